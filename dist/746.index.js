"use strict";exports.id=746,exports.ids=[746,7514],exports.modules={33533:(module2=>{module2.exports={ca:[]}}),47514:(module2=>{const labels={latin2:"iso-8859-2",latin5:"win\
dows-1254",latin7:"iso-8859-13",koi8r:"koi8-r",koi8u:"koi8-u",eucjp:"euc-jp",eucjpms:"euc-jp",euckr:"euc-kr",cp932:"shift_jis",tis620:"windows-874",utf16:"utf-1\
6be",ucs2:"utf-16be",macroman:"macintosh"},pair=/\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g;function decodeCesu8(bytes){
const text=bytes.latin1Slice();return text.includes("\xED")?Buffer.from(text.replace(pair,(_,a,b,c,d)=>{const[high,low]=[bits(a,b),bits(c,d)];return Buffer.from(
String.fromCharCode(53248|high,53248|low)).latin1Slice()}),"latin1").utf8Slice():bytes.utf8Slice()}const bits=(middle,last)=>(middle.charCodeAt(0)&63)<<6|last.charCodeAt(
0)&63;function decode(bytes,encoding){if(encoding==="cesu8")return decodeCesu8(bytes);if(Buffer.isEncoding(encoding))return bytes.toString(encoding);try{return new TextDecoder(
labels[encoding]??encoding).decode(bytes)}catch(error){if(!(error instanceof RangeError))throw error;return bytes.latin1Slice()}}function encode(text,encoding){
if(Buffer.isEncoding(encoding))return Buffer.from(text,encoding);const isPlain=!/[\ud800-\udfff]/.test(text);if(encoding==="cesu8"&&isPlain)return Buffer.from(text);
throw new Error(`cannot write ${encoding}: this program sends UTF-8`)}module2.exports={decode,encode,getDecoder:encoding=>({write:bytes=>decode(bytes,encoding),
end:()=>{}}),getEncoder:encoding=>({write:text=>encode(text,encoding),end:()=>{}})}}),72767:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>local_run_run});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),dist=__webpack_require__(38815),data_directory=__webpack_require__(40188),rule=__webpack_require__(45116),duration=__webpack_require__(80290),durations=__webpack_require__(
8682),ecs_durations=__webpack_require__(2899),quotas=__webpack_require__(53121),overrides=__webpack_require__(2045),rds_durations=__webpack_require__(5013),slb_durations=__webpack_require__(
79437),slb_quotas=__webpack_require__(16719),vpc_durations=__webpack_require__(42301),vpc_quotas=__webpack_require__(45439);const durationTables=[durations.G,ecs_durations.
h,rds_durations.$,slb_durations.r,vpc_durations.p],quotaTables=[quotas.v,slb_quotas.l,vpc_quotas.L],parseDurations=document=>(0,overrides.f)(document,durationTables,
value=>typeof value=="string"||typeof value=="number"?(0,duration.E9)(value):void 0),parseQuotas=document=>(0,overrides.f)(document,quotaTables,value=>typeof value==
"number"&&Number.isInteger(value)&&value>=0?value:void 0);var external_node_fs_=__webpack_require__(73024),shared_clock=__webpack_require__(13666),external_node_dgram_=__webpack_require__(
41314),errors=__webpack_require__(52005);const dnsTypes={A:1,NS:2,CNAME:5,MX:15,TXT:16,AAAA:28},dnsCodes={ok:0,malformed:1,noSuchName:3,notImplemented:4,refused:5},
headerBytes=12,internetClass=1,longestName=255;function readQuery(packet){if(packet.length<headerBytes)return;const flags=packet.readUInt16BE(2);if((flags&63488)!==
0||packet.readUInt16BE(4)!==1)return;const labels=[];let at=headerBytes;for(;;){const length=packet[at];if(length===void 0||length>63||at-headerBytes>longestName)
return;if(length===0)break;labels.push(packet.toString("latin1",at+1,at+1+length)),at+=1+length}const end=at+5;if(!(packet.length<end))return{id:packet.readUInt16BE(
0),isRecursionDesired:(flags&256)!==0,name:labels.join(".").toLowerCase(),type:packet.readUInt16BE(at+1),bytes:packet.subarray(headerBytes,end)}}function writeAnswer(question,code,answers){
const header=Buffer.alloc(headerBytes);return header.writeUInt16BE(question.id,0),header.writeUInt16BE(33792|(question.isRecursionDesired?256:0)|code,2),header.
writeUInt16BE(1,4),header.writeUInt16BE(answers.length,6),Buffer.concat([header,question.bytes,...answers.map(writeRecord)])}function writeRecord(answer2){const data=recordData(
answer2),fixed=Buffer.alloc(10);return fixed.writeUInt16BE(dnsTypes[answer2.type],0),fixed.writeUInt16BE(internetClass,2),fixed.writeUInt32BE(answer2.ttlSeconds,
4),fixed.writeUInt16BE(data.length,8),Buffer.concat([writeName(answer2.name),fixed,data])}function recordData({type,value,priority}){switch(type){case"A":return Buffer.
from(value.split(".").map(Number));case"AAAA":return Buffer.concat(ipv6Groups(value).map(group=>Buffer.from([group>>8,group&255])));case"MX":return Buffer.concat(
[Buffer.from([0,priority??10]),writeName(value)]);case"TXT":return Buffer.concat(chunks(Buffer.from(value)).map(chunk=>Buffer.concat([Buffer.from([chunk.length]),
chunk])));case"CNAME":case"NS":return writeName(value)}}function ipv6Groups(text){const[head="",tail]=text.split("::"),read=part=>part===""?[]:part.split(":").map(
group=>Number.parseInt(group,16)||0),[front,back]=[read(head),read(tail??"")];return[...front,...Array(Math.max(0,8-front.length-back.length)).fill(0),...back].
slice(0,8)}function chunks(text){const parts=[];for(let at=0;at<text.length;at+=255)parts.push(text.subarray(at,at+255));return parts}function writeName(name){const labels=name.
replace(/\.$/,"").split(".").map(label=>Buffer.from(label,"latin1").subarray(0,63));return Buffer.concat([...labels.map(label=>Buffer.concat([Buffer.from([label.
length]),label])),Buffer.from([0])])}var alidns_records=__webpack_require__(64896);const mostAliases=8;function answerPacket(core,packet){const question=readQuery(
packet);if(!question)return;if(!(0,alidns_records.C5)(core.store).find(domain=>question.name===domain.id||question.name.endsWith(`.${domain.id}`)))return writeAnswer(
question,dnsCodes.refused,[]);const{answers,isKnown}=resolve(core,question);return writeAnswer(question,isKnown?dnsCodes.ok:dnsCodes.noSuchName,answers)}function resolve(core,question){
const answers=[];let name=question.name;for(let i=0;i<mostAliases;i++){const records2=recordsOf(core,name);if(records2.length===0)return{answers,isKnown:i>0};const wanted=records2.
filter(record=>dnsTypes[record.type]===question.type),alias=records2.find(record=>record.type==="CNAME");if(answers.push(...choose(core,wanted.length>0?wanted:alias?
[alias]:[]).map(record=>shown(record,name))),wanted.length>0||!alias)return{answers,isKnown:!0};name=alias.value.replace(/\.$/,"").toLowerCase()}return{answers,
isKnown:!0}}function recordsOf({store},name){const usable=(0,alidns_records.V9)(store).filter(record=>record.isEnabled&&Object.hasOwn(dnsTypes,record.type)),exact=usable.
filter(record=>(0,alidns_records.fq)(record)===name);if(exact.length>0)return exact;const parent=name.slice(name.indexOf(".")+1);return usable.filter(record=>(0,alidns_records.
fq)(record)===`*.${parent}`)}const shown=(record,name)=>({name,type:record.type,value:record.value,ttlSeconds:record.ttlSeconds,...record.priority===void 0?{}:{
priority:record.priority}});function choose({store,random},records2){const[first]=records2;if(!first||!(0,alidns_records.KI)(store).get((0,alidns_records.gw)(first)))
return records2;let left=random()*records2.reduce((sum,record)=>sum+record.weight,0);for(const record of records2)if(left-=record.weight,left<0)return[record];return records2.
slice(-1)}function serveNames(core,port,log){const socket=(0,external_node_dgram_.createSocket)("udp4");socket.on("message",(packet,sender)=>{const answer2=answerPacket(
core,packet);answer2&&socket.send(answer2,sender.port,sender.address)});const close=()=>new Promise(resolve2=>socket.close(()=>resolve2()));return new Promise(resolve2=>{
const refuse=error=>{log(`DNS is not answered on 127.0.0.1:${port}: ${(0,errors.bD)(error)}`),resolve2({close:async()=>{}})};socket.once("error",refuse),socket.
bind(port,"127.0.0.1",()=>{socket.off("error",refuse),socket.on("error",error=>log(`an answer of the name server was lost: ${(0,errors.bD)(error)}`)),socket.unref(),
resolve2({port:socket.address().port,close})})})}var local_addresses=__webpack_require__(40624),vendor_error=__webpack_require__(61174),ids=__webpack_require__(
96114);const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function renderXml(root,value){return`<?xml version="1.0" encoding="UTF-8"?>\

${xml_element(root,value)}`}function xml_element(name,value){if(value==null)return"";if(Array.isArray(value))return value.map(item=>xml_element(name,item)).join(
"");if(typeof value!="object")return`<${name}>${escapeXml(String(value))}</${name}>`;const members=Object.entries(value).map(([member,content])=>xml_element(member,
content));return`<${name}>${members.join("")}</${name}>`}function escapeXml(text){return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
"").replace(/[&<>"']/g,char=>entities[char])}function renderResult(body,action,format,requestId){return render(200,body,`${action}Response`,format,requestId)}function renderError(error,context){
const{format,requestId,hostId,product}=context,recommend=`https://api.aliyun.com/troubleshoot?${`q=${encodeURIComponent(error.code)}&product=${product}&requestI\
d=${requestId}`}`,body={RequestId:requestId,HostId:hostId,Code:error.code,Message:error.message,Recommend:recommend},answer2=render(error.httpStatus,body,"Error",
format,requestId);return{...answer2,headers:{...answer2.headers,...error.headers}}}function render(status,body,root,format,requestId){const isJson=format==="jso\
n";return{status,headers:{"content-type":isJson?"application/json;charset=utf-8":"text/xml;charset=utf-8","x-acs-request-id":requestId},body:isJson?JSON.stringify(
body):renderXml(root,body)}}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),external_node_net_=__webpack_require__(
77030);const longestHeaders=512*1024;function serveHttp(port,listener,tls){const options={maxHeaderSize:longestHeaders,keepAliveTimeout:65e3},plain=prepared((0,external_node_http_.
createServer)(options,listener));if(!tls)return listening(plain,port,()=>plain.closeAllConnections());const secure=prepared((0,external_node_https_.createServer)(
{...options,...tls},listener)),open=new Set,both=(0,external_node_net_.createServer)(socket=>{open.add(socket.on("close",()=>open.delete(socket))),firstByte(socket,
byte=>(byte===tlsHandshake?secure:plain).emit("connection",socket))});return listening(both,port,()=>{for(const socket of open)socket.destroy()})}const tlsHandshake=22;
function firstByte(socket,tell){socket.on("error",()=>socket.destroy()),socket.once("readable",()=>{const start2=socket.read(1);start2&&(socket.unshift(start2),
tell(start2[0]))})}function prepared(server){return server.on("clientError",(_error,socket)=>{socket.writable?socket.end(`HTTP/1.1 400 Bad Request\r
connection: close\r
content-length: 0\r
\r
`):socket.destroy()}),server}function listening(server,port,closeConnections){return new Promise((resolve2,reject)=>{server.once("error",reject),server.listen(port,
"127.0.0.1",()=>{server.off("error",reject),resolve2({port:server.address().port,close:()=>new Promise(closed=>{server.close(()=>closed()),closeConnections()})})})})}
function plainHeaders(message){const headers=Object.create(null);for(const[name,value]of Object.entries(message.headers))value!==void 0&&(headers[name]=Array.isArray(
value)?value.join(", "):value);return headers}async function readBody(message,limit){const chunks2=[];let length=0;for await(const chunk of message)length+=chunk.
length,length<=limit&&chunks2.push(chunk);return length>limit?void 0:Buffer.concat(chunks2)}var strikes=__webpack_require__(26927),wire_request=__webpack_require__(
56941);function readRpcRequest(request){const pairs=(0,wire_request.f)(request),parameter2=name=>pairs.find(([given])=>given.toLowerCase()===name)?.[1]??"",header=name=>request.
headers[name]??"",authorization=header("authorization");return{action:header("x-acs-action")||parameter2("action"),version:header("x-acs-version")||parameter2("\
version"),format:formatOf(parameter2("format"),header("accept"),header("x-acs-action")!==""),pairs,accessKeyId:/Credential=([^,]+)/.exec(authorization)?.[1]??parameter2(
"accesskeyid")}}function formatOf(format,accept,isV3){return format?/^json$/i.test(format)?"json":"xml":/json/i.test(accept)?"json":/xml/i.test(accept)?"xml":isV3?
"json":"xml"}var authenticate=__webpack_require__(24263),call_log=__webpack_require__(23382),gateway_gateway=__webpack_require__(31117);async function answerRpc(request,gateway,log){
const requestId=(0,ids.z2)(gateway.core.random),rpc=readRpcRequest(request),end=startLogging(rpc,requestId,gateway),context={format:rpc.format,requestId,hostId:request.
headers.host??"localhost",product:gateway.registry.product(rpc.version)??""};try{const body=await run(request,rpc,requestId,gateway);return end(200),renderResult(
body,rpc.action,rpc.format,requestId)}catch(error){if(error instanceof strikes.rB){end(0,"Dropped");return}if(error instanceof strikes.ge)return end(error.status,
"Html"),{status:error.status,headers:{"content-type":"text/html"},body:error.html};const vendorError=asVendorError(error,`${context.product} ${rpc.action}`,log);
return end(vendorError.httpStatus,vendorError.code),renderError(vendorError,context)}}async function run(request,rpc,requestId,gateway){if(request.method!=="GET"&&
request.method!=="POST")throw new vendor_error.H("UnsupportedHTTPMethod",403,"This http method is not supported.");if(!rpc.action)throw new vendor_error.H("Miss\
ingParameter",400,'The input parameter "Action" that is mandatory for processing this request is not supplied.');const operation=(0,gateway_gateway.LC)(gateway.
registry,rpc.version,rpc.action),{core}=gateway,key=operation.isAnonymous?void 0:(0,authenticate.Q)(request,gateway),{pairs}=rpc;return gateway.call({operation,
pairs,accessKeyId:key?.id??"",accountId:key?.accountId??core.accountId,requestId})}function asVendorError(error,where,log){return error instanceof vendor_error.
H?error:(log(`${where} failed inside the local cloud: ${error instanceof Error?error.stack:(0,errors.bD)(error)}`),new vendor_error.H("InternalError",500,"The r\
equest processing has failed due to some unknown error, exception or failure."))}function startLogging(rpc,requestId,gateway){const{core,calls:calls2,registry}=gateway,
timeMs=core.clock.now(),started=core.clock.monotonic(),product=registry.product(rpc.version),operation=product&&registry.find(product,rpc.action);return(status,code)=>calls2.
add({timeMs,product:product??rpc.version,action:rpc.action,parameters:(0,call_log.g)(rpc.pairs),isMutating:operation?!operation.isReadOnly:!1,accessKeyId:rpc.accessKeyId,
requestId,status,...code!==void 0&&{code},durationMs:core.clock.monotonic()-started})}const longestBody=16*1024*1024;function frontListener(options){return(message,response)=>{
answer(message,response,options).catch(error=>{(!message.destroyed||!response.destroyed)&&options.log(`answering ${message.method} failed: ${String(error)}`),response.
destroy()})}}async function answer(message,response,{gateway,routes,log}){const request=await readRequest(message),wireAnswer=request?await route(request,routes,
gateway,log):tooLarge(gateway);if(!wireAnswer){message.socket.destroy();return}const body=Buffer.from(wireAnswer.body);response.writeHead(wireAnswer.status,{...wireAnswer.
headers,"content-length":body.length}),response.end(message.method==="HEAD"?void 0:body)}async function route(request,routes,gateway,log){for(const special of routes){
const taken=await special(request);if(taken)return taken}return answerRpc(request,gateway,log)}async function readRequest(message){const body=await readBody(message,
longestBody);if(!body)return;const target=message.url??"/",mark=target.indexOf("?"),[path,query]=mark<0?[target,""]:[target.slice(0,mark),target.slice(mark+1)];
return{method:message.method??"GET",path,query,headers:plainHeaders(message),body}}function tooLarge(gateway){const error=new vendor_error.H("RequestEntityTooLa\
rge",413,`The body of a request may have at most ${longestBody} bytes.`);return renderError(error,{format:"json",requestId:(0,ids.z2)(gateway.core.random),hostId:"\
127.0.0.1",product:""})}var in_process=__webpack_require__(72252),records=__webpack_require__(68504);function observeBalancers(driver){const configs=new Map;return{
apply(config){return configs.set(config.loadBalancerId,config),driver.apply(config)},remove(loadBalancerId){return configs.delete(loadBalancerId),driver.remove(
loadBalancerId)},async checkListen(listener,addresses){await driver.checkListen?.(listener,addresses)},health:(loadBalancerId,port)=>driver.health(loadBalancerId,
port),accessLog:(loadBalancerId,fromMs,toMs)=>driver.accessLog(loadBalancerId,fromMs,toMs),counters:(loadBalancerId,port)=>driver.counters(loadBalancerId,port),
traffic:(...query)=>driver.traffic?.(...query)??[],close(){return configs.clear(),driver.close()},configs:()=>[...configs.values()]}}function seenBackends(balancers){
return balancers.configs().flatMap(config=>config.listeners.flatMap(listener=>backendsOf(balancers,config,listener)))}function backendsOf(balancers,{loadBalancerId},listener){
const health=balancers.health(loadBalancerId,listener.port),counters=balancers.counters(loadBalancerId,listener.port),all=[...listener.backends,...listener.rules.
flatMap(rule2=>rule2.backends)],unique=new Map(all.map(backend=>[`${backend.serverId}:${backend.port}`,backend])),{port:listenerPort,protocol}=listener;return[...unique.
values()].map(backend=>{const isIt=other=>other.serverId===backend.serverId&&other.port===backend.port,state=health.find(isIt)?.state??"unavailable";return{loadBalancerId,
listenerPort,protocol,backend,state,counters:counters.find(isIt)}})}var json=__webpack_require__(98444);function readSavedJson(path,outline2){const read=(0,json.
V)(textOf(path),outline2);if("value"in read)return read.value;throw unreadable(path,read.wrong)}function textOf(path){try{return(0,external_node_fs_.readFileSync)(
path,"utf8")}catch(error){throw unreadable(path,(0,errors.bD)(error))}}const unreadable=(path,why)=>new Error(`${path} cannot be understood: ${why}; choose anot\
her directory with --data, or remove this one`);var external_node_crypto_=__webpack_require__(77598);const bucketOutline={name:"string",createdMs:"number",acl:"\
string",tags:{"*":"string"}},objectOutline={key:"string",blob:"string",size:"number",headers:{"*":"string"}},idShape=/^[0-9A-F]{32}$/;class Uploads{#directory;constructor(directory){
this.#directory=directory}start(upload){const record={...upload,uploadId:(0,external_node_crypto_.randomBytes)(16).toString("hex").toUpperCase()};return(0,external_node_fs_.
mkdirSync)((0,external_node_path_.join)(this.#directory,record.uploadId)),this.#write(record.uploadId,"upload.json",record),record}get(uploadId,key){if(!idShape.
test(uploadId)||!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#directory,uploadId,"upload.json")))return;const record=this.#read(uploadId,
"upload.json");return record.key===key?record:void 0}all(){return(0,external_node_fs_.readdirSync)(this.#directory).filter(name=>idShape.test(name)).map(uploadId=>this.#read(
uploadId,"upload.json"))}putPart(uploadId,part){const before2=this.parts(uploadId).find(({number})=>number===part.number);this.#write(uploadId,`part-${part.number}\
.json`,part),before2&&(0,external_node_fs_.rmSync)(this.blobPath(uploadId,before2.blob),{force:!0})}parts(uploadId){return(0,external_node_fs_.readdirSync)((0,external_node_path_.
join)(this.#directory,uploadId)).filter(name=>/^part-\d+\.json$/.test(name)).map(name=>this.#read(uploadId,name)).sort((a,b)=>a.number-b.number)}blobPath(uploadId,blob){
return(0,external_node_path_.join)(this.#directory,uploadId,blob)}remove(uploadId){(0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#directory,uploadId),
{recursive:!0,force:!0})}#read(uploadId,name){return readSavedJson((0,external_node_path_.join)(this.#directory,uploadId,name),{})}#write(uploadId,name,record){
const path=(0,external_node_path_.join)(this.#directory,uploadId,name),temporary=`${path}.${(0,external_node_crypto_.randomUUID)()}.new`;(0,external_node_fs_.writeFileSync)(
temporary,JSON.stringify(record)),(0,external_node_fs_.renameSync)(temporary,path)}}class Bucket{directory;uploads;#record;#objects=new Map;#sortedKeys;constructor(directory,record){
this.directory=directory,this.#record=record;for(const folder of["objects","blobs","uploads"])(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory,
folder),{recursive:!0});for(const file of(0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory,"objects"))){if(!file.endsWith(".json"))continue;
const object=readSavedJson((0,external_node_path_.join)(directory,"objects",file),objectOutline);this.#objects.set(object.key,object)}this.uploads=new Uploads((0,external_node_path_.
join)(directory,"uploads"))}get record(){return this.#record}get isEmpty(){return this.#objects.size===0}update(change){this.#record={...this.#record,...change},
bucket_writeRecord((0,external_node_path_.join)(this.directory,"bucket.json"),this.#record)}replaceRecord(record){this.#record=record,bucket_writeRecord((0,external_node_path_.
join)(this.directory,"bucket.json"),record)}get(key){return this.#objects.get(key)}objects(){return this.#objects.values()}keys(){return this.#sortedKeys??=[...this.#objects.
keys()].sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)))}put(object){const before2=this.#objects.get(object.key);bucket_writeRecord(this.#recordPath(object.
key),object),this.#objects.set(object.key,object),before2?before2.blob!==object.blob&&this.dropBlob(before2.blob):this.#sortedKeys=void 0}delete(key){const object=this.#objects.
get(key);return object?((0,external_node_fs_.rmSync)(this.#recordPath(key),{force:!0}),this.#objects.delete(key),this.#sortedKeys=void 0,this.dropBlob(object.blob),
!0):!1}newBlob(){return(0,external_node_crypto_.randomUUID)()}blobPath(blob){return(0,external_node_path_.join)(this.directory,"blobs",blob)}read(object,range){
return(0,external_node_fs_.createReadStream)(this.blobPath(object.blob),range)}dropBlob(blob){(0,external_node_fs_.rmSync)(this.blobPath(blob),{force:!0})}#recordPath(key){
return(0,external_node_path_.join)(this.directory,"objects",`${(0,external_node_crypto_.createHash)("sha256").update(key).digest("hex")}.json`)}}function bucket_writeRecord(path,record){
const temporary=`${path}.${(0,external_node_crypto_.randomUUID)()}.new`;(0,external_node_fs_.writeFileSync)(temporary,JSON.stringify(record)),(0,external_node_fs_.
renameSync)(temporary,path)}const nameShape=/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,isBucketName=name=>nameShape.test(name);class Buckets{#directory;#buckets=new Map;constructor(directory){
this.#directory=directory,(0,external_node_fs_.mkdirSync)(directory,{recursive:!0});for(const name of(0,external_node_fs_.readdirSync)(directory)){const path=(0,external_node_path_.
join)(directory,name,"bucket.json");!isBucketName(name)||!(0,external_node_fs_.existsSync)(path)||this.#buckets.set(name,new Bucket((0,external_node_path_.join)(
directory,name),readSavedJson(path,bucketOutline)))}}get(name){return this.#buckets.get(name)}all(){return[...this.#buckets.values()].sort((a,b)=>a.record.name<
b.record.name?-1:1)}create(record){const directory=(0,external_node_path_.join)(this.#directory,record.name);(0,external_node_fs_.mkdirSync)(directory,{recursive:!0}),
bucket_writeRecord((0,external_node_path_.join)(directory,"bucket.json"),record);const bucket=new Bucket(directory,record);return this.#buckets.set(record.name,
bucket),bucket}delete(name){this.#buckets.delete(name),(0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#directory,name),{recursive:!0,force:!0})}clear(){
for(const{record}of this.all())this.delete(record.name)}}var external_node_stream_promises_=__webpack_require__(46466);const noContent={status:204};class OssError extends Error{code;httpStatus;details;headers;constructor(code,httpStatus,message,more={}){
super(message),this.name="OssError",this.code=code,this.httpStatus=httpStatus,this.details=more.details??{},this.headers=more.headers??{}}}const noSuchBucket=bucket=>new OssError(
"NoSuchBucket",404,"The specified bucket does not exist.",{details:{BucketName:bucket}}),noSuchKey=key=>new OssError("NoSuchKey",404,"The specified key does not\
 exist.",{details:{Key:key}}),noSuchUpload=uploadId=>new OssError("NoSuchUpload",404,"The specified upload does not exist. The upload ID may be invalid, or the \
upload may have been aborted or completed.",{details:{UploadId:uploadId}}),invalidArgument=(name,value,message)=>new OssError("InvalidArgument",400,message,{details:{
ArgumentName:name,ArgumentValue:value}});function readOssRequest(message){const target=message.url??"/",mark=target.indexOf("?"),path=decodePath(mark<0?target:target.
slice(0,mark)),headers=utf8(plainHeaders(message)),hostBucket=bucketOfHost(headers.host??""),[bucket,key]=hostBucket===void 0?splitPath(path):[hostBucket,path],
query=[...new URLSearchParams(mark<0?"":target.slice(mark+1))];return{method:message.method??"GET",bucket,key,query,headers,body:message}}function pathStyle(request){
const[bucket,key]=splitPath(request.key);return bucket===request.bucket&&bucket!==""?{...request,key}:void 0}function parameter(request,name){return request.query.
find(([given])=>given===name)?.[1]}function bucketOfHost(host){const name=host.replace(/:\d+$/,"").toLowerCase();if(name.startsWith("[")||/^[\d.]+$/.test(name))
return;const[first="",...rest]=name.split(".");if(!(rest.length===0||first==="oss"||first.startsWith("oss-")))return first}function splitPath(path){const slash=path.
indexOf("/");return slash<0?[path,""]:[path.slice(0,slash),path.slice(slash+1)]}function decodePath(path){try{return decodeURIComponent(path.replace(/^\//,"").replaceAll(
"+","%20"))}catch(cause){throw new OssError("InvalidURI",400,"Could not parse the specified URI.",{details:{URI:path,Cause:String(cause)}})}}function utf8(headers){
return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,Buffer.from(value,"latin1").toString("utf8")]))}const longestDocument=2*1024*1024;function xmlAnswer(root,value,headers={}){
return{status:200,headers:{"content-type":"application/xml",...headers},body:renderXml(root,value)}}async function readXml(request){const body=await readBody(request.
body,longestDocument);if(!body)throw malformed();return Buffer.from(body).toString("utf8")}const malformed=()=>new OssError("MalformedXML",400,"The XML you prov\
ided was not well-formed or did not validate against our published schema.");function xml_elements(xml,name){return[...xml.matchAll(new RegExp(`<${name}(?:\\s[^>\
]*)?>([\\s\\S]*?)</${name}>`,"g"))].map(([,content])=>content)}function elementText(xml,name){const[first]=xml_elements(xml,name);return first===void 0?void 0:unescapeXml(
first)}function unescapeXml(text){const cdata=/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text);return cdata?cdata[1]:text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi,
(whole,entity)=>{if(!entity.startsWith("#"))return named[entity.toLowerCase()]??whole;const code=entity[1].toLowerCase()==="x"?parseInt(entity.slice(2),16):Number(
entity.slice(1));return code<=1114111?String.fromCodePoint(code):whole})}const named={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},bucket_actions_location=`oss-${gateway_gateway.
pz}`,isoTime=ms=>new Date(ms).toISOString();function bucketOf({request,buckets}){const bucket=buckets.get(request.bucket);if(!bucket)throw noSuchBucket(request.
bucket);return bucket}const listBuckets={name:"ListBuckets",isReadOnly:!0,run({request,buckets,core}){const prefix=parameter(request,"prefix")??"",marker=parameter(
request,"marker")??"",maxKeys=Math.min(Number(parameter(request,"max-keys")??100)||100,1e3),matching=buckets.all().filter(({record})=>record.name.startsWith(prefix)&&
record.name>marker),page=matching.slice(0,maxKeys),isTruncated=matching.length>page.length;return xmlAnswer("ListAllMyBucketsResult",{Owner:ownerOf(core.accountId),
...(prefix||marker||isTruncated)&&{Prefix:prefix,Marker:marker,MaxKeys:maxKeys,IsTruncated:isTruncated},...isTruncated&&{NextMarker:page.at(-1)?.record.name},Buckets:{
Bucket:page.map(bucket=>shortForm(bucket))}})}},ownerOf=accountId=>({ID:accountId,DisplayName:accountId});function shortForm({record}){return{CreationDate:isoTime(
record.createdMs),ExtranetEndpoint:`${bucket_actions_location}.aliyuncs.com`,IntranetEndpoint:`${bucket_actions_location}-internal.aliyuncs.com`,Location:bucket_actions_location,
Name:record.name,Region:gateway_gateway.pz,StorageClass:record.storageClass}}const putBucket={name:"PutBucket",isReadOnly:!1,async run({request,buckets,core}){const name=request.
bucket;if(!isBucketName(name))throw new OssError("InvalidBucketName",400,"The specified bucket is not valid.",{details:{BucketName:name}});const storageClass=elementText(
await readXml(request),"StorageClass")??"Standard",acl=aclOf(request),existing2=buckets.get(name);return existing2?existing2.update({acl}):buckets.create({name,
createdMs:core.clock.now(),acl,storageClass,tags:{}}),{status:200,headers:{location:`/${name}`}}}};function aclOf(request){const acl=request.headers["x-oss-acl"]??
"private";if(acl==="private"||acl==="public-read"||acl==="public-read-write")return acl;throw invalidArgument("x-oss-acl",acl,"no such bucket access control exi\
sts")}const deleteBucket={name:"DeleteBucket",isReadOnly:!1,run(call){const bucket=bucketOf(call);if(!bucket.isEmpty||bucket.uploads.all().length>0)throw new OssError(
"BucketNotEmpty",409,"The bucket you tried to delete is not empty.",{details:{BucketName:call.request.bucket}});return call.buckets.delete(call.request.bucket),
noContent}},getBucketInfo={name:"GetBucketInfo",isReadOnly:!0,run(call){const bucket=bucketOf(call),{acl,versioning}=bucket.record;return xmlAnswer("BucketInfo",
{Bucket:{...shortForm(bucket),...versioning&&{Versioning:versioning},Owner:ownerOf(call.core.accountId),AccessControlList:{Grant:acl},DataRedundancyType:"LRS"}})}},
getBucketLocation={name:"GetBucketLocation",isReadOnly:!0,run(call){return bucketOf(call),{...xmlAnswer("LocationConstraint",{}),body:`<?xml version="1.0" encod\
ing="UTF-8"?>
<LocationConstraint>${bucket_actions_location}</LocationConstraint>`}}},getBucketStat={name:"GetBucketStat",isReadOnly:!0,run(call){const objects=[...bucketOf(call).
objects()],storage=objects.reduce((sum,{size})=>sum+size,0);return xmlAnswer("BucketStat",{Storage:storage,ObjectCount:objects.length,MultipartUploadCount:bucketOf(
call).uploads.all().length})}},getBucketAcl={name:"GetBucketAcl",isReadOnly:!0,run(call){const{acl}=bucketOf(call).record;return xmlAnswer("AccessControlPolicy",
{Owner:ownerOf(call.core.accountId),AccessControlList:{Grant:acl}})}},putBucketAcl={name:"PutBucketAcl",isReadOnly:!1,run(call){return bucketOf(call).update({acl:aclOf(
call.request)}),{status:200}}},getBucketVersioning={name:"GetBucketVersioning",isReadOnly:!0,run(call){const{versioning}=bucketOf(call).record;return xmlAnswer(
"VersioningConfiguration",versioning?{Status:versioning}:{})}},putBucketVersioning={name:"PutBucketVersioning",isReadOnly:!1,async run(call){const status=elementText(
await readXml(call.request),"Status");if(status!=="Enabled"&&status!=="Suspended")throw malformed();return bucketOf(call).update({versioning:status}),{status:200}}},
acls=["default","private","public-read","public-read-write"],getObjectAcl={name:"GetObjectAcl",isReadOnly:!0,run(call){const object=bucketOf(call).get(call.request.
key);if(!object)throw noSuchKey(call.request.key);return xmlAnswer("AccessControlPolicy",{Owner:ownerOf(call.core.accountId),AccessControlList:{Grant:object.acl??
"default"}})}},putObjectAcl={name:"PutObjectAcl",isReadOnly:!1,run(call){const bucket=bucketOf(call),object=bucket.get(call.request.key);if(!object)throw noSuchKey(
call.request.key);const acl=call.request.headers["x-oss-object-acl"]??"";if(!acls.includes(acl))throw invalidArgument("x-oss-object-acl",acl,"no such object acc\
ess control exists");return bucket.put({...object,acl}),{status:200}}},putBucketLifecycle={name:"PutBucketLifecycle",isReadOnly:!1,async run(call){const bucket=bucketOf(
call),xml=await readXml(call.request),rules=xml_elements(xml,"Rule");if(rules.length===0||rules.length>1e3)throw malformed();for(const rule2 of rules)checkRule(
rule2);return bucket.update({lifecycle:`<LifecycleConfiguration>${rules.map(rule2=>`<Rule>${rule2}</Rule>`).join("")}</LifecycleConfiguration>`}),{status:200}}},
getBucketLifecycle={name:"GetBucketLifecycle",isReadOnly:!0,run(call){const{lifecycle:lifecycle2}=bucketOf(call).record;if(lifecycle2===void 0)throw new OssError(
"NoSuchLifecycle",404,"No Row found in Lifecycle Table.",{details:{BucketName:call.request.bucket}});return{status:200,headers:{"content-type":"application/xml"},
body:`<?xml version="1.0" encoding="UTF-8"?>
${lifecycle2}`}}},deleteBucketLifecycle={name:"DeleteBucketLifecycle",isReadOnly:!1,run(call){const{lifecycle:_gone,...record}=bucketOf(call).record;return bucketOf(
call).replaceRecord(record),noContent}};function checkRule(rule2){const status=elementText(rule2,"Status");if(status!=="Enabled"&&status!=="Disabled"||elementText(
rule2,"Prefix")===void 0)throw malformed();const days=xml_elements(rule2,"Days");for(const text of days)if(!/^[1-9]\d*$/.test(text))throw invalidArgument("Days",
text,"Days must be a positive integer.");if(days.length===0&&xml_elements(rule2,"CreatedBeforeDate").length===0)throw malformed()}var percent=__webpack_require__(
73349);function listKeys(sorted2,query){const listing={keys:[],commonPrefixes:[],isTruncated:!1,next:""};let last="";for(const key of sorted2){if(!key.startsWith(
query.prefix))continue;const common=commonPrefix(key,query),entry=common??key;if(!(common!==void 0&&common===last)&&!(query.after!==""&&!isAfter(entry,query.after))){
if(listing.keys.length+listing.commonPrefixes.length>=query.maxKeys)return query.maxKeys===0?listing:{...listing,isTruncated:!0,next:last};common===void 0?listing.
keys.push(key):listing.commonPrefixes.push(common),last=entry}}return listing}function commonPrefix(key,{prefix,delimiter}){if(delimiter==="")return;const end=key.
indexOf(delimiter,prefix.length);return end<0?void 0:key.slice(0,end+delimiter.length)}const isAfter=(entry,marker)=>Buffer.compare(Buffer.from(entry),Buffer.from(
marker))>0,largestPage=1e3;function maxKeysOf(call){const text=parameter(call.request,"max-keys")??"100",value=Number(text);if(/^\d+$/.test(text)&&value<=largestPage)
return value;throw invalidArgument("max-keys",text,"Argument max-keys must be an integer between 0 and 1000.")}function encoder(call){return parameter(call.request,
"encoding-type")==="url"?text=>(0,percent.a)(text).replaceAll("%2F","/"):text=>text}function contents(call,listing,withOwner){const bucket=bucketOf(call),encode=encoder(
call);return{Contents:listing.keys.map(key=>{const object=bucket.get(key);return{Key:encode(key),LastModified:new Date(object.modifiedMs).toISOString(),ETag:`"${object.
etag}"`,Type:object.type,Size:object.size,StorageClass:"Standard",...withOwner&&{Owner:ownerOf(call.core.accountId)}}}),CommonPrefixes:listing.commonPrefixes.map(
prefix=>({Prefix:encode(prefix)}))}}const listObjects={name:"ListObjects",isReadOnly:!0,run(call){const[prefix,marker,delimiter]=["prefix","marker","delimiter"].
map(name=>parameter(call.request,name)??""),maxKeys=maxKeysOf(call),encode=encoder(call),listing=listKeys(bucketOf(call).keys(),{prefix,delimiter,after:marker,maxKeys});
return xmlAnswer("ListBucketResult",{Name:call.request.bucket,Prefix:encode(prefix),Marker:encode(marker),MaxKeys:maxKeys,Delimiter:encode(delimiter),IsTruncated:listing.
isTruncated,...encodingType(call),...listing.isTruncated&&{NextMarker:encode(listing.next)},...contents(call,listing,!0)})}},listObjectsV2={name:"ListObjectsV2",
isReadOnly:!0,run(call){const[prefix,startAfter,delimiter]=["prefix","start-after","delimiter"].map(name=>parameter(call.request,name)??""),token=parameter(call.
request,"continuation-token"),after=token?Buffer.from(token,"base64").toString("utf8"):startAfter,maxKeys=maxKeysOf(call),encode=encoder(call),listing=listKeys(
bucketOf(call).keys(),{prefix,delimiter,after,maxKeys});return xmlAnswer("ListBucketResult",{Name:call.request.bucket,Prefix:encode(prefix),...startAfter&&{StartAfter:encode(
startAfter)},...token&&{ContinuationToken:token},MaxKeys:maxKeys,Delimiter:encode(delimiter),...encodingType(call),IsTruncated:listing.isTruncated,KeyCount:listing.
keys.length+listing.commonPrefixes.length,...listing.isTruncated&&{NextContinuationToken:Buffer.from(listing.next).toString("base64")},...contents(call,listing,
parameter(call.request,"fetch-owner")==="true")})}};function encodingType(call){return parameter(call.request,"encoding-type")==="url"?{EncodingType:"url"}:{}}var shared_crc64=__webpack_require__(
75604);const kept=["content-type","cache-control","content-disposition","content-encoding","content-language","expires"],mostMetadata=8*1024;function storedHeaders(request){
const headers=Object.entries(request.headers).filter(([name])=>kept.includes(name)||name.startsWith("x-oss-meta-"));if(headers.reduce((sum,[name,value])=>name.startsWith(
"x-oss-meta-")?sum+name.length+value.length:sum,0)>mostMetadata)throw new OssError("InvalidArgument",400,"The user metadata is larger than 8 KB.");return{"conte\
nt-type":"application/octet-stream",...Object.fromEntries(headers)}}function objectHeaders(object){return{...object.headers,etag:`"${object.etag}"`,"last-modifi\
ed":new Date(object.modifiedMs).toUTCString(),"accept-ranges":"bytes","x-oss-object-type":object.type,"x-oss-hash-crc64ecma":object.crc64,"x-oss-storage-class":"\
Standard",...object.type==="Appendable"&&{"x-oss-next-append-position":String(object.size)},...object.type==="Normal"&&{"content-md5":Buffer.from(object.etag,"h\
ex").toString("base64")}}}const overridable=["content-type","content-language","expires","cache-control","content-disposition","content-encoding"];function responseOverrides(request){
const given=request.query.filter(([name])=>name.startsWith("response-")&&overridable.includes(name.slice(9))),broken=given.find(([,value])=>new RegExp("\\p{Cc}",
"u").test(value));if(broken)throw invalidArgument(broken[0],broken[1],"The value is no header.");return Object.fromEntries(given.map(([name,value])=>[name.slice(
9),value]))}function failedCondition(object,headers,prefix=""){const header=name=>headers[prefix+name],seconds2=text=>Math.floor(Date.parse(text)/1e3),modified=Math.
floor(object.modifiedMs/1e3),match=header("if-match");if(match!==void 0&&!matchesEtag(match,object))return 412;const unmodified=header("if-unmodified-since");if(unmodified!==
void 0&&match===void 0&&modified>seconds2(unmodified))return 412;const noneMatch=header("if-none-match");if(noneMatch!==void 0)return matchesEtag(noneMatch,object)?
304:void 0;const since=header("if-modified-since");return since!==void 0&&modified<=seconds2(since)?304:void 0}function matchesEtag(list2,object){return list2.split(
",").some(entry=>{const tag=entry.trim().replace(/^"|"$/g,"");return tag==="*"||tag.toUpperCase()===object.etag.toUpperCase()})}function requestedRange(header,size,isStandard){
const match=/^bytes=(\d*)-(\d*)$/.exec(header??"");if(!match||match[1]===""&&match[2]==="")return;const[first,last]=[match[1],match[2]],start2=first===""?Math.max(
0,size-Number(last)):Number(first),end=first===""||last===""?size-1:Number(last);if(first!==""&&end<start2&&last!=="")return;if(start2<=end&&end<size)return{start:start2,
end};if(!isStandard)return;if(start2<size)return{start:start2,end:size-1};const headers={"content-range":`bytes */${size}`};throw new OssError("InvalidRange",416,
"The requested range cannot be satisfied.",{headers})}var external_node_stream_=__webpack_require__(57075);const largest=5*1024**3;async function receiveBody(body,path,contentMd5){
const md5=(0,external_node_crypto_.createHash)("md5"),crc=new shared_crc64.V;let size=0;const measure=new external_node_stream_.Transform({transform(chunk,_encoding,done){
if(size+=chunk.length,size>largest)return done(new OssError("EntityTooLarge",400,"Your proposed upload exceeds the maximum allowed object size."));md5.update(chunk),
crc.update(chunk),done(null,chunk)}});try{await(0,external_node_stream_promises_.pipeline)(body,measure,(0,external_node_fs_.createWriteStream)(path));const digest=md5.
digest();return checkDigest(digest,contentMd5),{size,etag:digest.toString("hex").toUpperCase(),crc64:crc.digest()}}catch(error){throw(0,external_node_fs_.rmSync)(
path,{force:!0}),error}}function checkDigest(digest,contentMd5){if(!(contentMd5===void 0||contentMd5===digest.toString("base64")))throw new OssError("InvalidDig\
est",400,"The Content-MD5 you specified was invalid.",{details:{"Content-MD5":contentMd5,Digest:digest.toString("base64")}})}const longestKey=1023;function checkKey(key){
const length=Buffer.byteLength(key);if(!(length>=1&&length<=longestKey&&!/^[/\\]/.test(key)))throw new OssError("InvalidObjectName",400,"The specified object is\
 not valid.",{details:{ObjectName:key}})}function checkOverwrite(bucket,request){if(!(bucket.record.versioning!==void 0||request.headers["x-oss-forbid-overwrite"]?.
toLowerCase()!=="true")&&bucket.get(request.key))throw new OssError("FileAlreadyExists",409,"The object you specified already exists and can not be overwritten.",
{details:{Key:request.key}})}const putObject={name:"PutObject",isReadOnly:!1,async run(call){const{request,core}=call,bucket=bucketOf(call);checkKey(request.key),
checkOverwrite(bucket,request);const headers=storedHeaders(request),blob=bucket.newBlob(),received=await receiveBody(request.body,bucket.blobPath(blob),request.
headers["content-md5"]);try{checkOverwrite(bucket,request)}catch(error){throw bucket.dropBlob(blob),error}bucket.put({key:request.key,blob,...received,modifiedMs:core.
clock.now(),type:"Normal",headers});const md5=Buffer.from(received.etag,"hex").toString("base64");return{status:200,headers:{etag:`"${received.etag}"`,"x-oss-ha\
sh-crc64ecma":received.crc64,"content-md5":md5}}}};function existing(call){const bucket=bucketOf(call),object=bucket.get(call.request.key);if(!object)throw noSuchKey(
call.request.key);return{bucket,object}}const getObject={name:"GetObject",isReadOnly:!0,run(call){const{bucket,object}=existing(call),refusal2=conditionRefusal(
object,call.request);if(refusal2)return refusal2;const isStandard=call.request.headers["x-oss-range-behavior"]==="standard",range=requestedRange(call.request.headers.
range,object.size,isStandard),headers={...objectHeaders(object),...responseOverrides(call.request)};if(!range)return{status:200,headers:{...headers,"content-len\
gth":String(object.size)},body:bucket.read(object)};const{start:start2,end}=range,partial={"content-range":`bytes ${start2}-${end}/${object.size}`,"content-leng\
th":String(end-start2+1)};return{status:206,headers:{...headers,...partial},body:bucket.read(object,range)}}},headObject={name:"HeadObject",isReadOnly:!0,run(call){
const{object}=existing(call),headers={...objectHeaders(object),"content-length":String(object.size)};return conditionRefusal(object,call.request)??{status:200,headers}}},
getObjectMeta={...headObject,name:"GetObjectMeta"};function conditionRefusal(object,request){const status=failedCondition(object,request.headers);if(status===412)
throw preconditionFailed();return status&&{status,headers:{etag:`"${object.etag}"`,"last-modified":new Date(object.modifiedMs).toUTCString()}}}const preconditionFailed=()=>new OssError(
"PreconditionFailed",412,"At least one of the preconditions you specified did not hold."),deleteObject={name:"DeleteObject",isReadOnly:!1,run(call){return bucketOf(
call).delete(call.request.key),noContent}},deleteMultipleObjects={name:"DeleteMultipleObjects",isReadOnly:!1,async run(call){const bucket=bucketOf(call),document=await readXml(
call.request),keys=xml_elements(document,"Object").map(object=>elementText(object,"Key")??"");if(keys.length===0||keys.length>1e3)throw malformed();for(const key of keys)
bucket.delete(key);if(elementText(document,"Quiet")==="true")return{status:200};const encode=parameter(call.request,"encoding-type")==="url"?encodeURIComponent:
text=>text,encoding=parameter(call.request,"encoding-type")==="url"?{EncodingType:"url"}:{};return xmlAnswer("DeleteResult",{...encoding,Deleted:keys.map(key=>({
Key:encode(key)}))})}};function copySource({request,buckets}){const header=request.headers["x-oss-copy-source"]??"",match=/^\/?([^/]+)\/([^?]+)(\?versionId=.*)?$/.
exec(header);if(!match)throw invalidArgument("x-oss-copy-source",header,"Copy Source must mention the source bucket and key: /sourcebucket/sourcekey.");const bucket=buckets.
get(match[1]);if(!bucket)throw noSuchBucket(match[1]);const key=decodeSource(match[2]),object=bucket.get(key);if(!object)throw noSuchKey(key);if(failedCondition(
object,request.headers,"x-oss-copy-source-")!==void 0)throw preconditionFailed();return{bucket,object}}function decodeSource(key){try{return decodeURIComponent(
key)}catch{return key}}const copyObject={name:"CopyObject",isReadOnly:!1,async run(call){const{request,core}=call,target=bucketOf(call);checkKey(request.key);const source=copySource(
call),blob=target.newBlob();await(0,promises_.copyFile)(source.bucket.blobPath(source.object.blob),target.blobPath(blob));try{checkOverwrite(target,request)}catch(error){
throw target.dropBlob(blob),error}const headers=request.headers["x-oss-metadata-directive"]?.toUpperCase()==="REPLACE"?storedHeaders(request):source.object.headers,
copy={...source.object,key:request.key,blob,headers,modifiedMs:core.clock.now()};target.put({...copy,type:source.object.type==="Appendable"?"Normal":source.object.
type});const result={ETag:`"${copy.etag}"`,LastModified:new Date(copy.modifiedMs).toISOString()};return xmlAnswer("CopyObjectResult",result,{"x-oss-hash-crc64ec\
ma":copy.crc64,etag:`"${copy.etag}"`})}},appendObject={name:"AppendObject",isReadOnly:!1,async run(call){const{request,core}=call,bucket=bucketOf(call);checkKey(
request.key);const text=parameter(request,"position")??"";if(!/^\d{1,15}$/.test(text))throw invalidArgument("position",text,"The append position must be a whole\
 number.");const headers=storedHeaders(request),arrived=bucket.newBlob(),received=await receiveBody(request.body,bucket.blobPath(arrived),request.headers["conte\
nt-md5"]);try{const appended=append(bucket,{key:request.key,position:Number(text),arrived,headers,modifiedMs:core.clock.now()}),next={"x-oss-next-append-positio\
n":String(appended.size),"x-oss-hash-crc64ecma":appended.crc64};return{status:200,headers:{etag:`"${received.etag}"`,...next}}}finally{bucket.dropBlob(arrived)}}};
function append(bucket,{key,position,arrived,headers,modifiedMs}){const before2=bucket.get(key);if(before2&&before2.type!=="Appendable")throw new OssError("Obje\
ctNotAppendable",409,"The object is not appendable.");const length=before2?.size??0;if(position!==length){const next={"x-oss-next-append-position":String(length),
"x-oss-object-type":"Appendable"};throw new OssError("PositionNotEqualToLength",409,"Position is not equal to file length.",{headers:next})}const blob=before2?.
blob??bucket.newBlob(),path=bucket.blobPath(blob);before2||(0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path,"w")),(0,external_node_fs_.appendFileSync)(
path,(0,external_node_fs_.readFileSync)(bucket.blobPath(arrived)));const bytes=(0,external_node_fs_.readFileSync)(path),crc64=new shared_crc64.V().update(bytes).
digest(),etag=`${crc64.padStart(24,"0")}${bytes.length.toString(16).padStart(8,"0")}`.slice(0,32).toUpperCase(),object={key,blob,size:bytes.length,etag,crc64,modifiedMs,
type:"Appendable",headers:before2?.headers??headers};return bucket.put(object),object}const smallestPart=100*1024,mostParts=1e4,initiateMultipartUpload={name:"I\
nitiateMultipartUpload",isReadOnly:!1,run(call){const{request,core}=call,bucket=bucketOf(call);checkKey(request.key),checkOverwrite(bucket,request);const upload=bucket.
uploads.start({key:request.key,startedMs:core.clock.now(),headers:storedHeaders(request)});return xmlAnswer("InitiateMultipartUploadResult",{Bucket:request.bucket,
Key:request.key,UploadId:upload.uploadId})}};function uploadOf(call){const bucket=bucketOf(call),uploadId=parameter(call.request,"uploadId")??"",upload=bucket.uploads.
get(uploadId,call.request.key);if(!upload)throw noSuchUpload(uploadId);return{bucket,upload}}function partNumberOf(call){const text=parameter(call.request,"part\
Number")??"",number=/^\d{1,5}$/.test(text)?Number(text):0;if(number>=1&&number<=mostParts)return number;throw invalidArgument("partNumber",text,`Part number mus\
t be an integer between 1 and ${mostParts}, inclusive.`)}const uploadPart={name:"UploadPart",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),number=partNumberOf(
call),blob=(0,external_node_crypto_.randomUUID)(),{request,core}=call,received=await receiveBody(request.body,bucket.uploads.blobPath(upload.uploadId,blob),request.
headers["content-md5"]),{size,etag,crc64}=received;return bucket.uploads.putPart(upload.uploadId,{number,blob,size,etag,modifiedMs:core.clock.now()}),{status:200,
headers:{etag:`"${etag}"`,"x-oss-hash-crc64ecma":crc64}}}},uploadPartCopy={name:"UploadPartCopy",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),
number=partNumberOf(call),source=copySource(call),range=requestedRange(call.request.headers["x-oss-copy-source-range"],source.object.size,!0),blob=(0,external_node_crypto_.
randomUUID)(),path=bucket.uploads.blobPath(upload.uploadId,blob),{size,etag}=await receiveBody(source.bucket.read(source.object,range),path,void 0),modifiedMs=call.
core.clock.now();return bucket.uploads.putPart(upload.uploadId,{number,blob,size,etag,modifiedMs}),xmlAnswer("CopyPartResult",{LastModified:new Date(modifiedMs).
toISOString(),ETag:`"${etag}"`})}},completeMultipartUpload={name:"CompleteMultipartUpload",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),{request,
core}=call,document=await readXml(request),parts=wantedParts(document,bucket.uploads.parts(upload.uploadId),request.headers["x-oss-complete-all"]==="yes");checkOverwrite(
bucket,request);const blob=bucket.newBlob(),crc64=await joinParts(parts.map(part=>bucket.uploads.blobPath(upload.uploadId,part.blob)),bucket.blobPath(blob));try{
checkOverwrite(bucket,request)}catch(error){throw bucket.dropBlob(blob),error}const size=parts.reduce((sum,part)=>sum+part.size,0),etag=`${(0,external_node_crypto_.
createHash)("md5").update(parts.map(part=>part.etag).join("")).digest("hex").toUpperCase()}-${parts.length}`;bucket.put({key:request.key,blob,size,etag,crc64,modifiedMs:core.
clock.now(),type:"Multipart",headers:upload.headers}),bucket.uploads.remove(upload.uploadId);const result={Location:`http://${request.headers.host??""}/${request.
bucket}/${request.key}`,Bucket:request.bucket,Key:request.key,ETag:`"${etag}"`};return xmlAnswer("CompleteMultipartUploadResult",result,{"x-oss-hash-crc64ecma":crc64,
etag:`"${etag}"`})}};function wantedParts(document,stored,isAll){const listed=xml_elements(document,"Part").map(part=>({number:Number(elementText(part,"PartNumb\
er")),etag:(elementText(part,"ETag")??"").replaceAll('"',"").toUpperCase()}));if(listed.length===0&&!isAll)throw malformed();const parts=isAll?stored:listed.map(
({number,etag})=>stored.find(part=>part.number===number&&part.etag===etag));if(parts.some(part=>part===void 0))throw new OssError("InvalidPart",400,"One or more\
 of the specified parts could not be found or the specified entity tag might not have matched the part's entity tag.");const found=parts;if(found.some((part,i)=>i>
0&&part.number<=found[i-1].number))throw new OssError("InvalidPartOrder",400,"The list of parts was not in ascending order.");if(found.slice(0,-1).some(part=>part.
size<smallestPart))throw new OssError("EntityTooSmall",400,"Your proposed upload is smaller than the minimum allowed size.");return found}async function joinParts(paths,target){
const crc=new shared_crc64.V;try{await(0,external_node_stream_promises_.pipeline)(async function*(){for(const path of paths)for await(const chunk of(0,external_node_fs_.
createReadStream)(path))crc.update(chunk),yield chunk},(0,external_node_fs_.createWriteStream)(target))}catch(error){throw(0,external_node_fs_.rmSync)(target,{force:!0}),
error}return crc.digest()}const abortMultipartUpload={name:"AbortMultipartUpload",isReadOnly:!1,run(call){const{bucket,upload}=uploadOf(call);return bucket.uploads.
remove(upload.uploadId),noContent}},listParts={name:"ListParts",isReadOnly:!0,run(call){const{bucket,upload}=uploadOf(call),after=Number(parameter(call.request,
"part-number-marker")??0),most=Math.min(Number(parameter(call.request,"max-parts")??1e3)||1e3,1e3),rest=bucket.uploads.parts(upload.uploadId).filter(part=>part.
number>after),page=rest.slice(0,most);return xmlAnswer("ListPartsResult",{Bucket:call.request.bucket,Key:upload.key,UploadId:upload.uploadId,StorageClass:"Stand\
ard",PartNumberMarker:after,NextPartNumberMarker:page.at(-1)?.number??0,MaxParts:most,IsTruncated:rest.length>page.length,Part:page.map(({number,size,etag,modifiedMs})=>({
PartNumber:number,LastModified:new Date(modifiedMs).toISOString(),ETag:`"${etag}"`,Size:size}))})}},listMultipartUploads={name:"ListMultipartUploads",isReadOnly:!0,
run(call){const prefix=parameter(call.request,"prefix")??"",uploads=bucketOf(call).uploads.all().filter(({key})=>key.startsWith(prefix));return xmlAnswer("ListM\
ultipartUploadsResult",{Bucket:call.request.bucket,Prefix:prefix,MaxUploads:1e3,IsTruncated:!1,Upload:uploads.map(({key,uploadId,startedMs})=>({Key:key,UploadId:uploadId,
StorageClass:"Standard",Initiated:new Date(startedMs).toISOString()}))})}},rendered=tags=>xmlAnswer("Tagging",{TagSet:{Tag:Object.entries(tags).map(([Key,Value])=>({
Key,Value}))}});async function sentTags(call){const tags=xml_elements(await readXml(call.request),"Tag");if(tags.length>20)throw new OssError("InvalidTag",400,"\
The number of tags exceeds the limit.");return Object.fromEntries(tags.map(tag=>[elementText(tag,"Key")??"",elementText(tag,"Value")??""]))}const getBucketTags={
name:"GetBucketTags",isReadOnly:!0,run:call=>rendered(bucketOf(call).record.tags)},putBucketTags={name:"PutBucketTags",isReadOnly:!1,async run(call){return bucketOf(
call).update({tags:await sentTags(call)}),{status:200}}},deleteBucketTags={name:"DeleteBucketTags",isReadOnly:!1,run(call){return bucketOf(call).update({tags:{}}),
noContent}};function objectOf(call){const bucket=bucketOf(call),object=bucket.get(call.request.key);if(!object)throw noSuchKey(call.request.key);return{bucket,object}}
const getObjectTagging={name:"GetObjectTagging",isReadOnly:!0,run:call=>rendered(objectOf(call).object.tags??{})},putObjectTagging={name:"PutObjectTagging",isReadOnly:!1,
async run(call){const tags=await sentTags(call),{bucket,object}=objectOf(call);return bucket.put({...object,tags}),{status:200}}},deleteObjectTagging={name:"Del\
eteObjectTagging",isReadOnly:!1,run(call){const{bucket,object}=objectOf(call);return bucket.put({...object,tags:{}}),noContent}},bucketRoutes=[{method:"GET",parameter:"\
bucketInfo",action:getBucketInfo},{method:"GET",parameter:"location",action:getBucketLocation},{method:"GET",parameter:"stat",action:getBucketStat},{method:"GET",
parameter:"acl",action:getBucketAcl},{method:"PUT",parameter:"acl",action:putBucketAcl},{method:"GET",parameter:"versioning",action:getBucketVersioning},{method:"\
PUT",parameter:"versioning",action:putBucketVersioning},{method:"GET",parameter:"lifecycle",action:getBucketLifecycle},{method:"PUT",parameter:"lifecycle",action:putBucketLifecycle},
{method:"DELETE",parameter:"lifecycle",action:deleteBucketLifecycle},{method:"GET",parameter:"tagging",action:getBucketTags},{method:"PUT",parameter:"tagging",action:putBucketTags},
{method:"DELETE",parameter:"tagging",action:deleteBucketTags},{method:"GET",parameter:"uploads",action:listMultipartUploads},{method:"POST",parameter:"delete",action:deleteMultipleObjects},
{method:"GET",parameter:"list-type",action:listObjectsV2},{method:"GET",action:listObjects},{method:"PUT",action:putBucket},{method:"DELETE",action:deleteBucket},
{method:"HEAD",action:getBucketAcl}],objectRoutes=[{method:"POST",parameter:"append",action:appendObject},{method:"POST",parameter:"uploads",action:initiateMultipartUpload},
{method:"PUT",parameter:"uploadId",header:"x-oss-copy-source",action:uploadPartCopy},{method:"PUT",parameter:"uploadId",action:uploadPart},{method:"POST",parameter:"\
uploadId",action:completeMultipartUpload},{method:"DELETE",parameter:"uploadId",action:abortMultipartUpload},{method:"GET",parameter:"uploadId",action:listParts},
{method:"GET",parameter:"acl",action:getObjectAcl},{method:"PUT",parameter:"acl",action:putObjectAcl},{method:"GET",parameter:"tagging",action:getObjectTagging},
{method:"PUT",parameter:"tagging",action:putObjectTagging},{method:"DELETE",parameter:"tagging",action:deleteObjectTagging},{method:"HEAD",parameter:"objectMeta",
action:getObjectMeta},{method:"PUT",header:"x-oss-copy-source",action:copyObject},{method:"PUT",action:putObject},{method:"GET",action:getObject},{method:"HEAD",
action:headObject},{method:"DELETE",action:deleteObject}],notBuilt=`cors logging website referer policy encryption inventory replication worm symlink restore cn\
ame
  requestPayment versions versionId x-oss-process x-oss-async-process asyncFetch transferAcceleration resourceGroup
  accessPoint accessMonitor metaQuery qosInfo live status comp`.split(/\s+/);function actionOf(request){const missing=notBuilt.find(name=>parameter(request,name)!==
void 0);if(missing){const message="A header or query you provided implies functionality that is not implemented.";throw new OssError("NotImplemented",501,message,
{details:{Query:missing}})}if(request.bucket===""){if(request.method==="GET")return listBuckets;throw notAllowed(request)}const route2=(request.key===""?bucketRoutes:
objectRoutes).find(candidate=>fits(candidate,request));if(!route2)throw notAllowed(request);return route2.action}function fits(route2,request){return route2.method!==
request.method||route2.parameter!==void 0&&parameter(request,route2.parameter)===void 0?!1:route2.header===void 0||request.headers[route2.header]!==void 0}const notAllowed=request=>new OssError(
"MethodNotAllowed",405,"The specified method is not allowed against this resource.",{details:{Method:request.method}}),ossActions=[...new Set([listBuckets,...[...bucketRoutes,
...objectRoutes].map(route2=>route2.action)])];var sts_records=__webpack_require__(33841);const signedParameters=new Set(`acl uploads location cors logging webs\
ite referer lifecycle delete append tagging objectMeta uploadId partNumber
  security-token position img style styleName replication replicationProgress replicationLocation cname bucketInfo comp
  qos live status vod startTime endTime symlink x-oss-process callback callback-var response-content-type
  response-content-language response-expires response-cache-control response-content-disposition
  response-content-encoding udf udfName udfImage udfId udfImageDesc udfApplication udfApplicationLog restore versions
  versioning versionId sequential continuation-token encryption policy stat requestPayment x-oss-traffic-limit
  x-oss-ac-subnet-mask x-oss-ac-source-ip x-oss-ac-vpc-id x-oss-ac-forward-allow worm wormId wormExtend
  x-oss-request-payer inventory inventoryId asyncFetch x-oss-async-process regionList cloudboxes`.split(/\s+/));function stringToSign(request,date){const header=name=>request.
headers[name]??"",ossHeaders=Object.keys(request.headers).filter(name=>name.startsWith("x-oss-")).sort(percent.UD).map(name=>`${name}:${header(name).trim()}
`);return`${request.method}
${header("content-md5")}
${header("content-type")}
${date}
${ossHeaders.join("")}${resource(request)}`}function resource({bucket,key,query}){const signed=query.filter(([name])=>signedParameters.has(name)).sort(([a],[b])=>(0,percent.
UD)(a,b)).map(([name,value])=>value===""?name:`${name}=${value}`),path=bucket===""?"/":`/${bucket}/${key}`;return signed.length===0?path:`${path}?${signed.join(
"&")}`}function sign(toSign,secret){return(0,external_node_crypto_.createHmac)("sha1",secret).update(toSign).digest("base64")}const algorithm="OSS4-HMAC-SHA256";
function splitCredential(credential){const[accessKeyId="",...scope]=credential.split("/");return accessKeyId&&scope.length===4&&scope[3]==="aliyun_v4_request"?{
accessKeyId,scope:scope.join("/")}:void 0}function canonicalRequest(request,additionalHeaders){const{method,bucket,key,headers}=request,path=(0,percent.a)(bucket===
""?"/":`/${bucket}/${key}`).replaceAll("%2F","/"),query=request.query.filter(([name])=>name!=="x-oss-signature").map(([name,value])=>[(0,percent.a)(name),(0,percent.
a)(value)]).sort(([a],[b])=>(0,percent.UD)(a,b)).map(([name,value])=>value===""?name:`${name}=${value}`),lines=Object.keys(headers).filter(name=>isAlwaysSigned(
name)||additionalHeaders.includes(name)).sort(percent.UD).map(name=>`${name}:${headers[name].trim()}
`),payload=headers["x-oss-content-sha256"]??"UNSIGNED-PAYLOAD";return[method,path,query.join("&"),lines.join(""),[...additionalHeaders].sort(percent.UD).join(";"),
payload].join(`
`)}const isAlwaysSigned=name=>name==="content-type"||name==="content-md5"||name.startsWith("x-oss-");function signature_v4_stringToSign(canonical,claim){return[
algorithm,claim.dateTime,claim.scope,(0,external_node_crypto_.createHash)("sha256").update(canonical).digest("hex")].join(`
`)}function signature_v4_sign(toSign,scope,secret){const key=scope.split("/").reduce((chained,part)=>(0,external_node_crypto_.createHmac)("sha256",chained).update(
part).digest(),`aliyun_v4${secret}`);return(0,external_node_crypto_.createHmac)("sha256",key).update(toSign).digest("hex")}const clockSkewMs=15*6e4,longestPresignSeconds=168*
3600;function authenticate_authenticate(request,core){const header=request.headers.authorization;if(header?.startsWith(`${algorithm} `))return byHeaderV4(request,
header,core);if(header?.startsWith("OSS "))return byHeaderV1(request,header,core);if(header!==void 0)throw new OssError("InvalidArgument",400,"Authorization hea\
der is invalid.");if(parameter(request,"x-oss-signature-version"))return byQueryV4(request,core);if(parameter(request,"OSSAccessKeyId"))return byQueryV1(request,
core)}function byHeaderV1(request,header,core){const[,accessKeyId="",signature=""]=/^OSS ([^:]+):(\S+)$/.exec(header.trim())??[],key=knownKey(accessKeyId,request.
headers["x-oss-security-token"],core),date=request.headers["x-oss-date"]??request.headers.date??"";checkSkew(Date.parse(date),core);const tries=[date,request.headers.
date??"",""].map(text=>stringToSign(request,text));if(!tries.some(toSign=>isEqual(signature,sign(toSign,key.secret))))throw mismatch(accessKeyId,signature,tries[0]);
return key}function byQueryV1(request,core){const accessKeyId=parameter(request,"OSSAccessKeyId")??"",signature=parameter(request,"Signature")??"",expires=parameter(
request,"Expires")??"",key=knownKey(accessKeyId,parameter(request,"security-token"),core);if(!/^\d+$/.test(expires)||Number(expires)*1e3<core.clock.now())throw expired(
expires);const toSign=stringToSign(request,expires);if(!isEqual(signature,sign(toSign,key.secret)))throw mismatch(accessKeyId,signature,toSign);return key}function byHeaderV4(request,header,core){
const fields=new Map([...header.slice(algorithm.length).matchAll(/([A-Za-z]+)=([^,\s]+)/g)].map(([,name,value])=>[name,value])),credential=splitCredential(fields.
get("Credential")??""),signature=fields.get("Signature");if(!credential||!signature)throw new OssError("InvalidArgument",400,"Authorization header is invalid.");
const dateTime=request.headers["x-oss-date"]??"",additionalHeaders=namesOf(fields.get("AdditionalHeaders")),key=knownKey(credential.accessKeyId,request.headers["\
x-oss-security-token"],core);return checkSkew(basicTime(dateTime),core),checkV4(request,{...credential,dateTime,additionalHeaders,signature},key),key}function byQueryV4(request,core){
const credential=splitCredential(parameter(request,"x-oss-credential")??""),seconds2=Number(parameter(request,"x-oss-expires")??NaN),dateTime=parameter(request,
"x-oss-date")??"",signature=parameter(request,"x-oss-signature")??"";if(!credential||!(seconds2>=1&&seconds2<=longestPresignSeconds)||Number.isNaN(basicTime(dateTime)))
throw new OssError("AuthorizationQueryParametersError",400,"The authorization query parameters are invalid.");const key=knownKey(credential.accessKeyId,parameter(
request,"x-oss-security-token"),core);if(core.clock.now()>basicTime(dateTime)+seconds2*1e3)throw expired(dateTime);const additionalHeaders=namesOf(parameter(request,
"x-oss-additional-headers"));return checkV4(request,{...credential,dateTime,additionalHeaders,signature},key),key}function checkV4(request,claim,key){if(!claim.
scope.startsWith(claim.dateTime.slice(0,8)))throw new OssError("InvalidArgument",400,"Invalid credential: its date is not the date of the request.");const canonical=canonicalRequest(
request,claim.additionalHeaders),toSign=signature_v4_stringToSign(canonical,claim);if(!isEqual(claim.signature,signature_v4_sign(toSign,claim.scope,key.secret)))
throw mismatch(key.id,claim.signature,toSign,canonical)}function knownKey(accessKeyId,token,core){const key=(0,sts_records.He)(core.store).get(accessKeyId);if(!key)
throw new OssError("InvalidAccessKeyId",403,"The OSS Access Key Id you provided does not exist in our records.",{details:{OSSAccessKeyId:accessKeyId}});if(key.securityToken===
void 0)return key;if(token!==key.securityToken)throw new OssError("InvalidSecurityToken",403,"The security token you provided is invalid.");if((key.expiresAtMs??
1/0)<=core.clock.now())throw new OssError("SecurityTokenExpired",403,"The security token you provided has expired.");return key}function checkSkew(timeMs,core){
if(Number.isNaN(timeMs))throw new OssError("AccessDenied",403,"OSS authentication requires a valid Date.");if(!(Math.abs(core.clock.now()-timeMs)<=clockSkewMs))
throw new OssError("RequestTimeTooSkewed",403,"The difference between the request time and the current time is too large.",{details:{MaxAllowedSkewMilliseconds:String(
clockSkewMs),RequestTime:new Date(timeMs).toISOString(),ServerTime:new Date(core.clock.now()).toISOString()}})}function basicTime(text){const match=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.
exec(text);if(!match)return NaN;const[year,month,day,hour,minute,second]=match.slice(1).map(Number);return Date.UTC(year,month-1,day,hour,minute,second)}const namesOf=list2=>list2?
list2.toLowerCase().split(";").filter(name=>name!==""):[],expired=value=>new OssError("AccessDenied",403,"Request has expired.",{details:{Expires:value}});function mismatch(accessKeyId,given,toSign,canonical){
const message="The request signature we calculated does not match the signature you provided. Check your key and signing method.";return new OssError("Signature\
DoesNotMatch",403,message,{details:{OSSAccessKeyId:accessKeyId,SignatureProvided:given,StringToSign:toSign,...canonical&&{CanonicalRequest:canonical}}})}function isEqual(given,expected){
const[a,b]=[Buffer.from(given),Buffer.from(expected)];return a.length===b.length&&(0,external_node_crypto_.timingSafeEqual)(a,b)}function ossListener(parts){return(message,response)=>{
http_answer(message,response,parts).catch(error=>{!message.destroyed&&!response.destroyed&&parts.log(`OSS ${message.method} failed: ${(0,errors.bD)(error)}`),response.
destroy()})}}async function http_answer(message,response,parts){const requestId=(0,ids.z2)(parts.core.random).replaceAll("-","").slice(0,24),timeMs=parts.core.clock.
now(),started=parts.core.clock.monotonic(),seen={},end=(status,code)=>parts.calls.add({timeMs,product:"Oss",action:seen.action?.name??String(message.method),parameters:{
bucket:seen.request?.bucket??"",key:seen.request?.key??""},isMutating:seen.action?!seen.action.isReadOnly:!1,accessKeyId:seen.accessKeyId??"",requestId,status,...code!==
void 0&&{code},durationMs:parts.core.clock.monotonic()-started});try{seen.request=readOssRequest(message);const signed=authenticateEither(seen.request,parts.core);
seen.request=signed.request,signed.caller&&(seen.accessKeyId=signed.caller.id),seen.action=actionOf(signed.request);const result=await perform(seen.action,signed,
parts);end(result.status),await send(result,{message,response,requestId})}catch(error){if(error instanceof strikes.rB){end(0,"Dropped"),message.socket.destroy();
return}if(isGone(message,response))throw error;const refusal2=asAnswer(error,{requestId,host:message.headers.host??"",log:parts.log});end(refusal2.status,refusal2.
code),await send(refusal2,{message,response,requestId})}}async function perform(action,signed,parts){const{core,buckets,faults,clock}=parts,{request,caller}=signed,
call={request,core,buckets,caller};checkAccess(call,action);const target={action:`Oss:${action.name}`,isReadOnly:action.isReadOnly,values:[request.bucket,request.
key]};await(0,strikes.Ib)(faults,target,clock);const result=await action.run(call);return(0,strikes.vW)(faults,target,clock),result}function authenticateEither(request,core){
try{return{request,caller:authenticate_authenticate(request,core)}}catch(error){const other=pathStyle(request);if(!other||!(error instanceof OssError)||error.code!==
"SignatureDoesNotMatch")throw error;return{request:other,caller:authenticate_authenticate(other,core)}}}function checkAccess({caller,request,buckets},action){if(caller)
return;const bucket=buckets.get(request.bucket),own=bucket?.get(request.key)?.acl,acl=own&&own!=="default"?own:bucket?.record.acl,isObject=request.key!==""&&!action.
name.endsWith("Acl");if(!(isObject&&acl==="public-read-write")&&!(isObject&&acl==="public-read"&&action.isReadOnly))throw new OssError("AccessDenied",403,"Anony\
mous access is forbidden for this operation.")}function asAnswer(error,context){if(error instanceof strikes.ge)return{status:error.status,headers:{"content-type":"\
text/html"},body:error.html,code:"Html"};const{code,httpStatus,message,details,headers}=asOssError(error,context.log),body={Code:code,Message:message,RequestId:context.
requestId,HostId:context.host,...details};return{status:httpStatus,headers:{"content-type":"application/xml","x-oss-err":code,...headers},body:renderXml("Error",
body),code}}function asOssError(error,log){return error instanceof OssError?error:error instanceof vendor_error.H?new OssError(error.code,error.httpStatus,error.
message,{headers:{...error.headers}}):(log(`OSS failed inside the local cloud: ${error instanceof Error?error.stack:(0,errors.bD)(error)}`),new OssError("Intern\
alError",500,"We encountered an internal error. Please try again."))}async function send(answer2,{message,response,requestId}){const{status,body}=answer2,headers={
server:"AliyunOSS","x-oss-request-id":requestId,"x-oss-server-time":"1"};for(const[name,value]of Object.entries(answer2.headers??{}))headers[name]=Buffer.from(value,
"utf8").toString("latin1");typeof body=="string"?headers["content-length"]=String(Buffer.byteLength(body)):!body&&!headers["content-length"]&&status!==204&&status!==
304&&(headers["content-length"]="0"),response.writeHead(status,headers),message.method==="HEAD"||body===void 0?response.end():typeof body=="string"?response.end(
body):await(0,external_node_stream_promises_.pipeline)(body,response)}const isGone=(message,response)=>message.destroyed&&!message.complete&&response.destroyed;
var virtual_clock=__webpack_require__(32088),ecs_records=__webpack_require__(31080),stock=__webpack_require__(56724);const names=["zone-outage","zone-recovery",
"instance-crash","instance-recovery","database-failover","stock"];async function runFaultEvent(document,core){const event=readEvent(document);if(event.event==="\
database-failover")return await core.drivers.databases.failover(event.instance),{event:event.event,met:[event.instance]};if(event.event==="stock")return(0,stock.
hX)(core.store,event.zone,event.instanceType,event.remaining),{event:event.event,met:[`${event.zone}/${event.instanceType}`]};event.event==="zone-outage"&&(0,stock.
hX)(core.store,event.zone,"*",0),event.event==="zone-recovery"&&(0,stock.sM)(core.store,event.zone,"*");const met=(0,ecs_records.VF)(core.store).filter(instance=>instance.
status==="Running").filter(instance=>"zone"in event?instance.zoneId===event.zone:instance.id===event.instance).map(({id})=>id),isEnd=event.event==="zone-recover\
y"||event.event==="instance-recovery";return await Promise.all(met.map(id=>isEnd?core.drivers.machines.start(id):core.drivers.machines.stop(id,{force:!0}))),{event:event.
event,met}}function readEvent(document){const{event,zone,instance}=document,name=names.find(known=>known===event);if(!name)throw new Error(`event must be one of\
 ${names.join(", ")}`);if(name==="zone-outage"||name==="zone-recovery"){if(typeof zone!="string")throw new Error(`${name} needs a zone, e.g. "cn-hangzhou-h"`);return{
event:name,zone}}if(name==="stock")return readStock(document);if(typeof instance!="string")throw new Error(`${name} needs an instance, e.g. "i-bp1\u2026"`);return{
event:name,instance}}function readStock(document){const{zone,instanceType="*",remaining}=document;if(typeof zone!="string"||typeof instanceType!="string"||typeof remaining!=
"number")throw new Error('stock needs a zone and a number "remaining", and may name an instanceType');return{event:"stock",zone,instanceType,remaining}}var slb_records=__webpack_require__(
96702);const pageHtml=`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>local cloud</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --line: #8884; --soft: #8881; --ok: #1a7f37; --bad: #cf222e; --wait: #9a6700 }
  body { font: 14px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 75rem; padding: 0 1rem }
  h1 { font-size: 1.3rem; margin: 0 } h2 { font-size: 1rem; margin: 1.5rem 0 .3rem }
  table { border-collapse: collapse; width: 100% } caption { text-align: left; opacity: .7 }
  th, td { text-align: left; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
  td.number, th.number { text-align: right } code, td.code { font-family: ui-monospace, monospace; font-size: .9em }
  .normal, .Running { color: var(--ok) } .abnormal, .refused { color: var(--bad) } .unavailable, .Starting, .Stopping, .Pending { color: var(--wait) }
  .bar { display: inline-block; height: .6em; background: currentColor; margin-right: .4em; vertical-align: baseline }
  #gone { color: var(--bad) } .scroll { overflow-x: auto }
</style>
<h1>local cloud <small id="clock"></small></h1>
<p id="gone" role="status" hidden>The local cloud does not answer; this is how it was last seen.</p>
<h2>Instances</h2>
<div class="scroll"><table id="instances"><thead><tr>
  <th>zone<th>instance<th>status<th>release<th>address<th>behind<th>health<th class="number">weight<th class="number">live<th class="number">requests<th class="\
number">5xx
</tr></thead><tbody></tbody></table></div>
<h2>Last API calls</h2>
<div class="scroll"><table id="calls"><thead><tr><th>time<th>call<th>answer<th class="number">ms<th>parameters</tr></thead><tbody></tbody></table></div>
<p><a href="state">state</a> \xB7 <a href="calls">calls</a> \xB7 <a href="metrics">metrics</a> \xB7 <a href="faults">faults</a> \xB7 <a href="clock">clock</a></p>
<script>
  const cell = (text, className) => {
    const td = document.createElement('td')
    td.textContent = text
    if (className) td.className = className
    return td
  }
  const row = (...cells) => {
    const tr = document.createElement('tr')
    tr.append(...cells)
    return tr
  }
  const weight = (value) => {
    const td = cell(value, 'number')
    const bar = document.createElement('span')
    bar.className = 'bar'
    bar.style.width = value / 25 + 'em'
    td.prepend(bar)
    return td
  }
  const instanceRows = (instance) => {
    const start = [cell(instance.zone), cell(instance.name || instance.id), cell(instance.status, instance.status),
      cell(instance.release, 'code'), cell(instance.address + ' = ' + instance.loopbackAddress, 'code')]
    if (instance.backends.length === 0) return [row(...start, ...Array.from({ length: 6 }, () => cell('')))]
    return instance.backends.map((backend, i) => row(
      ...(i === 0 ? start : start.map(() => cell(''))), cell(backend.listener + ' \u2192 ' + backend.port, 'code'),
      cell(backend.health, backend.health), weight(backend.weight), cell(backend.inFlight, 'number'),
      cell(backend.requests, 'number'), cell(backend.errors, 'number')))
  }
  const callRow = (call) => row(
    cell(new Date(call.timeMs).toISOString().slice(11, 23), 'code'), cell(call.product + ' ' + call.action, 'code'),
    cell(call.status + (call.code ? ' ' + call.code : ''), call.status === 200 || call.status === 204 ? '' : 'refused'), cell(Math.round(call.durationMs), 'numb\
er'),
    cell(Object.entries(call.parameters).map(([name, value]) => name + '=' + value).join(' ').slice(0, 160), 'code'))
  const show = (id, rows) => document.querySelector('#' + id + ' tbody').replaceChildren(...rows)
  const look = async () => {
    try {
      const seen = await (await fetch('overview')).json()
      document.querySelector('#clock').textContent = seen.now + ', time \xD7 ' + seen.timeScale + ', machines: ' + seen.machines
      show('instances', seen.instances.flatMap(instanceRows))
      show('calls', seen.calls.map(callRow))
      document.querySelector('#gone').hidden = true
    } catch {
      document.querySelector('#gone').hidden = false
    }
    setTimeout(look, 1000)
  }
  look()
<\/script>
</html>
`;function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key=keyOf(item),group=groups.get(key);group?group.push(item):groups.set(key,
[item])}return groups}const classes=["2xx","3xx","4xx","5xx"];function renderMetrics(sources){return`${[...backendMetrics(sources.backends),...listenerMetrics(sources.
backends),...cloudMetrics(sources)].map(renderMetric).join(`
`)}
`}function backendMetrics(backends){const counted=backends.flatMap(seen=>seen.counters?[{labels:labelsOf(seen),counters:seen.counters,seen}]:[]);return[{name:"l\
ocal_backend_requests_total",type:"counter",help:"Answers of a backend by class of status.",samples:counted.flatMap(({labels,counters})=>classes.map(status=>({labels:{
...labels,status},value:counters[`status${status}`]})))},{name:"local_backend_errors_total",type:"counter",help:"Answers of a backend with a 5xx status.",samples:counted.
map(({labels,counters})=>({labels,value:counters.status5xx}))},{name:"local_backend_latency_seconds_sum",type:"counter",help:"Sum of the response times of a bac\
kend.",samples:counted.map(({labels,counters})=>({labels,value:counters.totalMs/1e3}))},{name:"local_backend_latency_seconds_count",type:"counter",help:"Number \
of responses in the sum.",samples:counted.map(({labels,counters})=>({labels,value:counters.requests}))},{name:"local_backend_in_flight",type:"gauge",help:"Reque\
sts that a backend works on now.",samples:counted.map(({labels,counters})=>({labels,value:counters.inFlight}))},{name:"local_backend_weight",type:"gauge",help:"\
Weight, 0 to 100.",samples:backends.map(seen=>({labels:labelsOf(seen),value:seen.backend.weight}))},{name:"local_backend_healthy",type:"gauge",help:"1 when the \
health check passes, 0 when it fails or has no result.",samples:backends.map(seen=>({labels:labelsOf(seen),value:seen.state==="normal"?1:0}))}]}function labelsOf({
loadBalancerId,listenerPort,backend}){return{load_balancer:loadBalancerId,listener:listenerPort,server:backend.serverId,port:backend.port}}function listenerMetrics(backends){
const sums=[...groupBy(backends,({loadBalancerId,listenerPort})=>`${loadBalancerId} ${listenerPort}`).values()].map(members=>{const[{loadBalancerId,listenerPort}]=members,
sum=pick=>members.reduce((total2,{counters})=>total2+(counters?pick(counters):0),0);return{labels:{load_balancer:loadBalancerId,listener:listenerPort},requests:sum(
c=>c.requests),errors:sum(c=>c.status5xx),seconds:sum(c=>c.totalMs)/1e3}}),metric=(name,help,value)=>({name,type:"counter",help,samples:sums.map(sum=>({labels:sum.
labels,value:value(sum)}))});return[metric("local_listener_requests_total","Answers of the backends of a listener.",sum=>sum.requests),metric("local_listener_er\
rors_total","Answers of the backends of a listener with a 5xx status.",sum=>sum.errors),metric("local_listener_latency_seconds_sum","Sum of the response times b\
ehind a listener.",sum=>sum.seconds),metric("local_listener_latency_seconds_count","Number of responses in the sum.",sum=>sum.requests)]}function cloudMetrics({
calls:calls2,instances}){return[{name:"local_api_calls",type:"gauge",help:"API calls in the log, which keeps the last ones only.",samples:[...groupBy(calls2,({product,
action,status,code})=>JSON.stringify([product,action,status,code??""]))].map(([key,group])=>{const[product,action,status,code]=JSON.parse(key);return{labels:{product,
action,status,code},value:group.length}})},{name:"local_instances",type:"gauge",help:"ECS instances by status.",samples:Object.entries(instances).map(([status,value])=>({
labels:{status},value}))}]}function renderMetric({name,type,help,samples}){const lines=samples.map(({labels,value})=>`${name}${renderLabels(labels)} ${value}`);
return[`# HELP ${name} ${help}`,`# TYPE ${name} ${type}`,...lines].join(`
`)}function renderLabels(labels){const escaped=value=>String(value).replace(/[\\"\n]/g,char=>char===`
`?"\\n":`\\${char}`);return`{${Object.entries(labels).map(([name,value])=>`${name}="${escaped(value)}"`).join(",")}}`}var client_tokens=__webpack_require__(67993);
const hiddenKinds=new Set([sts_records.Ku,client_tokens.D]),secretNames=/password|secret|privatekey|securitytoken/i;function shownState(store){const shown2=Object.
entries(store.toJSON()).filter(([kind])=>!hiddenKinds.has(kind));return Object.fromEntries(shown2.map(([kind,records2])=>[kind,records2.map(covered)]))}function covered(value){
return Array.isArray(value)?value.map(covered):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([name,member])=>[name,secretNames.
test(name)&&typeof member=="string"?"***":covered(member)]))}function instanceRows(store,balancers){const backends=seenBackends(balancers);return(0,ecs_records.
VF)(store).all().map(instance=>({id:instance.id,name:instance.name,zone:instance.zoneId,status:instance.status,address:instance.privateIp,loopbackAddress:instance.
loopbackAddress,release:instance.tags["alicloud-deploy:release"]??"",backends:backends.filter(({backend})=>backend.serverId===instance.id).map(({loadBalancerId,
listenerPort,protocol,backend,state,counters})=>({listener:`${loadBalancerId} ${protocol}:${listenerPort}`,port:backend.port,weight:backend.weight,health:state,
inFlight:counters?.inFlight??0,requests:counters?.requests??0,errors:counters?.status5xx??0}))})).sort((a,b)=>a.zone<b.zone?-1:a.zone>b.zone?1:0)}function instancesByStatus(store){
const groups=groupBy((0,ecs_records.VF)(store).all(),({status})=>status);return Object.fromEntries([...groups].map(([status,group])=>[status,group.length]))}const shownCalls=50,
handlers={"GET /_local/":()=>({status:200,headers:{"content-type":"text/html; charset=utf-8","content-security-policy":"default-src 'none'; connect-src 'self'; \
style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"},body:pageHtml}),"GET /_local/overview":(_request,parts)=>routes_json(overview(parts)),"GE\
T /_local/state":(_request,parts)=>routes_json({...times(parts),records:shownState(parts.core.store),backends:seenBackends(parts.balancers())}),"GET /_local/cal\
ls":(request,parts)=>routes_json(calls(request,parts)),"DELETE /_local/calls":(_request,{gateway})=>(gateway.calls.clear(),routes_json({total:0})),"GET /_local/\
access-log":(request,parts)=>({status:200,headers:{"content-type":"application/x-ndjson"},body:accessLog(request,parts)}),"GET /_local/metrics":(_request,{core,
gateway,balancers})=>({status:200,headers:{"content-type":"text/plain; version=0.0.4; charset=utf-8"},body:renderMetrics({backends:seenBackends(balancers()),calls:gateway.
calls.all(),instances:instancesByStatus(core.store)})}),"GET /_local/clock":(_request,parts)=>routes_json(times(parts)),"POST /_local/clock":changeClock,"POST /\
_local/reset":async(_request,parts)=>(await parts.reset(),routes_json({reset:!0})),"GET /_local/faults":(_request,{gateway})=>routes_json({faults:gateway.faults.
toJSON()}),"POST /_local/faults":changeFaults,"PUT /_local/faults":changeFaults,"DELETE /_local/faults":(_request,{gateway,clock})=>(gateway.faults.load([],{nowMs:clock.
now()}),routes_json({faults:[]}))};function pageRoute(parts){return async request=>{if(request.path==="/_local")return{status:301,headers:{location:"/_local/"},
body:""};if(!request.path.startsWith("/_local/"))return;if(!isOwnOrigin(request))return refusal(403,"requests from pages of other origins are not answered");const name=`${request.
method==="HEAD"?"GET":request.method} ${request.path}`,handler=Object.hasOwn(handlers,name)?handlers[name]:void 0;if(!handler)return refusal(404,`there is no ${request.
method} ${request.path}`);try{return await handler(request,parts)}catch(error){return refusal(400,(0,errors.bD)(error))}}}function isOwnOrigin({headers}){const name=(headers.
host??"").replace(/:\d+$/,"");return(name==="localhost"||name==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(name))&&(headers.origin===void 0||headers.origin.replace(/^https?:\/\//,
"")===headers.host)}function times({core,clock}){return{nowMs:core.clock.now(),now:new Date(core.clock.now()).toISOString(),timeScale:core.clock.scale,isVirtual:clock instanceof
virtual_clock.k}}function overview(parts){const{core,gateway,balancers}=parts,last=gateway.calls.all().slice(-shownCalls).toReversed();return{...times(parts),machines:core.
drivers.machines.kind,instances:instanceRows(core.store,balancers()),calls:last}}function calls(request,{gateway}){const query=new URLSearchParams(request.query),
wanted=(name,value)=>query.get(name)===null||query.get(name)===value,since=Number(query.get("since")??0),list2=gateway.calls.all().filter(call=>call.timeMs>=since&&
wanted("action",call.action)&&wanted("product",call.product)&&wanted("mutating",String(call.isMutating)));return{total:gateway.calls.total,calls:list2}}function accessLog(request,{
core,balancers}){const query=new URLSearchParams(request.query),wanted=query.get("load-balancer");return(0,slb_records.Cm)(core.store).filter(({id})=>wanted===null||
id===wanted).flatMap(({id})=>balancers().accessLog(id,Number(query.get("since")??0),1/0)).toSorted((a,b)=>a.timeMs-b.timeMs).map(line=>`${JSON.stringify(line)}
`).join("")}async function changeClock(request,parts){const{timeScale,advance}=readJson(request);if(timeScale!==void 0&&(parts.core.clock.scale=Number(timeScale)),
advance!==void 0){if(!(parts.clock instanceof virtual_clock.k))throw new Error("only a virtual clock can be advanced; this one is real: set timeScale instead");
const ms=(0,duration.E9)(advance);if(ms===void 0)throw new Error('advance must be a duration such as "90s"');await parts.clock.advance(ms)}return routes_json(times(
parts))}async function changeFaults(request,{core,gateway,clock}){const document=readJson(request);if(typeof document=="object"&&document!==null&&"event"in document)
return routes_json(await runFaultEvent(document,core));const{seed,rules}=(0,rule.b)(document);return gateway.faults.load(rules,{nowMs:clock.now(),...seed!==void 0&&
{seed}}),routes_json({faults:gateway.faults.toJSON()})}function readJson(request){const text=new TextDecoder().decode(request.body);try{return JSON.parse(text||
"{}")}catch(cause){throw new Error(`the body is no JSON: ${(0,errors.bD)(cause)}`,{cause})}}const routes_json=value=>({status:200,headers:{"content-type":"appli\
cation/json; charset=utf-8"},body:`${JSON.stringify(value,void 0,1)}
`}),refusal=(status,error)=>({...routes_json({error}),status}),keptLines=5e5,keptMs=36e5;class AccessLogRing{#lines=[];#first=0;add(line){this.#lines.push(line);
const oldest=line.timeMs-keptMs;for(;this.#lines.length-this.#first>keptLines||this.#lines[this.#first].timeMs<oldest;)this.#first+=1;this.#first>1e4&&this.#first*
2>this.#lines.length&&(this.#lines=this.#lines.slice(this.#first),this.#first=0)}between(fromMs,toMs){return this.#lines.slice(this.#firstAtOrAfter(fromMs),this.#firstAtOrAfter(
toMs))}#firstAtOrAfter(timeMs){let low=this.#first,high=this.#lines.length;for(;low<high;){const middle=low+high>>1;this.#lines[middle].timeMs<timeMs?low=middle+
1:high=middle}return low}}function listen(server,port,address){return new Promise((resolve2,reject)=>{const refused=error=>reject(explain(error,port,address));server.
once("error",refused),server.listen({port,host:address,backlog:4096},()=>{server.off("error",refused),resolve2()})})}function explain(error,port,address){return new Error(
`a listener cannot listen on ${address}:${port}: ${reason(error,port)}`,{cause:error})}function reason(error,port){switch(error.code){case"EADDRINUSE":return"an\
other program listens there; stop it, or give the listener another port";case"EACCES":return`ports below 1024 need root (or net.ipv4.ip_unprivileged_port_start=${port}\
); use a port from 1024 on`;case"EADDRNOTAVAIL":return"this machine has no such address; outside Linux, loopback addresses beside 127.0.0.1 must be added first \
(ifconfig lo0 alias)";default:return error.message}}async function checkListen({port,protocol},addresses){for(const address of addresses)await(protocol==="udp"?
tryUdp(port,address):tryTcp(port,address))}async function tryTcp(port,address){const server=external_node_net_.createServer(socket=>socket.destroy());await listen(
server,port,address),await new Promise(closed=>server.close(()=>closed()))}function tryUdp(port,address){return new Promise((resolve2,reject)=>{const socket=external_node_dgram_.
createSocket("udp4");socket.once("error",error=>{socket.close(),reject(explain(error,port,address))}),socket.bind(port,address,()=>socket.close(()=>resolve2()))})}
function createAdmission(control2){if(!control2)return()=>!0;const list2=new external_node_net_.BlockList;for(const entry of control2.entries){const[address,prefix]=entry.
split("/"),family=external_node_net_.isIPv6(address)?"ipv6":"ipv4";list2.addSubnet(address,Number(prefix??(family==="ipv6"?128:32)),family)}const isListed2=address=>list2.
check(address,external_node_net_.isIPv6(address)?"ipv6":"ipv4");return control2.kind==="white"?isListed2:address=>!isListed2(address)}const unchecked={state:"un\
available",streak:0,streakIsGood:!0};function nextHealth(health,isGood,thresholds){const confirmed=isGood?"normal":"abnormal";if(health.state===confirmed)return{
state:confirmed,streak:0,streakIsGood:isGood};const streak=health.streakIsGood===isGood?health.streak+1:1,threshold=isGood?thresholds.healthyThreshold:thresholds.
unhealthyThreshold;return streak>=threshold?{state:confirmed,streak:0,streakIsGood:isGood}:{state:health.state,streak,streakIsGood:isGood}}class HealthWatch{#health=unchecked;#check;#cancel=()=>{};#isStopped=!1;#options;constructor(check,options){
this.#check=check,this.#options=options,this.#next(0)}get state(){return this.#check.kind==="off"?"unavailable":this.#health.state}get takesTraffic(){return this.#check.
kind==="off"||this.#health.state==="normal"}update(check){const before2=this.#check;this.#check=check,before2.kind==="off"&&check.kind!=="off"?(this.#health=unchecked,
this.#next(0)):before2.intervalMs!==check.intervalMs&&this.#next(check.intervalMs)}stop(){this.#isStopped=!0,this.#cancel()}#next(ms){this.#cancel(),this.#check.
kind!=="off"&&(this.#cancel=this.#options.clock.schedule(ms,()=>{this.#run()}))}async#run(){const check=this.#check,isGood=await this.#options.probe(this.#options.
target,check);if(this.#isStopped||this.#check.kind==="off")return;const before2=this.#health.state;this.#health=nextHealth(this.#health,isGood,this.#check),this.#health.
state!==before2&&this.#options.changed(this.#health.state),this.#next(this.#check.intervalMs)}}const insertedCookie="SERVERID";function backendMark(key){return(0,external_node_crypto_.
createHash)("md5").update(key).digest("hex")}function readCookie(header,name){for(const part of(header??"").split(";")){const[key,...value]=part.split("=");if(key?.
trim()===name)return value.join("=").trim()}}function insertedValue(mark,nowMs,firstSeconds){const now=Math.floor(nowMs/1e3);return`${mark}|${now}|${firstSeconds??
now}`}function insertedBackend(value,nowMs,timeoutMs){const match=/^([0-9a-f]{32})\|(\d{1,12})\|(\d{1,12})$/.exec(value??"");if(!(!match||nowMs-Number(match[2])*
1e3>timeoutMs))return{mark:match[1],firstSeconds:Number(match[3])}}function markCookie(setCookie,name,mark){return setCookie.startsWith(`${name}=`)?`${name}=${mark}\
|${setCookie.slice(name.length+1)}`:setCookie}function unmarkCookies(header,name){const value=readCookie(header,name),match=/^([0-9a-f]{32})\|(.*)$/.exec(value??
"");return match?{header:header.replace(`${name}=${value}`,`${name}=${match[2]}`),mark:match[1]}:{header}}const pooledSockets=256;class Backend{key;serverId;address;privateIp;port;mark;watch;counters;agent=new external_node_http_.
Agent({keepAlive:!0,maxFreeSockets:pooledSockets});inFlight=0;constructor(config,check,options){this.key=backendKey(config),this.serverId=config.serverId,this.address=
config.address,this.privateIp=config.privateIp,this.port=config.port,this.mark=backendMark(`${config.serverId}:${config.port}`),this.counters={serverId:config.serverId,
port:config.port,requests:0,status2xx:0,status3xx:0,status4xx:0,status5xx:0,totalMs:0},this.watch=new HealthWatch(check,{clock:options.clock,probe:options.probe,
target:{address:config.address,port:config.port},changed:state=>{options.log(`backend ${config.serverId} (${config.privateIp}:${config.port}) is ${state}`),options.
changed?.()}})}count(status,ms){this.counters.requests+=1,this.counters.totalMs+=ms,status>=500?this.counters.status5xx+=1:status>=400?this.counters.status4xx+=
1:status>=300?this.counters.status3xx+=1:status>=200&&(this.counters.status2xx+=1)}setPooling(isPooling){if(this.agent.maxFreeSockets=isPooling?pooledSockets:0,
!isPooling)for(const sockets of Object.values(this.agent.freeSockets))for(const socket of sockets??[])socket.destroy()}remove(){this.watch.stop(),this.setPooling(
!1)}}function backendKey(config){return`${config.serverId}|${config.address}|${config.port}`}function matchRule(rules,host,path){const name=(host??"").replace(/:\d+$/,
"").toLowerCase();let best,bestRank=-1;for(const rule2 of rules){const domainRank=rankDomain(rule2.domain,name);if(domainRank<0||!matchesPath(rule2.url,path))continue;
const rank=domainRank*1e3+(rule2.url?.length??0);rank>bestRank&&(best=rule2,bestRank=rank)}return best}function rankDomain(domain,name){if(!domain)return 0;const wanted=domain.
toLowerCase();return wanted===name?2:wanted.startsWith("*.")&&name.endsWith(wanted.slice(1))?1:-1}function matchesPath(url,path){if(!url||url==="/")return!0;const wanted=url.
replace(/\/+$/,""),plain=path.split("?",1)[0];return plain===wanted||plain.startsWith(`${wanted}/`)}class WeightedPick{#credit=new Map;#signature="";next(candidates){
this.#restartWhenChanged(candidates);let chosen,chosenCredit=Number.NEGATIVE_INFINITY,total2=0;for(const candidate of candidates){if(candidate.weight<=0)continue;
total2+=candidate.weight;const credit=(this.#credit.get(candidate.key)??0)+candidate.weight;this.#credit.set(candidate.key,credit),credit>chosenCredit&&(chosen=
candidate,chosenCredit=credit)}return chosen&&this.#credit.set(chosen.key,chosenCredit-total2),chosen}#restartWhenChanged(candidates){let signature="";for(const{
key,weight}of candidates)signature+=`${key}=${weight};`;signature!==this.#signature&&(this.#signature=signature,this.#credit.clear())}}class Scheduler{#turns=new WeightedPick;next(kind,candidates){
switch(kind){case"wrr":return this.#turns.next(candidates);case"rr":return this.#turns.next(candidates.map(candidate=>({...evenly(candidate),candidate})))?.candidate;case"\
wlc":return this.#turns.next(leastLoaded(candidates))}}}const evenly=({key,weight})=>({key,weight:weight>0?1:0});function leastLoaded(candidates){const open=candidates.
filter(candidate=>candidate.weight>0),least=Math.min(...open.map(loadOf));return open.filter(candidate=>loadOf(candidate)===least)}const loadOf=candidate=>candidate.
inFlight/candidate.weight;class Member{backend;weight;isStandby;constructor(backend,{weight,isStandby=!1}){this.backend=backend,this.weight=weight,this.isStandby=
isStandby}get key(){return this.backend.key}get inFlight(){return this.backend.inFlight}}class BackendPool{#options;#backends=new Map;#removed=[];#own={rule:{},
members:[],scheduler:new Scheduler};#rules=[];#listener;constructor(listener,options){this.#listener=listener,this.#options=options,this.update(listener)}update(listener){
this.#listener=listener,this.#removeAllBut(listener),this.#own={...this.#own,members:this.#members(listener.backends)},this.#rules=listener.rules.map(({backends,
...rule2})=>({rule:rule2,members:this.#members(backends),scheduler:this.#rules.find(group=>sameRule(group.rule,rule2))?.scheduler??new Scheduler}));for(const backend of this.#backends.
values())backend.watch.update(listener.healthCheck),backend.setPooling(this.#groups().some(group=>weightIn(group,backend)>0))}pick(request={}){const group=this.#groupFor(
request.host,request.path),open=group.members.filter(member=>member.weight>0&&member.backend.watch.takesTraffic),first=open.filter(member=>!member.isStandby),candidates=first.
length>0?first:open;return(request.mark&&candidates.find(member=>member.backend.mark===request.mark)||group.scheduler.next(this.#listener.scheduler,candidates))?.
backend}health(){const isLayer4=this.#listener.protocol==="tcp"||this.#listener.protocol==="udp";return[...this.#backends.values()].map(backend=>{const isDrained=this.#groups().
every(group=>weightIn(group,backend)===0),state=isLayer4&&isDrained?"abnormal":backend.watch.state;return{serverId:backend.serverId,port:backend.port,state}})}counters(){
return[...this.#backends.values(),...this.#removed].map(backend=>({...backend.counters,inFlight:backend.inFlight}))}close(){for(const backend of this.#backends.
values())backend.remove();this.#backends.clear()}#groups(){return[this.#own,...this.#rules]}#groupFor(host,path){return this.#rules.length===0?this.#own:matchRule(
this.#rules.map(group=>({...group.rule,group})),host,path??"/")?.group??this.#own}#members(configs){return configs.map(config=>new Member(this.#backend(config),
config))}#backend(config){const key=backendKey(config),known=this.#backends.get(key);if(known)return known;const backend=new Backend(config,this.#listener.healthCheck,
this.#options);return this.#backends.set(key,backend),backend}#removeAllBut(listener){const wanted=new Set([...listener.backends,...listener.rules.flatMap(rule2=>rule2.
backends)].map(backendKey));for(const[key,backend]of this.#backends)wanted.has(key)||(this.#backends.delete(key),backend.remove(),this.#removed=[...this.#removed,
backend].slice(-100))}}const weightIn=(group,backend)=>group.members.find(member=>member.backend===backend)?.weight??0,sameRule=(a,b)=>a.domain===b.domain&&a.url===
b.url,titles={400:"Bad Request",502:"Bad Gateway",503:"Service Temporarily Unavailable",504:"Gateway Time-out"};function errorPage(status){const title=`${status}\
 ${titles[status]??"Error"}`;return`<!DOCTYPE HTML>\r
<html>\r
<head><title>${title}</title></head>\r
<body>\r
<center><h1>${title}</h1></center>\r
</body>\r
</html>\r
`}function answerError(response,status){if(response.destroyed)return;if(response.headersSent){response.destroy();return}const body=errorPage(status);response.writeHead(
status,{"content-type":"text/html","content-length":Buffer.byteLength(body)}),response.end(body)}function newExchange(request){return{request,startedMs:shared_clock.
m.monotonic(),isChunked:request.headers["transfer-encoding"]!==void 0,backend:void 0,outgoing:void 0,sentMs:void 0,receivedMs:void 0,upstreamStatus:void 0,timedOut:!1,
bodyBytes:0,isRetried:!1}}const hopByHop=new Set(["connection","keep-alive","proxy-connection","proxy-authenticate","te","trailer","transfer-encoding","upgrade",
"http2-settings","expect"]);function remoteAddress(socket){return(socket.remoteAddress??"").replace(/^::ffff:/,"")}var lib=__webpack_require__(31774);const connectTimeoutMs=5e3,
idempotent=new Set(["GET","HEAD","OPTIONS","TRACE","DELETE","PUT"]);class Forwarder{#underway=new WeakMap;#proxy=(0,lib.eQ)({selfHandleResponse:!0,toProxy:!0});#log;constructor(log){
this.#log=log,this.#proxy.on("proxyReq",(outgoing,request)=>this.#sent(outgoing,this.#underway.get(request))),this.#proxy.on("proxyRes",(answer2,request)=>this.#answered(
answer2,this.#underway.get(request))),this.#proxy.on("error",error=>this.#log(`a proxied request failed: ${(0,errors.bD)(error)}`))}send(forward){const{request}=forward.
exchange;this.#underway.set(request,forward),dropHopByHop(request),request.url=pathOf(request.url??"/"),this.#attempt(forward,isReplayable(request))}#attempt(forward,isPooled){
const{exchange,response,headers}=forward,{backend,request}=exchange;exchange.outgoing=void 0,exchange.sentMs??=shared_clock.m.monotonic();const connection=isPooled?
{agent:backend.agent,headers:{...headers,connection:"keep-alive"}}:{agent:!1,headers:{...headers,connection:"close"}},target={protocol:"http:",host:backend.address,
port:backend.port};this.#proxy.web(request,response,{...connection,target},error=>this.#failed(forward,error))}#sent(outgoing,forward){if(!forward)return;forward.
exchange.outgoing=outgoing,forward.exchange.isChunked&&!outgoing.headersSent&&(outgoing.removeHeader("content-length"),outgoing.setHeader("transfer-encoding","c\
hunked"));const giveUp=()=>{forward.exchange.timedOut=!0,outgoing.destroy(new Error("the backend did not answer in time"))};outgoing.setTimeout(forward.requestTimeoutMs,
giveUp);const{socket}=outgoing;if(!socket?.connecting)return;const cancel=shared_clock.m.schedule(connectTimeoutMs,giveUp);socket.once("connect",cancel),socket.
once("close",cancel)}#answered(answer2,forward){if(!forward)return;const{exchange,response}=forward;exchange.upstreamStatus=answer2.statusCode??502,answer2.once(
"end",()=>{exchange.receivedMs=shared_clock.m.monotonic()}),answer2.once("error",()=>response.destroy()),forward.relay(answer2),answer2.on("data",chunk=>{exchange.
bodyBytes+=chunk.length})}#failed(forward,error){const{exchange,response}=forward;if(response.destroyed||response.headersSent){response.destroy();return}if(isDeadPooledConnection(
exchange,error)){exchange.isRetried=!0,this.#attempt(forward,!1);return}exchange.upstreamStatus=exchange.timedOut?504:502,exchange.receivedMs=shared_clock.m.monotonic();
const what=`${exchange.request.method} ${exchange.request.url} to ${exchange.backend?.serverId}`;this.#log(`${what}: ${exchange.upstreamStatus}, ${(0,errors.bD)(
error)}`),answerError(response,exchange.upstreamStatus)}}function isDeadPooledConnection(exchange,error){return exchange.isRetried||exchange.timedOut||!exchange.
outgoing?.reusedSocket?!1:error.code==="ECONNRESET"||error.code==="EPIPE"}function isReplayable(request){const{"content-length":length,"transfer-encoding":encoding}=request.
headers;return idempotent.has(request.method??"")&&encoding===void 0&&Number(length??0)===0}function dropHopByHop(request){const{headers}=request,named2=(headers.
connection??"").split(",").map(name=>name.trim().toLowerCase());for(const name of[...hopByHop,...named2])name!=="transfer-encoding"&&delete headers[name]}function pathOf(url){
const match=/^https?:\/\/[^/?#]*(.*)$/i.exec(url);return match?match[1].startsWith("/")?match[1]:`/${match[1]}`:url}function logLine(exchange,request,known){const{
backend,sentMs,receivedMs}=exchange,nowMs=shared_clock.m.monotonic();return{...known,client_ip:remoteAddress(request.socket),host:request.headers.host??"-",request_method:request.
method??"-",request_uri:request.url??"-",upstream_addr:backend?`${backend.privateIp}:${backend.port}`:"-",upstream_status:exchange.upstreamStatus===void 0?"-":String(
exchange.upstreamStatus),upstream_response_time:sentMs===void 0?"-":seconds((receivedMs??nowMs)-sentMs),request_time:Number(seconds(nowMs-exchange.startedMs)),body_bytes_sent:exchange.
bodyBytes}}const seconds=ms=>(ms/1e3).toFixed(3);function relayAnswer(answer2,response,options){const status=answer2.statusCode??502,headers=answerHeaders(answer2,
options);for(const cookie of options.addedCookies??[])headers.push("Set-Cookie",cookie);headers.push(...connectionHeaders(response,options.idleTimeoutMs)),response.
writeHead(status,answer2.statusMessage??"",headers),answer2.pipe(response),setImmediate(()=>response.flushHeaders())}function answerHeaders(answer2,options){const named2=(answer2.
headers.connection??"").split(",").map(name=>name.trim().toLowerCase()),headers=[];for(let at=0;at<answer2.rawHeaders.length;at+=2){const name=answer2.rawHeaders[at],
value=answer2.rawHeaders[at+1],lower=name.toLowerCase();hopByHop.has(lower)||named2.includes(lower)||headers.push(name,lower==="set-cookie"&&options.setCookie?options.
setCookie(value):value)}return headers}function connectionHeaders(response,idleTimeoutMs){return response.req.httpVersion==="1.0"?[]:idleTimeoutMs===void 0||!response.
shouldKeepAlive?["Connection","close"]:["Connection","keep-alive","Keep-Alive",`timeout=${Math.max(1,Math.floor(idleTimeoutMs/1e3))}`]}class Servers{#servers=new Map;#port;#create;constructor(port,create){
this.#port=port,this.#create=create}all(){return[...this.#servers.values()]}async listenOn(addresses){for(const[address,server]of this.#servers)addresses.includes(
address)||(this.#servers.delete(address),server.close());for(const address of new Set(addresses)){if(this.#servers.has(address))continue;const server=this.#create();
await listen(server,this.#port,address),this.#servers.set(address,server)}}stopAccepting(){for(const server of this.#servers.values())server.close();this.#servers.
clear()}}const unbound={cookiesFor:()=>({})};function bindRequest(sticky,request,nowMs){if(!sticky)return unbound;if(sticky.kind==="server")return bindToApplicationCookie(
sticky.cookie,request);const known=insertedBackend(readCookie(request.headers.cookie,insertedCookie),nowMs,sticky.timeoutMs);return{...known&&{mark:known.mark},
cookiesFor(backend,status){if(status>=400&&status<500)return{};const first=known?.mark===backend.mark?known.firstSeconds:void 0;return{addedCookies:[`${insertedCookie}\
=${insertedValue(backend.mark,nowMs,first)};Path=/`]}}}}function bindToApplicationCookie(cookie,request){const{header,mark}=unmarkCookies(request.headers.cookie??
"",cookie);return mark&&(request.headers.cookie=header),{...mark&&{mark},cookiesFor:backend=>({setCookie:value=>markCookie(value,cookie,backend.mark)})}}const minuteMs=6e4,
keptMinutes=1440;class Traffic{#clock;#minutes=[];#open=0;constructor(clock){this.#clock=clock}get openConnections(){return this.#open}opened(){this.#open+=1;const minute=this.#minute();
minute.newConnections+=1,this.#sample(minute)}closed(bytesIn,bytesOut){this.#open-=1;const minute=this.#minute();minute.bytesIn+=bytesIn,minute.bytesOut+=bytesOut,
this.#sample(minute)}dropped(){this.#minute().droppedConnections+=1}between(fromMs,toMs){return this.#minutes.filter(minute=>minute.timeMs>=fromMs&&minute.timeMs<
toMs)}#sample(minute){minute.maxConnections=Math.max(minute.maxConnections,this.#open),minute.openSum+=this.#open,minute.openSamples+=1}#minute(){const timeMs=Math.
floor(this.#clock.now()/minuteMs)*minuteMs,last=this.#minutes.at(-1);if(last&&last.timeMs>=timeMs)return last;const minute={timeMs,newConnections:0,droppedConnections:0,
maxConnections:this.#open,openSum:this.#open,openSamples:1,bytesIn:0,bytesOut:0};return this.#minutes.push(minute),this.#minutes.length>keptMinutes&&this.#minutes.
shift(),minute}}class Upgrader{#underway=new WeakMap;#proxy=(0,lib.eQ)({ws:!0,toProxy:!0});#log;constructor(log){this.#log=log,this.#proxy.on("proxyReqWs",(outgoing,request)=>{
const exchange=this.#underway.get(request);exchange&&(outgoing.once("upgrade",()=>{exchange.upstreamStatus=101}),outgoing.once("response",answer2=>{exchange.upstreamStatus=
answer2.statusCode}))}),this.#proxy.on("error",error=>this.#log(`a web socket broke: ${(0,errors.bD)(error)}`))}send({exchange,socket,head,headers}){const{backend,
request}=exchange;this.#underway.set(request,exchange),exchange.sentMs=shared_clock.m.monotonic();const target={protocol:"http:",host:backend.address,port:backend.
port};this.#proxy.ws(request,socket,head,{target,headers:{...headers}},error=>{exchange.upstreamStatus===void 0&&(exchange.upstreamStatus=502,this.#log(`web soc\
ket to ${backend.serverId}: 502, ${(0,errors.bD)(error)}`),refuseUpgrade(socket,502))})}}function refuseUpgrade(socket,status){const body=errorPage(status),title=/<title>\d+ (.*)<\/title>/.
exec(body)[1];socket.end(`HTTP/1.1 ${status} ${title}\r
Content-Type: text/html\r
Content-Length: ${Buffer.byteLength(body)}\r
Connection: close\r
\r
${body}`)}const idleGraceMs=2e3;class HttpListener{pool;traffic;#listener;#isAdmitted;#options;#servers;#forwarder;#upgrader;#sockets=new Set;constructor(listener,options){
this.#listener=listener,this.#options=options,this.#isAdmitted=createAdmission(listener.accessControl),this.pool=new BackendPool(listener,options),this.traffic=
new Traffic(options.clock),this.#servers=new Servers(listener.port,()=>this.#createServer()),this.#forwarder=new Forwarder(options.log),this.#upgrader=new Upgrader(
options.log)}async update(listener,addresses){this.#listener=listener,this.#isAdmitted=createAdmission(listener.accessControl),this.pool.update(listener);for(const server of this.#servers.
all())server.keepAliveTimeout=listener.idleTimeoutMs+idleGraceMs,server instanceof external_node_https_.Server&&listener.certificate&&server.setSecureContext(listener.
certificate);await this.#servers.listenOn(addresses)}get isIdle(){return this.#sockets.size===0}stop(){this.#servers.stopAccepting(),this.pool.close()}destroy(){
this.stop();for(const socket of this.#sockets)socket.destroy()}#createServer(){const timeouts={keepAliveTimeout:this.#listener.idleTimeoutMs+idleGraceMs,requestTimeout:0,
shouldUpgradeCallback:isWebSocket},server=this.#listener.protocol==="https"?external_node_https_.createServer({...timeouts,...this.#listener.certificate}):external_node_http_.
createServer(timeouts);return server.on("connection",socket=>this.#connected(socket)),server.on("timeout",closeUnlessHeard),server.on("request",(request,response)=>this.#serve(
server,request,response)),server.on("upgrade",(request,socket,head)=>{isWebSocket(request)?this.#upgrade(request,socket,head):this.#serveDetached(server,request,
socket)}),server}#connected(socket){if(!this.#isAdmitted(remoteAddress(socket))){this.traffic.dropped(),socket.resetAndDestroy();return}this.#sockets.add(socket),
this.traffic.opened(),socket.once("close",()=>{this.#sockets.delete(socket),this.traffic.closed(socket.bytesRead,socket.bytesWritten)})}#serve(server,request,response){
const exchange=newExchange(request),listener=this.#listener;if(response.once("close",()=>this.#ended(exchange,request,response.headersSent?response.statusCode:499)),
listener.redirectToPort!==void 0){redirect(request,response,listener.redirectToPort);return}const binding=bindRequest(listener.sticky,request,shared_clock.m.now()),
backend=this.#pick(request,binding.mark);if(!backend){answerError(response,503);return}this.#begin(exchange,backend),this.#forwarder.send({exchange,response,requestTimeoutMs:listener.
requestTimeoutMs,headers:this.#forwardedHeaders(request),relay:answer2=>relayAnswer(answer2,response,{idleTimeoutMs:server.listening?listener.idleTimeoutMs:void 0,
...binding.cookiesFor(backend,answer2.statusCode??502)})})}#upgrade(request,socket,head){const exchange=newExchange(request),{mark}=bindRequest(this.#listener.sticky,
request,shared_clock.m.now()),backend=this.#pick(request,mark);if(socket.once("close",()=>this.#ended(exchange,request,exchange.upstreamStatus??(backend?499:503))),
!backend){refuseUpgrade(socket,503);return}this.#begin(exchange,backend),this.#upgrader.send({exchange,socket,head,headers:this.#forwardedHeaders(request)})}#serveDetached(server,request,socket){
const response=new external_node_http_.ServerResponse(request);response.shouldKeepAlive=!1,response.assignSocket(socket),response.once("finish",()=>socket.destroySoon()),
request.headers["transfer-encoding"]!==void 0||Number(request.headers["content-length"]??0)>0?answerError(response,400):this.#serve(server,request,response)}#pick(request,mark){
return this.pool.pick({host:request.headers.host,path:request.url??"/",mark})}#begin(exchange,backend){exchange.backend=backend,backend.inFlight+=1}#ended(exchange,request,status){
const{backend}=exchange;backend&&(backend.inFlight-=1,backend.count(exchange.upstreamStatus??0,shared_clock.m.monotonic()-exchange.startedMs)),this.#options.addLine(
logLine(exchange,request,{timeMs:this.#options.clock.now(),slbid:this.#options.loadBalancerId,slb_vport:this.#listener.port,scheme:this.#listener.protocol,status}))}#forwardedHeaders(request){
const earlier=request.headers["x-forwarded-for"],client=remoteAddress(request.socket),forwardedFor=earlier===void 0?client:`${String(earlier)}, ${client}`;return{
...this.#listener.addedHeaders,"x-forwarded-for":forwardedFor}}}function closeUnlessHeard(socket){const heard=socket.bytesRead;setImmediate(()=>{socket.bytesRead===
heard&&socket.destroy()})}const isWebSocket=request=>request.method==="GET"&&request.headers.upgrade?.toLowerCase()==="websocket";function redirect(request,response,port){
const location=`https://${(request.headers.host??"").replace(/:\d+$/,"")}${port===443?"":`:${port}`}${request.url??"/"}`;response.writeHead(301,{location,"conte\
nt-length":0}),response.end()}const shortestTimeoutMs=2e3,shortestCheckMs=15,udpSilenceMs=200;function createProbe(clock){return(target,check)=>{const at={...target,
port:check.port??target.port};return paced(probeOnce(clock,at,check))}}function probeOnce(clock,target,check){return check.kind==="udp"?probeUdp(clock,target,check):
check.kind==="http"?probeHttp(clock,target,check):probeTcp(clock,target,check)}async function paced(probe){const[isGood]=await Promise.all([probe,shared_clock.m.
sleep(shortestCheckMs)]);return isGood}function probeHttp(clock,target,check){return new Promise(resolve2=>{const host=check.domain??`${target.address}:${target.
port}`,request=external_node_http_.request({host:target.address,port:target.port,path:check.path,method:check.method,headers:{host,connection:"close","user-agen\
t":"SLBHealthCheck"},agent:!1}),stopTimer=whenTimedOut(clock,check.timeoutMs,()=>request.destroy(new Error("health check timed out")));request.on("response",response=>{
response.on("error",()=>{}),response.resume(),stopTimer(),resolve2(passes(response.statusCode??0,check.passCodes))}),request.on("error",()=>{stopTimer(),resolve2(
!1)}),request.end()})}function probeTcp(clock,target,check){return new Promise(resolve2=>{const socket=external_node_net_.connect({host:target.address,port:target.
port}),finish=isGood=>{stopTimer(),socket.resetAndDestroy(),resolve2(isGood)},stopTimer=whenTimedOut(clock,check.timeoutMs,()=>finish(!1));socket.once("connect",
()=>finish(!0)),socket.on("error",()=>finish(!1))})}function probeUdp(clock,target,check){return new Promise(resolve2=>{const socket=external_node_dgram_.createSocket(
"udp4"),finish=isGood=>{stopTimer(),socket.close(),resolve2(isGood)},stopTimer=whenTimedOut(clock,Math.min(check.timeoutMs,udpSilenceMs),()=>finish(!0));socket.
once("error",()=>finish(!1)),socket.once("message",()=>finish(!0)),socket.connect(target.port,target.address,()=>socket.send("health-check"))})}function passes(status,passCodes){
return passCodes.includes(`http_${Math.floor(status/100)}xx`)}function whenTimedOut(clock,timeoutMs,action){let waiting=2;const arrived=()=>{waiting-=1,waiting===
0&&action()},cancels=[clock.schedule(timeoutMs,arrived),shared_clock.m.schedule(Math.min(timeoutMs,shortestTimeoutMs),arrived)];return()=>{for(const cancel of cancels)
cancel()}}const mostClients=1e5;class Persistence{#known=new Map;find(address,nowMs,timeoutMs){const known=this.#known.get(address);return known&&nowMs-known.seenMs<=
timeoutMs?known.mark:void 0}keep(address,mark,nowMs){if(this.#known.delete(address),this.#known.set(address,{mark,seenMs:nowMs}),this.#known.size<=mostClients)return;
const oldest=this.#known.keys().next().value;oldest!==void 0&&this.#known.delete(oldest)}}const tcp_listener_connectTimeoutMs=5e3;class TcpListener{pool;traffic;#listener;#isAdmitted;#options;#servers;#persistence=new Persistence;#connections=new Set;constructor(listener,options){
this.#listener=listener,this.#options=options,this.#isAdmitted=createAdmission(listener.accessControl),this.pool=new BackendPool(listener,{...options,changed:()=>this.#drainLost()}),
this.traffic=new Traffic(options.clock),this.#servers=new Servers(listener.port,()=>{const server=external_node_net_.createServer({allowHalfOpen:!0,pauseOnConnect:!0,
noDelay:!0});return server.on("connection",socket=>this.#connect(socket)),server})}async update(listener,addresses){this.#listener=listener,this.#isAdmitted=createAdmission(
listener.accessControl),this.pool.update(listener),this.#drainLost(),await this.#servers.listenOn(addresses)}get isIdle(){return this.#connections.size===0}stop(){
this.#servers.stopAccepting(),this.pool.close()}destroy(){this.stop();for(const{client,upstream}of this.#connections)client.destroy(),upstream.destroy()}#connect(client){
const address=remoteAddress(client),backend=this.#isAdmitted(address)?this.#pick(address):void 0;if(client.on("error",()=>{}),!backend){this.traffic.dropped(),client.
resetAndDestroy();return}this.#join(client,backend)}#pick(address){const{persistenceMs}=this.#listener;if(!persistenceMs)return this.pool.pick();const nowMs=shared_clock.
m.monotonic(),backend=this.pool.pick({mark:this.#persistence.find(address,nowMs,persistenceMs)});return backend&&this.#persistence.keep(address,backend.mark,nowMs),
backend}#join(client,backend){const startedMs=shared_clock.m.monotonic(),upstream=external_node_net_.connect({host:backend.address,port:backend.port,allowHalfOpen:!0,
noDelay:!0}),connection={client,upstream,backend};this.#connections.add(connection),backend.inFlight+=1,this.traffic.opened();let isRefused=!1;const stopTimer=shared_clock.
m.schedule(tcp_listener_connectTimeoutMs,()=>upstream.destroy(new Error("connect timed out")));upstream.once("connect",()=>{stopTimer();for(const socket of[client,
upstream])socket.setTimeout(this.#listener.idleTimeoutMs,()=>socket.destroy());client.pipe(upstream),upstream.pipe(client)}),upstream.on("error",error=>{(upstream.
connecting||upstream.bytesRead+upstream.bytesWritten===0)&&(isRefused=!0,this.#options.log(`connection to ${backend.serverId}:${backend.port} failed: ${(0,errors.
bD)(error)}`)),client.resetAndDestroy()}),client.once("close",()=>upstream.destroy()),upstream.once("close",()=>{stopTimer(),connection.cancelDrain?.(),this.#connections.
delete(connection),backend.inFlight-=1,backend.count(0,shared_clock.m.monotonic()-startedMs),isRefused&&this.traffic.dropped(),this.traffic.closed(client.bytesRead,
client.bytesWritten),client.destroySoon()})}#drainLost(){const{connectionDrainMs}=this.#listener;if(connectionDrainMs===void 0)return;const members=new Map(this.
pool.health().map(row=>[`${row.serverId}:${row.port}`,row.state]));for(const connection of this.#connections){const{backend}=connection,isLost=!members.has(`${backend.
serverId}:${backend.port}`)||backend.watch.state==="abnormal";isLost&&!connection.cancelDrain&&(connection.cancelDrain=shared_clock.m.schedule(connectionDrainMs,
()=>connection.client.resetAndDestroy())),!isLost&&connection.cancelDrain&&(connection.cancelDrain(),delete connection.cancelDrain)}}}const sessionMs=9e4;class UdpListener{pool;traffic;#listener;#isAdmitted;#options;#sockets=new Map;#sessions=new Map;constructor(listener,options){
this.#listener=listener,this.#options=options,this.#isAdmitted=createAdmission(listener.accessControl),this.pool=new BackendPool(listener,options),this.traffic=
new Traffic(options.clock)}async update(listener,addresses){this.#listener=listener,this.#isAdmitted=createAdmission(listener.accessControl),this.pool.update(listener);
for(const[address,socket]of this.#sockets)addresses.includes(address)||(this.#sockets.delete(address),socket.close());for(const address of addresses)this.#sockets.
has(address)||await this.#bind(address)}get isIdle(){return this.#sessions.size===0}stop(){for(const key of this.#sessions.keys())this.#end(key);for(const socket of this.#sockets.
values())socket.close();this.#sockets.clear(),this.pool.close()}destroy(){this.stop()}#bind(address){const socket=external_node_dgram_.createSocket("udp4"),{port}=this.#listener;
return new Promise((resolve2,reject)=>{socket.once("error",error=>reject(explain(error,port,address))),socket.bind({address,port,exclusive:!0},()=>{socket.removeAllListeners(
"error"),socket.on("error",error=>this.#options.log(`UDP socket ${address}:${port}: ${(0,errors.bD)(error)}`)),socket.on("message",(packet,from)=>this.#receive(
socket,packet,from)),this.#sockets.set(address,socket),resolve2()})})}#receive(socket,packet,from){const key=`${socket.address().address} ${from.address}:${from.
port}`,session=this.#sessions.get(key)??this.#begin(key,socket,from);if(!session){this.traffic.dropped();return}session.bytesIn+=packet.length,session.cancel(),
session.cancel=shared_clock.m.schedule(sessionMs,()=>this.#end(key)),session.upstream.send(packet,session.backend.port,session.backend.address)}#begin(key,socket,from){
const backend=this.#isAdmitted(from.address)?this.pool.pick():void 0;if(!backend)return;const upstream=external_node_dgram_.createSocket("udp4"),session={upstream,
backend,startedMs:shared_clock.m.monotonic(),cancel:()=>{},bytesIn:0,bytesOut:0};return upstream.on("error",()=>this.#end(key)),upstream.on("message",answer2=>{
session.bytesOut+=answer2.length,socket.send(answer2,from.port,from.address)}),backend.inFlight+=1,this.traffic.opened(),this.#sessions.set(key,session),session}#end(key){
const session=this.#sessions.get(key);session&&(this.#sessions.delete(key),session.cancel(),session.upstream.close(),session.backend.inFlight-=1,session.backend.
count(0,shared_clock.m.monotonic()-session.startedMs),this.traffic.closed(session.bytesIn,session.bytesOut))}}function createBalancerDriver(options){const balancers=new Map,
probe=createProbe(options.clock),stopped=new Set,stop=listener=>{listener.stop();for(const each of stopped)each.isIdle&&stopped.delete(each);listener.isIdle||stopped.
add(listener)},find=(loadBalancerId,port)=>[...balancers.get(loadBalancerId)?.listeners??[]].filter(([key])=>key.startsWith(`${port}/`)).map(([,listener])=>listener),
start2=(config,listener,log)=>createListener(listener,{loadBalancerId:config.loadBalancerId,clock:options.clock,probe,log:line=>options.log(`${config.loadBalancerId}\
:${listener.port} ${line}`),addLine:line=>log.add(line)}),applyTo=async(balancer,config)=>{const wanted=new Map(runningListeners(config).map(listener=>[listenerKey(
listener),listener]));for(const[key,running]of balancer.listeners)wanted.has(key)||(balancer.listeners.delete(key),stop(running));const addresses=[config.address,
...config.extraAddresses??[]],failures=[];for(const[key,listener]of wanted){const known=balancer.listeners.get(key),running=known??start2(config,listener,balancer.
log);balancer.listeners.set(key,running),await running.update(listener,addresses).catch(error=>{failures.push(error),!known&&(balancer.listeners.delete(key),stop(
running))})}if(failures.length===1)throw failures[0];if(failures.length>1)throw new AggregateError(failures,failures.map(String).join("; "))};return{apply(config){
const balancer=balancers.get(config.loadBalancerId)??newBalancer();balancers.set(config.loadBalancerId,balancer);const applied=balancer.applied.then(()=>applyTo(
balancer,config));return balancer.applied=applied.catch(()=>{}),applied},checkListen,async remove(loadBalancerId){const balancer=balancers.get(loadBalancerId);if(balancer){
await balancer.applied,balancers.delete(loadBalancerId);for(const listener of balancer.listeners.values())stop(listener)}},health:(loadBalancerId,port)=>find(loadBalancerId,
port).flatMap(listener=>listener.pool.health()),counters:(loadBalancerId,port)=>find(loadBalancerId,port).flatMap(listener=>listener.pool.counters()),traffic:(loadBalancerId,port,fromMs,toMs)=>find(
loadBalancerId,port).flatMap(listener=>listener.traffic.between(fromMs,toMs)),accessLog:(loadBalancerId,fromMs,toMs)=>balancers.get(loadBalancerId)?.log.between(
fromMs,toMs)??[],async close(){const all=[...balancers.values()];balancers.clear(),await Promise.all(all.map(balancer=>balancer.applied));const running=all.flatMap(
({listeners})=>[...listeners.values()]);for(const listener of[...running,...stopped])listener.destroy();stopped.clear()}}}function createListener(listener,options){
switch(listener.protocol){case"http":case"https":return new HttpListener(listener,options);case"tcp":return new TcpListener(listener,options);case"udp":return new UdpListener(
listener,options)}}const newBalancer=()=>({listeners:new Map,log:new AccessLogRing,applied:Promise.resolve()}),runningListeners=config=>config.isActive?config.listeners.
filter(listener=>listener.isRunning):[],listenerKey=listener=>`${listener.port}/${listener.protocol}`;var external_node_child_process_=__webpack_require__(31421),
external_node_util_=__webpack_require__(57975);const appFaultDirectory="/var/lib/local-cloud",appFaultScript=`'use strict'
const fs = require('node:fs')
const http = require('node:http')
const path = require('node:path')
const file = path.join(__dirname, 'requests.json')
const releases = currentReleases(path.join(process.env.INSTANCE_ROOT || '/', 'opt'))
const states = new Map()
let rules = []
let lookedMs = 0
let stamp = ''

function currentReleases(directory) {
  try {
    return fs.readdirSync(directory).map((app) => {
      try { return path.basename(fs.readlinkSync(path.join(directory, app, 'current'))) } catch { return '' }
    })
  } catch { return [] }
}

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function refresh(nowMs) {
  if (nowMs - lookedMs < 100) return
  lookedMs = nowMs
  try {
    const found = fs.statSync(file)
    const seen = found.mtimeMs + '/' + found.size
    if (seen === stamp) return
    rules = JSON.parse(fs.readFileSync(file, 'utf8'))
    stamp = seen
  } catch {
    rules = []
    stamp = ''
  }
}

function strikes(rule, nowMs) {
  if (nowMs < rule.fromMs || (rule.untilMs !== null && nowMs >= rule.untilMs)) return undefined
  if (rule.release !== undefined && !releases.includes(rule.release)) return undefined
  let state = states.get(rule.id)
  if (!state) states.set(rule.id, (state = { seen: 0, struck: 0, random: random(rule.seed) }))
  state.seen++
  if (state.seen <= rule.skip || (rule.count !== null && state.struck >= rule.count)) return undefined
  if (rule.probability < 1 && state.random() >= rule.probability) return undefined
  state.struck++
  return state
}

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (event, request, response) {
  if (event !== 'request') return emit.apply(this, arguments)
  const nowMs = Date.now()
  refresh(nowMs)
  let waitMs = 0
  let error
  for (const rule of rules) {
    const state = strikes(rule, nowMs)
    if (!state) continue
    if (rule.kind === 'app-slow') waitMs += rule.delayMs
    if (rule.kind === 'app-error') error = error || rule
    if (rule.kind === 'app-leak') {
      waitMs += state.struck * rule.delayMs
      if (state.struck > rule.limit) {
        fs.writeSync(2, 'Out of memory: killed process ' + process.pid + ' (fault app-leak)\\n')
        process.kill(process.pid, 'SIGKILL')
      }
    }
  }
  if (!error && waitMs === 0) return emit.apply(this, arguments)
  const go = () => {
    if (!error) return emit.call(this, event, request, response)
    request.resume()
    response.writeHead(error.status, { 'content-type': 'text/plain' })
    response.end('the application fails on purpose (fault app-error)\\n')
  }
  if (waitMs > 0) setTimeout(go, waitMs)
  else go()
  return true
}
`;async function prepareAppFaults(directory){await(0,promises_.mkdir)(directory,{recursive:!0,mode:493}),await replace((0,external_node_path_.join)(directory,"a\
pp-faults.cjs"),appFaultScript)}async function putAppFaults(directory,{services,requests}){await(0,promises_.mkdir)(directory,{recursive:!0,mode:493}),await replace(
(0,external_node_path_.join)(directory,"services"),services),await replace((0,external_node_path_.join)(directory,"requests.json"),requests)}async function replace(path,text){
await(0,promises_.writeFile)(`${path}.new`,text,{mode:420}),await(0,promises_.rename)(`${path}.new`,path)}function killFollowers(leader){for(const name of(0,external_node_fs_.
readdirSync)("/proc")){const pid=Number(name);Number.isInteger(pid)&&pid!==leader&&groupOf(pid)===leader&&kill(pid)}}function killGroup(leader){kill(-leader)}function kill(pid){
try{process.kill(pid,"SIGKILL")}catch(error){if(error.code!=="ESRCH")throw error}}function groupOf(pid){try{const stat=(0,external_node_fs_.readFileSync)(`/proc\
/${pid}/stat`,"utf8");return Number(stat.slice(stat.lastIndexOf(")")+2).split(" ")[2])}catch{return}}const keptOutputBytes=1024*1024,lateOutputMs=150;function runCommand(launch){
return new Promise((resolve2,reject)=>{const child=(0,external_node_child_process_.spawn)(launch.file,launch.args,{cwd:launch.cwd,env:launch.env,detached:!0,stdio:[
"pipe","pipe","pipe","pipe"]}),output=collect([child.stdout,child.stderr]);let refusal2="";child.stdio[3].on("data",part=>refusal2+=part.toString());let reason2="\
exited";const end=why=>{reason2=why,child.pid!==void 0&&(launch.kill??killGroup)(child.pid)},cancelTimeout=launch.clock.schedule(launch.timeoutMs,()=>end("timed\
-out")),stop=()=>end("stopped");launch.signal?.addEventListener("abort",stop,{once:!0}),launch.signal?.aborted&&stop();const settle=()=>{cancelTimeout(),launch.
signal?.removeEventListener("abort",stop)};child.once("error",error=>{settle(),reject(error)}),child.once("exit",(code,signal)=>{settle();const finish=()=>{cancelWait();
for(const stream of[child.stdout,child.stderr,child.stdio[3]])stream.destroy();resolve2(toEnd(reason2,refusal2.trim(),exitCodeOf(code,signal),output))},cancelWait=launch.
clock.schedule(lateOutputMs,finish);child.once("close",finish)}),feed(child.stdin,launch.input)})}function toEnd(reason2,refusal2,exitCode,output){const kept2={
output:Buffer.concat(output.parts),droppedBytes:output.droppedBytes};return reason2!=="exited"?{reason:reason2,...kept2}:refusal2==="account-missing"||refusal2===
"directory-missing"?{reason:refusal2,...kept2}:{reason:reason2,exitCode,...kept2}}const exitCodeOf=(code,signal)=>code??128+(signal==="SIGKILL"?9:signal==="SIGT\
ERM"?15:1);function collect(streams){const collected={parts:[],keptBytes:0,droppedBytes:0};for(const stream of streams)stream?.on("data",part=>{const kept2=part.
subarray(0,Math.max(0,keptOutputBytes-collected.keptBytes));kept2.length>0&&collected.parts.push(kept2),collected.keptBytes+=kept2.length,collected.droppedBytes+=
part.length-kept2.length});return collected}function feed(stdin,input){stdin.on("error",()=>{}),stdin.end(input)}const keeperScript=`root=$1 systemctl=$2
exec 3<&0 < /dev/null
echo ready
exec > /dev/null 2>&1
"$systemctl" __boot &
cat <&3 > /dev/null
members() {
  if [ -d /proc/self ]; then
    for each in /proc/[0-9]*; do
      tr '\\0' '\\n' < "$each/environ" 2> /dev/null | grep -qxF "INSTANCE_ROOT=$root" && echo "\${each#/proc/}"
    done
  else
    ps axeww -o pid=,command= | grep -F "INSTANCE_ROOT=$root" | awk '{ print $1 }'
  fi
}
for round in 1 2 3 4 5; do
  found=0
  for pid in $(members); do
    [ "$pid" = "$$" ] || [ "$pid" = "$PPID" ] || { kill -9 "$pid" && found=1; }
  done
  [ "$found" = 1 ] || break
done
exit 0
`,hostnameScript=(name,address)=>`#!/bin/sh
case $1 in -i | -I | --ip-address | --all-ip-addresses) echo ${address} ;; *) echo ${name} ;; esac
`,setsidScript=`#!/usr/bin/perl
use POSIX;
POSIX::setsid();
exec { $ARGV[0] } @ARGV or exit 127;
`,runScript=`exec 2>&1
file=/run/command-$$.sh
umask 077
cat > "$file"
exec < /dev/null
umask 022
shell=$1 user=$2 directory=$3
home=/root
if [ "$user" != root ]; then
  entry=$(getent passwd "$user") || { echo account-missing >&3; rm -f "$file"; exit 1; }
  home=$(printf '%s' "$entry" | cut -d: -f6)
