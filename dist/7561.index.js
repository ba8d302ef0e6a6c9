const id=7561,ids=[7561],modules={37561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{blueGreenRequest:()=>blueGreenRequest,keptIds:()=>keptIds,run:()=>run});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(786),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
82416),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(56994),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(64249),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(65454),_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
55979),_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52005),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(38910),
_release_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(92111),_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(14933);async function run(context){
const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.jY)(context),{store,cloud,environmentTag}=environment,wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
LW)(context,environment),{want}=wanted,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_3__.k0)(cloud,environmentTag),[servers,history,journal]=await Promise.
all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_3__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_4__.
a0)(store)]);if((0,_release_js__WEBPACK_IMPORTED_MODULE_9__.z3)(context,want,history),refuseOtherRun(journal.open?.command),layout.groups.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
wG("there is no load balancer whose traffic could be switched",{code:"E_UNSAFE_PLAN",fix:"use rolling-deploy"});if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__.
$)(want,{servers,history,journal,skip:new Set(keptIds(layout.instances))}))return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.
done,release:{version:want.version},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_5__.Rr)(server)),text:`${want.version} serves \
on all instances already; nothing to do.`};if(context.isDryRun)return planned(await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.NH)(context,environment,want.version),
want,servers.map(server=>server.name));const startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__.f)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
b5)(context,environment,"blue-green"));try{wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__.Bu)(store,wanted.artifact,wanted.environment);
const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.te)(history,want),seq=context.options.seq,end=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
f)(session,{...blueGreenRequest(context,environment,session,{want,previous:from?.version??"",beside:"green"}),command:"blue-green",runId:context.host.job().runId,
...from?{from}:{},...seq===void 0?{}:{seq},...context.options["no-migrate"]===!0?{}:{beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_9__._r)(context,
environment,want.version)}}),durationMs=context.clock.monotonic()-startedAt;return await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.a)(context,(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.
m)(end,{durationMs,url:environment.outputs.url,rerun:"run the same command again"}))}finally{await session.close()}}function blueGreenRequest(context,environment,session,facts){
const{settings}=environment,{disk,userData}=settings.infrastructure.instances;return{want:facts.want,beside:facts.beside,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
GD)(context,environment,session,facts.previous),machine:{systemDisk:{category:disk.category,sizeGiB:disk.size},...userData?{userData}:{}},admitTimeoutMs:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
qI)(session.layout,settings).admitTimeoutMs,bakeMs:settings.rollout.bake,isOldKept:context.options["keep-old"]===!0,...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
e4)(environment,session)}}function keptIds(instances){return instances.filter(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]?.startsWith(
"kept-")).map(instance=>instance.id)}function refuseOtherRun(command){if(!(command===void 0||command==="blue-green"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
wG(`an unfinished ${command} stands in the way`,{code:"E_UNFINISHED",fix:"run that command again, or `alicloud-deploy recover`"})}function planned(statements,want,names){
const calls=["oss    PutObject                 lock/, artifacts/, env/, journal/",...statements.map(sql=>`mysql  statement                 ${sql}`),...names.map(
name=>`ecs    RunInstances              beside ${name}`),"slb    AddVServerGroupBackendServers  the new instances, weight 0",`ecs    RunCommand                ${want.
version} on the new instances`,"slb    SetVServerGroupAttribute  all weight to the new instances, in one call","slb    RemoveVServerGroupBackendServers  the old\
 instances","ecs    DeleteInstances           the old instances","oss    PutObject                 releases/, journal/, lock/"];return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
hS.done,release:{version:want.version},plan:{calls},text:[`Would start ${want.version} beside ${names.length} instances:`,...calls.map(call=>`  ${call}`)].join(
`
`)}}}),82416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>deployBlueGreen,e:()=>undoBlueGreen});
var errors=__webpack_require__(52005),cloud_tags=__webpack_require__(22633),wait=__webpack_require__(32501),duration=__webpack_require__(80290),fleet=__webpack_require__(
56490),fleet_view=__webpack_require__(3334),server_state=__webpack_require__(44891),weights=__webpack_require__(40191);function pairsOf(servers,held,beside){const find=key=>servers.
find(one=>one.key===key)?.server;return[...new Set(servers.flatMap(({key})=>new RegExp(`^(?:instance|${beside})-(\\d+)$`).exec(key)?.[1]??[]))].toSorted((a,b)=>Number(
a)-Number(b)).map(number=>{const key=`instance-${number}`,blue=find(key),green=find(`${beside}-${number}`);return{key,...blue?{blue}:{},...green?{green}:{},own:blue?
(0,server_state.qS)(blue,held):[]}}).filter(pair=>pair.green!==void 0)}const serversPerCall=20;function switchCalls(pairs,to){const groups=new Map;for(const{blue,
green,own}of pairs)for(const{group,port,weight}of own){const key=(0,weights.$6)(group);let call=groups.get(key);call||groups.set(key,call={group,up:[],down:[]});
const backend=(server,value)=>server?[{instanceId:server.instanceId,weight:value,...port===void 0?{}:{port}}]:[];call.up.push(...backend(to==="green"?green:blue,
weight)),call.down.push(...backend(to==="green"?blue:green,0))}return[...groups.values()].flatMap(({group,up,down})=>up.length+down.length<=serversPerCall?[{group,
backends:[...up,...down]}]:[...chunk(up),...chunk(down)].map(backends=>({group,backends})))}function chunk(items){return Array.from({length:Math.ceil(items.length/
serversPerCall)},(_,index)=>items.slice(index*serversPerCall,(index+1)*serversPerCall))}var pack=__webpack_require__(91965);const instanceTimeoutMs=6e5;class BlueGreen{#session;#request;#cloud;#view;constructor(session,request){
this.#session=session,this.#request=request,this.#cloud=session.context.cloud,this.#view=session.view}async run(){this.#request.beside==="green"&&(await this.#removeKept(),
await this.#createGreen());let pairs=await this.#pairs();if(!(pairs.length>0&&pairs.every(({green})=>green!==void 0&&(0,server_state.PA)(green)))){const failed=await this.#prove(
pairs);if(failed.length>0)return this.#abandon(failed);pairs=await this.#pairs(),await this.#request.deadMan?.arm(switchCalls(pairs,"blue").flatMap(({group,backends})=>backends.
map(backend=>({...backend,group})))),await this.#switch(pairs,"green")}const lost=await this.#watchGreen(pairs);return lost.length>0?(await this.#switch(pairs,"\
blue"),await this.#request.deadMan?.disarm(),this.#abandon(lost)):(await this.#request.deadMan?.disarm(),await this.#retire(pairs),{ok:!0,servers:await this.#servers()})}async undo(){
const pairs=await this.#pairs();pairs.some(({blue})=>blue)?(await this.#switch(pairs,"blue"),await this.#abandon([])):await this.#retire(pairs)}async#removeKept(){
const keyOf=new Map(this.#session.layout.instances.map(instance=>[instance.id,instance.tags[cloud_tags.b.key]??""]));await this.#remove((await this.#servers()).
filter(server=>keyOf.get(server.instanceId)?.startsWith("kept-"))),await this.#look()}async#createGreen(){const{layout}=this.#session,{compute}=this.#cloud,standing=new Set(
layout.instances.map(instance=>instance.tags[cloud_tags.b.key]));for(const blue of layout.instances){const key=blue.tags[cloud_tags.b.key]??"";!key.startsWith("\
instance-")||standing.has(greenKey(key))||this.#hasNoRest(blue)||(this.#session.lease.assertHeld(),await compute.runInstances({name:blue.name,type:blue.type,imageId:blue.
imageId,zoneId:blue.zoneId,vswitchId:blue.vswitchId,securityGroupIds:blue.securityGroupIds,...this.#request.machine,...blue.keyPairName?{keyPairName:blue.keyPairName}:
{},...blue.ramRoleName?{ramRoleName:blue.ramRoleName}:{},tags:{...withoutRelease(blue.tags),[cloud_tags.b.key]:greenKey(key)},clientToken:`acd-${(0,pack.s)(`${blue.
id}/${this.#request.want.version}/${this.#session.lease.generation}`).slice(0,42)}`}))}await this.#look(),await(0,wait.f)(async()=>await this.#areReady()?!0:void 0,
{clock:this.#session.context.clock,what:"new instances ready for commands",timeoutMs:instanceTimeoutMs,intervalMs:this.#session.context.pollIntervalMs,signal:this.#session.
signal}),await this.#look()}#hasNoRest(blue){return blue.tags[cloud_tags.b.release]===this.#request.want.version}async#areReady(){const ids2=this.#session.layout.
instances.filter(isGreen).map(instance=>instance.id);return ids2.length===0?!0:(await this.#cloud.compute.describeInstances({ids:ids2})).some(instance=>instance.
status!=="Running")?!1:(await this.#cloud.commands.reachable(ids2)).length===ids2.length}async#prove(pairs){const{updater,want,admitTimeoutMs}=this.#request,{signal,
timeline:timeline2}=this.#session;for(const{blue,green}of pairs)if(!(!blue||!green))for(const backend of blue.backends)green.backends.some(other=>JSON.stringify(
[other.group,other.port])===JSON.stringify([backend.group,backend.port]))||(this.#session.lease.assertHeld(),await this.#cloud.loadBalancing.addBackends(backend.
group,[{instanceId:green.instanceId,weight:0,...backend.port===void 0?{}:{port:backend.port}}]));const greens=(await this.#pairs()).flatMap(({green})=>green??[]),
unprepared=await updater.prepare(greens,want,signal);return unprepared.length>0?unprepared:(await Promise.all(greens.map(async server=>{timeline2.add(server,"up\
date",`new instance to ${want.version}`);const ended=await updater.update(server,want,signal);return ended.ok?(timeline2.add(server,"admit",ended.message),this.#waitHealthy(
server,admitTimeoutMs)):[failure(server,"update",ended)]}))).flat()}async#waitHealthy(server,timeoutMs){const{signal}=this.#session,test=now=>now.health.filter(
row=>row.protocol==="http"||row.protocol==="https").every(row=>row.health==="healthy")?!0:void 0;try{return await this.#view.watch({instanceId:server.instanceId,
what:`${server.name} healthy for the load balancer`,timeoutMs,test,signal}),[]}catch(error){if(!(error instanceof wait.v))throw error;return[failure(server,"adm\
it",{code:"E_NOT_ADMITTED",reason:error.message})]}}async#switch(pairs,to){const{journal,context,lease,timeline:timeline2}=this.#session,backends=pairs.flatMap(
({own})=>own);to==="green"&&await journal.append({kind:"hold",backends,atMs:context.clock.now()});for(const call of switchCalls(pairs,to))lease.assertHeld(),await this.#cloud.
loadBalancing.setWeights(call.group,call.backends);for(const{blue,green}of pairs){const server=to==="green"?green:blue;server&&timeline2.add(server,"in",`all tr\
affic to the ${to} side`)}to==="blue"&&await journal.append({kind:"restored",instanceIds:[...new Set(backends.map(backend=>backend.instanceId))],atMs:context.clock.
now()})}async#watchGreen(pairs){const{clock,reporter}=this.#session.context,{signal}=this.#session,ids2=pairs.flatMap(({green})=>green?[green.instanceId]:[]),bad=async()=>{
const{servers}=await this.#view.observe();return ids2.flatMap(id2=>servers.get(id2)??[]).filter(server=>server.backends.some(one=>one.weight>0)&&!(0,server_state.
PA)(server))},deadline=clock.monotonic()+this.#request.admitTimeoutMs;for(;(await bad()).length>0&&clock.monotonic()<deadline;)await clock.sleep(this.#session.context.
pollIntervalMs,signal);this.#request.bakeMs>0&&reporter.emit({type:"notice",message:`all traffic is on the new instances; watching them for ${(0,duration.a3)(this.#request.
bakeMs)}`});const until=clock.monotonic()+this.#request.bakeMs;for(;;){const lost=await bad();if(lost.length>0)return lost.map(server=>failure(server,"after",{code:"\
E_BAKE_FAILED",reason:"stopped being healthy for the load balancer after the switch"}));const leftMs=until-clock.monotonic();if(leftMs<=0)return[];await clock.sleep(
Math.min(5e3,leftMs),signal)}}async#retire(pairs){const{want,updater,isOldKept}=this.#request,{journal,context,signal,timeline:timeline2,lease}=this.#session,blues=pairs.
flatMap(({blue})=>blue??[]);await Promise.all(blues.map(async server=>timeline2.add(server,"drain",await updater.drain(server,signal))));for(const{key,blue,green}of pairs)
lease.assertHeld(),blue&&isOldKept?await this.#cloud.tagging.tag("instance",[blue.instanceId],{[cloud_tags.b.key]:key.replace("instance-","kept-")}):blue&&await this.#remove(
[blue]),green&&await this.#cloud.tagging.tag("instance",[green.instanceId],{[cloud_tags.b.key]:key,[cloud_tags.b.release]:want.version});const held=[...new Set(
journal.state.held.map(backend=>backend.instanceId))];held.length>0&&await journal.append({kind:"restored",instanceIds:held,atMs:context.clock.now()}),await this.#look()}async#abandon(failed){
for(const one of failed)this.#session.timeline.add(one,"failed",one.reason);const greens=(await this.#pairs()).flatMap(({green})=>green??[]);return await this.#remove(
greens),await this.#look(),{ok:!1,failed,servers:await this.#servers()}}async#remove(servers){for(const server of servers)for(const backend of server.backends)this.#session.
lease.assertHeld(),await this.#cloud.loadBalancing.removeBackends(backend.group,[{instanceId:server.instanceId,weight:0,...backend.port===void 0?{}:{port:backend.
port}}]);const ids2=servers.map(server=>server.instanceId);ids2.length>0&&await this.#cloud.compute.deleteInstances(ids2,`acd-${(0,pack.s)(ids2.join()).slice(0,
42)}`)}async#look(){const{cloud,clock,environmentTag,pollIntervalMs}=this.#session.context,layout=await(0,fleet.k0)(cloud,environmentTag);this.#session.layout.instances.
splice(0,1/0,...layout.instances),this.#view=(0,fleet_view.o)({cloud,layout:this.#session.layout,clock,pollIntervalMs})}async#servers(){return[...(await this.#view.
observe()).servers.values()]}async#pairs(){const servers=await this.#servers(),keys=new Map(this.#session.layout.instances.map(instance=>[instance.id,instance.tags[cloud_tags.
b.key]??""]));return pairsOf(servers.map(server=>({server,key:keys.get(server.instanceId)??""})),this.#session.journal.state.held,this.#request.beside)}}const greenKey=key=>key.
replace("instance-","green-"),isGreen=instance=>instance.tags[cloud_tags.b.key]?.startsWith("green-")===!0;function withoutRelease(tags){const{[cloud_tags.b.release]:_,
...rest}=tags;return rest}function failure(server,stage,end){const{code,reason,output}=end;return{instanceId:server.instanceId,name:server.name,stage,code,reason,
...output?{output}:{}}}var rollout_history=__webpack_require__(13618),timeline=__webpack_require__(83611);async function deployBlueGreen(session,request){const{
journal,context}=session,{want,command,runId}=request,from=journal.state.open?.from??request.from,migrationsHead=await request.beforeFirstInstance?.();await journal.
append({kind:"begin",runId,command,want,...from?{from}:{},held:journal.state.held,atMs:context.clock.now()});let end;try{end=await new BlueGreen(session,request).
run()}catch(error){throw await request.deadMan?.leaveArmed(),await journal.append({kind:"interrupted",reason:(0,errors.bD)(error),atMs:context.clock.now()}),error}
const result=end.ok?"succeeded":"rolled-back";return await(0,rollout_history.Pc)(context.store,{...want,isVerified:end.ok,result,command,runId,finishedAt:new Date(
context.clock.now()).toISOString(),durationsMs:{},...request.seq===void 0?{}:{seq:request.seq},...request.rejects===void 0?{}:{rejects:request.rejects},...migrationsHead===
void 0?{}:{migrationsHead}}),await journal.append({kind:"end",result,atMs:context.clock.now()}),{result,want,...from?{from}:{},failed:end.ok?[]:end.failed,rollbackFailed:[],
servers:end.servers,running:new Map,limits:limitsOf(end),timeline:session.timeline.events,startedAtMs:session.timeline.startedAtMs,durationsMs:(0,timeline.p)(session.
timeline.events)}}async function undoBlueGreen(session,request){const{journal,context}=session;await new BlueGreen(session,request).undo(),await journal.append(
{kind:"end",result:"rolled-back",atMs:context.clock.now()})}function limitsOf(end){return{slots:end.servers.length,minHealthy:end.servers.length,minHealthyPerZone:0,
bakeMs:0,pauseBetweenMs:0,maxFailures:0}}})};export{id,ids,modules};
