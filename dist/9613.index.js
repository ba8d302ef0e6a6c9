"use strict";exports.id=9613,exports.ids=[9613],exports.modules={16178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{u:()=>refuseVersions});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function refuseVersions(bucket,settings){
if(!(!settings||settings.versioning==="off"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`versioning of bucket ${bucket} is ${settings.versioning}\
: two runs could hold its lock`,{code:"E_BUCKET_VERSIONED",fix:"name another bucket with bucket: in deploy.yml; one that ever kept versions cannot be without ag\
ain"})}}),62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{
isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
writeFileSync)(path,text,{flag:isNew?"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written:\
 ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),
68266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>keyFrom,U:()=>writeAttestation,
jy:()=>readSigningKey,m5:()=>saveAttestation});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77644),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
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
test(digest)?{sha256:digest}:{image:digest}}}),12197:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ty:()=>plannedPortRecovery,Rt:()=>plannedPorts,JD:()=>portRequest,zw:()=>portsInUse,vF:()=>recoverPorts,t2:()=>retireOldPorts,ah:()=>wantedPorts});var artifact_updater=__webpack_require__(
62310),deployment=__webpack_require__(39496),health_check=__webpack_require__(37425),hook_scripts=__webpack_require__(9788),hooks=__webpack_require__(24604),kept_port=__webpack_require__(
9757),script_parts=__webpack_require__(80658);const fenced=`fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
[ "$(cat "$ROOT/.fence" 2>/dev/null || echo 0)" -le "$FENCE" ] || fail fenced "a later deployment was here"
echo "$FENCE" > "$ROOT/.fence"
unit="$SERVICE@$PORT"`;function portStartScript(layout,port,request){const{hooks:hooks2,check}=request;return(0,script_parts.hw)("port-start",request.timeoutSeconds,
`${(0,script_parts.IO)({...layout,port})}
${(0,script_parts.wx)({BASE_PORT:layout.port,RELEASE:request.version,PREVIOUS:request.previous,DIGEST:request.digest,ENV_DIGEST:request.envDigest,DEPLOY_ID:request.
deployId,BATCH:1,AGAIN:request.isAgain?1:"",FENCE:request.fence,...(0,health_check.Xj)(check)})}
${fenced}
${hook_scripts.gg}
${(0,health_check.f8)(layout)}
export PORT
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${(0,script_parts.hD)((0,script_parts.qU)(`${layout.app}-${port}`))}
applied="$ROOT/ports/$PORT.applied"
current=$(readlink "$ROOT/current" 2>/dev/null)
if [ -z "$AGAIN" ] && [ "$PORT" = "$BASE_PORT" ] && [ "\${current##*/}" = "$RELEASE" ] && [ "$(cat "$ROOT/.applied" 2>/dev/null)" = "$DIGEST $ENV_DIGEST" ] && sy\
stemctl is-active --quiet "$SERVICE" 9>&-; then
  # The service of the time before there were two ports still runs this release.
  unit="$SERVICE"
elif [ -n "$AGAIN" ] || [ "$(cat "$applied" 2>/dev/null)" != "$RELEASE $DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$unit" 9>&-; then
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
`)}var version_check=__webpack_require__(52405),errors=__webpack_require__(52005),dead_man=__webpack_require__(64276),rollout_context=__webpack_require__(21511),
serving_port=__webpack_require__(35527);function wantedPorts({settings}){const ports=settings.rollout.blueGreen.ports;if(!ports)return;const problems=[];settings.
release.update!=="artifact"&&problems.push({path:"release.update",message:`two versions on one instance need an artifact, not update: ${settings.release.update}`,
fix:"use update: artifact, or blue-green without ports"});for(const name of Object.keys(settings.release.hooks))name!=="install"&&name!=="validate"&&problems.push(
{path:`release.hooks.${name}`,message:"with two versions on one instance this hook cannot tell which of them it is for",fix:"remove it, or use install and valid\
ate, which get PORT"});if(problems.length>0)throw new errors.xL(problems);return[ports[0],ports[1]]}function portsInUse(environment,instances,servers,journal){const open=journal.
open?.ports;if(open)return[open.from,open.to];const active=(0,serving_port.a4)(instances);if(active===void 0)return;const wanted=wantedPorts(environment);if(wanted?.
includes(active))return wanted;const base=(0,serving_port.v)(environment.settings),second=servers.flatMap(server=>server.backends).find(({port})=>port!==void 0&&
port!==active)?.port??(base===active?void 0:base);return second===void 0?void 0:[active,second]}function portRequest(context,environment,session,facts){const{want,
previous,ports}=facts,{settings}=environment,options=(0,rollout_context.Se)(context,environment,session,previous),{layout,check,deployId,fence}=options,{install,
validate}=(0,hooks.PM)(options.hooks),hooksTakeSeconds=(install?(0,hook_scripts.xz)(install):0)+(validate?(0,hook_scripts.xz)(validate):0);return{want,ports,prepare:(servers,release,signal)=>(0,artifact_updater.
k)(options).prepare(servers,release,signal),startOn:(port,more)=>portStartScript(layout,port,{...more,version:want.version,previous,digest:want.digest??"",envDigest:want.
envDigest??"",deployId,fence,hooks:{...install?{install}:{},...validate?{validate}:{}},check,timeoutSeconds:Math.ceil(startBaseSeconds+hooksTakeSeconds+check.warmUpSeconds+
check.deadlineSeconds)}),checkOn:port=>({...(0,version_check.y)({...layout,port},want.version,{...check,warmUpSeconds:0}),looks:(0,health_check.vX)({...check,warmUpSeconds:0})}),
freshForMs:(0,health_check.Mq)(check),stopOn:(port,current)=>portStopScript(layout,port,{fence,...current===void 0?{}:{current}}),drainBoundMs:options.drain.boundMs,
drainQuietMs:options.drain.quietMs??0,admitTimeoutMs:(0,rollout_context.qI)(session.layout,settings).admitTimeoutMs,bakeMs:settings.rollout.bake,...oldVersion(context,
settings),...(0,dead_man.e)(environment,session)}}function oldVersion({options,clock},{rollout:{keepOld}}){return keepOld>0?{isOldKept:!0,keptUntilMs:clock.now()+
keepOld}:{isOldKept:options["keep-old"]===!0}}async function retireOldPorts(context,environment,session){if(session.layout.instances.every(instance=>(0,kept_port.
FR)(instance)===void 0))return;const{layout,fence,drain}=(0,rollout_context.Se)(context,environment,session,"");await(0,kept_port.cO)(session,{stopOn:(port,current)=>portStopScript(
layout,port,{fence,...current===void 0?{}:{current}}),drainBoundMs:drain.boundMs,drainQuietMs:drain.quietMs??0})}const startBaseSeconds=180;async function recoverPorts(context,environment,session,open){
const{want,from,ports}=open,request=portRequest(context,environment,session,{want,previous:from?.version??"",ports:[ports.from,ports.to]}),finish=()=>(0,deployment.
gD)(session,{...request,command:"recover",runId:context.host.job().runId,...from?{from}:{}});if(context.options.finish===!0)return finish();const{isTakenBack}=await(0,deployment.
WI)(session,request,ports);return isTakenBack?{result:"succeeded",exitCode:errors.hS.done,...from?{release:{version:from.version}}:{},text:`The unfinished switc\
h from port ${ports.from} to port ${ports.to} is undone.`}:finish()}function plannedPorts(statements,want,servers,ports){const calls=["oss    PutObject         \
        lock/, artifacts/, env/, journal/",...statements.map(sql=>`mysql  statement                 ${sql}`),...servers.map(({name})=>`ecs    RunCommand        \
        ${want.version} on ${name}, on its free port`),"slb    AddVServerGroupBackendServers  that port of every instance, weight 0","slb    SetVServerGroupAttr\
ibute  weights to that port, both ports of an instance in the same call","slb    RemoveVServerGroupBackendServers  the other port","ecs    RunCommand           \
     stop what runs on the other port","oss    PutObject                 releases/, journal/, lock/"];return{result:"planned",exitCode:errors.hS.done,release:{version:want.
version},plan:{calls,ports},text:[`Would start ${want.version} beside what serves on ${servers.length} instances, on port ${ports.join(" or ")}:`,...calls.map(call=>`\
  ${call}`)].join(`
`)}}function plannedPortRecovery({from,to},want){return{result:"planned",exitCode:errors.hS.done,release:{version:want.version},text:`Would end the switch from \
port ${from} to port ${to}: all traffic to ${want.version}, the other version stopped.`}}}),3663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>refuseUnfitSwitch,PV:()=>plannedSwitch,pX:()=>settleLeftSwitch,t7:()=>trafficOf});var _rollout_blue_green_traffic_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
89536),_rollout_blue_green_listener_switch_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41482),_rollout_blue_green_listener_settle_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
87349),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52005);function trafficOf({rollout}){const{switch:by,preview}=rollout.blueGreen;return{
by,...preview?{host:preview.host}:{}}}async function refuseUnfitSwitch({settings,cloud},layout,servers){const{ports,switch:how,preview}=settings.rollout.blueGreen;
if(refuseUsedKept(servers),ports&&(how==="listener"||preview))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.wG("a switch between two ports goes by we\
ights, and has no preview",{code:"E_UNSAFE_PLAN",fix:"remove rollout.blueGreen.ports, or rollout.blueGreen.switch and rollout.blueGreen.preview"});if(how!=="lis\
tener")return;const why=await(0,_rollout_blue_green_listener_switch_js__WEBPACK_IMPORTED_MODULE_1__.zQ)(cloud.loadBalancing,layout,servers);if(why!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
wG(`the traffic cannot be switched by listener: ${why}`,{code:"E_UNSAFE_PLAN",fix:"rollout.blueGreen.switch: weights"})}function refuseUsedKept(servers){const used=servers.
filter(({stand,backends})=>stand?.standing==="kept"&&backends.some(({weight})=>weight>0));if(used.length===0)return;const names=used.map(({name,instanceId})=>`${name}\
 (${instanceId})`).join(", ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.wG(`${names}, which were kept for a way back, have the traffic, and this \
switch would delete them`,{code:"E_UNSAFE_PLAN",fix:"`alicloud-deploy rollback` gives them their places, or set their weights to 0; then run this command again"})}
async function settleLeftSwitch({options},command,session){(command==="rollback"||command==="recover"&&options.finish!==!0)&&session.journal.state.open?.command===
"blue-green"||await(0,_rollout_blue_green_listener_settle_js__WEBPACK_IMPORTED_MODULE_2__.kY)(session,"on")}function plannedSwitch({rollout},{loadBalancers}){const{
switch:how,preview}=rollout.blueGreen,moved=loadBalancers.flatMap(({listeners})=>listeners).filter(({target,redirectToPort})=>"serverGroupId"in target&&redirectToPort===
void 0),pointed=to=>moved.map(({port,protocol})=>`slb    SetLoadBalancer${protocol.toUpperCase()}ListenerAttribute  ${to(port)}`);return how==="listener"?["slb \
   CreateVServerGroup        a second group with the new instances",`slb    CreateRules               requests for ${preview?.host??_rollout_blue_green_traffic_js__WEBPACK_IMPORTED_MODULE_0__.
PN} to the second group`,...pointed(port=>`all traffic of port ${port} to the second group, in one call`),"slb    SetVServerGroupAttribute  the new weights in t\
he first group, while nobody is sent there",...pointed(port=>`port ${port} back to the first group`),"slb    DeleteRules               the rule of the second gr\
oup","slb    DeleteVServerGroup        the second group"]:[...preview?[`slb    CreateRules               requests for ${preview.host} to the new instances`]:[],
"slb    SetVServerGroupAttribute  all weight to the new instances, in one call",...preview?["slb    DeleteRules               the preview"]:[]]}}),64276:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>drainDeadManOf,e:()=>deadManOf});var _rollout_dead_man_dead_man_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
37304),_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59864),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21511);
function deadManOf({settings,cloud,environmentTag},{context,journal,lease,layout},says){const ttlMs=settings.rollout.deadMan;if(ttlMs===0)return{};const{clock,reporter,
pollIntervalMs}=context;return{deadMan:(0,_rollout_dead_man_dead_man_js__WEBPACK_IMPORTED_MODULE_0__.HJ)({automation:cloud.automation,journal,clock,reporter,pollIntervalMs,
environmentTag,generation:lease.generation,ttlMs,...hasLayer4(layout)?{raiseFirstMs:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.qI)(layout,settings).unknownGraceMs}:
{},beforeStart:()=>lease.assertHeld(),...says?{says}:{}})}}const hasLayer4=({loadBalancers})=>loadBalancers.some(({listeners})=>listeners.some(one=>(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_1__.
nL)(one)&&one.protocol!=="http"&&one.protocol!=="https"));function drainDeadManOf(environment,session){const says=ttl=>`should this job be killed, drained serve\
rs have their weight back ${ttl} later`;return environment.settings.rollout.deadManOnDrain?deadManOf(environment,session,says):{}}}),43486:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pL:()=>alreadyThere,Ny:()=>askedReport,mR:()=>deploymentOutcome,a5:()=>saveReport,CO:()=>trafficOutputs});var promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),outcome=__webpack_require__(65454),duration=__webpack_require__(80290),probe_traffic=__webpack_require__(40538);
const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},escapeHtml=text=>text.replaceAll(/[&<>"']/g,character=>entities[character]),phaseColours={
create:"#8250df",drain:"#d4a72c",update:"#218bff",admit:"#57ab5a",out:"#8c959f",failed:"#cf222e"},backColour="#1a7f37",rowHeight=28,axisHeight=26,nameWidth=190,
chartWidth=860,nameLetters=26;function drawing(report){const{servers,traffic}=report,endMs=Math.max(1,...servers.flatMap(server=>[...server.spans.map(({toMs})=>toMs),
...server.backAtMs])),x=ms=>(nameWidth+Math.min(ms,endMs)/endMs*chartWidth).toFixed(1),lost=traffic?.failures??[],rowsHeight=(servers.length+(lost.length>0?1:0))*
rowHeight,width=nameWidth+chartWidth+50,marks=lost.map(failure=>`<path d="M${x(failure.afterMs)} ${rowsHeight-rowHeight+6}v16" stroke="${phaseColours.failed}" s\
troke-width="2"><title>${escapeHtml((0,probe_traffic.Ic)(failure))}</title></path>`);return[`<svg viewBox="0 0 ${width} ${rowsHeight+axisHeight}" width="${width}\
" role="img" aria-label="what each instance did when">`,...ticks(endMs).map(ms=>`<path class="grid" d="M${x(ms)} 0V${rowsHeight}"/><text x="${x(ms)}" y="${rowsHeight+
18}" text-anchor="middle">${axisText(ms)}</text>`),...servers.map((server,index)=>row(server,index*rowHeight,x)),...lost.length>0?[`<text x="0" y="${rowsHeight-
10}">failed requests</text>`,...marks]:[],"</svg>"].join(`
`)}function row(server,top,x){const bars=server.spans.map(span=>{const width=Math.max(1,Number(x(span.toMs))-Number(x(span.fromMs))).toFixed(1);return`<rect x="${x(
span.fromMs)}" y="${top+5}" width="${width}" height="18" rx="2" fill="${phaseColours[span.phase]}"><title>${span.phase} ${(0,duration.a3)(span.toMs-span.fromMs)}\
</title></rect>`}),dot=(ms,colour,title)=>`<circle cx="${x(ms)}" cy="${top+14}" r="5" fill="${colour}"><title>${escapeHtml(title)}</title></circle>`;return[`<te\
xt x="0" y="${top+18}">${escapeHtml(shorten(server.name))}<title>${escapeHtml(`${server.name} ${server.instanceId}`)}</title></text>`,...bars,...server.backAtMs.
map(ms=>dot(ms,backColour,`in service at ${(0,duration.a3)(ms)}`)),...server.failures.map(({atMs,reason})=>dot(atMs,phaseColours.failed,reason))].join("")}const shorten=name=>name.
length>nameLetters?`\u2026${name.slice(1-nameLetters)}`:name,stepsMs=[100,200,500,1e3,2e3,5e3,1e4,15e3,3e4,6e4,12e4,3e5,6e5,18e5],wantedTicks=10;function ticks(endMs){
const step=stepsMs.find(ms=>endMs/ms<=wantedTicks)??Math.ceil(endMs/wantedTicks/36e5)*36e5;return Array.from({length:Math.floor(endMs/step)+1},(_,index)=>index*
step)}const axisText=ms=>ms<6e4?`${ms/1e3} s`:(0,duration.a3)(ms);var report_canary=__webpack_require__(19369),report_report=__webpack_require__(62175);const verdicts={
succeeded:{text:"Deployed",colour:"#2da44e"},"rolled-back":{text:"Failed and rolled back",colour:"#cf222e"},mixed:{text:"Failed, mixed state",colour:"#cf222e"},
paused:{text:"Paused",colour:"#bf8700"},rejected:{text:"Rejected and rolled back",colour:"#cf222e"},inconclusive:{text:"Inconclusive",colour:"#bf8700"}},style=`\
:root{color-scheme:light dark}
body{font:14px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1120px;padding:0 1rem;color:#1f2328;background:#fff}
h1{font-size:22px;margin:0 0 .2rem}h2{font-size:16px;margin:2rem 0 .6rem}.muted{color:#656d76}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.2rem 0}.card{border:1px solid #d0d7de;border-radius:8px;padding:.6rem 1rem;min-width:8rem}
.card b{display:block;font-size:18px}.card span{font-size:12px;color:#656d76}
table{border-collapse:collapse}td,th{padding:.25rem .9rem .25rem 0;text-align:left;vertical-align:top}td.number{text-align:right;font-variant-numeric:tabular-nu\
ms}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}.grid{stroke:currentColor;opacity:.12}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .3em 0 1em}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}.card{border-color:#30363d}.muted,.card span{color:#8b949e}}`;function htmlReport(report){
const verdict=report.isAnalysis?analysisVerdict(report):verdicts[report.result],what=report.isAnalysis?report.version:`${report.previous??"nothing"} \u2192 ${report.
version}`,title=`${verdict.text}: ${what}`;return`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1><span style="color:${verdict.colour}">${verdict.text}</span> ${escapeHtml(what)}</h1>
<div class="muted">began ${new Date(report.startedAtMs).toISOString()}</div>
<div class="cards">${cards(report).map(([value,label])=>`<div class="card"><b>${escapeHtml(value)}</b><span>${escapeHtml(label)}</span></div>`).join("")}</div>
${report.isAnalysis?"":drawn(report)}
${section("What was judged",judged(report))}
${section("What failed",failures(report))}
${section("What needed a second try",retries(report))}
${section("Calls to the cloud",calls(report))}
</body></html>
`}const drawn=report=>`<h2>What each instance did</h2>
${drawing(report)}
<p class="muted">${Object.entries(phaseColours).map(([phase,colour])=>`<i class="key" style="background:${colour}"></i>${phase}`).join("")}<i class="key" style=\
"background:#1a7f37;border-radius:50%"></i>in service again</p>`;function analysisVerdict({result}){return result==="succeeded"?{text:"Passes",colour:"#2da44e"}:
result==="rejected"?{text:"Fails",colour:"#cf222e"}:{text:"No verdict",colour:"#bf8700"}}function cards(report){if(report.isAnalysis)return[[(0,duration.a3)(report.
durationMs),"of traffic"]];const{traffic,apiCalls,servers}=report,back=servers.filter(server=>server.backAtMs.length>0).length;return[[(0,duration.a3)(report.durationMs),
"took"],[`${back} of ${servers.length}`,"instances brought into service"],...traffic?[[`${traffic.failed} of ${traffic.requests.toLocaleString("en-US")}`,"reque\
sts failed"],[`${traffic.longestGapMs} ms`,"longest gap"],[`${traffic.p99Ms} ms`,"99 % answered within"]]:[],...(0,report_report.zo)(report)?[[`${report.slots} \
at a time`,`rotation ${(0,duration.a3)(report.rotationMs)}${report.bakeAtEndMs?`, then watched for ${(0,duration.a3)(report.bakeAtEndMs)}`:""}`],[`${(report.efficiency*
100).toFixed(1)} %`,`efficiency, lower bound ${(0,duration.a3)(report.lowerBoundMs)}`]]:[],...apiCalls?[[String(apiCalls.total),`calls, ${apiCalls.mutating} cha\
nge something`]]:[]]}const section=(title,content)=>content?`<h2>${title}</h2>
${content}`:"";function judged({canary}){if(!canary)return"";const head=["step","share","took","metric","canary","baseline","verdict",""],rows=(0,report_canary.
dk)(canary).map(one=>[one.step,one.share,one.took,one.metric,one.canary,one.baseline,one.word,one.reason].map(text=>`<td>${escapeHtml(text)}</td>`).join(""));return`\
<p>${escapeHtml(canary.why)}</p>
<table><tr>${head.map(text=>`<th>${text}</th>`).join("")}</tr>${rows.map(row2=>`<tr>${row2}</tr>`).join("")}</table>
<ul class="muted">${[...(0,report_canary.Uf)(canary),...(0,report_canary.vE)(canary)].map(line=>`<li>${escapeHtml(line)}</li>`).join("")}</ul>`}function failures({
servers,traffic}){const items=[...servers.flatMap(server=>server.failures.map(({atMs,reason})=>`${server.name} at ${(0,duration.a3)(atMs)}: ${reason}`)),...traffic&&
traffic.failed>0?[(0,probe_traffic.hA)(traffic)]:[],...(traffic?.failures??[]).map(failure=>`request ${(0,probe_traffic.Ic)(failure)}`)];return items.length>0?`\
<ul>${items.map(item=>`<li>${escapeHtml(item)}</li>`).join("")}</ul>`:""}function retries({servers}){const items=servers.flatMap(server=>server.retries.map(({atMs,
reason})=>`${server.name} at ${(0,duration.a3)(atMs)}: ${reason}`));return items.length>0?`<ul>${items.map(item=>`<li>${escapeHtml(item)}</li>`).join("")}</ul>`:
""}function calls({apiCalls}){return apiCalls?`<table>${Object.entries(apiCalls.byAction).toSorted(([,a],[,b])=>b-a).map(([action,count])=>`<tr><td>${escapeHtml(
action)}</td><td class="number">${count}</td></tr>`).join("")}</table>`:""}function junitReport(report){const cases=casesOf(report),suites=[...new Set(cases.map(
({suite})=>suite))],failed=cases.filter(({failure})=>failure!==void 0).length;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="alicloud-deploy\
 ${xml(report.version)}" tests="${cases.length}" failures="${failed}" time="${seconds(report.durationMs)}">`,...suites.flatMap(suite=>{const own=cases.filter(one=>one.
suite===suite);return[`  <testsuite name="${xml(suite)}" tests="${own.length}" failures="${own.filter(({failure})=>failure!==void 0).length}" skipped="${own.filter(
({skipped})=>skipped!==void 0).length}" timestamp="${new Date(report.startedAtMs).toISOString().slice(0,19)}">`,...own.map(caseXml),"  </testsuite>"]}),"</tests\
uites>",""].join(`
`)}function caseXml({suite,name,seconds:time,failure,skipped}){const head=`    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${time}"`;return skipped!==
void 0?`${head}><skipped message="${xml(skipped)}"/></testcase>`:failure===void 0?`${head}/>`:`${head}><failure message="${xml(failure)}"/></testcase>`}function casesOf({
servers,canary,traffic,version,result,durationMs}){const isGood=result==="succeeded"||result==="paused";return[{suite:"rollout",name:`release ${version}`,seconds:seconds(
durationMs),...isGood?{}:{failure:canary?.why||result}},...servers.map(({name,spans,failures:failures2})=>({suite:"instances",name,seconds:seconds(spans.reduce(
(sum,{fromMs,toMs})=>sum+toMs-fromMs,0)),...failures2[0]?{failure:failures2[0].reason}:{}})),...(canary?(0,report_canary.dk)(canary):[]).map(row2=>({suite:"cana\
ry",name:`step ${row2.step}${row2.metric?` ${row2.metric}`:""}`,seconds:0,...endOf(row2)})),...traffic?[{suite:"traffic",name:`${traffic.requests} requests`,seconds:0,
...traffic.failed>0?{failure:`${traffic.failed} failed`}:{}}]:[]]}function endOf({word,reason,canary,baseline,isShadow}){if(word==="pass")return{};const why=`${word}\
: ${reason||`canary ${canary}, baseline ${baseline}`}`;return isShadow?{skipped:`only reported: ${why}`}:{failure:why}}const seconds=ms=>Math.round(ms)/1e3,impossible=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
xml=text=>escapeHtml(text.replaceAll(impossible,"")).replaceAll(`
`,"&#10;");var markdown=__webpack_require__(11900),errors=__webpack_require__(52005),redact=__webpack_require__(38395);const alreadyThere=(release,servers,where="\
all instances")=>({result:"no-change",exitCode:errors.hS.done,release,instances:servers.map(server=>(0,outcome.Rr)(server)),text:`${release.version} serves on ${where}\
 already; nothing to do.`});function deploymentOutcome(end,facts){const{want,from,timeline,limits}=end,failure=end.objection??firstFailure(end),{url,traffic,apiCalls}=facts,
report=(0,report_report.EI)(end,{durationMs:Math.round(facts.durationMs),...traffic?{traffic}:{},...apiCalls?{apiCalls}:{}});return{...outcome.Bg[end.result],release:{
version:want.version,...from?{previous:from.version}:{},...want.digest?{digest:want.digest}:{}},plan:{limits},instances:(0,outcome.Iz)(end),...failure&&end.result!==
"succeeded"?{error:{code:failure.code,message:failure.reason,retryable:end.result==="mixed"||end.result==="paused",fix:end.objection?"see why it objects (rollou\
t.gates, rollout.alarms), then run the same command again":"see what the instance printed; `alicloud-deploy status` shows the fleet"}}:{},...traffic?{traffic}:{},
extra:{timeline,report,summary:(0,markdown.q)(report),...end.part?{part:end.part}:{},...url?{url}:{},...trafficOutputs(facts)},text:(0,outcome.lA)(end,facts)}}function firstFailure(end){
const[first]=[...end.failed,...end.rollbackFailed];return first&&{code:first.code,reason:`${first.name}: ${first.reason}`}}const trafficOutputs=({traffic})=>traffic?
{"failed-requests":traffic.failed}:{};function askedReport({options,baseDirectory},setting){const file=options.report;return file?(0,external_node_path_.resolve)(
file):setting===void 0?void 0:(0,external_node_path_.resolve)(baseDirectory,setting)}async function saveReport(context,outcome2,path=askedReport(context)){const report=outcome2.
extra?.report;if(path===void 0||!report)return outcome2;const clean=JSON.parse((0,redact.Rh)(report,text=>context.redactor.redact(text)));return await(0,promises_.
mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.writeFile)(path,textOf(clean,path)),{...outcome2,extra:{...outcome2.extra,"report\
-path":path}}}function textOf(report,path){return path.endsWith(".html")?htmlReport(report):path.endsWith(".xml")?junitReport(report):path.endsWith(".md")?(0,markdown.
q)(report):`${JSON.stringify(report,null,2)}
`}}),68087:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>refuseFrozen});var weekly_window=__webpack_require__(
30534);const maxWindows=100;function freezeAt(windows,nowMs){const window=windows.find(one=>endOf(one,nowMs)!==void 0);if(window===void 0)return;let untilMs=nowMs;
for(let count=0;count<maxWindows;count++){const ends=windows.flatMap(one=>endOf(one,untilMs)??[]);if(ends.length===0)break;untilMs=Math.max(...ends)}return{untilMs,
window:typeof window=="string"?window:`${window.from} to ${window.to}`}}function endOf(window,nowMs){if(typeof window!="string"){const toMs=Date.parse(window.to);
return nowMs>=Date.parse(window.from)&&nowMs<toMs?toMs:void 0}const weekly=(0,weekly_window.t)(window);return weekly&&(0,weekly_window.q)(weekly,nowMs)}var errors=__webpack_require__(
52005);function refuseFrozen(context,{settings,name}){const reason=context.options["during-freeze"]?.trim();if(reason==="")throw new errors.xL([{message:"--duri\
ng-freeze needs a reason",fix:'--during-freeze "repairs the checkout"'}]);const freeze=freezeAt(settings.rollout.freeze,context.clock.now());if(!freeze)return{};
const frozen=`${name} is frozen until ${new Date(freeze.untilMs).toISOString()} (rollout.freeze: ${freeze.window})`;if(reason!==void 0)return context.reporter.emit(
{type:"warning",code:"E_FROZEN",message:`${frozen}; deploying all the same: ${reason}`}),{duringFreeze:reason};if(!context.isDryRun)throw new errors.wG(frozen,{
code:"E_FROZEN",fix:"wait until then, or give --during-freeze with the reason; rollback and recover work at any time"});return context.reporter.emit({type:"warn\
ing",code:"E_FROZEN",message:frozen}),{}}}),21614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B5:()=>inRollout,p6:()=>untilFresh});var guard_questions=__webpack_require__(7853),probe_traffic=__webpack_require__(40538),state_history=__webpack_require__(16156),
kept=__webpack_require__(2364),rollout_session=__webpack_require__(72166),errors=__webpack_require__(52005),ports=__webpack_require__(12197),traffic=__webpack_require__(
3663),cloud_errors=__webpack_require__(70271);function brokenOff({journal},runId,error){const{open}=journal.state;if(!(0,cloud_errors.E)(error)||open?.runId!==runId)
return error;const message=`${open.command} to ${open.want.version} stopped in the middle: ${error.message}`;return new errors.sH(message,errors.hS.mixed,"mixed",
{code:error.code,fix:`${error.fix===void 0?"":`${error.fix}; `}\`alicloud-deploy status\` shows what runs where, the same command again goes on, \`alicloud-deploy \
recover\` goes back`,retryable:!0,...error.requestId===void 0?{}:{requestId:error.requestId},...error.docs===void 0?{}:{docs:error.docs},cause:error})}var attest=__webpack_require__(
68266),deployment_outcome=__webpack_require__(43486),keep_outcome=__webpack_require__(24035),probe=__webpack_require__(76977),lock_bucket=__webpack_require__(16178);
async function checkLockBucket({reporter},store,{isWayBack}){try{(0,lock_bucket.u)(store.bucket,await store.describeBucket())}catch(error){if(error instanceof errors.
wG&&isWayBack)reporter.emit({type:"warning",code:error.code,message:error.message});else if((0,cloud_errors.E)(error,"permission")){const message=`whether bucke\
t ${store.bucket} keeps versions, so that its lock keeps nobody out, is not known: allow oss:GetBucketInfo`;reporter.emit({type:"warning",code:error.code,message})}else
throw error}}var look=__webpack_require__(35548),rollout_context=__webpack_require__(21511);class SeenTooEarly extends Error{}async function untilFresh(attempt){
for(;;)try{return await attempt()}catch(error){if(!(error instanceof SeenTooEarly))throw error}}async function inRollout(context,environment,command,work,{seen,
askAgain,...more}={}){const signingKey=await(0,attest.jy)(context),target=command==="recover"?void 0:probeTarget(environment),isWayBack=command==="recover"||command===
"rollback"||context.verb==="abort";await checkLockBucket(context,environment.store,{isWayBack});const startedAt=context.clock.monotonic(),session=await(0,rollout_session.
fA)({...(0,rollout_context.b5)(context,environment,command),...more});if(seen&&!await isStillSo(environment,session,seen))throw new SeenTooEarly;const probe2=target&&
new RolloutProbe(context,session,target),told=context.tellStarted?.(),finish=async()=>{const traffic2=await probe2?.finish();return{durationMs:context.clock.monotonic()-
startedAt,url:environment.outputs.url,...traffic2?{traffic:traffic2}:{},apiCalls:environment.cloud.usage.snapshot(),startedAtMs:session.timeline.startedAtMs,timeline:session.
timeline.events}};try{session.lease.hasWaited&&await askAgain?.(),await(0,traffic.pX)(context,command,session),command!=="rollback"&&(await(0,kept.N9)(session),
await(0,ports.t2)(context,environment,session));const outcome=await work(session,finish);await session.context.guard?.ended(releasesOf(outcome),outcome.result);
const attested=await(0,keep_outcome.c)(context,outcome,`--attest ${String(context.options.attest)}`,done=>(0,attest.m5)(context,environment,{outcome:done,signingKey})),
report=(0,deployment_outcome.Ny)(context,environment.settings.rollout.report);return await(0,keep_outcome.c)(context,attested,`--report ${String(report)}`,done=>(0,deployment_outcome.
a5)(context,done,report))}catch(error){const end=brokenOff(session,context.host.job().runId,error);throw await(0,guard_questions.us)(session,end),end}finally{await session.
close(),await probe2?.close(),await told}}async function isStillSo({store},session,seen){let isSame=!1;try{isSame=(0,look.W)(seen,{history:await(0,state_history.
Lu)(store),journal:session.journal.state})}finally{isSame||await session.close()}return isSame}const releasesOf=({release})=>({want:{version:release?.version??""},
...release?.previous?{from:{version:release.previous}}:{}});function probeTarget({settings,outputs,name}){const{requestsPerSecond,path}=settings.rollout.probe;if(requestsPerSecond===
0)return;if(outputs.url===void 0)throw new errors.wG(`environment ${name} has no HTTP address that the probe could ask`,{code:"E_NO_ADDRESS",fix:"give --probe-r\
ps 0, or provision a load balancer with an http or https listener"});return{url:new URL(path??settings.rollout.health.path,outputs.url),address:outputs.address,
requestsPerSecond}}class RolloutProbe{#context;#session;#probe;#traffic;constructor(context,session,target){this.#context=context,this.#session=session;const{timeline}=session;
this.#probe=(0,probe.pt)({...target,clock:context.clock,elapsedMs:()=>timeline.elapsedMs()})}async finish(){return this.#traffic??=(0,probe_traffic.M4)(await this.#probe.
stop(),this.#session.timeline.events)}async close(){if(this.#traffic||(await this.finish()).requests===0)return;const message=`probe until then: ${(0,probe_traffic.
hA)(await this.finish())}`;this.#context.reporter.emit({type:"notice",message})}}}),24035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>keepOutcome,w:()=>orWarn});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);async function orWarn(reporter,what,work){
try{return await work()}catch(error){reporter.emit({type:"warning",code:"W_NOT_WRITTEN",message:`${what} was not written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`});return}}async function keepOutcome({reporter},outcome,what,work){return await orWarn(reporter,what,()=>work(outcome))??outcome}}),35548:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>look,W:()=>isAsSeen});var _rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59864),_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
16156),_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83271);async function look({cloud,environmentTag,store}){const layout=await(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_0__.
k0)(cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(cloud,layout),(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_1__.
Lu)(store),(0,_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_2__.a0)(store)]);return{layout,servers,history,journal}}const isAsSeen=(before,now)=>JSON.stringify(
runsOf(before))===JSON.stringify(runsOf(now)),runsOf=({history,journal:{open,seq}})=>[history.at(-1)?.runId,history.at(-1)?.finishedAt,history.at(-1)?.version,open?.
runId,open?.startedAtMs,seq]}),92480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{fits:()=>fits,knownHead:()=>knownHead,whyNotInAny:()=>whyNotInAny});var infra_outputs=__webpack_require__(14323),directory=__webpack_require__(
59806),files=__webpack_require__(53961),gate=__webpack_require__(55931),journal=__webpack_require__(1189),opening=__webpack_require__(15930),plan=__webpack_require__(
46203);async function whyReleaseDoesNotFit(options){const session=await(options.connect??(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).
then(__webpack_require__.bind(__webpack_require__,23920))).connectMysql)(options.connection);try{const rows=await(0,opening.readJournal)(session,{migrations:options.
table??journal.a5})??[],applied=rows.filter(hasTakenAway);if(applied.length===0)return;const{migrations}=(0,files.Y)(await(0,directory.g)(options.directory)),contracts=applied.
map(({id})=>{const migration=migrations.find(candidate=>candidate.id===id);return{id,requires:migration?(0,plan.h)(migration):id}}),own=migrations.map(({id})=>id),
order=[...own,...rows.map(({id})=>id).filter(id=>!own.includes(id))];return(0,gate.H)(options.release,order,contracts)}finally{await session.close()}}const hasTakenAway=({
phase,state,statementsDone})=>phase==="contract"&&(state==="done"||state==="running"||state==="failed"&&statementsDone>0);var state_history=__webpack_require__(
16156),errors=__webpack_require__(52005),connection=__webpack_require__(46496),databases=__webpack_require__(21551),migrate_delegated=__webpack_require__(5504);
async function fits(context){const version=context.operands[0];if(version===void 0)throw new errors.xL([{message:"migrate fits RELEASE: the release is missing"}]);
const delegated=(0,migrate_delegated.BR)(context),schemaHead=delegated?delegated.schemaHead:await knownHead(context,version),release={version,...schemaHead===void 0?
{}:{schemaHead}},reason=await(0,connection.withTarget)(context,target=>whyNotInAny(context,target,release));if(reason===void 0)return{result:"succeeded",exitCode:errors.
hS.done,text:`Release ${version} can live with the schema.`};const fix="go forward with a release that knows the new schema";return{result:"failed",exitCode:errors.
hS.preflight,error:{code:"E_SCHEMA_TOO_NEW",message:reason,fix,retryable:!1},text:`${reason[0].toUpperCase()}${reason.slice(1)}.
Fix: ${fix}`}}async function whyNotInAny(context,target,release){for(const{name,target:one}of await(0,databases.oD)(context,target)){const reason=await whyReleaseDoesNotFit(
{...one,release});if(reason!==void 0)return name===void 0?reason:`${name}: ${reason}`}}async function knownHead(context,version){const{name,settings}=await context.
environment(),cloud=await context.cloud(),outputs=await(0,infra_outputs.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket});return(0,state_history.JO)(
await(0,state_history.Lu)(cloud.objectStore(outputs.bucket)),version)}}),11182:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>lookAtServer});var _migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7819);async function lookAtServer(context,databaseId){
const{databases}=await context.cloud(),{clock,signal,pollIntervalMs,reporter}=context,seen=await(0,_migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__.M)(databases,
{databaseId,wantsBackup:!1,clock,signal,pollIntervalMs,reporter});return(0,_migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__.z)(seen)}}),76977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{RV:()=>askOnce,pt:()=>startProbe});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44708),node_net__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77030),_shared_open_loop_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39625),_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58508);const probeHeader="x-alicloud-deploy-probe",answerLimitMs=65e3,maxSockets=64;function startProbe(options){const{url,address,requestsPerSecond,clock,elapsedMs}=options,
{Agent}=url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__:node_http__WEBPACK_IMPORTED_MODULE_0__,keepAlive=new Agent({keepAlive:!0,maxSockets}),lookup=address===
void 0?void 0:always(address),answers=[],loop=(0,_shared_open_loop_js__WEBPACK_IMPORTED_MODULE_3__.$)({clock,perSecond:requestsPerSecond},async index=>{const sentAt=elapsedMs(),
answer=await get({url,lookup},index%3===0?!1:keepAlive);answers.push({sentAt,endedAt:elapsedMs(),...answer})});let stopped;const stop=async()=>(await loop.stop(),
keepAlive.destroy(),answers);return{stop:()=>stopped??=stop()}}function askOnce(request){const{url,address,clock,limitMs}=request;return new Promise(resolve=>{const cancel=clock.
schedule(limitMs,()=>resolve({status:0,error:`no answer within ${limitMs/1e3} s`}));get({url,lookup:address===void 0?void 0:always(address)},!1).then(answer=>{cancel(),
resolve(answer)})})}const always=address=>(_name,{all},done)=>all?done(null,[{address,family:(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address)}]):done(null,
address,(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address));function get(target,agent,isRetry=!1){return new Promise(resolve=>{const fail=error=>resolve({status:0,
error:error.message}),{url,lookup}=target,options={agent,...lookup?{lookup}:{},timeout:answerLimitMs,headers:{[probeHeader]:"1","user-agent":`alicloud-deploy/${_version_js__WEBPACK_IMPORTED_MODULE_4__.
r}`},rejectUnauthorized:!1},request=(url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__:node_http__WEBPACK_IMPORTED_MODULE_0__).get(url,options,response=>{
response.resume(),response.on("error",fail),response.on("end",()=>resolve({status:response.statusCode??0}))});request.on("timeout",()=>request.destroy(new Error(
`no answer within ${answerLimitMs/1e3} s`))),request.on("error",error=>{request.reusedSocket&&error.code==="ECONNRESET"&&!isRetry?get(target,!1,!0).then(resolve):
fail(error)})})}}),51617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ag:()=>largestFileBytes,
R9:()=>readArtifact,z9:()=>readFileArtifact});var external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(
51455),external_node_path_=__webpack_require__(76760),pack=__webpack_require__(84763),errors=__webpack_require__(52005),external_node_stream_promises_=__webpack_require__(
46466),external_node_zlib_=__webpack_require__(38522);const blockBytes=512,noArchive="what is compressed in it is no tar archive",longestExtension=64*1024;async function archiveProblem(path){
const reader=new ArchiveReader;try{await(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path),(0,external_node_zlib_.createGunzip)(),
async parts=>{for await(const part of parts)if(reader.read(part),reader.problem!==void 0)return})}catch(error){if(reader.problem!==void 0)return reader.problem;
const{code}=error;if(typeof code!="string"||!code.startsWith("Z_"))throw error;return code==="Z_BUF_ERROR"?"it was cut off":"its compression is damaged"}return reader.
problem??reader.atEnd()}class ArchiveReader{problem;#rest=Buffer.alloc(0);#skipBytes=0;#entries=0;#isEnded=!1;#path;#extension;#links=new Set;read(part){for(this.#rest=
this.#rest.length===0?part:Buffer.concat([this.#rest,part]);this.problem===void 0&&!this.#isEnded&&this.#step(););this.#isEnded&&(this.#rest=Buffer.alloc(0))}atEnd(){
return this.#entries===0&&!this.#isEnded&&this.#rest.length>0?noArchive:!this.#isEnded&&(this.#rest.length>0||this.#skipBytes>0||this.#extension)?"it was cut of\
f":this.#entries===0?"there is nothing in it":void 0}#step(){if(this.#extension)return this.#readExtension(this.#extension);if(this.#skipBytes>0){const bytes=Math.
min(this.#skipBytes,this.#rest.length);return this.#skipBytes-=bytes,this.#rest=this.#rest.subarray(bytes),this.#rest.length>0}if(this.#rest.length<blockBytes)return!1;
const block=this.#rest.subarray(0,blockBytes);return this.#rest=this.#rest.subarray(blockBytes),this.#readHeader(block),!0}#readHeader(block){if(block.every(byte=>byte===
0)){this.#isEnded=!0;return}if(!hasItsChecksum(block)){this.problem=this.#entries===0?noArchive:"it is damaged";return}const bytes=sizeOf(block),type=String.fromCharCode(
block[156]);if(type==="x"||type==="g"||type==="L"){bytes>longestExtension&&(this.problem="it has a name that is too long"),this.#extension={bytes,kind:type==="L"?
"path":"pax",isGlobal:type==="g"};return}this.#skipBytes=padded(bytes),type!=="K"&&(this.#take({path:this.#path??pathOf(block),type,linkTo:check_archive_text(block,
157,100)}),this.#path=void 0)}#readExtension({bytes,kind,isGlobal}){if(this.#rest.length<padded(bytes))return!1;const content=this.#rest.subarray(0,bytes).toString(
"utf8");this.#rest=this.#rest.subarray(padded(bytes)),this.#extension=void 0;const found=kind==="path"?content.replace(/\0.*$/s,""):/^\d+ path=(.*)$/m.exec(content)?.[1];
return!isGlobal&&found!==void 0&&(this.#path=found),!0}#take({path,type,linkTo}){const parts=path.split("/").filter(part=>part!==""&&part!==".");path.startsWith(
"/")?this.problem=`${path} is an absolute path`:parts.includes("..")?this.problem=`${path} leads out of the release`:parts.some((_,index)=>index>0&&this.#links.
has(parts.slice(0,index).join("/")))?this.problem=`${path} is behind a symbolic link of the archive`:type==="1"&&(linkTo.startsWith("/")||linkTo.split("/").includes(
".."))&&(this.problem=`${path} is a hard link that leads out of the release`),type==="2"&&this.#links.add(parts.join("/")),parts.length>0&&this.#entries++}}const padded=bytes=>Math.
ceil(bytes/blockBytes)*blockBytes,check_archive_text=(block,from,length)=>block.subarray(from,from+length).toString("utf8").replace(/\0.*$/s,"");function pathOf(block){
const prefix=check_archive_text(block,257,8)==="ustar"?check_archive_text(block,345,155):"",name=check_archive_text(block,0,100);return prefix===""?name:`${prefix}\
/${name}`}function sizeOf(block){return(block[124]&128)!==0?Number(block.readBigUInt64BE(128)):Number.parseInt(check_archive_text(block,124,12).trim()||"0",8)}function hasItsChecksum(block){
const sum=block.reduce((total,byte,index)=>total+(index>=148&&index<156?32:byte),0);return Number.parseInt(check_archive_text(block,148,8).trim(),8)===sum}const largestFileBytes=2**
30;async function readArtifact(path,directories,expected){const artifact=await readAny(path,directories);return refuseOther(artifact,path,expected),artifact}async function readFileArtifact(path,{
shown,expected}){const artifact=await archiveAt(path,shown);return refuseOther(artifact,shown,expected),artifact}function refuseOther({digest},shown,expected){if(!(expected===
void 0||digest===expected.toLowerCase()))throw new errors.xL([{path:"release.sha256",message:`the artifact ${shown} has the SHA-256 ${digest}, not ${expected}`,
fix:"it is another file than the one that was built, or it was cut off on its way: fetch it again, or correct --sha256"}])}async function readAny(path,directories){
const found=await findFirst(path,directories);if(!found)throw new errors.xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`looked \
in ${[...new Set(directories.map(directory=>(0,external_node_path_.resolve)(directory)))].join(" and ")}`}]);if(found.isDirectory){const files=await readTree(found.
path,"");if(files.length===0)throw new errors.xL([{path:"release.artifact",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);return(0,pack.
r)(files)}return archiveAt(found.path,found.path)}async function archiveAt(path,shown){if(!await isGzip(path))throw new errors.xL([{path:"release.artifact",message:`${shown}\
 is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);const problem=await archiveProblem(path);if(problem!==void 0)throw new errors.
