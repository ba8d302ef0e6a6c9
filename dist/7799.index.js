"use strict";exports.id=7799,exports.ids=[7799,2861],exports.modules={98886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
void 0?{}:{schemaHead:head}}}),37799:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{errorOf:()=>errorOf,migrateOnInstance:()=>migrateOnInstance,run:()=>run});var config_options=__webpack_require__(86441),
files_directory=__webpack_require__(59806),files=__webpack_require__(53961),errors=__webpack_require__(52005),json=__webpack_require__(98444),ask_job=__webpack_require__(
72861);const runs="/var/lib/alicloud-deploy/migrate",programs="/var/lib/alicloud-deploy/programs",pieceBytes=15e3,quote=text=>`'${text.replaceAll("'","'\\''")}'`,
directoryOf=id=>`${runs}/${id}`;function shellVariables(variables){return Object.entries(variables).map(([name,value])=>`${name}=${quote(value)}
`).join("")}function startScript({id,program,migrations,settings,words}){return`RUN=${directoryOf(id)}
PROGRAM=${programs}/${program.digest}
fail() { rm -rf "$RUN"; echo "acd failed=$1"; echo "$2"; exit 1; }
fetch() {
  curl -fsS --retry 3 -o "$3" "$1" || fail download "$4 could not be fetched from the bucket"
  echo "$2  $3" | sha256sum -c --status || fail checksum "$4 arrived with another checksum than $2"
}
command -v node >/dev/null || fail node "there is no Node.js on this instance"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || fail node "this instance has Nod\
e.js $(node --version)"
umask 077
mkdir -p "$RUN/work" ${programs} || fail directory "cannot write below ${runs}"
find ${runs} -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
find ${programs} -mindepth 1 -maxdepth 1 -mtime +30 -exec rm -rf {} +
if [ ! -f "$PROGRAM/index.js" ]; then
  fetch ${quote(program.url)} ${program.digest} "$RUN/program.tar.gz" "the program"
  mkdir "$RUN/program" && tar -xzf "$RUN/program.tar.gz" -C "$RUN/program" || fail unpack "cannot unpack the program"
  rm -f "$RUN/program.tar.gz"
  mv -T "$RUN/program" "$PROGRAM" 2>/dev/null || [ -f "$PROGRAM/index.js" ] || fail unpack "cannot write $PROGRAM"
fi
touch "$PROGRAM"
fetch ${quote(migrations.url)} ${migrations.digest} "$RUN/migrations.tar.gz" "the migrations"
mkdir "$RUN/work/migrations" && tar -xzf "$RUN/migrations.tar.gz" -C "$RUN/work/migrations" || fail unpack "cannot unpack the migrations"
fetch ${quote(settings.url)} ${settings.digest} "$RUN/settings" "the connection settings"
set -a
. "$RUN/settings"
ALICLOUD_DEPLOY_CONFIG="$RUN/work/deploy.yml"
ALICLOUD_DEPLOY_EVENTS="$RUN/events"
set +a
rm -f "$RUN/settings"
printf %s "$ACD_CONFIG" > "$RUN/work/deploy.yml"
printf %s "$ACD_CA" > "$RUN/work/ca.pem"
cd "$RUN/work"
node "$PROGRAM/index.js" ${words.map(quote).join(" ")} > "$RUN/result" 2> "$RUN/log" < /dev/null &
echo $! > "$RUN/pid"
wait $!
echo "acd exit=$?"
[ -s "$RUN/result" ] || tail -c 4000 "$RUN/log"
exit 0
`}function readScript(id,file,offsetBytes){return`touch ${directoryOf(id)}/work/${ask_job.jobSignFile} 2>/dev/null; tail -c +${offsetBytes+1} ${directoryOf(id)}\
/${file} 2>/dev/null | head -c ${pieceBytes} | base64 | tr -d '\\n'
`}function answerScript(id,number,answer){const file=`${directoryOf(id)}/work/answer-${number}`;return`umask 077; echo ${Buffer.from(JSON.stringify(answer)).toString(
"base64")} | base64 -d > ${file}.part && mv ${file}.part ${file}
`}function stopScript(id){const directory=directoryOf(id);return`tries=30
while [ ! -s ${directory}/pid ] && [ -d ${directory} ] && [ $tries -gt 0 ]; do sleep 1; tries=$((tries - 1)); done
kill -TERM "$(cat ${directory}/pid 2>/dev/null)" 2>/dev/null
exit 0
`}function removeScript(id){return`rm -rf ${directoryOf(id)}
`}var job_question=__webpack_require__(97606);const timeoutSeconds=86400,shortSeconds=60,deliveryMs=9e4,stopMs=6e4,looksPerPiece=3;async function runOnInstance(parts,start){
const{commands,instanceId}=parts,invocationId=await commands.start({instanceIds:[instanceId],script:startScript(start),timeoutSeconds,name:"alicloud-deploy-migr\
ate"}),progress=new Progress(parts,start.id),ended=await waitForEnd(parts,start.id,invocationId,progress),exit=/^acd exit=(\d+)$/m.exec(ended.output);if(ended.status!==
"succeeded"||!exit)throw failureOf(parts,ended);try{await progress.readOn();const result=await readWhole(parts,start.id);if(result.length===0)throw failureOf(parts,
ended);return result.toString("utf8")}finally{await execute(parts,"alicloud-deploy-migrate-remove",removeScript(start.id))}}async function waitForEnd(parts,id,invocationId,progress){
const{commands,clock,instanceId,pollIntervalMs,signal}=parts;let deadline=clock.monotonic()+timeoutSeconds*1e3+deliveryMs,asked=0,isEnded=!1;for(let look=1;;look++){
await clock.sleep(pollIntervalMs);const[row]=await commands.results(invocationId);if(row&&isFinal(row))return row;const wanted=Number(signal.aborted)+Number(signal.
aborted&&parts.hurry?.aborted===!0);if(asked<wanted)asked++,deadline=clock.monotonic()+stopMs+(asked===1?parts.graceMs??0:0),await execute(parts,"alicloud-deplo\
y-migrate-stop",stopScript(id));else if(clock.monotonic()>deadline){if(isEnded)throw failureOf(parts,row);isEnded=!0,deadline=clock.monotonic()+deliveryMs,await commands.
stop(invocationId,[instanceId])}else(look%looksPerPiece===0||progress.wasAsked)&&await progress.readOn()}}class Progress{#parts;#id;#offsetBytes=0;#rest=Buffer.
alloc(0);#unsent;wasAsked=!1;constructor(parts,id){this.#parts=parts,this.#id=id}async readOn(){if(this.#unsent!==void 0)throw this.#unsent;for(;;){const piece=await readPiece(
this.#parts,this.#id,"events",this.#offsetBytes);if(piece.length===0)return;this.#offsetBytes+=piece.length;const bytes=Buffer.concat([this.#rest,piece]),end=bytes.
lastIndexOf(`
`)+1;this.#rest=bytes.subarray(end);for(const line of bytes.toString("utf8",0,end).split(`
`))line!==""&&this.#show(line)}}#show(line){const read=(0,json.V)(line,{type:"string"});if(!("value"in read))return;const{time:_time,...event}=read.value;event.
type==="progress"&&event.phase===job_question.A9?this.#answer(event.data?.question):this.#parts.reporter.emit(event)}#answer(question){const{answer}=this.#parts,
read=(0,json.V)(JSON.stringify(question??null),job_question.Pv);if(!answer||!("value"in read)||!/^[0-9a-f]+$/.test(read.value.number))return;this.wasAsked=!0;const{
number}=read.value;answer(read.value).then(async reply=>{const put=await execute(this.#parts,"alicloud-deploy-migrate-answer",answerScript(this.#id,number,reply));
if(put.status!=="succeeded")throw failureOf(this.#parts,put)}).catch(error=>{this.#unsent=error})}}async function readWhole(parts,id){const pieces=[];for(let offset=0;;){
const piece=await readPiece(parts,id,"result",offset);if(piece.length===0)return Buffer.concat(pieces);pieces.push(piece),offset+=piece.length}}async function readPiece(parts,id,file,offsetBytes){
const answer=await execute(parts,"alicloud-deploy-migrate-read",readScript(id,file,offsetBytes));if(answer.status!=="succeeded")throw failureOf(parts,answer);return Buffer.
from(answer.output,"base64")}async function execute(parts,name,script){const{commands,clock,instanceId,pollIntervalMs}=parts,invocationId=await commands.start({
instanceIds:[instanceId],script,timeoutSeconds:shortSeconds,name}),deadline=clock.monotonic()+shortSeconds*1e3+deliveryMs;for(;;){const[row]=await commands.results(
invocationId);if(row&&isFinal(row))return row;if(clock.monotonic()>deadline)throw failureOf(parts,row);await clock.sleep(Math.min(pollIntervalMs,500))}}const isFinal=({
status})=>status!=="pending"&&status!=="running";function failureOf({instanceId,signal},row){if(signal.aborted)return signal.reason;const output=row?.output??"",
failed=/^acd failed=(\S+)\n(.*)/m.exec(output);if(failed)return new errors.wG(`migrations cannot run on ${instanceId}: ${failed[2]}`,{code:"E_INSTANCE_UNFIT",fix:fixes[failed[1]]??
"look at the output above, then run the same command again",retryable:failed[1]==="download",context:{output}});const why=row?.errorCode??row?.status??"no answe\
r";return new errors.sH(`migrations on ${instanceId} ended without a result (${why})${output===""?"":`: ${output.trim()}`}`,errors.hS.migrationFailed,"failed",{
code:"E_INSTANCE_RUN",fix:"run the same command again: it finds out what took effect and continues there",retryable:!0})}const fixes={node:"use an image with No\
de.js 20.19 or later (bake-image with a step that installs it), or run this job in the VPC with migrations.access: direct",download:"let the instance reach the \
bucket: outbound HTTPS in its security group"};var plan=__webpack_require__(46203),rds_preflight=__webpack_require__(7819),pack=__webpack_require__(84763),migrate_callbacks=__webpack_require__(
6318),commands_migrate_callbacks=__webpack_require__(33885),server=__webpack_require__(11182);const passedVariables=/^ALICLOUD_DEPLOY_(CALLBACK|DATABASE|MIGRATION(_FILE|_PHASE|_ERROR)?)$/;
function answersOf(context,databaseId){return async question=>{try{return question.kind==="server"?databaseId===void 0?{}:{server:await(0,server.I)(context,databaseId)}:
(await callback(context,question),{})}catch(error){if(!(error instanceof errors.wG))return{failed:error instanceof Error?error.message:String(error)};const{code,
message,retryable,fix}=error;return{refused:{code,message,retryable,...fix===void 0?{}:{fix}}}}}}async function callback(context,{event,variables}){const{callbacks}=(await context.
environment()).settings.migrations,command=migrate_callbacks.Tc.includes(event)?callbacks[event]:void 0;if(command===void 0)throw new Error(`migrations.callback\
s has nothing for ${JSON.stringify(event)}`);const passed=Object.fromEntries(Object.entries(variables).filter(([name])=>passedVariables.test(name)));try{await(0,commands_migrate_callbacks.
b)(context,command,passed)}catch(error){const reason=error instanceof Error?error.message:String(error);throw new Error(reason.replaceAll(`\`${command}\``,"the \
command of migrations.callbacks"),{cause:error})}}var connection=__webpack_require__(46496),migrate_delegated=__webpack_require__(5504),fits=__webpack_require__(
92480),migrate_gate=__webpack_require__(98886),identity=__webpack_require__(12095),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),artifact_proof=__webpack_require__(51767),read_artifact=__webpack_require__(51617);async function uploadForInstance(store,directory,urlSeconds2){const artifact=await(0,read_artifact.
R9)(directory,[""]),key=(0,artifact_proof.Wf)(artifact.digest);return"bytes"in artifact&&await store.put(key,artifact.bytes,{ifAbsent:!0,contentType:"applicatio\
n/gzip"}),{url:await store.presignGet(key,urlSeconds2),digest:artifact.digest}}async function programDirectory(){const entry=await(0,promises_.realpath)(process.
argv[1]);if((0,external_node_path_.basename)(entry)!=="index.js")throw new errors.wG(`${entry} is not the built program, and only that can run on an instance`,{
code:"E_NOT_BUILT",fix:"run dist/index.js"});return(0,external_node_path_.dirname)(entry)}const agentMs=6e4;async function findInstance(context,{name,cloud,outputs}){
const{clock,signal,pollIntervalMs}=context,running=outputs.instances.filter(({status})=>status==="Running").map(({id})=>id),deadline=clock.monotonic()+agentMs;for(;running.
length>0;){const[found]=await cloud.commands.reachable(running);if(found!==void 0)return found;if(clock.monotonic()>deadline)break;await clock.sleep(pollIntervalMs,
signal)}throw new errors.wG(`no instance of environment ${name} takes commands, so nothing reaches the database`,{code:"E_NO_INSTANCE",fix:"start one, or run th\
is job in the VPC with migrations.access: direct"})}var rollout_context=__webpack_require__(21511);const outline={result:"string",exitCode:"number","migrations?":{},
"error?":{code:"string",message:"string"},durationMs:"number","shown?":"string"},passedOn=["phase","to","step","database","pick","out-of-order","allow-copy","fa\
il-on-drift","grace","if-locked","traffic-window","cancel-orphan","kill-blockers-older-than","placeholder","reason","mark","from"];async function run(context){if(context.
verb==="dump"||context.verb==="load")throw new errors.wG(`migrate ${context.verb} works with a file of this job, which an instance does not have`,{code:"E_ACCES\
S_INSTANCE",fix:"run it in the VPC with migrations.access: direct, or give --url of a database that this job reaches"});return(0,connection.withTarget)(context,
async target=>{const words=[context.verb,...context.operands].filter(word=>word!==void 0);if(context.isDryRun)return plannedRun(context,words);const isContract=context.
options.phase==="contract",asked=context.verb==="fits"?context.operands[0]:void 0,schemaHead=asked===void 0?void 0:await(0,fits.knownHead)(context,asked),document=await migrateOnInstance(
context,{connection:target.connection,directory:target.directory,delegated:{label:target.label,...target.preflight?{server:(0,rds_preflight.z)(target.preflight)}:
{},...schemaHead===void 0?{}:{schemaHead},...isContract?{waiting:await contractWaits(context,target.directory)}:{}},words,options:optionTexts(context,passedOn)});
if(document.error&&!document.migrations)throw errorOf(document.error,document);return{result:document.result,exitCode:document.exitCode,migrations:document.migrations,
...document.error?{error:document.error}:{},text:document.shown??document.error?.message??document.result}})}async function contractWaits(context,directory){const gate=await(0,migrate_gate.
contractGate)(context,directory),{migrations}=(0,files.Y)(await(0,files_directory.g)(directory)),reasons=migrations.filter(({phase})=>phase==="contract").map(migration=>[
migration.id,gate({id:migration.id,requires:(0,plan.h)(migration)})]);return Object.fromEntries(reasons.flatMap(([id,reason])=>reason===void 0?[]:[[id,reason]]))}
const errorOf=(error,{exitCode,result})=>new errors.sH(error.message,exitCode,result,error);async function plannedRun(context,words){const instanceId=await findInstance(
context,await(0,rollout_context.jY)(context));return{result:"planned",exitCode:errors.hS.done,plan:{calls:[{service:"oss",action:"PutObject",subject:"artifacts/\
 (program and migrations)"},{service:"oss",action:"PutObject",subject:"env/migrate/ (connection settings)"},{service:"ecs",action:"RunCommand",subject:instanceId},
{service:"oss",action:"DeleteObject",subject:"env/migrate/ (connection settings)"}]},text:`Would run \`migrate ${words.join(" ")}\` on ${instanceId}. Only that \
instance reaches the database, so the statements cannot be shown without running something there; \`migrate status\` does that and changes nothing in the database\
.`}}async function migrateOnInstance(context,migration){const environment=await(0,rollout_context.jY)(context),{store,cloud}=environment,instanceId=await findInstance(
context,environment),program=await uploadForInstance(store,await programDirectory(),urlSeconds),migrations=await uploadForInstance(store,migration.directory,urlSeconds),
id=`${context.clock.now().toString(36)}-${Math.floor(context.random()*2**32).toString(36)}`,settings=shellVariables(variablesOf(context,environment,migration)),
key=`${settingsFolder}${id}`;await removeStaleSettings(store,context.clock.now()),await store.put(key,settings),context.reporter.emit({type:"notice",message:`mi\
grations run on ${instanceId}`});try{const text=await runOnInstance({commands:cloud.commands,instanceId,clock:context.clock,reporter:context.reporter,pollIntervalMs:context.
pollIntervalMs,signal:context.signal,...context.hurry?{hurry:context.hurry}:{},...typeof context.options.grace=="number"?{graceMs:context.options.grace}:{},answer:answersOf(
context,migration.databaseId)},{id,program,migrations,settings:{url:await store.presignGet(key,urlSeconds),digest:(0,pack.s)(settings)},words:["migrate",...migration.
words]}),document=documentOf(text,instanceId);if(document.result==="cancelled"&&context.signal.aborted)throw context.signal.reason;return document}finally{await store.
delete(key)}}function documentOf(text,instanceId){const read=(0,json.V)(text,outline);if("value"in read)return read.value;throw new errors.sH(`the result of the\
 migrations on ${instanceId} cannot be understood: ${read.wrong}`,errors.hS.migrationFailed,"failed",{code:"E_INSTANCE_RUN",fix:"run the same command again: it \
finds out what took effect and continues there",retryable:!0})}const settingsFolder="env/migrate/",urlSeconds=600,staleSettingsMs=36e5;async function removeStaleSettings(store,nowMs){
for(const{key,lastModified}of await store.list(settingsFolder))nowMs-Date.parse(lastModified)>staleSettingsMs&&await store.delete(key)}function variablesOf(context,{
name,settings:{app,region,migrations}},{connection:connection2,delegated,options}){const{actor,runId,jobUrl,commit}=(0,identity.D)(context),ca=connection2.tls?.
ca,encoded=[connection2.user,connection2.password,connection2.database].map(encodeURIComponent),config={app,region,environments:{[name]:null},migrations:{directory:"\
migrations",table:migrations.table,lockTimeout:`${migrations.lockTimeout}ms`,allowContract:migrations.allowContract,seeds:migrations.seeds,replicas:migrations.replicas,
databases:migrations.databases,concurrency:migrations.concurrency,maxReplicaLag:`${migrations.maxReplicaLag}ms`,ssl:migrations.ssl,...ca===void 0?{}:{sslCa:"ca.\
pem"}}};return{ACD_CONFIG:JSON.stringify(config),ACD_CA:ca??"",ALICLOUD_DEPLOY_URL:`mysql://${encoded[0]}:${encoded[1]}@${connection2.host}:${connection2.port}/${encoded[2]}`,
ALICLOUD_DEPLOY_ENV:name,ALICLOUD_DEPLOY_OUTPUT:"json",[migrate_delegated._j]:JSON.stringify({...delegated,callbacks:Object.keys(migrations.callbacks)}),BUILD_USER:actor,
BUILD_TAG:runId,...jobUrl?{BUILD_URL:jobUrl}:{},...commit?{GIT_COMMIT:commit}:{},...Object.fromEntries(Object.entries(options).map(([option,value])=>[(0,config_options.
Qn)(option),value]))}}function optionTexts(context,names){return Object.fromEntries(names.map(name=>[name,context.options[name]]).filter(([,value])=>value!==void 0).
map(([name,value])=>[name,name==="step"?String(value):textOf(value)]))}function textOf(value){return Array.isArray(value)?value.join(`
`):typeof value=="number"?`${value}ms`:String(value)}}),86441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$i:()=>resolveOptions,Io:()=>choiceTexts,OP:()=>commonOptions,Qn:()=>variableOf});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005);const commonOptions=[{name:"config",kind:"string",description:"Configuration fi\
le",defaultText:"deploy.yml"},{name:"env",kind:"string",description:"Environment; default: the one whose branch: matches the CI branch"},{name:"dry-run",kind:"b\
oolean",description:"Read, plan and print each call it would make; change nothing"},{name:"output",kind:"string",choices:["text","json"],description:"What stdou\
t carries",defaultText:"text"},{name:"events",kind:"string",description:"Write everything that happens to this file, one JSON document a line"},{name:"endpoint",
kind:"string",description:"Address of the API, for all products (a local cloud, a proxy)"},{name:"oss-endpoint",kind:"string",description:"Address of OSS"},{name:"\
if-locked",kind:"string",choices:["wait","fail","supersede"],timed:"wait",description:"When another run holds the environment; wait alone is 15m, for migrations\
 migrations.lockTimeout",defaultText:"wait",setting:"ifLocked"},{name:"timeout",kind:"duration",description:"Stop at a safe point after this time, e.g. a little\
 below the job's limit, which only GitLab tells; the same command continues"},{name:"poll-interval",kind:"duration",description:"Time between two looks while wa\
iting for the cloud",defaultText:"2s"},{name:"verbose",kind:"boolean",description:"Show every API call"}],variableOf=name=>`ALICLOUD_DEPLOY_${name.toUpperCase().
replaceAll("-","_")}`;function resolveOptions(specs,sources){const problems=[],resolved={values:{},overrides:[]};for(const spec of specs){const given=pick(spec,
sources);if(!given)continue;const value=convert(spec,given.raw);if(value===void 0){problems.push({message:`${given.origin}: expected ${expectation(spec)}, got ${JSON.
stringify(given.raw)}`});continue}resolved.values[spec.name]=value,spec.setting&&resolved.overrides.push({path:spec.setting,value:spec.kind==="duration"?given.raw:
value,origin:given.origin})}if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL(problems,{code:"E_USAGE"});return resolved}function pick(spec,sources){
const flag=sources.flags[spec.name];if(flag!==void 0)return{raw:flag,origin:`--${spec.name}`};const input=sources.input(spec.name);if(input)return{raw:input,origin:`\
input ${spec.name}`};const variable=sources.variables[variableOf(spec.name)];return variable?{raw:variable,origin:variableOf(spec.name)}:void 0}function convert(spec,raw){
switch(spec.kind){case"boolean":return typeof raw=="boolean"?raw:/^(true|1|yes|on)$/i.test(String(raw))?!0:/^(false|0|no|off)$/i.test(String(raw))?!1:void 0;case"\
number":{const value=Number(raw);return String(raw).trim()!==""&&Number.isFinite(value)&&value>=0?value:void 0}case"duration":return(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(String(raw));case"list":return[raw].flat().flatMap(item=>String(item).split(/[\n,]/)).map(item=>item.trim()).filter(Boolean);case"string":return isChoice(spec,
String(raw))?String(raw):void 0}}function isChoice({choices,timed},text){return!choices||choices.includes(text)?!0:timed!==void 0&&text.startsWith(`${timed}=`)&&
(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(text.slice(timed.length+1))!==void 0}const choiceTexts=({choices,timed})=>(choices??[]).flatMap(choice=>choice===
timed?[choice,`${choice}=30m`]:[choice]);function expectation(spec){return spec.choices?choiceTexts(spec).join(" or "):{boolean:"true or false",number:"a number",
duration:"a duration such as 30s or 5m",list:"a list",string:"a text"}[spec.kind]}}),72861:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{askJob:()=>askJob,jobSignFile:()=>jobSignFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(98444),_job_question_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97606);const lookMs=300,
silentJobMs=18e4,jobSignFile="job-looked";async function askJob(line,question){const{directory,clock,reporter,signal}=line,number=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(6).toString("hex"),askedAtMs=clock.now();for(reporter.emit({type:"progress",subject:"job",phase:_job_question_js__WEBPACK_IMPORTED_MODULE_4__.A9,message:question.
kind==="server"?"how is the server?":`callback ${question.event}`,data:{question:{...question,number}}});;){const answer=await readAnswer((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(directory,`answer-${number}`));if(answer)return resolved(answer);if(clock.now()-Math.max(askedAtMs,await lookedAtMs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(directory,jobSignFile)))>silentJobMs)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.wG("the job that started these migrations does not answer an\
y more",{code:"E_JOB_GONE",retryable:!0,fix:"run the same command again: it continues where this one stopped"});await clock.sleep(lookMs,signal)}}function resolved(answer){
if("failed"in answer)throw new Error(answer.failed);if(!("refused"in answer))return answer.server;const{message,...details}=answer.refused;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
wG(message,details)}async function readAnswer(file){try{const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.V)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
readFile)(file,"utf8"),_job_question_js__WEBPACK_IMPORTED_MODULE_4__.ri);return"value"in read?read.value:{failed:`the answer of the job cannot be understood: ${read.
wrong}`}}catch(error){if(error.code==="ENOENT")return;throw error}}async function lookedAtMs(file){try{return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
stat)(file)).mtimeMs}catch(error){if(error.code==="ENOENT")return 0;throw error}}}),97606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A9:()=>questionPhase,Pv:()=>questionOutline,ri:()=>answerOutline});const questionPhase="asks the job",answerOutline={
"server?":{},"failed?":"string","refused?":{code:"string",message:"string",retryable:"boolean","fix?":"string"}},questionOutline={number:"string",kind:"string",
"event?":"string","variables?":{"*":"string"}}})};