fi
[ -n "$directory" ] || directory=$home
cd "$directory" 2> /dev/null || { echo directory-missing >&3; rm -f "$file"; exit 1; }
exec 3>&-
export HOME="$home" USER="$user" LOGNAME="$user"
set -- "$shell"
read -r first < "$file"
case $first in '#!'*) chmod 755 "$file"; set -- ;; esac
if [ "$user" != root ]; then
  chown "$user" "$file"
  set -- setpriv --reuid="$user" --regid="$(id -g "$user")" --init-groups -- "$@"
fi
"$@" "$file"
code=$?
rm -f "$file"
exit $code
`,writeScript=`set -e
umask 077
mkdir -p "$(dirname "$1")"
cat > "$1.part-$$"
chmod "$2" "$1.part-$$"
mv -f "$1.part-$$" "$1"
`,journalctlScript=`#!/bin/sh
# Stand-in for journalctl in a machine of the local cloud: shows what a unit wrote to /var/log/<unit>.log.
unit='' lines=all follow=0
while [ $# -gt 0 ]; do
  case $1 in
    -u | --unit) unit=$2; shift ;;
    -u*) unit=\${1#-u} ;;
    --unit=*) unit=\${1#*=} ;;
    -xeu | -xu | -eu | -xe) unit=$2; shift ;;
    -n | --lines) lines=$2; shift ;;
    -n*) lines=\${1#-n} ;;
    --lines=*) lines=\${1#*=} ;;
    -f | --follow) follow=1 ;;
    -o | --output | --since | --until | -S | -U | -b | -p) case $2 in -* | '') ;; *) shift ;; esac ;;
  esac
  shift
