"use strict";exports.id=4833,exports.ids=[4833],exports.modules={4833:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{GQ:()=>cloudMonitorMetric,kk:()=>measuredMetrics,oo:()=>undecided});var _shared_condition_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
47069),_shape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81822),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93017);const action=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.enum(["rollback","promote","pause"]),extended=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({extend:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.refine(
ms=>ms>0,{message:"expected more than nothing"}).describe("How much longer such a step is watched"),then:action.describe("What happens when it is still undecide\
d")}).transform(given=>({action:given.then,extend:given.extend})),undecided=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([action.transform(word=>({action:word})),
extended]).default({action:"rollback"}).describe("What a step without enough evidence leads to: rollback, promote or pause, or {extend: 10m, then: pause}: first\
 watch it that much longer, once"),condition=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().superRefine((text,{addIssue})=>{const parsed=(0,_shared_condition_js__WEBPACK_IMPORTED_MODULE_0__.
z)(text,["result","baseline"]);parsed.ok||addIssue({code:"custom",message:parsed.problem})}),figure=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.number(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^-?\d+(\.\d+)?%$/,"expected a number, or a percentage such as 85%")]).transform(value=>typeof value==
"number"?value:Number(value.slice(0,-1))),limit=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().min(0),usualMetrics=new Map([["cpu","CPUUtilization"],["\
memory","memory_usedutilization"]]),measured=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({source:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.enum(["cloud\
monitor","access-log"]).describe("cloudmonitor: mean of the canary instances, beside the mean of the others (acs_ecs_dashboard); access-log: percent of bad requ\
ests since the last measurement"),metric:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^[A-Za-z][\w.]*$/,"expected the name of a metric").optional().
describe("cloudmonitor: e.g. CPUUtilization (default for cpu), memory_usedutilization (default for memory); access-log: errors (default) or slow"),min:figure.optional().
describe("Less than this is a failure"),max:figure.optional().describe("More than this is a failure"),delta:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.number(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^-?\d+(\.\d+)?%$/,"expected a number, or a percentage such as 20%")]).transform(value=>typeof value==
"number"?{by:value,isRelative:!1}:{by:Number(value.slice(0,-1))/100,isRelative:!0}).optional().describe("How far above the baseline it may be: 10, or 20% of the\
 baseline; negative: how far below"),success:condition.optional().describe("e.g. result < 0.8 && isFinite(result); anything else is a failure"),failure:condition.
