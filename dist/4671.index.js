"use strict";exports.id=4671,exports.ids=[4671],exports.modules={4671:(function(__unused_webpack_module,exports2,__webpack_require__){var __extends=this&&this.__extends||(function(){
var extendStatics=function(d,b){return extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)
b2.hasOwnProperty(p)&&(d2[p]=b2[p])},extendStatics(d,b)};return function(d,b){extendStatics(d,b);function __(){this.constructor=d}d.prototype=b===null?Object.create(
b):(__.prototype=b.prototype,new __)}})(),__createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k),Object.defineProperty(
o,k2,{enumerable:!0,get:function(){return m[k]}})}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(
result,mod),result},__awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},__generator=this&&this.__generator||function(thisArg,body){var _={label:0,sent:function(){if(t[0]&1)throw t[1];
return t[1]},trys:[],ops:[]},f,y,t,g;return g={next:verb(0),throw:verb(1),return:verb(2)},typeof Symbol=="function"&&(g[Symbol.iterator]=function(){return this}),
g;function verb(n){return function(v){return step([n,v])}}function step(op){if(f)throw new TypeError("Generator is already executing.");for(;_;)try{if(f=1,y&&(t=
op[0]&2?y.return:op[0]?y.throw||((t=y.return)&&t.call(y),0):y.next)&&!(t=t.call(y,op[1])).done)return t;switch(y=0,t&&(op=[op[0]&2,t.value]),op[0]){case 0:case 1:
t=op;break;case 4:return _.label++,{value:op[1],done:!1};case 5:_.label++,y=op[1],op=[0];continue;case 7:op=_.ops.pop(),_.trys.pop();continue;default:if(t=_.trys,
!(t=t.length>0&&t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.label<t[1]){
_.label=t[1],t=op;break}if(t&&_.label<t[2]){_.label=t[2],_.ops.push(op);break}t[2]&&_.ops.pop(),_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){op=[6,e],
y=0}finally{f=t=0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:!0}}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.isRetryable=
exports2.retryError=exports2.newUnretryableError=exports2.getBackoffTime=exports2.allowRetry=exports2.sleep=exports2.cast=exports2.Model=exports2.toMap=exports2.
newError=exports2.doAction=exports2.Response=exports2.Request=exports2.BytesReadable=void 0;var querystring=__importStar(__webpack_require__(83480)),http_1=__webpack_require__(
58611),https_1=__webpack_require__(65692),stream_1=__webpack_require__(2203),httpx=__importStar(__webpack_require__(66584)),url_1=__webpack_require__(87016),BytesReadable=(function(_super){
__extends(BytesReadable2,_super);function BytesReadable2(value){var _this=_super.call(this)||this;return typeof value=="string"?_this.value=Buffer.from(value):Buffer.
isBuffer(value)&&(_this.value=value),_this}return BytesReadable2.prototype._read=function(){this.push(this.value),this.push(null)},BytesReadable2})(stream_1.Readable);
exports2.BytesReadable=BytesReadable;var Request=(function(){function Request2(){this.headers={},this.query={}}return Request2})();exports2.Request=Request;var Response=(function(){
function Response2(httpResponse){this.statusCode=httpResponse.statusCode,this.statusMessage=httpResponse.statusMessage,this.headers=this.convertHeaders(httpResponse.
headers),this.body=httpResponse}return Response2.prototype.convertHeaders=function(headers){for(var results={},keys=Object.keys(headers),index=0;index<keys.length;index++){
var key=keys[index];results[key]=headers[key]}return results},Response2.prototype.readBytes=function(){return __awaiter(this,void 0,void 0,function(){var buff;return __generator(
this,function(_a){switch(_a.label){case 0:return[4,httpx.read(this.body,"")];case 1:return buff=_a.sent(),[2,buff]}})})},Response2})();exports2.Response=Response;
function buildURL(request){var url=request.protocol+"://"+request.headers.host;request.port&&(url+=":"+request.port),url+=""+request.pathname;var urlInfo=url_1.
parse(url);return request.query&&Object.keys(request.query).length>0&&(urlInfo.query?url+="&"+querystring.stringify(request.query):url+="?"+querystring.stringify(
request.query)),url}function isModelClass(t){return t?typeof t.types=="function"&&typeof t.names=="function":!1}function doAction(request,runtime){return runtime===
void 0&&(runtime=null),__awaiter(this,void 0,void 0,function(){var url,method,options,agentOptions,response;return __generator(this,function(_a){switch(_a.label){case 0:
return url=buildURL(request),method=(request.method||"GET").toUpperCase(),options={method,headers:request.headers},method!=="GET"&&method!=="HEAD"&&(options.data=
request.body),runtime&&(typeof runtime.timeout<"u"&&(options.timeout=Number(runtime.timeout)),typeof runtime.readTimeout<"u"&&(options.readTimeout=Number(runtime.
readTimeout)),typeof runtime.connectTimeout<"u"&&(options.connectTimeout=Number(runtime.connectTimeout)),typeof runtime.ignoreSSL<"u"&&(options.rejectUnauthorized=
!runtime.ignoreSSL),typeof runtime.key<"u"&&(options.key=String(runtime.key)),typeof runtime.cert<"u"&&(options.cert=String(runtime.cert)),typeof runtime.ca<"u"&&
(options.ca=String(runtime.ca)),agentOptions={keepAlive:!0},typeof runtime.keepAlive<"u"&&(agentOptions.keepAlive=runtime.keepAlive,request.protocol&&request.protocol.
toLowerCase()==="https"?options.agent=new https_1.Agent(agentOptions):options.agent=new http_1.Agent(agentOptions))),[4,httpx.request(url,options)];case 1:return response=
_a.sent(),[2,new Response(response)]}})})}exports2.doAction=doAction;var ResponseError=(function(_super){__extends(ResponseError2,_super);function ResponseError2(map){
var _this=_super.call(this,map.code+": "+map.message)||this;return _this.code=map.code,_this.data=map.data,_this.description=map.description,_this.accessDeniedDetail=
map.accessDeniedDetail,_this.data&&_this.data.statusCode&&(_this.statusCode=Number(_this.data.statusCode)),_this}return ResponseError2})(Error);function newError(data){
return new ResponseError(data)}exports2.newError=newError;function getValue(type,value){if(typeof type=="string")return value;if(type.type==="array"){if(!Array.
isArray(value))throw new Error("expect: array, actual: "+typeof value);return value.map(function(item){return getValue(type.itemType,item)})}return typeof type==
"function"&&isModelClass(type)?new type(value):value}function toMap(value){return value===void 0&&(value=void 0),typeof value>"u"||value==null?null:value instanceof
Model||typeof value.toMap=="function"?value.toMap():Array.isArray(value)?value.map(function(item){return toMap(item)}):value}exports2.toMap=toMap;var Model=(function(){
function Model2(map){var _this=this;if(map!=null){var clz=this.constructor,names=clz.names(),types=clz.types();Object.keys(names).forEach((function(name){var value=map[name];
if(value!=null){var type=types[name];_this[name]=getValue(type,value)}}))}}return Model2.prototype.toMap=function(){var _this=this,map={},clz=this.constructor,names=clz.
names();return Object.keys(names).forEach((function(name){var originName=names[name],value=_this[name];typeof value>"u"||value==null||(map[originName]=toMap(value))})),
map},Model2})();exports2.Model=Model;function cast(obj,t){if(!obj)throw new Error("can not cast to Map");if(typeof obj!="object")throw new Error("can not cast t\
o Map");var map=obj,clz=t.constructor,names=clz.names(),types=clz.types();return Object.keys(names).forEach(function(key){var originName=names[key],value=map[originName],
type=types[key];if(!(typeof value>"u"||value==null)){if(typeof type=="string"){if(type==="Readable"||type==="map"||type==="Buffer"||type==="any"||typeof value===
type){t[key]=value;return}if(type==="string"&&(typeof value=="number"||typeof value=="boolean")){t[key]=value.toString();return}if(type==="boolean"){if(value===
1||value===0){t[key]=!!value;return}if(value==="true"||value==="false"){t[key]=value==="true";return}}if(type==="number"&&typeof value=="string"){if(value.match(
/^\d*$/)){t[key]=parseInt(value);return}if(value.match(/^[\.\d]*$/)){t[key]=parseFloat(value);return}}throw new Error("type of "+key+" is mismatch, expect "+type+
", but "+typeof value)}else if(type.type==="map"){if(!(value instanceof Object))throw new Error("type of "+key+" is mismatch, expect object, but "+typeof value);
t[key]=value}else if(type.type==="array"){if(!Array.isArray(value))throw new Error("type of "+key+" is mismatch, expect array, but "+typeof value);typeof type.itemType==
"function"?t[key]=value.map(function(d){return isModelClass(type.itemType)?cast(d,new type.itemType({})):d}):t[key]=value}else if(typeof type=="function"){if(!(value instanceof
Object))throw new Error("type of "+key+" is mismatch, expect object, but "+typeof value);if(isModelClass(type)){t[key]=cast(value,new type({}));return}t[key]=value}}}),
t}exports2.cast=cast;function sleep(ms){return new Promise(function(resolve){setTimeout(resolve,ms)})}exports2.sleep=sleep;function allowRetry(retry,retryTimes,startTime){
return retryTimes===0?!0:retry.retryable!==!0||retry.policy==="never"?!1:retry.policy==="always"?!0:retry.policy==="simple"?retryTimes<retry.maxAttempts:retry.policy===
"timeout"?Date.now()-startTime<retry.timeout:retry.maxAttempts&&typeof retry.maxAttempts=="number"?retry.maxAttempts>=retryTimes:!1}exports2.allowRetry=allowRetry;
function getBackoffTime(backoff,retryTimes){if(retryTimes===0||backoff.policy==="no")return 0;if(backoff.policy==="fixed")return backoff.period;if(backoff.policy===
"random"){var min=backoff.minPeriod,max=backoff.maxPeriod;return min+(max-min)*Math.random()}if(backoff.policy==="exponential"){var init=backoff.initial,multiplier=backoff.
multiplier,time=init*Math.pow(1+multiplier,retryTimes-1),max=backoff.max;return Math.min(time,max)}if(backoff.policy==="exponential_random"){var init=backoff.initial,
multiplier=backoff.multiplier,time=init*Math.pow(1+multiplier,retryTimes-1),max=backoff.max;return Math.min(time*(.5+Math.random()),max)}return 0}exports2.getBackoffTime=
getBackoffTime;var UnretryableError=(function(_super){__extends(UnretryableError2,_super);function UnretryableError2(message){var _this=_super.call(this,message)||
this;return _this.name="UnretryableError",_this}return UnretryableError2})(Error);function newUnretryableError(request){var e=new UnretryableError("");return e.
data={lastRequest:request},e}exports2.newUnretryableError=newUnretryableError;var RetryError=(function(_super){__extends(RetryError2,_super);function RetryError2(message){
var _this=_super.call(this,message)||this;return _this.name="RetryError",_this}return RetryError2})(Error);function retryError(request,response){var e=new RetryError(
"");return e.data={request,response},e}exports2.retryError=retryError;function isRetryable(err){return typeof err>"u"||err===null?!1:err.name==="RetryError"}exports2.
isRetryable=isRetryable}),66584:((__unused_webpack_module,exports2,__webpack_require__)=>{const zlib=__webpack_require__(43106),http=__webpack_require__(58611),
https=__webpack_require__(65692),parse=__webpack_require__(87016).parse,format=__webpack_require__(87016).format,debugBody=__webpack_require__(2830)("httpx:body"),
debugHeader=__webpack_require__(2830)("httpx:header"),httpAgent=new http.Agent({keepAlive:!0}),httpsAgent=new https.Agent({keepAlive:!0}),TIMEOUT=3e3,READ_TIMER=Symbol(
"TIMER::READ_TIMER"),READ_TIME_OUT=Symbol("TIMER::READ_TIME_OUT"),READ_TIMER_START_AT=Symbol("TIMER::READ_TIMER_START_AT");function decompress(response){switch(response.
headers["content-encoding"]){case"gzip":return response.pipe(zlib.createGunzip());case"deflate":return response.pipe(zlib.createInflate());default:return response}}
var append=function(err,name,message){return err.name=name+err.name,err.message=`${message}. ${err.message}`,err};const isNumber=function(num){return num!==null&&
!isNaN(num)};exports2.request=function(url,opts){opts||(opts={});const parsed=typeof url=="string"?parse(url):url;let readTimeout,connectTimeout;isNumber(opts.readTimeout)||
isNumber(opts.connectTimeout)?(readTimeout=isNumber(opts.readTimeout)?Number(opts.readTimeout):TIMEOUT,connectTimeout=isNumber(opts.connectTimeout)?Number(opts.
connectTimeout):TIMEOUT):isNumber(opts.timeout)?readTimeout=connectTimeout=Number(opts.timeout):readTimeout=connectTimeout=TIMEOUT;const isHttps=parsed.protocol===
"https:",method=(opts.method||"GET").toUpperCase(),defaultAgent=isHttps?httpsAgent:httpAgent,agent=opts.agent||defaultAgent;var options={host:parsed.hostname||"\
localhost",path:parsed.path||"/",method,port:parsed.port||(parsed.protocol==="https:"?443:80),agent,headers:opts.headers||{},key:opts.key||"",cert:opts.cert||"",
ca:opts.ca||"",timeout:connectTimeout};isHttps&&typeof opts.rejectUnauthorized<"u"&&(options.rejectUnauthorized=opts.rejectUnauthorized),opts.compression&&(options.
headers["accept-encoding"]="gzip,deflate");const httplib=isHttps?https:http;return typeof opts.beforeRequest=="function"&&(options=opts.beforeRequest(options)),
new Promise((resolve,reject)=>{const request=httplib.request(options),body=opts.data;var fulfilled=response=>{debugHeader.enabled&&(response.req._header.split(`\
\r
`).forEach(line=>{debugHeader("> %s",line)}),debugHeader("< HTTP/%s %s %s",response.httpVersion,response.statusCode,response.statusMessage),Object.keys(response.
headers).forEach(key=>{debugHeader("< %s: %s",key,response.headers[key])})),resolve(response)},rejected=err=>{err.message+=`${method} ${format(parsed)} failed.`,
request.socket&&request.socket[READ_TIMER]&&clearTimeout(request.socket[READ_TIMER]),reject(err)},abort=err=>{request.abort(),rejected(err)};const startResponseTimer=function(socket){
const timer=setTimeout(()=>{socket[READ_TIMER]&&(clearTimeout(socket[READ_TIMER]),socket[READ_TIMER]=null);var err=new Error,message=`ReadTimeout(${readTimeout}\
)`;abort(append(err,"RequestTimeout",message))},readTimeout);socket[READ_TIME_OUT]=readTimeout,socket[READ_TIMER]=timer,socket[READ_TIMER_START_AT]=Date.now(),timer.
unref()};!body||typeof body=="string"||body instanceof Buffer?(debugBody.enabled&&debugBody(body?typeof body=="string"?body:`Buffer <ignored>, Buffer length: ${body.
length}`:"<no request body>"),request.end(body)):typeof body.pipe=="function"&&(body.pipe(request),debugBody.enabled&&debugBody("<request body is a stream>"),body.
once("error",err=>{abort(append(err,"HttpX","Stream occor error"))})),request.on("timeout",()=>{var err=new Error;err.name="RequestTimeoutError",err.message=`Co\
nnectTimeout: Connect ${url} failed.`,request.destroy(),reject(err)}),request.on("response",fulfilled),request.on("error",rejected),request.once("socket",function(socket){
socket.readyState==="opening"?socket.once("connect",function(){startResponseTimer(socket)}):startResponseTimer(socket)})})},exports2.read=function(response,encoding){
const readable=decompress(response);return new Promise((resolve,reject)=>{const socket=response.socket||response.client,makeReadTimeoutError=()=>{const req=response.
req;var err=new Error;return err.name="RequestTimeoutError",err.message=`ReadTimeout: ${socket[READ_TIME_OUT]}. ${req.method} ${req.path} failed.`,err};let readTimer;
const oldReadTimer=socket[READ_TIMER];if(!oldReadTimer){reject(makeReadTimeoutError());return}const remainTime=socket[READ_TIME_OUT]-(Date.now()-socket[READ_TIMER_START_AT]);
if(clearTimeout(oldReadTimer),remainTime<=0){reject(makeReadTimeoutError());return}readTimer=setTimeout(function(){reject(makeReadTimeoutError())},remainTime);var onError,
onData,onEnd,cleanup=function(){readable.removeListener("error",onError),readable.removeListener("data",onData),readable.removeListener("end",onEnd),readTimer&&
clearTimeout(readTimer)};const bufs=[];var size=0;onData=function(buf){bufs.push(buf),size+=buf.length},onError=function(err){cleanup(),reject(err)},onEnd=function(){
cleanup();var buff=Buffer.concat(bufs,size);if(debugBody(""),encoding){const result=buff.toString(encoding);return debugBody(result),resolve(result)}debugBody.enabled&&
debugBody(buff.toString()),resolve(buff)},readable.on("error",onError),readable.on("data",onData),readable.on("end",onEnd)})};function readyToRead(readable){return new Promise(
(resolve,reject)=>{var onReadable,onEnd,onError,cleanup=function(){readable.removeListener("error",onError),readable.removeListener("end",onEnd),readable.removeListener(
"readable",onReadable)};onReadable=function(){cleanup(),resolve(!1)},onEnd=function(){cleanup(),resolve(!0)},onError=function(err){cleanup(),reject(err)},readable.
once("readable",onReadable),readable.once("end",onEnd),readable.once("error",onError)})}class Event{constructor(id,event,data,retry){this.id=id,this.event=event,
this.data=data,this.retry=retry}}exports2.Event=Event;const DATA_PREFIX="data:",EVENT_PREFIX="event:",ID_PREFIX="id:",RETRY_PREFIX="retry:";function isDigitsOnly(str){
for(let i=0;i<str.length;i++){const c=str.charAt(i);if(c<"0"||c>"9")return!1}return str.length>0}function tryGetEvents(head,chunk){const all=head+chunk;let start=0;
const events=[];for(let i=0;i<all.length-1;i++){const c=all[i],c2=all[i+1];if(c===`
`&&c2===`
`){const lines=all.substring(start,i).split(`
`),event=new Event;lines.forEach(line=>{if(line.startsWith(DATA_PREFIX))event.data=line.substring(DATA_PREFIX.length).trim();else if(line.startsWith(EVENT_PREFIX))
event.event=line.substring(EVENT_PREFIX.length).trim();else if(line.startsWith(ID_PREFIX))event.id=line.substring(ID_PREFIX.length).trim();else if(line.startsWith(
RETRY_PREFIX)){const retry=line.substring(RETRY_PREFIX.length).trim();isDigitsOnly(retry)&&(event.retry=parseInt(retry,10))}else line.startsWith(":")}),events.push(
event),start=i+2}}const rest=all.substring(start);return[events,rest]}exports2.readAsSSE=async function*(response){const readable=decompress(response),socket=response.
socket||response.client;clearTimeout(socket[READ_TIMER]);let rest="";for(;;){if(await readyToRead(readable))return;let chunk;for(;(chunk=readable.read())!==null;){
const[events,remain]=tryGetEvents(rest,chunk.toString());if(rest=remain,events&&events.length>0)for(const event of events)yield event}}}})};