done
[ -n "$unit" ] || { cd /var/log && set -- *.service.log; [ -e "$1" ] || exit 0; exec cat "$@"; }
case $unit in *.service) ;; *) unit=$unit.service ;; esac
log=/var/log/$unit.log
[ -r "$log" ] || { echo '-- No entries --'; exit 0; }
[ "$lines" != all ] || lines=+1
if [ "$follow" = 1 ]; then exec tail -n "$lines" -F "$log"; fi
exec tail -n "$lines" "$log"
`,control=`started() {
  put since "$(date '+%a %Y-%m-%d %H:%M:%S %Z')"
  put sub "$1"
  put active active
  say "Started $unit - $u_Description."
  tell 0
}

start_unit() {
  load "$1"
  case $? in
    1) echo "Failed to start $1: Unit $1 not found." >&2; return 5 ;;
    2) echo "Failed to start $1: Unit $1 is masked." >&2; return 1 ;;
  esac
  case $unit in *.target | *.socket | *.timer | *.mount | *.path) return 0 ;; esac
  [ "$u_ExecStart_count" -gt 0 ] || { echo "Failed to start $1: Unit $1 has a bad unit file setting: Service has no ExecStart= setting." >&2; return 1; }
  mkdir -p "$dir" "$logs"
  # Only one start or stop of a unit at a time.
  while ! mkdir "$dir/busy" 2> /dev/null; do sleep 0.02; done
  if is_supervised "$unit"; then rmdir "$dir/busy"; return 0; fi
  rm -f "$dir/stopping"
  : > "$dir/.stopping" && rm -f "$dir/.stopping"
  fifo=$dir/ready-$$
  mkfifo "$fifo"
  setsid "$0" __supervise "$unit" "$fifo" < /dev/null > /dev/null 2>> "$log" &
  code=''
  read -r code < "$fifo"
  rm -f "$fifo"
  rmdir "$dir/busy"
  [ "$code" = 0 ] && return 0
  printf 'Job for %s failed because the control process exited with error code.\\nSee "systemctl status %s" and "journalctl -xeu %s" for details.\\n' "$unit" "$un\
it" "$unit" >&2
  return 1
}