optional().describe("e.g. result > 2 * baseline; with success, what is neither is inconclusive"),shadow:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.boolean().default(
!1).describe("Only report it: neither reject nor promote because of it"),interval:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.optional().describe("Between two me\
asurements; default: canary.interval, 1m for cloudmonitor"),initialDelay:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.default(0).describe("Time at the start of a \
step without measurements"),count:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().min(1).optional().describe("Measurements to take; default: as many as \
there is time for"),consecutiveSuccess:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().min(1).optional().describe("So many successes in a row are enough"),
failureLimit:limit.default(0).describe("More failures than this reject the canary"),inconclusiveLimit:limit.default(0).describe("More inconclusive measurements \
than this end the step undecided"),consecutiveErrorLimit:limit.default(4).describe("More errors of the source in a row than this end the step undecided")}).refine(
({min,max,delta,success,failure})=>[min,max,delta,success,failure].some(expected=>expected!==void 0),{message:"expected min, max, delta, success or failure"}).refine(
({min=-1/0,max=1/0})=>!(min>max),{message:"min is above max",path:["min"]}).refine(({source,metric="errors"})=>source!=="access-log"||metric==="errors"||metric===
"slow",{message:"the access log has errors and slow",path:["metric"]}),measuredMetrics=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.record(_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string().min(1),measured).refine(metrics=>Object.entries(metrics).every(([name,{source,metric}])=>source!=="cloudmonitor"||metric!==void 0||usualMetrics.has(name)),
{message:"a metric of cloudmonitor needs metric: unless its name is cpu or memory"}).default({}).describe("Limits for other figures, e.g. cpu: {source: cloudmon\
itor, max: 85, shadow: true}"),cloudMonitorMetric=(name,metric)=>metric??usualMetrics.get(name)}),63877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BI:()=>StringShape,J5:()=>refused,Vi:()=>NumberShape,yp:()=>Shape,zi:()=>ArrayShape});const refused=Symbol("refused");
class Shape{accept;toZod;constructor(accept,toZod){this.accept=accept,this.toZod=toZod}parse(value){const taken=this.accept(value);if(taken===refused)throw new Error(
`does not fit the shape: ${JSON.stringify(value)}`);return taken}accepts(value){return this.accept(value)!==refused}optional(){return new Shape(value=>value===void 0?
void 0:this.accept(value),z=>this.toZod(z).optional())}nullable(){return new Shape(value=>value===null?null:this.accept(value),z=>this.toZod(z).nullable())}default(fallback){
return new Shape(value=>{const taken=value===void 0?void 0:this.accept(value);return taken===void 0?copyOf(fallback):taken},z=>this.toZod(z).default(fallback))}prefault(fallback){
return new Shape(value=>this.accept(value===void 0?fallback:value),z=>this.toZod(z).prefault(fallback))}describe(text){return this.with(this.accept,z=>this.toZod(
z).describe(text))}refine(fits,words){return this.also(fits,z=>this.toZod(z).refine(value=>fits(value),words))}superRefine(look){const fits=value=>{let isFine=!0;
return look(value,{addIssue:()=>isFine=!1}),isFine};return this.also(fits,z=>this.toZod(z).superRefine((value,context)=>look(value,context)))}transform(change){
return new Shape(value=>{const taken=this.accept(value);return taken===refused?refused:change(taken)},z=>this.toZod(z).transform(value=>change(value)))}also(fits,toZod){
return this.with(value=>{const taken=this.accept(value);return taken===refused||!fits(taken)?refused:taken},toZod)}with(accept,toZod){return new this.constructor(
accept,toZod)}}class StringShape extends Shape{regex(pattern,message){return this.also(text=>pattern.test(text),z=>this.toZod(z).regex(pattern,message))}startsWith(start){
return this.also(text=>text.startsWith(start),z=>this.toZod(z).startsWith(start))}min(length){return this.also(text=>text.length>=length,z=>this.toZod(z).min(length))}max(length){
return this.also(text=>text.length<=length,z=>this.toZod(z).max(length))}}class NumberShape extends Shape{int(){return this.also(Number.isSafeInteger,z=>this.toZod(
z).int())}min(least){return this.also(value=>value>=least,z=>this.toZod(z).min(least))}max(most){return this.also(value=>value<=most,z=>this.toZod(z).max(most))}}
class ArrayShape extends Shape{min(length){return this.also(list=>list.length>=length,z=>this.toZod(z).min(length))}max(length){return this.also(list=>list.length<=
length,z=>this.toZod(z).max(length))}length(length){return this.also(list=>list.length===length,z=>this.toZod(z).length(length))}}function copyOf(value){return Array.
isArray(value)?[...value]:typeof value=="object"&&value!==null?{...value}:value}}),81822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>z});var _shape_step_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(63877);const z={string:()=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
BI(value=>typeof value=="string"?value:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.string()),number:()=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
Vi(value=>Number.isFinite(value)?value:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.number()),boolean:()=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
yp(value=>typeof value=="boolean"?value:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.boolean()),literal:wanted=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
yp(value=>value===wanted?wanted:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.literal(wanted)),null:()=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
yp(value=>value===null?null:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.null()),enum:words=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.yp(value=>words.
includes(value)?value:_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5,z2=>z2.enum(words)),union:shapes=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.yp(value=>{
for(const shape of shapes){const taken=shape.accept(value);if(taken!==_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5)return taken}return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
J5},z2=>z2.union(shapes.map(shape=>shape.toZod(z2)))),array:item=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.zi(value=>{if(!Array.isArray(value))return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
J5;const taken=[];for(const each of value){const accepted=item.accept(each);if(accepted===_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5)return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
J5;taken.push(accepted)}return taken},z2=>z2.array(item.toZod(z2))),strictObject:shapes=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.yp(value=>{if(!isMap(value))
return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;for(const key in value)if(!Object.hasOwn(shapes,key))return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;
return takeKeys(shapes,value)},z2=>z2.strictObject(inZod(shapes,z2))),looseObject:shapes=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.yp(value=>{const taken=isMap(
value)?takeKeys(shapes,value):_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;if(taken===_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5)return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
J5;for(const[key,inner]of Object.entries(value))Object.hasOwn(shapes,key)||(taken[key]=inner);return taken},z2=>z2.looseObject(inZod(shapes,z2))),record:(key,inner)=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
yp(value=>takeEntries(key,inner,value),z2=>z2.record(key.toZod(z2),inner.toZod(z2))),partialRecord:(key,inner)=>new _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.
yp(value=>takeEntries(key,inner,value),z2=>z2.partialRecord(key.toZod(z2),inner.toZod(z2)))},unsafeKey="__proto__",isMap=value=>typeof value=="object"&&value!==
null&&Object.getPrototypeOf(value)===Object.prototype&&!Object.hasOwn(value,unsafeKey);function takeKeys(shapes,value){const taken={};for(const key in shapes){const accepted=shapes[key].
accept(value[key]);if(accepted===_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5)return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;(accepted!==void 0||key in
value)&&(taken[key]=accepted)}return taken}function takeEntries(key,inner,value){if(!isMap(value))return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;const taken={};
for(const[name,each]of Object.entries(value)){const accepted=inner.accept(each);if(accepted===_shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5||!key.accepts(name))
return _shape_step_js__WEBPACK_IMPORTED_MODULE_0__.J5;taken[name]=accepted}return taken}const inZod=(shapes,z2)=>Object.fromEntries(Object.entries(shapes).map(([
key,shape])=>[key,shape.toZod(z2)]))}),93017:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BF:()=>cidr,Cq:()=>unitName,D:()=>fieldOrJsonPath,Dy:()=>webAddress,KN:()=>percent,Oh:()=>port,U1:()=>jsonPath,Y2:()=>tagSelector,ZY:()=>portText,p0:()=>duration,
qJ:()=>countOrPercent,sF:()=>lockPolicy});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_shared_json_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
20118),_shape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81822);const duration=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number()]).refine(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)!==void 0,{message:"e\
xpected a duration such as 30s, 5m or 1h30m"}).transform(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)).describe("Duration: 250ms, 30s, \
5m, 1h; a bare number is seconds"),countOrPercent=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number().int().min(0),
_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^\d+(\.\d+)?%?$/,"expected a number or a percentage such as 50%")]).transform(value=>String(value)),percent=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^\d+(\.\d+)?%$/)]).transform(value=>typeof value==
"number"?value:Number(value.slice(0,-1))).refine(value=>value>=0&&value<=100,{message:"expected a percentage from 0% to 100%"}).describe("Percentage: 5%, 0.5%"),
cidr=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/,"expected a CIDR block such as 10.0.0.0/16"),unitName=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*$/,"expected the name of a systemd unit: letters, digits and : _ . @ -"),port=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.number().int().min(1).max(65535),portText=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string().regex(/^\d+$/)]).transform(Number).refine(value=>port.accepts(value),{message:"expected a port from 1 to 65535"}),webAddress=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string().refine(text=>URL.canParse(text)&&/^https?:$/.test(new URL(text).protocol),{message:"expected an http:// or https:// address"}),pathProblem=text=>{const path=(0,_shared_json_path_js__WEBPACK_IMPORTED_MODULE_2__.
H)(text);return path.ok?void 0:path.problem},jsonPath=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().superRefine((text,{addIssue})=>{const message=pathProblem(
text);message!==void 0&&addIssue({code:"custom",message})}),fieldOrJsonPath=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().min(1).superRefine((text,{addIssue})=>{
const message=text.startsWith("$")?pathProblem(text):void 0;message!==void 0&&addIssue({code:"custom",message})}),tagSelector=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.string().regex(/^[^=\s][^=]{0,127}(=.{0,128})?$/,"expected a tag such as role=edge, or only its key"),lockPolicy=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().
refine(text=>{const[policy,time,...rest]=text.split("=");return time===void 0?["wait","fail","supersede"].includes(text):policy==="wait"&&rest.length===0&&(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(time)!==void 0},{message:"expected wait, wait=30m, fail or supersede"})}),47069:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>parseCondition});const longest=500,deepest=50,shownOfTooLong=50,pattern=/\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_]\w*)|(&&|\|\||[<>=!]=|[-+*/()<>!,]))/y,
checks={isFinite:Number.isFinite,isNaN:Number.isNaN,isInf:value=>Math.abs(value)===1/0},figures={abs:{count:1,of:Math.abs},min:{count:2,of:Math.min},max:{count:2,
of:Math.max}},comparisons={"<":(a,b)=>a<b,"<=":(a,b)=>a<=b,">":(a,b)=>a>b,">=":(a,b)=>a>=b,"==":(a,b)=>a===b,"!=":(a,b)=>a!==b};function parseCondition(text,known){
try{if(text.length>longest)throw new Wrong(`expected at most ${longest} characters`,longest);return{ok:!0,condition:new Parser(text,known).parse()}}catch(error){
if(!(error instanceof Wrong))throw error;const shown=text.length>longest?`${text.slice(0,shownOfTooLong)}\u2026`:text;return{ok:!1,problem:`${error.message} at \
character ${error.at+1} of \`${shown}\``,column:error.at+1}}}class Wrong extends Error{at;constructor(message,at){super(message),this.at=at}}function tokensOf(text){
const tokens=[];pattern.lastIndex=0;const end=text.trimEnd().length;for(;pattern.lastIndex<end;){const from=pattern.lastIndex,match=pattern.exec(text);if(!match){
const at=from+/^\s*/.exec(text.slice(from))[0].length;throw new Wrong(strange(text,at),at)}const[,number,name,sign]=match,found=number??name??sign??"",kind=number!==
void 0?"number":name!==void 0?"name":"sign";tokens.push({kind,text:found,at:pattern.lastIndex-found.length})}return tokens.push({kind:"end",text:"the end",at:text.
length}),tokens}function strange(text,at){const sign=text[at];return sign==="["?"a result is one number here, so write `result` in place of `result[0]`; unexpec\
ted `[`":sign==="="?"expected `==`, got `=`":sign==="&"||sign==="|"?`expected \`${sign}${sign}\`, got \`${sign}\``:`unexpected \`${sign}\``}class Parser{#text;#known;#tokens;#names=new Set;#next=0;#depth=0;constructor(text,known){
this.#text=text,this.#known=known,this.#tokens=tokensOf(text)}parse(){const whole=this.#truth(this.#or()),rest=this.#tokens[this.#next];if(rest.kind!=="end")throw new Wrong(
`unexpected \`${rest.text}\``,rest.at);return{text:this.#text,names:this.#names,holds:whole}}#or(){return this.#chain("||",()=>this.#and(),(a,b)=>values=>a(values)||
b(values))}#and(){return this.#chain("&&",()=>this.#comparison(),(a,b)=>values=>a(values)&&b(values))}#chain(sign,part,join){let left=part();for(;this.#take(sign);){
const value=join(this.#truth(left),this.#truth(part()));left={type:"truth",at:left.at,value}}return left}#comparison(){const left=this.#sum(),sign=this.#tokens[this.#next],
compare=sign.kind==="sign"?comparisons[sign.text]:void 0;if(!compare)return left;this.#next++;const[a,b]=[this.#number(left),this.#number(this.#sum())];return{type:"\
truth",at:left.at,value:values=>compare(a(values),b(values))}}#sum(){let left=this.#product();for(;;){const isPlus=this.#take("+");if(!isPlus&&!this.#take("-"))
return left;const[a,b]=[this.#number(left),this.#number(this.#product())];left={type:"number",at:left.at,value:values=>isPlus?a(values)+b(values):a(values)-b(values)}}}#product(){
let left=this.#unary();for(;;){const isTimes=this.#take("*");if(!isTimes&&!this.#take("/"))return left;const[a,b]=[this.#number(left),this.#number(this.#unary())];
left={type:"number",at:left.at,value:values=>isTimes?a(values)*b(values):a(values)/b(values)}}}#unary(){const{at}=this.#tokens[this.#next];if(++this.#depth>deepest)
throw new Wrong(`more than ${deepest} parts within each other`,at);const term=this.#signed(at);return this.#depth--,term}#signed(at){if(this.#take("!")){const inner=this.#truth(
this.#unary());return{type:"truth",at,value:values=>!inner(values)}}if(this.#take("-")){const inner=this.#number(this.#unary());return{type:"number",at,value:values=>-inner(
values)}}return this.#atom()}#atom(){const token=this.#tokens[this.#next++],{at,text}=token;if(token.kind==="number"){const number=Number(text);return{type:"num\
ber",at,value:()=>number}}if(token.kind==="name")return this.#tokens[this.#next].text==="("?this.#call(token):this.#named(token);if(text==="("){const inner=this.#or();
return this.#expect(")"),{...inner,at}}const got=token.kind==="end"?"got the end":`got \`${text}\``;throw new Wrong(`expected a number, ${this.#known.map(name=>`\
\`${name}\``).join(", ")} or \`(\`, ${got}`,at)}#named({text,at}){if(text==="true"||text==="false")return{type:"truth",at,value:()=>text==="true"};if(!this.#known.
includes(text))throw new Wrong(`unknown name \`${text}\`; known are ${this.#known.join(", ")}`,at);return this.#names.add(text),{type:"number",at,value:values=>values[text]??
Number.NaN}}#call({text,at}){const check=Object.hasOwn(checks,text)?checks[text]:void 0,figure=Object.hasOwn(figures,text)?figures[text]:void 0;if(!check&&!figure)
throw new Wrong(`unknown function \`${text}\`; known are ${[...Object.keys(checks),...Object.keys(figures)].join(", ")}`,at);this.#expect("(");const given=[this.#number(
this.#sum())];for(;this.#take(",");)given.push(this.#number(this.#sum()));this.#expect(")");const count=figure?.count??1;if(given.length!==count)throw new Wrong(
`\`${text}\` takes ${count} ${count===1?"number":"numbers"}, got ${given.length}`,at);return check?{type:"truth",at,value:values=>check(given[0](values))}:{type:"\
number",at,value:values=>figure.of(...given.map(one=>one(values)))}}#take(sign){const token=this.#tokens[this.#next];return token.kind!=="sign"||token.text!==sign?
!1:(this.#next++,!0)}#expect(sign){if(this.#take(sign))return;const{kind,text,at}=this.#tokens[this.#next];throw new Wrong(`expected \`${sign}\`, got ${kind==="\
end"?"the end":`\`${text}\``}`,at)}#number(term){if(term.type==="number")return term.value;throw new Wrong("expected a number, got a condition",term.at)}#truth(term){
if(term.type==="truth")return term.value;throw new Wrong("expected a condition such as `result < 5`, got a number",term.at)}}})};
