const id=7561,ids=[7561],modules={86521:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ty:()=>plannedPortRecovery,Rt:()=>plannedPorts,JD:()=>portRequest,zw:()=>portsInUse,vF:()=>recoverPorts,ah:()=>wantedPorts});var artifact_updater=__webpack_require__(
69270),blue_green_deployment=__webpack_require__(63774),hooks=__webpack_require__(19170),health_check=__webpack_require__(51139),hook_scripts=__webpack_require__(
34314),script_parts=__webpack_require__(43728);const fenced=`fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
[ "$(cat "$ROOT/.fence" 2>/dev/null || echo 0)" -le "$FENCE" ] || fail fenced "a later deployment was here"
echo "$FENCE" > "$ROOT/.fence"
unit="$SERVICE@$PORT"`;function portStartScript(layout,port,request){const{hooks:hooks2,check}=request;return(0,script_parts.hw)("port-start",request.timeoutSeconds,
`${(0,script_parts.IO)({...layout,port})}
${(0,script_parts.wx)({BASE_PORT:layout.port,RELEASE:request.version,PREVIOUS:request.previous,DIGEST:request.digest,ENV_DIGEST:request.envDigest,DEPLOY_ID:request.
deployId,FENCE:request.fence,...(0,health_check.Xj)(check)})}
${fenced}
${hook_scripts.gg}
${health_check.f8}
export PORT
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${(0,script_parts.hD)((0,script_parts.qU)(`${layout.app}-${port}`))}
applied="$ROOT/ports/$PORT.applied"
current=$(readlink "$ROOT/current" 2>/dev/null)
if [ "$PORT" = "$BASE_PORT" ] && [ "\${current##*/}" = "$RELEASE" ] && [ "$(cat "$ROOT/.applied" 2>/dev/null)" = "$DIGEST $ENV_DIGEST" ] && systemctl is-active -\
-quiet "$SERVICE" 9>&-; then
  # The service of the time before there were two ports still runs this release.
  unit="$SERVICE"
elif [ "$(cat "$applied" 2>/dev/null)" != "$RELEASE $DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$unit" 9>&-; then
  mkdir -p "$ROOT/ports" && rm -f "$applied" || fail directory "cannot write below $ROOT"
  systemctl stop "$unit" 2>/dev/null 9>&-
  if [ "$PORT" = "$BASE_PORT" ]; then
    systemctl stop "$SERVICE" 2>/dev/null 9>&-
    systemctl disable "$SERVICE" 2>/dev/null 9>&-
  fi
  mkdir -p "\${env_file%/*}"
  ( umask 077; { cat "$ROOT/env/$RELEASE.env" 2>/dev/null; echo "PORT=\\"$PORT\\""; } > "$env_file.new" ) && mv "$env_file.new" "$env_file" || fail environment "c\
annot write $env_file"
  ln -sfn "../releases/$RELEASE" "$ROOT/ports/.$PORT.new" && mv -T "$ROOT/ports/.$PORT.new" "$ROOT/ports/$PORT" || fail switch "cannot switch $ROOT/ports/$PORT"\

  unit_file="/etc/systemd/system/$unit.service"
  if [ -f "$target/$SERVICE@.service" ]; then
    cp "$target/$SERVICE@.service" "$unit_file" || fail start "cannot write $unit_file"
  elif [ -f "$target/$SERVICE.service" ]; then
    sed -e "s#\${ROOT##*/}/current#\${ROOT##*/}/ports/$PORT#g" -e "s#alicloud-deploy/$APP\\.env#alicloud-deploy/$APP-$PORT.env#g" -e "/^.Service.\\$/a Environment=P\
ORT=$PORT" "$target/$SERVICE.service" > "$unit_file" || fail start "cannot write $unit_file"
  fi
  systemctl daemon-reload 9>&-
  systemctl enable "$unit" 2>/dev/null 9>&-
${(0,hook_scripts.Ym)("install",hooks2.install)}
  systemctl restart "$unit" 9>&- || fail start "systemctl restart $unit failed; the artifact needs $SERVICE@.service or $SERVICE.service"
  echo "$RELEASE $DIGEST $ENV_DIGEST" > "$applied"
fi
SERVICE="$unit"
${health_check.Bc}
${(0,hook_scripts.Ym)("validate",hooks2.validate)}
echo "acd healthy=$RELEASE"
`)}function portStopScript(layout,port,request){return(0,script_parts.hw)("port-stop",180,`${(0,script_parts.IO)({...layout,port})}
${(0,script_parts.wx)({BASE_PORT:layout.port,CURRENT:request.current??"",FENCE:request.fence})}
mkdir -p "$ROOT"
${fenced}
for service in "$unit" "$SERVICE"; do
  [ "$service" = "$unit" ] || [ "$PORT" = "$BASE_PORT" ] || continue
  systemctl stop "$service" 2>/dev/null 9>&-
  systemctl disable "$service" 2>/dev/null 9>&-
  ! systemctl is-active --quiet "$service" 9>&- || fail stop "$service does not stop"
done
rm -f "$ROOT/ports/$PORT.applied" "$ROOT/ports/$PORT"
[ "$PORT" != "$BASE_PORT" ] || rm -f "$ROOT/.applied"
if [ -n "$CURRENT" ] && [ -d "$ROOT/releases/$CURRENT" ]; then
  ln -sfn "releases/$CURRENT" "$ROOT/.current.new" && mv -T "$ROOT/.current.new" "$ROOT/current" || fail switch "cannot switch $ROOT/current"
fi
echo "acd stopped=$PORT"
`)}var errors=__webpack_require__(52005),rollout_context=__webpack_require__(97422),serving_port=__webpack_require__(35527);function wantedPorts({settings}){const ports=settings.
rollout.blueGreen.ports;if(!ports)return;const problems=[];settings.release.update!=="artifact"&&problems.push({path:"release.update",message:`two versions on o\
ne instance need an artifact, not update: ${settings.release.update}`,fix:"use update: artifact, or blue-green without ports"});for(const name of Object.keys(settings.
release.hooks))name!=="install"&&name!=="validate"&&problems.push({path:`release.hooks.${name}`,message:"with two versions on one instance this hook cannot tell\
 which of them it is for",fix:"remove it, or use install and validate, which get PORT"});if(problems.length>0)throw new errors.xL(problems);return[ports[0],ports[1]]}