is_supervised() {
  supervisor=$(get "$1" supervisor '')
  [ -n "$supervisor" ] && kill -0 "$supervisor" 2> /dev/null
}

stop_unit() {
  load "$1"
  if [ $? = 1 ] && [ ! -d "$state/$1" ]; then echo "Failed to stop $1: Unit $1 not loaded." >&2; return 5; fi
  unit=$1 dir=$state/$1 log=$logs/$1.log
  is_supervised "$unit" || { [ ! -d "$dir" ] || [ "$(get "$unit" active inactive)" = failed ] || put active inactive; return 0; }
  if [ "$verb" != __shutdown ] && fault app-old-version > /dev/null; then
    say "$unit: The old process stays (fault app-old-version)."
    return 0
  fi
  supervisor=$(get "$unit" supervisor '')
  : > "$dir/stopping"
  put_sub=$(get "$unit" sub '')
  main=$(get "$unit" main '')
  if [ "$put_sub" = auto-restart ]; then
    kill -s KILL -- "-$supervisor" 2> /dev/null
    put active inactive; put sub dead; rm -f "$dir/supervisor"
    return 0
  fi
  put active deactivating
  put sub stop
  run_all ExecStop
  if [ -n "$main" ]; then
    if [ "$u_KillMode" = process ] || [ "$u_KillMode" = mixed ]; then kill -s "\${u_KillSignal#SIG}" "$main" 2> /dev/null
    else kill_group "$main" "\${u_KillSignal#SIG}"
    fi
  fi
  waited=0
  limit=$(awk -v s="$u_TimeoutStopSec" 'BEGIN { printf "%d", s * 1000 }')
  while is_supervised "$unit" && [ "$waited" -lt "$limit" ]; do
    if [ "$waited" -lt 200 ]; then sleep 0.01; waited=$((waited + 10)); else sleep 0.05; waited=$((waited + 50)); fi
  done
  if is_supervised "$unit"; then
    say "$unit: State 'stop-sigterm' timed out. Killing."
    main=$(get "$unit" main '')
    [ -z "$main" ] || kill_group "$main" KILL
    while is_supervised "$unit"; do sleep 0.01; done
  fi
  [ "$(get "$unit" active inactive)" = failed ] || put active inactive
  say "Stopped $unit - $u_Description."
  return 0
}

