const id=3706,ids=[3706,7514],modules={33533:(module=>{module.exports={ca:[]}}),47514:(module=>{const labels={latin2:"iso-8859-2",latin5:"windows-1254",latin7:"\
iso-8859-13",koi8r:"koi8-r",koi8u:"koi8-u",eucjp:"euc-jp",eucjpms:"euc-jp",euckr:"euc-kr",cp932:"shift_jis",tis620:"windows-874",utf16:"utf-16be",ucs2:"utf-16be",
macroman:"macintosh"},pair=/\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g;function decodeCesu8(bytes){const text=bytes.latin1Slice();
return text.includes("\xED")?Buffer.from(text.replace(pair,(_,a,b,c,d)=>{const[high,low]=[bits(a,b),bits(c,d)];return Buffer.from(String.fromCharCode(53248|high,
53248|low)).latin1Slice()}),"latin1").utf8Slice():bytes.utf8Slice()}const bits=(middle,last)=>(middle.charCodeAt(0)&63)<<6|last.charCodeAt(0)&63;function decode(bytes,encoding){
if(encoding==="cesu8")return decodeCesu8(bytes);if(Buffer.isEncoding(encoding))return bytes.toString(encoding);try{return new TextDecoder(labels[encoding]??encoding).
decode(bytes)}catch(error){if(!(error instanceof RangeError))throw error;return bytes.latin1Slice()}}function encode(text,encoding){if(Buffer.isEncoding(encoding))
return Buffer.from(text,encoding);const isPlain=!/[\ud800-\udfff]/.test(text);if(encoding==="cesu8"&&isPlain)return Buffer.from(text);throw new Error(`cannot wr\
ite ${encoding}: this program sends UTF-8`)}module.exports={decode,encode,getDecoder:encoding=>({write:bytes=>decode(bytes,encoding),end:()=>{}}),getEncoder:encoding=>({
write:text=>encode(text,encoding),end:()=>{}})}}),25227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>local_run_run});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),dist=__webpack_require__(
38815),data_directory=__webpack_require__(40188),duration=__webpack_require__(80290);const kinds=["throttle","error","html","slow","drop-before","drop-after","e\
rror-after","stale-read","never-boots","agent-offline","app-slow-start","app-old-version","app-error","app-slow","app-leak"],numberKeys=["probability","count","\
skip","status","limit"],durationKeys={from:"fromMs",until:"untilMs",retryAfter:"retryAfterMs",delay:"delayMs"},textKeys=["action","instance","code","message","r\
elease"];function defaults(kind){const throttle=kind==="throttle";return{kind,action:"*",probability:1,count:1/0,skip:0,fromMs:0,untilMs:1/0,retryAfterMs:1e3,delayMs:kind===
"app-slow-start"?1e4:kind==="app-leak"?20:2e3,limit:200,status:throttle?400:kind==="app-error"?500:kind==="html"?502:kind==="error-after"?504:503,code:throttle?
"Throttling.User":kind==="error-after"?"RequestTimeout":"ServiceUnavailable",message:throttle?"Request was denied due to user flow control.":kind==="error-after"?
"The request has timed out.":"The request has failed due to a temporary failure of the server."}}function parseFaults(document){const{seed,faults}=Array.isArray(
document)?{seed:void 0,faults:document}:document??{};if(!Array.isArray(faults))throw new Error('faults must be a list, or an object with a list named "faults"');
const problems=[],rules2=faults.map((entry,i)=>parseRule(entry,`faults[${i}]`,problems));if(seed!==void 0&&!Number.isInteger(seed)&&problems.push("seed must be \
a whole number"),problems.length>0)throw new Error(problems.join("; "));return{...typeof seed=="number"&&{seed},rules:rules2}}function parseRule(entry,where,problems){
const given=typeof entry=="object"&&entry!==null?entry:{},kind=kinds.find(known=>known===given.kind);kind||problems.push(`${where}.kind must be one of ${kinds.join(
", ")}`);const rule={...defaults(kind??"error")};for(const[key2,value]of Object.entries(given)){if(key2==="kind")continue;const read=readKey(key2,value);read?rule[read.
name]=read.value:problems.push(`${where}.${key2} is unknown or has a value of the wrong kind`)}return rule}function readKey(key2,value){if(numberKeys.some(name2=>name2===
key2))return typeof value=="number"&&value>=0?{name:key2,value}:void 0;if(textKeys.some(name2=>name2===key2))return typeof value=="string"?{name:key2,value}:void 0;
const name=Object.hasOwn(durationKeys,key2)?durationKeys[key2]:void 0,ms=name&&(typeof value=="string"||typeof value=="number")?(0,duration.E9)(value):void 0;return name&&
ms!==void 0?{name,value:ms}:void 0}function table(kind,product,base){return Object.assign(({overrides})=>{const other=overrides?.[kind]?.[product];return other?
{...base,...other}:base},{product,base})}function parseOverrides(document,tables,read){const problems=[],result={};for(const[product,values]of entriesOf(document,
"the file",problems)){const known=tables.find(each=>each.product===product);if(!known){problems.push(`${product} is none of ${tables.map(each=>each.product).join(
", ")}`);continue}const found2={};result[product]=found2;for(const[name,value]of entriesOf(values,product,problems)){const number2=read(value);Object.hasOwn(known.
base,name)?number2===void 0?problems.push(`${product}.${name} has no such value: ${JSON.stringify(value)}`):found2[name]=number2:problems.push(`${product}.${name}\
 is none of ${Object.keys(known.base).join(", ")}`)}}if(problems.length>0)throw new Error(problems.join("; "));return result}function entriesOf(value,where,problems){
return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.entries(value):(problems.push(`${where} must be a map of names`),[])}const assistantDurations=table(
"durations","assistant",{agentStarting:1e3,delivery:50,deliveryRetry:500,deliveryLimit:6e4}),ecsDurations=table("durations","ecs",{instancePending:1e3,instanceStarting:2e3,
instanceStopping:2e3,instanceDeleting:300,replacingSystemDisk:2e3,imageCreating:5e3,imageCopying:5e3,snapshotCreating:3e3}),ecsQuotas=table("quotas","ecs",{instancesPerRegion:5e3,
instancesPerSecurityGroup:2e3,securityGroupsPerRegion:500,rulesPerSecurityGroup:200,imagesPerRegion:100,keyPairsPerRegion:500}),rdsDurations=table("durations","\
rds",{creating:1e4,deleting:2e3,changingClass:5e3,restarting:2e3,switching:2e3,changingNet:2e3,accountCreating:500,databaseCreating:500,databaseDeleting:500,backup:5e3}),
slbDurations=table("durations","slb",{configuring:300,listenerStarting:300,listenerStopping:300}),slbQuotas=table("quotas","slb",{loadBalancers:1e3,listenersPerBalancer:50,
serversPerGroup:200,rulesPerListener:40}),slbCallLimits={serversPerCall:20,rulesPerCall:10},vpcDurations=table("durations","vpc",{vpcPending:1e3,vpcDeleting:300,
vswitchPending:1e3,vswitchDeleting:300,eipAssociating:1e3,eipUnassociating:1e3,natCreating:3e3,natDeleting:1e3,entryPending:500}),vpcQuotas=table("quotas","vpc",
{vpcsPerRegion:50,eipsPerRegion:2e4}),durationTables=[assistantDurations,ecsDurations,rdsDurations,slbDurations,vpcDurations],quotaTables=[ecsQuotas,slbQuotas,vpcQuotas],
parseDurations=document=>parseOverrides(document,durationTables,value=>typeof value=="string"||typeof value=="number"?(0,duration.E9)(value):void 0),parseQuotas=document=>parseOverrides(
document,quotaTables,value=>typeof value=="number"&&Number.isInteger(value)&&value>=0?value:void 0);var external_node_fs_=__webpack_require__(73024),shared_clock=__webpack_require__(
13666),external_node_dgram_=__webpack_require__(41314),errors=__webpack_require__(52005);const dnsTypes={A:1,NS:2,CNAME:5,MX:15,TXT:16,AAAA:28},dnsCodes={ok:0,malformed:1,
noSuchName:3,notImplemented:4,refused:5},headerBytes=12,internetClass=1,longestName=255;function readQuery(packet){if(packet.length<headerBytes)return;const flags=packet.
readUInt16BE(2);if((flags&63488)!==0||packet.readUInt16BE(4)!==1)return;const labels=[];let at=headerBytes;for(;;){const length=packet[at];if(length===void 0||length>
63||at-headerBytes>longestName)return;if(length===0)break;labels.push(packet.toString("latin1",at+1,at+1+length)),at+=1+length}const end2=at+5;if(!(packet.length<
end2))return{id:packet.readUInt16BE(0),isRecursionDesired:(flags&256)!==0,name:labels.join(".").toLowerCase(),type:packet.readUInt16BE(at+1),bytes:packet.subarray(
headerBytes,end2)}}function writeAnswer(question,code,answers){const header=Buffer.alloc(headerBytes);return header.writeUInt16BE(question.id,0),header.writeUInt16BE(
33792|(question.isRecursionDesired?256:0)|code,2),header.writeUInt16BE(1,4),header.writeUInt16BE(answers.length,6),Buffer.concat([header,question.bytes,...answers.
map(writeRecord)])}function writeRecord(answer2){const data=recordData(answer2),fixed=Buffer.alloc(10);return fixed.writeUInt16BE(dnsTypes[answer2.type],0),fixed.
writeUInt16BE(internetClass,2),fixed.writeUInt32BE(answer2.ttlSeconds,4),fixed.writeUInt16BE(data.length,8),Buffer.concat([writeName(answer2.name),fixed,data])}
function recordData({type,value,priority}){switch(type){case"A":return Buffer.from(value.split(".").map(Number));case"AAAA":return Buffer.concat(ipv6Groups(value).
map(group=>Buffer.from([group>>8,group&255])));case"MX":return Buffer.concat([Buffer.from([0,priority??10]),writeName(value)]);case"TXT":return Buffer.concat(chunks(
Buffer.from(value)).map(chunk=>Buffer.concat([Buffer.from([chunk.length]),chunk])));case"CNAME":case"NS":return writeName(value)}}function ipv6Groups(text){const[
head="",tail]=text.split("::"),read=part=>part===""?[]:part.split(":").map(group=>Number.parseInt(group,16)||0),[front,back]=[read(head),read(tail??"")];return[
...front,...Array(Math.max(0,8-front.length-back.length)).fill(0),...back].slice(0,8)}function chunks(text){const parts=[];for(let at=0;at<text.length;at+=255)parts.
push(text.subarray(at,at+255));return parts}function writeName(name){const labels=name.replace(/\.$/,"").split(".").map(label=>Buffer.from(label,"latin1").subarray(
0,63));return Buffer.concat([...labels.map(label=>Buffer.concat([Buffer.from([label.length]),label])),Buffer.from([0])])}const domains=store=>store.collection("\
domain"),resolutionRecords=store=>store.collection("resolution-record"),weightedNames=store=>store.collection("weighted-name"),fullName=record=>record.rr==="@"?
record.domainName:`${record.rr}.${record.domainName}`,weightedNameId=record=>`${fullName(record)}/${record.type}/${record.line}`,mostAliases=8;function answerPacket(core,packet){
const question=readQuery(packet);if(!question)return;if(!domains(core.store).find(domain=>question.name===domain.id||question.name.endsWith(`.${domain.id}`)))return writeAnswer(
question,dnsCodes.refused,[]);const{answers,isKnown}=resolve(core,question);return writeAnswer(question,isKnown?dnsCodes.ok:dnsCodes.noSuchName,answers)}function resolve(core,question){
const answers=[];let name=question.name;for(let i=0;i<mostAliases;i++){const records=recordsOf(core,name);if(records.length===0)return{answers,isKnown:i>0};const wanted=records.
filter(record=>dnsTypes[record.type]===question.type),alias=records.find(record=>record.type==="CNAME");if(answers.push(...choose(core,wanted.length>0?wanted:alias?
[alias]:[]).map(record=>shown(record,name))),wanted.length>0||!alias)return{answers,isKnown:!0};name=alias.value.replace(/\.$/,"").toLowerCase()}return{answers,
isKnown:!0}}function recordsOf({store},name){const usable=resolutionRecords(store).filter(record=>record.isEnabled&&Object.hasOwn(dnsTypes,record.type)),exact=usable.
filter(record=>fullName(record)===name);if(exact.length>0)return exact;const parent=name.slice(name.indexOf(".")+1);return usable.filter(record=>fullName(record)===
`*.${parent}`)}const shown=(record,name)=>({name,type:record.type,value:record.value,ttlSeconds:record.ttlSeconds,...record.priority===void 0?{}:{priority:record.
priority}});function choose({store,random},records){const[first]=records;if(!first||!weightedNames(store).get(weightedNameId(first)))return records;let left=random()*
records.reduce((sum,record)=>sum+record.weight,0);for(const record of records)if(left-=record.weight,left<0)return[record];return records.slice(-1)}function serveNames(core,port2,log){
const socket=(0,external_node_dgram_.createSocket)("udp4");socket.on("message",(packet,sender)=>{const answer2=answerPacket(core,packet);answer2&&socket.send(answer2,
sender.port,sender.address)});const close=()=>new Promise(resolve2=>socket.close(()=>resolve2()));return new Promise(resolve2=>{const refuse2=error=>{log(`DNS i\
s not answered on 127.0.0.1:${port2}: ${(0,errors.bD)(error)}`),resolve2({close:async()=>{}})};socket.once("error",refuse2),socket.bind(port2,"127.0.0.1",()=>{socket.
off("error",refuse2),socket.on("error",error=>log(`an answer of the name server was lost: ${(0,errors.bD)(error)}`)),socket.unref(),resolve2({port:socket.address().
port,close})})})}var external_node_net_=__webpack_require__(77030);const firstFreeOctet=200,highestOctet=254,freeAddresses=(highestOctet-firstFreeOctet+1)*highestOctet;
class BlockAddresses{block;#taken=new Set;#next=0;constructor(block,taken=[]){this.block=block;for(const address of taken)this.#taken.add(address)}allocate(preferred){
const wanted=preferred&&this.#standIn(preferred);if(wanted&&!this.#taken.has(wanted))return this.#take(wanted);for(;this.#next<freeAddresses;this.#next++){const address=this.#at(
this.#next);if(!this.#taken.has(address))return this.#take(address)}throw new Error(`the local cloud has no loopback address left in 127.${this.block}.0.0/16: r\
elease something first`)}release(address){this.#taken.delete(address),this.#next=Math.min(this.#next,place(address))}clear(){this.#taken.clear(),this.#next=0}toJSON(){
return{block:this.block,taken:[...this.#taken]}}#take(address){return this.#taken.add(address),address}#at(index){return`127.${this.block}.${firstFreeOctet+Math.
floor(index/highestOctet)}.${index%highestOctet+1}`}#standIn(preferred){const octets=preferred.split(".");return octets.length===4?`127.${this.block}.${octets[2]}\
.${octets[3]}`:void 0}}function place(address){const[third=0,fourth=0]=address.split(".").slice(2).map(Number);return third<firstFreeOctet?1/0:(third-firstFreeOctet)*
highestOctet+fourth-1}const firstBlock=20,lastBlock=250,claimPort=47104;async function claimBlock(wanted){const last=wanted??lastBlock;for(let block=wanted??firstBlock;block<=
last;block++){const server=await listen(`127.${block}.255.254`);if(server)return{block,release:()=>new Promise(resolve2=>server.close(()=>resolve2()))}}throw new Error(
wanted===void 0?`every loopback block from 127.${firstBlock}.0.0/16 on is taken by another local cloud: stop one of them`:`the loopback block 127.${wanted}.0.0/\
16 of this data directory is taken: another local cloud works with it`)}function listen(host){return new Promise((resolve2,reject)=>{const server=(0,external_node_net_.
createServer)(socket=>socket.destroy());server.once("error",error=>{error.code==="EADDRINUSE"?resolve2(void 0):reject(error.code==="EADDRNOTAVAIL"?onlyOneAddress(
host,error):error)}),server.listen(claimPort,host,()=>{server.unref(),resolve2(server)})})}const onlyOneAddress=(host,cause)=>new Error(`${host} is no address o\
f this machine, and instances need addresses of their own: use Linux, where all of 127.0.0.0/8 is the loopback`,{cause});class VendorError extends Error{code;httpStatus;headers;constructor(code,httpStatus,message,headers={}){
super(message),this.name="VendorError",this.code=code,this.httpStatus=httpStatus,this.headers=headers}}const alphabet="0123456789abcdefghijklmnopqrstuvwxyz";function vendorId(prefix,random){
return`${prefix.replace(/-$/,"")}-bp1${letters(17,random)}`}function ids_requestId(random){const digits=Array.from({length:32},()=>Math.floor(random()*16));digits[12]=
4,digits[16]=8+digits[16]%4;const hex=digits.map(digit=>digit.toString(16)).join("").toUpperCase();return[hex.slice(0,8),hex.slice(8,12),hex.slice(12,16),hex.slice(
16,20),hex.slice(20)].join("-")}function letters(count,random){let text="";for(let i=0;i<count;i++)text+=alphabet[Math.floor(random()*alphabet.length)];return text}
const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function renderXml(root,value){return`<?xml version="1.0" encoding="UTF-8"?>
${xml_element(root,value)}`}function xml_element(name,value){if(value==null)return"";if(Array.isArray(value))return value.map(item=>xml_element(name,item)).join(
"");if(typeof value!="object")return`<${name}>${escapeXml(String(value))}</${name}>`;const members=Object.entries(value).map(([member,content])=>xml_element(member,
content));return`<${name}>${members.join("")}</${name}>`}function escapeXml(text){return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
"").replace(/[&<>"']/g,char=>entities[char])}function renderResult(body,action,format,requestId){return render(200,body,`${action}Response`,format,requestId)}function renderError(error,context){
const{format,requestId,hostId,product}=context,recommend=`https://api.aliyun.com/troubleshoot?${`q=${encodeURIComponent(error.code)}&product=${product}&requestI\
d=${requestId}`}`,body={RequestId:requestId,HostId:hostId,Code:error.code,Message:error.message,Recommend:recommend},answer2=render(error.httpStatus,body,"Error",
format,requestId);return{...answer2,headers:{...answer2.headers,...error.headers}}}function render(status,body,root,format,requestId){const isJson=format==="jso\
n";return{status,headers:{"content-type":isJson?"application/json;charset=utf-8":"text/xml;charset=utf-8","x-acs-request-id":requestId},body:isJson?JSON.stringify(
body):renderXml(root,body)}}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708);const longestHeaders=512*1024;function serveHttp(port2,listener,tls){
const options={maxHeaderSize:longestHeaders,keepAliveTimeout:65e3},plain=prepared((0,external_node_http_.createServer)(options,listener));if(!tls)return listening(
plain,port2,()=>plain.closeAllConnections());const secure=prepared((0,external_node_https_.createServer)({...options,...tls},listener)),open=new Set,both=(0,external_node_net_.
createServer)(socket=>{open.add(socket.on("close",()=>open.delete(socket))),firstByte(socket,byte=>(byte===tlsHandshake?secure:plain).emit("connection",socket))});
return listening(both,port2,()=>{for(const socket of open)socket.destroy()})}const tlsHandshake=22;function firstByte(socket,tell){socket.on("error",()=>socket.
destroy()),socket.once("readable",()=>{const start2=socket.read(1);start2&&(socket.unshift(start2),tell(start2[0]))})}function prepared(server){return server.on(
"clientError",(_error,socket)=>{socket.writable?socket.end(`HTTP/1.1 400 Bad Request\r
connection: close\r
content-length: 0\r
\r
`):socket.destroy()}),server}function listening(server,port2,closeConnections){return new Promise((resolve2,reject)=>{server.once("error",reject),server.listen(
port2,"127.0.0.1",()=>{server.off("error",reject),resolve2({port:server.address().port,close:()=>new Promise(closed=>{server.close(()=>closed()),closeConnections()})})})})}
function plainHeaders(message){const headers=Object.create(null);for(const[name,value]of Object.entries(message.headers))value!==void 0&&(headers[name]=Array.isArray(
value)?value.join(", "):value);return headers}async function readBody(message,limit){const chunks2=[];let length=0;for await(const chunk of message)length+=chunk.
length,length<=limit&&chunks2.push(chunk);return length>limit?void 0:Buffer.concat(chunks2)}class ConnectionDropped extends Error{code="ECONNRESET";constructor(){
super("the connection was dropped on purpose (fault)"),this.name="ConnectionDropped"}}class HtmlAnswer extends Error{status;html;constructor(status){super(`answ\
ered with a page of HTML (fault), HTTP ${status}`),this.name="HtmlAnswer",this.status=status,this.html=`<html>\r
<head><title>${status}</title></head>\r
<body><center><h1>${status}</h1></center><hr></body>\r
</html>\r
`}}async function strikeBefore(plan2,target2,clock){for(const rule of plan2.strike(target2,["slow","throttle","error","html","drop-before"],clock.now()))if(rule.
kind==="slow")await clock.sleep(rule.delayMs);else throw failure(rule)}function strikeAfter(plan2,target2,clock){const[rule]=plan2.strike(target2,["drop-after",
"error-after"],clock.now());if(rule)throw failure(rule)}function failure(rule){if(rule.kind==="drop-before"||rule.kind==="drop-after")return new ConnectionDropped;
if(rule.kind==="html")return new HtmlAnswer(rule.status);const headers=rule.kind==="throttle"?{"x-acs-retry-after":String(rule.retryAfterMs)}:{};return new VendorError(
rule.code,rule.status,rule.message,headers)}function requestPairs(request){return[...new URLSearchParams(request.query),...bodyPairs(request)]}function formPairs(request){
const type=request.headers["content-type"]??"";return request.body.length===0||!/^application\/x-www-form-urlencoded/i.test(type)?[]:[...new URLSearchParams(request_text(
request.body))]}function bodyPairs(request){const type=request.headers["content-type"]??"";if(request.body.length===0||!/^application\/json/i.test(type))return formPairs(
request);const members=parseObject(request_text(request.body));return Object.entries(members).map(([name,value])=>[name,typeof value=="object"?JSON.stringify(value):
String(value)])}function parseObject(json2){try{const value=JSON.parse(json2);return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:{}}catch{
return{}}}const request_text=bytes=>new TextDecoder().decode(bytes);function readRpcRequest(request){const pairs=requestPairs(request),parameter2=name=>pairs.find(
([given])=>given.toLowerCase()===name)?.[1]??"",header=name=>request.headers[name]??"",authorization=header("authorization");return{action:header("x-acs-action")||
parameter2("action"),version:header("x-acs-version")||parameter2("version"),format:formatOf(parameter2("format"),header("accept"),header("x-acs-action")!==""),pairs,
accessKeyId:/Credential=([^,]+)/.exec(authorization)?.[1]??parameter2("accesskeyid")}}function formatOf(format,accept,isV3){return format?/^json$/i.test(format)?
"json":"xml":/json/i.test(accept)?"json":/xml/i.test(accept)?"xml":isV3?"json":"xml"}var external_node_crypto_=__webpack_require__(77598);const accessKeyKind="s\
ts.access-keys",accessKeys=store=>store.collection(accessKeyKind);function accountKey(id2,secret,accountId){const principal={kind:"Account",arn:`acs:ram::${accountId}\
:root`,principalId:accountId,userId:accountId};return{id:id2,secret,accountId,principal}}const oidcProviders=store=>store.collection("sts.oidc-providers"),wellFormed=text=>text.
replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD");function percentEncode(text){return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g,char=>`%${char.charCodeAt(
0).toString(16).toUpperCase()}`)}function canonicalQuery(pairs){const encoded=pairs.map(([name,value])=>[percentEncode(name),percentEncode(value)]);return encoded.
sort(([a,x],[b,y])=>compare(a,b)||compare(x,y)),encoded.map(([name,value])=>`${name}=${value}`).join("&")}function compare(a,b){return a<b?-1:a>b?1:0}function stringToSignV1(method,pairs){
const signed=pairs.filter(([name])=>name!=="Signature");return`${method}&${percentEncode("/")}&${percentEncode(canonicalQuery(signed))}`}function signV1(stringToSign2,secret,algorithm2="\
sha1"){return(0,external_node_crypto_.createHmac)(algorithm2,`${secret}&`).update(stringToSign2).digest("base64")}const algorithmV3="ACS3-HMAC-SHA256";function parseAuthorizationV3(header){
const[algorithm2,...rest]=header.trim().split(/\s+/);if(algorithm2!==algorithmV3)return;const fields2=new Map(rest.join("").split(",").map(field=>{const equals=field.
indexOf("=");return[field.slice(0,equals),field.slice(equals+1)]})),accessKeyId=fields2.get("Credential"),signature=fields2.get("Signature"),signedHeaders=fields2.
get("SignedHeaders");if(!(!accessKeyId||!signature||!signedHeaders))return{accessKeyId,signature,signedHeaders:signedHeaders.toLowerCase().split(";")}}function canonicalRequestV3(request,signedHeaders){
const names2=[...signedHeaders].sort(),query=canonicalQuery([...new URLSearchParams(request.query)]),headers=names2.map(name=>`${name}:${(request.headers[name]??
"").trim()}
`).join("");return[request.method,request.path||"/",query,headers,names2.join(";"),sha256(request.body)].join(`
`)}function stringToSignV3(canonicalRequest2){return`${algorithmV3}
${sha256(canonicalRequest2)}`}function signV3(stringToSign2,secret){return(0,external_node_crypto_.createHmac)("sha256",secret).update(stringToSign2).digest("he\
x")}const sha256=content=>(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"),clockSkewMs=15*6e4;function authenticate(request,parts){const header=request.
headers.authorization??"";return header.startsWith("ACS3-")?authenticateV3(request,header,parts):authenticateV1(request,parts)}function authenticateV1(request,{
core,nonces}){const pairs=[...new URLSearchParams(request.query),...formPairs(request)],given=new Map(pairs),accessKeyId=given.get("AccessKeyId");if(!accessKeyId)
throw new VendorError("MissingAccessKeyId",400,"AccessKeyId is mandatory for this action.");const key2=knownKey(accessKeyId,given.get("SecurityToken"),core),method=given.
get("SignatureMethod")??"HMAC-SHA1",signature=given.get("Signature"),nonce=given.get("SignatureNonce");if(!signature||!nonce||method!=="HMAC-SHA1"&&method!=="HM\
AC-SHA256")throw incompleteSignature();checkTime(given.get("Timestamp"),core);const toSign=stringToSignV1(request.method,pairs);if(!isEqual(signature,signV1(toSign,
key2.secret,method==="HMAC-SHA1"?"sha1":"sha256")))throw new VendorError("SignatureDoesNotMatch",400,`Specified signature is not matched with our calculation. s\
erver string to sign is:${toSign}`);return checkNonce(accessKeyId,nonce,core,nonces),key2}function authenticateV3(request,header,{core,nonces}){const authorization=parseAuthorizationV3(
header);if(!authorization)throw incompleteSignature();const key2=knownKey(authorization.accessKeyId,request.headers["x-acs-security-token"],core),nonce=request.
headers["x-acs-signature-nonce"];if(!nonce||!mustBeSigned(request).every(name=>authorization.signedHeaders.includes(name)))throw incompleteSignature();checkTime(
request.headers["x-acs-date"],core);const canonical=canonicalRequestV3(request,authorization.signedHeaders),toSign=stringToSignV3(canonical);if(!isEqual(authorization.
signature,signV3(toSign,key2.secret))){const message=`Specified signature does not match our calculation. server StringToSign is [${toSign}], server CanonicalRe\
quest is [${canonical}]`;throw new VendorError("SignatureDoesNotMatch",400,message)}return checkNonce(key2.id,nonce,core,nonces),key2}function mustBeSigned(request){
return["host",...Object.keys(request.headers).filter(name=>name==="x-acs-action"||name==="x-acs-version"||name==="x-acs-date")]}function knownKey(accessKeyId,token,core){
const key2=accessKeys(core.store).get(accessKeyId);if(!key2)throw new VendorError("InvalidAccessKeyId.NotFound",404,"Specified access key is not found.");if(key2.
securityToken===void 0)return key2;if(!token)throw new VendorError("MissingSecurityToken",400,"SecurityToken is mandatory for this action.");if(token!==key2.securityToken)
throw new VendorError("InvalidSecurityToken.MismatchWithAccessKey",400,"Specified SecurityToken mismatch with the AccessKey.");if((key2.expiresAtMs??1/0)<=core.
clock.now())throw new VendorError("InvalidSecurityToken.Expired",403,"Specified SecurityToken is expired.");return key2}function checkTime(timestamp,core){const timeMs=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.
test(timestamp??"")?Date.parse(timestamp):NaN;if(Number.isNaN(timeMs))throw new VendorError("InvalidTimeStamp.Format",400,"Specified time stamp or date value is\
 not well formatted.");if(Math.abs(core.clock.now()-timeMs)>clockSkewMs)throw new VendorError("InvalidTimeStamp.Expired",400,"Specified time stamp or date value\
 is expired.")}function checkNonce(accessKeyId,nonce,core,nonces){if(!nonces.use(`${accessKeyId} ${nonce}`,core.clock.now()))throw new VendorError("SignatureNon\
ceUsed",400,"Specified signature nonce was used already.")}const incompleteSignature=()=>new VendorError("IncompleteSignature",400,`The request signature does n\
ot conform to Aliyun standards (RPC 1.0 or ${algorithmV3}).`);function isEqual(given,expected){const[a,b]=[Buffer.from(given),Buffer.from(expected)];return a.length===
b.length&&(0,external_node_crypto_.timingSafeEqual)(a,b)}const kept=1e4,secretNames=/password|secret|privatekey|securitytoken|oidctoken|signature/i;class CallLog{#calls=[];#total=0;add(call){
this.#total++,this.#calls.push(call),this.#calls.length>2*kept&&(this.#calls=this.#calls.slice(-kept))}get total(){return this.#total}all(){return this.#calls}clear(){
this.#calls=[],this.#total=0}}function shownParameters(pairs){const shown2=[...pairs].filter(([name])=>!transport.has(name));return Object.fromEntries(shown2.map(
([name,value])=>[name,secretNames.test(name)?"***":cut(value)]))}const transport=new Set(["Action","Version","Format","AccessKeyId","Signature","SignatureMethod",
"SignatureVersion","SignatureNonce","SignatureType","Timestamp","SecurityToken"]),cut=value=>value.length>2e3?`${value.slice(0,2e3)}\u2026 (${value.length} char\
acters)`:value;function readLenientJson(text){const strict=readStrict(text);if(strict!==void 0)return strict;const reader=new Reader(text);try{return reader.document()}catch(error){
if(error instanceof SyntaxError)return;throw error}}function readStrict(text){try{const value=JSON.parse(text);return typeof value=="object"&&value!==null?value:
void 0}catch{return}}const deepest=32,escapes={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"};class Reader{#text;#at=0;constructor(text){this.#text=text}document(){const value=this.#value(0);if(this.#space(),this.#at<this.#text.
length||typeof value!="object"||value===null)throw new SyntaxError("not a document");return value}#value(depth){if(depth>deepest)throw new SyntaxError("nested t\
oo deeply");this.#space();const next=this.#text[this.#at];return next==="["?this.#list(depth):next==="{"?this.#object(depth):next==='"'||next==="'"?this.#quoted(
next):this.#word()}#list(depth){const items=[];for(this.#at++;;){if(this.#took("]"))return items;if(!this.#took(",")&&(items.push(this.#value(depth+1)),!this.#took(
",")&&this.#text[this.#at]!=="]"))throw new SyntaxError("expected , or ]")}}#object(depth){const members=[];for(this.#at++;;){if(this.#took("}"))return Object.fromEntries(
members);if(this.#took(","))continue;const quote2=this.#text[this.#at],name=quote2==='"'||quote2==="'"?this.#quoted(quote2):String(this.#word());if(!this.#took(
":"))throw new SyntaxError("expected :");if(members.push([name,this.#value(depth+1)]),!this.#took(",")&&this.#text[this.#at]!=="}")throw new SyntaxError("expect\
ed , or }")}}#quoted(quote2){let text="";for(this.#at++;this.#at<this.#text.length;this.#at++){const char=this.#text[this.#at];if(char===quote2)return this.#at++,
text;text+=char==="\\"?this.#escaped():char}throw new SyntaxError("unterminated text")}#escaped(){const char=this.#text[++this.#at]??"";if(char!=="u")return escapes[char]??
char;const code=this.#text.slice(this.#at+1,this.#at+5);if(!/^[0-9a-f]{4}$/i.test(code))throw new SyntaxError("bad escape");return this.#at+=4,String.fromCharCode(
parseInt(code,16))}#word(){const start2=this.#at;for(;this.#at<this.#text.length&&!/[\s,:[\]{}"']/.test(this.#text[this.#at]);)this.#at++;const word=this.#text.
slice(start2,this.#at);if(word==="")throw new SyntaxError("expected a value");return word==="null"||word==="None"?null:/^true$/i.test(word)?!0:/^false$/i.test(word)?
!1:/^-?\d+(\.\d+)?$/.test(word)?Number(word):word}#took(char){return this.#space(),this.#text[this.#at]!==char?!1:(this.#at++,!0)}#space(){for(;/\s/.test(this.#text[this.#at]??
"");)this.#at++}}const pair_tree_deepest=12;function pairTree(pairs){const root={children:new Map};for(const[name,value]of pairs){const path=name.toLowerCase().
split(".",pair_tree_deepest+1);if(path.length>pair_tree_deepest)continue;let node=root;for(const part of path){let child=node.children.get(part);child||node.children.
set(part,child={children:new Map}),node=child}node.value=value}return root}function numberedChildren(node){const numbered=[];for(const[name,child]of node.children)
/^\d{1,6}$/.test(name)&&numbered.push([Number(name),child]);return numbered.sort(([a],[b])=>a-b).map(([,child])=>child)}function flattenParams(value,prefix=""){
return value==null?[]:Array.isArray(value)?value.flatMap((item,i)=>flattenParams(item,`${prefix}.${i+1}`)):typeof value=="object"?Object.entries(value).flatMap(
([name,item])=>flattenParams(item,prefix?`${prefix}.${name}`:name)):[[prefix,String(value)]]}class Params{#values;constructor(values){this.#values=values}has(name){
return this.#values[name]!==void 0}text(name){const value=this.optionalText(name);if(value===void 0)throw new Error(`parameter ${name} is read as required but i\
ts spec does not say so`);return value}optionalText(name){const value=this.#values[name];return value===void 0?void 0:String(value)}number(name){const value=this.#values[name];
return typeof value=="number"?value:void 0}flag(name){const value=this.#values[name];return typeof value=="boolean"?value:void 0}texts(name){const value=this.#values[name];
return Array.isArray(value)?value.map(String):[]}objects(name){const value=this.#values[name];return Array.isArray(value)?value:[]}object(name){const value=this.#values[name];
return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:void 0}toJSON(){return this.#values}}function missing(name){const message=`The input pa\
rameter "${name}" that is mandatory for processing this request is not supplied.`;return new VendorError("MissingParameter",400,message)}function invalid(spec,name,why=""){
const message=`The specified parameter "${name}" is not valid.${why&&` ${why}`}`;return new VendorError(spec.errorCode??"InvalidParameter",spec.errorStatus??400,
message)}function checkLimits(value,spec,name){const broken=brokenLimit(value,spec);if(broken)throw invalid(spec,name,broken)}function brokenLimit(value,spec){if(Array.
isArray(value))return exceeds(value.length,spec.maxItems)?`At most ${spec.maxItems} elements are allowed.`:void 0;if(typeof value=="number"){if(below(value,spec.
min))return`It must be at least ${spec.min}.`;if(exceeds(value,spec.max))return`It must be at most ${spec.max}.`}if(typeof value=="string"){if(below(value.length,
spec.minLength))return`It must have at least ${spec.minLength} characters.`;if(exceeds(value.length,spec.maxLength))return`It must have at most ${spec.maxLength}\
 characters.`}if(!(!spec.enum||spec.enum.includes(String(value))))return`Valid values: ${spec.enum.join(", ")}.`}const below=(value,limit)=>limit!==void 0&&value<
limit,exceeds=(value,limit)=>limit!==void 0&&value>limit;function decodeParams(pairs,specs){const root=pairTree(pairs);for(const[name,spec]of Object.entries(specs))
if(spec.required&&spec.default===void 0&&isAbsent(root.children.get(name.toLowerCase())))throw missing(name);return new Params(decodeFields(root,specs,""))}function decodeFields(node,specs,prefix){
const values={};for(const[field,spec]of Object.entries(specs)){const name=prefix+field,child=node.children.get(field.toLowerCase()),value=isAbsent(child)?void 0:
decodeNode(child,spec,name);if(value!==void 0)values[field]=value;else if(spec.default!==void 0)values[field]=spec.default;else if(spec.required)throw missing(name)}
return values}function isAbsent(node){return!node||(node.value===void 0||node.value==="")&&node.children.size===0}function decodeNode(node,spec,name){if(spec.type===
"list")return decodeList(node,spec,name);if(spec.type==="object")return decodeObject(node,spec,name);if(!(node.value===void 0||node.value===""))return decodeScalar(
node.value,spec,name)}function decodeList(node,spec,name){const items=listItems(node,spec,name);if(items!==void 0)return checkLimits(items,spec,name),items}function listItems(node,spec,name){
const item=spec.items??{type:"string"},numbered=numberedChildren(node);if(numbered.length>0)return numbered.flatMap((child,i)=>isAbsent(child)?[]:[decodeNode(child,
item,`${name}.${i+1}`)]);const text=node.value?.trim();if(!text)return;if(spec.encoding==="comma"&&!text.startsWith("["))return text.split(",").map(part=>part.trim()).
filter(part=>part!=="").map(part=>decodeScalar(part,item,name));if((spec.encoding==="repeat"||spec.encoding===void 0)&&!text.startsWith("["))return;const parsed2=readLenientJson(
text);if(!Array.isArray(parsed2))throw invalid(spec,name);return parsed2.filter(element=>element!=null).map((element,i)=>decodeJson(element,item,`${name}.${i+1}`))}
function decodeObject(node,spec,name){if(node.children.size>0&&spec.fields)return decodeFields(node,spec.fields,`${name}.`);if(!node.value)return;const parsed2=readLenientJson(
node.value);if(!parsed2||Array.isArray(parsed2))throw invalid(spec,name);return decodeJson(parsed2,spec,name)}function decodeJson(value,spec,name){if(spec.type===
"object"){if(typeof value!="object"||value===null||Array.isArray(value))throw invalid(spec,name);return spec.fields?decodeFields(jsonNode(value,0),spec.fields,`${name}\
.`):value}if(spec.type==="list"){if(!Array.isArray(value))throw invalid(spec,name);return value.map((element,i)=>decodeJson(element,spec.items??{type:"string"},
`${name}.${i+1}`))}if(typeof value=="object")throw invalid(spec,name);return decodeScalar(String(value),spec,name)}function jsonNode(value,depth){const node={children:new Map};
if(value==null||depth>8)return node;if(typeof value!="object")return{value:String(value),children:node.children};const entries2=Array.isArray(value)?value.map((item,i)=>[
String(i+1),item]):Object.entries(value);for(const[key2,item]of entries2)item!==null&&node.children.set(key2.toLowerCase(),jsonNode(item,depth+1));return node}function decodeScalar(text,spec,name){
const value=convert(text,spec.type);if(value===void 0)throw invalid(spec,name);return checkLimits(value,spec,name),value}function convert(text,type){const trimmed=text.
trim();return type==="integer"?/^-?\d{1,16}(\.0+)?$/.test(trimmed)?Number(trimmed):void 0:type==="number"?/^-?\d{1,16}(\.\d+)?$/.test(trimmed)?Number(trimmed):void 0:
type==="boolean"?/^(true|false)$/i.test(trimmed)?trimmed.toLowerCase()==="true":void 0:text}const productVersions={Ecs:"2014-05-26",Slb:"2014-05-15",Vpc:"2016-0\
4-28",Rds:"2014-08-15",Sts:"2015-04-01",Cms:"2019-01-01",Ess:"2022-02-22",Ess2014:"2014-08-28",Alidns:"2015-01-09",Location:"2015-06-12",Ram:"2015-05-01",Oos:"2\
019-06-01"};function createRegistry(operations){const byName=new Map;for(const operation of operations){const name=`${operation.product}.${operation.action}`;if(byName.
has(name))throw new Error(`${name} is built twice: keep one of the two operations`);byName.set(name,operation)}const versions2=new Map([...Object.entries(productVersions).
map(([product,version])=>[version,product])]);return{operations,product:version=>versions2.get(version),find:(product,action)=>byName.get(`${product}.${action}`)}}
const regions=[{id:"cn-hangzhou",name:"China (Hangzhou)"},{id:"cn-shanghai",name:"China (Shanghai)"},{id:"cn-beijing",name:"China (Beijing)"},{id:"cn-shenzhen",
name:"China (Shenzhen)"},{id:"cn-qingdao",name:"China (Qingdao)"},{id:"cn-zhangjiakou",name:"China (Zhangjiakou)"},{id:"cn-hongkong",name:"China (Hong Kong)"},{
id:"ap-southeast-1",name:"Singapore"},{id:"ap-southeast-5",name:"Indonesia (Jakarta)"},{id:"ap-northeast-1",name:"Japan (Tokyo)"},{id:"eu-central-1",name:"Germa\
ny (Frankfurt)"},{id:"eu-west-1",name:"UK (London)"},{id:"us-east-1",name:"US (Virginia)"},{id:"us-west-1",name:"US (Silicon Valley)"},{id:"me-east-1",name:"UAE\
 (Dubai)"}],zoneLetters=["g","h","i","j","k"],isRegion=regionId=>regions.some(region2=>region2.id===regionId);function zonesOf(regionId){return isRegion(regionId)?
/\d$/.test(regionId)?["a","b","c"].map(letter=>`${regionId}${letter}`):zoneLetters.map(letter=>`${regionId}-${letter}`):[]}const instances=store=>store.collection(
"instance"),disks=store=>store.collection("disk"),records_images=store=>store.collection("image"),snapshots=store=>store.collection("snapshot"),keyPairs=store=>store.
collection("key-pair"),securityGroups=store=>store.collection("security-group");var shared_random=__webpack_require__(55929);class FaultPlan{#states=[];#random=(0,shared_random.
I)(1);#seed=1;#loadedMs=0;#loaded;constructor(loaded=()=>{}){this.#loaded=loaded}load(rules2,options){this.#states=rules2.map(rule=>({rule,seen:0,struck:0,machines:new Map})),
this.#seed=options.seed??1,this.#random=(0,shared_random.I)(this.#seed),this.#loadedMs=options.nowMs,this.#loaded()}get isEmpty(){return this.#states.length===0}get oldestReadMs(){
return Math.max(0,...this.#states.filter(({rule})=>rule.kind==="stale-read").map(({rule})=>rule.delayMs))}strike(target2,kinds2,nowMs){return this.#states.filter(
state=>this.#strikes(state,target2,kinds2,nowMs)).map(({rule})=>rule)}isInForce(kind,instanceId,nowMs){return this.#states.some(state=>{const{rule,machines}=state,
age=nowMs-this.#loadedMs;if(rule.kind!==kind||age<rule.fromMs||age>=rule.untilMs)return!1;const known=machines.get(instanceId);if(known!==void 0)return known;const isStruck=this.#strikes(
state,{action:"",values:[instanceId]},[kind],nowMs);return machines.set(instanceId,isStruck),isStruck})}appFaults(instanceId,names2){return this.#states.flatMap(
(state,at)=>{const{rule}=state;return!isAppFault(rule.kind)||!matches(rule,{action:"",values:[instanceId,...names2]})?[]:isServiceFault(rule.kind)&&!this.#chooses(
state,instanceId)?[]:[{id:`${this.#loadedMs}/${at}`,kind:rule.kind,rule,fromMs:this.#loadedMs+rule.fromMs,untilMs:this.#loadedMs+rule.untilMs,seed:textSeed(`${this.#seed}\
/${at}/${instanceId}`)}]})}toJSON(){return this.#states.map(({rule,seen,struck})=>({...rule,seen,struck}))}#strikes(state,target2,kinds2,nowMs){const{rule}=state,
age=nowMs-this.#loadedMs;return!kinds2.includes(rule.kind)||age<rule.fromMs||age>=rule.untilMs||!matches(rule,target2)?!1:this.#draws(state)}#chooses(state,instanceId){
const isChosen=state.machines.get(instanceId)??this.#draws(state);return state.machines.set(instanceId,isChosen),isChosen}#draws(state){const{rule}=state;return state.
seen++,state.seen<=rule.skip||state.struck>=rule.count||rule.probability<1&&this.#random()>=rule.probability?!1:(state.struck++,!0)}}const isAppFault=kind=>kind.
startsWith("app-"),isServiceFault=kind=>kind==="app-slow-start"||kind==="app-old-version",textSeed=text=>[...text].reduce((hash,c)=>Math.imul(hash^c.charCodeAt(
0),16777619)>>>0,2166136261);function matches(rule,target2){if(rule.kind==="stale-read"&&!target2.isReadOnly||rule.instance!==void 0&&!target2.values.some(value=>value.
includes(rule.instance)))return!1;const pattern2=rule.action.includes(":")||rule.action==="*"?rule.action:`*:${rule.action}`;return globMatches(pattern2.toLowerCase(),
target2.action.toLowerCase())}function globMatches(pattern2,text){const[first="",...rest]=pattern2.split("*");if(rest.length===0)return pattern2===text;const last=rest.
pop();if(!text.startsWith(first)||!text.endsWith(last)||text.length<first.length+last.length)return!1;let at=first.length;for(const part of rest){const found2=text.
indexOf(part,at);if(found2<0)return!1;at=found2+part.length}return at<=text.length-last.length}const neverSeconds=9999999999;class AppFaults{#core;#plan;#told=new Map;#written=Promise.
resolve();constructor(core,plan2){this.#core=core,this.#plan=plan2,core.on("instanceChanged",({instanceId})=>this.#put(instanceId))}putAll(){for(const{id:id2}of instances(
this.#core.store).all())this.#put(id2)}#put(instanceId){const instance=instances(this.#core.store).get(instanceId);if(!instance){this.#told.delete(instanceId);return}
if(this.#plan.isEmpty&&!this.#told.has(instanceId))return;const faults=this.#plan.appFaults(instanceId,[instance.name,instance.privateIp]);if(faults.length===0&&
!this.#told.has(instanceId))return;const files=appFaultFiles(faults),text=JSON.stringify(files);if(this.#told.get(instanceId)===text)return;faults.length===0?this.#told.
delete(instanceId):this.#told.set(instanceId,text);const write2=()=>this.#core.drivers.machines.setAppFaults?.(instanceId,files),written=this.#written.then(write2);
this.#written=written.catch(()=>{}),this.#core.after(0,()=>written)}}function appFaultFiles(faults){const seconds2=ms=>Math.min(Math.floor(ms/1e3),neverSeconds),
services=faults.filter(({kind})=>isServiceFault(kind)).map(({kind,rule,fromMs,untilMs})=>[kind,seconds2(fromMs),seconds2(untilMs),rule.delayMs/1e3,rule.release??
"-"].join(" ")),requests=faults.filter(({kind})=>!isServiceFault(kind)).map(({rule,...fault})=>({...rule,...fault}));return{services:services.map(line=>`${line}\

`).join(""),requests:JSON.stringify(requests)}}class StateHistory{#store;#clock;#keptMs;#moments=[];constructor(options){this.#store=options.store,this.#clock=options.
clock,this.#keptMs=options.keptMs,this.#store.onChange(()=>this.record())}record(){const keptMs2=this.#keptMs();if(keptMs2===0){this.#moments=[];return}const nowMs=this.#clock.
now(),last=this.#moments.at(-1),moment={timeMs:nowMs,state:structuredClone(this.#store.toJSON())};last?.timeMs===nowMs&&this.#moments.length>1?this.#moments[this.#moments.
length-1]=moment:this.#moments.push(moment),this.#forgetBefore(nowMs-keptMs2)}at(ageMs){const timeMs=this.#clock.now()-ageMs;return(this.#moments.findLast(moment=>moment.
timeMs<=timeMs)??this.#moments[0])?.state}#forgetBefore(timeMs){const first=this.#moments.findLastIndex(moment=>moment.timeMs<=timeMs);first>0&&this.#moments.splice(
0,first)}}const clientTokenKind="gateway.client-tokens",remembered=2e4;class ClientTokens{#core;#running=new Set;constructor(core){this.#core=core}async once(scope,effect){
const token=scope.params.optionalText("ClientToken");if(!token)return effect();const id2=`${scope.accessKeyId} ${scope.action} ${token}`,hash=parameterHash(scope.
params),used=this.#used.get(id2);if(used){if(used.parameterHash!==hash)throw mismatch();return used.answer}if(this.#running.has(id2))throw new VendorError("Last\
TokenProcessing",403,"The last request with this ClientToken is still being processed.");this.#running.add(id2);try{const answer2=await effect();return this.#remember(
{id:id2,parameterHash:hash,answer:answer2}),answer2}finally{this.#running.delete(id2)}}#remember(token){if(this.#used.size>=remembered){const oldest=this.#used.
find(()=>!0);oldest&&this.#used.delete(oldest.id)}this.#used.add(token)}get#used(){return this.#core.store.collection(clientTokenKind)}}const mismatch=()=>new VendorError(
"IdempotentParameterMismatch",400,"The request uses the same ClientToken as a previous, but not identical request.");function parameterHash(params){const{ClientToken:_token,
...rest}=params.toJSON();return(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(rest)).digest("base64")}const batchActions=new Set(["StartIn\
stances","StopInstances","RebootInstances","DeleteInstances"]);function isDryRun(operation,params){return(operation.product==="Ecs"||operation.product==="Vpc")&&
params.flag("DryRun")===!0}async function answerDryRun(operation,sandboxCall){await operation.run(sandboxCall);const code=batchActions.has(operation.action)?"DR\
YRUN.SUCCESS":"DryRunOperation";throw new VendorError(code,400,"Request validation has been passed with DryRun flag set.")}async function callFromInside(gateway,{
service,api,parameters,accessKeyId}){const{core,registry,calls:calls2}=gateway,operation=registry.operations.find(({product:product2,action:action2})=>product2.
toLowerCase()===service.toLowerCase()&&action2.toLowerCase()===api.toLowerCase());if(!operation)throw new VendorError("InvalidAction.NotFound",404,`Specified ap\
i is not found: there is no ${service} ${api}.`);const pairs=flattenParams(parameters),requestId=ids_requestId(core.random),{product,action,isReadOnly}=operation,
entry={timeMs:core.clock.now(),product,action,parameters:shownParameters(pairs),isMutating:!isReadOnly,accessKeyId,requestId,durationMs:0};try{const body=await gateway.
call({operation,pairs,accessKeyId,accountId:core.accountId,requestId});return calls2.add({...entry,status:200}),body}catch(error){throw calls2.add({...entry,...error instanceof
VendorError?{status:error.httpStatus,code:error.code}:{status:500,code:"InternalError"}}),error}}class Nonces{#windowMs;#seen=new Map;constructor(windowMs){this.#windowMs=
windowMs}use(nonce,nowMs){return this.#forgetBefore(nowMs-this.#windowMs),this.#seen.has(nonce)?!1:(this.#seen.set(nonce,nowMs),!0)}clear(){this.#seen.clear()}#forgetBefore(timeMs){
for(const[nonce,seenMs]of this.#seen){if(seenMs>=timeMs)return;this.#seen.delete(nonce)}}}function simulatedDrivers(options={}){const machines=new SimulatedMachines(
options.run,options.isLenient),isHealthy=options.isHealthy??(serverId=>machines.machine(serverId)?.isRunning??!1);return{machines,balancers:simulatedBalancers(isHealthy),
databases:simulatedDatabases()}}const succeed=()=>({exitCode:0,reason:"exited",output:new Uint8Array});class SimulatedMachines{kind="simulated";#machines=new Map;#run;#isLenient;constructor(run2=succeed,isLenient=!1){
this.#run=run2,this.#isLenient=isLenient}machine(instanceId){return this.#machines.get(instanceId)}async create(spec){this.#machines.set(spec.instanceId,{...spec,
isRunning:!1,files:new Map})}async start(instanceId){this.#known(instanceId).isRunning=!0}async stop(instanceId){this.#known(instanceId).isRunning=!1}async destroy(instanceId){
this.#machines.delete(instanceId)}async replaceDisk(instanceId,layerId){const machine=this.#known(instanceId);machine.files.clear(),layerId===void 0?delete machine.
layerId:machine.layerId=layerId}async run(instanceId,command){return this.#run(this.#known(instanceId).instanceId,command)}async writeFile(instanceId,path,content){
this.#known(instanceId).files.set(path,content)}async saveLayer(instanceId){this.#known(instanceId)}async deleteLayer(){}async close(){this.#machines.clear()}#known(instanceId){
const machine=this.#machines.get(instanceId);if(!machine&&this.#isLenient)return{instanceId,hostname:instanceId,address:"127.0.0.1",isRunning:!0,files:new Map};
if(!machine)throw new Error(`there is no machine ${instanceId}: create it before it is used`);return machine}}function simulatedBalancers(isHealthy){const configs=new Map;
return{apply:async config2=>{configs.set(config2.loadBalancerId,config2)},remove:async loadBalancerId=>{configs.delete(loadBalancerId)},health(loadBalancerId,listenerPort2){
const config2=configs.get(loadBalancerId),listener=config2?.listeners.find(({port:port2})=>port2===listenerPort2);if(!config2||!listener)return[];const all=[...listener.
backends,...listener.rules.flatMap(rule=>rule.backends)],isChecked=config2.isActive&&listener.isRunning&&listener.healthCheck.kind!=="off",stateOf2=(serverId,port2)=>isChecked?
isHealthy(serverId,port2)?"normal":"abnormal":"unavailable";return all.map(({serverId,port:port2})=>({serverId,port:port2,state:stateOf2(serverId,port2)}))},accessLog:()=>[],
counters:()=>[],close:async()=>configs.clear()}}function simulatedDatabases(){const nothing=async()=>{};return{create:async()=>({host:"127.0.0.1",port:3306}),restart:nothing,
failover:nothing,destroy:nothing,createAccount:nothing,deleteAccount:nothing,setPassword:nothing,createDatabase:nothing,deleteDatabase:nothing,grant:nothing,revoke:nothing,
setWhitelist:nothing,setPublicEndpoint:async(_instanceId,isOpen2)=>isOpen2?{host:"127.0.0.1",port:3306}:void 0,close:nothing}}class Collection{#records=new Map;#changed;constructor(changed=()=>{}){
this.#changed=changed}get size(){return this.#records.size}get(id2){return this.#records.get(id2)}add(record){return this.#records.set(record.id,record),this.#changed(),
record}update(record,change2){return Object.assign(record,change2),this.#changed(),record}delete(id2){const existed=this.#records.delete(id2);return existed&&this.#changed(),
existed}clear(){this.#records.clear(),this.#changed()}all(){return[...this.#records.values()]}filter(test){return this.all().filter(test)}find(test){for(const record of this.#records.
values())if(test(record))return record}}class Store{#collections=new Map;#listeners=new Set;collection(kind){let collection=this.#collections.get(kind);return collection||
(collection=new Collection(()=>{for(const listener of this.#listeners)listener()}),this.#collections.set(kind,collection)),collection}onChange(listener){this.#listeners.
add(listener)}toJSON(){return Object.fromEntries([...this.#collections].map(([kind,collection])=>[kind,collection.all()]))}clear(){for(const collection of this.#collections.
values())collection.clear()}load(saved){for(const[kind,records]of Object.entries(saved)){const collection=this.collection(kind);for(const record of records)collection.
add(record)}}}function sandboxCore(core,saved=core.store.toJSON()){const store=new Store;return store.load(structuredClone(saved)),{...core,store,drivers:{...simulatedDrivers(
{isLenient:!0})},addresses:{allocate:preferred=>preferred??"127.0.0.1",release:()=>{}},emit:()=>{},on:()=>{},after:()=>{}}}const defaultRegionId="cn-hangzhou";function createGateway({
core,operations,clock,readDelayMs=0}){const faults=new FaultPlan(()=>{history.record(),appFaults.putAll()}),appFaults=new AppFaults(core,faults);core.faults={isInForce:(kind,instanceId)=>!faults.
isEmpty&&faults.isInForce(kind,instanceId,clock.now())};const tokens=new ClientTokens(core),history=new StateHistory({store:core.store,clock:core.clock,keptMs:()=>Math.
max(faults.oldestReadMs,readDelayMs)});history.record();const coreOf=target2=>{const[stale]=faults.isEmpty?[]:faults.strike(target2,["stale-read"],clock.now()),
ageMs=stale?.delayMs??(target2.isReadOnly?readDelayMs:0),saved=ageMs>0?history.at(ageMs):void 0;return saved?sandboxCore(core,saved):core},effect=async(accepted,params,target2)=>{
const{operation}=accepted;if(isDryRun(operation,params))return answerDryRun(operation,callOf(accepted,params,sandboxCore(core)));const run2=async()=>operation.run(
callOf(accepted,params,coreOf(target2)));if(operation.isReadOnly||!Object.hasOwn(operation.parameters,"ClientToken"))return run2();const action=`${operation.product}\
.${operation.action}`;return tokens.once({accessKeyId:accepted.accessKeyId,action,params},run2)},gateway={core,registry:createRegistry(operations),faults,calls:new CallLog,
nonces:new Nonces(2*clockSkewMs),async call(accepted){const{operation,pairs,requestId}=accepted,target2=faultTarget(operation,pairs);faults.isEmpty||await strikeBefore(
faults,target2,clock),checkRegion(regionOf(pairs));const params=decodeParams(pairs,operation.parameters),body=await effect(accepted,params,target2);return faults.
isEmpty||strikeAfter(faults,target2,clock),{RequestId:requestId,...body}}};return core.execute=call=>callFromInside(gateway,call),gateway}function callOf(accepted,params,core){
const{requestId,accountId,accessKeyId}=accepted;return{params,requestId,accountId,accessKeyId,regionId:regionOf(accepted.pairs),core}}function faultTarget({product,
action,isReadOnly},pairs){return{action:`${product}:${action}`,isReadOnly,values:pairs.map(([,value])=>value)}}function regionOf(pairs){return pairs.find(([name,
value])=>value!==""&&name.toLowerCase()==="regionid")?.[1]??defaultRegionId}function checkRegion(regionId){if(!isRegion(regionId))throw new VendorError("Invalid\
RegionId.NotFound",404,"The specified RegionId does not exist.")}function findOperation(registry,version,action){const product=registry.product(version),operation=product&&
registry.find(product,action);if(operation)return operation;const message=product?`Specified api is not found, please check your url and method. The local cloud\
 has no ${product} ${action}.`:`Specified api is not found, please check your url and method. The local cloud knows no product of version "${version}".`;throw new VendorError(
"InvalidAction.NotFound",404,message)}async function answerRpc(request,gateway,log){const requestId=ids_requestId(gateway.core.random),rpc=readRpcRequest(request),
end2=startLogging(rpc,requestId,gateway),context={format:rpc.format,requestId,hostId:request.headers.host??"localhost",product:gateway.registry.product(rpc.version)??
""};try{const body=await run(request,rpc,requestId,gateway);return end2(200),renderResult(body,rpc.action,rpc.format,requestId)}catch(error){if(error instanceof
ConnectionDropped){end2(0,"Dropped");return}if(error instanceof HtmlAnswer)return end2(error.status,"Html"),{status:error.status,headers:{"content-type":"text/h\
tml"},body:error.html};const vendorError=asVendorError(error,`${context.product} ${rpc.action}`,log);return end2(vendorError.httpStatus,vendorError.code),renderError(
vendorError,context)}}async function run(request,rpc,requestId,gateway){if(request.method!=="GET"&&request.method!=="POST")throw new VendorError("UnsupportedHTT\
PMethod",403,"This http method is not supported.");if(!rpc.action)throw new VendorError("MissingParameter",400,'The input parameter "Action" that is mandatory f\
or processing this request is not supplied.');const operation=findOperation(gateway.registry,rpc.version,rpc.action),{core}=gateway,key2=operation.isAnonymous?void 0:
authenticate(request,gateway),{pairs}=rpc;return gateway.call({operation,pairs,accessKeyId:key2?.id??"",accountId:key2?.accountId??core.accountId,requestId})}function asVendorError(error,where,log){
return error instanceof VendorError?error:(log(`${where} failed inside the local cloud: ${error instanceof Error?error.stack:(0,errors.bD)(error)}`),new VendorError(
"InternalError",500,"The request processing has failed due to some unknown error, exception or failure."))}function startLogging(rpc,requestId,gateway){const{core,
calls:calls2,registry}=gateway,timeMs=core.clock.now(),started=core.clock.monotonic(),product=registry.product(rpc.version),operation=product&&registry.find(product,
rpc.action);return(status,code)=>calls2.add({timeMs,product:product??rpc.version,action:rpc.action,parameters:shownParameters(rpc.pairs),isMutating:operation?!operation.
isReadOnly:!1,accessKeyId:rpc.accessKeyId,requestId,status,...code!==void 0&&{code},durationMs:core.clock.monotonic()-started})}const longestBody=16*1024*1024;function frontListener(options){
return(message,response)=>{answer(message,response,options).catch(error=>{(!message.destroyed||!response.destroyed)&&options.log(`answering ${message.method} fa\
iled: ${String(error)}`),response.destroy()})}}async function answer(message,response,{gateway,routes,log}){const request=await readRequest(message),wireAnswer=request?
await route(request,routes,gateway,log):tooLarge(gateway);if(!wireAnswer){message.socket.destroy();return}const body=Buffer.from(wireAnswer.body);response.writeHead(
wireAnswer.status,{...wireAnswer.headers,"content-length":body.length}),response.end(message.method==="HEAD"?void 0:body)}async function route(request,routes,gateway,log){
for(const special of routes){const taken=await special(request);if(taken)return taken}return answerRpc(request,gateway,log)}async function readRequest(message){
const body=await readBody(message,longestBody);if(!body)return;const target2=message.url??"/",mark=target2.indexOf("?"),[path,query]=mark<0?[target2,""]:[target2.
slice(0,mark),target2.slice(mark+1)];return{method:message.method??"GET",path,query,headers:plainHeaders(message),body}}function tooLarge(gateway){const error=new VendorError(
"RequestEntityTooLarge",413,`The body of a request may have at most ${longestBody} bytes.`);return renderError(error,{format:"json",requestId:ids_requestId(gateway.
core.random),hostId:"127.0.0.1",product:""})}function scaledClock(base,scale){checkScale(scale);let current=scale;return{get scale(){return current},set scale(value){
checkScale(value),current=value},now:()=>base.now(),monotonic:()=>base.monotonic(),sleep:(ms,signal)=>base.sleep(ms/current,signal),schedule:(ms,action)=>base.schedule(
ms/current,action)}}function checkScale(scale){if(!(scale>0&&scale<1/0))throw new RangeError(`the time scale must be a number above 0, not ${scale}`)}const defaultAccountId="\
1000000000000001";function createCore(options={}){const clock=options.scaledClock??scaledClock(options.clock??shared_clock.m,options.timeScale??1),random=options.
random??(options.seed===void 0?shared_random.v:(0,shared_random.I)(options.seed)),log=options.log??(()=>{}),pending=new Set,listeners2=new Map;let isStopped=!1;
const core={clock,random,store:options.store??new Store,drivers:options.drivers??simulatedDrivers(),dataDirectory:options.dataDirectory??"/nonexistent/local-clo\
ud",accountId:options.accountId??defaultAccountId,addresses:options.addresses??new BlockAddresses(16),...options.overrides&&{overrides:options.overrides},log,newId:prefix=>vendorId(
prefix,random),emit(event,data){for(const listener of listeners2.get(event)??[])try{listener(data)}catch(error){log(`a listener of ${event} failed: ${describe(error)}`)}},
on(event,listener){const ofEvent=listeners2.get(event)??new Set;listeners2.set(event,ofEvent.add(listener))},after(ms,action){if(isStopped)return;const cancel=clock.
schedule(ms,()=>{pending.delete(cancel),runLogged(action,log)});pending.add(cancel)},cancelPending(){for(const cancel of pending)cancel();pending.clear()},stop(){
isStopped=!0,core.cancelPending()}};return core}async function runLogged(action,log){try{await action()}catch(error){log(`a change in the background failed: ${describe(
error)}`)}}const describe=error=>error instanceof Error&&error.stack?error.stack:(0,errors.bD)(error);function optional(name,value){return value===void 0?{}:{[name]:value}}
function define_define(product,action,definition){return{product,action,isReadOnly:definition.isReadOnly??/^(Describe|List|Get)/.test(action),parameters:definition.
parameters,...definition.gaps===void 0?{}:{gaps:definition.gaps},run(call){if(!isRegion(call.regionId))throw new VendorError("InvalidRegionId.NotFound",404,`The\
 specified RegionId ${call.regionId} does not exist.`);return definition.run(call)}}}const isInRegion=(call,record)=>record.regionId===void 0||!call.params.has(
"RegionId")||record.regionId===call.regionId;function pageOf(records,params,defaultSize=10){const size=params.number("PageSize")??defaultSize,number2=params.number(
"PageNumber")??1;return{rows:records.slice((number2-1)*size,number2*size),PageNumber:number2,PageSize:size,TotalCount:records.length}}function cursorOrPage(records,params,limits={}){
if(!params.has("NextToken")&&!params.has("MaxResults")&&(params.has("PageNumber")||params.has("PageSize")))return{...pageOf(records,params,limits.defaultSize),NextToken:""};
const size=Math.max(params.number("MaxResults")??limits.defaultSize??10,limits.atLeast??1),start2=startOf(records,params.optionalText("NextToken")),rows2=records.
slice(start2,start2+size),isLast=start2+rows2.length>=records.length;return{rows:rows2,PageNumber:1,PageSize:size,TotalCount:records.length,NextToken:isLast?"":
writeToken(start2+rows2.length,rows2.at(-1).id)}}const writeToken=(offset,lastId)=>Buffer.from(`${offset} ${lastId}`).toString("base64url");function startOf(records,token){
if(token===void 0||token==="")return 0;const match=/^(\d{1,9}) (.+)$/.exec(Buffer.from(token,"base64url").toString());if(!match)throw new VendorError("InvalidPa\
rameter.NextToken",400,"The specified NextToken is invalid: pass the one that the previous page returned.");const at=records.findIndex(record=>record.id===match[2]);
return at<0?Number(match[1]):at+1}const parameters_text={type:"string"},requiredText={type:"string",required:!0},flag={type:"boolean"},integer={type:"integer"},
number={type:"number"},region={type:"string",required:!0},optionalRegion={type:"string"},clientToken={type:"string",maxLength:64},oneOf=(...values)=>({type:"str\
ing",enum:values}),required=spec=>({...spec,required:!0}),between=(min,max)=>({type:"integer",min,max}),repeated=(maxItems,items=parameters_text)=>({type:"list",
items,maxItems}),jsonList=maxItems=>({type:"list",encoding:"json",items:parameters_text,maxItems}),commaList=maxItems=>({type:"list",encoding:"comma",items:parameters_text,
maxItems}),object=fields2=>({type:"object",fields:fields2}),tags={type:"list",items:object({Key:{type:"string",maxLength:128},Value:{type:"string",maxLength:128}}),
maxItems:20},filters={type:"list",items:object({Key:parameters_text,Value:parameters_text})},pageNumber={type:"integer",min:1},pageSize=max=>({type:"integer",min:1,
max}),minuteTime=ms=>`${new Date(ms).toISOString().slice(0,16)}Z`,secondTime=ms=>`${new Date(ms).toISOString().slice(0,19)}Z`,nameServers={DnsServer:["dns1.hich\
ina.com","dns2.hichina.com"]};function domainOf({core},name){const domain=domains(core.store).get(name.toLowerCase());if(!domain)throw new VendorError("InvalidD\
omainName.NoExist",400,`The specified domain name ${name} does not exist in the account.`);return domain}const addDomain=define_define("Alidns","AddDomain",{parameters:{
DomainName:requiredText,GroupId:parameters_text,ResourceGroupId:parameters_text,Lang:parameters_text},run({core,params}){const name=params.text("DomainName").toLowerCase();
if(!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(name))throw new VendorError("InvalidDomainName.Format",400,`The specified domain name ${name} is not va\
lid.`);if(domains(core.store).get(name))throw new VendorError("InvalidDomainName.Duplicate",400,`The domain name ${name} is in the account already.`);const domain=domains(
core.store).add({id:name,domainId:core.newId("dom"),groupId:params.optionalText("GroupId")??"",resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.
clock.now()});return{DomainId:domain.domainId,DomainName:name,PunyCode:name,GroupId:domain.groupId,GroupName:"",DnsServers:nameServers}}}),deleteDomain=define_define(
"Alidns","DeleteDomain",{parameters:{DomainName:requiredText,Lang:parameters_text},run(call){const{store}=call.core,domain=domainOf(call,call.params.text("Domai\
nName"));for(const record of resolutionRecords(store).filter(each=>each.domainName===domain.id))resolutionRecords(store).delete(record.id);return domains(store).
delete(domain.id),{DomainName:domain.id}}}),describeDomains=define_define("Alidns","DescribeDomains",{parameters:{KeyWord:parameters_text,SearchMode:oneOf("LIKE",
"EXACT"),GroupId:parameters_text,ResourceGroupId:parameters_text,Starmark:flag,Lang:parameters_text,PageNumber:pageNumber,PageSize:pageSize(100)},run(call){const{
core,params}=call,word=(params.optionalText("KeyWord")??"").toLowerCase(),isExact=params.optionalText("SearchMode")==="EXACT",found2=domains(core.store).filter(
domain=>(isExact?word===""||domain.id===word:domain.id.includes(word))&&domain.groupId===(params.optionalText("GroupId")??domain.groupId)&&domain.resourceGroupId===
(params.optionalText("ResourceGroupId")??domain.resourceGroupId)&&params.flag("Starmark")!==!0),{rows:rows2,...counts}=pageOf(found2,params,20);return{...counts,
Domains:{Domain:rows2.map(domain=>domainRow(call,domain))}}}}),domainRow=({core},domain)=>({DomainId:domain.domainId,DomainName:domain.id,PunyCode:domain.id,AliDomain:!1,
CreateTime:minuteTime(domain.createdAtMs),CreateTimestamp:domain.createdAtMs,DnsServers:nameServers,GroupId:domain.groupId,GroupName:"",RecordCount:resolutionRecords(
core.store).filter(each=>each.domainName===domain.id).length,Remark:"",ResourceGroupId:domain.resourceGroupId,Starmark:!1,Tags:{Tag:[]},VersionCode:"mianfei",VersionName:"\
Alibaba Cloud DNS"}),describeDomainInfo=define_define("Alidns","DescribeDomainInfo",{parameters:{DomainName:requiredText,NeedDetailAttributes:flag,Lang:parameters_text},
run(call){const domain=domainOf(call,call.params.text("DomainName"));return{DomainId:domain.domainId,DomainName:domain.id,PunyCode:domain.id,AliDomain:!1,CreateTime:minuteTime(
domain.createdAtMs),DnsServers:nameServers,GroupId:domain.groupId,GroupName:"",MinTtl:600,Remark:"",ResourceGroupId:domain.resourceGroupId,SubDomain:!1,VersionCode:"\
mianfei",VersionName:"Alibaba Cloud DNS"}}}),domainOperations=[addDomain,deleteDomain,describeDomains,describeDomainInfo],types=["A","AAAA","CNAME","MX","TXT","\
NS","SRV","CAA","REDIRECT_URL","FORWARD_URL"],fields={RR:requiredText,Type:requiredText,Value:requiredText,TTL:{...between(1,86400),errorCode:"InvalidTTL.Malfor\
med"},Line:parameters_text,Priority:between(1,50),Lang:parameters_text,UserClientIp:parameters_text};function resolutionOf({core,params}){const id2=params.text(
"RecordId"),record=resolutionRecords(core.store).get(id2);if(!record)throw new VendorError("DomainRecordNotBelongToUser",400,`The DNS record ${id2} does not exi\
st in the account.`);return record}function readWish(params,domainName){const type=params.text("Type").toUpperCase(),value=params.text("Value"),rr=params.text("\
RR").toLowerCase();if(!types.includes(type))throw new VendorError("InvalidType.NotSupported",400,`The record type ${type} is not one of ${types.join(", ")}.`);if(rr!==
"@"&&!/^(\*|[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(rr))throw new VendorError("InvalidRR.Format",400,`The host record ${rr}\
 is not valid.`);if(!fits(type,value))throw new VendorError("InvalidValue.Format",400,`The value ${value} is not valid for a record of type ${type}.`);if(type===
"MX"&&!params.has("Priority"))throw new VendorError("MissingParameter",400,'The input parameter "Priority" that is mandatory for MX records is not supplied.');return{
domainName,rr,type,value,ttlSeconds:params.number("TTL")??600,line:params.optionalText("Line")??"default",...optional("priority",type==="MX"?params.number("Prio\
rity"):void 0)}}function fits(type,value){return type==="A"?/^(\d{1,3}\.){3}\d{1,3}$/.test(value)&&value.split(".").every(part=>Number(part)<=255):type==="AAAA"?
/^[0-9a-f:]+$/i.test(value)&&value.includes(":"):type==="CNAME"||type==="NS"||type==="MX"?/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9-]+\.?$/i.test(value):value.
length<=512}function refuseClash({core},wish,except){const sameName=resolutionRecords(core.store).filter(each=>each.id!==except&&each.domainName===wish.domainName&&
each.rr===wish.rr&&each.line===wish.line);if(sameName.some(each=>each.type===wish.type&&each.value===wish.value))throw new VendorError("DomainRecordDuplicate",400,
`The DNS record ${wish.rr} ${wish.type} ${wish.value} exists already.`);const exclusive=new Set(["A","AAAA","MX","TXT","NS","CNAME"]),clash=sameName.find(each=>each.
type!==wish.type&&exclusive.has(each.type)&&exclusive.has(wish.type)&&(each.type==="CNAME"||wish.type==="CNAME"));if(clash)throw new VendorError("DomainRecordCo\
nflict",400,`The DNS record conflicts with the ${clash.type} record ${clash.id} of the same name.`)}const addDomainRecord=define_define("Alidns","AddDomainRecor\
d",{parameters:{DomainName:requiredText,...fields},run(call){const{core,params}=call,domain=domainOf(call,params.text("DomainName")),wish=readWish(params,domain.
id);refuseClash(call,wish);const now=core.clock.now();return{RecordId:resolutionRecords(core.store).add({id:newRecordId(call),...wish,isEnabled:!0,weight:1,remark:"",
createdAtMs:now,updatedAtMs:now}).id}}}),newRecordId=({core})=>Array.from({length:18},(_,i)=>i===0?9:Math.floor(core.random()*10)).join(""),updateDomainRecord=define_define(
"Alidns","UpdateDomainRecord",{parameters:{RecordId:requiredText,...fields},run(call){const{core,params}=call,record=resolutionOf(call),wish=readWish(params,record.
domainName);if(Object.entries(wish).every(([name,value])=>record[name]===value))throw new VendorError("DomainRecordDuplicate",400,`The DNS record ${record.id} s\
ays that already.`);return refuseClash(call,wish,record.id),resolutionRecords(core.store).update(record,{...wish,updatedAtMs:core.clock.now()}),{RecordId:record.
id}}}),deleteDomainRecord=define_define("Alidns","DeleteDomainRecord",{parameters:{RecordId:requiredText,Lang:parameters_text,UserClientIp:parameters_text},run(call){
const record=resolutionOf(call);return resolutionRecords(call.core.store).delete(record.id),{RecordId:record.id}}}),deleteSubDomainRecords=define_define("Alidns",
"DeleteSubDomainRecords",{parameters:{DomainName:requiredText,RR:requiredText,Type:parameters_text,Lang:parameters_text,UserClientIp:parameters_text},run(call){
const{core,params}=call,domain=domainOf(call,params.text("DomainName")),rr=params.text("RR").toLowerCase(),type=params.optionalText("Type")?.toUpperCase(),goners=resolutionRecords(
core.store).filter(each=>each.domainName===domain.id&&each.rr===rr&&each.type===(type??each.type));for(const record of goners)resolutionRecords(core.store).delete(
record.id);return{RR:rr,TotalCount:String(goners.length)}}}),setDomainRecordStatus=define_define("Alidns","SetDomainRecordStatus",{parameters:{RecordId:requiredText,
Status:required(oneOf("Enable","Disable","ENABLE","DISABLE")),Lang:parameters_text,UserClientIp:parameters_text},run(call){const record=resolutionOf(call),isEnabled=call.
params.text("Status").toLowerCase()==="enable";return resolutionRecords(call.core.store).update(record,{isEnabled,updatedAtMs:call.core.clock.now()}),{RecordId:record.
id,Status:isEnabled?"Enable":"Disable"}}}),updateDomainRecordRemark=define_define("Alidns","UpdateDomainRecordRemark",{parameters:{RecordId:requiredText,Remark:{
type:"string",maxLength:50},Lang:parameters_text,UserClientIp:parameters_text},run(call){return resolutionRecords(call.core.store).update(resolutionOf(call),{remark:call.
params.optionalText("Remark")??""}),{}}}),resolutionOperations=[addDomainRecord,updateDomainRecord,deleteDomainRecord,deleteSubDomainRecords,setDomainRecordStatus,
updateDomainRecordRemark],paging={PageNumber:pageNumber,PageSize:pageSize(500),Lang:parameters_text,UserClientIp:parameters_text},describeDomainRecords=define_define(
"Alidns","DescribeDomainRecords",{parameters:{DomainName:requiredText,RRKeyWord:parameters_text,TypeKeyWord:parameters_text,ValueKeyWord:parameters_text,KeyWord:parameters_text,
SearchMode:oneOf("LIKE","EXACT","ADVANCED","COMBINATION"),Type:parameters_text,Line:parameters_text,Status:oneOf("Enable","Disable","ENABLE","DISABLE"),OrderBy:parameters_text,
Direction:oneOf("ASC","DESC"),GroupId:integer,...paging},run(call){const{core,params}=call,domain=domainOf(call,params.text("DomainName")),found2=resolutionRecords(
core.store).filter(record=>record.domainName===domain.id&&isWanted(record,params)),{rows:rows2,...counts}=pageOf(params.optionalText("Direction")==="ASC"?found2:
found2.reverse(),params,20),weighted=weightedNames(core.store),shown2=rows2.map(record=>({...recordRow(record),LbaStatus:weighted.get(weightedNameId(record))!==
void 0,CreateTimestamp:record.createdAtMs,UpdateTimestamp:record.updatedAtMs}));return{...counts,DomainRecords:{Record:shown2}}}});function isWanted(record,params){
const word=params.optionalText("KeyWord")?.toLowerCase(),mode=params.optionalText("SearchMode");if(word!==void 0&&(mode==="EXACT"||mode==="LIKE"||mode===void 0)){
const values=[record.rr,record.value.toLowerCase()];return mode==="EXACT"?values.includes(word):values.some(value=>value.includes(word))}const holds2=(name,value)=>value.
toLowerCase().includes((params.optionalText(name)??"").toLowerCase()),status=params.optionalText("Status");return holds2("RRKeyWord",record.rr)&&holds2("TypeKey\
Word",record.type)&&holds2("ValueKeyWord",record.value)&&record.type===(params.optionalText("Type")?.toUpperCase()??record.type)&&record.line===(params.optionalText(
"Line")??record.line)&&(status===void 0||status.toLowerCase()==="enable"===record.isEnabled)}const recordRow=record=>({RecordId:record.id,DomainName:record.domainName,
RR:record.rr,Type:record.type,Value:record.value,TTL:record.ttlSeconds,Line:record.line,...optional("Priority",record.priority),Status:record.isEnabled?"ENABLE":
"DISABLE",Locked:!1,Weight:record.weight,Remark:record.remark}),describeDomainRecordInfo=define_define("Alidns","DescribeDomainRecordInfo",{parameters:{RecordId:requiredText,
Lang:parameters_text,UserClientIp:parameters_text},run(call){const record=resolutionOf(call),{Weight:_,...row2}=recordRow(record),domain=domains(call.core.store).
get(record.domainName);return{...row2,DomainId:domain?.domainId??"",PunyCode:record.domainName,GroupId:domain?.groupId??"",GroupName:""}}}),describeSubDomainRecords=define_define(
"Alidns","DescribeSubDomainRecords",{parameters:{SubDomain:requiredText,DomainName:parameters_text,Type:parameters_text,Line:parameters_text,...paging},run({core,
params}){const name=params.text("SubDomain").toLowerCase(),found2=resolutionRecords(core.store).filter(record=>(fullName(record)===name||`${record.rr}.${record.
domainName}`===name)&&record.type===(params.optionalText("Type")?.toUpperCase()??record.type)&&record.line===(params.optionalText("Line")??record.line)),{rows:rows2,
...counts}=pageOf(found2.reverse(),params,20);return{...counts,DomainRecords:{Record:rows2.map(recordRow)}}}}),setDnsSlbStatus=define_define("Alidns","SetDNSSLB\
Status",{parameters:{SubDomain:requiredText,DomainName:parameters_text,Type:{type:"string",default:"A"},Line:{type:"string",default:"default"},Open:{type:"boole\
an",default:!0},Lang:parameters_text,UserClientIp:parameters_text},run({core,params}){const name=params.text("SubDomain").toLowerCase(),type=params.text("Type").
toUpperCase(),line=params.text("Line"),records=resolutionRecords(core.store).filter(record=>fullName(record)===name&&record.type===type&&record.line===line);if(records.
length<2)throw new VendorError("DisableDNSSLB",400,`Weights need at least two ${type} records of ${name} on the line ${line}.`);const id2=weightedNameId(records[0]),
isOpen2=params.flag("Open")!==!1;return isOpen2?weightedNames(core.store).add({id:id2}):weightedNames(core.store).delete(id2),{Open:isOpen2,RecordCount:records.
length}}}),updateDnsSlbWeight=define_define("Alidns","UpdateDNSSLBWeight",{parameters:{RecordId:requiredText,Weight:required({...between(1,100),errorCode:"Inval\
idWeight"}),Lang:parameters_text,UserClientIp:parameters_text},run(call){const record=resolutionOf(call),weight=call.params.number("Weight");if(!weightedNames(call.
core.store).get(weightedNameId(record)))throw new VendorError("DNSSLBNotOpen",400,`${fullName(record)} has no weights: switch them on with SetDNSSLBStatus first\
.`);return resolutionRecords(call.core.store).update(record,{weight,updatedAtMs:call.core.clock.now()}),{RecordId:record.id,Weight:weight}}}),describeResolutionOperations=[
describeDomainRecords,describeDomainRecordInfo,describeSubDomainRecords,setDnsSlbStatus,updateDnsSlbWeight],alidnsOperations=[...domainOperations,...resolutionOperations,
...describeResolutionOperations],commands=store=>store.collection("command"),invocations=store=>store.collection("invocation"),sentFiles=store=>store.collection(
"sent-file"),agents=store=>store.collection("assistant-agent"),agentVersion="2.2.4.1125";function agentOf(core,instance){const bootedAtMs=instance.startedAtMs??
0,known=agents(core.store).get(instance.id);if(known&&known.bootedAtMs===bootedAtMs)return known;const agent={id:instance.id,bootedAtMs,isOnline:!1,invocationCount:known?.
invocationCount??0};return agents(core.store).add(agent),core.after(assistantDurations(core).agentStarting,()=>{agents(core.store).get(instance.id)===agent&&agents(
core.store).update(agent,{isOnline:!0})}),agent}function isAgentOnline(core,instanceId){if(core.faults?.isInForce("agent-offline",instanceId))return!1;const instance=instances(
core.store).get(instanceId);return instance?.status==="Running"&&agentOf(core,instance).isOnline}function countInvocation(core,instanceId){const agent=agents(core.
store).get(instanceId);agent&&agents(core.store).update(agent,{invocationCount:agent.invocationCount+1,lastInvokedAtMs:core.clock.now()})}const parameters_paging={
PageNumber:pageNumber,PageSize:{type:"integer",min:1,max:50,errorCode:"InvalidParam.PageSize",errorStatus:403},MaxResults:{type:"integer",min:1,max:50},NextToken:parameters_text},
commandParameters={RegionId:region,ClientToken:clientToken,Description:{type:"string",maxLength:512},ContentEncoding:parameters_text,EnableParameter:flag,Launcher:parameters_text,
ResourceGroupId:parameters_text,Tag:tags,WorkingDir:{type:"string",maxLength:200,errorCode:"InvalidParameter.WorkingDir"},Timeout:{type:"integer",min:1,max:86400,
errorCode:"InvalidParameter.Timeout"}},runParameters={InstanceId:repeated(1e3),ResourceTag:tags,Parameters:{type:"object"},Username:{type:"string",maxLength:255,
errorCode:"Username.ExceedLimit",errorStatus:403},WindowsPasswordName:parameters_text,RepeatMode:oneOf("Once","Period","NextRebootOnly","EveryReboot","DryRun"),
Frequency:parameters_text,Timed:flag,TerminationMode:oneOf("Process","ProcessTree"),ContainerId:parameters_text,ContainerName:parameters_text,OssOutputDelivery:parameters_text},
maxTagsPerResource=20;function readTags(params){const tags2=Object.create(null);for(const{Key,Value}of params.objects("Tag")){const key2=String(Key??"");if(key2===
"")throw new VendorError("MissingParameter.TagKey",400,"The parameter Tag.N.Key is required.");if(key2 in tags2)throw new VendorError("Duplicate.TagKey",400,`Th\
e Tag.N.Key contains the duplicate key ${key2}.`);if(/^(aliyun|acs:)|https?:\/\//i.test(key2))throw new VendorError("InvalidTagKey.Malformed",400,`The specified\
 Tag.n.Key "${key2}" is not valid: it must not begin with aliyun or acs: nor hold http:// or https://.`);tags2[key2]=String(Value??"")}return{...tags2}}function mergeTags(have,more){
const merged={...have,...more};if(Object.keys(merged).length>maxTagsPerResource)throw new VendorError("TagQuotaExceed",400,`A resource can have at most ${maxTagsPerResource}\
 tags.`);return merged}function removeTags(have,keys){return keys===void 0?{}:Object.fromEntries(Object.entries(have).filter(([key2])=>!keys.includes(key2)))}function matchesTags(record,params,name="\
Tag"){return params.objects(name).every(({Key,Value})=>{const key2=String(Key??"");return Object.hasOwn(record.tags,key2)&&(Value===void 0||Value===""||record.tags[key2]===
String(Value))})}const tagKeyValues=tags2=>({Tag:Object.entries(tags2).map(([TagKey,TagValue])=>({TagKey,TagValue}))}),keyValues=tags2=>({Tag:Object.entries(tags2).
map(([Key,Value])=>({Key,Value}))});function fitTargets(call,limits){const ids3=[...new Set(call.params.texts("InstanceId"))];if(ids3.length>limits.maxInstances)
throw new VendorError("InstanceIds.ExceedLimit",403,`The number of instance IDs exceeds the upper limit of ${limits.maxInstances}.`);const targets=ids3.length>0?
ids3.map(id2=>knownInstance(call,id2)):byTag(call);if(limits.needsRunning!==!1)for(const target2 of targets)checkRunning(target2);return targets}function byTag(call){
if(call.params.objects("ResourceTag").length===0)throw new VendorError("MissingParameter.InstanceId",400,"The input parameter InstanceId that is mandatory for p\
rocessing this request is not supplied.");const found2=instances(call.core.store).filter(instance=>instance.regionId===call.regionId&&instance.status==="Running"&&
matchesTags(instance,call.params,"ResourceTag"));if(found2.length===0)throw new VendorError("InvalidInstance.NotFound",404,"No running instance has the specifie\
d tags.");return found2}function knownInstance(call,id2){const instance=instances(call.core.store).get(id2);if(!instance||instance.regionId!==call.regionId||instance.
isReleased)throw new VendorError("InvalidInstance.NotFound",404,`The specified instance ${id2} does not exist.`);return instance}function checkRunning(instance){
if(instance.status!=="Running")throw new VendorError("IncorrectInstanceStatus",403,`The instance ${instance.id} is ${instance.status}; a command needs a Running\
 instance.`)}const newRun=(instanceId,nowMs)=>({instanceId,status:"Pending",output:"",droppedBytes:0,errorCode:"",errorInfo:"",repeats:0,createdAtMs:nowMs,updatedAtMs:nowMs}),
describeCloudAssistantStatus=define_define("Ecs","DescribeCloudAssistantStatus",{parameters:{RegionId:region,InstanceId:repeated(1e3),OSType:oneOf("Windows","Li\
nux","FreeBSD"),...parameters_paging},run(call){const{params,core}=call,named2=params.has("InstanceId")?fitTargets(call,{maxInstances:100,needsRunning:!1}):void 0,
rows2=named2??instances(core.store).filter(instance=>instance.regionId===call.regionId&&!instance.isReleased),isLinux=(params.optionalText("OSType")??"Linux")===
"Linux",page=cursorOrPage(isLinux?rows2:[],params,{defaultSize:named2?100:10});return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,
NextToken:page.NextToken,InstanceCloudAssistantStatusSet:{InstanceCloudAssistantStatus:page.rows.map(instance=>statusRow(call,instance))}}}});function statusRow(call,instance){
const{core}=call,isOnline=isAgentOnline(core,instance.id),agent=instance.status==="Running"?agentOf(core,instance):void 0;return{InstanceId:instance.id,CloudAssistantStatus:String(
isOnline),CloudAssistantVersion:agentVersion,LastHeartbeatTime:isOnline?secondTime(core.clock.now()):"",LastInvokedTime:agent?.lastInvokedAtMs===void 0?"":secondTime(
agent.lastInvokedAtMs),InvocationCount:agent?.invocationCount??0,ActiveTaskCount:activeTasks(call,instance.id),OSType:"Linux",SupportSessionManager:!1}}const activeTasks=(call,instanceId)=>invocations(
call.core.store).filter(invocation=>invocation.runs.some(run2=>run2.instanceId===instanceId&&run2.status==="Running")).length,installCloudAssistant=define_define(
"Ecs","InstallCloudAssistant",{parameters:{RegionId:region,InstanceId:required(repeated(1e3))},gaps:"the agent is there already, so nothing is installed",run(call){
return fitTargets(call,{maxInstances:50}),{}}}),agentOperations=[describeCloudAssistantStatus,installCloudAssistant];function matchesWildcard(value,pattern2){if(!pattern2.
includes("*"))return value===pattern2;const parts=pattern2.split("*"),first=parts.shift(),last=parts.pop();if(value.length<first.length+last.length||!value.startsWith(
first)||!value.endsWith(last))return!1;let at=first.length;for(const part of parts){const found2=value.indexOf(part,at);if(found2<0||found2+part.length>value.length-
last.length)return!1;at=found2+part.length}return!0}const kilobyte=1024;function decodeContent(content,encoding,byDefault){if(!(encoding==="Base64"||encoding===
"PlainText"?encoding==="Base64":byDefault==="Base64"))return content;const text=fromBase64(content);if(text===void 0)throw new VendorError("CmdContent.DecodeErr\
or",403,"The CommandContent can not be base64 decoded.");return text.toString()}function fromBase64(text){const compact=text.replaceAll(/\s/g,"");if(!(!/^[A-Za-z0-9+/]*={0,2}$/.
test(compact)||compact.length%4===1))return Buffer.from(compact,"base64")}const toBase64=text=>Buffer.from(text).toString("base64");function checkContentSize(text,isKept){
const limitKb=isKept?18:24;if(toBase64(text).length>limitKb*kilobyte)throw new VendorError("CmdContent.ExceedLimit",403,`The length of the command content excee\
ds the upper limit of ${limitKb} KB.`)}const placeholder=/\{\{\s*([^{}\s]+)\s*\}\}/g;function parameterNames(content){const names2=[...content.matchAll(placeholder)].
map(match=>match[1]);return[...new Set(names2)].filter(name=>!name.startsWith("ACS::"))}const maxParameters=10,maxKeyLength=64;function checkParameters(content,values){
const entries2=Object.entries(values);if(entries2.length>maxParameters)throw new VendorError("InvalidParameter.Parameters",400,`At most ${maxParameters} paramet\
ers are allowed.`);if(entries2.some(([key2])=>key2===""||key2.length>maxKeyLength))throw new VendorError("InvalidParameter.Parameters",400,`The key of a paramet\
er must have 1 to ${maxKeyLength} characters.`);const missing2=parameterNames(content).filter(name=>!Object.hasOwn(values,name));if(missing2.length>0)throw new VendorError(
"Parameter.NotMatched",403,`The input parameters do not match the parameters of the command: ${missing2.join(", ")} is missing.`);return Object.fromEntries(entries2.
map(([key2,value])=>[key2,String(value)]))}const fillParameters=(content,values)=>content.replaceAll(placeholder,(all,name)=>Object.hasOwn(values,name)?values[name]:
all),keptOutputBytes=24*kilobyte;function cutOutput(output,alreadyDropped=0){const kept2=output.subarray(0,keptOutputBytes);return{output:Buffer.from(kept2).toString(
"base64"),droppedBytes:output.length-kept2.length+alreadyDropped}}const defaultTimeoutSeconds=60,maxCommands=5e4;function readCommand(call,options){const{params,
core}=call,content=decodeContent(params.text("CommandContent"),params.optionalText("ContentEncoding"),options.contentDefault);if(content.trim()==="")throw new VendorError(
"MissingParameter.CommandContent",400,"The input parameter CommandContent that is mandatory for processing this request is not supplied.");checkContentSize(content,
options.isKept);const id2=core.newId("c");return{id:id2,regionId:call.regionId,name:params.optionalText("Name")??`cmd-${id2.slice(-8)}`,type:readType(params),description:params.
optionalText("Description")??"",content:toBase64(content),workingDir:params.optionalText("WorkingDir")??"",timeoutSeconds:params.number("Timeout")??defaultTimeoutSeconds,
enableParameter:params.flag("EnableParameter")??!1,isKept:options.isKept,launcher:params.optionalText("Launcher")??"",resourceGroupId:params.optionalText("Resou\
rceGroupId")??"",version:1,createdAtMs:core.clock.now(),tags:readTags(params)}}function readType(params){const type=params.text("Type");if(type==="RunShellScrip\
t"||type==="RunBatScript"||type==="RunPowerShellScript")return type;throw new VendorError("InvalidCmdType.NotFound",403,`The specified command type ${type} does\
 not exist.`)}function commandOf(call,id2){const command=commands(call.core.store).get(id2);if(!command||command.regionId!==call.regionId)throw new VendorError(
"InvalidCmdId.NotFound",404,`The specified command ID ${id2} does not exist.`);return command}function keepCommand(call,command){if(commands(call.core.store).size>=
maxCommands)throw new VendorError("CmdCount.ExceedQuota",403,`The number of commands exceeds the quota of ${maxCommands}.`);commands(call.core.store).add(command)}
const createCommand=define_define("Ecs","CreateCommand",{parameters:{...commandParameters,Name:{type:"string",required:!0,maxLength:128},Type:requiredText,CommandContent:requiredText},
run(call){const command=readCommand(call,{isKept:!0,contentDefault:"Base64"});return keepCommand(call,command),{CommandId:command.id}}}),modifyCommand=define_define(
"Ecs","ModifyCommand",{parameters:{RegionId:region,CommandId:requiredText,Name:{type:"string",maxLength:128},Description:{type:"string",maxLength:512},CommandContent:parameters_text,
WorkingDir:commandParameters.WorkingDir,Timeout:commandParameters.Timeout,Launcher:parameters_text},run(call){const{params}=call,command=commandOf(call,params.text(
"CommandId")),sent=params.optionalText("CommandContent"),content=sent===void 0?void 0:decodeContent(sent,void 0,"Base64");return content!==void 0&&checkContentSize(
content,!0),commands(call.core.store).update(command,{name:params.optionalText("Name")??command.name,description:params.optionalText("Description")??command.description,
content:content===void 0?command.content:toBase64(content),workingDir:params.optionalText("WorkingDir")??command.workingDir,timeoutSeconds:params.number("Timeou\
t")??command.timeoutSeconds,launcher:params.optionalText("Launcher")??command.launcher,version:command.version+1}),{}}}),deleteCommand=define_define("Ecs","Dele\
teCommand",{parameters:{RegionId:region,CommandId:requiredText},run(call){const command=commandOf(call,call.params.text("CommandId"));return commands(call.core.
store).delete(command.id),{}}}),describeCommands=define_define("Ecs","DescribeCommands",{parameters:{RegionId:region,CommandId:parameters_text,Name:parameters_text,
Description:parameters_text,Type:parameters_text,Provider:parameters_text,Latest:flag,ContentEncoding:parameters_text,ResourceGroupId:parameters_text,Tag:tags,...parameters_paging},
gaps:"no public commands (Provider is always User)",run(call){const{params,core}=call,provider=params.optionalText("Provider"),rows2=commands(core.store).filter(
command=>command.isKept&&command.regionId===call.regionId&&(provider===void 0||provider==="User"||provider===core.accountId)&&command.id===(params.optionalText(
"CommandId")??command.id)&&command.type===(params.optionalText("Type")??command.type)&&command.resourceGroupId===(params.optionalText("ResourceGroupId")??command.
resourceGroupId)&&matchesWildcard(command.name,params.optionalText("Name")??"*")&&matchesWildcard(command.description,params.optionalText("Description")??"*")&&
matchesTags(command,params)),page=cursorOrPage(rows2.reverse(),params);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.
NextToken,Commands:{Command:page.rows.map(command=>commandRow(call,command))}}}});function commandRow(call,command){const text=Buffer.from(command.content,"base\
64").toString(),names2=command.enableParameter?parameterNames(text):[];return{CommandId:command.id,Name:command.name,Type:command.type,Description:command.description,
CommandContent:call.params.optionalText("ContentEncoding")==="PlainText"?text:command.content,WorkingDir:command.workingDir,Timeout:command.timeoutSeconds,EnableParameter:command.
enableParameter,ParameterNames:{ParameterName:names2},ParameterDefinitions:{ParameterDefinition:names2.map(name=>({ParameterName:name,Required:!0,PossibleValues:{
PossibleValue:[]}}))},Provider:"User",Category:"",Version:command.version,Latest:!0,Launcher:command.launcher,ResourceGroupId:command.resourceGroupId,InvokeTimes:invocations(
call.core.store).filter(invocation=>invocation.commandId===command.id).length,CreationTime:secondTime(command.createdAtMs),Tags:tagKeyValues(command.tags)}}const commandOperations=[
createCommand,modifyCommand,deleteCommand,describeCommands],unfinished=["Pending","Scheduled","Running","Stopping"],isFinished=run2=>!unfinished.includes(run2.status);
function overallStatus(runs){for(const status of["Running","Stopping","Pending","Scheduled"])if(runs.some(run2=>run2.status===status))return status;const succeeded=runs.
filter(run2=>run2.status==="Success").length,stopped=runs.filter(run2=>run2.status==="Terminated"||run2.status==="Cancelled").length;return succeeded===runs.length?
"Success":stopped>0&&succeeded+stopped===runs.length?"Stopped":succeeded>0?"PartialFailed":"Failed"}function coarseStatus(status){switch(status){case"Pending":case"\
Scheduled":case"Running":case"Stopping":return"Running";case"Success":case"Failed":return"Finished";case"Cancelled":case"Terminated":return"Stopped";case"Timeou\
t":case"Error":case"Invalid":case"Aborted":return"Failed"}}function coarseOverallStatus(runs){const words2=new Set(runs.map(run2=>coarseStatus(run2.status)));return words2.
has("Running")?"Running":words2.size===1?[...words2][0]:words2.has("Failed")?"PartialFailed":words2.has("Stopped")?"Stopped":"Finished"}const errorInfos={"":"",
InstanceNotExists:"the specified instance does not exists",InstanceReleased:"the specified instance has been released",InstanceNotRunning:"the specified instanc\
e is not running",AccountNotExists:"the specified account does not exists",DirectoryNotExists:"the specified directory does not exists",ClientNotRunning:"the al\
iyun service is not running on the instance",ClientNotResponse:"the aliyun service has no response",DeliveryTimeout:"the command delivery has been timed out",ExecutionTimeout:"\
the command execution has been timed out",ExecutionException:"the command execution got an exception",ExecutionInterrupted:"the command execution has been inter\
rupted",ExitCodeNonzero:"the command execution exit code is not 0",FileAlreadyExists:"the specified file already exists"},describeInvocations=define_define("Ecs",
"DescribeInvocations",{parameters:{RegionId:region,InvokeId:parameters_text,CommandId:parameters_text,CommandName:parameters_text,CommandType:parameters_text,InstanceId:parameters_text,
InvokeStatus:parameters_text,RepeatMode:parameters_text,Timed:flag,IncludeOutput:flag,ContentEncoding:parameters_text,ResourceGroupId:parameters_text,Tag:tags,...parameters_paging},
run(call){const{params}=call,status=params.optionalText("InvokeStatus"),rows2=found(call).filter(invocation=>matchesWildcard(invocation.commandName,params.optionalText(
"CommandName")??"*")&&invocation.commandType===(params.optionalText("CommandType")??invocation.commandType)&&invocation.repeatMode===(params.optionalText("Repea\
tMode")??invocation.repeatMode)&&(status===void 0||status===coarseOverallStatus(invocation.runs)||status===overallStatus(invocation.runs))),page=cursorOrPage(rows2,
params);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,Invocations:{Invocation:page.rows.map(invocation=>invocationRow(
call,invocation))}}}}),describeInvocationResults=define_define("Ecs","DescribeInvocationResults",{parameters:{RegionId:region,InvokeId:parameters_text,CommandId:parameters_text,
InstanceId:parameters_text,InvokeRecordStatus:parameters_text,IncludeHistory:flag,ContentEncoding:parameters_text,ResourceGroupId:parameters_text,Tag:tags,...parameters_paging},
gaps:"of a repeated command only the last run is kept",run(call){const{params}=call,wanted=params.optionalText("InvokeRecordStatus"),instanceId=params.optionalText(
"InstanceId"),rows2=found(call).flatMap(invocation=>invocation.runs.filter(run2=>run2.instanceId===(instanceId??run2.instanceId)).filter(run2=>wanted===void 0||
wanted===coarseStatus(run2.status)||wanted===run2.status).map(run2=>({id:`${invocation.id}/${run2.instanceId}`,invocation,run:run2}))),page=cursorOrPage(rows2,params);
return{Invocation:{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,InvocationResults:{InvocationResult:page.
rows.map(({invocation,run:run2})=>resultRow(call,invocation,run2))}}}}});function found(call){const{params,core}=call,instanceId=params.optionalText("InstanceId");
return invocations(core.store).filter(invocation=>invocation.regionId===call.regionId&&invocation.id===(params.optionalText("InvokeId")??invocation.id)&&invocation.
commandId===(params.optionalText("CommandId")??invocation.commandId)&&invocation.resourceGroupId===(params.optionalText("ResourceGroupId")??invocation.resourceGroupId)&&
(instanceId===void 0||invocation.runs.some(run2=>run2.instanceId===instanceId))&&matchesTags(invocation,params)).reverse()}const isPlain=call=>call.params.optionalText(
"ContentEncoding")==="PlainText",inEncoding=(call,base64)=>isPlain(call)?Buffer.from(base64,"base64").toString():base64,time=ms=>ms===void 0?"":secondTime(ms);function invocationRow(call,invocation){
return{InvokeId:invocation.id,CommandId:invocation.commandId,CommandName:invocation.commandName,CommandType:invocation.commandType,CommandDescription:invocation.
description,CommandContent:inEncoding(call,invocation.content),Parameters:JSON.stringify(invocation.parameters),WorkingDir:invocation.workingDir,Username:invocation.
username,Timeout:invocation.timeoutSeconds,Timed:invocation.repeatMode==="Period",RepeatMode:invocation.repeatMode,Frequency:invocation.frequency,TerminationMode:invocation.
terminationMode,Launcher:invocation.launcher,CreationTime:secondTime(invocation.createdAtMs),InvocationStatus:overallStatus(invocation.runs),InvokeStatus:coarseOverallStatus(
invocation.runs),InvokeInstances:{InvokeInstance:invocation.runs.map(run2=>invokeInstanceRow(call,invocation,run2))},Tags:tagKeyValues(invocation.tags)}}function invokeInstanceRow(call,invocation,run2){
const output=call.params.flag("IncludeOutput")===!0?inEncoding(call,run2.output):"";return{InstanceId:run2.instanceId,InvocationStatus:run2.status,InstanceInvokeStatus:coarseStatus(
run2.status),...run2.exitCode===void 0?{}:{ExitCode:run2.exitCode},Output:output,Dropped:run2.droppedBytes,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,Repeats:run2.
repeats,Timed:invocation.repeatMode==="Period",CreationTime:secondTime(run2.createdAtMs),StartTime:time(run2.startedAtMs),FinishTime:time(run2.finishedAtMs),StopTime:time(
run2.stoppedAtMs),UpdateTime:secondTime(run2.updatedAtMs)}}function resultRow(call,invocation,run2){return{InvokeId:invocation.id,CommandId:invocation.commandId,
InstanceId:run2.instanceId,InvocationStatus:run2.status,InvokeRecordStatus:coarseStatus(run2.status),...run2.exitCode===void 0?{}:{ExitCode:run2.exitCode},Output:inEncoding(
call,run2.output),Dropped:run2.droppedBytes,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,Repeats:run2.repeats,Username:invocation.username,TerminationMode:invocation.
terminationMode,Launcher:invocation.launcher,StartTime:time(run2.startedAtMs),FinishedTime:time(run2.finishedAtMs),StopTime:time(run2.stoppedAtMs),Tags:tagKeyValues(
invocation.tags)}}const invocationOperations=[describeInvocations,describeInvocationResults],running=new WeakMap;function deliver(core,task2){const instance=instances(
core.store).get(task2.run.instanceId);instance&&agentOf(core,instance),core.after(assistantDurations(core).delivery,()=>tryDelivery(core,task2,assistantDurations(
core).deliveryLimit))}function stopRun(core,run2){(run2.status==="Pending"||run2.status==="Scheduled")&&finish(core,run2,"Cancelled"),run2.status==="Running"&&(run2.
status="Stopping",running.get(core)?.get(run2)?.abort())}async function tryDelivery(core,task2,leftMs){const{run:run2}=task2;if(isFinished(run2))return task2.changed();
const instance=instances(core.store).get(run2.instanceId);if(!instance)return end(core,task2,"Aborted","InstanceReleased");if(instance.status!=="Running")return end(
core,task2,"Aborted","InstanceNotRunning");if(isAgentOnline(core,run2.instanceId))return execute(core,task2);if(leftMs<=0)return end(core,task2,"Aborted","Deliv\
eryTimeout");core.after(assistantDurations(core).deliveryRetry,()=>tryDelivery(core,task2,leftMs-assistantDurations(core).deliveryRetry))}async function execute(core,task2){
const{run:run2}=task2,abort=new AbortController,ofCore=running.get(core)??new Map;running.set(core,ofCore.set(run2,abort));const bootedAtMs=instances(core.store).
get(run2.instanceId)?.startedAtMs;run2.status="Running",run2.startedAtMs=run2.updatedAtMs=core.clock.now(),countInvocation(core,run2.instanceId),task2.changed();
try{const result=await task2.work(abort.signal);Object.assign(run2,cutOutput(result.output,result.droppedBytes));const now=instances(core.store).get(run2.instanceId);
(now?.status!=="Running"||now.startedAtMs!==bootedAtMs)&&result.exitCode!==0?end(core,task2,"Error","ExecutionInterrupted"):settle(core,task2,result)}catch(error){
Object.assign(run2,cutOutput(Buffer.from((0,errors.bD)(error)))),end(core,task2,"Error","ExecutionException")}finally{ofCore.delete(run2)}}function settle(core,task2,result){
switch(result.reason){case"exited":return task2.run.exitCode=result.exitCode??0,task2.run.exitCode===0?end(core,task2,"Success"):end(core,task2,"Failed","ExitCo\
deNonzero");case"timed-out":return end(core,task2,"Timeout","ExecutionTimeout");case"stopped":return end(core,task2,"Terminated");case"account-missing":return end(
core,task2,"Invalid","AccountNotExists");case"directory-missing":return end(core,task2,"Invalid","DirectoryNotExists")}}function end(core,task2,status,errorCode=""){
finish(core,task2.run,status,errorCode),task2.changed()}function finish(core,run2,status,errorCode=""){const now=core.clock.now();Object.assign(run2,{status,errorCode,
errorInfo:errorInfos[errorCode],finishedAtMs:now,updatedAtMs:now}),(status==="Cancelled"||status==="Terminated")&&(run2.stoppedAtMs=now)}const unitMs={s:1e3,m:6e4,
h:36e5,d:864e5};function readFrequency(frequency){const rate=/^rate\(\s*(\d+)\s*([smhd])\w*\s*\)$/.exec(frequency);if(rate)return{kind:"every",ms:Number(rate[1])*
unitMs[rate[2]]};const at=/^at\(\s*(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\s+[\w/+:-]+)?\s*\)$/.exec(frequency);if(at)return{kind:"at",timeMs:Date.parse(`${at[1]}\
T${at[2]}Z`)};throw new VendorError("InvalidParameter.Frequency",400,`The specified Frequency ${frequency} is not valid here: use rate(\u2026) or at(\u2026).`)}
function startInvocation(core,invocation){for(const run2 of invocation.runs)invocation.repeatMode==="Once"?deliver(core,task(core,invocation,run2)):invocation.repeatMode===
"Period"?plan(core,invocation,run2):afterReboot(core,invocation,run2)}function task(core,invocation,run2){return{run:run2,changed:()=>{invocations(core.store).update(
invocation,{})},work:signal=>core.drivers.machines.run(run2.instanceId,{script:scriptFor(core,invocation,run2.instanceId),shell:"sh",timeoutMs:invocation.timeoutSeconds*
1e3,workingDirectory:invocation.workingDir,user:invocation.username||"root",signal})}}function scriptFor(core,invocation,instanceId){const content=Buffer.from(invocation.
content,"base64").toString();return invocation.enableParameter?fillParameters(content,{"ACS::RegionId":invocation.regionId,"ACS::AccountId":core.accountId,"ACS:\
:InstanceId":instanceId,"ACS::InstanceName":instances(core.store).get(instanceId)?.name??"","ACS::InvokeId":invocation.id,"ACS::CommandId":invocation.commandId,
...invocation.parameters}):content}function plan(core,invocation,run2){const timetable=readFrequency(invocation.frequency);run2.status="Scheduled";const waitMs=timetable.
kind==="every"?timetable.ms:Math.max(0,timetable.timeMs-core.clock.now());core.after(waitMs,()=>{run2.status==="Scheduled"&&(repeat(core,invocation,run2),timetable.
kind==="every"&&core.after(0,()=>again(core,invocation,run2)))})}function again(core,invocation,run2){run2.status==="Cancelled"||run2.status==="Terminated"||run2.
status==="Stopping"||(run2.status==="Pending"||run2.status==="Running"?core.after(1e3,()=>again(core,invocation,run2)):plan(core,invocation,run2))}function afterReboot(core,invocation,run2){
run2.status="Scheduled";let bootedAtMs=instances(core.store).get(run2.instanceId)?.startedAtMs;core.on("instanceChanged",({instanceId})=>{if(instanceId!==run2.instanceId||
run2.status==="Cancelled")return;const instance=instances(core.store).get(instanceId);instance?.status!=="Running"||instance.startedAtMs===bootedAtMs||invocation.
repeatMode==="NextRebootOnly"&&run2.repeats>0||(bootedAtMs=instance.startedAtMs,repeat(core,invocation,run2))})}function repeat(core,invocation,run2){Object.assign(
run2,{status:"Pending",repeats:run2.repeats+1,errorCode:"",errorInfo:""}),deliver(core,task(core,invocation,run2))}const maxInstances=100,minInvokeTimeoutSeconds=10,
keptInvocations=1e4,runCommand=define_define("Ecs","RunCommand",{parameters:{...commandParameters,...runParameters,Name:{type:"string",maxLength:128},Type:requiredText,
CommandContent:requiredText,KeepCommand:flag},gaps:"no containers, no output to OSS, no cron expressions; a time-out always ends the whole process tree",run(call){
const isKept=call.params.flag("KeepCommand")??!1,command=readCommand(call,{isKept,contentDefault:"PlainText"}),invocation=readInvocation(call,command);return call.
params.optionalText("RepeatMode")==="DryRun"?{}:(isKept&&keepCommand(call,command),begin(call,invocation),{CommandId:command.id,InvokeId:invocation.id})}}),invokeCommand=define_define(
"Ecs","InvokeCommand",{parameters:{...runParameters,RegionId:region,ClientToken:clientToken,CommandId:requiredText,Timeout:{...commandParameters.Timeout,min:minInvokeTimeoutSeconds},
WorkingDir:commandParameters.WorkingDir,Launcher:parameters_text,ResourceGroupId:parameters_text,Tag:tags},gaps:"no containers, no output to OSS, no cron expres\
sions; a time-out always ends the whole process tree",run(call){const command=commandOf(call,call.params.text("CommandId")),invocation=readInvocation(call,command);
return call.params.optionalText("RepeatMode")==="DryRun"?{}:(begin(call,invocation),{InvokeId:invocation.id})}}),stopInvocation=define_define("Ecs","StopInvocat\
ion",{parameters:{RegionId:region,InvokeId:requiredText,InstanceId:repeated(1e3)},run(call){const ids3=call.params.texts("InstanceId");if(ids3.length>50)throw new VendorError(
"InstanceIds.ExceedLimit",403,"The number of instance IDs exceeds the upper limit of 50.");const invocation=invocations(call.core.store).get(call.params.text("I\
nvokeId"));if(!invocation||invocation.regionId!==call.regionId)throw new VendorError("InvalidInvokeId.NotFound",404,"The specified InvokeId does not exist.");const unknown=ids3.
find(id2=>!invocation.runs.some(run2=>run2.instanceId===id2));if(unknown!==void 0)throw new VendorError("InvalidInstance.NotFound",404,`The invocation does not \
run on the instance ${unknown}.`);for(const run2 of invocation.runs)(ids3.length===0||ids3.includes(run2.instanceId))&&stopRun(call.core,run2);return invocations(
call.core.store).update(invocation,{}),{}}});function readInvocation(call,command){const{params,core}=call,targets=fitTargets(call,{maxInstances});if(command.type!==
"RunShellScript")throw new VendorError("InvalidInstance.NotMatch",403,`The command type ${command.type} does not match the operating system of the instance ${targets[0].
id} (Linux).`);const content=Buffer.from(command.content,"base64").toString(),parameters=command.enableParameter?checkParameters(content,params.object("Paramete\
rs")??{}):{};checkContentSize(fillParameters(content,parameters),command.isKept);const frequency=params.optionalText("Frequency")??"";return{id:core.newId("t"),
regionId:call.regionId,commandId:command.id,commandName:command.name,commandType:command.type,description:command.description,content:command.content,enableParameter:command.
enableParameter,parameters,workingDir:params.optionalText("WorkingDir")??command.workingDir,username:params.optionalText("Username")??"",timeoutSeconds:params.number(
"Timeout")??command.timeoutSeconds,repeatMode:readRepeatMode(call,frequency),frequency,terminationMode:params.optionalText("TerminationMode")==="ProcessTree"?"P\
rocessTree":"Process",launcher:params.optionalText("Launcher")??command.launcher,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.
now(),runs:targets.map(target2=>newRun(target2.id,core.clock.now())),tags:readTags(params)}}function readRepeatMode(call,frequency){const mode=call.params.optionalText(
"RepeatMode");if(mode==="NextRebootOnly"||mode==="EveryReboot")return mode;if(frequency!=="")return readFrequency(frequency),"Period";if(mode==="Period")throw new VendorError(
"MissingParameter.Frequency",400,"The parameter Frequency is required when RepeatMode is Period.");return"Once"}function begin(call,invocation){const all=invocations(
call.core.store),oldest=all.size>=keptInvocations?all.find(()=>!0):void 0;oldest&&all.delete(oldest.id),all.add(invocation),startInvocation(call.core,invocation)}
const runOperations=[runCommand,invokeCommand,stopInvocation],maxFileBytes=32*1024,minTimeoutSeconds=10,send_file_defaultTimeoutSeconds=60,sendFile=define_define(
"Ecs","SendFile",{parameters:{RegionId:region,ClientToken:clientToken,Name:{type:"string",required:!0,maxLength:255},TargetDir:{type:"string",required:!0,maxLength:255,
errorCode:"FileTargetDir.ExceedLimit",errorStatus:403},Content:requiredText,ContentType:oneOf("PlainText","Base64"),Description:{type:"string",maxLength:512},FileOwner:{
type:"string",maxLength:64},FileGroup:{type:"string",maxLength:64},FileMode:parameters_text,Overwrite:flag,Timeout:{type:"integer",min:1},InstanceId:required(repeated(
1e3)),ResourceGroupId:parameters_text,Tag:tags},run(call){const{core,params}=call,targets=fitTargets(call,{maxInstances:50}),file={id:core.newId("f"),regionId:call.
regionId,name:checkedName(params.text("Name")),description:params.optionalText("Description")??"",targetDir:checkedDirectory(params.text("TargetDir")),content:params.
text("Content"),contentType:params.optionalText("ContentType")==="Base64"?"Base64":"PlainText",fileOwner:params.optionalText("FileOwner")??"root",fileGroup:params.
optionalText("FileGroup")??"root",fileMode:checkedMode(params.optionalText("FileMode")??"0644"),overwrite:params.flag("Overwrite")??!1,timeoutSeconds:Math.max(params.
number("Timeout")??send_file_defaultTimeoutSeconds,minTimeoutSeconds),createdAtMs:core.clock.now(),runs:targets.map(target2=>newRun(target2.id,core.clock.now())),
tags:readTags(params)},content=bytesOf(file);sentFiles(core.store).add(file);for(const run2 of file.runs)deliver(core,{run:run2,changed:()=>{sentFiles(core.store).
update(file,{})},work:signal=>write(core,file,{instanceId:run2.instanceId,content,signal})});return{InvokeId:file.id}}});function bytesOf(file){const content=file.
contentType==="Base64"?fromBase64(file.content):Buffer.from(file.content);if(!content)throw new VendorError("FileContent.DecodeError",403,"The file content can \
not be base64 decoded.");if(content.toString("base64").length>maxFileBytes)throw new VendorError("FileSize.ExceedLimit",403,"The size of the file exceeds the up\
per limit of 32 KB.");return content}function checkedName(name){if(name.includes("/")||name==="."||name==="..")throw new VendorError("FileName.Invalid",403,`The\
 specified file name ${name} is not valid.`);return name}function checkedDirectory(directory){if(!directory.startsWith("/"))throw new VendorError("FileTargetDir\
.Invalid",403,`The specified TargetDir ${directory} is not an absolute path.`);return directory}function checkedMode(mode){if(!/^[0-7]{3,4}$/.test(mode))throw new VendorError(
"FileMode.Invalid",403,`The specified FileMode ${mode} is not valid.`);return mode}const quote=text=>`'${text.replaceAll("'","'\\''")}'`;async function write(core,file,on){
const{machines}=core.drivers,path=`${file.targetDir.replace(/\/+$/,"")}/${file.name}`,command={shell:"sh",timeoutMs:file.timeoutSeconds*1e3,signal:on.signal};if(!file.
overwrite){const check=await machines.run(on.instanceId,{...command,script:`if [ -e ${quote(path)} ]; then echo 'the file already exists'; exit 1; fi`});if(check.
exitCode!==0)return check}return await machines.writeFile(on.instanceId,path,on.content,Number.parseInt(file.fileMode,8)),machines.run(on.instanceId,{...command,
script:`chown ${quote(`${file.fileOwner}:${file.fileGroup}`)} ${quote(path)}`})}const describeSendFileResults=define_define("Ecs","DescribeSendFileResults",{parameters:{
RegionId:region,InvokeId:parameters_text,InstanceId:parameters_text,Name:parameters_text,InvocationStatus:parameters_text,ResourceGroupId:parameters_text,Tag:tags,
...parameters_paging},run(call){const{params,core}=call,instanceId=params.optionalText("InstanceId"),rows2=sentFiles(core.store).filter(file=>file.regionId===call.
regionId&&file.id===(params.optionalText("InvokeId")??file.id)&&file.name===(params.optionalText("Name")??file.name)&&overallStatus(file.runs)===(params.optionalText(
"InvocationStatus")??overallStatus(file.runs))&&(instanceId===void 0||file.runs.some(run2=>run2.instanceId===instanceId))&&matchesTags(file,params)),page=cursorOrPage(
rows2.reverse(),params);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,Invocations:{Invocation:page.
rows.map(file=>fileRow(call,file))}}}});function fileRow(call,file){const instanceId=call.params.optionalText("InstanceId");return{InvokeId:file.id,Name:file.name,
Description:file.description,TargetDir:file.targetDir,Content:file.content,ContentType:file.contentType,FileOwner:file.fileOwner,FileGroup:file.fileGroup,FileMode:file.
fileMode,Overwrite:String(file.overwrite),VmCount:file.runs.length,CreationTime:secondTime(file.createdAtMs),InvocationStatus:overallStatus(file.runs),InvokeInstances:{
InvokeInstance:file.runs.filter(run2=>run2.instanceId===(instanceId??run2.instanceId)).map(runRow)},Tags:tagKeyValues(file.tags)}}const runRow=run2=>({InstanceId:run2.
instanceId,InvocationStatus:run2.status,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,CreationTime:secondTime(run2.createdAtMs),StartTime:run2.startedAtMs===
void 0?"":secondTime(run2.startedAtMs),FinishTime:run2.finishedAtMs===void 0?"":secondTime(run2.finishedAtMs),UpdateTime:secondTime(run2.updatedAtMs)}),sendFileOperations=[
sendFile,describeSendFileResults],assistantOperations=[...runOperations,...commandOperations,...invocationOperations,...sendFileOperations,...agentOperations],perSecond=count=>(figures,seconds2)=>count(
figures)/seconds2,metric_names_status=group=>(figures,seconds2)=>(figures.statuses[group]??0)/seconds2,upstream=group=>(figures,seconds2)=>(figures.upstreamStatuses[group]??
0)/seconds2,average=(sum,count)=>count===0?void 0:sum/count,balancerShapes=[{name:"Qps",unit:"Count/Second",description:"Requests per second",value:perSecond(f=>f.
requests)},{name:"Rt",unit:"ms",description:"Average response time",value:f=>average(f.requestMs,f.requests)},{name:"StatusCode2xx",unit:"Count/Second",description:"\
Answers with 2xx per second",value:metric_names_status(2)},{name:"StatusCode3xx",unit:"Count/Second",description:"Answers with 3xx per second",value:metric_names_status(
3)},{name:"StatusCode4xx",unit:"Count/Second",description:"Answers with 4xx per second",value:metric_names_status(4)},{name:"StatusCode5xx",unit:"Count/Second",
description:"Answers with 5xx per second",value:metric_names_status(5)},{name:"StatusCodeOther",unit:"Count/Second",description:"Other answers per second",value:(f,s)=>((f.
statuses[0]??0)+(f.statuses[1]??0))/s},{name:"UpstreamCode4xx",unit:"Count/Second",description:"Answers of backends with 4xx per second",value:upstream(4)},{name:"\
UpstreamCode5xx",unit:"Count/Second",description:"Answers of backends with 5xx per second",value:upstream(5)},{name:"UpstreamRt",unit:"ms",description:"Average \
response time of backends",value:f=>average(f.upstreamMs,f.upstreamAnswers)},{name:"ActiveConnection",unit:"Count",description:"Open connections",value:f=>average(
f.openSum,f.openSamples)??0},{name:"NewConnection",unit:"Count/Second",description:"New connections per second",value:perSecond(f=>f.newConnections)},{name:"Dro\
pConnection",unit:"Count/Second",description:"Dropped connections per second",value:perSecond(f=>f.droppedConnections)}],portShapes=[{name:"MaxConnection",unit:"\
Count",description:"Most open connections at once",value:f=>f.maxConnections,statistics:["Average","Maximum"]},{name:"TrafficRXNew",unit:"bit/s",description:"In\
coming traffic",value:perSecond(f=>f.bytesIn*8)},{name:"TrafficTXNew",unit:"bit/s",description:"Outgoing traffic",value:perSecond(f=>f.bytesOut*8)}],instanceShapes=[
{name:"InstanceTrafficRX",unit:"bit/s",description:"Incoming traffic",value:perSecond(f=>f.bytesIn*8)},{name:"InstanceTrafficTX",unit:"bit/s",description:"Outgo\
ing traffic",value:perSecond(f=>f.bytesOut*8)}],healthShapes=[{name:"HeathyServerCount",unit:"Count",description:"Healthy backends",value:f=>f.healthyServers,statistics:[
"Average","Minimum","Maximum"]},{name:"UnhealthyServerCount",unit:"Count",description:"Unhealthy backends",value:f=>f.unhealthyServers,statistics:["Average","Mi\
nimum","Maximum"]}],serverShapes=[{name:"IntranetOutRate",unit:"bit/s",description:"Traffic sent to load balancers",value:perSecond(f=>f.bytesOut*8)}],slb=dimensions=>shape=>({
namespace:"acs_slb_dashboard",dimensions,statistics:["Average"],...shape}),metrics=[...balancerShapes.map(shape=>({...shape,name:`Instance${shape.name}`})).map(
slb(["instanceId"])),...instanceShapes.map(slb(["instanceId"])),...[...balancerShapes,...portShapes].map(slb(["instanceId","port","protocol"])),...healthShapes.
map(slb(["instanceId","port","vip"])),...serverShapes.map(shape=>({namespace:"acs_ecs_dashboard",dimensions:["instanceId"],statistics:["Average"],...shape}))],findMetric=(namespace,name)=>metrics.
find(metric=>metric.namespace===namespace&&metric.name===name),dataParameters={RegionId:optionalRegion,Namespace:requiredText,MetricName:requiredText,Period:integer,
StartTime:parameters_text,EndTime:parameters_text,Dimensions:parameters_text,Length:{...between(1,1440),default:1e3},Express:parameters_text};function metricOf({
params}){const[namespace,name]=[params.text("Namespace"),params.text("MetricName")],metric=findMetric(namespace,name);if(metric)return metric;const what=metrics.
some(each=>each.namespace===namespace)?`metric ${name} of ${namespace}`:`namespace ${namespace}`;throw new VendorError("ResourceNotFound",404,`The specified res\
ource is not found: the local cloud has no ${what}.`)}function dimensionsOf({params}){const text=params.optionalText("Dimensions");if(text===void 0)return[];const parsed2=readLenientJson(
text),list2=Array.isArray(parsed2)?parsed2:parsed2===void 0?[void 0]:[parsed2];if(list2.length>50)throw request_invalid("Dimensions","at most 50 are allowed");return list2.
map(entry=>{if(typeof entry!="object"||entry===null)throw request_invalid("Dimensions","it is not a list of objects in JSON");return Object.fromEntries(Object.entries(
entry).map(([name,value])=>[name,String(value)]))})}const defaultLookBackMs=36e5;function windowOf({params,core}){const periodSeconds=params.number("Period")??60;
if(periodSeconds<60||periodSeconds%60!==0)throw request_invalid("Period","it must be 60 or a multiple of it");const nowMs=core.clock.now(),toMs=timeOf(params.optionalText(
"EndTime"),"EndTime")??nowMs,fromMs=timeOf(params.optionalText("StartTime"),"StartTime")??toMs-defaultLookBackMs;if(fromMs>toMs)throw request_invalid("StartTime",
"it is after EndTime");return{fromMs,toMs,periodMs:periodSeconds*1e3,nowMs}}function timeOf(text,name){if(text===void 0)return;if(/^\d{10,14}$/.test(text))return text.
length<=10?Number(text)*1e3:Number(text);const match=/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(:\d\d)?)Z?$/.exec(text),timeMs=match?Date.parse(`${match[1]}T${match[2]}Z`):
Number.NaN;if(Number.isNaN(timeMs))throw request_invalid(name,"it is neither epoch milliseconds nor a UTC time");return timeMs}const request_invalid=(name,why)=>new VendorError(
"ParameterInvalid",400,`The specified parameter "${name}" is not valid: ${why}.`),loadBalancers=store=>store.collection("load-balancer"),listeners=store=>store.
collection("listener"),serverGroups=store=>store.collection("vserver-group"),masterSlaveGroups=store=>store.collection("master-slave-group"),rules=store=>store.
collection("forwarding-rule"),certificates=store=>store.collection("server-certificate"),acls=store=>store.collection("access-control-list"),listenerId=(loadBalancerId,protocol,port2)=>`${loadBalancerId}\
_${protocol}_${port2}`,listenersOf=(store,loadBalancerId)=>listeners(store).filter(listener=>listener.loadBalancerId===loadBalancerId),rulesOf=(store,listener)=>rules(
store).filter(rule=>rule.listenerId===listener.id),noFigures=()=>({requests:0,requestMs:0,statuses:{},upstreamStatuses:{},upstreamAnswers:0,upstreamMs:0,newConnections:0,
droppedConnections:0,maxConnections:0,openSum:0,openSamples:0,bytesIn:0,bytesOut:0});function addLine(figures,line){figures.requests+=1,figures.requestMs+=line.
request_time*1e3,countStatus(figures.statuses,line.status);const upstreamStatus=Number(line.upstream_status);Number.isNaN(upstreamStatus)||(countStatus(figures.
upstreamStatuses,upstreamStatus),figures.upstreamAnswers+=1,figures.upstreamMs+=Number(line.upstream_response_time)*1e3)}function addTraffic(figures,minute){figures.
newConnections+=minute.newConnections,figures.droppedConnections+=minute.droppedConnections,figures.maxConnections=Math.max(figures.maxConnections,minute.maxConnections),
figures.openSum+=minute.openSum,figures.openSamples+=minute.openSamples,figures.bytesIn+=minute.bytesIn,figures.bytesOut+=minute.bytesOut}function countStatus(statuses,status){
const group=status>=100&&status<600?Math.floor(status/100):0;statuses[group]=(statuses[group]??0)+1}function points(core,metric,wanted,window){const isWanted2=dimensions=>wanted.
length===0||wanted.some(each=>Object.entries(each).every(([name,value])=>(dimensions[name]??value)===value));return seriesOf(core,metric,window).filter(({dimensions})=>isWanted2(
dimensions)).flatMap(series=>seriesPoints(core,metric,series,window)).sort((a,b)=>a.timestamp-b.timestamp)}function seriesPoints(core,metric,series,window){const{
periodMs,fromMs,toMs,nowMs}=window,points2=[],first=Math.max(Math.floor(fromMs/periodMs)+1,Math.floor(series.sinceMs/periodMs));for(let start2=first*periodMs;start2<=
toMs&&start2+periodMs<=nowMs;start2+=periodMs){const value=metric.value(series.figures.get(start2)??noFigures(),periodMs/1e3);if(value===void 0)continue;const rounded=Math.
round(value*1e3)/1e3,statistics=Object.fromEntries(metric.statistics.map(name=>[name,rounded]));points2.push({timestamp:start2,userId:core.accountId,...series.dimensions,
...statistics})}return points2}function seriesOf(core,metric,window){if(metric.namespace==="acs_ecs_dashboard")return serverSeries(core,window);const balancers=loadBalancers(
core.store).all();if(!metric.dimensions.includes("port"))return balancers.map(balancer=>balancerSeries(core,balancer,window));const withHealth=metric.dimensions.
includes("vip");return balancers.flatMap(balancer=>listenersOf(core.store,balancer.id).map(listener=>portSeries(core,balancer,listener,window,withHealth)))}const series_startOf=(timeMs,{
periodMs})=>Math.floor(timeMs/periodMs)*periodMs;function figuresAt(figures,timeMs,window){const start2=series_startOf(timeMs,window),known=figures.get(start2)??
noFigures();return figures.set(start2,known),known}const range=window=>[series_startOf(window.fromMs,window),window.toMs+window.periodMs];function balancerSeries(core,balancer,window){
const figures=new Map,{balancers}=core.drivers;for(const line of balancers.accessLog(balancer.id,...range(window)))addLine(figuresAt(figures,line.timeMs,window),
line);for(const{port:port2}of listenersOf(core.store,balancer.id))for(const minute of balancers.traffic?.(balancer.id,port2,...range(window))??[])addTraffic(figuresAt(
figures,minute.timeMs,window),minute);return{dimensions:{instanceId:balancer.id},sinceMs:balancer.createdAtMs,figures}}function portSeries(core,balancer,listener,window,withHealth){
const figures=new Map,{balancers}=core.drivers;for(const line of balancers.accessLog(balancer.id,...range(window)))line.slb_vport===listener.port&&addLine(figuresAt(
figures,line.timeMs,window),line);for(const minute of balancers.traffic?.(balancer.id,listener.port,...range(window))??[])addTraffic(figuresAt(figures,minute.timeMs,
window),minute);if(withHealth){const states=balancers.health(balancer.id,listener.port).map(row2=>row2.state),last=figuresAt(figures,window.nowMs-window.periodMs,
window);last.healthyServers=states.filter(state=>state==="normal").length,last.unhealthyServers=states.filter(state=>state==="abnormal").length}const place2=withHealth?
{vip:balancer.address}:{protocol:listener.protocol,vip:balancer.address};return{dimensions:{instanceId:balancer.id,port:String(listener.port),...place2},sinceMs:listener.
createdAtMs,figures}}function serverSeries(core,window){const byAddress=new Map;for(const balancer of loadBalancers(core.store).all())for(const line of core.drivers.
balancers.accessLog(balancer.id,...range(window))){const address=line.upstream_addr.split(":")[0],figures=byAddress.get(address)??new Map;byAddress.set(address,
figures);const minute=figuresAt(figures,line.timeMs,window);addLine(minute,line),minute.bytesOut+=line.body_bytes_sent}return instances(core.store).all().map(instance=>({
dimensions:{instanceId:instance.id},sinceMs:instance.createdAtMs,figures:byAddress.get(instance.privateIp)??new Map}))}const levels=["Critical","Warn","Info"],comparisons={
GreaterThanOrEqualToThreshold:(value,threshold)=>value>=threshold,GreaterThanThreshold:(value,threshold)=>value>threshold,LessThanOrEqualToThreshold:(value,threshold)=>value<=
threshold,LessThanThreshold:(value,threshold)=>value<threshold,NotEqualToThreshold:(value,threshold)=>value!==threshold},alarms=core=>core.store.collection("ale\
rt-rule"),escalation=object({Statistics:parameters_text,ComparisonOperator:oneOf(...Object.keys(comparisons)),Threshold:parameters_text,Times:parameters_text}),
gaps="Rules on metrics of load balancers and of what balancers see of ECS; levels do not differ; no contacts are told; composite expressions, silence and effect\
ive intervals count for nothing.",putResourceMetricRule=define_define("Cms","PutResourceMetricRule",{parameters:{RegionId:optionalRegion,RuleId:requiredText,RuleName:requiredText,
Namespace:requiredText,MetricName:requiredText,Resources:{...parameters_text,default:'[{"resource":"_ALL"}]'},ContactGroups:requiredText,Period:{...integer,default:60},
Interval:parameters_text,SilenceTime:integer,Escalations:object(Object.fromEntries(levels.map(level=>[level,escalation])))},isReadOnly:!1,gaps,run(call){const{core,
params}=call,metric=metricOf(call),record={id:params.text("RuleId"),name:params.text("RuleName"),namespace:metric.namespace,metricName:metric.name,resources:resourcesOf(
call),escalations:escalationsOf(call),periodSeconds:params.number("Period")??60,contactGroups:params.text("ContactGroups"),isEnabled:!0};return alarms(core).add(
record),{Code:"200",Success:!0}}});function resourcesOf({params}){const parsed2=readLenientJson(params.text("Resources"));if(!Array.isArray(parsed2)||parsed2.some(
one=>typeof one!="object"||one===null))throw alarms_invalid("Resources","it is not a list of objects in JSON");return parsed2.map(one=>Object.fromEntries(Object.
entries(one).flatMap(([name,value])=>name==="resource"&&value==="_ALL"?[]:[[name,String(value)]])))}function escalationsOf({params}){const given=params.object("\
Escalations")??{},complete=levels.flatMap(level=>{const one=given[level];if(!one?.ComparisonOperator||one.Threshold===void 0)return[];if(!Number.isFinite(Number(
one.Threshold)))throw alarms_invalid(`Escalations.${level}.Threshold`,"it is no number");return[[level,{...one,Statistics:one.Statistics??"Average",Times:one.Times??
"3"}]]});if(complete.length===0)throw alarms_invalid("Escalations","at least one level must have a comparison and a threshold");return Object.fromEntries(complete)}
const alarms_invalid=(name,why)=>new VendorError("ParameterInvalid",400,`The specified parameter "${name}" is not valid: ${why}.`),describeMetricRuleList=define_define(
"Cms","DescribeMetricRuleList",{parameters:{RegionId:optionalRegion,RuleIds:parameters_text,RuleName:parameters_text,Namespace:parameters_text,MetricName:parameters_text,
AlertState:oneOf("OK","ALARM","INSUFFICIENT_DATA"),EnableState:flag,Page:{type:"integer",min:1},PageSize:pageSize(100)},gaps,run({core,params}){const ids3=params.
optionalText("RuleIds")?.split(","),is2=(name,value)=>value===(params.optionalText(name)??value),rows2=alarms(core).all().filter(rule=>ids3?.includes(rule.id)??
!0).filter(rule=>rule.name.includes(params.optionalText("RuleName")??"")).filter(rule=>is2("Namespace",rule.namespace)&&is2("MetricName",rule.metricName)).filter(
rule=>(params.flag("EnableState")??rule.isEnabled)===rule.isEnabled).map(rule=>row(core,rule)).filter(({AlertState})=>is2("AlertState",AlertState)),page=params.
number("Page")??1,size=params.number("PageSize")??10;return{Code:200,Success:!0,Total:String(rows2.length),Alarms:{Alarm:rows2.slice((page-1)*size,page*size)}}}}),
row=(core,rule)=>({RuleId:rule.id,RuleName:rule.name,Namespace:rule.namespace,MetricName:rule.metricName,Period:String(rule.periodSeconds),Resources:JSON.stringify(
rule.resources),ContactGroups:rule.contactGroups,Escalations:rule.escalations,EnableState:rule.isEnabled,AlertState:stateOf(core,rule)});function stateOf(core,rule){
const metric=findMetric(rule.namespace,rule.metricName),nowMs=core.clock.now(),periodMs=rule.periodSeconds*1e3,longest=Math.max(...Object.values(rule.escalations).
map(({Times})=>Number(Times))),window={fromMs:nowMs-(longest+1)*periodMs,toMs:nowMs,periodMs,nowMs},found2=points(core,metric,rule.resources,window);if(found2.length===
0)return"INSUFFICIENT_DATA";const series=new Map;for(const point of found2){const key2=`${String(point.instanceId)} ${String(point.port??"")}`;series.set(key2,[
...series.get(key2)??[],point])}return Object.values(rule.escalations).some(({Times,Threshold,ComparisonOperator,Statistics})=>[...series.values()].some(one=>{const last=one.
slice(-Number(Times)),isBroken=comparisons[ComparisonOperator];return last.length===Number(Times)&&last.every(point=>isBroken(Number(point[Statistics]),Number(Threshold)))}))?
"ALARM":"OK"}const ids2=required(repeated(20)),deleteMetricRules=define_define("Cms","DeleteMetricRules",{parameters:{RegionId:optionalRegion,Id:ids2},run({core,
params}){for(const id2 of params.texts("Id"))alarms(core).delete(id2);return{Code:"200",Success:!0}}}),switchOf=(action,isEnabled)=>define_define("Cms",action,{
parameters:{RegionId:optionalRegion,RuleId:ids2},run({core,params}){for(const id2 of params.texts("RuleId")){const rule=alarms(core).get(id2);rule&&alarms(core).
update(rule,{isEnabled})}return{Code:"200",Success:!0}}}),alarmOperations=[putResourceMetricRule,describeMetricRuleList,deleteMetricRules,switchOf("EnableMetric\
Rules",!0),switchOf("DisableMetricRules",!1)],operations_gaps="Load balancers, and of ECS what balancers see of it; points are complete minutes without the dela\
y of the real service; no Express; health counts only for the present.",pointsOf=call=>points(call.core,metricOf(call),dimensionsOf(call),windowOf(call)),period=({
params})=>String(params.number("Period")??60),describeMetricList=define_define("Cms","DescribeMetricList",{parameters:{...dataParameters,NextToken:parameters_text},
gaps:operations_gaps,run(call){const all=pointsOf(call),start2=readToken(call.params.optionalText("NextToken")),end2=start2+call.params.number("Length"),isLast=end2>=
all.length;return{Code:"200",Success:!0,Period:period(call),...!isLast&&{NextToken:Buffer.from(`points ${end2}`).toString("base64url")},Datapoints:JSON.stringify(
all.slice(start2,end2))}}});function readToken(token){if(token===void 0)return 0;const match=/^points (\d{1,9})$/.exec(Buffer.from(token,"base64url").toString());
if(!match)throw new VendorError("ParameterInvalid",400,'The specified parameter "NextToken" is not valid: pass the one that the previous page returned.');return Number(
match[1])}const describeMetricData=define_define("Cms","DescribeMetricData",{parameters:dataParameters,gaps:operations_gaps,run:call=>({Code:"200",Period:period(
call),Datapoints:JSON.stringify(pointsOf(call).slice(0,call.params.number("Length")))})}),describeMetricLast=define_define("Cms","DescribeMetricLast",{parameters:{
...dataParameters,NextToken:parameters_text},gaps:operations_gaps,run:call=>({Code:"200",Success:!0,Period:period(call),Datapoints:JSON.stringify(newestOfEach(pointsOf(
call)).slice(0,call.params.number("Length")))})});function newestOfEach(all){const newest=new Map;for(const point of all)newest.set(`${point.instanceId} ${point.
port??""} ${point.protocol??""}`,point);return[...newest.values()]}const describeMetricMetaList=define_define("Cms","DescribeMetricMetaList",{parameters:{RegionId:optionalRegion,
Namespace:parameters_text,MetricName:parameters_text,Labels:parameters_text,PageNumber:pageNumber,PageSize:pageSize(1e4)},gaps:"Labels do not filter.",run({params}){
const is2=(name,value)=>value===(params.optionalText(name)??value),found2=metrics.filter(metric=>is2("Namespace",metric.namespace)&&is2("MetricName",metric.name)),
{rows:rows2,TotalCount}=pageOf(found2,params,30);return{Code:"200",Success:!0,TotalCount:String(TotalCount),Resources:{Resource:rows2.map(metaRow)}}}}),metaRow=metric=>({
Namespace:metric.namespace,MetricName:metric.name,Description:metric.description,Unit:metric.unit,Dimensions:["userId",...metric.dimensions].join(","),Periods:"\
60,300,900",Statistics:metric.statistics.join(","),Labels:JSON.stringify([{name:"alertUnit",value:metric.unit}])}),cmsOperations=[describeMetricList,describeMetricData,
describeMetricLast,describeMetricMetaList,...alarmOperations],cpusOfSize={small:1,large:2,xlarge:4,"2xlarge":8,"4xlarge":16,"8xlarge":32},standard=["large","xla\
rge","2xlarge","4xlarge","8xlarge"],instanceTypes=[{id:"ecs.t5-c1m1",generation:"ecs-3",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.1,sizes:["large","xlarg\
e","2xlarge"]},{id:"ecs.t6-c1m1",generation:"ecs-5",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.1,sizes:["large"]},{id:"ecs.t6-c1m2",generation:"ecs-5",category:"\
Shared",memoryPerCpuGiB:2,pricePerCpu:.12,sizes:["large"]},{id:"ecs.s6-c1m1",generation:"ecs-5",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.12,sizes:["smal\
l","large"]},{id:"ecs.s6-c1m2",generation:"ecs-5",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.15,sizes:["small","large","xlarge"]},{id:"ecs.n4",generation:"\
ecs-3",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.16,sizes:["small","large","xlarge"]},{id:"ecs.e-c1m1",generation:"ecs-6",category:"Shared",memoryPerCpuGiB:1,
pricePerCpu:.11,sizes:["large","xlarge"]},{id:"ecs.e-c1m2",generation:"ecs-6",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.14,sizes:["large","xlarge","2xlar\
ge"]},{id:"ecs.e-c1m4",generation:"ecs-6",category:"Shared",memoryPerCpuGiB:4,pricePerCpu:.18,sizes:["large","xlarge","2xlarge"]},{id:"ecs.u1-c1m2",generation:"\
ecs-6",category:"General-purpose",memoryPerCpuGiB:2,pricePerCpu:.18,sizes:["large","xlarge","2xlarge"]},{id:"ecs.u1-c1m4",generation:"ecs-6",category:"General-p\
urpose",memoryPerCpuGiB:4,pricePerCpu:.22,sizes:["large","xlarge","2xlarge"]},{id:"ecs.g5",generation:"ecs-4",category:"General-purpose",memoryPerCpuGiB:4,pricePerCpu:.25,
sizes:standard},{id:"ecs.c5",generation:"ecs-4",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.21,sizes:standard},{id:"ecs.g6",generation:"ecs-5",category:"\
General-purpose",memoryPerCpuGiB:4,pricePerCpu:.25,sizes:standard},{id:"ecs.c6",generation:"ecs-5",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.2,
sizes:standard},{id:"ecs.r6",generation:"ecs-5",category:"Memory-optimized",memoryPerCpuGiB:8,pricePerCpu:.33,sizes:standard},{id:"ecs.g7",generation:"ecs-6",category:"\
General-purpose",memoryPerCpuGiB:4,pricePerCpu:.26,sizes:standard},{id:"ecs.c7",generation:"ecs-6",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.22,
sizes:standard},{id:"ecs.r7",generation:"ecs-6",category:"Memory-optimized",memoryPerCpuGiB:8,pricePerCpu:.34,sizes:standard},{id:"ecs.g8i",generation:"ecs-8",category:"\
General-purpose",memoryPerCpuGiB:4,pricePerCpu:.29,sizes:standard},{id:"ecs.c8i",generation:"ecs-8",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.24,
sizes:standard},{id:"ecs.g8y",generation:"ecs-8",category:"General-purpose",memoryPerCpuGiB:4,pricePerCpu:.24,architecture:"ARM",sizes:standard}].flatMap(family=>family.
sizes.map(size=>({id:`${family.id}.${size}`,family:family.id.replace(/-c\d+m\d+$/,""),generation:family.generation,cpus:cpusOfSize[size],memoryGiB:cpusOfSize[size]*
family.memoryPerCpuGiB,architecture:family.architecture??"X86",category:family.category,pricePerHour:Math.round(cpusOfSize[size]*family.pricePerCpu*1e4)/1e4}))),
byId=new Map(instanceTypes.map(type=>[type.id,type])),instanceType=id2=>byId.get(id2),vpcs=store=>store.collection("vpc"),vswitches=store=>store.collection("vsw\
itch"),vswitchAddresses=store=>store.collection("vswitch-address"),routeTables=store=>store.collection("route-table"),eips=store=>store.collection("eip"),natGateways=store=>store.
collection("nat-gateway"),snatEntries=store=>store.collection("snat-entry"),forwardEntries=store=>store.collection("forward-entry");function existing(call,record,code,what){
if(!record||!isInRegion(call,record))throw new VendorError(code,404,`The specified ${what} does not exist in region ${call.regionId}.`);return record}const vpcOf=(call,id2)=>existing(
call,vpcs(call.core.store).get(id2),"InvalidVpcId.NotFound",`VPC ${id2}`),vswitchOf=(call,id2)=>existing(call,vswitches(call.core.store).get(id2),"InvalidVSwitc\
hId.NotFound",`VSwitch ${id2}`),eipOf=(call,id2)=>existing(call,eips(call.core.store).get(id2),"InvalidAllocationId.NotFound",`EIP ${id2}`),routeTableOf=(call,id2)=>existing(
call,routeTables(call.core.store).get(id2),"InvalidRouteTableId.NotFound",`route table ${id2}`),natGatewayOf=(call,id2)=>existing(call,natGateways(call.core.store).
get(id2),"InvalidNatGatewayId.NotFound",`NAT gateway ${id2}`),targetTypes=["EcsInstance","SlbInstance","Nat","NetworkInterface","HaVip","IpAddress"],associateEipAddress=define_define(
"Vpc","AssociateEipAddress",{parameters:{RegionId:optionalRegion,AllocationId:requiredText,InstanceId:requiredText,InstanceType:{...oneOf(...targetTypes),default:"\
EcsInstance"},InstanceRegionId:parameters_text,PrivateIpAddress:parameters_text,Mode:oneOf("NAT","MULTI_BINDED","BINDED"),VpcId:parameters_text,ClientToken:clientToken},
gaps:"HaVip and IpAddress targets are refused; traffic to an EIP of an instance reaches no process.",run(call){const{core,params}=call,eip=eipOf(call,params.text(
"AllocationId")),type=params.text("InstanceType"),id2=params.text("InstanceId");if(eip.boundTo&&eip.status==="InUse")throw new VendorError("InvalidAssociation.D\
uplicated",400,`EIP ${eip.id} is already bound to ${eip.boundTo.id}.`);if(eip.status!=="Available")throw new VendorError("IncorrectEipStatus",400,`EIP ${eip.id}\
 is ${eip.status}; wait until it is Available.`);const privateIp=checkTarget(call,type,id2);return eips(core.store).update(eip,{status:"Associating",boundTo:{id:id2,
type,...privateIp===void 0?{}:{privateIp}}}),core.after(vpcDurations(core).eipAssociating,()=>{eip.status==="Associating"&&(eips(core.store).update(eip,{status:"\
InUse"}),announce(core,{id:id2,type}))}),{}}});function checkTarget(call,type,id2){const{store}=call.core,bound=eips(store).find(each=>each.boundTo?.id===id2);if(bound&&
type!=="Nat")throw new VendorError("InvalidInstance.AlreadyBoundEip",400,`${id2} has the EIP ${bound.id} already: unassociate that first.`);switch(type){case"Ec\
sInstance":case"NetworkInterface":{const instance=instances(store).find(each=>(type==="EcsInstance"?each.id:each.networkInterfaceId)===id2);if(!instance)throw new VendorError(
"InvalidInstanceId.NotFound",404,`The specified instance ${id2} does not exist.`);if(instance.status!=="Running"&&instance.status!=="Stopped")throw new VendorError(
"IncorrectInstanceStatus",400,`Instance ${instance.id} is ${instance.status}; it must be Running or Stopped.`);if(instance.publicIp)throw new VendorError("Inval\
idInstance.PublicIpAddressAlreadyAssigned",400,`Instance ${instance.id} has the public address ${instance.publicIp} already.`);return instance.privateIp}case"Na\
t":{const gateway=natGateways(store).get(id2);if(!gateway)throw new VendorError("InvalidNatGatewayId.NotFound",404,`The specified NAT gateway ${id2} does not ex\
ist.`);if(gateway.status!=="Available")throw new VendorError("IncorrectStatus.NatGateway",400,`NAT gateway ${id2} is ${gateway.status}; wait until it is Availab\
le.`);return gateway.privateIp}case"SlbInstance":if(!store.collection("load-balancer").get(id2))throw new VendorError("InvalidInstanceId.NotFound",404,`The spec\
ified load balancer ${id2} does not exist.`);return;default:throw new VendorError("InvalidParameter",400,`The local cloud binds EIPs to EcsInstance, NetworkInte\
rface, SlbInstance and Nat, not to ${type}.`)}}const unassociateEipAddress=define_define("Vpc","UnassociateEipAddress",{parameters:{RegionId:optionalRegion,AllocationId:requiredText,
InstanceId:parameters_text,InstanceType:{...oneOf(...targetTypes),default:"EcsInstance"},PrivateIpAddress:parameters_text,Force:flag,ClientToken:clientToken},run(call){
const{core,params}=call,eip=eipOf(call,params.text("AllocationId"));if(eip.status!=="InUse"||!eip.boundTo)throw new VendorError("IncorrectEipStatus",400,`EIP ${eip.
id} is ${eip.status}; only an EIP that is InUse can be unassociated.`);const target2=eip.boundTo;if(params.has("InstanceId")&&params.text("InstanceId")!==target2.
id)throw new VendorError("InvalidAssociation.NotFound",400,`EIP ${eip.id} is bound to ${target2.id}, not to ${params.text("InstanceId")}.`);return unbind(core,eip),
{}}});function unbind(core,eip){const target2=eip.boundTo;target2&&(eips(core.store).update(eip,{status:"Unassociating"}),core.after(vpcDurations(core).eipUnassociating,
()=>{eip.status==="Unassociating"&&(delete eip.boundTo,eips(core.store).update(eip,{status:"Available"}),announce(core,target2))}))}function announce(core,target2){
target2.type==="SlbInstance"&&core.emit("loadBalancerChanged",{loadBalancerId:target2.id}),target2.type==="EcsInstance"&&core.emit("instanceChanged",{instanceId:target2.
id})}const eipBindingOperations=[associateEipAddress,unassociateEipAddress];function parseBlock(text){const match=/^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d{1,2})$/.
exec(text),first=match&&parseAddress(match[1]),prefix=Number(match?.[2]);if(first==null||prefix>32)return;const size=2**(32-prefix);return first%size===0?{first,
last:first+size-1,prefix}:void 0}function parseAddress(text){const parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^\d{1,3}$/.test(part)&&Number(
part)<=255)))return parts.reduce((value,part)=>value*256+Number(part),0)}function formatAddress(value){return[24,16,8,0].map(shift=>Math.floor(value/2**shift)%256).
join(".")}const contains=(outer,inner)=>outer.first<=inner.first&&inner.last<=outer.last,overlaps=(a,b)=>a.first<=b.last&&b.first<=a.last,holds=(block,address)=>block.
first<=address&&address<=block.last,privateBlocks=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"].map(text=>parseBlock(text)),isPrivate=block=>privateBlocks.some(
outer=>contains(outer,block)),reservedAtEnd=3;function availableAddressCount(store,vswitch){return capacity(vswitch)-vswitchAddresses(store).filter(record=>record.
vswitchId===vswitch.id).length}function capacity(vswitch){const block=parseBlock(vswitch.cidr);return block.last-block.first+1-1-reservedAtEnd}function takeAddress(store,vswitch,ownerId,wanted){
const address=wanted===void 0?firstFree(store,vswitch):checkWanted(store,vswitch,wanted);return vswitchAddresses(store).add({id:key(vswitch.id,address),vswitchId:vswitch.
id,address,ownerId}),address}function releaseAddresses(store,ownerId){const taken=vswitchAddresses(store);for(const record of taken.filter(each=>each.ownerId===
ownerId))taken.delete(record.id)}const key=(vswitchId,address)=>`${vswitchId}/${address}`;function firstFree(store,vswitch){const block=parseBlock(vswitch.cidr),
taken=vswitchAddresses(store);for(let value=block.first+1;value<=block.last-reservedAtEnd;value++){const address=formatAddress(value);if(!taken.get(key(vswitch.
id,address)))return address}throw new VendorError("QuotaExceeded.PrivateIpAddress",400,`The VSwitch ${vswitch.id} has no private IP address left.`)}function checkWanted(store,vswitch,wanted){
const block=parseBlock(vswitch.cidr),value=parseAddress(wanted);if(value===void 0)throw new VendorError("InvalidPrivateIpAddress.Malformed",400,`The specified p\
rivate IP address "${wanted}" is malformed.`);if(!holds(block,value)||value===block.first||value>block.last-reservedAtEnd)throw new VendorError("InvalidPrivateI\
pAddress.Mismatch",403,`The private IP address ${wanted} is not in the VSwitch's block ${vswitch.cidr}.`);if(vswitchAddresses(store).get(key(vswitch.id,wanted)))
throw new VendorError("InvalidPrivateIpAddress.Duplicated",400,`The private IP address ${wanted} is already in use.`);return wanted}const charges=store=>store.collection(
"charge");function startCharge(core,resource2){charges(core.store).add({...resource2,currency:"CNY",sinceMs:core.clock.now()})}function endCharge(core,id2){const charge=charges(
core.store).get(id2);charge&&charge.untilMs===void 0&&charges(core.store).update(charge,{untilMs:core.clock.now()})}function costPerHour(store){const running2=charges(
store).filter(charge=>charge.untilMs===void 0);return Math.round(running2.reduce((sum,charge)=>sum+charge.perHour,0)*1e4)/1e4}const diskPricePerGiBHour=7e-4,diskPrice=sizeGiB=>Math.
round(sizeGiB*diskPricePerGiBHour*1e4)/1e4,distributions=[{id:"ubuntu_24_04_x64_20G_alibase_20260101.vhd",family:"acs:ubuntu_24_04_x64",platform:"Ubuntu",os:"Ub\
untu 24.04 64 bit"},{id:"ubuntu_22_04_x64_20G_alibase_20260101.vhd",family:"acs:ubuntu_22_04_x64",platform:"Ubuntu",os:"Ubuntu 22.04 64 bit"},{id:"ubuntu_22_04_\
x64_20G_alibase_20251103.vhd",family:"acs:ubuntu_22_04_x64",platform:"Ubuntu",os:"Ubuntu 22.04 64 bit"},{id:"ubuntu_20_04_x64_20G_alibase_20260101.vhd",family:"\
acs:ubuntu_20_04_x64",platform:"Ubuntu",os:"Ubuntu 20.04 64 bit"},{id:"aliyun_3_x64_20G_alibase_20260101.vhd",family:"acs:alibaba_cloud_linux_3_2104_lts_x64",platform:"\
Aliyun",os:"Alibaba Cloud Linux 3.2104 LTS 64 bit"},{id:"aliyun_2_1903_x64_20G_alibase_20260101.vhd",family:"acs:alibaba_cloud_linux_2_1903_lts_x64",platform:"A\
liyun",os:"Alibaba Cloud Linux 2.1903 LTS 64 bit"},{id:"debian_12_11_x64_20G_alibase_20260101.vhd",family:"acs:debian_12_x64",platform:"Debian",os:"Debian 12.11\
 64 bit"},{id:"debian_11_11_x64_20G_alibase_20260101.vhd",family:"acs:debian_11_x64",platform:"Debian",os:"Debian 11.11 64 bit"},{id:"centos_7_9_x64_20G_alibase\
_20240628.vhd",family:"acs:centos_7_9_x64",platform:"CentOS",os:"CentOS 7.9 64 bit"},{id:"centos_stream_9_x64_20G_alibase_20260101.vhd",family:"acs:centos_strea\
m_9_x64",platform:"CentOS Stream",os:"CentOS Stream 9 64 bit"}],releasedAtMs=id2=>{const[,year,month,day]=/_(\d{4})(\d{2})(\d{2})\.vhd$/.exec(id2);return Date.UTC(
Number(year),Number(month)-1,Number(day))},stockImages=distributions.map(({id:id2,family,platform,os})=>({id:id2,name:id2,description:`${os}, as installed on th\
e machine of the local cloud`,family,version:"",owner:"system",status:"Available",isUsable:!0,progressPercent:100,sizeGiB:20,osName:os,osNameEn:os,osType:"linux",
platform,architecture:"x86_64",bootMode:"BIOS",snapshots:[],resourceGroupId:"",createdAtMs:releasedAtMs(id2),tags:{}})),allImages=store=>[...records_images(store).
all().reverse(),...stockImages];function instanceOf(call,id2){const instance=instances(call.core.store).get(id2);if(!instance||!isInRegion(call,instance))throw new VendorError(
"InvalidInstanceId.NotFound",404,`The specified InstanceId ${id2} does not exist in region ${call.regionId}.`);return instance}function imageOf(call,id2){const image=records_images(
call.core.store).get(id2)??stockImages.find(each=>each.id===id2);if(!image||image.regionId!==void 0&&image.regionId!==call.regionId)throw new VendorError("Inval\
idImageId.NotFound",404,`The specified ImageId ${id2} does not exist in region ${call.regionId}.`);return image}function usableImage(call,id2){const image=imageOf(
call,id2);if(image.status!=="Available"||!image.isUsable)throw new VendorError("ImageNotReady",403,`The image ${id2} is ${image.status} (${image.progressPercent}\
%); wait until it is Available and usable.`);return image}function imageOfFamily(call,family){return allImages(call.core.store).filter(image=>image.family===family&&
image.status==="Available"&&image.isUsable&&(image.regionId??call.regionId)===call.regionId).sort((a,b)=>b.createdAtMs-a.createdAtMs)[0]}function securityGroupOf(call,id2){
const group=securityGroups(call.core.store).get(id2);if(!group||!isInRegion(call,group))throw new VendorError("InvalidSecurityGroupId.NotFound",404,`The specifi\
ed SecurityGroupId ${id2} does not exist in region ${call.regionId}.`);return group}function diskOf(call,id2){const disk2=disks(call.core.store).get(id2);if(!disk2||
!isInRegion(call,disk2))throw new VendorError("InvalidDiskId.NotFound",404,`The specified DiskId ${id2} does not exist.`);return disk2}function snapshotOf(call,id2){
const snapshot=snapshots(call.core.store).get(id2);if(!snapshot||!isInRegion(call,snapshot))throw new VendorError("InvalidSnapshotId.NotFound",404,`The specifie\
d SnapshotId ${id2} does not exist.`);return snapshot}const keyPairId=(regionId,name)=>`${regionId}/${name}`;function keyPairOf(call,name){const pair=keyPairs(call.
core.store).get(keyPairId(call.regionId,name));if(!pair)throw new VendorError("InvalidKeyPairName.NotFound",400,`The specified KeyPairName ${name} does not exis\
t in region ${call.regionId}.`);return pair}const userDataTimeoutMs=6e5;function firstBoot(core,instance){const key2=instance.keyPairName===void 0?void 0:keyPairs(
core.store).get(keyPairId(instance.regionId,instance.keyPairName)),script=instance.hasBooted?void 0:readScript(instance.userData);instances(core.store).update(instance,
{hasBooted:!0}),!(!key2&&!script)&&core.after(0,async()=>{const{machines}=core.drivers;key2?.publicKey&&await machines.writeFile(instance.id,"/root/.ssh/authori\
zed_keys",Buffer.from(`${key2.publicKey}
`),384),script&&await machines.run(instance.id,{...script,timeoutMs:userDataTimeoutMs})})}function readScript(userData){const script=Buffer.from(userData??"","b\
ase64").toString(),interpreter=/^#!\s*(\S+)(?:\s+(\S+))?/.exec(script);if(!interpreter)return;const[,path,argument]=interpreter,shell2=path.endsWith("/env")&&argument?
argument:path;return{script,shell:shell2.slice(shell2.lastIndexOf("/")+1)}}const layers_layers=core=>core.store.collection("layer");async function saveLayer(core,instanceId,layerId){
await core.drivers.machines.saveLayer(instanceId,layerId),layers_layers(core).add({id:layerId})}async function collectLayers(core){const used=new Set;for(const image of records_images(
core.store).all())used.add(image.layerId);for(const snapshot of snapshots(core.store).all())used.add(snapshot.layerId);for(const disk2 of disks(core.store).all())
used.add(disk2.layerId);for(const layer of layers_layers(core).filter(each=>!used.has(each.id)))layers_layers(core).delete(layer.id),await core.drivers.machines.
deleteLayer(layer.id)}const stock=store=>store.collection("stock");function setStock(store,zoneId,instanceType2,remaining){stock(store).add({id:`${zoneId}/${instanceType2}`,
remaining})}const limitsOf=(store,zoneId,instanceType2)=>[`${zoneId}/${instanceType2}`,`${zoneId}/*`].flatMap(id2=>stock(store).get(id2)??[]);function liftStock(store,zoneId,instanceType2){
stock(store).delete(`${zoneId}/${instanceType2}`)}function stockOf(store,zoneId,instanceType2){return Math.min(1/0,...limitsOf(store,zoneId,instanceType2).map(limit=>limit.
remaining))}function takeStock(store,zoneId,instanceType2,amount){if(stockOf(store,zoneId,instanceType2)<amount){const others=zonesOf(zoneId.replace(/-?[a-z]$/,
"")).filter(zone=>stockOf(store,zone,instanceType2)>=amount),hint=others.length>0?` Zones that have it: ${others.join(", ")}.`:"";throw new VendorError("Operati\
onDenied.NoStock",403,`The requested resource ${instanceType2} is sold out in zone ${zoneId}.${hint}`)}for(const limit of limitsOf(store,zoneId,instanceType2))stock(
store).update(limit,{remaining:limit.remaining-amount})}function returnStock(store,zoneId,instanceType2){for(const limit of limitsOf(store,zoneId,instanceType2))
stock(store).update(limit,{remaining:limit.remaining+1})}function changeInstance(core,instance,change2){instances(core.store).update(instance,change2),core.emit(
"instanceChanged",{instanceId:instance.id})}function build(core,instance,options){const image=records_images(core.store).get(instance.imageId);core.after(ecsDurations(
core).instancePending,async()=>{try{await core.drivers.machines.create({instanceId:instance.id,hostname:instance.hostname,address:instance.loopbackAddress,...image?.
layerId===void 0?{}:{layerId:image.layerId}})}catch(error){throw await forget(core,instance),error}options.isStarted?start(core,instance):changeInstance(core,instance,
{status:"Stopped"})})}function start(core,instance){changeInstance(core,instance,{status:"Starting",stoppedMode:"Not-applicable"}),core.after(ecsDurations(core).
instanceStarting,async()=>{if(!(!isStill(core,instance,"Starting")||core.faults?.isInForce("never-boots",instance.id))){try{await core.drivers.machines.start(instance.
id)}catch(error){throw changeInstance(core,instance,{status:"Stopped",stoppedMode:"KeepCharging"}),error}isStill(core,instance,"Starting")&&(changeInstance(core,
instance,{status:"Running",startedAtMs:core.clock.now()}),firstBoot(core,instance))}})}function stop(core,instance,options){changeInstance(core,instance,{status:"\
Stopping"}),core.after(0,async()=>{await core.drivers.machines.stop(instance.id,{force:options.force}),core.after(ecsDurations(core).instanceStopping,()=>{isStill(
core,instance,"Stopping")&&(changeInstance(core,instance,{status:"Stopped",stoppedMode:options.mode}),options.mode==="StopCharging"&&(endCharge(core,instance.id),
returnStock(core.store,instance.zoneId,instance.instanceType)))})})}function reboot(core,instance,options){changeInstance(core,instance,{status:"Stopping"}),core.
after(0,async()=>{await core.drivers.machines.stop(instance.id,{force:options.force}),isStill(core,instance,"Stopping")&&start(core,instance)})}function release(core,instance){
const wasRunning=instance.status!=="Stopped";changeInstance(core,instance,{status:wasRunning?"Stopping":"Stopped",isReleased:!0}),core.after(wasRunning?ecsDurations(
core).instanceStopping:ecsDurations(core).instanceDeleting,async()=>{await finishRelease(core,instance)})}async function finishRelease(core,instance){await core.
drivers.machines.destroy(instance.id),await forget(core,instance)}function replaceSystemDisk(core,instance,change2){changeInstance(core,instance,{operationLocks:[
"ReplaceSystemDisk"],imageId:change2.image.id,hasBooted:!1}),core.after(ecsDurations(core).replacingSystemDisk,async()=>{await core.drivers.machines.replaceDisk(
instance.id,change2.image.layerId),disks(core.store).delete(change2.oldDisk.id),endCharge(core,change2.oldDisk.id),changeInstance(core,instance,{operationLocks:[]}),
await collectLayers(core)})}function chargeInstance(core,instance){startCharge(core,{id:instance.id,kind:"instance",perHour:instanceType(instance.instanceType)?.
pricePerHour??0})}function isStill(core,instance,status){return instances(core.store).get(instance.id)===instance&&instance.status===status&&!instance.isReleased}
async function forget(core,instance){instance.stoppedMode!=="StopCharging"&&returnStock(core.store,instance.zoneId,instance.instanceType);for(const disk2 of disks(
core.store).filter(each=>each.instanceId===instance.id))disk2.deleteWithInstance?(disks(core.store).delete(disk2.id),endCharge(core,disk2.id)):disks(core.store).
update(disk2,{instanceId:"",status:"Available",device:""});for(const eip of eips(core.store).filter(each=>each.boundTo?.id===instance.id))unbind(core,eip);releaseAddresses(
core.store,instance.id),core.addresses.release(instance.loopbackAddress),instance.publicIp&&core.addresses.release(instance.publicIp),endCharge(core,instance.id),
instances(core.store).delete(instance.id),core.emit("instanceChanged",{instanceId:instance.id}),await collectLayers(core)}const refuse=(code,message)=>{throw new VendorError(
code,400,message)};function checkInstanceName(name){name!==void 0&&(name.length<2||name.length>128||!new RegExp("^\\p{L}","u").test(name)||/^https?:\/\//i.test(
name))&&refuse("InvalidInstanceName.Malformed","The specified InstanceName is not valid: 2 to 128 characters, beginning with a letter and not with http:// or ht\
tps://.")}function checkDescription(description){description!==void 0&&(description.length<2||description.length>256||/^https?:\/\//i.test(description))&&refuse(
"InvalidDescription.Malformed","The specified Description is not valid: 2 to 256 characters, not beginning with http:// or https://.")}function checkHostName(name){
name!==void 0&&(name.length<2||name.length>64||!/^[a-z0-9]+([.-][a-z0-9]+)*$/i.test(name))&&refuse("InvalidHostName.Malformed","The specified HostName is not va\
lid: 2 to 64 letters and digits, with single dots and hyphens between them.")}function checkPassword(password){if(password===void 0)return;const classes2=[/[a-z]/,
/[A-Z]/,/\d/,/[^a-zA-Z\d]/].filter(each=>each.test(password)).length;(password.length<8||password.length>30||classes2<3)&&refuse("InvalidPassword.Malformed","Th\
e specified Password is not valid: 8 to 30 characters of at least three of lower case, upper case, digits and others.")}const maxUserDataBytes=32*1024;function checkUserData(userData){
userData!==void 0&&(/^[A-Za-z0-9+/]*={0,2}$/.test(userData.replace(/\s/g,""))||refuse("InvalidUserData.Base64FormatInvalid","The specified UserData is not Base6\
4."),Buffer.from(userData,"base64").length>maxUserDataBytes&&refuse("InvalidUserData.SizeExceeded","The specified UserData exceeds 32 KB before encoding."))}function checkResourceName(name,code){
name!==void 0&&(name.length<2||name.length>128||!new RegExp("^\\p{L}[\\p{L}\\p{N}:_. -]*$","u").test(name)||/^(https?:\/\/|acs:|aliyun)/i.test(name))&&refuse(code,
"The specified name is not valid: 2 to 128 characters, beginning with a letter, of letters, digits and : _ . -")}const quotas={"instance-network-type":"vpc","ma\
x-security-groups":"500","max-image":"100","max-key-pairs":"500","max-postpaid-instance-vcpu-count":"20000"},describeAccountAttributes=define_define("Ecs","Desc\
ribeAccountAttributes",{parameters:{RegionId:region,ZoneId:parameters_text,AttributeName:repeated(100)},gaps:"A few quotas only.",run({core,params,regionId}){const names2=params.
texts("AttributeName"),used=instances(core.store).filter(each=>each.regionId===regionId).reduce((sum,each)=>sum+(instanceType(each.instanceType)?.cpus??0),0);return{
AccountAttributeItems:{AccountAttributeItem:Object.entries({...quotas,"used-postpaid-instance-vcpu-count":String(used)}).filter(([name])=>names2.length===0||names2.
includes(name)).map(([AttributeName,Value])=>({AttributeName,AttributeValues:{ValueItem:[{Value}]}}))}}}}),account_paging={PageNumber:pageNumber,PageSize:pageSize(
100)},describeInstancesFullStatus=define_define("Ecs","DescribeInstancesFullStatus",{parameters:{RegionId:region,InstanceId:repeated(100),Status:parameters_text,
HealthStatus:parameters_text,EventId:repeated(100),EventType:parameters_text,...account_paging},gaps:"There are no system events, so every instance is healthy.",
run({core,params,regionId}){const ids3=params.texts("InstanceId"),codes2={Pending:0,Running:1,Stopped:2,Starting:3,Stopping:4},found2=instances(core.store).filter(
each=>each.regionId===regionId&&(ids3.length===0||ids3.includes(each.id))&&each.status===(params.optionalText("Status")??each.status)),{rows:rows2,...counts}=pageOf(
found2.reverse(),params),shown2=rows2.map(each=>({InstanceId:each.id,Status:{Code:codes2[each.status],Name:each.status},HealthStatus:{Code:0,Name:"Ok"},ScheduledSystemEventSet:{
ScheduledSystemEventType:[]}}));return{...counts,InstanceFullStatusSet:{InstanceFullStatusType:shown2}}}}),describeInstanceMaintenanceAttributes=define_define("\
Ecs","DescribeInstanceMaintenanceAttributes",{parameters:{RegionId:region,InstanceId:repeated(100),...account_paging},run({core,params,regionId}){const ids3=params.
texts("InstanceId"),found2=instances(core.store).filter(each=>each.regionId===regionId&&(ids3.length===0||ids3.includes(each.id))),{rows:rows2,...counts}=pageOf(
found2.reverse(),params),action={DefaultValue:"AutoRecover",Value:"AutoRecover",SupportedValues:{SupportedValue:["Stop","AutoRecover","AutoRedeploy"]}},shown2=rows2.
map(each=>({InstanceId:each.id,ActionOnMaintenance:action,NotifyOnMaintenance:!1,MaintenanceWindows:{MaintenanceWindow:[]}}));return{...counts,MaintenanceAttributes:{
MaintenanceAttribute:shown2}}}}),modifyInstanceMetadataOptions=define_define("Ecs","ModifyInstanceMetadataOptions",{parameters:{RegionId:region,InstanceId:parameters_text,
HttpEndpoint:required(oneOf("enabled","disabled")),HttpTokens:oneOf("optional","required"),HttpPutResponseHopLimit:between(1,64),InstanceMetadataTags:parameters_text},
gaps:"There is no metadata server on the instances.",run(call){const{params}=call,id2=params.optionalText("InstanceId");if(id2===void 0)throw new VendorError("M\
issingParameter",400,'The input parameter "InstanceId" that is mandatory for processing this request is not supplied.');const tokens=params.optionalText("HttpTo\
kens");return(tokens==="optional"||tokens==="required")&&changeInstance(call.core,instanceOf(call,id2),{httpTokens:tokens}),{}}}),modifySnapshotAttribute=define_define(
"Ecs","ModifySnapshotAttribute",{parameters:{RegionId:optionalRegion,SnapshotId:requiredText,SnapshotName:parameters_text,Description:parameters_text,RetentionDays:between(
1,65536),DisableInstantAccess:flag},run(call){const{core,params}=call,snapshot=snapshotOf(call,params.text("SnapshotId"));return checkResourceName(params.optionalText(
"SnapshotName"),"InvalidSnapshotName.Malformed"),checkDescription(params.optionalText("Description")),snapshots(core.store).update(snapshot,{name:params.optionalText(
"SnapshotName")??snapshot.name,description:params.optionalText("Description")??snapshot.description,retentionDays:params.number("RetentionDays")??snapshot.retentionDays}),
{}}}),describeImageSupportInstanceTypes=define_define("Ecs","DescribeImageSupportInstanceTypes",{parameters:{RegionId:region,ImageId:parameters_text,ActionType:parameters_text,
Filter:filters},run(call){const id2=call.params.optionalText("ImageId"),image=id2===void 0?void 0:imageOf(call,id2),shown2=instanceTypes.filter(type=>type.architecture===
"ARM"==(image?.architecture==="arm64")).map(type=>({InstanceTypeId:type.id,InstanceTypeFamily:type.family,CpuCoreCount:type.cpus,MemorySize:type.memoryGiB}));return{
RegionId:call.regionId,ImageId:id2??"",InstanceTypes:{InstanceType:shown2}}}}),accountOperations=[describeAccountAttributes,describeInstancesFullStatus,describeInstanceMaintenanceAttributes,
modifyInstanceMetadataOptions,modifySnapshotAttribute,describeImageSupportInstanceTypes],attachmentOperations=[define_define("Ecs","DescribeInstanceAttachmentAt\
tributes",{parameters:{RegionId:region,InstanceIds:required(jsonList(100)),PageNumber:pageNumber,PageSize:pageSize(100)},gaps:"There are no private pools: every\
 instance takes from the public one.",run({core,params,regionId}){const found2=params.texts("InstanceIds").flatMap(id2=>{const instance=instances(core.store).get(
id2);return instance?.regionId===regionId?[instance]:[]}),{rows:rows2,...counts}=pageOf(found2,params),shown2=rows2.map(({id:id2})=>({InstanceId:id2,PrivatePoolOptionsMatchCriteria:"\
None",PrivatePoolOptionsId:""}));return{...counts,Instances:{Instance:shown2}}}})],pricePerGiBHour=17e-5,maxSnapshotsPerDisk=256;function addSnapshot(call,disk2,texts){
const{core,params}=call,snapshot=snapshots(core.store).add({id:core.newId("s"),regionId:disk2.regionId,...texts,sourceDiskId:disk2.id,sourceDiskType:disk2.type,
sourceDiskSizeGiB:disk2.sizeGiB,...optional("sourceInstanceId",disk2.instanceId||void 0),status:"progressing",progressPercent:0,instantAccess:!1,retentionDays:params.
number("RetentionDays")??0,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now()});return startCharge(core,{id:snapshot.id,kind:"\
snapshot",perHour:Math.round(disk2.sizeGiB*pricePerGiBHour*1e4)/1e4}),snapshot}async function takeSnapshot(core,snapshot){try{snapshot.sourceDiskType==="system"&&
snapshot.sourceInstanceId&&(snapshots(core.store).update(snapshot,{layerId:snapshot.id}),await saveLayer(core,snapshot.sourceInstanceId,snapshot.id))}catch(error){
throw delete snapshot.layerId,snapshots(core.store).update(snapshot,{status:"failed"}),error}core.after(ecsDurations(core).snapshotCreating,async()=>{if(snapshots(
core.store).get(snapshot.id)!==snapshot)return collectLayers(core);snapshots(core.store).update(snapshot,{status:"accomplished",progressPercent:100})})}const createSnapshot=define_define(
"Ecs","CreateSnapshot",{parameters:{RegionId:optionalRegion,DiskId:requiredText,SnapshotName:parameters_text,Description:parameters_text,RetentionDays:between(1,
65536),InstantAccess:flag,InstantAccessRetentionDays:between(1,65535),Category:oneOf("Standard","Flash","standard","flash"),ResourceGroupId:parameters_text,ClientToken:clientToken,
Tag:tags},gaps:"A snapshot of a data disk holds nothing.",run(call){const{core,params}=call,disk2=diskOf(call,params.text("DiskId"));checkResourceName(params.optionalText(
"SnapshotName"),"InvalidSnapshotName.Malformed"),checkDescription(params.optionalText("Description"));const ofDisk=snapshots(core.store).filter(each=>each.sourceDiskId===
disk2.id);if(ofDisk.some(each=>each.status==="progressing"))throw new VendorError("IncorrectDiskStatus.CreatingSnapshot",403,`A snapshot of disk ${disk2.id} is \
being made; wait until it is accomplished.`);if(ofDisk.length>=maxSnapshotsPerDisk)throw new VendorError("QuotaExceed.Snapshot",403,`Disk ${disk2.id} has ${maxSnapshotsPerDisk}\
 snapshots already.`);const snapshot=addSnapshot(call,disk2,{name:params.optionalText("SnapshotName")??"",description:params.optionalText("Description")??"",tags:readTags(
params)});return core.after(0,()=>takeSnapshot(core,snapshot)),{SnapshotId:snapshot.id}}}),describeSnapshots=define_define("Ecs","DescribeSnapshots",{parameters:{
RegionId:region,SnapshotIds:jsonList(100),InstanceId:parameters_text,DiskId:parameters_text,SnapshotName:parameters_text,Status:{...oneOf("progressing","accompl\
ished","failed","all"),default:"all"},SnapshotType:oneOf("auto","user","all"),SourceDiskType:oneOf("system","data","System","Data"),Usage:parameters_text,Category:parameters_text,
Encrypted:flag,ResourceGroupId:parameters_text,SnapshotLinkId:parameters_text,KMSKeyId:parameters_text,Filter:filters,DryRun:flag,NextToken:parameters_text,MaxResults:between(
1,100),PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},run(call){const{core,params,regionId}=call,ids3=params.texts("SnapshotIds"),status=params.text("St\
atus"),is2=(name,value)=>value===(params.optionalText(name)??value),found2=snapshots(core.store).filter(each=>each.regionId===regionId&&(ids3.length===0||ids3.includes(
each.id))&&(status==="all"||each.status===status)&&is2("InstanceId",each.sourceInstanceId)&&is2("DiskId",each.sourceDiskId)&&is2("SnapshotName",each.name)&&is2(
"ResourceGroupId",each.resourceGroupId)&&params.optionalText("SnapshotType")!=="auto"&&params.flag("Encrypted")!==!0&&(params.optionalText("SourceDiskType")??each.
sourceDiskType).toLowerCase()===each.sourceDiskType&&matchesTags(each,params)),{rows:rows2,...counts}=cursorOrPage(found2.reverse(),params);return{...counts,Snapshots:{
Snapshot:rows2.map(snapshot=>snapshotRow(call,snapshot))}}}}),usersOf=({core},snapshot)=>records_images(core.store).filter(image=>image.snapshots.some(each=>each.
snapshotId===snapshot.id));function snapshotRow(call,snapshot){return{SnapshotId:snapshot.id,SnapshotName:snapshot.name,Description:snapshot.description,Status:snapshot.
status,Progress:`${snapshot.progressPercent}%`,Available:snapshot.status==="accomplished",CreationTime:secondTime(snapshot.createdAtMs),LastModifiedTime:secondTime(
snapshot.createdAtMs),RegionId:snapshot.regionId,SourceDiskId:snapshot.sourceDiskId,SourceDiskType:snapshot.sourceDiskType,SourceDiskSize:String(snapshot.sourceDiskSizeGiB),
SourceStorageType:"disk",SnapshotType:"user",Category:"standard",Encrypted:!1,InstantAccess:snapshot.instantAccess,RetentionDays:snapshot.retentionDays,RemainTime:0,
ProductCode:"",ResourceGroupId:snapshot.resourceGroupId,Usage:usersOf(call,snapshot).length>0?"image":"none",Tags:tagKeyValues(snapshot.tags)}}const deleteSnapshot=define_define(
"Ecs","DeleteSnapshot",{parameters:{RegionId:optionalRegion,SnapshotId:requiredText,Force:flag},async run(call){const{core,params}=call,snapshot=snapshotOf(call,
params.text("SnapshotId")),users2=usersOf(call,snapshot);if(users2.length>0&&params.flag("Force")!==!0)throw new VendorError("SnapshotCreatedImage",403,`The sna\
pshot ${snapshot.id} is part of ${users2.map(each=>each.id).join(", ")}; delete that first or pass Force=true.`);return snapshots(core.store).delete(snapshot.id),
endCharge(core,snapshot.id),await collectLayers(core),{}}}),snapshotOperations=[createSnapshot,describeSnapshots,deleteSnapshot],createImage=define_define("Ecs",
"CreateImage",{parameters:{RegionId:region,InstanceId:parameters_text,SnapshotId:parameters_text,ImageName:parameters_text,ImageFamily:parameters_text,ImageVersion:parameters_text,
Description:parameters_text,Platform:parameters_text,Architecture:oneOf("i386","x86_64","arm64"),BootMode:oneOf("BIOS","UEFI","UEFI-Preferred"),DetectionStrategy:parameters_text,
ResourceGroupId:parameters_text,DiskDeviceMapping:{type:"list",items:object({SnapshotId:parameters_text,Size:integer,Device:parameters_text,DiskType:parameters_text})},
ClientToken:clientToken,DryRun:flag,Tag:tags},gaps:"Data disks are listed in the image but hold nothing.",run(call){checkImage(call);const{params}=call;if(params.
has("InstanceId"))return{ImageId:imageOfInstance(call).id};const[mapping]=params.objects("DiskDeviceMapping"),snapshotId=params.optionalText("SnapshotId")??mapping?.
SnapshotId;if(snapshotId===void 0)throw new VendorError("MissingParameter",400,"One of InstanceId, SnapshotId and DiskDeviceMapping is needed.");return{ImageId:imageOfSnapshot(
call,snapshotOf(call,snapshotId)).id}}});function checkImage({core,params,regionId}){const name=params.optionalText("ImageName");if(checkResourceName(name,"Inva\
lidImageName.Malformed"),checkDescription(params.optionalText("Description")),checkNameIsFree(core,regionId,name),records_images(core.store).filter(image=>image.
regionId===regionId).length>=ecsQuotas(core).imagesPerRegion)throw new VendorError("QuotaExceed.Image",400,`The account has ${ecsQuotas(core).imagesPerRegion} i\
mages in ${regionId} already.`)}function checkNameIsFree(core,regionId,name){if(name!==void 0&&records_images(core.store).find(image=>image.regionId===regionId&&
image.name===name))throw new VendorError("InvalidImageName.Duplicated",400,`An image with the name ${name} exists in ${regionId} already.`)}function imageOfInstance(call){
const{core,params}=call,instance=instanceOf(call,params.text("InstanceId"));if(instance.status!=="Running"&&instance.status!=="Stopped"||instance.isReleased||instance.
operationLocks.length>0)throw new VendorError("IncorrectInstanceStatus",400,`Instance ${instance.id} is ${instance.status}; it must be Running or Stopped, with \
no operation under way.`);const source=allImages(core.store).find(image2=>image2.id===instance.imageId),taken=disks(core.store).filter(disk2=>disk2.instanceId===
instance.id).map(disk2=>({disk:disk2,snapshot:addSnapshot(call,disk2,{name:"",description:"",tags:{}})})),image=addImage(call,source,{sourceInstanceId:instance.
id,snapshots:taken.map(({disk:disk2,snapshot})=>({snapshotId:snapshot.id,device:disk2.device,sizeGiB:disk2.sizeGiB,type:disk2.type}))});return grow(core,image,async()=>{
for(const{snapshot}of taken)await takeSnapshot(core,snapshot);const system=taken.find(({disk:disk2})=>disk2.type==="system");if(!instances(core.store).get(instance.
id))throw new Error(`instance ${instance.id} was released while image ${image.id} was made of it`);return system?.snapshot.layerId}),image}function imageOfSnapshot(call,snapshot){
const{core}=call;if(snapshot.sourceDiskType!=="system")throw new VendorError("InvalidSnapshot.NotSystemDisk",403,`The snapshot ${snapshot.id} is not of a system\
 disk.`);if(snapshot.status!=="accomplished")throw new VendorError("InvalidSnapshotId.NotReady",403,`The snapshot ${snapshot.id} is ${snapshot.status}; wait unt\
il it is accomplished.`);const image=addImage(call,void 0,{snapshots:[{snapshotId:snapshot.id,device:"/dev/xvda",sizeGiB:snapshot.sourceDiskSizeGiB,type:"system"}]});
return grow(core,image,()=>Promise.resolve(snapshots(core.store).get(snapshot.id)?.layerId)),image}function addImage(call,source,made){const{core,params,regionId}=call,
id2=core.newId("m"),architecture=params.optionalText("Architecture")==="arm64"?"arm64":"x86_64";return records_images(core.store).add({id:id2,regionId,name:params.
optionalText("ImageName")??id2,description:params.optionalText("Description")??"",family:params.optionalText("ImageFamily")??"",version:params.optionalText("Ima\
geVersion")??"",owner:"self",status:"Creating",isUsable:!1,progressPercent:0,sizeGiB:made.snapshots.find(each=>each.type==="system")?.sizeGiB??20,osName:source?.
osName??"Linux 64 bit",osNameEn:source?.osNameEn??"Linux 64 bit",osType:"linux",platform:params.optionalText("Platform")??source?.platform??"Others Linux",architecture:source?.
architecture??architecture,bootMode:source?.bootMode??"BIOS",...made,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:readTags(
params)})}const stepsPercent=[25,50,75];function grow(core,image,makeLayer){const total2=ecsDurations(core).imageCreating;for(const percent of stepsPercent)core.
after(total2*percent/100,()=>{image.status==="Creating"&&records_images(core.store).update(image,{progressPercent:percent})});core.after(0,async()=>{let layerId;
try{layerId=await makeLayer()}catch(error){throw records_images(core.store).update(image,{status:"CreateFailed"}),error}core.after(total2,async()=>{if(records_images(
core.store).get(image.id)!==image)return collectLayers(core);records_images(core.store).update(image,{...optional("layerId",layerId),status:"Available",progressPercent:100}),
core.after(total2/50,()=>{records_images(core.store).update(image,{isUsable:!0})})})})}const copyImage=define_define("Ecs","CopyImage",{parameters:{RegionId:region,
ImageId:requiredText,DestinationRegionId:parameters_text,DestinationImageName:parameters_text,DestinationDescription:parameters_text,ResourceGroupId:parameters_text,
Encrypted:flag,KMSKeyId:parameters_text,ClientToken:clientToken,DryRun:flag,Tag:tags},run(call){const{core,params,regionId}=call,source=usableImage(call,imageOf(
call,params.text("ImageId")).id),name=params.optionalText("DestinationImageName"),destination=params.optionalText("DestinationRegionId")??regionId;checkResourceName(
name,"InvalidImageName.Malformed"),checkNameIsFree(core,destination,name);const copy=records_images(core.store).add({...structuredClone(source),id:core.newId("m"),
regionId:destination,owner:"self",name:name??source.name,description:params.optionalText("DestinationDescription")??source.description,status:"Creating",isUsable:!1,
progressPercent:0,snapshots:[],createdAtMs:core.clock.now(),tags:readTags(params)});return grow(core,copy,()=>Promise.resolve(source.layerId)),{ImageId:copy.id}}}),
createImageOperations=[createImage,copyImage];function requireStatus(instance,...allowed){if(instance.isReleased)throw new VendorError("IncorrectInstanceStatus",
403,`Instance ${instance.id} is being released.`);if(instance.operationLocks.length>0)throw new VendorError("InvalidOperation.Conflict",403,`Instance ${instance.
id} is locked by ${instance.operationLocks.join(", ")}; wait until it is done.`);if(allowed.includes(instance.status))return;const code=instance.status==="Pendi\
ng"?"IncorrectInstanceStatus.Initializing":"IncorrectInstanceStatus";throw new VendorError(code,403,`The current status of instance ${instance.id} is ${instance.
status}; this operation needs ${allowed.join(" or ")}.`)}const startAction={check:(_call,instance)=>requireStatus(instance,"Stopped"),act({core},instance){instance.
stoppedMode==="StopCharging"&&(takeStock(core.store,instance.zoneId,instance.instanceType,1),chargeInstance(core,instance)),start(core,instance)}},stopAction={check:(_call,instance)=>requireStatus(
instance,"Running"),act({core,params},instance){const mode=params.optionalText("StoppedMode")==="StopCharging"?"StopCharging":"KeepCharging";stop(core,instance,
{force:params.flag("ForceStop")??!1,mode})}},rebootAction={check:(_call,instance)=>requireStatus(instance,"Running"),act:({core,params},instance)=>reboot(core,instance,
{force:params.flag("ForceStop")??params.flag("ForceReboot")??!1})},deleteAction={check({params},instance){if(!instance.isReleased){if(instance.deletionProtection)
throw new VendorError("InvalidOperation.DeletionProtection",403,`Instance ${instance.id} has DeletionProtection; switch it off with ModifyInstanceAttribute firs\
t.`);requireStatus(instance,"Stopped",...params.flag("Force")===!0?["Running","Starting","Stopping"]:[])}},act({core},instance){instance.isReleased||release(core,
instance)}},single=(action,power,parameters)=>define_define("Ecs",action,{parameters:{RegionId:optionalRegion,InstanceId:requiredText,DryRun:flag,...parameters},
run(call){const instance=instanceOf(call,call.params.text("InstanceId"));return power.check(call,instance),power.act(call,instance),{}}}),batchParameters={RegionId:region,
InstanceId:required(repeated(100)),DryRun:flag},batch=(action,power,parameters)=>define_define("Ecs",action,{parameters:{...batchParameters,BatchOptimization:{...oneOf(
"AllTogether","SuccessFirst"),default:"AllTogether"},...parameters},run(call){const ids3=[...new Set(call.params.texts("InstanceId"))];if(call.params.text("Batc\
hOptimization")==="AllTogether"&&call.params.flag("DryRun")!==!0)for(const id2 of ids3)power.check(call,instanceOf(call,id2));return{InstanceResponses:{InstanceResponse:ids3.
map(id2=>attempt(call,power,id2))}}}});function attempt(call,power,id2){try{const instance=instanceOf(call,id2),previous=instance.status;return power.check(call,
instance),power.act(call,instance),{InstanceId:id2,Code:"200",Message:"success",PreviousStatus:previous,CurrentStatus:instance.status}}catch(error){if(!(error instanceof
VendorError))throw error;return{InstanceId:id2,Code:error.code,Message:error.message,PreviousStatus:"",CurrentStatus:""}}}const deleteInstances=define_define("E\
cs","DeleteInstances",{parameters:{...batchParameters,Force:flag,ForceStop:flag,TerminateSubscription:flag,ClientToken:clientToken},run(call){const found2=[...new Set(
call.params.texts("InstanceId"))].map(id2=>instanceOf(call,id2));for(const instance of found2)deleteAction.check(call,instance);for(const instance of found2)deleteAction.
act(call,instance);return{}}}),stoppedMode={...oneOf("StopCharging","KeepCharging","Not-applicable"),default:"KeepCharging"},instancePowerOperations=[single("St\
artInstance",startAction,{InitLocalDisk:flag}),single("StopInstance",stopAction,{ForceStop:flag,ConfirmStop:flag,StoppedMode:stoppedMode,Hibernate:flag}),single(
"RebootInstance",rebootAction,{ForceStop:flag}),single("DeleteInstance",deleteAction,{Force:flag,ForceStop:flag,TerminateSubscription:flag}),batch("StartInstanc\
es",startAction,{}),batch("StopInstances",stopAction,{ForceStop:flag,StoppedMode:stoppedMode}),batch("RebootInstances",rebootAction,{ForceReboot:flag}),deleteInstances],
diskCategories=["cloud","cloud_efficiency","cloud_ssd","cloud_essd","cloud_auto","cloud_essd_entry","cloud_essd_xc0"];function readLaunch(call){const{params,core}=call;
checkTexts(call);const type=params.optionalText("InstanceType");if(type===void 0)throw launch_missing("InstanceType");if(!instanceType(type))throw new VendorError(
"InvalidInstanceType.ValueNotSupported",400,`The specified InstanceType ${type} is not supported; DescribeInstanceTypes lists those that are.`);const image=readImage(
call),vswitch=readVSwitch(call),groups=readGroups(call,vswitch);if(params.has("KeyPairName")&&keyPairOf(call,params.text("KeyPairName")),params.optionalText("In\
stanceChargeType")==="PrePaid")throw new VendorError("InvalidInstanceChargeType.ValueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChar\
geType PostPaid.");const amount=params.number("Amount")??1;if(instances(core.store).filter(each=>each.regionId===call.regionId).length+amount>ecsQuotas(core).instancesPerRegion)
throw new VendorError("QuotaExceed.AfterpayInstance",403,`The account may have ${ecsQuotas(core).instancesPerRegion} pay-as-you-go instances in ${call.regionId}\
.`);for(const group of groups)if(instances(core.store).filter(each=>each.securityGroupIds.includes(group.id)).length+amount>ecsQuotas(core).instancesPerSecurityGroup)
throw new VendorError("SecurityGroupInstanceLimitExceed",403,`Security group ${group.id} may hold ${ecsQuotas(core).instancesPerSecurityGroup} instances.`);return{
instanceType:type,image,vswitch,groups,systemDisk:readDisk(params.object("SystemDisk")??{},image.sizeGiB,"InvalidSystemDisk"),dataDisks:params.objects("DataDisk").
map(disk2=>readDisk(disk2,20,"InvalidDataDisk")),tags:readTags(params)}}function checkTexts({params}){checkInstanceName(params.optionalText("InstanceName")),checkDescription(
params.optionalText("Description")),checkHostName(params.optionalText("HostName")),checkPassword(params.optionalText("Password")),checkUserData(params.optionalText(
"UserData"))}const launch_missing=name=>new VendorError("MissingParameter",400,`The input parameter "${name}" that is mandatory for processing this request is n\
ot supplied.`);function readImage(call){const{params}=call;if(params.has("ImageId"))return usableImage(call,params.text("ImageId"));const family=params.optionalText(
"ImageFamily");if(family===void 0)throw launch_missing("ImageId");const image=imageOfFamily(call,family);if(!image)throw new VendorError("InvalidImageFamily.Not\
Found",404,`The image family ${family} has no available image in ${call.regionId}.`);return image}function readVSwitch(call){const{params,core,regionId}=call,[networkInterface2]=params.
objects("NetworkInterface"),id2=params.optionalText("VSwitchId")??networkInterface2?.VSwitchId;if(id2===void 0)throw launch_missing("VSwitchId");const vswitch=vswitches(
core.store).get(id2);if(!vswitch||vswitch.regionId!==regionId)throw new VendorError("InvalidVSwitchId.NotFound",404,`The specified VSwitchId ${id2} does not exi\
st in ${regionId}.`);if(vswitch.status!=="Available")throw new VendorError("IncorrectVSwitchStatus",400,`VSwitch ${id2} is Pending; wait until it is Available.`);
const zoneId=params.optionalText("ZoneId");if(zoneId!==void 0&&!zonesOf(regionId).includes(zoneId))throw new VendorError("InvalidZoneId.NotFound",404,`The speci\
fied ZoneId ${zoneId} does not exist in ${regionId}.`);if(zoneId!==void 0&&zoneId!==vswitch.zoneId)throw new VendorError("InvalidParameter.Mismatch",400,`VSwitc\
h ${id2} is in zone ${vswitch.zoneId}, not in ${zoneId}.`);return vswitch}function readGroups(call,vswitch){const{params}=call,[networkInterface2]=params.objects(
"NetworkInterface"),named2=[params.optionalText("SecurityGroupId"),...params.texts("SecurityGroupIds")],ofInterface=[networkInterface2?.SecurityGroupId,...networkInterface2?.
SecurityGroupIds??[]],ids3=[...new Set([...named2,...ofInterface].filter(id2=>typeof id2=="string"))];if(ids3.length===0)throw launch_missing("SecurityGroupId");
if(ids3.length>5)throw new VendorError("InvalidSecurityGroupIds.ExceedLimit",400,"An instance can be in at most 5 security groups.");return ids3.map(id2=>{const group=securityGroupOf(
call,id2);if(group.vpcId!==vswitch.vpcId)throw new VendorError("OperationDenied.InconsistentNetwork",403,`Security group ${id2} is in VPC ${group.vpcId}, the VS\
witch ${vswitch.id} is in ${vswitch.vpcId}.`);return group})}function readDisk(wish,leastGiB2,code){const category=String(wish.Category??"cloud_essd");if(!diskCategories.
includes(category))throw new VendorError(`${code}Category.ValueNotSupported`,400,`The disk category ${category} is not supported.`);const sizeGiB=wish.Size===void 0?
Math.max(leastGiB2,40):Number(wish.Size);if(!Number.isInteger(sizeGiB)||sizeGiB<Math.max(20,leastGiB2)||sizeGiB>2048)throw new VendorError(`${code}Size.ValueNot\
Supported`,400,`The disk size must be a whole number of GiB from ${Math.max(20,leastGiB2)} to 2048.`);return{category,sizeGiB,name:String(wish.DiskName??""),description:String(
wish.Description??""),performanceLevel:category==="cloud_essd"?String(wish.PerformanceLevel??"PL0"):"",snapshotId:String(wish.SnapshotId??""),deleteWithInstance:wish.
DeleteWithInstance!==!1}}const leastGiB=20,mostGiB=32768,createDisk=define_define("Ecs","CreateDisk",{parameters:{RegionId:region,ZoneId:parameters_text,InstanceId:parameters_text,
DiskCategory:{type:"string",default:"cloud_essd"},Size:integer,SnapshotId:parameters_text,DiskName:parameters_text,Description:parameters_text,PerformanceLevel:oneOf(
"PL0","PL1","PL2","PL3"),Encrypted:flag,ResourceGroupId:parameters_text,ClientToken:clientToken,Tag:tags},gaps:"Data disks are kept and shown; no device appears\
 on the machine.",run(call){const{core,params,regionId}=call;checkResourceName(params.optionalText("DiskName"),"InvalidDiskName.Malformed"),checkDescription(params.
optionalText("Description"));const category=params.text("DiskCategory");if(!diskCategories.includes(category))throw new VendorError("InvalidDataDiskCategory.Val\
ueNotSupported",400,`The disk category ${category} is not supported.`);const snapshot=params.has("SnapshotId")?snapshotOf(call,params.text("SnapshotId")):void 0,
instance=params.has("InstanceId")?instanceOf(call,params.text("InstanceId")):void 0,zoneId=instance?.zoneId??params.optionalText("ZoneId");if(zoneId===void 0||!zonesOf(
regionId).includes(zoneId))throw new VendorError("InvalidZoneId.NotFound",404,`The specified ZoneId ${zoneId??""} does not exist in ${regionId}.`);const disk2=disks(
core.store).add({id:core.newId("d"),regionId,zoneId,name:params.optionalText("DiskName")??"",description:params.optionalText("Description")??"",instanceId:"",type:"\
data",category,sizeGiB:checkSize(params.number("Size")??snapshot?.sourceDiskSizeGiB,snapshot?.sourceDiskSizeGiB),device:"",imageId:"",snapshotId:snapshot?.id??"",
performanceLevel:category==="cloud_essd"?params.optionalText("PerformanceLevel")??"PL1":"",status:"Available",deleteWithInstance:instance!==void 0,encrypted:params.
flag("Encrypted")??!1,createdAtMs:core.clock.now(),tags:readTags(params)});return startCharge(core,{id:disk2.id,kind:"disk",perHour:diskPrice(disk2.sizeGiB)}),instance&&
attach(call,disk2,instance),{DiskId:disk2.id}}});function checkSize(sizeGiB,least=leastGiB){if(sizeGiB===void 0)throw new VendorError("MissingParameter",400,"On\
e of Size and SnapshotId is needed.");if(sizeGiB<least||sizeGiB>mostGiB)throw new VendorError("InvalidDiskSize.NotSupported",400,`The disk size must be from ${least}\
 to ${mostGiB} GiB.`);return sizeGiB}function attach({core},disk2,instance){const taken=new Set(disks(core.store).filter(each=>each.instanceId===instance.id).map(
each=>each.device)),device=Array.from({length:25},(_,i)=>`/dev/xvd${String.fromCharCode(98+i)}`).find(each=>!taken.has(each));if(!device||taken.size>16)throw new VendorError(
"InstanceDiskLimitExceeded",403,`Instance ${instance.id} has 16 data disks already.`);disks(core.store).update(disk2,{instanceId:instance.id,device,status:"In_u\
se",attachedAtMs:core.clock.now()})}const attachDisk=define_define("Ecs","AttachDisk",{parameters:{RegionId:optionalRegion,DiskId:requiredText,InstanceId:requiredText,
DeleteWithInstance:flag,Device:parameters_text,Bootable:flag},run(call){const{core,params}=call,disk2=diskOf(call,params.text("DiskId")),instance=instanceOf(call,
params.text("InstanceId"));if(disk2.status!=="Available")throw new VendorError("IncorrectDiskStatus",403,`Disk ${disk2.id} is ${disk2.status}; only an Available\
 one can be attached.`);if(disk2.zoneId!==instance.zoneId)throw new VendorError("InvalidParameter.Conflict",400,`Disk ${disk2.id} is in ${disk2.zoneId}, instanc\
e ${instance.id} in ${instance.zoneId}.`);return requireStatus(instance,"Running","Stopped"),attach(call,disk2,instance),disks(core.store).update(disk2,{deleteWithInstance:params.
flag("DeleteWithInstance")??!1}),{}}}),detachDisk=define_define("Ecs","DetachDisk",{parameters:{RegionId:optionalRegion,DiskId:requiredText,InstanceId:requiredText,
DeleteWithInstance:flag},run(call){const{core,params}=call,disk2=diskOf(call,params.text("DiskId"));if(requireStatus(instanceOf(call,params.text("InstanceId")),
"Running","Stopped"),disk2.type==="system")throw new VendorError("DiskNotPortable",403,`Disk ${disk2.id} is a system disk: it cannot be detached.`);if(disk2.instanceId!==
params.text("InstanceId"))throw new VendorError("DependencyViolation",403,`Disk ${disk2.id} is not attached to ${params.text("InstanceId")}.`);return disks(core.
store).update(disk2,{instanceId:"",device:"",status:"Available"}),{}}}),deleteDisk=define_define("Ecs","DeleteDisk",{parameters:{RegionId:optionalRegion,DiskId:requiredText},
run(call){const disk2=diskOf(call,call.params.text("DiskId"));if(disk2.status!=="Available")throw new VendorError("IncorrectDiskStatus",403,`Disk ${disk2.id} is\
 ${disk2.status}; detach it first.`);return disks(call.core.store).delete(disk2.id),endCharge(call.core,disk2.id),{}}}),resizeDisk=define_define("Ecs","ResizeDi\
sk",{parameters:{RegionId:optionalRegion,DiskId:requiredText,NewSize:required(integer),Type:oneOf("offline","online"),ClientToken:clientToken},run(call){const{core,
params}=call,disk2=diskOf(call,params.text("DiskId")),sizeGiB=checkSize(params.number("NewSize"),disk2.sizeGiB);return disks(core.store).update(disk2,{sizeGiB}),
startCharge(core,{id:disk2.id,kind:"disk",perHour:diskPrice(sizeGiB)}),{OrderId:""}}}),modifyDiskAttribute=define_define("Ecs","ModifyDiskAttribute",{parameters:{
RegionId:optionalRegion,DiskId:parameters_text,DiskIds:repeated(100),DiskName:parameters_text,Description:parameters_text,DeleteWithInstance:flag,DeleteAutoSnapshot:flag,
EnableAutoSnapshot:flag},run(call){const{core,params}=call,ids3=[...params.texts("DiskIds"),...params.has("DiskId")?[params.text("DiskId")]:[]];if(ids3.length===
0)throw new VendorError("MissingParameter",400,"One of DiskId and DiskIds is needed.");checkResourceName(params.optionalText("DiskName"),"InvalidDiskName.Malfor\
med");for(const disk2 of ids3.map(id2=>diskOf(call,id2)))disks(core.store).update(disk2,{name:params.optionalText("DiskName")??disk2.name,description:params.optionalText(
"Description")??disk2.description,deleteWithInstance:params.flag("DeleteWithInstance")??disk2.deleteWithInstance});return{}}}),dataDiskOperations=[createDisk,attachDisk,
detachDisk,deleteDisk,resizeDisk,modifyDiskAttribute],describe_instances_status=oneOf("Pending","Starting","Running","Stopping","Stopped"),describeInstances=define_define(
"Ecs","DescribeInstances",{parameters:{RegionId:region,InstanceIds:jsonList(100),InstanceName:parameters_text,Status:{...describe_instances_status,errorCode:"In\
validStatus.ValueNotSupported"},VpcId:parameters_text,VSwitchId:parameters_text,ZoneId:parameters_text,SecurityGroupId:parameters_text,ImageId:parameters_text,InstanceType:parameters_text,
InstanceTypeFamily:parameters_text,InstanceNetworkType:oneOf("classic","vpc"),InstanceChargeType:oneOf("PostPaid","PrePaid"),InternetChargeType:oneOf("PayByBand\
width","PayByTraffic"),KeyPairName:parameters_text,ResourceGroupId:parameters_text,PrivateIpAddresses:jsonList(100),PublicIpAddresses:jsonList(100),EipAddresses:jsonList(
100),InnerIpAddresses:jsonList(100),LockReason:parameters_text,IoOptimized:flag,HttpTokens:oneOf("optional","required"),Filter:filters,AdditionalAttributes:repeated(
20),DryRun:flag,NextToken:parameters_text,MaxResults:between(1,100),PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},gaps:"Filter.N (creation and expiry t\
imes) selects nothing away; AdditionalAttributes add nothing.",run(call){const{rows:rows2,...counts}=cursorOrPage(selectInstances(call),call.params,{atLeast:10}),
show=instanceRows(call);return{...counts,Instances:{Instance:rows2.map(show)}}}});function selectInstances({core,params,regionId}){const is2=name=>params.optionalText(
name),eipOf2=boundEips(core.store),lists=["InstanceIds","PrivateIpAddresses","PublicIpAddresses","EipAddresses"].map(name=>params.has(name)?new Set(params.texts(
name)):void 0),[ids3,privateIps,publicIps,eipAddresses]=lists,active=[[ids3,each=>ids3.has(each.id)],[privateIps,each=>privateIps.has(each.privateIp)],[publicIps,
each=>publicIps.has(each.publicIp??"")],[eipAddresses,each=>eipAddresses.has(eipOf2.get(each.id)?.address??"")],[is2("InstanceName"),each=>matchesWildcard(each.
name,params.text("InstanceName"))],[is2("Status"),each=>each.status===is2("Status")],[is2("VpcId"),each=>each.vpcId===is2("VpcId")],[is2("VSwitchId"),each=>each.
vswitchId===is2("VSwitchId")],[is2("ZoneId"),each=>each.zoneId===is2("ZoneId")],[is2("SecurityGroupId"),each=>each.securityGroupIds.includes(params.text("Securi\
tyGroupId"))],[is2("ImageId"),each=>each.imageId===is2("ImageId")],[is2("InstanceType"),each=>each.instanceType===is2("InstanceType")],[is2("InstanceTypeFamily"),
each=>instanceType(each.instanceType)?.family===is2("InstanceTypeFamily")],[is2("InstanceNetworkType"),()=>is2("InstanceNetworkType")==="vpc"],[is2("InstanceCha\
rgeType"),each=>each.chargeType===is2("InstanceChargeType")],[is2("InternetChargeType"),each=>each.internetChargeType===is2("InternetChargeType")],[is2("KeyPair\
Name"),each=>each.keyPairName===is2("KeyPairName")],[is2("ResourceGroupId"),each=>each.resourceGroupId===is2("ResourceGroupId")],[is2("HttpTokens"),each=>each.httpTokens===
is2("HttpTokens")],[is2("LockReason"),each=>each.operationLocks.includes(params.text("LockReason"))],[params.has("InnerIpAddresses")||void 0,()=>!1],[params.has(
"Tag")||void 0,each=>matchesTags(each,params)]].filter(([wanted])=>wanted!==void 0).map(([,test])=>test);return instances(core.store).filter(instance=>instance.
regionId===regionId&&active.every(test=>test(instance))).reverse()}function boundEips(store){return new Map(eips(store).filter(eip=>eip.boundTo?.type==="EcsInst\
ance").map(eip=>[eip.boundTo.id,eip]))}function instanceRows({core}){const eipOf2=boundEips(core.store),imageOf2=new Map(allImages(core.store).map(image=>[image.
id,image]));return instance=>{const type=instanceType(instance.instanceType),image=imageOf2.get(instance.imageId);return{...sharedFields(instance,eipOf2.get(instance.
id)),InstanceTypeFamily:type?.family??"",StartTime:instance.startedAtMs===void 0?"":minuteTime(instance.startedAtMs),AutoReleaseTime:instance.autoReleaseTime??"",
KeyPairName:instance.keyPairName??"",ResourceGroupId:instance.resourceGroupId,DeletionProtection:instance.deletionProtection,OSName:image?.osName??"",OSNameEn:image?.
osNameEn??"",OSType:image?.osType??"linux",IoOptimized:!0,DeviceAvailable:!0,Recyclable:!1,SaleCycle:"",SpotStrategy:instance.spotStrategy,SpotPriceLimit:0,SpotDuration:0,
GPUAmount:0,GPUSpec:"",LocalStorageAmount:0,DeploymentSetId:"",HpcClusterId:"",ISP:"",CpuOptions:{CoreCount:Math.max(1,(type?.cpus??2)/2),ThreadsPerCore:(type?.
cpus??2)>1?2:1,Numa:""},DedicatedInstanceAttribute:{Affinity:"",Tenancy:""},EcsCapacityReservationAttr:{CapacityReservationId:"",CapacityReservationPreference:""},
HibernationOptions:{Configured:!1},MetadataOptions:{HttpEndpoint:"enabled",HttpTokens:instance.httpTokens,HttpPutResponseHopLimit:1},NetworkInterfaces:{NetworkInterface:[
{NetworkInterfaceId:instance.networkInterfaceId,MacAddress:instance.macAddress,PrimaryIpAddress:instance.privateIp,Type:"Primary",PrivateIpSets:{PrivateIpSet:[{
PrivateIpAddress:instance.privateIp,Primary:!0}]},Ipv6Sets:{Ipv6Set:[]},Ipv4PrefixSets:{Ipv4PrefixSet:[]},Ipv6PrefixSets:{Ipv6PrefixSet:[]}}]},RdmaIpAddress:{IpAddress:[]},
Tags:tagKeyValues(instance.tags)}}}function sharedFields(instance,eip){const type=instanceType(instance.instanceType);return{InstanceId:instance.id,InstanceName:instance.
name,Description:instance.description,HostName:instance.hostname,Status:instance.status,StoppedMode:instance.stoppedMode,RegionId:instance.regionId,ZoneId:instance.
zoneId,ClusterId:"",InstanceType:instance.instanceType,Cpu:type?.cpus??0,Memory:(type?.memoryGiB??0)*1024,ImageId:instance.imageId,SerialNumber:instance.serialNumber,
InstanceNetworkType:"vpc",InstanceChargeType:instance.chargeType,InternetChargeType:instance.internetChargeType,InternetMaxBandwidthIn:instance.internetBandwidthInMbps,
InternetMaxBandwidthOut:instance.internetBandwidthOutMbps,CreationTime:minuteTime(instance.createdAtMs),ExpiredTime:"2099-12-31T15:59Z",CreditSpecification:"",VlanId:"",
SecurityGroupIds:{SecurityGroupId:instance.securityGroupIds},PublicIpAddress:{IpAddress:instance.publicIp===void 0?[]:[instance.publicIp]},InnerIpAddress:{IpAddress:[]},
EipAddress:{AllocationId:eip?.id??"",IpAddress:eip?.address??"",InternetChargeType:eip?.internetChargeType??"",...eip?{Bandwidth:eip.bandwidthMbps}:{}},VpcAttributes:{
VpcId:instance.vpcId,VSwitchId:instance.vswitchId,NatIpAddress:"",PrivateIpAddress:{IpAddress:[instance.privateIp]}},DedicatedHostAttribute:{DedicatedHostId:"",
DedicatedHostName:""},OperationLocks:{LockReason:instance.operationLocks.map(reason2=>({LockReason:reason2}))}}}const describeInstanceStatus=define_define("Ecs",
"DescribeInstanceStatus",{parameters:{RegionId:region,ZoneId:parameters_text,ClusterId:parameters_text,InstanceId:repeated(100),PageNumber:pageNumber,PageSize:pageSize(
50)},run({core,params,regionId}){const ids3=params.texts("InstanceId"),zoneId=params.optionalText("ZoneId"),found2=instances(core.store).filter(each=>each.regionId===
regionId&&(ids3.length===0||ids3.includes(each.id))&&each.zoneId===(zoneId??each.zoneId)),{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{...counts,
InstanceStatuses:{InstanceStatus:rows2.map(({id:id2,status:now})=>({InstanceId:id2,Status:now}))}}}}),describeInstanceAttribute=define_define("Ecs","DescribeIns\
tanceAttribute",{parameters:{RegionId:optionalRegion,InstanceId:requiredText},run(call){const instance=instanceOf(call,call.params.text("InstanceId"));return{...sharedFields(
instance,boundEips(call.core.store).get(instance.id)),IoOptimized:"optimized"}}}),describeUserData=define_define("Ecs","DescribeUserData",{parameters:{RegionId:region,
InstanceId:requiredText},run(call){const instance=instanceOf(call,call.params.text("InstanceId"));return{InstanceId:instance.id,RegionId:instance.regionId,UserData:instance.
userData??""}}}),describeInstanceOperations=[describeInstances,describeInstanceStatus,describeInstanceAttribute,describeUserData],describeDisks=define_define("E\
cs","DescribeDisks",{parameters:{RegionId:region,DiskIds:jsonList(100),InstanceId:parameters_text,ZoneId:parameters_text,DiskName:parameters_text,DiskType:oneOf(
"all","system","data"),Category:parameters_text,Status:oneOf("In_use","Available","Attaching","Detaching","Creating","ReIniting","All"),SnapshotId:parameters_text,
ResourceGroupId:parameters_text,DiskChargeType:oneOf("PrePaid","PostPaid"),DeleteWithInstance:flag,Encrypted:flag,Portable:flag,EnableAutoSnapshot:flag,AdditionalAttributes:repeated(
20),Filter:filters,DryRun:flag,NextToken:parameters_text,MaxResults:between(1,500),PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},run({core,params,regionId}){
const ids3=params.texts("DiskIds"),is2=(name,value)=>value===(params.optionalText(name)??value),status=params.optionalText("Status")??"All",type=params.optionalText(
"DiskType")??"all",found2=disks(core.store).filter(disk2=>disk2.regionId===regionId&&(ids3.length===0||ids3.includes(disk2.id))&&is2("InstanceId",disk2.instanceId)&&
is2("ZoneId",disk2.zoneId)&&is2("DiskName",disk2.name)&&is2("Category",disk2.category)&&is2("SnapshotId",disk2.snapshotId)&&(type==="all"||disk2.type===type)&&(status===
"All"||disk2.status===status)&&disk2.deleteWithInstance===(params.flag("DeleteWithInstance")??disk2.deleteWithInstance)&&disk2.encrypted===(params.flag("Encrypt\
ed")??disk2.encrypted)&&(params.flag("Portable")??disk2.type==="data")===(disk2.type==="data")&&params.optionalText("DiskChargeType")!=="PrePaid"&&matchesTags(disk2,
params)),{rows:rows2,...counts}=cursorOrPage(found2.reverse(),params);return{...counts,Disks:{Disk:rows2.map(diskRow)}}}});function diskRow(disk2){const attachedTime=disk2.
attachedAtMs===void 0?"":secondTime(disk2.attachedAtMs),attachment={InstanceId:disk2.instanceId,Device:disk2.device,AttachedTime:attachedTime},attachments=disk2.
instanceId===""?[]:[attachment];return{DiskId:disk2.id,DiskName:disk2.name,Description:disk2.description,Type:disk2.type,Category:disk2.category,PerformanceLevel:disk2.
performanceLevel,Size:disk2.sizeGiB,Status:disk2.status,RegionId:disk2.regionId,ZoneId:disk2.zoneId,InstanceId:disk2.instanceId,Device:disk2.device,ImageId:disk2.
imageId,SourceSnapshotId:disk2.snapshotId,SerialNumber:disk2.id.slice(2),AttachedTime:attachedTime,DetachedTime:"",CreationTime:secondTime(disk2.createdAtMs),ExpiredTime:"\
2999-09-08T16:00Z",DiskChargeType:"PostPaid",DeleteWithInstance:disk2.deleteWithInstance,DeleteAutoSnapshot:!0,EnableAutoSnapshot:!0,EnableAutomatedSnapshotPolicy:!1,
AutoSnapshotPolicyId:"",Encrypted:disk2.encrypted,KMSKeyId:"",Portable:disk2.type==="data",ProductCode:"",ResourceGroupId:"",MultiAttach:"Disabled",MountInstanceNum:attachments.
length,MountInstances:{MountInstance:attachments},Attachments:{Attachment:attachments},OperationLocks:{OperationLock:[]},Tags:tagKeyValues(disk2.tags)}}const diskOperations=[
describeDisks],describeImages=define_define("Ecs","DescribeImages",{parameters:{RegionId:region,ImageId:commaList(100),ImageName:parameters_text,ImageFamily:parameters_text,
ImageOwnerAlias:oneOf("system","self","others","marketplace"),ImageOwnerId:integer,Status:commaList(10),SnapshotId:parameters_text,OSType:oneOf("windows","linux"),
Architecture:oneOf("i386","x86_64","arm64"),Usage:oneOf("instance","none"),ResourceGroupId:parameters_text,InstanceType:parameters_text,ActionType:parameters_text,
IsPublic:flag,IsSupportIoOptimized:flag,IsSupportCloudinit:flag,ShowExpired:flag,Filter:filters,DryRun:flag,PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},
gaps:"Filter.N and ActionType select nothing away; InstanceType selects by architecture only.",run(call){const{params,regionId}=call,{rows:rows2,...counts}=pageOf(
selectImages(call),params);return{...counts,RegionId:regionId,Images:{Image:rows2.map(image=>imageRow(call,image))}}}});function selectImages({core,params,regionId}){
const ids3=params.texts("ImageId"),statuses=params.has("Status")?params.texts("Status").map(each=>each.toLowerCase()):["available"],is2=(name2,value)=>value===(params.
optionalText(name2)??value),name=params.optionalText("ImageName");return allImages(core.store).filter(image=>(image.regionId??regionId)===regionId&&(statuses.includes(
"all")||statuses.includes(image.status.toLowerCase()))&&(ids3.length===0||ids3.includes(image.id))&&(name===void 0||matchesWildcard(image.name,name))&&is2("Imag\
eFamily",image.family)&&is2("ImageOwnerAlias",image.owner)&&is2("OSType",image.osType)&&is2("Architecture",image.architecture)&&is2("ResourceGroupId",image.resourceGroupId)&&
(!params.has("SnapshotId")||image.snapshots.some(each=>each.snapshotId===params.text("SnapshotId")))&&(params.flag("IsPublic")===void 0||params.flag("IsPublic")===
(image.owner==="system"))&&(!params.has("Usage")||params.text("Usage")==="instance"===isUsed(core.store,image))&&matchesTags(image,params))}const isUsed=(store,image)=>instances(
store).find(each=>each.imageId===image.id)!==void 0;function familyFields(image){return{ImageId:image.id,ImageName:image.name,ImageFamily:image.family,ImageVersion:image.
version,ImageOwnerAlias:image.owner,Description:image.description,Status:image.status,Progress:`${image.progressPercent}%`,Size:image.sizeGiB,OSName:image.osName,
OSType:image.osType,Platform:image.platform,Architecture:image.architecture,CreationTime:secondTime(image.createdAtMs),IsCopied:!1,IsSelfShared:"",IsSubscribed:!1,
IsSupportCloudinit:!0,IsSupportIoOptimized:!0,ProductCode:"",DiskDeviceMappings:{DiskDeviceMapping:image.snapshots.map(each=>({SnapshotId:each.snapshotId,Device:each.
device,Size:String(each.sizeGiB),Type:each.type,Format:""}))},Tags:tagKeyValues(image.tags)}}function imageRow({core,accountId},image){return{...familyFields(image),
BootMode:image.bootMode,ImageOwnerId:image.owner==="self"?Number(accountId):0,IsPublic:image.owner==="system",LoginAsNonRootSupported:!0,OSNameEn:image.osNameEn,
ResourceGroupId:image.resourceGroupId,Usable:image.isUsable,Usage:isUsed(core.store,image)?"instance":"none",DiskDeviceMappings:{DiskDeviceMapping:image.snapshots.
map(each=>({SnapshotId:each.snapshotId,Device:each.device,Size:String(each.sizeGiB),Type:each.type,Format:"",Encrypted:!1,Progress:`${image.progressPercent}%`,RemainTime:0}))}}}
const describeImageFromFamily=define_define("Ecs","DescribeImageFromFamily",{parameters:{RegionId:region,ImageFamily:requiredText},run(call){const image=imageOfFamily(
call,call.params.text("ImageFamily"));return{Image:image?{...familyFields(image),Usage:isUsed(call.core.store,image)?"instance":"none"}:{}}}}),modifyImageAttribute=define_define(
"Ecs","ModifyImageAttribute",{parameters:{RegionId:region,ImageId:requiredText,ImageName:parameters_text,ImageFamily:parameters_text,Description:parameters_text,
Status:oneOf("Available","Deprecated"),BootMode:oneOf("BIOS","UEFI","UEFI-Preferred"),LicenseType:parameters_text,DryRun:flag},run(call){const{core,params}=call,
image=ownImage(call);checkResourceName(params.optionalText("ImageName"),"InvalidImageName.Malformed"),checkDescription(params.optionalText("Description"));const status=params.
optionalText("Status");return records_images(core.store).update(image,{name:params.optionalText("ImageName")??image.name,family:params.optionalText("ImageFamily")??
image.family,description:params.optionalText("Description")??image.description,...status==="Available"||status==="Deprecated"?{status}:{}}),{}}});function ownImage(call){
const image=imageOf(call,call.params.text("ImageId"));if(image.owner!=="self")throw new VendorError("Forbidden",403,`The image ${image.id} is public: only own i\
mages can be changed.`);return image}const deleteImage=define_define("Ecs","DeleteImage",{parameters:{RegionId:region,ImageId:requiredText,Force:flag,DryRun:flag},
async run(call){const{core,params,regionId}=call,image=records_images(core.store).get(params.text("ImageId"));if(!image||image.regionId!==regionId)return{};const isForced=params.
flag("Force")===!0;if(image.status==="Creating"&&!isForced)throw new VendorError("ImageIsCreating",403,`The image ${image.id} is still being created; wait or pa\
ss Force=true.`);if(isUsed(core.store,image)&&!isForced)throw new VendorError("ImageUsingByInstance",403,`The image ${image.id} is used by instances; release th\
em or pass Force=true.`);return records_images(core.store).delete(image.id),await collectLayers(core),{}}}),describeImageSharePermission=define_define("Ecs","De\
scribeImageSharePermission",{parameters:{RegionId:region,ImageId:requiredText,PageNumber:pageNumber,PageSize:pageSize(100)},gaps:"There is one account, so nothi\
ng is ever shared.",run(call){const image=imageOf(call,call.params.text("ImageId")),{rows:rows2,...counts}=pageOf([],call.params);return{...counts,RegionId:call.
regionId,ImageId:image.id,Accounts:{Account:rows2},ShareGroups:{ShareGroup:[]}}}}),imageOperations=[describeImages,describeImageFromFamily,modifyImageAttribute,
deleteImage,describeImageSharePermission],modulusBits=2048,creating={RegionId:region,KeyPairName:requiredText,ResourceGroupId:parameters_text,Tag:tags},createKeyPair=define_define(
"Ecs","CreateKeyPair",{parameters:creating,run(call){checkNew(call);const{publicKey,privateKey}=(0,external_node_crypto_.generateKeyPairSync)("rsa",{modulusLength:modulusBits,
publicKeyEncoding:{type:"spki",format:"der"},privateKeyEncoding:{type:"pkcs1",format:"pem"}}),pair=addKeyPair(call,openSshKey(publicKey));return{KeyPairId:pair.
keyPairId,KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint,PrivateKeyBody:privateKey}}}),importKeyPair=define_define("Ecs","ImportKeyPair",{parameters:{
...creating,PublicKeyBody:requiredText},run(call){checkNew(call);const body=call.params.text("PublicKeyBody").trim();if(!/^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*( .*)?$/.
test(body))throw new VendorError("InvalidPublicKeyBody.Malformed",400,"The specified PublicKeyBody is not a public key of OpenSSH (ssh-rsa AAAA\u2026).");const pair=addKeyPair(
call,body);return{KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint}}});function checkNew({core,params,regionId}){const name=params.text("KeyPairName");
if(name.length<2||name.length>128||!new RegExp("^\\p{L}[\\p{L}\\p{N}:_.-]*$","u").test(name)||/^https?:\/\//i.test(name))throw new VendorError("InvalidKeyPairNa\
me.Malformed",400,"The specified KeyPairName is not valid: 2 to 128 letters, digits, : _ . and -, beginning with a letter.");if(keyPairs(core.store).get(keyPairId(
regionId,name)))throw new VendorError("KeyPair.AlreadyExist",400,`The key pair ${name} exists in ${regionId} already.`);if(keyPairs(core.store).filter(each=>each.
regionId===regionId).length>=ecsQuotas(core).keyPairsPerRegion)throw new VendorError("QuotaExceed.KeyPair",400,`The account has ${ecsQuotas(core).keyPairsPerRegion}\
 key pairs in ${regionId} already.`)}function addKeyPair({core,params,regionId},publicKey){const name=params.text("KeyPairName");return keyPairs(core.store).add(
{id:keyPairId(regionId,name),regionId,keyPairId:core.newId("ssh"),name,publicKey,fingerprint:(0,external_node_crypto_.createHash)("md5").update(Buffer.from(publicKey.
split(" ")[1],"base64")).digest("hex"),resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:readTags(params)})}function openSshKey(spki){
const modulus=spki.subarray(spki.length-5-(modulusBits/8+1),spki.length-5),blob=[Buffer.from("ssh-rsa"),Buffer.from([1,0,1]),modulus].flatMap(field=>{const length=Buffer.
alloc(4);return length.writeUInt32BE(field.length),[length,field]});return`ssh-rsa ${Buffer.concat(blob).toString("base64")}`}const describeKeyPairs=define_define(
"Ecs","DescribeKeyPairs",{parameters:{RegionId:region,KeyPairName:parameters_text,KeyPairFingerPrint:parameters_text,IncludePublicKey:flag,ResourceGroupId:parameters_text,
PageNumber:pageNumber,PageSize:pageSize(50),Tag:tags},run({core,params,regionId}){const found2=keyPairs(core.store).filter(pair=>pair.regionId===regionId&&matchesWildcard(
pair.name,params.optionalText("KeyPairName")??"*")&&pair.fingerprint===(params.optionalText("KeyPairFingerPrint")??pair.fingerprint)&&pair.resourceGroupId===(params.
optionalText("ResourceGroupId")??pair.resourceGroupId)&&matchesTags(pair,params)),{rows:rows2,...counts}=pageOf(found2.reverse(),params),withKey=params.flag("In\
cludePublicKey")===!0;return{...counts,KeyPairs:{KeyPair:rows2.map(pair=>({KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint,...withKey?{PublicKey:pair.
publicKey}:{},CreationTime:secondTime(pair.createdAtMs),ResourceGroupId:pair.resourceGroupId,Tags:tagKeyValues(pair.tags)}))}}}}),binding={RegionId:region,KeyPairName:requiredText,
InstanceIds:required(jsonList(50))},attachKeyPair=define_define("Ecs","AttachKeyPair",{parameters:binding,gaps:"A running machine gets the key at its next start\
; a key that is detached stays on the disk.",run(call){const pair=keyPairOf(call,call.params.text("KeyPairName"));return eachInstance(call,pair,instance=>changeInstance(
call.core,instance,{keyPairName:pair.name}))}}),detachKeyPair=define_define("Ecs","DetachKeyPair",{parameters:binding,run(call){const pair=keyPairOf(call,call.params.
text("KeyPairName"));return eachInstance(call,pair,instance=>{instance.keyPairName===pair.name&&(delete instance.keyPairName,changeInstance(call.core,instance,{}))})}});
function eachInstance({core,params,regionId},pair,act){const results=params.texts("InstanceIds").map(id2=>{const instance=instances(core.store).get(id2);return!instance||
instance.regionId!==regionId?{InstanceId:id2,Success:"false",Code:"InvalidInstanceId.NotFound",Message:`The instance ${id2} does not exist.`}:(act(instance),{InstanceId:id2,
Success:"true",Code:"200",Message:"successful"})}),failures=results.filter(result=>result.Success==="false").length;return{KeyPairName:pair.name,TotalCount:String(
results.length),FailCount:String(failures),Results:{Result:results}}}const deleteKeyPairs=define_define("Ecs","DeleteKeyPairs",{parameters:{RegionId:region,KeyPairNames:required(
jsonList(100))},run({core,params,regionId}){const names2=params.texts("KeyPairNames"),user2=instances(core.store).find(each=>each.regionId===regionId&&each.keyPairName!==
void 0&&names2.includes(each.keyPairName));if(user2)throw new VendorError("InvalidParameter.KeypairAlreadyAttachedInstance",400,`The key pair ${user2.keyPairName}\
 is attached to instance ${user2.id}; detach it first.`);for(const name of names2)keyPairs(core.store).delete(keyPairId(regionId,name));return{}}}),keyPairOperations=[
createKeyPair,importKeyPair,describeKeyPairs,attachKeyPair,detachKeyPair,deleteKeyPairs],maxGroupsPerInstance=5,membership={RegionId:optionalRegion,SecurityGroupId:requiredText,
InstanceId:parameters_text,NetworkInterfaceId:parameters_text};function memberOf(call){const{params,core}=call;if(params.has("InstanceId"))return instanceOf(call,
params.text("InstanceId"));const interfaceId=params.optionalText("NetworkInterfaceId");if(interfaceId===void 0)throw new VendorError("MissingParameter",400,"Eit\
her InstanceId or NetworkInterfaceId is needed.");const owner=instances(core.store).find(each=>each.networkInterfaceId===interfaceId);if(!owner)throw new VendorError(
"InvalidEniId.NotFound",404,`The specified NetworkInterfaceId ${interfaceId} does not exist.`);return owner}const joinSecurityGroup=define_define("Ecs","JoinSec\
urityGroup",{parameters:membership,run(call){const group=securityGroupOf(call,call.params.text("SecurityGroupId")),instance=memberOf(call);if(instance.securityGroupIds.
includes(group.id))throw new VendorError("InvalidInstanceId.AlreadyExists",403,`Instance ${instance.id} is in ${group.id} already.`);return checkMembership(call,
instance,[...instance.securityGroupIds,group.id]),changeInstance(call.core,instance,{securityGroupIds:[...instance.securityGroupIds,group.id]}),{}}});function checkMembership(call,instance,groupIds){
if(groupIds.length>maxGroupsPerInstance)throw new VendorError("InstanceSecurityGroupLimitExceeded",403,`Instance ${instance.id} can be in at most ${maxGroupsPerInstance}\
 security groups.`);for(const id2 of groupIds){const group=securityGroupOf(call,id2);if(group.vpcId!==instance.vpcId)throw new VendorError("OperationDenied.Inco\
nsistentNetwork",403,`Security group ${id2} is in VPC ${group.vpcId}, instance ${instance.id} in ${instance.vpcId}.`)}}const leaveSecurityGroup=define_define("E\
cs","LeaveSecurityGroup",{parameters:membership,run(call){const group=securityGroupOf(call,call.params.text("SecurityGroupId")),instance=memberOf(call);if(!instance.
securityGroupIds.includes(group.id))throw new VendorError("InstanceNotInSecurityGroup",403,`Instance ${instance.id} is not in ${group.id}.`);if(instance.securityGroupIds.
length===1)throw new VendorError("InstanceLastSecurityGroup",403,`Instance ${instance.id} must stay in at least one security group.`);return changeInstance(call.
core,instance,{securityGroupIds:instance.securityGroupIds.filter(id2=>id2!==group.id)}),{}}}),securityGroupMemberOperations=[joinSecurityGroup,leaveSecurityGroup],
modifyInstanceAttribute=define_define("Ecs","ModifyInstanceAttribute",{parameters:{RegionId:optionalRegion,InstanceId:requiredText,InstanceName:parameters_text,
Description:parameters_text,HostName:parameters_text,Password:parameters_text,UserData:parameters_text,DeletionProtection:flag,CreditSpecification:oneOf("Standa\
rd","Unlimited"),Recyclable:flag,SecurityGroupIds:repeated(5)},gaps:"A changed HostName shows, but the running machine keeps its old one.",run(call){const{core,
params}=call,instance=instanceOf(call,params.text("InstanceId"));checkInstanceName(params.optionalText("InstanceName")),checkDescription(params.optionalText("De\
scription")),checkHostName(params.optionalText("HostName")),checkPassword(params.optionalText("Password")),checkUserData(params.optionalText("UserData")),params.
has("UserData")&&requireStatus(instance,"Stopped");const groups=params.texts("SecurityGroupIds");return groups.length>0&&checkMembership(call,instance,groups),changeInstance(
core,instance,{name:params.optionalText("InstanceName")??instance.name,description:params.optionalText("Description")??instance.description,hostname:params.optionalText(
"HostName")??instance.hostname,deletionProtection:params.flag("DeletionProtection")??instance.deletionProtection,...optional("userData",params.optionalText("Use\
rData")),...groups.length>0?{securityGroupIds:[...new Set(groups)]}:{}}),{}}}),modifyInstanceSpec=define_define("Ecs","ModifyInstanceSpec",{parameters:{RegionId:optionalRegion,
InstanceId:requiredText,InstanceType:parameters_text,InternetMaxBandwidthOut:between(0,100),InternetMaxBandwidthIn:between(1,200),AllowMigrateAcrossZone:flag,Async:flag,
ClientToken:clientToken,DryRun:flag},gaps:"No temporary bandwidth, no disk changes.",run(call){const{core,params}=call,instance=instanceOf(call,params.text("Ins\
tanceId")),type=params.optionalText("InstanceType");if(type!==void 0&&type!==instance.instanceType){if(!instanceType(type))throw new VendorError("InvalidInstanc\
eType.ValueNotSupported",400,`The specified InstanceType ${type} is not supported.`);requireStatus(instance,"Stopped"),takeStock(core.store,instance.zoneId,type,
1),returnStock(core.store,instance.zoneId,instance.instanceType)}return changeInstance(core,instance,{instanceType:type??instance.instanceType,internetBandwidthOutMbps:params.
number("InternetMaxBandwidthOut")??instance.internetBandwidthOutMbps,internetBandwidthInMbps:params.number("InternetMaxBandwidthIn")??instance.internetBandwidthInMbps}),
charges(core.store).get(instance.id)?.untilMs===void 0&&chargeInstance(core,instance),{}}}),modifyInstanceNetworkSpec=define_define("Ecs","ModifyInstanceNetwork\
Spec",{parameters:{RegionId:optionalRegion,InstanceId:requiredText,InternetMaxBandwidthOut:between(0,100),InternetMaxBandwidthIn:between(1,200),NetworkChargeType:oneOf(
"PayByBandwidth","PayByTraffic"),AllocatePublicIp:flag,AutoPay:flag,ISP:parameters_text,StartTime:parameters_text,EndTime:parameters_text,ClientToken:clientToken},
gaps:"No temporary bandwidth (StartTime, EndTime).",run(call){const{core,params}=call,instance=instanceOf(call,params.text("InstanceId"));requireStatus(instance,
"Running","Stopped");const out=params.number("InternetMaxBandwidthOut")??instance.internetBandwidthOutMbps,wantsAddress=params.flag("AllocatePublicIp")===!0&&out>
0&&instance.publicIp===void 0,chargeType=params.optionalText("NetworkChargeType");return changeInstance(core,instance,{internetBandwidthOutMbps:out,internetBandwidthInMbps:params.
number("InternetMaxBandwidthIn")??instance.internetBandwidthInMbps,...chargeType==="PayByBandwidth"||chargeType==="PayByTraffic"?{internetChargeType:chargeType}:
{},...wantsAddress?{publicIp:core.addresses.allocate()}:{}}),{OrderId:""}}}),allocatePublicIpAddress=define_define("Ecs","AllocatePublicIpAddress",{parameters:{
RegionId:optionalRegion,InstanceId:requiredText,IpAddress:parameters_text,VlanId:parameters_text},run(call){const{core,params}=call,instance=instanceOf(call,params.
text("InstanceId"));if(requireStatus(instance,"Running","Stopped"),instance.publicIp!==void 0)throw new VendorError("AllocatedAlready",403,`Instance ${instance.
id} has the public IP ${instance.publicIp} already.`);if(eips(core.store).find(eip=>eip.boundTo?.id===instance.id))throw new VendorError("InvalidInstance.EipAlr\
eadyAssociated",403,`Instance ${instance.id} has an EIP; a second public address is not possible.`);if(instance.internetBandwidthOutMbps===0)throw new VendorError(
"InvalidInternetMaxBandwidthOut.ValueNotSupported",403,"InternetMaxBandwidthOut of the instance is 0: raise it with ModifyInstanceNetworkSpec first.");const publicIp=core.
addresses.allocate();return changeInstance(core,instance,{publicIp}),{IpAddress:publicIp}}}),replaceSystemDiskOperation=define_define("Ecs","ReplaceSystemDisk",
{parameters:{RegionId:optionalRegion,InstanceId:requiredText,ImageId:parameters_text,SystemDisk:object({Size:integer}),DiskId:parameters_text,Password:parameters_text,
PasswordInherit:flag,KeyPairName:parameters_text,Platform:parameters_text,Architecture:parameters_text,UseAdditionalService:flag,SecurityEnhancementStrategy:parameters_text,
ClientToken:clientToken,DryRun:flag},run(call){const{core,params}=call,instance=instanceOf(call,params.text("InstanceId"));if(requireStatus(instance,"Stopped"),
instance.stoppedMode==="StopCharging")throw new VendorError("IncorrectInstanceStatus",403,`Instance ${instance.id} was stopped in economical mode; stop it with \
StoppedMode=KeepCharging.`);const image=usableImage(call,params.optionalText("ImageId")??instance.imageId);checkPassword(params.optionalText("Password")),params.
has("KeyPairName")&&keyPairOf(call,params.text("KeyPairName"));const old=disks(core.store).get(instance.systemDiskId),sizeGiB=Number(params.object("SystemDisk")?.
Size??Math.max(old.sizeGiB,image.sizeGiB));if(sizeGiB<Math.max(image.sizeGiB,old.sizeGiB)||sizeGiB>2048)throw new VendorError("InvalidSystemDiskSize.LessThanIma\
geSize",400,`The system disk must have from ${Math.max(image.sizeGiB,old.sizeGiB)} to 2048 GiB.`);const{layerId:_,...kept2}=old,fresh=disks(core.store).add({...kept2,
id:core.newId("d"),imageId:image.id,...optional("layerId",image.layerId),sizeGiB,createdAtMs:core.clock.now()});return startCharge(core,{id:fresh.id,kind:"disk",
perHour:diskPrice(sizeGiB)}),changeInstance(core,instance,{systemDiskId:fresh.id,...optional("keyPairName",params.optionalText("KeyPairName"))}),replaceSystemDisk(
core,instance,{image,oldDisk:old}),{DiskId:fresh.id}}}),modifyInstanceAutoReleaseTime=define_define("Ecs","ModifyInstanceAutoReleaseTime",{parameters:{RegionId:optionalRegion,
InstanceId:requiredText,AutoReleaseTime:parameters_text},gaps:"The time is kept and shown; nothing is released at it.",run(call){const{core,params}=call,instance=instanceOf(
call,params.text("InstanceId")),time2=params.optionalText("AutoReleaseTime");return time2===void 0&&delete instance.autoReleaseTime,changeInstance(core,instance,
optional("autoReleaseTime",time2)),{}}}),modifyInstanceOperations=[modifyInstanceAttribute,modifyInstanceSpec,modifyInstanceNetworkSpec,allocatePublicIpAddress,
replaceSystemDiskOperation,modifyInstanceAutoReleaseTime],describeNetworkInterfaces=define_define("Ecs","DescribeNetworkInterfaces",{parameters:{RegionId:region,
NetworkInterfaceId:repeated(100),NetworkInterfaceName:parameters_text,InstanceId:parameters_text,VpcId:parameters_text,VSwitchId:parameters_text,SecurityGroupId:parameters_text,
PrimaryIpAddress:parameters_text,PrivateIpAddress:repeated(100),Type:oneOf("Primary","Secondary"),Status:oneOf("Available","Attaching","InUse","Detaching","Dele\
ting"),ResourceGroupId:parameters_text,ServiceManaged:flag,NextToken:parameters_text,MaxResults:between(1,500),PageNumber:pageNumber,PageSize:pageSize(500),Tag:tags},
gaps:"Every instance has its primary interface; secondary ones cannot be made.",run({core,params,regionId,accountId}){const ids3=params.texts("NetworkInterfaceI\
d"),addresses=params.texts("PrivateIpAddress"),is2=(name,value)=>value===(params.optionalText(name)??value),found2=instances(core.store).filter(each=>each.regionId===
regionId&&(ids3.length===0||ids3.includes(each.networkInterfaceId))&&(addresses.length===0||addresses.includes(each.privateIp))&&is2("InstanceId",each.id)&&is2(
"VpcId",each.vpcId)&&is2("VSwitchId",each.vswitchId)&&is2("PrimaryIpAddress",each.privateIp)&&is2("Type","Primary")&&is2("Status","InUse")&&is2("NetworkInterfac\
eName","")&&(!params.has("SecurityGroupId")||each.securityGroupIds.includes(params.text("SecurityGroupId")))&&params.flag("ServiceManaged")!==!0&&matchesTags(each,
params)).reverse(),{rows:rows2,...counts}=cursorOrPage(found2,params),eipOf2=new Map(eips(core.store).all().map(eip=>[eip.boundTo?.id,eip]));return{...counts,NetworkInterfaceSets:{
NetworkInterfaceSet:rows2.map(each=>interfaceRow(each,eipOf2.get(each.id),accountId))}}}});function interfaceRow(instance,eip,accountId){const publicIp={AllocationId:eip?.
id??"",PublicIpAddress:eip?.address??instance.publicIp??""};return{NetworkInterfaceId:instance.networkInterfaceId,NetworkInterfaceName:"",Description:"",Type:"P\
rimary",Status:"InUse",InstanceId:instance.id,MacAddress:instance.macAddress,PrivateIpAddress:instance.privateIp,PrivateIpSets:{PrivateIpSet:[{PrivateIpAddress:instance.
privateIp,Primary:!0,AssociatedPublicIp:publicIp}]},AssociatedPublicIp:publicIp,Attachment:{InstanceId:instance.id,DeviceIndex:0,NetworkCardIndex:0},VpcId:instance.
vpcId,VSwitchId:instance.vswitchId,ZoneId:instance.zoneId,SecurityGroupIds:{SecurityGroupId:instance.securityGroupIds},OwnerId:accountId,CreationTime:secondTime(
instance.createdAtMs),DeleteOnRelease:!0,NetworkInterfaceTrafficMode:"Standard",QueueNumber:2,ResourceGroupId:instance.resourceGroupId,ServiceManaged:!1,SourceDestCheck:!1,
Ipv6Sets:{Ipv6Set:[]},Ipv4PrefixSets:{Ipv4PrefixSet:[]},Ipv6PrefixSets:{Ipv6PrefixSet:[]},Tags:tagKeyValues(instance.tags)}}const networkInterfaceOperations=[describeNetworkInterfaces];
function ram_roles_eachInstance({core,params,regionId},act){const rows2=params.texts("InstanceIds").map(id2=>{const instance=instances(core.store).get(id2);return!instance||
instance.regionId!==regionId?{InstanceId:id2,Success:!1,Code:"InvalidInstanceId.NotFound",Message:`The instance ${id2} does not exist.`}:{InstanceId:id2,Success:!0,
Code:"200",Message:"success",...act(instance)}});return{rows:rows2,TotalCount:rows2.length,FailCount:rows2.filter(row2=>!row2.Success).length}}const attachInstanceRamRole=define_define(
"Ecs","AttachInstanceRamRole",{parameters:{RegionId:region,InstanceIds:required(jsonList(100)),RamRoleName:requiredText,Policy:parameters_text},gaps:"Any role n\
ame is taken; instances get no credentials of it.",run(call){const role=call.params.text("RamRoleName"),{rows:rows2,...counts}=ram_roles_eachInstance(call,instance=>(changeInstance(
call.core,instance,{ramRoleName:role}),{}));return{RamRoleName:role,...counts,AttachInstanceRamRoleResults:{AttachInstanceRamRoleResult:rows2}}}}),detachInstanceRamRole=define_define(
"Ecs","DetachInstanceRamRole",{parameters:{RegionId:region,InstanceIds:required(jsonList(100)),RamRoleName:parameters_text},run(call){const role=call.params.optionalText(
"RamRoleName"),{rows:rows2,...counts}=ram_roles_eachInstance(call,instance=>{const had=instance.ramRoleName;return had===void 0||had!==(role??had)?{InstanceRamRoleSets:{
InstanceRamRoleSet:[]}}:(delete instance.ramRoleName,changeInstance(call.core,instance,{}),{InstanceRamRoleSets:{InstanceRamRoleSet:[{InstanceId:instance.id,RamRoleName:had}]}})});
return{...role===void 0?{}:{RamRoleName:role},...counts,DetachInstanceRamRoleResults:{DetachInstanceRamRoleResult:rows2}}}}),describeInstanceRamRole=define_define(
"Ecs","DescribeInstanceRamRole",{parameters:{RegionId:region,InstanceIds:jsonList(100),RamRoleName:parameters_text,PageNumber:pageNumber,PageSize:pageSize(50)},
run({core,params,regionId}){const ids3=params.texts("InstanceIds"),role=params.optionalText("RamRoleName");if(ids3.length===0&&role===void 0)throw new VendorError(
"MissingParameter",400,"One of InstanceIds and RamRoleName is needed.");const found2=instances(core.store).filter(each=>each.regionId===regionId&&(ids3.length===
0||ids3.includes(each.id))&&each.ramRoleName!==void 0&&each.ramRoleName===(role??each.ramRoleName)),{rows:rows2,TotalCount}=pageOf(found2,params);return{RegionId:regionId,
TotalCount,InstanceRamRoleSets:{InstanceRamRoleSet:rows2.map(({id:id2,ramRoleName})=>({InstanceId:id2,RamRoleName:ramRoleName}))}}}}),ramRoleOperations=[attachInstanceRamRole,
detachInstanceRamRole,describeInstanceRamRole];function launchOne(call,launch,index,options){const{core,params,regionId}=call,{vswitch}=launch,id2=core.newId("i"),
privateIp=takeAddress(core.store,vswitch,id2,wantedAddress(call,index));takeStock(core.store,vswitch.zoneId,launch.instanceType,1);const bandwidth=params.number(
"InternetMaxBandwidthOut")??0,hostname=params.optionalText("HostName"),systemDisk2=addDisk(call,launch,id2,launch.systemDisk,"system",0);for(const[i,wish]of launch.
dataDisks.entries())addDisk(call,launch,id2,wish,"data",i+1);const instance=instances(core.store).add({id:id2,regionId,zoneId:vswitch.zoneId,name:params.has("In\
stanceName")?params.text("InstanceName")+options.suffix:id2,hostname:hostname===void 0?`iZ${id2.slice(2).replace(/-/g,"")}Z`:hostname+options.suffix,description:params.
optionalText("Description")??"",status:"Pending",instanceType:launch.instanceType,imageId:launch.image.id,vpcId:vswitch.vpcId,vswitchId:vswitch.id,privateIp,loopbackAddress:core.
addresses.allocate(privateIp),networkInterfaceId:core.newId("eni"),macAddress:macAddress(call),...bandwidth>0&&options.isStarted?{publicIp:core.addresses.allocate()}:
{},securityGroupIds:launch.groups.map(group=>group.id),systemDiskId:systemDisk2.id,...optional("keyPairName",params.optionalText("KeyPairName")),...optional("ra\
mRoleName",params.optionalText("RamRoleName")),...optional("userData",params.optionalText("UserData")),...optional("autoReleaseTime",params.optionalText("AutoRe\
leaseTime")),hasBooted:!1,operationLocks:[],deletionProtection:params.flag("DeletionProtection")??!1,stoppedMode:"Not-applicable",chargeType:"PostPaid",internetChargeType:params.
optionalText("InternetChargeType")==="PayByBandwidth"?"PayByBandwidth":"PayByTraffic",internetBandwidthOutMbps:bandwidth,internetBandwidthInMbps:params.number("\
InternetMaxBandwidthIn")??Math.max(10,bandwidth),spotStrategy:params.optionalText("SpotStrategy")??"NoSpot",httpTokens:params.optionalText("HttpTokens")==="requ\
ired"?"required":"optional",resourceGroupId:params.optionalText("ResourceGroupId")??"",serialNumber:serialNumber(call),createdAtMs:core.clock.now(),tags:launch.
tags});return chargeInstance(core,instance),core.emit("instanceChanged",{instanceId:id2}),build(core,instance,options),instance}function wantedAddress({params},index){
const[networkInterface2]=params.objects("NetworkInterface"),first=params.optionalText("PrivateIpAddress")??networkInterface2?.PrimaryIpAddress;if(first===void 0)
return;const value=parseAddress(first);if(value===void 0)throw new VendorError("InvalidPrivateIpAddress.Malformed",400,`The specified private IP address "${first}\
" is malformed.`);return formatAddress(value+index)}function addDisk(call,launch,instanceId,wish,type,index){const{core,regionId}=call,disk2=disks(core.store).add(
{id:core.newId("d"),regionId,zoneId:launch.vswitch.zoneId,name:wish.name,description:wish.description,instanceId,type,category:wish.category,sizeGiB:wish.sizeGiB,
device:`/dev/xvd${String.fromCharCode(97+index)}`,imageId:type==="system"?launch.image.id:"",snapshotId:wish.snapshotId,...optional("layerId",type==="system"?launch.
image.layerId:void 0),performanceLevel:wish.performanceLevel,status:"In_use",deleteWithInstance:wish.deleteWithInstance,encrypted:!1,createdAtMs:core.clock.now(),
attachedAtMs:core.clock.now(),tags:launch.tags});return startCharge(core,{id:disk2.id,kind:"disk",perHour:diskPrice(disk2.sizeGiB)}),disk2}const hexDigits=({core},count)=>Array.
from({length:count},()=>Math.floor(core.random()*16).toString(16)).join(""),macAddress=call=>`00:16:3e:${hexDigits(call,6).replace(/(..)(..)(..)/,"$1:$2:$3")}`,
serialNumber=call=>[8,4,4,4,12].map(count=>hexDigits(call,count)).join("-"),systemDisk=object({Category:parameters_text,Size:integer,DiskName:parameters_text,Description:parameters_text,
PerformanceLevel:oneOf("PL0","PL1","PL2","PL3"),AutoSnapshotPolicyId:parameters_text}),dataDisk=object({Category:parameters_text,Size:integer,DiskName:parameters_text,
Description:parameters_text,PerformanceLevel:oneOf("PL0","PL1","PL2","PL3"),SnapshotId:parameters_text,DeleteWithInstance:flag,Device:parameters_text,Encrypted:flag}),
common={RegionId:region,InstanceType:parameters_text,ImageId:parameters_text,ImageFamily:parameters_text,SecurityGroupId:parameters_text,VSwitchId:parameters_text,
ZoneId:parameters_text,InstanceName:parameters_text,Description:parameters_text,HostName:parameters_text,Password:parameters_text,PasswordInherit:flag,KeyPairName:parameters_text,
RamRoleName:parameters_text,UserData:parameters_text,PrivateIpAddress:parameters_text,InternetMaxBandwidthOut:between(0,100),InternetMaxBandwidthIn:between(0,200),
InternetChargeType:oneOf("PayByTraffic","PayByBandwidth"),InstanceChargeType:oneOf("PostPaid","PrePaid"),SpotStrategy:oneOf("NoSpot","SpotWithPriceLimit","SpotA\
sPriceGo"),SystemDisk:systemDisk,DataDisk:{type:"list",items:dataDisk,maxItems:16},DeletionProtection:flag,HttpTokens:oneOf("optional","required"),HttpEndpoint:oneOf(
"enabled","disabled"),IoOptimized:parameters_text,ResourceGroupId:parameters_text,AutoReleaseTime:parameters_text,ClientToken:clientToken,DryRun:flag,Tag:tags},
run_instances_gaps="No subscriptions, spot prices, launch templates, dedicated hosts, IPv6 or secondary network interfaces; user data runs when it is a script (\
#!).",networkInterface=object({VSwitchId:parameters_text,SecurityGroupId:parameters_text,SecurityGroupIds:repeated(5),PrimaryIpAddress:parameters_text,InstanceType:parameters_text}),
runInstances=define_define("Ecs","RunInstances",{parameters:{...common,Amount:{...between(1,100),default:1},MinAmount:between(1,100),UniqueSuffix:flag,SecurityGroupIds:repeated(
5),NetworkInterface:{type:"list",items:networkInterface,maxItems:2}},gaps:run_instances_gaps,run(call){const launch=readLaunch(call),amount=affordable(call,launch),
first=call.params.flag("UniqueSuffix")===!0&&(call.params.number("Amount")??1)>1,ids3=[];for(let i=0;i<amount;i++){const suffix=first?String(i+1).padStart(3,"0"):
"";ids3.push(launchOne(call,launch,i,{isStarted:!0,suffix}).id)}return{InstanceIdSets:{InstanceIdSet:ids3}}}});function affordable({core,params},launch){const wanted=params.
number("Amount")??1,least=params.number("MinAmount")??wanted;if(least>wanted)throw new VendorError("InvalidParameter",400,"MinAmount must not be greater than Am\
ount.");const inStock=stockOf(core.store,launch.vswitch.zoneId,launch.instanceType);inStock<least&&takeStock(core.store,launch.vswitch.zoneId,launch.instanceType,
least);const addresses=availableAddressCount(core.store,launch.vswitch);if(addresses<least)throw new VendorError("QuotaExceeded.PrivateIpAddress",400,`VSwitch ${launch.
vswitch.id} has ${addresses} private addresses left, ${least} are needed.`);return Math.min(wanted,inStock,addresses)}const createInstance=define_define("Ecs","\
CreateInstance",{parameters:{...common,InstanceType:requiredText},gaps:run_instances_gaps,run(call){const launch=readLaunch(call);return affordable(call,launch),
{InstanceId:launchOne(call,launch,0,{isStarted:!1,suffix:""}).id}}}),runInstanceOperations=[runInstances,createInstance],createSecurityGroup=define_define("Ecs",
"CreateSecurityGroup",{parameters:{RegionId:region,VpcId:parameters_text,SecurityGroupName:parameters_text,Description:parameters_text,SecurityGroupType:oneOf("\
normal","enterprise"),ResourceGroupId:parameters_text,ServiceManaged:flag,ClientToken:clientToken,Tag:tags},gaps:"VPC groups only: without a VpcId the call is r\
efused.",run({core,params,regionId}){checkResourceName(params.optionalText("SecurityGroupName"),"InvalidSecurityGroupName.Malformed"),checkDescription(params.optionalText(
"Description"));const vpcId=params.optionalText("VpcId");if(vpcId===void 0)throw new VendorError("MissingParameter",400,'The input parameter "VpcId" that is man\
datory for processing this request is not supplied.');const vpc=vpcs(core.store).get(vpcId);if(!vpc||vpc.regionId!==regionId)throw new VendorError("InvalidVpcId\
.NotFound",404,`The specified VpcId ${vpcId} does not exist in ${regionId}.`);if(vpc.status!=="Available")throw new VendorError("IncorrectVpcStatus",403,`VPC ${vpcId}\
 is ${vpc.status}; wait until it is Available.`);if(securityGroups(core.store).filter(each=>each.regionId===regionId).length>=ecsQuotas(core).securityGroupsPerRegion)
throw new VendorError("QuotaExceed.SecurityGroup",403,`The account has ${ecsQuotas(core).securityGroupsPerRegion} security groups in ${regionId} already.`);return{
SecurityGroupId:securityGroups(core.store).add({id:core.newId("sg"),regionId,vpcId,name:params.optionalText("SecurityGroupName")??"",description:params.optionalText(
"Description")??"",type:params.optionalText("SecurityGroupType")==="enterprise"?"enterprise":"normal",innerAccessPolicy:params.optionalText("SecurityGroupType")===
"enterprise"?"Drop":"Accept",rules:[],resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:readTags(params)}).id}}}),describeSecurityGroups=define_define(
"Ecs","DescribeSecurityGroups",{parameters:{RegionId:region,VpcId:parameters_text,SecurityGroupId:parameters_text,SecurityGroupIds:jsonList(100),SecurityGroupName:parameters_text,
SecurityGroupType:oneOf("normal","enterprise"),NetworkType:oneOf("classic","vpc"),ResourceGroupId:parameters_text,FuzzyQuery:flag,IsQueryEcsCount:flag,ServiceManaged:flag,
DryRun:flag,NextToken:parameters_text,MaxResults:between(1,100),PageNumber:pageNumber,PageSize:pageSize(50),Tag:tags},run(call){const{params,regionId}=call,{rows:rows2,
...counts}=cursorOrPage(selectGroups(call),params),withCount=params.flag("IsQueryEcsCount")===!0;return{...counts,RegionId:regionId,SecurityGroups:{SecurityGroup:rows2.
map(group=>groupRow(call,group,withCount))}}}});function selectGroups({core,params,regionId}){const ids3=new Set([...params.texts("SecurityGroupIds"),...params.
has("SecurityGroupId")?[params.text("SecurityGroupId")]:[]]),name=params.optionalText("SecurityGroupName"),fits2=(value,wanted)=>params.flag("FuzzyQuery")===!0?
matchesWildcard(value,wanted):value===wanted;return securityGroups(core.store).filter(group=>group.regionId===regionId&&(ids3.size===0||ids3.has(group.id))&&(name===
void 0||fits2(group.name,name))&&group.vpcId===(params.optionalText("VpcId")??group.vpcId)&&group.type===(params.optionalText("SecurityGroupType")??group.type)&&
group.resourceGroupId===(params.optionalText("ResourceGroupId")??group.resourceGroupId)&&params.optionalText("NetworkType")!=="classic"&&params.flag("ServiceMan\
aged")!==!0&&matchesTags(group,params)).reverse()}const membersOf=(call,group)=>instances(call.core.store).filter(each=>each.securityGroupIds.includes(group.id));
function groupRow(call,group,withCount){const members=withCount?membersOf(call,group).length:void 0;return{SecurityGroupId:group.id,SecurityGroupName:group.name,
Description:group.description,SecurityGroupType:group.type,VpcId:group.vpcId,CreationTime:secondTime(group.createdAtMs),ResourceGroupId:group.resourceGroupId,ServiceManaged:!1,
RuleCount:group.rules.length,GroupToGroupRuleCount:group.rules.filter(rule=>rule.groupId!=="").length,...members===void 0?{}:{EcsCount:members,AvailableInstanceAmount:2e3-
members},Tags:tagKeyValues(group.tags)}}const modifySecurityGroupAttribute=define_define("Ecs","ModifySecurityGroupAttribute",{parameters:{RegionId:region,SecurityGroupId:requiredText,
SecurityGroupName:parameters_text,Description:parameters_text},run(call){const{core,params}=call,group=securityGroupOf(call,params.text("SecurityGroupId"));return checkResourceName(
params.optionalText("SecurityGroupName"),"InvalidSecurityGroupName.Malformed"),checkDescription(params.optionalText("Description")),securityGroups(core.store).update(
group,{name:params.optionalText("SecurityGroupName")??group.name,description:params.optionalText("Description")??group.description}),{}}}),modifySecurityGroupPolicy=define_define(
"Ecs","ModifySecurityGroupPolicy",{parameters:{RegionId:region,SecurityGroupId:requiredText,InnerAccessPolicy:required(oneOf("Accept","Drop","accept","drop")),ClientToken:clientToken},
run(call){const{core,params}=call,group=securityGroupOf(call,params.text("SecurityGroupId"));return securityGroups(core.store).update(group,{innerAccessPolicy:params.
text("InnerAccessPolicy").toLowerCase()==="drop"?"Drop":"Accept"}),{}}}),referencesTo=({core},group)=>securityGroups(core.store).filter(each=>each.id!==group.id&&
each.rules.some(rule=>rule.groupId===group.id)),deleteSecurityGroup=define_define("Ecs","DeleteSecurityGroup",{parameters:{RegionId:region,SecurityGroupId:requiredText},
run(call){const{core,params}=call,group=securityGroupOf(call,params.text("SecurityGroupId")),users2=[...membersOf(call,group),...referencesTo(call,group)];if(users2.
length>0)throw new VendorError("DependencyViolation",403,`Security group ${group.id} is still used by ${users2.map(each=>each.id).join(", ")}.`);return securityGroups(
core.store).delete(group.id),{}}}),describeSecurityGroupReferences=define_define("Ecs","DescribeSecurityGroupReferences",{parameters:{RegionId:region,SecurityGroupId:required(
repeated(10))},run(call){return{SecurityGroupReferences:{SecurityGroupReference:call.params.texts("SecurityGroupId").map(id2=>({SecurityGroupId:id2,ReferencingSecurityGroups:{
ReferencingSecurityGroup:referencesTo(call,securityGroupOf(call,id2)).map(each=>({AliUid:call.accountId,SecurityGroupId:each.id}))}})).filter(row2=>row2.ReferencingSecurityGroups.
ReferencingSecurityGroup.length>0)}}}}),securityGroupOperations=[createSecurityGroup,describeSecurityGroups,modifySecurityGroupAttribute,modifySecurityGroupPolicy,
deleteSecurityGroup,describeSecurityGroupReferences],ruleFields=direction=>{const peer=direction==="ingress"?"Source":"Dest";return{IpProtocol:parameters_text,PortRange:parameters_text,
SourcePortRange:parameters_text,SourceCidrIp:parameters_text,DestCidrIp:parameters_text,Ipv6SourceCidrIp:parameters_text,Ipv6DestCidrIp:parameters_text,[`${peer}\
GroupId`]:parameters_text,[`${peer}GroupOwnerAccount`]:parameters_text,[`${peer}GroupOwnerId`]:integer,[`${peer}PrefixListId`]:parameters_text,Policy:parameters_text,
Priority:integer,NicType:oneOf("internet","intranet"),Description:{type:"string",maxLength:512}}},groupFields={RegionId:region,SecurityGroupId:requiredText,ClientToken:clientToken},
ruleList=direction=>({type:"list",items:object(ruleFields(direction)),maxItems:100});function wishes({params}){const listed=params.objects("Permissions");return listed.
length>0?listed:[params.toJSON()]}const textOf=(wish,name)=>wish[name]===void 0?"":String(wish[name]),protocols=["TCP","UDP","ICMP","ICMPV6","GRE","ALL"];function readRule(call,direction,wish){
const[peer,own]=direction==="ingress"?["Source","Dest"]:["Dest","Source"],protocol=textOf(wish,"IpProtocol").toUpperCase();if(protocol==="")throw new VendorError(
"MissingParameter",400,'The input parameter "IpProtocol" that is mandatory for processing this request is not supplied.');if(!protocols.includes(protocol))throw new VendorError(
"InvalidIpProtocol.ValueNotSupported",400,`The specified IpProtocol ${protocol} is not one of ${protocols.join(", ")}.`);const portRange=textOf(wish,"PortRange");
checkPortRange(protocol,portRange);const cidr=textOf(wish,`${peer}CidrIp`),groupId=textOf(wish,`${peer}GroupId`),ipv6Cidr=textOf(wish,`Ipv6${peer}CidrIp`),prefixListId=textOf(
wish,`${peer}PrefixListId`);if(!cidr&&!groupId&&!ipv6Cidr&&!prefixListId)throw new VendorError("MissingParameter.Source",400,`One of ${peer}CidrIp, ${peer}Group\
Id, Ipv6${peer}CidrIp and ${peer}PrefixListId is needed.`);if(cidr&&!isCidr(cidr))throw new VendorError("InvalidSourceCidrIp.Malformed",400,`The specified ${peer}\
CidrIp ${cidr} is not valid.`);groupId&&securityGroupOf(call,groupId);const policy=textOf(wish,"Policy").toLowerCase()||"accept";if(policy!=="accept"&&policy!==
"drop")throw new VendorError("InvalidPolicy.Malformed",400,"The specified Policy must be accept or drop.");const priority=Number(textOf(wish,"Priority")||1);if(priority<
1||priority>100)throw new VendorError("InvalidPriority.ValueNotSupported",400,"The specified Priority must be from 1 to 100.");return{direction,protocol,portRange,
sourcePortRange:textOf(wish,"SourcePortRange"),cidr,ipv6Cidr,groupId,groupOwnerAccount:textOf(wish,`${peer}GroupOwnerAccount`),prefixListId,ownCidr:textOf(wish,
`${own}CidrIp`),policy:policy==="drop"?"Drop":"Accept",priority,nicType:"intranet",description:textOf(wish,"Description")}}function checkPortRange(protocol,range2){
if(range2==="")throw new VendorError("MissingParameter",400,'The input parameter "PortRange" that is mandatory for processing this request is not supplied.');const match=/^(-?\d+)\/(-?\d+)$/.
exec(range2),[from,to]=[Number(match?.[1]),Number(match?.[2])];if(!match||!(from===-1&&to===-1)&&(!(protocol==="TCP"||protocol==="UDP")||from<1||to>65535||from>
to))throw new VendorError("InvalidPortRange.Malformed",400,`The specified PortRange ${range2} is not valid for ${protocol}: two ports such as 80/80 for TCP and \
UDP, else -1/-1.`)}const isCidr=text=>{const[address,prefix="32"]=text.split("/");return/^(\d{1,3}\.){3}\d{1,3}$/.test(address)&&address.split(".").every(part=>Number(
part)<=255)&&/^\d{1,2}$/.test(prefix)&&Number(prefix)<=32},normal=cidr=>cidr.replace(/\/32$/,""),isSameRule=(a,b)=>a.direction===b.direction&&a.protocol===b.protocol&&
a.portRange===b.portRange&&normal(a.cidr)===normal(b.cidr)&&a.ipv6Cidr===b.ipv6Cidr&&a.groupId===b.groupId&&a.prefixListId===b.prefixListId&&a.ownCidr===b.ownCidr&&
a.sourcePortRange===b.sourcePortRange&&a.policy===b.policy&&a.priority===b.priority;function wishOf(rule){const[peer,own]=rule.direction==="ingress"?["Source","\
Dest"]:["Dest","Source"];return{IpProtocol:rule.protocol,PortRange:rule.portRange,SourcePortRange:rule.sourcePortRange,[`${peer}CidrIp`]:rule.cidr,[`Ipv6${peer}\
CidrIp`]:rule.ipv6Cidr,[`${peer}GroupId`]:rule.groupId,[`${peer}PrefixListId`]:rule.prefixListId,[`${own}CidrIp`]:rule.ownCidr,Policy:rule.policy,Priority:rule.
priority,Description:rule.description}}const describeSecurityGroupAttribute=define_define("Ecs","DescribeSecurityGroupAttribute",{parameters:{RegionId:region,SecurityGroupId:requiredText,
Direction:{...oneOf("egress","ingress","all"),default:"all"},NicType:oneOf("internet","intranet"),Attribute:parameters_text,NextToken:parameters_text,MaxResults:between(
10,1e3)},run(call){const{params}=call,group=securityGroupOf(call,params.text("SecurityGroupId")),direction=params.text("Direction"),rules2=group.rules.filter(rule=>direction===
"all"||rule.direction===direction),page=cursorOrPage(rules2,params,{defaultSize:500});return{SecurityGroupId:group.id,SecurityGroupName:group.name,Description:group.
description,VpcId:group.vpcId,RegionId:group.regionId,InnerAccessPolicy:group.innerAccessPolicy,NextToken:page.NextToken,SnapshotPolicyIds:{SnapshotPolicyId:[]},
Permissions:{Permission:page.rows.map(rule=>ruleRow(call,rule))}}}});function ruleRow({core},rule){const isIngress=rule.direction==="ingress",peer=(value,wanted)=>wanted?
value:"",groupName=rule.groupId===""?"":securityGroups(core.store).get(rule.groupId)?.name??"";return{SecurityGroupRuleId:rule.id,Direction:rule.direction,IpProtocol:rule.
protocol,PortRange:rule.portRange,SourcePortRange:rule.sourcePortRange,Policy:rule.policy,Priority:String(rule.priority),NicType:rule.nicType,Description:rule.description,
CreateTime:secondTime(rule.createdAtMs),SourceCidrIp:isIngress?rule.cidr:rule.ownCidr,DestCidrIp:isIngress?rule.ownCidr:rule.cidr,Ipv6SourceCidrIp:peer(rule.ipv6Cidr,
isIngress),Ipv6DestCidrIp:peer(rule.ipv6Cidr,!isIngress),SourceGroupId:peer(rule.groupId,isIngress),SourceGroupName:peer(groupName,isIngress),SourceGroupOwnerAccount:peer(
rule.groupOwnerAccount,isIngress),SourcePrefixListId:peer(rule.prefixListId,isIngress),SourcePrefixListName:"",DestGroupId:peer(rule.groupId,!isIngress),DestGroupName:peer(
groupName,!isIngress),DestGroupOwnerAccount:peer(rule.groupOwnerAccount,!isIngress),DestPrefixListId:peer(rule.prefixListId,!isIngress),DestPrefixListName:""}}const authorize=(action,direction)=>define_define(
"Ecs",action,{parameters:{...groupFields,...ruleFields(direction),Permissions:ruleList(direction)},gaps:"Rules are kept and shown, but no packet is filtered.",run(call){
const{core,params}=call,group=securityGroupOf(call,params.text("SecurityGroupId")),fresh=wishes(call).map(wish=>readRule(call,direction,wish)).filter(rule=>!group.
rules.some(have=>isSameRule(have,rule)));if(group.rules.length+fresh.length>ecsQuotas(core).rulesPerSecurityGroup)throw new VendorError("AuthorizationLimitExcee\
d",403,`Security group ${group.id} can have at most ${ecsQuotas(core).rulesPerSecurityGroup} rules.`);const added=fresh.map(rule=>({...rule,id:core.newId("sgr"),
createdAtMs:core.clock.now()}));return securityGroups(core.store).update(group,{rules:[...group.rules,...added]}),{}}}),revoke=(action,direction)=>define_define(
"Ecs",action,{parameters:{...groupFields,...ruleFields(direction),Permissions:ruleList(direction),SecurityGroupRuleId:repeated(100)},run(call){const{core,params}=call,
group=securityGroupOf(call,params.text("SecurityGroupId")),ids3=params.texts("SecurityGroupRuleId"),goners=ids3.length>0?rulesById(group,ids3):wishes(call).map(
wish=>security_rules_existing(group,readRule(call,direction,wish)));return securityGroups(core.store).update(group,{rules:group.rules.filter(rule=>!goners.includes(
rule))}),{}}}),modifyRule=(action,direction)=>define_define("Ecs",action,{parameters:{...groupFields,...ruleFields(direction),SecurityGroupRuleId:parameters_text},
run(call){const{core,params}=call,group=securityGroupOf(call,params.text("SecurityGroupId")),id2=params.optionalText("SecurityGroupRuleId"),rule=id2===void 0?security_rules_existing(
group,readRule(call,direction,params.toJSON())):rulesById(group,[id2])[0],changed=id2===void 0?{...rule,description:params.optionalText("Description")??""}:{...rule,
...readRule(call,direction,{...wishOf(rule),...definedOf(params.toJSON())})};return securityGroups(core.store).update(group,{rules:group.rules.map(each=>each===
rule?changed:each)}),{}}});function rulesById(group,ids3){return ids3.map(id2=>{const rule=group.rules.find(each=>each.id===id2);if(!rule)throw new VendorError(
"InvalidSecurityGroupRuleId.NotFound",404,`Security group ${group.id} has no rule ${id2}.`);return rule})}function security_rules_existing(group,wanted){const rule=group.
rules.find(each=>isSameRule(each,wanted));if(!rule)throw new VendorError("InvalidGroupAuthItem.NotFound",403,`Security group ${group.id} has no such rule.`);return rule}
const definedOf=values=>Object.fromEntries(Object.entries(values).filter(([,value])=>value!==void 0)),securityRuleOperations=[authorize("AuthorizeSecurityGroup",
"ingress"),authorize("AuthorizeSecurityGroupEgress","egress"),revoke("RevokeSecurityGroup","ingress"),revoke("RevokeSecurityGroupEgress","egress"),modifyRule("M\
odifySecurityGroupRule","ingress"),modifyRule("ModifySecurityGroupEgressRule","egress"),describeSecurityGroupAttribute];function kindOf(countName,records,shown2={}){
const find=(store,regionId,id2)=>{const record=records(store).get(shown2.key?.(regionId,id2)??id2);return record&&(record.regionId??regionId)===regionId?record:
void 0};return{countName,all:(store,regionId)=>records(store).all().filter(record=>(record.regionId??regionId)===regionId).map(record=>({resourceId:shown2.name?.(
record)??record.id,tags:record.tags})),tagsOf:(store,regionId,id2)=>find(store,regionId,id2)?.tags,setTags:(store,regionId,id2,tags2)=>records(store).update(find(
store,regionId,id2),{tags:tags2})}}const afterSlash=record=>record.id.slice(record.id.indexOf("/")+1),tags_kinds=new Map([["instance",kindOf("Instance",instances)],
["disk",kindOf("Disk",disks)],["image",kindOf("Image",records_images)],["snapshot",kindOf("Snapshot",snapshots)],["securitygroup",kindOf("Securitygroup",securityGroups)],
["keypair",kindOf("KeyPair",keyPairs,{key:keyPairId,name:afterSlash})]]);function kindNamed(name){const kind=tags_kinds.get(name.toLowerCase());if(!kind)throw new VendorError(
"InvalidResourceType.NotFound",404,`The specified ResourceType ${name} is not supported; use one of ${[...tags_kinds.keys()].join(", ")}.`);return kind}function changeTags(call,ids3,change2){
const{core,params,regionId}=call,kind=kindNamed(params.text("ResourceType")),changed=ids3.map(id2=>{const tags2=kind.tagsOf(core.store,regionId,id2);if(!tags2)throw new VendorError(
"InvalidResourceId.NotFound",404,`The specified ResourceId ${id2} does not exist in ${regionId}.`);return{id:id2,tags:change2(tags2)}});for(const{id:id2,tags:tags2}of changed)
kind.setTags(core.store,regionId,id2,tags2)}const tagResources=define_define("Ecs","TagResources",{parameters:{RegionId:region,ResourceType:requiredText,ResourceId:required(
repeated(50)),Tag:required(tags)},run(call){const tags2=readTags(call.params);return changeTags(call,call.params.texts("ResourceId"),have=>mergeTags(have,tags2)),
{}}}),untagResources=define_define("Ecs","UntagResources",{parameters:{RegionId:region,ResourceType:requiredText,ResourceId:required(repeated(50)),TagKey:repeated(
20),All:flag},run(call){const keys=call.params.texts("TagKey"),isAll=keys.length===0&&call.params.flag("All")===!0;return changeTags(call,call.params.texts("Res\
ourceId"),have=>removeTags(have,isAll?void 0:keys)),{}}}),tagFilter=object({TagKey:parameters_text,TagValues:repeated(10)}),listTagResources=define_define("Ecs",
"ListTagResources",{parameters:{RegionId:region,ResourceType:requiredText,ResourceId:repeated(50),Tag:tags,TagFilter:{type:"list",items:tagFilter,maxItems:10},NextToken:parameters_text},
run({core,params,regionId}){const type=params.text("ResourceType").toLowerCase(),ids3=params.texts("ResourceId"),rows2=kindNamed(type).all(core.store,regionId).
filter(each=>(ids3.length===0||ids3.includes(each.resourceId))&&matchesTags(each,params)&&matchesFilters(each.tags,params.objects("TagFilter"))).flatMap(({resourceId,
tags:tags2})=>Object.entries(tags2).map(([TagKey,TagValue])=>({id:`${resourceId}/${TagKey}`,ResourceId:resourceId,ResourceType:type,TagKey,TagValue}))),page=cursorOrPage(
rows2,params,{defaultSize:50});return{NextToken:page.NextToken,TagResources:{TagResource:page.rows.map(({id:_,...row2})=>row2)}}}}),matchesFilters=(tags2,filters2)=>filters2.
every(({TagKey,TagValues})=>{const values=Array.isArray(TagValues)?TagValues.map(String):[];return Object.hasOwn(tags2,String(TagKey))&&(values.length===0||values.
includes(tags2[String(TagKey)]))}),describeTags=define_define("Ecs","DescribeTags",{parameters:{RegionId:region,ResourceType:parameters_text,ResourceId:parameters_text,
Category:parameters_text,PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},run({core,params,regionId}){const wanted=params.has("ResourceType")?[kindNamed(params.
text("ResourceType"))]:[...tags_kinds.values()],id2=params.optionalText("ResourceId"),rows2=new Map;for(const kind of wanted)for(const{resourceId,tags:tags2}of kind.
all(core.store,regionId))if(!(id2!==void 0&&id2!==resourceId))for(const[TagKey,TagValue]of Object.entries(tags2)){const key2=JSON.stringify([TagKey,TagValue]),row2=rows2.
get(key2)??{TagKey,TagValue,ResourceTypeCount:{}};row2.ResourceTypeCount[kind.countName]=(row2.ResourceTypeCount[kind.countName]??0)+1,rows2.set(key2,row2)}const filtered=[
...rows2.values()].filter(row2=>params.objects("Tag").every(({Key,Value})=>row2.TagKey===Key&&(Value===void 0||row2.TagValue===Value))),page=pageOf(filtered,params,
50);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,Tags:{Tag:page.rows}}}}),addTags=define_define("Ecs","AddTags",{parameters:{
RegionId:region,ResourceType:requiredText,ResourceId:requiredText,Tag:required(tags)},run(call){const tags2=readTags(call.params);return changeTags(call,[call.params.
text("ResourceId")],have=>mergeTags(have,tags2)),{}}}),removeTagsOperation=define_define("Ecs","RemoveTags",{parameters:{RegionId:region,ResourceType:requiredText,
ResourceId:requiredText,Tag:tags},run(call){const goners=call.params.objects("Tag"),isGoner=(key2,value)=>goners.some(({Key,Value})=>key2===Key&&(Value===void 0||
Value===value));return changeTags(call,[call.params.text("ResourceId")],have=>goners.length===0?{}:Object.fromEntries(Object.entries(have).filter(([key2,value])=>!isGoner(
key2,value)))),{}}}),ecsTagOperations=[tagResources,untagResources,listTagResources,describeTags,addTags,removeTagsOperation],describeInstanceTypes=define_define(
"Ecs","DescribeInstanceTypes",{parameters:{RegionId:optionalRegion,InstanceTypes:repeated(10),InstanceTypeFamily:parameters_text,InstanceTypeFamilies:repeated(10),
CpuArchitecture:oneOf("X86","ARM"),InstanceCategory:parameters_text,MinimumCpuCoreCount:integer,MaximumCpuCoreCount:integer,MinimumMemorySize:number,MaximumMemorySize:number,
NextToken:parameters_text,MaxResults:between(1,1600)},gaps:"Filters on GPUs, network, clock speed and local disks are ignored; a few well-known families exist.",
run({params}){const ids3=params.texts("InstanceTypes"),families2=[...params.texts("InstanceTypeFamilies"),...params.has("InstanceTypeFamily")?[params.text("Inst\
anceTypeFamily")]:[]],found2=instanceTypes.filter(type=>(ids3.length===0||ids3.includes(type.id))&&(families2.length===0||families2.includes(type.family))&&type.
architecture===(params.optionalText("CpuArchitecture")??type.architecture)&&type.category===(params.optionalText("InstanceCategory")??type.category)&&type.cpus>=
(params.number("MinimumCpuCoreCount")??0)&&type.cpus<=(params.number("MaximumCpuCoreCount")??1/0)&&type.memoryGiB>=(params.number("MinimumMemorySize")??0)&&type.
memoryGiB<=(params.number("MaximumMemorySize")??1/0)),page=cursorOrPage(found2,params,{defaultSize:1600});return{NextToken:page.NextToken,InstanceTypes:{InstanceType:page.
rows.map(typeRow)}}}}),typeRow=type=>({InstanceTypeId:type.id,InstanceTypeFamily:type.family,InstanceCategory:type.category,InstanceFamilyLevel:"EnterpriseLevel",
CpuArchitecture:type.architecture,CpuCoreCount:type.cpus,MemorySize:type.memoryGiB,EniQuantity:2,EniPrivateIpAddressQuantity:6,DiskQuantity:17,GPUAmount:0,GPUSpec:"",
LocalStorageCategory:"",NvmeSupport:"unsupported",PhysicalProcessorModel:"",InstanceBandwidthRx:1024e3,InstanceBandwidthTx:1024e3}),describeInstanceTypeFamilies=define_define(
"Ecs","DescribeInstanceTypeFamilies",{parameters:{RegionId:region,Generation:parameters_text},run({params}){const generation=params.optionalText("Generation");return{
InstanceTypeFamilies:{InstanceTypeFamily:[...new Map(instanceTypes.map(type=>[type.family,type.generation]))].filter(([,of])=>of===(generation??of)).map(([id2,of])=>({
InstanceTypeFamilyId:id2,Generation:of}))}}}}),disk=object({Category:parameters_text,Size:integer,PerformanceLevel:parameters_text}),describePrice=define_define(
"Ecs","DescribePrice",{parameters:{RegionId:region,ResourceType:{...oneOf("instance","disk"),default:"instance"},InstanceType:parameters_text,ImageId:parameters_text,
ZoneId:parameters_text,Amount:{...between(1,1e3),default:1},PriceUnit:{...oneOf("Hour","Day","Week","Month","Year"),default:"Hour"},Period:{type:"integer",min:1,
default:1},InternetChargeType:parameters_text,InternetMaxBandwidthOut:integer,IoOptimized:parameters_text,SpotStrategy:parameters_text,SystemDisk:disk,DataDisk:{
type:"list",items:disk}},gaps:"Rough list prices of instances and disks; no discounts, no traffic.",run({params}){const parts=[],typeId=params.optionalText("Ins\
tanceType");if(params.text("ResourceType")==="instance"){const type=typeId===void 0?void 0:instanceType(typeId);if(!type)throw new VendorError("InvalidInstanceT\
ype.ValueNotSupported",400,`The specified InstanceType ${typeId??""} is not supported.`);parts.push({Resource:"instanceType",price:type.pricePerHour},{Resource:"\
systemDisk",price:diskPrice(Number(params.object("SystemDisk")?.Size??40))})}for(const each of params.objects("DataDisk"))parts.push({Resource:"dataDisk",price:diskPrice(
Number(each.Size??20))});const hours={Hour:1,Day:24,Week:168,Month:730,Year:8760}[params.text("PriceUnit")]*(params.number("Period")??1),scaled=parts.map(part=>({
...part,price:Math.round(part.price*hours*(params.number("Amount")??1)*1e4)/1e4})),total2=Math.round(scaled.reduce((sum,part)=>sum+part.price,0)*1e4)/1e4,figures=price=>({
OriginalPrice:price,DiscountPrice:0,TradePrice:price});return{PriceInfo:{Price:{Currency:"CNY",...figures(total2),DetailInfos:{DetailInfo:scaled.map(({Resource,
price})=>({Resource,...figures(price),SubRules:{Rule:[]}}))}},Rules:{Rule:[]}}}}}),typeAndPriceOperations=[describeInstanceTypes,describeInstanceTypeFamilies,describePrice],
zones_diskCategories=["cloud_essd","cloud_auto","cloud_ssd","cloud_efficiency"],describeRegions=define_define("Ecs","DescribeRegions",{parameters:{RegionId:optionalRegion,
AcceptLanguage:parameters_text,InstanceChargeType:parameters_text,ResourceType:parameters_text},run:()=>({Regions:{Region:regions.map(({id:id2,name})=>({RegionId:id2,
LocalName:name,RegionEndpoint:`ecs.${id2}.aliyuncs.com`,Status:"available"}))}})}),describeZones=define_define("Ecs","DescribeZones",{parameters:{RegionId:region,
AcceptLanguage:parameters_text,InstanceChargeType:parameters_text,SpotStrategy:parameters_text,Verbose:flag},run:({core,regionId})=>({Zones:{Zone:zonesOf(regionId).
map(zoneId=>zoneRow(core.store,zoneId))}})});function zoneRow(store,zoneId){const sold=instanceTypes.filter(type=>stockOf(store,zoneId,type.id)>0),families2=[...new Set(
sold.map(type=>type.family))],generations=[...new Set(sold.map(type=>type.generation))];return{ZoneId:zoneId,LocalName:zoneId,ZoneType:"AvailabilityZone",AvailableResourceCreation:{
ResourceTypes:["VSwitch","IoOptimized","Instance","Disk","DedicatedHost"]},AvailableDiskCategories:{DiskCategories:zones_diskCategories},AvailableInstanceTypes:{
InstanceTypes:sold.map(type=>type.id)},AvailableDedicatedHostTypes:{DedicatedHostType:[]},AvailableVolumeCategories:{VolumeCategories:[]},DedicatedHostGenerations:{
DedicatedHostGeneration:[]},AvailableResources:{ResourcesInfo:[{IoOptimized:!0,SystemDiskCategories:{supportedSystemDiskCategory:zones_diskCategories},DataDiskCategories:{
supportedDataDiskCategory:zones_diskCategories},InstanceGenerations:{supportedInstanceGeneration:generations},InstanceTypeFamilies:{supportedInstanceTypeFamily:families2},
InstanceTypes:{supportedInstanceType:sold.map(type=>type.id)},NetworkTypes:{supportedNetworkCategory:["vpc"]}}]}}}const describeAvailableResource=define_define(
"Ecs","DescribeAvailableResource",{parameters:{RegionId:region,DestinationResource:required(oneOf("Zone","IoOptimized","InstanceType","Network","ddh","SystemDis\
k","DataDisk")),ZoneId:parameters_text,InstanceType:parameters_text,InstanceChargeType:parameters_text,Cores:integer,Memory:number,IoOptimized:parameters_text,NetworkCategory:parameters_text,
ResourceType:parameters_text,Scope:parameters_text,SpotStrategy:parameters_text,SpotDuration:integer,SystemDiskCategory:parameters_text,DataDiskCategory:parameters_text,
DedicatedHostId:parameters_text},run(call){const{params,regionId}=call,wanted=params.optionalText("ZoneId");return{AvailableZones:{AvailableZone:zonesOf(regionId).
filter(zoneId=>zoneId===(wanted??zoneId)).map(zoneId=>availability(call,zoneId))}}}}),availableStatus={Status:"Available",StatusCategory:"WithStock"},soldOutStatus={
Status:"SoldOut",StatusCategory:"WithoutStock"};function availability({core,params,regionId},zoneId){const destination=params.text("DestinationResource"),types2=instanceTypes.
filter(type=>type.id===(params.optionalText("InstanceType")??type.id)&&type.cpus===(params.number("Cores")??type.cpus)&&type.memoryGiB===(params.number("Memory")??
type.memoryGiB)),isSold=id2=>stockOf(core.store,zoneId,id2)>0,status=types2.some(type=>isSold(type.id))?availableStatus:soldOutStatus,resources={InstanceType:types2.
map(type=>({Value:type.id,...isSold(type.id)?availableStatus:soldOutStatus})),SystemDisk:zones_diskCategories.map(Value=>({Value,Min:20,Max:2048,Unit:"GiB",...status})),
DataDisk:zones_diskCategories.map(Value=>({Value,Min:20,Max:32768,Unit:"GiB",...status})),IoOptimized:[{Value:"optimized",...status}],Network:[{Value:"vpc",...status}]}[destination],
row2={RegionId:regionId,ZoneId:zoneId,...status};return resources?{...row2,AvailableResources:{AvailableResource:[{Type:destination,SupportedResources:{SupportedResource:resources}}]}}:
row2}const zoneOperations=[describeRegions,describeZones,describeAvailableResource],ecsOperations=[...runInstanceOperations,...instancePowerOperations,...describeInstanceOperations,
...modifyInstanceOperations,...diskOperations,...dataDiskOperations,...imageOperations,...createImageOperations,...snapshotOperations,...keyPairOperations,...securityGroupOperations,
...securityGroupMemberOperations,...securityRuleOperations,...networkInterfaceOperations,...ecsTagOperations,...zoneOperations,...typeAndPriceOperations,...ramRoleOperations,
...accountOperations,...attachmentOperations],scalingGroups=store=>store.collection("scaling-group"),scalingConfigurations=store=>store.collection("scaling-conf\
iguration"),scalingInstances=store=>store.collection("scaling-instance"),scalingActivities=store=>store.collection("scaling-activity"),instanceRefreshes=store=>store.
collection("instance-refresh"),records_membersOf=(store,groupId)=>scalingInstances(store).filter(each=>each.scalingGroupId===groupId);function groupOf(call,id2=call.
params.text("ScalingGroupId")){const group=scalingGroups(call.core.store).get(id2);if(!group||!isInRegion(call,group))throw new VendorError("InvalidScalingGroup\
Id.NotFound",404,`The specified scaling group ${id2} does not exist in ${call.regionId}.`);return group}function configurationOf(call,id2){const configuration=scalingConfigurations(
call.core.store).get(id2);if(!configuration)throw new VendorError("InvalidScalingConfigurationId.NotFound",404,`The specified scaling configuration ${id2} does \
not exist.`);return configuration}const idsOf=({params},singular)=>[...params.texts(`${singular}s`),...params.texts(singular)];function membersNamed(call,group){
const ids3=idsOf(call,"InstanceId");if(ids3.length===0)throw new VendorError("MissingParameter",400,'The input parameter "InstanceIds" that is mandatory for pro\
cessing this request is not supplied.');return ids3.map(id2=>{const member=scalingInstances(call.core.store).get(id2);if(member?.scalingGroupId!==group.id)throw new VendorError(
"InvalidInstanceId.NotFound",404,`Instance ${id2} is not in scaling group ${group.id}.`);return member})}function refuseWhileBusy(call,group){const{store}=call.
core,activity=scalingActivities(store).find(each=>each.scalingGroupId===group.id&&each.status==="InProgress");if(activity)throw new VendorError("ScalingActivity\
InProgress",403,`The scaling activity ${activity.id} of group ${group.id} is in progress.`);const refresh=instanceRefreshes(store).find(each=>each.scalingGroupId===
group.id&&isRunning(each.status));if(refresh)throw new VendorError("InstanceRefreshInProgress",403,`The instance refresh ${refresh.id} of group ${group.id} is ${refresh.
status}.`)}const lookup_running=new Set(["Pending","InProgress","Paused","CheckpointPause","Cancelling","RollbackInProgress"]),isRunning=status=>lookup_running.
has(status);function refuseUnlessActive(group){if(group.lifecycleState!=="Active")throw new VendorError("IncorrectScalingGroupStatus",403,`Scaling group ${group.
id} is ${group.lifecycleState}; enable it with EnableScalingGroup first.`)}const describeScalingConfigurations=define_define("Ess","DescribeScalingConfiguration\
s",{parameters:{RegionId:region,ScalingGroupId:parameters_text,ScalingConfigurationIds:repeated(10),ScalingConfigurationId:repeated(10),ScalingConfigurationNames:repeated(
10),ScalingConfigurationName:repeated(10),PageNumber:pageNumber,PageSize:pageSize(50)},run(call){const{core,params,regionId}=call,ids3=idsOf(call,"ScalingConfig\
urationId"),names2=idsOf(call,"ScalingConfigurationName"),found2=scalingConfigurations(core.store).filter(each=>each.regionId===regionId&&each.scalingGroupId===
(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&(ids3.length===0||ids3.includes(each.id))&&(names2.length===0||names2.includes(each.name))),{rows:rows2,
...counts}=pageOf(found2.reverse(),params);return{...counts,ScalingConfigurations:rows2.map(configurationRow)}}});function configurationRow(configuration){const{
launch}=configuration,text=name=>String(launch[name]??""),type=instanceType(text("InstanceType")),groupIds=launch.SecurityGroupIds??[],disk2=launch.SystemDisk??
{};return{ScalingConfigurationId:configuration.id,ScalingConfigurationName:configuration.name,ScalingGroupId:configuration.scalingGroupId,LifecycleState:configuration.
lifecycleState,CreationTime:minuteTime(configuration.createdAtMs),ImageId:text("ImageId"),ImageFamily:text("ImageFamily"),InstanceType:text("InstanceType"),InstanceTypes:[
text("InstanceType")],Cpu:type?.cpus??0,Memory:type?.memoryGiB??0,InstanceName:text("InstanceName"),HostName:text("HostName"),KeyPairName:text("KeyPairName"),RamRoleName:text(
"RamRoleName"),UserData:text("UserData"),SecurityGroupId:text("SecurityGroupId")||(groupIds[0]??""),SecurityGroupIds:groupIds,LoadBalancerWeight:configuration.loadBalancerWeight,
InternetChargeType:text("InternetChargeType")||"PayByTraffic",InternetMaxBandwidthOut:Number(launch.InternetMaxBandwidthOut??0),InternetMaxBandwidthIn:Number(launch.
InternetMaxBandwidthIn??200),IoOptimized:"optimized",SystemDiskCategory:String(disk2.Category??"cloud_essd"),SystemDiskSize:Number(disk2.Size??40),DataDisks:[],
SpotStrategy:"NoSpot",Tags:(launch.Tag??[]).map(({Key,Value})=>({Key,Value}))}}const maxConfigurationsPerGroup=10,configurations_systemDisk=object({Category:parameters_text,
Size:integer,DiskName:parameters_text,Description:parameters_text,PerformanceLevel:parameters_text}),settings={ScalingConfigurationName:{type:"string",minLength:2,
maxLength:64},ImageId:parameters_text,ImageFamily:parameters_text,InstanceType:parameters_text,InstanceTypes:repeated(10),SecurityGroupId:parameters_text,SecurityGroupIds:repeated(
5),InstanceName:parameters_text,HostName:parameters_text,KeyPairName:parameters_text,RamRoleName:parameters_text,UserData:parameters_text,Password:parameters_text,
PasswordInherit:flag,InternetChargeType:parameters_text,InternetMaxBandwidthOut:between(0,100),InternetMaxBandwidthIn:between(0,200),LoadBalancerWeight:between(
0,100),IoOptimized:parameters_text,HttpTokens:oneOf("optional","required"),DeletionProtection:flag,SystemDisk:configurations_systemDisk,Tags:parameters_text},launchNames=[
"ImageId","ImageFamily","SecurityGroupId","SecurityGroupIds","InstanceName","HostName","KeyPairName","RamRoleName","UserData","Password","InternetChargeType","I\
nternetMaxBandwidthOut","InternetMaxBandwidthIn","HttpTokens","DeletionProtection","SystemDisk"];function readLaunchSettings({params}){const sent=params.toJSON(),
launch=Object.fromEntries(launchNames.filter(name=>sent[name]!==void 0).map(name=>[name,sent[name]])),type=params.optionalText("InstanceType")??params.texts("In\
stanceTypes")[0],tags2=params.optionalText("Tags");return{...launch,...type===void 0?{}:{InstanceType:type},...tags2===void 0?{}:{Tag:readTagMap(tags2)}}}function readTagMap(text){
const map=readLenientJson(text);if(typeof map!="object"||map===null||Array.isArray(map))throw new VendorError("InvalidTags.Malformed",400,"The specified Tags mu\
st be a JSON object of keys and values.");return Object.entries(map).map(([Key,Value])=>({Key,Value:String(Value)}))}function checkLaunch(call,launch){const type=launch.
InstanceType;if(type===void 0)throw new VendorError("MissingParameter",400,'The input parameter "InstanceTypes" that is mandatory for processing this request is\
 not supplied.');if(!instanceType(String(type)))throw new VendorError("InvalidInstanceType.NotSupported",400,`The specified instance type ${String(type)} is not\
 supported.`);if(launch.ImageId!==void 0)imageOf(call,String(launch.ImageId));else if(!imageOfFamily(call,String(launch.ImageFamily??"")))throw new VendorError(
"MissingParameter",400,"An ImageId or an ImageFamily with an available image is needed.");if(launch.SecurityGroupId===void 0&&launch.SecurityGroupIds===void 0)throw new VendorError(
"MissingParameter",400,'The input parameter "SecurityGroupId" that is mandatory for processing this request is not supplied.')}const createScalingConfiguration=define_define(
"Ess","CreateScalingConfiguration",{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,...settings,ClientToken:clientToken},gaps:"The first of seve\
ral InstanceTypes is used; no spot instances, data disks or patterns.",run(call){const{core,params}=call,group=groupOf(call),launch=readLaunchSettings(call);if(checkLaunch(
{...call,regionId:group.regionId},launch),scalingConfigurations(core.store).filter(each=>each.scalingGroupId===group.id).length>=maxConfigurationsPerGroup)throw new VendorError(
"QuotaExceeded.ScalingConfiguration",400,`Scaling group ${group.id} has ${maxConfigurationsPerGroup} configurations already.`);const id2=core.newId("asc");return scalingConfigurations(
core.store).add({id:id2,scalingGroupId:group.id,regionId:group.regionId,name:params.optionalText("ScalingConfigurationName")??id2,lifecycleState:"Inactive",launch,
loadBalancerWeight:params.number("LoadBalancerWeight")??50,createdAtMs:core.clock.now()}),{ScalingConfigurationId:id2}}}),modifyScalingConfiguration=define_define(
"Ess","ModifyScalingConfiguration",{parameters:{RegionId:optionalRegion,ScalingConfigurationId:requiredText,Override:flag,...settings},run(call){const{core,params}=call,
configuration=configurationOf(call,params.text("ScalingConfigurationId")),launch={...configuration.launch,...readLaunchSettings(call)};return checkLaunch({...call,
regionId:configuration.regionId},launch),scalingConfigurations(core.store).update(configuration,{launch,name:params.optionalText("ScalingConfigurationName")??configuration.
name,loadBalancerWeight:params.number("LoadBalancerWeight")??configuration.loadBalancerWeight}),{}}}),deleteScalingConfiguration=define_define("Ess","DeleteScal\
ingConfiguration",{parameters:{RegionId:optionalRegion,ScalingConfigurationId:requiredText},run(call){const{store}=call.core,configuration=configurationOf(call,
call.params.text("ScalingConfigurationId"));if(configuration.lifecycleState==="Active")throw new VendorError("IncorrectScalingConfigurationLifecycleState",403,`\
The configuration ${configuration.id} is Active: activate another one first.`);if(records_membersOf(store,configuration.scalingGroupId).some(member=>member.scalingConfigurationId===
configuration.id))throw new VendorError("InstanceInUse",403,`Instances of the configuration ${configuration.id} are in the scaling group.`);return scalingConfigurations(
store).delete(configuration.id),{}}}),scalingConfigurationOperations=[createScalingConfiguration,modifyScalingConfiguration,deleteScalingConfiguration,describeScalingConfigurations];
function readServers(params,name,options){const text=params.optionalText(name);if(text===void 0)return[];const parsed2=readLenientJson(text);if(!Array.isArray(parsed2))
throw malformed(name);const entries2=parsed2.filter(entry=>entry!=null);if(entries2.length>slbCallLimits.serversPerCall)throw new VendorError("TooManyBackendSer\
vers",400,`At most ${slbCallLimits.serversPerCall} backend servers are allowed in one call.`);const servers2=entries2.map(entry=>readServer(entry,name,options.hasPort)),
seen=new Set;return servers2.filter(server=>{const key2=serverKey(server);return!seen.has(key2)&&seen.add(key2)})}const serverKey=server=>`${server.serverId}:${server.
port??""}`;function readServer(entry,name,hasPort){if(typeof entry=="string")return{serverId:entry,type:"ecs"};if(typeof entry!="object"||entry===null||Array.isArray(
entry))throw malformed(name);const fields2=new Map(Object.entries(entry).map(([key2,value])=>[key2.toLowerCase(),value])),serverId=fields2.get("serverid");if(typeof serverId!=
"string"||serverId==="")throw missing(`${name}.ServerId`);const weight=readWeight(fields2.get("weight")),description=fields2.get("description"),role=fields2.get(
"servertype");return{serverId,type:member_list_readType(fields2.get("type"),name),...hasPort&&{port:readPort(fields2.get("port"),name)},...weight!==void 0&&{weight},
...(role==="Master"||role==="Slave")&&{role},...typeof description=="string"&&{description}}}function readWeight(value){if(value==null||value==="")return;const weight=Number(
value);if(Number.isInteger(weight)&&weight>=0&&weight<=100)return weight;throw new VendorError("InvalidWeight.Malformed",400,"The specified Weight must be an in\
teger from 0 to 100.")}function readPort(value,name){if(value==null||value==="")throw missing(`${name}.Port`);const port2=Number(value);if(Number.isInteger(port2)&&
port2>=1&&port2<=65535)return port2;throw new VendorError("InvalidParameter",400,`The specified parameter "${name}.Port" must be from 1 to 65535.`)}function member_list_readType(value,name){
const type=String(value??"ecs").toLowerCase();if(type==="ecs"||type==="eni"||type==="eci")return type;throw new VendorError("InvalidParameter",400,`The specifie\
d parameter "${name}.Type" must be ecs, eni or eci.`)}const malformed=name=>new VendorError("BackendServersMalformed",400,`The specified ${name} is not a list o\
f backend servers in JSON.`);function members_instanceOf(store,serverId){const instance=instances(store).get(serverId);return instance||!serverId.startsWith("en\
i-")?instance:instances(store).find(each=>each.networkInterfaceId===serverId)}function addMembers(core,balancer,have,servers2){const known=new Set(have.map(serverKey));
for(const server of servers2){if(known.has(serverKey(server)))throw alreadyMember(server);checkServer(core.store,balancer,server)}if(have.length+servers2.length>
slbQuotas(core).serversPerGroup)throw new VendorError("OverQuota",400,`A server group can have at most ${slbQuotas(core).serversPerGroup} servers.`);const added=servers2.
map(server=>({weight:100,description:"",...server}));return[...have,...added]}function setMembers(have,servers2){const changes=new Map(servers2.map(server=>[serverKey(
server),server])),known=new Set(have.map(serverKey));for(const[key2,server]of changes)if(!known.has(key2))throw noMember(server);return have.map(member=>{const change2=changes.
get(serverKey(member));return change2?{...member,weight:change2.weight??member.weight,description:change2.description??member.description}:member})}function removeMembers(have,servers2){
const gone=new Set(servers2.map(serverKey));return have.filter(member=>!gone.has(serverKey(member)))}function checkServer(store,balancer,server){const instance=members_instanceOf(
store,server.serverId);if(!instance||instance.regionId!==balancer.regionId)throw new VendorError("InvalidServerId.NotFound",400,`The specified ServerId ${server.
serverId} does not exist.`);const vpcId=balancer.vpcId||vpcOfMembers(store,balancer);if(vpcId&&instance.vpcId!==vpcId)throw new VendorError("InvalidBackendServe\
rs.Inconsistent",400,`The specified server ${server.serverId} is in ${instance.vpcId}; the backend servers of ${balancer.id} must be in ${vpcId}.`);if(instance.
status!=="Running")throw new VendorError("ObtainIpFail",400,`Obtaining the IP address of ${server.serverId} failed: the instance is ${instance.status}, it must \
be Running.`)}function vpcOfMembers(store,balancer){const groups=serverGroups(store).filter(group=>group.loadBalancerId===balancer.id),first=[...balancer.members,
...groups.flatMap(group=>group.members)][0];return first&&members_instanceOf(store,first.serverId)?.vpcId}function forgetServer(store,serverId){const touched=new Set,
isOther=member=>member.serverId!==serverId;for(const balancer of loadBalancers(store).all())balancer.members.every(isOther)||(loadBalancers(store).update(balancer,
{members:balancer.members.filter(isOther)}),touched.add(balancer.id));for(const group of serverGroups(store).all())group.members.every(isOther)||(serverGroups(store).
update(group,{members:group.members.filter(isOther)}),touched.add(group.loadBalancerId));for(const group of masterSlaveGroups(store).all())group.members.every(isOther)||
(masterSlaveGroups(store).update(group,{members:group.members.filter(isOther)}),touched.add(group.loadBalancerId));return[...touched]}const alreadyMember=server=>new VendorError(
"BackendServerExist",400,`The specified server ${serverKey(server)} is already in the server group.`),noMember=server=>new VendorError("InvalidServerId.NotFound",
404,`The specified server ${serverKey(server)} is not in the server group.`);function attachToBalancers(core,group,member){const{store,emit}=core;for(const id2 of group.
loadBalancerIds){const balancer=loadBalancers(store).get(id2);if(!balancer||balancer.members.some(each=>each.serverId===member.id))continue;const server={serverId:member.
id,weight:member.weight,type:"ecs",description:""};loadBalancers(store).update(balancer,{members:addMembers(core,balancer,balancer.members,[server])}),emit("loa\
dBalancerChanged",{loadBalancerId:id2})}for(const binding2 of group.vServerGroups){const balancer=loadBalancers(store).get(binding2.loadBalancerId),servers2=serverGroups(
store).get(binding2.vServerGroupId);if(!balancer||!servers2||servers2.members.some(each=>each.serverId===member.id&&each.port===binding2.port))continue;const server={
serverId:member.id,port:binding2.port,weight:binding2.weight,type:"ecs",description:""};serverGroups(store).update(servers2,{members:addMembers(core,balancer,servers2.
members,[server])}),emit("loadBalancerChanged",{loadBalancerId:binding2.loadBalancerId})}}function detachFromBalancers({store,emit},group,instanceId){for(const id2 of group.
loadBalancerIds){const balancer=loadBalancers(store).get(id2);balancer&&(loadBalancers(store).update(balancer,{members:balancer.members.filter(each=>each.serverId!==
instanceId)}),emit("loadBalancerChanged",{loadBalancerId:id2}))}for(const binding2 of group.vServerGroups){const servers2=serverGroups(store).get(binding2.vServerGroupId);
if(!servers2)continue;const server={serverId:instanceId,port:binding2.port,type:"ecs"};serverGroups(store).update(servers2,{members:removeMembers(servers2.members,
[server])}),emit("loadBalancerChanged",{loadBalancerId:binding2.loadBalancerId})}}function weighInBalancers({store,emit},group,instanceId,weightOf){for(const id2 of group.
loadBalancerIds){const balancer=loadBalancers(store).get(id2);balancer&&(loadBalancers(store).update(balancer,{members:balancer.members.map(each=>each.serverId===
instanceId?{...each,weight:weightOf(100)}:each)}),emit("loadBalancerChanged",{loadBalancerId:id2}))}for(const binding2 of group.vServerGroups){const servers2=serverGroups(
store).get(binding2.vServerGroupId);servers2&&(serverGroups(store).update(servers2,{members:servers2.members.map(each=>each.serverId===instanceId&&each.port===binding2.
port?{...each,weight:weightOf(binding2.weight)}:each)}),emit("loadBalancerChanged",{loadBalancerId:binding2.loadBalancerId}))}}const lookAgainMs=200,pause=(core,ms)=>new Promise(
resolve2=>core.after(ms,resolve2));function beginActivity(core,group,texts){return scalingActivities(core.store).add({id:core.newId("asa"),scalingGroupId:group.
id,status:"InProgress",statusMessage:"",startedAtMs:core.clock.now(),created:[],destroyed:[],...texts})}async function carryOut(core,activity,work){try{return await work(),
scalingActivities(core.store).update(activity,{status:"Successful",endedAtMs:core.clock.now()}),!0}catch(error){return scalingActivities(core.store).update(activity,
{status:"Failed",statusMessage:(0,errors.bD)(error),endedAtMs:core.clock.now()}),!1}}async function addInstances(core,group,count,activity,target2=activeTarget(
group)){const members=Array.from({length:count},()=>launchMember(core,group,activity,target2));await Promise.all(members.map(member=>bringIntoService(core,group,
member)))}function activeTarget(group){if(group.activeConfigurationId===void 0)throw new Error(`scaling group ${group.id} has no active scaling configuration`);
return{configurationId:group.activeConfigurationId}}function launchMember(core,group,activity,target2){const configuration=scalingConfigurations(core.store).get(
target2.configurationId);if(!configuration)throw new Error(`the scaling configuration ${target2.configurationId} does not exist any more`);let refusal2;for(const vswitchId of emptiestFirst(
core,group)){const image=target2.imageId===void 0?{}:{ImageId:target2.imageId},call=launchCall(core,group,{...configuration.launch,...image,VSwitchId:vswitchId});
try{const instance=launchOne(call,readLaunch(call),0,{isStarted:!0,suffix:""});return scalingActivities(core.store).update(activity,{created:[...activity.created,
instance.id]}),scalingInstances(core.store).add({id:instance.id,scalingGroupId:group.id,scalingConfigurationId:configuration.id,activityId:activity.id,state:"Pe\
nding",health:"Healthy",creationType:"AutoCreated",weight:configuration.loadBalancerWeight,createdAtMs:core.clock.now()})}catch(error){if(!(error instanceof VendorError))
throw error;refusal2=error}}throw refusal2??new Error(`scaling group ${group.id} has no VSwitch`)}function emptiestFirst(core,group){const ids3=new Set(records_membersOf(
core.store,group.id).map(member=>member.id)),inUse=vswitchId=>instances(core.store).filter(each=>ids3.has(each.id)&&each.vswitchId===vswitchId).length;return[...group.
vswitchIds].sort((a,b)=>inUse(a)-inUse(b))}const launchCall=(core,group,values)=>({params:new Params({RegionId:group.regionId,...values}),requestId:"",accountId:core.
accountId,accessKeyId:"",regionId:group.regionId,core});async function bringIntoService(core,group,member){for(;;){const instance=instances(core.store).get(member.
id);if(!instance)throw scalingInstances(core.store).delete(member.id),new Error(`instance ${member.id} vanished before it was running`);if(instance.status==="Ru\
nning")break;await pause(core,lookAgainMs)}attachToBalancers(core,group,member),scalingInstances(core.store).update(member,{state:"InService"})}async function removeInstances(core,group,members,activity,options){
for(const member of members)scalingInstances(core.store).update(member,{state:"Removing"}),detachFromBalancers(core,group,member.id);await Promise.all(members.map(
member=>letGo(core,member,options.isReleased))),scalingActivities(core.store).update(activity,{destroyed:[...activity.destroyed,...members.map(member=>member.id)]})}
async function letGo(core,member,isReleased){const instance=instances(core.store).get(member.id);for(isReleased&&instance&&!instance.isReleased&&(changeInstance(
core,instance,{deletionProtection:!1}),release(core,instance));isReleased&&instances(core.store).get(member.id);)await pause(core,lookAgainMs);scalingInstances(
core.store).delete(member.id)}function removalOrder(core,group){const madeAt=member=>scalingConfigurations(core.store).get(member.scalingConfigurationId)?.createdAtMs??
0;return records_membersOf(core.store,group.id).filter(member=>member.state==="InService").sort((a,b)=>madeAt(a)-madeAt(b)||a.createdAtMs-b.createdAtMs)}function wantedCapacity(core,group){
const have=records_membersOf(core.store,group.id).filter(member=>member.state!=="Removing").length;return Math.min(group.maxSize,Math.max(group.minSize,group.desiredCapacity??
have))}function balance(core,group,cause){if(group.lifecycleState!=="Active"||isBusy(core,group))return;const have=records_membersOf(core.store,group.id).filter(
member=>member.state!=="Removing").length,wanted=wantedCapacity(core,group);if(wanted>have&&!group.suspendedProcesses.includes("ScaleOut")){const activity2=beginActivity(
core,group,{cause,description:`Add "${wanted-have}" ECS instance`});return core.after(0,()=>balance_finish(core,group,activity2,()=>addInstances(core,group,wanted-
have,activity2))),activity2}const goners=removalOrder(core,group).slice(0,Math.max(0,have-wanted));if(goners.length===0||group.suspendedProcesses.includes("Scal\
eIn"))return;const activity=beginActivity(core,group,{cause,description:`Remove "${goners.length}" ECS instance`});return core.after(0,()=>balance_finish(core,group,
activity,()=>removeInstances(core,group,goners,activity,{isReleased:!0}))),activity}async function balance_finish(core,group,activity,work){await carryOut(core,
activity,work)&&balance(core,group,"The capacity of the group changed while the last activity ran.")}const isBusy=(core,group)=>scalingActivities(core.store).find(
each=>each.scalingGroupId===group.id&&each.status==="InProgress")!==void 0||instanceRefreshes(core.store).find(each=>each.scalingGroupId===group.id&&isRunning(each.
status))!==void 0,watched=new WeakSet;function watchMembers(core){watched.has(core)||(watched.add(core),core.on("instanceChanged",({instanceId})=>{const member=scalingInstances(
core.store).get(instanceId);if(!member||member.state!=="InService")return;const group=scalingGroups(core.store).get(member.scalingGroupId),instance=instances(core.
store).get(instanceId),isDown=instance===void 0||instance.isReleased===!0||instance.status==="Stopped";if(!group||group.lifecycleState!=="Active"||!isDown||group.
healthCheckType==="NONE"||group.suspendedProcesses.includes("HealthCheck"))return;scalingInstances(core.store).update(member,{health:"Unhealthy"});const activity=beginActivity(
core,group,{cause:`Instance ${instanceId} is unhealthy.`,description:'Remove "1" ECS instance'}),isReleased=member.creationType==="AutoCreated";core.after(0,()=>balance_finish(
core,group,activity,()=>removeInstances(core,group,[member],activity,{isReleased})))}))}const describeScalingGroups=define_define("Ess","DescribeScalingGroups",
{parameters:{RegionId:region,ScalingGroupIds:repeated(20),ScalingGroupId:repeated(20),ScalingGroupNames:repeated(20),ScalingGroupName:parameters_text,GroupType:parameters_text,
PageNumber:pageNumber,PageSize:pageSize(50),Tags:tags,Tag:tags},run(call){const{core,params,regionId}=call,ids3=idsOf(call,"ScalingGroupId"),named2=params.texts(
"ScalingGroupName"),names2=[...params.texts("ScalingGroupNames"),...named2],part=named2.length>0?"":params.optionalText("ScalingGroupName")??"",found2=scalingGroups(
core.store).filter(group=>group.regionId===regionId&&(ids3.length===0||ids3.includes(group.id))&&(names2.length===0||names2.includes(group.name))&&group.name.includes(
part)&&matchesTags(group,params)&&matchesTags(group,params,"Tags")),{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{...counts,ScalingGroups:rows2.
map(group=>describe_groups_groupRow(call,group))}}});function describe_groups_groupRow({core},group){const members=records_membersOf(core.store,group.id),count=state=>members.
filter(member=>member.state===state).length,balancerIds=[...new Set(group.vServerGroups.map(each=>each.loadBalancerId))];return{ScalingGroupId:group.id,ScalingGroupName:group.
name,RegionId:group.regionId,LifecycleState:group.lifecycleState,GroupType:"ECS",MinSize:group.minSize,MaxSize:group.maxSize,EnableDesiredCapacity:group.desiredCapacity!==
void 0,...optional("DesiredCapacity",group.desiredCapacity),DefaultCooldown:group.defaultCooldownSeconds,ActiveScalingConfigurationId:group.activeConfigurationId??
"",HealthCheckType:group.healthCheckType,MultiAZPolicy:"PRIORITY",ScalingPolicy:"release",RemovalPolicies:group.removalPolicies,SuspendedProcesses:group.suspendedProcesses,
SystemSuspended:!1,GroupDeletionProtection:group.isDeletionProtected,VpcId:group.vpcId,VSwitchId:group.vswitchIds[0]??"",VSwitchIds:group.vswitchIds,LoadBalancerIds:group.
loadBalancerIds,VServerGroups:balancerIds.map(LoadBalancerId=>({LoadBalancerId,VServerGroupAttributes:group.vServerGroups.filter(each=>each.loadBalancerId===LoadBalancerId).
map(each=>({VServerGroupId:each.vServerGroupId,Port:each.port,Weight:each.weight}))})),TotalInstanceCount:members.length,TotalCapacity:members.length,ActiveCapacity:count(
"InService"),PendingCapacity:count("Pending"),RemovingCapacity:count("Removing"),ProtectedCapacity:count("Protected"),StandbyCapacity:count("Standby"),StoppedCapacity:count(
"Stopped"),PendingWaitCapacity:0,RemovingWaitCapacity:0,CreationTime:minuteTime(group.createdAtMs),Tags:Object.entries(group.tags).map(([TagKey,TagValue])=>({TagKey,
TagValue}))}}const describe_groups_describeRegions=define_define("Ess","DescribeRegions",{parameters:{RegionId:optionalRegion,AcceptLanguage:parameters_text},run:()=>({
Regions:regions.map(({id:id2,name})=>({RegionId:id2,LocalName:name,RegionEndpoint:`ess.${id2}.aliyuncs.com`,ClassicUnavailable:!0,VpcUnavailable:!1}))})}),bindingList={
type:"list",maxItems:5,items:object({LoadBalancerId:parameters_text,VServerGroupAttribute:{type:"list",maxItems:5,items:object({VServerGroupId:parameters_text,Port:between(
1,65535),Weight:between(0,100)})},VServerGroupAttributes:{type:"list",maxItems:5,items:object({VServerGroupId:parameters_text,Port:between(1,65535),Weight:between(
0,100)})}})};function readBindings({core,params}){return[...params.objects("VServerGroups"),...params.objects("VServerGroup")].flatMap(entry=>{const loadBalancerId=String(
entry.LoadBalancerId??"");return[entry.VServerGroupAttributes,entry.VServerGroupAttribute].flat().filter(each=>each!==void 0).map(attribute=>{const vServerGroupId=String(
attribute.VServerGroupId??"");if(serverGroups(core.store).get(vServerGroupId)?.loadBalancerId!==loadBalancerId)throw new VendorError("InvalidVServerGroup.NotFou\
nd",404,`Load balancer ${loadBalancerId} has no server group ${vServerGroupId}.`);return{loadBalancerId,vServerGroupId,port:Number(attribute.Port??80),weight:Number(
attribute.Weight??50)}})})}const bindingParameters={VServerGroups:bindingList,VServerGroup:bindingList};function readBalancers({core},ids3){for(const id2 of ids3)
if(!loadBalancers(core.store).get(id2))throw new VendorError("InvalidLoadBalancerId.NotFound",404,`The load balancer ${id2} does not exist.`);return[...new Set(
ids3)]}const maxGroupSize=2e3,sizes={MinSize:between(0,maxGroupSize),MaxSize:between(0,maxGroupSize),DesiredCapacity:between(0,maxGroupSize)},create_group_settings={
ScalingGroupName:{type:"string",minLength:2,maxLength:64},DefaultCooldown:between(0,86400),HealthCheckType:oneOf("ECS","NONE","LOAD_BALANCER"),GroupDeletionProtection:flag,
VSwitchIds:repeated(8),MultiAZPolicy:parameters_text,ScalingPolicy:oneOf("recycle","release","forceRecycle","forceRelease"),RemovalPolicy:repeated(3)},createScalingGroup=define_define(
"Ess","CreateScalingGroup",{parameters:{RegionId:region,...create_group_settings,...sizes,MinSize:required(sizes.MinSize),MaxSize:required(sizes.MaxSize),GroupType:oneOf(
"ECS"),VSwitchId:parameters_text,LoadBalancerIds:commaList(5),...bindingParameters,ClientToken:clientToken,Tag:tags,Tags:tags},gaps:"ECS groups with the priorit\
y policy; no launch templates, ALB groups, lifecycle hooks, database whitelists, alarms or scheduled tasks.",run(call){const{core,params,regionId}=call,sizesOf={
minSize:params.number("MinSize"),maxSize:params.number("MaxSize"),...optional("desiredCapacity",params.number("DesiredCapacity"))};checkSizes(sizesOf);const vswitchIds=[
...new Set([...params.texts("VSwitchIds"),...params.has("VSwitchId")?[params.text("VSwitchId")]:[]])],vpcId=checkVSwitches(call,vswitchIds),group=scalingGroups(
core.store).add({id:core.newId("asg"),regionId,name:params.optionalText("ScalingGroupName")??"",lifecycleState:"Inactive",...sizesOf,vpcId,vswitchIds,loadBalancerIds:readBalancers(
call,params.texts("LoadBalancerIds")),vServerGroups:readBindings(call),defaultCooldownSeconds:params.number("DefaultCooldown")??300,healthCheckType:params.optionalText(
"HealthCheckType")??"ECS",removalPolicies:params.texts("RemovalPolicy").length>0?params.texts("RemovalPolicy"):["OldestScalingConfiguration","OldestInstance"],suspendedProcesses:[],
isDeletionProtected:params.flag("GroupDeletionProtection")??!1,createdAtMs:core.clock.now(),tags:{...readTags(params),...Object.fromEntries(params.objects("Tags").
map(({Key,Value})=>[String(Key),String(Value??"")]))}});return group.name===""&&scalingGroups(core.store).update(group,{name:group.id}),{ScalingGroupId:group.id}}});
function checkSizes(sizesOf){const{minSize,maxSize,desiredCapacity=minSize}=sizesOf;if(minSize>maxSize)throw new VendorError("InvalidParameter.Conflict",400,`Mi\
nSize ${minSize} must not be greater than MaxSize ${maxSize}.`);if(desiredCapacity<minSize||desiredCapacity>maxSize)throw new VendorError("InvalidDesiredCapacit\
y.Range",400,`DesiredCapacity ${desiredCapacity} must be from ${minSize} to ${maxSize}.`)}function checkVSwitches({core,regionId},ids3){if(ids3.length===0)throw new VendorError(
"MissingParameter",400,'The input parameter "VSwitchIds" that is mandatory for processing this request is not supplied.');const found2=ids3.map(id2=>{const vswitch=vswitches(
core.store).get(id2);if(!vswitch||vswitch.regionId!==regionId)throw new VendorError("InvalidVSwitchId.NotFound",404,`The specified VSwitchId ${id2} does not exi\
st in ${regionId}.`);return vswitch});if(new Set(found2.map(each=>each.vpcId)).size>1)throw new VendorError("InvalidParameter.Conflict",400,"All VSwitches of a \
scaling group must be in one VPC.");return found2[0].vpcId}const modifyScalingGroup=define_define("Ess","ModifyScalingGroup",{parameters:{RegionId:optionalRegion,
ScalingGroupId:requiredText,...create_group_settings,...sizes,ActiveScalingConfigurationId:parameters_text,DisableDesiredCapacity:flag},run(call){const{core,params}=call,
group=groupOf(call),changed={minSize:params.number("MinSize")??group.minSize,maxSize:params.number("MaxSize")??group.maxSize,...optional("desiredCapacity",params.
flag("DisableDesiredCapacity")===!0?void 0:params.number("DesiredCapacity")??group.desiredCapacity)};checkSizes(changed);const configurationId=params.optionalText(
"ActiveScalingConfigurationId");configurationId!==void 0&&activate(call,group,configurationId);const vswitchIds=params.texts("VSwitchIds");return vswitchIds.length>
0&&checkVSwitches(call,vswitchIds),params.flag("DisableDesiredCapacity")===!0&&delete group.desiredCapacity,scalingGroups(core.store).update(group,{...changed,name:params.
optionalText("ScalingGroupName")??group.name,defaultCooldownSeconds:params.number("DefaultCooldown")??group.defaultCooldownSeconds,healthCheckType:params.optionalText(
"HealthCheckType")??group.healthCheckType,isDeletionProtected:params.flag("GroupDeletionProtection")??group.isDeletionProtected,...vswitchIds.length>0?{vswitchIds}:
{}}),balance(core,group,"A user changed the size of the group."),{}}});function activate(call,group,configurationId){const{store}=call.core;if(configurationOf(call,
configurationId).scalingGroupId!==group.id)throw new VendorError("InvalidScalingConfigurationId.NotFound",404,`The configuration ${configurationId} is not of gr\
oup ${group.id}.`);for(const each of scalingConfigurations(store).filter(other=>other.scalingGroupId===group.id))scalingConfigurations(store).update(each,{lifecycleState:each.
id===configurationId?"Active":"Inactive"});scalingGroups(store).update(group,{activeConfigurationId:configurationId})}const enableScalingGroup=define_define("Es\
s","EnableScalingGroup",{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,ActiveScalingConfigurationId:parameters_text},run(call){const{core,params}=call,
group=groupOf(call);if(group.lifecycleState!=="Inactive")throw new VendorError("IncorrectScalingGroupStatus",403,`Scaling group ${group.id} is ${group.lifecycleState}\
, not Inactive.`);const id2=params.optionalText("ActiveScalingConfigurationId")??group.activeConfigurationId;if(id2===void 0)throw new VendorError("MissingActiv\
eScalingConfiguration",400,`Scaling group ${group.id} has no configuration: pass ActiveScalingConfigurationId.`);return activate(call,group,id2),scalingGroups(core.
store).update(group,{lifecycleState:"Active"}),watchMembers(core),balance(core,group,"A user enabled the scaling group."),{}}}),disableScalingGroup=define_define(
"Ess","DisableScalingGroup",{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText},run(call){const group=groupOf(call);if(group.lifecycleState!=="Act\
ive")throw new VendorError("IncorrectScalingGroupStatus",403,`Scaling group ${group.id} is ${group.lifecycleState}, not Active.`);return scalingGroups(call.core.
store).update(group,{lifecycleState:"Inactive"}),{}}}),deleteScalingGroup=define_define("Ess","DeleteScalingGroup",{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,
ForceDelete:flag},run(call){const{core,params}=call,group=groupOf(call),members=records_membersOf(core.store,group.id);if(group.isDeletionProtected)throw new VendorError(
"OperationDenied.GroupDeletionProtection",403,`Scaling group ${group.id} is protected: switch GroupDeletionProtection off first.`);if(members.length>0&&params.flag(
"ForceDelete")!==!0)throw new VendorError("OperationDenied.InstanceInUse",403,`Scaling group ${group.id} has instances; remove them or pass ForceDelete=true.`);
refuseWhileBusy(call,group),scalingGroups(core.store).update(group,{lifecycleState:"Deleting"});const activity=beginActivity(core,group,{cause:"A user deleted t\
he scaling group.",description:`Remove "${members.length}" ECS instance`});return core.after(0,async()=>{for(const isReleased of[!0,!1]){const those=members.filter(
member=>member.creationType==="AutoCreated"===isReleased);await carryOut(core,activity,()=>removeInstances(core,group,those,activity,{isReleased}))}for(const each of scalingConfigurations(
core.store).filter(other=>other.scalingGroupId===group.id))scalingConfigurations(core.store).delete(each.id);scalingGroups(core.store).delete(group.id)}),{}}}),
setGroupDeletionProtection=define_define("Ess","SetGroupDeletionProtection",{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,GroupDeletionProtection:required(
flag)},run(call){return scalingGroups(call.core.store).update(groupOf(call),{isDeletionProtected:call.params.flag("GroupDeletionProtection")===!0}),{}}}),scalingGroupOperations=[
createScalingGroup,modifyScalingGroup,enableScalingGroup,disableScalingGroup,deleteScalingGroup,setGroupDeletionProtection,describeScalingGroups,describe_groups_describeRegions],
describeScalingInstances=define_define("Ess","DescribeScalingInstances",{parameters:{RegionId:region,ScalingGroupId:parameters_text,ScalingConfigurationId:parameters_text,
ScalingActivityId:parameters_text,InstanceIds:repeated(20),InstanceId:repeated(20),HealthStatus:oneOf("Healthy","Unhealthy"),LifecycleState:parameters_text,LifecycleStates:repeated(
10),CreationType:oneOf("AutoCreated","Attached","Managed"),PageNumber:pageNumber,PageSize:pageSize(50)},run(call){const{core,params}=call,ids3=idsOf(call,"Insta\
nceId"),states=params.texts("LifecycleStates"),is2=(name,value)=>value===(params.optionalText(name)??value),found2=scalingInstances(core.store).filter(each=>is2(
"ScalingGroupId",each.scalingGroupId)&&is2("ScalingConfigurationId",each.scalingConfigurationId)&&is2("ScalingActivityId",each.activityId)&&is2("HealthStatus",each.
health)&&is2("LifecycleState",each.state)&&is2("CreationType",each.creationType)&&(ids3.length===0||ids3.includes(each.id))&&(states.length===0||states.includes(
each.state))),{rows:rows2,...counts}=pageOf(found2,params);return{...counts,TotalSpotCount:0,ScalingInstances:rows2.map(each=>memberRow(call,each))}}}),memberRow=({
core},member)=>({InstanceId:member.id,ScalingGroupId:member.scalingGroupId,ScalingConfigurationId:member.scalingConfigurationId,ScalingActivityId:member.activityId,
LifecycleState:member.state,HealthStatus:member.health,CreationType:member.creationType,LoadBalancerWeight:member.weight,CreationTime:minuteTime(member.createdAtMs),
CreatedTime:secondTime(member.createdAtMs),SpotStrategy:"NoSpot",WarmupState:"NoNeedWarmup",WeightedCapacity:1,Entrusted:!1,ZoneId:instances(core.store).get(member.
id)?.zoneId??""}),naming={InstanceIds:repeated(20),InstanceId:repeated(20)},attachInstances=define_define("Ess","AttachInstances",{parameters:{RegionId:optionalRegion,
ScalingGroupId:requiredText,...naming,LoadBalancerWeights:repeated(20,between(0,100)),Entrusted:flag,ClientToken:clientToken},run(call){const{core,params}=call,
group=groupOf(call);refuseUnlessActive(group),refuseWhileBusy(call,group);const found2=idsOf(call,"InstanceId").map(id2=>instanceOf(call,id2));for(const instance of found2){
if(instance.status!=="Running")throw new VendorError("IncorrectInstanceStatus",403,`Instance ${instance.id} is ${instance.status}; only a Running one can be att\
ached.`);if(instance.vpcId!==group.vpcId)throw new VendorError("InvalidInstance.VpcNotMatch",403,`Instance ${instance.id} is in ${instance.vpcId}, the group in ${group.
vpcId}.`);if(scalingInstances(core.store).get(instance.id))throw new VendorError("InvalidInstanceId.InUse",403,`Instance ${instance.id} is in a scaling group al\
ready.`)}const activity=beginActivity(core,group,{cause:"A user attached instances.",description:`Attach "${found2.length}" ECS instance`}),members=found2.map(instance=>scalingInstances(
core.store).add({id:instance.id,scalingGroupId:group.id,scalingConfigurationId:"",activityId:activity.id,state:"Pending",health:"Healthy",creationType:"Attached",
weight:Number(params.texts("LoadBalancerWeights")[0]??50),createdAtMs:core.clock.now()}));return group.desiredCapacity!==void 0&&scalingGroups(core.store).update(
group,{desiredCapacity:Math.min(group.maxSize,group.desiredCapacity+members.length)}),core.after(0,()=>carryOut(core,activity,async()=>{await Promise.all(members.
map(member=>bringIntoService(core,group,member)))}).then(()=>{})),{ScalingActivityId:activity.id}}});function takeOut(call,options){const{core,params}=call,group=groupOf(
call);refuseWhileBusy(call,group);const members=membersNamed(call,group);params.flag("DecreaseDesiredCapacity")!==!1&&lowerDesired(call,group,members.length);const activity=beginActivity(
core,group,{cause:`A user asked to ${options.verb.toLowerCase()} instances.`,description:`${options.verb} "${members.length}" ECS instance`});return core.after(
0,async()=>{await carryOut(core,activity,async()=>{for(const isReleased of[!0,!1])await removeInstances(core,group,members.filter(member=>options.isReleased(member)===
isReleased),activity,{isReleased})}),balance(core,group,"The group has fewer instances than it should.")}),{ScalingActivityId:activity.id}}function lowerDesired({
core},group,by){const have=records_membersOf(core.store,group.id).length;if(have-by<group.minSize)throw new VendorError("IncorrectCapacity.MinSize",400,`Without\
 ${by} instances group ${group.id} would have ${have-by}, less than its minimum of ${group.minSize}.`);group.desiredCapacity!==void 0&&scalingGroups(core.store).
update(group,{desiredCapacity:Math.max(group.minSize,group.desiredCapacity-by)})}const leaving={RegionId:optionalRegion,ScalingGroupId:requiredText,...naming,DecreaseDesiredCapacity:flag,
ClientToken:clientToken},removeOperation=define_define("Ess","RemoveInstances",{parameters:{...leaving,RemovePolicy:oneOf("recycle","release")},run:call=>takeOut(
call,{verb:"Remove",isReleased:member=>member.creationType==="AutoCreated"})}),detachOperation=define_define("Ess","DetachInstances",{parameters:{...leaving,DetachOption:parameters_text},
run:call=>takeOut(call,{verb:"Detach",isReleased:()=>!1})}),setInstancesProtection=define_define("Ess","SetInstancesProtection",{parameters:{RegionId:optionalRegion,
ScalingGroupId:requiredText,...naming,ProtectedFromScaleIn:required(flag)},run(call){const isProtected=call.params.flag("ProtectedFromScaleIn")===!0;for(const member of membersNamed(
call,groupOf(call)))scalingInstances(call.core.store).update(member,{state:isProtected?"Protected":"InService"});return{}}}),standby=(action,from,to)=>define_define(
"Ess",action,{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,...naming,Async:flag,ClientToken:clientToken},run(call){const group=groupOf(call),
members=membersNamed(call,group),wrong=members.find(member=>member.state!==from);if(wrong)throw new VendorError("IncorrectInstanceStatus",403,`Instance ${wrong.
id} is ${wrong.state}; ${action} needs ${from}.`);for(const member of members)scalingInstances(call.core.store).update(member,{state:to}),weighInBalancers(call.
core,group,member.id,usual=>to==="Standby"?0:usual);return{}}}),scaleWithAdjustment=define_define("Ess","ScaleWithAdjustment",{parameters:{RegionId:optionalRegion,
ScalingGroupId:requiredText,AdjustmentType:required(oneOf("QuantityChangeInCapacity","PercentChangeInCapacity","TotalCapacity")),AdjustmentValue:required(integer),
MinAdjustmentMagnitude:integer,SyncActivity:flag,ClientToken:clientToken},run(call){const{core}=call,group=groupOf(call);refuseUnlessActive(group),refuseWhileBusy(
call,group);const have=records_membersOf(core.store,group.id).length,wanted=Math.min(group.maxSize,Math.max(group.minSize,adjusted(call,have)));group.desiredCapacity!==
void 0&&scalingGroups(core.store).update(group,{desiredCapacity:wanted});const cause="A user asked for an adjustment.",size=Math.abs(wanted-have),activity=beginActivity(
core,group,{cause,description:`${wanted<have?"Remove":"Add"} "${size}" ECS instance`}),goners=removalOrder(core,group).slice(0,Math.max(0,have-wanted));return core.
after(0,()=>carryOut(core,activity,()=>wanted<have?removeInstances(core,group,goners,activity,{isReleased:!0}):addInstances(core,group,size,activity)).then(()=>{})),
{ScalingActivityId:activity.id,ActivityType:"CapacityChange"}}});function adjusted({params},have){const value=params.number("AdjustmentValue");if(params.text("A\
djustmentType")==="TotalCapacity")return value;if(params.text("AdjustmentType")==="QuantityChangeInCapacity")return have+value;const change2=Math.max(Math.round(
Math.abs(have*value/100)),params.number("MinAdjustmentMagnitude")??0);return have+Math.sign(value)*change2}const scalingInstanceOperations=[describeScalingInstances,
attachInstances,removeOperation,detachOperation,setInstancesProtection,standby("EnterStandby","InService","Standby"),standby("ExitStandby","Standby","InService"),
scaleWithAdjustment],describeScalingActivities=define_define("Ess","DescribeScalingActivities",{parameters:{RegionId:region,ScalingGroupId:parameters_text,ScalingActivityIds:repeated(
20),ScalingActivityId:repeated(20),InstanceRefreshTaskId:parameters_text,StatusCode:oneOf("Successful","Warning","Failed","InProgress","Rejected"),PageNumber:pageNumber,
PageSize:pageSize(50)},run(call){const{core,params}=call,ids3=idsOf(call,"ScalingActivityId"),found2=scalingActivities(core.store).filter(each=>each.scalingGroupId===
(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&each.status===(params.optionalText("StatusCode")??each.status)&&each.refreshTaskId===(params.optionalText(
"InstanceRefreshTaskId")??each.refreshTaskId)&&(ids3.length===0||ids3.includes(each.id))),{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{...counts,
ScalingActivities:rows2.map(each=>activityRow(call,each))}}}),activityRow=({core},activity)=>({ScalingActivityId:activity.id,ScalingGroupId:activity.scalingGroupId,
StatusCode:activity.status,StatusMessage:activity.statusMessage,Cause:activity.cause,Description:activity.description,Progress:activity.status==="InProgress"?0:
100,StartTime:secondTime(activity.startedAtMs),EndTime:activity.endedAtMs===void 0?"":secondTime(activity.endedAtMs),CreatedInstances:activity.created,DestroyedInstances:activity.
destroyed,ScalingInstanceNumber:activity.created.length+activity.destroyed.length,TotalCapacity:String(records_membersOf(core.store,activity.scalingGroupId).length),
InstanceRefreshTaskId:activity.refreshTaskId??""}),processNames=["ScaleIn","ScaleOut","HealthCheck","AlarmNotification","ScheduledAction"],switchProcesses=action=>define_define(
"Ess",action,{parameters:{RegionId:optionalRegion,ScalingGroupId:requiredText,Processes:repeated(10),Process:repeated(10),ClientToken:clientToken},run(call){const{
core,params}=call,group=groupOf(call),named2=[...params.texts("Processes"),...params.texts("Process")];if(named2.length===0)throw new VendorError("MissingParame\
ter",400,'The input parameter "Processes" that is mandatory for processing this request is not supplied.');const unknown=named2.find(name=>!processNames.includes(
name));if(unknown)throw new VendorError("InvalidParameter",400,`The process ${unknown} is not one of ${processNames.join(", ")}.`);const rest=group.suspendedProcesses.
filter(name=>!named2.includes(name));return scalingGroups(core.store).update(group,{suspendedProcesses:action==="SuspendProcesses"?[...rest,...named2]:rest}),action===
"ResumeProcesses"&&balance(core,group,"A user resumed the processes of the group."),{}}}),attachVServerGroups=define_define("Ess","AttachVServerGroups",{parameters:{
RegionId:region,ScalingGroupId:requiredText,...bindingParameters,ForceAttach:flag,ClientToken:clientToken},run(call){const{core,params}=call,group=groupOf(call),
added=readBindings(call);if(added.length===0)throw new VendorError("MissingParameter",400,'The input parameter "VServerGroups" that is mandatory for processing \
this request is not supplied.');if(scalingGroups(core.store).update(group,{vServerGroups:[...group.vServerGroups,...added]}),params.flag("ForceAttach")===!0)for(const member of inService(
call,group.id))attachToBalancers(core,group,member);return{}}}),detachVServerGroups=define_define("Ess","DetachVServerGroups",{parameters:{RegionId:region,ScalingGroupId:requiredText,
...bindingParameters,ForceDetach:flag,ClientToken:clientToken},run(call){const{core,params}=call,group=groupOf(call),gone=readBindings(call),isGone2=each=>gone.
some(other=>other.vServerGroupId===each.vServerGroupId&&other.port===each.port),only={...group,loadBalancerIds:[],vServerGroups:group.vServerGroups.filter(isGone2)};
if(params.flag("ForceDetach")===!0)for(const member of records_membersOf(core.store,group.id))detachFromBalancers(core,only,member.id);return scalingGroups(core.
store).update(group,{vServerGroups:group.vServerGroups.filter(each=>!isGone2(each))}),{}}}),balancerParameters={RegionId:optionalRegion,ScalingGroupId:requiredText,
LoadBalancers:repeated(5),LoadBalancer:repeated(5),Async:flag,ClientToken:clientToken},attachLoadBalancers=define_define("Ess","AttachLoadBalancers",{parameters:{
...balancerParameters,ForceAttach:flag},run(call){const{core,params}=call,group=groupOf(call),added=readBalancers(call,idsOf(call,"LoadBalancer"));if(scalingGroups(
core.store).update(group,{loadBalancerIds:[...new Set([...group.loadBalancerIds,...added])]}),params.flag("ForceAttach")===!0)for(const member of inService(call,
group.id))attachToBalancers(core,group,member);return{}}}),detachLoadBalancers=define_define("Ess","DetachLoadBalancers",{parameters:{...balancerParameters,ForceDetach:flag},
run(call){const{core,params}=call,group=groupOf(call),gone=idsOf(call,"LoadBalancer"),only={...group,loadBalancerIds:group.loadBalancerIds.filter(id2=>gone.includes(
id2)),vServerGroups:[]};if(params.flag("ForceDetach")===!0)for(const member of records_membersOf(core.store,group.id))detachFromBalancers(core,only,member.id);return scalingGroups(
core.store).update(group,{loadBalancerIds:group.loadBalancerIds.filter(id2=>!gone.includes(id2))}),{}}}),inService=({core},groupId)=>records_membersOf(core.store,
groupId).filter(member=>member.state==="InService"),scalingProcessOperations=[describeScalingActivities,switchProcesses("SuspendProcesses"),switchProcesses("Res\
umeProcesses"),attachVServerGroups,detachVServerGroups,attachLoadBalancers,detachLoadBalancers],refresh_lookAgainMs=200,msPerMinute=6e4;function planStep(refresh){
const{capacity:capacity2,remaining}=refresh,surge=Math.floor(capacity2*refresh.maxHealthyPercent/100)-capacity2;if(surge>0)return{addFirst:Math.min(surge,remaining),
removeFirst:0};const spare=capacity2-Math.ceil(capacity2*refresh.minHealthyPercent/100);return spare>0?{addFirst:0,removeFirst:Math.min(spare,remaining)}:{addFirst:Math.
min(1,remaining),removeFirst:0}}async function runRefresh(core,refresh,group){instanceRefreshes(core.store).update(refresh,{status:"InProgress"});const isDone=await replaceAll(
core,refresh,group,{target:refresh.target,whileStatus:"InProgress"}),status=refresh.status;if(status==="RollbackInProgress")return runRollback(core,refresh,group);
if(status==="Cancelling")return refresh_end(core,refresh,"Cancelled");if(!isDone)return refresh_end(core,refresh,"Failed");adopt(core,refresh,group),refresh_end(
core,refresh,"Successful")}async function runRollback(core,refresh,group){const old=new Set(refresh.remaining),renewed=refreshable(core,group.id).filter(member=>!old.
has(member.id));instanceRefreshes(core.store).update(refresh,{remaining:renewed.map(member=>member.id)});const isDone=await replaceAll(core,refresh,group,{target:refresh.
before,whileStatus:"RollbackInProgress"});refresh_end(core,refresh,isDone?"RollbackSuccessful":"RollbackFailed")}const refreshable=(core,groupId)=>records_membersOf(
core.store,groupId).filter(member=>member.state==="InService"&&member.creationType==="AutoCreated");async function replaceAll(core,refresh,group,aim){for(;refresh.
remaining.length>0;){for(;refresh.status==="Paused"||refresh.status==="CheckpointPause";)await pause(core,refresh_lookAgainMs);if(refresh.status!==aim.whileStatus||
!await replaceSome(core,refresh,group,aim.target))return!1;aim.whileStatus==="InProgress"&&stopAtCheckpoint(core,refresh)}return refresh.status===aim.whileStatus}
async function replaceSome(core,refresh,group,target2){const present=refresh.remaining.filter(id2=>scalingInstances(core.store).get(id2)?.scalingGroupId===group.
id),capacity2=records_membersOf(core.store,group.id).filter(member=>member.state==="InService").length,{addFirst,removeFirst}=planStep({...refresh,capacity:capacity2,
remaining:present.length}),count=addFirst+removeFirst,goners=present.slice(0,count),activity=beginActivity(core,group,{cause:`The instance refresh ${refresh.id}\
 replaces instances.`,description:`Replace "${count}" ECS instance`,refreshTaskId:refresh.id}),remove=()=>removeInstances(core,group,goners.flatMap(id2=>scalingInstances(
core.store).get(id2)??[]),activity,{isReleased:!0}),add=()=>addInstances(core,group,count,activity,target2),isDone=await carryOut(core,activity,async()=>{removeFirst>
0&&await remove(),await add(),removeFirst===0&&await remove()});return instanceRefreshes(core.store).update(refresh,{remaining:present.filter(id2=>scalingInstances(
core.store).get(id2)!==void 0),...isDone?{}:{detail:activity.statusMessage}}),isDone}function stopAtCheckpoint(core,refresh){const percent=100*(1-refresh.remaining.
length/Math.max(1,refresh.total)),passed=refresh.checkpointPercents.filter(each=>each<=percent).length;refresh.status!=="InProgress"||passed<=refresh.checkpointsPassed||
refresh.remaining.length===0||(instanceRefreshes(core.store).update(refresh,{checkpointsPassed:passed,status:"CheckpointPause"}),core.after(refresh.checkpointPauseMinutes*
msPerMinute,()=>{refresh.status==="CheckpointPause"&&refresh.checkpointsPassed===passed&&instanceRefreshes(core.store).update(refresh,{status:"InProgress"})}))}
function adopt(core,refresh,group){scalingGroups(core.store).update(group,{activeConfigurationId:refresh.target.configurationId});for(const each of scalingConfigurations(
core.store).filter(other=>other.scalingGroupId===group.id)){const isActive=each.id===refresh.target.configurationId,image=isActive&&refresh.target.imageId!==void 0?
{launch:{...each.launch,ImageId:refresh.target.imageId}}:{};scalingConfigurations(core.store).update(each,{lifecycleState:isActive?"Active":"Inactive",...image})}}
function refresh_end(core,refresh,status){instanceRefreshes(core.store).update(refresh,{status,endedAtMs:core.clock.now()})}const startInstanceRefresh=define_define(
"Ess","StartInstanceRefresh",{parameters:{RegionId:region,ScalingGroupId:requiredText,DesiredConfiguration:object({ScalingConfigurationId:parameters_text,ImageId:parameters_text,
LaunchTemplateId:parameters_text}),MinHealthyPercentage:{...between(0,100),default:80},MaxHealthyPercentage:{...between(100,200),default:120},SkipMatching:{type:"\
boolean",default:!0},Checkpoints:{type:"list",maxItems:20,items:object({Percentage:between(1,100)})},CheckpointPauseTime:{...between(1,2880),default:60},ClientToken:clientToken},
gaps:"No launch templates, no containers; a refresh has no time limit of a week.",run(call){const{core,params}=call,group=groupOf(call);refuseUnlessActive(group),
refuseWhileBusy(call,group);const before2={configurationId:group.activeConfigurationId},target2=readTarget(call,group),skipMatching=params.flag("SkipMatching")===
!0,remaining=refreshable(core,group.id).filter(member=>!skipMatching||target2.imageId!==void 0||member.scalingConfigurationId!==target2.configurationId).map(member=>member.
id);if(remaining.length===0)throw new VendorError("InvalidInstance.NoInstanceNeedBeRefreshed",403,`Scaling group ${group.id} has no instance that needs to be re\
freshed.`);const oldImage=scalingConfigurations(core.store).get(before2.configurationId)?.launch.ImageId,refresh=instanceRefreshes(core.store).add({id:core.newId(
"ir"),regionId:group.regionId,scalingGroupId:group.id,status:"Pending",target:target2,before:{...before2,...optional("imageId",target2.imageId===void 0||oldImage===
void 0?void 0:String(oldImage))},wasImageRequested:target2.imageId!==void 0,minHealthyPercent:params.number("MinHealthyPercentage"),maxHealthyPercent:params.number(
"MaxHealthyPercentage"),skipMatching,checkpointPercents:readCheckpoints(call),checkpointPauseMinutes:params.number("CheckpointPauseTime"),checkpointsPassed:0,total:remaining.
length,remaining,detail:"",startedAtMs:core.clock.now()});return core.after(0,()=>runRefresh(core,refresh,group)),{InstanceRefreshTaskId:refresh.id}}});function readTarget(call,group){
const wish=call.params.object("DesiredConfiguration")??{},configurationId=wish.ScalingConfigurationId,imageId=wish.ImageId;if(configurationId!==void 0&&imageId!==
void 0)throw new VendorError("InvalidParameter.Conflict",400,"DesiredConfiguration takes one of ScalingConfigurationId and ImageId.");if(configurationId!==void 0){
if(configurationOf(call,configurationId).scalingGroupId!==group.id)throw new VendorError("InvalidScalingConfigurationId.NotFound",404,`The configuration ${configurationId}\
 is not of group ${group.id}.`);return{configurationId}}const active={configurationId:group.activeConfigurationId};return imageId===void 0?active:{...active,imageId:usableImage(
call,imageId).id}}function readCheckpoints({params}){const percents=params.objects("Checkpoints").map(({Percentage})=>Number(Percentage));if(percents.some((percent,i)=>i>
0&&percent<=percents[i-1])||percents.length>0&&percents.at(-1)!==100)throw new VendorError("InvalidParameter.Checkpoints",400,"The percentages of Checkpoints mu\
st ascend and end in 100.");return percents}function refreshOf(call,allowed){const{core,params}=call,group=groupOf(call),id2=params.optionalText("InstanceRefres\
hTaskId"),found2=instanceRefreshes(core.store).filter(each=>each.scalingGroupId===group.id&&each.id===(id2??each.id)).at(-1);if(!found2)throw new VendorError("I\
nvalidInstanceRefreshTaskId.NotFound",404,`Scaling group ${group.id} has no instance refresh ${id2??""}.`);if(!allowed.includes(found2.status))throw new VendorError(
"IncorrectInstanceRefreshTaskStatus",403,`The instance refresh ${found2.id} is ${found2.status}; this needs ${allowed.join(", ")}.`);return found2}const taskParameters={
RegionId:region,ScalingGroupId:requiredText,InstanceRefreshTaskId:parameters_text,ClientToken:clientToken},change=(action,allowed,act)=>define_define("Ess",action,
{parameters:taskParameters,run(call){const refresh=refreshOf(call,allowed);return act(call,refresh),{InstanceRefreshTaskId:refresh.id}}}),setStatus=status=>(call,refresh)=>{
instanceRefreshes(call.core.store).update(refresh,{status})};function rollBack(call,refresh){const{core}=call,hasEnded2=refresh.endedAtMs!==void 0;instanceRefreshes(
core.store).update(refresh,{status:"RollbackInProgress"}),hasEnded2&&core.after(0,()=>runRollback(core,refresh,groupOf(call)))}const describeInstanceRefreshes=define_define(
"Ess","DescribeInstanceRefreshes",{parameters:{RegionId:region,ScalingGroupId:parameters_text,InstanceRefreshTaskIds:repeated(20),InstanceRefreshTaskId:repeated(
20),NextToken:parameters_text,MaxResults:between(1,50)},run(call){const{core,params,regionId}=call,ids3=idsOf(call,"InstanceRefreshTaskId"),found2=instanceRefreshes(
core.store).filter(each=>each.regionId===regionId&&each.scalingGroupId===(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&(ids3.length===0||ids3.includes(
each.id))),page=cursorOrPage(found2.reverse(),params);return{NextToken:page.NextToken,MaxResults:page.PageSize,TotalCount:page.TotalCount,InstanceRefreshTasks:page.
rows.map(refreshRow)}}}),refreshRow=refresh=>({InstanceRefreshTaskId:refresh.id,ScalingGroupId:refresh.scalingGroupId,RegionId:refresh.regionId,Status:refresh.status,
StartTime:secondTime(refresh.startedAtMs),EndTime:refresh.endedAtMs===void 0?"":secondTime(refresh.endedAtMs),TotalNeedUpdateCapacity:refresh.total,FinishedUpdateCapacity:refresh.
total-refresh.remaining.length,MinHealthyPercentage:refresh.minHealthyPercent,MaxHealthyPercentage:refresh.maxHealthyPercent,SkipMatching:refresh.skipMatching,Checkpoints:refresh.
checkpointPercents.map(Percentage=>({Percentage})),CheckpointPauseTime:refresh.checkpointPauseMinutes,DesiredConfiguration:refresh.wasImageRequested?{ImageId:refresh.
target.imageId}:{ScalingConfigurationId:refresh.target.configurationId},Detail:refresh.detail}),instanceRefreshOperations=[startInstanceRefresh,change("SuspendI\
nstanceRefresh",["InProgress","Pending"],setStatus("Paused")),change("ResumeInstanceRefresh",["Paused","CheckpointPause"],setStatus("InProgress")),change("Cance\
lInstanceRefresh",["Pending","InProgress","Paused","CheckpointPause"],setStatus("Cancelling")),change("RollbackInstanceRefresh",["InProgress","Paused","Checkpoi\
ntPause","Cancelled","Failed"],rollBack),describeInstanceRefreshes],essOperations=[...scalingGroupOperations,...scalingConfigurationOperations,...scalingInstanceOperations,
...scalingProcessOperations,...instanceRefreshOperations],olderParameters={DescribeScalingGroups:{ScalingGroupName:repeated(20)}},essOlderOperations=essOperations.
map(operation=>({...operation,product:"Ess2014",parameters:{...operation.parameters,...olderParameters[operation.action]},run:async call=>wrapLists(await operation.
run(call))}));function wrapLists(value){return Array.isArray(value)?value.map(wrapLists):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(
value).map(([name,member])=>[name,Array.isArray(member)?{[elementName(name)]:member.map(wrapLists)}:wrapLists(member)]))}const elementName=list2=>list2.replace(
/ies$/,"ys").replace(/sses$/,"sss").replace(/s$/,""),entries=store=>store.collection("location.endpoint"),endpointHost=store=>entries(store).get("rpc")?.host;function setEndpointHost(store,host){
entries(store).add({id:"rpc",host})}const serviceCodes=Object.keys(productVersions).map(product=>product.toLowerCase()),locationOperations=[{product:"Location",
action:"DescribeEndpoints",parameters:{Id:{type:"string",required:!0},ServiceCode:{type:"string",required:!0},Type:{type:"string",enum:["openAPI","innerAPI"],default:"\
openAPI"}},isReadOnly:!0,run({core,params}){const code=params.text("ServiceCode").toLowerCase(),endpoint=endpointHost(core.store);return!serviceCodes.includes(code)||
endpoint===void 0?{Success:!0,Endpoints:{Endpoint:[]}}:{Success:!0,Endpoints:{Endpoint:[{Protocols:{Protocols:["HTTP"]},Type:params.text("Type"),Namespace:"",Id:params.
text("Id"),SerivceCode:code,ServiceCode:code,Endpoint:endpoint}]}}}}],executions=store=>store.collection("oos-execution"),hasEnded=({status})=>status!=="Running"&&
status!=="Waiting";async function runExecution(core,execution){for(;execution.status==="Running";){const task2=execution.tasks[execution.done];if(!task2)return run_end(
core,execution,execution.statusMessage===""?"Success":"Failed",execution.statusMessage);if(task2.kind!=="api"){if(execution.wakesAtMs===void 0&&executions(core.
store).update(execution,{wakesAtMs:task2.kind==="sleep"?core.clock.now()+task2.durationMs:task2.atMs}),sleeps(core,execution))return;delete execution.wakesAtMs}else
try{await callApi(core,execution,task2)}catch(error){const message=`${task2.name}: ${(0,errors.bD)(error)}`;if(hasEnded(execution))return;if(task2.goesOn){executions(
core.store).update(execution,{statusMessage:message,done:execution.done+1});continue}const status=execution.mode==="FailurePause"?"Waiting":"Failed";return run_end(
core,execution,status,message)}executions(core.store).update(execution,{done:execution.done+1,...execution.mode==="Debug"&&execution.status==="Running"?{status:"\
Waiting"}:{}})}}function sleeps(core,execution){const leftMs=(execution.wakesAtMs??0)-core.clock.now();if(leftMs<=0)return!1;const{scale=1}=core.clock;return core.
after(leftMs*scale,()=>runExecution(core,execution)),!0}function callApi(core,execution,{service,api,parameters}){if(!core.execute)throw new Error("this cloud h\
as no gateway to call through");return core.execute({service,api,parameters:{RegionId:execution.regionId,...parameters},accessKeyId:execution.accessKeyId})}function run_end(core,execution,status,statusMessage=""){
executions(core.store).update(execution,{status,statusMessage,...status==="Waiting"?{}:{endedAtMs:core.clock.now()}})}function resumeExecutions(core){for(const execution of executions(
core.store).filter(({status})=>status==="Running"))core.after(0,()=>runExecution(core,execution))}const formatVersion="OOS-2019-06-01",maxTasks=100;function readTemplate(content){
const template=readObject(parse(content),"the template");if(template.FormatVersion!==formatVersion)throw template_malformed(`FormatVersion must be ${formatVersion}`);
const tasks=template.Tasks;if(!Array.isArray(tasks)||tasks.length===0||tasks.length>maxTasks)throw template_malformed(`Tasks must be a list of 1 to ${maxTasks} \
tasks`);const read=tasks.map((task2,index)=>readTask(task2,`Tasks[${index}]`));if(new Set(read.map(({name})=>name)).size<read.length)throw template_malformed("t\
he names of Tasks must be unique");return read}function readTask(value,where){const task2=readObject(value,where),unknown=Object.keys(task2).find(key2=>!["Name",
"Action","Properties","Description","OnError"].includes(key2));if(unknown)throw template_malformed(`${where}: the local cloud has no ${unknown}`);const name=readText(
task2.Name,`${where}.Name`),action=readText(task2.Action,`${where}.Action`),properties=readObject(task2.Properties,`${where}.Properties`);if(JSON.stringify(properties).
includes("{{"))throw template_malformed(`${where}: the local cloud fills in no parameters`);const onError=task2.OnError??"ACS::END";if(onError!=="ACS::END"&&onError!==
"ACS::NEXT")throw template_malformed(`${where}: OnError is ACS::END or ACS::NEXT here`);switch(action.toLowerCase()){case"acs::sleep":return readSleep(name,properties,
where);case"acs::executeapi":return{name,kind:"api",service:readText(properties.Service,`${where}.Properties.Service`),api:readText(properties.API,`${where}.Pro\
perties.API`),parameters:readObject(properties.Parameters??{},`${where}.Properties.Parameters`),goesOn:onError==="ACS::NEXT"};default:throw template_malformed(`${where}\
: the action ${action} is not supported`)}}function readSleep(name,properties,where){const{Duration,EndDate}=properties;if(Duration===void 0==(EndDate===void 0))
throw template_malformed(`${where}: ACS::Sleep takes one of Duration and EndDate`);if(EndDate!==void 0){const atMs=Date.parse(readText(EndDate,`${where}.Propert\
ies.EndDate`));if(Number.isNaN(atMs))throw template_malformed(`${where}: EndDate is not a time`);return{name,kind:"sleep-until",atMs}}const durationMs=isoDurationMs(
readText(Duration,`${where}.Properties.Duration`));if(durationMs===void 0||durationMs<1e3)throw template_malformed(`${where}: Duration is an ISO 8601 duration o\
f at least one second, e.g. PT10M`);return{name,kind:"sleep",durationMs}}function isoDurationMs(text){const match=/^(?:P(?:(\d+)D)?T?)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.
exec(text.trim());if(!match||text.trim()===""||match.slice(1).every(part=>part===void 0))return;const[days=0,hours=0,minutes=0,seconds2=0]=match.slice(1).map(part=>Number(
part??0));return(((days*24+hours)*60+minutes)*60+seconds2)*1e3}function parse(content){try{return JSON.parse(content)}catch(error){throw template_malformed(`not\
 JSON: ${(0,errors.bD)(error)}`)}}function readObject(value,where){if(typeof value!="object"||value===null||Array.isArray(value))throw template_malformed(`${where}\
 must be an object`);return value}function readText(value,where){if(typeof value!="string"||value==="")throw template_malformed(`${where} must be a text`);return value}
const template_malformed=why=>new VendorError("InvalidTemplateContent",400,`The specified TemplateContent is invalid: ${why}.`),startExecution=define_define("Oo\
s","StartExecution",{parameters:{RegionId:optionalRegion,TemplateName:parameters_text,TemplateVersion:parameters_text,TemplateURL:parameters_text,TemplateContent:{
type:"string",maxLength:65536},Parameters:parameters_text,Mode:oneOf("Automatic","FailurePause","Debug"),LoopMode:oneOf("Automatic","FirstBatchPause","EveryBatc\
hPause"),SafetyCheck:parameters_text,ParentExecutionId:parameters_text,Description:parameters_text,ResourceGroupId:parameters_text,Tags:parameters_text,ClientToken:clientToken},
gaps:"TemplateContent in JSON with ACS::Sleep and ACS::ExecuteAPI, without parameters, loops, conditions and outputs. ACS::Sleep lasts as long as it says, whate\
ver the time scale.",run(call){const{core,params,regionId,accessKeyId}=call,content=params.optionalText("TemplateContent");if(content===void 0){const name=params.
optionalText("TemplateName")??params.optionalText("TemplateURL");throw name===void 0?new VendorError("MissingParameter",400,"The parameter TemplateName or Templ\
ateContent is required."):new VendorError("EntityNotExists.Template",404,`The specified template ${name} does not exist.`)}const mode=params.optionalText("Mode")??
"Automatic",execution=executions(core.store).add({id:core.newId("exec"),regionId,accessKeyId,status:mode==="Debug"?"Waiting":"Running",statusMessage:"",mode,description:params.
optionalText("Description")??"",tags:tagsOf(call),tasks:readTemplate(content),done:0,startedAtMs:core.clock.now()});return execution.status==="Running"&&core.after(
0,()=>runExecution(core,execution)),{Execution:executionRow(execution)}}}),listExecutions=define_define("Oos","ListExecutions",{parameters:{RegionId:optionalRegion,
ExecutionId:parameters_text,Status:parameters_text,Tags:parameters_text,Description:parameters_text,TemplateName:parameters_text,Mode:parameters_text,MaxResults:between(
1,100),NextToken:parameters_text,SortField:parameters_text,SortOrder:parameters_text},gaps:"newest first; filters are ExecutionId, Status, Tags, Description and\
 Mode",run(call){const{core,params,regionId}=call,is2=(name,value)=>value===(params.optionalText(name)??value),tags2=tagsOf(call),found2=executions(core.store).
filter(each=>each.regionId===regionId&&is2("ExecutionId",each.id)&&is2("Status",each.status)&&is2("Mode",each.mode)&&is2("Description",each.description)&&!params.
has("TemplateName")&&Object.entries(tags2).every(([key2,value])=>each.tags[key2]===value)),page=cursorOrPage(found2.reverse(),params);return{MaxResults:page.PageSize,
NextToken:page.NextToken,Executions:page.rows.map(executionRow)}}}),cancelExecution=define_define("Oos","CancelExecution",{parameters:{RegionId:optionalRegion,ExecutionId:requiredText},
run(call){const execution=unendedExecution(call);return run_end(call.core,execution,"Cancelled"),{}}}),notifyExecution=define_define("Oos","NotifyExecution",{parameters:{
RegionId:optionalRegion,ExecutionId:requiredText,NotifyType:required(oneOf("Approve","Reject","ExecuteTask","CancelTask","CompleteExecution","RetryTask")),ExecutionStatus:oneOf(
"Success","Failed","Cancelled"),TaskName:parameters_text,TaskExecutionId:parameters_text,Parameters:parameters_text,NotifyNote:parameters_text,LoopItem:parameters_text,
TaskExecutionIds:parameters_text},gaps:"ExecuteTask and RetryTask let the next task run, CompleteExecution ends; there is no task to approve",run(call){const{core,
params}=call,execution=unendedExecution(call),type=params.text("NotifyType");if(execution.status!=="Waiting"||type==="Approve"||type==="Reject"||type==="CancelT\
ask")throw wrongStatus(execution,`${type} needs a task that waits for it`);return type==="CompleteExecution"?run_end(core,execution,params.optionalText("Executi\
onStatus")??"Success"):(executions(core.store).update(execution,{status:"Running",statusMessage:""}),core.after(0,()=>runExecution(core,execution))),{}}});function unendedExecution({
core,params,regionId}){const id2=params.text("ExecutionId"),execution=executions(core.store).get(id2);if(!execution||execution.regionId!==regionId)throw new VendorError(
"EntityNotExists.Execution",404,`The specified execution ${id2} does not exist.`);if(hasEnded(execution))throw wrongStatus(execution,"it has ended");return execution}
const wrongStatus=(execution,why)=>new VendorError("InvalidExecutionStatus",400,`The execution ${execution.id} is ${execution.status}: ${why}.`);function tagsOf({
params}){const text=params.optionalText("Tags");if(text===void 0)return{};const map=readLenientJson(text);if(typeof map!="object"||map===null||Array.isArray(map))
throw new VendorError("InvalidTags.Malformed",400,"The specified Tags must be a JSON object of keys and values.");return Object.fromEntries(Object.entries(map).
map(([key2,value])=>[key2,String(value)]))}const executionRow=execution=>({ExecutionId:execution.id,Status:execution.status,StatusMessage:execution.statusMessage,
Mode:execution.mode,LoopMode:"Automatic",Description:execution.description,Tags:execution.tags,Category:"Other",IsParent:!1,StartDate:secondTime(execution.startedAtMs),
EndDate:execution.endedAtMs===void 0?"":secondTime(execution.endedAtMs),CurrentTasks:hasEnded(execution)?[]:execution.tasks.slice(execution.done,execution.done+
1).map(({name,kind})=>({TaskName:name,TaskAction:kind==="api"?"ACS::ExecuteAPI":"ACS::Sleep"}))}),oosOperations=[startExecution,listExecutions,cancelExecution,notifyExecution];
function checkDocument(text,parameter2){const document=parsed(text);if(!(document?.Version==="1"&&Array.isArray(document.Statement)))throw new VendorError(`Inva\
lidParameter.${parameter2}.Grammar`,400,`The parameter ${parameter2} is no policy: expected JSON with "Version": "1" and a list "Statement".`)}function parsed(text){
try{return JSON.parse(text)}catch{return}}const roles=store=>store.collection("ram-role"),policies=store=>store.collection("ram-policy"),roleName={type:"string",
required:!0,maxLength:64,errorCode:"InvalidParameter.RoleName.Length"},sessionSeconds={...between(3600,43200),errorCode:"InvalidParameter.MaxSessionDuration"};function roleOf({
core,params}){const name=params.text("RoleName"),role=roles(core.store).get(name);if(!role)throw new VendorError("EntityNotExist.Role",404,`The role not exists:\
 ${name}.`);return role}const createRole=define_define("Ram","CreateRole",{parameters:{RoleName:roleName,AssumeRolePolicyDocument:requiredText,Description:{type:"\
string",maxLength:1024,errorCode:"InvalidParameter.Description.Length"},MaxSessionDuration:sessionSeconds,Tag:parameters_text},gaps:"AssumeRole takes any role; \
what the trust policy says is kept, not applied. Tags are not kept.",run(call){const{core,params}=call,name=params.text("RoleName");if(!/^[\w.-]+$/.test(name))throw new VendorError(
"InvalidParameter.RoleName.InvalidChars",400,`The role name ${name} is not valid.`);if(roles(core.store).get(name))throw new VendorError("EntityAlreadyExists.Ro\
le",409,`The role already exists: ${name}.`);const trustPolicy=params.text("AssumeRolePolicyDocument");checkDocument(trustPolicy,"AssumeRolePolicyDocument");const now=core.
clock.now(),role=roles(core.store).add({id:name,roleId:`3${Math.floor(core.random()*1e16).toString().padStart(17,"0")}`,description:params.optionalText("Descrip\
tion")??"",trustPolicy,maxSessionSeconds:params.number("MaxSessionDuration")??3600,createdAtMs:now,updatedAtMs:now,policies:[]});return{Role:roleRow(call,role)}}}),
summaryRow=({accountId},role)=>({RoleId:role.roleId,RoleName:role.id,Arn:`acs:ram::${accountId}:role/${role.id.toLowerCase()}`,Description:role.description,CreateDate:secondTime(
role.createdAtMs),UpdateDate:secondTime(role.updatedAtMs),MaxSessionDuration:role.maxSessionSeconds}),roleRow=(call,role)=>({...summaryRow(call,role),AssumeRolePolicyDocument:role.
trustPolicy}),getRole=define_define("Ram","GetRole",{parameters:{RoleName:roleName},run:call=>({Role:roleRow(call,roleOf(call))})}),listRoles=define_define("Ram",
"ListRoles",{parameters:{Marker:parameters_text,MaxItems:between(1,1e3),Tag:parameters_text},run(call){const{core,params}=call,all=roles(core.store).all(),start2=Number(
params.optionalText("Marker")??0),end2=start2+(params.number("MaxItems")??100),isTruncated=end2<all.length;return{IsTruncated:isTruncated,...isTruncated?{Marker:String(
end2)}:{},Roles:{Role:all.slice(start2,end2).map(role=>summaryRow(call,role))}}}}),updateRole=define_define("Ram","UpdateRole",{parameters:{RoleName:roleName,NewAssumeRolePolicyDocument:parameters_text,
NewDescription:parameters_text,NewMaxSessionDuration:sessionSeconds},run(call){const{core,params}=call,role=roleOf(call),trustPolicy=params.optionalText("NewAss\
umeRolePolicyDocument")??role.trustPolicy;return checkDocument(trustPolicy,"NewAssumeRolePolicyDocument"),roles(core.store).update(role,{trustPolicy,description:params.
optionalText("NewDescription")??role.description,maxSessionSeconds:params.number("NewMaxSessionDuration")??role.maxSessionSeconds,updatedAtMs:core.clock.now()}),
{Role:roleRow(call,role)}}}),deleteRole=define_define("Ram","DeleteRole",{parameters:{RoleName:roleName},run(call){const role=roleOf(call);if(role.policies.length>
0)throw new VendorError("DeleteConflict.Role.Policy",409,`The role ${role.id} still has policies attached: detach them first.`);return roles(call.core.store).delete(
role.id),{}}}),roleOperations=[createRole,getRole,listRoles,updateRole,deleteRole],policyName={type:"string",required:!0,maxLength:128,errorCode:"InvalidParamet\
er.PolicyName.Length"},policyType=required(oneOf("System","Custom")),isSystemPolicy=name=>/^(Aliyun\w+|AdministratorAccess|ReadOnlyAccess)$/.test(name);function policyIdOf({
core,params}){const name=params.text("PolicyName"),type=params.text("PolicyType");if(!(type==="System"?isSystemPolicy(name):policies(core.store).get(name)!==void 0))
throw new VendorError("EntityNotExist.Policy",404,`The ${type} policy not exists: ${name}.`);return`${type}/${name}`}const users=({core},id2)=>roles(core.store).
filter(role=>role.policies.some(policy=>policy.id===id2)),createPolicy=define_define("Ram","CreatePolicy",{parameters:{PolicyName:policyName,PolicyDocument:requiredText,
Description:{type:"string",maxLength:1024,errorCode:"InvalidParameter.Description.Length"},Tag:parameters_text},gaps:"A policy is kept and shown, not applied: e\
very key may do everything. Tags and versions are not kept.",run(call){const{core,params}=call,name=params.text("PolicyName");if(!/^[A-Za-z0-9-]+$/.test(name))throw new VendorError(
"InvalidParameter.PolicyName.InvalidChars",400,`The policy name ${name} is not valid.`);if(policies(core.store).get(name))throw new VendorError("EntityAlreadyEx\
ists.Policy",409,`The policy already exists: ${name}.`);const document=params.text("PolicyDocument");return checkDocument(document,"PolicyDocument"),policies(core.
store).add({id:name,description:params.optionalText("Description")??"",document,createdAtMs:core.clock.now()}),{Policy:policyRow(call,`Custom/${name}`)}}});function policyRow(call,id2){
const[type="",name=""]=id2.split("/"),own=type==="Custom"?policies(call.core.store).get(name):void 0;return{PolicyName:name,PolicyType:type,Description:own?.description??
"",DefaultVersion:"v1",CreateDate:secondTime(own?.createdAtMs??0),AttachmentCount:users(call,id2).length}}const getPolicy=define_define("Ram","GetPolicy",{parameters:{
PolicyName:policyName,PolicyType:policyType},run(call){const id2=policyIdOf(call),PolicyDocument=policies(call.core.store).get(call.params.text("PolicyName"))?.
document??JSON.stringify({Version:"1",Statement:[]}),{CreateDate}=policyRow(call,id2);return{Policy:{...policyRow(call,id2),PolicyDocument},DefaultPolicyVersion:{
VersionId:"v1",IsDefaultVersion:!0,PolicyDocument,CreateDate}}}}),deletePolicy=define_define("Ram","DeletePolicy",{parameters:{PolicyName:policyName,CascadingDelete:flag},
run(call){const{store}=call.core,name=call.params.text("PolicyName");if(!policies(store).get(name))throw new VendorError("EntityNotExist.Policy",404,`The policy\
 not exists: ${name}.`);if(users(call,`Custom/${name}`).length>0)throw new VendorError("DeleteConflict.Policy.Role",409,`The policy ${name} is attached: detach \
it first.`);return policies(store).delete(name),{}}}),attaching={PolicyType:policyType,PolicyName:policyName,RoleName:requiredText},attachPolicyToRole=define_define(
"Ram","AttachPolicyToRole",{parameters:attaching,run(call){const role=roleOf(call),id2=policyIdOf(call);if(role.policies.some(policy=>policy.id===id2))throw new VendorError(
"EntityAlreadyExists.Role.Policy",409,`The role ${role.id} has the policy ${id2} already.`);const policies2=[...role.policies,{id:id2,attachedAtMs:call.core.clock.
now()}];return roles(call.core.store).update(role,{policies:policies2}),{}}}),detachPolicyFromRole=define_define("Ram","DetachPolicyFromRole",{parameters:attaching,
run(call){const role=roleOf(call),id2=`${call.params.text("PolicyType")}/${call.params.text("PolicyName")}`,policies2=role.policies.filter(policy=>policy.id!==id2);
if(policies2.length===role.policies.length)throw new VendorError("EntityNotExist.Role.Policy",404,`The role ${role.id} has no policy ${id2}.`);return roles(call.
core.store).update(role,{policies:policies2}),{}}}),listPoliciesForRole=define_define("Ram","ListPoliciesForRole",{parameters:{RoleName:requiredText},run(call){
return{Policies:{Policy:roleOf(call).policies.map(({id:id2,attachedAtMs})=>{const{PolicyName,PolicyType,Description,DefaultVersion}=policyRow(call,id2);return{PolicyName,
PolicyType,Description,DefaultVersion,AttachDate:secondTime(attachedAtMs)}})}}}}),policyOperations=[createPolicy,getPolicy,deletePolicy,attachPolicyToRole,detachPolicyFromRole,
listPoliciesForRole],ramOperations=[...roleOperations,...policyOperations],databaseInstances=store=>store.collection("database-instance"),accounts=store=>store.
collection("database-account"),schemas=store=>store.collection("database-schema"),backups=store=>store.collection("database-backup"),databaseTasks=store=>store.
collection("database-task");function defineRds(action,definition){return define_define("Rds",action,{isReadOnly:/^(Describe|List|Check)/.test(action),...definition,
parameters:{RegionId:optionalRegion,ClientToken:clientToken,...definition.parameters}})}function defineOnInstance(action,definition){const operation=defineRds(action,
{...definition,parameters:{DBInstanceId:requiredText,...definition.parameters},run(call){const instance=databaseOf(call,call.params.text("DBInstanceId")),states=definition.
states??(operation.isReadOnly?void 0:["Running"]);if(states&&!states.includes(instance.status))throw define_wrongStatus(instance);return definition.run(call,instance)}});
return operation}function databaseOf(call,id2){const instance=databaseInstances(call.core.store).get(id2);if(!instance||call.params.has("RegionId")&&instance.regionId!==
call.regionId)throw new VendorError("InvalidDBInstanceId.NotFound",404,`The specified DBInstanceId ${id2} does not exist.`);return instance}const define_wrongStatus=instance=>new VendorError(
"OperationDenied.DBInstanceStatus",403,`The operation is not permitted due to the status of the instance ${instance.id}: ${instance.status}.`),define_refuse=(code,message,status=400)=>new VendorError(
code,status,message),instance_classes_sizes=[{name:"small",cpus:1,memoryGiB:2,maxConnections:2e3,maxIops:1e4,price:.3},{name:"medium",cpus:2,memoryGiB:4,maxConnections:4e3,
maxIops:1e4,price:.6},{name:"large",cpus:4,memoryGiB:8,maxConnections:6e3,maxIops:2e4,price:1.2},{name:"xlarge",cpus:8,memoryGiB:16,maxConnections:8e3,maxIops:4e4,
price:2.4},{name:"2xlarge",cpus:16,memoryGiB:32,maxConnections:16e3,maxIops:6e4,price:4.8}],instance_classes_families=[{prefix:"mysql.n2",suffix:".1",category:"\
Basic",nodes:1,memoryFactor:1},{prefix:"mysql.n2e",suffix:".1",category:"Basic",nodes:1,memoryFactor:1},{prefix:"mysql.n4",suffix:".1",category:"Basic",nodes:1,
memoryFactor:2},{prefix:"mysql.n2",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:1},{prefix:"mysql.n2m",suffix:".2c",category:"HighAvailability",
nodes:2,memoryFactor:1},{prefix:"mysql.n4",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:2},{prefix:"mysql.n4m",suffix:".2c",category:"HighAvail\
ability",nodes:2,memoryFactor:2},{prefix:"mysql.x2",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:1.2},{prefix:"mysql.x4",suffix:".2c",category:"\
HighAvailability",nodes:2,memoryFactor:2.4},{prefix:"mysql.n2",suffix:".xc",category:"cluster",nodes:2,memoryFactor:1},{prefix:"mysql.n4",suffix:".xc",category:"\
cluster",nodes:2,memoryFactor:2},{prefix:"mysql.x2",suffix:".xc",category:"cluster",nodes:2,memoryFactor:1.2}],localClasses=[["rds.mysql.t1.small",1,1,300,600,.2],
["rds.mysql.s1.small",1,2,600,1e3,.4],["rds.mysql.s2.large",2,4,1200,2e3,.8],["rds.mysql.s2.xlarge",2,8,2e3,4e3,1.2],["rds.mysql.s3.large",4,8,2e3,5e3,1.6],["rd\
s.mysql.m1.medium",4,16,4e3,7e3,2.4]].map(([id2,cpus,memoryGiB,maxConnections,maxIops,price])=>({id:String(id2),category:"HighAvailability",cpus:Number(cpus),memoryMiB:Number(
memoryGiB)*1024,maxConnections:Number(maxConnections),maxIops:Number(maxIops),pricePerHour:Number(price)})),instanceClasses=[...instance_classes_families.flatMap(
({prefix,suffix,category,nodes,memoryFactor})=>instance_classes_sizes.map(size=>({id:`${prefix}.${size.name}${suffix}`,category,cpus:size.cpus,memoryMiB:size.memoryGiB*
memoryFactor*1024,maxConnections:size.maxConnections,maxIops:size.maxIops,pricePerHour:size.price*nodes}))),...localClasses],instanceClass=id2=>instanceClasses.
find(each=>each.id===id2),usesLocalDisk=id2=>id2.startsWith("rds.mysql."),cloudStorageTypes=["cloud_essd","cloud_essd2","cloud_essd3","general_essd","cloud_ssd"],
storageTypesOf=id2=>usesLocalDisk(id2)?["local_ssd"]:cloudStorageTypes,storageRange=storageType=>storageType==="local_ssd"?{MinValue:5,MaxValue:6e3,Step:5}:{MinValue:storageType===
"cloud_essd2"?500:storageType==="cloud_essd3"?1500:20,MaxValue:32e3,Step:5},storagePricePerGiBHour=.0021,pricePerHour=(id2,storageGiB)=>Math.round(((instanceClass(
id2)?.pricePerHour??0)+storageGiB*storagePricePerGiBHour)*1e4)/1e4,maxAddresses=1e3;function readAddresses(text){const entries2=text.split(",").map(entry=>entry.
trim()).filter(Boolean);if(entries2.length>maxAddresses)throw define_refuse("InvalidSecurityIPList.QuotaExceeded",`The specified security IP list has more than ${maxAddresses}\
 entries.`);const bad=entries2.find(entry=>!isAddressOrBlock(entry));if(bad!==void 0)throw define_refuse("InvalidSecurityIPList.Format",`The specified security \
IP list is not valid: ${bad} is no address and no block.`);if(new Set(entries2).size!==entries2.length)throw define_refuse("InvalidSecurityIPList.Duplicate","Th\
e specified security IP list has duplicate entries.");return entries2}function isAddressOrBlock(entry){if(!entry.includes("/"))return parseAddress(entry)!==void 0;
const[address="",prefix=""]=entry.split("/");return parseAddress(address)!==void 0&&parseBlock(`0.0.0.0/${prefix}`)!==void 0}function checks_checkDescription(description){
if(description!==void 0&&(description.length<2||description.length>255||!new RegExp("^\\p{L}","u").test(description)||/^https?:\/\//i.test(description)))throw define_refuse(
"InvalidDBInstanceDescription.Format","The specified DBInstanceDescription is not valid: 2 to 255 characters, beginning with a letter and not with http:// or ht\
tps://.")}function checkClass(id2,category){const found2=instanceClass(id2);if(!found2)throw define_refuse("InvalidDBInstanceClass.NotFound",`The specified DBIn\
stanceClass ${id2} does not exist.`,404);if(found2.category!==category)throw define_refuse("InvalidDBInstanceClass.ValueNotSupport",`The specified DBInstanceCla\
ss ${id2} is of category ${found2.category}, not ${category}.`)}function checkStorage(classId,storageType,storageGiB){if(!storageTypesOf(classId).includes(storageType))
throw define_refuse("InvalidDBInstanceStorageType.ValueNotSupport",`The class ${classId} does not have the storage type ${storageType}; it has ${storageTypesOf(
classId).join(", ")}.`);const{MinValue,MaxValue,Step}=storageRange(storageType);if(storageGiB<MinValue||storageGiB>MaxValue||storageGiB%Step!==0)throw define_refuse(
"InvalidStorage.ValueNotSupport",`The specified DBInstanceStorage ${storageGiB} is not valid: ${MinValue} to ${MaxValue} GB in steps of ${Step}.`)}const accountName=/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,
reservedNames=new Set(["root","admin","mysql","aliyun_root","aurora","replicator","eagleye","information_schema","performance_schema","sys","test"]);function checkAccountName(name){
if(!accountName.test(name))throw define_refuse("InvalidAccountName.Format",`The specified account name ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning wit\
h a letter and not ending with _.`);if(reservedNames.has(name))throw define_refuse("InvalidAccountName.Forbid",`The specified account name ${name} is reserved.`)}
function checks_checkPassword(password){const classes2=[/[a-z]/,/[A-Z]/,/\d/,/[!@#$%^&*()_+\-=]/].filter(each=>each.test(password)).length;if(password.length<8||
password.length>32||classes2<3||!/^[\w!@#$%^&*()+\-=]*$/.test(password))throw define_refuse("InvalidAccountPassword.Format","The specified account password is n\
ot valid: 8 to 32 characters with three of upper case, lower case, digits and !@#$%^&*()_+-=.")}function checkSchemaName(name){if(!/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/.
test(name))throw define_refuse("InvalidDBName.Format",`The specified database name ${name} is not valid: 2 to 64 of a-z 0-9 _ -, beginning with a letter and end\
ing with a letter or digit.`);if(reservedNames.has(name))throw define_refuse("InvalidDBName.Forbid",`The specified database name ${name} is reserved.`)}function changeDatabase(core,instance,change2){
databaseInstances(core.store).update(instance,change2),core.emit("databaseChanged",{instanceId:instance.id})}function busy(core,instance,options){const task2=databaseTasks(
core.store).add({id:String(databaseTasks(core.store).size+1),instanceId:instance.id,action:options.action,status:"Running",startedAtMs:core.clock.now()});changeDatabase(
core,instance,{status:options.status});const finish2=()=>{databaseTasks(core.store).update(task2,{status:"Finished",finishedAtMs:core.clock.now()}),databaseInstances(
core.store).get(instance.id)===instance&&changeDatabase(core,instance,{...options.result,status:"Running"})};core.after(0,async()=>{try{await options.work?.()}finally{
core.after(options.ms,finish2)}})}async function applyWhitelist(core,instance){const addresses=[...new Set(instance.addressGroups.flatMap(group=>group.addresses))];
await core.drivers.databases.setWhitelist(instance.id,addresses)}const maxGroups=200,nobody="127.0.0.1",describeDBInstanceNetInfo=defineOnInstance("DescribeDBIn\
stanceNetInfo",{parameters:{Flag:integer,DBInstanceNetRWSplitType:parameters_text,GeneralGroupName:parameters_text},run:(_call,instance)=>({InstanceNetworkType:"\
VPC",SecurityIPMode:"normal",DBInstanceNetInfos:{DBInstanceNetInfo:[privateRow(instance),...publicRows(instance)]}})}),commonRow=instance=>({ConnectionStringType:"\
Normal",Upgradeable:"Disabled",ExpiredTime:"",DBInstanceWeights:{DBInstanceWeight:[]},SecurityIPGroups:{securityIPGroup:instance.addressGroups.map(group=>({SecurityIPGroupName:group.
name,SecurityIPs:group.addresses.join(",")}))}}),privateRow=instance=>({...commonRow(instance),ConnectionString:instance.connectionString,IPAddress:instance.privateIp,
IPType:"Private",Port:String(instance.port),VPCId:instance.vpcId,VSwitchId:instance.vswitchIds.join(",")}),publicRows=instance=>instance.publicHost===void 0?[]:
[{...commonRow(instance),ConnectionString:instance.publicHost,IPAddress:instance.publicHost,IPType:"Public",Port:String(instance.publicPort),VPCId:"",VSwitchId:""}],
allocateInstancePublicConnection=defineOnInstance("AllocateInstancePublicConnection",{parameters:{ConnectionStringPrefix:{type:"string",required:!0,minLength:5,
maxLength:40,errorCode:"InvalidConnectionStringPrefix.Format"},Port:{type:"integer",required:!0,min:1e3,max:5999,errorCode:"InvalidPort.Malformed"}},gaps:"the e\
ndpoint is a loopback address with port 3306, whatever prefix and port were asked for",async run({core,params},instance){if(!/^[a-z0-9-]+$/i.test(params.text("C\
onnectionStringPrefix")))throw define_refuse("InvalidConnectionStringPrefix.Format","The specified ConnectionStringPrefix is not valid: letters, digits and hyph\
ens.");if(instance.publicHost!==void 0)throw define_refuse("NetTypeExists",`The instance ${instance.id} has a public endpoint already.`);const endpoint=await core.
drivers.databases.setPublicEndpoint(instance.id,!0);if(!endpoint)throw new Error(`the database driver opened no public endpoint for ${instance.id}`);return busy(
core,instance,{status:"NET_CREATING",ms:rdsDurations(core).changingNet,action:"AllocateInstancePublicConnection",result:{publicHost:endpoint.host,publicPort:endpoint.
port}}),{DbInstanceName:instance.id,ConnectionString:endpoint.host}}}),releaseInstancePublicConnection=defineOnInstance("ReleaseInstancePublicConnection",{parameters:{
CurrentConnectionString:requiredText},async run({core,params},instance){if(instance.publicHost!==params.text("CurrentConnectionString"))throw define_refuse("Inv\
alidCurrentConnectionString.NotFound",`The specified connection string is no public endpoint of ${instance.id}.`,404);return await core.drivers.databases.setPublicEndpoint(
instance.id,!1),delete instance.publicHost,delete instance.publicPort,busy(core,instance,{status:"NET_DELETING",ms:rdsDurations(core).changingNet,action:"Releas\
eInstancePublicConnection"}),{}}}),modifySecurityIps=defineOnInstance("ModifySecurityIps",{parameters:{SecurityIps:requiredText,DBInstanceIPArrayName:parameters_text,
DBInstanceIPArrayAttribute:parameters_text,ModifyMode:oneOf("Cover","Append","Delete"),SecurityIPType:oneOf("IPv4","IPv6"),WhitelistNetworkType:parameters_text,
FreshWhiteListReadins:parameters_text},async run(call,instance){const groups=changedGroups(call,instance.addressGroups);if(groups.length>maxGroups)throw define_refuse(
"InvalidDBInstanceIPArray.QuotaExceeded",`An instance can have at most ${maxGroups} groups of addresses.`);return changeDatabase(call.core,instance,{addressGroups:groups}),
await applyWhitelist(call.core,instance),{TaskId:String(1e6+Math.floor(call.core.random()*1e6))}}});function changedGroups({params},groups){const name=params.optionalText(
"DBInstanceIPArrayName")??"default";if(!/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/i.test(name))throw define_refuse("InvalidDBInstanceIPArrayName.Format",`The specified DB\
InstanceIPArrayName ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning with a letter.`);const sent=readAddresses(params.text("SecurityIps")),isNamed=group=>group.
name.toLowerCase()===name.toLowerCase(),held=groups.find(isNamed),attribute=params.optionalText("DBInstanceIPArrayAttribute")??held?.attribute??"",mode=params.optionalText(
"ModifyMode")??"Cover";if(mode==="Delete"&&!held)throw define_refuse("InvalidDBInstanceIPArrayName.NotFound",`The instance has no group ${name}.`,404);const addresses=addressesAfter(
mode,held?.addresses??[],sent);if(addresses.length===0){if(isDefault(name))throw define_refuse("InvalidSecurityIPList.LastEntry","At least one entry of the defa\
ult group must stay.");return groups.filter(group=>!isNamed(group))}const changed={name:held?.name??name,attribute,addresses};return held?groups.map(group=>isNamed(
group)?changed:group):[...groups,changed]}const isDefault=name=>name.toLowerCase()==="default";function addressesAfter(mode,held,sent){return mode==="Delete"?held.
filter(address=>!sent.includes(address)):mode==="Cover"?[...sent]:[...new Set([...held.filter(address=>address!==nobody),...sent])]}const describeDBInstanceIPArrayList=defineOnInstance(
"DescribeDBInstanceIPArrayList",{parameters:{WhitelistNetworkType:parameters_text},run:(_call,instance)=>({Items:{DBInstanceIPArray:instance.addressGroups.map(group=>({
DBInstanceIPArrayName:group.name,DBInstanceIPArrayAttribute:group.attribute,SecurityIPList:group.addresses.join(","),SecurityIPType:"IPv4"}))}})}),accessOperations=[
describeDBInstanceNetInfo,allocateInstancePublicConnection,releaseInstancePublicConnection,modifySecurityIps,describeDBInstanceIPArrayList],maxAccounts=500,createAccount=defineOnInstance(
"CreateAccount",{parameters:{AccountName:requiredText,AccountPassword:requiredText,AccountType:oneOf("Normal","Super"),AccountDescription:{type:"string",maxLength:256},
CheckPolicy:flag},async run({core,params},instance){const name=params.text("AccountName"),type=params.optionalText("AccountType")==="Super"?"Super":"Normal";checkAccountName(
name),checks_checkPassword(params.text("AccountPassword"));const existing2=accounts(core.store).filter(account2=>account2.instanceId===instance.id);if(existing2.
some(account2=>account2.name.toLowerCase()===name.toLowerCase()))throw define_refuse("InvalidAccountName.Duplicate",`The specified account name ${name} already \
exists.`);if(existing2.length>=maxAccounts)throw define_refuse("AccountQuotaExceeded",`An instance can have at most ${maxAccounts} accounts.`);if(type==="Super"&&
existing2.some(account2=>account2.type==="Super"))throw define_refuse("AccountQuotaExceeded.Super","An instance can have one privileged account only.");await core.
drivers.databases.createAccount(instance.id,{name,password:params.text("AccountPassword"),isSuper:type==="Super"});const account=accounts(core.store).add({id:`${instance.
id}/${name}`,instanceId:instance.id,name,type,status:"Unavailable",description:params.optionalText("AccountDescription")??"",privileges:{}});return core.after(rdsDurations(
core).accountCreating,()=>{accounts(core.store).update(account,{status:"Available"})}),{}}}),deleteAccount=defineOnInstance("DeleteAccount",{parameters:{AccountName:requiredText},
async run(call,instance){const account=accountOf(call,instance);return await call.core.drivers.databases.deleteAccount(instance.id,account.name),accounts(call.core.
store).delete(account.id),{}}}),resetAccountPassword=defineOnInstance("ResetAccountPassword",{parameters:{AccountName:requiredText,AccountPassword:requiredText},
async run(call,instance){const account=accountOf(call,instance);return checks_checkPassword(call.params.text("AccountPassword")),await call.core.drivers.databases.
setPassword(instance.id,account.name,call.params.text("AccountPassword")),{}}}),modifyAccountDescription=defineOnInstance("ModifyAccountDescription",{parameters:{
AccountName:requiredText,AccountDescription:{type:"string",required:!0,maxLength:256}},run(call,instance){return accounts(call.core.store).update(accountOf(call,
instance),{description:call.params.text("AccountDescription")}),{}}}),checkAccountNameAvailable=defineOnInstance("CheckAccountNameAvailable",{parameters:{AccountName:requiredText},
run({core,params},instance){const name=params.text("AccountName");if(checkAccountName(name),accounts(core.store).get(`${instance.id}/${name}`))throw define_refuse(
"InvalidAccountName.Duplicate",`The specified account name ${name} already exists.`);return{}}}),describeAccounts=defineOnInstance("DescribeAccounts",{parameters:{
AccountName:parameters_text,PageNumber:pageNumber,PageSize:between(1,200)},run({core,params},instance){const rows2=accounts(core.store).filter(account=>account.
instanceId===instance.id&&account.name===(params.optionalText("AccountName")??account.name)),page=pageOf(rows2,params,30);return{PageNumber:page.PageNumber,TotalRecordCount:page.
TotalCount,SystemAdminAccountStatus:"Disabled",SystemAdminAccountFirstActivationTime:"",ResourceGroupId:instance.resourceGroupId,Accounts:{DBInstanceAccount:page.
rows.map(accountRow)}}}}),accountRow=account=>({DBInstanceId:account.instanceId,AccountName:account.name,AccountType:account.type,AccountStatus:account.status,AccountDescription:account.
description,PrivExceeded:"0",CheckPolicy:!1,DatabasePrivileges:{DatabasePrivilege:Object.entries(account.privileges).map(([DBName,AccountPrivilege])=>({DBName,AccountPrivilege,
AccountPrivilegeDetail:privilegeDetails[AccountPrivilege]}))}}),privilegeDetails={ReadWrite:"SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,REFERENCES,INDEX,ALTER,CREA\
TE TEMPORARY TABLES,LOCK TABLES,EXECUTE,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE,EVENT,TRIGGER",ReadOnly:"SELECT,LOCK TABLES,SHOW VIEW",DDLOnly:"CREAT\
E,DROP,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE",DMLOnly:"SELECT,INSERT,UPDATE,DELETE,CREATE TEMPORARY\
 TABLES,LOCK TABLES,EXECUTE,SHOW VIEW,EVENT,TRIGGER"},grantAccountPrivilege=defineOnInstance("GrantAccountPrivilege",{parameters:{AccountName:requiredText,DBName:required(
commaList(500)),AccountPrivilege:required(commaList(500))},async run(call,instance){const{core,params}=call,account=accountOf(call,instance);if(account.type==="\
Super")throw define_refuse("InvalidAccountType.NotSupport",`The privileged account ${account.name} has every privilege already.`);if(account.status!=="Available")
throw define_refuse("OperationDenied.AccountStatus",`The account ${account.name} is ${account.status}.`,403);const names2=params.texts("DBName"),words2=params.texts(
"AccountPrivilege");if(words2.length!==names2.length&&words2.length!==1)throw define_refuse("InvalidAccountPrivilege.NumberMismatch","There must be as many priv\
ileges as databases.");const grants=names2.map((name,at)=>({schema:runningSchema(call,instance,name),privilege:privilegeNamed(words2[at]??words2[0])}));for(const{
schema,privilege}of grants)await core.drivers.databases.grant(instance.id,account.name,schema.name,privilege),accounts(core.store).update(account,{privileges:{...account.
privileges,[schema.name]:privilege}});return{}}}),revokeAccountPrivilege=defineOnInstance("RevokeAccountPrivilege",{parameters:{AccountName:requiredText,DBName:required(
commaList(500))},async run(call,instance){const{core,params}=call,account=accountOf(call,instance);for(const name of params.texts("DBName")){const schema=runningSchema(
call,instance,name);await core.drivers.databases.revoke(instance.id,account.name,schema.name);const{[schema.name]:_gone,...rest}=account.privileges;accounts(core.
store).update(account,{privileges:rest})}return{}}});function privilegeNamed(word){if(!Object.hasOwn(privilegeDetails,word))throw define_refuse("InvalidAccountP\
rivilege.Format",`The specified AccountPrivilege ${word} is not valid: use ${Object.keys(privilegeDetails).join(", ")}.`);return word}function runningSchema(call,instance,name){
const schema=schemas(call.core.store).get(`${instance.id}/${name}`);if(!schema)throw define_refuse("InvalidDBName.NotFound",`The specified database ${name} does\
 not exist.`,404);if(schema.status!=="Running")throw define_refuse("OperationDenied.DBStatus",`The operation is not permitted due to the status of the database ${name}\
: ${schema.status}.`,403);return schema}function accountOf(call,instance){const name=call.params.text("AccountName"),account=accounts(call.core.store).get(`${instance.
id}/${name}`);if(!account)throw define_refuse("InvalidAccountName.NotFound",`The specified account ${name} does not exist.`,404);return account}const accounts_accountOperations=[
createAccount,deleteAccount,resetAccountPassword,modifyAccountDescription,checkAccountNameAvailable,describeAccounts,grantAccountPrivilege,revokeAccountPrivilege],
firstBackupId=9e8,createBackup=defineOnInstance("CreateBackup",{parameters:{BackupMethod:oneOf("Logical","Physical","Snapshot"),BackupStrategy:oneOf("db","insta\
nce"),BackupType:oneOf("Auto","FullBackup"),DBName:parameters_text,BackupRetentionPeriod:integer},gaps:"only the books are kept: nothing is copied and nothing c\
an be restored",run({core,params},instance){const all=backups(core.store);if(all.find(backup2=>backup2.instanceId===instance.id&&backup2.status==="Backuping"))throw define_refuse(
"BackupJobExists",`A backup of ${instance.id} is already running.`,403);const method=params.optionalText("BackupMethod")??"Physical";if(method==="Logical"&&!schemas(
core.store).find(schema=>schema.instanceId===instance.id))throw define_refuse("InvalidBackupMethod.ValueNotSupport","A logical backup needs a database in the in\
stance.");const number2=firstBackupId+all.size,backup=all.add({id:String(number2),jobId:String(number2-firstBackupId+1e7),instanceId:instance.id,method,status:"\
Backuping",startedAtMs:core.clock.now()});return core.after(rdsDurations(core).backup,()=>{all.update(backup,{status:"Success",finishedAtMs:core.clock.now()})}),
{BackupJobId:backup.jobId}}}),describeBackupTasks=defineOnInstance("DescribeBackupTasks",{parameters:{BackupJobId:integer,BackupJobStatus:parameters_text,BackupMode:parameters_text,
Flag:parameters_text},run({core,params},instance){const wanted=params.optionalText("BackupJobStatus");return{Items:{BackupJob:backups(core.store).filter(backup=>backup.
instanceId===instance.id&&backup.jobId===(params.optionalText("BackupJobId")??backup.jobId)&&(wanted===void 0||(wanted==="NoStart"?!1:wanted===progressOf(backup)))).
map(backup=>({BackupJobId:backup.jobId,BackupId:backup.status==="Success"?backup.id:"",BackupProgressStatus:progressOf(backup),BackupStatus:backup.status,Process:backup.
status==="Success"?"100%":"50%",JobMode:"Manual",TaskAction:"TempBackupTask"}))}}}}),progressOf=backup=>backup.status==="Backuping"?"Uploading":"Finished",describeBackups=defineOnInstance(
"DescribeBackups",{parameters:{BackupId:parameters_text,BackupStatus:parameters_text,BackupMode:parameters_text,BackupType:parameters_text,StartTime:parameters_text,
EndTime:parameters_text,PageNumber:pageNumber,PageSize:between(1,100)},run({core,params},instance){const isAfter2=backup=>!params.has("StartTime")||minuteTime(backup.
startedAtMs)>=params.text("StartTime").slice(0,17),isBefore=backup=>!params.has("EndTime")||minuteTime(backup.startedAtMs)<=params.text("EndTime").slice(0,17),rows2=backups(
core.store).filter(backup=>backup.instanceId===instance.id&&backup.status!=="Backuping"&&backup.id===(params.optionalText("BackupId")??backup.id)&&backup.status===
(params.optionalText("BackupStatus")??backup.status)&&(params.optionalText("BackupMode")??"Manual")==="Manual"&&isAfter2(backup)&&isBefore(backup)).reverse(),page=pageOf(
rows2,params,30);return{PageNumber:String(page.PageNumber),PageRecordCount:String(page.rows.length),TotalRecordCount:String(page.TotalCount),TotalEcsSnapshotSize:0,
Items:{Backup:page.rows.map(backup=>({DBInstanceId:instance.id,BackupId:backup.id,BackupStatus:backup.status,BackupMode:"Manual",BackupMethod:backup.method,BackupType:"\
FullBackup",BackupStartTime:secondTime(backup.startedAtMs),BackupEndTime:secondTime(backup.finishedAtMs??backup.startedAtMs),BackupSize:0,ConsistentTime:Math.floor(
backup.startedAtMs/1e3),HostInstanceID:instance.nodeIds[0]??"",Engine:instance.engine,EngineVersion:instance.engineVersion,StoreStatus:"Disabled",MetaStatus:"",
IsAvail:1,BackupDownloadURL:"",BackupIntranetDownloadURL:"",BackupInitiator:"User",StorageClass:"0",BackupDownloadLinkByDB:{BackupDownloadLinkByDB:[]}}))}}}}),describeBackupPolicy=defineOnInstance(
"DescribeBackupPolicy",{parameters:{BackupPolicyMode:parameters_text,CompressType:parameters_text,ReleasedKeepPolicy:parameters_text},run:(_call,{backupPolicy})=>({
PreferredBackupPeriod:backupPolicy.period,PreferredBackupTime:backupPolicy.time,BackupRetentionPeriod:backupPolicy.retentionDays,BackupLog:"Enable",EnableBackupLog:"\
1",LogBackupRetentionPeriod:7,LocalLogRetentionHours:18,LocalLogRetentionSpace:"30",BackupMethod:"Physical",CompressType:"4",ReleasedKeepPolicy:"None"})}),modifyBackupPolicy=defineOnInstance(
"ModifyBackupPolicy",{parameters:{BackupPolicyMode:parameters_text,PreferredBackupPeriod:parameters_text,PreferredBackupTime:parameters_text,BackupRetentionPeriod:{
type:"integer",min:7,max:730,errorCode:"InvalidBackupRetentionPeriod.Malformed"}},gaps:"the policy is kept and shown, but no backup is made by it",run({core,params},instance){
const{backupPolicy}=instance;return changeDatabase(core,instance,{backupPolicy:{period:params.optionalText("PreferredBackupPeriod")??backupPolicy.period,time:params.
optionalText("PreferredBackupTime")??backupPolicy.time,retentionDays:params.number("BackupRetentionPeriod")??backupPolicy.retentionDays}}),{DBInstanceID:instance.
id,EnableBackupLog:"1",LocalLogRetentionHours:18}}}),backupOperations=[createBackup,describeBackupTasks,describeBackups,describeBackupPolicy,modifyBackupPolicy],
versions=["5.7","8.0"],categories=["Basic","HighAvailability","cluster"],catalog_describeRegions=defineRds("DescribeRegions",{parameters:{AcceptLanguage:parameters_text},
run:()=>({Regions:{RDSRegion:regions.flatMap(region2=>zonesOf(region2.id).map(zoneId=>({RegionId:region2.id,ZoneId:zoneId,RegionEndpoint:`rds.${region2.id}.aliy\
uncs.com`,LocalName:region2.name,ZoneName:zoneId})))}})}),describeAvailableZones=defineRds("DescribeAvailableZones",{parameters:{RegionId:region,Engine:requiredText,
EngineVersion:parameters_text,Category:parameters_text,ZoneId:parameters_text,CommodityCode:parameters_text,DispenseMode:parameters_text,DBInstanceName:parameters_text},
run({params,regionId}){const category=params.optionalText("Category"),version=params.optionalText("EngineVersion"),pairs=category==="Basic"?[]:pairedZones(regionId),
zones=[...zonesOf(regionId),...pairs].filter(zone=>zone===(params.optionalText("ZoneId")??zone));return{AvailableZones:(params.text("Engine").toLowerCase()==="m\
ysql"?zones:[]).map(ZoneId=>({RegionId:regionId,ZoneId,SupportedEngines:[{Engine:"MySQL",SupportedEngineVersions:versions.filter(each=>each===(version??each)).map(
Version=>({Version,SupportedCategorys:categories.filter(each=>each===(category??each)).map(Category=>({Category,SupportedStorageTypes:storageTypes(Category).map(
StorageType=>({StorageType}))}))}))}]}))}}}),storageTypes=category=>category==="HighAvailability"?["local_ssd",...cloudStorageTypes]:cloudStorageTypes;function pairedZones(regionId){
const letters2=zonesOf(regionId).map(zone=>zone.at(-1));return letters2.slice(1).map((letter,at)=>`${regionId}-MAZ${at+1}(${letters2[at]},${letter})`)}const describeAvailableClasses=defineRds(
"DescribeAvailableClasses",{parameters:{RegionId:region,ZoneId:requiredText,Engine:requiredText,EngineVersion:requiredText,Category:requiredText,DBInstanceStorageType:requiredText,
InstanceChargeType:parameters_text,OrderType:parameters_text,CommodityCode:parameters_text,DBInstanceId:parameters_text},run({params,regionId}){const zoneId=params.
text("ZoneId");if(![...zonesOf(regionId),...pairedZones(regionId)].includes(zoneId))throw define_refuse("InvalidZoneId.NotFound",`The specified zone ${zoneId} d\
oes not exist in ${regionId}.`,404);const storageType=params.text("DBInstanceStorageType"),isSold=params.text("Engine").toLowerCase()==="mysql"&&versions.some(version=>version===
params.text("EngineVersion"));return{DBInstanceClasses:instanceClasses.filter(each=>isSold&&each.category===params.text("Category")&&storageTypesOf(each.id).includes(
storageType)).map(each=>({DBInstanceClass:each.id,DBInstanceStorageRange:storageRange(storageType)}))}}}),listClasses=defineRds("ListClasses",{parameters:{RegionId:region,
CommodityCode:requiredText,OrderType:requiredText,DBInstanceId:parameters_text,Engine:parameters_text},run:({regionId})=>({RegionId:regionId,Items:instanceClasses.
map(each=>({ClassCode:each.id,ClassGroup:each.id.includes(".x")?"dedicated":"general",Cpu:String(each.cpus),MemoryClass:`${each.memoryMiB/1024}GB`,MaxConnections:String(
each.maxConnections),MaxIOPS:String(each.maxIops),InstructionSetArch:"x86",ReferencePrice:String(Math.round(each.pricePerHour*100)),category:each.category,storageType:storageTypesOf(
each.id)[0]}))})}),catalog_describePrice=defineRds("DescribePrice",{parameters:{RegionId:region,Engine:requiredText,EngineVersion:requiredText,DBInstanceClass:requiredText,
DBInstanceStorage:required(integer),Quantity:required(integer),DBInstanceStorageType:parameters_text,PayType:parameters_text,ZoneId:parameters_text,UsedTime:integer,
TimeType:parameters_text,OrderType:parameters_text,CommodityCode:parameters_text,InstanceUsedType:integer,DBInstanceId:parameters_text},gaps:"rough list prices \
of one region, no discounts",run({params}){const id2=params.text("DBInstanceClass");if(!instanceClass(id2))throw define_refuse("InvalidDBInstanceClass.NotFound",
`The specified DBInstanceClass ${id2} does not exist.`,404);const price=pricePerHour(id2,params.number("DBInstanceStorage"))*params.number("Quantity");return{OrderParams:"\
{}",ShowDiscount:!1,PriceInfo:{Currency:"CNY",OriginalPrice:price,TradePrice:price,DiscountPrice:0,ActivityInfo:{CheckErrMsg:"",ErrorCode:"",Success:""},Coupons:{
Coupon:[]},RuleIds:{RuleId:[]}},Rules:{Rule:[]}}}}),catalogOperations=[catalog_describeRegions,describeAvailableZones,describeAvailableClasses,listClasses,catalog_describePrice];
async function removeInstance(core,instance){await core.drivers.databases.destroy(instance.id);for(const records of[accounts(core.store),schemas(core.store),backups(
core.store)])for(const record of records.all())record.instanceId===instance.id&&records.delete(record.id);releaseAddresses(core.store,instance.id),endCharge(core,
instance.id),databaseInstances(core.store).delete(instance.id),core.emit("databaseChanged",{instanceId:instance.id})}async function dropSchema(core,schema){await core.
drivers.databases.deleteDatabase(schema.instanceId,schema.name);for(const account of accounts(core.store).filter(each=>each.instanceId===schema.instanceId&&schema.
name in each.privileges)){const{[schema.name]:_gone,...rest}=account.privileges;accounts(core.store).update(account,{privileges:rest})}schemas(core.store).delete(
schema.id)}const deleteDBInstance=defineOnInstance("DeleteDBInstance",{parameters:{ReleasedKeepPolicy:oneOf("None","Lastest","All")},run({core},instance){if(instance.
deletionProtection)throw define_refuse("OperationDenied.DeletionProtection",`The instance ${instance.id} is protected: turn DeletionProtection off first.`,403);
if(instance.payType==="Prepaid")throw define_refuse("OperationDenied.PayType",`The instance ${instance.id} is a subscription, which cannot be released.`,403);return changeDatabase(
core,instance,{status:"Deleting"}),core.after(rdsDurations(core).deleting,()=>removeInstance(core,instance)),{RegionId:instance.regionId}}}),modifyDBInstanceSpec=defineOnInstance(
"ModifyDBInstanceSpec",{parameters:{DBInstanceClass:parameters_text,DBInstanceStorage:between(5,32e3),DBInstanceStorageType:parameters_text,PayType:parameters_text,
Direction:oneOf("Up","Down","TempUpgrade","Serverless"),EffectiveTime:oneOf("Immediate","MaintainTime","ScheduleTime")},gaps:"takes effect at once whatever Effe\
ctiveTime says; the category and the version stay",run(call,instance){const{core,params}=call,instanceClass2=params.optionalText("DBInstanceClass")??instance.instanceClass,
storageGiB=params.number("DBInstanceStorage")??instance.storageGiB,storageType=params.optionalText("DBInstanceStorageType")??instance.storageType;if(!["DBInstan\
ceClass","DBInstanceStorage","DBInstanceStorageType"].some(name=>params.has(name)))throw define_refuse("MissingParameter","At least one of DBInstanceClass and D\
BInstanceStorage is required.");if(checkClass(instanceClass2,instance.category),checkStorage(instanceClass2,storageType,storageGiB),storageGiB<instance.storageGiB)
throw define_refuse("InvalidStorage.ValueNotSupport",`The storage cannot shrink from ${instance.storageGiB} GB to ${storageGiB} GB.`);if(instanceClass2===instance.
instanceClass&&storageGiB===instance.storageGiB&&storageType===instance.storageType)throw define_refuse("InvalidOrderTask.NotSupport","The specifications are th\
e same as the current ones.");const isRestart=instanceClass2!==instance.instanceClass;return busy(core,instance,{status:"DBInstanceClassChanging",ms:rdsDurations(
core).changingClass,action:"ModifyDBInstanceSpec",...isRestart&&{work:()=>core.drivers.databases.restart(instance.id)},result:{instanceClass:instanceClass2,storageGiB,
storageType}}),startCharge(core,{id:instance.id,kind:"database",perHour:pricePerHour(instanceClass2,storageGiB)}),{DBInstanceId:instance.id,OrderId:2e12+Math.floor(
core.random()*1e9)}}}),modifyDBInstanceDescription=defineOnInstance("ModifyDBInstanceDescription",{parameters:{DBInstanceDescription:requiredText},run({core,params},instance){
return checks_checkDescription(params.text("DBInstanceDescription")),changeDatabase(core,instance,{description:params.text("DBInstanceDescription")}),{}}}),modifyDBInstanceDeletionProtection=defineOnInstance(
"ModifyDBInstanceDeletionProtection",{parameters:{DeletionProtection:{type:"boolean",required:!0}},run({core,params},instance){return changeDatabase(core,instance,
{deletionProtection:params.flag("DeletionProtection")??!1}),{}}}),modifyDBInstanceMaintainTime=defineOnInstance("ModifyDBInstanceMaintainTime",{parameters:{MaintainTime:requiredText},
run({core,params},instance){const window=params.text("MaintainTime");if(!/^([01]\d|2[0-3]):00Z-([01]\d|2[0-3]):00Z$/.test(window))throw define_refuse("InvalidMa\
intainTime.Format",`The specified MaintainTime ${window} is not valid: use the form 02:00Z-06:00Z.`);return changeDatabase(core,instance,{maintainTime:window}),
{}}}),restartDBInstance=defineOnInstance("RestartDBInstance",{parameters:{NodeId:parameters_text},run({core},instance){return busy(core,instance,{status:"Reboot\
ing",ms:rdsDurations(core).restarting,action:"RestartDBInstance",work:()=>core.drivers.databases.restart(instance.id)}),{}}}),switchDBInstanceHA=defineOnInstance(
"SwitchDBInstanceHA",{parameters:{NodeId:requiredText,Force:oneOf("Yes","No"),EffectiveTime:oneOf("Immediate","MaintainTime","ScheduleTime")},run({core,params},instance){
if(instance.nodeIds.length<2)throw define_refuse("OperationDenied.DBInstanceType",`The instance ${instance.id} has one node only; there is nothing to switch to.`,
403);const at=instance.nodeIds.indexOf(params.text("NodeId"));if(at<1)throw define_refuse("InvalidNodeId.NotFound",`The specified NodeId ${params.text("NodeId")}\
 is no secondary node of ${instance.id}.`,404);const slaveZoneIds=instance.slaveZoneIds.with(at-1,instance.masterZoneId),nodeIds=instance.nodeIds.with(0,instance.
nodeIds[at]).with(at,instance.nodeIds[0]);return busy(core,instance,{status:"GuardSwitching",ms:rdsDurations(core).switching,action:"SwitchDBInstanceHA",work:()=>core.
drivers.databases.failover(instance.id),result:{masterZoneId:instance.slaveZoneIds[at-1],slaveZoneIds,nodeIds}}),{}}}),changeInstanceOperations=[deleteDBInstance,
modifyDBInstanceSpec,modifyDBInstanceDescription,modifyDBInstanceDeletionProtection,modifyDBInstanceMaintainTime,restartDBInstance,switchDBInstanceHA],createDBInstance=defineRds(
"CreateDBInstance",{parameters:{RegionId:region,Engine:requiredText,EngineVersion:requiredText,DBInstanceClass:requiredText,DBInstanceStorage:required(between(5,
32e3)),DBInstanceStorageType:parameters_text,DBInstanceNetType:required(oneOf("Intranet","Internet")),SecurityIPList:requiredText,PayType:required(oneOf("Postpa\
id","Prepaid","Serverless")),Category:oneOf("Basic","HighAvailability","cluster"),InstanceNetworkType:oneOf("VPC","Classic"),VPCId:parameters_text,VSwitchId:commaList(
3),ZoneId:parameters_text,ZoneIdSlave1:parameters_text,ZoneIdSlave2:parameters_text,PrivateIpAddress:parameters_text,DBInstanceDescription:parameters_text,ConnectionMode:parameters_text,
ConnectionString:parameters_text,Port:parameters_text,Period:parameters_text,UsedTime:parameters_text,AutoRenew:parameters_text,Amount:between(1,20),DeletionProtection:flag,
DryRun:flag,ResourceGroupId:parameters_text,Tag:tags},gaps:"MySQL only, in a VPC only, one instance per call; the endpoint is a loopback address with port 3306;\
 no serverless scaling, no read-only instances",async run(call){const{core,params}=call,plan2=readPlan(call);if(params.flag("DryRun")===!0)return{DryRun:!0,DryRunResult:!0};
const id2=core.newId("rm"),privateIp=takeAddress(core.store,plan2.vswitch,id2,params.optionalText("PrivateIpAddress"));try{const endpoint=await core.drivers.databases.
create({instanceId:id2,engineVersion:plan2.record.engineVersion,privateIp,runnerAddress:runnerAddress(plan2.vswitch)}),instance={...plan2.record,id:id2,description:plan2.
record.description||id2,privateIp,connectionString:endpoint.host,port:endpoint.port,nodeIds:[plan2.record.masterZoneId,...plan2.record.slaveZoneIds].map(()=>`rn\
-${core.newId("n").slice(2)}`)};return create_instance_begin(call,instance),{DBInstanceId:id2,ConnectionString:endpoint.host,Port:String(endpoint.port),OrderId:orderId(
call),TagResult:!0}}catch(error){throw releaseAddresses(core.store,id2),error}}});function readPlan(call){const{core,params,regionId}=call;checkEngine(params.text(
"Engine"),params.text("EngineVersion"));const category=params.optionalText("Category")??"HighAvailability",classId=params.text("DBInstanceClass");checkClass(classId,
category);const storageType=params.optionalText("DBInstanceStorageType")??storageTypesOf(classId)[0],storageGiB=params.number("DBInstanceStorage");checkStorage(
classId,storageType,storageGiB),checks_checkDescription(params.optionalText("DBInstanceDescription"));const addresses=readAddresses(params.text("SecurityIPList")),
place2=readPlace(call,category);return{vswitch:place2.vswitch,record:{regionId,description:params.optionalText("DBInstanceDescription")??"",status:"Creating",engine:"\
MySQL",engineVersion:params.text("EngineVersion"),instanceClass:classId,category,storageGiB,storageType,payType:params.text("PayType"),zoneId:place2.zoneId,masterZoneId:place2.
zoneId,slaveZoneIds:place2.slaveZoneIds,vpcId:place2.vswitch.vpcId,vswitchIds:place2.vswitchIds,addressGroups:[{name:"default",attribute:"",addresses}],deletionProtection:params.
flag("DeletionProtection")??!1,maintainTime:"18:00Z-22:00Z",parameters:{},backupPolicy:{period:"Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",time:"\
17:00Z-18:00Z",retentionDays:7},resourceGroupId:params.optionalText("ResourceGroupId")??`rg-acfm${core.accountId.slice(-8)}`,createdAtMs:core.clock.now(),tags:readTags(
params)}}}function checkEngine(engine,version){if(engine.toLowerCase()!=="mysql")throw define_refuse("InvaildEngineInRegion.ValueNotSupported",`The specified en\
gine ${engine} is not supported in the specified region.`);if(version!=="5.7"&&version!=="8.0")throw define_refuse("InvalidEngineVersion.Malformed",`The specifi\
ed EngineVersion ${version} is not supported: use 5.7 or 8.0.`)}function readPlace(call,category){const{params}=call;if(params.optionalText("InstanceNetworkType")===
"Classic")throw define_refuse("InvalidInstanceNetworkType.ValueNotSupport","The classic network is no longer sold; use VPC.");const vswitchIds=params.texts("VSw\
itchId");if(!params.has("VPCId"))throw define_refuse("MissingParameter",'The input parameter "VPCId" that is mandatory for processing this request is not suppli\
ed.');if(vswitchIds.length===0)throw define_refuse("MissingParameter",'The input parameter "VSwitchId" that is mandatory for processing this request is not supp\
lied.');const vpc=vpcOf(call,params.text("VPCId")),chosen=vswitchIds.map(id2=>vswitchOf(call,id2)),stranger=chosen.find(vswitch=>vswitch.vpcId!==vpc.id);if(stranger)
throw define_refuse("InvalidVSwitchId.NotFound",`The VSwitch ${stranger.id} does not belong to the VPC ${vpc.id}.`,404);const zoneId=params.optionalText("ZoneId")??
chosen[0].zoneId;checkZone(call,zoneId);const slaveZoneIds=readSlaveZones(call,{zoneId,category}),explicit=slavesAreExplicit(call)?[zoneId,...slaveZoneIds]:[zoneId],
needed=new Set(explicit).size===1?1:explicit.length;if(chosen.length!==needed&&!(needed===1&&chosen.length>1&&chosen.every(vswitch=>vswitch.zoneId===zoneId)))throw define_refuse(
"InvalidVSwitchId.NumberMismatch",`${needed} VSwitches are needed, in the order of the zones ${explicit.join(", ")}; ${chosen.length} were given.`);return chosen.
slice(0,needed).forEach((vswitch,at)=>{if(vswitch.zoneId!==explicit[at])throw define_refuse("InvalidVSwitchId.ZoneMismatch",`The VSwitch ${vswitch.id} is in ${vswitch.
zoneId}, not in ${explicit[at]}.`)}),{zoneId,slaveZoneIds,vswitch:chosen[0],vswitchIds}}const slavesAreExplicit=call=>{const first=call.params.optionalText("Zon\
eIdSlave1");return first!==void 0&&first!=="Auto"};function readSlaveZones(call,{zoneId,category}){const{params,regionId}=call,wanted=["ZoneIdSlave1","ZoneIdSla\
ve2"].map(name=>params.optionalText(name)).filter(zone=>zone!==void 0);if(category==="Basic"){if(wanted.length>0)throw define_refuse("InvalidZoneIdSlave1.ValueN\
otSupport","An instance of category Basic has one node and so no secondary zone.");return[]}if(wanted.length===2&&category!=="cluster")throw define_refuse("Inva\
lidZoneIdSlave2.ValueNotSupport","Only an instance of category cluster can have a third node.");const others=zonesOf(regionId).filter(zone=>zone!==zoneId),zones=wanted.
map((zone,at)=>zone==="Auto"?others[at]??zoneId:zone);for(const zone of zones)checkZone(call,zone);return zones.length>0?zones:[zoneId]}function checkZone(call,zoneId){
if(!zonesOf(call.regionId).includes(zoneId))throw define_refuse("InvalidZoneId.NotFound",`The specified zone ${zoneId} does not exist in ${call.regionId}.`,404)}
function create_instance_begin(call,instance){const{core}=call;databaseInstances(core.store).add(instance),startCharge(core,{id:instance.id,kind:"database",perHour:pricePerHour(
instance.instanceClass,instance.storageGiB)}),busy(core,instance,{status:"Creating",ms:rdsDurations(core).creating,action:"CreateDBInstance",work:()=>applyWhitelist(
core,instance)})}function runnerAddress(vswitch){return formatAddress(parseBlock(vswitch.cidr).last-3)}const orderId=call=>String(2e12+Math.floor(call.core.random()*
1e9)),createInstanceOperations=[createDBInstance],describeDBInstances=defineRds("DescribeDBInstances",{parameters:{DBInstanceId:parameters_text,DBInstanceStatus:parameters_text,
DBInstanceClass:parameters_text,DBInstanceType:parameters_text,Engine:parameters_text,EngineVersion:parameters_text,Category:parameters_text,PayType:parameters_text,
ZoneId:parameters_text,VpcId:parameters_text,VSwitchId:parameters_text,InstanceNetworkType:parameters_text,ConnectionMode:parameters_text,ConnectionString:parameters_text,
ResourceGroupId:parameters_text,SearchKey:parameters_text,Tags:{type:"object"},Expired:parameters_text,InstanceLevel:integer,PageNumber:pageNumber,PageSize:pageSize(
100),MaxResults:between(1,100),NextToken:parameters_text},run(call){const found2=databaseInstances(call.core.store).filter(instance=>describe_instances_matches(
call,instance)),page=pageOf(found2,call.params,30);return{PageNumber:page.PageNumber,PageRecordCount:page.rows.length,TotalRecordCount:page.TotalCount,NextToken:"",
Items:{DBInstance:page.rows.map(instance=>instanceRow(call,instance))}}}});function describe_instances_matches({params,regionId},instance){const is2=(name,...values)=>!params.
has(name)||values.includes(params.text(name)),search=params.optionalText("SearchKey")??"",ids3=params.optionalText("DBInstanceId")?.split(",");return instance.regionId===
regionId&&(ids3===void 0||ids3.includes(instance.id))&&is2("DBInstanceStatus",instance.status)&&is2("DBInstanceClass",instance.instanceClass)&&is2("DBInstanceTy\
pe","Primary")&&is2("Engine","MySQL","mysql")&&is2("EngineVersion",instance.engineVersion)&&is2("Category",instance.category)&&is2("PayType",instance.payType)&&
is2("ZoneId",instance.masterZoneId)&&is2("VpcId",instance.vpcId)&&is2("VSwitchId",...instance.vswitchIds)&&is2("InstanceNetworkType","VPC")&&is2("ConnectionMode",
"Standard")&&is2("ConnectionString",instance.connectionString,instance.publicHost)&&is2("ResourceGroupId",instance.resourceGroupId)&&is2("Expired","False","fals\
e")&&(instance.id.includes(search)||instance.description.includes(search))&&Object.entries(params.object("Tags")??{}).every(([key2,value])=>instance.tags[key2]===
String(value))}function instanceRow({core},instance){const size=instanceClass(instance.instanceClass);return{DBInstanceId:instance.id,DBInstanceDescription:instance.
description,DBInstanceStatus:instance.status,DBInstanceType:"Primary",DBInstanceClass:instance.instanceClass,DBInstanceStorageType:instance.storageType,DBInstanceNetType:"\
Intranet",DBInstanceCPU:String(size?.cpus??0),DBInstanceMemory:size?.memoryMiB??0,Category:instance.category,Engine:instance.engine,EngineVersion:instance.engineVersion,
RegionId:instance.regionId,ZoneId:instance.masterZoneId,InstanceNetworkType:"VPC",ConnectionMode:"Standard",ConnectionString:instance.connectionString,VpcId:instance.
vpcId,VSwitchId:instance.vswitchIds.join(","),VpcName:vpcs(core.store).get(instance.vpcId)?.name??"",VpcCloudInstanceId:`${instance.id}-vpc`,PayType:instance.payType,
LockMode:"Unlock",DeletionProtection:instance.deletionProtection,MutriORsignle:new Set([instance.masterZoneId,...instance.slaveZoneIds]).size>1,ResourceGroupId:instance.
resourceGroupId,CreateTime:secondTime(instance.createdAtMs),ExpireTime:"",DestroyTime:"",TipsLevel:0,ReadOnlyDBInstanceIds:{ReadOnlyDBInstanceId:[]}}}const describeDBInstanceAttribute=defineRds(
"DescribeDBInstanceAttribute",{parameters:{DBInstanceId:requiredText,Expired:parameters_text},run(call){const instance=databaseOf(call,call.params.text("DBInsta\
nceId"));return{Items:{DBInstanceAttribute:[attributeRow(instance)]}}}});function attributeRow(instance){const size=instanceClass(instance.instanceClass);return{
DBInstanceId:instance.id,DBInstanceDescription:instance.description,DBInstanceStatus:instance.status,DBInstanceType:"Primary",DBInstanceClass:instance.instanceClass,
DBInstanceClassType:usesLocalDisk(instance.instanceClass)?"s":instance.instanceClass.includes(".x")?"x":"s",DBInstanceStorage:instance.storageGiB,DBInstanceStorageType:instance.
storageType,DBInstanceNetType:"Intranet",DBInstanceCPU:String(size?.cpus??0),DBInstanceMemory:size?.memoryMiB??0,MaxConnections:size?.maxConnections??0,MaxIOPS:size?.
maxIops??0,Category:instance.category,Engine:instance.engine,EngineVersion:instance.engineVersion,RegionId:instance.regionId,ZoneId:instance.zoneId,MasterZone:instance.
masterZoneId,SlaveZones:{SlaveZone:instance.slaveZoneIds.map(ZoneId=>({ZoneId}))},InstanceNetworkType:"VPC",ConnectionMode:"Standard",ConnectionString:instance.
connectionString,Port:String(instance.port),IPType:"IPv4",VpcId:instance.vpcId,VSwitchId:instance.vswitchIds.join(","),VpcCloudInstanceId:`${instance.id}-vpc`,SecurityIPMode:"\
normal",SecurityIPList:instance.addressGroups.flatMap(group=>group.addresses).join(","),PayType:instance.payType,LockMode:"Unlock",LockReason:"",DeletionProtection:instance.
deletionProtection,MaintainTime:instance.maintainTime,AvailabilityValue:"100.0%",AccountMaxQuantity:500,DBMaxQuantity:500,ResourceGroupId:instance.resourceGroupId,
CreationTime:secondTime(instance.createdAtMs),ExpireTime:"",Extra:{DBInstanceIds:{DBInstanceId:[]}},ServerlessConfig:{},ReadOnlyDBInstanceIds:{ReadOnlyDBInstanceId:[]},
DBClusterNodes:{DBClusterNode:instance.category==="cluster"?clusterNodes(instance):[]}}}function clusterNodes(instance){const size=instanceClass(instance.instanceClass);
return[instance.masterZoneId,...instance.slaveZoneIds].map((zoneId,at)=>({NodeId:instance.nodeIds[at]??"",NodeRole:at===0?"primary":"secondary",NodeRegionId:instance.
regionId,NodeZoneId:zoneId,ClassCode:instance.instanceClass,ClassType:"s",Cpu:String(size?.cpus??0),Memory:String(size?.memoryMiB??0),Status:"ACTIVATION"}))}const checkInstanceExist=defineRds(
"CheckInstanceExist",{parameters:{DBInstanceId:requiredText},run:({core,params})=>({IsExistInstance:databaseInstances(core.store).get(params.text("DBInstanceId"))!==
void 0})}),describeDBInstanceHAConfig=defineOnInstance("DescribeDBInstanceHAConfig",{parameters:{},run:({core},instance)=>({DBInstanceId:instance.id,HAMode:"RPO",
SyncMode:"Semi-sync",HostInstanceInfos:{NodeInfo:[instance.masterZoneId,...instance.slaveZoneIds].map((zoneId,at)=>({NodeId:instance.nodeIds[at]??"",NodeType:at===
0?"Master":"Slave",RegionId:instance.regionId,ZoneId:zoneId,SyncStatus:"Synchronized",LogSyncTime:secondTime(core.clock.now()),DataSyncTime:secondTime(core.clock.
now())}))}})}),describeDBInstanceSSL=defineOnInstance("DescribeDBInstanceSSL",{parameters:{},gaps:"TLS is always off",run:(_call,instance)=>({SSLEnabled:"No",RequireUpdate:"\
No",ConnectionString:instance.connectionString,SSLExpireTime:"",SSLCreateTime:""})}),describe_instances_describeInstanceOperations=[describeDBInstances,describeDBInstanceAttribute,
checkInstanceExist,describeDBInstanceHAConfig,describeDBInstanceSSL],parameter=(name,defaultValue,range2,description,needsRestart=!1)=>({name,defaultValue,range:range2,
needsRestart,description}),engineParameters=[parameter("character_set_server","utf8mb4","[utf8|latin1|gbk|utf8mb4]","The default character set.",!0),parameter("\
connect_timeout","10","[1-3600]","Seconds that the server waits for a connect packet."),parameter("default_week_format","0","[0-7]","The default mode of WEEK()."),
parameter("div_precision_increment","4","[0-30]","Digits that a division adds to the scale of its result."),parameter("eq_range_index_dive_limit","100","[0-4294\
967295]","Equality ranges from which on index statistics are used."),parameter("event_scheduler","ON","[ON|OFF]","Whether events run."),parameter("ft_min_word_l\
en","4","[1-3600]","The shortest word in a full-text index.",!0),parameter("group_concat_max_len","1024","[4-1844674407370954752]","The longest result of GROUP_\
CONCAT()."),parameter("innodb_lock_wait_timeout","50","[1-1073741824]","Seconds that a transaction waits for a row lock."),parameter("innodb_print_all_deadlocks",
"OFF","[ON|OFF]","Whether every deadlock is logged."),parameter("interactive_timeout","7200","[10-86400]","Seconds of inactivity of an interactive connection."),
parameter("join_buffer_size","262144","[128-4294967295]","Bytes for joins without an index."),parameter("lock_wait_timeout","31536000","[1-1073741824]","Seconds\
 that a statement waits for a metadata lock."),parameter("log_queries_not_using_indexes","OFF","[ON|OFF]","Whether queries without an index are logged as slow."),
parameter("long_query_time","1","[0.1-31536000]","Seconds from which on a query counts as slow."),parameter("max_allowed_packet","1073741824","[16384-1073741824\
]","The largest packet in bytes."),parameter("max_length_for_sort_data","1024","[0-838860]","Bytes per row up to which columns are sorted along."),parameter("ma\
x_prepared_stmt_count","16382","[0-1048576]","Prepared statements of the whole server."),parameter("net_read_timeout","30","[1-18446744073709547520]","Seconds t\
hat a read from a client may take."),parameter("net_write_timeout","60","[1-18446744073709547520]","Seconds that a write to a client may take."),parameter("sort\
_buffer_size","868352","[32768-4294967295]","Bytes for one sort."),parameter("table_definition_cache","512","[400-80480]","Table definitions that are kept."),parameter(
"table_open_cache","2000","[1-524288]","Tables that are kept open."),parameter("tmp_table_size","2097152","[262144-134217728]","Bytes of a temporary table in me\
mory."),parameter("wait_timeout","86400","[60-259200]","Seconds of inactivity of a connection.")];function isInRange(value,range2){const inside=range2.slice(1,-1);
if(inside.includes("|"))return inside.split("|").some(choice=>choice.toLowerCase()===value.toLowerCase());const[low="",high=""]=inside.split("-");return/^\d+(\.\d+)?$/.
test(value)&&Number(value)>=Number(low)&&Number(value)<=Number(high)}const describeParameters=defineOnInstance("DescribeParameters",{parameters:{},gaps:"the par\
ameters that are used most, not all of them",run:(_call,instance)=>({Engine:instance.engine,EngineVersion:instance.engineVersion,ConfigParameters:{DBInstanceParameter:[]},
RunningParameters:{DBInstanceParameter:engineParameters.map(parameter2=>({ParameterName:parameter2.name,ParameterValue:instance.parameters[parameter2.name]??parameter2.
defaultValue,ParameterDefaultValue:parameter2.defaultValue,ParameterValueRange:parameter2.range,ParameterDescription:parameter2.description}))}})}),describeParameterTemplates=defineRds(
"DescribeParameterTemplates",{parameters:{Engine:requiredText,EngineVersion:requiredText,Category:parameters_text,DBInstanceId:parameters_text},gaps:"the parame\
ters that are used most, not all of them",run:({params})=>({Engine:params.text("Engine"),EngineVersion:params.text("EngineVersion"),ParameterCount:String(engineParameters.
length),Parameters:{TemplateRecord:engineParameters.map(parameter2=>({ParameterName:parameter2.name,ParameterValue:parameter2.defaultValue,CheckingCode:parameter2.
range,ForceModify:"true",ForceRestart:String(parameter2.needsRestart),ParameterDescription:parameter2.description}))}})}),modifyParameter=defineOnInstance("Modi\
fyParameter",{parameters:{Parameters:{type:"object",required:!0},Forcerestart:flag,ParameterGroupId:parameters_text},gaps:"no parameter groups",async run({core,
params},instance){const values=Object.fromEntries(Object.entries(params.object("Parameters")??{}).map(([name,value])=>[name,String(value)])),known=Object.entries(
values).map(([name,value])=>{const parameter2=engineParameters.find(each=>each.name===name);if(!parameter2)throw define_refuse("InvalidParameters.NotFound",`The\
 parameter ${name} does not exist or cannot be changed.`);if(!isInRange(value,parameter2.range))throw define_refuse("InvalidParameters.Format",`The value ${value}\
 of ${name} is not in ${parameter2.range}.`);return parameter2}),isRestart=params.flag("Forcerestart")===!0;if(!isRestart&&known.some(parameter2=>parameter2.needsRestart))
throw define_refuse("InvalidParameters.ForceRestart","A parameter takes effect after a restart only: set Forcerestart to true.");await core.drivers.databases.setParameters?.(
instance.id,values);const parameters={...instance.parameters,...values};return isRestart?busy(core,instance,{status:"Restarting",ms:rdsDurations(core).restarting,
action:"ModifyParameter",work:()=>core.drivers.databases.restart(instance.id),result:{parameters}}):changeDatabase(core,instance,{parameters}),{}}}),parameterOperations=[
describeParameters,describeParameterTemplates,modifyParameter],describeDBInstanceMonitor=defineOnInstance("DescribeDBInstanceMonitor",{parameters:{},run:()=>({Period:"\
60"})}),describeSQLCollectorPolicy=defineOnInstance("DescribeSQLCollectorPolicy",{parameters:{ResourceGroupId:parameters_text},run:()=>({SQLCollectorStatus:"Dis\
abled",StoragePeriod:0})}),describeSQLCollectorRetention=defineOnInstance("DescribeSQLCollectorRetention",{parameters:{ResourceGroupId:parameters_text},run:()=>({
ConfigValue:"30"})}),describeSecurityGroupConfiguration=defineOnInstance("DescribeSecurityGroupConfiguration",{parameters:{},gaps:"Security groups cannot be bou\
nd to a database instance.",run:(_call,instance)=>({DBInstanceName:instance.id,Items:{EcsSecurityGroupRelation:[]}})}),describeHASwitchConfig=defineOnInstance("\
DescribeHASwitchConfig",{parameters:{},run:()=>({HAConfig:"Auto",ManualHATime:""})}),describeHADiagnoseConfig=defineOnInstance("DescribeHADiagnoseConfig",{parameters:{},
run:()=>({TcpConnectionType:"SHORT"})}),describeDBInstanceTDE=defineOnInstance("DescribeDBInstanceTDE",{parameters:{},run:()=>({TDEStatus:"Disabled",TDEMode:"",
EncryptionKey:"",Databases:{Database:[]}})}),describeInstanceLinkedWhitelistTemplate=defineRds("DescribeInstanceLinkedWhitelistTemplate",{parameters:{InsName:requiredText,
ResourceGroupId:parameters_text},gaps:"There are no templates of whitelists.",run(call){const{id:id2}=databaseOf(call,call.params.text("InsName"));return{Code:"\
200",HttpStatusCode:200,Message:"",Success:!0,Data:{InsName:id2,Templates:[]}}}}),readSettingsOperations=[describeDBInstanceMonitor,describeSQLCollectorPolicy,describeSQLCollectorRetention,
describeSecurityGroupConfiguration,describeHASwitchConfig,describeHADiagnoseConfig,describeDBInstanceTDE,describeInstanceLinkedWhitelistTemplate],charsets=["utf\
8","gbk","latin1","utf8mb4"],maxSchemas=500,createDatabase=defineOnInstance("CreateDatabase",{parameters:{DBName:requiredText,CharacterSetName:requiredText,DBDescription:{
type:"string",maxLength:256}},async run({core,params},instance){const name=params.text("DBName"),charset=params.text("CharacterSetName");if(checkSchemaName(name),
!charsets.some(known=>known===charset))throw define_refuse("InvalidCharacterSetName.Format",`The specified CharacterSetName ${charset} is not valid: use ${charsets.
join(", ")}.`);const existing2=schemas(core.store).filter(schema2=>schema2.instanceId===instance.id);if(existing2.some(schema2=>schema2.name===name))throw define_refuse(
"InvalidDBName.Duplicate",`The specified database name ${name} already exists.`);if(existing2.length>=maxSchemas)throw define_refuse("DBQuotaExceeded",`An insta\
nce can have at most ${maxSchemas} databases.`);await core.drivers.databases.createDatabase(instance.id,name,charset);const schema=schemas(core.store).add({id:`${instance.
id}/${name}`,instanceId:instance.id,name,charset,description:params.optionalText("DBDescription")??"",status:"Creating"});return core.after(rdsDurations(core).databaseCreating,
()=>{schemas(core.store).update(schema,{status:"Running"})}),{}}}),deleteDatabase=defineOnInstance("DeleteDatabase",{parameters:{DBName:requiredText},run({core,
params},instance){const schema=schemas(core.store).get(`${instance.id}/${params.text("DBName")}`);if(!schema)throw define_refuse("InvalidDBName.NotFound",`The s\
pecified database ${params.text("DBName")} does not exist.`,404);if(schema.status!=="Running")throw define_refuse("OperationDenied.DBStatus",`The operation is n\
ot permitted due to the status of the database: ${schema.status}.`,403);return schemas(core.store).update(schema,{status:"Deleting"}),core.after(rdsDurations(core).
databaseDeleting,()=>dropSchema(core,schema)),{}}}),modifyDBDescription=defineOnInstance("ModifyDBDescription",{parameters:{DBName:requiredText,DBDescription:{type:"\
string",required:!0,maxLength:256}},run({core,params},instance){const schema=schemas(core.store).get(`${instance.id}/${params.text("DBName")}`);if(!schema)throw define_refuse(
"InvalidDBName.NotFound",`The specified database ${params.text("DBName")} does not exist.`,404);return schemas(core.store).update(schema,{description:params.text(
"DBDescription")}),{}}}),describeDatabases=defineOnInstance("DescribeDatabases",{parameters:{DBName:parameters_text,DBStatus:parameters_text,PageNumber:pageNumber,
PageSize:between(1,100)},run({core,params},instance){const rows2=schemas(core.store).filter(schema=>schema.instanceId===instance.id&&schema.name===(params.optionalText(
"DBName")??schema.name)&&schema.status===(params.optionalText("DBStatus")??schema.status)),page=pageOf(rows2,params,30),grantsOf=schema=>accounts(core.store).filter(
account=>account.instanceId===instance.id&&schema.name in account.privileges).map(account=>({Account:account.name,AccountPrivilege:account.privileges[schema.name],
AccountPrivilegeDetail:privilegeDetails[account.privileges[schema.name]]}));return{Databases:{Database:page.rows.map(schema=>({DBInstanceId:instance.id,DBName:schema.
name,DBStatus:schema.status,DBDescription:schema.description,CharacterSetName:schema.charset,Engine:instance.engine,PageNumber:page.PageNumber,PageSize:page.PageSize,
TotalCount:page.TotalCount,Accounts:{AccountPrivilegeInfo:grantsOf(schema)}}))}}}}),checkDBNameAvailable=defineOnInstance("CheckDBNameAvailable",{parameters:{DBName:requiredText},
run({core,params},instance){if(checkSchemaName(params.text("DBName")),schemas(core.store).get(`${instance.id}/${params.text("DBName")}`))throw define_refuse("In\
validDBName.Duplicate","The specified database name already exists.");return{}}}),describeCharacterSetName=defineRds("DescribeCharacterSetName",{parameters:{Engine:requiredText},
run:({params})=>({Engine:params.text("Engine"),CharacterSetNameItems:{CharacterSetName:[...charsets]}})}),schemaOperations=[createDatabase,deleteDatabase,modifyDBDescription,
describeDatabases,checkDBNameAvailable,describeCharacterSetName],resourceType=required(oneOf("INSTANCE","instance"));function tagged({core,regionId},ids3){return ids3.
map(id2=>{const instance=databaseInstances(core.store).get(id2);if(!instance||instance.regionId!==regionId)throw define_refuse("InvalidDBInstanceId.NotFound",`T\
he specified ResourceId ${id2} does not exist.`,404);return instance})}const tags_tagResources=defineRds("TagResources",{parameters:{RegionId:region,ResourceType:resourceType,
ResourceId:required(repeated(50)),Tag:required(tags)},run(call){const tags2=readTags(call.params),changes=tagged(call,call.params.texts("ResourceId")).map(instance=>({
instance,tags:mergeTags(instance.tags,tags2)}));for(const change2 of changes)changeDatabase(call.core,change2.instance,{tags:change2.tags});return{}}}),tags_untagResources=defineRds(
"UntagResources",{parameters:{RegionId:region,ResourceType:resourceType,ResourceId:required(repeated(50)),TagKey:repeated(20),All:flag},run(call){const keys=call.
params.texts("TagKey"),isAll=keys.length===0&&call.params.flag("All")===!0;for(const instance of tagged(call,call.params.texts("ResourceId")))changeDatabase(call.
core,instance,{tags:removeTags(instance.tags,isAll?void 0:keys)});return{}}}),tags_listTagResources=defineRds("ListTagResources",{parameters:{RegionId:region,ResourceType:resourceType,
ResourceId:repeated(50),Tag:tags,NextToken:parameters_text},run({core,params,regionId}){const ids3=params.texts("ResourceId"),rows2=databaseInstances(core.store).
filter(instance=>instance.regionId===regionId&&(ids3.length===0||ids3.includes(instance.id))&&matchesTags(instance,params)).flatMap(instance=>Object.entries(instance.
tags).map(([key2,value])=>({id:`${instance.id}/${key2}`,instanceId:instance.id,key:key2,value}))),page=cursorOrPage(rows2,params,{defaultSize:1e3});return{NextToken:page.
NextToken,TagResources:{TagResource:page.rows.map(({instanceId,key:key2,value})=>({ResourceId:instanceId,ResourceType:"INSTANCE",TagKey:key2,TagValue:value}))}}}}),
tags_describeTags=defineRds("DescribeTags",{parameters:{RegionId:region,DBInstanceId:parameters_text,ResourceType:parameters_text,Tags:{type:"object"}},run({core,
params,regionId}){const rows2=new Map;for(const instance of databaseInstances(core.store).all())if(!(instance.regionId!==regionId||instance.id!==(params.optionalText(
"DBInstanceId")??instance.id)))for(const[TagKey,TagValue]of Object.entries(instance.tags)){const key2=JSON.stringify([TagKey,TagValue]),row2=rows2.get(key2)??{TagKey,
TagValue,ids:[]};row2.ids.push(instance.id),rows2.set(key2,row2)}return{Items:{TagInfos:[...rows2.values()].map(({ids:ids3,...tag})=>({...tag,DBInstanceIds:{DBInstanceIds:ids3}}))}}}}),
describeDBInstanceByTags=defineRds("DescribeDBInstanceByTags",{parameters:{RegionId:region,DBInstanceId:parameters_text,PageNumber:pageNumber,PageSize:between(1,
100)},run({core,params,regionId}){const found2=databaseInstances(core.store).filter(instance=>instance.regionId===regionId&&instance.id===(params.optionalText("\
DBInstanceId")??instance.id)),page=pageOf(found2,params,30);return{PageNumber:page.PageNumber,PageRecordCount:page.rows.length,TotalRecordCount:page.TotalCount,
Items:{DBInstanceTag:page.rows.map(instance=>({DBInstanceId:instance.id,Tags:tagKeyValues(instance.tags)}))}}}}),addTagsToResource=defineRds("AddTagsToResource",
{parameters:{RegionId:region,DBInstanceId:requiredText,Tags:{type:"object"},Tag:tags},run(call){const given=Object.fromEntries(Object.entries(call.params.object(
"Tags")??{}).map(([key2,value])=>[key2,String(value)]));for(const instance of tagged(call,call.params.text("DBInstanceId").split(",")))changeDatabase(call.core,
instance,{tags:mergeTags(instance.tags,{...given,...readTags(call.params)})});return{}}}),removeTagsFromResource=defineRds("RemoveTagsFromResource",{parameters:{
RegionId:region,DBInstanceId:requiredText,Tags:{type:"object"},Tag:tags},run(call){const keys=[...Object.keys(call.params.object("Tags")??{}),...Object.keys(readTags(
call.params))];for(const instance of tagged(call,call.params.text("DBInstanceId").split(",")))changeDatabase(call.core,instance,{tags:removeTags(instance.tags,keys)});
return{}}}),tagOperations=[tags_tagResources,tags_untagResources,tags_listTagResources,tags_describeTags,describeDBInstanceByTags,addTagsToResource,removeTagsFromResource],
taskOperations=[defineRds("DescribeTasks",{parameters:{DBInstanceId:requiredText,StartTime:requiredText,EndTime:requiredText,Status:parameters_text,TaskAction:parameters_text,
PageNumber:pageNumber,PageSize:between(1,100)},run({core,params}){const rows2=databaseTasks(core.store).filter(task2=>task2.instanceId===params.text("DBInstance\
Id")&&task2.action===(params.optionalText("TaskAction")??task2.action)),page=pageOf(rows2.reverse(),params,30);return{PageNumber:page.PageNumber,PageRecordCount:page.
rows.length,TotalRecordCount:page.TotalCount,Items:{TaskProgressInfo:page.rows.map(task2=>({TaskId:task2.id,TaskAction:task2.action,Status:task2.status,Progress:task2.
status==="Finished"?"100":"50",ProgressInfo:"",DBName:"",BeginTime:secondTime(task2.startedAtMs),FinishTime:task2.finishedAtMs===void 0?"":secondTime(task2.finishedAtMs),
TaskErrorCode:"",TaskErrorMessage:""}))}}}})],usageOperations=[defineOnInstance("DescribeResourceUsage",{parameters:{ResourceGroupId:parameters_text},gaps:"logs\
 count as data, and backups take no room",async run({core},instance){const used=await core.drivers.databases.usedBytes?.(instance.id)??0;return{DBInstanceId:instance.
id,Engine:instance.engine,DiskUsed:used,DataSize:used,LogSize:0,SQLSize:0,BackupSize:0,BackupDataSize:0,BackupLogSize:0,BackupOssDataSize:0,BackupOssLogSize:0,BackupEcsSnapshotSize:"\
0",ArchiveBackupSize:0,ColdBackupSize:0,PaidBackupSize:0}}})],rdsOperations=[...createInstanceOperations,...describe_instances_describeInstanceOperations,...changeInstanceOperations,
...accessOperations,...accounts_accountOperations,...schemaOperations,...parameterOperations,...readSettingsOperations,...backupOperations,...catalogOperations,
...tagOperations,...taskOperations,...usageOperations],listener_rows_common=["Bandwidth","Scheduler","AclStatus","AclType","AclId"];function listenerRow(listener){
const{settings:settings2}=listener,own=Object.fromEntries(Object.entries(settings2).filter(([name])=>!isCommon(name)));return{LoadBalancerId:listener.loadBalancerId,
ListenerPort:listener.port,ListenerProtocol:listener.protocol,Status:listener.status,Description:listener.description,...listener.backendPort!==void 0&&{BackendServerPort:listener.
backendPort},...listener.vserverGroupId!==void 0&&{VServerGroupId:listener.vserverGroupId},...Object.fromEntries(listener_rows_common.flatMap(name=>settings2[name]===
void 0?[]:[[name,settings2[name]]])),AclIds:splitAclIds(listener),[`${listener.protocol.toUpperCase()}ListenerConfig`]:config(listener,own),Tags:Object.entries(
listener.tags).map(([TagKey,TagValue])=>({TagKey,TagValue}))}}function config({protocol,masterSlaveGroupId},own){if(protocol==="http"||protocol==="https")return{
HealthCheckHttpVersion:"HTTP/1.0",...own};const{SynProxy:_,ProxyProtocolV2Enabled:enabled,...rest}=own;return{...rest,ProxyProtocolV2Enabled:String(enabled??!1),
...masterSlaveGroupId!==void 0&&{MasterSlaveServerGroupId:masterSlaveGroupId}}}function splitAclIds({settings:settings2}){const ids3=settings2.AclId;return ids3===
void 0?[]:String(ids3).split(",").map(id2=>id2.trim())}const isCommon=name=>listener_rows_common.includes(name);function loadBalancerOf(call){const id2=call.params.
text("LoadBalancerId"),found2=loadBalancers(call.core.store).get(id2);if(found2&&isInRegion(call,found2))return found2;throw new VendorError("InvalidLoadBalance\
rId.NotFound",404,"The specified LoadBalancerId does not exist.")}function changeableLoadBalancer(call){const found2=loadBalancerOf(call);if(found2.status==="lo\
cked")throw new VendorError("ActionNotAllowed",400,`Load balancer ${found2.id} is locked because of arrears.`);return found2}function serverGroupOf(call,id2=call.
params.text("VServerGroupId")){const found2=serverGroups(call.core.store).get(id2),owner=found2&&loadBalancers(call.core.store).get(found2.loadBalancerId);if(found2&&
owner&&isInRegion(call,owner))return found2;throw new VendorError("InvalidParameter",404,"The specified VServerGroupId does not exist.")}function groupFor(call,balancer,id2){
const group=serverGroupOf(call,id2);if(group.loadBalancerId===balancer.id)return group;throw new VendorError("InvalidParameter",404,"The specified VServerGroupI\
d does not exist.")}function masterSlaveGroupOf(call,id2=call.params.text("MasterSlaveServerGroupId")){const found2=masterSlaveGroups(call.core.store).get(id2),
owner=found2&&loadBalancers(call.core.store).get(found2.loadBalancerId);if(found2&&owner&&isInRegion(call,owner))return found2;throw new VendorError("InvalidPar\
ameter",404,"The specified MasterSlaveServerGroupId does not exist.")}function masterSlaveGroupFor(call,balancer,id2){const group=masterSlaveGroupOf(call,id2);if(group.
loadBalancerId===balancer.id)return group;throw new VendorError("InvalidParameter",404,"The specified MasterSlaveServerGroupId does not exist.")}const noListener=()=>new VendorError(
"InvalidParameter",404,"The specified resource does not exist.");function listenerOf(call,balancer,protocol){const port2=call.params.number("ListenerPort"),wanted=protocol??
call.params.optionalText("ListenerProtocol")?.toLowerCase(),found2=listenersOf(call.core.store,balancer.id).filter(listener=>listener.port===port2&&(wanted===void 0||
listener.protocol===wanted));if(found2.length>1)throw new VendorError("MissingParameter",400,`Listeners of several protocols have port ${port2}: ListenerProtoco\
l is required.`);if(!found2[0])throw noListener();return found2[0]}function ruleOf(call,id2=call.params.text("RuleId")){const found2=rules(call.core.store).get(
id2);if(!found2)throw new VendorError("InvalidRuleId.NotFound",404,"The specified RuleId does not exist.");return found2}function certificateOf(call,id2=call.params.
text("ServerCertificateId")){const found2=certificates(call.core.store).get(id2);if(found2&&isInRegion(call,found2))return found2;throw new VendorError("ServerC\
ertificateId.NotFound",404,"The specified ServerCertificateId does not exist.")}function aclOf(call,id2=call.params.text("AclId")){const found2=acls(call.core.store).
get(id2);if(found2&&isInRegion(call,found2))return found2;throw new VendorError("InvalidParameter",404,"The specified AclId does not exist.")}function balancerConfig(store,balancer){
return{loadBalancerId:balancer.id,address:balancer.loopbackAddress,extraAddresses:eips(store).filter(eip=>eip.status==="InUse"&&eip.boundTo?.id===balancer.id).map(
eip=>eip.address),isActive:balancer.status==="active",listeners:listenersOf(store,balancer.id).map(listener=>listenerConfig(store,balancer,listener))}}function listenerConfig(store,balancer,listener){
const{settings:settings2}=listener,sticky=stickyConfig(settings2),certificate=certificates(store).get(config_text(settings2,"ServerCertificateId")),accessControl=accessControlConfig(
store,settings2),drainSeconds=settings2.ConnectionDrain==="on"?settings2.ConnectionDrainTimeout:void 0;return{port:listener.port,protocol:listener.protocol,isRunning:listener.
status==="running"||listener.status==="configuring",scheduler:schedulerOf(settings2),requestTimeoutMs:seconds(settings2,"RequestTimeout",60),idleTimeoutMs:seconds(
settings2,listener.protocol==="tcp"?"EstablishedTimeout":"IdleTimeout",15),healthCheck:healthCheckConfig(listener),backends:ownBackends(store,balancer,listener),
rules:rulesOf(store,listener).map(rule=>({...rule.domain&&{domain:rule.domain},...rule.url&&{url:rule.url},backends:groupBackends(store,rule.vserverGroupId)})),
addedHeaders:addedHeaders(balancer,listener),...sticky&&{sticky},...certificate&&{certificate:{cert:certificate.certificate,key:certificate.privateKey}},...accessControl&&
{accessControl},...drainSeconds!==void 0&&{connectionDrainMs:Number(drainSeconds)*1e3},...Number(settings2.PersistenceTimeout??0)>0&&{persistenceMs:Number(settings2.
PersistenceTimeout)*1e3},...settings2.ListenerForward==="on"&&{redirectToPort:Number(settings2.ForwardPort)}}}function ownBackends(store,balancer,listener){return listener.
vserverGroupId!==void 0?groupBackends(store,listener.vserverGroupId):listener.masterSlaveGroupId!==void 0?masterSlaveBackends(store,listener.masterSlaveGroupId):
balancer.members.flatMap(member=>backend(store,member,listener.backendPort))}function groupBackends(store,vserverGroupId){return(serverGroups(store).get(vserverGroupId)?.
members??[]).flatMap(member=>backend(store,member,member.port))}function masterSlaveBackends(store,groupId){return(masterSlaveGroups(store).get(groupId)?.members??
[]).flatMap(member=>backend(store,member,member.port).map(each=>({...each,isStandby:member.role==="Slave"})))}function backend(store,member,port2){const instance=members_instanceOf(
store,member.serverId);if(!instance||port2===void 0)return[];const{loopbackAddress:address,privateIp}=instance;return[{serverId:member.serverId,address,privateIp,
port:port2,weight:member.weight}]}function healthCheckConfig({protocol,settings:settings2}){const isLayer4=protocol==="tcp"||protocol==="udp",domain=config_text(
settings2,"HealthCheckDomain"),port2=Number(settings2.HealthCheckConnectPort??0);return{kind:healthCheckKind(protocol,settings2),path:config_text(settings2,"Hea\
lthCheckURI")||"/",method:isLayer4||settings2.HealthCheckMethod==="get"?"GET":"HEAD",intervalMs:seconds(settings2,"HealthCheckInterval",2),timeoutMs:seconds(settings2,
isLayer4?"HealthCheckConnectTimeout":"HealthCheckTimeout",5),healthyThreshold:Number(settings2.HealthyThreshold??3),unhealthyThreshold:Number(settings2.UnhealthyThreshold??
3),passCodes:(config_text(settings2,"HealthCheckHttpCode")||"http_2xx").split(",").map(code=>code.trim()),...domain&&domain!=="$_ip"&&{domain},...port2>0&&{port:port2}}}
function healthCheckKind(protocol,settings2){return settings2.HealthCheck==="off"?"off":protocol==="udp"?"udp":settings2.HealthCheckType==="tcp"?"tcp":"http"}function stickyConfig(settings2){
if(settings2.StickySession==="on")return settings2.StickySessionType==="server"?{kind:"server",cookie:config_text(settings2,"Cookie")}:{kind:"insert",timeoutMs:seconds(
settings2,"CookieTimeout",86400)}}function accessControlConfig(store,settings2){if(settings2.AclStatus!=="on")return;const entries2=config_text(settings2,"AclId").
split(",").flatMap(id2=>acls(store).get(id2)?.entries??[]).map(entry=>entry.ip);return{kind:settings2.AclType==="black"?"black":"white",entries:entries2}}function addedHeaders(balancer,{
protocol,port:port2,settings:settings2}){return{...settings2.XForwardedFor_SLBID==="on"&&{"SLB-ID":balancer.id},...settings2.XForwardedFor_SLBIP==="on"&&{"SLB-I\
P":balancer.address},...settings2.XForwardedFor_proto==="on"&&{"X-Forwarded-Proto":protocol},...settings2.XForwardedFor_SLBPORT==="on"&&{"X-Forwarded-Port":String(
port2)}}}function schedulerOf(settings2){const scheduler=settings2.Scheduler;return scheduler==="rr"||scheduler==="wlc"?scheduler:"wrr"}const config_text=(settings2,name)=>String(
settings2[name]??""),seconds=(settings2,name,otherwise)=>Number(settings2[name]??otherwise)*1e3,publish_watched=new WeakSet;function startBalancers(core){if(!publish_watched.
has(core)){publish_watched.add(core),core.on("loadBalancerChanged",({loadBalancerId})=>publishLater(core,loadBalancerId)),core.on("instanceChanged",({instanceId})=>{
const touched=!instances(core.store).get(instanceId)?forgetServer(core.store,instanceId):balancersWith(core,instanceId);for(const loadBalancerId of touched)publishLater(
core,loadBalancerId)}),settleListeners(core);for(const balancer of loadBalancers(core.store).all())publishLater(core,balancer.id)}}function settleListeners({store}){
for(const listener of listeners(store).all())listener.status==="stopping"&&listeners(store).update(listener,{status:"stopped"}),(listener.status==="starting"||listener.
status==="configuring")&&listeners(store).update(listener,{status:"running"})}async function publish(core,loadBalancerId){const balancer=loadBalancers(core.store).
get(loadBalancerId);balancer?await core.drivers.balancers.apply(balancerConfig(core.store,balancer)):await core.drivers.balancers.remove(loadBalancerId)}function publishLater(core,loadBalancerId){
core.after(0,()=>publish(core,loadBalancerId))}function balancersWith(core,instanceId){const instance=instances(core.store).get(instanceId),ids3=[instanceId,instance?.
networkInterfaceId],has=members=>members.some(member=>ids3.includes(member.serverId)),groups=[...serverGroups(core.store).all(),...masterSlaveGroups(core.store).
all()].filter(group=>has(group.members)),own=balancer=>has(balancer.members)||groups.some(group=>group.loadBalancerId===balancer.id);return loadBalancers(core.store).
filter(own).map(balancer=>balancer.id)}const onAcl={RegionId:region,AclId:requiredText},nameSpec={type:"string",required:!0,minLength:1,maxLength:80},createAcl=define_define(
"Slb","CreateAccessControlList",{parameters:{RegionId:region,AclName:nameSpec,AddressIPVersion:{...oneOf("ipv4","ipv6"),default:"ipv4"},ResourceGroupId:parameters_text,
Tag:tags},run(call){const{core,params}=call;return{AclId:acls(core.store).add({id:core.newId("acl"),regionId:call.regionId,name:params.text("AclName"),ipVersion:params.
text("AddressIPVersion"),entries:[],resourceGroupId:params.optionalText("ResourceGroupId")??"rg-default",createdAtMs:core.clock.now(),tags:readTags(params)}).id}}}),
addEntries=define_define("Slb","AddAccessControlListEntry",{parameters:{...onAcl,AclEntrys:requiredText},async run(call){const acl=aclOf(call),entries2=readEntries(
call);for(const{ip}of entries2)if(!isBlock(ip))throw invalidEntry(`${ip} is neither an address nor a CIDR block`);const known=new Set(acl.entries.map(entry=>entry.
ip)),repeated2=entries2.find(({ip})=>known.has(ip));if(repeated2)throw new VendorError("AclEntryEmpty",400,`The entry ${repeated2.ip} is already in the access c\
ontrol list.`);return changeEntries(call,acl,[...acl.entries,...entries2])}}),removeEntries=define_define("Slb","RemoveAccessControlListEntry",{parameters:{...onAcl,
AclEntrys:requiredText},async run(call){const acl=aclOf(call),gone=new Set(readEntries(call).map(({ip})=>ip));return changeEntries(call,acl,acl.entries.filter(({
ip})=>!gone.has(ip)))}});async function changeEntries(call,acl,entries2){acls(call.core.store).update(acl,{entries:entries2});const owners=new Set(relatedListeners(
call,acl).map(listener=>listener.loadBalancerId));for(const owner of owners)await publish(call.core,owner);return{}}function readEntries({params}){const parsed2=readLenientJson(
params.text("AclEntrys"));if(!Array.isArray(parsed2))throw invalidEntry("it is not a list of entries in JSON");if(parsed2.length>50)throw invalidEntry("at most \
50 entries are allowed in one call");return parsed2.map(entry=>{const{entry:ip,comment}=entry??{};if(typeof ip!="string"||ip==="")throw invalidEntry('an entry w\
ithout "entry"');return{ip,comment:comment==null?"":String(comment)}})}const invalidEntry=why=>new VendorError("InvalidParameter",400,`The specified parameter "\
AclEntrys" is not valid: ${why}.`);function isBlock(text){const[address,prefix,more]=text.split("/"),family=external_node_net_.isIP(address);return family===0||
more!==void 0?!1:prefix===void 0||/^\d{1,3}$/.test(prefix)&&Number(prefix)<=(family===4?32:128)}const setAttribute=define_define("Slb","SetAccessControlListAttr\
ibute",{parameters:{...onAcl,AclName:nameSpec},run(call){return acls(call.core.store).update(aclOf(call),{name:call.params.text("AclName")}),{}}}),deleteAcl=define_define(
"Slb","DeleteAccessControlList",{parameters:onAcl,run(call){const acl=aclOf(call),[listener]=relatedListeners(call,acl);if(listener)throw new VendorError("AclIn\
Used",400,`The access control list ${acl.id} is used by listener ${listener.id}.`);return acls(call.core.store).delete(acl.id),{}}}),describeAcls=define_define(
"Slb","DescribeAccessControlLists",{parameters:{RegionId:region,AclName:parameters_text,AddressIPVersion:oneOf("ipv4","ipv6"),ResourceGroupId:parameters_text,Tag:tags,
PageNumber:pageNumber,PageSize:pageSize(50)},run(call){const{params,core}=call,is2=(name,value)=>value===(params.optionalText(name)??value),found2=acls(core.store).
filter(acl=>acl.regionId===call.regionId&&acl.name.includes(params.optionalText("AclName")??"")&&is2("AddressIPVersion",acl.ipVersion)&&is2("ResourceGroupId",acl.
resourceGroupId)&&matchesTags(acl,params)),{rows:rows2,...counts}=pageOf(found2,params);return{Acls:{Acl:rows2.map(aclRow)},Count:rows2.length,...counts}}}),aclRow=acl=>({
AclId:acl.id,AclName:acl.name,AddressIPVersion:acl.ipVersion,ResourceGroupId:acl.resourceGroupId,CreateTime:secondTime(acl.createdAtMs),Tags:tagKeyValues(acl.tags)}),
describeAcl=define_define("Slb","DescribeAccessControlListAttribute",{parameters:{...onAcl,AclEntryComment:parameters_text,Page:pageNumber,PageSize:pageSize(200)},
run(call){const{params}=call,acl=aclOf(call),comment=params.optionalText("AclEntryComment"),found2=acl.entries.filter(entry=>comment===void 0||entry.comment===comment),
[size,page]=[params.number("PageSize")??found2.length,params.number("Page")??1],entries2=found2.slice((page-1)*size,page*size);return{...aclRow(acl),AclEntrys:{
AclEntry:entries2.map(entry=>({AclEntryIP:entry.ip,AclEntryComment:entry.comment}))},TotalAclEntry:found2.length,RelatedListeners:{RelatedListener:relatedListeners(
call,acl).map(listener=>({LoadBalancerId:listener.loadBalancerId,ListenerPort:listener.port,Protocol:listener.protocol,AclType:String(listener.settings.AclType??
"")}))}}}}),relatedListeners=({core},acl)=>listeners(core.store).filter(listener=>listener.settings.AclStatus==="on"&&splitAclIds(listener).includes(acl.id)),accessControlListOperations=[
createAcl,addEntries,removeEntries,setAttribute,deleteAcl,describeAcls,describeAcl],uploadServerCertificate=define_define("Slb","UploadServerCertificate",{parameters:{
RegionId:region,ServerCertificate:parameters_text,PrivateKey:parameters_text,ServerCertificateName:parameters_text,AliCloudCertificateId:parameters_text,AliCloudCertificateName:parameters_text,
AliCloudCertificateRegionId:parameters_text,ResourceGroupId:parameters_text,Tag:tags},gaps:"Certificates of the certificate service (AliCloudCertificateId) are \
not built.",run(call){const{core,params}=call;if(params.has("AliCloudCertificateId"))throw new VendorError("UnsupportedOperation",400,"The local cloud has no ce\
rtificate service: send ServerCertificate and PrivateKey.");for(const name of["ServerCertificate","PrivateKey"])if(!params.has(name))throw missing(name);const pem={
certificate:params.text("ServerCertificate"),privateKey:params.text("PrivateKey")},parsed2=parsePair(pem),id2=`${core.accountId}_${core.newId("cert").slice(5)}_${core.
random().toString().slice(2,12)}_${call.regionId}`,certificate=certificates(core.store).add({id:id2,regionId:call.regionId,name:params.optionalText("ServerCerti\
ficateName")??id2,...pem,...parsed2,resourceGroupId:params.optionalText("ResourceGroupId")??"rg-default",createdAtMs:core.clock.now(),tags:readTags(params)}),{Tags:_,
...row2}=certificateRow(certificate);return row2}});function parsePair(pem){const certificate=readOr("ServerCertificate",()=>new external_node_crypto_.X509Certificate(
pem.certificate)),key2=readOr("PrivateKey",()=>(0,external_node_crypto_.createPrivateKey)(pem.privateKey));if(!certificate.checkPrivateKey(key2))throw new VendorError(
"InvalidParameter",400,"The specified PrivateKey does not belong to the specified ServerCertificate.");return{commonName:/^CN=(.+)$/m.exec(certificate.subject)?.[1]??
"",alternativeNames:[...(certificate.subjectAltName??"").matchAll(/DNS:([^,\s]+)/g)].map(([,name])=>name),fingerprint:certificate.fingerprint.toLowerCase(),expiresAtMs:Date.
parse(certificate.validTo)}}function readOr(name,read){try{return read()}catch(error){throw new VendorError("InvalidParameter",400,`The specified parameter "${name}\
" is not a valid PEM text: ${error.message}.`)}}const describeServerCertificates=define_define("Slb","DescribeServerCertificates",{parameters:{RegionId:optionalRegion,
ServerCertificateId:parameters_text,ResourceGroupId:parameters_text,Tag:tags},run(call){const{core,params}=call;return{ServerCertificates:{ServerCertificate:certificates(
core.store).filter(certificate=>certificate.regionId===call.regionId&&certificate.id===(params.optionalText("ServerCertificateId")??certificate.id)&&certificate.
resourceGroupId===(params.optionalText("ResourceGroupId")??certificate.resourceGroupId)&&matchesTags(certificate,params)).map(certificateRow)}}}});function certificateRow(certificate){
return{ServerCertificateId:certificate.id,ServerCertificateName:certificate.name,RegionId:certificate.regionId,CommonName:certificate.commonName,SubjectAlternativeNames:{
SubjectAlternativeName:certificate.alternativeNames},Fingerprint:certificate.fingerprint,CreateTime:secondTime(certificate.createdAtMs),CreateTimeStamp:certificate.
createdAtMs,ExpireTime:secondTime(certificate.expiresAtMs),ExpireTimeStamp:certificate.expiresAtMs,IsAliCloudCertificate:0,AliCloudCertificateId:"",AliCloudCertificateName:"",
ResourceGroupId:certificate.resourceGroupId,Tags:tagKeyValues(certificate.tags)}}const setServerCertificateName=define_define("Slb","SetServerCertificateName",{
parameters:{RegionId:region,ServerCertificateId:requiredText,ServerCertificateName:requiredText},run(call){return certificates(call.core.store).update(certificateOf(
call),{name:call.params.text("ServerCertificateName")}),{}}}),deleteServerCertificate=define_define("Slb","DeleteServerCertificate",{parameters:{RegionId:optionalRegion,
ServerCertificateId:requiredText},run(call){const{store}=call.core,certificate=certificateOf(call),listener=listeners(store).find(each=>each.settings.ServerCertificateId===
certificate.id);if(listener)throw new VendorError("CertificateAndPrivateKeyIsRefered",400,`The certificate ${certificate.id} is used by listener ${listener.id}.`);
return certificates(store).delete(certificate.id),{}}}),certificateOperations=[uploadServerCertificate,describeServerCertificates,setServerCertificateName,deleteServerCertificate],
codes=new Set(["http_1xx","http_2xx","http_3xx","http_4xx","http_5xx"]);function checkSettings(call,protocol,settings2){if(checkSticky(settings2),checkHttpCodes(
settings2),settings2.ConnectionDrain==="on"&&settings2.ConnectionDrainTimeout===void 0)throw missing("ConnectionDrainTimeout");if(protocol==="https"){if(settings2.
ServerCertificateId===void 0)throw missing("ServerCertificateId");certificateOf(call,String(settings2.ServerCertificateId))}if(settings2.AclStatus==="on"){if(settings2.
AclId===void 0)throw missing("AclId");if(settings2.AclType===void 0)throw missing("AclType");for(const id2 of String(settings2.AclId).split(","))aclOf(call,id2.
trim())}}function checkSticky(settings2){if(settings2.StickySession==="on"){if(settings2.StickySessionType===void 0)throw missing("StickySessionType");if(settings2.
StickySessionType==="insert"&&settings2.CookieTimeout===void 0)throw missing("CookieTimeout");if(settings2.StickySessionType==="server"&&settings2.Cookie===void 0)
throw missing("Cookie")}}function checkHttpCodes(settings2){const wanted=settings2.HealthCheckHttpCode;if(wanted!==void 0){for(const code of String(wanted).split(
","))if(!codes.has(code.trim()))throw new VendorError("InvalidParameter",400,`The specified parameter "HealthCheckHttpCode" is not valid: ${code} is none of ${[
...codes].join(", ")}.`)}}const onOff=oneOf("on","off"),port=between(1,65535),listenerPort=required(port),listenerProtocol=oneOf("http","https","tcp","udp","HTT\
P","HTTPS","TCP","UDP"),onBalancer={RegionId:optionalRegion,LoadBalancerId:requiredText},onGroup={RegionId:region,VServerGroupId:requiredText},withDefault=(parameter2,value)=>({
...parameter2,default:value}),listener_settings_text=(maxLength,minLength=0)=>({type:"string",minLength,maxLength}),access={AclStatus:withDefault(onOff,"off"),AclType:oneOf(
"white","black"),AclId:parameters_text},thresholds={HealthyThreshold:withDefault(between(2,10),3),UnhealthyThreshold:withDefault(between(2,10),3),HealthCheckInterval:withDefault(
between(1,50),2),HealthCheckConnectPort:port},httpCheck={HealthCheckDomain:listener_settings_text(80),HealthCheckURI:listener_settings_text(80),HealthCheckHttpCode:parameters_text},
layer7={Bandwidth:withDefault(between(-1,5120),-1),Scheduler:withDefault(oneOf("wrr","rr","wlc"),"wrr"),StickySession:withDefault(onOff,"off"),StickySessionType:oneOf(
"insert","server"),CookieTimeout:between(1,86400),Cookie:listener_settings_text(200,1),HealthCheck:required(onOff),HealthCheckType:withDefault(oneOf("tcp","http"),
"http"),HealthCheckMethod:withDefault(oneOf("head","get"),"head"),HealthCheckTimeout:withDefault(between(1,300),5),...thresholds,...httpCheck,HealthCheckHttpCode:withDefault(
parameters_text,"http_2xx"),HealthCheckURI:withDefault(listener_settings_text(80),"/"),Gzip:withDefault(onOff,"on"),IdleTimeout:withDefault(between(1,60),15),RequestTimeout:withDefault(
between(1,180),60),XForwardedFor:withDefault(onOff,"on"),XForwardedFor_SLBIP:withDefault(onOff,"off"),XForwardedFor_SLBID:withDefault(onOff,"off"),XForwardedFor_SLBPORT:withDefault(
onOff,"off"),XForwardedFor_ClientSrcPort:withDefault(onOff,"off"),XForwardedFor_proto:withDefault(onOff,"off"),...access},layer4={Bandwidth:withDefault(between(
-1,5120),-1),Scheduler:withDefault(oneOf("wrr","rr","wlc","sch","tch","qch"),"wrr"),HealthCheckSwitch:withDefault(onOff,"on"),HealthCheckConnectTimeout:withDefault(
between(1,300),5),...thresholds,ProxyProtocolV2Enabled:withDefault(flag,!1),...access},listenerSettings={http:layer7,https:{...layer7,Bandwidth:required(between(
-1,5120)),ServerCertificateId:parameters_text,CACertificateId:parameters_text,EnableHttp2:withDefault(onOff,"on"),TLSCipherPolicy:withDefault(parameters_text,"t\
ls_cipher_policy_1_0")},tcp:{...layer4,Bandwidth:required(between(-1,5120)),...httpCheck,HealthCheckHttpCode:withDefault(parameters_text,"http_2xx"),HealthCheckType:withDefault(
oneOf("tcp","http"),"tcp"),PersistenceTimeout:withDefault(between(0,3600),0),EstablishedTimeout:withDefault(between(10,900),900),ConnectionDrain:withDefault(onOff,
"off"),ConnectionDrainTimeout:between(10,900),SynProxy:withDefault(oneOf("enable","disable"),"disable")},udp:{...layer4,Bandwidth:required(between(-1,5120)),HealthCheckReq:listener_settings_text(
64),HealthCheckExp:listener_settings_text(64)}};function settableSpecs(protocol){return Object.fromEntries(Object.entries(listenerSettings[protocol]).map(([name,
{default:_,required:__,...limits}])=>[name,limits]))}function readSettings(params,protocol){const settings2={};for(const[name,{type}]of Object.entries(listenerSettings[protocol])){
const value=type==="integer"?params.number(name):type==="boolean"?params.flag(name):params.optionalText(name);value!==void 0&&(settings2[name==="HealthCheckSwit\
ch"?"HealthCheck":name]=value)}return settings2}const create_listeners_gaps={http:"No gzip, no bandwidth limit; X-Forwarded-For is always added.",https:"No HTTP\
/2, no client certificates, no TLS policies, no domain extensions; otherwise as HTTP.",tcp:"No bandwidth limit, no proxy protocol, no consistent hashing (as wrr\
).",udp:"No bandwidth limit, no proxy protocol, no consistent hashing (as wrr); checks see only refused ports."};function createOperation(protocol){return define_define(
"Slb",`CreateLoadBalancer${protocol.toUpperCase()}Listener`,{parameters:{...onBalancer,ListenerPort:listenerPort,BackendServerPort:port,VServerGroupId:parameters_text,
Description:{type:"string",minLength:1,maxLength:256},Tag:tags,...listenerSettings[protocol],...protocol==="http"?forwardSpecs:{},...protocol==="tcp"||protocol===
"udp"?{MasterSlaveServerGroupId:parameters_text}:{}},gaps:create_listeners_gaps[protocol],run(call){const balancer=changeableLoadBalancer(call),record=newListener(
call,balancer,protocol);return checkPort(call,balancer,record),listeners(call.core.store).add(record),{}}})}const forwardSpecs={ListenerForward:{...onOff,default:"\
off"},ForwardPort:port};function newListener(call,balancer,protocol){const{params,core}=call,number2=params.number("ListenerPort"),settings2={...readSettings(params,
protocol),...forwarding(call)};return checkSettings(call,protocol,settings2),{id:listenerId(balancer.id,protocol,number2),loadBalancerId:balancer.id,port:number2,
protocol,status:"stopped",description:params.optionalText("Description")??"",...target(call,balancer,settings2.ListenerForward==="on"),settings:settings2,createdAtMs:core.
clock.now(),tags:readTags(params)}}function target(call,balancer,isForward){const{params}=call,groupId=params.optionalText("VServerGroupId"),backendPort=params.
number("BackendServerPort"),pairId=params.optionalText("MasterSlaveServerGroupId");if(groupId!==void 0&&groupFor(call,balancer,groupId),pairId!==void 0&&masterSlaveGroupFor(
call,balancer,pairId),!(groupId!==void 0||pairId!==void 0||backendPort!==void 0)&&!isForward)throw missing("BackendServerPort");return{...pairId!==void 0&&{masterSlaveGroupId:pairId},
...groupId!==void 0&&{vserverGroupId:groupId},...backendPort!==void 0&&{backendPort}}}function forwarding({params}){if(!params.has("ListenerForward"))return{};const forward=params.
text("ListenerForward");if(forward==="on"&&!params.has("ForwardPort"))throw missing("ForwardPort");const forwardPort=params.number("ForwardPort");return{ListenerForward:forward,
...forward==="on"&&forwardPort!==void 0&&{ForwardPort:forwardPort}}}function checkPort({core},balancer,wanted){const have=listenersOf(core.store,balancer.id),clash=have.
find(each=>each.port===wanted.port&&each.protocol==="udp"==(wanted.protocol==="udp"));if(clash)throw new VendorError("ListenerAlreadyExists",400,`There is alrea\
dy a listener on port ${wanted.port} of ${balancer.id}: ${clash.id}.`);if(have.length>=slbQuotas(core).listenersPerBalancer)throw new VendorError("ListenerNumbe\
rOverLimit",400,`A load balancer can have at most ${slbQuotas(core).listenersPerBalancer} listeners.`)}const createListenerOperations=["http","https","tcp","udp"].
map(createOperation),switches=core=>core.store.collection("slb-switch"),windows=new WeakMap;function setBusyWindow(core,isOn){switches(core).add({id:"busy-windo\
w",isOn})}function busy_refuseWhileBusy(core,loadBalancerId){if((openWindows(core).get(loadBalancerId)??0)>0)throw new VendorError("BackendServer.configuring",409,
`A previous configuration change of load balancer ${loadBalancerId} is still being applied; try again later.`)}function openBusyWindow(core,loadBalancerId){if(switches(
core).get("busy-window")?.isOn===!1)return;const open=openWindows(core);open.set(loadBalancerId,(open.get(loadBalancerId)??0)+1),core.after(slbDurations(core).configuring,
()=>{const left=(open.get(loadBalancerId)??1)-1;left===0?open.delete(loadBalancerId):open.set(loadBalancerId,left)})}function openWindows(core){const open=windows.
get(core)??new Map;return windows.set(core,open),open}function memberRows(members){return{BackendServer:members.map(member=>({ServerId:member.serverId,...member.
port!==void 0&&{Port:member.port},Weight:member.weight,Type:member.type,Description:member.description}))}}function memberRowsWithIp(store,members){return{BackendServer:memberRows(
members).BackendServer.map(row2=>({...row2,ServerIp:members_instanceOf(store,row2.ServerId)?.privateIp??""}))}}function memberRowsWithTextWeight(members){return{
BackendServer:memberRows(members).BackendServer.map(row2=>({...row2,Weight:String(row2.Weight)}))}}async function changeMembers(call,change2){const{core,params}=call,
balancer=changeableLoadBalancer(call),servers2=readServers(params,"BackendServers",{hasPort:!1}),members=change2(call,balancer,servers2);return busy_refuseWhileBusy(
core,balancer.id),loadBalancers(core.store).update(balancer,{members}),openBusyWindow(core,balancer.id),await publish(core,balancer.id),balancer}const servers={
type:"string",required:!0},addBackendServers=define_define("Slb","AddBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(
call,({core},owner,added)=>addMembers(core,owner,owner.members,added));return{LoadBalancerId:balancer.id,BackendServers:memberRowsWithTextWeight(balancer.members)}}}),
setBackendServers=define_define("Slb","SetBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(
call,(_call,{members},changed)=>setMembers(members,changed));return{LoadBalancerId:balancer.id,BackendServers:memberRowsWithTextWeight(balancer.members)}}}),removeBackendServers=define_define(
"Slb","RemoveBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(call,(_call,{members},gone)=>removeMembers(
members,gone));return{LoadBalancerId:balancer.id,BackendServers:memberRows(balancer.members)}}}),defaultGroupOperations=[addBackendServers,setBackendServers,removeBackendServers],
portOfGroup=-520;function attributeOperation(protocol){return define_define("Slb",`DescribeLoadBalancer${protocol.toUpperCase()}ListenerAttribute`,{parameters:{
...onBalancer,ListenerPort:listenerPort},run(call){const listener=listenerOf(call,loadBalancerOf(call),protocol),isLayer7=protocol==="http"||protocol==="https",
{HealthCheckType,...settings2}=listener.settings;return{LoadBalancerId:listener.loadBalancerId,ListenerPort:listener.port,BackendServerPort:listener.backendPort??
portOfGroup,Status:listener.status,Description:listener.description,...settings2,...protocol==="tcp"&&{HealthCheckType},...listener.vserverGroupId!==void 0&&{VServerGroupId:listener.
vserverGroupId},...listener.masterSlaveGroupId!==void 0&&{MasterSlaveServerGroupId:listener.masterSlaveGroupId},...isLayer7&&{SecurityStatus:"on",Rules:{Rule:ruleRows(
call.core.store,listener)}},...protocol==="https"&&{DomainExtensions:{DomainExtension:[]}},AclIds:{AclId:splitAclIds(listener)},Tags:tagKeyValues(listener.tags)}}})}
const ruleRows=(store,listener)=>rulesOf(store,listener).map(({id:id2,name,domain,url,vserverGroupId})=>({RuleId:id2,RuleName:name,Domain:domain,Url:url,VServerGroupId:vserverGroupId})),
describeListeners=define_define("Slb","DescribeLoadBalancerListeners",{parameters:{RegionId:optionalRegion,LoadBalancerId:repeated(10),ListenerProtocol:listenerProtocol,
ListenerPort:port,Description:parameters_text,Tag:tags,MaxResults:{...between(1,100),default:20},NextToken:parameters_text},run(call){const{params,core}=call,ids3=params.
texts("LoadBalancerId"),protocol=params.optionalText("ListenerProtocol")?.toLowerCase(),found2=listeners(core.store).filter(listener=>(ids3.length===0||ids3.includes(
listener.loadBalancerId))&&loadBalancers(core.store).get(listener.loadBalancerId)?.regionId===call.regionId&&listener.protocol===(protocol??listener.protocol)&&
listener.port===(params.number("ListenerPort")??listener.port)&&listener.description===(params.optionalText("Description")??listener.description)&&matchesTags(listener,
params)),page=cursorOrPage(found2,params,{defaultSize:20});return{Listeners:page.rows.map(listenerRow),MaxResults:params.number("MaxResults")??20,NextToken:page.
NextToken,TotalCount:page.TotalCount}}}),describeListenerOperations=[...["http","https","tcp","udp"].map(attributeOperation),describeListeners],describeLoadBalancers=define_define(
"Slb","DescribeLoadBalancers",{parameters:{RegionId:region,LoadBalancerId:commaList(10),LoadBalancerName:commaList(10),LoadBalancerStatus:oneOf("active","inacti\
ve","locked"),Address:parameters_text,AddressType:oneOf("internet","intranet"),AddressIPVersion:oneOf("ipv4","ipv6"),InternetChargeType:parameters_text,NetworkType:oneOf(
"vpc","classic"),PayType:parameters_text,MasterZoneId:parameters_text,SlaveZoneId:parameters_text,VpcId:parameters_text,VSwitchId:parameters_text,ServerId:parameters_text,
ServerIntranetAddress:parameters_text,ResourceGroupId:parameters_text,Tag:tags,Tags:parameters_text,PageNumber:pageNumber,PageSize:pageSize(100)},run(call){const{
params}=call;if(params.has("PageSize")&&!params.has("PageNumber"))throw new VendorError("MissingParameter",400,'The input parameter "PageNumber" that is mandato\
ry together with PageSize is not supplied.');const found2=loadBalancers(call.core.store).filter(balancer=>describe_load_balancers_isWanted(call,balancer)),{rows:rows2,
...counts}=pageOf(found2.reverse(),params,50);return{...counts,LoadBalancers:{LoadBalancer:rows2.map(balancerRow)}}}});function describe_load_balancers_isWanted(call,balancer){
const{params,core}=call,[ids3,names2]=[params.texts("LoadBalancerId"),params.texts("LoadBalancerName")],is2=(name,value)=>value===(params.optionalText(name)??value);
return balancer.regionId===call.regionId&&(ids3.length===0||ids3.includes(balancer.id))&&(names2.length===0||names2.includes(balancer.name))&&is2("LoadBalancerS\
tatus",balancer.status)&&is2("Address",balancer.address)&&is2("AddressType",balancer.addressType)&&is2("AddressIPVersion","ipv4")&&is2("InternetChargeType",balancer.
internetChargeType)&&is2("NetworkType",balancer.networkType)&&is2("PayType",balancer.payType)&&is2("MasterZoneId",balancer.masterZoneId)&&is2("SlaveZoneId",balancer.
slaveZoneId)&&is2("VpcId",balancer.vpcId)&&is2("VSwitchId",balancer.vswitchId)&&is2("ResourceGroupId",balancer.resourceGroupId)&&matchesTags(balancer,params)&&matchesLegacyTags(
balancer.tags,params.optionalText("Tags"))&&hasServer(call,balancer,serverWanted(core.store,params))}function readLegacyTags(text){if(text===void 0)return[];const parsed2=readLenientJson(
text);if(!Array.isArray(parsed2))throw new VendorError("InvalidParameter",400,"The specified Tags is not a list of TagKey and TagValue in JSON.");return parsed2.
flatMap(entry=>{if(typeof entry!="object"||entry===null)return[];const{TagKey,TagValue}=entry;if(TagKey===void 0||TagKey==="")throw new VendorError("MissingPara\
meter",400,'The input parameter "TagKey" that is mandatory for processing this request is not supplied.');return[{key:String(TagKey),...TagValue!==void 0&&{value:String(
TagValue)}}]})}function matchesLegacyTags(tags2,text){return readLegacyTags(text).every(({key:key2,value})=>Object.hasOwn(tags2,key2)&&(value===void 0||tags2[key2]===
value))}function serverWanted(store,params){const address=params.optionalText("ServerIntranetAddress");return params.has("ServerId")||address===void 0?params.optionalText(
"ServerId"):instances(store).find(instance=>instance.privateIp===address)?.id??"no such server"}function hasServer(call,balancer,serverId){if(serverId===void 0)
return!0;const groups=serverGroups(call.core.store).filter(group=>group.loadBalancerId===balancer.id);return[balancer,...groups].some(({members})=>members.some(
member=>member.serverId===serverId))}function balancerRow(balancer){return{LoadBalancerId:balancer.id,LoadBalancerName:balancer.name,LoadBalancerStatus:balancer.
status,LoadBalancerSpec:balancer.spec,Address:balancer.address,AddressType:balancer.addressType,AddressIPVersion:"ipv4",NetworkType:balancer.networkType,VpcId:balancer.
vpcId,VSwitchId:balancer.vswitchId,RegionId:balancer.regionId,RegionIdAlias:balancer.regionId,MasterZoneId:balancer.masterZoneId,SlaveZoneId:balancer.slaveZoneId,
Bandwidth:balancer.bandwidthMbps,InternetChargeType:balancer.internetChargeType,InternetChargeTypeAlias:balancer.internetChargeType,InstanceChargeType:balancer.
instanceChargeType,PayType:balancer.payType,DeleteProtection:balancer.deleteProtection,ModificationProtectionStatus:balancer.modificationProtectionStatus,ModificationProtectionReason:balancer.
modificationProtectionReason,ResourceGroupId:balancer.resourceGroupId,CreateTime:secondTime(balancer.createdAtMs),CreateTimeStamp:balancer.createdAtMs,Tags:tagKeyValues(
balancer.tags)}}const describeLoadBalancerAttribute=define_define("Slb","DescribeLoadBalancerAttribute",{parameters:onBalancer,run(call){const{store}=call.core,
balancer=loadBalancerOf(call),own=listenersOf(store,balancer.id),{InternetChargeTypeAlias:_,...row2}=balancerRow(balancer),endMs=Date.UTC(2999,8,8,16);return{...row2,
EndTime:secondTime(endMs),EndTimeStamp:endMs,BackendServers:memberRowsWithIp(store,balancer.members),ListenerPorts:{ListenerPort:own.map(listener=>listener.port)},
ListenerPortsAndProtocal:{ListenerPortAndProtocal:own.map(misspeltPort)},ListenerPortsAndProtocol:{ListenerPortAndProtocol:own.map(describedPort)}}}}),misspeltPort=({
port:port2,protocol})=>({ListenerPort:port2,ListenerProtocal:protocol}),portAndProtocol=({port:port2,protocol})=>({ListenerPort:port2,ListenerProtocol:protocol}),
describedPort=listener=>({...portAndProtocol(listener),Description:listener.description,ListenerForward:String(listener.settings.ListenerForward??"off"),...listener.
settings.ForwardPort!==void 0&&{ForwardPort:Number(listener.settings.ForwardPort)}}),describeLoadBalancerOperations=[describeLoadBalancers,describeLoadBalancerAttribute],
describeHealthStatus=define_define("Slb","DescribeHealthStatus",{parameters:{...onBalancer,ListenerPort:port,ListenerProtocol:listenerProtocol},run(call){const{
params,core}=call,balancer=loadBalancerOf(call),wantedPort=params.number("ListenerPort"),protocol=params.optionalText("ListenerProtocol")?.toLowerCase(),found2=listenersOf(
core.store,balancer.id).filter(listener=>listener.port===(wantedPort??listener.port)&&listener.protocol===(protocol??listener.protocol));if(found2.length===0&&wantedPort!==
void 0)throw new VendorError("CheckedListenerNotFound",404,`No listener of ${balancer.id} on port ${wantedPort} is health-checked.`);return{BackendServers:{BackendServer:found2.
flatMap(listener=>healthRows(call,balancer,listener))}}}});function healthRows({core},balancer,listener){const{store,drivers}=core,found2=new Map(drivers.balancers.
health(balancer.id,listener.port).map(row2=>[health_status_key(row2),row2.state]));return allBackends(store,balancer,listener).map(backend2=>({ListenerPort:listener.
port,Protocol:listener.protocol,ServerId:backend2.serverId,ServerIp:backend2.privateIp,Port:backend2.port,ServerHealthStatus:found2.get(health_status_key(backend2))??
"unavailable"}))}function allBackends(store,balancer,listener){const ruled=rulesOf(store,listener).flatMap(rule=>groupBackends(store,rule.vserverGroupId)),all=[
...ownBackends(store,balancer,listener),...ruled];return[...new Map(all.map(backend2=>[health_status_key(backend2),backend2])).values()]}const health_status_key=({
serverId,port:number2})=>`${serverId}:${number2}`,healthStatusOperations=[describeHealthStatus],onListener={...onBalancer,ListenerPort:listenerPort,ListenerProtocol:listenerProtocol},
startListener=define_define("Slb","StartLoadBalancerListener",{parameters:onListener,async run(call){const{core}=call,balancer=changeableLoadBalancer(call),listener=listenerOf(
call,balancer);if(listener.status==="stopping")throw isStopping(listener);return listener.status!=="stopped"?{}:(busy_refuseWhileBusy(core,listener.loadBalancerId),
await checkAddresses(core,balancer,listener),listener.status!=="stopped"||!isThere(core,listener)?{}:(listeners(core.store).update(listener,{status:"starting"}),
core.after(slbDurations(core).listenerStarting,()=>finishStart(core,listener)),{}))}});async function checkAddresses(core,balancer,listener){const{address,extraAddresses=[]}=balancerConfig(
core.store,balancer);try{await core.drivers.balancers.checkListen?.(listener,[address,...extraAddresses])}catch(error){const message=`The listener ${listener.id}\
 cannot start: ${(0,errors.bD)(error)}.`;throw core.log?.(message),new VendorError("OperationFailed.ListenerStart",400,message)}}async function finishStart(core,listener){
if(!(listener.status!=="starting"||!isThere(core,listener))){listeners(core.store).update(listener,{status:"running"});try{await publish(core,listener.loadBalancerId)}catch(error){
throw listeners(core.store).update(listener,{status:"stopped"}),error}}}const stopListener=define_define("Slb","StopLoadBalancerListener",{parameters:onListener,
async run(call){const{core}=call,listener=listenerOf(call,changeableLoadBalancer(call));return listener.status==="stopping"||listener.status==="stopped"?{}:(busy_refuseWhileBusy(
core,listener.loadBalancerId),listeners(core.store).update(listener,{status:"stopping"}),core.after(slbDurations(core).listenerStopping,()=>{listener.status==="\
stopping"&&listeners(core.store).update(listener,{status:"stopped"})}),await publish(core,listener.loadBalancerId),{})}}),deleteListener=define_define("Slb","De\
leteLoadBalancerListener",{parameters:onListener,async run(call){const{core}=call,balancer=changeableLoadBalancer(call),listener=listenerOf(call,balancer);if(listener.
status==="stopping")throw isStopping(listener);if(listener.status==="starting")throw new VendorError("ServiceIsConfiguring",400,`The listener ${listener.id} is \
starting; try again later.`);busy_refuseWhileBusy(core,balancer.id);for(const rule of rulesOf(core.store,listener))rules(core.store).delete(rule.id);return listeners(
core.store).delete(listener.id),listenersOf(core.store,balancer.id).length===0&&loadBalancers(core.store).update(balancer,{status:"inactive"}),openBusyWindow(core,
balancer.id),await publish(core,balancer.id),{}}}),isThere=(core,listener)=>listeners(core.store).get(listener.id)===listener,isStopping=listener=>new VendorError(
"ServiceIsStopping",409,`The listener ${listener.id} is stopping; try again later.`),listenerPowerOperations=[startListener,stopListener,deleteListener],loadBalancerSpecs=[
"slb.s1.small","slb.s2.small","slb.s2.medium","slb.s3.small","slb.s3.medium","slb.s3.large"],perHour={"slb.s1.small":.08,"slb.s2.small":.32,"slb.s2.medium":.64,
"slb.s3.small":1.28,"slb.s3.medium":2.16,"slb.s3.large":3.2},createLoadBalancer=define_define("Slb","CreateLoadBalancer",{parameters:{RegionId:region,LoadBalancerName:{
type:"string",minLength:1,maxLength:80},AddressType:oneOf("internet","intranet"),Address:parameters_text,AddressIPVersion:{...oneOf("ipv4","ipv6"),default:"ipv4"},
VpcId:parameters_text,VSwitchId:parameters_text,LoadBalancerSpec:oneOf(...loadBalancerSpecs),MasterZoneId:parameters_text,SlaveZoneId:parameters_text,InstanceChargeType:{
...oneOf("PayBySpec","PayByCLCU"),default:"PayBySpec"},InternetChargeType:{...oneOf("paybytraffic","paybybandwidth"),default:"paybytraffic"},Bandwidth:between(1,
5120),PayType:{...oneOf("PayOnDemand","PrePay"),default:"PayOnDemand"},PricingCycle:oneOf("month","year"),Duration:integer,AutoPay:flag,DeleteProtection:{...onOff,
default:"off"},ModificationProtectionStatus:{...oneOf("NonProtection","ConsoleProtection"),default:"NonProtection"},ModificationProtectionReason:parameters_text,
ResourceGroupId:parameters_text,ClientToken:clientToken,Tag:tags},gaps:"IPv6 and PrePay are refused; no bandwidth limit.",run(call){const{core,params}=call,tags2=readTags(
params);checkBuyable(call);const vswitch=vswitchFor(call),zones=zonePair(call,vswitch),addressType=params.optionalText("AddressType")??(vswitch?"intranet":"inte\
rnet"),id2=core.newId("lb"),place2=addressType==="intranet"?intranetPlace(call,id2,vswitch):internetPlace(core),balancer=loadBalancers(core.store).add({id:id2,regionId:call.
regionId,name:params.optionalText("LoadBalancerName")??id2,status:"active",...place2,spec:params.text("InstanceChargeType")==="PayByCLCU"?"":params.optionalText(
"LoadBalancerSpec")??"slb.s1.small",...zones,bandwidthMbps:params.number("Bandwidth")??5120,internetChargeType:params.text("InternetChargeType"),instanceChargeType:params.
text("InstanceChargeType"),payType:params.text("PayType"),deleteProtection:params.text("DeleteProtection")==="on"?"on":"off",modificationProtectionStatus:params.
text("ModificationProtectionStatus"),modificationProtectionReason:params.optionalText("ModificationProtectionReason")??"",resourceGroupId:params.optionalText("R\
esourceGroupId")??"rg-default",createdAtMs:core.clock.now(),tags:tags2,members:[]});return startCharge(core,{id:id2,kind:"load-balancer",perHour:perHour[balancer.
spec]??.1}),startBalancers(core),{LoadBalancerId:balancer.id,LoadBalancerName:balancer.name,Address:balancer.address,AddressIPVersion:"ipv4",NetworkType:balancer.
networkType,VpcId:balancer.vpcId,VSwitchId:balancer.vswitchId,ResourceGroupId:balancer.resourceGroupId,OrderId:0}}});function checkBuyable({core,params}){if(params.
text("AddressIPVersion")==="ipv6")throw new VendorError("UnsupportedOperation",400,"The local cloud has no IPv6 load balancers: use AddressIPVersion ipv4.");if(params.
text("PayType")==="PrePay")throw new VendorError("UnsupportedOperation",400,"The local cloud sells no subscriptions: use PayType PayOnDemand.");if(params.text("\
InstanceChargeType")==="PayByCLCU"&&params.text("InternetChargeType")!=="paybytraffic")throw new VendorError("InvalidParameter",400,"InternetChargeType must be \
paybytraffic when InstanceChargeType is PayByCLCU.");if(loadBalancers(core.store).size>=slbQuotas(core).loadBalancers)throw new VendorError("OverQuota",400,`The\
 account has ${slbQuotas(core).loadBalancers} load balancers already.`)}function vswitchFor({core,params,regionId}){const id2=params.optionalText("VSwitchId");if(id2===
void 0)return;const vswitch=vswitches(core.store).get(id2);if(!vswitch||vswitch.regionId!==regionId)throw new VendorError("InvalidVSwitchId.NotFound",404,"The s\
pecified VSwitchId does not exist.");if(params.has("VpcId")&&params.text("VpcId")!==vswitch.vpcId)throw new VendorError("InvalidParameter",400,`VSwitch ${id2} i\
s in ${vswitch.vpcId}, not in ${params.text("VpcId")}.`);return vswitch}function zonePair({params,regionId},vswitch){const zones=zonesOf(regionId),masterZoneId=params.
optionalText("MasterZoneId")??vswitch?.zoneId??zones[0],slaveZoneId=params.optionalText("SlaveZoneId")??zones.find(zone=>zone!==masterZoneId)??masterZoneId;for(const zone of[
masterZoneId,slaveZoneId])if(!zones.includes(zone))throw new VendorError("InvalidZoneId.NotFound",404,`The specified zone ${zone} does not exist in ${regionId};\
 its zones are ${zones.join(", ")}.`);return{masterZoneId,slaveZoneId}}function intranetPlace({core,params},id2,vswitch){if(!vswitch)throw new VendorError("Miss\
ingParameter",400,'The input parameter "VSwitchId" that is mandatory for an intranet load balancer is not supplied.');const address=takeAddress(core.store,vswitch,
id2,params.optionalText("Address"));return{address,loopbackAddress:core.addresses.allocate(address),addressType:"intranet",networkType:"vpc",vpcId:vswitch.vpcId,
vswitchId:vswitch.id}}function internetPlace(core){const address=core.addresses.allocate();return{address,loopbackAddress:address,addressType:"internet",networkType:"\
classic",vpcId:"",vswitchId:""}}const deleteLoadBalancer=define_define("Slb","DeleteLoadBalancer",{parameters:onBalancer,async run(call){const{core}=call,balancer=loadBalancerOf(
call);if(balancer.deleteProtection==="on")throw new VendorError("OperationDenied.DeleteProtectionIsOn",400,`Load balancer ${balancer.id} has DeleteProtection on\
: turn it off first.`);return load_balancers_forget(core,balancer),await publish(core,balancer.id),{}}});function load_balancers_forget(core,balancer){const{store}=core;
for(const listener of listenersOf(store,balancer.id)){for(const rule of rulesOf(store,listener))rules(store).delete(rule.id);listeners(store).delete(listener.id)}
for(const group of serverGroups(store).filter(each=>each.loadBalancerId===balancer.id))serverGroups(store).delete(group.id);for(const group of masterSlaveGroups(
store).filter(each=>each.loadBalancerId===balancer.id))masterSlaveGroups(store).delete(group.id);for(const eip of eips(store).filter(each=>each.boundTo?.id===balancer.
id))unbind(core,eip);releaseAddresses(store,balancer.id),core.addresses.release(balancer.loopbackAddress),endCharge(core,balancer.id),loadBalancers(store).delete(
balancer.id)}const loadBalancerOperations=[createLoadBalancer,deleteLoadBalancer],onPair={RegionId:region,MasterSlaveServerGroupId:requiredText},createGroup=define_define(
"Slb","CreateMasterSlaveServerGroup",{parameters:{...onBalancer,RegionId:region,MasterSlaveServerGroupName:{type:"string",minLength:1,maxLength:80},MasterSlaveBackendServers:requiredText,
Tag:tags},run(call){const{core,params}=call,balancer=changeableLoadBalancer(call),tags2=readTags(params),listed=readServers(params,"MasterSlaveBackendServers",{
hasPort:!0}),hasRole=role=>listed.some(server=>server.role===role);if(listed.length!==2||!hasRole("Master")||!hasRole("Slave"))throw new VendorError("InvalidPar\
ameter",400,"MasterSlaveBackendServers must be two servers: one of ServerType Master and one of ServerType Slave.");const id2=core.newId("rsp"),group=masterSlaveGroups(
core.store).add({id:id2,loadBalancerId:balancer.id,name:params.optionalText("MasterSlaveServerGroupName")??id2,members:addMembers(core,balancer,[],listed),createdAtMs:core.
clock.now(),tags:tags2});return{MasterSlaveServerGroupId:id2,MasterSlaveBackendServers:master_slave_groups_memberRows(group)}}}),master_slave_groups_memberRows=({
members})=>({MasterSlaveBackendServer:members.map(member=>({ServerId:member.serverId,Port:member.port,Weight:member.weight,ServerType:member.role,Type:member.type,
Description:member.description}))}),master_slave_groups_usersOf=({core},group)=>listeners(core.store).filter(listener=>listener.masterSlaveGroupId===group.id),deleteGroup=define_define(
"Slb","DeleteMasterSlaveServerGroup",{parameters:onPair,run(call){const group=masterSlaveGroupOf(call),[listener]=master_slave_groups_usersOf(call,group);if(listener)
throw new VendorError("RspoolVipExist",400,`The group ${group.id} is used by listener ${listener.id}.`);return masterSlaveGroups(call.core.store).delete(group.id),
{}}}),describeGroups=define_define("Slb","DescribeMasterSlaveServerGroups",{parameters:{...onBalancer,RegionId:region,Description:parameters_text,IncludeListener:flag,
Tag:tags},run(call){const balancer=loadBalancerOf(call);return{MasterSlaveServerGroups:{MasterSlaveServerGroup:masterSlaveGroups(call.core.store).filter(group=>group.
loadBalancerId===balancer.id&&matchesTags(group,call.params)).map(group=>master_slave_groups_groupRow(call,group))}}}});function master_slave_groups_groupRow(call,group){
const using=call.params.flag("IncludeListener")?master_slave_groups_usersOf(call,group):[];return{MasterSlaveServerGroupId:group.id,MasterSlaveServerGroupName:group.
name,CreateTime:secondTime(group.createdAtMs),AssociatedObjects:{Listeners:{Listener:using.map(({port:port2,protocol})=>({Port:port2,Protocol:protocol}))}},Tags:tagKeyValues(
group.tags)}}const describeGroup=define_define("Slb","DescribeMasterSlaveServerGroupAttribute",{parameters:onPair,run(call){const group=masterSlaveGroupOf(call);
return{MasterSlaveServerGroupId:group.id,MasterSlaveServerGroupName:group.name,LoadBalancerId:group.loadBalancerId,CreateTime:secondTime(group.createdAtMs),MasterSlaveBackendServers:master_slave_groups_memberRows(
group),Tags:tagKeyValues(group.tags)}}}),masterSlaveGroupOperations=[createGroup,deleteGroup,describeGroups,describeGroup];function modify_load_balancers_change(call,changes){
return loadBalancers(call.core.store).update(changeableLoadBalancer(call),changes)}const setLoadBalancerName=define_define("Slb","SetLoadBalancerName",{parameters:{
...onBalancer,LoadBalancerName:{type:"string",required:!0,minLength:1,maxLength:80}},run(call){return modify_load_balancers_change(call,{name:call.params.text("\
LoadBalancerName")}),{}}}),setLoadBalancerStatus=define_define("Slb","SetLoadBalancerStatus",{parameters:{...onBalancer,LoadBalancerStatus:required(oneOf("activ\
e","inactive"))},async run(call){const status=call.params.text("LoadBalancerStatus")==="active"?"active":"inactive",balancer=modify_load_balancers_change(call,{
status});return await publish(call.core,balancer.id),{}}}),setDeleteProtection=define_define("Slb","SetLoadBalancerDeleteProtection",{parameters:{...onBalancer,
RegionId:region,DeleteProtection:required(onOff)},run(call){return modify_load_balancers_change(call,{deleteProtection:call.params.text("DeleteProtection")==="o\
n"?"on":"off"}),{}}}),setModificationProtection=define_define("Slb","SetLoadBalancerModificationProtection",{parameters:{...onBalancer,RegionId:region,ModificationProtectionStatus:required(
oneOf("NonProtection","ConsoleProtection")),ModificationProtectionReason:{type:"string",maxLength:80}},run(call){const status=call.params.text("ModificationProt\
ectionStatus"),reason2=status==="ConsoleProtection"?call.params.optionalText("ModificationProtectionReason"):void 0;return modify_load_balancers_change(call,{modificationProtectionStatus:status,
modificationProtectionReason:reason2??""}),{}}}),modify_load_balancers_modifyInstanceSpec=define_define("Slb","ModifyLoadBalancerInstanceSpec",{parameters:{...onBalancer,
LoadBalancerSpec:required(oneOf(...loadBalancerSpecs)),AutoPay:flag},run(call){return modify_load_balancers_change(call,{spec:call.params.text("LoadBalancerSpec")}),
{OrderId:0}}}),modifyInternetSpec=define_define("Slb","ModifyLoadBalancerInternetSpec",{parameters:{...onBalancer,InternetChargeType:oneOf("paybytraffic","payby\
bandwidth"),Bandwidth:between(1,5120),AutoPay:flag},gaps:"The bandwidth is remembered and limits nothing.",run(call){const internetChargeType=call.params.optionalText(
"InternetChargeType"),bandwidthMbps=call.params.number("Bandwidth");return modify_load_balancers_change(call,{...internetChargeType!==void 0&&{internetChargeType},
...bandwidthMbps!==void 0&&{bandwidthMbps}}),{OrderId:0}}}),modifyInstanceChargeType=define_define("Slb","ModifyLoadBalancerInstanceChargeType",{parameters:{...onBalancer,
RegionId:region,InstanceChargeType:required(oneOf("PayBySpec","PayByCLCU")),LoadBalancerSpec:oneOf(...loadBalancerSpecs),InternetChargeType:oneOf("paybytraffic",
"paybybandwidth"),Bandwidth:between(1,5120)},run(call){const instanceChargeType=call.params.text("InstanceChargeType");return modify_load_balancers_change(call,
{instanceChargeType,spec:instanceChargeType==="PayByCLCU"?"":call.params.optionalText("LoadBalancerSpec")??"slb.s1.small"}),{}}}),modifyLoadBalancerOperations=[
setLoadBalancerName,setLoadBalancerStatus,setDeleteProtection,setModificationProtection,modify_load_balancers_modifyInstanceSpec,modifyInternetSpec,modifyInstanceChargeType];
function setOperation(protocol){return define_define("Slb",`SetLoadBalancer${protocol.toUpperCase()}ListenerAttribute`,{parameters:{...onBalancer,ListenerPort:listenerPort,
BackendServerPort:port,VServerGroup:onOff,VServerGroupId:parameters_text,Description:{type:"string",minLength:1,maxLength:256},...settableSpecs(protocol),...protocol===
"tcp"||protocol==="udp"?{MasterSlaveServerGroup:onOff,MasterSlaveServerGroupId:parameters_text}:{}},async run(call){const{core}=call,balancer=changeableLoadBalancer(
call),listener=listenerOf(call,balancer,protocol);refuseWhileChanging(listener);const settings2={...listener.settings,...readSettings(call.params,protocol)};checkSettings(
call,protocol,settings2);const target2=newTarget(call,balancer,listener);busy_refuseWhileBusy(core,balancer.id);const description=call.params.optionalText("Desc\
ription")??listener.description;return target2&&(delete listener.vserverGroupId,delete listener.masterSlaveGroupId),listeners(core.store).update(listener,{settings:settings2,
description,...target2}),reconfigure(core,listener),await publish(core,balancer.id),{}}})}function refuseWhileChanging(listener){if(!(listener.status==="running"||
listener.status==="stopped"||listener.status==="configuring"))throw new VendorError("OperationFailed.ListenerStatusNotSupport",400,`The listener ${listener.id} \
is ${listener.status}; it takes changes when it is running or stopped.`)}function newTarget(call,balancer,listener){const{params}=call,groupId=params.optionalText(
"VServerGroupId"),backendPort=params.number("BackendServerPort")??listener.backendPort,pairId=params.optionalText("MasterSlaveServerGroupId");if(pairId!==void 0&&
params.optionalText("MasterSlaveServerGroup")!=="off")return{masterSlaveGroupId:masterSlaveGroupFor(call,balancer,pairId).id};if(params.optionalText("VServerGro\
up")==="off"||params.optionalText("MasterSlaveServerGroup")==="off"){if(backendPort===void 0)throw missing("BackendServerPort");return{backendPort}}if(params.optionalText(
"VServerGroup")==="on"&&groupId===void 0)throw missing("VServerGroupId");if(groupId!==void 0)return{vserverGroupId:groupFor(call,balancer,groupId).id}}function reconfigure(core,listener){
openBusyWindow(core,listener.loadBalancerId),listener.status==="running"&&(listeners(core.store).update(listener,{status:"configuring"}),core.after(slbDurations(
core).configuring,()=>{listener.status==="configuring"&&listeners(core.store).update(listener,{status:"running"})}))}const setListenerOperations=["http","https",
"tcp","udp"].map(setOperation),rules_onListener={...onBalancer,RegionId:region,ListenerPort:listenerPort,ListenerProtocol:listenerProtocol},createRules=define_define(
"Slb","CreateRules",{parameters:{...rules_onListener,RuleList:requiredText},gaps:"Health checks of a rule follow its listener.",async run(call){const{core}=call,
balancer=changeableLoadBalancer(call),listener=listenerOf(call,balancer);if(listener.protocol!=="http"&&listener.protocol!=="https")throw new VendorError("RuleN\
otSupport",400,`Listener ${listener.id} takes no forwarding rules: only HTTP and HTTPS listeners do.`);refuseWhileChanging(listener);const made=readRules(call.params.
text("RuleList")).map(rule=>(groupFor(call,balancer,rule.vserverGroupId),{id:core.newId("rule"),listenerId:listener.id,...rule,settings:{ListenerSync:"on"}}));checkRules(
core,rulesOf(core.store,listener),made),busy_refuseWhileBusy(core,balancer.id);for(const rule of made)rules(core.store).add(rule);return openBusyWindow(core,balancer.
id),await publish(core,balancer.id),{Rules:{Rule:made.map(({id:id2,name})=>({RuleId:id2,RuleName:name}))}}}});function readRules(text){const parsed2=readLenientJson(
text);if(!Array.isArray(parsed2))throw new VendorError("InvalidParameter",400,"The specified RuleList is not a list of rules in JSON.");const entries2=parsed2.filter(
entry=>typeof entry=="object"&&entry!==null);if(entries2.length>slbCallLimits.rulesPerCall)throw new VendorError("TooManyRules",400,`At most ${slbCallLimits.rulesPerCall}\
 forwarding rules are allowed in one call.`);return entries2.map(entry=>{const field=name=>entry[name]===void 0||entry[name]===null?"":String(entry[name]),rule={
name:field("RuleName"),domain:field("Domain"),url:field("Url"),vserverGroupId:field("VServerGroupId")};if(rule.name==="")throw missing("RuleList.RuleName");if(rule.
vserverGroupId==="")throw missing("RuleList.VServerGroupId");if(rule.domain===""&&rule.url==="")throw missing("RuleList.Domain");if(rule.name.length>40)throw new VendorError(
"InvalidParameter",400,"A RuleName must have 1 to 40 characters.");if(rule.url!==""&&(!rule.url.startsWith("/")||rule.url.length>80))throw new VendorError("Inva\
lidParameter",400,"The Url of a rule must begin with / and have at most 80 characters.");return rule})}function checkRules(core,have,made){if(have.length+made.length>
slbQuotas(core).rulesPerListener)throw new VendorError("TooManyRules",400,`A listener can have at most ${slbQuotas(core).rulesPerListener} forwarding rules.`);const known=new Set(
have.map(rule=>`${rule.domain}${rule.url}`));for(const{domain,url}of made){if(known.has(`${domain}${url}`))throw new VendorError("DomainExist",400,`A forwarding\
 rule for ${domain}${url} already exists on the listener.`);known.add(`${domain}${url}`)}}const deleteRules=define_define("Slb","DeleteRules",{parameters:{RegionId:region,
RuleIds:requiredText},async run(call){const{core}=call,ids3=readLenientJson(call.params.text("RuleIds"));if(!Array.isArray(ids3))throw new VendorError("InvalidP\
arameter",400,"The specified RuleIds is not a list in JSON.");if(ids3.length>slbCallLimits.rulesPerCall)throw new VendorError("TooManyRules",400,`At most ${slbCallLimits.
rulesPerCall} forwarding rules are allowed in one call.`);const gone=ids3.map(id2=>ruleOf(call,String(id2))),owners=new Set(gone.map(rule=>ownerOf(call,rule).loadBalancerId));
for(const owner of owners)busy_refuseWhileBusy(core,owner);for(const rule of gone)rules(core.store).delete(rule.id);for(const owner of owners)openBusyWindow(core,
owner),await publish(core,owner);return{}}}),ownerOf=(call,rule)=>listeners(call.core.store).get(rule.listenerId),settable={Scheduler:oneOf("wrr","rr","wlc"),StickySession:onOff,
StickySessionType:oneOf("insert","server"),CookieTimeout:between(1,86400),Cookie:{type:"string",minLength:1,maxLength:200},HealthCheck:onOff,HealthCheckDomain:parameters_text,
HealthCheckURI:{type:"string",maxLength:80},HealthCheckConnectPort:port,HealthCheckTimeout:between(1,300),HealthCheckInterval:between(1,50),HealthyThreshold:between(
2,10),UnhealthyThreshold:between(2,10),HealthCheckHttpCode:parameters_text,ListenerSync:onOff},setRule=define_define("Slb","SetRule",{parameters:{RegionId:region,
RuleId:requiredText,RuleName:{type:"string",minLength:1,maxLength:40},VServerGroupId:parameters_text,...settable},gaps:"Health check, stickiness and scheduler o\
f a rule are remembered; the proxy uses those of the listener.",async run(call){const{core,params}=call,rule=ruleOf(call),listener=ownerOf(call,rule);refuseWhileChanging(
listener);const balancer=loadBalancers(core.store).get(listener.loadBalancerId),groupId=params.optionalText("VServerGroupId");groupId!==void 0&&groupFor(call,balancer,
groupId);const given=Object.keys(settable).filter(name=>params.has(name)),changes=Object.fromEntries(given.map(name=>[name,params.number(name)??params.text(name)])),
settings2={...rule.settings,...changes};return checkSettings(call,"http",settings2),busy_refuseWhileBusy(core,balancer.id),rules(core.store).update(rule,{name:params.
optionalText("RuleName")??rule.name,vserverGroupId:groupId??rule.vserverGroupId,settings:settings2}),openBusyWindow(core,balancer.id),await publish(core,balancer.
id),{}}}),describeRules=define_define("Slb","DescribeRules",{parameters:rules_onListener,run(call){const listener=listenerOf(call,loadBalancerOf(call));return{Rules:{
Rule:rulesOf(call.core.store,listener).map(rules_ruleRow)}}}}),rules_ruleRow=rule=>({RuleId:rule.id,RuleName:rule.name,Domain:rule.domain,Url:rule.url,VServerGroupId:rule.
vserverGroupId,...rule.settings}),describeRuleAttribute=define_define("Slb","DescribeRuleAttribute",{parameters:{RegionId:region,RuleId:requiredText},run(call){
const rule=ruleOf(call),listener=ownerOf(call,rule);return{LoadBalancerId:listener.loadBalancerId,ListenerPort:String(listener.port),...rules_ruleRow(rule)}}}),
ruleOperations=[createRules,deleteRules,setRule,describeRules,describeRuleAttribute],collections={instance:store=>loadBalancers(store),certificate:store=>certificates(
store),acl:store=>acls(store),listener:store=>listeners(store),vservergroup:store=>serverGroups(store),masterslaveservergroup:store=>masterSlaveGroups(store)},tags_resourceType=required(
oneOf(...Object.keys(collections))),collectionOf=({core,params})=>collections[params.text("ResourceType")](core.store);function taggedOf(call){const collection=collectionOf(
call);return call.params.texts("ResourceId").map(id2=>{const record=collection.get(id2);if(!record)throw new VendorError("InvalidResourceId.NotFound",404,`The s\
pecified ResourceId ${id2} does not exist.`);return record})}const onResources={RegionId:region,ResourceType:tags_resourceType,ResourceId:required(repeated(20))},
slb_tags_tagResources=define_define("Slb","TagResources",{parameters:{...onResources,Tag:required(tags)},run(call){const tags2=readTags(call.params),changes=taggedOf(
call).map(record=>({record,tags:mergeTags(record.tags,tags2)}));for(const change2 of changes)collectionOf(call).update(change2.record,{tags:change2.tags});return{}}}),
slb_tags_untagResources=define_define("Slb","UntagResources",{parameters:{...onResources,TagKey:repeated(20),All:flag},run(call){const keys=call.params.texts("T\
agKey"),isAll=keys.length===0&&call.params.flag("All")===!0;for(const record of taggedOf(call))collectionOf(call).update(record,{tags:removeTags(record.tags,isAll?
void 0:keys)});return{}}}),slb_tags_listTagResources=define_define("Slb","ListTagResources",{parameters:{RegionId:region,ResourceType:tags_resourceType,ResourceId:repeated(
20),Tag:tags,NextToken:parameters_text},run(call){const{params}=call,ids3=params.texts("ResourceId"),rows2=collectionOf(call).filter(record=>(ids3.length===0||ids3.
includes(record.id))&&matchesTags(record,params)).flatMap(record=>tagRows(record,params.text("ResourceType"))),page=cursorOrPage(rows2,params,{defaultSize:50});
return{NextToken:page.NextToken,TagResources:{TagResource:page.rows.map(({id:_,...row2})=>row2)}}}}),tagRows=(record,type)=>Object.entries(record.tags).map(([TagKey,
TagValue])=>({id:`${record.id}/${TagKey}`,ResourceId:record.id,ResourceType:type,TagKey,TagValue})),legacy={...onBalancer,RegionId:region,Tags:requiredText},tags_addTags=define_define(
"Slb","AddTags",{parameters:legacy,run(call){const balancer=loadBalancerOf(call),added=readLegacyTags(call.params.text("Tags")).map(({key:key2,value})=>[key2,value??
""]);return loadBalancers(call.core.store).update(balancer,{tags:mergeTags(balancer.tags,Object.fromEntries(added))}),{}}}),removeLegacyTags=define_define("Slb",
"RemoveTags",{parameters:legacy,run(call){const balancer=loadBalancerOf(call),keys=readLegacyTags(call.params.text("Tags")).map(({key:key2})=>key2);return loadBalancers(
call.core.store).update(balancer,{tags:removeTags(balancer.tags,keys)}),{}}}),slb_tags_describeTags=define_define("Slb","DescribeTags",{parameters:{RegionId:region,
LoadBalancerId:parameters_text,Tags:parameters_text,DistinctKey:flag,PageNumber:pageNumber,PageSize:pageSize(100)},run(call){const{params,core}=call,wanted=readLegacyTags(
params.optionalText("Tags")),id2=params.optionalText("LoadBalancerId"),counts=new Map;for(const balancer of loadBalancers(core.store).filter(each=>each.regionId===
call.regionId&&each.id===(id2??each.id)))for(const[TagKey,value]of Object.entries(balancer.tags)){if(wanted.length>0&&!wanted.some(tag=>tag.key===TagKey&&(tag.value??
value)===value))continue;const TagValue=params.flag("DistinctKey")?"":value,set=counts.get(`${TagKey}=${TagValue}`)??{TagKey,TagValue,InstanceCount:0};counts.set(
`${TagKey}=${TagValue}`,{...set,InstanceCount:set.InstanceCount+1})}const{rows:rows2,...page}=pageOf([...counts.values()],params,50);return{TagSets:{TagSet:rows2},
...page}}}),tags_tagOperations=[slb_tags_tagResources,slb_tags_untagResources,slb_tags_listTagResources,tags_addTags,removeLegacyTags,slb_tags_describeTags],vserver_groups_nameSpec={
type:"string",minLength:1,maxLength:80},withPort={hasPort:!0},createVServerGroup=define_define("Slb","CreateVServerGroup",{parameters:{...onBalancer,RegionId:region,
VServerGroupName:vserver_groups_nameSpec,BackendServers:parameters_text,Tag:tags},run(call){const{core,params}=call,balancer=changeableLoadBalancer(call),tags2=readTags(
params),members=addMembers(core,balancer,[],readServers(params,"BackendServers",withPort)),id2=core.newId("rsp"),group=serverGroups(core.store).add({id:id2,loadBalancerId:balancer.
id,name:params.optionalText("VServerGroupName")??id2,members,createdAtMs:core.clock.now(),tags:tags2});return{VServerGroupId:id2,BackendServers:memberRows(group.
members)}}});async function changeGroup(call,change2){const{core}=call,group=serverGroupOf(call),balancer=loadBalancers(core.store).get(group.loadBalancerId),changed=change2(
group,balancer);return busy_refuseWhileBusy(core,balancer.id),serverGroups(core.store).update(group,changed),openBusyWindow(core,balancer.id),await publish(core,
balancer.id),group}const addServers=define_define("Slb","AddVServerGroupBackendServers",{parameters:{...onGroup,BackendServers:requiredText},async run(call){const group=await changeGroup(
call,({members},balancer)=>({members:addMembers(call.core,balancer,members,readServers(call.params,"BackendServers",withPort))}));return{VServerGroupId:group.id,
BackendServers:memberRows(group.members)}}}),removeServers=define_define("Slb","RemoveVServerGroupBackendServers",{parameters:{...onGroup,BackendServers:requiredText},
async run(call){const gone=readServers(call.params,"BackendServers",withPort),group=await changeGroup(call,({members})=>({members:removeMembers(members,gone)})),
rows2=memberRows(group.members).BackendServer.map(({Description:_,...row2})=>row2);return{VServerGroupId:group.id,BackendServers:{BackendServer:rows2}}}}),setGroup=define_define(
"Slb","SetVServerGroupAttribute",{parameters:{...onGroup,VServerGroupName:vserver_groups_nameSpec,BackendServers:parameters_text},async run(call){const listed=readServers(
call.params,"BackendServers",withPort),group=await changeGroup(call,({members,name})=>({name:call.params.optionalText("VServerGroupName")??name,members:setMembers(
members,listed)}));return{VServerGroupId:group.id,VServerGroupName:group.name,BackendServers:memberRows(group.members)}}}),modifyServers=define_define("Slb","Mo\
difyVServerGroupBackendServers",{parameters:{...onGroup,OldBackendServers:parameters_text,NewBackendServers:parameters_text},async run(call){const[gone,added]=[
"OldBackendServers","NewBackendServers"].map(name=>readServers(call.params,name,withPort)),group=await changeGroup(call,({members},balancer)=>({members:addMembers(
call.core,balancer,removeMembers(members,gone),added)}));return{VServerGroupId:group.id,BackendServers:memberRows(group.members)}}}),deleteVServerGroup=define_define(
"Slb","DeleteVServerGroup",{parameters:onGroup,run(call){const{store}=call.core,group=serverGroupOf(call),listener=listeners(store).find(each=>each.vserverGroupId===
group.id);if(listener)throw new VendorError("RspoolVipExist",400,`The VServer group ${group.id} is used by listener ${listener.id}.`);const rule=rules(store).find(
each=>each.vserverGroupId===group.id);if(rule)throw new VendorError("RspoolRuleExist",400,`The VServer group ${group.id} is used by forwarding rule ${rule.id}.`);
return serverGroups(store).delete(group.id),{}}}),describeVServerGroups=define_define("Slb","DescribeVServerGroups",{parameters:{...onBalancer,RegionId:region,Description:parameters_text,
IncludeListener:flag,IncludeRule:flag,Tag:tags},run(call){const{core,params}=call,balancer=loadBalancerOf(call);return{VServerGroups:{VServerGroup:serverGroups(
core.store).filter(group=>group.loadBalancerId===balancer.id&&matchesTags(group,params)).map(group=>vserver_groups_groupRow(call,group))}}}});function vserver_groups_groupRow({
core,params},group){const using=params.flag("IncludeListener")?listeners(core.store).filter(each=>each.vserverGroupId===group.id):[],ruled=params.flag("IncludeR\
ule")?rules(core.store).filter(each=>each.vserverGroupId===group.id):[];return{VServerGroupId:group.id,VServerGroupName:group.name,ServerCount:group.members.length,
CreateTime:secondTime(group.createdAtMs),AssociatedObjects:{Listeners:{Listener:using.map(({port:port2,protocol})=>({Port:port2,Protocol:protocol}))},Rules:{Rule:ruled.
map(({id:id2,name,domain,url})=>({RuleId:id2,RuleName:name,Domain:domain,Url:url}))}},Tags:tagKeyValues(group.tags)}}const describeVServerGroupAttribute=define_define(
"Slb","DescribeVServerGroupAttribute",{parameters:onGroup,run(call){const group=serverGroupOf(call);return{VServerGroupId:group.id,VServerGroupName:group.name,LoadBalancerId:group.
loadBalancerId,CreateTime:secondTime(group.createdAtMs),BackendServers:memberRowsWithIp(call.core.store,group.members),Tags:tagKeyValues(group.tags)}}}),vserverGroupOperations=[
createVServerGroup,addServers,removeServers,setGroup,modifyServers,deleteVServerGroup,describeVServerGroups,describeVServerGroupAttribute],zones_describeRegions=define_define(
"Slb","DescribeRegions",{parameters:{RegionId:optionalRegion,AcceptLanguage:parameters_text},run:()=>({Regions:{Region:regions.map(({id:id2,name})=>({RegionId:id2,
LocalName:name,RegionEndpoint:`slb.${id2}.aliyuncs.com`}))}})}),othersThan=(regionId,zone)=>zonesOf(regionId).filter(each=>each!==zone),zones_describeZones=define_define(
"Slb","DescribeZones",{parameters:{RegionId:region,AcceptLanguage:parameters_text},run:({regionId})=>({Zones:{Zone:zonesOf(regionId).map(id2=>({ZoneId:id2,LocalName:id2,
SlaveZones:{SlaveZone:othersThan(regionId,id2).map(slave=>({ZoneId:slave,LocalName:slave}))}}))}})}),zones_describeAvailableResource=define_define("Slb","Descri\
beAvailableResource",{parameters:{RegionId:region,AddressType:oneOf("vpc","classic_internet","classic_intranet","internet","intranet"),AddressIPVersion:oneOf("i\
pv4","ipv6")},run:({regionId,params})=>({AvailableResources:{AvailableResource:zonesOf(regionId).flatMap(zone=>othersThan(regionId,zone).map(slave=>({MasterZoneId:zone,
SlaveZoneId:slave,SupportResources:{SupportResource:["vpc","classic_internet"].filter(type=>type===(params.optionalText("AddressType")??type)).map(type=>({AddressType:type,
AddressIPVersion:"ipv4"}))}})))}})}),zones_zoneOperations=[zones_describeRegions,zones_describeZones,zones_describeAvailableResource],slbOperations=[...loadBalancerOperations,
...describeLoadBalancerOperations,...modifyLoadBalancerOperations,...createListenerOperations,...setListenerOperations,...listenerPowerOperations,...describeListenerOperations,
...defaultGroupOperations,...vserverGroupOperations,...masterSlaveGroupOperations,...ruleOperations,...healthStatusOperations,...certificateOperations,...accessControlListOperations,
...tags_tagOperations,...zones_zoneOperations];function readJwt(token){const[header,claims,signature,...more]=token.split(".");if(!header||!claims||!signature||
more.length>0)return;const head=readPart(header),body=readPart(claims);if(!(!head||!body||typeof head.alg!="string"))return{algorithm:head.alg,keyId:typeof head.
kid=="string"?head.kid:void 0,claims:body,signedPart:`${header}.${claims}`,signature:Buffer.from(signature,"base64url")}}function readPart(part){try{const value=JSON.
parse(Buffer.from(part,"base64url").toString("utf8"));return typeof value=="object"&&value!==null?value:void 0}catch{return}}const hashes={RS256:"sha256",RS384:"\
sha384",RS512:"sha512",ES256:"sha256",ES384:"sha384"};function isSignedBy(jwt,keys){const hash=Object.hasOwn(hashes,jwt.algorithm)?hashes[jwt.algorithm]:void 0;
return hash?keys.filter(key2=>jwt.keyId===void 0||key2.kid===void 0||key2.kid===jwt.keyId).some(key2=>{try{const publicKey=(0,external_node_crypto_.createPublicKey)(
{key:key2,format:"jwk"}),isElliptic=jwt.algorithm.startsWith("ES");return(0,external_node_crypto_.verify)(hash,Buffer.from(jwt.signedPart),isElliptic?{key:publicKey,
dsaEncoding:"ieee-p1363"}:publicKey,jwt.signature)}catch{return!1}}):!1}const longestFetchMs=5e3,fetchJson=async url=>{const response=await fetch(url,{signal:AbortSignal.
timeout(longestFetchMs)});if(!response.ok)throw new Error(`${url} answered HTTP ${response.status}`);return response.json()},oidc_refuse=(reason2,message)=>new VendorError(
`AuthenticationFail.OIDCToken.${reason2}`,401,message);async function verifyToken(token,provider,nowMs,get=fetchJson){const jwt=readJwt(token);if(!jwt)throw oidc_refuse(
"Invalid","The OIDC token is not a JSON Web Token.");const{claims}=jwt;if(claims.iss!==provider.issuer)throw oidc_refuse("Invalid",`The issuer of the OIDC token\
 is not ${provider.issuer}.`);if(checkTimes(claims,nowMs),!(Array.isArray(claims.aud)?claims.aud:[claims.aud]).some(audience=>provider.audiences.includes(String(
audience))))throw oidc_refuse("AudienceNotMatch",`The audience of the OIDC token is none of ${provider.audiences.join(", ")}.`);if(!isSignedBy(jwt,await issuerKeys(
provider,get)))throw oidc_refuse("InvalidSignature","The signature of the OIDC token is not valid.");return claims}const toleratedSkewMs=6e4;function checkTimes({
exp,nbf},nowMs){if(typeof exp!="number")throw oidc_refuse("Invalid","The OIDC token has no expiration time.");if(exp*1e3<=nowMs)throw oidc_refuse("Expired","The\
 OIDC token is expired.");if(typeof nbf=="number"&&nbf*1e3>nowMs+toleratedSkewMs)throw oidc_refuse("Invalid","The OIDC token is not valid yet.")}async function issuerKeys(provider,get){
try{const discovery=await get(`${provider.issuer.replace(/\/$/,"")}/.well-known/openid-configuration`);if(typeof discovery.jwks_uri!="string")throw new Error("t\
he discovery document has no jwks_uri");const{keys}=await get(discovery.jwks_uri);if(!Array.isArray(keys))throw new Error("the key document has no keys");return keys}catch(error){
throw oidc_refuse("HttpsUrlInvalid",`The keys of the issuer ${provider.issuer} cannot be read: ${(0,errors.bD)(error)}`)}}function startSession(core,{roleArn,sessionName,
durationSeconds}){const role=session_roleName(roleArn,core.accountId),roleId=roleIdOf(role),expiresAtMs=core.clock.now()+durationSeconds*1e3,arn=`acs:ram::${core.
accountId}:assumed-role/${role}/${sessionName}`,key2={id:`STS.N${letters(24,core.random)}`,secret:letters(44,core.random),accountId:core.accountId,principal:{kind:"\
AssumedRoleUser",arn,principalId:`${roleId}:${sessionName}`,userId:roleId,roleId},securityToken:`CAIS${letters(360,core.random)}`,expiresAtMs};return forgetExpired(
core),accessKeys(core.store).add(key2),{AssumedRoleUser:{Arn:arn,AssumedRoleId:`${roleId}:${sessionName}`},Credentials:{AccessKeyId:key2.id,AccessKeySecret:key2.
secret,SecurityToken:key2.securityToken,Expiration:isoSeconds(expiresAtMs)}}}const keptAfterEndMs=24*36e5;function forgetExpired(core){const endedBefore=core.clock.
now()-keptAfterEndMs;for(const key2 of accessKeys(core.store).filter(({expiresAtMs=1/0})=>expiresAtMs<endedBefore))accessKeys(core.store).delete(key2.id)}function session_roleName(arn,accountId){
const[,account,role]=/^acs:ram::(\d+):role\/([\w.-]{1,64})$/.exec(arn)??[];if(!role)throw new VendorError("InvalidParameter.RoleArn",400,"The parameter RoleArn \
is wrongly formed.");if(account===accountId)return role;throw new VendorError("EntityNotExist.Role",404,`The role does not exist: ${arn}. Roles of this local cl\
oud belong to account ${accountId}.`)}function roleIdOf(role){const hash=[...role].reduce((sum,char)=>(sum*31+char.codePointAt(0))%1e15,7);return`3${String(hash).
padStart(17,"0")}`}const isoSeconds=ms=>new Date(ms).toISOString().replace(/\.\d+Z$/,"Z"),getCallerIdentity={product:"Sts",action:"GetCallerIdentity",parameters:{},
isReadOnly:!0,run({core,accessKeyId}){const key2=accessKeys(core.store).get(accessKeyId);if(!key2)throw new Error(`the signed request of ${accessKeyId} has no a\
ccess key`);const{kind,arn,principalId,userId,roleId}=key2.principal,identity={IdentityType:kind,AccountId:key2.accountId,PrincipalId:principalId,UserId:userId,
Arn:arn};return roleId?{...identity,RoleId:roleId}:identity}},sessionNameSpec={type:"string",required:!0,minLength:2,maxLength:64,errorCode:"InvalidParameter.Ro\
leSessionName"},durationSpec={type:"integer",min:900,max:43200,default:3600,errorCode:"InvalidParameter.DurationSeconds"},policySpec={type:"string",maxLength:2048,
errorCode:"InvalidParameter.PolicyGrammar"};function sessionOf({core,params}){const sessionName=params.text("RoleSessionName");if(!/^[\w.@-]+$/.test(sessionName))
throw invalid(sessionNameSpec,"RoleSessionName");return startSession(core,{roleArn:params.text("RoleArn"),sessionName,durationSeconds:params.number("DurationSec\
onds")})}const assumeRole={product:"Sts",action:"AssumeRole",parameters:{RoleArn:{type:"string",required:!0},RoleSessionName:sessionNameSpec,DurationSeconds:durationSpec,
Policy:policySpec,ExternalId:{type:"string",minLength:2,maxLength:1224},SourceIdentity:{type:"string"}},isReadOnly:!0,gaps:"every role of the account exists and\
 may be assumed; policies are not evaluated",run:call=>sessionOf(call)},assumeRoleWithOidc={product:"Sts",action:"AssumeRoleWithOIDC",parameters:{OIDCProviderArn:{
type:"string",required:!0},RoleArn:{type:"string",required:!0},OIDCToken:{type:"string",required:!0,minLength:4,maxLength:2e4,errorCode:"InvalidParameter.OIDCTo\
ken"},RoleSessionName:sessionNameSpec,DurationSeconds:durationSpec,Policy:policySpec},isReadOnly:!0,isAnonymous:!0,gaps:"trust policies are not evaluated beyond\
 issuer and audience",async run(call){const{core,params}=call,provider=trustedProvider(call),claims=await verifyToken(params.text("OIDCToken"),provider,core.clock.
now());return{...sessionOf(call),OIDCTokenInfo:{Subject:String(claims.sub??""),Issuer:provider.issuer,ClientIds:provider.audiences.join(","),ExpirationTime:isoSeconds(
Number(claims.exp)*1e3),IssuanceTime:typeof claims.iat=="number"?isoSeconds(claims.iat*1e3):void 0,VerificationInfo:"Success"}}}};function trustedProvider({core,
params}){const arn=params.text("OIDCProviderArn"),[,account,name=""]=/^acs:ram::(\d+):oidc-provider\/(.+)$/.exec(arn)??[];if(account===void 0)throw new VendorError(
"InvalidParameter.OIDCProviderArn",400,"The parameter OIDCProviderArn is wrongly formed.");const provider=account===core.accountId?oidcProviders(core.store).get(
name):void 0;if(provider)return provider;throw new VendorError("AuthenticationFail.NoPermission",401,`This operation is not permitted by any trust policy: ${arn}\
 is not known.`)}const stsOperations=[getCallerIdentity,assumeRole,assumeRoleWithOidc];function checkName(name,code="InvalidName.Malformed"){if(name!==void 0&&(name.
length>128||/^https?:\/\//i.test(name)))throw new VendorError(code,400,"The specified name is invalid: it must have 1 to 128 characters and must not begin with \
http:// or https://.")}function names_checkDescription(description){if(description!==void 0&&(description.length>256||/^https?:\/\//i.test(description)))throw new VendorError(
"InvalidDescription.Malformed",400,"The specified description is invalid: at most 256 characters, not beginning with http:// or https://.")}const allocateEipAddress=define_define(
"Vpc","AllocateEipAddress",{parameters:{RegionId:region,Bandwidth:{type:"integer",min:1,max:500,default:5,errorCode:"InvalidBandwidth.NotSupported"},InternetChargeType:{
...oneOf("PayByBandwidth","PayByTraffic"),default:"PayByBandwidth"},InstanceChargeType:{...oneOf("PostPaid","PrePaid"),default:"PostPaid"},Name:parameters_text,
Description:parameters_text,ISP:{type:"string",default:"BGP"},Netmode:parameters_text,Period:integer,PricingCycle:oneOf("Month","Year"),AutoPay:flag,ResourceGroupId:parameters_text,
ClientToken:clientToken,Tag:tags},gaps:"PrePaid is refused; address pools, security protection and a wished IpAddress are not built.",run(call){const{core,params}=call;
if(checkName(params.optionalText("Name")),names_checkDescription(params.optionalText("Description")),params.text("InstanceChargeType")==="PrePaid")throw new VendorError(
"InvalidInstanceChargeType.ValueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChargeType PostPaid.");const tags2=readTags(params);if(eips(
core.store).filter(each=>each.regionId===call.regionId).length>=vpcQuotas(core).eipsPerRegion)throw new VendorError("QuotaExceeded.Eip",400,`The account has ${vpcQuotas(
core).eipsPerRegion} EIPs in ${call.regionId} already.`);const eip=eips(core.store).add({id:core.newId("eip"),regionId:call.regionId,address:core.addresses.allocate(),
name:params.optionalText("Name")??"",description:params.optionalText("Description")??"",status:"Available",bandwidthMbps:params.number("Bandwidth"),internetChargeType:params.
text("InternetChargeType")==="PayByTraffic"?"PayByTraffic":"PayByBandwidth",chargeType:"PostPaid",isp:params.text("ISP"),deletionProtection:!1,resourceGroupId:params.
optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:tags2});return startCharge(core,{id:eip.id,kind:"eip",perHour:eip.internetChargeType==="Pa\
yByTraffic"?.02:.063*eip.bandwidthMbps}),{AllocationId:eip.id,EipAddress:eip.address,ResourceGroupId:eip.resourceGroupId}}}),describeEipAddresses=define_define(
"Vpc","DescribeEipAddresses",{parameters:{RegionId:region,AllocationId:commaList(50),EipAddress:commaList(50),EipName:parameters_text,Status:oneOf("Associating",
"Unassociating","InUse","Available","Releasing"),AssociatedInstanceId:parameters_text,AssociatedInstanceType:oneOf("EcsInstance","SlbInstance","Nat","HaVip","Ne\
tworkInterface","IpAddress"),ChargeType:oneOf("PostPaid","PrePaid"),ISP:parameters_text,LockReason:parameters_text,ResourceGroupId:parameters_text,IncludeReservationData:flag,
DryRun:flag,PageNumber:pageNumber,PageSize:pageSize(100),Tag:tags},run(call){const page=selectEips(call);return{...page.counts,EipAddresses:{EipAddress:page.rows.
map(eip=>eipRow(eip))}}}});function selectEips(call){const{core,params,regionId}=call,ids3=params.texts("AllocationId"),addresses=params.texts("EipAddress"),is2=(name,value)=>value===
(params.optionalText(name)??value),found2=eips(core.store).filter(eip=>eip.regionId===regionId&&(ids3.length===0||ids3.includes(eip.id))&&(addresses.length===0||
addresses.includes(eip.address))&&is2("EipName",eip.name)&&is2("Status",eip.status)&&is2("AssociatedInstanceId",eip.boundTo?.id)&&is2("AssociatedInstanceType",eip.
boundTo?.type)&&is2("ChargeType",eip.chargeType)&&is2("ISP",eip.isp)&&is2("ResourceGroupId",eip.resourceGroupId)&&!params.has("LockReason")&&matchesTags(eip,params)),
{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{rows:rows2,counts}}function eipRow(eip){return{AllocationId:eip.id,IpAddress:eip.address,Name:eip.
name,Description:eip.description,Status:eip.status,RegionId:eip.regionId,Bandwidth:String(eip.bandwidthMbps),EipBandwidth:String(eip.bandwidthMbps),InternetChargeType:eip.
internetChargeType,ChargeType:eip.chargeType,ISP:eip.isp,InstanceId:eip.boundTo?.id??"",InstanceType:eip.boundTo?.type??"",InstanceRegionId:eip.boundTo?eip.regionId:
"",PrivateIpAddress:eip.boundTo?.privateIp??"",Mode:"NAT",Netmode:"public",AllocationTime:secondTime(eip.createdAtMs),ExpiredTime:"",BusinessStatus:"Normal",DeletionProtection:eip.
deletionProtection,HDMonitorStatus:"OFF",HasReservationData:"false",OperationLocks:{LockReason:[]},ResourceGroupId:eip.resourceGroupId,SecondLimited:!1,SecurityProtectionTypes:{
SecurityProtectionType:[]},ServiceManaged:0,VpcId:"",Tags:keyValues(eip.tags)}}const modifyEipAddressAttribute=define_define("Vpc","ModifyEipAddressAttribute",{
parameters:{RegionId:optionalRegion,AllocationId:requiredText,Bandwidth:{type:"integer",min:1,max:500,errorCode:"InvalidBandwidth.NotSupported"},Name:parameters_text,
Description:parameters_text},run(call){const{core,params}=call,eip=eipOf(call,params.text("AllocationId"));if(checkName(params.optionalText("Name")),names_checkDescription(
params.optionalText("Description")),eip.status!=="Available"&&eip.status!=="InUse")throw new VendorError("IncorrectEipStatus",400,`EIP ${eip.id} is ${eip.status}\
; wait until it is Available or InUse.`);return eips(core.store).update(eip,{name:params.optionalText("Name")??eip.name,description:params.optionalText("Descrip\
tion")??eip.description,bandwidthMbps:params.number("Bandwidth")??eip.bandwidthMbps}),{}}}),releaseEipAddress=define_define("Vpc","ReleaseEipAddress",{parameters:{
RegionId:optionalRegion,AllocationId:requiredText},run(call){const{core,params}=call,eip=eipOf(call,params.text("AllocationId"));if(eip.status!=="Available")throw new VendorError(
"IncorrectEipStatus",400,`EIP ${eip.id} is ${eip.status}; unassociate it and wait until it is Available.`);if(eip.deletionProtection)throw new VendorError("Inva\
lidOperation.DeletionProtection",400,`EIP ${eip.id} is protected from release: switch DeletionProtection off first.`);return eips(core.store).delete(eip.id),core.
addresses.release(eip.address),endCharge(core,eip.id),{}}}),deletionProtection=define_define("Vpc","DeletionProtection",{parameters:{RegionId:region,InstanceId:requiredText,
ProtectionEnable:required(flag),Type:required(oneOf("EIP","NATGW","CBWP","VPNGW","IPV6")),ClientToken:clientToken},gaps:"EIPs only.",run(call){const{core,params}=call;
if(params.text("Type")!=="EIP")throw new VendorError("OperationUnsupported.Action",400,"The local cloud protects EIPs only (Type=EIP).");const eip=eipOf(call,params.
text("InstanceId"));return eips(core.store).update(eip,{deletionProtection:params.flag("ProtectionEnable")===!0}),{}}}),eipOperations=[allocateEipAddress,describeEipAddresses,
modifyEipAddressAttribute,releaseEipAddress,deletionProtection],maxCustomEntries=200,createRouteEntry=define_define("Vpc","CreateRouteEntry",{parameters:{RegionId:optionalRegion,
RouteTableId:requiredText,DestinationCidrBlock:requiredText,NextHopId:parameters_text,NextHopType:{...oneOf("Instance","NatGateway"),default:"Instance"},RouteEntryName:parameters_text,
Description:parameters_text,ClientToken:clientToken,DryRun:flag},gaps:"Next hops are instances and NAT gateways; entries are kept and shown, but no packet follo\
ws them.",run(call){const{core,params}=call,table2=routeTableOf(call,params.text("RouteTableId")),destination=params.text("DestinationCidrBlock");if(!parseBlock(
destination))throw new VendorError("InvalidDestCidrBlock.Malformed",400,`The specified DestinationCidrBlock ${destination} is not a block.`);if(table2.entries.some(
entry2=>entry2.destinationCidr===destination))throw new VendorError("RouterEntryConflict.Duplicated",400,`Route table ${table2.id} has an entry for ${destination}\
 already.`);if(table2.entries.filter(entry2=>entry2.type==="Custom").length>=maxCustomEntries)throw new VendorError("QuotaExceeded.RouteEntry",400,`Route table ${table2.
id} has ${maxCustomEntries} custom entries already.`);const nextHopId=params.optionalText("NextHopId")??"",type=params.text("NextHopType"),hop=type==="Instance"?
instances(core.store).get(nextHopId):natGateways(core.store).get(nextHopId);if(!hop||hop.vpcId!==table2.vpcId)throw new VendorError("InvalidNextHop.NotFound",404,
`The next hop ${nextHopId} does not exist in VPC ${table2.vpcId}.`);const entry={id:core.newId("rte"),name:params.optionalText("RouteEntryName")??"",description:params.
optionalText("Description")??"",destinationCidr:destination,type:"Custom",nextHopId,nextHopType:type,status:"Pending"};return routeTables(core.store).update(table2,
{entries:[...table2.entries,entry]}),core.after(vpcDurations(core).entryPending,()=>{entry.status="Available",routeTables(core.store).update(table2,{})}),{RouteEntryId:entry.
id}}}),deleteRouteEntry=define_define("Vpc","DeleteRouteEntry",{parameters:{RegionId:optionalRegion,RouteEntryId:parameters_text,RouteTableId:parameters_text,DestinationCidrBlock:parameters_text,
NextHopId:parameters_text,DryRun:flag},run({core,params}){const id2=params.optionalText("RouteEntryId"),table2=routeTables(core.store).find(each=>each.id===params.
optionalText("RouteTableId")||each.entries.some(entry2=>entry2.id===id2)),entry=table2?.entries.find(each=>id2===void 0?each.destinationCidr===params.optionalText(
"DestinationCidrBlock"):each.id===id2);if(!table2||!entry)throw new VendorError("InvalidRouteEntry.NotFound",404,"The specified route entry does not exist.");if(entry.
type==="System")throw new VendorError("IncorrectRouteEntryType",400,"System route entries cannot be deleted.");if(entry.status!=="Available")throw new VendorError(
"IncorrectRouteEntryStatus",400,`Route entry ${entry.id} is ${entry.status}; wait until it is Available.`);return routeTables(core.store).update(table2,{entries:table2.
entries.filter(each=>each!==entry)}),{}}}),routeEntryOperations=[createRouteEntry,deleteRouteEntry],vswitchesOf=({core},table2)=>vswitches(core.store).filter(each=>each.
routeTableId===table2.id).map(each=>each.id),is=({params},name,value)=>value===(params.optionalText(name)??value),routerFilters={RouteTableId:parameters_text,RouteTableName:parameters_text,
RouterId:parameters_text,RouterType:oneOf("VRouter","VBR"),ResourceGroupId:parameters_text,PageNumber:pageNumber,PageSize:pageSize(50)},describeRouteTables=define_define(
"Vpc","DescribeRouteTables",{parameters:{RegionId:optionalRegion,VRouterId:parameters_text,Type:parameters_text,...routerFilters},run(call){const page=selectRouteTables(
call);return{...page.counts,RouteTables:{RouteTable:page.rows.map(table2=>tableRow(call,table2))}}}});function selectRouteTables(call){const{core,params,regionId}=call,
found2=routeTables(core.store).filter(table2=>table2.regionId===regionId&&is(call,"RouteTableId",table2.id)&&is(call,"RouteTableName",table2.name)&&is(call,"Rou\
terId",table2.routerId)&&is(call,"VRouterId",table2.routerId)&&params.optionalText("RouterType")!=="VBR"),{rows:rows2,...counts}=pageOf(found2.reverse(),params);
return{rows:rows2,counts}}const nextHops=entry=>entry.nextHopId===""?[]:[{NextHopId:entry.nextHopId,NextHopType:entry.nextHopType,Enabled:1,Weight:0}],oldEntryRow=(table2,entry)=>({
RouteTableId:table2.id,DestinationCidrBlock:entry.destinationCidr,Type:entry.type,Status:entry.status,InstanceId:entry.nextHopId,NextHopType:entry.nextHopType,NextHops:{
NextHop:nextHops(entry)}});function tableRow(call,table2){return{RouteTableId:table2.id,RouteTableType:table2.type,VRouterId:table2.routerId,Status:"Available",
CreationTime:secondTime(table2.createdAtMs),ResourceGroupId:"",VSwitchIds:{VSwitchId:vswitchesOf(call,table2)},RouteEntrys:{RouteEntry:table2.entries.map(entry=>({
...oldEntryRow(table2,entry),RouteEntryId:entry.id,RouteEntryName:entry.name,Description:entry.description}))}}}const describeRouteTableList=define_define("Vpc",
"DescribeRouteTableList",{parameters:{RegionId:region,VpcId:parameters_text,RouteTableType:parameters_text,...routerFilters,Tag:tags},run(call){const{core,params,
accountId,regionId}=call,found2=routeTables(core.store).filter(table2=>table2.regionId===regionId&&is(call,"RouteTableId",table2.id)&&is(call,"RouteTableName",table2.
name)&&is(call,"RouterId",table2.routerId)&&is(call,"VpcId",table2.vpcId)&&is(call,"RouteTableType",table2.type)&&params.optionalText("RouterType")!=="VBR"&&matchesTags(
table2,params)),{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{...counts,RouterTableList:{RouterTableListType:rows2.map(table2=>listRow(call,table2,
accountId))}}}}),listRow=(call,table2,accountId)=>({RouteTableId:table2.id,RouteTableName:table2.name,RouteTableType:table2.type,RouterId:table2.routerId,RouterType:"\
VRouter",VpcId:table2.vpcId,AssociateType:"VSwitch",Status:"Available",Description:table2.description,CreationTime:secondTime(table2.createdAtMs),OwnerId:Number(
accountId),ResourceGroupId:"",RoutePropagationEnable:!0,VSwitchIds:{VSwitchId:vswitchesOf(call,table2)},GatewayIds:{GatewayIds:[]},Tags:keyValues(table2.tags)}),
describeRouteEntryList=define_define("Vpc","DescribeRouteEntryList",{parameters:{RegionId:region,RouteTableId:requiredText,RouteEntryId:parameters_text,RouteEntryName:parameters_text,
RouteEntryType:oneOf("System","Custom","BGP","CEN"),DestinationCidrBlock:parameters_text,DestCidrBlockList:repeated(20),NextHopId:parameters_text,NextHopType:parameters_text,
IpVersion:parameters_text,ServiceType:parameters_text,NextToken:parameters_text,MaxResult:between(1,500)},run(call){const table2=routeTableOf(call,call.params.text(
"RouteTableId")),blocks=call.params.texts("DestCidrBlockList"),found2=table2.entries.filter(entry=>is(call,"RouteEntryId",entry.id)&&is(call,"RouteEntryName",entry.
name)&&is(call,"RouteEntryType",entry.type)&&is(call,"DestinationCidrBlock",entry.destinationCidr)&&(blocks.length===0||blocks.includes(entry.destinationCidr))&&
is(call,"NextHopId",entry.nextHopId)&&is(call,"NextHopType",entry.nextHopType)),page=cursorOrPage(found2,call.params,{defaultSize:call.params.number("MaxResult")??
50});return{NextToken:page.NextToken,TotalCount:page.TotalCount,RouteEntrys:{RouteEntry:page.rows.map(entry=>entryRow(table2,entry))}}}}),entryRow=(table2,entry)=>({
RouteEntryId:entry.id,RouteEntryName:entry.name,RouteTableId:table2.id,DestinationCidrBlock:entry.destinationCidr,Type:entry.type,Status:entry.status,Description:entry.
description,IpVersion:"ipv4",NextHops:{NextHop:[{NextHopId:entry.nextHopId,NextHopType:entry.nextHopType,Enabled:1,Weight:0,NextHopRegionId:""}]}}),describeVRouters=define_define(
"Vpc","DescribeVRouters",{parameters:{RegionId:region,VRouterId:parameters_text,PageNumber:pageNumber,PageSize:pageSize(50)},run(call){const{core,params,regionId}=call,
found2=vpcs(core.store).filter(vpc=>vpc.regionId===regionId&&is(call,"VRouterId",vpc.routerId)),{rows:rows2,...counts}=pageOf(found2.reverse(),params),shown2=rows2.
map(vpc=>({VRouterId:vpc.routerId,VRouterName:"",Description:"",VpcId:vpc.id,RegionId:vpc.regionId,CreationTime:secondTime(vpc.createdAtMs),RouteTableIds:{RouteTableId:routeTables(
core.store).filter(table2=>table2.vpcId===vpc.id).map(table2=>table2.id)}}));return{...counts,VRouters:{VRouter:shown2}}}}),routeOperations=[describeRouteTables,
describeRouteTableList,describeRouteEntryList,describeVRouters],describeVpcs=define_define("Vpc","DescribeVpcs",{parameters:{RegionId:region,VpcId:commaList(20),
VpcName:parameters_text,IsDefault:flag,ResourceGroupId:parameters_text,VpcOwnerId:integer,EnableIpv6:flag,DryRun:flag,PageNumber:pageNumber,PageSize:pageSize(50),
Tag:tags},run(call){const page=selectVpcs(call);return{...page.counts,Vpcs:{Vpc:page.rows.map(vpc=>vpcRow(call,vpc))}}}});function selectVpcs(call){const{core,params,
regionId}=call,ids3=params.texts("VpcId"),found2=vpcs(core.store).filter(vpc=>vpc.regionId===regionId&&(ids3.length===0||ids3.includes(vpc.id))&&vpc.name===(params.
optionalText("VpcName")??vpc.name)&&vpc.isDefault===(params.flag("IsDefault")??vpc.isDefault)&&vpc.resourceGroupId===(params.optionalText("ResourceGroupId")??vpc.
resourceGroupId)&&params.flag("EnableIpv6")!==!0&&matchesTags(vpc,params)),{rows:rows2,...counts}=pageOf(found2.reverse(),params);return{rows:rows2,counts}}const vswitchIdsOf=({
core},vpc)=>vswitches(core.store).filter(each=>each.vpcId===vpc.id).map(each=>each.id);function commonFields(call,vpc){return{VpcId:vpc.id,VpcName:vpc.name,RegionId:vpc.
regionId,Status:vpc.status,CidrBlock:vpc.cidr,Ipv6CidrBlock:"",Ipv6CidrBlocks:{Ipv6CidrBlock:[]},EnabledIpv6:!1,CreationTime:secondTime(vpc.createdAtMs),Description:vpc.
description,IsDefault:vpc.isDefault,OwnerId:Number(call.accountId),ResourceGroupId:vpc.resourceGroupId,SecondaryCidrBlocks:{SecondaryCidrBlock:vpc.secondaryCidrs},
UserCidrs:{UserCidr:[]},VRouterId:vpc.routerId,VSwitchIds:{VSwitchId:vswitchIdsOf(call,vpc)},DhcpOptionsSetId:"",DhcpOptionsSetStatus:"",DnsHostnameStatus:"DISA\
BLED",Tags:keyValues(vpc.tags)}}function vpcRow(call,vpc){const{store}=call.core;return{...commonFields(call,vpc),CenStatus:"",NatGatewayIds:{NatGatewayIds:natGateways(
store).filter(each=>each.vpcId===vpc.id).map(each=>each.id)},RouterTableIds:{RouterTableIds:routeTables(store).filter(each=>each.vpcId===vpc.id).map(each=>each.
id)}}}const describeVpcAttribute=define_define("Vpc","DescribeVpcAttribute",{parameters:{RegionId:region,VpcId:requiredText,IsDefault:flag,DryRun:flag},run(call){
const vpc=vpcOf(call,call.params.text("VpcId")),{store}=call.core,resources=[{ResourceType:"VSwitch",ResourceCount:vswitchIdsOf(call,vpc).length},{ResourceType:"\
VRouter",ResourceCount:1},{ResourceType:"RouteTable",ResourceCount:routeTables(store).filter(each=>each.vpcId===vpc.id).length}];return{...commonFields(call,vpc),
AssociatedCens:{AssociatedCen:[]},AssociatedPropagationSources:{AssociatedPropagationSources:[]},ClassicLinkEnabled:!1,CloudResources:{CloudResourceSetType:resources},
Ipv4GatewayId:"",SupportIpv4Gateway:!0}}}),createVpc=define_define("Vpc","CreateVpc",{parameters:{RegionId:region,CidrBlock:{type:"string",default:"172.16.0.0/1\
2"},VpcName:parameters_text,Description:parameters_text,ResourceGroupId:parameters_text,UserCidr:parameters_text,EnableIpv6:flag,DryRun:flag,ClientToken:clientToken,
Tag:tags},gaps:"No IPv6, no IPAM pools, no DNS hostnames.",run(call){const{core,params}=call,cidr=params.text("CidrBlock"),block=parseBlock(cidr);if(!block||!isPrivate(
block)||block.prefix<8||block.prefix>28)throw new VendorError("InvalidVpcCidr.Malformed",400,`The specified CidrBlock ${cidr} is not a private block of /8 to /2\
8.`);checkName(params.optionalText("VpcName"),"InvalidVpcName.Malformed"),names_checkDescription(params.optionalText("Description"));const tags2=readTags(params);
if(vpcs(core.store).filter(vpc2=>vpc2.regionId===call.regionId).length>=vpcQuotas(core).vpcsPerRegion)throw new VendorError("QuotaExceeded.Vpc",400,`The account\
 has ${vpcQuotas(core).vpcsPerRegion} VPCs in ${call.regionId} already.`);const vpc=vpcs(core.store).add({id:core.newId("vpc"),regionId:call.regionId,name:params.
optionalText("VpcName")??"",description:params.optionalText("Description")??"",cidr,secondaryCidrs:[],status:"Pending",routerId:core.newId("vrt"),routeTableId:core.
newId("vtb"),isDefault:!1,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:tags2});return addSystemRouteTable(call,vpc),
core.after(vpcDurations(core).vpcPending,()=>{vpcs(core.store).update(vpc,{status:"Available"})}),{VpcId:vpc.id,VRouterId:vpc.routerId,RouteTableId:vpc.routeTableId,
ResourceGroupId:vpc.resourceGroupId}}});function addSystemRouteTable({core,regionId},vpc){routeTables(core.store).add({id:vpc.routeTableId,regionId,vpcId:vpc.id,
routerId:vpc.routerId,name:"",description:"",type:"System",entries:[{id:core.newId("rte"),name:"",description:"Created with VPC by system.",destinationCidr:"100\
.64.0.0/10",type:"System",nextHopId:"",nextHopType:"service",status:"Available"}],createdAtMs:core.clock.now(),tags:{}})}const modifyVpcAttribute=define_define(
"Vpc","ModifyVpcAttribute",{parameters:{RegionId:optionalRegion,VpcId:requiredText,VpcName:parameters_text,Description:parameters_text,CidrBlock:parameters_text},
gaps:"CidrBlock, IPv6 and DNS hostnames cannot be changed.",run(call){const{core,params}=call,vpc=vpcOf(call,params.text("VpcId")),name=params.optionalText("Vpc\
Name"),description=params.optionalText("Description");if(checkName(name,"InvalidVpcName.Malformed"),names_checkDescription(description),vpc.status!=="Available")
throw new VendorError("IncorrectVpcStatus",400,`VPC ${vpc.id} is ${vpc.status}; wait until it is Available.`);if(params.has("CidrBlock")&&params.text("CidrBlock")!==
vpc.cidr)throw new VendorError("OperationUnsupported.Action",400,"The local cloud does not change the CidrBlock of a VPC.");return vpcs(core.store).update(vpc,{
...name===void 0?{}:{name},...description===void 0?{}:{description}}),{}}}),deleteVpc=define_define("Vpc","DeleteVpc",{parameters:{RegionId:optionalRegion,VpcId:requiredText,
ForceDelete:flag,DryRun:flag,ClientToken:clientToken},gaps:"ForceDelete changes nothing: what it would skip (CEN, flow logs, IPv6 gateways) does not exist here.",
run(call){const{core,params}=call,vpc=vpcOf(call,params.text("VpcId"));if(vpc.status!=="Available")throw new VendorError("IncorrectVpcStatus",400,`VPC ${vpc.id}\
 is ${vpc.status}; wait until it is Available.`);return refuseWhileUsed(call,vpc),vpcs(core.store).update(vpc,{status:"Deleting"}),core.after(vpcDurations(core).
vpcDeleting,()=>removeVpc(core.store,vpc)),{}}});function removeVpc(store,vpc){for(const table2 of routeTables(store).filter(each=>each.vpcId===vpc.id))routeTables(
store).delete(table2.id);vpcs(store).delete(vpc.id)}function refuseWhileUsed({core},vpc){const users2=[{code:"VSwitch",ids:vswitches(core.store).filter(each=>each.
vpcId===vpc.id)},{code:"NatGateway",ids:natGateways(core.store).filter(each=>each.vpcId===vpc.id)},{code:"SecurityGroup",ids:securityGroups(core.store).filter(each=>each.
vpcId===vpc.id)},{code:"RouteTable",ids:routeTables(core.store).filter(each=>each.vpcId===vpc.id&&each.type==="Custom")},{code:"RouteEntry",ids:routeTables(core.
store).filter(each=>each.vpcId===vpc.id&&each.entries.some(entry=>entry.type==="Custom"))}];for(const{code,ids:ids3}of users2)if(ids3.length>0)throw new VendorError(
`DependencyViolation.${code}`,400,`VPC ${vpc.id} still has ${ids3.map(each=>each.id).join(", ")}: delete that first.`)}const vpcNetworkOperations=[createVpc,describeVpcs,
describeVpcAttribute,modifyVpcAttribute,deleteVpc],describeVSwitches=define_define("Vpc","DescribeVSwitches",{parameters:{RegionId:optionalRegion,VpcId:parameters_text,
VSwitchId:commaList(20),ZoneId:parameters_text,VSwitchName:parameters_text,IsDefault:flag,ResourceGroupId:parameters_text,RouteTableId:parameters_text,VSwitchOwnerId:integer,
EnableIpv6:flag,DryRun:flag,PageNumber:pageNumber,PageSize:pageSize(50),Tag:tags},run(call){const page=selectVSwitches(call);return{...page.counts,VSwitches:{VSwitch:page.
rows.map(vswitch=>vswitchRow(call,vswitch))}}}});function selectVSwitches(call){const{core,params,regionId}=call,ids3=params.texts("VSwitchId"),found2=vswitches(
core.store).filter(vswitch=>vswitch.regionId===regionId&&(ids3.length===0||ids3.includes(vswitch.id))&&vswitch.vpcId===(params.optionalText("VpcId")??vswitch.vpcId)&&
vswitch.zoneId===(params.optionalText("ZoneId")??vswitch.zoneId)&&vswitch.name===(params.optionalText("VSwitchName")??vswitch.name)&&vswitch.isDefault===(params.
flag("IsDefault")??vswitch.isDefault)&&vswitch.routeTableId===(params.optionalText("RouteTableId")??vswitch.routeTableId)&&vswitch.resourceGroupId===(params.optionalText(
"ResourceGroupId")??vswitch.resourceGroupId)&&params.flag("EnableIpv6")!==!0&&matchesTags(vswitch,params)),{rows:rows2,...counts}=pageOf(found2.reverse(),params);
return{rows:rows2,counts}}const shownStatus=vswitch=>vswitch.status==="Deleting"?"Pending":vswitch.status;function vswitchRow(call,vswitch){return{VSwitchId:vswitch.
id,VSwitchName:vswitch.name,VpcId:vswitch.vpcId,ZoneId:vswitch.zoneId,Status:shownStatus(vswitch),CidrBlock:vswitch.cidr,Ipv6CidrBlock:"",EnabledIpv6:!1,AvailableIpAddressCount:availableAddressCount(
call.core.store,vswitch),CreationTime:secondTime(vswitch.createdAtMs),Description:vswitch.description,IsDefault:vswitch.isDefault,NetworkAclId:"",OwnerId:Number(
call.accountId),ResourceGroupId:vswitch.resourceGroupId,RouteTable:{RouteTableId:vswitch.routeTableId,RouteTableType:"System"},ShareType:"",Tags:keyValues(vswitch.
tags)}}const describeVSwitchAttributes=define_define("Vpc","DescribeVSwitchAttributes",{parameters:{RegionId:optionalRegion,VSwitchId:requiredText,DryRun:flag},
run(call){const vswitch=vswitchOf(call,call.params.text("VSwitchId"));return vswitchRow(call,vswitch)}}),maxVSwitchesPerVpc=150,carrierBlock=parseBlock("100.64.\
0.0/10"),createVSwitch=define_define("Vpc","CreateVSwitch",{parameters:{RegionId:optionalRegion,VpcId:requiredText,ZoneId:requiredText,CidrBlock:requiredText,VSwitchName:parameters_text,
Description:parameters_text,ClientToken:clientToken,Tag:tags},gaps:"No IPv6.",run(call){const{core,params}=call,vpc=vpcOf(call,params.text("VpcId")),cidr=params.
text("CidrBlock"),zoneId=params.text("ZoneId");checkName(params.optionalText("VSwitchName"),"InvalidVSwitchName.Malformed"),names_checkDescription(params.optionalText(
"Description"));const tags2=readTags(params);checkCreatable(call,vpc,zoneId,cidr);const vswitch=vswitches(core.store).add({id:core.newId("vsw"),regionId:vpc.regionId,
zoneId,vpcId:vpc.id,name:params.optionalText("VSwitchName")??"",description:params.optionalText("Description")??"",cidr,status:"Pending",routeTableId:vpc.routeTableId,
isDefault:!1,resourceGroupId:vpc.resourceGroupId,createdAtMs:core.clock.now(),tags:tags2}),table2=routeTables(core.store).get(vpc.routeTableId),entry={id:core.newId(
"rte"),name:"",description:"",destinationCidr:cidr,type:"System",nextHopId:"",nextHopType:"local",status:"Available"};return routeTables(core.store).update(table2,
{entries:[...table2.entries,entry]}),core.after(vpcDurations(core).vswitchPending,()=>{vswitches(core.store).update(vswitch,{status:"Available"})}),{VSwitchId:vswitch.
id}}});function checkCreatable({core},vpc,zoneId,cidr){if(vpc.status!=="Available")throw new VendorError("IncorrectVpcStatus",400,`VPC ${vpc.id} is ${vpc.status}\
; wait until it is Available.`);if(!zonesOf(vpc.regionId).includes(zoneId))throw new VendorError("InvalidZoneId.NotFound",404,`The specified ZoneId ${zoneId} do\
es not exist in ${vpc.regionId}; its zones are ${zonesOf(vpc.regionId).join(", ")}.`);const block=parseBlock(cidr);if(!block||block.prefix<16||block.prefix>29)throw new VendorError(
"InvalidCidrBlock.Malformed",400,`The specified CidrBlock ${cidr} is not a block of /16 to /29.`);if(!contains(parseBlock(vpc.cidr),block)||contains(carrierBlock,
block))throw new VendorError("InvalidParameter",400,`The specified CidrBlock ${cidr} is not inside the VPC's block ${vpc.cidr}.`);const siblings=vswitches(core.
store).filter(each=>each.vpcId===vpc.id),clash=siblings.find(each=>overlaps(parseBlock(each.cidr),block));if(clash)throw new VendorError("InvalidCidrBlock.Overl\
apped",400,`The specified CidrBlock ${cidr} overlaps ${clash.cidr} of ${clash.id}.`);const busy2=siblings.find(each=>each.status!=="Available");if(busy2)throw new VendorError(
"TaskConflict",400,`VSwitch ${busy2.id} of the same VPC is ${busy2.status}; one VSwitch of a VPC changes at a time.`);if(siblings.length>=maxVSwitchesPerVpc)throw new VendorError(
"QuotaExceeded.VSwitch",400,`VPC ${vpc.id} has ${maxVSwitchesPerVpc} VSwitches already.`)}const modifyVSwitchAttribute=define_define("Vpc","ModifyVSwitchAttribu\
te",{parameters:{RegionId:optionalRegion,VSwitchId:requiredText,VSwitchName:parameters_text,Description:parameters_text},gaps:"No IPv6.",run(call){const{core,params}=call,
vswitch=vswitchOf(call,params.text("VSwitchId")),name=params.optionalText("VSwitchName"),description=params.optionalText("Description");return checkName(name,"I\
nvalidVSwitchName.Malformed"),names_checkDescription(description),refuseUnlessAvailable(vswitch),vswitches(core.store).update(vswitch,{...name===void 0?{}:{name},
...description===void 0?{}:{description}}),{}}});function refuseUnlessAvailable(vswitch){if(vswitch.status!=="Available")throw new VendorError("IncorrectVSwitch\
Status",400,`VSwitch ${vswitch.id} is ${shownStatus(vswitch)}; wait until it is Available.`)}const deleteVSwitch=define_define("Vpc","DeleteVSwitch",{parameters:{
RegionId:optionalRegion,VSwitchId:requiredText,DryRun:flag},run(call){const{core,params}=call,vswitch=vswitchOf(call,params.text("VSwitchId"));return refuseUnlessAvailable(
vswitch),vswitches_refuseWhileUsed(call,vswitch),vswitches(core.store).update(vswitch,{status:"Deleting"}),core.after(vpcDurations(core).vswitchDeleting,()=>removeVSwitch(
core.store,vswitch)),{}}});function removeVSwitch(store,vswitch){const table2=routeTables(store).get(vswitch.routeTableId),isRoute=entry=>entry.type==="System"&&
entry.destinationCidr===vswitch.cidr;table2&&routeTables(store).update(table2,{entries:table2.entries.filter(entry=>!isRoute(entry))}),vswitches(store).delete(vswitch.
id)}function vswitches_refuseWhileUsed({core},vswitch){const{store}=core,refuse2=(code,ids3)=>{if(ids3.length>0)throw new VendorError(code,400,`VSwitch ${vswitch.
id} is still used by ${ids3.join(", ")}: delete or release that first.`)};refuse2("DependencyViolation.SNAT",snatEntries(store).filter(each=>each.sourceVSwitchId===
vswitch.id).map(each=>each.id)),refuse2("DependencyViolation.EnhancedNatgw",natGateways(store).filter(each=>each.vswitchId===vswitch.id).map(each=>each.id)),refuse2(
"DependencyViolation",[...new Set(vswitchAddresses(store).filter(each=>each.vswitchId===vswitch.id).map(each=>each.ownerId))]);const busy2=vswitches(store).find(
each=>each.vpcId===vswitch.vpcId&&each.status!=="Available");if(busy2)throw new VendorError("TaskConflict",400,`VSwitch ${busy2.id} of the same VPC is changing;\
 one VSwitch of a VPC changes at a time.`);if(vpcs(store).get(vswitch.vpcId)?.status!=="Available")throw new VendorError("IncorrectVpcStatus",400,`VPC ${vswitch.
vpcId} is not Available.`)}const vswitchOperations=[createVSwitch,describeVSwitches,describeVSwitchAttributes,modifyVSwitchAttribute,deleteVSwitch];function legacy_legacy(operation,parameterNames2,answer2={}){
const parameters=Object.fromEntries(parameterNames2.map(name=>[name,operation.parameters[name]]));return define_define("Ecs",operation.action,{parameters,isReadOnly:operation.
isReadOnly,...operation.gaps===void 0?{}:{gaps:operation.gaps},async run(call){const body=await operation.run(call);return answer2.fields?pick(body,answer2.fields):
answer2.shape?answer2.shape(body):body}})}const pick=(body,fields2)=>Object.fromEntries(Object.entries(body).filter(([name])=>fields2.includes(name))),rows=(plural,singular,fields2)=>body=>{
const{[plural]:list2,...counts}=body,old=list2[singular].map(row2=>pick(row2,fields2));return{...counts,[plural]:{[singular]:old}}},vpcFields=["VpcId","VpcName",
"RegionId","Status","CidrBlock","CreationTime","Description","IsDefault","UserCidrs","VRouterId","VSwitchIds"],vswitchFields=["VSwitchId","VSwitchName","VpcId",
"ZoneId","Status","CidrBlock","AvailableIpAddressCount","CreationTime","Description","IsDefault","ResourceGroupId"],eipFields=["AllocationId","IpAddress","Statu\
s","RegionId","Bandwidth","EipBandwidth","ChargeType","InternetChargeType","InstanceId","InstanceType","AllocationTime","ExpiredTime","OperationLocks"],entryFields=[
"RouteTableId","DestinationCidrBlock","Type","Status","InstanceId","NextHopType","NextHops"];function oldRouteTables(body){const tables=rows("RouteTables","Rout\
eTable",["RouteTableId","RouteTableType","VRouterId","CreationTime","ResourceGroupId","RouteEntrys"])(body),list2=tables.RouteTables.RouteTable;for(const table2 of list2)
Object.assign(table2,rows("RouteEntrys","RouteEntry",entryFields)({RouteEntrys:table2.RouteEntrys}));return tables}const legacy_paging=["PageNumber","PageSize"],
withRequired=(operation,name)=>({...operation,parameters:{...operation.parameters,[name]:required(operation.parameters[name])}}),ecsLegacyNetworkOperations=[legacy_legacy(
createVpc,["RegionId","CidrBlock","VpcName","Description","UserCidr","ClientToken"],{fields:["VpcId","VRouterId","RouteTableId"]}),legacy_legacy(describeVpcs,["\
RegionId","VpcId","IsDefault",...legacy_paging],{shape:rows("Vpcs","Vpc",vpcFields)}),legacy_legacy(modifyVpcAttribute,["RegionId","VpcId","VpcName","Descriptio\
n","CidrBlock"]),legacy_legacy(deleteVpc,["RegionId","VpcId"]),legacy_legacy(createVSwitch,["RegionId","VpcId","ZoneId","CidrBlock","VSwitchName","Description",
"ClientToken"]),legacy_legacy(describeVSwitches,["RegionId","VpcId","VSwitchId","ZoneId","IsDefault",...legacy_paging],{shape:rows("VSwitches","VSwitch",vswitchFields)}),
legacy_legacy(modifyVSwitchAttribute,["RegionId","VSwitchId","VSwitchName","Description"]),legacy_legacy(deleteVSwitch,["RegionId","VSwitchId"]),legacy_legacy(allocateEipAddress,
["RegionId","Bandwidth","InternetChargeType","InstanceChargeType","ISP","ClientToken"],{fields:["AllocationId","EipAddress"]}),legacy_legacy(associateEipAddress,
["RegionId","AllocationId","InstanceId","InstanceType"]),legacy_legacy(withRequired(unassociateEipAddress,"InstanceId"),["RegionId","AllocationId","InstanceId",
"InstanceType"]),legacy_legacy(releaseEipAddress,["RegionId","AllocationId"]),legacy_legacy(withRequired(modifyEipAddressAttribute,"Bandwidth"),["RegionId","All\
ocationId","Bandwidth"]),legacy_legacy(describeEipAddresses,["RegionId","AllocationId","EipAddress","Status","AssociatedInstanceId","AssociatedInstanceType","Ch\
argeType","ISP","LockReason",...legacy_paging],{shape:rows("EipAddresses","EipAddress",eipFields)}),legacy_legacy(describeVRouters,["RegionId","VRouterId",...legacy_paging]),
legacy_legacy(describeRouteTables,["RegionId","RouteTableId","RouteTableName","RouterId","RouterType","VRouterId",...legacy_paging],{shape:oldRouteTables}),legacy_legacy(
withRequired(createRouteEntry,"RouteTableId"),["RegionId","RouteTableId","DestinationCidrBlock","NextHopId","NextHopType","ClientToken"],{fields:[]}),legacy_legacy(
withRequired(withRequired(deleteRouteEntry,"RouteTableId"),"DestinationCidrBlock"),["RegionId","RouteTableId","DestinationCidrBlock","NextHopId"])];function gatewayOfTable({
core,regionId},tableId,kind){const gateway=natGateways(core.store).find(each=>each[kind]===tableId&&each.regionId===regionId),code=kind==="snatTableId"?"Invalid\
SnatTableId.NotFound":"InvalidForwardTableId.NotFound";if(!gateway)throw new VendorError(code,404,`The specified table ${tableId} does not exist in ${regionId}.`);
if(gateway.status!=="Available")throw new VendorError("IncorrectStatus.NatGateway",400,`NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Availab\
le.`);return gateway}function nat_tables_checkAddresses({core},gateway,addresses){for(const address of addresses.split(","))if(!eips(core.store).find(eip=>eip.address===
address&&eip.boundTo?.id===gateway.id&&eip.status==="InUse"))throw new VendorError("InvalidSnatIp.NotFound",404,`${address} is not an EIP of NAT gateway ${gateway.
id}.`)}const createForwardEntry=define_define("Vpc","CreateForwardEntry",{parameters:{RegionId:region,ForwardTableId:requiredText,ExternalIp:requiredText,ExternalPort:requiredText,
InternalIp:requiredText,InternalPort:requiredText,IpProtocol:required(oneOf("TCP","UDP","Any","tcp","udp","any")),ForwardEntryName:parameters_text,PortBreak:flag,
ClientToken:clientToken,DryRun:flag},gaps:"Entries are kept and shown; no traffic is forwarded.",run(call){const{core,params}=call,gateway=gatewayOfTable(call,params.
text("ForwardTableId"),"forwardTableId");nat_tables_checkAddresses(call,gateway,params.text("ExternalIp"));const entry=forwardEntries(core.store).add({id:core.newId(
"fwd"),forwardTableId:gateway.forwardTableId,natGatewayId:gateway.id,name:params.optionalText("ForwardEntryName")??"",externalIp:params.text("ExternalIp"),externalPort:params.
text("ExternalPort"),internalIp:params.text("InternalIp"),internalPort:params.text("InternalPort"),protocol:params.text("IpProtocol").toLowerCase(),status:"Pend\
ing"});return core.after(vpcDurations(core).entryPending,()=>{forwardEntries(core.store).update(entry,{status:"Available"})}),{ForwardEntryId:entry.id}}}),describeForwardTableEntries=define_define(
"Vpc","DescribeForwardTableEntries",{parameters:{RegionId:region,ForwardTableId:parameters_text,NatGatewayId:parameters_text,ForwardEntryId:parameters_text,ForwardEntryName:parameters_text,
ExternalIp:parameters_text,ExternalPort:parameters_text,InternalIp:parameters_text,InternalPort:parameters_text,IpProtocol:parameters_text,PageNumber:pageNumber,
PageSize:pageSize(50)},run({core,params}){const is2=(name,value)=>value===(params.optionalText(name)??value),found2=forwardEntries(core.store).filter(each=>is2(
"ForwardTableId",each.forwardTableId)&&is2("NatGatewayId",each.natGatewayId)&&is2("ForwardEntryId",each.id)&&is2("ForwardEntryName",each.name)&&is2("ExternalIp",
each.externalIp)&&is2("ExternalPort",each.externalPort)&&is2("InternalIp",each.internalIp)&&is2("InternalPort",each.internalPort)&&is2("IpProtocol",each.protocol)),
{rows:rows2,...counts}=pageOf(found2,params),shown2=rows2.map(each=>({ForwardEntryId:each.id,ForwardEntryName:each.name,ForwardTableId:each.forwardTableId,NatGatewayId:each.
natGatewayId,ExternalIp:each.externalIp,ExternalPort:each.externalPort,InternalIp:each.internalIp,InternalPort:each.internalPort,IpProtocol:each.protocol,Status:each.
status}));return{...counts,ForwardTableEntries:{ForwardTableEntry:shown2}}}}),deleteForwardEntry=define_define("Vpc","DeleteForwardEntry",{parameters:{RegionId:region,
ForwardTableId:requiredText,ForwardEntryId:requiredText,ClientToken:clientToken},run(call){const{core,params}=call;gatewayOfTable(call,params.text("ForwardTable\
Id"),"forwardTableId");const entry=forwardEntries(core.store).get(params.text("ForwardEntryId"));if(!entry||entry.forwardTableId!==params.text("ForwardTableId"))
throw new VendorError("InvalidForwardEntryId.NotFound",404,`The specified ForwardEntryId ${params.text("ForwardEntryId")} does not exist in the table.`);return forwardEntries(
core.store).delete(entry.id),{}}}),forwardEntryOperations=[createForwardEntry,describeForwardTableEntries,deleteForwardEntry],createSnatEntry=define_define("Vpc",
"CreateSnatEntry",{parameters:{RegionId:region,SnatTableId:requiredText,SnatIp:parameters_text,SourceVSwitchId:parameters_text,SourceCIDR:parameters_text,SnatEntryName:parameters_text,
EipAffinity:integer,ClientToken:clientToken,DryRun:flag},gaps:"Entries are kept and shown; what runs on an instance reaches the internet or not as the machine o\
f the local cloud does.",run(call){const{core,params}=call,gateway=gatewayOfTable(call,params.text("SnatTableId"),"snatTableId"),snatIp=params.optionalText("Sna\
tIp");if(snatIp===void 0)throw new VendorError("MissingParameter",400,'The input parameter "SnatIp" that is mandatory for processing this request is not supplie\
d.');nat_tables_checkAddresses(call,gateway,snatIp);const source=sourceOf(call,gateway);if(snatEntries(core.store).find(each=>each.snatTableId===gateway.snatTableId&&
each.sourceCidr===source.cidr))throw new VendorError("InvalidSourceCIDR.Duplicated",400,`The SNAT table has an entry for ${source.cidr} already.`);const entry=snatEntries(
core.store).add({id:core.newId("snat"),snatTableId:gateway.snatTableId,natGatewayId:gateway.id,name:params.optionalText("SnatEntryName")??"",snatIp,sourceCidr:source.
cidr,sourceVSwitchId:source.vswitchId,status:"Pending"});return core.after(vpcDurations(core).entryPending,()=>{snatEntries(core.store).update(entry,{status:"Av\
ailable"})}),{SnatEntryId:entry.id}}});function sourceOf(call,gateway){const{params,core}=call,vswitchId=params.optionalText("SourceVSwitchId"),cidr=params.optionalText(
"SourceCIDR");if(vswitchId===void 0==(cidr===void 0))throw new VendorError("InvalidParameter",400,"Exactly one of SourceVSwitchId and SourceCIDR is needed.");if(vswitchId!==
void 0){const vswitch=vswitchOf(call,vswitchId);if(vswitch.vpcId!==gateway.vpcId)throw new VendorError("InvalidParameter.SourceVSwitchId",400,`VSwitch ${vswitchId}\
 is not in VPC ${gateway.vpcId}.`);return{cidr:vswitch.cidr,vswitchId}}if(!parseBlock(cidr))throw new VendorError("InvalidSourceCIDR.Malformed",400,`The specifi\
ed SourceCIDR ${cidr} is not a block.`);return{cidr,vswitchId:vswitches(core.store).find(each=>each.vpcId===gateway.vpcId&&each.cidr===cidr)?.id??""}}const describeSnatTableEntries=define_define(
"Vpc","DescribeSnatTableEntries",{parameters:{RegionId:region,SnatTableId:parameters_text,NatGatewayId:parameters_text,SnatEntryId:parameters_text,SnatEntryName:parameters_text,
SnatIp:parameters_text,SourceCIDR:parameters_text,SourceVSwitchId:parameters_text,PageNumber:pageNumber,PageSize:pageSize(50)},run({core,params}){const is2=(name,value)=>value===
(params.optionalText(name)??value),found2=snatEntries(core.store).filter(each=>is2("SnatTableId",each.snatTableId)&&is2("NatGatewayId",each.natGatewayId)&&is2("\
SnatEntryId",each.id)&&is2("SnatEntryName",each.name)&&is2("SnatIp",each.snatIp)&&is2("SourceCIDR",each.sourceCidr)&&is2("SourceVSwitchId",each.sourceVSwitchId)),
{rows:rows2,...counts}=pageOf(found2,params),shown2=rows2.map(each=>({SnatEntryId:each.id,SnatEntryName:each.name,SnatTableId:each.snatTableId,NatGatewayId:each.
natGatewayId,SnatIp:each.snatIp,SourceCIDR:each.sourceCidr,SourceVSwitchId:each.sourceVSwitchId,Status:each.status,EipAffinity:"0"}));return{...counts,SnatTableEntries:{
SnatTableEntry:shown2}}}}),deleteSnatEntry=define_define("Vpc","DeleteSnatEntry",{parameters:{RegionId:region,SnatTableId:requiredText,SnatEntryId:requiredText,
ClientToken:clientToken},run(call){const{core,params}=call;gatewayOfTable(call,params.text("SnatTableId"),"snatTableId");const entry=snatEntries(core.store).get(
params.text("SnatEntryId"));if(!entry||entry.snatTableId!==params.text("SnatTableId"))throw new VendorError("InvalidSnatEntryId.NotFound",404,`The specified Sna\
tEntryId ${params.text("SnatEntryId")} does not exist in the table.`);if(entry.status!=="Available")throw new VendorError("IncorretSnatEntryStatus",400,`The SNA\
T entry ${entry.id} is ${entry.status}; wait until it is Available.`);return snatEntries(core.store).update(entry,{status:"Deleting"}),core.after(vpcDurations(core).
entryPending,()=>{snatEntries(core.store).delete(entry.id)}),{}}}),snatEntryOperations=[createSnatEntry,describeSnatTableEntries,deleteSnatEntry],describeNatGateways=define_define(
"Vpc","DescribeNatGateways",{parameters:{RegionId:region,NatGatewayId:parameters_text,VpcId:parameters_text,ZoneId:parameters_text,Name:parameters_text,Status:oneOf(
"Creating","Available","Modifying","Deleting","Converting"),NatType:parameters_text,NetworkType:parameters_text,Spec:parameters_text,InstanceChargeType:parameters_text,
ResourceGroupId:parameters_text,DryRun:flag,PageNumber:pageNumber,PageSize:pageSize(50),Tag:tags},run(call){const{core,params,regionId}=call,is2=(name,value)=>value===
(params.optionalText(name)??value),found2=natGateways(core.store).filter(each=>each.regionId===regionId&&is2("NatGatewayId",each.id)&&is2("VpcId",each.vpcId)&&is2(
"ZoneId",each.zoneId)&&is2("Name",each.name)&&is2("Status",each.status)&&is2("NatType",each.natType)&&is2("NetworkType",each.networkType)&&is2("Spec",each.spec)&&
is2("InstanceChargeType","PostPaid")&&is2("ResourceGroupId",each.resourceGroupId)&&matchesTags(each,params)),{rows:rows2,...counts}=pageOf(found2.reverse(),params);
return{...counts,NatGateways:{NatGateway:rows2.map(gateway=>gatewayRow(call,gateway))}}}});function describe_nat_gateways_boundEips({core},gateway){const inUse=new Set(
snatEntries(core.store).filter(each=>each.natGatewayId===gateway.id).flatMap(each=>each.snatIp.split(",")));return eips(core.store).filter(eip=>eip.boundTo?.id===
gateway.id).map(eip=>({AllocationId:eip.id,IpAddress:eip.address,UsingStatus:inUse.has(eip.address)?"UsedBySnatTable":"Idle"}))}const describe_nat_gateways_sharedFields=gateway=>({
NatGatewayId:gateway.id,Name:gateway.name,Description:gateway.description,Status:gateway.status,BusinessStatus:"Normal",NatType:gateway.natType,NetworkType:gateway.
networkType,RegionId:gateway.regionId,VpcId:gateway.vpcId,CreationTime:secondTime(gateway.createdAtMs),ExpiredTime:"",EcsMetricEnabled:!0,PrivateLinkEnabled:!1,
ResourceGroupId:gateway.resourceGroupId}),privateInfo=gateway=>({EniInstanceId:"",IzNo:gateway.zoneId,MaxBandwidth:5120,PrivateIpAddress:gateway.privateIp,VswitchId:gateway.
vswitchId}),gatewayRow=(call,gateway)=>({...describe_nat_gateways_sharedFields(gateway),AutoPay:!1,DeletionProtection:gateway.deletionProtection,EipBindMode:"NA\
T",IcmpReplyEnabled:!0,InstanceChargeType:"PostPaid",InternetChargeType:gateway.internetChargeType,Spec:gateway.spec,SnatTableIds:{SnatTableId:[gateway.snatTableId]},
ForwardTableIds:{ForwardTableId:[gateway.forwardTableId]},FullNatTableIds:{FullNatTableId:[]},IpLists:{IpList:describe_nat_gateways_boundEips(call,gateway).map(
each=>({...each,SnatEntryEnabled:each.UsingStatus!=="Idle",PrivateIpAddress:gateway.privateIp}))},NatGatewayPrivateInfo:privateInfo(gateway),SecurityProtectionEnabled:!1,
Tags:tagKeyValues(gateway.tags)}),getNatGatewayAttribute=define_define("Vpc","GetNatGatewayAttribute",{parameters:{RegionId:region,NatGatewayId:requiredText},run(call){
const{store}=call.core,gateway=natGatewayOf(call,call.params.text("NatGatewayId"));return{...describe_nat_gateways_sharedFields(gateway),BillingConfig:{AutoPay:"\
false",InstanceChargeType:"PostPaid",InternetChargeType:gateway.internetChargeType,Spec:gateway.spec},DeletionProtectionInfo:{Enabled:gateway.deletionProtection},
SnatTable:{SnatTableId:gateway.snatTableId,SnatEntryCount:snatEntries(store).filter(each=>each.natGatewayId===gateway.id).length},ForwardTable:{ForwardTableId:gateway.
forwardTableId,ForwardEntryCount:forwardEntries(store).filter(each=>each.natGatewayId===gateway.id).length},IpList:describe_nat_gateways_boundEips(call,gateway),
PrivateInfo:privateInfo(gateway)}}}),listZones=define_define("Vpc","ListEnhanhcedNatGatewayAvailableZones",{parameters:{RegionId:region,AcceptLanguage:parameters_text},
run:({regionId})=>{const regionName=regions.find(region2=>region2.id===regionId)?.name??regionId;return{Zones:zonesOf(regionId).map(id2=>({ZoneId:id2,LocalName:`${regionName}\
 ${id2.at(-1).toUpperCase()}`}))}}}),createNatGateway=define_define("Vpc","CreateNatGateway",{parameters:{RegionId:region,VpcId:requiredText,VSwitchId:parameters_text,
Name:parameters_text,Description:parameters_text,NatType:{...oneOf("Enhanced"),default:"Enhanced"},NetworkType:{...oneOf("internet","intranet"),default:"interne\
t"},InternetChargeType:{...oneOf("PayByLcu","PayBySpec"),default:"PayByLcu"},InstanceChargeType:{...oneOf("PostPaid","PrePaid"),default:"PostPaid"},Spec:parameters_text,
AutoPay:flag,EipBindMode:parameters_text,IcmpReplyEnabled:flag,Duration:parameters_text,PricingCycle:parameters_text,SecurityProtectionEnabled:flag,PrivateLinkEnabled:flag,
ClientToken:clientToken,Tag:tags},gaps:"A gateway is kept and shown, but no packet goes through it. PrePaid is refused.",run(call){const{core,params}=call,vpc=vpcOf(
call,params.text("VpcId"));if(checkName(params.optionalText("Name")),names_checkDescription(params.optionalText("Description")),params.text("InstanceChargeType")===
"PrePaid")throw new VendorError("InvalidInstanceChargeType.ValueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChargeType PostPaid.");const vswitchId=params.
optionalText("VSwitchId");if(vswitchId===void 0)throw new VendorError("MissingParameter",400,'The input parameter "VSwitchId" that is mandatory for an enhanced \
NAT gateway is not supplied.');const vswitch=vswitchOf(call,vswitchId);if(vswitch.vpcId!==vpc.id)throw new VendorError("InvalidParameter.VSwitchId",400,`VSwitch\
 ${vswitchId} is not in VPC ${vpc.id}.`);if(vswitch.status!=="Available")throw new VendorError("IncorrectVSwitchStatus",400,`VSwitch ${vswitchId} is Pending; wa\
it until it is Available.`);const id2=core.newId("ngw"),gateway=natGateways(core.store).add({id:id2,regionId:call.regionId,zoneId:vswitch.zoneId,vpcId:vpc.id,vswitchId,
name:params.optionalText("Name")??"",description:params.optionalText("Description")??"",status:"Creating",natType:"Enhanced",networkType:params.text("NetworkTyp\
e")==="intranet"?"intranet":"internet",internetChargeType:params.text("InternetChargeType"),spec:params.optionalText("Spec")??"",snatTableId:core.newId("stb"),forwardTableId:core.
newId("ftb"),privateIp:takeAddress(core.store,vswitch,id2),deletionProtection:!1,resourceGroupId:"",createdAtMs:core.clock.now(),tags:readTags(params)});return startCharge(
core,{id:id2,kind:"nat-gateway",perHour:.29}),core.after(vpcDurations(core).natCreating,()=>{natGateways(core.store).update(gateway,{status:"Available"})}),{NatGatewayId:id2,
SnatTableIds:{SnatTableId:[gateway.snatTableId]},ForwardTableIds:{ForwardTableId:[gateway.forwardTableId]},FullNatTableIds:{FullNatTableId:[]}}}}),modifyNatGatewayAttribute=define_define(
"Vpc","ModifyNatGatewayAttribute",{parameters:{RegionId:region,NatGatewayId:requiredText,Name:parameters_text,Description:parameters_text,EipBindMode:parameters_text,
IcmpReplyEnabled:flag},run(call){const{core,params}=call,gateway=natGatewayOf(call,params.text("NatGatewayId"));return checkName(params.optionalText("Name")),names_checkDescription(
params.optionalText("Description")),natGateways(core.store).update(gateway,{name:params.optionalText("Name")??gateway.name,description:params.optionalText("Desc\
ription")??gateway.description}),{}}}),deleteNatGateway=define_define("Vpc","DeleteNatGateway",{parameters:{RegionId:region,NatGatewayId:requiredText,Force:flag},
run(call){const{core,params}=call,gateway=natGatewayOf(call,params.text("NatGatewayId"));if(gateway.status!=="Available")throw new VendorError("IncorrectStatus.\
NatGateway",400,`NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`);return params.flag("Force")===!0?clear(call,gateway):nat_gateways_refuseWhileUsed(
call,gateway),natGateways(core.store).update(gateway,{status:"Deleting"}),core.after(vpcDurations(core).natDeleting,()=>removeNatGateway(core,gateway)),{}}});function removeNatGateway(core,gateway){
releaseAddresses(core.store,gateway.id),endCharge(core,gateway.id),natGateways(core.store).delete(gateway.id)}function nat_gateways_refuseWhileUsed({core},gateway){
const users2=[{code:"EIPS",ids:eips(core.store).filter(each=>each.boundTo?.id===gateway.id)},{code:"SnatEntry",ids:snatEntries(core.store).filter(each=>each.natGatewayId===
gateway.id)},{code:"ForwardEntry",ids:forwardEntries(core.store).filter(each=>each.natGatewayId===gateway.id)}];for(const{code,ids:ids3}of users2)if(ids3.length>
0)throw new VendorError(`DependencyViolation.${code}`,400,`NAT gateway ${gateway.id} still has ${ids3.map(each=>each.id).join(", ")}: remove that first or pass \
Force=true.`)}function clear({core},gateway){for(const entry of snatEntries(core.store).filter(each=>each.natGatewayId===gateway.id))snatEntries(core.store).delete(
entry.id);for(const entry of forwardEntries(core.store).filter(each=>each.natGatewayId===gateway.id))forwardEntries(core.store).delete(entry.id);for(const eip of eips(
core.store).filter(each=>each.boundTo?.id===gateway.id))unbind(core,eip)}const natGatewayOperations=[createNatGateway,describeNatGateways,getNatGatewayAttribute,
modifyNatGatewayAttribute,deleteNatGateway,listZones],resourceTypes={VPC:store=>vpcs(store),VSWITCH:store=>vswitches(store),ROUTETABLE:store=>routeTables(store),
EIP:store=>eips(store),NATGATEWAY:store=>natGateways(store)},vpc_tags_resourceType=requiredText;function tags_collectionOf({core,params}){const collection=resourceTypes[params.
text("ResourceType").toUpperCase()];if(!collection)throw new VendorError("InvalidParameter.ResourceType",400,`The specified ResourceType is not supported; use o\
ne of ${Object.keys(resourceTypes).join(", ")}.`);return collection(core.store)}function tags_taggedOf(call,collection){return call.params.texts("ResourceId").map(
id2=>{const record=collection.get(id2);if(!record||record.regionId!==call.regionId)throw new VendorError("InvalidResourceId.NotFound",404,`The specified Resourc\
eId ${id2} does not exist.`);return record})}const vpc_tags_tagResources=define_define("Vpc","TagResources",{parameters:{RegionId:region,ResourceType:vpc_tags_resourceType,
ResourceId:required(repeated(50)),Tag:required(tags)},run(call){const collection=tags_collectionOf(call),tags2=readTags(call.params),changes=tags_taggedOf(call,
collection).map(record=>({record,tags:mergeTags(record.tags,tags2)}));for(const change2 of changes)collection.update(change2.record,{tags:change2.tags});return{}}}),
vpc_tags_untagResources=define_define("Vpc","UnTagResources",{parameters:{RegionId:region,ResourceType:vpc_tags_resourceType,ResourceId:required(repeated(50)),TagKey:repeated(
20),All:flag},run(call){const collection=tags_collectionOf(call),keys=call.params.texts("TagKey");for(const record of tags_taggedOf(call,collection))collection.
update(record,{tags:removeTags(record.tags,keys.length===0&&call.params.flag("All")===!0?void 0:keys)});return{}}}),vpc_tags_listTagResources=define_define("Vpc",
"ListTagResources",{parameters:{RegionId:region,ResourceType:vpc_tags_resourceType,ResourceId:repeated(50),Tag:tags,NextToken:parameters_text,MaxResults:between(
1,50)},run(call){const{params}=call,ids3=params.texts("ResourceId"),rows2=tags_collectionOf(call).filter(record=>record.regionId===call.regionId&&(ids3.length===
0||ids3.includes(record.id))&&matchesTags(record,params)).flatMap(record=>Object.entries(record.tags).map(([TagKey,TagValue])=>({id:`${record.id}/${TagKey}`,ResourceId:record.
id,ResourceType:params.text("ResourceType").toUpperCase(),TagKey,TagValue}))),page=cursorOrPage(rows2,params,{defaultSize:50});return{NextToken:page.NextToken,TagResources:{
TagResource:page.rows.map(({id:_,...row2})=>row2)}}}}),vpcTagOperations=[vpc_tags_tagResources,vpc_tags_untagResources,vpc_tags_listTagResources],vpc_zones_describeRegions=define_define(
"Vpc","DescribeRegions",{parameters:{RegionId:optionalRegion,AcceptLanguage:parameters_text,ProductType:parameters_text},run:()=>({Regions:{Region:regions.map(({
id:id2,name})=>({RegionId:id2,LocalName:name,RegionEndpoint:`vpc.${id2}.aliyuncs.com`}))}})}),vpc_zones_describeZones=define_define("Vpc","DescribeZones",{parameters:{
RegionId:region,AcceptLanguage:parameters_text,ZoneType:parameters_text},run:({regionId})=>({Zones:{Zone:zonesOf(regionId).map(id2=>({ZoneId:id2,LocalName:id2,ZoneType:"\
AvailabilityZone"}))}})}),vpcZoneOperations=[vpc_zones_describeRegions,vpc_zones_describeZones],vpcOperations=[...vpcNetworkOperations,...vswitchOperations,...routeOperations,
...routeEntryOperations,...eipOperations,...eipBindingOperations,...natGatewayOperations,...snatEntryOperations,...forwardEntryOperations,...vpcTagOperations,...vpcZoneOperations],
allOperations=[...stsOperations,...locationOperations,...ecsOperations,...ecsLegacyNetworkOperations,...assistantOperations,...vpcOperations,...slbOperations,...cmsOperations,
...essOperations,...essOlderOperations,...alidnsOperations,...oosOperations,...ramOperations,...rdsOperations],defaultAccessKeyId="local",defaultAccessKeySecret="\
local-secret";function createLocalCloud(options={}){const core=createCore(options),gateway=createGateway({core,operations:options.operations??allOperations,clock:options.
clock??shared_clock.m,...options.readDelayMs!==void 0&&{readDelayMs:options.readDelayMs}}),{accessKeyId=defaultAccessKeyId,accessKeySecret=defaultAccessKeySecret}=options;
return accessKeys(core.store).add(accountKey(accessKeyId,accessKeySecret,core.accountId)),{core,gateway,call:call=>callInProcess(gateway,{accessKeyId,...call}),
async close(){core.stop(),await closeDrivers(core.drivers)}}}async function closeDrivers(drivers){await drivers.balancers.close(),await Promise.all([drivers.machines.
close(),drivers.databases.close()])}async function callInProcess(gateway,call){const{core,calls:calls2,registry}=gateway,operation=findOperation(registry,call.version??
(call.product?productVersions[call.product]:""),call.action),pairs=flattenParams(call.params??{}),requestId=ids_requestId(core.random),{product,action,isReadOnly}=operation,
entry={timeMs:core.clock.now(),product,action,parameters:shownParameters(pairs),isMutating:!isReadOnly,accessKeyId:call.accessKeyId,requestId,durationMs:0};try{
const body=await gateway.call({operation,pairs,accessKeyId:call.accessKeyId,accountId:core.accountId,requestId});return calls2.add({...entry,status:200}),body}catch(error){
throw calls2.add({...entry,...endOf(error)}),error}}function endOf(error){return error instanceof VendorError?{status:error.httpStatus,code:error.code}:error instanceof
HtmlAnswer?{status:error.status,code:"Html"}:error instanceof ConnectionDropped?{status:0,code:"Dropped"}:{status:500,code:"InternalError"}}function observeBalancers(driver){
const configs=new Map;return{apply(config2){return configs.set(config2.loadBalancerId,config2),driver.apply(config2)},remove(loadBalancerId){return configs.delete(
loadBalancerId),driver.remove(loadBalancerId)},async checkListen(listener,addresses){await driver.checkListen?.(listener,addresses)},health:(loadBalancerId,port2)=>driver.
health(loadBalancerId,port2),accessLog:(loadBalancerId,fromMs,toMs)=>driver.accessLog(loadBalancerId,fromMs,toMs),counters:(loadBalancerId,port2)=>driver.counters(
loadBalancerId,port2),traffic:(...query)=>driver.traffic?.(...query)??[],close(){return configs.clear(),driver.close()},configs:()=>[...configs.values()]}}function seenBackends(balancers){
return balancers.configs().flatMap(config2=>config2.listeners.flatMap(listener=>backendsOf(balancers,config2,listener)))}function backendsOf(balancers,{loadBalancerId},listener){
const health=balancers.health(loadBalancerId,listener.port),counters=balancers.counters(loadBalancerId,listener.port),all=[...listener.backends,...listener.rules.
flatMap(rule=>rule.backends)],unique=new Map(all.map(backend2=>[`${backend2.serverId}:${backend2.port}`,backend2])),{port:listenerPort2,protocol}=listener;return[
...unique.values()].map(backend2=>{const isIt=other=>other.serverId===backend2.serverId&&other.port===backend2.port,state=health.find(isIt)?.state??"unavailable";
return{loadBalancerId,listenerPort:listenerPort2,protocol,backend:backend2,state,counters:counters.find(isIt)}})}const idShape=/^[0-9A-F]{32}$/;class Uploads{#directory;constructor(directory){
this.#directory=directory}start(upload){const record={...upload,uploadId:(0,external_node_crypto_.randomBytes)(16).toString("hex").toUpperCase()};return(0,external_node_fs_.
mkdirSync)((0,external_node_path_.join)(this.#directory,record.uploadId)),this.#write(record.uploadId,"upload.json",record),record}get(uploadId,key2){if(!idShape.
test(uploadId)||!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#directory,uploadId,"upload.json")))return;const record=this.#read(uploadId,
"upload.json");return record.key===key2?record:void 0}all(){return(0,external_node_fs_.readdirSync)(this.#directory).filter(name=>idShape.test(name)).map(uploadId=>this.#read(
uploadId,"upload.json"))}putPart(uploadId,part){const before2=this.parts(uploadId).find(({number:number2})=>number2===part.number);this.#write(uploadId,`part-${part.
number}.json`,part),before2&&(0,external_node_fs_.rmSync)(this.blobPath(uploadId,before2.blob),{force:!0})}parts(uploadId){return(0,external_node_fs_.readdirSync)(
(0,external_node_path_.join)(this.#directory,uploadId)).filter(name=>/^part-\d+\.json$/.test(name)).map(name=>this.#read(uploadId,name)).sort((a,b)=>a.number-b.
number)}blobPath(uploadId,blob){return(0,external_node_path_.join)(this.#directory,uploadId,blob)}remove(uploadId){(0,external_node_fs_.rmSync)((0,external_node_path_.
join)(this.#directory,uploadId),{recursive:!0,force:!0})}#read(uploadId,name){return JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(
this.#directory,uploadId,name),"utf8"))}#write(uploadId,name,record){const path=(0,external_node_path_.join)(this.#directory,uploadId,name),temporary=`${path}.${(0,external_node_crypto_.
randomUUID)()}.new`;(0,external_node_fs_.writeFileSync)(temporary,JSON.stringify(record)),(0,external_node_fs_.renameSync)(temporary,path)}}class Bucket{directory;uploads;#record;#objects=new Map;#sortedKeys;constructor(directory,record){
this.directory=directory,this.#record=record;for(const folder of["objects","blobs","uploads"])(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory,
folder),{recursive:!0});for(const file of(0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory,"objects"))){if(!file.endsWith(".json"))continue;
const object2=JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory,"objects",file),"utf8"));this.#objects.set(object2.key,object2)}
this.uploads=new Uploads((0,external_node_path_.join)(directory,"uploads"))}get record(){return this.#record}get isEmpty(){return this.#objects.size===0}update(change2){
this.#record={...this.#record,...change2},bucket_writeRecord((0,external_node_path_.join)(this.directory,"bucket.json"),this.#record)}replaceRecord(record){this.#record=
record,bucket_writeRecord((0,external_node_path_.join)(this.directory,"bucket.json"),record)}get(key2){return this.#objects.get(key2)}objects(){return this.#objects.
values()}keys(){return this.#sortedKeys??=[...this.#objects.keys()].sort((a,b)=>Buffer.compare(Buffer.from(a),Buffer.from(b)))}put(object2){const before2=this.#objects.
get(object2.key);bucket_writeRecord(this.#recordPath(object2.key),object2),this.#objects.set(object2.key,object2),before2?before2.blob!==object2.blob&&this.dropBlob(
before2.blob):this.#sortedKeys=void 0}delete(key2){const object2=this.#objects.get(key2);return object2?((0,external_node_fs_.rmSync)(this.#recordPath(key2),{force:!0}),
this.#objects.delete(key2),this.#sortedKeys=void 0,this.dropBlob(object2.blob),!0):!1}newBlob(){return(0,external_node_crypto_.randomUUID)()}blobPath(blob){return(0,external_node_path_.
join)(this.directory,"blobs",blob)}read(object2,range2){return(0,external_node_fs_.createReadStream)(this.blobPath(object2.blob),range2)}dropBlob(blob){(0,external_node_fs_.
rmSync)(this.blobPath(blob),{force:!0})}#recordPath(key2){return(0,external_node_path_.join)(this.directory,"objects",`${(0,external_node_crypto_.createHash)("s\
ha256").update(key2).digest("hex")}.json`)}}function bucket_writeRecord(path,record){const temporary=`${path}.${(0,external_node_crypto_.randomUUID)()}.new`;(0,external_node_fs_.
writeFileSync)(temporary,JSON.stringify(record)),(0,external_node_fs_.renameSync)(temporary,path)}const nameShape=/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,isBucketName=name=>nameShape.
test(name);class Buckets{#directory;#buckets=new Map;constructor(directory){this.#directory=directory,(0,external_node_fs_.mkdirSync)(directory,{recursive:!0});
for(const name of(0,external_node_fs_.readdirSync)(directory)){const path=(0,external_node_path_.join)(directory,name,"bucket.json");!isBucketName(name)||!(0,external_node_fs_.
existsSync)(path)||this.#buckets.set(name,new Bucket((0,external_node_path_.join)(directory,name),JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))))}}get(name){
return this.#buckets.get(name)}all(){return[...this.#buckets.values()].sort((a,b)=>a.record.name<b.record.name?-1:1)}create(record){const directory=(0,external_node_path_.
join)(this.#directory,record.name);(0,external_node_fs_.mkdirSync)(directory,{recursive:!0}),bucket_writeRecord((0,external_node_path_.join)(directory,"bucket.j\
son"),record);const bucket=new Bucket(directory,record);return this.#buckets.set(record.name,bucket),bucket}delete(name){this.#buckets.delete(name),(0,external_node_fs_.
rmSync)((0,external_node_path_.join)(this.#directory,name),{recursive:!0,force:!0})}clear(){for(const{record}of this.all())this.delete(record.name)}}var external_node_stream_promises_=__webpack_require__(
46466);const noContent={status:204};class OssError extends Error{code;httpStatus;details;headers;constructor(code,httpStatus,message,more={}){super(message),this.
name="OssError",this.code=code,this.httpStatus=httpStatus,this.details=more.details??{},this.headers=more.headers??{}}}const noSuchBucket=bucket=>new OssError("\
NoSuchBucket",404,"The specified bucket does not exist.",{details:{BucketName:bucket}}),noSuchKey=key2=>new OssError("NoSuchKey",404,"The specified key does not\
 exist.",{details:{Key:key2}}),noSuchUpload=uploadId=>new OssError("NoSuchUpload",404,"The specified upload does not exist. The upload ID may be invalid, or the\
 upload may have been aborted or completed.",{details:{UploadId:uploadId}}),invalidArgument=(name,value,message)=>new OssError("InvalidArgument",400,message,{details:{
ArgumentName:name,ArgumentValue:value}});function readOssRequest(message){const target2=message.url??"/",mark=target2.indexOf("?"),path=decodePath(mark<0?target2:
target2.slice(0,mark)),headers=utf8(plainHeaders(message)),hostBucket=bucketOfHost(headers.host??""),[bucket,key2]=hostBucket===void 0?splitPath(path):[hostBucket,
path],query=[...new URLSearchParams(mark<0?"":target2.slice(mark+1))];return{method:message.method??"GET",bucket,key:key2,query,headers,body:message}}function pathStyle(request){
const[bucket,key2]=splitPath(request.key);return bucket===request.bucket&&bucket!==""?{...request,key:key2}:void 0}function request_parameter(request,name){return request.
query.find(([given])=>given===name)?.[1]}function bucketOfHost(host){const name=host.replace(/:\d+$/,"").toLowerCase();if(name.startsWith("[")||/^[\d.]+$/.test(
name))return;const[first="",...rest]=name.split(".");if(!(rest.length===0||first==="oss"||first.startsWith("oss-")))return first}function splitPath(path){const slash=path.
indexOf("/");return slash<0?[path,""]:[path.slice(0,slash),path.slice(slash+1)]}function decodePath(path){try{return decodeURIComponent(path.replace(/^\//,"").replaceAll(
"+","%20"))}catch(cause){throw new OssError("InvalidURI",400,"Could not parse the specified URI.",{details:{URI:path,Cause:String(cause)}})}}function utf8(headers){
return Object.fromEntries(Object.entries(headers).map(([name,value])=>[name,Buffer.from(value,"latin1").toString("utf8")]))}const longestDocument=2*1024*1024;function xmlAnswer(root,value,headers={}){
return{status:200,headers:{"content-type":"application/xml",...headers},body:renderXml(root,value)}}async function readXml(request){const body=await readBody(request.
body,longestDocument);if(!body)throw xml_malformed();return Buffer.from(body).toString("utf8")}const xml_malformed=()=>new OssError("MalformedXML",400,"The XML \
you provided was not well-formed or did not validate against our published schema.");function xml_elements(xml,name){return[...xml.matchAll(new RegExp(`<${name}\
(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`,"g"))].map(([,content])=>content)}function elementText(xml,name){const[first]=xml_elements(xml,name);return first===void 0?
void 0:unescapeXml(first)}function unescapeXml(text){const cdata=/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text);return cdata?cdata[1]:text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi,
(whole,entity)=>{if(!entity.startsWith("#"))return named[entity.toLowerCase()]??whole;const code=entity[1].toLowerCase()==="x"?parseInt(entity.slice(2),16):Number(
entity.slice(1));return code<=1114111?String.fromCodePoint(code):whole})}const named={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},bucket_actions_location=`oss-${defaultRegionId}`,
isoTime=ms=>new Date(ms).toISOString();function bucketOf({request,buckets}){const bucket=buckets.get(request.bucket);if(!bucket)throw noSuchBucket(request.bucket);
return bucket}const listBuckets={name:"ListBuckets",isReadOnly:!0,run({request,buckets,core}){const prefix=request_parameter(request,"prefix")??"",marker=request_parameter(
request,"marker")??"",maxKeys=Math.min(Number(request_parameter(request,"max-keys")??100)||100,1e3),matching=buckets.all().filter(({record})=>record.name.startsWith(
prefix)&&record.name>marker),page=matching.slice(0,maxKeys),isTruncated=matching.length>page.length;return xmlAnswer("ListAllMyBucketsResult",{Owner:bucket_actions_ownerOf(
core.accountId),...(prefix||marker||isTruncated)&&{Prefix:prefix,Marker:marker,MaxKeys:maxKeys,IsTruncated:isTruncated},...isTruncated&&{NextMarker:page.at(-1)?.
record.name},Buckets:{Bucket:page.map(bucket=>shortForm(bucket))}})}},bucket_actions_ownerOf=accountId=>({ID:accountId,DisplayName:accountId});function shortForm({
record}){return{CreationDate:isoTime(record.createdMs),ExtranetEndpoint:`${bucket_actions_location}.aliyuncs.com`,IntranetEndpoint:`${bucket_actions_location}-i\
nternal.aliyuncs.com`,Location:bucket_actions_location,Name:record.name,Region:defaultRegionId,StorageClass:record.storageClass}}const putBucket={name:"PutBucke\
t",isReadOnly:!1,async run({request,buckets,core}){const name=request.bucket;if(!isBucketName(name))throw new OssError("InvalidBucketName",400,"The specified bu\
cket is not valid.",{details:{BucketName:name}});const storageClass=elementText(await readXml(request),"StorageClass")??"Standard",acl=bucket_actions_aclOf(request),
existing2=buckets.get(name);return existing2?existing2.update({acl}):buckets.create({name,createdMs:core.clock.now(),acl,storageClass,tags:{}}),{status:200,headers:{
location:`/${name}`}}}};function bucket_actions_aclOf(request){const acl=request.headers["x-oss-acl"]??"private";if(acl==="private"||acl==="public-read"||acl===
"public-read-write")return acl;throw invalidArgument("x-oss-acl",acl,"no such bucket access control exists")}const deleteBucket={name:"DeleteBucket",isReadOnly:!1,
run(call){const bucket=bucketOf(call);if(!bucket.isEmpty||bucket.uploads.all().length>0)throw new OssError("BucketNotEmpty",409,"The bucket you tried to delete \
is not empty.",{details:{BucketName:call.request.bucket}});return call.buckets.delete(call.request.bucket),noContent}},getBucketInfo={name:"GetBucketInfo",isReadOnly:!0,
run(call){const bucket=bucketOf(call),{acl,versioning}=bucket.record;return xmlAnswer("BucketInfo",{Bucket:{...shortForm(bucket),...versioning&&{Versioning:versioning},
Owner:bucket_actions_ownerOf(call.core.accountId),AccessControlList:{Grant:acl},DataRedundancyType:"LRS"}})}},getBucketLocation={name:"GetBucketLocation",isReadOnly:!0,
run(call){return bucketOf(call),{...xmlAnswer("LocationConstraint",{}),body:`<?xml version="1.0" encoding="UTF-8"?>
<LocationConstraint>${bucket_actions_location}</LocationConstraint>`}}},getBucketStat={name:"GetBucketStat",isReadOnly:!0,run(call){const objects=[...bucketOf(call).
objects()],storage2=objects.reduce((sum,{size})=>sum+size,0);return xmlAnswer("BucketStat",{Storage:storage2,ObjectCount:objects.length,MultipartUploadCount:bucketOf(
call).uploads.all().length})}},getBucketAcl={name:"GetBucketAcl",isReadOnly:!0,run(call){const{acl}=bucketOf(call).record;return xmlAnswer("AccessControlPolicy",
{Owner:bucket_actions_ownerOf(call.core.accountId),AccessControlList:{Grant:acl}})}},putBucketAcl={name:"PutBucketAcl",isReadOnly:!1,run(call){return bucketOf(call).
update({acl:bucket_actions_aclOf(call.request)}),{status:200}}},getBucketVersioning={name:"GetBucketVersioning",isReadOnly:!0,run(call){const{versioning}=bucketOf(
call).record;return xmlAnswer("VersioningConfiguration",versioning?{Status:versioning}:{})}},putBucketVersioning={name:"PutBucketVersioning",isReadOnly:!1,async run(call){
const status=elementText(await readXml(call.request),"Status");if(status!=="Enabled"&&status!=="Suspended")throw xml_malformed();return bucketOf(call).update({versioning:status}),
{status:200}}},acl_actions_acls=["default","private","public-read","public-read-write"],getObjectAcl={name:"GetObjectAcl",isReadOnly:!0,run(call){const object2=bucketOf(
call).get(call.request.key);if(!object2)throw noSuchKey(call.request.key);return xmlAnswer("AccessControlPolicy",{Owner:bucket_actions_ownerOf(call.core.accountId),
AccessControlList:{Grant:object2.acl??"default"}})}},putObjectAcl={name:"PutObjectAcl",isReadOnly:!1,run(call){const bucket=bucketOf(call),object2=bucket.get(call.
request.key);if(!object2)throw noSuchKey(call.request.key);const acl=call.request.headers["x-oss-object-acl"]??"";if(!acl_actions_acls.includes(acl))throw invalidArgument(
"x-oss-object-acl",acl,"no such object access control exists");return bucket.put({...object2,acl}),{status:200}}},putBucketLifecycle={name:"PutBucketLifecycle",
isReadOnly:!1,async run(call){const bucket=bucketOf(call),xml=await readXml(call.request),rules2=xml_elements(xml,"Rule");if(rules2.length===0||rules2.length>1e3)
throw xml_malformed();for(const rule of rules2)checkRule(rule);return bucket.update({lifecycle:`<LifecycleConfiguration>${rules2.map(rule=>`<Rule>${rule}</Rule>`).
join("")}</LifecycleConfiguration>`}),{status:200}}},getBucketLifecycle={name:"GetBucketLifecycle",isReadOnly:!0,run(call){const{lifecycle}=bucketOf(call).record;
if(lifecycle===void 0)throw new OssError("NoSuchLifecycle",404,"No Row found in Lifecycle Table.",{details:{BucketName:call.request.bucket}});return{status:200,
headers:{"content-type":"application/xml"},body:`<?xml version="1.0" encoding="UTF-8"?>
${lifecycle}`}}},deleteBucketLifecycle={name:"DeleteBucketLifecycle",isReadOnly:!1,run(call){const{lifecycle:_gone,...record}=bucketOf(call).record;return bucketOf(
call).replaceRecord(record),noContent}};function checkRule(rule){const status=elementText(rule,"Status");if(status!=="Enabled"&&status!=="Disabled"||elementText(
rule,"Prefix")===void 0)throw xml_malformed();const days=xml_elements(rule,"Days");for(const text of days)if(!/^[1-9]\d*$/.test(text))throw invalidArgument("Day\
s",text,"Days must be a positive integer.");if(days.length===0&&xml_elements(rule,"CreatedBeforeDate").length===0)throw xml_malformed()}function listKeys(sorted2,query){
const listing={keys:[],commonPrefixes:[],isTruncated:!1,next:""};let last="";for(const key2 of sorted2){if(!key2.startsWith(query.prefix))continue;const common2=commonPrefix(
key2,query),entry=common2??key2;if(!(common2!==void 0&&common2===last)&&!(query.after!==""&&!isAfter(entry,query.after))){if(listing.keys.length+listing.commonPrefixes.
length>=query.maxKeys)return query.maxKeys===0?listing:{...listing,isTruncated:!0,next:last};common2===void 0?listing.keys.push(key2):listing.commonPrefixes.push(
common2),last=entry}}return listing}function commonPrefix(key2,{prefix,delimiter}){if(delimiter==="")return;const end2=key2.indexOf(delimiter,prefix.length);return end2<
0?void 0:key2.slice(0,end2+delimiter.length)}const isAfter=(entry,marker)=>Buffer.compare(Buffer.from(entry),Buffer.from(marker))>0,largestPage=1e3;function maxKeysOf(call){
const text=request_parameter(call.request,"max-keys")??"100",value=Number(text);if(/^\d+$/.test(text)&&value<=largestPage)return value;throw invalidArgument("ma\
x-keys",text,"Argument max-keys must be an integer between 0 and 1000.")}function encoder(call){return request_parameter(call.request,"encoding-type")==="url"?text=>percentEncode(
text).replaceAll("%2F","/"):text=>text}function contents(call,listing,withOwner){const bucket=bucketOf(call),encode=encoder(call);return{Contents:listing.keys.map(
key2=>{const object2=bucket.get(key2);return{Key:encode(key2),LastModified:new Date(object2.modifiedMs).toISOString(),ETag:`"${object2.etag}"`,Type:object2.type,
Size:object2.size,StorageClass:"Standard",...withOwner&&{Owner:bucket_actions_ownerOf(call.core.accountId)}}}),CommonPrefixes:listing.commonPrefixes.map(prefix=>({
Prefix:encode(prefix)}))}}const listObjects={name:"ListObjects",isReadOnly:!0,run(call){const[prefix,marker,delimiter]=["prefix","marker","delimiter"].map(name=>request_parameter(
call.request,name)??""),maxKeys=maxKeysOf(call),encode=encoder(call),listing=listKeys(bucketOf(call).keys(),{prefix,delimiter,after:marker,maxKeys});return xmlAnswer(
"ListBucketResult",{Name:call.request.bucket,Prefix:encode(prefix),Marker:encode(marker),MaxKeys:maxKeys,Delimiter:encode(delimiter),IsTruncated:listing.isTruncated,
...encodingType(call),...listing.isTruncated&&{NextMarker:encode(listing.next)},...contents(call,listing,!0)})}},listObjectsV2={name:"ListObjectsV2",isReadOnly:!0,
run(call){const[prefix,startAfter,delimiter]=["prefix","start-after","delimiter"].map(name=>request_parameter(call.request,name)??""),token=request_parameter(call.
request,"continuation-token"),after=token?Buffer.from(token,"base64").toString("utf8"):startAfter,maxKeys=maxKeysOf(call),encode=encoder(call),listing=listKeys(
bucketOf(call).keys(),{prefix,delimiter,after,maxKeys});return xmlAnswer("ListBucketResult",{Name:call.request.bucket,Prefix:encode(prefix),...startAfter&&{StartAfter:encode(
startAfter)},...token&&{ContinuationToken:token},MaxKeys:maxKeys,Delimiter:encode(delimiter),...encodingType(call),IsTruncated:listing.isTruncated,KeyCount:listing.
keys.length+listing.commonPrefixes.length,...listing.isTruncated&&{NextContinuationToken:Buffer.from(listing.next).toString("base64")},...contents(call,listing,
request_parameter(call.request,"fetch-owner")==="true")})}};function encodingType(call){return request_parameter(call.request,"encoding-type")==="url"?{EncodingType:"\
url"}:{}}const[tableHigh,tableLow]=buildTables();function buildTables(){const high=new Uint32Array(256),low=new Uint32Array(256);for(let byte=0;byte<256;byte++){
let crc=BigInt(byte);for(let bit=0;bit<8;bit++)crc=crc&1n?crc>>1n^0xc96c5795d7870f42n:crc>>1n;high[byte]=Number(crc>>32n),low[byte]=Number(crc&0xffffffffn)}return[
high,low]}class Crc64{#high=4294967295;#low=4294967295;update(bytes){let high=this.#high,low=this.#low;for(const byte of bytes){const index=(low^byte)&255;low=(low>>>
8|high<<24)^tableLow[index],high=high>>>8^tableHigh[index]}return this.#high=high,this.#low=low,this}digest(){return(BigInt(~this.#high>>>0)<<32n|BigInt(~this.#low>>>
0)).toString()}}const object_headers_kept=["content-type","cache-control","content-disposition","content-encoding","content-language","expires"],mostMetadata=8*
1024;function storedHeaders(request){const headers=Object.entries(request.headers).filter(([name])=>object_headers_kept.includes(name)||name.startsWith("x-oss-m\
eta-"));if(headers.reduce((sum,[name,value])=>name.startsWith("x-oss-meta-")?sum+name.length+value.length:sum,0)>mostMetadata)throw new OssError("InvalidArgumen\
t",400,"The user metadata is larger than 8 KB.");return{"content-type":"application/octet-stream",...Object.fromEntries(headers)}}function objectHeaders(object2){
return{...object2.headers,etag:`"${object2.etag}"`,"last-modified":new Date(object2.modifiedMs).toUTCString(),"accept-ranges":"bytes","x-oss-object-type":object2.
type,"x-oss-hash-crc64ecma":object2.crc64,"x-oss-storage-class":"Standard",...object2.type==="Appendable"&&{"x-oss-next-append-position":String(object2.size)},...object2.
type==="Normal"&&{"content-md5":Buffer.from(object2.etag,"hex").toString("base64")}}}const overridable=["content-type","content-language","expires","cache-contr\
ol","content-disposition","content-encoding"];function responseOverrides(request){const given=request.query.filter(([name])=>name.startsWith("response-")&&overridable.
includes(name.slice(9))),broken=given.find(([,value])=>new RegExp("\\p{Cc}","u").test(value));if(broken)throw invalidArgument(broken[0],broken[1],"The value is \
no header.");return Object.fromEntries(given.map(([name,value])=>[name.slice(9),value]))}function failedCondition(object2,headers,prefix=""){const header=name=>headers[prefix+
name],seconds2=text=>Math.floor(Date.parse(text)/1e3),modified=Math.floor(object2.modifiedMs/1e3),match=header("if-match");if(match!==void 0&&!matchesEtag(match,
object2))return 412;const unmodified=header("if-unmodified-since");if(unmodified!==void 0&&match===void 0&&modified>seconds2(unmodified))return 412;const noneMatch=header(
"if-none-match");if(noneMatch!==void 0)return matchesEtag(noneMatch,object2)?304:void 0;const since=header("if-modified-since");return since!==void 0&&modified<=
seconds2(since)?304:void 0}function matchesEtag(list2,object2){return list2.split(",").some(entry=>{const tag=entry.trim().replace(/^"|"$/g,"");return tag==="*"||
tag.toUpperCase()===object2.etag.toUpperCase()})}function requestedRange(header,size,isStandard){const match=/^bytes=(\d*)-(\d*)$/.exec(header??"");if(!match||match[1]===
""&&match[2]==="")return;const[first,last]=[match[1],match[2]],start2=first===""?Math.max(0,size-Number(last)):Number(first),end2=first===""||last===""?size-1:Number(
last);if(first!==""&&end2<start2&&last!=="")return;if(start2<=end2&&end2<size)return{start:start2,end:end2};if(!isStandard)return;if(start2<size)return{start:start2,
end:size-1};const headers={"content-range":`bytes */${size}`};throw new OssError("InvalidRange",416,"The requested range cannot be satisfied.",{headers})}var external_node_stream_=__webpack_require__(
57075);const largest=5*1024**3;async function receiveBody(body,path,contentMd5){const md5=(0,external_node_crypto_.createHash)("md5"),crc=new Crc64;let size=0;const measure=new external_node_stream_.
Transform({transform(chunk,_encoding,done){if(size+=chunk.length,size>largest)return done(new OssError("EntityTooLarge",400,"Your proposed upload exceeds the ma\
ximum allowed object size."));md5.update(chunk),crc.update(chunk),done(null,chunk)}});try{await(0,external_node_stream_promises_.pipeline)(body,measure,(0,external_node_fs_.
createWriteStream)(path));const digest=md5.digest();return checkDigest(digest,contentMd5),{size,etag:digest.toString("hex").toUpperCase(),crc64:crc.digest()}}catch(error){
throw(0,external_node_fs_.rmSync)(path,{force:!0}),error}}function checkDigest(digest,contentMd5){if(!(contentMd5===void 0||contentMd5===digest.toString("base64")))
throw new OssError("InvalidDigest",400,"The Content-MD5 you specified was invalid.",{details:{"Content-MD5":contentMd5,Digest:digest.toString("base64")}})}const longestKey=1023;
function checkKey(key2){const length=Buffer.byteLength(key2);if(!(length>=1&&length<=longestKey&&!/^[/\\]/.test(key2)))throw new OssError("InvalidObjectName",400,
"The specified object is not valid.",{details:{ObjectName:key2}})}function checkOverwrite(bucket,request){if(!(bucket.record.versioning!==void 0||request.headers["\
x-oss-forbid-overwrite"]?.toLowerCase()!=="true")&&bucket.get(request.key))throw new OssError("FileAlreadyExists",409,"The object you specified already exists a\
nd can not be overwritten.",{details:{Key:request.key}})}const putObject={name:"PutObject",isReadOnly:!1,async run(call){const{request,core}=call,bucket=bucketOf(
call);checkKey(request.key),checkOverwrite(bucket,request);const headers=storedHeaders(request),blob=bucket.newBlob(),received=await receiveBody(request.body,bucket.
blobPath(blob),request.headers["content-md5"]);try{checkOverwrite(bucket,request)}catch(error){throw bucket.dropBlob(blob),error}bucket.put({key:request.key,blob,
...received,modifiedMs:core.clock.now(),type:"Normal",headers});const md5=Buffer.from(received.etag,"hex").toString("base64");return{status:200,headers:{etag:`"${received.
etag}"`,"x-oss-hash-crc64ecma":received.crc64,"content-md5":md5}}}};function object_actions_existing(call){const bucket=bucketOf(call),object2=bucket.get(call.request.
key);if(!object2)throw noSuchKey(call.request.key);return{bucket,object:object2}}const getObject={name:"GetObject",isReadOnly:!0,run(call){const{bucket,object:object2}=object_actions_existing(
call),refusal2=conditionRefusal(object2,call.request);if(refusal2)return refusal2;const isStandard=call.request.headers["x-oss-range-behavior"]==="standard",range2=requestedRange(
call.request.headers.range,object2.size,isStandard),headers={...objectHeaders(object2),...responseOverrides(call.request)};if(!range2)return{status:200,headers:{
...headers,"content-length":String(object2.size)},body:bucket.read(object2)};const{start:start2,end:end2}=range2,partial={"content-range":`bytes ${start2}-${end2}\
/${object2.size}`,"content-length":String(end2-start2+1)};return{status:206,headers:{...headers,...partial},body:bucket.read(object2,range2)}}},headObject={name:"\
HeadObject",isReadOnly:!0,run(call){const{object:object2}=object_actions_existing(call),headers={...objectHeaders(object2),"content-length":String(object2.size)};
return conditionRefusal(object2,call.request)??{status:200,headers}}},getObjectMeta={...headObject,name:"GetObjectMeta"};function conditionRefusal(object2,request){
const status=failedCondition(object2,request.headers);if(status===412)throw preconditionFailed();return status&&{status,headers:{etag:`"${object2.etag}"`,"last-\
modified":new Date(object2.modifiedMs).toUTCString()}}}const preconditionFailed=()=>new OssError("PreconditionFailed",412,"At least one of the preconditions you\
 specified did not hold."),deleteObject={name:"DeleteObject",isReadOnly:!1,run(call){return bucketOf(call).delete(call.request.key),noContent}},deleteMultipleObjects={
name:"DeleteMultipleObjects",isReadOnly:!1,async run(call){const bucket=bucketOf(call),document=await readXml(call.request),keys=xml_elements(document,"Object").
map(object2=>elementText(object2,"Key")??"");if(keys.length===0||keys.length>1e3)throw xml_malformed();for(const key2 of keys)bucket.delete(key2);if(elementText(
document,"Quiet")==="true")return{status:200};const encode=request_parameter(call.request,"encoding-type")==="url"?encodeURIComponent:text=>text,encoding=request_parameter(
call.request,"encoding-type")==="url"?{EncodingType:"url"}:{};return xmlAnswer("DeleteResult",{...encoding,Deleted:keys.map(key2=>({Key:encode(key2)}))})}};function copySource({
request,buckets}){const header=request.headers["x-oss-copy-source"]??"",match=/^\/?([^/]+)\/([^?]+)(\?versionId=.*)?$/.exec(header);if(!match)throw invalidArgument(
"x-oss-copy-source",header,"Copy Source must mention the source bucket and key: /sourcebucket/sourcekey.");const bucket=buckets.get(match[1]);if(!bucket)throw noSuchBucket(
match[1]);const key2=decodeSource(match[2]),object2=bucket.get(key2);if(!object2)throw noSuchKey(key2);if(failedCondition(object2,request.headers,"x-oss-copy-so\
urce-")!==void 0)throw preconditionFailed();return{bucket,object:object2}}function decodeSource(key2){try{return decodeURIComponent(key2)}catch{return key2}}const copyObject={
name:"CopyObject",isReadOnly:!1,async run(call){const{request,core}=call,target2=bucketOf(call);checkKey(request.key);const source=copySource(call),blob=target2.
newBlob();await(0,promises_.copyFile)(source.bucket.blobPath(source.object.blob),target2.blobPath(blob));try{checkOverwrite(target2,request)}catch(error){throw target2.
dropBlob(blob),error}const headers=request.headers["x-oss-metadata-directive"]?.toUpperCase()==="REPLACE"?storedHeaders(request):source.object.headers,copy={...source.
object,key:request.key,blob,headers,modifiedMs:core.clock.now()};target2.put({...copy,type:source.object.type==="Appendable"?"Normal":source.object.type});const result={
ETag:`"${copy.etag}"`,LastModified:new Date(copy.modifiedMs).toISOString()};return xmlAnswer("CopyObjectResult",result,{"x-oss-hash-crc64ecma":copy.crc64,etag:`\
"${copy.etag}"`})}},appendObject={name:"AppendObject",isReadOnly:!1,async run(call){const{request,core}=call,bucket=bucketOf(call);checkKey(request.key);const text=request_parameter(
request,"position")??"";if(!/^\d{1,15}$/.test(text))throw invalidArgument("position",text,"The append position must be a whole number.");const headers=storedHeaders(
request),arrived=bucket.newBlob(),received=await receiveBody(request.body,bucket.blobPath(arrived),request.headers["content-md5"]);try{const appended=append(bucket,
{key:request.key,position:Number(text),arrived,headers,modifiedMs:core.clock.now()}),next={"x-oss-next-append-position":String(appended.size),"x-oss-hash-crc64e\
cma":appended.crc64};return{status:200,headers:{etag:`"${received.etag}"`,...next}}}finally{bucket.dropBlob(arrived)}}};function append(bucket,{key:key2,position,
arrived,headers,modifiedMs}){const before2=bucket.get(key2);if(before2&&before2.type!=="Appendable")throw new OssError("ObjectNotAppendable",409,"The object is \
not appendable.");const length=before2?.size??0;if(position!==length){const next={"x-oss-next-append-position":String(length),"x-oss-object-type":"Appendable"};
throw new OssError("PositionNotEqualToLength",409,"Position is not equal to file length.",{headers:next})}const blob=before2?.blob??bucket.newBlob(),path=bucket.
blobPath(blob);before2||(0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path,"w")),(0,external_node_fs_.appendFileSync)(path,(0,external_node_fs_.
readFileSync)(bucket.blobPath(arrived)));const bytes=(0,external_node_fs_.readFileSync)(path),crc64=new Crc64().update(bytes).digest(),etag=`${crc64.padStart(24,
"0")}${bytes.length.toString(16).padStart(8,"0")}`.slice(0,32).toUpperCase(),object2={key:key2,blob,size:bytes.length,etag,crc64,modifiedMs,type:"Appendable",headers:before2?.
headers??headers};return bucket.put(object2),object2}const smallestPart=100*1024,mostParts=1e4,initiateMultipartUpload={name:"InitiateMultipartUpload",isReadOnly:!1,
run(call){const{request,core}=call,bucket=bucketOf(call);checkKey(request.key),checkOverwrite(bucket,request);const upload=bucket.uploads.start({key:request.key,
startedMs:core.clock.now(),headers:storedHeaders(request)});return xmlAnswer("InitiateMultipartUploadResult",{Bucket:request.bucket,Key:request.key,UploadId:upload.
uploadId})}};function uploadOf(call){const bucket=bucketOf(call),uploadId=request_parameter(call.request,"uploadId")??"",upload=bucket.uploads.get(uploadId,call.
request.key);if(!upload)throw noSuchUpload(uploadId);return{bucket,upload}}function partNumberOf(call){const text=request_parameter(call.request,"partNumber")??
"",number2=/^\d{1,5}$/.test(text)?Number(text):0;if(number2>=1&&number2<=mostParts)return number2;throw invalidArgument("partNumber",text,`Part number must be a\
n integer between 1 and ${mostParts}, inclusive.`)}const uploadPart={name:"UploadPart",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),number2=partNumberOf(
call),blob=(0,external_node_crypto_.randomUUID)(),{request,core}=call,received=await receiveBody(request.body,bucket.uploads.blobPath(upload.uploadId,blob),request.
headers["content-md5"]),{size,etag,crc64}=received;return bucket.uploads.putPart(upload.uploadId,{number:number2,blob,size,etag,modifiedMs:core.clock.now()}),{status:200,
headers:{etag:`"${etag}"`,"x-oss-hash-crc64ecma":crc64}}}},uploadPartCopy={name:"UploadPartCopy",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),
number2=partNumberOf(call),source=copySource(call),range2=requestedRange(call.request.headers["x-oss-copy-source-range"],source.object.size,!0),blob=(0,external_node_crypto_.
randomUUID)(),path=bucket.uploads.blobPath(upload.uploadId,blob),{size,etag}=await receiveBody(source.bucket.read(source.object,range2),path,void 0),modifiedMs=call.
core.clock.now();return bucket.uploads.putPart(upload.uploadId,{number:number2,blob,size,etag,modifiedMs}),xmlAnswer("CopyPartResult",{LastModified:new Date(modifiedMs).
toISOString(),ETag:`"${etag}"`})}},completeMultipartUpload={name:"CompleteMultipartUpload",isReadOnly:!1,async run(call){const{bucket,upload}=uploadOf(call),{request,
core}=call,document=await readXml(request),parts=wantedParts(document,bucket.uploads.parts(upload.uploadId),request.headers["x-oss-complete-all"]==="yes");checkOverwrite(
bucket,request);const blob=bucket.newBlob(),crc64=await joinParts(parts.map(part=>bucket.uploads.blobPath(upload.uploadId,part.blob)),bucket.blobPath(blob));try{
checkOverwrite(bucket,request)}catch(error){throw bucket.dropBlob(blob),error}const size=parts.reduce((sum,part)=>sum+part.size,0),etag=`${(0,external_node_crypto_.
createHash)("md5").update(parts.map(part=>part.etag).join("")).digest("hex").toUpperCase()}-${parts.length}`;bucket.put({key:request.key,blob,size,etag,crc64,modifiedMs:core.
clock.now(),type:"Multipart",headers:upload.headers}),bucket.uploads.remove(upload.uploadId);const result={Location:`http://${request.headers.host??""}/${request.
bucket}/${request.key}`,Bucket:request.bucket,Key:request.key,ETag:`"${etag}"`};return xmlAnswer("CompleteMultipartUploadResult",result,{"x-oss-hash-crc64ecma":crc64,
etag:`"${etag}"`})}};function wantedParts(document,stored,isAll){const listed=xml_elements(document,"Part").map(part=>({number:Number(elementText(part,"PartNumb\
er")),etag:(elementText(part,"ETag")??"").replaceAll('"',"").toUpperCase()}));if(listed.length===0&&!isAll)throw xml_malformed();const parts=isAll?stored:listed.
map(({number:number2,etag})=>stored.find(part=>part.number===number2&&part.etag===etag));if(parts.some(part=>part===void 0))throw new OssError("InvalidPart",400,
"One or more of the specified parts could not be found or the specified entity tag might not have matched the part's entity tag.");const found2=parts;if(found2.
some((part,i)=>i>0&&part.number<=found2[i-1].number))throw new OssError("InvalidPartOrder",400,"The list of parts was not in ascending order.");if(found2.slice(
0,-1).some(part=>part.size<smallestPart))throw new OssError("EntityTooSmall",400,"Your proposed upload is smaller than the minimum allowed size.");return found2}
async function joinParts(paths,target2){const crc=new Crc64;try{await(0,external_node_stream_promises_.pipeline)(async function*(){for(const path of paths)for await(const chunk of(0,external_node_fs_.
createReadStream)(path))crc.update(chunk),yield chunk},(0,external_node_fs_.createWriteStream)(target2))}catch(error){throw(0,external_node_fs_.rmSync)(target2,
{force:!0}),error}return crc.digest()}const abortMultipartUpload={name:"AbortMultipartUpload",isReadOnly:!1,run(call){const{bucket,upload}=uploadOf(call);return bucket.
uploads.remove(upload.uploadId),noContent}},listParts={name:"ListParts",isReadOnly:!0,run(call){const{bucket,upload}=uploadOf(call),after=Number(request_parameter(
call.request,"part-number-marker")??0),most=Math.min(Number(request_parameter(call.request,"max-parts")??1e3)||1e3,1e3),rest=bucket.uploads.parts(upload.uploadId).
filter(part=>part.number>after),page=rest.slice(0,most);return xmlAnswer("ListPartsResult",{Bucket:call.request.bucket,Key:upload.key,UploadId:upload.uploadId,StorageClass:"\
Standard",PartNumberMarker:after,NextPartNumberMarker:page.at(-1)?.number??0,MaxParts:most,IsTruncated:rest.length>page.length,Part:page.map(({number:number2,size,
etag,modifiedMs})=>({PartNumber:number2,LastModified:new Date(modifiedMs).toISOString(),ETag:`"${etag}"`,Size:size}))})}},listMultipartUploads={name:"ListMultip\
artUploads",isReadOnly:!0,run(call){const prefix=request_parameter(call.request,"prefix")??"",uploads=bucketOf(call).uploads.all().filter(({key:key2})=>key2.startsWith(
prefix));return xmlAnswer("ListMultipartUploadsResult",{Bucket:call.request.bucket,Prefix:prefix,MaxUploads:1e3,IsTruncated:!1,Upload:uploads.map(({key:key2,uploadId,
startedMs})=>({Key:key2,UploadId:uploadId,StorageClass:"Standard",Initiated:new Date(startedMs).toISOString()}))})}},rendered=tags2=>xmlAnswer("Tagging",{TagSet:{
Tag:Object.entries(tags2).map(([Key,Value])=>({Key,Value}))}});async function sentTags(call){const tags2=xml_elements(await readXml(call.request),"Tag");if(tags2.
length>20)throw new OssError("InvalidTag",400,"The number of tags exceeds the limit.");return Object.fromEntries(tags2.map(tag=>[elementText(tag,"Key")??"",elementText(
tag,"Value")??""]))}const getBucketTags={name:"GetBucketTags",isReadOnly:!0,run:call=>rendered(bucketOf(call).record.tags)},putBucketTags={name:"PutBucketTags",
isReadOnly:!1,async run(call){return bucketOf(call).update({tags:await sentTags(call)}),{status:200}}},deleteBucketTags={name:"DeleteBucketTags",isReadOnly:!1,run(call){
return bucketOf(call).update({tags:{}}),noContent}};function objectOf(call){const bucket=bucketOf(call),object2=bucket.get(call.request.key);if(!object2)throw noSuchKey(
call.request.key);return{bucket,object:object2}}const getObjectTagging={name:"GetObjectTagging",isReadOnly:!0,run:call=>rendered(objectOf(call).object.tags??{})},
putObjectTagging={name:"PutObjectTagging",isReadOnly:!1,async run(call){const tags2=await sentTags(call),{bucket,object:object2}=objectOf(call);return bucket.put(
{...object2,tags:tags2}),{status:200}}},deleteObjectTagging={name:"DeleteObjectTagging",isReadOnly:!1,run(call){const{bucket,object:object2}=objectOf(call);return bucket.
put({...object2,tags:{}}),noContent}},bucketRoutes=[{method:"GET",parameter:"bucketInfo",action:getBucketInfo},{method:"GET",parameter:"location",action:getBucketLocation},
{method:"GET",parameter:"stat",action:getBucketStat},{method:"GET",parameter:"acl",action:getBucketAcl},{method:"PUT",parameter:"acl",action:putBucketAcl},{method:"\
GET",parameter:"versioning",action:getBucketVersioning},{method:"PUT",parameter:"versioning",action:putBucketVersioning},{method:"GET",parameter:"lifecycle",action:getBucketLifecycle},
{method:"PUT",parameter:"lifecycle",action:putBucketLifecycle},{method:"DELETE",parameter:"lifecycle",action:deleteBucketLifecycle},{method:"GET",parameter:"tag\
ging",action:getBucketTags},{method:"PUT",parameter:"tagging",action:putBucketTags},{method:"DELETE",parameter:"tagging",action:deleteBucketTags},{method:"GET",
parameter:"uploads",action:listMultipartUploads},{method:"POST",parameter:"delete",action:deleteMultipleObjects},{method:"GET",parameter:"list-type",action:listObjectsV2},
{method:"GET",action:listObjects},{method:"PUT",action:putBucket},{method:"DELETE",action:deleteBucket},{method:"HEAD",action:getBucketAcl}],objectRoutes=[{method:"\
POST",parameter:"append",action:appendObject},{method:"POST",parameter:"uploads",action:initiateMultipartUpload},{method:"PUT",parameter:"uploadId",header:"x-os\
s-copy-source",action:uploadPartCopy},{method:"PUT",parameter:"uploadId",action:uploadPart},{method:"POST",parameter:"uploadId",action:completeMultipartUpload},
{method:"DELETE",parameter:"uploadId",action:abortMultipartUpload},{method:"GET",parameter:"uploadId",action:listParts},{method:"GET",parameter:"acl",action:getObjectAcl},
{method:"PUT",parameter:"acl",action:putObjectAcl},{method:"GET",parameter:"tagging",action:getObjectTagging},{method:"PUT",parameter:"tagging",action:putObjectTagging},
{method:"DELETE",parameter:"tagging",action:deleteObjectTagging},{method:"HEAD",parameter:"objectMeta",action:getObjectMeta},{method:"PUT",header:"x-oss-copy-so\
urce",action:copyObject},{method:"PUT",action:putObject},{method:"GET",action:getObject},{method:"HEAD",action:headObject},{method:"DELETE",action:deleteObject}],
notBuilt=`cors logging website referer policy encryption inventory replication worm symlink restore cname
  requestPayment versions versionId x-oss-process x-oss-async-process asyncFetch transferAcceleration resourceGroup
  accessPoint accessMonitor metaQuery qosInfo live status comp`.split(/\s+/);function actionOf(request){const missing2=notBuilt.find(name=>request_parameter(request,
name)!==void 0);if(missing2){const message="A header or query you provided implies functionality that is not implemented.";throw new OssError("NotImplemented",501,
message,{details:{Query:missing2}})}if(request.bucket===""){if(request.method==="GET")return listBuckets;throw notAllowed(request)}const route2=(request.key===""?
bucketRoutes:objectRoutes).find(candidate=>actions_fits(candidate,request));if(!route2)throw notAllowed(request);return route2.action}function actions_fits(route2,request){
return route2.method!==request.method||route2.parameter!==void 0&&request_parameter(request,route2.parameter)===void 0?!1:route2.header===void 0||request.headers[route2.
header]!==void 0}const notAllowed=request=>new OssError("MethodNotAllowed",405,"The specified method is not allowed against this resource.",{details:{Method:request.
method}}),ossActions=[...new Set([listBuckets,...[...bucketRoutes,...objectRoutes].map(route2=>route2.action)])],signedParameters=new Set(`acl uploads location \
cors logging website referer lifecycle delete append tagging objectMeta uploadId partNumber
  security-token position img style styleName replication replicationProgress replicationLocation cname bucketInfo comp
  qos live status vod startTime endTime symlink x-oss-process callback callback-var response-content-type
  response-content-language response-expires response-cache-control response-content-disposition
  response-content-encoding udf udfName udfImage udfId udfImageDesc udfApplication udfApplicationLog restore versions
  versioning versionId sequential continuation-token encryption policy stat requestPayment x-oss-traffic-limit
  x-oss-ac-subnet-mask x-oss-ac-source-ip x-oss-ac-vpc-id x-oss-ac-forward-allow worm wormId wormExtend
  x-oss-request-payer inventory inventoryId asyncFetch x-oss-async-process regionList cloudboxes`.split(/\s+/));function stringToSign(request,date){const header=name=>request.
headers[name]??"",ossHeaders=Object.keys(request.headers).filter(name=>name.startsWith("x-oss-")).sort(compare).map(name=>`${name}:${header(name).trim()}
`);return`${request.method}
${header("content-md5")}
${header("content-type")}
${date}
${ossHeaders.join("")}${resource(request)}`}function resource({bucket,key:key2,query}){const signed=query.filter(([name])=>signedParameters.has(name)).sort(([a],[
b])=>compare(a,b)).map(([name,value])=>value===""?name:`${name}=${value}`),path=bucket===""?"/":`/${bucket}/${key2}`;return signed.length===0?path:`${path}?${signed.
join("&")}`}function sign(toSign,secret){return(0,external_node_crypto_.createHmac)("sha1",secret).update(toSign).digest("base64")}const algorithm="OSS4-HMAC-SH\
A256";function splitCredential(credential){const[accessKeyId="",...scope]=credential.split("/");return accessKeyId&&scope.length===4&&scope[3]==="aliyun_v4_requ\
est"?{accessKeyId,scope:scope.join("/")}:void 0}function canonicalRequest(request,additionalHeaders){const{method,bucket,key:key2,headers}=request,path=percentEncode(
bucket===""?"/":`/${bucket}/${key2}`).replaceAll("%2F","/"),query=request.query.filter(([name])=>name!=="x-oss-signature").map(([name,value])=>[percentEncode(name),
percentEncode(value)]).sort(([a],[b])=>compare(a,b)).map(([name,value])=>value===""?name:`${name}=${value}`),lines=Object.keys(headers).filter(name=>isAlwaysSigned(
name)||additionalHeaders.includes(name)).sort(compare).map(name=>`${name}:${headers[name].trim()}
`),payload=headers["x-oss-content-sha256"]??"UNSIGNED-PAYLOAD";return[method,path,query.join("&"),lines.join(""),[...additionalHeaders].sort(compare).join(";"),
payload].join(`
`)}const isAlwaysSigned=name=>name==="content-type"||name==="content-md5"||name.startsWith("x-oss-");function signature_v4_stringToSign(canonical,claim){return[
algorithm,claim.dateTime,claim.scope,(0,external_node_crypto_.createHash)("sha256").update(canonical).digest("hex")].join(`
`)}function signature_v4_sign(toSign,scope,secret){const key2=scope.split("/").reduce((chained,part)=>(0,external_node_crypto_.createHmac)("sha256",chained).update(
part).digest(),`aliyun_v4${secret}`);return(0,external_node_crypto_.createHmac)("sha256",key2).update(toSign).digest("hex")}const authenticate_clockSkewMs=15*6e4,
longestPresignSeconds=168*3600;function authenticate_authenticate(request,core){const header=request.headers.authorization;if(header?.startsWith(`${algorithm} `))
return byHeaderV4(request,header,core);if(header?.startsWith("OSS "))return byHeaderV1(request,header,core);if(header!==void 0)throw new OssError("InvalidArgume\
nt",400,"Authorization header is invalid.");if(request_parameter(request,"x-oss-signature-version"))return byQueryV4(request,core);if(request_parameter(request,
"OSSAccessKeyId"))return byQueryV1(request,core)}function byHeaderV1(request,header,core){const[,accessKeyId="",signature=""]=/^OSS ([^:]+):(\S+)$/.exec(header.
trim())??[],key2=authenticate_knownKey(accessKeyId,request.headers["x-oss-security-token"],core),date=request.headers["x-oss-date"]??request.headers.date??"";checkSkew(
Date.parse(date),core);const tries=[date,request.headers.date??"",""].map(text=>stringToSign(request,text));if(!tries.some(toSign=>authenticate_isEqual(signature,
sign(toSign,key2.secret))))throw authenticate_mismatch(accessKeyId,signature,tries[0]);return key2}function byQueryV1(request,core){const accessKeyId=request_parameter(
request,"OSSAccessKeyId")??"",signature=request_parameter(request,"Signature")??"",expires=request_parameter(request,"Expires")??"",key2=authenticate_knownKey(accessKeyId,
request_parameter(request,"security-token"),core);if(!/^\d+$/.test(expires)||Number(expires)*1e3<core.clock.now())throw expired(expires);const toSign=stringToSign(
request,expires);if(!authenticate_isEqual(signature,sign(toSign,key2.secret)))throw authenticate_mismatch(accessKeyId,signature,toSign);return key2}function byHeaderV4(request,header,core){
const fields2=new Map([...header.slice(algorithm.length).matchAll(/([A-Za-z]+)=([^,\s]+)/g)].map(([,name,value])=>[name,value])),credential=splitCredential(fields2.
get("Credential")??""),signature=fields2.get("Signature");if(!credential||!signature)throw new OssError("InvalidArgument",400,"Authorization header is invalid.");
const dateTime=request.headers["x-oss-date"]??"",additionalHeaders=namesOf(fields2.get("AdditionalHeaders")),key2=authenticate_knownKey(credential.accessKeyId,request.
headers["x-oss-security-token"],core);return checkSkew(basicTime(dateTime),core),checkV4(request,{...credential,dateTime,additionalHeaders,signature},key2),key2}
function byQueryV4(request,core){const credential=splitCredential(request_parameter(request,"x-oss-credential")??""),seconds2=Number(request_parameter(request,"\
x-oss-expires")??NaN),dateTime=request_parameter(request,"x-oss-date")??"",signature=request_parameter(request,"x-oss-signature")??"";if(!credential||!(seconds2>=
1&&seconds2<=longestPresignSeconds)||Number.isNaN(basicTime(dateTime)))throw new OssError("AuthorizationQueryParametersError",400,"The authorization query param\
eters are invalid.");const key2=authenticate_knownKey(credential.accessKeyId,request_parameter(request,"x-oss-security-token"),core);if(core.clock.now()>basicTime(
dateTime)+seconds2*1e3)throw expired(dateTime);const additionalHeaders=namesOf(request_parameter(request,"x-oss-additional-headers"));return checkV4(request,{...credential,
dateTime,additionalHeaders,signature},key2),key2}function checkV4(request,claim,key2){if(!claim.scope.startsWith(claim.dateTime.slice(0,8)))throw new OssError("\
InvalidArgument",400,"Invalid credential: its date is not the date of the request.");const canonical=canonicalRequest(request,claim.additionalHeaders),toSign=signature_v4_stringToSign(
canonical,claim);if(!authenticate_isEqual(claim.signature,signature_v4_sign(toSign,claim.scope,key2.secret)))throw authenticate_mismatch(key2.id,claim.signature,
toSign,canonical)}function authenticate_knownKey(accessKeyId,token,core){const key2=accessKeys(core.store).get(accessKeyId);if(!key2)throw new OssError("Invalid\
AccessKeyId",403,"The OSS Access Key Id you provided does not exist in our records.",{details:{OSSAccessKeyId:accessKeyId}});if(key2.securityToken===void 0)return key2;
if(token!==key2.securityToken)throw new OssError("InvalidSecurityToken",403,"The security token you provided is invalid.");if((key2.expiresAtMs??1/0)<=core.clock.
now())throw new OssError("SecurityTokenExpired",403,"The security token you provided has expired.");return key2}function checkSkew(timeMs,core){if(Number.isNaN(
timeMs))throw new OssError("AccessDenied",403,"OSS authentication requires a valid Date.");if(!(Math.abs(core.clock.now()-timeMs)<=authenticate_clockSkewMs))throw new OssError(
"RequestTimeTooSkewed",403,"The difference between the request time and the current time is too large.",{details:{MaxAllowedSkewMilliseconds:String(authenticate_clockSkewMs),
RequestTime:new Date(timeMs).toISOString(),ServerTime:new Date(core.clock.now()).toISOString()}})}function basicTime(text){const match=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.
exec(text);if(!match)return NaN;const[year,month,day,hour,minute,second]=match.slice(1).map(Number);return Date.UTC(year,month-1,day,hour,minute,second)}const namesOf=list2=>list2?
list2.toLowerCase().split(";").filter(name=>name!==""):[],expired=value=>new OssError("AccessDenied",403,"Request has expired.",{details:{Expires:value}});function authenticate_mismatch(accessKeyId,given,toSign,canonical){
const message="The request signature we calculated does not match the signature you provided. Check your key and signing method.";return new OssError("Signature\
DoesNotMatch",403,message,{details:{OSSAccessKeyId:accessKeyId,SignatureProvided:given,StringToSign:toSign,...canonical&&{CanonicalRequest:canonical}}})}function authenticate_isEqual(given,expected){
const[a,b]=[Buffer.from(given),Buffer.from(expected)];return a.length===b.length&&(0,external_node_crypto_.timingSafeEqual)(a,b)}function ossListener(parts){return(message,response)=>{
http_answer(message,response,parts).catch(error=>{!message.destroyed&&!response.destroyed&&parts.log(`OSS ${message.method} failed: ${(0,errors.bD)(error)}`),response.
destroy()})}}async function http_answer(message,response,parts){const requestId=ids_requestId(parts.core.random).replaceAll("-","").slice(0,24),timeMs=parts.core.
clock.now(),started=parts.core.clock.monotonic(),seen={},end2=(status,code)=>parts.calls.add({timeMs,product:"Oss",action:seen.action?.name??String(message.method),
parameters:{bucket:seen.request?.bucket??"",key:seen.request?.key??""},isMutating:seen.action?!seen.action.isReadOnly:!1,accessKeyId:seen.accessKeyId??"",requestId,
status,...code!==void 0&&{code},durationMs:parts.core.clock.monotonic()-started});try{seen.request=readOssRequest(message);const signed=authenticateEither(seen.
request,parts.core);seen.request=signed.request,signed.caller&&(seen.accessKeyId=signed.caller.id),seen.action=actionOf(signed.request);const result=await perform(
seen.action,signed,parts);end2(result.status),await send(result,{message,response,requestId})}catch(error){if(error instanceof ConnectionDropped){end2(0,"Droppe\
d"),message.socket.destroy();return}if(isGone(message,response))throw error;const refusal2=asAnswer(error,{requestId,host:message.headers.host??"",log:parts.log});
end2(refusal2.status,refusal2.code),await send(refusal2,{message,response,requestId})}}async function perform(action,signed,parts){const{core,buckets,faults,clock}=parts,
{request,caller}=signed,call={request,core,buckets,caller};checkAccess(call,action);const target2={action:`Oss:${action.name}`,isReadOnly:action.isReadOnly,values:[
request.bucket,request.key]};await strikeBefore(faults,target2,clock);const result=await action.run(call);return strikeAfter(faults,target2,clock),result}function authenticateEither(request,core){
try{return{request,caller:authenticate_authenticate(request,core)}}catch(error){const other=pathStyle(request);if(!other||!(error instanceof OssError)||error.code!==
"SignatureDoesNotMatch")throw error;return{request:other,caller:authenticate_authenticate(other,core)}}}function checkAccess({caller,request,buckets},action){if(caller)
return;const bucket=buckets.get(request.bucket),own=bucket?.get(request.key)?.acl,acl=own&&own!=="default"?own:bucket?.record.acl,isObject=request.key!==""&&!action.
name.endsWith("Acl");if(!(isObject&&acl==="public-read-write")&&!(isObject&&acl==="public-read"&&action.isReadOnly))throw new OssError("AccessDenied",403,"Anony\
mous access is forbidden for this operation.")}function asAnswer(error,context){if(error instanceof HtmlAnswer)return{status:error.status,headers:{"content-type":"\
text/html"},body:error.html,code:"Html"};const{code,httpStatus,message,details,headers}=asOssError(error,context.log),body={Code:code,Message:message,RequestId:context.
requestId,HostId:context.host,...details};return{status:httpStatus,headers:{"content-type":"application/xml","x-oss-err":code,...headers},body:renderXml("Error",
body),code}}function asOssError(error,log){return error instanceof OssError?error:error instanceof VendorError?new OssError(error.code,error.httpStatus,error.message,
{headers:{...error.headers}}):(log(`OSS failed inside the local cloud: ${error instanceof Error?error.stack:(0,errors.bD)(error)}`),new OssError("InternalError",
500,"We encountered an internal error. Please try again."))}async function send(answer2,{message,response,requestId}){const{status,body}=answer2,headers={server:"\
AliyunOSS","x-oss-request-id":requestId,"x-oss-server-time":"1"};for(const[name,value]of Object.entries(answer2.headers??{}))headers[name]=Buffer.from(value,"ut\
f8").toString("latin1");typeof body=="string"?headers["content-length"]=String(Buffer.byteLength(body)):!body&&!headers["content-length"]&&status!==204&&status!==
304&&(headers["content-length"]="0"),response.writeHead(status,headers),message.method==="HEAD"||body===void 0?response.end():typeof body=="string"?response.end(
body):await(0,external_node_stream_promises_.pipeline)(body,response)}const isGone=(message,response)=>message.destroyed&&!message.complete&&response.destroyed;
class VirtualClock{#now;#order=0;#start;#timers=[];constructor(startMs=Date.UTC(2026,0,1)){this.#start=startMs,this.#now=startMs}now(){return this.#now}monotonic(){
return this.#now-this.#start}sleep(ms,signal){return new Promise((resolve2,reject)=>{if(signal?.aborted)return reject(signal.reason);const stop2=()=>{cancel(),reject(
signal?.reason)},cancel=this.schedule(ms,()=>{signal?.removeEventListener("abort",stop2),resolve2()});signal?.addEventListener("abort",stop2,{once:!0})})}schedule(ms,action){
const timer={at:this.#now+Math.max(0,ms),order:this.#order++,action,cancelled:!1};return this.#push(timer),()=>{timer.cancelled=!0}}async run(work){let settled=!1;
const done=work.finally(()=>{settled=!0});for(done.catch(()=>{});;){if(await drainMicrotasks(),settled)return done;if(!this.#fireNext())throw new Error("the vir\
tual clock has no timer left but the work is not done: it waits for something that will never happen")}}async advance(ms){const until=this.#now+ms;for(;;){await drainMicrotasks();
const next=this.#peek();if(!next||next.at>until)break;this.#fireNext()}this.#now=until,await drainMicrotasks()}#fireNext(){const timer=this.#peek();return timer?
(this.#pop(),this.#now=timer.at,timer.action(),!0):!1}#peek(){for(;this.#timers[0]?.cancelled;)this.#pop();return this.#timers[0]}#push(timer){const heap=this.#timers;
let at=heap.push(timer)-1;for(;at>0;){const parent=at-1>>1;if(!before(heap[at],heap[parent]))break;swap(heap,at,parent),at=parent}}#pop(){const heap=this.#timers,
last=heap.pop();if(!last||heap.length===0)return;heap[0]=last;let at=0;for(;;){const left=2*at+1,right=left+1;let least=at;if(left<heap.length&&before(heap[left],
heap[least])&&(least=left),right<heap.length&&before(heap[right],heap[least])&&(least=right),least===at)return;swap(heap,at,least),at=least}}}function before(a,b){
return a.at<b.at||a.at===b.at&&a.order<b.order}function swap(heap,a,b){const held=heap[a];heap[a]=heap[b],heap[b]=held}const drainMicrotasks=()=>new Promise(resolve2=>setImmediate(
resolve2)),names=["zone-outage","zone-recovery","instance-crash","instance-recovery","database-failover","stock"];async function runFaultEvent(document,core){const event=readEvent(
document);if(event.event==="database-failover")return await core.drivers.databases.failover(event.instance),{event:event.event,met:[event.instance]};if(event.event===
"stock")return setStock(core.store,event.zone,event.instanceType,event.remaining),{event:event.event,met:[`${event.zone}/${event.instanceType}`]};event.event===
"zone-outage"&&setStock(core.store,event.zone,"*",0),event.event==="zone-recovery"&&liftStock(core.store,event.zone,"*");const met=instances(core.store).filter(
instance=>instance.status==="Running").filter(instance=>"zone"in event?instance.zoneId===event.zone:instance.id===event.instance).map(({id:id2})=>id2),isEnd2=event.
event==="zone-recovery"||event.event==="instance-recovery";return await Promise.all(met.map(id2=>isEnd2?core.drivers.machines.start(id2):core.drivers.machines.stop(
id2,{force:!0}))),{event:event.event,met}}function readEvent(document){const{event,zone,instance}=document,name=names.find(known=>known===event);if(!name)throw new Error(
`event must be one of ${names.join(", ")}`);if(name==="zone-outage"||name==="zone-recovery"){if(typeof zone!="string")throw new Error(`${name} needs a zone, e.g\
. "cn-hangzhou-h"`);return{event:name,zone}}if(name==="stock")return readStock(document);if(typeof instance!="string")throw new Error(`${name} needs an instance\
, e.g. "i-bp1\u2026"`);return{event:name,instance}}function readStock(document){const{zone,instanceType:instanceType2="*",remaining}=document;if(typeof zone!="s\
tring"||typeof instanceType2!="string"||typeof remaining!="number")throw new Error('stock needs a zone and a number "remaining", and may name an instanceType');
return{event:"stock",zone,instanceType:instanceType2,remaining}}const pageHtml=`<!doctype html>
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
`;function groupBy(items,keyOf){const groups=new Map;for(const item of items){const key2=keyOf(item),group=groups.get(key2);group?group.push(item):groups.set(key2,
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
loadBalancerId,listenerPort:listenerPort2,backend:backend2}){return{load_balancer:loadBalancerId,listener:listenerPort2,server:backend2.serverId,port:backend2.port}}
function listenerMetrics(backends){const sums=[...groupBy(backends,({loadBalancerId,listenerPort:listenerPort2})=>`${loadBalancerId} ${listenerPort2}`).values()].
map(members=>{const[{loadBalancerId,listenerPort:listenerPort2}]=members,sum=pick2=>members.reduce((total2,{counters})=>total2+(counters?pick2(counters):0),0);return{
labels:{load_balancer:loadBalancerId,listener:listenerPort2},requests:sum(c=>c.requests),errors:sum(c=>c.status5xx),seconds:sum(c=>c.totalMs)/1e3}}),metric=(name,help,value)=>({
name,type:"counter",help,samples:sums.map(sum=>({labels:sum.labels,value:value(sum)}))});return[metric("local_listener_requests_total","Answers of the backends \
of a listener.",sum=>sum.requests),metric("local_listener_errors_total","Answers of the backends of a listener with a 5xx status.",sum=>sum.errors),metric("loca\
l_listener_latency_seconds_sum","Sum of the response times behind a listener.",sum=>sum.seconds),metric("local_listener_latency_seconds_count","Number of respon\
ses in the sum.",sum=>sum.requests)]}function cloudMetrics({calls:calls2,instances:instances2}){return[{name:"local_api_calls",type:"gauge",help:"API calls in t\
he log, which keeps the last ones only.",samples:[...groupBy(calls2,({product,action,status,code})=>JSON.stringify([product,action,status,code??""]))].map(([key2,
group])=>{const[product,action,status,code]=JSON.parse(key2);return{labels:{product,action,status,code},value:group.length}})},{name:"local_instances",type:"gau\
ge",help:"ECS instances by status.",samples:Object.entries(instances2).map(([status,value])=>({labels:{status},value}))}]}function renderMetric({name,type,help,
samples}){const lines=samples.map(({labels,value})=>`${name}${renderLabels(labels)} ${value}`);return[`# HELP ${name} ${help}`,`# TYPE ${name} ${type}`,...lines].
join(`
`)}function renderLabels(labels){const escaped=value=>String(value).replace(/[\\"\n]/g,char=>char===`
`?"\\n":`\\${char}`);return`{${Object.entries(labels).map(([name,value])=>`${name}="${escaped(value)}"`).join(",")}}`}const hiddenKinds=new Set([accessKeyKind,clientTokenKind]),
overview_secretNames=/password|secret|privatekey|securitytoken/i;function shownState(store){const shown2=Object.entries(store.toJSON()).filter(([kind])=>!hiddenKinds.
has(kind));return Object.fromEntries(shown2.map(([kind,records])=>[kind,records.map(covered)]))}function covered(value){return Array.isArray(value)?value.map(covered):
typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([name,member])=>[name,overview_secretNames.test(name)&&typeof member=="\
string"?"***":covered(member)]))}function overview_instanceRows(store,balancers){const backends=seenBackends(balancers);return instances(store).all().map(instance=>({
id:instance.id,name:instance.name,zone:instance.zoneId,status:instance.status,address:instance.privateIp,loopbackAddress:instance.loopbackAddress,release:instance.
tags["alicloud-deploy:release"]??"",backends:backends.filter(({backend:backend2})=>backend2.serverId===instance.id).map(({loadBalancerId,listenerPort:listenerPort2,
protocol,backend:backend2,state,counters})=>({listener:`${loadBalancerId} ${protocol}:${listenerPort2}`,port:backend2.port,weight:backend2.weight,health:state,inFlight:counters?.
inFlight??0,requests:counters?.requests??0,errors:counters?.status5xx??0}))})).sort((a,b)=>a.zone<b.zone?-1:a.zone>b.zone?1:0)}function instancesByStatus(store){
const groups=groupBy(instances(store).all(),({status})=>status);return Object.fromEntries([...groups].map(([status,group])=>[status,group.length]))}const shownCalls=50,
handlers={"GET /_local/":()=>({status:200,headers:{"content-type":"text/html; charset=utf-8","content-security-policy":"default-src 'none'; connect-src 'self'; \
style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"},body:pageHtml}),"GET /_local/overview":(_request,parts)=>json(overview(parts)),"GET /_loc\
al/state":(_request,parts)=>json({...times(parts),records:shownState(parts.core.store),backends:seenBackends(parts.balancers())}),"GET /_local/calls":(request,parts)=>json(
calls(request,parts)),"DELETE /_local/calls":(_request,{gateway})=>(gateway.calls.clear(),json({total:0})),"GET /_local/metrics":(_request,{core,gateway,balancers})=>({
status:200,headers:{"content-type":"text/plain; version=0.0.4; charset=utf-8"},body:renderMetrics({backends:seenBackends(balancers()),calls:gateway.calls.all(),
instances:instancesByStatus(core.store)})}),"GET /_local/clock":(_request,parts)=>json(times(parts)),"POST /_local/clock":changeClock,"POST /_local/reset":async(_request,parts)=>(await parts.
reset(),json({reset:!0})),"GET /_local/faults":(_request,{gateway})=>json({faults:gateway.faults.toJSON()}),"POST /_local/faults":changeFaults,"PUT /_local/faul\
ts":changeFaults,"DELETE /_local/faults":(_request,{gateway,clock})=>(gateway.faults.load([],{nowMs:clock.now()}),json({faults:[]}))};function pageRoute(parts){
return async request=>{if(request.path==="/_local")return{status:301,headers:{location:"/_local/"},body:""};if(!request.path.startsWith("/_local/"))return;if(!isOwnOrigin(
request))return refusal(403,"requests from pages of other origins are not answered");const name=`${request.method==="HEAD"?"GET":request.method} ${request.path}`,
handler=Object.hasOwn(handlers,name)?handlers[name]:void 0;if(!handler)return refusal(404,`there is no ${request.method} ${request.path}`);try{return await handler(
request,parts)}catch(error){return refusal(400,(0,errors.bD)(error))}}}function isOwnOrigin({headers}){const name=(headers.host??"").replace(/:\d+$/,"");return(name===
"localhost"||name==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(name))&&(headers.origin===void 0||headers.origin.replace(/^https?:\/\//,"")===headers.host)}function times({
core,clock}){return{nowMs:core.clock.now(),now:new Date(core.clock.now()).toISOString(),timeScale:core.clock.scale,isVirtual:clock instanceof VirtualClock}}function overview(parts){
const{core,gateway,balancers}=parts,last=gateway.calls.all().slice(-shownCalls).toReversed();return{...times(parts),machines:core.drivers.machines.kind,instances:overview_instanceRows(
core.store,balancers()),calls:last}}function calls(request,{gateway}){const query=new URLSearchParams(request.query),wanted=(name,value)=>query.get(name)===null||
query.get(name)===value,since=Number(query.get("since")??0),list2=gateway.calls.all().filter(call=>call.timeMs>=since&&wanted("action",call.action)&&wanted("pro\
duct",call.product)&&wanted("mutating",String(call.isMutating)));return{total:gateway.calls.total,calls:list2}}async function changeClock(request,parts){const{timeScale,
advance}=readJson(request);if(timeScale!==void 0&&(parts.core.clock.scale=Number(timeScale)),advance!==void 0){if(!(parts.clock instanceof VirtualClock))throw new Error(
"only a virtual clock can be advanced; this one is real: set timeScale instead");const ms=(0,duration.E9)(advance);if(ms===void 0)throw new Error('advance must \
be a duration such as "90s"');await parts.clock.advance(ms)}return json(times(parts))}async function changeFaults(request,{core,gateway,clock}){const document=readJson(
request);if(typeof document=="object"&&document!==null&&"event"in document)return json(await runFaultEvent(document,core));const{seed,rules:rules2}=parseFaults(
document);return gateway.faults.load(rules2,{nowMs:clock.now(),...seed!==void 0&&{seed}}),json({faults:gateway.faults.toJSON()})}function readJson(request){const text=new TextDecoder().
decode(request.body);try{return JSON.parse(text||"{}")}catch(cause){throw new Error(`the body is no JSON: ${(0,errors.bD)(cause)}`,{cause})}}const json=value=>({
status:200,headers:{"content-type":"application/json; charset=utf-8"},body:`${JSON.stringify(value,void 0,1)}
`}),refusal=(status,error)=>({...json({error}),status}),keptLines=5e5,keptMs=36e5;class AccessLogRing{#lines=[];#first=0;add(line){this.#lines.push(line);const oldest=line.
timeMs-keptMs;for(;this.#lines.length-this.#first>keptLines||this.#lines[this.#first].timeMs<oldest;)this.#first+=1;this.#first>1e4&&this.#first*2>this.#lines.length&&
(this.#lines=this.#lines.slice(this.#first),this.#first=0)}between(fromMs,toMs){return this.#lines.slice(this.#firstAtOrAfter(fromMs),this.#firstAtOrAfter(toMs))}#firstAtOrAfter(timeMs){
let low=this.#first,high=this.#lines.length;for(;low<high;){const middle=low+high>>1;this.#lines[middle].timeMs<timeMs?low=middle+1:high=middle}return low}}function listen_listen(server,port2,address){
return new Promise((resolve2,reject)=>{const refused=error=>reject(explain(error,port2,address));server.once("error",refused),server.listen({port:port2,host:address,
backlog:4096},()=>{server.off("error",refused),resolve2()})})}function explain(error,port2,address){return new Error(`a listener cannot listen on ${address}:${port2}\
: ${reason(error,port2)}`,{cause:error})}function reason(error,port2){switch(error.code){case"EADDRINUSE":return"another program listens there; stop it, or give\
 the listener another port";case"EACCES":return`ports below 1024 need root (or net.ipv4.ip_unprivileged_port_start=${port2}); use a port from 1024 on`;case"EADD\
RNOTAVAIL":return"this machine has no such address; outside Linux, loopback addresses beside 127.0.0.1 must be added first (ifconfig lo0 alias)";default:return error.
message}}async function checkListen({port:port2,protocol},addresses){for(const address of addresses)await(protocol==="udp"?tryUdp(port2,address):tryTcp(port2,address))}
async function tryTcp(port2,address){const server=external_node_net_.createServer(socket=>socket.destroy());await listen_listen(server,port2,address),await new Promise(
closed=>server.close(()=>closed()))}function tryUdp(port2,address){return new Promise((resolve2,reject)=>{const socket=external_node_dgram_.createSocket("udp4");
socket.once("error",error=>{socket.close(),reject(explain(error,port2,address))}),socket.bind(port2,address,()=>socket.close(()=>resolve2()))})}function createAdmission(control){
if(!control)return()=>!0;const list2=new external_node_net_.BlockList;for(const entry of control.entries){const[address,prefix]=entry.split("/"),family=external_node_net_.
isIPv6(address)?"ipv6":"ipv4";list2.addSubnet(address,Number(prefix??(family==="ipv6"?128:32)),family)}const isListed2=address=>list2.check(address,external_node_net_.
isIPv6(address)?"ipv6":"ipv4");return control.kind==="white"?isListed2:address=>!isListed2(address)}const unchecked={state:"unavailable",streak:0,streakIsGood:!0};
function nextHealth(health,isGood,thresholds2){const confirmed=isGood?"normal":"abnormal";if(health.state===confirmed)return{state:confirmed,streak:0,streakIsGood:isGood};
const streak=health.streakIsGood===isGood?health.streak+1:1,threshold=isGood?thresholds2.healthyThreshold:thresholds2.unhealthyThreshold;return streak>=threshold?
{state:confirmed,streak:0,streakIsGood:isGood}:{state:health.state,streak,streakIsGood:isGood}}class HealthWatch{#health=unchecked;#check;#cancel=()=>{};#isStopped=!1;#options;constructor(check,options){
this.#check=check,this.#options=options,this.#next(0)}get state(){return this.#check.kind==="off"?"unavailable":this.#health.state}get takesTraffic(){return this.#check.
kind==="off"||this.#health.state==="normal"}update(check){const before2=this.#check;this.#check=check,before2.kind==="off"&&check.kind!=="off"?(this.#health=unchecked,
this.#next(0)):before2.intervalMs!==check.intervalMs&&this.#next(check.intervalMs)}stop(){this.#isStopped=!0,this.#cancel()}#next(ms){this.#cancel(),this.#check.
kind!=="off"&&(this.#cancel=this.#options.clock.schedule(ms,()=>{this.#run()}))}async#run(){const check=this.#check,isGood=await this.#options.probe(this.#options.
target,check);if(this.#isStopped||this.#check.kind==="off")return;const before2=this.#health.state;this.#health=nextHealth(this.#health,isGood,this.#check),this.#health.
state!==before2&&this.#options.changed(this.#health.state),this.#next(this.#check.intervalMs)}}const insertedCookie="SERVERID";function backendMark(key2){return(0,external_node_crypto_.
createHash)("md5").update(key2).digest("hex")}function readCookie(header,name){for(const part of(header??"").split(";")){const[key2,...value]=part.split("=");if(key2?.
trim()===name)return value.join("=").trim()}}function insertedValue(mark,nowMs,firstSeconds){const now=Math.floor(nowMs/1e3);return`${mark}|${now}|${firstSeconds??
now}`}function insertedBackend(value,nowMs,timeoutMs){const match=/^([0-9a-f]{32})\|(\d{1,12})\|(\d{1,12})$/.exec(value??"");if(!(!match||nowMs-Number(match[2])*
1e3>timeoutMs))return{mark:match[1],firstSeconds:Number(match[3])}}function markCookie(setCookie,name,mark){return setCookie.startsWith(`${name}=`)?`${name}=${mark}\
|${setCookie.slice(name.length+1)}`:setCookie}function unmarkCookies(header,name){const value=readCookie(header,name),match=/^([0-9a-f]{32})\|(.*)$/.exec(value??
"");return match?{header:header.replace(`${name}=${value}`,`${name}=${match[2]}`),mark:match[1]}:{header}}const pooledSockets=256;class Backend{key;serverId;address;privateIp;port;mark;watch;counters;agent=new external_node_http_.
Agent({keepAlive:!0,maxFreeSockets:pooledSockets});inFlight=0;constructor(config2,check,options){this.key=backendKey(config2),this.serverId=config2.serverId,this.
address=config2.address,this.privateIp=config2.privateIp,this.port=config2.port,this.mark=backendMark(`${config2.serverId}:${config2.port}`),this.counters={serverId:config2.
serverId,port:config2.port,requests:0,status2xx:0,status3xx:0,status4xx:0,status5xx:0,totalMs:0},this.watch=new HealthWatch(check,{clock:options.clock,probe:options.
probe,target:{address:config2.address,port:config2.port},changed:state=>{options.log(`backend ${config2.serverId} (${config2.privateIp}:${config2.port}) is ${state}`),
options.changed?.()}})}count(status,ms){this.counters.requests+=1,this.counters.totalMs+=ms,status>=500?this.counters.status5xx+=1:status>=400?this.counters.status4xx+=
1:status>=300?this.counters.status3xx+=1:status>=200&&(this.counters.status2xx+=1)}setPooling(isPooling){if(this.agent.maxFreeSockets=isPooling?pooledSockets:0,
!isPooling)for(const sockets of Object.values(this.agent.freeSockets))for(const socket of sockets??[])socket.destroy()}remove(){this.watch.stop(),this.setPooling(
!1)}}function backendKey(config2){return`${config2.serverId}|${config2.address}|${config2.port}`}function matchRule(rules2,host,path){const name=(host??"").replace(
/:\d+$/,"").toLowerCase();let best,bestRank=-1;for(const rule of rules2){const domainRank=rankDomain(rule.domain,name);if(domainRank<0||!matchesPath(rule.url,path))
continue;const rank=domainRank*1e3+(rule.url?.length??0);rank>bestRank&&(best=rule,bestRank=rank)}return best}function rankDomain(domain,name){if(!domain)return 0;
const wanted=domain.toLowerCase();return wanted===name?2:wanted.startsWith("*.")&&name.endsWith(wanted.slice(1))?1:-1}function matchesPath(url,path){if(!url||url===
"/")return!0;const wanted=url.replace(/\/+$/,""),plain=path.split("?",1)[0];return plain===wanted||plain.startsWith(`${wanted}/`)}class WeightedPick{#credit=new Map;#signature="";next(candidates){
this.#restartWhenChanged(candidates);let chosen,chosenCredit=Number.NEGATIVE_INFINITY,total2=0;for(const candidate of candidates){if(candidate.weight<=0)continue;
total2+=candidate.weight;const credit=(this.#credit.get(candidate.key)??0)+candidate.weight;this.#credit.set(candidate.key,credit),credit>chosenCredit&&(chosen=
candidate,chosenCredit=credit)}return chosen&&this.#credit.set(chosen.key,chosenCredit-total2),chosen}#restartWhenChanged(candidates){let signature="";for(const{
key:key2,weight}of candidates)signature+=`${key2}=${weight};`;signature!==this.#signature&&(this.#signature=signature,this.#credit.clear())}}class Scheduler{#turns=new WeightedPick;next(kind,candidates){
switch(kind){case"wrr":return this.#turns.next(candidates);case"rr":return this.#turns.next(candidates.map(candidate=>({...evenly(candidate),candidate})))?.candidate;case"\
wlc":return this.#turns.next(leastLoaded(candidates))}}}const evenly=({key:key2,weight})=>({key:key2,weight:weight>0?1:0});function leastLoaded(candidates){const open=candidates.
filter(candidate=>candidate.weight>0),least=Math.min(...open.map(loadOf));return open.filter(candidate=>loadOf(candidate)===least)}const loadOf=candidate=>candidate.
inFlight/candidate.weight;class Member{backend;weight;isStandby;constructor(backend2,{weight,isStandby=!1}){this.backend=backend2,this.weight=weight,this.isStandby=
isStandby}get key(){return this.backend.key}get inFlight(){return this.backend.inFlight}}class BackendPool{#options;#backends=new Map;#removed=[];#own={rule:{},
members:[],scheduler:new Scheduler};#rules=[];#listener;constructor(listener,options){this.#listener=listener,this.#options=options,this.update(listener)}update(listener){
this.#listener=listener,this.#removeAllBut(listener),this.#own={...this.#own,members:this.#members(listener.backends)},this.#rules=listener.rules.map(({backends,
...rule})=>({rule,members:this.#members(backends),scheduler:this.#rules.find(group=>sameRule(group.rule,rule))?.scheduler??new Scheduler}));for(const backend2 of this.#backends.
values())backend2.watch.update(listener.healthCheck),backend2.setPooling(this.#groups().some(group=>weightIn(group,backend2)>0))}pick(request={}){const group=this.#groupFor(
request.host,request.path),open=group.members.filter(member=>member.weight>0&&member.backend.watch.takesTraffic),first=open.filter(member=>!member.isStandby),candidates=first.
length>0?first:open;return(request.mark&&candidates.find(member=>member.backend.mark===request.mark)||group.scheduler.next(this.#listener.scheduler,candidates))?.
backend}health(){const isLayer4=this.#listener.protocol==="tcp"||this.#listener.protocol==="udp";return[...this.#backends.values()].map(backend2=>{const isDrained=this.#groups().
every(group=>weightIn(group,backend2)===0),state=isLayer4&&isDrained?"abnormal":backend2.watch.state;return{serverId:backend2.serverId,port:backend2.port,state}})}counters(){
return[...this.#backends.values(),...this.#removed].map(backend2=>({...backend2.counters,inFlight:backend2.inFlight}))}close(){for(const backend2 of this.#backends.
values())backend2.remove();this.#backends.clear()}#groups(){return[this.#own,...this.#rules]}#groupFor(host,path){return this.#rules.length===0?this.#own:matchRule(
this.#rules.map(group=>({...group.rule,group})),host,path??"/")?.group??this.#own}#members(configs){return configs.map(config2=>new Member(this.#backend(config2),
config2))}#backend(config2){const key2=backendKey(config2),known=this.#backends.get(key2);if(known)return known;const backend2=new Backend(config2,this.#listener.
healthCheck,this.#options);return this.#backends.set(key2,backend2),backend2}#removeAllBut(listener){const wanted=new Set([...listener.backends,...listener.rules.
flatMap(rule=>rule.backends)].map(backendKey));for(const[key2,backend2]of this.#backends)wanted.has(key2)||(this.#backends.delete(key2),backend2.remove(),this.#removed=
[...this.#removed,backend2].slice(-100))}}const weightIn=(group,backend2)=>group.members.find(member=>member.backend===backend2)?.weight??0,sameRule=(a,b)=>a.domain===
b.domain&&a.url===b.url,titles={400:"Bad Request",502:"Bad Gateway",503:"Service Temporarily Unavailable",504:"Gateway Time-out"};function errorPage(status){const title=`${status}\
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
const{exchange,response,headers}=forward,{backend:backend2,request}=exchange;exchange.outgoing=void 0,exchange.sentMs??=shared_clock.m.monotonic();const connection=isPooled?
{agent:backend2.agent,headers:{...headers,connection:"keep-alive"}}:{agent:!1,headers:{...headers,connection:"close"}},target2={protocol:"http:",host:backend2.address,
port:backend2.port};this.#proxy.web(request,response,{...connection,target:target2},error=>this.#failed(forward,error))}#sent(outgoing,forward){if(!forward)return;
forward.exchange.outgoing=outgoing,forward.exchange.isChunked&&!outgoing.headersSent&&(outgoing.removeHeader("content-length"),outgoing.setHeader("transfer-enco\
ding","chunked"));const giveUp=()=>{forward.exchange.timedOut=!0,outgoing.destroy(new Error("the backend did not answer in time"))};outgoing.setTimeout(forward.
requestTimeoutMs,giveUp);const{socket}=outgoing;if(!socket?.connecting)return;const cancel=shared_clock.m.schedule(connectTimeoutMs,giveUp);socket.once("connect",
cancel),socket.once("close",cancel)}#answered(answer2,forward){if(!forward)return;const{exchange,response}=forward;exchange.upstreamStatus=answer2.statusCode??502,
answer2.once("end",()=>{exchange.receivedMs=shared_clock.m.monotonic()}),answer2.once("error",()=>response.destroy()),forward.relay(answer2),answer2.on("data",chunk=>{
exchange.bodyBytes+=chunk.length})}#failed(forward,error){const{exchange,response}=forward;if(response.destroyed||response.headersSent){response.destroy();return}
if(isDeadPooledConnection(exchange,error)){exchange.isRetried=!0,this.#attempt(forward,!1);return}exchange.upstreamStatus=exchange.timedOut?504:502,exchange.receivedMs=
shared_clock.m.monotonic();const what=`${exchange.request.method} ${exchange.request.url} to ${exchange.backend?.serverId}`;this.#log(`${what}: ${exchange.upstreamStatus}\
, ${(0,errors.bD)(error)}`),answerError(response,exchange.upstreamStatus)}}function isDeadPooledConnection(exchange,error){return exchange.isRetried||exchange.timedOut||
!exchange.outgoing?.reusedSocket?!1:error.code==="ECONNRESET"||error.code==="EPIPE"}function isReplayable(request){const{"content-length":length,"transfer-encod\
ing":encoding}=request.headers;return idempotent.has(request.method??"")&&encoding===void 0&&Number(length??0)===0}function dropHopByHop(request){const{headers}=request,
named2=(headers.connection??"").split(",").map(name=>name.trim().toLowerCase());for(const name of[...hopByHop,...named2])name!=="transfer-encoding"&&delete headers[name]}
function pathOf(url){const match=/^https?:\/\/[^/?#]*(.*)$/i.exec(url);return match?match[1].startsWith("/")?match[1]:`/${match[1]}`:url}function logLine(exchange,request,known){
const{backend:backend2,sentMs,receivedMs}=exchange,nowMs=shared_clock.m.monotonic();return{...known,client_ip:remoteAddress(request.socket),host:request.headers.
host??"-",request_method:request.method??"-",request_uri:request.url??"-",upstream_addr:backend2?`${backend2.privateIp}:${backend2.port}`:"-",upstream_status:exchange.
upstreamStatus===void 0?"-":String(exchange.upstreamStatus),upstream_response_time:sentMs===void 0?"-":log_line_seconds((receivedMs??nowMs)-sentMs),request_time:Number(
log_line_seconds(nowMs-exchange.startedMs)),body_bytes_sent:exchange.bodyBytes}}const log_line_seconds=ms=>(ms/1e3).toFixed(3);function relayAnswer(answer2,response,options){
const status=answer2.statusCode??502,headers=answerHeaders(answer2,options);for(const cookie of options.addedCookies??[])headers.push("Set-Cookie",cookie);headers.
push(...connectionHeaders(response,options.idleTimeoutMs)),response.writeHead(status,answer2.statusMessage??"",headers),answer2.pipe(response),setImmediate(()=>response.
flushHeaders())}function answerHeaders(answer2,options){const named2=(answer2.headers.connection??"").split(",").map(name=>name.trim().toLowerCase()),headers=[];
for(let at=0;at<answer2.rawHeaders.length;at+=2){const name=answer2.rawHeaders[at],value=answer2.rawHeaders[at+1],lower=name.toLowerCase();hopByHop.has(lower)||
named2.includes(lower)||headers.push(name,lower==="set-cookie"&&options.setCookie?options.setCookie(value):value)}return headers}function connectionHeaders(response,idleTimeoutMs){
return response.req.httpVersion==="1.0"?[]:idleTimeoutMs===void 0||!response.shouldKeepAlive?["Connection","close"]:["Connection","keep-alive","Keep-Alive",`tim\
eout=${Math.max(1,Math.floor(idleTimeoutMs/1e3))}`]}class Servers{#servers=new Map;#port;#create;constructor(port2,create){this.#port=port2,this.#create=create}all(){
return[...this.#servers.values()]}async listenOn(addresses){for(const[address,server]of this.#servers)addresses.includes(address)||(this.#servers.delete(address),
server.close());for(const address of new Set(addresses)){if(this.#servers.has(address))continue;const server=this.#create();await listen_listen(server,this.#port,
address),this.#servers.set(address,server)}}stopAccepting(){for(const server of this.#servers.values())server.close();this.#servers.clear()}}const unbound={cookiesFor:()=>({})};
function bindRequest(sticky,request,nowMs){if(!sticky)return unbound;if(sticky.kind==="server")return bindToApplicationCookie(sticky.cookie,request);const known=insertedBackend(
readCookie(request.headers.cookie,insertedCookie),nowMs,sticky.timeoutMs);return{...known&&{mark:known.mark},cookiesFor(backend2,status){if(status>=400&&status<
500)return{};const first=known?.mark===backend2.mark?known.firstSeconds:void 0;return{addedCookies:[`${insertedCookie}=${insertedValue(backend2.mark,nowMs,first)}\
;Path=/`]}}}}function bindToApplicationCookie(cookie,request){const{header,mark}=unmarkCookies(request.headers.cookie??"",cookie);return mark&&(request.headers.
cookie=header),{...mark&&{mark},cookiesFor:backend2=>({setCookie:value=>markCookie(value,cookie,backend2.mark)})}}const minuteMs=6e4,keptMinutes=1440;class Traffic{#clock;#minutes=[];#open=0;constructor(clock){
this.#clock=clock}get openConnections(){return this.#open}opened(){this.#open+=1;const minute=this.#minute();minute.newConnections+=1,this.#sample(minute)}closed(bytesIn,bytesOut){
this.#open-=1;const minute=this.#minute();minute.bytesIn+=bytesIn,minute.bytesOut+=bytesOut,this.#sample(minute)}dropped(){this.#minute().droppedConnections+=1}between(fromMs,toMs){
return this.#minutes.filter(minute=>minute.timeMs>=fromMs&&minute.timeMs<toMs)}#sample(minute){minute.maxConnections=Math.max(minute.maxConnections,this.#open),
minute.openSum+=this.#open,minute.openSamples+=1}#minute(){const timeMs=Math.floor(this.#clock.now()/minuteMs)*minuteMs,last=this.#minutes.at(-1);if(last&&last.
timeMs>=timeMs)return last;const minute={timeMs,newConnections:0,droppedConnections:0,maxConnections:this.#open,openSum:this.#open,openSamples:1,bytesIn:0,bytesOut:0};
return this.#minutes.push(minute),this.#minutes.length>keptMinutes&&this.#minutes.shift(),minute}}class Upgrader{#underway=new WeakMap;#proxy=(0,lib.eQ)({ws:!0,
toProxy:!0});#log;constructor(log){this.#log=log,this.#proxy.on("proxyReqWs",(outgoing,request)=>{const exchange=this.#underway.get(request);exchange&&(outgoing.
once("upgrade",()=>{exchange.upstreamStatus=101}),outgoing.once("response",answer2=>{exchange.upstreamStatus=answer2.statusCode}))}),this.#proxy.on("error",error=>this.#log(
`a web socket broke: ${(0,errors.bD)(error)}`))}send({exchange,socket,head,headers}){const{backend:backend2,request}=exchange;this.#underway.set(request,exchange),
exchange.sentMs=shared_clock.m.monotonic();const target2={protocol:"http:",host:backend2.address,port:backend2.port};this.#proxy.ws(request,socket,head,{target:target2,
headers:{...headers}},error=>{exchange.upstreamStatus===void 0&&(exchange.upstreamStatus=502,this.#log(`web socket to ${backend2.serverId}: 502, ${(0,errors.bD)(
error)}`),refuseUpgrade(socket,502))})}}function refuseUpgrade(socket,status){const body=errorPage(status),title=/<title>\d+ (.*)<\/title>/.exec(body)[1];socket.
end(`HTTP/1.1 ${status} ${title}\r
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
listener.redirectToPort!==void 0){redirect(request,response,listener.redirectToPort);return}const binding2=bindRequest(listener.sticky,request,shared_clock.m.now()),
backend2=this.#pick(request,binding2.mark);if(!backend2){answerError(response,503);return}this.#begin(exchange,backend2),this.#forwarder.send({exchange,response,
requestTimeoutMs:listener.requestTimeoutMs,headers:this.#forwardedHeaders(request),relay:answer2=>relayAnswer(answer2,response,{idleTimeoutMs:server.listening?listener.
idleTimeoutMs:void 0,...binding2.cookiesFor(backend2,answer2.statusCode??502)})})}#upgrade(request,socket,head){const exchange=newExchange(request),{mark}=bindRequest(
this.#listener.sticky,request,shared_clock.m.now()),backend2=this.#pick(request,mark);if(socket.once("close",()=>this.#ended(exchange,request,exchange.upstreamStatus??
(backend2?499:503))),!backend2){refuseUpgrade(socket,503);return}this.#begin(exchange,backend2),this.#upgrader.send({exchange,socket,head,headers:this.#forwardedHeaders(
request)})}#serveDetached(server,request,socket){const response=new external_node_http_.ServerResponse(request);response.shouldKeepAlive=!1,response.assignSocket(
socket),response.once("finish",()=>socket.destroySoon()),request.headers["transfer-encoding"]!==void 0||Number(request.headers["content-length"]??0)>0?answerError(
response,400):this.#serve(server,request,response)}#pick(request,mark){return this.pool.pick({host:request.headers.host,path:request.url??"/",mark})}#begin(exchange,backend2){
exchange.backend=backend2,backend2.inFlight+=1}#ended(exchange,request,status){const{backend:backend2}=exchange;backend2&&(backend2.inFlight-=1,backend2.count(exchange.
upstreamStatus??0,shared_clock.m.monotonic()-exchange.startedMs)),this.#options.addLine(logLine(exchange,request,{timeMs:this.#options.clock.now(),slbid:this.#options.
loadBalancerId,slb_vport:this.#listener.port,scheme:this.#listener.protocol,status}))}#forwardedHeaders(request){const earlier=request.headers["x-forwarded-for"],
client=remoteAddress(request.socket),forwardedFor=earlier===void 0?client:`${String(earlier)}, ${client}`;return{...this.#listener.addedHeaders,"x-forwarded-for":forwardedFor}}}
function closeUnlessHeard(socket){const heard=socket.bytesRead;setImmediate(()=>{socket.bytesRead===heard&&socket.destroy()})}const isWebSocket=request=>request.
method==="GET"&&request.headers.upgrade?.toLowerCase()==="websocket";function redirect(request,response,port2){const location=`https://${(request.headers.host??
"").replace(/:\d+$/,"")}${port2===443?"":`:${port2}`}${request.url??"/"}`;response.writeHead(301,{location,"content-length":0}),response.end()}const shortestTimeoutMs=1e3,
shortestCheckMs=15,udpSilenceMs=200;function createProbe(clock){return(target2,check)=>{const at={...target2,port:check.port??target2.port};return paced(probeOnce(
clock,at,check))}}function probeOnce(clock,target2,check){return check.kind==="udp"?probeUdp(clock,target2,check):check.kind==="http"?probeHttp(clock,target2,check):
probeTcp(clock,target2,check)}async function paced(probe){const[isGood]=await Promise.all([probe,shared_clock.m.sleep(shortestCheckMs)]);return isGood}function probeHttp(clock,target2,check){
return new Promise(resolve2=>{const host=check.domain??`${target2.address}:${target2.port}`,request=external_node_http_.request({host:target2.address,port:target2.
port,path:check.path,method:check.method,headers:{host,connection:"close","user-agent":"SLBHealthCheck"},agent:!1}),stopTimer=whenTimedOut(clock,check.timeoutMs,
()=>request.destroy(new Error("health check timed out")));request.on("response",response=>{response.on("error",()=>{}),response.resume(),stopTimer(),resolve2(passes(
response.statusCode??0,check.passCodes))}),request.on("error",()=>{stopTimer(),resolve2(!1)}),request.end()})}function probeTcp(clock,target2,check){return new Promise(
resolve2=>{const socket=external_node_net_.connect({host:target2.address,port:target2.port}),finish2=isGood=>{stopTimer(),socket.resetAndDestroy(),resolve2(isGood)},
stopTimer=whenTimedOut(clock,check.timeoutMs,()=>finish2(!1));socket.once("connect",()=>finish2(!0)),socket.on("error",()=>finish2(!1))})}function probeUdp(clock,target2,check){
return new Promise(resolve2=>{const socket=external_node_dgram_.createSocket("udp4"),finish2=isGood=>{stopTimer(),socket.close(),resolve2(isGood)},stopTimer=whenTimedOut(
clock,Math.min(check.timeoutMs,udpSilenceMs),()=>finish2(!0));socket.once("error",()=>finish2(!1)),socket.once("message",()=>finish2(!0)),socket.connect(target2.
port,target2.address,()=>socket.send("health-check"))})}function passes(status,passCodes){return passCodes.includes(`http_${Math.floor(status/100)}xx`)}function whenTimedOut(clock,timeoutMs,action){
let waiting=2;const arrived=()=>{waiting-=1,waiting===0&&action()},cancels=[clock.schedule(timeoutMs,arrived),shared_clock.m.schedule(Math.min(timeoutMs,shortestTimeoutMs),
arrived)];return()=>{for(const cancel of cancels)cancel()}}const mostClients=1e5;class Persistence{#known=new Map;find(address,nowMs,timeoutMs){const known=this.#known.
get(address);return known&&nowMs-known.seenMs<=timeoutMs?known.mark:void 0}keep(address,mark,nowMs){if(this.#known.delete(address),this.#known.set(address,{mark,
seenMs:nowMs}),this.#known.size<=mostClients)return;const oldest=this.#known.keys().next().value;oldest!==void 0&&this.#known.delete(oldest)}}const tcp_listener_connectTimeoutMs=5e3;
class TcpListener{pool;traffic;#listener;#isAdmitted;#options;#servers;#persistence=new Persistence;#connections=new Set;constructor(listener,options){this.#listener=
listener,this.#options=options,this.#isAdmitted=createAdmission(listener.accessControl),this.pool=new BackendPool(listener,{...options,changed:()=>this.#drainLost()}),
this.traffic=new Traffic(options.clock),this.#servers=new Servers(listener.port,()=>{const server=external_node_net_.createServer({allowHalfOpen:!0,pauseOnConnect:!0,
noDelay:!0});return server.on("connection",socket=>this.#connect(socket)),server})}async update(listener,addresses){this.#listener=listener,this.#isAdmitted=createAdmission(
listener.accessControl),this.pool.update(listener),this.#drainLost(),await this.#servers.listenOn(addresses)}get isIdle(){return this.#connections.size===0}stop(){
this.#servers.stopAccepting(),this.pool.close()}destroy(){this.stop();for(const{client,upstream:upstream2}of this.#connections)client.destroy(),upstream2.destroy()}#connect(client){
const address=remoteAddress(client),backend2=this.#isAdmitted(address)?this.#pick(address):void 0;if(client.on("error",()=>{}),!backend2){this.traffic.dropped(),
client.resetAndDestroy();return}this.#join(client,backend2)}#pick(address){const{persistenceMs}=this.#listener;if(!persistenceMs)return this.pool.pick();const nowMs=shared_clock.
m.monotonic(),backend2=this.pool.pick({mark:this.#persistence.find(address,nowMs,persistenceMs)});return backend2&&this.#persistence.keep(address,backend2.mark,
nowMs),backend2}#join(client,backend2){const startedMs=shared_clock.m.monotonic(),upstream2=external_node_net_.connect({host:backend2.address,port:backend2.port,
allowHalfOpen:!0,noDelay:!0}),connection={client,upstream:upstream2,backend:backend2};this.#connections.add(connection),backend2.inFlight+=1,this.traffic.opened();
let isRefused=!1;const stopTimer=shared_clock.m.schedule(tcp_listener_connectTimeoutMs,()=>upstream2.destroy(new Error("connect timed out")));upstream2.once("co\
nnect",()=>{stopTimer();for(const socket of[client,upstream2])socket.setTimeout(this.#listener.idleTimeoutMs,()=>socket.destroy());client.pipe(upstream2),upstream2.
pipe(client)}),upstream2.on("error",error=>{(upstream2.connecting||upstream2.bytesRead+upstream2.bytesWritten===0)&&(isRefused=!0,this.#options.log(`connection \
to ${backend2.serverId}:${backend2.port} failed: ${(0,errors.bD)(error)}`)),client.resetAndDestroy()}),client.once("close",()=>upstream2.destroy()),upstream2.once(
"close",()=>{stopTimer(),connection.cancelDrain?.(),this.#connections.delete(connection),backend2.inFlight-=1,backend2.count(0,shared_clock.m.monotonic()-startedMs),
isRefused&&this.traffic.dropped(),this.traffic.closed(client.bytesRead,client.bytesWritten),client.destroySoon()})}#drainLost(){const{connectionDrainMs}=this.#listener;
if(connectionDrainMs===void 0)return;const members=new Map(this.pool.health().map(row2=>[`${row2.serverId}:${row2.port}`,row2.state]));for(const connection of this.#connections){
const{backend:backend2}=connection,isLost=!members.has(`${backend2.serverId}:${backend2.port}`)||backend2.watch.state==="abnormal";isLost&&!connection.cancelDrain&&
(connection.cancelDrain=shared_clock.m.schedule(connectionDrainMs,()=>connection.client.resetAndDestroy())),!isLost&&connection.cancelDrain&&(connection.cancelDrain(),
delete connection.cancelDrain)}}}const sessionMs=9e4;class UdpListener{pool;traffic;#listener;#isAdmitted;#options;#sockets=new Map;#sessions=new Map;constructor(listener,options){
this.#listener=listener,this.#options=options,this.#isAdmitted=createAdmission(listener.accessControl),this.pool=new BackendPool(listener,options),this.traffic=
new Traffic(options.clock)}async update(listener,addresses){this.#listener=listener,this.#isAdmitted=createAdmission(listener.accessControl),this.pool.update(listener);
for(const[address,socket]of this.#sockets)addresses.includes(address)||(this.#sockets.delete(address),socket.close());for(const address of addresses)this.#sockets.
has(address)||await this.#bind(address)}get isIdle(){return this.#sessions.size===0}stop(){for(const key2 of this.#sessions.keys())this.#end(key2);for(const socket of this.#sockets.
values())socket.close();this.#sockets.clear(),this.pool.close()}destroy(){this.stop()}#bind(address){const socket=external_node_dgram_.createSocket("udp4"),{port:port2}=this.#listener;
return new Promise((resolve2,reject)=>{socket.once("error",error=>reject(explain(error,port2,address))),socket.bind({address,port:port2,exclusive:!0},()=>{socket.
removeAllListeners("error"),socket.on("error",error=>this.#options.log(`UDP socket ${address}:${port2}: ${(0,errors.bD)(error)}`)),socket.on("message",(packet,from)=>this.#receive(
socket,packet,from)),this.#sockets.set(address,socket),resolve2()})})}#receive(socket,packet,from){const key2=`${socket.address().address} ${from.address}:${from.
port}`,session=this.#sessions.get(key2)??this.#begin(key2,socket,from);if(!session){this.traffic.dropped();return}session.bytesIn+=packet.length,session.cancel(),
session.cancel=shared_clock.m.schedule(sessionMs,()=>this.#end(key2)),session.upstream.send(packet,session.backend.port,session.backend.address)}#begin(key2,socket,from){
const backend2=this.#isAdmitted(from.address)?this.pool.pick():void 0;if(!backend2)return;const upstream2=external_node_dgram_.createSocket("udp4"),session={upstream:upstream2,
backend:backend2,startedMs:shared_clock.m.monotonic(),cancel:()=>{},bytesIn:0,bytesOut:0};return upstream2.on("error",()=>this.#end(key2)),upstream2.on("message",
answer2=>{session.bytesOut+=answer2.length,socket.send(answer2,from.port,from.address)}),backend2.inFlight+=1,this.traffic.opened(),this.#sessions.set(key2,session),
session}#end(key2){const session=this.#sessions.get(key2);session&&(this.#sessions.delete(key2),session.cancel(),session.upstream.close(),session.backend.inFlight-=
1,session.backend.count(0,shared_clock.m.monotonic()-session.startedMs),this.traffic.closed(session.bytesIn,session.bytesOut))}}function createBalancerDriver(options){
const balancers=new Map,probe=createProbe(options.clock),stopped=new Set,stop2=listener=>{listener.stop();for(const each of stopped)each.isIdle&&stopped.delete(
each);listener.isIdle||stopped.add(listener)},find=(loadBalancerId,port2)=>[...balancers.get(loadBalancerId)?.listeners??[]].filter(([key2])=>key2.startsWith(`${port2}\
/`)).map(([,listener])=>listener),start2=(config2,listener,log)=>createListener(listener,{loadBalancerId:config2.loadBalancerId,clock:options.clock,probe,log:line=>options.
log(`${config2.loadBalancerId}:${listener.port} ${line}`),addLine:line=>log.add(line)}),applyTo=async(balancer,config2)=>{const wanted=new Map(runningListeners(
config2).map(listener=>[listenerKey(listener),listener]));for(const[key2,running2]of balancer.listeners)wanted.has(key2)||(balancer.listeners.delete(key2),stop2(
running2));const addresses=[config2.address,...config2.extraAddresses??[]],failures=[];for(const[key2,listener]of wanted){const known=balancer.listeners.get(key2),
running2=known??start2(config2,listener,balancer.log);balancer.listeners.set(key2,running2),await running2.update(listener,addresses).catch(error=>{failures.push(
error),!known&&(balancer.listeners.delete(key2),stop2(running2))})}if(failures.length===1)throw failures[0];if(failures.length>1)throw new AggregateError(failures,
failures.map(String).join("; "))};return{apply(config2){const balancer=balancers.get(config2.loadBalancerId)??newBalancer();balancers.set(config2.loadBalancerId,
balancer);const applied=balancer.applied.then(()=>applyTo(balancer,config2));return balancer.applied=applied.catch(()=>{}),applied},checkListen,async remove(loadBalancerId){
const balancer=balancers.get(loadBalancerId);if(balancer){await balancer.applied,balancers.delete(loadBalancerId);for(const listener of balancer.listeners.values())
stop2(listener)}},health:(loadBalancerId,port2)=>find(loadBalancerId,port2).flatMap(listener=>listener.pool.health()),counters:(loadBalancerId,port2)=>find(loadBalancerId,
port2).flatMap(listener=>listener.pool.counters()),traffic:(loadBalancerId,port2,fromMs,toMs)=>find(loadBalancerId,port2).flatMap(listener=>listener.traffic.between(
fromMs,toMs)),accessLog:(loadBalancerId,fromMs,toMs)=>balancers.get(loadBalancerId)?.log.between(fromMs,toMs)??[],async close(){const all=[...balancers.values()];
balancers.clear(),await Promise.all(all.map(balancer=>balancer.applied));const running2=all.flatMap(({listeners:listeners2})=>[...listeners2.values()]);for(const listener of[
...running2,...stopped])listener.destroy();stopped.clear()}}}function createListener(listener,options){switch(listener.protocol){case"http":case"https":return new HttpListener(
listener,options);case"tcp":return new TcpListener(listener,options);case"udp":return new UdpListener(listener,options)}}const newBalancer=()=>({listeners:new Map,
log:new AccessLogRing,applied:Promise.resolve()}),runningListeners=config2=>config2.isActive?config2.listeners.filter(listener=>listener.isRunning):[],listenerKey=listener=>`${listener.
port}/${listener.protocol}`;var external_node_child_process_=__webpack_require__(31421),external_node_util_=__webpack_require__(57975);const appFaultDirectory="\
/var/lib/local-cloud",appFaultScript=`'use strict'
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
readdirSync)("/proc")){const pid=Number(name);Number.isInteger(pid)&&pid!==leader&&process_group_groupOf(pid)===leader&&kill(pid)}}function killGroup(leader){kill(
-leader)}function kill(pid){try{process.kill(pid,"SIGKILL")}catch(error){if(error.code!=="ESRCH")throw error}}function process_group_groupOf(pid){try{const stat=(0,external_node_fs_.
readFileSync)(`/proc/${pid}/stat`,"utf8");return Number(stat.slice(stat.lastIndexOf(")")+2).split(" ")[2])}catch{return}}const command_keptOutputBytes=1024*1024,
lateOutputMs=150;function command_runCommand(launch){return new Promise((resolve2,reject)=>{const child=(0,external_node_child_process_.spawn)(launch.file,launch.
args,{cwd:launch.cwd,env:launch.env,detached:!0,stdio:["pipe","pipe","pipe","pipe"]}),output=collect([child.stdout,child.stderr]);let refusal2="";child.stdio[3].
on("data",part=>refusal2+=part.toString());let reason2="exited";const end2=why=>{reason2=why,child.pid!==void 0&&(launch.kill??killGroup)(child.pid)},cancelTimeout=launch.
clock.schedule(launch.timeoutMs,()=>end2("timed-out")),stop2=()=>end2("stopped");launch.signal?.addEventListener("abort",stop2,{once:!0}),launch.signal?.aborted&&
stop2();const settle2=()=>{cancelTimeout(),launch.signal?.removeEventListener("abort",stop2)};child.once("error",error=>{settle2(),reject(error)}),child.once("e\
xit",(code,signal)=>{settle2();const finish2=()=>{cancelWait();for(const stream of[child.stdout,child.stderr,child.stdio[3]])stream.destroy();resolve2(toEnd(reason2,
refusal2.trim(),exitCodeOf(code,signal),output))},cancelWait=launch.clock.schedule(lateOutputMs,finish2);child.once("close",finish2)}),feed(child.stdin,launch.input)})}
function toEnd(reason2,refusal2,exitCode,output){const kept2={output:Buffer.concat(output.parts),droppedBytes:output.droppedBytes};return reason2!=="exited"?{reason:reason2,
...kept2}:refusal2==="account-missing"||refusal2==="directory-missing"?{reason:refusal2,...kept2}:{reason:reason2,exitCode,...kept2}}const exitCodeOf=(code,signal)=>code??
128+(signal==="SIGKILL"?9:signal==="SIGTERM"?15:1);function collect(streams){const collected={parts:[],keptBytes:0,droppedBytes:0};for(const stream of streams)stream?.
on("data",part=>{const kept2=part.subarray(0,Math.max(0,command_keptOutputBytes-collected.keptBytes));kept2.length>0&&collected.parts.push(kept2),collected.keptBytes+=
kept2.length,collected.droppedBytes+=part.length-kept2.length});return collected}function feed(stdin,input){stdin.on("error",()=>{}),stdin.end(input)}const keeperScript=`\
root=$1 systemctl=$2
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
`,ownDirectories=["etc/alicloud-deploy","etc/systemd/system","home","opt","root","run","srv","tmp","var/lib","var/log","var/spool","var/tmp","var/www"],path_prefix_before=String.
raw`(?<![\w.$}/-])`,behind=String.raw`(?=$|[/\s"'${"`"};:,)|&<>\\])`,absolutePath=new RegExp(`${path_prefix_before}/(?=(?:${ownDirectories.join("|")})${behind})`,
"g"),prefixPaths=(text,root)=>text.replaceAll(absolutePath,(slash,at)=>text.startsWith(`${root}/`,at)?slash:`${root}/`),unitReader=`
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
`,systemctlScript=`#!/bin/sh
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
END_OF_AWK
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

# Becomes the service's own process: later than asked, and with faulty answers, where a fault says so.
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

started() {
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

active_state() { if is_supervised "$1"; then get "$1" active inactive; elif [ "$(get "$1" active '')" = failed ]; then echo failed; else echo inactive; fi; }

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

boot() {
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
`,machineEnvironment={PATH:"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",HOME:"/root",LANG:"C.UTF-8"},shutdownMs=3e4,writeTimeoutMs=6e4;class DirectoryMachines{kind="\
directory";#directory;#clock;#running=new Map;constructor(directory,clock=shared_clock.m){this.#directory=directory,this.#clock=clock}async keepOnly(isKnown){const disks2=(0,external_node_path_.
join)(this.#directory,"disks");await(0,promises_.mkdir)(disks2,{recursive:!0});for(const name of await(0,promises_.readdir)(disks2))isKnown(name)||await(0,data_directory.
dM)((0,external_node_path_.join)(disks2,name))}async create(spec){if(!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))throw new Error(`${JSON.stringify(spec.instanceId)}\
 is no id of a machine`);if((0,external_node_fs_.existsSync)(this.#home(spec.instanceId)))throw new Error(`the machine ${spec.instanceId} exists already`);await this.#putFresh(
spec)}async start(instanceId){if(this.#running.has(instanceId))return;const spec=await this.#spec(instanceId),root=this.#root(instanceId);await(0,data_directory.
dM)((0,external_node_path_.join)(root,"run")),await(0,promises_.mkdir)((0,external_node_path_.join)(root,"run/systemd/units"),{recursive:!0}),await this.#writePrograms(
root,spec),await this.#linkFaults(instanceId);const keeper=(0,external_node_child_process_.spawn)("sh",["-c",keeperScript,"keeper",root,(0,external_node_path_.join)(
root,"usr/local/sbin/systemctl")],{cwd:root,env:this.#environment(root),stdio:["pipe","pipe","ignore"],detached:!0}),ended=new Promise(resolve2=>keeper.once("ex\
it",()=>resolve2()));await new Promise((resolve2,reject)=>{keeper.stdout.once("data",()=>resolve2()),keeper.once("error",reject),keeper.once("exit",code=>reject(
new Error(`the machine ${instanceId} did not boot (exit code ${code})`)))});const machine={keeper,ended};this.#running.set(instanceId,machine),ended.then(()=>{this.#running.
get(instanceId)===machine&&this.#running.delete(instanceId)})}async stop(instanceId,options){const machine=this.#running.get(instanceId);machine&&(options.force||
await this.#inside(instanceId,"systemctl __shutdown",[],{input:"",timeoutMs:shutdownMs}),machine.keeper.stdin?.destroy(),await machine.ended)}async destroy(instanceId){
await this.stop(instanceId,{force:!0}),await(0,data_directory.dM)(this.#home(instanceId)),await(0,data_directory.dM)(this.#faults(instanceId))}async setAppFaults(instanceId,faults){
await putAppFaults(this.#faults(instanceId),faults)}async replaceDisk(instanceId,layerId){if(this.#running.has(instanceId))throw new Error(`the machine ${instanceId}\
 is running: stop it before its disk is replaced`);const{layerId:_old,...spec}=await this.#spec(instanceId);await(0,data_directory.dM)(this.#home(instanceId)),await this.#putFresh(
layerId===void 0?spec:{...spec,layerId})}async run(instanceId,command){this.#checkRunning(instanceId);const root=this.#root(instanceId),{shell:shell2,user:user2="\
root",workingDirectory="",timeoutMs,signal}=command;return this.#inside(instanceId,prefixPaths(runScript,root),[shell2,user2,prefixPaths(workingDirectory,root)],
{input:prefixPaths(command.script,root),timeoutMs,signal})}async writeFile(instanceId,path,content,mode){this.#checkRunning(instanceId);const target2=(0,external_node_path_.
join)(this.#root(instanceId),path),end2=await this.#inside(instanceId,writeScript,[target2,mode.toString(8)],{input:content,timeoutMs:writeTimeoutMs});if(end2.exitCode!==
0)throw new Error(`cannot write ${path} in ${instanceId}: ${Buffer.from(end2.output).toString().trim()||end2.reason}`)}async saveLayer(instanceId,layerId){await(0,promises_.
mkdir)((0,external_node_path_.join)(this.#directory,"layers"),{recursive:!0}),await copyTree(this.#root(instanceId),this.#layer(layerId)),await(0,promises_.writeFile)(
`${this.#layer(layerId)}.origin`,this.#root(instanceId))}async deleteLayer(layerId){await(0,data_directory.dM)(this.#layer(layerId)),await(0,data_directory.dM)(
`${this.#layer(layerId)}.origin`)}async instanceOfProcess(pid){const root=(await(0,promises_.readFile)(`/proc/${pid}/environ`,"utf8").catch(()=>"")).split("\0").
find(entry=>entry.startsWith("INSTANCE_ROOT="))?.slice(14);return[...this.#running.keys()].find(instanceId=>this.#root(instanceId)===root)}async close(){await Promise.
all([...this.#running.keys()].map(instanceId=>this.stop(instanceId,{force:!0})))}async#putFresh(spec){const root=this.#root(spec.instanceId);if(await(0,promises_.
mkdir)((0,external_node_path_.dirname)(root),{recursive:!0}),spec.layerId===void 0)await(0,promises_.mkdir)(root);else if((0,external_node_fs_.existsSync)(this.#layer(
spec.layerId)))await copyTree(this.#layer(spec.layerId),root),await relocate(root,await(0,promises_.readFile)(`${this.#layer(spec.layerId)}.origin`,"utf8"));else
throw new Error(`there is no disk layer ${spec.layerId}: it was deleted, or made by a cloud with another data directory`);const directories=["etc/alicloud-deplo\
y","etc/systemd/system","home","opt","root","srv","tmp","usr/local/sbin","var/lib","var/log","var/tmp","var/www"];for(const path of directories)await(0,promises_.
mkdir)((0,external_node_path_.join)(root,path),{recursive:!0});await(0,promises_.writeFile)((0,external_node_path_.join)(this.#home(spec.instanceId),"machine.js\
on"),JSON.stringify(spec))}async#writePrograms(root,spec){const programs={systemctl:prefixPaths(systemctlScript,root),journalctl:prefixPaths(journalctlScript,root),
hostname:hostnameScript(spec.hostname,spec.address),...["/usr/bin/setsid","/bin/setsid"].some(path=>(0,external_node_fs_.existsSync)(path))?{}:{setsid:setsidScript}};
for(const[name,text]of Object.entries(programs)){const path=(0,external_node_path_.join)(root,"usr/local/sbin",name);await(0,promises_.writeFile)(path,text),await(0,promises_.
chmod)(path,493)}}async#linkFaults(instanceId){const place2=(0,external_node_path_.join)(this.#root(instanceId),appFaultDirectory);await prepareAppFaults(this.#faults(
instanceId)),await(0,promises_.rm)(place2,{force:!0}),await(0,promises_.symlink)(this.#faults(instanceId),place2)}#inside(instanceId,script,args,options){const root=this.#root(
instanceId);return command_runCommand({file:"sh",args:["-c",script,"run",...args],cwd:root,env:this.#environment(root),clock:this.#clock,...options})}#environment(root){
const path=[(0,external_node_path_.join)(root,"usr/local/sbin"),(0,external_node_path_.dirname)(process.execPath),machineEnvironment.PATH].join(":");return{...machineEnvironment,
PATH:path,INSTANCE_PATH:path,HOME:(0,external_node_path_.join)(root,"root"),TMPDIR:(0,external_node_path_.join)(root,"tmp"),INSTANCE_ROOT:root}}async#spec(instanceId){
try{return JSON.parse(await(0,promises_.readFile)((0,external_node_path_.join)(this.#home(instanceId),"machine.json"),"utf8"))}catch(error){throw new Error(`the\
re is no machine ${instanceId}: create it before it is used`,{cause:error})}}#checkRunning(instanceId){if(!this.#running.has(instanceId))throw new Error(`the ma\
chine ${instanceId} is off: start it before something runs in it`)}#faults=instanceId=>(0,external_node_path_.join)(this.#directory,"faults",instanceId);#home=instanceId=>(0,external_node_path_.
join)(this.#directory,"disks",instanceId);#root=instanceId=>(0,external_node_path_.join)(this.#home(instanceId),"root");#layer=layerId=>(0,external_node_path_.join)(
this.#directory,"layers",layerId)}async function relocate(root,origin){for(const entry of await(0,promises_.readdir)(root,{recursive:!0,withFileTypes:!0})){const path=(0,external_node_path_.
join)(entry.parentPath,entry.name);if(entry.isSymbolicLink()){const target2=await(0,promises_.readlink)(path);if(!target2.startsWith(`${origin}/`))continue;await(0,promises_.
rm)(path),await(0,promises_.symlink)(root+target2.slice(origin.length),path)}else if(entry.isFile()&&path.startsWith((0,external_node_path_.join)(root,"etc/"))){
const text=await(0,promises_.readFile)(path,"utf8");text.includes(`${origin}/`)&&await(0,promises_.writeFile)(path,text.replaceAll(`${origin}/`,`${root}/`))}}}const copyTree=(from,to)=>(0,external_node_util_.
promisify)(external_node_child_process_.execFile)("cp",["-R","-p","-P",from,to]),unshareArguments=["--mount","--pid","--uts","--fork","--kill-child"],nsenterArguments=[
"--mount","--pid","--uts","--root","--wd"],overlayOptions="redirect_dir=on,index=off,metacopy=off",trial=`set -e
mount -t tmpfs tmpfs scratch
mkdir scratch/stock scratch/system
mount -t overlay overlay -o "ro,lowerdir=scratch/stock:/,$1" scratch/system
mount -t overlay overlay -o "lowerdir=scratch/system,upperdir=upper,workdir=work,$1" root
mount -t proc proc root/proc
mount -t tmpfs tmpfs root/run
: > root/run/trial`;async function missingForOverlay(directory){if(process.platform!=="linux")return`${process.platform} has no overlay file system and no names\
paces`;if(process.getuid?.()!==0)return"it does not run as root";const problem=await tryOverlay(directory);return problem&&`mounts are not permitted here (${problem}\
)`}async function tryOverlay(directory){await(0,promises_.mkdir)(directory,{recursive:!0});const place2=await(0,promises_.mkdtemp)((0,external_node_path_.join)(
directory,"trial-"));await Promise.all(["upper","work","scratch","root"].map(name=>(0,promises_.mkdir)((0,external_node_path_.join)(place2,name))));const problem=await new Promise(
resolve2=>{(0,external_node_child_process_.execFile)("unshare",[...unshareArguments,"sh","-c",trial,"sh",overlayOptions],{cwd:place2},(error,_stdout,stderr)=>{resolve2(
error?firstLine(stderr)||firstLine(error.message):void 0)})});return await(0,data_directory.dM)(place2),problem}const firstLine=text=>text.trim().split(`
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
const disks2=new OverlayDisks(directory);return await Promise.all(["disks","layers","scratch"].map(name=>(0,promises_.mkdir)((0,external_node_path_.join)(directory,
name),{recursive:!0}))),await disks2.#load(),disks2}ids(){return[...this.#disks.keys()]}get(instanceId){const disk2=this.#disks.get(instanceId);if(!disk2)throw new Error(
`there is no machine ${instanceId}: create it before it is used`);return disk2}async create(spec){if(!/^[A-Za-z0-9][\w.-]*$/.test(spec.instanceId))throw new Error(
`${JSON.stringify(spec.instanceId)} is no id of a machine`);if(this.#disks.has(spec.instanceId))throw new Error(`the machine ${spec.instanceId} exists already`);
await this.#putFresh(spec,this.#chainOf(spec.layerId))}async replace(instanceId,layerId){const{layerId:_old,...rest}=this.get(instanceId).spec,spec=layerId===void 0?
rest:{...rest,layerId},chain=this.#chainOf(layerId);await(0,data_directory.dM)(this.#diskPath(instanceId)),await this.#putFresh(spec,chain),await this.#collectGarbage()}async remove(instanceId){
this.#disks.delete(instanceId)&&(await(0,data_directory.dM)(this.#diskPath(instanceId)),await this.#collectGarbage())}async saveLayer(instanceId,layerId){const disk2=this.
get(instanceId);if(disk2.chain.length>=longestChain)throw new Error(`the disk of ${instanceId} is made of ${disk2.chain.length} images on top of each other, the\
 most that is possible: start again from a stock image`);const name=String(++this.#lastLayer);await(0,external_node_util_.promisify)(external_node_child_process_.
execFile)("cp",["-a","--reflink=auto",(0,external_node_path_.join)(this.#diskPath(instanceId),"upper"),(0,external_node_path_.join)(this.#directory,"layers",name)]),
this.#layers[layerId]=[name,...disk2.chain],await this.#saveLayers()}async deleteLayer(layerId){delete this.#layers[layerId],await this.#saveLayers(),await this.#collectGarbage()}mountPaths(instanceId){
const base=(0,external_node_path_.join)("disks",instanceId);return{layers:this.get(instanceId).chain.map(name=>(0,external_node_path_.join)("layers",name)),upper:(0,external_node_path_.
join)(base,"upper"),work:(0,external_node_path_.join)(base,"work")}}#chainOf(layerId){if(layerId===void 0)return[];const chain=this.#layers[layerId];if(!chain)throw new Error(
`there is no disk layer ${layerId}: it was deleted, or made by a cloud with another data directory`);return chain}async#putFresh(spec,chain){const path=this.#diskPath(
spec.instanceId);await(0,promises_.mkdir)((0,external_node_path_.join)(path,"upper"),{recursive:!0}),await(0,promises_.chmod)((0,external_node_path_.join)(path,
"upper"),493),await(0,promises_.mkdir)((0,external_node_path_.join)(path,"work"));const disk2={spec,chain};await(0,promises_.writeFile)((0,external_node_path_.join)(
path,"machine.json"),JSON.stringify(disk2)),this.#disks.set(spec.instanceId,disk2)}async#collectGarbage(){const used=new Set([...Object.values(this.#layers),...[
...this.#disks.values()].map(disk2=>disk2.chain)].flat());for(const name of await(0,promises_.readdir)((0,external_node_path_.join)(this.#directory,"layers")))/^\d+$/.
test(name)&&Number(name)<=this.#lastLayer&&!used.has(name)&&await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,"layers",name))}#saveLayers(){
return(0,promises_.writeFile)((0,external_node_path_.join)(this.#directory,"layers.json"),JSON.stringify(this.#layers))}async#load(){this.#layers=await overlay_disks_readJson(
(0,external_node_path_.join)(this.#directory,"layers.json"))??{};for(const name of await(0,promises_.readdir)((0,external_node_path_.join)(this.#directory,"disk\
s"))){const disk2=await overlay_disks_readJson((0,external_node_path_.join)(this.#diskPath(name),"machine.json"));disk2?this.#disks.set(name,disk2):await(0,data_directory.
dM)(this.#diskPath(name))}const names2=(await(0,promises_.readdir)((0,external_node_path_.join)(this.#directory,"layers"))).map(Number);this.#lastLayer=Math.max(
0,...names2),await this.#collectGarbage()}#diskPath(instanceId){return(0,external_node_path_.join)(this.#directory,"disks",instanceId)}}async function overlay_disks_readJson(path){
try{return JSON.parse(await(0,promises_.readFile)(path,"utf8"))}catch(error){if(error.code==="ENOENT"||error instanceof SyntaxError)return;throw error}}const curlScript=`\
#!/usr/bin/env node
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
stock2,"etc/shadow"),lockedAccounts(),{mode:416});const{binds,links}=nodeOfHost();for(const[path,target2]of links)await(0,promises_.symlink)(target2,(0,external_node_path_.
join)(stock2,path));return{binds:[...binds,...otherMounts()]}}function hiddenPaths(dataDirectory){const top=(0,external_node_fs_.readdirSync)("/").filter(name=>!systemDirectories.
has(name)),inside=dataDirectory.slice(1),isVisible=systemDirectories.has(inside.split("/")[0]);return[...top,...[...hostBusiness,...isVisible?[inside]:[]].filter(
path=>(0,external_node_fs_.existsSync)(`/${path}`)&&isRealPath(path))]}function isRealPath(path){return path.split("/").every((_part,at,parts)=>!(0,external_node_fs_.
lstatSync)(`/${parts.slice(0,at+1).join("/")}`).isSymbolicLink())}async function hide(directory,paths){for(const path of paths)await makeDirectory((0,external_node_path_.
dirname)((0,external_node_path_.join)(directory,path)));await shell('for path; do mknod "$path" c 0 0; done',paths.map(path=>(0,external_node_path_.join)(directory,
path)))}async function makeDevices(directory){const args=devices.flatMap(([name,major,minor])=>[(0,external_node_path_.join)(directory,name),String(major),String(
minor)]);await shell('while [ $# -gt 0 ]; do mknod -m 666 "$1" c "$2" "$3"; shift 3; done',args);for(const[name,target2]of[["fd","/proc/self/fd"],["stdin","/pro\
c/self/fd/0"],["stdout","/proc/self/fd/1"],["stderr","/proc/self/fd/2"]])await(0,promises_.symlink)(target2,(0,external_node_path_.join)(directory,name))}async function writePrograms(stock2){
const programs={systemctl:systemctlScript,journalctl:journalctlScript};for(const[name,text]of Object.entries(programs)){const places=["usr/local/sbin",...["usr/\
bin","bin"].filter(place2=>isRealPath(place2)&&(0,external_node_fs_.existsSync)(`/${place2}/${name}`))];for(const place2 of places)await writeProgram((0,external_node_path_.
join)(stock2,place2,name),text)}onPath("curl")||await writeProgram((0,external_node_path_.join)(stock2,"usr/local/bin/curl"),curlScript)}async function writeProgram(path,text){
await makeDirectory((0,external_node_path_.dirname)(path)),await(0,promises_.writeFile)(path,text),await(0,promises_.chmod)(path,493)}const onPath=name=>["/usr/\
local/bin","/usr/bin","/bin"].some(place2=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(place2,name)));function nodeOfHost(){if(onPath("node"))
return{binds:[],links:[]};const place2="/usr/local/lib/host-node",prefix=(0,external_node_path_.dirname)((0,external_node_path_.dirname)(process.execPath)),names2=[
"node","npm","npx"].filter(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(prefix,"bin",name)));return{binds:[{from:prefix,to:place2}],links:names2.
map(name=>[`usr/local/bin/${name}`,`${place2}/bin/${name}`])}}function otherMounts(){const rootDevice=(0,external_node_fs_.lstatSync)("/").dev;return["/usr","/v\
ar","/etc"].filter(path=>path==="/usr"&&(0,external_node_fs_.existsSync)(path)&&(0,external_node_fs_.lstatSync)(path).dev!==rootDevice).map(path=>({from:path,to:path}))}
function lockedAccounts(){return(0,external_node_fs_.readFileSync)("/etc/passwd","utf8").split(`
`).filter(Boolean).map(line=>line.split(":")[0]).map(name=>`${name}:*:19000:0:99999:7:::
`).join("")}async function makeDirectory(path,mode=493){await(0,promises_.mkdir)(path,{recursive:!0}),await(0,promises_.chmod)(path,mode)}async function shell(script,args){
await(0,external_node_util_.promisify)(external_node_child_process_.execFile)("sh",["-e","-c",script,"sh",...args])}const overlay_driver_shutdownMs=3e4,overlay_driver_writeTimeoutMs=6e4;
class OverlayMachines{kind="overlay";#options;#clock;#disks;#stock;#running=new Map;constructor(options,disks2,stock2){this.#options=options,this.#clock=options.
clock??shared_clock.m,this.#disks=disks2,this.#stock=stock2}static async open(options){const disks2=await OverlayDisks.open(options.directory);for(const instanceId of disks2.
ids())options.isKnown?.(instanceId)===!1&&await disks2.remove(instanceId);const base=(0,external_node_path_.join)(options.directory,"base");await(0,data_directory.
dM)(base);const stock2=await makeStockImage({directory:base,dataDirectory:options.dataDirectory});return new OverlayMachines(options,disks2,stock2)}async create(spec){
await this.#disks.create(spec)}async start(instanceId){if(this.#running.has(instanceId))return;const{spec}=this.#disks.get(instanceId);await prepareAppFaults(this.#faults(
instanceId));const child=(0,external_node_child_process_.spawn)("unshare",[...unshareArguments,"sh","-c",bootScript,"boot",...this.#bootArguments(spec)],{cwd:this.#options.
directory,env:{...machineEnvironment,INSIDE:insideScript},stdio:["pipe","pipe","pipe"]}),initPid=await readyPid(child,instanceId),ended=new Promise(resolve2=>child.
once("exit",()=>resolve2())),machine={child,initPid,ended};this.#running.set(instanceId,machine),ended.then(()=>{this.#running.get(instanceId)===machine&&this.#running.
delete(instanceId)})}async stop(instanceId,options){const machine=this.#running.get(instanceId);machine&&(options.force||await this.#inside(machine,["/usr/local\
/sbin/systemctl","__shutdown"],{input:"",timeoutMs:overlay_driver_shutdownMs}),await switchOff(machine))}async destroy(instanceId){await this.stop(instanceId,{force:!0}),
await this.#disks.remove(instanceId),await(0,data_directory.dM)(this.#faults(instanceId))}async replaceDisk(instanceId,layerId){if(this.#running.has(instanceId))
throw new Error(`the machine ${instanceId} is running: stop it before its disk is replaced`);await this.#disks.replace(instanceId,layerId)}async run(instanceId,command){
const{shell:shell2,user:user2="root",workingDirectory="",script:input,timeoutMs,signal}=command;return this.#inside(this.#machine(instanceId),["/bin/sh","-c",runScript,
"run",shell2,user2,workingDirectory],{input,timeoutMs,signal})}async writeFile(instanceId,path,content,mode){const end2=await this.#inside(this.#machine(instanceId),
["/bin/sh","-c",writeScript,"write",path,mode.toString(8)],{input:content,timeoutMs:overlay_driver_writeTimeoutMs});if(end2.exitCode!==0)throw new Error(`cannot\
 write ${path} in ${instanceId}: ${Buffer.from(end2.output).toString().trim()||end2.reason}`)}async setAppFaults(instanceId,faults){await putAppFaults(this.#faults(
instanceId),faults)}async saveLayer(instanceId,layerId){await this.#disks.saveLayer(instanceId,layerId)}async deleteLayer(layerId){await this.#disks.deleteLayer(
layerId)}async instanceOfProcess(pid){const namespace=await pidNamespace(pid);if(namespace){for(const[instanceId,machine]of this.#running)if(await pidNamespace(
machine.initPid)===namespace)return instanceId}}async close(){await Promise.all([...this.#running.values()].map(switchOff))}#faults=instanceId=>(0,external_node_path_.
join)(this.#options.directory,"faults",instanceId);#machine(instanceId){const machine=this.#running.get(instanceId);if(!machine)throw new Error(`the machine ${instanceId}\
 is off: start it before something runs in it`);return machine}#bootArguments(spec){const{layers,upper,work}=this.#disks.mountPaths(spec.instanceId),stacked=layers.
map(path=>`${path}:`).join(""),machineId=(0,external_node_crypto_.createHash)("md5").update(spec.instanceId).digest("hex");return[stacked,upper,work,"base",overlayOptions,
spec.hostname,spec.address,machineId,...this.#stock.binds.flatMap(({from,to})=>[from,to]),this.#faults(spec.instanceId),appFaultDirectory]}#inside(machine,command,options){
const args=["--target",String(machine.initPid),...nsenterArguments,"--",...command];return command_runCommand({file:"nsenter",args,env:machineEnvironment,clock:this.#clock,
kill:killFollowers,...options})}}async function switchOff(machine){machine.child.stdin?.destroy(),await machine.ended}async function pidNamespace(pid){try{return await(0,promises_.
readlink)(`/proc/${pid}/ns/pid`)}catch{return}}function readyPid(child,instanceId){return new Promise((resolve2,reject)=>{let out="",problem="";child.stderr.on(
"data",part=>problem+=part.toString()),child.stdout.on("data",part=>{out+=part.toString();const ready=/^ready (\d+)$/m.exec(out);ready&&resolve2(Number(ready[1]))}),
child.once("error",reject),child.once("close",code=>reject(new Error(`the machine ${instanceId} did not boot (exit code ${code}): ${problem.trim()||out.trim()||
"it said nothing"}`))),child.stdin.on("error",()=>{})})}async function createMachineDriver(options){await(0,data_directory.CD)(options.dataDirectory),await(0,data_directory.
OX)(options.log);const directory=(0,external_node_path_.join)(options.dataDirectory,"machines");await(0,data_directory.dM)((0,external_node_path_.join)(directory,
"faults"));const missing2=await missingForOverlay(directory);if(missing2===void 0)return OverlayMachines.open({directory,dataDirectory:options.dataDirectory,isKnown:options.
isKnown});options.log(`instances are plain directories, not separate from this machine: ${missing2}. For real separation run it on Linux as root, or in a contai\
ner with --privileged`);const machines=new DirectoryMachines(directory);return options.isKnown&&await machines.keepOnly(options.isKnown),machines}const howToInstall="\
install MariaDB (Debian and Ubuntu: `apt-get install mariadb-server`; macOS: `brew install mariadb`; or run `node scripts/install-mariadb.mjs`)",usualPlaces=["/\
usr/sbin","/usr/libexec","/usr/local/sbin","/usr/local/bin","/usr/local/mysql/bin","/opt/homebrew/bin","/opt/homebrew/opt/mariadb/bin"];async function findDatabaseProgram(path=process.
env.PATH??""){const places=[...path.split(external_node_path_.delimiter).filter(Boolean),...usualPlaces];for(const name of["mariadbd","mysqld"]){const found2=await findProgram(
name,places);if(!found2)continue;const version=await versionOf(found2);if(!/MariaDB/i.test(version))return{path:found2,flavor:"mysql",version};const near=[(0,external_node_path_.
dirname)(found2),(0,external_node_path_.join)((0,external_node_path_.dirname)(found2),"../bin"),(0,external_node_path_.join)((0,external_node_path_.dirname)(found2),
"../scripts")],installer=await findProgram("mariadb-install-db",[...near,...places])??await findProgram("mysql_install_db",[...near,...places]);if(installer)return{
path:found2,flavor:"mariadb",version,installer}}}async function findProgram(name,places){for(const place2 of places){const path=(0,external_node_path_.join)(place2,
name);if(await(0,promises_.access)(path,external_node_fs_.constants.X_OK).then(()=>!0,()=>!1))return path}}async function versionOf(path){const{stdout}=await(0,external_node_util_.
promisify)(external_node_child_process_.execFile)(path,["--no-defaults","--version"]);return stdout.trim()}var promise=__webpack_require__(32675);async function openFront(options){
const clients=new Set,server=(0,external_node_net_.createServer)(client=>{clients.add(client),client.once("close",()=>clients.delete(client)),client.on("error",
()=>client.destroy()),serve(client,options).catch(()=>client.destroy())});return await front_listen(server,options),{async close(){for(const client of clients)client.
destroy();await new Promise(resolve2=>server.close(()=>resolve2()))}}}async function serve(client,options){const{remoteAddress:remoteAddress2="",remotePort=0,localAddress="",
localPort=0}=client,ends={address:remoteAddress2,port:remotePort,localAddress,localPort},{address,isAllowed}=await options.admit(ends);if(client.destroyed)return;
if(!isAllowed){client.end(front_refusal(`#28000ip not in whitelist, client ip is ${address}`));return}const upstream2=(0,external_node_net_.connect)(options.socket);
upstream2.setNoDelay(!0),client.setNoDelay(!0);const end2=()=>{upstream2.destroy(),client.destroy()};upstream2.once("error",end2).once("close",end2),client.once(
"close",end2),options.sendsProxyHeader&&upstream2.write(`PROXY TCP4 ${address} ${address} ${remotePort} ${options.port}\r
`),client.pipe(upstream2),upstream2.pipe(client)}function front_refusal(message){const payload=Buffer.concat([Buffer.from([255,21,4]),Buffer.from(message)]);return Buffer.
concat([Buffer.from([payload.length&255,payload.length>>8,0,0]),payload])}function front_listen(server,{host,port:port2}){return new Promise((resolve2,reject)=>{
server.once("error",reject),server.listen(port2,host,()=>{server.off("error",reject),resolve2()})})}const words=list2=>list2.split(",").map(word=>word.trim()),databasePrivileges={
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
database.replaceAll("_","\\_").replaceAll("%","\\%")),storage=["--innodb-data-file-path=ibdata1:5M:autoextend","--innodb-log-file-size=8M","--innodb-autoextend-\
increment=1"],asRoot=()=>process.getuid?.()===0?["--user=root"]:[];function installArguments(program,directory){return program.flavor==="mysql"?["--no-defaults",
"--initialize-insecure",`--datadir=${directory}`,"--lower-case-table-names=1",...asRoot()]:["--no-defaults",`--datadir=${directory}`,"--auth-root-authentication\
-method=normal","--skip-test-db","--skip-log-bin","--innodb-flush-log-at-trx-commit=0","--lower-case-table-names=1",...storage,...asRoot()]}function serverArguments(program,place2){
return["--no-defaults",`--datadir=${place2.directory}`,`--socket=${place2.socket}`,`--pid-file=${place2.socket}.pid`,"--skip-networking","--skip-name-resolve","\
--skip-log-bin","--lower-case-table-names=1","--character-set-server=utf8mb4","--max-connections=300","--table-open-cache=400","--innodb-buffer-pool-size=32M","\
--key-buffer-size=1M","--innodb-flush-log-at-trx-commit=2","--performance-schema=OFF","--innodb-buffer-pool-dump-at-shutdown=OFF",...asRoot(),...program.flavor===
"mariadb"?["--proxy-protocol-networks=localhost","--aria-pagecache-buffer-size=1M","--skip-ssl","--innodb-use-native-aio=OFF",...storage]:["--mysqlx=OFF","--inn\
odb-redo-log-capacity=16M"]]}const tether=`exec 3<&0 < /dev/null
"$@" 3<&- &
server=$!
echo "$server"
(cat <&3 > /dev/null; kill -9 "$server") > /dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$server"
kill "$watcher"`,linesInMessage=8;async function startServer(options){const changed=Object.entries(options.parameters??{}).map(([name,value])=>`--loose-${name.replaceAll(
"_","-")}=${value}`),args=[...serverArguments(options.program,options),...changed],child=(0,external_node_child_process_.spawn)("sh",["-c",tether,"tether",options.
program.path,...args],{stdio:["pipe","pipe","pipe"]});child.stdin.on("error",()=>{});const log=(0,external_node_fs_.createWriteStream)(options.logFile,{flags:"a"});
child.stderr.pipe(log);const ended=new Promise(resolve2=>child.once("exit",()=>resolve2())),pid=await new Promise((resolve2,reject)=>{let server=0,said="";child.
stdout.on("data",part=>server||=Number(part.toString())),child.stderr.on("data",part=>{said+=part.toString(),/ready for connections/.test(said)&&resolve2(server)}),
child.once("error",reject),child.once("close",code=>{const last=said.trim().split(`
`).slice(-linesInMessage).join(`
`);reject(new Error(`${options.program.path} did not start (exit code ${code}); the end of ${options.logFile}:
${last}`))})}),signal=async name=>{try{process.kill(pid,name)}catch(error){if(error.code!=="ESRCH")throw error}await ended};return{pid,ended,shutDown:()=>signal(
"SIGTERM"),kill:()=>signal("SIGKILL")}}function isListed(address,list2){const value=numberOf(address);return value===void 0?!1:list2.some(entry=>{const[start2="",
prefix="32"]=entry.trim().split("/"),first=numberOf(start2),bits=Number(prefix);if(first===void 0||!Number.isInteger(bits)||bits<0||bits>32)return!1;const size=2**
(32-bits);return Math.floor(first/size)===Math.floor(value/size)})}const isOpen=list2=>list2.some(entry=>/^0\.0\.0\.0(\/0)?$/.test(entry.trim()));function numberOf(address){
const parts=address.split(".");if(!(parts.length!==4||!parts.every(part=>/^\d{1,3}$/.test(part)&&Number(part)<=255)))return parts.reduce((value,part)=>value*256+
Number(part),0)}const publicRunnerAddress="203.0.113.10",databasePort=3306,waitsForRestart=new Set(["ER_INCORRECT_GLOBAL_LOCAL_VAR","ER_UNKNOWN_SYSTEM_VARIABLE",
"ER_VARIABLE_IS_READONLY"]);class DatabaseInstance{state;#parts;#socket;#server;#front;#publicFront;constructor(state,parts){this.state=state,this.#parts=parts,
this.#socket=(0,external_node_path_.join)(parts.socketDirectory,`${state.instanceId}.sock`)}static async create(state,parts){await(0,promises_.mkdir)(parts.directory,
{recursive:!0,mode:448}),await(0,promises_.cp)(parts.template,(0,external_node_path_.join)(parts.directory,"data"),{recursive:!0});const instance=new DatabaseInstance(
{...state,adminPassword:(0,external_node_crypto_.randomBytes)(18).toString("base64url")},parts);return await instance.#start(),await instance.query([`ALTER USER\
 'root'@'localhost' IDENTIFIED BY ${privileges_text(instance.state.adminPassword)}`],""),parts.program.flavor==="mariadb"&&await instance.query(["DELETE FROM my\
sql.global_priv WHERE User = 'root' AND Host <> 'localhost'","FLUSH PRIVILEGES"]),await instance.#save(),await instance.#openPrivateFront(),instance}static async reopen(parts){
const state=JSON.parse(await(0,promises_.readFile)((0,external_node_path_.join)(parts.directory,"instance.json"),"utf8")),instance=new DatabaseInstance(state,parts);
return await instance.#start(),await instance.#openPrivateFront(),state.publicHost!==void 0&&await instance.openPublicFront(state.publicHost),instance}get directory(){
return this.#parts.directory}async query(statements,password=this.state.adminPassword){if(statements.length===0)return;const connection=await(0,promise.createConnection)(
{socketPath:this.#socket,user:"root",password});try{for(const statement of statements)await connection.query(statement)}finally{await connection.end()}}async restart(){
await this.#server?.shutDown(),await this.#start()}async failOver(){await this.#server?.kill(),await this.#start()}async setParameters(values){this.state.parameters=
{...this.state.parameters,...values},await this.#save();for(const[name,value]of Object.entries(values))try{await this.query([`SET GLOBAL ${identifier(name)} = ${/^[\d.]+$/.
test(value)?value:privileges_text(value)}`])}catch(error){if(!waitsForRestart.has(error.code??""))throw error}}async setWhitelist(whitelist){this.state.whitelist=
[...whitelist],await this.#save()}async#openPrivateFront(){this.#front=await this.#open(this.state.host,async ends=>{const{whitelist,runnerAddress:runnerAddress2}=this.
state,address=await this.#parts.peers.privateIpOf(ends)??runnerAddress2;return{address,isAllowed:isOpen(whitelist)||isListed(address,whitelist)}})}async openPublicFront(host){
this.state.publicHost=host,await this.#save(),this.#publicFront=await this.#open(host,async()=>({address:publicRunnerAddress,isAllowed:isListed(publicRunnerAddress,
this.state.whitelist)}))}async closePublicFront(){delete this.state.publicHost,await this.#save(),await this.#publicFront?.close(),this.#publicFront=void 0}async stop(how){
await Promise.all([this.#front?.close(),this.#publicFront?.close()]),await(how==="clean"?this.#server?.shutDown():this.#server?.kill())}#open(host,admit){const sendsProxyHeader=this.#parts.
program.flavor==="mariadb";return openFront({host,port:databasePort,socket:this.#socket,admit,sendsProxyHeader})}async#start(){const{directory,program}=this.#parts;
this.#server=await startServer({program,directory:(0,external_node_path_.join)(directory,"data"),socket:this.#socket,logFile:(0,external_node_path_.join)(directory,
"error.log"),parameters:this.state.parameters??{}})}async#save(){const path=(0,external_node_path_.join)(this.#parts.directory,"instance.json");await(0,promises_.
writeFile)(`${path}.new`,JSON.stringify(this.state),{mode:384}),await(0,promises_.rename)(`${path}.new`,path)}}const noPeers={privateIpOf:async()=>{}};function instancePeers(machines,store){
return{async privateIpOf(ends){const byAddress=instances(store).find(record=>record.loopbackAddress===ends.address);if(byAddress)return byAddress.privateIp;const inode=await inodeOf(
ends),instanceId=inode&&await instanceOfInode(inode,machines);return instanceId?instances(store).get(instanceId)?.privateIp:void 0}}}const looks=5;async function inodeOf(ends){
for(let look=0;look<looks;look++)for(const file of["/proc/net/tcp","/proc/net/tcp6"]){const inode=socketInode(await peers_readText(file),ends);if(inode!==void 0)
return inode}}function socketInode(text,{address,port:port2,localAddress,localPort}){const client=hexEnd(address,port2),server=hexEnd(localAddress,localPort);return text.
split(`
`).map(line=>line.trim().split(/\s+/)).find(row2=>isEnd(row2[1],client)&&isEnd(row2[2],server)&&row2[9]!=="0")?.[9]}function hexEnd(address,port2){return`${address.
split(".").map(part=>Number(part).toString(16).toUpperCase().padStart(2,"0")).reverse().join("")}:${port2.toString(16).toUpperCase().padStart(4,"0")}`}const isEnd=(column2,end2)=>column2===
end2||column2===`0000000000000000FFFF0000${end2}`;async function instanceOfInode(inode,machines){const wanted=`socket:[${inode}]`;for(const pid of await processesOutsideFirst())
for(const fd of await list(`/proc/${pid}/fd`))if(await peers_link(`/proc/${pid}/fd/${fd}`)===wanted)return machines.instanceOfProcess(Number(pid))}async function processesOutsideFirst(){
const own=await peers_link("/proc/self/ns/pid"),pids=(await list("/proc")).filter(name=>/^\d+$/.test(name)&&Number(name)!==process.pid),inside=[],outside=[];for(const pid of pids){
const namespace=await peers_link(`/proc/${pid}/ns/pid`);namespace!==void 0&&(namespace===own?inside:outside).push(pid)}return[...outside,...inside]}const list=path=>(0,promises_.
readdir)(path).catch(()=>[]),peers_link=path=>(0,promises_.readlink)(path).catch(()=>{}),peers_readText=path=>(0,promises_.readFile)(path,"utf8").catch(()=>"");
async function bytesBelow(directory){const files=(await(0,promises_.readdir)(directory,{recursive:!0,withFileTypes:!0})).filter(entry=>entry.isFile()).map(({parentPath,
name})=>(0,external_node_path_.join)(parentPath,name));return(await Promise.all(files.map(file=>(0,promises_.stat)(file).then(({size})=>size,()=>0)))).reduce((sum,size)=>sum+
size,0)}const longestSocketDirectory=70;async function createDatabaseDriver(options){const program=await findDatabaseProgram();program||options.log(`there is no\
 MariaDB or MySQL server on this machine, so no RDS instance can be created: ${howToInstall}`);const directory=(0,external_node_path_.join)(options.dataDirectory,
"mysql");await(0,promises_.mkdir)(directory,{recursive:!0,mode:448});const driver=new MysqlDatabases(directory,program,options);return program&&await driver.reopen(),
driver}class MysqlDatabases{#directory;#program;#options;#instances=new Map;#template;#shortDirectory;constructor(directory,program,options){this.#directory=directory,
this.#program=program,this.#options=options}async reopen(){const names2=(0,external_node_fs_.readdirSync)(this.#directory).filter(name=>(0,external_node_fs_.existsSync)(
(0,external_node_path_.join)(this.#directory,name,"instance.json"))),isKnown=this.#options.isKnown??(()=>!0);for(const name of names2.filter(each=>!isKnown(each)))
await(0,data_directory.dM)((0,external_node_path_.join)(this.#directory,name));await Promise.all(names2.filter(isKnown).map(async name=>{this.#instances.set(name,
await DatabaseInstance.reopen(await this.#parts(name)))}))}async create(request){const{instanceId}=request,host=this.#options.addresses.allocate(request.privateIp);
try{const parts={...await this.#parts(instanceId),template:await this.#emptyDataDirectory()},runnerAddress2=request.runnerAddress??publicRunnerAddress;this.#instances.
set(instanceId,await DatabaseInstance.create({instanceId,host,runnerAddress:runnerAddress2,whitelist:[]},parts))}catch(error){throw this.#options.addresses.release(
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
publicHost!==void 0&&(await instance.closePublicFront(),this.#options.addresses.release(publicHost))}async close(){const running2=[...this.#instances.values()];
this.#instances.clear(),await Promise.all(running2.map(instance=>instance.stop("clean"))),this.#shortDirectory&&await(0,data_directory.dM)(await this.#shortDirectory)}#instance(instanceId){
const instance=this.#instances.get(instanceId);if(!instance)throw new Error(`there is no database instance ${instanceId}: create it before it is used`);return instance}async#parts(instanceId){
return{directory:(0,external_node_path_.join)(this.#directory,instanceId),socketDirectory:await this.#socketDirectory(),program:this.#installed(),peers:this.#options.
peers??noPeers}}async#socketDirectory(){return this.#directory.length<=longestSocketDirectory?this.#directory:(this.#shortDirectory??=(0,data_directory.dA)(this.#options.
log),this.#shortDirectory)}#installed(){if(!this.#program)throw new Error(`there is no MariaDB or MySQL server on this machine: ${howToInstall}`);return this.#program}#emptyDataDirectory(){
return this.#template??=this.#makeTemplate(),this.#template.catch(()=>this.#template=void 0),this.#template}async#makeTemplate(){const program=this.#installed(),
path=(0,external_node_path_.join)(this.#directory,"template");if((0,external_node_fs_.existsSync)(path))return path;const part=`${path}.part`;return await(0,data_directory.
dM)(part),await(0,external_node_util_.promisify)(external_node_child_process_.execFile)(program.installer??program.path,installArguments(program,part)),await(0,promises_.
rename)(part,path),path}}const openRealDrivers=async({dataDirectory,addresses,store,clock,log})=>{const machines=await createMachineDriver({dataDirectory,log,isKnown:id2=>instances(
store).get(id2)!==void 0}),databases=await createDatabaseDriver({dataDirectory,addresses,log,peers:instancePeers(machines,store),isKnown:id2=>databaseInstances(
store).get(id2)!==void 0});return{machines,databases,balancers:createBalancerDriver({clock,log})}};async function settleCompute(core){const{store}=core;for(const instance of instances(
store).all())instance.isReleased?await finishRelease(core,instance):instance.operationLocks.length>0&&instances(store).update(instance,{operationLocks:[]});for(const snapshot of snapshots(
store).filter(each=>each.status==="progressing"))delete snapshot.layerId,snapshots(store).update(snapshot,{status:"failed"});for(const image of records_images(store).
all())image.status==="Creating"?records_images(store).update(image,{status:"CreateFailed"}):image.status==="Available"&&!image.isUsable&&records_images(store).update(
image,{isUsable:!0});await collectLayers(core)}function settleScaling(core){const{store}=core,endedAtMs=core.clock.now();for(const activity of scalingActivities(
store).filter(each=>each.status==="InProgress"))scalingActivities(store).update(activity,{status:"Failed",statusMessage:"The cloud was restarted.",endedAtMs});for(const refresh of instanceRefreshes(
store).filter(each=>isRunning(each.status)))instanceRefreshes(store).update(refresh,{status:"Failed",detail:"The cloud was restarted.",endedAtMs});for(const member of scalingInstances(
store).filter(each=>each.state==="Pending"||each.state==="Removing"))scalingInstances(store).update(member,{state:"InService"});const groups=scalingGroups(store).
all();groups.length>0&&watchMembers(core);for(const group of groups)group.lifecycleState==="Deleting"?scalingGroups(store).delete(group.id):balance(core,group,"\
The cloud was restarted.")}async function settleDatabases(core,log){const{store}=core;for(const task2 of databaseTasks(store).filter(({status})=>status==="Runni\
ng"))databaseTasks(store).update(task2,{status:"Finished",finishedAtMs:core.clock.now()});for(const backup of backups(store).filter(({status})=>status==="Backup\
ing"))backups(store).update(backup,{status:"Failed",finishedAtMs:core.clock.now()});for(const account of accounts(store).filter(({status})=>status==="Unavailabl\
e"))accounts(store).update(account,{status:"Available"});const attempt2=async(id2,work)=>{try{await work()}catch(error){log(`the database ${id2} cannot be broug\
ht to what its state says: ${(0,errors.bD)(error)}`)}};for(const schema of schemas(store).all())await attempt2(schema.id,()=>settleSchema(core,schema));for(const instance of databaseInstances(
store).all())await attempt2(instance.id,()=>settleServer(core,instance)),databaseInstances(store).get(instance.id)&&instance.status!=="Running"&&changeDatabase(
core,instance,{status:"Running"})}async function settleServer(core,instance){instance.status==="Deleting"&&await removeInstance(core,instance),instance.status===
"Creating"&&await applyWhitelist(core,instance),instance.status.startsWith("NET_")&&await core.drivers.databases.setPublicEndpoint(instance.id,instance.publicHost!==
void 0)}async function settleSchema(core,schema){schema.status==="Deleting"?await dropSchema(core,schema):schema.status==="Creating"&&schemas(core.store).update(
schema,{status:"Running"})}function settleNetwork(core){const{store}=core;for(const gateway of natGateways(store).all())gateway.status==="Deleting"?removeNatGateway(
core,gateway):natGateways(store).update(gateway,{status:"Available"});for(const vswitch of vswitches(store).all())vswitch.status==="Deleting"?removeVSwitch(store,
vswitch):vswitches(store).update(vswitch,{status:"Available"});for(const vpc of vpcs(store).all())vpc.status==="Deleting"?removeVpc(store,vpc):vpcs(store).update(
vpc,{status:"Available"});for(const eip of eips(store).all())eip.status==="Unassociating"&&delete eip.boundTo,eips(store).update(eip,{status:eip.boundTo?"InUse":
"Available"});for(const entry of[...snatEntries(store).all(),...forwardEntries(store).all()])entry.status="Available";for(const table2 of routeTables(store).all())
routeTables(store).update(table2,{entries:table2.entries.map(entry=>({...entry,status:"Available"}))})}async function resume(core,log){settleNetwork(core),await settleCompute(
core);const all=instances(core.store);await Promise.all(all.all().map(async instance=>{if(instance.status==="Stopped")return;const wasEnding=instance.status==="\
Stopping";try{wasEnding||await core.drivers.machines.start(instance.id),all.update(instance,{status:wasEnding?"Stopped":"Running"})}catch(error){log(`the machin\
e of ${instance.id} cannot be started again: ${(0,errors.bD)(error)}`),all.update(instance,{status:"Stopped"})}})),await settleDatabases(core,log),startBalancers(
core),settleScaling(core),resumeExecutions(core)}class SlsError extends Error{code;httpStatus;constructor(code,httpStatus,message){super(message),this.name="Sls\
Error",this.code=code,this.httpStatus=httpStatus}}const invalidQuery=why=>new SlsError("ParameterInvalid",400,`ErrorExpression: ${why}`),sls_authenticate_clockSkewMs=15*
6e4;function sls_authenticate_authenticate(request,core){const match=/^LOG ([^:]+):(.+)$/.exec(request.headers.authorization??"");if(!match)throw new SlsError("\
MissingAuthorization",400,'The header Authorization is missing or not of the form "LOG <AccessKeyId>:<Signature>".');checkDate(request,core);const key2=accessKeys(
core.store).get(match[1]);if(!key2)throw new SlsError("Unauthorized",401,`The AccessKeyId not found: ${match[1]}`);if(key2.securityToken!==void 0){const isCurrent=(key2.
expiresAtMs??Number.POSITIVE_INFINITY)>core.clock.now();if(request.headers["x-acs-security-token"]!==key2.securityToken||!isCurrent)throw new SlsError("Security\
TokenInvalid",403,"The security token is missing, wrong or expired.")}const text=authenticate_stringToSign(request);if(!sls_authenticate_isEqual(match[2],(0,external_node_crypto_.
createHmac)("sha1",key2.secret).update(text,"utf8").digest("base64")))throw new SlsError("SignatureNotMatch",403,`signature ${match[2]} not match, server string\
 to sign: ${JSON.stringify(text)}`);const md5=request.headers["content-md5"];if(md5!==void 0&&md5.toUpperCase()!==(0,external_node_crypto_.createHash)("md5").update(
request.body).digest("hex").toUpperCase())throw new SlsError("InvalidContentMD5",400,"The header Content-MD5 does not fit the body.")}function authenticate_stringToSign({
method,path,query,headers}){const own=Object.keys(headers).filter(name=>name.startsWith("x-log-")||name.startsWith("x-acs-")).sort().map(name=>`${name}:${headers[name].
trim()}`),parameters=[...new URLSearchParams(query)].sort(([a],[b])=>a<b?-1:1).map(([name,value])=>`${name}=${value}`),resource2=parameters.length===0?authenticate_decodePath(
path):`${authenticate_decodePath(path)}?${parameters.join("&")}`;return[method,headers["content-md5"]??"",headers["content-type"]??"",headers.date??headers["x-l\
og-date"]??"",...own,resource2].join(`
`)}function authenticate_decodePath(path){try{return decodeURIComponent(path)}catch{return path}}function checkDate({headers},core){const timeMs=Date.parse(headers.
date??headers["x-log-date"]??"");if(Number.isNaN(timeMs))throw new SlsError("InvalidDateFormat",400,"The header Date must be in RFC 822/1123 form.");if(Math.abs(
core.clock.now()-timeMs)>sls_authenticate_clockSkewMs)throw new SlsError("RequestTimeExpired",400,"The time of the request is more than 15 minutes away from the\
 time of the server.")}function sls_authenticate_isEqual(given,expected){const[a,b]=[Buffer.from(given),Buffer.from(expected)];return a.length===b.length&&(0,external_node_crypto_.
timingSafeEqual)(a,b)}function readRows(core,fromSeconds,toSeconds){return loadBalancers(core.store).all().flatMap(balancer=>core.drivers.balancers.accessLog(balancer.
id,fromSeconds*1e3,toSeconds*1e3)).sort((a,b)=>a.timeMs-b.timeMs).map(logRow)}function logRow(line){const{timeMs,...fields2}=line,texts=Object.fromEntries(Object.
entries(fields2).map(([name,value])=>[name,String(value)]));return{__time__:String(Math.floor(timeMs/1e3)),__topic__:"slb_layer7_access_log",__source__:"slb",time:new Date(
timeMs).toISOString(),...texts}}function likeness_fits(value,pattern2,{any,one}){let[at,of]=[0,0],[anyOf,anyAt]=[-1,0];for(;at<value.length;)if(pattern2[of]===any)
anyOf=of++,anyAt=at;else if(of<pattern2.length&&(pattern2[of]===one||pattern2[of]===value[at]))of+=1,at+=1;else if(anyOf>=0)of=anyOf+1,at=++anyAt;else return!1;
for(;pattern2[of]===any;)of+=1;return of===pattern2.length}const pattern=/\s*(?:(?<paren>[()])|(?<quoted>"(?:[^"\\]|\\.)*")|(?<op><=|>=|:|=|>|<)|(?<list>\[[^\]]*\])|(?<term>[^\s()":<>=[\]]+))/y;
function readSearch(text){if(text.trim()===""||text.trim()==="*")return()=>!0;const reader=new SearchReader(search_cut(text)),matches2=reader.any();return reader.
end(),matches2}function search_cut(text){const parts=[],trimmed=text.trimEnd();for(pattern.lastIndex=0;pattern.lastIndex<trimmed.length;){const at=pattern.lastIndex,
match=pattern.exec(trimmed);if(!match)throw invalidQuery(`the search cannot be read from ${JSON.stringify(trimmed.slice(at,at+20))} on`);const[kind,value]=Object.
entries(match.groups).find(([,found2])=>found2!==void 0);parts.push({kind,value:kind==="quoted"?value.slice(1,-1).replace(/\\(.)/g,"$1"):value})}return parts}class SearchReader{#parts;#at=0;constructor(parts){
this.#parts=parts}any(){let left=this.#all();for(;this.#tookWord("or");){const[a,b]=[left,this.#all()];left=row2=>a(row2)||b(row2)}return left}end(){if(this.#at<
this.#parts.length)throw invalidQuery(`unexpected ${JSON.stringify(this.#parts[this.#at].value)} in the search`)}#all(){let left=this.#one();for(;this.#at<this.#parts.
length&&!this.#isWord("or")&&this.#parts[this.#at].value!==")";){const isExcluded=this.#tookWord("and")?this.#tookWord("not"):this.#tookWord("not"),[a,b]=[left,
this.#one()];left=isExcluded?row2=>a(row2)&&!b(row2):row2=>a(row2)&&b(row2)}return left}#one(){if(this.#tookWord("not")){const inner=this.#one();return row2=>!inner(
row2)}const part=this.#take();if(part.kind==="paren"&&part.value==="("){const inner=this.any();if(this.#take().value!==")")throw invalidQuery("expected ) in the\
 search");return inner}if(part.kind!=="term"&&part.kind!=="quoted")throw invalidQuery(`unexpected ${JSON.stringify(part.value)} in the search`);if(this.#parts[this.#at]?.
kind==="op")return this.#field(part.value,this.#take().value);if(this.#isWord("in")&&this.#parts[this.#at+1]?.kind==="list")return this.#at+=1,inRange(part.value,
this.#take().value);const wanted=part.value.toLowerCase();return row2=>Object.values(row2).some(value=>value.toLowerCase().includes(wanted))}#field(name,op){const{
value}=this.#take();if(op===":"||op==="="){const isLike2=likeness(value);return row2=>row2[name]!==void 0&&isLike2(row2[name])}const limit=Number(value);if(Number.
isNaN(limit))throw invalidQuery(`${name} ${op} needs a number, not ${JSON.stringify(value)}`);return row2=>search_compare(Number(row2[name]??Number.NaN),op,limit)}#take(){
const part=this.#parts[this.#at];if(!part)throw invalidQuery("the search ends too early");return this.#at+=1,part}#isWord(word){const part=this.#parts[this.#at];
return part?.kind==="term"&&part.value.toLowerCase()===word}#tookWord(word){const isIt=this.#isWord(word);return isIt&&(this.#at+=1),isIt}}const likeness=wanted=>value=>likeness_fits(
value.toLowerCase(),wanted.toLowerCase(),{any:"*",one:"?"});function search_compare(value,op,limit){switch(op){case">":return value>limit;case">=":return value>=
limit;case"<":return value<limit;default:return value<=limit}}function inRange(name,list2){const[from,to,more]=list2.slice(1,-1).trim().split(/[\s,]+/).map(Number);
if(from===void 0||to===void 0||more!==void 0||Number.isNaN(from+to))throw invalidQuery(`${name} in ${list2} needs two numbers`);return row2=>{const value=Number(
row2[name]??Number.NaN);return value>=from&&value<=to}}function readExpression(reader,resolve2=()=>{}){return new ExpressionReader(reader,resolve2).or()}const combine=(parts,evaluate)=>({
isAggregate:parts.some(part=>part.isAggregate),evaluate:rows2=>evaluate(parts.map(part=>part.evaluate(rows2)))});class ExpressionReader{#reader;#resolve;constructor(reader,resolve2){
this.#reader=reader,this.#resolve=resolve2}or(){let left=this.#and();for(;this.#reader.tookWord("or");)left=combine([left,this.#and()],([a,b])=>a===!0||b===!0);
return left}#and(){let left=this.#not();for(;this.#reader.tookWord("and");)left=combine([left,this.#not()],([a,b])=>a===!0&&b===!0);return left}#not(){return this.#reader.
tookWord("not")?combine([this.#not()],([a])=>a===null?null:a!==!0):this.#comparison()}#comparison(){const left=this.#sum(),reader=this.#reader;if(reader.isSign(
"=","!=","<>","<","<=",">",">=")){const op=reader.take().value;return combine([left,this.#sum()],([a,b])=>expression_compare(a,op,b))}if(reader.tookWord("is")){
const isNot2=reader.tookWord("not");return reader.expectWord("null"),combine([left],([a])=>a===null!==isNot2)}const isNot=reader.tookWord("not");if(reader.tookWord(
"in"))return this.#in(left,isNot);if(reader.tookWord("like"))return combine([left,this.#sum()],([a,b])=>isLike(a,b)!==isNot);if(reader.tookWord("between")){const low=this.#sum();
return reader.expectWord("and"),combine([left,low,this.#sum()],([a,b,c])=>(expression_compare(a,">=",b)&&expression_compare(a,"<=",c))!==isNot)}if(isNot)throw reader.
unexpected("expected in, like or between");return left}#in(left,isNot){const reader=this.#reader;reader.expectSign("(");const options=[];do options.push(this.#sum());while(reader.
tookSign(","));return reader.expectSign(")"),combine([left,...options],([value,...others])=>others.some(other=>expression_compare(value,"=",other))!==isNot)}#sum(){
let left=this.#product();for(;this.#reader.isSign("+","-");){const op=this.#reader.take().value;left=combine([left,this.#product()],([a,b])=>arithmetic(a,op,b))}
return left}#product(){let left=this.#atom();for(;this.#reader.isSign("*","/","%");){const op=this.#reader.take().value;left=combine([left,this.#atom()],([a,b])=>arithmetic(
a,op,b))}return left}#atom(){const reader=this.#reader;if(reader.tookSign("-"))return combine([this.#atom()],([a])=>arithmetic(0,"-",a));if(reader.tookSign("(")){
const inner=this.or();return reader.expectSign(")"),inner}const token=reader.take();if(token.kind==="number")return constant(Number(token.value));if(token.kind===
"text")return constant(token.value);if(token.kind==="name")return this.#resolve(token.value)??column(token.value);if(token.kind!=="word")throw invalidQuery(`une\
xpected ${JSON.stringify(token.value)}`);return reader.isSign("(")?this.#call(token.value.toLowerCase()):/^(true|false|null)$/i.test(token.value)?constant(JSON.
parse(token.value.toLowerCase())):this.#resolve(token.value)??column(token.value)}#call(name){const reader=this.#reader;if(reader.expectSign("("),name==="count"&&
reader.tookSign("*"))return reader.expectSign(")"),{isAggregate:!0,evaluate:rows2=>rows2.length};const isDistinct=name==="count"&&reader.tookWord("distinct"),parts=[
this.or()];if(name==="cast"){reader.expectWord("as");const type=reader.take().value.toLowerCase();return reader.expectSign(")"),combine(parts,([a])=>cast(a,type))}
for(;reader.tookSign(",");)parts.push(this.or());return reader.expectSign(")"),expression_callOf(isDistinct?"approx_distinct":name,parts)}}const constant=value=>({
isAggregate:!1,evaluate:()=>value}),column=name=>({isAggregate:!1,column:name,evaluate:rows2=>rows2[0]&&Object.hasOwn(rows2[0],name)?rows2[0][name]:null}),numbers=values=>values.
map(toNumber).filter(value=>value!==null),total=values=>numbers(values).reduce((sum,value)=>sum+value,0),none=values=>numbers(values).length===0,aggregates={count:values=>values.
filter(value=>value!==null).length,count_if:values=>values.filter(value=>value===!0).length,sum:values=>none(values)?null:total(values),avg:values=>none(values)?
null:total(values)/numbers(values).length,min:values=>none(values)?null:numbers(values).reduce((a,b)=>Math.min(a,b)),max:values=>none(values)?null:numbers(values).
reduce((a,b)=>Math.max(a,b)),approx_distinct:values=>new Set(values.filter(value=>value!==null)).size,approx_percentile:(values,[fraction])=>percentile(numbers(
values),toNumber(fraction??null))},scalars={round:([value,digits])=>{const factor=10**(toNumber(digits??0)??0),number2=toNumber(value);return number2===null?null:
Math.round(number2*factor)/factor},lower:([value])=>value===null?null:String(value).toLowerCase(),upper:([value])=>value===null?null:String(value).toUpperCase(),
coalesce:values=>values.find(value=>value!==null)??null,if:([condition,then,otherwise])=>condition===!0?then:otherwise??null,split_part:([text,separator,index])=>String(
text).split(String(separator))[Number(index)-1]??null};function expression_callOf(name,parts){const aggregate=aggregates[name];if(aggregate&&Object.hasOwn(aggregates,
name)){const[value,...parameters]=parts;if(value.isAggregate)throw invalidQuery(`${name} cannot be taken of another aggregate`);return{isAggregate:!0,evaluate:rows2=>aggregate(
rows2.map(row2=>value.evaluate([row2])),parameters.map(parameter2=>parameter2.evaluate(rows2)))}}const scalar=scalars[name];if(!scalar||!Object.hasOwn(scalars,name))
throw invalidQuery(`function ${name} is not known to the local cloud`);return combine(parts,scalar)}function percentile(values,fraction){if(fraction===null||fraction<
0||fraction>1)throw invalidQuery("a percentile must be between 0 and 1");if(values.length===0)return null;const sorted2=[...values].sort((a,b)=>a-b);return sorted2[Math.
min(sorted2.length-1,Math.max(0,Math.ceil(fraction*sorted2.length)-1))]}function toNumber(value){if(typeof value=="number")return value;if(typeof value!="string"||
value.trim()==="")return null;const number2=Number(value);return Number.isNaN(number2)?null:number2}function expression_compare(a,op,b){if(a===null||b===null)return null;
const[x,y]=typeof a=="number"||typeof b=="number"?[toNumber(a),toNumber(b)]:[String(a),String(b)];if(x===null||y===null)return null;switch(op){case"=":return x===
y;case"<":return x<y;case"<=":return x<=y;case">":return x>y;case">=":return x>=y;default:return x!==y}}function arithmetic(a,op,b){const[x,y]=[toNumber(a),toNumber(
b)];if(x===null||y===null)return null;switch(op){case"+":return x+y;case"-":return x-y;case"*":return x*y;case"/":return y===0?null:x/y;default:return y===0?null:
x%y}}const isLike=(value,like)=>value!==null&&like!==null&&likeness_fits(String(value),String(like),{any:"%",one:"_"});function cast(value,type){if(type==="varc\
har")return value===null?null:String(value);const number2=toNumber(value);if(type==="double")return number2;if(type==="bigint")return number2===null?null:Math.trunc(
number2);throw invalidQuery(`a cast to ${type} is not known to the local cloud`)}const tokens_pattern=/\s+|(?<number>\d+(?:\.\d+)?(?![\w.-]))|(?<word>[A-Za-z_][\w]*)|'(?<text>(?:[^']|'')*)'|"(?<name>[^"]*)"|(?<sign><=|>=|<>|!=|\|\||[-+*/%(),<>=.])/y;
function readTokens(text){const tokens=[];for(tokens_pattern.lastIndex=0;tokens_pattern.lastIndex<text.length;){const at=tokens_pattern.lastIndex,match=tokens_pattern.
exec(text);if(!match)throw invalidQuery(`the query cannot be read from ${JSON.stringify(text.slice(at,at+20))} on`);const[kind,value]=Object.entries(match.groups).
find(([,found2])=>found2!==void 0)??[];kind!==void 0&&value!==void 0&&tokens.push({kind,value:kind==="text"?value.replaceAll("''","'"):value})}return tokens}class TokenReader{#tokens;#at=0;constructor(tokens){
this.#tokens=tokens}get next(){return this.#tokens[this.#at]}get position(){return this.#at}textSince(start2){return this.#tokens.slice(start2,this.#at).map(token=>token.
value).join("")}take(){const token=this.#tokens[this.#at];if(!token)throw invalidQuery("the query ends too early");return this.#at+=1,token}isWord(...words2){const{
next}=this;return next?.kind==="word"&&words2.includes(next.value.toLowerCase())}isSign(...signs){const{next}=this;return next?.kind==="sign"&&signs.includes(next.
value)}tookWord(...words2){const isIt=this.isWord(...words2);return isIt&&(this.#at+=1),isIt}tookSign(...signs){const isIt=this.isSign(...signs);return isIt&&(this.#at+=
1),isIt}expectSign(sign2){if(!this.tookSign(sign2))throw this.unexpected(`expected ${sign2}`)}expectWord(word){if(!this.tookWord(word))throw this.unexpected(`ex\
pected ${word}`)}unexpected(why){return invalidQuery(`${why} at ${this.next?JSON.stringify(this.next.value):"the end of the query"}`)}}const defaultLimit=100,mostRows=1e6;
function readSelect(text){const reader=new TokenReader(readTokens(text.replace(/;\s*$/,"")));reader.expectWord("select");const items=readItems(reader),aliases=new Map(
items==="*"?[]:items.map(item=>[item.name,item.expression])),resolve2=name=>aliases.get(name);if(reader.tookWord("from")&&!reader.tookWord("log"))throw reader.unexpected(
"the only table is log");const where=reader.tookWord("where")?readExpression(reader):void 0;if(where?.isAggregate)throw invalidQuery("where cannot hold an aggre\
gate");const groups=reader.tookWord("group")?select_readGroups(reader,items,resolve2):[],having=reader.tookWord("having")?readExpression(reader,resolve2):void 0,
orderBy=reader.tookWord("order")?readOrder(reader,items,resolve2):[],{offset,limit}=readLimit(reader);if(reader.next)throw reader.unexpected("unexpected text");
return checkGrouping(items,groups),{items,groupBy:groups,orderBy,offset,limit,...where&&{where},...having&&{having}}}function readItems(reader){if(reader.tookSign(
"*"))return"*";const items=[];do{const start2=reader.position,expression=readExpression(reader),written=reader.textSince(start2);items.push({expression,name:readAlias(
reader)??expression.column??written})}while(reader.tookSign(","));return items}const afterItem=["from","where","group","having","order","limit"];function readAlias(reader){
const{next}=reader;return reader.tookWord("as")||next?.kind==="name"||next?.kind==="word"&&!afterItem.includes(next.value.toLowerCase())?reader.take().value:void 0}
function readReference(reader,items,resolve2){if(reader.next?.kind!=="number"||items==="*")return readExpression(reader,resolve2);const item=items[Number(reader.
take().value)-1];if(!item)throw invalidQuery("a column number is out of range");return item.expression}function select_readGroups(reader,items,resolve2){reader.
expectWord("by");const groups=[];do groups.push(readReference(reader,items,resolve2));while(reader.tookSign(","));if(groups.some(group=>group.isAggregate))throw invalidQuery(
"group by cannot hold an aggregate");return groups}function readOrder(reader,items,resolve2){reader.expectWord("by");const order=[];do{const expression=readReference(
reader,items,resolve2),isDescending=reader.tookWord("desc");isDescending||reader.tookWord("asc"),order.push({expression,isDescending})}while(reader.tookSign(","));
return order}function readLimit(reader){if(!reader.tookWord("limit"))return{offset:0,limit:defaultLimit};const first=readCount(reader);return reader.tookSign(",")?
{offset:first,limit:readCount(reader)}:{offset:0,limit:first}}function readCount(reader){const token=reader.take(),count=token.kind==="number"?Number(token.value):
Number.NaN;if(!Number.isInteger(count)||count>mostRows)throw invalidQuery(`limit must be a whole number up to ${mostRows}`);return count}function checkGrouping(items,groups){
if(items==="*"){if(groups.length>0)throw invalidQuery("select * cannot be grouped");return}if(groups.length===0&&!items.some(({expression})=>expression.isAggregate))
return;const columns=new Set(groups.map(group=>group.column));for(const{name,expression}of items){const isGrouped=groups.includes(expression)||columns.has(expression.
column);if(expression.column!==void 0&&!isGrouped)throw invalidQuery(`column ${name} must be in group by or inside an aggregate`)}}function runSelect(select,all){
const rows2=select.where?all.filter(row2=>select.where.evaluate([row2])===!0):all,groups=select.groupBy.length>0||select.items!=="*"&&select.items.some(({expression})=>expression.
isAggregate)?groupsOf(select,rows2):rows2.map(row2=>[row2]),kept2=select.having?groups.filter(group=>select.having.evaluate(group)===!0):groups;return sorted(select,
kept2).slice(select.offset,select.offset+select.limit).map(group=>answerRow(select,group))}function groupsOf({groupBy:keys},rows2){return keys.length===0?[[...rows2]]:
[...groupBy(rows2,row2=>JSON.stringify(keys.map(key2=>key2.evaluate([row2])))).values()]}function sorted({orderBy},groups){if(orderBy.length===0)return groups;const keyed=groups.
map(group=>({group,keys:orderBy.map(({expression})=>expression.evaluate(group))}));return keyed.sort((a,b)=>{for(const[at,{isDescending}]of orderBy.entries()){const order=orderOf(
a.keys[at],b.keys[at]);if(order!==0)return isDescending?-order:order}return 0}),keyed.map(({group})=>group)}function orderOf(a,b){if(a===b)return 0;if(a===null)
return 1;if(b===null)return-1;const[x,y]=[Number(a),Number(b)];return!Number.isNaN(x)&&!Number.isNaN(y)?x-y:String(a)<String(b)?-1:1}function answerRow({items},group){
return items==="*"?group[0]??{}:Object.fromEntries(items.map(({name,expression})=>[name,select_shown(expression.evaluate(group))]))}const select_shown=value=>value===
null?"null":String(value);function runQuery(core,request){const{search,statement}=splitQuery(request.query),select=statement===void 0?void 0:readSelect(statement),
matches2=readSearch(search),all=readRows(core,request.fromSeconds,request.toSeconds),found2=all.filter(matches2);return select?{rows:runSelect(select,found2),processed:all.
length,hasSql:!0}:(request.isReverse&&found2.reverse(),{rows:found2.slice(request.offset,request.offset+request.line),processed:all.length,hasSql:!1})}function splitQuery(query){
let isQuoted=!1;for(const[at,char]of[...query].entries())if(char==='"'&&(isQuoted=!isQuoted),char==="|"&&!isQuoted)return{search:query.slice(0,at),statement:query.
slice(at+1)};return/^\s*select\s/i.test(query)?{search:"*",statement:query}:{search:query}}function runHistogram(core,request){const matches2=readSearch(splitQuery(
request.query).search),times2=readRows(core,request.fromSeconds,request.toSeconds).filter(matches2).map(row2=>Number(row2.__time__)),width=Math.max(1,Math.ceil(
(request.toSeconds-request.fromSeconds)/60)),columns=[];for(let from=request.fromSeconds;from<request.toSeconds;from+=width){const to=Math.min(from+width,request.
toSeconds);columns.push({from,to,count:times2.filter(time2=>time2>=from&&time2<to).length,progress:"Complete"})}return columns}function readLogQuery(read){const number2=(name,otherwise)=>{
const value=read(name);if(value===void 0||value===""){if(otherwise!==void 0)return otherwise;throw new SlsError("ParameterInvalid",400,`parameter ${name} is req\
uired`)}const parsed2=Number(value);if(!Number.isInteger(parsed2)||parsed2<0)throw new SlsError("ParameterInvalid",400,`parameter ${name} is invalid: ${String(value)}`);
return parsed2},[fromSeconds,toSeconds]=[number2("from"),number2("to")];if(fromSeconds>toSeconds)throw new SlsError("ParameterInvalid",400,`parameter from ${fromSeconds}\
 is after to ${toSeconds}`);const line=number2("line",100);return{fromSeconds,toSeconds,query:String(read("query")??""),line:Math.min(line,100),offset:number2("\
offset",0),isReverse:String(read("reverse")??"false")==="true"}}const accessLogstore="slb-access-log";function handleSls(request,core){if(request.headers["x-log\
-apiversion"]===void 0)return;const id2=ids_requestId(core.random);try{sls_authenticate_authenticate(request,core);const{body,headers}=handler_route(request,core);
return handler_answer(200,body,{...headers,"x-log-requestid":id2})}catch(error){if(!(error instanceof SlsError))throw error;return handler_answer(error.httpStatus,
{errorCode:error.code,errorMessage:error.message},{"x-log-requestid":id2})}}function handler_route(request,core){const{method,path}=request,query=new URLSearchParams(
request.query),parameter2=name=>query.get(name)??void 0,parts=path.split("/").filter(part=>part!=="");if(method==="GET"&&parts.length===0)return{body:describeProject(
request)};if(parts[0]!=="logstores")throw handler_notBuilt(request);if(method==="GET"&&parts.length===1)return{body:{count:1,total:1,logstores:[accessLogstore]}};
if(checkLogstore(parts[1]),method==="POST"&&parts.length===3&&parts[2]==="logs")return getLogsByPost(request,core);if(method!=="GET"||parts.length!==2)throw handler_notBuilt(
request);if(parameter2("type")==="log")return getLogs(runQuery(core,readLogQuery(parameter2)));if(parameter2("type")==="histogram")return getHistograms(core,parameter2);
if(parameter2("type")!==void 0)throw new SlsError("ParameterInvalid",400,`parameter type is invalid: ${parameter2("type")}`);return{body:describeLogstore(parts[1])}}
function getLogs({rows:rows2,processed,hasSql}){return{body:rows2,headers:{"x-log-progress":"Complete","x-log-count":String(rows2.length),"x-log-processed-rows":String(
processed),"x-log-elapsed-millisecond":"1","x-log-has-sql":String(hasSql)}}}function getLogsByPost(request,core){const parameters=handler_readJson(request.body),
{rows:rows2,processed,hasSql}=runQuery(core,readLogQuery(name=>parameters[name])),keys=[...new Set(rows2.flatMap(row2=>Object.keys(row2)))];return{body:{meta:{progress:"\
Complete",count:rows2.length,processedRows:processed,elapsedMillisecond:1,hasSQL:hasSql,keys},data:rows2}}}function getHistograms(core,parameter2){const columns=runHistogram(
core,readLogQuery(parameter2)),count=columns.reduce((sum,column2)=>sum+column2.count,0);return{body:columns,headers:{"x-log-progress":"Complete","x-log-count":String(
count)}}}function handler_readJson(body){try{const parsed2=JSON.parse(new TextDecoder().decode(body));if(typeof parsed2=="object"&&parsed2!==null&&!Array.isArray(
parsed2))return parsed2}catch{}throw new SlsError("PostBodyInvalid",400,"The body is no JSON object.")}function checkLogstore(name){if(name!==accessLogstore)throw new SlsError(
"LogStoreNotExist",404,`logstore ${name} does not exist; the local cloud has ${accessLogstore}`)}const handler_notBuilt=({method,path})=>new SlsError("Unsupport\
ed",400,`The local cloud does not answer ${method} ${path} of the log service.`);function describeProject(request){return{projectName:(request.headers.host??"").
split(".")[0],status:"Normal",region:"",owner:"",description:"",createTime:"0",lastModifyTime:"0"}}const describeLogstore=name=>({logstoreName:name,ttl:1,shardCount:1,
enable_tracking:!1,autoSplit:!1,maxSplitShard:1,createTime:0,lastModifyTime:0});function handler_answer(status,body,headers){return{status,headers:{"content-typ\
e":"application/json",...headers},body:JSON.stringify(body)}}function slsRoute({core,calls:calls2},log){return request=>{const timeMs=core.clock.now(),started=core.
clock.monotonic(),answered=route_answer(request,()=>handleSls(request,core),log);if(answered)return calls2.add({timeMs,product:"Sls",action:`${request.method} ${request.
path}`,parameters:Object.fromEntries(new URLSearchParams(request.query)),isMutating:!1,accessKeyId:/^LOG ([^:]+):/.exec(request.headers.authorization??"")?.[1]??
"",requestId:answered.headers["x-log-requestid"]??"",status:answered.status,...codeOf(answered),durationMs:core.clock.monotonic()-started}),answered}}function route_answer(request,handle,log){
try{return handle()}catch(error){const{httpStatus,message}=asVendorError(error,`Sls ${request.method} ${request.path}`,log),body=JSON.stringify({errorCode:"Inte\
rnalServerError",errorMessage:message});return{status:httpStatus,headers:{"content-type":"application/json"},body}}}function codeOf({status,body}){return status<
400?{}:{code:String(JSON.parse(body).errorCode)}}const fileName="state.json";function readSavedState(dataDirectory){const path=(0,external_node_path_.join)(dataDirectory,
fileName);if(!(0,external_node_fs_.existsSync)(path))return;const saved=saved_state_parse(path);if(saved.version===1&&saved.records&&Number.isInteger(saved.block))
return saved;throw new Error(`${path} was written by another version of the local cloud: choose another directory with --data, or remove it`)}function saved_state_parse(path){
try{return JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8"))}catch(cause){throw new Error(`${path} cannot be read (${(0,errors.bD)(cause)}): choose an\
other directory with --data, or remove it`,{cause})}}const quietMs=100,shareOfTime=10;function keepState({dataDirectory,store,addresses,clock,log}){const path=(0,external_node_path_.
join)(dataDirectory,fileName);let waiting,lastMs=0,isEnded=!1;const write2=()=>{waiting?.(),waiting=void 0;const started=clock.monotonic(),{block,taken}=addresses.
toJSON(),state={version:1,block,addresses:taken,records:store.toJSON()};(0,external_node_fs_.writeFileSync)(`${path}.new`,JSON.stringify(state),{mode:384}),(0,external_node_fs_.
renameSync)(`${path}.new`,path),lastMs=clock.monotonic()-started},writeInBackground=()=>{try{write2()}catch(error){log(`the state cannot be written to ${path}: ${(0,errors.
bD)(error)}`)}};return store.onChange(()=>{isEnded||(waiting??=clock.schedule(Math.max(quietMs,lastMs*shareOfTime),writeInBackground))}),()=>{isEnded=!0,write2()}}
const der={sequence:(...items)=>der_tagged(48,Buffer.concat(items)),set:(...items)=>der_tagged(49,Buffer.concat(items)),integer:bytes=>der_tagged(2,positive(bytes)),
boolean:value=>der_tagged(1,Uint8Array.of(value?255:0)),null:()=>der_tagged(5,new Uint8Array),oid:dotted=>der_tagged(6,oidBytes(dotted)),utf8:text=>der_tagged(12,
Buffer.from(text,"utf8")),utcTime:ms=>der_tagged(23,Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g,"").slice(2,14)}Z`)),octets:bytes=>der_tagged(4,bytes),
bits:bytes=>der_tagged(3,Buffer.concat([Uint8Array.of(0),bytes])),explicit:(number2,value)=>der_tagged(160+number2,value),implicit:(number2,content)=>der_tagged(
128+number2,content)};function der_tagged(tag,content){return Buffer.concat([Uint8Array.of(tag),lengthBytes(content.length),content])}function lengthBytes(length){
if(length<128)return Uint8Array.of(length);const bytes=[];for(let rest=length;rest>0;rest=Math.floor(rest/256))bytes.unshift(rest%256);return Uint8Array.of(128+
bytes.length,...bytes)}function positive(bytes){const significant=bytes.subarray(Math.max(0,bytes.findIndex(byte=>byte!==0)));return(significant[0]??0)>=128?Buffer.
concat([Uint8Array.of(0),significant]):significant}function oidBytes(dotted){const[first=0,second=0,...rest]=dotted.split(".").map(Number);return Uint8Array.from(
[first*40+second,...rest.flatMap(base128)])}function base128(value){const bytes=[value%128];for(let rest=Math.floor(value/128);rest>0;rest=Math.floor(rest/128))
bytes.unshift(128+rest%128);return bytes}const dayMs=24*36e5,validDays=365;function makeCertificates(names2,nowMs){const ca=(0,external_node_crypto_.generateKeyPairSync)(
"ec",{namedCurve:"prime256v1"}),server=(0,external_node_crypto_.generateKeyPairSync)("ec",{namedCurve:"prime256v1"}),caName=nameOf("alicloud-deploy local cloud \
CA"),caKeyId=keyId(ca.publicKey),caExtensions=[extension("2.5.29.19",der.sequence(der.boolean(!0)),!0),extension("2.5.29.15",Uint8Array.of(3,2,1,6),!0),extension(
"2.5.29.14",der.octets(caKeyId))],serverExtensions=[extension("2.5.29.19",der.sequence(),!0),extension("2.5.29.15",Uint8Array.of(3,2,7,128),!0),extension("2.5.2\
9.37",der.sequence(der.oid("1.3.6.1.5.5.7.3.1"))),extension("2.5.29.17",der.sequence(...names2.map(alternativeName))),extension("2.5.29.35",der.sequence(der.implicit(
0,caKeyId)))],issue=(subject,publicKey,extensions)=>signedCertificate({subject,publicKey,extensions,issuer:caName,issuerKey:ca.privateKey,nowMs});return{ca:issue(
caName,ca.publicKey,caExtensions),server:{key:server.privateKey.export({type:"pkcs8",format:"pem"}).toString(),certificate:issue(nameOf("alicloud-deploy local c\
loud"),server.publicKey,serverExtensions)}}}function signedCertificate(parts){const{subject,publicKey,extensions,issuer,issuerKey,nowMs}=parts,algorithm2=der.sequence(
der.oid("1.2.840.10045.4.3.2")),toSign=der.sequence(der.explicit(0,der.integer(Uint8Array.of(2))),der.integer((0,external_node_crypto_.randomBytes)(16)),algorithm2,
issuer,der.sequence(der.utcTime(nowMs-dayMs),der.utcTime(nowMs+validDays*dayMs)),subject,publicKey.export({type:"spki",format:"der"}),der.explicit(3,der.sequence(
...extensions))),certificate=der.sequence(toSign,algorithm2,der.bits((0,external_node_crypto_.sign)("sha256",toSign,issuerKey)));return`-----BEGIN CERTIFICATE--\
---
${Buffer.from(certificate).toString("base64").match(/.{1,64}/g).join(`
`)}
-----END CERTIFICATE-----
`}const nameOf=commonName=>der.sequence(der.set(der.sequence(der.oid("2.5.4.3"),der.utf8(commonName)))),keyId=publicKey=>(0,external_node_crypto_.createHash)("s\
ha1").update(publicKey.export({type:"spki",format:"der"})).digest();function extension(oid,value,isCritical=!1){return der.sequence(der.oid(oid),...isCritical?[
der.boolean(!0)]:[],der.octets(value))}function alternativeName(name){return(0,external_node_net_.isIPv4)(name)?der.implicit(7,Uint8Array.from(name.split(".").map(
Number))):der.implicit(2,Buffer.from(name))}async function startLocalCloud(options){const endings=[],close=async()=>{for(const end2 of endings.splice(0).reverse())
await end2()};try{return await server_open(options,endings,close)}catch(error){throw await close(),error}}async function server_open(options,endings,close){const{
dataDirectory,clock=shared_clock.m,log=()=>{}}=options,faults=parseFaults(options.faults??[]),certificates2=options.isTls?makeCertificates(tlsNames,clock.now()):
void 0,[rpc,oss]=await listenBoth(options,endings,certificates2?.server);(0,external_node_fs_.mkdirSync)(dataDirectory,{recursive:!0});const caFile=(0,external_node_path_.
join)(dataDirectory,"ca.pem");certificates2&&(0,external_node_fs_.writeFileSync)(caFile,certificates2.ca);const saved=options.isPersistent?readSavedState(dataDirectory):
void 0,block=await claimBlock(saved?.block);endings.push(block.release);const addresses=new BlockAddresses(block.block,saved?.addresses),store=new Store;saved&&
store.load(saved.records);const scaled=scaledClock(clock,options.timeScale??1),parts={dataDirectory,addresses,store,clock:scaled,log},openDrivers=await observedDrivers(
options.drivers??"real"),cloud=createLocalCloud({...options,clock,scaledClock:scaled,store,addresses,drivers:await openDrivers(parts)}),{core,gateway}=cloud;endings.
push(cloud.close),options.isPersistent&&endings.push(keepState({dataDirectory,store,addresses,clock,log}));const endpoint=`127.0.0.1:${rpc.server.port}`,scheme=certificates2?
"https":"http",{accessKeyId=defaultAccessKeyId,accessKeySecret=defaultAccessKeySecret}=options,buckets=new Buckets((0,external_node_path_.join)(dataDirectory,"o\
ss")),fill=()=>{accessKeys(store).add(accountKey(accessKeyId,accessKeySecret,core.accountId));for(const provider of options.oidcProviders??[])oidcProviders(store).
add(provider);setEndpointHost(store,endpoint)},reset=async()=>{core.cancelPending(),await closeDrivers(core.drivers);for(const part of[store,addresses,buckets,gateway.
calls,gateway.nonces])part.clear();core.drivers=await openDrivers(parts),fill()};fill(),gateway.faults.load(faults.rules,{nowMs:clock.now(),...faults.seed!==void 0&&
{seed:faults.seed}}),saved&&await resume(core,log),startBalancers(core);const names2=await serveNames(core,rpc.server.port,log);endings.push(names2.close);const page=pageRoute(
{core,gateway,balancers:()=>core.drivers.balancers,clock,reset});return oss.answerWith(ossListener({core,buckets,faults:gateway.faults,calls:gateway.calls,clock,
log})),rpc.answerWith(frontListener({gateway,routes:[page,slsRoute(gateway,log)],log})),{endpoint:`${scheme}://${endpoint}`,ossEndpoint:`${scheme}://127.0.0.1:${oss.
server.port}`,accessKeyId,accessKeySecret,...certificates2&&{caFile},core,cloud,close}}const tlsNames=["127.0.0.1","localhost","*.localhost","aliyuncs.com","*.a\
liyuncs.com","*.oss-cn-hangzhou.aliyuncs.com"];async function listenBoth(options,endings,own){const tls=own&&{key:own.key,cert:own.certificate},listen2=async port2=>{
let current=(_request,response)=>response.writeHead(503,{"retry-after":"1"}).end();const server=await serveHttp(port2,(request,response)=>current(request,response),
tls);return endings.push(server.close),{server,answerWith:listener=>{current=listener}}};return[await listen2(options.port),await listen2(options.ossPort)]}async function observedDrivers(kind){
const openDrivers=kind==="real"?openRealDrivers:kind==="simulated"?async()=>simulatedDrivers():kind;return async parts=>{const drivers=await openDrivers(parts);
return{...drivers,balancers:observeBalancers(drivers.balancers)}}}const defaultPort=4100;async function local_run_run(context){const{options,signal}=context,log=message=>context.
reporter.emit({type:"notice",message}),faults=await readFile("faults",options.faults,document=>(parseFaults(document),document)),overrides=await readOverrides(context),
isPersistent=typeof options.data=="string",dataDirectory=isPersistent?(0,external_node_path_.resolve)(String(options.data)):await(0,data_directory.dA)(log);try{
const cloud=await local_run_start({...serverOptions(context),faults,overrides,dataDirectory,isPersistent,log});try{sayReady(cloud,options.output==="json"),await untilStopped(
signal,options["until-stdin-closes"]===!0)}finally{await cloud.close()}}finally{isPersistent||await(0,promises_.rm)(dataDirectory,{recursive:!0,force:!0,maxRetries:5})}
const text="The local cloud has ended; nothing of it runs any more.";if(signal.reason instanceof errors.cc)return{result:"cancelled",exitCode:signal.reason.exitCode,
text};if(signal.aborted)throw signal.reason;return{result:"succeeded",exitCode:errors.hS.done,text}}function serverOptions({options,clock}){const number2=name=>typeof options[name]==
"number"?options[name]:void 0,port2=number2("port")??defaultPort,timeScale=number2("time-scale");if(timeScale!==void 0&&!(timeScale>0))throw new errors.xL([{message:`\
--time-scale must be above 0, not ${timeScale}`}]);const seed=number2("seed"),readDelayMs=number2("read-delay"),issuer=options["oidc-issuer"],audiences=Array.isArray(
options["oidc-audience"])?options["oidc-audience"]:["sts.aliyuncs.com"];return{port:port2,ossPort:number2("oss-port")??(port2===0?0:port2+1),drivers:options.machines===
"simulated"?"simulated":"real",clock,isTls:options.tls===!0,...timeScale!==void 0&&{timeScale},...seed!==void 0&&{seed},...readDelayMs!==void 0&&{readDelayMs},...typeof issuer==
"string"&&{oidcProviders:[{id:"local",issuer,audiences}]}}}async function local_run_start(options){try{return await startLocalCloud(options)}catch(error){const{
code,port:port2}=error;throw code==="EADDRINUSE"?new errors.wG(`port ${port2} of 127.0.0.1 is taken by another program, perhaps by another local cloud`,{code:"E\
_PORT_TAKEN",fix:"stop that program, or pick a free port with --port 0",cause:error}):new errors.wG(`the local cloud cannot start: ${(0,errors.bD)(error)}`,{code:"\
E_LOCAL_CLOUD",cause:error})}}async function readOverrides({options}){const durations=await readFile("durations",options.durations,parseDurations),quotas2=await readFile(
"quotas",options.quotas,parseQuotas);return{...durations&&{durations},...quotas2&&{quotas:quotas2}}}async function readFile(what,file,read){if(typeof file=="str\
ing")try{return read((0,dist.qg)(await(0,promises_.readFile)(file,"utf8")))}catch(error){throw new errors.xL([{message:`the ${what} cannot be read: ${(0,errors.
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
existsSync)(file))try{return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}catch{return}}}),13666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});const systemClock={now:()=>Date.now(),monotonic:()=>performance.now(),sleep:(ms,signal)=>new Promise(
(resolve,reject)=>{if(signal?.aborted)return reject(signal.reason);const stop=()=>{clearTimeout(timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener(
"abort",stop),resolve()},ms);signal?.addEventListener("abort",stop,{once:!0})}),schedule:(ms,action)=>{const timer=setTimeout(action,ms);return timer.unref(),()=>clearTimeout(
timer)}}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C7:()=>formatElapsed,
E9:()=>parseDuration,a3:()=>formatDuration});const unitMs={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){if(typeof text=="number")return Number.
isFinite(text)&&text>=0?text*1e3:void 0;const trimmed=text.trim();if(/^\d+(\.\d+)?$/.test(trimmed))return Number(trimmed)*1e3;if(!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.
test(trimmed))return;let total=0;for(const[,amount,unit]of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))total+=Number(amount)*unitMs[unit];return total}function formatDuration(ms){
if(ms<1e3)return`${Math.round(ms)} ms`;if(ms<6e4)return`${(ms/1e3).toFixed(1)} s`;const seconds=Math.round(ms/1e3);return seconds<3600?`${Math.floor(seconds/60)}\
m${pad(seconds%60)}s`:`${Math.floor(seconds/3600)}h${pad(Math.floor(seconds%3600/60))}m`}function formatElapsed(ms){const seconds=Math.floor(ms/1e3);return`${pad(
Math.floor(seconds/60))}:${pad(seconds%60)}`}const pad=value=>String(value).padStart(2,"0")}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,
wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,
locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,terminated:143};class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),55929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>seededRandom,v:()=>systemRandom});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const systemRandom=()=>{
const[word]=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomFillSync)(new Uint32Array(1));return word/2**32};function seededRandom(seed){let state=seed>>>0;return()=>{
state=state+1831565813>>>0;let mixed=state;return mixed=Math.imul(mixed^mixed>>>15,mixed|1),mixed^=mixed+Math.imul(mixed^mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>
0)/2**32}}})};export{id,ids,modules};
