"use strict";exports.id=6792,exports.ids=[6792],exports.modules={68422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{CL:()=>readStored,de:()=>corruptObject,mp:()=>isCorrupt});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98444);const isCorrupt=error=>error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG&&error.code==="E_OBJECT_CORRUPT";function readStored(store,object,{
outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__.V)(Buffer.from(object.body).toString(),outline);if("value"in read)return read.value;throw corruptObject(
store,object,{wrong:read.wrong,fix})}const corruptObject=({bucket},{key},{wrong,fix})=>new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`oss://${bucket}/${key}\
 cannot be understood: ${wrong}`,{code:"E_OBJECT_CORRUPT",fix})}),66792:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{contractGate:()=>contractGate});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
14323),_migrate_directory_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21397),_migrate_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98486),_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
55931),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13618);const defaultSoakMs=24*
36e5;async function contractGate(context,directory){const facts=await readFacts(context),order=(0,_migrate_files_js__WEBPACK_IMPORTED_MODULE_3__.Y)(await(0,_migrate_directory_js__WEBPACK_IMPORTED_MODULE_2__.
g)(directory)).migrations.map(({id})=>id);return migration=>(0,_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__.l)(migration,order,facts)}async function readFacts(context){
const{name,settings}=await context.environment(),cloud=await context.cloud(),outputs=await(0,_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__.T7)(cloud,{app:settings.
app,env:name,bucket:settings.bucket}),layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__.k0)(cloud,`${settings.app}/${name}`),[servers,history,consumers]=await Promise.
all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.Lu)(cloud.objectStore(outputs.bucket)),
readConsumers(cloud,settings.migrations.consumers)]),serving=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.T5)(history),target=serving&&(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.
PZ)(history,serving.version);return{servers:[...servers.map(({instanceId,release,backends})=>({instanceId,weight:Math.max(0,...backends.map(({weight})=>weight)),
...release?{release}:{}})),...consumers],releases:history.filter(({isVerified})=>isVerified).map(({version,finishedAt})=>({version,finishedAtMs:Date.parse(finishedAt),
...schemaHead(history,version)})),...target?{rollbackTarget:target.version}:{},isRollbackForfeited:context.options["forfeit-rollback"]===!0,drainedCountsAsGone:context.
options["drained-counts-as-gone"]===!0,soakMs:context.options.soak??defaultSoakMs,nowMs:context.clock.now()}}async function readConsumers({compute},ids){const found=ids.
length===0?[]:await compute.describeInstances({ids}),tags=new Map(found.map(instance=>[instance.id,instance.tags]));return ids.map(instanceId=>{const release=tags.
get(instanceId)?.[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release];return{instanceId,weight:0,isConsumer:!0,...release?{release}:{}}})}function schemaHead(history,version){
const head=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.JO)(history,version);return head===void 0?{}:{schemaHead:head}}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function whyContractWaits(request,order,facts){const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is \
no migration of this directory`;const byVersion=new Map(facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??
"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===
!0))return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>
0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&
!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rol\
lback)`:whySoaking(knows,facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}\
, ${isConsumer?"consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,
...later]=facts.releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.
soakMs-servedMs;if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time o\
f ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with t\
he next release`}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.
find(({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),56490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F8:()=>groupOf,Ht:()=>observeFleet,gz:()=>previewName,k0:()=>findFleet,nL:()=>takesRequests});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62228),_weights_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40191);const previewName="\
alicloud-deploy-preview";async function findFleet(cloud,environmentTag){const tags={[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.environment]:environmentTag},
[instances,found]=await Promise.all([cloud.compute.describeInstances({tags}),cloud.loadBalancing.describeLoadBalancers({tags})]),loadBalancers=[],groups=[];let hasPreview=!1;
for(const loadBalancer of found){const listeners=await cloud.loadBalancing.describeListeners(loadBalancer.id);loadBalancers.push({loadBalancer,listeners});const named=await cloud.
loadBalancing.describeServerGroups(loadBalancer.id),own=named.filter(({name})=>name!==previewName);hasPreview||=own.length<named.length,groups.push(...own.map(group=>({
loadBalancerId:loadBalancer.id,serverGroupId:group.id}))),listeners.some(listener=>"backendPort"in listener.target)&&groups.push({loadBalancerId:loadBalancer.id})}
return{environmentTag,loadBalancers,groups,instances:instances.toSorted((a,b)=>a.name<b.name?-1:1),...hasPreview?{hasPreview}:{}}}async function observeFleet(cloud,layout){
const[members,health]=await Promise.all([Promise.all(layout.groups.map(async group=>({group,backends:await cloud.loadBalancing.describeBackends(group)}))),Promise.
all(layout.loadBalancers.map(async({loadBalancer})=>({id:loadBalancer.id,rows:await cloud.loadBalancing.describeHealth(loadBalancer.id)})))]),backendsOf=byInstance(
members.flatMap(({group,backends})=>backends.map(backend=>({...backend,group})))),rowsOf=byInstance(health.flatMap(({id,rows})=>rows.map(row=>({...row,loadBalancerId:id}))));
return layout.instances.map(instance=>toServer(instance,layout,backendsOf.get(instance.id)??[],rowsOf.get(instance.id)??[]))}function toServer(instance,layout,members,rows){
const backends=members.map(({group,weight,port})=>({group,instanceId:instance.id,weight,...port===void 0?{}:{port}})),release=instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.release],stand=(0,_places_js__WEBPACK_IMPORTED_MODULE_1__._f)(instance);return{instanceId:instance.id,name:instance.name,zoneId:instance.zoneId,privateIp:instance.
privateIp,status:instance.status,...release===void 0?{}:{release},...stand?{stand}:{},backends,health:healthOf(backends,layout,rows)}}function healthOf(backends,layout,rows){
const stands=new Set(backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(backend.group)));return layout.loadBalancers.flatMap(({loadBalancer,listeners})=>listeners.
filter(listener=>takesRequests(listener)&&stands.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(groupOf(listener)))).map(listener=>{const group=backends.filter(
backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(backend.group)===(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(groupOf(listener))),ports=group.length>
1?group.filter(({weight})=>weight>0).map(({port})=>port):[],own=rows.filter(row=>row.loadBalancerId===loadBalancer.id&&row.listenerPort===listener.port&&(ports.
length===0||ports.includes(row.port)));return{loadBalancerId:loadBalancer.id,listenerPort:listener.port,protocol:listener.protocol,health:worstOf(own),group:(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(groupOf(listener))}}))}function byInstance(items){const found=new Map;for(const item of items){const own=found.get(item.instanceId);own?own.push(item):found.
set(item.instanceId,[item])}return found}function groupOf(listener){const{loadBalancerId,target}=listener;return"serverGroupId"in target?{loadBalancerId,serverGroupId:target.
serverGroupId}:{loadBalancerId}}function takesRequests(listener){return listener.status!=="stopped"&&listener.redirectToPort===void 0}function worstOf(rows){return rows.
length===0||rows.some(row=>row.health==="unknown")?"unknown":rows.every(row=>row.health==="healthy")?"healthy":"unhealthy"}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});
var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68422);const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(
8,"0")}.json`,numberOf=key=>Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]),keptRecords=50,outline={version:"string","digest?":"string","envDigest?":"\
string",isVerified:"boolean",result:"string",command:"string",runId:"string","seq?":"number",finishedAt:"string","migrationsHead?":"string","rejects?":"string",
"only?":["string"],durationsMs:{"*":"number"}};async function readHistory(store){return(await Promise.all((await listRecords(store)).map(({key})=>store.get(key)))).
flatMap(object=>object?[(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline,fix:`remove the object, e.g. \`ossutil rm oss://${store.
bucket}/${object.key}\`; only that release is forgotten`})]:[])}const listRecords=async store=>(await store.list(prefix)).filter(({key})=>!Number.isNaN(numberOf(
key)));async function addToHistory(store,record){const objects=await listRecords(store);let number=Math.max(0,...objects.map(({key})=>numberOf(key)))+1;for(;!await store.
put(recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}}),62228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Ed:()=>stands,SJ:()=>isInFleet,_f:()=>standOf,aP:()=>fleetOf,b5:()=>besideFleet,k_:()=>inTheirPlaces,mB:()=>standKey,rG:()=>aloneIn});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633);function standOf({tags}){const found=/^(instance|green|kept|leaving)-(\d+)$/.exec(tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]??"");return found?
{standing:found[1],place:Number(found[2])}:void 0}const stands=(instance,standing)=>standOf(instance)?.standing===standing,standKey=({standing,place})=>`${standing}\
-${place}`;function besideFleet(instances){return new Set(instances.filter(one=>!stands(one,"instance")&&standOf(one)!==void 0).map(one=>one.id))}const isInFleet=({
stand})=>stand===void 0||stand.standing==="instance";function aloneIn(servers){const placesOf=standing=>new Set(servers.flatMap(({stand})=>stand?.standing===standing?
[stand.place]:[])),taken=placesOf("instance"),green=placesOf("green");return servers.filter(({stand})=>!stand||taken.has(stand.place)?!1:stand.standing==="green"||
stand.standing==="kept"&&!green.has(stand.place))}function fleetOf(servers){const alone=new Set(aloneIn(servers));return servers.filter(one=>isInFleet(one)||alone.
has(one))}function inTheirPlaces(before,now){const byPlace=new Map([...now.values()].flatMap(one=>one.stand?.standing==="instance"?[[one.stand.place,one]]:[]));
return before.map(one=>now.get(one.instanceId)??(one.stand&&byPlace.get(one.stand.place))??one)}}),40191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$6:()=>groupKey,Kf:()=>backendKey,bP:()=>maxWeight,c1:()=>groupsOf,iY:()=>changedWeights,oQ:()=>readWeights,uL:()=>jointWeightsForShare,
xp:()=>orderWrites});const maxWeight=100,groupKey=group=>`${group.loadBalancerId}/${group.serverGroupId??"default"}`;function groupsOf(backends){return[...new Map(
backends.map(({group})=>[groupKey(group),group])).values()]}async function readWeights(loadBalancing,backends){return(await Promise.all(groupsOf(backends).map(async group=>(await loadBalancing.
describeBackends(group)).map(backend=>({...backend,group}))))).flat()}const backendKey=backend=>`${groupKey(backend.group)}/${backend.instanceId}:${backend.port??
""}`;function shareOf(canary,stable){const total=sum(canary)+sum(stable);return total===0?0:sum(canary)/total}function canaryWeightForShare(request){const{share,
canaries,stable,limit=maxWeight}=request;if(share<=0||canaries===0)return{weight:0,share:0};const exact=share>=1?limit:share*sum(stable)/((1-share)*canaries),reachable=weight2=>shareOf(
Array(canaries).fill(weight2),stable),weight=[Math.floor(exact),Math.ceil(exact)].map(candidate=>clamp(candidate,1,limit)).reduce((best,next)=>Math.abs(reachable(
next)-share)<Math.abs(reachable(best)-share)?next:best);return{weight,share:reachable(weight)}}function jointWeightsForShare(request){const{share,stable}=request,
highest=Math.max(...stable,0);if(highest===0||share<=0||share>=1){const only=canaryWeightForShare(request);return{canaryWeight:only.weight,stable:[...stable],share:only.
share}}let best;for(let top=highest;top>=1;top--){const scaled=stable.map(weight=>weight===0?0:clamp(Math.round(weight*top/highest),1,weight)),canary=canaryWeightForShare(
{...request,stable:scaled});(!best||Math.abs(canary.share-share)<Math.abs(best.share-share)-1e-12)&&(best={canaryWeight:canary.weight,stable:scaled,share:canary.
share})}return best}function changedWeights(have,want){const now=new Map(have.map(backend=>[backendKey(backend),backend.weight]));return want.filter(backend=>now.
get(backendKey(backend))!==backend.weight)}const serversPerCall=20;function orderWrites(have,changes){const now=new Map(have.map(backend=>[backendKey(backend),backend.
weight])),isDecrease=change=>change.weight<(now.get(backendKey(change))??0);return[...intoCalls(changes.filter(isDecrease)),...intoCalls(changes.filter(change=>!isDecrease(
change)))]}function intoCalls(changes){const calls=[];for(const change of changes){const key=groupKey(change.group);let call=calls.findLast(other=>groupKey(other.
group)===key);(!call||call.backends.length===serversPerCall)&&calls.push(call={group:change.group,backends:[]}),call.backends.push({instanceId:change.instanceId,
weight:change.weight,...change.port===void 0?{}:{port:change.port}})}return calls}const sum=values=>values.reduce((total,value)=>total+value,0),clamp=(value,low,high)=>Math.
min(high,Math.max(low,value))})};
