"use strict";exports.id=4152,exports.ids=[4152],exports.modules={68422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{CL:()=>readStored,de:()=>corruptObject,mp:()=>isCorrupt});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98444);const isCorrupt=error=>error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG&&error.code==="E_OBJECT_CORRUPT";function readStored(store,object,{
outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__.V)(Buffer.from(object.body).toString(),outline);if("value"in read)return read.value;throw corruptObject(
store,object,{wrong:read.wrong,fix})}const corruptObject=({bucket},{key},{wrong,fix})=>new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`oss://${bucket}/${key}\
 cannot be understood: ${wrong}`,{code:"E_OBJECT_CORRUPT",fix})}),24519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$f:()=>heldIn,Lk:()=>switchGroupName,RC:()=>readRulePointers,S7:()=>memberKey,Wd:()=>takesRules,eb:()=>pointersAt,iy:()=>testRuleName,lM:()=>countingWeights,
nD:()=>switchGroupOf,yv:()=>originOf});var _traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70005);const prefix="alicloud-deploy-switch-",testRuleName="\
alicloud-deploy-green",switchGroupName=originId=>`${prefix}${originId}`;function switchGroupOf(group){return group.name.startsWith(prefix)?[{loadBalancerId:group.
loadBalancerId,id:group.id,originId:group.name.slice(prefix.length)}]:[]}async function readRulePointers(loadBalancing,{loadBalancers}){const asked=loadBalancers.
flatMap(({listeners})=>listeners).filter(takesRules);return(await Promise.all(asked.map(async listener=>(await loadBalancing.describeRules(listener.loadBalancerId,
listener)).filter(({name})=>!name.startsWith("alicloud-deploy-")).map(({id,serverGroupId})=>({loadBalancerId:listener.loadBalancerId,serverGroupId,from:{ruleId:id}}))))).
flat()}const takesRules=({protocol,redirectToPort})=>(protocol==="http"||protocol==="https")&&redirectToPort===void 0;function pointersAt({loadBalancers,rules=[]},serverGroupId){
return[...loadBalancers.flatMap(one=>one.listeners.flatMap(({loadBalancerId,port,protocol,target,redirectToPort})=>"serverGroupId"in target&&redirectToPort===void 0?
[{loadBalancerId,serverGroupId:target.serverGroupId,from:{port,protocol}}]:[])),...rules].filter(pointer=>pointer.serverGroupId===serverGroupId)}function originOf({
switches=[]},group){const found=switches.find(({id})=>id===group.serverGroupId);return found?{loadBalancerId:found.loadBalancerId,serverGroupId:found.originId}:
group}function countingWeights(layout,group,own,besides){const beside=layout.switches?.find(({originId})=>originId===group.serverGroupId);if(!beside||pointersAt(
layout,beside.id).length===0)return[...own];const isSplit=pointersAt(layout,beside.originId).length>0,there=new Map((besides.get(beside.id)??[]).map(one=>[memberKey(
one),one.weight]));return own.map(one=>{const weight=there.get(memberKey(one))??0;return{...one,weight:isSplit?Math.max(weight,one.weight):weight}})}const memberKey=({
instanceId,port})=>`${instanceId}:${port??""}`,heldIn=(held,group)=>new Map(held.filter(one=>(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.$6)(one.group)===
(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.$6)(group)).map(one=>[memberKey(one),one.weight]))}),51767:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fg:()=>markOf,Wf:()=>artifactKey,h3:()=>proveArtifact,s:()=>digestIn,zQ:()=>markOfFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),_shared_crc64_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75604);const artifactKey=digest=>`\
artifacts/${digest}.tar.gz`,digestIn=key=>/^artifacts\/([^/]+)\.tar\.gz$/.exec(key)?.[1];function markOf(digest,bytes){return{sha256:digest,crc64:new _shared_crc64_js__WEBPACK_IMPORTED_MODULE_2__.
V().update(bytes).digest(),bytes:String(bytes.length)}}async function markOfFile(digest,file){const sum=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256"),crc=new _shared_crc64_js__WEBPACK_IMPORTED_MODULE_2__.V;let bytes=0;for await(const part of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file))
sum.update(part),crc.update(part),bytes+=part.length;return sum.digest("hex")===digest?{sha256:digest,crc64:crc.digest(),bytes:String(bytes)}:void 0}async function proveArtifact(store,digest){
const key=artifactKey(digest),where=`oss://${store.bucket}/${key}`,head=await store.head(key);if(!head)return{is:"missing",reason:`${where} does not exist`};const{
sha256,crc64,bytes}=head.metadata;if(sha256===digest&&crc64!==void 0&&crc64===head.crc64)return{is:"whole"};const sum=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256");let found=0;for await(const part of store.read(key))sum.update(part),found+=part.length;const is=sum.digest("hex");if(is===digest)return{is:"\
whole"};const sent=sha256===digest&&bytes!==void 0?`; ${bytes} bytes were uploaded`:"";return{is:"damaged",reason:`${where} holds ${found} bytes with the SHA-25\
6 ${is}, not ${digest}${sent}`}}}),10916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bu:()=>uploadRelease,Ci:()=>releaseUrls,J4:()=>environmentKey,Lx:()=>whyUnreachable,Ny:()=>uploadEnvironment,fw:()=>environmentUrl});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51767),_pack_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84763);const environmentKey=digest=>`\
env/${digest}.env`;async function uploadRelease(store,artifact,environment,reporter){await uploadArtifact(store,artifact,reporter),await uploadEnvironment(store,
environment)}async function uploadArtifact(store,artifact,reporter){const{digest}=artifact,before=await(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.h3)(store,
digest);if(before.is==="whole")return;before.is==="damaged"&&reporter.emit({type:"warning",message:`${before.reason}; it is replaced`});const metadata="bytes"in
artifact?(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(digest,artifact.bytes):await(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(digest,artifact.
file);if(!metadata)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG("the artifact was changed while this run was at work: it has another SHA-256 now",
{code:"E_ARTIFACT_CHANGED",fix:"run the command again when whatever writes the file has ended"});const key=(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.Wf)(
digest);"bytes"in artifact?await store.put(key,artifact.bytes,{contentType:"application/gzip",metadata}):await store.putFile(key,artifact.file,{metadata});const after=await(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.
h3)(store,digest);if(after.is!=="whole")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`the upload did not arrive whole: ${after.reason}`,{code:"E_\
ARTIFACT_DAMAGED",fix:"run the command again; if it stays, see what stands between this job and OSS",retryable:!0})}async function uploadEnvironment(store,environment){
const envDigest=(0,_pack_js__WEBPACK_IMPORTED_MODULE_2__.s)(environment);return await store.put(environmentKey(envDigest),environment,{ifAbsent:!0}),envDigest}function environmentUrl(store,environment){
return store.presignGet(environmentKey((0,_pack_js__WEBPACK_IMPORTED_MODULE_2__.s)(environment)),urlSeconds)}const urlSeconds=1800;async function releaseUrls(store,release){
const{digest,envDigest}=release,hasEnvironment=envDigest!==void 0&&await holds(store,environmentKey(envDigest));return{artifactUrl:digest&&await hasArtifact(store,
digest)?await store.presignGet((0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.Wf)(digest),urlSeconds):"",envUrl:hasEnvironment?await store.presignGet(environmentKey(
envDigest),urlSeconds):""}}async function hasArtifact(store,digest){return holds(store,(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.Wf)(digest),{leastBytes:1})}
async function whyUnreachable(store,{digest,envDigest}){if(digest===void 0)return{code:"E_ARTIFACT_MISSING",reason:"what it is made of was never recorded"};const artifact=await(0,_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.
h3)(store,digest);if(artifact.is==="damaged")return{code:"E_ARTIFACT_DAMAGED",reason:artifact.reason};if(artifact.is==="missing")return{code:"E_ARTIFACT_MISSING",
reason:artifact.reason};if(!(envDigest===void 0||await holds(store,environmentKey(envDigest))))return{code:"E_ARTIFACT_MISSING",reason:`oss://${store.bucket}/${environmentKey(
envDigest)} does not exist`}}async function holds(store,key,{leastBytes=0}={}){return(await store.list(key)).some(object=>object.key===key&&object.sizeBytes>=leastBytes)}}),
84763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>packRelease,s:()=>sha256});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38522),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52005);function packRelease(files){const blocks=files.toSorted((a,b)=>a.path<b.path?-1:a.path>b.path?1:0).flatMap(file=>"linkTo"in file?[tarHeader(file.path,0,511,
file.linkTo)]:[tarHeader(file.path,file.content.length,file.isExecutable?493:420),padded(file.content)]),tar=Buffer.concat([...blocks,Buffer.alloc(2*blockBytes)]),
bytes=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(tar,{level:6});return bytes[9]=255,{bytes,digest:sha256(bytes)}}const sha256=bytes=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex"),blockBytes=512;function padded(content){const rest=content.length%blockBytes;return Buffer.concat([content,Buffer.
alloc(rest===0?0:blockBytes-rest)])}function tarHeader(path,size,mode,linkTo=""){const{name,prefix}=splitPath(path);if(Buffer.byteLength(linkTo)>100)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
xL([{message:`the link ${path} points to a path of more than 100 bytes`}]);const header=Buffer.alloc(blockBytes);header.write(name,0),header.write(octal(mode,7),
100),header.write(octal(0,7),108),header.write(octal(0,7),116),header.write(octal(size,11),124),header.write(octal(0,11),136),header.write(" ".repeat(8),148),header.
write(linkTo?"2":"0",156),header.write(linkTo,157),header.write("ustar\0",257),header.write("00",263),header.write(prefix,345);const checksum=header.reduce((total,byte)=>total+
byte,0);return header.write(`${octal(checksum,6)}\0 `,148),header}const octal=(value,digits)=>value.toString(8).padStart(digits,"0");function splitPath(path){if(Buffer.
byteLength(path)<=100)return{name:path,prefix:""};for(let at=path.indexOf("/");at>=0;at=path.indexOf("/",at+1)){const[prefix,name]=[path.slice(0,at),path.slice(
at+1)];if(Buffer.byteLength(prefix)<=155&&Buffer.byteLength(name)<=100)return{name,prefix}}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:`\
the path ${path} is too long for an artifact (155 bytes of directories, 100 of name)`,fix:"shorten it, or give a .tar.gz as artifact"}])}}),28453:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>runsRelease,L4:()=>stateOf,PA:()=>isServing,qS:()=>ownWeights});var _traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70005);function isServing(server,weights=server.backends){const wanted=weights.filter(backend=>backend.weight>0);if(server.status!=="Running"||wanted.length===0)
return!1;const now=new Map(server.backends.map(backend=>[(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend.weight])),groups=new Set(wanted.
map(backend=>(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.$6)(backend.group)));return wanted.every(backend=>(now.get((0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.
Kf)(backend))??0)>0)&&server.health.every(row=>row.health==="healthy"||row.group!==void 0&&!groups.has(row.group))}function ownWeights(server,held){const kept=new Map(
held.filter(backend=>backend.instanceId===server.instanceId).map(backend=>[(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend]));return server.
backends.map(backend=>kept.get((0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend))??backend)}function runsRelease(running,want){return!running?.isAnswering||
running.echoed!==void 0&&running.echoed!==want.version||running.current!==void 0&&running.current!==want.version||want.digest!==void 0&&running.digest!==want.digest?
!1:want.envDigest===void 0||running.envDigest===want.envDigest}function stateOf(server,seen){const own=ownWeights(server,seen.held),isHeld=seen.isTaken===!0||seen.
held.some(backend=>backend.instanceId===server.instanceId);if(!own.every((backend,index)=>backend.weight===server.backends[index].weight))return{kind:"held"};const isWanted=runsRelease(
seen.running,seen.want);if(own.every(backend=>backend.weight===0))return isWanted&&!isHeld&&server.release===seen.want.version?{kind:"done"}:{kind:"parked"};const serves=isServing(
server);return!isWanted||!serves?{kind:"old",isServing:serves}:!isHeld&&server.release===seen.want.version?{kind:"done"}:{kind:"raised"}}}),59864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F8:()=>groupOf,Ht:()=>observeFleet,gz:()=>previewName,k0:()=>findFleet,nL:()=>takesRequests,xu:()=>findBalancers});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79274),_blue_green_switch_group_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(24519),_weights_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70005);const previewName="alicloud-deploy-preview";async function findFleet(cloud,environmentTag){const tags={[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.environment]:environmentTag},
[instances,balancers]=await Promise.all([cloud.compute.describeInstances({tags}),findBalancers(cloud.loadBalancing,environmentTag)]);return{environmentTag,...balancers,
instances:instances.toSorted((a,b)=>a.name<b.name?-1:1)}}async function findBalancers(loadBalancing,environmentTag){const found=await loadBalancing.describeLoadBalancers(
{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.environment]:environmentTag}}),loadBalancers=[],groups=[],switches=[];let hasPreview=!1;for(const loadBalancer of found){
const listeners=await loadBalancing.describeListeners(loadBalancer.id);loadBalancers.push({loadBalancer,listeners});for(const group of await loadBalancing.describeServerGroups(
loadBalancer.id)){const beside=(0,_blue_green_switch_group_js__WEBPACK_IMPORTED_MODULE_2__.nD)(group);switches.push(...beside),group.name===previewName?hasPreview=
!0:beside.length===0&&groups.push({loadBalancerId:loadBalancer.id,serverGroupId:group.id})}listeners.some(listener=>"backendPort"in listener.target)&&groups.push(
{loadBalancerId:loadBalancer.id})}return{loadBalancers,groups,...hasPreview?{hasPreview}:{},...switches.length>0?{switches,rules:await(0,_blue_green_switch_group_js__WEBPACK_IMPORTED_MODULE_2__.
RC)(loadBalancing,{loadBalancers})}:{}}}async function observeFleet(cloud,layout){const{loadBalancing}=cloud,membersOf=async group=>({group,backends:await loadBalancing.
describeBackends(group)}),[members,besides,health]=await Promise.all([Promise.all(layout.groups.map(membersOf)),Promise.all((layout.switches??[]).map(({loadBalancerId,
id})=>membersOf({loadBalancerId,serverGroupId:id}))),Promise.all(layout.loadBalancers.map(async({loadBalancer})=>({id:loadBalancer.id,rows:await loadBalancing.describeHealth(
loadBalancer.id)})))]),beside=new Map(besides.map(({group,backends})=>[group.serverGroupId,backends])),backendsOf=byInstance(members.flatMap(({group,backends})=>(0,_blue_green_switch_group_js__WEBPACK_IMPORTED_MODULE_2__.
lM)(layout,group,backends,beside).map(backend=>({...backend,group})))),rowsOf=byInstance(health.flatMap(({id,rows})=>rows.map(row=>({...row,loadBalancerId:id}))));
return layout.instances.map(instance=>toServer(instance,layout,backendsOf.get(instance.id)??[],rowsOf.get(instance.id)??[]))}function toServer(instance,layout,members,rows){
const backends=members.map(({group,weight,port})=>({group,instanceId:instance.id,weight,...port===void 0?{}:{port}})),release=instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.release],stand=(0,_places_js__WEBPACK_IMPORTED_MODULE_1__._f)(instance);return{instanceId:instance.id,name:instance.name,zoneId:instance.zoneId,privateIp:instance.
privateIp,status:instance.status,...release===void 0?{}:{release},...stand?{stand}:{},backends,health:healthOf(backends,layout,rows)}}function healthOf(backends,layout,rows){
const stands=new Set(backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.$6)(backend.group))),keyOf=listener=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
$6)((0,_blue_green_switch_group_js__WEBPACK_IMPORTED_MODULE_2__.yv)(layout,groupOf(listener)));return layout.loadBalancers.flatMap(({loadBalancer,listeners})=>listeners.
filter(listener=>takesRequests(listener)&&stands.has(keyOf(listener))).map(listener=>{const group=backends.filter(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
$6)(backend.group)===keyOf(listener)),ports=group.length>1?group.filter(({weight})=>weight>0).map(({port})=>port):[],own=rows.filter(row=>row.loadBalancerId===loadBalancer.
id&&row.listenerPort===listener.port&&(ports.length===0||ports.includes(row.port)));return{loadBalancerId:loadBalancer.id,listenerPort:listener.port,protocol:listener.
protocol,health:worstOf(own),group:keyOf(listener)}}))}function byInstance(items){const found=new Map;for(const item of items){const own=found.get(item.instanceId);
own?own.push(item):found.set(item.instanceId,[item])}return found}function groupOf(listener){const{loadBalancerId,target}=listener;return"serverGroupId"in target?
{loadBalancerId,serverGroupId:target.serverGroupId}:{loadBalancerId}}function takesRequests(listener){return listener.status!=="stopped"&&listener.redirectToPort===
void 0}function worstOf(rows){return rows.length===0||rows.some(row=>row.health==="unknown")?"unknown":rows.every(row=>row.health==="healthy")?"healthy":"unheal\
thy"}}),79274:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ed:()=>stands,SJ:()=>isInFleet,
_f:()=>standOf,aP:()=>fleetOf,b5:()=>besideFleet,k_:()=>inTheirPlaces,mB:()=>standKey,rG:()=>aloneIn});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633);function standOf({tags}){const found=/^(instance|green|kept|leaving)-(\d+)$/.exec(tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]??"");return found?
{standing:found[1],place:Number(found[2])}:void 0}const stands=(instance,standing)=>standOf(instance)?.standing===standing,standKey=({standing,place})=>`${standing}\
-${place}`;function besideFleet(instances){return new Set(instances.filter(one=>!stands(one,"instance")&&standOf(one)!==void 0).map(one=>one.id))}const isInFleet=({
stand})=>stand===void 0||stand.standing==="instance";function aloneIn(servers){const placesOf=standing=>new Set(servers.flatMap(({stand})=>stand?.standing===standing?
[stand.place]:[])),taken=placesOf("instance"),green=placesOf("green");return servers.filter(({stand})=>!stand||taken.has(stand.place)?!1:stand.standing==="green"||
stand.standing==="kept"&&!green.has(stand.place))}function fleetOf(servers){const alone=new Set(aloneIn(servers));return servers.filter(one=>isInFleet(one)||alone.
has(one))}function inTheirPlaces(before,now){const byPlace=new Map([...now.values()].flatMap(one=>one.stand?.standing==="instance"?[[one.stand.place,one]]:[]));
return before.map(one=>now.get(one.instanceId)??(one.stand&&byPlace.get(one.stand.place))??one)}}),70005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$6:()=>groupKey,Kf:()=>backendKey,bP:()=>maxWeight,c1:()=>groupsOf,iY:()=>changedWeights,oQ:()=>readWeights,tC:()=>shareOf,
uL:()=>jointWeightsForShare,xp:()=>orderWrites});const maxWeight=100,groupKey=group=>`${group.loadBalancerId}/${group.serverGroupId??"default"}`;function groupsOf(backends){
return[...new Map(backends.map(({group})=>[groupKey(group),group])).values()]}async function readWeights(loadBalancing,backends){return(await Promise.all(groupsOf(
backends).map(async group=>(await loadBalancing.describeBackends(group)).map(backend=>({...backend,group}))))).flat()}const backendKey=backend=>`${groupKey(backend.
group)}/${backend.instanceId}:${backend.port??""}`;function shareOf(canary,stable){const total=sum(canary)+sum(stable);return total===0?0:sum(canary)/total}function canaryWeightForShare(request){
const{share,canaries,stable,limit=maxWeight}=request;if(share<=0||canaries===0)return{weight:0,share:0};const exact=share>=1?limit:share*sum(stable)/((1-share)*
canaries),reachable=weight2=>shareOf(Array(canaries).fill(weight2),stable),weight=[Math.floor(exact),Math.ceil(exact)].map(candidate=>clamp(candidate,1,limit)).
reduce((best,next)=>Math.abs(reachable(next)-share)<Math.abs(reachable(best)-share)?next:best);return{weight,share:reachable(weight)}}function jointWeightsForShare(request){
const{share,stable}=request,highest=Math.max(...stable,0);if(highest===0||share<=0||share>=1){const only=canaryWeightForShare(request);return{canaryWeight:only.
weight,stable:[...stable],share:only.share}}let best;for(let top=highest;top>=1;top--){const scaled=stable.map(weight=>weight===0?0:clamp(Math.round(weight*top/
highest),1,weight)),canary=canaryWeightForShare({...request,stable:scaled});(!best||Math.abs(canary.share-share)<Math.abs(best.share-share)-1e-12)&&(best={canaryWeight:canary.
weight,stable:scaled,share:canary.share})}return best}function changedWeights(have,want){const now=new Map(have.map(backend=>[backendKey(backend),backend.weight]));
return want.filter(backend=>now.get(backendKey(backend))!==backend.weight)}const serversPerCall=20;function orderWrites(have,changes){const now=new Map(have.map(
backend=>[backendKey(backend),backend.weight])),isDecrease=change=>change.weight<(now.get(backendKey(change))??0);return[...intoCalls(changes.filter(isDecrease)),
...intoCalls(changes.filter(change=>!isDecrease(change)))]}function intoCalls(changes){const calls=[];for(const change of changes){const key=groupKey(change.group);
let call=calls.findLast(other=>groupKey(other.group)===key);(!call||call.backends.length===serversPerCall)&&calls.push(call={group:change.group,backends:[]}),call.
backends.push({instanceId:change.instanceId,weight:change.weight,...change.port===void 0?{}:{port:change.port}})}return calls}const sum=values=>values.reduce((total,value)=>total+
value,0),clamp=(value,low,high)=>Math.min(high,Math.max(low,value))}),75604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>Crc64});const[tableHigh,tableLow]=buildTables();function buildTables(){const high=new Uint32Array(256),low=new Uint32Array(256);for(let byte=0;byte<
256;byte++){let crc=BigInt(byte);for(let bit=0;bit<8;bit++)crc=crc&1n?crc>>1n^0xc96c5795d7870f42n:crc>>1n;high[byte]=Number(crc>>32n),low[byte]=Number(crc&0xffffffffn)}
return[high,low]}class Crc64{#high=4294967295;#low=4294967295;update(bytes){let high=this.#high,low=this.#low;for(const byte of bytes){const index=(low^byte)&255;
low=(low>>>8|high<<24)^tableLow[index],high=high>>>8^tableHigh[index]}return this.#high=high,this.#low=low,this}digest(){return(BigInt(~this.#high>>>0)<<32n|BigInt(
~this.#low>>>0)).toString()}}})};
