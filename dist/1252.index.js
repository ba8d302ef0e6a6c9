"use strict";exports.id=1252,exports.ids=[1252],exports.modules={12353:((module2,__unused_webpack_exports,__webpack_require__)=>{const{anyMap,producersMap,eventsMap}=__webpack_require__(
50278),anyProducer=Symbol("anyProducer"),resolvedPromise=Promise.resolve(),listenerAdded=Symbol("listenerAdded"),listenerRemoved=Symbol("listenerRemoved");let canEmitMetaEvents=!1,
isGlobalDebugEnabled=!1;function assertEventName(eventName){if(typeof eventName!="string"&&typeof eventName!="symbol"&&typeof eventName!="number")throw new TypeError(
"`eventName` must be a string, symbol, or number")}function assertListener(listener){if(typeof listener!="function")throw new TypeError("listener must be a func\
tion")}function getListeners(instance,eventName){const events=eventsMap.get(instance);if(events.has(eventName))return events.get(eventName)}function getEventProducers(instance,eventName){
const key=typeof eventName=="string"||typeof eventName=="symbol"||typeof eventName=="number"?eventName:anyProducer,producers=producersMap.get(instance);if(producers.
has(key))return producers.get(key)}function enqueueProducers(instance,eventName,eventData){const producers=producersMap.get(instance);if(producers.has(eventName))
for(const producer of producers.get(eventName))producer.enqueue(eventData);if(producers.has(anyProducer)){const item=Promise.all([eventName,eventData]);for(const producer of producers.
get(anyProducer))producer.enqueue(item)}}function iterator(instance,eventNames){eventNames=Array.isArray(eventNames)?eventNames:[eventNames];let isFinished=!1,flush=()=>{},
queue=[];const producer={enqueue(item){queue.push(item),flush()},finish(){isFinished=!0,flush()}};for(const eventName of eventNames){let set=getEventProducers(instance,
eventName);set||(set=new Set,producersMap.get(instance).set(eventName,set)),set.add(producer)}return{async next(){return queue?queue.length===0?isFinished?(queue=
void 0,this.next()):(await new Promise(resolve=>{flush=resolve}),this.next()):{done:!1,value:await queue.shift()}:{done:!0}},async return(value){queue=void 0;for(const eventName of eventNames){
const set=getEventProducers(instance,eventName);set&&(set.delete(producer),set.size===0&&producersMap.get(instance).delete(eventName))}return flush(),arguments.
length>0?{done:!0,value:await value}:{done:!0}},[Symbol.asyncIterator](){return this}}}function defaultMethodNamesOrAssert(methodNames){if(methodNames===void 0)
return allEmitteryMethods;if(!Array.isArray(methodNames))throw new TypeError("`methodNames` must be an array of strings");for(const methodName of methodNames)if(!allEmitteryMethods.
includes(methodName))throw typeof methodName!="string"?new TypeError("`methodNames` element must be a string"):new Error(`${methodName} is not Emittery method`);
return methodNames}const isMetaEvent=eventName=>eventName===listenerAdded||eventName===listenerRemoved;function emitMetaEvent(emitter,eventName,eventData){if(isMetaEvent(
eventName))try{canEmitMetaEvents=!0,emitter.emit(eventName,eventData)}finally{canEmitMetaEvents=!1}}class Emittery{static mixin(emitteryPropertyName,methodNames){
return methodNames=defaultMethodNamesOrAssert(methodNames),target=>{if(typeof target!="function")throw new TypeError("`target` must be function");for(const methodName of methodNames)
if(target.prototype[methodName]!==void 0)throw new Error(`The property \`${methodName}\` already exists on \`target\``);function getEmitteryProperty(){return Object.
defineProperty(this,emitteryPropertyName,{enumerable:!1,value:new Emittery}),this[emitteryPropertyName]}Object.defineProperty(target.prototype,emitteryPropertyName,
{enumerable:!1,get:getEmitteryProperty});const emitteryMethodCaller=methodName=>function(...args){return this[emitteryPropertyName][methodName](...args)};for(const methodName of methodNames)
Object.defineProperty(target.prototype,methodName,{enumerable:!1,value:emitteryMethodCaller(methodName)});return target}}static get isDebugEnabled(){if(typeof process!=
"object")return isGlobalDebugEnabled;const{env}=process||{env:{}};return env.DEBUG==="emittery"||env.DEBUG==="*"||isGlobalDebugEnabled}static set isDebugEnabled(newValue){
isGlobalDebugEnabled=newValue}constructor(options={}){anyMap.set(this,new Set),eventsMap.set(this,new Map),producersMap.set(this,new Map),producersMap.get(this).
set(anyProducer,new Set),this.debug=options.debug||{},this.debug.enabled===void 0&&(this.debug.enabled=!1),this.debug.logger||(this.debug.logger=(type,debugName,eventName,eventData)=>{
try{eventData=JSON.stringify(eventData)}catch{eventData=`Object with the following keys failed to stringify: ${Object.keys(eventData).join(",")}`}(typeof eventName==
"symbol"||typeof eventName=="number")&&(eventName=eventName.toString());const currentTime=new Date,logTime=`${currentTime.getHours()}:${currentTime.getMinutes()}\
:${currentTime.getSeconds()}.${currentTime.getMilliseconds()}`;console.log(`[${logTime}][emittery:${type}][${debugName}] Event Name: ${eventName}
	data: ${eventData}`)})}logIfDebugEnabled(type,eventName,eventData){(Emittery.isDebugEnabled||this.debug.enabled)&&this.debug.logger(type,this.debug.name,eventName,
eventData)}on(eventNames,listener){assertListener(listener),eventNames=Array.isArray(eventNames)?eventNames:[eventNames];for(const eventName of eventNames){assertEventName(
eventName);let set=getListeners(this,eventName);set||(set=new Set,eventsMap.get(this).set(eventName,set)),set.add(listener),this.logIfDebugEnabled("subscribe",eventName,
void 0),isMetaEvent(eventName)||emitMetaEvent(this,listenerAdded,{eventName,listener})}return this.off.bind(this,eventNames,listener)}off(eventNames,listener){assertListener(
listener),eventNames=Array.isArray(eventNames)?eventNames:[eventNames];for(const eventName of eventNames){assertEventName(eventName);const set=getListeners(this,
eventName);set&&(set.delete(listener),set.size===0&&eventsMap.get(this).delete(eventName)),this.logIfDebugEnabled("unsubscribe",eventName,void 0),isMetaEvent(eventName)||
emitMetaEvent(this,listenerRemoved,{eventName,listener})}}once(eventNames){let off_;const promise=new Promise(resolve=>{off_=this.on(eventNames,data=>{off_(),resolve(
data)})});return promise.off=off_,promise}events(eventNames){eventNames=Array.isArray(eventNames)?eventNames:[eventNames];for(const eventName of eventNames)assertEventName(
eventName);return iterator(this,eventNames)}async emit(eventName,eventData){if(assertEventName(eventName),isMetaEvent(eventName)&&!canEmitMetaEvents)throw new TypeError(
"`eventName` cannot be meta event `listenerAdded` or `listenerRemoved`");this.logIfDebugEnabled("emit",eventName,eventData),enqueueProducers(this,eventName,eventData);
const listeners=getListeners(this,eventName)||new Set,anyListeners=anyMap.get(this),staticListeners=[...listeners],staticAnyListeners=isMetaEvent(eventName)?[]:
[...anyListeners];await resolvedPromise,await Promise.all([...staticListeners.map(async listener=>{if(listeners.has(listener))return listener(eventData)}),...staticAnyListeners.
map(async listener=>{if(anyListeners.has(listener))return listener(eventName,eventData)})])}async emitSerial(eventName,eventData){if(assertEventName(eventName),
isMetaEvent(eventName)&&!canEmitMetaEvents)throw new TypeError("`eventName` cannot be meta event `listenerAdded` or `listenerRemoved`");this.logIfDebugEnabled("\
emitSerial",eventName,eventData);const listeners=getListeners(this,eventName)||new Set,anyListeners=anyMap.get(this),staticListeners=[...listeners],staticAnyListeners=[
...anyListeners];await resolvedPromise;for(const listener of staticListeners)listeners.has(listener)&&await listener(eventData);for(const listener of staticAnyListeners)
anyListeners.has(listener)&&await listener(eventName,eventData)}onAny(listener){return assertListener(listener),this.logIfDebugEnabled("subscribeAny",void 0,void 0),
anyMap.get(this).add(listener),emitMetaEvent(this,listenerAdded,{listener}),this.offAny.bind(this,listener)}anyEvent(){return iterator(this)}offAny(listener){assertListener(
listener),this.logIfDebugEnabled("unsubscribeAny",void 0,void 0),emitMetaEvent(this,listenerRemoved,{listener}),anyMap.get(this).delete(listener)}clearListeners(eventNames){
eventNames=Array.isArray(eventNames)?eventNames:[eventNames];for(const eventName of eventNames)if(this.logIfDebugEnabled("clear",eventName,void 0),typeof eventName==
"string"||typeof eventName=="symbol"||typeof eventName=="number"){const set=getListeners(this,eventName);set&&set.clear();const producers=getEventProducers(this,
eventName);if(producers){for(const producer of producers)producer.finish();producers.clear()}}else{anyMap.get(this).clear();for(const[eventName2,listeners]of eventsMap.
get(this).entries())listeners.clear(),eventsMap.get(this).delete(eventName2);for(const[eventName2,producers]of producersMap.get(this).entries()){for(const producer of producers)
producer.finish();producers.clear(),producersMap.get(this).delete(eventName2)}}}listenerCount(eventNames){eventNames=Array.isArray(eventNames)?eventNames:[eventNames];
let count=0;for(const eventName of eventNames){if(typeof eventName=="string"){count+=anyMap.get(this).size+(getListeners(this,eventName)||new Set).size+(getEventProducers(
this,eventName)||new Set).size+(getEventProducers(this)||new Set).size;continue}typeof eventName<"u"&&assertEventName(eventName),count+=anyMap.get(this).size;for(const value of eventsMap.
get(this).values())count+=value.size;for(const value of producersMap.get(this).values())count+=value.size}return count}bindMethods(target,methodNames){if(typeof target!=
"object"||target===null)throw new TypeError("`target` must be an object");methodNames=defaultMethodNamesOrAssert(methodNames);for(const methodName of methodNames){
if(target[methodName]!==void 0)throw new Error(`The property \`${methodName}\` already exists on \`target\``);Object.defineProperty(target,methodName,{enumerable:!1,
value:this[methodName].bind(this)})}}}const allEmitteryMethods=Object.getOwnPropertyNames(Emittery.prototype).filter(v=>v!=="constructor");Object.defineProperty(
Emittery,"listenerAdded",{value:listenerAdded,writable:!1,enumerable:!0,configurable:!1}),Object.defineProperty(Emittery,"listenerRemoved",{value:listenerRemoved,
writable:!1,enumerable:!0,configurable:!1}),module2.exports=Emittery}),50278:(module2=>{const anyMap=new WeakMap,eventsMap=new WeakMap,producersMap=new WeakMap;
module2.exports={anyMap,eventsMap,producersMap}}),14006:((module2,__unused_webpack_exports,__webpack_require__)=>{const pico=__webpack_require__(98016),utils=__webpack_require__(
64059);function picomatch(glob,options,returnState=!1){return options&&(options.windows===null||options.windows===void 0)&&(options={...options,windows:utils.isWindows()}),
pico(glob,options,returnState)}Object.assign(picomatch,pico),module2.exports=picomatch}),5595:(module2=>{const WIN_NO_SLASH="[^\\\\/]",ONE_CHAR="(?=.)",QMARK="[\
^/]",END_ANCHOR="(?:\\/|$)",START_ANCHOR="(?:^|\\/)",DOTS_SLASH=`\\.{1,2}${END_ANCHOR}`,NO_DOT="(?!\\.)",NO_DOTS=`(?!${START_ANCHOR}${DOTS_SLASH})`,NO_DOT_SLASH=`\
(?!\\.{0,1}${END_ANCHOR})`,NO_DOTS_SLASH=`(?!${DOTS_SLASH})`,QMARK_NO_DOT="[^.\\/]",STAR=`${QMARK}*?`,POSIX_CHARS={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\
\\?",SLASH_LITERAL:"\\/",ONE_CHAR,QMARK,END_ANCHOR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK_NO_DOT,STAR,START_ANCHOR,SEP:"/"},WINDOWS_CHARS={...POSIX_CHARS,
SLASH_LITERAL:"[\\\\/]",QMARK:WIN_NO_SLASH,STAR:`${WIN_NO_SLASH}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$\
))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$))",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/\
]|$)",SEP:"\\"},POSIX_REGEX_SOURCE={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\
\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa\
-f0-9"};module2.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,
REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,
REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,
CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,
CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,
CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,
CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(chars){return{"!":{type:"negate",open:"(?:(?!(?:",close:`)\
)${chars.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"\
(?:",close:")"}}},globChars(win32){return win32===!0?WINDOWS_CHARS:POSIX_CHARS}}}),78265:((module2,__unused_webpack_exports,__webpack_require__)=>{const constants=__webpack_require__(
5595),utils=__webpack_require__(64059),{MAX_LENGTH,POSIX_REGEX_SOURCE,REGEX_NON_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_BACKREF,REPLACEMENTS}=constants,expandRange=(args,options)=>{
if(typeof options.expandRange=="function")return options.expandRange(...args,options);args.sort();const value=`[${args.join("-")}]`;try{new RegExp(value)}catch{
return args.map(v=>utils.escapeRegex(v)).join("..")}return value},syntaxError=(type,char)=>`Missing ${type}: "${char}" - use "\\\\${char}" to match literal char\
acters`,splitTopLevel=input=>{const parts=[];let bracket=0,paren=0,quote=0,value="",escaped=!1;for(const ch of input){if(escaped===!0){value+=ch,escaped=!1;continue}
if(ch==="\\"){value+=ch,escaped=!0;continue}if(ch==='"'){quote=quote===1?0:1,value+=ch;continue}if(quote===0){if(ch==="[")bracket++;else if(ch==="]"&&bracket>0)
bracket--;else if(bracket===0){if(ch==="(")paren++;else if(ch===")"&&paren>0)paren--;else if(ch==="|"&&paren===0){parts.push(value),value="";continue}}}value+=ch}
return parts.push(value),parts},isPlainBranch=branch=>{let escaped=!1;for(const ch of branch){if(escaped===!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}
if(/[?*+@!()[\]{}]/.test(ch))return!1}return!0},normalizeSimpleBranch=branch=>{let value=branch.trim(),changed=!0;for(;changed===!0;)changed=!1,/^@\([^\\()[\]{}|]+\)$/.
test(value)&&(value=value.slice(2,-1),changed=!0);if(isPlainBranch(value))return value.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=branches=>{const values=branches.
map(normalizeSimpleBranch).filter(Boolean);for(let i=0;i<values.length;i++)for(let j=i+1;j<values.length;j++){const a=values[i],b=values[j],char=a[0];if(!(!char||
a!==char.repeat(a.length)||b!==char.repeat(b.length))&&(a===b||a.startsWith(b)||b.startsWith(a)))return!0}return!1},parseRepeatedExtglob=(pattern,requireEnd=!0)=>{
if(pattern[0]!=="+"&&pattern[0]!=="*"||pattern[1]!=="(")return;let bracket=0,paren=0,quote=0,escaped=!1;for(let i=1;i<pattern.length;i++){const ch=pattern[i];if(escaped===
!0){escaped=!1;continue}if(ch==="\\"){escaped=!0;continue}if(ch==='"'){quote=quote===1?0:1;continue}if(quote!==1){if(ch==="["){bracket++;continue}if(ch==="]"&&bracket>
0){bracket--;continue}if(!(bracket>0)){if(ch==="("){paren++;continue}if(ch===")"&&(paren--,paren===0))return requireEnd===!0&&i!==pattern.length-1?void 0:{type:pattern[0],
body:pattern.slice(2,i),end:i}}}}},buildCharClassStar=chars=>`${chars.length===1?utils.escapeRegex(chars[0]):`[${chars.map(ch=>utils.escapeRegex(ch)).join("")}]`}\
*`,getStarExtglobSequenceChars=pattern=>{let index=0;const chars=[];for(;index<pattern.length;){const match=parseRepeatedExtglob(pattern.slice(index),!1);if(!match||
match.type!=="*")return;const branches=splitTopLevel(match.body).map(branch2=>branch2.trim());if(branches.length!==1)return;const branch=normalizeSimpleBranch(branches[0]);
if(!branch||branch.length!==1)return;chars.push(branch),index+=match.end+1}if(!(chars.length<1))return chars},repeatedExtglobRecursion=pattern=>{let depth=0,value=pattern.
trim(),match=parseRepeatedExtglob(value);for(;match;)depth++,value=match.body.trim(),match=parseRepeatedExtglob(value);return depth},analyzeRepeatedExtglob=(body,options)=>{
if(options.maxExtglobRecursion===!1)return{risky:!1};const max=typeof options.maxExtglobRecursion=="number"?options.maxExtglobRecursion:constants.DEFAULT_MAX_EXTGLOB_RECURSION,
branches=splitTopLevel(body).map(branch=>branch.trim());if(branches.length>1&&(branches.some(branch=>branch==="")||branches.some(branch=>/^[*?]+$/.test(branch))||
hasRepeatedCharPrefixOverlap(branches)))return{risky:!0};const safeChars=[];let sawStarSequence=!1,combinable=!0;for(const branch of branches){const chars=getStarExtglobSequenceChars(
branch);if(chars){sawStarSequence=!0,safeChars.push(...chars);continue}const literal=normalizeSimpleBranch(branch);if(literal&&literal.length===1){safeChars.push(
literal);continue}if(combinable=!1,repeatedExtglobRecursion(branch)>max)return{risky:!0}}return sawStarSequence?combinable?{risky:!0,safeOutput:buildCharClassStar(
[...new Set(safeChars)])}:{risky:!0}:{risky:!1}},parse=(input,options)=>{if(typeof input!="string")throw new TypeError("Expected a string");input=REPLACEMENTS[input]||
input;const opts={...options},max=typeof opts.maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH;let len=input.length;if(len>max)throw new SyntaxError(
`Input length: ${len}, exceeds maximum allowed length: ${max}`);const bos={type:"bos",value:"",output:opts.prepend||""},tokens=[bos],capture=opts.capture?"":"?:",
PLATFORM_CHARS=constants.globChars(opts.windows),EXTGLOB_CHARS=constants.extglobChars(PLATFORM_CHARS),{DOT_LITERAL,PLUS_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,
NO_DOT,NO_DOT_SLASH,NO_DOTS_SLASH,QMARK,QMARK_NO_DOT,STAR,START_ANCHOR}=PLATFORM_CHARS,globstar=opts2=>`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}\
).)*?)`,nodot=opts.dot?"":NO_DOT,qmarkNoDot=opts.dot?QMARK:QMARK_NO_DOT;let star=opts.bash===!0?globstar(opts):STAR;opts.capture&&(star=`(${star})`),typeof opts.
noext=="boolean"&&(opts.noextglob=opts.noext);const state={input,index:-1,start:0,dot:opts.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,
braces:0,parens:0,quotes:0,globstar:!1,tokens};input=utils.removePrefix(input,state),len=input.length;const extglobs=[],braces=[],stack=[];let prev=bos,value;const eos=()=>state.
index===len-1,peek=state.peek=(n=1)=>input[state.index+n],advance=state.advance=()=>input[++state.index]||"",remaining=()=>input.slice(state.index+1),consume=(value2="",num=0)=>{
state.consumed+=value2,state.index+=num},append=token=>{state.output+=token.output!=null?token.output:token.value,consume(token.value)},negate=()=>{let count=1;
for(;peek()==="!"&&(peek(2)!=="("||peek(3)==="?");)advance(),state.start++,count++;return count%2===0?!1:(state.negated=!0,state.start++,!0)},increment=type=>{state[type]++,
stack.push(type)},decrement=type=>{state[type]--,stack.pop()},push=tok=>{if(prev.type==="globstar"){const isBrace=state.braces>0&&(tok.type==="comma"||tok.type===
"brace"),isExtglob=tok.extglob===!0||extglobs.length&&(tok.type==="pipe"||tok.type==="paren");tok.type!=="slash"&&tok.type!=="paren"&&!isBrace&&!isExtglob&&(state.
output=state.output.slice(0,-prev.output.length),prev.type="star",prev.value="*",prev.output=star,state.output+=prev.output)}if(extglobs.length&&tok.type!=="par\
en"&&(extglobs[extglobs.length-1].inner+=tok.value),(tok.value||tok.output)&&append(tok),prev&&prev.type==="text"&&tok.type==="text"){prev.output=(prev.output||
prev.value)+tok.value,prev.value+=tok.value;return}tok.prev=prev,tokens.push(tok),prev=tok},extglobOpen=(type,value2)=>{const token={...EXTGLOB_CHARS[value2],conditions:1,
inner:""};token.prev=prev,token.parens=state.parens,token.output=state.output,token.startIndex=state.index,token.tokensIndex=tokens.length;const output=(opts.capture?
"(":"")+token.open;increment("parens"),push({type,value:value2,output:state.output?"":ONE_CHAR}),push({type:"paren",extglob:!0,value:advance(),output}),extglobs.
push(token)},extglobClose=token=>{const literal=input.slice(token.startIndex,state.index+1),body=input.slice(token.startIndex+2,state.index),analysis=analyzeRepeatedExtglob(
body,opts);if((token.type==="plus"||token.type==="star")&&analysis.risky){const safeOutput=analysis.safeOutput?(token.output?"":ONE_CHAR)+(opts.capture?`(${analysis.
safeOutput})`:analysis.safeOutput):void 0,open=tokens[token.tokensIndex];open.type="text",open.value=literal,open.output=safeOutput||utils.escapeRegex(literal);
for(let i=token.tokensIndex+1;i<tokens.length;i++)tokens[i].value="",tokens[i].output="",delete tokens[i].suffix;state.output=token.output+open.output,state.backtrack=
!0,push({type:"paren",extglob:!0,value,output:""}),decrement("parens");return}let output=token.close+(opts.capture?")":""),rest;if(token.type==="negate"){let extglobStar=star;
if(token.inner&&token.inner.length>1&&token.inner.includes("/")&&(extglobStar=globstar(opts)),(extglobStar!==star||eos()||/^\)+$/.test(remaining()))&&(output=token.
close=`)$))${extglobStar}`),token.inner.includes("*")&&(rest=remaining())&&/^\.[^\\/.]+$/.test(rest)){const expression=parse(rest,{...options,fastpaths:!1}).output;
output=token.close=`)${expression})${extglobStar})`}token.prev.type==="bos"&&(state.negatedExtglob=!0)}push({type:"paren",extglob:!0,value,output}),decrement("p\
arens")};if(opts.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(input)){let backslashes=!1,output=input.replace(REGEX_SPECIAL_CHARS_BACKREF,(m,esc,chars,first,rest,index)=>first===
"\\"?(backslashes=!0,m):first==="?"?esc?esc+first+(rest?QMARK.repeat(rest.length):""):index===0?qmarkNoDot+(rest?QMARK.repeat(rest.length):""):QMARK.repeat(chars.
length):first==="."?DOT_LITERAL.repeat(chars.length):first==="*"?esc?esc+first+(rest?star:""):star:esc?m:`\\${m}`);return backslashes===!0&&(opts.unescape===!0?
output=output.replace(/\\/g,""):output=output.replace(/\\+/g,m=>m.length%2===0?"\\\\":m?"\\":"")),output===input&&opts.contains===!0?(state.output=input,state):
(state.output=utils.wrapOutput(output,state,options),state)}for(;!eos();){if(value=advance(),value==="\0")continue;if(value==="\\"){const next=peek();if(next===
"/"&&opts.bash!==!0||next==="."||next===";")continue;if(!next){value+="\\",push({type:"text",value});continue}const match=/^\\+/.exec(remaining());let slashes=0;
if(match&&match[0].length>2&&(slashes=match[0].length,state.index+=slashes,slashes%2!==0&&(value+="\\")),opts.unescape===!0?value=advance():value+=advance(),state.
brackets===0){push({type:"text",value});continue}}if(state.brackets>0&&(value!=="]"||prev.value==="["||prev.value==="[^")){if(opts.posix!==!1&&value===":"){const inner=prev.
value.slice(1);if(inner.includes("[")&&(prev.posix=!0,inner.includes(":"))){const idx=prev.value.lastIndexOf("["),pre=prev.value.slice(0,idx),rest2=prev.value.slice(
idx+2),posix=POSIX_REGEX_SOURCE[rest2];if(posix){prev.value=pre+posix,state.backtrack=!0,advance(),!bos.output&&tokens.indexOf(prev)===1&&(bos.output=ONE_CHAR);
continue}}}(value==="["&&peek()!==":"||value==="-"&&peek()==="]")&&(value=`\\${value}`),value==="]"&&(prev.value==="["||prev.value==="[^")&&(value=`\\${value}`),
opts.posix===!0&&value==="!"&&prev.value==="["&&(value="^"),prev.value+=value,append({value});continue}if(state.quotes===1&&value!=='"'){value=utils.escapeRegex(
value),prev.value+=value,append({value});continue}if(value==='"'){state.quotes=state.quotes===1?0:1,opts.keepQuotes===!0&&push({type:"text",value});continue}if(value===
"("){increment("parens"),push({type:"paren",value});continue}if(value===")"){if(state.parens===0&&opts.strictBrackets===!0)throw new SyntaxError(syntaxError("op\
ening","("));const extglob=extglobs[extglobs.length-1];if(extglob&&state.parens===extglob.parens+1){extglobClose(extglobs.pop());continue}push({type:"paren",value,
output:state.parens?")":"\\)"}),decrement("parens");continue}if(value==="["){if(opts.nobracket===!0||!remaining().includes("]")){if(opts.nobracket!==!0&&opts.strictBrackets===
!0)throw new SyntaxError(syntaxError("closing","]"));value=`\\${value}`}else increment("brackets");push({type:"bracket",value});continue}if(value==="]"){if(opts.
nobracket===!0||prev&&prev.type==="bracket"&&prev.value.length===1){push({type:"text",value,output:`\\${value}`});continue}if(state.brackets===0){if(opts.strictBrackets===
!0)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value,output:`\\${value}`});continue}decrement("brackets");const prevValue=prev.value.slice(
1);if(prev.posix!==!0&&prevValue[0]==="^"&&!prevValue.includes("/")&&(value=`/${value}`),prev.value+=value,append({value}),opts.literalBrackets===!1||utils.hasRegexChars(
prevValue))continue;const escaped=utils.escapeRegex(prev.value);if(state.output=state.output.slice(0,-prev.value.length),opts.literalBrackets===!0){state.output+=
escaped,prev.value=escaped;continue}prev.value=`(${capture}${escaped}|${prev.value})`,state.output+=prev.value;continue}if(value==="{"&&opts.nobrace!==!0){increment(
"braces");const open={type:"brace",value,output:"(",outputIndex:state.output.length,tokensIndex:state.tokens.length};braces.push(open),push(open);continue}if(value===
"}"){const brace=braces[braces.length-1];if(opts.nobrace===!0||!brace){push({type:"text",value,output:value});continue}let output=")";if(brace.dots===!0){const arr=tokens.
slice(),range=[];for(let i=arr.length-1;i>=0&&(tokens.pop(),arr[i].type!=="brace");i--)arr[i].type!=="dots"&&range.unshift(arr[i].value);output=expandRange(range,
opts),state.backtrack=!0}if(brace.comma!==!0&&brace.dots!==!0){const out=state.output.slice(0,brace.outputIndex),toks=state.tokens.slice(brace.tokensIndex);brace.
value=brace.output="\\{",value=output="\\}",state.output=out;for(const t of toks)state.output+=t.output||t.value}push({type:"brace",value,output}),decrement("br\
aces"),braces.pop();continue}if(value==="|"){extglobs.length>0&&extglobs[extglobs.length-1].conditions++,push({type:"text",value});continue}if(value===","){let output=value;
const brace=braces[braces.length-1];brace&&stack[stack.length-1]==="braces"&&(brace.comma=!0,output="|"),push({type:"comma",value,output});continue}if(value==="\
/"){if(prev.type==="dot"&&state.index===state.start+1){state.start=state.index+1,state.consumed="",state.output="",tokens.pop(),prev=bos;continue}push({type:"sl\
ash",value,output:SLASH_LITERAL});continue}if(value==="."){if(state.braces>0&&prev.type==="dot"){prev.value==="."&&(prev.output=DOT_LITERAL);const brace=braces[braces.
length-1];prev.type="dots",prev.output+=value,prev.value+=value,brace.dots=!0;continue}if(state.braces+state.parens===0&&prev.type!=="bos"&&prev.type!=="slash"){
push({type:"text",value,output:DOT_LITERAL});continue}push({type:"dot",value,output:DOT_LITERAL});continue}if(value==="?"){if(!(prev&&prev.value==="(")&&opts.noextglob!==
!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("qmark",value);continue}if(prev&&prev.type==="paren"){const next=peek();let output=value;(prev.value==="("&&!/[!=<:]/.
test(next)||next==="<"&&!/<([!=]|\w+>)/.test(remaining()))&&(output=`\\${value}`),push({type:"text",value,output});continue}if(opts.dot!==!0&&(prev.type==="slas\
h"||prev.type==="bos")){push({type:"qmark",value,output:QMARK_NO_DOT});continue}push({type:"qmark",value,output:QMARK});continue}if(value==="!"){if(opts.noextglob!==
!0&&peek()==="("&&(peek(2)!=="?"||!/[!=<:]/.test(peek(3)))){extglobOpen("negate",value);continue}if(opts.nonegate!==!0&&state.index===0){negate();continue}}if(value===
"+"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){extglobOpen("plus",value);continue}if(prev&&prev.value==="("||opts.regex===!1){push({type:"plus",value,
output:PLUS_LITERAL});continue}if(prev&&(prev.type==="bracket"||prev.type==="paren"||prev.type==="brace")||state.parens>0){push({type:"plus",value});continue}push(
{type:"plus",value:PLUS_LITERAL});continue}if(value==="@"){if(opts.noextglob!==!0&&peek()==="("&&peek(2)!=="?"){push({type:"at",extglob:!0,value,output:""});continue}
push({type:"text",value});continue}if(value!=="*"){(value==="$"||value==="^")&&(value=`\\${value}`);const match=REGEX_NON_SPECIAL_CHARS.exec(remaining());match&&
(value+=match[0],state.index+=match[0].length),push({type:"text",value});continue}if(prev&&(prev.type==="globstar"||prev.star===!0)){prev.type="star",prev.star=
!0,prev.value+=value,prev.output=star,state.backtrack=!0,state.globstar=!0,consume(value);continue}let rest=remaining();if(opts.noextglob!==!0&&/^\([^?]/.test(rest)){
extglobOpen("star",value);continue}if(prev.type==="star"){if(opts.noglobstar===!0){consume(value);continue}const prior=prev.prev,before=prior.prev,isStart=prior.
type==="slash"||prior.type==="bos",afterStar=before&&(before.type==="star"||before.type==="globstar");if(opts.bash===!0&&(!isStart||rest[0]&&rest[0]!=="/")){push(
{type:"star",value,output:""});continue}const isBrace=state.braces>0&&(prior.type==="comma"||prior.type==="brace"),isExtglob=extglobs.length&&(prior.type==="pip\
e"||prior.type==="paren");if(!isStart&&prior.type!=="paren"&&!isBrace&&!isExtglob){push({type:"star",value,output:""});continue}for(;rest.slice(0,3)==="/**";){const after=input[state.
index+4];if(after&&after!=="/")break;rest=rest.slice(3),consume("/**",3)}const isEnd=eos()||state.parens>0&&rest===")".repeat(state.parens)&&!extglobs.some(extglob=>extglob.
type==="negate");if(prior.type==="bos"&&eos()){prev.type="globstar",prev.value+=value,prev.output=globstar(opts),state.output=prev.output,state.globstar=!0,consume(
value);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&!afterStar&&isEnd){state.output=state.output.slice(0,-(prior.output+prev.output).length),prior.
output=`(?:${prior.output}`,prev.type="globstar",prev.output=globstar(opts)+(opts.strictSlashes?")":"|$)"),prev.value+=value,state.globstar=!0,state.output+=prior.
output+prev.output,consume(value);continue}if(prior.type==="slash"&&prior.prev.type!=="bos"&&rest[0]==="/"){const end=rest[1]!==void 0?"|$":"";state.output=state.
output.slice(0,-(prior.output+prev.output).length),prior.output=`(?:${prior.output}`,prev.type="globstar",prev.output=`${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end}\
)`,prev.value+=value,state.output+=prior.output+prev.output,state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}if(prior.
type==="bos"&&rest[0]==="/"){prev.type="globstar",prev.value+=value,prev.output=`(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`,state.output=prev.output,
state.globstar=!0,consume(value+advance()),push({type:"slash",value:"/",output:""});continue}state.output=state.output.slice(0,-prev.output.length),prev.type="g\
lobstar",prev.output=globstar(opts),prev.value+=value,state.output+=prev.output,state.globstar=!0,consume(value);continue}const token={type:"star",value,output:star};
if(opts.bash===!0){token.output=".*?",(prev.type==="bos"||prev.type==="slash")&&(token.output=nodot+token.output),push(token);continue}if(prev&&(prev.type==="br\
acket"||prev.type==="paren")&&opts.regex===!0){token.output=value,push(token);continue}(state.index===state.start||prev.type==="slash"||prev.type==="dot")&&(prev.
type==="dot"?(state.output+=NO_DOT_SLASH,prev.output+=NO_DOT_SLASH):opts.dot===!0?(state.output+=NO_DOTS_SLASH,prev.output+=NO_DOTS_SLASH):(state.output+=nodot,
prev.output+=nodot),peek()!=="*"&&(state.output+=ONE_CHAR,prev.output+=ONE_CHAR)),push(token)}for(;state.brackets>0;){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("closing","]"));state.output=utils.escapeLast(state.output,"["),decrement("brackets")}for(;state.parens>0;){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("closing",")"));state.output=utils.escapeLast(state.output,"("),decrement("parens")}for(;state.braces>0;){if(opts.strictBrackets===!0)throw new SyntaxError(
syntaxError("closing","}"));state.output=utils.escapeLast(state.output,"{"),decrement("braces")}if(opts.strictSlashes!==!0&&(prev.type==="star"||prev.type==="br\
acket")&&push({type:"maybe_slash",value:"",output:`${SLASH_LITERAL}?`}),state.backtrack===!0){state.output="";for(const token of state.tokens)state.output+=token.
output!=null?token.output:token.value,token.suffix&&(state.output+=token.suffix)}return state};parse.fastpaths=(input,options)=>{const opts={...options},max=typeof opts.
maxLength=="number"?Math.min(MAX_LENGTH,opts.maxLength):MAX_LENGTH,len=input.length;if(len>max)throw new SyntaxError(`Input length: ${len}, exceeds maximum allo\
wed length: ${max}`);input=REPLACEMENTS[input]||input;const{DOT_LITERAL,SLASH_LITERAL,ONE_CHAR,DOTS_SLASH,NO_DOT,NO_DOTS,NO_DOTS_SLASH,STAR,START_ANCHOR}=constants.
globChars(opts.windows),nodot=opts.dot?NO_DOTS:NO_DOT,slashDot=opts.dot?NO_DOTS_SLASH:NO_DOT,capture=opts.capture?"":"?:",state={negated:!1,prefix:""};let star=opts.
bash===!0?".*?":STAR;opts.capture&&(star=`(${star})`);const globstar=opts2=>opts2.noglobstar===!0?star:`(${capture}(?:(?!${START_ANCHOR}${opts2.dot?DOTS_SLASH:DOT_LITERAL}\
).)*?)`,create=str=>{switch(str){case"*":return`${nodot}${ONE_CHAR}${star}`;case".*":return`${DOT_LITERAL}${ONE_CHAR}${star}`;case"*.*":return`${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"\
*/*":return`${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;case"**":return nodot+globstar(opts);case"**/*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL}\
)?${slashDot}${ONE_CHAR}${star}`;case"**/*.*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;case"**/.\
*":return`(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;default:{const match=/^(.*?)\.(\w+)$/.exec(str);if(!match)return;const source2=create(
match[1]);return source2?source2+DOT_LITERAL+match[2]:void 0}}},output=utils.removePrefix(input,state);let source=create(output);return source&&opts.strictSlashes!==
!0&&(source+=`${SLASH_LITERAL}?`),source},module2.exports=parse}),98016:((module2,__unused_webpack_exports,__webpack_require__)=>{const scan=__webpack_require__(
31781),parse=__webpack_require__(78265),utils=__webpack_require__(64059),constants=__webpack_require__(5595),isObject=val=>val&&typeof val=="object"&&!Array.isArray(
val),picomatch=(glob,options,returnState=!1)=>{if(Array.isArray(glob)){const fns=glob.map(input=>picomatch(input,options,returnState));return str=>{for(const isMatch of fns){
const state2=isMatch(str);if(state2)return state2}return!1}}const isState=isObject(glob)&&glob.tokens&&glob.input;if(glob===""||typeof glob!="string"&&!isState)
throw new TypeError("Expected pattern to be a non-empty string");const opts=options||{},posix=opts.windows,regex=isState?picomatch.compileRe(glob,options):picomatch.
makeRe(glob,options,!1,!0),state=regex.state;delete regex.state;let isIgnored=()=>!1;if(opts.ignore){const ignoreOpts={...options,ignore:null,onMatch:null,onResult:null};
isIgnored=picomatch(opts.ignore,ignoreOpts,returnState)}const matcher=(input,returnObject=!1)=>{const{isMatch,match,output}=picomatch.test(input,regex,options,{
glob,posix}),result={glob,state,regex,posix,input,output,match,isMatch};return typeof opts.onResult=="function"&&opts.onResult(result),isMatch===!1?(result.isMatch=
!1,returnObject?result:!1):isIgnored(input)?(typeof opts.onIgnore=="function"&&opts.onIgnore(result),result.isMatch=!1,returnObject?result:!1):(typeof opts.onMatch==
"function"&&opts.onMatch(result),returnObject?result:!0)};return returnState&&(matcher.state=state),matcher};picomatch.test=(input,regex,options,{glob,posix}={})=>{
if(typeof input!="string")throw new TypeError("Expected input to be a string");if(input==="")return{isMatch:!1,output:""};const opts=options||{},format=opts.format||
(posix?utils.toPosixSlashes:null);let match=input===glob,output=match&&format?format(input):input;return match===!1&&(output=format?format(input):input,match=output===
glob),(match===!1||opts.capture===!0)&&(opts.matchBase===!0||opts.basename===!0?match=picomatch.matchBase(input,regex,options,posix):match=regex.exec(output)),{
isMatch:!!match,match,output}},picomatch.matchBase=(input,glob,options,posix=options&&options.windows)=>(glob instanceof RegExp?glob:picomatch.makeRe(glob,options)).
test(utils.basename(input,{windows:posix})),picomatch.isMatch=(str,patterns,options)=>picomatch(patterns,options)(str),picomatch.parse=(pattern,options)=>Array.
isArray(pattern)?pattern.map(p=>picomatch.parse(p,options)):parse(pattern,{...options,fastpaths:!1}),picomatch.scan=(input,options)=>scan(input,options),picomatch.
compileRe=(state,options,returnOutput=!1,returnState=!1)=>{if(returnOutput===!0)return state.output;const opts=options||{},prepend=opts.contains?"":"^",append=opts.
contains?"":"$";let source=`${prepend}(?:${state.output})${append}`;state&&state.negated===!0&&(source=`^(?!${source}).*$`);const regex=picomatch.toRegex(source,
options);return returnState===!0&&(regex.state=state),regex},picomatch.makeRe=(input,options={},returnOutput=!1,returnState=!1)=>{if(!input||typeof input!="stri\
ng")throw new TypeError("Expected a non-empty string");let parsed={negated:!1,fastpaths:!0};return options.fastpaths!==!1&&(input[0]==="."||input[0]==="*")&&(parsed.
output=parse.fastpaths(input,options)),parsed.output||(parsed=parse(input,options)),picomatch.compileRe(parsed,options,returnOutput,returnState)},picomatch.toRegex=
(source,options)=>{try{const opts=options||{};return new RegExp(source,opts.flags||(opts.nocase?"i":""))}catch(err){if(options&&options.debug===!0)throw err;return/$^/}},
picomatch.constants=constants,module2.exports=picomatch}),31781:((module2,__unused_webpack_exports,__webpack_require__)=>{const utils=__webpack_require__(64059),
{CHAR_ASTERISK,CHAR_AT,CHAR_BACKWARD_SLASH,CHAR_COMMA,CHAR_DOT,CHAR_EXCLAMATION_MARK,CHAR_FORWARD_SLASH,CHAR_LEFT_CURLY_BRACE,CHAR_LEFT_PARENTHESES,CHAR_LEFT_SQUARE_BRACKET,
CHAR_PLUS,CHAR_QUESTION_MARK,CHAR_RIGHT_CURLY_BRACE,CHAR_RIGHT_PARENTHESES,CHAR_RIGHT_SQUARE_BRACKET}=__webpack_require__(5595),isPathSeparator=code=>code===CHAR_FORWARD_SLASH||
code===CHAR_BACKWARD_SLASH,depth=token=>{token.isPrefix!==!0&&(token.depth=token.isGlobstar?1/0:1)},scan=(input,options)=>{const opts=options||{},length=input.length-
1,scanToEnd=opts.parts===!0||opts.tokens===!0||opts.scanToEnd===!0,slashes=[],tokens=[],parts=[];let str=input,index=-1,start=0,lastIndex=0,isBrace=!1,isBracket=!1,
isGlob=!1,isExtglob=!1,isGlobstar=!1,braceEscaped=!1,backslashes=!1,negated=!1,negatedExtglob=!1,finished=!1,braces=0,prev,code,token={value:"",depth:0,isGlob:!1};
const eos=()=>index>=length,peek=()=>str.charCodeAt(index+1),advance=()=>(prev=code,str.charCodeAt(++index));for(;index<length;){code=advance();let next;if(code===
CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,code=advance(),code===CHAR_LEFT_CURLY_BRACE&&(braceEscaped=!0);continue}if(braceEscaped===!0||code===CHAR_LEFT_CURLY_BRACE){
for(braces++;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_CURLY_BRACE){
braces++;continue}if(braceEscaped!==!0&&code===CHAR_DOT&&(code=advance())===CHAR_DOT){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===
!0)continue;break}if(braceEscaped!==!0&&code===CHAR_COMMA){if(isBrace=token.isBrace=!0,isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===
CHAR_RIGHT_CURLY_BRACE&&(braces--,braces===0)){braceEscaped=!1,isBrace=token.isBrace=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(code===CHAR_FORWARD_SLASH){
if(slashes.push(index),tokens.push(token),token={value:"",depth:0,isGlob:!1},finished===!0)continue;if(prev===CHAR_DOT&&index===start+1){start+=2;continue}lastIndex=
index+1;continue}if(opts.noext!==!0&&(code===CHAR_PLUS||code===CHAR_AT||code===CHAR_ASTERISK||code===CHAR_QUESTION_MARK||code===CHAR_EXCLAMATION_MARK)===!0&&peek()===
CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=!0,isExtglob=token.isExtglob=!0,finished=!0,code===CHAR_EXCLAMATION_MARK&&index===start&&(negatedExtglob=!0),scanToEnd===
!0){let parens=0;for(;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===CHAR_LEFT_PARENTHESES){
parens++;continue}if(code===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(code===CHAR_ASTERISK){if(prev===CHAR_ASTERISK&&(isGlobstar=
token.isGlobstar=!0),isGlob=token.isGlob=!0,finished=!0,scanToEnd===!0)continue;break}if(code===CHAR_QUESTION_MARK){if(isGlob=token.isGlob=!0,finished=!0,scanToEnd===
!0)continue;break}if(code===CHAR_LEFT_SQUARE_BRACKET){for(;eos()!==!0&&(next=advance());){if(next===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();
continue}if(next===CHAR_RIGHT_SQUARE_BRACKET){isBracket=token.isBracket=!0,isGlob=token.isGlob=!0,finished=!0;break}}if(scanToEnd===!0)continue;break}if(opts.nonegate!==
!0&&code===CHAR_EXCLAMATION_MARK&&index===start){negated=token.negated=!0,start++;continue}if(opts.noparen!==!0&&code===CHAR_LEFT_PARENTHESES){if(isGlob=token.isGlob=
!0,scanToEnd===!0){let parens=1;for(;eos()!==!0&&(code=advance());){if(code===CHAR_BACKWARD_SLASH){backslashes=token.backslashes=!0,advance();continue}if(code===
CHAR_LEFT_PARENTHESES){parens++;continue}if(code===CHAR_RIGHT_PARENTHESES&&--parens===0){finished=!0;break}}continue}break}if(isGlob===!0){if(finished=!0,scanToEnd===
!0)continue;break}}opts.noext===!0&&(isExtglob=!1,isGlob=!1);let base=str,prefix="",glob="";start>0&&(prefix=str.slice(0,start),str=str.slice(start),lastIndex-=
start),base&&isGlob===!0&&lastIndex>0?(base=str.slice(0,lastIndex),glob=str.slice(lastIndex)):isGlob===!0?(base="",glob=str):base=str,base&&base!==""&&base!=="/"&&
base!==str&&isPathSeparator(base.charCodeAt(base.length-1))&&(base=base.slice(0,-1)),opts.unescape===!0&&(glob&&(glob=utils.removeBackslashes(glob)),base&&backslashes===
!0&&(base=utils.removeBackslashes(base)));const state={prefix,input,start,base,glob,isBrace,isBracket,isGlob,isExtglob,isGlobstar,negated,negatedExtglob};if(opts.
tokens===!0&&(state.maxDepth=0,isPathSeparator(code)||tokens.push(token),state.tokens=tokens),opts.parts===!0||opts.tokens===!0){let prevIndex;for(let idx=0;idx<
slashes.length;idx++){const n2=prevIndex!==void 0?prevIndex+1:start,i=slashes[idx],value2=input.slice(n2,i);opts.tokens&&(idx===0&&start!==0?(tokens[idx].isPrefix=
!0,tokens[idx].value=prefix):tokens[idx].value=value2,depth(tokens[idx]),state.maxDepth+=tokens[idx].depth),i>=start&&(parts.push(value2),prevIndex=i)}const n=prevIndex!==
void 0?prevIndex+1:start,value=input.slice(n);parts.push(value),opts.tokens&&prevIndex&&prevIndex+1<input.length&&(tokens[tokens.length-1].value=value,depth(tokens[tokens.
length-1]),state.maxDepth+=tokens[tokens.length-1].depth),state.slashes=slashes,state.parts=parts}return state};module2.exports=scan}),64059:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{REGEX_BACKSLASH,REGEX_REMOVE_BACKSLASH,REGEX_SPECIAL_CHARS,REGEX_SPECIAL_CHARS_GLOBAL}=__webpack_require__(5595);exports2.isObject=val=>val!==null&&typeof val==
"object"&&!Array.isArray(val),exports2.hasRegexChars=str=>REGEX_SPECIAL_CHARS.test(str),exports2.isRegexChar=str=>str.length===1&&exports2.hasRegexChars(str),exports2.
escapeRegex=str=>str.replace(REGEX_SPECIAL_CHARS_GLOBAL,"\\$1"),exports2.toPosixSlashes=str=>str.replace(REGEX_BACKSLASH,"/"),exports2.isWindows=()=>{if(typeof navigator<
"u"&&navigator.platform){const platform=navigator.platform.toLowerCase();return platform==="win32"||platform==="windows"}return typeof process<"u"&&process.platform?
process.platform==="win32":!1},exports2.removeBackslashes=str=>str.replace(REGEX_REMOVE_BACKSLASH,match=>match==="\\"?"":match),exports2.escapeLast=(input,char,lastIdx)=>{
const idx=input.lastIndexOf(char,lastIdx);return idx===-1?input:input[idx-1]==="\\"?exports2.escapeLast(input,char,idx-1):`${input.slice(0,idx)}\\${input.slice(
idx)}`},exports2.removePrefix=(input,state={})=>{let output=input;return output.startsWith("./")&&(output=output.slice(2),state.prefix="./"),output},exports2.wrapOutput=
(input,state={},options={})=>{const prepend=options.contains?"":"^",append=options.contains?"":"$";let output=`${prepend}(?:${input})${append}`;return state.negated===
!0&&(output=`(?:^(?!${output}).*$)`),output},exports2.basename=(path,{windows}={})=>{const segs=path.split(windows?/[\\/]/:"/"),last=segs[segs.length-1];return last===
""?segs[segs.length-2]:last}}),60046:((module2,__unused_webpack_exports,__webpack_require__)=>{const{ErrorWithCause}=__webpack_require__(72259),{findCauseByReference,
getErrorCause,messageWithCauses,stackWithCauses}=__webpack_require__(65523);module2.exports={ErrorWithCause,findCauseByReference,getErrorCause,stackWithCauses,messageWithCauses}}),
72259:(module2=>{class ErrorWithCause extends Error{constructor(message,{cause}={}){super(message),this.name=ErrorWithCause.name,cause&&(this.cause=cause),this.
message=message}}module2.exports={ErrorWithCause}}),65523:(module2=>{const findCauseByReference=(err,reference)=>{if(!err||!reference||!(err instanceof Error)||
!(reference.prototype instanceof Error)&&reference!==Error)return;const seen=new Set;let currentErr=err;for(;currentErr&&!seen.has(currentErr);){if(seen.add(currentErr),
currentErr instanceof reference)return currentErr;currentErr=getErrorCause(currentErr)}},getErrorCause=err=>{if(!(!err||typeof err!="object"||!("cause"in err)))
if(typeof err.cause=="function"){const causeResult=err.cause();return causeResult instanceof Error?causeResult:void 0}else return err.cause instanceof Error?err.
cause:void 0},_stackWithCauses=(err,seen)=>{if(!(err instanceof Error))return"";const stack=err.stack||"";if(seen.has(err))return stack+`
causes have become circular...`;const cause=getErrorCause(err);return cause?(seen.add(err),stack+`
caused by: `+_stackWithCauses(cause,seen)):stack},stackWithCauses=err=>_stackWithCauses(err,new Set),_messageWithCauses=(err,seen,skip)=>{if(!(err instanceof Error))
return"";const message=skip?"":err.message||"";if(seen.has(err))return message+": ...";const cause=getErrorCause(err);if(cause){seen.add(err);const skipIfVErrorStyleCause="\
cause"in err&&typeof err.cause=="function";return message+(skipIfVErrorStyleCause?"":": ")+_messageWithCauses(cause,seen,skipIfVErrorStyleCause)}else return message},
messageWithCauses=err=>_messageWithCauses(err,new Set);module2.exports={findCauseByReference,getErrorCause,stackWithCauses,messageWithCauses}}),38774:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.UmzugCLI=exports2.CreateAction=exports2.ListAction=exports2.DownAction=exports2.UpAction=void 0;const cli=__importStar(__webpack_require__(
30096));class UpAction extends cli.CommandLineAction{constructor(umzug){super({actionName:"up",summary:"Applies pending migrations",documentation:"Performs all \
migrations. See --help for more options"}),this.umzug=umzug}static _defineParameters(action){return{to:action.defineStringParameter({parameterLongName:"--to",argumentName:"\
NAME",description:"All migrations up to and including this one should be applied"}),step:action.defineIntegerParameter({parameterLongName:"--step",argumentName:"\
COUNT",description:"Apply this many migrations. If not specified, all will be applied."}),name:action.defineStringListParameter({parameterLongName:"--name",argumentName:"\
MIGRATION",description:"Explicity declare migration name(s) to be applied. Only these migrations will be applied."}),rerun:action.defineChoiceParameter({parameterLongName:"\
--rerun",description:"Specify what action should be taken when a migration that has already been applied is passed to --name.",alternatives:["THROW","SKIP","ALL\
OW"],defaultValue:"THROW"})}}onDefineParameters(){this._params=UpAction._defineParameters(this)}async onExecute(){var _a;const{to:{value:to},step:{value:step},name:{
values:nameArray},rerun:{value:rerun}}=this._params,migrations=nameArray.length>0?nameArray:void 0;if(to&&migrations)throw new Error("Can't specify 'to' and 'na\
me' together");if(to&&typeof step=="number")throw new Error("Can't specify 'to' and 'step' together");if(typeof step=="number"&&migrations)throw new Error("Can'\
t specify 'step' and 'name' together");if(rerun!=="THROW"&&!migrations)throw new Error("Can't specify 'rerun' without 'name'");const result=await this.umzug.up(
{to,step,migrations,rerun});(_a=this.umzug.options.logger)===null||_a===void 0||_a.info({event:this.actionName,message:`applied ${result.length} migrations.`})}}
exports2.UpAction=UpAction;class DownAction extends cli.CommandLineAction{constructor(umzug){super({actionName:"down",summary:"Revert migrations",documentation:"\
Undoes previously-applied migrations. By default, undoes the most recent migration only. Use --help for more options. Useful in development to start from a clea\
n slate. Use with care in production!"}),this.umzug=umzug}static _defineParameters(action){return{to:action.defineStringParameter({parameterLongName:"--to",argumentName:"\
NAME",description:"All migrations up to and including this one should be reverted. Pass '0' to revert all."}),step:action.defineIntegerParameter({parameterLongName:"\
--step",argumentName:"COUNT",description:"Revert this many migrations. If not specified, only the most recent migration will be reverted."}),name:action.defineStringListParameter(
{parameterLongName:"--name",argumentName:"MIGRATION",description:"Explicity declare migration name(s) to be reverted. Only these migrations will be reverted."}),
rerun:action.defineChoiceParameter({parameterLongName:"--rerun",description:"Specify what action should be taken when a migration that has already been applied \
is passed to --name.",alternatives:["THROW","SKIP","ALLOW"],defaultValue:"THROW"})}}onDefineParameters(){this._params=DownAction._defineParameters(this)}async onExecute(){
var _a;const{to:{value:to},step:{value:step},name:{values:nameArray},rerun:{value:rerun}}=this._params,migrations=nameArray.length>0?nameArray:void 0;if(to&&migrations)
throw new Error("Can't specify 'to' and 'name' together");if(to&&typeof step=="number")throw new Error("Can't specify 'to' and 'step' together");if(typeof step==
"number"&&migrations)throw new Error("Can't specify 'step' and 'name' together");if(rerun!=="THROW"&&!migrations)throw new Error("Can't specify 'rerun' without \
'name'");const result=await this.umzug.down({to:to==="0"?0:to,step,migrations,rerun});(_a=this.umzug.options.logger)===null||_a===void 0||_a.info({event:this.actionName,
message:`reverted ${result.length} migrations.`})}}exports2.DownAction=DownAction;class ListAction extends cli.CommandLineAction{constructor(action,umzug){super(
{actionName:action,summary:`Lists ${action} migrations`,documentation:`Prints migrations returned by \`umzug.${action}()\`. By default, prints migration names on\
e per line.`}),this.action=action,this.umzug=umzug}static _defineParameters(action){return{json:action.defineFlagParameter({parameterLongName:"--json",description:`\
Print ${action.actionName} migrations in a json format including names and paths. This allows piping output to tools like jq. Without this flag, the migration n\
ames will be printed one per line.`})}}onDefineParameters(){this._params=ListAction._defineParameters(this)}async onExecute(){const migrations=await this.umzug[this.
action](),formatted=this._params.json.value?JSON.stringify(migrations,null,2):migrations.map(m=>m.name).join(`
`);console.log(formatted)}}exports2.ListAction=ListAction;class CreateAction extends cli.CommandLineAction{constructor(umzug){super({actionName:"create",summary:"\
Create a migration file",documentation:"Generates a placeholder migration file using a timestamp as a prefix. By default, mimics the last existing migration, or\
 guesses where to generate the file if no migration exists yet."}),this.umzug=umzug}static _defineParameters(action){return{name:action.defineStringParameter({parameterLongName:"\
--name",argumentName:"NAME",description:"The name of the migration file. e.g. my-migration.js, my-migration.ts or my-migration.sql. Note - a prefix will be adde\
d to this name, usually based on a timestamp. See --prefix",required:!0}),prefix:action.defineChoiceParameter({parameterLongName:"--prefix",description:"The pre\
fix format for generated files. TIMESTAMP uses a second-resolution timestamp, DATE uses a day-resolution timestamp, and NONE removes the prefix completely",alternatives:[
"TIMESTAMP","DATE","NONE"],defaultValue:"TIMESTAMP"}),folder:action.defineStringParameter({parameterLongName:"--folder",argumentName:"PATH",description:"Path on\
 the filesystem where the file should be created. The new migration will be created as a sibling of the last existing one if this is omitted."}),allowExtension:action.
defineStringListParameter({parameterLongName:"--allow-extension",argumentName:"EXTENSION",environmentVariable:"UMZUG_ALLOW_EXTENSION",description:"Allowable ext\
ension for created files. By default .js, .ts and .sql files can be created. To create txt file migrations, for example, you could use '--name my-migration.txt \
--allow-extension .txt'"}),skipVerify:action.defineFlagParameter({parameterLongName:"--skip-verify",description:"By default, the generated file will be checked \
after creation to make sure it is detected as a pending migration. This catches problems like creation in the wrong folder, or invalid naming conventions. This \
flag bypasses that verification step."}),allowConfusingOrdering:action.defineFlagParameter({parameterLongName:"--allow-confusing-ordering",description:"By defau\
lt, an error will be thrown if you try to create a migration that will run before a migration that already exists. This catches errors which can cause problems \
if you change file naming conventions. If you use a custom ordering system, you can disable this behavior, but it's strongly recommended that you don't! If you'\
re unsure, just ignore this option."})}}onDefineParameters(){this._params=CreateAction._defineParameters(this)}async onExecute(){await this.umzug.create({name:this.
_params.name.value,prefix:this._params.prefix.value,folder:this._params.folder.value,allowExtension:this._params.allowExtension.values.length>0?this._params.allowExtension.
values[0]:void 0,allowConfusingOrdering:this._params.allowConfusingOrdering.value,skipVerify:this._params.skipVerify.value}).catch(e=>{throw Object.entries(this.
_params).filter(entry=>entry[0]!=="name").forEach(([name,param])=>{var _a;e.message=(_a=e.message)===null||_a===void 0?void 0:_a.split(name).join(param.longName)}),
e})}}exports2.CreateAction=CreateAction;class UmzugCLI extends cli.CommandLineParser{constructor(umzug,commandLineParserOptions={}){var _a,_b;super({toolFilename:(_a=
commandLineParserOptions.toolFileName)!==null&&_a!==void 0?_a:"<script>",toolDescription:(_b=commandLineParserOptions.toolDescription)!==null&&_b!==void 0?_b:"U\
mzug migrator"}),this.umzug=umzug,this.addAction(new UpAction(umzug)),this.addAction(new DownAction(umzug)),this.addAction(new ListAction("pending",umzug)),this.
addAction(new ListAction("executed",umzug)),this.addAction(new CreateAction(umzug))}onDefineParameters(){}}exports2.UmzugCLI=UmzugCLI}),20757:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.FileLocker=void 0;const fs=__importStar(__webpack_require__(79896)),path=__importStar(__webpack_require__(16928));class FileLocker{constructor(params){
var _a;this.lockFile=params.path,this.fs=(_a=params.fs)!==null&&_a!==void 0?_a:fs}static attach(umzug,params){new FileLocker(params).attachTo(umzug)}attachTo(umzug){
umzug.on("beforeCommand",async()=>this.getLock()),umzug.on("afterCommand",async()=>this.releaseLock())}async readFile(filepath){return this.fs.promises.readFile(
filepath).then(buf=>buf.toString(),()=>{})}async writeFile(filepath,content){await this.fs.promises.mkdir(path.dirname(filepath),{recursive:!0}),await this.fs.promises.
writeFile(filepath,content)}async removeFile(filepath){await this.fs.promises.unlink(filepath)}async getLock(){if(await this.readFile(this.lockFile))throw new Error(
`Can't acquire lock. ${this.lockFile} exists`);await this.writeFile(this.lockFile,"lock")}async releaseLock(){if(!await this.readFile(this.lockFile))throw new Error(
"Nothing to unlock");await this.removeFile(this.lockFile)}}exports2.FileLocker=FileLocker}),21252:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=this&&this.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(
exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(exports2,"__esModule",{value:!0}),__exportStar(__webpack_require__(52940),exports2),__exportStar(
__webpack_require__(15422),exports2),__exportStar(__webpack_require__(20757),exports2),__exportStar(__webpack_require__(56417),exports2),__exportStar(__webpack_require__(
38774),exports2)}),76058:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.verifyUmzugStorage=exports2.isUmzugStorage=
void 0;function isUmzugStorage(arg){return arg&&typeof arg.logMigration=="function"&&typeof arg.unlogMigration=="function"&&typeof arg.executed=="function"}exports2.
isUmzugStorage=isUmzugStorage;const verifyUmzugStorage=arg=>{if(!isUmzugStorage(arg))throw new Error("Invalid umzug storage");return arg};exports2.verifyUmzugStorage=
verifyUmzugStorage}),15422:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=this&&this.__exportStar||function(m,exports3){
for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(exports3,m,p)};Object.defineProperty(exports2,"__esModule",{value:!0}),
__exportStar(__webpack_require__(76058),exports2),__exportStar(__webpack_require__(1174),exports2),__exportStar(__webpack_require__(99535),exports2),__exportStar(
__webpack_require__(60616),exports2),__exportStar(__webpack_require__(43493),exports2)}),1174:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.
prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.JSONStorage=void 0;const fs_1=__webpack_require__(79896),path=__importStar(__webpack_require__(16928)),filesystem={async readAsync(filepath){return fs_1.
promises.readFile(filepath).then(c=>c.toString(),()=>null)},async writeAsync(filepath,content){await fs_1.promises.mkdir(path.dirname(filepath),{recursive:!0}),
await fs_1.promises.writeFile(filepath,content)}};class JSONStorage{constructor(options){var _a;this.path=(_a=options?.path)!==null&&_a!==void 0?_a:path.join(process.
cwd(),"umzug.json")}async logMigration({name:migrationName}){const loggedMigrations=await this.executed();loggedMigrations.push(migrationName),await filesystem.
writeAsync(this.path,JSON.stringify(loggedMigrations,null,2))}async unlogMigration({name:migrationName}){const updatedMigrations=(await this.executed()).filter(
name=>name!==migrationName);await filesystem.writeAsync(this.path,JSON.stringify(updatedMigrations,null,2))}async executed(){const content=await filesystem.readAsync(
this.path);return content?JSON.parse(content):[]}}exports2.JSONStorage=JSONStorage}),99535:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.memoryStorage=void 0;const memoryStorage=()=>{let executed=[];return{async logMigration({name}){executed.push(name)},async unlogMigration({
name}){executed=executed.filter(n=>n!==name)},executed:async()=>[...executed]}};exports2.memoryStorage=memoryStorage}),60616:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.MongoDBStorage=void 0;function isMongoDBCollectionOptions(arg){return!!arg.collection}class MongoDBStorage{constructor(options){
var _a,_b;if(!options||!options.collection&&!options.connection)throw new Error("MongoDB Connection or Collection required");this.collection=isMongoDBCollectionOptions(
options)?options.collection:options.connection.collection((_a=options.collectionName)!==null&&_a!==void 0?_a:"migrations"),this.connection=options.connection,this.
collectionName=(_b=options.collectionName)!==null&&_b!==void 0?_b:"migrations"}async logMigration({name:migrationName}){await this.collection.insertOne({migrationName})}async unlogMigration({
name:migrationName}){await this.collection.deleteOne({migrationName})}async executed(){return(await this.collection.find({}).sort({migrationName:1}).toArray()).
map(r=>r.migrationName)}}exports2.MongoDBStorage=MongoDBStorage}),43493:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.SequelizeStorage=void 0;const DIALECTS_WITH_CHARSET_AND_COLLATE=new Set(["mysql","mariadb"]);class SequelizeStorage{constructor(options){var _a,_b,_c,_d,
_e,_f;if(!options||!options.model&&!options.sequelize)throw new Error('One of "sequelize" or "model" storage option is required');this.sequelize=(_a=options.sequelize)!==
null&&_a!==void 0?_a:options.model.sequelize,this.columnType=(_b=options.columnType)!==null&&_b!==void 0?_b:this.sequelize.constructor.DataTypes.STRING,this.columnName=
(_c=options.columnName)!==null&&_c!==void 0?_c:"name",this.timestamps=(_d=options.timestamps)!==null&&_d!==void 0?_d:!1,this.modelName=(_e=options.modelName)!==
null&&_e!==void 0?_e:"SequelizeMeta",this.tableName=options.tableName,this.schema=options.schema,this.model=(_f=options.model)!==null&&_f!==void 0?_f:this.getModel()}getModel(){
var _a;if(this.sequelize.isDefined(this.modelName))return this.sequelize.model(this.modelName);const dialectName=(_a=this.sequelize.dialect)===null||_a===void 0?
void 0:_a.name,hasCharsetAndCollate=dialectName&&DIALECTS_WITH_CHARSET_AND_COLLATE.has(dialectName);return this.sequelize.define(this.modelName,{[this.columnName]:{
type:this.columnType,allowNull:!1,unique:!0,primaryKey:!0,autoIncrement:!1}},{tableName:this.tableName,schema:this.schema,timestamps:this.timestamps,charset:hasCharsetAndCollate?
"utf8":void 0,collate:hasCharsetAndCollate?"utf8_unicode_ci":void 0})}async syncModel(){await this.model.sync()}async logMigration({name:migrationName}){await this.
syncModel(),await this.model.create({[this.columnName]:migrationName})}async unlogMigration({name:migrationName}){await this.syncModel(),await this.model.destroy(
{where:{[this.columnName]:migrationName}})}async executed(){return await this.syncModel(),(await this.model.findAll({order:[[this.columnName,"ASC"]]})).map(migration=>{
const name=migration[this.columnName];if(typeof name!="string")throw new TypeError(`Unexpected migration name type: expected string, got ${typeof name}`);return name})}_model(){
return this.model}}exports2.SequelizeStorage=SequelizeStorage}),12555:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.sqlDown=exports2.sqlUp=exports2.mjs=exports2.ts=exports2.js=void 0,exports2.js=`
/** @type {import('umzug').MigrationFn<any>} */
exports.up = async params => {};

/** @type {import('umzug').MigrationFn<any>} */
exports.down = async params => {};
`.trimStart(),exports2.ts=`
import type { MigrationFn } from 'umzug';

export const up: MigrationFn = async params => {};
export const down: MigrationFn = async params => {};
`.trimStart(),exports2.mjs=`
/** @type {import('umzug').MigrationFn<any>} */
export const up = async params => {};

/** @type {import('umzug').MigrationFn<any>} */
export const down = async params => {};
`.trimStart(),exports2.sqlUp=`
-- up migration
`.trimStart(),exports2.sqlDown=`
-- down migration
`.trimStart()}),56417:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RerunBehavior=void 0,exports2.RerunBehavior=
{THROW:"THROW",SKIP:"SKIP",ALLOW:"ALLOW"}}),52940:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(
mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{default:mod}},_a;Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.Umzug=exports2.MigrationError=void 0;const emittery_1=__importDefault(__webpack_require__(
12353)),fs=__importStar(__webpack_require__(79896)),path=__importStar(__webpack_require__(16928)),errorCause=__importStar(__webpack_require__(60046)),tinyglobby_1=__webpack_require__(
17949),url_1=__webpack_require__(87016),cli_1=__webpack_require__(38774),storage_1=__webpack_require__(15422),templates=__importStar(__webpack_require__(12555)),
types_1=__webpack_require__(56417);class MigrationError extends errorCause.ErrorWithCause{constructor(migration,original){super(`Migration ${migration.name} (${migration.
direction}) failed: ${MigrationError.errorString(original)}`,{cause:original}),this.name="MigrationError",this.jse_cause=original,this.migration=migration}get info(){
return this.migration}static errorString(cause){return cause instanceof Error?`Original error: ${cause.message}`:`Non-error value thrown. See info for full prop\
s: ${cause}`}}exports2.MigrationError=MigrationError;class Umzug extends emittery_1.default{constructor(options){var _b;super(),this.options=options,this.storage=
(0,storage_1.verifyUmzugStorage)((_b=options.storage)!==null&&_b!==void 0?_b:new storage_1.JSONStorage),this.migrations=this.getMigrationsResolver(this.options.
migrations)}logging(message){var _b;(_b=this.options.logger)===null||_b===void 0||_b.info(message)}getCli(options){return new cli_1.UmzugCLI(this,options)}async runAsCLI(argv){
return this.getCli().execute(argv)}async executed(){return this.runCommand("executed",async({context})=>(await this._executed(context)).map(m=>({name:m.name,path:m.
path})))}async _executed(context){const[migrations,executedNames]=await Promise.all([this.migrations(context),this.storage.executed({context})]),executedSet=new Set(
executedNames);return migrations.filter(m=>executedSet.has(m.name))}async pending(){return this.runCommand("pending",async({context})=>(await this._pending(context)).
map(m=>({name:m.name,path:m.path})))}async _pending(context){const[migrations,executedNames]=await Promise.all([this.migrations(context),this.storage.executed({
context})]),executedSet=new Set(executedNames);return migrations.filter(m=>!executedSet.has(m.name))}async runCommand(command,cb){const context=await this.getContext();
await this.emit("beforeCommand",{command,context});try{return await cb({context})}finally{await this.emit("afterCommand",{command,context})}}async up(options={}){
const eligibleMigrations=async context=>{var _b;if(options.migrations&&options.rerun===types_1.RerunBehavior.ALLOW){const list=await this.migrations(context);return this.
findMigrations(list,options.migrations)}if(options.migrations&&options.rerun===types_1.RerunBehavior.SKIP){const executedNames=new Set((await this._executed(context)).
map(m=>m.name)),filteredMigrations=options.migrations.filter(m=>!executedNames.has(m));return this.findMigrations(await this.migrations(context),filteredMigrations)}
if(options.migrations)return this.findMigrations(await this._pending(context),options.migrations);const allPending=await this._pending(context);let sliceIndex=(_b=
options.step)!==null&&_b!==void 0?_b:allPending.length;return options.to&&(sliceIndex=this.findNameIndex(allPending,options.to)+1),allPending.slice(0,sliceIndex)};
return this.runCommand("up",async({context})=>{const toBeApplied=await eligibleMigrations(context);for(const m of toBeApplied){const start=Date.now(),params={name:m.
name,path:m.path,context};this.logging({event:"migrating",name:m.name}),await this.emit("migrating",params);try{await m.up(params)}catch(e){throw new MigrationError(
{direction:"up",...params},e)}await this.storage.logMigration(params);const duration=(Date.now()-start)/1e3;this.logging({event:"migrated",name:m.name,durationSeconds:duration}),
await this.emit("migrated",params)}return toBeApplied.map(m=>({name:m.name,path:m.path}))})}async down(options={}){const eligibleMigrations=async context=>{var _b;
if(options.migrations&&options.rerun===types_1.RerunBehavior.ALLOW){const list=await this.migrations(context);return this.findMigrations(list,options.migrations)}
if(options.migrations&&options.rerun===types_1.RerunBehavior.SKIP){const pendingNames=new Set((await this._pending(context)).map(m=>m.name)),filteredMigrations=options.
migrations.filter(m=>!pendingNames.has(m));return this.findMigrations(await this.migrations(context),filteredMigrations)}if(options.migrations)return this.findMigrations(
await this._executed(context),options.migrations);const executedReversed=(await this._executed(context)).slice().reverse();let sliceIndex=(_b=options.step)!==null&&
_b!==void 0?_b:1;return options.to===0||options.migrations?sliceIndex=executedReversed.length:options.to&&(sliceIndex=this.findNameIndex(executedReversed,options.
to)+1),executedReversed.slice(0,sliceIndex)};return this.runCommand("down",async({context})=>{var _b;const toBeReverted=await eligibleMigrations(context);for(const m of toBeReverted){
const start=Date.now(),params={name:m.name,path:m.path,context};this.logging({event:"reverting",name:m.name}),await this.emit("reverting",params);try{await((_b=
m.down)===null||_b===void 0?void 0:_b.call(m,params))}catch(e){throw new MigrationError({direction:"down",...params},e)}await this.storage.unlogMigration(params);
const duration=Number.parseFloat(((Date.now()-start)/1e3).toFixed(3));this.logging({event:"reverted",name:m.name,durationSeconds:duration}),await this.emit("rev\
erted",params)}return toBeReverted.map(m=>({name:m.name,path:m.path}))})}async create(options){await this.runCommand("create",async({context})=>{var _b,_c,_d,_e;
const isoDate=new Date().toISOString(),prefixes={TIMESTAMP:isoDate.replace(/\.\d{3}Z$/,"").replace(/\W/g,"."),DATE:isoDate.split("T")[0].replace(/\W/g,"."),NONE:""},
prefixType=(_b=options.prefix)!==null&&_b!==void 0?_b:"TIMESTAMP",fileBasename=[prefixes[prefixType],options.name].filter(Boolean).join("."),allowedExtensions=options.
allowExtension?[options.allowExtension]:[".js",".cjs",".mjs",".ts",".cts",".mts",".sql"],existing=await this.migrations(context),last=existing.slice(-1)[0],folder=options.
folder||((_c=this.options.create)===null||_c===void 0?void 0:_c.folder)||last?.path&&path.dirname(last.path);if(!folder)throw new Error("Couldn't infer a direct\
ory to generate migration file in. Pass folder explicitly");const filepath=path.join(folder,fileBasename);if(!options.allowConfusingOrdering){const confusinglyOrdered=existing.
find(e=>e.path&&e.path>=filepath);if(confusinglyOrdered)throw new Error(`Can't create ${fileBasename}, since it's unclear if it should run before or after exist\
ing migration ${confusinglyOrdered.name}. Use allowConfusingOrdering to bypass this error.`)}const toWrite=await(typeof options.content=="string"?async()=>[[filepath,
options.content]]:(_e=(_d=this.options.create)===null||_d===void 0?void 0:_d.template)!==null&&_e!==void 0?_e:Umzug.defaultCreationTemplate)(filepath);if(toWrite.
length===0&&toWrite.push([filepath,""]),toWrite.forEach(pair=>{if(!Array.isArray(pair)||pair.length!==2)throw new Error("Expected [filepath, content] pair. Chec\
k that the file template function returns an array of pairs.");const ext=path.extname(pair[0]);if(!allowedExtensions.includes(ext)){const allowStr=allowedExtensions.
join(", "),message=`Extension ${ext} not allowed. Allowed extensions are ${allowStr}. See help for allowExtension to avoid this error.`;throw new Error(message)}
fs.mkdirSync(path.dirname(pair[0]),{recursive:!0}),fs.writeFileSync(pair[0],pair[1]),this.logging({event:"created",path:pair[0]})}),!options.skipVerify){const[firstFilePath]=toWrite[0],
pending=await this._pending(context);if(!pending.some(p=>p.path&&path.resolve(p.path)===path.resolve(firstFilePath))){const paths=pending.map(p=>p.path).join(",\
 ");throw new Error(`Expected ${firstFilePath} to be a pending migration but it wasn't! Pending migration paths: ${paths}. You should investigate this. Use skip\
Verify to bypass this error.`)}}})}static defaultCreationTemplate(filepath){const ext=path.extname(filepath);if(ext===".js"&&typeof __WEBPACK_EXTERNAL_createRequire(
require("url").pathToFileURL(__filename).href).main=="object"||ext===".cjs")return[[filepath,templates.js]];if(ext===".ts"||ext===".mts"||ext===".cts")return[[filepath,
templates.ts]];if(ext===".js"&&__WEBPACK_EXTERNAL_createRequire(require("url").pathToFileURL(__filename).href).main===void 0||ext===".mjs")return[[filepath,templates.
mjs]];if(ext===".sql"){const downFilepath=path.join(path.dirname(filepath),"down",path.basename(filepath));return[[filepath,templates.sqlUp],[downFilepath,templates.
sqlDown]]}return[]}findNameIndex(migrations,name){const index=migrations.findIndex(m=>m.name===name);if(index===-1)throw new Error(`Couldn't find migration to a\
pply with name ${JSON.stringify(name)}`);return index}findMigrations(migrations,names){const map=new Map(migrations.map(m=>[m.name,m]));return names.map(name=>{
const migration=map.get(name);if(!migration)throw new Error(`Couldn't find migration to apply with name ${JSON.stringify(name)}`);return migration})}async getContext(){
const{context={}}=this.options;return typeof context=="function"?context():context}getMigrationsResolver(inputMigrations){var _b;if(Array.isArray(inputMigrations))
return async()=>inputMigrations;if(typeof inputMigrations=="function")return async ctx=>{const resolved=await inputMigrations(ctx);return this.getMigrationsResolver(
resolved)(ctx)};const fileGlob=inputMigrations.glob,[globString,globOptions]=Array.isArray(fileGlob)?fileGlob:[fileGlob],ignore=typeof globOptions?.ignore=="str\
ing"?[globOptions.ignore]:globOptions?.ignore,resolver=(_b=inputMigrations.resolve)!==null&&_b!==void 0?_b:Umzug.defaultResolver;return async context=>{const paths=await(0,tinyglobby_1.
glob)(globString,{...globOptions,ignore,expandDirectories:!1,absolute:!0});return paths.sort(),paths.map(unresolvedPath=>{const filepath=path.resolve(unresolvedPath),
name=path.basename(filepath);return{path:filepath,...resolver({name,path:filepath,context})}})}}}exports2.Umzug=Umzug,_a=Umzug,Umzug.defaultResolver=({name,path:filepath})=>{
if(!filepath)throw new Error("Can't use default resolver for non-filesystem migrations");const ext=path.extname(filepath),languageSpecificHelp={".ts":"TypeScrip\
t files can be required by adding `ts-node` as a dependency and calling `require('ts-node/register')` at the program entrypoint before running migrations.",".sq\
l":"Try writing a resolver which reads file content and executes it as a sql query."};languageSpecificHelp[".cts"]=languageSpecificHelp[".ts"],languageSpecificHelp["\
.mts"]=languageSpecificHelp[".ts"];let loadModule;const jsExt=ext.replace(/\.([cm]?)ts$/,".$1js"),getModule=async()=>{try{return await loadModule()}catch(e){throw(e instanceof
SyntaxError||e instanceof MissingResolverError)&&ext in languageSpecificHelp&&(e.message+=`

`+languageSpecificHelp[ext]),e}};if(jsExt===".js"&&typeof __WEBPACK_EXTERNAL_createRequire(require("url").pathToFileURL(__filename).href).main=="object"||jsExt===
".cjs")loadModule=async()=>__WEBPACK_EXTERNAL_createRequire(require("url").pathToFileURL(__filename).href)(filepath);else if(jsExt===".js"||jsExt===".mjs"){const fileUrl=(0,url_1.
pathToFileURL)(filepath).href;loadModule=async()=>__webpack_require__(18246)(fileUrl)}else loadModule=async()=>{throw new MissingResolverError(filepath)};return{
name,path:filepath,up:async({context})=>(await getModule()).up({path:filepath,name,context}),down:async({context})=>{var _b,_c;return(_c=(_b=await getModule()).
down)===null||_c===void 0?void 0:_c.call(_b,{path:filepath,name,context})}}};class MissingResolverError extends Error{constructor(filepath){super(`No resolver s\
pecified for file ${filepath}. See docs for guidance on how to write a custom resolver.`)}}}),38401:((__unused_webpack_module,exports2,__webpack_require__)=>{var __create=Object.
create,__defProp=Object.defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,
__hasOwnProp=Object.prototype.hasOwnProperty,__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(var keys=__getOwnPropNames(
from),i=0,n=keys.length,key;i<n;i++)key=keys[i],!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:(k=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(
from,key))||desc.enumerable});return to},__toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?
__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));const path=__toESM(__webpack_require__(16928)),fs=__toESM(__webpack_require__(79896));function cleanPath(path$1){
let normalized=(0,path.normalize)(path$1);return normalized.length>1&&normalized[normalized.length-1]===path.sep&&(normalized=normalized.substring(0,normalized.
length-1)),normalized}const SLASHES_REGEX=/[\\/]/g;function convertSlashes(path$1,separator){return path$1.replace(SLASHES_REGEX,separator)}const WINDOWS_ROOT_DIR_REGEX=/^[a-z]:[\\/]$/i;
function isRootDirectory(path$1){return path$1==="/"||WINDOWS_ROOT_DIR_REGEX.test(path$1)}function normalizePath(path$1,options){const{resolvePaths,normalizePath:normalizePath$1,
pathSeparator}=options,pathNeedsCleaning=process.platform==="win32"&&path$1.includes("/")||path$1.startsWith(".");if(resolvePaths&&(path$1=(0,path.resolve)(path$1)),
(normalizePath$1||pathNeedsCleaning)&&(path$1=cleanPath(path$1)),path$1===".")return"";const needsSeperator=path$1[path$1.length-1]!==pathSeparator;return convertSlashes(
needsSeperator?path$1+pathSeparator:path$1,pathSeparator)}function joinPathWithBasePath(filename,directoryPath){return directoryPath+filename}function joinPathWithRelativePath(root,options){
return function(filename,directoryPath){return directoryPath.startsWith(root)?directoryPath.slice(root.length)+filename:convertSlashes((0,path.relative)(root,directoryPath),
options.pathSeparator)+options.pathSeparator+filename}}function joinPath(filename){return filename}function joinDirectoryPath(filename,directoryPath,separator){
return directoryPath+filename+separator}function build$7(root,options){const{relativePaths,includeBasePath}=options;return relativePaths&&root?joinPathWithRelativePath(
root,options):includeBasePath?joinPathWithBasePath:joinPath}function pushDirectoryWithRelativePath(root){return function(directoryPath,paths){paths.push(directoryPath.
substring(root.length)||".")}}function pushDirectoryFilterWithRelativePath(root){return function(directoryPath,paths,filters){const relativePath=directoryPath.substring(
root.length)||".";filters.every(filter=>filter(relativePath,!0))&&paths.push(relativePath)}}const pushDirectory=(directoryPath,paths)=>{paths.push(directoryPath||
".")},pushDirectoryFilter=(directoryPath,paths,filters)=>{const path$1=directoryPath||".";filters.every(filter=>filter(path$1,!0))&&paths.push(path$1)},empty$2=()=>{};
function build$6(root,options){const{includeDirs,filters,relativePaths}=options;return includeDirs?relativePaths?filters&&filters.length?pushDirectoryFilterWithRelativePath(
root):pushDirectoryWithRelativePath(root):filters&&filters.length?pushDirectoryFilter:pushDirectory:empty$2}const pushFileFilterAndCount=(filename,_paths,counts,filters)=>{
filters.every(filter=>filter(filename,!1))&&counts.files++},pushFileFilter=(filename,paths,_counts,filters)=>{filters.every(filter=>filter(filename,!1))&&paths.
push(filename)},pushFileCount=(_filename,_paths,counts,_filters)=>{counts.files++},pushFile=(filename,paths)=>{paths.push(filename)},empty$1=()=>{};function build$5(options){
const{excludeFiles,filters,onlyCounts}=options;return excludeFiles?empty$1:filters&&filters.length?onlyCounts?pushFileFilterAndCount:pushFileFilter:onlyCounts?pushFileCount:
pushFile}const getArray=paths=>paths,getArrayGroup=()=>[""].slice(0,0);function build$4(options){return options.group?getArrayGroup:getArray}const groupFiles=(groups,directory,files)=>{
groups.push({directory,files,dir:directory})},empty=()=>{};function build$3(options){return options.group?groupFiles:empty}const resolveSymlinksAsync=function(path$1,state,callback$1){
const{queue,fs:fs$1,options:{suppressErrors}}=state;queue.enqueue(),fs$1.realpath(path$1,(error,resolvedPath)=>{if(error)return queue.dequeue(suppressErrors?null:
error,state);fs$1.stat(resolvedPath,(error$1,stat)=>{if(error$1)return queue.dequeue(suppressErrors?null:error$1,state);if(stat.isDirectory()&&isRecursive(path$1,
resolvedPath,state))return queue.dequeue(null,state);callback$1(stat,resolvedPath),queue.dequeue(null,state)})})},resolveSymlinks=function(path$1,state,callback$1){
const{queue,fs:fs$1,options:{suppressErrors}}=state;queue.enqueue();try{const resolvedPath=fs$1.realpathSync(path$1),stat=fs$1.statSync(resolvedPath);if(stat.isDirectory()&&
isRecursive(path$1,resolvedPath,state))return;callback$1(stat,resolvedPath)}catch(e){if(!suppressErrors)throw e}};function build$2(options,isSynchronous){return!options.
resolveSymlinks||options.excludeSymlinks?null:isSynchronous?resolveSymlinks:resolveSymlinksAsync}function isRecursive(path$1,resolved,state){if(state.options.useRealPaths)
return isRecursiveUsingRealPaths(resolved,state);let parent=(0,path.dirname)(path$1),depth=1;for(;parent!==state.root&&depth<2;){const resolvedPath=state.symlinks.
get(parent);!!resolvedPath&&(resolvedPath===resolved||resolvedPath.startsWith(resolved)||resolved.startsWith(resolvedPath))?depth++:parent=(0,path.dirname)(parent)}
return state.symlinks.set(path$1,resolved),depth>1}function isRecursiveUsingRealPaths(resolved,state){return state.visited.includes(resolved+state.options.pathSeparator)}
const onlyCountsSync=state=>state.counts,groupsSync=state=>state.groups,defaultSync=state=>state.paths,limitFilesSync=state=>state.paths.slice(0,state.options.maxFiles),
onlyCountsAsync=(state,error,callback$1)=>(report(error,callback$1,state.counts,state.options.suppressErrors),null),defaultAsync=(state,error,callback$1)=>(report(
error,callback$1,state.paths,state.options.suppressErrors),null),limitFilesAsync=(state,error,callback$1)=>(report(error,callback$1,state.paths.slice(0,state.options.
maxFiles),state.options.suppressErrors),null),groupsAsync=(state,error,callback$1)=>(report(error,callback$1,state.groups,state.options.suppressErrors),null);function report(error,callback$1,output,suppressErrors){
callback$1(error&&!suppressErrors?error:null,output)}function build$1(options,isSynchronous){const{onlyCounts,group,maxFiles}=options;return onlyCounts?isSynchronous?
onlyCountsSync:onlyCountsAsync:group?isSynchronous?groupsSync:groupsAsync:maxFiles?isSynchronous?limitFilesSync:limitFilesAsync:isSynchronous?defaultSync:defaultAsync}
const readdirOpts={withFileTypes:!0},walkAsync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{if(state.queue.enqueue(),currentDepth<0)return state.queue.
dequeue(null,state);const{fs:fs$1}=state;state.visited.push(crawlPath),state.counts.directories++,fs$1.readdir(crawlPath||".",readdirOpts,(error,entries=[])=>{callback$1(
entries,directoryPath,currentDepth),state.queue.dequeue(state.options.suppressErrors?null:error,state)})},walkSync=(state,crawlPath,directoryPath,currentDepth,callback$1)=>{
const{fs:fs$1}=state;if(currentDepth<0)return;state.visited.push(crawlPath),state.counts.directories++;let entries=[];try{entries=fs$1.readdirSync(crawlPath||".",
readdirOpts)}catch(e){if(!state.options.suppressErrors)throw e}callback$1(entries,directoryPath,currentDepth)};function build(isSynchronous){return isSynchronous?
walkSync:walkAsync}var Queue=class{count=0;constructor(onQueueEmpty){this.onQueueEmpty=onQueueEmpty}enqueue(){return this.count++,this.count}dequeue(error,output){
this.onQueueEmpty&&(--this.count<=0||error)&&(this.onQueueEmpty(error,output),error&&(output.controller.abort(),this.onQueueEmpty=void 0))}},Counter=class{_files=0;_directories=0;set files(num){
this._files=num}get files(){return this._files}set directories(num){this._directories=num}get directories(){return this._directories}get dirs(){return this._directories}},
Aborter=class{aborted=!1;abort(){this.aborted=!0}},Walker=class{root;isSynchronous;state;joinPath;pushDirectory;pushFile;getArray;groupFiles;resolveSymlink;walkDirectory;callbackInvoker;constructor(root,options,callback$1){
this.isSynchronous=!callback$1,this.callbackInvoker=build$1(options,this.isSynchronous),this.root=normalizePath(root,options),this.state={root:isRootDirectory(this.
root)?this.root:this.root.slice(0,-1),paths:[""].slice(0,0),groups:[],counts:new Counter,options,queue:new Queue((error,state)=>this.callbackInvoker(state,error,
callback$1)),symlinks:new Map,visited:[""].slice(0,0),controller:new Aborter,fs:options.fs||fs},this.joinPath=build$7(this.root,options),this.pushDirectory=build$6(
this.root,options),this.pushFile=build$5(options),this.getArray=build$4(options),this.groupFiles=build$3(options),this.resolveSymlink=build$2(options,this.isSynchronous),
this.walkDirectory=build(this.isSynchronous)}start(){return this.pushDirectory(this.root,this.state.paths,this.state.options.filters),this.walkDirectory(this.state,
this.root,this.root,this.state.options.maxDepth,this.walk),this.isSynchronous?this.callbackInvoker(this.state,null):null}walk=(entries,directoryPath,depth)=>{const{
paths,options:{filters,resolveSymlinks:resolveSymlinks$1,excludeSymlinks,exclude,maxFiles,signal,useRealPaths,pathSeparator},controller}=this.state;if(controller.
aborted||signal&&signal.aborted||maxFiles&&paths.length>maxFiles)return;const files=this.getArray(this.state.paths);for(let i=0;i<entries.length;++i){const entry=entries[i];
if(entry.isFile()||entry.isSymbolicLink()&&!resolveSymlinks$1&&!excludeSymlinks){const filename=this.joinPath(entry.name,directoryPath);this.pushFile(filename,files,
this.state.counts,filters)}else if(entry.isDirectory()){let path$1=joinDirectoryPath(entry.name,directoryPath,this.state.options.pathSeparator);if(exclude&&exclude(
entry.name,path$1))continue;this.pushDirectory(path$1,paths,filters),this.walkDirectory(this.state,path$1,path$1,depth-1,this.walk)}else if(this.resolveSymlink&&
entry.isSymbolicLink()){let path$1=joinPathWithBasePath(entry.name,directoryPath);this.resolveSymlink(path$1,this.state,(stat,resolvedPath)=>{if(stat.isDirectory()){
if(resolvedPath=normalizePath(resolvedPath,this.state.options),exclude&&exclude(entry.name,useRealPaths?resolvedPath:path$1+pathSeparator))return;this.walkDirectory(
this.state,resolvedPath,useRealPaths?resolvedPath:path$1+pathSeparator,depth-1,this.walk)}else{resolvedPath=useRealPaths?resolvedPath:path$1;const filename=(0,path.
basename)(resolvedPath),directoryPath$1=normalizePath((0,path.dirname)(resolvedPath),this.state.options);resolvedPath=this.joinPath(filename,directoryPath$1),this.
pushFile(resolvedPath,files,this.state.counts,filters)}})}}this.groupFiles(this.state.groups,directoryPath,files)}};function promise(root,options){return new Promise(
(resolve$1,reject)=>{callback(root,options,(err,output)=>{if(err)return reject(err);resolve$1(output)})})}function callback(root,options,callback$1){new Walker(
root,options,callback$1).start()}function sync(root,options){return new Walker(root,options).start()}var APIBuilder=class{constructor(root,options){this.root=root,
this.options=options}withPromise(){return promise(this.root,this.options)}withCallback(cb){callback(this.root,this.options,cb)}sync(){return sync(this.root,this.
options)}};let pm=null;try{pm=__webpack_require__(14006)}catch{}var Builder=class{globCache={};options={maxDepth:1/0,suppressErrors:!0,pathSeparator:path.sep,filters:[]};globFunction;constructor(options){
this.options={...this.options,...options},this.globFunction=this.options.globFunction}group(){return this.options.group=!0,this}withPathSeparator(separator){return this.
options.pathSeparator=separator,this}withBasePath(){return this.options.includeBasePath=!0,this}withRelativePaths(){return this.options.relativePaths=!0,this}withDirs(){
return this.options.includeDirs=!0,this}withMaxDepth(depth){return this.options.maxDepth=depth,this}withMaxFiles(limit){return this.options.maxFiles=limit,this}withFullPaths(){
return this.options.resolvePaths=!0,this.options.includeBasePath=!0,this}withErrors(){return this.options.suppressErrors=!1,this}withSymlinks({resolvePaths=!0}={}){
return this.options.resolveSymlinks=!0,this.options.useRealPaths=resolvePaths,this.withFullPaths()}withAbortSignal(signal){return this.options.signal=signal,this}normalize(){
return this.options.normalizePath=!0,this}filter(predicate){return this.options.filters.push(predicate),this}onlyDirs(){return this.options.excludeFiles=!0,this.
options.includeDirs=!0,this}exclude(predicate){return this.options.exclude=predicate,this}onlyCounts(){return this.options.onlyCounts=!0,this}crawl(root){return new APIBuilder(
root||".",this.options)}withGlobFunction(fn){return this.globFunction=fn,this}crawlWithOptions(root,options){return this.options={...this.options,...options},new APIBuilder(
root||".",this.options)}glob(...patterns){return this.globFunction?this.globWithOptions(patterns):this.globWithOptions(patterns,{dot:!0})}globWithOptions(patterns,...options){
const globFn=this.globFunction||pm;if(!globFn)throw new Error("Please specify a glob function to use glob matching.");var isMatch=this.globCache[patterns.join("\
\0")];return isMatch||(isMatch=globFn(patterns,...options),this.globCache[patterns.join("\0")]=isMatch),this.options.filters.push(path$1=>isMatch(path$1)),this}};
exports2.fdir=Builder}),17949:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,Symbol.toStringTag,{value:"Module"});var __create=Object.
create,__defProp=Object.defineProperty,__getOwnPropDesc=Object.getOwnPropertyDescriptor,__getOwnPropNames=Object.getOwnPropertyNames,__getProtoOf=Object.getPrototypeOf,
__hasOwnProp=Object.prototype.hasOwnProperty,__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(var keys=__getOwnPropNames(
from),i=0,n=keys.length,key;i<n;i++)key=keys[i],!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:(k=>from[k]).bind(null,key),enumerable:!(desc=__getOwnPropDesc(
from,key))||desc.enumerable});return to},__toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?
__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));let fs=__webpack_require__(79896),path=__webpack_require__(16928),url=__webpack_require__(87016),
fdir=__webpack_require__(38401),picomatch=__webpack_require__(14006);picomatch=__toESM(picomatch,1);const isReadonlyArray=Array.isArray,BACKSLASHES=/\\/g,DRIVE_RELATIVE_PATH=/^[A-Za-z]:$/,
isWin=process.platform==="win32",ONLY_PARENT_DIRECTORIES=/^(\/?\.\.)+$/;function getPartialMatcher(patterns,options={}){const patternsCount=patterns.length,patternsParts=Array(
patternsCount),matchers=Array(patternsCount);let i,j;for(i=0;i<patternsCount;i++){const parts=splitPattern(patterns[i]);patternsParts[i]=parts;const partsCount=parts.
length,partMatchers=Array(partsCount);for(j=0;j<partsCount;j++)partMatchers[j]=(0,picomatch.default)(parts[j],options);matchers[i]=partMatchers}return input=>{const inputParts=input.
split("/");if(inputParts[0]===".."&&ONLY_PARENT_DIRECTORIES.test(input))return!0;for(i=0;i<patternsCount;i++){const patternParts=patternsParts[i],matcher=matchers[i],
inputPatternCount=inputParts.length,minParts=Math.min(inputPatternCount,patternParts.length);for(j=0;j<minParts;){const part=patternParts[j];if(part.includes("/"))
return!0;if(!matcher[j](inputParts[j]))break;if(!options.noglobstar&&part==="**")return!0;j++}if(j===inputPatternCount)return!0}return!1}}const WIN32_ROOT_DIR=/^[A-Z]:\/$/i,
isRoot=isWin?p=>WIN32_ROOT_DIR.test(p):p=>p==="/";function buildFormat(cwd,root,absolute){if(cwd===root||root.startsWith(`${cwd}/`)){if(absolute){const start=cwd.
length+ +!isRoot(cwd);return(p,isDir)=>p.slice(start,isDir?-1:void 0)||"."}const prefix=root.slice(cwd.length+1);return prefix?(p,isDir)=>{if(p===".")return prefix;
const result=`${prefix}/${p}`;return isDir?result.slice(0,-1):result}:(p,isDir)=>isDir&&p!=="."?p.slice(0,-1):p}return absolute?p=>path.posix.relative(cwd,p)||"\
.":p=>path.posix.relative(cwd,`${root}/${p}`)||"."}function buildRelative(cwd,root){if(root.startsWith(`${cwd}/`)){const prefix=root.slice(cwd.length+1);return p=>`${prefix}\
/${p}`}return p=>{const result=path.posix.relative(cwd,`${root}/${p}`);return p[p.length-1]==="/"&&result!==""?`${result}/`:result||"."}}function ensureNonDriveRelativePath(path$1){
return path$1.replace(DRIVE_RELATIVE_PATH,match=>`${match}/`)}const splitPatternOptions={parts:!0};function splitPattern(path$2){var _result$parts;const result=picomatch.
default.scan(path$2,splitPatternOptions);return!((_result$parts=result.parts)===null||_result$parts===void 0)&&_result$parts.length?result.parts:[path$2]}const ESCAPED_WIN32_BACKSLASHES=/\\(?![()[\]{}!+@])/g;
function convertPosixPathToPattern(path$3){return escapePosixPath(path$3)}function convertWin32PathToPattern(path$4){return escapeWin32Path(path$4).replace(ESCAPED_WIN32_BACKSLASHES,
"/")}const convertPathToPattern=isWin?convertWin32PathToPattern:convertPosixPathToPattern,POSIX_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g,
WIN32_UNESCAPED_GLOB_SYMBOLS=/(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g,escapePosixPath=path$5=>path$5.replace(POSIX_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapeWin32Path=path$6=>path$6.
replace(WIN32_UNESCAPED_GLOB_SYMBOLS,"\\$&"),escapePath=isWin?escapeWin32Path:escapePosixPath;function isDynamicPattern(pattern,options){if(options?.caseSensitiveMatch===
!1)return!0;const scan=picomatch.default.scan(pattern);return scan.isGlob||scan.negated}function log(...tasks){console.log(`[tinyglobby ${new Date().toLocaleTimeString(
"es")}]`,...tasks)}function ensureStringArray(value){return typeof value=="string"?[value]:value??[]}const PARENT_DIRECTORY=/^(\/?\.\.)+/,ESCAPING_BACKSLASHES=/\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern,opts,props,isIgnore){var _PARENT_DIRECTORY$exe;const cwd=opts.cwd;let result=pattern;pattern[pattern.length-1]==="/"&&(result=
pattern.slice(0,-1)),result[result.length-1]!=="*"&&opts.expandDirectories&&(result+="/**");const escapedCwd=escapePath(cwd);result=(0,path.isAbsolute)(result.replace(
ESCAPING_BACKSLASHES,""))?path.posix.relative(escapedCwd,result):path.posix.normalize(result);const parentDir=(_PARENT_DIRECTORY$exe=PARENT_DIRECTORY.exec(result))===
null||_PARENT_DIRECTORY$exe===void 0?void 0:_PARENT_DIRECTORY$exe[0],parts=splitPattern(result);if(parentDir){const n=(parentDir.length+1)/3;let i=0;const cwdParts=escapedCwd.
split("/");for(;i<n&&parts[i+n]===cwdParts[cwdParts.length+i-n];)result=result.slice(0,(n-i-1)*3)+result.slice((n-i)*3+parts[i+n].length+1)||".",i++;const potentialRoot=path.
posix.join(cwd,parentDir.slice(i*3));potentialRoot[0]!=="."&&props.root.length>potentialRoot.length&&(props.root=ensureNonDriveRelativePath(potentialRoot),props.
depthOffset=-n+i)}if(!isIgnore&&props.depthOffset>=0){var _props$commonPath;(_props$commonPath=props.commonPath)!==null&&_props$commonPath!==void 0||(props.commonPath=
parts);const newCommonPath=[],length=Math.min(props.commonPath.length,parts.length);for(let i=0;i<length;i++){const part=parts[i];if(part==="**"&&!parts[i+1]){newCommonPath.
pop();break}if(i===parts.length-1||part!==props.commonPath[i]||isDynamicPattern(part))break;newCommonPath.push(part)}props.depthOffset=newCommonPath.length,props.
commonPath=newCommonPath,props.root=ensureNonDriveRelativePath(newCommonPath.length>0?path.posix.join(cwd,...newCommonPath):cwd)}return result}function processPatterns(options,patterns,props){
const matchPatterns=[],ignorePatterns=[];for(const pattern of options.ignore)pattern&&(pattern[0]!=="!"||pattern[1]==="(")&&ignorePatterns.push(normalizePattern(
pattern,options,props,!0));for(const pattern of patterns)pattern&&(pattern[0]!=="!"||pattern[1]==="("?matchPatterns.push(normalizePattern(pattern,options,props,
!1)):(pattern[1]!=="!"||pattern[2]==="(")&&ignorePatterns.push(normalizePattern(pattern.slice(1),options,props,!0)));return{match:matchPatterns,ignore:ignorePatterns}}
function buildCrawler(options,patterns){const cwd=options.cwd,props={root:cwd,depthOffset:0},processed=processPatterns(options,patterns,props);options.debug&&log(
"internal processing patterns:",processed);const{absolute,caseSensitiveMatch,debug,dot,followSymbolicLinks,onlyDirectories}=options,root=props.root.replace(BACKSLASHES,
""),matchOptions={dot,nobrace:options.braceExpansion===!1,nocase:!caseSensitiveMatch,noextglob:options.extglob===!1,noglobstar:options.globstar===!1,posix:!0},matcher=(0,picomatch.
default)(processed.match,matchOptions),ignore=(0,picomatch.default)(processed.ignore,matchOptions),partialMatcher=getPartialMatcher(processed.match,matchOptions),
format=buildFormat(cwd,root,absolute),excludeFormatter=absolute?format:buildFormat(cwd,root,!0),excludePredicate=(_,p)=>{const relativePath=excludeFormatter(p,!0);
return relativePath!=="."&&!partialMatcher(relativePath)||ignore(relativePath)};let maxDepth;options.deep!==void 0&&(maxDepth=Math.round(options.deep-props.depthOffset));
const crawler=new fdir.fdir({filters:[debug?(p,isDirectory)=>{const path2=format(p,isDirectory),matches=matcher(path2)&&!ignore(path2);return matches&&log(`matc\
hed ${path2}`),matches}:(p,isDirectory)=>{const path2=format(p,isDirectory);return matcher(path2)&&!ignore(path2)}],exclude:debug?(_,p)=>{const skipped=excludePredicate(
_,p);return log(`${skipped?"skipped":"crawling"} ${p}`),skipped}:excludePredicate,fs:options.fs,pathSeparator:"/",relativePaths:!absolute,resolvePaths:absolute,
includeBasePath:absolute,resolveSymlinks:followSymbolicLinks,excludeSymlinks:!followSymbolicLinks,excludeFiles:onlyDirectories,includeDirs:onlyDirectories||!options.
onlyFiles,maxDepth,signal:options.signal}).crawl(root);return options.debug&&log("internal properties:",{...props,root}),[crawler,cwd!==root&&!absolute&&buildRelative(
cwd,root)]}function formatPaths(paths,mapper){if(mapper)for(let i=paths.length-1;i>=0;i--)paths[i]=mapper(paths[i]);return paths}const defaultOptions={caseSensitiveMatch:!0,
debug:!!process.env.TINYGLOBBY_DEBUG,expandDirectories:!0,followSymbolicLinks:!0,onlyFiles:!0};function getOptions(options){const opts=Object.assign({},options);
for(const key in defaultOptions)opts[key]===void 0&&Object.assign(opts,{[key]:defaultOptions[key]});return opts.cwd=(opts.cwd instanceof URL?(0,url.fileURLToPath)(
opts.cwd):(0,path.resolve)(opts.cwd||process.cwd())).replace(BACKSLASHES,"/"),opts.ignore=ensureStringArray(opts.ignore),opts.fs&&(opts.fs={readdir:opts.fs.readdir||
fs.readdir,readdirSync:opts.fs.readdirSync||fs.readdirSync,realpath:opts.fs.realpath||fs.realpath,realpathSync:opts.fs.realpathSync||fs.realpathSync,stat:opts.fs.
stat||fs.stat,statSync:opts.fs.statSync||fs.statSync}),opts.debug&&log("globbing with options:",opts),opts}function getCrawler(globInput,inputOptions={}){var _ref;
if(globInput&&inputOptions?.patterns)throw new Error("Cannot pass patterns as both an argument and an option");const isModern=isReadonlyArray(globInput)||typeof globInput==
"string",patterns=ensureStringArray((_ref=isModern?globInput:globInput.patterns)!==null&&_ref!==void 0?_ref:"**/*"),options=getOptions(isModern?inputOptions:globInput);
return patterns.length>0?buildCrawler(options,patterns):[]}async function glob(globInput,options){const[crawler,relative]=getCrawler(globInput,options);return crawler?
formatPaths(await crawler.withPromise(),relative):[]}function globSync(globInput,options){const[crawler,relative]=getCrawler(globInput,options);return crawler?formatPaths(
crawler.sync(),relative):[]}exports2.convertPathToPattern=convertPathToPattern,exports2.escapePath=escapePath,exports2.glob=glob,exports2.globSync=globSync,exports2.
isDynamicPattern=isDynamicPattern})};
