"use strict";exports.id=4987,exports.ids=[4987],exports.modules={70271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{E:()=>isCloudError,K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),22633:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b:()=>tagKeys});const tagKeys={environment:"alicloud-deploy:env",key:"alicloud-deploy:key",release:"alicloud-deploy:release",port:"aliclo\
ud-deploy:port",keptPort:"alicloud-deploy:kept-port",keptUntil:"alicloud-deploy:kept-until",settings:"alicloud-deploy:settings",outOfService:"alicloud-deploy:ou\
t-of-service",publicEndpoint:"alicloud-deploy:public-endpoint",bake:"alicloud-deploy:bake"}}),62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text,{flag:isNew?
"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),68266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>keyFrom,U:()=>writeAttestation,jy:()=>readSigningKey,m5:()=>saveAttestation});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77644),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52005),_shared_redact_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38395),_asked_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62382);async function keyFrom(text,kind,origin){
const pem=text.includes("-----BEGIN")?text:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text),
"utf8").catch(()=>""),key=(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(pem,kind);if(key)return key;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
xL([{message:`${origin} is neither an Ed25519 ${kind} key in PEM nor a file with one`,fix:kind==="private"?"openssl genpkey -algorithm ed25519 -out attest.pem":
"openssl pkey -in attest.pem -pubout -out attest.pub"}])}async function readSigningKey({options,redactor,host}){if(options.attest===void 0)return;const text=options["\
attest-key"];if(!text)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL([{message:"--attest needs a key",fix:"give --attest-key FILE or ALICLOUD_DEPLO\
Y_ATTEST_KEY"}]);return text.includes("-----BEGIN")&&(redactor.add(text),host.mask(text)),keyFrom(text,"private","--attest-key")}async function saveAttestation(context,environment,{
outcome,signingKey}){const report=outcome.extra?.report;if(!signingKey||!report)return outcome;const attestation=await writeAttestation(context,environment,{signingKey,
predicateType:"urn:alicloud-deploy:rollout:v1",report,digest:outcome.release?.digest,finishedAtMs:context.clock.now()});return{...outcome,extra:{...outcome.extra,
attestation}}}async function writeAttestation({options,host,redactor},{name,settings},stated){const{signingKey,predicateType,report,digest,finishedAtMs}=stated,
{runId,actor,jobUrl}=host.job(),clean=JSON.parse((0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_5__.Rh)(report,text=>redactor.redact(text))),envelope=(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.
st)({_type:"https://in-toto.io/Statement/v1",subject:[{name:`${settings.app}@${report.version}`,digest:digestOf(digest)}],predicateType,predicate:{app:settings.
app,environment:name,runId,...actor?{actor}:{},...jobUrl?{jobUrl}:{},finishedAt:new Date(finishedAtMs).toISOString(),report:clean}},signingKey),path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(String(options.attest));return(0,_asked_file_js__WEBPACK_IMPORTED_MODULE_4__.K)(path,`${JSON.stringify(envelope)}
`),{path,keyId:(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.xs)(signingKey)}}function digestOf(digest){return digest===void 0?{}:/^[0-9a-f]{64}$/.
test(digest)?{sha256:digest}:{image:digest}}}),97588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J:()=>readJsonFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),
_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444);function readJsonFile(file,{what,outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
V)(textOf(file,fix),outline);if("value"in read)return read.value;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL([{file,message:`is no ${what}: ${read.
wrong}`,fix}])}function textOf(file,fix){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8")}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
xL([{file,message:`cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`,fix}],{cause:error})}}}),1866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var _rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77644),_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10966),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),
_attest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(68266),_json_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97588);const outline={payloadType:"\
string",payload:"string",signatures:[{keyid:"string",sig:"string"}]},fix="give a file that --attest wrote";async function run({operands,options}){const key=options["\
public-key"];if(operands.length===0||!key)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:"verify needs files and a key",fix:"verify FILE \
\u2026 --public-key attest.pub"}],{code:"E_USAGE"});const publicKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_3__.S)(key,"public","--public-key"),checked=[];for(const file of operands){
const end=(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_0__.Xe)((0,_json_file_js__WEBPACK_IMPORTED_MODULE_4__.J)(file,{what:"attestation",outline,fix}),
publicKey);checked.push(end.ok?{file,statement:end.statement}:{file,reason:end.reason})}const bad=checked.find(({reason})=>reason!==void 0);return{result:bad?"f\
ailed":"succeeded",exitCode:bad?_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.preflight:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.done,checks:checked,
...bad?{error:{code:"E_ATTESTATION",message:`${bad.file}: ${bad.reason}`,fix:"do not rely on it; ask those who deployed for the original file",retryable:!1}}:{},
text:checked.map(line).join(`
`)}}function line({file,statement,reason}){if(!statement)return`BAD  ${file}: ${reason}`;const{app,environment,actor,finishedAt,report}=statement.predicate,seen="\
watched"in report?`, seen from outside: ${(0,_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_1__.d)(report)}`:"";return`ok   ${file}: ${app}/${environment} ${report.
result} ${report.version}${actor?` by ${actor}`:""}, ${finishedAt}${seen}`}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$T:()=>orderCandidates,BX:()=>zoneFloor,Pt:()=>leastIn,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits,ap:()=>limitsOfAnyFleet,
p2:()=>withoutLost,pq:()=>countOf});function countOf(text,total,round){if(!text.endsWith("%"))return Number(text);const exact=Number(text.slice(0,-1))*total/100;
return round==="up"?Math.ceil(exact-1e-9):Math.floor(exact+1e-9)}function limitsOfAnyFleet(settings,{servers,total=servers.length}){const{firstBatch,bakeMs,pauseBetweenMs,
isForgiving}=settings;return{...zoneFloor(settings,servers),bakeMs,pauseBetweenMs,maxFailures:countOf(String(settings.maxFailures),total,"down"),...isForgiving?
{isForgiving}:{},...firstBatch?{firstBatch}:{}}}function zoneFloor({minHealthyPerZone,mayEmptyZones=[]},servers){const used=countBy(servers.filter(({isServing,isHeld})=>isServing||
isHeld),({zoneId})=>zoneId),alone=[...new Set(servers.map(({zoneId})=>zoneId))].filter(zone=>(used.get(zone)??0)<2);if(minHealthyPerZone!==void 0)return{minHealthyPerZone,
...mayEmptyZones.length>0?{mayEmptyZones}:{}};const exempt=[...new Set([...mayEmptyZones,...alone])],leaning=[...used.keys()].flatMap(zoneId=>{const ofZone=servers.
filter(server=>server.zoneId===zoneId),needed=2-ofZone.filter(({isServing})=>isServing).length,instanceIds=ofZone.filter(one=>one.isHeld&&!one.isServing).map(({
instanceId})=>instanceId);return needed>0&&!exempt.includes(zoneId)?[{zoneId,instanceIds,needed}]:[]});return{minHealthyPerZone:1,...exempt.length>0?{mayEmptyZones:exempt}:
{},...leaning.length>0?{zonesLeaningOn:leaning}:{}}}function withoutLost(floor,failed){const lost=new Set(failed.map(({instanceId})=>instanceId)),emptied=(floor.
zonesLeaningOn??[]).filter(({instanceIds,needed})=>instanceIds.filter(id=>!lost.has(id)).length<needed).map(({zoneId})=>zoneId);return emptied.length>0?{...floor,
mayEmptyZones:[...floor.mayEmptyZones??[],...emptied]}:floor}const leastIn=(zoneId,{minHealthyPerZone,mayEmptyZones})=>mayEmptyZones?.includes(zoneId)?0:minHealthyPerZone;
function planLimits(settings,fleet){const total=fleet.servers.length,isAsked=fleet.isAsked??(()=>!0),serving=fleet.servers.filter(server=>server.isServing).length,
held=fleet.servers.filter(server=>server.isHeld).length,sizeOf=text=>Math.max(text.endsWith("%")?1:0,countOf(text,total,"down")),batches=settings.batches?.map(sizeOf),
batch=batches?Math.max(...batches):sizeOf(settings.batch),asked=countOf(settings.minHealthy,total,"up"),minHealthy=total>1&&serving>0?Math.max(1,asked):asked,limits={
slots:batch,...batches?{batches}:{},minHealthy,...settings.minCapacity?{minCapacity:settings.minCapacity}:{},...limitsOfAnyFleet(settings,{servers:fleet.servers.
map(server=>({...server,isHeld:server.isHeld&&isAsked(server)}))})},problems=[];return(batch<1||batches?.some(size=>size<1))&&problems.push({path:batches?"rollo\
ut.batches":"rollout.batch",message:`batch ${settings.batches?.join(", ")??settings.batch} of ${total} servers is ${batch}: nothing would be updated`,fix:"give \
--batch 1 or more"}),minHealthy>=total&&serving>0?problems.push({path:"rollout.minHealthy",message:`minHealthy ${settings.minHealthy} is ${minHealthy} of ${total}\
 servers: none may leave service, so none can be updated`,fix:total===1?"give --min-healthy 0 to accept an interruption, or add a second instance":`give --min-h\
ealthy ${total-1} or less`}):serving>0&&serving+held<minHealthy&&problems.push({path:"rollout.minHealthy",message:`only ${serving} of ${total} servers serve now\
, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,fix:`repair the servers first, or give --min-healthy ${Math.max(1,serving-
1)}`}),problems.push(...zoneProblems(fleet.servers,limits,isAsked)),problems.length>0?{ok:!1,problems}:{ok:!0,limits}}function zoneProblems(servers,floor,isAsked){
const{minHealthyPerZone}=floor;if(minHealthyPerZone===0||servers.every(server=>!server.isServing))return[];const asked=new Set(servers.filter(isAsked).map(({zoneId})=>zoneId));
return[...countBy(servers,server=>server.zoneId)].filter(([zone,count])=>asked.has(zone)&&count<=leastIn(zone,floor)).map(([zone,count])=>({path:"rollout.minHea\
lthyPerZone",message:`zone ${zone} has ${count} ${count===1?"server":"servers"} and minHealthyPerZone is ${minHealthyPerZone}: none of them may leave service`,fix:`\
add an instance in that zone, or name it: --may-empty-zones ${zone}`}))}function orderCandidates(candidates){const rank=candidate=>candidate.isHeld?0:candidate.
isServing?2:1;return candidates.toSorted((a,b)=>rank(a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<b.zoneId?-1:a.zoneId>b.zoneId?1:0)||(a.instanceId<
b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){const byZone=new Map(capacity.servingByZone),inGroup=new Map([...capacity.byGroup??[]].map(([key,
{serving:serving2}])=>[key,serving2])),weightIn=new Map([...capacity.byGroup??[]].flatMap(([key,{weight}])=>weight?[[key,weight.serving]]:[])),wouldEmpty=(key,own)=>{
const{least=0,weight}=capacity.byGroup?.get(key)??{};return inGroup.get(key)-1<least||weight!==void 0&&weightIn.get(key)-own<weight.least};let serving=[...byZone.
values()].reduce((total,count)=>total+count,0),out=capacity.out;const chosen=[];for(const candidate of ordered){if(chosen.length>=capacity.mayStart)break;if(candidate.
isServing){const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||serving-1<limits.minHealthy||inZone-1<leastIn(candidate.zoneId,limits))continue;const groups=(candidate.
groups??[]).filter(key=>inGroup.has(key)),ownIn=key=>candidate.weights?.get(key)??0;if(groups.some(key=>wouldEmpty(key,ownIn(key))))continue;for(const key of groups)
inGroup.set(key,inGroup.get(key)-1),weightIn.has(key)&&weightIn.set(key,weightIn.get(key)-ownIn(key));byZone.set(candidate.zoneId,inZone-1),serving--,out++}else
candidate.isHeld&&out++;chosen.push(candidate.instanceId)}return chosen}function countBy(items,key){const counts=new Map;for(const item of items)counts.set(key(
item),(counts.get(key(item))??0)+1);return counts}}),91985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{KT:()=>observeGroup,WP:()=>findScalingGroup,aH:()=>layoutOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59864);async function findScalingGroup({
scaling},wanted){const{setting,environmentTag}=wanted,isById=setting!=="auto",found=await scaling.describeGroups(isById?{ids:[setting]}:{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment]:environmentTag}}),[group]=found;if(group&&found.length===1)return group;const what=isById?`scaling group ${setting}`:`scaling group with the tag ${_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment}=${environmentTag}`;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(group?`there are ${found.length} of one ${what}`:`there is no ${what}\
 in this region`,{code:"E_NO_SCALING_GROUP",fix:"give the id of the group: rollout.scalingGroup: asg-\u2026"})}async function layoutOf({loadBalancing},group,environmentTag){
const ids=[...new Set([...group.loadBalancerIds,...group.serverGroups.map(each=>each.loadBalancerId)])],found=ids.length>0?await loadBalancing.describeLoadBalancers(
{ids}):[];return{environmentTag,loadBalancers:await Promise.all(found.map(async loadBalancer=>({loadBalancer,listeners:await loadBalancing.describeListeners(loadBalancer.
id)}))),groups:[...group.loadBalancerIds.map(loadBalancerId=>({loadBalancerId})),...group.serverGroups.map(({loadBalancerId,serverGroupId})=>({loadBalancerId,serverGroupId}))],
instances:[]}}async function observeGroup(cloud,groupId,layout){const{scaling,compute}=cloud,[[group],configurations,refreshes,instances]=await Promise.all([scaling.
describeGroups({ids:[groupId]}),scaling.describeConfigurations(groupId),scaling.describeRefreshes(groupId),scaling.describeInstances(groupId)]),configuration=configurations.
find(({id})=>id===group?.activeConfigurationId);if(!group||!configuration)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`scaling group ${groupId} \
has no active scaling configuration`,{code:"E_NO_SCALING_GROUP",fix:"enable the group with a scaling configuration first"});const ids=instances.map(({instanceId})=>instanceId),
machines=ids.length>0?await compute.describeInstances({ids}):[],byId=new Map(machines.map(machine=>[machine.id,machine])),members=instances.map(instance=>{const machine=byId.
get(instance.instanceId);return{...instance,...machine?{machine}:{}}}),[refresh]=refreshes;return{group,configuration,members,...refresh?{refresh}:{},servers:await(0,_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
Ht)(cloud,{...layout,instances:machines})}}}),41440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>isFinished,_:()=>isSameRelease});var _journal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83271),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28453),_subset_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20258);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===
b.envDigest}function isFinished(want,seen){const last=seen.history.findLast(record=>(0,_subset_js__WEBPACK_IMPORTED_MODULE_1__.hU)(record,seen.only??[]));return!last||
!isSameRelease(last,want)||seen.journal.open||(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__.fN)(seen.journal).size>0||seen.history.at(-1).result==="mixed"?!1:seen.
servers.filter(server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),60944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ty:()=>activeGroups,uo:()=>groupCapacity,z9:()=>groupWeights});var _instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
28453),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70005);const activeGroups=(server,held)=>[...groupWeights(server,held).keys()];function groupWeights(server,held){
const weights=new Map;for(const{group,weight}of(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.qS)(server,held))weight>0&&weights.set((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(group),(weights.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(group))??0)+weight);return weights}function groupCapacity(servers,held,minHealthy,minCapacity=0){
const members=new Map,active=servers.map(server=>({server,groups:groupWeights(server,held)}));for(const{server,groups}of active){const serves=(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.
PA)(server,(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.qS)(server,held));for(const[key,own]of groups){const count=members.get(key)??{active:0,serving:0,
weight:0,servingWeight:0};members.set(key,{active:count.active+1,serving:count.serving+(serves?1:0),weight:count.weight+own,servingWeight:count.servingWeight+(serves?
own:0)})}}const total=active.filter(({groups})=>groups.size>0).length;return new Map([...members].map(([key,{active:size,serving,weight,servingWeight}])=>{const part=Math.
ceil(size*minHealthy/Math.max(1,total)-1e-9),least=Math.max(0,Math.min(size-1,part));if(minCapacity===0)return[key,{serving,least}];const leastWeight=size>1?Math.
ceil(weight*minCapacity/100-1e-9):0;return[key,{serving,least,weight:{serving:servingWeight,total:weight,least:leastWeight}}]}))}}),77644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Xe:()=>checkAttestation,YZ:()=>readKey,st:()=>attest,xs:()=>keyId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444),_instance_pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84763);const payloadType="\
application/vnd.in-toto+json";function readKey(pem,kind){try{const key=kind==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createPublicKey)(pem);return key.asymmetricKeyType==="ed25519"?key:void 0}catch{return}}function keyId(key){const half=key.type==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createPublicKey)(key):key;return(0,_instance_pack_js__WEBPACK_IMPORTED_MODULE_1__.s)(half.export({type:"spki",format:"der"})).slice(0,16)}function attest(statement,privateKey){
const body=Buffer.from(JSON.stringify(statement)),sig=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null,signedBytes(body),privateKey).toString("base64");return{
payloadType,payload:body.toString("base64"),signatures:[{keyid:keyId(privateKey),sig}]}}const outline={subject:[{name:"string",digest:{"*":"string"}}],predicate:{
app:"string",environment:"string",runId:"string","actor?":"string",finishedAt:"string",report:{result:"string",version:"string"}}};function checkAttestation(envelope,publicKey){
if(envelope.payloadType!==payloadType)return{ok:!1,reason:`its type is ${String(envelope.payloadType)}`};const body=Buffer.from(envelope.payload,"base64"),wanted=keyId(
publicKey),own=envelope.signatures.filter(({keyid})=>keyid===wanted);if(own.length===0)return{ok:!1,reason:`it is signed by ${envelope.signatures.map(({keyid})=>keyid).
join(", ")||"nobody"}, not by ${wanted}`};if(!own.some(({sig})=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null,signedBytes(body),publicKey,Buffer.from(
sig,"base64"))))return{ok:!1,reason:"the signature does not fit: it was changed after it was signed"};const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
V)(body.toString(),outline);return"value"in read?{ok:!0,statement:read.value}:{ok:!1,reason:`the signature fits, but what it signs is no statement of a rollout:\
 ${read.wrong}`}}function signedBytes(body){return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),body])}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C7:()=>formatElapsed,E9:()=>parseDuration,a3:()=>formatDuration});const unitMs={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){
if(typeof text=="number")return Number.isFinite(text)&&text>=0?text*1e3:void 0;const trimmed=text.trim();if(/^\d+(\.\d+)?$/.test(trimmed))return Number(trimmed)*
1e3;if(!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed))return;let total=0;for(const[,amount,unit]of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))total+=Number(
amount)*unitMs[unit];return total}function formatDuration(ms){if(ms<1e3)return`${Math.round(ms)} ms`;if(ms<6e4)return`${(ms/1e3).toFixed(1)} s`;const seconds=Math.
round(ms/1e3);return seconds<3600?`${Math.floor(seconds/60)}m${pad(seconds%60)}s`:`${Math.floor(seconds/3600)}h${pad(Math.floor(seconds%3600/60))}m`}function formatElapsed(ms){
const seconds=Math.floor(ms/1e3);return`${pad(Math.floor(seconds/60))}:${pad(seconds%60)}`}const pad=value=>String(value).padStart(2,"0")}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
null?"null":Array.isArray(value)?"a list":typeof value=="object"?"an object":`a ${typeof value}`}}),38395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JV:()=>shownPart,Rh:()=>redactedJson,lY:()=>createRedactor,pC:()=>wholeWords});const shortestSecret=4;function createRedactor(){
const secrets=new Set;let ordered=[];return{add(secret){for(const part of[secret,...secret.split(/\r?\n/),...disguises(secret)])part.trim().length>=shortestSecret&&
secrets.add(part);ordered=[...secrets].sort((a,b)=>b.length-a.length)},redact:text=>ordered.reduce((clean,secret)=>clean.replaceAll(secret,"***"),text)}}const disguises=secret=>[
encodeURIComponent(secret),JSON.stringify(secret).slice(1,-1),secret.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")];function shownPart(text,characters,redact){const clean=redact(text.trim());return clean.length<=characters?clean:`${clean.slice(0,characters-1)}\u2026`}
function wholeWords(text,characters){return text.length<=characters?text:`${text.slice(0,text.slice(0,characters).search(/\s\S*$/)+1).trimEnd()}\u2026`}function redactedJson(value,redact){
return JSON.stringify(value,(_,part)=>typeof part=="string"?redact(part):typeof part!="object"||part===null||Array.isArray(part)?part:Object.fromEntries(Object.
entries(part).map(([key,inner])=>[redact(key),inner])))}})};