function portsInUse(environment,instances,servers,journal){const open=journal.open?.ports;if(open)return[open.from,open.to];const active=(0,serving_port.a4)(instances);
if(active===void 0)return;const wanted=wantedPorts(environment);if(wanted?.includes(active))return wanted;const base=(0,serving_port.v)(environment.settings),second=servers.
flatMap(server=>server.backends).find(({port})=>port!==void 0&&port!==active)?.port??(base===active?void 0:base);return second===void 0?void 0:[active,second]}function portRequest(context,environment,session,facts){
const{want,previous,ports}=facts,{settings}=environment,options=(0,rollout_context.Se)(context,environment,session,previous),{layout,check,deployId,fence}=options,
{install,validate}=(0,hooks.P)(options.hooks),hookSeconds=(install?.timeoutSeconds??0)+(validate?.timeoutSeconds??0);return{want,ports,prepare:(servers,release,signal)=>(0,artifact_updater.
k)(options).prepare(servers,release,signal),startOn:port=>portStartScript(layout,port,{version:want.version,previous,digest:want.digest??"",envDigest:want.envDigest??
"",deployId,fence,hooks:{...install?{install}:{},...validate?{validate}:{}},check,timeoutSeconds:Math.ceil(startBaseSeconds+hookSeconds+check.warmUpSeconds+check.
deadlineSeconds)}),stopOn:(port,current)=>portStopScript(layout,port,{fence,...current===void 0?{}:{current}}),drainBoundMs:options.drain.boundMs,admitTimeoutMs:(0,rollout_context.
qI)(session.layout,settings).admitTimeoutMs,bakeMs:settings.rollout.bake,isOldKept:context.options["keep-old"]===!0,...(0,rollout_context.e4)(environment,session)}}
const startBaseSeconds=180;async function recoverPorts(context,environment,session,open){const{want,from,ports}=open,request=portRequest(context,environment,session,
{want,previous:from?.version??"",ports:[ports.from,ports.to]}),finish=()=>(0,blue_green_deployment.gD)(session,{...request,command:"recover",runId:context.host.
job().runId,...from?{from}:{}});if(context.options.finish===!0)return finish();const{isTakenBack}=await(0,blue_green_deployment.WI)(session,request,ports);return isTakenBack?
{result:"succeeded",exitCode:errors.hS.done,...from?{release:{version:from.version}}:{},text:`The unfinished switch from port ${ports.from} to port ${ports.to} \
is undone.`}:finish()}function plannedPorts(statements,want,servers,ports){const calls=["oss    PutObject                 lock/, artifacts/, env/, journal/",...statements.
map(sql=>`mysql  statement                 ${sql}`),...servers.map(({name})=>`ecs    RunCommand                ${want.version} on ${name}, on its free port`),"s\
lb    AddVServerGroupBackendServers  that port of every instance, weight 0","slb    SetVServerGroupAttribute  weights to that port, both ports of an instance in\
 the same call","slb    RemoveVServerGroupBackendServers  the other port","ecs    RunCommand                stop what runs on the other port","oss    PutObject \
                releases/, journal/, lock/"];return{result:"planned",exitCode:errors.hS.done,release:{version:want.version},plan:{calls,ports},text:[`Would star\
t ${want.version} beside what serves on ${servers.length} instances, on port ${ports.join(" or ")}:`,...calls.map(call=>`  ${call}`)].join(`
`)}}function plannedPortRecovery({from,to},want){return{result:"planned",exitCode:errors.hS.done,release:{version:want.version},text:`Would end the switch from \
port ${from} to port ${to}: all traffic to ${want.version}, the other version stopped.`}}}),37561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{blueGreenRequest:()=>blueGreenRequest,endSwitch:()=>endSwitch,goBackToKept:()=>goBackToKept,
isHalfBackOnKept:()=>isHalfBackOnKept,keptIds:()=>keptIds,run:()=>run});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
786),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(63774),_rollout_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
62228),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(56994),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(64249),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(65454),_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(86521),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(37406),
_freeze_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(29431),_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(51228),_release_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
31349),_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(97422),_serving_port_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(35527),_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
44910);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__.jY)(context),{store,cloud,environmentTag}=environment,
wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_12__.LW)(context,environment),{want}=wanted,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_4__.k0)(
cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_4__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_5__.a0)(store)]);(0,_release_js__WEBPACK_IMPORTED_MODULE_12__.z3)(context,want,history);const ports=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__.
ah)(environment);if(refuseOtherRun(journal.open,ports!==void 0),ports||(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_14__.oo)(environment.settings,layout.instances),
layout.groups.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.wG("there is no load balancer whose traffic could be switched",{code:"E_UNSAFE\
_PLAN",fix:"use rolling-deploy"});if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_17__.$)(want,{servers,history,journal,skip:new Set(keptIds(layout.instances))}))
return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.version},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
Rr)(server)),text:`${want.version} serves on all instances already; nothing to do.`};const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_10__.f)(context,environment);
if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__.ab)(context,environment,history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__.Zq)(environment,want,history)),
context.isDryRun){const statements=await(0,_release_js__WEBPACK_IMPORTED_MODULE_12__.NH)(context,environment,want.version);return ports?(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__.
Rt)(statements,want,servers,ports):planned(statements,want,servers.map(server=>server.name))}return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__.B)(context,environment,
"blue-green",async(session,finish)=>{wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__.Bu)(store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_12__.
te)(history,want),seq=context.options.seq,previous=from?.version??"",facts={command:"blue-green",...frozen,runId:context.host.job().runId,...from?{from}:{},...seq===
void 0?{}:{seq},beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_12__._r)(context,environment,want.version)},end=ports?await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
gD)(session,{...(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__.JD)(context,environment,session,{want,previous,ports}),...facts}):await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
fL)(session,{...blueGreenRequest(context,environment,session,{want,previous,beside:"green"}),...facts});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__.
mR)(end,{...await finish(),rerun:"run the same command again"})})}function blueGreenRequest(context,environment,session,facts){const{settings}=environment,{update}=settings.
release;return{want:facts.want,beside:facts.beside,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__.GD)(context,environment,session,facts.previous),
machine:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__.VT)(settings),...(update==="image"||update==="replace")&&facts.want.digest?{imageId:facts.want.digest}:
{},...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__.qI)(session.layout,settings),bakeMs:settings.rollout.bake,old:oldInstances(context,settings),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_13__.
e4)(environment,session)}}async function endSwitch(context,environment,session,want){const request=blueGreenRequest(context,environment,session,{want,previous:"",
beside:"green"}),facts={command:"blue-green",runId:context.host.job().runId},{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
e3)(session,{...request,...facts});return isTakenBack||await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.fL)(session,{...request,...facts}),
isTakenBack}function isHalfBackOnKept({open},servers){if(open?.command!=="rollback")return!1;const alone=new Set((0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_3__.
rG)(servers));return servers.some(server=>server.stand?.standing==="kept"&&(alone.has(server)||server.backends.some(({weight})=>weight>0)))}function goBackToKept(context,environment,session,{
want,leaving}){const request=blueGreenRequest(context,environment,session,{want,previous:leaving??"",beside:"kept"});return(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
fL)(session,{...request,...leaving&&leaving!==want.version?{rejects:leaving}:{},old:{are:"deleted"},command:"rollback",runId:context.host.job().runId})}function oldInstances(context,{
rollout}){return rollout.keepOld>0?{are:"kept",untilMs:context.clock.now()+rollout.keepOld}:{are:context.options["keep-old"]===!0?"kept":"deleted"}}function keptIds(instances){
return instances.filter(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]?.startsWith("kept-")).map(instance=>instance.id)}function refuseOtherRun(open,isOnPorts){
if(!open||open.command==="blue-green"&&open.ports!==void 0===isOnPorts)return;const how=open.ports?`${open.command} on ports ${open.ports.from} and ${open.ports.
to}`:open.command;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.wG(`an unfinished ${how} stands in the way`,{code:"E_UNFINISHED",fix:"run that comman\
d again, or `alicloud-deploy recover`"})}function planned(statements,want,names){const calls=["oss    PutObject                 lock/, artifacts/, env/, journal\
/",...statements.map(sql=>`mysql  statement                 ${sql}`),...names.map(name=>`ecs    RunInstances              beside ${name}`),"slb    AddVServerGro\
upBackendServers  the new instances, weight 0",`ecs    RunCommand                ${want.version} on the new instances`,"slb    SetVServerGroupAttribute  all wei\
ght to the new instances, in one call","slb    RemoveVServerGroupBackendServers  the old instances","ecs    DeleteInstances           the old instances","oss   \
 PutObject                 releases/, journal/, lock/"];return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.
version},plan:{calls},text:[`Would start ${want.version} beside ${names.length} instances:`,...calls.map(call=>`  ${call}`)].join(`
`)}}}),63774:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fL:()=>deployBlueGreen,
gD:()=>deployOnOtherPort,e3:()=>undoBlueGreen,WI:()=>undoPortSwitch});var tags=__webpack_require__(22633),admission=__webpack_require__(70091),server_state=__webpack_require__(
44891),weights=__webpack_require__(40191);const firstGreen=pairs=>pairs.find(({green})=>green)?.green;function pairsOf(servers,held,beside){const find=key=>servers.
find(one=>one.key===key)?.server;return[...new Set(servers.flatMap(({key})=>new RegExp(`^(?:instance|${beside})-(\\d+)$`).exec(key)?.[1]??[]))].toSorted((a,b)=>Number(
a)-Number(b)).map(number=>{const key=`instance-${number}`,blue=find(key),green=find(`${beside}-${number}`);return{key,...blue?{blue}:{},...green?{green}:{},own:blue?
(0,server_state.qS)(blue,held):[]}}).filter(pair=>pair.green!==void 0)}const serversPerCall=20;function switchCalls(pairs,to){return sidesOf(pairs,to).flatMap(({
group,up,down})=>up.length+down.length<=serversPerCall?[{group,backends:[...up,...down]}]:[...callsOf(group,up),...callsOf(group,down)])}function gradualCalls(pairs,to){
const sides=sidesOf(pairs,to);return{up:sides.flatMap(({group,up})=>callsOf(group,up)),down:sides.flatMap(({group,down})=>callsOf(group,down))}}function sidesOf(pairs,to){
const groups=new Map;for(const{blue,green,own}of pairs)for(const{group,port,weight}of own){const key=(0,weights.$6)(group);let side=groups.get(key);side||groups.
set(key,side={group,up:[],down:[]});const isMember=server=>server.backends.some(one=>(0,weights.$6)(one.group)===key&&one.port===port),backend=(server,value)=>server&&
isMember(server)?[{instanceId:server.instanceId,weight:value,...port===void 0?{}:{port}}]:[];side.up.push(...backend(to==="green"?green:blue,weight)),side.down.
push(...backend(to==="green"?blue:green,0))}return[...groups.values()]}const callsOf=(group,backends)=>chunk(backends).map(part=>({group,backends:part}));function isChange({
group,backends},pairs){const now=new Map(pairs.flatMap(({blue,green})=>[...blue?.backends??[],...green?.backends??[]]).map(backend=>[(0,weights.Kf)(backend),backend.
weight]));return backends.some(backend=>now.get((0,weights.Kf)({...backend,group}))!==backend.weight)}function chunk(items){return Array.from({length:Math.ceil(
items.length/serversPerCall)},(_,index)=>items.slice(index*serversPerCall,(index+1)*serversPerCall))}var new_instances=__webpack_require__(91913),server_cycle=__webpack_require__(
72232);async function switchToGreen(session2,{admitTimeoutMs,unknownGraceMs},pairs){const{journal,context,view,signal,timeline:timeline2}=session2;if(await journal.
append({kind:"hold",backends:pairs.flatMap(({own})=>own),atMs:context.clock.now()}),pairs.every(({green})=>green?.health.every(({health})=>health==="healthy")))
await write(session2,switchCalls(pairs,"green"),pairs);else{const{up,down}=gradualCalls(pairs,"green");await write(session2,up,pairs);const parts={clock:context.
clock,view,admitTimeoutMs,unknownGraceMs,signal},unfit=await Promise.all(pairs.map(async({green,own})=>{if(!green||own.every(({weight})=>weight===0))return[];const served=await(0,admission.
u)(parts,green,(0,new_instances.sT)(green,own));return served.ok?[]:[(0,server_cycle.P)(green,"admit",served)]}));if(unfit.flat().length>0)return unfit.flat();await write(
session2,down,pairs)}for(const{green}of pairs)green&&timeline2.add(green,"in","all traffic to the green side");return[]}async function switchToBlue(session2,pairs){
const{journal,context,timeline:timeline2}=session2,isWritten=await write(session2,switchCalls(pairs,"blue"),pairs);for(const{blue}of pairs)blue&&isWritten&&timeline2.
add(blue,"in","all traffic to the blue side");const instanceIds=[...new Set(pairs.flatMap(({own})=>own.map(backend=>backend.instanceId)))];await journal.append(
{kind:"restored",instanceIds,atMs:context.clock.now()})}async function write({context,lease},calls,pairs){const changing=calls.filter(call=>isChange(call,pairs));
for(const{group,backends}of changing)lease.assertHeld(),await context.cloud.loadBalancing.setWeights(group,backends);return changing.length>0}var duration=__webpack_require__(
80290),guard_questions=__webpack_require__(76515);const bakeLookMs=5e3;async function watchGreens(session2,{admitTimeoutMs,bakeMs},pairs){const{clock,reporter,pollIntervalMs}=session2.
context,ids2=pairs.flatMap(({green})=>green?[green.instanceId]:[]),bad=async()=>{const{servers}=await session2.view.observe();return ids2.flatMap(id2=>servers.get(
id2)??[]).filter(server=>server.backends.some(one=>one.weight>0)&&!(0,server_state.PA)(server))},deadline=clock.monotonic()+admitTimeoutMs;for(;(await bad()).length>
0&&clock.monotonic()<deadline;)await clock.sleep(pollIntervalMs,session2.signal);bakeMs>0&&reporter.emit({type:"notice",message:`all traffic is on the new insta\
nces; watching them for ${(0,duration.a3)(bakeMs)}`});const until=clock.monotonic()+bakeMs;for(;;){const lost=await bad(),reason="stopped being healthy for the \
load balancer after the switch";if(lost.length>0)return lost.map(server=>(0,server_cycle.P)(server,"after",{code:"E_BAKE_FAILED",reason}));const objections=await(0,guard_questions.
Pu)(session2,firstGreen(pairs));if(objections.length>0)return objections;const leftMs=until-clock.monotonic();if(leftMs<=0)return[];await clock.sleep(Math.min(bakeLookMs,
leftMs),session2.signal)}}var hand_over=__webpack_require__(22512),places=__webpack_require__(62228),session=__webpack_require__(21248);class BlueGreen{#session;#request;constructor(session2,request){
this.#session=session2,this.#request=request}async run(){if(await this.#makeRoom(),await this.#settleStanding(),this.#request.beside==="green"){const unmade=await this.#createGreen();
if(unmade.length>0)return this.#abandon(unmade)}let pairs=await this.#pairs();const isSwitched=pairs.length>0&&pairs.every(isMoved);if(!isSwitched){const failed=await this.#prove(
pairs);if(failed.length>0)return this.#abandon(failed);pairs=await this.#pairs()}const objections=isSwitched?[]:await(0,guard_questions.iK)(this.#session,firstGreen(
pairs));if(objections.length>0)return this.#abandon(objections);await this.#armDeadMan(pairs);const unfit=isSwitched?[]:await switchToGreen(this.#session,this.#request,
pairs),lost=unfit.length>0?unfit:await watchGreens(this.#session,this.#request,pairs);return lost.length>0?(await this.#backToBlue(pairs),await this.#request.deadMan?.
disarm(),this.#abandon(lost)):(await this.#request.deadMan?.disarm(),await this.#retire(pairs),{ok:!0,servers:await this.#servers()})}async undo(){const pairs=await this.#pairs();
return pairs.some(({blue})=>blue===void 0)||this.#session.layout.instances.some(one=>this.#isNew(one)||(0,places.Ed)(one,"leaving"))?{isTakenBack:!1}:(await this.#backToBlue(
pairs),await this.#abandon([]),{isTakenBack:!0})}#isNew(instance){const{held}=this.#session.journal.state;return(0,places.Ed)(instance,"instance")&&instance.tags[tags.
b.release]===this.#request.want.version&&held.length>0&&held.every(({instanceId})=>instanceId!==instance.id)}async#makeRoom(){const surplus=await(0,hand_over.DV)(
this.#session),replaced=new Set(this.#blues().map(blue=>(0,places._f)(blue).place));await(0,hand_over.HX)(this.#session,one=>surplus.has(one.id)||(0,places.Ed)(
one,"leaving")||this.#request.beside==="green"&&(0,places.Ed)(one,"kept")&&replaced.has((0,places._f)(one).place))}async#settleStanding(){const{updater,want,beside}=this.#request,
raised=(await this.#pairs()).filter(({blue,green})=>green&&(!blue||green.backends.some(({weight})=>weight>0)));if(raised.length===0||beside!=="green")return;const{
instances}=this.#session.layout,running=await updater.probe(raised.flatMap(({green})=>green??[]),this.#session.signal),isWanted=({green})=>(0,server_state.Ep)(running.
get(green.instanceId),want),besides=new Set(instances.filter(one=>(0,places.Ed)(one,"green")).map(one=>(0,places._f)(one).place)),isHandingOver=raised.some(({blue})=>!blue)||
instances.some(one=>(0,places.Ed)(one,"instance")&&!besides.has((0,places._f)(one).place)),forward=raised.filter(pair=>!pair.blue||isHandingOver&&!isWanted(pair)&&
isMoved(pair));await this.#drainOld(forward);for(const pair of forward){const version=isWanted(pair)?want.version:running.get(pair.green.instanceId)?.echoed;await(0,hand_over.
Cl)(this.#session,[pair],{old:{are:"deleted"},...version===void 0?{}:{version}})}const rest=raised.filter(pair=>!forward.includes(pair));rest.every(isWanted)||(await this.#backToBlue(
rest),await(0,new_instances.tf)(this.#session,rest.flatMap(({green})=>green??[])))}#blues(){return this.#session.layout.instances.filter(one=>(0,places.Ed)(one,
"instance")&&!this.#isNew(one))}async#createGreen(){const{instances}=this.#session.layout,standing=new Set(instances.filter(one=>(0,places.Ed)(one,"green")).map(
one=>(0,places._f)(one).place)),blues=this.#blues().filter(one=>!standing.has((0,places._f)(one).place)),{want,machine,imageId}=this.#request,unmade=await(0,new_instances.
Pi)(this.#session,blues,{version:want.version,machine,...imageId===void 0?{}:{imageId}});return unmade.length>0?unmade:(0,new_instances.Mw)(this.#session,(await this.#pairs()).
flatMap(({green})=>green??[]))}async#prove(pairs){const{updater,want,admitTimeoutMs,unknownGraceMs}=this.#request,{signal,timeline:timeline2,view,context}=this.#session;
await(0,new_instances.BO)(this.#session,pairs.flatMap(({blue,green,own})=>blue&&green?[{green,own}]:[]));const greens=(await this.#pairs()).flatMap(({green})=>green??
[]),unprepared=await updater.prepare(greens,want,signal);if(unprepared.length>0)return unprepared;const parts={clock:context.clock,view,admitTimeoutMs,unknownGraceMs,
signal};return(await Promise.all(greens.map(async server=>{timeline2.add(server,"update",`new instance to ${want.version}`);const ended=await updater.update(server,
want,signal);if(!ended.ok)return[(0,server_cycle.P)(server,"update",ended)];timeline2.add(server,"admit",ended.message);const admissible=await(0,admission.l)(parts,
server);return admissible.ok?[]:[(0,server_cycle.P)(server,"admit",admissible)]}))).flat()}async#armDeadMan(pairs){const back=switchCalls(pairs,"blue").flatMap(
({group,backends})=>backends.map(backend=>({...backend,group})));back.length>0&&await this.#request.deadMan?.arm(back)}async#backToBlue(pairs){const{timeline:timeline2,
signal}=this.#session,keys=new Set(pairs.map(({key})=>key)),now=(await this.#pairs()).filter(({key})=>keys.has(key)),used=now.flatMap(({green})=>green?.backends.
some(({weight})=>weight>0)?green:[]);await switchToBlue(this.#session,now),await Promise.all(used.map(async green=>timeline2.add(green,"drain",await this.#request.
updater.drain(green,signal))))}async#retire(pairs){const{want,old}=this.#request;await this.#drainOld(pairs),await(0,hand_over.Cl)(this.#session,pairs,{old,version:want.
version})}async#drainOld(pairs){const{signal,timeline:timeline2}=this.#session,blues=pairs.flatMap(({blue})=>blue??[]);await Promise.all(blues.map(async blue=>timeline2.
add(blue,"drain",await this.#request.updater.drain(blue,signal))))}async#abandon(failed){for(const one of failed)this.#session.timeline.add(one,"failed",one.reason);
return await(0,new_instances.tf)(this.#session,(await this.#pairs()).flatMap(({green})=>green??[])),await(0,session.I)(this.#session),{ok:!1,failed,servers:await this.#servers()}}async#servers(){
return[...(await this.#session.view.observe()).servers.values()]}async#pairs(){const servers=await this.#servers(),keys=new Map(this.#session.layout.instances.map(
instance=>[instance.id,instance.tags[tags.b.key]??""]));return pairsOf(servers.map(server=>({server,key:keys.get(server.instanceId)??""})),this.#session.journal.
state.held,this.#request.beside)}}const isMoved=({blue,green})=>green!==void 0&&(0,server_state.PA)(green)&&(blue?.backends??[]).every(({weight})=>weight===0);var rollout_history=__webpack_require__(
13618),rollout_journal=__webpack_require__(64249),wait=__webpack_require__(32501),errors=__webpack_require__(52005),artifact_updater=__webpack_require__(69270),
fleet=__webpack_require__(56490),drain=__webpack_require__(57020);async function clearPort(session2,{stopOn,drainBoundMs},at){const{port,servers,current}=at,{runs,
context,signal,lease}=session2;await Promise.all(servers.map(server=>drained(session2,server,{port,drainBoundMs})));const leaving=servers.flatMap(server=>server.
backends.filter(backend=>backend.port===port));for(const group of(0,weights.c1)(leaving))lease.assertHeld(),await context.cloud.loadBalancing.removeBackends(group,
leaving.filter(backend=>(0,weights.$6)(backend.group)===(0,weights.$6)(group)).map(({instanceId})=>({instanceId,port,weight:0})));return(await Promise.all(servers.
map(async server=>{const end=(0,artifact_updater.p)(await runs.run(server.instanceId,stopOn(port,current),signal),"stopped");return end.ok?[]:(context.reporter.
emit({type:"warning",message:`${server.name}: what runs on port ${port} was not stopped (${end.reason}); it gets no traffic`}),[(0,server_cycle.P)(server,"after",
end)])}))).flat()}async function drained({runs,context,signal,timeline:timeline2},server,{port,drainBoundMs}){const{reason,waitedMs}=await(0,drain.lP)({runs,clock:context.
clock,instanceId:server.instanceId,ports:[port],boundMs:drainBoundMs,signal}),why=reason==="idle"?"no connection left":"no request can be left";timeline2.add(server,
"drain",`port ${port}: ${why} after ${(0,duration.a3)(waitedMs)}`)}function portMove(servers,ports,held){const from=busiest(held,ports)??busiest(servers.flatMap(
server=>server.backends),ports);if(from!==void 0)return{from,to:from===ports[0]?ports[1]:ports[0]}}function busiest(backends,ports){const on=port=>backends.filter(
backend=>backend.port===port),score=port=>on(port).reduce((total,backend)=>total+backend.weight+.001,0),[first,second]=ports;if(!(score(first)===0&&score(second)===
0))return score(second)>score(first)?second:first}function portSeats(servers,{from,to},held){const kept=new Map(held.map(backend=>[(0,weights.Kf)(backend),backend.
weight]));return servers.flatMap(server=>[...new Map(server.backends.map(backend=>[(0,weights.$6)(backend.group),backend.group])).values()].flatMap(group=>{const on=port=>server.
backends.find(backend=>backend.port===port&&(0,weights.$6)(backend.group)===(0,weights.$6)(group)),[old,other]=[on(from),on(to)];if(!old&&!other)return[];const{
instanceId}=server,weight=kept.get((0,weights.Kf)({group,instanceId,port:from}))??(old??other).weight;return[{group,instanceId,weight,hasFrom:old!==void 0,hasTo:other!==
void 0}]}))}function weightsOn(seats,move,side){return seats.flatMap(({group,instanceId,weight,hasFrom,hasTo})=>{const backend=(port,isUp)=>({group,instanceId,port,
weight:isUp?weight:0});return[...hasFrom?[backend(move.from,side==="from"||!hasTo)]:[],...hasTo?[backend(move.to,side==="to"||!hasFrom)]:[]]})}const instancesPerCall=10;
function portCalls(seats,move,side){const byGroup=new Map;for(const seat of seats)byGroup.set((0,weights.$6)(seat.group),[...byGroup.get((0,weights.$6)(seat.group))??
[],seat]);return[...byGroup.values()].flatMap(inGroup=>Array.from({length:Math.ceil(inGroup.length/instancesPerCall)},(_,index)=>{const part=inGroup.slice(index*
instancesPerCall,(index+1)*instancesPerCall);return{group:part[0].group,backends:weightsOn(part,move,side).map(({instanceId,port,weight})=>({instanceId,weight,...port===
void 0?{}:{port}}))}}))}const port_health_bakeLookMs=5e3;class PortHealth{#session;#ports;#admitTimeoutMs;constructor(session2,{ports,admitTimeoutMs}){this.#session=
session2,this.#ports=ports,this.#admitTimeoutMs=admitTimeoutMs}async watch(port,bakeMs){const{clock,reporter}=this.#session.context,lost=servers=>servers.map(server=>(0,server_cycle.
P)(server,"after",{code:"E_BAKE_FAILED",reason:`port ${port} stopped being healthy for the load balancer after the switch`})),never=await this.untilHealthy(port,
()=>!0);if(never.length>0)return lost(never);bakeMs>0&&reporter.emit({type:"notice",message:`all traffic is on port ${port}; watching it for ${(0,duration.a3)(bakeMs)}`});
const until=clock.monotonic()+bakeMs;for(;;){const leftMs=until-clock.monotonic();if(leftMs<=0)return[];await clock.sleep(Math.min(port_health_bakeLookMs,leftMs),
this.#session.signal);const sick=await this.#sick(port,()=>!0);if(sick.length>0)return lost(sick);const objections=await(0,guard_questions.Pu)(this.#session,(await this.#session.
view.observe()).servers.values().next().value);if(objections.length>0)return objections}}async untilHealthy(port,counts){const{clock,pollIntervalMs}=this.#session.
context,deadline=clock.monotonic()+this.#admitTimeoutMs;for(;;){const sick=await this.#sick(port,counts);if(sick.length===0||clock.monotonic()>=deadline)return sick;
await clock.sleep(pollIntervalMs,this.#session.signal)}}async#sick(port,counts){const{context,layout,journal,view}=this.#session,rows=(await Promise.all(layout.
loadBalancers.map(async({loadBalancer:{id:id2}})=>(await context.cloud.loadBalancing.describeHealth(id2)).map(row=>({...row,loadBalancerId:id2}))))).flat(),listeners=layout.
loadBalancers.flatMap(one=>one.listeners).filter(listener=>(0,fleet.nL)(listener)&&counts(listener.protocol)),move={from:this.#other(port),to:port},servers=[...(await view.
observe()).servers.values()],seats=portSeats(servers,move,journal.state.held).filter(seat=>ownWeight(seat,servers,move)>0);return servers.filter(server=>seats.some(
seat=>seat.instanceId===server.instanceId&&listeners.some(listener=>(0,weights.$6)((0,fleet.F8)(listener))===(0,weights.$6)(seat.group)&&!rows.some(row=>row.loadBalancerId===
listener.loadBalancerId&&row.listenerPort===listener.port&&row.instanceId===server.instanceId&&row.port===port&&row.health==="healthy"))))}#other(port){const[first,
second]=this.#ports;return port===first?second:first}}function ownWeight(seat,servers,move){const server=servers.find(one=>one.instanceId===seat.instanceId);return Math.
max(seat.weight,...server.backends.filter(backend=>(0,weights.$6)(backend.group)===(0,weights.$6)(seat.group)&&(backend.port===move.from||backend.port===move.to)).
map(backend=>backend.weight))}const readBackTimeoutMs=6e4;class PortSwitch{#session;#request;#health;constructor(session2,request){this.#session=session2,this.#request=
request,this.#health=new PortHealth(session2,request)}async plan(){const{journal}=this.#session,{open}=journal.state,servers=await this.#servers();if(open?.ports&&
open.want.version!==this.#request.want.version&&journal.state.held.length>0)await this.#takeBack(open.ports);else if(open?.ports&&this.#isCommitted(servers,open.
ports)){if(open.want.version===this.#request.want.version)return open.ports;await this.#retire(open.ports,open.want)}return this.#plainMove(await this.#servers())}async run(move){
const{want,bakeMs,deadMan}=this.#request,{journal}=this.#session;if(!this.#isCommitted(await this.#servers(),move)){const unprepared=await this.#prepare(move);if(unprepared.
length>0)return{ok:!1,failed:unprepared,servers:await this.#servers()};const failed=await this.#prove(move);if(failed.length>0)return this.#abandon(move,failed);
const objections=await(0,guard_questions.iK)(this.#session,(await this.#servers())[0]);if(objections.length>0)return this.#abandon(move,objections);const seats=await this.#seats(
move);await journal.append({kind:"hold",backends:weightsOn(seats,move,"from").filter(backend=>backend.port===move.from),atMs:this.#now()}),await deadMan?.arm(weightsOn(
seats,move,"from")),await this.#shift(seats,move,"to");const lost=await this.#health.watch(move.to,bakeMs);if(await deadMan?.disarm(),lost.length>0)return await this.#takeBack(
move),this.#abandon(move,lost);await this.#releaseHolds()}return await this.#retire(move,want),{ok:!0,servers:await this.#servers()}}async undo(move){const{open}=this.#session.
journal.state;return this.#isCommitted(await this.#servers(),move)?(await this.#retire(move,open?.want??this.#request.want),!1):(await this.#takeBack(move),await this.#abandon(
move,[]),!0)}#plainMove(servers){const{ports}=this.#request,move=portMove(servers,ports,this.#session.journal.state.held);if(!move)throw new errors.wG(`no insta\
nce stands in a server group on port ${ports.join(" or ")}`,{code:"E_UNSAFE_PLAN",fix:"name the listener's backendPort and a second port, e.g. --ports 8080,8081"});
const groups=new Set(this.#seatsOf(servers,move).map(seat=>(0,weights.$6)(seat.group)));for(const{listeners}of this.#session.layout.loadBalancers)for(const listener of listeners){
const{port}=listener.healthCheck;if(!(port===void 0||!(0,fleet.nL)(listener)||!groups.has((0,weights.$6)((0,fleet.F8)(listener)))))throw new errors.wG(`listener\
 ${listener.port} checks port ${port} whatever port a backend has`,{code:"E_UNSAFE_PLAN",fix:"remove healthCheck.port of the listener, so that each backend is c\
hecked on its own port"})}return move}async#prepare(move){const{want,prepare}=this.#request;return prepare(this.#among(await this.#servers(),move),want,this.#session.
signal)}async#prove(move){const{want,startOn}=this.#request,{runs,signal,timeline:timeline2,lease,context}=this.#session,servers=this.#among(await this.#servers(),
move),started=await Promise.all(servers.map(async server=>{timeline2.add(server,"update",`${want.version} on port ${move.to}, beside port ${move.from}`);const end=(0,artifact_updater.
p)(await runs.run(server.instanceId,startOn(move.to),signal),"");return end.ok?(timeline2.add(server,"admit",end.message),[]):[(0,server_cycle.P)(server,"update",
end)]}));if(started.flat().length>0)return started.flat();const missing=(await this.#seats(move)).filter(seat=>!seat.hasTo);for(const group of(0,weights.c1)(missing))
lease.assertHeld(),await context.cloud.loadBalancing.addBackends(group,missing.filter(seat=>(0,weights.$6)(seat.group)===(0,weights.$6)(group)).map(({instanceId})=>({
instanceId,port:move.to,weight:0})));return(await this.#health.untilHealthy(move.to,protocol=>protocol==="http"||protocol==="https")).map(server=>(0,server_cycle.
P)(server,"admit",{code:"E_NOT_ADMITTED",reason:`port ${move.to} is not healthy for the load balancer after ${(0,duration.a3)(this.#request.admitTimeoutMs)}, th\
ough it answers on the instance; does the security group admit it?`}))}async#shift(seats,move,side){const{lease,context,timeline:timeline2}=this.#session,{loadBalancing}=context.
cloud,wanted=weightsOn(seats,move,side),read=async()=>{const found=await Promise.all((0,weights.c1)(seats).map(async group=>(await loadBalancing.describeBackends(
group)).map(backend=>({...backend,group}))));return(0,weights.iY)(found.flat(),wanted)},wrong=new Set((await read()).map(backend=>`${(0,weights.$6)(backend.group)}\
 ${backend.instanceId}`));if(wrong.size!==0){for(const{group,backends}of portCalls(seats,move,side))backends.some(backend=>wrong.has(`${(0,weights.$6)(group)} ${backend.
instanceId}`))&&(lease.assertHeld(),await loadBalancing.setWeights(group,backends));await(0,wait.f)(async()=>(await read()).length===0?!0:void 0,{clock:context.
clock,what:`all traffic on port ${move[side]}`,timeoutMs:readBackTimeoutMs,intervalMs:context.pollIntervalMs});for(const server of this.#among(await this.#servers(),
move))timeline2.add(server,"in",`all traffic to port ${move[side]}`)}}async#takeBack(move){await this.#shift(await this.#seats(move),move,"from"),await this.#releaseHolds()}async#releaseHolds(){
const{journal}=this.#session,instanceIds=[...new Set(journal.state.held.map(backend=>backend.instanceId))];instanceIds.length>0&&await journal.append({kind:"res\
tored",instanceIds,atMs:this.#now()})}async#retire(move,release){const{isOldKept}=this.#request,servers=this.#among(await this.#servers(),move);await this.#session.
context.cloud.tagging.tag("instance",servers.map(server=>server.instanceId),{[tags.b.release]:release.version,[tags.b.port]:String(move.to)});for(const instance of this.#session.
layout.instances)servers.some(server=>server.instanceId===instance.id)&&Object.assign(instance.tags,{[tags.b.release]:release.version,[tags.b.port]:String(move.
to)});isOldKept||await clearPort(this.#session,this.#request,{port:move.from,servers,current:release.version})}async#abandon(move,failed){for(const one of failed)
this.#session.timeline.add(one,"failed",one.reason);const servers=await this.#servers(),paired=new Set(this.#seatsOf(servers,move).flatMap(seat=>seat.hasFrom?seat.
instanceId:[]));return await clearPort(this.#session,this.#request,{port:move.to,servers:servers.filter(server=>paired.has(server.instanceId))}),{ok:!1,failed,servers:await this.#servers()}}#isCommitted(servers,{
from,to}){const{open,held}=this.#session.journal.state;return!open?.ports||open.ports.to!==to||held.length>0?!1:portMove(servers,[from,to],[])?.from===to}#among(servers,move){
const seated=new Set(this.#seatsOf(servers,move).map(seat=>seat.instanceId));return servers.filter(server=>seated.has(server.instanceId))}async#seats(move){return this.#seatsOf(
await this.#servers(),move)}#seatsOf(servers,move){return portSeats(servers,move,this.#session.journal.state.held)}async#servers(){return[...(await this.#session.
view.observe()).servers.values()]}#now(){return this.#session.context.clock.now()}}var timeline=__webpack_require__(83611);function deployBlueGreen(session2,request){
return recordSwitch(session2,request,()=>new BlueGreen(session2,request).run())}async function deployOnOtherPort(session2,request){const portSwitch=new PortSwitch(
session2,request),ports=await portSwitch.plan();return recordSwitch(session2,request,()=>portSwitch.run(ports),ports)}async function undoPortSwitch(session2,request,ports){
const{journal,context}=session2,isTakenBack=await new PortSwitch(session2,request).undo(ports);return isTakenBack&&await journal.append({kind:"end",result:"roll\
ed-back",atMs:context.clock.now()}),{isTakenBack}}async function recordSwitch(session2,request,run,ports){const{journal,context}=session2,{want,command,runId}=request,
from=journal.state.open?.from??request.from;await(0,guard_questions.AD)(session2,{want,from});const migrationsHead=await request.beforeFirstInstance?.();await(0,rollout_journal.
Te)(journal,{runId,command,want,...from?{from}:{},...ports?{ports}:{}},context.clock.now());let end;try{end=await run()}catch(error){throw await request.deadMan?.
leaveArmed(),await journal.append((0,rollout_journal.hH)(error,context.clock.now())),error}const result=end.ok?"succeeded":"rolled-back";return await(0,rollout_history.
Pc)(context.store,{...want,isVerified:end.ok,result,command,runId,finishedAt:new Date(context.clock.now()).toISOString(),durationsMs:{},...request.seq===void 0?
{}:{seq:request.seq},...request.rejects===void 0?{}:{rejects:request.rejects},...request.duringFreeze===void 0?{}:{duringFreeze:request.duringFreeze},...migrationsHead===
void 0?{}:{migrationsHead}}),await journal.append({kind:"end",result,...goneIds(session2),atMs:context.clock.now()}),{result,want,...from?{from}:{},failed:end.ok?
[]:end.failed,rollbackFailed:[],servers:end.servers,running:new Map,limits:limitsOf(end),timeline:session2.timeline.events,startedAtMs:session2.timeline.startedAtMs,
durationsMs:(0,timeline.p)(session2.timeline.events)}}async function undoBlueGreen(session2,request){const{journal,context}=session2,{isTakenBack}=await new BlueGreen(
session2,request).undo();return isTakenBack&&await journal.append({kind:"end",result:"rolled-back",atMs:context.clock.now()}),{isTakenBack}}function goneIds({journal,
layout}){const beside=(0,places.b5)(layout.instances),there=new Set(layout.instances.flatMap(({id:id2})=>beside.has(id2)?[]:[id2])),gone=new Set(journal.state.held.
flatMap(({instanceId})=>there.has(instanceId)?[]:[instanceId]));return gone.size>0?{goneIds:[...gone]}:{}}function limitsOf(end){return{slots:end.servers.length,
minHealthy:end.servers.length,minHealthyPerZone:0,bakeMs:0,pauseBetweenMs:0,maxFailures:0}}})};export{id,ids,modules};
