"use strict";exports.id=8886,exports.ids=[8886],exports.modules={68422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{CL:()=>readStored,de:()=>corruptObject,mp:()=>isCorrupt});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98444);const isCorrupt=error=>error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG&&error.code==="E_OBJECT_CORRUPT";function readStored(store,object,{
outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__.V)(Buffer.from(object.body).toString(),outline);if("value"in read)return read.value;throw corruptObject(
store,object,{wrong:read.wrong,fix})}const corruptObject=({bucket},{key},{wrong,fix})=>new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`oss://${bucket}/${key}\
 cannot be understood: ${wrong}`,{code:"E_OBJECT_CORRUPT",fix})}),98886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{contractGate:()=>contractGate});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
14323),_migrate_files_directory_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59806),_migrate_files_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
53961),_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55931),_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59864),
_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16156);async function contractGate(context,directory){const facts=await readFacts(context),
order=(0,_migrate_files_files_js__WEBPACK_IMPORTED_MODULE_3__.Y)(await(0,_migrate_files_directory_js__WEBPACK_IMPORTED_MODULE_2__.g)(directory)).migrations.map(
({id})=>id);return migration=>(0,_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__.l)(migration,order,facts)}async function readFacts(context){const{name,settings}=await context.
environment(),cloud=await context.cloud(),outputs=await(0,_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket}),
layout=await(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.k0)(cloud,`${settings.app}/${name}`),[servers,history,consumers]=await Promise.all([(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.
Ht)(cloud,layout),(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.Lu)(cloud.objectStore(outputs.bucket)),readConsumers(cloud,settings.migrations.consumers)]),
serving=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.T5)(history),target=serving&&(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.PZ)(history,
serving.version);return{servers:[...servers.map(({instanceId,release,backends})=>({instanceId,weight:Math.max(0,...backends.map(({weight})=>weight)),...release?
{release}:{}})),...consumers],releases:history.filter(({isVerified})=>isVerified).map(({version,finishedAt})=>({version,finishedAtMs:Date.parse(finishedAt),...schemaHead(
history,version)})),...target?{rollbackTarget:target.version}:{},isRollbackForfeited:context.options["forfeit-rollback"]===!0||target!==void 0&&context.options["\
forfeit-rollback-to"]===target.version,drainedCountsAsGone:context.options["drained-counts-as-gone"]===!0,soakMs:settings.migrations.soak,nowMs:context.clock.now()}}
async function readConsumers({compute},ids){const found=ids.length===0?[]:await compute.describeInstances({ids}),tags=new Map(found.map(instance=>[instance.id,instance.
tags]));return ids.map(instanceId=>{const release=tags.get(instanceId)?.[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release];return{instanceId,weight:0,isConsumer:!0,
...release?{release}:{}}})}function schemaHead(history,version){const head=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.JO)(history,version);return head===
void 0?{}:{schemaHead:head}}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){
const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(
facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(
({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===!0))return"no server of this environ\
ment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(
", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(
target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback-to ${target})`:whySoaking(knows,
facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}, ${isConsumer?"\
consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,...later]=facts.
releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.soakMs-servedMs;
if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with the next release`}function whyReleaseIsTooOld(release,order,applied){
const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(({requires})=>order.indexOf(requires)>head);if(!missing)return;
const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;return`release ${release.version} knows ${known}, and ${missing.
id} has taken away what it needs since`}}),24519:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$f:()=>heldIn,Lk:()=>switchGroupName,RC:()=>readRulePointers,S7:()=>memberKey,Wd:()=>takesRules,eb:()=>pointersAt,iy:()=>testRuleName,lM:()=>countingWeights,nD:()=>switchGroupOf,
yv:()=>originOf});var _traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70005);const prefix="alicloud-deploy-switch-",testRuleName="alicloud-\
deploy-green",switchGroupName=originId=>`${prefix}${originId}`;function switchGroupOf(group){return group.name.startsWith(prefix)?[{loadBalancerId:group.loadBalancerId,
id:group.id,originId:group.name.slice(prefix.length)}]:[]}async function readRulePointers(loadBalancing,{loadBalancers}){const asked=loadBalancers.flatMap(({listeners})=>listeners).
filter(takesRules);return(await Promise.all(asked.map(async listener=>(await loadBalancing.describeRules(listener.loadBalancerId,listener)).filter(({name})=>!name.
startsWith("alicloud-deploy-")).map(({id,serverGroupId})=>({loadBalancerId:listener.loadBalancerId,serverGroupId,from:{ruleId:id}}))))).flat()}const takesRules=({
protocol,redirectToPort})=>(protocol==="http"||protocol==="https")&&redirectToPort===void 0;function pointersAt({loadBalancers,rules=[]},serverGroupId){return[...loadBalancers.
flatMap(one=>one.listeners.flatMap(({loadBalancerId,port,protocol,target,redirectToPort})=>"serverGroupId"in target&&redirectToPort===void 0?[{loadBalancerId,serverGroupId:target.
serverGroupId,from:{port,protocol}}]:[])),...rules].filter(pointer=>pointer.serverGroupId===serverGroupId)}function originOf({switches=[]},group){const found=switches.
find(({id})=>id===group.serverGroupId);return found?{loadBalancerId:found.loadBalancerId,serverGroupId:found.originId}:group}function countingWeights(layout,group,own,besides){
const beside=layout.switches?.find(({originId})=>originId===group.serverGroupId);if(!beside||pointersAt(layout,beside.id).length===0)return[...own];const isSplit=pointersAt(
layout,beside.originId).length>0,there=new Map((besides.get(beside.id)??[]).map(one=>[memberKey(one),one.weight]));return own.map(one=>{const weight=there.get(memberKey(
one))??0;return{...one,weight:isSplit?Math.max(weight,one.weight):weight}})}const memberKey=({instanceId,port})=>`${instanceId}:${port??""}`,heldIn=(held,group)=>new Map(
held.filter(one=>(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.$6)(one.group)===(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.$6)(group)).map(one=>[
memberKey(one),one.weight]))}),16156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68422);const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,numberOf=key=>Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]),
keptRecords=50,outline={version:"string","digest?":"string","envDigest?":"string",isVerified:"boolean",result:"string",command:"string",runId:"string","seq?":"n\
umber",finishedAt:"string","migrationsHead?":"string","rejects?":"string","only?":["string"],durationsMs:{"*":"number"}};async function readHistory(store){return(await Promise.
all((await listRecords(store)).map(({key})=>store.get(key)))).flatMap(object=>object?[(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline,
fix:`remove the object, e.g. \`ossutil rm oss://${store.bucket}/${object.key}\`; only that release is forgotten`})]:[])}const listRecords=async store=>(await store.
list(prefix)).filter(({key})=>!Number.isNaN(numberOf(key)));async function addToHistory(store,record){const objects=await listRecords(store);let number=Math.max(
0,...objects.map(({key})=>numberOf(key)))+1;for(;!await store.put(recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(
0,-keptRecords))await store.delete(old.key)}function lastVerified(history){return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){
const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.rejects===version);return history.findLast((record,index)=>record.isVerified&&record.
version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){return history.findLast(record=>record.version===version&&record.
migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},...history.map(record=>record.durationsMs))}function newestSeq(history){
const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>0?Math.max(...seen):void 0}}),59864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
value,0),clamp=(value,low,high)=>Math.min(high,Math.max(low,value))})};
