"use strict";exports.id=5783,exports.ids=[5783],exports.modules={41360:(function(__unused_webpack_module,exports2,__webpack_require__){var __extends=this&&this.__extends||(function(){
var extendStatics=function(d,b){return extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)
Object.prototype.hasOwnProperty.call(b2,p)&&(d2[p]=b2[p])},extendStatics(d,b)};return function(d,b){if(typeof b!="function"&&b!==null)throw new TypeError("Class\
 extends value "+String(b)+" is not a constructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=b===null?Object.create(b):(__.prototype=
b.prototype,new __)}})(),__createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(
m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):
(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"d\
efault",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},
__awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(
generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},__generator=this&&this.__generator||function(thisArg,body){var _={label:0,sent:function(){if(t[0]&1)throw t[1];
return t[1]},trys:[],ops:[]},f,y,t,g;return g={next:verb(0),throw:verb(1),return:verb(2)},typeof Symbol=="function"&&(g[Symbol.iterator]=function(){return this}),
g;function verb(n){return function(v){return step([n,v])}}function step(op){if(f)throw new TypeError("Generator is already executing.");for(;g&&(g=0,op[0]&&(_=0)),
_;)try{if(f=1,y&&(t=op[0]&2?y.return:op[0]?y.throw||((t=y.return)&&t.call(y),0):y.next)&&!(t=t.call(y,op[1])).done)return t;switch(y=0,t&&(op=[op[0]&2,t.value]),
op[0]){case 0:case 1:t=op;break;case 4:return _.label++,{value:op[1],done:!1};case 5:_.label++,y=op[1],op=[0];continue;case 7:op=_.ops.pop(),_.trys.pop();continue;default:
if(t=_.trys,!(t=t.length>0&&t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.
label<t[1]){_.label=t[1],t=op;break}if(t&&_.label<t[2]){_.label=t[2],_.ops.push(op);break}t[2]&&_.ops.pop(),_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){
op=[6,e],y=0}finally{f=t=0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:!0}}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.isRetryable=
exports2.getBackoffTime=exports2.allowRetry=exports2.cast=exports2.RuntimeOptions=exports2.ExtendsParameters=exports2.FileField=exports2.Model=exports2.toMap=exports2.
doAction=exports2.Response=exports2.Request=exports2.BytesReadable=void 0;var querystring=__importStar(__webpack_require__(83480)),http_1=__webpack_require__(58611),
https_1=__webpack_require__(65692),stream_1=__webpack_require__(2203),httpx=__importStar(__webpack_require__(66584)),url_1=__webpack_require__(87016),retry_1=__webpack_require__(
18233),error_1=__webpack_require__(54469),$tea=__importStar(__webpack_require__(4671)),BytesReadable=(function(_super){__extends(BytesReadable2,_super);function BytesReadable2(value){
var _this=_super.call(this)||this;return typeof value=="string"?_this.value=Buffer.from(value):Buffer.isBuffer(value)&&(_this.value=value),_this}return BytesReadable2.
prototype._read=function(){this.push(this.value),this.push(null)},BytesReadable2})(stream_1.Readable);exports2.BytesReadable=BytesReadable;var Request=(function(){
function Request2(){this.headers={},this.query={}}return Request2})();exports2.Request=Request;var Response=(function(){function Response2(httpResponse){this.statusCode=
httpResponse.statusCode,this.statusMessage=httpResponse.statusMessage,this.headers=this.convertHeaders(httpResponse.headers),this.body=httpResponse}return Response2.
prototype.convertHeaders=function(headers){for(var results={},keys=Object.keys(headers),index=0;index<keys.length;index++){var key=keys[index];results[key]=headers[key]}
return results},Response2.prototype.readBytes=function(){return __awaiter(this,void 0,void 0,function(){var buff;return __generator(this,function(_a){switch(_a.
label){case 0:return[4,httpx.read(this.body,"")];case 1:return buff=_a.sent(),[2,buff]}})})},Response2})();exports2.Response=Response;function buildURL(request){
var url="".concat(request.protocol,"://").concat(request.headers.host);request.port&&(url+=":".concat(request.port)),url+="".concat(request.pathname);var urlInfo=(0,url_1.
parse)(url);return request.query&&Object.keys(request.query).length>0&&(urlInfo.query?url+="&".concat(querystring.stringify(request.query)):url+="?".concat(querystring.
stringify(request.query))),url}function isModelClass(t){return t?typeof t.types=="function"&&typeof t.names=="function":!1}function doAction(request,runtime){return runtime===
void 0&&(runtime=null),__awaiter(this,void 0,void 0,function(){var url,method,options,agentOptions,response;return __generator(this,function(_a){switch(_a.label){case 0:
return url=buildURL(request),method=(request.method||"GET").toUpperCase(),options={method,headers:request.headers},method!=="GET"&&method!=="HEAD"&&(options.data=
request.body),runtime&&(typeof runtime.timeout<"u"&&(options.timeout=Number(runtime.timeout)),typeof runtime.readTimeout<"u"&&(options.readTimeout=Number(runtime.
readTimeout)),typeof runtime.connectTimeout<"u"&&(options.connectTimeout=Number(runtime.connectTimeout)),typeof runtime.ignoreSSL<"u"&&(options.rejectUnauthorized=
!runtime.ignoreSSL),typeof runtime.key<"u"&&(options.key=String(runtime.key)),typeof runtime.cert<"u"&&(options.cert=String(runtime.cert)),typeof runtime.ca<"u"&&
(options.ca=String(runtime.ca)),agentOptions={keepAlive:!0},typeof runtime.keepAlive<"u"&&(agentOptions.keepAlive=runtime.keepAlive,request.protocol&&request.protocol.
toLowerCase()==="https"?options.agent=new https_1.Agent(agentOptions):options.agent=new http_1.Agent(agentOptions))),[4,httpx.request(url,options)];case 1:return response=
_a.sent(),[2,new Response(response)]}})})}exports2.doAction=doAction;function getValue(type,value){if(typeof type=="string")return value;if(type.type==="array"){
if(!Array.isArray(value))throw new Error("expect: array, actual: ".concat(typeof value));return value.map(function(item){return getValue(type.itemType,item)})}return typeof type==
"function"&&isModelClass(type)?new type(value):value}function toMap(value,withoutStream){return value===void 0&&(value=void 0),withoutStream===void 0&&(withoutStream=
!1),typeof value>"u"||value==null?null:value instanceof Model||typeof value.toMap=="function"?value.toMap(withoutStream):Array.isArray(value)?value.map(function(item){
return toMap(item,withoutStream)}):withoutStream&&(value instanceof stream_1.Readable||value instanceof stream_1.Writable)?null:value}exports2.toMap=toMap;var Model=(function(_super){
__extends(Model2,_super);function Model2(map){var _this=_super.call(this)||this;if(map==null)return _this;var clz=_this.constructor,names=clz.names(),types=clz.
types();return Object.keys(names).forEach((function(name){var value=map[name];if(value!=null){var type=types[name];_this[name]=getValue(type,value)}})),_this}return Model2.
prototype.validate=function(){},Model2.prototype.copyWithoutStream=function(){var map=this.toMap(!0),clz=this.constructor;return new clz(map)},Model2.prototype.
toMap=function(withoutStream){var _this=this;withoutStream===void 0&&(withoutStream=!1);var map={},clz=this.constructor,names=clz.names();return Object.keys(names).
forEach((function(name){var originName=names[name],value=_this[name];typeof value>"u"||value==null||(map[originName]=toMap(value,withoutStream))})),map},Model2.
validateRequired=function(key,value){if(value===null||typeof value>"u")throw new error_1.BaseError({code:"SDK.ValidateError",message:"".concat(key," is required\
.")})},Model2.validateMaxLength=function(key,value,max){if(!(value===null||typeof value>"u")&&value.length>max)throw new error_1.BaseError({code:"SDK.ValidateEr\
ror",message:"".concat(key," is exceed max-length: ").concat(max,".")})},Model2.validateMinLength=function(key,value,min){if(!(value===null||typeof value>"u")&&
value.length<min)throw new error_1.BaseError({code:"SDK.ValidateError",message:"".concat(key," is exceed min-length: ").concat(min,".")})},Model2.validateMaximum=
function(key,value,max){if(!(value===null||typeof value>"u")&&value>max)throw new error_1.BaseError({code:"SDK.ValidateError",message:"".concat(key," cannot be \
greater than ").concat(max,".")})},Model2.validateMinimum=function(key,value,min){if(!(value===null||typeof value>"u")&&value<min)throw new error_1.BaseError({code:"\
SDK.ValidateError",message:"".concat(key," cannot be less than ").concat(min,".")})},Model2.validatePattern=function(key,value,val){if(!(value===null||typeof value>
"u")){var reg=new RegExp(val);if(!reg.test(value))throw new error_1.BaseError({code:"SDK.ValidateError",message:"".concat(key," is not match ").concat(val,".")})}},
Model2.validateArray=function(data){data===null||typeof data>"u"||data.map(function(ele){ele&&(ele instanceof Model2||typeof ele.validate=="function"?ele.validate():
Array.isArray(ele)?Model2.validateArray(ele):ele instanceof Object&&Model2.validateMap(ele))})},Model2.validateMap=function(data){data===null||typeof data>"u"||
Object.keys(data).map(function(key){var ele=data[key];ele&&(ele instanceof Model2||typeof ele.validate=="function"?ele.validate():Array.isArray(ele)?Model2.validateArray(
ele):ele instanceof Object&&Model2.validateMap(ele))})},Model2})($tea.Model);exports2.Model=Model;var FileField=(function(_super){__extends(FileField2,_super);function FileField2(map){
return _super.call(this,map)||this}return FileField2.names=function(){return{filename:"filename",contentType:"contentType",content:"content"}},FileField2.types=
function(){return{filename:"string",contentType:"string",content:"Readable"}},FileField2})(Model);exports2.FileField=FileField;var ExtendsParameters=(function(_super){
__extends(ExtendsParameters2,_super);function ExtendsParameters2(map){return _super.call(this,map)||this}return ExtendsParameters2.names=function(){return{headers:"\
headers",queries:"queries"}},ExtendsParameters2.types=function(){return{headers:{type:"map",keyType:"string",valueType:"string"},queries:{type:"map",keyType:"st\
ring",valueType:"string"}}},ExtendsParameters2})($tea.Model);exports2.ExtendsParameters=ExtendsParameters;var RuntimeOptions=(function(_super){__extends(RuntimeOptions2,
_super);function RuntimeOptions2(map){var _this=_super.call(this,map)||this;return map&&map.webSocketHandler&&(_this.webSocketHandler=map.webSocketHandler),_this}
return RuntimeOptions2.names=function(){return{autoretry:"autoretry",ignoreSSL:"ignoreSSL",key:"key",cert:"cert",ca:"ca",maxAttempts:"max_attempts",backoffPolicy:"\
backoff_policy",backoffPeriod:"backoff_period",readTimeout:"readTimeout",connectTimeout:"connectTimeout",httpProxy:"httpProxy",httpsProxy:"httpsProxy",noProxy:"\
noProxy",maxIdleConns:"maxIdleConns",keepAlive:"keepAlive",extendsParameters:"extendsParameters",webSocketPingInterval:"webSocketPingInterval",webSocketPongTimeout:"\
webSocketPongTimeout",webSocketEnableReconnect:"webSocketEnableReconnect",webSocketReconnectInterval:"webSocketReconnectInterval",webSocketMaxReconnectTimes:"we\
bSocketMaxReconnectTimes",webSocketWriteTimeout:"webSocketWriteTimeout",webSocketHandshakeTimeout:"webSocketHandshakeTimeout",socks5Proxy:"socks5Proxy",socks5NetWork:"\
socks5NetWork"}},RuntimeOptions2.types=function(){return{retryOptions:retry_1.RetryOptions,autoretry:"boolean",ignoreSSL:"boolean",key:"string",cert:"string",ca:"\
string",maxAttempts:"number",backoffPolicy:"string",backoffPeriod:"number",readTimeout:"number",connectTimeout:"number",httpProxy:"string",httpsProxy:"string",noProxy:"\
string",maxIdleConns:"number",keepAlive:"boolean",extendsParameters:ExtendsParameters,webSocketPingInterval:"number",webSocketPongTimeout:"number",webSocketEnableReconnect:"\
boolean",webSocketReconnectInterval:"number",webSocketMaxReconnectTimes:"number",webSocketWriteTimeout:"number",webSocketHandshakeTimeout:"number",socks5Proxy:"\
string",socks5NetWork:"string"}},RuntimeOptions2})($tea.Model);exports2.RuntimeOptions=RuntimeOptions;function cast(obj,t){if(!obj)throw new Error("can not cast\
 to Map");if(typeof obj!="object")throw new Error("can not cast to Map");var map=obj,clz=t.constructor,names=clz.names(),types=clz.types();return Object.keys(names).
forEach(function(key){var originName=names[key],value=map[originName],type=types[key];if(!(typeof value>"u"||value==null)){if(typeof type=="string"){if(type==="\
Readable"||type==="Writable"||type==="map"||type==="Buffer"||type==="any"||typeof value===type){t[key]=value;return}if(type==="string"&&(typeof value=="number"||
typeof value=="boolean")){t[key]=value.toString();return}if(type==="boolean"){if(value===1||value===0){t[key]=!!value;return}if(value==="true"||value==="false"){
t[key]=value==="true";return}}if(type==="number"&&typeof value=="string"){if(value.match(/^\d*$/)){t[key]=parseInt(value);return}if(value.match(/^[\.\d]*$/)){t[key]=
parseFloat(value);return}}throw new Error("type of ".concat(key," is mismatch, expect ").concat(type,", but ").concat(typeof value))}else if(type.type==="map"){
if(!(value instanceof Object))throw new Error("type of ".concat(key," is mismatch, expect object, but ").concat(typeof value));t[key]=value}else if(type.type===
"array"){if(!Array.isArray(value))throw new Error("type of ".concat(key," is mismatch, expect array, but ").concat(typeof value));typeof type.itemType=="functio\
n"?t[key]=value.map(function(d){return isModelClass(type.itemType)?cast(d,new type.itemType({})):d}):t[key]=value}else if(typeof type=="function"){if(!(value instanceof
Object))throw new Error("type of ".concat(key," is mismatch, expect object, but ").concat(typeof value));if(isModelClass(type)){t[key]=cast(value,new type({}));
return}t[key]=value}}}),t}exports2.cast=cast;function allowRetry(retry,retryTimes,startTime){return retryTimes===0?!0:retry.retryable!==!0||retry.policy==="neve\
r"?!1:retry.policy==="always"?!0:retry.policy==="simple"?retryTimes<retry.maxAttempts:retry.policy==="timeout"?Date.now()-startTime<retry.timeout:retry.maxAttempts&&
typeof retry.maxAttempts=="number"?retry.maxAttempts>=retryTimes:!1}exports2.allowRetry=allowRetry;function getBackoffTime(backoff,retryTimes){if(retryTimes===0||
backoff.policy==="no")return 0;if(backoff.policy==="fixed")return backoff.period;if(backoff.policy==="random"){var min=backoff.minPeriod,max=backoff.maxPeriod;return min+
(max-min)*Math.random()}if(backoff.policy==="exponential"){var init=backoff.initial,multiplier=backoff.multiplier,time=init*Math.pow(1+multiplier,retryTimes-1),
max=backoff.max;return Math.min(time,max)}if(backoff.policy==="exponential_random"){var init=backoff.initial,multiplier=backoff.multiplier,time=init*Math.pow(1+
multiplier,retryTimes-1),max=backoff.max;return Math.min(time*(.5+Math.random()),max)}return 0}exports2.getBackoffTime=getBackoffTime;function isRetryable(err){
return typeof err>"u"||err===null?!1:err.name==="RetryError"}exports2.isRetryable=isRetryable}),37583:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});
var moment_1=__importDefault(__webpack_require__(93350)),TeaDate=(function(){function TeaDate2(date){this.date=(0,moment_1.default)(date)}return TeaDate2.prototype.
format=function(layout){return layout=layout.replace(/y/g,"Y").replace(/d/g,"D").replace(/h/g,"H").replace(/a/g,"A").replace(/E/g,"d"),this.date.format(layout)},
TeaDate2.prototype.unix=function(){return this.date.unix()},TeaDate2.prototype.sub=function(amount,unit){var date=(0,moment_1.default)(this.date).subtract(unit,
amount);return new TeaDate2(date)},TeaDate2.prototype.add=function(amount,unit){var date=(0,moment_1.default)(this.date).add(unit,amount);return new TeaDate2(date)},
TeaDate2.prototype.diff=function(amount,diffDate){return this.date.diff(diffDate.date,amount)},TeaDate2.prototype.hour=function(){return this.date.hour()},TeaDate2.
prototype.minute=function(){return this.date.minute()},TeaDate2.prototype.second=function(){return this.date.second()},TeaDate2.prototype.month=function(){return this.
date.month()+1},TeaDate2.prototype.year=function(){return this.date.year()},TeaDate2.prototype.dayOfMonth=function(){return this.date.date()},TeaDate2.prototype.
dayOfWeek=function(){var weekday=this.date.weekday();return weekday===0?7:weekday+1},TeaDate2.prototype.weekOfMonth=function(){var startWeek=(0,moment_1.default)(
this.date).startOf("month").week(),dateWeek=this.date.week();if(this.date.weekday()===0&&(dateWeek=dateWeek-1),dateWeek===0&&this.date.date()>1)return this.sub(
"day",1).weekOfMonth();var monthWeek=dateWeek-startWeek;return monthWeek<0?1:monthWeek+1},TeaDate2.prototype.weekOfYear=function(){var weekday=this.date.weekday(),
week=this.date.week();return weekday===0&&week===1&&this.date.date()>1?this.sub("day",1).weekOfYear():this.date.week()},TeaDate2})();exports2.default=TeaDate}),
54469:(function(__unused_webpack_module,exports2,__webpack_require__){var __extends=this&&this.__extends||(function(){var extendStatics=function(d,b){return extendStatics=
Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)Object.prototype.hasOwnProperty.call(b2,
p)&&(d2[p]=b2[p])},extendStatics(d,b)};return function(d,b){if(typeof b!="function"&&b!==null)throw new TypeError("Class extends value "+String(b)+" is not a co\
nstructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=b===null?Object.create(b):(__.prototype=b.prototype,new __)}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.newUnretryableError=exports2.newError=exports2.retryError=exports2.ResponseError=exports2.BaseError=void 0;var retry_1=__webpack_require__(
18233),BaseError=(function(_super){__extends(BaseError2,_super);function BaseError2(map){var _this=_super.call(this,"".concat(map.code,": ").concat(map.message))||
this;return _this.name="BaseError",_this.code=map.code,_this}return BaseError2})(Error);exports2.BaseError=BaseError;var ResponseError=(function(_super){__extends(
ResponseError2,_super);function ResponseError2(map){var _this=_super.call(this,map)||this;return _this.name="ResponseError",_this.data=map.data,_this.description=
map.description,_this.retryAfter=map.retryAfter,_this.accessDeniedDetail=map.accessDeniedDetail,_this.data&&_this.data.statusCode&&(_this.statusCode=Number(_this.
data.statusCode)),_this}return ResponseError2})(BaseError);exports2.ResponseError=ResponseError;var UnretryableError=(function(_super){__extends(UnretryableError2,
_super);function UnretryableError2(message){var _this=_super.call(this,message)||this;return _this.name="UnretryableError",_this}return UnretryableError2})(Error),
RetryError=(function(_super){__extends(RetryError2,_super);function RetryError2(message){var _this=_super.call(this,message)||this;return _this.name="RetryError",
_this}return RetryError2})(Error);function retryError(request,response){var e=new RetryError("");return e.data={request,response},e}exports2.retryError=retryError;
function newError(data){return new ResponseError(data)}exports2.newError=newError;function newUnretryableError(ctx){if(ctx instanceof retry_1.RetryPolicyContext&&
ctx.exception)return ctx.exception;var e=new UnretryableError("");return e.data={lastRequest:ctx},e}exports2.newUnretryableError=newUnretryableError}),39477:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})},__generator=this&&this.__generator||function(thisArg,body){var _={label:0,sent:function(){if(t[0]&1)throw t[1];return t[1]},trys:[],ops:[]},f,y,
t,g;return g={next:verb(0),throw:verb(1),return:verb(2)},typeof Symbol=="function"&&(g[Symbol.iterator]=function(){return this}),g;function verb(n){return function(v){
return step([n,v])}}function step(op){if(f)throw new TypeError("Generator is already executing.");for(;g&&(g=0,op[0]&&(_=0)),_;)try{if(f=1,y&&(t=op[0]&2?y.return:
op[0]?y.throw||((t=y.return)&&t.call(y),0):y.next)&&!(t=t.call(y,op[1])).done)return t;switch(y=0,t&&(op=[op[0]&2,t.value]),op[0]){case 0:case 1:t=op;break;case 4:
return _.label++,{value:op[1],done:!1};case 5:_.label++,y=op[1],op=[0];continue;case 7:op=_.ops.pop(),_.trys.pop();continue;default:if(t=_.trys,!(t=t.length>0&&
t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.label<t[1]){_.label=t[1],t=
op;break}if(t&&_.label<t[2]){_.label=t[2],_.ops.push(op);break}t[2]&&_.ops.pop(),_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){op=[6,e],y=0}finally{f=t=
0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:!0}}},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};
Object.defineProperty(exports2,"__esModule",{value:!0});var fs=__importStar(__webpack_require__(79896)),util=__importStar(__webpack_require__(39023)),date_1=__importDefault(
__webpack_require__(37583)),exists=util.promisify(fs.exists),stat=util.promisify(fs.stat),read=util.promisify(fs.read),write=util.promisify(fs.write),open=util.
promisify(fs.open),close=util.promisify(fs.close),TeaFile=(function(){function TeaFile2(path){this._path=path,this._position=0}return TeaFile2.prototype.path=function(){
return this._path},TeaFile2.prototype.createTime=function(){return __awaiter(this,void 0,void 0,function(){var _a;return __generator(this,function(_b){switch(_b.
label){case 0:return this._stat?[3,2]:(_a=this,[4,stat(this._path)]);case 1:_a._stat=_b.sent(),_b.label=2;case 2:return[2,new date_1.default(this._stat.birthtime)]}})})},
TeaFile2.prototype.modifyTime=function(){return __awaiter(this,void 0,void 0,function(){var _a;return __generator(this,function(_b){switch(_b.label){case 0:return this.
_stat?[3,2]:(_a=this,[4,stat(this._path)]);case 1:_a._stat=_b.sent(),_b.label=2;case 2:return[2,new date_1.default(this._stat.mtime)]}})})},TeaFile2.prototype.length=
function(){return __awaiter(this,void 0,void 0,function(){var _a;return __generator(this,function(_b){switch(_b.label){case 0:return this._stat?[3,2]:(_a=this,[
4,stat(this._path)]);case 1:_a._stat=_b.sent(),_b.label=2;case 2:return[2,this._stat.size]}})})},TeaFile2.prototype.read=function(size){return __awaiter(this,void 0,
void 0,function(){var _a,buf,_b,bytesRead,buffer;return __generator(this,function(_c){switch(_c.label){case 0:return this._fd?[3,2]:(_a=this,[4,open(this._path,
"a+")]);case 1:_a._fd=_c.sent(),_c.label=2;case 2:return buf=Buffer.alloc(size),[4,read(this._fd,buf,0,size,this._position)];case 3:return _b=_c.sent(),bytesRead=
_b.bytesRead,buffer=_b.buffer,bytesRead?(this._position+=bytesRead,[2,buffer]):[2,null]}})})},TeaFile2.prototype.write=function(data){return __awaiter(this,void 0,
void 0,function(){var _a,_b;return __generator(this,function(_c){switch(_c.label){case 0:return this._fd?[3,2]:(_a=this,[4,open(this._path,"a+")]);case 1:_a._fd=
_c.sent(),_c.label=2;case 2:return[4,write(this._fd,data)];case 3:return _c.sent(),_b=this,[4,stat(this._path)];case 4:return _b._stat=_c.sent(),[2]}})})},TeaFile2.
prototype.close=function(){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){switch(_a.label){case 0:return this._fd?[4,close(
this._fd)]:[2];case 1:return _a.sent(),[2]}})})},TeaFile2.exists=function(path){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){
switch(_a.label){case 0:return[4,exists(path)];case 1:return[2,_a.sent()]}})})},TeaFile2.createReadStream=function(path){return fs.createReadStream(path)},TeaFile2.
createWriteStream=function(path){return fs.createWriteStream(path)},TeaFile2})();exports2.default=TeaFile}),7493:(function(__unused_webpack_module,exports2,__webpack_require__){
var __extends=this&&this.__extends||(function(){var extendStatics=function(d,b){return extendStatics=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d2,b2){
d2.__proto__=b2}||function(d2,b2){for(var p in b2)Object.prototype.hasOwnProperty.call(b2,p)&&(d2[p]=b2[p])},extendStatics(d,b)};return function(d,b){if(typeof b!=
"function"&&b!==null)throw new TypeError("Class extends value "+String(b)+" is not a constructor or null");extendStatics(d,b);function __(){this.constructor=d}d.
prototype=b===null?Object.create(b):(__.prototype=b.prototype,new __)}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.FileFormStream=void 0;
var stream_1=__webpack_require__(2203),querystring_1=__webpack_require__(83480),FileFormStream=(function(_super){__extends(FileFormStream2,_super);function FileFormStream2(form,boundary){
var _this=_super.call(this)||this;return _this.form=form,_this.keys=Object.keys(form),_this.index=0,_this.boundary=boundary,_this.streaming=!1,_this}return FileFormStream2.
prototype._read=function(){var _this=this;if(!this.streaming){var separator=this.boundary;if(this.index<this.keys.length){var name_1=this.keys[this.index],fieldValue=this.
form[name_1];if(typeof fieldValue.filename=="string"&&typeof fieldValue.contentType=="string"&&fieldValue.content instanceof stream_1.Readable){var body="--".concat(
separator,`\r
`)+'Content-Disposition: form-data; name="'.concat(name_1,'"; filename="').concat(fieldValue.filename,`"\r
`)+"Content-Type: ".concat(fieldValue.contentType,`\r
\r
`);this.push(Buffer.from(body)),this.streaming=!0,fieldValue.content.on("data",function(chunk){_this.push(chunk)}),fieldValue.content.on("end",function(){_this.
index++,_this.streaming=!1,_this.push("")})}else this.push(Buffer.from("--".concat(separator,`\r
`)+'Content-Disposition: form-data; name="'.concat(name_1,`"\r
\r
`)+"".concat(fieldValue,`\r
`))),this.index++}else this.push(Buffer.from(`\r
--`.concat(separator,`--\r
`))),this.push(null)}},FileFormStream2})(stream_1.Readable);exports2.FileFormStream=FileFormStream;var Form=(function(){function Form2(){}return Form2.getBoundary=
function(){return"boundary"+Math.random().toString(16).slice(-12)},Form2.toFileForm=function(form,boundary){return new FileFormStream(form,boundary)},Form2.toFormString=
function(data){return(0,querystring_1.stringify)(data)},Form2})();exports2.default=Form}),21253:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.sleep=exports2.merge=exports2.isNull=void 0;var _=__importStar(__webpack_require__(52356));function isNull(data){return typeof data>
"u"?!0:data==null}exports2.isNull=isNull;function merge(source,data){return!source&&!data?null:_.merge({},source,data)}exports2.merge=merge;function sleep(ms){return new Promise(
function(resolve){setTimeout(resolve,ms)})}exports2.sleep=sleep}),85783:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__exportStar=this&&this.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(
exports3,m,p)},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModul\
e",{value:!0}),exports2.XML=exports2.URL=exports2.SSEEvent=exports2.Stream=exports2.FileFormStream=exports2.Form=exports2.File=exports2.Date=void 0,__exportStar(
__webpack_require__(41360),exports2),__exportStar(__webpack_require__(31928),exports2);var date_1=__webpack_require__(37583);Object.defineProperty(exports2,"Dat\
e",{enumerable:!0,get:function(){return __importDefault(date_1).default}}),__exportStar(__webpack_require__(54469),exports2);var file_1=__webpack_require__(39477);
Object.defineProperty(exports2,"File",{enumerable:!0,get:function(){return __importDefault(file_1).default}});var form_1=__webpack_require__(7493);Object.defineProperty(
exports2,"Form",{enumerable:!0,get:function(){return __importDefault(form_1).default}}),Object.defineProperty(exports2,"FileFormStream",{enumerable:!0,get:function(){
return form_1.FileFormStream}}),__exportStar(__webpack_require__(21253),exports2),__exportStar(__webpack_require__(18233),exports2);var stream_1=__webpack_require__(
80595);Object.defineProperty(exports2,"Stream",{enumerable:!0,get:function(){return __importDefault(stream_1).default}}),Object.defineProperty(exports2,"SSEEven\
t",{enumerable:!0,get:function(){return stream_1.SSEEvent}});var url_1=__webpack_require__(86174);Object.defineProperty(exports2,"URL",{enumerable:!0,get:function(){
return __importDefault(url_1).default}});var xml_1=__webpack_require__(9622);Object.defineProperty(exports2,"XML",{enumerable:!0,get:function(){return __importDefault(
xml_1).default}})}),18233:(function(__unused_webpack_module,exports2){var __extends=this&&this.__extends||(function(){var extendStatics=function(d,b){return extendStatics=
Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(d2,b2){d2.__proto__=b2}||function(d2,b2){for(var p in b2)Object.prototype.hasOwnProperty.call(b2,
p)&&(d2[p]=b2[p])},extendStatics(d,b)};return function(d,b){if(typeof b!="function"&&b!==null)throw new TypeError("Class extends value "+String(b)+" is not a co\
nstructor or null");extendStatics(d,b);function __(){this.constructor=d}d.prototype=b===null?Object.create(b):(__.prototype=b.prototype,new __)}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.getBackoffDelay=exports2.shouldRetry=exports2.RetryPolicyContext=exports2.RetryOptions=exports2.RetryCondition=exports2.
BackoffPolicy=void 0;var MAX_DELAY_TIME=120*1e3,MIN_DELAY_TIME=100,BackoffPolicy=(function(){function BackoffPolicy2(option){this.policy=option.policy}return BackoffPolicy2.
prototype.getDelayTime=function(ctx){throw Error("un-implement")},BackoffPolicy2.newBackoffPolicy=function(option){switch(option.policy){case"Fixed":return new FixedBackoffPolicy(
option);case"Random":return new RandomBackoffPolicy(option);case"Exponential":return new ExponentialBackoffPolicy(option);case"EqualJitter":case"ExponentialWith\
EqualJitter":return new EqualJitterBackoffPolicy(option);case"FullJitter":case"ExponentialWithFullJitter":return new FullJitterBackoffPolicy(option)}},BackoffPolicy2})();
exports2.BackoffPolicy=BackoffPolicy;var FixedBackoffPolicy=(function(_super){__extends(FixedBackoffPolicy2,_super);function FixedBackoffPolicy2(option){var _this=_super.
call(this,option)||this;return _this.period=option.period,_this}return FixedBackoffPolicy2.prototype.getDelayTime=function(ctx){return this.period},FixedBackoffPolicy2})(
BackoffPolicy),RandomBackoffPolicy=(function(_super){__extends(RandomBackoffPolicy2,_super);function RandomBackoffPolicy2(option){var _this=_super.call(this,option)||
this;return _this.period=option.period,_this.cap=option.cap||20*1e3,_this}return RandomBackoffPolicy2.prototype.getDelayTime=function(ctx){var randomTime=Math.floor(
Math.random()*(ctx.retriesAttempted*this.period));return randomTime>this.cap?this.cap:randomTime},RandomBackoffPolicy2})(BackoffPolicy),ExponentialBackoffPolicy=(function(_super){
__extends(ExponentialBackoffPolicy2,_super);function ExponentialBackoffPolicy2(option){var _this=_super.call(this,option)||this;return _this.period=option.period,
_this.cap=option.cap||4320*60*1e3,_this}return ExponentialBackoffPolicy2.prototype.getDelayTime=function(ctx){var randomTime=Math.pow(2,ctx.retriesAttempted*this.
period);return randomTime>this.cap?this.cap:randomTime},ExponentialBackoffPolicy2})(BackoffPolicy),EqualJitterBackoffPolicy=(function(_super){__extends(EqualJitterBackoffPolicy2,
_super);function EqualJitterBackoffPolicy2(option){var _this=_super.call(this,option)||this;return _this.period=option.period,_this.cap=option.cap||4320*60*1e3,
_this}return EqualJitterBackoffPolicy2.prototype.getDelayTime=function(ctx){var ceil=Math.min(this.cap,Math.pow(2,ctx.retriesAttempted*this.period));return ceil/
2+Math.floor(Math.random()*(ceil/2+1))},EqualJitterBackoffPolicy2})(BackoffPolicy),FullJitterBackoffPolicy=(function(_super){__extends(FullJitterBackoffPolicy2,
_super);function FullJitterBackoffPolicy2(option){var _this=_super.call(this,option)||this;return _this.period=option.period,_this.cap=option.cap||4320*60*1e3,_this}
return FullJitterBackoffPolicy2.prototype.getDelayTime=function(ctx){var ceil=Math.min(this.cap,Math.pow(2,ctx.retriesAttempted*this.period));return Math.floor(
Math.random()*ceil)},FullJitterBackoffPolicy2})(BackoffPolicy),RetryCondition=(function(){function RetryCondition2(condition){this.maxAttempts=condition.maxAttempts,
this.backoff=condition.backoff&&BackoffPolicy.newBackoffPolicy(condition.backoff),this.exception=condition.exception,this.errorCode=condition.errorCode,this.maxDelay=
condition.maxDelay}return RetryCondition2})();exports2.RetryCondition=RetryCondition;var RetryOptions=(function(){function RetryOptions2(options){this.retryable=
options.retryable,this.retryCondition=(options.retryCondition||[]).map(function(condition){return new RetryCondition(condition)}),this.noRetryCondition=(options.
noRetryCondition||[]).map(function(condition){return new RetryCondition(condition)})}return RetryOptions2})();exports2.RetryOptions=RetryOptions;var RetryPolicyContext=(function(){
function RetryPolicyContext2(options){this.key=options.key,this.retriesAttempted=options.retriesAttempted||0,this.httpRequest=options.httpRequest||null,this.httpResponse=
options.httpResponse||null,this.exception=options.exception||null}return RetryPolicyContext2})();exports2.RetryPolicyContext=RetryPolicyContext;function shouldRetry(options,ctx){
if(ctx.retriesAttempted===0)return!0;if(!options||!options.retryable)return!1;for(var retriesAttempted=ctx.retriesAttempted,ex=ctx.exception,conditions=options.
noRetryCondition,i=0;i<conditions.length;i++){var condition=conditions[i];if(condition.exception.includes(ex.name)||condition.errorCode.includes(ex.code))return!1}
conditions=options.retryCondition;for(var i=0;i<conditions.length;i++){var condition=conditions[i];if(!(!condition.exception.includes(ex.name)&&!condition.errorCode.
includes(ex.code)))return!(retriesAttempted>=condition.maxAttempts)}return!1}exports2.shouldRetry=shouldRetry;function getBackoffDelay(options,ctx){for(var ex=ctx.
exception,conditions=options.retryCondition,i=0;i<conditions.length;i++){var condition=conditions[i];if(!(!condition.exception.includes(ex.name)&&!condition.errorCode.
includes(ex.code))){var maxDelay=condition.maxDelay||MAX_DELAY_TIME,retryAfter=ctx.exception.retryAfter;return retryAfter!==void 0?Math.min(retryAfter,maxDelay):
condition.backoff?Math.min(condition.backoff.getDelayTime(ctx),maxDelay):MIN_DELAY_TIME}}return MIN_DELAY_TIME}exports2.getBackoffDelay=getBackoffDelay}),80595:(function(__unused_webpack_module,exports2){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},__generator=this&&this.__generator||function(thisArg,body){var _={label:0,sent:function(){if(t[0]&1)throw t[1];
return t[1]},trys:[],ops:[]},f,y,t,g;return g={next:verb(0),throw:verb(1),return:verb(2)},typeof Symbol=="function"&&(g[Symbol.iterator]=function(){return this}),
g;function verb(n){return function(v){return step([n,v])}}function step(op){if(f)throw new TypeError("Generator is already executing.");for(;g&&(g=0,op[0]&&(_=0)),
_;)try{if(f=1,y&&(t=op[0]&2?y.return:op[0]?y.throw||((t=y.return)&&t.call(y),0):y.next)&&!(t=t.call(y,op[1])).done)return t;switch(y=0,t&&(op=[op[0]&2,t.value]),
op[0]){case 0:case 1:t=op;break;case 4:return _.label++,{value:op[1],done:!1};case 5:_.label++,y=op[1],op=[0];continue;case 7:op=_.ops.pop(),_.trys.pop();continue;default:
if(t=_.trys,!(t=t.length>0&&t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.
label<t[1]){_.label=t[1],t=op;break}if(t&&_.label<t[2]){_.label=t[2],_.ops.push(op);break}t[2]&&_.ops.pop(),_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){
op=[6,e],y=0}finally{f=t=0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:!0}}},__await=this&&this.__await||function(v){return this instanceof __await?
(this.v=v,this):new __await(v)},__asyncGenerator=this&&this.__asyncGenerator||function(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i={},verb("next"),verb("throw"),verb("return"),i[Symbol.asyncIterator]=
function(){return this},i;function verb(n){g[n]&&(i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})})}function resume(n,v){try{
step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){
resume("next",value)}function reject(value){resume("throw",value)}function settle(f,v){f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}};Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.SSEEvent=void 0;var DATA_PREFIX="data:",EVENT_PREFIX="event:",ID_PREFIX="id:",RETRY_PREFIX="retry:";function isDigitsOnly(str){
for(var i=0;i<str.length;i++){var c=str.charAt(i);if(c<"0"||c>"9")return!1}return str.length>0}var SSEEvent=(function(){function SSEEvent2(data){data===void 0&&
(data={}),this.data=data.data,this.id=data.id,this.event=data.event,this.retry=data.retry}return SSEEvent2})();exports2.SSEEvent=SSEEvent;function read(readable){
return new Promise(function(resolve,reject){var onData,onError,onEnd,cleanup=function(){readable.removeListener("error",onError),readable.removeListener("data",
onData),readable.removeListener("end",onEnd)},bufs=[],size=0;onData=function(buf){bufs.push(buf),size+=buf.length},onError=function(err){cleanup(),reject(err)},
onEnd=function(){cleanup(),resolve(Buffer.concat(bufs,size))},readable.on("error",onError),readable.on("data",onData),readable.on("end",onEnd)})}function readyToRead(readable){
return new Promise(function(resolve,reject){var onReadable,onEnd,onError,cleanup=function(){readable.removeListener("error",onError),readable.removeListener("en\
d",onEnd),readable.removeListener("readable",onReadable)};onReadable=function(){cleanup(),resolve(!1)},onEnd=function(){cleanup(),resolve(!0)},onError=function(err){
cleanup(),reject(err)},readable.once("readable",onReadable),readable.once("end",onEnd),readable.once("error",onError)})}function tryGetEvents(head,chunk){for(var all=head+
chunk,start=0,events=[],_loop_1=function(i2){var c=all[i2],c2=all[i2+1];if(c===`
`&&c2===`
`){var part=all.substring(start,i2),lines=part.split(`
`),event_1=new SSEEvent;lines.forEach(function(line){if(line.startsWith(DATA_PREFIX))event_1.data=line.substring(DATA_PREFIX.length).trim();else if(line.startsWith(
EVENT_PREFIX))event_1.event=line.substring(EVENT_PREFIX.length).trim();else if(line.startsWith(ID_PREFIX))event_1.id=line.substring(ID_PREFIX.length).trim();else if(line.
startsWith(RETRY_PREFIX)){var retry=line.substring(RETRY_PREFIX.length).trim();isDigitsOnly(retry)&&(event_1.retry=parseInt(retry,10))}else line.startsWith(":")}),
events.push(event_1),start=i2+2}},i=0;i<all.length-1;i++)_loop_1(i);var remain=all.substring(start);return{events,remain}}var TeaStream=(function(){function TeaStream2(){}
return TeaStream2.readAsBytes=function(stream){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){switch(_a.label){case 0:return[
4,read(stream)];case 1:return[2,_a.sent()]}})})},TeaStream2.readAsString=function(stream){return __awaiter(this,void 0,void 0,function(){var buff;return __generator(
this,function(_a){switch(_a.label){case 0:return[4,TeaStream2.readAsBytes(stream)];case 1:return buff=_a.sent(),[2,buff.toString()]}})})},TeaStream2.readAsJSON=
function(stream){return __awaiter(this,void 0,void 0,function(){var str;return __generator(this,function(_a){switch(_a.label){case 0:return[4,TeaStream2.readAsString(
stream)];case 1:return str=_a.sent(),[2,JSON.parse(str)]}})})},TeaStream2.readAsSSE=function(stream){return __asyncGenerator(this,arguments,function(){var rest,
ended,chunk,_a,events,remain,_i,events_1,event_2;return __generator(this,function(_b){switch(_b.label){case 0:rest="",_b.label=1;case 1:return[4,__await(readyToRead(
stream))];case 2:return ended=_b.sent(),ended?[4,__await(void 0)]:[3,4];case 3:return[2,_b.sent()];case 4:chunk=void 0,_b.label=5;case 5:if((chunk=stream.read())===
null)return[3,11];if(_a=tryGetEvents(rest,chunk.toString()),events=_a.events,remain=_a.remain,rest=remain,!(events&&events.length>0))return[3,10];_i=0,events_1=
events,_b.label=6;case 6:return _i<events_1.length?(event_2=events_1[_i],[4,__await(event_2)]):[3,10];case 7:return[4,_b.sent()];case 8:_b.sent(),_b.label=9;case 9:
return _i++,[3,6];case 10:return[3,5];case 11:return[3,1];case 12:return[2]}})})},TeaStream2})();exports2.default=TeaStream}),86174:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0});var url=__importStar(__webpack_require__(87016)),portMap={ftp:"21",gopher:"70",http:"80",https:"443",ws:"80",wss:"443"},TeaURL=(function(){
function TeaURL2(str){this._url=new url.URL(str)}return TeaURL2.prototype.path=function(){return this._url.pathname+this._url.search},TeaURL2.prototype.pathname=
function(){return this._url.pathname},TeaURL2.prototype.protocol=function(){return this._url.protocol?this._url.protocol.replace(":",""):""},TeaURL2.prototype.hostname=
function(){return this._url.hostname},TeaURL2.prototype.host=function(){return this._url.host},TeaURL2.prototype.port=function(){return this._url.port||portMap[this.
protocol()]},TeaURL2.prototype.hash=function(){return this._url.hash?this._url.hash.replace("#",""):""},TeaURL2.prototype.search=function(){return this._url.search?
this._url.search.replace("?",""):""},TeaURL2.prototype.href=function(){return this._url.href},TeaURL2.prototype.auth=function(){return"".concat(this._url.username,
":").concat(this._url.password)},TeaURL2.parse=function(url2){return new TeaURL2(url2)},TeaURL2.urlEncode=function(url2){return url2!=null?encodeURIComponent(url2):
""},TeaURL2.percentEncode=function(raw){return raw!=null?encodeURIComponent(raw).replace("+","%20").replace("*","%2A").replace("%7E","~"):null},TeaURL2.pathEncode=
function(path){if(!path||path==="/")return path;for(var paths=path.split("/"),sb=[],_i=0,paths_1=paths;_i<paths_1.length;_i++){var s=paths_1[_i];sb.push(TeaURL2.
percentEncode(s))}return sb.join("/")},TeaURL2})();exports2.default=TeaURL}),31928:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.
prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},__generator=this&&this.__generator||
function(thisArg,body){var _={label:0,sent:function(){if(t[0]&1)throw t[1];return t[1]},trys:[],ops:[]},f,y,t,g;return g={next:verb(0),throw:verb(1),return:verb(
2)},typeof Symbol=="function"&&(g[Symbol.iterator]=function(){return this}),g;function verb(n){return function(v){return step([n,v])}}function step(op){if(f)throw new TypeError(
"Generator is already executing.");for(;g&&(g=0,op[0]&&(_=0)),_;)try{if(f=1,y&&(t=op[0]&2?y.return:op[0]?y.throw||((t=y.return)&&t.call(y),0):y.next)&&!(t=t.call(
y,op[1])).done)return t;switch(y=0,t&&(op=[op[0]&2,t.value]),op[0]){case 0:case 1:t=op;break;case 4:return _.label++,{value:op[1],done:!1};case 5:_.label++,y=op[1],
op=[0];continue;case 7:op=_.ops.pop(),_.trys.pop();continue;default:if(t=_.trys,!(t=t.length>0&&t[t.length-1])&&(op[0]===6||op[0]===2)){_=0;continue}if(op[0]===
3&&(!t||op[1]>t[0]&&op[1]<t[3])){_.label=op[1];break}if(op[0]===6&&_.label<t[1]){_.label=t[1],t=op;break}if(t&&_.label<t[2]){_.label=t[2],_.ops.push(op);break}t[2]&&
_.ops.pop(),_.trys.pop();continue}op=body.call(thisArg,_)}catch(e){op=[6,e],y=0}finally{f=t=0}if(op[0]&5)throw op[1];return{value:op[0]?op[1]:void 0,done:!0}}},
__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.convertToWebSocketMessageType=exports2.buildWebSocketURL=exports2.newWebSocketClientAndConnect=exports2.newDefaultWebSocketClient=exports2.DefaultWebSocketClient=
exports2.AbstractWebSocketHandler=exports2.newWebSocketResponse=exports2.getWebSocketHandler=exports2.getWebSocketHandshakeTimeout=exports2.getWebSocketWriteTimeout=
exports2.getWebSocketMaxReconnectTimes=exports2.getWebSocketReconnectInterval=exports2.getWebSocketEnableReconnect=exports2.getWebSocketPongTimeout=exports2.getWebSocketPingInterval=
exports2.WebSocketMessageType=void 0;var crypto=__importStar(__webpack_require__(76982)),querystring=__importStar(__webpack_require__(83480)),url_1=__webpack_require__(
87016),ws_1=__importDefault(__webpack_require__(11354)),https_proxy_agent_1=__importDefault(__webpack_require__(3669)),http_proxy_agent_1=__importDefault(__webpack_require__(
81970)),socks_proxy_agent_1=__webpack_require__(53357),core_1=__webpack_require__(41360),PolyfillAbortSignal=(function(){function PolyfillAbortSignal2(){this.aborted=
!1,this.listeners=[]}return PolyfillAbortSignal2.prototype.addEventListener=function(type,listener,options){var _this=this;if(type==="abort"){var wrapped=options&&
options.once?function(){_this.removeListener(wrapped),listener()}:listener;this.listeners.push(wrapped)}},PolyfillAbortSignal2.prototype.removeListener=function(listener){
var idx=this.listeners.indexOf(listener);idx>=0&&this.listeners.splice(idx,1)},PolyfillAbortSignal2.prototype.dispatchAbort=function(){if(!this.aborted){this.aborted=
!0;var copy=this.listeners.slice();this.listeners=[],copy.forEach(function(fn){return fn()})}},PolyfillAbortSignal2})(),PolyfillAbortController=(function(){function PolyfillAbortController2(){
this.signal=new PolyfillAbortSignal}return PolyfillAbortController2.prototype.abort=function(){this.signal.dispatchAbort()},PolyfillAbortController2})();function createAbortController(){
return typeof AbortController<"u"?new AbortController:new PolyfillAbortController}var WebSocketMessageType;(function(WebSocketMessageType2){WebSocketMessageType2[WebSocketMessageType2.
Text=0]="Text",WebSocketMessageType2[WebSocketMessageType2.Binary=1]="Binary",WebSocketMessageType2[WebSocketMessageType2.Ping=2]="Ping",WebSocketMessageType2[WebSocketMessageType2.
Pong=3]="Pong",WebSocketMessageType2[WebSocketMessageType2.Close=4]="Close"})(WebSocketMessageType=exports2.WebSocketMessageType||(exports2.WebSocketMessageType=
{}));var STATE_DISCONNECTED=0,STATE_CONNECTING=1,STATE_CONNECTED=2,STATE_DISCONNECTING=3;function getWebSocketPingInterval(runtime){return runtime?.webSocketPingInterval}
exports2.getWebSocketPingInterval=getWebSocketPingInterval;function getWebSocketPongTimeout(runtime){return runtime?.webSocketPongTimeout}exports2.getWebSocketPongTimeout=
getWebSocketPongTimeout;function getWebSocketEnableReconnect(runtime){return runtime?.webSocketEnableReconnect}exports2.getWebSocketEnableReconnect=getWebSocketEnableReconnect;
function getWebSocketReconnectInterval(runtime){return runtime?.webSocketReconnectInterval}exports2.getWebSocketReconnectInterval=getWebSocketReconnectInterval;
function getWebSocketMaxReconnectTimes(runtime){return runtime?.webSocketMaxReconnectTimes}exports2.getWebSocketMaxReconnectTimes=getWebSocketMaxReconnectTimes;
function getWebSocketWriteTimeout(runtime){return runtime?.webSocketWriteTimeout}exports2.getWebSocketWriteTimeout=getWebSocketWriteTimeout;function getWebSocketHandshakeTimeout(runtime){
return runtime?.webSocketHandshakeTimeout}exports2.getWebSocketHandshakeTimeout=getWebSocketHandshakeTimeout;function getWebSocketHandler(runtime){return runtime?.
webSocketHandler}exports2.getWebSocketHandler=getWebSocketHandler;function newWebSocketResponse(statusCode,statusMessage,headers){var fakeResponse={statusCode,statusMessage,
headers},res=new core_1.Response(fakeResponse),normalizedHeaders={};return Object.keys(headers||{}).forEach(function(key){var val=headers[key];val&&(normalizedHeaders[key.
toLowerCase()]=Array.isArray(val)?val[0]:"".concat(val))}),res.headers=normalizedHeaders,res}exports2.newWebSocketResponse=newWebSocketResponse;var AbstractWebSocketHandler=(function(){
function AbstractWebSocketHandler2(){}return AbstractWebSocketHandler2.prototype.afterConnectionEstablished=function(_session){},AbstractWebSocketHandler2.prototype.
handleRawMessage=function(_session,_message){},AbstractWebSocketHandler2.prototype.handleError=function(_session,_err){},AbstractWebSocketHandler2.prototype.afterConnectionClosed=
function(_session,_code,_reason){},AbstractWebSocketHandler2})();exports2.AbstractWebSocketHandler=AbstractWebSocketHandler;var DefaultWebSocketClient=(function(){
function DefaultWebSocketClient2(handler){if(this.stopped=!1,this.pongReceived=!1,this.state=STATE_DISCONNECTED,this.conn=null,this.session=null,this.request=null,
this.runtimeObject=null,this.reconnectCount=0,this.pingTimer=null,this.pingInterval=3e4,this.reconnectInterval=5e3,this.writeTimeout=3e4,this.readTimeout=0,this.
pongTimeout=5e3,this.maxReconnectTimes=5,this.reconnectLock=!1,this.abortController=null,this.messageHandlersStarted=!1,!handler)throw new Error("handler cannot\
 be nil");this.handler=handler}return DefaultWebSocketClient2.prototype.connect=function(request,runtimeObject){return __awaiter(this,void 0,void 0,function(){var requestURL,
parsed,handshakeTimeout,connectTimeout,headers,wsOptions,tlsOptions,_this=this;return __generator(this,function(_a){if(!request)throw new Error("request cannot \
be nil");if(!runtimeObject)throw new Error("runtimeObject cannot be nil");if(this.request=request,this.runtimeObject=runtimeObject,this.updateTimeoutConfig(runtimeObject),
this.state=STATE_CONNECTING,this.stopped=!1,this.pongReceived=!1,this.abortController&&this.abortController.abort(),this.abortController=createAbortController(),
requestURL=buildWebSocketURL(request),parsed=(0,url_1.parse)(requestURL),!parsed.protocol||!parsed.host)throw this.state=STATE_DISCONNECTED,new Error("invalid w\
ebsocket url: ".concat(requestURL));return handshakeTimeout=runtimeObject.webSocketHandshakeTimeout&&runtimeObject.webSocketHandshakeTimeout>0?runtimeObject.webSocketHandshakeTimeout:
3e4,connectTimeout=runtimeObject.connectTimeout&&runtimeObject.connectTimeout>0?runtimeObject.connectTimeout:1e4,headers={},request.headers&&Object.keys(request.
headers).forEach(function(k){var v=request.headers[k];v&&k!=="host"&&k!=="content-length"&&(headers[k]=v)}),wsOptions={handshakeTimeout,headers,rejectUnauthorized:!runtimeObject.
ignoreSSL},(parsed.protocol==="wss:"||parsed.protocol==="https:")&&(tlsOptions=this.configureTLS(runtimeObject),wsOptions.rejectUnauthorized=tlsOptions.rejectUnauthorized,
tlsOptions.cert&&(wsOptions.cert=tlsOptions.cert),tlsOptions.key&&(wsOptions.key=tlsOptions.key),tlsOptions.ca&&(wsOptions.ca=tlsOptions.ca)),this.configureProxy(
wsOptions,parsed,runtimeObject,request),[2,new Promise(function(resolve,reject){var timeoutId=setTimeout(function(){_this.state===STATE_CONNECTING&&(_this.state=
STATE_DISCONNECTED,reject(new Error("WebSocket connection timeout")))},connectTimeout),upgradeResponse=null,ws=new ws_1.default(requestURL,wsOptions);ws.on("upg\
rade",function(response){upgradeResponse=response}),ws.on("open",function(){return __awaiter(_this,void 0,void 0,function(){var sessionID,requestID,err_1,statusCode,
statusMessage;return __generator(this,function(_a2){switch(_a2.label){case 0:clearTimeout(timeoutId),this.conn=ws,this.state=STATE_CONNECTED,this.setupPongHandler(),
this.startMessageHandlers(),this.pingInterval>0&&this.startPingPong(),sessionID=upgradeResponse?.headers["x-acs-ws-session-id"]||upgradeResponse?.headers["X-Acs\
-Ws-Session-Id"]||generateSessionID(),requestID=upgradeResponse?.headers["x-acs-request-id"]||upgradeResponse?.headers["X-Acs-Request-Id"]||"",this.session={sessionID:Array.
isArray(sessionID)?sessionID[0]:"".concat(sessionID),requestID:Array.isArray(requestID)?requestID[0]:"".concat(requestID),connectedAt:new Date,remoteAddr:"".concat(
ws.url),localAddr:"",attributes:{}},_a2.label=1;case 1:return _a2.trys.push([1,3,,5]),[4,this.handler.afterConnectionEstablished(this.session)];case 2:return _a2.
sent(),[3,5];case 3:return err_1=_a2.sent(),[4,this.cleanupConnection()];case 4:return _a2.sent(),this.state=STATE_DISCONNECTED,reject(err_1),[2];case 5:return statusCode=
upgradeResponse?.statusCode||101,statusMessage=upgradeResponse?.statusMessage||"Switching Protocols",resolve(newWebSocketResponse(statusCode,statusMessage,upgradeResponse?.
headers||{})),[2]}})})}),ws.on("error",function(err){clearTimeout(timeoutId),_this.state===STATE_CONNECTING&&(_this.state=STATE_DISCONNECTED,reject(err))}),ws.on(
"unexpected-response",function(_req,res){clearTimeout(timeoutId),_this.state=STATE_DISCONNECTED,reject(new Error("WebSocket handshake failed with status ".concat(
res.statusCode)))})})]})})},DefaultWebSocketClient2.prototype.disconnect=function(){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){
return[2,this.disconnectInternal(1e3,"Normal closure")]})})},DefaultWebSocketClient2.prototype.disconnectInternal=function(code,reason){return __awaiter(this,void 0,
void 0,function(){var conn;return __generator(this,function(_a){switch(_a.label){case 0:if(this.state===STATE_DISCONNECTED&&!this.abortController)return[2];if(this.
state=STATE_DISCONNECTING,this.stopPingPong(),this.stopped=!0,conn=this.conn,this.conn=null,conn&&conn.readyState===ws_1.default.OPEN)try{conn.close(code,reason)}catch{}else
conn&&conn.terminate();return[4,this.waitForClose(conn)];case 1:return _a.sent(),this.session?[4,this.handler.afterConnectionClosed(this.session,code,reason)]:[
3,3];case 2:_a.sent(),_a.label=3;case 3:return this.state=STATE_DISCONNECTED,this.abortController&&(this.abortController.abort(),this.abortController=null),[2]}})})},
DefaultWebSocketClient2.prototype.reconnect=function(){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){return[2,this.reconnectInternal(
!1)]})})},DefaultWebSocketClient2.prototype.reconnectGracefully=function(){return __awaiter(this,void 0,void 0,function(){return __generator(this,function(_a){return[
2,this.reconnectInternal(!0)]})})},DefaultWebSocketClient2.prototype.reconnectInternal=function(graceful){var _a,_b,_c,_d;return __awaiter(this,void 0,void 0,function(){
var previousSessionID,result;return __generator(this,function(_e){switch(_e.label){case 0:if(!graceful&&this.isConnected())throw new Error("already connected");
if(!((_a=this.abortController)===null||_a===void 0)&&_a.signal.aborted)throw new Error("connection aborted");if(this.reconnectLock)throw new Error("reconnect al\
ready in progress");this.reconnectLock=!0,_e.label=1;case 1:if(_e.trys.push([1,,5,6]),!(!((_b=this.runtimeObject)===null||_b===void 0)&&_b.webSocketEnableReconnect))
throw new Error("reconnect is disabled");if(this.reconnectCount>=this.maxReconnectTimes)throw new Error("max reconnect times reached: ".concat(this.maxReconnectTimes));
if(previousSessionID="",graceful)if(!((_c=this.session)===null||_c===void 0)&&_c.sessionID)previousSessionID=this.session.sessionID;else throw new Error("gracef\
ul reconnection requires existing session ID");return[4,this.cleanupResources()];case 2:if(_e.sent(),this.stopped=!1,this.reconnectCount++,!this.request)throw new Error(
"request is nil, cannot reconnect");return graceful&&previousSessionID?(this.request.headers=this.request.headers||{},this.request.headers["X-Acs-Ws-Session-Id"]=
previousSessionID):this.request.headers&&delete this.request.headers["X-Acs-Ws-Session-Id"],[4,this.sleepInterruptible(this.reconnectInterval)];case 3:if(_e.sent(),
!((_d=this.abortController)===null||_d===void 0)&&_d.signal.aborted)throw new Error("connection aborted");return[4,this.connect(this.request,this.runtimeObject)];case 4:
return result=_e.sent(),this.reconnectCount=0,[2,result];case 5:return this.reconnectLock=!1,[7];case 6:return[2]}})})},DefaultWebSocketClient2.prototype.cleanupResources=
function(){return __awaiter(this,void 0,void 0,function(){var conn;return __generator(this,function(_a){switch(_a.label){case 0:if(this.state=STATE_DISCONNECTING,
this.stopPingPong(),this.stopped=!0,conn=this.conn,this.conn=null,!conn)return[3,2];try{conn.readyState===ws_1.default.OPEN?conn.close(1001,"Reconnecting"):conn.
terminate()}catch{}return[4,this.waitForClose(conn)];case 1:_a.sent(),_a.label=2;case 2:return this.session=null,this.messageHandlersStarted=!1,this.state=STATE_DISCONNECTED,
[2]}})})},DefaultWebSocketClient2.prototype.isConnected=function(){return this.state===STATE_CONNECTED},DefaultWebSocketClient2.prototype.sendText=function(text){
return __awaiter(this,void 0,void 0,function(){var conn;return __generator(this,function(_a){switch(_a.label){case 0:if(!this.isConnected())throw new Error("not\
 connected");if(conn=this.conn,!conn)throw new Error("connection is nil");return[4,this.sendWithTimeout(conn,text,!1)];case 1:return _a.sent(),[2]}})})},DefaultWebSocketClient2.
prototype.sendBinary=function(data){return __awaiter(this,void 0,void 0,function(){var conn;return __generator(this,function(_a){switch(_a.label){case 0:if(!this.
isConnected())throw new Error("not connected");if(conn=this.conn,!conn)throw new Error("connection is nil");return[4,this.sendWithTimeout(conn,data,!0)];case 1:
return _a.sent(),[2]}})})},DefaultWebSocketClient2.prototype.getSessionInfo=function(){return this.session},DefaultWebSocketClient2.prototype.close=function(){return __awaiter(
this,void 0,void 0,function(){return __generator(this,function(_a){return[2,this.disconnectInternal(1e3,"Client closed")]})})},DefaultWebSocketClient2.prototype.
configureTLS=function(runtimeObject){if(runtimeObject.ignoreSSL)return{rejectUnauthorized:!1};var tlsOptions={rejectUnauthorized:!0};return runtimeObject.key&&runtimeObject.
cert&&(tlsOptions.cert=runtimeObject.cert,tlsOptions.key=runtimeObject.key),runtimeObject.ca&&(tlsOptions.ca=runtimeObject.ca),tlsOptions},DefaultWebSocketClient2.
prototype.configureProxy=function(wsOptions,parsed,runtimeObject,request){if(runtimeObject.socks5Proxy){this.configureSOCKS5Proxy(wsOptions,runtimeObject);return}
this.configureHTTPProxy(wsOptions,parsed,runtimeObject,request)},DefaultWebSocketClient2.prototype.configureSOCKS5Proxy=function(wsOptions,runtimeObject){var socks5Proxy=runtimeObject.
socks5Proxy;socks5Proxy&&(wsOptions.agent=new socks_proxy_agent_1.SocksProxyAgent(socks5Proxy))},DefaultWebSocketClient2.prototype.configureHTTPProxy=function(wsOptions,parsed,runtimeObject,request){
if(parsed){for(var protocol=parsed.protocol.replace(":",""),host=parsed.hostname,noProxyList=getNoProxy(protocol,runtimeObject),_i=0,noProxyList_1=noProxyList;_i<
noProxyList_1.length;_i++){var noProxyHost=noProxyList_1[_i];if(noProxyHost===host)return}var proxyURL=getHttpProxyURL(protocol,host,runtimeObject);if(proxyURL){
protocol==="wss"||protocol==="https"?wsOptions.agent=(0,https_proxy_agent_1.default)(proxyURL):wsOptions.agent=(0,http_proxy_agent_1.default)(proxyURL);var parsedProxy=(0,url_1.
parse)(proxyURL);parsedProxy.auth&&(request.headers=request.headers||{},request.headers["Proxy-Authorization"]="Basic ".concat(Buffer.from(parsedProxy.auth).toString(
"base64")))}}},DefaultWebSocketClient2.prototype.configureNetDialer=function(_wsOptions,_runtimeObject,_connectTimeout){},DefaultWebSocketClient2.prototype.updateTimeoutConfig=
function(runtimeObject){this.pingInterval=runtimeObject.webSocketPingInterval&&runtimeObject.webSocketPingInterval>0?runtimeObject.webSocketPingInterval:3e4,this.
reconnectInterval=runtimeObject.webSocketReconnectInterval&&runtimeObject.webSocketReconnectInterval>0?runtimeObject.webSocketReconnectInterval:5e3,this.writeTimeout=
runtimeObject.webSocketWriteTimeout&&runtimeObject.webSocketWriteTimeout>0?runtimeObject.webSocketWriteTimeout:3e4,this.readTimeout=runtimeObject.readTimeout&&runtimeObject.
readTimeout>0?runtimeObject.readTimeout:0,this.pongTimeout=runtimeObject.webSocketPongTimeout&&runtimeObject.webSocketPongTimeout>0?runtimeObject.webSocketPongTimeout:
5e3,this.maxReconnectTimes=runtimeObject.webSocketMaxReconnectTimes&&runtimeObject.webSocketMaxReconnectTimes>0?runtimeObject.webSocketMaxReconnectTimes:5},DefaultWebSocketClient2.
prototype.setupPongHandler=function(){var _this=this,conn=this.conn;conn&&conn.on("pong",function(){_this.pongReceived=!0})},DefaultWebSocketClient2.prototype.startMessageHandlers=
function(){var _this=this;if(!this.messageHandlersStarted){this.messageHandlersStarted=!0;var conn=this.conn;conn&&(conn.on("message",function(data,isBinary){return __awaiter(
_this,void 0,void 0,function(){var payload,msg,err_2;return __generator(this,function(_a){switch(_a.label){case 0:if(this.stopped)return[2];if(payload=Buffer.isBuffer(
data)?data:Buffer.from(data),msg={type:isBinary?WebSocketMessageType.Binary:WebSocketMessageType.Text,payload,headers:{},timestamp:new Date},!this.session)return[
2];_a.label=1;case 1:return _a.trys.push([1,3,,5]),[4,this.handler.handleRawMessage(this.session,msg)];case 2:return _a.sent(),[3,5];case 3:return err_2=_a.sent(),
[4,this.handler.handleError(this.session,err_2)];case 4:return _a.sent(),[3,5];case 5:return[2]}})})}),conn.on("close",function(code,reasonBuffer){return __awaiter(
_this,void 0,void 0,function(){var reason,_a;return __generator(this,function(_b){switch(_b.label){case 0:return this.stopped?[2]:(reason=reasonBuffer.toString(),
this.session&&code!==1e3&&code!==1001?[4,this.handler.handleError(this.session,new Error("WebSocket closed: ".concat(code," ").concat(reason)))]:[3,2]);case 1:_b.
sent(),_b.label=2;case 2:return!((_a=this.runtimeObject)===null||_a===void 0)&&_a.webSocketEnableReconnect&&this.request&&!this.stopped&&this.reconnect().catch(
function(){}),[2]}})})}),conn.on("error",function(err){return __awaiter(_this,void 0,void 0,function(){return __generator(this,function(_a){switch(_a.label){case 0:
return this.stopped||!this.session?[2]:[4,this.handler.handleError(this.session,err)];case 1:return _a.sent(),[2]}})})}))}},DefaultWebSocketClient2.prototype.startPingPong=
function(){var _this=this;this.pingInterval<=0||(this.stopPingPong(),this.pingTimer=setInterval(function(){return __awaiter(_this,void 0,void 0,function(){var err_3,
_a;return __generator(this,function(_b){switch(_b.label){case 0:if(this.stopped||!this.conn||this.conn.readyState!==ws_1.default.OPEN)return[2];this.pongReceived=
!1,_b.label=1;case 1:return _b.trys.push([1,2,,5]),this.conn.ping(),[3,5];case 2:return err_3=_b.sent(),this.session?[4,this.handler.handleError(this.session,err_3)]:
[3,4];case 3:_b.sent(),_b.label=4;case 4:return[2];case 5:return[4,this.sleepInterruptible(this.pongTimeout)];case 6:return _b.sent(),!this.pongReceived&&(!((_a=
this.runtimeObject)===null||_a===void 0)&&_a.webSocketEnableReconnect)&&this.reconnect().catch(function(){}),[2]}})})},this.pingInterval))},DefaultWebSocketClient2.
prototype.stopPingPong=function(){this.pingTimer&&(clearInterval(this.pingTimer),this.pingTimer=null)},DefaultWebSocketClient2.prototype.cleanupConnection=function(){
return __awaiter(this,void 0,void 0,function(){var conn;return __generator(this,function(_a){switch(_a.label){case 0:return this.stopPingPong(),this.stopped=!0,
conn=this.conn,this.conn=null,conn?(conn.terminate(),[4,this.waitForClose(conn)]):[3,2];case 1:_a.sent(),_a.label=2;case 2:return[2]}})})},DefaultWebSocketClient2.
prototype.sendWithTimeout=function(conn,data,binary){return __awaiter(this,void 0,void 0,function(){var _this=this;return __generator(this,function(_a){return[2,
new Promise(function(resolve,reject){var timer=_this.writeTimeout>0?setTimeout(function(){return reject(new Error("write timeout"))},_this.writeTimeout):null;conn.
send(data,{binary},function(err){timer&&clearTimeout(timer),err?reject(err):resolve()})})]})})},DefaultWebSocketClient2.prototype.waitForClose=function(conn){return __awaiter(
this,void 0,void 0,function(){return __generator(this,function(_a){switch(_a.label){case 0:return conn?conn.readyState===ws_1.default.CLOSED?[2]:[4,new Promise(
function(resolve){var timer=setTimeout(resolve,5e3);conn.once("close",function(){clearTimeout(timer),resolve()})})]:[2];case 1:return _a.sent(),[2]}})})},DefaultWebSocketClient2.
prototype.sleepInterruptible=function(ms){var _this=this;return new Promise(function(resolve){var timer=setTimeout(resolve,ms);_this.abortController&&_this.abortController.
signal.addEventListener("abort",function(){clearTimeout(timer),resolve()},{once:!0})})},DefaultWebSocketClient2})();exports2.DefaultWebSocketClient=DefaultWebSocketClient;
function newDefaultWebSocketClient(handler){return new DefaultWebSocketClient(handler)}exports2.newDefaultWebSocketClient=newDefaultWebSocketClient;function newWebSocketClientAndConnect(request,runtimeObject){
return __awaiter(this,void 0,void 0,function(){var handler,client,response;return __generator(this,function(_a){switch(_a.label){case 0:if(!runtimeObject)throw new Error(
"runtimeObject cannot be nil");if(handler=runtimeObject.webSocketHandler,!handler)throw new Error("WebSocketHandler is required: please set it in runtimeObject.\
webSocketHandler");return client=new DefaultWebSocketClient(handler),[4,client.connect(request,runtimeObject)];case 1:return response=_a.sent(),[2,{client,response}]}})})}
exports2.newWebSocketClientAndConnect=newWebSocketClientAndConnect;function buildWebSocketURL(request){if(!request)throw new Error("request cannot be nil");var protocol=request.
protocol||"ws";protocol=protocol.toLowerCase(),protocol==="http"?protocol="ws":protocol==="https"&&(protocol="wss");var domain=request.domain;if(domain||(domain=
request.headers.host),!domain)throw new Error('domain is required (set in request.headers["host"] or request.domain)');var requestURL="".concat(protocol,"://").
concat(domain);if(requestURL+=request.pathname||"/",request.query&&Object.keys(request.query).length>0){var qs=querystring.stringify(request.query);qs&&(requestURL+=
requestURL.indexOf("?")>=0?"&".concat(qs):"?".concat(qs))}return requestURL}exports2.buildWebSocketURL=buildWebSocketURL;function convertToWebSocketMessageType(messageType){
switch(messageType){case 1:return WebSocketMessageType.Text;case 2:return WebSocketMessageType.Binary;case 9:return WebSocketMessageType.Ping;case 10:return WebSocketMessageType.
Pong;case 8:return WebSocketMessageType.Close;default:return WebSocketMessageType.Binary}}exports2.convertToWebSocketMessageType=convertToWebSocketMessageType;function generateSessionID(){
return"ws-session-".concat(Date.now()).concat(crypto.randomBytes(4).toString("hex"))}function getNoProxy(protocol,runtime){return runtime.noProxy?runtime.noProxy.
split(","):process.env.NO_PROXY?process.env.NO_PROXY.split(","):process.env.no_proxy?process.env.no_proxy.split(","):[]}function getHttpProxyURL(protocol,host,runtime){
for(var noProxyList=getNoProxy(protocol,runtime),_i=0,noProxyList_2=noProxyList;_i<noProxyList_2.length;_i++){var noProxyHost=noProxyList_2[_i];if(noProxyHost===
host)return null}var proxyProtocol=protocol;if(protocol==="wss"?proxyProtocol="https":protocol==="ws"&&(proxyProtocol="http"),proxyProtocol==="https"){if(runtime.
httpsProxy)return runtime.httpsProxy;if(process.env.HTTPS_PROXY)return process.env.HTTPS_PROXY;if(process.env.https_proxy)return process.env.https_proxy}else{if(runtime.
httpProxy)return runtime.httpProxy;if(process.env.HTTP_PROXY)return process.env.HTTP_PROXY;if(process.env.http_proxy)return process.env.http_proxy}return null}}),
9622:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0});var xml2js_1=__webpack_require__(758),TeaXML=(function(){
function TeaXML2(){}return TeaXML2.parseXml=function(body,response){var ret=this._parseXML(body);return response!==null&&typeof response<"u"&&(ret=this._xmlCast(
ret,response)),ret},TeaXML2.toXML=function(body){var builder=new xml2js_1.Builder;return builder.buildObject(body)},TeaXML2._parseXML=function(body){var parser=new xml2js_1.
Parser({explicitArray:!1}),result={};if(parser.parseString(body,function(err,output){result.err=err,result.output=output}),result.err)throw result.err;return result.
output},TeaXML2._xmlCast=function(obj,clazz){var _this=this;obj=obj||{};var ret={},clz=clazz,names=clz.names(),types=clz.types();return Object.keys(names).forEach(
function(key){var originName=names[key],value=obj[originName],type=types[key];switch(type){case"boolean":if(!value){ret[originName]=!1;return}ret[originName]=value!==
"false";return;case"number":if(value!=0&&!value){ret[originName]=NaN;return}ret[originName]=+value;return;case"string":if(!value){ret[originName]="";return}ret[originName]=
value.toString();return;default:if(type.type==="array"){if(!value){ret[originName]=[];return}Array.isArray(value)||(value=[value]),typeof type.itemType=="functi\
on"?ret[originName]=value.map(function(d){return _this._xmlCast(d,type.itemType)}):ret[originName]=value}else typeof type=="function"?(value||(value={}),ret[originName]=
_this._xmlCast(value,type)):ret[originName]=value}}),ret},TeaXML2})();exports2.default=TeaXML}),48662:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0});function once(emitter,name,{signal}={}){return new Promise((resolve,reject)=>{function cleanup(){signal?.removeEventListener("\
abort",onAbort),emitter.removeListener(name,onEvent),emitter.removeListener("error",onError)}function onEvent(...args){cleanup(),resolve(args)}function onError(err){
cleanup(),reject(err)}function onAbort(){cleanup();const err=new Error("The operation was aborted");err.name="AbortError",reject(err)}if(signal?.aborted){onAbort();
return}signal?.addEventListener("abort",onAbort),emitter.on(name,onEvent),emitter.on("error",onError)})}exports2.default=once}),8207:(function(module2,__unused_webpack_exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};const events_1=__webpack_require__(24434),debug_1=__importDefault(
__webpack_require__(2830)),promisify_1=__importDefault(__webpack_require__(98067)),debug=debug_1.default("agent-base");function isAgent(v){return!!v&&typeof v.addRequest==
"function"}function isSecureEndpoint(){const{stack}=new Error;return typeof stack!="string"?!1:stack.split(`
`).some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}function createAgent(callback,opts){return new createAgent.Agent(callback,opts)}(function(createAgent2){
class Agent extends events_1.EventEmitter{constructor(callback,_opts){super();let opts=_opts;typeof callback=="function"?this.callback=callback:callback&&(opts=
callback),this.timeout=null,opts&&typeof opts.timeout=="number"&&(this.timeout=opts.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.
sockets={},this.freeSockets={},this.requests={},this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:isSecureEndpoint()?
443:80}set defaultPort(v){this.explicitDefaultPort=v}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:isSecureEndpoint()?"http\
s:":"http:"}set protocol(v){this.explicitProtocol=v}callback(req,opts,fn){throw new Error('"agent-base" has no default implementation, you must subclass and ove\
rride `callback()`')}addRequest(req,_opts){const opts=Object.assign({},_opts);typeof opts.secureEndpoint!="boolean"&&(opts.secureEndpoint=isSecureEndpoint()),opts.
host==null&&(opts.host="localhost"),opts.port==null&&(opts.port=opts.secureEndpoint?443:80),opts.protocol==null&&(opts.protocol=opts.secureEndpoint?"https:":"ht\
tp:"),opts.host&&opts.path&&delete opts.path,delete opts.agent,delete opts.hostname,delete opts._defaultAgent,delete opts.defaultPort,delete opts.createConnection,
req._last=!0,req.shouldKeepAlive=!1;let timedOut=!1,timeoutId=null;const timeoutMs=opts.timeout||this.timeout,onerror=err=>{req._hadError||(req.emit("error",err),
req._hadError=!0)},ontimeout=()=>{timeoutId=null,timedOut=!0;const err=new Error(`A "socket" was not created for HTTP request before ${timeoutMs}ms`);err.code="\
ETIMEOUT",onerror(err)},callbackError=err=>{timedOut||(timeoutId!==null&&(clearTimeout(timeoutId),timeoutId=null),onerror(err))},onsocket=socket=>{if(timedOut)return;
if(timeoutId!=null&&(clearTimeout(timeoutId),timeoutId=null),isAgent(socket)){debug("Callback returned another Agent instance %o",socket.constructor.name),socket.
addRequest(req,opts);return}if(socket){socket.once("free",()=>{this.freeSocket(socket,opts)}),req.onSocket(socket);return}const err=new Error(`no Duplex stream \
was returned to agent-base for \`${req.method} ${req.path}\``);onerror(err)};if(typeof this.callback!="function"){onerror(new Error("`callback` is not defined"));
return}this.promisifiedCallback||(this.callback.length>=3?(debug("Converting legacy callback function to promise"),this.promisifiedCallback=promisify_1.default(
this.callback)):this.promisifiedCallback=this.callback),typeof timeoutMs=="number"&&timeoutMs>0&&(timeoutId=setTimeout(ontimeout,timeoutMs)),"port"in opts&&typeof opts.
port!="number"&&(opts.port=Number(opts.port));try{debug("Resolving socket for %o request: %o",opts.protocol,`${req.method} ${req.path}`),Promise.resolve(this.promisifiedCallback(
req,opts)).then(onsocket,callbackError)}catch(err){Promise.reject(err).catch(callbackError)}}freeSocket(socket,opts){debug("Freeing socket %o %o",socket.constructor.
name,opts),socket.destroy()}destroy(){debug("Destroying agent %o",this.constructor.name)}}createAgent2.Agent=Agent,createAgent2.prototype=createAgent2.Agent.prototype})(
createAgent||(createAgent={})),module2.exports=createAgent}),98067:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0});
function promisify(fn){return function(req,opts){return new Promise((resolve,reject)=>{fn.call(this,req,opts,(err,rtn)=>{err?reject(err):resolve(rtn)})})}}exports2.
default=promisify}),77847:(function(__unused_webpack_module,exports2,__webpack_require__){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},__importDefault=this&&this.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const net_1=__importDefault(
__webpack_require__(69278)),tls_1=__importDefault(__webpack_require__(64756)),url_1=__importDefault(__webpack_require__(87016)),debug_1=__importDefault(__webpack_require__(
2830)),once_1=__importDefault(__webpack_require__(48662)),agent_base_1=__webpack_require__(8207),debug=(0,debug_1.default)("http-proxy-agent");function isHTTPS(protocol){
return typeof protocol=="string"?/^https:?$/i.test(protocol):!1}class HttpProxyAgent extends agent_base_1.Agent{constructor(_opts){let opts;if(typeof _opts=="st\
ring"?opts=url_1.default.parse(_opts):opts=_opts,!opts)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");debug("Creating new HttpP\
roxyAgent instance: %o",opts),super(opts);const proxy=Object.assign({},opts);this.secureProxy=opts.secureProxy||isHTTPS(proxy.protocol),proxy.host=proxy.hostname||
proxy.host,typeof proxy.port=="string"&&(proxy.port=parseInt(proxy.port,10)),!proxy.port&&proxy.host&&(proxy.port=this.secureProxy?443:80),proxy.host&&proxy.path&&
(delete proxy.path,delete proxy.pathname),this.proxy=proxy}callback(req,opts){return __awaiter(this,void 0,void 0,function*(){const{proxy,secureProxy}=this,parsed=url_1.
default.parse(req.path);parsed.protocol||(parsed.protocol="http:"),parsed.hostname||(parsed.hostname=opts.hostname||opts.host||null),parsed.port==null&&typeof opts.
port&&(parsed.port=String(opts.port)),parsed.port==="80"&&(parsed.port=""),req.path=url_1.default.format(parsed),proxy.auth&&req.setHeader("Proxy-Authorization",
`Basic ${Buffer.from(proxy.auth).toString("base64")}`);let socket;if(secureProxy?(debug("Creating `tls.Socket`: %o",proxy),socket=tls_1.default.connect(proxy)):
(debug("Creating `net.Socket`: %o",proxy),socket=net_1.default.connect(proxy)),req._header){let first,endOfHeaders;debug("Regenerating stored HTTP header string\
 for request"),req._header=null,req._implicitHeader(),req.output&&req.output.length>0?(debug("Patching connection write() output buffer with updated header"),first=
req.output[0],endOfHeaders=first.indexOf(`\r
\r
`)+4,req.output[0]=req._header+first.substring(endOfHeaders),debug("Output buffer: %o",req.output)):req.outputData&&req.outputData.length>0&&(debug("Patching co\
nnection write() output buffer with updated header"),first=req.outputData[0].data,endOfHeaders=first.indexOf(`\r
\r
`)+4,req.outputData[0].data=req._header+first.substring(endOfHeaders),debug("Output buffer: %o",req.outputData[0].data))}return yield(0,once_1.default)(socket,"\
connect"),socket})}}exports2.default=HttpProxyAgent}),81970:(function(module2,__unused_webpack_exports,__webpack_require__){var __importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};const agent_1=__importDefault(__webpack_require__(77847));function createHttpProxyAgent(opts){return new agent_1.
default(opts)}(function(createHttpProxyAgent2){createHttpProxyAgent2.HttpProxyAgent=agent_1.default,createHttpProxyAgent2.prototype=agent_1.default.prototype})(
createHttpProxyAgent||(createHttpProxyAgent={})),module2.exports=createHttpProxyAgent}),96904:(function(__unused_webpack_module,exports2,__webpack_require__){var __awaiter=this&&
this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||
(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(
exports2,"__esModule",{value:!0});const net_1=__importDefault(__webpack_require__(69278)),tls_1=__importDefault(__webpack_require__(64756)),url_1=__importDefault(
__webpack_require__(87016)),assert_1=__importDefault(__webpack_require__(42613)),debug_1=__importDefault(__webpack_require__(2830)),agent_base_1=__webpack_require__(
8207),parse_proxy_response_1=__importDefault(__webpack_require__(37943)),debug=debug_1.default("https-proxy-agent:agent");class HttpsProxyAgent extends agent_base_1.
Agent{constructor(_opts){let opts;if(typeof _opts=="string"?opts=url_1.default.parse(_opts):opts=_opts,!opts)throw new Error("an HTTP(S) proxy server `host` and\
 `port` must be specified!");debug("creating new HttpsProxyAgent instance: %o",opts),super(opts);const proxy=Object.assign({},opts);this.secureProxy=opts.secureProxy||
isHTTPS(proxy.protocol),proxy.host=proxy.hostname||proxy.host,typeof proxy.port=="string"&&(proxy.port=parseInt(proxy.port,10)),!proxy.port&&proxy.host&&(proxy.
port=this.secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in proxy)&&(proxy.ALPNProtocols=["http 1.1"]),proxy.host&&proxy.path&&(delete proxy.path,delete proxy.
pathname),this.proxy=proxy}callback(req,opts){return __awaiter(this,void 0,void 0,function*(){const{proxy,secureProxy}=this;let socket;secureProxy?(debug("Creat\
ing `tls.Socket`: %o",proxy),socket=tls_1.default.connect(proxy)):(debug("Creating `net.Socket`: %o",proxy),socket=net_1.default.connect(proxy));const headers=Object.
assign({},proxy.headers);let payload=`CONNECT ${`${opts.host}:${opts.port}`} HTTP/1.1\r
`;proxy.auth&&(headers["Proxy-Authorization"]=`Basic ${Buffer.from(proxy.auth).toString("base64")}`);let{host,port,secureEndpoint}=opts;isDefaultPort(port,secureEndpoint)||
(host+=`:${port}`),headers.Host=host,headers.Connection="close";for(const name of Object.keys(headers))payload+=`${name}: ${headers[name]}\r
`;const proxyResponsePromise=parse_proxy_response_1.default(socket);socket.write(`${payload}\r
`);const{statusCode,buffered}=yield proxyResponsePromise;if(statusCode===200){if(req.once("socket",resume),opts.secureEndpoint){debug("Upgrading socket connecti\
on to TLS");const servername=opts.servername||opts.host;return tls_1.default.connect(Object.assign(Object.assign({},omit(opts,"host","hostname","path","port")),
{socket,servername}))}return socket}socket.destroy();const fakeSocket=new net_1.default.Socket({writable:!1});return fakeSocket.readable=!0,req.once("socket",s=>{
debug("replaying proxy buffer for failed request"),assert_1.default(s.listenerCount("data")>0),s.push(buffered),s.push(null)}),fakeSocket})}}exports2.default=HttpsProxyAgent;
function resume(socket){socket.resume()}function isDefaultPort(port,secure){return!!(!secure&&port===80||secure&&port===443)}function isHTTPS(protocol){return typeof protocol==
"string"?/^https:?$/i.test(protocol):!1}function omit(obj,...keys){const ret={};let key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);return ret}}),3669:(function(module2,__unused_webpack_exports,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};const agent_1=__importDefault(__webpack_require__(96904));
function createHttpsProxyAgent(opts){return new agent_1.default(opts)}(function(createHttpsProxyAgent2){createHttpsProxyAgent2.HttpsProxyAgent=agent_1.default,createHttpsProxyAgent2.
prototype=agent_1.default.prototype})(createHttpsProxyAgent||(createHttpsProxyAgent={})),module2.exports=createHttpsProxyAgent}),37943:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});
const debug=__importDefault(__webpack_require__(2830)).default("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){return new Promise(
(resolve,reject)=>{let buffersLength=0;const buffers=[];function read(){const b=socket.read();b?ondata(b):socket.once("readable",read)}function cleanup(){socket.
removeListener("end",onend),socket.removeListener("error",onerror),socket.removeListener("close",onclose),socket.removeListener("readable",read)}function onclose(err){
debug("onclose had error %o",err)}function onend(){debug("onend")}function onerror(err){cleanup(),debug("onerror %o",err),reject(err)}function ondata(b){buffers.
push(b),buffersLength+=b.length;const buffered=Buffer.concat(buffers,buffersLength);if(buffered.indexOf(`\r
\r
`)===-1){debug("have not received end of HTTP headers yet..."),read();return}const firstLine=buffered.toString("ascii",0,buffered.indexOf(`\r
`)),statusCode=+firstLine.split(" ")[1];debug("got proxy server response: %o",firstLine),resolve({statusCode,buffered})}socket.on("error",onerror),socket.on("cl\
ose",onclose),socket.on("end",onend),read()})}exports2.default=parseProxyResponse}),68850:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"\
__esModule",{value:!0}),exports2.AddressError=void 0;class AddressError extends Error{constructor(message,parseMessage){super(message),this.name="AddressError",
this.parseMessage=parseMessage}}exports2.AddressError=AddressError}),45864:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.isInSubnet=isInSubnet,exports2.isHostInSubnet=isHostInSubnet,exports2.isGloballyReachable=isGloballyReachable,exports2.offsetBigInt=
offsetBigInt,exports2.isCorrect=isCorrect,exports2.prefixLengthFromMask=prefixLengthFromMask,exports2.assertByteArray=assertByteArray,exports2.numberToPaddedHex=
numberToPaddedHex,exports2.stringToPaddedHex=stringToPaddedHex,exports2.testBit=testBit;const address_error_1=__webpack_require__(68850);function isInSubnet(address){
return this.subnetMask<address.subnetMask?!1:isHostInSubnet.call(this,address)}function isHostInSubnet(address){return this.binaryZeroPad().length!==address.binaryZeroPad().
length?!1:this.mask(address.subnetMask)===address.mask()}function isGloballyReachable(entries){let best=null;for(let i=0;i<entries.length;i++){const entry=entries[i];
entry.reachable!==null&&isHostInSubnet.call(this,entry.subnet)&&(best===null||entry.subnet.subnetMask>best.subnet.subnetMask)&&(best=entry)}return best===null?!0:
best.reachable}function offsetBigInt(value,n,bits,family){if(typeof n=="number"&&!Number.isSafeInteger(n))throw new address_error_1.AddressError(`${family} offs\
et must be an integer`);if(typeof n!="number"&&typeof n!="bigint")throw new address_error_1.AddressError(`${family} offset must be an integer`);const result=value+
BigInt(n);if(result<BigInt(0)||result>(BigInt(1)<<BigInt(bits))-BigInt(1))throw new address_error_1.AddressError(`${family} offset leaves the address space`);return result}
function isCorrect(defaultBits){return function(){return this.addressMinusSuffix!==this.correctForm()?!1:this.subnetMask===defaultBits&&!this.parsedSubnet?!0:this.
parsedSubnet===String(this.subnetMask)}}function prefixLengthFromMask(value,totalBits){const binary=value.toString(2).padStart(totalBits,"0");if(binary.length>totalBits)
throw new address_error_1.AddressError("Invalid subnet mask.");const firstZero=binary.indexOf("0");if(firstZero===-1)return totalBits;if(binary.slice(firstZero).
includes("1"))throw new address_error_1.AddressError("Invalid subnet mask.");return firstZero}function assertByteArray(bytes,byteCount,family,minimum){if(bytes.
length!==byteCount)throw new address_error_1.AddressError(`${family} addresses require exactly ${byteCount} bytes`);for(let i=0;i<bytes.length;i++)if(!Number.isInteger(
bytes[i])||bytes[i]<minimum||bytes[i]>255)throw new address_error_1.AddressError(`All bytes must be integers between ${minimum} and 255`)}function numberToPaddedHex(number){
return number.toString(16).padStart(2,"0")}function stringToPaddedHex(numberString){return numberToPaddedHex(parseInt(numberString,10))}function testBit(binaryValue,position){
const{length}=binaryValue;if(position>=length)return!1;const positionInString=length-position-1;return binaryValue.substring(positionInString,positionInString+1)===
"1"}}),79253:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,
mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.v6=exports2.AddressError=exports2.Address6=
exports2.Address4=void 0;var ipv4_1=__webpack_require__(17946);Object.defineProperty(exports2,"Address4",{enumerable:!0,get:function(){return ipv4_1.Address4}});
var ipv6_1=__webpack_require__(38096);Object.defineProperty(exports2,"Address6",{enumerable:!0,get:function(){return ipv6_1.Address6}});var address_error_1=__webpack_require__(
68850);Object.defineProperty(exports2,"AddressError",{enumerable:!0,get:function(){return address_error_1.AddressError}});const helpers=__importStar(__webpack_require__(
20339));exports2.v6={helpers}}),17946:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,
k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.Address4=void 0;
const common=__importStar(__webpack_require__(45864)),constants=__importStar(__webpack_require__(66437)),address_error_1=__webpack_require__(68850),isCorrect4=common.
isCorrect(constants.BITS);class Address4{constructor(address){this.addressMinusSuffix="",this.groups=constants.GROUPS,this.parsedAddress=[],this.parsedSubnet="",
this.subnet="/32",this.subnetMask=32,this.v4=!0,this.isCorrect=isCorrect4,this.isInSubnet=common.isInSubnet,this.isHostInSubnet=common.isHostInSubnet,this.address=
address;const subnet=constants.RE_SUBNET_STRING.exec(address);if(subnet){if(this.parsedSubnet=subnet[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,
10),this.subnet=`/${this.subnetMask}`,this.subnetMask<0||this.subnetMask>constants.BITS)throw new address_error_1.AddressError("Invalid subnet mask.");address=address.
replace(constants.RE_SUBNET_STRING,"")}const longest=constants.GROUPS*4-1;if(address.length>longest)throw new address_error_1.AddressError(`IPv4 addresses are a\
t most ${longest} characters.`);this.addressMinusSuffix=address,this.parsedAddress=this.parse(address)}static isValid(address){try{return new Address4(address),
!0}catch{return!1}}parse(address){const groups=address.split(".");if(groups.some(group=>/^0\d/.test(group)))throw new address_error_1.AddressError("IPv4 address\
es can't have leading zeroes.");if(!address.match(constants.RE_ADDRESS))throw new address_error_1.AddressError("Invalid IPv4 address.");return groups}correctForm(){
return this.parsedAddress.map(part=>parseInt(part,10)).join(".")}static fromAddressAndMask(address,mask){const bits=common.prefixLengthFromMask(new Address4(mask).
bigInt(),constants.BITS);return new Address4(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new Address4(wildcardMask).
bigInt(),allOnes=(BigInt(1)<<BigInt(constants.BITS))-BigInt(1),mask=wildcard^allOnes,bits=common.prefixLengthFromMask(mask,constants.BITS);return new Address4(`${address}\
/${bits}`)}static fromWildcard(input){const groups=input.split(".");if(groups.length!==constants.GROUPS)throw new address_error_1.AddressError("Wildcard pattern\
 must have 4 octets");let firstWildcard=-1;for(let i=0;i<groups.length;i++)if(groups[i]==="*")firstWildcard===-1&&(firstWildcard=i);else if(firstWildcard!==-1)throw new address_error_1.
AddressError("Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)");const trailing=firstWildcard===-1?0:groups.length-firstWildcard,replaced=groups.
map(g=>g==="*"?"0":g),subnetBits=constants.BITS-trailing*8;return new Address4(`${replaced.join(".")}/${subnetBits}`)}static fromHex(hex){const stripped=hex.replace(
/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(stripped))throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits");const groups=[];for(let i=0;i<8;i+=
2)groups.push(parseInt(stripped.slice(i,i+2),16));return new Address4(groups.join("."))}static fromInteger(integer){if(!Number.isInteger(integer)||integer<0||integer>
4294967295)throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1");return Address4.fromHex(integer.toString(16).padStart(8,"0"))}static fromArpa(arpaFormAddress){
const longest=constants.GROUPS*4-1+3+14;if(arpaFormAddress.length>longest)throw new address_error_1.AddressError(`in-addr.arpa names are at most ${longest} char\
acters.`);const address=arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i,"").split(".").reverse().join(".");return new Address4(address)}toHex(){return this.parsedAddress.
map(part=>common.stringToPaddedHex(part)).join(":")}toArray(){return this.parsedAddress.map(part=>parseInt(part,10))}toGroup6(){const output=[];let i;for(i=0;i<
constants.GROUPS;i+=2)output.push(`${common.stringToPaddedHex(this.parsedAddress[i])}${common.stringToPaddedHex(this.parsedAddress[i+1])}`);return output.join("\
:")}bigInt(){return BigInt(`0x${this.parsedAddress.map(n=>common.stringToPaddedHex(n)).join("")}`)}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants.
BITS-this.subnetMask)}`)}startAddress(){return Address4.fromBigInt(this._startAddress())}startAddressExclusive(){const adjust=BigInt("1");return Address4.fromBigInt(
this._startAddress()+adjust)}offset(n){return Address4.fromBigInt(common.offsetBigInt(this.bigInt(),n,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){
return Address4.fromBigInt(common.offsetBigInt(this._endAddress(),1,constants.BITS,"IPv4")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new Address4(
`${this.correctForm()}/${subnetMask}`)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants.BITS-this.subnetMask)}`)}endAddress(){return Address4.fromBigInt(
this._endAddress())}endAddressExclusive(){const adjust=BigInt("1");return Address4.fromBigInt(this._endAddress()-adjust)}subnetMaskAddress(){return Address4.fromBigInt(
BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.BITS-this.subnetMask)}`))}wildcardMask(){return Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"\
1".repeat(constants.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}static fromBigInt(bigInt){if(bigInt<
BigInt(0)||bigInt>BigInt(4294967295))throw new address_error_1.AddressError("IPv4 BigInt must be in the range 0 to 2**32 - 1");return Address4.fromHex(bigInt.toString(
16).padStart(8,"0"))}static fromByteArray(bytes){return common.assertByteArray(bytes,4,"IPv4",0),this.fromUnsignedByteArray(bytes)}static fromUnsignedByteArray(bytes){
if(bytes.length!==4)throw new address_error_1.AddressError("IPv4 addresses require exactly 4 bytes");const address=bytes.join(".");return new Address4(address)}mask(mask){
return mask===void 0&&(mask=this.subnetMask),this.getBitsBase2(0,mask)}getBitsBase2(start,end){return this.binaryZeroPad().slice(start,end)}reverseForm(options){
options||(options={});const reversed=this.correctForm().split(".").reverse().join(".");return options.omitSuffix?reversed:`${reversed}.in-addr.arpa.`}isMulticast(){
return this.isHostInSubnet(MULTICAST_V4)}isPrivate(){return PRIVATE_V4.some(subnet=>this.isHostInSubnet(subnet))}isLoopback(){return this.isHostInSubnet(LOOPBACK_V4)}isLinkLocal(){
return this.isHostInSubnet(LINK_LOCAL_V4)}isUnspecified(){return this.isHostInSubnet(UNSPECIFIED_V4)}isBroadcast(){return this.isHostInSubnet(BROADCAST_V4)}isCGNAT(){
return this.isHostInSubnet(CGNAT_V4)}isDocumentation(){return DOCUMENTATION_V4.some(subnet=>this.isHostInSubnet(subnet))}isBenchmarking(){return this.isHostInSubnet(
BENCHMARKING_V4)}isReserved(){return this.isHostInSubnet(RESERVED_V4)}isGlobal(){return!this.isMulticast()&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V4)}binaryZeroPad(){
return this._binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants.BITS,"0")),this._binaryZeroPad}groupForV6(){const segments=this.
parsedAddress;return this.correctForm().replace(constants.RE_ADDRESS,`<span class="hover-group group-v4 group-6">${segments.slice(0,2).join(".")}</span>.<span c\
lass="hover-group group-v4 group-7">${segments.slice(2,4).join(".")}</span>`)}}exports2.Address4=Address4;const MULTICAST_V4=new Address4("224.0.0.0/4"),PRIVATE_V4=[
new Address4("10.0.0.0/8"),new Address4("172.16.0.0/12"),new Address4("192.168.0.0/16")],LOOPBACK_V4=new Address4("127.0.0.0/8"),LINK_LOCAL_V4=new Address4("169\
.254.0.0/16"),UNSPECIFIED_V4=new Address4("0.0.0.0/32"),BROADCAST_V4=new Address4("255.255.255.255/32"),CGNAT_V4=new Address4("100.64.0.0/10"),DOCUMENTATION_V4=[
new Address4("192.0.2.0/24"),new Address4("198.51.100.0/24"),new Address4("203.0.113.0/24")],BENCHMARKING_V4=new Address4("198.18.0.0/15"),RESERVED_V4=new Address4(
"240.0.0.0/4"),SPECIAL_PURPOSE_V4=constants.SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address4(cidr),reachable}))}),38096:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.Address6=void 0;const common=__importStar(__webpack_require__(45864)),constants4=__importStar(__webpack_require__(66437)),constants6=__importStar(
__webpack_require__(52899)),helpers=__importStar(__webpack_require__(20339)),ipv4_1=__webpack_require__(17946),regular_expressions_1=__webpack_require__(72016),
address_error_1=__webpack_require__(68850),common_1=__webpack_require__(45864),isCorrect6=common.isCorrect(constants6.BITS);function assert(condition){if(!condition)
throw new Error("Assertion failed.")}function addCommas(number){const r=/(\d+)(\d{3})/;for(;r.test(number);)number=number.replace(r,"$1,$2");return number}function spanLeadingZeroes4(n){
return n=n.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>$2'),n=n.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2'),n}function compact(address,slice){
const s1=[],s2=[];let i;for(i=0;i<address.length;i++)i<slice[0]?s1.push(address[i]):i>slice[1]&&s2.push(address[i]);return s1.concat(["compact"]).concat(s2)}function paddedHex(octet){
return parseInt(octet,16).toString(16).padStart(4,"0")}function unsignByte(b){return b&255}class Address6{constructor(address,optionalGroups){this.addressMinusSuffix=
"",this.parsedSubnet="",this.subnet="/128",this.subnetMask=128,this.v4=!1,this.zone="",this.isInSubnet=common.isInSubnet,this.isHostInSubnet=common.isHostInSubnet,
this.isCorrect=isCorrect6,optionalGroups===void 0?this.groups=constants6.GROUPS:this.groups=optionalGroups,this.address=address;const subnet=constants6.RE_SUBNET_STRING.
exec(address);if(subnet){if(this.parsedSubnet=subnet[0].replace("/",""),this.subnetMask=parseInt(this.parsedSubnet,10),this.subnet=`/${this.subnetMask}`,Number.
isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>constants6.BITS)throw new address_error_1.AddressError("Invalid subnet mask.");address=address.replace(
constants6.RE_SUBNET_STRING,"")}if(/\//.test(address))throw new address_error_1.AddressError("Invalid subnet mask.");const zoneStart=address.indexOf("%");zoneStart!==
-1&&/^.*$/.test(address.slice(zoneStart))&&(this.zone=address.slice(zoneStart),address=address.slice(0,zoneStart));const longest=this.groups*5+5;if(address.length>
longest)throw new address_error_1.AddressError(`IPv6 addresses are at most ${longest} characters.`);this.addressMinusSuffix=address,this.parsedAddress=this.parse(
this.addressMinusSuffix)}static isValid(address){try{return new Address6(address),!0}catch{return!1}}static fromBigInt(bigInt){if(bigInt<BigInt(0)||bigInt>(BigInt(
1)<<BigInt(constants6.BITS))-BigInt(1))throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1");const hex=bigInt.toString(16).
padStart(32,"0"),groups=[];for(let i=0;i<constants6.GROUPS;i++)groups.push(hex.slice(i*4,(i+1)*4));return new Address6(groups.join(":"))}static fromURL(url){var _a;
let host,port=null,result,error;const stripped=url.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");if(stripped.indexOf("[")!==-1&&stripped.indexOf("]:")!==-1){if(error="\
failed to parse address with port",result=constants6.RE_URL_WITH_PORT.exec(stripped),result===null)return{error,address:null,port:null};host=result[1],port=result[2]}else{
if(error="failed to parse address from URL",result=constants6.RE_URL.exec(stripped),result===null)return{error,address:null,port:null};host=(_a=result[1])!==null&&
_a!==void 0?_a:result[2]}port?(port=parseInt(port,10),(port<0||port>65535)&&(port=null)):port=null;let address;try{address=new Address6(host)}catch{return{error,
address:null,port:null}}return{address,port}}static fromAddressAndMask(address,mask){const bits=common.prefixLengthFromMask(new Address6(mask).bigInt(),constants6.
BITS);return new Address6(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new Address6(wildcardMask).bigInt(),allOnes=(BigInt(
1)<<BigInt(constants6.BITS))-BigInt(1),mask=wildcard^allOnes,bits=common.prefixLengthFromMask(mask,constants6.BITS);return new Address6(`${address}/${bits}`)}static fromWildcard(input){
if(input.includes("%")||input.includes("/"))throw new address_error_1.AddressError("Wildcard pattern must not include a zone or CIDR suffix");const halves=input.
split("::");if(halves.length>2)throw new address_error_1.AddressError("Wildcard pattern cannot contain more than one '::'");let groups;if(halves.length===2){const left=halves[0]===
""?[]:halves[0].split(":"),right=halves[1]===""?[]:halves[1].split(":"),remaining=constants6.GROUPS-left.length-right.length;if(remaining<1)throw new address_error_1.
AddressError("Wildcard pattern with '::' has too many groups");groups=[...left,...new Array(remaining).fill("0"),...right]}else groups=input.split(":");if(groups.
length!==constants6.GROUPS)throw new address_error_1.AddressError("Wildcard pattern must have 8 groups");let firstWildcard=-1;for(let i=0;i<groups.length;i++)if(groups[i]===
"*")firstWildcard===-1&&(firstWildcard=i);else if(firstWildcard!==-1)throw new address_error_1.AddressError("Wildcard `*` must only appear in trailing groups (e\
.g. `2001:db8:*:*:*:*:*:*`)");const trailing=firstWildcard===-1?0:groups.length-firstWildcard,replaced=groups.map(g=>g==="*"?"0":g),subnetBits=constants6.BITS-trailing*
16;return new Address6(`${replaced.join(":")}/${subnetBits}`)}static fromAddress4(address){const address4=new ipv4_1.Address4(address),mask6=constants6.BITS-(constants4.
BITS-address4.subnetMask);return new Address6(`::ffff:${address4.correctForm()}/${mask6}`)}static fromArpa(arpaFormAddress){const nibbles=arpaFormAddress.replace(
/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles))throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.");const reversed=nibbles.
split(".").reverse(),subnetMask=reversed.length*4,hex=reversed.join("").padEnd(32,"0"),groups=[];for(let i=0;i<constants6.GROUPS;i++)groups.push(hex.slice(i*4,(i+
1)*4));return new Address6(`${groups.join(":")}/${subnetMask}`)}microsoftTranscription(){return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(mask=this.
subnetMask){return this.getBitsBase2(0,mask)}possibleSubnets(subnetSize=128){const availableBits=constants6.BITS-this.subnetMask,subnetBits=Math.abs(subnetSize-
constants6.BITS),subnetPowers=availableBits-subnetBits;return subnetPowers<0?"0":addCommas((BigInt("2")**BigInt(subnetPowers)).toString(10))}_startAddress(){return BigInt(
`0b${this.mask()+"0".repeat(constants6.BITS-this.subnetMask)}`)}startAddress(){return Address6.fromBigInt(this._startAddress())}startAddressExclusive(){const adjust=BigInt(
"1");return Address6.fromBigInt(this._startAddress()+adjust)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants6.BITS-this.subnetMask)}`)}endAddress(){
return Address6.fromBigInt(this._endAddress())}endAddressExclusive(){const adjust=BigInt("1");return Address6.fromBigInt(this._endAddress()-adjust)}offset(n){return Address6.
fromBigInt(common.offsetBigInt(this.bigInt(),n,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}nextNetwork(){return Address6.fromBigInt(common.offsetBigInt(
this._endAddress(),1,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){return new Address6(`${this.correctForm()}/${subnetMask}`)}subnetMaskAddress(){
return Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.BITS-this.subnetMask)}`))}wildcardMask(){return Address6.fromBigInt(BigInt(
`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}/${this.subnetMask}`}getScope(){
const type=this.getType();return type==="Multicast"||type.startsWith("Multicast ")?constants6.SCOPES[parseInt(this.getBits(12,16).toString(10),10)]||"Unknown":type===
"Link-local unicast"||type==="Loopback"?"Link local":type==="Unspecified"?"Unknown":"Global"}getType(){for(let i=0;i<TYPE_SUBNETS.length;i++){const entry=TYPE_SUBNETS[i];
if(this.isHostInSubnet(entry[0]))return entry[1]}return"Global unicast"}getBits(start,end){return BigInt(`0b${this.getBitsBase2(start,end)}`)}getBitsBase2(start,end){
return this.binaryZeroPad().slice(start,end)}getBitsBase16(start,end){const length=end-start;if(length%4!==0)throw new Error("Length of bits to retrieve must be\
 divisible by four");return this.getBits(start,end).toString(16).padStart(length/4,"0")}getBitsPastSubnet(){return this.getBitsBase2(this.subnetMask,constants6.
BITS)}reverseForm(options){options||(options={});const characters=Math.floor(this.subnetMask/4),reversed=this.canonicalForm().replace(/:/g,"").split("").slice(0,
characters).reverse().join(".");return characters>0?options.omitSuffix?reversed:`${reversed}.ip6.arpa.`:options.omitSuffix?"":"ip6.arpa."}correctForm(){let i,groups=[],
zeroCounter=0;const zeroes=[];for(i=0;i<this.parsedAddress.length;i++){const value=parseInt(this.parsedAddress[i],16);value===0&&zeroCounter++,value!==0&&zeroCounter>
0&&(zeroCounter>1&&zeroes.push([i-zeroCounter,i-1]),zeroCounter=0)}zeroCounter>1&&zeroes.push([this.parsedAddress.length-zeroCounter,this.parsedAddress.length-1]);
const zeroLengths=zeroes.map(n=>n[1]-n[0]+1);if(zeroes.length>0){const index=zeroLengths.indexOf(Math.max(...zeroLengths));groups=compact(this.parsedAddress,zeroes[index])}else
groups=this.parsedAddress;for(i=0;i<groups.length;i++)groups[i]!=="compact"&&(groups[i]=parseInt(groups[i],16).toString(16));let correct=groups.join(":");return correct=
correct.replace(/^compact$/,"::"),correct=correct.replace(/(^compact)|(compact$)/,":"),correct=correct.replace(/compact/,""),correct}binaryZeroPad(){return this.
_binaryZeroPad===void 0&&(this._binaryZeroPad=this.bigInt().toString(2).padStart(constants6.BITS,"0")),this._binaryZeroPad}parse4in6(address){if(address.indexOf(
".")===-1)return address;const groups=address.split(":"),lastGroup=groups.slice(-1)[0],v4Octets=lastGroup.split(".");if(v4Octets.length===constants4.GROUPS&&v4Octets.
every(octet=>/^\d{1,3}$/.test(octet))&&v4Octets.some(octet=>/^0\d/.test(octet))){const highlighted=v4Octets.map(spanLeadingZeroes4).join("."),prefix=groups.slice(
0,-1).map(helpers.escapeHtml).join(":"),separator=groups.length>1?":":"";throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.",`${prefix}${separator}${highlighted}`)}
const address4=lastGroup.match(constants4.RE_ADDRESS);if(address4){this.parsedAddress4=address4[0];const v4Suffix=this.subnetMask>=96?`/${this.subnetMask-96}`:"";
this.address4=new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`),this.v4=!0,groups[groups.length-1]=this.address4.toGroup6(),address=groups.join(":")}return address}parse(address){
address=this.parse4in6(address);const badCharacters=address.match(constants6.RE_BAD_CHARACTERS);if(badCharacters)throw new address_error_1.AddressError(`Bad cha\
racter${badCharacters.length>1?"s":""} detected in address: ${badCharacters.join("")}`,address.replace(constants6.RE_BAD_CHARACTERS,character=>`<span class="par\
se-error">${helpers.escapeHtml(character)}</span>`));const badAddress=address.match(constants6.RE_BAD_ADDRESS);if(badAddress)throw new address_error_1.AddressError(
`Address failed regex: ${badAddress.join("")}`,address.replace(constants6.RE_BAD_ADDRESS,'<span class="parse-error">$1</span>'));let groups=[];const halves=address.
split("::");if(halves.length===2){let first=halves[0].split(":"),last=halves[1].split(":");first.length===1&&first[0]===""&&(first=[]),last.length===1&&last[0]===
""&&(last=[]);const remaining=this.groups-(first.length+last.length);if(!remaining)throw new address_error_1.AddressError("Error parsing groups");this.elidedGroups=
remaining,this.elisionBegin=first.length,this.elisionEnd=first.length+this.elidedGroups,groups=groups.concat(first);for(let i=0;i<remaining;i++)groups.push("0");
groups=groups.concat(last)}else if(halves.length===1)groups=address.split(":"),this.elidedGroups=0;else throw new address_error_1.AddressError("Too many :: grou\
ps found");if(groups=groups.map(group=>parseInt(group,16).toString(16)),groups.length!==this.groups)throw new address_error_1.AddressError("Incorrect number of \
groups found");return groups}canonicalForm(){return this.parsedAddress.map(paddedHex).join(":")}decimal(){return this.parsedAddress.map(n=>parseInt(n,16).toString(
10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(paddedHex).join("")}`)}to4(){const binary=this.binaryZeroPad().split(""),hex=BigInt(
`0b${binary.slice(96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=96){const v4Mask=this.subnetMask-96,groups=[];for(let i=0;i<8;i+=2)groups.
push(parseInt(hex.slice(i,i+2),16));return new ipv4_1.Address4(`${groups.join(".")}/${v4Mask}`)}return ipv4_1.Address4.fromHex(hex)}to4in6(){const address4=this.
to4(),correct=new Address6(this.parsedAddress.slice(0,6).join(":"),6).correctForm();let infix="";return/:$/.test(correct)||(infix=":"),correct+infix+address4.correctForm()}inspectTeredo(){
const prefix=this.getBitsBase16(0,32),udpPort=(this.getBits(80,96)^BigInt("0xffff")).toString(),server4=ipv4_1.Address4.fromHex(this.getBitsBase16(32,64)),bitsForClient4=this.
getBits(96,128),client4=ipv4_1.Address4.fromHex((bitsForClient4^BigInt("0xffffffff")).toString(16).padStart(8,"0")),flagsBase2=this.getBitsBase2(64,80),coneNat=(0,common_1.
testBit)(flagsBase2,15),reserved=(0,common_1.testBit)(flagsBase2,14),groupIndividual=(0,common_1.testBit)(flagsBase2,8),universalLocal=(0,common_1.testBit)(flagsBase2,
9),nonce=BigInt(`0b${flagsBase2.slice(2,6)+flagsBase2.slice(8,16)}`).toString(10);return{prefix:`${prefix.slice(0,4)}:${prefix.slice(4,8)}`,server4:server4.address,
client4:client4.address,flags:flagsBase2,coneNat,microsoft:{reserved,universalLocal,groupIndividual,nonce},udpPort}}inspect6to4(){const prefix=this.getBitsBase16(
0,16),gateway=ipv4_1.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:prefix.slice(0,4),gateway:gateway.address}}to6to4(){if(!this.is4())return null;const addr6to4=[
"2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new Address6(addr6to4)}static fromAddress4Nat64(address,prefix="64:ff9b\
::/96"){const v4=new ipv4_1.Address4(address),prefix6=new Address6(prefix),pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96)throw new address_error_1.
AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");const prefixBits=prefix6.binaryZeroPad(),v4Bits=v4.binaryZeroPad();let bits;if(pl===96)bits=
prefixBits.slice(0,96)+v4Bits;else{const beforeU=64-pl;bits=[prefixBits.slice(0,pl),v4Bits.slice(0,beforeU),"00000000",v4Bits.slice(beforeU),"0".repeat(56-(32-beforeU))].
join("")}const hex=BigInt(`0b${bits}`).toString(16).padStart(32,"0"),groups=[];for(let i=0;i<8;i++)groups.push(hex.slice(i*4,(i+1)*4));return new Address6(groups.
join(":"))}toAddress4Nat64(prefix="64:ff9b::/96"){const prefix6=new Address6(prefix),pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==
96)throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96");if(!this.isHostInSubnet(prefix6))return null;const bits=this.
binaryZeroPad();let v4Bits;if(pl===96)v4Bits=bits.slice(96,128);else{const beforeU=64-pl;v4Bits=bits.slice(pl,pl+beforeU)+bits.slice(72,72+(32-beforeU))}const octets=[];
for(let i=0;i<4;i++)octets.push(parseInt(v4Bits.slice(i*8,(i+1)*8),2).toString());return new ipv4_1.Address4(octets.join("."))}toByteArray(){const value=this.bigInt().
toString(16).padStart(constants6.BITS/4,"0"),bytes=[];for(let i=0,length=value.length;i<length;i+=2)bytes.push(parseInt(value.substring(i,i+2),16));return bytes}toUnsignedByteArray(){
return this.toByteArray().map(unsignByte)}static fromByteArray(bytes){return common.assertByteArray(bytes,16,"IPv6",-128),this.fromUnsignedByteArray(bytes.map(unsignByte))}static fromUnsignedByteArray(bytes){
common.assertByteArray(bytes,16,"IPv6",0);const BYTE_MAX=BigInt("256");let result=BigInt("0"),multiplier=BigInt("1");for(let i=bytes.length-1;i>=0;i--)result+=multiplier*
BigInt(bytes[i].toString(10)),multiplier*=BYTE_MAX;return Address6.fromBigInt(result)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const embedded=this.embeddedIPv4();return embedded?embedded.isLinkLocal():this.isHostInSubnet(LINK_LOCAL_SUBNET)}isMulticast(){const embedded=this.embeddedIPv4();
if(embedded)return embedded.isMulticast();const type=this.getType();return type==="Multicast"||type.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.
isHostInSubnet(IPV4_MAPPED_SUBNET)}embeddedIPv4(){return this.isMapped4()||this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)?this.to4():null}isTeredo(){return this.isHostInSubnet(
TEREDO_SUBNET)}is6to4(){return this.isHostInSubnet(SIX_TO_FOUR_SUBNET)}isLoopback(){const embedded=this.embeddedIPv4();return embedded?embedded.isLoopback():this.
getType()==="Loopback"}isULA(){return this.isHostInSubnet(ULA_SUBNET)}isPrivate(){const embedded=this.embeddedIPv4();return embedded?embedded.isPrivate():this.isULA()||
this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET)}isCGNAT(){const embedded=this.embeddedIPv4();return embedded?embedded.isCGNAT():!1}isBroadcast(){const embedded=this.
embeddedIPv4();return embedded?embedded.isBroadcast():!1}isUnspecified(){const embedded=this.embeddedIPv4();return embedded?embedded.isUnspecified():this.getType()===
"Unspecified"}isDocumentation(){return DOCUMENTATION_SUBNETS.some(subnet=>this.isHostInSubnet(subnet))}isBenchmarking(){const embedded=this.embeddedIPv4();return embedded?
embedded.isBenchmarking():this.isHostInSubnet(BENCHMARKING_SUBNET)}isGlobal(){const embedded=this.embeddedIPv4();return embedded?embedded.isGlobal():this.isHostInSubnet(
GLOBAL_UNICAST_SUBNET)&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V6)}href(optionalPort){return optionalPort===void 0?optionalPort="":optionalPort=`:${optionalPort}`,
`http://[${this.correctForm()}]${optionalPort}/`}link(options){options||(options={}),options.className===void 0&&(options.className=""),options.prefix===void 0&&
(options.prefix="/#address="),options.v4===void 0&&(options.v4=!1);let formFunction=this.correctForm;options.v4&&(formFunction=this.to4in6);const form=formFunction.
call(this),safeHref=helpers.escapeHtml(`${options.prefix}${form}`),safeForm=helpers.escapeHtml(form);if(options.className){const safeClass=helpers.escapeHtml(options.
className);return`<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`}return`<a href="${safeHref}">${safeForm}</a>`}group(){if(this.elidedGroups===0)return helpers.
simpleGroup(this.addressMinusSuffix).join(":");assert(typeof this.elidedGroups=="number"),assert(typeof this.elisionBegin=="number");const output=[],[left,right]=this.
addressMinusSuffix.split("::");left.length?output.push(...helpers.simpleGroup(left)):output.push("");const classes=["hover-group"];for(let i=this.elisionBegin;i<
this.elisionBegin+this.elidedGroups;i++)classes.push(`group-${i}`);return output.push(`<span class="${classes.join(" ")}"></span>`),right.length?output.push(...helpers.
simpleGroup(right,this.elisionEnd)):output.push(""),this.is4()&&(assert(this.address4 instanceof ipv4_1.Address4),output.pop(),output.push(this.address4.groupForV6())),
output.join(":")}regularExpressionString(substringSearch=!1){let output=[];const address6=new Address6(this.correctForm());if(address6.elidedGroups===0)output.push(
(0,regular_expressions_1.simpleRegularExpression)(address6.parsedAddress));else if(address6.elidedGroups===constants6.GROUPS)output.push((0,regular_expressions_1.
possibleElisions)(constants6.GROUPS));else{const halves=address6.address.split("::");halves[0].length&&output.push((0,regular_expressions_1.simpleRegularExpression)(
halves[0].split(":"))),assert(typeof address6.elidedGroups=="number"),output.push((0,regular_expressions_1.possibleElisions)(address6.elidedGroups,halves[0].length!==
0,halves[1].length!==0)),halves[1].length&&output.push((0,regular_expressions_1.simpleRegularExpression)(halves[1].split(":"))),output=[output.join(":")]}return substringSearch||
(output=["(?=^|",regular_expressions_1.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...output,")(?=[^\\w\\:]|",regular_expressions_1.ADDRESS_BOUNDARY,"|$)"]),output.join("")}regularExpression(substringSearch=!1){
return new RegExp(this.regularExpressionString(substringSearch),"i")}}exports2.Address6=Address6;const TYPE_SUBNETS=Object.keys(constants6.TYPES).map(subnet=>[new Address6(
subnet),constants6.TYPES[subnet]]),TEREDO_SUBNET=new Address6("2001::/32"),SIX_TO_FOUR_SUBNET=new Address6("2002::/16"),ULA_SUBNET=new Address6("fc00::/7"),LINK_LOCAL_SUBNET=new Address6(
"fe80::/10"),DOCUMENTATION_SUBNETS=[new Address6("2001:db8::/32"),new Address6("3fff::/20")],BENCHMARKING_SUBNET=new Address6("2001:2::/48"),GLOBAL_UNICAST_SUBNET=new Address6(
"2000::/3"),SPECIAL_PURPOSE_V6=constants6.SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address6(cidr),reachable})),IPV4_MAPPED_SUBNET=new Address6("::f\
fff:0:0/96"),NAT64_WELL_KNOWN_SUBNET=new Address6("64:ff9b::/96"),NAT64_LOCAL_USE_SUBNET=new Address6("64:ff9b:1::/48")}),66437:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.SPECIAL_PURPOSE=exports2.RE_SUBNET_STRING=exports2.RE_ADDRESS=exports2.GROUPS=exports2.BITS=void 0,
exports2.BITS=32,exports2.GROUPS=4,exports2.RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g,
exports2.RE_SUBNET_STRING=/\/\d{1,2}$/,exports2.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",!1],["0.0.0.0/32","This host on this network",!1],["10.0.0.0/8","Pr\
ivate-Use",!1],["100.64.0.0/10","Shared Address Space",!1],["127.0.0.0/8","Loopback",!1],["169.254.0.0/16","Link Local",!1],["172.16.0.0/12","Private-Use",!1],[
"192.0.0.0/24","IETF Protocol Assignments",!1],["192.0.0.0/29","IPv4 Service Continuity Prefix",!1],["192.0.0.8/32","IPv4 dummy address",!1],["192.0.0.9/32","Po\
rt Control Protocol Anycast",!0],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",!0],["192.0.0.170/32","NAT64/DNS64 Discovery",!1],["192.0.0.171/32",
"NAT64/DNS64 Discovery",!1],["192.0.2.0/24","Documentation (TEST-NET-1)",!1],["192.31.196.0/24","AS112-v4",!0],["192.52.193.0/24","AMT",!0],["192.88.99.0/24","D\
eprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",!1],["192.168.0.0/16","Private-Use",!1],["192.175.48.0/24","Direct Delegati\
on AS112 Service",!0],["198.18.0.0/15","Benchmarking",!1],["198.51.100.0/24","Documentation (TEST-NET-2)",!1],["203.0.113.0/24","Documentation (TEST-NET-3)",!1],
["240.0.0.0/4","Reserved",!1],["255.255.255.255/32","Limited Broadcast",!1]]}),52899:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esM\
odule",{value:!0}),exports2.SPECIAL_PURPOSE=exports2.RE_URL_WITH_PORT=exports2.RE_URL=exports2.RE_ZONE_STRING=exports2.RE_SUBNET_STRING=exports2.RE_BAD_ADDRESS=
exports2.RE_BAD_CHARACTERS=exports2.TYPES=exports2.SCOPES=exports2.GROUPS=exports2.BITS=void 0,exports2.BITS=128,exports2.GROUPS=8,exports2.SCOPES={0:"Reserved",
1:"Interface local",2:"Link local",4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"},exports2.TYPES={"ff01::1/128":"Multicast (Al\
l nodes on this interface)","ff01::2/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/128":"Multicas\
t (All routers on this link)","ff05::2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"Multicast (O\
SPFv3 AllDR routers)","ff02::9/128":"Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff02::16/128":"\
Multicast (MLDv2 reports)","ff01::fb/128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/128":"Multicas\
t (All DHCP servers and relay agents on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Multicast (All\
 DHCP servers on this link)","ff05::1:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"IPv4-mappe\
d","ff00::/8":"Multicast","fe80::/10":"Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6to4","2001:\
db8::/32":"Documentation","3fff::/20":"Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible (deprecat\
ed)","64:ff9b::/96":"NAT64 (well-known)","64:ff9b:1::/48":"NAT64 (local-use)"},exports2.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi,exports2.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi,
exports2.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/,exports2.RE_ZONE_STRING=/%.*$/,exports2.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i,exports2.RE_URL_WITH_PORT=
/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i,exports2.SPECIAL_PURPOSE=[["::1/128","Loopback Address",!1],["::/128","Unspecified Address",!1],["::ffff:0:0/96",
"IPv4-mapped Address",!1],["64:ff9b::/96","IPv4-IPv6 Translat.",!0],["64:ff9b:1::/48","IPv4-IPv6 Translat.",!1],["100::/64","Discard-Only Address Block",!1],["1\
00:0:0:1::/64","Dummy IPv6 Prefix",!1],["2001::/23","IETF Protocol Assignments",!1],["2001::/32","TEREDO",!1],["2001:1::1/128","Port Control Protocol Anycast",!0],
["2001:1::2/128","Traversal Using Relays around NAT Anycast",!0],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",!0],["2001:2::/48","Benchmarkin\
g",!1],["2001:3::/32","AMT",!0],["2001:4:112::/48","AS112-v6",!0],["2001:10::/28","Deprecated (previously ORCHID)",null],["2001:20::/28","ORCHIDv2",!0],["2001:3\
0::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",!0],["2001:db8::/32","Documentation",!1],["2002::/16","6to4",!1],["2620:4f:8000::/48","Direct Deleg\
ation AS112 Service",!0],["3fff::/20","Documentation",!1],["5f00::/16","Segment Routing (SRv6) SIDs",!1],["fc00::/7","Unique-Local",!1],["fe80::/10","Link-Local\
 Unicast",!1]]}),20339:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.escapeHtml=escapeHtml,exports2.spanAllZeroes=
spanAllZeroes,exports2.spanAll=spanAll,exports2.spanLeadingZeroes=spanLeadingZeroes,exports2.simpleGroup=simpleGroup;function escapeHtml(s){return s.replace(/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function spanAllZeroes(s){return escapeHtml(s).replace(/(0+)/g,'\
<span class="zero">$1</span>')}function spanAll(s,offset=0){return s.split("").map((n,i)=>`<span class="digit value-${escapeHtml(n)} position-${i+offset}">${spanAllZeroes(
n)}</span>`).join("")}function spanLeadingZeroesSimple(group){return escapeHtml(group).replace(/^(0+)/,'<span class="zero">$1</span>')}function spanLeadingZeroes(address){
return address.split(":").map(g=>spanLeadingZeroesSimple(g)).join(":")}function simpleGroup(addressString,offset=0){return addressString.split(":").map((g,i)=>/group-v4/.
test(g)?g:`<span class="hover-group group-${i+offset}">${spanLeadingZeroesSimple(g)}</span>`)}}),72016:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.ADDRESS_BOUNDARY=void 0,exports2.groupPossibilities=groupPossibilities,exports2.padGroup=padGroup,exports2.simpleRegularExpression=
simpleRegularExpression,exports2.possibleElisions=possibleElisions;const v6=__importStar(__webpack_require__(52899));function groupPossibilities(possibilities){
return`(${possibilities.join("|")})`}function padGroup(group){return group.length<4?`0{0,${4-group.length}}${group}`:group}exports2.ADDRESS_BOUNDARY="[^A-Fa-f0-\
9:]";function simpleRegularExpression(groups){const zeroIndexes=[];groups.forEach((group,i)=>{parseInt(group,16)===0&&zeroIndexes.push(i)});const possibilities=zeroIndexes.
map(zeroIndex=>groups.map((group,i)=>{if(i===zeroIndex){const elision=i===0||i===v6.GROUPS-1?":":"";return groupPossibilities([padGroup(group),elision])}return padGroup(
group)}).join(":"));return possibilities.push(groups.map(padGroup).join(":")),groupPossibilities(possibilities)}function possibleElisions(elidedGroups,moreLeft,moreRight){
const left=moreLeft?"":":",right=moreRight?"":":",possibilities=[];!moreLeft&&!moreRight&&possibilities.push("::"),moreLeft&&moreRight&&possibilities.push(""),(moreRight&&
!moreLeft||!moreRight&&moreLeft)&&possibilities.push(":"),possibilities.push(`${left}(:0{1,4}){1,${elidedGroups-1}}`),possibilities.push(`(0{1,4}:){1,${elidedGroups-
1}}${right}`),possibilities.push(`(0{1,4}:){${elidedGroups-1}}0{1,4}`);for(let groups=1;groups<elidedGroups-1;groups++)for(let position=1;position<elidedGroups-
groups;position++)possibilities.push(`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups-position-groups-1}}0{1,4}`);return groupPossibilities(possibilities)}}),52356:(function(module2,exports2,__webpack_require__){
module2=__webpack_require__.nmd(module2);(function(){var undefined2,VERSION="4.18.1",LARGE_ARRAY_SIZE=200,CORE_ERROR_TEXT="Unsupported core-js use. Try https://\
npms.io/search?q=ponyfill.",FUNC_ERROR_TEXT="Expected a function",INVALID_TEMPL_VAR_ERROR_TEXT="Invalid `variable` option passed into `_.template`",INVALID_TEMPL_IMPORTS_ERROR_TEXT="\
Invalid `imports` option passed into `_.template`",HASH_UNDEFINED="__lodash_hash_undefined__",MAX_MEMOIZE_SIZE=500,PLACEHOLDER="__lodash_placeholder__",CLONE_DEEP_FLAG=1,
CLONE_FLAT_FLAG=2,CLONE_SYMBOLS_FLAG=4,COMPARE_PARTIAL_FLAG=1,COMPARE_UNORDERED_FLAG=2,WRAP_BIND_FLAG=1,WRAP_BIND_KEY_FLAG=2,WRAP_CURRY_BOUND_FLAG=4,WRAP_CURRY_FLAG=8,
WRAP_CURRY_RIGHT_FLAG=16,WRAP_PARTIAL_FLAG=32,WRAP_PARTIAL_RIGHT_FLAG=64,WRAP_ARY_FLAG=128,WRAP_REARG_FLAG=256,WRAP_FLIP_FLAG=512,DEFAULT_TRUNC_LENGTH=30,DEFAULT_TRUNC_OMISSION="\
...",HOT_COUNT=800,HOT_SPAN=16,LAZY_FILTER_FLAG=1,LAZY_MAP_FLAG=2,LAZY_WHILE_FLAG=3,INFINITY=1/0,MAX_SAFE_INTEGER=9007199254740991,MAX_INTEGER=17976931348623157e292,
NAN=NaN,MAX_ARRAY_LENGTH=4294967295,MAX_ARRAY_INDEX=MAX_ARRAY_LENGTH-1,HALF_MAX_ARRAY_LENGTH=MAX_ARRAY_LENGTH>>>1,wrapFlags=[["ary",WRAP_ARY_FLAG],["bind",WRAP_BIND_FLAG],
["bindKey",WRAP_BIND_KEY_FLAG],["curry",WRAP_CURRY_FLAG],["curryRight",WRAP_CURRY_RIGHT_FLAG],["flip",WRAP_FLIP_FLAG],["partial",WRAP_PARTIAL_FLAG],["partialRig\
ht",WRAP_PARTIAL_RIGHT_FLAG],["rearg",WRAP_REARG_FLAG]],argsTag="[object Arguments]",arrayTag="[object Array]",asyncTag="[object AsyncFunction]",boolTag="[objec\
t Boolean]",dateTag="[object Date]",domExcTag="[object DOMException]",errorTag="[object Error]",funcTag="[object Function]",genTag="[object GeneratorFunction]",
mapTag="[object Map]",numberTag="[object Number]",nullTag="[object Null]",objectTag="[object Object]",promiseTag="[object Promise]",proxyTag="[object Proxy]",regexpTag="\
[object RegExp]",setTag="[object Set]",stringTag="[object String]",symbolTag="[object Symbol]",undefinedTag="[object Undefined]",weakMapTag="[object WeakMap]",weakSetTag="\
[object WeakSet]",arrayBufferTag="[object ArrayBuffer]",dataViewTag="[object DataView]",float32Tag="[object Float32Array]",float64Tag="[object Float64Array]",int8Tag="\
[object Int8Array]",int16Tag="[object Int16Array]",int32Tag="[object Int32Array]",uint8Tag="[object Uint8Array]",uint8ClampedTag="[object Uint8ClampedArray]",uint16Tag="\
[object Uint16Array]",uint32Tag="[object Uint32Array]",reEmptyStringLeading=/\b__p \+= '';/g,reEmptyStringMiddle=/\b(__p \+=) '' \+/g,reEmptyStringTrailing=/(__e\(.*?\)|\b__t\)) \+\n'';/g,
reEscapedHtml=/&(?:amp|lt|gt|quot|#39);/g,reUnescapedHtml=/[&<>"']/g,reHasEscapedHtml=RegExp(reEscapedHtml.source),reHasUnescapedHtml=RegExp(reUnescapedHtml.source),
reEscape=/<%-([\s\S]+?)%>/g,reEvaluate=/<%([\s\S]+?)%>/g,reInterpolate=/<%=([\s\S]+?)%>/g,reIsDeepProp=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,reIsPlainProp=/^\w*$/,
rePropName=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g,reRegExpChar=/[\\^$.*+?()[\]{}|]/g,reHasRegExpChar=RegExp(
reRegExpChar.source),reTrimStart=/^\s+/,reWhitespace=/\s/,reWrapComment=/\{(?:\n\/\* \[wrapped with .+\] \*\/)?\n?/,reWrapDetails=/\{\n\/\* \[wrapped with (.+)\] \*/,
reSplitDetails=/,? & /,reAsciiWord=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g,reForbiddenIdentifierChars=/[()=,{}\[\]\/\s]/,reEscapeChar=/\\(\\)?/g,reEsTemplate=/\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g,
reFlags=/\w*$/,reIsBadHex=/^[-+]0x[0-9a-f]+$/i,reIsBinary=/^0b[01]+$/i,reIsHostCtor=/^\[object .+?Constructor\]$/,reIsOctal=/^0o[0-7]+$/i,reIsUint=/^(?:0|[1-9]\d*)$/,
reLatin=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g,reNoMatch=/($^)/,reUnescapedString=/['\n\r\u2028\u2029\\]/g,rsAstralRange="\\ud800-\\udfff",rsComboMarksRange="\
\\u0300-\\u036f",reComboHalfMarksRange="\\ufe20-\\ufe2f",rsComboSymbolsRange="\\u20d0-\\u20ff",rsComboRange=rsComboMarksRange+reComboHalfMarksRange+rsComboSymbolsRange,
rsDingbatRange="\\u2700-\\u27bf",rsLowerRange="a-z\\xdf-\\xf6\\xf8-\\xff",rsMathOpRange="\\xac\\xb1\\xd7\\xf7",rsNonCharRange="\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\\
xbf",rsPunctuationRange="\\u2000-\\u206f",rsSpaceRange=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2\
009\\u200a\\u202f\\u205f\\u3000",rsUpperRange="A-Z\\xc0-\\xd6\\xd8-\\xde",rsVarRange="\\ufe0e\\ufe0f",rsBreakRange=rsMathOpRange+rsNonCharRange+rsPunctuationRange+
rsSpaceRange,rsApos="['\u2019]",rsAstral="["+rsAstralRange+"]",rsBreak="["+rsBreakRange+"]",rsCombo="["+rsComboRange+"]",rsDigits="\\d+",rsDingbat="["+rsDingbatRange+
"]",rsLower="["+rsLowerRange+"]",rsMisc="[^"+rsAstralRange+rsBreakRange+rsDigits+rsDingbatRange+rsLowerRange+rsUpperRange+"]",rsFitz="\\ud83c[\\udffb-\\udfff]",
rsModifier="(?:"+rsCombo+"|"+rsFitz+")",rsNonAstral="[^"+rsAstralRange+"]",rsRegional="(?:\\ud83c[\\udde6-\\uddff]){2}",rsSurrPair="[\\ud800-\\udbff][\\udc00-\\udff\
f]",rsUpper="["+rsUpperRange+"]",rsZWJ="\\u200d",rsMiscLower="(?:"+rsLower+"|"+rsMisc+")",rsMiscUpper="(?:"+rsUpper+"|"+rsMisc+")",rsOptContrLower="(?:"+rsApos+
"(?:d|ll|m|re|s|t|ve))?",rsOptContrUpper="(?:"+rsApos+"(?:D|LL|M|RE|S|T|VE))?",reOptMod=rsModifier+"?",rsOptVar="["+rsVarRange+"]?",rsOptJoin="(?:"+rsZWJ+"(?:"+
[rsNonAstral,rsRegional,rsSurrPair].join("|")+")"+rsOptVar+reOptMod+")*",rsOrdLower="\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])",rsOrdUpper="\\d*(?:1ST|2ND\
|3RD|(?![123])\\dTH)(?=\\b|[a-z_])",rsSeq=rsOptVar+reOptMod+rsOptJoin,rsEmoji="(?:"+[rsDingbat,rsRegional,rsSurrPair].join("|")+")"+rsSeq,rsSymbol="(?:"+[rsNonAstral+
rsCombo+"?",rsCombo,rsRegional,rsSurrPair,rsAstral].join("|")+")",reApos=RegExp(rsApos,"g"),reComboMark=RegExp(rsCombo,"g"),reUnicode=RegExp(rsFitz+"(?="+rsFitz+
")|"+rsSymbol+rsSeq,"g"),reUnicodeWord=RegExp([rsUpper+"?"+rsLower+"+"+rsOptContrLower+"(?="+[rsBreak,rsUpper,"$"].join("|")+")",rsMiscUpper+"+"+rsOptContrUpper+
"(?="+[rsBreak,rsUpper+rsMiscLower,"$"].join("|")+")",rsUpper+"?"+rsMiscLower+"+"+rsOptContrLower,rsUpper+"+"+rsOptContrUpper,rsOrdUpper,rsOrdLower,rsDigits,rsEmoji].
join("|"),"g"),reHasUnicode=RegExp("["+rsZWJ+rsAstralRange+rsComboRange+rsVarRange+"]"),reHasUnicodeWord=/[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/,
contextProps=["Array","Buffer","DataView","Date","Error","Float32Array","Float64Array","Function","Int8Array","Int16Array","Int32Array","Map","Math","Object","P\
romise","RegExp","Set","String","Symbol","TypeError","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","WeakMap","_","clearTimeout","isFinite","parse\
Int","setTimeout"],templateCounter=-1,typedArrayTags={};typedArrayTags[float32Tag]=typedArrayTags[float64Tag]=typedArrayTags[int8Tag]=typedArrayTags[int16Tag]=typedArrayTags[int32Tag]=
typedArrayTags[uint8Tag]=typedArrayTags[uint8ClampedTag]=typedArrayTags[uint16Tag]=typedArrayTags[uint32Tag]=!0,typedArrayTags[argsTag]=typedArrayTags[arrayTag]=
typedArrayTags[arrayBufferTag]=typedArrayTags[boolTag]=typedArrayTags[dataViewTag]=typedArrayTags[dateTag]=typedArrayTags[errorTag]=typedArrayTags[funcTag]=typedArrayTags[mapTag]=
typedArrayTags[numberTag]=typedArrayTags[objectTag]=typedArrayTags[regexpTag]=typedArrayTags[setTag]=typedArrayTags[stringTag]=typedArrayTags[weakMapTag]=!1;var cloneableTags={};
cloneableTags[argsTag]=cloneableTags[arrayTag]=cloneableTags[arrayBufferTag]=cloneableTags[dataViewTag]=cloneableTags[boolTag]=cloneableTags[dateTag]=cloneableTags[float32Tag]=
cloneableTags[float64Tag]=cloneableTags[int8Tag]=cloneableTags[int16Tag]=cloneableTags[int32Tag]=cloneableTags[mapTag]=cloneableTags[numberTag]=cloneableTags[objectTag]=
cloneableTags[regexpTag]=cloneableTags[setTag]=cloneableTags[stringTag]=cloneableTags[symbolTag]=cloneableTags[uint8Tag]=cloneableTags[uint8ClampedTag]=cloneableTags[uint16Tag]=
cloneableTags[uint32Tag]=!0,cloneableTags[errorTag]=cloneableTags[funcTag]=cloneableTags[weakMapTag]=!1;var deburredLetters={\u00C0:"A",\u00C1:"A",\u00C2:"A",\u00C3:"\
A",\u00C4:"A",\u00C5:"A",\u00E0:"a",\u00E1:"a",\u00E2:"a",\u00E3:"a",\u00E4:"a",\u00E5:"a",\u00C7:"C",\u00E7:"c",\u00D0:"D",\u00F0:"d",\u00C8:"E",\u00C9:"E",\u00CA:"\
E",\u00CB:"E",\u00E8:"e",\u00E9:"e",\u00EA:"e",\u00EB:"e",\u00CC:"I",\u00CD:"I",\u00CE:"I",\u00CF:"I",\u00EC:"i",\u00ED:"i",\u00EE:"i",\u00EF:"i",\u00D1:"N",\u00F1:"\
n",\u00D2:"O",\u00D3:"O",\u00D4:"O",\u00D5:"O",\u00D6:"O",\u00D8:"O",\u00F2:"o",\u00F3:"o",\u00F4:"o",\u00F5:"o",\u00F6:"o",\u00F8:"o",\u00D9:"U",\u00DA:"U",\u00DB:"\
U",\u00DC:"U",\u00F9:"u",\u00FA:"u",\u00FB:"u",\u00FC:"u",\u00DD:"Y",\u00FD:"y",\u00FF:"y",\u00C6:"Ae",\u00E6:"ae",\u00DE:"Th",\u00FE:"th",\u00DF:"ss",\u0100:"A",
\u0102:"A",\u0104:"A",\u0101:"a",\u0103:"a",\u0105:"a",\u0106:"C",\u0108:"C",\u010A:"C",\u010C:"C",\u0107:"c",\u0109:"c",\u010B:"c",\u010D:"c",\u010E:"D",\u0110:"\
D",\u010F:"d",\u0111:"d",\u0112:"E",\u0114:"E",\u0116:"E",\u0118:"E",\u011A:"E",\u0113:"e",\u0115:"e",\u0117:"e",\u0119:"e",\u011B:"e",\u011C:"G",\u011E:"G",\u0120:"\
G",\u0122:"G",\u011D:"g",\u011F:"g",\u0121:"g",\u0123:"g",\u0124:"H",\u0126:"H",\u0125:"h",\u0127:"h",\u0128:"I",\u012A:"I",\u012C:"I",\u012E:"I",\u0130:"I",\u0129:"\
i",\u012B:"i",\u012D:"i",\u012F:"i",\u0131:"i",\u0134:"J",\u0135:"j",\u0136:"K",\u0137:"k",\u0138:"k",\u0139:"L",\u013B:"L",\u013D:"L",\u013F:"L",\u0141:"L",\u013A:"\
l",\u013C:"l",\u013E:"l",\u0140:"l",\u0142:"l",\u0143:"N",\u0145:"N",\u0147:"N",\u014A:"N",\u0144:"n",\u0146:"n",\u0148:"n",\u014B:"n",\u014C:"O",\u014E:"O",\u0150:"\
O",\u014D:"o",\u014F:"o",\u0151:"o",\u0154:"R",\u0156:"R",\u0158:"R",\u0155:"r",\u0157:"r",\u0159:"r",\u015A:"S",\u015C:"S",\u015E:"S",\u0160:"S",\u015B:"s",\u015D:"\
s",\u015F:"s",\u0161:"s",\u0162:"T",\u0164:"T",\u0166:"T",\u0163:"t",\u0165:"t",\u0167:"t",\u0168:"U",\u016A:"U",\u016C:"U",\u016E:"U",\u0170:"U",\u0172:"U",\u0169:"\
u",\u016B:"u",\u016D:"u",\u016F:"u",\u0171:"u",\u0173:"u",\u0174:"W",\u0175:"w",\u0176:"Y",\u0177:"y",\u0178:"Y",\u0179:"Z",\u017B:"Z",\u017D:"Z",\u017A:"z",\u017C:"\
z",\u017E:"z",\u0132:"IJ",\u0133:"ij",\u0152:"Oe",\u0153:"oe",\u0149:"'n",\u017F:"s"},htmlEscapes={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},htmlUnescapes={
"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"&#39;":"'"},stringEscapes={"\\":"\\","'":"'","\n":"n","\r":"r","\u2028":"u2028","\u2029":"u2029"},freeParseFloat=parseFloat,
freeParseInt=parseInt,freeGlobal=typeof global=="object"&&global&&global.Object===Object&&global,freeSelf=typeof self=="object"&&self&&self.Object===Object&&self,
root=freeGlobal||freeSelf||Function("return this")(),freeExports=exports2&&!exports2.nodeType&&exports2,freeModule=freeExports&&!0&&module2&&!module2.nodeType&&
module2,moduleExports=freeModule&&freeModule.exports===freeExports,freeProcess=moduleExports&&freeGlobal.process,nodeUtil=(function(){try{var types=freeModule&&
freeModule.require&&freeModule.require("util").types;return types||freeProcess&&freeProcess.binding&&freeProcess.binding("util")}catch{}})(),nodeIsArrayBuffer=nodeUtil&&
nodeUtil.isArrayBuffer,nodeIsDate=nodeUtil&&nodeUtil.isDate,nodeIsMap=nodeUtil&&nodeUtil.isMap,nodeIsRegExp=nodeUtil&&nodeUtil.isRegExp,nodeIsSet=nodeUtil&&nodeUtil.
isSet,nodeIsTypedArray=nodeUtil&&nodeUtil.isTypedArray;function apply(func,thisArg,args){switch(args.length){case 0:return func.call(thisArg);case 1:return func.
call(thisArg,args[0]);case 2:return func.call(thisArg,args[0],args[1]);case 3:return func.call(thisArg,args[0],args[1],args[2])}return func.apply(thisArg,args)}
function arrayAggregator(array,setter,iteratee,accumulator){for(var index=-1,length=array==null?0:array.length;++index<length;){var value=array[index];setter(accumulator,
value,iteratee(value),array)}return accumulator}function arrayEach(array,iteratee){for(var index=-1,length=array==null?0:array.length;++index<length&&iteratee(array[index],
index,array)!==!1;);return array}function arrayEachRight(array,iteratee){for(var length=array==null?0:array.length;length--&&iteratee(array[length],length,array)!==
!1;);return array}function arrayEvery(array,predicate){for(var index=-1,length=array==null?0:array.length;++index<length;)if(!predicate(array[index],index,array))
return!1;return!0}function arrayFilter(array,predicate){for(var index=-1,length=array==null?0:array.length,resIndex=0,result=[];++index<length;){var value=array[index];
predicate(value,index,array)&&(result[resIndex++]=value)}return result}function arrayIncludes(array,value){var length=array==null?0:array.length;return!!length&&
baseIndexOf(array,value,0)>-1}function arrayIncludesWith(array,value,comparator){for(var index=-1,length=array==null?0:array.length;++index<length;)if(comparator(
value,array[index]))return!0;return!1}function arrayMap(array,iteratee){for(var index=-1,length=array==null?0:array.length,result=Array(length);++index<length;)
result[index]=iteratee(array[index],index,array);return result}function arrayPush(array,values){for(var index=-1,length=values.length,offset=array.length;++index<
length;)array[offset+index]=values[index];return array}function arrayReduce(array,iteratee,accumulator,initAccum){var index=-1,length=array==null?0:array.length;
for(initAccum&&length&&(accumulator=array[++index]);++index<length;)accumulator=iteratee(accumulator,array[index],index,array);return accumulator}function arrayReduceRight(array,iteratee,accumulator,initAccum){
var length=array==null?0:array.length;for(initAccum&&length&&(accumulator=array[--length]);length--;)accumulator=iteratee(accumulator,array[length],length,array);
return accumulator}function arraySome(array,predicate){for(var index=-1,length=array==null?0:array.length;++index<length;)if(predicate(array[index],index,array))
return!0;return!1}var asciiSize=baseProperty("length");function asciiToArray(string){return string.split("")}function asciiWords(string){return string.match(reAsciiWord)||
[]}function baseFindKey(collection,predicate,eachFunc){var result;return eachFunc(collection,function(value,key,collection2){if(predicate(value,key,collection2))
return result=key,!1}),result}function baseFindIndex(array,predicate,fromIndex,fromRight){for(var length=array.length,index=fromIndex+(fromRight?1:-1);fromRight?
index--:++index<length;)if(predicate(array[index],index,array))return index;return-1}function baseIndexOf(array,value,fromIndex){return value===value?strictIndexOf(
array,value,fromIndex):baseFindIndex(array,baseIsNaN,fromIndex)}function baseIndexOfWith(array,value,fromIndex,comparator){for(var index=fromIndex-1,length=array.
length;++index<length;)if(comparator(array[index],value))return index;return-1}function baseIsNaN(value){return value!==value}function baseMean(array,iteratee){
var length=array==null?0:array.length;return length?baseSum(array,iteratee)/length:NAN}function baseProperty(key){return function(object){return object==null?undefined2:
object[key]}}function basePropertyOf(object){return function(key){return object==null?undefined2:object[key]}}function baseReduce(collection,iteratee,accumulator,initAccum,eachFunc){
return eachFunc(collection,function(value,index,collection2){accumulator=initAccum?(initAccum=!1,value):iteratee(accumulator,value,index,collection2)}),accumulator}
function baseSortBy(array,comparer){var length=array.length;for(array.sort(comparer);length--;)array[length]=array[length].value;return array}function baseSum(array,iteratee){
for(var result,index=-1,length=array.length;++index<length;){var current=iteratee(array[index]);current!==undefined2&&(result=result===undefined2?current:result+
current)}return result}function baseTimes(n,iteratee){for(var index=-1,result=Array(n);++index<n;)result[index]=iteratee(index);return result}function baseToPairs(object,props){
return arrayMap(props,function(key){return[key,object[key]]})}function baseTrim(string){return string&&string.slice(0,trimmedEndIndex(string)+1).replace(reTrimStart,
"")}function baseUnary(func){return function(value){return func(value)}}function baseValues(object,props){return arrayMap(props,function(key){return object[key]})}
function cacheHas(cache,key){return cache.has(key)}function charsStartIndex(strSymbols,chrSymbols){for(var index=-1,length=strSymbols.length;++index<length&&baseIndexOf(
chrSymbols,strSymbols[index],0)>-1;);return index}function charsEndIndex(strSymbols,chrSymbols){for(var index=strSymbols.length;index--&&baseIndexOf(chrSymbols,
strSymbols[index],0)>-1;);return index}function countHolders(array,placeholder){for(var length=array.length,result=0;length--;)array[length]===placeholder&&++result;
return result}var deburrLetter=basePropertyOf(deburredLetters),escapeHtmlChar=basePropertyOf(htmlEscapes);function escapeStringChar(chr){return"\\"+stringEscapes[chr]}
function getValue(object,key){return object==null?undefined2:object[key]}function hasUnicode(string){return reHasUnicode.test(string)}function hasUnicodeWord(string){
return reHasUnicodeWord.test(string)}function iteratorToArray(iterator){for(var data,result=[];!(data=iterator.next()).done;)result.push(data.value);return result}
function mapToArray(map){var index=-1,result=Array(map.size);return map.forEach(function(value,key){result[++index]=[key,value]}),result}function overArg(func,transform){
return function(arg){return func(transform(arg))}}function replaceHolders(array,placeholder){for(var index=-1,length=array.length,resIndex=0,result=[];++index<length;){
var value=array[index];(value===placeholder||value===PLACEHOLDER)&&(array[index]=PLACEHOLDER,result[resIndex++]=index)}return result}function setToArray(set){var index=-1,
result=Array(set.size);return set.forEach(function(value){result[++index]=value}),result}function setToPairs(set){var index=-1,result=Array(set.size);return set.
forEach(function(value){result[++index]=[value,value]}),result}function strictIndexOf(array,value,fromIndex){for(var index=fromIndex-1,length=array.length;++index<
length;)if(array[index]===value)return index;return-1}function strictLastIndexOf(array,value,fromIndex){for(var index=fromIndex+1;index--;)if(array[index]===value)
return index;return index}function stringSize(string){return hasUnicode(string)?unicodeSize(string):asciiSize(string)}function stringToArray(string){return hasUnicode(
string)?unicodeToArray(string):asciiToArray(string)}function trimmedEndIndex(string){for(var index=string.length;index--&&reWhitespace.test(string.charAt(index));)
;return index}var unescapeHtmlChar=basePropertyOf(htmlUnescapes);function unicodeSize(string){for(var result=reUnicode.lastIndex=0;reUnicode.test(string);)++result;
return result}function unicodeToArray(string){return string.match(reUnicode)||[]}function unicodeWords(string){return string.match(reUnicodeWord)||[]}var runInContext=(function runInContext2(context){
context=context==null?root:_.defaults(root.Object(),context,_.pick(root,contextProps));var Array2=context.Array,Date2=context.Date,Error2=context.Error,Function2=context.
Function,Math2=context.Math,Object2=context.Object,RegExp2=context.RegExp,String2=context.String,TypeError2=context.TypeError,arrayProto=Array2.prototype,funcProto=Function2.
prototype,objectProto=Object2.prototype,coreJsData=context["__core-js_shared__"],funcToString=funcProto.toString,hasOwnProperty=objectProto.hasOwnProperty,idCounter=0,
maskSrcKey=(function(){var uid=/[^.]+$/.exec(coreJsData&&coreJsData.keys&&coreJsData.keys.IE_PROTO||"");return uid?"Symbol(src)_1."+uid:""})(),nativeObjectToString=objectProto.
toString,objectCtorString=funcToString.call(Object2),oldDash=root._,reIsNative=RegExp2("^"+funcToString.call(hasOwnProperty).replace(reRegExpChar,"\\$&").replace(
/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$"),Buffer2=moduleExports?context.Buffer:undefined2,Symbol2=context.Symbol,Uint8Array2=context.
Uint8Array,allocUnsafe=Buffer2?Buffer2.allocUnsafe:undefined2,getPrototype=overArg(Object2.getPrototypeOf,Object2),objectCreate=Object2.create,propertyIsEnumerable=objectProto.
propertyIsEnumerable,splice=arrayProto.splice,spreadableSymbol=Symbol2?Symbol2.isConcatSpreadable:undefined2,symIterator=Symbol2?Symbol2.iterator:undefined2,symToStringTag=Symbol2?
Symbol2.toStringTag:undefined2,defineProperty=(function(){try{var func=getNative(Object2,"defineProperty");return func({},"",{}),func}catch{}})(),ctxClearTimeout=context.
clearTimeout!==root.clearTimeout&&context.clearTimeout,ctxNow=Date2&&Date2.now!==root.Date.now&&Date2.now,ctxSetTimeout=context.setTimeout!==root.setTimeout&&context.
setTimeout,nativeCeil=Math2.ceil,nativeFloor=Math2.floor,nativeGetSymbols=Object2.getOwnPropertySymbols,nativeIsBuffer=Buffer2?Buffer2.isBuffer:undefined2,nativeIsFinite=context.
isFinite,nativeJoin=arrayProto.join,nativeKeys=overArg(Object2.keys,Object2),nativeMax=Math2.max,nativeMin=Math2.min,nativeNow=Date2.now,nativeParseInt=context.
parseInt,nativeRandom=Math2.random,nativeReverse=arrayProto.reverse,DataView=getNative(context,"DataView"),Map=getNative(context,"Map"),Promise2=getNative(context,
"Promise"),Set2=getNative(context,"Set"),WeakMap=getNative(context,"WeakMap"),nativeCreate=getNative(Object2,"create"),metaMap=WeakMap&&new WeakMap,realNames={},
dataViewCtorString=toSource(DataView),mapCtorString=toSource(Map),promiseCtorString=toSource(Promise2),setCtorString=toSource(Set2),weakMapCtorString=toSource(WeakMap),
symbolProto=Symbol2?Symbol2.prototype:undefined2,symbolValueOf=symbolProto?symbolProto.valueOf:undefined2,symbolToString=symbolProto?symbolProto.toString:undefined2;
function lodash(value){if(isObjectLike(value)&&!isArray(value)&&!(value instanceof LazyWrapper)){if(value instanceof LodashWrapper)return value;if(hasOwnProperty.
call(value,"__wrapped__"))return wrapperClone(value)}return new LodashWrapper(value)}var baseCreate=(function(){function object(){}return function(proto){if(!isObject(
proto))return{};if(objectCreate)return objectCreate(proto);object.prototype=proto;var result2=new object;return object.prototype=undefined2,result2}})();function baseLodash(){}
function LodashWrapper(value,chainAll){this.__wrapped__=value,this.__actions__=[],this.__chain__=!!chainAll,this.__index__=0,this.__values__=undefined2}lodash.templateSettings=
{escape:reEscape,evaluate:reEvaluate,interpolate:reInterpolate,variable:"",imports:{_:lodash}},lodash.prototype=baseLodash.prototype,lodash.prototype.constructor=
lodash,LodashWrapper.prototype=baseCreate(baseLodash.prototype),LodashWrapper.prototype.constructor=LodashWrapper;function LazyWrapper(value){this.__wrapped__=value,
this.__actions__=[],this.__dir__=1,this.__filtered__=!1,this.__iteratees__=[],this.__takeCount__=MAX_ARRAY_LENGTH,this.__views__=[]}function lazyClone(){var result2=new LazyWrapper(
this.__wrapped__);return result2.__actions__=copyArray(this.__actions__),result2.__dir__=this.__dir__,result2.__filtered__=this.__filtered__,result2.__iteratees__=
copyArray(this.__iteratees__),result2.__takeCount__=this.__takeCount__,result2.__views__=copyArray(this.__views__),result2}function lazyReverse(){if(this.__filtered__){
var result2=new LazyWrapper(this);result2.__dir__=-1,result2.__filtered__=!0}else result2=this.clone(),result2.__dir__*=-1;return result2}function lazyValue(){var array=this.
__wrapped__.value(),dir=this.__dir__,isArr=isArray(array),isRight=dir<0,arrLength=isArr?array.length:0,view=getView(0,arrLength,this.__views__),start=view.start,
end=view.end,length=end-start,index=isRight?end:start-1,iteratees=this.__iteratees__,iterLength=iteratees.length,resIndex=0,takeCount=nativeMin(length,this.__takeCount__);
if(!isArr||!isRight&&arrLength==length&&takeCount==length)return baseWrapperValue(array,this.__actions__);var result2=[];outer:for(;length--&&resIndex<takeCount;){
index+=dir;for(var iterIndex=-1,value=array[index];++iterIndex<iterLength;){var data=iteratees[iterIndex],iteratee2=data.iteratee,type=data.type,computed=iteratee2(
value);if(type==LAZY_MAP_FLAG)value=computed;else if(!computed){if(type==LAZY_FILTER_FLAG)continue outer;break outer}}result2[resIndex++]=value}return result2}LazyWrapper.
prototype=baseCreate(baseLodash.prototype),LazyWrapper.prototype.constructor=LazyWrapper;function Hash(entries){var index=-1,length=entries==null?0:entries.length;
for(this.clear();++index<length;){var entry=entries[index];this.set(entry[0],entry[1])}}function hashClear(){this.__data__=nativeCreate?nativeCreate(null):{},this.
size=0}function hashDelete(key){var result2=this.has(key)&&delete this.__data__[key];return this.size-=result2?1:0,result2}function hashGet(key){var data=this.__data__;
if(nativeCreate){var result2=data[key];return result2===HASH_UNDEFINED?undefined2:result2}return hasOwnProperty.call(data,key)?data[key]:undefined2}function hashHas(key){
var data=this.__data__;return nativeCreate?data[key]!==undefined2:hasOwnProperty.call(data,key)}function hashSet(key,value){var data=this.__data__;return this.size+=
this.has(key)?0:1,data[key]=nativeCreate&&value===undefined2?HASH_UNDEFINED:value,this}Hash.prototype.clear=hashClear,Hash.prototype.delete=hashDelete,Hash.prototype.
get=hashGet,Hash.prototype.has=hashHas,Hash.prototype.set=hashSet;function ListCache(entries){var index=-1,length=entries==null?0:entries.length;for(this.clear();++index<
length;){var entry=entries[index];this.set(entry[0],entry[1])}}function listCacheClear(){this.__data__=[],this.size=0}function listCacheDelete(key){var data=this.
__data__,index=assocIndexOf(data,key);if(index<0)return!1;var lastIndex=data.length-1;return index==lastIndex?data.pop():splice.call(data,index,1),--this.size,!0}
function listCacheGet(key){var data=this.__data__,index=assocIndexOf(data,key);return index<0?undefined2:data[index][1]}function listCacheHas(key){return assocIndexOf(
this.__data__,key)>-1}function listCacheSet(key,value){var data=this.__data__,index=assocIndexOf(data,key);return index<0?(++this.size,data.push([key,value])):data[index][1]=
value,this}ListCache.prototype.clear=listCacheClear,ListCache.prototype.delete=listCacheDelete,ListCache.prototype.get=listCacheGet,ListCache.prototype.has=listCacheHas,
ListCache.prototype.set=listCacheSet;function MapCache(entries){var index=-1,length=entries==null?0:entries.length;for(this.clear();++index<length;){var entry=entries[index];
this.set(entry[0],entry[1])}}function mapCacheClear(){this.size=0,this.__data__={hash:new Hash,map:new(Map||ListCache),string:new Hash}}function mapCacheDelete(key){
var result2=getMapData(this,key).delete(key);return this.size-=result2?1:0,result2}function mapCacheGet(key){return getMapData(this,key).get(key)}function mapCacheHas(key){
return getMapData(this,key).has(key)}function mapCacheSet(key,value){var data=getMapData(this,key),size2=data.size;return data.set(key,value),this.size+=data.size==
size2?0:1,this}MapCache.prototype.clear=mapCacheClear,MapCache.prototype.delete=mapCacheDelete,MapCache.prototype.get=mapCacheGet,MapCache.prototype.has=mapCacheHas,
MapCache.prototype.set=mapCacheSet;function SetCache(values2){var index=-1,length=values2==null?0:values2.length;for(this.__data__=new MapCache;++index<length;)
this.add(values2[index])}function setCacheAdd(value){return this.__data__.set(value,HASH_UNDEFINED),this}function setCacheHas(value){return this.__data__.has(value)}
SetCache.prototype.add=SetCache.prototype.push=setCacheAdd,SetCache.prototype.has=setCacheHas;function Stack(entries){var data=this.__data__=new ListCache(entries);
this.size=data.size}function stackClear(){this.__data__=new ListCache,this.size=0}function stackDelete(key){var data=this.__data__,result2=data.delete(key);return this.
size=data.size,result2}function stackGet(key){return this.__data__.get(key)}function stackHas(key){return this.__data__.has(key)}function stackSet(key,value){var data=this.
__data__;if(data instanceof ListCache){var pairs=data.__data__;if(!Map||pairs.length<LARGE_ARRAY_SIZE-1)return pairs.push([key,value]),this.size=++data.size,this;
data=this.__data__=new MapCache(pairs)}return data.set(key,value),this.size=data.size,this}Stack.prototype.clear=stackClear,Stack.prototype.delete=stackDelete,Stack.
prototype.get=stackGet,Stack.prototype.has=stackHas,Stack.prototype.set=stackSet;function arrayLikeKeys(value,inherited){var isArr=isArray(value),isArg=!isArr&&
isArguments(value),isBuff=!isArr&&!isArg&&isBuffer(value),isType=!isArr&&!isArg&&!isBuff&&isTypedArray(value),skipIndexes=isArr||isArg||isBuff||isType,result2=skipIndexes?
baseTimes(value.length,String2):[],length=result2.length;for(var key in value)(inherited||hasOwnProperty.call(value,key))&&!(skipIndexes&&(key=="length"||isBuff&&
(key=="offset"||key=="parent")||isType&&(key=="buffer"||key=="byteLength"||key=="byteOffset")||isIndex(key,length)))&&result2.push(key);return result2}function arraySample(array){
var length=array.length;return length?array[baseRandom(0,length-1)]:undefined2}function arraySampleSize(array,n){return shuffleSelf(copyArray(array),baseClamp(n,
0,array.length))}function arrayShuffle(array){return shuffleSelf(copyArray(array))}function assignMergeValue(object,key,value){(value!==undefined2&&!eq(object[key],
value)||value===undefined2&&!(key in object))&&baseAssignValue(object,key,value)}function assignValue(object,key,value){var objValue=object[key];(!(hasOwnProperty.
call(object,key)&&eq(objValue,value))||value===undefined2&&!(key in object))&&baseAssignValue(object,key,value)}function assocIndexOf(array,key){for(var length=array.
length;length--;)if(eq(array[length][0],key))return length;return-1}function baseAggregator(collection,setter,iteratee2,accumulator){return baseEach(collection,
function(value,key,collection2){setter(accumulator,value,iteratee2(value),collection2)}),accumulator}function baseAssign(object,source){return object&&copyObject(
source,keys(source),object)}function baseAssignIn(object,source){return object&&copyObject(source,keysIn(source),object)}function baseAssignValue(object,key,value){
key=="__proto__"&&defineProperty?defineProperty(object,key,{configurable:!0,enumerable:!0,value,writable:!0}):object[key]=value}function baseAt(object,paths){for(var index=-1,
length=paths.length,result2=Array2(length),skip=object==null;++index<length;)result2[index]=skip?undefined2:get(object,paths[index]);return result2}function baseClamp(number,lower,upper){
return number===number&&(upper!==undefined2&&(number=number<=upper?number:upper),lower!==undefined2&&(number=number>=lower?number:lower)),number}function baseClone(value,bitmask,customizer,key,object,stack){
var result2,isDeep=bitmask&CLONE_DEEP_FLAG,isFlat=bitmask&CLONE_FLAT_FLAG,isFull=bitmask&CLONE_SYMBOLS_FLAG;if(customizer&&(result2=object?customizer(value,key,
object,stack):customizer(value)),result2!==undefined2)return result2;if(!isObject(value))return value;var isArr=isArray(value);if(isArr){if(result2=initCloneArray(
value),!isDeep)return copyArray(value,result2)}else{var tag=getTag(value),isFunc=tag==funcTag||tag==genTag;if(isBuffer(value))return cloneBuffer(value,isDeep);if(tag==
objectTag||tag==argsTag||isFunc&&!object){if(result2=isFlat||isFunc?{}:initCloneObject(value),!isDeep)return isFlat?copySymbolsIn(value,baseAssignIn(result2,value)):
copySymbols(value,baseAssign(result2,value))}else{if(!cloneableTags[tag])return object?value:{};result2=initCloneByTag(value,tag,isDeep)}}stack||(stack=new Stack);
var stacked=stack.get(value);if(stacked)return stacked;stack.set(value,result2),isSet(value)?value.forEach(function(subValue){result2.add(baseClone(subValue,bitmask,
customizer,subValue,value,stack))}):isMap(value)&&value.forEach(function(subValue,key2){result2.set(key2,baseClone(subValue,bitmask,customizer,key2,value,stack))});
var keysFunc=isFull?isFlat?getAllKeysIn:getAllKeys:isFlat?keysIn:keys,props=isArr?undefined2:keysFunc(value);return arrayEach(props||value,function(subValue,key2){
props&&(key2=subValue,subValue=value[key2]),assignValue(result2,key2,baseClone(subValue,bitmask,customizer,key2,value,stack))}),result2}function baseConforms(source){
var props=keys(source);return function(object){return baseConformsTo(object,source,props)}}function baseConformsTo(object,source,props){var length=props.length;
if(object==null)return!length;for(object=Object2(object);length--;){var key=props[length],predicate=source[key],value=object[key];if(value===undefined2&&!(key in
object)||!predicate(value))return!1}return!0}function baseDelay(func,wait,args){if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return setTimeout2(
function(){func.apply(undefined2,args)},wait)}function baseDifference(array,values2,iteratee2,comparator){var index=-1,includes2=arrayIncludes,isCommon=!0,length=array.
length,result2=[],valuesLength=values2.length;if(!length)return result2;iteratee2&&(values2=arrayMap(values2,baseUnary(iteratee2))),comparator?(includes2=arrayIncludesWith,
isCommon=!1):values2.length>=LARGE_ARRAY_SIZE&&(includes2=cacheHas,isCommon=!1,values2=new SetCache(values2));outer:for(;++index<length;){var value=array[index],
computed=iteratee2==null?value:iteratee2(value);if(value=comparator||value!==0?value:0,isCommon&&computed===computed){for(var valuesIndex=valuesLength;valuesIndex--;)
if(values2[valuesIndex]===computed)continue outer;result2.push(value)}else includes2(values2,computed,comparator)||result2.push(value)}return result2}var baseEach=createBaseEach(
baseForOwn),baseEachRight=createBaseEach(baseForOwnRight,!0);function baseEvery(collection,predicate){var result2=!0;return baseEach(collection,function(value,index,collection2){
return result2=!!predicate(value,index,collection2),result2}),result2}function baseExtremum(array,iteratee2,comparator){for(var index=-1,length=array.length;++index<
length;){var value=array[index],current=iteratee2(value);if(current!=null&&(computed===undefined2?current===current&&!isSymbol(current):comparator(current,computed)))
var computed=current,result2=value}return result2}function baseFill(array,value,start,end){var length=array.length;for(start=toInteger(start),start<0&&(start=-start>
length?0:length+start),end=end===undefined2||end>length?length:toInteger(end),end<0&&(end+=length),end=start>end?0:toLength(end);start<end;)array[start++]=value;
return array}function baseFilter(collection,predicate){var result2=[];return baseEach(collection,function(value,index,collection2){predicate(value,index,collection2)&&
result2.push(value)}),result2}function baseFlatten(array,depth,predicate,isStrict,result2){var index=-1,length=array.length;for(predicate||(predicate=isFlattenable),
result2||(result2=[]);++index<length;){var value=array[index];depth>0&&predicate(value)?depth>1?baseFlatten(value,depth-1,predicate,isStrict,result2):arrayPush(
result2,value):isStrict||(result2[result2.length]=value)}return result2}var baseFor=createBaseFor(),baseForRight=createBaseFor(!0);function baseForOwn(object,iteratee2){
return object&&baseFor(object,iteratee2,keys)}function baseForOwnRight(object,iteratee2){return object&&baseForRight(object,iteratee2,keys)}function baseFunctions(object,props){
return arrayFilter(props,function(key){return isFunction(object[key])})}function baseGet(object,path){path=castPath(path,object);for(var index=0,length=path.length;object!=
null&&index<length;)object=object[toKey(path[index++])];return index&&index==length?object:undefined2}function baseGetAllKeys(object,keysFunc,symbolsFunc){var result2=keysFunc(
object);return isArray(object)?result2:arrayPush(result2,symbolsFunc(object))}function baseGetTag(value){return value==null?value===undefined2?undefinedTag:nullTag:
symToStringTag&&symToStringTag in Object2(value)?getRawTag(value):objectToString(value)}function baseGt(value,other){return value>other}function baseHas(object,key){
return object!=null&&hasOwnProperty.call(object,key)}function baseHasIn(object,key){return object!=null&&key in Object2(object)}function baseInRange(number,start,end){
return number>=nativeMin(start,end)&&number<nativeMax(start,end)}function baseIntersection(arrays,iteratee2,comparator){for(var includes2=comparator?arrayIncludesWith:
arrayIncludes,length=arrays[0].length,othLength=arrays.length,othIndex=othLength,caches=Array2(othLength),maxLength=1/0,result2=[];othIndex--;){var array=arrays[othIndex];
othIndex&&iteratee2&&(array=arrayMap(array,baseUnary(iteratee2))),maxLength=nativeMin(array.length,maxLength),caches[othIndex]=!comparator&&(iteratee2||length>=
120&&array.length>=120)?new SetCache(othIndex&&array):undefined2}array=arrays[0];var index=-1,seen=caches[0];outer:for(;++index<length&&result2.length<maxLength;){
var value=array[index],computed=iteratee2?iteratee2(value):value;if(value=comparator||value!==0?value:0,!(seen?cacheHas(seen,computed):includes2(result2,computed,
comparator))){for(othIndex=othLength;--othIndex;){var cache=caches[othIndex];if(!(cache?cacheHas(cache,computed):includes2(arrays[othIndex],computed,comparator)))
continue outer}seen&&seen.push(computed),result2.push(value)}}return result2}function baseInverter(object,setter,iteratee2,accumulator){return baseForOwn(object,
function(value,key,object2){setter(accumulator,iteratee2(value),key,object2)}),accumulator}function baseInvoke(object,path,args){path=castPath(path,object),object=
parent(object,path);var func=object==null?object:object[toKey(last(path))];return func==null?undefined2:apply(func,object,args)}function baseIsArguments(value){
return isObjectLike(value)&&baseGetTag(value)==argsTag}function baseIsArrayBuffer(value){return isObjectLike(value)&&baseGetTag(value)==arrayBufferTag}function baseIsDate(value){
return isObjectLike(value)&&baseGetTag(value)==dateTag}function baseIsEqual(value,other,bitmask,customizer,stack){return value===other?!0:value==null||other==null||
!isObjectLike(value)&&!isObjectLike(other)?value!==value&&other!==other:baseIsEqualDeep(value,other,bitmask,customizer,baseIsEqual,stack)}function baseIsEqualDeep(object,other,bitmask,customizer,equalFunc,stack){
var objIsArr=isArray(object),othIsArr=isArray(other),objTag=objIsArr?arrayTag:getTag(object),othTag=othIsArr?arrayTag:getTag(other);objTag=objTag==argsTag?objectTag:
objTag,othTag=othTag==argsTag?objectTag:othTag;var objIsObj=objTag==objectTag,othIsObj=othTag==objectTag,isSameTag=objTag==othTag;if(isSameTag&&isBuffer(object)){
if(!isBuffer(other))return!1;objIsArr=!0,objIsObj=!1}if(isSameTag&&!objIsObj)return stack||(stack=new Stack),objIsArr||isTypedArray(object)?equalArrays(object,other,
bitmask,customizer,equalFunc,stack):equalByTag(object,other,objTag,bitmask,customizer,equalFunc,stack);if(!(bitmask&COMPARE_PARTIAL_FLAG)){var objIsWrapped=objIsObj&&
hasOwnProperty.call(object,"__wrapped__"),othIsWrapped=othIsObj&&hasOwnProperty.call(other,"__wrapped__");if(objIsWrapped||othIsWrapped){var objUnwrapped=objIsWrapped?
object.value():object,othUnwrapped=othIsWrapped?other.value():other;return stack||(stack=new Stack),equalFunc(objUnwrapped,othUnwrapped,bitmask,customizer,stack)}}
return isSameTag?(stack||(stack=new Stack),equalObjects(object,other,bitmask,customizer,equalFunc,stack)):!1}function baseIsMap(value){return isObjectLike(value)&&
getTag(value)==mapTag}function baseIsMatch(object,source,matchData,customizer){var index=matchData.length,length=index,noCustomizer=!customizer;if(object==null)
return!length;for(object=Object2(object);index--;){var data=matchData[index];if(noCustomizer&&data[2]?data[1]!==object[data[0]]:!(data[0]in object))return!1}for(;++index<
length;){data=matchData[index];var key=data[0],objValue=object[key],srcValue=data[1];if(noCustomizer&&data[2]){if(objValue===undefined2&&!(key in object))return!1}else{
var stack=new Stack;if(customizer)var result2=customizer(objValue,srcValue,key,object,source,stack);if(!(result2===undefined2?baseIsEqual(srcValue,objValue,COMPARE_PARTIAL_FLAG|
COMPARE_UNORDERED_FLAG,customizer,stack):result2))return!1}}return!0}function baseIsNative(value){if(!isObject(value)||isMasked(value))return!1;var pattern=isFunction(
value)?reIsNative:reIsHostCtor;return pattern.test(toSource(value))}function baseIsRegExp(value){return isObjectLike(value)&&baseGetTag(value)==regexpTag}function baseIsSet(value){
return isObjectLike(value)&&getTag(value)==setTag}function baseIsTypedArray(value){return isObjectLike(value)&&isLength(value.length)&&!!typedArrayTags[baseGetTag(
value)]}function baseIteratee(value){return typeof value=="function"?value:value==null?identity:typeof value=="object"?isArray(value)?baseMatchesProperty(value[0],
value[1]):baseMatches(value):property(value)}function baseKeys(object){if(!isPrototype(object))return nativeKeys(object);var result2=[];for(var key in Object2(object))
hasOwnProperty.call(object,key)&&key!="constructor"&&result2.push(key);return result2}function baseKeysIn(object){if(!isObject(object))return nativeKeysIn(object);
var isProto=isPrototype(object),result2=[];for(var key in object)key=="constructor"&&(isProto||!hasOwnProperty.call(object,key))||result2.push(key);return result2}
function baseLt(value,other){return value<other}function baseMap(collection,iteratee2){var index=-1,result2=isArrayLike(collection)?Array2(collection.length):[];
return baseEach(collection,function(value,key,collection2){result2[++index]=iteratee2(value,key,collection2)}),result2}function baseMatches(source){var matchData=getMatchData(
source);return matchData.length==1&&matchData[0][2]?matchesStrictComparable(matchData[0][0],matchData[0][1]):function(object){return object===source||baseIsMatch(
object,source,matchData)}}function baseMatchesProperty(path,srcValue){return isKey(path)&&isStrictComparable(srcValue)?matchesStrictComparable(toKey(path),srcValue):
function(object){var objValue=get(object,path);return objValue===undefined2&&objValue===srcValue?hasIn(object,path):baseIsEqual(srcValue,objValue,COMPARE_PARTIAL_FLAG|
COMPARE_UNORDERED_FLAG)}}function baseMerge(object,source,srcIndex,customizer,stack){object!==source&&baseFor(source,function(srcValue,key){if(stack||(stack=new Stack),
isObject(srcValue))baseMergeDeep(object,source,key,srcIndex,baseMerge,customizer,stack);else{var newValue=customizer?customizer(safeGet(object,key),srcValue,key+
"",object,source,stack):undefined2;newValue===undefined2&&(newValue=srcValue),assignMergeValue(object,key,newValue)}},keysIn)}function baseMergeDeep(object,source,key,srcIndex,mergeFunc,customizer,stack){
var objValue=safeGet(object,key),srcValue=safeGet(source,key),stacked=stack.get(srcValue);if(stacked){assignMergeValue(object,key,stacked);return}var newValue=customizer?
customizer(objValue,srcValue,key+"",object,source,stack):undefined2,isCommon=newValue===undefined2;if(isCommon){var isArr=isArray(srcValue),isBuff=!isArr&&isBuffer(
srcValue),isTyped=!isArr&&!isBuff&&isTypedArray(srcValue);newValue=srcValue,isArr||isBuff||isTyped?isArray(objValue)?newValue=objValue:isArrayLikeObject(objValue)?
newValue=copyArray(objValue):isBuff?(isCommon=!1,newValue=cloneBuffer(srcValue,!0)):isTyped?(isCommon=!1,newValue=cloneTypedArray(srcValue,!0)):newValue=[]:isPlainObject(
srcValue)||isArguments(srcValue)?(newValue=objValue,isArguments(objValue)?newValue=toPlainObject(objValue):(!isObject(objValue)||isFunction(objValue))&&(newValue=
initCloneObject(srcValue))):isCommon=!1}isCommon&&(stack.set(srcValue,newValue),mergeFunc(newValue,srcValue,srcIndex,customizer,stack),stack.delete(srcValue)),assignMergeValue(
object,key,newValue)}function baseNth(array,n){var length=array.length;if(length)return n+=n<0?length:0,isIndex(n,length)?array[n]:undefined2}function baseOrderBy(collection,iteratees,orders){
iteratees.length?iteratees=arrayMap(iteratees,function(iteratee2){return isArray(iteratee2)?function(value){return baseGet(value,iteratee2.length===1?iteratee2[0]:
iteratee2)}:iteratee2}):iteratees=[identity];var index=-1;iteratees=arrayMap(iteratees,baseUnary(getIteratee()));var result2=baseMap(collection,function(value,key,collection2){
var criteria=arrayMap(iteratees,function(iteratee2){return iteratee2(value)});return{criteria,index:++index,value}});return baseSortBy(result2,function(object,other){
return compareMultiple(object,other,orders)})}function basePick(object,paths){return basePickBy(object,paths,function(value,path){return hasIn(object,path)})}function basePickBy(object,paths,predicate){
for(var index=-1,length=paths.length,result2={};++index<length;){var path=paths[index],value=baseGet(object,path);predicate(value,path)&&baseSet(result2,castPath(
path,object),value)}return result2}function basePropertyDeep(path){return function(object){return baseGet(object,path)}}function basePullAll(array,values2,iteratee2,comparator){
var indexOf2=comparator?baseIndexOfWith:baseIndexOf,index=-1,length=values2.length,seen=array;for(array===values2&&(values2=copyArray(values2)),iteratee2&&(seen=
arrayMap(array,baseUnary(iteratee2)));++index<length;)for(var fromIndex=0,value=values2[index],computed=iteratee2?iteratee2(value):value;(fromIndex=indexOf2(seen,
computed,fromIndex,comparator))>-1;)seen!==array&&splice.call(seen,fromIndex,1),splice.call(array,fromIndex,1);return array}function basePullAt(array,indexes){for(var length=array?
indexes.length:0,lastIndex=length-1;length--;){var index=indexes[length];if(length==lastIndex||index!==previous){var previous=index;isIndex(index)?splice.call(array,
index,1):baseUnset(array,index)}}return array}function baseRandom(lower,upper){return lower+nativeFloor(nativeRandom()*(upper-lower+1))}function baseRange(start,end,step,fromRight){
for(var index=-1,length=nativeMax(nativeCeil((end-start)/(step||1)),0),result2=Array2(length);length--;)result2[fromRight?length:++index]=start,start+=step;return result2}
function baseRepeat(string,n){var result2="";if(!string||n<1||n>MAX_SAFE_INTEGER)return result2;do n%2&&(result2+=string),n=nativeFloor(n/2),n&&(string+=string);while(n);
return result2}function baseRest(func,start){return setToString(overRest(func,start,identity),func+"")}function baseSample(collection){return arraySample(values(
collection))}function baseSampleSize(collection,n){var array=values(collection);return shuffleSelf(array,baseClamp(n,0,array.length))}function baseSet(object,path,value,customizer){
if(!isObject(object))return object;path=castPath(path,object);for(var index=-1,length=path.length,lastIndex=length-1,nested=object;nested!=null&&++index<length;){
var key=toKey(path[index]),newValue=value;if(key==="__proto__"||key==="constructor"||key==="prototype")return object;if(index!=lastIndex){var objValue=nested[key];
newValue=customizer?customizer(objValue,key,nested):undefined2,newValue===undefined2&&(newValue=isObject(objValue)?objValue:isIndex(path[index+1])?[]:{})}assignValue(
nested,key,newValue),nested=nested[key]}return object}var baseSetData=metaMap?function(func,data){return metaMap.set(func,data),func}:identity,baseSetToString=defineProperty?
function(func,string){return defineProperty(func,"toString",{configurable:!0,enumerable:!1,value:constant(string),writable:!0})}:identity;function baseShuffle(collection){
return shuffleSelf(values(collection))}function baseSlice(array,start,end){var index=-1,length=array.length;start<0&&(start=-start>length?0:length+start),end=end>
length?length:end,end<0&&(end+=length),length=start>end?0:end-start>>>0,start>>>=0;for(var result2=Array2(length);++index<length;)result2[index]=array[index+start];
return result2}function baseSome(collection,predicate){var result2;return baseEach(collection,function(value,index,collection2){return result2=predicate(value,index,
collection2),!result2}),!!result2}function baseSortedIndex(array,value,retHighest){var low=0,high=array==null?low:array.length;if(typeof value=="number"&&value===
value&&high<=HALF_MAX_ARRAY_LENGTH){for(;low<high;){var mid=low+high>>>1,computed=array[mid];computed!==null&&!isSymbol(computed)&&(retHighest?computed<=value:computed<
value)?low=mid+1:high=mid}return high}return baseSortedIndexBy(array,value,identity,retHighest)}function baseSortedIndexBy(array,value,iteratee2,retHighest){var low=0,
high=array==null?0:array.length;if(high===0)return 0;value=iteratee2(value);for(var valIsNaN=value!==value,valIsNull=value===null,valIsSymbol=isSymbol(value),valIsUndefined=value===
undefined2;low<high;){var mid=nativeFloor((low+high)/2),computed=iteratee2(array[mid]),othIsDefined=computed!==undefined2,othIsNull=computed===null,othIsReflexive=computed===
computed,othIsSymbol=isSymbol(computed);if(valIsNaN)var setLow=retHighest||othIsReflexive;else valIsUndefined?setLow=othIsReflexive&&(retHighest||othIsDefined):
valIsNull?setLow=othIsReflexive&&othIsDefined&&(retHighest||!othIsNull):valIsSymbol?setLow=othIsReflexive&&othIsDefined&&!othIsNull&&(retHighest||!othIsSymbol):
othIsNull||othIsSymbol?setLow=!1:setLow=retHighest?computed<=value:computed<value;setLow?low=mid+1:high=mid}return nativeMin(high,MAX_ARRAY_INDEX)}function baseSortedUniq(array,iteratee2){
for(var index=-1,length=array.length,resIndex=0,result2=[];++index<length;){var value=array[index],computed=iteratee2?iteratee2(value):value;if(!index||!eq(computed,
seen)){var seen=computed;result2[resIndex++]=value===0?0:value}}return result2}function baseToNumber(value){return typeof value=="number"?value:isSymbol(value)?
NAN:+value}function baseToString(value){if(typeof value=="string")return value;if(isArray(value))return arrayMap(value,baseToString)+"";if(isSymbol(value))return symbolToString?
symbolToString.call(value):"";var result2=value+"";return result2=="0"&&1/value==-INFINITY?"-0":result2}function baseUniq(array,iteratee2,comparator){var index=-1,
includes2=arrayIncludes,length=array.length,isCommon=!0,result2=[],seen=result2;if(comparator)isCommon=!1,includes2=arrayIncludesWith;else if(length>=LARGE_ARRAY_SIZE){
var set2=iteratee2?null:createSet(array);if(set2)return setToArray(set2);isCommon=!1,includes2=cacheHas,seen=new SetCache}else seen=iteratee2?[]:result2;outer:for(;++index<
length;){var value=array[index],computed=iteratee2?iteratee2(value):value;if(value=comparator||value!==0?value:0,isCommon&&computed===computed){for(var seenIndex=seen.
length;seenIndex--;)if(seen[seenIndex]===computed)continue outer;iteratee2&&seen.push(computed),result2.push(value)}else includes2(seen,computed,comparator)||(seen!==
result2&&seen.push(computed),result2.push(value))}return result2}function baseUnset(object,path){path=castPath(path,object);var index=-1,length=path.length;if(!length)
return!0;for(;++index<length;){var key=toKey(path[index]);if(key==="__proto__"&&!hasOwnProperty.call(object,"__proto__")||(key==="constructor"||key==="prototype")&&
index<length-1)return!1}var obj=parent(object,path);return obj==null||delete obj[toKey(last(path))]}function baseUpdate(object,path,updater,customizer){return baseSet(
object,path,updater(baseGet(object,path)),customizer)}function baseWhile(array,predicate,isDrop,fromRight){for(var length=array.length,index=fromRight?length:-1;(fromRight?
index--:++index<length)&&predicate(array[index],index,array););return isDrop?baseSlice(array,fromRight?0:index,fromRight?index+1:length):baseSlice(array,fromRight?
index+1:0,fromRight?length:index)}function baseWrapperValue(value,actions){var result2=value;return result2 instanceof LazyWrapper&&(result2=result2.value()),arrayReduce(
actions,function(result3,action){return action.func.apply(action.thisArg,arrayPush([result3],action.args))},result2)}function baseXor(arrays,iteratee2,comparator){
var length=arrays.length;if(length<2)return length?baseUniq(arrays[0]):[];for(var index=-1,result2=Array2(length);++index<length;)for(var array=arrays[index],othIndex=-1;++othIndex<
length;)othIndex!=index&&(result2[index]=baseDifference(result2[index]||array,arrays[othIndex],iteratee2,comparator));return baseUniq(baseFlatten(result2,1),iteratee2,
comparator)}function baseZipObject(props,values2,assignFunc){for(var index=-1,length=props.length,valsLength=values2.length,result2={};++index<length;){var value=index<
valsLength?values2[index]:undefined2;assignFunc(result2,props[index],value)}return result2}function castArrayLikeObject(value){return isArrayLikeObject(value)?value:
[]}function castFunction(value){return typeof value=="function"?value:identity}function castPath(value,object){return isArray(value)?value:isKey(value,object)?[
value]:stringToPath(toString(value))}var castRest=baseRest;function castSlice(array,start,end){var length=array.length;return end=end===undefined2?length:end,!start&&
end>=length?array:baseSlice(array,start,end)}var clearTimeout2=ctxClearTimeout||function(id){return root.clearTimeout(id)};function cloneBuffer(buffer,isDeep){if(isDeep)
return buffer.slice();var length=buffer.length,result2=allocUnsafe?allocUnsafe(length):new buffer.constructor(length);return buffer.copy(result2),result2}function cloneArrayBuffer(arrayBuffer){
var result2=new arrayBuffer.constructor(arrayBuffer.byteLength);return new Uint8Array2(result2).set(new Uint8Array2(arrayBuffer)),result2}function cloneDataView(dataView,isDeep){
var buffer=isDeep?cloneArrayBuffer(dataView.buffer):dataView.buffer;return new dataView.constructor(buffer,dataView.byteOffset,dataView.byteLength)}function cloneRegExp(regexp){
var result2=new regexp.constructor(regexp.source,reFlags.exec(regexp));return result2.lastIndex=regexp.lastIndex,result2}function cloneSymbol(symbol){return symbolValueOf?
Object2(symbolValueOf.call(symbol)):{}}function cloneTypedArray(typedArray,isDeep){var buffer=isDeep?cloneArrayBuffer(typedArray.buffer):typedArray.buffer;return new typedArray.
constructor(buffer,typedArray.byteOffset,typedArray.length)}function compareAscending(value,other){if(value!==other){var valIsDefined=value!==undefined2,valIsNull=value===
null,valIsReflexive=value===value,valIsSymbol=isSymbol(value),othIsDefined=other!==undefined2,othIsNull=other===null,othIsReflexive=other===other,othIsSymbol=isSymbol(
other);if(!othIsNull&&!othIsSymbol&&!valIsSymbol&&value>other||valIsSymbol&&othIsDefined&&othIsReflexive&&!othIsNull&&!othIsSymbol||valIsNull&&othIsDefined&&othIsReflexive||
!valIsDefined&&othIsReflexive||!valIsReflexive)return 1;if(!valIsNull&&!valIsSymbol&&!othIsSymbol&&value<other||othIsSymbol&&valIsDefined&&valIsReflexive&&!valIsNull&&
!valIsSymbol||othIsNull&&valIsDefined&&valIsReflexive||!othIsDefined&&valIsReflexive||!othIsReflexive)return-1}return 0}function compareMultiple(object,other,orders){
for(var index=-1,objCriteria=object.criteria,othCriteria=other.criteria,length=objCriteria.length,ordersLength=orders.length;++index<length;){var result2=compareAscending(
objCriteria[index],othCriteria[index]);if(result2){if(index>=ordersLength)return result2;var order=orders[index];return result2*(order=="desc"?-1:1)}}return object.
index-other.index}function composeArgs(args,partials,holders,isCurried){for(var argsIndex=-1,argsLength=args.length,holdersLength=holders.length,leftIndex=-1,leftLength=partials.
length,rangeLength=nativeMax(argsLength-holdersLength,0),result2=Array2(leftLength+rangeLength),isUncurried=!isCurried;++leftIndex<leftLength;)result2[leftIndex]=
partials[leftIndex];for(;++argsIndex<holdersLength;)(isUncurried||argsIndex<argsLength)&&(result2[holders[argsIndex]]=args[argsIndex]);for(;rangeLength--;)result2[leftIndex++]=
args[argsIndex++];return result2}function composeArgsRight(args,partials,holders,isCurried){for(var argsIndex=-1,argsLength=args.length,holdersIndex=-1,holdersLength=holders.
length,rightIndex=-1,rightLength=partials.length,rangeLength=nativeMax(argsLength-holdersLength,0),result2=Array2(rangeLength+rightLength),isUncurried=!isCurried;++argsIndex<
rangeLength;)result2[argsIndex]=args[argsIndex];for(var offset=argsIndex;++rightIndex<rightLength;)result2[offset+rightIndex]=partials[rightIndex];for(;++holdersIndex<
holdersLength;)(isUncurried||argsIndex<argsLength)&&(result2[offset+holders[holdersIndex]]=args[argsIndex++]);return result2}function copyArray(source,array){var index=-1,
length=source.length;for(array||(array=Array2(length));++index<length;)array[index]=source[index];return array}function copyObject(source,props,object,customizer){
var isNew=!object;object||(object={});for(var index=-1,length=props.length;++index<length;){var key=props[index],newValue=customizer?customizer(object[key],source[key],
key,object,source):undefined2;newValue===undefined2&&(newValue=source[key]),isNew?baseAssignValue(object,key,newValue):assignValue(object,key,newValue)}return object}
function copySymbols(source,object){return copyObject(source,getSymbols(source),object)}function copySymbolsIn(source,object){return copyObject(source,getSymbolsIn(
source),object)}function createAggregator(setter,initializer){return function(collection,iteratee2){var func=isArray(collection)?arrayAggregator:baseAggregator,
accumulator=initializer?initializer():{};return func(collection,setter,getIteratee(iteratee2,2),accumulator)}}function createAssigner(assigner){return baseRest(
function(object,sources){var index=-1,length=sources.length,customizer=length>1?sources[length-1]:undefined2,guard=length>2?sources[2]:undefined2;for(customizer=
assigner.length>3&&typeof customizer=="function"?(length--,customizer):undefined2,guard&&isIterateeCall(sources[0],sources[1],guard)&&(customizer=length<3?undefined2:
customizer,length=1),object=Object2(object);++index<length;){var source=sources[index];source&&assigner(object,source,index,customizer)}return object})}function createBaseEach(eachFunc,fromRight){
return function(collection,iteratee2){if(collection==null)return collection;if(!isArrayLike(collection))return eachFunc(collection,iteratee2);for(var length=collection.
length,index=fromRight?length:-1,iterable=Object2(collection);(fromRight?index--:++index<length)&&iteratee2(iterable[index],index,iterable)!==!1;);return collection}}
function createBaseFor(fromRight){return function(object,iteratee2,keysFunc){for(var index=-1,iterable=Object2(object),props=keysFunc(object),length=props.length;length--;){
var key=props[fromRight?length:++index];if(iteratee2(iterable[key],key,iterable)===!1)break}return object}}function createBind(func,bitmask,thisArg){var isBind=bitmask&
WRAP_BIND_FLAG,Ctor=createCtor(func);function wrapper(){var fn=this&&this!==root&&this instanceof wrapper?Ctor:func;return fn.apply(isBind?thisArg:this,arguments)}
return wrapper}function createCaseFirst(methodName){return function(string){string=toString(string);var strSymbols=hasUnicode(string)?stringToArray(string):undefined2,
chr=strSymbols?strSymbols[0]:string.charAt(0),trailing=strSymbols?castSlice(strSymbols,1).join(""):string.slice(1);return chr[methodName]()+trailing}}function createCompounder(callback){
return function(string){return arrayReduce(words(deburr(string).replace(reApos,"")),callback,"")}}function createCtor(Ctor){return function(){var args=arguments;
switch(args.length){case 0:return new Ctor;case 1:return new Ctor(args[0]);case 2:return new Ctor(args[0],args[1]);case 3:return new Ctor(args[0],args[1],args[2]);case 4:
return new Ctor(args[0],args[1],args[2],args[3]);case 5:return new Ctor(args[0],args[1],args[2],args[3],args[4]);case 6:return new Ctor(args[0],args[1],args[2],
args[3],args[4],args[5]);case 7:return new Ctor(args[0],args[1],args[2],args[3],args[4],args[5],args[6])}var thisBinding=baseCreate(Ctor.prototype),result2=Ctor.
apply(thisBinding,args);return isObject(result2)?result2:thisBinding}}function createCurry(func,bitmask,arity){var Ctor=createCtor(func);function wrapper(){for(var length=arguments.
length,args=Array2(length),index=length,placeholder=getHolder(wrapper);index--;)args[index]=arguments[index];var holders=length<3&&args[0]!==placeholder&&args[length-
1]!==placeholder?[]:replaceHolders(args,placeholder);if(length-=holders.length,length<arity)return createRecurry(func,bitmask,createHybrid,wrapper.placeholder,undefined2,
args,holders,undefined2,undefined2,arity-length);var fn=this&&this!==root&&this instanceof wrapper?Ctor:func;return apply(fn,this,args)}return wrapper}function createFind(findIndexFunc){
return function(collection,predicate,fromIndex){var iterable=Object2(collection);if(!isArrayLike(collection)){var iteratee2=getIteratee(predicate,3);collection=
keys(collection),predicate=function(key){return iteratee2(iterable[key],key,iterable)}}var index=findIndexFunc(collection,predicate,fromIndex);return index>-1?iterable[iteratee2?
collection[index]:index]:undefined2}}function createFlow(fromRight){return flatRest(function(funcs){var length=funcs.length,index=length,prereq=LodashWrapper.prototype.
thru;for(fromRight&&funcs.reverse();index--;){var func=funcs[index];if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);if(prereq&&!wrapper&&getFuncName(
func)=="wrapper")var wrapper=new LodashWrapper([],!0)}for(index=wrapper?index:length;++index<length;){func=funcs[index];var funcName=getFuncName(func),data=funcName==
"wrapper"?getData(func):undefined2;data&&isLaziable(data[0])&&data[1]==(WRAP_ARY_FLAG|WRAP_CURRY_FLAG|WRAP_PARTIAL_FLAG|WRAP_REARG_FLAG)&&!data[4].length&&data[9]==
1?wrapper=wrapper[getFuncName(data[0])].apply(wrapper,data[3]):wrapper=func.length==1&&isLaziable(func)?wrapper[funcName]():wrapper.thru(func)}return function(){
var args=arguments,value=args[0];if(wrapper&&args.length==1&&isArray(value))return wrapper.plant(value).value();for(var index2=0,result2=length?funcs[index2].apply(
this,args):value;++index2<length;)result2=funcs[index2].call(this,result2);return result2}})}function createHybrid(func,bitmask,thisArg,partials,holders,partialsRight,holdersRight,argPos,ary2,arity){
var isAry=bitmask&WRAP_ARY_FLAG,isBind=bitmask&WRAP_BIND_FLAG,isBindKey=bitmask&WRAP_BIND_KEY_FLAG,isCurried=bitmask&(WRAP_CURRY_FLAG|WRAP_CURRY_RIGHT_FLAG),isFlip=bitmask&
WRAP_FLIP_FLAG,Ctor=isBindKey?undefined2:createCtor(func);function wrapper(){for(var length=arguments.length,args=Array2(length),index=length;index--;)args[index]=
arguments[index];if(isCurried)var placeholder=getHolder(wrapper),holdersCount=countHolders(args,placeholder);if(partials&&(args=composeArgs(args,partials,holders,
isCurried)),partialsRight&&(args=composeArgsRight(args,partialsRight,holdersRight,isCurried)),length-=holdersCount,isCurried&&length<arity){var newHolders=replaceHolders(
args,placeholder);return createRecurry(func,bitmask,createHybrid,wrapper.placeholder,thisArg,args,newHolders,argPos,ary2,arity-length)}var thisBinding=isBind?thisArg:
this,fn=isBindKey?thisBinding[func]:func;return length=args.length,argPos?args=reorder(args,argPos):isFlip&&length>1&&args.reverse(),isAry&&ary2<length&&(args.length=
ary2),this&&this!==root&&this instanceof wrapper&&(fn=Ctor||createCtor(fn)),fn.apply(thisBinding,args)}return wrapper}function createInverter(setter,toIteratee){
return function(object,iteratee2){return baseInverter(object,setter,toIteratee(iteratee2),{})}}function createMathOperation(operator,defaultValue){return function(value,other){
var result2;if(value===undefined2&&other===undefined2)return defaultValue;if(value!==undefined2&&(result2=value),other!==undefined2){if(result2===undefined2)return other;
typeof value=="string"||typeof other=="string"?(value=baseToString(value),other=baseToString(other)):(value=baseToNumber(value),other=baseToNumber(other)),result2=
operator(value,other)}return result2}}function createOver(arrayFunc){return flatRest(function(iteratees){return iteratees=arrayMap(iteratees,baseUnary(getIteratee())),
baseRest(function(args){var thisArg=this;return arrayFunc(iteratees,function(iteratee2){return apply(iteratee2,thisArg,args)})})})}function createPadding(length,chars){
chars=chars===undefined2?" ":baseToString(chars);var charsLength=chars.length;if(charsLength<2)return charsLength?baseRepeat(chars,length):chars;var result2=baseRepeat(
chars,nativeCeil(length/stringSize(chars)));return hasUnicode(chars)?castSlice(stringToArray(result2),0,length).join(""):result2.slice(0,length)}function createPartial(func,bitmask,thisArg,partials){
var isBind=bitmask&WRAP_BIND_FLAG,Ctor=createCtor(func);function wrapper(){for(var argsIndex=-1,argsLength=arguments.length,leftIndex=-1,leftLength=partials.length,
args=Array2(leftLength+argsLength),fn=this&&this!==root&&this instanceof wrapper?Ctor:func;++leftIndex<leftLength;)args[leftIndex]=partials[leftIndex];for(;argsLength--;)
args[leftIndex++]=arguments[++argsIndex];return apply(fn,isBind?thisArg:this,args)}return wrapper}function createRange(fromRight){return function(start,end,step){
return step&&typeof step!="number"&&isIterateeCall(start,end,step)&&(end=step=undefined2),start=toFinite(start),end===undefined2?(end=start,start=0):end=toFinite(
end),step=step===undefined2?start<end?1:-1:toFinite(step),baseRange(start,end,step,fromRight)}}function createRelationalOperation(operator){return function(value,other){
return typeof value=="string"&&typeof other=="string"||(value=toNumber(value),other=toNumber(other)),operator(value,other)}}function createRecurry(func,bitmask,wrapFunc,placeholder,thisArg,partials,holders,argPos,ary2,arity){
var isCurry=bitmask&WRAP_CURRY_FLAG,newHolders=isCurry?holders:undefined2,newHoldersRight=isCurry?undefined2:holders,newPartials=isCurry?partials:undefined2,newPartialsRight=isCurry?
undefined2:partials;bitmask|=isCurry?WRAP_PARTIAL_FLAG:WRAP_PARTIAL_RIGHT_FLAG,bitmask&=~(isCurry?WRAP_PARTIAL_RIGHT_FLAG:WRAP_PARTIAL_FLAG),bitmask&WRAP_CURRY_BOUND_FLAG||
(bitmask&=~(WRAP_BIND_FLAG|WRAP_BIND_KEY_FLAG));var newData=[func,bitmask,thisArg,newPartials,newHolders,newPartialsRight,newHoldersRight,argPos,ary2,arity],result2=wrapFunc.
apply(undefined2,newData);return isLaziable(func)&&setData(result2,newData),result2.placeholder=placeholder,setWrapToString(result2,func,bitmask)}function createRound(methodName){
var func=Math2[methodName];return function(number,precision){if(number=toNumber(number),precision=precision==null?0:nativeMin(toInteger(precision),292),precision&&
nativeIsFinite(number)){var pair=(toString(number)+"e").split("e"),value=func(pair[0]+"e"+(+pair[1]+precision));return pair=(toString(value)+"e").split("e"),+(pair[0]+
"e"+(+pair[1]-precision))}return func(number)}}var createSet=Set2&&1/setToArray(new Set2([,-0]))[1]==INFINITY?function(values2){return new Set2(values2)}:noop;function createToPairs(keysFunc){
return function(object){var tag=getTag(object);return tag==mapTag?mapToArray(object):tag==setTag?setToPairs(object):baseToPairs(object,keysFunc(object))}}function createWrap(func,bitmask,thisArg,partials,holders,argPos,ary2,arity){
var isBindKey=bitmask&WRAP_BIND_KEY_FLAG;if(!isBindKey&&typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);var length=partials?partials.length:0;if(length||
(bitmask&=~(WRAP_PARTIAL_FLAG|WRAP_PARTIAL_RIGHT_FLAG),partials=holders=undefined2),ary2=ary2===undefined2?ary2:nativeMax(toInteger(ary2),0),arity=arity===undefined2?
arity:toInteger(arity),length-=holders?holders.length:0,bitmask&WRAP_PARTIAL_RIGHT_FLAG){var partialsRight=partials,holdersRight=holders;partials=holders=undefined2}
var data=isBindKey?undefined2:getData(func),newData=[func,bitmask,thisArg,partials,holders,partialsRight,holdersRight,argPos,ary2,arity];if(data&&mergeData(newData,
data),func=newData[0],bitmask=newData[1],thisArg=newData[2],partials=newData[3],holders=newData[4],arity=newData[9]=newData[9]===undefined2?isBindKey?0:func.length:
nativeMax(newData[9]-length,0),!arity&&bitmask&(WRAP_CURRY_FLAG|WRAP_CURRY_RIGHT_FLAG)&&(bitmask&=~(WRAP_CURRY_FLAG|WRAP_CURRY_RIGHT_FLAG)),!bitmask||bitmask==WRAP_BIND_FLAG)
var result2=createBind(func,bitmask,thisArg);else bitmask==WRAP_CURRY_FLAG||bitmask==WRAP_CURRY_RIGHT_FLAG?result2=createCurry(func,bitmask,arity):(bitmask==WRAP_PARTIAL_FLAG||
bitmask==(WRAP_BIND_FLAG|WRAP_PARTIAL_FLAG))&&!holders.length?result2=createPartial(func,bitmask,thisArg,partials):result2=createHybrid.apply(undefined2,newData);
var setter=data?baseSetData:setData;return setWrapToString(setter(result2,newData),func,bitmask)}function customDefaultsAssignIn(objValue,srcValue,key,object){return objValue===
undefined2||eq(objValue,objectProto[key])&&!hasOwnProperty.call(object,key)?srcValue:objValue}function customDefaultsMerge(objValue,srcValue,key,object,source,stack){
return isObject(objValue)&&isObject(srcValue)&&(stack.set(srcValue,objValue),baseMerge(objValue,srcValue,undefined2,customDefaultsMerge,stack),stack.delete(srcValue)),
objValue}function customOmitClone(value){return isPlainObject(value)?undefined2:value}function equalArrays(array,other,bitmask,customizer,equalFunc,stack){var isPartial=bitmask&
COMPARE_PARTIAL_FLAG,arrLength=array.length,othLength=other.length;if(arrLength!=othLength&&!(isPartial&&othLength>arrLength))return!1;var arrStacked=stack.get(
array),othStacked=stack.get(other);if(arrStacked&&othStacked)return arrStacked==other&&othStacked==array;var index=-1,result2=!0,seen=bitmask&COMPARE_UNORDERED_FLAG?
new SetCache:undefined2;for(stack.set(array,other),stack.set(other,array);++index<arrLength;){var arrValue=array[index],othValue=other[index];if(customizer)var compared=isPartial?
customizer(othValue,arrValue,index,other,array,stack):customizer(arrValue,othValue,index,array,other,stack);if(compared!==undefined2){if(compared)continue;result2=
!1;break}if(seen){if(!arraySome(other,function(othValue2,othIndex){if(!cacheHas(seen,othIndex)&&(arrValue===othValue2||equalFunc(arrValue,othValue2,bitmask,customizer,
stack)))return seen.push(othIndex)})){result2=!1;break}}else if(!(arrValue===othValue||equalFunc(arrValue,othValue,bitmask,customizer,stack))){result2=!1;break}}
return stack.delete(array),stack.delete(other),result2}function equalByTag(object,other,tag,bitmask,customizer,equalFunc,stack){switch(tag){case dataViewTag:if(object.
byteLength!=other.byteLength||object.byteOffset!=other.byteOffset)return!1;object=object.buffer,other=other.buffer;case arrayBufferTag:return!(object.byteLength!=
other.byteLength||!equalFunc(new Uint8Array2(object),new Uint8Array2(other)));case boolTag:case dateTag:case numberTag:return eq(+object,+other);case errorTag:return object.
name==other.name&&object.message==other.message;case regexpTag:case stringTag:return object==other+"";case mapTag:var convert=mapToArray;case setTag:var isPartial=bitmask&
COMPARE_PARTIAL_FLAG;if(convert||(convert=setToArray),object.size!=other.size&&!isPartial)return!1;var stacked=stack.get(object);if(stacked)return stacked==other;
bitmask|=COMPARE_UNORDERED_FLAG,stack.set(object,other);var result2=equalArrays(convert(object),convert(other),bitmask,customizer,equalFunc,stack);return stack.
delete(object),result2;case symbolTag:if(symbolValueOf)return symbolValueOf.call(object)==symbolValueOf.call(other)}return!1}function equalObjects(object,other,bitmask,customizer,equalFunc,stack){
var isPartial=bitmask&COMPARE_PARTIAL_FLAG,objProps=getAllKeys(object),objLength=objProps.length,othProps=getAllKeys(other),othLength=othProps.length;if(objLength!=
othLength&&!isPartial)return!1;for(var index=objLength;index--;){var key=objProps[index];if(!(isPartial?key in other:hasOwnProperty.call(other,key)))return!1}var objStacked=stack.
get(object),othStacked=stack.get(other);if(objStacked&&othStacked)return objStacked==other&&othStacked==object;var result2=!0;stack.set(object,other),stack.set(
other,object);for(var skipCtor=isPartial;++index<objLength;){key=objProps[index];var objValue=object[key],othValue=other[key];if(customizer)var compared=isPartial?
customizer(othValue,objValue,key,other,object,stack):customizer(objValue,othValue,key,object,other,stack);if(!(compared===undefined2?objValue===othValue||equalFunc(
objValue,othValue,bitmask,customizer,stack):compared)){result2=!1;break}skipCtor||(skipCtor=key=="constructor")}if(result2&&!skipCtor){var objCtor=object.constructor,
othCtor=other.constructor;objCtor!=othCtor&&"constructor"in object&&"constructor"in other&&!(typeof objCtor=="function"&&objCtor instanceof objCtor&&typeof othCtor==
"function"&&othCtor instanceof othCtor)&&(result2=!1)}return stack.delete(object),stack.delete(other),result2}function flatRest(func){return setToString(overRest(
func,undefined2,flatten),func+"")}function getAllKeys(object){return baseGetAllKeys(object,keys,getSymbols)}function getAllKeysIn(object){return baseGetAllKeys(
object,keysIn,getSymbolsIn)}var getData=metaMap?function(func){return metaMap.get(func)}:noop;function getFuncName(func){for(var result2=func.name+"",array=realNames[result2],
length=hasOwnProperty.call(realNames,result2)?array.length:0;length--;){var data=array[length],otherFunc=data.func;if(otherFunc==null||otherFunc==func)return data.
name}return result2}function getHolder(func){var object=hasOwnProperty.call(lodash,"placeholder")?lodash:func;return object.placeholder}function getIteratee(){var result2=lodash.
iteratee||iteratee;return result2=result2===iteratee?baseIteratee:result2,arguments.length?result2(arguments[0],arguments[1]):result2}function getMapData(map2,key){
var data=map2.__data__;return isKeyable(key)?data[typeof key=="string"?"string":"hash"]:data.map}function getMatchData(object){for(var result2=keys(object),length=result2.
length;length--;){var key=result2[length],value=object[key];result2[length]=[key,value,isStrictComparable(value)]}return result2}function getNative(object,key){
var value=getValue(object,key);return baseIsNative(value)?value:undefined2}function getRawTag(value){var isOwn=hasOwnProperty.call(value,symToStringTag),tag=value[symToStringTag];
try{value[symToStringTag]=undefined2;var unmasked=!0}catch{}var result2=nativeObjectToString.call(value);return unmasked&&(isOwn?value[symToStringTag]=tag:delete value[symToStringTag]),
result2}var getSymbols=nativeGetSymbols?function(object){return object==null?[]:(object=Object2(object),arrayFilter(nativeGetSymbols(object),function(symbol){return propertyIsEnumerable.
call(object,symbol)}))}:stubArray,getSymbolsIn=nativeGetSymbols?function(object){for(var result2=[];object;)arrayPush(result2,getSymbols(object)),object=getPrototype(
object);return result2}:stubArray,getTag=baseGetTag;(DataView&&getTag(new DataView(new ArrayBuffer(1)))!=dataViewTag||Map&&getTag(new Map)!=mapTag||Promise2&&getTag(
Promise2.resolve())!=promiseTag||Set2&&getTag(new Set2)!=setTag||WeakMap&&getTag(new WeakMap)!=weakMapTag)&&(getTag=function(value){var result2=baseGetTag(value),
Ctor=result2==objectTag?value.constructor:undefined2,ctorString=Ctor?toSource(Ctor):"";if(ctorString)switch(ctorString){case dataViewCtorString:return dataViewTag;case mapCtorString:
return mapTag;case promiseCtorString:return promiseTag;case setCtorString:return setTag;case weakMapCtorString:return weakMapTag}return result2});function getView(start,end,transforms){
for(var index=-1,length=transforms.length;++index<length;){var data=transforms[index],size2=data.size;switch(data.type){case"drop":start+=size2;break;case"dropR\
ight":end-=size2;break;case"take":end=nativeMin(end,start+size2);break;case"takeRight":start=nativeMax(start,end-size2);break}}return{start,end}}function getWrapDetails(source){
var match=source.match(reWrapDetails);return match?match[1].split(reSplitDetails):[]}function hasPath(object,path,hasFunc){path=castPath(path,object);for(var index=-1,
length=path.length,result2=!1;++index<length;){var key=toKey(path[index]);if(!(result2=object!=null&&hasFunc(object,key)))break;object=object[key]}return result2||
++index!=length?result2:(length=object==null?0:object.length,!!length&&isLength(length)&&isIndex(key,length)&&(isArray(object)||isArguments(object)))}function initCloneArray(array){
var length=array.length,result2=new array.constructor(length);return length&&typeof array[0]=="string"&&hasOwnProperty.call(array,"index")&&(result2.index=array.
index,result2.input=array.input),result2}function initCloneObject(object){return typeof object.constructor=="function"&&!isPrototype(object)?baseCreate(getPrototype(
object)):{}}function initCloneByTag(object,tag,isDeep){var Ctor=object.constructor;switch(tag){case arrayBufferTag:return cloneArrayBuffer(object);case boolTag:case dateTag:
return new Ctor(+object);case dataViewTag:return cloneDataView(object,isDeep);case float32Tag:case float64Tag:case int8Tag:case int16Tag:case int32Tag:case uint8Tag:case uint8ClampedTag:case uint16Tag:case uint32Tag:
return cloneTypedArray(object,isDeep);case mapTag:return new Ctor;case numberTag:case stringTag:return new Ctor(object);case regexpTag:return cloneRegExp(object);case setTag:
return new Ctor;case symbolTag:return cloneSymbol(object)}}function insertWrapDetails(source,details){var length=details.length;if(!length)return source;var lastIndex=length-
1;return details[lastIndex]=(length>1?"& ":"")+details[lastIndex],details=details.join(length>2?", ":" "),source.replace(reWrapComment,`{
/* [wrapped with `+details+`] */
`)}function isFlattenable(value){return isArray(value)||isArguments(value)||!!(spreadableSymbol&&value&&value[spreadableSymbol])}function isIndex(value,length){
var type=typeof value;return length=length??MAX_SAFE_INTEGER,!!length&&(type=="number"||type!="symbol"&&reIsUint.test(value))&&value>-1&&value%1==0&&value<length}
function isIterateeCall(value,index,object){if(!isObject(object))return!1;var type=typeof index;return(type=="number"?isArrayLike(object)&&isIndex(index,object.
length):type=="string"&&index in object)?eq(object[index],value):!1}function isKey(value,object){if(isArray(value))return!1;var type=typeof value;return type=="\
number"||type=="symbol"||type=="boolean"||value==null||isSymbol(value)?!0:reIsPlainProp.test(value)||!reIsDeepProp.test(value)||object!=null&&value in Object2(object)}
function isKeyable(value){var type=typeof value;return type=="string"||type=="number"||type=="symbol"||type=="boolean"?value!=="__proto__":value===null}function isLaziable(func){
var funcName=getFuncName(func),other=lodash[funcName];if(typeof other!="function"||!(funcName in LazyWrapper.prototype))return!1;if(func===other)return!0;var data=getData(
other);return!!data&&func===data[0]}function isMasked(func){return!!maskSrcKey&&maskSrcKey in func}var isMaskable=coreJsData?isFunction:stubFalse;function isPrototype(value){
var Ctor=value&&value.constructor,proto=typeof Ctor=="function"&&Ctor.prototype||objectProto;return value===proto}function isStrictComparable(value){return value===
value&&!isObject(value)}function matchesStrictComparable(key,srcValue){return function(object){return object==null?!1:object[key]===srcValue&&(srcValue!==undefined2||
key in Object2(object))}}function memoizeCapped(func){var result2=memoize(func,function(key){return cache.size===MAX_MEMOIZE_SIZE&&cache.clear(),key}),cache=result2.
cache;return result2}function mergeData(data,source){var bitmask=data[1],srcBitmask=source[1],newBitmask=bitmask|srcBitmask,isCommon=newBitmask<(WRAP_BIND_FLAG|
WRAP_BIND_KEY_FLAG|WRAP_ARY_FLAG),isCombo=srcBitmask==WRAP_ARY_FLAG&&bitmask==WRAP_CURRY_FLAG||srcBitmask==WRAP_ARY_FLAG&&bitmask==WRAP_REARG_FLAG&&data[7].length<=
source[8]||srcBitmask==(WRAP_ARY_FLAG|WRAP_REARG_FLAG)&&source[7].length<=source[8]&&bitmask==WRAP_CURRY_FLAG;if(!(isCommon||isCombo))return data;srcBitmask&WRAP_BIND_FLAG&&
(data[2]=source[2],newBitmask|=bitmask&WRAP_BIND_FLAG?0:WRAP_CURRY_BOUND_FLAG);var value=source[3];if(value){var partials=data[3];data[3]=partials?composeArgs(partials,
value,source[4]):value,data[4]=partials?replaceHolders(data[3],PLACEHOLDER):source[4]}return value=source[5],value&&(partials=data[5],data[5]=partials?composeArgsRight(
partials,value,source[6]):value,data[6]=partials?replaceHolders(data[5],PLACEHOLDER):source[6]),value=source[7],value&&(data[7]=value),srcBitmask&WRAP_ARY_FLAG&&
(data[8]=data[8]==null?source[8]:nativeMin(data[8],source[8])),data[9]==null&&(data[9]=source[9]),data[0]=source[0],data[1]=newBitmask,data}function nativeKeysIn(object){
var result2=[];if(object!=null)for(var key in Object2(object))result2.push(key);return result2}function objectToString(value){return nativeObjectToString.call(value)}
function overRest(func,start,transform2){return start=nativeMax(start===undefined2?func.length-1:start,0),function(){for(var args=arguments,index=-1,length=nativeMax(
args.length-start,0),array=Array2(length);++index<length;)array[index]=args[start+index];index=-1;for(var otherArgs=Array2(start+1);++index<start;)otherArgs[index]=
args[index];return otherArgs[start]=transform2(array),apply(func,this,otherArgs)}}function parent(object,path){return path.length<2?object:baseGet(object,baseSlice(
path,0,-1))}function reorder(array,indexes){for(var arrLength=array.length,length=nativeMin(indexes.length,arrLength),oldArray=copyArray(array);length--;){var index=indexes[length];
array[length]=isIndex(index,arrLength)?oldArray[index]:undefined2}return array}function safeGet(object,key){if(!(key==="constructor"&&typeof object[key]=="funct\
ion")&&key!="__proto__")return object[key]}var setData=shortOut(baseSetData),setTimeout2=ctxSetTimeout||function(func,wait){return root.setTimeout(func,wait)},setToString=shortOut(
baseSetToString);function setWrapToString(wrapper,reference,bitmask){var source=reference+"";return setToString(wrapper,insertWrapDetails(source,updateWrapDetails(
getWrapDetails(source),bitmask)))}function shortOut(func){var count=0,lastCalled=0;return function(){var stamp=nativeNow(),remaining=HOT_SPAN-(stamp-lastCalled);
if(lastCalled=stamp,remaining>0){if(++count>=HOT_COUNT)return arguments[0]}else count=0;return func.apply(undefined2,arguments)}}function shuffleSelf(array,size2){
var index=-1,length=array.length,lastIndex=length-1;for(size2=size2===undefined2?length:size2;++index<size2;){var rand=baseRandom(index,lastIndex),value=array[rand];
array[rand]=array[index],array[index]=value}return array.length=size2,array}var stringToPath=memoizeCapped(function(string){var result2=[];return string.charCodeAt(
0)===46&&result2.push(""),string.replace(rePropName,function(match,number,quote,subString){result2.push(quote?subString.replace(reEscapeChar,"$1"):number||match)}),
result2});function toKey(value){if(typeof value=="string"||isSymbol(value))return value;var result2=value+"";return result2=="0"&&1/value==-INFINITY?"-0":result2}
function toSource(func){if(func!=null){try{return funcToString.call(func)}catch{}try{return func+""}catch{}}return""}function updateWrapDetails(details,bitmask){
return arrayEach(wrapFlags,function(pair){var value="_."+pair[0];bitmask&pair[1]&&!arrayIncludes(details,value)&&details.push(value)}),details.sort()}function wrapperClone(wrapper){
if(wrapper instanceof LazyWrapper)return wrapper.clone();var result2=new LodashWrapper(wrapper.__wrapped__,wrapper.__chain__);return result2.__actions__=copyArray(
wrapper.__actions__),result2.__index__=wrapper.__index__,result2.__values__=wrapper.__values__,result2}function chunk(array,size2,guard){(guard?isIterateeCall(array,
size2,guard):size2===undefined2)?size2=1:size2=nativeMax(toInteger(size2),0);var length=array==null?0:array.length;if(!length||size2<1)return[];for(var index=0,
resIndex=0,result2=Array2(nativeCeil(length/size2));index<length;)result2[resIndex++]=baseSlice(array,index,index+=size2);return result2}function compact(array){
for(var index=-1,length=array==null?0:array.length,resIndex=0,result2=[];++index<length;){var value=array[index];value&&(result2[resIndex++]=value)}return result2}
function concat(){var length=arguments.length;if(!length)return[];for(var args=Array2(length-1),array=arguments[0],index=length;index--;)args[index-1]=arguments[index];
return arrayPush(isArray(array)?copyArray(array):[array],baseFlatten(args,1))}var difference=baseRest(function(array,values2){return isArrayLikeObject(array)?baseDifference(
array,baseFlatten(values2,1,isArrayLikeObject,!0)):[]}),differenceBy=baseRest(function(array,values2){var iteratee2=last(values2);return isArrayLikeObject(iteratee2)&&
(iteratee2=undefined2),isArrayLikeObject(array)?baseDifference(array,baseFlatten(values2,1,isArrayLikeObject,!0),getIteratee(iteratee2,2)):[]}),differenceWith=baseRest(
function(array,values2){var comparator=last(values2);return isArrayLikeObject(comparator)&&(comparator=undefined2),isArrayLikeObject(array)?baseDifference(array,
baseFlatten(values2,1,isArrayLikeObject,!0),undefined2,comparator):[]});function drop(array,n,guard){var length=array==null?0:array.length;return length?(n=guard||
n===undefined2?1:toInteger(n),baseSlice(array,n<0?0:n,length)):[]}function dropRight(array,n,guard){var length=array==null?0:array.length;return length?(n=guard||
n===undefined2?1:toInteger(n),n=length-n,baseSlice(array,0,n<0?0:n)):[]}function dropRightWhile(array,predicate){return array&&array.length?baseWhile(array,getIteratee(
predicate,3),!0,!0):[]}function dropWhile(array,predicate){return array&&array.length?baseWhile(array,getIteratee(predicate,3),!0):[]}function fill(array,value,start,end){
var length=array==null?0:array.length;return length?(start&&typeof start!="number"&&isIterateeCall(array,value,start)&&(start=0,end=length),baseFill(array,value,
start,end)):[]}function findIndex(array,predicate,fromIndex){var length=array==null?0:array.length;if(!length)return-1;var index=fromIndex==null?0:toInteger(fromIndex);
return index<0&&(index=nativeMax(length+index,0)),baseFindIndex(array,getIteratee(predicate,3),index)}function findLastIndex(array,predicate,fromIndex){var length=array==
null?0:array.length;if(!length)return-1;var index=length-1;return fromIndex!==undefined2&&(index=toInteger(fromIndex),index=fromIndex<0?nativeMax(length+index,0):
nativeMin(index,length-1)),baseFindIndex(array,getIteratee(predicate,3),index,!0)}function flatten(array){var length=array==null?0:array.length;return length?baseFlatten(
array,1):[]}function flattenDeep(array){var length=array==null?0:array.length;return length?baseFlatten(array,INFINITY):[]}function flattenDepth(array,depth){var length=array==
null?0:array.length;return length?(depth=depth===undefined2?1:toInteger(depth),baseFlatten(array,depth)):[]}function fromPairs(pairs){for(var index=-1,length=pairs==
null?0:pairs.length,result2={};++index<length;){var pair=pairs[index];baseAssignValue(result2,pair[0],pair[1])}return result2}function head(array){return array&&
array.length?array[0]:undefined2}function indexOf(array,value,fromIndex){var length=array==null?0:array.length;if(!length)return-1;var index=fromIndex==null?0:toInteger(
fromIndex);return index<0&&(index=nativeMax(length+index,0)),baseIndexOf(array,value,index)}function initial(array){var length=array==null?0:array.length;return length?
baseSlice(array,0,-1):[]}var intersection=baseRest(function(arrays){var mapped=arrayMap(arrays,castArrayLikeObject);return mapped.length&&mapped[0]===arrays[0]?
baseIntersection(mapped):[]}),intersectionBy=baseRest(function(arrays){var iteratee2=last(arrays),mapped=arrayMap(arrays,castArrayLikeObject);return iteratee2===
last(mapped)?iteratee2=undefined2:mapped.pop(),mapped.length&&mapped[0]===arrays[0]?baseIntersection(mapped,getIteratee(iteratee2,2)):[]}),intersectionWith=baseRest(
function(arrays){var comparator=last(arrays),mapped=arrayMap(arrays,castArrayLikeObject);return comparator=typeof comparator=="function"?comparator:undefined2,comparator&&
mapped.pop(),mapped.length&&mapped[0]===arrays[0]?baseIntersection(mapped,undefined2,comparator):[]});function join(array,separator){return array==null?"":nativeJoin.
call(array,separator)}function last(array){var length=array==null?0:array.length;return length?array[length-1]:undefined2}function lastIndexOf(array,value,fromIndex){
var length=array==null?0:array.length;if(!length)return-1;var index=length;return fromIndex!==undefined2&&(index=toInteger(fromIndex),index=index<0?nativeMax(length+
index,0):nativeMin(index,length-1)),value===value?strictLastIndexOf(array,value,index):baseFindIndex(array,baseIsNaN,index,!0)}function nth(array,n){return array&&
array.length?baseNth(array,toInteger(n)):undefined2}var pull=baseRest(pullAll);function pullAll(array,values2){return array&&array.length&&values2&&values2.length?
basePullAll(array,values2):array}function pullAllBy(array,values2,iteratee2){return array&&array.length&&values2&&values2.length?basePullAll(array,values2,getIteratee(
iteratee2,2)):array}function pullAllWith(array,values2,comparator){return array&&array.length&&values2&&values2.length?basePullAll(array,values2,undefined2,comparator):
array}var pullAt=flatRest(function(array,indexes){var length=array==null?0:array.length,result2=baseAt(array,indexes);return basePullAt(array,arrayMap(indexes,function(index){
return isIndex(index,length)?+index:index}).sort(compareAscending)),result2});function remove(array,predicate){var result2=[];if(!(array&&array.length))return result2;
var index=-1,indexes=[],length=array.length;for(predicate=getIteratee(predicate,3);++index<length;){var value=array[index];predicate(value,index,array)&&(result2.
push(value),indexes.push(index))}return basePullAt(array,indexes),result2}function reverse(array){return array==null?array:nativeReverse.call(array)}function slice(array,start,end){
var length=array==null?0:array.length;return length?(end&&typeof end!="number"&&isIterateeCall(array,start,end)?(start=0,end=length):(start=start==null?0:toInteger(
start),end=end===undefined2?length:toInteger(end)),baseSlice(array,start,end)):[]}function sortedIndex(array,value){return baseSortedIndex(array,value)}function sortedIndexBy(array,value,iteratee2){
return baseSortedIndexBy(array,value,getIteratee(iteratee2,2))}function sortedIndexOf(array,value){var length=array==null?0:array.length;if(length){var index=baseSortedIndex(
array,value);if(index<length&&eq(array[index],value))return index}return-1}function sortedLastIndex(array,value){return baseSortedIndex(array,value,!0)}function sortedLastIndexBy(array,value,iteratee2){
return baseSortedIndexBy(array,value,getIteratee(iteratee2,2),!0)}function sortedLastIndexOf(array,value){var length=array==null?0:array.length;if(length){var index=baseSortedIndex(
array,value,!0)-1;if(eq(array[index],value))return index}return-1}function sortedUniq(array){return array&&array.length?baseSortedUniq(array):[]}function sortedUniqBy(array,iteratee2){
return array&&array.length?baseSortedUniq(array,getIteratee(iteratee2,2)):[]}function tail(array){var length=array==null?0:array.length;return length?baseSlice(
array,1,length):[]}function take(array,n,guard){return array&&array.length?(n=guard||n===undefined2?1:toInteger(n),baseSlice(array,0,n<0?0:n)):[]}function takeRight(array,n,guard){
var length=array==null?0:array.length;return length?(n=guard||n===undefined2?1:toInteger(n),n=length-n,baseSlice(array,n<0?0:n,length)):[]}function takeRightWhile(array,predicate){
return array&&array.length?baseWhile(array,getIteratee(predicate,3),!1,!0):[]}function takeWhile(array,predicate){return array&&array.length?baseWhile(array,getIteratee(
predicate,3)):[]}var union=baseRest(function(arrays){return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,!0))}),unionBy=baseRest(function(arrays){var iteratee2=last(
arrays);return isArrayLikeObject(iteratee2)&&(iteratee2=undefined2),baseUniq(baseFlatten(arrays,1,isArrayLikeObject,!0),getIteratee(iteratee2,2))}),unionWith=baseRest(
function(arrays){var comparator=last(arrays);return comparator=typeof comparator=="function"?comparator:undefined2,baseUniq(baseFlatten(arrays,1,isArrayLikeObject,
!0),undefined2,comparator)});function uniq(array){return array&&array.length?baseUniq(array):[]}function uniqBy(array,iteratee2){return array&&array.length?baseUniq(
array,getIteratee(iteratee2,2)):[]}function uniqWith(array,comparator){return comparator=typeof comparator=="function"?comparator:undefined2,array&&array.length?
baseUniq(array,undefined2,comparator):[]}function unzip(array){if(!(array&&array.length))return[];var length=0;return array=arrayFilter(array,function(group){if(isArrayLikeObject(
group))return length=nativeMax(group.length,length),!0}),baseTimes(length,function(index){return arrayMap(array,baseProperty(index))})}function unzipWith(array,iteratee2){
if(!(array&&array.length))return[];var result2=unzip(array);return iteratee2==null?result2:arrayMap(result2,function(group){return apply(iteratee2,undefined2,group)})}
var without=baseRest(function(array,values2){return isArrayLikeObject(array)?baseDifference(array,values2):[]}),xor=baseRest(function(arrays){return baseXor(arrayFilter(
arrays,isArrayLikeObject))}),xorBy=baseRest(function(arrays){var iteratee2=last(arrays);return isArrayLikeObject(iteratee2)&&(iteratee2=undefined2),baseXor(arrayFilter(
arrays,isArrayLikeObject),getIteratee(iteratee2,2))}),xorWith=baseRest(function(arrays){var comparator=last(arrays);return comparator=typeof comparator=="functi\
on"?comparator:undefined2,baseXor(arrayFilter(arrays,isArrayLikeObject),undefined2,comparator)}),zip=baseRest(unzip);function zipObject(props,values2){return baseZipObject(
props||[],values2||[],assignValue)}function zipObjectDeep(props,values2){return baseZipObject(props||[],values2||[],baseSet)}var zipWith=baseRest(function(arrays){
var length=arrays.length,iteratee2=length>1?arrays[length-1]:undefined2;return iteratee2=typeof iteratee2=="function"?(arrays.pop(),iteratee2):undefined2,unzipWith(
arrays,iteratee2)});function chain(value){var result2=lodash(value);return result2.__chain__=!0,result2}function tap(value,interceptor){return interceptor(value),
value}function thru(value,interceptor){return interceptor(value)}var wrapperAt=flatRest(function(paths){var length=paths.length,start=length?paths[0]:0,value=this.
__wrapped__,interceptor=function(object){return baseAt(object,paths)};return length>1||this.__actions__.length||!(value instanceof LazyWrapper)||!isIndex(start)?
this.thru(interceptor):(value=value.slice(start,+start+(length?1:0)),value.__actions__.push({func:thru,args:[interceptor],thisArg:undefined2}),new LodashWrapper(
value,this.__chain__).thru(function(array){return length&&!array.length&&array.push(undefined2),array}))});function wrapperChain(){return chain(this)}function wrapperCommit(){
return new LodashWrapper(this.value(),this.__chain__)}function wrapperNext(){this.__values__===undefined2&&(this.__values__=toArray(this.value()));var done=this.
__index__>=this.__values__.length,value=done?undefined2:this.__values__[this.__index__++];return{done,value}}function wrapperToIterator(){return this}function wrapperPlant(value){
for(var result2,parent2=this;parent2 instanceof baseLodash;){var clone2=wrapperClone(parent2);clone2.__index__=0,clone2.__values__=undefined2,result2?previous.__wrapped__=
clone2:result2=clone2;var previous=clone2;parent2=parent2.__wrapped__}return previous.__wrapped__=value,result2}function wrapperReverse(){var value=this.__wrapped__;
if(value instanceof LazyWrapper){var wrapped=value;return this.__actions__.length&&(wrapped=new LazyWrapper(this)),wrapped=wrapped.reverse(),wrapped.__actions__.
push({func:thru,args:[reverse],thisArg:undefined2}),new LodashWrapper(wrapped,this.__chain__)}return this.thru(reverse)}function wrapperValue(){return baseWrapperValue(
this.__wrapped__,this.__actions__)}var countBy=createAggregator(function(result2,value,key){hasOwnProperty.call(result2,key)?++result2[key]:baseAssignValue(result2,
key,1)});function every(collection,predicate,guard){var func=isArray(collection)?arrayEvery:baseEvery;return guard&&isIterateeCall(collection,predicate,guard)&&
(predicate=undefined2),func(collection,getIteratee(predicate,3))}function filter(collection,predicate){var func=isArray(collection)?arrayFilter:baseFilter;return func(
collection,getIteratee(predicate,3))}var find=createFind(findIndex),findLast=createFind(findLastIndex);function flatMap(collection,iteratee2){return baseFlatten(
map(collection,iteratee2),1)}function flatMapDeep(collection,iteratee2){return baseFlatten(map(collection,iteratee2),INFINITY)}function flatMapDepth(collection,iteratee2,depth){
return depth=depth===undefined2?1:toInteger(depth),baseFlatten(map(collection,iteratee2),depth)}function forEach(collection,iteratee2){var func=isArray(collection)?
arrayEach:baseEach;return func(collection,getIteratee(iteratee2,3))}function forEachRight(collection,iteratee2){var func=isArray(collection)?arrayEachRight:baseEachRight;
return func(collection,getIteratee(iteratee2,3))}var groupBy=createAggregator(function(result2,value,key){hasOwnProperty.call(result2,key)?result2[key].push(value):
baseAssignValue(result2,key,[value])});function includes(collection,value,fromIndex,guard){collection=isArrayLike(collection)?collection:values(collection),fromIndex=
fromIndex&&!guard?toInteger(fromIndex):0;var length=collection.length;return fromIndex<0&&(fromIndex=nativeMax(length+fromIndex,0)),isString(collection)?fromIndex<=
length&&collection.indexOf(value,fromIndex)>-1:!!length&&baseIndexOf(collection,value,fromIndex)>-1}var invokeMap=baseRest(function(collection,path,args){var index=-1,
isFunc=typeof path=="function",result2=isArrayLike(collection)?Array2(collection.length):[];return baseEach(collection,function(value){result2[++index]=isFunc?apply(
path,value,args):baseInvoke(value,path,args)}),result2}),keyBy=createAggregator(function(result2,value,key){baseAssignValue(result2,key,value)});function map(collection,iteratee2){
var func=isArray(collection)?arrayMap:baseMap;return func(collection,getIteratee(iteratee2,3))}function orderBy(collection,iteratees,orders,guard){return collection==
null?[]:(isArray(iteratees)||(iteratees=iteratees==null?[]:[iteratees]),orders=guard?undefined2:orders,isArray(orders)||(orders=orders==null?[]:[orders]),baseOrderBy(
collection,iteratees,orders))}var partition=createAggregator(function(result2,value,key){result2[key?0:1].push(value)},function(){return[[],[]]});function reduce(collection,iteratee2,accumulator){
var func=isArray(collection)?arrayReduce:baseReduce,initAccum=arguments.length<3;return func(collection,getIteratee(iteratee2,4),accumulator,initAccum,baseEach)}
function reduceRight(collection,iteratee2,accumulator){var func=isArray(collection)?arrayReduceRight:baseReduce,initAccum=arguments.length<3;return func(collection,
getIteratee(iteratee2,4),accumulator,initAccum,baseEachRight)}function reject(collection,predicate){var func=isArray(collection)?arrayFilter:baseFilter;return func(
collection,negate(getIteratee(predicate,3)))}function sample(collection){var func=isArray(collection)?arraySample:baseSample;return func(collection)}function sampleSize(collection,n,guard){
(guard?isIterateeCall(collection,n,guard):n===undefined2)?n=1:n=toInteger(n);var func=isArray(collection)?arraySampleSize:baseSampleSize;return func(collection,
n)}function shuffle(collection){var func=isArray(collection)?arrayShuffle:baseShuffle;return func(collection)}function size(collection){if(collection==null)return 0;
if(isArrayLike(collection))return isString(collection)?stringSize(collection):collection.length;var tag=getTag(collection);return tag==mapTag||tag==setTag?collection.
size:baseKeys(collection).length}function some(collection,predicate,guard){var func=isArray(collection)?arraySome:baseSome;return guard&&isIterateeCall(collection,
predicate,guard)&&(predicate=undefined2),func(collection,getIteratee(predicate,3))}var sortBy=baseRest(function(collection,iteratees){if(collection==null)return[];
var length=iteratees.length;return length>1&&isIterateeCall(collection,iteratees[0],iteratees[1])?iteratees=[]:length>2&&isIterateeCall(iteratees[0],iteratees[1],
iteratees[2])&&(iteratees=[iteratees[0]]),baseOrderBy(collection,baseFlatten(iteratees,1),[])}),now=ctxNow||function(){return root.Date.now()};function after(n,func){
if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return n=toInteger(n),function(){if(--n<1)return func.apply(this,arguments)}}function ary(func,n,guard){
return n=guard?undefined2:n,n=func&&n==null?func.length:n,createWrap(func,WRAP_ARY_FLAG,undefined2,undefined2,undefined2,undefined2,n)}function before(n,func){var result2;
if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return n=toInteger(n),function(){return--n>0&&(result2=func.apply(this,arguments)),n<=1&&(func=
undefined2),result2}}var bind=baseRest(function(func,thisArg,partials){var bitmask=WRAP_BIND_FLAG;if(partials.length){var holders=replaceHolders(partials,getHolder(
bind));bitmask|=WRAP_PARTIAL_FLAG}return createWrap(func,bitmask,thisArg,partials,holders)}),bindKey=baseRest(function(object,key,partials){var bitmask=WRAP_BIND_FLAG|
WRAP_BIND_KEY_FLAG;if(partials.length){var holders=replaceHolders(partials,getHolder(bindKey));bitmask|=WRAP_PARTIAL_FLAG}return createWrap(key,bitmask,object,partials,
holders)});function curry(func,arity,guard){arity=guard?undefined2:arity;var result2=createWrap(func,WRAP_CURRY_FLAG,undefined2,undefined2,undefined2,undefined2,
undefined2,arity);return result2.placeholder=curry.placeholder,result2}function curryRight(func,arity,guard){arity=guard?undefined2:arity;var result2=createWrap(
func,WRAP_CURRY_RIGHT_FLAG,undefined2,undefined2,undefined2,undefined2,undefined2,arity);return result2.placeholder=curryRight.placeholder,result2}function debounce(func,wait,options){
var lastArgs,lastThis,maxWait,result2,timerId,lastCallTime,lastInvokeTime=0,leading=!1,maxing=!1,trailing=!0;if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);
wait=toNumber(wait)||0,isObject(options)&&(leading=!!options.leading,maxing="maxWait"in options,maxWait=maxing?nativeMax(toNumber(options.maxWait)||0,wait):maxWait,
trailing="trailing"in options?!!options.trailing:trailing);function invokeFunc(time){var args=lastArgs,thisArg=lastThis;return lastArgs=lastThis=undefined2,lastInvokeTime=
time,result2=func.apply(thisArg,args),result2}function leadingEdge(time){return lastInvokeTime=time,timerId=setTimeout2(timerExpired,wait),leading?invokeFunc(time):
result2}function remainingWait(time){var timeSinceLastCall=time-lastCallTime,timeSinceLastInvoke=time-lastInvokeTime,timeWaiting=wait-timeSinceLastCall;return maxing?
nativeMin(timeWaiting,maxWait-timeSinceLastInvoke):timeWaiting}function shouldInvoke(time){var timeSinceLastCall=time-lastCallTime,timeSinceLastInvoke=time-lastInvokeTime;
return lastCallTime===undefined2||timeSinceLastCall>=wait||timeSinceLastCall<0||maxing&&timeSinceLastInvoke>=maxWait}function timerExpired(){var time=now();if(shouldInvoke(
time))return trailingEdge(time);timerId=setTimeout2(timerExpired,remainingWait(time))}function trailingEdge(time){return timerId=undefined2,trailing&&lastArgs?invokeFunc(
time):(lastArgs=lastThis=undefined2,result2)}function cancel(){timerId!==undefined2&&clearTimeout2(timerId),lastInvokeTime=0,lastArgs=lastCallTime=lastThis=timerId=
undefined2}function flush(){return timerId===undefined2?result2:trailingEdge(now())}function debounced(){var time=now(),isInvoking=shouldInvoke(time);if(lastArgs=
arguments,lastThis=this,lastCallTime=time,isInvoking){if(timerId===undefined2)return leadingEdge(lastCallTime);if(maxing)return clearTimeout2(timerId),timerId=setTimeout2(
timerExpired,wait),invokeFunc(lastCallTime)}return timerId===undefined2&&(timerId=setTimeout2(timerExpired,wait)),result2}return debounced.cancel=cancel,debounced.
flush=flush,debounced}var defer=baseRest(function(func,args){return baseDelay(func,1,args)}),delay=baseRest(function(func,wait,args){return baseDelay(func,toNumber(
wait)||0,args)});function flip(func){return createWrap(func,WRAP_FLIP_FLAG)}function memoize(func,resolver){if(typeof func!="function"||resolver!=null&&typeof resolver!=
"function")throw new TypeError2(FUNC_ERROR_TEXT);var memoized=function(){var args=arguments,key=resolver?resolver.apply(this,args):args[0],cache=memoized.cache;
if(cache.has(key))return cache.get(key);var result2=func.apply(this,args);return memoized.cache=cache.set(key,result2)||cache,result2};return memoized.cache=new(memoize.
Cache||MapCache),memoized}memoize.Cache=MapCache;function negate(predicate){if(typeof predicate!="function")throw new TypeError2(FUNC_ERROR_TEXT);return function(){
var args=arguments;switch(args.length){case 0:return!predicate.call(this);case 1:return!predicate.call(this,args[0]);case 2:return!predicate.call(this,args[0],args[1]);case 3:
return!predicate.call(this,args[0],args[1],args[2])}return!predicate.apply(this,args)}}function once(func){return before(2,func)}var overArgs=castRest(function(func,transforms){
transforms=transforms.length==1&&isArray(transforms[0])?arrayMap(transforms[0],baseUnary(getIteratee())):arrayMap(baseFlatten(transforms,1),baseUnary(getIteratee()));
var funcsLength=transforms.length;return baseRest(function(args){for(var index=-1,length=nativeMin(args.length,funcsLength);++index<length;)args[index]=transforms[index].
call(this,args[index]);return apply(func,this,args)})}),partial=baseRest(function(func,partials){var holders=replaceHolders(partials,getHolder(partial));return createWrap(
func,WRAP_PARTIAL_FLAG,undefined2,partials,holders)}),partialRight=baseRest(function(func,partials){var holders=replaceHolders(partials,getHolder(partialRight));
return createWrap(func,WRAP_PARTIAL_RIGHT_FLAG,undefined2,partials,holders)}),rearg=flatRest(function(func,indexes){return createWrap(func,WRAP_REARG_FLAG,undefined2,
undefined2,undefined2,indexes)});function rest(func,start){if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return start=start===undefined2?start:
toInteger(start),baseRest(func,start)}function spread(func,start){if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return start=start==null?0:nativeMax(
toInteger(start),0),baseRest(function(args){var array=args[start],otherArgs=castSlice(args,0,start);return array&&arrayPush(otherArgs,array),apply(func,this,otherArgs)})}
function throttle(func,wait,options){var leading=!0,trailing=!0;if(typeof func!="function")throw new TypeError2(FUNC_ERROR_TEXT);return isObject(options)&&(leading=
"leading"in options?!!options.leading:leading,trailing="trailing"in options?!!options.trailing:trailing),debounce(func,wait,{leading,maxWait:wait,trailing})}function unary(func){
return ary(func,1)}function wrap(value,wrapper){return partial(castFunction(wrapper),value)}function castArray(){if(!arguments.length)return[];var value=arguments[0];
return isArray(value)?value:[value]}function clone(value){return baseClone(value,CLONE_SYMBOLS_FLAG)}function cloneWith(value,customizer){return customizer=typeof customizer==
"function"?customizer:undefined2,baseClone(value,CLONE_SYMBOLS_FLAG,customizer)}function cloneDeep(value){return baseClone(value,CLONE_DEEP_FLAG|CLONE_SYMBOLS_FLAG)}
function cloneDeepWith(value,customizer){return customizer=typeof customizer=="function"?customizer:undefined2,baseClone(value,CLONE_DEEP_FLAG|CLONE_SYMBOLS_FLAG,
customizer)}function conformsTo(object,source){return source==null||baseConformsTo(object,source,keys(source))}function eq(value,other){return value===other||value!==
value&&other!==other}var gt=createRelationalOperation(baseGt),gte=createRelationalOperation(function(value,other){return value>=other}),isArguments=baseIsArguments(
(function(){return arguments})())?baseIsArguments:function(value){return isObjectLike(value)&&hasOwnProperty.call(value,"callee")&&!propertyIsEnumerable.call(value,
"callee")},isArray=Array2.isArray,isArrayBuffer=nodeIsArrayBuffer?baseUnary(nodeIsArrayBuffer):baseIsArrayBuffer;function isArrayLike(value){return value!=null&&
isLength(value.length)&&!isFunction(value)}function isArrayLikeObject(value){return isObjectLike(value)&&isArrayLike(value)}function isBoolean(value){return value===
!0||value===!1||isObjectLike(value)&&baseGetTag(value)==boolTag}var isBuffer=nativeIsBuffer||stubFalse,isDate=nodeIsDate?baseUnary(nodeIsDate):baseIsDate;function isElement(value){
return isObjectLike(value)&&value.nodeType===1&&!isPlainObject(value)}function isEmpty(value){if(value==null)return!0;if(isArrayLike(value)&&(isArray(value)||typeof value==
"string"||typeof value.splice=="function"||isBuffer(value)||isTypedArray(value)||isArguments(value)))return!value.length;var tag=getTag(value);if(tag==mapTag||tag==
setTag)return!value.size;if(isPrototype(value))return!baseKeys(value).length;for(var key in value)if(hasOwnProperty.call(value,key))return!1;return!0}function isEqual(value,other){
return baseIsEqual(value,other)}function isEqualWith(value,other,customizer){customizer=typeof customizer=="function"?customizer:undefined2;var result2=customizer?
customizer(value,other):undefined2;return result2===undefined2?baseIsEqual(value,other,undefined2,customizer):!!result2}function isError(value){if(!isObjectLike(
value))return!1;var tag=baseGetTag(value);return tag==errorTag||tag==domExcTag||typeof value.message=="string"&&typeof value.name=="string"&&!isPlainObject(value)}
function isFinite2(value){return typeof value=="number"&&nativeIsFinite(value)}function isFunction(value){if(!isObject(value))return!1;var tag=baseGetTag(value);
return tag==funcTag||tag==genTag||tag==asyncTag||tag==proxyTag}function isInteger(value){return typeof value=="number"&&value==toInteger(value)}function isLength(value){
return typeof value=="number"&&value>-1&&value%1==0&&value<=MAX_SAFE_INTEGER}function isObject(value){var type=typeof value;return value!=null&&(type=="object"||
type=="function")}function isObjectLike(value){return value!=null&&typeof value=="object"}var isMap=nodeIsMap?baseUnary(nodeIsMap):baseIsMap;function isMatch(object,source){
return object===source||baseIsMatch(object,source,getMatchData(source))}function isMatchWith(object,source,customizer){return customizer=typeof customizer=="fun\
ction"?customizer:undefined2,baseIsMatch(object,source,getMatchData(source),customizer)}function isNaN2(value){return isNumber(value)&&value!=+value}function isNative(value){
if(isMaskable(value))throw new Error2(CORE_ERROR_TEXT);return baseIsNative(value)}function isNull(value){return value===null}function isNil(value){return value==
null}function isNumber(value){return typeof value=="number"||isObjectLike(value)&&baseGetTag(value)==numberTag}function isPlainObject(value){if(!isObjectLike(value)||
baseGetTag(value)!=objectTag)return!1;var proto=getPrototype(value);if(proto===null)return!0;var Ctor=hasOwnProperty.call(proto,"constructor")&&proto.constructor;
return typeof Ctor=="function"&&Ctor instanceof Ctor&&funcToString.call(Ctor)==objectCtorString}var isRegExp=nodeIsRegExp?baseUnary(nodeIsRegExp):baseIsRegExp;function isSafeInteger(value){
return isInteger(value)&&value>=-MAX_SAFE_INTEGER&&value<=MAX_SAFE_INTEGER}var isSet=nodeIsSet?baseUnary(nodeIsSet):baseIsSet;function isString(value){return typeof value==
"string"||!isArray(value)&&isObjectLike(value)&&baseGetTag(value)==stringTag}function isSymbol(value){return typeof value=="symbol"||isObjectLike(value)&&baseGetTag(
value)==symbolTag}var isTypedArray=nodeIsTypedArray?baseUnary(nodeIsTypedArray):baseIsTypedArray;function isUndefined(value){return value===undefined2}function isWeakMap(value){
return isObjectLike(value)&&getTag(value)==weakMapTag}function isWeakSet(value){return isObjectLike(value)&&baseGetTag(value)==weakSetTag}var lt=createRelationalOperation(
baseLt),lte=createRelationalOperation(function(value,other){return value<=other});function toArray(value){if(!value)return[];if(isArrayLike(value))return isString(
value)?stringToArray(value):copyArray(value);if(symIterator&&value[symIterator])return iteratorToArray(value[symIterator]());var tag=getTag(value),func=tag==mapTag?
mapToArray:tag==setTag?setToArray:values;return func(value)}function toFinite(value){if(!value)return value===0?value:0;if(value=toNumber(value),value===INFINITY||
value===-INFINITY){var sign=value<0?-1:1;return sign*MAX_INTEGER}return value===value?value:0}function toInteger(value){var result2=toFinite(value),remainder=result2%
1;return result2===result2?remainder?result2-remainder:result2:0}function toLength(value){return value?baseClamp(toInteger(value),0,MAX_ARRAY_LENGTH):0}function toNumber(value){
if(typeof value=="number")return value;if(isSymbol(value))return NAN;if(isObject(value)){var other=typeof value.valueOf=="function"?value.valueOf():value;value=
isObject(other)?other+"":other}if(typeof value!="string")return value===0?value:+value;value=baseTrim(value);var isBinary=reIsBinary.test(value);return isBinary||
reIsOctal.test(value)?freeParseInt(value.slice(2),isBinary?2:8):reIsBadHex.test(value)?NAN:+value}function toPlainObject(value){return copyObject(value,keysIn(value))}
function toSafeInteger(value){return value?baseClamp(toInteger(value),-MAX_SAFE_INTEGER,MAX_SAFE_INTEGER):value===0?value:0}function toString(value){return value==
null?"":baseToString(value)}var assign=createAssigner(function(object,source){if(isPrototype(source)||isArrayLike(source)){copyObject(source,keys(source),object);
return}for(var key in source)hasOwnProperty.call(source,key)&&assignValue(object,key,source[key])}),assignIn=createAssigner(function(object,source){copyObject(source,
keysIn(source),object)}),assignInWith=createAssigner(function(object,source,srcIndex,customizer){copyObject(source,keysIn(source),object,customizer)}),assignWith=createAssigner(
function(object,source,srcIndex,customizer){copyObject(source,keys(source),object,customizer)}),at=flatRest(baseAt);function create(prototype,properties){var result2=baseCreate(
prototype);return properties==null?result2:baseAssign(result2,properties)}var defaults=baseRest(function(object,sources){object=Object2(object);var index=-1,length=sources.
length,guard=length>2?sources[2]:undefined2;for(guard&&isIterateeCall(sources[0],sources[1],guard)&&(length=1);++index<length;)for(var source=sources[index],props=keysIn(
source),propsIndex=-1,propsLength=props.length;++propsIndex<propsLength;){var key=props[propsIndex],value=object[key];(value===undefined2||eq(value,objectProto[key])&&
!hasOwnProperty.call(object,key))&&(object[key]=source[key])}return object}),defaultsDeep=baseRest(function(args){return args.push(undefined2,customDefaultsMerge),
apply(mergeWith,undefined2,args)});function findKey(object,predicate){return baseFindKey(object,getIteratee(predicate,3),baseForOwn)}function findLastKey(object,predicate){
return baseFindKey(object,getIteratee(predicate,3),baseForOwnRight)}function forIn(object,iteratee2){return object==null?object:baseFor(object,getIteratee(iteratee2,
3),keysIn)}function forInRight(object,iteratee2){return object==null?object:baseForRight(object,getIteratee(iteratee2,3),keysIn)}function forOwn(object,iteratee2){
return object&&baseForOwn(object,getIteratee(iteratee2,3))}function forOwnRight(object,iteratee2){return object&&baseForOwnRight(object,getIteratee(iteratee2,3))}
function functions(object){return object==null?[]:baseFunctions(object,keys(object))}function functionsIn(object){return object==null?[]:baseFunctions(object,keysIn(
object))}function get(object,path,defaultValue){var result2=object==null?undefined2:baseGet(object,path);return result2===undefined2?defaultValue:result2}function has(object,path){
return object!=null&&hasPath(object,path,baseHas)}function hasIn(object,path){return object!=null&&hasPath(object,path,baseHasIn)}var invert=createInverter(function(result2,value,key){
value!=null&&typeof value.toString!="function"&&(value=nativeObjectToString.call(value)),result2[value]=key},constant(identity)),invertBy=createInverter(function(result2,value,key){
value!=null&&typeof value.toString!="function"&&(value=nativeObjectToString.call(value)),hasOwnProperty.call(result2,value)?result2[value].push(key):result2[value]=
[key]},getIteratee),invoke=baseRest(baseInvoke);function keys(object){return isArrayLike(object)?arrayLikeKeys(object):baseKeys(object)}function keysIn(object){
return isArrayLike(object)?arrayLikeKeys(object,!0):baseKeysIn(object)}function mapKeys(object,iteratee2){var result2={};return iteratee2=getIteratee(iteratee2,
3),baseForOwn(object,function(value,key,object2){baseAssignValue(result2,iteratee2(value,key,object2),value)}),result2}function mapValues(object,iteratee2){var result2={};
return iteratee2=getIteratee(iteratee2,3),baseForOwn(object,function(value,key,object2){baseAssignValue(result2,key,iteratee2(value,key,object2))}),result2}var merge=createAssigner(
function(object,source,srcIndex){baseMerge(object,source,srcIndex)}),mergeWith=createAssigner(function(object,source,srcIndex,customizer){baseMerge(object,source,
srcIndex,customizer)}),omit=flatRest(function(object,paths){var result2={};if(object==null)return result2;var isDeep=!1;paths=arrayMap(paths,function(path){return path=
castPath(path,object),isDeep||(isDeep=path.length>1),path}),copyObject(object,getAllKeysIn(object),result2),isDeep&&(result2=baseClone(result2,CLONE_DEEP_FLAG|CLONE_FLAT_FLAG|
CLONE_SYMBOLS_FLAG,customOmitClone));for(var length=paths.length;length--;)baseUnset(result2,paths[length]);return result2});function omitBy(object,predicate){return pickBy(
object,negate(getIteratee(predicate)))}var pick=flatRest(function(object,paths){return object==null?{}:basePick(object,paths)});function pickBy(object,predicate){
if(object==null)return{};var props=arrayMap(getAllKeysIn(object),function(prop){return[prop]});return predicate=getIteratee(predicate),basePickBy(object,props,function(value,path){
return predicate(value,path[0])})}function result(object,path,defaultValue){path=castPath(path,object);var index=-1,length=path.length;for(length||(length=1,object=
undefined2);++index<length;){var value=object==null?undefined2:object[toKey(path[index])];value===undefined2&&(index=length,value=defaultValue),object=isFunction(
value)?value.call(object):value}return object}function set(object,path,value){return object==null?object:baseSet(object,path,value)}function setWith(object,path,value,customizer){
return customizer=typeof customizer=="function"?customizer:undefined2,object==null?object:baseSet(object,path,value,customizer)}var toPairs=createToPairs(keys),
toPairsIn=createToPairs(keysIn);function transform(object,iteratee2,accumulator){var isArr=isArray(object),isArrLike=isArr||isBuffer(object)||isTypedArray(object);
if(iteratee2=getIteratee(iteratee2,4),accumulator==null){var Ctor=object&&object.constructor;isArrLike?accumulator=isArr?new Ctor:[]:isObject(object)?accumulator=
isFunction(Ctor)?baseCreate(getPrototype(object)):{}:accumulator={}}return(isArrLike?arrayEach:baseForOwn)(object,function(value,index,object2){return iteratee2(
accumulator,value,index,object2)}),accumulator}function unset(object,path){return object==null?!0:baseUnset(object,path)}function update(object,path,updater){return object==
null?object:baseUpdate(object,path,castFunction(updater))}function updateWith(object,path,updater,customizer){return customizer=typeof customizer=="function"?customizer:
undefined2,object==null?object:baseUpdate(object,path,castFunction(updater),customizer)}function values(object){return object==null?[]:baseValues(object,keys(object))}
function valuesIn(object){return object==null?[]:baseValues(object,keysIn(object))}function clamp(number,lower,upper){return upper===undefined2&&(upper=lower,lower=
undefined2),upper!==undefined2&&(upper=toNumber(upper),upper=upper===upper?upper:0),lower!==undefined2&&(lower=toNumber(lower),lower=lower===lower?lower:0),baseClamp(
toNumber(number),lower,upper)}function inRange(number,start,end){return start=toFinite(start),end===undefined2?(end=start,start=0):end=toFinite(end),number=toNumber(
number),baseInRange(number,start,end)}function random(lower,upper,floating){if(floating&&typeof floating!="boolean"&&isIterateeCall(lower,upper,floating)&&(upper=
floating=undefined2),floating===undefined2&&(typeof upper=="boolean"?(floating=upper,upper=undefined2):typeof lower=="boolean"&&(floating=lower,lower=undefined2)),
lower===undefined2&&upper===undefined2?(lower=0,upper=1):(lower=toFinite(lower),upper===undefined2?(upper=lower,lower=0):upper=toFinite(upper)),lower>upper){var temp=lower;
lower=upper,upper=temp}if(floating||lower%1||upper%1){var rand=nativeRandom();return nativeMin(lower+rand*(upper-lower+freeParseFloat("1e-"+((rand+"").length-1))),
upper)}return baseRandom(lower,upper)}var camelCase=createCompounder(function(result2,word,index){return word=word.toLowerCase(),result2+(index?capitalize(word):
word)});function capitalize(string){return upperFirst(toString(string).toLowerCase())}function deburr(string){return string=toString(string),string&&string.replace(
reLatin,deburrLetter).replace(reComboMark,"")}function endsWith(string,target,position){string=toString(string),target=baseToString(target);var length=string.length;
position=position===undefined2?length:baseClamp(toInteger(position),0,length);var end=position;return position-=target.length,position>=0&&string.slice(position,
end)==target}function escape(string){return string=toString(string),string&&reHasUnescapedHtml.test(string)?string.replace(reUnescapedHtml,escapeHtmlChar):string}
function escapeRegExp(string){return string=toString(string),string&&reHasRegExpChar.test(string)?string.replace(reRegExpChar,"\\$&"):string}var kebabCase=createCompounder(
function(result2,word,index){return result2+(index?"-":"")+word.toLowerCase()}),lowerCase=createCompounder(function(result2,word,index){return result2+(index?" ":
"")+word.toLowerCase()}),lowerFirst=createCaseFirst("toLowerCase");function pad(string,length,chars){string=toString(string),length=toInteger(length);var strLength=length?
stringSize(string):0;if(!length||strLength>=length)return string;var mid=(length-strLength)/2;return createPadding(nativeFloor(mid),chars)+string+createPadding(
nativeCeil(mid),chars)}function padEnd(string,length,chars){string=toString(string),length=toInteger(length);var strLength=length?stringSize(string):0;return length&&
strLength<length?string+createPadding(length-strLength,chars):string}function padStart(string,length,chars){string=toString(string),length=toInteger(length);var strLength=length?
stringSize(string):0;return length&&strLength<length?createPadding(length-strLength,chars)+string:string}function parseInt2(string,radix,guard){return guard||radix==
null?radix=0:radix&&(radix=+radix),nativeParseInt(toString(string).replace(reTrimStart,""),radix||0)}function repeat(string,n,guard){return(guard?isIterateeCall(
string,n,guard):n===undefined2)?n=1:n=toInteger(n),baseRepeat(toString(string),n)}function replace(){var args=arguments,string=toString(args[0]);return args.length<
3?string:string.replace(args[1],args[2])}var snakeCase=createCompounder(function(result2,word,index){return result2+(index?"_":"")+word.toLowerCase()});function split(string,separator,limit){
return limit&&typeof limit!="number"&&isIterateeCall(string,separator,limit)&&(separator=limit=undefined2),limit=limit===undefined2?MAX_ARRAY_LENGTH:limit>>>0,limit?
(string=toString(string),string&&(typeof separator=="string"||separator!=null&&!isRegExp(separator))&&(separator=baseToString(separator),!separator&&hasUnicode(
string))?castSlice(stringToArray(string),0,limit):string.split(separator,limit)):[]}var startCase=createCompounder(function(result2,word,index){return result2+(index?
" ":"")+upperFirst(word)});function startsWith(string,target,position){return string=toString(string),position=position==null?0:baseClamp(toInteger(position),0,
string.length),target=baseToString(target),string.slice(position,position+target.length)==target}function template(string,options,guard){var settings=lodash.templateSettings;
guard&&isIterateeCall(string,options,guard)&&(options=undefined2),string=toString(string),options=assignWith({},options,settings,customDefaultsAssignIn);var imports=assignWith(
{},options.imports,settings.imports,customDefaultsAssignIn),importsKeys=keys(imports),importsValues=baseValues(imports,importsKeys);arrayEach(importsKeys,function(key){
if(reForbiddenIdentifierChars.test(key))throw new Error2(INVALID_TEMPL_IMPORTS_ERROR_TEXT)});var isEscaping,isEvaluating,index=0,interpolate=options.interpolate||
reNoMatch,source="__p += '",reDelimiters=RegExp2((options.escape||reNoMatch).source+"|"+interpolate.source+"|"+(interpolate===reInterpolate?reEsTemplate:reNoMatch).
source+"|"+(options.evaluate||reNoMatch).source+"|$","g"),sourceURL="//# sourceURL="+(hasOwnProperty.call(options,"sourceURL")?(options.sourceURL+"").replace(/\s/g,
" "):"lodash.templateSources["+ ++templateCounter+"]")+`
`;string.replace(reDelimiters,function(match,escapeValue,interpolateValue,esTemplateValue,evaluateValue,offset){return interpolateValue||(interpolateValue=esTemplateValue),
source+=string.slice(index,offset).replace(reUnescapedString,escapeStringChar),escapeValue&&(isEscaping=!0,source+=`' +
__e(`+escapeValue+`) +
'`),evaluateValue&&(isEvaluating=!0,source+=`';
`+evaluateValue+`;
__p += '`),interpolateValue&&(source+=`' +
((__t = (`+interpolateValue+`)) == null ? '' : __t) +
'`),index=offset+match.length,match}),source+=`';
`;var variable=hasOwnProperty.call(options,"variable")&&options.variable;if(!variable)source=`with (obj) {
`+source+`
}
`;else if(reForbiddenIdentifierChars.test(variable))throw new Error2(INVALID_TEMPL_VAR_ERROR_TEXT);source=(isEvaluating?source.replace(reEmptyStringLeading,""):
source).replace(reEmptyStringMiddle,"$1").replace(reEmptyStringTrailing,"$1;"),source="function("+(variable||"obj")+`) {
`+(variable?"":`obj || (obj = {});
`)+"var __t, __p = ''"+(isEscaping?", __e = _.escape":"")+(isEvaluating?`, __j = Array.prototype.join;
function print() { __p += __j.call(arguments, '') }
`:`;
`)+source+`return __p
}`;var result2=attempt(function(){return Function2(importsKeys,sourceURL+"return "+source).apply(undefined2,importsValues)});if(result2.source=source,isError(result2))
throw result2;return result2}function toLower(value){return toString(value).toLowerCase()}function toUpper(value){return toString(value).toUpperCase()}function trim(string,chars,guard){
if(string=toString(string),string&&(guard||chars===undefined2))return baseTrim(string);if(!string||!(chars=baseToString(chars)))return string;var strSymbols=stringToArray(
string),chrSymbols=stringToArray(chars),start=charsStartIndex(strSymbols,chrSymbols),end=charsEndIndex(strSymbols,chrSymbols)+1;return castSlice(strSymbols,start,
end).join("")}function trimEnd(string,chars,guard){if(string=toString(string),string&&(guard||chars===undefined2))return string.slice(0,trimmedEndIndex(string)+
1);if(!string||!(chars=baseToString(chars)))return string;var strSymbols=stringToArray(string),end=charsEndIndex(strSymbols,stringToArray(chars))+1;return castSlice(
strSymbols,0,end).join("")}function trimStart(string,chars,guard){if(string=toString(string),string&&(guard||chars===undefined2))return string.replace(reTrimStart,
"");if(!string||!(chars=baseToString(chars)))return string;var strSymbols=stringToArray(string),start=charsStartIndex(strSymbols,stringToArray(chars));return castSlice(
strSymbols,start).join("")}function truncate(string,options){var length=DEFAULT_TRUNC_LENGTH,omission=DEFAULT_TRUNC_OMISSION;if(isObject(options)){var separator="\
separator"in options?options.separator:separator;length="length"in options?toInteger(options.length):length,omission="omission"in options?baseToString(options.omission):
omission}string=toString(string);var strLength=string.length;if(hasUnicode(string)){var strSymbols=stringToArray(string);strLength=strSymbols.length}if(length>=
strLength)return string;var end=length-stringSize(omission);if(end<1)return omission;var result2=strSymbols?castSlice(strSymbols,0,end).join(""):string.slice(0,
end);if(separator===undefined2)return result2+omission;if(strSymbols&&(end+=result2.length-end),isRegExp(separator)){if(string.slice(end).search(separator)){var match,
substring=result2;for(separator.global||(separator=RegExp2(separator.source,toString(reFlags.exec(separator))+"g")),separator.lastIndex=0;match=separator.exec(substring);)
var newEnd=match.index;result2=result2.slice(0,newEnd===undefined2?end:newEnd)}}else if(string.indexOf(baseToString(separator),end)!=end){var index=result2.lastIndexOf(
separator);index>-1&&(result2=result2.slice(0,index))}return result2+omission}function unescape(string){return string=toString(string),string&&reHasEscapedHtml.
test(string)?string.replace(reEscapedHtml,unescapeHtmlChar):string}var upperCase=createCompounder(function(result2,word,index){return result2+(index?" ":"")+word.
toUpperCase()}),upperFirst=createCaseFirst("toUpperCase");function words(string,pattern,guard){return string=toString(string),pattern=guard?undefined2:pattern,pattern===
undefined2?hasUnicodeWord(string)?unicodeWords(string):asciiWords(string):string.match(pattern)||[]}var attempt=baseRest(function(func,args){try{return apply(func,
undefined2,args)}catch(e){return isError(e)?e:new Error2(e)}}),bindAll=flatRest(function(object,methodNames){return arrayEach(methodNames,function(key){key=toKey(
key),baseAssignValue(object,key,bind(object[key],object))}),object});function cond(pairs){var length=pairs==null?0:pairs.length,toIteratee=getIteratee();return pairs=
length?arrayMap(pairs,function(pair){if(typeof pair[1]!="function")throw new TypeError2(FUNC_ERROR_TEXT);return[toIteratee(pair[0]),pair[1]]}):[],baseRest(function(args){
for(var index=-1;++index<length;){var pair=pairs[index];if(apply(pair[0],this,args))return apply(pair[1],this,args)}})}function conforms(source){return baseConforms(
baseClone(source,CLONE_DEEP_FLAG))}function constant(value){return function(){return value}}function defaultTo(value,defaultValue){return value==null||value!==value?
defaultValue:value}var flow=createFlow(),flowRight=createFlow(!0);function identity(value){return value}function iteratee(func){return baseIteratee(typeof func==
"function"?func:baseClone(func,CLONE_DEEP_FLAG))}function matches(source){return baseMatches(baseClone(source,CLONE_DEEP_FLAG))}function matchesProperty(path,srcValue){
return baseMatchesProperty(path,baseClone(srcValue,CLONE_DEEP_FLAG))}var method=baseRest(function(path,args){return function(object){return baseInvoke(object,path,
args)}}),methodOf=baseRest(function(object,args){return function(path){return baseInvoke(object,path,args)}});function mixin(object,source,options){var props=keys(
source),methodNames=baseFunctions(source,props);options==null&&!(isObject(source)&&(methodNames.length||!props.length))&&(options=source,source=object,object=this,
methodNames=baseFunctions(source,keys(source)));var chain2=!(isObject(options)&&"chain"in options)||!!options.chain,isFunc=isFunction(object);return arrayEach(methodNames,
function(methodName){var func=source[methodName];object[methodName]=func,isFunc&&(object.prototype[methodName]=function(){var chainAll=this.__chain__;if(chain2||
chainAll){var result2=object(this.__wrapped__),actions=result2.__actions__=copyArray(this.__actions__);return actions.push({func,args:arguments,thisArg:object}),
result2.__chain__=chainAll,result2}return func.apply(object,arrayPush([this.value()],arguments))})}),object}function noConflict(){return root._===this&&(root._=
oldDash),this}function noop(){}function nthArg(n){return n=toInteger(n),baseRest(function(args){return baseNth(args,n)})}var over=createOver(arrayMap),overEvery=createOver(
arrayEvery),overSome=createOver(arraySome);function property(path){return isKey(path)?baseProperty(toKey(path)):basePropertyDeep(path)}function propertyOf(object){
return function(path){return object==null?undefined2:baseGet(object,path)}}var range=createRange(),rangeRight=createRange(!0);function stubArray(){return[]}function stubFalse(){
return!1}function stubObject(){return{}}function stubString(){return""}function stubTrue(){return!0}function times(n,iteratee2){if(n=toInteger(n),n<1||n>MAX_SAFE_INTEGER)
return[];var index=MAX_ARRAY_LENGTH,length=nativeMin(n,MAX_ARRAY_LENGTH);iteratee2=getIteratee(iteratee2),n-=MAX_ARRAY_LENGTH;for(var result2=baseTimes(length,iteratee2);++index<
n;)iteratee2(index);return result2}function toPath(value){return isArray(value)?arrayMap(value,toKey):isSymbol(value)?[value]:copyArray(stringToPath(toString(value)))}
function uniqueId(prefix){var id=++idCounter;return toString(prefix)+id}var add=createMathOperation(function(augend,addend){return augend+addend},0),ceil=createRound(
"ceil"),divide=createMathOperation(function(dividend,divisor){return dividend/divisor},1),floor=createRound("floor");function max(array){return array&&array.length?
baseExtremum(array,identity,baseGt):undefined2}function maxBy(array,iteratee2){return array&&array.length?baseExtremum(array,getIteratee(iteratee2,2),baseGt):undefined2}
function mean(array){return baseMean(array,identity)}function meanBy(array,iteratee2){return baseMean(array,getIteratee(iteratee2,2))}function min(array){return array&&
array.length?baseExtremum(array,identity,baseLt):undefined2}function minBy(array,iteratee2){return array&&array.length?baseExtremum(array,getIteratee(iteratee2,
2),baseLt):undefined2}var multiply=createMathOperation(function(multiplier,multiplicand){return multiplier*multiplicand},1),round=createRound("round"),subtract=createMathOperation(
function(minuend,subtrahend){return minuend-subtrahend},0);function sum(array){return array&&array.length?baseSum(array,identity):0}function sumBy(array,iteratee2){
return array&&array.length?baseSum(array,getIteratee(iteratee2,2)):0}return lodash.after=after,lodash.ary=ary,lodash.assign=assign,lodash.assignIn=assignIn,lodash.
assignInWith=assignInWith,lodash.assignWith=assignWith,lodash.at=at,lodash.before=before,lodash.bind=bind,lodash.bindAll=bindAll,lodash.bindKey=bindKey,lodash.castArray=
castArray,lodash.chain=chain,lodash.chunk=chunk,lodash.compact=compact,lodash.concat=concat,lodash.cond=cond,lodash.conforms=conforms,lodash.constant=constant,lodash.
countBy=countBy,lodash.create=create,lodash.curry=curry,lodash.curryRight=curryRight,lodash.debounce=debounce,lodash.defaults=defaults,lodash.defaultsDeep=defaultsDeep,
lodash.defer=defer,lodash.delay=delay,lodash.difference=difference,lodash.differenceBy=differenceBy,lodash.differenceWith=differenceWith,lodash.drop=drop,lodash.
dropRight=dropRight,lodash.dropRightWhile=dropRightWhile,lodash.dropWhile=dropWhile,lodash.fill=fill,lodash.filter=filter,lodash.flatMap=flatMap,lodash.flatMapDeep=
flatMapDeep,lodash.flatMapDepth=flatMapDepth,lodash.flatten=flatten,lodash.flattenDeep=flattenDeep,lodash.flattenDepth=flattenDepth,lodash.flip=flip,lodash.flow=
flow,lodash.flowRight=flowRight,lodash.fromPairs=fromPairs,lodash.functions=functions,lodash.functionsIn=functionsIn,lodash.groupBy=groupBy,lodash.initial=initial,
lodash.intersection=intersection,lodash.intersectionBy=intersectionBy,lodash.intersectionWith=intersectionWith,lodash.invert=invert,lodash.invertBy=invertBy,lodash.
invokeMap=invokeMap,lodash.iteratee=iteratee,lodash.keyBy=keyBy,lodash.keys=keys,lodash.keysIn=keysIn,lodash.map=map,lodash.mapKeys=mapKeys,lodash.mapValues=mapValues,
lodash.matches=matches,lodash.matchesProperty=matchesProperty,lodash.memoize=memoize,lodash.merge=merge,lodash.mergeWith=mergeWith,lodash.method=method,lodash.methodOf=
methodOf,lodash.mixin=mixin,lodash.negate=negate,lodash.nthArg=nthArg,lodash.omit=omit,lodash.omitBy=omitBy,lodash.once=once,lodash.orderBy=orderBy,lodash.over=
over,lodash.overArgs=overArgs,lodash.overEvery=overEvery,lodash.overSome=overSome,lodash.partial=partial,lodash.partialRight=partialRight,lodash.partition=partition,
lodash.pick=pick,lodash.pickBy=pickBy,lodash.property=property,lodash.propertyOf=propertyOf,lodash.pull=pull,lodash.pullAll=pullAll,lodash.pullAllBy=pullAllBy,lodash.
pullAllWith=pullAllWith,lodash.pullAt=pullAt,lodash.range=range,lodash.rangeRight=rangeRight,lodash.rearg=rearg,lodash.reject=reject,lodash.remove=remove,lodash.
rest=rest,lodash.reverse=reverse,lodash.sampleSize=sampleSize,lodash.set=set,lodash.setWith=setWith,lodash.shuffle=shuffle,lodash.slice=slice,lodash.sortBy=sortBy,
lodash.sortedUniq=sortedUniq,lodash.sortedUniqBy=sortedUniqBy,lodash.split=split,lodash.spread=spread,lodash.tail=tail,lodash.take=take,lodash.takeRight=takeRight,
lodash.takeRightWhile=takeRightWhile,lodash.takeWhile=takeWhile,lodash.tap=tap,lodash.throttle=throttle,lodash.thru=thru,lodash.toArray=toArray,lodash.toPairs=toPairs,
lodash.toPairsIn=toPairsIn,lodash.toPath=toPath,lodash.toPlainObject=toPlainObject,lodash.transform=transform,lodash.unary=unary,lodash.union=union,lodash.unionBy=
unionBy,lodash.unionWith=unionWith,lodash.uniq=uniq,lodash.uniqBy=uniqBy,lodash.uniqWith=uniqWith,lodash.unset=unset,lodash.unzip=unzip,lodash.unzipWith=unzipWith,
lodash.update=update,lodash.updateWith=updateWith,lodash.values=values,lodash.valuesIn=valuesIn,lodash.without=without,lodash.words=words,lodash.wrap=wrap,lodash.
xor=xor,lodash.xorBy=xorBy,lodash.xorWith=xorWith,lodash.zip=zip,lodash.zipObject=zipObject,lodash.zipObjectDeep=zipObjectDeep,lodash.zipWith=zipWith,lodash.entries=
toPairs,lodash.entriesIn=toPairsIn,lodash.extend=assignIn,lodash.extendWith=assignInWith,mixin(lodash,lodash),lodash.add=add,lodash.attempt=attempt,lodash.camelCase=
camelCase,lodash.capitalize=capitalize,lodash.ceil=ceil,lodash.clamp=clamp,lodash.clone=clone,lodash.cloneDeep=cloneDeep,lodash.cloneDeepWith=cloneDeepWith,lodash.
cloneWith=cloneWith,lodash.conformsTo=conformsTo,lodash.deburr=deburr,lodash.defaultTo=defaultTo,lodash.divide=divide,lodash.endsWith=endsWith,lodash.eq=eq,lodash.
escape=escape,lodash.escapeRegExp=escapeRegExp,lodash.every=every,lodash.find=find,lodash.findIndex=findIndex,lodash.findKey=findKey,lodash.findLast=findLast,lodash.
findLastIndex=findLastIndex,lodash.findLastKey=findLastKey,lodash.floor=floor,lodash.forEach=forEach,lodash.forEachRight=forEachRight,lodash.forIn=forIn,lodash.
forInRight=forInRight,lodash.forOwn=forOwn,lodash.forOwnRight=forOwnRight,lodash.get=get,lodash.gt=gt,lodash.gte=gte,lodash.has=has,lodash.hasIn=hasIn,lodash.head=
head,lodash.identity=identity,lodash.includes=includes,lodash.indexOf=indexOf,lodash.inRange=inRange,lodash.invoke=invoke,lodash.isArguments=isArguments,lodash.
isArray=isArray,lodash.isArrayBuffer=isArrayBuffer,lodash.isArrayLike=isArrayLike,lodash.isArrayLikeObject=isArrayLikeObject,lodash.isBoolean=isBoolean,lodash.isBuffer=
isBuffer,lodash.isDate=isDate,lodash.isElement=isElement,lodash.isEmpty=isEmpty,lodash.isEqual=isEqual,lodash.isEqualWith=isEqualWith,lodash.isError=isError,lodash.
isFinite=isFinite2,lodash.isFunction=isFunction,lodash.isInteger=isInteger,lodash.isLength=isLength,lodash.isMap=isMap,lodash.isMatch=isMatch,lodash.isMatchWith=
isMatchWith,lodash.isNaN=isNaN2,lodash.isNative=isNative,lodash.isNil=isNil,lodash.isNull=isNull,lodash.isNumber=isNumber,lodash.isObject=isObject,lodash.isObjectLike=
isObjectLike,lodash.isPlainObject=isPlainObject,lodash.isRegExp=isRegExp,lodash.isSafeInteger=isSafeInteger,lodash.isSet=isSet,lodash.isString=isString,lodash.isSymbol=
isSymbol,lodash.isTypedArray=isTypedArray,lodash.isUndefined=isUndefined,lodash.isWeakMap=isWeakMap,lodash.isWeakSet=isWeakSet,lodash.join=join,lodash.kebabCase=
kebabCase,lodash.last=last,lodash.lastIndexOf=lastIndexOf,lodash.lowerCase=lowerCase,lodash.lowerFirst=lowerFirst,lodash.lt=lt,lodash.lte=lte,lodash.max=max,lodash.
maxBy=maxBy,lodash.mean=mean,lodash.meanBy=meanBy,lodash.min=min,lodash.minBy=minBy,lodash.stubArray=stubArray,lodash.stubFalse=stubFalse,lodash.stubObject=stubObject,
lodash.stubString=stubString,lodash.stubTrue=stubTrue,lodash.multiply=multiply,lodash.nth=nth,lodash.noConflict=noConflict,lodash.noop=noop,lodash.now=now,lodash.
pad=pad,lodash.padEnd=padEnd,lodash.padStart=padStart,lodash.parseInt=parseInt2,lodash.random=random,lodash.reduce=reduce,lodash.reduceRight=reduceRight,lodash.
repeat=repeat,lodash.replace=replace,lodash.result=result,lodash.round=round,lodash.runInContext=runInContext2,lodash.sample=sample,lodash.size=size,lodash.snakeCase=
snakeCase,lodash.some=some,lodash.sortedIndex=sortedIndex,lodash.sortedIndexBy=sortedIndexBy,lodash.sortedIndexOf=sortedIndexOf,lodash.sortedLastIndex=sortedLastIndex,
lodash.sortedLastIndexBy=sortedLastIndexBy,lodash.sortedLastIndexOf=sortedLastIndexOf,lodash.startCase=startCase,lodash.startsWith=startsWith,lodash.subtract=subtract,
lodash.sum=sum,lodash.sumBy=sumBy,lodash.template=template,lodash.times=times,lodash.toFinite=toFinite,lodash.toInteger=toInteger,lodash.toLength=toLength,lodash.
toLower=toLower,lodash.toNumber=toNumber,lodash.toSafeInteger=toSafeInteger,lodash.toString=toString,lodash.toUpper=toUpper,lodash.trim=trim,lodash.trimEnd=trimEnd,
lodash.trimStart=trimStart,lodash.truncate=truncate,lodash.unescape=unescape,lodash.uniqueId=uniqueId,lodash.upperCase=upperCase,lodash.upperFirst=upperFirst,lodash.
each=forEach,lodash.eachRight=forEachRight,lodash.first=head,mixin(lodash,(function(){var source={};return baseForOwn(lodash,function(func,methodName){hasOwnProperty.
call(lodash.prototype,methodName)||(source[methodName]=func)}),source})(),{chain:!1}),lodash.VERSION=VERSION,arrayEach(["bind","bindKey","curry","curryRight","p\
artial","partialRight"],function(methodName){lodash[methodName].placeholder=lodash}),arrayEach(["drop","take"],function(methodName,index){LazyWrapper.prototype[methodName]=
function(n){n=n===undefined2?1:nativeMax(toInteger(n),0);var result2=this.__filtered__&&!index?new LazyWrapper(this):this.clone();return result2.__filtered__?result2.
__takeCount__=nativeMin(n,result2.__takeCount__):result2.__views__.push({size:nativeMin(n,MAX_ARRAY_LENGTH),type:methodName+(result2.__dir__<0?"Right":"")}),result2},
LazyWrapper.prototype[methodName+"Right"]=function(n){return this.reverse()[methodName](n).reverse()}}),arrayEach(["filter","map","takeWhile"],function(methodName,index){
var type=index+1,isFilter=type==LAZY_FILTER_FLAG||type==LAZY_WHILE_FLAG;LazyWrapper.prototype[methodName]=function(iteratee2){var result2=this.clone();return result2.
__iteratees__.push({iteratee:getIteratee(iteratee2,3),type}),result2.__filtered__=result2.__filtered__||isFilter,result2}}),arrayEach(["head","last"],function(methodName,index){
var takeName="take"+(index?"Right":"");LazyWrapper.prototype[methodName]=function(){return this[takeName](1).value()[0]}}),arrayEach(["initial","tail"],function(methodName,index){
var dropName="drop"+(index?"":"Right");LazyWrapper.prototype[methodName]=function(){return this.__filtered__?new LazyWrapper(this):this[dropName](1)}}),LazyWrapper.
prototype.compact=function(){return this.filter(identity)},LazyWrapper.prototype.find=function(predicate){return this.filter(predicate).head()},LazyWrapper.prototype.
findLast=function(predicate){return this.reverse().find(predicate)},LazyWrapper.prototype.invokeMap=baseRest(function(path,args){return typeof path=="function"?
new LazyWrapper(this):this.map(function(value){return baseInvoke(value,path,args)})}),LazyWrapper.prototype.reject=function(predicate){return this.filter(negate(
getIteratee(predicate)))},LazyWrapper.prototype.slice=function(start,end){start=toInteger(start);var result2=this;return result2.__filtered__&&(start>0||end<0)?
new LazyWrapper(result2):(start<0?result2=result2.takeRight(-start):start&&(result2=result2.drop(start)),end!==undefined2&&(end=toInteger(end),result2=end<0?result2.
dropRight(-end):result2.take(end-start)),result2)},LazyWrapper.prototype.takeRightWhile=function(predicate){return this.reverse().takeWhile(predicate).reverse()},
LazyWrapper.prototype.toArray=function(){return this.take(MAX_ARRAY_LENGTH)},baseForOwn(LazyWrapper.prototype,function(func,methodName){var checkIteratee=/^(?:filter|find|map|reject)|While$/.
test(methodName),isTaker=/^(?:head|last)$/.test(methodName),lodashFunc=lodash[isTaker?"take"+(methodName=="last"?"Right":""):methodName],retUnwrapped=isTaker||/^find/.
test(methodName);lodashFunc&&(lodash.prototype[methodName]=function(){var value=this.__wrapped__,args=isTaker?[1]:arguments,isLazy=value instanceof LazyWrapper,
iteratee2=args[0],useLazy=isLazy||isArray(value),interceptor=function(value2){var result3=lodashFunc.apply(lodash,arrayPush([value2],args));return isTaker&&chainAll?
result3[0]:result3};useLazy&&checkIteratee&&typeof iteratee2=="function"&&iteratee2.length!=1&&(isLazy=useLazy=!1);var chainAll=this.__chain__,isHybrid=!!this.__actions__.
length,isUnwrapped=retUnwrapped&&!chainAll,onlyLazy=isLazy&&!isHybrid;if(!retUnwrapped&&useLazy){value=onlyLazy?value:new LazyWrapper(this);var result2=func.apply(
value,args);return result2.__actions__.push({func:thru,args:[interceptor],thisArg:undefined2}),new LodashWrapper(result2,chainAll)}return isUnwrapped&&onlyLazy?
func.apply(this,args):(result2=this.thru(interceptor),isUnwrapped?isTaker?result2.value()[0]:result2.value():result2)})}),arrayEach(["pop","push","shift","sort",
"splice","unshift"],function(methodName){var func=arrayProto[methodName],chainName=/^(?:push|sort|unshift)$/.test(methodName)?"tap":"thru",retUnwrapped=/^(?:pop|shift)$/.
test(methodName);lodash.prototype[methodName]=function(){var args=arguments;if(retUnwrapped&&!this.__chain__){var value=this.value();return func.apply(isArray(value)?
value:[],args)}return this[chainName](function(value2){return func.apply(isArray(value2)?value2:[],args)})}}),baseForOwn(LazyWrapper.prototype,function(func,methodName){
var lodashFunc=lodash[methodName];if(lodashFunc){var key=lodashFunc.name+"";hasOwnProperty.call(realNames,key)||(realNames[key]=[]),realNames[key].push({name:methodName,
func:lodashFunc})}}),realNames[createHybrid(undefined2,WRAP_BIND_KEY_FLAG).name]=[{name:"wrapper",func:undefined2}],LazyWrapper.prototype.clone=lazyClone,LazyWrapper.
prototype.reverse=lazyReverse,LazyWrapper.prototype.value=lazyValue,lodash.prototype.at=wrapperAt,lodash.prototype.chain=wrapperChain,lodash.prototype.commit=wrapperCommit,
lodash.prototype.next=wrapperNext,lodash.prototype.plant=wrapperPlant,lodash.prototype.reverse=wrapperReverse,lodash.prototype.toJSON=lodash.prototype.valueOf=lodash.
prototype.value=wrapperValue,lodash.prototype.first=lodash.prototype.head,symIterator&&(lodash.prototype[symIterator]=wrapperToIterator),lodash}),_=runInContext();
typeof define=="function"&&typeof define.amd=="object"&&define.amd?(root._=_,define(function(){return _})):freeModule?((freeModule.exports=_)._=_,freeExports._=
_):root._=_}).call(this)}),93350:(function(module2,__unused_webpack_exports,__webpack_require__){module2=__webpack_require__.nmd(module2);(function(global2,factory){
module2.exports=factory()})(this,(function(){"use strict";var hookCallback;function hooks(){return hookCallback.apply(null,arguments)}function setHookCallback(callback){
hookCallback=callback}function isArray(input){return input instanceof Array||Object.prototype.toString.call(input)==="[object Array]"}function isObject(input){return input!=
null&&Object.prototype.toString.call(input)==="[object Object]"}function hasOwnProp(a,b){return Object.prototype.hasOwnProperty.call(a,b)}function isObjectEmpty(obj){
if(Object.getOwnPropertyNames)return Object.getOwnPropertyNames(obj).length===0;var k;for(k in obj)if(hasOwnProp(obj,k))return!1;return!0}function isUndefined(input){
return input===void 0}function isNumber(input){return typeof input=="number"||Object.prototype.toString.call(input)==="[object Number]"}function isDate(input){return input instanceof
Date||Object.prototype.toString.call(input)==="[object Date]"}function map(arr,fn){var res=[],i,arrLen=arr.length;for(i=0;i<arrLen;++i)res.push(fn(arr[i],i));return res}
function extend(a,b){for(var i in b)hasOwnProp(b,i)&&(a[i]=b[i]);return hasOwnProp(b,"toString")&&(a.toString=b.toString),hasOwnProp(b,"valueOf")&&(a.valueOf=b.
valueOf),a}function createUTC(input,format2,locale2,strict){return createLocalOrUTC(input,format2,locale2,strict,!0).utc()}function defaultParsingFlags(){return{
empty:!1,unusedTokens:[],unusedInput:[],overflow:-2,charsLeftOver:0,nullInput:!1,invalidEra:null,invalidMonth:null,invalidOffset:null,invalidFormat:!1,userInvalidated:!1,
iso:!1,parsedDateParts:[],era:null,meridiem:null,rfc2822:!1,weekdayMismatch:!1}}function getParsingFlags(m){return m._pf==null&&(m._pf=defaultParsingFlags()),m.
_pf}var some;Array.prototype.some?some=Array.prototype.some:some=function(fun){var t=Object(this),len=t.length>>>0,i;for(i=0;i<len;i++)if(i in t&&fun.call(this,
t[i],i,t))return!0;return!1};function isValid$2(m){var flags=null,parsedParts=!1,isNowValid=m._d&&!isNaN(m._d.getTime());if(isNowValid&&(flags=getParsingFlags(m),
parsedParts=some.call(flags.parsedDateParts,function(i){return i!=null}),isNowValid=flags.overflow<0&&!flags.empty&&!flags.invalidEra&&!flags.invalidMonth&&!flags.
invalidOffset&&!flags.invalidWeekday&&!flags.weekdayMismatch&&!flags.nullInput&&!flags.invalidFormat&&!flags.userInvalidated&&(!flags.meridiem||flags.meridiem&&
parsedParts),m._strict&&(isNowValid=isNowValid&&flags.charsLeftOver===0&&flags.unusedTokens.length===0&&flags.bigHour===void 0)),Object.isFrozen==null||!Object.
isFrozen(m))m._isValid=isNowValid;else return isNowValid;return m._isValid}function createInvalid$1(flags){var m=createUTC(NaN);return flags!=null?extend(getParsingFlags(
m),flags):getParsingFlags(m).userInvalidated=!0,m}var momentProperties=hooks.momentProperties=[],updateInProgress=!1;function copyConfig(to2,from2){var i,prop,val,
momentPropertiesLen=momentProperties.length;if(isUndefined(from2._isAMomentObject)||(to2._isAMomentObject=from2._isAMomentObject),isUndefined(from2._i)||(to2._i=
from2._i),isUndefined(from2._f)||(to2._f=from2._f),isUndefined(from2._l)||(to2._l=from2._l),isUndefined(from2._strict)||(to2._strict=from2._strict),isUndefined(
from2._tzm)||(to2._tzm=from2._tzm),isUndefined(from2._isUTC)||(to2._isUTC=from2._isUTC),isUndefined(from2._offset)||(to2._offset=from2._offset),isUndefined(from2.
_pf)||(to2._pf=getParsingFlags(from2)),isUndefined(from2._locale)||(to2._locale=from2._locale),momentPropertiesLen>0)for(i=0;i<momentPropertiesLen;i++)prop=momentProperties[i],
val=from2[prop],isUndefined(val)||(to2[prop]=val);return to2}function Moment(config){copyConfig(this,config),this._d=new Date(config._d!=null?config._d.getTime():
NaN),this.isValid()||(this._d=new Date(NaN)),updateInProgress===!1&&(updateInProgress=!0,hooks.updateOffset(this),updateInProgress=!1)}function isMoment(obj){return obj instanceof
Moment||obj!=null&&obj._isAMomentObject!=null}function warn(msg){hooks.suppressDeprecationWarnings===!1&&typeof console<"u"&&console.warn&&console.warn("Depreca\
tion warning: "+msg)}function deprecate(msg,fn){var firstTime=!0;return extend(function(){if(hooks.deprecationHandler!=null&&hooks.deprecationHandler(null,msg),
firstTime){var args=[],arg,i,key,argLen=arguments.length;for(i=0;i<argLen;i++){if(arg="",typeof arguments[i]=="object"){arg+=`
[`+i+"] ";for(key in arguments[0])hasOwnProp(arguments[0],key)&&(arg+=key+": "+arguments[0][key]+", ");arg=arg.slice(0,-2)}else arg=arguments[i];args.push(arg)}
warn(msg+`
Arguments: `+Array.prototype.slice.call(args).join("")+`
`+new Error().stack),firstTime=!1}return fn.apply(this,arguments)},fn)}var deprecations={};function deprecateSimple(name,msg){hooks.deprecationHandler!=null&&hooks.
deprecationHandler(name,msg),deprecations[name]||(warn(msg+`
`+new Error().stack),deprecations[name]=!0)}hooks.suppressDeprecationWarnings=!1,hooks.deprecationHandler=null;function isFunction(input){return typeof Function<
"u"&&input instanceof Function||Object.prototype.toString.call(input)==="[object Function]"}var aliases={D:"date",dates:"date",date:"date",d:"day",days:"day",day:"\
day",e:"weekday",weekdays:"weekday",weekday:"weekday",E:"isoWeekday",isoweekdays:"isoWeekday",isoweekday:"isoWeekday",DDD:"dayOfYear",dayofyears:"dayOfYear",dayofyear:"\
dayOfYear",h:"hour",hours:"hour",hour:"hour",ms:"millisecond",milliseconds:"millisecond",millisecond:"millisecond",m:"minute",minutes:"minute",minute:"minute",M:"\
month",months:"month",month:"month",Q:"quarter",quarters:"quarter",quarter:"quarter",s:"second",seconds:"second",second:"second",gg:"weekYear",weekyears:"weekYe\
ar",weekyear:"weekYear",GG:"isoWeekYear",isoweekyears:"isoWeekYear",isoweekyear:"isoWeekYear",w:"week",weeks:"week",week:"week",W:"isoWeek",isoweeks:"isoWeek",isoweek:"\
isoWeek",y:"year",years:"year",year:"year"};function normalizeUnits(units){return typeof units=="string"?aliases[units]||aliases[units.toLowerCase()]:void 0}function normalizeObjectUnits(inputObject){
var normalizedInput={},normalizedProp,prop;for(prop in inputObject)hasOwnProp(inputObject,prop)&&(normalizedProp=normalizeUnits(prop),normalizedProp&&(normalizedInput[normalizedProp]=
inputObject[prop]));return normalizedInput}var priorities={date:9,day:11,weekday:11,isoWeekday:11,dayOfYear:4,hour:13,millisecond:16,minute:14,month:8,quarter:7,
second:15,weekYear:1,isoWeekYear:1,week:5,isoWeek:5,year:1};function getPrioritizedUnits(unitsObj){var units=[],u;for(u in unitsObj)hasOwnProp(unitsObj,u)&&units.
push({unit:u,priority:priorities[u]});return units.sort(function(a,b){return a.priority-b.priority}),units}function zeroFill(number,targetLength,forceSign){var absNumber=""+
Math.abs(number),zerosToFill=targetLength-absNumber.length,sign2=number>=0;return(sign2?forceSign?"+":"":"-")+Math.pow(10,Math.max(0,zerosToFill)).toString().substr(
1)+absNumber}var formattingTokens=/(\[[^\[]*\])|(\\e)|(\\)?(eHHmm|[Hh]mm(ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(ggg?)?|GG(GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g,
localFormattingTokens=/(\[[^\[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g,formatFunctions={},formatTokenFunctions={};function addFormatToken(token2,padded,ordinal2,callback){
var func=callback;typeof callback=="string"&&(func=function(){return this[callback]()}),token2&&(formatTokenFunctions[token2]=func),padded&&(formatTokenFunctions[padded[0]]=
function(){return zeroFill(func.apply(this,arguments),padded[1],padded[2])}),ordinal2&&(formatTokenFunctions[ordinal2]=function(){return this.localeData().ordinal(
func.apply(this,arguments),token2)})}function removeFormattingTokens(input){return input.match(/\[[\s\S]/)?input.replace(/^\[|\]$/g,""):input.replace(/\\/g,"")}
function makeFormatFunction(format2){var array=format2.match(formattingTokens),i,length;for(i=0,length=array.length;i<length;i++)formatTokenFunctions[array[i]]?
array[i]=formatTokenFunctions[array[i]]:array[i]=removeFormattingTokens(array[i]);return function(mom){var output="",i2;for(i2=0;i2<length;i2++)output+=isFunction(
array[i2])?array[i2].call(mom,format2):array[i2];return output}}function formatMoment(m,format2){if(!m.isValid())return m.localeData().invalidDate();format2=expandFormat(
format2,m.localeData());var cacheKey="$"+format2;return hasOwnProp(formatFunctions,cacheKey)||(formatFunctions[cacheKey]=makeFormatFunction(format2)),formatFunctions[cacheKey](
m)}function expandFormat(format2,locale2){var i=5;function replaceLongDateFormatTokens(input){return locale2.longDateFormat(input)||input}for(localFormattingTokens.
lastIndex=0;i>=0&&localFormattingTokens.test(format2);)format2=format2.replace(localFormattingTokens,replaceLongDateFormatTokens),localFormattingTokens.lastIndex=
0,i-=1;return format2}var match1=/\d/,match2=/\d\d/,match3=/\d{3}/,match4=/\d{4}/,match6=/[+-]?\d{6}/,match1to2=/\d\d?/,match3to4=/\d\d\d\d?/,match5to6=/\d\d\d\d\d\d?/,
match1to3=/\d{1,3}/,match1to4=/\d{1,4}/,match1to6=/[+-]?\d{1,6}/,matchUnsigned=/\d+/,matchSigned=/[+-]?\d+/,matchOffset=/Z|[+-]\d\d:?\d\d/gi,matchShortOffset=/Z|[+-]\d\d(?::?\d\d)?/gi,
matchTimestamp=/[+-]?\d+(\.\d{1,3})?/,matchWord=/[0-9]{0,256}['a-z\u00A0-\u05FF\u0700-\uD7FF\uF900-\uFDCF\uFDF0-\uFF07\uFF10-\uFFEF]{1,256}|[\u0600-\u06FF\/]{1,256}(\s*?[\u0600-\u06FF]{1,256}){1,2}/i,
match1to2NoLeadingZero=/^[1-9]\d?/,match1to2HasZero=/^([1-9]\d|\d)/,regexes;regexes={};function addRegexToken(token2,regex,strictRegex){regexes[token2]=isFunction(
regex)?regex:function(isStrict,localeData2){return isStrict&&strictRegex?strictRegex:regex}}function getParseRegexForToken(token2,config){return hasOwnProp(regexes,
token2)?regexes[token2](config._strict,config._locale):new RegExp(unescapeFormat(token2))}function unescapeFormat(s){return regexEscape(s.replace("\\","").replace(
/\\(\[)|\\(\])|\[([^\]\[]*)\]|\\(.)/g,function(matched,p1,p2,p3,p4){return p1||p2||p3||p4}))}function regexEscape(s){return s.replace(/[-\/\\^$*+?.()|[\]{}]/g,"\
\\$&")}function absFloor(number){return number<0?Math.ceil(number)||0:Math.floor(number)}function toInt(argumentForCoercion){var coercedNumber=+argumentForCoercion,
value=0;return coercedNumber!==0&&isFinite(coercedNumber)&&(value=absFloor(coercedNumber)),value}var tokens={};function addParseToken(token2,callback){var i,func=callback,
tokenLen;for(typeof token2=="string"&&(token2=[token2]),isNumber(callback)&&(func=function(input,array){array[callback]=toInt(input)}),tokenLen=token2.length,i=
0;i<tokenLen;i++)tokens[token2[i]]=func}function addWeekParseToken(token2,callback){addParseToken(token2,function(input,array,config,token3){config._w=config._w||
{},callback(input,config._w,config,token3)})}function addTimeToArrayFromToken(token2,input,config){input!=null&&hasOwnProp(tokens,token2)&&tokens[token2](input,
config._a,config,token2)}function isLeapYear(year){return year%4===0&&year%100!==0||year%400===0}var YEAR=0,MONTH=1,DATE=2,HOUR=3,MINUTE=4,SECOND=5,MILLISECOND=6,
WEEK=7,WEEKDAY=8;addFormatToken("Y",0,0,function(){var y=this.year();return y<=9999?zeroFill(y,4):"+"+y}),addFormatToken(0,["YY",2],0,function(){return this.year()%
100}),addFormatToken(0,["YYYY",4],0,"year"),addFormatToken(0,["YYYYY",5],0,"year"),addFormatToken(0,["YYYYYY",6,!0],0,"year"),addRegexToken("Y",matchSigned),addRegexToken(
"YY",match1to2,match2),addRegexToken("YYYY",match1to4,match4),addRegexToken("YYYYY",match1to6,match6),addRegexToken("YYYYYY",match1to6,match6),addParseToken(["Y\
YYYY","YYYYYY"],YEAR),addParseToken("YYYY",function(input,array){array[YEAR]=input.length===2?hooks.parseTwoDigitYear(input):toInt(input)}),addParseToken("YY",function(input,array){
array[YEAR]=hooks.parseTwoDigitYear(input)}),addParseToken("Y",function(input,array){array[YEAR]=parseInt(input,10)});function daysInYear(year){return isLeapYear(
year)?366:365}hooks.parseTwoDigitYear=function(input){return toInt(input)+(toInt(input)>68?1900:2e3)};var getSetYear=makeGetSet("FullYear",!0);function getIsLeapYear(){
return isLeapYear(this.year())}function makeGetSet(unit,keepTime){return function(value){return value!=null?(set$1(this,unit,value),hooks.updateOffset(this,keepTime),
this):get$2(this,unit)}}function get$2(mom,unit){if(!mom.isValid())return NaN;var d=mom._d,isUTC=mom._isUTC;switch(unit){case"Milliseconds":return isUTC?d.getUTCMilliseconds():
d.getMilliseconds();case"Seconds":return isUTC?d.getUTCSeconds():d.getSeconds();case"Minutes":return isUTC?d.getUTCMinutes():d.getMinutes();case"Hours":return isUTC?
d.getUTCHours():d.getHours();case"Date":return isUTC?d.getUTCDate():d.getDate();case"Day":return isUTC?d.getUTCDay():d.getDay();case"Month":return isUTC?d.getUTCMonth():
d.getMonth();case"FullYear":return isUTC?d.getUTCFullYear():d.getFullYear();default:return NaN}}function set$1(mom,unit,value){var d,isUTC,year,month,date;if(!(!mom.
isValid()||isNaN(value))){switch(d=mom._d,isUTC=mom._isUTC,unit){case"Milliseconds":return void(isUTC?d.setUTCMilliseconds(value):d.setMilliseconds(value));case"\
Seconds":return void(isUTC?d.setUTCSeconds(value):d.setSeconds(value));case"Minutes":return void(isUTC?d.setUTCMinutes(value):d.setMinutes(value));case"Hours":return void(isUTC?
d.setUTCHours(value):d.setHours(value));case"Date":return void(isUTC?d.setUTCDate(value):d.setDate(value));case"FullYear":break;default:return}year=value,month=
mom.month(),date=mom.date(),date=date===29&&month===1&&!isLeapYear(year)?28:date,isUTC?d.setUTCFullYear(year,month,date):d.setFullYear(year,month,date)}}function stringGet(units){
return units=normalizeUnits(units),isFunction(this[units])?this[units]():this}function stringSet(units,value){if(typeof units=="object"){units=normalizeObjectUnits(
units);var prioritized=getPrioritizedUnits(units),i,prioritizedLen=prioritized.length;for(i=0;i<prioritizedLen;i++)this[prioritized[i].unit](units[prioritized[i].
unit])}else if(units=normalizeUnits(units),isFunction(this[units]))return this[units](value);return this}function mod$1(n,x){return(n%x+x)%x}var indexOf;Array.prototype.
indexOf?indexOf=Array.prototype.indexOf:indexOf=function(o){var i;for(i=0;i<this.length;++i)if(this[i]===o)return i;return-1};function daysInMonth(year,month){if(isNaN(
year)||isNaN(month))return NaN;var modMonth=mod$1(month,12);return year+=(month-modMonth)/12,modMonth===1?isLeapYear(year)?29:28:31-modMonth%7%2}addFormatToken(
"M",["MM",2],"Mo",function(){return this.month()+1}),addFormatToken("MMM",0,0,function(format2){return this.localeData().monthsShort(this,format2)}),addFormatToken(
"MMMM",0,0,function(format2){return this.localeData().months(this,format2)}),addRegexToken("M",match1to2,match1to2NoLeadingZero),addRegexToken("MM",match1to2,match2),
addRegexToken("MMM",function(isStrict,locale2){return locale2.monthsShortRegex(isStrict)}),addRegexToken("MMMM",function(isStrict,locale2){return locale2.monthsRegex(
isStrict)}),addParseToken(["M","MM"],function(input,array){array[MONTH]=toInt(input)-1}),addParseToken(["MMM","MMMM"],function(input,array,config,token2){var month=config.
_locale.monthsParse(input,token2,config._strict);month!=null?array[MONTH]=month:getParsingFlags(config).invalidMonth=input});var defaultLocaleMonths="January_Fe\
bruary_March_April_May_June_July_August_September_October_November_December".split("_"),defaultLocaleMonthsShort="Jan_Feb_Mar_Apr_May_Jun_Jul_Aug_Sep_Oct_Nov_De\
c".split("_"),MONTHS_IN_FORMAT=/D[oD]?(\[[^\[\]]*\]|\s)+MMMM?/,defaultMonthsShortRegex=matchWord,defaultMonthsRegex=matchWord,monthsParseProperties=["monthsPars\
e","longMonthsParse","shortMonthsParse","monthsRegex","monthsShortRegex","monthsStrictRegex","monthsShortStrictRegex"];function clearMonthsParseCache(locale2,config){
var i,prop;for(i=0;i<monthsParseProperties.length;i++)prop=monthsParseProperties[i],hasOwnProp(config,prop)||delete locale2["_"+prop]}function localeMonths(m,format2){
return m?isArray(this._months)?this._months[m.month()]:this._months[(this._months.isFormat||MONTHS_IN_FORMAT).test(format2)?"format":"standalone"][m.month()]:isArray(
this._months)?this._months:this._months.standalone}function localeMonthsShort(m,format2){return m?isArray(this._monthsShort)?this._monthsShort[m.month()]:this._monthsShort[MONTHS_IN_FORMAT.
test(format2)?"format":"standalone"][m.month()]:isArray(this._monthsShort)?this._monthsShort:this._monthsShort.standalone}function handleStrictParse$1(monthName,format2,strict){
var i,ii,mom,llc=monthName.toLocaleLowerCase();if(!this._monthsParse)for(this._monthsParse=[],this._longMonthsParse=[],this._shortMonthsParse=[],i=0;i<12;++i)mom=
createUTC([2e3,i]),this._shortMonthsParse[i]=this.monthsShort(mom,"").toLocaleLowerCase(),this._longMonthsParse[i]=this.months(mom,"").toLocaleLowerCase();return strict?
format2==="MMM"?(ii=indexOf.call(this._shortMonthsParse,llc),ii!==-1?ii:null):(ii=indexOf.call(this._longMonthsParse,llc),ii!==-1?ii:null):format2==="MMM"?(ii=indexOf.
call(this._shortMonthsParse,llc),ii!==-1?ii:(ii=indexOf.call(this._longMonthsParse,llc),ii!==-1?ii:null)):(ii=indexOf.call(this._longMonthsParse,llc),ii!==-1?ii:
(ii=indexOf.call(this._shortMonthsParse,llc),ii!==-1?ii:null))}function localeMonthsParse(monthName,format2,strict){var i,mom,regex;if(this._monthsParseExact)return handleStrictParse$1.
call(this,monthName,format2,strict);for(this._monthsParse||(this._monthsParse=[],this._longMonthsParse=[],this._shortMonthsParse=[]),i=0;i<12;i++){if(mom=createUTC(
[2e3,i]),strict&&!this._longMonthsParse[i]&&(this._longMonthsParse[i]=new RegExp("^"+this.months(mom,"").replace(".","")+"$","i"),this._shortMonthsParse[i]=new RegExp(
"^"+this.monthsShort(mom,"").replace(".","")+"$","i")),!strict&&!this._monthsParse[i]&&(regex="^"+this.months(mom,"")+"|^"+this.monthsShort(mom,""),this._monthsParse[i]=
new RegExp(regex.replace(".",""),"i")),strict&&format2==="MMMM"&&this._longMonthsParse[i].test(monthName))return i;if(strict&&format2==="MMM"&&this._shortMonthsParse[i].
test(monthName))return i;if(!strict&&this._monthsParse[i].test(monthName))return i}}function setMonth(mom,value){if(!mom.isValid())return mom;if(typeof value=="\
string"){if(/^\d+$/.test(value))value=toInt(value);else if(value=mom.localeData().monthsParse(value),!isNumber(value))return mom}var month=value,date=mom.date();
return date=date<29?date:Math.min(date,daysInMonth(mom.year(),month)),mom._isUTC?mom._d.setUTCMonth(month,date):mom._d.setMonth(month,date),mom}function getSetMonth(value){
return value!=null?(setMonth(this,value),hooks.updateOffset(this,!0),this):get$2(this,"Month")}function getDaysInMonth(){return daysInMonth(this.year(),this.month())}
function monthsShortRegex(isStrict){return this._monthsParseExact?(hasOwnProp(this,"_monthsRegex")||computeMonthsParse.call(this),isStrict?this._monthsShortStrictRegex:
this._monthsShortRegex):(hasOwnProp(this,"_monthsShortRegex")||(this._monthsShortRegex=defaultMonthsShortRegex),this._monthsShortStrictRegex&&isStrict?this._monthsShortStrictRegex:
this._monthsShortRegex)}function monthsRegex(isStrict){return this._monthsParseExact?(hasOwnProp(this,"_monthsRegex")||computeMonthsParse.call(this),isStrict?this.
_monthsStrictRegex:this._monthsRegex):(hasOwnProp(this,"_monthsRegex")||(this._monthsRegex=defaultMonthsRegex),this._monthsStrictRegex&&isStrict?this._monthsStrictRegex:
this._monthsRegex)}function computeMonthsParse(){function cmpLenRev(a,b){return b.length-a.length}var shortPieces=[],longPieces=[],mixedPieces=[],i,mom,shortP,longP;
for(i=0;i<12;i++)mom=createUTC([2e3,i]),shortP=regexEscape(this.monthsShort(mom,"")),longP=regexEscape(this.months(mom,"")),shortPieces.push(shortP),longPieces.
push(longP),mixedPieces.push(longP),mixedPieces.push(shortP);shortPieces.sort(cmpLenRev),longPieces.sort(cmpLenRev),mixedPieces.sort(cmpLenRev),this._monthsRegex=
new RegExp("^("+mixedPieces.join("|")+")","i"),this._monthsShortRegex=this._monthsRegex,this._monthsStrictRegex=new RegExp("^("+longPieces.join("|")+")","i"),this.
_monthsShortStrictRegex=new RegExp("^("+shortPieces.join("|")+")","i")}addFormatToken("d",0,"do","day"),addFormatToken("dd",0,0,function(format2){return this.localeData().
weekdaysMin(this,format2)}),addFormatToken("ddd",0,0,function(format2){return this.localeData().weekdaysShort(this,format2)}),addFormatToken("dddd",0,0,function(format2){
return this.localeData().weekdays(this,format2)}),addFormatToken("e",0,0,"weekday"),addFormatToken("E",0,0,"isoWeekday"),addFormatToken("eHHmm",0,0,function(){return""+
this.weekday()+zeroFill(this.hours(),2)+zeroFill(this.minutes(),2)}),addRegexToken("d",match1to2),addRegexToken("e",match1to2),addRegexToken("E",match1to2),addRegexToken(
"eHHmm",match5to6),addRegexToken("dd",function(isStrict,locale2){return locale2.weekdaysMinRegex(isStrict)}),addRegexToken("ddd",function(isStrict,locale2){return locale2.
weekdaysShortRegex(isStrict)}),addRegexToken("dddd",function(isStrict,locale2){return locale2.weekdaysRegex(isStrict)}),addWeekParseToken(["dd","ddd","dddd"],function(input,week,config,token2){
var weekday=config._locale.weekdaysParse(input,token2,config._strict);weekday!=null?week.d=weekday:getParsingFlags(config).invalidWeekday=input}),addWeekParseToken(
["d","e","E"],function(input,week,config,token2){week[token2]=toInt(input)}),addWeekParseToken("eHHmm",function(input,week,config){var weekdayEnd=input.length-4;
week.e=toInt(input.substr(0,weekdayEnd)),config._a[HOUR]=toInt(input.substr(weekdayEnd,2)),config._a[MINUTE]=toInt(input.substr(weekdayEnd+2))});function parseWeekday(input,locale2){
return typeof input!="string"?input:isNaN(input)?(input=locale2.weekdaysParse(input),typeof input=="number"?input:null):parseInt(input,10)}function parseIsoWeekday(input,locale2){
return typeof input=="string"?locale2.weekdaysParse(input)%7||7:isNaN(input)?null:input}function shiftWeekdays(ws,n){return ws.slice(n,7).concat(ws.slice(0,n))}
var defaultLocaleWeekdays="Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),defaultLocaleWeekdaysShort="Sun_Mon_Tue_Wed_Thu_Fri_Sat".split("\
_"),defaultLocaleWeekdaysMin="Su_Mo_Tu_We_Th_Fr_Sa".split("_"),defaultWeekdaysRegex=matchWord,defaultWeekdaysShortRegex=matchWord,defaultWeekdaysMinRegex=matchWord,
weekdaysParseProperties=["weekdaysParse","fullWeekdaysParse","shortWeekdaysParse","minWeekdaysParse","weekdaysRegex","weekdaysShortRegex","weekdaysMinRegex","we\
ekdaysStrictRegex","weekdaysShortStrictRegex","weekdaysMinStrictRegex"];function clearWeekdaysParseCache(locale2,config){var i,prop;for(i=0;i<weekdaysParseProperties.
length;i++)prop=weekdaysParseProperties[i],hasOwnProp(config,prop)||delete locale2["_"+prop]}function localeWeekdays(m,format2){var weekdays=isArray(this._weekdays)?
this._weekdays:this._weekdays[m&&m!==!0&&this._weekdays.isFormat.test(format2)?"format":"standalone"];return m===!0?shiftWeekdays(weekdays,this._week.dow):m?weekdays[m.
day()]:weekdays}function localeWeekdaysShort(m){return m===!0?shiftWeekdays(this._weekdaysShort,this._week.dow):m?this._weekdaysShort[m.day()]:this._weekdaysShort}
function localeWeekdaysMin(m){return m===!0?shiftWeekdays(this._weekdaysMin,this._week.dow):m?this._weekdaysMin[m.day()]:this._weekdaysMin}function handleStrictParse(weekdayName,format2,strict){
var i,ii,mom,llc=weekdayName.toLocaleLowerCase();if(!this._weekdaysParse)for(this._weekdaysParse=[],this._shortWeekdaysParse=[],this._minWeekdaysParse=[],i=0;i<
7;++i)mom=createUTC([2e3,1]).day(i),this._minWeekdaysParse[i]=this.weekdaysMin(mom,"").toLocaleLowerCase(),this._shortWeekdaysParse[i]=this.weekdaysShort(mom,"").
toLocaleLowerCase(),this._weekdaysParse[i]=this.weekdays(mom,"").toLocaleLowerCase();return strict?format2==="dddd"?(ii=indexOf.call(this._weekdaysParse,llc),ii!==
-1?ii:null):format2==="ddd"?(ii=indexOf.call(this._shortWeekdaysParse,llc),ii!==-1?ii:null):(ii=indexOf.call(this._minWeekdaysParse,llc),ii!==-1?ii:null):format2===
"dddd"?(ii=indexOf.call(this._weekdaysParse,llc),ii!==-1||(ii=indexOf.call(this._shortWeekdaysParse,llc),ii!==-1)?ii:(ii=indexOf.call(this._minWeekdaysParse,llc),
ii!==-1?ii:null)):format2==="ddd"?(ii=indexOf.call(this._shortWeekdaysParse,llc),ii!==-1||(ii=indexOf.call(this._weekdaysParse,llc),ii!==-1)?ii:(ii=indexOf.call(
this._minWeekdaysParse,llc),ii!==-1?ii:null)):(ii=indexOf.call(this._minWeekdaysParse,llc),ii!==-1||(ii=indexOf.call(this._weekdaysParse,llc),ii!==-1)?ii:(ii=indexOf.
call(this._shortWeekdaysParse,llc),ii!==-1?ii:null))}function localeWeekdaysParse(weekdayName,format2,strict){var i,mom,regex;if(this._weekdaysParseExact)return handleStrictParse.
call(this,weekdayName,format2,strict);for(this._weekdaysParse||(this._weekdaysParse=[],this._minWeekdaysParse=[],this._shortWeekdaysParse=[],this._fullWeekdaysParse=
[]),i=0;i<7;i++){if(mom=createUTC([2e3,1]).day(i),strict&&!this._fullWeekdaysParse[i]&&(this._fullWeekdaysParse[i]=new RegExp("^"+this.weekdays(mom,"").replace(
".","\\.?")+"$","i"),this._shortWeekdaysParse[i]=new RegExp("^"+this.weekdaysShort(mom,"").replace(".","\\.?")+"$","i"),this._minWeekdaysParse[i]=new RegExp("^"+
this.weekdaysMin(mom,"").replace(".","\\.?")+"$","i")),this._weekdaysParse[i]||(regex="^"+this.weekdays(mom,"")+"|^"+this.weekdaysShort(mom,"")+"|^"+this.weekdaysMin(
mom,""),this._weekdaysParse[i]=new RegExp(regex.replace(".",""),"i")),strict&&format2==="dddd"&&this._fullWeekdaysParse[i].test(weekdayName))return i;if(strict&&
format2==="ddd"&&this._shortWeekdaysParse[i].test(weekdayName))return i;if(strict&&format2==="dd"&&this._minWeekdaysParse[i].test(weekdayName))return i;if(!strict&&
this._weekdaysParse[i].test(weekdayName))return i}}function getSetDayOfWeek(input){if(!this.isValid())return input!=null?this:NaN;var day=get$2(this,"Day");return input!=
null?(input=parseWeekday(input,this.localeData()),this.add(input-day,"d")):day}function getSetLocaleDayOfWeek(input){if(!this.isValid())return input!=null?this:
NaN;var weekday=(this.day()+7-this.localeData()._week.dow)%7;return input==null?weekday:this.add(input-weekday,"d")}function getSetISODayOfWeek(input){if(!this.
isValid())return input!=null?this:NaN;if(input!=null){var weekday=parseIsoWeekday(input,this.localeData());return this.day(this.day()%7?weekday:weekday-7)}else return this.
day()||7}function weekdaysRegex(isStrict){return this._weekdaysParseExact?(hasOwnProp(this,"_weekdaysRegex")||computeWeekdaysParse.call(this),isStrict?this._weekdaysStrictRegex:
this._weekdaysRegex):(hasOwnProp(this,"_weekdaysRegex")||(this._weekdaysRegex=defaultWeekdaysRegex),this._weekdaysStrictRegex&&isStrict?this._weekdaysStrictRegex:
this._weekdaysRegex)}function weekdaysShortRegex(isStrict){return this._weekdaysParseExact?(hasOwnProp(this,"_weekdaysRegex")||computeWeekdaysParse.call(this),isStrict?
this._weekdaysShortStrictRegex:this._weekdaysShortRegex):(hasOwnProp(this,"_weekdaysShortRegex")||(this._weekdaysShortRegex=defaultWeekdaysShortRegex),this._weekdaysShortStrictRegex&&
isStrict?this._weekdaysShortStrictRegex:this._weekdaysShortRegex)}function weekdaysMinRegex(isStrict){return this._weekdaysParseExact?(hasOwnProp(this,"_weekday\
sRegex")||computeWeekdaysParse.call(this),isStrict?this._weekdaysMinStrictRegex:this._weekdaysMinRegex):(hasOwnProp(this,"_weekdaysMinRegex")||(this._weekdaysMinRegex=
defaultWeekdaysMinRegex),this._weekdaysMinStrictRegex&&isStrict?this._weekdaysMinStrictRegex:this._weekdaysMinRegex)}function computeWeekdaysParse(){function cmpLenRev(a,b){
return b.length-a.length}var minPieces=[],shortPieces=[],longPieces=[],mixedPieces=[],i,mom,minp,shortp,longp;for(i=0;i<7;i++)mom=createUTC([2e3,1]).day(i),minp=
regexEscape(this.weekdaysMin(mom,"")),shortp=regexEscape(this.weekdaysShort(mom,"")),longp=regexEscape(this.weekdays(mom,"")),minPieces.push(minp),shortPieces.push(
shortp),longPieces.push(longp),mixedPieces.push(minp),mixedPieces.push(shortp),mixedPieces.push(longp);minPieces.sort(cmpLenRev),shortPieces.sort(cmpLenRev),longPieces.
sort(cmpLenRev),mixedPieces.sort(cmpLenRev),this._weekdaysRegex=new RegExp("^("+mixedPieces.join("|")+")","i"),this._weekdaysShortRegex=this._weekdaysRegex,this.
_weekdaysMinRegex=this._weekdaysRegex,this._weekdaysStrictRegex=new RegExp("^("+longPieces.join("|")+")","i"),this._weekdaysShortStrictRegex=new RegExp("^("+shortPieces.
join("|")+")","i"),this._weekdaysMinStrictRegex=new RegExp("^("+minPieces.join("|")+")","i")}function set(config){var prop,i;clearMonthsParseCache(this,config),
clearWeekdaysParseCache(this,config);for(i in config)hasOwnProp(config,i)&&(prop=config[i],isFunction(prop)?this[i]=prop:this["_"+i]=prop);this._config=config,this.
_dayOfMonthOrdinalParseLenient=new RegExp((this._dayOfMonthOrdinalParse.source||this._ordinalParse.source)+"|"+/\d{1,2}/.source)}function mergeConfigs(parentConfig,childConfig){
var res=extend({},parentConfig),prop;for(prop in childConfig)hasOwnProp(childConfig,prop)&&(isObject(parentConfig[prop])&&isObject(childConfig[prop])?(res[prop]=
{},extend(res[prop],parentConfig[prop]),extend(res[prop],childConfig[prop])):childConfig[prop]!=null?res[prop]=childConfig[prop]:delete res[prop]);for(prop in parentConfig)
hasOwnProp(parentConfig,prop)&&!hasOwnProp(childConfig,prop)&&isObject(parentConfig[prop])&&(res[prop]=extend({},res[prop]));return res}function Locale(config){
config!=null&&this.set(config)}var keys;Object.keys?keys=Object.keys:keys=function(obj){var i,res=[];for(i in obj)hasOwnProp(obj,i)&&res.push(i);return res};var defaultCalendar={
sameDay:"[Today at] LT",nextDay:"[Tomorrow at] LT",nextWeek:"dddd [at] LT",lastDay:"[Yesterday at] LT",lastWeek:"[Last] dddd [at] LT",sameElse:"L"};function calendar$1(key,mom,now2){
var output=this._calendar[key]||this._calendar.sameElse;return isFunction(output)?output.call(mom,now2):output}var defaultLongDateFormat={LTS:"h:mm:ss A",LT:"h:\
mm A",L:"MM/DD/YYYY",LL:"MMMM D, YYYY",LLL:"MMMM D, YYYY h:mm A",LLLL:"dddd, MMMM D, YYYY h:mm A"};function longDateFormat(key){var format2=this._longDateFormat[key],
formatUpper=this._longDateFormat[key.toUpperCase()],formatCache=this._longDateFormatCache;return format2||!formatUpper?format2:formatCache&&formatCache[key]&&formatCache[key].
formatUpper===formatUpper?formatCache[key].format:(format2=formatUpper.match(formattingTokens).map(function(tok){return tok==="MMMM"||tok==="MM"||tok==="DD"||tok===
"dddd"?tok.slice(1):tok}).join(""),formatCache||(formatCache=this._longDateFormatCache={}),formatCache[key]={formatUpper,format:format2},format2)}var defaultInvalidDate="\
Invalid date";function invalidDate(){return this._invalidDate}var defaultOrdinal="%d",defaultDayOfMonthOrdinalParse=/\d{1,2}/;function ordinal(number){return this.
_ordinal.replace("%d",number)}var defaultRelativeTime={future:"in %s",past:"%s ago",s:"a few seconds",ss:"%d seconds",m:"a minute",mm:"%d minutes",h:"an hour",hh:"\
%d hours",d:"a day",dd:"%d days",w:"a week",ww:"%d weeks",M:"a month",MM:"%d months",y:"a year",yy:"%d years"};function relativeTimeWithoutPostformat(number,withoutSuffix,string,isFuture){
var output=this._relativeTime[string];return isFunction(output)?output(number,withoutSuffix,string,isFuture):output.replace(/%d/i,number)}function relativeTime$1(number,withoutSuffix,string,isFuture){
return this.postformat(relativeTimeWithoutPostformat.call(this,number,withoutSuffix,string,isFuture))}function pastFutureWithoutPostformat(diff2,output){var format2=this.
_relativeTime[diff2>0?"future":"past"];return isFunction(format2)?format2(output):format2.replace(/%s/i,output)}function pastFuture(diff2,output){return this.postformat(
pastFutureWithoutPostformat.call(this,diff2,output))}function createDate(y,m,d,h,M,s,ms){var date;return y<100&&y>=0?(date=new Date(y+400,m,d,h,M,s,ms),isFinite(
date.getFullYear())&&date.setFullYear(y)):date=new Date(y,m,d,h,M,s,ms),date}function createUTCDate(y){var date,args;return y<100&&y>=0?(args=Array.prototype.slice.
call(arguments),args[0]=y+400,date=new Date(Date.UTC.apply(null,args)),isFinite(date.getUTCFullYear())&&date.setUTCFullYear(y)):date=new Date(Date.UTC.apply(null,
arguments)),date}function firstWeekOffset(year,dow,doy){var fwd=7+dow-doy,fwdlw=(7+createUTCDate(year,0,fwd).getUTCDay()-dow)%7;return-fwdlw+fwd-1}function dayOfYearFromWeeks(year,week,weekday,dow,doy){
var localWeekday=(7+weekday-dow)%7,weekOffset=firstWeekOffset(year,dow,doy),dayOfYear=1+7*(week-1)+localWeekday+weekOffset,resYear,resDayOfYear;return dayOfYear<=
0?(resYear=year-1,resDayOfYear=daysInYear(resYear)+dayOfYear):dayOfYear>daysInYear(year)?(resYear=year+1,resDayOfYear=dayOfYear-daysInYear(year)):(resYear=year,
resDayOfYear=dayOfYear),{year:resYear,dayOfYear:resDayOfYear}}function weekOfYearFromDayOfYear(year,dayOfYear,dow,doy){var weekOffset=firstWeekOffset(year,dow,doy),
week=Math.floor((dayOfYear-weekOffset-1)/7)+1,resWeek,resYear;return week<1?(resYear=year-1,resWeek=week+weeksInYear(resYear,dow,doy)):week>weeksInYear(year,dow,
doy)?(resWeek=week-weeksInYear(year,dow,doy),resYear=year+1):(resYear=year,resWeek=week),{week:resWeek,year:resYear}}function weekOfYear(mom,dow,doy){return weekOfYearFromDayOfYear(
mom.year(),mom.dayOfYear(),dow,doy)}function weekOfYearFromDate(year,month,date,dow,doy){var dayOfYear=Math.round((createUTCDate(year,month,date)-createUTCDate(
year,0,1))/864e5)+1;return weekOfYearFromDayOfYear(year,dayOfYear,dow,doy)}function weeksInYear(year,dow,doy){var weekOffset=firstWeekOffset(year,dow,doy),weekOffsetNext=firstWeekOffset(
year+1,dow,doy);return(daysInYear(year)-weekOffset+weekOffsetNext)/7}addFormatToken("w",["ww",2],"wo","week"),addFormatToken("W",["WW",2],"Wo","isoWeek"),addRegexToken(
"w",match1to2,match1to2NoLeadingZero),addRegexToken("ww",match1to2,match2),addRegexToken("W",match1to2,match1to2NoLeadingZero),addRegexToken("WW",match1to2,match2),
addWeekParseToken(["w","ww","W","WW"],function(input,week,config,token2){week[token2.substr(0,1)]=toInt(input)});function localeWeek(mom){return weekOfYear(mom,
this._week.dow,this._week.doy).week}var defaultLocaleWeek={dow:0,doy:6};function localeFirstDayOfWeek(){return this._week.dow}function localeFirstDayOfYear(){return this.
_week.doy}function getSetWeek(input){var week=this.localeData().week(this);return input==null?week:this.add((input-week)*7,"d")}function getSetISOWeek(input){var week=weekOfYear(
this,1,4).week;return input==null?week:this.add((input-week)*7,"d")}function hFormat(){return this.hours()%12||12}function kFormat(){return this.hours()||24}addFormatToken(
"H",["HH",2],0,"hour"),addFormatToken("h",["hh",2],0,hFormat),addFormatToken("k",["kk",2],0,kFormat),addFormatToken("hmm",0,0,function(){return""+hFormat.apply(
this)+zeroFill(this.minutes(),2)}),addFormatToken("hmmss",0,0,function(){return""+hFormat.apply(this)+zeroFill(this.minutes(),2)+zeroFill(this.seconds(),2)}),addFormatToken(
"Hmm",0,0,function(){return""+this.hours()+zeroFill(this.minutes(),2)}),addFormatToken("Hmmss",0,0,function(){return""+this.hours()+zeroFill(this.minutes(),2)+zeroFill(
this.seconds(),2)});function meridiem(token2,lowercase){addFormatToken(token2,0,0,function(){return this.localeData().meridiem(this.hours(),this.minutes(),lowercase)})}
meridiem("a",!0),meridiem("A",!1);function matchMeridiem(isStrict,locale2){return locale2._meridiemParse}addRegexToken("a",matchMeridiem),addRegexToken("A",matchMeridiem),
addRegexToken("H",match1to2,match1to2HasZero),addRegexToken("h",match1to2,match1to2NoLeadingZero),addRegexToken("k",match1to2,match1to2NoLeadingZero),addRegexToken(
"HH",match1to2,match2),addRegexToken("hh",match1to2,match2),addRegexToken("kk",match1to2,match2),addRegexToken("hmm",match3to4),addRegexToken("hmmss",match5to6),
addRegexToken("Hmm",match3to4),addRegexToken("Hmmss",match5to6),addParseToken(["H","HH"],HOUR),addParseToken(["k","kk"],function(input,array,config){var kInput=toInt(
input);array[HOUR]=kInput===24?0:kInput}),addParseToken(["a","A"],function(input,array,config){config._isPm=config._locale.isPM(input),config._meridiem=input}),
addParseToken(["h","hh"],function(input,array,config){array[HOUR]=toInt(input),getParsingFlags(config).bigHour=!0}),addParseToken("hmm",function(input,array,config){
var pos=input.length-2;array[HOUR]=toInt(input.substr(0,pos)),array[MINUTE]=toInt(input.substr(pos)),getParsingFlags(config).bigHour=!0}),addParseToken("hmmss",
function(input,array,config){var pos1=input.length-4,pos2=input.length-2;array[HOUR]=toInt(input.substr(0,pos1)),array[MINUTE]=toInt(input.substr(pos1,2)),array[SECOND]=
toInt(input.substr(pos2)),getParsingFlags(config).bigHour=!0}),addParseToken("Hmm",function(input,array,config){var pos=input.length-2;array[HOUR]=toInt(input.substr(
0,pos)),array[MINUTE]=toInt(input.substr(pos))}),addParseToken("Hmmss",function(input,array,config){var pos1=input.length-4,pos2=input.length-2;array[HOUR]=toInt(
input.substr(0,pos1)),array[MINUTE]=toInt(input.substr(pos1,2)),array[SECOND]=toInt(input.substr(pos2))});function localeIsPM(input){return(input+"").toLowerCase().
charAt(0)==="p"}var defaultLocaleMeridiemParse=/[ap]\.?m?\.?/i,getSetHour=makeGetSet("Hours",!0);function localeMeridiem(hours2,minutes2,isLower){return hours2>
11?isLower?"pm":"PM":isLower?"am":"AM"}var baseConfig={calendar:defaultCalendar,longDateFormat:defaultLongDateFormat,invalidDate:defaultInvalidDate,ordinal:defaultOrdinal,
dayOfMonthOrdinalParse:defaultDayOfMonthOrdinalParse,relativeTime:defaultRelativeTime,months:defaultLocaleMonths,monthsShort:defaultLocaleMonthsShort,week:defaultLocaleWeek,
weekdays:defaultLocaleWeekdays,weekdaysMin:defaultLocaleWeekdaysMin,weekdaysShort:defaultLocaleWeekdaysShort,meridiemParse:defaultLocaleMeridiemParse},locales={},
localeFamilies={},globalLocale;function commonPrefix(arr1,arr2){var i,minl=Math.min(arr1.length,arr2.length);for(i=0;i<minl;i+=1)if(arr1[i]!==arr2[i])return i;return minl}
function normalizeLocale(key){return key&&key.toLowerCase().replace("_","-")}function chooseLocale(names){for(var i=0,j,next,locale2,split;i<names.length;){for(split=
normalizeLocale(names[i]).split("-"),j=split.length,next=normalizeLocale(names[i+1]),next=next?next.split("-"):null;j>0;){if(locale2=loadLocale(split.slice(0,j).
join("-")),locale2)return locale2;if(next&&next.length>=j&&commonPrefix(split,next)>=j-1)break;j--}i++}return globalLocale}function isLocaleNameSane(name){return typeof name==
"string"&&/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)}function loadLocale(name){var oldLocale=null,aliasedRequire,normalizedName;if(hasOwnProp(locales,name))return locales[name];
if(normalizedName=normalizeLocale(name),hasOwnProp(locales,normalizedName))return locales[normalizedName];if(module2&&module2.exports&&isLocaleNameSane(normalizedName))
try{oldLocale=globalLocale._abbr,aliasedRequire=__WEBPACK_EXTERNAL_createRequire(require("url").pathToFileURL(__filename).href),aliasedRequire("./locale/"+normalizedName),
getSetGlobalLocale(oldLocale)}catch{locales[normalizedName]=null}if(hasOwnProp(locales,normalizedName))return locales[normalizedName]}function getSetGlobalLocale(key,values){
var data;return key&&(isUndefined(values)?data=getLocale(key):data=defineLocale(key,values),data?globalLocale=data:typeof console<"u"&&console.warn&&console.warn(
"Locale "+key+" not found. Did you forget to load it?")),globalLocale._abbr}function defineLocale(name,config){if(config!==null){var locale2,parentConfig=baseConfig;
if(config.abbr=name,locales[name]!=null)deprecateSimple("defineLocaleOverride","use moment.updateLocale(localeName, config) to change an existing locale. moment\
.defineLocale(localeName, config) should only be used for creating a new locale See http://momentjs.com/guides/#/warnings/define-locale/ for more info."),parentConfig=
locales[name]._config;else if(config.parentLocale!=null)if(locales[config.parentLocale]!=null)parentConfig=locales[config.parentLocale]._config;else if(locale2=
loadLocale(config.parentLocale),locale2!=null)parentConfig=locale2._config;else return localeFamilies[config.parentLocale]||(localeFamilies[config.parentLocale]=
[]),localeFamilies[config.parentLocale].push({name,config}),null;return locales[name]=new Locale(mergeConfigs(parentConfig,config)),localeFamilies[name]&&localeFamilies[name].
forEach(function(x){defineLocale(x.name,x.config)}),getSetGlobalLocale(name),locales[name]}else return delete locales[name],null}function updateLocale(name,config){
var locale2,tmpLocale=loadLocale(name),parentConfig=baseConfig;return tmpLocale!=null&&(name=tmpLocale._abbr),config!=null?(locales[name]!=null&&locales[name].parentLocale!=
null?locales[name].set(mergeConfigs(locales[name]._config,config)):(tmpLocale!=null&&(parentConfig=tmpLocale._config),config=mergeConfigs(parentConfig,config),tmpLocale==
null&&(config.abbr=name),locale2=new Locale(config),locale2.parentLocale=locales[name],locales[name]=locale2),getSetGlobalLocale(name)):locales[name]!=null&&(locales[name].
parentLocale!=null?(locales[name]=locales[name].parentLocale,name===getSetGlobalLocale()&&getSetGlobalLocale(name)):locales[name]!=null&&delete locales[name]),locales[name]}
function getLocale(key){var locale2;if(key&&key._locale&&key._locale._abbr&&(key=key._locale._abbr),!key)return globalLocale;if(!isArray(key)){if(locale2=loadLocale(
key),locale2)return locale2;key=[key]}return chooseLocale(key)}function listLocales(){return keys(locales)}function checkOverflow(m){var overflow,a=m._a;return a&&
getParsingFlags(m).overflow===-2&&(overflow=a[MONTH]<0||a[MONTH]>11?MONTH:a[DATE]<1||a[DATE]>daysInMonth(a[YEAR],a[MONTH])?DATE:a[HOUR]<0||a[HOUR]>24||a[HOUR]===
24&&(a[MINUTE]!==0||a[SECOND]!==0||a[MILLISECOND]!==0)?HOUR:a[MINUTE]<0||a[MINUTE]>59?MINUTE:a[SECOND]<0||a[SECOND]>59?SECOND:a[MILLISECOND]<0||a[MILLISECOND]>999?
MILLISECOND:-1,getParsingFlags(m)._overflowDayOfYear&&(overflow<YEAR||overflow>DATE)&&(overflow=DATE),getParsingFlags(m)._overflowWeeks&&overflow===-1&&(overflow=
WEEK),getParsingFlags(m)._overflowWeekday&&overflow===-1&&(overflow=WEEKDAY),getParsingFlags(m).overflow=overflow),m}var extendedIsoRegex=/^\s*((?:[+-]\d{6}|\d{4})-(?:\d\d-\d\d|W\d\d-\d|W\d\d|\d\d\d|\d\d))(?:(T| )(\d\d(?::\d\d(?::\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/,
basicIsoRegex=/^\s*((?:[+-]\d{6}|\d{4})(?:\d\d\d\d|W\d\d\d|W\d\d|\d\d\d|\d\d|))(?:(T| )(\d\d(?:\d\d(?:\d\d(?:[.,]\d+)?)?)?)([+-]\d\d(?::?\d\d)?|\s*Z)?)?$/,tzRegex=/Z|[+-]\d\d(?::?\d\d)?/,
isoDates=[["YYYYYY-MM-DD",/[+-]\d{6}-\d\d-\d\d/],["YYYY-MM-DD",/\d{4}-\d\d-\d\d/],["GGGG-[W]WW-E",/\d{4}-W\d\d-\d/],["GGGG-[W]WW",/\d{4}-W\d\d/,!1],["YYYY-DDD",
/\d{4}-\d{3}/],["YYYY-MM",/\d{4}-\d\d/,!1],["YYYYYYMMDD",/[+-]\d{10}/],["YYYYMMDD",/\d{8}/],["GGGG[W]WWE",/\d{4}W\d{3}/],["GGGG[W]WW",/\d{4}W\d{2}/,!1],["YYYYDD\
D",/\d{7}/],["YYYYMM",/\d{6}/,!1],["YYYY",/\d{4}/,!1]],isoTimes=[["HH:mm:ss.SSSS",/\d\d:\d\d:\d\d\.\d+/],["HH:mm:ss,SSSS",/\d\d:\d\d:\d\d,\d+/],["HH:mm:ss",/\d\d:\d\d:\d\d/],
["HH:mm",/\d\d:\d\d/],["HHmmss.SSSS",/\d\d\d\d\d\d\.\d+/],["HHmmss,SSSS",/\d\d\d\d\d\d,\d+/],["HHmmss",/\d\d\d\d\d\d/],["HHmm",/\d\d\d\d/],["HH",/\d\d/]],aspNetJsonRegex=/^\/?Date\((-?\d+)/i,
rfc2822=/^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s)?(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s(\d{2,4})\s(\d\d):(\d\d)(?::(\d\d))?\s(?:(UT|GMT|[ECMP][SD]T)|([Zz])|([+-]\d{4}))$/,
obsOffsets={UT:0,GMT:0,EDT:-240,EST:-300,CDT:-300,CST:-360,MDT:-360,MST:-420,PDT:-420,PST:-480};function configFromISO(config){var i,l,string=config._i,match=extendedIsoRegex.
exec(string)||basicIsoRegex.exec(string),allowTime,dateFormat,timeFormat,tzFormat,isoDatesLen=isoDates.length,isoTimesLen=isoTimes.length;if(match){for(getParsingFlags(
config).iso=!0,i=0,l=isoDatesLen;i<l;i++)if(isoDates[i][1].exec(match[1])){dateFormat=isoDates[i][0],allowTime=isoDates[i][2]!==!1;break}if(dateFormat==null){config.
_isValid=!1;return}if(match[3]){for(i=0,l=isoTimesLen;i<l;i++)if(isoTimes[i][1].exec(match[3])){timeFormat=(match[2]||" ")+isoTimes[i][0];break}if(timeFormat==null){
config._isValid=!1;return}}if(!allowTime&&timeFormat!=null){config._isValid=!1;return}if(match[4])if(tzRegex.exec(match[4]))tzFormat="Z";else{config._isValid=!1;
return}config._f=dateFormat+(timeFormat||"")+(tzFormat||""),configFromStringAndFormat(config)}else config._isValid=!1}function extractFromRFC2822Strings(yearStr,monthStr,dayStr,hourStr,minuteStr,secondStr){
var result=[untruncateYear(yearStr),defaultLocaleMonthsShort.indexOf(monthStr),parseInt(dayStr,10),parseInt(hourStr,10),parseInt(minuteStr,10)];return secondStr&&
result.push(parseInt(secondStr,10)),result}function untruncateYear(yearStr){var year=parseInt(yearStr,10);return year<=49?2e3+year:year<=999?1900+year:year}function preprocessRFC2822(s){
return s.replace(/\([^()]*\)|[\n\t]/g," ").replace(/(\s\s+)/g," ").replace(/^\s\s*/,"").replace(/\s\s*$/,"")}function checkWeekday(weekdayStr,parsedInput,config){
if(weekdayStr){var weekdayProvided=defaultLocaleWeekdaysShort.indexOf(weekdayStr),weekdayActual=new Date(parsedInput[0],parsedInput[1],parsedInput[2]).getDay();
if(weekdayProvided!==weekdayActual)return getParsingFlags(config).weekdayMismatch=!0,config._isValid=!1,!1}return!0}function calculateOffset(obsOffset,militaryOffset,numOffset){
if(obsOffset)return obsOffsets[obsOffset];if(militaryOffset)return 0;var hm=parseInt(numOffset,10),m=hm%100,h=(hm-m)/100;return h*60+m}function configFromRFC2822(config){
var match=rfc2822.exec(preprocessRFC2822(config._i)),parsedArray;if(match){if(parsedArray=extractFromRFC2822Strings(match[4],match[3],match[2],match[5],match[6],
match[7]),!checkWeekday(match[1],parsedArray,config))return;config._a=parsedArray,config._tzm=calculateOffset(match[8],match[9],match[10]),config._d=createUTCDate.
apply(null,config._a),config._d.setUTCMinutes(config._d.getUTCMinutes()-config._tzm),getParsingFlags(config).rfc2822=!0}else config._isValid=!1}function configFromString(config){
var matched=aspNetJsonRegex.exec(config._i);if(matched!==null){config._d=new Date(+matched[1]);return}if(configFromISO(config),config._isValid===!1)delete config.
_isValid;else return;if(configFromRFC2822(config),config._isValid===!1)delete config._isValid;else return;config._strict?config._isValid=!1:hooks.createFromInputFallback(
config)}hooks.createFromInputFallback=deprecate("value provided is not in a recognized RFC2822 or ISO format. moment construction falls back to js Date(), which\
 is not reliable across all browsers and versions. Non RFC2822/ISO date formats are discouraged. Please refer to http://momentjs.com/guides/#/warnings/js-date/ \
for more info.",function(config){config._d=new Date(config._i+(config._useUTC?" UTC":""))});function defaults(a,b,c){return a??b??c}function currentDateArray(config,now2,forWeek){
var hadWeekContext=Object.prototype.hasOwnProperty.call(config,"_isDefaultDatePartsForWeek"),weekContext=config._isDefaultDatePartsForWeek;config._isDefaultDatePartsForWeek=
!!forWeek;try{return hooks._getDefaultDateParts(config,now2,forWeek)}finally{hadWeekContext?config._isDefaultDatePartsForWeek=weekContext:delete config._isDefaultDatePartsForWeek}}
function currentDateNow(config){var now2=config._defaultDatePartsNow;return now2?(now2.hasValue||(now2.value=hooks.now(),now2.hasValue=!0),now2.value):hooks.now()}
function getDefaultDateParts(config,now2,forWeek){var useWeekDefaults=forWeek||config._isDefaultDatePartsForWeek,nowValue=useWeekDefaults?createLocal(now2):new Date(
now2);return useWeekDefaults?[nowValue.year(),nowValue.month(),nowValue.date()]:config._useUTC?[nowValue.getUTCFullYear(),nowValue.getUTCMonth(),nowValue.getUTCDate()]:
[nowValue.getFullYear(),nowValue.getMonth(),nowValue.getDate()]}hooks._getDefaultDateParts=getDefaultDateParts;function configFromArray(config){var i,date,input=[],
now2,currentDate,expectedWeekday,yearToUse,dateIsDefaulted;if(!config._d){for((config._a[YEAR]==null||config._a[MONTH]==null||config._a[DATE]==null)&&(now2=currentDateNow(
config),currentDate=currentDateArray(config,now2)),config._w&&config._a[DATE]==null&&config._a[MONTH]==null&&dayOfYearFromWeekInfo(config,currentDateArray(config,
now2,!0)),config._dayOfYear!=null&&(yearToUse=config._a[YEAR]!=null?config._a[YEAR]:currentDate[YEAR],(config._dayOfYear>daysInYear(yearToUse)||config._dayOfYear===
0)&&(getParsingFlags(config)._overflowDayOfYear=!0),date=createUTCDate(yearToUse,0,config._dayOfYear),config._a[MONTH]=date.getUTCMonth(),config._a[DATE]=date.getUTCDate()),
dateIsDefaulted=config._a[YEAR]==null||config._a[MONTH]==null||config._a[DATE]==null,i=0;i<3&&config._a[i]==null;++i)config._a[i]=input[i]=currentDate[i];for(;i<
7;i++)config._a[i]=input[i]=config._a[i]==null?i===2?1:0:config._a[i];config._a[HOUR]===24&&config._a[MINUTE]===0&&config._a[SECOND]===0&&config._a[MILLISECOND]===
0&&(config._nextDay=!0,config._a[HOUR]=0),config._d=(config._useUTC?createUTCDate:createDate).apply(null,input),expectedWeekday=config._useUTC?config._d.getUTCDay():
config._d.getDay(),config._tzm!=null&&config._d.setUTCMinutes(config._d.getUTCMinutes()-config._tzm),config._nextDay&&(config._a[HOUR]=24),config._w&&typeof config.
_w.d<"u"&&!dateIsDefaulted&&config._w.d!==expectedWeekday&&(getParsingFlags(config).weekdayMismatch=!0)}}function dayOfYearFromWeekInfo(config,currentDate){var w,
weekYear,week,weekday,dow,doy,temp,weekdayOverflow,curWeek;w=config._w,w.GG!=null||w.W!=null||w.E!=null?(dow=1,doy=4,weekYear=defaults(w.GG,config._a[YEAR],weekOfYearFromDate(
currentDate[YEAR],currentDate[MONTH],currentDate[DATE],1,4).year),week=defaults(w.W,1),weekday=defaults(w.E,1),(weekday<1||weekday>7)&&(weekdayOverflow=!0)):(dow=
config._locale._week.dow,doy=config._locale._week.doy,curWeek=weekOfYearFromDate(currentDate[YEAR],currentDate[MONTH],currentDate[DATE],dow,doy),weekYear=defaults(
w.gg,config._a[YEAR],curWeek.year),week=defaults(w.w,curWeek.week),w.d!=null?(weekday=w.d,(weekday<0||weekday>6)&&(weekdayOverflow=!0)):w.e!=null?(weekday=w.e+dow,
(w.e<0||w.e>6)&&(weekdayOverflow=!0)):weekday=dow),week<1||week>weeksInYear(weekYear,dow,doy)?getParsingFlags(config)._overflowWeeks=!0:weekdayOverflow!=null?getParsingFlags(
config)._overflowWeekday=!0:(temp=dayOfYearFromWeeks(weekYear,week,weekday,dow,doy),config._a[YEAR]=temp.year,config._dayOfYear=temp.dayOfYear)}hooks.ISO_8601=function(){},
hooks.RFC_2822=function(){};function configFromStringAndFormat(config){if(config._f===hooks.ISO_8601){configFromISO(config);return}if(config._f===hooks.RFC_2822){
configFromRFC2822(config);return}config._a=[],getParsingFlags(config).empty=!0;var string=""+config._i,i,parsedInput,tokens2,token2,skipped,stringLength=string.
length,totalParsedInputLength=0,era,tokenLen;for(tokens2=expandFormat(config._f,config._locale).match(formattingTokens)||[],tokenLen=tokens2.length,i=0;i<tokenLen;i++)
token2=tokens2[i],parsedInput=(string.match(getParseRegexForToken(token2,config))||[])[0],parsedInput&&(skipped=string.substr(0,string.indexOf(parsedInput)),skipped.
length>0&&getParsingFlags(config).unusedInput.push(skipped),string=string.slice(string.indexOf(parsedInput)+parsedInput.length),totalParsedInputLength+=parsedInput.
length),formatTokenFunctions[token2]?(parsedInput?getParsingFlags(config).empty=!1:getParsingFlags(config).unusedTokens.push(token2),addTimeToArrayFromToken(token2,
parsedInput,config)):config._strict&&!parsedInput&&getParsingFlags(config).unusedTokens.push(token2);getParsingFlags(config).charsLeftOver=stringLength-totalParsedInputLength,
string.length>0&&getParsingFlags(config).unusedInput.push(string),config._a[HOUR]<=12&&getParsingFlags(config).bigHour===!0&&config._a[HOUR]>0&&(getParsingFlags(
config).bigHour=void 0),getParsingFlags(config).parsedDateParts=config._a.slice(0),getParsingFlags(config).meridiem=config._meridiem,config._a[HOUR]=meridiemFixWrap(
config._locale,config._a[HOUR],config._meridiem),era=getParsingFlags(config).era,era!==null&&(config._a[YEAR]=config._locale.erasConvertYear(era,config._a[YEAR])),
configFromArray(config),checkOverflow(config)}function meridiemFixWrap(locale2,hour,meridiem2){var isPm;return meridiem2==null?hour:locale2.meridiemHour!=null?locale2.
meridiemHour(hour,meridiem2):(locale2.isPM!=null&&(isPm=locale2.isPM(meridiem2),isPm&&hour<12&&(hour+=12),!isPm&&hour===12&&(hour=0)),hour)}function configFromStringAndArray(config){
var tempConfig,bestMoment,scoreToBeat,i,currentScore,validFormatFound,bestFormatIsValid=!1,defaultDatePartsNow={},configfLen=config._f.length;if(configfLen===0){
getParsingFlags(config).invalidFormat=!0,config._d=new Date(NaN);return}for(i=0;i<configfLen;i++)currentScore=0,validFormatFound=!1,tempConfig=copyConfig({},config),
config._useUTC!=null&&(tempConfig._useUTC=config._useUTC),tempConfig._defaultDatePartsNow=defaultDatePartsNow,tempConfig._f=config._f[i],configFromStringAndFormat(
tempConfig),isValid$2(tempConfig)&&(validFormatFound=!0),currentScore+=getParsingFlags(tempConfig).charsLeftOver,currentScore+=getParsingFlags(tempConfig).unusedTokens.
length*10,getParsingFlags(tempConfig).score=currentScore,bestFormatIsValid?currentScore<scoreToBeat&&(scoreToBeat=currentScore,bestMoment=tempConfig):(scoreToBeat==
null||currentScore<scoreToBeat||validFormatFound)&&(scoreToBeat=currentScore,bestMoment=tempConfig,validFormatFound&&(bestFormatIsValid=!0));extend(config,bestMoment||
tempConfig)}function configFromObject(config){if(!config._d){var i=normalizeObjectUnits(config._i),dayOrDate=i.day===void 0?i.date:i.day;config._a=map([i.year,i.
month,dayOrDate,i.hour,i.minute,i.second,i.millisecond],function(obj){return obj&&parseInt(obj,10)}),configFromArray(config)}}function createFromConfig(config){
var res=new Moment(checkOverflow(prepareConfig(config)));return res._nextDay&&(res.add(1,"d"),res._nextDay=void 0),res}function prepareConfig(config){var input=config.
_i,format2=config._f;return config._locale=config._locale||getLocale(config._l),input===null||format2===void 0&&input===""?createInvalid$1({nullInput:!0}):(typeof input==
"string"&&(config._i=input=config._locale.preparse(input)),isMoment(input)?new Moment(checkOverflow(input)):(isDate(input)?config._d=input:isArray(format2)?configFromStringAndArray(
config):format2?configFromStringAndFormat(config):configFromInput(config),isValid$2(config)||(config._d=null),config))}function configFromInput(config){var input=config.
_i;isUndefined(input)?config._d=new Date(hooks.now()):isDate(input)?config._d=new Date(input.valueOf()):typeof input=="string"?configFromString(config):isArray(
input)?(config._a=map(input.slice(0),function(obj){return parseInt(obj,10)}),configFromArray(config)):isObject(input)?configFromObject(config):isNumber(input)?config.
_d=new Date(input):hooks.createFromInputFallback(config)}function createLocalOrUTC(input,format2,locale2,strict,isUTC){var c={};return(format2===!0||format2===!1)&&
(strict=format2,format2=void 0),(locale2===!0||locale2===!1)&&(strict=locale2,locale2=void 0),(isObject(input)&&isObjectEmpty(input)||isArray(input)&&input.length===
0)&&(input=void 0),c._isAMomentObject=!0,c._useUTC=c._isUTC=isUTC,c._l=locale2,c._i=input,c._f=format2,c._strict=strict,createFromConfig(c)}function createLocal(input,format2,locale2,strict){
return createLocalOrUTC(input,format2,locale2,strict,!1)}var prototypeMin=deprecate("moment().min is deprecated, use moment.max instead. http://momentjs.com/gui\
des/#/warnings/min-max/",function(){var other=createLocal.apply(null,arguments);return this.isValid()&&other.isValid()?other<this?this:other:createInvalid$1()}),
prototypeMax=deprecate("moment().max is deprecated, use moment.min instead. http://momentjs.com/guides/#/warnings/min-max/",function(){var other=createLocal.apply(
null,arguments);return this.isValid()&&other.isValid()?other>this?this:other:createInvalid$1()});function pickBy(fn,moments){var res,i;if(moments.length===1&&isArray(
moments[0])&&(moments=moments[0]),!moments.length)return createLocal();for(i=0;i<moments.length;++i)if(isMoment(moments[i])){res=moments[i];break}if(!res)return createInvalid$1();
for(++i;i<moments.length;++i)isMoment(moments[i])&&(!moments[i].isValid()||moments[i][fn](res))&&(res=moments[i]);return res}function min(){var args=[].slice.call(
arguments,0);return pickBy("isBefore",args)}function max(){var args=[].slice.call(arguments,0);return pickBy("isAfter",args)}var now=function(){return Date.now?
Date.now():+new Date},ordering=["year","quarter","month","week","day","hour","minute","second","millisecond"];function isDurationValid(m){var key,unitHasDecimal=!1,
i,orderLen=ordering.length;for(key in m)if(hasOwnProp(m,key)&&!(indexOf.call(ordering,key)!==-1&&(m[key]==null||!isNaN(m[key]))))return!1;for(i=0;i<orderLen;++i)
if(m[ordering[i]]){if(unitHasDecimal)return!1;parseFloat(m[ordering[i]])!==toInt(m[ordering[i]])&&(unitHasDecimal=!0)}return!0}function isValid$1(){return this.
_isValid}function createInvalid(){return createDuration(NaN)}function Duration(duration){var normalizedInput=normalizeObjectUnits(duration),years2=normalizedInput.
year||0,quarters=normalizedInput.quarter||0,months2=normalizedInput.month||0,weeks2=normalizedInput.week||normalizedInput.isoWeek||0,days2=normalizedInput.day||
0,hours2=normalizedInput.hour||0,minutes2=normalizedInput.minute||0,seconds2=normalizedInput.second||0,milliseconds2=normalizedInput.millisecond||0;this._isValid=
isDurationValid(normalizedInput),this._milliseconds=+milliseconds2+seconds2*1e3+minutes2*6e4+hours2*1e3*60*60,this._days=+days2+weeks2*7,this._months=+months2+quarters*
3+years2*12,this._data={},this._locale=getLocale(),this._bubble()}function isDuration(obj){return obj instanceof Duration}function absRound(number){return number<
0?Math.round(-1*number)*-1:Math.round(number)}function compareArrays(array1,array2,dontConvert){var len=Math.min(array1.length,array2.length),lengthDiff=Math.abs(
array1.length-array2.length),diffs=0,i;for(i=0;i<len;i++)toInt(array1[i])!==toInt(array2[i])&&diffs++;return diffs+lengthDiff}function offset(token2,separator){
addFormatToken(token2,0,0,function(){var offset2=this.utcOffset(),sign2="+";return offset2<0&&(offset2=-offset2,sign2="-"),sign2+zeroFill(~~(offset2/60),2)+separator+
zeroFill(~~offset2%60,2)})}offset("Z",":"),offset("ZZ",""),addRegexToken("Z",matchShortOffset),addRegexToken("ZZ",matchShortOffset),addParseToken(["Z","ZZ"],function(input,array,config){
var offset2=offsetFromString(matchShortOffset,input);config._useUTC=!0,config._tzm=offset2,offset2===null&&(getParsingFlags(config).invalidOffset=input)});var chunkOffset=/([\+\-]|\d\d)/gi;
function offsetFromString(matcher,string){var matches=(string||"").match(matcher),chunk,parts,minutes2;return matches===null||(chunk=matches[matches.length-1]||
[],parts=(chunk+"").match(chunkOffset)||["-",0,0],minutes2=+(parts[1]*60)+toInt(parts[2]),toInt(parts[2])>59||(parts[0]==="+"?minutes2>840:minutes2>720))?null:minutes2===
0?0:parts[0]==="+"?minutes2:-minutes2}function cloneWithOffset(input,model){var res,diff2;return model._isUTC?(res=model.clone(),diff2=(isMoment(input)||isDate(
input)?input.valueOf():createLocal(input).valueOf())-res.valueOf(),res._d.setTime(res._d.valueOf()+diff2),hooks.updateOffset(res,!1),res):createLocal(input).local()}
function getDateOffset(m){return-Math.round(m._d.getTimezoneOffset())}hooks.updateOffset=function(){};function getSetOffset(input,keepLocalTime,keepMinutes){var offset2=this.
_offset||0,localAdjust;if(!this.isValid())return input!=null?this:NaN;if(input!=null){if(typeof input=="string"){if(input=offsetFromString(matchShortOffset,input),
input===null)return this}else Math.abs(input)<16&&!keepMinutes&&(input=input*60);return!this._isUTC&&keepLocalTime&&(localAdjust=getDateOffset(this)),this._offset=
input,this._isUTC=!0,localAdjust!=null&&this.add(localAdjust,"m"),offset2!==input&&(!keepLocalTime||this._changeInProgress?addSubtract$1(this,createDuration(input-
offset2,"m"),1,!1):this._changeInProgress||(this._changeInProgress=!0,hooks.updateOffset(this,!0),this._changeInProgress=null)),this}else return this._isUTC?offset2:
getDateOffset(this)}function getSetZone(input,keepLocalTime){return input!=null?(typeof input!="string"&&(input=-input),this.utcOffset(input,keepLocalTime),this):
-this.utcOffset()}function setOffsetToUTC(keepLocalTime){return this.utcOffset(0,keepLocalTime)}function setOffsetToLocal(keepLocalTime){return this._isUTC&&(this.
utcOffset(0,keepLocalTime),this._isUTC=!1,keepLocalTime&&this.subtract(getDateOffset(this),"m")),this}function setOffsetToParsedOffset(){if(this._tzm!=null)this.
utcOffset(this._tzm,!1,!0);else if(typeof this._i=="string"){var tZone=offsetFromString(matchOffset,this._i);tZone!=null?this.utcOffset(tZone):this.utcOffset(0,
!0)}return this}function hasAlignedHourOffset(input){return this.isValid()?(input=input?createLocal(input).utcOffset():0,(this.utcOffset()-input)%60===0):!1}function isDaylightSavingTime(){
return this.utcOffset()>this.clone().month(0).utcOffset()||this.utcOffset()>this.clone().month(5).utcOffset()}function isDaylightSavingTimeShifted(){if(!isUndefined(
this._isDSTShifted))return this._isDSTShifted;var c={},other;return copyConfig(c,this),c=prepareConfig(c),c._a?(other=c._isUTC?createUTC(c._a):createLocal(c._a),
this._isDSTShifted=this.isValid()&&compareArrays(c._a,other.toArray())>0):this._isDSTShifted=!1,this._isDSTShifted}function isLocal(){return this.isValid()?!this.
_isUTC:!1}function isUtcOffset(){return this.isValid()?this._isUTC:!1}function isUtc(){return this.isValid()?this._isUTC&&this._offset===0:!1}var aspNetRegex=/^(-|\+)?(?:(\d*)[. ])?(\d+):(\d+)(?::(\d+)(\.\d*)?)?$/,
isoRegex=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function createDuration(input,key){var duration=input,match=null,sign2,ret,diffRes;return isDuration(input)?duration={ms:input._milliseconds,d:input._days,M:input.
_months}:isNumber(input)||!isNaN(+input)?(duration={},key?duration[key]=+input:duration.milliseconds=+input):(match=aspNetRegex.exec(input))?(sign2=match[1]==="\
-"?-1:1,duration={y:0,d:toInt(match[DATE])*sign2,h:toInt(match[HOUR])*sign2,m:toInt(match[MINUTE])*sign2,s:toInt(match[SECOND])*sign2,ms:toInt(absRound(match[MILLISECOND]*
1e3))*sign2}):(match=isoRegex.exec(input))?(sign2=match[1]==="-"?-1:1,duration={y:parseIso(match[2],sign2),M:parseIso(match[3],sign2),w:parseIso(match[4],sign2),
d:parseIso(match[5],sign2),h:parseIso(match[6],sign2),m:parseIso(match[7],sign2),s:parseIso(match[8],sign2)}):duration==null?duration={}:typeof duration=="objec\
t"&&("from"in duration||"to"in duration)&&(diffRes=momentsDifference(createLocal(duration.from),createLocal(duration.to)),duration={},duration.ms=diffRes.milliseconds,
duration.M=diffRes.months),ret=new Duration(duration),isDuration(input)&&hasOwnProp(input,"_locale")&&(ret._locale=input._locale),isDuration(input)&&hasOwnProp(
input,"_isValid")&&(ret._isValid=input._isValid),ret}createDuration.fn=Duration.prototype,createDuration.invalid=createInvalid;function parseIso(inp,sign2){var res=inp&&
parseFloat(inp.replace(",","."));return(isNaN(res)?0:res)*sign2}function positiveMomentsDifference(base,other){var res={};return res.months=other.month()-base.month()+
(other.year()-base.year())*12,base.clone().add(res.months,"M").isAfter(other)&&--res.months,res.milliseconds=+other-+base.clone().add(res.months,"M"),res}function momentsDifference(base,other){
var res;return base.isValid()&&other.isValid()?(other=cloneWithOffset(other,base),base.isBefore(other)?res=positiveMomentsDifference(base,other):(res=positiveMomentsDifference(
other,base),res.milliseconds=-res.milliseconds,res.months=-res.months),res):{milliseconds:0,months:0}}function createAdder(direction,name){return function(val,period){
var dur,tmp;return period!==null&&!isNaN(+period)&&(deprecateSimple(name,"moment()."+name+"(period, number) is deprecated. Please use moment()."+name+"(number, \
period). See http://momentjs.com/guides/#/warnings/add-inverted-param/ for more info."),tmp=val,val=period,period=tmp),dur=createDuration(val,period),addSubtract$1(
this,dur,direction),this}}function addSubtract$1(mom,duration,isAdding,updateOffset){var milliseconds2=duration._milliseconds,days2=absRound(duration._days),months2=absRound(
duration._months);mom.isValid()&&(updateOffset=updateOffset??!0,months2&&setMonth(mom,get$2(mom,"Month")+months2*isAdding),days2&&set$1(mom,"Date",get$2(mom,"Da\
te")+days2*isAdding),milliseconds2&&mom._d.setTime(mom._d.valueOf()+milliseconds2*isAdding),updateOffset&&hooks.updateOffset(mom,days2||months2))}var add$1=createAdder(
1,"add"),subtract$1=createAdder(-1,"subtract");function isString(input){return typeof input=="string"||input instanceof String}function isMomentInput(input){return isMoment(
input)||isDate(input)||isString(input)||isNumber(input)||isNumberOrStringArray(input)||isMomentInputObject(input)||input===null||input===void 0}function isMomentInputObject(input){
var objectTest=isObject(input)&&!isObjectEmpty(input),propertyTest=!1,properties=["years","year","y","months","month","M","days","day","d","dates","date","D","h\
ours","hour","h","minutes","minute","m","seconds","second","s","milliseconds","millisecond","ms"],i,property,propertyLen=properties.length;for(i=0;i<propertyLen;i+=
1)property=properties[i],propertyTest=propertyTest||hasOwnProp(input,property);return objectTest&&propertyTest}function isNumberOrStringArray(input){var arrayTest=isArray(
input),dataTypeTest=!1;return arrayTest&&(dataTypeTest=input.filter(function(item){return!isNumber(item)&&isString(input)}).length===0),arrayTest&&dataTypeTest}
function isCalendarSpec(input){var objectTest=isObject(input)&&!isObjectEmpty(input),propertyTest=!1,properties=["sameDay","nextDay","lastDay","nextWeek","lastW\
eek","sameElse"],i,property;for(i=0;i<properties.length;i+=1)property=properties[i],propertyTest=propertyTest||hasOwnProp(input,property);return objectTest&&propertyTest}
function getCalendarFormat(myMoment,now2){var diff2=myMoment.diff(now2,"days",!0);return diff2<-6?"sameElse":diff2<-1?"lastWeek":diff2<0?"lastDay":diff2<1?"same\
Day":diff2<2?"nextDay":diff2<7?"nextWeek":"sameElse"}function calendar(time,formats){arguments.length===1&&(arguments[0]?isMomentInput(arguments[0])?(time=arguments[0],
formats=void 0):isCalendarSpec(arguments[0])&&(formats=arguments[0],time=void 0):(time=void 0,formats=void 0));var now2=time||createLocal(),sod=cloneWithOffset(
now2,this).startOf("day"),format2=hooks.calendarFormat(this,sod)||"sameElse",output=formats&&(isFunction(formats[format2])?formats[format2].call(this,now2):formats[format2]);
return this.format(output||this.localeData().calendar(format2,this,createLocal(now2)))}function clone$1(){return new Moment(this)}function isAfter(input,units){
var localInput=isMoment(input)?input:createLocal(input);return this.isValid()&&localInput.isValid()?(units=normalizeUnits(units)||"millisecond",units==="millise\
cond"?this.valueOf()>localInput.valueOf():localInput.valueOf()<this.clone().startOf(units).valueOf()):!1}function isBefore(input,units){var localInput=isMoment(
input)?input:createLocal(input);return this.isValid()&&localInput.isValid()?(units=normalizeUnits(units)||"millisecond",units==="millisecond"?this.valueOf()<localInput.
valueOf():this.clone().endOf(units).valueOf()<localInput.valueOf()):!1}function isBetween(from2,to2,units,inclusivity){var localFrom=isMoment(from2)?from2:createLocal(
from2),localTo=isMoment(to2)?to2:createLocal(to2);return this.isValid()&&localFrom.isValid()&&localTo.isValid()?(inclusivity=inclusivity||"()",(inclusivity[0]===
"("?this.isAfter(localFrom,units):!this.isBefore(localFrom,units))&&(inclusivity[1]===")"?this.isBefore(localTo,units):!this.isAfter(localTo,units))):!1}function isSame(input,units){
var localInput=isMoment(input)?input:createLocal(input),inputMs;return this.isValid()&&localInput.isValid()?(units=normalizeUnits(units)||"millisecond",units===
"millisecond"?this.valueOf()===localInput.valueOf():(inputMs=localInput.valueOf(),this.clone().startOf(units).valueOf()<=inputMs&&inputMs<=this.clone().endOf(units).
valueOf())):!1}function isSameOrAfter(input,units){return this.isSame(input,units)||this.isAfter(input,units)}function isSameOrBefore(input,units){return this.isSame(
input,units)||this.isBefore(input,units)}function diff(input,units,asFloat){var that,zoneDelta,output;if(!this.isValid())return NaN;if(that=cloneWithOffset(input,
this),!that.isValid())return NaN;switch(zoneDelta=(that.utcOffset()-this.utcOffset())*6e4,units=normalizeUnits(units),units){case"year":output=monthDiff(this,that)/
12;break;case"month":output=monthDiff(this,that);break;case"quarter":output=monthDiff(this,that)/3;break;case"second":output=(this-that)/1e3;break;case"minute":
output=(this-that)/6e4;break;case"hour":output=(this-that)/36e5;break;case"day":output=(this-that-zoneDelta)/864e5;break;case"week":output=(this-that-zoneDelta)/
6048e5;break;default:output=this-that}return asFloat?output:absFloor(output)}function monthDiff(a,b){if(a.date()<b.date())return-monthDiff(b,a);var wholeMonthDiff=(b.
year()-a.year())*12+(b.month()-a.month()),anchor=a.clone().add(wholeMonthDiff,"months"),anchor2,adjust;return b-anchor<0?(anchor2=a.clone().add(wholeMonthDiff-1,
"months"),adjust=(b-anchor)/(anchor-anchor2)):(anchor2=a.clone().add(wholeMonthDiff+1,"months"),adjust=(b-anchor)/(anchor2-anchor)),-(wholeMonthDiff+adjust)||0}
hooks.defaultFormat="YYYY-MM-DDTHH:mm:ssZ",hooks.defaultFormatUtc="YYYY-MM-DDTHH:mm:ss[Z]";function toString(){return this.clone().locale("en").format("ddd MMM \
DD YYYY HH:mm:ss [GMT]ZZ")}function toISOString$1(keepOffset){if(!this.isValid())return null;var utc=keepOffset!==!0,m=utc?this.clone().utc():this;return m.year()<
0||m.year()>9999?formatMoment(m,utc?"YYYYYY-MM-DD[T]HH:mm:ss.SSS[Z]":"YYYYYY-MM-DD[T]HH:mm:ss.SSSZ"):isFunction(Date.prototype.toISOString)?utc?this.toDate().toISOString():
new Date(this.valueOf()+this.utcOffset()*60*1e3).toISOString().replace("Z",formatMoment(m,"Z")):formatMoment(m,utc?"YYYY-MM-DD[T]HH:mm:ss.SSS[Z]":"YYYY-MM-DD[T]\
HH:mm:ss.SSSZ")}function inspect(){if(!this.isValid())return"moment.invalid(/* "+this._i+" */)";var func="moment",zone="",prefix,year,datetime,suffix;return this.
isLocal()||(func=this.utcOffset()===0?"moment.utc":"moment.parseZone",zone="Z"),prefix="["+func+'("]',year=0<=this.year()&&this.year()<=9999?"YYYY":"YYYYYY",datetime=
"-MM-DD[T]HH:mm:ss.SSS",suffix=zone+'[")]',this.format(prefix+year+datetime+suffix)}function format(inputString){inputString||(inputString=this.isUtc()?hooks.defaultFormatUtc:
hooks.defaultFormat);var output=formatMoment(this,inputString);return this.localeData().postformat(output)}function from(time,withoutSuffix){return this.isValid()&&
(isMoment(time)&&time.isValid()||createLocal(time).isValid())?createDuration({to:this,from:time}).locale(this.locale()).humanize(!withoutSuffix):this.localeData().
invalidDate()}function fromNow(withoutSuffix){return this.from(createLocal(),withoutSuffix)}function to(time,withoutSuffix){return this.isValid()&&(isMoment(time)&&
time.isValid()||createLocal(time).isValid())?createDuration({from:this,to:time}).locale(this.locale()).humanize(!withoutSuffix):this.localeData().invalidDate()}
function toNow(withoutSuffix){return this.to(createLocal(),withoutSuffix)}function locale(key){var newLocaleData;return key===void 0?this._locale._abbr:(newLocaleData=
getLocale(key),newLocaleData!=null&&(this._locale=newLocaleData),this)}var lang=deprecate("moment().lang() is deprecated. Instead, use moment().localeData() to \
get the language configuration. Use moment().locale() to change languages.",function(key){return key===void 0?this.localeData():this.locale(key)});function localeData(){
return this._locale}var MS_PER_SECOND=1e3,MS_PER_MINUTE=60*MS_PER_SECOND,MS_PER_HOUR=60*MS_PER_MINUTE,MS_PER_400_YEARS=(365*400+97)*24*MS_PER_HOUR;function mod(dividend,divisor){
return(dividend%divisor+divisor)%divisor}function localStartOfDate(y,m,d){return y<100&&y>=0?new Date(y+400,m,d)-MS_PER_400_YEARS:new Date(y,m,d).valueOf()}function utcStartOfDate(y,m,d){
return y<100&&y>=0?Date.UTC(y+400,m,d)-MS_PER_400_YEARS:Date.UTC(y,m,d)}function startOf(units){var time,startOfDate;if(units=normalizeUnits(units),units===void 0||
units==="millisecond"||!this.isValid())return this;switch(startOfDate=this._isUTC?utcStartOfDate:localStartOfDate,units){case"year":time=startOfDate(this.year(),
0,1);break;case"quarter":time=startOfDate(this.year(),this.month()-this.month()%3,1);break;case"month":time=startOfDate(this.year(),this.month(),1);break;case"w\
eek":time=startOfDate(this.year(),this.month(),this.date()-this.weekday());break;case"isoWeek":time=startOfDate(this.year(),this.month(),this.date()-(this.isoWeekday()-
1));break;case"day":case"date":time=startOfDate(this.year(),this.month(),this.date());break;case"hour":time=this._d.valueOf(),time-=mod(time+(this._isUTC?0:this.
utcOffset()*MS_PER_MINUTE),MS_PER_HOUR);break;case"minute":time=this._d.valueOf(),time-=mod(time,MS_PER_MINUTE);break;case"second":time=this._d.valueOf(),time-=
mod(time,MS_PER_SECOND);break}return this._d.setTime(time),hooks.updateOffset(this,!0),this}function endOf(units){var time,startOfDate;if(units=normalizeUnits(units),
units===void 0||units==="millisecond"||!this.isValid())return this;switch(startOfDate=this._isUTC?utcStartOfDate:localStartOfDate,units){case"year":time=startOfDate(
this.year()+1,0,1)-1;break;case"quarter":time=startOfDate(this.year(),this.month()-this.month()%3+3,1)-1;break;case"month":time=startOfDate(this.year(),this.month()+
1,1)-1;break;case"week":time=startOfDate(this.year(),this.month(),this.date()-this.weekday()+7)-1;break;case"isoWeek":time=startOfDate(this.year(),this.month(),
this.date()-(this.isoWeekday()-1)+7)-1;break;case"day":case"date":time=startOfDate(this.year(),this.month(),this.date()+1)-1;break;case"hour":time=this._d.valueOf(),
time+=MS_PER_HOUR-mod(time+(this._isUTC?0:this.utcOffset()*MS_PER_MINUTE),MS_PER_HOUR)-1;break;case"minute":time=this._d.valueOf(),time+=MS_PER_MINUTE-mod(time,
MS_PER_MINUTE)-1;break;case"second":time=this._d.valueOf(),time+=MS_PER_SECOND-mod(time,MS_PER_SECOND)-1;break}return this._d.setTime(time),hooks.updateOffset(this,
!0),this}function valueOf$1(){return this._d.valueOf()-(this._offset||0)*6e4}function unix(){return Math.floor(this.valueOf()/1e3)}function toDate(){return new Date(
this.valueOf())}function toArray(){var m=this;return[m.year(),m.month(),m.date(),m.hour(),m.minute(),m.second(),m.millisecond()]}function toObject(){var m=this;
return{years:m.year(),months:m.month(),date:m.date(),hours:m.hours(),minutes:m.minutes(),seconds:m.seconds(),milliseconds:m.milliseconds()}}function toJSON(){return this.
isValid()?this.toISOString():null}function isValid(){return isValid$2(this)}function parsingFlags(){return extend({},getParsingFlags(this))}function invalidAt(){
return getParsingFlags(this).overflow}function creationData(){return{input:this._i,format:this._f,locale:this._locale,isUTC:this._isUTC,strict:this._strict}}addFormatToken(
"N",0,0,"eraAbbr"),addFormatToken("NN",0,0,"eraAbbr"),addFormatToken("NNN",0,0,"eraAbbr"),addFormatToken("NNNN",0,0,"eraName"),addFormatToken("NNNNN",0,0,"eraNa\
rrow"),addFormatToken("y",["y",1],"yo","eraYear"),addFormatToken("y",["yy",2],0,"eraYear"),addFormatToken("y",["yyy",3],0,"eraYear"),addFormatToken("y",["yyyy",
4],0,"eraYear"),addRegexToken("N",matchEraAbbr),addRegexToken("NN",matchEraAbbr),addRegexToken("NNN",matchEraAbbr),addRegexToken("NNNN",matchEraName),addRegexToken(
"NNNNN",matchEraNarrow),addParseToken(["N","NN","NNN","NNNN","NNNNN"],function(input,array,config,token2){var era=config._locale.erasParse(input,token2,config._strict);
era?getParsingFlags(config).era=era:getParsingFlags(config).invalidEra=input}),addRegexToken("y",matchUnsigned),addRegexToken("yy",matchUnsigned),addRegexToken(
"yyy",matchUnsigned),addRegexToken("yyyy",matchUnsigned),addRegexToken("yo",matchEraYearOrdinal),addParseToken(["y","yy","yyy","yyyy"],YEAR),addParseToken(["yo"],
function(input,array,config,token2){var match;config._locale._eraYearOrdinalRegex&&(match=input.match(config._locale._eraYearOrdinalRegex)),config._locale.eraYearOrdinalParse?
array[YEAR]=config._locale.eraYearOrdinalParse(input,match):array[YEAR]=parseInt(input,10)});function localeEras(m,format2){var i,l,date,eras=this._eras||getLocale(
"en")._eras;for(i=0,l=eras.length;i<l;++i)switch(typeof eras[i].since==="string"&&(date=hooks(eras[i].since).startOf("day"),eras[i].since=date.valueOf()),typeof eras[i].
until){case"undefined":eras[i].until=1/0;break;case"string":date=hooks(eras[i].until).startOf("day").valueOf(),eras[i].until=date.valueOf();break}return eras}function localeErasParse(eraName,format2,strict){
var i,l,eras=this.eras(),name,abbr,narrow;for(eraName=eraName.toUpperCase(),i=0,l=eras.length;i<l;++i)if(name=eras[i].name.toUpperCase(),abbr=eras[i].abbr.toUpperCase(),
narrow=eras[i].narrow.toUpperCase(),strict)switch(format2){case"N":case"NN":case"NNN":if(abbr===eraName)return eras[i];break;case"NNNN":if(name===eraName)return eras[i];
break;case"NNNNN":if(narrow===eraName)return eras[i];break}else if([name,abbr,narrow].indexOf(eraName)>=0)return eras[i]}function localeErasConvertYear(era,year){
var dir=era.since<=era.until?1:-1;return year===void 0?hooks(era.since).year():hooks(era.since).year()+(year-era.offset)*dir}function getEraName(){var i,l,val,eras=this.
localeData().eras();for(i=0,l=eras.length;i<l;++i)if(val=this.clone().startOf("day").valueOf(),eras[i].since<=val&&val<=eras[i].until||eras[i].until<=val&&val<=
eras[i].since)return eras[i].name;return""}function getEraNarrow(){var i,l,val,eras=this.localeData().eras();for(i=0,l=eras.length;i<l;++i)if(val=this.clone().startOf(
"day").valueOf(),eras[i].since<=val&&val<=eras[i].until||eras[i].until<=val&&val<=eras[i].since)return eras[i].narrow;return""}function getEraAbbr(){var i,l,val,
eras=this.localeData().eras();for(i=0,l=eras.length;i<l;++i)if(val=this.clone().startOf("day").valueOf(),eras[i].since<=val&&val<=eras[i].until||eras[i].until<=
val&&val<=eras[i].since)return eras[i].abbr;return""}function getEraYear(){var i,l,dir,val,eras=this.localeData().eras();for(i=0,l=eras.length;i<l;++i)if(dir=eras[i].
since<=eras[i].until?1:-1,val=this.clone().startOf("day").valueOf(),eras[i].since<=val&&val<=eras[i].until||eras[i].until<=val&&val<=eras[i].since)return(this.year()-
hooks(eras[i].since).year())*dir+eras[i].offset;return this.year()}function erasNameRegex(isStrict){return hasOwnProp(this,"_erasNameRegex")||computeErasParse.call(
this),isStrict?this._erasNameRegex:this._erasRegex}function erasAbbrRegex(isStrict){return hasOwnProp(this,"_erasAbbrRegex")||computeErasParse.call(this),isStrict?
this._erasAbbrRegex:this._erasRegex}function erasNarrowRegex(isStrict){return hasOwnProp(this,"_erasNarrowRegex")||computeErasParse.call(this),isStrict?this._erasNarrowRegex:
this._erasRegex}function matchEraAbbr(isStrict,locale2){return locale2.erasAbbrRegex(isStrict)}function matchEraName(isStrict,locale2){return locale2.erasNameRegex(
isStrict)}function matchEraNarrow(isStrict,locale2){return locale2.erasNarrowRegex(isStrict)}function matchEraYearOrdinal(isStrict,locale2){return locale2._eraYearOrdinalRegex||
matchUnsigned}function computeErasParse(){var abbrPieces=[],namePieces=[],narrowPieces=[],mixedPieces=[],i,l,erasName,erasAbbr,erasNarrow,eras=this.eras();for(i=
0,l=eras.length;i<l;++i)erasName=regexEscape(eras[i].name),erasAbbr=regexEscape(eras[i].abbr),erasNarrow=regexEscape(eras[i].narrow),namePieces.push(erasName),abbrPieces.
push(erasAbbr),narrowPieces.push(erasNarrow),mixedPieces.push(erasName),mixedPieces.push(erasAbbr),mixedPieces.push(erasNarrow);this._erasRegex=new RegExp("^("+
mixedPieces.join("|")+")","i"),this._erasNameRegex=new RegExp("^("+namePieces.join("|")+")","i"),this._erasAbbrRegex=new RegExp("^("+abbrPieces.join("|")+")","i"),
this._erasNarrowRegex=new RegExp("^("+narrowPieces.join("|")+")","i")}addFormatToken(0,["gg",2],0,function(){return this.weekYear()%100}),addFormatToken(0,["GG",
2],0,function(){return this.isoWeekYear()%100});function addWeekYearFormatToken(token2,getter){addFormatToken(0,[token2,token2.length],0,getter)}addWeekYearFormatToken(
"gggg","weekYear"),addWeekYearFormatToken("ggggg","weekYear"),addWeekYearFormatToken("GGGG","isoWeekYear"),addWeekYearFormatToken("GGGGG","isoWeekYear"),addRegexToken(
"G",matchSigned),addRegexToken("g",matchSigned),addRegexToken("GG",match1to2,match2),addRegexToken("gg",match1to2,match2),addRegexToken("GGGG",match1to4,match4),
addRegexToken("gggg",match1to4,match4),addRegexToken("GGGGG",match1to6,match6),addRegexToken("ggggg",match1to6,match6),addWeekParseToken(["gggg","ggggg","GGGG",
"GGGGG"],function(input,week,config,token2){week[token2.substr(0,2)]=toInt(input)}),addWeekParseToken(["gg","GG"],function(input,week,config,token2){week[token2]=
hooks.parseTwoDigitYear(input)});function getSetWeekYear(input){return getSetWeekYearHelper.call(this,input,this.week(),this.weekday()+this.localeData()._week.dow,
this.localeData()._week.dow,this.localeData()._week.doy)}function getSetISOWeekYear(input){return getSetWeekYearHelper.call(this,input,this.isoWeek(),this.isoWeekday(),
1,4)}function getISOWeeksInYear(){return weeksInYear(this.year(),1,4)}function getISOWeeksInISOWeekYear(){return weeksInYear(this.isoWeekYear(),1,4)}function getWeeksInYear(){
var weekInfo=this.localeData()._week;return weeksInYear(this.year(),weekInfo.dow,weekInfo.doy)}function getWeeksInWeekYear(){var weekInfo=this.localeData()._week;
return weeksInYear(this.weekYear(),weekInfo.dow,weekInfo.doy)}function getSetWeekYearHelper(input,week,weekday,dow,doy){var weeksTarget;return input==null?weekOfYear(
this,dow,doy).year:(weeksTarget=weeksInYear(input,dow,doy),week>weeksTarget&&(week=weeksTarget),setWeekAll.call(this,input,week,weekday,dow,doy))}function setWeekAll(weekYear,week,weekday,dow,doy){
var dayOfYearData=dayOfYearFromWeeks(weekYear,week,weekday,dow,doy),date=createUTCDate(dayOfYearData.year,0,dayOfYearData.dayOfYear);return this.year(date.getUTCFullYear()),
this.month(date.getUTCMonth()),this.date(date.getUTCDate()),this}addFormatToken("Q",0,"Qo","quarter"),addRegexToken("Q",match1),addParseToken("Q",function(input,array){
array[MONTH]=(toInt(input)-1)*3});function getSetQuarter(input){return input==null?Math.ceil((this.month()+1)/3):this.month((input-1)*3+this.month()%3)}addFormatToken(
"D",["DD",2],"Do","date"),addRegexToken("D",match1to2,match1to2NoLeadingZero),addRegexToken("DD",match1to2,match2),addRegexToken("Do",function(isStrict,locale2){
return isStrict?locale2._dayOfMonthOrdinalParse||locale2._ordinalParse:locale2._dayOfMonthOrdinalParseLenient}),addParseToken(["D","DD"],DATE),addParseToken("Do",
function(input,array){array[DATE]=toInt(input.match(match1to2)[0])});var getSetDayOfMonth=makeGetSet("Date",!0);addFormatToken("DDD",["DDDD",3],"DDDo","dayOfYea\
r"),addRegexToken("DDD",match1to3),addRegexToken("DDDD",match3),addParseToken(["DDD","DDDD"],function(input,array,config){config._dayOfYear=toInt(input)});function getSetDayOfYear(input){
var dayOfYear=Math.round((this.clone().startOf("day")-this.clone().startOf("year"))/864e5)+1;return input==null?dayOfYear:this.add(input-dayOfYear,"d")}addFormatToken(
"m",["mm",2],0,"minute"),addRegexToken("m",match1to2,match1to2HasZero),addRegexToken("mm",match1to2,match2),addParseToken(["m","mm"],MINUTE);var getSetMinute=makeGetSet(
"Minutes",!1);addFormatToken("s",["ss",2],0,"second"),addRegexToken("s",match1to2,match1to2HasZero),addRegexToken("ss",match1to2,match2),addParseToken(["s","ss"],
SECOND);var getSetSecond=makeGetSet("Seconds",!1);addFormatToken("S",0,0,function(){return~~(this.millisecond()/100)}),addFormatToken(0,["SS",2],0,function(){return~~(this.
millisecond()/10)}),addFormatToken(0,["SSS",3],0,"millisecond"),addFormatToken(0,["SSSS",4],0,function(){return this.millisecond()*10}),addFormatToken(0,["SSSSS",
5],0,function(){return this.millisecond()*100}),addFormatToken(0,["SSSSSS",6],0,function(){return this.millisecond()*1e3}),addFormatToken(0,["SSSSSSS",7],0,function(){
return this.millisecond()*1e4}),addFormatToken(0,["SSSSSSSS",8],0,function(){return this.millisecond()*1e5}),addFormatToken(0,["SSSSSSSSS",9],0,function(){return this.
millisecond()*1e6}),addRegexToken("S",match1to3,match1),addRegexToken("SS",match1to3,match2),addRegexToken("SSS",match1to3,match3);var token,getSetMillisecond;for(token=
"SSSS";token.length<=9;token+="S")addRegexToken(token,matchUnsigned);function parseMs(input,array){array[MILLISECOND]=toInt(("0."+input)*1e3)}for(token="S";token.
length<=9;token+="S")addParseToken(token,parseMs);getSetMillisecond=makeGetSet("Milliseconds",!1),addFormatToken("z",0,0,"zoneAbbr"),addFormatToken("zz",0,0,"zo\
neName");function getZoneAbbr(){return this._isUTC?"UTC":""}function getZoneName(){return this._isUTC?"Coordinated Universal Time":""}var proto$2=Moment.prototype;
proto$2.add=add$1,proto$2.calendar=calendar,proto$2.clone=clone$1,proto$2.diff=diff,proto$2.endOf=endOf,proto$2.format=format,proto$2.from=from,proto$2.fromNow=
fromNow,proto$2.to=to,proto$2.toNow=toNow,proto$2.get=stringGet,proto$2.invalidAt=invalidAt,proto$2.isAfter=isAfter,proto$2.isBefore=isBefore,proto$2.isBetween=
isBetween,proto$2.isSame=isSame,proto$2.isSameOrAfter=isSameOrAfter,proto$2.isSameOrBefore=isSameOrBefore,proto$2.isValid=isValid,proto$2.lang=lang,proto$2.locale=
locale,proto$2.localeData=localeData,proto$2.max=prototypeMax,proto$2.min=prototypeMin,proto$2.parsingFlags=parsingFlags,proto$2.set=stringSet,proto$2.startOf=startOf,
proto$2.subtract=subtract$1,proto$2.toArray=toArray,proto$2.toObject=toObject,proto$2.toDate=toDate,proto$2.toISOString=toISOString$1,proto$2.inspect=inspect,typeof Symbol<
"u"&&Symbol.for!=null&&(proto$2[Symbol.for("nodejs.util.inspect.custom")]=function(){return"Moment<"+this.format()+">"}),proto$2.toJSON=toJSON,proto$2.toString=
toString,proto$2.unix=unix,proto$2.valueOf=valueOf$1,proto$2.creationData=creationData,proto$2.eraName=getEraName,proto$2.eraNarrow=getEraNarrow,proto$2.eraAbbr=
getEraAbbr,proto$2.eraYear=getEraYear,proto$2.year=getSetYear,proto$2.isLeapYear=getIsLeapYear,proto$2.weekYear=getSetWeekYear,proto$2.isoWeekYear=getSetISOWeekYear,
proto$2.quarter=proto$2.quarters=getSetQuarter,proto$2.month=getSetMonth,proto$2.daysInMonth=getDaysInMonth,proto$2.week=proto$2.weeks=getSetWeek,proto$2.isoWeek=
proto$2.isoWeeks=getSetISOWeek,proto$2.weeksInYear=getWeeksInYear,proto$2.weeksInWeekYear=getWeeksInWeekYear,proto$2.isoWeeksInYear=getISOWeeksInYear,proto$2.isoWeeksInISOWeekYear=
getISOWeeksInISOWeekYear,proto$2.date=getSetDayOfMonth,proto$2.day=proto$2.days=getSetDayOfWeek,proto$2.weekday=getSetLocaleDayOfWeek,proto$2.isoWeekday=getSetISODayOfWeek,
proto$2.dayOfYear=getSetDayOfYear,proto$2.hour=proto$2.hours=getSetHour,proto$2.minute=proto$2.minutes=getSetMinute,proto$2.second=proto$2.seconds=getSetSecond,
proto$2.millisecond=proto$2.milliseconds=getSetMillisecond,proto$2.utcOffset=getSetOffset,proto$2.utc=setOffsetToUTC,proto$2.local=setOffsetToLocal,proto$2.parseZone=
setOffsetToParsedOffset,proto$2.hasAlignedHourOffset=hasAlignedHourOffset,proto$2.isDST=isDaylightSavingTime,proto$2.isLocal=isLocal,proto$2.isUtcOffset=isUtcOffset,
proto$2.isUtc=isUtc,proto$2.isUTC=isUtc,proto$2.zoneAbbr=getZoneAbbr,proto$2.zoneName=getZoneName,proto$2.dates=deprecate("dates accessor is deprecated. Use dat\
e instead.",getSetDayOfMonth),proto$2.months=deprecate("months accessor is deprecated. Use month instead",getSetMonth),proto$2.years=deprecate("years accessor i\
s deprecated. Use year instead",getSetYear),proto$2.zone=deprecate("moment().zone is deprecated, use moment().utcOffset instead. http://momentjs.com/guides/#/wa\
rnings/zone/",getSetZone),proto$2.isDSTShifted=deprecate("isDSTShifted is deprecated. See http://momentjs.com/guides/#/warnings/dst-shifted/ for more informatio\
n",isDaylightSavingTimeShifted);function createUnix(input){return createLocal(input*1e3)}function createInZone(){return createLocal.apply(null,arguments).parseZone()}
function preParsePostFormat(string){return string}var proto$1=Locale.prototype;proto$1.calendar=calendar$1,proto$1.longDateFormat=longDateFormat,proto$1.invalidDate=
invalidDate,proto$1.ordinal=ordinal,proto$1.preparse=preParsePostFormat,proto$1.postformat=preParsePostFormat,proto$1.relativeTime=relativeTime$1,proto$1.pastFuture=
pastFuture,proto$1.set=set,proto$1.eras=localeEras,proto$1.erasParse=localeErasParse,proto$1.erasConvertYear=localeErasConvertYear,proto$1.erasAbbrRegex=erasAbbrRegex,
proto$1.erasNameRegex=erasNameRegex,proto$1.erasNarrowRegex=erasNarrowRegex,proto$1.months=localeMonths,proto$1.monthsShort=localeMonthsShort,proto$1.monthsParse=
localeMonthsParse,proto$1.monthsRegex=monthsRegex,proto$1.monthsShortRegex=monthsShortRegex,proto$1.week=localeWeek,proto$1.firstDayOfYear=localeFirstDayOfYear,
proto$1.firstDayOfWeek=localeFirstDayOfWeek,proto$1.weekdays=localeWeekdays,proto$1.weekdaysMin=localeWeekdaysMin,proto$1.weekdaysShort=localeWeekdaysShort,proto$1.
weekdaysParse=localeWeekdaysParse,proto$1.weekdaysRegex=weekdaysRegex,proto$1.weekdaysShortRegex=weekdaysShortRegex,proto$1.weekdaysMinRegex=weekdaysMinRegex,proto$1.
isPM=localeIsPM,proto$1.meridiem=localeMeridiem;function get$1(format2,index,field,setter){var locale2=getLocale(),utc=createUTC().set(setter,index);return locale2[field](
utc,format2)}function listMonthsImpl(format2,index,field){if(isNumber(format2)&&(index=format2,format2=void 0),format2=format2||"",index!=null)return get$1(format2,
index,field,"month");var i,out=[];for(i=0;i<12;i++)out[i]=get$1(format2,i,field,"month");return out}function listWeekdaysImpl(localeSorted,format2,index,field){
typeof localeSorted=="boolean"?(isNumber(format2)&&(index=format2,format2=void 0),format2=format2||""):(format2=localeSorted,index=format2,localeSorted=!1,isNumber(
format2)&&(index=format2,format2=void 0),format2=format2||"");var locale2=getLocale(),shift=localeSorted?locale2._week.dow:0,i,out=[];if(index!=null)return get$1(
format2,(index+shift)%7,field,"day");for(i=0;i<7;i++)out[i]=get$1(format2,(i+shift)%7,field,"day");return out}function listMonths(format2,index){return listMonthsImpl(
format2,index,"months")}function listMonthsShort(format2,index){return listMonthsImpl(format2,index,"monthsShort")}function listWeekdays(localeSorted,format2,index){
return listWeekdaysImpl(localeSorted,format2,index,"weekdays")}function listWeekdaysShort(localeSorted,format2,index){return listWeekdaysImpl(localeSorted,format2,
index,"weekdaysShort")}function listWeekdaysMin(localeSorted,format2,index){return listWeekdaysImpl(localeSorted,format2,index,"weekdaysMin")}getSetGlobalLocale(
"en",{eras:[{since:"0001-01-01",until:1/0,offset:1,name:"Anno Domini",narrow:"AD",abbr:"AD"},{since:"0000-12-31",until:-1/0,offset:1,name:"Before Christ",narrow:"\
BC",abbr:"BC"}],dayOfMonthOrdinalParse:/\d{1,2}(th|st|nd|rd)/,ordinal:function(number){var b=number%10,output=toInt(number%100/10)===1?"th":b===1?"st":b===2?"nd":
b===3?"rd":"th";return number+output}}),hooks.lang=deprecate("moment.lang is deprecated. Use moment.locale instead.",getSetGlobalLocale),hooks.langData=deprecate(
"moment.langData is deprecated. Use moment.localeData instead.",getLocale);var mathAbs=Math.abs;function abs$1(){var data=this._data;return this._milliseconds=mathAbs(
this._milliseconds),this._days=mathAbs(this._days),this._months=mathAbs(this._months),data.milliseconds=mathAbs(data.milliseconds),data.seconds=mathAbs(data.seconds),
data.minutes=mathAbs(data.minutes),data.hours=mathAbs(data.hours),data.months=mathAbs(data.months),data.years=mathAbs(data.years),this}function addSubtract(duration,input,value,direction){
var other=createDuration(input,value);return duration._milliseconds+=direction*other._milliseconds,duration._days+=direction*other._days,duration._months+=direction*
other._months,duration._bubble()}function add(input,value){return addSubtract(this,input,value,1)}function subtract(input,value){return addSubtract(this,input,value,
-1)}function absCeil(number){return number<0?Math.floor(number):Math.ceil(number)}function bubble(){var milliseconds2=this._milliseconds,days2=this._days,months2=this.
_months,data=this._data,seconds2,minutes2,hours2,years2,monthsFromDays;return milliseconds2>=0&&days2>=0&&months2>=0||milliseconds2<=0&&days2<=0&&months2<=0||(milliseconds2+=
absCeil(monthsToDays(months2)+days2)*864e5,days2=0,months2=0),data.milliseconds=milliseconds2%1e3,seconds2=absFloor(milliseconds2/1e3),data.seconds=seconds2%60,
minutes2=absFloor(seconds2/60),data.minutes=minutes2%60,hours2=absFloor(minutes2/60),data.hours=hours2%24,days2+=absFloor(hours2/24),monthsFromDays=absFloor(daysToMonths(
days2)),months2+=monthsFromDays,days2-=absCeil(monthsToDays(monthsFromDays)),years2=absFloor(months2/12),months2%=12,data.days=days2,data.months=months2,data.years=
years2,this}function daysToMonths(days2){return days2*4800/146097}function monthsToDays(months2){return months2*146097/4800}function as(units){if(!this.isValid())
return NaN;var days2,months2,milliseconds2=this._milliseconds;if(units=normalizeUnits(units),units==="month"||units==="quarter"||units==="year")switch(days2=this.
_days+milliseconds2/864e5,months2=this._months+daysToMonths(days2),units){case"month":return months2;case"quarter":return months2/3;case"year":return months2/12}else
switch(days2=this._days+Math.round(monthsToDays(this._months)),units){case"week":return days2/7+milliseconds2/6048e5;case"day":return days2+milliseconds2/864e5;case"\
hour":return days2*24+milliseconds2/36e5;case"minute":return days2*1440+milliseconds2/6e4;case"second":return days2*86400+milliseconds2/1e3;case"millisecond":return Math.
floor(days2*864e5)+milliseconds2;default:throw new Error("Unknown unit "+units)}}function makeAs(alias){return function(){return this.as(alias)}}var asMilliseconds=makeAs(
"ms"),asSeconds=makeAs("s"),asMinutes=makeAs("m"),asHours=makeAs("h"),asDays=makeAs("d"),asWeeks=makeAs("w"),asMonths=makeAs("M"),asQuarters=makeAs("Q"),asYears=makeAs(
"y"),valueOf=asMilliseconds;function clone(){return createDuration(this)}function get(units){return units=normalizeUnits(units),this.isValid()?this[units+"s"]():
NaN}function makeGetter(name){return function(){return this.isValid()?this._data[name]:NaN}}var milliseconds=makeGetter("milliseconds"),seconds=makeGetter("seco\
nds"),minutes=makeGetter("minutes"),hours=makeGetter("hours"),days=makeGetter("days"),months=makeGetter("months"),years=makeGetter("years");function weeks(){return absFloor(
this.days()/7)}var round=Math.round,thresholds={ss:44,s:45,m:45,h:22,d:26,w:null,M:11};function substituteTimeAgo(string,number,withoutSuffix,isFuture,locale2){
return relativeTimeWithoutPostformat.call(locale2,number||1,!!withoutSuffix,string,isFuture)}function relativeTime(posNegDuration,withoutSuffix,thresholds2,locale2){
var duration=createDuration(posNegDuration).abs(),seconds2=round(duration.as("s")),minutes2=round(duration.as("m")),hours2=round(duration.as("h")),days2=round(duration.
as("d")),months2=round(duration.as("M")),weeks2=round(duration.as("w")),years2=round(duration.as("y")),a=seconds2<=thresholds2.ss&&["s",seconds2]||seconds2<thresholds2.
s&&["ss",seconds2]||minutes2<=1&&["m"]||minutes2<thresholds2.m&&["mm",minutes2]||hours2<=1&&["h"]||hours2<thresholds2.h&&["hh",hours2]||days2<=1&&["d"]||days2<thresholds2.
d&&["dd",days2];return thresholds2.w!=null&&(a=a||weeks2<=1&&["w"]||weeks2<thresholds2.w&&["ww",weeks2]),a=a||months2<=1&&["M"]||months2<thresholds2.M&&["MM",months2]||
years2<=1&&["y"]||["yy",years2],a[2]=withoutSuffix,a[3]=+posNegDuration>0,a[4]=locale2,substituteTimeAgo.apply(null,a)}function getSetRelativeTimeRounding(roundingFunction){
return roundingFunction===void 0?round:typeof roundingFunction=="function"?(round=roundingFunction,!0):!1}function getSetRelativeTimeThreshold(threshold,limit){
return thresholds[threshold]===void 0?!1:limit===void 0?thresholds[threshold]:(thresholds[threshold]=limit,threshold==="s"&&(thresholds.ss=limit-1),!0)}function humanize(argWithSuffix,argThresholds){
if(!this.isValid())return this.localeData().invalidDate();var withSuffix=!1,th=thresholds,locale2,output;return typeof argWithSuffix=="object"&&(argThresholds=argWithSuffix,
argWithSuffix=!1),typeof argWithSuffix=="boolean"&&(withSuffix=argWithSuffix),typeof argThresholds=="object"&&(th=extend(extend({},thresholds),argThresholds||{}),
argThresholds.s!=null&&argThresholds.ss==null&&(th.ss=argThresholds.s-1)),locale2=this.localeData(),output=relativeTime(this,!withSuffix,th,locale2),withSuffix&&
(output=pastFutureWithoutPostformat.call(locale2,+this,output)),locale2.postformat(output)}var abs=Math.abs;function sign(x){return(x>0)-(x<0)||+x}function toISOString(){
if(!this.isValid())return this.localeData().invalidDate();var seconds2=abs(this._milliseconds)/1e3,days2=abs(this._days),months2=abs(this._months),minutes2,hours2,
years2,s,total=this.asSeconds(),totalSign,ymSign,daysSign,hmsSign;return total?(minutes2=absFloor(seconds2/60),hours2=absFloor(minutes2/60),seconds2%=60,minutes2%=
60,years2=absFloor(months2/12),months2%=12,s=seconds2?seconds2.toFixed(3).replace(/\.?0+$/,""):"",totalSign=total<0?"-":"",ymSign=sign(this._months)!==sign(total)?
"-":"",daysSign=sign(this._days)!==sign(total)?"-":"",hmsSign=sign(this._milliseconds)!==sign(total)?"-":"",totalSign+"P"+(years2?ymSign+years2+"Y":"")+(months2?
ymSign+months2+"M":"")+(days2?daysSign+days2+"D":"")+(hours2||minutes2||seconds2?"T":"")+(hours2?hmsSign+hours2+"H":"")+(minutes2?hmsSign+minutes2+"M":"")+(seconds2?
hmsSign+s+"S":"")):"P0D"}var proto=Duration.prototype;proto.isValid=isValid$1,proto.abs=abs$1,proto.add=add,proto.subtract=subtract,proto.as=as,proto.asMilliseconds=
asMilliseconds,proto.asSeconds=asSeconds,proto.asMinutes=asMinutes,proto.asHours=asHours,proto.asDays=asDays,proto.asWeeks=asWeeks,proto.asMonths=asMonths,proto.
asQuarters=asQuarters,proto.asYears=asYears,proto.valueOf=valueOf,proto._bubble=bubble,proto.clone=clone,proto.get=get,proto.milliseconds=milliseconds,proto.seconds=
seconds,proto.minutes=minutes,proto.hours=hours,proto.days=days,proto.weeks=weeks,proto.months=months,proto.years=years,proto.humanize=humanize,proto.toISOString=
toISOString,proto.toString=toISOString,proto.toJSON=toISOString,proto.locale=locale,proto.localeData=localeData,proto.toIsoString=deprecate("toIsoString() is de\
precated. Please use toISOString() instead (notice the capitals)",toISOString),proto.lang=lang,addFormatToken("X",0,0,"unix"),addFormatToken("x",0,0,"valueOf"),
addRegexToken("x",matchSigned),addRegexToken("X",matchTimestamp),addParseToken("X",function(input,array,config){config._d=new Date(parseFloat(input)*1e3)}),addParseToken(
"x",function(input,array,config){config._d=new Date(toInt(input))});return hooks.version="2.31.0",setHookCallback(createLocal),hooks.fn=proto$2,hooks.min=min,hooks.
max=max,hooks.now=now,hooks.utc=createUTC,hooks.unix=createUnix,hooks.months=listMonths,hooks.isDate=isDate,hooks.locale=getSetGlobalLocale,hooks.invalid=createInvalid$1,
hooks.duration=createDuration,hooks.isMoment=isMoment,hooks.weekdays=listWeekdays,hooks.parseZone=createInZone,hooks.localeData=getLocale,hooks.isDuration=isDuration,
hooks.monthsShort=listMonthsShort,hooks.weekdaysMin=listWeekdaysMin,hooks.defineLocale=defineLocale,hooks.updateLocale=updateLocale,hooks.locales=listLocales,hooks.
weekdaysShort=listWeekdaysShort,hooks.normalizeUnits=normalizeUnits,hooks.relativeTimeRounding=getSetRelativeTimeRounding,hooks.relativeTimeThreshold=getSetRelativeTimeThreshold,
hooks.calendarFormat=getCalendarFormat,hooks.prototype=proto$2,hooks.HTML5_FMT={DATETIME_LOCAL:"YYYY-MM-DDTHH:mm",DATETIME_LOCAL_SECONDS:"YYYY-MM-DDTHH:mm:ss",DATETIME_LOCAL_MS:"\
YYYY-MM-DDTHH:mm:ss.SSS",DATE:"YYYY-MM-DD",TIME:"HH:mm",TIME_SECONDS:"HH:mm:ss",TIME_MS:"HH:mm:ss.SSS",WEEK:"GGGG-[W]WW",MONTH:"YYYY-MM"},hooks}))}),67290:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0});const utils_1=__webpack_require__(68632),DEFAULT_SMARTBUFFER_SIZE=4096,DEFAULT_SMARTBUFFER_ENCODING="utf\
8";class SmartBuffer{constructor(options){if(this.length=0,this._encoding=DEFAULT_SMARTBUFFER_ENCODING,this._writeOffset=0,this._readOffset=0,SmartBuffer.isSmartBufferOptions(
options))if(options.encoding&&(utils_1.checkEncoding(options.encoding),this._encoding=options.encoding),options.size)if(utils_1.isFiniteInteger(options.size)&&options.
size>0)this._buff=Buffer.allocUnsafe(options.size);else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_SIZE);else if(options.buff)if(Buffer.isBuffer(options.
buff))this._buff=options.buff,this.length=options.buff.length;else throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER);else this._buff=Buffer.allocUnsafe(
DEFAULT_SMARTBUFFER_SIZE);else{if(typeof options<"u")throw new Error(utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT);this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}static fromSize(size,encoding){
return new this({size,encoding})}static fromBuffer(buff,encoding){return new this({buff,encoding})}static fromOptions(options){return new this(options)}static isSmartBufferOptions(options){
const castOptions=options;return castOptions&&(castOptions.encoding!==void 0||castOptions.size!==void 0||castOptions.buff!==void 0)}readInt8(offset){return this.
_readNumberValue(Buffer.prototype.readInt8,1,offset)}readInt16BE(offset){return this._readNumberValue(Buffer.prototype.readInt16BE,2,offset)}readInt16LE(offset){
return this._readNumberValue(Buffer.prototype.readInt16LE,2,offset)}readInt32BE(offset){return this._readNumberValue(Buffer.prototype.readInt32BE,4,offset)}readInt32LE(offset){
return this._readNumberValue(Buffer.prototype.readInt32LE,4,offset)}readBigInt64BE(offset){return utils_1.bigIntAndBufferInt64Check("readBigInt64BE"),this._readNumberValue(
Buffer.prototype.readBigInt64BE,8,offset)}readBigInt64LE(offset){return utils_1.bigIntAndBufferInt64Check("readBigInt64LE"),this._readNumberValue(Buffer.prototype.
readBigInt64LE,8,offset)}writeInt8(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt8,1,value,offset),this}insertInt8(value,offset){return this.
_insertNumberValue(Buffer.prototype.writeInt8,1,value,offset)}writeInt16BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}insertInt16BE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}writeInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16LE,
2,value,offset)}insertInt16LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}writeInt32BE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeInt32BE,4,value,offset)}insertInt32BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,value,
offset)}writeInt32LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt32LE,4,value,offset)}insertInt32LE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeInt32LE,4,value,offset)}writeBigInt64BE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64BE"),this._writeNumberValue(Buffer.
prototype.writeBigInt64BE,8,value,offset)}insertBigInt64BE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64BE"),this._insertNumberValue(Buffer.
prototype.writeBigInt64BE,8,value,offset)}writeBigInt64LE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64LE"),this._writeNumberValue(Buffer.
prototype.writeBigInt64LE,8,value,offset)}insertBigInt64LE(value,offset){return utils_1.bigIntAndBufferInt64Check("writeBigInt64LE"),this._insertNumberValue(Buffer.
prototype.writeBigInt64LE,8,value,offset)}readUInt8(offset){return this._readNumberValue(Buffer.prototype.readUInt8,1,offset)}readUInt16BE(offset){return this._readNumberValue(
Buffer.prototype.readUInt16BE,2,offset)}readUInt16LE(offset){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,offset)}readUInt32BE(offset){return this.
_readNumberValue(Buffer.prototype.readUInt32BE,4,offset)}readUInt32LE(offset){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,offset)}readBigUInt64BE(offset){
return utils_1.bigIntAndBufferInt64Check("readBigUInt64BE"),this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,offset)}readBigUInt64LE(offset){return utils_1.
bigIntAndBufferInt64Check("readBigUInt64LE"),this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,offset)}writeUInt8(value,offset){return this._writeNumberValue(
Buffer.prototype.writeUInt8,1,value,offset)}insertUInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt8,1,value,offset)}writeUInt16BE(value,offset){
return this._writeNumberValue(Buffer.prototype.writeUInt16BE,2,value,offset)}insertUInt16BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16BE,
2,value,offset)}writeUInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,value,offset)}insertUInt16LE(value,offset){return this.
_insertNumberValue(Buffer.prototype.writeUInt16LE,2,value,offset)}writeUInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,value,
offset)}insertUInt32BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}writeUInt32LE(value,offset){return this._writeNumberValue(
Buffer.prototype.writeUInt32LE,4,value,offset)}insertUInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,value,offset)}writeBigUInt64BE(value,offset){
return utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}insertBigUInt64BE(value,offset){
return utils_1.bigIntAndBufferInt64Check("writeBigUInt64BE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}writeBigUInt64LE(value,offset){
return utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}insertBigUInt64LE(value,offset){
return utils_1.bigIntAndBufferInt64Check("writeBigUInt64LE"),this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}readFloatBE(offset){return this.
_readNumberValue(Buffer.prototype.readFloatBE,4,offset)}readFloatLE(offset){return this._readNumberValue(Buffer.prototype.readFloatLE,4,offset)}writeFloatBE(value,offset){
return this._writeNumberValue(Buffer.prototype.writeFloatBE,4,value,offset)}insertFloatBE(value,offset){return this._insertNumberValue(Buffer.prototype.writeFloatBE,
4,value,offset)}writeFloatLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,value,offset)}insertFloatLE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeFloatLE,4,value,offset)}readDoubleBE(offset){return this._readNumberValue(Buffer.prototype.readDoubleBE,8,offset)}readDoubleLE(offset){return this.
_readNumberValue(Buffer.prototype.readDoubleLE,8,offset)}writeDoubleBE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}insertDoubleBE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}writeDoubleLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleLE,
8,value,offset)}insertDoubleLE(value,offset){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,value,offset)}readString(arg1,encoding){let lengthVal;
typeof arg1=="number"?(utils_1.checkLengthValue(arg1),lengthVal=Math.min(arg1,this.length-this._readOffset)):(encoding=arg1,lengthVal=this.length-this._readOffset),
typeof encoding<"u"&&utils_1.checkEncoding(encoding);const value=this._buff.slice(this._readOffset,this._readOffset+lengthVal).toString(encoding||this._encoding);
return this._readOffset+=lengthVal,value}insertString(value,offset,encoding){return utils_1.checkOffsetValue(offset),this._handleString(value,!0,offset,encoding)}writeString(value,arg2,encoding){
return this._handleString(value,!1,arg2,encoding)}readStringNT(encoding){typeof encoding<"u"&&utils_1.checkEncoding(encoding);let nullPos=this.length;for(let i=this.
_readOffset;i<this.length;i++)if(this._buff[i]===0){nullPos=i;break}const value=this._buff.slice(this._readOffset,nullPos);return this._readOffset=nullPos+1,value.
toString(encoding||this._encoding)}insertStringNT(value,offset,encoding){return utils_1.checkOffsetValue(offset),this.insertString(value,offset,encoding),this.insertUInt8(
0,offset+value.length),this}writeStringNT(value,arg2,encoding){return this.writeString(value,arg2,encoding),this.writeUInt8(0,typeof arg2=="number"?arg2+value.length:
this.writeOffset),this}readBuffer(length){typeof length<"u"&&utils_1.checkLengthValue(length);const lengthVal=typeof length=="number"?length:this.length,endPoint=Math.
min(this.length,this._readOffset+lengthVal),value=this._buff.slice(this._readOffset,endPoint);return this._readOffset=endPoint,value}insertBuffer(value,offset){
return utils_1.checkOffsetValue(offset),this._handleBuffer(value,!0,offset)}writeBuffer(value,offset){return this._handleBuffer(value,!1,offset)}readBufferNT(){
let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++)if(this._buff[i]===0){nullPos=i;break}const value=this._buff.slice(this._readOffset,nullPos);
return this._readOffset=nullPos+1,value}insertBufferNT(value,offset){return utils_1.checkOffsetValue(offset),this.insertBuffer(value,offset),this.insertUInt8(0,
offset+value.length),this}writeBufferNT(value,offset){return typeof offset<"u"&&utils_1.checkOffsetValue(offset),this.writeBuffer(value,offset),this.writeUInt8(
0,typeof offset=="number"?offset+value.length:this._writeOffset),this}clear(){return this._writeOffset=0,this._readOffset=0,this.length=0,this}remaining(){return this.
length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(offset){utils_1.checkOffsetValue(offset),utils_1.checkTargetOffset(offset,this),
this._readOffset=offset}get writeOffset(){return this._writeOffset}set writeOffset(offset){utils_1.checkOffsetValue(offset),utils_1.checkTargetOffset(offset,this),
this._writeOffset=offset}get encoding(){return this._encoding}set encoding(encoding){utils_1.checkEncoding(encoding),this._encoding=encoding}get internalBuffer(){
return this._buff}toBuffer(){return this._buff.slice(0,this.length)}toString(encoding){const encodingVal=typeof encoding=="string"?encoding:this._encoding;return utils_1.
checkEncoding(encodingVal),this._buff.toString(encodingVal,0,this.length)}destroy(){return this.clear(),this}_handleString(value,isInsert,arg3,encoding){let offsetVal=this.
_writeOffset,encodingVal=this._encoding;typeof arg3=="number"?offsetVal=arg3:typeof arg3=="string"&&(utils_1.checkEncoding(arg3),encodingVal=arg3),typeof encoding==
"string"&&(utils_1.checkEncoding(encoding),encodingVal=encoding);const byteLength=Buffer.byteLength(value,encodingVal);return isInsert?this.ensureInsertable(byteLength,
offsetVal):this._ensureWriteable(byteLength,offsetVal),this._buff.write(value,offsetVal,byteLength,encodingVal),isInsert?this._writeOffset+=byteLength:typeof arg3==
"number"?this._writeOffset=Math.max(this._writeOffset,offsetVal+byteLength):this._writeOffset+=byteLength,this}_handleBuffer(value,isInsert,offset){const offsetVal=typeof offset==
"number"?offset:this._writeOffset;return isInsert?this.ensureInsertable(value.length,offsetVal):this._ensureWriteable(value.length,offsetVal),value.copy(this._buff,
offsetVal),isInsert?this._writeOffset+=value.length:typeof offset=="number"?this._writeOffset=Math.max(this._writeOffset,offsetVal+value.length):this._writeOffset+=
value.length,this}ensureReadable(length,offset){let offsetVal=this._readOffset;if(typeof offset<"u"&&(utils_1.checkOffsetValue(offset),offsetVal=offset),offsetVal<
0||offsetVal+length>this.length)throw new Error(utils_1.ERRORS.INVALID_READ_BEYOND_BOUNDS)}ensureInsertable(dataLength,offset){utils_1.checkOffsetValue(offset),
this._ensureCapacity(this.length+dataLength),offset<this.length&&this._buff.copy(this._buff,offset+dataLength,offset,this._buff.length),offset+dataLength>this.length?
this.length=offset+dataLength:this.length+=dataLength}_ensureWriteable(dataLength,offset){const offsetVal=typeof offset=="number"?offset:this._writeOffset;this.
_ensureCapacity(offsetVal+dataLength),offsetVal+dataLength>this.length&&(this.length=offsetVal+dataLength)}_ensureCapacity(minLength){const oldLength=this._buff.
length;if(minLength>oldLength){let data=this._buff,newLength=oldLength*3/2+1;newLength<minLength&&(newLength=minLength),this._buff=Buffer.allocUnsafe(newLength),
data.copy(this._buff,0,0,oldLength)}}_readNumberValue(func,byteSize,offset){this.ensureReadable(byteSize,offset);const value=func.call(this._buff,typeof offset==
"number"?offset:this._readOffset);return typeof offset>"u"&&(this._readOffset+=byteSize),value}_insertNumberValue(func,byteSize,value,offset){return utils_1.checkOffsetValue(
offset),this.ensureInsertable(byteSize,offset),func.call(this._buff,value,offset),this._writeOffset+=byteSize,this}_writeNumberValue(func,byteSize,value,offset){
if(typeof offset=="number"){if(offset<0)throw new Error(utils_1.ERRORS.INVALID_WRITE_BEYOND_BOUNDS);utils_1.checkOffsetValue(offset)}const offsetVal=typeof offset==
"number"?offset:this._writeOffset;return this._ensureWriteable(byteSize,offsetVal),func.call(this._buff,value,offsetVal),typeof offset=="number"?this._writeOffset=
Math.max(this._writeOffset,offsetVal+byteSize):this._writeOffset+=byteSize,this}}exports2.SmartBuffer=SmartBuffer}),68632:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0});const buffer_1=__webpack_require__(20181),ERRORS={INVALID_ENCODING:"Invalid encoding provided. Please sp\
ecify a valid encoding the internal Node.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero.",
INVALID_SMARTBUFFER_BUFFER:"Invalid Buffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBuffe\
r constructor or factory methods.",INVALID_OFFSET:"An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A num\
eric value is required.",INVALID_LENGTH:"An invalid length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric value\
 is required.",INVALID_TARGET_OFFSET:"Target offset is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value moves \
cursor beyong the bounds of the internal SmartBuffer data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"\
Attempted to write beyond the bounds of the managed data."};exports2.ERRORS=ERRORS;function checkEncoding(encoding){if(!buffer_1.Buffer.isEncoding(encoding))throw new Error(
ERRORS.INVALID_ENCODING)}exports2.checkEncoding=checkEncoding;function isFiniteInteger(value){return typeof value=="number"&&isFinite(value)&&isInteger(value)}exports2.
isFiniteInteger=isFiniteInteger;function checkOffsetOrLengthValue(value,offset){if(typeof value=="number"){if(!isFiniteInteger(value)||value<0)throw new Error(offset?
ERRORS.INVALID_OFFSET:ERRORS.INVALID_LENGTH)}else throw new Error(offset?ERRORS.INVALID_OFFSET_NON_NUMBER:ERRORS.INVALID_LENGTH_NON_NUMBER)}function checkLengthValue(length){
checkOffsetOrLengthValue(length,!1)}exports2.checkLengthValue=checkLengthValue;function checkOffsetValue(offset){checkOffsetOrLengthValue(offset,!0)}exports2.checkOffsetValue=
checkOffsetValue;function checkTargetOffset(offset,buff){if(offset<0||offset>buff.length)throw new Error(ERRORS.INVALID_TARGET_OFFSET)}exports2.checkTargetOffset=
checkTargetOffset;function isInteger(value){return typeof value=="number"&&isFinite(value)&&Math.floor(value)===value}function bigIntAndBufferInt64Check(bufferMethod){
if(typeof BigInt>"u")throw new Error("Platform does not support JS BigInt type.");if(typeof buffer_1.Buffer.prototype[bufferMethod]>"u")throw new Error(`Platfor\
m does not support Buffer.prototype.${bufferMethod}.`)}exports2.bigIntAndBufferInt64Check=bigIntAndBufferInt64Check}),53357:(function(__unused_webpack_module,exports2,__webpack_require__){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.
defineProperty(exports2,"__esModule",{value:!0}),exports2.SocksProxyAgent=void 0;const socks_1=__webpack_require__(42474),agent_base_1=__webpack_require__(8207),
debug_1=__importDefault(__webpack_require__(2830)),dns_1=__importDefault(__webpack_require__(72250)),tls_1=__importDefault(__webpack_require__(64756)),debug=(0,debug_1.
default)("socks-proxy-agent");function parseSocksProxy(opts){var _a;let port=0,lookup=!1,type=5;const host=opts.hostname||opts.host;if(host==null)throw new TypeError(
'No "hostname"');if(typeof opts.port=="number"?port=opts.port:typeof opts.port=="string"&&(port=parseInt(opts.port,10)),port==null&&(port=1080),opts.protocol!=null)
switch(opts.protocol.replace(":","")){case"socks4":lookup=!0;case"socks4a":type=4;break;case"socks5":lookup=!0;case"socks":case"socks5h":type=5;break;default:throw new TypeError(
`A "socks" protocol must be specified! Got: ${String(opts.protocol)}`)}if(typeof opts.type<"u")if(opts.type===4||opts.type===5)type=opts.type;else throw new TypeError(
`"type" must be 4 or 5, got: ${String(opts.type)}`);const proxy={host,port,type};let userId=(_a=opts.userId)!==null&&_a!==void 0?_a:opts.username,password=opts.
password;if(opts.auth!=null){const auth=opts.auth.split(":");userId=auth[0],password=auth[1]}return userId!=null&&Object.defineProperty(proxy,"userId",{value:userId,
enumerable:!1}),password!=null&&Object.defineProperty(proxy,"password",{value:password,enumerable:!1}),{lookup,proxy}}const normalizeProxyOptions=input=>{let proxyOptions;
if(typeof input=="string"?proxyOptions=new URL(input):proxyOptions=input,proxyOptions==null)throw new TypeError("a SOCKS proxy server `hostname` and `port` must\
 be specified!");return proxyOptions};class SocksProxyAgent extends agent_base_1.Agent{constructor(input,options){var _a;const proxyOptions=normalizeProxyOptions(
input);super(proxyOptions);const parsedProxy=parseSocksProxy(proxyOptions);this.shouldLookup=parsedProxy.lookup,this.proxy=parsedProxy.proxy,this.tlsConnectionOptions=
proxyOptions.tls!=null?proxyOptions.tls:{},this.timeout=(_a=options?.timeout)!==null&&_a!==void 0?_a:null}callback(req,opts){var _a;return __awaiter(this,void 0,
void 0,function*(){const{shouldLookup,proxy,timeout}=this;let{host,port,lookup:lookupCallback}=opts;if(host==null)throw new Error("No `host` defined!");shouldLookup&&
(host=yield new Promise((resolve,reject)=>{(lookupCallback??dns_1.default.lookup)(host,{},(err,res)=>{err?reject(err):resolve(res)})}));const socksOpts={proxy,destination:{
host,port},command:"connect",timeout:timeout??void 0},cleanup=tlsSocket=>{req.destroy(),socket.destroy(),tlsSocket&&tlsSocket.destroy()};debug("Creating socks p\
roxy connection: %o",socksOpts);const{socket}=yield socks_1.SocksClient.createConnection(socksOpts);if(debug("Successfully created socks proxy connection"),timeout!==
null&&(socket.setTimeout(timeout),socket.on("timeout",()=>cleanup())),opts.secureEndpoint){debug("Upgrading socket connection to TLS");const servername=(_a=opts.
servername)!==null&&_a!==void 0?_a:opts.host,tlsSocket=tls_1.default.connect(Object.assign(Object.assign(Object.assign({},omit(opts,"host","hostname","path","po\
rt")),{socket,servername}),this.tlsConnectionOptions));return tlsSocket.once("error",error=>{debug("socket TLS error",error.message),cleanup(tlsSocket)}),tlsSocket}
return socket})}}exports2.SocksProxyAgent=SocksProxyAgent;function omit(obj,...keys){const ret={};let key;for(key in obj)keys.includes(key)||(ret[key]=obj[key]);
return ret}}),57142:(function(__unused_webpack_module,exports2,__webpack_require__){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?
resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.SocksClientError=exports2.SocksClient=void 0;const events_1=__webpack_require__(24434),net=__webpack_require__(69278),smart_buffer_1=__webpack_require__(
67290),constants_1=__webpack_require__(24223),helpers_1=__webpack_require__(50639),receivebuffer_1=__webpack_require__(41129),util_1=__webpack_require__(79712);
Object.defineProperty(exports2,"SocksClientError",{enumerable:!0,get:function(){return util_1.SocksClientError}});const ip_address_1=__webpack_require__(79253);
class SocksClient extends events_1.EventEmitter{constructor(options){super(),this.options=Object.assign({},options),(0,helpers_1.validateSocksClientOptions)(options),
this.setState(constants_1.SocksClientState.Created)}static createConnection(options,callback){return new Promise((resolve,reject)=>{try{(0,helpers_1.validateSocksClientOptions)(
options,["connect"])}catch(err){return typeof callback=="function"?(callback(err),resolve(err)):reject(err)}const client=new SocksClient(options);client.connect(
options.existing_socket),client.once("established",info=>{client.removeAllListeners(),typeof callback=="function"&&callback(null,info),resolve(info)}),client.once(
"error",err=>{client.removeAllListeners(),typeof callback=="function"?(callback(err),resolve(err)):reject(err)})})}static createConnectionChain(options,callback){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){try{(0,helpers_1.validateSocksClientChainOptions)(options)}catch(err){return typeof callback==
"function"?(callback(err),resolve(err)):reject(err)}options.randomizeChain&&(0,util_1.shuffleArray)(options.proxies);try{let sock;for(let i=0;i<options.proxies.
length;i++){const nextProxy=options.proxies[i],nextDestination=i===options.proxies.length-1?options.destination:{host:options.proxies[i+1].host||options.proxies[i+
1].ipaddress,port:options.proxies[i+1].port},result=yield SocksClient.createConnection({command:"connect",proxy:nextProxy,destination:nextDestination,existing_socket:sock});
sock=sock||result.socket}typeof callback=="function"?(callback(null,{socket:sock}),resolve({socket:sock})):resolve({socket:sock})}catch(err){typeof callback=="f\
unction"?(callback(err),resolve(err)):reject(err)}}))}static createUDPFrame(options){const buff=new smart_buffer_1.SmartBuffer;return buff.writeUInt16BE(0),buff.
writeUInt8(options.frameNumber||0),net.isIPv4(options.remoteHost.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv4),buff.writeUInt32BE((0,helpers_1.ipv4ToInt32)(
options.remoteHost.host))):net.isIPv6(options.remoteHost.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv6),buff.writeBuffer((0,helpers_1.ipToBuffer)(options.
remoteHost.host))):(buff.writeUInt8(constants_1.Socks5HostType.Hostname),buff.writeUInt8(Buffer.byteLength(options.remoteHost.host)),buff.writeString(options.remoteHost.
host)),buff.writeUInt16BE(options.remoteHost.port),buff.writeBuffer(options.data),buff.toBuffer()}static parseUDPFrame(data){const buff=smart_buffer_1.SmartBuffer.
fromBuffer(data);buff.readOffset=2;const frameNumber=buff.readUInt8(),hostType=buff.readUInt8();let remoteHost;hostType===constants_1.Socks5HostType.IPv4?remoteHost=
(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()):hostType===constants_1.Socks5HostType.IPv6?remoteHost=ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(
16))).canonicalForm():remoteHost=buff.readString(buff.readUInt8());const remotePort=buff.readUInt16BE();return{frameNumber,remoteHost:{host:remoteHost,port:remotePort},
data:buff.readBuffer()}}setState(newState){this.state!==constants_1.SocksClientState.Error&&(this.state=newState)}connect(existingSocket){this.onDataReceived=data=>this.
onDataReceivedHandler(data),this.onClose=()=>this.onCloseHandler(),this.onError=err=>this.onErrorHandler(err),this.onConnect=()=>this.onConnectHandler();const timer=setTimeout(
()=>this.onEstablishedTimeout(),this.options.timeout||constants_1.DEFAULT_TIMEOUT);timer.unref&&typeof timer.unref=="function"&&timer.unref(),existingSocket?this.
socket=existingSocket:this.socket=new net.Socket,this.socket.once("close",this.onClose),this.socket.once("error",this.onError),this.socket.once("connect",this.onConnect),
this.socket.on("data",this.onDataReceived),this.setState(constants_1.SocksClientState.Connecting),this.receiveBuffer=new receivebuffer_1.ReceiveBuffer,existingSocket?
this.socket.emit("connect"):(this.socket.connect(this.getSocketOptions()),this.options.set_tcp_nodelay!==void 0&&this.options.set_tcp_nodelay!==null&&this.socket.
setNoDelay(!!this.options.set_tcp_nodelay)),this.prependOnceListener("established",info=>{setImmediate(()=>{if(this.receiveBuffer.length>0){const excessData=this.
receiveBuffer.get(this.receiveBuffer.length);info.socket.emit("data",excessData)}info.socket.resume()})})}getSocketOptions(){return Object.assign(Object.assign(
{},this.options.socket_options),{host:this.options.proxy.host||this.options.proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){this.state!==constants_1.
SocksClientState.Established&&this.state!==constants_1.SocksClientState.BoundWaitingForConnection&&this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut)}onConnectHandler(){
this.setState(constants_1.SocksClientState.Connected),this.options.proxy.type===4?this.sendSocks4InitialHandshake():this.sendSocks5InitialHandshake(),this.setState(
constants_1.SocksClientState.SentInitialHandshake)}onDataReceivedHandler(data){this.receiveBuffer.append(data),this.processData()}processData(){for(;this.state!==
constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize;)if(this.
state===constants_1.SocksClientState.SentInitialHandshake)this.options.proxy.type===4?this.handleSocks4FinalHandshakeResponse():this.handleInitialSocks5HandshakeResponse();else if(this.
state===constants_1.SocksClientState.SentAuthentication)this.handleInitialSocks5AuthenticationHandshakeResponse();else if(this.state===constants_1.SocksClientState.
SentFinalHandshake)this.handleSocks5FinalHandshakeResponse();else if(this.state===constants_1.SocksClientState.BoundWaitingForConnection)this.options.proxy.type===
4?this.handleSocks4IncomingConnectionResponse():this.handleSocks5IncomingConnectionResponse();else{this.closeSocket(constants_1.ERRORS.InternalError);break}}onCloseHandler(){
this.closeSocket(constants_1.ERRORS.SocketClosed)}onErrorHandler(err){this.closeSocket(err.message)}removeInternalSocketHandlers(){this.socket.pause(),this.socket.
removeListener("data",this.onDataReceived),this.socket.removeListener("close",this.onClose),this.socket.removeListener("error",this.onError),this.socket.removeListener(
"connect",this.onConnect)}closeSocket(err){this.state!==constants_1.SocksClientState.Error&&(this.setState(constants_1.SocksClientState.Error),this.socket.destroy(),
this.removeInternalSocketHandlers(),this.emit("error",new util_1.SocksClientError(err,this.options)))}sendSocks4InitialHandshake(){const userId=this.options.proxy.
userId||"",buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(4),buff.writeUInt8(constants_1.SocksCommand[this.options.command]),buff.writeUInt16BE(this.options.
destination.port),net.isIPv4(this.options.destination.host)?(buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host)),buff.writeStringNT(userId)):
(buff.writeUInt8(0),buff.writeUInt8(0),buff.writeUInt8(0),buff.writeUInt8(1),buff.writeStringNT(userId),buff.writeStringNT(this.options.destination.host)),this.
nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response,this.socket.write(buff.toBuffer())}handleSocks4FinalHandshakeResponse(){const data=this.
receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]}\
)`);else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.bind){const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=
2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())};remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.
ipaddress),this.setState(constants_1.SocksClientState.BoundWaitingForConnection),this.emit("bound",{remoteHost,socket:this.socket})}else this.setState(constants_1.
SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{socket:this.socket})}handleSocks4IncomingConnectionResponse(){const data=this.
receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted)this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.
Socks4Response[data[1]]})`);else{const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.
int32ToIpv4)(buff.readUInt32BE())};this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,
socket:this.socket})}}sendSocks5InitialHandshake(){const buff=new smart_buffer_1.SmartBuffer,supportedAuthMethods=[constants_1.Socks5Auth.NoAuth];(this.options.
proxy.userId||this.options.proxy.password)&&supportedAuthMethods.push(constants_1.Socks5Auth.UserPass),this.options.proxy.custom_auth_method!==void 0&&supportedAuthMethods.
push(this.options.proxy.custom_auth_method),buff.writeUInt8(5),buff.writeUInt8(supportedAuthMethods.length);for(const authMethod of supportedAuthMethods)buff.writeUInt8(
authMethod);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse,this.socket.write(buff.toBuffer()),this.setState(
constants_1.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){const data=this.receiveBuffer.get(2);data[0]!==5?this.closeSocket(constants_1.
ERRORS.InvalidSocks5IntiailHandshakeSocksVersion):data[1]===constants_1.SOCKS5_NO_ACCEPTABLE_AUTH?this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType):
data[1]===constants_1.Socks5Auth.NoAuth?(this.socks5ChosenAuthType=constants_1.Socks5Auth.NoAuth,this.sendSocks5CommandRequest()):data[1]===constants_1.Socks5Auth.
UserPass?(this.socks5ChosenAuthType=constants_1.Socks5Auth.UserPass,this.sendSocks5UserPassAuthentication()):data[1]===this.options.proxy.custom_auth_method?(this.
socks5ChosenAuthType=this.options.proxy.custom_auth_method,this.sendSocks5CustomAuthentication()):this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}sendSocks5UserPassAuthentication(){
const userId=this.options.proxy.userId||"",password=this.options.proxy.password||"",buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(1),buff.writeUInt8(Buffer.
byteLength(userId)),buff.writeString(userId),buff.writeUInt8(Buffer.byteLength(password)),buff.writeString(password),this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse,this.socket.write(buff.toBuffer()),this.setState(constants_1.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){
return __awaiter(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size,this.socket.write(yield this.options.
proxy.custom_auth_request_handler()),this.setState(constants_1.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(data)})}handleSocks5AuthenticationNoAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return data[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return data[1]===
0})}handleInitialSocks5AuthenticationHandshakeResponse(){return __awaiter(this,void 0,void 0,function*(){this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);
let authResult=!1;this.socks5ChosenAuthType===constants_1.Socks5Auth.NoAuth?authResult=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.receiveBuffer.
get(2)):this.socks5ChosenAuthType===constants_1.Socks5Auth.UserPass?authResult=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(this.receiveBuffer.
get(2)):this.socks5ChosenAuthType===this.options.proxy.custom_auth_method&&(authResult=yield this.handleSocks5CustomAuthHandshakeResponse(this.receiveBuffer.get(
this.options.proxy.custom_auth_response_size))),authResult?this.sendSocks5CommandRequest():this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed)})}sendSocks5CommandRequest(){
const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(5),buff.writeUInt8(constants_1.SocksCommand[this.options.command]),buff.writeUInt8(0),net.isIPv4(this.
options.destination.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv4),buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host))):net.isIPv6(
this.options.destination.host)?(buff.writeUInt8(constants_1.Socks5HostType.IPv6),buff.writeBuffer((0,helpers_1.ipToBuffer)(this.options.destination.host))):(buff.
writeUInt8(constants_1.Socks5HostType.Hostname),buff.writeUInt8(this.options.destination.host.length),buff.writeString(this.options.destination.host)),buff.writeUInt16BE(
this.options.destination.port),this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.socket.write(buff.toBuffer()),
this.setState(constants_1.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const header=this.receiveBuffer.peek(5);if(header[0]!==5||header[1]!==
constants_1.Socks5Response.Granted)this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected} - ${constants_1.Socks5Response[header[1]]}`);else{
const addressType=header[3];let remoteHost,buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;
if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).
slice(4)),remoteHost={host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()},remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.
ipaddress)}else if(addressType===constants_1.Socks5HostType.Hostname){const hostLength=header[4],dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(
hostLength);if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.
get(dataNeeded).slice(5)),remoteHost={host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),
port:buff.readUInt16BE()}}this.setState(constants_1.SocksClientState.ReceivedFinalResponse),constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.
connect?(this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.socket})):constants_1.
SocksCommand[this.options.command]===constants_1.SocksCommand.bind?(this.setState(constants_1.SocksClientState.BoundWaitingForConnection),this.nextRequiredPacketBufferSize=
constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader,this.emit("bound",{remoteHost,socket:this.socket})):constants_1.SocksCommand[this.options.command]===
constants_1.SocksCommand.associate&&(this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,
socket:this.socket}))}}handleSocks5IncomingConnectionResponse(){const header=this.receiveBuffer.peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.
Granted)this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.Socks5Response[header[1]]}`);else{const addressType=header[3];
let remoteHost,buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.
length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4)),remoteHost=
{host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()},remoteHost.host==="0.0.0.0"&&(remoteHost.host=this.options.proxy.ipaddress)}else if(addressType===
constants_1.Socks5HostType.Hostname){const hostLength=header[4],dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.
length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5)),remoteHost=
{host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.
receiveBuffer.get(dataNeeded).slice(4)),remoteHost={host:ip_address_1.Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}
this.setState(constants_1.SocksClientState.Established),this.removeInternalSocketHandlers(),this.emit("established",{remoteHost,socket:this.socket})}}get socksClientOptions(){
return Object.assign({},this.options)}}exports2.SocksClient=SocksClient}),24223:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",
{value:!0}),exports2.SOCKS5_NO_ACCEPTABLE_AUTH=exports2.SOCKS5_CUSTOM_AUTH_END=exports2.SOCKS5_CUSTOM_AUTH_START=exports2.SOCKS_INCOMING_PACKET_SIZES=exports2.SocksClientState=
exports2.Socks5Response=exports2.Socks5HostType=exports2.Socks5Auth=exports2.Socks4Response=exports2.SocksCommand=exports2.ERRORS=exports2.DEFAULT_TIMEOUT=void 0;
const DEFAULT_TIMEOUT=3e4;exports2.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT;const ERRORS={InvalidSocksCommand:"An invalid SOCKS command was provided. Valid options are c\
onnect, bind, and associate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset of commands are supported for this operation\
.",InvalidSocksCommandChain:"An invalid SOCKS command was provided. Chaining currently only supports the connect command.",InvalidSocksClientOptionsDestination:"\
An invalid destination host was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was provided. This should be an instance of strea\
m.Duplex.",InvalidSocksClientOptionsProxy:"Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"An invalid timeout value was provided. \
Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"At least two socks proxies must be provided for chaining.",InvalidSocksClientOptionsCustomAuthRange:"\
Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"When a custom_auth_method is provided, custom_auth_request_handl\
er, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",NegotiationError:"Negotiation error",SocketClosed:"Socket clos\
ed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error (this should not happen)",InvalidSocks4HandshakeResponse:"Rec\
eived invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected connection",InvalidSocks4IncomingConnectionResponse:"Socks4 invali\
d incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected incoming bound connection",InvalidSocks5InitialHandshakeResponse:"\
Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"Received invalid Socks5 initial handshake (invalid socks version)",
InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (no accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"\
Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"Socks5 Authentication failed",InvalidSocks5FinalHandshake:"\
Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy rejected connection",InvalidSocks5IncomingConnectionResponse:"\
Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};exports2.ERRORS=
ERRORS;const SOCKS_INCOMING_PACKET_SIZES={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,
Socks5ResponseHostname:hostNameLength=>hostNameLength+7,Socks4Response:8};exports2.SOCKS_INCOMING_PACKET_SIZES=SOCKS_INCOMING_PACKET_SIZES;var SocksCommand;(function(SocksCommand2){
SocksCommand2[SocksCommand2.connect=1]="connect",SocksCommand2[SocksCommand2.bind=2]="bind",SocksCommand2[SocksCommand2.associate=3]="associate"})(SocksCommand||
(exports2.SocksCommand=SocksCommand={}));var Socks4Response;(function(Socks4Response2){Socks4Response2[Socks4Response2.Granted=90]="Granted",Socks4Response2[Socks4Response2.
Failed=91]="Failed",Socks4Response2[Socks4Response2.Rejected=92]="Rejected",Socks4Response2[Socks4Response2.RejectedIdent=93]="RejectedIdent"})(Socks4Response||
(exports2.Socks4Response=Socks4Response={}));var Socks5Auth;(function(Socks5Auth2){Socks5Auth2[Socks5Auth2.NoAuth=0]="NoAuth",Socks5Auth2[Socks5Auth2.GSSApi=1]=
"GSSApi",Socks5Auth2[Socks5Auth2.UserPass=2]="UserPass"})(Socks5Auth||(exports2.Socks5Auth=Socks5Auth={}));const SOCKS5_CUSTOM_AUTH_START=128;exports2.SOCKS5_CUSTOM_AUTH_START=
SOCKS5_CUSTOM_AUTH_START;const SOCKS5_CUSTOM_AUTH_END=254;exports2.SOCKS5_CUSTOM_AUTH_END=SOCKS5_CUSTOM_AUTH_END;const SOCKS5_NO_ACCEPTABLE_AUTH=255;exports2.SOCKS5_NO_ACCEPTABLE_AUTH=
SOCKS5_NO_ACCEPTABLE_AUTH;var Socks5Response;(function(Socks5Response2){Socks5Response2[Socks5Response2.Granted=0]="Granted",Socks5Response2[Socks5Response2.Failure=
1]="Failure",Socks5Response2[Socks5Response2.NotAllowed=2]="NotAllowed",Socks5Response2[Socks5Response2.NetworkUnreachable=3]="NetworkUnreachable",Socks5Response2[Socks5Response2.
HostUnreachable=4]="HostUnreachable",Socks5Response2[Socks5Response2.ConnectionRefused=5]="ConnectionRefused",Socks5Response2[Socks5Response2.TTLExpired=6]="TTL\
Expired",Socks5Response2[Socks5Response2.CommandNotSupported=7]="CommandNotSupported",Socks5Response2[Socks5Response2.AddressNotSupported=8]="AddressNotSupporte\
d"})(Socks5Response||(exports2.Socks5Response=Socks5Response={}));var Socks5HostType;(function(Socks5HostType2){Socks5HostType2[Socks5HostType2.IPv4=1]="IPv4",Socks5HostType2[Socks5HostType2.
Hostname=3]="Hostname",Socks5HostType2[Socks5HostType2.IPv6=4]="IPv6"})(Socks5HostType||(exports2.Socks5HostType=Socks5HostType={}));var SocksClientState;(function(SocksClientState2){
SocksClientState2[SocksClientState2.Created=0]="Created",SocksClientState2[SocksClientState2.Connecting=1]="Connecting",SocksClientState2[SocksClientState2.Connected=
2]="Connected",SocksClientState2[SocksClientState2.SentInitialHandshake=3]="SentInitialHandshake",SocksClientState2[SocksClientState2.ReceivedInitialHandshakeResponse=
4]="ReceivedInitialHandshakeResponse",SocksClientState2[SocksClientState2.SentAuthentication=5]="SentAuthentication",SocksClientState2[SocksClientState2.ReceivedAuthenticationResponse=
6]="ReceivedAuthenticationResponse",SocksClientState2[SocksClientState2.SentFinalHandshake=7]="SentFinalHandshake",SocksClientState2[SocksClientState2.ReceivedFinalResponse=
8]="ReceivedFinalResponse",SocksClientState2[SocksClientState2.BoundWaitingForConnection=9]="BoundWaitingForConnection",SocksClientState2[SocksClientState2.Established=
10]="Established",SocksClientState2[SocksClientState2.Disconnected=11]="Disconnected",SocksClientState2[SocksClientState2.Error=99]="Error"})(SocksClientState||
(exports2.SocksClientState=SocksClientState={}))}),50639:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{
value:!0}),exports2.validateSocksClientOptions=validateSocksClientOptions,exports2.validateSocksClientChainOptions=validateSocksClientChainOptions,exports2.ipv4ToInt32=
ipv4ToInt32,exports2.int32ToIpv4=int32ToIpv4,exports2.ipToBuffer=ipToBuffer;const util_1=__webpack_require__(79712),constants_1=__webpack_require__(24223),stream=__webpack_require__(
2203),ip_address_1=__webpack_require__(79253),net=__webpack_require__(69278);function validateSocksClientOptions(options,acceptedCommands=["connect","bind","ass\
ociate"]){if(!constants_1.SocksCommand[options.command])throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommand,options);if(acceptedCommands.indexOf(
options.command)===-1)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandForOperation,options);if(!isValidSocksRemoteHost(options.destination))
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination,options);if(!isValidSocksProxy(options.proxy))throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxy,options);if(validateCustomProxyAuth(options.proxy,options),options.timeout&&!isValidTimeoutValue(options.timeout))
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,options);if(options.existing_socket&&!(options.existing_socket instanceof stream.
Duplex))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket,options)}function validateSocksClientChainOptions(options){
if(options.command!=="connect")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain,options);if(!isValidSocksRemoteHost(options.destination))
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsDestination,options);if(!(options.proxies&&Array.isArray(options.proxies)&&options.
proxies.length>=2))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength,options);if(options.proxies.forEach(proxy=>{if(!isValidSocksProxy(
proxy))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,options);validateCustomProxyAuth(proxy,options)}),options.timeout&&!isValidTimeoutValue(
options.timeout))throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,options)}function validateCustomProxyAuth(proxy,options){
if(proxy.custom_auth_method!==void 0){if(proxy.custom_auth_method<constants_1.SOCKS5_CUSTOM_AUTH_START||proxy.custom_auth_method>constants_1.SOCKS5_CUSTOM_AUTH_END)
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange,options);if(proxy.custom_auth_request_handler===void 0||typeof proxy.
custom_auth_request_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options);if(proxy.custom_auth_response_size===
void 0)throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options);if(proxy.custom_auth_response_handler===void 0||
typeof proxy.custom_auth_response_handler!="function")throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}}
function isValidSocksRemoteHost(remoteHost){return remoteHost&&typeof remoteHost.host=="string"&&Buffer.byteLength(remoteHost.host)<256&&typeof remoteHost.port==
"number"&&remoteHost.port>=0&&remoteHost.port<=65535}function isValidSocksProxy(proxy){return proxy&&(typeof proxy.host=="string"||typeof proxy.ipaddress=="stri\
ng")&&typeof proxy.port=="number"&&proxy.port>=0&&proxy.port<=65535&&(proxy.type===4||proxy.type===5)}function isValidTimeoutValue(value){return typeof value=="\
number"&&value>0}function ipv4ToInt32(ip){return new ip_address_1.Address4(ip).toArray().reduce((acc,part)=>(acc<<8)+part,0)>>>0}function int32ToIpv4(int32){const octet1=int32>>>
24&255,octet2=int32>>>16&255,octet3=int32>>>8&255,octet4=int32&255;return[octet1,octet2,octet3,octet4].join(".")}function ipToBuffer(ip){if(net.isIPv4(ip)){const address=new ip_address_1.
Address4(ip);return Buffer.from(address.toArray())}else if(net.isIPv6(ip)){const address=new ip_address_1.Address6(ip);return Buffer.from(address.canonicalForm().
split(":").map(segment=>segment.padStart(4,"0")).join(""),"hex")}else throw new Error("Invalid IP address format")}}),41129:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ReceiveBuffer=void 0;class ReceiveBuffer{constructor(size=4096){this.buffer=Buffer.allocUnsafe(
size),this.offset=0,this.originalSize=size}get length(){return this.offset}append(data){if(!Buffer.isBuffer(data))throw new Error("Attempted to append a non-buf\
fer instance to ReceiveBuffer.");if(this.offset+data.length>=this.buffer.length){const tmp=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+
this.originalSize,this.buffer.length+data.length)),tmp.copy(this.buffer)}return data.copy(this.buffer,this.offset),this.offset+=data.length}peek(length){if(length>
this.offset)throw new Error("Attempted to read beyond the bounds of the managed internal data.");return this.buffer.slice(0,length)}get(length){if(length>this.offset)
throw new Error("Attempted to read beyond the bounds of the managed internal data.");const value=Buffer.allocUnsafe(length);return this.buffer.slice(0,length).copy(
value),this.buffer.copyWithin(0,length,length+this.offset-length),this.offset-=length,value}}exports2.ReceiveBuffer=ReceiveBuffer}),79712:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.SocksClientError=void 0,exports2.shuffleArray=shuffleArray;class SocksClientError extends Error{constructor(message,options){
super(message),this.options=options}}exports2.SocksClientError=SocksClientError;function shuffleArray(array){for(let i=array.length-1;i>0;i--){const j=Math.floor(
Math.random()*(i+1));[array[i],array[j]]=[array[j],array[i]]}}}),42474:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__exportStar=this&&this.__exportStar||function(m,exports3){for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p)&&__createBinding(
exports3,m,p)};Object.defineProperty(exports2,"__esModule",{value:!0}),__exportStar(__webpack_require__(57142),exports2)}),11354:((module2,__unused_webpack_exports,__webpack_require__)=>{
const createWebSocketStream=__webpack_require__(86412),extension=__webpack_require__(61335),PerMessageDeflate=__webpack_require__(4376),Receiver=__webpack_require__(
20893),Sender=__webpack_require__(7389),subprotocol=__webpack_require__(43332),WebSocket=__webpack_require__(56681),WebSocketServer=__webpack_require__(70129);WebSocket.
createWebSocketStream=createWebSocketStream,WebSocket.extension=extension,WebSocket.PerMessageDeflate=PerMessageDeflate,WebSocket.Receiver=Receiver,WebSocket.Sender=
Sender,WebSocket.Server=WebSocketServer,WebSocket.subprotocol=subprotocol,WebSocket.WebSocket=WebSocket,WebSocket.WebSocketServer=WebSocketServer,module2.exports=
WebSocket}),95803:((module2,__unused_webpack_exports,__webpack_require__)=>{const{websocketMask,websocketUnmask}=__webpack_require__(58611),{EMPTY_BUFFER}=__webpack_require__(
71791),FastBuffer=Buffer[Symbol.species];function concat(list,totalLength){if(list.length===0)return EMPTY_BUFFER;if(list.length===1)return list[0];const target=Buffer.
allocUnsafe(totalLength);let offset=0;for(let i=0;i<list.length;i++){const buf=list[i];target.set(buf,offset),offset+=buf.length}return offset<totalLength?new FastBuffer(
target.buffer,target.byteOffset,offset):target}function _mask(source,mask,output,offset,length){for(let i=0;i<length;i++)output[offset+i]=source[i]^mask[i&3]}function _unmask(buffer,mask){
for(let i=0;i<buffer.length;i++)buffer[i]^=mask[i&3]}function toArrayBuffer(buf){return buf.length===buf.buffer.byteLength?buf.buffer:buf.buffer.slice(buf.byteOffset,
buf.byteOffset+buf.length)}function toBuffer(data){if(toBuffer.readOnly=!0,Buffer.isBuffer(data))return data;let buf;return data instanceof ArrayBuffer?buf=new FastBuffer(
data):ArrayBuffer.isView(data)?buf=new FastBuffer(data.buffer,data.byteOffset,data.byteLength):(buf=Buffer.from(data),toBuffer.readOnly=!1),buf}if(module2.exports=
{concat,mask:_mask,toArrayBuffer,toBuffer,unmask:_unmask},websocketMask)module2.exports.mask=function(source,mask,output,offset,length){length<24?_mask(source,mask,
output,offset,length):websocketMask(source,mask,output,offset,length)},module2.exports.unmask=function(buffer,mask){buffer.length<24?_unmask(buffer,mask):websocketUnmask(
buffer,mask)};else if(!process.env.WS_NO_BUFFER_UTIL)try{const bufferUtil=__webpack_require__(18327);module2.exports.mask=function(source,mask,output,offset,length){
length<48?_mask(source,mask,output,offset,length):bufferUtil.mask(source,mask,output,offset,length)},module2.exports.unmask=function(buffer,mask){buffer.length<
32?_unmask(buffer,mask):bufferUtil.unmask(buffer,mask)}}catch{}}),71791:(module2=>{const BINARY_TYPES=["nodebuffer","arraybuffer","fragments"],hasBlob=typeof Blob<
"u";hasBlob&&BINARY_TYPES.push("blob"),module2.exports={BINARY_TYPES,CLOSE_TIMEOUT:3e4,EMPTY_BUFFER:Buffer.alloc(0),GUID:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
hasBlob,kForOnEventAttribute:Symbol("kIsForOnEventAttribute"),kListener:Symbol("kListener"),kStatusCode:Symbol("status-code"),kWebSocket:Symbol("websocket"),NOOP:()=>{}}}),
34634:((module2,__unused_webpack_exports,__webpack_require__)=>{const{kForOnEventAttribute,kListener}=__webpack_require__(71791),kCode=Symbol("kCode"),kData=Symbol(
"kData"),kError=Symbol("kError"),kMessage=Symbol("kMessage"),kReason=Symbol("kReason"),kTarget=Symbol("kTarget"),kType=Symbol("kType"),kWasClean=Symbol("kWasCle\
an");class Event{constructor(type){this[kTarget]=null,this[kType]=type}get target(){return this[kTarget]}get type(){return this[kType]}}Object.defineProperty(Event.
prototype,"target",{enumerable:!0}),Object.defineProperty(Event.prototype,"type",{enumerable:!0});class CloseEvent extends Event{constructor(type,options={}){super(
type),this[kCode]=options.code===void 0?0:options.code,this[kReason]=options.reason===void 0?"":options.reason,this[kWasClean]=options.wasClean===void 0?!1:options.
wasClean}get code(){return this[kCode]}get reason(){return this[kReason]}get wasClean(){return this[kWasClean]}}Object.defineProperty(CloseEvent.prototype,"code",
{enumerable:!0}),Object.defineProperty(CloseEvent.prototype,"reason",{enumerable:!0}),Object.defineProperty(CloseEvent.prototype,"wasClean",{enumerable:!0});class ErrorEvent extends Event{constructor(type,options={}){
super(type),this[kError]=options.error===void 0?null:options.error,this[kMessage]=options.message===void 0?"":options.message}get error(){return this[kError]}get message(){
return this[kMessage]}}Object.defineProperty(ErrorEvent.prototype,"error",{enumerable:!0}),Object.defineProperty(ErrorEvent.prototype,"message",{enumerable:!0});
class MessageEvent extends Event{constructor(type,options={}){super(type),this[kData]=options.data===void 0?null:options.data}get data(){return this[kData]}}Object.
defineProperty(MessageEvent.prototype,"data",{enumerable:!0});const EventTarget={addEventListener(type,handler,options={}){for(const listener of this.listeners(
type))if(!options[kForOnEventAttribute]&&listener[kListener]===handler&&!listener[kForOnEventAttribute])return;let wrapper;if(type==="message")wrapper=function(data,isBinary){
const event=new MessageEvent("message",{data:isBinary?data:data.toString()});event[kTarget]=this,callListener(handler,this,event)};else if(type==="close")wrapper=
function(code,message){const event=new CloseEvent("close",{code,reason:message.toString(),wasClean:this._closeFrameReceived&&this._closeFrameSent});event[kTarget]=
this,callListener(handler,this,event)};else if(type==="error")wrapper=function(error){const event=new ErrorEvent("error",{error,message:error.message});event[kTarget]=
this,callListener(handler,this,event)};else if(type==="open")wrapper=function(){const event=new Event("open");event[kTarget]=this,callListener(handler,this,event)};else
return;wrapper[kForOnEventAttribute]=!!options[kForOnEventAttribute],wrapper[kListener]=handler,options.once?this.once(type,wrapper):this.on(type,wrapper)},removeEventListener(type,handler){
for(const listener of this.listeners(type))if(listener[kListener]===handler&&!listener[kForOnEventAttribute]){this.removeListener(type,listener);break}}};module2.
exports={CloseEvent,ErrorEvent,Event,EventTarget,MessageEvent};function callListener(listener,thisArg,event){typeof listener=="object"&&listener.handleEvent?listener.
handleEvent.call(listener,event):listener.call(thisArg,event)}}),61335:((module2,__unused_webpack_exports,__webpack_require__)=>{const{tokenChars}=__webpack_require__(
26615);function push(dest,name,elem){dest[name]===void 0?dest[name]=[elem]:dest[name].push(elem)}function parse(header){const offers=Object.create(null);let params=Object.
create(null),mustUnescape=!1,isEscaping=!1,inQuotes=!1,extensionName,paramName,start=-1,code=-1,end=-1,i=0;for(;i<header.length;i++)if(code=header.charCodeAt(i),
extensionName===void 0)if(end===-1&&tokenChars[code]===1)start===-1&&(start=i);else if(i!==0&&(code===32||code===9))end===-1&&start!==-1&&(end=i);else if(code===
59||code===44){if(start===-1)throw new SyntaxError(`Unexpected character at index ${i}`);end===-1&&(end=i);const name=header.slice(start,end);code===44?(push(offers,
name,params),params=Object.create(null)):extensionName=name,start=end=-1}else throw new SyntaxError(`Unexpected character at index ${i}`);else if(paramName===void 0)
if(end===-1&&tokenChars[code]===1)start===-1&&(start=i);else if(code===32||code===9)end===-1&&start!==-1&&(end=i);else if(code===59||code===44){if(start===-1)throw new SyntaxError(
`Unexpected character at index ${i}`);end===-1&&(end=i),push(params,header.slice(start,end),!0),code===44&&(push(offers,extensionName,params),params=Object.create(
null),extensionName=void 0),start=end=-1}else if(code===61&&start!==-1&&end===-1)paramName=header.slice(start,i),start=end=-1;else throw new SyntaxError(`Unexpe\
cted character at index ${i}`);else if(isEscaping){if(tokenChars[code]!==1)throw new SyntaxError(`Unexpected character at index ${i}`);start===-1?start=i:mustUnescape||
(mustUnescape=!0),isEscaping=!1}else if(inQuotes)if(tokenChars[code]===1)start===-1&&(start=i);else if(code===34&&start!==-1)inQuotes=!1,end=i;else if(code===92)
isEscaping=!0;else throw new SyntaxError(`Unexpected character at index ${i}`);else if(code===34&&header.charCodeAt(i-1)===61)inQuotes=!0;else if(end===-1&&tokenChars[code]===
1)start===-1&&(start=i);else if(start!==-1&&(code===32||code===9))end===-1&&(end=i);else if(code===59||code===44){if(start===-1)throw new SyntaxError(`Unexpecte\
d character at index ${i}`);end===-1&&(end=i);let value=header.slice(start,end);mustUnescape&&(value=value.replace(/\\/g,""),mustUnescape=!1),push(params,paramName,
value),code===44&&(push(offers,extensionName,params),params=Object.create(null),extensionName=void 0),paramName=void 0,start=end=-1}else throw new SyntaxError(`\
Unexpected character at index ${i}`);if(start===-1||inQuotes||code===32||code===9)throw new SyntaxError("Unexpected end of input");end===-1&&(end=i);const token=header.
slice(start,end);return extensionName===void 0?push(offers,token,params):(paramName===void 0?push(params,token,!0):mustUnescape?push(params,paramName,token.replace(
/\\/g,"")):push(params,paramName,token),push(offers,extensionName,params)),offers}function format(extensions){return Object.keys(extensions).map(extension=>{let configurations=extensions[extension];
return Array.isArray(configurations)||(configurations=[configurations]),configurations.map(params=>[extension].concat(Object.keys(params).map(k=>{let values=params[k];
return Array.isArray(values)||(values=[values]),values.map(v=>v===!0?k:`${k}=${v}`).join("; ")})).join("; ")).join(", ")}).join(", ")}module2.exports={format,parse}}),
10958:(module2=>{const kDone=Symbol("kDone"),kRun=Symbol("kRun");class Limiter{constructor(concurrency){this[kDone]=()=>{this.pending--,this[kRun]()},this.concurrency=
concurrency||1/0,this.jobs=[],this.pending=0}add(job){this.jobs.push(job),this[kRun]()}[kRun](){if(this.pending!==this.concurrency&&this.jobs.length){const job=this.
jobs.shift();this.pending++,job(this[kDone])}}}module2.exports=Limiter}),4376:((module2,__unused_webpack_exports,__webpack_require__)=>{const zlib=__webpack_require__(
43106),bufferUtil=__webpack_require__(95803),Limiter=__webpack_require__(10958),{kStatusCode}=__webpack_require__(71791),FastBuffer=Buffer[Symbol.species],TRAILER=Buffer.
from([0,0,255,255]),kPerMessageDeflate=Symbol("permessage-deflate"),kTotalLength=Symbol("total-length"),kCallback=Symbol("callback"),kBuffers=Symbol("buffers"),
kError=Symbol("error");let zlibLimiter;class PerMessageDeflate{constructor(options){if(this._options=options||{},this._threshold=this._options.threshold!==void 0?
this._options.threshold:1024,this._maxPayload=this._options.maxPayload|0,this._isServer=!!this._options.isServer,this._deflate=null,this._inflate=null,this.params=
null,!zlibLimiter){const concurrency=this._options.concurrencyLimit!==void 0?this._options.concurrencyLimit:10;zlibLimiter=new Limiter(concurrency)}}static get extensionName(){
return"permessage-deflate"}offer(){const params={};return this._options.serverNoContextTakeover&&(params.server_no_context_takeover=!0),this._options.clientNoContextTakeover&&
(params.client_no_context_takeover=!0),this._options.serverMaxWindowBits&&(params.server_max_window_bits=this._options.serverMaxWindowBits),this._options.clientMaxWindowBits?
params.client_max_window_bits=this._options.clientMaxWindowBits:this._options.clientMaxWindowBits==null&&(params.client_max_window_bits=!0),params}accept(configurations){
return configurations=this.normalizeParams(configurations),this.params=this._isServer?this.acceptAsServer(configurations):this.acceptAsClient(configurations),this.
params}cleanup(){if(this._inflate&&(this._inflate.close(),this._inflate=null),this._deflate){const callback=this._deflate[kCallback];this._deflate.close(),this.
_deflate=null,callback&&callback(new Error("The deflate stream was closed while data was being processed"))}}acceptAsServer(offers){const opts=this._options,accepted=offers.
find(params=>!(opts.serverNoContextTakeover===!1&&params.server_no_context_takeover||params.server_max_window_bits&&(opts.serverMaxWindowBits===!1||typeof opts.
serverMaxWindowBits=="number"&&opts.serverMaxWindowBits>params.server_max_window_bits)||typeof opts.clientMaxWindowBits=="number"&&(typeof params.client_max_window_bits==
"number"?opts.clientMaxWindowBits>params.client_max_window_bits:!params.client_max_window_bits)));if(!accepted)throw new Error("None of the extension offers can\
 be accepted");return opts.serverNoContextTakeover&&(accepted.server_no_context_takeover=!0),opts.clientNoContextTakeover&&(accepted.client_no_context_takeover=
!0),typeof opts.serverMaxWindowBits=="number"&&(accepted.server_max_window_bits=opts.serverMaxWindowBits),typeof opts.clientMaxWindowBits=="number"?accepted.client_max_window_bits=
opts.clientMaxWindowBits:(accepted.client_max_window_bits===!0||opts.clientMaxWindowBits===!1)&&delete accepted.client_max_window_bits,accepted}acceptAsClient(response){
const params=response[0];if(this._options.clientNoContextTakeover===!1&&params.client_no_context_takeover)throw new Error('Unexpected parameter "client_no_conte\
xt_takeover"');if(!params.client_max_window_bits)typeof this._options.clientMaxWindowBits=="number"&&(params.client_max_window_bits=this._options.clientMaxWindowBits);else if(this.
_options.clientMaxWindowBits===!1||typeof this._options.clientMaxWindowBits=="number"&&params.client_max_window_bits>this._options.clientMaxWindowBits)throw new Error(
'Unexpected or invalid parameter "client_max_window_bits"');return params}normalizeParams(configurations){return configurations.forEach(params=>{Object.keys(params).
forEach(key=>{let value=params[key];if(value.length>1)throw new Error(`Parameter "${key}" must have only a single value`);if(value=value[0],key==="client_max_wi\
ndow_bits"){if(value!==!0){const num=+value;if(!Number.isInteger(num)||num<8||num>15)throw new TypeError(`Invalid value for parameter "${key}": ${value}`);value=
num}else if(!this._isServer)throw new TypeError(`Invalid value for parameter "${key}": ${value}`)}else if(key==="server_max_window_bits"){const num=+value;if(!Number.
isInteger(num)||num<8||num>15)throw new TypeError(`Invalid value for parameter "${key}": ${value}`);value=num}else if(key==="client_no_context_takeover"||key===
"server_no_context_takeover"){if(value!==!0)throw new TypeError(`Invalid value for parameter "${key}": ${value}`)}else throw new Error(`Unknown parameter "${key}\
"`);params[key]=value})}),configurations}decompress(data,fin,callback){zlibLimiter.add(done=>{this._decompress(data,fin,(err,result)=>{done(),callback(err,result)})})}compress(data,fin,callback){
zlibLimiter.add(done=>{this._compress(data,fin,(err,result)=>{done(),callback(err,result)})})}_decompress(data,fin,callback){const endpoint=this._isServer?"clie\
nt":"server";if(!this._inflate){const key=`${endpoint}_max_window_bits`,windowBits=typeof this.params[key]!="number"?zlib.Z_DEFAULT_WINDOWBITS:this.params[key];
this._inflate=zlib.createInflateRaw({...this._options.zlibInflateOptions,windowBits}),this._inflate[kPerMessageDeflate]=this,this._inflate[kTotalLength]=0,this.
_inflate[kBuffers]=[],this._inflate.on("error",inflateOnError),this._inflate.on("data",inflateOnData)}this._inflate[kCallback]=callback,this._inflate.write(data),
fin&&this._inflate.write(TRAILER),this._inflate.flush(()=>{const err=this._inflate[kError];if(err){this._inflate.close(),this._inflate=null,callback(err);return}
const data2=bufferUtil.concat(this._inflate[kBuffers],this._inflate[kTotalLength]);this._inflate._readableState.endEmitted?(this._inflate.close(),this._inflate=
null):(this._inflate[kTotalLength]=0,this._inflate[kBuffers]=[],fin&&this.params[`${endpoint}_no_context_takeover`]&&this._inflate.reset()),callback(null,data2)})}_compress(data,fin,callback){
const endpoint=this._isServer?"server":"client";if(!this._deflate){const key=`${endpoint}_max_window_bits`,windowBits=typeof this.params[key]!="number"?zlib.Z_DEFAULT_WINDOWBITS:
this.params[key];this._deflate=zlib.createDeflateRaw({...this._options.zlibDeflateOptions,windowBits}),this._deflate[kTotalLength]=0,this._deflate[kBuffers]=[],
this._deflate.on("data",deflateOnData)}this._deflate[kCallback]=callback,this._deflate.write(data),this._deflate.flush(zlib.Z_SYNC_FLUSH,()=>{if(!this._deflate)
return;let data2=bufferUtil.concat(this._deflate[kBuffers],this._deflate[kTotalLength]);fin&&(data2=new FastBuffer(data2.buffer,data2.byteOffset,data2.length-4)),
this._deflate[kCallback]=null,this._deflate[kTotalLength]=0,this._deflate[kBuffers]=[],fin&&this.params[`${endpoint}_no_context_takeover`]&&this._deflate.reset(),
callback(null,data2)})}}module2.exports=PerMessageDeflate;function deflateOnData(chunk){this[kBuffers].push(chunk),this[kTotalLength]+=chunk.length}function inflateOnData(chunk){
if(this[kTotalLength]+=chunk.length,this[kPerMessageDeflate]._maxPayload<1||this[kTotalLength]<=this[kPerMessageDeflate]._maxPayload){this[kBuffers].push(chunk);
return}this[kError]=new RangeError("Max payload size exceeded"),this[kError].code="WS_ERR_UNSUPPORTED_MESSAGE_LENGTH",this[kError][kStatusCode]=1009,this.removeListener(
"data",inflateOnData),this.reset()}function inflateOnError(err){if(this[kPerMessageDeflate]._inflate=null,this[kError]){this[kCallback](this[kError]);return}err[kStatusCode]=
1007,this[kCallback](err)}}),20893:((module2,__unused_webpack_exports,__webpack_require__)=>{const{Writable}=__webpack_require__(2203),PerMessageDeflate=__webpack_require__(
4376),{BINARY_TYPES,EMPTY_BUFFER,kStatusCode,kWebSocket}=__webpack_require__(71791),{concat,toArrayBuffer,unmask}=__webpack_require__(95803),{isValidStatusCode,
isValidUTF8}=__webpack_require__(26615),FastBuffer=Buffer[Symbol.species],GET_INFO=0,GET_PAYLOAD_LENGTH_16=1,GET_PAYLOAD_LENGTH_64=2,GET_MASK=3,GET_DATA=4,INFLATING=5,
DEFER_EVENT=6;class Receiver extends Writable{constructor(options={}){super(),this._allowSynchronousEvents=options.allowSynchronousEvents!==void 0?options.allowSynchronousEvents:
!0,this._binaryType=options.binaryType||BINARY_TYPES[0],this._extensions=options.extensions||{},this._isServer=!!options.isServer,this._maxBufferedChunks=options.
maxBufferedChunks|0,this._maxFragments=options.maxFragments|0,this._maxPayload=options.maxPayload|0,this._skipUTF8Validation=!!options.skipUTF8Validation,this[kWebSocket]=
void 0,this._bufferedBytes=0,this._buffers=[],this._compressed=!1,this._payloadLength=0,this._mask=void 0,this._fragmented=0,this._masked=!1,this._fin=!1,this._opcode=
0,this._totalPayloadLength=0,this._messageLength=0,this._numFragments=0,this._fragments=[],this._errored=!1,this._loop=!1,this._state=GET_INFO}_write(chunk,encoding,cb){
if(this._opcode===8&&this._state==GET_INFO)return cb();if(this._maxBufferedChunks>0&&this._buffers.length>=this._maxBufferedChunks){cb(this.createError(RangeError,
"Too many buffered chunks",!1,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS"));return}this._bufferedBytes+=chunk.length,this._buffers.push(chunk),this.startLoop(cb)}consume(n){
if(this._bufferedBytes-=n,n===this._buffers[0].length)return this._buffers.shift();if(n<this._buffers[0].length){const buf=this._buffers[0];return this._buffers[0]=
new FastBuffer(buf.buffer,buf.byteOffset+n,buf.length-n),new FastBuffer(buf.buffer,buf.byteOffset,n)}const dst=Buffer.allocUnsafe(n);do{const buf=this._buffers[0],
offset=dst.length-n;n>=buf.length?dst.set(this._buffers.shift(),offset):(dst.set(new Uint8Array(buf.buffer,buf.byteOffset,n),offset),this._buffers[0]=new FastBuffer(
buf.buffer,buf.byteOffset+n,buf.length-n)),n-=buf.length}while(n>0);return dst}startLoop(cb){this._loop=!0;do switch(this._state){case GET_INFO:this.getInfo(cb);
break;case GET_PAYLOAD_LENGTH_16:this.getPayloadLength16(cb);break;case GET_PAYLOAD_LENGTH_64:this.getPayloadLength64(cb);break;case GET_MASK:this.getMask();break;case GET_DATA:
this.getData(cb);break;case INFLATING:case DEFER_EVENT:this._loop=!1;return}while(this._loop);this._errored||cb()}getInfo(cb){if(this._bufferedBytes<2){this._loop=
!1;return}const buf=this.consume(2);if((buf[0]&48)!==0){const error=this.createError(RangeError,"RSV2 and RSV3 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_2_3");
cb(error);return}const compressed=(buf[0]&64)===64;if(compressed&&!this._extensions[PerMessageDeflate.extensionName]){const error=this.createError(RangeError,"R\
SV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1");cb(error);return}if(this._fin=(buf[0]&128)===128,this._opcode=buf[0]&15,this._payloadLength=buf[1]&127,this.
_opcode===0){if(compressed){const error=this.createError(RangeError,"RSV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1");cb(error);return}if(!this._fragmented){
const error=this.createError(RangeError,"invalid opcode 0",!0,1002,"WS_ERR_INVALID_OPCODE");cb(error);return}this._opcode=this._fragmented}else if(this._opcode===
1||this._opcode===2){if(this._fragmented){const error=this.createError(RangeError,`invalid opcode ${this._opcode}`,!0,1002,"WS_ERR_INVALID_OPCODE");cb(error);return}
this._compressed=compressed}else if(this._opcode>7&&this._opcode<11){if(!this._fin){const error=this.createError(RangeError,"FIN must be set",!0,1002,"WS_ERR_EX\
PECTED_FIN");cb(error);return}if(compressed){const error=this.createError(RangeError,"RSV1 must be clear",!0,1002,"WS_ERR_UNEXPECTED_RSV_1");cb(error);return}if(this.
_payloadLength>125||this._opcode===8&&this._payloadLength===1){const error=this.createError(RangeError,`invalid payload length ${this._payloadLength}`,!0,1002,"\
WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH");cb(error);return}}else{const error=this.createError(RangeError,`invalid opcode ${this._opcode}`,!0,1002,"WS_ERR_INVALID_\
OPCODE");cb(error);return}if(!this._fin&&!this._fragmented&&(this._fragmented=this._opcode),this._masked=(buf[1]&128)===128,this._isServer){if(!this._masked){const error=this.
createError(RangeError,"MASK must be set",!0,1002,"WS_ERR_EXPECTED_MASK");cb(error);return}}else if(this._masked){const error=this.createError(RangeError,"MASK \
must be clear",!0,1002,"WS_ERR_UNEXPECTED_MASK");cb(error);return}this._payloadLength===126?this._state=GET_PAYLOAD_LENGTH_16:this._payloadLength===127?this._state=
GET_PAYLOAD_LENGTH_64:this.haveLength(cb)}getPayloadLength16(cb){if(this._bufferedBytes<2){this._loop=!1;return}this._payloadLength=this.consume(2).readUInt16BE(
0),this.haveLength(cb)}getPayloadLength64(cb){if(this._bufferedBytes<8){this._loop=!1;return}const buf=this.consume(8),num=buf.readUInt32BE(0);if(num>Math.pow(2,
21)-1){const error=this.createError(RangeError,"Unsupported WebSocket frame: payload length > 2^53 - 1",!1,1009,"WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH");cb(error);
return}this._payloadLength=num*Math.pow(2,32)+buf.readUInt32BE(4),this.haveLength(cb)}haveLength(cb){if(this._payloadLength&&this._opcode<8&&(this._totalPayloadLength+=
this._payloadLength,this._totalPayloadLength>this._maxPayload&&this._maxPayload>0)){const error=this.createError(RangeError,"Max payload size exceeded",!1,1009,
"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");cb(error);return}this._masked?this._state=GET_MASK:this._state=GET_DATA}getMask(){if(this._bufferedBytes<4){this._loop=!1;return}
this._mask=this.consume(4),this._state=GET_DATA}getData(cb){let data=EMPTY_BUFFER;if(this._payloadLength){if(this._bufferedBytes<this._payloadLength){this._loop=
!1;return}data=this.consume(this._payloadLength),this._masked&&(this._mask[0]|this._mask[1]|this._mask[2]|this._mask[3])!==0&&unmask(data,this._mask)}if(this._mask=
void 0,this._opcode>7){this.controlMessage(data,cb);return}if(this._maxFragments>0&&++this._numFragments>this._maxFragments){const error=this.createError(RangeError,
"Too many message fragments",!1,1008,"WS_ERR_TOO_MANY_BUFFERED_PARTS");cb(error);return}if(this._compressed){this._state=INFLATING,this.decompress(data,cb);return}
data.length&&(this._messageLength=this._totalPayloadLength,this._fragments.push(data)),this.dataMessage(cb)}decompress(data,cb){this._extensions[PerMessageDeflate.
extensionName].decompress(data,this._fin,(err,buf)=>{if(err)return cb(err);if(buf.length){if(this._messageLength+=buf.length,this._messageLength>this._maxPayload&&
this._maxPayload>0){const error=this.createError(RangeError,"Max payload size exceeded",!1,1009,"WS_ERR_UNSUPPORTED_MESSAGE_LENGTH");cb(error);return}this._fragments.
push(buf)}this.dataMessage(cb),this._state===GET_INFO&&this.startLoop(cb)})}dataMessage(cb){if(!this._fin){this._state=GET_INFO;return}const messageLength=this.
_messageLength,fragments=this._fragments;if(this._totalPayloadLength=0,this._messageLength=0,this._fragmented=0,this._numFragments=0,this._fragments=[],this._opcode===
2){let data;this._binaryType==="nodebuffer"?data=concat(fragments,messageLength):this._binaryType==="arraybuffer"?data=toArrayBuffer(concat(fragments,messageLength)):
this._binaryType==="blob"?data=new Blob(fragments):data=fragments,this._allowSynchronousEvents?(this.emit("message",data,!0),this._state=GET_INFO):(this._state=
DEFER_EVENT,setImmediate(()=>{this.emit("message",data,!0),this._state=GET_INFO,this.startLoop(cb)}))}else{const buf=concat(fragments,messageLength);if(!this._skipUTF8Validation&&
!isValidUTF8(buf)){const error=this.createError(Error,"invalid UTF-8 sequence",!0,1007,"WS_ERR_INVALID_UTF8");cb(error);return}this._state===INFLATING||this._allowSynchronousEvents?
(this.emit("message",buf,!1),this._state=GET_INFO):(this._state=DEFER_EVENT,setImmediate(()=>{this.emit("message",buf,!1),this._state=GET_INFO,this.startLoop(cb)}))}}controlMessage(data,cb){
if(this._opcode===8){if(data.length===0)this._loop=!1,this.emit("conclude",1005,EMPTY_BUFFER),this.end();else{const code=data.readUInt16BE(0);if(!isValidStatusCode(
code)){const error=this.createError(RangeError,`invalid status code ${code}`,!0,1002,"WS_ERR_INVALID_CLOSE_CODE");cb(error);return}const buf=new FastBuffer(data.
buffer,data.byteOffset+2,data.length-2);if(!this._skipUTF8Validation&&!isValidUTF8(buf)){const error=this.createError(Error,"invalid UTF-8 sequence",!0,1007,"WS\
_ERR_INVALID_UTF8");cb(error);return}this._loop=!1,this.emit("conclude",code,buf),this.end()}this._state=GET_INFO;return}this._allowSynchronousEvents?(this.emit(
this._opcode===9?"ping":"pong",data),this._state=GET_INFO):(this._state=DEFER_EVENT,setImmediate(()=>{this.emit(this._opcode===9?"ping":"pong",data),this._state=
GET_INFO,this.startLoop(cb)}))}createError(ErrorCtor,message,prefix,statusCode,errorCode){this._loop=!1,this._errored=!0;const err=new ErrorCtor(prefix?`Invalid\
 WebSocket frame: ${message}`:message);return Error.captureStackTrace(err,this.createError),err.code=errorCode,err[kStatusCode]=statusCode,err}}module2.exports=
Receiver}),7389:((module2,__unused_webpack_exports,__webpack_require__)=>{const{Duplex}=__webpack_require__(2203),{randomFillSync}=__webpack_require__(76982),{types:{
isUint8Array}}=__webpack_require__(39023),PerMessageDeflate=__webpack_require__(4376),{EMPTY_BUFFER,kWebSocket,NOOP}=__webpack_require__(71791),{isBlob,isValidStatusCode}=__webpack_require__(
26615),{mask:applyMask,toBuffer}=__webpack_require__(95803),kByteLength=Symbol("kByteLength"),maskBuffer=Buffer.alloc(4),RANDOM_POOL_SIZE=8*1024;let randomPool,
randomPoolPointer=RANDOM_POOL_SIZE;const DEFAULT=0,DEFLATING=1,GET_BLOB_DATA=2;class Sender{constructor(socket,extensions,generateMask){this._extensions=extensions||
{},generateMask&&(this._generateMask=generateMask,this._maskBuffer=Buffer.alloc(4)),this._socket=socket,this._firstFragment=!0,this._compress=!1,this._bufferedBytes=
0,this._queue=[],this._state=DEFAULT,this.onerror=NOOP,this[kWebSocket]=void 0}static frame(data,options){let mask,merge=!1,offset=2,skipMasking=!1;options.mask&&
(mask=options.maskBuffer||maskBuffer,options.generateMask?options.generateMask(mask):(randomPoolPointer===RANDOM_POOL_SIZE&&(randomPool===void 0&&(randomPool=Buffer.
alloc(RANDOM_POOL_SIZE)),randomFillSync(randomPool,0,RANDOM_POOL_SIZE),randomPoolPointer=0),mask[0]=randomPool[randomPoolPointer++],mask[1]=randomPool[randomPoolPointer++],
mask[2]=randomPool[randomPoolPointer++],mask[3]=randomPool[randomPoolPointer++]),skipMasking=(mask[0]|mask[1]|mask[2]|mask[3])===0,offset=6);let dataLength;typeof data==
"string"?(!options.mask||skipMasking)&&options[kByteLength]!==void 0?dataLength=options[kByteLength]:(data=Buffer.from(data),dataLength=data.length):(dataLength=
data.length,merge=options.mask&&options.readOnly&&!skipMasking);let payloadLength=dataLength;dataLength>=65536?(offset+=8,payloadLength=127):dataLength>125&&(offset+=
2,payloadLength=126);const target=Buffer.allocUnsafe(merge?dataLength+offset:offset);return target[0]=options.fin?options.opcode|128:options.opcode,options.rsv1&&
(target[0]|=64),target[1]=payloadLength,payloadLength===126?target.writeUInt16BE(dataLength,2):payloadLength===127&&(target[2]=target[3]=0,target.writeUIntBE(dataLength,
4,6)),options.mask?(target[1]|=128,target[offset-4]=mask[0],target[offset-3]=mask[1],target[offset-2]=mask[2],target[offset-1]=mask[3],dataLength?skipMasking?[target,
data]:merge?(applyMask(data,mask,target,offset,dataLength),[target]):(applyMask(data,mask,data,0,dataLength),[target,data]):[target]):dataLength?[target,data]:[
target]}close(code,data,mask,cb){let buf;if(code===void 0)buf=EMPTY_BUFFER;else{if(typeof code!="number"||!isValidStatusCode(code))throw new TypeError("First ar\
gument must be a valid error code number");if(data===void 0||!data.length)buf=Buffer.allocUnsafe(2),buf.writeUInt16BE(code,0);else{const length=Buffer.byteLength(
data);if(length>123)throw new RangeError("The message must not be greater than 123 bytes");if(buf=Buffer.allocUnsafe(2+length),buf.writeUInt16BE(code,0),typeof data==
"string")buf.write(data,2);else if(isUint8Array(data))buf.set(data,2);else throw new TypeError("Second argument must be a string or a Uint8Array")}}const options={
[kByteLength]:buf.length,fin:!0,generateMask:this._generateMask,mask,maskBuffer:this._maskBuffer,opcode:8,readOnly:!1,rsv1:!1};this._state!==DEFAULT?this.enqueue(
[this.dispatch,buf,!1,options,cb]):this.sendFrame(Sender.frame(buf,options),cb)}ping(data,mask,cb){let byteLength,readOnly;if(typeof data=="string"?(byteLength=
Buffer.byteLength(data),readOnly=!1):isBlob(data)?(byteLength=data.size,readOnly=!1):(data=toBuffer(data),byteLength=data.length,readOnly=toBuffer.readOnly),byteLength>
125)throw new RangeError("The data size must not be greater than 125 bytes");const options={[kByteLength]:byteLength,fin:!0,generateMask:this._generateMask,mask,
maskBuffer:this._maskBuffer,opcode:9,readOnly,rsv1:!1};isBlob(data)?this._state!==DEFAULT?this.enqueue([this.getBlobData,data,!1,options,cb]):this.getBlobData(data,
!1,options,cb):this._state!==DEFAULT?this.enqueue([this.dispatch,data,!1,options,cb]):this.sendFrame(Sender.frame(data,options),cb)}pong(data,mask,cb){let byteLength,
readOnly;if(typeof data=="string"?(byteLength=Buffer.byteLength(data),readOnly=!1):isBlob(data)?(byteLength=data.size,readOnly=!1):(data=toBuffer(data),byteLength=
data.length,readOnly=toBuffer.readOnly),byteLength>125)throw new RangeError("The data size must not be greater than 125 bytes");const options={[kByteLength]:byteLength,
fin:!0,generateMask:this._generateMask,mask,maskBuffer:this._maskBuffer,opcode:10,readOnly,rsv1:!1};isBlob(data)?this._state!==DEFAULT?this.enqueue([this.getBlobData,
data,!1,options,cb]):this.getBlobData(data,!1,options,cb):this._state!==DEFAULT?this.enqueue([this.dispatch,data,!1,options,cb]):this.sendFrame(Sender.frame(data,
options),cb)}send(data,options,cb){const perMessageDeflate=this._extensions[PerMessageDeflate.extensionName];let opcode=options.binary?2:1,rsv1=options.compress,
byteLength,readOnly;typeof data=="string"?(byteLength=Buffer.byteLength(data),readOnly=!1):isBlob(data)?(byteLength=data.size,readOnly=!1):(data=toBuffer(data),
byteLength=data.length,readOnly=toBuffer.readOnly),this._firstFragment?(this._firstFragment=!1,rsv1&&perMessageDeflate&&perMessageDeflate.params[perMessageDeflate.
_isServer?"server_no_context_takeover":"client_no_context_takeover"]&&(rsv1=byteLength>=perMessageDeflate._threshold),this._compress=rsv1):(rsv1=!1,opcode=0),options.
fin&&(this._firstFragment=!0);const opts={[kByteLength]:byteLength,fin:options.fin,generateMask:this._generateMask,mask:options.mask,maskBuffer:this._maskBuffer,
opcode,readOnly,rsv1};isBlob(data)?this._state!==DEFAULT?this.enqueue([this.getBlobData,data,this._compress,opts,cb]):this.getBlobData(data,this._compress,opts,
cb):this._state!==DEFAULT?this.enqueue([this.dispatch,data,this._compress,opts,cb]):this.dispatch(data,this._compress,opts,cb)}getBlobData(blob,compress,options,cb){
this._bufferedBytes+=options[kByteLength],this._state=GET_BLOB_DATA,blob.arrayBuffer().then(arrayBuffer=>{if(this._socket.destroyed){const err=new Error("The so\
cket was closed while the blob was being read");process.nextTick(callCallbacks,this,err,cb);return}this._bufferedBytes-=options[kByteLength];const data=toBuffer(
arrayBuffer);compress?this.dispatch(data,compress,options,cb):(this._state=DEFAULT,this.sendFrame(Sender.frame(data,options),cb),this.dequeue())}).catch(err=>{process.
nextTick(onError,this,err,cb)})}dispatch(data,compress,options,cb){if(!compress){this.sendFrame(Sender.frame(data,options),cb);return}const perMessageDeflate=this.
_extensions[PerMessageDeflate.extensionName];this._bufferedBytes+=options[kByteLength],this._state=DEFLATING,perMessageDeflate.compress(data,options.fin,(_,buf)=>{
if(this._socket.destroyed){const err=new Error("The socket was closed while data was being compressed");callCallbacks(this,err,cb);return}this._bufferedBytes-=options[kByteLength],
this._state=DEFAULT,options.readOnly=!1,this.sendFrame(Sender.frame(buf,options),cb),this.dequeue()})}dequeue(){for(;this._state===DEFAULT&&this._queue.length;){
const params=this._queue.shift();this._bufferedBytes-=params[3][kByteLength],Reflect.apply(params[0],this,params.slice(1))}}enqueue(params){this._bufferedBytes+=
params[3][kByteLength],this._queue.push(params)}sendFrame(list,cb){list.length===2?(this._socket.cork(),this._socket.write(list[0]),this._socket.write(list[1],cb),
this._socket.uncork()):this._socket.write(list[0],cb)}}module2.exports=Sender;function callCallbacks(sender,err,cb){typeof cb=="function"&&cb(err);for(let i=0;i<
sender._queue.length;i++){const params=sender._queue[i],callback=params[params.length-1];typeof callback=="function"&&callback(err)}}function onError(sender,err,cb){
callCallbacks(sender,err,cb),sender.onerror(err)}}),86412:((module2,__unused_webpack_exports,__webpack_require__)=>{const WebSocket=__webpack_require__(56681),{
Duplex}=__webpack_require__(2203);function emitClose(stream){stream.emit("close")}function duplexOnEnd(){!this.destroyed&&this._writableState.finished&&this.destroy()}
function duplexOnError(err){this.removeListener("error",duplexOnError),this.destroy(),this.listenerCount("error")===0&&this.emit("error",err)}function createWebSocketStream(ws,options){
let terminateOnDestroy=!0;const duplex=new Duplex({...options,autoDestroy:!1,emitClose:!1,objectMode:!1,writableObjectMode:!1});return ws.on("message",function(msg,isBinary){
const data=!isBinary&&duplex._readableState.objectMode?msg.toString():msg;duplex.push(data)||ws.pause()}),ws.once("error",function(err){duplex.destroyed||(terminateOnDestroy=
!1,duplex.destroy(err))}),ws.once("close",function(){duplex.destroyed||duplex.push(null)}),duplex._destroy=function(err,callback){if(ws.readyState===ws.CLOSED){
callback(err),process.nextTick(emitClose,duplex);return}let called=!1;ws.once("error",function(err2){called=!0,callback(err2)}),ws.once("close",function(){called||
callback(err),process.nextTick(emitClose,duplex)}),terminateOnDestroy&&ws.terminate()},duplex._final=function(callback){if(ws.readyState===ws.CONNECTING){ws.once(
"open",function(){duplex._final(callback)});return}ws._socket!==null&&(ws._socket._writableState.finished?(callback(),duplex._readableState.endEmitted&&duplex.destroy()):
(ws._socket.once("finish",function(){callback()}),ws.close()))},duplex._read=function(){ws.isPaused&&ws.resume()},duplex._write=function(chunk,encoding,callback){
if(ws.readyState===ws.CONNECTING){ws.once("open",function(){duplex._write(chunk,encoding,callback)});return}ws.send(chunk,callback)},duplex.on("end",duplexOnEnd),
duplex.on("error",duplexOnError),duplex}module2.exports=createWebSocketStream}),43332:((module2,__unused_webpack_exports,__webpack_require__)=>{const{tokenChars}=__webpack_require__(
26615);function parse(header){const protocols=new Set;let start=-1,end=-1,i=0;for(i;i<header.length;i++){const code=header.charCodeAt(i);if(end===-1&&tokenChars[code]===
1)start===-1&&(start=i);else if(i!==0&&(code===32||code===9))end===-1&&start!==-1&&(end=i);else if(code===44){if(start===-1)throw new SyntaxError(`Unexpected ch\
aracter at index ${i}`);end===-1&&(end=i);const protocol2=header.slice(start,end);if(protocols.has(protocol2))throw new SyntaxError(`The "${protocol2}" subproto\
col is duplicated`);protocols.add(protocol2),start=end=-1}else throw new SyntaxError(`Unexpected character at index ${i}`)}if(start===-1||end!==-1)throw new SyntaxError(
"Unexpected end of input");const protocol=header.slice(start,i);if(protocols.has(protocol))throw new SyntaxError(`The "${protocol}" subprotocol is duplicated`);
return protocols.add(protocol),protocols}module2.exports={parse}}),26615:((module2,__unused_webpack_exports,__webpack_require__)=>{const{isUtf8}=__webpack_require__(
20181),{hasBlob}=__webpack_require__(71791),tokenChars=[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,
1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0];function isValidStatusCode(code){
return code>=1e3&&code<=1014&&code!==1004&&code!==1005&&code!==1006||code>=3e3&&code<=4999}function _isValidUTF8(buf){const len=buf.length;let i=0;for(;i<len;)if((buf[i]&
128)===0)i++;else if((buf[i]&224)===192){if(i+1===len||(buf[i+1]&192)!==128||(buf[i]&254)===192)return!1;i+=2}else if((buf[i]&240)===224){if(i+2>=len||(buf[i+1]&
192)!==128||(buf[i+2]&192)!==128||buf[i]===224&&(buf[i+1]&224)===128||buf[i]===237&&(buf[i+1]&224)===160)return!1;i+=3}else if((buf[i]&248)===240){if(i+3>=len||
(buf[i+1]&192)!==128||(buf[i+2]&192)!==128||(buf[i+3]&192)!==128||buf[i]===240&&(buf[i+1]&240)===128||buf[i]===244&&buf[i+1]>143||buf[i]>244)return!1;i+=4}else return!1;
return!0}function isBlob(value){return hasBlob&&typeof value=="object"&&typeof value.arrayBuffer=="function"&&typeof value.type=="string"&&typeof value.stream==
"function"&&(value[Symbol.toStringTag]==="Blob"||value[Symbol.toStringTag]==="File")}if(module2.exports={isBlob,isValidStatusCode,isValidUTF8:_isValidUTF8,tokenChars},
isUtf8)module2.exports.isValidUTF8=function(buf){return buf.length<24?_isValidUTF8(buf):isUtf8(buf)};else if(!process.env.WS_NO_UTF_8_VALIDATE)try{const isValidUTF8=__webpack_require__(
62414);module2.exports.isValidUTF8=function(buf){return buf.length<32?_isValidUTF8(buf):isValidUTF8(buf)}}catch{}}),70129:((module2,__unused_webpack_exports,__webpack_require__)=>{
const EventEmitter=__webpack_require__(24434),http=__webpack_require__(58611),{Duplex}=__webpack_require__(2203),{createHash}=__webpack_require__(76982),extension=__webpack_require__(
61335),PerMessageDeflate=__webpack_require__(4376),subprotocol=__webpack_require__(43332),WebSocket=__webpack_require__(56681),{CLOSE_TIMEOUT,GUID,kWebSocket}=__webpack_require__(
71791),keyRegex=/^[+/0-9A-Za-z]{22}==$/,RUNNING=0,CLOSING=1,CLOSED=2;class WebSocketServer extends EventEmitter{constructor(options,callback){if(super(),options=
{allowSynchronousEvents:!0,autoPong:!0,maxBufferedChunks:256*1024,maxFragments:16*1024,maxPayload:100*1024*1024,maxPendingAutoPongs:60,skipUTF8Validation:!1,perMessageDeflate:!1,
handleProtocols:null,clientTracking:!0,closeTimeout:CLOSE_TIMEOUT,verifyClient:null,noServer:!1,backlog:null,server:null,host:null,path:null,port:null,WebSocket,
...options},options.port==null&&!options.server&&!options.noServer||options.port!=null&&(options.server||options.noServer)||options.server&&options.noServer)throw new TypeError(
'One and only one of the "port", "server", or "noServer" options must be specified');if(options.port!=null?(this._server=http.createServer((req,res)=>{const body=http.
STATUS_CODES[426];res.writeHead(426,{"Content-Length":body.length,"Content-Type":"text/plain"}),res.end(body)}),this._server.listen(options.port,options.host,options.
backlog,callback)):options.server&&(this._server=options.server),this._server){const emitConnection=this.emit.bind(this,"connection");this._removeListeners=addListeners(
this._server,{listening:this.emit.bind(this,"listening"),error:this.emit.bind(this,"error"),upgrade:(req,socket,head)=>{this.handleUpgrade(req,socket,head,emitConnection)}})}
options.perMessageDeflate===!0&&(options.perMessageDeflate={}),options.clientTracking&&(this.clients=new Set,this._shouldEmitClose=!1),this.options=options,this.
_state=RUNNING}address(){if(this.options.noServer)throw new Error('The server is operating in "noServer" mode');return this._server?this._server.address():null}close(cb){
if(this._state===CLOSED){cb&&this.once("close",()=>{cb(new Error("The server is not running"))}),process.nextTick(emitClose,this);return}if(cb&&this.once("close",
cb),this._state!==CLOSING)if(this._state=CLOSING,this.options.noServer||this.options.server)this._server&&(this._removeListeners(),this._removeListeners=this._server=
null),this.clients?this.clients.size?this._shouldEmitClose=!0:process.nextTick(emitClose,this):process.nextTick(emitClose,this);else{const server=this._server;this.
_removeListeners(),this._removeListeners=this._server=null,server.close(()=>{emitClose(this)})}}shouldHandle(req){if(this.options.path){const index=req.url.indexOf(
"?");if((index!==-1?req.url.slice(0,index):req.url)!==this.options.path)return!1}return!0}handleUpgrade(req,socket,head,cb){socket.on("error",socketOnError);const key=req.
headers["sec-websocket-key"],upgrade=req.headers.upgrade,version=+req.headers["sec-websocket-version"];if(req.method!=="GET"){abortHandshakeOrEmitwsClientError(
this,req,socket,405,"Invalid HTTP method");return}if(upgrade===void 0||upgrade.toLowerCase()!=="websocket"){abortHandshakeOrEmitwsClientError(this,req,socket,400,
"Invalid Upgrade header");return}if(key===void 0||!keyRegex.test(key)){abortHandshakeOrEmitwsClientError(this,req,socket,400,"Missing or invalid Sec-WebSocket-K\
ey header");return}if(version!==13&&version!==8){abortHandshakeOrEmitwsClientError(this,req,socket,400,"Missing or invalid Sec-WebSocket-Version header",{"Sec-W\
ebSocket-Version":"13, 8"});return}if(!this.shouldHandle(req)){abortHandshake(socket,400);return}const secWebSocketProtocol=req.headers["sec-websocket-protocol"];
let protocols=new Set;if(secWebSocketProtocol!==void 0)try{protocols=subprotocol.parse(secWebSocketProtocol)}catch{abortHandshakeOrEmitwsClientError(this,req,socket,
400,"Invalid Sec-WebSocket-Protocol header");return}const secWebSocketExtensions=req.headers["sec-websocket-extensions"],extensions={};if(this.options.perMessageDeflate&&
secWebSocketExtensions!==void 0){const perMessageDeflate=new PerMessageDeflate({...this.options.perMessageDeflate,isServer:!0,maxPayload:this.options.maxPayload});
try{const offers=extension.parse(secWebSocketExtensions);offers[PerMessageDeflate.extensionName]&&(perMessageDeflate.accept(offers[PerMessageDeflate.extensionName]),
extensions[PerMessageDeflate.extensionName]=perMessageDeflate)}catch{abortHandshakeOrEmitwsClientError(this,req,socket,400,"Invalid or unacceptable Sec-WebSocke\
t-Extensions header");return}}if(this.options.verifyClient){const info={origin:req.headers[`${version===8?"sec-websocket-origin":"origin"}`],secure:!!(req.socket.
authorized||req.socket.encrypted),req};if(this.options.verifyClient.length===2){this.options.verifyClient(info,(verified,code,message,headers)=>{if(!verified)return abortHandshake(
socket,code||401,message,headers);this.completeUpgrade(extensions,key,protocols,req,socket,head,cb)});return}if(!this.options.verifyClient(info))return abortHandshake(
socket,401)}this.completeUpgrade(extensions,key,protocols,req,socket,head,cb)}completeUpgrade(extensions,key,protocols,req,socket,head,cb){if(!socket.readable||
!socket.writable)return socket.destroy();if(socket[kWebSocket])throw new Error("server.handleUpgrade() was called more than once with the same socket, possibly \
due to a misconfiguration");if(this._state>RUNNING)return abortHandshake(socket,503);const headers=["HTTP/1.1 101 Switching Protocols","Upgrade: websocket","Con\
nection: Upgrade",`Sec-WebSocket-Accept: ${createHash("sha1").update(key+GUID).digest("base64")}`],ws=new this.options.WebSocket(null,void 0,this.options);if(protocols.
size){const protocol=this.options.handleProtocols?this.options.handleProtocols(protocols,req):protocols.values().next().value;protocol&&(headers.push(`Sec-WebSo\
cket-Protocol: ${protocol}`),ws._protocol=protocol)}if(extensions[PerMessageDeflate.extensionName]){const params=extensions[PerMessageDeflate.extensionName].params,
value=extension.format({[PerMessageDeflate.extensionName]:[params]});headers.push(`Sec-WebSocket-Extensions: ${value}`),ws._extensions=extensions}this.emit("hea\
ders",headers,req),socket.write(headers.concat(`\r
`).join(`\r
`)),socket.removeListener("error",socketOnError),ws.setSocket(socket,head,{allowSynchronousEvents:this.options.allowSynchronousEvents,maxBufferedChunks:this.options.
maxBufferedChunks,maxFragments:this.options.maxFragments,maxPayload:this.options.maxPayload,skipUTF8Validation:this.options.skipUTF8Validation}),this.clients&&(this.
clients.add(ws),ws.on("close",()=>{this.clients.delete(ws),this._shouldEmitClose&&!this.clients.size&&process.nextTick(emitClose,this)})),cb(ws,req)}}module2.exports=
WebSocketServer;function addListeners(server,map){for(const event of Object.keys(map))server.on(event,map[event]);return function(){for(const event of Object.keys(
map))server.removeListener(event,map[event])}}function emitClose(server){server._state=CLOSED,server.emit("close")}function socketOnError(){this.destroy()}function abortHandshake(socket,code,message,headers){
message=message||http.STATUS_CODES[code],headers={Connection:"close","Content-Type":"text/html","Content-Length":Buffer.byteLength(message),...headers},socket.once(
"finish",socket.destroy),socket.end(`HTTP/1.1 ${code} ${http.STATUS_CODES[code]}\r
`+Object.keys(headers).map(h=>`${h}: ${headers[h]}`).join(`\r
`)+`\r
\r
`+message)}function abortHandshakeOrEmitwsClientError(server,req,socket,code,message,headers){if(server.listenerCount("wsClientError")){const err=new Error(message);
Error.captureStackTrace(err,abortHandshakeOrEmitwsClientError),server.emit("wsClientError",err,socket,req)}else abortHandshake(socket,code,message,headers)}}),56681:((module2,__unused_webpack_exports,__webpack_require__)=>{
const EventEmitter=__webpack_require__(24434),https=__webpack_require__(65692),http=__webpack_require__(58611),net=__webpack_require__(69278),querystring=__webpack_require__(
83480),tls=__webpack_require__(64756),{randomBytes,createHash}=__webpack_require__(76982),{Duplex,Readable}=__webpack_require__(2203),{URL:URL2}=__webpack_require__(
87016),PerMessageDeflate=__webpack_require__(4376),Receiver=__webpack_require__(20893),Sender=__webpack_require__(7389),{isBlob}=__webpack_require__(26615),{BINARY_TYPES,
CLOSE_TIMEOUT,EMPTY_BUFFER,GUID,kForOnEventAttribute,kListener,kStatusCode,kWebSocket,NOOP}=__webpack_require__(71791),{EventTarget:{addEventListener,removeEventListener}}=__webpack_require__(
34634),{format,parse}=__webpack_require__(61335),{toBuffer}=__webpack_require__(95803),kAborted=Symbol("kAborted"),protocolVersions=[8,13],readyStates=["CONNECT\
ING","OPEN","CLOSING","CLOSED"],subprotocolRegex=/^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/;class WebSocket extends EventEmitter{constructor(address,protocols,options){super(),
this._binaryType=BINARY_TYPES[0],this._closeCode=1006,this._closeFrameReceived=!1,this._closeFrameSent=!1,this._closeMessage=EMPTY_BUFFER,this._closeTimer=null,
this._errorEmitted=!1,this._extensions={},this._paused=!1,this._protocol="",this._readyState=WebSocket.CONNECTING,this._receiver=null,this._sender=null,this._socket=
null,address!==null?(this._bufferedAmount=0,this._isServer=!1,this._redirects=0,protocols===void 0?!options||options.protocols===void 0?protocols=[]:Array.isArray(
options.protocols)?protocols=options.protocols:protocols=[options.protocols]:Array.isArray(protocols)||(typeof protocols=="object"&&protocols!==null?(options=protocols,
options.protocols===void 0?protocols=[]:Array.isArray(options.protocols)?protocols=options.protocols:protocols=[options.protocols]):protocols=[protocols]),options=
initAsClient(this,address,protocols,options)):this._isServer=!0,options.autoPong&&(this._autoPong=!0,this._autoPongComplete=()=>autoPongComplete(this),this._pendingAutoPongs=
0,this._maxPendingAutoPongs=options.maxPendingAutoPongs|0),this._closeTimeout=options.closeTimeout}get binaryType(){return this._binaryType}set binaryType(type){
BINARY_TYPES.includes(type)&&(this._binaryType=type,this._receiver&&(this._receiver._binaryType=type))}get bufferedAmount(){return this._socket?this._socket._writableState.
length+this._sender._bufferedBytes:this._bufferedAmount}get extensions(){return Object.keys(this._extensions).join()}get isPaused(){return this._paused}get onclose(){
return null}get onerror(){return null}get onopen(){return null}get onmessage(){return null}get protocol(){return this._protocol}get readyState(){return this._readyState}get url(){
return this._url}setSocket(socket,head,options){const receiver=new Receiver({allowSynchronousEvents:options.allowSynchronousEvents,binaryType:this.binaryType,extensions:this.
_extensions,isServer:this._isServer,maxBufferedChunks:options.maxBufferedChunks,maxFragments:options.maxFragments,maxPayload:options.maxPayload,skipUTF8Validation:options.
skipUTF8Validation}),sender=new Sender(socket,this._extensions,options.generateMask);this._receiver=receiver,this._sender=sender,this._socket=socket,receiver[kWebSocket]=
this,sender[kWebSocket]=this,socket[kWebSocket]=this,receiver.on("conclude",receiverOnConclude),receiver.on("drain",receiverOnDrain),receiver.on("error",receiverOnError),
receiver.on("message",receiverOnMessage),receiver.on("ping",receiverOnPing),receiver.on("pong",receiverOnPong),sender.onerror=senderOnError,socket.setTimeout&&socket.
setTimeout(0),socket.setNoDelay&&socket.setNoDelay(),head.length>0&&socket.unshift(head),socket.on("close",socketOnClose),socket.on("data",socketOnData),socket.
on("end",socketOnEnd),socket.on("error",socketOnError),this._readyState=WebSocket.OPEN,this.emit("open")}emitClose(){if(!this._socket){this._readyState=WebSocket.
CLOSED,this.emit("close",this._closeCode,this._closeMessage);return}this._extensions[PerMessageDeflate.extensionName]&&this._extensions[PerMessageDeflate.extensionName].
cleanup(),this._receiver.removeAllListeners(),this._readyState=WebSocket.CLOSED,this.emit("close",this._closeCode,this._closeMessage)}close(code,data){if(this.readyState!==
WebSocket.CLOSED){if(this.readyState===WebSocket.CONNECTING){abortHandshake(this,this._req,"WebSocket was closed before the connection was established");return}
if(this.readyState===WebSocket.CLOSING){this._closeFrameSent&&(this._closeFrameReceived||this._receiver._writableState.errorEmitted)&&this._socket.end();return}
this._sender.close(code,data,!this._isServer,err=>{err||(this._closeFrameSent=!0,(this._closeFrameReceived||this._receiver._writableState.errorEmitted)&&this._socket.
end())}),this._readyState=WebSocket.CLOSING,setCloseTimer(this)}}pause(){this.readyState===WebSocket.CONNECTING||this.readyState===WebSocket.CLOSED||(this._paused=
!0,this._socket.pause())}ping(data,mask,cb){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");if(typeof data==
"function"?(cb=data,data=mask=void 0):typeof mask=="function"&&(cb=mask,mask=void 0),typeof data=="number"&&(data=data.toString()),this.readyState!==WebSocket.OPEN){
sendAfterClose(this,data,cb);return}mask===void 0&&(mask=!this._isServer),this._sender.ping(data||EMPTY_BUFFER,mask,cb)}pong(data,mask,cb){if(this.readyState===
WebSocket.CONNECTING)throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");if(typeof data=="function"?(cb=data,data=mask=void 0):typeof mask=="fun\
ction"&&(cb=mask,mask=void 0),typeof data=="number"&&(data=data.toString()),this.readyState!==WebSocket.OPEN){sendAfterClose(this,data,cb);return}mask===void 0&&
(mask=!this._isServer),this._sender.pong(data||EMPTY_BUFFER,mask,cb)}resume(){this.readyState===WebSocket.CONNECTING||this.readyState===WebSocket.CLOSED||(this.
_paused=!1,this._receiver._writableState.needDrain||this._socket.resume())}send(data,options,cb){if(this.readyState===WebSocket.CONNECTING)throw new Error("WebS\
ocket is not open: readyState 0 (CONNECTING)");if(typeof options=="function"&&(cb=options,options={}),typeof data=="number"&&(data=data.toString()),this.readyState!==
WebSocket.OPEN){sendAfterClose(this,data,cb);return}const opts={binary:typeof data!="string",mask:!this._isServer,compress:!0,fin:!0,...options};this._extensions[PerMessageDeflate.
extensionName]||(opts.compress=!1),this._sender.send(data||EMPTY_BUFFER,opts,cb)}terminate(){if(this.readyState!==WebSocket.CLOSED){if(this.readyState===WebSocket.
CONNECTING){abortHandshake(this,this._req,"WebSocket was closed before the connection was established");return}this._socket&&(this._readyState=WebSocket.CLOSING,
this._socket.destroy())}}}Object.defineProperty(WebSocket,"CONNECTING",{enumerable:!0,value:readyStates.indexOf("CONNECTING")}),Object.defineProperty(WebSocket.
prototype,"CONNECTING",{enumerable:!0,value:readyStates.indexOf("CONNECTING")}),Object.defineProperty(WebSocket,"OPEN",{enumerable:!0,value:readyStates.indexOf(
"OPEN")}),Object.defineProperty(WebSocket.prototype,"OPEN",{enumerable:!0,value:readyStates.indexOf("OPEN")}),Object.defineProperty(WebSocket,"CLOSING",{enumerable:!0,
value:readyStates.indexOf("CLOSING")}),Object.defineProperty(WebSocket.prototype,"CLOSING",{enumerable:!0,value:readyStates.indexOf("CLOSING")}),Object.defineProperty(
WebSocket,"CLOSED",{enumerable:!0,value:readyStates.indexOf("CLOSED")}),Object.defineProperty(WebSocket.prototype,"CLOSED",{enumerable:!0,value:readyStates.indexOf(
"CLOSED")}),["binaryType","bufferedAmount","extensions","isPaused","protocol","readyState","url"].forEach(property=>{Object.defineProperty(WebSocket.prototype,property,
{enumerable:!0})}),["open","error","close","message"].forEach(method=>{Object.defineProperty(WebSocket.prototype,`on${method}`,{enumerable:!0,get(){for(const listener of this.
listeners(method))if(listener[kForOnEventAttribute])return listener[kListener];return null},set(handler){for(const listener of this.listeners(method))if(listener[kForOnEventAttribute]){
this.removeListener(method,listener);break}typeof handler=="function"&&this.addEventListener(method,handler,{[kForOnEventAttribute]:!0})}})}),WebSocket.prototype.
addEventListener=addEventListener,WebSocket.prototype.removeEventListener=removeEventListener,module2.exports=WebSocket;function initAsClient(websocket,address,protocols,options){
const opts={allowSynchronousEvents:!0,autoPong:!0,closeTimeout:CLOSE_TIMEOUT,protocolVersion:protocolVersions[1],maxBufferedChunks:262144,maxFragments:16384,maxPayload:104857600,
maxPendingAutoPongs:60,skipUTF8Validation:!1,perMessageDeflate:!0,followRedirects:!1,maxRedirects:10,...options,socketPath:void 0,hostname:void 0,protocol:void 0,
protocols:void 0,timeout:void 0,method:"GET",host:void 0,path:void 0,port:void 0};if(!protocolVersions.includes(opts.protocolVersion))throw new RangeError(`Unsu\
pported protocol version: ${opts.protocolVersion} (supported versions: ${protocolVersions.join(", ")})`);let parsedUrl;if(address instanceof URL2)parsedUrl=address;else
try{parsedUrl=new URL2(address)}catch{throw new SyntaxError(`Invalid URL: ${address}`)}(parsedUrl.protocol==="http:"||parsedUrl.protocol==="https:")&&(parsedUrl=
new URL2(parsedUrl),parsedUrl.protocol=parsedUrl.protocol==="http:"?"ws:":"wss:"),websocket._url=parsedUrl.href;const isSecure=parsedUrl.protocol==="wss:",isIpcUrl=parsedUrl.
protocol==="ws+unix:";let invalidUrlMessage;if(parsedUrl.protocol!=="ws:"&&!isSecure&&!isIpcUrl?invalidUrlMessage=`The URL's protocol must be one of "ws:", "wss\
:", "http:", "https:", or "ws+unix:"`:isIpcUrl&&!parsedUrl.pathname?invalidUrlMessage="The URL's pathname is empty":parsedUrl.hash&&(invalidUrlMessage="The URL \
contains a fragment identifier"),invalidUrlMessage){const err=new SyntaxError(invalidUrlMessage);if(websocket._redirects===0)throw err;emitErrorAndClose(websocket,
err);return}const defaultPort=isSecure?443:80,key=randomBytes(16).toString("base64"),request=isSecure?https.request:http.request,protocolSet=new Set;let perMessageDeflate;
if(opts.createConnection=opts.createConnection||(isSecure?tlsConnect:netConnect),opts.defaultPort=opts.defaultPort||defaultPort,opts.port=parsedUrl.port||defaultPort,
opts.host=parsedUrl.hostname.startsWith("[")?parsedUrl.hostname.slice(1,-1):parsedUrl.hostname,opts.headers={...opts.headers,"Sec-WebSocket-Version":opts.protocolVersion,
"Sec-WebSocket-Key":key,Connection:"Upgrade",Upgrade:"websocket"},opts.path=parsedUrl.pathname+parsedUrl.search,opts.timeout=opts.handshakeTimeout,opts.perMessageDeflate&&
(perMessageDeflate=new PerMessageDeflate({...opts.perMessageDeflate,isServer:!1,maxPayload:opts.maxPayload}),opts.headers["Sec-WebSocket-Extensions"]=format({[PerMessageDeflate.
extensionName]:perMessageDeflate.offer()})),protocols.length){for(const protocol of protocols){if(typeof protocol!="string"||!subprotocolRegex.test(protocol)||protocolSet.
has(protocol))throw new SyntaxError("An invalid or duplicated subprotocol was specified");protocolSet.add(protocol)}opts.headers["Sec-WebSocket-Protocol"]=protocols.
join(",")}if(opts.origin&&(opts.protocolVersion<13?opts.headers["Sec-WebSocket-Origin"]=opts.origin:opts.headers.Origin=opts.origin),parsedUrl.username||parsedUrl.
password){const username=querystring.unescape(parsedUrl.username),password=querystring.unescape(parsedUrl.password);opts.auth=`${username}:${password}`}if(isIpcUrl){
const i=opts.path.indexOf(":");i===-1?(opts.socketPath=opts.path,opts.path=""):(opts.socketPath=opts.path.slice(0,i),opts.path=opts.path.slice(i+1))}let req;if(opts.
followRedirects){if(websocket._redirects===0){websocket._originalIpc=isIpcUrl,websocket._originalSecure=isSecure,websocket._originalHostOrSocketPath=isIpcUrl?opts.
socketPath:parsedUrl.host;const headers=options&&options.headers;if(options={...options,headers:{}},headers)for(const[key2,value]of Object.entries(headers))options.
headers[key2.toLowerCase()]=value}else if(websocket.listenerCount("redirect")===0){const isSameHost=isIpcUrl?websocket._originalIpc?opts.socketPath===websocket.
_originalHostOrSocketPath:!1:websocket._originalIpc?!1:parsedUrl.host===websocket._originalHostOrSocketPath;(!isSameHost||websocket._originalSecure&&!isSecure)&&
(delete opts.headers.authorization,delete opts.headers.cookie,isSameHost||delete opts.headers.host,opts.auth=void 0)}opts.auth&&!options.headers.authorization&&
(options.headers.authorization="Basic "+Buffer.from(opts.auth).toString("base64")),req=websocket._req=request(opts),websocket._redirects&&websocket.emit("redire\
ct",websocket.url,req)}else req=websocket._req=request(opts);return opts.timeout&&req.on("timeout",()=>{abortHandshake(websocket,req,"Opening handshake has time\
d out")}),req.on("error",err=>{req===null||req[kAborted]||(req=websocket._req=null,emitErrorAndClose(websocket,err))}),req.on("response",res=>{const location=res.
headers.location,statusCode=res.statusCode;if(location&&opts.followRedirects&&statusCode>=300&&statusCode<400){if(++websocket._redirects>opts.maxRedirects){abortHandshake(
websocket,req,"Maximum redirects exceeded");return}req.abort();let addr;try{addr=new URL2(location,address)}catch{const err=new SyntaxError(`Invalid URL: ${location}`);
emitErrorAndClose(websocket,err);return}initAsClient(websocket,addr,protocols,options)}else websocket.emit("unexpected-response",req,res)||abortHandshake(websocket,
req,`Unexpected server response: ${res.statusCode}`)}),req.on("upgrade",(res,socket,head)=>{if(websocket.emit("upgrade",res),websocket.readyState!==WebSocket.CONNECTING)
return;req=websocket._req=null;const upgrade=res.headers.upgrade;if(upgrade===void 0||upgrade.toLowerCase()!=="websocket"){abortHandshake(websocket,socket,"Inva\
lid Upgrade header");return}const digest=createHash("sha1").update(key+GUID).digest("base64");if(res.headers["sec-websocket-accept"]!==digest){abortHandshake(websocket,
socket,"Invalid Sec-WebSocket-Accept header");return}const serverProt=res.headers["sec-websocket-protocol"];let protError;if(serverProt!==void 0?protocolSet.size?
protocolSet.has(serverProt)||(protError="Server sent an invalid subprotocol"):protError="Server sent a subprotocol but none was requested":protocolSet.size&&(protError=
"Server sent no subprotocol"),protError){abortHandshake(websocket,socket,protError);return}serverProt&&(websocket._protocol=serverProt);const secWebSocketExtensions=res.
headers["sec-websocket-extensions"];if(secWebSocketExtensions!==void 0){if(!perMessageDeflate){abortHandshake(websocket,socket,"Server sent a Sec-WebSocket-Exte\
nsions header but no extension was requested");return}let extensions;try{extensions=parse(secWebSocketExtensions)}catch{abortHandshake(websocket,socket,"Invalid\
 Sec-WebSocket-Extensions header");return}const extensionNames=Object.keys(extensions);if(extensionNames.length!==1||extensionNames[0]!==PerMessageDeflate.extensionName){
abortHandshake(websocket,socket,"Server indicated an extension that was not requested");return}try{perMessageDeflate.accept(extensions[PerMessageDeflate.extensionName])}catch{
abortHandshake(websocket,socket,"Invalid Sec-WebSocket-Extensions header");return}websocket._extensions[PerMessageDeflate.extensionName]=perMessageDeflate}websocket.
setSocket(socket,head,{allowSynchronousEvents:opts.allowSynchronousEvents,generateMask:opts.generateMask,maxBufferedChunks:opts.maxBufferedChunks,maxFragments:opts.
maxFragments,maxPayload:opts.maxPayload,skipUTF8Validation:opts.skipUTF8Validation})}),opts.finishRequest?opts.finishRequest(req,websocket):req.end(),opts}function emitErrorAndClose(websocket,err){
websocket._readyState=WebSocket.CLOSING,websocket._errorEmitted=!0,websocket.emit("error",err),websocket.emitClose()}function netConnect(options){return options.
path=options.socketPath,net.connect(options)}function tlsConnect(options){return options.path=void 0,!options.servername&&options.servername!==""&&(options.servername=
net.isIP(options.host)?"":options.host),tls.connect(options)}function abortHandshake(websocket,stream,message){websocket._readyState=WebSocket.CLOSING;const err=new Error(
message);Error.captureStackTrace(err,abortHandshake),stream.setHeader?(stream[kAborted]=!0,stream.abort(),stream.socket&&!stream.socket.destroyed&&stream.socket.
destroy(),process.nextTick(emitErrorAndClose,websocket,err)):(stream.destroy(err),stream.once("error",websocket.emit.bind(websocket,"error")),stream.once("close",
websocket.emitClose.bind(websocket)))}function sendAfterClose(websocket,data,cb){if(data){const length=isBlob(data)?data.size:toBuffer(data).length;websocket._socket?
websocket._sender._bufferedBytes+=length:websocket._bufferedAmount+=length}if(cb){const err=new Error(`WebSocket is not open: readyState ${websocket.readyState}\
 (${readyStates[websocket.readyState]})`);process.nextTick(cb,err)}}function receiverOnConclude(code,reason){const websocket=this[kWebSocket];websocket._closeFrameReceived=
!0,websocket._closeCode=code,reason.length===0?websocket._closeMessage=EMPTY_BUFFER:(websocket._closeMessage=Buffer.allocUnsafeSlow(reason.length),websocket._closeMessage.
set(reason)),websocket._socket[kWebSocket]!==void 0&&(websocket._socket.removeListener("data",socketOnData),process.nextTick(resume,websocket._socket),code===1005?
websocket.close():websocket.close(code,reason))}function receiverOnDrain(){const websocket=this[kWebSocket];websocket.isPaused||websocket._socket.resume()}function receiverOnError(err){
const websocket=this[kWebSocket];websocket._socket[kWebSocket]!==void 0&&(websocket._socket.removeListener("data",socketOnData),process.nextTick(resume,websocket.
_socket),websocket.close(err[kStatusCode])),websocket._errorEmitted||(websocket._errorEmitted=!0,websocket.emit("error",err))}function receiverOnFinish(){this[kWebSocket].
emitClose()}function receiverOnMessage(data,isBinary){this[kWebSocket].emit("message",data,isBinary)}function receiverOnPing(data){const websocket=this[kWebSocket];
websocket._autoPong&&websocket.readyState===WebSocket.OPEN&&(websocket._maxPendingAutoPongs>0&&websocket._pendingAutoPongs>=websocket._maxPendingAutoPongs?websocket.
terminate():(websocket._pendingAutoPongs++,websocket.pong(data,!this._isServer,websocket._autoPongComplete))),websocket.emit("ping",data)}function autoPongComplete(websocket){
websocket._pendingAutoPongs--}function receiverOnPong(data){this[kWebSocket].emit("pong",data)}function resume(stream){stream.resume()}function senderOnError(err){
const websocket=this[kWebSocket];websocket.readyState!==WebSocket.CLOSED&&(websocket.readyState===WebSocket.OPEN&&(websocket._readyState=WebSocket.CLOSING,setCloseTimer(
websocket)),this._socket.end(),websocket._errorEmitted||(websocket._errorEmitted=!0,websocket.emit("error",err)))}function setCloseTimer(websocket){websocket._closeTimer=
setTimeout(websocket._socket.destroy.bind(websocket._socket),websocket._closeTimeout)}function socketOnClose(){const websocket=this[kWebSocket];if(this.removeListener(
"close",socketOnClose),this.removeListener("data",socketOnData),this.removeListener("end",socketOnEnd),websocket._readyState=WebSocket.CLOSING,!this._readableState.
endEmitted&&!websocket._closeFrameReceived&&!websocket._receiver._writableState.errorEmitted&&this._readableState.length!==0){const chunk=this.read(this._readableState.
length);websocket._receiver.write(chunk)}websocket._receiver.end(),this[kWebSocket]=void 0,clearTimeout(websocket._closeTimer),websocket._receiver._writableState.
finished||websocket._receiver._writableState.errorEmitted?websocket.emitClose():(websocket._receiver.on("error",receiverOnFinish),websocket._receiver.on("finish",
receiverOnFinish))}function socketOnData(chunk){this[kWebSocket]._receiver.write(chunk)||this.pause()}function socketOnEnd(){const websocket=this[kWebSocket];websocket.
_readyState=WebSocket.CLOSING,websocket._receiver.end(),this.end()}function socketOnError(){const websocket=this[kWebSocket];this.removeListener("error",socketOnError),
this.on("error",NOOP),websocket&&(websocket._readyState=WebSocket.CLOSING,this.destroy())}}),18327:(module=>{module.exports=eval("require")("bufferutil")}),62414:(module=>{
module.exports=eval("require")("utf-8-validate")})};
