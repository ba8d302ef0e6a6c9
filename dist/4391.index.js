"use strict";exports.id=4391,exports.ids=[4391],exports.modules={36072:((module2,__unused_webpack_exports,__webpack_require__)=>{var os=__webpack_require__(70857),fs=__webpack_require__(
79896),child=__webpack_require__(35317),DEFAULT_RESOLV_FILE="/etc/resolv.conf";function getInterfaceName(){var val="eth",platform=os.platform();return platform===
"darwin"?val="en":platform==="win32"&&(val=null),val}function getIfconfigCMD(){return os.platform()==="win32"?"ipconfig/all":"/sbin/ifconfig"}function matchName(actualFamily,expectedFamily){
return expectedFamily==="IPv4"?actualFamily==="IPv4"||actualFamily===4:expectedFamily==="IPv6"?actualFamily==="IPv6"||actualFamily===6:actualFamily===expectedFamily}
function address(interfaceName,callback){typeof interfaceName=="function"&&(callback=interfaceName,interfaceName=null);var addr={ip:address.ip(interfaceName),ipv6:address.
ipv6(interfaceName),mac:null};address.mac(interfaceName,function(err,mac){mac&&(addr.mac=mac),callback(err,addr)})}address.interface=function(family,name){var interfaces=os.
networkInterfaces(),noName=!name;name=name||getInterfaceName(),family=family||"IPv4";for(var i=-1;i<8;i++){var interfaceName=name+(i>=0?i:""),items=interfaces[interfaceName];
if(items)for(var j=0;j<items.length;j++){var item=items[j];if(matchName(item.family,family))return item}}if(noName)for(var k in interfaces)for(var items=interfaces[k],
i=0;i<items.length;i++){var item=items[i];if(matchName(item.family,family)&&!item.address.startsWith("127."))return item}},address.ip=function(interfaceName){var item=address.
interface("IPv4",interfaceName);return item&&item.address},address.ipv6=function(interfaceName){var item=address.interface("IPv6",interfaceName);return item&&item.
address};var MAC_OSX_START_LINE=/^(\w+)\:\s+flags=/,MAC_LINUX_START_LINE=/^(\w+)\s{2,}link encap:\w+/i,MAC_RE=address.MAC_RE=/(?:ether|HWaddr)\s+((?:[a-z0-9]{2}\:){5}[a-z0-9]{2})/i,
MAC_IP_RE=address.MAC_IP_RE=/inet\s(?:addr\:)?(\d+\.\d+\.\d+\.\d+)/;function getMAC(content,interfaceName,matchIP){for(var lines=content.split(`
`),i=0;i<lines.length;i++){var line=lines[i].trimRight(),m=MAC_OSX_START_LINE.exec(line)||MAC_LINUX_START_LINE.exec(line);if(m){var name=m[1];if(name.indexOf(interfaceName)===
0){var ip=null,mac=null,match=MAC_RE.exec(line);for(match&&(mac=match[1]),i++;;){if(line=lines[i],!line||MAC_OSX_START_LINE.exec(line)||MAC_LINUX_START_LINE.exec(
line)){i--;break}mac||(match=MAC_RE.exec(line),match&&(mac=match[1])),ip||(match=MAC_IP_RE.exec(line),match&&(ip=match[1])),i++}if(ip===matchIP)return mac}}}}address.
mac=function(interfaceName,callback){typeof interfaceName=="function"&&(callback=interfaceName,interfaceName=null),interfaceName=interfaceName||getInterfaceName();
var item=address.interface("IPv4",interfaceName);if(!item)return callback();if(!process.env.CI&&(item.mac==="ff:00:00:00:00:00"||item.mac==="00:00:00:00:00:00")&&
(item.mac=""),item.mac)return callback(null,item.mac);child.exec(getIfconfigCMD(),{timeout:5e3},function(err,stdout,stderr){if(err||!stdout)return callback(err);
var mac=getMAC(stdout||"",interfaceName,item.address);callback(null,mac)})};var DNS_SERVER_RE=/^nameserver\s+(\d+\.\d+\.\d+\.\d+)$/i;address.dns=function(filepath,callback){
typeof filepath=="function"&&(callback=filepath,filepath=null),filepath=filepath||DEFAULT_RESOLV_FILE,fs.readFile(filepath,"utf8",function(err,content){if(err)return callback(
err);var servers=[];content=content||"";for(var lines=content.split(`
`),i=0;i<lines.length;i++){var line=lines[i].trim(),m=DNS_SERVER_RE.exec(line);m&&servers.push(m[1])}callback(null,servers)})},module2.exports=address}),3873:((module2,__unused_webpack_exports,__webpack_require__)=>{
module2.exports=__webpack_require__(12532),module2.exports.HttpsAgent=__webpack_require__(10414)}),35826:((__unused_webpack_module,exports2,__webpack_require__)=>{
var __webpack_unused_export__;const net=__webpack_require__(69278),util=__webpack_require__(39023),EventEmitter=__webpack_require__(24434),debug=util.debuglog("\
http");function Agent(options){if(!(this instanceof Agent))return new Agent(options);EventEmitter.call(this);var self2=this;self2.defaultPort=80,self2.protocol=
"http:",self2.options=Object.assign({},options),self2.options.path=null,self2.requests={},self2.sockets={},self2.freeSockets={},self2.keepAliveMsecs=self2.options.
keepAliveMsecs||1e3,self2.keepAlive=self2.options.keepAlive||!1,self2.maxSockets=self2.options.maxSockets||Agent.defaultMaxSockets,self2.maxFreeSockets=self2.options.
maxFreeSockets||256,self2.freeSocketKeepAliveTimeout=self2.options.freeSocketKeepAliveTimeout||0,self2.timeout=self2.options.timeout||0,this.socketActiveTTL=this.
options.socketActiveTTL||null,self2.on("free",function(socket,options2){var name=self2.getName(options2);if(debug("agent.on(free)",name),socket.writable&&self2.
requests[name]&&self2.requests[name].length)debug("continue handle next request"),self2.requests[name].shift().onSocket(socket),self2.requests[name].length===0&&
delete self2.requests[name];else{var req=socket._httpMessage;if(req&&req.shouldKeepAlive&&socket.writable&&self2.keepAlive){var freeSockets=self2.freeSockets[name],
freeLen=freeSockets?freeSockets.length:0,count=freeLen;if(self2.sockets[name]&&(count+=self2.sockets[name].length),count>self2.maxSockets||freeLen>=self2.maxFreeSockets)
socket.destroy();else{freeSockets=freeSockets||[],self2.freeSockets[name]=freeSockets,socket.setKeepAlive(!0,self2.keepAliveMsecs),socket.unref(),socket._httpMessage=
null,self2.removeSocket(socket,options2),freeSockets.push(socket),socket.listeners("error").length===0&&socket.once("error",freeSocketErrorListener);const freeSocketKeepAliveTimeout=socket.
freeSocketKeepAliveTimeout||self2.freeSocketKeepAliveTimeout;socket.setTimeout(freeSocketKeepAliveTimeout),debug(`push to free socket queue and wait for ${freeSocketKeepAliveTimeout}\
ms`)}}else socket.destroy()}})}util.inherits(Agent,EventEmitter),exports2.g=Agent;function freeSocketErrorListener(err){var socket=this;debug("SOCKET ERROR on F\
REE socket:",err.message,err.stack),socket.destroy(),socket.emit("agentRemove")}Agent.defaultMaxSockets=1/0,Agent.prototype.createConnection=net.createConnection,
Agent.prototype.getName=function(options){var name=options.host||"localhost";return name+=":",options.port&&(name+=options.port),name+=":",options.localAddress&&
(name+=options.localAddress),(options.family===4||options.family===6)&&(name+=":"+options.family),name};function handleSocketCreation(req){return function(err,newSocket){
if(err){process.nextTick(function(){req.emit("error",err)});return}req.onSocket(newSocket)}}Agent.prototype.addRequest=function(req,options,port,localAddress){typeof options==
"string"&&(options={host:options,port,localAddress}),options=Object.assign({},options),options=Object.assign(options,this.options),options.servername||(options.
servername=calculateServerName(options,req));var name=this.getName(options);this.sockets[name]||(this.sockets[name]=[]);var freeLen=this.freeSockets[name]?this.
freeSockets[name].length:0,sockLen=freeLen+this.sockets[name].length;if(freeLen){var socket=this.freeSockets[name].shift();if(debug("have free socket"),socket.removeListener(
"error",freeSocketErrorListener),socket.setTimeout(this.timeout),this.socketActiveTTL&&Date.now()-socket.createdTime>this.socketActiveTTL)return debug(`socket ${socket.
createdTime} expired`),socket.destroy(),this.createSocket(req,options,handleSocketCreation(req));this.freeSockets[name].length||delete this.freeSockets[name],socket.
ref(),req.onSocket(socket),this.sockets[name].push(socket)}else sockLen<this.maxSockets?(debug("call onSocket",sockLen,freeLen),this.createSocket(req,options,handleSocketCreation(
req))):(debug("wait for socket"),this.requests[name]||(this.requests[name]=[]),this.requests[name].push(req))},Agent.prototype.createSocket=function(req,options,cb){
var self2=this;options=Object.assign({},options),options=Object.assign(options,self2.options),options.servername||(options.servername=calculateServerName(options,
req));var name=self2.getName(options);options._agentKey=name,debug("createConnection",name,options),options.encoding=null;var called=!1;const newSocket=self2.createConnection(
options,oncreate);newSocket&&oncreate(null,Object.assign(newSocket,{createdTime:Date.now()}));function oncreate(err,s){if(called)return;if(called=!0,err)return cb(
err);self2.sockets[name]||(self2.sockets[name]=[]),self2.sockets[name].push(s),debug("sockets",name,self2.sockets[name].length);function onFree(){self2.emit("fr\
ee",s,options)}s.on("free",onFree);function onClose(err2){debug("CLIENT socket onClose"),self2.removeSocket(s,options),self2.emit("close")}s.on("close",onClose);
function onTimeout(){debug("CLIENT socket onTimeout"),s.destroy(),self2.removeSocket(s,options),self2.emit("timeout")}s.on("timeout",onTimeout),s.setTimeout(self2.
timeout);function onRemove(){debug("CLIENT socket onRemove"),self2.removeSocket(s,options),s.removeListener("close",onClose),s.removeListener("free",onFree),s.removeListener(
"agentRemove",onRemove),s.setTimeout(0,onTimeout)}s.on("agentRemove",onRemove),cb(null,s)}};function calculateServerName(options,req){let servername=options.host;
const hostHeader=req.getHeader("host");if(hostHeader)if(hostHeader.startsWith("[")){const index=hostHeader.indexOf("]");index===-1?servername=hostHeader:servername=
hostHeader.substr(1,index-1)}else servername=hostHeader.split(":",1)[0];return servername}Agent.prototype.removeSocket=function(s,options){var name=this.getName(
options);debug("removeSocket",name,"writable:",s.writable);var sets=[this.sockets];s.writable||sets.push(this.freeSockets);for(var sk=0;sk<sets.length;sk++){var sockets=sets[sk];
if(sockets[name]){var index=sockets[name].indexOf(s);index!==-1&&(sockets[name].splice(index,1),sockets[name].length===0&&delete sockets[name])}}var freeLen=this.
freeSockets[name]?this.freeSockets[name].length:0,sockLen=freeLen+(this.sockets[name]?this.sockets[name].length:0);if(this.requests[name]&&this.requests[name].length&&
sockLen<this.maxSockets){debug("removeSocket, have a request, make a socket");var req=this.requests[name][0];this.createSocket(req,options,function(err,newSocket){
if(err){process.nextTick(function(){req.emit("error",err)});return}newSocket.emit("free")})}},Agent.prototype.destroy=function(){for(var sets=[this.freeSockets,
this.sockets],s=0;s<sets.length;s++)for(var set=sets[s],keys=Object.keys(set),v=0;v<keys.length;v++)for(var setName=set[keys[v]],n=0;n<setName.length;n++)setName[n].
destroy()},__webpack_unused_export__=new Agent}),12532:((module2,__unused_webpack_exports,__webpack_require__)=>{const OriginalAgent=__webpack_require__(35826).
g,ms=__webpack_require__(33724);class Agent extends OriginalAgent{constructor(options){options=options||{},options.keepAlive=options.keepAlive!==!1,options.freeSocketKeepAliveTimeout===
void 0&&(options.freeSocketKeepAliveTimeout=15e3),options.keepAliveTimeout&&(options.freeSocketKeepAliveTimeout=options.keepAliveTimeout),options.freeSocketKeepAliveTimeout=
ms(options.freeSocketKeepAliveTimeout),options.timeout===void 0&&(options.timeout=options.freeSocketKeepAliveTimeout*2,options.timeout<3e4&&(options.timeout=3e4)),
options.timeout=ms(options.timeout),super(options),this.createSocketCount=0,this.createSocketCountLastCheck=0,this.createSocketErrorCount=0,this.createSocketErrorCountLastCheck=
0,this.closeSocketCount=0,this.closeSocketCountLastCheck=0,this.errorSocketCount=0,this.errorSocketCountLastCheck=0,this.requestCount=0,this.requestCountLastCheck=
0,this.timeoutSocketCount=0,this.timeoutSocketCountLastCheck=0,this.on("free",s=>{this.requestCount++,s.lastFreeTime=Date.now()}),this.on("timeout",()=>{this.timeoutSocketCount++}),
this.on("close",()=>{this.closeSocketCount++}),this.on("error",()=>{this.errorSocketCount++})}createSocket(req,options,cb){super.createSocket(req,options,(err,socket)=>{
if(err)return this.createSocketErrorCount++,cb(err);this.keepAlive&&socket.setNoDelay(!0),this.createSocketCount++,cb(null,socket)})}get statusChanged(){const changed=this.
createSocketCount!==this.createSocketCountLastCheck||this.createSocketErrorCount!==this.createSocketErrorCountLastCheck||this.closeSocketCount!==this.closeSocketCountLastCheck||
this.errorSocketCount!==this.errorSocketCountLastCheck||this.timeoutSocketCount!==this.timeoutSocketCountLastCheck||this.requestCount!==this.requestCountLastCheck;
return changed&&(this.createSocketCountLastCheck=this.createSocketCount,this.createSocketErrorCountLastCheck=this.createSocketErrorCount,this.closeSocketCountLastCheck=
this.closeSocketCount,this.errorSocketCountLastCheck=this.errorSocketCount,this.timeoutSocketCountLastCheck=this.timeoutSocketCount,this.requestCountLastCheck=this.
requestCount),changed}getCurrentStatus(){return{createSocketCount:this.createSocketCount,createSocketErrorCount:this.createSocketErrorCount,closeSocketCount:this.
closeSocketCount,errorSocketCount:this.errorSocketCount,timeoutSocketCount:this.timeoutSocketCount,requestCount:this.requestCount,freeSockets:inspect(this.freeSockets),
sockets:inspect(this.sockets),requests:inspect(this.requests)}}}module2.exports=Agent;function inspect(obj){const res={};for(const key in obj)res[key]=obj[key].
length;return res}}),10414:((module2,__unused_webpack_exports,__webpack_require__)=>{const https=__webpack_require__(65692),HttpAgent=__webpack_require__(12532),
OriginalHttpsAgent=https.Agent;class HttpsAgent extends HttpAgent{constructor(options){super(options),this.defaultPort=443,this.protocol="https:",this.maxCachedSessions=
this.options.maxCachedSessions,this.maxCachedSessions===void 0&&(this.maxCachedSessions=100),this._sessionCache={map:{},list:[]}}}["createConnection","getName",
"_getSession","_cacheSession","_evictSession"].forEach(function(method){typeof OriginalHttpsAgent.prototype[method]=="function"&&(HttpsAgent.prototype[method]=OriginalHttpsAgent.
prototype[method])}),module2.exports=HttpsAgent}),40414:((__unused_webpack_module,exports2,__webpack_require__)=>{const assert=__webpack_require__(42613),{isArray}=__webpack_require__(
81349),{checkBucketName:_checkBucketName}=__webpack_require__(27013),{formatTag}=__webpack_require__(26193),proto=exports2;function toArray(obj){return obj?isArray(
obj)?obj:[obj]:[]}proto.listBuckets=async function(query={},options={}){const{subres={}}=query,rest={};for(const key in query)key!=="subres"&&(rest[key]=query[key]);
const params=this._bucketRequestParams("GET","",Object.assign(subres,options.subres),options);params.query=rest;const result=await this.request(params);if(result.
status===200){const data=await this.parseXML(result.data);let buckets=data.Buckets||null;return buckets&&(buckets.Bucket&&(buckets=buckets.Bucket),isArray(buckets)||
(buckets=[buckets]),buckets=buckets.map(item=>({name:item.Name,region:item.Location,creationDate:item.CreationDate,storageClass:item.StorageClass,StorageClass:item.
StorageClass,tag:formatTag(item)}))),{buckets,owner:{id:data.Owner.ID,displayName:data.Owner.DisplayName},isTruncated:data.IsTruncated==="true",nextMarker:data.
NextMarker||null,res:result.res}}throw await this.requestError(result)},proto.useBucket=function(name){return _checkBucketName(name),this.setBucket(name)},proto.
setBucket=function(name){return _checkBucketName(name),this.options.bucket=name,this},proto.getBucket=function(){return this.options.bucket},proto.getBucketLocation=
async function(name,options){_checkBucketName(name),name=name||this.getBucket();const params=this._bucketRequestParams("GET",name,"location",options);params.successStatuses=
[200],params.xmlResponse=!0;const result=await this.request(params);return{location:result.data,res:result.res}},proto.getBucketInfo=async function(name,options){
_checkBucketName(name),name=name||this.getBucket();const params=this._bucketRequestParams("GET",name,"bucketInfo",options);params.successStatuses=[200],params.xmlResponse=
!0;const result=await this.request(params);return{bucket:result.data.Bucket,res:result.res}},proto.deleteBucket=async function(name,options){_checkBucketName(name);
const params=this._bucketRequestParams("DELETE",name,"",options),result=await this.request(params);if(result.status===200||result.status===204)return{res:result.
res};throw await this.requestError(result)},proto.putBucketACL=async function(name,acl,options){_checkBucketName(name);const params=this._bucketRequestParams("P\
UT",name,"acl",options);params.headers={"x-oss-acl":acl},params.successStatuses=[200];const result=await this.request(params);return{bucket:result.headers.location&&
result.headers.location.substring(1)||null,res:result.res}},proto.getBucketACL=async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams(
"GET",name,"acl",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params);return{acl:result.data.AccessControlList.Grant,
owner:{id:result.data.Owner.ID,displayName:result.data.Owner.DisplayName},res:result.res}},proto.putBucketLogging=async function(name,prefix,options){_checkBucketName(
name);const params=this._bucketRequestParams("PUT",name,"logging",options);let xml=`<?xml version="1.0" encoding="UTF-8"?>
<BucketLoggingStatus>
<LoggingEnabled>
<TargetBucket>${name}</TargetBucket>
`;return prefix&&(xml+=`<TargetPrefix>${prefix}</TargetPrefix>
`),xml+=`</LoggingEnabled>
</BucketLoggingStatus>`,params.content=xml,params.mime="xml",params.successStatuses=[200],{res:(await this.request(params)).res}},proto.getBucketLogging=async function(name,options){
_checkBucketName(name);const params=this._bucketRequestParams("GET",name,"logging",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params),enable=result.data.LoggingEnabled;return{enable:!!enable,prefix:enable&&enable.TargetPrefix||null,res:result.res}},proto.deleteBucketLogging=async function(name,options){
_checkBucketName(name);const params=this._bucketRequestParams("DELETE",name,"logging",options);return params.successStatuses=[204,200],{res:(await this.request(
params)).res}},proto.putBucketCORS=async function(name,rules,options){_checkBucketName(name),rules=rules||[],assert(rules.length,"rules is required"),rules.forEach(
rule=>{assert(rule.allowedOrigin,"allowedOrigin is required"),assert(rule.allowedMethod,"allowedMethod is required")});const params=this._bucketRequestParams("P\
UT",name,"cors",options);let xml=`<?xml version="1.0" encoding="UTF-8"?>
<CORSConfiguration>`;const parseOrigin=val=>{xml+=`<AllowedOrigin>${val}</AllowedOrigin>`},parseMethod=val=>{xml+=`<AllowedMethod>${val}</AllowedMethod>`},parseHeader=val=>{
xml+=`<AllowedHeader>${val}</AllowedHeader>`},parseExposeHeader=val=>{xml+=`<ExposeHeader>${val}</ExposeHeader>`};for(let i=0,l=rules.length;i<l;i++){const rule=rules[i];
xml+="<CORSRule>",toArray(rule.allowedOrigin).forEach(parseOrigin),toArray(rule.allowedMethod).forEach(parseMethod),toArray(rule.allowedHeader).forEach(parseHeader),
toArray(rule.exposeHeader).forEach(parseExposeHeader),rule.maxAgeSeconds&&(xml+=`<MaxAgeSeconds>${rule.maxAgeSeconds}</MaxAgeSeconds>`),xml+="</CORSRule>"}return xml+=
"</CORSConfiguration>",params.content=xml,params.mime="xml",params.successStatuses=[200],{res:(await this.request(params)).res}},proto.getBucketCORS=async function(name,options){
_checkBucketName(name);const params=this._bucketRequestParams("GET",name,"cors",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params),rules=[];if(result.data&&result.data.CORSRule){let{CORSRule}=result.data;isArray(CORSRule)||(CORSRule=[CORSRule]),CORSRule.forEach(rule=>{const r={};
Object.keys(rule).forEach(key=>{r[key.slice(0,1).toLowerCase()+key.slice(1,key.length)]=rule[key]}),rules.push(r)})}return{rules,res:result.res}},proto.deleteBucketCORS=
async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams("DELETE",name,"cors",options);return params.successStatuses=[204],{res:(await this.
request(params)).res}},proto.putBucketReferer=async function(name,allowEmpty,referers,options){_checkBucketName(name);const params=this._bucketRequestParams("PU\
T",name,"referer",options);let xml=`<?xml version="1.0" encoding="UTF-8"?>
<RefererConfiguration>
`;if(xml+=`  <AllowEmptyReferer>${allowEmpty?"true":"false"}</AllowEmptyReferer>
`,referers&&referers.length>0){xml+=`  <RefererList>
`;for(let i=0;i<referers.length;i++)xml+=`    <Referer>${referers[i]}</Referer>
`;xml+=`  </RefererList>
`}else xml+=`  <RefererList />
`;return xml+="</RefererConfiguration>",params.content=xml,params.mime="xml",params.successStatuses=[200],{res:(await this.request(params)).res}},proto.getBucketReferer=
async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams("GET",name,"referer",options);params.successStatuses=[200],params.xmlResponse=
!0;const result=await this.request(params);let referers=result.data.RefererList.Referer||null;return referers&&(isArray(referers)||(referers=[referers])),{allowEmpty:result.
data.AllowEmptyReferer==="true",referers,res:result.res}},proto.deleteBucketReferer=async function(name,options){return _checkBucketName(name),await this.putBucketReferer(
name,!0,null,options)},proto._bucketRequestParams=function(method,bucket,subres,options){return{method,bucket,subres,headers:options&&options.headers,additionalHeaders:options&&
options.additionalHeaders,timeout:options&&options.timeout,ctx:options&&options.ctx}}}),14391:((module2,__unused_webpack_exports,__webpack_require__)=>{const debug=__webpack_require__(
2830)("ali-oss"),sendToWormhole=__webpack_require__(3090),xml=__webpack_require__(758),AgentKeepalive=__webpack_require__(3873),HttpsAgentKeepalive=__webpack_require__(
3873).HttpsAgent,merge=__webpack_require__(41339),platform=__webpack_require__(24152),utility=__webpack_require__(59336),urllib=__webpack_require__(18312),pkg=__webpack_require__(
60682),bowser=__webpack_require__(90549),signUtils=__webpack_require__(70392),_initOptions=__webpack_require__(63472),{createRequest}=__webpack_require__(39841),
{encoder}=__webpack_require__(35696),{getReqUrl}=__webpack_require__(75325),{setSTSToken}=__webpack_require__(96529),{retry}=__webpack_require__(87302),{isFunction}=__webpack_require__(
88598),{getStandardRegion}=__webpack_require__(10393),globalHttpAgent=new AgentKeepalive,globalHttpsAgent=new HttpsAgentKeepalive;function Client(options,ctx){if(!(this instanceof
Client))return new Client(options,ctx);options&&options.inited?this.options=options:this.options=Client.initOptions(options),this.options.urllib?this.urllib=this.
options.urllib:(this.urllib=urllib,this.options.maxSockets&&(globalHttpAgent.maxSockets=this.options.maxSockets,globalHttpsAgent.maxSockets=this.options.maxSockets),
this.agent=this.options.agent||globalHttpAgent,this.httpsAgent=this.options.httpsAgent||globalHttpsAgent),this.ctx=ctx,this.userAgent=this._getUserAgent(),this.
stsTokenFreshTime=new Date}module2.exports=Client,Client.initOptions=function(options){return _initOptions(options)};const proto=Client.prototype;merge(proto,__webpack_require__(
38896)),merge(proto,__webpack_require__(12387)),merge(proto,__webpack_require__(46856)),merge(proto,__webpack_require__(69297)),merge(proto,__webpack_require__(
40414)),merge(proto,__webpack_require__(14121)),merge(proto,__webpack_require__(15347)),merge(proto,__webpack_require__(83986)),merge(proto,__webpack_require__(
13451)),merge(proto,__webpack_require__(68098)),Client.ImageClient=__webpack_require__(57539)(Client),Client.ClusterClient=__webpack_require__(3692)(Client),Client.
STS=__webpack_require__(77514),proto.signature=function(stringToSign){return debug("authorization stringToSign: %s",stringToSign),signUtils.computeSignature(this.
options.accessKeySecret,stringToSign,this.options.headerEncoding)},proto._getReqUrl=getReqUrl,proto.authorization=function(method,resource,subres,headers){const stringToSign=signUtils.
buildCanonicalString(method.toUpperCase(),resource,{headers,parameters:subres});return signUtils.authorization(this.options.accessKeyId,this.options.accessKeySecret,
stringToSign,this.options.headerEncoding)},proto.authorizationV4=function(method,requestParams,bucketName,objectName,additionalHeaders){const{cloudBoxId}=this.options,
signRegion=cloudBoxId===void 0?getStandardRegion(this.options.region):cloudBoxId;return signUtils.authorizationV4(this.options.accessKeyId,this.options.accessKeySecret,
signRegion,method,requestParams,bucketName,objectName,additionalHeaders,this.options.headerEncoding,cloudBoxId)},proto.request=async function(params){return this.
options.retryMax?await retry(request.bind(this),this.options.retryMax,{errorHandler:err=>!!(_err=>{if(params.stream)return!1;const statusErr=[-1,-2].includes(_err.
status),requestErrorRetryHandle=this.options.requestErrorRetryHandle||(()=>!0);return statusErr&&requestErrorRetryHandle(_err)})(err)})(params):await request.call(
this,params)};async function request(params){this.options.stsToken&&isFunction(this.options.refreshSTSToken)&&await setSTSToken.call(this);const reqParams=createRequest.
call(this,params);let result,reqErr;try{result=await this.urllib.request(reqParams.url,reqParams.params),debug("response %s %s, got %s, headers: %j",params.method,
reqParams.url,result.status,result.headers)}catch(err2){reqErr=err2}let err;if(result&&params.successStatuses&&params.successStatuses.indexOf(result.status)===-1?
(err=await this.requestError(result),err.params=params):reqErr&&(err=await this.requestError(reqErr)),err)throw params.customResponse&&result&&result.res&&await sendToWormhole(
result.res),err.name==="ResponseTimeoutError"&&(err.message=`${err.message.split(",")[0]}, please increase the timeout, see more details at https://github.com/a\
li-sdk/ali-oss#responsetimeouterror`),err.name==="ConnectionTimeoutError"&&(err.message=`${err.message.split(",")[0]}, please increase the timeout or reduce the\
 partSize, see more details at https://github.com/ali-sdk/ali-oss#connectiontimeouterror`),err;return params.xmlResponse&&(result.data=await this.parseXML(result.
data)),result}proto._getResource=function(params){let resource="/";return params.bucket&&(resource+=`${params.bucket}/`),params.object&&(resource+=encoder(params.
object,this.options.headerEncoding)),resource},proto._escape=function(name){return utility.encodeURIComponent(name).replace(/%2F/g,"/")},proto._getUserAgent=function(){
const sdk=`aliyun-sdk-${process&&process.browser?"js":"nodejs"}/${pkg.version}`;let plat=platform.description;return!plat&&process&&(plat=`Node.js ${process.version.
slice(1)} on ${process.platform} ${process.arch}`),this._checkUserAgent(`${sdk} ${plat}`)},proto._checkUserAgent=function(ua){return ua.replace(/\u03b1/,"alpha").
replace(/\u03b2/,"beta")},proto.checkBrowserAndVersion=function(name,version){return bowser.name===name&&bowser.version.split(".")[0]===version},proto.parseXML=
function(str){return new Promise((resolve,reject)=>{Buffer.isBuffer(str)&&(str=str.toString()),xml.parseString(str,{explicitRoot:!1,explicitArray:!1},(err,result)=>{
err?reject(err):resolve(result)})})},proto.requestError=async function(result){let err=null;const setError=async message=>{let info;try{info=await this.parseXML(
message)||{}}catch(error){return debug(message),error.message+=`
raw xml: ${message}`,error.status=result.status,error.requestId=result.headers&&result.headers["x-oss-request-id"],error}let msg=info.Message||`unknow request e\
rror, status: ${result.status}`;return info.Condition&&(msg+=` (condition: ${info.Condition})`),err=new Error(msg),err.name=info.Code?`${info.Code}Error`:"Unkno\
wnError",err.status=result.status,err.code=info.Code,err.requestId=info.RequestId,err.ecCode=info.EC,err.hostId=info.HostId,err};if(result.name==="ResponseTimeo\
utError")err=new Error(result.message),err.name=result.name;else if(!result.data||!result.data.length)if(result.status===-1||result.status===-2)err=new Error(result.
message),err.name=result.name,err.status=result.status,err.code=result.name;else{if(result.status===404)err=new Error("Object not exists"),err.name="NoSuchKeyEr\
ror",err.status=404,err.code="NoSuchKey";else if(result.status===412)err=new Error("Pre condition failed"),err.name="PreconditionFailedError",err.status=412,err.
code="PreconditionFailed";else{err=new Error(`Unknow error, status: ${result.status}`),err.name="UnknownError",err.status=result.status,err.res=result;const ossErr=result.
headers&&result.headers["x-oss-err"];if(ossErr){const message=Buffer.from(ossErr,"base64").toString("utf8");err=await setError(message)}}err.requestId=result.headers&&
result.headers["x-oss-request-id"],err.host=""}else{const message=String(result.data);debug("request response error data: %s",message),err=await setError(message)}
return debug("generate error %j",err),err},proto.setSLDEnabled=function(enable){return this.options.sldEnable=!!enable,this}}),3692:((module2,__unused_webpack_exports,__webpack_require__)=>{
const Base=__webpack_require__(80966),util=__webpack_require__(39023),ready=__webpack_require__(65394),copy=__webpack_require__(97421),currentIP=__webpack_require__(
36072).ip(),RR="roundRobin",MS="masterSlave";module2.exports=function(OssClient){function Client(options){if(!(this instanceof Client))return new Client(options);
if(!options||!Array.isArray(options.cluster))throw new Error("require options.cluster to be an array");Base.call(this),this.clients=[],this.availables={};for(let i=0;i<
options.cluster.length;i++){const opt=options.cluster[i];copy(options).pick("timeout","agent","urllib").to(opt),this.clients.push(new OssClient(opt)),this.availables[i]=
!0}this.schedule=options.schedule||RR,this.masterOnly=!!options.masterOnly,this.index=0;const heartbeatInterval=options.heartbeatInterval||1e4;this._checkAvailableLock=
!1,this._timerId=this._deferInterval(this._checkAvailable.bind(this,!0),heartbeatInterval),this._ignoreStatusFile=options.ignoreStatusFile||!1,this._init()}util.
inherits(Client,Base);const proto=Client.prototype;ready.mixin(proto);const GET_METHODS=["head","get","getStream","list","getACL"],PUT_METHODS=["put","putStream",
"delete","deleteMulti","copy","putMeta","putACL"];return GET_METHODS.forEach(method=>{proto[method]=async function(...args){const client=this.chooseAvailable();
let lastError;try{return await client[method](...args)}catch(err){if(err.status&&err.status>=200&&err.status<500)throw err;lastError=err}for(let i=0;i<this.clients.
length;i++){const c=this.clients[i];if(c!==client)try{return await c[method].apply(client,args)}catch(err){if(err.status&&err.status>=200&&err.status<500)throw err;
lastError=err}}throw lastError.message+=" (all clients are down)",lastError}}),PUT_METHODS.forEach(method=>{proto[method]=async function(...args){return(await Promise.
all(this.clients.map(client=>client[method](...args))))[0]}}),proto.signatureUrl=function(...args){return this.chooseAvailable().signatureUrl(...args)},proto.getObjectUrl=
function(...args){return this.chooseAvailable().getObjectUrl(...args)},proto._init=function(){const that=this;(async()=>{await that._checkAvailable(that._ignoreStatusFile),
that.ready(!0)})().catch(err=>{that.emit("error",err)})},proto._checkAvailable=async function(ignoreStatusFile){const name=`._ali-oss/check.status.${currentIP}.\
txt`;if(ignoreStatusFile||await this.put(name,Buffer.from(`check available started at ${Date()}`)),this._checkAvailableLock)return;this._checkAvailableLock=!0;const downStatusFiles=[];
for(let i=0;i<this.clients.length;i++){const client=this.clients[i];let available=await this._checkStatus(client,name);available||(available=await this._checkStatus(
client,name)),available||(available=await this._checkStatus(client,name),available||downStatusFiles.push(client._objectUrl(name))),this.availables[i]=available}
if(this._checkAvailableLock=!1,downStatusFiles.length>0){const err=new Error(`${downStatusFiles.length} data node down, please check status file: ${downStatusFiles.
join(", ")}`);err.name="CheckAvailableError",this.emit("error",err)}},proto._checkStatus=async function(client,name){let available=!0;try{await client.head(name)}catch(err){
(!err.status||err.status>=500||err.status<200)&&(available=!1)}return available},proto.chooseAvailable=function(){if(this.schedule===MS){if(this.masterOnly)return this.
clients[0];for(let i=0;i<this.clients.length;i++)if(this.availables[i])return this.clients[i];return this.clients[0]}let n=this.clients.length;for(;n>0;){const i=this.
_nextRRIndex();if(this.availables[i])return this.clients[i];n--}return this.clients[0]},proto._nextRRIndex=function(){const index=this.index++;return this.index>=
this.clients.length&&(this.index=0),index},proto._error=function(err){if(err)throw err},proto._createCallback=function(ctx,gen,cb){return()=>{cb=cb||this._error,
gen.call(ctx).then(()=>{cb()},cb)}},proto._deferInterval=function(gen,timeout,cb){return setInterval(this._createCallback(this,gen,cb),timeout)},proto.close=function(){
clearInterval(this._timerId),this._timerId=null},Client}}),57114:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esM\
odule",{value:!0}),exports2.abortBucketWorm=void 0;const checkBucketName_1=__webpack_require__(27013);async function abortBucketWorm(name,options){checkBucketName_1.
checkBucketName(name);const params=this._bucketRequestParams("DELETE",name,"worm",options),result=await this.request(params);return{res:result.res,status:result.
status}}exports2.abortBucketWorm=abortBucketWorm}),34936:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{
value:!0}),exports2.completeBucketWorm=void 0;const checkBucketName_1=__webpack_require__(27013);async function completeBucketWorm(name,wormId,options){checkBucketName_1.
checkBucketName(name);const params=this._bucketRequestParams("POST",name,{wormId},options),result=await this.request(params);return{res:result.res,status:result.
status}}exports2.completeBucketWorm=completeBucketWorm}),4645:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),proto=exports2;proto.deleteBucketEncryption=async function(bucketName){_checkBucketName(bucketName);const params=this._bucketRequestParams("DELETE",bucketName,
"encryption");params.successStatuses=[204],params.xmlResponse=!0;const result=await this.request(params);return{status:result.status,res:result.res}}}),23082:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.deleteBucketInventory=void 0;const checkBucketName_1=__webpack_require__(27013);async function deleteBucketInventory(bucketName,inventoryId,options={}){
const subres=Object.assign({inventory:"",inventoryId},options.subres);checkBucketName_1.checkBucketName(bucketName);const params=this._bucketRequestParams("DELE\
TE",bucketName,subres,options);params.successStatuses=[204];const result=await this.request(params);return{status:result.status,res:result.res}}exports2.deleteBucketInventory=
deleteBucketInventory}),71218:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;
proto.deleteBucketLifecycle=async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams("DELETE",name,"lifecycle",options);return params.
successStatuses=[204],{res:(await this.request(params)).res}}}),16978:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),proto=exports2;proto.deleteBucketPolicy=async function(bucketName,options={}){_checkBucketName(bucketName);const params=this._bucketRequestParams("DELETE",
bucketName,"policy",options);params.successStatuses=[204];const result=await this.request(params);return{status:result.status,res:result.res}}}),33754:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;proto.deleteBucketTags=async function(name,options={}){_checkBucketName(name);
const params=this._bucketRequestParams("DELETE",name,"tagging",options);params.successStatuses=[204];const result=await this.request(params);return{status:result.
status,res:result.res}}}),85131:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;
proto.deleteBucketWebsite=async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams("DELETE",name,"website",options);return params.
successStatuses=[204],{res:(await this.request(params)).res}}}),76336:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"\
__esModule",{value:!0}),exports2.extendBucketWorm=void 0;const checkBucketName_1=__webpack_require__(27013),obj2xml_1=__webpack_require__(83278);async function extendBucketWorm(name,wormId,days,options){
checkBucketName_1.checkBucketName(name);const params=this._bucketRequestParams("POST",name,{wormExtend:"",wormId},options),paramlXMLObJ={ExtendWormConfiguration:{
RetentionPeriodInDays:days}};params.mime="xml",params.content=obj2xml_1.obj2xml(paramlXMLObJ,{headers:!0}),params.successStatuses=[200];const result=await this.
request(params);return{res:result.res,status:result.status}}exports2.extendBucketWorm=extendBucketWorm}),21338:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;proto.getBucketEncryption=async function(bucketName){_checkBucketName(bucketName);
const params=this._bucketRequestParams("GET",bucketName,"encryption");params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params);
return{encryption:result.data.ApplyServerSideEncryptionByDefault,status:result.status,res:result.res}}}),58451:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getBucketInventory=void 0;const checkBucketName_1=__webpack_require__(27013),formatInventoryConfig_1=__webpack_require__(
27187);async function getBucketInventory(bucketName,inventoryId,options={}){const subres=Object.assign({inventory:"",inventoryId},options.subres);checkBucketName_1.
checkBucketName(bucketName);const params=this._bucketRequestParams("GET",bucketName,subres,options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params);return{status:result.status,res:result.res,inventory:formatInventoryConfig_1.formatInventoryConfig(result.data)}}exports2.getBucketInventory=getBucketInventory}),
24083:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(27013),{isArray}=__webpack_require__(
81349),{formatObjKey}=__webpack_require__(39413),proto=exports2;proto.getBucketLifecycle=async function(name,options){_checkBucketName(name);const params=this._bucketRequestParams(
"GET",name,"lifecycle",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params);let rules=result.data.Rule||null;return rules&&
(isArray(rules)||(rules=[rules]),rules=rules.map(_=>(_.ID&&(_.id=_.ID,delete _.ID),_.Tag&&!isArray(_.Tag)&&(_.Tag=[_.Tag]),formatObjKey(_,"firstLowerCase")))),{
rules,res:result.res}}}),56509:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;
proto.getBucketPolicy=async function(bucketName,options={}){_checkBucketName(bucketName);const params=this._bucketRequestParams("GET",bucketName,"policy",options),
result=await this.request(params);params.successStatuses=[200];let policy=null;return result.res.status===200&&(policy=JSON.parse(result.res.data.toString())),{
policy,status:result.status,res:result.res}}}),86310:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),proto=exports2;proto.getBucketRequestPayment=async function(bucketName,options){options=options||{},_checkBucketName(bucketName);const params=this._bucketRequestParams(
"GET",bucketName,"requestPayment",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params);return{status:result.status,
res:result.res,payer:result.data.Payer}}}),7525:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.getBucketStat=void 0;const checkBucketName_1=__webpack_require__(27013);async function getBucketStat(name,options){name=name||this.options.bucket,checkBucketName_1.
checkBucketName(name);const params=this._bucketRequestParams("GET",name,"stat",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params);return{res:result.res,stat:result.data}}exports2.getBucketStat=getBucketStat}),86050:((__unused_webpack_module,exports2,__webpack_require__)=>{const proto=exports2,
{checkBucketName:_checkBucketName}=__webpack_require__(27013),{formatTag}=__webpack_require__(26193);proto.getBucketTags=async function(name,options={}){_checkBucketName(
name);const params=this._bucketRequestParams("GET",name,"tagging",options);params.successStatuses=[200];const result=await this.request(params),Tagging=await this.
parseXML(result.data);return{status:result.status,res:result.res,tag:formatTag(Tagging)}}}),11491:((__unused_webpack_module,exports2,__webpack_require__)=>{const{
checkBucketName:_checkBucketName}=__webpack_require__(27013),proto=exports2;proto.getBucketVersioning=async function(bucketName,options){_checkBucketName(bucketName);
const params=this._bucketRequestParams("GET",bucketName,"versioning",options);params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(
params),versionStatus=result.data.Status;return{status:result.status,versionStatus,res:result.res}}}),10078:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),{isObject}=__webpack_require__(75185),proto=exports2;proto.getBucketWebsite=async function(name,options){
_checkBucketName(name);const params=this._bucketRequestParams("GET",name,"website",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params);let routingRules=[];return result.data.RoutingRules&&result.data.RoutingRules.RoutingRule&&(isObject(result.data.RoutingRules.RoutingRule)?routingRules=
[result.data.RoutingRules.RoutingRule]:routingRules=result.data.RoutingRules.RoutingRule),{index:result.data.IndexDocument&&result.data.IndexDocument.Suffix||"",
supportSubDir:result.data.IndexDocument&&result.data.IndexDocument.SupportSubDir||"false",type:result.data.IndexDocument&&result.data.IndexDocument.Type,routingRules,
error:result.data.ErrorDocument&&result.data.ErrorDocument.Key||null,res:result.res}}}),67336:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.getBucketWorm=void 0;const checkBucketName_1=__webpack_require__(27013),dataFix_1=__webpack_require__(92331);async function getBucketWorm(name,options){
checkBucketName_1.checkBucketName(name);const params=this._bucketRequestParams("GET",name,"worm",options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.
request(params);return dataFix_1.dataFix(result.data,{lowerFirst:!0,rename:{RetentionPeriodInDays:"days"}}),Object.assign(Object.assign({},result.data),{res:result.
res,status:result.status})}exports2.getBucketWorm=getBucketWorm}),69297:((__unused_webpack_module,exports2,__webpack_require__)=>{const merge=__webpack_require__(
41339),proto=exports2;merge(proto,__webpack_require__(86310)),merge(proto,__webpack_require__(81415)),merge(proto,__webpack_require__(12059)),merge(proto,__webpack_require__(
21338)),merge(proto,__webpack_require__(4645)),merge(proto,__webpack_require__(86050)),merge(proto,__webpack_require__(83791)),merge(proto,__webpack_require__(33754)),
merge(proto,__webpack_require__(9558)),merge(proto,__webpack_require__(10078)),merge(proto,__webpack_require__(90197)),merge(proto,__webpack_require__(85131)),merge(
proto,__webpack_require__(24083)),merge(proto,__webpack_require__(29852)),merge(proto,__webpack_require__(71218)),merge(proto,__webpack_require__(56509)),merge(
proto,__webpack_require__(93196)),merge(proto,__webpack_require__(16978)),merge(proto,__webpack_require__(11491)),merge(proto,__webpack_require__(4266)),merge(proto,
__webpack_require__(58451)),merge(proto,__webpack_require__(23082)),merge(proto,__webpack_require__(7123)),merge(proto,__webpack_require__(71060)),merge(proto,__webpack_require__(
57114)),merge(proto,__webpack_require__(34936)),merge(proto,__webpack_require__(76336)),merge(proto,__webpack_require__(67336)),merge(proto,__webpack_require__(
30923)),merge(proto,__webpack_require__(7525))}),30923:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.initiateBucketWorm=void 0;const obj2xml_1=__webpack_require__(83278),checkBucketName_1=__webpack_require__(27013);async function initiateBucketWorm(name,days,options){
checkBucketName_1.checkBucketName(name);const params=this._bucketRequestParams("POST",name,"worm",options),paramlXMLObJ={InitiateWormConfiguration:{RetentionPeriodInDays:days}};
params.mime="xml",params.content=obj2xml_1.obj2xml(paramlXMLObJ,{headers:!0}),params.successStatuses=[200];const result=await this.request(params);return{res:result.
res,wormId:result.res.headers["x-oss-worm-id"],status:result.status}}exports2.initiateBucketWorm=initiateBucketWorm}),7123:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.listBucketInventory=void 0;const checkBucketName_1=__webpack_require__(27013),formatInventoryConfig_1=__webpack_require__(
27187);async function listBucketInventory(bucketName,options={}){const{continuationToken}=options,subres=Object.assign({inventory:""},continuationToken&&{"conti\
nuation-token":continuationToken},options.subres);checkBucketName_1.checkBucketName(bucketName);const params=this._bucketRequestParams("GET",bucketName,subres,options);
params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params),{data,res,status}=result;return{isTruncated:data.IsTruncated==="true",
nextContinuationToken:data.NextContinuationToken,inventoryList:formatInventoryConfig_1.formatInventoryConfig(data.InventoryConfiguration,!0),status,res}}exports2.
listBucketInventory=listBucketInventory}),9558:((__unused_webpack_module,exports2,__webpack_require__)=>{const proto=exports2,{checkBucketName:_checkBucketName}=__webpack_require__(
27013),{obj2xml}=__webpack_require__(83278);proto.putBucket=async function(name,options={}){_checkBucketName(name,!0);const params=this._bucketRequestParams("PU\
T",name,"",options),CreateBucketConfiguration={},paramlXMLObJ={CreateBucketConfiguration},storageClass=options.StorageClass||options.storageClass,dataRedundancyType=options.
DataRedundancyType||options.dataRedundancyType;(storageClass||dataRedundancyType)&&(storageClass&&(CreateBucketConfiguration.StorageClass=storageClass),dataRedundancyType&&
(CreateBucketConfiguration.DataRedundancyType=dataRedundancyType),params.mime="xml",params.content=obj2xml(paramlXMLObJ,{headers:!0}));const{acl,headers={}}=options;
acl&&(headers["x-oss-acl"]=acl),params.headers=headers,params.successStatuses=[200];const result=await this.request(params);return{bucket:result.headers.location&&
result.headers.location.substring(1)||null,res:result.res}}}),12059:((__unused_webpack_module,exports2,__webpack_require__)=>{const proto=exports2,{checkBucketName:_checkBucketName}=__webpack_require__(
27013),{obj2xml}=__webpack_require__(83278);proto.putBucketEncryption=async function(bucketName,options){options=options||{},_checkBucketName(bucketName);const params=this.
_bucketRequestParams("PUT",bucketName,"encryption",options);params.successStatuses=[200];const paramXMLObj={ServerSideEncryptionRule:{ApplyServerSideEncryptionByDefault:{
SSEAlgorithm:options.SSEAlgorithm}}};options.KMSMasterKeyID!==void 0&&(paramXMLObj.ServerSideEncryptionRule.ApplyServerSideEncryptionByDefault.KMSMasterKeyID=options.
KMSMasterKeyID);const paramXML=obj2xml(paramXMLObj,{headers:!0});params.mime="xml",params.content=paramXML;const result=await this.request(params);return{status:result.
status,res:result.res}}}),71060:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.putBucketInventory=
void 0;const checkBucketName_1=__webpack_require__(27013),obj2xml_1=__webpack_require__(83278);async function putBucketInventory(bucketName,inventory,options={}){
const subres=Object.assign({inventory:"",inventoryId:inventory.id},options.subres);checkBucketName_1.checkBucketName(bucketName);const{OSSBucketDestination,optionalFields,
includedObjectVersions}=inventory,destinationBucketPrefix="acs:oss:::",rolePrefix=`acs:ram::${OSSBucketDestination.accountId}:role/`,paramXMLObj={InventoryConfiguration:{
Id:inventory.id,IsEnabled:inventory.isEnabled,Filter:{Prefix:inventory.prefix||""},Destination:{OSSBucketDestination:{Format:OSSBucketDestination.format,AccountId:OSSBucketDestination.
accountId,RoleArn:`${rolePrefix}${OSSBucketDestination.rolename}`,Bucket:`${destinationBucketPrefix}${OSSBucketDestination.bucket}`,Prefix:OSSBucketDestination.
prefix||"",Encryption:OSSBucketDestination.encryption||""}},Schedule:{Frequency:inventory.frequency},IncludedObjectVersions:includedObjectVersions,OptionalFields:{
Field:optionalFields?.field||[]}}},paramXML=obj2xml_1.obj2xml(paramXMLObj,{headers:!0,firstUpperCase:!0}),params=this._bucketRequestParams("PUT",bucketName,subres,
options);params.successStatuses=[200],params.mime="xml",params.content=paramXML;const result=await this.request(params);return{status:result.status,res:result.res}}
exports2.putBucketInventory=putBucketInventory}),29852:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),{isArray}=__webpack_require__(81349),{deepCopy}=__webpack_require__(28253),{isObject}=__webpack_require__(75185),{obj2xml}=__webpack_require__(83278),{checkObjectTag}=__webpack_require__(
21831),{getStrBytesCount}=__webpack_require__(79375),proto=exports2;proto.putBucketLifecycle=async function(name,rules,options){if(_checkBucketName(name),!isArray(
rules))throw new Error("rules must be Array");const params=this._bucketRequestParams("PUT",name,"lifecycle",options),Rule=[],paramXMLObj={LifecycleConfiguration:{
Rule}};rules.forEach(_=>{defaultDaysAndDate2Expiration(_),checkRule(_),_.id&&(_.ID=_.id,delete _.id),Rule.push(_)});const paramXML=obj2xml(paramXMLObj,{headers:!0,
firstUpperCase:!0});return params.content=paramXML,params.mime="xml",params.successStatuses=[200],{res:(await this.request(params)).res}};function defaultDaysAndDate2Expiration(obj){
obj.days&&(obj.expiration={days:obj.days}),obj.date&&(obj.expiration={createdBeforeDate:obj.date})}function checkDaysAndDate(obj,key){const{days,createdBeforeDate}=obj;
if(!days&&!createdBeforeDate)throw new Error(`${key} must includes days or createdBeforeDate`);if(days&&(isArray(days)||!/^[1-9][0-9]*$/.test(days)))throw new Error(
"days must be a positive integer");if(createdBeforeDate&&!/\d{4}-\d{2}-\d{2}T00:00:00.000Z/.test(createdBeforeDate))throw new Error("createdBeforeDate must be d\
ate and conform to iso8601 format")}function checkNoncurrentDays(obj,key){const{noncurrentDays}=obj;if(noncurrentDays){if(noncurrentDays&&(isArray(noncurrentDays)||
!/^[1-9][0-9]*$/.test(noncurrentDays)))throw new Error("noncurrentDays must be a positive integer")}else throw new Error(`${key} must includes noncurrentDays`)}
function handleCheckTag(tag){if(!isArray(tag)&&!isObject(tag))throw new Error("tag must be Object or Array");tag=isObject(tag)?[tag]:tag;const tagObj={};deepCopy(
tag).forEach(v=>{tagObj[v.key]=v.value}),checkObjectTag(tagObj)}function checkStorageClass(storageClass){if(!["IA","Archive","ColdArchive","DeepColdArchive"].includes(
storageClass))throw new Error("StorageClass must be IA or Archive or ColdArchive or DeepColdArchive")}function checkRule(rule){if(rule.id&&getStrBytesCount(rule.
id)>255)throw new Error("ID is composed of 255 bytes at most");if(rule.prefix===void 0)throw new Error("Rule must includes prefix");if(!["Enabled","Disabled"].includes(
rule.status))throw new Error("Status must be Enabled or Disabled");if(!rule.expiration&&!rule.noncurrentVersionExpiration&&!rule.abortMultipartUpload&&!rule.transition&&
!rule.noncurrentVersionTransition)throw new Error("Rule must includes expiration or noncurrentVersionExpiration or abortMultipartUpload or transition or noncurr\
entVersionTransition");if(rule.transition&&(checkStorageClass(rule.transition.storageClass),checkDaysAndDate(rule.transition,"Transition")),rule.expiration){if(!rule.
expiration.expiredObjectDeleteMarker)checkDaysAndDate(rule.expiration,"Expiration");else if(rule.expiration.days||rule.expiration.createdBeforeDate)throw new Error(
"expiredObjectDeleteMarker cannot be used with days or createdBeforeDate")}if(rule.abortMultipartUpload&&checkDaysAndDate(rule.abortMultipartUpload,"AbortMultip\
artUpload"),rule.noncurrentVersionTransition&&(checkStorageClass(rule.noncurrentVersionTransition.storageClass),checkNoncurrentDays(rule.noncurrentVersionTransition,
"NoncurrentVersionTransition")),rule.noncurrentVersionExpiration&&checkNoncurrentDays(rule.noncurrentVersionExpiration,"NoncurrentVersionExpiration"),rule.tag){
if(rule.abortMultipartUpload)throw new Error("Tag cannot be used with abortMultipartUpload");handleCheckTag(rule.tag)}}}),93196:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),{policy2Str}=__webpack_require__(56205),{isObject}=__webpack_require__(75185),proto=exports2;
proto.putBucketPolicy=async function(bucketName,policy,options={}){if(_checkBucketName(bucketName),!isObject(policy))throw new Error("policy is not Object");const params=this.
_bucketRequestParams("PUT",bucketName,"policy",options);params.content=policy2Str(policy),params.successStatuses=[200];const result=await this.request(params);return{
status:result.status,res:result.res}}}),81415:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),{obj2xml}=__webpack_require__(83278),proto=exports2,payerAll=["BucketOwner","Requester"];proto.putBucketRequestPayment=async function(bucketName,payer,options){
if(options=options||{},!payer||payerAll.indexOf(payer)<0)throw new Error("payer must be BucketOwner or Requester");_checkBucketName(bucketName);const params=this.
_bucketRequestParams("PUT",bucketName,"requestPayment",options);params.successStatuses=[200];const paramXML=obj2xml({RequestPaymentConfiguration:{Payer:payer}},
{headers:!0});params.mime="xml",params.content=paramXML;const result=await this.request(params);return{status:result.status,res:result.res}}}),83791:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),{obj2xml}=__webpack_require__(83278),{checkBucketTag}=__webpack_require__(25804),proto=exports2;
proto.putBucketTags=async function(name,tag,options={}){_checkBucketName(name),checkBucketTag(tag);const params=this._bucketRequestParams("PUT",name,"tagging",options);
params.successStatuses=[200],tag=Object.keys(tag).map(key=>({Key:key,Value:tag[key]}));const paramXMLObj={Tagging:{TagSet:{Tag:tag}}};params.mime="xml",params.content=
obj2xml(paramXMLObj);const result=await this.request(params);return{res:result.res,status:result.status}}}),4266:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkBucketName:_checkBucketName}=__webpack_require__(27013),{obj2xml}=__webpack_require__(83278),proto=exports2;proto.putBucketVersioning=async function(name,status,options={}){
if(_checkBucketName(name),!["Enabled","Suspended"].includes(status))throw new Error("status must be Enabled or Suspended");const params=this._bucketRequestParams(
"PUT",name,"versioning",options),paramXMLObj={VersioningConfiguration:{Status:status}};params.mime="xml",params.content=obj2xml(paramXMLObj,{headers:!0});const result=await this.
request(params);return{res:result.res,status:result.status}}}),90197:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),{obj2xml}=__webpack_require__(83278),{isArray}=__webpack_require__(81349),proto=exports2;proto.putBucketWebsite=async function(name,config={},options){_checkBucketName(
name);const params=this._bucketRequestParams("PUT",name,"website",options),IndexDocument={Suffix:config.index||"index.html"},WebsiteConfiguration={IndexDocument};
let website={WebsiteConfiguration};if(config.supportSubDir&&(IndexDocument.SupportSubDir=config.supportSubDir),config.type&&(IndexDocument.Type=config.type),config.
error&&(WebsiteConfiguration.ErrorDocument={Key:config.error}),config.routingRules!==void 0){if(!isArray(config.routingRules))throw new Error("RoutingRules must\
 be Array");WebsiteConfiguration.RoutingRules={RoutingRule:config.routingRules}}return website=obj2xml(website),params.content=website,params.mime="xml",params.
successStatuses=[200],{res:(await this.request(params)).res}}}),63739:((__unused_webpack_module,exports2)=>{exports2.encodeCallback=function(reqParams,options){
if(reqParams.headers=reqParams.headers||{},!Object.prototype.hasOwnProperty.call(reqParams.headers,"x-oss-callback")&&options.callback){const json={callbackUrl:encodeURI(
options.callback.url),callbackBody:options.callback.body};options.callback.host&&(json.callbackHost=options.callback.host),options.callback.contentType&&(json.callbackBodyType=
options.callback.contentType),options.callback.callbackSNI&&(json.callbackSNI=options.callback.callbackSNI);const callback=Buffer.from(JSON.stringify(json)).toString(
"base64");if(reqParams.headers["x-oss-callback"]=callback,options.callback.customValue){const callbackVar={};Object.keys(options.callback.customValue).forEach(key=>{
callbackVar[`x:${key}`]=options.callback.customValue[key].toString()}),reqParams.headers["x-oss-callback-var"]=Buffer.from(JSON.stringify(callbackVar)).toString(
"base64")}}}}),75325:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.
__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getReqUrl=void 0;const copy_to_1=__importDefault(__webpack_require__(
97421)),url_1=__importDefault(__webpack_require__(87016)),merge_descriptors_1=__importDefault(__webpack_require__(41339)),is_type_of_1=__importDefault(__webpack_require__(
36607)),isIP_1=__webpack_require__(55623),checkConfigValid_1=__webpack_require__(34158);function getReqUrl(params){const ep={},isCname=this.options.cname;checkConfigValid_1.
checkConfigValid(this.options.endpoint,"endpoint"),copy_to_1.default(this.options.endpoint,!1).to(ep),params.bucket&&!isCname&&!isIP_1.isIP(ep.hostname)&&!this.
options.sldEnable&&(ep.host=`${params.bucket}.${ep.host}`);let resourcePath="/";params.bucket&&this.options.sldEnable&&(resourcePath+=`${params.bucket}/`),params.
object&&(resourcePath+=this._escape(params.object).replace(/\+/g,"%2B")),ep.pathname=resourcePath;const query={};if(params.query&&merge_descriptors_1.default(query,
params.query),params.subres){let subresAsQuery={};is_type_of_1.default.string(params.subres)?subresAsQuery[params.subres]="":is_type_of_1.default.array(params.subres)?
params.subres.forEach(k=>{subresAsQuery[k]=""}):subresAsQuery=params.subres,merge_descriptors_1.default(query,subresAsQuery)}return ep.query=query,url_1.default.
format(ep)}exports2.getReqUrl=getReqUrl}),63472:((module2,__unused_webpack_exports,__webpack_require__)=>{const ms=__webpack_require__(33724),urlutil=__webpack_require__(
87016),{checkBucketName:_checkBucketName}=__webpack_require__(27013),{setRegion}=__webpack_require__(17524),{checkConfigValid}=__webpack_require__(34158);function setEndpoint(endpoint,secure){
checkConfigValid(endpoint,"endpoint");let url=urlutil.parse(endpoint);if(url.protocol||(url=urlutil.parse(`http${secure?"s":""}://${endpoint}`)),url.protocol!==
"http:"&&url.protocol!=="https:")throw new Error("Endpoint protocol must be http or https.");return url}module2.exports=function(options){if(!options||!options.
accessKeyId||!options.accessKeySecret)throw new Error("require accessKeyId, accessKeySecret");options.stsToken&&!options.refreshSTSToken&&!options.refreshSTSTokenInterval&&
console.warn("It's recommended to set 'refreshSTSToken' and 'refreshSTSTokenInterval' to refresh stsToken\u3001accessKeyId\u3001accessKeySecret automatically when sts tok\
en has expired"),options.bucket&&_checkBucketName(options.bucket);const opts=Object.assign({region:"oss-cn-hangzhou",internal:!1,secure:!1,timeout:6e4,bucket:null,
endpoint:null,cname:!1,isRequestPay:!1,sldEnable:!1,headerEncoding:"utf-8",refreshSTSToken:null,refreshSTSTokenInterval:6e4*5,retryMax:0,authorizationV4:!1},options);
if(opts.accessKeyId=opts.accessKeyId.trim(),opts.accessKeySecret=opts.accessKeySecret.trim(),opts.timeout&&(opts.timeout=ms(opts.timeout)),opts.endpoint)opts.endpoint=
setEndpoint(opts.endpoint,opts.secure);else if(opts.region)opts.endpoint=setRegion(opts.region,opts.internal,opts.secure);else throw new Error("require options.\
endpoint or options.region");return opts.inited=!0,opts}}),46856:((__unused_webpack_module,exports2,__webpack_require__)=>{__webpack_require__(41339)(exports2,__webpack_require__(
66419))}),66419:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(27013),querystring=__webpack_require__(
83480),{Base64:{encode:str2Base64}}=__webpack_require__(45810),proto=exports2;proto.processObjectSave=async function(sourceObject,targetObject,process2,targetBucket){
checkArgs(sourceObject,"sourceObject"),checkArgs(targetObject,"targetObject"),checkArgs(process2,"process"),targetObject=this._objectName(targetObject),targetBucket&&
_checkBucketName(targetBucket);const params=this._objectRequestParams("POST",sourceObject,{subres:"x-oss-process"}),bucketParam=targetBucket?`,b_${str2Base64(targetBucket)}`:
"";targetObject=str2Base64(targetObject);const content={"x-oss-process":`${process2}|sys/saveas,o_${targetObject}${bucketParam}`};params.content=querystring.stringify(
content);const result=await this.request(params);return{res:result.res,status:result.res.status}};function checkArgs(name,key){if(!name)throw new Error(`${key} \
is required`);if(typeof name!="string")throw new Error(`${key} must be String`)}}),83986:((__unused_webpack_module,exports2,__webpack_require__)=>{const debug=__webpack_require__(
2830)("ali-oss:multipart-copy"),copy=__webpack_require__(97421),proto=exports2;proto.uploadPartCopy=async function(name,uploadId,partNo,range,sourceData,options={}){
options.headers=options.headers||{};const versionId=options.versionId||options.subres&&options.subres.versionId||null;let copySource;versionId?copySource=`/${sourceData.
sourceBucketName}/${encodeURIComponent(sourceData.sourceKey)}?versionId=${versionId}`:copySource=`/${sourceData.sourceBucketName}/${encodeURIComponent(sourceData.
sourceKey)}`,options.headers["x-oss-copy-source"]=copySource,range&&(options.headers["x-oss-copy-source-range"]=`bytes=${range}`),options.subres={partNumber:partNo,
uploadId};const params=this._objectRequestParams("PUT",name,options);params.mime=options.mime,params.successStatuses=[200];const result=await this.request(params);
return{name,etag:result.res.headers.etag,res:result.res}},proto.multipartUploadCopy=async function(name,sourceData,options={}){this.resetCancelFlag();const{versionId=null}=options,
metaOpt={versionId},fileSize=(await this._getObjectMeta(sourceData.sourceBucketName,sourceData.sourceKey,metaOpt)).res.headers["content-length"];if(sourceData.startOffset=
sourceData.startOffset||0,sourceData.endOffset=sourceData.endOffset||fileSize,options.checkpoint&&options.checkpoint.uploadId)return await this._resumeMultipartCopy(
options.checkpoint,sourceData,options);const minPartSize=100*1024,copySize=sourceData.endOffset-sourceData.startOffset;if(copySize<minPartSize)throw new Error(`\
copySize must not be smaller than ${minPartSize}`);if(options.partSize&&options.partSize<minPartSize)throw new Error(`partSize must not be smaller than ${minPartSize}`);
const init=await this.initMultipartUpload(name,options),{uploadId}=init,partSize=this._getPartSize(copySize,options.partSize),checkpoint={name,copySize,partSize,
uploadId,doneParts:[]};return options&&options.progress&&await options.progress(0,checkpoint,init.res),await this._resumeMultipartCopy(checkpoint,sourceData,options)},
proto._resumeMultipartCopy=async function(checkpoint,sourceData,options){if(this.isCancel())throw this._makeCancelEvent();const{versionId=null}=options,metaOpt={
versionId},{copySize,partSize,uploadId,doneParts,name}=checkpoint,partOffs=this._divideMultipartCopyParts(copySize,partSize,sourceData.startOffset),numParts=partOffs.
length,uploadPartCopyOptions={headers:{}};options.copyheaders&&copy(options.copyheaders).to(uploadPartCopyOptions.headers),versionId&&copy(metaOpt).to(uploadPartCopyOptions);
const uploadPartJob=function(self2,partNo,source){return new Promise(async(resolve,reject)=>{try{if(!self2.isCancel()){const pi=partOffs[partNo-1],range=`${pi.start}\
-${pi.end-1}`;let result;try{result=await self2.uploadPartCopy(name,uploadId,partNo,range,source,uploadPartCopyOptions)}catch(error){throw error.status===404?self2.
_makeAbortEvent():error}self2.isCancel()||(debug(`content-range ${result.res.headers["content-range"]}`),doneParts.push({number:partNo,etag:result.res.headers.etag}),
checkpoint.doneParts=doneParts,options&&options.progress&&await options.progress(doneParts.length/numParts,checkpoint,result.res))}resolve()}catch(err){err.partNum=
partNo,reject(err)}})},all=Array.from(new Array(numParts),(x,i)=>i+1),done=doneParts.map(p=>p.number),todo=all.filter(p=>done.indexOf(p)<0),parallel=options.parallel||
5;if(this.checkBrowserAndVersion("Internet Explorer","10")||parallel===1)for(let i=0;i<todo.length;i++){if(this.isCancel())throw this._makeCancelEvent();await uploadPartJob(
this,todo[i],sourceData)}else{const errors=await this._parallelNode(todo,parallel,uploadPartJob,sourceData),abortEvent=errors.find(err=>err.name==="abort");if(abortEvent)
throw abortEvent;if(this.isCancel())throw this._makeCancelEvent();if(errors&&errors.length>0){const err=errors[0];throw err.message=`Failed to copy some parts w\
ith error: ${err.toString()} part_num: ${err.partNum}`,err}}return await this.completeMultipartUpload(name,uploadId,doneParts,options)},proto._divideMultipartCopyParts=
function(fileSize,partSize,startOffset){const numParts=Math.ceil(fileSize/partSize),partOffs=[];for(let i=0;i<numParts;i++){const start=partSize*i+startOffset,end=Math.
min(start+partSize,fileSize+startOffset);partOffs.push({start,end})}return partOffs},proto._getObjectMeta=async function(bucket,name,options){const currentBucket=this.
getBucket();this.setBucket(bucket);const data=await this.head(name,options);return this.setBucket(currentBucket),data}}),68098:((__unused_webpack_module,exports2,__webpack_require__)=>{
const copy=__webpack_require__(97421),callback=__webpack_require__(63739),{deepCopyWith}=__webpack_require__(28253),{isBuffer}=__webpack_require__(28388),{omit}=__webpack_require__(
44231),proto=exports2;proto.listUploads=async function(query,options){options=options||{};const opt={};copy(options).to(opt),opt.subres="uploads";const params=this.
_objectRequestParams("GET","",opt);params.query=query,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params);let uploads=result.
data.Upload||[];return Array.isArray(uploads)||(uploads=[uploads]),uploads=uploads.map(up=>({name:up.Key,uploadId:up.UploadId,initiated:up.Initiated})),{res:result.
res,uploads,bucket:result.data.Bucket,nextKeyMarker:result.data.NextKeyMarker,nextUploadIdMarker:result.data.NextUploadIdMarker,isTruncated:result.data.IsTruncated===
"true"}},proto.listParts=async function(name,uploadId,query,options){options=options||{};const opt={};copy(options).to(opt),opt.subres={uploadId};const params=this.
_objectRequestParams("GET",name,opt);params.query=query,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params);return{res:result.
res,uploadId:result.data.UploadId,bucket:result.data.Bucket,name:result.data.Key,partNumberMarker:result.data.PartNumberMarker,nextPartNumberMarker:result.data.
NextPartNumberMarker,maxParts:result.data.MaxParts,isTruncated:result.data.IsTruncated,parts:result.data.Part||[]}},proto.abortMultipartUpload=async function(name,uploadId,options){
this._stop(),options=options||{};const opt={};copy(options).to(opt),opt.subres={uploadId};const params=this._objectRequestParams("DELETE",name,opt);return params.
successStatuses=[204],{res:(await this.request(params)).res}},proto.initMultipartUpload=async function(name,options){options=options||{};const opt={};copy(options).
to(opt),opt.headers=opt.headers||{},this._convertMetaToHeaders(options.meta,opt.headers),opt.subres="uploads";const params=this._objectRequestParams("POST",name,
opt);params.mime=options.mime,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params);return{res:result.res,bucket:result.data.
Bucket,name:result.data.Key,uploadId:result.data.UploadId}},proto.uploadPart=async function(name,uploadId,partNo,file,start,end,options){const data={size:end-start};
return process&&process.browser?data.content=await this._createBuffer(file,start,end):data.stream=await this._createStream(file,start,end),await this._uploadPart(
name,uploadId,partNo,data,options)},proto.completeMultipartUpload=async function(name,uploadId,parts,options){const completeParts=parts.concat().sort((a,b)=>a.number-
b.number).filter((item,index,arr)=>!index||item.number!==arr[index-1].number);let xml=`<?xml version="1.0" encoding="UTF-8"?>
<CompleteMultipartUpload>
`;for(let i=0;i<completeParts.length;i++){const p=completeParts[i];xml+=`<Part>
`,xml+=`<PartNumber>${p.number}</PartNumber>
`,xml+=`<ETag>${p.etag}</ETag>
`,xml+=`</Part>
`}xml+="</CompleteMultipartUpload>",options=options||{};let opt={};opt=deepCopyWith(options,_=>{if(isBuffer(_))return null}),opt.subres={uploadId},opt.headers=omit(
opt.headers,["x-oss-server-side-encryption","x-oss-storage-class"]);const params=this._objectRequestParams("POST",name,opt);callback.encodeCallback(params,opt),
params.mime="xml",params.content=xml,params.headers&&params.headers["x-oss-callback"]||(params.xmlResponse=!0),params.successStatuses=[200];const result=await this.
request(params);options.progress&&await options.progress(1,null,result.res);const ret={res:result.res,bucket:params.bucket,name,etag:result.res.headers.etag};return params.
headers&&params.headers["x-oss-callback"]&&(ret.data=JSON.parse(result.data.toString())),ret},proto._uploadPart=async function(name,uploadId,partNo,data,options){
options=options||{};const opt={};copy(options).to(opt),opt.headers=opt.headers||{},opt.headers["Content-Length"]=data.size,opt.headers=omit(opt.headers,["x-oss-\
server-side-encryption","x-oss-storage-class"]),opt.subres={partNumber:partNo,uploadId};const params=this._objectRequestParams("PUT",name,opt);params.mime=opt.mime,
process&&process.browser?params.content=data.content:params.stream=data.stream,params.successStatuses=[200],params.disabledMD5=options.disabledMD5;const result=await this.
request(params);if(!result.res.headers.etag)throw new Error(`Please set the etag of expose-headers in OSS 
 https://help.aliyun.com/document_detail/32069.html`);return data.stream&&(data.stream=null,params.stream=null),{name,etag:result.res.headers.etag,res:result.res}}}),
54483:((__unused_webpack_module,exports2,__webpack_require__)=>{const urlutil=__webpack_require__(87016),utility=__webpack_require__(59336),copy=__webpack_require__(
97421),signHelper=__webpack_require__(70392),{isIP}=__webpack_require__(55623),{setSTSToken}=__webpack_require__(96529),{isFunction}=__webpack_require__(88598),
proto=exports2;proto.asyncSignatureUrl=async function(name,options,strictObjectNameValidation=!0){if(isIP(this.options.endpoint.hostname))throw new Error("can n\
ot get the object URL when endpoint is IP");if(strictObjectNameValidation&&/^\?/.test(name))throw new Error(`Invalid object name ${name}`);options=options||{},name=
this._objectName(name),options.method=options.method||"GET";const expires=utility.timestamp()+(options.expires||1800),params={bucket:this.options.bucket,object:name},
resource=this._getResource(params);this.options.stsToken&&isFunction(this.options.refreshSTSToken)&&await setSTSToken.call(this),this.options.stsToken&&(options["\
security-token"]=this.options.stsToken);const signRes=signHelper._signatureForURL(this.options.accessKeySecret,options,resource,expires),url=urlutil.parse(this.
_getReqUrl(params));return url.query={OSSAccessKeyId:this.options.accessKeyId,Expires:expires,Signature:signRes.Signature},copy(signRes.subResource).to(url.query),
url.format()}}),94274:((__unused_webpack_module,exports2,__webpack_require__)=>{const{policy2Str}=__webpack_require__(56205),signHelper=__webpack_require__(70392),
{isObject}=__webpack_require__(75185),proto=exports2;proto.calculatePostSignature=function(policy){if(!isObject(policy)&&typeof policy!="string")throw new Error(
"policy must be JSON string or Object");if(!isObject(policy))try{JSON.stringify(JSON.parse(policy))}catch{throw new Error("policy must be JSON string or Object")}
policy=Buffer.from(policy2Str(policy),"utf8").toString("base64");const Signature=signHelper.computeSignature(this.options.accessKeySecret,policy);return{OSSAccessKeyId:this.
options.accessKeyId,Signature,policy}}}),25432:((__unused_webpack_module,exports2,__webpack_require__)=>{const{checkBucketName:_checkBucketName}=__webpack_require__(
27013),proto=exports2,REPLACE_HEDERS=["content-type","content-encoding","content-language","content-disposition","cache-control","expires"];proto.copy=async function(name,sourceName,bucketName,options){
typeof bucketName=="object"&&(options=bucketName),options=options||{},options.headers=options.headers||{},Object.keys(options.headers).forEach(key=>{options.headers[`\
x-oss-copy-source-${key.toLowerCase()}`]=options.headers[key]}),(options.meta||Object.keys(options.headers).find(_=>REPLACE_HEDERS.includes(_.toLowerCase())))&&
(options.headers["x-oss-metadata-directive"]="REPLACE"),this._convertMetaToHeaders(options.meta,options.headers),sourceName=this._getSourceName(sourceName,bucketName),
options.versionId&&(sourceName=`${sourceName}?versionId=${options.versionId}`),options.headers["x-oss-copy-source"]=sourceName;const params=this._objectRequestParams(
"PUT",name,options);params.xmlResponse=!0,params.successStatuses=[200,304];const result=await this.request(params);let{data}=result;return data&&(data={etag:data.
ETag,lastModified:data.LastModified}),{data,res:result.res}},proto._getSourceName=function(sourceName,bucketName){return typeof bucketName=="string"?sourceName=
this._objectName(sourceName):sourceName[0]!=="/"?bucketName=this.options.bucket:(bucketName=sourceName.replace(/\/(.+?)(\/.*)/,"$1"),sourceName=sourceName.replace(
/(\/.+?\/)(.*)/,"$2")),_checkBucketName(bucketName),sourceName=encodeURIComponent(sourceName),sourceName=`/${bucketName}/${sourceName}`,sourceName}}),50717:((__unused_webpack_module,exports2)=>{
const proto=exports2;proto.delete=async function(name,options={}){options.subres=Object.assign({},options.subres),options.versionId&&(options.subres.versionId=options.
versionId);const params=this._objectRequestParams("DELETE",name,options);return params.successStatuses=[204],{res:(await this.request(params)).res}}}),35928:((__unused_webpack_module,exports2,__webpack_require__)=>{
const utility=__webpack_require__(59336),{obj2xml}=__webpack_require__(83278),proto=exports2;proto.deleteMulti=async function(names,options={}){const objects=[];
if(!names||!names.length)throw new Error("names is required");for(let i=0;i<names.length;i++){const object={};if(typeof names[i]=="string")object.Key=utility.escape(
this._objectName(names[i]));else{const{key,versionId}=names[i];object.Key=utility.escape(this._objectName(key)),object.VersionId=versionId}objects.push(object)}
const paramXMLObj={Delete:{Quiet:!!options.quiet,Object:objects}},paramXML=obj2xml(paramXMLObj,{headers:!0});options.subres=Object.assign({delete:""},options.subres),
options.versionId&&(options.subres.versionId=options.versionId);const params=this._objectRequestParams("POST","",options);params.mime="xml",params.content=paramXML,
params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params),r=result.data;let deleted=r&&r.Deleted||null;return deleted&&(Array.isArray(
deleted)||(deleted=[deleted])),{res:result.res,deleted:deleted||[]}}}),56367:((__unused_webpack_module,exports2)=>{const proto=exports2;proto.deleteObjectTagging=
async function(name,options={}){options.subres=Object.assign({tagging:""},options.subres),options.versionId&&(options.subres.versionId=options.versionId),name=this.
_objectName(name);const params=this._objectRequestParams("DELETE",name,options);params.successStatuses=[204];const result=await this.request(params);return{status:result.
status,res:result.res}}}),80509:((__unused_webpack_module,exports2,__webpack_require__)=>{const urlutil=__webpack_require__(87016),{isIP}=__webpack_require__(55623),
proto=exports2;proto.generateObjectUrl=function(name,baseUrl){if(isIP(this.options.endpoint.hostname))throw new Error("can not get the object URL when endpoint \
is IP");if(baseUrl)baseUrl[baseUrl.length-1]!=="/"&&(baseUrl+="/");else{baseUrl=this.options.endpoint.format();const copyUrl=urlutil.parse(baseUrl),{bucket}=this.
options;copyUrl.hostname=`${bucket}.${copyUrl.hostname}`,copyUrl.host=`${bucket}.${copyUrl.host}`,baseUrl=copyUrl.format()}return baseUrl+this._escape(this._objectName(
name))}}),20900:((__unused_webpack_module,exports2,__webpack_require__)=>{const fs=__webpack_require__(79896),is=__webpack_require__(36607),{isObject}=__webpack_require__(
75185),proto=exports2;proto.get=async function(name,file,options={}){let writeStream=null,needDestroy=!1;is.writableStream(file)?writeStream=file:is.string(file)?
(writeStream=fs.createWriteStream(file),needDestroy=!0):isObject(file)&&(options=file),options=options||{};const isBrowserEnv=process&&process.browser,responseCacheControl=options.
responseCacheControl===null?"":"no-cache",defaultSubresOptions=isBrowserEnv&&responseCacheControl?{"response-cache-control":responseCacheControl}:{};options.subres=
Object.assign(defaultSubresOptions,options.subres),options.versionId&&(options.subres.versionId=options.versionId),options.process&&(options.subres["x-oss-proce\
ss"]=options.process);let result;try{const params=this._objectRequestParams("GET",name,options);params.writeStream=writeStream,params.successStatuses=[200,206,304],
result=await this.request(params),needDestroy&&writeStream.destroy()}catch(err){throw needDestroy&&(writeStream.destroy(),await this._deleteFileSafe(file)),err}
return{res:result.res,content:result.data}}}),29966:((__unused_webpack_module,exports2)=>{const proto=exports2;proto.getACL=async function(name,options={}){options.
subres=Object.assign({acl:""},options.subres),options.versionId&&(options.subres.versionId=options.versionId),name=this._objectName(name);const params=this._objectRequestParams(
"GET",name,options);params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params);return{acl:result.data.AccessControlList.Grant,owner:{
id:result.data.Owner.ID,displayName:result.data.Owner.DisplayName},res:result.res}}}),34372:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.getAsyncFetch=void 0;const formatObjKey_1=__webpack_require__(39413);async function getAsyncFetch(taskId,options={}){
options.subres=Object.assign({asyncFetch:""},options.subres),options.headers=options.headers||{};const params=this._objectRequestParams("GET","",options);params.
headers["x-oss-task-id"]=taskId,params.successStatuses=[200],params.xmlResponse=!0;const result=await this.request(params),taskInfo=formatObjKey_1.formatObjKey(
result.data.TaskInfo,"firstLowerCase");return{res:result.res,status:result.status,state:result.data.State,taskInfo}}exports2.getAsyncFetch=getAsyncFetch}),79227:((__unused_webpack_module,exports2,__webpack_require__)=>{
const proto=exports2,{isObject}=__webpack_require__(75185),{isArray}=__webpack_require__(81349),{parseRestoreInfo}=__webpack_require__(6789);proto.getBucketVersions=
getBucketVersions,proto.listObjectVersions=getBucketVersions;async function getBucketVersions(query={},options={}){if(query.versionIdMarker&&query.keyMarker===void 0)
throw new Error("A version-id marker cannot be specified without a key marker");options.subres=Object.assign({versions:""},options.subres),options.versionId&&(options.
subres.versionId=options.versionId);const params=this._objectRequestParams("GET","",options);params.xmlResponse=!0,params.successStatuses=[200],params.query=formatQuery(
query);const result=await this.request(params);let objects=result.data.Version||[],deleteMarker=result.data.DeleteMarker||[];const that=this;objects&&(Array.isArray(
objects)||(objects=[objects]),objects=objects.map(obj=>({name:obj.Key,url:that._objectUrl(obj.Key),lastModified:obj.LastModified,isLatest:obj.IsLatest==="true",
versionId:obj.VersionId,etag:obj.ETag,type:obj.Type,size:Number(obj.Size),storageClass:obj.StorageClass,owner:{id:obj.Owner.ID,displayName:obj.Owner.DisplayName},
restoreInfo:parseRestoreInfo(obj.RestoreInfo)}))),deleteMarker&&(isArray(deleteMarker)||(deleteMarker=[deleteMarker]),deleteMarker=deleteMarker.map(obj=>({name:obj.
Key,lastModified:obj.LastModified,versionId:obj.VersionId,owner:{id:obj.Owner.ID,displayName:obj.Owner.DisplayName}})));let prefixes=result.data.CommonPrefixes||
null;return prefixes&&(isArray(prefixes)||(prefixes=[prefixes]),prefixes=prefixes.map(item=>item.Prefix)),{res:result.res,objects,deleteMarker,prefixes,nextMarker:result.
data.NextKeyMarker||null,NextVersionIdMarker:result.data.NextVersionIdMarker||null,nextKeyMarker:result.data.NextKeyMarker||null,nextVersionIdMarker:result.data.
NextVersionIdMarker||null,isTruncated:result.data.IsTruncated==="true"}}function camel2Line(name){return name.replace(/([A-Z])/g,"-$1").toLowerCase()}function formatQuery(query={}){
const obj={};return isObject(query)&&Object.keys(query).forEach(key=>{obj[camel2Line(key)]=query[key]}),obj}}),13978:((__unused_webpack_module,exports2)=>{const proto=exports2;
proto.getObjectMeta=async function(name,options){options=options||{},name=this._objectName(name),options.subres=Object.assign({objectMeta:""},options.subres),options.
versionId&&(options.subres.versionId=options.versionId);const params=this._objectRequestParams("HEAD",name,options);params.successStatuses=[200];const result=await this.
request(params);return{status:result.status,res:result.res}}}),16452:((__unused_webpack_module,exports2,__webpack_require__)=>{const proto=exports2,{isObject}=__webpack_require__(
75185);proto.getObjectTagging=async function(name,options={}){options.subres=Object.assign({tagging:""},options.subres),options.versionId&&(options.subres.versionId=
options.versionId),name=this._objectName(name);const params=this._objectRequestParams("GET",name,options);params.successStatuses=[200];const result=await this.request(
params),Tagging=await this.parseXML(result.data);let{Tag}=Tagging.TagSet;Tag=Tag&&isObject(Tag)?[Tag]:Tag||[];const tag={};return Tag.forEach(item=>{tag[item.Key]=
item.Value}),{status:result.status,res:result.res,tag}}}),92942:((__unused_webpack_module,exports2,__webpack_require__)=>{const{isIP}=__webpack_require__(55623),
proto=exports2;proto.getObjectUrl=function(name,baseUrl){if(isIP(this.options.endpoint.hostname))throw new Error("can not get the object URL when endpoint is IP");
return baseUrl?baseUrl[baseUrl.length-1]!=="/"&&(baseUrl+="/"):baseUrl=this.options.endpoint.format(),baseUrl+this._escape(this._objectName(name))}}),47961:((__unused_webpack_module,exports2)=>{
const proto=exports2;proto.getSymlink=async function(name,options={}){options.subres=Object.assign({symlink:""},options.subres),options.versionId&&(options.subres.
versionId=options.versionId),name=this._objectName(name);const params=this._objectRequestParams("GET",name,options);params.successStatuses=[200];const result=await this.
request(params),target=result.res.headers["x-oss-symlink-target"];return{targetName:decodeURIComponent(target),res:result.res}}}),17160:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{checkEnv}=__webpack_require__(15473),proto=exports2;proto.head=async function(name,options={}){checkEnv("Because HeadObject has gzip enabled, head cannot \
get the file size correctly. If you need to get the file size, please use getObjectMeta"),options.subres=Object.assign({},options.subres),options.versionId&&(options.
subres.versionId=options.versionId);const params=this._objectRequestParams("HEAD",name,options);params.successStatuses=[200,304];const result=await this.request(
params),data={meta:null,res:result.res,status:result.status};return result.status===200&&Object.keys(result.headers).forEach(k=>{k.indexOf("x-oss-meta-")===0&&(data.
meta||(data.meta={}),data.meta[k.substring(11)]=result.headers[k])}),data}}),38896:((__unused_webpack_module,exports2,__webpack_require__)=>{const merge=__webpack_require__(
41339),proto=exports2;merge(proto,__webpack_require__(47961)),merge(proto,__webpack_require__(5482)),merge(proto,__webpack_require__(13978)),merge(proto,__webpack_require__(
25432)),merge(proto,__webpack_require__(94274)),merge(proto,__webpack_require__(16452)),merge(proto,__webpack_require__(30251)),merge(proto,__webpack_require__(
56367)),merge(proto,__webpack_require__(79227)),merge(proto,__webpack_require__(35928)),merge(proto,__webpack_require__(29966)),merge(proto,__webpack_require__(
37005)),merge(proto,__webpack_require__(17160)),merge(proto,__webpack_require__(50717)),merge(proto,__webpack_require__(20900)),merge(proto,__webpack_require__(
3972)),merge(proto,__webpack_require__(34372)),merge(proto,__webpack_require__(80509)),merge(proto,__webpack_require__(92942)),merge(proto,__webpack_require__(51641)),
merge(proto,__webpack_require__(54483)),merge(proto,__webpack_require__(9467)),merge(proto,__webpack_require__(40670))}),3972:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.postAsyncFetch=void 0;const obj2xml_1=__webpack_require__(83278);async function postAsyncFetch(object,url,options={}){
options.subres=Object.assign({asyncFetch:""},options.subres),options.headers=options.headers||{},object=this._objectName(object);const{host="",contentMD5="",callback="",
storageClass="",ignoreSameKey=!0}=options,paramXMLObj={AsyncFetchTaskConfiguration:{Url:url,Object:object,Host:host,ContentMD5:contentMD5,Callback:callback,StorageClass:storageClass,
IgnoreSameKey:ignoreSameKey}},params=this._objectRequestParams("POST","",options);params.mime="xml",params.xmlResponse=!0,params.successStatuses=[200],params.content=
obj2xml_1.obj2xml(paramXMLObj);const result=await this.request(params);return{res:result.res,status:result.status,taskId:result.data.TaskId}}exports2.postAsyncFetch=
postAsyncFetch}),37005:((__unused_webpack_module,exports2)=>{const proto=exports2;proto.putACL=async function(name,acl,options){options=options||{},options.subres=
Object.assign({acl:""},options.subres),options.versionId&&(options.subres.versionId=options.versionId),options.headers=options.headers||{},options.headers["x-os\
s-object-acl"]=acl,name=this._objectName(name);const params=this._objectRequestParams("PUT",name,options);return params.successStatuses=[200],{res:(await this.request(
params)).res}}}),30251:((__unused_webpack_module,exports2,__webpack_require__)=>{const{obj2xml}=__webpack_require__(83278),{checkObjectTag}=__webpack_require__(
21831),proto=exports2;proto.putObjectTagging=async function(name,tag,options={}){checkObjectTag(tag),options.subres=Object.assign({tagging:""},options.subres),options.
versionId&&(options.subres.versionId=options.versionId),name=this._objectName(name);const params=this._objectRequestParams("PUT",name,options);params.successStatuses=
[200],tag=Object.keys(tag).map(key=>({Key:key,Value:tag[key]}));const paramXMLObj={Tagging:{TagSet:{Tag:tag}}};params.mime="xml",params.content=obj2xml(paramXMLObj);
const result=await this.request(params);return{res:result.res,status:result.status}}}),5482:((__unused_webpack_module,exports2)=>{const proto=exports2;proto.putSymlink=
async function(name,targetName,options){options=options||{},options.headers=options.headers||{},targetName=this._escape(this._objectName(targetName)),this._convertMetaToHeaders(
options.meta,options.headers),options.headers["x-oss-symlink-target"]=targetName,options.subres=Object.assign({symlink:""},options.subres),options.versionId&&(options.
subres.versionId=options.versionId),options.storageClass&&(options.headers["x-oss-storage-class"]=options.storageClass),name=this._objectName(name);const params=this.
_objectRequestParams("PUT",name,options);return params.successStatuses=[200],{res:(await this.request(params)).res}}}),40670:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.signPostObjectPolicyV4=void 0;const dateformat_1=__importDefault(__webpack_require__(66456)),getStandardRegion_1=__webpack_require__(10393),policy2Str_1=__webpack_require__(
56205),signUtils_1=__webpack_require__(70392);function signPostObjectPolicyV4(policy,date){const policyStr=Buffer.from(policy2Str_1.policy2Str(policy),"utf8").toString(
"base64"),onlyDate=dateformat_1.default(date,"UTC:yyyymmdd'T'HHMMss'Z'").split("T")[0];return signUtils_1.getSignatureV4(this.options.accessKeySecret,onlyDate,getStandardRegion_1.
getStandardRegion(this.options.region),policyStr)}exports2.signPostObjectPolicyV4=signPostObjectPolicyV4}),51641:((__unused_webpack_module,exports2,__webpack_require__)=>{
const urlutil=__webpack_require__(87016),utility=__webpack_require__(59336),copy=__webpack_require__(97421),signHelper=__webpack_require__(70392),{isIP}=__webpack_require__(
55623),proto=exports2;proto.signatureUrl=function(name,options,strictObjectNameValidation=!0){if(isIP(this.options.endpoint.hostname))throw new Error("can not g\
et the object URL when endpoint is IP");if(strictObjectNameValidation&&/^\?/.test(name))throw new Error(`Invalid object name ${name}`);options=options||{},name=
this._objectName(name),options.method=options.method||"GET";const expires=utility.timestamp()+(options.expires||1800),params={bucket:this.options.bucket,object:name},
resource=this._getResource(params);this.options.stsToken&&(options["security-token"]=this.options.stsToken);const signRes=signHelper._signatureForURL(this.options.
accessKeySecret,options,resource,expires),url=urlutil.parse(this._getReqUrl(params));return url.query={OSSAccessKeyId:this.options.accessKeyId,Expires:expires,Signature:signRes.
Signature},copy(signRes.subResource).to(url.query),url.format()}}),9467:((__unused_webpack_module,exports2,__webpack_require__)=>{const dateFormat=__webpack_require__(
66456),urlUtil=__webpack_require__(87016),signHelper=__webpack_require__(70392),{setSTSToken}=__webpack_require__(96529),{isFunction}=__webpack_require__(88598),
{getStandardRegion}=__webpack_require__(10393),proto=exports2;proto.signatureUrlV4=async function(method,expires,request,objectName,additionalHeaders){const{cloudBoxId}=this.
options,product=signHelper.getProduct(cloudBoxId),signRegion=signHelper.getSignRegion(getStandardRegion(this.options.region),cloudBoxId),headers=request&&request.
headers||{},queries=Object.assign({},request&&request.queries||{}),formattedDate=dateFormat(new Date,"UTC:yyyymmdd'T'HHMMss'Z'"),onlyDate=formattedDate.split("T")[0],
fixedAdditionalHeaders=signHelper.fixAdditionalHeaders(additionalHeaders);fixedAdditionalHeaders.length>0&&(queries["x-oss-additional-headers"]=fixedAdditionalHeaders.
join(";")),queries["x-oss-credential"]=signHelper.getCredential(onlyDate,signRegion,this.options.accessKeyId,product),queries["x-oss-date"]=formattedDate,queries["\
x-oss-expires"]=expires,queries["x-oss-signature-version"]="OSS4-HMAC-SHA256",this.options.stsToken&&isFunction(this.options.refreshSTSToken)&&await setSTSToken.
call(this),this.options.stsToken&&(queries["x-oss-security-token"]=this.options.stsToken);const canonicalRequest=signHelper.getCanonicalRequest(method,{headers,
queries},this.options.bucket,objectName,fixedAdditionalHeaders),stringToSign=signHelper.getStringToSign(signRegion,formattedDate,canonicalRequest,product);queries["\
x-oss-signature"]=signHelper.getSignatureV4(this.options.accessKeySecret,onlyDate,signRegion,stringToSign,product);const signedUrl=urlUtil.parse(this._getReqUrl(
{bucket:this.options.bucket,object:objectName}));return signedUrl.query=Object.assign({},queries),signedUrl.format()}}),13451:((__unused_webpack_module,exports2,__webpack_require__)=>{
const{isArray}=__webpack_require__(81349),proto=exports2;proto._parallelNode=async function(todo,parallel,fn,sourceData){const that=this,jobErr=[];let jobs=[];const tempBatch=todo.
length/parallel,remainder=todo.length%parallel,batch=remainder===0?tempBatch:(todo.length-remainder)/parallel+1;let taskIndex=1;for(let i=0;i<todo.length&&!that.
isCancel();i++)if(sourceData?jobs.push(fn(that,todo[i],sourceData)):jobs.push(fn(that,todo[i])),jobs.length===parallel||taskIndex===batch&&i===todo.length-1){try{
taskIndex+=1,await Promise.all(jobs)}catch(err){jobErr.push(err)}jobs=[]}return jobErr},proto._parallel=function(todo,parallel,jobPromise){const that=this;return new Promise(
resolve=>{const _jobErr=[];if(parallel<=0||!todo){resolve(_jobErr);return}function onlyOnce(fn){return function(...args){if(fn===null)throw new Error("Callback \
was already called.");const callFn=fn;fn=null,callFn.apply(this,args)}}function createArrayIterator(coll){let i=-1;const len=coll.length;return function(){return++i<
len&&!that.isCancel()?{value:coll[i],key:i}:null}}const nextElem=createArrayIterator(todo);let done=!1,running=0,looping=!1;function iterateeCallback(err){running-=
1,err?(done=!0,_jobErr.push(err),resolve(_jobErr)):done&&running<=0?(done=!0,resolve(_jobErr)):looping||(that.isCancel()?resolve(_jobErr):replenish())}function iteratee(value,callback){
jobPromise(value).then(result=>{callback(null,result)}).catch(err=>{callback(err)})}function replenish(){for(looping=!0;running<parallel&&!done&&!that.isCancel();){
const elem=nextElem();if(elem===null||_jobErr.length>0){done=!0,running<=0&&resolve(_jobErr);return}running+=1,iteratee(elem.value,onlyOnce(iterateeCallback))}looping=
!1}replenish()})},proto.cancel=function(abort){this.options.cancelFlag=!0,isArray(this.multipartUploadStreams)&&this.multipartUploadStreams.forEach(_=>{if(_.destroyed===
!1){const err={name:"cancel",message:"cancel"};_.destroy(err)}}),this.multipartUploadStreams=[],abort&&this.abortMultipartUpload(abort.name,abort.uploadId,abort.
options)},proto.isCancel=function(){return this.options.cancelFlag},proto.resetCancelFlag=function(){this.options.cancelFlag=!1},proto._stop=function(){this.options.
cancelFlag=!0},proto._makeCancelEvent=function(){return{status:0,name:"cancel"}},proto._makeAbortEvent=function(){return{status:0,name:"abort",message:"upload t\
ask has been abort"}}}),70392:((__unused_webpack_module,exports2,__webpack_require__)=>{const crypto=__webpack_require__(76982),is=__webpack_require__(36607),qs=__webpack_require__(
40240),{lowercaseKeyHeader}=__webpack_require__(93115),{encodeString}=__webpack_require__(58953);exports2.getProduct=function(cloudBoxId){return cloudBoxId===void 0?
"oss":"oss-cloudbox"},exports2.getSignRegion=function(region,cloudBoxId){return cloudBoxId===void 0?region:cloudBoxId},exports2.buildCanonicalizedResource=function(resourcePath,parameters){
let canonicalizedResource=`${resourcePath}`,separatorString="?";if(is.string(parameters)&&parameters.trim()!=="")canonicalizedResource+=separatorString+parameters;else if(is.
array(parameters))parameters.sort(),canonicalizedResource+=separatorString+parameters.join("&");else if(parameters){const processFunc=key=>{canonicalizedResource+=
separatorString+key,(parameters[key]||parameters[key]===0)&&(canonicalizedResource+=`=${parameters[key]}`),separatorString="&"};Object.keys(parameters).sort().forEach(
processFunc)}return canonicalizedResource},exports2.buildCanonicalString=function(method,resourcePath,request,expires){request=request||{};const headers=lowercaseKeyHeader(
request.headers),OSS_PREFIX="x-oss-",ossHeaders=[],headersToSign={};let signContent=[method.toUpperCase(),headers["content-md5"]||"",headers["content-type"],expires||
headers["x-oss-date"]];return Object.keys(headers).forEach(key=>{const lowerKey=key.toLowerCase();lowerKey.indexOf(OSS_PREFIX)===0&&(headersToSign[lowerKey]=String(
headers[key]).trim())}),Object.keys(headersToSign).sort().forEach(key=>{ossHeaders.push(`${key}:${headersToSign[key]}`)}),signContent=signContent.concat(ossHeaders),
signContent.push(this.buildCanonicalizedResource(resourcePath,request.parameters)),signContent.join(`
`)},exports2.computeSignature=function(accessKeySecret,canonicalString,headerEncoding="utf-8"){return crypto.createHmac("sha1",accessKeySecret).update(Buffer.from(
canonicalString,headerEncoding)).digest("base64")},exports2.authorization=function(accessKeyId,accessKeySecret,canonicalString,headerEncoding){return`OSS ${accessKeyId}\
:${this.computeSignature(accessKeySecret,canonicalString,headerEncoding)}`},exports2.fixAdditionalHeaders=additionalHeaders=>{if(!additionalHeaders)return[];const OSS_PREFIX="\
x-oss-";return[...new Set(additionalHeaders.map(v=>v.toLowerCase()))].filter(v=>v!=="content-type"&&v!=="content-md5"&&!v.startsWith(OSS_PREFIX)).sort()},exports2.
getCanonicalRequest=function(method,request,bucketName,objectName,additionalHeaders){const headers=lowercaseKeyHeader(request.headers),queries=request.queries||
{},OSS_PREFIX="x-oss-";if(objectName&&!bucketName)throw Error("Please ensure that bucketName is passed into getCanonicalRequest.");const signContent=[method.toUpperCase(),
encodeString(`/${bucketName?`${bucketName}/`:""}${objectName||""}`).replace(/%2F/g,"/")];signContent.push(qs.stringify(queries,{encoder:encodeString,sort:(a,b)=>a.
localeCompare(b),strictNullHandling:!0})),additionalHeaders&&additionalHeaders.forEach(v=>{if(!Object.prototype.hasOwnProperty.call(headers,v))throw Error(`Can'\
t find additional header ${v} in request headers.`)});const tempHeaders=new Set(additionalHeaders);Object.keys(headers).forEach(v=>{(v==="content-type"||v==="co\
ntent-md5"||v.startsWith(OSS_PREFIX))&&tempHeaders.add(v)});const canonicalHeaders=`${[...tempHeaders].sort().map(v=>`${v}:${is.string(headers[v])?headers[v].trim():
headers[v]}
`).join("")}`;return signContent.push(canonicalHeaders),additionalHeaders&&additionalHeaders.length>0?signContent.push(additionalHeaders.join(";")):signContent.
push(""),signContent.push(headers["x-oss-content-sha256"]||"UNSIGNED-PAYLOAD"),signContent.join(`
`)},exports2.getCredential=function(date,region,accessKeyId,product="oss"){const tempCredential=`${date}/${region}/${product}/aliyun_v4_request`;return accessKeyId?
`${accessKeyId}/${tempCredential}`:tempCredential},exports2.getStringToSign=function(region,date,canonicalRequest,product="oss"){return["OSS4-HMAC-SHA256",date,
this.getCredential(date.split("T")[0],region,void 0,product),crypto.createHash("sha256").update(canonicalRequest).digest("hex")].join(`
`)},exports2.getSignatureV4=function(accessKeySecret,date,region,stringToSign,product="oss"){const signingDate=crypto.createHmac("sha256",`aliyun_v4${accessKeySecret}`).
update(date).digest(),signingRegion=crypto.createHmac("sha256",signingDate).update(region).digest(),signingOss=crypto.createHmac("sha256",signingRegion).update(
product).digest(),signingKey=crypto.createHmac("sha256",signingOss).update("aliyun_v4_request").digest();return crypto.createHmac("sha256",signingKey).update(stringToSign).
digest("hex")},exports2.authorizationV4=function(accessKeyId,accessKeySecret,region,method,request,bucketName,objectName,additionalHeaders,headerEncoding="utf-8",cloudBoxId){
const product=this.getProduct(cloudBoxId),fixedAdditionalHeaders=this.fixAdditionalHeaders(additionalHeaders),fixedHeaders={};Object.entries(request.headers).forEach(
v=>{fixedHeaders[v[0]]=is.string(v[1])?Buffer.from(v[1],headerEncoding).toString():v[1]});const date=fixedHeaders["x-oss-date"]||request.queries&&request.queries["\
x-oss-date"],canonicalRequest=this.getCanonicalRequest(method,{headers:fixedHeaders,queries:request.queries},bucketName,objectName,fixedAdditionalHeaders),stringToSign=this.
getStringToSign(region,date,canonicalRequest,product),onlyDate=date.split("T")[0],signatureValue=this.getSignatureV4(accessKeySecret,onlyDate,region,stringToSign,
product),additionalHeadersValue=fixedAdditionalHeaders.length>0?`AdditionalHeaders=${fixedAdditionalHeaders.join(";")},`:"";return`OSS4-HMAC-SHA256 Credential=${this.
getCredential(onlyDate,region,accessKeyId,product)},${additionalHeadersValue}Signature=${signatureValue}`},exports2._signatureForURL=function(accessKeySecret,options={},resource,expires,headerEncoding){
const headers={},{subResource={}}=options;if(options.process){const processKeyword="x-oss-process";subResource[processKeyword]=options.process}if(options.trafficLimit){
const trafficLimitKey="x-oss-traffic-limit";subResource[trafficLimitKey]=options.trafficLimit}if(options.response&&Object.keys(options.response).forEach(k=>{const key=`\
response-${k.toLowerCase()}`;subResource[key]=options.response[k]}),Object.keys(options).forEach(key=>{const lowerKey=key.toLowerCase(),value=options[key];lowerKey.
indexOf("x-oss-")===0?headers[lowerKey]=value:(lowerKey.indexOf("content-md5")===0||lowerKey.indexOf("content-type")===0)&&(headers[key]=value)}),Object.prototype.
hasOwnProperty.call(options,"security-token")&&(subResource["security-token"]=options["security-token"]),Object.prototype.hasOwnProperty.call(options,"callback")){
const json={callbackUrl:encodeURI(options.callback.url),callbackBody:options.callback.body};if(options.callback.host&&(json.callbackHost=options.callback.host),
options.callback.contentType&&(json.callbackBodyType=options.callback.contentType),options.callback.callbackSNI&&(json.callbackSNI=options.callback.callbackSNI),
subResource.callback=Buffer.from(JSON.stringify(json)).toString("base64"),options.callback.customValue){const callbackVar={};Object.keys(options.callback.customValue).
forEach(key=>{callbackVar[`x:${key}`]=options.callback.customValue[key]}),subResource["callback-var"]=Buffer.from(JSON.stringify(callbackVar)).toString("base64")}}
const canonicalString=this.buildCanonicalString(options.method,resource,{headers,parameters:subResource},expires.toString());return{Signature:this.computeSignature(
accessKeySecret,canonicalString,headerEncoding),subResource}}}),27013:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.checkBucketName=void 0,exports2.checkBucketName=(name,createBucket=!1)=>{if(!(createBucket?/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/:/^[a-z0-9_][a-z0-9-_]{1,61}[a-z0-9_]$/).
test(name))throw new Error("The bucket must be conform to the specifications")}}),25804:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.checkBucketTag=void 0;const{checkValid}=__webpack_require__(25996),{isObject}=__webpack_require__(75185),commonRules=[
{validator:value=>{if(typeof value!="string")throw new Error("the key and value of the tag must be String")}}],rules={key:[...commonRules,{pattern:/^.{1,64}$/,msg:"\
tag key can be a maximum of 64 bytes in length"},{pattern:/^(?!https*:\/\/|Aliyun)/,msg:"tag key can not startsWith: http://, https://, Aliyun"}],value:[...commonRules,
{pattern:/^.{0,128}$/,msg:"tag value can be a maximum of 128 bytes in length"}]};exports2.checkBucketTag=tag=>{if(!isObject(tag))throw new Error("bucket tag mus\
t be Object");const entries=Object.entries(tag);if(entries.length>20)throw new Error("maximum of 20 tags for a bucket");const rulesIndexKey=["key","value"];entries.
forEach(keyValue=>{keyValue.forEach((item,index)=>{checkValid(item,rules[rulesIndexKey[index]])})})}}),34158:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.checkConfigValid=void 0;const checkConfigMap={endpoint:checkEndpoint,region:/^[a-zA-Z0-9\-_]+$/};function checkEndpoint(endpoint){
return typeof endpoint=="string"?/^[a-zA-Z0-9._:/-]+$/.test(endpoint):endpoint.host?/^[a-zA-Z0-9._:/-]+$/.test(endpoint.host):!1}exports2.checkConfigValid=(conf,key)=>{
if(checkConfigMap[key]){let isConfigValid=!0;if(checkConfigMap[key]instanceof Function?isConfigValid=checkConfigMap[key](conf):isConfigValid=checkConfigMap[key].
test(conf),!isConfigValid)throw new Error(`The ${key} must be conform to the specifications`)}}}),15473:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.checkEnv=void 0;function checkEnv(msg){process.browser&&console.warn(msg)}exports2.checkEnv=checkEnv}),21831:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.checkObjectTag=void 0;const{checkValid}=__webpack_require__(25996),{isObject}=__webpack_require__(
75185),commonRules=[{validator:value=>{if(typeof value!="string")throw new Error("the key and value of the tag must be String")}},{pattern:/^[a-zA-Z0-9 +-=._:/]+$/,
msg:"tag can contain letters, numbers, spaces, and the following symbols: plus sign (+), hyphen (-), equal sign (=), period (.), underscore (_), colon (:), and \
forward slash (/)"}],rules={key:[...commonRules,{pattern:/^.{1,128}$/,msg:"tag key can be a maximum of 128 bytes in length"}],value:[...commonRules,{pattern:/^.{0,256}$/,
msg:"tag value can be a maximum of 256 bytes in length"}]};function checkObjectTag(tag){if(!isObject(tag))throw new Error("tag must be Object");const entries=Object.
entries(tag);if(entries.length>10)throw new Error("maximum of 10 tags for a object");const rulesIndexKey=["key","value"];entries.forEach(keyValue=>{keyValue.forEach(
(item,index)=>{checkValid(item,rules[rulesIndexKey[index]])})})}exports2.checkObjectTag=checkObjectTag}),25996:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.checkValid=void 0;function checkValid(_value,_rules){_rules.forEach(rule=>{if(rule.validator)rule.validator(_value);else if(rule.
pattern&&!rule.pattern.test(_value))throw new Error(rule.msg)})}exports2.checkValid=checkValid}),39841:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.createRequest=void 0;const crypto=__webpack_require__(76982),debug=__webpack_require__(2830)("a\
li-oss"),_isString=__webpack_require__(24048),_isArray=__webpack_require__(77192),_isObject=__webpack_require__(96482),mime=__webpack_require__(94900),dateFormat=__webpack_require__(
66456),copy=__webpack_require__(97421),path=__webpack_require__(16928),{encoder}=__webpack_require__(35696),{isIP}=__webpack_require__(55623),{setRegion}=__webpack_require__(
17524),{getReqUrl}=__webpack_require__(75325),{isDingTalk}=__webpack_require__(54240);function getHeader(headers,name){return headers[name]||headers[name.toLowerCase()]}
function delHeader(headers,name){delete headers[name],delete headers[name.toLowerCase()]}function createRequest(params){let date=new Date;this.options.amendTimeSkewed&&
(date=+new Date+this.options.amendTimeSkewed);const headers={"x-oss-date":dateFormat(date,this.options.authorizationV4?"UTC:yyyymmdd'T'HHMMss'Z'":"UTC:ddd, dd m\
mm yyyy HH:MM:ss 'GMT'")};this.options.authorizationV4&&(headers["x-oss-content-sha256"]="UNSIGNED-PAYLOAD"),typeof window<"u"&&(headers["x-oss-user-agent"]=this.
userAgent),this.userAgent.includes("nodejs")&&(headers["User-Agent"]=this.userAgent),this.options.isRequestPay&&Object.assign(headers,{"x-oss-request-payer":"re\
quester"}),this.options.stsToken&&(headers["x-oss-security-token"]=this.options.stsToken),copy(params.headers).to(headers),getHeader(headers,"Content-Type")||(params.
mime&&params.mime.indexOf("/")>0?headers["Content-Type"]=params.mime:isDingTalk()?headers["Content-Type"]="application/octet-stream":headers["Content-Type"]=mime.
getType(params.mime||path.extname(params.object||""))),getHeader(headers,"Content-Type")||delHeader(headers,"Content-Type"),params.content&&(params.disabledMD5||
(!params.headers||!params.headers["Content-MD5"]?headers["Content-MD5"]=crypto.createHash("md5").update(Buffer.from(params.content,"utf8")).digest("base64"):headers["\
Content-MD5"]=params.headers["Content-MD5"]),headers["Content-Length"]||(headers["Content-Length"]=params.content.length));const{hasOwnProperty}=Object.prototype;
for(const k in headers)headers[k]&&hasOwnProperty.call(headers,k)&&(headers[k]=encoder(String(headers[k]),this.options.headerEncoding));const queries={};if(_isString(
params.subres)?queries[params.subres]=null:_isArray(params.subres)?params.subres.forEach(v=>{queries[v]=null}):_isObject(params.subres)&&Object.entries(params.subres).
forEach(v=>{queries[v[0]]=v[1]===""?null:v[1]}),_isObject(params.query)&&Object.entries(params.query).forEach(v=>{queries[v[0]]=v[1]}),headers.authorization=this.
options.authorizationV4?this.authorizationV4(params.method,{headers,queries},params.bucket,params.object,params.additionalHeaders):this.authorization(params.method,
this._getResource(params),params.subres,headers,this.options.headerEncoding),isIP(this.options.endpoint.hostname)){const{region,internal,secure}=this.options,hostInfo=setRegion(
region,internal,secure);headers.host=`${params.bucket}.${hostInfo.host}`}const url=getReqUrl.bind(this)(params);debug("request %s %s, with headers %j, !!stream:\
 %s",params.method,url,headers,!!params.stream);const timeout=params.timeout||this.options.timeout,reqParams={method:params.method,content:params.content,stream:params.
stream,headers,timeout,writeStream:params.writeStream,customResponse:params.customResponse,ctx:params.ctx||this.ctx};return this.agent&&(reqParams.agent=this.agent),
this.httpsAgent&&(reqParams.httpsAgent=this.httpsAgent),reqParams.enableProxy=!!this.options.enableProxy,reqParams.proxy=this.options.proxy?this.options.proxy:null,
{url,params:reqParams}}exports2.createRequest=createRequest}),92331:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__\
esModule",{value:!0}),exports2.dataFix=void 0;const isObject_1=__webpack_require__(75185),TRUE=["true","TRUE","1",1],FALSE=["false","FALSE","0",0];function dataFix(o,conf,finalKill){
if(!isObject_1.isObject(o))return;const{remove=[],rename={},camel=[],bool=[],lowerFirst=!1}=conf;return remove.forEach(v=>delete o[v]),Object.entries(rename).forEach(
v=>{o[v[0]]&&(o[v[1]]||(o[v[1]]=o[v[0]],delete o[v[0]]))}),camel.forEach(v=>{if(!o[v])return;const afterKey=v.replace(/^(.)/,$0=>$0.toLowerCase()).replace(/-(\w)/g,
(_,$1)=>$1.toUpperCase());o[afterKey]||(o[afterKey]=o[v])}),bool.forEach(v=>{o[v]=fixBool(o[v])}),typeof finalKill=="function"&&finalKill(o),fixLowerFirst(o,lowerFirst),
dataFix}exports2.dataFix=dataFix;function fixBool(value){return value?TRUE.includes(value)?!0:FALSE.includes(value)?!1:value:!1}function fixLowerFirst(o,lowerFirst){
lowerFirst&&Object.keys(o).forEach(key=>{const lowerK=key.replace(/^\w/,match=>match.toLowerCase());typeof o[lowerK]>"u"&&(o[lowerK]=o[key],delete o[key])})}}),
28253:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.deepCopyWith=exports2.deepCopy=
void 0;const isBuffer_1=__webpack_require__(28388);exports2.deepCopy=obj=>{if(obj===null||typeof obj!="object")return obj;if(isBuffer_1.isBuffer(obj))return obj.
slice();const copy=Array.isArray(obj)?[]:{};return Object.keys(obj).forEach(key=>{copy[key]=exports2.deepCopy(obj[key])}),copy},exports2.deepCopyWith=(obj,customizer)=>{
function deepCopyWithHelper(value,innerKey,innerObject){const result=customizer(value,innerKey,innerObject);if(result!==void 0)return result;if(value===null||typeof value!=
"object")return value;if(isBuffer_1.isBuffer(value))return value.slice();const copy=Array.isArray(value)?[]:{};return Object.keys(value).forEach(k=>{copy[k]=deepCopyWithHelper(
value[k],k,value)}),copy}return customizer?deepCopyWithHelper(obj,"",null):exports2.deepCopy(obj)}}),58953:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.encodeString=void 0;const toString_1=__importDefault(__webpack_require__(87233));function encodeString(str){const tempStr=toString_1.default(str);return encodeURIComponent(
tempStr).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`)}exports2.encodeString=encodeString}),35696:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.encoder=void 0;function encoder(str,encoding="utf-8"){return encoding==="utf-8"?str:Buffer.from(
str).toString("latin1")}exports2.encoder=encoder}),27187:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{
value:!0}),exports2.formatInventoryConfig=void 0;const dataFix_1=__webpack_require__(92331),isObject_1=__webpack_require__(75185),isArray_1=__webpack_require__(
81349),formatObjKey_1=__webpack_require__(39413);function formatInventoryConfig(inventoryConfig,toArray=!1){return toArray&&isObject_1.isObject(inventoryConfig)&&
(inventoryConfig=[inventoryConfig]),isArray_1.isArray(inventoryConfig)?inventoryConfig=inventoryConfig.map(formatFn):inventoryConfig=formatFn(inventoryConfig),inventoryConfig}
exports2.formatInventoryConfig=formatInventoryConfig;function formatFn(_){return dataFix_1.dataFix(_,{bool:["IsEnabled"]},conf=>{var _a,_b;conf.prefix=conf.Filter.
Prefix,delete conf.Filter,conf.OSSBucketDestination=conf.Destination.OSSBucketDestination,conf.OSSBucketDestination.rolename=conf.OSSBucketDestination.RoleArn.replace(
/.*\//,""),delete conf.OSSBucketDestination.RoleArn,conf.OSSBucketDestination.bucket=conf.OSSBucketDestination.Bucket.replace(/.*:::/,""),delete conf.OSSBucketDestination.
Bucket,delete conf.Destination,conf.frequency=conf.Schedule.Frequency,delete conf.Schedule.Frequency,!((_a=conf?.OptionalFields)===null||_a===void 0)&&_a.Field&&
!isArray_1.isArray((_b=conf.OptionalFields)===null||_b===void 0?void 0:_b.Field)&&(conf.OptionalFields.Field=[conf.OptionalFields.Field])}),_=formatObjKey_1.formatObjKey(
_,"firstLowerCase",{exclude:["OSSBucketDestination","SSE-OSS","SSE-KMS"]}),_}}),39413:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__es\
Module",{value:!0}),exports2.formatObjKey=void 0;function formatObjKey(obj,type,options){if(obj===null||typeof obj!="object")return obj;let o;if(Array.isArray(obj)){
o=[];for(let i=0;i<obj.length;i++)o.push(formatObjKey(obj[i],type,options))}else o={},Object.keys(obj).forEach(key=>{o[handelFormat(key,type,options)]=formatObjKey(
obj[key],type,options)});return o}exports2.formatObjKey=formatObjKey;function handelFormat(key,type,options){return options&&options.exclude&&options.exclude.includes(
key)||(type==="firstUpperCase"?key=key.replace(/^./,_=>_.toUpperCase()):type==="firstLowerCase"&&(key=key.replace(/^./,_=>_.toLowerCase()))),key}}),26193:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.formatTag=void 0;const isObject_1=__webpack_require__(75185);function formatTag(obj){obj.Tagging!==
void 0?obj=obj.Tagging.TagSet.Tag:obj.TagSet!==void 0?obj=obj.TagSet.Tag:obj.Tag!==void 0&&(obj=obj.Tag),obj=obj&&isObject_1.isObject(obj)?[obj]:obj||[];const tag={};
return obj.forEach(item=>{tag[item.Key]=item.Value}),tag}exports2.formatTag=formatTag}),10393:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.getStandardRegion=void 0;function getStandardRegion(str){return str.replace(/^oss-/g,"")}exports2.getStandardRegion=getStandardRegion}),
79375:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getStrBytesCount=void 0;function getStrBytesCount(str){
let bytesCount=0;for(let i=0;i<str.length;i++){const c=str.charAt(i);/^[\u00-\uff]$/.test(c)?bytesCount+=1:bytesCount+=2}return bytesCount}exports2.getStrBytesCount=
getStrBytesCount}),81349:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.isArray=void 0,exports2.isArray=
obj=>Object.prototype.toString.call(obj)==="[object Array]"}),28388:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.isBuffer=void 0;function isBuffer(obj){return Buffer.isBuffer(obj)}exports2.isBuffer=isBuffer}),54240:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.isDingTalk=void 0;function isDingTalk(){return!!(process.browser&&window.navigator.userAgent.toLowerCase().includes("\
aliapp(dingtalk"))}exports2.isDingTalk=isDingTalk}),88556:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.
isFile=void 0,exports2.isFile=obj=>typeof File<"u"&&obj instanceof File}),88598:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",
{value:!0}),exports2.isFunction=void 0,exports2.isFunction=v=>typeof v=="function"}),55623:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,
"__esModule",{value:!0}),exports2.isIP=void 0,exports2.isIP=host=>{const ipv4Regex=/^(25[0-5]|2[0-4]\d|[0-1]?\d?\d)(\.(25[0-5]|2[0-4]\d|[0-1]?\d?\d)){3}$/,ipv6Regex=/^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$/;
return ipv4Regex.test(host)||ipv6Regex.test(host)}}),75185:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.
isObject=void 0,exports2.isObject=obj=>Object.prototype.toString.call(obj)==="[object Object]"}),93115:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.lowercaseKeyHeader=void 0;const isObject_1=__webpack_require__(75185);function lowercaseKeyHeader(headers){
const lowercaseHeader={};return isObject_1.isObject(headers)&&Object.keys(headers).forEach(key=>{lowercaseHeader[key.toLowerCase()]=headers[key]}),lowercaseHeader}
exports2.lowercaseKeyHeader=lowercaseKeyHeader}),83278:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.obj2xml=void 0;const formatObjKey_1=__webpack_require__(39413);function type(params){return Object.prototype.toString.call(params).replace(/(.*? |])/g,
"").toLowerCase()}function obj2xml(obj,options){let s="";return options&&options.headers&&(s=`<?xml version="1.0" encoding="UTF-8"?>
`),options&&options.firstUpperCase&&(obj=formatObjKey_1.formatObjKey(obj,"firstUpperCase")),type(obj)==="object"?Object.keys(obj).forEach(key=>{type(obj[key])!==
"undefined"&&type(obj[key])!=="null"&&(type(obj[key])==="string"||type(obj[key])==="number"?s+=`<${key}>${obj[key]}</${key}>`:type(obj[key])==="object"?s+=`<${key}\
>${obj2xml(obj[key])}</${key}>`:type(obj[key])==="array"?s+=obj[key].map(keyChild=>`<${key}>${obj2xml(keyChild)}</${key}>`).join(""):s+=`<${key}>${obj[key].toString()}\
</${key}>`)}):s+=obj.toString(),s}exports2.obj2xml=obj2xml}),44231:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.omit=void 0;function omit(originalObject,keysToOmit){const cloneObject=Object.assign({},originalObject);for(const path of keysToOmit)delete cloneObject[path];
return cloneObject}exports2.omit=omit}),6789:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.parseRestoreInfo=
void 0,exports2.parseRestoreInfo=originalRestoreInfo=>{let tempRestoreInfo;if(originalRestoreInfo&&(tempRestoreInfo={ongoingRequest:originalRestoreInfo.includes(
"true")},!tempRestoreInfo.ongoingRequest)){const matchArray=originalRestoreInfo.match(/expiry-date="(.*)"/);matchArray&&matchArray[1]&&(tempRestoreInfo.expiryDate=
new Date(matchArray[1]))}return tempRestoreInfo}}),56205:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.
policy2Str=void 0;function policy2Str(policy){let policyStr;if(policy)if(typeof policy=="string")try{policyStr=JSON.stringify(JSON.parse(policy))}catch(err){throw new Error(
`Policy string is not a valid JSON: ${err.message}`)}else policyStr=JSON.stringify(policy);return policyStr}exports2.policy2Str=policy2Str}),87302:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.retry=void 0;function retry(func,retryMax,config={}){let retryNum=0;const{retryDelay=500,errorHandler=()=>!0}=config,
funcR=(...arg)=>new Promise((resolve,reject)=>{func(...arg).then(result=>{retryNum=0,resolve(result)}).catch(err=>{retryNum<retryMax&&errorHandler(err)?(retryNum++,
setTimeout(()=>{resolve(funcR(...arg))},retryDelay)):(retryNum=0,reject(err))})});return funcR}exports2.retry=retry}),17524:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.setRegion=void 0;const url_1=__importDefault(__webpack_require__(87016)),checkConfigValid_1=__webpack_require__(34158);function setRegion(region,internal=!1,secure=!1){
checkConfigValid_1.checkConfigValid(region,"region");const protocol=secure?"https://":"http://";let suffix=internal?"-internal.aliyuncs.com":".aliyuncs.com";const prefix="\
vpc100-oss-cn-";return region.substr(0,prefix.length)===prefix&&(suffix=".aliyuncs.com"),url_1.default.parse(protocol+region+suffix)}exports2.setRegion=setRegion}),
96529:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.checkCredentials=exports2.setSTSToken=
void 0;const formatObjKey_1=__webpack_require__(39413);async function setSTSToken(){this.options||(this.options={});const now=new Date;if(this.stsTokenFreshTime){
if(+now-this.stsTokenFreshTime>=this.options.refreshSTSTokenInterval){this.stsTokenFreshTime=now;let credentials=await this.options.refreshSTSToken();credentials=
formatObjKey_1.formatObjKey(credentials,"firstLowerCase"),credentials.securityToken&&(credentials.stsToken=credentials.securityToken),checkCredentials(credentials),
Object.assign(this.options,credentials)}}else this.stsTokenFreshTime=now;return null}exports2.setSTSToken=setSTSToken;function checkCredentials(obj){const stsTokenKey=[
"accessKeySecret","accessKeyId","stsToken"],objKeys=Object.keys(obj);stsTokenKey.forEach(_=>{if(!objKeys.find(key=>key===_))throw Error(`refreshSTSToken must re\
turn contains ${_}`)})}exports2.checkCredentials=checkCredentials}),57539:(module2=>{module2.exports=function(OssClient){function ImageClient(options){if(!(this instanceof
ImageClient))return new ImageClient(options);if(!options.bucket)throw new Error("require bucket for image service instance");if(!options.imageHost)throw new Error(
"require imageHost for image service instance");options.endpoint=options.imageHost,this.ossClient=new OssClient(options),this.ossClient.options.imageHost=options.
imageHost}return ImageClient.prototype.get=async function(name,file,options){return await this.ossClient.get(name,file,options)},ImageClient.prototype.getStream=
async function(name,options){return await this.ossClient.getStream(name,options)},ImageClient.prototype.getExif=async function(name,options){const params=this.ossClient.
_objectRequestParams("GET",`${name}@exif`,options);params.successStatuses=[200];let result=await this.ossClient.request(params);return result=await this._parseResponse(
result),{res:result.res,data:result.data}},ImageClient.prototype.getInfo=async function(name,options){const params=this.ossClient._objectRequestParams("GET",`${name}\
@infoexif`,options);params.successStatuses=[200];let result=await this.ossClient.request(params);return result=await this._parseResponse(result),{res:result.res,
data:result.data}},ImageClient.prototype.putStyle=async function(styleName,style,options){const params=this.ossClient._objectRequestParams("PUT",`/?style&styleN\
ame=${styleName}`,options);params.successStatuses=[200],params.content=`<?xml version="1.0" encoding="UTF-8"?>
<Style><Content>${style}</Content></Style>`;let result=await this.ossClient.request(params);return result=await this._parseResponse(result),{res:result.res,data:result.
data}},ImageClient.prototype.getStyle=async function(styleName,options){const params=this.ossClient._objectRequestParams("GET",`/?style&styleName=${styleName}`,
options);params.successStatuses=[200];let result=await this.ossClient.request(params);return result=await this._parseResponse(result),{res:result.res,data:result.
data}},ImageClient.prototype.listStyle=async function(options){const params=this.ossClient._objectRequestParams("GET","/?style",options);params.successStatuses=
[200];let result=await this.ossClient.request(params);return result=await this._parseResponse(result),{res:result.res,data:result.data.Style}},ImageClient.prototype.
deleteStyle=async function(styleName,options){const params=this.ossClient._objectRequestParams("DELETE",`/?style&styleName=${styleName}`,options);return params.
successStatuses=[204],{res:(await this.ossClient.request(params)).res}},ImageClient.prototype.signatureUrl=function(name){return this.ossClient.signatureUrl(name)},
ImageClient.prototype._parseResponse=async function(result){const str=result.data.toString(),type=result.res.headers["content-type"];if(type==="application/json"){
const data=JSON.parse(str);result.data={},data&&Object.keys(data).forEach(key=>{result.data[key]=parseFloat(data[key].value,10)||data[key].value})}else type==="\
application/xml"&&(result.data=await this.ossClient.parseXML(str));return result},ImageClient}}),14121:((__unused_webpack_module,exports2,__webpack_require__)=>{
const fs=__webpack_require__(79896),is=__webpack_require__(36607),util=__webpack_require__(39023),path=__webpack_require__(16928),mime=__webpack_require__(94900),
{isFile}=__webpack_require__(88556),{isArray}=__webpack_require__(81349),{isBuffer}=__webpack_require__(28388),{retry}=__webpack_require__(87302),proto=exports2;
proto.multipartUpload=async function(name,file,options){if(this.resetCancelFlag(),options=options||{},options.checkpoint&&options.checkpoint.uploadId)return await this.
_resumeMultipart(options.checkpoint,options);const minPartSize=100*1024;options.mime||(isFile(file)?options.mime=mime.getType(path.extname(file.name)):isBuffer(
file)?options.mime="":options.mime=mime.getType(path.extname(file))),options.headers=options.headers||{},this._convertMetaToHeaders(options.meta,options.headers);
const fileSize=await this._getFileSize(file);if(fileSize<minPartSize){options.contentLength=fileSize;const result=await this.put(name,file,options);options&&options.
progress&&await options.progress(1);const ret={res:result.res,bucket:this.options.bucket,name,etag:result.res.headers.etag};return(options.headers&&options.headers["\
x-oss-callback"]||options.callback)&&(ret.data=result.data),ret}if(options.partSize&&parseInt(options.partSize,10)!==options.partSize)throw new Error("partSize \
must be int number");if(options.partSize&&options.partSize<minPartSize)throw new Error(`partSize must not be smaller than ${minPartSize}`);const initResult=await this.
initMultipartUpload(name,options),{uploadId}=initResult,partSize=this._getPartSize(fileSize,options.partSize),checkpoint={file,name,fileSize,partSize,uploadId,doneParts:[]};
return options&&options.progress&&await options.progress(0,checkpoint,initResult.res),await this._resumeMultipart(checkpoint,options)},proto._resumeMultipart=async function(checkpoint,options){
const that=this;if(this.isCancel())throw this._makeCancelEvent();const{file,fileSize,partSize,uploadId,doneParts,name}=checkpoint,partOffs=this._divideParts(fileSize,
partSize),numParts=partOffs.length;let uploadPartJob=retry((self2,partNo)=>new Promise(async(resolve,reject)=>{try{if(!self2.isCancel()){const pi=partOffs[partNo-
1],stream=await self2._createStream(file,pi.start,pi.end),data={stream,size:pi.end-pi.start};isArray(self2.multipartUploadStreams)?self2.multipartUploadStreams.
push(data.stream):self2.multipartUploadStreams=[data.stream];const removeStreamFromMultipartUploadStreams=function(){stream.destroyed||stream.destroy();const index=self2.
multipartUploadStreams.indexOf(stream);index!==-1&&self2.multipartUploadStreams.splice(index,1)};stream.on("close",removeStreamFromMultipartUploadStreams),stream.
on("error",removeStreamFromMultipartUploadStreams);let result;try{result=await self2._uploadPart(name,uploadId,partNo,data,options)}catch(error){throw removeStreamFromMultipartUploadStreams(),
error.status===404?self2._makeAbortEvent():error}self2.isCancel()||(doneParts.push({number:partNo,etag:result.res.headers.etag}),checkpoint.doneParts=doneParts,
options.progress&&await options.progress(doneParts.length/(numParts+1),checkpoint,result.res))}resolve()}catch(err){err.partNum=partNo,reject(err)}}),this.options.
retryMax,{errorHandler:err=>!!(_err=>{const statusErr=[-1,-2].includes(_err.status),requestErrorRetryHandle=this.options.requestErrorRetryHandle||(()=>!0);return statusErr&&
requestErrorRetryHandle(_err)})(err)});const all=Array.from(new Array(numParts),(x,i)=>i+1),done=doneParts.map(p=>p.number),todo=all.filter(p=>done.indexOf(p)<0),
parallel=options.parallel||5;if(this.checkBrowserAndVersion("Internet Explorer","10")||parallel===1)for(let i=0;i<todo.length;i++){if(this.isCancel())throw this.
_makeCancelEvent();await uploadPartJob(this,todo[i])}else{const jobErr=await this._parallel(todo,parallel,value=>new Promise((resolve,reject)=>{uploadPartJob(that,
value).then(()=>{resolve()}).catch(reject)})),abortEvent=jobErr.find(err=>err.name==="abort");if(abortEvent)throw abortEvent;if(this.isCancel())throw uploadPartJob=
null,this._makeCancelEvent();if(jobErr&&jobErr.length>0)throw jobErr[0].message=`Failed to upload some parts with error: ${jobErr[0].toString()} part_num: ${jobErr[0].
partNum}`,jobErr[0]}return await this.completeMultipartUpload(name,uploadId,doneParts,options)},proto._getFileSize=async function(file){if(isBuffer(file))return file.
length;if(isFile(file))return file.size;if(is.string(file))return(await this._statFile(file)).size;throw new Error("_getFileSize requires Buffer/File/String.")};
const{Readable}=__webpack_require__(2203);function WebFileReadStream(file,options){if(!(this instanceof WebFileReadStream))return new WebFileReadStream(file,options);
Readable.call(this,options),this.file=file,this.reader=new FileReader,this.start=0,this.finish=!1,this.fileBuffer=null}util.inherits(WebFileReadStream,Readable),
WebFileReadStream.prototype.readFileAndPush=function(size){if(this.fileBuffer){let pushRet=!0;for(;pushRet&&this.fileBuffer&&this.start<this.fileBuffer.length;){
const{start}=this;let end=start+size;end=end>this.fileBuffer.length?this.fileBuffer.length:end,this.start=end,pushRet=this.push(this.fileBuffer.slice(start,end))}}},
WebFileReadStream.prototype._read=function(size){if(this.file&&this.start>=this.file.size||this.fileBuffer&&this.start>=this.fileBuffer.length||this.finish||this.
start===0&&!this.file){this.finish||(this.fileBuffer=null,this.finish=!0),this.push(null);return}const defaultReadSize=16*1024;size=size||defaultReadSize;const that=this;
this.reader.onload=function(e){that.fileBuffer=Buffer.from(new Uint8Array(e.target.result)),that.file=null,that.readFileAndPush(size)},this.reader.onerror=function(e){
const error=e.srcElement&&e.srcElement.error;throw error||e},this.start===0?this.reader.readAsArrayBuffer(this.file):this.readFileAndPush(size)},proto._createStream=
function(file,start,end){if(is.readableStream(file))return file;if(isFile(file))return new WebFileReadStream(file.slice(start,end));if(isBuffer(file)){const iterable=file.
subarray(start,end);return new Readable({read(){this.push(iterable),this.push(null)}})}else if(is.string(file))return fs.createReadStream(file,{start,end:end-1});
throw new Error("_createStream requires Buffer/File/String.")},proto._getPartSize=function(fileSize,partSize){partSize||(partSize=1048576);const safeSize=Math.ceil(
fileSize/1e4);return partSize<safeSize&&(partSize=safeSize,console.warn(`partSize has been set to ${partSize}, because the partSize you provided causes partNumb\
er to be greater than 10,000`)),partSize},proto._divideParts=function(fileSize,partSize){const numParts=Math.ceil(fileSize/partSize),partOffs=[];for(let i=0;i<numParts;i++){
const start=partSize*i,end=Math.min(start+partSize,fileSize);partOffs.push({start,end})}return partOffs}}),12387:((__unused_webpack_module,exports2,__webpack_require__)=>{
const debug=__webpack_require__(2830)("ali-oss:object"),fs=__webpack_require__(79896),is=__webpack_require__(36607),copy=__webpack_require__(97421),path=__webpack_require__(
16928),mime=__webpack_require__(94900),callback=__webpack_require__(63739),{Transform}=__webpack_require__(2203),pump=__webpack_require__(87898),{isBuffer}=__webpack_require__(
28388),{retry}=__webpack_require__(87302),{obj2xml}=__webpack_require__(83278),{parseRestoreInfo}=__webpack_require__(6789),proto=exports2;proto.append=async function(name,file,options){
options=options||{},options.position===void 0&&(options.position="0"),options.subres={append:"",position:options.position},options.method="POST";const result=await this.
put(name,file,options);return result.nextAppendPosition=result.res.headers["x-oss-next-append-position"],result},proto.put=async function(name,file,options){let content;
if(options=options||{},name=this._objectName(name),isBuffer(file))content=file;else if(is.string(file)){if(!fs.statSync(file).isFile())throw new Error(`${file} \
is not file`);options.mime=options.mime||mime.getType(path.extname(file)),options.contentLength=await this._getFileSize(file);const getStream=()=>fs.createReadStream(
file);return await retry((objectName,makeStream,configOption)=>this.putStream(objectName,makeStream(),configOption),this.options.retryMax,{errorHandler:err=>!!(_err=>{
const statusErr=[-1,-2].includes(_err.status),requestErrorRetryHandle=this.options.requestErrorRetryHandle||(()=>!0);return statusErr&&requestErrorRetryHandle(_err)})(
err)})(name,getStream,options)}else{if(is.readableStream(file))return await this.putStream(name,file,options);throw new TypeError("Must provide String/Buffer/Re\
adableStream for put.")}options.headers=options.headers||{},this._convertMetaToHeaders(options.meta,options.headers);const method=options.method||"PUT",params=this.
_objectRequestParams(method,name,options);callback.encodeCallback(params,options),params.mime=options.mime,params.content=content,params.successStatuses=[200];const result=await this.
request(params),ret={name,url:this._objectUrl(name),res:result.res};return params.headers&&params.headers["x-oss-callback"]&&(ret.data=JSON.parse(result.data.toString())),
ret},proto.putStream=async function(name,stream,options){options=options||{},options.headers=options.headers||{},name=this._objectName(name),options.contentLength?
options.headers["Content-Length"]=options.contentLength:options.headers["Transfer-Encoding"]="chunked",this._convertMetaToHeaders(options.meta,options.headers);
const method=options.method||"PUT",params=this._objectRequestParams(method,name,options);callback.encodeCallback(params,options),params.mime=options.mime;const transform=new Transform;
transform._transform=function(chunk,encoding,done){this.push(chunk),done()},params.stream=pump(stream,transform),params.successStatuses=[200];const result=await this.
request(params),ret={name,url:this._objectUrl(name),res:result.res};return params.headers&&params.headers["x-oss-callback"]&&(ret.data=JSON.parse(result.data.toString())),
ret},proto.getStream=async function(name,options){options=options||{},options.process&&(options.subres=options.subres||{},options.subres["x-oss-process"]=options.
process);const params=this._objectRequestParams("GET",name,options);params.customResponse=!0,params.successStatuses=[200,206,304];const result=await this.request(
params);return{stream:result.res,res:{status:result.status,headers:result.headers}}},proto.putMeta=async function(name,meta,options){return await this.copy(name,
name,{meta:meta||{},timeout:options&&options.timeout,ctx:options&&options.ctx})},proto.list=async function(query,options){const params=this._objectRequestParams(
"GET","",options);params.query=query,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params);let objects=result.data.Contents||
[];const that=this;objects&&(Array.isArray(objects)||(objects=[objects]),objects=objects.map(obj=>({name:obj.Key,url:that._objectUrl(obj.Key),lastModified:obj.LastModified,
etag:obj.ETag,type:obj.Type,size:Number(obj.Size),storageClass:obj.StorageClass,owner:{id:obj.Owner.ID,displayName:obj.Owner.DisplayName},restoreInfo:parseRestoreInfo(
obj.RestoreInfo)})));let prefixes=result.data.CommonPrefixes||null;return prefixes&&(Array.isArray(prefixes)||(prefixes=[prefixes]),prefixes=prefixes.map(item=>item.
Prefix)),{res:result.res,objects,prefixes,nextMarker:result.data.NextMarker||null,isTruncated:result.data.IsTruncated==="true"}},proto.listV2=async function(query={},options={}){
const continuation_token=query["continuation-token"]||query.continuationToken;delete query["continuation-token"],delete query.continuationToken,continuation_token&&
(options.subres=Object.assign({"continuation-token":continuation_token},options.subres));const params=this._objectRequestParams("GET","",options);params.query=Object.
assign({"list-type":2},query),delete params.query["continuation-token"],delete query.continuationToken,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.
request(params);let objects=result.data.Contents||[];const that=this;objects&&(Array.isArray(objects)||(objects=[objects]),objects=objects.map(obj=>{let owner=null;
return obj.Owner&&(owner={id:obj.Owner.ID,displayName:obj.Owner.DisplayName}),{name:obj.Key,url:that._objectUrl(obj.Key),lastModified:obj.LastModified,etag:obj.
ETag,type:obj.Type,size:Number(obj.Size),storageClass:obj.StorageClass,owner,restoreInfo:parseRestoreInfo(obj.RestoreInfo)}}));let prefixes=result.data.CommonPrefixes||
null;return prefixes&&(Array.isArray(prefixes)||(prefixes=[prefixes]),prefixes=prefixes.map(item=>item.Prefix)),{res:result.res,objects,prefixes,isTruncated:result.
data.IsTruncated==="true",keyCount:+result.data.KeyCount,continuationToken:result.data.ContinuationToken||null,nextContinuationToken:result.data.NextContinuationToken||
null}},proto.restore=async function(name,options={type:"Archive"}){options=options||{},options.subres=Object.assign({restore:""},options.subres),options.versionId&&
(options.subres.versionId=options.versionId);const params=this._objectRequestParams("POST",name,options),paramsXMLObj={RestoreRequest:{Days:options.Days?options.
Days:2}};return(options.type==="ColdArchive"||options.type==="DeepColdArchive")&&(paramsXMLObj.RestoreRequest.JobParameters={Tier:options.JobParameters?options.
JobParameters:"Standard"}),params.content=obj2xml(paramsXMLObj,{headers:!0}),params.mime="xml",params.successStatuses=[202],{res:(await this.request(params)).res}},
proto._objectUrl=function(name){return this._getReqUrl({bucket:this.options.bucket,object:name})},proto._objectRequestParams=function(method,name,options){if(!this.
options.bucket&&!this.options.cname)throw new Error("Please create a bucket first");options=options||{},name=this._objectName(name);const params={object:name,bucket:this.
options.bucket,method,subres:options&&options.subres,additionalHeaders:options&&options.additionalHeaders,timeout:options&&options.timeout,ctx:options&&options.
ctx};return options.headers&&(params.headers={},copy(options.headers).to(params.headers)),params},proto._objectName=function(name){return name.replace(/^\/+/,"")},
proto._statFile=function(filepath){return new Promise((resolve,reject)=>{fs.stat(filepath,(err,stats)=>{err?reject(err):resolve(stats)})})},proto._convertMetaToHeaders=
function(meta,headers){meta&&Object.keys(meta).forEach(k=>{headers[`x-oss-meta-${k}`]=meta[k]})},proto._deleteFileSafe=function(filepath){return new Promise(resolve=>{
fs.exists(filepath,exists=>{exists?fs.unlink(filepath,err=>{err&&debug("unlink %j error: %s",filepath,err),resolve()}):resolve()})})}}),15347:((__unused_webpack_module,exports2,__webpack_require__)=>{
const jstoxml=__webpack_require__(7143),utility=__webpack_require__(59336),copy=__webpack_require__(97421),urlutil=__webpack_require__(87016),proto=exports2;proto.
putChannel=async function(id,conf,options){options=options||{},options.subres="live";const params=this._objectRequestParams("PUT",id,options);params.xmlResponse=
!0,params.content=jstoxml.toXML({LiveChannelConfiguration:conf}),params.successStatuses=[200];const result=await this.request(params);let publishUrls=result.data.
PublishUrls.Url;Array.isArray(publishUrls)||(publishUrls=[publishUrls]);let playUrls=result.data.PlayUrls.Url;return Array.isArray(playUrls)||(playUrls=[playUrls]),
{publishUrls,playUrls,res:result.res}},proto.getChannel=async function(id,options){options=options||{},options.subres="live";const params=this._objectRequestParams(
"GET",id,options);params.xmlResponse=!0,params.successStatuses=[200];const result=await this.request(params);return{data:result.data,res:result.res}},proto.deleteChannel=
async function(id,options){options=options||{},options.subres="live";const params=this._objectRequestParams("DELETE",id,options);return params.successStatuses=[
204],{res:(await this.request(params)).res}},proto.putChannelStatus=async function(id,status,options){options=options||{},options.subres={live:null,status};const params=this.
_objectRequestParams("PUT",id,options);return params.successStatuses=[200],{res:(await this.request(params)).res}},proto.getChannelStatus=async function(id,options){
options=options||{},options.subres={live:null,comp:"stat"};const params=this._objectRequestParams("GET",id,options);params.xmlResponse=!0,params.successStatuses=
[200];const result=await this.request(params);return{data:result.data,res:result.res}},proto.listChannels=async function(query,options){options=options||{},options.
subres="live";const params=this._objectRequestParams("GET","",options);params.query=query,params.xmlResponse=!0,params.successStatuses=[200];const result=await this.
request(params);let channels=result.data.LiveChannel||[];return Array.isArray(channels)||(channels=[channels]),channels=channels.map(x=>(x.PublishUrls=x.PublishUrls.
Url,Array.isArray(x.PublishUrls)||(x.PublishUrls=[x.PublishUrls]),x.PlayUrls=x.PlayUrls.Url,Array.isArray(x.PlayUrls)||(x.PlayUrls=[x.PlayUrls]),x)),{channels,nextMarker:result.
data.NextMarker||null,isTruncated:result.data.IsTruncated==="true",res:result.res}},proto.getChannelHistory=async function(id,options){options=options||{},options.
subres={live:null,comp:"history"};const params=this._objectRequestParams("GET",id,options);params.xmlResponse=!0,params.successStatuses=[200];const result=await this.
request(params);let records=result.data.LiveRecord||[];return Array.isArray(records)||(records=[records]),{records,res:result.res}},proto.createVod=async function(id,name,time,options){
options=options||{},options.subres={vod:null},copy(time).to(options.subres);const params=this._objectRequestParams("POST",`${id}/${name}`,options);return params.
query=time,params.successStatuses=[200],{res:(await this.request(params)).res}},proto.getRtmpUrl=function(channelId,options){options=options||{};const expires=utility.
timestamp()+(options.expires||1800),res={bucket:this.options.bucket,object:this._objectName(`live/${channelId}`)},resource=`/${res.bucket}/${channelId}`;options.
params=options.params||{};const query=Object.keys(options.params).sort().map(x=>`${x}:${options.params[x]}
`).join(""),stringToSign=`${expires}
${query}${resource}`,signature=this.signature(stringToSign),url=urlutil.parse(this._getReqUrl(res));return url.protocol="rtmp:",url.query={OSSAccessKeyId:this.options.
accessKeyId,Expires:expires,Signature:signature},copy(options.params).to(url.query),url.format()}}),77514:((module2,__unused_webpack_exports,__webpack_require__)=>{
const debug=__webpack_require__(2830)("ali-oss:sts"),crypto=__webpack_require__(76982),querystring=__webpack_require__(83480),copy=__webpack_require__(97421),AgentKeepalive=__webpack_require__(
3873),is=__webpack_require__(36607),ms=__webpack_require__(33724),urllib=__webpack_require__(18312),globalHttpAgent=new AgentKeepalive;function STS(options){if(!(this instanceof
STS))return new STS(options);if(!options||!options.accessKeyId||!options.accessKeySecret)throw new Error("require accessKeyId, accessKeySecret");this.options={endpoint:options.
endpoint||"https://sts.aliyuncs.com",format:"JSON",apiVersion:"2015-04-01",sigMethod:"HMAC-SHA1",sigVersion:"1.0",timeout:"60s"},copy(options).to(this.options),
this.options.urllib?this.urllib=this.options.urllib:(this.urllib=urllib,this.agent=this.options.agent||globalHttpAgent)}module2.exports=STS;const proto=STS.prototype;
proto.assumeRole=async function(role,policy,expiration,session,options){const opts=this.options,params={Action:"AssumeRole",RoleArn:role,RoleSessionName:session||
"app",DurationSeconds:expiration||3600,Format:opts.format,Version:opts.apiVersion,AccessKeyId:opts.accessKeyId,SignatureMethod:opts.sigMethod,SignatureVersion:opts.
sigVersion,SignatureNonce:Math.random(),Timestamp:new Date().toISOString()};if(policy){let policyStr;if(is.string(policy))try{policyStr=JSON.stringify(JSON.parse(
policy))}catch(err){throw new Error(`Policy string is not a valid JSON: ${err.message}`)}else policyStr=JSON.stringify(policy);params.Policy=policyStr}const signature=this.
_getSignature("POST",params,opts.accessKeySecret);params.Signature=signature;const reqUrl=opts.endpoint,reqParams={agent:this.agent,timeout:ms(options&&options.
timeout||opts.timeout),method:"POST",content:querystring.stringify(params),headers:{"Content-Type":"application/x-www-form-urlencoded"},ctx:options&&options.ctx},
result=await this.urllib.request(reqUrl,reqParams);if(debug("response %s %s, got %s, headers: %j",reqParams.method,reqUrl,result.status,result.headers),Math.floor(
result.status/100)!==2){const err=await this._requestError(result);throw err.params=reqParams,err}return result.data=JSON.parse(result.data),{res:result.res,credentials:result.
data.Credentials}},proto._requestError=async function(result){const err=new Error;err.status=result.status;try{const resp=await JSON.parse(result.data)||{};err.
code=resp.Code,err.message=`${resp.Code}: ${resp.Message}`,err.requestId=resp.RequestId}catch{err.message=`UnknownError: ${String(result.data)}`}return err},proto.
_getSignature=function(method,params,key){const that=this,canoQuery=Object.keys(params).sort().map(k=>`${that._escape(k)}=${that._escape(params[k])}`).join("&"),
stringToSign=`${method.toUpperCase()}&${this._escape("/")}&${this._escape(canoQuery)}`;debug("string to sign: %s",stringToSign);let signature=crypto.createHmac(
"sha1",`${key}&`);return signature=signature.update(stringToSign).digest("base64"),debug("signature: %s",signature),signature},proto._escape=function(str){return encodeURIComponent(
str).replace(/!/g,"%21").replace(/'/g,"%27").replace(/\(/g,"%28").replace(/\)/g,"%29").replace(/\*/g,"%2A")}}),22106:((module2,__unused_webpack_exports,__webpack_require__)=>{
module2.exports=__webpack_require__(53785)().Promise}),29703:(module2=>{var REGISTRATION_KEY="@@any-promise/REGISTRATION",registered=null;module2.exports=function(root,loadImplementation){
return function(implementation,opts){implementation=implementation||null,opts=opts||{};var registerGlobal=opts.global!==!1;if(registered===null&&registerGlobal&&
(registered=root[REGISTRATION_KEY]||null),registered!==null&&implementation!==null&&registered.implementation!==implementation)throw new Error('any-promise alre\
ady defined as "'+registered.implementation+'".  You can only register an implementation before the first  call to require("any-promise") and an implementation \
cannot be changed');return registered===null&&(implementation!==null&&typeof opts.Promise<"u"?registered={Promise:opts.Promise,implementation}:registered=loadImplementation(
implementation),registerGlobal&&(root[REGISTRATION_KEY]=registered)),registered}}}),53785:((module2,__unused_webpack_exports,__webpack_require__)=>{module2.exports=
__webpack_require__(29703)(global,loadImplementation);function loadImplementation(implementation){var impl=null;if(shouldPreferGlobalPromise(implementation))impl=
{Promise:global.Promise,implementation:"global.Promise"};else if(implementation){var lib=__WEBPACK_EXTERNAL_createRequire(require("url").pathToFileURL(__filename).
href)(implementation);impl={Promise:lib.Promise||lib,implementation}}else impl=tryAutoDetect();if(impl===null)throw new Error('Cannot find any-promise implement\
ation nor global.Promise. You must install polyfill or call require("any-promise/register") with your preferred implementation, e.g. require("any-promise/regist\
er/bluebird") on application load prior to any require("any-promise").');return impl}function shouldPreferGlobalPromise(implementation){if(implementation)return implementation===
"global.Promise";if(typeof global.Promise<"u"){var version=/v(\d+)\.(\d+)\.(\d+)/.exec(process.version);return!(version&&+version[1]==0&&+version[2]<12)}return!1}
function tryAutoDetect(){for(var libs=["es6-promise","promise","native-promise-only","bluebird","rsvp","when","q","pinkie","lie","vow"],i=0,len=libs.length;i<len;i++)
try{return loadImplementation(libs[i])}catch{}return null}}),51491:(module2=>{const cached=async function(){}.constructor;module2.exports=()=>cached}),77655:(module2=>{
const cached=async function*(){}.constructor;module2.exports=()=>cached}),90549:(function(module2){(function(root,name,definition){module2.exports?module2.exports=
definition():typeof define=="function"&&define.amd?define(name,definition):root[name]=definition()})(this,"bowser",function(){var t=!0;function detect(ua){function getFirstMatch(regex){
var match=ua.match(regex);return match&&match.length>1&&match[1]||""}function getSecondMatch(regex){var match=ua.match(regex);return match&&match.length>1&&match[2]||
""}var iosdevice=getFirstMatch(/(ipod|iphone|ipad)/i).toLowerCase(),likeAndroid=/like android/i.test(ua),android=!likeAndroid&&/android/i.test(ua),nexusMobile=/nexus\s*[0-6]\s*/i.
test(ua),nexusTablet=!nexusMobile&&/nexus\s*[0-9]+/i.test(ua),chromeos=/CrOS/.test(ua),silk=/silk/i.test(ua),sailfish=/sailfish/i.test(ua),tizen=/tizen/i.test(ua),
webos=/(web|hpw)(o|0)s/i.test(ua),windowsphone=/windows phone/i.test(ua),samsungBrowser=/SamsungBrowser/i.test(ua),windows=!windowsphone&&/windows/i.test(ua),mac=!iosdevice&&
!silk&&/macintosh/i.test(ua),linux=!android&&!sailfish&&!tizen&&!webos&&/linux/i.test(ua),edgeVersion=getSecondMatch(/edg([ea]|ios)\/(\d+(\.\d+)?)/i),versionIdentifier=getFirstMatch(
/version\/(\d+(\.\d+)?)/i),tablet=/tablet/i.test(ua)&&!/tablet pc/i.test(ua),mobile=!tablet&&/[^-]mobi/i.test(ua),xbox=/xbox/i.test(ua),result;/opera/i.test(ua)?
result={name:"Opera",opera:t,version:versionIdentifier||getFirstMatch(/(?:opera|opr|opios)[\s\/](\d+(\.\d+)?)/i)}:/opr\/|opios/i.test(ua)?result={name:"Opera",opera:t,
version:getFirstMatch(/(?:opr|opios)[\s\/](\d+(\.\d+)?)/i)||versionIdentifier}:/SamsungBrowser/i.test(ua)?result={name:"Samsung Internet for Android",samsungBrowser:t,
version:versionIdentifier||getFirstMatch(/(?:SamsungBrowser)[\s\/](\d+(\.\d+)?)/i)}:/Whale/i.test(ua)?result={name:"NAVER Whale browser",whale:t,version:getFirstMatch(
/(?:whale)[\s\/](\d+(?:\.\d+)+)/i)}:/MZBrowser/i.test(ua)?result={name:"MZ Browser",mzbrowser:t,version:getFirstMatch(/(?:MZBrowser)[\s\/](\d+(?:\.\d+)+)/i)}:/coast/i.
test(ua)?result={name:"Opera Coast",coast:t,version:versionIdentifier||getFirstMatch(/(?:coast)[\s\/](\d+(\.\d+)?)/i)}:/focus/i.test(ua)?result={name:"Focus",focus:t,
version:getFirstMatch(/(?:focus)[\s\/](\d+(?:\.\d+)+)/i)}:/yabrowser/i.test(ua)?result={name:"Yandex Browser",yandexbrowser:t,version:versionIdentifier||getFirstMatch(
/(?:yabrowser)[\s\/](\d+(\.\d+)?)/i)}:/ucbrowser/i.test(ua)?result={name:"UC Browser",ucbrowser:t,version:getFirstMatch(/(?:ucbrowser)[\s\/](\d+(?:\.\d+)+)/i)}:
/mxios/i.test(ua)?result={name:"Maxthon",maxthon:t,version:getFirstMatch(/(?:mxios)[\s\/](\d+(?:\.\d+)+)/i)}:/epiphany/i.test(ua)?result={name:"Epiphany",epiphany:t,
version:getFirstMatch(/(?:epiphany)[\s\/](\d+(?:\.\d+)+)/i)}:/puffin/i.test(ua)?result={name:"Puffin",puffin:t,version:getFirstMatch(/(?:puffin)[\s\/](\d+(?:\.\d+)?)/i)}:
/sleipnir/i.test(ua)?result={name:"Sleipnir",sleipnir:t,version:getFirstMatch(/(?:sleipnir)[\s\/](\d+(?:\.\d+)+)/i)}:/k-meleon/i.test(ua)?result={name:"K-Meleon",
kMeleon:t,version:getFirstMatch(/(?:k-meleon)[\s\/](\d+(?:\.\d+)+)/i)}:windowsphone?(result={name:"Windows Phone",osname:"Windows Phone",windowsphone:t},edgeVersion?
(result.msedge=t,result.version=edgeVersion):(result.msie=t,result.version=getFirstMatch(/iemobile\/(\d+(\.\d+)?)/i))):/msie|trident/i.test(ua)?result={name:"In\
ternet Explorer",msie:t,version:getFirstMatch(/(?:msie |rv:)(\d+(\.\d+)?)/i)}:chromeos?result={name:"Chrome",osname:"Chrome OS",chromeos:t,chromeBook:t,chrome:t,
version:getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.\d+)?)/i)}:/edg([ea]|ios)/i.test(ua)?result={name:"Microsoft Edge",msedge:t,version:edgeVersion}:/vivaldi/i.
test(ua)?result={name:"Vivaldi",vivaldi:t,version:getFirstMatch(/vivaldi\/(\d+(\.\d+)?)/i)||versionIdentifier}:sailfish?result={name:"Sailfish",osname:"Sailfish\
 OS",sailfish:t,version:getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i)}:/seamonkey\//i.test(ua)?result={name:"SeaMonkey",seamonkey:t,version:getFirstMatch(
/seamonkey\/(\d+(\.\d+)?)/i)}:/firefox|iceweasel|fxios/i.test(ua)?(result={name:"Firefox",firefox:t,version:getFirstMatch(/(?:firefox|iceweasel|fxios)[ \/](\d+(\.\d+)?)/i)},
/\((mobile|tablet);[^\)]*rv:[\d\.]+\)/i.test(ua)&&(result.firefoxos=t,result.osname="Firefox OS")):silk?result={name:"Amazon Silk",silk:t,version:getFirstMatch(
/silk\/(\d+(\.\d+)?)/i)}:/phantom/i.test(ua)?result={name:"PhantomJS",phantom:t,version:getFirstMatch(/phantomjs\/(\d+(\.\d+)?)/i)}:/slimerjs/i.test(ua)?result=
{name:"SlimerJS",slimer:t,version:getFirstMatch(/slimerjs\/(\d+(\.\d+)?)/i)}:/blackberry|\bbb\d+/i.test(ua)||/rim\stablet/i.test(ua)?result={name:"BlackBerry",osname:"\
BlackBerry OS",blackberry:t,version:versionIdentifier||getFirstMatch(/blackberry[\d]+\/(\d+(\.\d+)?)/i)}:webos?(result={name:"WebOS",osname:"WebOS",webos:t,version:versionIdentifier||
getFirstMatch(/w(?:eb)?osbrowser\/(\d+(\.\d+)?)/i)},/touchpad\//i.test(ua)&&(result.touchpad=t)):/bada/i.test(ua)?result={name:"Bada",osname:"Bada",bada:t,version:getFirstMatch(
/dolfin\/(\d+(\.\d+)?)/i)}:tizen?result={name:"Tizen",osname:"Tizen",tizen:t,version:getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.\d+)?)/i)||versionIdentifier}:/qupzilla/i.
test(ua)?result={name:"QupZilla",qupzilla:t,version:getFirstMatch(/(?:qupzilla)[\s\/](\d+(?:\.\d+)+)/i)||versionIdentifier}:/chromium/i.test(ua)?result={name:"C\
hromium",chromium:t,version:getFirstMatch(/(?:chromium)[\s\/](\d+(?:\.\d+)?)/i)||versionIdentifier}:/chrome|crios|crmo/i.test(ua)?result={name:"Chrome",chrome:t,
version:getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.\d+)?)/i)}:android?result={name:"Android",version:versionIdentifier}:/safari|applewebkit/i.test(ua)?(result=
{name:"Safari",safari:t},versionIdentifier&&(result.version=versionIdentifier)):iosdevice?(result={name:iosdevice=="iphone"?"iPhone":iosdevice=="ipad"?"iPad":"i\
Pod"},versionIdentifier&&(result.version=versionIdentifier)):/googlebot/i.test(ua)?result={name:"Googlebot",googlebot:t,version:getFirstMatch(/googlebot\/(\d+(\.\d+))/i)||
versionIdentifier}:result={name:getFirstMatch(/^(.*)\/(.*) /),version:getSecondMatch(/^(.*)\/(.*) /)},!result.msedge&&/(apple)?webkit/i.test(ua)?(/(apple)?webkit\/537\.36/i.
test(ua)?(result.name=result.name||"Blink",result.blink=t):(result.name=result.name||"Webkit",result.webkit=t),!result.version&&versionIdentifier&&(result.version=
versionIdentifier)):!result.opera&&/gecko\//i.test(ua)&&(result.name=result.name||"Gecko",result.gecko=t,result.version=result.version||getFirstMatch(/gecko\/(\d+(\.\d+)?)/i)),
!result.windowsphone&&(android||result.silk)?(result.android=t,result.osname="Android"):!result.windowsphone&&iosdevice?(result[iosdevice]=t,result.ios=t,result.
osname="iOS"):mac?(result.mac=t,result.osname="macOS"):xbox?(result.xbox=t,result.osname="Xbox"):windows?(result.windows=t,result.osname="Windows"):linux&&(result.
linux=t,result.osname="Linux");function getWindowsVersion(s){switch(s){case"NT":return"NT";case"XP":return"XP";case"NT 5.0":return"2000";case"NT 5.1":return"XP";case"\
NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}}
var osVersion="";result.windows?osVersion=getWindowsVersion(getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i)):result.windowsphone?osVersion=getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i):
result.mac?(osVersion=getFirstMatch(/Mac OS X (\d+([_\.\s]\d+)*)/i),osVersion=osVersion.replace(/[_\s]/g,".")):iosdevice?(osVersion=getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i),
osVersion=osVersion.replace(/[_\s]/g,".")):android?osVersion=getFirstMatch(/android[ \/-](\d+(\.\d+)*)/i):result.webos?osVersion=getFirstMatch(/(?:web|hpw)os\/(\d+(\.\d+)*)/i):
result.blackberry?osVersion=getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i):result.bada?osVersion=getFirstMatch(/bada\/(\d+(\.\d+)*)/i):result.tizen&&(osVersion=
getFirstMatch(/tizen[\/\s](\d+(\.\d+)*)/i)),osVersion&&(result.osversion=osVersion);var osMajorVersion=!result.windows&&osVersion.split(".")[0];return tablet||nexusTablet||
iosdevice=="ipad"||android&&(osMajorVersion==3||osMajorVersion>=4&&!mobile)||result.silk?result.tablet=t:(mobile||iosdevice=="iphone"||iosdevice=="ipod"||android||
nexusMobile||result.blackberry||result.webos||result.bada)&&(result.mobile=t),result.msedge||result.msie&&result.version>=10||result.yandexbrowser&&result.version>=
15||result.vivaldi&&result.version>=1||result.chrome&&result.version>=20||result.samsungBrowser&&result.version>=4||result.whale&&compareVersions([result.version,
"1.0"])===1||result.mzbrowser&&compareVersions([result.version,"6.0"])===1||result.focus&&compareVersions([result.version,"1.0"])===1||result.firefox&&result.version>=
20||result.safari&&result.version>=6||result.opera&&result.version>=10||result.ios&&result.osversion&&result.osversion.split(".")[0]>=6||result.blackberry&&result.
version>=10.1||result.chromium&&result.version>=20?result.a=t:result.msie&&result.version<10||result.chrome&&result.version<20||result.firefox&&result.version<20||
result.safari&&result.version<6||result.opera&&result.version<10||result.ios&&result.osversion&&result.osversion.split(".")[0]<6||result.chromium&&result.version<
20?result.c=t:result.x=t,result}var bowser=detect(typeof navigator<"u"&&navigator.userAgent||"");bowser.test=function(browserList){for(var i=0;i<browserList.length;++i){
var browserItem=browserList[i];if(typeof browserItem=="string"&&browserItem in bowser)return!0}return!1};function getVersionPrecision(version){return version.split(
".").length}function map(arr,iterator){var result=[],i;if(Array.prototype.map)return Array.prototype.map.call(arr,iterator);for(i=0;i<arr.length;i++)result.push(
iterator(arr[i]));return result}function compareVersions(versions){for(var precision=Math.max(getVersionPrecision(versions[0]),getVersionPrecision(versions[1])),
chunks=map(versions,function(version){var delta=precision-getVersionPrecision(version);return version=version+new Array(delta+1).join(".0"),map(version.split("."),
function(chunk){return new Array(20-chunk.length).join("0")+chunk}).reverse()});--precision>=0;){if(chunks[0][precision]>chunks[1][precision])return 1;if(chunks[0][precision]===
chunks[1][precision]){if(precision===0)return 0}else return-1}}function isUnsupportedBrowser(minVersions,strictMode,ua){var _bowser=bowser;typeof strictMode=="s\
tring"&&(ua=strictMode,strictMode=void 0),strictMode===void 0&&(strictMode=!1),ua&&(_bowser=detect(ua));var version=""+_bowser.version;for(var browser in minVersions)
if(minVersions.hasOwnProperty(browser)&&_bowser[browser]){if(typeof minVersions[browser]!="string")throw new Error("Browser version in the minVersion map should\
 be a string: "+browser+": "+String(minVersions));return compareVersions([version,minVersions[browser]])<0}return strictMode}function check(minVersions,strictMode,ua){
return!isUnsupportedBrowser(minVersions,strictMode,ua)}return bowser.isUnsupportedBrowser=isUnsupportedBrowser,bowser.compareVersions=compareVersions,bowser.check=
check,bowser._detect=detect,bowser.detect=detect,bowser})}),22639:((module2,__unused_webpack_exports,__webpack_require__)=>{var bind=__webpack_require__(37564),
$apply=__webpack_require__(33945),$call=__webpack_require__(88093),$reflectApply=__webpack_require__(31330);module2.exports=$reflectApply||bind.call($call,$apply)}),
33945:(module2=>{module2.exports=Function.prototype.apply}),88093:(module2=>{module2.exports=Function.prototype.call}),88705:((module2,__unused_webpack_exports,__webpack_require__)=>{
var bind=__webpack_require__(37564),$TypeError=__webpack_require__(73314),$call=__webpack_require__(88093),$actualApply=__webpack_require__(22639);module2.exports=
function(args){if(args.length<1||typeof args[0]!="function")throw new $TypeError("a function is required");return $actualApply(bind,$call,args)}}),31330:(module2=>{
module2.exports=typeof Reflect<"u"&&Reflect&&Reflect.apply}),23105:((module2,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(
60470),callBindBasic=__webpack_require__(88705),$indexOf=callBindBasic([GetIntrinsic("%String.prototype.indexOf%")]);module2.exports=function(name,allowMissing){
var intrinsic=GetIntrinsic(name,!!allowMissing);return typeof intrinsic=="function"&&$indexOf(name,".prototype.")>-1?callBindBasic([intrinsic]):intrinsic}}),20756:((__unused_webpack_module,exports2)=>{
var PARAM_REGEXP=/; *([!#$%&'*+.^_`|~0-9A-Za-z-]+) *= *("(?:[\u000b\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\u00ff]|\\[\u000b\u0020-\u00ff])*"|[!#$%&'*+.^_`|~0-9A-Za-z-]+) */g,
TEXT_REGEXP=/^[\u000b\u0020-\u007e\u0080-\u00ff]+$/,TOKEN_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,QESC_REGEXP=/\\([\u000b\u0020-\u00ff])/g,QUOTE_REGEXP=/([\\"])/g,
TYPE_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;exports2.format=format,exports2.parse=parse;function format(obj){if(!obj||typeof obj!="\
object")throw new TypeError("argument obj is required");var parameters=obj.parameters,type=obj.type;if(!type||!TYPE_REGEXP.test(type))throw new TypeError("inval\
id type");var string=type;if(parameters&&typeof parameters=="object")for(var param,params=Object.keys(parameters).sort(),i=0;i<params.length;i++){if(param=params[i],
!TOKEN_REGEXP.test(param))throw new TypeError("invalid parameter name");string+="; "+param+"="+qstring(parameters[param])}return string}function parse(string){if(!string)
throw new TypeError("argument string is required");var header=typeof string=="object"?getcontenttype(string):string;if(typeof header!="string")throw new TypeError(
"argument string is required to be a string");var index=header.indexOf(";"),type=index!==-1?header.slice(0,index).trim():header.trim();if(!TYPE_REGEXP.test(type))
throw new TypeError("invalid media type");var obj=new ContentType(type.toLowerCase());if(index!==-1){var key,match,value;for(PARAM_REGEXP.lastIndex=index;match=
PARAM_REGEXP.exec(header);){if(match.index!==index)throw new TypeError("invalid parameter format");index+=match[0].length,key=match[1].toLowerCase(),value=match[2],
value.charCodeAt(0)===34&&(value=value.slice(1,-1),value.indexOf("\\")!==-1&&(value=value.replace(QESC_REGEXP,"$1"))),obj.parameters[key]=value}if(index!==header.
length)throw new TypeError("invalid parameter format")}return obj}function getcontenttype(obj){var header;if(typeof obj.getHeader=="function"?header=obj.getHeader(
"content-type"):typeof obj.headers=="object"&&(header=obj.headers&&obj.headers["content-type"]),typeof header!="string")throw new TypeError("content-type header\
 is missing from object");return header}function qstring(val){var str=String(val);if(TOKEN_REGEXP.test(str))return str;if(str.length>0&&!TEXT_REGEXP.test(str))throw new TypeError(
"invalid parameter value");return'"'+str.replace(QUOTE_REGEXP,"\\$1")+'"'}function ContentType(type){this.parameters=Object.create(null),this.type=type}}),97421:(module2=>{
var slice=Array.prototype.slice;module2.exports=Copy;function Copy(src,withAccess){if(!(this instanceof Copy))return new Copy(src,withAccess);this.src=src,this.
_withAccess=withAccess}Copy.prototype.withAccess=function(w){return this._withAccess=w!==!1,this},Copy.prototype.pick=function(keys){return Array.isArray(keys)||
(keys=slice.call(arguments)),keys.length&&(this.keys=keys),this},Copy.prototype.to=function(to){if(to=to||{},!this.src)return to;var keys=this.keys||Object.keys(
this.src);if(!this._withAccess){for(var i=0;i<keys.length;i++)key=keys[i],to[key]===void 0&&(to[key]=this.src[key]);return to}for(var i=0;i<keys.length;i++){var key=keys[i];
if(notDefined(to,key)){var getter=this.src.__lookupGetter__(key),setter=this.src.__lookupSetter__(key);getter&&to.__defineGetter__(key,getter),setter&&to.__defineSetter__(
key,setter),!getter&&!setter&&(to[key]=this.src[key])}}return to},Copy.prototype.toCover=function(to){for(var keys=this.keys||Object.keys(this.src),i=0;i<keys.length;i++){
var key=keys[i];delete to[key];var getter=this.src.__lookupGetter__(key),setter=this.src.__lookupSetter__(key);getter&&to.__defineGetter__(key,getter),setter&&to.
__defineSetter__(key,setter),!getter&&!setter&&(to[key]=this.src[key])}},Copy.prototype.override=Copy.prototype.toCover,Copy.prototype.and=function(obj){var src={};
return this.to(src),this.src=obj,this.to(src),this.src=src,this};function notDefined(obj,key){return obj[key]===void 0&&obj.__lookupGetter__(key)===void 0&&obj.
__lookupSetter__(key)===void 0}}),45481:((__unused_webpack_module,exports2,__webpack_require__)=>{function isArray(arg){return Array.isArray?Array.isArray(arg):
objectToString(arg)==="[object Array]"}exports2.isArray=isArray;function isBoolean(arg){return typeof arg=="boolean"}exports2.isBoolean=isBoolean;function isNull(arg){
return arg===null}exports2.isNull=isNull;function isNullOrUndefined(arg){return arg==null}exports2.isNullOrUndefined=isNullOrUndefined;function isNumber(arg){return typeof arg==
"number"}exports2.isNumber=isNumber;function isString(arg){return typeof arg=="string"}exports2.isString=isString;function isSymbol(arg){return typeof arg=="sym\
bol"}exports2.isSymbol=isSymbol;function isUndefined(arg){return arg===void 0}exports2.isUndefined=isUndefined;function isRegExp(re){return objectToString(re)===
"[object RegExp]"}exports2.isRegExp=isRegExp;function isObject(arg){return typeof arg=="object"&&arg!==null}exports2.isObject=isObject;function isDate(d){return objectToString(
d)==="[object Date]"}exports2.isDate=isDate;function isError(e){return objectToString(e)==="[object Error]"||e instanceof Error}exports2.isError=isError;function isFunction(arg){
return typeof arg=="function"}exports2.isFunction=isFunction;function isPrimitive(arg){return arg===null||typeof arg=="boolean"||typeof arg=="number"||typeof arg==
"string"||typeof arg=="symbol"||typeof arg>"u"}exports2.isPrimitive=isPrimitive,exports2.isBuffer=__webpack_require__(20181).Buffer.isBuffer;function objectToString(o){
return Object.prototype.toString.call(o)}}),66456:(function(module2){(function(global2){"use strict";var dateFormat=(function(){var token=/d{1,4}|m{1,4}|yy(?:yy)?|([HhMsTt])\1?|[LloSZWN]|'[^']*'|'[^']*'/g,
timezone=/\b(?:[PMCEA][SDP]T|(?:Pacific|Mountain|Central|Eastern|Atlantic) (?:Standard|Daylight|Prevailing) Time|(?:GMT|UTC)(?:[-+]\d{4})?)\b/g,timezoneClip=/[^-+\dA-Z]/g;
return function(date,mask,utc,gmt){if(arguments.length===1&&kindOf(date)==="string"&&!/\d/.test(date)&&(mask=date,date=void 0),date=date||new Date,date instanceof
Date||(date=new Date(date)),isNaN(date))throw TypeError("Invalid date");mask=String(dateFormat.masks[mask]||mask||dateFormat.masks.default);var maskSlice=mask.slice(
0,4);(maskSlice==="UTC:"||maskSlice==="GMT:")&&(mask=mask.slice(4),utc=!0,maskSlice==="GMT:"&&(gmt=!0));var _=utc?"getUTC":"get",d=date[_+"Date"](),D=date[_+"Da\
y"](),m=date[_+"Month"](),y=date[_+"FullYear"](),H=date[_+"Hours"](),M=date[_+"Minutes"](),s=date[_+"Seconds"](),L=date[_+"Milliseconds"](),o=utc?0:date.getTimezoneOffset(),
W=getWeek(date),N=getDayOfWeek(date),flags={d,dd:pad(d),ddd:dateFormat.i18n.dayNames[D],dddd:dateFormat.i18n.dayNames[D+7],m:m+1,mm:pad(m+1),mmm:dateFormat.i18n.
monthNames[m],mmmm:dateFormat.i18n.monthNames[m+12],yy:String(y).slice(2),yyyy:y,h:H%12||12,hh:pad(H%12||12),H,HH:pad(H),M,MM:pad(M),s,ss:pad(s),l:pad(L,3),L:pad(
Math.round(L/10)),t:H<12?"a":"p",tt:H<12?"am":"pm",T:H<12?"A":"P",TT:H<12?"AM":"PM",Z:gmt?"GMT":utc?"UTC":(String(date).match(timezone)||[""]).pop().replace(timezoneClip,
""),o:(o>0?"-":"+")+pad(Math.floor(Math.abs(o)/60)*100+Math.abs(o)%60,4),S:["th","st","nd","rd"][d%10>3?0:(d%100-d%10!=10)*d%10],W,N};return mask.replace(token,
function(match){return match in flags?flags[match]:match.slice(1,match.length-1)})}})();dateFormat.masks={default:"ddd mmm dd yyyy HH:MM:ss",shortDate:"m/d/yy",
mediumDate:"mmm d, yyyy",longDate:"mmmm d, yyyy",fullDate:"dddd, mmmm d, yyyy",shortTime:"h:MM TT",mediumTime:"h:MM:ss TT",longTime:"h:MM:ss TT Z",isoDate:"yyyy\
-mm-dd",isoTime:"HH:MM:ss",isoDateTime:"yyyy-mm-dd'T'HH:MM:sso",isoUtcDateTime:"UTC:yyyy-mm-dd'T'HH:MM:ss'Z'",expiresHeaderFormat:"ddd, dd mmm yyyy HH:MM:ss Z"},
dateFormat.i18n={dayNames:["Sun","Mon","Tue","Wed","Thu","Fri","Sat","Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],monthNames:["Jan","\
Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec","January","February","March","April","May","June","July","August","September","October","Novemb\
er","December"]};function pad(val,len){for(val=String(val),len=len||2;val.length<len;)val="0"+val;return val}function getWeek(date){var targetThursday=new Date(
date.getFullYear(),date.getMonth(),date.getDate());targetThursday.setDate(targetThursday.getDate()-(targetThursday.getDay()+6)%7+3);var firstThursday=new Date(targetThursday.
getFullYear(),0,4);firstThursday.setDate(firstThursday.getDate()-(firstThursday.getDay()+6)%7+3);var ds=targetThursday.getTimezoneOffset()-firstThursday.getTimezoneOffset();
targetThursday.setHours(targetThursday.getHours()-ds);var weekDiff=(targetThursday-firstThursday)/(864e5*7);return 1+Math.floor(weekDiff)}function getDayOfWeek(date){
var dow=date.getDay();return dow===0&&(dow=7),dow}function kindOf(val){return val===null?"null":val===void 0?"undefined":typeof val!="object"?typeof val:Array.isArray(
val)?"array":{}.toString.call(val).slice(8,-1).toLowerCase()}typeof define=="function"&&define.amd?define(function(){return dateFormat}):module2.exports=dateFormat})(
this)}),25903:((module2,__unused_webpack_exports,__webpack_require__)=>{var osName=__webpack_require__(25254),USER_AGENT="Node.js/"+process.version.slice(1)+" ("+
osName()+"; "+process.arch+")";module2.exports=function(name,version){return arguments.length!==2?USER_AGENT:name+"/"+version+" "+USER_AGENT}}),32194:((module2,__unused_webpack_exports,__webpack_require__)=>{
var EventEmitter=__webpack_require__(24434).EventEmitter,ReadStream=__webpack_require__(79896).ReadStream,Stream=__webpack_require__(2203),Zlib=__webpack_require__(
43106);module2.exports=destroy;function destroy(stream,suppress){return isFsReadStream(stream)?destroyReadStream(stream):isZlibStream(stream)?destroyZlibStream(
stream):hasDestroy(stream)&&stream.destroy(),isEventEmitter(stream)&&suppress&&(stream.removeAllListeners("error"),stream.addListener("error",noop)),stream}function destroyReadStream(stream){
stream.destroy(),typeof stream.close=="function"&&stream.on("open",onOpenClose)}function closeZlibStream(stream){if(stream._hadError===!0){var prop=stream._binding===
null?"_binding":"_handle";stream[prop]={close:function(){this[prop]=null}}}stream.close()}function destroyZlibStream(stream){typeof stream.destroy=="function"?stream.
_binding?(stream.destroy(),stream._processing?(stream._needDrain=!0,stream.once("drain",onDrainClearBinding)):stream._binding.clear()):stream._destroy&&stream._destroy!==
Stream.Transform.prototype._destroy?stream.destroy():stream._destroy&&typeof stream.close=="function"?(stream.destroyed=!0,stream.close()):stream.destroy():typeof stream.
close=="function"&&closeZlibStream(stream)}function hasDestroy(stream){return stream instanceof Stream&&typeof stream.destroy=="function"}function isEventEmitter(val){
return val instanceof EventEmitter}function isFsReadStream(stream){return stream instanceof ReadStream}function isZlibStream(stream){return stream instanceof Zlib.
Gzip||stream instanceof Zlib.Gunzip||stream instanceof Zlib.Deflate||stream instanceof Zlib.DeflateRaw||stream instanceof Zlib.Inflate||stream instanceof Zlib.InflateRaw||
stream instanceof Zlib.Unzip}function noop(){}function onDrainClearBinding(){this._binding.clear()}function onOpenClose(){typeof this.fd=="number"&&this.close()}}),
16246:((module2,__unused_webpack_exports,__webpack_require__)=>{const crypto=__webpack_require__(76982),AUTH_KEY_VALUE_RE=/(\w+)=["']?([^'"]{1,10000})["']?/;let NC=0;
const NC_PAD="00000000";function md5(text){return crypto.createHash("md5").update(text).digest("hex")}function digestAuthHeader(method,uri,wwwAuthenticate,userpass){
const parts=wwwAuthenticate.split(","),opts={};for(let i=0;i<parts.length;i++){const m=AUTH_KEY_VALUE_RE.exec(parts[i]);m&&(opts[m[1]]=m[2].replace(/["']/g,""))}
if(!opts.realm||!opts.nonce)return"";let qop=opts.qop||"";userpass=userpass.split(":");let nc=String(++NC);nc=NC_PAD.substring(nc.length)+nc;const cnonce=crypto.
randomBytes(8).toString("hex"),ha1=md5(userpass[0]+":"+opts.realm+":"+userpass[1]),ha2=md5(method.toUpperCase()+":"+uri);let s=ha1+":"+opts.nonce;qop&&(qop=qop.
split(",")[0],s+=":"+nc+":"+cnonce+":"+qop),s+=":"+ha2;const response=md5(s);let authstring='Digest username="'+userpass[0]+'", realm="'+opts.realm+'", nonce="'+
opts.nonce+'", uri="'+uri+'", response="'+response+'"';return opts.opaque&&(authstring+=', opaque="'+opts.opaque+'"'),qop&&(authstring+=", qop="+qop+", nc="+nc+
', cnonce="'+cnonce+'"'),authstring}module2.exports=digestAuthHeader}),26669:((module2,__unused_webpack_exports,__webpack_require__)=>{var callBind=__webpack_require__(
88705),gOPD=__webpack_require__(33170),hasProtoAccessor;try{hasProtoAccessor=[].__proto__===Array.prototype}catch(e){if(!e||typeof e!="object"||!("code"in e)||e.
code!=="ERR_PROTO_ACCESS")throw e}var desc=!!hasProtoAccessor&&gOPD&&gOPD(Object.prototype,"__proto__"),$Object=Object,$getPrototypeOf=$Object.getPrototypeOf;module2.
exports=desc&&typeof desc.get=="function"?callBind([desc.get]):typeof $getPrototypeOf=="function"?function(value){return $getPrototypeOf(value==null?value:$Object(
value))}:!1}),25049:(module2=>{module2.exports=first;function first(stuff,done){if(!Array.isArray(stuff))throw new TypeError("arg must be an array of [ee, event\
s...] arrays");for(var cleanups=[],i=0;i<stuff.length;i++){var arr=stuff[i];if(!Array.isArray(arr)||arr.length<2)throw new TypeError("each array member must be \
[ee, events...]");for(var ee=arr[0],j=1;j<arr.length;j++){var event=arr[j],fn=listener(event,callback);ee.on(event,fn),cleanups.push({ee,event,fn})}}function callback(){
cleanup(),done.apply(null,arguments)}function cleanup(){for(var x,i2=0;i2<cleanups.length;i2++)x=cleanups[i2],x.ee.removeListener(x.event,x.fn)}function thunk(fn2){
done=fn2}return thunk.cancel=cleanup,thunk}function listener(event,done){return function(arg1){for(var args=new Array(arguments.length),ee=this,err=event==="err\
or"?arg1:null,i=0;i<args.length;i++)args[i]=arguments[i];done(err,ee,event,args)}}}),31424:((module2,__unused_webpack_exports,__webpack_require__)=>{var once=__webpack_require__(
55560),noop=function(){},qnt=global.Bare?queueMicrotask:process.nextTick.bind(process),isRequest=function(stream){return stream.setHeader&&typeof stream.abort==
"function"},isChildProcess=function(stream){return stream.stdio&&Array.isArray(stream.stdio)&&stream.stdio.length===3},eos=function(stream,opts,callback){if(typeof opts==
"function")return eos(stream,null,opts);opts||(opts={}),callback=once(callback||noop);var ws=stream._writableState,rs=stream._readableState,readable=opts.readable||
opts.readable!==!1&&stream.readable,writable=opts.writable||opts.writable!==!1&&stream.writable,cancelled=!1,onlegacyfinish=function(){stream.writable||onfinish()},
onfinish=function(){writable=!1,readable||callback.call(stream)},onend=function(){readable=!1,writable||callback.call(stream)},onexit=function(exitCode){callback.
call(stream,exitCode?new Error("exited with error code: "+exitCode):null)},onerror=function(err){callback.call(stream,err)},onclose=function(){qnt(onclosenexttick)},
onclosenexttick=function(){if(!cancelled){if(readable&&!(rs&&rs.ended&&!rs.destroyed))return callback.call(stream,new Error("premature close"));if(writable&&!(ws&&
ws.ended&&!ws.destroyed))return callback.call(stream,new Error("premature close"))}},onrequest=function(){stream.req.on("finish",onfinish)};return isRequest(stream)?
(stream.on("complete",onfinish),stream.on("abort",onclose),stream.req?onrequest():stream.on("request",onrequest)):writable&&!ws&&(stream.on("end",onlegacyfinish),
stream.on("close",onlegacyfinish)),isChildProcess(stream)&&stream.on("exit",onexit),stream.on("end",onend),stream.on("finish",onfinish),opts.error!==!1&&stream.
on("error",onerror),stream.on("close",onclose),function(){cancelled=!0,stream.removeListener("complete",onfinish),stream.removeListener("abort",onclose),stream.
removeListener("request",onrequest),stream.req&&stream.req.removeListener("finish",onfinish),stream.removeListener("end",onlegacyfinish),stream.removeListener("\
close",onlegacyfinish),stream.removeListener("finish",onfinish),stream.removeListener("exit",onexit),stream.removeListener("end",onend),stream.removeListener("e\
rror",onerror),stream.removeListener("close",onclose)}};module2.exports=eos}),79094:(module2=>{var $defineProperty=Object.defineProperty||!1;if($defineProperty)
try{$defineProperty({},"a",{value:1})}catch{$defineProperty=!1}module2.exports=$defineProperty}),33056:(module2=>{module2.exports=EvalError}),31620:(module2=>{module2.
exports=Error}),14585:(module2=>{module2.exports=RangeError}),46905:(module2=>{module2.exports=ReferenceError}),80105:(module2=>{module2.exports=SyntaxError}),73314:(module2=>{
module2.exports=TypeError}),32578:(module2=>{module2.exports=URIError}),95399:(module2=>{module2.exports=Object}),12759:(module2=>{var matchHtmlRegExp=/["'&<>]/;
module2.exports=escapeHtml;function escapeHtml(string){var str=""+string,match=matchHtmlRegExp.exec(str);if(!match)return str;var escape2,html="",index=0,lastIndex=0;
for(index=match.index;index<str.length;index++){switch(str.charCodeAt(index)){case 34:escape2="&quot;";break;case 38:escape2="&amp;";break;case 39:escape2="&#39\
;";break;case 60:escape2="&lt;";break;case 62:escape2="&gt;";break;default:continue}lastIndex!==index&&(html+=str.substring(lastIndex,index)),lastIndex=index+1,
html+=escape2}return lastIndex!==index?html+str.substring(lastIndex,index):html}}),48905:((module2,__unused_webpack_exports,__webpack_require__)=>{var isObject=__webpack_require__(
36403);module2.exports=function(o){isObject(o)||(o={});for(var len=arguments.length,i=1;i<len;i++){var obj=arguments[i];isObject(obj)&&assign(o,obj)}return o};function assign(a,b){
for(var key in b)hasOwn(b,key)&&(a[key]=b[key])}function hasOwn(obj,key){return Object.prototype.hasOwnProperty.call(obj,key)}}),92506:((module2,__unused_webpack_exports,__webpack_require__)=>{
var debug=__webpack_require__(39023).debuglog("formstream"),Stream=__webpack_require__(2203),crypto=__webpack_require__(76982),parseStream=__webpack_require__(69705),
util=__webpack_require__(39023),mime=__webpack_require__(94900),path=__webpack_require__(16928),fs=__webpack_require__(79896),destroy=__webpack_require__(32194),
hex=__webpack_require__(9188),PADDING="--",NEW_LINE=`\r
`,NEW_LINE_BUFFER=Buffer.from(NEW_LINE);function FormStream(options){if(!(this instanceof FormStream))return new FormStream(options);FormStream.super_.call(this),
this._boundary=this._generateBoundary(),this._streams=[],this._buffers=[],this._endData=Buffer.from(PADDING+this._boundary+PADDING+NEW_LINE),this._contentLength=
0,this._isAllStreamSizeKnown=!0,this._knownStreamSize=0,this._minChunkSize=options&&options.minChunkSize||0,this.isFormStream=!0,debug(`start boundary
%s`,this._boundary)}util.inherits(FormStream,Stream),module2.exports=FormStream,FormStream.prototype._generateBoundary=function(){return"-----------------------\
---"+crypto.randomBytes(12).toString("hex")},FormStream.prototype.setTotalStreamSize=function(size){if(this._isAllStreamSizeKnown)return this;size=size||0;for(var i=0;i<
this._streams.length;i++)size+=this._streams[i][0].length,size+=NEW_LINE_BUFFER.length;return this._knownStreamSize=size,this._isAllStreamSizeKnown=!0,debug("se\
t total size: %s",size),this},FormStream.prototype.headers=function(options){var headers={"Content-Type":"multipart/form-data; boundary="+this._boundary};if(this.
_contentLength+=this._knownStreamSize,this._contentLength+=this._endData.length,this._isAllStreamSizeKnown&&(headers["Content-Length"]=String(this._contentLength)),
options)for(var k in options)headers[k]=options[k];return debug("headers: %j",headers),headers},FormStream.prototype.file=function(name,filepath,filename,filesize){
typeof filename=="number"&&!filesize&&(filesize=filename,filename=path.basename(filepath)),filename||(filename=path.basename(filepath));var mimeType=mime.getType(
filename),stream=fs.createReadStream(filepath);return this.stream(name,stream,filename,mimeType,filesize)},FormStream.prototype.field=function(name,value,mimeType){
return Buffer.isBuffer(value)||(typeof value=="number"&&(value=String(value)),value=Buffer.from(value)),this.buffer(name,value,null,mimeType)},FormStream.prototype.
stream=function(name,stream,filename,mimeType,size){typeof mimeType=="number"&&!size?(size=mimeType,mimeType=mime.getType(filename)):mimeType||(mimeType=mime.getType(
filename)),stream.once("error",this.emit.bind(this,"error")),this.once("destroy",function(){destroy(stream)});var leading=this._leading({name,filename},mimeType),
ps=parseStream().pause();return stream.pipe(ps),this._streams.push([leading,ps]),typeof size=="number"?(this._knownStreamSize+=leading.length,this._knownStreamSize+=
size,this._knownStreamSize+=NEW_LINE_BUFFER.length):this._isAllStreamSizeKnown=!1,process.nextTick(this.resume.bind(this)),this},FormStream.prototype.buffer=function(name,buffer,filename,mimeType){
filename&&!mimeType&&(mimeType=mime.getType(filename));var disposition={name};filename&&(disposition.filename=filename);var leading=this._leading(disposition,mimeType),
bufferSize=leading.length+buffer.length+NEW_LINE_BUFFER.length;return this._buffers.push(Buffer.concat([leading,buffer,NEW_LINE_BUFFER],bufferSize)),this._contentLength+=
bufferSize,process.nextTick(this.resume.bind(this)),debug.enabled&&(buffer.length>512?debug(`new buffer field, content size: %d
%s%s`,buffer.length,leading.toString(),hex(buffer.slice(0,512))):debug(`new buffer field, content size: %d
%s%s`,buffer.length,leading.toString(),hex(buffer))),this},FormStream.prototype._leading=function(disposition,type){var leading=[PADDING+this._boundary],dispositions=[];
if(disposition)for(var k in disposition)dispositions.push(k+'="'+disposition[k]+'"');return leading.push("Content-Disposition: form-data; "+dispositions.join(";\
 ")),type&&leading.push("Content-Type: "+type),leading.push(""),leading.push(""),Buffer.from(leading.join(NEW_LINE))},FormStream.prototype._emitBuffers=function(){
if(this._buffers.length){for(var i=0;i<this._buffers.length;i++)this.emit("data",this._buffers[i]);this._buffers=[]}},FormStream.prototype._emitStream=function(item){
var self2=this,streamSize=0,chunkCount=0;const leading=item[0];self2.emit("data",leading),chunkCount++,debug.enabled&&debug(`new stream, chunk index %d
%s`,chunkCount,leading.toString());var stream=item[1];stream.on("data",function(data){self2.emit("data",data),streamSize+=leading.length,chunkCount++,debug.enabled&&
(data.length>512?debug(`stream chunk, size %d, chunk index %d, stream size %d
%s......   only show 512 bytes   ......`,data.length,chunkCount,streamSize,hex(data.slice(0,512))):debug(`stream chunk, size %d, chunk index %d, stream size %d
%s`,data.length,chunkCount,streamSize,hex(data)))}),stream.on("end",function(){return self2.emit("data",NEW_LINE_BUFFER),chunkCount++,debug("stream end, chunk i\
ndex %d, stream size %d",chunkCount,streamSize),process.nextTick(self2.drain.bind(self2))}),stream.resume()},FormStream.prototype._emitStreamWithChunkSize=function(item,minChunkSize){
var self2=this,streamSize=0,chunkCount=0,bufferSize=0,buffers=[];const leading=item[0];buffers.push(leading),bufferSize+=leading.length,debug.enabled&&debug(`ne\
w stream, with min chunk size: %d
%s`,minChunkSize,leading.toString());var stream=item[1];stream.on("data",function(data){if(typeof data=="string"&&(data=Buffer.from(data,"utf-8")),buffers.push(
data),bufferSize+=data.length,streamSize+=data.length,debug("got stream data size %d, buffer size %d, stream size %d",data.length,bufferSize,streamSize),bufferSize>=
minChunkSize){const chunk=Buffer.concat(buffers,bufferSize);buffers=[],bufferSize=0,self2.emit("data",chunk),chunkCount++,debug.enabled&&(chunk.length>512?debug(
`stream chunk, size %d, chunk index %d, stream size %d
%s......   only show 512 bytes   ......`,chunk.length,chunkCount,streamSize,hex(chunk.slice(0,512))):debug(`stream chunk, size %d, chunk index %d, stream size %\
d
%s`,chunk.length,chunkCount,streamSize,hex(chunk)))}}),stream.on("end",function(){buffers.push(NEW_LINE_BUFFER),bufferSize+=NEW_LINE_BUFFER.length;const chunk=Buffer.
concat(buffers,bufferSize);return self2.emit("data",chunk),chunkCount++,chunk.length>512?debug(`stream end, size %d, chunk index %d, stream size %d
%s......   only show 512 bytes   ......`,chunk.length,chunkCount,streamSize,hex(chunk.slice(0,512))):debug(`stream end, size %d, chunk index %d, stream size %d
%s`,chunk.length,chunkCount,streamSize,hex(chunk)),process.nextTick(self2.drain.bind(self2))}),stream.resume()},FormStream.prototype._emitEnd=function(){this.emit(
"data",this._endData),this.emit("end"),debug.enabled&&debug(`end boundary
%s`,this._endData.toString())},FormStream.prototype.drain=function(){this._emitBuffers();var item=this._streams.shift();return item?this._minChunkSize&&this._minChunkSize>
0?this._emitStreamWithChunkSize(item,this._minChunkSize):this._emitStream(item):this._emitEnd(),this},FormStream.prototype.resume=function(){return this.paused=
!1,this._draining||(this._draining=!0,this.drain()),this},FormStream.prototype.close=FormStream.prototype.destroy=function(){this.emit("destroy")}}),99808:(module2=>{
var ERROR_MESSAGE="Function.prototype.bind called on incompatible ",toStr=Object.prototype.toString,max=Math.max,funcType="[object Function]",concatty=function(a,b){
for(var arr=[],i=0;i<a.length;i+=1)arr[i]=a[i];for(var j=0;j<b.length;j+=1)arr[j+a.length]=b[j];return arr},slicy=function(arrLike,offset){for(var arr=[],i=offset||
0,j=0;i<arrLike.length;i+=1,j+=1)arr[j]=arrLike[i];return arr},joiny=function(arr,joiner){for(var str="",i=0;i<arr.length;i+=1)str+=arr[i],i+1<arr.length&&(str+=
joiner);return str};module2.exports=function(that){var target=this;if(typeof target!="function"||toStr.apply(target)!==funcType)throw new TypeError(ERROR_MESSAGE+
target);for(var args=slicy(arguments,1),bound,binder=function(){if(this instanceof bound){var result=target.apply(this,concatty(args,arguments));return Object(result)===
result?result:this}return target.apply(that,concatty(args,arguments))},boundLength=max(0,target.length-args.length),boundArgs=[],i=0;i<boundLength;i++)boundArgs[i]=
"$"+i;if(bound=Function("binder","return function ("+joiny(boundArgs,",")+"){ return binder.apply(this,arguments); }")(binder),target.prototype){var Empty=function(){};
Empty.prototype=target.prototype,bound.prototype=new Empty,Empty.prototype=null}return bound}}),37564:((module2,__unused_webpack_exports,__webpack_require__)=>{
var implementation=__webpack_require__(99808);module2.exports=Function.prototype.bind||implementation}),47228:(module2=>{const cached=function*(){}.constructor;
module2.exports=()=>cached}),60470:((module2,__unused_webpack_exports,__webpack_require__)=>{var undefined2,$Object=__webpack_require__(95399),$Error=__webpack_require__(
31620),$EvalError=__webpack_require__(33056),$RangeError=__webpack_require__(14585),$ReferenceError=__webpack_require__(46905),$SyntaxError=__webpack_require__(
80105),$TypeError=__webpack_require__(73314),$URIError=__webpack_require__(32578),abs=__webpack_require__(55641),floor=__webpack_require__(96171),max=__webpack_require__(
57147),min=__webpack_require__(41017),pow=__webpack_require__(56947),round=__webpack_require__(42621),sign=__webpack_require__(30156),$gOPD=__webpack_require__(
33170),$defineProperty=__webpack_require__(79094),throwTypeError=function(){throw new $TypeError},ThrowTypeError=$gOPD?(function(){try{return arguments.callee,throwTypeError}catch{
try{return $gOPD(arguments,"callee").get}catch{return throwTypeError}}})():throwTypeError,hasSymbols=__webpack_require__(23336)(),getProto=__webpack_require__(81967),
$ObjectGPO=__webpack_require__(91311),$ReflectGPO=__webpack_require__(48681),$apply=__webpack_require__(33945),$call=__webpack_require__(88093),needsEval={},TypedArray=typeof Uint8Array>
"u"||!getProto?undefined2:getProto(Uint8Array),INTRINSICS={__proto__:null,"%AggregateError%":typeof AggregateError>"u"?undefined2:AggregateError,"%Array%":Array,
"%ArrayBuffer%":typeof ArrayBuffer>"u"?undefined2:ArrayBuffer,"%ArrayIteratorPrototype%":hasSymbols&&getProto?getProto([][Symbol.iterator]()):undefined2,"%Async\
FromSyncIteratorPrototype%":undefined2,"%AsyncFunction%":needsEval,"%AsyncGenerator%":needsEval,"%AsyncGeneratorFunction%":needsEval,"%AsyncIteratorPrototype%":needsEval,
"%Atomics%":typeof Atomics>"u"?undefined2:Atomics,"%BigInt%":typeof BigInt>"u"?undefined2:BigInt,"%BigInt64Array%":typeof BigInt64Array>"u"?undefined2:BigInt64Array,
"%BigUint64Array%":typeof BigUint64Array>"u"?undefined2:BigUint64Array,"%Boolean%":Boolean,"%DataView%":typeof DataView>"u"?undefined2:DataView,"%Date%":Date,"%\
decodeURI%":decodeURI,"%decodeURIComponent%":decodeURIComponent,"%encodeURI%":encodeURI,"%encodeURIComponent%":encodeURIComponent,"%Error%":$Error,"%eval%":eval,
"%EvalError%":$EvalError,"%Float16Array%":typeof Float16Array>"u"?undefined2:Float16Array,"%Float32Array%":typeof Float32Array>"u"?undefined2:Float32Array,"%Flo\
at64Array%":typeof Float64Array>"u"?undefined2:Float64Array,"%FinalizationRegistry%":typeof FinalizationRegistry>"u"?undefined2:FinalizationRegistry,"%Function%":Function,
"%GeneratorFunction%":needsEval,"%Int8Array%":typeof Int8Array>"u"?undefined2:Int8Array,"%Int16Array%":typeof Int16Array>"u"?undefined2:Int16Array,"%Int32Array%":typeof Int32Array>
"u"?undefined2:Int32Array,"%isFinite%":isFinite,"%isNaN%":isNaN,"%IteratorPrototype%":hasSymbols&&getProto?getProto(getProto([][Symbol.iterator]())):undefined2,
"%JSON%":typeof JSON=="object"?JSON:undefined2,"%Map%":typeof Map>"u"?undefined2:Map,"%MapIteratorPrototype%":typeof Map>"u"||!hasSymbols||!getProto?undefined2:
getProto(new Map()[Symbol.iterator]()),"%Math%":Math,"%Number%":Number,"%Object%":$Object,"%Object.getOwnPropertyDescriptor%":$gOPD,"%parseFloat%":parseFloat,"%\
parseInt%":parseInt,"%Promise%":typeof Promise>"u"?undefined2:Promise,"%Proxy%":typeof Proxy>"u"?undefined2:Proxy,"%RangeError%":$RangeError,"%ReferenceError%":$ReferenceError,
"%Reflect%":typeof Reflect>"u"?undefined2:Reflect,"%RegExp%":RegExp,"%Set%":typeof Set>"u"?undefined2:Set,"%SetIteratorPrototype%":typeof Set>"u"||!hasSymbols||
!getProto?undefined2:getProto(new Set()[Symbol.iterator]()),"%SharedArrayBuffer%":typeof SharedArrayBuffer>"u"?undefined2:SharedArrayBuffer,"%String%":String,"%\
StringIteratorPrototype%":hasSymbols&&getProto?getProto(""[Symbol.iterator]()):undefined2,"%Symbol%":hasSymbols?Symbol:undefined2,"%SyntaxError%":$SyntaxError,"\
%ThrowTypeError%":ThrowTypeError,"%TypedArray%":TypedArray,"%TypeError%":$TypeError,"%Uint8Array%":typeof Uint8Array>"u"?undefined2:Uint8Array,"%Uint8ClampedArr\
ay%":typeof Uint8ClampedArray>"u"?undefined2:Uint8ClampedArray,"%Uint16Array%":typeof Uint16Array>"u"?undefined2:Uint16Array,"%Uint32Array%":typeof Uint32Array>
"u"?undefined2:Uint32Array,"%URIError%":$URIError,"%WeakMap%":typeof WeakMap>"u"?undefined2:WeakMap,"%WeakRef%":typeof WeakRef>"u"?undefined2:WeakRef,"%WeakSet%":typeof WeakSet>
"u"?undefined2:WeakSet,"%Function.prototype.call%":$call,"%Function.prototype.apply%":$apply,"%Object.defineProperty%":$defineProperty,"%Object.getPrototypeOf%":$ObjectGPO,
"%Math.abs%":abs,"%Math.floor%":floor,"%Math.max%":max,"%Math.min%":min,"%Math.pow%":pow,"%Math.round%":round,"%Math.sign%":sign,"%Reflect.getPrototypeOf%":$ReflectGPO};
if(getProto)try{null.error}catch(e){var errorProto=getProto(getProto(e));INTRINSICS["%Error.prototype%"]=errorProto}var getAsyncFunction=__webpack_require__(51491),
getGeneratorFunction=__webpack_require__(47228),getAsyncGeneratorFunction=__webpack_require__(77655),doEval=function doEval2(name){var value;if(name==="%AsyncFu\
nction%")value=getAsyncFunction()||void 0;else if(name==="%GeneratorFunction%")value=getGeneratorFunction()||void 0;else if(name==="%AsyncGeneratorFunction%")value=
getAsyncGeneratorFunction()||void 0;else if(name==="%AsyncGenerator%"){var fn=doEval2("%AsyncGeneratorFunction%");fn&&(value=fn.prototype)}else if(name==="%Asyn\
cIteratorPrototype%"){var gen=doEval2("%AsyncGenerator%");gen&&getProto&&(value=getProto(gen.prototype))}return INTRINSICS[name]=value,value},LEGACY_ALIASES={__proto__:null,
"%ArrayBufferPrototype%":["ArrayBuffer","prototype"],"%ArrayPrototype%":["Array","prototype"],"%ArrayProto_entries%":["Array","prototype","entries"],"%ArrayProt\
o_forEach%":["Array","prototype","forEach"],"%ArrayProto_keys%":["Array","prototype","keys"],"%ArrayProto_values%":["Array","prototype","values"],"%AsyncFunctio\
nPrototype%":["AsyncFunction","prototype"],"%AsyncGenerator%":["AsyncGeneratorFunction","prototype"],"%AsyncGeneratorPrototype%":["AsyncGeneratorFunction","prot\
otype","prototype"],"%BooleanPrototype%":["Boolean","prototype"],"%DataViewPrototype%":["DataView","prototype"],"%DatePrototype%":["Date","prototype"],"%ErrorPr\
ototype%":["Error","prototype"],"%EvalErrorPrototype%":["EvalError","prototype"],"%Float32ArrayPrototype%":["Float32Array","prototype"],"%Float64ArrayPrototype%":[
"Float64Array","prototype"],"%FunctionPrototype%":["Function","prototype"],"%Generator%":["GeneratorFunction","prototype"],"%GeneratorPrototype%":["GeneratorFun\
ction","prototype","prototype"],"%Int8ArrayPrototype%":["Int8Array","prototype"],"%Int16ArrayPrototype%":["Int16Array","prototype"],"%Int32ArrayPrototype%":["In\
t32Array","prototype"],"%JSONParse%":["JSON","parse"],"%JSONStringify%":["JSON","stringify"],"%MapPrototype%":["Map","prototype"],"%NumberPrototype%":["Number",
"prototype"],"%ObjectPrototype%":["Object","prototype"],"%ObjProto_toString%":["Object","prototype","toString"],"%ObjProto_valueOf%":["Object","prototype","valu\
eOf"],"%PromisePrototype%":["Promise","prototype"],"%PromiseProto_then%":["Promise","prototype","then"],"%Promise_all%":["Promise","all"],"%Promise_reject%":["P\
romise","reject"],"%Promise_resolve%":["Promise","resolve"],"%RangeErrorPrototype%":["RangeError","prototype"],"%ReferenceErrorPrototype%":["ReferenceError","pr\
ototype"],"%RegExpPrototype%":["RegExp","prototype"],"%SetPrototype%":["Set","prototype"],"%SharedArrayBufferPrototype%":["SharedArrayBuffer","prototype"],"%Str\
ingPrototype%":["String","prototype"],"%SymbolPrototype%":["Symbol","prototype"],"%SyntaxErrorPrototype%":["SyntaxError","prototype"],"%TypedArrayPrototype%":["\
TypedArray","prototype"],"%TypeErrorPrototype%":["TypeError","prototype"],"%Uint8ArrayPrototype%":["Uint8Array","prototype"],"%Uint8ClampedArrayPrototype%":["Ui\
nt8ClampedArray","prototype"],"%Uint16ArrayPrototype%":["Uint16Array","prototype"],"%Uint32ArrayPrototype%":["Uint32Array","prototype"],"%URIErrorPrototype%":["\
URIError","prototype"],"%WeakMapPrototype%":["WeakMap","prototype"],"%WeakSetPrototype%":["WeakSet","prototype"]},bind=__webpack_require__(37564),hasOwn=__webpack_require__(
54076),$concat=bind.call($call,Array.prototype.concat),$spliceApply=bind.call($apply,Array.prototype.splice),$replace=bind.call($call,String.prototype.replace),
$strSlice=bind.call($call,String.prototype.slice),$exec=bind.call($call,RegExp.prototype.exec),rePropName=/[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g,
reEscapeChar=/\\(\\)?/g,stringToPath=function(string){var first=$strSlice(string,0,1),last=$strSlice(string,-1);if(first==="%"&&last!=="%")throw new $SyntaxError(
"invalid intrinsic syntax, expected closing `%`");if(last==="%"&&first!=="%")throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");var result=[];
return $replace(string,rePropName,function(match,number,quote,subString){result[result.length]=quote?$replace(subString,reEscapeChar,"$1"):number||match}),result},
getBaseIntrinsic=function(name,allowMissing){var intrinsicName=name,alias;if(hasOwn(LEGACY_ALIASES,intrinsicName)&&(alias=LEGACY_ALIASES[intrinsicName],intrinsicName=
"%"+alias[0]+"%"),hasOwn(INTRINSICS,intrinsicName)){var value=INTRINSICS[intrinsicName];if(value===needsEval&&(value=doEval(intrinsicName)),typeof value>"u"&&!allowMissing)
throw new $TypeError("intrinsic "+name+" exists, but is not available. Please file an issue!");return{alias,name:intrinsicName,value}}throw new $SyntaxError("in\
trinsic "+name+" does not exist!")};module2.exports=function(name,allowMissing){if(typeof name!="string"||name.length===0)throw new $TypeError("intrinsic name m\
ust be a non-empty string");if(arguments.length>1&&typeof allowMissing!="boolean")throw new $TypeError('"allowMissing" argument must be a boolean');if($exec(/^%?[^%]*%?$/,
name)===null)throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");var parts=stringToPath(name),intrinsicBaseName=parts.
length>0?parts[0]:"",intrinsic=getBaseIntrinsic("%"+intrinsicBaseName+"%",allowMissing),intrinsicRealName=intrinsic.name,value=intrinsic.value,skipFurtherCaching=!1,
alias=intrinsic.alias;alias&&(intrinsicBaseName=alias[0],$spliceApply(parts,$concat([0,1],alias)));for(var i=1,isOwn=!0;i<parts.length;i+=1){var part=parts[i],first=$strSlice(
part,0,1),last=$strSlice(part,-1);if((first==='"'||first==="'"||first==="`"||last==='"'||last==="'"||last==="`")&&first!==last)throw new $SyntaxError("property \
names with quotes must have matching quotes");if((part==="constructor"||!isOwn)&&(skipFurtherCaching=!0),intrinsicBaseName+="."+part,intrinsicRealName="%"+intrinsicBaseName+
"%",hasOwn(INTRINSICS,intrinsicRealName))value=INTRINSICS[intrinsicRealName];else if(value!=null){if(!(part in value)){if(!allowMissing)throw new $TypeError("ba\
se intrinsic for "+name+" exists, but the property is not available.");return}if($gOPD&&i+1>=parts.length){var desc=$gOPD(value,part);isOwn=!!desc,isOwn&&"get"in
desc&&!("originalValue"in desc.get)?value=desc.get:value=value[part]}else isOwn=hasOwn(value,part),value=value[part];isOwn&&!skipFurtherCaching&&(INTRINSICS[intrinsicRealName]=
value)}}return value}}),91311:((module2,__unused_webpack_exports,__webpack_require__)=>{var $Object=__webpack_require__(95399);module2.exports=$Object.getPrototypeOf||
null}),48681:(module2=>{module2.exports=typeof Reflect<"u"&&Reflect.getPrototypeOf||null}),81967:((module2,__unused_webpack_exports,__webpack_require__)=>{var reflectGetProto=__webpack_require__(
48681),originalGetProto=__webpack_require__(91311),getDunderProto=__webpack_require__(26669);module2.exports=reflectGetProto?function(O){return reflectGetProto(
O)}:originalGetProto?function(O){if(!O||typeof O!="object"&&typeof O!="function")throw new TypeError("getProto: not an object");return originalGetProto(O)}:getDunderProto?
function(O){return getDunderProto(O)}:null}),65394:(module2=>{function ready(flagOrFunction){if(this._ready=!!this._ready,this._readyCallbacks=this._readyCallbacks||
[],arguments.length===0)return new Promise(function(resolve){if(this._ready)return resolve();this._readyCallbacks.push(resolve)}.bind(this));typeof flagOrFunction==
"function"?this._readyCallbacks.push(flagOrFunction):this._ready=!!flagOrFunction,this._ready&&this._readyCallbacks.splice(0,1/0).forEach(function(callback){process.
nextTick(callback)})}function mixin(object){object.ready=ready}module2.exports=mixin,module2.exports.mixin=mixin}),78793:(module2=>{module2.exports=Object.getOwnPropertyDescriptor}),
33170:((module2,__unused_webpack_exports,__webpack_require__)=>{var $gOPD=__webpack_require__(78793);if($gOPD)try{$gOPD([],"length")}catch{$gOPD=null}module2.exports=
$gOPD}),23336:((module2,__unused_webpack_exports,__webpack_require__)=>{var origSymbol=typeof Symbol<"u"&&Symbol,hasSymbolSham=__webpack_require__(61114);module2.
exports=function(){return typeof origSymbol!="function"||typeof Symbol!="function"||typeof origSymbol("foo")!="symbol"||typeof Symbol("bar")!="symbol"?!1:hasSymbolSham()}}),
61114:(module2=>{module2.exports=function(){if(typeof Symbol!="function"||typeof Object.getOwnPropertySymbols!="function")return!1;if(typeof Symbol.iterator=="s\
ymbol")return!0;var obj={},sym=Symbol("test"),symObj=Object(sym);if(typeof sym=="string"||Object.prototype.toString.call(sym)!=="[object Symbol]"||Object.prototype.
toString.call(symObj)!=="[object Symbol]")return!1;var symVal=42;obj[sym]=symVal;for(var _ in obj)return!1;if(typeof Object.keys=="function"&&Object.keys(obj).length!==
0||typeof Object.getOwnPropertyNames=="function"&&Object.getOwnPropertyNames(obj).length!==0)return!1;var syms=Object.getOwnPropertySymbols(obj);if(syms.length!==
1||syms[0]!==sym||!Object.prototype.propertyIsEnumerable.call(obj,sym))return!1;if(typeof Object.getOwnPropertyDescriptor=="function"){var descriptor=Object.getOwnPropertyDescriptor(
obj,sym);if(descriptor.value!==symVal||descriptor.enumerable!==!0)return!1}return!0}}),54076:((module2,__unused_webpack_exports,__webpack_require__)=>{var call=Function.
prototype.call,$hasOwn=Object.prototype.hasOwnProperty,bind=__webpack_require__(37564);module2.exports=bind.call(call,$hasOwn)}),33724:((module2,__unused_webpack_exports,__webpack_require__)=>{
var util=__webpack_require__(39023),ms=__webpack_require__(70744);module2.exports=function(t){if(typeof t=="number")return t;var r=ms(t);if(r===void 0){var err=new Error(
util.format("humanize-ms(%j) result undefined",t));console.warn(err.stack)}return r}}),6057:(function(module2,exports2){(function(root){var toString=Function.prototype.
toString;function fnBody(fn){return toString.call(fn).replace(/^[^{]*{\s*/,"").replace(/\s*}[^}]*$/,"")}function isClass(fn){return typeof fn=="function"&&(/^class(?:\s|{)/.
test(toString.call(fn))||/^.*classCallCheck\(/.test(fnBody(fn)))}module2.exports&&(exports2=module2.exports=isClass),exports2.isClass=isClass})(this)}),36403:(module2=>{
module2.exports=function(val){return typeof val<"u"&&val!==null&&(typeof val=="object"||typeof val=="function")}}),36607:((__unused_webpack_module,exports2,__webpack_require__)=>{
var utils=__webpack_require__(45481),isStearm=__webpack_require__(97234),isClass=__webpack_require__(6057);Object.keys(utils).map(function(name){exports2[transform(
name)]=utils[name]}),exports2.stream=isStearm,exports2.readableStream=isStearm.isReadable,exports2.writableStream=isStearm.isWritable,exports2.duplexStream=isStearm.
isDuplex,exports2.class=isClass,exports2.finite=Number.isFinite,exports2[NaN]=Number.isNaN,exports2.generator=function(obj){return obj&&typeof obj.next=="functi\
on"&&typeof obj.throw=="function"},exports2.generatorFunction=function(obj){return obj&&obj.constructor&&obj.constructor.name==="GeneratorFunction"},exports2.asyncFunction=
function(obj){return obj&&obj.constructor&&obj.constructor.name==="AsyncFunction"},exports2.promise=function(obj){return obj&&typeof obj.then=="function"};var MAX_INT_31=Math.
pow(2,31);exports2.int=function(obj){return utils.isNumber(obj)&&obj%1===0},exports2.int32=function(obj){return exports2.int(obj)&&obj<MAX_INT_31&&obj>=-MAX_INT_31},
exports2.long=function(obj){return exports2.int(obj)&&(obj>=MAX_INT_31||obj<-MAX_INT_31)},exports2.Long=function(obj){return exports2.object(obj)&&exports2.number(
obj.high)&&exports2.number(obj.low)},exports2.double=function(obj){return utils.isNumber(obj)&&!isNaN(obj)&&obj%1!==0},exports2.bigInt=function(obj){return typeof obj==
"bigint"},exports2.bigint=exports2.bigInt,exports2.date=function(obj){return obj instanceof Date},exports2.regExp=function(obj){return obj instanceof RegExp},exports2.
regexp=exports2.regExp,exports2.error=function(obj){return obj instanceof Error},exports2.array=Array.isArray;function transform(m){var name=m.slice(2);return name=
name[0].toLowerCase()+name.slice(1),name}}),97234:((module2,__unused_webpack_exports,__webpack_require__)=>{var stream=__webpack_require__(2203);function isStream(obj){
return obj instanceof stream.Stream}function isReadable(obj){return isStream(obj)&&typeof obj._read=="function"&&typeof obj._readableState=="object"}function isWritable(obj){
return isStream(obj)&&typeof obj._write=="function"&&typeof obj._writableState=="object"}function isDuplex(obj){return isReadable(obj)&&isWritable(obj)}module2.
exports=isStream,module2.exports.isReadable=isReadable,module2.exports.isWritable=isWritable,module2.exports.isDuplex=isDuplex}),45810:(function(module2){(function(global2,factory){
module2.exports=factory(global2)})(typeof self<"u"?self:typeof window<"u"?window:typeof global<"u"?global:this,function(global2){"use strict";global2=global2||{};
var _Base64=global2.Base64,version="2.6.4",b64chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",b64tab=(function(bin){for(var t={},i=0,l=bin.
length;i<l;i++)t[bin.charAt(i)]=i;return t})(b64chars),fromCharCode=String.fromCharCode,cb_utob=function(c){if(c.length<2){var cc=c.charCodeAt(0);return cc<128?
c:cc<2048?fromCharCode(192|cc>>>6)+fromCharCode(128|cc&63):fromCharCode(224|cc>>>12&15)+fromCharCode(128|cc>>>6&63)+fromCharCode(128|cc&63)}else{var cc=65536+(c.
charCodeAt(0)-55296)*1024+(c.charCodeAt(1)-56320);return fromCharCode(240|cc>>>18&7)+fromCharCode(128|cc>>>12&63)+fromCharCode(128|cc>>>6&63)+fromCharCode(128|cc&
63)}},re_utob=/[\uD800-\uDBFF][\uDC00-\uDFFFF]|[^\x00-\x7F]/g,utob=function(u){return u.replace(re_utob,cb_utob)},cb_encode=function(ccc){var padlen=[0,2,1][ccc.
length%3],ord=ccc.charCodeAt(0)<<16|(ccc.length>1?ccc.charCodeAt(1):0)<<8|(ccc.length>2?ccc.charCodeAt(2):0),chars=[b64chars.charAt(ord>>>18),b64chars.charAt(ord>>>
12&63),padlen>=2?"=":b64chars.charAt(ord>>>6&63),padlen>=1?"=":b64chars.charAt(ord&63)];return chars.join("")},btoa=global2.btoa&&typeof global2.btoa=="function"?
function(b){return global2.btoa(b)}:function(b){if(b.match(/[^\x00-\xFF]/))throw new RangeError("The string contains invalid characters.");return b.replace(/[\s\S]{1,3}/g,
cb_encode)},_encode=function(u){return btoa(utob(String(u)))},mkUriSafe=function(b64){return b64.replace(/[+\/]/g,function(m0){return m0=="+"?"-":"_"}).replace(
/=/g,"")},encode=function(u,urisafe){return urisafe?mkUriSafe(_encode(u)):_encode(u)},encodeURI2=function(u){return encode(u,!0)},fromUint8Array;global2.Uint8Array&&
(fromUint8Array=function(a,urisafe){for(var b64="",i=0,l=a.length;i<l;i+=3){var a0=a[i],a1=a[i+1],a2=a[i+2],ord=a0<<16|a1<<8|a2;b64+=b64chars.charAt(ord>>>18)+b64chars.
charAt(ord>>>12&63)+(typeof a1<"u"?b64chars.charAt(ord>>>6&63):"=")+(typeof a2<"u"?b64chars.charAt(ord&63):"=")}return urisafe?mkUriSafe(b64):b64});var re_btou=/[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g,
cb_btou=function(cccc){switch(cccc.length){case 4:var cp=(7&cccc.charCodeAt(0))<<18|(63&cccc.charCodeAt(1))<<12|(63&cccc.charCodeAt(2))<<6|63&cccc.charCodeAt(3),
offset=cp-65536;return fromCharCode((offset>>>10)+55296)+fromCharCode((offset&1023)+56320);case 3:return fromCharCode((15&cccc.charCodeAt(0))<<12|(63&cccc.charCodeAt(
1))<<6|63&cccc.charCodeAt(2));default:return fromCharCode((31&cccc.charCodeAt(0))<<6|63&cccc.charCodeAt(1))}},btou=function(b){return b.replace(re_btou,cb_btou)},
cb_decode=function(cccc){var len=cccc.length,padlen=len%4,n=(len>0?b64tab[cccc.charAt(0)]<<18:0)|(len>1?b64tab[cccc.charAt(1)]<<12:0)|(len>2?b64tab[cccc.charAt(
2)]<<6:0)|(len>3?b64tab[cccc.charAt(3)]:0),chars=[fromCharCode(n>>>16),fromCharCode(n>>>8&255),fromCharCode(n&255)];return chars.length-=[0,0,2,1][padlen],chars.
join("")},_atob=global2.atob&&typeof global2.atob=="function"?function(a){return global2.atob(a)}:function(a){return a.replace(/\S{1,4}/g,cb_decode)},atob=function(a){
return _atob(String(a).replace(/[^A-Za-z0-9\+\/]/g,""))},_decode=function(a){return btou(_atob(a))},_fromURI=function(a){return String(a).replace(/[-_]/g,function(m0){
return m0=="-"?"+":"/"}).replace(/[^A-Za-z0-9\+\/]/g,"")},decode=function(a){return _decode(_fromURI(a))},toUint8Array;global2.Uint8Array&&(toUint8Array=function(a){
return Uint8Array.from(atob(_fromURI(a)),function(c){return c.charCodeAt(0)})});var noConflict=function(){var Base642=global2.Base64;return global2.Base64=_Base64,
Base642};if(global2.Base64={VERSION:version,atob,btoa,fromBase64:decode,toBase64:encode,utob,encode,encodeURI:encodeURI2,btou,decode,noConflict,fromUint8Array,toUint8Array},
typeof Object.defineProperty=="function"){var noEnum=function(v){return{value:v,enumerable:!1,writable:!0,configurable:!0}};global2.Base64.extendString=function(){
Object.defineProperty(String.prototype,"fromBase64",noEnum(function(){return decode(this)})),Object.defineProperty(String.prototype,"toBase64",noEnum(function(urisafe){
return encode(this,urisafe)})),Object.defineProperty(String.prototype,"toBase64URI",noEnum(function(){return encode(this,!0)}))}}return global2.Meteor&&(Base64=
global2.Base64),module2.exports?module2.exports.Base64=global2.Base64:typeof define=="function"&&define.amd&&define([],function(){return global2.Base64}),{Base64:global2.
Base64}})}),7143:(function(__unused_webpack_module,exports2){(function(global2,factory){if(typeof define=="function"&&define.amd)define(["exports"],factory);else if(1)
factory(exports2);else var mod})(typeof globalThis<"u"?globalThis:typeof self<"u"?self:this,function(_exports){"use strict";Object.defineProperty(_exports,"__es\
Module",{value:!0}),_exports.toXML=_exports.default=void 0;function _toConsumableArray(arr){return _arrayWithoutHoles(arr)||_iterableToArray(arr)||_unsupportedIterableToArray(
arr)||_nonIterableSpread()}function _nonIterableSpread(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _unsupportedIterableToArray(o,minLen){if(o){if(typeof o=="string")
return _arrayLikeToArray(o,minLen);var n=Object.prototype.toString.call(o).slice(8,-1);if(n==="Object"&&o.constructor&&(n=o.constructor.name),n==="Map"||n==="Se\
t")return Array.from(o);if(n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n))return _arrayLikeToArray(o,minLen)}}function _iterableToArray(iter){
if(typeof Symbol<"u"&&iter[Symbol.iterator]!=null||iter["@@iterator"]!=null)return Array.from(iter)}function _arrayWithoutHoles(arr){if(Array.isArray(arr))return _arrayLikeToArray(
arr)}function _arrayLikeToArray(arr,len){(len==null||len>arr.length)&&(len=arr.length);for(var i=0,arr2=new Array(len);i<len;i++)arr2[i]=arr[i];return arr2}function ownKeys(object,enumerableOnly){
var keys=Object.keys(object);if(Object.getOwnPropertySymbols){var symbols=Object.getOwnPropertySymbols(object);enumerableOnly&&(symbols=symbols.filter(function(sym){
return Object.getOwnPropertyDescriptor(object,sym).enumerable})),keys.push.apply(keys,symbols)}return keys}function _objectSpread(target){for(var i=1;i<arguments.
length;i++){var source=arguments[i]!=null?arguments[i]:{};i%2?ownKeys(Object(source),!0).forEach(function(key){_defineProperty(target,key,source[key])}):Object.
getOwnPropertyDescriptors?Object.defineProperties(target,Object.getOwnPropertyDescriptors(source)):ownKeys(Object(source)).forEach(function(key){Object.defineProperty(
target,key,Object.getOwnPropertyDescriptor(source,key))})}return target}function _defineProperty(obj,key,value){return key in obj?Object.defineProperty(obj,key,
{value,enumerable:!0,configurable:!0,writable:!0}):obj[key]=value,obj}function _typeof(obj){"@babel/helpers - typeof";return _typeof=typeof Symbol=="function"&&
typeof Symbol.iterator=="symbol"?function(obj2){return typeof obj2}:function(obj2){return obj2&&typeof Symbol=="function"&&obj2.constructor===Symbol&&obj2!==Symbol.
prototype?"symbol":typeof obj2},_typeof(obj)}var ARRAY="array",BOOLEAN="boolean",DATE="date",NULL="null",NUMBER="number",OBJECT="object",SPECIAL_OBJECT="special\
-object",STRING="string",PRIVATE_VARS=["_selfCloseTag","_attrs"],PRIVATE_VARS_REGEXP=new RegExp(PRIVATE_VARS.join("|"),"g"),getIndentStr=function(){var indent=arguments.
length>0&&arguments[0]!==void 0?arguments[0]:"",depth=arguments.length>1&&arguments[1]!==void 0?arguments[1]:0;return indent.repeat(depth)},getType=function(val){
return Array.isArray(val)&&ARRAY||_typeof(val)===OBJECT&&val!==null&&val._name&&SPECIAL_OBJECT||val instanceof Date&&DATE||val===null&&NULL||_typeof(val)},filterStr=function(){
var inputStr=arguments.length>0&&arguments[0]!==void 0?arguments[0]:"",filter=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};if(typeof inputStr!="str\
ing")return inputStr;var regexp=new RegExp("(".concat(Object.keys(filter).join("|"),")(?!(\\w|#)*;)"),"g");return String(inputStr).replace(regexp,function(str,entity){
return filter[entity]||""})},getAttributeKeyVals=function(){var attributes=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},filter=arguments.length>1?arguments[1]:
void 0,keyVals=[];if(Array.isArray(attributes))keyVals=attributes.map(function(attr){var key=Object.keys(attr)[0],val=attr[key],filteredVal=filter?filterStr(val,
filter):val,valStr=filteredVal===!0?"":'="'.concat(filteredVal,'"');return"".concat(key).concat(valStr)});else{var keys=Object.keys(attributes);keyVals=keys.map(
function(key){var filteredVal=filter?filterStr(attributes[key],filter):attributes[key],valStr=attributes[key]===!0?"":'="'.concat(filteredVal,'"');return"".concat(
key).concat(valStr)})}return keyVals},formatAttributes=function(){var attributes=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},filter=arguments.length>
1?arguments[1]:void 0,keyVals=getAttributeKeyVals(attributes,filter);if(keyVals.length===0)return"";var keysValsJoined=keyVals.join(" ");return" ".concat(keysValsJoined)},
objToArray=function(){var obj=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return Object.keys(obj).map(function(key){return{_name:key,_content:obj[key]}})},
PRIMITIVE_TYPES=[STRING,NUMBER,BOOLEAN],isPrimitive=function(val){return PRIMITIVE_TYPES.includes(getType(val))},SIMPLE_TYPES=[].concat(PRIMITIVE_TYPES,[DATE,SPECIAL_OBJECT]),
isSimpleType=function(val){return SIMPLE_TYPES.includes(getType(val))},isSimpleXML=function(xmlStr){return!xmlStr.match("<")},DEFAULT_XML_HEADER='<?xml version=\
"1.0" encoding="UTF-8"?>',getHeaderString=function(_ref){var header=_ref.header,indent=_ref.indent,isOutputStart=_ref.isOutputStart,shouldOutputHeader=header&&isOutputStart;
if(!shouldOutputHeader)return"";var shouldUseDefaultHeader=_typeof(header)===BOOLEAN;return shouldUseDefaultHeader?DEFAULT_XML_HEADER:header},defaultEntityFilter={
"<":"&lt;",">":"&gt;","&":"&amp;"},toXML=function toXML2(){var obj=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},config=arguments.length>1&&arguments[1]!==
void 0?arguments[1]:{},_config$depth=config.depth,depth=_config$depth===void 0?0:_config$depth,indent=config.indent,_isFirstItem=config._isFirstItem,_config$_isOutputStar=config.
_isOutputStart,_isOutputStart=_config$_isOutputStar===void 0?!0:_config$_isOutputStar,header=config.header,_config$attributesFil=config.attributesFilter,rawAttributesFilter=_config$attributesFil===
void 0?{}:_config$attributesFil,_config$filter=config.filter,rawFilter=_config$filter===void 0?{}:_config$filter,shouldTurnOffAttributesFilter=typeof rawAttributesFilter==
"boolean"&&!rawAttributesFilter,attributesFilter=shouldTurnOffAttributesFilter?{}:_objectSpread(_objectSpread(_objectSpread({},defaultEntityFilter),{'"':"&quot;"}),
rawAttributesFilter),shouldTurnOffFilter=typeof rawFilter=="boolean"&&!rawFilter,filter=shouldTurnOffFilter?{}:_objectSpread(_objectSpread({},defaultEntityFilter),
rawFilter),indentStr=getIndentStr(indent,depth),valType=getType(obj),headerStr=getHeaderString({header,indent,depth,isOutputStart:_isOutputStart}),isOutputStart=_isOutputStart&&
!headerStr&&_isFirstItem&&depth===0,outputStr="";switch(valType){case"special-object":{var _name=obj._name,_content=obj._content;if(_content===null){outputStr=_name;
break}var isArrayOfPrimitives=Array.isArray(_content)&&_content.every(isPrimitive);if(isArrayOfPrimitives){var primitives=_content.map(function(a){return toXML2(
{_name,_content:a},_objectSpread(_objectSpread({},config),{},{depth,_isOutputStart:!1}))});return primitives.join("")}if(_name.match(PRIVATE_VARS_REGEXP))break;
var newVal=toXML2(_content,_objectSpread(_objectSpread({},config),{},{depth:depth+1,_isOutputStart:isOutputStart})),newValType=getType(newVal),isNewValSimple=isSimpleXML(
newVal),preIndentStr=indent&&!isOutputStart?`
`:"",preTag="".concat(preIndentStr).concat(indentStr);if(_name==="_comment"){outputStr+="".concat(preTag,"<!-- ").concat(_content," -->");break}var valIsEmpty=newValType===
"undefined"||newVal==="",shouldSelfClose=_typeof(obj._selfCloseTag)===BOOLEAN?valIsEmpty&&obj._selfCloseTag:valIsEmpty,selfCloseStr=shouldSelfClose?"/":"",attributesString=formatAttributes(
obj._attrs,attributesFilter),tag="<".concat(_name).concat(attributesString).concat(selfCloseStr,">"),preTagCloseStr=indent&&!isNewValSimple?`
`.concat(indentStr):"",postTag=shouldSelfClose?"":"".concat(newVal).concat(preTagCloseStr,"</").concat(_name,">");outputStr+="".concat(preTag).concat(tag).concat(
postTag);break}case"object":{var keys=Object.keys(obj),outputArr=keys.map(function(key,index){var newConfig=_objectSpread(_objectSpread({},config),{},{_isFirstItem:index===
0,_isLastItem:index+1===keys.length,_isOutputStart:isOutputStart}),outputObj={_name:key};if(getType(obj[key])==="object"){PRIVATE_VARS.forEach(function(privateVar){
var val=obj[key][privateVar];typeof val<"u"&&(outputObj[privateVar]=val,delete obj[key][privateVar])});var hasContent=typeof obj[key]._content<"u";if(hasContent&&
Object.keys(obj[key]).length>1){var newContentObj=Object.assign({},obj[key]);delete newContentObj._content,outputObj._content=[].concat(_toConsumableArray(objToArray(
newContentObj)),[obj[key]._content])}}typeof outputObj._content>"u"&&(outputObj._content=obj[key]);var xml=toXML2(outputObj,newConfig,key);return xml},config);outputStr=
outputArr.join("");break}case"function":{var fnResult=obj(config);outputStr=toXML2(fnResult,config);break}case"array":{var _outputArr=obj.map(function(singleVal,index){
var newConfig=_objectSpread(_objectSpread({},config),{},{_isFirstItem:index===0,_isLastItem:index+1===obj.length,_isOutputStart:isOutputStart});return toXML2(singleVal,
newConfig)});outputStr=_outputArr.join("");break}default:{outputStr=filterStr(obj,filter);break}}return"".concat(headerStr).concat(outputStr)};_exports.toXML=toXML;
var _default={toXML};_exports.default=_default})}),38584:((module2,__unused_webpack_exports,__webpack_require__)=>{var root=__webpack_require__(6748),Symbol2=root.
Symbol;module2.exports=Symbol2}),56649:(module2=>{function arrayMap(array,iteratee){for(var index=-1,length=array==null?0:array.length,result=Array(length);++index<
length;)result[index]=iteratee(array[index],index,array);return result}module2.exports=arrayMap}),29117:((module2,__unused_webpack_exports,__webpack_require__)=>{
var Symbol2=__webpack_require__(38584),getRawTag=__webpack_require__(95292),objectToString=__webpack_require__(71723),nullTag="[object Null]",undefinedTag="[obj\
ect Undefined]",symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function baseGetTag(value){return value==null?value===void 0?undefinedTag:nullTag:symToStringTag&&
symToStringTag in Object(value)?getRawTag(value):objectToString(value)}module2.exports=baseGetTag}),17625:((module2,__unused_webpack_exports,__webpack_require__)=>{
var Symbol2=__webpack_require__(38584),arrayMap=__webpack_require__(56649),isArray=__webpack_require__(77192),isSymbol=__webpack_require__(70661),INFINITY=1/0,symbolProto=Symbol2?
Symbol2.prototype:void 0,symbolToString=symbolProto?symbolProto.toString:void 0;function baseToString(value){if(typeof value=="string")return value;if(isArray(value))
return arrayMap(value,baseToString)+"";if(isSymbol(value))return symbolToString?symbolToString.call(value):"";var result=value+"";return result=="0"&&1/value==-INFINITY?
"-0":result}module2.exports=baseToString}),78997:(module2=>{var freeGlobal=typeof global=="object"&&global&&global.Object===Object&&global;module2.exports=freeGlobal}),
95292:((module2,__unused_webpack_exports,__webpack_require__)=>{var Symbol2=__webpack_require__(38584),objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,
nativeObjectToString=objectProto.toString,symToStringTag=Symbol2?Symbol2.toStringTag:void 0;function getRawTag(value){var isOwn=hasOwnProperty.call(value,symToStringTag),
tag=value[symToStringTag];try{value[symToStringTag]=void 0;var unmasked=!0}catch{}var result=nativeObjectToString.call(value);return unmasked&&(isOwn?value[symToStringTag]=
tag:delete value[symToStringTag]),result}module2.exports=getRawTag}),71723:(module2=>{var objectProto=Object.prototype,nativeObjectToString=objectProto.toString;
function objectToString(value){return nativeObjectToString.call(value)}module2.exports=objectToString}),6748:((module2,__unused_webpack_exports,__webpack_require__)=>{
var freeGlobal=__webpack_require__(78997),freeSelf=typeof self=="object"&&self&&self.Object===Object&&self,root=freeGlobal||freeSelf||Function("return this")();
module2.exports=root}),77192:(module2=>{var isArray=Array.isArray;module2.exports=isArray}),96482:(module2=>{function isObject(value){var type=typeof value;return value!=
null&&(type=="object"||type=="function")}module2.exports=isObject}),51645:(module2=>{function isObjectLike(value){return value!=null&&typeof value=="object"}module2.
exports=isObjectLike}),24048:((module2,__unused_webpack_exports,__webpack_require__)=>{var baseGetTag=__webpack_require__(29117),isArray=__webpack_require__(77192),
isObjectLike=__webpack_require__(51645),stringTag="[object String]";function isString(value){return typeof value=="string"||!isArray(value)&&isObjectLike(value)&&
baseGetTag(value)==stringTag}module2.exports=isString}),70661:((module2,__unused_webpack_exports,__webpack_require__)=>{var baseGetTag=__webpack_require__(29117),
isObjectLike=__webpack_require__(51645),symbolTag="[object Symbol]";function isSymbol(value){return typeof value=="symbol"||isObjectLike(value)&&baseGetTag(value)==
symbolTag}module2.exports=isSymbol}),87233:((module2,__unused_webpack_exports,__webpack_require__)=>{var baseToString=__webpack_require__(17625);function toString(value){
return value==null?"":baseToString(value)}module2.exports=toString}),55641:(module2=>{module2.exports=Math.abs}),96171:(module2=>{module2.exports=Math.floor}),77044:(module2=>{
module2.exports=Number.isNaN||function(a){return a!==a}}),57147:(module2=>{module2.exports=Math.max}),41017:(module2=>{module2.exports=Math.min}),56947:(module2=>{
module2.exports=Math.pow}),42621:(module2=>{module2.exports=Math.round}),30156:((module2,__unused_webpack_exports,__webpack_require__)=>{var $isNaN=__webpack_require__(
77044);module2.exports=function(number){return $isNaN(number)||number===0?number:number<0?-1:1}}),41339:(module2=>{module2.exports=merge;var hasOwnProperty=Object.
prototype.hasOwnProperty;function merge(dest,src,redefine){if(!dest)throw new TypeError("argument dest is required");if(!src)throw new TypeError("argument src i\
s required");return redefine===void 0&&(redefine=!0),Object.getOwnPropertyNames(src).forEach(function(name){if(!(!redefine&&hasOwnProperty.call(dest,name))){var descriptor=Object.
getOwnPropertyDescriptor(src,name);Object.defineProperty(dest,name,descriptor)}}),dest}}),14402:(module2=>{function Mime(){this._types=Object.create(null),this.
_extensions=Object.create(null);for(let i=0;i<arguments.length;i++)this.define(arguments[i]);this.define=this.define.bind(this),this.getType=this.getType.bind(this),
this.getExtension=this.getExtension.bind(this)}Mime.prototype.define=function(typeMap,force){for(let type in typeMap){let extensions=typeMap[type].map(function(t){
return t.toLowerCase()});type=type.toLowerCase();for(let i=0;i<extensions.length;i++){const ext=extensions[i];if(ext[0]!=="*"){if(!force&&ext in this._types)throw new Error(
'Attempt to change mapping for "'+ext+'" extension from "'+this._types[ext]+'" to "'+type+'". Pass `force=true` to allow this, otherwise remove "'+ext+'" from t\
he list of extensions for "'+type+'".');this._types[ext]=type}}if(force||!this._extensions[type]){const ext=extensions[0];this._extensions[type]=ext[0]!=="*"?ext:
ext.substr(1)}}},Mime.prototype.getType=function(path){path=String(path);let last=path.replace(/^.*[/\\]/,"").toLowerCase(),ext=last.replace(/^.*\./,"").toLowerCase(),
hasPath=last.length<path.length;return(ext.length<last.length-1||!hasPath)&&this._types[ext]||null},Mime.prototype.getExtension=function(type){return type=/^\s*([^;\s]*)/.
test(type)&&RegExp.$1,type&&this._extensions[type.toLowerCase()]||null},module2.exports=Mime}),94900:((module2,__unused_webpack_exports,__webpack_require__)=>{let Mime=__webpack_require__(
14402);module2.exports=new Mime(__webpack_require__(83725),__webpack_require__(68548))}),68548:(module2=>{module2.exports={"application/prs.cww":["cww"],"applic\
ation/vnd.1000minds.decision-model+xml":["1km"],"application/vnd.3gpp.pic-bw-large":["plb"],"application/vnd.3gpp.pic-bw-small":["psb"],"application/vnd.3gpp.pi\
c-bw-var":["pvb"],"application/vnd.3gpp2.tcap":["tcap"],"application/vnd.3m.post-it-notes":["pwn"],"application/vnd.accpac.simply.aso":["aso"],"application/vnd.\
accpac.simply.imp":["imp"],"application/vnd.acucobol":["acu"],"application/vnd.acucorp":["atc","acutc"],"application/vnd.adobe.air-application-installer-package\
+zip":["air"],"application/vnd.adobe.formscentral.fcdt":["fcdt"],"application/vnd.adobe.fxp":["fxp","fxpl"],"application/vnd.adobe.xdp+xml":["xdp"],"application\
/vnd.adobe.xfdf":["xfdf"],"application/vnd.ahead.space":["ahead"],"application/vnd.airzip.filesecure.azf":["azf"],"application/vnd.airzip.filesecure.azs":["azs"],
"application/vnd.amazon.ebook":["azw"],"application/vnd.americandynamics.acc":["acc"],"application/vnd.amiga.ami":["ami"],"application/vnd.android.package-archi\
ve":["apk"],"application/vnd.anser-web-certificate-issue-initiation":["cii"],"application/vnd.anser-web-funds-transfer-initiation":["fti"],"application/vnd.anti\
x.game-component":["atx"],"application/vnd.apple.installer+xml":["mpkg"],"application/vnd.apple.keynote":["key"],"application/vnd.apple.mpegurl":["m3u8"],"appli\
cation/vnd.apple.numbers":["numbers"],"application/vnd.apple.pages":["pages"],"application/vnd.apple.pkpass":["pkpass"],"application/vnd.aristanetworks.swi":["s\
wi"],"application/vnd.astraea-software.iota":["iota"],"application/vnd.audiograph":["aep"],"application/vnd.balsamiq.bmml+xml":["bmml"],"application/vnd.blueice\
.multipass":["mpm"],"application/vnd.bmi":["bmi"],"application/vnd.businessobjects":["rep"],"application/vnd.chemdraw+xml":["cdxml"],"application/vnd.chipnuts.k\
araoke-mmd":["mmd"],"application/vnd.cinderella":["cdy"],"application/vnd.citationstyles.style+xml":["csl"],"application/vnd.claymore":["cla"],"application/vnd.\
cloanto.rp9":["rp9"],"application/vnd.clonk.c4group":["c4g","c4d","c4f","c4p","c4u"],"application/vnd.cluetrust.cartomobile-config":["c11amc"],"application/vnd.\
cluetrust.cartomobile-config-pkg":["c11amz"],"application/vnd.commonspace":["csp"],"application/vnd.contact.cmsg":["cdbcmsg"],"application/vnd.cosmocaller":["cm\
c"],"application/vnd.crick.clicker":["clkx"],"application/vnd.crick.clicker.keyboard":["clkk"],"application/vnd.crick.clicker.palette":["clkp"],"application/vnd\
.crick.clicker.template":["clkt"],"application/vnd.crick.clicker.wordbank":["clkw"],"application/vnd.criticaltools.wbs+xml":["wbs"],"application/vnd.ctc-posml":[
"pml"],"application/vnd.cups-ppd":["ppd"],"application/vnd.curl.car":["car"],"application/vnd.curl.pcurl":["pcurl"],"application/vnd.dart":["dart"],"application\
/vnd.data-vision.rdz":["rdz"],"application/vnd.dbf":["dbf"],"application/vnd.dece.data":["uvf","uvvf","uvd","uvvd"],"application/vnd.dece.ttml+xml":["uvt","uvvt"],
"application/vnd.dece.unspecified":["uvx","uvvx"],"application/vnd.dece.zip":["uvz","uvvz"],"application/vnd.denovo.fcselayout-link":["fe_launch"],"application/\
vnd.dna":["dna"],"application/vnd.dolby.mlp":["mlp"],"application/vnd.dpgraph":["dpg"],"application/vnd.dreamfactory":["dfac"],"application/vnd.ds-keypoint":["k\
pxx"],"application/vnd.dvb.ait":["ait"],"application/vnd.dvb.service":["svc"],"application/vnd.dynageo":["geo"],"application/vnd.ecowin.chart":["mag"],"applicat\
ion/vnd.enliven":["nml"],"application/vnd.epson.esf":["esf"],"application/vnd.epson.msf":["msf"],"application/vnd.epson.quickanime":["qam"],"application/vnd.eps\
on.salt":["slt"],"application/vnd.epson.ssf":["ssf"],"application/vnd.eszigno3+xml":["es3","et3"],"application/vnd.ezpix-album":["ez2"],"application/vnd.ezpix-p\
ackage":["ez3"],"application/vnd.fdf":["fdf"],"application/vnd.fdsn.mseed":["mseed"],"application/vnd.fdsn.seed":["seed","dataless"],"application/vnd.flographit":[
"gph"],"application/vnd.fluxtime.clip":["ftc"],"application/vnd.framemaker":["fm","frame","maker","book"],"application/vnd.frogans.fnc":["fnc"],"application/vnd\
.frogans.ltf":["ltf"],"application/vnd.fsc.weblaunch":["fsc"],"application/vnd.fujitsu.oasys":["oas"],"application/vnd.fujitsu.oasys2":["oa2"],"application/vnd.\
fujitsu.oasys3":["oa3"],"application/vnd.fujitsu.oasysgp":["fg5"],"application/vnd.fujitsu.oasysprs":["bh2"],"application/vnd.fujixerox.ddd":["ddd"],"applicatio\
n/vnd.fujixerox.docuworks":["xdw"],"application/vnd.fujixerox.docuworks.binder":["xbd"],"application/vnd.fuzzysheet":["fzs"],"application/vnd.genomatix.tuxedo":[
"txd"],"application/vnd.geogebra.file":["ggb"],"application/vnd.geogebra.tool":["ggt"],"application/vnd.geometry-explorer":["gex","gre"],"application/vnd.geonex\
t":["gxt"],"application/vnd.geoplan":["g2w"],"application/vnd.geospace":["g3w"],"application/vnd.gmx":["gmx"],"application/vnd.google-apps.document":["gdoc"],"a\
pplication/vnd.google-apps.presentation":["gslides"],"application/vnd.google-apps.spreadsheet":["gsheet"],"application/vnd.google-earth.kml+xml":["kml"],"applic\
ation/vnd.google-earth.kmz":["kmz"],"application/vnd.grafeq":["gqf","gqs"],"application/vnd.groove-account":["gac"],"application/vnd.groove-help":["ghf"],"appli\
cation/vnd.groove-identity-message":["gim"],"application/vnd.groove-injector":["grv"],"application/vnd.groove-tool-message":["gtm"],"application/vnd.groove-tool\
-template":["tpl"],"application/vnd.groove-vcard":["vcg"],"application/vnd.hal+xml":["hal"],"application/vnd.handheld-entertainment+xml":["zmm"],"application/vn\
d.hbci":["hbci"],"application/vnd.hhe.lesson-player":["les"],"application/vnd.hp-hpgl":["hpgl"],"application/vnd.hp-hpid":["hpid"],"application/vnd.hp-hps":["hp\
s"],"application/vnd.hp-jlyt":["jlt"],"application/vnd.hp-pcl":["pcl"],"application/vnd.hp-pclxl":["pclxl"],"application/vnd.hydrostatix.sof-data":["sfd-hdstx"],
"application/vnd.ibm.minipay":["mpy"],"application/vnd.ibm.modcap":["afp","listafp","list3820"],"application/vnd.ibm.rights-management":["irm"],"application/vnd\
.ibm.secure-container":["sc"],"application/vnd.iccprofile":["icc","icm"],"application/vnd.igloader":["igl"],"application/vnd.immervision-ivp":["ivp"],"applicati\
on/vnd.immervision-ivu":["ivu"],"application/vnd.insors.igm":["igm"],"application/vnd.intercon.formnet":["xpw","xpx"],"application/vnd.intergeo":["i2g"],"applic\
ation/vnd.intu.qbo":["qbo"],"application/vnd.intu.qfx":["qfx"],"application/vnd.ipunplugged.rcprofile":["rcprofile"],"application/vnd.irepository.package+xml":[
"irp"],"application/vnd.is-xpr":["xpr"],"application/vnd.isac.fcs":["fcs"],"application/vnd.jam":["jam"],"application/vnd.jcp.javame.midlet-rms":["rms"],"applic\
ation/vnd.jisp":["jisp"],"application/vnd.joost.joda-archive":["joda"],"application/vnd.kahootz":["ktz","ktr"],"application/vnd.kde.karbon":["karbon"],"applicat\
ion/vnd.kde.kchart":["chrt"],"application/vnd.kde.kformula":["kfo"],"application/vnd.kde.kivio":["flw"],"application/vnd.kde.kontour":["kon"],"application/vnd.k\
de.kpresenter":["kpr","kpt"],"application/vnd.kde.kspread":["ksp"],"application/vnd.kde.kword":["kwd","kwt"],"application/vnd.kenameaapp":["htke"],"application/\
vnd.kidspiration":["kia"],"application/vnd.kinar":["kne","knp"],"application/vnd.koan":["skp","skd","skt","skm"],"application/vnd.kodak-descriptor":["sse"],"app\
lication/vnd.las.las+xml":["lasxml"],"application/vnd.llamagraphics.life-balance.desktop":["lbd"],"application/vnd.llamagraphics.life-balance.exchange+xml":["lb\
e"],"application/vnd.lotus-1-2-3":["123"],"application/vnd.lotus-approach":["apr"],"application/vnd.lotus-freelance":["pre"],"application/vnd.lotus-notes":["nsf"],
"application/vnd.lotus-organizer":["org"],"application/vnd.lotus-screencam":["scm"],"application/vnd.lotus-wordpro":["lwp"],"application/vnd.macports.portpkg":[
"portpkg"],"application/vnd.mapbox-vector-tile":["mvt"],"application/vnd.mcd":["mcd"],"application/vnd.medcalcdata":["mc1"],"application/vnd.mediastation.cdkey":[
"cdkey"],"application/vnd.mfer":["mwf"],"application/vnd.mfmp":["mfm"],"application/vnd.micrografx.flo":["flo"],"application/vnd.micrografx.igx":["igx"],"applic\
ation/vnd.mif":["mif"],"application/vnd.mobius.daf":["daf"],"application/vnd.mobius.dis":["dis"],"application/vnd.mobius.mbk":["mbk"],"application/vnd.mobius.mq\
y":["mqy"],"application/vnd.mobius.msl":["msl"],"application/vnd.mobius.plc":["plc"],"application/vnd.mobius.txf":["txf"],"application/vnd.mophun.application":[
"mpn"],"application/vnd.mophun.certificate":["mpc"],"application/vnd.mozilla.xul+xml":["xul"],"application/vnd.ms-artgalry":["cil"],"application/vnd.ms-cab-comp\
ressed":["cab"],"application/vnd.ms-excel":["xls","xlm","xla","xlc","xlt","xlw"],"application/vnd.ms-excel.addin.macroenabled.12":["xlam"],"application/vnd.ms-e\
xcel.sheet.binary.macroenabled.12":["xlsb"],"application/vnd.ms-excel.sheet.macroenabled.12":["xlsm"],"application/vnd.ms-excel.template.macroenabled.12":["xltm"],
"application/vnd.ms-fontobject":["eot"],"application/vnd.ms-htmlhelp":["chm"],"application/vnd.ms-ims":["ims"],"application/vnd.ms-lrm":["lrm"],"application/vnd\
.ms-officetheme":["thmx"],"application/vnd.ms-outlook":["msg"],"application/vnd.ms-pki.seccat":["cat"],"application/vnd.ms-pki.stl":["*stl"],"application/vnd.ms\
-powerpoint":["ppt","pps","pot"],"application/vnd.ms-powerpoint.addin.macroenabled.12":["ppam"],"application/vnd.ms-powerpoint.presentation.macroenabled.12":["p\
ptm"],"application/vnd.ms-powerpoint.slide.macroenabled.12":["sldm"],"application/vnd.ms-powerpoint.slideshow.macroenabled.12":["ppsm"],"application/vnd.ms-powe\
rpoint.template.macroenabled.12":["potm"],"application/vnd.ms-project":["mpp","mpt"],"application/vnd.ms-word.document.macroenabled.12":["docm"],"application/vn\
d.ms-word.template.macroenabled.12":["dotm"],"application/vnd.ms-works":["wps","wks","wcm","wdb"],"application/vnd.ms-wpl":["wpl"],"application/vnd.ms-xpsdocume\
nt":["xps"],"application/vnd.mseq":["mseq"],"application/vnd.musician":["mus"],"application/vnd.muvee.style":["msty"],"application/vnd.mynfc":["taglet"],"applic\
ation/vnd.neurolanguage.nlu":["nlu"],"application/vnd.nitf":["ntf","nitf"],"application/vnd.noblenet-directory":["nnd"],"application/vnd.noblenet-sealer":["nns"],
"application/vnd.noblenet-web":["nnw"],"application/vnd.nokia.n-gage.ac+xml":["*ac"],"application/vnd.nokia.n-gage.data":["ngdat"],"application/vnd.nokia.n-gage\
.symbian.install":["n-gage"],"application/vnd.nokia.radio-preset":["rpst"],"application/vnd.nokia.radio-presets":["rpss"],"application/vnd.novadigm.edm":["edm"],
"application/vnd.novadigm.edx":["edx"],"application/vnd.novadigm.ext":["ext"],"application/vnd.oasis.opendocument.chart":["odc"],"application/vnd.oasis.opendocu\
ment.chart-template":["otc"],"application/vnd.oasis.opendocument.database":["odb"],"application/vnd.oasis.opendocument.formula":["odf"],"application/vnd.oasis.o\
pendocument.formula-template":["odft"],"application/vnd.oasis.opendocument.graphics":["odg"],"application/vnd.oasis.opendocument.graphics-template":["otg"],"app\
lication/vnd.oasis.opendocument.image":["odi"],"application/vnd.oasis.opendocument.image-template":["oti"],"application/vnd.oasis.opendocument.presentation":["o\
dp"],"application/vnd.oasis.opendocument.presentation-template":["otp"],"application/vnd.oasis.opendocument.spreadsheet":["ods"],"application/vnd.oasis.opendocu\
ment.spreadsheet-template":["ots"],"application/vnd.oasis.opendocument.text":["odt"],"application/vnd.oasis.opendocument.text-master":["odm"],"application/vnd.o\
asis.opendocument.text-template":["ott"],"application/vnd.oasis.opendocument.text-web":["oth"],"application/vnd.olpc-sugar":["xo"],"application/vnd.oma.dd2+xml":[
"dd2"],"application/vnd.openblox.game+xml":["obgx"],"application/vnd.openofficeorg.extension":["oxt"],"application/vnd.openstreetmap.data+xml":["osm"],"applicat\
ion/vnd.openxmlformats-officedocument.presentationml.presentation":["pptx"],"application/vnd.openxmlformats-officedocument.presentationml.slide":["sldx"],"appli\
cation/vnd.openxmlformats-officedocument.presentationml.slideshow":["ppsx"],"application/vnd.openxmlformats-officedocument.presentationml.template":["potx"],"ap\
plication/vnd.openxmlformats-officedocument.spreadsheetml.sheet":["xlsx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.template":["xltx"],"appli\
cation/vnd.openxmlformats-officedocument.wordprocessingml.document":["docx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.template":["dotx"],
"application/vnd.osgeo.mapguide.package":["mgp"],"application/vnd.osgi.dp":["dp"],"application/vnd.osgi.subsystem":["esa"],"application/vnd.palm":["pdb","pqa","\
oprc"],"application/vnd.pawaafile":["paw"],"application/vnd.pg.format":["str"],"application/vnd.pg.osasli":["ei6"],"application/vnd.picsel":["efif"],"applicatio\
n/vnd.pmi.widget":["wg"],"application/vnd.pocketlearn":["plf"],"application/vnd.powerbuilder6":["pbd"],"application/vnd.previewsystems.box":["box"],"application\
/vnd.proteus.magazine":["mgz"],"application/vnd.publishare-delta-tree":["qps"],"application/vnd.pvi.ptid1":["ptid"],"application/vnd.quark.quarkxpress":["qxd","\
qxt","qwd","qwt","qxl","qxb"],"application/vnd.rar":["rar"],"application/vnd.realvnc.bed":["bed"],"application/vnd.recordare.musicxml":["mxl"],"application/vnd.\
recordare.musicxml+xml":["musicxml"],"application/vnd.rig.cryptonote":["cryptonote"],"application/vnd.rim.cod":["cod"],"application/vnd.rn-realmedia":["rm"],"ap\
plication/vnd.rn-realmedia-vbr":["rmvb"],"application/vnd.route66.link66+xml":["link66"],"application/vnd.sailingtracker.track":["st"],"application/vnd.seemail":[
"see"],"application/vnd.sema":["sema"],"application/vnd.semd":["semd"],"application/vnd.semf":["semf"],"application/vnd.shana.informed.formdata":["ifm"],"applic\
ation/vnd.shana.informed.formtemplate":["itp"],"application/vnd.shana.informed.interchange":["iif"],"application/vnd.shana.informed.package":["ipk"],"applicatio\
n/vnd.simtech-mindmapper":["twd","twds"],"application/vnd.smaf":["mmf"],"application/vnd.smart.teacher":["teacher"],"application/vnd.software602.filler.form+xml":[
"fo"],"application/vnd.solent.sdkm+xml":["sdkm","sdkd"],"application/vnd.spotfire.dxp":["dxp"],"application/vnd.spotfire.sfs":["sfs"],"application/vnd.stardivis\
ion.calc":["sdc"],"application/vnd.stardivision.draw":["sda"],"application/vnd.stardivision.impress":["sdd"],"application/vnd.stardivision.math":["smf"],"applic\
ation/vnd.stardivision.writer":["sdw","vor"],"application/vnd.stardivision.writer-global":["sgl"],"application/vnd.stepmania.package":["smzip"],"application/vnd\
.stepmania.stepchart":["sm"],"application/vnd.sun.wadl+xml":["wadl"],"application/vnd.sun.xml.calc":["sxc"],"application/vnd.sun.xml.calc.template":["stc"],"app\
lication/vnd.sun.xml.draw":["sxd"],"application/vnd.sun.xml.draw.template":["std"],"application/vnd.sun.xml.impress":["sxi"],"application/vnd.sun.xml.impress.te\
mplate":["sti"],"application/vnd.sun.xml.math":["sxm"],"application/vnd.sun.xml.writer":["sxw"],"application/vnd.sun.xml.writer.global":["sxg"],"application/vnd\
.sun.xml.writer.template":["stw"],"application/vnd.sus-calendar":["sus","susp"],"application/vnd.svd":["svd"],"application/vnd.symbian.install":["sis","sisx"],"\
application/vnd.syncml+xml":["xsm"],"application/vnd.syncml.dm+wbxml":["bdm"],"application/vnd.syncml.dm+xml":["xdm"],"application/vnd.syncml.dmddf+xml":["ddf"],
"application/vnd.tao.intent-module-archive":["tao"],"application/vnd.tcpdump.pcap":["pcap","cap","dmp"],"application/vnd.tmobile-livetv":["tmo"],"application/vn\
d.trid.tpt":["tpt"],"application/vnd.triscape.mxs":["mxs"],"application/vnd.trueapp":["tra"],"application/vnd.ufdl":["ufd","ufdl"],"application/vnd.uiq.theme":[
"utz"],"application/vnd.umajin":["umj"],"application/vnd.unity":["unityweb"],"application/vnd.uoml+xml":["uoml"],"application/vnd.vcx":["vcx"],"application/vnd.\
visio":["vsd","vst","vss","vsw"],"application/vnd.visionary":["vis"],"application/vnd.vsf":["vsf"],"application/vnd.wap.wbxml":["wbxml"],"application/vnd.wap.wm\
lc":["wmlc"],"application/vnd.wap.wmlscriptc":["wmlsc"],"application/vnd.webturbo":["wtb"],"application/vnd.wolfram.player":["nbp"],"application/vnd.wordperfect":[
"wpd"],"application/vnd.wqd":["wqd"],"application/vnd.wt.stf":["stf"],"application/vnd.xara":["xar"],"application/vnd.xfdl":["xfdl"],"application/vnd.yamaha.hv-\
dic":["hvd"],"application/vnd.yamaha.hv-script":["hvs"],"application/vnd.yamaha.hv-voice":["hvp"],"application/vnd.yamaha.openscoreformat":["osf"],"application/\
vnd.yamaha.openscoreformat.osfpvg+xml":["osfpvg"],"application/vnd.yamaha.smaf-audio":["saf"],"application/vnd.yamaha.smaf-phrase":["spf"],"application/vnd.yell\
owriver-custom-menu":["cmp"],"application/vnd.zul":["zir","zirz"],"application/vnd.zzazz.deck+xml":["zaz"],"application/x-7z-compressed":["7z"],"application/x-a\
biword":["abw"],"application/x-ace-compressed":["ace"],"application/x-apple-diskimage":["*dmg"],"application/x-arj":["arj"],"application/x-authorware-bin":["aab",
"x32","u32","vox"],"application/x-authorware-map":["aam"],"application/x-authorware-seg":["aas"],"application/x-bcpio":["bcpio"],"application/x-bdoc":["*bdoc"],
"application/x-bittorrent":["torrent"],"application/x-blorb":["blb","blorb"],"application/x-bzip":["bz"],"application/x-bzip2":["bz2","boz"],"application/x-cbr":[
"cbr","cba","cbt","cbz","cb7"],"application/x-cdlink":["vcd"],"application/x-cfs-compressed":["cfs"],"application/x-chat":["chat"],"application/x-chess-pgn":["p\
gn"],"application/x-chrome-extension":["crx"],"application/x-cocoa":["cco"],"application/x-conference":["nsc"],"application/x-cpio":["cpio"],"application/x-csh":[
"csh"],"application/x-debian-package":["*deb","udeb"],"application/x-dgc-compressed":["dgc"],"application/x-director":["dir","dcr","dxr","cst","cct","cxt","w3d",
"fgd","swa"],"application/x-doom":["wad"],"application/x-dtbncx+xml":["ncx"],"application/x-dtbook+xml":["dtb"],"application/x-dtbresource+xml":["res"],"applica\
tion/x-dvi":["dvi"],"application/x-envoy":["evy"],"application/x-eva":["eva"],"application/x-font-bdf":["bdf"],"application/x-font-ghostscript":["gsf"],"applica\
tion/x-font-linux-psf":["psf"],"application/x-font-pcf":["pcf"],"application/x-font-snf":["snf"],"application/x-font-type1":["pfa","pfb","pfm","afm"],"applicati\
on/x-freearc":["arc"],"application/x-futuresplash":["spl"],"application/x-gca-compressed":["gca"],"application/x-glulx":["ulx"],"application/x-gnumeric":["gnume\
ric"],"application/x-gramps-xml":["gramps"],"application/x-gtar":["gtar"],"application/x-hdf":["hdf"],"application/x-httpd-php":["php"],"application/x-install-i\
nstructions":["install"],"application/x-iso9660-image":["*iso"],"application/x-iwork-keynote-sffkey":["*key"],"application/x-iwork-numbers-sffnumbers":["*number\
s"],"application/x-iwork-pages-sffpages":["*pages"],"application/x-java-archive-diff":["jardiff"],"application/x-java-jnlp-file":["jnlp"],"application/x-keepass\
2":["kdbx"],"application/x-latex":["latex"],"application/x-lua-bytecode":["luac"],"application/x-lzh-compressed":["lzh","lha"],"application/x-makeself":["run"],
"application/x-mie":["mie"],"application/x-mobipocket-ebook":["prc","mobi"],"application/x-ms-application":["application"],"application/x-ms-shortcut":["lnk"],"\
application/x-ms-wmd":["wmd"],"application/x-ms-wmz":["wmz"],"application/x-ms-xbap":["xbap"],"application/x-msaccess":["mdb"],"application/x-msbinder":["obd"],
"application/x-mscardfile":["crd"],"application/x-msclip":["clp"],"application/x-msdos-program":["*exe"],"application/x-msdownload":["*exe","*dll","com","bat","\
*msi"],"application/x-msmediaview":["mvb","m13","m14"],"application/x-msmetafile":["*wmf","*wmz","*emf","emz"],"application/x-msmoney":["mny"],"application/x-ms\
publisher":["pub"],"application/x-msschedule":["scd"],"application/x-msterminal":["trm"],"application/x-mswrite":["wri"],"application/x-netcdf":["nc","cdf"],"ap\
plication/x-ns-proxy-autoconfig":["pac"],"application/x-nzb":["nzb"],"application/x-perl":["pl","pm"],"application/x-pilot":["*prc","*pdb"],"application/x-pkcs1\
2":["p12","pfx"],"application/x-pkcs7-certificates":["p7b","spc"],"application/x-pkcs7-certreqresp":["p7r"],"application/x-rar-compressed":["*rar"],"application\
/x-redhat-package-manager":["rpm"],"application/x-research-info-systems":["ris"],"application/x-sea":["sea"],"application/x-sh":["sh"],"application/x-shar":["sh\
ar"],"application/x-shockwave-flash":["swf"],"application/x-silverlight-app":["xap"],"application/x-sql":["sql"],"application/x-stuffit":["sit"],"application/x-\
stuffitx":["sitx"],"application/x-subrip":["srt"],"application/x-sv4cpio":["sv4cpio"],"application/x-sv4crc":["sv4crc"],"application/x-t3vm-image":["t3"],"appli\
cation/x-tads":["gam"],"application/x-tar":["tar"],"application/x-tcl":["tcl","tk"],"application/x-tex":["tex"],"application/x-tex-tfm":["tfm"],"application/x-t\
exinfo":["texinfo","texi"],"application/x-tgif":["*obj"],"application/x-ustar":["ustar"],"application/x-virtualbox-hdd":["hdd"],"application/x-virtualbox-ova":[
"ova"],"application/x-virtualbox-ovf":["ovf"],"application/x-virtualbox-vbox":["vbox"],"application/x-virtualbox-vbox-extpack":["vbox-extpack"],"application/x-v\
irtualbox-vdi":["vdi"],"application/x-virtualbox-vhd":["vhd"],"application/x-virtualbox-vmdk":["vmdk"],"application/x-wais-source":["src"],"application/x-web-ap\
p-manifest+json":["webapp"],"application/x-x509-ca-cert":["der","crt","pem"],"application/x-xfig":["fig"],"application/x-xliff+xml":["*xlf"],"application/x-xpin\
stall":["xpi"],"application/x-xz":["xz"],"application/x-zmachine":["z1","z2","z3","z4","z5","z6","z7","z8"],"audio/vnd.dece.audio":["uva","uvva"],"audio/vnd.dig\
ital-winds":["eol"],"audio/vnd.dra":["dra"],"audio/vnd.dts":["dts"],"audio/vnd.dts.hd":["dtshd"],"audio/vnd.lucent.voice":["lvp"],"audio/vnd.ms-playready.media.\
pya":["pya"],"audio/vnd.nuera.ecelp4800":["ecelp4800"],"audio/vnd.nuera.ecelp7470":["ecelp7470"],"audio/vnd.nuera.ecelp9600":["ecelp9600"],"audio/vnd.rip":["rip"],
"audio/x-aac":["aac"],"audio/x-aiff":["aif","aiff","aifc"],"audio/x-caf":["caf"],"audio/x-flac":["flac"],"audio/x-m4a":["*m4a"],"audio/x-matroska":["mka"],"audi\
o/x-mpegurl":["m3u"],"audio/x-ms-wax":["wax"],"audio/x-ms-wma":["wma"],"audio/x-pn-realaudio":["ram","ra"],"audio/x-pn-realaudio-plugin":["rmp"],"audio/x-realau\
dio":["*ra"],"audio/x-wav":["*wav"],"chemical/x-cdx":["cdx"],"chemical/x-cif":["cif"],"chemical/x-cmdf":["cmdf"],"chemical/x-cml":["cml"],"chemical/x-csml":["cs\
ml"],"chemical/x-xyz":["xyz"],"image/prs.btif":["btif"],"image/prs.pti":["pti"],"image/vnd.adobe.photoshop":["psd"],"image/vnd.airzip.accelerator.azv":["azv"],"\
image/vnd.dece.graphic":["uvi","uvvi","uvg","uvvg"],"image/vnd.djvu":["djvu","djv"],"image/vnd.dvb.subtitle":["*sub"],"image/vnd.dwg":["dwg"],"image/vnd.dxf":["\
dxf"],"image/vnd.fastbidsheet":["fbs"],"image/vnd.fpx":["fpx"],"image/vnd.fst":["fst"],"image/vnd.fujixerox.edmics-mmr":["mmr"],"image/vnd.fujixerox.edmics-rlc":[
"rlc"],"image/vnd.microsoft.icon":["ico"],"image/vnd.ms-dds":["dds"],"image/vnd.ms-modi":["mdi"],"image/vnd.ms-photo":["wdp"],"image/vnd.net-fpx":["npx"],"image\
/vnd.pco.b16":["b16"],"image/vnd.tencent.tap":["tap"],"image/vnd.valve.source.texture":["vtf"],"image/vnd.wap.wbmp":["wbmp"],"image/vnd.xiff":["xif"],"image/vnd\
.zbrush.pcx":["pcx"],"image/x-3ds":["3ds"],"image/x-cmu-raster":["ras"],"image/x-cmx":["cmx"],"image/x-freehand":["fh","fhc","fh4","fh5","fh7"],"image/x-icon":[
"*ico"],"image/x-jng":["jng"],"image/x-mrsid-image":["sid"],"image/x-ms-bmp":["*bmp"],"image/x-pcx":["*pcx"],"image/x-pict":["pic","pct"],"image/x-portable-anym\
ap":["pnm"],"image/x-portable-bitmap":["pbm"],"image/x-portable-graymap":["pgm"],"image/x-portable-pixmap":["ppm"],"image/x-rgb":["rgb"],"image/x-tga":["tga"],"\
image/x-xbitmap":["xbm"],"image/x-xpixmap":["xpm"],"image/x-xwindowdump":["xwd"],"message/vnd.wfa.wsc":["wsc"],"model/vnd.collada+xml":["dae"],"model/vnd.dwf":[
"dwf"],"model/vnd.gdl":["gdl"],"model/vnd.gtw":["gtw"],"model/vnd.mts":["mts"],"model/vnd.opengex":["ogex"],"model/vnd.parasolid.transmit.binary":["x_b"],"model\
/vnd.parasolid.transmit.text":["x_t"],"model/vnd.sap.vds":["vds"],"model/vnd.usdz+zip":["usdz"],"model/vnd.valve.source.compiled-map":["bsp"],"model/vnd.vtu":["\
vtu"],"text/prs.lines.tag":["dsc"],"text/vnd.curl":["curl"],"text/vnd.curl.dcurl":["dcurl"],"text/vnd.curl.mcurl":["mcurl"],"text/vnd.curl.scurl":["scurl"],"tex\
t/vnd.dvb.subtitle":["sub"],"text/vnd.fly":["fly"],"text/vnd.fmi.flexstor":["flx"],"text/vnd.graphviz":["gv"],"text/vnd.in3d.3dml":["3dml"],"text/vnd.in3d.spot":[
"spot"],"text/vnd.sun.j2me.app-descriptor":["jad"],"text/vnd.wap.wml":["wml"],"text/vnd.wap.wmlscript":["wmls"],"text/x-asm":["s","asm"],"text/x-c":["c","cc","c\
xx","cpp","h","hh","dic"],"text/x-component":["htc"],"text/x-fortran":["f","for","f77","f90"],"text/x-handlebars-template":["hbs"],"text/x-java-source":["java"],
"text/x-lua":["lua"],"text/x-markdown":["mkd"],"text/x-nfo":["nfo"],"text/x-opml":["opml"],"text/x-org":["*org"],"text/x-pascal":["p","pas"],"text/x-processing":[
"pde"],"text/x-sass":["sass"],"text/x-scss":["scss"],"text/x-setext":["etx"],"text/x-sfv":["sfv"],"text/x-suse-ymp":["ymp"],"text/x-uuencode":["uu"],"text/x-vca\
lendar":["vcs"],"text/x-vcard":["vcf"],"video/vnd.dece.hd":["uvh","uvvh"],"video/vnd.dece.mobile":["uvm","uvvm"],"video/vnd.dece.pd":["uvp","uvvp"],"video/vnd.d\
ece.sd":["uvs","uvvs"],"video/vnd.dece.video":["uvv","uvvv"],"video/vnd.dvb.file":["dvb"],"video/vnd.fvt":["fvt"],"video/vnd.mpegurl":["mxu","m4u"],"video/vnd.m\
s-playready.media.pyv":["pyv"],"video/vnd.uvvu.mp4":["uvu","uvvu"],"video/vnd.vivo":["viv"],"video/x-f4v":["f4v"],"video/x-fli":["fli"],"video/x-flv":["flv"],"v\
ideo/x-m4v":["m4v"],"video/x-matroska":["mkv","mk3d","mks"],"video/x-mng":["mng"],"video/x-ms-asf":["asf","asx"],"video/x-ms-vob":["vob"],"video/x-ms-wm":["wm"],
"video/x-ms-wmv":["wmv"],"video/x-ms-wmx":["wmx"],"video/x-ms-wvx":["wvx"],"video/x-msvideo":["avi"],"video/x-sgi-movie":["movie"],"video/x-smv":["smv"],"x-conf\
erence/x-cooltalk":["ice"]}}),83725:(module2=>{module2.exports={"application/andrew-inset":["ez"],"application/applixware":["aw"],"application/atom+xml":["atom"],
"application/atomcat+xml":["atomcat"],"application/atomdeleted+xml":["atomdeleted"],"application/atomsvc+xml":["atomsvc"],"application/atsc-dwd+xml":["dwd"],"ap\
plication/atsc-held+xml":["held"],"application/atsc-rsat+xml":["rsat"],"application/bdoc":["bdoc"],"application/calendar+xml":["xcs"],"application/ccxml+xml":["\
ccxml"],"application/cdfx+xml":["cdfx"],"application/cdmi-capability":["cdmia"],"application/cdmi-container":["cdmic"],"application/cdmi-domain":["cdmid"],"appl\
ication/cdmi-object":["cdmio"],"application/cdmi-queue":["cdmiq"],"application/cu-seeme":["cu"],"application/dash+xml":["mpd"],"application/davmount+xml":["davm\
ount"],"application/docbook+xml":["dbk"],"application/dssc+der":["dssc"],"application/dssc+xml":["xdssc"],"application/ecmascript":["es","ecma"],"application/em\
ma+xml":["emma"],"application/emotionml+xml":["emotionml"],"application/epub+zip":["epub"],"application/exi":["exi"],"application/express":["exp"],"application/\
fdt+xml":["fdt"],"application/font-tdpfr":["pfr"],"application/geo+json":["geojson"],"application/gml+xml":["gml"],"application/gpx+xml":["gpx"],"application/gx\
f":["gxf"],"application/gzip":["gz"],"application/hjson":["hjson"],"application/hyperstudio":["stk"],"application/inkml+xml":["ink","inkml"],"application/ipfix":[
"ipfix"],"application/its+xml":["its"],"application/java-archive":["jar","war","ear"],"application/java-serialized-object":["ser"],"application/java-vm":["class"],
"application/javascript":["js","mjs"],"application/json":["json","map"],"application/json5":["json5"],"application/jsonml+json":["jsonml"],"application/ld+json":[
"jsonld"],"application/lgr+xml":["lgr"],"application/lost+xml":["lostxml"],"application/mac-binhex40":["hqx"],"application/mac-compactpro":["cpt"],"application/\
mads+xml":["mads"],"application/manifest+json":["webmanifest"],"application/marc":["mrc"],"application/marcxml+xml":["mrcx"],"application/mathematica":["ma","nb",
"mb"],"application/mathml+xml":["mathml"],"application/mbox":["mbox"],"application/mediaservercontrol+xml":["mscml"],"application/metalink+xml":["metalink"],"ap\
plication/metalink4+xml":["meta4"],"application/mets+xml":["mets"],"application/mmt-aei+xml":["maei"],"application/mmt-usd+xml":["musd"],"application/mods+xml":[
"mods"],"application/mp21":["m21","mp21"],"application/mp4":["mp4s","m4p"],"application/msword":["doc","dot"],"application/mxf":["mxf"],"application/n-quads":["\
nq"],"application/n-triples":["nt"],"application/node":["cjs"],"application/octet-stream":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc",
"deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"],"application/oda":["oda"],"application/oebps-package+xml":["opf"],"application/ogg":["o\
gx"],"application/omdoc+xml":["omdoc"],"application/onenote":["onetoc","onetoc2","onetmp","onepkg"],"application/oxps":["oxps"],"application/p2p-overlay+xml":["\
relo"],"application/patch-ops-error+xml":["xer"],"application/pdf":["pdf"],"application/pgp-encrypted":["pgp"],"application/pgp-signature":["asc","sig"],"applic\
ation/pics-rules":["prf"],"application/pkcs10":["p10"],"application/pkcs7-mime":["p7m","p7c"],"application/pkcs7-signature":["p7s"],"application/pkcs8":["p8"],"\
application/pkix-attr-cert":["ac"],"application/pkix-cert":["cer"],"application/pkix-crl":["crl"],"application/pkix-pkipath":["pkipath"],"application/pkixcmp":[
"pki"],"application/pls+xml":["pls"],"application/postscript":["ai","eps","ps"],"application/provenance+xml":["provx"],"application/pskc+xml":["pskcxml"],"appli\
cation/raml+yaml":["raml"],"application/rdf+xml":["rdf","owl"],"application/reginfo+xml":["rif"],"application/relax-ng-compact-syntax":["rnc"],"application/reso\
urce-lists+xml":["rl"],"application/resource-lists-diff+xml":["rld"],"application/rls-services+xml":["rs"],"application/route-apd+xml":["rapd"],"application/rou\
te-s-tsid+xml":["sls"],"application/route-usd+xml":["rusd"],"application/rpki-ghostbusters":["gbr"],"application/rpki-manifest":["mft"],"application/rpki-roa":[
"roa"],"application/rsd+xml":["rsd"],"application/rss+xml":["rss"],"application/rtf":["rtf"],"application/sbml+xml":["sbml"],"application/scvp-cv-request":["scq"],
"application/scvp-cv-response":["scs"],"application/scvp-vp-request":["spq"],"application/scvp-vp-response":["spp"],"application/sdp":["sdp"],"application/senml\
+xml":["senmlx"],"application/sensml+xml":["sensmlx"],"application/set-payment-initiation":["setpay"],"application/set-registration-initiation":["setreg"],"appl\
ication/shf+xml":["shf"],"application/sieve":["siv","sieve"],"application/smil+xml":["smi","smil"],"application/sparql-query":["rq"],"application/sparql-results\
+xml":["srx"],"application/srgs":["gram"],"application/srgs+xml":["grxml"],"application/sru+xml":["sru"],"application/ssdl+xml":["ssdl"],"application/ssml+xml":[
"ssml"],"application/swid+xml":["swidtag"],"application/tei+xml":["tei","teicorpus"],"application/thraud+xml":["tfi"],"application/timestamped-data":["tsd"],"ap\
plication/toml":["toml"],"application/trig":["trig"],"application/ttml+xml":["ttml"],"application/ubjson":["ubj"],"application/urc-ressheet+xml":["rsheet"],"app\
lication/urc-targetdesc+xml":["td"],"application/voicexml+xml":["vxml"],"application/wasm":["wasm"],"application/widget":["wgt"],"application/winhlp":["hlp"],"a\
pplication/wsdl+xml":["wsdl"],"application/wspolicy+xml":["wspolicy"],"application/xaml+xml":["xaml"],"application/xcap-att+xml":["xav"],"application/xcap-caps+\
xml":["xca"],"application/xcap-diff+xml":["xdf"],"application/xcap-el+xml":["xel"],"application/xcap-ns+xml":["xns"],"application/xenc+xml":["xenc"],"applicatio\
n/xhtml+xml":["xhtml","xht"],"application/xliff+xml":["xlf"],"application/xml":["xml","xsl","xsd","rng"],"application/xml-dtd":["dtd"],"application/xop+xml":["x\
op"],"application/xproc+xml":["xpl"],"application/xslt+xml":["*xsl","xslt"],"application/xspf+xml":["xspf"],"application/xv+xml":["mxml","xhvml","xvml","xvm"],"\
application/yang":["yang"],"application/yin+xml":["yin"],"application/zip":["zip"],"audio/3gpp":["*3gpp"],"audio/adpcm":["adp"],"audio/amr":["amr"],"audio/basic":[
"au","snd"],"audio/midi":["mid","midi","kar","rmi"],"audio/mobile-xmf":["mxmf"],"audio/mp3":["*mp3"],"audio/mp4":["m4a","mp4a"],"audio/mpeg":["mpga","mp2","mp2a",
"mp3","m2a","m3a"],"audio/ogg":["oga","ogg","spx","opus"],"audio/s3m":["s3m"],"audio/silk":["sil"],"audio/wav":["wav"],"audio/wave":["*wav"],"audio/webm":["weba"],
"audio/xm":["xm"],"font/collection":["ttc"],"font/otf":["otf"],"font/ttf":["ttf"],"font/woff":["woff"],"font/woff2":["woff2"],"image/aces":["exr"],"image/apng":[
"apng"],"image/avif":["avif"],"image/bmp":["bmp"],"image/cgm":["cgm"],"image/dicom-rle":["drle"],"image/emf":["emf"],"image/fits":["fits"],"image/g3fax":["g3"],
"image/gif":["gif"],"image/heic":["heic"],"image/heic-sequence":["heics"],"image/heif":["heif"],"image/heif-sequence":["heifs"],"image/hej2k":["hej2"],"image/hs\
j2":["hsj2"],"image/ief":["ief"],"image/jls":["jls"],"image/jp2":["jp2","jpg2"],"image/jpeg":["jpeg","jpg","jpe"],"image/jph":["jph"],"image/jphc":["jhc"],"imag\
e/jpm":["jpm"],"image/jpx":["jpx","jpf"],"image/jxr":["jxr"],"image/jxra":["jxra"],"image/jxrs":["jxrs"],"image/jxs":["jxs"],"image/jxsc":["jxsc"],"image/jxsi":[
"jxsi"],"image/jxss":["jxss"],"image/ktx":["ktx"],"image/ktx2":["ktx2"],"image/png":["png"],"image/sgi":["sgi"],"image/svg+xml":["svg","svgz"],"image/t38":["t38"],
"image/tiff":["tif","tiff"],"image/tiff-fx":["tfx"],"image/webp":["webp"],"image/wmf":["wmf"],"message/disposition-notification":["disposition-notification"],"m\
essage/global":["u8msg"],"message/global-delivery-status":["u8dsn"],"message/global-disposition-notification":["u8mdn"],"message/global-headers":["u8hdr"],"mess\
age/rfc822":["eml","mime"],"model/3mf":["3mf"],"model/gltf+json":["gltf"],"model/gltf-binary":["glb"],"model/iges":["igs","iges"],"model/mesh":["msh","mesh","si\
lo"],"model/mtl":["mtl"],"model/obj":["obj"],"model/step+xml":["stpx"],"model/step+zip":["stpz"],"model/step-xml+zip":["stpxz"],"model/stl":["stl"],"model/vrml":[
"wrl","vrml"],"model/x3d+binary":["*x3db","x3dbz"],"model/x3d+fastinfoset":["x3db"],"model/x3d+vrml":["*x3dv","x3dvz"],"model/x3d+xml":["x3d","x3dz"],"model/x3d\
-vrml":["x3dv"],"text/cache-manifest":["appcache","manifest"],"text/calendar":["ics","ifb"],"text/coffeescript":["coffee","litcoffee"],"text/css":["css"],"text/\
csv":["csv"],"text/html":["html","htm","shtml"],"text/jade":["jade"],"text/jsx":["jsx"],"text/less":["less"],"text/markdown":["markdown","md"],"text/mathml":["m\
ml"],"text/mdx":["mdx"],"text/n3":["n3"],"text/plain":["txt","text","conf","def","list","log","in","ini"],"text/richtext":["rtx"],"text/rtf":["*rtf"],"text/sgml":[
"sgml","sgm"],"text/shex":["shex"],"text/slim":["slim","slm"],"text/spdx":["spdx"],"text/stylus":["stylus","styl"],"text/tab-separated-values":["tsv"],"text/tro\
ff":["t","tr","roff","man","me","ms"],"text/turtle":["ttl"],"text/uri-list":["uri","uris","urls"],"text/vcard":["vcard"],"text/vtt":["vtt"],"text/xml":["*xml"],
"text/yaml":["yaml","yml"],"video/3gpp":["3gp","3gpp"],"video/3gpp2":["3g2"],"video/h261":["h261"],"video/h263":["h263"],"video/h264":["h264"],"video/iso.segmen\
t":["m4s"],"video/jpeg":["jpgv"],"video/jpm":["*jpm","jpgm"],"video/mj2":["mj2","mjp2"],"video/mp2t":["ts"],"video/mp4":["mp4","mp4v","mpg4"],"video/mpeg":["mpe\
g","mpg","mpe","m1v","m2v"],"video/ogg":["ogv"],"video/quicktime":["qt","mov"],"video/webm":["webm"]}}),4469:((module2,__unused_webpack_exports,__webpack_require__)=>{
var path=__webpack_require__(16928),fs=__webpack_require__(79896),_0777=parseInt("0777",8);module2.exports=mkdirP.mkdirp=mkdirP.mkdirP=mkdirP;function mkdirP(p,opts,f,made){
typeof opts=="function"?(f=opts,opts={}):(!opts||typeof opts!="object")&&(opts={mode:opts});var mode=opts.mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777),made||
(made=null);var cb=f||function(){};p=path.resolve(p),xfs.mkdir(p,mode,function(er){if(!er)return made=made||p,cb(null,made);switch(er.code){case"ENOENT":if(path.
dirname(p)===p)return cb(er);mkdirP(path.dirname(p),opts,function(er2,made2){er2?cb(er2,made2):mkdirP(p,opts,cb,made2)});break;default:xfs.stat(p,function(er2,stat){
er2||!stat.isDirectory()?cb(er,made):cb(null,made)});break}})}mkdirP.sync=function sync(p,opts,made){(!opts||typeof opts!="object")&&(opts={mode:opts});var mode=opts.
mode,xfs=opts.fs||fs;mode===void 0&&(mode=_0777),made||(made=null),p=path.resolve(p);try{xfs.mkdirSync(p,mode),made=made||p}catch(err0){switch(err0.code){case"E\
NOENT":made=sync(path.dirname(p),opts,made),sync(p,opts,made);break;default:var stat;try{stat=xfs.statSync(p)}catch{throw err0}if(!stat.isDirectory())throw err0;
break}}return made}}),67420:((__unused_webpack_module,exports2,__webpack_require__)=>{var Promise2=__webpack_require__(22106),fs;try{fs=__webpack_require__(18036)}catch{
fs=__webpack_require__(79896)}var api=["appendFile","chmod","chown","close","fchmod","fchown","fdatasync","fstat","fsync","ftruncate","futimes","lchown","link",
"lstat","mkdir","open","read","readFile","readdir","readlink","realpath","rename","rmdir","stat","symlink","truncate","unlink","utimes","write","writeFile"];typeof fs.
access=="function"&&api.push("access"),typeof fs.copyFile=="function"&&api.push("copyFile"),typeof fs.mkdtemp=="function"&&api.push("mkdtemp"),__webpack_require__(
83745).withCallback(fs,exports2,api),exports2.exists=function(filename,callback){return typeof callback=="function"?fs.stat(filename,function(err){callback(null,
!err)}):new Promise2(function(resolve){fs.stat(filename,function(err){resolve(!err)})})}}),9188:(module2=>{var zero=function(n,max){for(n=n.toString(16).toUpperCase();n.
length<max;)n="0"+n;return n};module2.exports=function(buffer){var rows=Math.ceil(buffer.length/16),last=buffer.length%16||16,offsetLength=buffer.length.toString(
16).length;offsetLength<6&&(offsetLength=6);var i,str="",b=0,lastBytes,lastSpaces,v;for(i=0;i<rows;i++){str+="\x1B[36m"+zero(b,offsetLength)+"\x1B[0m  ",lastBytes=
i===rows-1?last:16,lastSpaces=16-lastBytes;var j;for(j=0;j<lastBytes;j++)str+=" "+zero(buffer[b],2),b++;for(j=0;j<lastSpaces;j++)str+="   ";for(b-=lastBytes,str+=
"   ",j=0;j<lastBytes;j++)v=buffer[b],str+=v>31&&v<127||v>159?String.fromCharCode(v):".",b++;str+=`
`}return str}}),60506:((module2,__unused_webpack_exports,__webpack_require__)=>{var hasMap=typeof Map=="function"&&Map.prototype,mapSizeDescriptor=Object.getOwnPropertyDescriptor&&
hasMap?Object.getOwnPropertyDescriptor(Map.prototype,"size"):null,mapSize=hasMap&&mapSizeDescriptor&&typeof mapSizeDescriptor.get=="function"?mapSizeDescriptor.
get:null,mapForEach=hasMap&&Map.prototype.forEach,hasSet=typeof Set=="function"&&Set.prototype,setSizeDescriptor=Object.getOwnPropertyDescriptor&&hasSet?Object.
getOwnPropertyDescriptor(Set.prototype,"size"):null,setSize=hasSet&&setSizeDescriptor&&typeof setSizeDescriptor.get=="function"?setSizeDescriptor.get:null,setForEach=hasSet&&
Set.prototype.forEach,hasWeakMap=typeof WeakMap=="function"&&WeakMap.prototype,weakMapHas=hasWeakMap?WeakMap.prototype.has:null,hasWeakSet=typeof WeakSet=="func\
tion"&&WeakSet.prototype,weakSetHas=hasWeakSet?WeakSet.prototype.has:null,hasWeakRef=typeof WeakRef=="function"&&WeakRef.prototype,weakRefDeref=hasWeakRef?WeakRef.
prototype.deref:null,booleanValueOf=Boolean.prototype.valueOf,objectToString=Object.prototype.toString,functionToString=Function.prototype.toString,$match=String.
prototype.match,$slice=String.prototype.slice,$replace=String.prototype.replace,$toUpperCase=String.prototype.toUpperCase,$toLowerCase=String.prototype.toLowerCase,
$test=RegExp.prototype.test,$concat=Array.prototype.concat,$join=Array.prototype.join,$arrSlice=Array.prototype.slice,$floor=Math.floor,bigIntValueOf=typeof BigInt==
"function"?BigInt.prototype.valueOf:null,gOPS=Object.getOwnPropertySymbols,symToString=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?Symbol.prototype.
toString:null,hasShammedSymbols=typeof Symbol=="function"&&typeof Symbol.iterator=="object",toStringTag=typeof Symbol=="function"&&Symbol.toStringTag&&(typeof Symbol.
toStringTag===hasShammedSymbols||!0)?Symbol.toStringTag:null,isEnumerable=Object.prototype.propertyIsEnumerable,gPO=(typeof Reflect=="function"?Reflect.getPrototypeOf:
Object.getPrototypeOf)||([].__proto__===Array.prototype?function(O){return O.__proto__}:null);function addNumericSeparator(num,str){if(num===1/0||num===-1/0||num!==
num||num&&num>-1e3&&num<1e3||$test.call(/e/,str))return str;var sepRegex=/[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;if(typeof num=="number"){var int=num<0?-$floor(-num):
$floor(num);if(int!==num){var intStr=String(int),dec=$slice.call(str,intStr.length+1);return $replace.call(intStr,sepRegex,"$&_")+"."+$replace.call($replace.call(
dec,/([0-9]{3})/g,"$&_"),/_$/,"")}}return $replace.call(str,sepRegex,"$&_")}var utilInspect=__webpack_require__(58502),inspectCustom=utilInspect.custom,inspectSymbol=isSymbol(
inspectCustom)?inspectCustom:null,quotes={__proto__:null,double:'"',single:"'"},quoteREs={__proto__:null,double:/(["\\])/g,single:/(['\\])/g};module2.exports=function inspect_(obj,options,depth,seen){
var opts=options||{};if(has(opts,"quoteStyle")&&!has(quotes,opts.quoteStyle))throw new TypeError('option "quoteStyle" must be "single" or "double"');if(has(opts,
"maxStringLength")&&(typeof opts.maxStringLength=="number"?opts.maxStringLength<0&&opts.maxStringLength!==1/0:opts.maxStringLength!==null))throw new TypeError('\
option "maxStringLength", if provided, must be a positive integer, Infinity, or `null`');var customInspect=has(opts,"customInspect")?opts.customInspect:!0;if(typeof customInspect!=
"boolean"&&customInspect!=="symbol")throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");if(has(opts,"indent")&&
opts.indent!==null&&opts.indent!=="	"&&!(parseInt(opts.indent,10)===opts.indent&&opts.indent>0))throw new TypeError('option "indent" must be "\\t", an integer > \
0, or `null`');if(has(opts,"numericSeparator")&&typeof opts.numericSeparator!="boolean")throw new TypeError('option "numericSeparator", if provided, must be `tr\
ue` or `false`');var numericSeparator=opts.numericSeparator;if(typeof obj>"u")return"undefined";if(obj===null)return"null";if(typeof obj=="boolean")return obj?"\
true":"false";if(typeof obj=="string")return inspectString(obj,opts);if(typeof obj=="number"){if(obj===0)return 1/0/obj>0?"0":"-0";var str=String(obj);return numericSeparator?
addNumericSeparator(obj,str):str}if(typeof obj=="bigint"){var bigIntStr=String(obj)+"n";return numericSeparator?addNumericSeparator(obj,bigIntStr):bigIntStr}var maxDepth=typeof opts.
depth>"u"?5:opts.depth;if(typeof depth>"u"&&(depth=0),depth>=maxDepth&&maxDepth>0&&typeof obj=="object")return isArray(obj)?"[Array]":"[Object]";var indent=getIndent(
opts,depth);if(typeof seen>"u")seen=[];else if(indexOf(seen,obj)>=0)return"[Circular]";function inspect(value,from,noIndent){if(from&&(seen=$arrSlice.call(seen),
seen.push(from)),noIndent){var newOpts={depth:opts.depth};return has(opts,"quoteStyle")&&(newOpts.quoteStyle=opts.quoteStyle),inspect_(value,newOpts,depth+1,seen)}
return inspect_(value,opts,depth+1,seen)}if(typeof obj=="function"&&!isRegExp(obj)){var name=nameOf(obj),keys=arrObjKeys(obj,inspect);return"[Function"+(name?":\
 "+name:" (anonymous)")+"]"+(keys.length>0?" { "+$join.call(keys,", ")+" }":"")}if(isSymbol(obj)){var symString=hasShammedSymbols?$replace.call(String(obj),/^(Symbol\(.*\))_[^)]*$/,
"$1"):symToString.call(obj);return typeof obj=="object"&&!hasShammedSymbols?markBoxed(symString):symString}if(isElement(obj)){for(var s="<"+$toLowerCase.call(String(
obj.nodeName)),attrs=obj.attributes||[],i=0;i<attrs.length;i++)s+=" "+attrs[i].name+"="+wrapQuotes(quote(attrs[i].value),"double",opts);return s+=">",obj.childNodes&&
obj.childNodes.length&&(s+="..."),s+="</"+$toLowerCase.call(String(obj.nodeName))+">",s}if(isArray(obj)){if(obj.length===0)return"[]";var xs=arrObjKeys(obj,inspect);
return indent&&!singleLineValues(xs)?"["+indentedJoin(xs,indent)+"]":"[ "+$join.call(xs,", ")+" ]"}if(isError(obj)){var parts=arrObjKeys(obj,inspect);return!("c\
ause"in Error.prototype)&&"cause"in obj&&!isEnumerable.call(obj,"cause")?"{ ["+String(obj)+"] "+$join.call($concat.call("[cause]: "+inspect(obj.cause),parts),",\
 ")+" }":parts.length===0?"["+String(obj)+"]":"{ ["+String(obj)+"] "+$join.call(parts,", ")+" }"}if(typeof obj=="object"&&customInspect){if(inspectSymbol&&typeof obj[inspectSymbol]==
"function"&&utilInspect)return utilInspect(obj,{depth:maxDepth-depth});if(customInspect!=="symbol"&&typeof obj.inspect=="function")return obj.inspect()}if(isMap(
obj)){var mapParts=[];return mapForEach&&mapForEach.call(obj,function(value,key){mapParts.push(inspect(key,obj,!0)+" => "+inspect(value,obj))}),collectionOf("Ma\
p",mapSize.call(obj),mapParts,indent)}if(isSet(obj)){var setParts=[];return setForEach&&setForEach.call(obj,function(value){setParts.push(inspect(value,obj))}),
collectionOf("Set",setSize.call(obj),setParts,indent)}if(isWeakMap(obj))return weakCollectionOf("WeakMap");if(isWeakSet(obj))return weakCollectionOf("WeakSet");
if(isWeakRef(obj))return weakCollectionOf("WeakRef");if(isNumber(obj))return markBoxed(inspect(Number(obj)));if(isBigInt(obj))return markBoxed(inspect(bigIntValueOf.
call(obj)));if(isBoolean(obj))return markBoxed(booleanValueOf.call(obj));if(isString(obj))return markBoxed(inspect(String(obj)));if(typeof window<"u"&&obj===window)
return"{ [object Window] }";if(typeof globalThis<"u"&&obj===globalThis||typeof global<"u"&&obj===global)return"{ [object globalThis] }";if(!isDate(obj)&&!isRegExp(
obj)){var ys=arrObjKeys(obj,inspect),isPlainObject=gPO?gPO(obj)===Object.prototype:obj instanceof Object||obj.constructor===Object,protoTag=obj instanceof Object?
"":"null prototype",stringTag=!isPlainObject&&toStringTag&&Object(obj)===obj&&toStringTag in obj?$slice.call(toStr(obj),8,-1):protoTag?"Object":"",constructorTag=isPlainObject||
typeof obj.constructor!="function"?"":obj.constructor.name?obj.constructor.name+" ":"",tag=constructorTag+(stringTag||protoTag?"["+$join.call($concat.call([],stringTag||
[],protoTag||[]),": ")+"] ":"");return ys.length===0?tag+"{}":indent?tag+"{"+indentedJoin(ys,indent)+"}":tag+"{ "+$join.call(ys,", ")+" }"}return String(obj)};function wrapQuotes(s,defaultStyle,opts){
var style=opts.quoteStyle||defaultStyle,quoteChar=quotes[style];return quoteChar+s+quoteChar}function quote(s){return $replace.call(String(s),/"/g,"&quot;")}function canTrustToString(obj){
return!toStringTag||!(typeof obj=="object"&&(toStringTag in obj||typeof obj[toStringTag]<"u"))}function isArray(obj){return toStr(obj)==="[object Array]"&&canTrustToString(
obj)}function isDate(obj){return toStr(obj)==="[object Date]"&&canTrustToString(obj)}function isRegExp(obj){return toStr(obj)==="[object RegExp]"&&canTrustToString(
obj)}function isError(obj){return toStr(obj)==="[object Error]"&&canTrustToString(obj)}function isString(obj){return toStr(obj)==="[object String]"&&canTrustToString(
obj)}function isNumber(obj){return toStr(obj)==="[object Number]"&&canTrustToString(obj)}function isBoolean(obj){return toStr(obj)==="[object Boolean]"&&canTrustToString(
obj)}function isSymbol(obj){if(hasShammedSymbols)return obj&&typeof obj=="object"&&obj instanceof Symbol;if(typeof obj=="symbol")return!0;if(!obj||typeof obj!="\
object"||!symToString)return!1;try{return symToString.call(obj),!0}catch{}return!1}function isBigInt(obj){if(!obj||typeof obj!="object"||!bigIntValueOf)return!1;
try{return bigIntValueOf.call(obj),!0}catch{}return!1}var hasOwn=Object.prototype.hasOwnProperty||function(key){return key in this};function has(obj,key){return hasOwn.
call(obj,key)}function toStr(obj){return objectToString.call(obj)}function nameOf(f){if(f.name)return f.name;var m=$match.call(functionToString.call(f),/^function\s*([\w$]+)/);
return m?m[1]:null}function indexOf(xs,x){if(xs.indexOf)return xs.indexOf(x);for(var i=0,l=xs.length;i<l;i++)if(xs[i]===x)return i;return-1}function isMap(x){if(!mapSize||
!x||typeof x!="object")return!1;try{mapSize.call(x);try{setSize.call(x)}catch{return!0}return x instanceof Map}catch{}return!1}function isWeakMap(x){if(!weakMapHas||
!x||typeof x!="object")return!1;try{weakMapHas.call(x,weakMapHas);try{weakSetHas.call(x,weakSetHas)}catch{return!0}return x instanceof WeakMap}catch{}return!1}function isWeakRef(x){
if(!weakRefDeref||!x||typeof x!="object")return!1;try{return weakRefDeref.call(x),!0}catch{}return!1}function isSet(x){if(!setSize||!x||typeof x!="object")return!1;
try{setSize.call(x);try{mapSize.call(x)}catch{return!0}return x instanceof Set}catch{}return!1}function isWeakSet(x){if(!weakSetHas||!x||typeof x!="object")return!1;
try{weakSetHas.call(x,weakSetHas);try{weakMapHas.call(x,weakMapHas)}catch{return!0}return x instanceof WeakSet}catch{}return!1}function isElement(x){return!x||typeof x!=
"object"?!1:typeof HTMLElement<"u"&&x instanceof HTMLElement?!0:typeof x.nodeName=="string"&&typeof x.getAttribute=="function"}function inspectString(str,opts){
if(str.length>opts.maxStringLength){var remaining=str.length-opts.maxStringLength,trailer="... "+remaining+" more character"+(remaining>1?"s":"");return inspectString(
$slice.call(str,0,opts.maxStringLength),opts)+trailer}var quoteRE=quoteREs[opts.quoteStyle||"single"];quoteRE.lastIndex=0;var s=$replace.call($replace.call(str,
quoteRE,"\\$1"),/[\x00-\x1f]/g,lowbyte);return wrapQuotes(s,"single",opts)}function lowbyte(c){var n=c.charCodeAt(0),x={8:"b",9:"t",10:"n",12:"f",13:"r"}[n];return x?
"\\"+x:"\\x"+(n<16?"0":"")+$toUpperCase.call(n.toString(16))}function markBoxed(str){return"Object("+str+")"}function weakCollectionOf(type){return type+" { ? }"}
function collectionOf(type,size,entries,indent){var joinedEntries=indent?indentedJoin(entries,indent):$join.call(entries,", ");return type+" ("+size+") {"+joinedEntries+
"}"}function singleLineValues(xs){for(var i=0;i<xs.length;i++)if(indexOf(xs[i],`
`)>=0)return!1;return!0}function getIndent(opts,depth){var baseIndent;if(opts.indent==="	")baseIndent="	";else if(typeof opts.indent=="number"&&opts.indent>0)baseIndent=
$join.call(Array(opts.indent+1)," ");else return null;return{base:baseIndent,prev:$join.call(Array(depth+1),baseIndent)}}function indentedJoin(xs,indent){if(xs.
length===0)return"";var lineJoiner=`
`+indent.prev+indent.base;return lineJoiner+$join.call(xs,","+lineJoiner)+`
`+indent.prev}function arrObjKeys(obj,inspect){var isArr=isArray(obj),xs=[];if(isArr){xs.length=obj.length;for(var i=0;i<obj.length;i++)xs[i]=has(obj,i)?inspect(
obj[i],obj):""}var syms=typeof gOPS=="function"?gOPS(obj):[],symMap;if(hasShammedSymbols){symMap={};for(var k=0;k<syms.length;k++)symMap["$"+syms[k]]=syms[k]}for(var key in obj)
has(obj,key)&&(isArr&&String(Number(key))===key&&key<obj.length||hasShammedSymbols&&symMap["$"+key]instanceof Symbol||($test.call(/[^\w$]/,key)?xs.push(inspect(
key,obj)+": "+inspect(obj[key],obj)):xs.push(key+": "+inspect(obj[key],obj))));if(typeof gOPS=="function")for(var j=0;j<syms.length;j++)isEnumerable.call(obj,syms[j])&&
xs.push("["+inspect(syms[j])+"]: "+inspect(obj[syms[j]],obj));return xs}}),58502:((module2,__unused_webpack_exports,__webpack_require__)=>{module2.exports=__webpack_require__(
39023).inspect}),55560:((module2,__unused_webpack_exports,__webpack_require__)=>{var wrappy=__webpack_require__(58264);module2.exports=wrappy(once),module2.exports.
strict=wrappy(onceStrict),once.proto=once(function(){Object.defineProperty(Function.prototype,"once",{value:function(){return once(this)},configurable:!0}),Object.
defineProperty(Function.prototype,"onceStrict",{value:function(){return onceStrict(this)},configurable:!0})});function once(fn){var f=function(){return f.called?
f.value:(f.called=!0,f.value=fn.apply(this,arguments))};return f.called=!1,f}function onceStrict(fn){var f=function(){if(f.called)throw new Error(f.onceError);return f.
called=!0,f.value=fn.apply(this,arguments)},name=fn.name||"Function wrapped with `once`";return f.onceError=name+" shouldn't be called more than once",f.called=
!1,f}}),25254:((module2,__unused_webpack_exports,__webpack_require__)=>{var os=__webpack_require__(70857),osxRelease=__webpack_require__(73514),winRelease=__webpack_require__(
37634);module2.exports=function(platform,release){if(!platform&&release)throw new Error("You can't specify a `release` without specfying `platform`");platform=platform||
os.platform(),release=release||os.release();var id;return platform==="darwin"?(id=osxRelease(release).name,"OS X"+(id?" "+id:"")):platform==="linux"?(id=release.
replace(/^(\d+\.\d+).*/,"$1"),"Linux"+(id?" "+id:"")):platform==="win32"?(id=winRelease(release),"Windows"+(id?" "+id:"")):platform}}),73514:((module2,__unused_webpack_exports,__webpack_require__)=>{
var os=__webpack_require__(70857),nameMap={15:"El Capitan",14:"Yosemite",13:"Mavericks",12:"Mountain Lion",11:"Lion",10:"Snow Leopard",9:"Leopard",8:"Tiger",7:"\
Panther",6:"Jaguar",5:"Puma"};module2.exports=function(release){return release=(release||os.release()).split(".")[0],{name:nameMap[release],version:"10."+(Number(
release)-4)}}}),69705:((module2,__unused_webpack_exports,__webpack_require__)=>{module2.exports=__webpack_require__(50461)}),24152:(function(module2,exports2,__webpack_require__){
module2=__webpack_require__.nmd(module2);(function(){"use strict";var objectTypes={function:!0,object:!0},root=objectTypes[typeof window]&&window||this,oldRoot=root,
freeExports=objectTypes[typeof exports2]&&exports2,freeModule=objectTypes.object&&module2&&!module2.nodeType&&module2,freeGlobal=freeExports&&freeModule&&typeof global==
"object"&&global;freeGlobal&&(freeGlobal.global===freeGlobal||freeGlobal.window===freeGlobal||freeGlobal.self===freeGlobal)&&(root=freeGlobal);var maxSafeInteger=Math.
pow(2,53)-1,reOpera=/\bOpera/,thisBinding=this,objectProto=Object.prototype,hasOwnProperty=objectProto.hasOwnProperty,toString=objectProto.toString;function capitalize(string){
return string=String(string),string.charAt(0).toUpperCase()+string.slice(1)}function cleanupOS(os,pattern,label){var data={"10.0":"10","6.4":"10 Technical Previ\
ew","6.3":"8.1","6.2":"8","6.1":"Server 2008 R2 / 7","6.0":"Server 2008 / Vista","5.2":"Server 2003 / XP 64-bit","5.1":"XP","5.01":"2000 SP1","5.0":"2000","4.0":"\
NT","4.90":"ME"};return pattern&&label&&/^Win/i.test(os)&&!/^Windows Phone /i.test(os)&&(data=data[/[\d.]+$/.exec(os)])&&(os="Windows "+data),os=String(os),pattern&&
label&&(os=os.replace(RegExp(pattern,"i"),label)),os=format(os.replace(/ ce$/i," CE").replace(/\bhpw/i,"web").replace(/\bMacintosh\b/,"Mac OS").replace(/_PowerPC\b/i,
" OS").replace(/\b(OS X) [^ \d]+/i,"$1").replace(/\bMac (OS X)\b/,"$1").replace(/\/(\d)/," $1").replace(/_/g,".").replace(/(?: BePC|[ .]*fc[ \d.]+)$/i,"").replace(
/\bx86\.64\b/gi,"x86_64").replace(/\b(Windows Phone) OS\b/,"$1").replace(/\b(Chrome OS \w+) [\d.]+\b/,"$1").split(" on ")[0]),os}function each(object,callback){
var index=-1,length=object?object.length:0;if(typeof length=="number"&&length>-1&&length<=maxSafeInteger)for(;++index<length;)callback(object[index],index,object);else
forOwn(object,callback)}function format(string){return string=trim(string),/^(?:webOS|i(?:OS|P))/.test(string)?string:capitalize(string)}function forOwn(object,callback){
for(var key in object)hasOwnProperty.call(object,key)&&callback(object[key],key,object)}function getClassOf(value){return value==null?capitalize(value):toString.
call(value).slice(8,-1)}function isHostType(object,property){var type=object!=null?typeof object[property]:"number";return!/^(?:boolean|number|string|undefined)$/.
test(type)&&(type=="object"?!!object[property]:!0)}function qualify(string){return String(string).replace(/([ -])(?!$)/g,"$1?")}function reduce(array,callback){
var accumulator=null;return each(array,function(value,index){accumulator=callback(accumulator,value,index,array)}),accumulator}function trim(string){return String(
string).replace(/^ +| +$/g,"")}function parse(ua){var context=root,isCustomContext=ua&&typeof ua=="object"&&getClassOf(ua)!="String";isCustomContext&&(context=ua,
ua=null);var nav=context.navigator||{},userAgent=nav.userAgent||"";ua||(ua=userAgent);var isModuleScope=isCustomContext||thisBinding==oldRoot,likeChrome=isCustomContext?
!!nav.likeChrome:/\bChrome\b/.test(ua)&&!/internal|\n/i.test(toString.toString()),objectClass="Object",airRuntimeClass=isCustomContext?objectClass:"ScriptBridgi\
ngProxyObject",enviroClass=isCustomContext?objectClass:"Environment",javaClass=isCustomContext&&context.java?"JavaPackage":getClassOf(context.java),phantomClass=isCustomContext?
objectClass:"RuntimeObject",java=/\bJava/.test(javaClass)&&context.java,rhino=java&&getClassOf(context.environment)==enviroClass,alpha=java?"a":"\u03B1",beta=java?
"b":"\u03B2",doc=context.document||{},opera=context.operamini||context.opera,operaClass=reOpera.test(operaClass=isCustomContext&&opera?opera["[[Class]]"]:getClassOf(
opera))?operaClass:opera=null,data,arch=ua,description=[],prerelease=null,useFeatures=ua==userAgent,version=useFeatures&&opera&&typeof opera.version=="function"&&
opera.version(),isSpecialCasedOS,layout=getLayout([{label:"EdgeHTML",pattern:"Edge"},"Trident",{label:"WebKit",pattern:"AppleWebKit"},"iCab","Presto","NetFront",
"Tasman","KHTML","Gecko"]),name=getName(["Adobe AIR","Arora","Avant Browser","Breach","Camino","Electron","Epiphany","Fennec","Flock","Galeon","GreenBrowser","i\
Cab","Iceweasel","K-Meleon","Konqueror","Lunascape","Maxthon",{label:"Microsoft Edge",pattern:"(?:Edge|Edg|EdgA|EdgiOS)"},"Midori","Nook Browser","PaleMoon","Ph\
antomJS","Raven","Rekonq","RockMelt",{label:"Samsung Internet",pattern:"SamsungBrowser"},"SeaMonkey",{label:"Silk",pattern:"(?:Cloud9|Silk-Accelerated)"},"Sleip\
nir","SlimBrowser",{label:"SRWare Iron",pattern:"Iron"},"Sunrise","Swiftfox","Vivaldi","Waterfox","WebPositive",{label:"Yandex Browser",pattern:"YaBrowser"},{label:"\
UC Browser",pattern:"UCBrowser"},"Opera Mini",{label:"Opera Mini",pattern:"OPiOS"},"Opera",{label:"Opera",pattern:"OPR"},"Chromium","Chrome",{label:"Chrome",pattern:"\
(?:HeadlessChrome)"},{label:"Chrome Mobile",pattern:"(?:CriOS|CrMo)"},{label:"Firefox",pattern:"(?:Firefox|Minefield)"},{label:"Firefox for iOS",pattern:"FxiOS"},
{label:"IE",pattern:"IEMobile"},{label:"IE",pattern:"MSIE"},"Safari"]),product=getProduct([{label:"BlackBerry",pattern:"BB10"},"BlackBerry",{label:"Galaxy S",pattern:"\
GT-I9000"},{label:"Galaxy S2",pattern:"GT-I9100"},{label:"Galaxy S3",pattern:"GT-I9300"},{label:"Galaxy S4",pattern:"GT-I9500"},{label:"Galaxy S5",pattern:"SM-G\
900"},{label:"Galaxy S6",pattern:"SM-G920"},{label:"Galaxy S6 Edge",pattern:"SM-G925"},{label:"Galaxy S7",pattern:"SM-G930"},{label:"Galaxy S7 Edge",pattern:"SM\
-G935"},"Google TV","Lumia","iPad","iPod","iPhone","Kindle",{label:"Kindle Fire",pattern:"(?:Cloud9|Silk-Accelerated)"},"Nexus","Nook","PlayBook","PlayStation V\
ita","PlayStation","TouchPad","Transformer",{label:"Wii U",pattern:"WiiU"},"Wii","Xbox One",{label:"Xbox 360",pattern:"Xbox"},"Xoom"]),manufacturer=getManufacturer(
{Apple:{iPad:1,iPhone:1,iPod:1},Alcatel:{},Archos:{},Amazon:{Kindle:1,"Kindle Fire":1},Asus:{Transformer:1},"Barnes & Noble":{Nook:1},BlackBerry:{PlayBook:1},Google:{
"Google TV":1,Nexus:1},HP:{TouchPad:1},HTC:{},Huawei:{},Lenovo:{},LG:{},Microsoft:{Xbox:1,"Xbox One":1},Motorola:{Xoom:1},Nintendo:{"Wii U":1,Wii:1},Nokia:{Lumia:1},
Oppo:{},Samsung:{"Galaxy S":1,"Galaxy S2":1,"Galaxy S3":1,"Galaxy S4":1},Sony:{PlayStation:1,"PlayStation Vita":1},Xiaomi:{Mi:1,Redmi:1}}),os=getOS(["Windows Ph\
one","KaiOS","Android","CentOS",{label:"Chrome OS",pattern:"CrOS"},"Debian",{label:"DragonFly BSD",pattern:"DragonFly"},"Fedora","FreeBSD","Gentoo","Haiku","Kub\
untu","Linux Mint","OpenBSD","Red Hat","SuSE","Ubuntu","Xubuntu","Cygwin","Symbian OS","hpwOS","webOS ","webOS","Tablet OS","Tizen","Linux","Mac OS X","Macintos\
h","Mac","Windows 98;","Windows "]);function getLayout(guesses){return reduce(guesses,function(result,guess){return result||RegExp("\\b"+(guess.pattern||qualify(
guess))+"\\b","i").exec(ua)&&(guess.label||guess)})}function getManufacturer(guesses){return reduce(guesses,function(result,value,key){return result||(value[product]||
value[/^[a-z]+(?: +[a-z]+\b)*/i.exec(product)]||RegExp("\\b"+qualify(key)+"(?:\\b|\\w*\\d)","i").exec(ua))&&key})}function getName(guesses){return reduce(guesses,
function(result,guess){return result||RegExp("\\b"+(guess.pattern||qualify(guess))+"\\b","i").exec(ua)&&(guess.label||guess)})}function getOS(guesses){return reduce(
guesses,function(result,guess){var pattern=guess.pattern||qualify(guess);return!result&&(result=RegExp("\\b"+pattern+"(?:/[\\d.]+|[ \\w.]*)","i").exec(ua))&&(result=
cleanupOS(result,pattern,guess.label||guess)),result})}function getProduct(guesses){return reduce(guesses,function(result,guess){var pattern=guess.pattern||qualify(
guess);return!result&&(result=RegExp("\\b"+pattern+" *\\d+[.\\w_]*","i").exec(ua)||RegExp("\\b"+pattern+" *\\w+-[\\w]*","i").exec(ua)||RegExp("\\b"+pattern+"(?:\
; *(?:[a-z]+[_-])?[a-z]+\\d+|[^ ();-]*)","i").exec(ua))&&((result=String(guess.label&&!RegExp(pattern,"i").test(guess.label)?guess.label:result).split("/"))[1]&&
!/[\d.]+/.test(result[0])&&(result[0]+=" "+result[1]),guess=guess.label||guess,result=format(result[0].replace(RegExp(pattern,"i"),guess).replace(RegExp("; *(?:"+
guess+"[_-])?","i")," ").replace(RegExp("("+guess+")[-_.]?(\\w)","i"),"$1 $2"))),result})}function getVersion(patterns){return reduce(patterns,function(result,pattern){
return result||(RegExp(pattern+"(?:-[\\d.]+/|(?: for [\\w-]+)?[ /-])([\\d.]+[^ ();/_-]*)","i").exec(ua)||0)[1]||null})}function toStringPlatform(){return this.description||
""}if(layout&&(layout=[layout]),/\bAndroid\b/.test(os)&&!product&&(data=/\bAndroid[^;]*;(.*?)(?:Build|\) AppleWebKit)\b/i.exec(ua))&&(product=trim(data[1]).replace(
/^[a-z]{2}-[a-z]{2};\s*/i,"")||null),manufacturer&&!product?product=getProduct([manufacturer]):manufacturer&&product&&(product=product.replace(RegExp("^("+qualify(
manufacturer)+")[-_.\\s]","i"),manufacturer+" ").replace(RegExp("^("+qualify(manufacturer)+")[-_.]?(\\w)","i"),manufacturer+" $2")),(data=/\bGoogle TV\b/.exec(product))&&
(product=data[0]),/\bSimulator\b/i.test(ua)&&(product=(product?product+" ":"")+"Simulator"),name=="Opera Mini"&&/\bOPiOS\b/.test(ua)&&description.push("running \
in Turbo/Uncompressed mode"),name=="IE"&&/\blike iPhone OS\b/.test(ua)?(data=parse(ua.replace(/like iPhone OS/,"")),manufacturer=data.manufacturer,product=data.
product):/^iP/.test(product)?(name||(name="Safari"),os="iOS"+((data=/ OS ([\d_]+)/i.exec(ua))?" "+data[1].replace(/_/g,"."):"")):name=="Konqueror"&&/^Linux\b/i.
test(os)?os="Kubuntu":manufacturer&&manufacturer!="Google"&&(/Chrome/.test(name)&&!/\bMobile Safari\b/i.test(ua)||/\bVita\b/.test(product))||/\bAndroid\b/.test(
os)&&/^Chrome/.test(name)&&/\bVersion\//i.test(ua)?(name="Android Browser",os=/\bAndroid\b/.test(os)?os:"Android"):name=="Silk"?(/\bMobi/i.test(ua)||(os="Androi\
d",description.unshift("desktop mode")),/Accelerated *= *true/i.test(ua)&&description.unshift("accelerated")):name=="UC Browser"&&/\bUCWEB\b/.test(ua)?description.
push("speed mode"):name=="PaleMoon"&&(data=/\bFirefox\/([\d.]+)\b/.exec(ua))?description.push("identifying as Firefox "+data[1]):name=="Firefox"&&(data=/\b(Mobile|Tablet|TV)\b/i.
exec(ua))?(os||(os="Firefox OS"),product||(product=data[1])):!name||(data=!/\bMinefield\b/i.test(ua)&&/\b(?:Firefox|Safari)\b/.exec(name))?(name&&!product&&/[\/,]|^[^(]+?\)/.
test(ua.slice(ua.indexOf(data+"/")+8))&&(name=null),(data=product||manufacturer||os)&&(product||manufacturer||/\b(?:Android|Symbian OS|Tablet OS|webOS)\b/.test(
os))&&(name=/[a-z]+(?: Hat)?/i.exec(/\bAndroid\b/.test(os)?os:data)+" Browser")):name=="Electron"&&(data=(/\bChrome\/([\d.]+)\b/.exec(ua)||0)[1])&&description.push(
"Chromium "+data),version||(version=getVersion(["(?:Cloud9|CriOS|CrMo|Edge|Edg|EdgA|EdgiOS|FxiOS|HeadlessChrome|IEMobile|Iron|Opera ?Mini|OPiOS|OPR|Raven|Samsun\
gBrowser|Silk(?!/[\\d.]+$)|UCBrowser|YaBrowser)","Version",qualify(name),"(?:Firefox|Minefield|NetFront)"])),(data=layout=="iCab"&&parseFloat(version)>3&&"WebKi\
t"||/\bOpera\b/.test(name)&&(/\bOPR\b/.test(ua)?"Blink":"Presto")||/\b(?:Midori|Nook|Safari)\b/i.test(ua)&&!/^(?:Trident|EdgeHTML)$/.test(layout)&&"WebKit"||!layout&&
/\bMSIE\b/i.test(ua)&&(os=="Mac OS"?"Tasman":"Trident")||layout=="WebKit"&&/\bPlayStation\b(?! Vita\b)/i.test(name)&&"NetFront")&&(layout=[data]),name=="IE"&&(data=
(/; *(?:XBLWP|ZuneWP)(\d+)/i.exec(ua)||0)[1])?(name+=" Mobile",os="Windows Phone "+(/\+$/.test(data)?data:data+".x"),description.unshift("desktop mode")):/\bWPDesktop\b/i.
test(ua)?(name="IE Mobile",os="Windows Phone 8.x",description.unshift("desktop mode"),version||(version=(/\brv:([\d.]+)/.exec(ua)||0)[1])):name!="IE"&&layout=="\
Trident"&&(data=/\brv:([\d.]+)/.exec(ua))&&(name&&description.push("identifying as "+name+(version?" "+version:"")),name="IE",version=data[1]),useFeatures){if(isHostType(
context,"global"))if(java&&(data=java.lang.System,arch=data.getProperty("os.arch"),os=os||data.getProperty("os.name")+" "+data.getProperty("os.version")),rhino){
try{version=context.require("ringo/engine").version.join("."),name="RingoJS"}catch{(data=context.system)&&data.global.system==context.system&&(name="Narwhal",os||
(os=data[0].os||null))}name||(name="Rhino")}else typeof context.process=="object"&&!context.process.browser&&(data=context.process)&&(typeof data.versions=="obj\
ect"&&(typeof data.versions.electron=="string"?(description.push("Node "+data.versions.node),name="Electron",version=data.versions.electron):typeof data.versions.
nw=="string"&&(description.push("Chromium "+version,"Node "+data.versions.node),name="NW.js",version=data.versions.nw)),name||(name="Node.js",arch=data.arch,os=
data.platform,version=/[\d.]+/.exec(data.version),version=version?version[0]:null));else getClassOf(data=context.runtime)==airRuntimeClass?(name="Adobe AIR",os=
data.flash.system.Capabilities.os):getClassOf(data=context.phantom)==phantomClass?(name="PhantomJS",version=(data=data.version||null)&&data.major+"."+data.minor+
"."+data.patch):typeof doc.documentMode=="number"&&(data=/\bTrident\/(\d+)/i.exec(ua))?(version=[version,doc.documentMode],(data=+data[1]+4)!=version[1]&&(description.
push("IE "+version[1]+" mode"),layout&&(layout[1]=""),version[1]=data),version=name=="IE"?String(version[1].toFixed(1)):version[0]):typeof doc.documentMode=="nu\
mber"&&/^(?:Chrome|Firefox)\b/.test(name)&&(description.push("masking as "+name+" "+version),name="IE",version="11.0",layout=["Trident"],os="Windows");os=os&&format(
os)}if(version&&(data=/(?:[ab]|dp|pre|[ab]\d+pre)(?:\d+\+?)?$/i.exec(version)||/(?:alpha|beta)(?: ?\d)?/i.exec(ua+";"+(useFeatures&&nav.appMinorVersion))||/\bMinefield\b/i.
test(ua)&&"a")&&(prerelease=/b/i.test(data)?"beta":"alpha",version=version.replace(RegExp(data+"\\+?$"),"")+(prerelease=="beta"?beta:alpha)+(/\d+\+?/.exec(data)||
"")),name=="Fennec"||name=="Firefox"&&/\b(?:Android|Firefox OS|KaiOS)\b/.test(os))name="Firefox Mobile";else if(name=="Maxthon"&&version)version=version.replace(
/\.[\d.]+/,".x");else if(/\bXbox\b/i.test(product))product=="Xbox 360"&&(os=null),product=="Xbox 360"&&/\bIEMobile\b/.test(ua)&&description.unshift("mobile mode");else if((/^(?:Chrome|IE|Opera)$/.
test(name)||name&&!product&&!/Browser|Mobi/.test(name))&&(os=="Windows CE"||/Mobi/i.test(ua)))name+=" Mobile";else if(name=="IE"&&useFeatures)try{context.external===
null&&description.unshift("platform preview")}catch{description.unshift("embedded")}else(/\bBlackBerry\b/.test(product)||/\bBB10\b/.test(ua))&&(data=(RegExp(product.
replace(/ +/g," *")+"/([.\\d]+)","i").exec(ua)||0)[1]||version)?(data=[data,/BB10/.test(ua)],os=(data[1]?(product=null,manufacturer="BlackBerry"):"Device Softwa\
re")+" "+data[0],version=null):this!=forOwn&&product!="Wii"&&(useFeatures&&opera||/Opera/.test(name)&&/\b(?:MSIE|Firefox)\b/i.test(ua)||name=="Firefox"&&/\bOS X (?:\d+\.){2,}/.
test(os)||name=="IE"&&(os&&!/^Win/.test(os)&&version>5.5||/\bWindows XP\b/.test(os)&&version>8||version==8&&!/\bTrident\b/.test(ua)))&&!reOpera.test(data=parse.
call(forOwn,ua.replace(reOpera,"")+";"))&&data.name&&(data="ing as "+data.name+((data=data.version)?" "+data:""),reOpera.test(name)?(/\bIE\b/.test(data)&&os=="M\
ac OS"&&(os=null),data="identify"+data):(data="mask"+data,operaClass?name=format(operaClass.replace(/([a-z])([A-Z])/g,"$1 $2")):name="Opera",/\bIE\b/.test(data)&&
(os=null),useFeatures||(version=null)),layout=["Presto"],description.push(data));(data=(/\bAppleWebKit\/([\d.]+\+?)/i.exec(ua)||0)[1])&&(data=[parseFloat(data.replace(
/\.(\d)$/,".0$1")),data],name=="Safari"&&data[1].slice(-1)=="+"?(name="WebKit Nightly",prerelease="alpha",version=data[1].slice(0,-1)):(version==data[1]||version==
(data[2]=(/\bSafari\/([\d.]+\+?)/i.exec(ua)||0)[1]))&&(version=null),data[1]=(/\b(?:Headless)?Chrome\/([\d.]+)/i.exec(ua)||0)[1],data[0]==537.36&&data[2]==537.36&&
parseFloat(data[1])>=28&&layout=="WebKit"&&(layout=["Blink"]),!useFeatures||!likeChrome&&!data[1]?(layout&&(layout[1]="like Safari"),data=(data=data[0],data<400?
1:data<500?2:data<526?3:data<533?4:data<534?"4+":data<535?5:data<537?6:data<538?7:data<601?8:data<602?9:data<604?10:data<606?11:data<608?12:"12")):(layout&&(layout[1]=
"like Chrome"),data=data[1]||(data=data[0],data<530?1:data<532?2:data<532.05?3:data<533?4:data<534.03?5:data<534.07?6:data<534.1?7:data<534.13?8:data<534.16?9:data<
534.24?10:data<534.3?11:data<535.01?12:data<535.02?"13+":data<535.07?15:data<535.11?16:data<535.19?17:data<536.05?18:data<536.1?19:data<537.01?20:data<537.11?"2\
1+":data<537.13?23:data<537.18?24:data<537.24?25:data<537.36?26:layout!="Blink"?"27":"28")),layout&&(layout[1]+=" "+(data+=typeof data=="number"?".x":/[.+]/.test(
data)?"":"+")),name=="Safari"&&(!version||parseInt(version)>45)?version=data:name=="Chrome"&&/\bHeadlessChrome/i.test(ua)&&description.unshift("headless")),name==
"Opera"&&(data=/\bzbov|zvav$/.exec(os))?(name+=" ",description.unshift("desktop mode"),data=="zvav"?(name+="Mini",version=null):name+="Mobile",os=os.replace(RegExp(
" *"+data+"$"),"")):name=="Safari"&&/\bChrome\b/.exec(layout&&layout[1])?(description.unshift("desktop mode"),name="Chrome Mobile",version=null,/\bOS X\b/.test(
os)?(manufacturer="Apple",os="iOS 4.3+"):os=null):/\bSRWare Iron\b/.test(name)&&!version&&(version=getVersion("Chrome")),version&&version.indexOf(data=/[\d.]+$/.
exec(os))==0&&ua.indexOf("/"+data+"-")>-1&&(os=trim(os.replace(data,""))),os&&os.indexOf(name)!=-1&&!RegExp(name+" OS").test(os)&&(os=os.replace(RegExp(" *"+qualify(
name)+" *"),"")),layout&&!/\b(?:Avant|Nook)\b/.test(name)&&(/Browser|Lunascape|Maxthon/.test(name)||name!="Safari"&&/^iOS/.test(os)&&/\bSafari\b/.test(layout[1])||
/^(?:Adobe|Arora|Breach|Midori|Opera|Phantom|Rekonq|Rock|Samsung Internet|Sleipnir|SRWare Iron|Vivaldi|Web)/.test(name)&&layout[1])&&(data=layout[layout.length-
1])&&description.push(data),description.length&&(description=["("+description.join("; ")+")"]),manufacturer&&product&&product.indexOf(manufacturer)<0&&description.
push("on "+manufacturer),product&&description.push((/^on /.test(description[description.length-1])?"":"on ")+product),os&&(data=/ ([\d.+]+)$/.exec(os),isSpecialCasedOS=
data&&os.charAt(os.length-data[0].length-1)=="/",os={architecture:32,family:data&&!isSpecialCasedOS?os.replace(data[0],""):os,version:data?data[1]:null,toString:function(){
var version2=this.version;return this.family+(version2&&!isSpecialCasedOS?" "+version2:"")+(this.architecture==64?" 64-bit":"")}}),(data=/\b(?:AMD|IA|Win|WOW|x86_|x)64\b/i.
exec(arch))&&!/\bi686\b/i.test(arch)?(os&&(os.architecture=64,os.family=os.family.replace(RegExp(" *"+data),"")),name&&(/\bWOW64\b/i.test(ua)||useFeatures&&/\w(?:86|32)$/.
test(nav.cpuClass||nav.platform)&&!/\bWin64; x64\b/i.test(ua))&&description.unshift("32-bit")):os&&/^OS X/.test(os.family)&&name=="Chrome"&&parseFloat(version)>=
39&&(os.architecture=64),ua||(ua=null);var platform2={};return platform2.description=ua,platform2.layout=layout&&layout[0],platform2.manufacturer=manufacturer,platform2.
name=name,platform2.prerelease=prerelease,platform2.product=product,platform2.ua=ua,platform2.version=name&&version,platform2.os=os||{architecture:null,family:null,
version:null,toString:function(){return"null"}},platform2.parse=parse,platform2.toString=toStringPlatform,platform2.version&&description.unshift(version),platform2.
name&&description.unshift(name),os&&name&&!(os==String(os).split(" ")[0]&&(os==name.split(" ")[0]||product))&&description.push(product?"("+os+")":"on "+os),description.
length&&(platform2.description=description.join(" ")),platform2}var platform=parse();typeof define=="function"&&typeof define.amd=="object"&&define.amd?(root.platform=
platform,define(function(){return platform})):freeExports&&freeModule?forOwn(platform,function(value,key){freeExports[key]=value}):root.platform=platform}).call(
this)}),87898:((module2,__unused_webpack_exports,__webpack_require__)=>{var once=__webpack_require__(55560),eos=__webpack_require__(31424),fs;try{fs=__webpack_require__(
79896)}catch{}var noop=function(){},ancient=typeof process>"u"?!1:/^v?\.0/.test(process.version),isFn=function(fn){return typeof fn=="function"},isFS=function(stream){
return!ancient||!fs?!1:(stream instanceof(fs.ReadStream||noop)||stream instanceof(fs.WriteStream||noop))&&isFn(stream.close)},isRequest=function(stream){return stream.
setHeader&&isFn(stream.abort)},destroyer=function(stream,reading,writing,callback){callback=once(callback);var closed=!1;stream.on("close",function(){closed=!0}),
eos(stream,{readable:reading,writable:writing},function(err){if(err)return callback(err);closed=!0,callback()});var destroyed=!1;return function(err){if(!closed&&
!destroyed){if(destroyed=!0,isFS(stream))return stream.close(noop);if(isRequest(stream))return stream.abort();if(isFn(stream.destroy))return stream.destroy();callback(
err||new Error("stream was destroyed"))}}},call=function(fn){fn()},pipe=function(from,to){return from.pipe(to)},pump=function(){var streams=Array.prototype.slice.
call(arguments),callback=isFn(streams[streams.length-1]||noop)&&streams.pop()||noop;if(Array.isArray(streams[0])&&(streams=streams[0]),streams.length<2)throw new Error(
"pump requires two streams per minimum");var error,destroys=streams.map(function(stream,i){var reading=i<streams.length-1,writing=i>0;return destroyer(stream,reading,
writing,function(err){error||(error=err),err&&destroys.forEach(call),!reading&&(destroys.forEach(call),callback(error))})});return streams.reduce(pipe)};module2.
exports=pump}),86032:(module2=>{var replace=String.prototype.replace,percentTwenties=/%20/g,Format={RFC1738:"RFC1738",RFC3986:"RFC3986",WHATWG:"WHATWG"};module2.
exports={default:Format.RFC3986,formatters:{RFC1738:function(value){return replace.call(value,percentTwenties,"+")},RFC3986:function(value){return String(value)},
WHATWG:function(value){return replace.call(value,percentTwenties,"+")}},RFC1738:Format.RFC1738,RFC3986:Format.RFC3986,WHATWG:Format.WHATWG}}),40240:((module2,__unused_webpack_exports,__webpack_require__)=>{
var stringify=__webpack_require__(71293),parse=__webpack_require__(79091),formats=__webpack_require__(86032);module2.exports={formats,parse,stringify}}),79091:((module2,__unused_webpack_exports,__webpack_require__)=>{
var getSideChannel=__webpack_require__(94753),utils=__webpack_require__(25225),has=Object.prototype.hasOwnProperty,isArray=Array.isArray,getPrototypeOf=Object.getPrototypeOf,
fromCharCode=String.fromCharCode,isPlainContainer=function(value){if(!value||typeof value!="object")return!1;if(isArray(value))return!0;var proto=getPrototypeOf(
value);return proto===Object.prototype||proto===null},emptyCopyOf=function(value){if(isArray(value)){var arr=[];return arr.length=value.length,arr}return getPrototypeOf(
value)===null?{__proto__:null}:{}},copyInput=function(input){for(var copies=getSideChannel(),result={},queue=[{source:input,target:result}],i=0;i<queue.length;++i)
for(var source=queue[i].source,target=queue[i].target,keys=Object.keys(source),j=0;j<keys.length;++j){var value=source[keys[j]];if(isPlainContainer(value)){if(!copies.
has(value)){var copy=emptyCopyOf(value);copies.set(value,copy),queue[queue.length]={source:value,target:copy}}utils.setProperty(target,keys[j],copies.get(value))}else
utils.setProperty(target,keys[j],value)}return result},defaults={allowDots:!1,allowEmptyArrays:!1,allowPrototypes:!1,allowSparse:!1,arrayLimit:20,charset:"utf-8",
charsetSentinel:!1,comma:!1,decodeDotInKeys:!1,decoder:utils.decode,delimiter:"&",depth:5,duplicates:"combine",ignoreQueryPrefix:!1,interpretNumericEntities:!1,
parameterLimit:1e3,parseArrays:!0,plainObjects:!1,strictDepth:!1,strictMerge:!0,strictNullHandling:!1,throwOnLimitExceeded:!1},interpretNumericEntities=function(str){
return str.replace(/&#(\d+);/g,function($0,numberStr){var c=parseInt(numberStr,10);return c>65535&&c<=1114111?(c-=65536,fromCharCode(55296|c>>10,56320|c&1023)):
fromCharCode(c)})},parseArrayValue=function(val,options,currentArrayLength){if(val&&typeof val=="string"&&options.comma&&val.indexOf(",")>-1){if(options.throwOnLimitExceeded)
for(var commaCount=0,commaIndex=val.indexOf(",");commaIndex>-1;){if(commaCount+=1,commaCount>=options.arrayLimit)throw new RangeError("Array limit exceeded. Onl\
y "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.");commaIndex=val.indexOf(",",commaIndex+1)}return val.split(",")}if(options.
throwOnLimitExceeded&&currentArrayLength>=options.arrayLimit&&currentArrayLength>0)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" eleme\
nt"+(options.arrayLimit===1?"":"s")+" allowed in an array.");return val},isoSentinel="utf8=%26%2310003%3B",charsetSentinel="utf8=%E2%9C%93",parseValues=function(str,options){
var obj={__proto__:null},cleanStr=options.ignoreQueryPrefix?str.replace(/^\?/,""):str;cleanStr=cleanStr.replace(/%5B/gi,"[").replace(/%5D/gi,"]");var limit=options.
parameterLimit===1/0?void 0:options.parameterLimit,parts=cleanStr.split(options.delimiter,options.throwOnLimitExceeded&&typeof limit<"u"?limit+1:limit);if(options.
throwOnLimitExceeded&&typeof limit<"u"&&parts.length>limit)throw new RangeError("Parameter limit exceeded. Only "+limit+" parameter"+(limit===1?"":"s")+" allowe\
d.");var skipIndex=-1,i,charset=options.charset;if(options.charsetSentinel)for(i=0;i<parts.length;++i)parts[i].indexOf("utf8=")===0&&(parts[i]===charsetSentinel?
charset="utf-8":parts[i]===isoSentinel&&(charset="iso-8859-1"),skipIndex=i,i=parts.length);for(i=0;i<parts.length;++i)if(i!==skipIndex){var part=parts[i],bracketEqualsPos=part.
indexOf("]="),pos=bracketEqualsPos===-1?part.indexOf("="):bracketEqualsPos+1,isEmptyBracketKey=pos>1&&part.slice(pos-2,pos)==="[]",key,val;if(pos===-1?(key=options.
decoder(part,defaults.decoder,charset,"key"),val=options.strictNullHandling?null:""):(key=options.decoder(part.slice(0,pos),defaults.decoder,charset,"key"),key!==
null&&(val=utils.maybeMap(parseArrayValue(part.slice(pos+1),options,isArray(obj[key])&&(options.duplicates==="combine"||isEmptyBracketKey)?obj[key].length:0),function(encodedVal){
return options.decoder(encodedVal,defaults.decoder,charset,"value")}))),val&&options.interpretNumericEntities&&charset==="iso-8859-1"&&(val=utils.maybeMap(val,function(value){
return value&&interpretNumericEntities(String(value))})),isEmptyBracketKey&&(val=isArray(val)?[val]:val),options.comma&&isArray(val)&&val.length>options.arrayLimit&&
(val=utils.combine([],val,options.arrayLimit,options.plainObjects,options.throwOnLimitExceeded)),key!==null){var existing=has.call(obj,key);existing&&(options.duplicates===
"combine"||isEmptyBracketKey)?obj[key]=utils.combine(obj[key],val,options.arrayLimit,options.plainObjects,options.throwOnLimitExceeded):(!existing||options.duplicates===
"last")&&(obj[key]=val)}}return obj},stripWrappingBrackets=function(key){return key.charAt(0)==="["&&key.charAt(key.length-1)==="]"?key.slice(1,-1):key},parseObject=function(chain,val,options,valuesParsed){
var currentArrayLength=0;if(chain.length>0&&chain[chain.length-1]==="[]"){var parentKey=chain.slice(0,-1).join("");currentArrayLength=Array.isArray(val)&&val[parentKey]?
val[parentKey].length:0}for(var leaf=valuesParsed?val:parseArrayValue(val,options,currentArrayLength),i=chain.length-1;i>=0;--i){var obj,root=chain[i];if(root===
"[]"&&options.parseArrays)utils.isOverflow(leaf)?obj=leaf:obj=options.allowEmptyArrays&&(leaf===""||options.strictNullHandling&&leaf===null)?[]:utils.combine([],
leaf,options.arrayLimit,options.plainObjects,options.throwOnLimitExceeded);else{obj=options.plainObjects?{__proto__:null}:{};var cleanRoot=stripWrappingBrackets(
root),decodedRoot=options.decodeDotInKeys?cleanRoot.replace(/%2E/gi,"."):cleanRoot,index=parseInt(decodedRoot,10),isValidArrayIndex=!isNaN(index)&&root!==decodedRoot&&
String(index)===decodedRoot&&index>=0&&options.parseArrays;if(!options.parseArrays&&decodedRoot==="")obj[0]=leaf;else if(isValidArrayIndex&&index<options.arrayLimit)
obj=[],obj[index]=leaf;else{if(isValidArrayIndex&&options.throwOnLimitExceeded)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+
(options.arrayLimit===1?"":"s")+" allowed in an array.");isValidArrayIndex?(obj[index]=leaf,utils.markOverflow(obj,index)):decodedRoot!=="__proto__"&&(obj[decodedRoot]=
leaf)}}leaf=obj}return leaf},topLevelDotsToBrackets=function(key){for(var result="",depth=0,i=0;i<key.length;i+=1){var cu=key.charCodeAt(i);if(cu===91)depth+=1,
result+="[";else if(cu===93)depth>0&&(depth-=1),result+="]";else if(cu===46&&depth===0&&i+1<key.length&&key.charCodeAt(i+1)!==46&&key.charCodeAt(i+1)!==91){for(var start=i+
1,j=start;j<key.length&&key.charCodeAt(j)!==46&&key.charCodeAt(j)!==91;)j+=1;result+="["+key.slice(start,j)+"]",i=j-1}else result+=key.charAt(i)}return result},
splitKeyIntoSegments=function(originalKey,options){var key=options.allowDots?topLevelDotsToBrackets(originalKey):originalKey;if(options.depth<=0)return!options.
plainObjects&&has.call(Object.prototype,stripWrappingBrackets(key))&&!options.allowPrototypes?void 0:[key];var segments=[],first=key.indexOf("["),parent=first>=
0?key.slice(0,first):key;if(parent){if(!options.plainObjects&&has.call(Object.prototype,parent)&&!options.allowPrototypes)return;segments[segments.length]=parent}
for(var n=key.length,open=first,collected=0;open>=0&&collected<options.depth;){for(var level=1,i=open+1,close=-1;i<n&&close<0;){var cu=key.charCodeAt(i);cu===91?
level+=1:cu===93&&(level-=1,level===0&&(close=i)),i+=1}if(close<0)return segments[segments.length]="["+key.slice(open)+"]",segments;var seg=key.slice(open,close+
1),content=seg.slice(1,-1);if(!options.plainObjects&&has.call(Object.prototype,content)&&!options.allowPrototypes)return;segments[segments.length]=seg,collected+=
1,open=key.indexOf("[",close+1)}if(open>=0){if(options.strictDepth===!0)throw new RangeError("Input depth exceeded depth option of "+options.depth+" and strictD\
epth is true");segments[segments.length]="["+key.slice(open)+"]"}return segments},parseKeys=function(givenKey,val,options,valuesParsed){if(givenKey){var keys=splitKeyIntoSegments(
givenKey,options);if(keys)return parseObject(keys,val,options,valuesParsed)}},normalizeParseOptions=function(opts){if(!opts)return defaults;if(typeof opts.allowEmptyArrays<
"u"&&typeof opts.allowEmptyArrays!="boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(typeof opts.decodeDotInKeys<
"u"&&typeof opts.decodeDotInKeys!="boolean")throw new TypeError("`decodeDotInKeys` option can only be `true` or `false`, when provided");if(opts.decoder!==null&&
typeof opts.decoder<"u"&&typeof opts.decoder!="function")throw new TypeError("Decoder has to be a function.");if(typeof opts.charset<"u"&&opts.charset!=="utf-8"&&
opts.charset!=="iso-8859-1")throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");if(typeof opts.throwOnLimitExceeded<"u"&&typeof opts.
throwOnLimitExceeded!="boolean")throw new TypeError("`throwOnLimitExceeded` option must be a boolean");var charset=typeof opts.charset>"u"?defaults.charset:opts.
charset,duplicates=typeof opts.duplicates>"u"?defaults.duplicates:opts.duplicates;if(duplicates!=="combine"&&duplicates!=="first"&&duplicates!=="last")throw new TypeError(
"The duplicates option must be either combine, first, or last");var allowDots=typeof opts.allowDots>"u"?opts.decodeDotInKeys===!0?!0:defaults.allowDots:!!opts.allowDots;
return{allowDots,allowEmptyArrays:typeof opts.allowEmptyArrays=="boolean"?!!opts.allowEmptyArrays:defaults.allowEmptyArrays,allowPrototypes:typeof opts.allowPrototypes==
"boolean"?opts.allowPrototypes:defaults.allowPrototypes,allowSparse:typeof opts.allowSparse=="boolean"?opts.allowSparse:defaults.allowSparse,arrayLimit:typeof opts.
arrayLimit=="number"?opts.arrayLimit:defaults.arrayLimit,charset,charsetSentinel:typeof opts.charsetSentinel=="boolean"?opts.charsetSentinel:defaults.charsetSentinel,
comma:typeof opts.comma=="boolean"?opts.comma:defaults.comma,decodeDotInKeys:typeof opts.decodeDotInKeys=="boolean"?opts.decodeDotInKeys:defaults.decodeDotInKeys,
decoder:typeof opts.decoder=="function"?opts.decoder:defaults.decoder,delimiter:typeof opts.delimiter=="string"||utils.isRegExp(opts.delimiter)?opts.delimiter:defaults.
delimiter,depth:typeof opts.depth=="number"||opts.depth===!1?+opts.depth:defaults.depth,duplicates,ignoreQueryPrefix:opts.ignoreQueryPrefix===!0,interpretNumericEntities:typeof opts.
interpretNumericEntities=="boolean"?opts.interpretNumericEntities:defaults.interpretNumericEntities,parameterLimit:typeof opts.parameterLimit=="number"?opts.parameterLimit:
defaults.parameterLimit,parseArrays:opts.parseArrays!==!1,plainObjects:typeof opts.plainObjects=="boolean"?opts.plainObjects:defaults.plainObjects,strictDepth:typeof opts.
strictDepth=="boolean"?!!opts.strictDepth:defaults.strictDepth,strictMerge:typeof opts.strictMerge=="boolean"?!!opts.strictMerge:defaults.strictMerge,strictNullHandling:typeof opts.
strictNullHandling=="boolean"?opts.strictNullHandling:defaults.strictNullHandling,throwOnLimitExceeded:typeof opts.throwOnLimitExceeded=="boolean"?opts.throwOnLimitExceeded:
!1}};module2.exports=function(str,opts){var options=normalizeParseOptions(opts);if(str===""||str===null||typeof str>"u")return options.plainObjects?{__proto__:null}:
{};for(var tempObj=typeof str=="string"?parseValues(str,options):copyInput(str),obj=options.plainObjects?{__proto__:null}:{},keys=Object.keys(tempObj),i=0;i<keys.
length;++i){var key=keys[i],newObj=parseKeys(key,tempObj[key],options,typeof str=="string");obj=utils.merge(obj,newObj,options)}return options.allowSparse===!0?
obj:utils.compact(obj)}}),71293:((module2,__unused_webpack_exports,__webpack_require__)=>{var getSideChannel=__webpack_require__(94753),utils=__webpack_require__(
25225),formats=__webpack_require__(86032),has=Object.prototype.hasOwnProperty,arrayPrefixGenerators={brackets:function(prefix){return prefix+"[]"},comma:"comma",
indices:function(prefix,key){return prefix+"["+key+"]"},repeat:function(prefix){return prefix}},isArray=Array.isArray,push=Array.prototype.push,pushToArray=function(arr,valueOrArray){
push.apply(arr,isArray(valueOrArray)?valueOrArray:[valueOrArray])},toISO=Date.prototype.toISOString,defaultFormat=formats.default,defaults={addQueryPrefix:!1,allowDots:!1,
allowEmptyArrays:!1,arrayFormat:"indices",charset:"utf-8",charsetSentinel:!1,commaRoundTrip:!1,delimiter:"&",depth:1/0,encode:!0,encodeDotInKeys:!1,encoder:utils.
encode,encodeValuesOnly:!1,filter:void 0,format:defaultFormat,formatter:formats.formatters[defaultFormat],indices:!1,serializeDate:function(date){return toISO.call(
date)},skipNulls:!1,strictNullHandling:!1},isNonNullishPrimitive=function(v){return typeof v=="string"||typeof v=="number"||typeof v=="boolean"||typeof v=="symb\
ol"||typeof v=="bigint"},sentinel={},stringify=function stringify2(object,prefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,sideChannel,depth,currentDepth){
var obj=object;if(currentDepth>depth)throw new RangeError("Input depth exceeded depth option of "+depth);for(var tmpSc=sideChannel,step=0,findFlag=!1;(tmpSc=tmpSc.
get(sentinel))!==void 0&&!findFlag;){var pos=tmpSc.get(object);if(step+=1,typeof pos<"u"){if(pos===step)throw new RangeError("Cyclic object value");findFlag=!0}
typeof tmpSc.get(sentinel)>"u"&&(step=0)}if(obj=typeof filter=="function"?filter(prefix,obj):obj,obj instanceof Date?obj=serializeDate(obj):generateArrayPrefix===
"comma"&&isArray(obj)&&(obj=utils.maybeMap(obj,function(value2){return value2 instanceof Date?serializeDate(value2):value2})),obj===null){if(strictNullHandling)
return formatter(encoder&&!encodeValuesOnly?encoder(prefix,defaults.encoder,charset,"key",format):prefix);obj=""}if(isNonNullishPrimitive(obj)||utils.isBuffer(obj)){
if(encoder){var keyValue=encodeValuesOnly?prefix:encoder(prefix,defaults.encoder,charset,"key",format);return[formatter(keyValue)+"="+formatter(encoder(obj,defaults.
encoder,charset,"value",format))]}return[formatter(prefix)+"="+formatter(String(obj))]}var values=[];if(typeof obj>"u")return values;var objKeys;if(generateArrayPrefix===
"comma"&&isArray(obj))encodeValuesOnly&&encoder&&(obj=utils.maybeMap(obj,function(v){return v==null?v:encoder(v,defaults.encoder,charset,"value",format)})),objKeys=
[{value:obj.length>0?utils.toCoercible(obj).join(",")||null:void 0}];else if(isArray(filter))objKeys=filter;else{var keys=Object.keys(obj);objKeys=sort?keys.sort(
sort):keys}var encodedPrefix=String(prefix),adjustedPrefix=commaRoundTrip&&isArray(obj)&&obj.length===1?encodedPrefix+"[]":encodedPrefix;if(allowEmptyArrays&&isArray(
obj)&&obj.length===0&&Object.keys(obj).length===0)return formatter(encoder&&!encodeValuesOnly?encoder(adjustedPrefix,defaults.encoder,charset,"key",format):adjustedPrefix)+
"[]";for(var j=0;j<objKeys.length;++j){var key=objKeys[j],value=typeof key=="object"&&key&&typeof key.value<"u"?key.value:obj[key];if(!(skipNulls&&value===null)){
var encodedKey=allowDots&&encodeDotInKeys?String(key).replace(/\./g,"%2E"):String(key),keyPrefix=isArray(obj)?typeof generateArrayPrefix=="function"?generateArrayPrefix(
adjustedPrefix,encodedKey):adjustedPrefix:adjustedPrefix+(allowDots?"."+encodedKey:"["+encodedKey+"]");sideChannel.set(object,step);var valueSideChannel=getSideChannel();
valueSideChannel.set(sentinel,sideChannel),pushToArray(values,stringify2(value,keyPrefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,
skipNulls,encodeDotInKeys,generateArrayPrefix==="comma"&&encodeValuesOnly&&isArray(obj)?null:encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,
charset,valueSideChannel,depth,currentDepth+1))}}return values},normalizeStringifyOptions=function(opts){if(!opts)return defaults;if(typeof opts.allowEmptyArrays<
"u"&&typeof opts.allowEmptyArrays!="boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(typeof opts.encodeDotInKeys<
"u"&&typeof opts.encodeDotInKeys!="boolean")throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");if(opts.encoder!==null&&
typeof opts.encoder<"u"&&typeof opts.encoder!="function")throw new TypeError("Encoder has to be a function.");var charset=opts.charset||defaults.charset;if(typeof opts.
charset<"u"&&opts.charset!=="utf-8"&&opts.charset!=="iso-8859-1")throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");var format=formats.
default;if(typeof opts.format<"u"){if(!has.call(formats.formatters,opts.format))throw new TypeError("Unknown format option provided.");format=opts.format}var formatter=formats.
formatters[format],filter=defaults.filter;(typeof opts.filter=="function"||isArray(opts.filter))&&(filter=opts.filter);var arrayFormat;if(has.call(arrayPrefixGenerators,
opts.arrayFormat)?arrayFormat=opts.arrayFormat:"indices"in opts?arrayFormat=opts.indices?"indices":"repeat":arrayFormat=defaults.arrayFormat,"commaRoundTrip"in opts&&
typeof opts.commaRoundTrip!="boolean")throw new TypeError("`commaRoundTrip` must be a boolean, or absent");var allowDots=typeof opts.allowDots>"u"?opts.encodeDotInKeys===
!0?!0:defaults.allowDots:!!opts.allowDots;return{addQueryPrefix:typeof opts.addQueryPrefix=="boolean"?opts.addQueryPrefix:defaults.addQueryPrefix,allowDots,allowEmptyArrays:typeof opts.
allowEmptyArrays=="boolean"?!!opts.allowEmptyArrays:defaults.allowEmptyArrays,arrayFormat,charset,charsetSentinel:typeof opts.charsetSentinel=="boolean"?opts.charsetSentinel:
defaults.charsetSentinel,commaRoundTrip:!!opts.commaRoundTrip,delimiter:typeof opts.delimiter>"u"?defaults.delimiter:opts.delimiter,depth:typeof opts.depth=="nu\
mber"?opts.depth:defaults.depth,encode:typeof opts.encode=="boolean"?opts.encode:defaults.encode,encodeDotInKeys:typeof opts.encodeDotInKeys=="boolean"?opts.encodeDotInKeys:
defaults.encodeDotInKeys,encoder:typeof opts.encoder=="function"?opts.encoder:defaults.encoder,encodeValuesOnly:typeof opts.encodeValuesOnly=="boolean"?opts.encodeValuesOnly:
defaults.encodeValuesOnly,filter,format,formatter,serializeDate:typeof opts.serializeDate=="function"?opts.serializeDate:defaults.serializeDate,skipNulls:typeof opts.
skipNulls=="boolean"?opts.skipNulls:defaults.skipNulls,sort:typeof opts.sort=="function"?opts.sort:null,strictNullHandling:typeof opts.strictNullHandling=="bool\
ean"?opts.strictNullHandling:defaults.strictNullHandling}};module2.exports=function(object,opts){var obj=object,options=normalizeStringifyOptions(opts),objKeys,
filter;typeof options.filter=="function"?(filter=options.filter,obj=filter("",obj)):isArray(options.filter)&&(filter=options.filter.slice(),objKeys=filter);var keys=[];
if(typeof obj!="object"||obj===null)return"";var generateArrayPrefix=arrayPrefixGenerators[options.arrayFormat],commaRoundTrip=generateArrayPrefix==="comma"&&options.
commaRoundTrip;objKeys||(objKeys=Object.keys(obj)),options.sort&&objKeys.sort(options.sort);for(var sideChannel=getSideChannel(),i=0;i<objKeys.length;++i){var key=objKeys[i];
if(!(typeof key>"u"||key===null)){var value=obj[key];if(!(options.skipNulls&&value===null)){var encodedKey=options.encodeDotInKeys?String(key).replace(/\./g,"%2\
E"):String(key);pushToArray(keys,stringify(value,encodedKey,generateArrayPrefix,commaRoundTrip,options.allowEmptyArrays,options.strictNullHandling,options.skipNulls,
options.encodeDotInKeys,options.encode?options.encoder:null,filter,options.sort,options.allowDots,options.serializeDate,options.format,options.formatter,options.
encodeValuesOnly,options.charset,sideChannel,options.depth,0))}}}var joined=keys.join(options.delimiter),prefix=options.addQueryPrefix===!0?"?":"";return options.
charsetSentinel&&(options.charset==="iso-8859-1"?prefix+="utf8=%26%2310003%3B"+options.delimiter:prefix+="utf8=%E2%9C%93"+options.delimiter),joined.length>0?prefix+
joined:""}}),25225:((module2,__unused_webpack_exports,__webpack_require__)=>{var formats=__webpack_require__(86032),getSideChannel=__webpack_require__(94753),defineProperty=__webpack_require__(
79094),has=Object.prototype.hasOwnProperty,isArray=Array.isArray,overflowChannel=getSideChannel(),markOverflow=function(obj,maxIndex){return overflowChannel.set(
obj,maxIndex),obj},isOverflow=function(obj){return overflowChannel.has(obj)},getMaxIndex=function(obj){return overflowChannel.get(obj)},setMaxIndex=function(obj,maxIndex){
overflowChannel.set(obj,maxIndex)},conflictChannel=getSideChannel(),markConflict=function(obj,maxIndex){return conflictChannel.set(obj,maxIndex),obj},isConflict=function(obj){
return conflictChannel.has(obj)},getConflictIndex=function(obj){return conflictChannel.get(obj)},hexTable=(function(){for(var array=[],i=0;i<256;++i)array[array.
length]="%"+((i<16?"0":"")+i.toString(16)).toUpperCase();return array})(),compactQueue=function(queue){for(;queue.length>1;){var item=queue.pop(),obj=item.obj[item.
prop];if(isArray(obj)){for(var compacted=[],j=0;j<obj.length;++j)typeof obj[j]<"u"&&(compacted[compacted.length]=obj[j]);item.obj[item.prop]=compacted}}},arrayToObject=function(source,options){
for(var obj=options&&options.plainObjects?{__proto__:null}:{},i=0;i<source.length;++i)typeof source[i]<"u"&&(obj[i]=source[i]);return obj},setProperty=function(obj,key,value){
key==="__proto__"&&defineProperty?defineProperty(obj,key,{configurable:!0,enumerable:!0,value,writable:!0}):obj[key]=value},maxNumericIndex=function(obj,min){for(var max=min,
keys=Object.keys(obj),i=0;i<keys.length;++i){var num=parseInt(keys[i],10);String(num)===keys[i]&&num>max&&(max=num)}return max},countElements=function(arr){for(var count=0,
i=0;i<arr.length;++i)has.call(arr,i)&&(count+=1);return count},limitedPair=function(first,second,options){var pair=[first,second];if(options&&typeof options.arrayLimit==
"number"&&pair.length>options.arrayLimit){if(options.throwOnLimitExceeded)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.
arrayLimit===1?"":"s")+" allowed in an array.");return markOverflow(arrayToObject(pair,options),1)}return pair},merge=function merge2(target,source,options){if(!source)
return target;if(typeof source!="object"&&typeof source!="function"){if(isArray(target)){var nextIndex=target.length;if(options&&typeof options.arrayLimit=="num\
ber"&&countElements(target)>=options.arrayLimit){if(options.throwOnLimitExceeded)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+
(options.arrayLimit===1?"":"s")+" allowed in an array.");return markOverflow(arrayToObject(target.concat(source),options),nextIndex)}target[nextIndex]=source}else if(target&&
typeof target=="object")if(isOverflow(target)){var newIndex=getMaxIndex(target)+1;target[newIndex]=source,setMaxIndex(target,newIndex)}else if(options&&options.
strictMerge&&isConflict(target)){var nextConflict=getConflictIndex(target)+1;if(options.throwOnLimitExceeded&&typeof options.arrayLimit=="number"&&nextConflict>=
options.arrayLimit)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.");target[nextConflict]=
source,markConflict(target,nextConflict)}else if(options&&options.strictMerge){var conflict=limitedPair(target,source,options);return isArray(conflict)?markConflict(
conflict,1):conflict}else(options&&(options.plainObjects||options.allowPrototypes)||!has.call(Object.prototype,source))&&(target[source]=!0);else return limitedPair(
target,source,options);return target}if(!target||typeof target!="object"){if(isOverflow(source)){for(var sourceKeys=Object.keys(source),result=options&&options.
plainObjects?{__proto__:null,0:target}:{0:target},m=0;m<sourceKeys.length;m++){var oldKey=parseInt(sourceKeys[m],10);result[oldKey+1]=source[sourceKeys[m]]}return markOverflow(
result,getMaxIndex(source)+1)}var combined=[target].concat(source);if(options&&typeof options.arrayLimit=="number"&&combined.length>options.arrayLimit){if(options.
throwOnLimitExceeded)throw new RangeError("Array limit exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.");return markOverflow(
arrayToObject(combined,options),combined.length-1)}return combined}var mergeTarget=target;if(isArray(target)&&!isArray(source)&&(mergeTarget=arrayToObject(target,
options),isConflict(target)&&markConflict(mergeTarget,target.length-1)),isArray(target)&&isArray(source)){if(source.forEach(function(item,i){if(has.call(target,
i)){var targetItem=target[i];targetItem&&typeof targetItem=="object"&&item&&typeof item=="object"?target[i]=merge2(targetItem,item,options):target[target.length]=
item}else target[i]=item}),options&&typeof options.arrayLimit=="number"&&countElements(target)>options.arrayLimit){if(options.throwOnLimitExceeded)throw new RangeError(
"Array limit exceeded. Only "+options.arrayLimit+" element"+(options.arrayLimit===1?"":"s")+" allowed in an array.");return markOverflow(arrayToObject(target,options),
target.length-1)}return target}return Object.keys(source).reduce(function(acc,key){var value=source[key];if(has.call(acc,key)?setProperty(acc,key,merge2(acc[key],
value,options)):setProperty(acc,key,value),isOverflow(source)&&!isOverflow(acc)&&markOverflow(acc,maxNumericIndex(acc,getMaxIndex(source))),isOverflow(acc)){var keyNum=parseInt(
key,10);String(keyNum)===key&&keyNum>=0&&keyNum>getMaxIndex(acc)&&setMaxIndex(acc,keyNum)}if(isConflict(acc)){var conflictKey=parseInt(key,10);String(conflictKey)===
key&&conflictKey>getConflictIndex(acc)&&markConflict(acc,conflictKey)}return acc},mergeTarget)},assign=function(target,source){return Object.keys(source).reduce(
function(acc,key){return setProperty(acc,key,source[key]),acc},target)},decode=function(str,defaultDecoder,charset){if(typeof str=="string"&&str.indexOf("%")===
-1)return str.indexOf("+")===-1?str:str.replace(/\+/g," ");var strWithoutPlus=str.replace(/\+/g," ");if(charset==="iso-8859-1")return strWithoutPlus.replace(/%[0-9a-f]{2}/gi,
unescape);try{return decodeURIComponent(strWithoutPlus)}catch{return strWithoutPlus}},hasToPrimitive=typeof Symbol=="function"&&typeof Symbol.toPrimitive=="symb\
ol",arrayJoin=Array.prototype.join,arrayToString=Array.prototype.toString,objectToString=Object.prototype.toString,toCoercible=function toCoercible2(value,joining){
if(!value||typeof value!="object"&&typeof value!="function"||hasToPrimitive&&value[Symbol.toPrimitive]!=null)return value;if(isArray(value)&&value.toString===arrayToString&&
value.join===arrayJoin){var ancestors=joining||getSideChannel();if(ancestors.has(value))return"";ancestors.set(value,!0);for(var copy,i=0;i<value.length;i+=1){var item=value[i],
coerced=toCoercible2(item,ancestors);if(!copy&&coerced!==item){copy=[];for(var j=0;j<i;j+=1)copy[j]=value[j]}copy&&(copy[i]=coerced)}return ancestors.delete(value),
copy||value}if(typeof value.toString=="function")return value;var valueOf=value.valueOf;if(typeof valueOf=="function"){var primitive=valueOf.call(value);if(!primitive||
typeof primitive!="object"&&typeof primitive!="function")return String(primitive)}return objectToString.call(value)},limit=1024,encode=function(str,defaultEncoder,charset,kind,format){
if(str.length===0)return str;var string=str;if(typeof str=="symbol"?string=Symbol.prototype.toString.call(str):typeof str!="string"&&(string=String(toCoercible(
str))),charset==="iso-8859-1")return escape(string).replace(/%u[0-9a-f]{4}/gi,function($0){return"%26%23"+parseInt($0.slice(2),16)+"%3B"}).replace(/\+/g,"%2B");
for(var out="",j=0;j<string.length;j+=limit){var segment=string.length>=limit?string.slice(j,j+limit):string;if(j+limit<string.length){var last=segment.charCodeAt(
segment.length-1);last>=55296&&last<=56319&&(segment=segment.slice(0,-1),j-=1)}for(var arr=[],i=0;i<segment.length;++i){var c=segment.charCodeAt(i);if(c===45||c===
46||c===95||c===126&&format!==formats.WHATWG||c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122||format===formats.RFC1738&&(c===40||c===41)||format===formats.WHATWG&&c===
42){arr[arr.length]=segment.charAt(i);continue}if(c<128){arr[arr.length]=hexTable[c];continue}if(c<2048){arr[arr.length]=hexTable[192|c>>6]+hexTable[128|c&63];continue}
if(c<55296||c>=57344){arr[arr.length]=hexTable[224|c>>12]+hexTable[128|c>>6&63]+hexTable[128|c&63];continue}var next=segment.charCodeAt(i+1);c<=56319&&next>=56320&&
next<=57343?(i+=1,c=65536+((c&1023)<<10|next&1023),arr[arr.length]=hexTable[240|c>>18]+hexTable[128|c>>12&63]+hexTable[128|c>>6&63]+hexTable[128|c&63]):arr[arr.
length]="%EF%BF%BD"}out+=arr.join("")}return out},compact=function(value){for(var queue=[{obj:{o:value},prop:"o"}],refs=getSideChannel(),i=0;i<queue.length;++i)
for(var item=queue[i],obj=item.obj[item.prop],keys=Object.keys(obj),j=0;j<keys.length;++j){var key=keys[j],val=obj[key];typeof val=="object"&&val!==null&&!refs.
has(val)&&(queue[queue.length]={obj,prop:key},refs.set(val,!0))}return compactQueue(queue),value},isRegExp=function(obj){return Object.prototype.toString.call(obj)===
"[object RegExp]"},isBuffer=function(obj){return!obj||typeof obj!="object"?!1:!!(obj.constructor&&typeof obj.constructor.isBuffer=="function"&&obj.constructor.isBuffer(
obj))},combine=function(a,b,arrayLimit,plainObjects,throwOnLimitExceeded){if(isOverflow(a)){if(throwOnLimitExceeded)throw new RangeError("Array limit exceeded. \
Only "+arrayLimit+" element"+(arrayLimit===1?"":"s")+" allowed in an array.");for(var bValues=isArray(b)?b:[b],newIndex=getMaxIndex(a),i=0;i<bValues.length;++i)
newIndex+=1,a[newIndex]=bValues[i];return setMaxIndex(a,newIndex),a}var result=[].concat(a,b);if(result.length>arrayLimit){if(throwOnLimitExceeded)throw new RangeError(
"Array limit exceeded. Only "+arrayLimit+" element"+(arrayLimit===1?"":"s")+" allowed in an array.");return markOverflow(arrayToObject(result,{plainObjects}),result.
length-1)}return result},maybeMap=function(val,fn){if(isArray(val)){for(var mapped=[],i=0;i<val.length;i+=1)mapped[mapped.length]=fn(val[i]);return mapped}return fn(
val)};module2.exports={arrayToObject,assign,combine,compact,decode,encode,isBuffer,isOverflow,isRegExp,markOverflow,maybeMap,merge,setProperty,toCoercible}}),80966:((module2,__unused_webpack_exports,__webpack_require__)=>{
var ready=__webpack_require__(65394),EventEmitter=__webpack_require__(24434).EventEmitter,util=__webpack_require__(39023);module2.exports=Base;function Base(){EventEmitter.
call(this),this.on("error",this.defaultErrorHandler.bind(this))}util.inherits(Base,EventEmitter),ready.mixin(Base.prototype),Base.prototype.defaultErrorHandler=
function(err){if(!(this.listeners("error").length>1)){console.error(`
[%s][pid: %s][%s][%s] %s: %s 
Error Stack:
  %s`,Date(),process.pid,this.constructor.name,__filename,err.name,err.message,err.stack);var additions=[];for(var key in err)key==="name"||key==="message"||additions.
push(util.format("  %s: %j",key,err[key]));additions.length&&console.error(`Error Additions:
%s`,additions.join(`
`)),console.error()}}}),8948:((module2,__unused_webpack_exports,__webpack_require__)=>{var inspect=__webpack_require__(60506),$TypeError=__webpack_require__(73314),
listGetNode=function(list,key,isDelete){for(var prev=list,curr;(curr=prev.next)!=null;prev=curr)if(curr.key===key)return prev.next=curr.next,isDelete||(curr.next=
list.next,list.next=curr),curr},listGet=function(objects,key){if(objects){var node=listGetNode(objects,key);return node&&node.value}},listSet=function(objects,key,value){
var node=listGetNode(objects,key);node?node.value=value:objects.next={key,next:objects.next,value}},listHas=function(objects,key){return objects?!!listGetNode(objects,
key):!1},listDelete=function(objects,key){if(objects)return listGetNode(objects,key,!0)};module2.exports=function(){var $o,channel={assert:function(key){if(!channel.
has(key))throw new $TypeError("Side channel does not contain "+inspect(key))},delete:function(key){var deletedNode=listDelete($o,key);return deletedNode&&$o&&!$o.
next&&($o=void 0),!!deletedNode},get:function(key){return listGet($o,key)},has:function(key){return listHas($o,key)},set:function(key,value){$o||($o={next:void 0}),
listSet($o,key,value)}};return channel}}),82622:((module2,__unused_webpack_exports,__webpack_require__)=>{var GetIntrinsic=__webpack_require__(60470),callBound=__webpack_require__(
23105),inspect=__webpack_require__(60506),$TypeError=__webpack_require__(73314),$Map=GetIntrinsic("%Map%",!0),$mapGet=callBound("Map.prototype.get",!0),$mapSet=callBound(
"Map.prototype.set",!0),$mapHas=callBound("Map.prototype.has",!0),$mapDelete=callBound("Map.prototype.delete",!0),$mapSize=callBound("Map.prototype.size",!0);module2.
exports=!!$Map&&function(){var $m,channel={assert:function(key){if(!channel.has(key))throw new $TypeError("Side channel does not contain "+inspect(key))},delete:function(key){
if($m){var result=$mapDelete($m,key);return $mapSize($m)===0&&($m=void 0),result}return!1},get:function(key){if($m)return $mapGet($m,key)},has:function(key){return $m?
$mapHas($m,key):!1},set:function(key,value){$m||($m=new $Map),$mapSet($m,key,value)}};return channel}}),92870:((module2,__unused_webpack_exports,__webpack_require__)=>{
var GetIntrinsic=__webpack_require__(60470),callBound=__webpack_require__(23105),inspect=__webpack_require__(60506),getSideChannelMap=__webpack_require__(82622),
$TypeError=__webpack_require__(73314),$WeakMap=GetIntrinsic("%WeakMap%",!0),$weakMapGet=callBound("WeakMap.prototype.get",!0),$weakMapSet=callBound("WeakMap.pro\
totype.set",!0),$weakMapHas=callBound("WeakMap.prototype.has",!0),$weakMapDelete=callBound("WeakMap.prototype.delete",!0);module2.exports=$WeakMap?function(){var $wm,
$m,channel={assert:function(key){if(!channel.has(key))throw new $TypeError("Side channel does not contain "+inspect(key))},delete:function(key){if($WeakMap&&key&&
(typeof key=="object"||typeof key=="function")){if($wm)return $weakMapDelete($wm,key)}else if(getSideChannelMap&&$m)return $m.delete(key);return!1},get:function(key){
return $WeakMap&&key&&(typeof key=="object"||typeof key=="function")&&$wm?$weakMapGet($wm,key):$m&&$m.get(key)},has:function(key){return $WeakMap&&key&&(typeof key==
"object"||typeof key=="function")&&$wm?$weakMapHas($wm,key):!!$m&&$m.has(key)},set:function(key,value){$WeakMap&&key&&(typeof key=="object"||typeof key=="functi\
on")?($wm||($wm=new $WeakMap),$weakMapSet($wm,key,value)):getSideChannelMap&&($m||($m=getSideChannelMap()),$m.set(key,value))}};return channel}:getSideChannelMap}),
94753:((module2,__unused_webpack_exports,__webpack_require__)=>{var $TypeError=__webpack_require__(73314),inspect=__webpack_require__(60506),getSideChannelList=__webpack_require__(
8948),getSideChannelMap=__webpack_require__(82622),getSideChannelWeakMap=__webpack_require__(92870),makeChannel=getSideChannelWeakMap||getSideChannelMap||getSideChannelList;
module2.exports=function(){var $channelData,channel={assert:function(key){if(!channel.has(key)){var keyDesc=key&&Object(key)===key?"the given object key":inspect(
key);throw new $TypeError("Side channel does not contain "+keyDesc)}},delete:function(key){return!!$channelData&&$channelData.delete(key)},get:function(key){return $channelData&&
$channelData.get(key)},has:function(key){return!!$channelData&&$channelData.has(key)},set:function(key,value){$channelData||($channelData=makeChannel()),$channelData.
set(key,value)}};return channel}}),44650:((module2,__unused_webpack_exports,__webpack_require__)=>{var codes=__webpack_require__(17662);module2.exports=status,status.
STATUS_CODES=codes,status.codes=populateStatusesMap(status,codes),status.redirect={300:!0,301:!0,302:!0,303:!0,305:!0,307:!0,308:!0},status.empty={204:!0,205:!0,
304:!0},status.retry={502:!0,503:!0,504:!0};function populateStatusesMap(statuses,codes2){var arr=[];return Object.keys(codes2).forEach(function(code){var message=codes2[code],
status2=Number(code);statuses[status2]=message,statuses[message]=status2,statuses[message.toLowerCase()]=status2,arr.push(status2)}),arr}function status(code){if(typeof code==
"number"){if(!status[code])throw new Error("invalid status code: "+code);return code}if(typeof code!="string")throw new TypeError("code must be a number or stri\
ng");var n=parseInt(code,10);if(!isNaN(n)){if(!status[n])throw new Error("invalid status code: "+n);return n}if(n=status[code.toLowerCase()],!n)throw new Error(
'invalid status message: "'+code+'"');return n}}),3090:(module2=>{module2.exports=(stream,throwError)=>new Promise((resolve,reject)=>{if(typeof stream.resume!="\
function"||(stream.unpipe&&stream.unpipe(),stream.resume(),stream._readableState&&stream._readableState.ended)||!stream.readable||stream.destroyed)return resolve();
function cleanup(){stream.removeListener("end",onEnd),stream.removeListener("close",onEnd),stream.removeListener("error",onError)}function onEnd(){cleanup(),resolve()}
function onError(err){cleanup(),throwError?reject(err):resolve()}stream.on("end",onEnd),stream.on("close",onEnd),stream.on("error",onError)})}),83745:((module2,__unused_webpack_exports,__webpack_require__)=>{
var thenify=__webpack_require__(14943);module2.exports=thenifyAll,thenifyAll.withCallback=withCallback,thenifyAll.thenify=thenify;function thenifyAll(source,destination,methods){
return promisifyAll(source,destination,methods,thenify)}function withCallback(source,destination,methods){return promisifyAll(source,destination,methods,thenify.
withCallback)}function promisifyAll(source,destination,methods,promisify){return destination||(destination={},methods=Object.keys(source)),Array.isArray(destination)&&
(methods=destination,destination={}),methods||(methods=Object.keys(source)),typeof source=="function"&&(destination=promisify(source)),methods.forEach(function(name){
typeof source[name]=="function"&&(destination[name]=promisify(source[name]))}),Object.keys(source).forEach(function(name){deprecated(source,name)||destination[name]||
(destination[name]=source[name])}),destination}function deprecated(source,name){var desc=Object.getOwnPropertyDescriptor(source,name);return!desc||!desc.get?!1:
desc.get.name==="deprecated"}}),14943:((module2,__unused_webpack_exports,__webpack_require__)=>{var Promise2=__webpack_require__(22106),assert=__webpack_require__(
42613);module2.exports=thenify;function thenify(fn,options){return assert(typeof fn=="function"),createWrapper(fn,options)}thenify.withCallback=function(fn,options){
return assert(typeof fn=="function"),options=options||{},options.withCallback=!0,createWrapper(fn,options)};function createCallback(resolve,reject,multiArgs){return multiArgs===
void 0&&(multiArgs=!0),function(err,value){if(err)return reject(err);var length=arguments.length;if(length<=2||!multiArgs)return resolve(value);if(Array.isArray(
multiArgs)){for(var values={},i=1;i<length;i++)values[multiArgs[i-1]]=arguments[i];return resolve(values)}for(var values=new Array(length-1),i=1;i<length;++i)values[i-
1]=arguments[i];resolve(values)}}function createWrapper(fn,options){options=options||{};var name=fn.name;name=(name||"").replace(/\s|bound(?!$)/g,"");var newFn=function(){
var self2=this,len=arguments.length;if(options.withCallback){var lastType=typeof arguments[len-1];if(lastType==="function")return fn.apply(self2,arguments)}for(var args=new Array(
len+1),i=0;i<len;++i)args[i]=arguments[i];var lastIndex=i;return new Promise2(function(resolve,reject){args[lastIndex]=createCallback(resolve,reject,options.multiArgs),
fn.apply(self2,args)})};return Object.defineProperty(newFn,"name",{value:name}),newFn}}),50461:((module2,exports2,__webpack_require__)=>{var Stream=__webpack_require__(
2203);exports2=module2.exports=through,through.through=through;function through(write,end,opts){write=write||function(data){this.queue(data)},end=end||function(){
this.queue(null)};var ended=!1,destroyed=!1,buffer=[],_ended=!1,stream=new Stream;stream.readable=stream.writable=!0,stream.paused=!1,stream.autoDestroy=!(opts&&
opts.autoDestroy===!1),stream.write=function(data){return write.call(this,data),!stream.paused};function drain(){for(;buffer.length&&!stream.paused;){var data=buffer.
shift();if(data===null)return stream.emit("end");stream.emit("data",data)}}stream.queue=stream.push=function(data){return _ended||(data===null&&(_ended=!0),buffer.
push(data),drain()),stream},stream.on("end",function(){stream.readable=!1,!stream.writable&&stream.autoDestroy&&process.nextTick(function(){stream.destroy()})});
function _end(){stream.writable=!1,end.call(stream),!stream.readable&&stream.autoDestroy&&stream.destroy()}return stream.end=function(data){if(!ended)return ended=
!0,arguments.length&&stream.write(data),_end(),stream},stream.destroy=function(){if(!destroyed)return destroyed=!0,ended=!0,buffer.length=0,stream.writable=stream.
readable=!1,stream.emit("close"),stream},stream.pause=function(){if(!stream.paused)return stream.paused=!0,stream},stream.resume=function(){return stream.paused&&
(stream.paused=!1,stream.emit("resume")),drain(),stream.paused||stream.emit("drain"),stream},stream}}),66880:((module2,__unused_webpack_exports,__webpack_require__)=>{
var extend=__webpack_require__(48905),regexCache={},all,charSets={default:{"&quot;":'"',"&#34;":'"',"&apos;":"'","&#39;":"'","&amp;":"&","&#38;":"&","&gt;":">",
"&#62;":">","&lt;":"<","&#60;":"<"},extras:{"&cent;":"\xA2","&#162;":"\xA2","&copy;":"\xA9","&#169;":"\xA9","&euro;":"\u20AC","&#8364;":"\u20AC","&pound;":"\xA3",
"&#163;":"\xA3","&reg;":"\xAE","&#174;":"\xAE","&yen;":"\xA5","&#165;":"\xA5"}};Object.defineProperty(charSets,"all",{get:function(){return all||(all=extend({},
charSets.default,charSets.extras))}});function unescape2(str,type){if(!isString(str))return"";var chars=charSets[type||"default"],regex=toRegex(type,chars);return str.
replace(regex,function(m){return chars[m]})}function toRegex(type,chars){if(regexCache[type])return regexCache[type];var keys=Object.keys(chars).join("|"),regex=new RegExp(
"(?=("+keys+"))\\1","g");return regexCache[type]=regex,regex}function isString(str){return str&&typeof str=="string"}unescape2.chars=charSets.default,unescape2.
extras=charSets.extras,Object.defineProperty(unescape2,"all",{get:function(){return charSets.all}}),module2.exports=unescape2}),77844:((module2,__unused_webpack_exports,__webpack_require__)=>{
var debug=__webpack_require__(39023).debuglog("urllib:detect_proxy_agent"),getProxyFromURI=__webpack_require__(26703),proxyAgents={};function detectProxyAgent(uri,args){
if(!args.enableProxy&&!process.env.URLLIB_ENABLE_PROXY)return null;var proxy=args.proxy||process.env.URLLIB_PROXY;if(!proxy&&(proxy=getProxyFromURI(uri),!proxy))
return null;var proxyAgent=proxyAgents[proxy];return proxyAgent||(debug("create new proxy %s",proxy),proxyAgent=proxyAgents[proxy]=new(__webpack_require__(83371))(
proxy)),debug("get proxy: %s",proxy),proxyAgent}module2.exports=detectProxyAgent,module2.exports.proxyAgents=proxyAgents}),26703:(module2=>{function formatHostname(hostname){
return hostname.replace(/^\.*/,".").toLowerCase()}function parseNoProxyZone(zone){zone=zone.trim().toLowerCase();var zoneParts=zone.split(":",2),zoneHost=formatHostname(
zoneParts[0]),zonePort=zoneParts[1],hasPort=zone.indexOf(":")>-1;return{hostname:zoneHost,port:zonePort,hasPort}}function uriInNoProxy(uri,noProxy){var port=uri.
port||(uri.protocol==="https:"?"443":"80"),hostname=formatHostname(uri.hostname),noProxyList=noProxy.split(",");return noProxyList.map(parseNoProxyZone).some(function(noProxyZone){
var isMatchedAt=hostname.indexOf(noProxyZone.hostname),hostnameMatched=isMatchedAt>-1&&isMatchedAt===hostname.length-noProxyZone.hostname.length;return noProxyZone.
hasPort?port===noProxyZone.port&&hostnameMatched:hostnameMatched})}function getProxyFromURI(uri){var noProxy=process.env.NO_PROXY||process.env.no_proxy||"";return noProxy===
"*"||noProxy!==""&&uriInNoProxy(uri,noProxy)?null:uri.protocol==="http:"?process.env.HTTP_PROXY||process.env.http_proxy||null:uri.protocol==="https:"&&(process.
env.HTTPS_PROXY||process.env.https_proxy||process.env.HTTP_PROXY||process.env.http_proxy)||null}module2.exports=getProxyFromURI}),85841:((module2,__unused_webpack_exports,__webpack_require__)=>{
var EventEmitter=__webpack_require__(24434).EventEmitter,util=__webpack_require__(39023),utility=__webpack_require__(59336),urllib=__webpack_require__(24782);module2.
exports=HttpClient;function HttpClient(options){EventEmitter.call(this),options=options||{},options.agent!==void 0?(this.agent=options.agent,this.hasCustomAgent=
!0):(this.agent=urllib.agent,this.hasCustomAgent=!1),options.httpsAgent!==void 0?(this.httpsAgent=options.httpsAgent,this.hasCustomHttpsAgent=!0):(this.httpsAgent=
urllib.httpsAgent,this.hasCustomHttpsAgent=!1),this.defaultArgs=options.defaultArgs}util.inherits(HttpClient,EventEmitter),HttpClient.prototype.request=HttpClient.
prototype.curl=function(url,args,callback){return typeof args=="function"&&(callback=args,args=null),args=args||{},this.defaultArgs&&(args=utility.assign({},[this.
defaultArgs,args])),args.emitter=this,args.agent=getAgent(args.agent,this.agent),args.httpsAgent=getAgent(args.httpsAgent,this.httpsAgent),urllib.request(url,args,
callback)},HttpClient.prototype.requestThunk=function(url,args){return args=args||{},this.defaultArgs&&(args=utility.assign({},[this.defaultArgs,args])),args.emitter=
this,args.agent=getAgent(args.agent,this.agent),args.httpsAgent=getAgent(args.httpsAgent,this.httpsAgent),urllib.requestThunk(url,args)};function getAgent(agent,defaultAgent){
return agent===void 0?defaultAgent:agent}}),9707:((module2,__unused_webpack_exports,__webpack_require__)=>{var util=__webpack_require__(39023),debug=__webpack_require__(
39023).debuglog("urllib"),ms=__webpack_require__(33724),HttpClient=__webpack_require__(85841),_Promise;module2.exports=HttpClient2;function HttpClient2(options){
HttpClient.call(this,options)}util.inherits(HttpClient2,HttpClient),HttpClient2.prototype.request=HttpClient2.prototype.curl=function(url,args){var self2=this;return args=
args||{},args.retry=args.retry||0,args.retryDelay&&(args.retryDelay=ms(args.retryDelay)),args.isRetry=args.isRetry||function(res){return res.status>=500},HttpClient.
prototype.request.call(self2,url,args).then(function(res){return args.retry>0&&typeof args.isRetry=="function"&&args.isRetry(res)?(args.retry--,debug("retry req\
uest %s, remain %s",url,args.retry),args.retryDelay?(debug("retry after %sms",args.retryDelay),sleep(args.retryDelay).then(function(){return self2.request(url,args)})):
self2.request(url,args)):res}).catch(function(err){if(args.retry>0)return args.retry--,debug("retry request %s, remain %s, err %s",url,args.retry,err),args.retryDelay?
(debug("retry after %sms",args.retryDelay),sleep(args.retryDelay).then(function(){return self2.request(url,args)})):self2.request(url,args);throw err})},HttpClient2.
prototype.requestThunk=function(url,args){var self2=this;return function(callback){self2.request(url,args).then(function(res){var cb=callback;callback=null,cb(null,
res)}).catch(function(err){callback&&callback(err)})}};function sleep(ms2){return _Promise||(_Promise=__webpack_require__(22106)),new _Promise(function(resolve){
setTimeout(resolve,ms2)})}}),18312:((__unused_webpack_module,exports2,__webpack_require__)=>{var urllib=__webpack_require__(24782);exports2.USER_AGENT=urllib.USER_AGENT,
exports2.TIMEOUT=urllib.TIMEOUT,exports2.TIMEOUTS=urllib.TIMEOUTS,exports2.agent=urllib.agent,exports2.httpsAgent=urllib.httpsAgent,exports2.curl=urllib.curl,exports2.
request=urllib.request,exports2.requestWithCallback=urllib.requestWithCallback,exports2.requestThunk=urllib.requestThunk,exports2.HttpClient=__webpack_require__(
85841),exports2.HttpClient2=__webpack_require__(9707),exports2.create=function(options){return new exports2.HttpClient(options)}}),24782:((__unused_webpack_module,exports2,__webpack_require__)=>{
var debug=__webpack_require__(39023).debuglog("urllib"),path=__webpack_require__(16928),dns=__webpack_require__(72250),net=__webpack_require__(69278),http=__webpack_require__(
58611),https=__webpack_require__(65692),urlutil=__webpack_require__(87016),URL=urlutil.URL,util=__webpack_require__(39023),qs=__webpack_require__(40240),querystring=__webpack_require__(
83480),zlib=__webpack_require__(43106),ua=__webpack_require__(25903),digestAuthHeader=__webpack_require__(16246),ms=__webpack_require__(33724),statuses=__webpack_require__(
44650),contentTypeParser=__webpack_require__(20756),first=__webpack_require__(25049),pump=__webpack_require__(87898),utility=__webpack_require__(59336),FormStream=__webpack_require__(
92506),detectProxyAgent=__webpack_require__(77844),_Promise,_iconv,pkg=__webpack_require__(45554),USER_AGENT=exports2.USER_AGENT=ua("node-urllib",pkg.version),NODE_MAJOR_VERSION=parseInt(
process.versions.node.split(".")[0]);exports2.agent=new http.Agent,exports2.agent.maxSockets=1e3,exports2.httpsAgent=new https.Agent,exports2.httpsAgent.maxSockets=
1e3;var LONG_STACK_DELIMITER=`
    --------------------
`;exports2.TIMEOUT=ms("5s"),exports2.TIMEOUTS=[ms("5s"),ms("5s")];var REQUEST_ID=0,MAX_VALUE=Math.pow(2,31)-10,isNode010=/^v0\.10\.\d+$/.test(process.version),isNode012=/^v0\.12\.\d+$/.
test(process.version),TEXT_DATA_TYPES=["json","text"],PROTO_RE=/^https?:\/\//i,CROSS_ORIGIN_SENSITIVE_HEADERS=["authorization","cookie","proxy-authorization"];function resolveOriginHref(currentUrl){
if(currentUrl.href)return currentUrl.href;var host=currentUrl.host||currentUrl.hostname;if(!host)return null;var protocol=currentUrl.protocol||"http:";return protocol.
charAt(protocol.length-1)!==":"&&(protocol+=":"),currentUrl.port&&String(host).indexOf(":")===-1&&(host+=":"+currentUrl.port),protocol+"//"+host+(currentUrl.path||
currentUrl.pathname||"/")}function isCrossOriginRedirect(currentUrl,toUrl){try{var fromHref=resolveOriginHref(currentUrl);if(!fromHref)return!0;if(URL)return new URL(
fromHref).origin!==new URL(toUrl,fromHref).origin;var from=urlutil.parse(fromHref),to=urlutil.parse(urlutil.resolve(fromHref,toUrl)),fromPort=from.port||(from.protocol===
"https:"?"443":"80"),toPort=to.port||(to.protocol==="https:"?"443":"80");return from.protocol!==to.protocol||from.hostname!==to.hostname||fromPort!==toPort}catch{
return!0}}function cleanCrossOriginHeaders(headers,sensitive){var list=sensitive||CROSS_ORIGIN_SENSITIVE_HEADERS,cleaned={};if(headers)for(var names=utility.getOwnEnumerables(
headers,!0),i=0;i<names.length;i++){var name=names[i];list.indexOf(name.toLowerCase())===-1&&(cleaned[name]=headers[name])}return cleaned}var KEEP_ALIVE_RE=/^timeout=(\d+)/i,
SOCKET_REQUEST_COUNT="_URLLIB_SOCKET_REQUEST_COUNT",SOCKET_RESPONSE_COUNT="_URLLIB_SOCKET_RESPONSE_COUNT";exports2.request=function(url,args,callback){return arguments.
length===2&&typeof args=="function"&&(callback=args,args=null),typeof callback=="function"?exports2.requestWithCallback(url,args,callback):(_Promise||(_Promise=
__webpack_require__(22106)),new _Promise(function(resolve,reject){exports2.requestWithCallback(url,args,makeCallback(resolve,reject))}))},exports2.curl=exports2.
request;function makeCallback(resolve,reject){return function(err,data,res){if(err)return reject(err);resolve({data,status:res.statusCode,headers:res.headers,res})}}
exports2.requestThunk=function(url,args){return function(callback){exports2.requestWithCallback(url,args,function(err,data,res){if(err)return callback(err);callback(
null,{data,status:res.statusCode,headers:res.headers,res})})}};function requestWithCallback(url,args,callback){var req;if(!url||typeof url!="string"&&typeof url!=
"object"){var msg=util.format("expect request url to be a string or a http request options, but got %j",url);throw new Error(msg)}arguments.length===2&&typeof args==
"function"&&(callback=args,args=null),args=args||{},REQUEST_ID>=MAX_VALUE&&(REQUEST_ID=0);var reqId=++REQUEST_ID;args.requestUrls=args.requestUrls||[],args.timeout=
args.timeout||exports2.TIMEOUTS,args.maxRedirects=args.maxRedirects||10,args.streaming=args.streaming||args.customResponse;var requestStartTime=Date.now(),parsedUrl;
typeof url=="string"?(PROTO_RE.test(url)||(url="http://"+url),URL?parsedUrl=urlutil.parse(new URL(url).href):parsedUrl=urlutil.parse(url)):parsedUrl=url;var reqMeta={
requestId:reqId,url:parsedUrl.href,args,ctx:args.ctx};args.emitter&&args.emitter.emit("request",reqMeta);var method=(args.type||args.method||parsedUrl.method||"\
GET").toUpperCase(),port=parsedUrl.port||80,httplib=http,agent=getAgent(args.agent,exports2.agent),fixJSONCtlChars=args.fixJSONCtlChars;parsedUrl.protocol==="ht\
tps:"&&(httplib=https,agent=getAgent(args.httpsAgent,exports2.httpsAgent),parsedUrl.port||(port=443));var proxyTunnelAgent=detectProxyAgent(parsedUrl,args);proxyTunnelAgent&&
(agent=proxyTunnelAgent);var lookup=args.lookup;if(args.checkAddress){var _lookup=lookup||dns.lookup;lookup=function(host,dnsopts,callback2){_lookup(host,dnsopts,
function(err2,ip,family2){!err2&&!args.checkAddress(ip,family2,host)&&(err2=new Error("illegal address"),err2.name="IllegalAddressError",err2.hostname=host,err2.
ip=ip,err2.family=family2),callback2(err2,ip,family2)})}}var requestSize=0,options={host:parsedUrl.hostname||parsedUrl.host||"localhost",path:parsedUrl.path||"/",
method,port,agent,headers:{},lookup},originHeaderKeys={};if(args.headers)for(var names=utility.getOwnEnumerables(args.headers,!0),i=0;i<names.length;i++){var name=names[i],
key=name.toLowerCase();key!==name&&(originHeaderKeys[key]=name),options.headers[key]=args.headers[name]}args.socketPath&&(options.socketPath=args.socketPath);for(var sslNames=[
"pfx","key","passphrase","cert","ca","ciphers","rejectUnauthorized","secureProtocol","secureOptions"],i=0;i<sslNames.length;i++){var name=sslNames[i];args.hasOwnProperty(
name)&&(options[name]=args[name])}NODE_MAJOR_VERSION<12&&options.rejectUnauthorized===!1&&!options.hasOwnProperty("secureOptions")&&(options.secureOptions=__webpack_require__(
49140).SSL_OP_NO_TLSv1_2);var auth=args.auth||parsedUrl.auth;auth&&(options.auth=auth);var body=null,dataAsQueryString=!1;if(args.files){(!options.method||options.
method==="GET"||options.method==="HEAD")&&(options.method="POST");var files=args.files,uploadFiles=[];if(Array.isArray(files))for(var i=0;i<files.length;i++){var field="\
file"+(i===0?"":i);uploadFiles.push([field,files[i]])}else if(Buffer.isBuffer(files)||typeof files.pipe=="function"||typeof files=="string")uploadFiles.push(["f\
ile",files]);else if(typeof files=="object")for(var field in files)uploadFiles.push([field,files[field]]);var form=new FormStream;if(args.data)for(var fieldName in args.
data)form.field(fieldName,args.data[fieldName]);for(var i=0;i<uploadFiles.length;i++){var item=uploadFiles[i];if(Buffer.isBuffer(item[1]))form.buffer(item[0],item[1],
"bufferfile"+i);else if(typeof item[1].pipe=="function"){var filename=item[1].path||"streamfile"+i;filename=path.basename(filename),form.stream(item[0],item[1],
filename)}else form.file(item[0],item[1])}for(var formHeaders=form.headers(),formHeaderNames=utility.getOwnEnumerables(formHeaders,!0),i=0;i<formHeaderNames.length;i++){
var name=formHeaderNames[i];options.headers[name.toLowerCase()]=formHeaders[name]}debug("set multipart headers: %j, method: %s",formHeaders,options.method),args.
stream=form}else if(body=args.content||args.data,dataAsQueryString=method==="GET"||method==="HEAD"||args.dataAsQueryString,!args.content&&body&&!(typeof body=="\
string"||Buffer.isBuffer(body)))if(dataAsQueryString)body=args.nestedQuerystring?qs.stringify(body):querystring.stringify(body);else{var contentType=options.headers["\
content-type"];contentType||(args.contentType==="json"?contentType="application/json":contentType="application/x-www-form-urlencoded",options.headers["content-t\
ype"]=contentType),parseContentType(contentType).type==="application/json"?body=JSON.stringify(body):body=args.nestedQuerystring?qs.stringify(body):querystring.
stringify(body)}if(body&&(dataAsQueryString&&(options.path+=(parsedUrl.query?"&":"?")+body,body=null),body)){var length=body.length;Buffer.isBuffer(body)||(length=
Buffer.byteLength(body)),requestSize=length,options.headers["content-length"]=length.toString()}args.dataType==="json"&&(options.headers.accept||(options.headers.
accept="application/json")),typeof args.beforeRequest=="function"&&args.beforeRequest(options);var connectTimer=null,responseTimer=null,__err=null,connected=!1,
keepAliveSocket=!1,socketHandledRequests=0,socketHandledResponses=0,responseSize=0,statusCode=-1,statusMessage=null,responseAborted=!1,remoteAddress="",remotePort="",
timing=null;args.timing&&(timing={queuing:0,dnslookup:0,connected:0,requestSent:0,waiting:0,contentDownload:0});function cancelConnectTimer(){connectTimer&&(clearTimeout(
connectTimer),connectTimer=null,debug("Request#%d connect timer canceled",reqId))}function cancelResponseTimer(){responseTimer&&(clearTimeout(responseTimer),responseTimer=
null,debug("Request#%d response timer canceled",reqId))}function done(err2,data,res){if(cancelConnectTimer(),cancelResponseTimer(),!callback){console.warn("[url\
lib:warn] [%s] [%s] [worker:%s] %s %s callback twice!!!",Date(),reqId,process.pid,options.method,url),err2&&console.warn(`[urllib:warn] [%s] [%s] [worker:%s] %s\
: %s
stack: %s`,Date(),reqId,process.pid,err2.name,err2.message,err2.stack);return}var cb=callback;callback=null;var headers={};if(res&&(statusCode=res.statusCode,statusMessage=
res.statusMessage,headers=res.headers),!handleDigestAuth(res,cb)){var response=createCallbackResponse(data,res);if(debug("[%sms] done, %s bytes HTTP %s %s %s %s\
, keepAliveSocket: %s, timing: %j, socketHandledRequests: %s, socketHandledResponses: %s",response.requestUseTime,responseSize,statusCode,options.method,options.
host,options.path,keepAliveSocket,timing,socketHandledRequests,socketHandledResponses),err2){var agentStatus="";agent&&typeof agent.getCurrentStatus=="function"&&
(agentStatus=", agent status: "+JSON.stringify(agent.getCurrentStatus())),err2.message+=", "+options.method+" "+url+" "+statusCode+" (connected: "+connected+", \
keepalive socket: "+keepAliveSocket+agentStatus+", socketHandledRequests: "+socketHandledRequests+", socketHandledResponses: "+socketHandledResponses+`)
headers: `+JSON.stringify(headers),err2.data=data,err2.path=options.path,err2.status=statusCode,err2.headers=headers,err2.res=response,addLongStackTrace(err2,req)}
var freeSocketTimeout=agent&&(agent.options&&agent.options.freeSocketTimeout||agent.freeSocketKeepAliveTimeout);if(agent&&agent.keepAlive&&freeSocketTimeout>0&&
statusCode>=200&&headers.connection==="keep-alive"&&headers["keep-alive"]){var m=KEEP_ALIVE_RE.exec(headers["keep-alive"]);if(m){var seconds=parseInt(m[1]);if(seconds>
0){var serverSocketTimeout=seconds*1e3-500;if(serverSocketTimeout<freeSocketTimeout){var socket=res.socket||req&&req.socket;agent.options&&agent.options.freeSocketTimeout?
socket.freeSocketTimeout=serverSocketTimeout:socket.freeSocketKeepAliveTimeout=serverSocketTimeout}}}}cb(err2,data,args.streaming?res:response),emitResponseEvent(
err2,response)}}function createAndEmitResponseEvent(data,res){var response=createCallbackResponse(data,res);emitResponseEvent(null,response)}function createCallbackResponse(data,res){
var requestUseTime=Date.now()-requestStartTime;timing&&(timing.contentDownload=requestUseTime);var headers=res&&res.headers||{},resStatusCode=res&&res.statusCode||
statusCode,resStatusMessage=res&&res.statusMessage||statusMessage;return{status:resStatusCode,statusCode:resStatusCode,statusMessage:resStatusMessage,headers,size:responseSize,
aborted:responseAborted,rt:requestUseTime,keepAliveSocket,data,requestUrls:args.requestUrls,timing,remoteAddress,remotePort,socketHandledRequests,socketHandledResponses}}
function emitResponseEvent(err2,response){args.emitter&&(reqMeta.url=parsedUrl.href,reqMeta.socket=req&&req.connection,reqMeta.options=options,reqMeta.size=requestSize,
args.emitter.emit("response",{requestId:reqId,error:err2,ctx:args.ctx,req:reqMeta,res:response}))}function handleDigestAuth(res,cb){var headers={};if(res&&res.headers&&
(headers=res.headers),statusCode===401&&headers["www-authenticate"]&&!options.headers.authorization&&args.digestAuth){var authenticate=headers["www-authenticate"];
if(authenticate.indexOf("Digest ")>=0)return debug("Request#%d %s: got digest auth header WWW-Authenticate: %s",reqId,url,authenticate),options.headers.authorization=
digestAuthHeader(options.method,options.path,authenticate,args.digestAuth),debug("Request#%d %s: auth with digest header: %s",reqId,url,options.headers.authorization),
res.headers["set-cookie"]&&(options.headers.cookie=res.headers["set-cookie"].join(";")),args.headers=options.headers,exports2.requestWithCallback(url,args,cb),!0}
return!1}function handleRedirect(res){var err2=null;if(args.followRedirect&&statuses.redirect[res.statusCode]){args._followRedirectCount=(args._followRedirectCount||
0)+1;var location=res.headers.location;if(!location)err2=new Error("Got statusCode "+res.statusCode+" but cannot resolve next location from headers"),err2.name=
"FollowRedirectError";else if(args._followRedirectCount>args.maxRedirects)err2=new Error("Exceeded maxRedirects. Probably stuck in a redirect loop "+url),err2.name=
"MaxRedirectError";else{var newUrl=args.formatRedirectUrl?args.formatRedirectUrl(url,location):urlutil.resolve(url,location);if(debug("Request#%d %s: `redirecte\
d` from %s to %s",reqId,options.path,url,newUrl),cancelResponseTimer(),options.headers.host&&PROTO_RE.test(location)&&(options.headers.host=null,args.headers=options.
headers),isCrossOriginRedirect(parsedUrl,newUrl)){var redirectArgs=Object.assign({},args),sensitiveHeaders=CROSS_ORIGIN_SENSITIVE_HEADERS;proxyTunnelAgent&&(sensitiveHeaders=
sensitiveHeaders.filter(function(name2){return name2!=="proxy-authorization"})),redirectArgs.headers=cleanCrossOriginHeaders(args.headers||options.headers,sensitiveHeaders),
redirectArgs.auth=null,redirectArgs.digestAuth=null,args=redirectArgs}var cb=callback;return callback=null,exports2.requestWithCallback(newUrl,args,cb),{redirect:!0,
error:null}}}return{redirect:!1,error:err2}}if(args.headers&&(args.headers["User-Agent"]===null||args.headers["user-agent"]===null))options.headers["user-agent"]&&
delete options.headers["user-agent"];else{var hasAgentHeader=options.headers["user-agent"];hasAgentHeader||(options.headers["user-agent"]=USER_AGENT)}if(args.gzip){
var isAcceptEncodingNull=args.headers&&(args.headers["Accept-Encoding"]===null||args.headers["accept-encoding"]===null);if(!isAcceptEncodingNull){var hasAcceptEncodingHeader=options.
headers["accept-encoding"];hasAcceptEncodingHeader||(options.headers["accept-encoding"]="gzip, deflate")}}function decodeContent(res,body2,cb){if(responseAborted){
debug("Request#%d %s: Remote socket was terminated before `response.end()` was called",reqId,url);var err2=responseError||new Error("Remote socket was terminate\
d before `response.end()` was called");return cb(err2)}var encoding=res.headers["content-encoding"];if(body2.length===0||!encoding)return cb(null,body2,encoding);
switch(encoding=encoding.toLowerCase(),encoding){case"gzip":case"deflate":debug("unzip %d length body",body2.length),zlib.unzip(body2,function(err3,data){err3&&
err3.name==="Error"&&(err3.name="UnzipError"),cb(err3,data)});break;default:cb(null,body2,encoding)}}var writeStream=args.writeStream,isWriteStreamClose=!1;debug(
"Request#%d %s %s with headers %j, options.path: %s",reqId,method,url,options.headers,options.path),args.requestUrls.push(parsedUrl.href);var hasResponse=!1,responseError;
function onResponse(res){if(hasResponse=!0,socketHandledResponses=res.socket[SOCKET_RESPONSE_COUNT]=(res.socket[SOCKET_RESPONSE_COUNT]||0)+1,timing&&(timing.waiting=
Date.now()-requestStartTime),debug("Request#%d %s `req response` event emit: status %d, headers: %j",reqId,url,res.statusCode,res.headers),args.streaming){var result=handleRedirect(
res);if(result.redirect){res.resume(),createAndEmitResponseEvent(null,res);return}return result.error?(res.resume(),done(result.error,null,res)):done(null,null,
res)}if(res.on("error",function(err2){responseError=err2,debug("Request#%d %s: `res error` event emit, total size %d, socket handled %s requests and %s response\
s",reqId,url,responseSize,socketHandledRequests,socketHandledResponses)}),res.on("aborted",function(){responseAborted=!0,debug("Request#%d %s: `res aborted` eve\
nt emit, total size %d",reqId,url,responseSize)}),writeStream){var result=handleRedirect(res);if(result.redirect){res.resume(),createAndEmitResponseEvent(null,res);
return}if(result.error){res.resume(),writeStream.end(),done(result.error,null,res);return}if(args.consumeWriteStream===!1){res.on("end",done.bind(null,null,null,
res)),pump(res,writeStream,function(err2){isWriteStreamClose||(isWriteStreamClose=!0,debug("Request#%d %s: writeStream close, error: %s",reqId,url,err2))});return}
if(isNode010||isNode012){first([[writeStream,"close"],[res,"aborted"]],function(_,stream,event){debug("Request#%d %s: writeStream or res %s event emitted",reqId,
url,event),done(__err||null,null,res)}),res.pipe(writeStream);return}debug("Request#%d %s: pump res to writeStream",reqId,url),pump(res,writeStream,function(err2){
debug("Request#%d %s: writeStream close event emitted, error: %s, isWriteStreamClose: %s",reqId,url,err2,isWriteStreamClose),!isWriteStreamClose&&(isWriteStreamClose=
!0,done(__err||err2,null,res))});return}var chunks=[];res.on("data",function(chunk){debug("Request#%d %s: `res data` event emit, size %d",reqId,url,chunk.length),
responseSize+=chunk.length,chunks.push(chunk)});var isEmitted=!1;function handleResponseCloseAndEnd(event){if(debug("Request#%d %s: `res %s` event emit, total s\
ize %d, socket handled %s requests and %s responses",reqId,url,event,responseSize,socketHandledRequests,socketHandledResponses),!isEmitted){isEmitted=!0;var body2=Buffer.
concat(chunks,responseSize);if(debug("Request#%d %s: _dumped: %s",reqId,url,res._dumped),__err)return done(__err,body2,res);var result2=handleRedirect(res);if(result2.
error)return done(result2.error,body2,res);if(result2.redirect){createAndEmitResponseEvent(null,res);return}decodeContent(res,body2,function(err2,data,encoding){
if(err2)return done(err2,body2,res);if(!encoding&&TEXT_DATA_TYPES.indexOf(args.dataType)>=0){try{data=decodeBodyByCharset(data,res)}catch(e){return debug("decod\
eBodyByCharset error: %s",e),done(null,data,res)}if(args.dataType==="json")if(responseSize===0)data=null;else{var r=parseJSON(data,fixJSONCtlChars);r.error?err2=
r.error:data=r.data}}done(err2,data,res)})}}res.on("close",function(){handleResponseCloseAndEnd("close")}),res.on("end",function(){handleResponseCloseAndEnd("en\
d")})}var connectTimeout,responseTimeout;Array.isArray(args.timeout)?(connectTimeout=ms(args.timeout[0]),responseTimeout=ms(args.timeout[1])):connectTimeout=responseTimeout=
ms(args.timeout),debug("ConnectTimeout: %d, ResponseTimeout: %d",connectTimeout,responseTimeout);function startConnectTimer(){debug("Connect timer ticking, time\
out: %d",connectTimeout),connectTimer=setTimeout(function(){connectTimer=null,statusCode===-1&&(statusCode=-2);var msg2="Connect timeout for "+connectTimeout+"m\
s",errorName="ConnectionTimeoutError";req.socket||(errorName="SocketAssignTimeoutError",msg2+=", working sockets is full"),__err=new Error(msg2),__err.name=errorName,
__err.requestId=reqId,debug("ConnectTimeout: Request#%d %s %s: %s, connected: %s",reqId,url,__err.name,msg2,connected),abortRequest()},connectTimeout)}function startResposneTimer(){
debug("Response timer ticking, timeout: %d",responseTimeout),responseTimer=setTimeout(function(){responseTimer=null;var msg2="Response timeout for "+responseTimeout+
"ms",errorName="ResponseTimeoutError";__err=new Error(msg2),__err.name=errorName,__err.requestId=reqId,debug("ResponseTimeout: Request#%d %s %s: %s, connected: \
%s",reqId,url,__err.name,msg2,connected),abortRequest()},responseTimeout)}if(args.checkAddress){var hostname=parsedUrl.hostname,family=null;if(net.isIPv4(hostname)?
family=4:net.isIPv6(hostname)&&(family=6),family&&!args.checkAddress(hostname,family,hostname)){var err=new Error("illegal address");return err.name="IllegalAdd\
ressError",err.hostname=hostname,err.ip=hostname,err.family=family,done(err)}}try{var finalOptions=options;if(args.keepHeaderCase){var originKeys=Object.keys(originHeaderKeys);
if(originKeys.length){for(var finalHeaders={},names=utility.getOwnEnumerables(options.headers,!0),i=0;i<names.length;i++){var name=names[i];finalHeaders[originHeaderKeys[name]||
name]=options.headers[name]}finalOptions=Object.assign({},options),finalOptions.headers=finalHeaders}}req=httplib.request(finalOptions,onResponse),args.trace&&(req.
_callSite={},Error.captureStackTrace(req._callSite,requestWithCallback))}catch(err2){return done(err2)}typeof window>"u"&&startConnectTimer();var isRequestAborted=!1;
function abortRequest(){isRequestAborted||(isRequestAborted=!0,debug("Request#%d %s abort, connected: %s",reqId,url,connected),req.socket||(__err.noSocket=!0,done(
__err)),req.abort())}timing&&req.on("finish",function(){timing.requestSent=Date.now()-requestStartTime}),req.once("socket",function(socket){timing&&(timing.queuing=
Date.now()-requestStartTime),isNode010&&socket.socket&&(socket=socket.socket);var orginalSocketTimeout=getSocketTimeout(socket);if(orginalSocketTimeout&&orginalSocketTimeout<
responseTimeout){var socketTimeout=responseTimeout+500;debug("Request#%d socket.timeout(%s) < responseTimeout(%s), reset socket timeout to %s",reqId,orginalSocketTimeout,
responseTimeout,socketTimeout),socket.setTimeout(socketTimeout)}socketHandledRequests=socket[SOCKET_REQUEST_COUNT]=(socket[SOCKET_REQUEST_COUNT]||0)+1,socket[SOCKET_RESPONSE_COUNT]&&
(socketHandledResponses=socket[SOCKET_RESPONSE_COUNT]);var readyState=socket.readyState;if(readyState==="opening"){socket.once("lookup",function(err2,ip,addressType){
debug("Request#%d %s lookup: %s, %s, %s",reqId,url,err2,ip,addressType),timing&&(timing.dnslookup=Date.now()-requestStartTime),ip&&(remoteAddress=ip)}),socket.once(
"connect",function(){timing&&(timing.connected=Date.now()-requestStartTime),cancelConnectTimer(),startResposneTimer(),debug("Request#%d %s new socket connected",
reqId,url),connected=!0,remoteAddress||(remoteAddress=socket.remoteAddress),remotePort=socket.remotePort});return}debug("Request#%d %s reuse socket connected, r\
eadyState: %s",reqId,url,readyState),connected=!0,keepAliveSocket=!0,remoteAddress||(remoteAddress=socket.remoteAddress),remotePort=socket.remotePort,cancelConnectTimer(),
startResposneTimer()}),writeStream&&writeStream.once("error",function(err2){err2.message+=' (writeStream "error")',__err=err2,debug("Request#%d %s `writeStream \
error` event emit, %s: %s",reqId,url,err2.name,err2.message),abortRequest()});var isRequestDone=!1;function handleRequestError(err2){err2&&(isRequestDone&&hasResponse||
(isRequestDone=!0,err2.name==="Error"&&(err2.name=connected?"ResponseError":"RequestError"),debug("Request#%d %s `req error` event emit, %s: %s",reqId,url,err2.
name,err2.message),done(__err||err2)))}return args.stream?(debug("Request#%d pump args.stream to req",reqId),pump(args.stream,req,handleRequestError)):req.end(body,
function(){isRequestDone=!0}),req.on("error",handleRequestError),req.requestId=reqId,req}exports2.requestWithCallback=requestWithCallback;var JSONCtlCharsMap={'\
"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},JSONCtlCharsRE=/[\u0000-\u001F\u005C]/g;function _replaceOneChar(c){return JSONCtlCharsMap[c]||
"\\u"+(c.charCodeAt(0)+65536).toString(16).substr(1)}function replaceJSONCtlChars(str){return str.replace(JSONCtlCharsRE,_replaceOneChar)}function parseJSON(data,fixJSONCtlChars){
var result={error:null,data:null};fixJSONCtlChars&&(typeof fixJSONCtlChars=="function"?data=fixJSONCtlChars(data):data=replaceJSONCtlChars(data));try{result.data=
JSON.parse(data)}catch(err){err.name==="SyntaxError"&&(err.name="JSONResponseFormatError"),data.length>1024?err.message+=" (data json format: "+JSON.stringify(data.
slice(0,512))+" ...skip... "+JSON.stringify(data.slice(data.length-512))+")":err.message+=" (data json format: "+JSON.stringify(data)+")",result.error=err}return result}
function decodeBodyByCharset(data,res){var type=res.headers["content-type"];if(!type)return data.toString();var type=parseContentType(type),charset=type.parameters.
charset||"utf-8";return Buffer.isEncoding(charset)?data.toString(charset):(_iconv||(_iconv=__webpack_require__(47514)),_iconv.decode(data,charset))}function getAgent(agent,defaultAgent){
return agent===void 0?defaultAgent:agent}function parseContentType(str){try{return contentTypeParser.parse(str)}catch{return{parameters:{}}}}function addLongStackTrace(err,req){
if(req){var callSiteStack=req._callSite&&req._callSite.stack;if(!(!callSiteStack||typeof callSiteStack!="string")&&!err._longStack){var index=callSiteStack.indexOf(
`
`);index!==-1&&(err._longStack=!0,err.stack+=LONG_STACK_DELIMITER+callSiteStack.substr(index+1))}}}function getSocketTimeout(socket){return socket.timeout||socket.
_idleTimeout}}),8765:((__unused_webpack_module,exports2)=>{exports2.randomSlice=function(arr,num){if(!num||num>=arr.length)return arr.slice();for(var index=Math.
floor(Math.random()*arr.length),a=[],i=0,j=index;i<num;i++)a.push(arr[j++]),j===arr.length&&(j=0);return a},exports2.spliceOne=function(arr,index){if(index<0&&(index=
arr.length+index,index<0)||index>=arr.length)return arr;for(var i=index,k=i+1,n=arr.length;k<n;i+=1,k+=1)arr[i]=arr[k];return arr.pop(),arr}}),89867:((__unused_webpack_module,exports2,__webpack_require__)=>{
var crypto=__webpack_require__(76982);exports2.hash=function(method,s,format){var sum=crypto.createHash(method),isBuffer=Buffer.isBuffer(s);return!isBuffer&&typeof s==
"object"&&(s=JSON.stringify(sortObject(s))),sum.update(s,isBuffer?"binary":"utf8"),sum.digest(format||"hex")},exports2.md5=function(s,format){return exports2.hash(
"md5",s,format)},exports2.sha1=function(s,format){return exports2.hash("sha1",s,format)},exports2.sha256=function(s,format){return exports2.hash("sha256",s,format)},
exports2.hmac=function(algorithm,key,data,encoding){encoding=encoding||"base64";var hmac2=crypto.createHmac(algorithm,key);return hmac2.update(data,Buffer.isBuffer(
data)?"binary":"utf8"),hmac2.digest(encoding)},exports2.base64encode=function(s,urlsafe){Buffer.isBuffer(s)||(s=typeof Buffer.from=="function"?Buffer.from(s):new Buffer(
s));var encode=s.toString("base64");return urlsafe&&(encode=encode.replace(/\+/g,"-").replace(/\//g,"_")),encode},exports2.base64decode=function(encodeStr,urlsafe,encoding){
urlsafe&&(encodeStr=encodeStr.replace(/\-/g,"+").replace(/_/g,"/"));var buf=typeof Buffer.from=="function"?Buffer.from(encodeStr,"base64"):new Buffer(encodeStr,
"base64");return encoding==="buffer"?buf:buf.toString(encoding||"utf8")};function sortObject(o){if(!o||Array.isArray(o)||typeof o!="object")return o;var keys=Object.
keys(o);keys.sort();for(var values=[],i=0;i<keys.length;i++){var k=keys[i];values.push([k,sortObject(o[k])])}return values}}),99230:((__unused_webpack_module,exports2)=>{
var MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],TIMEZONE=" ",_hourOffset=parseInt(-new Date().getTimezoneOffset()/60,10);_hourOffset>=
0?TIMEZONE+="+":TIMEZONE+="-",_hourOffset=Math.abs(_hourOffset),_hourOffset<10&&(_hourOffset="0"+_hourOffset),TIMEZONE+=_hourOffset+"00",exports2.accessLogDate=
function(d){d=d||new Date;var date=d.getDate();date<10&&(date="0"+date);var hours=d.getHours();hours<10&&(hours="0"+hours);var mintues=d.getMinutes();mintues<10&&
(mintues="0"+mintues);var seconds=d.getSeconds();return seconds<10&&(seconds="0"+seconds),date+"/"+MONTHS[d.getMonth()]+"/"+d.getFullYear()+":"+hours+":"+mintues+
":"+seconds+TIMEZONE},exports2.logDate=exports2.YYYYMMDDHHmmssSSS=function(d,msSep){typeof d=="string"?(msSep=d,d=new Date):d=d||new Date;var date=d.getDate();date<
10&&(date="0"+date);var month=d.getMonth()+1;month<10&&(month="0"+month);var hours=d.getHours();hours<10&&(hours="0"+hours);var mintues=d.getMinutes();mintues<10&&
(mintues="0"+mintues);var seconds=d.getSeconds();seconds<10&&(seconds="0"+seconds);var milliseconds=d.getMilliseconds();return milliseconds<10?milliseconds="00"+
milliseconds:milliseconds<100&&(milliseconds="0"+milliseconds),d.getFullYear()+"-"+month+"-"+date+" "+hours+":"+mintues+":"+seconds+(msSep||".")+milliseconds},exports2.
YYYYMMDDHHmmss=function(d,options){d=d||new Date,d instanceof Date||(d=new Date(d));var dateSep="-",timeSep=":";options&&(options.dateSep&&(dateSep=options.dateSep),
options.timeSep&&(timeSep=options.timeSep));var date=d.getDate();date<10&&(date="0"+date);var month=d.getMonth()+1;month<10&&(month="0"+month);var hours=d.getHours();
hours<10&&(hours="0"+hours);var mintues=d.getMinutes();mintues<10&&(mintues="0"+mintues);var seconds=d.getSeconds();return seconds<10&&(seconds="0"+seconds),d.getFullYear()+
dateSep+month+dateSep+date+" "+hours+timeSep+mintues+timeSep+seconds},exports2.YYYYMMDD=function(d,sep){typeof d=="string"?(sep=d,d=new Date):(d=d||new Date,typeof sep!=
"string"&&(sep="-"));var date=d.getDate();date<10&&(date="0"+date);var month=d.getMonth()+1;return month<10&&(month="0"+month),d.getFullYear()+sep+month+sep+date},
exports2.datestruct=function(now){return now=now||new Date,{YYYYMMDD:now.getFullYear()*1e4+(now.getMonth()+1)*100+now.getDate(),H:now.getHours()}},exports2.timestamp=
function(t){if(t){var v=t;return typeof v=="string"&&(v=Number(v)),String(t).length===10&&(v*=1e3),new Date(v)}return Math.round(Date.now()/1e3)}}),66254:((__unused_webpack_module,exports2,__webpack_require__)=>{
var assert=__webpack_require__(42613);exports2.noop=function(){},exports2.getParamNames=function(func,cache){var type=typeof func;if(assert(type==="function",'T\
he "func" must be a function. Received type "'+type+'"'),cache=cache!==!1,cache&&func.__cache_names)return func.__cache_names;var str=func.toString(),names=str.
slice(str.indexOf("(")+1,str.indexOf(")")).match(/([^\s,]+)/g)||[];return func.__cache_names=names,names}}),30500:((__unused_webpack_module,exports2,__webpack_require__)=>{
var path=__webpack_require__(16928),_mkdirp;function getMkdirp(){return _mkdirp||(_mkdirp=__webpack_require__(4469)),_mkdirp}var _fs;function getFS(){return _fs||
(_fs=__webpack_require__(67420)),_fs}exports2.strictJSONParse=function(str){var obj=JSON.parse(str);if(!obj||typeof obj!="object")throw new Error("JSON string i\
s not object");return obj},exports2.readJSONSync=function(filepath){if(!getFS().existsSync(filepath))throw new Error(filepath+" is not found");return JSON.parse(
getFS().readFileSync(filepath))},exports2.writeJSONSync=function(filepath,str,options){options=options||{},"space"in options||(options.space=2),getMkdirp().sync(
path.dirname(filepath)),typeof str=="object"&&(str=JSON.stringify(str,options.replacer,options.space)+`
`),getFS().writeFileSync(filepath,str)},exports2.readJSON=function(filepath){return getFS().exists(filepath).then(function(exists){if(!exists)throw new Error(filepath+
" is not found");return getFS().readFile(filepath)}).then(function(buf){return JSON.parse(buf)})},exports2.writeJSON=function(filepath,str,options){return options=
options||{},"space"in options||(options.space=2),typeof str=="object"&&(str=JSON.stringify(str,options.replacer,options.space)+`
`),mkdir(path.dirname(filepath)).then(function(){return getFS().writeFile(filepath,str)})};function mkdir(dir){return new Promise(function(resolve,reject){getMkdirp()(
dir,function(err){if(err)return reject(err);resolve()})})}}),41275:((__unused_webpack_module,exports2)=>{exports2.MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||Math.
pow(2,53)-1,exports2.MIN_SAFE_INTEGER=-exports2.MAX_SAFE_INTEGER;var MAX_SAFE_INTEGER_STR=exports2.MAX_SAFE_INTEGER_STR=String(exports2.MAX_SAFE_INTEGER),MAX_SAFE_INTEGER_STR_LENGTH=MAX_SAFE_INTEGER_STR.
length;exports2.isSafeNumberString=function(s){return s[0]==="-"&&(s=s.substring(1)),s.length<MAX_SAFE_INTEGER_STR_LENGTH||s.length===MAX_SAFE_INTEGER_STR_LENGTH&&
s<=MAX_SAFE_INTEGER_STR},exports2.toSafeNumber=function(s){return typeof s=="number"?s:exports2.isSafeNumberString(s)?Number(s):s},exports2.random=function(lower,upper){
if(lower===void 0&&upper===void 0)return 0;upper===void 0&&(upper=lower,lower=0);var temp;return lower>upper&&(temp=lower,lower=upper,upper=temp),Math.floor(lower+
Math.random()*(upper-lower))}}),73833:((__unused_webpack_module,exports2)=>{exports2.assign=function(target,objects){Array.isArray(objects)||(objects=[objects]);
for(var i=0;i<objects.length;i++){var obj=objects[i];if(obj)for(var keys=Object.keys(obj),j=0;j<keys.length;j++){var key=keys[j];target[key]=obj[key]}}return target},
exports2.has=function(obj,prop){return Object.prototype.hasOwnProperty.call(obj,prop)},exports2.getOwnEnumerables=function(obj,ignoreNull){return!obj||typeof obj!=
"object"||Array.isArray(obj)?[]:Object.keys(obj).filter(function(key){if(ignoreNull){var value=obj[key];if(value==null||Number.isNaN(value))return!1}return exports2.
has(obj,key)})},exports2.map=function(obj){var map2=new EmptyObject;if(!obj)return map2;for(var key in obj)map2[key]=obj[key];return map2};function EmptyObject(){}
EmptyObject.prototype=Object.create(null)}),65957:((__unused_webpack_module,exports2)=>{exports2.try=function(fn){var res={error:void 0,value:void 0};try{res.value=
fn()}catch(err){res.error=err instanceof Error?err:new Error(err)}return res},exports2.UNSTABLE_METHOD={try:exports2.try},exports2.dig=function(obj){if(obj){if(arguments.
length<=1)return obj;for(var value=obj[arguments[1]],i=2;i<arguments.length&&value;i++)value=value[arguments[i]];return value}},exports2.argumentsToArray=function(args){
for(var res=new Array(args.length),i=0;i<args.length;i++)res[i]=args[i];return res}}),8117:((__unused_webpack_module,exports2)=>{exports2.setImmediate=typeof setImmediate==
"function"?setImmediate:function(fn){process.nextTick(fn.bind.apply(fn,arguments))}}),82835:((__unused_webpack_module,exports2)=>{exports2.randomString=function(length,charSet){
var result=[];for(length=length||16,charSet=charSet||"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";length--;)result.push(charSet[Math.floor(Math.
random()*charSet.length)]);return result.join("")},exports2.split=function(str,sep){str=str||"",sep=sep||",";for(var items=str.split(sep),needs=[],i=0;i<items.length;i++){
var s=items[i].trim();s.length>0&&needs.push(s)}return needs},exports2.splitAlwaysOptimized=function(){var str="",sep=",";arguments.length===1?str=arguments[0]||
"":arguments.length===2&&(str=arguments[0]||"",sep=arguments[1]||",");for(var items=str.split(sep),needs=[],i=0;i<items.length;i++){var s=items[i].trim();s.length>
0&&needs.push(s)}return needs},exports2.replace=function(str,substr,newSubstr){var replaceFunction=newSubstr;return typeof replaceFunction!="function"&&(replaceFunction=
function(){return newSubstr}),str.replace(substr,replaceFunction)};var validHdrChars=[0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1];exports2.replaceInvalidHttpHeaderChar=function(val,replacement){
replacement=replacement||" ";var invalid=!1;if(!val||typeof val!="string")return{val,invalid};for(var replacementType=typeof replacement,chars,i=0;i<val.length;++i)
validHdrChars[val.charCodeAt(i)]||(chars=chars||val.split(""),replacementType==="function"?chars[i]=replacement(chars[i]):chars[i]=replacement);return chars&&(val=
chars.join(""),invalid=!0),{val,invalid}},exports2.includesInvalidHttpHeaderChar=function(val){if(!val||typeof val!="string")return!1;for(var i=0;i<val.length;++i)
if(!validHdrChars[val.charCodeAt(i)])return!0;return!1}}),59336:((module2,__unused_webpack_exports,__webpack_require__)=>{var copy=__webpack_require__(97421);copy(
__webpack_require__(66254)).and(__webpack_require__(8117)).and(__webpack_require__(65957)).and(__webpack_require__(89867)).and(__webpack_require__(41275)).and(__webpack_require__(
82835)).and(__webpack_require__(8765)).and(__webpack_require__(30500)).and(__webpack_require__(99230)).and(__webpack_require__(73833)).and(__webpack_require__(1782)).
to(module2.exports)}),1782:((__unused_webpack_module,exports2,__webpack_require__)=>{exports2.escape=__webpack_require__(12759),exports2.unescape=__webpack_require__(
66880),exports2.encodeURIComponent=function(text){try{return encodeURIComponent(text)}catch{return text}},exports2.decodeURIComponent=function(encodeText){try{return decodeURIComponent(
encodeText)}catch{return encodeText}}}),37634:((module2,__unused_webpack_exports,__webpack_require__)=>{var os=__webpack_require__(70857),semver=__webpack_require__(
12764),nameMap={"10.0":"10","6.3":"8.1","6.2":"8","6.1":"7","6.0":"Vista","5.1":"XP","5.0":"2000","4.9":"ME","4.1":"98","4.0":"95"};module2.exports=function(release){
var verRe=/\d+\.\d+/,version=verRe.exec(release||os.release());if(!release&&process.platform==="win32"&&semver.satisfies(process.version,">=0.12.0 <3.1.0"))try{
version=verRe.exec(String(__webpack_require__(35317).execSync("ver.exe",{timeout:2e3})))}catch{}if(release&&!version)throw new Error("`release` argument doesn't\
 match `n.n`");return nameMap[(version||[])[0]]}}),12764:((module2,exports2)=>{exports2=module2.exports=SemVer;var debug;typeof process=="object"&&process.env&&
process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?debug=function(){var args=Array.prototype.slice.call(arguments,0);args.unshift("SEMVER"),console.
log.apply(console,args)}:debug=function(){},exports2.SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH=256,MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,
MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-6,re=exports2.re=[],safeRe=exports2.safeRe=[],src=exports2.src=[],R=0,LETTERDASHNUMBER="[a-zA-Z0-9-]",safeRegexReplacements=[["\
\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];function makeSafeRe(value){for(var i2=0;i2<safeRegexReplacements.length;i2++){var token=safeRegexReplacements[i2][0],
max=safeRegexReplacements[i2][1];value=value.split(token+"*").join(token+"{0,"+max+"}").split(token+"+").join(token+"{1,"+max+"}")}return value}var NUMERICIDENTIFIER=R++;
src[NUMERICIDENTIFIER]="0|[1-9]\\d*";var NUMERICIDENTIFIERLOOSE=R++;src[NUMERICIDENTIFIERLOOSE]="\\d+";var NONNUMERICIDENTIFIER=R++;src[NONNUMERICIDENTIFIER]="\\\
d*[a-zA-Z-]"+LETTERDASHNUMBER+"*";var MAINVERSION=R++;src[MAINVERSION]="("+src[NUMERICIDENTIFIER]+")\\.("+src[NUMERICIDENTIFIER]+")\\.("+src[NUMERICIDENTIFIER]+
")";var MAINVERSIONLOOSE=R++;src[MAINVERSIONLOOSE]="("+src[NUMERICIDENTIFIERLOOSE]+")\\.("+src[NUMERICIDENTIFIERLOOSE]+")\\.("+src[NUMERICIDENTIFIERLOOSE]+")";var PRERELEASEIDENTIFIER=R++;
src[PRERELEASEIDENTIFIER]="(?:"+src[NUMERICIDENTIFIER]+"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASEIDENTIFIERLOOSE=R++;src[PRERELEASEIDENTIFIERLOOSE]="(?:"+
src[NUMERICIDENTIFIERLOOSE]+"|"+src[NONNUMERICIDENTIFIER]+")";var PRERELEASE=R++;src[PRERELEASE]="(?:-("+src[PRERELEASEIDENTIFIER]+"(?:\\."+src[PRERELEASEIDENTIFIER]+
")*))";var PRERELEASELOOSE=R++;src[PRERELEASELOOSE]="(?:-?("+src[PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+src[PRERELEASEIDENTIFIERLOOSE]+")*))";var BUILDIDENTIFIER=R++;
src[BUILDIDENTIFIER]=LETTERDASHNUMBER+"+";var BUILD=R++;src[BUILD]="(?:\\+("+src[BUILDIDENTIFIER]+"(?:\\."+src[BUILDIDENTIFIER]+")*))";var FULL=R++,FULLPLAIN="v\
?"+src[MAINVERSION]+src[PRERELEASE]+"?"+src[BUILD]+"?";src[FULL]="^"+FULLPLAIN+"$";var LOOSEPLAIN="[v=\\s]*"+src[MAINVERSIONLOOSE]+src[PRERELEASELOOSE]+"?"+src[BUILD]+
"?",LOOSE=R++;src[LOOSE]="^"+LOOSEPLAIN+"$";var GTLT=R++;src[GTLT]="((?:<|>)?=?)";var XRANGEIDENTIFIERLOOSE=R++;src[XRANGEIDENTIFIERLOOSE]=src[NUMERICIDENTIFIERLOOSE]+
"|x|X|\\*";var XRANGEIDENTIFIER=R++;src[XRANGEIDENTIFIER]=src[NUMERICIDENTIFIER]+"|x|X|\\*";var XRANGEPLAIN=R++;src[XRANGEPLAIN]="[v=\\s]*("+src[XRANGEIDENTIFIER]+
")(?:\\.("+src[XRANGEIDENTIFIER]+")(?:\\.("+src[XRANGEIDENTIFIER]+")(?:"+src[PRERELEASE]+")?"+src[BUILD]+"?)?)?";var XRANGEPLAINLOOSE=R++;src[XRANGEPLAINLOOSE]=
"[v=\\s]*("+src[XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[XRANGEIDENTIFIERLOOSE]+")(?:"+src[PRERELEASELOOSE]+")?"+src[BUILD]+"\
?)?)?";var XRANGE=R++;src[XRANGE]="^"+src[GTLT]+"\\s*"+src[XRANGEPLAIN]+"$";var XRANGELOOSE=R++;src[XRANGELOOSE]="^"+src[GTLT]+"\\s*"+src[XRANGEPLAINLOOSE]+"$";
var COERCE=R++;src[COERCE]="(?:^|[^\\d])(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"})(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+
"}))?(?:$|[^\\d])";var LONETILDE=R++;src[LONETILDE]="(?:~>?)";var TILDETRIM=R++;src[TILDETRIM]="(\\s*)"+src[LONETILDE]+"\\s+",re[TILDETRIM]=new RegExp(src[TILDETRIM],
"g"),safeRe[TILDETRIM]=new RegExp(makeSafeRe(src[TILDETRIM]),"g");var tildeTrimReplace="$1~",TILDE=R++;src[TILDE]="^"+src[LONETILDE]+src[XRANGEPLAIN]+"$";var TILDELOOSE=R++;
src[TILDELOOSE]="^"+src[LONETILDE]+src[XRANGEPLAINLOOSE]+"$";var LONECARET=R++;src[LONECARET]="(?:\\^)";var CARETTRIM=R++;src[CARETTRIM]="(\\s*)"+src[LONECARET]+
"\\s+",re[CARETTRIM]=new RegExp(src[CARETTRIM],"g"),safeRe[CARETTRIM]=new RegExp(makeSafeRe(src[CARETTRIM]),"g");var caretTrimReplace="$1^",CARET=R++;src[CARET]=
"^"+src[LONECARET]+src[XRANGEPLAIN]+"$";var CARETLOOSE=R++;src[CARETLOOSE]="^"+src[LONECARET]+src[XRANGEPLAINLOOSE]+"$";var COMPARATORLOOSE=R++;src[COMPARATORLOOSE]=
"^"+src[GTLT]+"\\s*("+LOOSEPLAIN+")$|^$";var COMPARATOR=R++;src[COMPARATOR]="^"+src[GTLT]+"\\s*("+FULLPLAIN+")$|^$";var COMPARATORTRIM=R++;src[COMPARATORTRIM]="\
(\\s*)"+src[GTLT]+"\\s*("+LOOSEPLAIN+"|"+src[XRANGEPLAIN]+")",re[COMPARATORTRIM]=new RegExp(src[COMPARATORTRIM],"g"),safeRe[COMPARATORTRIM]=new RegExp(makeSafeRe(
src[COMPARATORTRIM]),"g");var HYPHENRANGE=R++;src[HYPHENRANGE]="^\\s*("+src[XRANGEPLAIN]+")\\s+-\\s+("+src[XRANGEPLAIN]+")\\s*$";var HYPHENRANGELOOSE=R++;src[HYPHENRANGELOOSE]=
"^\\s*("+src[XRANGEPLAINLOOSE]+")\\s+-\\s+("+src[XRANGEPLAINLOOSE]+")\\s*$";var STAR=R++;src[STAR]="(<|>)?=?\\s*\\*";for(var i=0;i<R;i++)debug(i,src[i]),re[i]||
(re[i]=new RegExp(src[i]),safeRe[i]=new RegExp(makeSafeRe(src[i])));exports2.parse=parse;function parse(version,options){if((!options||typeof options!="object")&&
(options={loose:!!options,includePrerelease:!1}),version instanceof SemVer)return version;if(typeof version!="string"||version.length>MAX_LENGTH)return null;var r=options.
loose?safeRe[LOOSE]:safeRe[FULL];if(!r.test(version))return null;try{return new SemVer(version,options)}catch{return null}}exports2.valid=valid;function valid(version,options){
var v=parse(version,options);return v?v.version:null}exports2.clean=clean;function clean(version,options){var s=parse(version.trim().replace(/^[=v]+/,""),options);
return s?s.version:null}exports2.SemVer=SemVer;function SemVer(version,options){if((!options||typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),
version instanceof SemVer){if(version.loose===options.loose)return version;version=version.version}else if(typeof version!="string")throw new TypeError("Invalid\
 Version: "+version);if(version.length>MAX_LENGTH)throw new TypeError("version is longer than "+MAX_LENGTH+" characters");if(!(this instanceof SemVer))return new SemVer(
version,options);debug("SemVer",version,options),this.options=options,this.loose=!!options.loose;var m=version.trim().match(options.loose?safeRe[LOOSE]:safeRe[FULL]);
if(!m)throw new TypeError("Invalid Version: "+version);if(this.raw=version,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.
major<0)throw new TypeError("Invalid major version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||
this.patch<0)throw new TypeError("Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(function(id){if(/^[0-9]+$/.test(id)){var num=+id;if(num>=0&&num<
MAX_SAFE_INTEGER)return num}return id}):this.prerelease=[],this.build=m[5]?m[5].split("."):[],this.format()}SemVer.prototype.format=function(){return this.version=
this.major+"."+this.minor+"."+this.patch,this.prerelease.length&&(this.version+="-"+this.prerelease.join(".")),this.version},SemVer.prototype.toString=function(){
return this.version},SemVer.prototype.compare=function(other){return debug("SemVer.compare",this.version,this.options,other),other instanceof SemVer||(other=new SemVer(
other,this.options)),this.compareMain(other)||this.comparePre(other)},SemVer.prototype.compareMain=function(other){return other instanceof SemVer||(other=new SemVer(
other,this.options)),compareIdentifiers(this.major,other.major)||compareIdentifiers(this.minor,other.minor)||compareIdentifiers(this.patch,other.patch)},SemVer.
prototype.comparePre=function(other){if(other instanceof SemVer||(other=new SemVer(other,this.options)),this.prerelease.length&&!other.prerelease.length)return-1;
if(!this.prerelease.length&&other.prerelease.length)return 1;if(!this.prerelease.length&&!other.prerelease.length)return 0;var i2=0;do{var a=this.prerelease[i2],
b=other.prerelease[i2];if(debug("prerelease compare",i2,a,b),a===void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(
a,b)}while(++i2)},SemVer.prototype.inc=function(release,identifier){switch(release){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,
this.inc("pre",identifier);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",identifier);break;case"prepatch":this.prerelease.
length=0,this.inc("patch",identifier),this.inc("pre",identifier);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",identifier),this.inc("pre",
identifier);break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"\
minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.
prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[0];else{for(var i2=this.prerelease.length;--i2>=0;)typeof this.prerelease[i2]=="num\
ber"&&(this.prerelease[i2]++,i2=-2);i2===-1&&this.prerelease.push(0)}identifier&&(this.prerelease[0]===identifier?isNaN(this.prerelease[1])&&(this.prerelease=[identifier,
0]):this.prerelease=[identifier,0]);break;default:throw new Error("invalid increment argument: "+release)}return this.format(),this.raw=this.version,this},exports2.
inc=inc;function inc(version,release,loose,identifier){typeof loose=="string"&&(identifier=loose,loose=void 0);try{return new SemVer(version,loose).inc(release,
identifier).version}catch{return null}}exports2.diff=diff;function diff(version1,version2){if(eq(version1,version2))return null;var v1=parse(version1),v2=parse(
version2),prefix="";if(v1.prerelease.length||v2.prerelease.length){prefix="pre";var defaultResult="prerelease"}for(var key in v1)if((key==="major"||key==="minor"||
key==="patch")&&v1[key]!==v2[key])return prefix+key;return defaultResult}exports2.compareIdentifiers=compareIdentifiers;var numeric=/^[0-9]+$/;function compareIdentifiers(a,b){
var anum=numeric.test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1}exports2.rcompareIdentifiers=rcompareIdentifiers;
function rcompareIdentifiers(a,b){return compareIdentifiers(b,a)}exports2.major=major;function major(a,loose){return new SemVer(a,loose).major}exports2.minor=minor;
function minor(a,loose){return new SemVer(a,loose).minor}exports2.patch=patch;function patch(a,loose){return new SemVer(a,loose).patch}exports2.compare=compare;
function compare(a,b,loose){return new SemVer(a,loose).compare(new SemVer(b,loose))}exports2.compareLoose=compareLoose;function compareLoose(a,b){return compare(
a,b,!0)}exports2.rcompare=rcompare;function rcompare(a,b,loose){return compare(b,a,loose)}exports2.sort=sort;function sort(list,loose){return list.sort(function(a,b){
return exports2.compare(a,b,loose)})}exports2.rsort=rsort;function rsort(list,loose){return list.sort(function(a,b){return exports2.rcompare(a,b,loose)})}exports2.
gt=gt;function gt(a,b,loose){return compare(a,b,loose)>0}exports2.lt=lt;function lt(a,b,loose){return compare(a,b,loose)<0}exports2.eq=eq;function eq(a,b,loose){
return compare(a,b,loose)===0}exports2.neq=neq;function neq(a,b,loose){return compare(a,b,loose)!==0}exports2.gte=gte;function gte(a,b,loose){return compare(a,b,
loose)>=0}exports2.lte=lte;function lte(a,b,loose){return compare(a,b,loose)<=0}exports2.cmp=cmp;function cmp(a,op,b,loose){switch(op){case"===":return typeof a==
"object"&&(a=a.version),typeof b=="object"&&(b=b.version),a===b;case"!==":return typeof a=="object"&&(a=a.version),typeof b=="object"&&(b=b.version),a!==b;case"":case"\
=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":
return lte(a,b,loose);default:throw new TypeError("Invalid operator: "+op)}}exports2.Comparator=Comparator;function Comparator(comp,options){if((!options||typeof options!=
"object")&&(options={loose:!!options,includePrerelease:!1}),comp instanceof Comparator){if(comp.loose===!!options.loose)return comp;comp=comp.value}if(!(this instanceof
Comparator))return new Comparator(comp,options);comp=comp.trim().split(/\s+/).join(" "),debug("comparator",comp,options),this.options=options,this.loose=!!options.
loose,this.parse(comp),this.semver===ANY?this.value="":this.value=this.operator+this.semver.version,debug("comp",this)}var ANY={};Comparator.prototype.parse=function(comp){
var r=this.options.loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR],m=comp.match(r);if(!m)throw new TypeError("Invalid comparator: "+comp);this.operator=m[1],this.
operator==="="&&(this.operator=""),m[2]?this.semver=new SemVer(m[2],this.options.loose):this.semver=ANY},Comparator.prototype.toString=function(){return this.value},
Comparator.prototype.test=function(version){return debug("Comparator.test",version,this.options.loose),this.semver===ANY?!0:(typeof version=="string"&&(version=
new SemVer(version,this.options)),cmp(version,this.operator,this.semver,this.options))},Comparator.prototype.intersects=function(comp,options){if(!(comp instanceof
Comparator))throw new TypeError("a Comparator is required");(!options||typeof options!="object")&&(options={loose:!!options,includePrerelease:!1});var rangeTmp;
if(this.operator==="")return rangeTmp=new Range(comp.value,options),satisfies(this.value,rangeTmp,options);if(comp.operator==="")return rangeTmp=new Range(this.
value,options),satisfies(comp.semver,rangeTmp,options);var sameDirectionIncreasing=(this.operator===">="||this.operator===">")&&(comp.operator===">="||comp.operator===
">"),sameDirectionDecreasing=(this.operator==="<="||this.operator==="<")&&(comp.operator==="<="||comp.operator==="<"),sameSemVer=this.semver.version===comp.semver.
version,differentDirectionsInclusive=(this.operator===">="||this.operator==="<=")&&(comp.operator===">="||comp.operator==="<="),oppositeDirectionsLessThan=cmp(this.
semver,"<",comp.semver,options)&&(this.operator===">="||this.operator===">")&&(comp.operator==="<="||comp.operator==="<"),oppositeDirectionsGreaterThan=cmp(this.
semver,">",comp.semver,options)&&(this.operator==="<="||this.operator==="<")&&(comp.operator===">="||comp.operator===">");return sameDirectionIncreasing||sameDirectionDecreasing||
sameSemVer&&differentDirectionsInclusive||oppositeDirectionsLessThan||oppositeDirectionsGreaterThan},exports2.Range=Range;function Range(range,options){if((!options||
typeof options!="object")&&(options={loose:!!options,includePrerelease:!1}),range instanceof Range)return range.loose===!!options.loose&&range.includePrerelease===
!!options.includePrerelease?range:new Range(range.raw,options);if(range instanceof Comparator)return new Range(range.value,options);if(!(this instanceof Range))
return new Range(range,options);if(this.options=options,this.loose=!!options.loose,this.includePrerelease=!!options.includePrerelease,this.raw=range.trim().split(
/\s+/).join(" "),this.set=this.raw.split("||").map(function(range2){return this.parseRange(range2.trim())},this).filter(function(c){return c.length}),!this.set.
length)throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}Range.prototype.format=function(){return this.range=this.set.map(function(comps){return comps.
join(" ").trim()}).join("||").trim(),this.range},Range.prototype.toString=function(){return this.range};function isWhitespace(char){var code=char&&char.charCodeAt(
0);return code>=9&&code<=13||code===32||code===160||code===5760||code>=8192&&code<=8202||code===8232||code===8233||code===8239||code===8287||code===12288||code===
65279}function isVersionPrefix(char){return char==="v"||char==="="||isWhitespace(char)}function isDigit(char){return char!==void 0&&char>="0"&&char<="9"}function isLetter(char){
return char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z")}function isIdentifierCharacter(char){return isDigit(char)||isLetter(char)||char==="-"}function isVersionStart(char){
return isDigit(char)||char==="x"||char==="X"||char==="*"}function findDigitsEndIndex(range,start,limit,digitRuns){if(!isDigit(range[start]))return start;if(start>=
digitRuns.start&&start<digitRuns.end)return Math.min(start+limit,digitRuns.end);if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd)return Math.min(start+
limit,digitRuns.previousEnd);for(var end=start+1;isDigit(range[end]);)end++;return digitRuns.previousStart=digitRuns.start,digitRuns.previousEnd=digitRuns.end,digitRuns.
start=start,digitRuns.end=end,Math.min(start+limit,end)}function findVersionNumberEndIndex(range,start,loose,digitRuns){return!loose&&range[start]==="0"?start+1:
findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns)}function findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns){if(isDigit(range[start]))
return findVersionNumberEndIndex(range,start,loose,digitRuns);if(!isLetter(range[start])&&range[start]!=="-")return start;for(var end=start+1,limit=end+MAX_SAFE_BUILD_LENGTH;end<
limit&&isIdentifierCharacter(range[end]);)end++;return end}function findPrereleaseEndIndex(range,start,loose,digitRuns){var hyphen=range[start]==="-";if(!loose&&
!hyphen)return start;var identifierStart=start+(hyphen?1:0),end=findPrereleaseIdentifierEndIndex(range,identifierStart,loose,digitRuns);if(end===identifierStart){
if(!loose||!hyphen)return start;end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}for(;range[end]===".";){var next=findPrereleaseIdentifierEndIndex(
range,end+1,loose,digitRuns);if(next===end+1)break;end=next}return end}function findBuildEndIndex(range,start){if(range[start]!=="+")return start;var end=start+
1;do{for(var identifierStart=end;end-identifierStart<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end]);)end++;if(end===identifierStart)return identifierStart===
start+1?start:end-1;if(range[end]!==".")return end;end++}while(!0)}function findLooseFullVersionEndIndex(range,start,digitRuns){for(var end=start,component=0;component<
3;component++){var next=findVersionNumberEndIndex(range,end,!0,digitRuns);if(next===end)return start;if(end=next,component<2){if(range[end]!==".")return start;end++}}
return findBuildEndIndex(range,findPrereleaseEndIndex(range,end,!0,digitRuns))}function findPartialVersionComponentEndIndex(range,start,digitRuns){return isDigit(
range[start])?findVersionNumberEndIndex(range,start,!1,digitRuns):isVersionStart(range[start])?start+1:start}function findVersionEndIndex(range,start,digitRuns){
var end=findLooseFullVersionEndIndex(range,start,digitRuns);if(end!==start)return end;end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(var component=0;component<
2;component++){if(range[end]!==".")return end;var next=findPartialVersionComponentEndIndex(range,end+1,digitRuns);if(next===end+1)return end;end=next}return findBuildEndIndex(
range,findPrereleaseEndIndex(range,end,!1,digitRuns))}function findRemovableWhitespaceIndex(range,position){return isWhitespace(range[position])&&position++,(range[position]===
"<"||range[position]===">")&&position++,range[position]==="="&&position++,isWhitespace(range[position])?position:-1}function trimComparatorWhitespace(range){for(var result="",
copyFrom=0,cursor=0,digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};cursor<range.length;){var matchStart=cursor;if(range[cursor]==="<"||range[cursor]===
">")cursor++;else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){cursor++;continue}for(;cursor<range.length&&isVersionPrefix(range[cursor]);)
cursor++;if(isVersionStart(range[cursor])){var whitespacePosition=findRemovableWhitespaceIndex(range,matchStart);whitespacePosition!==-1&&(result+=range.slice(copyFrom,
whitespacePosition),copyFrom=whitespacePosition+1),cursor=findVersionEndIndex(range,cursor,digitRuns)}}return result+range.slice(copyFrom)}Range.prototype.parseRange=
function(range){var loose=this.options.loose,hr=loose?safeRe[HYPHENRANGELOOSE]:safeRe[HYPHENRANGE];range=range.replace(hr,hyphenReplace),debug("hyphen replace",
range),range=trimComparatorWhitespace(range),debug("comparator trim",range),range=range.replace(safeRe[TILDETRIM],tildeTrimReplace),range=range.replace(safeRe[CARETTRIM],
caretTrimReplace);var compRe=loose?safeRe[COMPARATORLOOSE]:safeRe[COMPARATOR],set=range.split(" ").map(function(comp){return parseComparator(comp,this.options)},
this).join(" ").split(/\s+/);return this.options.loose&&(set=set.filter(function(comp){return!!comp.match(compRe)})),set=set.map(function(comp){return new Comparator(
comp,this.options)},this),set},Range.prototype.intersects=function(range,options){if(!(range instanceof Range))throw new TypeError("a Range is required");return this.
set.some(function(thisComparators){return thisComparators.every(function(thisComparator){return range.set.some(function(rangeComparators){return rangeComparators.
every(function(rangeComparator){return thisComparator.intersects(rangeComparator,options)})})})})},exports2.toComparators=toComparators;function toComparators(range,options){
return new Range(range,options).set.map(function(comp){return comp.map(function(c){return c.value}).join(" ").trim().split(" ")})}function parseComparator(comp,options){
return debug("comp",comp,options),comp=replaceCarets(comp,options),debug("caret",comp),comp=replaceTildes(comp,options),debug("tildes",comp),comp=replaceXRanges(
comp,options),debug("xrange",comp),comp=replaceStars(comp,options),debug("stars",comp),comp}function isX(id){return!id||id.toLowerCase()==="x"||id==="*"}function replaceTildes(comp,options){
return comp.trim().split(/\s+/).map(function(comp2){return replaceTilde(comp2,options)}).join(" ")}function replaceTilde(comp,options){var r=options.loose?safeRe[TILDELOOSE]:
safeRe[TILDE];return comp.replace(r,function(_,M,m,p,pr){debug("tilde",comp,_,M,m,p,pr);var ret;return isX(M)?ret="":isX(m)?ret=">="+M+".0.0 <"+(+M+1)+".0.0":isX(
p)?ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0":pr?(debug("replaceTilde pr",pr),ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0"):ret=">="+M+"."+m+"."+p+" <"+M+
"."+(+m+1)+".0",debug("tilde return",ret),ret})}function replaceCarets(comp,options){return comp.trim().split(/\s+/).map(function(comp2){return replaceCaret(comp2,
options)}).join(" ")}function replaceCaret(comp,options){debug("caret",comp,options);var r=options.loose?safeRe[CARETLOOSE]:safeRe[CARET];return comp.replace(r,
function(_,M,m,p,pr){debug("caret",comp,_,M,m,p,pr);var ret;return isX(M)?ret="":isX(m)?ret=">="+M+".0.0 <"+(+M+1)+".0.0":isX(p)?M==="0"?ret=">="+M+"."+m+".0 <"+
M+"."+(+m+1)+".0":ret=">="+M+"."+m+".0 <"+(+M+1)+".0.0":pr?(debug("replaceCaret pr",pr),M==="0"?m==="0"?ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+m+"."+(+p+1):ret=
">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0":ret=">="+M+"."+m+"."+p+"-"+pr+" <"+(+M+1)+".0.0"):(debug("no pr"),M==="0"?m==="0"?ret=">="+M+"."+m+"."+p+" <"+M+
"."+m+"."+(+p+1):ret=">="+M+"."+m+"."+p+" <"+M+"."+(+m+1)+".0":ret=">="+M+"."+m+"."+p+" <"+(+M+1)+".0.0"),debug("caret return",ret),ret})}function replaceXRanges(comp,options){
return debug("replaceXRanges",comp,options),comp.split(/\s+/).map(function(comp2){return replaceXRange(comp2,options)}).join(" ")}function replaceXRange(comp,options){
comp=comp.trim();var r=options.loose?safeRe[XRANGELOOSE]:safeRe[XRANGE];return comp.replace(r,function(ret,gtlt,M,m,p,pr){debug("xRange",comp,ret,gtlt,M,m,p,pr);
var xM=isX(M),xm=xM||isX(m),xp=xm||isX(p),anyX=xp;return gtlt==="="&&anyX&&(gtlt=""),xM?gtlt===">"||gtlt==="<"?ret="<0.0.0":ret="*":gtlt&&anyX?(xm&&(m=0),p=0,gtlt===
">"?(gtlt=">=",xm?(M=+M+1,m=0,p=0):(m=+m+1,p=0)):gtlt==="<="&&(gtlt="<",xm?M=+M+1:m=+m+1),ret=gtlt+M+"."+m+"."+p):xm?ret=">="+M+".0.0 <"+(+M+1)+".0.0":xp&&(ret=
">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"),debug("xRange return",ret),ret})}function replaceStars(comp,options){return debug("replaceStars",comp,options),comp.trim().
replace(safeRe[STAR],"")}function hyphenReplace($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr,tb){return isX(fM)?from="":isX(fm)?from=">="+fM+".0.0":isX(fp)?from=">="+
fM+"."+fm+".0":from=">="+from,isX(tM)?to="":isX(tm)?to="<"+(+tM+1)+".0.0":isX(tp)?to="<"+tM+"."+(+tm+1)+".0":tpr?to="<="+tM+"."+tm+"."+tp+"-"+tpr:to="<="+to,(from+
" "+to).trim()}Range.prototype.test=function(version){if(!version)return!1;typeof version=="string"&&(version=new SemVer(version,this.options));for(var i2=0;i2<
this.set.length;i2++)if(testSet(this.set[i2],version,this.options))return!0;return!1};function testSet(set,version,options){for(var i2=0;i2<set.length;i2++)if(!set[i2].
test(version))return!1;if(version.prerelease.length&&!options.includePrerelease){for(i2=0;i2<set.length;i2++)if(debug(set[i2].semver),set[i2].semver!==ANY&&set[i2].
semver.prerelease.length>0){var allowed=set[i2].semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch)return!0}return!1}
return!0}exports2.satisfies=satisfies;function satisfies(version,range,options){try{range=new Range(range,options)}catch{return!1}return range.test(version)}exports2.
maxSatisfying=maxSatisfying;function maxSatisfying(versions,range,options){var max=null,maxSV=null;try{var rangeObj=new Range(range,options)}catch{return null}return versions.
forEach(function(v){rangeObj.test(v)&&(!max||maxSV.compare(v)===-1)&&(max=v,maxSV=new SemVer(max,options))}),max}exports2.minSatisfying=minSatisfying;function minSatisfying(versions,range,options){
var min=null,minSV=null;try{var rangeObj=new Range(range,options)}catch{return null}return versions.forEach(function(v){rangeObj.test(v)&&(!min||minSV.compare(v)===
1)&&(min=v,minSV=new SemVer(min,options))}),min}exports2.minVersion=minVersion;function minVersion(range,loose){range=new Range(range,loose);var minver=new SemVer(
"0.0.0");if(range.test(minver)||(minver=new SemVer("0.0.0-0"),range.test(minver)))return minver;minver=null;for(var i2=0;i2<range.set.length;++i2){var comparators=range.
set[i2];comparators.forEach(function(comparator){var compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":compver.prerelease.length===
0?compver.patch++:compver.prerelease.push(0),compver.raw=compver.format();case"":case">=":(!minver||gt(minver,compver))&&(minver=compver);break;case"<":case"<=":
break;default:throw new Error("Unexpected operation: "+comparator.operator)}})}return minver&&range.test(minver)?minver:null}exports2.validRange=validRange;function validRange(range,options){
try{return new Range(range,options).range||"*"}catch{return null}}exports2.ltr=ltr;function ltr(version,range,options){return outside(version,range,"<",options)}
exports2.gtr=gtr;function gtr(version,range,options){return outside(version,range,">",options)}exports2.outside=outside;function outside(version,range,hilo,options){
version=new SemVer(version,options),range=new Range(range,options);var gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt,ltefn=lte,ltfn=lt,comp=">",ecomp=
">=";break;case"<":gtfn=lt,ltefn=gte,ltfn=gt,comp="<",ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,
range,options))return!1;for(var i2=0;i2<range.set.length;++i2){var comparators=range.set[i2],high=null,low=null;if(comparators.forEach(function(comparator){comparator.
semver===ANY&&(comparator=new Comparator(">=0.0.0")),high=high||comparator,low=low||comparator,gtfn(comparator.semver,high.semver,options)?high=comparator:ltfn(
comparator.semver,low.semver,options)&&(low=comparator)}),high.operator===comp||high.operator===ecomp||(!low.operator||low.operator===comp)&&ltefn(version,low.semver))
return!1;if(low.operator===ecomp&&ltfn(version,low.semver))return!1}return!0}exports2.prerelease=prerelease;function prerelease(version,options){var parsed=parse(
version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null}exports2.intersects=intersects;function intersects(r1,r2,options){return r1=new Range(
r1,options),r2=new Range(r2,options),r1.intersects(r2)}exports2.coerce=coerce;function coerce(version){if(version instanceof SemVer)return version;if(typeof version!=
"string")return null;var match=version.match(safeRe[COERCE]);return match==null?null:parse(match[1]+"."+(match[2]||"0")+"."+(match[3]||"0"))}}),58264:(module2=>{
module2.exports=wrappy;function wrappy(fn,cb){if(fn&&cb)return wrappy(fn)(cb);if(typeof fn!="function")throw new TypeError("need wrapper function");return Object.
keys(fn).forEach(function(k){wrapper[k]=fn[k]}),wrapper;function wrapper(){for(var args=new Array(arguments.length),i=0;i<args.length;i++)args[i]=arguments[i];var ret=fn.
apply(this,args),cb2=args[args.length-1];return typeof ret=="function"&&ret!==cb2&&Object.keys(cb2).forEach(function(k){ret[k]=cb2[k]}),ret}}}),18036:(module=>{
module.exports=eval("require")("graceful-fs")}),83371:(module=>{module.exports=eval("require")("proxy-agent")}),60682:(module2=>{module2.exports=JSON.parse('{"n\
ame":"ali-oss","version":"6.23.0","description":"aliyun oss(object storage service) node client","main":"./lib/client.js","files":["lib","shims","dist"],"browse\
r":{"./lib/client.js":"./dist/aliyun-oss-sdk.js","mime":"mime/lite","urllib":"./shims/xhr.js","utility":"./shims/utility.js","crypto":"./shims/crypto/crypto.js"\
,"debug":"./shims/debug","fs":false,"child_process":false,"is-type-of":"./shims/is-type-of.js"},"scripts":{"build-change-log":"standard-version","test":"npm run\
 tsc && mocha -t 120000 -r should -r dotenv/config test/node/*.test.js test/node/**/*.test.js","test-cov":"npm run tsc && nyc --reporter=lcov node_modules/.bin/\
_mocha -t 120000 -r should test/node/*.test.js test/node/**/*.test.js","jshint":"jshint .","build-test":"mkdir -p ./test/browser/build && MINIFY=1 node browser-\
build.js > test/browser/build/aliyun-oss-sdk.min.js && node -r dotenv/config task/browser-test-build.js > test/browser/build/tests.js","browser-test":"npm run b\
uild-test && karma start","build-dist":"npm run tsc && node browser-build.js > dist/aliyun-oss-sdk.js && MINIFY=1 node browser-build.js > dist/aliyun-oss-sdk.mi\
n.js","publish-to-npm":"node publish-npm-check.js && npm publish","publish-to-cdn":"node publish.js","snyk-protect":"snyk-protect","lint-staged":"lint-staged","\
detect-secrets":"node task/detect-secrets","tsc":"npm run tsc:clean && npm run tsc:build","tsc:build":"tsc -b tsconfig.json tsconfig-cjs.json","tsc:watch":"tsc \
-b tsconfig.json tsconfig-cjs.json --watch","tsc:clean":"tsc -b tsconfig.json tsconfig-cjs.json --clean ","prepare":"husky install"},"git-pre-hooks":{"pre-relea\
se":"npm run build-dist","post-release":["npm run publish-to-npm","npm run publish-to-cdn"]},"homepage":"https://github.com/ali-sdk/ali-oss","bugs":{"url":"http\
s://github.com/ali-sdk/ali-oss/issues"},"repository":{"type":"git","url":"https://github.com/ali-sdk/ali-oss.git"},"keywords":["oss","client","file","aliyun"],"\
author":"dead_horse","license":"MIT","engines":{"node":">=8"},"devDependencies":{"@alicloud/openapi-client":"^0.4.10","@alicloud/resourcemanager20200331":"^2.3.\
0","@alicloud/tea-util":"^1.4.9","@babel/core":"^7.11.6","@babel/plugin-transform-regenerator":"^7.10.4","@babel/plugin-transform-runtime":"^7.11.5","@babel/pre\
set-env":"^7.11.5","@babel/runtime":"^7.11.2","@commitlint/cli":"^17.6.7","@commitlint/config-conventional":"^16.2.4","@octokit/core":"^5.0.0","@semantic-releas\
e/exec":"^6.0.3","@semantic-release/git":"^10.0.1","@semantic-release/npm":"^10.0.5","@snyk/protect":"^1.1196.0","@types/node":"^14.0.12","@typescript-eslint/es\
lint-plugin":"^5.0.0","@typescript-eslint/parser":"^5.0.0","aliasify":"^2.0.0","axios":"^0.27.2","babelify":"^10.0.0","beautify-benchmark":"^0.2.4","benchmark":\
"^2.1.1","bluebird":"^3.1.5","browserify":"^17.0.0","core-js":"^3.6.5","crypto-js":"^4.2.0","dotenv":"^8.2.0","eslint":"^8.44.0","eslint-config-airbnb":"^19.0.4\
","eslint-config-ali":"^13.0.0","eslint-config-prettier":"^8.8.0","eslint-plugin-import":"^2.21.1","eslint-plugin-jsx-a11y":"^6.0.3","eslint-plugin-prettier":"^\
4.2.1","filereader":"^0.10.3","form-data":"^4.0.0","git-pre-hooks":"^1.2.0","husky":"^7.0.4","immediate":"^3.3.0","karma":"^6.3.4","karma-browserify":"^8.1.0","\
karma-chrome-launcher":"^2.2.0","karma-firefox-launcher":"^1.0.1","karma-ie-launcher":"^1.0.0","karma-mocha":"^2.0.1","karma-safari-launcher":"^1.0.0","lint-sta\
ged":"^12.4.1","mm":"^2.0.0","mocha":"^9.1.2","nise":"5.1.4","nyc":"^15.1.0","prettier":"^3.0.0","promise-polyfill":"^6.0.2","puppeteer":"19.0.0","semantic-rele\
ase":"^21.1.1","should":"^11.0.0","sinon":"^15.2.0","standard-version":"^9.3.1","stream-equal":"^1.1.0","timemachine":"^0.3.0","typescript":"^3.9.5","uglify-js"\
:"^3.14.2","watchify":"^4.0.0"},"dependencies":{"address":"^1.2.2","agentkeepalive":"^3.4.1","bowser":"^1.6.0","copy-to":"^2.0.1","dateformat":"^2.0.0","debug":\
"^4.3.4","destroy":"^1.0.4","end-or-error":"^1.0.1","get-ready":"^1.0.0","humanize-ms":"^1.2.0","is-type-of":"^1.4.0","js-base64":"^2.5.2","jstoxml":"^2.0.0","l\
odash":"^4.17.21","merge-descriptors":"^1.0.1","mime":"^2.4.5","platform":"^1.3.1","pump":"^3.0.0","qs":"^6.4.0","sdk-base":"^2.0.1","stream-http":"2.8.2","stre\
am-wormhole":"^1.0.4","urllib":"^2.44.0","utility":"^1.18.0","xml2js":"^0.6.2"},"snyk":true,"lint-staged":{"**/!(dist)/*":["npm run detect-secrets --"],"**/*.{j\
s,ts}":["eslint --cache --fix --ext .js,.ts","prettier --write","git add"]}}')}),17662:(module2=>{module2.exports=JSON.parse(`{"100":"Continue","101":"Switching\
 Protocols","102":"Processing","103":"Early Hints","200":"OK","201":"Created","202":"Accepted","203":"Non-Authoritative Information","204":"No Content","205":"R\
eset Content","206":"Partial Content","207":"Multi-Status","208":"Already Reported","226":"IM Used","300":"Multiple Choices","301":"Moved Permanently","302":"Fo\
und","303":"See Other","304":"Not Modified","305":"Use Proxy","306":"(Unused)","307":"Temporary Redirect","308":"Permanent Redirect","400":"Bad Request","401":"\
Unauthorized","402":"Payment Required","403":"Forbidden","404":"Not Found","405":"Method Not Allowed","406":"Not Acceptable","407":"Proxy Authentication Require\
d","408":"Request Timeout","409":"Conflict","410":"Gone","411":"Length Required","412":"Precondition Failed","413":"Payload Too Large","414":"URI Too Long","415\
":"Unsupported Media Type","416":"Range Not Satisfiable","417":"Expectation Failed","418":"I'm a teapot","421":"Misdirected Request","422":"Unprocessable Entity\
","423":"Locked","424":"Failed Dependency","425":"Unordered Collection","426":"Upgrade Required","428":"Precondition Required","429":"Too Many Requests","431":"\
Request Header Fields Too Large","451":"Unavailable For Legal Reasons","500":"Internal Server Error","501":"Not Implemented","502":"Bad Gateway","503":"Service \
Unavailable","504":"Gateway Timeout","505":"HTTP Version Not Supported","506":"Variant Also Negotiates","507":"Insufficient Storage","508":"Loop Detected","509"\
:"Bandwidth Limit Exceeded","510":"Not Extended","511":"Network Authentication Required"}`)}),45554:(module2=>{module2.exports=JSON.parse('{"name":"urllib","ver\
sion":"2.44.1","description":"Help in opening URLs (mostly HTTP) in a complex world \u2014 basic and digest authentication, redirections, cookies and more.","keyword\
s":["urllib","http","urlopen","curl","wget","request","https"],"author":"fengmk2 <fengmk2@gmail.com> (https://fengmk2.com)","homepage":"https://github.com/node-\
modules/urllib","main":"lib/index.js","types":"lib/index.d.ts","files":["lib"],"repository":{"type":"git","url":"git://github.com/node-modules/urllib.git"},"scr\
ipts":{"tsd":"node test/tsd.js","test-local":"mocha -t 30000 test/*.test.js","test":"npm run lint && npm run test-local","test-cov":"istanbul cover node_modules\
/mocha/bin/_mocha -- -t 30000 test/*.test.js","ci":"npm run lint && npm run tsd && npm run test-cov","lint":"jshint .","contributor":"git-contributor"},"depende\
ncies":{"any-promise":"^1.3.0","content-type":"^1.0.2","default-user-agent":"^1.0.0","digest-header":"^1.0.0","ee-first":"~1.1.1","formstream":"^1.1.0","humaniz\
e-ms":"^1.2.0","iconv-lite":"^0.6.3","pump":"^3.0.0","qs":"^6.4.0","statuses":"^1.3.1","utility":"^1.16.1"},"peerDependencies":{"proxy-agent":"^5.0.0"},"peerDep\
endenciesMeta":{"proxy-agent":{"optional":true}},"devDependencies":{"@types/mocha":"^5.2.5","@types/node":"^10.12.18","agentkeepalive":"^4.0.0","benchmark":"^2.\
1.4","bluebird":"*","busboy":"^0.2.14","co":"*","coffee":"1","git-contributor":"2","http-proxy":"^1.16.2","istanbul":"*","jshint":"*","mkdirp":"^0.5.1","mocha":\
"3","muk":"^0.5.3","pedding":"^1.1.0","proxy-agent":"^5.0.0","semver":"5","spy":"^1.0.0","tar":"^4.4.8","through2":"^2.0.3","tsd":"^0.18.0","typescript":"^4.4.4\
"},"engines":{"node":">= 0.10.0"},"license":"MIT"}')})};
