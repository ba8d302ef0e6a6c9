"use strict";exports.id=905,exports.ids=[905],exports.modules={61818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{b:()=>deadlinesOf});function deadlinesOf({host,timeoutAtMs}){const{deadlineMs}=host.job();return{...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},...timeoutAtMs===
void 0?{}:{timeoutAtMs}}}}),11577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>plannedRotation});
var places=__webpack_require__(79274),planned_calls=__webpack_require__(37340),plan=__webpack_require__(65538),server_state=__webpack_require__(28453),weights=__webpack_require__(
70005);function plannedReplacement(request){const{servers,limits,version,migrations}=request,byPlace=new Map(servers.flatMap(server=>server.stand?[[server.stand.
place,server]]:[]));return[{service:"oss",action:"PutObject",subject:"lock/ (take the lock)"},{service:"oss",action:"PutObject",subject:"env/ (service environme\
nt)"},...migrations.map(sql=>({service:"mysql",action:"statement",subject:sql})),{service:"oss",action:"PutObject",subject:"journal/ (begin)"},...slicesOf([...byPlace],
limits).flatMap(places2=>callsOf(places2.map(place=>byPlace.get(place)),version)),{service:"oss",action:"PutObject",subject:"releases/ (history)"},{service:"oss",
action:"PutObject",subject:"journal/ (end)"},{service:"oss",action:"PutObject",subject:"lock/ (hand it on)"}]}function slicesOf(servers,limits){const slices=[],
done=new Set;for(;;){const facts=servers.map(([place,server])=>({place,isAsked:!0,isDone:done.has(place),isServing:(0,server_state.PA)(server)})),step=(0,plan.sk)(
facts,{surge:(0,plan.y0)(limits,slices.length),tried:new Set});if(step.kind!=="slice")return slices;slices.push(step.places);for(const place of step.places)done.
add(place)}}function callsOf(slice,version){const names=slice.map(({name})=>name).join(", "),groups=[...new Set(slice.flatMap(({backends})=>backends.map(({group})=>(0,weights.
$6)(group))))],inGroups=(action,subject)=>groups.map(group=>({service:"slb",action,subject:`${group}: ${subject}`}));return[...slice.map(({name})=>({service:"ec\
s",action:"RunInstances",subject:`beside ${name}`})),...inGroups("AddVServerGroupBackendServers",`the new instances beside ${names}, weight 0`),{service:"ecs",action:"\
RunCommand",subject:`prove ${version} beside ${names}`},{service:"oss",action:"PutObject",subject:`journal/ (hold ${names})`},...inGroups("SetVServerGroupAttrib\
ute",`the weights of ${names} to the new instances as well`),{service:"ecs",action:"TagResources",subject:`the new instances: release ${version}`},...inGroups("\
SetVServerGroupAttribute",`${names}: weight 0`),{service:"ecs",action:"RunCommand",subject:`wait for the last connection of ${names}`},{service:"ecs",action:"Ta\
gResources",subject:`the places of ${names} to the new instances`},...inGroups("RemoveVServerGroupBackendServers",names),{service:"ecs",action:"DeleteInstances",
subject:names},{service:"oss",action:"PutObject",subject:`journal/ (restored ${names})`}]}var preflight=__webpack_require__(4022),duration=__webpack_require__(80290),
errors=__webpack_require__(52005);function plannedRotation(title,facts){const{journal,limits,want,migrations=[]}=facts,servers=(0,places.aP)(facts.servers),{version,
digest=""}=want,candidates=(0,preflight.kW)(servers,journal),cover=facts.isCovered?{isCovered:!0}:{},calls=facts.isReplacing?plannedReplacement({servers,limits,
version,migrations}):(0,planned_calls.C)({servers,candidates,limits,version,digest,migrations,...cover});return{result:"planned",exitCode:errors.hS.done,release:{
version},plan:{limits,calls},text:[title,...calls.map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(facts.isReplacing?34:26)}${call.subject}`),...bakeOf(
facts)].join(`
`)}}function bakeOf({limits,isReplacing,isBakedAtEnd}){if(limits.bakeMs===0||isReplacing||!isBakedAtEnd)return[];const bake=(0,duration.a3)(limits.bakeMs);return[
`Waits ${bake} after the first batch, and watches all for ${bake} after the last, before the release counts as verified.`]}}),69925:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cl:()=>bakeAtEnd,M4:()=>notLostYet,wY:()=>passBorder});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(28453);const bakeLookMs=5e3;async function passBorder(parts,border){const{done,
guard,pauseMs}=border,what=`pause of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(pauseMs)} with ${done.length} servers on the new release`,paused=await bake(
parts,{ms:pauseMs,done,guard,what});if(paused.lost.length>0||paused.objection||!guard)return paused;const word=await guard.mayIncrease(`${done.length} of ${border.
of} servers`);return word.word==="go"?paused:{lost:[],objection:word}}const notLostYet=({done,failed})=>done.filter(id=>failed.every(({instanceId})=>instanceId!==
id));function bakeAtEnd(parts,end){const{bakeMs:ms,...watched}=end,what=`watching ${end.done.length} servers for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(ms)} before the release counts as verified`;return bake(parts,{ms,what,...watched})}async function bake(parts,watched){const{ms,done,guard,what,isLate}=watched;
if(ms===0)return{lost:[]};const{clock,view,signal}=parts;parts.reporter.emit({type:"notice",message:what});const until=clock.monotonic()+ms;for(;;){const{servers}=await view.
observe(),serving=done.flatMap(instanceId=>servers.get(instanceId)??[]).filter(server=>!(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_1__.PA)(server,(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
qS)(server,parts.journal.state.held))).filter(server=>server.backends.some(backend=>backend.weight>0));if(serving.length>0)return{lost:serving.map(server=>bakeFailure(
server))};const word=await guard?.look();if(word&&word.word!=="go")return{lost:[],objection:word};const leftMs=until-clock.monotonic();if(leftMs<=0)return{lost:[]};
if(isLate?.())return{lost:[],isOutOfTime:!0};await clock.sleep(Math.min(bakeLookMs,leftMs),signal)}}function bakeFailure(server){return{instanceId:server.instanceId,
name:server.name,stage:"after",code:"E_BAKE_FAILED",reason:"stopped being healthy for the load balancer after it had been updated"}}}),61840:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>deployRelease});var errors=__webpack_require__(52005),cloud_errors=__webpack_require__(70271),engine=__webpack_require__(
78618),guard_questions=__webpack_require__(7853),state_journal=__webpack_require__(83271),traffic_places=__webpack_require__(79274),bake=__webpack_require__(69925),
failure_budget=__webpack_require__(34058),hand_over=__webpack_require__(22512),server_state=__webpack_require__(28453),rollout_session=__webpack_require__(72166);
const hasGreen=place=>place.green!==void 0;async function settlePlaces(session){await(0,rollout_session.IK)(session);const surplus=await(0,hand_over.DV)(session);
await(0,hand_over.HX)(session,one=>surplus.has(one.id));const servers=[...(await session.view.observe()).servers.values()],pairs=(0,traffic_places.rG)(servers).
map(green=>({key:keyOf(green.stand.place),green,own:[]}));pairs.length>0&&await(0,hand_over.Cl)(session,pairs,{old:{are:"deleted"}}),await(0,hand_over.HX)(session,
one=>(0,traffic_places.Ed)(one,"leaving"))}async function seePlaces(session){await(0,rollout_session.IK)(session);const servers=[...(await session.view.observe()).
servers.values()],greenOf=new Map(servers.flatMap(server=>server.stand?.standing==="green"?[[server.stand.place,server]]:[]));return servers.flatMap(blue=>{if(blue.
stand?.standing!=="instance")return[];const{place}=blue.stand,green=greenOf.get(place),own=(0,server_state.qS)(blue,session.journal.state.held);return[{place,key:keyOf(
place),blue,own,...green?{green}:{}}]})}const keyOf=place=>(0,traffic_places.mB)({standing:"instance",place});function mostToKeep(places){const serving=places.flatMap(
({blue,green})=>[blue,...green?[green]:[]]).filter(one=>(0,server_state.PA)(one)),used=places.filter(({own})=>own.some(({weight})=>weight>0));return Math.min(serving.
length,used.length)}function factsOf(session,places,{want,asked}){const imageOf=new Map(session.layout.instances.map(({id,imageId})=>[id,imageId])),isOfRelease=({
instanceId})=>imageOf.get(instanceId)===want.digest;return places.map(({place,blue,green,own})=>{const serves=(0,server_state.PA)(blue,own),isParked=own.every(({
weight})=>weight===0);return{place,isAsked:asked.has(place),isDone:isOfRelease(blue)&&blue.release===want.version&&(serves||isParked),isServing:serves,...green?
{green:isOfRelease(green)?"wanted":"other"}:{}}})}var plan=__webpack_require__(65538),tags=__webpack_require__(22633),admission=__webpack_require__(98301),settle=__webpack_require__(
83985),new_instances=__webpack_require__(98420),rollout_plan=__webpack_require__(17927),preflight=__webpack_require__(4022);function admissionOf({session,admitTimeoutMs,
unknownGraceMs}){const{context,view,signal}=session;return{clock:context.clock,view,admitTimeoutMs,unknownGraceMs,signal}}async function undoPlaces(parts,places){
const{session,updater}=parts,{writer,journal,context,timeline,signal}=session,standing=places.filter(hasGreen);await writer.write(standing.flatMap(({own})=>own));
const used=standing.filter(({green})=>green.backends.some(({weight})=>weight>0)),kept=new Set((await Promise.all(used.map(place=>hasToStay(parts,place)))).flat()),
back=standing.filter(place=>!kept.has(place.place)),drain=async servers=>{await writer.write(servers.flatMap(({backends})=>backends.map(backend=>({...backend,weight:0})))),
await Promise.all(servers.map(async server=>timeline.add(server,"drain",await updater.drain(server,signal))))},replaced=standing.filter(({place})=>kept.has(place));
replaced.length>0&&(await drain(replaced.map(({blue})=>blue)),await(0,hand_over.Cl)(session,replaced,{old:{are:"deleted"}}));const leaving=used.filter(place=>!kept.
has(place.place)).map(({green})=>green);if(!await untilSpare(parts,leaving))return!1;await drain(leaving);for(const{green}of back)timeline.add(green,"out","dele\
ted; the old instance serves");await(0,new_instances.tf)(session,back.map(({green})=>green));const held=new Set(journal.state.held.map(({instanceId})=>instanceId)),
restored=standing.map(({blue})=>blue.instanceId).filter(id=>held.has(id));return restored.length>0&&await journal.append({kind:"restored",instanceIds:restored,atMs:context.
clock.now()}),!0}async function undoStanding(session,request,exceptImageId){const{instances}=session.layout;if((0,traffic_places.rG)(instances.flatMap(one=>(0,traffic_places.
_f)(one)??[]).map(stand=>({stand}))).length===0&&!instances.some(one=>(0,traffic_places.Ed)(one,"green")||(0,traffic_places.Ed)(one,"leaving")))return;await settlePlaces(
session);const places=await seePlaces(session),minHealthy=Math.min(mostToKeep(places),(0,rollout_plan.pq)(request.settings.minHealthy,places.length,"up")),floor={
...(0,rollout_plan.BX)(request.settings,(0,preflight.kW)(places.map(({blue})=>blue),session.journal.state)),minHealthy},imageOf=new Map(instances.map(({id,imageId})=>[
id,imageId])),others=places.filter(({green})=>green&&imageOf.get(green.instanceId)!==exceptImageId);if(!await undoPlaces({session,...request,floor},others))throw new errors.
wG("a killed replacement left new instances that the fleet cannot do without now",{code:"E_UNSAFE_PLAN",fix:"repair the servers that do not serve, or finish wit\
h --update replace what it had begun"})}async function hasToStay(parts,{place,blue,green,own}){if((await(0,admission.u)(admissionOf(parts),blue,own)).ok)return parts.
session.timeline.add(blue,"in",`weight ${own.map(({weight})=>weight).join("/")} again`),[];const now=(await parts.session.view.observe()).servers.get(green.instanceId);
return now&&(0,server_state.PA)(now,(0,new_instances.sT)(green,own))?[place]:[]}async function untilSpare({session,floor,admitTimeoutMs},leaving){const{clock,pollIntervalMs}=session.
context,ids=new Set(leaving.map(({instanceId})=>instanceId)),deadline=clock.monotonic()+admitTimeoutMs;for(;;){const{servers}=await session.view.observe();if((0,plan.
wx)([...servers.values()],ids,floor))return!0;if(clock.monotonic()>=deadline)return!1;await clock.sleep(pollIntervalMs,session.signal)}}var raise=__webpack_require__(
76452),second_try=__webpack_require__(96372),server_cycle=__webpack_require__(72232);class ReplaceSlice{#parts;#request;#failed=[];#again=[];constructor(parts,request){
this.#parts=parts,this.#request=request}async run(places){const{signal}=this.#parts.session,all=places.map(({place})=>place);await this.#create(places);let standing=await this.#standing(
all);const unproved=standing.filter(place=>(0,plan.gV)(place)==="unproved");if(await this.#collect(await this.#prove(unproved)),this.#request.budget.isSpent)return this.#giveUp(
all);if(!await this.#undoFailed())return this.#starved();if(signal.throwIfAborted(),standing=await this.#standing(this.#left(all)),await this.#collect(await this.#raise(
standing.filter(place=>(0,plan.gV)(place)==="unproved"))),await this.#collect(await this.#served(await this.#standing(this.#left(all)))),this.#request.budget.isSpent)
return this.#giveUp(all);if(!await this.#undoFailed())return this.#starved();if(signal.throwIfAborted(),standing=await this.#standing(this.#left(all)),!await this.#shift(
standing))return this.#starved();const objection=await this.#bake(await this.#standing(this.#left(all)));return objection?.word==="hold"?this.#end({objection}):
objection||this.#request.budget.isSpent?{...await this.#giveUp(all),...objection?{objection}:{}}:await this.#undoFailed()?{...this.#end(),done:await this.#retire(
await this.#standing(this.#left(all)))}:this.#starved()}async#standing(places){return(await seePlaces(this.#parts.session)).filter(one=>places.includes(one.place)).
filter(hasGreen)}#left(places){const failed=new Set([...this.#failed,...this.#again].map(({place})=>place));return places.filter(place=>!failed.has(place))}async#collect(failures){
for(const one of failures){const{failure}=one;this.#triesOf(one)<second_try.m$&&(0,second_try.Od)(failure.code)&&this.#request.mayTryAgain()?(this.#parts.session.
timeline.add(failure,"retry",`deleted for another new instance: ${failure.reason}`),this.#again.push(one)):this.#count(one)}}#triesOf({place}){return(this.#request.
tries.get(place)??0)+1}#count(one){const{failure,said}=(0,second_try.qh)(one.failure,this.#triesOf(one));this.#parts.session.timeline.add(failure,"failed",said),
this.#request.budget.count(!1),this.#failed.push({...one,failure})}#countAll(){for(const one of this.#again.splice(0))this.#count(one)}#starved(){return this.#countAll(),
this.#end({isStarved:!0})}#end(more={}){return{done:[],failed:this.#failed,again:this.#again.map(({place})=>place),...more}}async#giveUp(places){return this.#countAll(),
await undoPlaces(this.#parts,await this.#standing(places))?this.#end():this.#starved()}async#undoFailed(){const failed=[...this.#failed,...this.#again].map(({place})=>place);
return failed.length===0||undoPlaces(this.#parts,await this.#standing(failed))}async#create(places){const{session}=this.#parts,{want,machine,tries}=this.#request,
missing=places.filter(place=>!hasGreen(place)),blues=missing.flatMap(({blue})=>session.layout.instances.filter(({id})=>id===blue.instanceId)),placeOf=new Map(missing.
map(({place,blue})=>[blue.instanceId,place])),unmade=await(0,new_instances.Pi)(session,blues,{version:want.version,machine,triesOf:instanceId=>tries.get(placeOf.
get(instanceId))??0,...want.digest===void 0?{}:{imageId:want.digest}});await this.#collect(unmade.map(failure=>({place:placeOf.get(failure.instanceId),failure})));
const standing=await this.#standing(places.map(({place})=>place)),inSlice=standing.flatMap(({blue,green})=>[blue,green]);this.#parts.updater.inBatch?.(inSlice,this.#request.
number);const late=await(0,new_instances.Mw)(session,standing.map(({green})=>green));await this.#collect(late.map(failure=>({place:placeWith(standing,failure),failure})))}async#prove(standing){
const{session,updater}=this.#parts,{want}=this.#request,{signal,timeline}=session,ready=standing.filter(({place})=>this.#left([place]).length>0);await(0,new_instances.
BO)(session,ready);const parts=admissionOf(this.#parts);return each(ready,async({green})=>{const updated=await updater.update(green,want,signal);if(!updated.ok)
return(0,server_cycle.P)(green,"update",updated);timeline.add(green,"admit",updated.message);const admissible=await(0,admission.l)(parts,green);return admissible.
ok?void 0:(0,server_cycle.P)(green,"admit",admissible)})}async#raise(standing){const{session,updater}=this.#parts,{journal,writer,context,signal}=session,unfit=await each(
standing,async({blue})=>{const ended=await updater.beforeDrain?.(blue,this.#request.want,signal)??{ok:!0,message:""};return ended.ok?void 0:(0,server_cycle.P)(blue,
"prepare",ended)}),fit=standing.filter(({place})=>unfit.every(one=>one.place!==place)),held=fit.flatMap(({own})=>own).filter(({weight})=>weight>0);if(held.length===
0)return unfit;await journal.append({kind:"hold",backends:held,atMs:context.clock.now()});const parts={...admissionOf(this.#parts),writer,updater},{want}=this.#request,
unraised=await each(fit,async({green,own})=>{const raised=await(0,raise.x)(parts,{server:green,want,weights:(0,new_instances.sT)(green,own),checkedAt:void 0});return raised.
ok?void 0:(0,server_cycle.P)(green,"admit",raised.end)});return[...unfit,...unraised]}async#served(standing){const{session,updater}=this.#parts,{want}=this.#request,
parts=admissionOf(this.#parts),raised=standing.filter(({own})=>own.some(({weight})=>weight>0)),unserved=await each(raised,async({green,own})=>{const served=await(0,admission.
u)(parts,green,(0,new_instances.sT)(green,own));return served.ok?void 0:(0,server_cycle.P)(green,"admit",served)}),fresh=standing.filter(({place})=>unserved.every(
one=>one.place!==place)).filter(({green})=>green.release!==want.version);fresh.length>0&&(session.lease.assertHeld(),await session.context.cloud.tagging.tag("in\
stance",fresh.map(({green})=>green.instanceId),{[tags.b.release]:want.version}));for(const{green,own}of fresh)session.timeline.add(green,"in",`weight ${own.map(
({weight})=>weight).join("/")}, healthy on every listener`);const after=await each(fresh,async({green})=>{const ended=await updater.afterAdd?.(green,want,session.
signal)??{ok:!0,message:""};return ended.ok?void 0:(0,server_cycle.P)(green,"after",ended)});return[...unserved,...after]}async#shift(standing){const{session}=this.#parts,
both=standing.filter(place=>(0,plan.gV)(place)==="both");if(both.length===0)return!0;if(!await untilSpare(this.#parts,both.map(({blue})=>blue)))return!1;for(const{
blue,own}of both)session.timeline.add(blue,"drain",`weight ${own.map(({weight})=>weight).join("/")} -> 0`);return await session.writer.write(both.flatMap(({own})=>own.
map(backend=>({...backend,weight:0})))),!0}async#bake(standing){const{context,view,journal,signal}=this.#parts.session,{bakeMs,guard}=this.#request,border=await(0,bake.
wY)({clock:context.clock,reporter:context.reporter,view,journal,signal},{pauseMs:bakeMs,done:standing.map(({green})=>green.instanceId),of:standing.length,guard:guard&&
{...guard,mayIncrease:async()=>({word:"go"})}});return await this.#collect(border.lost.map(failure=>({place:placeWith(standing,failure),failure}))),border.objection}async#retire(standing){
const{session,updater}=this.#parts,{timeline,signal,journal,context}=session;await Promise.all(standing.map(async({blue})=>timeline.add(blue,"drain",await updater.
drain(blue,signal)))),await(0,hand_over.Cl)(session,standing,{old:{are:"deleted"},version:this.#request.want.version});const held=new Set(journal.state.held.map(
({instanceId})=>instanceId)),gone=standing.map(({blue})=>blue.instanceId).filter(id=>held.has(id));return gone.length>0&&await journal.append({kind:"restored",instanceIds:gone,
atMs:context.clock.now()}),standing.map(({place,green})=>({place,instanceId:green.instanceId}))}}const placeWith=(standing,{instanceId})=>standing.find(({green})=>green.
instanceId===instanceId).place;async function each(standing,test){return(await(0,settle.j)(standing.map(async one=>{const failure=await test(one);return failure?
[{place:one.place,failure}]:[]}))).flat()}const usualSliceMs=18e4;async function replaceFleet(session,request,replacement){const{want,among,limits,guard}=replacement,
{clock}=session.context,asked=new Set(among.flatMap(({stand})=>stand?[stand.place]:[])),end={done:[],failed:[],untouched:[],isPaused:!1},tried=new Map,tries=new Map;
let places=[],isPrepared=!1,slices=0,begun=0;const budget=new failure_budget.O(limits);let longestMs=usualSliceMs+limits.bakeMs;const stop=(more={})=>{const open=factsOf(
session,places,{want,asked}).filter(one=>one.isAsked&&!one.isDone),left=new Set(open.map(({place})=>place).filter(place=>!tried.has(place)));return end.untouched=
places.flatMap(({place,blue})=>left.has(place)?[blue.instanceId]:[]),{...end,isBudgetSpent:budget.isSpent,...more}};for(;;){session.signal.throwIfAborted(),await settlePlaces(
session),places=await seePlaces(session);const facts=factsOf(session,places,{want,asked});for(const lost of lostSince(facts,places,tried))end.failed.push(lost),
budget.count(!1);const step=(0,plan.sk)(facts,{surge:(0,plan.y0)(limits,slices),tried:new Set(tried.keys())});if(step.kind==="done"){const last=end.failed.length===
0?await guard?.look():void 0;return stop(last?.word==="back"?{objection:last}:{})}const chosen=places.filter(({place})=>step.places.includes(place)),parts=partsOf(
session,request,limits,places);if(step.kind==="undo"){if(!await undoPlaces(parts,chosen))return stop();continue}if(chosen.every(({green})=>!green)){if(budget.isSpent)
return stop();if(replacement.pauseAfter!==void 0&&begun>=replacement.pauseAfter)return stop({isPaused:!0});if(clock.now()>=lastStartMs(request,longestMs))return stop(
{isPaused:!0});const word=await guard?.look();if(word&&word.word!=="go")return stop({objection:word});if(begun>0){const{context,view,journal,signal}=session,border=await(0,bake.
wY)({clock,reporter:context.reporter,view,journal,signal},{pauseMs:limits.pauseBetweenMs,done:(0,bake.M4)(end),of:asked.size,guard});if(border.lost.length>0)continue;
if(border.objection)return stop({objection:border.objection})}}if(!isPrepared){const unprepared=await request.updater.prepare(chosen.map(({blue})=>blue),want,session.
signal);if(end.failed.push(...unprepared),unprepared.length>0)return stop();isPrepared=!0}const startedAt=clock.monotonic(),slice=await new ReplaceSlice(parts,{
want,number:slices+1,machine:replacement.machine,bakeMs:limits.bakeMs,budget,tries,mayTryAgain:()=>!budget.isSpent&&!session.signal.aborted&&clock.now()<lastStartMs(
request,longestMs),...guard?{guard}:{}}).run(chosen);for(const place of slice.again)tries.set(place,(tries.get(place)??0)+1);begun+=chosen.length-slice.again.length,
slice.again.length<chosen.length&&slices++;for(const _ of slice.done)budget.count(!0);if(longestMs=Math.max(longestMs,clock.monotonic()-startedAt),add(end,slice,
tried),slice.isStarved||slice.objection)return places=await seePlaces(session),stop(slice.objection?{objection:slice.objection}:{})}}function add(end,slice,tried){
for(const{place,instanceId}of slice.done)end.done.push(instanceId),tried.set(place,"done");for(const{place,failure}of slice.failed)end.failed.push(failure),tried.
set(place,"failed")}function lostSince(facts,places,tried){const reason="stopped being healthy for the load balancer after it had taken its place";return facts.
flatMap(({place,isDone})=>{if(isDone||tried.get(place)!=="done")return[];tried.set(place,"failed");const{blue}=places.find(one=>one.place===place);return[(0,server_cycle.
P)(blue,"after",{code:"E_BAKE_FAILED",reason})]})}function lastStartMs({jobDeadlineMs=1/0,timeoutAtMs=1/0},sliceMs){return Math.min(jobDeadlineMs-2*sliceMs,timeoutAtMs-
sliceMs)}function partsOf(session,{updater,admitTimeoutMs,unknownGraceMs},limits,places){const floor={...limits,minHealthy:Math.min(limits.minHealthy,mostToKeep(
places))};return{session,updater,admitTimeoutMs,unknownGraceMs,floor}}var record_end=__webpack_require__(43759),rotation_parts=__webpack_require__(19016),rollout_timeline=__webpack_require__(
83611),way_back=__webpack_require__(45705);class DeploymentRun{#session;#request;#servers;#limits;#from;#migrationsHead;#isWhole;#part;#pauseAfter;#objection;#waits;constructor(session,request,found){
this.#session=session,this.#request=request,this.#servers=found.servers,this.#limits=found.limits,this.#from=found.from,this.#migrationsHead=found.migrationsHead,
this.#isWhole=found.isWhole,this.#part=found.part,this.#pauseAfter=found.pauseAfter}async convergeFirst(running){const from=this.#from;if(!from||from.version===
this.#request.want.version)return;const third=(0,way_back.qT)(this.#servers,running,{want:this.#request.want,from});if(third.length===0)return;this.#session.context.
reporter.emit({type:"notice",message:`${third.length} servers run a third version; they go back to ${from.version} first`});const left=(0,state_journal.fN)(this.#session.
journal.state),there=(0,way_back.pL)(this.#servers,running,this.#request.want,left),servers=this.#servers.filter(server=>!there.has(server)),end=await this.#rotate(
from,servers,{...this.#limits,maxFailures:1/0});if(end.failed.length+end.untouched.length>0)throw mixedFleet(end)}async forward(){const{want,onFailure}=this.#request,
{journal,context}=this.#session,guard=(0,guard_questions.B_)(this.#session,{want,from:this.#request.from??this.#from}),end=await this.#rotate(want,this.#servers,
this.#limits,{...this.#pauseAfter===void 0?{}:{pauseAfter:this.#pauseAfter},...guard?{guard}:{},...this.#request.isProven?{}:{bakeAtEndMs:this.#limits.bakeMs}});
if(this.#waits=end.waits,this.#objection=end.objection,end.objection?.word==="hold"){const{reason}=end.objection;return await journal.append({kind:"interrupted",
reason,isPause:!0,atMs:context.clock.now()}),this.#finish("paused",end.failed,[])}if(end.isPaused&&end.failed.length===0){const isOutOfTime=this.#pauseAfter===void 0||
end.untouched.length===0;if(await journal.append({kind:"interrupted",reason:isOutOfTime?"its time ends":"a pause was asked for",isPause:!0,...isOutOfTime?{isOutOfTime}:
{},atMs:context.clock.now()}),isOutOfTime){const message=end.untouched.length===0?"stopped while the last servers were watched: the time of this run ends; the n\
ext run watches them anew":`stopped with ${end.untouched.length} servers to go: the next would not be back before the time of this run ends`;context.reporter.emit(
{type:"notice",message})}return this.#finish("paused",end.failed,[])}if(end.failed.length===0&&end.untouched.length===0&&!end.objection)return this.#end("succee\
ded",[],[]);const isSpent=end.isBudgetSpent??end.failed.length>this.#limits.maxFailures,isTolerated=!end.objection&&end.untouched.length===0&&!isSpent;return onFailure===
"rollback"&&this.#from&&!isTolerated?this.#backTo(this.#from,end.failed):this.#end("mixed",end.failed,[])}async#backTo(from,failed){const{journal,context}=this.#session,
failures=failed.map(server=>`${server.name}: ${server.reason}`).join("; "),reason=this.#objection?.reason??(failures||"too few servers serve");await journal.append(
{kind:"turn",want:from,reason,atMs:context.clock.now()}),context.reporter.emit({type:"notice",message:`rolling back to ${from.version}: ${reason}`});const limits={
...this.#limits,bakeMs:0,pauseBetweenMs:0,maxFailures:1/0};delete limits.firstBatch,delete limits.batches;const end=await this.#rotate(from,this.#servers,limits),
isBack=end.failed.length===0&&end.untouched.length===0;return this.#end(isBack?"rolled-back":"mixed",failed,end.failed)}async#rotate(release,among,limits,more={}){
const{updater,expectedMs,replace}=this.#request;if(replace){const{machine}=replace;return replaceFleet(this.#session,this.#request,{want:release,among,limits,machine,
...more})}const{view,journal,signal}=this.#session,running=await updater.probe(among,signal),{servers}=await view.observe(),stale=among.map(server=>servers.get(
server.instanceId)??server).filter(server=>!(0,server_state.Ep)(running.get(server.instanceId),release)),unprepared=stale.length>0?await updater.prepare(stale,release,
signal):[],left=(0,state_journal.fN)(journal.state);if(unprepared.some(server=>!left.has(server.instanceId))&&release===this.#request.want)return{done:[],failed:unprepared,
untouched:among.map(server=>server.instanceId),isPaused:!1};const failedIds=new Set(unprepared.map(server=>server.instanceId)),end=await(0,engine.e)((0,rotation_parts.
t)(this.#session,this.#request),{want:release,instanceIds:among.map(server=>server.instanceId).filter(id=>!failedIds.has(id)),limits,running,expectedMs,...this.#takeOutLimit(
release===this.#request.want),...more});return{...end,failed:[...unprepared,...end.failed]}}#takeOutLimit(isForward){const{jobDeadlineMs=1/0,timeoutAtMs=1/0,expectedMs}=this.#request,
{clock}=this.#session.context,slowestMs=Math.max(0,...Object.values(expectedMs)),untilMs=Math.min(jobDeadlineMs-(isForward?2:1)*Math.max(6e4,slowestMs),timeoutAtMs-
slowestMs);return Number.isFinite(untilMs)?{takeOutUntilMs:clock.monotonic()+untilMs-clock.now()}:{}}async#end(result,failed,rollbackFailed){const{timeline}=this.#session,
part=this.#partOf(result);return await this.#releaseStaleHolds(),await(0,record_end.$)(this.#session,this.#request,{result,isVerified:result==="succeeded"&&this.#isWhole,
durationsMs:(0,rollout_timeline.pK)(timeline.events),...part?{only:part.only}:{},migrationsHead:this.#migrationsHead}),this.#finish(result,failed,rollbackFailed)}async#releaseStaleHolds(){
const{view,journal,context}=this.#session,{held,taken=[]}=journal.state,left=(0,state_journal.fN)(journal.state);if(left.size===0)return;const{servers}=await view.
observe(),stale=[...left].filter(id=>{const server=servers.get(id);return server?taken.includes(id)?!1:(0,server_state.qS)(server,held).every((backend,index)=>backend.
weight===server.backends[index].weight):!0});stale.length>0&&await journal.append({kind:"restored",instanceIds:stale,atMs:context.clock.now()})}#partOf(result){
return result==="succeeded"&&this.#isWhole?void 0:this.#part}async#readTags(){try{await(0,rollout_session.IK)(this.#session)}catch(error){if(!(0,cloud_errors.E)(
error))throw error;const message=`the result names releases of before the run, the instances cannot be read: ${(0,errors.bD)(error)}`;this.#session.context.reporter.
emit({type:"warning",message})}}async#finish(result,failed,rollbackFailed){const{timeline}=this.#session;await this.#readTags();const{servers}=await this.#session.
view.observe(),part=this.#partOf(result),running=result==="mixed"?await this.#request.updater.probe((0,traffic_places.k_)(this.#servers,servers)):new Map;return{
result,want:this.#request.want,...this.#from?{from:this.#from}:{},failed,rollbackFailed,servers:[...servers.values()],running,limits:this.#limits,timeline:timeline.
events,startedAtMs:timeline.startedAtMs,durationsMs:(0,rollout_timeline.pK)(timeline.events),...this.#waits?{waits:this.#waits}:{},...this.#objection?{objection:this.#objection}:
{},...part?{part}:{}}}}function mixedFleet(end){const who=end.failed.map(server=>`${server.name}: ${server.reason}`).join("; ")||"the fleet is too weak to take \
a server out";return new errors.sH(`three versions stand side by side and could not be brought to two (${who})`,errors.hS.mixed,"mixed",{code:"E_MIXED",fix:"rep\
air the named servers, then run the same command again",retryable:!0})}var fence=__webpack_require__(97665),finished=__webpack_require__(41440),replace_preflight=__webpack_require__(
60522),subset=__webpack_require__(20258),weight_drift=__webpack_require__(66848);async function deployRelease(session,request){const{journal,context}=session,{settings,
only=[]}=request,outside=(0,subset.R_)(session.layout.instances,only);(0,subset.e5)(journal.state,only,outside),await undoStanding(session,request,request.replace&&
request.want.digest);const all=[...(await session.view.observe()).servers.values()].filter(traffic_places.SJ);session.lease.assertHeld();const skip=new Set([...request.
skip,...outside]),isNamed=({instanceId,name})=>request.skip.has(instanceId)||request.skip.has(name),checked={settings,journal:journal.state,skip},limits=request.
replace?(0,replace_preflight.H)(session.layout,all,{...checked,surge:request.replace.surge}):(0,preflight.zJ)(session.layout,all,checked),isServingNow=server=>(0,server_state.
PA)(server,(0,server_state.qS)(server,journal.state.held)),left=all.filter(server=>request.isOnlyFailed===!0&&isServingNow(server)),servers=all.filter(server=>!skip.
has(server.instanceId)&&!skip.has(server.name)&&!left.includes(server)),others=all.filter(server=>outside.has(server.instanceId)&&!isNamed(server)),running=await request.
updater.probe([...servers,...others],session.signal);(0,fence.J1)(servers,running,session.lease.generation);const interrupted=journal.state.open,from=(0,way_back.
lZ)(request,interrupted,[...servers,...others],running);refuseThirdOutside(others,running,{want:request.want,from});const hasIt=server=>server.release===request.
want.version,isWhole=left.every(hasIt)&&others.every(server=>hasIt(server)&&(0,server_state.Ep)(running.get(server.instanceId),request.want)),part=only.length>0?
{only,others:all.length-servers.length}:void 0;from&&request.onFailure==="rollback"&&await(0,way_back.UF)(request.updater,from,async()=>running),(0,state_journal.
fN)(journal.state).size===0&&await(0,way_back.eN)(request.updater,request.want,servers,running),await(0,guard_questions.AD)(session,{want:request.want,from:request.
from??from});const migrationsHead=await request.beforeFirstInstance?.(),{runId,command,want,seq}=request;await(0,state_journal.Te)(journal,{runId,command,want,only,
seq,...from?{from}:{}},context.clock.now());const isContinued=interrupted!==void 0&&(0,finished._)(interrupted.want,request.want),pauseAfter=request.isPauseAsked&&
!isContinued?limits.batches?.[0]??limits.firstBatch??limits.slots:void 0;announce(session,request,servers,limits);const run=new DeploymentRun(session,request,{servers,
limits,from,migrationsHead,isWhole,part,pauseAfter});try{return await run.convergeFirst(running),await run.forward()}catch(error){throw await request.deadMan?.leaveArmed(),
await noteInterruption(session,error),(0,weight_drift.rg)(error,session.layout.instances)}}function refuseThirdOutside(others,running,{want,from}){const third=from?
(0,way_back.qT)(others,running,{want,from}):[];if(third.length===0)return;const names=third.map(({name,release})=>`${name}${release===void 0?"":` (${release})`}`).
join(", ");throw new errors.wG(`${names} would serve a third release beside ${from.version} and ${want.version}`,{code:"E_MIXED_FLEET",fix:"bring the whole flee\
t to one release first: the same command without --only, or `alicloud-deploy rollback`"})}function announce(session,request,servers,limits){const serving=servers.
filter(server=>(0,server_state.PA)(server)).length,balancers=session.layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id).join(", ");session.context.reporter.
emit({type:"notice",message:[`Release ${request.want.version} -> ${servers.length} instances${balancers&&` behind ${balancers}`}`,`${serving} serve now, at leas\
t ${limits.minHealthy}${limits.minCapacity?` and ${limits.minCapacity}% of the weight`:""} always`,`${serving>0?limits.slots:servers.length} at a time`,`lock ge\
neration ${session.lease.generation}`].join(", ")})}async function noteInterruption(session,error){const{journal,context}=session;try{await journal.append((0,state_journal.
hH)(error,context.clock.now()))}catch(journalError){context.reporter.emit({type:"warning",message:`the journal could not be closed: ${(0,errors.bD)(journalError)}`})}}}),
78618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>rotate});var tags=__webpack_require__(
22633),bake=__webpack_require__(69925);function batchesOf(limits,{isAsked}){const{batches,slots,firstBatch,bakeMs,pauseBetweenMs}=limits,pauseAfterMs=batch=>batch===
0&&bakeMs||pauseBetweenMs;if(batches){const sizeOf=batch=>batches[Math.min(batch,batches.length-1)];return{sizeOf,slotsOf:sizeOf,pauseAfterMs}}const later=pauseBetweenMs>
0||isAsked?slots:1/0,first=firstBatch??(bakeMs>0?slots:later);return{sizeOf:batch=>batch===0?first:later,slotsOf:()=>slots,pauseAfterMs}}var coalesce=__webpack_require__(
51035),group_capacity=__webpack_require__(60944),journal=__webpack_require__(83271),plan=__webpack_require__(17927),server_cycle=__webpack_require__(72232),server_state=__webpack_require__(
28453),failure_budget=__webpack_require__(34058),errors=__webpack_require__(52005);async function beforeDrain(parts,want,picked){const start=[],failed=[];return await Promise.
all(picked.map(async one=>{const{instanceId,name}=one.server,ended=await parts.updater.beforeDrain?.(one.server,want,parts.signal)??{ok:!0,message:""};ended.ok?
start.push(one):failed.push({instanceId,name,stage:"prepare",code:ended.code,reason:ended.reason,...ended.output?{output:ended.output}:{}})})),{start,failed}}async function takeOut(parts,picked){
const{held}=parts.journal.state,own=kinds=>picked.filter(({state})=>kinds.includes(state.kind)).flatMap(({server})=>(0,server_state.qS)(server,held)),backends=own(
["old","held"]).filter(backend=>backend.weight>0),parked=own(["parked"]),taken=picked.filter(({server,state})=>isBare(server,state)).map(({server})=>server.instanceId);
if(backends.length+parked.length+taken.length===0)return;for(const{server}of picked){const weights=backends.filter(({instanceId})=>instanceId===server.instanceId).
map(({weight})=>weight);weights.length>0&&parts.timeline.add(server,"drain",`weight ${weights.join("/")} -> 0`)}await parts.journal.append({kind:"hold",backends:[
...backends,...parked],...taken.length>0?{taken}:{},atMs:parts.clock.now()});const untouched=picked.filter(({state})=>state.kind==="old"&&state.isServing),isUntouched=new Set(
untouched.map(({server})=>server.instanceId));await parts.cover?.begin(backends.filter(({instanceId})=>isUntouched.has(instanceId))),backends.length>0&&await parts.
writer.write(backends.map(backend=>({...backend,weight:0})))}const isBare=({backends},{kind})=>backends.length===0&&kind!=="done";async function reachSafePoint(parts,stuck){
const untouched=stuck.filter(one=>one.wasServing&&!one.progress.isUpdateStarted),backends=untouched.flatMap(one=>(0,server_state.qS)(one.server,parts.journal.state.
held));if(backends.length!==0){try{await parts.writer.write(backends),await parts.journal.append({kind:"restored",instanceIds:untouched.map(one=>one.server.instanceId),
atMs:parts.clock.now()})}catch(error){const names=untouched.map(one=>one.server.name).join(", ");parts.reporter.emit({type:"warning",message:`${names} could not\
 get the weight back (${(0,errors.bD)(error)}); run \`alicloud-deploy recover\``});return}for(const one of untouched)parts.timeline.add(one.server,"in","weight \
back: its update had not started");try{await parts.cover?.restored(backends)}catch(error){const message=`the dead-man rollback was not ended and may write these\
 weights once more: ${(0,errors.bD)(error)}`;parts.reporter.emit({type:"warning",message})}}}const starvedLookMs=2e3;async function rotate(parts,rotation){const{
limits}=rotation,waits={betweenMs:0,atEndMs:0},end={done:[],failed:[],untouched:[],isPaused:!1,waits},running=new Map,waiting=new Set(rotation.instanceIds);let firstError;
const finish=(0,coalesce.Y)(async instanceIds=>{await parts.tagging.tag("instance",instanceIds,{[tags.b.release]:rotation.want.version});const left=(0,journal.fN)(
parts.journal.state),restored=instanceIds.filter(id=>left.has(id));restored.length>0&&await parts.journal.append({kind:"restored",instanceIds:restored,atMs:parts.
clock.now()})}),budget=new failure_budget.O(limits),fail=(...failures)=>{for(const _ of failures)budget.count(!1);end.failed.push(...failures)},settle=(instanceId,cycle)=>{
if(!cycle.ok)return fail(cycle.failure);budget.count(!0),end.done.push(instanceId)},start=(server,state,wasServing)=>{const progress={isUpdateStarted:!1},own=(0,server_state.
qS)(server,parts.journal.state.held),cycle=(0,server_cycle.I)({...parts,finish},{server,state,own,want:rotation.want,progress,mayTryAgain});running.set(server.instanceId,
{server,state,wasServing,progress,end:cycle.then(ended=>settle(server.instanceId,ended)).catch(error=>{firstError??=error}).finally(()=>running.delete(server.instanceId))})},
stuck=[],mayGoOn=()=>firstError===void 0&&!budget.isSpent&&!parts.signal.aborted,isLate=()=>rotation.takeOutUntilMs!==void 0&&parts.clock.monotonic()>=rotation.
takeOutUntilMs,mayTryAgain=()=>mayGoOn()&&!isLate(),startNext=async(mayStart,slots,batch)=>{const ofBatch={...(0,plan.p2)(limits,end.failed),slots},picked=await pick(
parts,rotation,{waiting,running,mayStart,limits:ofBatch});for(const instanceId of picked.done)settle(instanceId,{ok:!0,instanceId});if(!mayGoOn())return 0;for(const instanceId of[
...picked.done,...picked.start.map(one=>one.server.instanceId)])waiting.delete(instanceId);parts.updater.inBatch?.(picked.start.map(one=>one.server),batch+1);const ready=await beforeDrain(
parts,rotation.want,picked.start);fail(...ready.failed),parts.signal.throwIfAborted(),await takeOut(parts,ready.start);for(const one of ready.start)start(one.server,
one.state,one.wasServing),stuck.push(running.get(one.server.instanceId));return picked.start.length},aborted=abortOf(parts.signal),idle=async()=>{running.size>0?
await Promise.race([aborted,...[...running.values()].map(one=>one.end)]):await parts.clock.sleep(starvedLookMs,parts.signal)};try{let inBatch=0,startedInAll=0;const{
guard}=rotation,batches=batchesOf(limits,{isAsked:guard?.isAskedBetweenBatches??!1});let batch=0,starvedSince;for(;waiting.size>0&&mayGoOn();){if(isLate()){end.
isPaused=!0;break}const word=await guard?.look();if(word&&word.word!=="go"){end.objection=word;break}const mayStart=Math.min(batches.sizeOf(batch)-inBatch,(rotation.
pauseAfter??1/0)-startedInAll),started=mayStart>0?await startNext(mayStart,batches.slotsOf(batch),batch):0;if(inBatch+=started,startedInAll+=started,rotation.pauseAfter!==
void 0&&startedInAll>=rotation.pauseAfter){end.isPaused=waiting.size>0;break}if(started>0){starvedSince=void 0;continue}if(inBatch>=batches.sizeOf(batch)&&running.
size===0){const pauseMs=batches.pauseAfterMs(batch),startedAt=parts.clock.monotonic(),border=await(0,bake.wY)(parts,{pauseMs,done:(0,bake.M4)(end),of:rotation.instanceIds.
length,guard});if(waits.betweenMs+=parts.clock.monotonic()-startedAt,fail(...border.lost),border.objection){end.objection=border.objection;break}inBatch=0,batch++;
continue}if(running.size===0&&waiting.size>0&&(starvedSince??=parts.clock.monotonic(),parts.clock.monotonic()-starvedSince>parts.admitTimeoutMs))break;waiting.size>
0&&await idle()}for(;running.size>0&&!parts.signal.aborted;)await idle();if(parts.signal.throwIfAborted(),firstError!==void 0)throw firstError;const bakeMs=rotation.
bakeAtEndMs??0;if(bakeMs>0&&waiting.size===0&&!budget.isSpent&&!end.objection){const startedAt=parts.clock.monotonic(),baked=await(0,bake.Cl)(parts,{bakeMs,done:(0,bake.
M4)(end),guard,isLate});waits.atEndMs=parts.clock.monotonic()-startedAt,fail(...baked.lost),end.isPaused=baked.isOutOfTime===!0,baked.objection&&(end.objection=
baked.objection)}if(waiting.size===0&&end.failed.length===0&&!end.objection){const last=await guard?.look();last?.word==="back"&&(end.objection=last)}}catch(error){
throw parts.signal.aborted?await reachSafePoint(parts,stuck.filter(one=>!end.done.includes(one.server.instanceId))):await Promise.all([...running.values()].map(
one=>one.end)),error}return end.untouched.push(...waiting),end.isBudgetSpent=budget.isSpent,end}async function pick(parts,rotation,now){const{servers}=await parts.
view.observe(),{held,taken}=parts.journal.state,done=[],states=new Map,candidates=[];for(const instanceId of now.waiting){const server=servers.get(instanceId);if(!server)
continue;const running=rotation.running.get(instanceId),isTaken=taken?.includes(instanceId)??!1,state=(0,server_state.L4)(server,{held,isTaken,running,want:rotation.
want});if(states.set(instanceId,state),state.kind==="done")done.push(instanceId);else{const expectedMs=rotation.expectedMs[instanceId],weights=(0,group_capacity.
z9)(server,held);candidates.push({instanceId,zoneId:server.zoneId,groups:[...weights.keys()],weights,isHeld:state.kind==="held"||state.kind==="raised",isServing:state.
kind==="old"&&state.isServing||state.kind==="held"&&(0,server_state.PA)(server,(0,server_state.qS)(server,held)),...expectedMs===void 0?{}:{expectedMs}})}}const serving=[
...servers.values()].filter(server=>!now.running.has(server.instanceId)&&(0,server_state.PA)(server,(0,server_state.qS)(server,held))),outNow=[...now.running.values()].
filter(one=>one.wasServing||one.state.kind==="held"),chosen=(0,plan.Vw)((0,plan.$T)(candidates),now.limits,{servingByZone:(0,plan.Tr)(serving,server=>server.zoneId),
byGroup:(0,group_capacity.uo)([...servers.values()],held,rotation.limits.minHealthy,rotation.limits.minCapacity),out:outNow.length,mayStart:now.mayStart});return{
done,start:chosen.map(instanceId=>{const state=states.get(instanceId);return{server:servers.get(instanceId),state,wasServing:candidates.some(one=>one.instanceId===
instanceId&&one.isServing)}})}}function abortOf(signal){return new Promise(resolve=>{signal.aborted&&resolve(),signal.addEventListener("abort",()=>resolve(),{once:!0})})}}),
34058:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>FailureBudget});class FailureBudget{#limits;#failures=0;#isSpent=!1;constructor(limits){
this.#limits=limits}get isSpent(){return this.#isSpent}count(isHealthy){if(isHealthy){this.#limits.isForgiving&&(this.#failures=0);return}this.#failures++,this.#failures>
this.#limits.maxFailures&&(this.#isSpent=!0)}}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$T:()=>orderCandidates,BX:()=>zoneFloor,Pt:()=>leastIn,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits,ap:()=>limitsOfAnyFleet,p2:()=>withoutLost,pq:()=>countOf});
function countOf(text,total,round){if(!text.endsWith("%"))return Number(text);const exact=Number(text.slice(0,-1))*total/100;return round==="up"?Math.ceil(exact-
1e-9):Math.floor(exact+1e-9)}function limitsOfAnyFleet(settings,{servers,total=servers.length}){const{firstBatch,bakeMs,pauseBetweenMs,isForgiving}=settings;return{
...zoneFloor(settings,servers),bakeMs,pauseBetweenMs,maxFailures:countOf(String(settings.maxFailures),total,"down"),...isForgiving?{isForgiving}:{},...firstBatch?
{firstBatch}:{}}}function zoneFloor({minHealthyPerZone,mayEmptyZones=[]},servers){const used=countBy(servers.filter(({isServing,isHeld})=>isServing||isHeld),({zoneId})=>zoneId),
alone=[...new Set(servers.map(({zoneId})=>zoneId))].filter(zone=>(used.get(zone)??0)<2);if(minHealthyPerZone!==void 0)return{minHealthyPerZone,...mayEmptyZones.
length>0?{mayEmptyZones}:{}};const exempt=[...new Set([...mayEmptyZones,...alone])],leaning=[...used.keys()].flatMap(zoneId=>{const ofZone=servers.filter(server=>server.
zoneId===zoneId),needed=2-ofZone.filter(({isServing})=>isServing).length,instanceIds=ofZone.filter(one=>one.isHeld&&!one.isServing).map(({instanceId})=>instanceId);
return needed>0&&!exempt.includes(zoneId)?[{zoneId,instanceIds,needed}]:[]});return{minHealthyPerZone:1,...exempt.length>0?{mayEmptyZones:exempt}:{},...leaning.
length>0?{zonesLeaningOn:leaning}:{}}}function withoutLost(floor,failed){const lost=new Set(failed.map(({instanceId})=>instanceId)),emptied=(floor.zonesLeaningOn??
[]).filter(({instanceIds,needed})=>instanceIds.filter(id=>!lost.has(id)).length<needed).map(({zoneId})=>zoneId);return emptied.length>0?{...floor,mayEmptyZones:[
...floor.mayEmptyZones??[],...emptied]}:floor}const leastIn=(zoneId,{minHealthyPerZone,mayEmptyZones})=>mayEmptyZones?.includes(zoneId)?0:minHealthyPerZone;function planLimits(settings,fleet){
const total=fleet.servers.length,isAsked=fleet.isAsked??(()=>!0),serving=fleet.servers.filter(server=>server.isServing).length,held=fleet.servers.filter(server=>server.
isHeld).length,sizeOf=text=>Math.max(text.endsWith("%")?1:0,countOf(text,total,"down")),batches=settings.batches?.map(sizeOf),batch=batches?Math.max(...batches):
sizeOf(settings.batch),asked=countOf(settings.minHealthy,total,"up"),minHealthy=total>1&&serving>0?Math.max(1,asked):asked,limits={slots:batch,...batches?{batches}:
{},minHealthy,...settings.minCapacity?{minCapacity:settings.minCapacity}:{},...limitsOfAnyFleet(settings,{servers:fleet.servers.map(server=>({...server,isHeld:server.
isHeld&&isAsked(server)}))})},problems=[];return(batch<1||batches?.some(size=>size<1))&&problems.push({path:batches?"rollout.batches":"rollout.batch",message:`b\
atch ${settings.batches?.join(", ")??settings.batch} of ${total} servers is ${batch}: nothing would be updated`,fix:"give --batch 1 or more"}),minHealthy>=total&&
serving>0?problems.push({path:"rollout.minHealthy",message:`minHealthy ${settings.minHealthy} is ${minHealthy} of ${total} servers: none may leave service, so n\
one can be updated`,fix:total===1?"give --min-healthy 0 to accept an interruption, or add a second instance":`give --min-healthy ${total-1} or less`}):serving>0&&
serving+held<minHealthy&&problems.push({path:"rollout.minHealthy",message:`only ${serving} of ${total} servers serve now, minHealthy ${settings.minHealthy} asks\
 for ${minHealthy}: the fleet is already below it`,fix:`repair the servers first, or give --min-healthy ${Math.max(1,serving-1)}`}),problems.push(...zoneProblems(
fleet.servers,limits,isAsked)),problems.length>0?{ok:!1,problems}:{ok:!0,limits}}function zoneProblems(servers,floor,isAsked){const{minHealthyPerZone}=floor;if(minHealthyPerZone===
0||servers.every(server=>!server.isServing))return[];const asked=new Set(servers.filter(isAsked).map(({zoneId})=>zoneId));return[...countBy(servers,server=>server.
zoneId)].filter(([zone,count])=>asked.has(zone)&&count<=leastIn(zone,floor)).map(([zone,count])=>({path:"rollout.minHealthyPerZone",message:`zone ${zone} has ${count}\
 ${count===1?"server":"servers"} and minHealthyPerZone is ${minHealthyPerZone}: none of them may leave service`,fix:`add an instance in that zone, or name it: -\
-may-empty-zones ${zone}`}))}function orderCandidates(candidates){const rank=candidate=>candidate.isHeld?0:candidate.isServing?2:1;return candidates.toSorted((a,b)=>rank(
a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<b.zoneId?-1:a.zoneId>b.zoneId?1:0)||(a.instanceId<b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){
const byZone=new Map(capacity.servingByZone),inGroup=new Map([...capacity.byGroup??[]].map(([key,{serving:serving2}])=>[key,serving2])),weightIn=new Map([...capacity.
byGroup??[]].flatMap(([key,{weight}])=>weight?[[key,weight.serving]]:[])),wouldEmpty=(key,own)=>{const{least=0,weight}=capacity.byGroup?.get(key)??{};return inGroup.
get(key)-1<least||weight!==void 0&&weightIn.get(key)-own<weight.least};let serving=[...byZone.values()].reduce((total,count)=>total+count,0),out=capacity.out;const chosen=[];
for(const candidate of ordered){if(chosen.length>=capacity.mayStart)break;if(candidate.isServing){const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||
serving-1<limits.minHealthy||inZone-1<leastIn(candidate.zoneId,limits))continue;const groups=(candidate.groups??[]).filter(key=>inGroup.has(key)),ownIn=key=>candidate.
weights?.get(key)??0;if(groups.some(key=>wouldEmpty(key,ownIn(key))))continue;for(const key of groups)inGroup.set(key,inGroup.get(key)-1),weightIn.has(key)&&weightIn.
set(key,weightIn.get(key)-ownIn(key));byZone.set(candidate.zoneId,inZone-1),serving--,out++}else candidate.isHeld&&out++;chosen.push(candidate.instanceId)}return chosen}
function countBy(items,key){const counts=new Map;for(const item of items)counts.set(key(item),(counts.get(key(item))??0)+1);return counts}}),37340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>plannedCalls});var _plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17927),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
70005);function plannedCalls(request){const{servers,candidates,version,digest,migrations,isCovered=!1}=request,byId=new Map(servers.map(server=>[server.instanceId,
server])),order=(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.$T)(candidates).flatMap(candidate=>byId.get(candidate.instanceId)??[]),parked=servers.filter(server=>!order.
includes(server)),all=servers.map(server=>server.name).join(", ");return[{service:"oss",action:"PutObject",subject:"lock/ (take the lock)"},{service:"oss",action:"\
PutObject",subject:`artifacts/${digest.slice(0,12)}\u2026.tar.gz`},{service:"oss",action:"PutObject",subject:"env/ (service environment)"},{service:"ecs",action:"\
RunCommand",subject:`probe on ${all}`},...migrations.map(sql=>({service:"mysql",action:"statement",subject:sql})),{service:"oss",action:"PutObject",subject:"jou\
rnal/ (begin)"},{service:"ecs",action:"RunCommand",subject:`fetch ${version} on ${all}`},...order.flatMap(server=>callsOf(server,version,isCovered)),...parked.map(
server=>({service:"ecs",action:"RunCommand",subject:`switch ${server.name} to ${version} (stays without traffic)`})),{service:"oss",action:"PutObject",subject:"\
releases/ (history)"},{service:"oss",action:"PutObject",subject:"journal/ (end)"},{service:"oss",action:"PutObject",subject:"lock/ (hand it on)"}]}function callsOf(server,version,isCovered){
const{name,backends}=server,weights=to=>backends.filter(backend=>backend.weight>0).map(backend=>({service:"slb",action:"SetVServerGroupAttribute",subject:`${name}\
 in ${(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(backend.group)}: weight ${backend.weight===to(backend.weight)?`back to ${backend.weight}`:`${backend.
weight} -> ${to(backend.weight)}`}`})),cover=(action,subject)=>isCovered&&backends.some(({weight})=>weight>0)?[{service:"oos",action,subject}]:[];return[{service:"\
oss",action:"PutObject",subject:`journal/ (hold ${name})`},...cover("StartExecution",`weight of ${name} back, should this job die`),...weights(()=>0),{service:"\
ecs",action:"RunCommand",subject:`wait for the last connection of ${name}`},...cover("CancelExecution",`before ${name} is updated`),{service:"ecs",action:"RunCo\
mmand",subject:`switch ${name} to ${version}`},...weights(weight=>weight),{service:"ecs",action:"TagResources",subject:`${name} release ${version}`},{service:"o\
ss",action:"PutObject",subject:`journal/ (restored ${name})`}]}}),4022:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{kW:()=>candidatesOf,zJ:()=>checkFleet,pn:()=>layoutProblems});var errors=__webpack_require__(52005),group_capacity=__webpack_require__(60944);
function capacityProblems(servers,{minCapacity,journal,isAsked}){const{held}=journal,path="rollout.minCapacity";return[...(0,group_capacity.uo)(servers,held,0,minCapacity)].
flatMap(([group,{weight}])=>{if(!weight||weight.least===0||weight.serving===0)return[];const{serving,total,least}=weight,asks=`minCapacity ${minCapacity}% of ${total}\
 is ${least}`,members=servers.map(server=>({server,own:(0,group_capacity.z9)(server,held).get(group)??0})),isHalfDone=held.some(backend=>members.some(({server})=>server.
instanceId===backend.instanceId));if(serving<least&&!isHalfDone){const message2=`servers with a weight of ${serving} serve in ${group} now, and ${asks}: the gro\
up is already below it`;return[{path,message:message2,fix:`repair the servers first, or give --min-capacity ${percentOf(serving,total)}%`}]}const tooHeavy=members.
filter(({server,own})=>own>0&&isAsked(server)&&total-own<least);if(tooHeavy.length===0)return[];const names=tooHeavy.map(({server,own})=>`${server.name} (weight\
 ${own})`).join(", "),heaviest=Math.max(...tooHeavy.map(({own})=>own)),message=`${names} cannot leave service: ${asks} in ${group}, and without that server ${total-
heaviest} would be left`;return[{path,message,fix:`give --min-capacity ${percentOf(total-heaviest,total)}% or less, or a lower weight`}]})}const percentOf=(part,total)=>Math.
floor(part*100/total);var fleet=__webpack_require__(59864),state_journal=__webpack_require__(83271),rollout_plan=__webpack_require__(17927),weights=__webpack_require__(
70005);function loneServerProblems(layout,servers,{settings,skip,journal}){const active=servers.map(server=>({server,groups:(0,group_capacity.Ty)(server,journal.
held)})).filter(({groups})=>groups.length>0);return active.length<2||journal.open||(0,rollout_plan.pq)(settings.minHealthy,active.length,"up")===0?[]:layout.loadBalancers.
flatMap(({listeners:all})=>all.filter(fleet.nL)).flatMap(listener=>{const group=(0,weights.$6)((0,fleet.F8)(listener)),[lone,...others]=active.flatMap(({server,
groups})=>groups.includes(group)?server:[]);if(!lone||others.length>0||skip.has(lone.instanceId)||skip.has(lone.name))return[];const{protocol,port,loadBalancerId}=listener;
return lone.health.some(row=>row.loadBalancerId===loadBalancerId&&row.listenerPort===port&&row.health==="healthy")?{path:"rollout.minHealthy",message:`${`listen\
er ${protocol}:${port} of ${loadBalancerId}`} has 1 of the ${active.length} servers, ${lone.name} (${lone.instanceId}): while that is updated, 0 answer there`,fix:`\
add a second server to its group, give --skip ${lone.instanceId} to leave it as it is, or --min-healthy 0 to accept the interruption`}:[]})}var server_state=__webpack_require__(
28453);function checkFleet(layout,servers,options){const problems=[...layoutProblems(layout,servers,options)],{settings,journal,skip}=options,nameOf=new Map(servers.
map(({instanceId,name})=>[instanceId,name])),plan=(0,rollout_plan.Yy)(settings,{servers:candidatesOf(servers,journal),isAsked:({instanceId})=>!skip.has(instanceId)&&
!skip.has(nameOf.get(instanceId)??"")});plan.ok||problems.push(...plan.problems),problems.push(...loneServerProblems(layout,servers,options));const{minCapacity=0}=settings,
isAsked=({instanceId,name})=>!skip.has(instanceId)&&!skip.has(name);if(minCapacity>0&&problems.push(...capacityProblems(servers,{minCapacity,journal,isAsked})),
problems.length>0)throw new errors.wG(problems.map(errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});return plan.limits}function candidatesOf(servers,journal){const held=new Set(
journal.held.filter(({weight})=>weight>0).map(backend=>backend.instanceId));return servers.filter(server=>held.has(server.instanceId)||server.backends.some(backend=>backend.
weight>0)).map(server=>({instanceId:server.instanceId,zoneId:server.zoneId,isServing:(0,server_state.PA)(server,(0,server_state.qS)(server,journal.held)),isHeld:held.
has(server.instanceId)}))}function layoutProblems(layout,servers,{skip,journal}){if(servers.length===0)return[{message:`no instance carries the tag of ${layout.
environmentTag}`,fix:"run `alicloud-deploy provision` first"}];const problems=[],left=(0,state_journal.fN)(journal);for(const server of servers.filter(each=>!skip.
has(each.instanceId)&&!skip.has(each.name))){const where=`${server.name} (${server.instanceId})`;server.status!=="Running"&&!left.has(server.instanceId)&&problems.
push({message:`${where} is ${server.status}`,fix:`start it, or give --skip ${server.instanceId}`}),layout.groups.length>0&&server.backends.length===0&&problems.
push({message:`${where} is in no server group of the load balancer`,fix:`run \`alicloud-deploy provision\`, or give --skip ${server.instanceId}`})}const used=new Set(
servers.flatMap(server=>server.backends.map(backend=>(0,weights.$6)(backend.group))));for(const{loadBalancer,listeners}of layout.loadBalancers)for(const listener of listeners.
filter(each=>(0,fleet.nL)(each)&&used.has((0,weights.$6)((0,fleet.F8)(each)))))listener.healthCheck.kind==="off"&&problems.push({message:`listener ${listener.protocol}\
:${listener.port} of ${loadBalancer.id} has no health check, so nothing tells when a server may get traffic`,fix:"switch the health check on: infrastructure.loa\
dBalancer.listeners.healthCheck"});return problems}}),65538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{gV:()=>stageOf,sk:()=>nextStep,wx:()=>canSpare,y0:()=>sliceSize});var _plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17927),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
28453),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70005);function nextStep(places,limits){const isOpen=({isAsked,isDone,place})=>isAsked&&
!isDone&&!limits.tried.has(place),standing=places.filter(({green})=>green!==void 0),wrong=standing.filter(one=>one.green==="other"||!isOpen(one));if(wrong.length>
0)return{kind:"undo",places:numbersOf(wrong)};if(standing.length>0)return{kind:"slice",places:numbersOf(standing)};const open=places.filter(isOpen).toSorted((a,b)=>Number(
a.isServing)-Number(b.isServing)||a.place-b.place).slice(0,limits.surge);return open.length>0?{kind:"slice",places:numbersOf(open)}:{kind:"done"}}function sliceSize({
slots,batches,firstBatch},index){return batches?Math.min(slots,batches[Math.min(index,batches.length-1)]):index===0?Math.min(slots,firstBatch??slots):slots}const numbersOf=places=>places.
map(({place})=>place);function stageOf(pair){const wanted=pair.own.filter(({weight})=>weight>0);if(wanted.length===0)return"unproved";const now=new Map([...pair.
blue.backends,...pair.green.backends].map(backend=>[(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend.weight])),weightOf=(backend,{instanceId})=>now.
get((0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)({...backend,instanceId}))??0;return wanted.some(backend=>weightOf(backend,pair.green)!==backend.weight)?
"unproved":wanted.every(backend=>weightOf(backend,pair.blue)===0)?"shifted":"both"}function canSpare(servers,leaving,floor){const serving=servers.filter(server=>(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
PA)(server)),rest=serving.filter(({instanceId})=>!leaving.has(instanceId));if(rest.length===serving.length)return!0;const byZone=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.
Tr)(rest,({zoneId})=>zoneId),zones=new Set(serving.flatMap(one=>leaving.has(one.instanceId)?[one.zoneId]:[]));return rest.length>=floor.minHealthy&&[...zones].every(
zone=>(byZone.get(zone)??0)>=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(zone,floor))}}),60522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>checkReplacement});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
17927),_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4022);function checkReplacement(layout,servers,options){const{settings,surge,skip}=options,
total=servers.length,slots=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.pq)(surge,total,"up"),minHealthy=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.pq)(settings.minHealthy,
total,"up"),problems=[...(0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__.pn)(layout,servers,options)];slots<1&&problems.push({path:"rollout.surge",message:`surge ${surge}\
 of ${total} servers is ${slots}: no new instance could stand beside the fleet`,fix:"give --surge 1 or more"}),minHealthy>total&&problems.push({path:"rollout.mi\
nHealthy",message:`minHealthy ${settings.minHealthy} is more than the ${total} servers there are`,fix:`give --min-healthy ${total} or less`}),layout.groups.length===
0&&problems.push({path:"release.update",message:"there is no load balancer that could move the traffic to new instances",fix:"use --update artifact or --update \
image, which keep the instances"});const asked=servers.filter(({instanceId,name})=>!skip.has(instanceId)&&!skip.has(name));for(const server of asked)problems.push(
...serverProblems(layout,server));if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(problems.map(_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});const batches=settings.batches?.map(size=>Math.max(1,(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.
pq)(size,total,"down")));return{slots,minHealthy,...batches?{batches}:{},...(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.ap)(settings,{servers:(0,_preflight_js__WEBPACK_IMPORTED_MODULE_1__.
kW)(servers,options.journal),total})}}function serverProblems({instances},{instanceId,name,stand}){const instance=instances.find(({id})=>id===instanceId),where=`${name}\
 (${instanceId})`,skip=`give --skip ${instanceId}`;return[...stand?[]:[{message:`${where} has no key of \`provision\`, so nothing tells which place a new one take\
s`,fix:skip}],...instance?.deletionProtection?[{message:`${where} is protected from deletion`,fix:`switch its deletion protection off, or ${skip}`}]:[],...instance?.
isSubscription?[{message:`${where} is paid for a period and cannot be deleted before its end`,fix:skip}]:[]]}}),19016:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>rotationParts});var weights=__webpack_require__(70005);const inFlightMs=1e4,createDrainCover=parts=>new ArmedDrainCover(
parts);class ArmedDrainCover{#parts;#covered=new Map;#changes=0;#told=0;#queue=Promise.resolve();constructor(parts){this.#parts=parts}async begin(own){for(const[
instanceId,backends]of byInstance(own))this.#covered.set(instanceId,backends);own.length>0&&await this.#tell()}async end(own){const{deadMan,loadBalancing,clock,
sentinel}=this.#parts,ids=[...byInstance(own).keys()].filter(id=>this.#covered.has(id));if(ids.length===0)return{isOut:!0};const isClose=deadMan.leftMs()<inFlightMs;
for(const id of ids)this.#covered.delete(id);await this.#tell(),isClose&&await clock.sleep(inFlightMs);const raised=(await(0,weights.oQ)(loadBalancing,own)).filter(
({instanceId,weight})=>ids.includes(instanceId)&&weight>0);return sentinel.begin(raised.filter(backend=>(0,weights.iY)(own,[backend]).length===0)),{isOut:raised.
length===0}}async restored(own){for(const id of byInstance(own).keys())this.#covered.delete(id);await this.#tell()}async#tell(){const{deadMan}=this.#parts,change=++this.#changes,
turn=this.#queue.then(async()=>{if(this.#told>=change)return;const upTo=this.#changes,all=[...this.#covered.values()].flat();all.length>0?await deadMan.arm(all):
await deadMan.disarm(),this.#told=upTo});this.#queue=turn.catch(()=>{}),await turn}}function byInstance(backends){const found=new Map;for(const backend of backends)
found.set(backend.instanceId,[...found.get(backend.instanceId)??[],backend]);return found}function rotationParts(session,request){const{context,view,writer,journal,
timeline,signal,sentinel}=session,{updater,admitTimeoutMs,unknownGraceMs,deadMan}=request,{clock,reporter}=context,{tagging,loadBalancing}=context.cloud;return{
clock,reporter,tagging,view,writer,journal,timeline,updater,admitTimeoutMs,unknownGraceMs,signal,...deadMan?{cover:createDrainCover({deadMan,loadBalancing,clock,
sentinel})}:{}}}}),97665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J1:()=>refuseNewerFence,
KT:()=>newerFenceFix,oi:()=>describeNewerFence});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);const newerFenceFix="make sure th\
at no other run and no other environment deploys to these instances, delete .fence in the directory of the application (release.directory) on each, and run the \
same command again";function describeNewerFence(servers,running,generation){const ahead=servers.flatMap(({instanceId,name})=>{const fence=running.get(instanceId)?.
fence;return fence!==void 0&&fence>generation?[`${name} (${instanceId}) under generation ${fence}`]:[]});if(ahead.length!==0)return`the lock of this environment\
 is at generation ${generation}, but instances were changed under later ones: ${ahead.join(", ")}. The bucket that holds the lock was deleted or emptied since, \
or another environment deploys to the same instances`}function refuseNewerFence(servers,running,generation){const problem=describeNewerFence(servers,running,generation);
if(problem!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`the lock's bucket is not the one of the last deployment: ${problem}`,{code:"E_F\
ENCE_AHEAD",fix:newerFenceFix})}}),60944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ty:()=>activeGroups,uo:()=>groupCapacity,z9:()=>groupWeights});var _instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28453),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
70005);const activeGroups=(server,held)=>[...groupWeights(server,held).keys()];function groupWeights(server,held){const weights=new Map;for(const{group,weight}of(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.
qS)(server,held))weight>0&&weights.set((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(group),(weights.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(group))??
0)+weight);return weights}function groupCapacity(servers,held,minHealthy,minCapacity=0){const members=new Map,active=servers.map(server=>({server,groups:groupWeights(
server,held)}));for(const{server,groups}of active){const serves=(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.PA)(server,(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.
qS)(server,held));for(const[key,own]of groups){const count=members.get(key)??{active:0,serving:0,weight:0,servingWeight:0};members.set(key,{active:count.active+
1,serving:count.serving+(serves?1:0),weight:count.weight+own,servingWeight:count.servingWeight+(serves?own:0)})}}const total=active.filter(({groups})=>groups.size>
0).length;return new Map([...members].map(([key,{active:size,serving,weight,servingWeight}])=>{const part=Math.ceil(size*minHealthy/Math.max(1,total)-1e-9),least=Math.
max(0,Math.min(size-1,part));if(minCapacity===0)return[key,{serving,least}];const leastWeight=size>1?Math.ceil(weight*minCapacity/100-1e-9):0;return[key,{serving,
least,weight:{serving:servingWeight,total:weight,least:leastWeight}}]}))}}),45705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{UF:()=>proveReachable,eN:()=>proveDeliverable,lZ:()=>wayBack,pL:()=>alreadyThere,qT:()=>onThirdRelease});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_state_finished_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41440),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28453);
function wayBack(request,unfinished,servers,running){const{want}=request,completed=completedButUnrecorded(unfinished?.want,want,servers,running);if(completed)return completed;
const seen=[...running.values()],stands=release=>seen.some(one=>isOf(one,release)),others=new Set(seen.flatMap(one=>isOf(one,want)?[]:labelOf(one)??[]));if(unfinished?.
from!==void 0&&(0,_state_finished_js__WEBPACK_IMPORTED_MODULE_1__._)(unfinished.from,want)&&(others.size<2||stands(want)))return;const known=[unfinished?.from,request.
from].flatMap(one=>one??[]);if(!(others.size+(stands(want)?1:0)>1))return known[0]??commonestOf(answering(seen,want),{isOnlyOne:!0});const found=[...known,...unfinished?
[unfinished.want]:[]].find(one=>one.version!==want.version&&stands(one));return found||known.length>0&&others.size<2?found:commonestOf(answering(seen,want),{isOnlyOne:others.
size<2})}function onThirdRelease(servers,running,two){return servers.filter(({instanceId})=>{const one=running.get(instanceId);return one!==void 0&&labelOf(one)!==
void 0&&!isOf(one,two.want)&&!isOf(one,two.from)})}function alreadyThere(servers,running,want,left){return new Set(servers.filter(({instanceId})=>{const one=running.
get(instanceId);return one!==void 0&&isOf(one,want)&&!left.has(instanceId)}))}function labelOf({echoed,current,digest,isAnswering}){return echoed??current??(isAnswering?
digest:void 0)}function isOf(one,release){const label=labelOf(one);return label===void 0?!1:(one.echoed??one.current)===void 0?label===release.digest:label===release.
version}function completedButUnrecorded(unfinished,want,servers,running){if(!(!unfinished||unfinished.version===want.version))return servers.every(server=>(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
Ep)(running.get(server.instanceId),unfinished))?unfinished:void 0}function answering(seen,want){return seen.flatMap(({isAnswering,echoed,current,digest,envDigest})=>{
const version=current??echoed;return!isAnswering||version===void 0||version===want.version?[]:[{version,...digest?{digest}:{},...envDigest?{envDigest}:{}}]})}function commonestOf(releases,{
isOnlyOne}){const like=one=>releases.filter(other=>(0,_state_finished_js__WEBPACK_IMPORTED_MODULE_1__._)(one,other)).length,[most]=releases.toSorted((a,b)=>like(
b)-like(a));return most&&isOnlyOne&&like(most)<releases.length?void 0:most}async function proveReachable(updater,from,probe){const why=await updater.whyUnreachable(
from);if(!why)return;const running=[...(await probe()).values()],isThere=({digest,envDigest})=>digest===from.digest&&(from.envDigest===void 0||envDigest===from.
envDigest);if(!(running.length>0&&running.every(isThere)))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`release ${from.version} could not be roll\
ed back to: ${why.reason}`,{code:"E_NO_WAY_BACK",fix:"give --on-failure stop to deploy without a way back"})}async function proveDeliverable(updater,want,servers,running){
const lacking=servers.filter(({instanceId})=>!hasFiles(running.get(instanceId),want)),why=lacking.length>0?await updater.whyUnreachable(want):void 0;if(!why)return;
const names=lacking.map(({name})=>name).join(", ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`release ${want.version} cannot be brought to ${names}\
: ${why.reason}`,{code:why.code,fix:"deliver it again: `alicloud-deploy rolling-deploy` with --artifact, or `bake-image` where it is an image"})}function hasFiles(one,want){
return[...one?.kept??[],...one?[one]:[]].some(({digest,envDigest})=>digest!==void 0&&digest===want.digest&&(want.envDigest===void 0||envDigest===want.envDigest))}})};