reload_unit() {
  load "$1" || { echo "Failed to reload $1: Unit $1 not found." >&2; return 5; }
  is_supervised "$unit" || { echo "$unit is not active, cannot reload." >&2; return 1; }
  [ "$u_ExecReload_count" -gt 0 ] || { echo "Failed to reload $unit: Job type reload is not applicable for unit $unit." >&2; return 3; }
  run_all ExecReload
}

enabled_state() {
  file=$(unit_file "$1") || return 1
  [ "$(readlink -f "$file")" != /dev/null ] || { echo masked; return 1; }
  set +f
  for link in /etc/systemd/system/*.wants/"$1" /etc/systemd/system/*.requires/"$1"; do
    [ -L "$link" ] || [ -e "$link" ] || continue
    set -f; echo enabled; return 0
  done
  set -f
  load "$1"
  if [ -n "$u_WantedBy$u_RequiredBy" ]; then echo disabled; return 1; fi
  echo static
}

enable_unit() {
  load "$1" || { echo "Failed to enable unit: Unit file $1 does not exist." >&2; return 1; }
  for target in $u_WantedBy; do link_unit "$target.wants/$unit"; done
  for target in $u_RequiredBy; do link_unit "$target.requires/$unit"; done
  for other in $u_Alias; do link_unit "$other"; done
  [ -n "$u_WantedBy$u_RequiredBy$u_Alias" ] || echo "The unit files have no installation config (WantedBy=, RequiredBy=, Alias= settings in the [Install] sectio\
n)." >&2
  return 0
}

link_unit() {
  link=/etc/systemd/system/$1
  [ -L "$link" ] && return 0
  mkdir -p "\${link%/*}"
  ln -s "$file" "$link"
  echo "Created symlink $link -> $file." >&2
}

disable_unit() {
  set +f
  for link in /etc/systemd/system/*.wants/"$1" /etc/systemd/system/*.requires/"$1"; do
    [ -L "$link" ] || continue
    rm -f "$link"
    echo "Removed \\"$link\\"." >&2
  done
  set -f
}

`,power=`boot() {
  mkdir -p "$state"
  set +f
  for link in /etc/systemd/system/*.target.wants/*.service; do
    [ -e "$link" ] || continue
    (set -f; start_unit "\${link##*/}") &
  done
  set -f
  wait
}

shutdown_all() {
  for each in $(all_units); do (stop_unit "$each") & done
  wait
}
`,show=`active_state() { if is_supervised "$1"; then get "$1" active inactive; elif [ "$(get "$1" active '')" = failed ]; then echo failed; else echo inactive; \
fi; }

show_unit() {
  unit=$1 known=loaded
  load "$unit" || known=not-found
  main=$(get "$unit" main '')
  for property in $(echo "$properties" | tr ',' ' '); do
    case $property in
      Id) value=$unit ;;
      Names) value=$unit ;;
      Description) value=$u_Description ;;
      LoadState) value=$known ;;
      ActiveState) value=$(active_state "$unit") ;;
      SubState) if is_supervised "$unit"; then value=$(get "$unit" sub dead); elif [ "$(active_state "$unit")" = failed ]; then value=failed; else value=dead; f\
i ;;
      MainPID | ExecMainPID) value=\${main:-0} ;;
      ExecMainStatus) value=$(get "$unit" status 0) ;;
      Result) value=$(get "$unit" result success) ;;
      NRestarts) value=$(get "$unit" restarts 0) ;;
      UnitFileState) value=$(enabled_state "$unit") ;;
      FragmentPath) value=$(unit_file "$unit") ;;
      ActiveEnterTimestamp) value=$(get "$unit" since '') ;;
      Type) value=$u_Type ;;
      Restart) value=$u_Restart ;;
      User) value=$u_User ;;
      WorkingDirectory) value=$u_WorkingDirectory ;;
      *) continue ;;
    esac
    if [ "$only_value" = 1 ]; then echo "$value"; else echo "$property=$value"; fi
  done
}

status_unit() {
  load "$1" || { echo "Unit $1 could not be found." >&2; return 4; }
  active=$(active_state "$unit")
  main=$(get "$unit" main '')
  printf '* %s - %s\\n     Loaded: loaded (%s; %s)\\n     Active: %s (%s) since %s\\n' "$unit" "$u_Description" "$file" "$(enabled_state "$unit")" "$active" "$(get\
 "$unit" sub dead)" "$(get "$unit" since -)"
  [ -z "$main" ] || printf '   Main PID: %s\\n' "$main"
  echo
  [ ! -r "$log" ] || tail -n "$lines" "$log"
  [ "$active" = active ] || [ "$active" = activating ] || return 3
}

all_units() { ls "$state" 2> /dev/null; }

`,supervisor=`# Becomes the service's own process: later than asked, and with faulty answers, where a fault says so.
become_service() {
  exec 4>&-
  wait_seconds=$(fault app-slow-start) && sleep "$wait_seconds"
  preload=$faults/app-faults.cjs
  become "$1"
}

# Replaces the shell by a command of the unit: its directory, environment, user and limits.
become() {
  exec 4>&-
  case $u_WorkingDirectory in
    '') cd / ;;
    -*) cd "\${u_WorkingDirectory#-}" 2> /dev/null || cd / ;;
    '~') cd "\${HOME:-/root}" ;;
    *) cd "$u_WorkingDirectory" 2> /dev/null || { echo "Changing to the requested working directory failed: $u_WorkingDirectory"; exit 200; } ;;
  esac
  [ -z "$u_UMask" ] || umask "$u_UMask"
  [ -z "$u_LimitNOFILE" ] || ulimit -n "\${u_LimitNOFILE%%:*}" 2> /dev/null
  [ -z "$u_Environment" ] || eval "export $u_Environment"
  if [ -n "$u_EnvironmentFile" ]; then
    printf '%s' "$u_EnvironmentFile" > "$dir/environment-files"
    while read -r file; do
      optional=\${file%"\${file#-}"} file=\${file#-}
      if [ -r "$file" ]; then eval "$(awk "$environment_reader" "$file")"
      elif [ -z "$optional" ]; then echo "Failed to load environment files: $file: No such file or directory"; exit 200
      fi
    done < "$dir/environment-files"
  fi
  if [ -n "$preload" ] && [ -r "$preload" ]; then
    NODE_OPTIONS="--require \\"$preload\\"\${NODE_OPTIONS:+ $NODE_OPTIONS}"
    export NODE_OPTIONS
  fi
  MAINPID=$(get "$unit" main '')
  export MAINPID
  [ -n "$MAINPID" ] || unset MAINPID
  as=''
  if [ -n "$u_User" ] && [ "$u_User" != root ] && [ "$(id -u)" = 0 ]; then
    id "$u_User" > /dev/null 2>&1 || { echo "Failed to determine user credentials: No such user $u_User"; exit 217; }
    as="setpriv --reuid=$u_User --regid=\${u_Group:-$(id -g "$u_User")} --init-groups --"
    HOME=$(getent passwd "$u_User" | cut -d: -f6) USER=$u_User LOGNAME=$u_User
    export HOME USER LOGNAME
  fi
  eval "exec setsid $as $1"
}

# Runs every command of one kind, in order; the first failing one without \`-\` decides.
run_all() {
  eval "total=\\$u_$1_count"
  at=1
  while [ "$at" -le "$total" ]; do
    eval "entry=\\$u_$1_$at"
    if [ "$1" = ExecStart ]; then (become_service "\${entry#* }") >> "$log" 2>&1 < /dev/null &
    else (become "\${entry#* }") >> "$log" 2>&1 < /dev/null &
    fi
    child=$!
    [ "$1" != ExecStart ] || put main "$child"
    wait "$child"
    code=$?
    [ "$code" = 0 ] || [ "\${entry%% *}" = ignore ] || return "$code"
    at=$((at + 1))
  done
  return 0
}

kill_group() { kill -s "$2" -- "-$1" 2> /dev/null || kill -s "$2" "$1" 2> /dev/null; }

is_clean() {
  case $1 in 0 | 129 | 130 | 141 | 143) return 0 ;; esac
  for allowed in $u_SuccessExitStatus; do
    case $allowed in SIGTERM) allowed=143 ;; SIGINT) allowed=130 ;; SIGKILL) allowed=137 ;; esac
    [ "$1" = "$allowed" ] && return 0
  done
  return 1
}

wants_restart() {
  case $u_Restart in
    always) return 0 ;;
    on-success) is_clean "$1" ;;
    on-failure) ! is_clean "$1" ;;
    on-abnormal) [ "$1" -gt 128 ] && ! is_clean "$1" ;;
    on-abort) [ "$1" -gt 128 ] && ! is_clean "$1" ;;
    *) return 1 ;;
  esac
}

tell() { [ -z "$ready" ] || { echo "$1" >&4; exec 4>&-; ready=''; }; }

# The supervisor of one unit: ends when the unit does.
supervise() {
  load "$1" || exit 5
  ready=$2
  exec 4> "$ready"
  put supervisor "$$"
  [ -z "$u_RuntimeDirectory" ] || for each in $u_RuntimeDirectory; do mkdir -p "/run/$each"; [ -z "$u_User" ] || chown "$u_User" "/run/$each"; done
  [ -z "$u_StateDirectory" ] || for each in $u_StateDirectory; do mkdir -p "/var/lib/$each"; [ -z "$u_User" ] || chown "$u_User" "/var/lib/$each"; done
  [ -z "$u_LogsDirectory" ] || for each in $u_LogsDirectory; do mkdir -p "/var/log/$each"; [ -z "$u_User" ] || chown "$u_User" "/var/log/$each"; done
  starts=''
  restarts=0
  put restarts 0
  while :; do
    now=$(date +%s)
    starts="$starts $now"
    put active activating
    put sub start
    put main ''
    run_service
    code=$?
    result=success
    is_clean "$code" || result=exit-code
    [ "$code" -le 128 ] || is_clean "$code" || result=signal
    put status "$code"
    put main ''
    run_all ExecStopPost
    if [ -e "$dir/stopping" ]; then break; fi
    [ "$result" = success ] || say "$unit: Main process exited, status=$code"
    wants_restart "$code" || break
    recent=''
    seen=0
    for start in $starts; do
      [ "$((now - start))" -ge "\${u_StartLimitIntervalSec%.*}" ] || { recent="$recent $start"; seen=$((seen + 1)); }
    done
    starts=$recent
    if [ "$u_StartLimitBurst" -gt 0 ] && [ "$seen" -ge "$u_StartLimitBurst" ]; then
      say "$unit: Start request repeated too quickly."
      result=start-limit-hit
      break
    fi
    restarts=$((restarts + 1))
    put restarts "$restarts"
    put active activating
    put sub auto-restart
    tell "$code"
    say "$unit: Scheduled restart job, restart counter is at $restarts."
    sleep "$u_RestartSec"
    [ ! -e "$dir/stopping" ] || break
  done
  put result "$result"
  if [ "$result" = success ]; then put sub dead; put active inactive; else put sub failed; put active failed; say "$unit: Failed with result '$result'."; fi
  tell "$code"
  rm -f "$dir/supervisor"
}

run_service() {
  run_all ExecStartPre || return $?
  case $u_Type in
    oneshot)
      run_all ExecStart || return $?
      put main ''
      run_all ExecStartPost
      [ "$u_RemainAfterExit" = yes ] || [ "$u_RemainAfterExit" = true ] || return 0
      started exited
      while [ ! -e "$dir/stopping" ]; do sleep 0.2; done
      return 0
      ;;
    forking)
      run_all ExecStart || return $?
      left=100
      while [ -n "$u_PIDFile" ] && [ ! -s "$u_PIDFile" ] && [ "$left" -gt 0 ]; do left=$((left - 1)); sleep 0.05; done
      main=''
      [ -z "$u_PIDFile" ] || read -r main < "$u_PIDFile"
      [ -n "$main" ] || { echo 'no PIDFile= written: cannot tell the main process' >> "$log"; return 1; }
      put main "$main"
      run_all ExecStartPost
      started running
      while kill -0 "$main" 2> /dev/null; do sleep 0.1; done
      return 0
      ;;
  esac
  entry=$u_ExecStart_1
  (become_service "\${entry#* }") >> "$log" 2>&1 < /dev/null &
  main=$!
  put main "$main"
  [ "$u_ExecStartPost_count" = 0 ] || run_all ExecStartPost
  started running
  wait "$main"
  code=$?
  [ "$u_KillMode" = process ] || kill -s KILL -- "-$main" 2> /dev/null
  return "$code"
}

`,environmentReader=`
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
{ sub(/\\r$/, "") }
/^[ \\t]*([#;]|$)/ { next }
{
  line = $0
  sub(/^[ \\t]+/, "", line)
  at = index(line, "=")
  if (at < 2) next
  name = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/^export[ \\t]+/, "", name); sub(/[ \\t]+$/, "", name)
  if (name !~ /^[A-Za-z_][A-Za-z0-9_]*$/) next
  sub(/^[ \\t]+/, "", value); sub(/[ \\t]+$/, "", value)
  if (value ~ /^".*"$/ && length(value) > 1) {
    value = substr(value, 2, length(value) - 2); gsub(/\\\\"/, "\\"", value); gsub(/\\\\\\\\/, "\\\\", value)
  } else if (value ~ /^'.*'$/ && length(value) > 1) value = substr(value, 2, length(value) - 2)
  print "export " name "=" quote(value)
}
`,ownDirectories=["etc/alicloud-deploy","etc/systemd/system","home","opt","root","run","srv","tmp","var/lib","var/log","var/spool","var/tmp","var/www"],before=String.
raw`(?<![\w.$}/-])`,behind=String.raw`(?=$|[/\s"'${"`"};:,)|&<>\\])`,absolutePath=new RegExp(`${before}/(?=(?:${ownDirectories.join("|")})${behind})`,"g"),prefixPaths=(text,root)=>text.
replaceAll(absolutePath,(slash,at)=>text.startsWith(`${root}/`,at)?slash:`${root}/`),unitReader=`
function quote(text) { gsub(/'/, "'\\\\''", text); return "'" text "'" }
function literal(c) { return c ~ /[A-Za-z0-9_\\/.,:=@%+-]/ ? c : (c == "'" ? "\\\\'" : "'" c "'") }
function words(s, expand,   out, i, n, c, q, w, has, rest, name) {
  n = length(s); out = ""; w = ""; has = 0; q = ""
  for (i = 1; i <= n; i++) {
    c = substr(s, i, 1)
    if (c == "\\\\" && i < n) {
      c = substr(s, ++i, 1)
      if (c == "n") c = "\\n"; else if (c == "t") c = "\\t"; else if (c == "s") c = " "
      else if (c != "\\\\" && c != "\\"" && c != "'") w = w literal("\\\\")
      w = w literal(c); has = 1; continue
    }
    if (q != "" && c == q) { q = ""; continue }
    if (q == "" && (c == "\\"" || c == "'")) { q = c; has = 1; continue }
    if (q == "" && (c == " " || c == "\\t")) { if (has) { out = out " " w; w = ""; has = 0 } continue }
    if (expand && c == "$") {
      rest = substr(s, i + 1)
      if (substr(rest, 1, 1) == "$") { w = w literal("$"); i++; has = 1; continue }
      if (match(rest, /^[{][A-Za-z_][A-Za-z0-9_]*[}]/)) {
        w = w "\\"$" substr(rest, 1, RLENGTH) "\\""; i += RLENGTH; has = 1; continue
      }
      if (!has && match(rest, /^[A-Za-z_][A-Za-z0-9_]*/)) {
        name = substr(rest, 1, RLENGTH)
        if (substr(rest, RLENGTH + 1) ~ /^([ \\t]|$)/) { out = out " $" name; i += RLENGTH; continue }
      }
    }
    w = w literal(c); has = 1
  }
  if (has) out = out " " w
  return substr(out, 2)
}
function seconds(s,   total, unit) {
  if (s == "infinity" || s == "0") return 86400
  if (s ~ /^[0-9.]+$/) return s
  total = 0
  while (match(s, /[0-9.]+ *[a-z]+/)) {
    unit = substr(s, RSTART, RLENGTH); s = substr(s, RSTART + RLENGTH)
    total += (unit + 0) * (unit ~ /ms/ ? 0.001 : unit ~ /us/ ? 0.000001 : unit ~ /h/ ? 3600 : unit ~ /m/ ? 60 : unit ~ /d/ ? 86400 : 1)
  }
  return total
}
function specifiers(s,   out, i, c) {
  out = ""
  while ((i = index(s, "%")) > 0) {
    c = substr(s, i + 1, 1)
    out = out substr(s, 1, i - 1) (c == "%" ? "%" : c == "n" ? unit : c == "N" ? base : c == "p" ? prefix : c == "i" || c == "I" ? instance : c == "H" || c == "\
l" ? host : c == "t" ? "/run" : c == "S" ? "/var/lib" : c == "L" ? "/var/log" : "%" c)
    s = substr(s, i + 2)
  }
  return out s
}
function command(key, value,   flags) {
  if (value == "") { count[key] = 0; print "u_" key "_count=0"; return }
  flags = ""
  while (value ~ /^[-@:+!|]/) { flags = flags substr(value, 1, 1); value = substr(value, 2) }
  sub(/^[ \\t]+/, "", value)
  value = words(value, flags !~ /:/)
  if (flags ~ /@/) { split(value, part, " "); sub(/^[^ ]+ [^ ]+/, part[1], value) }
  count[key]++
  print "u_" key "_count=" count[key]
  print "u_" key "_" count[key] "=" quote((flags ~ /-/ ? "ignore " : "strict ") value)
}
# Leads paths into the machine's directory where that is not the root of its processes.
function place(s,   out, at) {
  if (root == "") return s
  out = ""
  while (match(s, "${`(^-?|[ \\t\\"'=:])/(${ownDirectories.join("|")})([ \\t\\"'=:/]|$)`}")) {
    at = RSTART + index(substr(s, RSTART), "/") - 1
    # What a command wrote into a unit file leads there already.
    if (substr(s, at, length(root) + 1) == root "/") { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + length(root) + 1) }
    else { out = out substr(s, 1, at - 1) root "/"; s = substr(s, at + 1) }
  }
  return out s
}
function assign(key, value) {
  if (key != "Description") value = place(value)
  if (section == "Service" && key ~ /^Exec(StartPre|Start|StartPost|Reload|Stop|StopPost)$/) return command(key, specifiers(value))
  value = specifiers(value)
  if (section == "Service" && key == "Environment") { env = value == "" ? "" : env " " words(value, 0); print "u_Environment=" quote(env); return }
  if (section == "Service" && key == "EnvironmentFile") { files = value == "" ? "" : files value "\\n"; print "u_EnvironmentFile=" quote(files); return }
  if (section == "Install" && key ~ /^(WantedBy|RequiredBy|Alias)$/) { list[key] = list[key] " " value; print "u_" key "=" quote(list[key]); return }
  if (key ~ /^(RestartSec|TimeoutStopSec|TimeoutStartSec|TimeoutSec|StartLimitIntervalSec|StartLimitInterval)$/) value = seconds(value)
  if (key ~ /^(Description|Type|PIDFile|WorkingDirectory|User|Group|Restart|RestartSec|KillSignal|KillMode|SendSIGKILL|TimeoutStopSec|TimeoutStartSec|TimeoutSec\
|RemainAfterExit|StartLimitBurst|StartLimitIntervalSec|StartLimitInterval|SuccessExitStatus|LimitNOFILE|UMask|RuntimeDirectory|StateDirectory|LogsDirectory)$/) \
print "u_" key "=" quote(value)
}
BEGIN { base = unit; sub(/\\.service$/, "", base) }
FNR == 1 { section = ""; held = "" }
{ sub(/\\r$/, "") }
held == "" && /^[ \\t]*([#;]|$)/ { next }
/\\\\$/ { sub(/\\\\$/, ""); held = held $0 " "; next }
{
  line = held $0; held = ""
  sub(/^[ \\t]+/, "", line); sub(/[ \\t]+$/, "", line)
  if (line ~ /^\\[.*\\]$/) { section = substr(line, 2, length(line) - 2); next }
  at = index(line, "=")
  if (at < 2) next
  key = substr(line, 1, at - 1); value = substr(line, at + 1)
  sub(/[ \\t]+$/, "", key); sub(/^[ \\t]+/, "", value)
  assign(key, value)
}
`,systemctlScript=[`#!/bin/sh
# Stand-in for systemctl in a machine of the local cloud: one supervisor per running service, no systemd behind it.
set -f
PATH=\${INSTANCE_PATH:-/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin}
export PATH
state=/run/systemd/units
logs=/var/log
faults=${appFaultDirectory}
apps=/opt
preload=''
places='/etc/systemd/system /run/systemd/system /usr/local/lib/systemd/system /lib/systemd/system /usr/lib/systemd/system'
unit_reader=$(cat << 'END_OF_AWK'
${unitReader}END_OF_AWK
)
environment_reader=$(cat << 'END_OF_AWK'
${environmentReader}END_OF_AWK
)

full_name() { case $1 in *.service | *.target | *.socket | *.timer | *.mount | *.path) echo "$1" ;; *) echo "$1.service" ;; esac; }

unit_file() {
  template=''
  case $1 in *@?*.service) template="\${1%%@*}@.service" ;; esac
  for place in $places; do
    for name in "$1" $template; do
      [ -e "$place/$name" ] && { echo "$place/$name"; return 0; }
    done
  done
  return 1
}

load() {
  file=$(unit_file "$1") || return 1
  [ "$(readlink -f "$file")" != /dev/null ] || return 2
  base=\${1%.service}
  instance='' prefix=$base
  case $base in *@*) instance=\${base#*@} prefix=\${base%%@*} ;; esac
  set +f
  set -- "$1" "$file" "/etc/systemd/system/$1.d/"*.conf
  set -f
  unit=$1
  shift
  [ -e "$2" ] || set -- "$1"
  u_Description=$unit u_Type=simple u_Restart=no u_RestartSec=0.1 u_KillSignal=SIGTERM u_KillMode=control-group
  u_TimeoutStopSec='' u_TimeoutSec=90 u_StartLimitBurst=5 u_StartLimitIntervalSec='' u_StartLimitInterval=10
  u_RemainAfterExit=no u_WorkingDirectory='' u_User='' u_Group='' u_PIDFile='' u_Environment='' u_EnvironmentFile=''
  u_ExecStart_count=0 u_ExecStartPre_count=0 u_ExecStartPost_count=0 u_ExecReload_count=0 u_ExecStop_count=0
  u_ExecStopPost_count=0 u_WantedBy='' u_RequiredBy='' u_Alias='' u_SuccessExitStatus='' u_LimitNOFILE='' u_UMask=''
  u_RuntimeDirectory='' u_StateDirectory='' u_LogsDirectory=''
  eval "$(awk -v unit="$unit" -v prefix="$prefix" -v instance="$instance" -v host="$(hostname)" -v root="$INSTANCE_ROOT" "$unit_reader" "$@")"
  [ -n "$u_TimeoutStopSec" ] || u_TimeoutStopSec=$u_TimeoutSec
  [ -n "$u_StartLimitIntervalSec" ] || u_StartLimitIntervalSec=$u_StartLimitInterval
  log=$logs/$unit.log
  dir=$state/$unit
}

get() { value=$3; [ -r "$state/$1/$2" ] && read -r value < "$state/$1/$2"; echo "$value"; }
put() { printf '%s\\n' "$2" > "$dir/.$1"; mv -f "$dir/.$1" "$dir/$1"; }
say() { printf '%s systemd[1]: %s\\n' "$(date '+%b %d %H:%M:%S')" "$1" >> "$log"; }

# The value of a fault of this kind that is in force now; fails without one.
fault() {
  [ -s "$faults/services" ] || return 1
  clock=$(date +%s)
  while read -r kind from until value release; do
    [ "$kind" = "$1" ] && [ "$clock" -ge "$from" ] && [ "$clock" -lt "$until" ] || continue
    [ "$release" = - ] || is_current "$release" || continue
    echo "$value"
    return 0
  done < "$faults/services"
  return 1
}

is_current() {
  for app in $(ls "$apps" 2> /dev/null); do
    target=$(readlink "$apps/$app/current") && [ "\${target##*/}" = "$1" ] && return 0
  done
  return 1
}

`,supervisor,control,show,power,`
verb='' units='' quiet=0 now=0 only_value=0 lines=10 signal=TERM force=0
properties='Id,Names,Description,LoadState,ActiveState,SubState,MainPID,ExecMainPID,ExecMainStatus,Result,NRestarts,UnitFileState,FragmentPath,ActiveEnterTimest\
amp,Type,Restart,User,WorkingDirectory'
[ "$1" != __supervise ] || { supervise "$2" "$3"; exit 0; }
while [ $# -gt 0 ]; do
  case $1 in
    -q | --quiet) quiet=1 ;;
    --now) now=1 ;;
    --value) only_value=1 ;;
    -p | --property) properties=$2; shift ;;
    -p*) properties=\${1#-p} ;;
    --property=*) properties=\${1#*=} ;;
    -n | --lines) lines=$2; shift ;;
    -n*) lines=\${1#-n} ;;
    --lines=*) lines=\${1#*=} ;;
    -s | --signal) signal=\${2#SIG}; shift ;;
    --signal=*) signal=\${1#*=}; signal=\${signal#SIG} ;;
    -f | --force) force=1 ;;
    --version) echo 'systemd 252 (stand-in of the local cloud)'; exit 0 ;;
    -*) ;;
    *) if [ -z "$verb" ]; then verb=$1; else units="$units $1"; fi ;;
  esac
  shift
done
names=''
for each in $units; do names="$names $(full_name "$each")"; done
need_units() { [ -n "$names" ] || { echo "Too few arguments." >&2; exit 1; }; }
worst=0
each_unit() {
  need_units
  for each in $names; do
    ("$@" "$each")
    code=$?
    [ "$code" = 0 ] || worst=$code
  done
}
# 0 as soon as one unit is what was asked, as systemctl's is-\u2026 verbs answer.
any_unit() {
  need_units
  worst=$1
  for each in $names; do
    value=$($2 "$each")
    [ "$quiet" = 1 ] || echo "\${value:-inactive}"
    case " $3 " in *" $value "*) worst=0 ;; esac
  done
}
case $verb in
  __boot) boot ;;
  __shutdown) shutdown_all ;;
  start) each_unit start_unit ;;
  stop) each_unit stop_unit ;;
  restart | reload-or-restart) each_unit stop_unit 2> /dev/null; worst=0; each_unit start_unit ;;
  try-restart | condrestart)
    need_units
    for each in $names; do ! is_supervised "$each" || { (stop_unit "$each"); (start_unit "$each") || worst=$?; }; done ;;
  reload | force-reload) each_unit reload_unit ;;
  kill) need_units; for each in $names; do main=$(get "$each" main ''); [ -z "$main" ] || kill_group "$main" "$signal"; done ;;
  status) if [ -n "$names" ]; then each_unit status_unit; else echo "State: running"; fi ;;
  is-active) any_unit 3 active_state 'active' ;;
  is-failed) any_unit 1 active_state 'failed' ;;
  is-enabled) any_unit 1 enabled_state 'enabled static alias'; ;;
  enable | reenable) each_unit enable_unit; [ "$now" = 0 ] || each_unit start_unit ;;
  disable) each_unit disable_unit; [ "$now" = 0 ] || each_unit stop_unit ;;
  mask) need_units; for each in $names; do mkdir -p /etc/systemd/system; ln -sf /dev/null "/etc/systemd/system/$each"; done ;;
  unmask) need_units; for each in $names; do [ ! -L "/etc/systemd/system/$each" ] || rm -f "/etc/systemd/system/$each"; done ;;
  reset-failed) for each in \${names:-$(all_units)}; do dir=$state/$each; [ "$(get "$each" active '')" != failed ] || put active inactive; done ;;
  show) if [ -n "$names" ]; then each_unit show_unit; else echo Version=252; fi ;;
  cat) need_units; for each in $names; do file=$(unit_file "$each") || { echo "No files found for $each." >&2; exit 1; }; echo "# $file"; cat "$file"; done ;;
  list-units) for each in $(all_units); do load "$each" && printf '%s loaded %s %s %s\\n' "$each" "$(active_state "$each")" "$(get "$each" sub dead)" "$u_Descrip\
tion"; done ;;
  list-unit-files) set +f; for each in /etc/systemd/system/*.service; do [ -e "$each" ] && printf '%s %s\\n' "\${each##*/}" "$(enabled_state "\${each##*/}")"; done\
 ;;
  daemon-reload | daemon-reexec | set-default | get-default | preset | link | '') ;;
  is-system-running) echo running ;;
  *) echo "Unknown command verb $verb." >&2; exit 1 ;;
