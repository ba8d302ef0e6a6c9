"use strict";exports.id=3134,exports.ids=[3134],exports.modules={34778:((module2,__unused_webpack_exports,__webpack_require__)=>{var debug;module2.exports=function(){if(!debug){
try{debug=__webpack_require__(2830)("follow-redirects")}catch{}typeof debug!="function"&&(debug=function(){})}debug.apply(null,arguments)}}),1573:((module2,__unused_webpack_exports,__webpack_require__)=>{
var url=__webpack_require__(87016),URL2=url.URL,http=__webpack_require__(58611),https=__webpack_require__(65692),Writable=__webpack_require__(2203).Writable,assert=__webpack_require__(
42613),debug=__webpack_require__(34778);(function(){var looksLikeNode=typeof process<"u",looksLikeBrowser=typeof window<"u"&&typeof document<"u",looksLikeV8=isFunction(
Error.captureStackTrace);!looksLikeNode&&(looksLikeBrowser||!looksLikeV8)&&console.warn("The follow-redirects package should be excluded from browser builds.")})();
var useNativeURL=!1;try{assert(new URL2(""))}catch(error){useNativeURL=error.code==="ERR_INVALID_URL"}var sensitiveHeaders=["Authorization","Proxy-Authorization",
"Cookie"],preservedUrlFields=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],events=["abort","aborted","connect","\
error","socket","timeout"],eventHandlers=Object.create(null);events.forEach(function(event){eventHandlers[event]=function(arg1,arg2,arg3){this._redirectable.emit(
event,arg1,arg2,arg3)}});var InvalidUrlError=createErrorType("ERR_INVALID_URL","Invalid URL",TypeError),RedirectionError=createErrorType("ERR_FR_REDIRECTION_FAI\
LURE","Redirected request failed"),TooManyRedirectsError=createErrorType("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",RedirectionError),MaxBodyLengthExceededError=createErrorType(
"ERR_FR_MAX_BODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),WriteAfterEndError=createErrorType("ERR_STREAM_WRITE_AFTER_END","write after e\
nd"),destroy=Writable.prototype.destroy||noop;function RedirectableRequest(options,responseCallback){Writable.call(this),this._sanitizeOptions(options),this._options=
options,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=[],responseCallback&&this.on(
"response",responseCallback);var self=this;this._onNativeResponse=function(response){try{self._processResponse(response)}catch(cause){self.emit("error",cause instanceof
RedirectionError?cause:new RedirectionError({cause}))}},this._headerFilter=new RegExp("^(?:"+sensitiveHeaders.concat(options.sensitiveHeaders).map(escapeRegex).
join("|")+")$","i"),this._performRequest()}RedirectableRequest.prototype=Object.create(Writable.prototype),RedirectableRequest.prototype.abort=function(){destroyRequest(
this._currentRequest),this._currentRequest.abort(),this.emit("abort")},RedirectableRequest.prototype.destroy=function(error){return destroyRequest(this._currentRequest,
error),destroy.call(this,error),this},RedirectableRequest.prototype.write=function(data,encoding,callback){if(this._ending)throw new WriteAfterEndError;if(!isString(
data)&&!isBuffer(data))throw new TypeError("data should be a string, Buffer or Uint8Array");if(isFunction(encoding)&&(callback=encoding,encoding=null),data.length===
0){callback&&callback();return}this._requestBodyLength+data.length<=this._options.maxBodyLength?(this._requestBodyLength+=data.length,this._requestBodyBuffers.push(
{data,encoding}),this._currentRequest.write(data,encoding,callback)):(this.emit("error",new MaxBodyLengthExceededError),this.abort())},RedirectableRequest.prototype.
end=function(data,encoding,callback){if(isFunction(data)?(callback=data,data=encoding=null):isFunction(encoding)&&(callback=encoding,encoding=null),!data)this._ended=
this._ending=!0,this._currentRequest.end(null,null,callback);else{var self=this,currentRequest=this._currentRequest;this.write(data,encoding,function(){self._ended=
!0,currentRequest.end(null,null,callback)}),this._ending=!0}},RedirectableRequest.prototype.setHeader=function(name,value){this._options.headers[name]=value,this.
_currentRequest.setHeader(name,value)},RedirectableRequest.prototype.removeHeader=function(name){delete this._options.headers[name],this._currentRequest.removeHeader(
name)},RedirectableRequest.prototype.setTimeout=function(msecs,callback){var self=this;function destroyOnTimeout(socket){socket.setTimeout(msecs),socket.removeListener(
"timeout",socket.destroy),socket.addListener("timeout",socket.destroy)}function startTimer(socket){self._timeout&&clearTimeout(self._timeout),self._timeout=setTimeout(
function(){self.emit("timeout"),clearTimer()},msecs),destroyOnTimeout(socket)}function clearTimer(){self._timeout&&(clearTimeout(self._timeout),self._timeout=null),
self.removeListener("abort",clearTimer),self.removeListener("error",clearTimer),self.removeListener("response",clearTimer),self.removeListener("close",clearTimer),
callback&&self.removeListener("timeout",callback),self.socket||self._currentRequest.removeListener("socket",startTimer)}return callback&&this.on("timeout",callback),
this.socket?startTimer(this.socket):this._currentRequest.once("socket",startTimer),this.on("socket",destroyOnTimeout),this.on("abort",clearTimer),this.on("error",
clearTimer),this.on("response",clearTimer),this.on("close",clearTimer),this},["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].forEach(function(method){
RedirectableRequest.prototype[method]=function(a,b){return this._currentRequest[method](a,b)}}),["aborted","connection","socket"].forEach(function(property){Object.
defineProperty(RedirectableRequest.prototype,property,{get:function(){return this._currentRequest[property]}})}),RedirectableRequest.prototype._sanitizeOptions=
function(options){if(!options.headers)options.headers={};else if(Array.isArray(options.headers)){var headerList=options.headers;options.headers={};for(var i=0;i<
headerList.length;i+=2)options.headers[headerList[i]]=headerList[i+1]}if(Array.isArray(options.sensitiveHeaders)||(options.sensitiveHeaders=[]),options.host&&(options.
hostname||(options.hostname=options.host),delete options.host),!options.pathname&&options.path){var searchPos=options.path.indexOf("?");searchPos<0?options.pathname=
options.path:(options.pathname=options.path.substring(0,searchPos),options.search=options.path.substring(searchPos))}},RedirectableRequest.prototype._performRequest=
function(){var protocol=this._options.protocol,nativeProtocol=this._options.nativeProtocols[protocol];if(!nativeProtocol)throw new TypeError("Unsupported protoc\
ol "+protocol);if(this._options.agents){var scheme=protocol.slice(0,-1);this._options.agent=this._options.agents[scheme]}var request=this._currentRequest=nativeProtocol.
request(this._options,this._onNativeResponse);request._redirectable=this;for(var event of events)request.on(event,eventHandlers[event]);if(this._currentUrl=/^\//.
test(this._options.path)?url.format(this._options):this._options.path,this._isRedirect){var i=0,self=this,buffers=this._requestBodyBuffers;(function writeNext(error){
if(request===self._currentRequest)if(error)self.emit("error",error);else if(i<buffers.length){var buffer=buffers[i++];request.finished||request.write(buffer.data,
buffer.encoding,writeNext)}else self._ended&&request.end()})()}},RedirectableRequest.prototype._processResponse=function(response){var statusCode=response.statusCode;
this._options.trackRedirects&&this._redirects.push({url:this._currentUrl,headers:response.headers,statusCode});var location=response.headers.location;if(!location||
this._options.followRedirects===!1||statusCode<300||statusCode>=400){response.responseUrl=this._currentUrl,response.redirects=this._redirects,this.emit("respons\
e",response),this._requestBodyBuffers=[];return}if(destroyRequest(this._currentRequest),response.destroy(),++this._redirectCount>this._options.maxRedirects)throw new TooManyRedirectsError;
var requestHeaders,beforeRedirect=this._options.beforeRedirect;beforeRedirect&&(requestHeaders=Object.assign({Host:response.req.getHeader("host")},this._options.
headers));var method=this._options.method;((statusCode===301||statusCode===302)&&this._options.method==="POST"||statusCode===303&&!/^(?:GET|HEAD)$/.test(this._options.
method))&&(this._options.method="GET",this._requestBodyBuffers=[],removeMatchingHeaders(/^content-/i,this._options.headers));var currentHostHeader=removeMatchingHeaders(
/^host$/i,this._options.headers),currentUrlParts=parseUrl(this._currentUrl),currentHost=currentHostHeader||currentUrlParts.host,currentUrl=/^\w+:/.test(location)?
this._currentUrl:url.format(Object.assign(currentUrlParts,{host:currentHost})),redirectUrl=resolveUrl(location,currentUrl);if(debug("redirecting to",redirectUrl.
href),this._isRedirect=!0,spreadUrlObject(redirectUrl,this._options),(redirectUrl.protocol!==currentUrlParts.protocol&&redirectUrl.protocol!=="https:"||redirectUrl.
host!==currentHost&&!isSubdomain(redirectUrl.host,currentHost))&&removeMatchingHeaders(this._headerFilter,this._options.headers),isFunction(beforeRedirect)){var responseDetails={
headers:response.headers,statusCode},requestDetails={url:currentUrl,method,headers:requestHeaders};beforeRedirect(this._options,responseDetails,requestDetails),
this._sanitizeOptions(this._options)}this._performRequest()};function wrap(protocols){var exports2={maxRedirects:21,maxBodyLength:10485760},nativeProtocols={};return Object.
keys(protocols).forEach(function(scheme){var protocol=scheme+":",nativeProtocol=nativeProtocols[protocol]=protocols[scheme],wrappedProtocol=exports2[scheme]=Object.
create(nativeProtocol);function request(input,options,callback){return isURL(input)?input=spreadUrlObject(input):isString(input)?input=spreadUrlObject(parseUrl(
input)):(callback=options,options=validateUrl(input),input={protocol}),isFunction(options)&&(callback=options,options=null),options=Object.assign({maxRedirects:exports2.
maxRedirects,maxBodyLength:exports2.maxBodyLength},input,options),options.nativeProtocols=nativeProtocols,!isString(options.host)&&!isString(options.hostname)&&
(options.hostname="::1"),assert.equal(options.protocol,protocol,"protocol mismatch"),debug("options",options),new RedirectableRequest(options,callback)}function get(input,options,callback){
var wrappedRequest=wrappedProtocol.request(input,options,callback);return wrappedRequest.end(),wrappedRequest}Object.defineProperties(wrappedProtocol,{request:{
value:request,configurable:!0,enumerable:!0,writable:!0},get:{value:get,configurable:!0,enumerable:!0,writable:!0}})}),exports2}function noop(){}function parseUrl(input){
var parsed;if(useNativeURL)parsed=new URL2(input);else if(parsed=validateUrl(url.parse(input)),!isString(parsed.protocol))throw new InvalidUrlError({input});return parsed}
function resolveUrl(relative,base){return useNativeURL?new URL2(relative,base):parseUrl(url.resolve(base,relative))}function validateUrl(input){if(/^\[/.test(input.
hostname)&&!/^\[[:0-9a-f]+\]$/i.test(input.hostname))throw new InvalidUrlError({input:input.href||input});if(/^\[/.test(input.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.
test(input.host))throw new InvalidUrlError({input:input.href||input});return input}function spreadUrlObject(urlObject,target){var spread=target||{};for(var key of preservedUrlFields)
spread[key]=urlObject[key];return spread.hostname.startsWith("[")&&(spread.hostname=spread.hostname.slice(1,-1)),spread.port!==""&&(spread.port=Number(spread.port)),
spread.path=spread.search?spread.pathname+spread.search:spread.pathname,spread}function removeMatchingHeaders(regex,headers){var lastValue;for(var header in headers)
regex.test(header)&&(lastValue=headers[header],delete headers[header]);return lastValue===null||typeof lastValue>"u"?void 0:String(lastValue).trim()}function createErrorType(code,message,baseClass){
function CustomError(properties){isFunction(Error.captureStackTrace)&&Error.captureStackTrace(this,this.constructor),Object.assign(this,properties||{}),this.code=
code,this.message=this.cause?message+": "+this.cause.message:message}return CustomError.prototype=new(baseClass||Error),Object.defineProperties(CustomError.prototype,
{constructor:{value:CustomError,enumerable:!1},name:{value:"Error ["+code+"]",enumerable:!1}}),CustomError}function destroyRequest(request,error){for(var event of events)
request.removeListener(event,eventHandlers[event]);request.on("error",noop),request.destroy(error)}function isSubdomain(subdomain,domain){assert(isString(subdomain)&&
isString(domain));var dot=subdomain.length-domain.length-1;return dot>0&&subdomain[dot]==="."&&subdomain.endsWith(domain)}function isString(value){return typeof value==
"string"||value instanceof String}function isFunction(value){return typeof value=="function"}function isBuffer(value){return typeof value=="object"&&"length"in value}
function isURL(value){return URL2&&value instanceof URL2}function escapeRegex(regex){return regex.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}module2.exports=wrap({http,
https}),module2.exports.wrap=wrap}),44505:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.
isSSL=void 0,exports2.setupOutgoing=setupOutgoing,exports2.setupSocket=setupSocket,exports2.getPort=getPort,exports2.hasEncryptedConnection=hasEncryptedConnection,
exports2.urlJoin=urlJoin,exports2.rewriteCookieProperty=rewriteCookieProperty,exports2.toURL=toURL;const node_tls_1=__webpack_require__(41692),upgradeHeader=/(^|,)\s*upgrade\s*($|,)/i;
exports2.isSSL=/^https|wss/;const HEADER_BLACKLIST="trailer",HTTP2_HEADER_BLACKLIST=[":method",":path",":scheme",":authority","connection","keep-alive"];function setupOutgoing(outgoing,options,req,forward){
const target=options[forward||"target"];outgoing.port=+(target.port??(target.protocol!==void 0&&exports2.isSSL.test(target.protocol)?443:80));for(const e of["ho\
st","hostname","socketPath","pfx","key","passphrase","cert","ca","ciphers","secureProtocol"])outgoing[e]=target[e];outgoing.hostname?.startsWith("[")&&outgoing.
hostname.endsWith("]")&&(outgoing.hostname=outgoing.hostname.slice(1,-1)),outgoing.method=options.method||req.method,outgoing.headers={...req.headers},req.headers?.["\
:authority"]&&(outgoing.headers.host=req.headers[":authority"]),options.headers&&(outgoing.headers={...outgoing.headers,...options.headers});for(const header in outgoing.
headers)if(HEADER_BLACKLIST==header.toLowerCase()){delete outgoing.headers[header];break}if(req.httpVersionMajor>1)for(const header of HTTP2_HEADER_BLACKLIST)delete outgoing.
headers[header];options.auth&&(delete outgoing.headers.authorization,outgoing.auth=options.auth),options.ca&&(outgoing.ca=options.ca),target.protocol!==void 0&&
exports2.isSSL.test(target.protocol)&&(outgoing.rejectUnauthorized=typeof options.secure>"u"?!0:options.secure),outgoing.agent=options.agent||!1,outgoing.localAddress=
options.localAddress,outgoing.agent||(outgoing.headers=outgoing.headers||{},(typeof outgoing.headers.connection!="string"||!upgradeHeader.test(outgoing.headers.
connection))&&(outgoing.headers.connection="close"));const targetPath=target&&options.prependPath!==!1&&"pathname"in target?getPath(`${target.pathname}${target.
search??""}`):"/";let outgoingPath=options.toProxy?req.url:getPath(req.url);if(outgoingPath=options.ignorePath?"":outgoingPath,outgoing.path=urlJoin(targetPath,
outgoingPath??""),options.changeOrigin&&(outgoing.headers.host=target.protocol!==void 0&&required(outgoing.port,target.protocol)&&!hasPort(outgoing.host)?outgoing.
host+":"+outgoing.port:outgoing.host),outgoing.url="href"in target&&target.href||(target.protocol==="https"?"https":"http")+"://"+outgoing.host+(outgoing.port?"\
:"+outgoing.port:""),req.httpVersionMajor>1)for(const header of HTTP2_HEADER_BLACKLIST)delete outgoing.headers[header];return outgoing}function setupSocket(socket){
return socket.setTimeout(0),socket.setNoDelay(!0),socket.setKeepAlive(!0,0),socket}function getPort(req){const hostHeader=req.headers[":authority"]||req.headers.
host,res=hostHeader?hostHeader.match(/:(\d+)/):"";return res?res[1]:hasEncryptedConnection(req)?"443":"80"}function hasEncryptedConnection(req){const conn=req.connection;
return conn instanceof node_tls_1.TLSSocket&&conn.encrypted||!!conn.pair}function urlJoin(...args){const queryParams=[];let queryParamRaw="";args.forEach((url,index)=>{
const qpStart=url.indexOf("?");qpStart!==-1&&(queryParams.push(url.substring(qpStart+1)),args[index]=url.substring(0,qpStart))}),queryParamRaw=queryParams.filter(
Boolean).join("&");let retSegs="";for(const seg of args)seg&&(retSegs.endsWith("/")?seg.startsWith("/")?retSegs+=seg.slice(1):retSegs+=seg:seg.startsWith("/")?retSegs+=
seg:retSegs+="/"+seg);return queryParamRaw?retSegs+"?"+queryParamRaw:retSegs}function rewriteCookieProperty(header,config,property){return Array.isArray(header)?
header.map(headerElement=>rewriteCookieProperty(headerElement,config,property)):header.replace(new RegExp("(;\\s*"+property+"=)([^;]+)","i"),(match,prefix,previousValue)=>{
let newValue;if(previousValue in config)newValue=config[previousValue];else if("*"in config)newValue=config["*"];else return match;return newValue?prefix+newValue:
""})}function hasPort(host){if(host.startsWith("[")){const closingBracket=host.indexOf("]");return closingBracket!==-1&&host.length>closingBracket+1}return host.
includes(":")}function getPath(url){if(url===""||url?.startsWith("?"))return url;const u=toURL(url);return`${u.pathname??""}${u.search??""}`}function toURL(url){
return url instanceof URL?url:(typeof url=="object"&&"href"in url&&typeof url.href=="string"&&(url=url.href),url||(url=""),typeof url!="string"&&(url=`${url}`),
url.startsWith("//")&&(url=`http://base.invalid${url}`),new URL(url,"http://base.invalid"))}function required(port,protocol){if(protocol=protocol.split(":")[0],
port=+port,!port)return!1;switch(protocol){case"http":case"ws":return port!==80;case"https":case"wss":return port!==443}return port!==0}}),86358:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),
__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ProxyServer=void 0;const http=__importStar(__webpack_require__(37067)),http2=__importStar(__webpack_require__(32467)),web_incoming_1=__webpack_require__(
37713),ws_incoming_1=__webpack_require__(44655),node_events_1=__webpack_require__(78474),debug_1=__importDefault(__webpack_require__(2830)),common_1=__webpack_require__(
44505),log=(0,debug_1.default)("http-proxy-3");class ProxyServer extends node_events_1.EventEmitter{constructor(options={}){super(),this.createRightProxy=type=>(log(
"createRightProxy",{type}),options2=>(...args)=>{const req=args[0];log("proxy: ",{type,path:req.url});const res=args[1],passes=type==="ws"?this.wsPasses:this.webPasses;
type=="ws"&&res.on("error",err=>{this.emit("error",err,req,res)});let counter=args.length-1,head,cb;typeof args[counter]=="function"&&(cb=args[counter],counter--);
let requestOptions;!(args[counter]instanceof Buffer)&&args[counter]!==res?(requestOptions={...options2,...args[counter]},counter--):requestOptions={...options2},
args[counter]instanceof Buffer&&(head=args[counter]);for(const e of["target","forward"])typeof requestOptions[e]=="string"&&(requestOptions[e]=(0,common_1.toURL)(
requestOptions[e]));if(!requestOptions.target&&!requestOptions.forward){this.emit("error",new Error("Must set target or forward"),req,res);return}for(const pass of passes)
if(pass(req,res,requestOptions,head,this,cb))break}),this.onError=err=>{if(this.listeners("error").length===1)throw err},this.listen=(port,hostname)=>{log("list\
en",{port,hostname});const requestListener=(req,res)=>{this.web(req,res)};return this._server=this.options.ssl?http2.createSecureServer({...this.options.ssl,allowHTTP1:!0},
requestListener):http.createServer(requestListener),this.options.ws&&this._server.on("upgrade",(req,socket,head)=>{this.ws(req,socket,head)}),this._server.listen(
port,hostname),this},this.address=()=>this._server?.address(),this.close=cb=>{if(this._server==null){cb?.();return}this._server.close(err=>{this._server=null,cb?.(
err)})},this.before=(type,passName,cb)=>{if(type!=="ws"&&type!=="web")throw new Error("type must be `web` or `ws`");const passes=type==="ws"?this.wsPasses:this.
webPasses;let i=!1;if(passes.forEach((v,idx)=>{v.name===passName&&(i=idx)}),i===!1)throw new Error("No such pass");passes.splice(i,0,cb)},this.after=(type,passName,cb)=>{
if(type!=="ws"&&type!=="web")throw new Error("type must be `web` or `ws`");const passes=type==="ws"?this.wsPasses:this.webPasses;let i=!1;if(passes.forEach((v,idx)=>{
v.name===passName&&(i=idx)}),i===!1)throw new Error("No such pass");passes.splice(i++,0,cb)},log("creating a ProxyServer",options),options.prependPath=options.prependPath!==
!1,this.options=options,this.web=this.createRightProxy("web")(options),this.ws=this.createRightProxy("ws")(options),this.webPasses=Object.values(web_incoming_1.
WEB_PASSES),this.wsPasses=Object.values(ws_incoming_1.WS_PASSES),this.on("error",this.onError)}static createProxyServer(options){return new ProxyServer(options)}static createServer(options){
return new ProxyServer(options)}static createProxy(options){return new ProxyServer(options)}}exports2.ProxyServer=ProxyServer}),37713:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.WEB_PASSES=void 0,exports2.deleteLength=deleteLength,exports2.timeout=timeout,exports2.XHeaders=
XHeaders,exports2.stream=stream;const http=__importStar(__webpack_require__(37067)),https=__importStar(__webpack_require__(44708)),followRedirects=__importStar(
__webpack_require__(1573)),common=__importStar(__webpack_require__(44505)),web_outgoing_1=__webpack_require__(8559),node_stream_1=__webpack_require__(57075),web_o=Object.
values(web_outgoing_1.OUTGOING_PASSES),nativeAgents={http,https};function deleteLength(req){(req.method==="DELETE"||req.method==="OPTIONS")&&!req.headers["conte\
nt-length"]&&(req.headers["content-length"]="0",delete req.headers["transfer-encoding"])}function timeout(req,_res,options){options.timeout&&req.socket.setTimeout(
options.timeout)}function XHeaders(req,_res,options){if(!options.xfwd)return;const encrypted=common.hasEncryptedConnection(req),values={for:req.connection.remoteAddress||
req.socket.remoteAddress,port:common.getPort(req),proto:encrypted?"https":"http"};for(const header of["for","port","proto"])req.headers["x-forwarded-"+header]=(req.
headers["x-forwarded-"+header]||"")+(req.headers["x-forwarded-"+header]?",":"")+values[header];req.headers["x-forwarded-host"]=req.headers["x-forwarded-host"]||
req.headers[":authority"]||req.headers.host||""}function stream(req,res,options,_,server,cb){if(server.emit("start",req,res,options.target||options.forward),options.
fetch||options.fetchOptions||process.env.FORCE_FETCH_PATH==="true")return stream2(req,res,options,_,server,cb);const agents=options.followRedirects?followRedirects:
nativeAgents,http2=agents.http,https2=agents.https;if(options.forward){const proto2=options.forward.protocol==="https:"?https2:http2,outgoingOptions2=common.setupOutgoing(
options.ssl||{},options,req,"forward"),forwardReq=proto2.request(outgoingOptions2),forwardError=createErrorHandler(forwardReq,options.forward);if(req.on("error",
forwardError),forwardReq.on("error",forwardError),(options.buffer||req).pipe(forwardReq),!options.target)return res.end()}const proto=options.target.protocol===
"https:"?https2:http2,outgoingOptions=common.setupOutgoing(options.ssl||{},options,req),proxyReq=proto.request(outgoingOptions);proxyReq.on("socket",socket=>{server&&
!proxyReq.getHeader("expect")&&server.emit("proxyReq",proxyReq,req,res,options,socket)}),options.proxyTimeout&&proxyReq.setTimeout(options.proxyTimeout,()=>{proxyReq.
destroy()}),res.on("close",()=>{!res.writableFinished&&proxyReq.destroy()});const proxyError=createErrorHandler(proxyReq,options.target);req.on("error",proxyError),
proxyReq.on("error",proxyError);function createErrorHandler(proxyReq2,url){return err=>{if(req.socket.destroyed&&err.code==="ECONNRESET"){server.emit("econnrese\
t",err,req,res,url),proxyReq2.destroy();return}cb?cb(err,req,res,url):server.emit("error",err,req,res,url)}}(options.buffer||req).pipe(proxyReq),proxyReq.on("re\
sponse",proxyRes=>{if(server?.emit("proxyRes",proxyRes,req,res),!res.headersSent&&!options.selfHandleResponse)for(const pass of web_o)pass(req,res,proxyRes,options);
res.finished?server?.emit("end",req,res,proxyRes):(proxyRes.on("end",()=>{server?.emit("end",req,res,proxyRes)}),options.selfHandleResponse||proxyRes.pipe(res))})}
async function stream2(req,res,options,_,server,cb){const handleError=(err,target)=>{const e=err;e.code===void 0&&e.cause?.code&&(e.code=e.cause.code),cb?cb(err,
req,res,target):server.emit("error",err,req,res,target)};req.on("error",err=>{if(req.socket.destroyed&&err.code==="ECONNRESET"){const target=options.target||options.
forward;target&&server.emit("econnreset",err,req,res,target);return}handleError(err)});const customFetch=options.fetch||fetch,fetchOptions=options.fetchOptions??
{},prepareRequest=outgoing=>{const requestOptions2={method:outgoing.method,...fetchOptions.requestOptions},headers=new Headers(fetchOptions.requestOptions?.headers);
if(!fetchOptions.requestOptions?.headers&&outgoing.headers){for(const[key,value]of Object.entries(outgoing.headers))if(typeof key=="string")if(Array.isArray(value))
for(const v of value)headers.append(key,v);else value!=null&&headers.append(key,value)}return options.auth&&headers.set("authorization",`Basic ${Buffer.from(options.
auth).toString("base64")}`),options.proxyTimeout&&(requestOptions2.signal=AbortSignal.timeout(options.proxyTimeout)),requestOptions2.headers=headers,options.buffer?
requestOptions2.body=options.buffer:req.method!=="GET"&&req.method!=="HEAD"&&(requestOptions2.body=req,requestOptions2.duplex="half"),requestOptions2};if(options.
forward){const outgoingOptions2=common.setupOutgoing(options.ssl||{},options,req,"forward"),requestOptions2=prepareRequest(outgoingOptions2);let targetUrl2=new URL(
outgoingOptions2.url).origin+outgoingOptions2.path;if(targetUrl2.startsWith("ws")&&(targetUrl2=targetUrl2.replace("ws","http")),fetchOptions.onBeforeRequest)try{
await fetchOptions.onBeforeRequest(requestOptions2,req,res,options)}catch(err){handleError(err,options.forward);return}try{const result=await customFetch(targetUrl2,
requestOptions2);if(fetchOptions.onAfterResponse)try{await fetchOptions.onAfterResponse(result,req,res,options)}catch(err){handleError(err,options.forward);return}}catch(err){
handleError(err,options.forward)}if(!options.target)return res.end()}const outgoingOptions=common.setupOutgoing(options.ssl||{},options,req),requestOptions=prepareRequest(
outgoingOptions);let targetUrl=new URL(outgoingOptions.url).origin+outgoingOptions.path;if(targetUrl.startsWith("ws")&&(targetUrl=targetUrl.replace("ws","http")),
fetchOptions.onBeforeRequest)try{await fetchOptions.onBeforeRequest(requestOptions,req,res,options)}catch(err){handleError(err,options.target);return}try{const response=await customFetch(
targetUrl,requestOptions);if(fetchOptions.onAfterResponse)try{await fetchOptions.onAfterResponse(response,req,res,options)}catch(err){handleError(err,options.target);
return}const fakeProxyRes={statusCode:response.status,statusMessage:response.statusText,headers:Object.fromEntries(response.headers.entries()),rawHeaders:Object.
entries(response.headers).flatMap(([key,value])=>Array.isArray(value)?value.flatMap(v=>v!=null?[key,v]:[]):value!=null?[key,value]:[])};if(server?.emit("proxyRe\
s",fakeProxyRes,req,res),!res.headersSent&&!options.selfHandleResponse)for(const pass of web_o)pass(req,res,fakeProxyRes,options);if(res.writableEnded)server?.emit(
"end",req,res,fakeProxyRes);else{const nodeStream=response.body?node_stream_1.Readable.from(response.body):null;nodeStream?(nodeStream.on("error",err=>{handleError(
err,options.target)}),nodeStream.on("end",()=>{server?.emit("end",req,res,fakeProxyRes)}),options.selfHandleResponse?nodeStream.resume():nodeStream.pipe(res,{end:!0})):
server?.emit("end",req,res,fakeProxyRes)}}catch(err){handleError(err,options.target)}}exports2.WEB_PASSES={deleteLength,timeout,XHeaders,stream}}),8559:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.OUTGOING_PASSES=void 0,exports2.removeChunked=removeChunked,exports2.setConnection=setConnection,
exports2.setRedirectHostRewrite=setRedirectHostRewrite,exports2.writeHeaders=writeHeaders,exports2.writeStatusCode=writeStatusCode;const common=__importStar(__webpack_require__(
44505)),redirectRegex=/^201|30(1|2|7|8)$/;function removeChunked(_req,_res,proxyRes){delete proxyRes.headers["transfer-encoding"]}function setConnection(req,_res,proxyRes){
req.httpVersion==="1.0"?proxyRes.headers.connection=req.headers.connection||"close":req.httpVersion!=="2.0"&&!proxyRes.headers.connection&&(proxyRes.headers.connection=
req.headers.connection||"keep-alive")}function setRedirectHostRewrite(req,_res,proxyRes,options){if((options.hostRewrite||options.autoRewrite||options.protocolRewrite)&&
proxyRes.headers.location&&redirectRegex.test(`${proxyRes.statusCode}`)){const target=common.toURL(options.target),location=proxyRes.headers.location;if(typeof location!=
"string")return;const u=common.toURL(location);if(target.host!=u.host)return;options.hostRewrite?u.host=options.hostRewrite:options.autoRewrite&&(u.host=req.headers["\
:authority"]??req.headers.host??""),options.protocolRewrite&&(u.protocol=options.protocolRewrite),proxyRes.headers.location=u.toString()}}function writeHeaders(_req,res,proxyRes,options){
const rewriteCookieDomainConfig=typeof options.cookieDomainRewrite=="string"?{"*":options.cookieDomainRewrite}:options.cookieDomainRewrite,rewriteCookiePathConfig=typeof options.
cookiePathRewrite=="string"?{"*":options.cookiePathRewrite}:options.cookiePathRewrite,preserveHeaderKeyCase=options.preserveHeaderKeyCase,setHeader=(key,header)=>{
header!=null&&(rewriteCookieDomainConfig&&key.toLowerCase()==="set-cookie"&&(header=common.rewriteCookieProperty(header,rewriteCookieDomainConfig,"domain")),rewriteCookiePathConfig&&
key.toLowerCase()==="set-cookie"&&(header=common.rewriteCookieProperty(header,rewriteCookiePathConfig,"path")),res.setHeader(String(key).trim(),header))};let rawHeaderKeyMap;
if(preserveHeaderKeyCase&&proxyRes.rawHeaders!=null){rawHeaderKeyMap={};for(let i=0;i<proxyRes.rawHeaders.length;i+=2){const key=proxyRes.rawHeaders[i];rawHeaderKeyMap[key.
toLowerCase()]=key}}for(const key0 in proxyRes.headers){let key=key0;if(_req.httpVersionMajor>1&&(key==="connection"||key==="keep-alive"))continue;const header=proxyRes.
headers[key];preserveHeaderKeyCase&&rawHeaderKeyMap&&(key=rawHeaderKeyMap[key]??key),setHeader(key,header)}}function writeStatusCode(_req,res,proxyRes){res.statusCode=
proxyRes.statusCode,proxyRes.statusMessage&&_req.httpVersionMajor===1&&(res.statusMessage=proxyRes.statusMessage)}exports2.OUTGOING_PASSES={removeChunked,setConnection,
setRedirectHostRewrite,writeHeaders,writeStatusCode}}),44655:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.WS_PASSES=void 0,exports2.numOpenSockets=numOpenSockets,
exports2.checkMethodAndHeader=checkMethodAndHeader,exports2.XHeaders=XHeaders,exports2.stream=stream;const http=__importStar(__webpack_require__(37067)),https=__importStar(
__webpack_require__(44708)),common=__importStar(__webpack_require__(44505)),web_outgoing_1=__webpack_require__(8559),log=(0,__importDefault(__webpack_require__(
2830)).default)("http-proxy-3:ws-incoming"),web_o=Object.values(web_outgoing_1.OUTGOING_PASSES);function createSocketCounter(name){let sockets=new Set;return({add,
rm}={})=>(add&&(add.id||(add.id=Math.random()),sockets.has(add.id)||sockets.add(add.id)),rm&&(rm.id||(rm.id=Math.random()),sockets.has(rm.id)&&sockets.delete(rm.
id)),log("socket counter:",{[name]:sockets.size},add?"add":rm?"rm":""),sockets.size)}const socketCounter=createSocketCounter("socket"),proxySocketCounter=createSocketCounter(
"proxySocket");class MockResponse{constructor(){this.headers={},this.statusCode=200,this.statusMessage=""}setHeader(key,value){return this.headers[key]=value,this}}
function numOpenSockets(){return socketCounter()+proxySocketCounter()}function checkMethodAndHeader(req,socket){if(log("websocket: checkMethodAndHeader"),req.method!==
"GET"||!req.headers.upgrade||req.headers.upgrade.toLowerCase()!=="websocket")return socket.destroy(),!0}function XHeaders(req,_socket,options){if(!options.xfwd)
return;log("websocket: XHeaders");const values={for:req.connection.remoteAddress||req.socket.remoteAddress,port:common.getPort(req),proto:common.hasEncryptedConnection(
req)?"wss":"ws"};for(const header of["for","port","proto"])req.headers["x-forwarded-"+header]=(req.headers["x-forwarded-"+header]||"")+(req.headers["x-forwarded\
-"+header]?",":"")+values[header]}function stream(req,socket,options,head,server,cb){log("websocket: new stream");const proxySockets=[];socketCounter({add:socket});
const cleanUpProxySockets=()=>{for(const p of proxySockets)p.end()};socket.on("close",()=>{socketCounter({rm:socket}),cleanUpProxySockets()}),socket.on("error",
cleanUpProxySockets);const createHttpHeader=(line,headers)=>Object.keys(headers).reduce((head2,key)=>{const value=headers[key];if(!Array.isArray(value))return head2.
push(key+": "+value),head2;for(let i=0;i<value.length;i++)head2.push(key+": "+value[i]);return head2},[line]).join(`\r
`)+`\r
\r
`;common.setupSocket(socket),head&&head.length&&socket.unshift(head);const proto=common.isSSL.test(options.target.protocol)?https:http,outgoingOptions=common.setupOutgoing(
options.ssl||{},options,req),proxyReq=proto.request(outgoingOptions);server&&server.emit("proxyReqWs",proxyReq,req,socket,options,head),proxyReq.on("error",onOutgoingError),
proxyReq.on("upgrade",(proxyRes,proxySocket,proxyHead)=>{log("upgrade"),proxySocketCounter({add:proxySocket}),proxySockets.push(proxySocket),proxySocket.on("clo\
se",()=>{proxySocketCounter({rm:proxySocket})}),proxySocket.on("error",onOutgoingError),proxySocket.on("end",()=>{server.emit("close",proxyRes,proxySocket,proxyHead)}),
proxySocket.on("close",()=>{socket.end()}),common.setupSocket(proxySocket),proxyHead&&proxyHead.length&&proxySocket.unshift(proxyHead),socket.write(createHttpHeader(
"HTTP/1.1 101 Switching Protocols",proxyRes.headers)),proxySocket.pipe(socket).pipe(proxySocket),server.emit("open",proxySocket)});function onOutgoingError(err){
cb?cb(err,req,socket):server.emit("error",err,req,socket),socket.destroySoon()}proxyReq.on("response",proxyRes=>{log("got non-ws HTTP response",{statusCode:proxyRes.
statusCode,statusMessage:proxyRes.statusMessage});const res=new MockResponse;for(const pass of web_o)pass(req,res,proxyRes,options);let writeChunk=chunk=>{socket.
write(chunk)};req.httpVersion==="1.1"&&proxyRes.headers["content-length"]===void 0&&(res.headers["transfer-encoding"]="chunked",writeChunk=chunk=>{socket.write(
chunk.length.toString(16)),socket.write(`\r
`),socket.write(chunk),socket.write(`\r
`)});const proxyHead=createHttpHeader(`HTTP/${req.httpVersion} ${proxyRes.statusCode} ${proxyRes.statusMessage}`,res.headers);socket.destroyed?proxyRes.resume():
(socket.write(proxyHead),proxyRes.on("data",chunk=>{writeChunk(chunk)}),proxyRes.on("end",()=>{writeChunk(""),socket.destroySoon()}))}),proxyReq.end()}exports2.
WS_PASSES={checkMethodAndHeader,XHeaders,stream}}),31774:((__unused_webpack_module,exports2,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0},__webpack_unused_export__=__webpack_unused_export__=void 0,exports2.eQ=createProxyServer,__webpack_unused_export__=createProxyServer,__webpack_unused_export__=
createProxyServer;const index_1=__webpack_require__(86358);__webpack_unused_export__={enumerable:!0,get:function(){return index_1.ProxyServer}};var ws_incoming_1=__webpack_require__(
44655);__webpack_unused_export__={enumerable:!0,get:function(){return ws_incoming_1.numOpenSockets}};function createProxyServer(options={}){return new index_1.ProxyServer(
options)}__webpack_unused_export__=index_1.ProxyServer}),84434:((module2,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(932),
SqlString=__webpack_require__(39902),EventEmitter=__webpack_require__(24434).EventEmitter,PoolConnection=__webpack_require__(57457),Queue=__webpack_require__(49122),
BaseConnection=__webpack_require__(43472),Errors=__webpack_require__(44997),{traceCallback,getServerContext,poolConnectChannel}=__webpack_require__(9824);function isReadOnlyError(err){
return!err||!err.errno?!1:err.errno===Errors.ER_OPTION_PREVENTS_STATEMENT||err.errno===Errors.ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION||err.errno===Errors.ER_READ_ONLY_MODE}
function spliceConnection(queue,connection){const len=queue.length;for(let i=0;i<len;i++)if(queue.get(i)===connection){queue.removeOne(i);break}}class BasePool extends EventEmitter{constructor(options){
super(),this.config=options.config,this.config.connectionConfig.pool=this,this._allConnections=new Queue,this._freeConnections=new Queue,this._connectionQueue=new Queue,
this._closed=!1,this.config.maxIdle<this.config.connectionLimit&&this._removeIdleTimeoutConnections()}_createConnectionConfig(){const{connectionConfig}=this.config;
return Object.create(Object.getPrototypeOf(connectionConfig),Object.getOwnPropertyDescriptors(connectionConfig))}getConnection(cb){const _getConnection=cb2=>{if(this.
_closed)return process2.nextTick(()=>cb2(new Error("Pool is closed.")));let connection;return this._freeConnections.length>0?(connection=this._freeConnections.pop(),
this.emit("acquire",connection),process2.nextTick(()=>{connection._released=!1,cb2(null,connection)})):this.config.connectionLimit===0||this._allConnections.length<
this.config.connectionLimit?(connection=new PoolConnection(this,{config:this._createConnectionConfig()}),this._allConnections.push(connection),connection.connect(
err=>this._closed?cb2(new Error("Pool is closed.")):err?cb2(err):(this.emit("connection",connection),this.emit("acquire",connection),cb2(null,connection)))):this.
config.waitForConnections?this.config.queueLimit&&this._connectionQueue.length>=this.config.queueLimit?cb2(new Error("Queue limit reached.")):(this.emit("enqueu\
e"),this._connectionQueue.push(cb2)):process2.nextTick(()=>cb2(new Error("No connections available.")))},config=this.config.connectionConfig;traceCallback(poolConnectChannel,
_getConnection,0,()=>{const server=getServerContext(config);return{database:config.database||"",serverAddress:server.serverAddress,serverPort:server.serverPort}},
null,cb)}releaseConnection(connection){let cb;if(!connection._pool){this._connectionQueue.length&&(cb=this._connectionQueue.shift(),process2.nextTick(this.getConnection.
bind(this,cb)));return}this.config.resetOnRelease&&connection.reset?connection.reset(err=>{if(err){connection._pool=null,spliceConnection(this._allConnections,connection),
connection.destroy(),this._connectionQueue.length&&(cb=this._connectionQueue.shift(),process2.nextTick(this.getConnection.bind(this,cb)));return}this._handleSuccessfulRelease(
connection)}):this._handleSuccessfulRelease(connection)}_handleSuccessfulRelease(connection){let cb;this._connectionQueue.length?(cb=this._connectionQueue.shift(),
process2.nextTick(()=>{connection._released=!1,cb(null,connection)})):(this._freeConnections.push(connection),this.emit("release",connection))}[Symbol.dispose](){
this._closed||this.end()}end(cb){for(this._closed=!0,clearTimeout(this._removeIdleTimeoutConnectionsTimer),typeof cb!="function"&&(cb=function(err){if(err)throw err});this.
_connectionQueue.length>0;){const queuedCallback=this._connectionQueue.shift();process2.nextTick(()=>queuedCallback(new Error("Pool is closed.")))}let calledBack=!1,
closedConnections=0,connection;const endCB=function(err){if(!calledBack&&(err||++closedConnections>=this._allConnections.length)){calledBack=!0,cb(err);return}}.
bind(this);if(this._allConnections.length===0){endCB();return}for(let i=0;i<this._allConnections.length;i++)connection=this._allConnections.get(i),connection._realEnd(
endCB)}query(sql,values,cb){const cmdQuery=BaseConnection.createQuery(sql,values,cb,this.config.connectionConfig);return typeof cmdQuery.namedPlaceholders>"u"&&
(cmdQuery.namedPlaceholders=this.config.connectionConfig.namedPlaceholders),this.getConnection((err,conn)=>{if(err){typeof cmdQuery.onResult=="function"?cmdQuery.
onResult(err):cmdQuery.emit("error",err);return}try{let queryError=null;const origOnResult=cmdQuery.onResult;origOnResult?cmdQuery.onResult=function(err2,rows,fields){
queryError=err2||null,origOnResult(err2,rows,fields)}:cmdQuery.once("error",err2=>{queryError=err2}),conn.query(cmdQuery).once("end",()=>{isReadOnlyError(queryError)?
conn.destroy():conn.release()})}catch(e){conn.release(),typeof cmdQuery.onResult=="function"?cmdQuery.onResult(e):cmdQuery.emit("error",e)}}),cmdQuery}execute(sql,values,cb){
typeof values=="function"&&(cb=values,values=[]),this.getConnection((err,conn)=>{if(err)return cb(err);try{conn.execute(sql,values,(err2,rows,fields)=>{isReadOnlyError(
err2)&&conn.destroy(),cb(err2,rows,fields)}).once("end",()=>{conn.release()})}catch(e){return conn.release(),cb(e)}})}_removeConnection(connection){spliceConnection(
this._allConnections,connection),spliceConnection(this._freeConnections,connection),this.releaseConnection(connection)}_removeIdleTimeoutConnections(){this._removeIdleTimeoutConnectionsTimer&&
clearTimeout(this._removeIdleTimeoutConnectionsTimer),this._removeIdleTimeoutConnectionsTimer=setTimeout(()=>{try{for(;this._freeConnections.length>this.config.
maxIdle||this._freeConnections.length>0&&Date.now()-this._freeConnections.get(0).lastActiveTime>this.config.idleTimeout;)this.config.connectionConfig.gracefulEnd?
this._freeConnections.get(0).end():this._freeConnections.get(0).destroy()}finally{this._removeIdleTimeoutConnections()}},1e3)}format(sql,values){return SqlString.
format(sql,values,this.config.connectionConfig.stringifyObjects,this.config.connectionConfig.timezone)}escape(value){return SqlString.escape(value,this.config.connectionConfig.
stringifyObjects,this.config.connectionConfig.timezone)}escapeId(value){return SqlString.escapeId(value,!1)}}module2.exports=BasePool}),80821:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Pool=__webpack_require__(90090),PoolConfig=__webpack_require__(60699);function createPool(config){return new Pool({config:new PoolConfig(config)})}module2.
exports=createPool}),97388:((module2,__unused_webpack_exports,__webpack_require__)=>{const PoolCluster=__webpack_require__(30907);function createPoolCluster(config){
return new PoolCluster(config)}module2.exports=createPoolCluster}),90090:((module2,__unused_webpack_exports,__webpack_require__)=>{const BasePool=__webpack_require__(
84434);class Pool extends BasePool{promise(promiseImpl){const PromisePool=__webpack_require__(38128);return new PromisePool(this,promiseImpl)}}module2.exports=Pool}),
30907:((module2,__unused_webpack_exports,__webpack_require__)=>{const process2=__webpack_require__(932),Pool=__webpack_require__(90090),PoolConfig=__webpack_require__(
60699),Connection=__webpack_require__(15416),EventEmitter=__webpack_require__(24434).EventEmitter,makeSelector={RR(){let index=0;return clusterIds=>clusterIds[index++%
clusterIds.length]},RANDOM(){return clusterIds=>clusterIds[Math.floor(Math.random()*clusterIds.length)]},ORDER(){return clusterIds=>clusterIds[0]}},getMonotonicMilliseconds=function(){
let ms;return typeof process2.hrtime=="function"?(ms=process2.hrtime(),ms=ms[0]*1e3+ms[1]*1e-6):ms=process2.uptime()*1e3,Math.floor(ms)},patternRegExp=function(pattern){
if(pattern instanceof RegExp)return pattern;const source=pattern.replace(/([.+?^=!:${}()|[\]/\\])/g,"\\$1").replace(/\*/g,".*");return new RegExp(`^${source}$`)};
class PoolNamespace{constructor(cluster,pattern,selector){this._cluster=cluster,this._pattern=pattern,this._selector=makeSelector[selector]()}getConnection(cb){
const clusterNode=this._getClusterNode();if(clusterNode===null){let err=new Error("Pool does Not exist.");return err.code="POOL_NOEXIST",this._cluster._findNodeIds(
this._pattern,!0).length!==0&&(err=new Error("Pool does Not have online node."),err.code="POOL_NONEONLINE"),cb(err)}return this._cluster._getConnection(clusterNode,
(err,connection)=>err?this._cluster._canRetry&&this._cluster._findNodeIds(this._pattern).length!==0?(this._cluster.emit("warn",err),this.getConnection(cb)):cb(err):
cb(null,connection))}query(sql,values,cb){const query=Connection.createQuery(sql,values,cb,{});return this.getConnection((err,conn)=>{if(err){typeof query.onResult==
"function"?query.onResult(err):query.emit("error",err);return}try{conn.query(query).once("end",()=>{conn.release()})}catch(e){throw conn.release(),e}}),query}execute(sql,values,cb){
typeof values=="function"&&(cb=values,values=[]),this.getConnection((err,conn)=>{if(err)return cb(err);try{conn.execute(sql,values,cb).once("end",()=>{conn.release()})}catch(e){
throw conn.release(),e}})}get trace(){const nodeIds=this._cluster._findNodeIds(this._pattern,!0);for(let i=0;i<nodeIds.length;i++)if(this._cluster._getNode(nodeIds[i])?.
pool.config.connectionConfig.trace)return!0;return nodeIds.length===0}_getClusterNode(){const foundNodeIds=this._cluster._findNodeIds(this._pattern);if(foundNodeIds.
length===0)return null;const nodeId=foundNodeIds.length===1?foundNodeIds[0]:this._selector(foundNodeIds);return this._cluster._getNode(nodeId)}}class PoolCluster extends EventEmitter{constructor(config){
super(),config=config||{},this._canRetry=typeof config.canRetry>"u"?!0:config.canRetry,this._removeNodeErrorCount=config.removeNodeErrorCount||5,this._restoreNodeTimeout=
config.restoreNodeTimeout||0,this._defaultSelector=config.defaultSelector||"RR",this._closed=!1,this._lastId=0,this._nodes={},this._serviceableNodeIds=[],this._namespaces=
{},this._findCaches={}}of(pattern,selector){pattern=pattern||"*",selector=selector||this._defaultSelector,selector=selector.toUpperCase(),!makeSelector[selector]===
"undefined"&&(selector=this._defaultSelector);const key=pattern+selector;return typeof this._namespaces[key]>"u"&&(this._namespaces[key]=new PoolNamespace(this,
pattern,selector)),this._namespaces[key]}add(id,config){typeof id=="object"&&(config=id,id=`CLUSTER::${++this._lastId}`),typeof this._nodes[id]>"u"&&(this._nodes[id]=
{id,errorCount:0,pool:new Pool({config:new PoolConfig(config)}),_offlineUntil:0},this._serviceableNodeIds.push(id),this._clearFindCaches())}remove(pattern){const foundNodeIds=this.
_findNodeIds(pattern,!0);for(let i=0;i<foundNodeIds.length;i++){const node=this._getNode(foundNodeIds[i]);node&&this._removeNode(node)}}getConnection(pattern,selector,cb){
let namespace;typeof pattern=="function"?(cb=pattern,namespace=this.of()):(typeof selector=="function"&&(cb=selector,selector=this._defaultSelector),namespace=this.
of(pattern,selector)),namespace.getConnection(cb)}[Symbol.dispose](){this._closed||this.end()}end(callback){const cb=callback!==void 0?callback:err=>{if(err)throw err};
if(this._closed){process2.nextTick(cb);return}this._closed=!0;let calledBack=!1,waitingClose=0;const onEnd=err=>{if(!calledBack&&(err||--waitingClose<=0))return calledBack=
!0,cb(err)};for(const id in this._nodes)waitingClose++,this._nodes[id].pool.end(onEnd);waitingClose===0&&process2.nextTick(onEnd)}_findNodeIds(pattern,includeOffline){
let currentTime=0,foundNodeIds=this._findCaches[pattern];if(foundNodeIds===void 0){const expression=patternRegExp(pattern);foundNodeIds=this._serviceableNodeIds.
filter(id=>id.match(expression))}return this._findCaches[pattern]=foundNodeIds,includeOffline?foundNodeIds:foundNodeIds.filter(nodeId=>{const node=this._getNode(
nodeId);return node._offlineUntil?(currentTime||(currentTime=getMonotonicMilliseconds()),node._offlineUntil<=currentTime):!0})}_getNode(id){return this._nodes[id]||
null}_increaseErrorCount(node){const errorCount=++node.errorCount;if(!(this._removeNodeErrorCount>errorCount)){if(this._restoreNodeTimeout>0){node._offlineUntil=
getMonotonicMilliseconds()+this._restoreNodeTimeout,this.emit("offline",node.id);return}this._removeNode(node),this.emit("remove",node.id)}}_decreaseErrorCount(node){
let errorCount=node.errorCount;errorCount>this._removeNodeErrorCount&&(errorCount=this._removeNodeErrorCount),errorCount<1&&(errorCount=1),node.errorCount=errorCount-
1,node._offlineUntil&&(node._offlineUntil=0,this.emit("online",node.id))}_getConnection(node,cb){node.pool.getConnection((err,connection)=>err?(this._increaseErrorCount(
node),cb(err)):(this._decreaseErrorCount(node),connection._clusterId=node.id,cb(null,connection)))}_removeNode(node){const index=this._serviceableNodeIds.indexOf(
node.id);index!==-1&&(this._serviceableNodeIds.splice(index,1),delete this._nodes[node.id],this._clearFindCaches(),node.pool.end())}_clearFindCaches(){this._findCaches=
{}}}module2.exports=PoolCluster}),60699:((module2,__unused_webpack_exports,__webpack_require__)=>{const ConnectionConfig=__webpack_require__(28917);class PoolConfig{constructor(options){
typeof options=="string"&&(options=ConnectionConfig.parseUrl(options)),this.connectionConfig=new ConnectionConfig(options),this.waitForConnections=options.waitForConnections===
void 0?!0:!!options.waitForConnections,this.connectionLimit=isNaN(options.connectionLimit)?10:Number(options.connectionLimit),this.maxIdle=isNaN(options.maxIdle)?
this.connectionLimit:Number(options.maxIdle),this.idleTimeout=isNaN(options.idleTimeout)?6e4:Number(options.idleTimeout),this.queueLimit=isNaN(options.queueLimit)?
0:Number(options.queueLimit),this.resetOnRelease=options.resetOnRelease===void 0?!1:!!options.resetOnRelease}}module2.exports=PoolConfig}),57457:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Connection=__webpack_require__(15416);class PoolConnection extends Connection{constructor(pool,options){super(options),this._pool=pool,this._released=!1,this.
lastActiveTime=Date.now(),this.once("end",()=>{this._removeFromPool()}),this.once("error",()=>{this._removeFromPool()})}release(){this._released||!this._pool||this.
_pool._closed||(this._released=!0,this.lastActiveTime=Date.now(),this._pool.releaseConnection(this))}[Symbol.dispose](){this.release()}end(callback){if(this.config.
gracefulEnd){this._removeFromPool(),super.end(callback);return}const err=new Error("Calling conn.end() to release a pooled connection is deprecated. In next ver\
sion calling conn.end() will be restored to default conn.end() behavior. Use conn.release() instead.");this.emit("warn",err),console.warn(err.message),this.release(),
typeof callback=="function"&&callback()}destroy(){this._removeFromPool(),super.destroy()}_removeFromPool(){if(!this._pool||this._pool._closed)return;const pool=this.
_pool;this._pool=null,pool._removeConnection(this)}promise(promiseImpl){const PromisePoolConnection=__webpack_require__(83419);return new PromisePoolConnection(
this,promiseImpl)}}PoolConnection.statementKey=Connection.statementKey,module2.exports=PoolConnection,PoolConnection.prototype._realEnd=Connection.prototype.end}),
38128:((module2,__unused_webpack_exports,__webpack_require__)=>{const EventEmitter=__webpack_require__(24434).EventEmitter,{captureStackHolder,applyCapturedStack}=__webpack_require__(
37550),makeDoneCb=__webpack_require__(85159),PromisePoolConnection=__webpack_require__(83419),inheritEvents=__webpack_require__(96251),BasePool=__webpack_require__(
84434);class PromisePool extends EventEmitter{constructor(pool,thePromise){super(),this.pool=pool,this.Promise=thePromise||Promise,inheritEvents(pool,this,["acq\
uire","connection","enqueue","release"])}getConnection(){const corePool=this.pool;return new this.Promise((resolve,reject)=>{corePool.getConnection((err,coreConnection)=>{
err?reject(err):resolve(new PromisePoolConnection(coreConnection,this.Promise))})})}releaseConnection(connection){connection instanceof PromisePoolConnection&&connection.
release()}query(sql,args){const corePool=this.pool,stackHolder=corePool.config.connectionConfig.trace?captureStackHolder(PromisePool.prototype.query):void 0;if(typeof args==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,
reject,stackHolder);args!==void 0?corePool.query(sql,args,done):corePool.query(sql,done)})}execute(sql,args){const corePool=this.pool,stackHolder=corePool.config.
connectionConfig.trace?captureStackHolder(PromisePool.prototype.execute):void 0;if(typeof args=="function")throw new Error("Callback function is not available w\
ith promise clients.");return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,reject,stackHolder);args?corePool.execute(sql,args,done):corePool.
execute(sql,done)})}end(){const corePool=this.pool,stackHolder=corePool.config.connectionConfig.trace?captureStackHolder(PromisePool.prototype.end):void 0;return new this.
Promise((resolve,reject)=>{corePool.end(err=>{err?(applyCapturedStack(err,stackHolder),reject(err)):resolve()})})}async[Symbol.asyncDispose](){this.pool._closed||
await this.end()}}(function(functionsToWrap){for(let i=0;functionsToWrap&&i<functionsToWrap.length;i++){const func=functionsToWrap[i];typeof BasePool.prototype[func]==
"function"&&PromisePool.prototype[func]===void 0&&(PromisePool.prototype[func]=(function(funcName){return function(){return BasePool.prototype[funcName].apply(this.
pool,arguments)}})(func))}})(["escape","escapeId","format"]),module2.exports=PromisePool}),5529:((module2,__unused_webpack_exports,__webpack_require__)=>{const{
captureStackHolder}=__webpack_require__(37550),PromisePoolConnection=__webpack_require__(83419),makeDoneCb=__webpack_require__(85159);class PromisePoolNamespace{constructor(poolNamespace,thePromise){
this.poolNamespace=poolNamespace,this.Promise=thePromise||Promise}getConnection(){const corePoolNamespace=this.poolNamespace;return new this.Promise((resolve,reject)=>{
corePoolNamespace.getConnection((err,coreConnection)=>{err?reject(err):resolve(new PromisePoolConnection(coreConnection,this.Promise))})})}query(sql,values){const corePoolNamespace=this.
poolNamespace,stackHolder=corePoolNamespace.trace?captureStackHolder(PromisePoolNamespace.prototype.query):void 0;if(typeof values=="function")throw new Error("\
Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,reject,stackHolder);corePoolNamespace.
query(sql,values,done)})}execute(sql,values){const corePoolNamespace=this.poolNamespace,stackHolder=corePoolNamespace.trace?captureStackHolder(PromisePoolNamespace.
prototype.execute):void 0;if(typeof values=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{
const done=makeDoneCb(resolve,reject,stackHolder);corePoolNamespace.execute(sql,values,done)})}}module2.exports=PromisePoolNamespace}),83419:((module2,__unused_webpack_exports,__webpack_require__)=>{
const PromiseConnection=__webpack_require__(59466);class PromisePoolConnection extends PromiseConnection{constructor(connection,promiseImpl){super(connection,promiseImpl)}destroy(){
return this.connection.destroy()}async[Symbol.asyncDispose](){this.release()}}module2.exports=PromisePoolConnection}),32675:((__unused_webpack_module,exports2,__webpack_require__)=>{
const SqlString=__webpack_require__(39902),EventEmitter=__webpack_require__(24434).EventEmitter,parserCache=__webpack_require__(44887),PoolCluster=__webpack_require__(
30907),createConnection=__webpack_require__(66643),createPool=__webpack_require__(80821),createPoolCluster=__webpack_require__(97388),PromiseConnection=__webpack_require__(
59466),PromisePool=__webpack_require__(38128),{captureStackHolder,applyCapturedStack}=__webpack_require__(37550),makeDoneCb=__webpack_require__(85159),PromisePoolConnection=__webpack_require__(
83419),inheritEvents=__webpack_require__(96251),PromisePoolNamespace=__webpack_require__(5529);function createConnectionPromise(opts){const coreConnection=createConnection(
opts),stackHolder=captureStackHolder(createConnectionPromise),thePromise=opts.Promise||Promise;if(!thePromise)throw new Error("no Promise implementation availab\
le.Use promise-enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new thePromise(
(resolve,reject)=>{coreConnection.once("connect",()=>{resolve(new PromiseConnection(coreConnection,thePromise))}),coreConnection.once("error",err=>{applyCapturedStack(
err,stackHolder),reject(err)})})}function createPromisePool(opts){const corePool=createPool(opts),thePromise=opts.Promise||Promise;if(!thePromise)throw new Error(
"no Promise implementation available.Use promise-enabled node version or pass userland Promise implementation as parameter, for example: { Promise: require('blu\
ebird') }");return new PromisePool(corePool,thePromise)}class PromisePoolCluster extends EventEmitter{constructor(poolCluster,thePromise){super(),this.poolCluster=
poolCluster,this.Promise=thePromise||Promise,inheritEvents(poolCluster,this,["warn","remove","online","offline"])}getConnection(pattern,selector){const corePoolCluster=this.
poolCluster;return new this.Promise((resolve,reject)=>{corePoolCluster.getConnection(pattern,selector,(err,coreConnection)=>{err?reject(err):resolve(new PromisePoolConnection(
coreConnection,this.Promise))})})}query(sql,args){const corePoolCluster=this.poolCluster,stackHolder=captureStackHolder(PromisePoolCluster.prototype.query);if(typeof args==
"function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{const done=makeDoneCb(resolve,
reject,stackHolder);corePoolCluster.query(sql,args,done)})}execute(sql,args){const corePoolCluster=this.poolCluster,stackHolder=captureStackHolder(PromisePoolCluster.
prototype.execute);if(typeof args=="function")throw new Error("Callback function is not available with promise clients.");return new this.Promise((resolve,reject)=>{
const done=makeDoneCb(resolve,reject,stackHolder);corePoolCluster.execute(sql,args,done)})}of(pattern,selector){return new PromisePoolNamespace(this.poolCluster.
of(pattern,selector),this.Promise)}end(){const corePoolCluster=this.poolCluster,stackHolder=captureStackHolder(PromisePoolCluster.prototype.end);return new this.
Promise((resolve,reject)=>{corePoolCluster.end(err=>{err?(applyCapturedStack(err,stackHolder),reject(err)):resolve()})})}async[Symbol.asyncDispose](){this.poolCluster.
_closed||await this.end()}}(function(functionsToWrap){for(let i=0;functionsToWrap&&i<functionsToWrap.length;i++){const func=functionsToWrap[i];typeof PoolCluster.
prototype[func]=="function"&&PromisePoolCluster.prototype[func]===void 0&&(PromisePoolCluster.prototype[func]=(function(funcName){return function(){return PoolCluster.
prototype[funcName].apply(this.poolCluster,arguments)}})(func))}})(["add","remove"]);function createPromisePoolCluster(opts){const corePoolCluster=createPoolCluster(
opts),thePromise=opts&&opts.Promise||Promise;if(!thePromise)throw new Error("no Promise implementation available.Use promise-enabled node version or pass userla\
nd Promise implementation as parameter, for example: { Promise: require('bluebird') }");return new PromisePoolCluster(corePoolCluster,thePromise)}exports2.createConnection=
createConnectionPromise,exports2.createPool=createPromisePool,exports2.createPoolCluster=createPromisePoolCluster,exports2.escape=SqlString.escape,exports2.escapeId=
SqlString.escapeId,exports2.format=SqlString.format,exports2.raw=SqlString.raw,exports2.Connection=PromiseConnection,exports2.PoolConnection=PromisePoolConnection,
exports2.PromisePool=PromisePool,exports2.PromiseConnection=PromiseConnection,exports2.PromisePoolConnection=PromisePoolConnection,exports2.__defineGetter__("Ty\
pes",()=>__webpack_require__(85249)),exports2.__defineGetter__("TypedParameter",()=>__webpack_require__(60236).types),exports2.__defineGetter__("Charsets",()=>__webpack_require__(
53387)),exports2.__defineGetter__("CharsetToEncoding",()=>__webpack_require__(89677)),exports2.setMaxParserCache=function(max){parserCache.setMaxCache(max)},exports2.
clearParserCache=function(){parserCache.clearCache()}})};