xL([{path:"release.artifact",message:`${shown} cannot be unpacked on an instance: ${problem}`,fix:"pack it anew: tar -czf release.tar.gz -C DIRECTORY ."}]);return{
digest:await digestOf(path),file:path}}async function findFirst(path,directories){for(const directory of directories){const candidate=(0,external_node_path_.resolve)(
directory,path),found=await(0,promises_.stat)(candidate).catch(missing);if(found)return{path:candidate,isDirectory:found.isDirectory()}}}function missing(error){
if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){const entries=await(0,promises_.readdir)((0,external_node_path_.
join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?`${below}/${entry.name}`:entry.name,full=(0,external_node_path_.
join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())return[{path,linkTo:await(0,promises_.readlink)(full)}];if(!entry.isFile())
return[];const{mode,size}=await(0,promises_.stat)(full);if(size>largestFileBytes)throw new errors.xL([{path:"release.artifact",message:`${full} has ${(size/2**30).
toFixed(1)} GiB: too large to be packed here`,fix:"leave it out of the release (a bucket is a better place for data), or give a .tar.gz as artifact"}]);return[{
path,content:await(0,promises_.readFile)(full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){const file=await(0,promises_.open)(path);try{
const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){
const hash=(0,external_node_crypto_.createHash)("sha256");for await(const part of(0,external_node_fs_.createReadStream)(path))hash.update(part);return hash.digest(
"hex")}}),52738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_r:()=>migrate,Wu:()=>plannedMigrations,
NH:()=>plannedStatements,te:()=>previousOf,z3:()=>refuseOlder,LW:()=>wantedRelease});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760);async function currentCommit(directory){const{getExecOutput}=await __webpack_require__.e(1260).then(__webpack_require__.bind(__webpack_require__,81260));
try{const{exitCode,stdout}=await getExecOutput("git",["rev-parse","HEAD"],{cwd:directory,silent:!0,ignoreReturnCode:!0});return exitCode===0?stdout.trim():void 0}catch{
return}}var cloud_tags=__webpack_require__(22633),files_directory=__webpack_require__(59806),files=__webpack_require__(53961),errors=__webpack_require__(52005);
class MigrationError extends errors.sH{outcome;constructor(outcome){const failure=outcome.failure;super(failure?.message??"a migration failed",errors.hS.migrationFailed,
"failed",{code:failure?.code??"E_MIGRATION",...failure?.fix?{fix:failure.fix}:{},retryable:failure?.retryable??!1}),this.outcome=outcome}}var migrate_run=__webpack_require__(
80763),seeds=__webpack_require__(96176),build_version=__webpack_require__(58508),artifact_proof=__webpack_require__(51767),finished=__webpack_require__(41440),state_history=__webpack_require__(
16156),pack=__webpack_require__(84763),lock_policy=__webpack_require__(53571),promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),
read_artifact=__webpack_require__(51617);function ossAddress(text){const found=/^oss:\/\/([^/]+)\/(.+)$/.exec(text);return found?{bucket:found[1],key:found[2]}:
void 0}async function fetchArtifact(store,key,expected){const shown=`oss://${store.bucket}/${key}`,head=await store.head(key);if(!head)throw problem(`the artifa\
ct ${shown} does not exist`);if(head.sizeBytes>read_artifact.ag)throw problem(`${shown} has ${(head.sizeBytes/2**30).toFixed(1)} GiB: too large to be taken from\
 a bucket`);const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"alicloud-deploy-"));try{const path=(0,external_node_path_.
join)(directory,"artifact.tar.gz"),bytes=new Uint8Array(head.sizeBytes);let fetched=0;const file=await(0,promises_.open)(path,"wx",384);try{for await(const part of store.
read(key)){if(fetched+part.length>bytes.length)throw changed(shown);bytes.set(part,fetched),fetched+=part.length,await file.appendFile(part)}}finally{await file.
close()}if(fetched<bytes.length)throw changed(shown);const{digest}=await(0,read_artifact.z9)(path,{shown,...expected===void 0?{}:{expected}});return{digest,bytes}}finally{
await(0,promises_.rm)(directory,{recursive:!0,force:!0})}}const changed=shown=>problem(`${shown} was written over while it was fetched: run the command again`),
problem=message=>new errors.xL([{path:"release.artifact",message}]);var migrate_callbacks=__webpack_require__(33885),connection=__webpack_require__(46496),databases=__webpack_require__(
21551),delegated=__webpack_require__(5504),seed=__webpack_require__(36336),server=__webpack_require__(11182),stop=__webpack_require__(15327),throttle=__webpack_require__(
29143),environment_text=__webpack_require__(28674);async function wantedRelease(context,environment){const{release}=environment.settings,commit=context.host.job().
commit??await currentCommit(context.baseDirectory),version=release.version??commit?.slice(0,12);if(!version)throw new errors.xL([{path:"release.version",message:"\
the release has no name and there is no commit to name it after",fix:"give --release"}]);if(!/^[\w][\w.+-]{0,127}$/.test(version))throw new errors.xL([{path:"re\
lease.version",message:`${JSON.stringify(version)} cannot name a release`,fix:"use up to 128 letters, digits and . _ + -"}]);const text=(0,environment_text.H)(environment,
version);if(release.update==="command")return{want:{version},environment:text};if(release.update==="image"||release.update==="replace"||environment.settings.rollout.
scalingGroup!=="off")return{want:{version,digest:await releaseImage(environment,version)},environment:text};if(release.artifact){const address=ossAddress(release.
artifact),artifact=address?await fetchArtifact(environment.cloud.objectStore(address.bucket),address.key,release.sha256):await(0,read_artifact.R9)(release.artifact,
[context.baseDirectory,process.cwd()],release.sha256);return{want:{version,digest:artifact.digest,envDigest:(0,pack.s)(text)},artifact,environment:text}}const known=(await(0,state_history.
Lu)(environment.store)).findLast(record=>record.version===version&&record.digest!==void 0);if(known&&await refuseDamaged(environment,version,known.digest),known)
return{want:{version,digest:known.digest,envDigest:known.envDigest??(0,pack.s)(text)},environment:text};throw new errors.xL([{path:"release.artifact",message:`r\
elease ${version} was never delivered and there is no artifact to deliver`,fix:"give --artifact FILE or DIRECTORY"}])}async function refuseDamaged({store},version,digest){
const state=await(0,artifact_proof.h3)(store,digest),fix="give it again: --artifact FILE or DIRECTORY";if(state.is==="missing")throw new errors.wG(`the artifact\
 ${digest.slice(0,12)} of release ${version} is gone from the bucket`,{code:"E_ARTIFACT_MISSING",fix});if(state.is==="damaged")throw new errors.wG(`the artifact\
 of release ${version} is not what was delivered: ${state.reason}`,{code:"E_ARTIFACT_DAMAGED",fix})}async function releaseImage({cloud,environmentTag},version){
const tags={[cloud_tags.b.environment]:environmentTag,[cloud_tags.b.release]:version},image=(await cloud.images.describeImages({tags,owner:"self"})).find(one=>one.
isUsable);if(image)return image.id;throw new errors.wG(`there is no image of release ${version} for ${environmentTag}`,{code:"E_IMAGE_MISSING",fix:`run \`aliclou\
d-deploy bake-image --release ${version}\` first`})}function previousOf(history,want){const last=(0,state_history.T5)(history),found=last&&!(0,finished._)(last,
want)?last:(0,state_history.PZ)(history,want.version);return found&&{version:found.version,...found.digest?{digest:found.digest}:{},...found.envDigest?{envDigest:found.
envDigest}:{}}}function refuseOlder(context,want,{history,journal}){const seq=context.options.seq;if(seq!==void 0&&!Number.isSafeInteger(seq))throw new errors.xL(
[{message:`--seq: expected a whole number, e.g. that of the CI run, got ${seq}`}],{code:"E_USAGE"});const deployed=(0,state_history.Yo)(history)??-1/0,newest=Math.
max(deployed,journal.seq??-1/0);if(seq!==void 0&&seq<newest){const state=newest===deployed?"was deployed":"has begun";throw new errors.wG(`run ${seq} is older t\
han run ${newest}, which ${state} already`,{code:"E_OLDER_RUN",fix:"leave --seq out to deploy the older state on purpose, or use `alicloud-deploy rollback`"})}const same=history.
findLast(record=>record.version===want.version&&record.isVerified);if(same?.digest!==void 0&&want.digest!==void 0&&same.digest!==want.digest)throw new errors.wG(
`release ${want.version} was deployed before with another artifact (${same.digest.slice(0,12)}, now ${want.digest.slice(0,12)})`,{code:"E_RELEASE_EXISTS",fix:"g\
ive the new artifact its own --release"})}async function migrate(context,environment,version){if(context.options["no-migrate"]===!0)return checkoutHead(context,
environment);const{reporter}=context,title="Migrations";let isOk=!1;reporter.emit({type:"group-start",title});try{const outcome=await migrations(context,environment,
version,!1);if(outcome?.result==="failed")throw new MigrationError(outcome);return isOk=!0,outcome?.schemaHead}finally{reporter.emit({type:"group-end",title,ok:isOk})}}
async function checkoutHead(context,{settings}){const directory=(0,external_node_path_.resolve)(context.baseDirectory,settings.migrations.directory);if(!(!settings.
infrastructure.database||!(0,external_node_fs_.existsSync)(directory)))return(0,files.Y)(await(0,files_directory.g)(directory)).migrations.findLast(({kind})=>kind!==
"repeatable")?.id}async function plannedMigrations(context,environment,version){return context.options["no-migrate"]===!0?void 0:migrations(context,environment,
version,!0)}async function plannedStatements(context,environment,version){return((await plannedMigrations(context,environment,version))?.statements??[]).map(statement=>statement.
sql)}async function migrations(context,environment,version,isDryRun){const{settings,outputs}=environment,{database}=outputs;if(!settings.infrastructure.database||
!database)return;const isOnInstance=await(0,delegated.Hy)(context);if(isOnInstance&&isDryRun)return;const work=async target=>{const{connection:connection2,directory,
label,isEnvironments}=target,databaseId=isEnvironments?database.id:void 0;if(isOnInstance){const delegated2={label,release:version,...databaseId===void 0?{}:{asksAboutServer:!0}},
migration={connection:connection2,directory,delegated:delegated2,...databaseId===void 0?{}:{databaseId}};return(await Promise.all([__webpack_require__.e(7799),__webpack_require__.
e(9318)]).then(__webpack_require__.bind(__webpack_require__,36472))).expandOnInstance(context,migration)}return(0,databases.mj)(context,target,(own,{connection:connection3,
directory:directory2})=>expand(own,{connection:connection3,directory:directory2,databaseId,version,isDryRun}))};try{return await(0,connection.withTarget)({...context,
verb:"expand",isDryRun},work,database)}catch(error){if(!isDryRun||settings.migrations.access==="direct"||!(error instanceof errors.wG))throw error;const message=`\
pending migrations cannot be shown: ${error.message}`;context.reporter.emit({type:"warning",code:error.code,message});return}}async function expand(context,parts){
const{connection:connection2,directory,databaseId,version,isDryRun}=parts,{runId,actor,jobUrl,commit}=context.host.job(),{name,settings}=await context.environment(),
run={environment:name,directory,connection:connection2,isDryRun,clock:context.clock,random:context.random,reporter:context.reporter,signal:context.signal,lockTimeoutMs:(0,lock_policy.
o)(context,settings),actor:actor??"rolling-deploy",runId,release:version,toolVersion:build_version.r,...commit?{commit}:{},...databaseId===void 0?{}:{checkServer:()=>(0,server.
I)(context,databaseId)},table:settings.migrations.table,...jobUrl?{jobUrl}:{}},callbacks=await(0,migrate_callbacks.Y)(context,parts),outcome=await(0,throttle.U)(
context,{connection:connection2,databaseId},throttled=>(0,stop.C)(context,connect=>(0,migrate_run.vI)({...run,...throttled,...callbacks,connect,phase:"expand"})));
return outcome.result==="failed"?outcome:(0,seeds.v1)(outcome,await(0,seed.Z)(context,run))}}),44910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qb:()=>goForward,Zq:()=>comingBack,ab:()=>refuseTooOld});var _rollout_state_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16156),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(46496),
_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5504),_migrate_fits_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92480),_release_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52738);const goForward="go forward with a release that knows the new schema",stopInstead="set rollout.onFailure: stop, because the release before cannot come ba\
ck any more";function comingBack({settings},want,history){const goesBack=settings.rollout.onFailure==="rollback";return[{release:want,fix:goForward,ifUnknown:"r\
efuse"},...goesBack?[{release:(0,_release_js__WEBPACK_IMPORTED_MODULE_5__.te)(history,want),fix:stopInstead,ifUnknown:"warn"}]:[]]}async function refuseTooOld(context,environment,history,candidates){
if(!(context.options["no-migrate"]===!0||!hasDatabase(environment)))for(const{release,fix,ifUnknown}of candidates){if(!release||!isKnown(history,release.version))
continue;const reason=await ask(context,history,release.version,environment.outputs.database).catch(cause=>{const problem=cannotSay(cause,release.version);if(ifUnknown===
"refuse"&&!isOutOfReach(context,environment))throw problem;context.reporter.emit({type:"warning",code:problem.code,message:problem.message})});if(reason!==void 0)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(reason,{code:"E_SCHEMA_TOO_NEW",fix})}}const hasDatabase=({settings,outputs})=>settings.infrastructure.
database!==void 0&&outputs.database!==void 0,isKnown=(history,version)=>history.some(record=>record.version===version&&record.isVerified),isOutOfReach=({isDryRun},{
settings})=>isDryRun&&settings.migrations.access!=="direct";async function ask(context,history,version,database){const schemaHead=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_0__.
JO)(history,version),release={version,...schemaHead===void 0?{}:{schemaHead}};if(await(0,_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_3__.Hy)({...context,verb:"\
fits"})){if(context.isDryRun)throw new Error("only an instance reaches the database, and a dry run starts nothing there");return(await Promise.all([__webpack_require__.
e(7799),__webpack_require__.e(9318)]).then(__webpack_require__.bind(__webpack_require__,36472))).whyReleaseDoesNotFitOnInstance(context,release)}return(0,_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__.
withTarget)({...context,verb:"fits"},target=>(0,_migrate_fits_js__WEBPACK_IMPORTED_MODULE_4__.whyNotInAny)(context,target,release),database)}function cannotSay(cause,version){
const message=cause instanceof Error?cause.message:String(cause),ownFix=cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH&&cause.fix?`${cause.fix}\
; `:"";return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`cannot tell whether release ${version} can live with the database's schema: ${message}`,{code:"\
E_SCHEMA_UNKNOWN",retryable:!0,fix:`${ownFix}or give --no-migrate when you know that no contract migration has run since that release`,cause})}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function whyContractWaits(request,order,facts){const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is \
no migration of this directory`;const byVersion=new Map(facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??
"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===
!0))return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>
0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&
!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rol\
lback-to ${target})`:whySoaking(knows,facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":
`release ${release}`}, ${isConsumer?"consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(
version)),[first,...later]=facts.releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,
leftMs=facts.soakMs-servedMs;if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; th\
e soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}\
, or with the next release`}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.
find(({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),39496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fL:()=>deployBlueGreen,gD:()=>deployOnOtherPort,e3:()=>undoBlueGreen,WI:()=>undoPortSwitch});var tags=__webpack_require__(
22633),plan=__webpack_require__(96822),blue_green_switch=__webpack_require__(80865),traffic=__webpack_require__(89536),settle=__webpack_require__(83985),admission=__webpack_require__(
98301),new_instances=__webpack_require__(98420),server_cycle=__webpack_require__(72232);const onlyBatch=1;async function proveGreens(session2,{updater,want,admitTimeoutMs,
unknownGraceMs},{pairs,proved,again}){const{signal,timeline:timeline2,context}=session2,beside=(await pairs()).flatMap(({blue,green,own})=>blue&&green?[{green,own}]:
[]);await(0,new_instances.BO)(session2,beside);const greens=(await pairs()).flatMap(({green})=>green&&!proved.has(green.instanceId)?green:[]);updater.inBatch?.(
greens,onlyBatch);const unprepared=await updater.prepare(greens,want,signal);if(unprepared.length>0)return unprepared;const parts={clock:context.clock,view:session2.
view,admitTimeoutMs,unknownGraceMs,signal};return(await(0,settle.j)(greens.map(async server=>{timeline2.add(server,"update",`new instance to ${want.version}`);const ended=again.
has(server.instanceId)?await updater.updateAgain(server,want,signal):await updater.update(server,want,signal);if(!ended.ok)return[(0,server_cycle.P)(server,"upd\
ate",ended)];timeline2.add(server,"admit",ended.message);const admissible=await(0,admission.l)(parts,server);return admissible.ok?(proved.add(server.instanceId),
[]):[(0,server_cycle.P)(server,"admit",admissible)]}))).flat()}async function beforeSwitch({signal},{updater,want},pairs){const blues=pairs.flatMap(({blue})=>blue??
[]);return updater.inBatch?.(blues,onlyBatch),failuresOf(blues,"prepare",blue=>updater.beforeDrain?.(blue,want,signal))}function afterSwitch({signal},{updater,want},pairs){
const greens=pairs.flatMap(({green})=>green??[]);return updater.inBatch?.(greens,onlyBatch),failuresOf(greens,"after",green=>updater.afterAdd?.(green,want,signal))}
async function failuresOf(servers,stage,hook){return(await(0,settle.j)(servers.map(async server=>{const end=await hook(server);return end===void 0||end.ok?[]:[(0,server_cycle.
P)(server,stage,end)]}))).flat()}var duration=__webpack_require__(80290),guard_questions=__webpack_require__(7853),server_state=__webpack_require__(28453);const bakeLookMs=5e3;
async function watchGreens(session2,request,pairs){const{admitTimeoutMs,bakeMs}=request,unhooked=await afterSwitch(session2,request,pairs);if(unhooked.length>0)
return unhooked;const{clock,reporter,pollIntervalMs}=session2.context,ids=pairs.flatMap(({green})=>green?[green.instanceId]:[]),bad=async()=>{const{servers}=await session2.
view.observe();return ids.flatMap(id=>servers.get(id)??[]).filter(server=>server.backends.some(one=>one.weight>0)&&!(0,server_state.PA)(server))},deadline=clock.
monotonic()+admitTimeoutMs;for(;(await bad()).length>0&&clock.monotonic()<deadline;)await clock.sleep(pollIntervalMs,session2.signal);bakeMs>0&&reporter.emit({type:"\
notice",message:`all traffic is on the new instances; watching them for ${(0,duration.a3)(bakeMs)}`});const until=clock.monotonic()+bakeMs;for(;;){const lost=await bad(),
reason="stopped being healthy for the load balancer after the switch";if(lost.length>0)return lost.map(server=>(0,server_cycle.P)(server,"after",{code:"E_BAKE_F\
AILED",reason}));const objections=await(0,guard_questions.Pu)(session2,(0,plan.Kc)(pairs));if(objections.length>0)return objections;const leftMs=until-clock.monotonic();
if(leftMs<=0)return[];await clock.sleep(Math.min(bakeLookMs,leftMs),session2.signal)}}var hand_over=__webpack_require__(22512),places=__webpack_require__(79274),
second_try=__webpack_require__(96372),session=__webpack_require__(72166),traffic_move=__webpack_require__(22059);class BlueGreen{#session;#request;#secondTries=new second_try.
Iu;#proved=new Set;constructor(session2,request){this.#session=session2,this.#request=request}async run(){if(await(0,traffic.hb)(this.#session,this.#request.traffic),
await this.#makeRoom(),await this.#settleStanding(),this.#request.beside==="green"){const unmade=await this.#twice(()=>this.#createGreen());if(unmade.length>0)return this.#abandon(
unmade)}let pairs=await this.#pairs();const isSwitched=pairs.length>0&&pairs.every(isMoved);if(!isSwitched){const failed=await this.#twice(again=>this.#prove(again));
if(failed.length>0)return pairs.some(hasTraffic)&&await this.#backToBlue(pairs),this.#abandon(failed);pairs=await this.#pairs(),await(0,traffic.x)(this.#session,
this.#request.traffic,pairs)}const objections=isSwitched?[]:await(0,guard_questions.iK)(this.#session,(0,plan.Kc)(pairs));if(objections.length>0)return this.#abandon(
objections);const unready=isSwitched?[]:await beforeSwitch(this.#session,this.#request,pairs);if(unready.length>0)return this.#abandon(unready);await(0,traffic.
Jx)(this.#session,this.#request.deadMan,pairs);const forward=()=>(0,traffic.QJ)(this.#session,this.#request,pairs),unfit=isSwitched?[]:await(0,traffic_move.h6)(
forward,()=>this.#backToBlue(pairs),this.#request.deadMan),lost=unfit.length>0?unfit:await watchGreens(this.#session,this.#request,pairs);return lost.length>0?(await this.#backToBlue(
pairs),await this.#request.deadMan?.disarm(),this.#abandon(lost)):(await this.#request.deadMan?.disarm(),await(0,traffic.hb)(this.#session,this.#request.traffic),
await this.#retire(pairs),{ok:!0,servers:await this.#servers()})}async undo(){const pairs=await this.#pairs();return pairs.some(({blue})=>blue===void 0)||this.#session.
layout.instances.some(one=>this.#isNew(one)||(0,places.Ed)(one,"leaving"))?{isTakenBack:!1}:(await this.#backToBlue(pairs),await this.#abandon([]),{isTakenBack:!0})}#isNew(instance){
const{held}=this.#session.journal.state;return(0,places.Ed)(instance,"instance")&&instance.tags[tags.b.release]===this.#request.want.version&&held.length>0&&held.
every(({instanceId})=>instanceId!==instance.id)}async#makeRoom(){const surplus=new Set([...await(0,hand_over.DV)(this.#session),...await this.#uselessGreens()]),
replaced=new Set(this.#blues().map(blue=>(0,places._f)(blue).place));await(0,hand_over.HX)(this.#session,one=>surplus.has(one.id)||(0,places.Ed)(one,"leaving")||
this.#request.beside==="green"&&(0,places.Ed)(one,"kept")&&replaced.has((0,places._f)(one).place))}async#uselessGreens(){const{imageId}=this.#request,servers=await this.#servers(),
alone=new Set((0,places.rG)(servers).map(({instanceId})=>instanceId)),isUsed=id=>alone.has(id)||servers.some(one=>one.instanceId===id&&one.backends.some(({weight})=>weight>
0));return this.#session.layout.instances.filter(one=>(0,places.Ed)(one,"green")&&!isUsed(one.id)).filter(({status,imageId:itsImage})=>isOff(status)||imageId!==
void 0&&itsImage!==imageId).map(({id})=>id)}async#settleStanding(){const{updater,want,beside}=this.#request,raised=(await this.#pairs()).filter(({blue,green})=>green&&
(!blue||green.backends.some(({weight})=>weight>0)));if(raised.length===0||beside!=="green")return;const{instances}=this.#session.layout,running=await updater.probe(
raised.flatMap(({green})=>green??[]),this.#session.signal),isWanted=({green})=>(0,server_state.Ep)(running.get(green.instanceId),want),besides=new Set(instances.
filter(one=>(0,places.Ed)(one,"green")).map(one=>(0,places._f)(one).place)),isHandingOver=raised.some(({blue})=>!blue)||instances.some(one=>(0,places.Ed)(one,"i\
nstance")&&!besides.has((0,places._f)(one).place)),forward=raised.filter(pair=>!pair.blue||isHandingOver&&!isWanted(pair)&&isMoved(pair));await this.#drainOld(forward);
for(const pair of forward){const version=isWanted(pair)?want.version:running.get(pair.green.instanceId)?.echoed;await(0,hand_over.Cl)(this.#session,[pair],{old:{
are:"deleted"},...version===void 0?{}:{version}})}const rest=raised.filter(pair=>!forward.includes(pair));rest.every(isWanted)||(await this.#backToBlue(rest),await(0,new_instances.
tf)(this.#session,rest.flatMap(({green})=>green??[])))}#blues(){return this.#session.layout.instances.filter(one=>(0,places.Ed)(one,"instance")&&!this.#isNew(one))}async#createGreen(){
const{instances}=this.#session.layout,standing=new Set(instances.filter(one=>(0,places.Ed)(one,"green")).map(one=>(0,places._f)(one).place)),blues=this.#blues().
filter(one=>!standing.has((0,places._f)(one).place)),{want,machine,imageId}=this.#request,unmade=await(0,new_instances.Pi)(this.#session,blues,{version:want.version,
machine,triesOf:instanceId=>this.#secondTries.of(instanceId),...imageId===void 0?{}:{imageId}});return unmade.length>0?unmade:(0,new_instances.Mw)(this.#session,
(await this.#pairs()).flatMap(({green})=>green??[]))}async#twice(attempt){const failed=await attempt(new Set),pairs=(await this.#pairs()).filter(({green})=>failed.
some(one=>one.instanceId===green?.instanceId));if(pairs.some(hasTraffic)||!this.#secondTries.take(failed,pairs))return failed;this.#session.signal.throwIfAborted();
const how=this.#request.beside==="green"?"deleted for another new instance":"started again";for(const one of failed)this.#session.timeline.add(one,"retry",`${how}\
: ${one.reason}`);const again=new Set(failed.map(({instanceId})=>instanceId));if(this.#request.beside==="green"){await(0,new_instances.tf)(this.#session,pairs.flatMap(
({green})=>green??[]));const unmade=await this.#createGreen();if(unmade.length>0)return unmade}return(await attempt(again)).map(one=>(0,second_try.qh)(one,second_try.
m$).failure)}#prove(again){return proveGreens(this.#session,this.#request,{pairs:()=>this.#pairs(),proved:this.#proved,again})}async#backToBlue(pairs){const{timeline:timeline2,
signal}=this.#session,keys=new Set(pairs.map(({key})=>key)),now=(await this.#pairs()).filter(({key})=>keys.has(key)),used=now.flatMap(({green})=>green?.backends.
some(({weight})=>weight>0)?green:[]);await(0,traffic_move.n1)(()=>(0,blue_green_switch.C)(this.#session,this.#request,now),this.#request.deadMan),await Promise.
all(used.map(async green=>timeline2.add(green,"drain",await this.#request.updater.drain(green,signal))))}async#retire(pairs){const{want,old}=this.#request;await this.#drainOld(
pairs),await(0,hand_over.Cl)(this.#session,pairs,{old,version:want.version})}async#drainOld(pairs){const{signal,timeline:timeline2}=this.#session,blues=pairs.flatMap(
({blue})=>blue??[]);await Promise.all(blues.map(async blue=>timeline2.add(blue,"drain",await this.#request.updater.drain(blue,signal))))}async#abandon(failed){for(const one of failed)
this.#session.timeline.add(one,"failed",(0,second_try.qh)(one,one.tries??1).said);return await(0,traffic.hb)(this.#session,this.#request.traffic),await(0,new_instances.
tf)(this.#session,(await this.#pairs()).flatMap(({green})=>green??[])),await(0,session.IK)(this.#session),{ok:!1,failed,servers:await this.#servers()}}async#servers(){
return[...(await this.#session.view.observe()).servers.values()]}async#pairs(){const servers=await this.#servers(),keys=new Map(this.#session.layout.instances.map(
instance=>[instance.id,instance.tags[tags.b.key]??""]));return(0,plan.fq)(servers.map(server=>({server,key:keys.get(server.instanceId)??""})),this.#session.journal.
state.held,this.#request.beside)}}const isOff=status=>status==="Stopped"||status==="Stopping",hasTraffic=({green})=>green?.backends.some(({weight})=>weight>0)??
!1,isMoved=({blue,green})=>green!==void 0&&(0,server_state.PA)(green)&&(blue?.backends??[]).every(({weight})=>weight===0);var state_journal=__webpack_require__(
83271),errors=__webpack_require__(52005),app_proof=__webpack_require__(45452),script_end=__webpack_require__(98681),fleet=__webpack_require__(59864),kept_port=__webpack_require__(
9757),clear=__webpack_require__(4040),weights=__webpack_require__(70005);function portMove(servers,ports,held){const from=busiest(held,ports)??busiest(servers.flatMap(
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
void 0?{}:{port}}))}}))}const health_bakeLookMs=5e3;class PortHealth{#session;#ports;#admitTimeoutMs;constructor(session2,{ports,admitTimeoutMs}){this.#session=
session2,this.#ports=ports,this.#admitTimeoutMs=admitTimeoutMs}async watch(port,bakeMs){const{clock,reporter}=this.#session.context,lost=servers=>servers.map(server=>(0,server_cycle.
P)(server,"after",{code:"E_BAKE_FAILED",reason:`port ${port} stopped being healthy for the load balancer after the switch`})),never=await this.untilHealthy(port,
()=>!0);if(never.length>0)return lost(never);bakeMs>0&&reporter.emit({type:"notice",message:`all traffic is on port ${port}; watching it for ${(0,duration.a3)(bakeMs)}`});
const until=clock.monotonic()+bakeMs;for(;;){const leftMs=until-clock.monotonic();if(leftMs<=0)return[];await clock.sleep(Math.min(health_bakeLookMs,leftMs),this.#session.
signal);const sick=await this.#sick(port,()=>!0);if(sick.length>0)return lost(sick);const objections=await(0,guard_questions.Pu)(this.#session,(await this.#session.
view.observe()).servers.values().next().value);if(objections.length>0)return objections}}async untilHealthy(port,counts){const{clock,pollIntervalMs}=this.#session.
context,deadline=clock.monotonic()+this.#admitTimeoutMs;for(;;){const sick=await this.#sick(port,counts);if(sick.length===0||clock.monotonic()>=deadline)return sick;
await clock.sleep(pollIntervalMs,this.#session.signal)}}async#sick(port,counts){const{context,layout,journal,view}=this.#session,rows=(await Promise.all(layout.
loadBalancers.map(async({loadBalancer:{id}})=>(await context.cloud.loadBalancing.describeHealth(id)).map(row=>({...row,loadBalancerId:id}))))).flat(),listeners=layout.
loadBalancers.flatMap(one=>one.listeners).filter(listener=>(0,fleet.nL)(listener)&&counts(listener.protocol)),move={from:this.#other(port),to:port},servers=[...(await view.
observe()).servers.values()],seats=portSeats(servers,move,journal.state.held).filter(seat=>ownWeight(seat,servers,move)>0);return servers.filter(server=>seats.some(
seat=>seat.instanceId===server.instanceId&&listeners.some(listener=>(0,weights.$6)((0,fleet.F8)(listener))===(0,weights.$6)(seat.group)&&!rows.some(row=>row.loadBalancerId===
listener.loadBalancerId&&row.listenerPort===listener.port&&row.instanceId===server.instanceId&&row.port===port&&row.health==="healthy"))))}#other(port){const[first,
second]=this.#ports;return port===first?second:first}}function ownWeight(seat,servers,move){const server=servers.find(one=>one.instanceId===seat.instanceId);return Math.
max(seat.weight,...server.backends.filter(backend=>(0,weights.$6)(backend.group)===(0,weights.$6)(seat.group)&&(backend.port===move.from||backend.port===move.to)).
map(backend=>backend.weight))}var weight_drift=__webpack_require__(66848);class PortSwitch{#session;#request;#health;constructor(session2,request){this.#session=
session2,this.#request=request,this.#health=new PortHealth(session2,request)}async plan(){const{journal}=this.#session,{open}=journal.state,servers=await this.#servers();
if(open?.ports&&open.want.version!==this.#request.want.version&&journal.state.held.length>0)await this.#takeBack(open.ports);else if(open?.ports&&this.#isCommitted(
servers,open.ports)){if(open.want.version===this.#request.want.version)return open.ports;await this.#retire(open.ports,open.want)}return this.#plainMove(await this.#servers())}async run(move){
const{want,bakeMs,deadMan}=this.#request,{journal}=this.#session;if(!this.#isCommitted(await this.#servers(),move)){const unprepared=await this.#prepare(move);if(unprepared.
length>0)return{ok:!1,failed:unprepared,servers:await this.#servers()};const failed=await this.#prove(move);if(failed.length>0)return this.#abandon(move,failed);
const objections=await(0,guard_questions.iK)(this.#session,(await this.#servers())[0]);if(objections.length>0)return this.#abandon(move,objections);const servers=await this.#servers(),
seats=this.#seatsOf(servers,move);this.#session.sentinel.see(servers.flatMap(({backends})=>backends)),await journal.append({kind:"hold",backends:weightsOn(seats,
move,"from").filter(backend=>backend.port===move.from),atMs:this.#now()}),await deadMan?.arm(weightsOn(seats,move,"from"));const forward=()=>this.#shift(seats,move,
"to"),unfit=await(0,traffic_move.h6)(forward,()=>this.#takeBack(move),deadMan),lost=unfit.length>0?unfit:await this.#health.watch(move.to,bakeMs);if(await deadMan?.
disarm(),lost.length>0)return await this.#takeBack(move),this.#abandon(move,lost);await(0,traffic_move.qy)(this.#session,weightsOn(seats,move,"to").filter(({port,
weight})=>port===move.from&&weight===0)),await this.#releaseHolds()}return await this.#retire(move,want),{ok:!0,servers:await this.#servers()}}async undo(move){
const{open}=this.#session.journal.state;return this.#isCommitted(await this.#servers(),move)?(await this.#retire(move,open?.want??this.#request.want),!1):(await this.#takeBack(
move),await this.#abandon(move,[]),!0)}#plainMove(servers){const{ports}=this.#request,move=portMove(servers,ports,this.#session.journal.state.held);if(!move)throw new errors.
wG(`no instance stands in a server group on port ${ports.join(" or ")}`,{code:"E_UNSAFE_PLAN",fix:"name the listener's backendPort and a second port, e.g. --por\
ts 8080,8081"});const groups=new Set(this.#seatsOf(servers,move).map(seat=>(0,weights.$6)(seat.group)));for(const{listeners}of this.#session.layout.loadBalancers)
for(const listener of listeners){const{port}=listener.healthCheck;if(!(port===void 0||!(0,fleet.nL)(listener)||!groups.has((0,weights.$6)((0,fleet.F8)(listener)))))
throw new errors.wG(`listener ${listener.port} checks port ${port} whatever port a backend has`,{code:"E_UNSAFE_PLAN",fix:"remove healthCheck.port of the listen\
er, so that each backend is checked on its own port"})}return move}async#prepare(move){const{want,prepare}=this.#request;return prepare(this.#among(await this.#servers(),
move),want,this.#session.signal)}async#prove(move){const{want,startOn}=this.#request,{runs,signal,timeline:timeline2,lease,context}=this.#session,servers=this.#among(
await this.#servers(),move),started=await Promise.all(servers.map(async server=>{timeline2.add(server,"update",`${want.version} on port ${move.to}, beside port ${move.
from}`);let end=(0,script_end.p)(await runs.run(server.instanceId,startOn(move.to),signal),"");const isIdle=server.backends.every(({port,weight})=>port!==move.to||
weight===0),isTriedAgain=!end.ok&&isIdle&&(0,second_try.Od)(end.code);return!end.ok&&isTriedAgain&&(signal.throwIfAborted(),timeline2.add(server,"retry",`starte\
d again: ${end.reason}`),end=(0,script_end.p)(await runs.run(server.instanceId,startOn(move.to,{isAgain:!0}),signal),"")),end.ok?(timeline2.add(server,"admit",end.
message),[]):[(0,second_try.qh)((0,server_cycle.P)(server,"update",end),isTriedAgain?second_try.m$:1).failure]}));if(started.flat().length>0)return started.flat();
const missing=(await this.#seats(move)).filter(seat=>!seat.hasTo);for(const group of(0,weights.c1)(missing))lease.assertHeld(),await context.cloud.loadBalancing.
addBackends(group,missing.filter(seat=>(0,weights.$6)(seat.group)===(0,weights.$6)(group)).map(({instanceId})=>({instanceId,port:move.to,weight:0})));return(await this.#health.
untilHealthy(move.to,protocol=>protocol==="http"||protocol==="https")).map(server=>(0,server_cycle.P)(server,"admit",{code:"E_NOT_ADMITTED",reason:`port ${move.
to} is not healthy for the load balancer after ${(0,duration.a3)(this.#request.admitTimeoutMs)}, though it answers on the instance; does the security group admi\
t it?`}))}async#shift(seats,move,side){const{timeline:timeline2}=this.#session,proof=side==="to"?this.#proofOn(move.to).for(this.#among(await this.#servers(),move)):
void 0,{isWritten,unfit,drifted}=await(0,traffic_move.NG)(this.#session,portCalls(seats,move,side),proof);if(unfit.length>0)return unfit;if(drifted.length>0)throw(0,weight_drift.
iO)(drifted);if(!isWritten)return[];for(const server of this.#among(await this.#servers(),move))timeline2.add(server,"in",`all traffic to port ${move[side]}`);return[]}#proofOn(port){
const{context,runs,signal}=this.#session,{checkOn,freshForMs}=this.#request,ask=async({instanceId})=>(0,script_end.g)(await runs.run(instanceId,checkOn(port),signal));
return new app_proof.E({clock:context.clock,freshForMs,ask})}async#takeBack(move){const seats=await this.#seats(move);await(0,traffic_move.n1)(()=>this.#shift(seats,
move,"from"),this.#request.deadMan),await this.#releaseHolds()}async#releaseHolds(){const{journal}=this.#session,instanceIds=[...new Set(journal.state.held.map(
backend=>backend.instanceId))];instanceIds.length>0&&await journal.append({kind:"restored",instanceIds,atMs:this.#now()})}async#retire(move,release){const{isOldKept,
keptUntilMs}=this.#request,servers=this.#among(await this.#servers(),move);await(0,kept_port.gn)(this.#session,servers,{release:release.version,port:move.to,...isOldKept&&
keptUntilMs!==void 0?{kept:{port:move.from,untilMs:keptUntilMs}}:{}}),isOldKept||await(0,clear.n)(this.#session,this.#request,{port:move.from,servers,current:release.
version})}async#abandon(move,failed){for(const one of failed)this.#session.timeline.add(one,"failed",(0,second_try.qh)(one,one.tries??1).said);const servers=await this.#servers(),
paired=new Set(this.#seatsOf(servers,move).flatMap(seat=>seat.hasFrom?seat.instanceId:[]));return await(0,clear.n)(this.#session,this.#request,{port:move.to,servers:servers.
filter(server=>paired.has(server.instanceId))}),{ok:!1,failed,servers:await this.#servers()}}#isCommitted(servers,{from,to}){const{open,held}=this.#session.journal.
state;return!open?.ports||open.ports.to!==to||held.length>0?!1:portMove(servers,[from,to],[])?.from===to}#among(servers,move){const seated=new Set(this.#seatsOf(
servers,move).map(seat=>seat.instanceId));return servers.filter(server=>seated.has(server.instanceId))}async#seats(move){return this.#seatsOf(await this.#servers(),
move)}#seatsOf(servers,move){return portSeats(servers,move,this.#session.journal.state.held)}async#servers(){return[...(await this.#session.view.observe()).servers.
values()]}#now(){return this.#session.context.clock.now()}}var record_end=__webpack_require__(43759),timeline=__webpack_require__(83611);function deployBlueGreen(session2,request){
return recordSwitch(session2,request,()=>new BlueGreen(session2,request).run())}async function deployOnOtherPort(session2,request){const portSwitch=new PortSwitch(
session2,request),ports=await portSwitch.plan();return recordSwitch(session2,request,()=>portSwitch.run(ports),ports)}async function undoPortSwitch(session2,request,ports){
const{journal,context}=session2,isTakenBack=await new PortSwitch(session2,request).undo(ports);return isTakenBack&&await journal.append({kind:"end",result:"roll\
ed-back",atMs:context.clock.now()}),{isTakenBack}}async function recordSwitch(session2,request,run,ports){const{journal,context}=session2,{want,command,runId,seq}=request,
from=journal.state.open?.from??request.from;await(0,guard_questions.AD)(session2,{want,from});const migrationsHead=await request.beforeFirstInstance?.();await(0,state_journal.
Te)(journal,{runId,command,want,seq,...from?{from}:{},...ports?{ports}:{}},context.clock.now());let end;try{end=await run()}catch(error){throw await request.deadMan?.
leaveArmed(),await journal.append((0,state_journal.hH)(error,context.clock.now())),(0,weight_drift.rg)(error,session2.layout.instances)}const result=end.ok?"suc\
ceeded":"rolled-back";return await(0,record_end.$)(session2,request,{result,isVerified:end.ok,migrationsHead,noted:goneIds(session2)}),{result,want,...from?{from}:
{},failed:end.ok?[]:end.failed,rollbackFailed:[],servers:end.servers,running:new Map,limits:limitsOf(end),timeline:session2.timeline.events,startedAtMs:session2.
timeline.startedAtMs,durationsMs:(0,timeline.pK)(session2.timeline.events)}}async function undoBlueGreen(session2,request){const{journal,context}=session2,{isTakenBack}=await new BlueGreen(
session2,request).undo();return isTakenBack&&await journal.append({kind:"end",result:"rolled-back",atMs:context.clock.now()}),{isTakenBack}}function goneIds({journal,
layout}){const beside=(0,places.b5)(layout.instances),there=new Set(layout.instances.flatMap(({id})=>beside.has(id)?[]:[id])),gone=new Set(journal.state.held.flatMap(
({instanceId})=>there.has(instanceId)?[]:[instanceId]));return gone.size>0?{goneIds:[...gone]}:{}}function limitsOf(end){return{slots:end.servers.length,minHealthy:end.
servers.length,minHealthyPerZone:0,bakeMs:0,pauseBetweenMs:0,maxFailures:0}}}),87349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{eg:()=>waiting,kY:()=>settleSwitch,ws:()=>untilPointed,zx:()=>point});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32501),_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(96822),_traffic_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79274),_session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
72166),_switch_group_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24519),_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(22059);
const shownTimeoutMs=6e4;async function settleSwitch(session,goes){const{layout}=session;if(!layout.switches)return;await(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.
oQ)(session);const switches=layout.switches??[],moved=switches.flatMap(({originId,id})=>(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.eb)(layout,id).map(pointer=>({
pointer,id:originId})));for(const one of switches)(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.eb)(layout,one.id).length>0&&(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.
eb)(layout,one.originId).length===0&&await alignWeights(session,one,goes);for(const{pointer,id}of moved)await point(session,pointer,id);await untilPointed(session,
moved);for(const one of switches)await removeSwitchGroup(session,one);await(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.oQ)(session)}async function alignWeights(session,{
loadBalancerId,id,originId},goes){const{loadBalancing}=session.context.cloud,group={loadBalancerId,serverGroupId:originId},members=await loadBalancing.describeBackends(
group),beside=new Map((await loadBalancing.describeBackends({loadBalancerId,serverGroupId:id})).map(one=>[(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.S7)(one),
one.weight])),held=(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.$f)(session.journal.state.held,group),isBack=goes==="back"&&held.size>0,fleet=isBack?[...(await session.
view.observe()).servers.values()].filter(_traffic_places_js__WEBPACK_IMPORTED_MODULE_1__.SJ):[],inFleet=new Set(fleet.map(({instanceId})=>instanceId)),wanted=members.
flatMap(member=>{const there=beside.get((0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.S7)(member));if(there===void 0)return[];const back=held.get((0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.
S7)(member))??(inFleet.has(member.instanceId)?there:0);return[{...member,weight:isBack?back:there}]});await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_3__.
NG)(session,(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__.p9)(group,wanted))}async function point({context,lease},pointer,serverGroupId){const{loadBalancing}=context.
cloud,{loadBalancerId,from}=pointer;lease.assertHeld(),"ruleId"in from?await loadBalancing.pointRule(loadBalancerId,from.ruleId,serverGroupId):await loadBalancing.
pointListener(loadBalancerId,from,serverGroupId)}async function untilPointed(session,moved){if(moved.length===0)return;const isShown=async()=>{const keys=new Set(
moved.map(({id})=>id).flatMap(id=>(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.eb)(session.layout,id).map(pointerKey)));if(moved.every(({pointer,id})=>keys.
has(pointerKey({...pointer,serverGroupId:id}))))return!0;await(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.oQ)(session)};await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.
f)(isShown,{...waiting(session),what:"the listeners to show their new server group"})}async function removeSwitchGroup({context,layout,lease},{loadBalancerId,id}){
const{loadBalancing}=context.cloud,listeners=layout.loadBalancers.flatMap(one=>one.listeners);for(const listener of listeners.filter(one=>one.loadBalancerId===loadBalancerId&&
(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.Wd)(one))){const tests=(await loadBalancing.describeRules(loadBalancerId,listener)).filter(rule=>rule.name===_switch_group_js__WEBPACK_IMPORTED_MODULE_4__.
iy&&rule.serverGroupId===id);lease.assertHeld(),await loadBalancing.deleteRules(loadBalancerId,tests.map(rule=>rule.id))}await loadBalancing.deleteServerGroup(id)}
const pointerKey=({loadBalancerId,serverGroupId,from})=>[loadBalancerId,serverGroupId,"ruleId"in from?from.ruleId:`${from.protocol}:${from.port}`].join("/"),waiting=({
context})=>({clock:context.clock,timeoutMs:shownTimeoutMs,intervalMs:context.pollIntervalMs})}),41482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Sv:()=>switchedPointers,hy:()=>openSwitchGroups,yn:()=>switchListeners,zQ:()=>whyNotByListener});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_cloud_wait_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(32501),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_traffic_admission_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
98301),_traffic_app_proof_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(45452),_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59864),_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
78155),_listener_settle_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(87349),_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(98420),
_traffic_places_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(79274),_server_cycle_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(72232),_session_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
72166),_switch_group_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(24519),_traffic_weight_drift_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(66848),
_traffic_weights_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(70005);async function whyNotByListener(loadBalancing,layout,servers){const own=servers.filter(
_traffic_places_js__WEBPACK_IMPORTED_MODULE_9__.SJ).flatMap(({backends})=>backends),groups=(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_13__.c1)(own);if(groups.
some(({serverGroupId})=>serverGroupId===void 0))return"the fleet stands in the default server group, which no other group can replace";const all={...layout,rules:await(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.
RC)(loadBalancing,layout)};for(const group of groups){const besides=(layout.switches??[]).filter(({originId})=>originId===group.serverGroupId),pointers=[group.serverGroupId,
...besides.map(({id})=>id)].flatMap(id=>(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.eb)(all,id)),other=pointers.find(({from})=>"protocol"in from&&from.protocol!==
"http"&&from.protocol!=="https");if(other&&"protocol"in other.from)return`the ${other.from.protocol} listener on port ${other.from.port} finds no server healthy\
 before it has traffic`;if(pointers.length===0)return`nothing sends requests to the server group ${group.serverGroupId}`;const ids=new Set(servers.filter(({stand})=>stand).
map(({instanceId})=>instanceId)),others=(await loadBalancing.describeBackends(group)).filter(({instanceId,weight})=>weight>0&&!ids.has(instanceId));if(others.length>
0)return`${others.map(({instanceId})=>instanceId).join(", ")} in the server group ${(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_13__.$6)(group)} would lose \
its traffic: it is not of this environment`}}async function openSwitchGroups(session,pairs,host){const{context,lease}=session,{loadBalancing}=context.cloud,own=pairs.
flatMap(pair=>pair.own);for(const{loadBalancerId,serverGroupId=""}of(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_13__.c1)(own)){const switched=pairs.flatMap(
({green,own:weights})=>weights.filter(({group})=>group.serverGroupId===serverGroupId).flatMap(blue=>[{...blue,weight:0},...green?(0,_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_8__.
sT)(green,[blue]):[]])),isSwitched=new Set(switched.map(_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.S7)),others=(await loadBalancing.describeBackends({loadBalancerId,
serverGroupId})).filter(one=>one.weight>0&&!isSwitched.has((0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.S7)(one))),members=[...switched.map(bare),...others];
lease.assertHeld();const id=await loadBalancing.createServerGroup(loadBalancerId,(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.Lk)(serverGroupId),members),wanted=new Set(
members.map(one=>`${(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.S7)(one)}=${one.weight}`)),isWhole=async()=>(await loadBalancing.describeBackends({loadBalancerId,
serverGroupId:id})).filter(one=>wanted.has(`${(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.S7)(one)}=${one.weight}`)).length===wanted.size||void 0;await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_1__.
f)(isWhole,{...(0,_listener_settle_js__WEBPACK_IMPORTED_MODULE_7__.eg)(session),what:`the servers of ${id}`})}await(0,_session_js__WEBPACK_IMPORTED_MODULE_11__.
oQ)(session),await admitTests(session,host)}async function admitTests({context,layout},host){const{loadBalancing}=context.cloud;try{for(const listener of layout.
loadBalancers.flatMap(({listeners})=>listeners).filter(_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.Wd)){const{loadBalancerId,target}=listener,group=layout.switches?.
find(({originId})=>"serverGroupId"in target&&target.serverGroupId===originId);!group||!(0,_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.nL)(listener)||await loadBalancing.
createRule(loadBalancerId,listener,{name:_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.iy,domain:host,serverGroupId:group.id})}}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error;const message=`requests for ${host} do not reach the new instances before the switch: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`;context.reporter.emit({type:"warning",code:"E_PREVIEW",message})}}function switchedPointers({layout}){return(layout.switches??[]).flatMap(({originId})=>(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.
eb)(layout,originId))}async function switchListeners(session,{admitTimeoutMs,unknownGraceMs,updater,want},pairs){const{journal,context,signal,sentinel,timeline,
layout}=session,{clock,cloud}=context,own=pairs.flatMap(pair=>pair.own),greens=pairs.flatMap(({green,own:weights})=>green&&weights.some(({weight})=>weight>0)?green:
[]);sentinel.see(pairs.flatMap(({blue,green})=>[...blue?.backends??[],...green?.backends??[]])),await journal.append({kind:"hold",backends:own,atMs:clock.now()});
const proof=new _traffic_app_proof_js__WEBPACK_IMPORTED_MODULE_4__.E({clock,freshForMs:updater.freshForMs,ask:green=>updater.check(green,want,signal)}).for(greens),
admission={clock,view:session.view,admitTimeoutMs,unknownGraceMs,signal},staying=await stayingServers(session,pairs),unfit=async()=>{const lost=await proof.renew();
return lost.length>0?lost:(await Promise.all([...greens,...staying].map(async server=>({server,end:await(0,_traffic_admission_js__WEBPACK_IMPORTED_MODULE_3__.l)(
admission,server)})))).flatMap(({server,end})=>end.ok?[]:[(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_10__.P)(server,"admit",end)])},moved=(layout.switches??[]).
flatMap(({originId,id})=>(0,_switch_group_js__WEBPACK_IMPORTED_MODULE_14__.eb)(layout,originId).map(pointer=>({pointer,id})));try{for(const{pointer,id}of moved)
for(let asked=0,isSent=!1;!isSent;asked++){const before=asked<_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_6__.Fn?await unfit():proof.neverFresh();if(before.length>
0)return before;const changed=sentinel.changed(await(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_13__.oQ)(cloud.loadBalancing,own));if(changed.length>0)throw(0,_traffic_weight_drift_js__WEBPACK_IMPORTED_MODULE_12__.
iO)(changed);const aged=await proof.renew();if(aged.length>0)return aged;isSent=await(0,_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_6__.kB)(refuse=>{proof.isFresh()||
refuse()},()=>(0,_listener_settle_js__WEBPACK_IMPORTED_MODULE_7__.zx)(session,pointer,id))}}finally{await(0,_session_js__WEBPACK_IMPORTED_MODULE_11__.oQ)(session)}
await(0,_listener_settle_js__WEBPACK_IMPORTED_MODULE_7__.ws)(session,moved);for(const green of greens)timeline.add(green,"in","all traffic to the green side");return[]}
async function stayingServers({view},pairs){const moving=new Set(pairs.flatMap(({blue,green})=>[blue?.instanceId,green?.instanceId])),{servers}=await view.observe();
return[...servers.values()].filter(({instanceId,backends})=>!moving.has(instanceId)&&backends.some(({weight})=>weight>0))}const bare=({group:_,...backend})=>backend}),
96822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kc:()=>firstGreen,fq:()=>pairsOf,
g:()=>switchCalls,p9:()=>callsOf,q1:()=>gradualCalls});var _instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28453),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
70005);const firstGreen=pairs=>pairs.find(({green})=>green)?.green;function pairsOf(servers,held,beside){const find=key=>servers.find(one=>one.key===key)?.server;
return[...new Set(servers.flatMap(({key})=>new RegExp(`^(?:instance|${beside})-(\\d+)$`).exec(key)?.[1]??[]))].toSorted((a,b)=>Number(a)-Number(b)).map(number=>{
const key=`instance-${number}`,blue=find(key),green=find(`${beside}-${number}`);return{key,...blue?{blue}:{},...green?{green}:{},own:blue?(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.
qS)(blue,held):[]}}).filter(pair=>pair.green!==void 0)}const serversPerCall=20;function switchCalls(pairs,to){return sidesOf(pairs,to).flatMap(({group,up,down})=>up.
length+down.length<=serversPerCall?[{group,backends:[...up,...down]}]:[...callsOf(group,up),...callsOf(group,down)])}function gradualCalls(pairs,to){const sides=sidesOf(
pairs,to);return{up:sides.flatMap(({group,up})=>callsOf(group,up)),down:sides.flatMap(({group,down})=>callsOf(group,down))}}function sidesOf(pairs,to){const groups=new Map;
for(const{blue,green,own}of pairs)for(const{group,port,weight}of own){const key=(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(group);let side=groups.get(
key);side||groups.set(key,side={group,up:[],down:[]});const isMember=server=>server.backends.some(one=>(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(one.
group)===key&&one.port===port),backend=(server,value)=>server&&isMember(server)?[{instanceId:server.instanceId,weight:value,...port===void 0?{}:{port}}]:[];side.
up.push(...backend(to==="green"?green:blue,weight)),side.down.push(...backend(to==="green"?blue:green,0))}return[...groups.values()]}const callsOf=(group,backends)=>chunk(
backends).map(part=>({group,backends:part}));function chunk(items){return Array.from({length:Math.ceil(items.length/serversPerCall)},(_,index)=>items.slice(index*
serversPerCall,(index+1)*serversPerCall))}}),80865:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C:()=>switchToBlue,d:()=>switchToGreen});var _traffic_admission_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98301),_traffic_app_proof_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
45452),_plan_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(96822),_listener_settle_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87349),_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
98420),_server_cycle_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72232),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(28453),
_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(22059),_traffic_weight_drift_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(66848);
async function switchToGreen(session,{admitTimeoutMs,unknownGraceMs,updater,want},pairs){const{journal,context,view,signal,timeline}=session;seePairs(session,pairs);
const greens=pairs.flatMap(({green,own})=>green&&own.some(({weight})=>weight>0)?green:[]),proof=new _traffic_app_proof_js__WEBPACK_IMPORTED_MODULE_1__.E({clock:context.
clock,freshForMs:updater.freshForMs,ask:green=>updater.check(green,want,signal)}).for(greens);await journal.append({kind:"hold",backends:pairs.flatMap(({own})=>own),
atMs:context.clock.now()});const unproved=await proof.renew();if(unproved.length>0)return unproved;const{servers}=await view.observe();if(pairs.every(({green})=>(green&&
servers.get(green.instanceId))?.health.every(({health})=>health==="healthy"))){const{unfit}=await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.NG)(session,
(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.g)(pairs,"green"),proof);if(unfit.length>0)return unfit}else{const{up,down}=(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.q1)(
pairs,"green"),written=await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.NG)(session,up,proof);if(written.unfit.length>0)return written.unfit;const parts={
clock:context.clock,view,admitTimeoutMs,unknownGraceMs,signal},unfit=await Promise.all(pairs.map(async({green,own})=>{if(!green||own.every(({weight})=>weight===
0))return[];const served=await(0,_traffic_admission_js__WEBPACK_IMPORTED_MODULE_0__.u)(parts,green,(0,_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_3__.sT)(
green,own));return served.ok?[]:[(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_4__.P)(green,"admit",served)]}));if(unfit.flat().length>0)return unfit.flat();await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.
NG)(session,down)}for(const{green}of pairs)green&&timeline.add(green,"in","all traffic to the green side");return[]}async function switchToBlue(session,times,pairs){
const{journal,context,timeline}=session,isByListener=session.layout.switches!==void 0;isByListener||seePairs(session,pairs);const isReady=pairs.every(({blue})=>!blue||
blue.health.every(({health})=>health==="healthy")),isServed=pairs.some(({green,own})=>green&&(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_8__.PA)(green,
(0,_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_3__.sT)(green,own))),isGradual=!isReady&&isServed;isByListener&&await(0,_listener_settle_js__WEBPACK_IMPORTED_MODULE_2__.
kY)(session,isGradual?"on":"back");const{up,down}=(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.q1)(pairs,"blue"),raised=isGradual?await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.
NG)(session,up):void 0;if(raised?.isWritten){const parts={clock:context.clock,view:session.view,signal:session.signal,...times},blues=pairs.filter(({own})=>own.
some(({weight})=>weight>0));await Promise.all(blues.flatMap(({blue,own})=>blue?[(0,_traffic_admission_js__WEBPACK_IMPORTED_MODULE_0__.u)(parts,blue,own)]:[])),await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.
NG)(session,down)}const{isWritten,drifted}=await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_5__.NG)(session,(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__.g)(
pairs,"blue"));for(const{blue}of pairs)blue&&(isWritten||raised?.isWritten||isByListener)&&timeline.add(blue,"in","all traffic to the blue side");if(drifted.length>
0)throw(0,_traffic_weight_drift_js__WEBPACK_IMPORTED_MODULE_6__.iO)(drifted);const instanceIds=[...new Set(pairs.flatMap(({own})=>own.map(backend=>backend.instanceId)))];
await journal.append({kind:"restored",instanceIds,atMs:context.clock.now()})}function seePairs({sentinel},pairs){sentinel.see(pairs.flatMap(({blue,green})=>[...blue?.
backends??[],...green?.backends??[]]))}}),89536:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Jx:()=>armWayBack,PN:()=>nobodysHost,QJ:()=>moveToGreen,hb:()=>closeToTests,x:()=>openToTests});var _plan_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(96822),
_switch_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80865),_listener_settle_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87349),_listener_switch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
41482),_traffic_preview_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95104),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(70005);const nobodysHost="\
green.alicloud-deploy.invalid";async function openToTests(session,{by,host},pairs){const{context,layout,view}=session,say=message=>context.reporter.emit({type:"\
notice",message}),servers=by==="listener"?[...(await view.observe()).servers.values()]:[],why=by==="listener"?await(0,_listener_switch_js__WEBPACK_IMPORTED_MODULE_2__.
zQ)(context.cloud.loadBalancing,layout,servers):void 0;why!==void 0&&say(`the traffic is switched by weights, not by listener: ${why}`),by==="listener"&&why===void 0?
await(0,_listener_switch_js__WEBPACK_IMPORTED_MODULE_2__.hy)(session,pairs,host??nobodysHost):host!==void 0&&await(0,_traffic_preview_js__WEBPACK_IMPORTED_MODULE_3__.
P)({...previewParts(session),layout,host}).show(pairs.flatMap(({green})=>green??[])),host!==void 0&&say(`requests for ${host} reach the new instances; no others\
 do before the switch`)}const previewParts=({context})=>({loadBalancing:context.cloud.loadBalancing,reporter:context.reporter});async function armWayBack(session,deadMan,pairs){
const pointers=(0,_listener_switch_js__WEBPACK_IMPORTED_MODULE_2__.Sv)(session),back=(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.g)(pairs,"blue").flatMap(({group,backends})=>backends.
map(backend=>({...backend,group}))),have=pairs.flatMap(({blue,green})=>[...blue?.backends??[],...green?.backends??[]]);if(pointers.length>0)return deadMan?.arm(
(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__.iY)(have,back),pointers);back.length>0&&await deadMan?.arm(back)}function moveToGreen(session,parts,pairs){return session.
layout.switches?(0,_listener_switch_js__WEBPACK_IMPORTED_MODULE_2__.yn)(session,parts,pairs):(0,_switch_js__WEBPACK_IMPORTED_MODULE_0__.d)(session,parts,pairs)}
async function closeToTests(session,{host}){await(0,_listener_settle_js__WEBPACK_IMPORTED_MODULE_1__.kY)(session,"on"),host!==void 0&&await(0,_traffic_preview_js__WEBPACK_IMPORTED_MODULE_3__.
m)(previewParts(session),session.layout)}}),65448:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>describePlayed,U:()=>beginStep});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function beginStep({number,text,stage},of,atMs){
return{step:number,of,what:text,startedAtMs:atMs,durationMs:0,...stage?{share:stage.share,servers:stage.canaries}:{},end:"done"}}function describePlayed({step,of,
what,durationMs,share,servers,end,probe}){const place=share===void 0?"":`, ${(share*100).toFixed(1)} % of the traffic on ${servers} ${servers===1?"server":"serv\
ers"}`,seen=probe?`, ${probe.failed} of ${probe.requests} requests failed`:"";return`step ${step}/${of}  ${what}: ${end} after ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(durationMs)}${seen}${place}`}}),7853:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{AD:()=>askToBegin,B_:()=>guardFor,Pu:()=>objectionsInBake,iK:()=>objectionsToSwitch,us:()=>tellBrokenOff});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_state_finished_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(41440),_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94645),_server_cycle_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
72232);async function askToBegin({context,journal,signal},rollout){const{open}=journal.state;!context.guard||(0,_guard_js__WEBPACK_IMPORTED_MODULE_2__.PU)(rollout)||
open&&(0,_state_finished_js__WEBPACK_IMPORTED_MODULE_1__._)(open.want,rollout.want)||await context.guard.mayBegin(rollout,signal)}function guardFor({context,signal},rollout){
const{guard}=context;if(!(!guard||(0,_guard_js__WEBPACK_IMPORTED_MODULE_2__.PU)(rollout)))return{isAskedBetweenBatches:guard.isAskedBetweenBatches,mayIncrease:place=>guard.
mayIncrease(rollout,place,signal),look:()=>guard.look(rollout,signal)}}async function tellBrokenOff({context,journal},error){const{open}=journal.state,isRefused=error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL;!context.guard||!open||isRefused||error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc||await context.guard.ended(open,error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH?error.result:
"failed")}async function objectionsToSwitch(session,server){return asFailure(session,server,async(guard,rollout,at)=>{const admitted=await guard.admit(at,rollout.
want,session.signal);return admitted.ok?guard.mayPromote(rollout,session.signal):{word:"back",...admitted}})}function objectionsInBake(session,server){return asFailure(
session,server,(guard,rollout)=>guard.look(rollout,session.signal))}async function asFailure({context,journal},server,ask){const{open}=journal.state;if(!context.
guard||!open||!server||(0,_guard_js__WEBPACK_IMPORTED_MODULE_2__.PU)(open))return[];const word=await ask(context.guard,open,server);return word.word==="go"?[]:[
(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_3__.P)(server,"after",word)]}}),19369:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uf:()=>otherSteps,dk:()=>judgedRows,tH:()=>promiseOf,vE:()=>promises});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_canary_played_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65448);function judgedRows({steps}){return steps.flatMap(({step,of,share,durationMs,extendedMs,
verdict})=>{const longer=extendedMs===void 0?"":`, extended by ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(extendedMs)}`,place={step:`${step}/${of}`,
share:percent(share),took:`${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(durationMs)}${longer}`},measured=(verdict.measured??[]).map(metric=>measuredRow(
place,metric));return verdict.metrics.length===0?[{...place,metric:"",canary:"",baseline:"",word:verdict.word,reason:verdict.reason},...measured]:[...verdict.metrics.
map(({name,canary,stable,word,isShadow},index)=>({...place,metric:isShadow?`${name} (shadow)`:name,canary:counted(canary),baseline:counted(stable),word:index===
0?verdict.word:word,reason:index===0?verdict.reason:"",...isShadow&&index>0?{isShadow:!0}:{}})),...measured]})}const otherSteps=({played=[],steps})=>played.filter(
({step})=>!steps.some(judged=>judged.step===step)).map(_canary_played_js__WEBPACK_IMPORTED_MODULE_1__.D);function measuredRow(place,{name,isShadow,word,reason,measurements,
counts}){const last=measurements.findLast(({canary})=>canary!==null),figure=value=>typeof value=="number"?String(Math.round(value*100)/100):"",kinds=Object.entries(
counts).flatMap(([kind,count])=>count>0?[`${count} ${kind}`]:[]);return{...place,...isShadow?{isShadow:!0}:{},metric:isShadow?`${name} (shadow)`:name,canary:figure(
last?.canary),baseline:figure(last?.baseline),word,reason:measurements.length>1?`${reason} (${kinds.join(", ")})`:reason}}function promises({metrics,ranks,measured=[]}){
return[...ofLog({metrics,...ranks?{ranks}:{}}),...measured.map(promiseOf)]}function promiseOf({name,source,expected,isShadow,failureLimit}){const{min,max,delta,
success,failure}=expected,by=delta&&(delta.isRelative?`${Math.abs(delta.by)*100} %`:String(Math.abs(delta.by))),limits=[...min===void 0?[]:[`at least ${min}`],...max===
void 0?[]:[`at most ${max}`],...delta===void 0?[]:[`at most ${by} ${delta.by<0?"below":"above"} the baseline`],...success===void 0?[]:[`good if ${success}`],...failure===
void 0?[]:[`bad if ${failure}`]],of=source.kind==="cloudmonitor"?source.metric:source.of;return[`${name} (${of}): ${limits.join(", ")}`,...failureLimit>0?[`${failureLimit}\
 failures are forgiven`]:[],...isShadow?["only reported"]:[]].join("; ")}function ofLog({metrics,ranks}){return ranks?ranks.metrics.map(({name,source,groups,critical,
muted})=>`${name}: ${[`${source} by Mann-Whitney at 98.00 %`,`group ${groups.join(", ")}`,...critical?["critical"]:[],...muted?["only reported"]:[]].join("; ")}\
; good from a score of ${ranks.pass}, bad below ${ranks.marginal}`):metrics.map(({name,okRate,badRate,maxRatio,alpha,beta})=>`${name}: fine up to ${percent(okRate)}\
 or ${maxRatio} times the baseline, not promoted from ${percent(badRate)}; wrongly rejected at most ${percent(alpha)}, wrongly promoted at most ${percent(beta)}\
 of the time`)}const percent=share=>`${(share*100).toFixed(2)} %`,counted=({bad,total})=>`${bad} of ${total.toLocaleString("en-US")}${total===0?"":` (${percent(
bad/total)})`}`}),85564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{M:()=>lowerBoundMs,
x:()=>efficiencyOf});function lowerBoundMs(outOfServiceMs,slots){if(outOfServiceMs.length===0||slots<1)return 0;const longestFirst=outOfServiceMs.toSorted((a,b)=>b-
a),bySum=longestFirst.reduce((total,ms)=>total+ms,0)/slots;let bound=Math.max(longestFirst[0],bySum);for(let k=1;k*slots<longestFirst.length;k++){const inOneSlot=longestFirst.
slice(k*slots-k,k*slots+1);bound=Math.max(bound,inOneSlot.reduce((total,ms)=>total+ms,0))}return bound}function efficiencyOf(rotation){const bound=lowerBoundMs(
rotation.outOfServiceMs,rotation.slots)+(rotation.askedMs??0);return rotation.tookMs<=0||bound<=0?1:Math.min(1,bound/rotation.tookMs)}}),11900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>markdownReport});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40538),_canary_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(19369),_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(62175);const verdicts={succeeded:"\
\u2705","rolled-back":"\u274C rolled back:",mixed:"\u26A0\uFE0F mixed state:",paused:"\u23F8 paused:",rejected:"\u274C rejected and rolled back:",inconclusive:"\
\u2754 inconclusive:"};function markdownReport(report){const{servers,version:version2,previous,traffic}=report;return report.isAnalysis?analysed(report):[`### ${verdicts[report.
result]} ${version2} on ${servers.filter(server=>server.backAtMs.length>0).length}/${servers.length} instances${traffic?` \xB7 ${(0,_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.
hA)(traffic)}`:""} \xB7 ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.durationMs)}`,"",(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.zo)(report)?
`${previous?`from ${previous}, `:""}${report.slots} at a time, rotation ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.rotationMs)}, lower bou\
nd ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}${report.bakeAtEndMs?`, then watched\
 for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.bakeAtEndMs)}`:""}`:`from ${previous??"nothing"}`,"",...traffic?requests(traffic):[],...report.
canary?judged(report.canary):[],"| instance | drain | update | admit | out of service | |","|---|---:|---:|---:|---:|---|",...servers.map(row),"",...servers.length>
0?chart(report):[],...report.apiCalls?calls(report.apiCalls):[]].join(`
`)}const analysed=report=>[`### ${analysisVerdicts[report.result]??"\u2754 no verdict:"} ${report.version} over ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(report.durationMs)} from ${new Date(report.startedAtMs).toISOString()}`,"",...report.canary?judged(report.canary):[]].join(`
`),analysisVerdicts={succeeded:"\u2705 passes:",rejected:"\u274C fails:"},percent=share=>`${(share*100).toFixed(1)} %`;function row(server){const time=phase=>server.
spans.filter(span=>span.phase===phase).reduce((total2,span)=>total2+span.toMs-span.fromMs,0),total=server.spans.reduce((sum,span)=>sum+span.toMs-span.fromMs,0),
note=[...server.retries.map(retry=>`\u{1F501} ${cell(retry.reason)}`),...server.failures.map(failure=>`\u274C ${cell(failure.reason)}`)].join("<br>");return`| ${cell(
server.name)} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(time("drain"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(time("crea\
te")+time("update"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(time("admit"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(total)}\
 | ${note} |`}const cell=text=>text.replaceAll("|","\\|").replaceAll(`
`," "),shownFailures=20;function requests(traffic){return[`${(0,_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.hA)(traffic)}, longest gap ${traffic.longestGapMs}\
 ms, 99 % answered within ${traffic.p99Ms} ms`,"",...traffic.failures.slice(0,shownFailures).map(failure=>`* \u274C ${(0,_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.
Ic)(failure)}`),...traffic.failed>0?[""]:[]]}function judged(canary){const rows=(0,_canary_js__WEBPACK_IMPORTED_MODULE_2__.dk)(canary);return[cell(canary.why),"",
...rows.length===0?[]:["| step | share | took | metric | canary | baseline | verdict | |","|---|---:|---:|---|---:|---:|---|---|"],...rows.map(one=>`| ${one.step}\
 | ${one.share} | ${one.took} | ${cell(one.metric)} | ${one.canary} | ${one.baseline} | ${one.word==="pass"?"\u2705":"\u274C"} ${one.word} | ${cell(one.reason)}\
 |`),"",...(0,_canary_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(canary).map(line=>`* ${cell(line)}`),...(0,_canary_js__WEBPACK_IMPORTED_MODULE_2__.vE)(canary).map(line=>`\
* ${line}`),""]}function calls({total,mutating,byAction}){const rows=Object.entries(byAction).toSorted(([,a],[,b])=>b-a);return["",`<details><summary>${total} c\
alls to the cloud, ${mutating} change something</summary>`,"","| action | calls |","|---|---:|",...rows.map(([action,count])=>`| ${action} | ${count} |`),"","</\
details>"]}const maxChartLetters=5e4;function chart(report){const lines=gantt(report);return lines.join(`
`).length<=maxChartLetters?lines:["Too many instances to draw here; `--report FILE.html` draws them."]}function gantt(report){const marks={create:"active, ",drain:"",
update:"active, ",admit:"done, ",out:"",failed:"crit, "};return["```mermaid","gantt",`  title ${version(report)}`,"  dateFormat x","  axisFormat %M:%S",...report.
servers.flatMap(server=>[`  section ${server.name.replaceAll(/[:#;]/g,"-")}`,...server.spans.map(span=>`  ${span.phase} :${marks[span.phase]}${Math.round(span.fromMs)}\
, ${Math.round(Math.max(span.toMs,span.fromMs+1))}`),...server.backAtMs.map(atMs=>`  in :milestone, ${Math.round(atMs)}, 0d`)]),"```"]}const version=report=>`${report.
previous??"nothing"} to ${report.version}`.replaceAll(/[:#;]/g,"-")}),62175:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EI:()=>reportOf,zo:()=>isRotation});var _efficiency_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85564),_timeline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83611);function reportOf(end,facts){const servers=spansByServer(end.timeline),{timesMs,rotationMs,atOnce}=workOf(end,servers),askedMs=end.waits?.betweenMs??0,slots=Math.
max(end.limits.slots,atOnce);return{version:end.want.version,...end.from?{previous:end.from.version}:{},result:end.result,startedAtMs:end.startedAtMs,durationMs:facts.
durationMs,servers,slots,rotationMs,lowerBoundMs:Math.round((0,_efficiency_js__WEBPACK_IMPORTED_MODULE_1__.M)(timesMs,slots)+askedMs),efficiency:(0,_efficiency_js__WEBPACK_IMPORTED_MODULE_1__.
x)({outOfServiceMs:timesMs,slots,tookMs:rotationMs,askedMs}),...end.waits?.atEndMs?{bakeAtEndMs:end.waits.atEndMs}:{},...facts.traffic?{traffic:facts.traffic}:{},
...facts.apiCalls?{apiCalls:facts.apiCalls}:{}}}function workOf(end,servers){const{timeline}=end,bought=(0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__.GD)(timeline),
isBought=Object.keys(bought).length>0,first=timeline.find(({phase})=>phase===(isBought?"create":"drain"))?.atMs??0,last=timeline.findLast(({phase})=>phase==="in")?.
atMs??first,rotationMs=Math.max(0,last-first);if(!isBought)return{timesMs:Object.values(end.durationsMs),rotationMs,atOnce:mostAtOnce(servers)};const untilIn=servers.
flatMap(server=>{const took=bought[server.instanceId],fromMs=server.spans.find(({phase})=>phase==="create")?.fromMs;return took===void 0||fromMs===void 0?[]:[{...server,
spans:[{phase:"create",fromMs,toMs:fromMs+took}]}]});return{timesMs:Object.values(bought),rotationMs,atOnce:mostAtOnce(untilIn)}}const isRotation=({canary,result,
rotationMs})=>!canary&&result==="succeeded"&&rotationMs>0;function spansByServer(events){const servers=new Map;for(const event of events){const{instanceId,name,
phase,atMs}=event;if(phase==="hook")continue;let server=servers.get(instanceId);if(server||servers.set(instanceId,server={instanceId,name,spans:[],backAtMs:[],failures:[],
retries:[]}),phase==="retry"){server.retries.push({atMs,reason:event.message});continue}server.open&&server.open.phase!==phase&&(server.spans.push({...server.open,
toMs:atMs}),delete server.open),phase==="in"?server.backAtMs.push(atMs):phase==="failed"?(server.failures.push({atMs,reason:event.message}),server.open={phase,fromMs:atMs,
toMs:atMs}):server.open??={phase,fromMs:atMs,toMs:atMs}}return[...servers.values()].map(({open,...server})=>({...server,spans:open?[...server.spans,open]:server.
spans}))}function mostAtOnce(servers){const edges=servers.flatMap(({spans})=>spans.flatMap(span=>[{at:span.fromMs,by:1},{at:span.toMs,by:-1}])).toSorted((a,b)=>a.
at-b.at||a.by-b.by);let now=0;return edges.reduce((most,edge)=>Math.max(most,now+=edge.by),0)}}),41440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>isFinished,_:()=>isSameRelease});var _journal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83271),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28453),_subset_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20258);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===
b.envDigest}function isFinished(want,seen){const last=seen.history.findLast(record=>(0,_subset_js__WEBPACK_IMPORTED_MODULE_1__.hU)(record,seen.only??[]));return!last||
!isSameRelease(last,want)||seen.journal.open||(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__.fN)(seen.journal).size>0||seen.history.at(-1).result==="mixed"?!1:seen.
servers.filter(server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),43759:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>recordEnd});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_history_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16156);async function recordEnd({context,journal},{want,command,runId,seq,rejects,duringFreeze},{
result,isVerified,durationsMs={},only,migrationsHead,noted={}}){const atMs=context.clock.now();try{await(0,_history_js__WEBPACK_IMPORTED_MODULE_2__.Pc)(context.
store,{...want,isVerified,result,command,runId,finishedAt:new Date(atMs).toISOString(),durationsMs,...seq===void 0?{}:{seq},...rejects===void 0?{}:{rejects},...duringFreeze===
void 0?{}:{duringFreeze},...only===void 0?{}:{only},...migrationsHead===void 0?{}:{migrationsHead}}),await journal.append({kind:"end",result,...noted,atMs})}catch(error){
if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error))throw error;context.reporter.emit({type:"warning",code:"W_NOT_RECORDED",message:`the end of this \
rollout (${result}) was not recorded in oss://${context.store.bucket}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}; the same command again, \
or \`alicloud-deploy recover\`, records it`})}}}),45452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>AppProof,Y:()=>tooOld});var _shared_settle_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83985),_freshness_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
78155),_server_cycle_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72232);class AppProof{#parts;#since;constructor(parts){this.#parts=parts}isFresh=()=>this.#since!==
void 0&&(0,_freshness_js__WEBPACK_IMPORTED_MODULE_0__.iD)(this.#parts.clock,this.#since)<=this.#parts.freshForMs;for(servers){return{isFresh:()=>servers.length===
0||this.isFresh(),renew:()=>this.renew(servers),neverFresh:()=>servers.map(server=>(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_1__.P)(server,"admit",tooOld))}}async renew(servers){
if(this.isFresh()||servers.length===0)return[];const ends=await(0,_shared_settle_js__WEBPACK_IMPORTED_MODULE_2__.j)(servers.map(async server=>({server,end:await this.#parts.
ask(server)}))),moments=ends.map(({end})=>end.ok?end.checkedAt:void 0);return this.#since=moments.every(moment=>moment!==void 0)?moments.toSorted((a,b)=>a.monotonicMs-
b.monotonicMs)[0]:void 0,ends.flatMap(({server,end})=>end.ok?[]:[(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_1__.P)(server,"admit",end)])}}const tooOld={code:"\
E_NOT_ADMITTED",reason:`each of ${_freshness_js__WEBPACK_IMPORTED_MODULE_0__.Fn} times its last answer was too old when its weight could be written: calls to th\
e cloud take too long for the interval of its health check`}}),77644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Xe:()=>checkAttestation,YZ:()=>readKey,st:()=>attest,xs:()=>keyId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),
_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444),_instance_pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84763);const payloadType="\
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
 ${read.wrong}`}}function signedBytes(body){return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),body])}}),39625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>startOpenLoop});const beatMs=10;function startOpenLoop({clock,perSecond,atMost=1/0,onLeftOut},action){const underWay=new Set,
startedAt=clock.monotonic();let started=0,isStopped=!1;const loop=(async()=>{for(;!isStopped;){const due=Math.floor((clock.monotonic()-startedAt)*perSecond/1e3);
for(;started<due;started++){if(underWay.size>=atMost){onLeftOut?.();continue}const task=action(started).finally(()=>underWay.delete(task));underWay.add(task)}await clock.
sleep(beatMs)}})();return{async stop(){isStopped=!0,await loop,await Promise.all(underWay)}}}}),83985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>settleAll});async function settleAll(work){return(await Promise.allSettled(work)).map(end=>{if(end.status==="re\
jected")throw end.reason;return end.value})}}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{q:()=>endOfWeeklyWindow,t:()=>parseWeeklyWindow});const days=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],dayMinutes=1440,weekMinutes=7*dayMinutes;function parseWeeklyWindow(text){
const match=/^(\w{3}) (\d{1,2}):(\d{2}) ?- ?(\w{3}) (\d{1,2}):(\d{2})(?: ([\w+/-]+))?$/.exec(text.trim());if(!match)return;const fromMinute=minuteOf(match[1],match[2],
match[3]),toMinute=minuteOf(match[4],match[5],match[6]),timeZone=match[7]??"UTC";if(!(fromMinute===void 0||toMinute===void 0||fromMinute===toMinute))return isTimeZone(
timeZone)?{fromMinute,toMinute,timeZone}:void 0}function endOfWeeklyWindow(window,nowMs){const{fromMinute,toMinute,timeZone}=window,now=weekMinuteAt(nowMs,timeZone);
if(!(fromMinute<toMinute?now>=fromMinute&&now<toMinute:now>=fromMinute||now<toMinute))return;const minuteMs=6e4,endMs=(Math.floor(nowMs/minuteMs)+(toMinute-now+
weekMinutes)%weekMinutes)*minuteMs,offBy=toMinute-weekMinuteAt(endMs,timeZone),shift=offBy>weekMinutes/2?offBy-weekMinutes:offBy<-weekMinutes/2?offBy+weekMinutes:
offBy;return endMs+shift*minuteMs}function minuteOf(day,hour,minute){const index=days.findIndex(name=>name.toLowerCase()===day.toLowerCase());if(!(index===-1||Number(
minute)>59||Number(hour)*60+Number(minute)>dayMinutes))return(index*dayMinutes+Number(hour)*60+Number(minute))%weekMinutes}function weekMinuteAt(ms,timeZone){const format=new Intl.
DateTimeFormat("en-US",{timeZone,weekday:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"}),parts=Object.fromEntries(format.formatToParts(ms).map(({type,
value})=>[type,value]));return minuteOf(parts.weekday,parts.hour,parts.minute)}function isTimeZone(name){try{return new Intl.DateTimeFormat("en-US",{timeZone:name}).
resolvedOptions().timeZone!==""}catch{return!1}}})};