esac
exit "$worst"
`].join(""),machineEnvironment={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",HOME:"/root",LANG:"C.UTF-8"},tickMs=10,kibibyte=1024;async function readUsage(instanceOfProcess){
const found=new Map;for(const pid of processes()){const used=usageOf(pid);if(!used)continue;const instanceId=await instanceOfProcess(pid);if(instanceId===void 0)
continue;const sum=found.get(instanceId)??{instanceId,cpuMs:0,memoryBytes:0};found.set(instanceId,{instanceId,cpuMs:sum.cpuMs+used.cpuMs,memoryBytes:sum.memoryBytes+
used.memoryBytes})}return[...found.values()]}const processes=()=>process.platform==="linux"?(0,external_node_fs_.readdirSync)("/proc").map(Number).filter(Number.
isInteger):[];function usageOf(pid){try{const stat=(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8"),ticks=stat.slice(stat.lastIndexOf(")")+2).split(
" ").slice(11,15).reduce((sum,field)=>sum+Number(field),0),resident=/^VmRSS:\s+(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`,"utf8"));
return{cpuMs:ticks*tickMs,memoryBytes:Number(resident?.[1]??0)*kibibyte}}catch{return}}const outline={instanceId:"string",hostname:"string",address:"string","la\
yerId?":"string"},shutdownMs=3e4,writeTimeoutMs=6e4;class DirectoryMachines{kind="directory";#directory;#clock;#running=new Map;constructor(directory,clock=shared_clock.
m){this.#directory=directory,this.#clock=clock}async keepOnly(isKnown){const disks=(0,external_node_path_.join)(this.#directory,"disks");await(0,promises_.mkdir)(
disks,{recursive:!0});for(const name of await(0,promises_.readdir)(disks))isKnown(name)||await(0,data_directory.dM)((0,external_node_path_.join)(disks,name))}async create(spec){
if(!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))throw new Error(`${JSON.stringify(spec.instanceId)} is no id of a machine`);if((0,external_node_fs_.existsSync)(
this.#home(spec.instanceId)))throw new Error(`the machine ${spec.instanceId} exists already`);await this.#putFresh(spec)}async start(instanceId){if(this.#running.
has(instanceId))return;const spec=await this.#spec(instanceId),root=this.#root(instanceId);await(0,data_directory.dM)((0,external_node_path_.join)(root,"run")),
await(0,promises_.mkdir)((0,external_node_path_.join)(root,"run/systemd/units"),{recursive:!0}),await this.#writePrograms(root,spec),await this.#linkFaults(instanceId);
const keeper=(0,external_node_child_process_.spawn)("sh",["-c",keeperScript,"keeper",root,(0,external_node_path_.join)(root,"usr/local/sbin/systemctl")],{cwd:root,
env:this.#environment(root),stdio:["pipe","pipe","ignore"],detached:!0}),ended=new Promise(resolve2=>keeper.once("exit",()=>resolve2()));await new Promise((resolve2,reject)=>{
keeper.stdout.once("data",()=>resolve2()),keeper.once("error",reject),keeper.once("exit",code=>reject(new Error(`the machine ${instanceId} did not boot (exit co\
de ${code})`)))});const machine={keeper,ended};this.#running.set(instanceId,machine),ended.then(()=>{this.#running.get(instanceId)===machine&&this.#running.delete(
instanceId)})}async stop(instanceId,options){const machine=this.#running.get(instanceId);machine&&(options.force||await this.#inside(instanceId,"systemctl __shu\
tdown",[],{input:"",timeoutMs:shutdownMs}),machine.keeper.stdin?.destroy(),await machine.ended)}async destroy(instanceId){await this.stop(instanceId,{force:!0}),
await(0,data_directory.dM)(this.#home(instanceId)),await(0,data_directory.dM)(this.#faults(instanceId))}async setAppFaults(instanceId,faults){await putAppFaults(
this.#faults(instanceId),faults)}async replaceDisk(instanceId,layerId){if(this.#running.has(instanceId))throw new Error(`the machine ${instanceId} is running: s\
top it before its disk is replaced`);const{layerId:_old,...spec}=await this.#spec(instanceId);await(0,data_directory.dM)(this.#home(instanceId)),await this.#putFresh(
layerId===void 0?spec:{...spec,layerId})}async run(instanceId,command){this.#checkRunning(instanceId);const root=this.#root(instanceId),{shell:shell2,user:user2="\
root",workingDirectory="",timeoutMs,signal}=command;return this.#inside(instanceId,prefixPaths(runScript,root),[shell2,user2,prefixPaths(workingDirectory,root)],
{input:prefixPaths(command.script,root),timeoutMs,signal})}async writeFile(instanceId,path,content,mode){this.#checkRunning(instanceId);const target=(0,external_node_path_.
join)(this.#root(instanceId),path),end=await this.#inside(instanceId,writeScript,[target,mode.toString(8)],{input:content,timeoutMs:writeTimeoutMs});if(end.exitCode!==
0)throw new Error(`cannot write ${path} in ${instanceId}: ${Buffer.from(end.output).toString().trim()||end.reason}`)}async saveLayer(instanceId,layerId){await(0,promises_.
mkdir)((0,external_node_path_.join)(this.#directory,"layers"),{recursive:!0}),await copyTree(this.#root(instanceId),this.#layer(layerId)),await(0,promises_.writeFile)(
`${this.#layer(layerId)}.origin`,this.#root(instanceId))}async deleteLayer(layerId){await(0,data_directory.dM)(this.#layer(layerId)),await(0,data_directory.dM)(
`${this.#layer(layerId)}.origin`)}async instanceOfProcess(pid){const root=(await(0,promises_.readFile)(`/proc/${pid}/environ`,"utf8").catch(()=>"")).split("\0").
find(entry=>entry.startsWith("INSTANCE_ROOT="))?.slice(14);return[...this.#running.keys()].find(instanceId=>this.#root(instanceId)===root)}usage(){return readUsage(
pid=>this.instanceOfProcess(pid))}async close(){await Promise.all([...this.#running.keys()].map(instanceId=>this.stop(instanceId,{force:!0})))}async#putFresh(spec){
const root=this.#root(spec.instanceId);if(await(0,promises_.mkdir)((0,external_node_path_.dirname)(root),{recursive:!0}),spec.layerId===void 0)await(0,promises_.
mkdir)(root);else if((0,external_node_fs_.existsSync)(this.#layer(spec.layerId)))await copyTree(this.#layer(spec.layerId),root),await relocate(root,await(0,promises_.
readFile)(`${this.#layer(spec.layerId)}.origin`,"utf8"));else throw new Error(`there is no disk layer ${spec.layerId}: it was deleted, or made by a cloud with a\
nother data directory`);const directories=["etc/alicloud-deploy","etc/systemd/system","home","opt","root","srv","tmp","usr/local/sbin","var/lib","var/log","var/\
tmp","var/www"];for(const path of directories)await(0,promises_.mkdir)((0,external_node_path_.join)(root,path),{recursive:!0});await(0,promises_.writeFile)((0,external_node_path_.
join)(this.#home(spec.instanceId),"machine.json"),JSON.stringify(spec))}async#writePrograms(root,spec){const programs={systemctl:prefixPaths(systemctlScript,root),
journalctl:prefixPaths(journalctlScript,root),hostname:hostnameScript(spec.hostname,spec.address),...["/usr/bin/setsid","/bin/setsid"].some(path=>(0,external_node_fs_.
existsSync)(path))?{}:{setsid:setsidScript}};for(const[name,text]of Object.entries(programs)){const path=(0,external_node_path_.join)(root,"usr/local/sbin",name);
await(0,promises_.writeFile)(path,text),await(0,promises_.chmod)(path,493)}}async#linkFaults(instanceId){const place=(0,external_node_path_.join)(this.#root(instanceId),
appFaultDirectory);await prepareAppFaults(this.#faults(instanceId)),await(0,promises_.rm)(place,{force:!0}),await(0,promises_.symlink)(this.#faults(instanceId),
place)}#inside(instanceId,script,args,options){const root=this.#root(instanceId);return runCommand({file:"sh",args:["-c",script,"run",...args],cwd:root,env:this.#environment(
root),clock:this.#clock,...options})}#environment(root){const path=[(0,external_node_path_.join)(root,"usr/local/sbin"),(0,external_node_path_.dirname)(process.
execPath),machineEnvironment.PATH].join(":");return{...machineEnvironment,PATH:path,INSTANCE_PATH:path,HOME:(0,external_node_path_.join)(root,"root"),TMPDIR:(0,external_node_path_.
join)(root,"tmp"),INSTANCE_ROOT:root}}async#spec(instanceId){const path=(0,external_node_path_.join)(this.#home(instanceId),"machine.json");if(!(0,external_node_fs_.
existsSync)(path))throw new Error(`there is no machine ${instanceId}: create it before it is used`);return readSavedJson(path,outline)}#checkRunning(instanceId){
if(!this.#running.has(instanceId))throw new Error(`the machine ${instanceId} is off: start it before something runs in it`)}#faults=instanceId=>(0,external_node_path_.
join)(this.#directory,"faults",instanceId);#home=instanceId=>(0,external_node_path_.join)(this.#directory,"disks",instanceId);#root=instanceId=>(0,external_node_path_.
join)(this.#home(instanceId),"root");#layer=layerId=>(0,external_node_path_.join)(this.#directory,"layers",layerId)}async function relocate(root,origin){for(const entry of await(0,promises_.
readdir)(root,{recursive:!0,withFileTypes:!0})){const path=(0,external_node_path_.join)(entry.parentPath,entry.name);if(entry.isSymbolicLink()){const target=await(0,promises_.
readlink)(path);if(!target.startsWith(`${origin}/`))continue;await(0,promises_.rm)(path),await(0,promises_.symlink)(root+target.slice(origin.length),path)}else if(entry.
isFile()&&path.startsWith((0,external_node_path_.join)(root,"etc/"))){const text=await(0,promises_.readFile)(path,"utf8");text.includes(`${origin}/`)&&await(0,promises_.
writeFile)(path,text.replaceAll(`${origin}/`,`${root}/`))}}}const copyTree=(from,to)=>(0,external_node_util_.promisify)(external_node_child_process_.execFile)("\
cp",["-R","-p","-P",from,to]),unshareArguments=["--mount","--pid","--uts","--fork","--kill-child"],nsenterArguments=["--mount","--pid","--uts","--root","--wd"],
overlayOptions="redirect_dir=on,index=off,metacopy=off",trial=`set -e
mount -t tmpfs tmpfs scratch
mkdir scratch/stock scratch/system
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:/,$1" scratch/system
mount -t overlay overlay -o "lowerdir=scratch/system,upperdir=upper,workdir=work,$1" root
mount -t proc proc root/proc
mount -t tmpfs tmpfs root/run
: > root/run/trial`;async function missingForOverlay(directory){if(process.platform!=="linux")return`${process.platform} has no overlay file system and no names\
paces`;if(process.getuid?.()!==0)return"it does not run as root";const problem=await tryOverlay(directory);return problem&&`mounts are not permitted here (${problem}\
)`}async function tryOverlay(directory){await(0,promises_.mkdir)(directory,{recursive:!0});const place=await(0,promises_.mkdtemp)((0,external_node_path_.join)(directory,
"trial-"));await Promise.all(["upper","work","scratch","root"].map(name=>(0,promises_.mkdir)((0,external_node_path_.join)(place,name))));const problem=await new Promise(
resolve2=>{(0,external_node_child_process_.execFile)("unshare",[...unshareArguments,"sh","-c",trial,"sh",overlayOptions],{cwd:place},(error,_stdout,stderr)=>{resolve2(
error?firstLine(stderr)||firstLine(error.message):void 0)})});return await(0,data_directory.dM)(place),problem}const firstLine=text=>text.trim().split(`
`)[0]??"",bootScript=`set -e
layers=$1 upper=$2 work=$3 base=$4 options=$5 name=$6 address=$7 machine_id=$8
shift 8
read -r pid rest < /proc/self/stat
hostname "$name"
mount -t tmpfs -o mode=755 tmpfs scratch
cp -a "$base/stock" "$base/hidden" scratch/
mkdir scratch/system scratch/root
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:scratch/hidden:/,$options" scratch/system
root=scratch/root
mount -t overlay overlay -o "lowerdir=\${layers}scratch/system,upperdir=$upper,workdir=$work,$options" "$root"
while [ $# -gt 1 ]; do
  mkdir -p "$root$2"
  mount --rbind "$1" "$root$2"
  shift 2
done
cd "$root"
mount -t proc proc proc
mount -t tmpfs -o mode=755 tmpfs run
mount -t sysfs -o ro sysfs sys
mount -t tmpfs -o mode=1777 tmpfs dev/shm
if pivot_root . mnt 2> /dev/null; then umount -l /mnt; fi
exec chroot . /bin/sh -c "$INSIDE" init "$pid" "$name" "$address" "$machine_id"
`,insideScript=`set -e
mkdir -p /run/lock /run/systemd/system /run/systemd/units
printf '%s\\n' "$2" > /etc/hostname
printf '%s\\n' "$4" > /etc/machine-id
printf '127.0.0.1 localhost\\n%s %s\\n' "$3" "$2" > /etc/hosts
unset INSIDE
exec 3<&0 < /dev/null
cat <&3 > /dev/null 2>&1 &
tether=$!
exec 3<&-
printf 'ready %s\\n' "$1"
exec > /dev/null 2>&1
set +e
/usr/local/sbin/systemctl __boot &
wait "$tether"
`,longestChain=100;class OverlayDisks{#directory;#disks=new Map;#layers={};#lastLayer=0;constructor(directory){this.#directory=directory}static async open(directory){
const disks=new OverlayDisks(directory);return await Promise.all(["disks","layers","scratch"].map(name=>(0,promises_.mkdir)((0,external_node_path_.join)(directory,
name),{recursive:!0}))),await disks.#load(),disks}ids(){return[...this.#disks.keys()]}get(instanceId){const disk=this.#disks.get(instanceId);if(!disk)throw new Error(
`there is no machine ${instanceId}: create it before it is used`);return disk}async create(spec){if(!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))throw new Error(
`${JSON.stringify(spec.instanceId)} is no id of a machine`);if(this.#disks.has(spec.instanceId))throw new Error(`the machine ${spec.instanceId} exists already`);
await this.#putFresh(spec,this.#chainOf(spec.layerId))}async replace(instanceId,layerId){const{layerId:_old,...rest}=this.get(instanceId).spec,spec=layerId===void 0?
rest:{...rest,layerId},chain=this.#chainOf(layerId);await(0,data_directory.dM)(this.#diskPath(instanceId)),await this.#putFresh(spec,chain),await this.#collectGarbage()}async remove(instanceId){
this.#disks.delete(instanceId)&&(await(0,data_directory.dM)(this.#diskPath(instanceId)),await this.#collectGarbage())}async saveLayer(instanceId,layerId){const disk=this.
get(instanceId);if(disk.chain.length>=longestChain)throw new Error(`the disk of ${instanceId} is made of ${disk.chain.length} images on top of each other, the m\
ost that is possible: start again from a stock image`);const name=String(++this.#lastLayer);await(0,external_node_util_.promisify)(external_node_child_process_.
execFile)("cp",["-a","--reflink=auto",(0,external_node_path_.join)(this.#diskPath(instanceId),"upper"),(0,external_node_path_.join)(this.#directory,"layers",name)]),
this.#layers[layerId]=[name,...disk.chain],await this.#saveLayers()}async deleteLayer(layerId){delete this.#layers[layerId],await this.#saveLayers(),await this.#collectGarbage()}mountPaths(instanceId){
const base=(0,external_node_path_.join)("disks",instanceId);return{layers:this.get(instanceId).chain.map(name=>(0,external_node_path_.join)("layers",name)),upper:(0,external_node_path_.
join)(base,"upper"),work:(0,external_node_path_.join)(base,"work")}}#chainOf(layerId){if(layerId===void 0)return[];const chain=this.#layers[layerId];if(!chain)throw new Error(
`there is no disk layer ${layerId}: it was deleted, or made by a cloud with another data directory`);return chain}async#putFresh(spec,chain){const path=this.#diskPath(
spec.instanceId);await(0,promises_.mkdir)((0,external_node_path_.join)(path,"upper"),{recursive:!0}),await(0,promises_.chmod)((0,external_node_path_.join)(path,
"upper"),493),await(0,promises_.mkdir)((0,external_node_path_.join)(path,"work"));const disk={spec,chain};await(0,promises_.writeFile)((0,external_node_path_.join)(
path,"machine.json"),JSON.stringify(disk)),this.#disks.set(spec.instanceId,disk)}async#collectGarbage(){const used=new Set([...Object.values(this.#layers),...[...this.#disks.
values()].map(disk=>disk.chain)].flat());for(const name of await(0,promises_.readdir)((0,external_node_path_.join)(this.#directory,"layers")))/^\d+$/.test(name)&&
Number(name)<=this.#lastLayer&&!used.has(name)&&await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,"layers",name))}#saveLayers(){return(0,promises_.
writeFile)((0,external_node_path_.join)(this.#directory,"layers.json"),JSON.stringify(this.#layers))}async#load(){this.#layers=await overlay_disks_readJson((0,external_node_path_.
join)(this.#directory,"layers.json"))??{};for(const name of await(0,promises_.readdir)((0,external_node_path_.join)(this.#directory,"disks"))){const disk=await overlay_disks_readJson(
(0,external_node_path_.join)(this.#diskPath(name),"machine.json"));disk?this.#disks.set(name,disk):await(0,data_directory.dM)(this.#diskPath(name))}const names2=(await(0,promises_.
readdir)((0,external_node_path_.join)(this.#directory,"layers"))).map(Number);this.#lastLayer=Math.max(0,...names2),await this.#collectGarbage()}#diskPath(instanceId){
return(0,external_node_path_.join)(this.#directory,"disks",instanceId)}}async function overlay_disks_readJson(path){try{return JSON.parse(await(0,promises_.readFile)(
path,"utf8"))}catch(error){if(error.code==="ENOENT"||error instanceof SyntaxError)return;throw error}}const curlScript=`#!/usr/bin/env node
'use strict'
const fs = require('node:fs')
const options = { headers: {}, data: [], urls: [], timeoutMs: 0, retries: 0, write: '' }
const args = process.argv.slice(2)
const flags = { f: 'fail', s: 'silent', S: 'showError', L: 'follow', I: 'head', O: 'remoteName', i: 'include', k: 'insecure', g: 'globoff', v: 'verbose' }
const long = { fail: 'fail', silent: 'silent', 'show-error': 'showError', location: 'follow', head: 'head', 'remote-name': 'remoteName', include: 'include', ins\
ecure: 'insecure', globoff: 'globoff', compressed: 'compressed', 'no-progress-meter': 'silent', 'fail-with-body': 'failWithBody' }
const valued = { o: 'output', w: 'write', H: 'header', X: 'method', d: 'data', m: 'maxTime', A: 'agent', u: 'user', T: 'upload' }
const longValued = { output: 'output', 'write-out': 'write', header: 'header', request: 'method', data: 'data', 'data-binary': 'data', 'max-time': 'maxTime', 'c\
onnect-timeout': 'connectTime', retry: 'retries', 'retry-delay': 'retryDelay', 'user-agent': 'agent', user: 'user', 'upload-file': 'upload', url: 'url' }
function set(name, value) {
  if (name === 'header') { const at = value.indexOf(':'); options.headers[value.slice(0, at).trim()] = value.slice(at + 1).trim() }
  else if (name === 'data') options.data.push(value.startsWith('@') ? fs.readFileSync(value === '@-' ? 0 : value.slice(1)) : Buffer.from(value))
  else if (name === 'maxTime' || (name === 'connectTime' && !options.timeoutMs)) options.timeoutMs = Number(value) * 1000
  else if (name === 'url') options.urls.push(value)
  else options[name] = value
}
function die(code, message) { if (!options.silent || options.showError) process.stderr.write('curl: (' + code + ') ' + message + '\\n'); process.exit(code) }
for (let i = 0; i < args.length; i++) {
  const arg = args[i]
  if (arg.startsWith('--')) {
    const [name, inline] = arg.slice(2).split(/=(.*)/s)
    if (long[name]) options[long[name]] = true
    else if (longValued[name]) set(longValued[name], inline !== undefined ? inline : args[++i])
    else if (name === 'version') { console.log('curl 0 (stand-in of the local cloud)'); process.exit(0) }
    else die(2, 'option ' + arg + ': is unknown')
  } else if (arg.startsWith('-') && arg.length > 1) {
    for (let j = 1; j < arg.length; j++) {
      if (flags[arg[j]]) options[flags[arg[j]]] = true
      else if (valued[arg[j]]) { set(valued[arg[j]], arg.slice(j + 1) || args[++i]); break }
      else die(2, 'option -' + arg[j] + ': is unknown')
    }
  } else options.urls.push(arg)
}
function request(url, left) {
  return new Promise((resolve, reject) => {
    const target = new URL(/^[a-z]+:/.test(url) ? url : 'http://' + url)
    const client = require(target.protocol === 'https:' ? 'node:https' : 'node:http')
    const body = options.upload ? fs.readFileSync(options.upload) : options.data.length ? Buffer.concat(options.data.flatMap((part, at) => (at ? [Buffer.from('&\
'), part] : [part]))) : undefined
    const headers = { 'User-Agent': options.agent || 'curl/8 (stand-in)', Accept: '*/*', ...options.headers }
    if (options.data.length && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')) headers['Content-Type'] = 'application/x-www-form-ur\
lencoded'
    if (body) headers['Content-Length'] = body.length
    const sent = client.request(target, { method: options.method || (options.head ? 'HEAD' : options.upload ? 'PUT' : body ? 'POST' : 'GET'), headers, auth: opt\
ions.user, rejectUnauthorized: !options.insecure, agent: false }, (response) => {
      if (options.follow && [301, 302, 303, 307, 308].includes(response.statusCode) && response.headers.location && left > 0) {
        response.resume()
        return resolve(request(new URL(response.headers.location, target).href, left - 1))
      }
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => response.complete ? resolve({ response, body: Buffer.concat(parts), url: target }) : reject(Object.assign(new Error('transfer clo\
sed with outstanding read data remaining'), { exit: 18 })))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
async function withRetries(url) {
  for (let left = Number(options.retries); ; left--) {
    try {
      const answer = await request(url, 20)
      if (left <= 0 || ![408, 429, 500, 502, 503, 504].includes(answer.response.statusCode)) return answer
    } catch (error) {
      if (left <= 0 || error.code === 'ECONNREFUSED') throw error
    }
    await new Promise((resolve) => setTimeout(resolve, Number(options.retryDelay || 1) * 1000))
  }
}
async function main() {
  if (!options.urls.length) die(2, 'no URL specified')
  const startedAt = Date.now()
  if (options.timeoutMs) setTimeout(() => die(28, 'Operation timed out after ' + options.timeoutMs + ' milliseconds'), options.timeoutMs).unref()
  for (const url of options.urls) {
    let answer
    try { answer = await withRetries(url) } catch (error) {
      const code = error.exit || { ECONNREFUSED: 7, ENOTFOUND: 6, ECONNRESET: 56, ERR_INVALID_URL: 3 }[error.code] || 52
      if (options.write) process.stdout.write(format(undefined, startedAt))
      die(code, error.code === 'ECONNREFUSED' ? 'Failed to connect to ' + url + ': Connection refused' : error.message)
    }
    const status = answer.response.statusCode
    const failed = status >= 400 && (options.fail || options.failWithBody)
    if (!failed || options.failWithBody) {
      const head = options.head || options.include ? 'HTTP/1.1 ' + status + ' ' + answer.response.statusMessage + '\\r\\n' + answer.response.rawHeaders.map((text,\
 at) => at % 2 ? text + '\\r\\n' : text + ': ').join('') + '\\r\\n' : ''
      const file = options.output || (options.remoteName && answer.url.pathname.split('/').pop())
      try { if (file && file !== '-') fs.writeFileSync(file, Buffer.concat([Buffer.from(head), answer.body])); else fs.writeSync(1, Buffer.concat([Buffer.from(h\
ead), answer.body])) } catch (error) { die(23, 'Failed writing body: ' + error.message) }
    }
    if (options.write) fs.writeSync(1, format(answer, startedAt))
    if (failed) die(22, 'The requested URL returned error: ' + status)
  }
  process.exit(0)
}
function format(answer, startedAt) {
  const values = { http_code: answer ? String(answer.response.statusCode) : '000', response_code: answer ? String(answer.response.statusCode) : '000', time_tota\
l: ((Date.now() - startedAt) / 1000).toFixed(6), size_download: answer ? String(answer.body.length) : '0', content_type: (answer && answer.response.headers['con\
tent-type']) || '', url_effective: answer ? answer.url.href : '' }
  return options.write.replace(/%[{]([a-z_]+)[}]/g, (_all, name) => values[name] || '').replace(/\\\\n/g, '\\n').replace(/\\\\t/g, '\\t')
}
main()
`,systemDirectories=new Set(["bin","sbin","lib","lib32","lib64","libx32","usr","etc","var"]),hostBusiness=[...["alicloud-deploy","docker","kubernetes","letsencr\
ypt","rancher","ssh","ssl/private","sudoers.d","systemd/system"].map(name=>`etc/${name}`),...["backups","log","mail","spool","tmp","www"].map(name=>`var/${name}`),
...["cloud","containerd","docker","kubelet","mysql","postgresql","redis","systemd"].map(name=>`var/lib/${name}`)],freshDirectories={...Object.fromEntries(["boot",
"dev","home","media","mnt","opt","proc","run","srv","sys"].map(name=>[name,493])),root:448,tmp:1023,"dev/shm":1023,"etc/alicloud-deploy":493,"etc/ssh":493,"etc/\
systemd/system":493,"root/.ssh":448,"usr/local/bin":493,"usr/local/sbin":493,"usr/local/lib/host-node":493,"var/log":493,"var/spool":493,"var/tmp":1023,"var/www":493},
devices=[["null",1,3],["zero",1,5],["full",1,7],["random",1,8],["urandom",1,9],["tty",5,0]];async function makeStockImage(options){const hidden=(0,external_node_path_.
join)(options.directory,"hidden"),stock2=(0,external_node_path_.join)(options.directory,"stock");await Promise.all([makeDirectory(hidden),makeDirectory(stock2)]),
await hide(hidden,hiddenPaths(options.dataDirectory));for(const[path,mode]of Object.entries(freshDirectories))await makeDirectory((0,external_node_path_.join)(stock2,
path),mode);await makeDevices((0,external_node_path_.join)(stock2,"dev")),await writePrograms(stock2),await(0,promises_.writeFile)((0,external_node_path_.join)(
stock2,"etc/shadow"),lockedAccounts(),{mode:416});const{binds,links}=nodeOfHost();for(const[path,target]of links)await(0,promises_.symlink)(target,(0,external_node_path_.
join)(stock2,path));return{binds:[...binds,...otherMounts()]}}function hiddenPaths(dataDirectory){const top=(0,external_node_fs_.readdirSync)("/").filter(name=>!systemDirectories.
has(name)),inside=dataDirectory.slice(1),isVisible=systemDirectories.has(inside.split("/")[0]);return[...top,...[...hostBusiness,...isVisible?[inside]:[]].filter(
path=>(0,external_node_fs_.existsSync)(`/${path}`)&&isRealPath(path))]}function isRealPath(path){return path.split("/").every((_part,at,parts)=>!(0,external_node_fs_.
lstatSync)(`/${parts.slice(0,at+1).join("/")}`).isSymbolicLink())}async function hide(directory,paths){for(const path of paths)await makeDirectory((0,external_node_path_.
dirname)((0,external_node_path_.join)(directory,path)));await shell('for path; do mknod "$path" c 0 0; done',paths.map(path=>(0,external_node_path_.join)(directory,
path)))}async function makeDevices(directory){const args=devices.flatMap(([name,major,minor])=>[(0,external_node_path_.join)(directory,name),String(major),String(
minor)]);await shell('while [ $# -gt 0 ]; do mknod -m 666 "$1" c "$2" "$3"; shift 3; done',args);for(const[name,target]of[["fd","/proc/self/fd"],["stdin","/proc\
/self/fd/0"],["stdout","/proc/self/fd/1"],["stderr","/proc/self/fd/2"]])await(0,promises_.symlink)(target,(0,external_node_path_.join)(directory,name))}async function writePrograms(stock2){
const programs={systemctl:systemctlScript,journalctl:journalctlScript};for(const[name,text]of Object.entries(programs)){const places=["usr/local/sbin",...["usr/\
bin","bin"].filter(place=>isRealPath(place)&&(0,external_node_fs_.existsSync)(`/${place}/${name}`))];for(const place of places)await writeProgram((0,external_node_path_.
join)(stock2,place,name),text)}onPath("curl")||await writeProgram((0,external_node_path_.join)(stock2,"usr/local/bin/curl"),curlScript)}async function writeProgram(path,text){
await makeDirectory((0,external_node_path_.dirname)(path)),await(0,promises_.writeFile)(path,text),await(0,promises_.chmod)(path,493)}const onPath=name=>["/usr/\
local/bin","/usr/bin","/bin"].some(place=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(place,name)));function nodeOfHost(){if(onPath("node"))return{
binds:[],links:[]};const place="/usr/local/lib/host-node",prefix=(0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.execPath)),names2=["nod\
e","npm","npx"].filter(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix,"bin",name)));return{binds:[{from:prefix,to:place}],links:names2.
map(name=>[`usr/local/bin/${name}`,`${place}/bin/${name}`])}}function otherMounts(){const rootDevice=(0,external_node_fs_.lstatSync)("/").dev;return["/usr","/va\
r","/etc"].filter(path=>path==="/usr"&&(0,external_node_fs_.existsSync)(path)&&(0,external_node_fs_.lstatSync)(path).dev!==rootDevice).map(path=>({from:path,to:path}))}
function lockedAccounts(){return(0,external_node_fs_.readFileSync)("/etc/passwd","utf8").split(`
`).filter(Boolean).map(line=>line.split(":")[0]).map(name=>`${name}:*:19000:0:99999:7:::
`).join("")}async function makeDirectory(path,mode=493){await(0,promises_.mkdir)(path,{recursive:!0}),await(0,promises_.chmod)(path,mode)}async function shell(script,args){
await(0,external_node_util_.promisify)(external_node_child_process_.execFile)("sh",["-e","-c",script,"sh",...args])}const overlay_driver_shutdownMs=3e4,overlay_driver_writeTimeoutMs=6e4;
class OverlayMachines{kind="overlay";#options;#clock;#disks;#stock;#running=new Map;constructor(options,disks,stock2){this.#options=options,this.#clock=options.
clock??shared_clock.m,this.#disks=disks,this.#stock=stock2}static async open(options){const disks=await OverlayDisks.open(options.directory);for(const instanceId of disks.
ids())options.isKnown?.(instanceId)===!1&&await disks.remove(instanceId);const base=(0,external_node_path_.join)(options.directory,"base");await(0,data_directory.
dM)(base);const stock2=await makeStockImage({directory:base,dataDirectory:options.dataDirectory});return new OverlayMachines(options,disks,stock2)}async create(spec){
await this.#disks.create(spec)}async start(instanceId){if(this.#running.has(instanceId))return;const{spec}=this.#disks.get(instanceId);await prepareAppFaults(this.#faults(
instanceId));const child=(0,external_node_child_process_.spawn)("unshare",[...unshareArguments,"sh","-c",bootScript,"boot",...this.#bootArguments(spec)],{cwd:this.#options.
directory,env:{...machineEnvironment,INSIDE:insideScript},stdio:["pipe","pipe","pipe"]}),initPid=await readyPid(child,instanceId),ended=new Promise(resolve2=>child.
once("exit",()=>resolve2())),machine={child,initPid,ended};this.#running.set(instanceId,machine),ended.then(()=>{this.#running.get(instanceId)===machine&&this.#running.
delete(instanceId)})}async stop(instanceId,options){const machine=this.#running.get(instanceId);machine&&(options.force||await this.#inside(machine,["/usr/local\
/sbin/systemctl","__shutdown"],{input:"",timeoutMs:overlay_driver_shutdownMs}),await switchOff(machine))}async destroy(instanceId){await this.stop(instanceId,{force:!0}),
await this.#disks.remove(instanceId),await(0,data_directory.dM)(this.#faults(instanceId))}async replaceDisk(instanceId,layerId){if(this.#running.has(instanceId))
throw new Error(`the machine ${instanceId} is running: stop it before its disk is replaced`);await this.#disks.replace(instanceId,layerId)}async run(instanceId,command){
const{shell:shell2,user:user2="root",workingDirectory="",script:input,timeoutMs,signal}=command;return this.#inside(this.#machine(instanceId),["/bin/sh","-c",runScript,
"run",shell2,user2,workingDirectory],{input,timeoutMs,signal})}async writeFile(instanceId,path,content,mode){const end=await this.#inside(this.#machine(instanceId),
["/bin/sh","-c",writeScript,"write",path,mode.toString(8)],{input:content,timeoutMs:overlay_driver_writeTimeoutMs});if(end.exitCode!==0)throw new Error(`cannot \
write ${path} in ${instanceId}: ${Buffer.from(end.output).toString().trim()||end.reason}`)}async setAppFaults(instanceId,faults){await putAppFaults(this.#faults(
instanceId),faults)}async saveLayer(instanceId,layerId){await this.#disks.saveLayer(instanceId,layerId)}async deleteLayer(layerId){await this.#disks.deleteLayer(
layerId)}async instanceOfProcess(pid){const namespace=await pidNamespace(pid);if(namespace){for(const[instanceId,machine]of this.#running)if(await pidNamespace(
machine.initPid)===namespace)return instanceId}}usage(){return readUsage(pid=>this.instanceOfProcess(pid))}async close(){await Promise.all([...this.#running.values()].
map(switchOff))}#faults=instanceId=>(0,external_node_path_.join)(this.#options.directory,"faults",instanceId);#machine(instanceId){const machine=this.#running.get(
instanceId);if(!machine)throw new Error(`the machine ${instanceId} is off: start it before something runs in it`);return machine}#bootArguments(spec){const{layers,
upper,work}=this.#disks.mountPaths(spec.instanceId),stacked=layers.map(path=>`${path}:`).join(""),machineId=(0,external_node_crypto_.createHash)("md5").update(spec.
instanceId).digest("hex");return[stacked,upper,work,"base",overlayOptions,spec.hostname,spec.address,machineId,...this.#stock.binds.flatMap(({from,to})=>[from,to]),
this.#faults(spec.instanceId),appFaultDirectory]}#inside(machine,command,options){const args=["--target",String(machine.initPid),...nsenterArguments,"--",...command];
return runCommand({file:"nsenter",args,env:machineEnvironment,clock:this.#clock,kill:killFollowers,...options})}}async function switchOff(machine){machine.child.
stdin?.destroy(),await machine.ended}async function pidNamespace(pid){try{return await(0,promises_.readlink)(`/proc/${pid}/ns/pid`)}catch{return}}function readyPid(child,instanceId){
return new Promise((resolve2,reject)=>{let out="",problem="";child.stderr.on("data",part=>problem+=part.toString()),child.stdout.on("data",part=>{out+=part.toString();
const ready=/^ready (\d+)$/m.exec(out);ready&&resolve2(Number(ready[1]))}),child.once("error",reject),child.once("close",code=>reject(new Error(`the machine ${instanceId}\
 did not boot (exit code ${code}): ${problem.trim()||out.trim()||"it said nothing"}`))),child.stdin.on("error",()=>{})})}async function createMachineDriver(options){
await(0,data_directory.CD)(options.dataDirectory),await(0,data_directory.OX)(options.log);const directory=(0,external_node_path_.join)(options.dataDirectory,"ma\
chines");await(0,data_directory.dM)((0,external_node_path_.join)(directory,"faults"));const missing=await missingForOverlay(directory);if(missing===void 0)return OverlayMachines.
open({directory,dataDirectory:options.dataDirectory,isKnown:options.isKnown});options.log(`instances are plain directories, not separate from this machine: ${missing}\
. For real separation run it on Linux as root, or in a container with --privileged`);const machines=new DirectoryMachines(directory);return options.isKnown&&await machines.
keepOnly(options.isKnown),machines}var find_server=__webpack_require__(4300),promise=__webpack_require__(32675);async function openFront(options){const clients=new Set,
server=(0,external_node_net_.createServer)(client=>{clients.add(client),client.once("close",()=>clients.delete(client)),client.on("error",()=>client.destroy()),
serve(client,options).catch(()=>client.destroy())});return await front_listen(server,options),{async close(){for(const client of clients)client.destroy();await new Promise(
resolve2=>server.close(()=>resolve2()))}}}async function serve(client,options){const{remoteAddress:remoteAddress2="",remotePort=0,localAddress="",localPort=0}=client,
ends={address:remoteAddress2,port:remotePort,localAddress,localPort},{address,isAllowed}=await options.admit(ends);if(client.destroyed)return;if(!isAllowed){client.
end(front_refusal(`#28000ip not in whitelist, client ip is ${address}`));return}const upstream=(0,external_node_net_.connect)(options.socket);upstream.setNoDelay(
!0),client.setNoDelay(!0);const end=()=>{upstream.destroy(),client.destroy()};upstream.once("error",end).once("close",end),client.once("close",end),options.sendsProxyHeader&&
upstream.write(`PROXY TCP4 ${address} ${address} ${remotePort} ${options.port}\r
`),client.pipe(upstream),upstream.pipe(client)}function front_refusal(message){const payload=Buffer.concat([Buffer.from([255,21,4]),Buffer.from(message)]);return Buffer.
concat([Buffer.from([payload.length&255,payload.length>>8,0,0]),payload])}function front_listen(server,{host,port}){return new Promise((resolve2,reject)=>{server.
once("error",reject),server.listen(port,host,()=>{server.off("error",reject),resolve2()})})}const words=list2=>list2.split(",").map(word=>word.trim()),databasePrivileges={
ReadWrite:words("SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, REFERENCES, INDEX, ALTER, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, CREATE VIEW, SHOW VIEW, \
CREATE ROUTINE, ALTER ROUTINE, EVENT, TRIGGER"),ReadOnly:words("SELECT, LOCK TABLES, SHOW VIEW"),DDLOnly:words("CREATE, DROP, INDEX, ALTER, CREATE TEMPORARY TAB\
LES, LOCK TABLES, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE"),DMLOnly:words("SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES, LOCK TABLES, E\
XECUTE, SHOW VIEW, EVENT, TRIGGER")},superPrivileges=words("SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABA\
SES, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, E\
VENT, TRIGGER");function grantStatement(account,database,privilege){const names2=databasePrivileges[privilege];if(!names2)throw new Error(`${privilege} is no pr\
ivilege of RDS: use ${Object.keys(databasePrivileges).join(", ")}`);return`GRANT ${names2.join(", ")} ON ${databasePattern(database)}.* TO ${user(account)}`}const revokeStatement=(account,database)=>`\
REVOKE ALL PRIVILEGES ON ${databasePattern(database)}.* FROM ${user(account)}`,globalGrantStatement=(account,isSuper)=>isSuper?`GRANT ${superPrivileges.join(", ")}\
 ON *.* TO ${user(account)} WITH GRANT OPTION`:`GRANT PROCESS, REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO ${user(account)}`,user=account=>`${privileges_text(
account)}@'%'`,privileges_text=value=>`'${value.replaceAll("\\","\\\\").replaceAll("'","''")}'`,identifier=value=>`\`${value.replaceAll("`","``")}\``,databasePattern=database=>identifier(
database.replaceAll("_","\\_").replaceAll("%","\\%"));var server_process=__webpack_require__(77146);function isListed(address,list2){const value=numberOf(address);
return value===void 0?!1:list2.some(entry=>{const[start2="",prefix="32"]=entry.trim().split("/"),first=numberOf(start2),bits=Number(prefix);if(first===void 0||!Number.
isInteger(bits)||bits<0||bits>32)return!1;const size=2**(32-bits);return Math.floor(first/size)===Math.floor(value/size)})}const isOpen=list2=>list2.some(entry=>/^0\.0\.0\.0(\/0)?$/.
test(entry.trim()));function numberOf(address){const parts=address.split(".");if(!(parts.length!==4||!parts.every(part=>/^\d{1,3}$/.test(part)&&Number(part)<=255)))
return parts.reduce((value,part)=>value*256+Number(part),0)}const publicRunnerAddress="203.0.113.10",instance_outline={instanceId:"string",host:"string","public\
Host?":"string",adminPassword:"string",runnerAddress:"string",whitelist:["string"],"parameters?":{"*":"string"}},databasePort=3306,waitsForRestart=new Set(["ER_\
INCORRECT_GLOBAL_LOCAL_VAR","ER_UNKNOWN_SYSTEM_VARIABLE","ER_VARIABLE_IS_READONLY"]);class DatabaseInstance{state;#parts;#socket;#server;#front;#publicFront;constructor(state,parts){
this.state=state,this.#parts=parts,this.#socket=(0,external_node_path_.join)(parts.socketDirectory,`${state.instanceId}.sock`)}static async create(state,parts){
await(0,promises_.mkdir)(parts.directory,{recursive:!0,mode:448}),await(0,promises_.cp)(parts.template,(0,external_node_path_.join)(parts.directory,"data"),{recursive:!0});
const instance=new DatabaseInstance({...state,adminPassword:(0,external_node_crypto_.randomBytes)(18).toString("base64url")},parts);return await instance.#start(),
await instance.query([`ALTER USER 'root'@'localhost' IDENTIFIED BY ${privileges_text(instance.state.adminPassword)}`],""),parts.program.flavor==="mariadb"&&await instance.
query(["DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost'","FLUSH PRIVILEGES"]),await instance.#save(),await instance.#openPrivateFront(),
instance}static async reopen(parts){const state=readSavedJson((0,external_node_path_.join)(parts.directory,"instance.json"),instance_outline),instance=new DatabaseInstance(
state,parts);return await instance.#start(),await instance.#openPrivateFront(),state.publicHost!==void 0&&await instance.openPublicFront(state.publicHost),instance}get directory(){
return this.#parts.directory}async query(statements,password=this.state.adminPassword){if(statements.length===0)return;const connection=await(0,promise.createConnection)(
{socketPath:this.#socket,user:"root",password});try{for(const statement of statements)await connection.query(statement)}finally{await connection.end()}}async restart(){
await this.#server?.shutDown(),await this.#start()}async failOver(){await this.#server?.kill(),await this.#start()}async setParameters(values){this.state.parameters=
{...this.state.parameters,...values},await this.#save();for(const[name,value]of Object.entries(values))try{await this.query([`SET GLOBAL ${identifier(name)} = ${/^[\d.]+$/.
test(value)?value:privileges_text(value)}`])}catch(error){if(!waitsForRestart.has(error.code??""))throw error}}async setWhitelist(whitelist){this.state.whitelist=
[...whitelist],await this.#save()}async#openPrivateFront(){this.#front=await this.#open(this.state.host,async ends=>{const{whitelist,runnerAddress}=this.state,address=await this.#parts.
peers.privateIpOf(ends)??runnerAddress;return{address,isAllowed:isOpen(whitelist)||isListed(address,whitelist)}})}async openPublicFront(host){this.state.publicHost=
host,await this.#save(),this.#publicFront=await this.#open(host,async()=>({address:publicRunnerAddress,isAllowed:isListed(publicRunnerAddress,this.state.whitelist)}))}async closePublicFront(){
delete this.state.publicHost,await this.#save(),await this.#publicFront?.close(),this.#publicFront=void 0}async stop(how){await Promise.all([this.#front?.close(),
this.#publicFront?.close()]),await(how==="clean"?this.#server?.shutDown():this.#server?.kill())}#open(host,admit){const sendsProxyHeader=this.#parts.program.flavor===
"mariadb";return openFront({host,port:databasePort,socket:this.#socket,admit,sendsProxyHeader})}async#start(){const{directory,program}=this.#parts;this.#server=
await(0,server_process.U)({program,directory:(0,external_node_path_.join)(directory,"data"),socket:this.#socket,logFile:(0,external_node_path_.join)(directory,"\
error.log"),parameters:this.state.parameters??{}})}async#save(){const path=(0,external_node_path_.join)(this.#parts.directory,"instance.json");await(0,promises_.
writeFile)(`${path}.new`,JSON.stringify(this.state),{mode:384}),await(0,promises_.rename)(`${path}.new`,path)}}var external_node_timers_promises_=__webpack_require__(
58500);const looks=5,pagesPerTurn=256,processesPerTurn=100;async function socketOwner(ends){const inode=await inodeOf(ends);return inode===void 0?void 0:processWith(
`socket:[${inode}]`)}async function inodeOf(ends){for(let look=0;look<looks;look++)for(const file of["/proc/net/tcp","/proc/net/tcp6"]){const inode=await inodeIn(
file,ends);if(inode!==void 0)return inode}}async function inodeIn(path,ends){const file=orNothing(()=>(0,external_node_fs_.openSync)(path,"r"));if(file!==void 0)
try{const page=Buffer.alloc(65536);let text="";for(let pages=1;;pages++){const length=(0,external_node_fs_.readSync)(file,page);if(length===0)return socketInode(
text,ends);text+=page.toString("latin1",0,length);const inode=socketInode(text,ends);if(inode!==void 0)return inode;text=text.slice(text.lastIndexOf(`
`)+1),pages%pagesPerTurn===0&&await(0,external_node_timers_promises_.setImmediate)()}}finally{(0,external_node_fs_.closeSync)(file)}}function socketInode(text,{
address,port,localAddress,localPort}){const client=hexEnd(address,port),server=hexEnd(localAddress,localPort);for(const both of[`: ${client} ${server} `,`: ${mapped}${client}\
 ${mapped}${server} `])for(let at=text.indexOf(both);at>=0;at=text.indexOf(both,at+1)){const end=text.indexOf(`
`,at);if(end<0)break;const inode=text.slice(at,end).trim().split(/\s+/)[9];if(inode!=="0")return inode}}const mapped="0000000000000000FFFF0000";function hexEnd(address,port){
return`${address.split(".").map(part=>Number(part).toString(16).toUpperCase().padStart(2,"0")).reverse().join("")}:${port.toString(16).toUpperCase().padStart(4,
"0")}`}async function processWith(socket){let seen=0;for(const pid of processesOutsideFirst()){++seen%processesPerTurn===0&&await(0,external_node_timers_promises_.
setImmediate)();for(const fd of list(`/proc/${pid}/fd`))if(socket_owner_link(`/proc/${pid}/fd/${fd}`)===socket)return Number(pid)}}function processesOutsideFirst(){
const own=socket_owner_link("/proc/self/ns/pid"),inside=[],outside=[];for(const name of list("/proc")){if(!/^\d+$/.test(name)||Number(name)===process.pid)continue;
const namespace=socket_owner_link(`/proc/${name}/ns/pid`);namespace!==void 0&&(namespace===own?inside:outside).push(name)}return[...outside,...inside]}const list=path=>orNothing(
()=>(0,external_node_fs_.readdirSync)(path))??[],socket_owner_link=path=>orNothing(()=>(0,external_node_fs_.readlinkSync)(path));function orNothing(read){try{return read()}catch{
return}}const noPeers={privateIpOf:async()=>{}};function instancePeers(machines,store){return{async privateIpOf(ends){const byAddress=(0,ecs_records.VF)(store).
find(record=>record.loopbackAddress===ends.address);if(byAddress)return byAddress.privateIp;const pid=await socketOwner(ends),instanceId=pid===void 0?void 0:await machines.
instanceOfProcess(pid);return instanceId===void 0?void 0:(0,ecs_records.VF)(store).get(instanceId)?.privateIp}}}var server_options=__webpack_require__(89509);async function bytesBelow(directory){
const files=(await(0,promises_.readdir)(directory,{recursive:!0,withFileTypes:!0})).filter(entry=>entry.isFile()).map(({parentPath,name})=>(0,external_node_path_.
join)(parentPath,name));return(await Promise.all(files.map(file=>(0,promises_.stat)(file).then(({size})=>size,()=>0)))).reduce((sum,size)=>sum+size,0)}const longestSocketDirectory=70;
async function createDatabaseDriver(options){const program=await(0,find_server.r)();program||options.log(`there is no MariaDB or MySQL server on this machine, s\
o no RDS instance can be created: ${find_server.v}`);const directory=(0,external_node_path_.join)(options.dataDirectory,"mysql");await(0,promises_.mkdir)(directory,
{recursive:!0,mode:448});const driver=new MysqlDatabases(directory,program,options);return program&&await driver.reopen(),driver}class MysqlDatabases{#directory;#program;#options;#instances=new Map;#template;#shortDirectory;constructor(directory,program,options){
this.#directory=directory,this.#program=program,this.#options=options}async reopen(){const names2=(0,external_node_fs_.readdirSync)(this.#directory).filter(name=>(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(this.#directory,name,"instance.json"))),isKnown=this.#options.isKnown??(()=>!0);for(const name of names2.filter(each=>!isKnown(
each)))await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,name));await Promise.all(names2.filter(isKnown).map(async name=>{this.#instances.
set(name,await DatabaseInstance.reopen(await this.#parts(name)))}))}async create(request){const{instanceId}=request,host=this.#options.addresses.allocate(request.
privateIp);try{const parts={...await this.#parts(instanceId),template:await this.#emptyDataDirectory()},runnerAddress=request.runnerAddress??publicRunnerAddress;
this.#instances.set(instanceId,await DatabaseInstance.create({instanceId,host,runnerAddress,whitelist:[]},parts))}catch(error){throw this.#options.addresses.release(
host),await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,instanceId)),error}return{host,port:databasePort}}async restart(instanceId){await this.#instance(
instanceId).restart()}async failover(instanceId){await this.#instance(instanceId).failOver()}async destroy(instanceId){const instance=this.#instances.get(instanceId);
if(instance){this.#instances.delete(instanceId),await instance.stop("kill");for(const host of[instance.state.host,instance.state.publicHost])host!==void 0&&this.#options.
addresses.release(host);await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,instanceId))}}async createAccount(instanceId,account){await this.#instance(
instanceId).query([`CREATE USER ${user(account.name)} IDENTIFIED BY ${privileges_text(account.password)}`,globalGrantStatement(account.name,account.isSuper)])}async deleteAccount(instanceId,name){
await this.#instance(instanceId).query([`DROP USER IF EXISTS ${user(name)}`])}async setPassword(instanceId,name,password){await this.#instance(instanceId).query(
[`ALTER USER ${user(name)} IDENTIFIED BY ${privileges_text(password)}`])}async createDatabase(instanceId,name,charset){await this.#instance(instanceId).query([`\
CREATE DATABASE ${identifier(name)} CHARACTER SET ${identifier(charset)}`])}async deleteDatabase(instanceId,name){await this.#instance(instanceId).query([`DROP \
DATABASE IF EXISTS ${identifier(name)}`])}async grant(instanceId,account,database,privilege){const granted=grantStatement(account,database,privilege);await this.
revoke(instanceId,account,database),await this.#instance(instanceId).query([granted])}async revoke(instanceId,account,database){try{await this.#instance(instanceId).
query([revokeStatement(account,database)])}catch(error){if(error.code!=="ER_NONEXISTING_GRANT")throw error}}async setParameters(instanceId,values){await this.#instance(
instanceId).setParameters(values)}async usedBytes(instanceId){return bytesBelow((0,external_node_path_.join)(this.#instance(instanceId).directory,"data"))}async setWhitelist(instanceId,addresses){
await this.#instance(instanceId).setWhitelist(addresses)}async setPublicEndpoint(instanceId,isOpen2){const instance=this.#instance(instanceId),{publicHost}=instance.
state;if(isOpen2)return publicHost===void 0&&await instance.openPublicFront(this.#options.addresses.allocate()),{host:instance.state.publicHost,port:databasePort};
publicHost!==void 0&&(await instance.closePublicFront(),this.#options.addresses.release(publicHost))}async close(){const running=[...this.#instances.values()];this.#instances.
clear(),await Promise.all(running.map(instance=>instance.stop("clean"))),this.#shortDirectory&&await(0,data_directory.dM)(await this.#shortDirectory)}#instance(instanceId){
const instance=this.#instances.get(instanceId);if(!instance)throw new Error(`there is no database instance ${instanceId}: create it before it is used`);return instance}async#parts(instanceId){
return{directory:(0,external_node_path_.join)(this.#directory,instanceId),socketDirectory:await this.#socketDirectory(),program:this.#installed(),peers:this.#options.
peers??noPeers}}async#socketDirectory(){return this.#directory.length<=longestSocketDirectory?this.#directory:(this.#shortDirectory??=(0,data_directory.dA)(this.#options.
log),this.#shortDirectory)}#installed(){if(!this.#program)throw new Error(`there is no MariaDB or MySQL server on this machine: ${find_server.v}`);return this.#program}#emptyDataDirectory(){
return this.#template??=this.#makeTemplate(),this.#template.catch(()=>this.#template=void 0),this.#template}async#makeTemplate(){const program=this.#installed(),
path=(0,external_node_path_.join)(this.#directory,"template");if((0,external_node_fs_.existsSync)(path))return path;const part=`${path}.part`;return await(0,data_directory.
dM)(part),await(0,external_node_util_.promisify)(external_node_child_process_.execFile)(program.installer??program.path,(0,server_options.C)(program,part)),await(0,promises_.
rename)(part,path),path}}var rds_records=__webpack_require__(72326);const openRealDrivers=async({dataDirectory,addresses,store,clock,log})=>{const machines=await createMachineDriver(
{dataDirectory,log,isKnown:id=>(0,ecs_records.VF)(store).get(id)!==void 0}),databases=await createDatabaseDriver({dataDirectory,addresses,log,peers:instancePeers(
machines,store),isKnown:id=>(0,rds_records.ol)(store).get(id)!==void 0});return{machines,databases,balancers:createBalancerDriver({clock,log})}};var lifecycle=__webpack_require__(
98191),ecs_layers=__webpack_require__(47134);async function settleCompute(core){const{store}=core;for(const instance of(0,ecs_records.VF)(store).all())instance.
isReleased?await(0,lifecycle.pp)(core,instance):instance.operationLocks.length>0&&(0,ecs_records.VF)(store).update(instance,{operationLocks:[]});for(const snapshot of(0,ecs_records.
ml)(store).filter(each=>each.status==="progressing"))delete snapshot.layerId,(0,ecs_records.ml)(store).update(snapshot,{status:"failed"});for(const image of(0,ecs_records.
zC)(store).all())image.status==="Creating"?(0,ecs_records.zC)(store).update(image,{status:"CreateFailed"}):image.status==="Available"&&!image.isUsable&&(0,ecs_records.
zC)(store).update(image,{isUsable:!0});await(0,ecs_layers.Z)(core)}var balance=__webpack_require__(18026),lookup=__webpack_require__(73470),ess_records=__webpack_require__(
64792);function settleScaling(core){const{store}=core,endedAtMs=core.clock.now();for(const activity of(0,ess_records.zY)(store).filter(each=>each.status==="InPr\
ogress"))(0,ess_records.zY)(store).update(activity,{status:"Failed",statusMessage:"The cloud was restarted.",endedAtMs});for(const refresh of(0,ess_records.tI)(
store).filter(each=>(0,lookup.W_)(each.status)))(0,ess_records.tI)(store).update(refresh,{status:"Failed",detail:"The cloud was restarted.",endedAtMs});for(const member of(0,ess_records.
cc)(store).filter(each=>each.state==="Pending"||each.state==="Removing"))(0,ess_records.cc)(store).update(member,{state:"InService"});const groups=(0,ess_records.
_7)(store).all();groups.length>0&&(0,balance.$)(core);for(const group of groups)group.lifecycleState==="Deleting"?(0,ess_records._7)(store).delete(group.id):(0,balance.
n)(core,group,"The cloud was restarted.")}var oos_run=__webpack_require__(59189),removal=__webpack_require__(9884),transition=__webpack_require__(64885);async function settleDatabases(core,log){
const{store}=core;for(const task of(0,rds_records.q9)(store).filter(({status})=>status==="Running"))(0,rds_records.q9)(store).update(task,{status:"Finished",finishedAtMs:core.
clock.now()});for(const backup of(0,rds_records.um)(store).filter(({status})=>status==="Backuping"))(0,rds_records.um)(store).update(backup,{status:"Failed",finishedAtMs:core.
clock.now()});for(const account of(0,rds_records.vd)(store).filter(({status})=>status==="Unavailable"))(0,rds_records.vd)(store).update(account,{status:"Availab\
le"});const attempt=async(id,work)=>{try{await work()}catch(error){log(`the database ${id} cannot be brought to what its state says: ${(0,errors.bD)(error)}`)}};
for(const schema of(0,rds_records.jo)(store).all())await attempt(schema.id,()=>settleSchema(core,schema));for(const instance of(0,rds_records.ol)(store).all())await attempt(
instance.id,()=>settleServer(core,instance)),(0,rds_records.ol)(store).get(instance.id)&&instance.status!=="Running"&&(0,transition.Wy)(core,instance,{status:"R\
unning"})}async function settleServer(core,instance){instance.status==="Deleting"&&await(0,removal.g)(core,instance),instance.status==="Creating"&&await(0,transition.
Ur)(core,instance),instance.status.startsWith("NET_")&&await core.drivers.databases.setPublicEndpoint(instance.id,instance.publicHost!==void 0)}async function settleSchema(core,schema){
schema.status==="Deleting"?await(0,removal.f)(core,schema):schema.status==="Creating"&&(0,rds_records.jo)(core.store).update(schema,{status:"Running"})}var publish=__webpack_require__(
85199),nat_gateways=__webpack_require__(16534),vpc_records=__webpack_require__(57518),vpcs=__webpack_require__(65682),vswitches=__webpack_require__(4666);function settleNetwork(core){
const{store}=core;for(const gateway of(0,vpc_records.fg)(store).all())gateway.status==="Deleting"?(0,nat_gateways.C)(core,gateway):(0,vpc_records.fg)(store).update(
gateway,{status:"Available"});for(const vswitch of(0,vpc_records.fj)(store).all())vswitch.status==="Deleting"?(0,vswitches.jL)(store,vswitch):(0,vpc_records.fj)(
store).update(vswitch,{status:"Available"});for(const vpc of(0,vpc_records.ti)(store).all())vpc.status==="Deleting"?(0,vpcs.SU)(store,vpc):(0,vpc_records.ti)(store).
update(vpc,{status:"Available"});for(const eip of(0,vpc_records.QS)(store).all())eip.status==="Unassociating"&&delete eip.boundTo,(0,vpc_records.QS)(store).update(
eip,{status:eip.boundTo?"InUse":"Available"});for(const entry of[...(0,vpc_records.Vr)(store).all(),...(0,vpc_records.Wz)(store).all()])entry.status="Available";
for(const table of(0,vpc_records.v2)(store).all())(0,vpc_records.v2)(store).update(table,{entries:table.entries.map(entry=>({...entry,status:"Available"}))})}async function resume(core,log){
settleNetwork(core),await settleCompute(core);const all=(0,ecs_records.VF)(core.store);await Promise.all(all.all().map(async instance=>{if(instance.status==="St\
opped")return;const wasEnding=instance.status==="Stopping";try{wasEnding||await core.drivers.machines.start(instance.id),all.update(instance,{status:wasEnding?"\
Stopped":"Running"})}catch(error){log(`the machine of ${instance.id} cannot be started again: ${(0,errors.bD)(error)}`),all.update(instance,{status:"Stopped"})}})),
await settleDatabases(core,log),(0,publish.K)(core),settleScaling(core),(0,oos_run.FE)(core)}class SlsError extends Error{code;httpStatus;constructor(code,httpStatus,message){
super(message),this.name="SlsError",this.code=code,this.httpStatus=httpStatus}}const invalidQuery=why=>new SlsError("ParameterInvalid",400,`ErrorExpression: ${why}`),
authenticate_clockSkewMs=15*6e4;function sls_authenticate_authenticate(request,core){const match=/^LOG ([^:]+):(.+)$/.exec(request.headers.authorization??"");if(!match)
throw new SlsError("MissingAuthorization",400,'The header Authorization is missing or not of the form "LOG <AccessKeyId>:<Signature>".');checkDate(request,core);
const key=(0,sts_records.He)(core.store).get(match[1]);if(!key)throw new SlsError("Unauthorized",401,`The AccessKeyId not found: ${match[1]}`);if(key.securityToken!==
void 0){const isCurrent=(key.expiresAtMs??Number.POSITIVE_INFINITY)>core.clock.now();if(request.headers["x-acs-security-token"]!==key.securityToken||!isCurrent)
throw new SlsError("SecurityTokenInvalid",403,"The security token is missing, wrong or expired.")}const text=authenticate_stringToSign(request);if(!authenticate_isEqual(
match[2],(0,external_node_crypto_.createHmac)("sha1",key.secret).update(text,"utf8").digest("base64")))throw new SlsError("SignatureNotMatch",403,`signature ${match[2]}\
 not match, server string to sign: ${JSON.stringify(text)}`);const md5=request.headers["content-md5"];if(md5!==void 0&&md5.toUpperCase()!==(0,external_node_crypto_.
createHash)("md5").update(request.body).digest("hex").toUpperCase())throw new SlsError("InvalidContentMD5",400,"The header Content-MD5 does not fit the body.")}
function authenticate_stringToSign({method,path,query,headers}){const own=Object.keys(headers).filter(name=>name.startsWith("x-log-")||name.startsWith("x-acs-")).
sort().map(name=>`${name}:${headers[name].trim()}`),parameters=[...new URLSearchParams(query)].sort(([a],[b])=>a<b?-1:1).map(([name,value])=>`${name}=${value}`),
resource2=parameters.length===0?authenticate_decodePath(path):`${authenticate_decodePath(path)}?${parameters.join("&")}`;return[method,headers["content-md5"]??"",
headers["content-type"]??"",headers.date??headers["x-log-date"]??"",...own,resource2].join(`
`)}function authenticate_decodePath(path){try{return decodeURIComponent(path)}catch{return path}}function checkDate({headers},core){const timeMs=Date.parse(headers.
date??headers["x-log-date"]??"");if(Number.isNaN(timeMs))throw new SlsError("InvalidDateFormat",400,"The header Date must be in RFC 822/1123 form.");if(Math.abs(
core.clock.now()-timeMs)>authenticate_clockSkewMs)throw new SlsError("RequestTimeExpired",400,"The time of the request is more than 15 minutes away from the tim\
e of the server.")}function authenticate_isEqual(given,expected){const[a,b]=[Buffer.from(given),Buffer.from(expected)];return a.length===b.length&&(0,external_node_crypto_.
timingSafeEqual)(a,b)}function readRows(core,fromSeconds,toSeconds){return(0,slb_records.Cm)(core.store).all().flatMap(balancer=>core.drivers.balancers.accessLog(
balancer.id,fromSeconds*1e3,toSeconds*1e3)).sort((a,b)=>a.timeMs-b.timeMs).map(logRow)}function logRow(line){const{timeMs,...fields}=line,texts=Object.fromEntries(
Object.entries(fields).map(([name,value])=>[name,String(value)]));return{__time__:String(Math.floor(timeMs/1e3)),__topic__:"slb_layer7_access_log",__source__:"s\
lb",time:new Date(timeMs).toISOString(),...texts}}function likeness_fits(value,pattern2,{any,one}){let[at,of]=[0,0],[anyOf,anyAt]=[-1,0];for(;at<value.length;)if(pattern2[of]===
any)anyOf=of++,anyAt=at;else if(of<pattern2.length&&(pattern2[of]===one||pattern2[of]===value[at]))of+=1,at+=1;else if(anyOf>=0)of=anyOf+1,at=++anyAt;else return!1;
for(;pattern2[of]===any;)of+=1;return of===pattern2.length}const pattern=/\s*(?:(?<paren>[()])|(?<quoted>"(?:[^"\\]|\\.)*")|(?<op><=|>=|:|=|>|<)|(?<list>\[[^\]]*\])|(?<term>[^\s()":<>=[\]]+))/y;
function readSearch(text){if(text.trim()===""||text.trim()==="*")return()=>!0;const reader=new SearchReader(cut(text)),matches=reader.any();return reader.end(),
matches}function cut(text){const parts=[],trimmed=text.trimEnd();for(pattern.lastIndex=0;pattern.lastIndex<trimmed.length;){const at=pattern.lastIndex,match=pattern.
exec(trimmed);if(!match)throw invalidQuery(`the search cannot be read from ${JSON.stringify(trimmed.slice(at,at+20))} on`);const[kind,value]=Object.entries(match.
groups).find(([,found])=>found!==void 0);parts.push({kind,value:kind==="quoted"?value.slice(1,-1).replace(/\\(.)/g,"$1"):value})}return parts}class SearchReader{#parts;#at=0;constructor(parts){
this.#parts=parts}any(){let left=this.#all();for(;this.#tookWord("or");){const[a,b]=[left,this.#all()];left=row=>a(row)||b(row)}return left}end(){if(this.#at<this.#parts.
length)throw invalidQuery(`unexpected ${JSON.stringify(this.#parts[this.#at].value)} in the search`)}#all(){let left=this.#one();for(;this.#at<this.#parts.length&&
!this.#isWord("or")&&this.#parts[this.#at].value!==")";){const isExcluded=this.#tookWord("and")?this.#tookWord("not"):this.#tookWord("not"),[a,b]=[left,this.#one()];
left=isExcluded?row=>a(row)&&!b(row):row=>a(row)&&b(row)}return left}#one(){if(this.#tookWord("not")){const inner=this.#one();return row=>!inner(row)}const part=this.#take();
if(part.kind==="paren"&&part.value==="("){const inner=this.any();if(this.#take().value!==")")throw invalidQuery("expected ) in the search");return inner}if(part.
kind!=="term"&&part.kind!=="quoted")throw invalidQuery(`unexpected ${JSON.stringify(part.value)} in the search`);if(this.#parts[this.#at]?.kind==="op")return this.#field(
part.value,this.#take().value);if(this.#isWord("in")&&this.#parts[this.#at+1]?.kind==="list")return this.#at+=1,inRange(part.value,this.#take().value);const wanted=part.
value.toLowerCase();return row=>Object.values(row).some(value=>value.toLowerCase().includes(wanted))}#field(name,op){const{value}=this.#take();if(op===":"||op===
"="){const isLike2=likeness(value);return row=>row[name]!==void 0&&isLike2(row[name])}const limit=Number(value);if(Number.isNaN(limit))throw invalidQuery(`${name}\
 ${op} needs a number, not ${JSON.stringify(value)}`);return row=>compare(Number(row[name]??Number.NaN),op,limit)}#take(){const part=this.#parts[this.#at];if(!part)
throw invalidQuery("the search ends too early");return this.#at+=1,part}#isWord(word){const part=this.#parts[this.#at];return part?.kind==="term"&&part.value.toLowerCase()===
word}#tookWord(word){const isIt=this.#isWord(word);return isIt&&(this.#at+=1),isIt}}const likeness=wanted=>value=>likeness_fits(value.toLowerCase(),wanted.toLowerCase(),
{any:"*",one:"?"});function compare(value,op,limit){switch(op){case">":return value>limit;case">=":return value>=limit;case"<":return value<limit;default:return value<=
limit}}function inRange(name,list2){const[from,to,more]=list2.slice(1,-1).trim().split(/[\s,]+/).map(Number);if(from===void 0||to===void 0||more!==void 0||Number.
isNaN(from+to))throw invalidQuery(`${name} in ${list2} needs two numbers`);return row=>{const value=Number(row[name]??Number.NaN);return value>=from&&value<=to}}
function readExpression(reader,resolve2=()=>{}){return new ExpressionReader(reader,resolve2).or()}const combine=(parts,evaluate)=>({isAggregate:parts.some(part=>part.
isAggregate),evaluate:rows=>evaluate(parts.map(part=>part.evaluate(rows)))});class ExpressionReader{#reader;#resolve;constructor(reader,resolve2){this.#reader=reader,
this.#resolve=resolve2}or(){let left=this.#and();for(;this.#reader.tookWord("or");)left=combine([left,this.#and()],([a,b])=>a===!0||b===!0);return left}#and(){let left=this.#not();
for(;this.#reader.tookWord("and");)left=combine([left,this.#not()],([a,b])=>a===!0&&b===!0);return left}#not(){return this.#reader.tookWord("not")?combine([this.#not()],
([a])=>a===null?null:a!==!0):this.#comparison()}#comparison(){const left=this.#sum(),reader=this.#reader;if(reader.isSign("=","!=","<>","<","<=",">",">=")){const op=reader.
take().value;return combine([left,this.#sum()],([a,b])=>expression_compare(a,op,b))}if(reader.tookWord("is")){const isNot2=reader.tookWord("not");return reader.
expectWord("null"),combine([left],([a])=>a===null!==isNot2)}const isNot=reader.tookWord("not");if(reader.tookWord("in"))return this.#in(left,isNot);if(reader.tookWord(
"like"))return combine([left,this.#sum()],([a,b])=>isLike(a,b)!==isNot);if(reader.tookWord("between")){const low=this.#sum();return reader.expectWord("and"),combine(
[left,low,this.#sum()],([a,b,c])=>(expression_compare(a,">=",b)&&expression_compare(a,"<=",c))!==isNot)}if(isNot)throw reader.unexpected("expected in, like or b\
etween");return left}#in(left,isNot){const reader=this.#reader;reader.expectSign("(");const options=[];do options.push(this.#sum());while(reader.tookSign(","));
return reader.expectSign(")"),combine([left,...options],([value,...others])=>others.some(other=>expression_compare(value,"=",other))!==isNot)}#sum(){let left=this.#product();
for(;this.#reader.isSign("+","-");){const op=this.#reader.take().value;left=combine([left,this.#product()],([a,b])=>arithmetic(a,op,b))}return left}#product(){let left=this.#atom();
for(;this.#reader.isSign("*","/","%");){const op=this.#reader.take().value;left=combine([left,this.#atom()],([a,b])=>arithmetic(a,op,b))}return left}#atom(){const reader=this.#reader;
if(reader.tookSign("-"))return combine([this.#atom()],([a])=>arithmetic(0,"-",a));if(reader.tookSign("(")){const inner=this.or();return reader.expectSign(")"),inner}
const token=reader.take();if(token.kind==="number")return constant(Number(token.value));if(token.kind==="text")return constant(token.value);if(token.kind==="nam\
e")return this.#resolve(token.value)??column(token.value);if(token.kind!=="word")throw invalidQuery(`unexpected ${JSON.stringify(token.value)}`);return reader.isSign(
"(")?this.#call(token.value.toLowerCase()):/^(true|false|null)$/i.test(token.value)?constant(JSON.parse(token.value.toLowerCase())):this.#resolve(token.value)??
column(token.value)}#call(name){const reader=this.#reader;if(reader.expectSign("("),name==="count"&&reader.tookSign("*"))return reader.expectSign(")"),{isAggregate:!0,
evaluate:rows=>rows.length};const isDistinct=name==="count"&&reader.tookWord("distinct"),parts=[this.or()];if(name==="cast"){reader.expectWord("as");const type=reader.
take().value.toLowerCase();return reader.expectSign(")"),combine(parts,([a])=>cast(a,type))}for(;reader.tookSign(",");)parts.push(this.or());return reader.expectSign(
")"),callOf(isDistinct?"approx_distinct":name,parts)}}const constant=value=>({isAggregate:!1,evaluate:()=>value}),column=name=>({isAggregate:!1,column:name,evaluate:rows=>rows[0]&&
Object.hasOwn(rows[0],name)?rows[0][name]:null}),numbers=values=>values.map(toNumber).filter(value=>value!==null),total=values=>numbers(values).reduce((sum,value)=>sum+
value,0),none=values=>numbers(values).length===0,aggregates={count:values=>values.filter(value=>value!==null).length,count_if:values=>values.filter(value=>value===
!0).length,sum:values=>none(values)?null:total(values),avg:values=>none(values)?null:total(values)/numbers(values).length,min:values=>none(values)?null:numbers(
values).reduce((a,b)=>Math.min(a,b)),max:values=>none(values)?null:numbers(values).reduce((a,b)=>Math.max(a,b)),approx_distinct:values=>new Set(values.filter(value=>value!==
null)).size,approx_percentile:(values,[fraction])=>percentile(numbers(values),toNumber(fraction??null))},scalars={round:([value,digits])=>{const factor=10**(toNumber(
digits??0)??0),number=toNumber(value);return number===null?null:Math.round(number*factor)/factor},lower:([value])=>value===null?null:String(value).toLowerCase(),
upper:([value])=>value===null?null:String(value).toUpperCase(),coalesce:values=>values.find(value=>value!==null)??null,if:([condition,then,otherwise])=>condition===
!0?then:otherwise??null,split_part:([text,separator,index])=>String(text).split(String(separator))[Number(index)-1]??null};function callOf(name,parts){const aggregate=aggregates[name];
if(aggregate&&Object.hasOwn(aggregates,name)){const[value,...parameters]=parts;if(value.isAggregate)throw invalidQuery(`${name} cannot be taken of another aggre\
gate`);return{isAggregate:!0,evaluate:rows=>aggregate(rows.map(row=>value.evaluate([row])),parameters.map(parameter2=>parameter2.evaluate(rows)))}}const scalar=scalars[name];
if(!scalar||!Object.hasOwn(scalars,name))throw invalidQuery(`function ${name} is not known to the local cloud`);return combine(parts,scalar)}function percentile(values,fraction){
if(fraction===null||fraction<0||fraction>1)throw invalidQuery("a percentile must be between 0 and 1");if(values.length===0)return null;const sorted2=[...values].
sort((a,b)=>a-b);return sorted2[Math.min(sorted2.length-1,Math.max(0,Math.ceil(fraction*sorted2.length)-1))]}function toNumber(value){if(typeof value=="number")
return value;if(typeof value!="string"||value.trim()==="")return null;const number=Number(value);return Number.isNaN(number)?null:number}function expression_compare(a,op,b){
if(a===null||b===null)return null;const[x,y]=typeof a=="number"||typeof b=="number"?[toNumber(a),toNumber(b)]:[String(a),String(b)];if(x===null||y===null)return null;
switch(op){case"=":return x===y;case"<":return x<y;case"<=":return x<=y;case">":return x>y;case">=":return x>=y;default:return x!==y}}function arithmetic(a,op,b){
const[x,y]=[toNumber(a),toNumber(b)];if(x===null||y===null)return null;switch(op){case"+":return x+y;case"-":return x-y;case"*":return x*y;case"/":return y===0?
null:x/y;default:return y===0?null:x%y}}const isLike=(value,like)=>value!==null&&like!==null&&likeness_fits(String(value),String(like),{any:"%",one:"_"});function cast(value,type){
if(type==="varchar")return value===null?null:String(value);const number=toNumber(value);if(type==="double")return number;if(type==="bigint")return number===null?
null:Math.trunc(number);throw invalidQuery(`a cast to ${type} is not known to the local cloud`)}const tokens_pattern=/\s+|(?<number>\d+(?:\.\d+)?(?![\w.-]))|(?<word>[A-Za-z_][\w]*)|'(?<text>(?:[^']|'')*)'|"(?<name>[^"]*)"|(?<sign><=|>=|<>|!=|\|\||[-+*/%(),<>=.])/y;
function readTokens(text){const tokens=[];for(tokens_pattern.lastIndex=0;tokens_pattern.lastIndex<text.length;){const at=tokens_pattern.lastIndex,match=tokens_pattern.
exec(text);if(!match)throw invalidQuery(`the query cannot be read from ${JSON.stringify(text.slice(at,at+20))} on`);const[kind,value]=Object.entries(match.groups).
find(([,found])=>found!==void 0)??[];kind!==void 0&&value!==void 0&&tokens.push({kind,value:kind==="text"?value.replaceAll("''","'"):value})}return tokens}class TokenReader{#tokens;#at=0;constructor(tokens){
this.#tokens=tokens}get next(){return this.#tokens[this.#at]}get position(){return this.#at}textSince(start2){return this.#tokens.slice(start2,this.#at).map(token=>token.
value).join("")}take(){const token=this.#tokens[this.#at];if(!token)throw invalidQuery("the query ends too early");return this.#at+=1,token}isWord(...words2){const{
next}=this;return next?.kind==="word"&&words2.includes(next.value.toLowerCase())}isSign(...signs){const{next}=this;return next?.kind==="sign"&&signs.includes(next.
value)}tookWord(...words2){const isIt=this.isWord(...words2);return isIt&&(this.#at+=1),isIt}tookSign(...signs){const isIt=this.isSign(...signs);return isIt&&(this.#at+=
1),isIt}expectSign(sign2){if(!this.tookSign(sign2))throw this.unexpected(`expected ${sign2}`)}expectWord(word){if(!this.tookWord(word))throw this.unexpected(`ex\
pected ${word}`)}unexpected(why){return invalidQuery(`${why} at ${this.next?JSON.stringify(this.next.value):"the end of the query"}`)}}const defaultLimit=100,mostRows=1e6;
function readSelect(text){const reader=new TokenReader(readTokens(text.replace(/;\s*$/,"")));reader.expectWord("select");const items=readItems(reader),aliases=new Map(
items==="*"?[]:items.map(item=>[item.name,item.expression])),resolve2=name=>aliases.get(name);if(reader.tookWord("from")&&!reader.tookWord("log"))throw reader.unexpected(
"the only table is log");const where=reader.tookWord("where")?readExpression(reader):void 0;if(where?.isAggregate)throw invalidQuery("where cannot hold an aggre\
gate");const groups=reader.tookWord("group")?readGroups(reader,items,resolve2):[],having=reader.tookWord("having")?readExpression(reader,resolve2):void 0,orderBy=reader.
tookWord("order")?readOrder(reader,items,resolve2):[],{offset,limit}=readLimit(reader);if(reader.next)throw reader.unexpected("unexpected text");return checkGrouping(
items,groups),{items,groupBy:groups,orderBy,offset,limit,...where&&{where},...having&&{having}}}function readItems(reader){if(reader.tookSign("*"))return"*";const items=[];
do{const start2=reader.position,expression=readExpression(reader),written=reader.textSince(start2);items.push({expression,name:readAlias(reader)??expression.column??
written})}while(reader.tookSign(","));return items}const afterItem=["from","where","group","having","order","limit"];function readAlias(reader){const{next}=reader;
return reader.tookWord("as")||next?.kind==="name"||next?.kind==="word"&&!afterItem.includes(next.value.toLowerCase())?reader.take().value:void 0}function readReference(reader,items,resolve2){
if(reader.next?.kind!=="number"||items==="*")return readExpression(reader,resolve2);const item=items[Number(reader.take().value)-1];if(!item)throw invalidQuery(
"a column number is out of range");return item.expression}function readGroups(reader,items,resolve2){reader.expectWord("by");const groups=[];do groups.push(readReference(
reader,items,resolve2));while(reader.tookSign(","));if(groups.some(group=>group.isAggregate))throw invalidQuery("group by cannot hold an aggregate");return groups}
function readOrder(reader,items,resolve2){reader.expectWord("by");const order=[];do{const expression=readReference(reader,items,resolve2),isDescending=reader.tookWord(
"desc");isDescending||reader.tookWord("asc"),order.push({expression,isDescending})}while(reader.tookSign(","));return order}function readLimit(reader){if(!reader.
tookWord("limit"))return{offset:0,limit:defaultLimit};const first=readCount(reader);return reader.tookSign(",")?{offset:first,limit:readCount(reader)}:{offset:0,
limit:first}}function readCount(reader){const token=reader.take(),count=token.kind==="number"?Number(token.value):Number.NaN;if(!Number.isInteger(count)||count>
mostRows)throw invalidQuery(`limit must be a whole number up to ${mostRows}`);return count}function checkGrouping(items,groups){if(items==="*"){if(groups.length>
0)throw invalidQuery("select * cannot be grouped");return}if(groups.length===0&&!items.some(({expression})=>expression.isAggregate))return;const columns=new Set(
groups.map(group=>group.column));for(const{name,expression}of items){const isGrouped=groups.includes(expression)||columns.has(expression.column);if(expression.column!==
void 0&&!isGrouped)throw invalidQuery(`column ${name} must be in group by or inside an aggregate`)}}function runSelect(select,all){const rows=select.where?all.filter(
row=>select.where.evaluate([row])===!0):all,groups=select.groupBy.length>0||select.items!=="*"&&select.items.some(({expression})=>expression.isAggregate)?groupsOf(
select,rows):rows.map(row=>[row]),kept2=select.having?groups.filter(group=>select.having.evaluate(group)===!0):groups;return sorted(select,kept2).slice(select.offset,
select.offset+select.limit).map(group=>answerRow(select,group))}function groupsOf({groupBy:keys},rows){return keys.length===0?[[...rows]]:[...groupBy(rows,row=>JSON.
stringify(keys.map(key=>key.evaluate([row])))).values()]}function sorted({orderBy},groups){if(orderBy.length===0)return groups;const keyed=groups.map(group=>({group,
keys:orderBy.map(({expression})=>expression.evaluate(group))}));return keyed.sort((a,b)=>{for(const[at,{isDescending}]of orderBy.entries()){const order=orderOf(
a.keys[at],b.keys[at]);if(order!==0)return isDescending?-order:order}return 0}),keyed.map(({group})=>group)}function orderOf(a,b){if(a===b)return 0;if(a===null)
return 1;if(b===null)return-1;const[x,y]=[Number(a),Number(b)];return!Number.isNaN(x)&&!Number.isNaN(y)?x-y:String(a)<String(b)?-1:1}function answerRow({items},group){
return items==="*"?group[0]??{}:Object.fromEntries(items.map(({name,expression})=>[name,select_shown(expression.evaluate(group))]))}const select_shown=value=>value===
null?"null":String(value);function runQuery(core,request){const{search,statement}=splitQuery(request.query),select=statement===void 0?void 0:readSelect(statement),
matches=readSearch(search),all=readRows(core,request.fromSeconds,request.toSeconds),found=all.filter(matches);return select?{rows:runSelect(select,found),processed:all.
length,hasSql:!0}:(request.isReverse&&found.reverse(),{rows:found.slice(request.offset,request.offset+request.line),processed:all.length,hasSql:!1})}function splitQuery(query){
let isQuoted=!1;for(const[at,char]of[...query].entries())if(char==='"'&&(isQuoted=!isQuoted),char==="|"&&!isQuoted)return{search:query.slice(0,at),statement:query.
slice(at+1)};return/^\s*select\s/i.test(query)?{search:"*",statement:query}:{search:query}}function runHistogram(core,request){const matches=readSearch(splitQuery(
request.query).search),times2=readRows(core,request.fromSeconds,request.toSeconds).filter(matches).map(row=>Number(row.__time__)),width=Math.max(1,Math.ceil((request.
toSeconds-request.fromSeconds)/60)),columns=[];for(let from=request.fromSeconds;from<request.toSeconds;from+=width){const to=Math.min(from+width,request.toSeconds);
columns.push({from,to,count:times2.filter(time=>time>=from&&time<to).length,progress:"Complete"})}return columns}function readLogQuery(read){const number=(name,otherwise)=>{
const value=read(name);if(value===void 0||value===""){if(otherwise!==void 0)return otherwise;throw new SlsError("ParameterInvalid",400,`parameter ${name} is req\
uired`)}const parsed=Number(value);if(!Number.isInteger(parsed)||parsed<0)throw new SlsError("ParameterInvalid",400,`parameter ${name} is invalid: ${String(value)}`);
return parsed},[fromSeconds,toSeconds]=[number("from"),number("to")];if(fromSeconds>toSeconds)throw new SlsError("ParameterInvalid",400,`parameter from ${fromSeconds}\
 is after to ${toSeconds}`);const line=number("line",100);return{fromSeconds,toSeconds,query:String(read("query")??""),line:Math.min(line,100),offset:number("of\
fset",0),isReverse:String(read("reverse")??"false")==="true"}}const accessLogstore="slb-access-log";function handleSls(request,core){if(request.headers["x-log-a\
piversion"]===void 0)return;const id=(0,ids.z2)(core.random);try{sls_authenticate_authenticate(request,core);const{body,headers}=handler_route(request,core);return handler_answer(
200,body,{...headers,"x-log-requestid":id})}catch(error){if(!(error instanceof SlsError))throw error;return handler_answer(error.httpStatus,{errorCode:error.code,
errorMessage:error.message},{"x-log-requestid":id})}}function handler_route(request,core){const{method,path}=request,query=new URLSearchParams(request.query),parameter2=name=>query.
get(name)??void 0,parts=path.split("/").filter(part=>part!=="");if(method==="GET"&&parts.length===0)return{body:describeProject(request)};if(parts[0]!=="logstor\
es")throw handler_notBuilt(request);if(method==="GET"&&parts.length===1)return{body:{count:1,total:1,logstores:[accessLogstore]}};if(checkLogstore(parts[1]),method===
"POST"&&parts.length===3&&parts[2]==="logs")return getLogsByPost(request,core);if(method!=="GET"||parts.length!==2)throw handler_notBuilt(request);if(parameter2(
"type")==="log")return getLogs(runQuery(core,readLogQuery(parameter2)));if(parameter2("type")==="histogram")return getHistograms(core,parameter2);if(parameter2(
"type")!==void 0)throw new SlsError("ParameterInvalid",400,`parameter type is invalid: ${parameter2("type")}`);return{body:describeLogstore(parts[1])}}function getLogs({
rows,processed,hasSql}){return{body:rows,headers:{"x-log-progress":"Complete","x-log-count":String(rows.length),"x-log-processed-rows":String(processed),"x-log-\
elapsed-millisecond":"1","x-log-has-sql":String(hasSql)}}}function getLogsByPost(request,core){const parameters=handler_readJson(request.body),{rows,processed,hasSql}=runQuery(
core,readLogQuery(name=>parameters[name])),keys=[...new Set(rows.flatMap(row=>Object.keys(row)))];return{body:{meta:{progress:"Complete",count:rows.length,processedRows:processed,
elapsedMillisecond:1,hasSQL:hasSql,keys},data:rows}}}function getHistograms(core,parameter2){const columns=runHistogram(core,readLogQuery(parameter2)),count=columns.
reduce((sum,column2)=>sum+column2.count,0);return{body:columns,headers:{"x-log-progress":"Complete","x-log-count":String(count)}}}function handler_readJson(body){
try{const parsed=JSON.parse(new TextDecoder().decode(body));if(typeof parsed=="object"&&parsed!==null&&!Array.isArray(parsed))return parsed}catch{}throw new SlsError(
"PostBodyInvalid",400,"The body is no JSON object.")}function checkLogstore(name){if(name!==accessLogstore)throw new SlsError("LogStoreNotExist",404,`logstore ${name}\
 does not exist; the local cloud has ${accessLogstore}`)}const handler_notBuilt=({method,path})=>new SlsError("Unsupported",400,`The local cloud does not answer\
 ${method} ${path} of the log service.`);function describeProject(request){return{projectName:(request.headers.host??"").split(".")[0],status:"Normal",region:"",
owner:"",description:"",createTime:"0",lastModifyTime:"0"}}const describeLogstore=name=>({logstoreName:name,ttl:1,shardCount:1,enable_tracking:!1,autoSplit:!1,maxSplitShard:1,
createTime:0,lastModifyTime:0});function handler_answer(status,body,headers){return{status,headers:{"content-type":"application/json",...headers},body:JSON.stringify(
body)}}function slsRoute({core,calls:calls2},log){return request=>{const timeMs=core.clock.now(),started=core.clock.monotonic(),answered=route_answer(request,()=>handleSls(
request,core),log);if(answered)return calls2.add({timeMs,product:"Sls",action:`${request.method} ${request.path}`,parameters:Object.fromEntries(new URLSearchParams(
request.query)),isMutating:!1,accessKeyId:/^LOG ([^:]+):/.exec(request.headers.authorization??"")?.[1]??"",requestId:answered.headers["x-log-requestid"]??"",status:answered.
status,...codeOf(answered),durationMs:core.clock.monotonic()-started}),answered}}function route_answer(request,handle,log){try{return handle()}catch(error){const{
httpStatus,message}=asVendorError(error,`Sls ${request.method} ${request.path}`,log),body=JSON.stringify({errorCode:"InternalServerError",errorMessage:message});
return{status:httpStatus,headers:{"content-type":"application/json"},body}}}function codeOf({status,body}){return status<400?{}:{code:String(JSON.parse(body).errorCode)}}
const fileName="state.json",saved_state_outline={block:"number",addresses:["string"],records:{"*":[{id:"string"}]}};function readSavedState(dataDirectory){const path=(0,external_node_path_.
join)(dataDirectory,fileName);if(!(0,external_node_fs_.existsSync)(path))return;const{version}=readSavedJson(path,{});if(version===1)return readSavedJson(path,saved_state_outline);
throw new Error(`${path} was written by another version of the local cloud: choose another directory with --data, or remove it`)}const quietMs=100,shareOfTime=10;
function keepState({dataDirectory,store,addresses,clock,log}){const path=(0,external_node_path_.join)(dataDirectory,fileName);let waiting,lastMs=0,isEnded=!1;const write=()=>{
waiting?.(),waiting=void 0;const started=clock.monotonic(),{block,taken}=addresses.toJSON(),state={version:1,block,addresses:taken,records:store.toJSON()};(0,external_node_fs_.
writeFileSync)(`${path}.new`,JSON.stringify(state),{mode:384}),(0,external_node_fs_.renameSync)(`${path}.new`,path),lastMs=clock.monotonic()-started},writeInBackground=()=>{
try{write()}catch(error){log(`the state cannot be written to ${path}: ${(0,errors.bD)(error)}`)}};return store.onChange(()=>{isEnded||(waiting??=clock.schedule(
Math.max(quietMs,lastMs*shareOfTime),writeInBackground))}),()=>{isEnded=!0,write()}}var scaled_clock=__webpack_require__(64983),simulated=__webpack_require__(41202),
state_store=__webpack_require__(28741);const der={sequence:(...items)=>tagged(48,Buffer.concat(items)),set:(...items)=>tagged(49,Buffer.concat(items)),integer:bytes=>tagged(
2,positive(bytes)),boolean:value=>tagged(1,Uint8Array.of(value?255:0)),null:()=>tagged(5,new Uint8Array),oid:dotted=>tagged(6,oidBytes(dotted)),utf8:text=>tagged(
12,Buffer.from(text,"utf8")),utcTime:ms=>tagged(23,Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g,"").slice(2,14)}Z`)),octets:bytes=>tagged(4,bytes),
bits:bytes=>tagged(3,Buffer.concat([Uint8Array.of(0),bytes])),explicit:(number,value)=>tagged(160+number,value),implicit:(number,content)=>tagged(128+number,content)};
function tagged(tag,content){return Buffer.concat([Uint8Array.of(tag),lengthBytes(content.length),content])}function lengthBytes(length){if(length<128)return Uint8Array.
of(length);const bytes=[];for(let rest=length;rest>0;rest=Math.floor(rest/256))bytes.unshift(rest%256);return Uint8Array.of(128+bytes.length,...bytes)}function positive(bytes){
const significant=bytes.subarray(Math.max(0,bytes.findIndex(byte=>byte!==0)));return(significant[0]??0)>=128?Buffer.concat([Uint8Array.of(0),significant]):significant}
function oidBytes(dotted){const[first=0,second=0,...rest]=dotted.split(".").map(Number);return Uint8Array.from([first*40+second,...rest.flatMap(base128)])}function base128(value){
const bytes=[value%128];for(let rest=Math.floor(value/128);rest>0;rest=Math.floor(rest/128))bytes.unshift(128+rest%128);return bytes}const dayMs=24*36e5,validDays=365;
function makeCertificates(names2,nowMs){const ca=(0,external_node_crypto_.generateKeyPairSync)("ec",{namedCurve:"prime256v1"}),server=(0,external_node_crypto_.generateKeyPairSync)(
"ec",{namedCurve:"prime256v1"}),caName=nameOf("alicloud-deploy local cloud CA"),caKeyId=keyId(ca.publicKey),caExtensions=[extension("2.5.29.19",der.sequence(der.
boolean(!0)),!0),extension("2.5.29.15",Uint8Array.of(3,2,1,6),!0),extension("2.5.29.14",der.octets(caKeyId))],serverExtensions=[extension("2.5.29.19",der.sequence(),
!0),extension("2.5.29.15",Uint8Array.of(3,2,7,128),!0),extension("2.5.29.37",der.sequence(der.oid("1.3.6.1.5.5.7.3.1"))),extension("2.5.29.17",der.sequence(...names2.
map(alternativeName))),extension("2.5.29.35",der.sequence(der.implicit(0,caKeyId)))],issue=(subject,publicKey,extensions)=>signedCertificate({subject,publicKey,
extensions,issuer:caName,issuerKey:ca.privateKey,nowMs});return{ca:issue(caName,ca.publicKey,caExtensions),server:{key:server.privateKey.export({type:"pkcs8",format:"\
pem"}).toString(),certificate:issue(nameOf("alicloud-deploy local cloud"),server.publicKey,serverExtensions)}}}function signedCertificate(parts){const{subject,publicKey,
extensions,issuer,issuerKey,nowMs}=parts,algorithm2=der.sequence(der.oid("1.2.840.10045.4.3.2")),toSign=der.sequence(der.explicit(0,der.integer(Uint8Array.of(2))),
der.integer((0,external_node_crypto_.randomBytes)(16)),algorithm2,issuer,der.sequence(der.utcTime(nowMs-dayMs),der.utcTime(nowMs+validDays*dayMs)),subject,publicKey.
export({type:"spki",format:"der"}),der.explicit(3,der.sequence(...extensions))),certificate=der.sequence(toSign,algorithm2,der.bits((0,external_node_crypto_.sign)(
"sha256",toSign,issuerKey)));return`-----BEGIN CERTIFICATE-----
${Buffer.from(certificate).toString("base64").match(/.{1,64}/g).join(`
`)}
-----END CERTIFICATE-----
`}const nameOf=commonName=>der.sequence(der.set(der.sequence(der.oid("2.5.4.3"),der.utf8(commonName)))),keyId=publicKey=>(0,external_node_crypto_.createHash)("s\
ha1").update(publicKey.export({type:"spki",format:"der"})).digest();function extension(oid,value,isCritical=!1){return der.sequence(der.oid(oid),...isCritical?[
der.boolean(!0)]:[],der.octets(value))}function alternativeName(name){return(0,external_node_net_.isIPv4)(name)?der.implicit(7,Uint8Array.from(name.split(".").map(
Number))):der.implicit(2,Buffer.from(name))}async function startLocalCloud(options){const endings=[],close=async()=>{for(const end of endings.splice(0).reverse())
await end()};try{return await server_open(options,endings,close)}catch(error){throw await close(),error}}async function server_open(options,endings,close){const{
dataDirectory,clock=shared_clock.m,log=()=>{}}=options,faults=(0,rule.b)(options.faults??[]),certificates=options.isTls?makeCertificates(tlsNames,clock.now()):void 0,
[rpc,oss]=await listenBoth(options,endings,certificates?.server);(0,external_node_fs_.mkdirSync)(dataDirectory,{recursive:!0});const caFile=(0,external_node_path_.
join)(dataDirectory,"ca.pem");certificates&&(0,external_node_fs_.writeFileSync)(caFile,certificates.ca);const saved=options.isPersistent?readSavedState(dataDirectory):
void 0,block=await(0,local_addresses.g)(saved?.block);endings.push(block.release);const addresses=new local_addresses.O(block.block,saved?.addresses),store=new state_store.
i;saved&&store.load(saved.records);const scaled=(0,scaled_clock.v)(clock,options.timeScale??1),parts={dataDirectory,addresses,store,clock:scaled,log},openDrivers=await observedDrivers(
options.drivers??"real"),cloud=(0,in_process.hI)({...options,clock,scaledClock:scaled,store,addresses,drivers:await openDrivers(parts)}),{core,gateway}=cloud;endings.
push(cloud.close),options.isPersistent&&endings.push(keepState({dataDirectory,store,addresses,clock,log}));const endpoint=`127.0.0.1:${rpc.server.port}`,scheme=certificates?
"https":"http",{accessKeyId=in_process.Q2,accessKeySecret=in_process.F9}=options,buckets=new Buckets((0,external_node_path_.join)(dataDirectory,"oss")),fill=()=>{
(0,sts_records.He)(store).add((0,sts_records.LQ)(accessKeyId,accessKeySecret,core.accountId));for(const provider of options.oidcProviders??[])(0,sts_records.Sd)(
store).add(provider);(0,records.w)(store,endpoint)},reset=async()=>{core.cancelPending(),await(0,in_process.i3)(core.drivers);for(const part of[store,addresses,
buckets,gateway.calls,gateway.nonces])part.clear();core.drivers=await openDrivers(parts),fill()};fill(),gateway.faults.load(faults.rules,{nowMs:clock.now(),...faults.
seed!==void 0&&{seed:faults.seed}}),saved&&await resume(core,log),(0,publish.K)(core);const names2=await serveNames(core,rpc.server.port,log);endings.push(names2.
close);const page=pageRoute({core,gateway,balancers:()=>core.drivers.balancers,clock,reset});return oss.answerWith(ossListener({core,buckets,faults:gateway.faults,
calls:gateway.calls,clock,log})),rpc.answerWith(frontListener({gateway,routes:[page,slsRoute(gateway,log)],log})),{endpoint:`${scheme}://${endpoint}`,ossEndpoint:`${scheme}\
://127.0.0.1:${oss.server.port}`,accessKeyId,accessKeySecret,...certificates&&{caFile},core,cloud,close}}const tlsNames=["127.0.0.1","localhost","*.localhost","\
aliyuncs.com","*.aliyuncs.com","*.oss-cn-hangzhou.aliyuncs.com"];async function listenBoth(options,endings,own){const tls=own&&{key:own.key,cert:own.certificate},
listen2=async port=>{let current=(_request,response)=>response.writeHead(503,{"retry-after":"1"}).end();const server=await serveHttp(port,(request,response)=>current(
request,response),tls);return endings.push(server.close),{server,answerWith:listener=>{current=listener}}};return[await listen2(options.port),await listen2(options.
ossPort)]}async function observedDrivers(kind){const openDrivers=kind==="real"?openRealDrivers:kind==="simulated"?async()=>(0,simulated.q)():kind;return async parts=>{
const drivers=await openDrivers(parts);return{...drivers,balancers:observeBalancers(drivers.balancers)}}}const defaultPort=4100,largestPort=65535;async function local_run_run(context){
const{options,signal}=context,log=message=>context.reporter.emit({type:"notice",message}),faults=await readFile("faults",options.faults,document=>((0,rule.b)(document),
document)),overrides2=await readOverrides(context),isPersistent=typeof options.data=="string",dataDirectory=isPersistent?(0,external_node_path_.resolve)(String(
options.data)):await(0,data_directory.dA)(log);try{const cloud=await start({...serverOptions(context),faults,overrides:overrides2,dataDirectory,isPersistent,log});
try{sayReady(cloud,options.output==="json"),await untilStopped(signal,options["until-stdin-closes"]===!0)}finally{await cloud.close()}}finally{isPersistent||await(0,promises_.
rm)(dataDirectory,{recursive:!0,force:!0,maxRetries:5})}const text="The local cloud has ended; nothing of it runs any more.";if(signal.reason instanceof errors.
cc)return{result:"cancelled",exitCode:signal.reason.exitCode,text};if(signal.aborted)throw signal.reason;return{result:"succeeded",exitCode:errors.hS.done,text}}
function serverOptions({options,clock}){const number=name=>typeof options[name]=="number"?options[name]:void 0;for(const name of["port","oss-port"]){const given=number(
name)??0;if(!Number.isInteger(given)||given>largestPort)throw new errors.xL([{message:`--${name} must be a whole number up to ${largestPort}, not ${given}`}])}const port=number(
"port")??defaultPort,timeScale=number("time-scale");if(timeScale!==void 0&&!(timeScale>0))throw new errors.xL([{message:`--time-scale must be above 0, not ${timeScale}`}]);
const seed=number("seed"),readDelayMs=number("read-delay"),issuer=options["oidc-issuer"],audiences=Array.isArray(options["oidc-audience"])?options["oidc-audienc\
e"]:["sts.aliyuncs.com"];return{port,ossPort:number("oss-port")??(port===0?0:port+1),drivers:options.machines==="simulated"?"simulated":"real",clock,isTls:options.
tls===!0,...timeScale!==void 0&&{timeScale},...seed!==void 0&&{seed},...readDelayMs!==void 0&&{readDelayMs},...typeof issuer=="string"&&{oidcProviders:[{id:"loc\
al",issuer,audiences}]}}}async function start(options){try{return await startLocalCloud(options)}catch(error){const{code,port}=error;throw code==="EADDRINUSE"?new errors.
wG(`port ${port} of 127.0.0.1 is taken by another program, perhaps by another local cloud`,{code:"E_PORT_TAKEN",fix:"stop that program, or pick a free port with\
 --port 0",cause:error}):new errors.wG(`the local cloud cannot start: ${(0,errors.bD)(error)}`,{code:"E_LOCAL_CLOUD",fix:"see what it says; --data names another\
 directory",cause:error})}}async function readOverrides({options}){const durations2=await readFile("durations",options.durations,parseDurations),quotas2=await readFile(
"quotas",options.quotas,parseQuotas);return{...durations2&&{durations:durations2},...quotas2&&{quotas:quotas2}}}async function readFile(what,file,read){if(typeof file==
"string")try{return read((0,dist.qg)(await(0,promises_.readFile)(file,"utf8")))}catch(error){throw new errors.xL([{message:`the ${what} cannot be read: ${(0,errors.
bD)(error)}`,file}],{cause:error})}}function sayReady(cloud,isJson){const{endpoint,ossEndpoint,accessKeyId,accessKeySecret,caFile,core}=cloud,document={endpoint,
ossEndpoint,accessKeyId,accessKeySecret,...caFile!==void 0&&{caFile}},text=[`The local cloud is ready: ${endpoint} (OSS ${ossEndpoint}); a page to look at: ${endpoint}\
/_local/`,`  export ALIBABA_CLOUD_ACCESS_KEY_ID=${accessKeyId} ALIBABA_CLOUD_ACCESS_KEY_SECRET=${accessKeySecret}`,`  export ALICLOUD_DEPLOY_ENDPOINT=${endpoint}\
 ALICLOUD_DEPLOY_OSS_ENDPOINT=${ossEndpoint}`,...caFile===void 0?[]:[`  export NODE_EXTRA_CA_CERTS=${caFile}  (its own CA; plain HTTP is answered too)`],`  mach\
ines: ${core.drivers.machines.kind}; Ctrl+C ends it and everything that it started`];process.stdout.write(`${isJson?JSON.stringify(document):text.join(`
`)}
`)}function untilStopped(signal,untilStdinCloses){return new Promise(stopped=>{if(signal.aborted)return stopped();signal.addEventListener("abort",()=>stopped(),
{once:!0}),untilStdinCloses&&(process.stdin.on("end",()=>stopped()).on("close",()=>stopped()).on("error",()=>stopped()),process.stdin.resume())})}}),40188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CD:()=>claimDataDirectory,dA:()=>makeTemporaryDataDirectory,OX:()=>reapDeadDataDirectories,dM:()=>removeTree});var external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(
52005),external_node_child_process_=__webpack_require__(31421);function identityOf(pid){const startTime=process.platform==="linux"?startTimeOfProc(pid):startTimeOfPs(
pid);return startTime===void 0?void 0:{pid,startTime}}function isAlive(identity){return identityOf(identity.pid)?.startTime===identity.startTime}function startTimeOfProc(pid){
try{const stat=(0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`,"utf8"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]===
"X"?void 0:fields[19]}catch{return}}function startTimeOfPs(pid){try{return(0,external_node_child_process_.execFileSync)("ps",["-o","lstart=","-p",String(pid)],{
encoding:"utf8"}).trim()||void 0}catch{return}}const temporaryPrefix="alicloud-deploy-local-",ownerFile="owner.json";async function makeTemporaryDataDirectory(log,root=(0,external_node_os_.
tmpdir)()){await reapDeadDataDirectories(log,root);const path=await(0,promises_.mkdtemp)((0,external_node_path_.join)(root,`${temporaryPrefix}${process.pid}-`));
return await claimDataDirectory(path),path}async function claimDataDirectory(path){await(0,promises_.mkdir)(path,{recursive:!0});const owner=ownerOf(path);if(owner&&
owner.pid!==process.pid&&isAlive(owner))throw new Error(`the data directory ${path} is in use by the local cloud with process id ${owner.pid}: stop that one, or\
 choose another directory with --data`);await(0,promises_.writeFile)((0,external_node_path_.join)(path,ownerFile),JSON.stringify(identityOf(process.pid)),{mode:384})}
async function reapDeadDataDirectories(log,root=(0,external_node_os_.tmpdir)()){for(const name of(0,external_node_fs_.readdirSync)(root)){if(!name.startsWith(temporaryPrefix))
continue;const path=(0,external_node_path_.join)(root,name);if(!(isInUse(path,name)||!isOurs(path)))try{await removeTree(path),log(`removed ${path}, left by a l\
ocal cloud that was killed`)}catch(error){log(`cannot remove ${path}, left by a local cloud that was killed: ${(0,errors.bD)(error)}; remove it by hand`)}}}async function removeTree(path){
const remove=()=>(0,promises_.rm)(path,{recursive:!0,force:!0,maxRetries:5,retryDelay:50});try{await remove()}catch(error){if(error.code!=="EACCES")throw error;
await openUp(path),await remove()}}async function openUp(path){await(0,promises_.chmod)(path,448);for(const entry of await(0,promises_.readdir)(path,{withFileTypes:!0}))
entry.isDirectory()&&await openUp((0,external_node_path_.join)(path,entry.name))}function isInUse(path,name){const owner=ownerOf(path);if(owner)return isAlive(owner);
const pid=Number(/^\d+/.exec(name.slice(temporaryPrefix.length))?.[0]);return Number.isInteger(pid)&&identityOf(pid)!==void 0}function isOurs(path){try{return(0,external_node_fs_.
statSync)(path).uid===(process.getuid?.()??0)}catch{return!1}}function ownerOf(path){const file=(0,external_node_path_.join)(path,ownerFile);if((0,external_node_fs_.
existsSync)(file))try{return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}catch{return}}}),4300:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>findDatabaseProgram,v:()=>howToInstall});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76760),node_util__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(57975);const howToInstall="install MariaDB (Debian and Ubuntu: `apt-get install mariadb-server\
`; macOS: `brew install mariadb`; or run `node scripts/install-mariadb.mjs`)",usualPlaces=["/usr/sbin","/usr/libexec","/usr/local/sbin","/usr/local/bin","/usr/l\
ocal/mysql/bin","/opt/homebrew/bin","/opt/homebrew/opt/mariadb/bin"];async function findDatabaseProgram(path=process.env.PATH??""){const places=[...path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.
delimiter).filter(Boolean),...usualPlaces];for(const name of["mariadbd","mysqld"]){const found=await findProgram(name,places);if(!found)continue;const version=await versionOf(
found);if(!/MariaDB/i.test(version))return{path:found,flavor:"mysql",version};const near=[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(found),"../bin"),(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(found),"../scripts")],installer=await findProgram("mariadb-install-db",[...near,...places])??await findProgram("mysql_install_db",[...near,...places]);
if(installer)return{path:found,flavor:"mariadb",version,installer}}}async function findProgram(name,places){for(const place of places){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(place,name);if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK).then(()=>!0,()=>!1))
return path}}async function versionOf(path){const{stdout}=await(0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.
execFile)(path,["--no-defaults","--version"]);return stdout.trim()}}),89509:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>installArguments,m:()=>serverArguments});const storage=["--innodb-data-file-path=ibdata1:5M:autoextend","--innodb-log-file-size=8M",
"--innodb-autoextend-increment=1"],asRoot=()=>process.getuid?.()===0?["--user=root"]:[];function installArguments(program,directory){return program.flavor==="my\
sql"?["--no-defaults","--initialize-insecure",`--datadir=${directory}`,"--lower-case-table-names=1",...asRoot()]:["--no-defaults",`--datadir=${directory}`,"--au\
th-root-authentication-method=normal","--skip-test-db","--skip-log-bin","--innodb-flush-log-at-trx-commit=0","--lower-case-table-names=1",...storage,...asRoot()]}
function serverArguments(program,place){return["--no-defaults",`--datadir=${place.directory}`,`--socket=${place.socket}`,`--pid-file=${place.socket}.pid`,"--ski\
p-networking","--skip-name-resolve","--skip-log-bin","--lower-case-table-names=1","--character-set-server=utf8mb4","--max-connections=300","--table-open-cache=4\
00","--innodb-buffer-pool-size=32M","--key-buffer-size=1M","--innodb-flush-log-at-trx-commit=2","--performance-schema=OFF","--innodb-buffer-pool-dump-at-shutdow\
n=OFF",...asRoot(),...program.flavor==="mariadb"?["--proxy-protocol-networks=localhost","--aria-pagecache-buffer-size=1M","--skip-ssl","--innodb-use-native-aio=\
OFF",...storage]:["--mysqlx=OFF","--innodb-redo-log-capacity=16M"]]}}),77146:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{U:()=>startServer});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),_server_options_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89509);const tether=`exec 3<&0 < /dev/null
"$@" 3<&- &
server=$!
echo "$server"
(cat <&3 > /dev/null; kill -9 "$server") > /dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$server"
kill "$watcher"`,linesInMessage=8;async function startServer(options){const changed=Object.entries(options.parameters??{}).map(([name,value])=>`--loose-${name.replaceAll(
"_","-")}=${value}`),args=[...(0,_server_options_js__WEBPACK_IMPORTED_MODULE_2__.m)(options.program,options),...changed],child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("sh",["-c",tether,"tether",options.program.path,...args],{stdio:["pipe","pipe","pipe"]});child.stdin.on("error",()=>{});const log=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
createWriteStream)(options.logFile,{flags:"a"});child.stderr.pipe(log);const ended=new Promise(resolve=>child.once("exit",()=>resolve())),pid=await new Promise(
(resolve,reject)=>{let server=0,said="";child.stdout.on("data",part=>server||=Number(part.toString())),child.stderr.on("data",part=>{said+=part.toString(),/ready for connections/.
test(said)&&resolve(server)}),child.once("error",reject),child.once("close",code=>{const last=said.trim().split(`
`).slice(-linesInMessage).join(`
`);reject(new Error(`${options.program.path} did not start (exit code ${code}); the end of ${options.logFile}:
${last}`))})}),signal=async name=>{try{process.kill(pid,name)}catch(error){if(error.code!=="ESRCH")throw error}await ended};return{pid,ended,shutDown:()=>signal(
"SIGTERM"),kill:()=>signal("SIGKILL")}}}),75604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>Crc64});const[tableHigh,tableLow]=buildTables();function buildTables(){const high=new Uint32Array(256),low=new Uint32Array(256);for(let byte=0;byte<256;byte++){
let crc=BigInt(byte);for(let bit=0;bit<8;bit++)crc=crc&1n?crc>>1n^0xc96c5795d7870f42n:crc>>1n;high[byte]=Number(crc>>32n),low[byte]=Number(crc&0xffffffffn)}return[
high,low]}class Crc64{#high=4294967295;#low=4294967295;update(bytes){let high=this.#high,low=this.#low;for(const byte of bytes){const index=(low^byte)&255;low=(low>>>
8|high<<24)^tableLow[index],high=high>>>8^tableHigh[index]}return this.#high=high,this.#low=low,this}digest(){return(BigInt(~this.#high>>>0)<<32n|BigInt(~this.#low>>>
0)).toString()}}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C7:()=>formatElapsed,
E9:()=>parseDuration,a3:()=>formatDuration});const unitMs={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){if(typeof text=="number")return Number.
isFinite(text)&&text>=0?text*1e3:void 0;const trimmed=text.trim();if(/^\d+(\.\d+)?$/.test(trimmed))return Number(trimmed)*1e3;if(!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.
test(trimmed))return;let total=0;for(const[,amount,unit]of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))total+=Number(amount)*unitMs[unit];return total}function formatDuration(ms){
if(ms<1e3)return`${Math.round(ms)} ms`;if(ms<6e4)return`${(ms/1e3).toFixed(1)} s`;const seconds=Math.round(ms/1e3);return seconds<3600?`${Math.floor(seconds/60)}\
m${pad(seconds%60)}s`:`${Math.floor(seconds/3600)}h${pad(Math.floor(seconds%3600/60))}m`}function formatElapsed(ms){const seconds=Math.floor(ms/1e3);return`${pad(
Math.floor(seconds/60))}:${pad(seconds%60)}`}const pad=value=>String(value).padStart(2,"0")}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,Xb:()=>resultWords,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,
t4:()=>located,wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,
canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,terminated:143},resultWords=["succeeded","no-change","planned","rolled-bac\
k","failed","mixed","rejected","inconclusive","paused","locked","cancelled"];class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),98444:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>readJson});function readJson(text,outline){if(text.trim()==="")return{wrong:"it is empty"};let value;try{value=
JSON.parse(text)}catch{return{wrong:"it is not JSON, or was cut off"}}const wrong=misfit(value,outline,"");return wrong===void 0?{value}:{wrong}}function misfit(value,outline,path){
if(outline==="anything")return;const wanted=kindOf(outline),found=kindOfValue(value);if(found!==wanted)return`${path===""?"it":path} is ${found}, not ${wanted}`;
if(typeof outline!="string")return isList(outline)?first(value,(item,index)=>misfit(item,outline[0],`${path}[${index}]`)):misfitOfObject(value,outline,path)}function misfitOfObject(value,outline,path){
const at=field=>path===""?field:`${path}.${field}`;return first(Object.entries(outline),([field,inner])=>{if(field==="*")return first(Object.entries(value),([name2,
one])=>misfit(one,inner,at(name2)));const name=field.replace(/\?$/,"");return value[name]===void 0?name===field?`${at(name)} is missing`:void 0:misfit(value[name],
inner,at(name))})}function first(items,question){for(const[index,item]of items.entries()){const answer=question(item,index);if(answer!==void 0)return answer}}const isList=outline=>Array.
isArray(outline);function kindOf(outline){return typeof outline=="string"?`a ${outline}`:isList(outline)?"a list":"an object"}function kindOfValue(value){return value===
null?"null":Array.isArray(value)?"a list":typeof value=="object"?"an object":`a ${typeof value}`}})};
