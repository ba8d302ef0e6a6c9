"use strict";exports.id=4993,exports.ids=[4993],exports.modules={65076:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{M:()=>closeLeftWays,b:()=>openAccess});var access_group=__webpack_require__(3363),access=__webpack_require__(33291),database=__webpack_require__(
35201);async function askAdmission(connect,connection){try{return await(await connect(connection)).close(),{isAdmitted:!0}}catch(error){if(!(error instanceof database.
a))throw error;if(!/not in whitelist/i.test(error.message))return{isAdmitted:error.errno!==0};const address=/client ip is ([0-9a-f.:]*[0-9a-f])/i.exec(error.message)?.[1];
return{isAdmitted:!1,...address===void 0?{}:{address}}}}var this_machine=__webpack_require__(49515);async function openAccess(context,database2,account){const{migrations}=(await context.
environment()).settings;return migrations.access!=="public"?{host:database2.host,port:database2.port,close:async()=>{}}:(0,access.aV)({...closingParts(context,await context.
cloud(),()=>!1),databaseId:database2.id,owner:(0,access_group.wg)({runId:context.host.job().runId,machine:(0,this_machine.g)(),pid:process.pid}),runnerAddress:context.
options["runner-address"],mayMakeEndpoint:migrations.makePublicEndpoint,isDryRun:context.isDryRun,ask:async address=>{const{connectMysql}=await Promise.all([__webpack_require__.
e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920));return askAdmission(connectMysql,{...account,...address})},reporter:context.
reporter,signal:context.signal})}async function closeLeftWays(context,cloud,databaseId,isRunOver){const{run}=(0,access_group.wg)({runId:context.host.job().runId,
machine:void 0,pid:0}),parts=closingParts(context,cloud,owner=>isRunOver&&owner.run===run);return(context.isDryRun?access.Bo:access._4)(parts,databaseId)}function closingParts({
clock,pollIntervalMs},{databases,tagging},isOver){return{databases,tagging,clock,pollIntervalMs,isOwnerGone:owner=>isOver(owner)||isGoneHere(owner)}}function isGoneHere({
machine,pid}){const here=(0,this_machine.g)();return here===void 0||(0,access_group.wg)({runId:"",machine:here,pid}).machine!==machine?!1:(0,this_machine.D)({runId:"",
command:"",machine:here,pid})}}),33885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>callbacksOf,b:()=>runCallback});var _migrate_callbacks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6318),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_job_shell_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58343),_delegated_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5504);async function callbacksOf(context,{
directory,connection}){const where={ALICLOUD_DEPLOY_DATABASE:connection.database},delegated=(0,_delegated_js__WEBPACK_IMPORTED_MODULE_3__.BR)(context);if(delegated)
return{callbacks:callbacksOfJob(context,directory,delegated.callbacks??[],where)};const{migrations}=(await context.environment()).settings,commands=Object.fromEntries(
Object.entries(migrations.callbacks).filter(([,command])=>command!==void 0));return{callbacks:new _migrate_callbacks_js__WEBPACK_IMPORTED_MODULE_0__.nq({directory,
commands,execute:(command,variables)=>runCallback(context,command,{...variables,...where})})}}const callbackMs=36e5;function callbacksOfJob(context,directory,events,where){
const line={...context,directory:context.baseDirectory};return new _migrate_callbacks_js__WEBPACK_IMPORTED_MODULE_0__.nq({directory,commands:Object.fromEntries(
events.map(event=>[event,event])),execute:async(event,variables)=>{const{askJob}=await __webpack_require__.e(2861).then(__webpack_require__.bind(__webpack_require__,
72861));await askJob(line,{kind:"callback",event,variables:{...variables,...where}})}})}async function runCallback({baseDirectory,env,redactor,reporter,signal},command,variables){
const shell=(0,_job_shell_js__WEBPACK_IMPORTED_MODULE_2__.y)({directory:baseDirectory,env,redactor}),{exitCode,output}=await shell.run(command,{env:variables,timeoutMs:callbackMs,
signal}),subject=`callback ${variables.ALICLOUD_DEPLOY_CALLBACK}`;for(const message of output.split(`
`).filter(Boolean))reporter.emit({type:"progress",subject,phase:"output",message});if(signal.throwIfAborted(),exitCode===void 0)throw new Error(`\`${command}\` d\
id not end within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(callbackMs)}`);if(exitCode!==0)throw new Error(`\`${command}\` ended with exit code ${exitCode}`)}}),
46496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{withTarget:()=>withTarget});var external_node_path_=__webpack_require__(
76760),outputs=__webpack_require__(14323),access=__webpack_require__(33291),connection_url=__webpack_require__(46983),rds_preflight=__webpack_require__(7819),errors=__webpack_require__(
52005),lock_policy=__webpack_require__(53571),migrate_access=__webpack_require__(65076),promises_=__webpack_require__(51455);const head="-----BEGIN CERTIFICATE-\
----";async function readAuthority(value,baseDirectory){if(value.includes(head))return value;const decoded=Buffer.from(value,"base64").toString("utf8");if(decoded.
includes(head))return decoded;const path=(0,external_node_path_.resolve)(baseDirectory,value);try{return await(0,promises_.readFile)(path,"utf8")}catch(cause){throw new errors.
xL([{message:`cannot read ${path}`,path:"migrations.sslCa",fix:"download the CA of the RDS instance and name its file, or give its text"}],{cause})}}async function withTarget(context,work,known){
const target=await findTarget(context,known);let result;try{result=await work(target)}catch(error){throw await(0,access.Jn)(()=>target.close(),context.reporter),
error}return await target.close(),result}async function findTarget(context,known){const{name,settings}=await context.environment(),{migrations}=settings,ca=migrations.
sslCa===void 0?void 0:await readAuthority(migrations.sslCa,context.baseDirectory),tls={mode:migrations.ssl,...ca===void 0?{}:{ca}},url=context.options.url??migrations.
url,found=url===void 0?await environmentDatabase(context,name,tls,known):{connection:(0,connection_url.z)(url,tls)},{connection}=found;return context.redactor.add(
connection.password),context.host.mask(connection.password),{label:`${connection.host}/${connection.database}`,close:async()=>{},...found,directory:(0,external_node_path_.
resolve)(context.baseDirectory,migrations.directory),table:migrations.table,lockTimeoutMs:(0,lock_policy.o)(context,settings),allowContract:migrations.allowContract,
environment:name,isEnvironments:url===void 0}}async function environmentDatabase(context,name,tls,known){const{settings}=await context.environment(),declared=settings.
infrastructure.database;if(!declared)throw new errors.xL([{message:"there is no database to migrate",path:"infrastructure.database",fix:"declare one, or give mi\
grations.url"}]);const cloud=await context.cloud(),where={app:settings.app,env:name,bucket:settings.bucket,databaseName:declared.name},database=known??(await(0,outputs.
T7)(cloud,where)).database;if(!database)throw new errors.wG(`environment ${name} has no database yet`,{code:"E_NOT_PROVISIONED",fix:`run \`alicloud-deploy provis\
ion --env ${name}\` first`});const preflight=context.verb===void 0||["up","down","redo","seed"].includes(context.verb)?await(0,rds_preflight.M)(cloud.databases,
{databaseId:database.id,wantsBackup:context.options.backup===!0&&!context.isDryRun,clock:context.clock,signal:context.signal,pollIntervalMs:context.pollIntervalMs,
reporter:context.reporter}):void 0,account={user:declared.account,password:declared.password,database:declared.name,tls},{host,port,close}=await(0,migrate_access.
b)(context,database,account);return{connection:{...account,host,port},databaseId:database.id,label:`${database.id}/${declared.name}${preflight?` \xB7 ${preflight.
summary}`:""}`,close,...preflight?{preflight}:{}}}}),21551:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{oD:()=>databasesOf,mj:()=>inEachDatabase,Og:()=>onEachDatabase,oneDatabase:()=>oneDatabase});var errors=__webpack_require__(52005);async function databaseNames(wanted,connection,connect){
const session=await connect(connection);try{const[answer]=await session.query("SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME NOT\
 IN ('mysql', 'sys', 'information_schema', 'performance_schema') ORDER BY SCHEMA_NAME");return chooseDatabases(wanted,answer.rows.map(({name})=>String(name)))}finally{
await session.close()}}function chooseDatabases(wanted,there){const matches=wanted.map(pattern=>({pattern,names:there.filter(name=>isMeant(pattern,name))})),missing=matches.
filter(({names})=>names.length===0);if(missing.length>0)throw new errors.xL(missing.map(({pattern})=>({message:`the server has no database called ${pattern}, or\
 the account may not see it`,fix:there.length===0?"grant the account something on it":`it has ${there.slice(0,10).join(", ")}`})));return[...new Set(matches.flatMap(
({names})=>names))]}function isMeant(pattern,name){const parts=pattern.split("*").map(part=>part.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return new RegExp(`^${parts.
join(".*")}$`).test(name)}async function databasesOf(context,target){const{databases}=(await context.environment()).settings.migrations,wanted=context.options.database??
databases;if(wanted.length===0)return[{context,target}];const{connectMysql}=await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.
bind(__webpack_require__,23920));return(await databaseNames(wanted,target.connection,connectMysql)).map(name=>({name,context:{...context,reporter:naming(context.
reporter,name)},target:inDatabase(target,name)}))}async function oneDatabase(context,target){const wanted=context.options.database;if(wanted===void 0)return target;
const{connectMysql}=await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920)),names=await databaseNames(
wanted,target.connection,connectMysql),[name]=names;if(names.length===1)return inDatabase(target,name);const message=`--database ${wanted.join(", ")} means ${names.
join(", ")}; migrate ${context.verb} works with one`;throw new errors.xL([{message,fix:`migrate ${context.verb} --database ${name}`}])}const inDatabase=(target,name)=>({
...target,connection:{...target.connection,database:name},label:target.label.replace(`/${target.connection.database}`,`/${name}`)});function naming(reporter,name){
return{emit:event=>reporter.emit(event.type==="progress"?{...event,subject:`${name} ${event.subject}`}:"message"in event?{...event,message:`${name}: ${event.message}`}:
event)}}async function onEachDatabase(context,target,work){const databases=await databasesOf(context,target),[only]=databases;if(databases.length===1&&only&&only.
name===void 0)return work(only.context,only.target);const{concurrency}=(await context.environment()).settings.migrations,endings=databases.map(({name})=>({name}));
let next=0,bug;const worker=async()=>{for(;next<databases.length&&bug===void 0&&!endings.some(hasFailed);){const index=next++,{name,context:own,target:one}=databases[index];
try{endings[index]={name,outcome:await work(own,one)}}catch(error){error instanceof errors.sH&&!(error instanceof errors.cc)?endings[index]={name,error}:bug=error}}};
if(await Promise.all(Array.from({length:concurrency},worker)),bug!==void 0)throw bug;return together(endings)}const hasFailed=ending=>"error"in ending||"outcome"in
ending&&ending.outcome.exitCode!==errors.hS.done;function together(endings){const failed=endings.find(hasFailed),outcomes=endings.flatMap(ending=>"outcome"in ending?
[ending.outcome]:[]),each=endings.map(ending=>{const shown="outcome"in ending?ending.outcome.migrations:void 0;return{database:ending.name,result:resultOf(ending),
shown}}),list=field=>each.flatMap(({database,shown})=>(shown?.[field]??[]).map(item=>({...item,database}))),failure=each.find(({shown})=>shown?.failure);return{
result:failed?resultOf(failed):wholeResult(outcomes),exitCode:failed?"error"in failed?failed.error.exitCode:outcomeOf(failed).exitCode:errors.hS.done,migrations:{
databases:each.map(({database,result,shown})=>({database,result,...shown?.rehearsal?{rehearsal:shown.rehearsal}:{}})),entries:list("entries"),statements:list("s\
tatements"),schemaHead:each[0]?.shown?.schemaHead??null,...failure?{failure:{...failure.shown.failure,database:failure.database}}:{}},...failed?{error:errorOf(failed)}:
{},text:endings.map(textOf).join(`

`)}}const outcomeOf=ending=>"outcome"in ending?ending.outcome:void 0,resultOf=ending=>"error"in ending?ending.error.result:outcomeOf(ending)?.result??"not start\
ed";function wholeResult(outcomes){const results=new Set(outcomes.map(({result})=>result));return["planned","succeeded"].find(result=>results.has(result))??"no-\
change"}function errorOf(ending){const{code,message,fix,retryable}="error"in ending?ending.error:outcomeOf(ending).error??{code:"E_MIGRATION",message:"failed",retryable:!1};
return{code,message:`${ending.name}: ${message}`,retryable,...fix===void 0?{}:{fix}}}function textOf(ending){return"outcome"in ending?ending.outcome.text:"error"in
ending?`${ending.name}: ${ending.error.message}${ending.error.fix?`
Fix: ${ending.error.fix}`:""}`:`${ending.name}: not started, because of the one that failed`}async function inEachDatabase(context,target,work){let whole;for(const{
name,context:own,target:one}of await databasesOf(context,target)){const outcome=await work(own,one),failure=outcome.failure&&name?{...outcome.failure,message:`${name}\
: ${outcome.failure.message}`}:outcome.failure;if(whole={...outcome,result:whole&&outcome.result==="no-change"?whole.result:outcome.result,migrations:[...whole?.
migrations??[],...outcome.migrations],statements:[...whole?.statements??[],...outcome.statements],durationMs:(whole?.durationMs??0)+outcome.durationMs,...failure?
{failure}:{}},failure)break}return whole}}),5504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BR:()=>delegatedTo,Hy:()=>isForInstance,_j:()=>delegatedVariable});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98444);const delegatedVariable="ALICLOUD_DEPLOY_DELEGATED",outline={label:"string","server?":{},"release?":"string","schemaHead?":"string","waiting?":{"*":"stri\
ng"},"callbacks?":["string"],"asksAboutServer?":"boolean"};function delegatedTo({env}){const text=env[delegatedVariable];if(text===void 0)return;const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__.
V)(text,outline);if("value"in read)return read.value;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:`${delegatedVariable} cannot be under\
stood: ${read.wrong}`,fix:"unset it: only this program sets it, for itself on an instance"}])}const offline=new Set(["lint","new","split","sum"]);async function isForInstance(context){
if(context.options.url!==void 0||offline.has(context.verb??""))return!1;const{migrations}=(await context.environment()).settings;return migrations.access==="ins\
tance"&&migrations.url===void 0}}),36336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Z:()=>seedAfterMigrations,c:()=>seed});var _migrate_files_seeds_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96176);async function seed(context,run){const{
name,settings}=await context.environment(),listed=(0,_migrate_files_seeds_js__WEBPACK_IMPORTED_MODULE_0__.KV)(name)?namesOf(settings.migrations.seeds):"all",isListed=listed===
"all"||listed.length>0,names=context.operands.length>0?context.operands:isListed?listed:"all";return(0,_migrate_files_seeds_js__WEBPACK_IMPORTED_MODULE_0__.qK)(
{...run,environment:name,names})}async function seedAfterMigrations(context,run){const{name,settings}=await context.environment(),{seeds}=settings.migrations;if(seeds===
"all"&&(0,_migrate_files_seeds_js__WEBPACK_IMPORTED_MODULE_0__.KV)(name)){context.reporter.emit({type:"notice",message:`migrations.seeds: all leaves ${name} out\
, because it is a production; list the names that are meant for it`});return}return seeds.length===0?void 0:(0,_migrate_files_seeds_js__WEBPACK_IMPORTED_MODULE_0__.
qK)({...run,environment:name,names:seeds})}const namesOf=seeds=>seeds==="all"?[]:seeds}),15327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>withHardStop});var errors=__webpack_require__(52005);function stoppable(connect,{now,reporter}){return async connection=>{
const session=await connect(connection);let underWay=0;const end=()=>{underWay>0&&endStatement(connect,connection,{threadId:session.threadId,reporter})};return now.
addEventListener("abort",end,{once:!0}),{threadId:session.threadId,async query(sql){underWay++;try{return await session.query(sql)}finally{underWay--}},async close(){
now.removeEventListener("abort",end),await session.close()},destroy(){now.removeEventListener("abort",end),session.destroy()}}}}async function endStatement(connect,connection,{
threadId,reporter}){try{const other=await connect(connection);await other.query(`KILL QUERY ${threadId}`),await other.close(),reporter.emit({type:"warning",code:"\
W_STATEMENT_ENDED",message:"ended the statement under way on the server, which undoes it"})}catch(error){const message=`the statement under way cannot be ended \
(${(0,errors.bD)(error)}); waiting for it`;reporter.emit({type:"warning",code:"W_STATEMENT_GOES_ON",message})}}async function withHardStop({hurry,signal,clock,options,
reporter},work){const{connectMysql}=await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,
23920)),now=new AbortController,{grace}=options,onHurry=()=>now.abort(),onStop=()=>{reporter.emit({type:"notice",message:"stopping when the statement under way \
has ended; a second SIGINT or SIGTERM ends it at once"}),typeof grace=="number"&&clock.schedule(grace,onHurry)};signal.addEventListener("abort",onStop,{once:!0}),
hurry?.addEventListener("abort",onHurry,{once:!0});try{const outcome=await work(stoppable(connectMysql,{now:now.signal,reporter}));if(outcome.result==="failed"&&
now.signal.aborted&&signal.aborted)throw signal.reason;return outcome}finally{signal.removeEventListener("abort",onStop),hurry?.removeEventListener("abort",onHurry)}}}),
29143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>withReplicas});var errors=__webpack_require__(
70271);class CloudQuestions{#reporter;#refused=new Set;constructor(reporter){this.#reporter=reporter}async ask(what,permission,question){if(!this.#refused.has(what))
try{return await question()}catch(error){if(!(0,errors.E)(error,"permission"))throw error;this.#refused.add(what);const message=`backfills do not heed ${what}: \
this job may not ask the cloud (${permission})`;this.#reporter.emit({type:"warning",code:"W_THROTTLE_BLIND",message});return}}}var connection_url=__webpack_require__(
46983),shared_errors=__webpack_require__(52005),database=__webpack_require__(35201);const cloudAnswerMs=5e3,replicaAnswerMs=500,pauseMs=1e3,answerLimitMs=5e3;class ReplicaLag{#options;#sessions=new Map;#known;#cloud;constructor(options){
this.#options=options}ask=async()=>{const nowMs=this.#options.clock.monotonic();return(!this.#known||nowMs-this.#known.atMs>=replicaAnswerMs)&&(this.#known={atMs:nowMs,
pause:await this.#askReplicas()??await this.#askCloud(nowMs)}),this.#known.pause};async close(){await Promise.all([...this.#sessions.values()].map(session=>session.
close())),this.#sessions.clear()}async#askReplicas(){for(const replica of this.#options.replicas){const reason=whyTooOld(await this.#status(replica),this.#options.
maxLagMs);if(reason!==void 0)return{pauseMs,reason:`replica ${replica.host}:${replica.port} ${reason}`}}}async#status(replica){const address=`${replica.host}:${replica.
port}`;try{const session=await this.#session(replica);return await this.#inTime(showStatus(session))}catch(error){throw error instanceof database.a?(this.#sessions.
get(replica)?.destroy(),this.#sessions.delete(replica),new shared_errors.wG(`replica ${address} cannot be asked how far behind it is: ${error.message}`,{code:"E\
_REPLICA",retryable:error.isConnectionLost,fix:"check migrations.replicas, and GRANT REPLICATION CLIENT (MariaDB: REPLICA MONITOR) to its account; the backfill \
goes on where it stopped",cause:error})):error}}async#inTime(answer){let cancel;const late=new Promise((_,reject)=>{const silent=new database.a(`no answer withi\
n ${answerLimitMs/1e3} s`,{errno:0,code:"ETIMEDOUT",isConnectionLost:!0});cancel=this.#options.clock.schedule(answerLimitMs,()=>reject(silent))});try{return await Promise.
race([answer,late])}finally{cancel?.()}}async#session(replica){const open=this.#sessions.get(replica);if(open)return open;const session=await(this.#options.connect??
(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920))).connectMysql)(replica);
return this.#sessions.set(replica,session),session}async#askCloud(nowMs){const{rds,maxLagMs}=this.#options;if(rds)return(!this.#cloud||nowMs-this.#cloud.atMs>=cloudAnswerMs)&&
(this.#cloud={atMs:nowMs,pause:await readCloud(rds,maxLagMs)}),this.#cloud.pause}}async function readCloud(rds,maxLagMs){const{databases,databaseId,questions}=rds,
late=(await questions.ask("how far read-only instances are behind","rds:DescribeReadDBInstanceDelay",()=>databases.describeReplicaDelays(databaseId)))?.find(({delaySeconds})=>delaySeconds!==
void 0&&delaySeconds*1e3>maxLagMs);return late&&{pauseMs:cloudAnswerMs,reason:`read-only instance ${late.id} is ${late.delaySeconds} s behind`}}const statements=[
"SHOW ALL SLAVES STATUS","SHOW REPLICA STATUS","SHOW SLAVE STATUS"];async function showStatus(session){let refused;for(const sql of statements)try{const[answer]=await session.
query(sql);return answer.rows}catch(error){if(!(error instanceof database.a)||error.errno!==1064)throw error;refused=error}throw refused}function whyTooOld(status,maxLagMs){
if(status.length===0)return"is no replica of anybody";for(const row of status){const behind=row.Seconds_Behind_Source??row.Seconds_Behind_Master??null;if(behind===
null){const error=[row.Last_SQL_Error,row.Last_IO_Error].find(Boolean);return`does not replicate${error?`: ${error}`:""}`}if(Number(behind)*1e3>maxLagMs)return`\
is ${behind} s behind`}}const answerMs=15e3,staleMs=10*6e4;class ServerCpu{#options;#known;constructor(options){this.#options=options}ask=async()=>{const{clock}=this.#options,
nowMs=clock.monotonic();return(!this.#known||nowMs-this.#known.atMs>=answerMs)&&(this.#known={atMs:nowMs,pause:await this.#read()}),this.#known.pause};async#read(){
const{clock,databases,databaseId,maxPercent,questions}=this.#options,cpu=await questions.ask("how busy the CPU of RDS is","cms:QueryMetricLast",()=>databases.describeCpu(
databaseId));if(!(!(cpu!==void 0&&clock.now()-cpu.atMs<staleMs)||cpu.percent<=maxPercent))return{pauseMs:answerMs,reason:`the CPU of ${databaseId} is at ${Math.
round(cpu.percent)} %`}}}var delegated=__webpack_require__(5504);async function withReplicas(context,database2,work){const{migrations}=(await context.environment()).
settings,replicas=migrations.replicas.map((url,index)=>(0,connection_url.B)(url,index,database2.connection));for(const{password}of replicas)context.redactor.add(
password),context.host.mask(password);const{databaseId}=database2,isCloud=databaseId!==void 0&&!(0,delegated.BR)(context);if(replicas.length===0&&!isCloud)return work(
{});const{clock}=context,questions=new CloudQuestions(context.reporter),rds=isCloud?{databases:(await context.cloud()).databases,databaseId,questions}:void 0,lag=new ReplicaLag(
{replicas,...rds?{rds}:{},maxLagMs:migrations.maxReplicaLag,clock}),cpu=rds&&migrations.maxCpu<100?new ServerCpu({...rds,maxPercent:migrations.maxCpu,clock}):void 0;
try{return await work({throttle:async session=>await lag.ask(session)??await cpu?.ask()})}finally{await lag.close()}}}),6318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$q:()=>CallbackFailed,Tc:()=>callbackEvents,nq:()=>Callbacks});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_database_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
35201),_sql_split_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(77232);const callbackEvents=["beforeAll","beforeEach","afterEach","afterAll","onError"],callbacksFolder="\
callbacks";class CallbackFailed extends Error{failure;constructor(event,reason,place){const{cause,...where}=place;super(`callback ${event} failed: ${reason}`,{cause}),
this.name="CallbackFailed",this.failure={code:"E_MIGRATION_CALLBACK",message:this.message,...where,...where.line===void 0?{}:{column:1},fix:"correct the callbac\
k and run again; what was recorded is not executed again",retryable:!1}}}class Callbacks{#options;#sql;constructor(options){this.#options=options,this.#sql=readCallbacks(
options.directory)}get isPerMigration(){return this.#has("beforeEach")||this.#has("afterEach")}async run(event,session,{resetSession,...subject}){const sql=this.#sql.
get(event);sql&&await runSql(event,sql,session,resetSession);const command=this.#options.commands[event];if(command!==void 0)try{await this.#options.execute(command,
variablesOf(event,subject))}catch(error){throw error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc?error:new CallbackFailed(event,error instanceof
Error?error.message:String(error),{cause:error})}}async afterFailure(error,session,{resetSession,reporter}){try{await this.run("onError",session,{resetSession,error:error.
message})}catch(failed){if(!(failed instanceof CallbackFailed||failed instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.cc))throw failed;reporter.emit({
type:"warning",code:"W_CALLBACK",message:failed.message})}}#has(event){return this.#sql.has(event)||this.#options.commands[event]!==void 0}}function variablesOf(event,{
migration,error}){return{ALICLOUD_DEPLOY_CALLBACK:event,...migration?{ALICLOUD_DEPLOY_MIGRATION:migration.id,ALICLOUD_DEPLOY_MIGRATION_FILE:migration.file,ALICLOUD_DEPLOY_MIGRATION_PHASE:migration.
phase}:{},...error===void 0?{}:{ALICLOUD_DEPLOY_MIGRATION_ERROR:error}}}async function runSql(event,sql,session,resetSession){for(const{text,line}of sql.statements)
try{await session.query(text)}catch(error){throw!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_3__.a)||error.isConnectionLost?error:(await session.query(
`ROLLBACK; ${resetSession}`),new CallbackFailed(event,error.message,{file:sql.file,line,cause:error}))}await session.query(resetSession)}function readCallbacks(directory){
const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,callbacksFolder),found=new Map;if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
return found;for(const name of(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(file=>file.endsWith(".sql"))){const file=`${callbacksFolder}/${name}`,
event=callbackEvents.find(candidate=>`${candidate}.sql`===name);if(!event)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:"no event is cal\
led so",file,fix:`one of ${callbackEvents.join(", ")}`}]);found.set(event,{file,statements:split((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,name),"utf8"),file)})}return found}function split(text,file){try{return(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_4__.QR)(text)}catch(error){throw error instanceof
_sql_split_js__WEBPACK_IMPORTED_MODULE_4__.mC?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:error.message,file,...(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_4__.
$t)(text,error.offset),fix:error.fix}],{cause:error}):error}}}),33504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{NN:()=>maxCopyBytes,V6:()=>diskRefusals,Zv:()=>blockingRefusals,tI:()=>maxCopyRows});const maxCopyRows=1e5,maxCopyBytes=64*1048576;function blockingRefusals(migration,chosen,facts){
return migration.directives.some(({name,value})=>name==="algorithm"&&value.toLowerCase()==="copy")?[]:migration.statements.flatMap(statement=>{const algorithm=chosen.
get(statement),table=statement.what.targets[0]?.name??"",size=algorithm?.size??facts.get(table);if(!algorithm||algorithm.rank<2||!size||size.rows<=maxCopyRows&&
size.bytes<=maxCopyBytes)return[];const how=algorithm.rank<3?"locks the table":algorithm.size?"copies partitions":"copies the whole table";return[{message:`${statement.
what.verb} ${how} while nobody can write to ${table} (about ${size.rows} rows, ${Math.round(size.bytes/1048576)} MB)`,file:migration.file,line:statement.line,column:statement.
column}]})}async function diskRefusals(session,{pending,facts,disk},chosen){const rebuilding=[...chosen].filter(([,{rank}])=>rank>0),freeBytes=rebuilding.length===
0?void 0:disk.freeBytes??await unusedBytes(session,disk);return freeBytes===void 0?[]:rebuilding.flatMap(([statement,{size}])=>{const table=statement.what.targets[0].
name,neededBytes=1.2*((size??facts.get(table))?.bytes??0);if(neededBytes<=freeBytes)return[];const file=pending.find(({statements})=>statements.includes(statement)).
file,[needed,free]=[neededBytes,freeBytes].map(bytes=>Math.round(bytes/1048576));return[{message:`${statement.what.verb} of ${table} may need ${needed} MB, and ${free}\
 MB of the disk are free`,file,line:statement.line,column:statement.column}]})}async function unusedBytes(session,{storageBytes}){if(storageBytes===void 0)return;
const[answer]=await session.query("SELECT SUM(DATA_LENGTH + INDEX_LENGTH) AS used FROM information_schema.TABLES");return storageBytes-Number(answer.rows[0].used??
0)}}),3363:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PU:()=>isOver,hv:()=>groupName,
iY:()=>readGroup,wg:()=>accessOwner});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const prefix="acd_m_",staleAfterMs=6*36e5,accessOwner=parts=>({
run:digits(parts.runId),machine:digits(parts.machine??""),pid:parts.pid}),digits=text=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(
text).digest("hex").slice(0,5),groupName=({run,machine,pid},nowMs)=>`${prefix}${nowMs.toString(36)}_${run}_${machine}_${pid.toString(36)}`;function readGroup(name){
const found=/^acd_m_([0-9a-z]+)(?:_([0-9a-f]{5})_([0-9a-f]{5})_([0-9a-z]+))?$/.exec(name);if(!found)return;const[,stamp="",run,machine,pid]=found,owner=run&&machine&&
pid?{run,machine,pid:Number.parseInt(pid,36)}:void 0;return{name,openedAtMs:Number.parseInt(stamp,36),...owner?{owner}:{}}}const isOver=(group,nowMs,isOwnerGone)=>nowMs-
group.openedAtMs>staleAfterMs||group.owner!==void 0&&isOwnerGone(group.owner)}),33291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jn:()=>closeAfterFailure,_4:()=>closeLeftAccess,Bo:()=>findLeftAccess,aV:()=>openPublicAccess});var duration=__webpack_require__(
80290),errors=__webpack_require__(52005),access_group=__webpack_require__(3363),tags=__webpack_require__(22633);const port=3306,making="making:",settleMs=15*6e4,
findPublicEndpoint=async(databases,databaseId)=>(await databases.describeEndpoints(databaseId)).find(({kind})=>kind==="public");async function makePublicEndpoint({
databases,tagging,clock,pollIntervalMs},databaseId,signal){const prefix=`acd-m-${clock.now().toString(36)}`;await tagging.tag("database",[databaseId],{[tags.b.publicEndpoint]:`${making}${prefix}`});
const host=await databases.createPublicEndpoint(databaseId,{prefix,port});await tagging.tag("database",[databaseId],{[tags.b.publicEndpoint]:host});const deadline=clock.
monotonic()+settleMs;for(;;){const endpoint=await findPublicEndpoint(databases,databaseId);if(endpoint)return endpoint;if(clock.monotonic()>deadline)throw new errors.
wG(`the public endpoint ${host} of database ${databaseId} does not appear`,{code:"E_DATABASE_NOT_PUBLIC",retryable:!0,fix:"look at the instance in the RDS conso\
le, then run again"});await clock.sleep(pollIntervalMs,signal)}}async function findMadeEndpoint({databases},databaseId){const[database]=await databases.describeDatabases(
{ids:[databaseId]}),mark=database?.tags[tags.b.publicEndpoint];if(mark===void 0)return;const endpoint=await findPublicEndpoint(databases,databaseId);return endpoint&&
isNamed(mark,endpoint.host)?{host:endpoint.host}:void 0}async function removeMadeEndpoint(parts,databaseId){const{databases,tagging,clock,pollIntervalMs}=parts,
deadline=clock.monotonic()+settleMs;for(;;){const[database]=await databases.describeDatabases({ids:[databaseId]});if(database?.tags[tags.b.publicEndpoint]===void 0)
return;if(database.status==="Running"||clock.monotonic()>deadline)break;await clock.sleep(pollIntervalMs)}const made=await findMadeEndpoint(parts,databaseId);return made&&
await databases.deletePublicEndpoint(databaseId,made.host),await tagging.untag("database",[databaseId],[tags.b.publicEndpoint]),made?.host}const isNamed=(mark,host)=>mark.
startsWith(making)?host.startsWith(mark.slice(making.length)):mark===host,admissionMs=18e4;async function openPublicAccess(request){const{databases,databaseId,isDryRun}=request,
found=await findPublicEndpoint(databases,databaseId);if(!found&&(isDryRun||!request.mayMakeEndpoint))throw notPublic(databaseId,isDryRun&&request.mayMakeEndpoint);
if(found&&isDryRun)return{host:found.host,port:found.port,close:async()=>{}};await closeLeftAccess(request,databaseId);const group=(0,access_group.hv)(request.owner,
request.clock.now()),close=async()=>{await closeAccess(request,databaseId,group)};try{const kept=await findPublicEndpoint(databases,databaseId);if(!kept&&!request.
mayMakeEndpoint)throw notPublic(databaseId,!1);const{host,port:port2}=kept??await makePublicEndpoint(request,databaseId,request.signal);return await letIn(request,
{host,port:port2},group),{host,port:port2,close}}catch(error){throw await closeAfterFailure(close,request.reporter),error}}async function closeAfterFailure(close,reporter){
try{await close()}catch(error){const message=`the way to the database could not be closed again; \`recover\` does: ${(0,errors.bD)(error)}`;reporter.emit({type:"\
warning",code:"W_ACCESS_LEFT_OPEN",message})}}async function letIn({databases,databaseId,ask,clock,pollIntervalMs,reporter,runnerAddress,signal},endpoint,group){
const deadline=clock.monotonic()+admissionMs;let admitted;for(;;){const answer=await ask(endpoint);if(answer.isAdmitted)return;const address=runnerAddress??answer.
address;if(admitted===void 0&&address!==void 0){await databases.setWhitelist(databaseId,group,address.split(",").map(each=>each.trim())),admitted=address;const message=`${databaseId}\
 lets ${address} in through ${endpoint.host} for the time of this run (whitelist group ${group})`;reporter.emit({type:"notice",message})}if(clock.monotonic()>deadline)
throw stillOutside(databaseId,admitted,answer.address);await clock.sleep(pollIntervalMs,signal)}}async function closeAccess(parts,databaseId,group){await parts.
databases.deleteWhitelist(databaseId,group),(await openGroups(parts.databases,databaseId)).length===0&&await removeMadeEndpoint(parts,databaseId)}async function findLeftAccess({
databases,clock,isOwnerGone},databaseId){const open=await openGroups(databases,databaseId),left=open.filter(group=>(0,access_group.PU)(group,clock.now(),isOwnerGone)),
made=left.length===open.length?await findMadeEndpoint({databases},databaseId):void 0;return[...left.map(({name})=>name),...made?[made.host]:[]]}async function closeLeftAccess(parts,databaseId){
const{databases,clock,isOwnerGone}=parts,open=await openGroups(databases,databaseId),left=open.filter(group=>(0,access_group.PU)(group,clock.now(),isOwnerGone));
for(const{name}of left)await databases.deleteWhitelist(databaseId,name);const host=left.length===open.length?await removeMadeEndpoint(parts,databaseId):void 0;return[
...left.map(({name})=>name),...host===void 0?[]:[host]]}async function openGroups(databases,databaseId){return(await databases.describeWhitelist(databaseId)).filter(
({addresses})=>addresses.some(address=>address!=="127.0.0.1")).flatMap(({group})=>(0,access_group.iY)(group)??[])}function notPublic(databaseId,isOnlyDryRun){const where="\
run this job on a runner in the VPC with migrations.access: direct";return new errors.wG(`database ${databaseId} has no public endpoint`,{code:"E_DATABASE_NOT_P\
UBLIC",fix:isOnlyDryRun?`a dry run makes none; ${where}, or run it without --dry-run`:`${where}, let instances do it with migrations.access: instance, apply for\
 a public endpoint of the instance, or allow one for the time of a run with migrations.makePublicEndpoint: true`})}function stillOutside(databaseId,admitted,seen){
if(admitted===void 0)return new errors.wG(`nobody says which address this job comes from, and database ${databaseId} does not either`,{code:"E_RUNNER_ADDRESS",fix:"\
give it with --runner-address, as the internet sees it; a CIDR block for a runner with several"});const from=seen===void 0?"does not answer":`sees ${seen}`;return new errors.
wG(`database ${databaseId} still refuses this job ${(0,duration.a3)(admissionMs)} after ${admitted} was let in: it ${from}`,{code:"E_RUNNER_ADDRESS",fix:"correc\
t --runner-address: the address as the internet sees it, or a CIDR block for a runner with several"})}}),99491:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>isLostConnection,W:()=>isPassing});const lostNumbers=new Set([1053,1152,1158,1159,1160,1161,1184,1927,2006,2013,
2055]);function isLostConnection(errno,code,isFatal){return lostNumbers.has(errno)?!0:isFatal&&!code.startsWith("ER_")&&code!=="HANDSHAKE_NO_SSL_SUPPORT"}const passingNumbers=new Set(
[1040,1129,1203,1290,1836,1792,3100]),passingCodes=new Set(["ECONNREFUSED","ECONNRESET","ETIMEDOUT","EPIPE","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH",
"PROTOCOL_CONNECTION_LOST"]),certificateWords=/certificate|does not match|altname/i;function isPassing(error){return error.code==="HANDSHAKE_SSL_ERROR"&&certificateWords.
test(error.message)?!1:error.errno===1047&&/WSREP/.test(error.message)?!0:error.isConnectionLost||passingNumbers.has(error.errno)||passingCodes.has(error.code)}}),
46983:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>parseReplicaUrl,z:()=>parseConnectionUrl});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function parseConnectionUrl(text,tls){const url=URL.canParse(text)?new URL(text):void 0,
database=url?decodeURIComponent(url.pathname.slice(1)):"";if(!url||!["mysql:","mariadb:"].includes(url.protocol)||url.hostname===""||database==="")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
xL([{message:"the address of the database is not of the form mysql://user:password@host:port/name",path:"migrations.url"}]);const mode=url.searchParams.get("ssl\
-mode")?.toLowerCase().replace("_","-");return{host:url.hostname.replace(/^\[|\]$/g,""),port:url.port===""?3306:Number(url.port),user:decodeURIComponent(url.username),
password:decodeURIComponent(url.password),database,tls:{...tls,...isTlsMode(mode)?{mode}:{}}}}const isTlsMode=mode=>mode!==void 0&&["disabled","preferred","requ\
ired","verify-ca","verify-identity"].includes(mode);function parseReplicaUrl(text,index,primary){const url=URL.canParse(text)?new URL(text):void 0;if(!url||!["m\
ysql:","mariadb:"].includes(url.protocol)||url.hostname==="")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:"the address of a replica is \
not of the form mysql://host:port",path:`migrations.replicas.${index}`}]);return{host:url.hostname.replace(/^\[|\]$/g,""),port:url.port===""?3306:Number(url.port),
user:url.username===""?primary.user:decodeURIComponent(url.username),password:url.password===""?primary.password:decodeURIComponent(url.password),database:decodeURIComponent(
url.pathname.slice(1))||primary.database,...primary.tls?{tls:primary.tls}:{}}}}),69242:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AM:()=>readImage,EV:()=>readPreImages,MV:()=>isFreshSchema,R7:()=>touchedObjects,Ud:()=>readDefinition,e5:()=>readTableFacts});
var _sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83263),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35201);function touchedObjects(migrations){
const found=new Map;for(const{what}of migrations.flatMap(({statements})=>statements)){if(what.nature!=="ddl"||what.options.isTemporary)continue;const kind=what.
objectKind==="index"?"table":what.objectKind;if(!(!kind||kind==="database"))for(const{name}of[...what.targets,...what.renames])found.set(`${kind}:${name}`,{kind,
name})}return[...found.values()]}async function isFreshSchema(session){const[answer]=await session.query("SELECT COUNT(*) AS tables FROM information_schema.TABL\
ES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE '\\_acd\\_%'");return Number(answer.rows[0].tables)===0}async function readTableFacts(session,names){
if(names.length===0)return new Map;const[answer]=await session.query(`SELECT TABLE_NAME AS name, ENGINE AS engine, TABLE_ROWS AS estimate, DATA_LENGTH + INDEX_L\
ENGTH AS bytes FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'VIEW' AND TABLE_NAME IN (${names.map(_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov).join(", ")})`);return new Map(answer.rows.map(row=>[String(row.name),{rows:Number(row.estimate??0),bytes:Number(row.bytes??0),engine:String(row.engine??"")}]))}
const showKeywords={table:{words:"TABLE",column:/^Create (Table|View)$/,missing:[1146]},view:{words:"VIEW",column:/^Create View$/,missing:[1146,1347]},sequence:{
words:"CREATE SEQUENCE",column:/^Create Table$/,missing:[1146,4091]},procedure:{words:"PROCEDURE",column:/^Create Procedure$/,missing:[1305]},function:{words:"F\
UNCTION",column:/^Create Function$/,missing:[1305]},trigger:{words:"TRIGGER",column:/^SQL Original Statement$/,missing:[1360]},event:{words:"EVENT",column:/^Create Event$/,
missing:[1539]}};async function readDefinition(session,kind,name){const show=showKeywords[kind];if(show)try{const words=show.words.startsWith("CREATE")?show.words:
`CREATE ${show.words}`,[answer]=await session.query(`SHOW ${words} ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name)}`);return definitionOf(answer.rows[0],
show.column)}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.a&&show.missing.includes(error.errno))return;throw error}}async function readImage(session,kind,name){
const show=showKeywords[kind];if(!show||!keepsMode.has(kind))return readDefinition(session,kind,name);try{const[answer]=await session.query(`SHOW CREATE ${show.
words} ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(name)}`),row=answer.rows[0],definition=definitionOf(row,show.column);return definition===void 0?void 0:
`/* sql_mode ${String(row.sql_mode??"")} */ ${definition}`}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.a&&show.missing.includes(error.
errno))return;throw error}}const keepsMode=new Set(["procedure","function","trigger","event"]);function definitionOf(row,column){const name=Object.keys(row??{}).
find(key=>column.test(key)),value=name===void 0?void 0:row?.[name];return typeof value=="string"?normaliseDefinition(value):void 0}const normaliseDefinition=sql=>sql.
replace(/ AUTO_INCREMENT=\d+/,"");async function readPreImages(session,objects,existingTables){const images={},tables=objects.filter(({kind,name})=>kind==="tabl\
e"&&existingTables.has(name));if(tables.length>0){const results=await session.query(tables.map(({name})=>`SHOW CREATE TABLE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(name)}`).join(";"));for(const[index,{name}]of tables.entries()){const definition=definitionOf(results[index]?.rows[0],showKeywords.table.column);definition!==
void 0&&(images[`table:${name}`]=definition)}}for(const{kind,name}of objects){if(kind==="table")continue;const definition=await readImage(session,kind,name);definition!==
void 0&&(images[`${kind}:${name}`]=definition)}return images}}),76033:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>sessionSettings});function sessionSettings(lockWaitSeconds){return`SET NAMES utf8mb4; SET SESSION sql_mode = ${["ANSI_QUOTES","NO_B\
ACKSLASH_ESCAPES"].reduce((sql,name)=>`REPLACE(${sql}, '${name}', '')`,"@@GLOBAL.sql_mode")}, time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, s\
ql_safe_updates = 0, lock_wait_timeout = ${lockWaitSeconds}, group_concat_max_len = 1048576 /*M!100101 , max_statement_time = @@GLOBAL.max_statement_time */ /*!\
80000 , max_execution_time = @@GLOBAL.max_execution_time */`}}),35201:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>DatabaseError});class DatabaseError extends Error{errno;code;sqlState;isConnectionLost;results;constructor(message,details){super(message,
{cause:details.cause}),this.name="DatabaseError",this.errno=details.errno,this.code=details.code,this.sqlState=details.sqlState,this.isConnectionLost=details.isConnectionLost,
this.results=details.results??[]}}}),29470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bt:()=>cutSections,Iy:()=>directiveNames,NI:()=>isForEnvironment,Vl:()=>readDirectives,YY:()=>commitsOneByOne,cf:()=>durationOf});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83263);const line=/^(?:--|#)[ \t]*(?:acd:(?<own>[a-z-]+)|migrate:(?<dbmate>up|down)|\+(?:migrate|goose)[ \t]+(?<goose>up|down|no[ \t]+transaction))\b[ \t]*(?<value>.*?)[ \t]*\r?$/i,
directiveNames=["phase","requires-app","env","batch","timeout","lock-timeout","algorithm","no-transaction","allow","placeholders","up","down"];function readDirectives(text){
if(!/acd:|migrate:|\+(migrate|goose)/i.test(text))return[];const found=[];for(let token=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Fu)(text,0,"\0\0");token;token=
(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Fu)(text,token.end,"\0\0")){if(token.kind!=="comment")continue;const match=line.exec(text.slice(token.start,token.
end));if(!match)continue;const{own,dbmate,goose,value}=match.groups,name=(own??dbmate??goose).toLowerCase().replace(/[ \t]+/,"-");found.push({name,value:value??
"",offset:token.start})}return found}function durationOf(directives,name){const value=directives.find(directive=>directive.name===name)?.value;return value===void 0?
void 0:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)}function commitsOneByOne(directives,section){return directives.some(({name,value})=>name===
"no-transaction"||name===section&&/\b(transaction:false|notransaction)\b/i.test(value))}function isForEnvironment(directives,environment){const names=directives.
filter(({name})=>name==="env").flatMap(({value})=>value.split(/[\s,]+/).filter(Boolean));if(names.length===0||environment===void 0)return!0;const excluded=names.
filter(name=>name.startsWith("!")).map(name=>name.slice(1));return excluded.includes(environment)?!1:names.length===excluded.length||names.includes(environment)}
function cutSections(text,directives){const marks=directives.filter(directive=>directive.name==="up"||directive.name==="down");if(!marks.some(mark=>mark.name===
"down"))return{up:text,down:void 0};const parts={up:marks[0]?.name==="up"?"":text.slice(0,marks[0].offset),down:""};parts.up=parts.up||blank(text.slice(0,marks[0].
offset)),parts.down=blank(text.slice(0,marks[0].offset));for(const[index,mark]of marks.entries()){const section=text.slice(mark.offset,marks[index+1]?.offset),isUp=mark.
name==="up";parts.up+=isUp?section:blank(section),parts.down+=isUp?blank(section):section}return parts}const blank=text=>text.replace(/[^\n]/g," ")}),59806:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>readDirectory});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52005);const extension=/\.(sql|js|cjs|mjs|ts|cts|mts)$/i,
skipped=new Set(["node_modules","seeds","callbacks","down"]);async function readDirectory(directory){return listFiles(directory,"").map(file=>readSource(`${directory}\
/${file}`,file))}function listFiles(root,folder){const directory=folder===""?root:(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root,folder),found=[];for(const entry of entriesOf(
directory).sort((a,b)=>a.name<b.name?-1:1)){const file=`${folder}${entry.name}`;entry.isDirectory()?!skipped.has(entry.name)&&!entry.name.startsWith(".")&&found.
push(...listFiles(root,`${file}/`)):extension.test(entry.name)&&found.push(file)}return found}function entriesOf(directory){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readdirSync)(directory,{withFileTypes:!0})}catch(error){const{code}=error;throw code!=="ENOENT"&&code!=="ENOTDIR"?error:new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
xL([{message:`there is no directory ${directory}`,path:"migrations.directory",fix:"create it, or name another one with migrations.directory"}])}}const streamedBytes=8*
1048576;function readSource(path,file){if(!(path.endsWith(".sql")&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size>streamedBytes))return{file,bytes:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readFileSync)(path)};const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for(const chunk of readChunks(path))hash.update(chunk);return{
file,bytes:new Uint8Array,stream:{checksum:hash.digest("hex"),chunks:()=>readChunks(path)}}}function*readChunks(path){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(path,"r"),buffer=Buffer.allocUnsafe(65536);try{for(;;){const length=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,buffer);if(length===0)
return;yield buffer.subarray(0,length)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}}),70996:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>parseFileName,Z:()=>compareVersions});const pattern=/^(?<stem>.+?)(?:\.(?<direction>up|down))?(?:\.(?<phase>expand|data|contract))?\.(?<extension>sql|js|cjs|mjs|ts|cts|mts)$/i,
flyway=/^(?<prefix>[VUB])(?<version>\d+(?:[._]\d+)*)__(?<slug>.*)$/,numbered=/^(?<version>\d+)(?:[_-].*|\..*)?$/;function parseFileName(file){const match=pattern.
exec(file);if(!match||/\.d\.[cm]?ts$/.test(file))return;const{stem,direction,phase,extension}=match.groups,base={phase:phase?.toLowerCase(),direction:direction?.
toLowerCase()==="down"?"down":"up",format:extension.toLowerCase()==="sql"?"sql":"script"};if(stem.startsWith("R__"))return{...base,id:stem,kind:"repeatable",version:[]};
const versioned=/^[VUB]\d/.test(stem)?flyway.exec(stem)?.groups:void 0;if(versioned){const isUndo=versioned.prefix==="U";return{...base,id:isUndo?`V${stem.slice(
1)}`:stem,kind:versioned.prefix==="B"?"baseline":"versioned",version:versioned.version.split(/[._]/).map(BigInt),direction:isUndo?"down":base.direction}}const plain=numbered.
exec(stem)?.groups;return plain?{...base,id:stem,kind:"versioned",version:[BigInt(plain.version)]}:void 0}function compareVersions(a,b){for(let index=0;index<Math.
max(a.length,b.length);index++){const left=a[index]??0n,right=b[index]??0n;if(left!==right)return left<right?-1:1}return 0}}),53961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Y:()=>loadMigrations});var classify=__webpack_require__(31430),compatibility=__webpack_require__(77996),files_directives=__webpack_require__(
29470),file_name=__webpack_require__(70996),migration_statement=__webpack_require__(59822),lexer=__webpack_require__(83263),source_file=__webpack_require__(33200),
split=__webpack_require__(77232);function fillPlaceholders(text,values,directives,report){const wish=directives.find(({name})=>name==="placeholders");if(wish&&![
"","on","off","everywhere"].includes(wish.value)&&report(wish.offset,`acd:placeholders takes on, off or everywhere, not "${wish.value}"`,"leave the value out"),
!(wish?wish.value!=="off":Object.keys(values).length>0)||!text.includes("${"))return text;const kept=[...commentRanges(text),...wish?.value==="everywhere"?[]:bodyRanges(
text)];return text.replace(/\$\{([^}\n]*)\}/g,(whole,name,offset)=>{if(kept.some(([start,end])=>offset>=start&&offset<end))return whole;const value=values[name];
if(value!==void 0)return value;const known=Object.keys(values);return report(offset,`no value for the placeholder ${whole}`,known.length>0?`known: ${known.join(
", ")}`:`give one with --placeholder ${name}=VALUE`),whole})}function commentRanges(text){const ranges=[];try{for(let token=(0,lexer.Fu)(text,0,"\0\0");token;token=
(0,lexer.Fu)(text,token.end,"\0\0"))token.kind==="comment"&&ranges.push([token.start,token.end])}catch{}return ranges}function bodyRanges(text){try{return(0,split.
QR)(text).flatMap(({text:sql,start})=>{const at=bodyStart(sql);return at===void 0?[]:[[start+at,start+sql.length]]})}catch(error){if(error instanceof split.mC)return[];
throw error}}function bodyStart(sql){const tokens=(0,lexer.qr)(sql),words=tokens.map(({kind,start,end:end2})=>kind==="word"||kind==="punctuation"?sql.slice(start,
end2).toUpperCase():"");if(words[0]!=="CREATE"&&words[0]!=="ALTER")return;const at=words.findIndex(word=>["PROCEDURE","FUNCTION","TRIGGER","EVENT","TABLE","VIEW",
"INDEX"].includes(word)),end=at<0?void 0:bodyBehind[words[at]]?.(words,at);return end===void 0||end<0?void 0:tokens[end].end}const endOfList=(words,from)=>{let depth=0;
return words.findIndex((word,index)=>index<=from?!1:(word==="("&&depth++,word===")"&&--depth===0))},bodyBehind={PROCEDURE:endOfList,FUNCTION:endOfList,TRIGGER:words=>words.
findIndex((word,index)=>word==="ROW"&&words[index-1]==="EACH"),EVENT:(words,from)=>words.indexOf("DO",from)};var schema_model=__webpack_require__(781);function loadMigrations(files,placeholders={},nameOf=file=>(0,file_name.
P)(baseName(file))){const problems=[],migrations=[],downs=new Map;for(const source of files){const name=nameOf(source.file);if(!name){looksLikeMigration(source.
file)&&problems.push(misnamed(source.file));continue}name.direction==="down"?downs.set(name.id,source):migrations.push(readMigration(source,name,placeholders,problems))}
for(const migration of migrations){const source=downs.get(migration.id);source&&(migration.down=readDown(source,problems))}return migrations.sort(compareMigrations),
inferPhases(migrations),problems.push(...findDuplicates(migrations)),{migrations,problems}}function baseName(file){const parts=file.split("/");return parts.at(-1)===
"migration.sql"&&parts.length>1?`${parts.at(-2)}.sql`:parts.at(-1)}const looksLikeMigration=file=>file.endsWith(".sql")&&!/(^|\/)(schema|structure|dump)\.sql$/.
test(file),misnamed=file=>({message:"this file name has no number to order it by",file,fix:"name it like 20260131120000_add_price.sql, or R__name.sql for one th\
at runs on every change"});function readMigration(source,name,placeholders,problems){if(source.stream)return streamedMigration(source.file,name,source.stream);const raw=decode(
source,problems),checksum=(0,source_file.l)(source.bytes),base={id:name.id,file:source.file,kind:name.kind,version:name.version,format:name.format,checksum};if(name.
format==="script")return{...base,phase:name.phase??"expand",isPhaseGiven:!!name.phase,text:raw,statements:[],down:void 0,directives:[]};const directives=directivesOf(
source.file,raw,problems),text=fillPlaceholders(raw,placeholders,directives,(offset,message,fix)=>problems.push({message,file:source.file,...(0,split.$t)(raw,offset),
fix})),own=text===raw?directives:directivesOf(source.file,text,[]),{up,down}=(0,files_directives.Bt)(text,own),given=phaseOf(directives,source.file,raw,problems)??
name.phase;return{...base,phase:given??"expand",isPhaseGiven:given!==void 0,text,statements:readStatements(source.file,up,own,"up",problems),down:down===void 0?
void 0:readStatements(source.file,down,own,"down",problems),directives}}function readDown(source,problems){const text=decode(source,problems);return readStatements(
source.file,text,directivesOf(source.file,text,problems),"down",problems)}function streamedMigration(file,name,stream){return{id:name.id,file,kind:name.kind,version:name.
version,phase:name.phase??"data",isPhaseGiven:!0,format:"stream",chunks:stream.chunks,text:"",checksum:stream.checksum,statements:[],down:void 0,directives:[]}}
const strictUtf8=new TextDecoder("utf-8",{fatal:!0});function decode(source,problems){try{const text=strictUtf8.decode(source.bytes);return text.includes("\r")?
text.replaceAll(`\r
`,`
`):text}catch{return problems.push({message:"this file is not UTF-8",file:source.file,...placeOfInvalidByte(source.bytes),fix:"save it as UTF-8, e.g. with iconv\
 -f LATIN1 -t UTF-8"}),""}}function placeOfInvalidByte(bytes){const text=new TextDecoder("utf-8").decode(bytes);return(0,split.$t)(text,Math.max(0,text.indexOf(
"\uFFFD")))}function directivesOf(file,text,problems){let directives;try{directives=(0,files_directives.Vl)(text)}catch{return[]}(0,migration_statement.E9)(directives,
file,text,problems);for(const directive of directives)files_directives.Iy.includes(directive.name)||problems.push({message:`acd:${directive.name} is no directiv\
e`,file,...(0,split.$t)(text,directive.offset),fix:`one of ${files_directives.Iy.join(", ")}`});return directives}function phaseOf(directives,file,text,problems){
const directive=directives.find(({name})=>name==="phase");if(!directive)return;const value=directive.value.toLowerCase();if(value==="expand"||value==="data"||value===
"contract")return value;problems.push({message:`acd:phase is expand, data or contract, not "${directive.value}"`,file,...(0,split.$t)(text,directive.offset)})}function readStatements(file,text,directives,section,problems){
const isOneByOne=(0,files_directives.YY)(directives,section),batches=directives.filter(({name})=>name==="batch");try{let from=-1,isOpen=!1;const statements=(0,split.
QR)(text).map(statement=>{const batch=batches.find(({offset})=>offset>from&&offset<statement.start);from=statement.start;const batchSize=batch&&(0,migration_statement.
kE)(batch,file,text,problems),tokens=(0,lexer.qr)(statement.text),what=(0,classify.L)(statement.text,tokens);what.verb==="SET"&&(0,migration_statement.d2)(statement,
file,problems);const wasOpen=isOpen;return isOpen=(0,migration_statement.Qs)(what,isOpen),{sql:statement.text,line:statement.line,column:statement.column,hash:(0,migration_statement.
OT)(statement.text,tokens),what,...isOneByOne&&!isOpen&&!wasOpen?{commitsAlone:!0}:{},...batchSize===void 0?{}:{batchSize}}});return statements.length===0?[]:[...(0,migration_statement.
zc)(directives,file,text,problems),...statements]}catch(error){if(!(error instanceof split.mC))throw error;return problems.push({message:error.message,file,...(0,split.
$t)(text,error.offset),fix:error.fix}),[]}}function inferPhases(migrations){const model=new schema_model.V;for(const migration of migrations){model.settle();let isBreaking=!1;
for(const{what}of migration.statements)(0,compatibility.X)(what,model).length>0&&(isBreaking=!0),model.apply(what);if(migration.isPhaseGiven||migration.format===
"script")continue;const isData=migration.statements.length>0&&migration.statements.every(({what})=>what.nature==="data"||what.nature==="session");migration.phase=
isBreaking?"contract":isData?"data":"expand"}}function compareMigrations(a,b){return a.kind==="repeatable"!=(b.kind==="repeatable")?a.kind==="repeatable"?1:-1:(0,file_name.
Z)(a.version,b.version)||(a.id<b.id?-1:a.id>b.id?1:0)}function findDuplicates(migrations){const problems=[];for(const[index,migration]of migrations.entries()){const previous=migrations[index-
1];!previous||migration.kind==="repeatable"||previous.kind!==migration.kind||(0,file_name.Z)(previous.version,migration.version)===0&&problems.push({message:`ha\
s the same number as ${previous.file}: ${migration.version.join(".")}`,file:migration.file,fix:"two branches added it: give the one that is not applied anywhere\
 yet a later number"})}return problems}}),96176:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BY:()=>readSeeds,KV:()=>isProduction,qK:()=>runSeeds,v1:()=>withSeeds});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_directory_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(59806),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
53961),_journal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1189),_migration_run_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(743);const seedsFolder="\
seeds",isProduction=environment=>/(?<![a-z])(?<!(non|pre|not)[-_.])(prod|production|live)(?![a-z])/i.test(environment);async function runSeeds(options){const startedAt=options.
clock.monotonic(),chosen=choose(await loadSeeds(options),options),request={...options,phase:"all",table:(0,_journal_js__WEBPACK_IMPORTED_MODULE_5__.NL)(options.
table??_journal_js__WEBPACK_IMPORTED_MODULE_5__.a5),mayBeForeign:!0};return{...await new _migration_run_js__WEBPACK_IMPORTED_MODULE_6__.K(request,void 0,()=>({direction:"\
up",migrations:chosen,plan:journal=>planSeeds(chosen,journal),drive:_migration_run_js__WEBPACK_IMPORTED_MODULE_6__.c})).run(),schemaHead:void 0,durationMs:options.
clock.monotonic()-startedAt}}async function loadSeeds({directory,environment,placeholders}){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,
seedsFolder);if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))return[];const own=(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__.g)(folder)).
filter(({file})=>!file.includes("/")||file.startsWith(`${environment}/`)).map(source=>({...source,file:`${seedsFolder}/${source.file}`})),{migrations,problems}=(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.
Y)(own,placeholders,seedName),found=[...problems,...migrations.flatMap(structureProblems)];if(found.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
xL(found);const rank=({id})=>id.includes("/")?1:0;return migrations.toSorted((a,b)=>rank(a)-rank(b)||(a.id<b.id?-1:1))}function seedName(file){const match=/^seeds\/(?<id>.+)\.(?<extension>sql|js|cjs|mjs|ts|cts|mts)$/i.
exec(file);if(!(!match||/\.d\.[cm]?ts$/.test(file)))return{id:match.groups.id,kind:"repeatable",version:[],phase:"data",direction:"up",format:match.groups.extension.
toLowerCase()==="sql"?"sql":"script"}}const structureProblems=({file,statements})=>statements.filter(({what})=>what.nature==="ddl"&&what.verb!=="TRUNCATE TABLE"&&
!what.options.isTemporary).map(({what,line,column})=>({message:`a seed fills tables; ${what.verb} changes the schema`,file,line,column,fix:"put it into a migrat\
ion"}));async function readSeeds(directory){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,seedsFolder);if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
existsSync)(folder))return[];const files=(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_3__.g)(folder)).map(source=>({...source,file:`${seedsFolder}/${source.file}`})),
{migrations,problems}=(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.Y)(files,{},seedName);if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
xL(problems);return migrations}function choose(seeds,{environment,names}){if(names==="all"){if(!isProduction(environment))return[...seeds];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
wG(`${environment} is a production: its seeds run only when they are named`,{code:"E_SEED_PRODUCTION",fix:seeds.length>0?`name what is meant, e.g. migrate seed ${seeds[0].
id} --env ${environment}`:`there is none for it in ${seedsFolder}/`})}const wanted=names.map(name=>name.replace(/\.(sql|[cm]?[jt]s)$/i,"")),unknown=wanted.filter(
name=>!seeds.some(({id})=>id===name));if(unknown.length>0){const known=seeds.map(({id})=>id).join(", ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
xL(unknown.map(name=>({message:`there is no seed ${name} for ${environment}`,path:"migrations.seeds",fix:known?`there are ${known}`:`put one into ${seedsFolder}\
/ or ${seedsFolder}/${environment}/`})))}return seeds.filter(({id})=>wanted.includes(id))}function planSeeds(seeds,journal){const rows=new Map(journal.map(row=>[
row.id,row])),plan={entries:[],pending:[],interrupted:[],problems:[],notices:[]};for(const[sequence,migration]of seeds.entries()){const row=rows.get(migration.id),
isSame=row?.checksum===migration.checksum,done=row&&isSame?row.statementsDone:0,isApplied=isSame&&row?.state==="done";if(isSame&&row?.state==="running"&&plan.interrupted.
push(row),plan.entries.push({id:migration.id,file:migration.file,phase:migration.phase,state:isApplied?"already-applied":done>0?"partly-applied":"pending",statements:{
total:(0,_journal_js__WEBPACK_IMPORTED_MODULE_5__.ZA)(migration),done:isApplied?(0,_journal_js__WEBPACK_IMPORTED_MODULE_5__.ZA)(migration):done},...isSame&&row?.
error?{reason:row.error}:{}}),isApplied)continue;const cursor=isSame?row?.cursor:void 0;plan.pending.push({migration,sequence,done,...cursor===void 0?{}:{cursor}})}
return plan}function withSeeds(migrations,seeds){return seeds?{...migrations,result:seeds.result==="no-change"?migrations.result:seeds.result,migrations:[...migrations.
migrations,...seeds.migrations],statements:[...migrations.statements,...seeds.statements],durationMs:migrations.durationMs+seeds.durationMs,...seeds.failure?{failure:seeds.
failure}:{}}:migrations}}),33200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>checksumOf});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function checksumOf(bytes){const body=bytes[0]===239&&bytes[1]===187&&bytes[2]===191?bytes.
subarray(3):bytes,text=!body.includes(13)?body:new TextDecoder().decode(body).replaceAll(`\r
`,`
`);return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256",text)}}),82256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Er:()=>newSum,IM:()=>checkSum,UA:()=>sumFile,mk:()=>refuseOtherSum});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52005),_directory_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59806),_source_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(33200);const sumFile="\
acd.sum";function sumOf(files){const body=files.map(source=>`${checksum(source)} ${source.file}
`).join("");return`${total(body)}
${body}`}const checksum=({bytes,stream})=>stream?.checksum??(0,_source_file_js__WEBPACK_IMPORTED_MODULE_5__.l)(bytes),total=body=>`acd.sum ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(body).digest("hex")}`;function checkSum(directory,files){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory,sumFile);
if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))return[];const text=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,"utf8").replaceAll(
`\r
`,`
`);if(text===sumOf(files))return[];const fix="see that the order is right, then write it again: migrate sum",problems=differences(text,files).map(problem=>({...problem,
fix}));return problems.length>0?problems:[{message:"was merged or edited by hand: its first line does not fit the others",file:sumFile,line:1,column:1,fix}]}function differences(text,files){
const lines=text.split(`
`).slice(1).filter(Boolean),listed=new Map(lines.map((line,index)=>[line.slice(65),{sum:line.slice(0,64),line:index+2}])),there=new Set(files.map(({file})=>file));
return[...files.flatMap(source=>{const entry=listed.get(source.file);return entry?entry.sum===checksum(source)?[]:[{message:`is not what ${sumFile} says`,file:source.
file}]:[{message:`is not in ${sumFile}: it came from another branch, or nobody has run migrate sum`,file:source.file}]}),...[...listed].filter(([file])=>!there.
has(file)).map(([file,{line}])=>({message:`${file} is gone`,file:sumFile,line,column:1}))]}function refuseOtherSum(directory,files){const problems=checkSum(directory,
files);if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL(problems,{code:"E_MIGRATION_SUM"})}async function newSum(directory){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(directory,sumFile),text=sumOf(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_4__.g)(directory));return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(
path)&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path,"utf8")===text?void 0:text}}),66267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>findForeignHistories,T:()=>readForeignHistory});var _files_file_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
70996),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83263);const foreignTools=[{tool:"golang-migrate",table:"schema_migrations",column:"dirty",
query:"SELECT version AS name, 1 AS upTo FROM schema_migrations WHERE dirty = 0"},{tool:"dbmate",table:"schema_migrations",column:"version",query:"SELECT versio\
n AS name FROM schema_migrations"},{tool:"flyway",table:"flyway_schema_history",column:"installed_rank",query:"SELECT script AS name FROM flyway_schema_history \
WHERE success = 1 AND script IS NOT NULL"},{tool:"liquibase",table:"DATABASECHANGELOG",column:"ORDEREXECUTED",query:'SELECT SUBSTRING_INDEX(FILENAME, "/", -1) A\
S name FROM DATABASECHANGELOG'},{tool:"umzug",table:"SequelizeMeta",column:"name",query:"SELECT name FROM SequelizeMeta"},{tool:"knex",table:"knex_migrations",column:"\
migration_time",query:"SELECT name FROM knex_migrations"},{tool:"prisma",table:"_prisma_migrations",column:"migration_name",query:"SELECT migration_name AS name\
 FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL"},{tool:"typeorm",table:"migrations",column:"timestamp",query:"SELECT timestam\
p AS name FROM migrations"},{tool:"postgrator",table:"schemaversion",column:"md5",query:"SELECT version AS name FROM schemaversion WHERE version > 0"}];async function findForeignHistories(session){
const tables=[...new Set(foreignTools.map(({table})=>(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(table)))].join(", "),[answer]=await session.query(`SELECT\
 TABLE_NAME AS name, COLUMN_NAME AS col FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (${tables})`),columns=new Set(answer.rows.
map(row=>`${row.name}.${row.col}`)),found=foreignTools.filter(({table,column})=>columns.has(`${table}.${column}`));return found.filter(({table},index)=>found.findIndex(
other=>other.table===table)===index)}async function readForeignHistory(session,tool,migrations){const[answer]=await session.query(tool.query.replace(tool.table,
(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tool.table))),names=answer.rows.map(row=>String(row.name)),isUpTo=answer.rows.some(row=>row.upTo===1),matches=(migration,name)=>isUpTo?
(migration.version[0]??0n)<=BigInt(name):isNamed(migration,name),applied=migrations.filter(migration=>names.some(name=>matches(migration,name))),unknown=names.filter(
name=>!migrations.some(migration=>matches(migration,name)));return{applied,unknown}}function isNamed(migration,name){const file=migration.file.split("/").at(-1);
return name===migration.file||name===file||name===migration.id?!0:/^\d+$/.test(name)?migration.version.length===1&&migration.version[0]===BigInt(name):(0,_files_file_name_js__WEBPACK_IMPORTED_MODULE_1__.
P)(name)?.id===migration.id}}),67670:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{SU:()=>hasBegun,gq:()=>checkHalfDone,ue:()=>unfinishedWayBack});var _journal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1189);function checkHalfDone(migration,row){
const problem=editedPrefix(migration,row)??editedInPart(migration,row);return problem?[problem]:[]}function editedPrefix(migration,row){if(migration.format==="s\
ql")for(let index=0;index<row.statementsDone;index++){const statement=migration.statements[index];if(statement?.hash!==row.statementHashes[index])return edited(
migration,row,{message:`statement ${index+1} was edited after it was applied; the file stopped at statement ${row.statementsDone+1}`,...statement?{line:statement.
line,column:statement.column}:{},fix:`put the old text of the first ${row.statementsDone} statements back`})}}function editedInPart(migration,row){if(row.cursor===
void 0)return;if(migration.format==="stream")return row.checksum===migration.checksum?void 0:edited(migration,row,{message:`was edited after ${row.cursor} of it\
s statements had run`,fix:waysOut(migration,`it goes on behind statement ${row.cursor}`)});const number=row.statementsDone+1,statement=migration.statements[row.
statementsDone],isSame=statement!==void 0&&statement.hash===row.statementHashes[row.statementsDone];return isSame&&statement.batchSize!==void 0?void 0:edited(migration,
row,{message:`statement ${number} ${isSame?"lost its acd:batch":statement?"was edited":"is gone"} after its backfill had got to key ${row.cursor}`,...statement?
{line:statement.line,column:statement.column}:{},fix:waysOut(migration,`it goes on behind key ${row.cursor}`)})}function waysOut({id},goesOn){const repair=`put \
the old text back; or, after a look at the rows that are done, migrate repair ${id} --reason "\u2026" (${goesOn})`;return id.endsWith(_journal_js__WEBPACK_IMPORTED_MODULE_0__.
WE)?repair:`${repair}, or migrate resolve ${id} --mark pending (it begins again with the first row)`}function edited(migration,row,problem){const whole={...problem,
file:migration.file};return row.checksum===migration.checksum?whole:{...whole,recordedChecksum:row.checksum}}const hasBegun=(row,format)=>row.state!=="failed"||
row.statementsDone>0||row.cursor!==void 0||format!=="sql";function unfinishedWayBack(newestFirst){const id=row=>row.id.slice(0,-_journal_js__WEBPACK_IMPORTED_MODULE_0__.
WE.length),states=newestFirst.map(row=>`${id(row)} (${howFar(row)})`),[first]=newestFirst;return{message:`a way back was interrupted: ${states.join(", ")}; noth\
ing goes up before it is ended`,fix:`finish it: migrate down, which reverts ${newestFirst.length===1?"it":`these ${newestFirst.length}`} and nothing else; or sa\
y of each how it stands: migrate resolve ${first.id} --mark done (it is reverted) or --mark pending (it is as applied)`}}function howFar({state,statementsDone:done,
statementsTotal:total,cursor,error}){if(state==="done")return"all of it ran";const batch=cursor===void 0?"":`, statement ${done+1} up to key ${cursor}`;return state===
"failed"?`${done} of ${total} statements ran${batch}, then it failed: ${error??"no reason recorded"}`:`${done} of ${total} statements are known to have run${batch}`}}),
11280:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>openHistory});var errors=__webpack_require__(
52005),duration=__webpack_require__(80290),database=__webpack_require__(35201),lexer=__webpack_require__(83263);const clusterTable="_acd_lock",pauseMs=1e3;async function takeClusterLock(session,request){
const{node,identity,clock,signal,reporter,timeoutMs,cancelOrphan}=request,startedAtMs=clock.monotonic();await session.query(`SET SESSION wsrep_sync_wait = 15; C\
REATE TABLE IF NOT EXISTS ${clusterTable} (id TINYINT PRIMARY KEY, run_id VARCHAR(160) NOT NULL, actor VARCHAR(190) NOT NULL, node VARCHAR(100) NOT NULL, taken_\
at DATETIME(6) NULL) ENGINE=InnoDB;INSERT IGNORE INTO ${clusterTable} VALUES (1, '', '', '', NULL)`);const[runId,actor,own]=[identity.runId,identity.actor,node].
map(lexer.Ov),isFree=cancelOrphan?"1 = 1":`(run_id IN ('', ${runId}) OR node = ${own})`;let hasSaid=!1;for(;;){signal.throwIfAborted();const update=`UPDATE ${clusterTable}\
 SET run_id = ${runId}, actor = ${actor}, node = ${own}, taken_at = NOW(6) WHERE id = 1 AND ${isFree}`;if(await isCommitted(session,update))return;const holder=await describeHolder(
session);if(hasSaid||reporter.emit({type:"notice",message:`waiting for the migration lock of the cluster: ${holder}`}),hasSaid=!0,clock.monotonic()-startedAtMs>=
timeoutMs)throw locked(holder,timeoutMs);await clock.sleep(pauseMs,signal)}}async function isCommitted(session,update){try{const[answer]=await session.query(update);
return answer.affectedRows>0}catch(error){if(error instanceof database.a&&error.errno===1213)return!1;throw error}}async function describeHolder(session){const[
answer]=await session.query(`SELECT run_id AS id, actor, node, taken_at AS at FROM ${clusterTable} WHERE id = 1`),row=answer.rows[0];return`run ${row?.id} of ${row?.
actor} on node ${row?.node}, since ${row?.at}`}const locked=(holder,timeoutMs)=>new errors.by(`migrations of this schema are locked by ${holder}; waited ${(0,duration.
a3)(timeoutMs)}`,{code:"E_CLUSTER_LOCKED",fix:"run again when it has finished; if it was killed, run on that node, where this can be seen, or take the lock over\
 with --cancel-orphan"});async function releaseClusterLock(session,{runId}){try{await session.query(`UPDATE ${clusterTable} SET run_id = '', actor = '', node = \
'', taken_at = NULL WHERE id = 1 AND run_id = ${(0,lexer.Ov)(runId)}`)}catch(error){if(!(error instanceof database.a))throw error}}var foreign_history=__webpack_require__(
66267),migrate_journal=__webpack_require__(1189),lock_lock=__webpack_require__(12169),migrate_opening=__webpack_require__(15930),server_facts=__webpack_require__(
69242);async function openHistory(session,request){const name=(0,lock_lock.l)(request.database),lock=request.isDryRun?void 0:name,{opening,tables}=await openEither(
session,request.tables,lock);let journal=opening.journal;!request.isDryRun&&!opening.hasLock&&(await(0,lock_lock.g)(session,name,request),journal=await(0,migrate_opening.
readJournal)(session,tables));const isCluster=opening.isGalera&&!request.isDryRun;isCluster&&(await takeClusterLock(session,{...request,node:opening.server}),journal=
await(0,migrate_opening.readJournal)(session,tables)),(opening.isJournalOld||journal!==void 0&&!opening.hasLock)&&!request.isDryRun&&await upgradeJournal(session,
tables.migrations,request);const release=async()=>isCluster?releaseClusterLock(session,request.identity):void 0;try{tables.mirror&&(journal=await takeMirrorIn(session,
{...request,tables},journal));const isFresh=journal===void 0&&await(0,server_facts.MV)(session);return journal===void 0&&!isFresh&&!request.mayBeForeign&&await refuseForeignHistory(
session),{session,opening,tables,journal,isFresh,release}}catch(error){throw await release(),error}}async function upgradeJournal(session,table,{clock,signal,timeoutMs}){
const[answer]=await session.query((0,migrate_journal.qS)(table));if(!(0,migrate_journal.oj)(answer.rows))return;const startedAt=clock.monotonic();for(;;)try{await session.
query((0,migrate_journal.xu)(table,answer.rows));return}catch(error){if(!(error instanceof database.a&&error.errno===lockWaitTimeout)||clock.monotonic()-startedAt>
timeoutMs)throw error;await clock.sleep(500,signal)}}const lockWaitTimeout=1205;async function openEither(session,tables,lock){try{return{opening:await(0,migrate_opening.
f)(session,tables,lock),tables}}catch(error){if(!(error instanceof database.a&&error.errno===1054&&tables.migrations!==migrate_journal.a5))throw error;const beside={
migrations:migrate_journal.a5,mirror:tables.migrations};return{opening:await(0,migrate_opening.f)(session,beside,lock),tables:beside}}}async function takeMirrorIn(session,request,journal){
const[answer]=await session.query(`SELECT name FROM ${(0,lexer.Cm)(request.tables.mirror)}`),known=new Set((journal??[]).map(({id})=>id)),names=new Set(answer.rows.
map(row=>String(row.name))),missing=request.migrations().filter(migration=>!known.has(migration.id)&&(names.has(migration.file)||names.has(migration.id)));if(missing.
length===0)return journal;if(request.isDryRun)return[...journal??[],...missing.map(asBaseline)];const statements=[...journal===void 0?(0,migrate_journal.s9)(request.
tables):[],(0,migrate_journal.PV)(request.tables,missing,"baseline",`recorded in ${request.tables.mirror}`,request.identity)];return await session.query(statements.
join(";")),(0,migrate_opening.readJournal)(session,request.tables)}function asBaseline(migration){return{id:migration.id,checksum:migration.checksum,phase:migration.
phase,kind:migration.kind,state:"baseline",statementsTotal:migration.statements.length,statementsDone:migration.statements.length,statementStarted:0,statementHashes:migration.
statements.map(({hash})=>hash),sequence:0,runId:"",error:void 0,cursor:void 0}}async function refuseForeignHistory(session){const[found]=await(0,foreign_history.
M)(session);if(found)throw new errors.wG(`this schema was migrated by ${found.tool} (table ${found.table}) and has no history of ours`,{code:"E_MIGRATION_FOREIG\
N_HISTORY",fix:`take it over once: migrate adopt --from ${found.tool}`})}}),1189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BX:()=>forgetIntents,C5:()=>recordFailure,CD:()=>recordRunEnd,Dh:()=>readJournalRow,F7:()=>recordIntents,NL:()=>seedsTable,
PV:()=>recordAsApplied,Ty:()=>runsTable,WE:()=>downSuffix,ZA:()=>statementCount,a5:()=>defaultTable,lF:()=>recordProgress,oj:()=>lacksColumns,qS:()=>selectLaterColumns,
r7:()=>recordStarted,s9:()=>createJournal,sL:()=>selectJournal,vj:()=>recordRun,xu:()=>addLaterColumns,yZ:()=>recordCursor});var _sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83263);const defaultTable="_acd_migrations",runsTable="_acd_runs",seedsTable=migrationsTable=>migrationsTable===defaultTable?"_acd_seeds":`${migrationsTable}_se\
eds`,downSuffix="~down";function createJournal(tables){const text="VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",engine="ENGINE=InnoDB DEFAULT CHARSET\
=utf8mb4 COLLATE=utf8mb4_bin";return[`CREATE TABLE IF NOT EXISTS ${runsTable} (run_id ${text} NOT NULL PRIMARY KEY, started_at DATETIME(6) NOT NULL, finished_at\
 DATETIME(6) NULL, outcome VARCHAR(20) NULL, actor VARCHAR(190) NOT NULL, job_url VARCHAR(500) NULL, thread_id BIGINT NOT NULL, server VARCHAR(100) NOT NULL, pr\
e_images LONGTEXT NOT NULL, schema_after LONGTEXT NULL, KEY started_ix (started_at)) ${engine}`,`CREATE TABLE IF NOT EXISTS ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(tables.migrations)} (id ${text} NOT NULL PRIMARY KEY, file VARCHAR(255) NOT NULL, phase VARCHAR(10) NOT NULL, kind VARCHAR(12) NOT NULL, checksum CHAR(64) N\
OT NULL, state VARCHAR(10) NOT NULL, stmt_total INT NOT NULL, stmt_done INT NOT NULL, stmt_started INT NOT NULL DEFAULT 0, stmt_hashes MEDIUMTEXT NOT NULL, sequ\
ence INT NOT NULL DEFAULT 0, started_at DATETIME(6) NULL, finished_at DATETIME(6) NULL, duration_ms BIGINT NULL, error TEXT NULL, note TEXT NULL, batch_cursor T\
EXT NULL, run_id ${text} NOT NULL, actor VARCHAR(190) NOT NULL, commit_sha VARCHAR(64) NULL, app_release VARCHAR(190) NULL, ${laterColumns.join(", ")}, KEY stat\
e_ix (state)) ${engine}`]}const laterColumns=["tool_version VARCHAR(40) NULL","server_uuid VARCHAR(100) NULL"],laterNames=laterColumns.map(definition=>definition.
split(" ",1)[0]),selectLaterColumns=table=>`SHOW COLUMNS FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(table)} WHERE Field IN (${laterNames.map(_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov).join(", ")})`,lacksColumns=rows=>rows.length<laterColumns.length;function addLaterColumns(table,rows){const known=new Set(rows.map(row=>String(row.Field))),
missing=laterColumns.filter((_,index)=>!known.has(laterNames[index]));return`ALTER TABLE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(table)} ${missing.map(
definition=>`ADD COLUMN ${definition}`).join(", ")}`}function selectJournal(table){return`SELECT id, checksum, phase, kind, state, stmt_total AS total, stmt_don\
e AS done, stmt_started AS started, stmt_hashes AS hashes, sequence, run_id AS run, error, batch_cursor AS position FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(table)} ORDER BY sequence`}function readJournalRow(row){return{id:String(row.id),checksum:String(row.checksum),phase:String(row.phase),kind:String(row.kind),
state:String(row.state),statementsTotal:Number(row.total),statementsDone:Number(row.done),statementStarted:Number(row.started),statementHashes:String(row.hashes).
match(/.{16}/g)??[],sequence:Number(row.sequence),runId:String(row.run),error:textOf(row.error),cursor:textOf(row.position)}}const textOf=value=>value==null?void 0:
String(value);function recordIntents(tables,intents,run){const rows=intents.map(({migration,sequence,done})=>`(${rowValues(migration,"running",done,sequence,run)}\
, NULL, ${allowances(migration)})`);return`INSERT INTO ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tables.migrations)} (${rowColumns}, finished_at, note\
) VALUES ${rows.join(", ")} ON DUPLICATE KEY UPDATE state = VALUES(state), checksum = VALUES(checksum), phase = VALUES(phase), file = VALUES(file), stmt_total =\
 VALUES(stmt_total), stmt_done = VALUES(stmt_done), stmt_started = 0, stmt_hashes = VALUES(stmt_hashes), sequence = VALUES(sequence), started_at = VALUES(starte\
d_at), run_id = VALUES(run_id), actor = VALUES(actor), commit_sha = VALUES(commit_sha), app_release = VALUES(app_release), tool_version = VALUES(tool_version), \
server_uuid = VALUES(server_uuid), error = NULL`}function recordAsApplied(tables,migrations,state,note,run){const rows=migrations.map(migration=>`(${rowValues(migration,
state,migration.statements.length,0,run)}, NOW(6), ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(note)})`);return`INSERT INTO ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(tables.migrations)} (${rowColumns}, finished_at, note) VALUES ${rows.join(", ")} ON DUPLICATE KEY UPDATE state = VALUES(state), stmt_done = VALUES(stmt_done\
), finished_at = VALUES(finished_at), note = VALUES(note), tool_version = VALUES(tool_version), error = NULL`}function allowances({directives}){const values=directives.
flatMap(({name,value})=>name==="allow"?[value]:[]);return values.length===0?"NULL":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(`allowed: ${values.join("; ")}`.
slice(0,4e3))}const rowColumns="id, file, phase, kind, checksum, state, stmt_total, stmt_done, stmt_hashes, sequence, started_at, run_id, actor, commit_sha, app\
_release, tool_version, server_uuid";function rowValues(migration,state,done,sequence,run){return[...[migration.id,migration.file,migration.phase,migration.kind,
migration.checksum,state].map(_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov),statementCount(migration),done,(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(migration.
statements.map(({hash})=>hash).join("")),sequence,"NOW(6)",(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(run.runId),(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(run.actor),run.commit===void 0?"NULL":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(run.commit),run.release===void 0?"NULL":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(run.release),run.toolVersion===void 0?"NULL":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(run.toolVersion),run.server===void 0?"NULL":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(run.server)].join(", ")}const statementCount=migration=>migration.format!=="sql"?1:migration.statements.length;function recordProgress(tables,progress){const complete=progress.
filter(({migration,done})=>done>=statementCount(migration)),partial=progress.filter(({migration,done})=>done<statementCount(migration)),table=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(tables.migrations),statements=[];if(complete.length>0&&(statements.push(`UPDATE ${table} SET stmt_done = stmt_total, stmt_started = 0, batch_cursor = NULL, \
state = 'done', finished_at = NOW(6), error = NULL, duration_ms = TIMESTAMPDIFF(MICROSECOND, started_at, NOW(6)) DIV 1000 WHERE id IN (${complete.map(({migration})=>(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(migration.id)).join(", ")})`),tables.mirror)){const names=complete.map(({migration})=>`(${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(migration.file)}\
)`);statements.push(`INSERT IGNORE INTO ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tables.mirror)} (name) VALUES ${names.join(", ")}`)}for(const{migration,
done}of partial)statements.push(`UPDATE ${table} SET stmt_done = ${done}, stmt_started = 0, batch_cursor = NULL WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(migration.id)}`);return statements}function recordStarted(tables,migration,number){return`UPDATE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tables.
migrations)} SET stmt_started = ${number} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(migration.id)}`}function recordCursor(tables,migration,cursor){
return`UPDATE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tables.migrations)} SET batch_cursor = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(cursor)}\
 WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(migration.id)}`}function recordFailure(tables,migration,done,error){return`UPDATE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Cm)(tables.migrations)} SET state = 'failed', stmt_done = ${done}, stmt_started = 0, finished_at = NOW(6), error = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
Ov)(error.slice(0,4e3))} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(migration.id)}`}function forgetIntents(tables,migrations){const ids=migrations.
map(({id})=>(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(id)).join(", ");return`DELETE FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(tables.migrations)}\
 WHERE state = 'running' AND stmt_done = 0 AND id IN (${ids})`}function recordRun(run,threadId,server,preImages){const values=[run.runId,run.actor,run.jobUrl??"",
server,preImages].map(_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov);return`INSERT INTO ${runsTable} (run_id, started_at, actor, job_url, thread_id, server, pre\
_images) VALUES (${values[0]}, NOW(6), ${values[1]}, ${values[2]}, ${threadId}, ${values[3]}, ${values[4]}) ON DUPLICATE KEY UPDATE thread_id = VALUES(thread_id\
), server = VALUES(server), pre_images = VALUES(pre_images)`}function recordRunEnd(runId,outcome){return`UPDATE ${runsTable} SET finished_at = NOW(6), outcome =\
 ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(outcome)} WHERE run_id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Ov)(runId)}`}}),12169:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>waitForLock,l:()=>lockName});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_shared_redact_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(38395),_database_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
35201),_journal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1189),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83263);const lockName=database=>`\
acd:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(database).digest("hex")}`;async function readHolder(session,name){const[answer]=await session.
query(`SELECT p.ID AS id, p.USER AS user, p.HOST AS host, p.TIME AS seconds, p.INFO AS info FROM information_schema.PROCESSLIST p WHERE p.ID = IS_USED_LOCK(${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__.
Ov)(name)})`),row=answer.rows[0];if(row)return{threadId:Number(row.id),account:`${row.user}@${row.host}`,statement:row.info===null?void 0:String(row.info),seconds:Number(
row.seconds),run:await readRun(session,Number(row.id))};const[used]=await session.query(`SELECT IS_USED_LOCK(${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__.Ov)(
name)}) AS id`),id=used.rows[0]?.id;if(id!=null)return{threadId:Number(id),account:"another account",statement:void 0,seconds:0,run:await readRun(session,Number(
id))}}async function readRun(session,threadId){try{const[answer]=await session.query(`SELECT run_id AS id, actor, started_at AS started, job_url AS url FROM ${_journal_js__WEBPACK_IMPORTED_MODULE_4__.
Ty} WHERE thread_id = ${threadId} AND finished_at IS NULL ORDER BY started_at DESC LIMIT 1`),row=answer.rows[0];return row?{id:String(row.id),actor:String(row.actor),
startedAt:String(row.started),jobUrl:String(row.url??"")}:void 0}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_3__.a&&error.errno===1146)
return;throw error}}function describeHolder(holder){const run=holder.run?`run ${holder.run.id} of ${holder.run.actor}, started ${holder.run.startedAt} UTC${holder.
run.jobUrl?` (${holder.run.jobUrl})`:""}`:"a run without a record yet",statement=visibleStatement(holder.statement),doing=statement?`executing for ${holder.seconds}\
 s: ${statement}`:"between two statements";return`connection ${holder.threadId} (${holder.account}), ${run}, ${doing}`}function visibleStatement(info){if(!info)
return;const own=info.split(/;\n/).find(sql=>!/_acd_|^\s*(START TRANSACTION|COMMIT|SELECT GET_LOCK)/.test(sql))??info;return(0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_6__.
pC)(own.replace(/\s+/g," ").trim(),120)}async function waitForLock(session,name,options){const startedAt=options.clock.monotonic();let lastSaid="";for(;;){options.
signal.throwIfAborted();const holder=await readHolder(session,name);holder&&String(holder.threadId)!==lastSaid&&(lastSaid=String(holder.threadId),options.reporter.
emit({type:"notice",message:`waiting for the migration lock: ${describeHolder(holder)}`}),options.cancelOrphan&&await cancelStatement(session,holder,options.reporter));
const leftMs=options.timeoutMs-(options.clock.monotonic()-startedAt),slice=Math.max(0,Math.min(1,leftMs/1e3)),[answer]=await session.query(`SELECT GET_LOCK(${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_5__.
Ov)(name)}, ${slice.toFixed(3)}) AS taken`);if(answer.rows[0]?.taken===1)return;if(leftMs<=0)throw locked(await readHolder(session,name),options.timeoutMs)}}async function cancelStatement(session,holder,reporter){
try{await session.query(`KILL ${holder.threadId}`),reporter.emit({type:"warning",code:"W_ORPHAN_CANCELLED",message:`ended connection ${holder.threadId} as asked`})}catch(error){
if(!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_3__.a&&error.errno===1094))throw error}}function locked(holder,timeoutMs){const who=holder?describeHolder(
holder):"a connection that has ended just now";return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.by(`migrations of this schema are locked by ${who}; wai\
ted ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timeoutMs)}`,{code:"E_MIGRATION_LOCKED",fix:"run again when it has finished, or give it more time \
with --lock-timeout",context:holder?{threadId:holder.threadId,...holder.run?{runId:holder.run.id,actor:holder.run.actor}:{}}:{}})}}),743:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>MigrationRun,c:()=>driveUp});var external_node_crypto_=__webpack_require__(77598),duration=__webpack_require__(
80290),errors=__webpack_require__(52005),migrate_callbacks=__webpack_require__(6318),connection_errors=__webpack_require__(99491),migrate_database=__webpack_require__(
35201);function describeFailure(error,{migration,number,done}){const statement=migration.statements[number-1],place=statement?placeInFile(error.message,statement):
void 0,total=Math.max(1,migration.statements.length);return{code:"E_MIGRATION",message:`${migration.file}: statement ${number} of ${total} failed: ${error.message}\
 (${errorName(error)})`,migration:migration.id,file:migration.file,...place?{...place,frame:codeFrame(migration.text,place.line,place.column)}:{},fix:fixFor(error,
done),retryable:[1205,1213,3024,1969].includes(error.errno)}}function errorName({errno,code}){return errno>=3e3?`error ${errno}`:code}function placeInFile(message,statement){
const match=/near '(?<near>[\s\S]*)' at line (?<line>\d+)$/.exec(message);if(!match?.groups)return placeOfName(message,statement);const lineInStatement=Number(match.
groups.line),lines=statement.sql.split(`
`),near=match.groups.near.split(`
`)[0],found=near===""?-1:lines[lineInStatement-1]?.indexOf(near)??-1;return atLine(statement,lineInStatement,Math.max(0,found))}function placeOfName(message,statement){
for(const[quoted]of message.matchAll(/`[^`]+`|'[^']+'/g)){const name=quoted.slice(1,-1).split(".").at(-1),found=statement.sql.search(new RegExp(`(?<![\\w$])${escapeRegExp(
name)}(?![\\w$])`));if(name===""||found<0)continue;const before2=statement.sql.slice(0,found).split(`
`);return atLine(statement,before2.length,before2.at(-1).length)}return{line:statement.line,column:statement.column}}function atLine(statement,lineInStatement,offset){
const column=lineInStatement===1?statement.column+offset:offset+1;return{line:statement.line+lineInStatement-1,column}}const escapeRegExp=text=>text.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&");function codeFrame(text,line,column){const lines=text.split(`
`),width=String(line+1).length,frame=[];for(let at=Math.max(1,line-2);at<=Math.min(lines.length,line+1);at++){const marker=at===line?">":" ";frame.push(`${marker}\
 ${String(at).padStart(width)} | ${lines[at-1]}`.trimEnd()),at===line&&frame.push(`  ${" ".repeat(width)} | ${" ".repeat(Math.max(0,column-1))}^`)}return frame.
join(`
`)}function fixFor(error,done){return error.errno===1205?"end the transaction that holds the table (named above) and run again":error.errno===1142||error.errno===
1044||error.errno===1227?"grant the account the privilege, or use one that has it":error.errno===1845||error.errno===1846?"allow a copy of the table with --allo\
w-copy or -- acd:algorithm copy, or write the change so that it needs none":done>0?`correct the file from statement ${done+1} on and run again; the ${done} befo\
re it stay applied`:"correct the file and run again; nothing of it was applied"}function scriptFailure(migration,message){return{code:"E_MIGRATION",message:`${migration.
file} failed: ${message}`,migration:migration.id,file:migration.file,fix:"see what it did, correct it and run again",retryable:!1}}var external_node_v8_=__webpack_require__(
78877),classify=__webpack_require__(31430),set_statement=__webpack_require__(10477),split=__webpack_require__(77232);function*splitStream(chunks){const decoder=new TextDecoder(
"utf-8",{fatal:!0});let left="",delimiter=";",line=1,number=0;function*take(text){left+=text;const{statements,rest}=(0,split.on)(left,delimiter);for(const statement of statements)
yield{text:statement.text,number:++number,line:line+statement.line-1};line+=countLines(left,rest.offset),left=left.slice(rest.offset),delimiter=rest.delimiter}for(const chunk of chunks)
yield*take(decoder.decode(chunk,{stream:!0}));if(yield*take(`${decoder.decode()}
`),delimiter!==";"&&left.trim()!=="")throw new split.mC(`the script ends before ${delimiter}, the DELIMITER in force`,0,`write ${delimiter} behind the last stat\
ement`);for(const statement of(0,split.QR)(left))yield{text:statement.text,number:++number,line:line+statement.line-1}}function countLines(text,end){let count=0;
for(let at=text.indexOf(`
`);at>=0&&at<end;at=text.indexOf(`
`,at+1))count++;return count}class NotStreamable extends Error{line;constructor(message,line){super(message),this.line=line}}class StreamRefused extends Error{line;constructor(line,cause){
super(cause.message,{cause}),this.line=line}}async function loadStream(options){(0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");let lot=[],
bytes=0,last=options.done;const flush=async()=>{if(lot.length===0)return;options.signal.throwIfAborted();const first=lot[0].line,sql=["START TRANSACTION",...lot.
map(({text})=>text),options.recordCursor(last),"COMMIT"].join(`;
`);lot=[],bytes=0;try{await options.session.query(sql)}catch(error){throw new StreamRefused(first,error)}options.onPacket(last)};for(const{text,number,line}of splitStream(
options.chunks)){const what=(0,classify.L)(text.length>2e3?`${text.slice(0,2e3)}`:text);if(isLeftOut(what))continue;if(!isLoadable(what))throw new NotStreamable(
`${what.verb||"this"}: a file of this size may hold data statements only; put structure into a file of its own`,line);const refused=what.verb==="SET"?(0,set_statement.
bN)(text):void 0;if(refused)throw new NotStreamable(`${refused.message}; ${refused.fix}`,line);if(number<=options.done){what.nature==="session"&&await options.session.
query(text);continue}lot.push({text,line}),bytes+=text.length,last=number,(bytes>=options.maxBytes||lot.length>=1e3)&&await flush()}await flush()}function isLeftOut(what){
return["LOCK","UNLOCK","BEGIN","START","COMMIT"].includes(what.verb)||what.verb==="SET"&&what.nature==="transaction"?!0:what.verb==="ALTER TABLE"&&what.clauses.
length>0&&what.clauses.every(({kind})=>kind==="keys")}const isLoadable=what=>what.nature==="data"||what.nature==="session"||what.nature==="query"||what.nature===
"admin"&&what.verb==="SET";var lexer=__webpack_require__(83263),token_reader=__webpack_require__(12478);class NotBatchable extends Error{}async function runBackfill(options){
const{session,statement,size,clock,signal}=options,table=statement.what.targets[0].name,key=await readKey(session,table);let{cursor}=options,rows=0;for(let batches=1;;batches++){
signal.throwIfAborted(),await holdBack(options);const end=await readBatchEnd(session,{table,key,size,cursor});if(end===void 0)return;const startedAt=clock.monotonic(),
range=[...cursor===void 0?[]:[`${key} > ${(0,lexer.Ov)(cursor)}`],`${key} <= ${(0,lexer.Ov)(end)}`],results=await session.query(["START TRANSACTION",restrict(statement.
sql,range.join(" AND ")),options.recordCursor(end),"COMMIT"].join(";"));rows+=results[1].affectedRows,cursor=end,options.onBatch({batches,rows,cursor}),await clock.
sleep(Math.min(1e3,clock.monotonic()-startedAt),signal)}}async function holdBack({session,throttle,clock,signal,onHeldBack}){let isHeld=!1;for(let wish=await throttle(
session);wish;wish=await throttle(session))isHeld||onHeldBack(wish.reason),isHeld=!0,await clock.sleep(wish.pauseMs,signal)}async function readKey(session,table){
const[answer]=await session.query(`SELECT COLUMN_NAME AS name FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND CONSTRAINT_NAME = 'PR\
IMARY' AND TABLE_NAME = ${(0,lexer.Ov)(table)} ORDER BY ORDINAL_POSITION`),names=answer.rows.map(row=>String(row.name));if(names.length!==1)throw new NotBatchable(
`${table} has ${names.length===0?"no primary key":"a primary key of several columns"}; acd:batch needs one of a single column`);return`${(0,lexer.Cm)(table)}.${(0,lexer.
Cm)(names[0])}`}async function readBatchEnd(session,{table,key,size,cursor}){const from=`FROM ${(0,lexer.Cm)(table)}${cursor===void 0?"":` WHERE ${key} > ${(0,lexer.
Ov)(cursor)}`}`,results=await session.query(`SELECT ${key} AS k ${from} ORDER BY ${key} LIMIT 1 OFFSET ${size-1}; SELECT MAX(${key}) AS k ${from}`),end=results[0].
rows[0]?.k??results[1].rows[0]?.k;return end==null?void 0:String(end)}function restrict(sql,range){const reader=new token_reader.v(sql);let where;for(let depth=0;!reader.
isDone();reader.skip()){const word=reader.word();if(word==="("?depth++:word===")"&&depth--,!(depth>0)&&(word==="WHERE"&&(where=reader.peek().end),["ORDER","LIMI\
T","RETURNING","JOIN","USING"].includes(word)))throw new NotBatchable(`acd:batch takes an UPDATE or DELETE of one table without ${word}`)}return where===void 0?
`${sql} WHERE ${range}`:`${sql.slice(0,where)} (${sql.slice(where)}
) AND ${range}`}async function pauseUnderLoad(session,maxThreadsRunning=40){try{const[answer]=await session.query("SHOW GLOBAL STATUS LIKE 'Threads_running'"),running=Number(
Object.values(answer.rows[0]??{})[1]??0);return running>maxThreadsRunning?{pauseMs:1e3,reason:`${running} statements are running`}:void 0}catch(error){if(error instanceof
migrate_database.a&&!error.isConnectionLost)return;throw error}}var journal=__webpack_require__(1189),redact=__webpack_require__(38395),rename_in_query=__webpack_require__(
28259);const columns="t.trx_mysql_thread_id AS id, p.USER AS user, p.HOST AS host, p.INFO AS info, p.STATE AS state, p.DB AS db, TIMESTAMPDIFF(SECOND, t.trx_sta\
rted, CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', 'SYSTEM')) AS age",isSomebodyElse="p.ID <> CONNECTION_ID() AND p.USER NOT IN ('system user', 'event_scheduler')";async function findBlockers(session,tables){
const names=tables.map(({name})=>(0,lexer.Ov)(name)).join(", ")||"''",holders=await readBlockers(session,`SELECT DISTINCT ${columns} FROM performance_schema.met\
adata_locks m JOIN performance_schema.threads th ON th.THREAD_ID = m.OWNER_THREAD_ID JOIN information_schema.INNODB_TRX t ON t.trx_mysql_thread_id = th.PROCESSL\
IST_ID JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id WHERE m.OBJECT_SCHEMA = DATABASE() AND m.OBJECT_NAME IN (${names}) AND m.LOCK_STATU\
S = 'GRANTED' AND ${isSomebodyElse} ORDER BY age DESC LIMIT 20`);if(holders&&holders.length>0)return{found:holders,proof:"recorded"};const open=await readBlockers(
session,`SELECT ${columns} FROM information_schema.INNODB_TRX t JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id WHERE p.DB = DATABASE() AN\
D ${isSomebodyElse} ORDER BY age DESC LIMIT 20`);if(!open)return;const executing=open.filter(blocker=>executesOn(blocker,tables));return executing.length>0?{found:executing,
proof:"executing"}:{found:open,proof:open.length===1&&await isAlone(session)?"only":void 0}}function executesOn({statement,database,isWaiting},tables){if(statement===
void 0||isWaiting||/^\s*WITH\b/i.test(statement))return!1;const used=(0,rename_in_query.N$)(statement,database);return tables.some(({name})=>used.has(name.toLowerCase()))}
async function isAlone(session){const[answer]=await session.query("SELECT COUNT(*) AS others FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND\
 USER <> 'event_scheduler'");return Number(answer.rows[0].others)===1}async function describeBlockers(session,tables){const found=(await findBlockers(session,tables))?.
found??[];return found.length===0?"Who it is cannot be seen with this account (PROCESS privilege).":`Oldest open transactions: ${found.slice(0,3).map(describeBlocker).
join("; ")}.`}const describeBlocker=({threadId,account,ageSeconds,statement})=>`connection ${threadId} (${account}), transaction open for ${ageSeconds} s, ${statement===
void 0?"idle":`executing ${(0,redact.pC)(statement,80)}`}`;async function readBlockers(session,query){try{const[answer]=await session.query(query);return answer.
rows.map(blockerOf)}catch(error){if(!(error instanceof migrate_database.a)||error.isConnectionLost)throw error;return}}const before=/^(waiting\b|opening tables|init|starting|checking permissions|system lock|closing tables|killed)/i,
blockerOf=row=>({threadId:Number(row.id),account:`${row.user}@${row.host}`,ageSeconds:Number(row.age),statement:row.info?String(row.info):void 0,database:String(
row.db??""),isWaiting:before.test(String(row.state??""))});var directives=__webpack_require__(29470);const privilege="PROCESS, and for connections of other acco\
unts CONNECTION_ADMIN (MariaDB: CONNECTION ADMIN) or SUPER",reasons={recorded:"it held the table",executing:"it was executing a statement on the table",only:"it\
 was the only other connection, so it held the table"};class BlockerKiller{#options;#ended=new Set;#kept=new Set;#leaving=[];#hasSaidBlind=!1;#hasSaidUnproved=!1;constructor(options){
this.#options=options}async end(tables){if(await this.#isStillLeaving())return;const{session}=this.#options,blockers=await findBlockers(session,tables);if(!blockers)
return this.#sayBlind();const{found,proof}=blockers;if(proof!=="recorded"&&await recordsTableLocks(session))return;const old=found.filter(blocker=>this.#mayEnd(
blocker));if(proof===void 0)return this.#sayUnproved(old);for(const blocker of old)await this.#kill(blocker,reasons[proof])}async#isStillLeaving(){if(this.#leaving.
length===0)return!1;const[answer]=await this.#options.session.query(`SELECT COUNT(*) AS listed FROM information_schema.PROCESSLIST WHERE ID IN (${this.#leaving.
join(", ")})`);return Number(answer.rows[0].listed)===0&&(this.#leaving=[]),!0}#mayEnd({threadId,ageSeconds}){return(ageSeconds-1)*1e3>=this.#options.olderThanMs&&
!this.#ended.has(threadId)&&!this.#kept.has(threadId)}async#kill(blocker,why){const{session,reporter,olderThanMs}=this.#options,who=describeBlocker(blocker);try{
await session.query(`KILL ${blocker.threadId}`)}catch(error){if(!(error instanceof migrate_database.a)||error.isConnectionLost)throw error;if(this.#kept.add(blocker.
threadId),error.errno===1094)return;const message2=`cannot end ${who}: ${error.message}; it needs the privilege ${privilege}`;reporter.emit({type:"warning",code:"\
W_BLOCKER_KEPT",message:message2});return}this.#ended.add(blocker.threadId),this.#leaving.push(blocker.threadId);const message=`ended ${who}: ${why}, and is old\
er than ${(0,duration.a3)(olderThanMs)}`;reporter.emit({type:"warning",code:"W_BLOCKER_ENDED",message})}#sayUnproved(old){if(this.#hasSaidUnproved||old.length===
0)return;this.#hasSaidUnproved=!0;const message=`nobody is ended: this server does not record who holds a table, and none of these can be proved to: ${old.slice(
0,3).map(describeBlocker).join("; ")}. End the right one (KILL ${old[0].threadId}), or have it recorded: performance_schema with the instrument wait/lock/metada\
ta/sql/mdl`;this.#options.reporter.emit({type:"warning",code:"W_BLOCKER_KEPT",message})}#sayBlind(){if(this.#hasSaidBlind)return;this.#hasSaidBlind=!0;const message=`\
nobody is ended: this account does not see who holds the table; it needs the privilege ${privilege}`;this.#options.reporter.emit({type:"warning",code:"W_BLOCKER\
_KEPT",message})}}async function recordsTableLocks(session){try{const[answer]=await session.query("SELECT ENABLED AS enabled FROM performance_schema.setup_instr\
uments WHERE NAME = 'wait/lock/metadata/sql/mdl' AND @@performance_schema = 1");return answer.rows[0]?.enabled==="YES"}catch(error){if(!(error instanceof migrate_database.
a)||error.isConnectionLost)throw error;return!1}}const queuedAttempt=10,firstKillAfter=4,firstPauseMs=5,longestPauseMs={refusing:250,waiting:500};class LockRetry{#options;#killer;#refusedSince;#refusals=0;constructor(options){
this.#options=options;const olderThanMs=options.killBlockersOlderThanMs;this.#killer=olderThanMs===void 0?void 0:new BlockerKiller({...options,olderThanMs})}get refusesToWait(){
return this.#options.canRefuseToWait&&this.#refusals%queuedAttempt!==queuedAttempt-1}reset(){this.#refusedSince=void 0,this.#refusals=0}async mayTryAgain(error,step){
if(error.errno!==1205&&error.errno!==1213)return!1;const{clock,reporter,session,signal,lockRetryMs}=this.#options;this.#refusedSince??=clock.monotonic();const tables=step.
migration.statements[step.number-1]?.what.targets??[];if(this.#refusals===1){const blockers=await describeBlockers(session,tables);reporter.emit({type:"warning",
code:"W_TABLE_LOCKED",message:`${step.migration.id}: somebody holds the table; trying again until it is free. ${blockers}`,file:step.migration.file})}const budgetMs=(0,directives.
cf)(step.migration.directives,"lock-timeout")??lockRetryMs;if(clock.monotonic()-this.#refusedSince>budgetMs)return!1;error.errno===1205&&(step.mode==="ddl"||step.
mode==="again")&&this.#refusals>=firstKillAfter&&await this.#killer?.end(tables);const longestMs=this.refusesToWait?longestPauseMs.refusing:longestPauseMs.waiting;
return await clock.sleep(Math.min(longestMs,firstPauseMs*2**this.#refusals),signal),this.#refusals++,!0}}function planPacket(steps2,started,rules){const taken=takeSteps(
steps2,rules),builder=new PacketBuilder(rules);builder.intents(taken,started);for(const step of taken)builder.add(step);return{...builder.finish(),steps:taken}}
function takeSteps(steps2,rules){const taken=[];let migrations=0,bytes=0;for(const step of steps2){const previous=taken.at(-1),isNewMigration=previous?.migration!==
step.migration,size=Buffer.byteLength(step.sql)+200;if(previous){const needsOwnPacket=travelsAlone(step)||travelsAlone(previous),isFull=bytes+size>rules.maxBytes||
isNewMigration&&migrations>=rules.maxMigrations,splitsTransaction=!rules.mayShareTransaction&&isNewMigration;if(needsOwnPacket||isFull||splitsTransaction)break}
taken.push(step),bytes+=size,isNewMigration&&migrations++}return taken}const travelsAlone=step=>step.mode==="opaque"||step.mode==="batch"||step.isSlow&&step.mode!==
"data";class PacketBuilder{#rules;#parts=[];#unrecorded=new Map;#isInTransaction=!1;constructor(rules){this.#rules=rules}intents(steps2,started){const intents=steps2.
filter((step,index)=>!started.has(step.migration.id)&&steps2[index-1]?.migration!==step.migration).map(step=>({migration:step.migration,sequence:step.sequence,done:doneAt(
step)}));intents.length>0&&this.#bookkeeping((0,journal.F7)(this.#rules.tables,intents,this.#rules.run))}add(step){if(step.mode==="batch")return;step.mode==="da\
ta"||step.mode==="opaque"?(step.commitsAlone&&this.#commit(),step.mode==="opaque"&&this.#bookkeeping((0,journal.r7)(this.#rules.tables,step.migration,step.number)),
(step.mode==="data"||!step.commitsAlone)&&this.#begin()):readsInTransaction(step)||this.#commit(),step.number>0&&this.#parts.push({kind:"statement",sql:this.#sent(
step),step}),this.#unrecorded.set(step.migration,step.number),step.mode==="data"&&whatOf(step)?.verb==="ROLLBACK"&&(this.#isInTransaction=!1),step.commitsAlone&&
this.#commit(),step.number>=(0,journal.ZA)(step.migration)&&step.migration.statements.some(({what})=>what.nature==="session")&&this.#bookkeeping(this.#rules.resetSession)}#sent(step){
return this.#rules.refusesToWait&&isQuickChange(step)?`${withoutWaiting}${step.sql}`:step.sql}finish(){return this.#commit(),this.#record(),{parts:this.#parts,bytes:this.#parts.
reduce((sum,part)=>sum+Buffer.byteLength(part.sql)+2,0)}}#begin(){this.#isInTransaction||(this.#parts.push({kind:"begin",sql:"START TRANSACTION"}),this.#isInTransaction=
!0)}#commit(){this.#isInTransaction&&(this.#record(),this.#parts.push({kind:"commit",sql:"COMMIT"}),this.#isInTransaction=!1)}#record(){if(this.#unrecorded.size===
0)return;const progress=[...this.#unrecorded].map(([migration,done])=>({migration,done}));this.#unrecorded.clear();const statements=(0,journal.lF)(this.#rules.tables,
progress),needsTransaction=statements.length>1&&!this.#isInTransaction;needsTransaction&&this.#parts.push({kind:"begin",sql:"START TRANSACTION"});for(const sql of statements)
this.#parts.push({kind:"record",sql,progress});needsTransaction&&this.#parts.push({kind:"commit",sql:"COMMIT"})}#bookkeeping(sql){this.#parts.push({kind:"bookke\
eping",sql})}}const doneAt=({number,isRepeated})=>isRepeated?number:Math.max(0,number-1),whatOf=({migration,number})=>migration.statements[number-1]?.what;function readsInTransaction(step){
const what=whatOf(step);return step.mode!=="session"||!what?!1:what.nature==="query"?(0,set_statement.A7)(step.sql):what.nature==="session"&&what.verb==="SET"&&
(0,set_statement.ED)(step.sql)}const withoutWaiting="SET STATEMENT lock_wait_timeout = 0 FOR ";function isQuickChange(step){const what=whatOf(step);return!what||
step.mode!=="ddl"||step.isSlow||what.options.isTemporary?!1:(what.objectKind==="table"||what.objectKind==="index")&&what.verb!=="CREATE TABLE"}function committedSteps(packet,failedAt){
const steps2=[],isRecorded=new Set;let open,hasRecord=!1;for(const part of packet.parts.slice(0,failedAt))if(part.kind==="begin")open=[];else if(part.kind==="st\
atement")(open??steps2).push(part.step);else if(part.kind==="commit"){if(steps2.push(...open??[]),hasRecord)for(const step of steps2)isRecorded.add(step);open=void 0,
hasRecord=!1}else if(part.kind==="record")if(open)hasRecord=!0;else for(const step of steps2)isRecorded.add(step);return{steps:steps2,isRecorded}}const packetText=packet=>packet.
parts.map(({sql})=>packets_closed(sql)).join(""),packets_closed=sql=>/(--|#)[^\n]*$/.test(sql)?`${sql}
;
`:`${sql};
`;class StatementRefused extends Error{failure;constructor(failure,cause){super(failure.message,{cause}),this.name="StatementRefused",this.failure=failure}}class Executor{#options;#retry;#started;#cursors;#left;#mayShareTransaction=!0;#mayRunAhead=!1;#ahead;constructor(options){
this.#options=options,this.#retry=new LockRetry(options),this.#left=[...options.steps],this.#started=new Set(options.started),this.#cursors=new Map(options.cursors)}runAhead(){
this.#mayRunAhead=!0,this.#sendAhead()}async settled(){this.#mayRunAhead=!1,await this.#ahead?.catch(()=>{})}async complete(migration){for(;this.#left.some(step=>step.
migration===migration);){const ahead=this.#ahead;this.#ahead=void 0,ahead||this.#options.signal.throwIfAborted(),await(ahead??this.#sendNext())}}#sendAhead(){const next=this.#left[0],
isPlain=next!==void 0&&next.migration.format==="sql"&&next.mode!=="batch";!this.#mayRunAhead||!isPlain||this.#options.signal.aborted||(this.#ahead=this.#sendNext(),
this.#ahead.catch(()=>{}))}async#sendNext(){const rules={...this.#options.rules,mayShareTransaction:this.#mayShareTransaction,refusesToWait:this.#retry.refusesToWait},
packet=planPacket(this.#left,this.#started,rules),first=packet.steps[0],startedAt=this.#options.clock.monotonic();try{first.migration.format==="script"?await this.#sendScript(
packet,first):first.migration.format==="stream"?await this.#sendStream(packet,first):first.mode==="batch"?await this.#sendBatches(packet,first):await this.#options.
session.query(packetText(packet))}catch(error){if(!(error instanceof migrate_database.a)||error.isConnectionLost)throw error;await this.#settle(packet,error);return}
this.#retry.reset();const durationMs=this.#options.clock.monotonic()-startedAt;this.#drop(packet.steps),this.#sendAhead(),this.#report(packet.steps,durationMs)}async#sendScript(packet,step){
const{session,rules}=this.#options,begin=packet.parts.findIndex(({kind})=>kind==="begin");await session.query(packet.parts.slice(0,begin).map(({sql})=>sql).join(
";")),this.#started.add(step.migration.id);try{await this.#options.runScript(step.migration)}catch(error){if(error instanceof migrate_database.a&&error.isConnectionLost)
throw error;const message=error instanceof Error?error.message:String(error);throw await session.query(`ROLLBACK; ${(0,journal.C5)(rules.tables,step.migration,0,
message)}`),new StatementRefused(scriptFailure(step.migration,message),error)}await session.query(["START TRANSACTION",...(0,journal.lF)(rules.tables,[{migration:step.
migration,done:1}]),"COMMIT"].join(";"))}async#sendBatches(packet,step){const{session,rules,clock,signal,reporter}=this.#options,{migration}=step,statement=migration.
statements[step.number-1];packet.parts.length>0&&await session.query(packetText(packet)),this.#started.add(migration.id);try{await runBackfill({session,statement,
size:statement.batchSize,cursor:this.#cursors.get(migration.id),recordCursor:cursor=>(0,journal.yZ)(rules.tables,migration,cursor),clock,signal,throttle:async asked=>await pauseUnderLoad(
asked)??await this.#options.throttle?.(asked),onHeldBack:reason=>reporter.emit({type:"progress",subject:migration.id,phase:"held back",message:reason}),onBatch:({
batches,rows,cursor})=>{this.#cursors.set(migration.id,cursor);const message=`${rows} rows in ${batches} batches, up to key ${cursor}`;reporter.emit({type:"prog\
ress",subject:migration.id,phase:"backfill",message})}})}catch(error){if(!(error instanceof NotBatchable)&&(!(error instanceof migrate_database.a)||error.isConnectionLost))
throw error;if(error instanceof migrate_database.a&&await this.#retry.mayTryAgain(error,step))return this.#sendBatches({...packet,parts:[]},step);throw await session.
query(`ROLLBACK;${(0,journal.C5)(rules.tables,migration,step.number-1,error.message)}`),new StatementRefused(error instanceof migrate_database.a?describeFailure(
error,{migration,number:step.number,done:step.number-1}):scriptFailure(migration,error.message),error)}this.#cursors.delete(migration.id);const records=(0,journal.
lF)(rules.tables,[{migration,done:step.number}]);await session.query(["START TRANSACTION",...records,"COMMIT"].join(";"))}async#sendStream(packet,{migration}){const{
session,rules,signal,clock,reporter}=this.#options;let toldAtMs=-1/0;await session.query(packetText(packet)),this.#started.add(migration.id);try{await loadStream(
{session,chunks:migration.chunks(),done:Number(this.#cursors.get(migration.id)??0),recordCursor:done=>(0,journal.yZ)(rules.tables,migration,String(done)),maxBytes:Math.
min(rules.maxBytes,65536),signal,onPacket:done=>{clock.monotonic()-toldAtMs<1e3||(toldAtMs=clock.monotonic(),reporter.emit({type:"progress",subject:migration.id,
phase:"load",message:`${done} statements`}))}})}catch(error){const cause=error instanceof StreamRefused?error.cause:error;if(cause instanceof migrate_database.a&&
cause.isConnectionLost)throw cause;if(!(error instanceof StreamRefused)&&!(error instanceof NotStreamable)&&!(error instanceof split.mC))throw error;await session.
query(`ROLLBACK;${(0,journal.C5)(rules.tables,migration,0,error.message)};${rules.resetSession}`);const line=error instanceof split.mC?void 0:error.line;throw new StatementRefused(
{...scriptFailure(migration,error.message),...line===void 0?{}:{line,column:1}},error)}const records=(0,journal.lF)(rules.tables,[{migration,done:1}]);await session.
query([rules.resetSession,"START TRANSACTION",...records,"COMMIT"].join(";"))}#drop(steps2){const gone=new Set(steps2);this.#left=this.#left.filter(step=>!gone.
has(step));for(const step of steps2)this.#started.add(step.migration.id)}#report(steps2,durationMs){for(const step of steps2)this.#options.onStatement(step),step.
number>=(0,journal.ZA)(step.migration)&&this.#options.onDone(step.migration,durationMs)}async#settle(packet,error){const failedAt=error.results.length,part=packet.
parts[failedAt],{steps:steps2,isRecorded}=committedSteps(packet,failedAt);if(await this.#recordCommitted(packet,steps2.filter(step=>!isRecorded.has(step)),failedAt),
this.#drop(steps2),this.#report(steps2,0),!part||part.kind==="bookkeeping"||part.kind==="record")throw error;const failed=part.kind==="statement"?part.step:packet.
steps.findLast(step=>step.mode==="data");if(await this.#retry.mayTryAgain(error,failed))return;if((failed.mode==="data"||failed.mode==="session")&&this.#mayShareTransaction&&
sharesTransaction(packet,failed)){this.#mayShareTransaction=!1;return}await this.#fail(packet,failed,error)}async#recordCommitted(packet,steps2,failedAt){const{
session,rules}=this.#options,progress=new Map(steps2.map(step=>[step.migration,step.number])),records=(0,journal.lF)(rules.tables,[...progress].map(([migration,
done])=>({migration,done})));if(await session.query(["ROLLBACK","START TRANSACTION",...records,"COMMIT"].join(";")),packet.parts[0]?.kind==="bookkeeping"&&failedAt>
0)for(const step of packet.steps)this.#started.add(step.migration.id)}#doneBefore({migration,number}){const first=this.#left.find(step=>step.migration===migration&&
!step.isRepeated);return Math.max(0,(first?.number??number)-1)}async#fail(packet,failed,error){const{session,rules}=this.#options,done=this.#doneBefore(failed),
failure=describeFailure(error,{...failed,done}),untouched2=packet.steps.filter(step=>step.sequence>failed.sequence).map(({migration})=>migration),statements=[(0,journal.
C5)(rules.tables,failed.migration,done,error.message)];throw untouched2.length>0&&statements.push((0,journal.BX)(rules.tables,[...new Set(untouched2)])),await session.
query(statements.join(";")),new StatementRefused(failure,error)}}const sharesTransaction=(packet,failed)=>packet.steps.some(step=>step.mode==="data"&&step.migration!==
failed.migration);var file_name=__webpack_require__(70996),source_file=__webpack_require__(33200);function indexFiles(files){const index=[];for(const{file,bytes,
stream}of files){const name=(0,file_name.P)(file.slice(file.lastIndexOf("/")+1));if(!name||name.kind==="baseline"||file.endsWith("/migration.sql"))return;name.direction===
"up"&&index.push({id:name.id,file,kind:name.kind,checksum:stream?.checksum??(0,source_file.l)(bytes)})}return index}function whenAllApplied(index,journal2){if(index.
length!==journal2.length)return;const rows=new Map(journal2.map(row=>[row.id,row])),entries=[];for(const{id,file,checksum}of index){const row=rows.get(id);if(row?.
state!=="done"||row.checksum!==checksum)return;const total=row.statementsTotal,phase=row.phase;entries.push({id,file,phase,state:"already-applied",statements:{total,
done:total}})}return entries}var history_session=__webpack_require__(11280);async function warnOfLeftovers({session,opening:opening2},{connection,reporter}){const{
database}=connection;if(hasAtomicDdl(opening2.version))return;const names=await leftoverTables(session,database);if(names===void 0)reporter.emit({type:"notice",
message:"whether the interrupted run left tables behind (#sql-\u2026) cannot be seen without the PROCESS privilege"});else if(names.length>0){const message=`${database}\
 holds ${names.join(", ")}: left by an ALTER whose server crashed, unless one is running now. They take disk and stay; how to drop them when no ALTER runs, the \
manual of MySQL says under "Orphan Intermediate Tables"`;reporter.emit({type:"warning",code:"W_LEFTOVER_TABLES",message})}}function hasAtomicDdl(version){const[
major=0,minor=0]=version.split(".",2).map(Number);return/mariadb/i.test(version)?major>10||major===10&&minor>=6:major>=8}async function leftoverTables(session,database){
try{const[answer]=await session.query("SELECT NAME AS name FROM information_schema.INNODB_SYS_TABLES WHERE NAME LIKE '%/#sql%' ORDER BY NAME");return answer.rows.
flatMap(row=>{const[schema="",table=""]=String(row.name).split("/",2);return fromFileName(schema)===database?[table]:[]})}catch(error){if(error instanceof migrate_database.
a&&error.errno===accessDenied)return;throw error}}const accessDenied=1227,fromFileName=name=>name.replace(/@(?<hex>[0-9a-f]{4})/gi,(_,hex)=>String.fromCharCode(
Number.parseInt(hex,16)));var opening=__webpack_require__(15930),external_node_path_=__webpack_require__(76760),prepare=__webpack_require__(80285),external_node_url_=__webpack_require__(
73136),__rewriteRelativeImportExtension=function(path,preserveJsx){return typeof path=="string"&&/^\.\.?\//.test(path)?path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,
function(m,tsx,d,ext,cm){return tsx?preserveJsx?".jsx":".js":d&&(!ext||!cm)?m:d+ext+"."+cm.toLowerCase()+"js"}):path};function explainLoadError(error,nodeVersion){
const{code}=error;if(code!=="ERR_UNKNOWN_FILE_EXTENSION")return error;const message=`a migration in TypeScript needs Node.js 22.18 or newer, and this is ${nodeVersion}\
: run the job with that, or write it as .mjs or .sql`;return new Error(message,{cause:error})}async function loadScript(path){const loaded=await import(__rewriteRelativeImportExtension(
(0,external_node_url_.pathToFileURL)(path).href)).catch(error=>{throw explainLoadError(error,process.versions.node)}),inner=loaded.default,up=loaded.up??inner?.
up,down=loaded.down??inner?.down;if(typeof up!="function")throw new Error(`${path} exports no function "up"`);return{up,...typeof down=="function"?{down}:{}}}async function runScript(migration,path,direction,session){
const run=(await loadScript(path))[direction];if(!run)throw new Error(`${migration.file} exports no function "${direction}"`);let lost;const context={async query(sql){
try{return(await session.query(sql)).findLast(({rows})=>rows.length>0)?.rows??[]}catch(error){throw error instanceof migrate_database.a&&error.isConnectionLost&&
(lost=error),error}}};try{await run({name:migration.file,path,context})}catch(error){throw lost??error}}var server_facts=__webpack_require__(69242),steps=__webpack_require__(
38817);async function prepareRun({history,plan,facts,options,identity,direction,resetSession:resetSession2,onStatement,onDone}){const{session,opening:opening2,tables}=history,
pending=plan.pending.map(({migration})=>migration),images=await(0,server_facts.EV)(session,(0,server_facts.R7)(pending),new Set(facts.keys())),from=Object.fromEntries(
plan.pending.map(({migration,done})=>[migration.id,done])),{backup,...disk}=await options.checkServer?.()??{},prepared=await(0,prepare._P)(session,{pending,facts,
images,version:opening2.version,allowCopy:options.allowCopy??!1,disk,resetSession:resetSession2});await setAside(history,plan);const record={images,from,...backup===
void 0?{}:{backup}};return await session.query((0,journal.vj)(identity,session.threadId,opening2.server,JSON.stringify(record))),new Executor({session,steps:(0,steps.
D)(plan.pending,facts,prepared.sqlFor),started:[],cursors:new Map(plan.pending.flatMap(({migration,cursor})=>cursor===void 0?[]:[[migration.id,cursor]])),rules:{
tables,run:{...identity,server:opening2.server},maxMigrations:options.callbacks?.isPerMigration?1:50,maxBytes:Math.min(1048576,Math.floor(opening2.maxPacketBytes/
4)),resetSession:resetSession2},canRefuseToWait:opening2.isMariaDb,clock:options.clock,reporter:options.reporter,signal:options.signal,lockRetryMs:options.lockTimeoutMs??
6e4,...options.killBlockersOlderThanMs===void 0?{}:{killBlockersOlderThanMs:options.killBlockersOlderThanMs},...options.throttle?{throttle:options.throttle}:{},
runScript:migration=>runScript(migration,(0,external_node_path_.join)(options.directory,migration.file),direction,session),onStatement,onDone:(migration,durationMs)=>onDone(
migration,durationMs,prepared.algorithms.get(migration.id))})}async function setAside({session,tables},{interrupted,pending}){const going=new Set(pending.map(({
migration})=>migration.id)),left=interrupted.filter(({id})=>!going.has(id));if(left.length===0)return;const ids=left.map(({id})=>(0,lexer.Ov)(id)).join(", ");await session.
query(`UPDATE ${(0,lexer.Cm)(tables.migrations)} SET state = 'failed', stmt_started = 0, error = 'a run was killed in it' WHERE id IN (${ids})`)}const modeComment=/^\/\* sql_mode (?<mode>[\w, ]*) \*\/ /,
modeOf=image=>modeComment.exec(image)?.groups.mode;function comparable(kind,image){if((kind==="table"||kind==="sequence")&&!isView(image))return image;try{return`${modeOf(
image)??""}\0${spelled(kind,image)}`}catch(error){if(error instanceof lexer.jO)return image;throw error}}const isView=image=>/^CREATE\s+(?:OR|ALGORITHM|DEFINER|SQL|VIEW)\b/i.
test(image);function spelled(kind,image){const tokens=(0,lexer.qr)(image),leftOut=new Set([...definerTokens(image,tokens),...omitted[kind]?.(image,tokens)??[]]);
return tokens.flatMap((token,index)=>leftOut.has(index)?[]:[textOf(image,token)]).join("\0")}const textOf=(sql,token)=>(token.kind==="quoted"?(0,lexer.FK)(sql,token):
sql.slice(token.start,token.end)).replaceAll("`",""),wordAt=(sql,token)=>token?.kind==="word"||token?.kind==="punctuation"?sql.slice(token.start,token.end).toUpperCase():
"";function definerTokens(sql,tokens){const word=at=>wordAt(sql,tokens[at]),from=tokens.findIndex((_,at)=>word(at)==="DEFINER"&&word(at+1)==="=");if(from<0||from>
8)return[];let to=from+3;return word(to)==="("&&word(to+1)===")"&&(to+=2),word(to)==="@"&&(to+=2),Array.from({length:to-from},(_,index)=>from+index)}function withoutDefiner(sql){
const tokens=(0,lexer.qr)(sql),places=definerTokens(sql,tokens);return places.length===0?sql:sql.slice(0,tokens[places[0]].start)+sql.slice(tokens[places.at(-1)].
end)}const omitted={trigger:orderTokens,event:clockTokens};function orderTokens(sql,tokens){const word=at2=>wordAt(sql,tokens[at2]),at=tokens.findIndex((_,index)=>word(
index-2)==="EACH"&&word(index-1)==="ROW"&&["FOLLOWS","PRECEDES"].includes(word(index)));return at<0?[]:[at,at+1]}function clockTokens(sql,tokens){const places=[];
for(let at=0;at<tokens.length;at++){const word=wordAt(sql,tokens[at]);if(word==="DO")break;["STARTS","AT","ENDS"].includes(word)&&tokens[at+1]?.kind==="string"&&
places.push(at,at+1),!(word!=="ENABLE"&&word!=="DISABLE")&&(places.push(at),wordAt(sql,tokens[at+1])==="ON"&&places.push(at+1,at+2))}return places}function withoutOrder(sql){
const tokens=(0,lexer.qr)(sql),[first,last]=orderTokens(sql,tokens);return first===void 0?sql:sql.slice(0,tokens[first].start)+sql.slice(tokens[last].end)}function switchedOff(sql){
const tokens=(0,lexer.qr)(sql);let depth=0;for(const[at,token]of tokens.entries()){const word=wordAt(sql,token);if(word==="("&&depth++,word===")"&&depth--,!(depth>
0||at<3)){if(word==="DISABLE")return sql;if(word==="ENABLE")return`${sql.slice(0,token.start)}DISABLE${sql.slice(token.end)}`;if(word==="COMMENT"||word==="DO")return`${sql.
slice(0,token.start)}DISABLE ${sql.slice(token.start)}`}}}const committing=new Set("CREATE ALTER DROP TRUNCATE RENAME COMMIT ROLLBACK START LOCK UNLOCK CALL EXE\
CUTE PREPARE GRANT REVOKE ANALYZE OPTIMIZE REPAIR FLUSH AUTOCOMMIT LOAD".split(" "));async function isTransactional(session,step,what){if(step.migration.format===
"script"||step.commitsAlone||!what)return!1;if(what.verb!=="CALL")return what.nature==="opaque"&&hasNoCommit(step.sql);const name=what.targets[0]?.name,body=name===
void 0?void 0:await(0,server_facts.Ud)(session,"procedure",name);return body!==void 0&&hasNoCommit(body.replace(/^CREATE/i,""))}function hasNoCommit(sql){return!(0,lexer.
qr)(sql).some(token=>token.kind==="word"&&committing.has(sql.slice(token.start,token.end).toUpperCase()))}var scratch=__webpack_require__(28057),session_settings=__webpack_require__(
76033);const unsure="\0unsure",isSame=(a,b)=>[...a].every(([key,one])=>{const other=b.get(key);return one===other||(one===unsure||other===unsure)&&one!==void 0&&
other!==void 0});function splitKey(key){const at=key.indexOf(":");return[key.slice(0,at),key.slice(at+1)]}async function livePicture(session,keys){const live=new Map;
for(const key of keys){const[kind,name]=splitKey(key),image=await(0,server_facts.AM)(session,kind,name);live.set(key,image===void 0?void 0:comparable(kind,image))}
return live}class CannotHaveRun extends Error{}const routineCopy="_acd_probe_routine",replay_copies_transient=new Set(["procedure","function","event"]);class ReplayCopies{#session;#schema;#tables;#triggers=new Map;#known=new Map;#settings;constructor(session,schema){
this.#session=session,this.#schema=schema,this.#tables=new scratch.I(session)}async create(keys,images){await this.#session.query("SET foreign_key_checks = 0");
const byKind=kind=>[...keys].map(splitKey).filter(([other])=>other===kind),onServer=["sequence","table","view"].flatMap(byKind);this.#tables.claim(onServer.map(
([,name])=>name));for(const[,name]of byKind("trigger"))this.#triggers.set(name,`_acd_probe_trigger_${this.#triggers.size}`);for(const[kind,name]of onServer){const image=images[`${kind}\
:${name}`];image!==void 0&&kind!=="view"&&await this.#tables.create(image)}await this.#createViews(byKind("view"),images);for(const[kind,name]of byKind("trigger")){
const image=images[`${kind}:${name}`];image!==void 0&&await this.#createTrigger(name,image,modeOf(image)!==void 0)}for(const key of keys){const[kind]=splitKey(key),
image=images[key];replay_copies_transient.has(kind)?this.#known.set(key,image!==void 0&&modeOf(image)===void 0?unsure:image):["table","view","trigger","sequence"].
includes(kind)||this.#known.set(key,image&&unsure)}}async replay(migration,{sql,what},number){await this.#applySettings(migration,number);const kind=what.objectKind;
if(kind==="table"||kind==="index"||kind==="sequence")return this.#tables.apply(sql,what);for(const{name}of what.targets){const key=`${kind}:${name}`,isThere=await this.#value(
key)!==void 0,isDrop=what.verb.startsWith("DROP"),isCreate=what.verb.startsWith("CREATE");if(!(isThere&&isCreate&&what.options.ifNotExists)){if(isThere?isCreate&&
!what.options.orReplace:!isCreate&&!what.options.ifExists)throw new CannotHaveRun(`${what.verb} ${name}`);isDrop?await this.#forget(key):kind==="view"?await this.#createView(
name,sql):kind==="trigger"?await this.#createTrigger(name,sql,!0):replay_copies_transient.has(kind)?await this.#change(key,sql,what):this.#known.set(key,unsure)}}}async picture(keys){
const result=new Map;for(const key of keys){const value=await this.#value(key);result.set(key,value===void 0||value===unsure?value:comparable(splitKey(key)[0],value))}
return result}async drop(){await this.#tables.drop();for(const kind of replay_copies_transient)await this.#attempt(`DROP ${kind.toUpperCase()} IF EXISTS ${routineCopy}`);
await this.#session.query((0,session_settings.M)(opening.j))}async#value(key){const[kind,name]=splitKey(key);if(this.#known.has(key))return this.#known.get(key);
if(kind==="trigger"){const copy=this.#triggers.get(name),image=copy===void 0?void 0:await(0,server_facts.AM)(this.#session,kind,copy);return image===void 0?void 0:
this.#original(image)}return this.#tables.definition(name,kind==="sequence"?"sequence":"table")}#original(image){const text=this.#tables.withOriginalNames(image);
return[...this.#triggers].reduce((result,[name,copy])=>result.replaceAll((0,lexer.Cm)(copy),(0,lexer.Cm)(name)),text)}async#forget(key){const[kind,name]=splitKey(
key);if(this.#known.has(key))return void this.#known.set(key,void 0);const copy=kind==="trigger"?this.#triggers.get(name):this.#tables.names().get(name);copy!==
void 0&&await this.#session.query(`DROP ${kind.toUpperCase()} IF EXISTS ${(0,lexer.Cm)(copy)}`)}async#createViews(views,images){let waiting=views.flatMap(([kind,
name])=>{const image=images[`${kind}:${name}`];return image===void 0?[]:[{name,image}]});for(let size=-1;size!==waiting.length;){size=waiting.length;const left=[];
for(const view of waiting)await this.#createView(view.name,view.image)||left.push(view);waiting=left}}async#createView(name,sql){const names=new Map([...this.#tables.
names()].map(([original,copy])=>[original.toLowerCase(),copy])),isMade=await this.#attempt((0,rename_in_query.OE)(withoutDefiner(sql),names,this.#schema));return this.#note(
`view:${name}`,isMade)}async#createTrigger(name,sql,isExact){const what=(0,classify.L)(sql),place=what.targets[0],table=what.references[0],copyOfTable=table&&this.#tables.
names().get(table.name),edits=[{...place,text:(0,lexer.Cm)(this.#triggers.get(name))},...table&&copyOfTable!==void 0?[{...table,text:(0,lexer.Cm)(copyOfTable)}]:
[]],isMade=copyOfTable!==void 0&&await this.#create(withoutOrder(withoutDefiner(edited(sql,edits))),sql);this.#note(`trigger:${name}`,isMade&&isExact)}async#change(key,sql,what){
const[kind]=splitKey(key),before2=this.#known.get(key),isAlter=what.verb.startsWith("ALTER");if(isAlter&&(kind==="event"||before2===void 0||before2===unsure))return void this.#known.
set(key,unsure);const drop=`DROP ${kind.toUpperCase()} IF EXISTS ${routineCopy}`,image=await this.#attempt(drop)&&(!isAlter||await this.#createRoutine(kind,before2))&&
(isAlter?await this.#attempt(renamed(sql)):await this.#createRoutine(kind,sql))?await(0,server_facts.AM)(this.#session,kind,routineCopy):void 0;this.#known.set(
key,image?.replace((0,lexer.Cm)(routineCopy),(0,lexer.Cm)(splitKey(key)[1]))??unsure),await this.#attempt(drop)}async#createRoutine(kind,sql){const text=renamed(
withoutDefiner(sql)),harmless=kind==="event"?switchedOff(text):text;return harmless!==void 0&&await this.#create(harmless,sql)}async#create(sql,image){const mode=modeOf(
image);if(mode===void 0)return this.#attempt(sql);await this.#session.query(`SET @acd_mode = @@SESSION.sql_mode, @@SESSION.sql_mode = ${(0,lexer.Ov)(mode)}`);try{
return await this.#attempt(sql)}finally{await this.#session.query("SET @@SESSION.sql_mode = @acd_mode")}}#note(key,isExact){return isExact?this.#known.delete(key):
this.#known.set(key,unsure),isExact}async#applySettings(migration,number){this.#settings?.migration!==migration&&(this.#settings?.migration.statements.some(({what})=>what.
nature==="session")&&await this.#session.query(`${(0,session_settings.M)(opening.j)}; SET foreign_key_checks = 0`),this.#settings={migration,done:0});for(const{
sql,what}of migration.statements.slice(this.#settings.done,number-1))what.nature==="session"&&what.verb==="SET"&&(await this.#attempt(sql),await this.#session.query(
"SET foreign_key_checks = 0"));this.#settings.done=Math.max(this.#settings.done,number-1)}async#attempt(sql){try{return await this.#session.query(sql),!0}catch(error){
if(error instanceof migrate_database.a&&!error.isConnectionLost)return!1;throw error}}}function renamed(sql){const[place]=(0,classify.L)(sql).targets;return place?
edited(sql,[{...place,text:(0,lexer.Cm)(routineCopy)}]):sql}function edited(sql,edits){return edits.toSorted((a,b)=>b.start-a.start).reduce((text,{start,end,text:by})=>text.
slice(0,start)+by+text.slice(end),sql)}var json=__webpack_require__(98444);const outline={images:{"*":"string"},from:{"*":"number"},"backup?":"string"};async function readRunRecord(session,runId){
const[answer]=await session.query(`SELECT pre_images AS images FROM ${journal.Ty} WHERE run_id = ${(0,lexer.Ov)(runId)}`),text=answer.rows[0]?.images;if(typeof text!=
"string")return{images:{},from:{}};const read=(0,json.V)(text,outline);return"value"in read?read.value:read}class UnknownOutcome extends Error{failure;constructor(failure){
super(failure.message),this.name="UnknownOutcome",this.failure=failure}}async function recoverInterrupted(session,options){const left=stepsLeft(options),doubtful=await takeDoubtful(
session,left,options);if(!doubtful.some(({mode})=>mode==="ddl"))return[];const[answer]=await session.query("SELECT DATABASE() AS name"),schema=String(answer.rows[0].
name),copies=new ReplayCopies(session,schema);await copies.drop();try{const executed=await countExecuted(session,copies,doubtful,{...options,schema});return await recordExecuted(
session,doubtful.slice(0,executed),options)}finally{await copies.drop()}}function stepsLeft({interrupted,migrations}){const byId=new Map(migrations.map(migration=>[
migration.id,migration])),pending=interrupted.flatMap(row=>{const migration=byId.get(row.id);return migration?[{migration,sequence:row.sequence,done:row.statementsDone}]:
[]}),done=new Map(interrupted.map(row=>[row.id,row.statementsDone]));return(0,steps.D)(pending,new Map).filter(step=>step.number>(done.get(step.migration.id)??0))}
async function takeDoubtful(session,left,options){const rows=new Map(options.interrupted.map(row=>[row.id,row])),doubtful=[];for(const step of left){if(step.mode===
"data"||step.mode==="batch")break;const what=step.migration.statements[step.number-1]?.what;if(step.mode==="opaque"){if(rows.get(step.migration.id)?.statementStarted===
step.number&&!await isTransactional(session,step,what))throw new UnknownOutcome(opaqueFailure(step));break}if(what?.options.asSelect&&doubtful.length>0||(doubtful.
push(step),what?.options.asSelect))break}return doubtful}async function countExecuted(session,copies,doubtful,options){const record=await readRunRecord(session,
options.interrupted[0].runId);if("wrong"in record)throw new UnknownOutcome(recordFailure(doubtful[0],record.wrong));const before2=await replayList(session,record,
doubtful,options),objects=[...changedBy(doubtful)],live=await livePicture(session,objects),steps2=[...before2,...doubtful],concerned=concernedBy(steps2,options.
schema,record.images);await copies.create(concerned,{...record.images,...await untouched(session,concerned,steps2,record.images)});for(const step of before2)if(!await tryReplay(
copies,step))throw new UnknownOutcome(recordFailure(step,"it does not lead to this statement"));const matches=[],first=await copies.picture(objects);let last=first;
isSame(first,live)&&matches.push(0);for(const[index,step]of doubtful.entries()){if(!await tryReplay(copies,step))break;last=await copies.picture(objects),isSame(
last,live)&&matches.push(index+1)}return chooseMatch(matches,doubtful,{first,last,live})}async function untouched(session,keys,steps2,images){const changed=changedBy(
steps2),found={};for(const key of keys){const[kind,name]=splitKey(key);if(kind!=="table"||changed.has(key)||changed.has(`view:${name}`)||images[key]!==void 0)continue;
const definition=await(0,server_facts.Ud)(session,kind,name);definition!==void 0&&isView(definition)?keys.delete(key):definition!==void 0&&(found[key]=definition)}
return found}function chooseMatch(matches,doubtful,pictures){const[shortest]=matches;if(shortest===void 0)throw new UnknownOutcome(differenceFailure(doubtful,pictures));
const longest=matches.at(-1);if(doubtful.slice(shortest,longest).some(step=>{const what=step.migration.statements[step.number-1].what;return what.renames.length>
0||what.clauses.some(({kind})=>kind==="exchange-partition")}))throw new UnknownOutcome(swapFailure(doubtful[shortest]));return shortest}async function recordExecuted(session,executed,options){
if(executed.length===0)return[];const progress=[...new Map(executed.map(step=>[step.migration,step.number]))].map(([migration,number])=>({migration,done:number}));
await session.query(["START TRANSACTION",...(0,journal.lF)(options.tables,progress),"COMMIT"].join(";"));for(const{migration,done:number}of progress){const message=`${migration.
file}: an interrupted run had executed it up to statement ${number} of ${(0,journal.ZA)(migration)}; recorded`;options.reporter.emit({type:"progress",subject:migration.
id,phase:"recovered",message})}return progress.filter(({migration,done:number})=>number>=(0,journal.ZA)(migration)).map(({migration})=>migration.id)}async function replayList(session,record,doubtful,options){
const[answer]=await session.query((0,journal.sL)(options.tables.migrations)),byId=new Map(options.migrations.map(migration=>[migration.id,migration])),runId=options.
interrupted[0].runId,all=answer.rows.map(journal.Dh).filter(row=>row.runId===runId).flatMap(row=>{const migration=byId.get(row.id);if(!migration)return[];const done=row.
state==="done"?(0,journal.ZA)(migration):row.statementsDone,from=record.from[row.id]??0;return(0,steps.D)([{migration,sequence:row.sequence,done:from}],new Map).
filter(step=>step.number>from&&step.number<=done)}).filter(({mode})=>mode==="ddl"),wanted=concernedBy(doubtful,options.schema,record.images),list=[];for(const step of all.
toReversed())if([...changedBy([step])].some(key=>wanted.has(key))){for(const key of concernedBy([step],options.schema,record.images))wanted.add(key);list.unshift(
step)}return list}function changedBy(steps2){const keys=new Set;for(const step of steps2){const what=recover_whatOf(step);if(!what?.objectKind)continue;const kind=what.
objectKind==="index"?"table":what.objectKind;for(const{name}of[...what.targets,...what.renames])keys.add(`${kind}:${name}`)}return keys}function concernedBy(steps2,schema,images){
const keys=changedBy(steps2),add=name=>{keys.has(`view:${name}`)||keys.add(`table:${name}`)};for(const key of[...keys]){const image=key.startsWith("trigger:")?images[key]:
void 0;for(const{name}of image===void 0?[]:(0,classify.L)(image).references)add(name)}for(const step of steps2){const what=recover_whatOf(step);for(const{name}of what?.
references??[])add(name);if(what?.objectKind==="view"&&!what.verb.startsWith("DROP"))for(const name of(0,rename_in_query.n$)(step.sql,schema))add(name)}return keys}
const recover_whatOf=({migration,mode,number})=>mode==="ddl"?migration.statements[number-1]?.what:void 0;async function replay(copies,{migration,mode,number}){const statement=migration.
statements[number-1];mode==="ddl"&&statement&&await copies.replay(migration,statement,number)}async function tryReplay(copies,step){try{return await replay(copies,
step),!0}catch(error){if(error instanceof CannotHaveRun||error instanceof migrate_database.a&&!error.isConnectionLost)return!1;throw error}}function opaqueFailure(step){
const{migration,number}=step,statement=migration.statements[number-1];return{code:"E_MIGRATION_UNKNOWN",message:`${migration.file}: a run was killed during stat\
ement ${number} (${statement?.what.verb||"script"}), and nothing tells whether it took effect`,migration:migration.id,file:migration.file,...statement?{line:statement.
line,column:statement.column}:{},fix:`look at the data, then say it: migrate resolve ${migration.id} --mark done, or --mark pending to run it again`,retryable:!1}}
function swapFailure(step){return{...opaqueFailure(step),message:`${step.migration.file}: a run was killed around a rename between tables of the same shape; bot\
h before and after it the schema looks as it does now`}}function recordFailure(step,wrong){return{...opaqueFailure(step),message:`${step.migration.file}: a run \
was killed around statement ${step.number}, and what it had written down of the schema before cannot be understood: ${wrong}`}}function differenceFailure(doubtful,pictures){
const step=doubtful[0],show=text=>text?.replaceAll("\0"," ").trim()??"(does not exist)",key=[...pictures.live.keys()].find(name=>pictures.live.get(name)!==pictures.
first.get(name))??[...pictures.live.keys()][0]??"",detail=[`before:         ${show(pictures.first.get(key))}`,`expected after: ${show(pictures.last.get(key))}`,
`now:            ${show(pictures.live.get(key))}`].join(`
`);return{...opaqueFailure(step),code:"E_MIGRATION_DIVERGED",message:`${step.migration.file}: a run was killed around statement ${step.number}; ${key.replace(":",
" ")} now looks neither as before it nor as after it
${detail}`,fix:`somebody else changed it: bring it to one of the two, or say what holds: migrate resolve ${step.migration.id} --mark done|pending`}}var refusals=__webpack_require__(
16957);class RunResults{statements=[];#applied=new Map;#recovered=new Set;recovered(ids){for(const id of ids)this.#recovered.add(id)}sent(migration,sql,change){
sql!==""&&this.statements.push({migration,sql,...change?{change}:{}})}applied(id,durationMs,algorithm){this.#applied.set(id,{durationMs,algorithm})}hasChanged(){
return this.#applied.size+this.#recovered.size>0}outcome(result,planned,failure){const migrations=planned.map(entry=>this.#after(entry));return{result,migrations,
statements:this.statements,schemaHead:migrations.findLast(({file})=>!file.startsWith("R__"))?.id,durationMs:0,...failure?{failure}:{}}}#after(entry){const done=this.#applied.
get(entry.id),isRecovered=this.#recovered.has(entry.id)&&entry.state==="already-applied";if(!done&&!isRecovered)return entry;const{reason:_,...rest}=entry;return{
...rest,state:done?"applied":"recovered",statements:{...entry.statements,done:entry.statements.total},...done?{durationMs:done.durationMs}:{},...done?.algorithm?
{algorithm:done.algorithm}:{}}}}function entriesAfterFailure(planned,journal2){const rows=new Map(journal2.map(row=>[row.id,row]));return planned.map(entry=>{const row=rows.
get(entry.id);return row?.state!=="failed"?entry:{...entry,state:row.statementsDone>0?"partly-applied":"failed",statements:{...entry.statements,done:row.statementsDone},
...row.error?{reason:row.error}:{}}})}const unknownEntry=migration=>({id:migration.id,file:migration.file,phase:migration.phase,state:"pending",statements:{total:(0,journal.
ZA)(migration),done:0},reason:"not known: the database could not be asked"});var schema_drift=__webpack_require__(88763);const driveUp=async(createRunner,plan,_history,complete)=>{
const runnables=plan.pending.map(({migration})=>({name:migration.id,file:migration.file,up:()=>complete(migration)}));await createRunner(runnables).up()},resetSession=(0,session_settings.
M)(opening.j);class MigrationRun{#options;#files;#load;#loaded;#identity;#results=new RunResults;#hasConnected=!1;#hasOpened=!1;constructor(options,files,load){
this.#options=options,this.#files=files,this.#load=load,this.#identity={runId:`${options.runId}.${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`,actor:options.
actor,...options.jobUrl?{jobUrl:options.jobUrl}:{},...options.release?{release:options.release}:{},...options.commit?{commit:options.commit}:{},...options.toolVersion?
{toolVersion:options.toolVersion}:{}}}async run(){const{clock,random,reporter,signal,connection}=this.#options,startedAt=clock.monotonic();for(let attempt=0;;attempt++)
try{return await this.#attempt()}catch(error){const reason=this.#passingReason(error);if(reason===void 0)throw(0,refusals.G)(error,connection);const budgetMs=this.#hasConnected?
this.#options.retryForMs??12e4:this.#options.waitForDatabaseMs??3e4;if(clock.monotonic()-startedAt>budgetMs)return this.#gaveUp(error,budgetMs);if(attempt===0){
const message=`${reason}; trying again for up to ${(0,duration.a3)(budgetMs)}`;reporter.emit({type:"warning",code:"W_DATABASE_LOST",message})}await clock.sleep(
random()*Math.min(5e3,200*2**attempt),signal)}}#passingReason(error){if(error instanceof migrate_database.a&&(0,connection_errors.W)(error))return`${this.#hasConnected?
"lost the database":"the database does not answer yet"}: ${error.message}`;const isReadOnly=error instanceof errors.wG&&error.code==="E_DATABASE_READ_ONLY";return this.#hasOpened&&
isReadOnly?"the server is read only while it fails over":void 0}async#attempt(){this.#options.signal.throwIfAborted();const session=await(this.#options.connect??
(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920))).connectMysql)(this.#options.
connection);this.#hasConnected=!0;try{const outcome=await this.#onSession(session);return await session.close(),outcome}catch(error){throw session.destroy(),error}}async#onSession(session){
const history=await(0,history_session.j)(session,{...this.#options,timeoutMs:this.#options.lockTimeoutMs??6e4,database:this.#options.connection.database,tables:{
migrations:this.#options.table??journal.a5},migrations:()=>this.#way.migrations,identity:this.#identity});this.#hasOpened=!0;try{return await this.#withHistory(
history)}finally{await history.release()}}async#withHistory(history){const{session}=history,unchanged=this.#unchanged(history);if(unchanged)return this.#results.
outcome(this.#results.hasChanged()?"succeeded":"no-change",unchanged);let plan=this.#way.plan(history.journal??[],history.isFresh);if(plan.interrupted.length>0&&
!this.#options.isDryRun){const failure=await this.#recover(history,plan);if(failure)return this.#results.outcome("failed",plan.entries,failure);plan=this.#way.plan(
await(0,opening.readJournal)(session,history.tables)??[],!1)}for(const message of plan.notices)this.#options.reporter.emit({type:"notice",message});if(plan.pending.
length===0)return this.#results.outcome(this.#results.hasChanged()?"succeeded":"no-change",plan.entries);if(history.journal&&await(0,schema_drift.th)(session,this.#options.
reporter),this.#options.isDryRun)return this.#planned(history,plan);const facts=await(0,server_facts.e5)(session,touchedTables(plan));return history.journal===void 0&&
await session.query((0,journal.s9)(history.tables).join(";")),this.#options.phase==="contract"&&await this.#refuseWhatIsInUse(session,plan),this.#execute(history,
plan,facts)}get#way(){return this.#loaded??=this.#load()}#unchanged(history){const index=this.#loaded||!history.journal||!this.#files?void 0:indexFiles(this.#files);
return index&&whenAllApplied(index,history.journal)}async#recover(history,plan){await warnOfLeftovers(history,this.#options);try{const recovered=await recoverInterrupted(
history.session,{interrupted:plan.interrupted,migrations:this.#way.migrations,tables:history.tables,reporter:this.#options.reporter});this.#results.recovered(recovered);
return}catch(error){if(error instanceof UnknownOutcome)return error.failure;throw error}}async#refuseWhatIsInUse(session,plan){const{refuseLiveTraffic}=await Promise.
all([__webpack_require__.e(9544),__webpack_require__.e(5535)]).then(__webpack_require__.bind(__webpack_require__,95535));await refuseLiveTraffic(session,{database:this.#options.
connection.database,windowMs:this.#options.trafficWindowMs??15*6e4,pending:plan.pending.map(({migration})=>migration),migrations:this.#way.migrations,reporter:this.#options.
reporter})}async#planned({session,opening:opening2},plan){const{planStatements}=await __webpack_require__.e(5950).then(__webpack_require__.bind(__webpack_require__,
45950));for(const{migration,sql,change}of await planStatements(session,plan.pending,opening2.version))this.#results.sent(migration,sql,change);return this.#results.
outcome("planned",plan.entries)}async#execute(history,plan,facts){const{session}=history,end=outcome=>(0,schema_drift.lb)(session,this.#identity.runId,outcome,this.#options.
reporter),executor=await prepareRun({history,plan,facts,options:this.#options,identity:this.#identity,direction:this.#way.direction,resetSession,onStatement:step=>this.#results.
sent(step.migration.id,step.sql),onDone:(migration,durationMs,algorithm)=>this.#report(migration,durationMs,algorithm)}),{callbacks}=this.#options,call=(event,subject={})=>callbacks?.
run(event,session,{...subject,resetSession});try{await call("beforeAll"),this.#way.direction==="up"&&!callbacks?.isPerMigration&&executor.runAhead();const{createRunner,
unwrapRunnerError}=await Promise.all([__webpack_require__.e(1252),__webpack_require__.e(6196)]).then(__webpack_require__.bind(__webpack_require__,9642)),complete=async migration=>{
callbacks?.isPerMigration&&await call("beforeEach",{migration}),await executor.complete(migration),callbacks?.isPerMigration&&await call("afterEach",{migration})};
return await this.#way.drive(runnables=>createRunner(runnables),plan,history,complete).catch(error=>{throw unwrapRunnerError(error)}),await call("afterAll"),await end(
"succeeded"),this.#results.outcome("succeeded",plan.entries)}catch(error){if(await executor.settled(),error instanceof StatementRefused||error instanceof migrate_callbacks.
$q){await callbacks?.afterFailure(error,session,{resetSession,reporter:this.#options.reporter}),await end("failed");const journal2=await(0,opening.readJournal)(
session,history.tables)??[];return this.#results.outcome("failed",entriesAfterFailure(plan.entries,journal2),error.failure)}throw this.#options.signal.aborted&&
await end("cancelled"),error}}#report(migration,durationMs,algorithm){this.#results.applied(migration.id,durationMs,algorithm),this.#options.reporter.emit({type:"\
progress",subject:migration.id,phase:this.#way.direction==="up"?"applied":"reverted",message:[(0,duration.a3)(durationMs),algorithm].filter(Boolean).join(" "),data:{
durationMs}})}#gaveUp(error,budgetMs){if(!this.#hasConnected)throw(0,refusals.G)(error,this.#options.connection);return this.#results.outcome("failed",this.#way.
migrations.map(unknownEntry),{code:"E_DATABASE_LOST",message:`lost the database and could not reach it again within ${(0,duration.a3)(budgetMs)}: ${error.message}`,
fix:"run the same command again when it is back: it finds out what took effect and continues there",retryable:!0})}}function touchedTables(plan){const migrations=plan.
pending.map(({migration})=>migration);return(0,server_facts.R7)(migrations).filter(({kind})=>kind==="table").map(({name})=>name)}}),59822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E9:()=>checkNoTransaction,OT:()=>hashStatement,Qs:()=>isInOwnTransaction,d2:()=>checkSetting,kE:()=>readBatchSize,zc:()=>timeLimit});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80290),_sql_classify_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
31430),_files_directives_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(29470),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83263),_sql_set_statement_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
10477),_sql_split_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77232);function checkNoTransaction(directives,file,text,problems){for(const{name,value,offset}of directives){
if(name!=="no-transaction"||value==="")continue;const message=`acd:no-transaction takes nothing behind it, not "${value}"`;problems.push({message,file,...(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_6__.
$t)(text,offset),fix:"leave it out, or the directive"})}}function checkSetting({text,line,column},file,problems){const refused=(0,_sql_set_statement_js__WEBPACK_IMPORTED_MODULE_5__.
bN)(text);refused&&problems.push({...refused,file,line,column})}function isInOwnTransaction(what,wasOpen){return what.verb==="START"||what.verb==="BEGIN"&&what.
nature==="transaction"?!0:what.verb==="COMMIT"||what.verb==="ROLLBACK"?!1:wasOpen}function timeLimit(directives,file,text,problems){for(const directive of directives){
if(!(directive.name==="timeout"||directive.name==="lock-timeout")||(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.E9)(directive.value)!==void 0)continue;const message=`\
acd:${directive.name} is a duration such as 30s, not "${directive.value}"`;problems.push({message,file,...(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_6__.$t)(text,
directive.offset)})}const limitMs=(0,_files_directives_js__WEBPACK_IMPORTED_MODULE_3__.cf)(directives,"timeout");if(limitMs===void 0)return[];const{offset}=directives.
find(({name})=>name==="timeout"),sql=`SET SESSION lock_wait_timeout = @@SESSION.lock_wait_timeout /*M!100101 , max_statement_time = ${limitMs/1e3} */ /*!80000 ,\
 max_execution_time = ${limitMs} */`;return[{sql,...(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_6__.$t)(text,offset),hash:hashStatement(sql),what:(0,_sql_classify_js__WEBPACK_IMPORTED_MODULE_2__.
L)(sql),isImplied:!0}]}function readBatchSize(directive,file,text,problems){const size=Number(directive.value);if(Number.isInteger(size)&&size>0)return size;problems.
push({message:`acd:batch is a number of rows, not "${directive.value}"`,file,...(0,_sql_split_js__WEBPACK_IMPORTED_MODULE_6__.$t)(text,directive.offset)})}function hashStatement(sql,tokens=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_4__.
qr)(sql)){let text="";for(const token of tokens)text+=`${sql.slice(token.start,token.end)}\0`;return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256",text).
slice(0,16)}}),15930:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>openSession,
j:()=>metadataLockWaitSeconds,readJournal:()=>readJournal});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
35201),_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1189),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(83263),_connect_session_settings_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
76033);const metadataLockWaitSeconds=1;async function openSession(session,tables,lock){const sent=[(0,_connect_session_settings_js__WEBPACK_IMPORTED_MODULE_4__.
M)(metadataLockWaitSeconds),...lock===void 0?["SET SESSION TRANSACTION READ ONLY"]:[],`SELECT ${lock===void 0?"0":`GET_LOCK(${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_3__.
Ov)(lock)}, 0)`} AS taken, CONNECTION_ID() AS id, VERSION() AS version, @@GLOBAL.read_only AS readonly, @@innodb_read_only AS innodb, @@max_allowed_packet AS pa\
cket, DATABASE() AS db`,"SHOW GLOBAL VARIABLES WHERE Variable_name IN ('server_uuid', 'server_uid', 'server_id', 'hostname', 'wsrep_on')",(0,_journal_js__WEBPACK_IMPORTED_MODULE_2__.
sL)(tables.migrations),(0,_journal_js__WEBPACK_IMPORTED_MODULE_2__.qS)(tables.migrations)].join(";"),{results,hasJournal}=await queryOpening(session,sent),facts=results.
find(({rows})=>rows[0]?.version!==void 0).rows[0],at=results.findIndex(({rows})=>rows[0]===facts),isWsrep=row=>row.Variable_name==="wsrep_on",variables=(results[at+
1]?.rows??[]).filter(row=>!isWsrep(row)),isGalera=(results[at+1]?.rows??[]).some(row=>isWsrep(row)&&/^(ON|1)$/i.test(String(row.Value))),version=String(facts.version);
return await refuseSplitting(session,Number(facts.id)),lock!==void 0&&refuseReadOnly(Number(facts.readonly),Number(facts.innodb)),{hasLock:facts.taken===1,version,
isMariaDb:/mariadb/i.test(version),isGalera,server:variables.map(row=>`${row.Value}`).join("/").slice(0,100),maxPacketBytes:Number(facts.packet),journal:hasJournal?
(results[at+2]?.rows??[]).map(_journal_js__WEBPACK_IMPORTED_MODULE_2__.Dh):void 0,isJournalOld:hasJournal&&(0,_journal_js__WEBPACK_IMPORTED_MODULE_2__.oj)(results[at+
3]?.rows??[])}}async function queryOpening(session,sql){try{return{results:await session.query(sql),hasJournal:!0}}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.
a&&error.errno===1146)return{results:error.results,hasJournal:!1};throw error}}async function readJournal(session,tables){try{const[answer]=await session.query(
(0,_journal_js__WEBPACK_IMPORTED_MODULE_2__.sL)(tables.migrations));return answer.rows.map(_journal_js__WEBPACK_IMPORTED_MODULE_2__.Dh)}catch(error){if(error instanceof
_database_js__WEBPACK_IMPORTED_MODULE_1__.a&&error.errno===1146)return;throw error}}async function refuseSplitting(session,connectionId){if(session.threadId===connectionId)
return;const[answer]=await session.query("SELECT CONNECTION_ID() AS id");if(Number(answer.rows[0]?.id)!==connectionId)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG("this endpoint sends the statements of one session to different servers",{code:"E_DATABASE_SPLITTING",fix:"use the primary endpoint of the database, not the \
read/write-splitting address"})}function refuseReadOnly(isReadOnly,isInnodbReadOnly){if(!(!isReadOnly&&!isInnodbReadOnly))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`this server is read only (@@read_only = ${isReadOnly}, @@innodb_read_only = ${isInnodbReadOnly})`,{code:"E_DATABASE_READ_ONLY",retryable:!0,fix:"use the pri\
mary endpoint of the database, not a read replica"})}}),70372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>revertMigration,PS:()=>forgetReverted,gC:()=>planDown});var _half_done_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(67670),
_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1189),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83263);const revertMigration=migration=>({
...migration,id:`${migration.id}${_journal_js__WEBPACK_IMPORTED_MODULE_1__.WE}`,statements:migration.down??[],down:void 0});function planDown(migrations,backwards,journal,{
to,step}){const rows=new Map(journal.map(row=>[row.id,row])),plan={entries:[],pending:[],interrupted:[],problems:[],notices:[]},applied=migrations.filter(({id,kind})=>rows.
get(id)?.state==="done"&&kind!=="repeatable"),begun=applied.findIndex(({id,format})=>{const row=rows.get(`${id}${_journal_js__WEBPACK_IMPORTED_MODULE_1__.WE}`);
return row!==void 0&&(0,_half_done_js__WEBPACK_IMPORTED_MODULE_0__.SU)(row,format)}),count=step??(begun<0?1:applied.length-begun),from=to===void 0?Math.max(0,applied.
length-count):applied.findIndex(({id})=>id===to);to!==void 0&&from<0&&plan.problems.push({message:`${to} is not applied, so there is nothing to go back to`});const chosen=from<
0||applied.length===0?[]:applied.slice(from).toReversed();for(const[sequence,migration]of chosen.entries()){const back=backwards.find(({id})=>id===`${migration.
id}${_journal_js__WEBPACK_IMPORTED_MODULE_1__.WE}`),row=rows.get(back.id),done=row?.statementsDone??0,fix=howToGoBack(migration);fix!==void 0&&plan.problems.push(
{message:"has no way back",file:migration.file,fix}),plan.entries.push({id:back.id,file:migration.file,phase:migration.phase,state:done>0?"partly-applied":"pend\
ing",statements:{total:(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.ZA)(back),done}}),row?.state==="running"&&plan.interrupted.push(row),(row?.state==="running"||
row?.state==="failed")&&plan.problems.push(...(0,_half_done_js__WEBPACK_IMPORTED_MODULE_0__.gq)(back,row)),plan.pending.push({migration:back,sequence,done,...row?.
cursor===void 0?{}:{cursor:row.cursor}})}return plan}function howToGoBack({format,down,text}){if(format==="script")return/\bdown\b/.test(text)||/\b(import|require|export\s*\*)/.
test(text)?void 0:"export a function down from it; or go forward with a new migration";if(!(down!==void 0&&format==="sql"))return"write a -- acd:down section or\
 a .down.sql beside it; or go forward with a new migration"}function forgetReverted(tables,back){const id=back.id.slice(0,-_journal_js__WEBPACK_IMPORTED_MODULE_1__.
WE.length),table=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(tables.migrations);return["START TRANSACTION",`UPDATE ${table} SET state = 'reverted', stmt_d\
one = 0, finished_at = NOW(6) WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Ov)(id)}`,`DELETE FROM ${table} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.
Ov)(back.id)}`,...tables.mirror?[`DELETE FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(tables.mirror)} WHERE name = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.
Ov)(back.file)}`]:[],"COMMIT"].join(";")}}),46203:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{h:()=>requirementOf,n:()=>planRun});var _files_directives_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29470),_files_file_name_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70996),_half_done_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(67670),_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1189);function planRun(request){
const rows=new Map(request.journal.map(row=>[row.id,row])),plan={entries:[],pending:[],interrupted:[],problems:[],notices:[]},known=new Set(request.journal.map(
({id})=>id)),own=request.migrations.filter(({id,directives})=>known.has(id)||(0,_files_directives_js__WEBPACK_IMPORTED_MODULE_0__.NI)(directives,request.environment)),
relevant=selectBaseline(own,request.journal),newest=newestApplied(relevant,rows);let isPastEnd=!1;for(const[sequence,migration]of relevant.entries()){const row=rows.
get(migration.id),entry=newEntry(migration);if(plan.entries.push(entry),row&&isApplied(row)){if(migration.kind==="repeatable"&&row.checksum!==migration.checksum&&
request.pick?.has(migration.id)!==!1&&plan.pending.length!==request.step){plan.pending.push({migration,sequence,done:0});continue}entry.state="already-applied",
entry.statements.done=entry.statements.total,checkUnchanged(migration,row,plan);continue}const done=row?.state==="running"||row?.state==="failed"?row.statementsDone:
0;if(entry.statements.done=done,done>0&&(entry.state="partly-applied"),row?.error&&(entry.reason=row.error),row?.state==="running"&&plan.interrupted.push(row),(row?.
state==="running"||row?.state==="failed")&&plan.problems.push(...(0,_half_done_js__WEBPACK_IMPORTED_MODULE_1__.gq)(migration,row)),isPastEnd)continue;const reason=request.
pick?.has(migration.id)===!1?"not picked":row?.state==="running"?void 0:reasonToHold(migration,request,plan);reason!==void 0?Object.assign(entry,{state:"held",reason}):
(isLate(migration,newest)&&!row&&!request.pick&&refuseLate(migration,newest,request,plan),plan.pending.push({migration,sequence,done,...row?.cursor===void 0?{}:
{cursor:row.cursor}})),(request.to===migration.id||plan.pending.length===request.step)&&(isPastEnd=!0)}return plan.interrupted.sort((a,b)=>a.sequence-b.sequence),
checkMissing(request,rows,plan),plan}function newEntry(migration){return{id:migration.id,file:migration.file,phase:migration.phase,state:"pending",statements:{total:(0,_journal_js__WEBPACK_IMPORTED_MODULE_2__.
ZA)(migration),done:0}}}const isApplied=row=>row.state==="done"||row.state==="baseline"||row.state==="skipped";function selectBaseline(migrations,journal){const known=new Set(
journal.map(({id})=>id)),baselines=migrations.filter(({kind})=>kind==="baseline"),used=baselines.findLast(({id})=>known.has(id))??(journal.length===0?baselines.
at(-1):void 0);return migrations.filter(migration=>migration.kind==="baseline"?migration===used:!used||migration.kind==="repeatable"?!0:(0,_files_file_name_js__WEBPACK_IMPORTED_MODULE_3__.
Z)(migration.version,used.version)>0||known.has(migration.id))}function newestApplied(migrations,rows){return migrations.findLast(({id,kind,phase})=>{const row=rows.
get(id);return kind!=="repeatable"&&phase!=="contract"&&row!==void 0&&isApplied(row)})}function isLate(migration,newest){return!newest||migration.kind==="repeat\
able"||migration.phase==="contract"?!1:(0,_files_file_name_js__WEBPACK_IMPORTED_MODULE_3__.Z)(migration.version,newest.version)<0}function refuseLate(migration,newest,request,plan){
if(request.outOfOrder==="allow"){plan.notices.push(`${migration.file} runs out of order: ${newest.id} is applied already`);return}plan.problems.push({message:`h\
as a lower number than ${newest.id}, which is applied already`,file:migration.file,fix:"give it a later number, or run it with --out-of-order allow"})}function reasonToHold(migration,request,plan){
const isContract=migration.phase==="contract"&&migration.kind!=="repeatable";if(request.phase==="contract"&&!isContract)return migration.kind==="repeatable"?void 0:
"this run takes contract migrations only";if(!isContract||request.isFreshSchema)return;if(request.phase==="expand")return"takes away what the running version ne\
eds; runs with --phase contract after the rollout";const missing=request.phase==="contract"?plan.entries.find(({state,phase})=>state!=="already-applied"&&phase!==
"contract"):void 0;return missing?`${missing.id} comes before it and is not applied`:request.contractGate?.({id:migration.id,requires:requirementOf(migration)})}
function requirementOf(migration){return migration.directives.find(({name})=>name==="requires-app")?.value||migration.id}function checkUnchanged(migration,row,plan){
if(row.checksum===""||row.checksum===migration.checksum||migration.kind==="repeatable")return;const changed=firstDifference(migration,row);if(changed===void 0&&
migration.format==="sql"){plan.notices.push(`${migration.file} was edited after it was applied, in comments or white space only`);return}const statement=changed===
void 0?void 0:migration.statements[changed],edited={message:`was edited after it was applied (recorded ${row.checksum.slice(0,12)}, now ${migration.checksum.slice(
0,12)})`+(changed===void 0?"":`: statement ${changed+1} is ${statement?"not the one that ran":"gone"}`),file:migration.file,...statement?{line:statement.line,column:statement.
column}:{},fix:`put the old text back and add a new migration, or accept it: migrate repair ${migration.id} --reason "\u2026"`,recordedChecksum:row.checksum};plan.
problems.push(edited)}function firstDifference(migration,row){const length=Math.max(migration.statements.length,row.statementHashes.length);for(let index=0;index<
length;index++)if(migration.statements[index]?.hash!==row.statementHashes[index])return index}function checkMissing(request,rows,plan){const files=new Set(request.
migrations.map(({id})=>id)),formats=new Map(request.migrations.map(({id,format})=>[`${id}${_journal_js__WEBPACK_IMPORTED_MODULE_2__.WE}`,format])),order=[...formats.
keys()],open=[...rows.values()].filter(row=>row.id.endsWith(_journal_js__WEBPACK_IMPORTED_MODULE_2__.WE)&&(0,_half_done_js__WEBPACK_IMPORTED_MODULE_1__.SU)(row,
formats.get(row.id))).sort((a,b)=>order.indexOf(b.id)-order.indexOf(a.id));open.length>0&&plan.problems.push((0,_half_done_js__WEBPACK_IMPORTED_MODULE_1__.ue)(open));
for(const row of rows.values())row.id.endsWith(_journal_js__WEBPACK_IMPORTED_MODULE_2__.WE)||files.has(row.id)||row.state==="reverted"||row.kind==="repeatable"||
plan.problems.push({message:`${row.id} is recorded as ${row.state} but its file is gone`,fix:`bring the file back, or accept it: migrate repair ${row.id} --reas\
on "\u2026"`})}}),80285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{qn:()=>isCandidate,
_P:()=>prepareStatements,fu:()=>probeAlgorithms});var errors=__webpack_require__(52005),change_refusals=__webpack_require__(33504),database=__webpack_require__(
35201),lexer=__webpack_require__(83263);function partitionWork({clauses},definition){for(const clause of clauses){if(clause.kind==="rebuild-partition")return clause.
how==="optimize"?{partitions:"all",rank:1}:clause.how==="check"?void 0:{partitions:clause.how==="coalesce"?"all":clause.partitions,rank:3};if(clause.kind==="add\
-partition"&&/\bPARTITION BY (?:LINEAR )?(?:HASH|KEY)\b/.test(definition))return{partitions:"all",rank:3}}}async function partitionSize(session,table,partitions){
const some=partitions==="all"?"":` AND PARTITION_NAME IN (${partitions.map(lexer.Ov).join(", ")})`,[answer]=await session.query(`SELECT COUNT(*) AS parts, SUM(T\
ABLE_ROWS) AS estimate, SUM(DATA_LENGTH + INDEX_LENGTH) AS bytes FROM information_schema.PARTITIONS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ${(0,lexer.
Ov)(table)} AND PARTITION_NAME IS NOT NULL${some}`),row=answer.rows[0];if(Number(row?.parts??0)!==0)return{rows:Number(row.estimate??0),bytes:Number(row.bytes??
0)}}var probe_changes=__webpack_require__(61248),migrate_scratch=__webpack_require__(28057),silent_copy=__webpack_require__(40251);const unsaidCopy={label:"ALGO\
RITHM=COPY",clauses:[],rank:3};async function prepareStatements(session,options){const chosen=await probeAlgorithms(session,options),refused=[...options.allowCopy?
[]:options.pending.flatMap(migration=>(0,change_refusals.Zv)(migration,chosen,options.facts)),...await(0,change_refusals.V6)(session,options,chosen)];if(refused.
length>0)throw new errors.wG(`nothing was executed:
${refused.map(errors.Vw).join(`
`)}`,{code:"E_MIGRATION_BLOCKING",fix:"write the change so that the server can do it in place, or accept the pause with --allow-copy or -- acd:algorithm copy",context:{
problems:refused}});return{sqlFor:statement=>{const algorithm=chosen.get(statement);return algorithm?{sql:(0,probe_changes.Kb)(statement.sql,statement.what,algorithm),
isInstant:algorithm.rank===0}:{sql:statement.sql,isInstant:!1}},algorithms:new Map(options.pending.flatMap(migration=>{const worst=migration.statements.map(statement=>chosen.
get(statement)).reduce((a,b)=>!a||b&&b.rank>a.rank?b:a,void 0);return worst?[[migration.id,worst.label]]:[]}))}}async function probeAlgorithms(session,options){
const chosen=new Map;return hasCandidates(options)&&await probeAll(session,options,chosen),chosen}const hasCandidates=({pending,facts})=>pending.some(({statements})=>statements.
some(({what})=>(isCandidate(what)||isUnsaid(what))&&facts.has(what.targets[0].name))),isUnsaid=what=>(0,silent_copy.W)(what)||what.clauses.some(({kind})=>kind===
"rebuild-partition"||kind==="add-partition");function isCandidate(what){return what.verb!=="ALTER TABLE"&&what.verb!=="CREATE INDEX"||what.targets.length!==1||what.
options.isTemporary?!1:!what.clauses.some(({kind})=>kind==="algorithm"||kind==="lock"||kind==="unknown"||kind==="order-by"||kind.endsWith("partition")||kind==="\
repartition")}async function probeAll(session,options,chosen){const scratch=new migrate_scratch.I(session),probed=new Set,probe=new probe_changes.jR(session,scratch,
{version:options.version,chosen});await scratch.drop();try{for(const migration of options.pending){for(const statement of migration.statements){const{what}=statement;
if(what.nature==="session"&&what.verb==="SET"&&(await probe.settle(),await attempt(session,statement.sql)),!(what.nature==="ddl"&&(what.objectKind==="table"||what.
objectKind==="index"))||what.options.isTemporary||!touchesKnown(what,options,probed))continue;const isNew=newTables(what,probed).length>0;if((isNew||!isCandidate(
what))&&await probe.settle(),isNew&&await cloneTargets(session,scratch,what,options,probed),isCandidate(what))probe.add(statement);else{const unsaid=await unsaidAlgorithm(
session,what,options);await attemptOn(scratch,statement)&&unsaid&&chosen.set(statement,unsaid)}}migration.statements.some(({what})=>what.nature==="session")&&(await probe.
settle(),await session.query(options.resetSession))}await probe.settle()}finally{await scratch.drop()}}async function unsaidAlgorithm(session,what,options){if((0,silent_copy.
W)(what))return unsaidCopy;const table=what.targets[0].name,work=partitionWork(what,options.images[`table:${table}`]??"");if(!work)return;const size=await partitionSize(
session,table,work.partitions);return{label:probe_changes.Rz[work.rank].label,clauses:[],rank:work.rank,...size?{size}:{}}}const touchesKnown=(what,options,probed)=>what.
targets.some(({name})=>options.facts.has(name)||probed.has(name)),newTables=(what,probed)=>[...what.targets,...what.renames].map(({name})=>name).filter(name=>!probed.
has(name));async function cloneTargets(session,scratch,what,options,probed){const names=newTables(what,probed);scratch.claim(names);for(const name of names){probed.
add(name);const image=options.images[`table:${name}`];if(image!==void 0){await session.query("SET @acd_checks = @@SESSION.foreign_key_checks; SET @@SESSION.fore\
ign_key_checks = 0");try{await scratch.create(image)}catch(error){if(!(error instanceof database.a)||error.isConnectionLost)throw error}finally{await session.query(
"SET @@SESSION.foreign_key_checks = @acd_checks")}}}}async function attempt(session,sql){try{await session.query(sql)}catch(error){if(!(error instanceof database.
a)||error.isConnectionLost)throw error}}async function attemptOn(scratch,statement){try{return await scratch.apply(statement.sql,statement.what),!0}catch(error){
if(!(error instanceof database.a)||error.isConnectionLost)throw error;return!1}}}),61248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{AZ:()=>isInstantUnsafe,Kb:()=>withAlgorithm,Rz:()=>algorithms,jR:()=>ChangeProbe});var _database_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
35201),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83263),_silent_copy_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40251);const algorithms=[
{label:"ALGORITHM=INSTANT",clauses:["ALGORITHM=INSTANT"],rank:0},{label:"ALGORITHM=INPLACE LOCK=NONE",clauses:["ALGORITHM=INPLACE","LOCK=NONE"],rank:1},{label:"\
ALGORITHM=INPLACE LOCK=SHARED",clauses:["ALGORITHM=INPLACE","LOCK=SHARED"],rank:2},{label:"ALGORITHM=COPY",clauses:["ALGORITHM=COPY"],rank:3}],maxChanges=50,maxBytes=65536;
class ChangeProbe{#session;#scratch;#version;#chosen;#questions=[];constructor(session,scratch,{version,chosen}){this.#session=session,this.#scratch=scratch,this.#version=
version,this.#chosen=chosen}add(statement){const left=algorithms.filter(({rank})=>rank>0||!isInstantUnsafe(this.#version)&&statement.what.verb!=="CREATE INDEX");
this.#questions.push({statement,left})}async settle(){for(;this.#questions.length>0;){const asked=this.#next();try{this.#accept(asked,await this.#session.query(
asked.flatMap(question=>this.#texts(question)).join(`;
`)))}catch(error){if(!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.a)||error.isConnectionLost)throw error;this.#refuse(asked,error)}}}#next(){let bytes=0;
const count=this.#questions.findIndex(({statement},index)=>(bytes+=Buffer.byteLength(statement.sql)+200,index>0&&(index>=maxChanges||bytes>maxBytes)));return count<
0?[...this.#questions]:this.#questions.slice(0,count)}#texts({statement,left}){const{sql,what}=statement;return[`SHOW CREATE TABLE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(this.#scratch.nameOf(what.targets[0].name))}`,this.#scratch.renamed(withAlgorithm(sql,what,left[0]),what)]}#accept(asked,results){for(const[index,{statement,
left}]of asked.entries())this.#chosen.set(statement,isSilentCopy(statement,results[2*index])?copy:left[0]);this.#questions.splice(0,asked.length)}#refuse(asked,error){
const count=Math.floor(error.results.length/2);this.#accept(asked.slice(0,count),error.results);const{statement,left}=this.#questions.shift();if(!(error.results.
length%2===1)||!isUnsupported(error.errno))return;const isCopy=isSilentCopy(statement,error.results.at(-1)),rest=left.slice(1).filter(({rank})=>!isCopy||rank===
copy.rank);rest.length>0&&this.#questions.unshift({statement,left:rest})}}const copy=algorithms[3];function isSilentCopy({what},shown){const definition=shown?.rows[0]?.["\
Create Table"];return definition!==void 0&&(0,_silent_copy_js__WEBPACK_IMPORTED_MODULE_2__.OL)(what,(0,_silent_copy_js__WEBPACK_IMPORTED_MODULE_2__.dN)(String(definition)))}
const isUnsupported=errno=>[1845,1846,1221,4092].includes(errno),isInstantUnsafe=version=>/^8\.0\.(29|30|31)\b/.test(version);function withAlgorithm(sql,what,algorithm){
return algorithm.clauses.length===0?sql:what.verb==="CREATE INDEX"?`${sql} ${algorithm.clauses.join(" ")}`:`${sql}, ${algorithm.clauses.join(", ")}`}}),7819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>checkDatabase,z:()=>serverState});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),
_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);const serverState=({
storageBytes,freeBytes,backup})=>({storageBytes,...freeBytes===void 0?{}:{freeBytes},...backup?{backup:backup.id}:{}}),oldBackupMs=7*864e5,longLagSeconds=60,lowDiskShare=.1;
async function checkDatabase(databases,request){const{databaseId,reporter}=request,database=await whenSettled(databases,request);refuseUnlessWritable(database,databaseId);
const storageBytes=database.storageGiB*2**30,made=request.wantsBackup?await makeBackup(databases,request):void 0,[usedBytes,replicas,standbys,backup]=await Promise.
all([unlessForbidden(databases.describeUsedBytes(databaseId)),unlessForbidden(databases.describeReplicaDelays(databaseId)),database.category==="Basic"?[]:unlessForbidden(
databases.describeStandbys(databaseId)),made??unlessForbidden(newestBackup(databases,databaseId))]),freeBytes=usedBytes===void 0?void 0:Math.max(0,storageBytes-
usedBytes),nowMs=request.clock.now(),warnings=[diskWarning(database,freeBytes),...lagWarnings(replicas??[]),...standbyWarnings(database,standbys??[]),maintenanceWarning(
database,nowMs),backupWarning(backup,nowMs)];for(const warning of warnings)warning&&reporter.emit({type:"warning",...warning});const disk=freeBytes===void 0?[]:
[`${gigabytes(freeBytes)} of ${database.storageGiB} GB free`];return{storageBytes,...freeBytes===void 0?{}:{freeBytes},backup:backup??void 0,summary:[...disk,describeBackup(
backup,nowMs)].join(", ")}}const passing=new Set(["NET_CREATING","NET_DELETING","NET_MODIFYING","DBInstanceNetTypeChanging"]),mostToPassMs=5*6e4;async function whenSettled(databases,{
databaseId,clock,signal,pollIntervalMs}){const untilMs=clock.monotonic()+mostToPassMs;for(;;){const[database]=await databases.describeDatabases({ids:[databaseId]});
if(!passing.has(database?.status??"")||clock.monotonic()>=untilMs)return database;await clock.sleep(pollIntervalMs,signal)}}function refuseUnlessWritable(database,id){
if(database?.status!=="Running")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`database ${id} is ${database?.status??"gone"}, not Running`,{code:"\
E_DATABASE_NOT_RUNNING",retryable:!0,fix:"run again when the instance has finished what it is doing"});if(database.lockMode!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
wG(`database ${id} takes no writes (${database.lockMode})`,{code:"E_DATABASE_LOCKED",fix:"enlarge its disk, renew it, or unlock it in the RDS console"})}async function makeBackup(databases,request){
const{databaseId,clock,signal,pollIntervalMs}=request,known=new Set((await databases.describeBackups(databaseId)).map(({id})=>id));for(await databases.createBackup(
databaseId);;){const found=(await databases.describeBackups(databaseId)).find(({id})=>!known.has(id));if(found?.status==="Success")return{id:found.id,finishedAt:found.
finishedAt};if(found?.status==="Failed")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`the backup ${found.id} of ${databaseId} failed; nothing was\
 executed`,{code:"E_BACKUP_FAILED",fix:"see the instance in the RDS console, or run without --backup"});await clock.sleep(pollIntervalMs,signal)}}async function newestBackup(databases,databaseId){
const newest=(await databases.describeBackups(databaseId)).filter(({status})=>status==="Success").toSorted((a,b)=>(a.finishedAt??"").localeCompare(b.finishedAt??
"")).at(-1);return newest?{id:newest.id,finishedAt:newest.finishedAt}:null}async function unlessForbidden(asked){try{return await asked}catch(error){if((0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error,"permission"))return;throw error}}function diskWarning({id,storageGiB},freeBytes){return freeBytes===void 0||freeBytes>=lowDiskShare*storageGiB*2**30?void 0:
{code:"W_DISK_LOW",message:`database ${id} has ${gigabytes(freeBytes)} of ${storageGiB} GB free; RDS locks an instance whose disk is full`}}const lagWarnings=replicas=>replicas.
filter(({delaySeconds=0})=>delaySeconds>longLagSeconds).map(({id,delaySeconds=0})=>({code:"W_REPLICA_LAG",message:`read-only instance ${id} is ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(delaySeconds*1e3)} behind; a schema change reaches it after that, and may hold it up further`})),standbyWarnings=({id},standbys)=>standbys.filter(({synchronization})=>[
"Syncing","NotAvailable"].includes(synchronization)).map(({zoneId,synchronization})=>({code:"W_STANDBY",message:synchronization==="Syncing"?`the standby of data\
base ${id} in ${zoneId} is still catching up (Syncing); a failover now may lose the last commits`:`the standby of database ${id} in ${zoneId} does not replicate\
 (NotAvailable); nothing takes over if the primary fails`}));function maintenanceWarning({id,maintenanceWindow},nowMs){return maintenanceWindow===void 0||!isWithin(
maintenanceWindow,nowMs)?void 0:{code:"W_MAINTENANCE_WINDOW",message:`database ${id} is in its maintenance window (${maintenanceWindow}, UTC): RDS may restart i\
t or switch over; the run would continue there`}}function isWithin(window,nowMs){const match=/^(\d\d):(\d\d)Z-(\d\d):(\d\d)Z$/.exec(window);if(!match)return!1;const[
fromHour=0,fromMinute=0,toHour=0,toMinute=0]=match.slice(1).map(Number),[from,to]=[fromHour*60+fromMinute,toHour*60+toMinute],now=Math.floor(nowMs/6e4)%1440;return from<
to?now>=from&&now<to:now>=from||now<to}function backupWarning(backup,nowMs){const ageMs=ageOf(backup??null,nowMs);return ageMs===void 0||ageMs<=oldBackupMs?void 0:
{code:"W_BACKUP_OLD",message:`the newest backup is ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(ageMs)} old; \`migrate --backup\` makes one first`}}
function describeBackup(backup,nowMs){if(backup===void 0)return"backups not visible";if(backup===null)return"no backup";const ageMs=ageOf(backup,nowMs);return`b\
ackup ${backup.id}${ageMs===void 0?"":` (${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(ageMs)} ago)`}`}const ageOf=(backup,nowMs)=>backup?.finishedAt===
void 0?void 0:Math.max(0,nowMs-Date.parse(backup.finishedAt)),gigabytes=bytes=>(bytes/2**30).toFixed(1)}),16957:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>explainRefusal,u:()=>driftError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),
_database_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35201);const fixes={1044:"give the account privileges on this schema",1045:"check the account and \
the password (infrastructure.database.password, or the address in migrations.url)",1049:"create the schema first: provision does, for the environment's database",
1130:"add this job's address to the whitelist of the database"},refusalFixes={1021:"enlarge the disk of the database, then run the same command again",1114:"enl\
arge the disk of the database, then run the same command again",1142:"give the account this privilege on the schema: it writes the history of migrations there",
1205:"somebody has read or written the history in a transaction that is still open: end it (SHOW PROCESSLIST), then run the same command again",1227:"give the a\
ccount this privilege, or use one that has it"};function explainRefusal(error,connection){if(!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_1__.a))return error;
const isTls=error.code.startsWith("HANDSHAKE_")||/SSL|certificate|self.signed/i.test(error.message),tlsFix=/not support/i.test(error.message)?"the server has no\
 TLS: switch SSL on for the RDS instance (which restarts it), or allow a plain connection with migrations.ssl: preferred":"the server has another certificate th\
an expected: download the CA of the RDS instance again (a certificate lasts a year) and name it in migrations.sslCa",fix=fixes[error.errno]??(isTls?tlsFix:void 0),
address=`${connection.user}@${connection.host}:${connection.port}/${connection.database}`;return!fix&&error.errno!==0?new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH(`${address}: the server refused to keep the history of migrations: ${error.message}`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.migrationFailed,"faile\
d",{code:"E_DATABASE_REFUSED",fix:refusalFixes[error.errno]??"run the same command again: it finds out what took effect and continues there",cause:error}):new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`${address}: ${error.message}`,{code:isTls?"E_DATABASE_TLS":"E_DATABASE_CONNECT",fix:fix??"check host and port, and that this job may reach them (migrations.\
access)",cause:error})}function driftError(problems){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`history and files disagree; nothing was execu\
ted:
${problems.map(_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vw).join(`
`)}`,{code:"E_MIGRATION_DRIFT",fix:"see each line",context:{problems}})}}),80763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{YV:()=>redoMigrations,aH:()=>revertMigrations,vI:()=>runMigrations,vd:()=>migrationStatus});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_files_directory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59806),_files_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(53961),_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1189),_migration_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(743),_plan_down_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(70372),_plan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
46203),_refusals_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(16957),_files_sum_file_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(82256);async function runMigrations(options){
const files=await(0,_files_directory_js__WEBPACK_IMPORTED_MODULE_1__.g)(options.directory);return(0,_files_sum_file_js__WEBPACK_IMPORTED_MODULE_8__.mk)(options.
directory,files),upwardRun(options,files)}const upwardRun=(options,files)=>timed(options,options.to===void 0&&!options.pick?files:void 0,()=>upwards(options,load(
options,files)));async function migrationStatus(options){return upwardRun({phase:"expand",...options,...{isDryRun:!0,actor:"status",runId:"status",outOfOrder:"a\
llow"}},await(0,_files_directory_js__WEBPACK_IMPORTED_MODULE_1__.g)(options.directory))}async function revertMigrations(options){const files=await(0,_files_directory_js__WEBPACK_IMPORTED_MODULE_1__.
g)(options.directory),way=downwards(options,load(options,files));return timed(options,[],()=>way)}async function redoMigrations(options){const back=await revertMigrations(
options);if(back.result!=="succeeded")return back;const{to:_to,step:_step,...others}=options,pick=back.migrations.map(({id})=>id.slice(0,-_journal_js__WEBPACK_IMPORTED_MODULE_3__.
WE.length)),again=await runMigrations({...others,pick,phase:"all"});return{...again,migrations:again.migrations.filter(({id})=>pick.includes(id)),statements:[...back.
statements,...again.statements],durationMs:back.durationMs+again.durationMs}}function load(options,files){const{migrations,problems}=(0,_files_files_js__WEBPACK_IMPORTED_MODULE_2__.
Y)(files,options.placeholders);if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL(problems);const unknown=[...options.to===void 0?
[]:[{option:"to",id:options.to}],...(options.pick??[]).map(id=>({option:"pick",id}))].filter(each=>!migrations.some(({id})=>id===each.id));if(unknown.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
xL(unknown.map(({option,id})=>({message:`--${option} ${id}: there is no such migration`,path:option})));return migrations}async function timed(options,files,way){
const startedAt=options.clock.monotonic();return{...await new _migration_run_js__WEBPACK_IMPORTED_MODULE_4__.K(options,files,way).run(),durationMs:options.clock.
monotonic()-startedAt}}function upwards(options,migrations){return{direction:"up",migrations,plan(journal,isFreshSchema){const plan=(0,_plan_js__WEBPACK_IMPORTED_MODULE_6__.
n)({migrations,journal,isFreshSchema,phase:options.phase,outOfOrder:options.outOfOrder??"refuse",...options.to===void 0?{}:{to:options.to},...options.step===void 0?
{}:{step:options.step},...options.pick?{pick:new Set(options.pick)}:{},...options.environment===void 0?{}:{environment:options.environment},...options.contractGate?
{contractGate:options.contractGate}:{}});if(plan.problems.length>0)throw(0,_refusals_js__WEBPACK_IMPORTED_MODULE_7__.u)(plan.problems);return plan},drive:_migration_run_js__WEBPACK_IMPORTED_MODULE_4__.
c}}function downwards(options,migrations){const backwards=migrations.map(_plan_down_js__WEBPACK_IMPORTED_MODULE_5__.$N);return{direction:"down",migrations:backwards,
plan(journal){const plan=(0,_plan_down_js__WEBPACK_IMPORTED_MODULE_5__.gC)(migrations,backwards,journal,options);if(plan.problems.length>0)throw(0,_refusals_js__WEBPACK_IMPORTED_MODULE_7__.
u)(plan.problems);return plan},async drive(createRunner,plan,{session,tables},complete){const runnables=plan.pending.toReversed().map(({migration})=>({name:migration.
id,file:migration.file,up:async()=>{},down:()=>complete(migration),isExecuted:!0,unlog:async()=>{await session.query((0,_plan_down_js__WEBPACK_IMPORTED_MODULE_5__.
PS)(tables,migration))}}));await createRunner(runnables).down({to:0})}}}}),77996:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>findBreakages});var _schema_model_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(781),_sql_type_change_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
25130);function findBreakages(statement,model=new _schema_model_js__WEBPACK_IMPORTED_MODULE_1__.V){const target=statement.targets[0]?.name??"";return statement.
nature!=="ddl"||statement.options.isTemporary?[]:statement.verb.startsWith("DROP ")&&statement.objectKind!=="index"?droppedObjects(statement,model):model.isFresh(
target)?[]:statement.verb==="TRUNCATE TABLE"?[{code:"DT01",reason:`all rows of ${target} are deleted`}]:statement.verb==="RENAME TABLE"?[{code:"BC03",reason:`${target}\
 is gone under its old name`}]:statement.verb==="CREATE INDEX"&&statement.index?.kind==="unique"?[uniqueKey(target)]:statement.clauses.flatMap(clause=>clauseBreakages(
clause,target,model))}function droppedObjects(statement,model){const kind=statement.objectKind??"object";return statement.targets.filter(target=>!model.isFresh(
target.name)&&kind!=="trigger"&&kind!=="event").map(target=>({code:"BC01",reason:`${kind} ${target.name} no longer exists`}))}function clauseBreakages(clause,table,model){
switch(clause.kind){case"drop-column":return[{code:"BC02",reason:`column ${table}.${clause.column} no longer exists`}];case"rename-table":return[{code:"BC03",reason:`${table}\
 is gone under its old name`}];case"rename-column":return[{code:"BC04",reason:`column ${table}.${clause.column} is gone under its old name`}];case"change-column":
return clause.column.toLowerCase()!==clause.newName.toLowerCase()?[{code:"BC04",reason:`column ${table}.${clause.column} is gone under its old name`}]:modifiedColumn(
table,clause.column,clause.definition,model);case"modify-column":return modifiedColumn(table,clause.column,clause.definition,model);case"add-column":return addedColumn(
table,clause);case"drop-default":return[{code:"BC08",reason:`INSERTs that leave ${table}.${clause.column} out fail without its default`}];case"add-index":return clause.
indexKind==="unique"||clause.indexKind==="primary"?[uniqueKey(table)]:[];case"add-foreign-key":return[{code:"BC09",reason:`rows of ${table} that the running ver\
sion writes may violate the foreign key`}];case"add-check":case"alter-check":return clause.isEnforced?[{code:"BC09",reason:`rows of ${table} that the running ve\
rsion writes may violate the check`}]:[];case"drop-partition":case"truncate-partition":case"exchange-partition":return[{code:"DT01",reason:`rows of ${table} lea\
ve with their partition`}];default:return[]}}function addedColumn(table,clause){const{definition}=clause;if(definition.isUnique&&!definition.isAutoIncrement)return[
uniqueKey(table)];const isFilled=definition.default!=="none"||definition.isAutoIncrement||definition.generated!=="no";return!definition.isNotNull||isFilled?[]:[
{code:"BC07",reason:`INSERTs of the running version leave the NOT NULL column ${table}.${clause.column} out`}]}function modifiedColumn(table,column,to,model){const from=model.
column(table,column),name=`${table}.${column}`;if(!from){const narrowed={code:"BC05",reason:`the running version may write values that ${name} no longer takes`},
notNull={code:"BC06",reason:`the running version may write NULL to ${name}`};return to.isNotNull&&to.default==="none"?[narrowed,notNull]:[narrowed]}if(to.isNotNull&&
!from.isNotNull)return[{code:"BC06",reason:`the running version may write NULL to ${name}`}];if(from.default!=="none"&&from.default!=="null"&&to.default==="none"&&
to.isNotNull)return[{code:"BC08",reason:`INSERTs that leave ${name} out fail without its default`}];const why=(0,_sql_type_change_js__WEBPACK_IMPORTED_MODULE_0__.
r)(from,to);return why===void 0?[]:[{code:from.type===to.type&&(from.type==="ENUM"||from.type==="SET")?"BC10":"BC05",reason:`the running version may write value\
s that ${name} no longer takes: ${why}`}]}const uniqueKey=table=>({code:"BC09",reason:`the running version may write rows to ${table} that the unique key refuse\
s`})}),88763:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZP:()=>describeDrift,fi:()=>recordSchema,
kR:()=>readDrift,lb:()=>endRun,th:()=>warnOfDrift});var _database_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35201),_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1189),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83263);const ofSchema=column=>`${column} = DATABASE()`,joined=(...columns)=>`CONCAT_WS('|',\
 ${columns.map(column=>`IFNULL(${column}, '')`).join(", ")}) AS item`,fingerprint=`SELECT IFNULL(GROUP_CONCAT(name, ' ', hash ORDER BY name SEPARATOR '\\n'), '')\
 FROM (${[`SELECT CONCAT('table ', name) AS name, MD5(GROUP_CONCAT(item ORDER BY item SEPARATOR '\\n')) AS hash FROM (${[`SELECT TABLE_NAME AS name, ${joined("'\
column'","COLUMN_NAME","ORDINAL_POSITION","COLUMN_TYPE","IS_NULLABLE","COLUMN_DEFAULT","EXTRA","COLLATION_NAME","GENERATION_EXPRESSION")} FROM information_schem\
a.COLUMNS WHERE ${ofSchema("TABLE_SCHEMA")}`,`SELECT TABLE_NAME, ${joined("'index'","INDEX_NAME","SEQ_IN_INDEX","COLUMN_NAME","SUB_PART","NON_UNIQUE","INDEX_TYP\
E")} FROM information_schema.STATISTICS WHERE ${ofSchema("TABLE_SCHEMA")}`,`SELECT TABLE_NAME, ${joined("'foreign key'","CONSTRAINT_NAME","REFERENCED_TABLE_NAME",
"UPDATE_RULE","DELETE_RULE")} FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE ${ofSchema("CONSTRAINT_SCHEMA")}`].join(" UNION ALL ")}) AS items WHERE name\
 NOT LIKE '\\_acd\\_%' GROUP BY name`,`SELECT CONCAT('view ', TABLE_NAME), IFNULL(MD5(VIEW_DEFINITION), '-') FROM information_schema.VIEWS WHERE ${ofSchema("TAB\
LE_SCHEMA")}`,`SELECT CONCAT(LOWER(ROUTINE_TYPE), ' ', ROUTINE_NAME), IFNULL(MD5(ROUTINE_DEFINITION), '-') FROM information_schema.ROUTINES WHERE ${ofSchema("RO\
UTINE_SCHEMA")}`,`SELECT CONCAT('trigger ', TRIGGER_NAME), MD5(ACTION_STATEMENT) FROM information_schema.TRIGGERS WHERE ${ofSchema("TRIGGER_SCHEMA")}`].join(" U\
NION ALL ")}) AS objects WHERE name NOT LIKE '% \\_acd\\_probe\\_%'`,recordSchema=runId=>`UPDATE ${_journal_js__WEBPACK_IMPORTED_MODULE_1__.Ty} SET schema_after\
 = (${fingerprint}) WHERE run_id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_2__.Ov)(runId)}`,addColumn=`ALTER TABLE ${_journal_js__WEBPACK_IMPORTED_MODULE_1__.
Ty} ADD COLUMN schema_after LONGTEXT NULL`;async function endRun(session,runId,outcome,reporter){try{await session.query(`START TRANSACTION;${(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.
CD)(runId,outcome)};${recordSchema(runId)};COMMIT`)}catch(error){if(!isAboutSchemaOnly(error))throw error;try{if(await session.query("COMMIT"),error.errno!==unknownColumn)
throw error;await session.query(`${addColumn};${recordSchema(runId)}`)}catch(again){if(!(again instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.a)||again.isConnectionLost)
throw again;const message=`changes of the schema by others will not be seen, as it could not be recorded: ${again.message}`;reporter.emit({type:"notice",message})}}}
const unknownColumn=1054,isAboutSchemaOnly=error=>error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.a&&!error.isConnectionLost&&error.results.length>1;
async function readDrift(session){let run;try{const[answer]=await session.query(`SELECT run_id AS id, actor, finished_at AS finished, schema_after AS known FROM\
 ${_journal_js__WEBPACK_IMPORTED_MODULE_1__.Ty} ORDER BY started_at DESC LIMIT 1`);run=answer.rows[0]}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.
a&&[1146,unknownColumn].includes(error.errno))return;throw error}if(typeof run?.known!="string")return;const results=await session.query(`SET SESSION group_conc\
at_max_len = 1048576; ${fingerprint}`),live=String(Object.values(results[1].rows[0])[0]),changes=compareFingerprints(run.known,live);if(changes.length!==0)return{
runId:String(run.id),actor:String(run.actor),finishedAt:String(run.finished),changes}}function compareFingerprints(before,after){const[known,live]=[readFingerprint(
before),readFingerprint(after)];return[...new Set([...known.keys(),...live.keys()])].sort().flatMap(name=>live.has(name)?known.has(name)?known.get(name)===live.
get(name)?[]:[`${name} was changed`]:[`${name} is new`]:[`${name} is gone`])}function readFingerprint(text){const lines=text.split(`
`).filter(Boolean),entries=new Map(lines.map(line=>[line.slice(0,line.lastIndexOf(" ")),line.slice(line.lastIndexOf(" "))]));for(const name of entries.keys())name.
startsWith("view ")&&entries.delete(`table ${name.slice(5)}`);return entries}const describeDrift=({runId,actor,finishedAt,changes})=>`since run ${runId} of ${actor}\
 ended (${finishedAt.slice(0,19)} UTC) something else than a migration changed the schema: ${changes.slice(0,20).join(", ")}`+(changes.length>20?` and ${changes.
length-20} more`:"");async function warnOfDrift(session,reporter){const drift=await readDrift(session);drift&&reporter.emit({type:"warning",code:"W_SCHEMA_DRIFT",
message:describeDrift(drift)})}}),781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>SchemaModel});class SchemaModel{#tables=new Map;#fresh=new Set;isFresh(table){return this.#fresh.has(table)}column(table,column){return this.#tables.get(
table)?.get(column.toLowerCase())}settle(){this.#fresh.clear()}apply(what){const table=what.targets[0]?.name;if(!(table===void 0||what.options.isTemporary))if(what.
verb==="CREATE TABLE")what.options.ifNotExists||this.#fresh.add(table),this.#tables.set(table,new Map(what.columns.map(({name,definition})=>[name.toLowerCase(),
definition])));else if(what.verb==="DROP TABLE")for(const{name}of what.targets)this.#forget(name);else if(what.verb==="RENAME TABLE")for(const[index,{name}]of what.
targets.entries())this.#rename(name,what.renames[index]?.name);else what.verb==="ALTER TABLE"&&this.#alter(table,what)}#alter(table,what){const columns=this.#tables.
get(table)??new Map;this.#tables.set(table,columns);for(const clause of what.clauses)if((clause.kind==="add-column"||clause.kind==="modify-column")&&columns.set(
clause.column.toLowerCase(),clause.definition),clause.kind==="drop-column"&&columns.delete(clause.column.toLowerCase()),clause.kind==="change-column"&&(columns.
delete(clause.column.toLowerCase()),columns.set(clause.newName.toLowerCase(),clause.definition)),clause.kind==="rename-column"){const definition=columns.get(clause.
column.toLowerCase());columns.delete(clause.column.toLowerCase()),definition&&columns.set(clause.newName.toLowerCase(),definition)}for(const{name}of what.renames)
this.#rename(table,name)}#rename(from,to){const columns=this.#tables.get(from),wasFresh=this.#fresh.has(from);this.#forget(from),to!==void 0&&(columns&&this.#tables.
set(to,columns),wasFresh&&this.#fresh.add(to))}#forget(table){this.#tables.delete(table),this.#fresh.delete(table)}}}),28057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>ScratchTables});var classify=__webpack_require__(31430),lexer=__webpack_require__(83263);const copyPrefix="_acd\
p_";function renameTables(sql,what,names){const edits=new Map;for(const place of[...what.targets,...what.renames,...what.references]){const name=names.get(place.
name);name!==void 0&&edits.set(place.start,{end:place.end,text:(0,lexer.Cm)(name)})}const tokens=(0,lexer.qr)(sql),word=index=>{const token=tokens[index];return token?.
kind==="word"?sql.slice(token.start,token.end).toUpperCase():""};for(let index=0;index<tokens.length;index++){const nameAt=constraintNameAt(word,index),token=nameAt===
void 0?void 0:tokens[nameAt];token&&(token.kind==="word"||token.kind==="quoted")&&edits.set(token.start,{end:token.end,text:(0,lexer.Cm)(constraintCopy((0,lexer.
FK)(sql,token),names))});const referenced=word(index)==="REFERENCES"?tokens[index+1]:void 0,name=referenced&&names.get((0,lexer.FK)(sql,referenced));referenced&&
name!==void 0&&edits.set(referenced.start,{end:referenced.end,text:(0,lexer.Cm)(name)})}return applyEdits(sql,edits)}function constraintCopy(name,names){const match=/^(.*)(_ibfk_\d+)$/.
exec(name),table=match&&names.get(match[1]);return table?`${table}${match[2]}`:copyPrefix+name}function constraintNameAt(word,index){const first=word(index);if(first===
"CONSTRAINT"){const at=word(index+1)==="IF"?index+(word(index+2)==="NOT"?4:3):index+1;return["PRIMARY","UNIQUE","FOREIGN","CHECK"].includes(word(at))?void 0:at}
const isDrop=word(index-1)==="DROP";if(isDrop&&first==="FOREIGN"&&word(index+1)==="KEY")return word(index+2)==="IF"?index+4:index+2;if(isDrop&&first==="CHECK")return index+
1}function applyEdits(sql,edits){let result="",from=0;for(const[start,{end,text}]of[...edits].sort(([a],[b])=>a-b))result+=sql.slice(from,start)+text,from=end;return result+
sql.slice(from)}var server_facts=__webpack_require__(69242);const tablePrefix="_acd_probe_";class ScratchTables{#session;#names=new Map;constructor(session){this.#session=
session}claim(tables){for(const table of tables)this.#names.has(table)||this.#names.set(table,`${tablePrefix}${this.#names.size}`)}names(){return this.#names}async create(definition){
await this.apply(definition,(0,classify.L)(definition))}async apply(sql,what){await this.#session.query(this.renamed(sql,what))}renamed(sql,what){return renameTables(
sql,what,this.#names)}nameOf(table){return this.#names.get(table)??table}async definition(table,kind="table"){const name=this.#names.get(table),text=name===void 0?
void 0:await(0,server_facts.Ud)(this.#session,kind,name);return text===void 0?void 0:this.withOriginalNames(text)}withOriginalNames(text){let result=text.replaceAll(
`\`${copyPrefix}`,"`");const pairs=[...this.#names].sort(([,a],[,b])=>b.length-a.length);for(const[table,name]of pairs)result=result.replaceAll((0,lexer.Cm)(name),
(0,lexer.Cm)(table)).replaceAll(`\`${name}_ibfk_`,`\`${table}_ibfk_`);return result}async drop(){const[answer]=await this.#session.query(`SELECT TABLE_NAME AS n\
ame, TABLE_TYPE AS type FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE '${tablePrefix.replaceAll("_","\\_")}%'`),drops=["VIE\
W","TABLE"].flatMap(kind=>{const rows=answer.rows.filter(row=>row.type==="VIEW"==(kind==="VIEW"));return rows.length===0?[]:[`DROP ${kind} ${rows.map(row=>(0,lexer.
Cm)(String(row.name))).join(", ")}`]});drops.length!==0&&await this.#session.query(["SET foreign_key_checks = 0",...drops,"SET foreign_key_checks = 1"].join("; "))}}}),
40251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{OL:()=>copiesSilently,W:()=>endsStatement,
dN:()=>copiedTable});function copiedTable(definition){const options=definition.slice(definition.lastIndexOf(`
)`));return{engine:/\bENGINE=(\w+)/.exec(options)?.[1]??"",isPartitioned:/\bPARTITION BY\b/.test(options)}}function copiesSilently({clauses},table){return clauses.
some(clause=>isCopy(clause,table))}function isCopy(clause,{engine,isPartitioned}){switch(clause.kind){case"engine":return clause.engine.toLowerCase()!==engine.toLowerCase();case"\
repartition":case"order-by":return!0;case"drop-primary-key":case"system-versioning":return isPartitioned;default:return!1}}const endsStatement=({clauses})=>clauses.
some(({kind})=>kind==="repartition"||kind==="order-by")}),31430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>classify});function takeTarget(reader,result){const name=reader.name();name&&result.targets.push(name)}function takeReference(reader,result){
const name=reader.name();name&&result.references.push(name)}var set_statement=__webpack_require__(10477);function readInsert(reader,result){for(result.nature="d\
ata";reader.takeOneOf("LOW_PRIORITY","DELAYED","HIGH_PRIORITY","IGNORE"););reader.take("INTO"),takeTarget(reader,result),reader.take("PARTITION")&&reader.parenthesised(),
reader.word()==="("?reader.parenthesised():result.options.lacksColumnList=reader.word()!=="SET",result.options.asSelect=reader.word()==="SELECT"||reader.word()===
"WITH"||reader.word(1)==="SELECT"}function readUpdate(reader,result){for(result.nature="data";reader.takeOneOf("LOW_PRIORITY","IGNORE"););takeTarget(reader,result),
readTail(reader,result)}function readDelete(reader,result){for(result.nature="data";reader.takeOneOf("LOW_PRIORITY","QUICK","IGNORE"););reader.take("FROM"),takeTarget(
reader,result),readTail(reader,result)}function readTail(reader,result){for(let depth=0;!reader.isDone();reader.skip()){const word=reader.word();word==="("?depth++:
word===")"?depth--:depth===0&&word==="WHERE"?result.options.hasWhere=!0:depth===0&&word==="LIMIT"&&(result.options.hasLimit=!0)}}function readWith(reader,result){
result.nature="query";for(let depth=0;!reader.isDone();reader.skip()){const word=reader.word();if(word==="(")depth++;else if(word===")")depth--;else if(depth===
0&&(word==="UPDATE"||word==="DELETE"))return result.verb=word,reader.skip(),word==="UPDATE"?readUpdate(reader,result):readDelete(reader,result)}}function readLoad(reader,result){
const isIndex=reader.word()==="INDEX";for(result.nature=isIndex?"admin":"data";!reader.isDone()&&!reader.take("TABLE");)reader.skip();takeTarget(reader,result)}
function readSet(reader,result){if(result.nature="session",(reader.word()==="PASSWORD"||reader.word()==="ROLE")&&(result.nature="account"),reader.take("STATEMEN\
T")){for(;!reader.isDone()&&!reader.take("FOR");)reader.skip();result.nature=natureOf(reader.word())??"opaque"}else if(reader.take("GLOBAL")||reader.take("PERSI\
ST"))result.nature="admin";else if(reader.word()==="TRANSACTION")result.nature="transaction";else if(result.nature==="session"){const assigned=(0,set_statement.
TT)(reader.text);if(assigned.length===0)return;assigned.every(({scope})=>scope==="global")&&(result.nature="admin");const[first]=assigned;assigned.length===1&&first.
name==="autocommit"&&first.scope==="session"&&(result.nature="transaction")}}function readAnalyze(reader,result){result.nature="admin",!(reader.takeOneOf("LOCAL",
"NO_WRITE_TO_BINLOG")||["TABLE","TABLES"].includes(reader.word()))&&(reader.take("FORMAT","=")&&reader.skip(),result.nature=natureOf(reader.word())??"opaque")}function natureOf(verb){
return["INSERT","REPLACE","UPDATE","DELETE"].includes(verb)?"data":verb==="SELECT"?"query":void 0}function readCall(reader,result){result.nature="opaque",result.
objectKind="procedure",takeTarget(reader,result)}function readBegin(reader,result){result.nature=reader.isDone()||reader.word()==="WORK"?"transaction":"opaque"}
function readRollback(reader,result){result.nature="transaction",reader.take("WORK"),reader.word()==="TO"&&(result.verb="ROLLBACK TO")}function plain(reader,kind,toTheEnd=!1){
return toTheEnd?reader.rest():reader.untilComma(),{kind}}function unknown(reader){const tokens=reader.untilComma();return tokens.length===0&&reader.skip(),{kind:"\
unknown",text:tokens.length>0?reader.text.slice(tokens[0].start,tokens.at(-1).end):""}}function takeName(reader){return reader.take("="),reader.name()?.name??""}
function takeValue(reader){if(reader.take("="),reader.word()==="(")return reader.parenthesised(),"";const value=reader.word();return reader.skip(),value}const options={
FORCE:"force",ROW_FORMAT:"row-format",KEY_BLOCK_SIZE:"row-format",AUTO_INCREMENT:"auto-increment",COMMENT:"comment",DEFAULT:"default-charset",CHARACTER:"default\
-charset",CHARSET:"default-charset",COLLATE:"default-charset",ENABLE:"keys",DISABLE:"keys",DISCARD:"tablespace",IMPORT:"tablespace",TABLESPACE:"tablespace",TRUNCATE:"\
truncate-partition",PARTITION:"repartition",REMOVE:"repartition",WITH:"validation",WITHOUT:"validation",AVG_ROW_LENGTH:"table-option",CHECKSUM:"table-option",COMPRESSION:"\
table-option",CONNECTION:"table-option",DELAY_KEY_WRITE:"table-option",ENCRYPTED:"table-option",ENCRYPTION:"table-option",INSERT_METHOD:"table-option",MAX_ROWS:"\
table-option",MIN_ROWS:"table-option",PACK_KEYS:"table-option",PAGE_COMPRESSED:"row-format",STATS_AUTO_RECALC:"table-option",STATS_PERSISTENT:"table-option",STATS_SAMPLE_PAGES:"\
table-option",UNION:"table-option"},partitionVerbs={COALESCE:"coalesce",REORGANIZE:"reorganize",REBUILD:"rebuild",OPTIMIZE:"optimize",ANALYZE:"check",CHECK:"che\
ck",REPAIR:"check"};function readPartitionVerb(reader,how){reader.skip(),reader.take("PARTITION"),reader.takeOneOf("NO_WRITE_TO_BINLOG","LOCAL");const names=[];
if(how!=="coalesce"&&reader.word()!=="ALL"&&reader.word()!=="INTO")do names.push(takeName(reader));while(reader.take(","));return reader.rest(),{kind:"rebuild-p\
artition",how,partitions:names.filter(Boolean).length>0?names:"all"}}function readOption(reader){if(reader.take("ALGORITHM"))return{kind:"algorithm",value:takeValue(
reader)};if(reader.take("LOCK"))return{kind:"lock",value:takeValue(reader)};if(reader.take("ENGINE"))return{kind:"engine",engine:takeName(reader)};if(reader.take(
"CONVERT","TO")){reader.take("CHARACTER","SET")||reader.take("CHARSET");const charset=takeName(reader);return reader.take("COLLATE")&&takeValue(reader),{kind:"c\
onvert-charset",charset}}if(reader.take("ORDER","BY"))return plain(reader,"order-by",!0);if(reader.take("EXCHANGE","PARTITION")){takeName(reader),reader.take("W\
ITH","TABLE");const table=reader.name();return table?{kind:"exchange-partition",table}:unknown(reader)}const partitionVerb=partitionVerbs[reader.word()];if(partitionVerb)
return readPartitionVerb(reader,partitionVerb);const kind=options[reader.word()];return kind?reader.word()==="TRUNCATE"||kind==="repartition"?plain(reader,kind,
!0):kind==="keys"||kind==="tablespace"||kind==="validation"?plain(reader,kind):(reader.take("DEFAULT"),reader.take("CHARACTER")?reader.take("SET"):reader.skip(),
kind!=="force"&&takeValue(reader),{kind}):unknown(reader)}function readColumnDefinition(reader){const column=emptyDefinition(reader.word());for(column.text=reader.
restText(),reader.skip(),column.type==="DOUBLE"&&reader.take("PRECISION"),(column.type==="NATIONAL"||column.type==="LONG")&&reader.skip(),reader.word()==="("&&(column.
arguments=readArguments(reader));!reader.isDone();)readAttribute(reader,column);return column}function emptyDefinition(type){return{text:"",type,arguments:[],isUnsigned:type===
"SERIAL",isNotNull:type==="SERIAL",default:"none",generated:"no",isAutoIncrement:type==="SERIAL",isPrimaryKey:!1,isUnique:type==="SERIAL",hasCheck:!1,hasReferences:!1}}
function readArguments(reader){return reader.parenthesised().map(part=>reader.text.slice(part[0].start,part.at(-1).end))}function readAttribute(reader,column){reader.
take("NOT","NULL")?column.isNotNull=!0:reader.take("DEFAULT")?column.default=readDefault(reader):reader.take("PRIMARY")?(reader.take("KEY"),column.isPrimaryKey=
column.isNotNull=!0):reader.take("GENERATED")||reader.take("AS")?readGenerated(reader,column):reader.take("CHECK")?(column.hasCheck=!0,reader.parenthesised()):reader.
take("CHARACTER","SET")||reader.take("CHARSET")?column.charset=column_definition_takeName(reader):reader.take("COLLATE")?column.collation=column_definition_takeName(
reader):reader.take("ON","UPDATE")||reader.take("COMMENT")?reader.skip():reader.word()==="("?reader.parenthesised():readFlag(reader,column)}function readFlag(reader,column){
const word=reader.word();reader.skip(),word==="UNSIGNED"||word==="ZEROFILL"?column.isUnsigned=!0:word==="AUTO_INCREMENT"?column.isAutoIncrement=!0:word==="UNIQU\
E"?column.isUnique=!0:word==="REFERENCES"&&(column.hasReferences=!0)}function readDefault(reader){if(reader.take("NULL"))return"null";if(reader.word()==="(")return reader.
parenthesised(),"expression";reader.take("-");const isTime=["CURRENT_TIMESTAMP","NOW","LOCALTIME","LOCALTIMESTAMP","CURRENT_DATE"].includes(reader.word()),isLiteral=reader.
peek()?.kind==="string"||reader.peek()?.kind==="number",isIntroduced=reader.peek()?.kind==="word"&&reader.peek(1)?.kind==="string",isBoolean=["TRUE","FALSE"].includes(
reader.word());return reader.skip(),isIntroduced&&reader.peek()?.kind==="string"&&reader.skip(),reader.word()==="."&&isLiteral&&reader.skip(2),reader.word()!=="\
("?isLiteral||isTime||isBoolean||isIntroduced?"constant":"expression":(reader.parenthesised(),isTime?"constant":"expression")}function readGenerated(reader,column){
if(reader.take("ALWAYS"),reader.take("AS"),reader.take("ROW")){reader.skip();return}reader.word()==="("&&reader.parenthesised(),column.generated=reader.takeOneOf(
"STORED","PERSISTENT")?"stored":"virtual",reader.take("VIRTUAL")}function column_definition_takeName(reader){return reader.take("="),reader.name()?.name??""}var lexer=__webpack_require__(
83263);function readAlterClauses(reader){const clauses=[];for(;!reader.isDone();)reader.take(",")||clauses.push(...readClause(reader));return clauses}function readClause(reader){
return reader.take("NOWAIT")?[]:reader.word()==="WAIT"&&reader.peek(1)?.kind==="number"?(reader.skip(2),[]):reader.take("ADD")?readAdd(reader):reader.take("DROP")?
[readDrop(reader)]:reader.take("MODIFY")?[readModify(reader)]:reader.take("CHANGE")?[readChange(reader)]:reader.take("RENAME")?[readRename(reader)]:reader.take(
"ALTER")?[readAlter(reader)]:[readOption(reader)]}function readAdd(reader){if(reader.take("SYSTEM"))return[plain(reader,"system-versioning")];if(reader.take("PE\
RIOD"))return[plain(reader,"system-versioning")];if(reader.take("PARTITION"))return[plain(reader,"add-partition")];let constraint="";if(reader.take("CONSTRAINT")&&
(reader.take("IF","NOT","EXISTS"),["PRIMARY","UNIQUE","FOREIGN","CHECK"].includes(reader.word())||(constraint=takeName(reader))),reader.take("CHECK"))return[{kind:"\
add-check",constraint,isEnforced:readEnforced(reader)}];if(reader.take("FOREIGN"))return[readForeignKey(reader,constraint)];const indexKind=readIndexKind(reader);
if(indexKind)return[readAddIndex(reader,indexKind,constraint)];reader.take("COLUMN");const ifNotExists=reader.take("IF","NOT","EXISTS");if(reader.word()==="(")return readColumnsInParentheses(
reader,ifNotExists);const column=takeName(reader),{definition,position}=readPositioned(reader);return[{kind:"add-column",column,definition,position,ifNotExists}]}
function readColumnsInParentheses(reader,ifNotExists){return reader.parenthesised().map(part=>{const inner=reader.over(part);return{kind:"add-column",column:takeName(
inner),definition:readColumnDefinition(inner),position:"last",ifNotExists}})}function readIndexKind(reader){if(reader.take("PRIMARY","KEY"))return"primary";const special=reader.
takeOneOf("UNIQUE","FULLTEXT","SPATIAL");if(special)return reader.takeOneOf("INDEX","KEY"),special.toLowerCase();if(reader.word()==="INDEX"||reader.word()==="KE\
Y")return reader.skip(),"index"}function readAddIndex(reader,indexKind,constraint){reader.take("IF","NOT","EXISTS");let index=constraint;reader.word()!=="("&&reader.
word()!=="USING"&&(index=takeName(reader)),reader.take("USING")&&reader.skip();const columns=reader.nameList();return reader.untilComma(),{kind:"add-index",index:indexKind===
"primary"?"PRIMARY":index,indexKind,columns}}function readForeignKey(reader,constraint){reader.take("KEY"),reader.take("IF","NOT","EXISTS");const name=reader.word()===
"("?constraint:constraint||takeName(reader),columns=reader.nameList();reader.take("REFERENCES");const references=reader.name()?.name??"";return reader.untilComma(),
{kind:"add-foreign-key",constraint:name,columns,references}}function readDrop(reader){if(reader.take("PRIMARY","KEY"))return{kind:"drop-primary-key"};if(reader.
take("FOREIGN","KEY"))return{kind:"drop-foreign-key",constraint:takeOptional(reader)};if(reader.take("INDEX")||reader.take("KEY"))return{kind:"drop-index",index:takeOptional(
reader)};if(reader.take("CHECK"))return{kind:"drop-check",constraint:takeOptional(reader)};if(reader.take("CONSTRAINT"))return{kind:"drop-constraint",constraint:takeOptional(
reader)};if(reader.take("PARTITION"))return readDropPartition(reader);if(reader.take("SYSTEM")||reader.take("PERIOD"))return plain(reader,"system-versioning");reader.
take("COLUMN");const ifExists=reader.take("IF","EXISTS"),column=takeName(reader);return reader.takeOneOf("RESTRICT","CASCADE"),{kind:"drop-column",column,ifExists}}
function readDropPartition(reader){const partitions=[];reader.take("IF","EXISTS");do partitions.push(takeName(reader));while(reader.take(","));return{kind:"drop\
-partition",partitions}}function readModify(reader){return reader.take("COLUMN"),reader.take("IF","EXISTS"),{kind:"modify-column",column:takeName(reader),...readPositioned(
reader)}}function readChange(reader){reader.take("COLUMN"),reader.take("IF","EXISTS");const column=takeName(reader),newName=takeName(reader);return{kind:"change\
-column",column,newName,definition:readPositioned(reader).definition}}function readRename(reader){if(reader.take("COLUMN")){const column=takeOptional(reader);return reader.
take("TO"),{kind:"rename-column",column,newName:takeName(reader)}}if(reader.take("INDEX")||reader.take("KEY")){const index=takeOptional(reader);return reader.take(
"TO"),{kind:"rename-index",index,newName:takeName(reader)}}reader.takeOneOf("TO","AS","=");const to=reader.name();return to?{kind:"rename-table",to}:unknown(reader)}
function readAlter(reader){if(reader.take("INDEX")||reader.take("KEY")){const index=takeOptional(reader);return reader.untilComma(),{kind:"alter-index",index}}if(reader.
take("CHECK")||reader.take("CONSTRAINT"))return{kind:"alter-check",constraint:takeName(reader),isEnforced:readEnforced(reader)};reader.take("COLUMN"),reader.take(
"IF","EXISTS");const column=takeName(reader),isDrop=reader.word()==="DROP";return reader.word(1)==="DEFAULT"?(reader.untilComma(),{kind:isDrop?"drop-default":"s\
et-default",column}):unknown(reader)}function readPositioned(reader){const tokens=reader.untilComma(),words=tokens.map(token=>token.kind==="word"?(0,lexer.FK)(reader.
text,token).toUpperCase():"");let position="last",length=tokens.length;return words.at(-1)==="FIRST"?(position="first",length-=1):words.at(-2)==="AFTER"&&(position=
"after",length-=2),{definition:readColumnDefinition(reader.over(tokens.slice(0,length))),position}}function readEnforced(reader){reader.word()==="("&&reader.parenthesised();
const rest=reader.untilComma();return!(rest.length===2&&reader.text.slice(rest[0].start,rest[0].end).toUpperCase()==="NOT")}function takeOptional(reader){return reader.
take("IF","EXISTS"),takeName(reader)}function readCreate(reader,result){const{options:options2}=result;for(;;)if(reader.take("OR","REPLACE"))options2.orReplace=
!0;else if(reader.take("TEMPORARY"))options2.isTemporary=!0;else if(reader.take("DEFINER"))skipDefiner(reader);else if(reader.take("ALGORITHM","=")||reader.take(
"SQL","SECURITY"))reader.skip();else if(!reader.takeOneOf("AGGREGATE","ONLINE","OFFLINE"))break;const indexAt=reader.word();if(["UNIQUE","FULLTEXT","SPATIAL","I\
NDEX"].includes(indexAt))return readCreateIndex(reader,result);const kind=reader.word();reader.skip(),result.verb=`CREATE ${kind}`,["USER","ROLE","SERVER"].includes(
kind)&&(result.nature=kind==="SERVER"?"admin":"account");const objectKind=objectKinds[kind];objectKind&&(result.nature="ddl",result.objectKind=objectKind,options2.
ifNotExists=reader.take("IF","NOT","EXISTS"),takeTarget(reader,result),objectKind==="table"&&readCreateTable(reader,result),objectKind==="trigger"&&readTriggerTable(
reader,result))}const objectKinds={TABLE:"table",VIEW:"view",PROCEDURE:"procedure",FUNCTION:"function",TRIGGER:"trigger",EVENT:"event",SEQUENCE:"sequence",DATABASE:"\
database",SCHEMA:"database"};function skipDefiner(reader){reader.take("="),reader.skip(),reader.word()==="("&&reader.parenthesised(),reader.take("@")&&reader.skip()}
function readCreateIndex(reader,result){result.nature="ddl",result.verb="CREATE INDEX",result.objectKind="index";const kind=readIndexKind(reader)??"index";result.
options.ifNotExists=reader.take("IF","NOT","EXISTS");const name=reader.name()?.name??"";for(reader.take("USING")&&reader.skip(),reader.take("ON"),takeTarget(reader,
result),result.index={name,kind,columns:reader.nameList()};!reader.isDone();){const option=reader.takeOneOf("ALGORITHM","LOCK");option&&(reader.take("="),result.
clauses.push({kind:option==="LOCK"?"lock":"algorithm",value:reader.word()})),reader.skip()}}function readCreateTable(reader,result){if(reader.take("LIKE")){takeReference(
reader,result);return}if(reader.word()==="("){if(reader.word(1)==="LIKE"){reader.skip(2),takeReference(reader,result);return}for(const part of reader.parenthesised())
readTableElement(reader.over(part),result)}readTableOptions(reader,result)}function readTableElement(reader,result){if(reader.word()==="SELECT"||reader.word()===
"WITH"){result.options.asSelect=!0;return}if(reader.take("CONSTRAINT")&&!["PRIMARY","UNIQUE","FOREIGN","CHECK"].includes(reader.word())&&reader.name(),reader.take(
"FOREIGN","KEY")){reader.word()!=="("&&reader.name(),reader.nameList(),reader.take("REFERENCES")&&takeReference(reader,result);return}if(reader.word()==="CHECK"||
reader.word()==="PERIOD"&&reader.word(1)==="FOR")return;const indexKind=reader.peek()?.kind==="quoted"?void 0:readIndexKind(reader);if(indexKind){indexKind==="p\
rimary"&&(result.options.hasPrimaryKey=!0);return}const name=reader.name();if(!name)return;const definition=readColumnDefinition(reader);definition.isPrimaryKey&&
(result.options.hasPrimaryKey=!0),result.columns.push({name:name.name,definition})}function readTableOptions(reader,result){for(;!reader.isDone();)if(reader.take(
"ENGINE"))result.options.engine=optionValue(reader);else if(reader.take("CHARSET")||reader.take("CHARACTER","SET"))result.options.charset=optionValue(reader);else if(reader.
word()==="SELECT"||reader.word()==="WITH"){result.options.asSelect=reader.word(1)!=="SYSTEM";return}else reader.word()==="("?((reader.word(1)==="SELECT"||reader.
word(1)==="WITH")&&(result.options.asSelect=!0),reader.parenthesised()):reader.skip()}function optionValue(reader){return reader.take("="),reader.name()?.name??
""}function readTriggerTable(reader,result){for(;!reader.isDone()&&!reader.take("ON");)reader.skip();takeReference(reader,result)}function readAlterStatement(reader,result){
if(reader.takeOneOf("ONLINE","OFFLINE"),reader.take("IGNORE"),reader.take("DEFINER")&&skipDefiner(reader),(reader.take("ALGORITHM","=")||reader.take("SQL","SECU\
RITY"))&&reader.skip(),reader.word()==="ALGORITHM"||reader.word()==="DEFINER"||reader.word()==="SQL")for(;!reader.isDone()&&reader.word()!=="VIEW";)reader.skip();
const kind=reader.word();reader.skip(),result.verb=`ALTER ${kind}`,(kind==="USER"||kind==="ROLE")&&(result.nature="account");const objectKind=objectKinds[kind];
if(objectKind&&(result.nature="ddl",result.objectKind=objectKind,result.options.ifExists=reader.take("IF","EXISTS"),takeTarget(reader,result),objectKind==="tabl\
e")){result.clauses=readAlterClauses(reader);for(const clause of result.clauses)clause.kind==="rename-table"&&result.renames.push(clause.to),clause.kind==="exch\
ange-partition"&&result.targets.push(clause.table)}}function readDropStatement(reader,result){result.options.isTemporary=reader.take("TEMPORARY");const kind=reader.
word();if(reader.skip(),result.verb=`DROP ${kind}`,["USER","ROLE"].includes(kind)&&(result.nature="account"),kind==="PREPARE"&&(result.nature="session"),kind===
"INDEX")return readDropIndex(reader,result);const objectKind=kind==="TABLES"?"table":objectKinds[kind];if(objectKind){result.nature="ddl",result.objectKind=objectKind,
result.options.ifExists=reader.take("IF","EXISTS");do takeTarget(reader,result);while(reader.take(","))}}function readDropIndex(reader,result){result.nature="dd\
l",result.objectKind="index",result.options.ifExists=reader.take("IF","EXISTS"),result.index={name:reader.name()?.name??"",kind:"index",columns:[]},reader.take(
"ON"),takeTarget(reader,result)}function readRenameStatement(reader,result){if(reader.take("USER")){result.nature="account";return}if(reader.takeOneOf("TABLE","\
TABLES")){Object.assign(result,{nature:"ddl",verb:"RENAME TABLE",objectKind:"table"}),result.options.ifExists=reader.take("IF","EXISTS");do{takeTarget(reader,result),
reader.take("TO");const to=reader.name();to&&result.renames.push(to)}while(reader.take(","))}}function readTruncate(reader,result){reader.take("TABLE"),Object.assign(
result,{nature:"ddl",verb:"TRUNCATE TABLE",objectKind:"table"}),takeTarget(reader,result)}var token_reader=__webpack_require__(12478);function classify(sql,tokens){
const reader=new token_reader.v(sql,tokens),result=blank(),first=reader.word(),read=readers[first];return read?(reader.skip(),result.verb=first,read(reader,result)):
first==="("?Object.assign(result,{nature:"query",verb:"SELECT"}):result.verb=first,result}function blank(){return{nature:"unknown",verb:"",targets:[],renames:[],
references:[],clauses:[],columns:[],options:{isTemporary:!1,orReplace:!1,ifExists:!1,ifNotExists:!1,asSelect:!1,hasWhere:!1,hasLimit:!1,hasPrimaryKey:!1,lacksColumnList:!1}}}
const as=nature=>(_reader,result)=>{result.nature=nature},readers={CREATE:readCreate,ALTER:readAlterStatement,DROP:readDropStatement,RENAME:readRenameStatement,
TRUNCATE:readTruncate,INSERT:readInsert,REPLACE:readInsert,UPDATE:readUpdate,DELETE:readDelete,WITH:readWith,LOAD:readLoad,SELECT:as("query"),VALUES:as("query"),
TABLE:as("query"),SHOW:as("query"),DESC:as("query"),DESCRIBE:as("query"),EXPLAIN:as("query"),CHECKSUM:as("query"),HELP:as("query"),DO:as("query"),SET:readSet,USE:as(
"session"),PREPARE:as("opaque"),EXECUTE:as("opaque"),DEALLOCATE:as("session"),CALL:readCall,BEGIN:readBegin,IF:as("opaque"),CASE:as("opaque"),LOOP:as("opaque"),
WHILE:as("opaque"),REPEAT:as("opaque"),FOR:as("opaque"),START:as("transaction"),COMMIT:as("transaction"),ROLLBACK:readRollback,SAVEPOINT:as("transaction"),RELEASE:as(
"transaction"),XA:as("transaction"),LOCK:as("admin"),UNLOCK:as("admin"),ANALYZE:readAnalyze,OPTIMIZE:as("admin"),REPAIR:as("admin"),CHECK:as("admin"),FLUSH:as("\
admin"),RESET:as("admin"),PURGE:as("admin"),KILL:as("admin"),INSTALL:as("admin"),UNINSTALL:as("admin"),HANDLER:as("admin"),CACHE:as("admin"),GRANT:as("account"),
REVOKE:as("account")}}),83263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cm:()=>quoteIdentifier,
FK:()=>identifierName,Fu:()=>nextToken,Ov:()=>quoteString,jO:()=>UnterminatedError,qr:()=>significantTokens});class UnterminatedError extends Error{what;offset;constructor(what,offset){
super(`${what} is not closed`),this.name="UnterminatedError",this.what=what,this.offset=offset}}function nextToken(text,from,delimiter=";"){let start=from;for(;start<
text.length&&isSpace(text.charCodeAt(start));)start++;if(start>=text.length)return;if(text.startsWith(delimiter,start))return{kind:"delimiter",start,end:start+delimiter.
length};const code=text.charCodeAt(start);if(isWordCode(code))return wordOrNumber(text,start,delimiter);switch(code){case 39:case 34:return{kind:"string",start,
end:endOfString(text,start,code)};case 96:return{kind:"quoted",start,end:endOfIdentifier(text,start)};case 35:return{kind:"comment",start,end:endOfLine(text,start)};case 45:
if(isDashComment(text,start))return{kind:"comment",start,end:endOfLine(text,start)};break;case 47:if(text.charCodeAt(start+1)===42)return blockComment(text,start);
break;case 42:if(text.charCodeAt(start+1)===47)return{kind:"versioned",start,end:start+2};break}return{kind:"punctuation",start,end:start+1}}function significantTokens(text){
const tokens=[];for(let token=nextToken(text,0,"\0\0");token;token=nextToken(text,token.end,"\0\0"))token.kind!=="comment"&&token.kind!=="versioned"&&tokens.push(
token);return tokens}function identifierName(text,token){const raw=text.slice(token.start,token.end);return token.kind==="quoted"?raw.slice(1,-1).replaceAll("``",
"`"):token.kind==="string"?raw.slice(1,-1).replaceAll(raw[0]+raw[0],raw[0]):raw}const quoteIdentifier=name=>"`"+name.replaceAll("`","``")+"`";function quoteString(value){
return"'"+value.replace(/[\\'\0\n\r]/g,character=>escapes[character])+"'"}const escapes={"\\":"\\\\","'":"\\'","\0":"\\0","\n":"\\n","\r":"\\r"};function wordOrNumber(text,start,delimiter){
let end=start,isDigits=!0;const mayEndInside=isWordCode(delimiter.charCodeAt(0));for(;end<text.length;){const code=text.charCodeAt(end);if(!isWordCode(code)||mayEndInside&&
end>start&&text.startsWith(delimiter,end))break;(code<48||code>57)&&(isDigits=!1),end++}return{kind:isDigits?"number":"word",start,end}}function endOfString(text,start,quote){
for(let at=start+1;at<text.length;at++){const code=text.charCodeAt(at);if(code===92)at++;else if(code===quote){if(text.charCodeAt(at+1)!==quote)return at+1;at++}}
throw new UnterminatedError(`the string that opens with ${String.fromCharCode(quote)}`,start)}function endOfIdentifier(text,start){for(let at=start+1;at<text.length;at++)
if(text.charCodeAt(at)===96){if(text.charCodeAt(at+1)!==96)return at+1;at++}throw new UnterminatedError("the identifier that opens with `",start)}function endOfLine(text,start){
const end=text.indexOf(`
`,start);return end<0?text.length:end}function isDashComment(text,start){return text.charCodeAt(start+1)!==45?!1:start+2>=text.length||text.charCodeAt(start+2)<=
32}const versionedOpening=/\/\*M?!\d*/y;function blockComment(text,start){if(versionedOpening.lastIndex=start,versionedOpening.test(text))return{kind:"versioned",
start,end:versionedOpening.lastIndex};const close=text.indexOf("*/",start+2);if(close<0)throw new UnterminatedError("the comment that opens with /*",start);return{
kind:"comment",start,end:close+2}}const isSpace=code=>code===32||code>=9&&code<=13||code===65279,isWordCode=code=>code>=97&&code<=122||code>=65&&code<=90||code>=
48&&code<=57||code===95||code===36||code>=128&&code!==65279}),10477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A7:()=>namesUserVariable,ED:()=>setsUserVariables,TT:()=>assignments,bN:()=>refusedSetting});var _lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83263);const scopes={SESSION:"session",LOCAL:"session",GLOBAL:"global",PERSIST:"global",PERSIST_ONLY:"global"};function assignments(sql,tokens=(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
qr)(sql)){const found=[];let scope="session",depth=0,isStart=!0;for(let at=1;at<tokens.length;at++){const text=textOf(sql,tokens[at]);if(text==="(")depth++;else if(text===
")")depth--;else if(text===","&&depth===0){isStart=!0;continue}if(!isStart)continue;isStart=!1;let own=scope;if(scopes[text]&&textOf(sql,tokens[at+1])!=="=")own=
scope=scopes[text],at++;else if(text==="@"&&textOf(sql,tokens[at+1])==="@"){at+=2;const named=scopes[textOf(sql,tokens[at])];named&&textOf(sql,tokens[at+1])==="\
."?(own=named,at+=2):own="session"}else text==="@"&&(own="user",at++);const token=tokens[at];(token?.kind==="word"||token?.kind==="quoted")&&found.push({scope:own,
name:(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,token).toLowerCase()})}return found}const textOf=(sql,token)=>token&&token.kind!=="quoted"&&token.kind!==
"string"?sql.slice(token.start,token.end).toUpperCase():"",setsUserVariables=sql=>assignments(sql).every(({scope})=>scope==="user");function namesUserVariable(sql){
const texts=(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.qr)(sql).map(token=>textOf(sql,token));return texts.some((text,at)=>text==="@"&&texts[at-1]!=="@"&&texts[at+
1]!=="@")}function refusedSetting(sql){const all=assignments(sql),own=all.filter(({scope})=>scope==="session").map(({name})=>name);if(own.includes("completion_t\
ype"))return{message:"completion_type changes what COMMIT does, also for the history of migrations",fix:"leave it out: every data statement shares a transaction\
 with its record"};if(own.includes("autocommit")&&all.length>1)return{message:"autocommit is set together with other variables",fix:"leave it out, or set it in \
a statement of its own, which is left out: transactions are ours"};const isReadOnly=/^\s*SET\s+(?:SESSION\s+|LOCAL\s+)?TRANSACTION\b[^;]*\bREAD\s+ONLY\b/i.test(
sql),isReadOnlyByName=own.some(name=>name==="tx_read_only"||name==="transaction_read_only");if(!(!isReadOnly&&!isReadOnlyByName))return{message:"a read only tra\
nsaction cannot record what was done",fix:"leave it out"}}}),77232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{mC:()=>ScriptError,$t:()=>placeOf,QR:()=>splitScript,on:()=>takeStatements});var lexer=__webpack_require__(83263);const bodyKinds=new Set(
["PROCEDURE","FUNCTION","TRIGGER","EVENT"]),blockOpeners=new Set(["IF","LOOP","WHILE","REPEAT","FOR"]),blockNames=new Set([...blockOpeners,"CASE"]),statementStarters=new Set(
[";",":","BEGIN","THEN","ELSE","DO","LOOP","REPEAT"]),simpleVerbs=new Set("SELECT INSERT UPDATE DELETE REPLACE CALL RETURN WITH TRUNCATE DROP ALTER CREATE SIGNA\
L EXECUTE PREPARE".split(" "));class ProgramBody{#text;#depth=0;#parentheses=0;#count=0;#previous="";#place="start";#kind="";#hasPassedHead=!1;#isAfterEnd=!1;constructor(text){
this.#text=text}isOpen(){return this.#depth>0}see(token){if(this.#place==="plain"||token.kind==="versioned")return;const isWord=token.kind==="word",raw=token.end-
token.start<=12?this.#text.slice(token.start,token.end):"",word=isWord?raw.toUpperCase():token.kind==="punctuation"||token.kind==="delimiter"?raw:"";this.#count++,
word==="("?this.#parentheses++:word===")"&&this.#parentheses--,this.#place==="start"?this.#start(word):this.#place==="create"?this.#create(word):this.#place==="\
head"?this.#head(word):isWord&&this.#body(word,token),isWord||(this.#isAfterEnd=!1),this.#previous=word}#start(word){word==="CREATE"?this.#place="create":word===
"BEGIN"?this.#place="head":blockNames.has(word)?this.#open():this.#place="plain",word==="BEGIN"&&(this.#kind="ANONYMOUS")}#create(word){bodyKinds.has(word)?(this.#kind=
word,this.#place="head"):(word==="TABLE"||word==="INDEX"||word==="VIEW"||word==="("||this.#count>16)&&(this.#place="plain")}#head(word){if(this.#kind==="ANONYMO\
US"){word==="NOT"?this.#open():this.#place="plain";return}if(!(this.#parentheses>0)){if(this.#kind==="TRIGGER"&&!this.#hasPassedHead){word==="ROW"&&(this.#hasPassedHead=
!0);return}if(this.#kind==="EVENT"&&!this.#hasPassedHead){word==="DO"&&(this.#hasPassedHead=!0);return}this.#previous==="IF"&&(word==="NOT"||word==="EXISTS")||(word===
"BEGIN"||word==="LOOP"||word==="WHILE"||word==="CASE"||word==="REPEAT"?this.#open():word==="IF"||word==="FOR"?this.#openUnlessOption(word):(simpleVerbs.has(word)||
word==="SET"&&this.#previous!=="CHARACTER")&&(this.#place="plain"))}}#openUnlessOption(word){word==="IF"&&bodyKinds.has(this.#previous)||this.#open()}#open(){this.#place=
"body",this.#depth++}#body(word,token){if(this.#isAfterEnd&&(this.#isAfterEnd=!1,blockNames.has(word))){this.#previous=word;return}word==="END"?(this.#depth--,this.#isAfterEnd=
!0):word==="CASE"||word==="BEGIN"&&this.#isBlockBegin(token)?this.#depth++:blockOpeners.has(word)&&statementStarters.has(this.#previous)&&this.#depth++}#isBlockBegin(token){
const next=(0,lexer.Fu)(this.#text,token.end);return!(next!==void 0&&"=,.)<>+-*/".includes(this.#text[next.start])&&next.kind==="punctuation")&&![".",",","(","=",
"@"].includes(this.#previous)}}class ScriptError extends Error{offset;fix;constructor(message,offset,fix){super(message),this.name="ScriptError",this.offset=offset,
this.fix=fix}}function splitScript(text){try{return[...statements(text,";")]}catch(error){throw error instanceof lexer.jO?new ScriptError(error.message,error.offset,
"close it; a quote of the same kind inside it is written twice"):error}}function takeStatements(text,delimiter){const taken=[],rest={offset:0,delimiter};try{for(const statement2 of statements(
text,delimiter,rest))taken.push(statement2)}catch(error){if(!(error instanceof lexer.jO))throw error}return{statements:taken,rest}}function*statements(text,startDelimiter,rest){
const lines=new LineCounter(text);let delimiter=startDelimiter,delimiterAt=0,first,last,versionedDepth=0,body=new ProgramBody(text);for(let token=(0,lexer.Fu)(text,
0,delimiter);token;token=(0,lexer.Fu)(text,token.end,delimiter))if(token.kind!=="comment"){if(token.kind==="versioned"){const isClosing=text.charCodeAt(token.start)===
42;if(isClosing&&versionedDepth===0)throw new ScriptError("*/ closes no comment",token.start,"remove it, or write /* where the comment begins");versionedDepth+=
isClosing?-1:1}if(token.kind==="delimiter"&&versionedDepth===0&&(delimiter!==";"||!body.isOpen())){first&&last&&(yield statement(text,first,last,lines)),first=last=
void 0,body=new ProgramBody(text),rest&&(rest.offset=token.end);continue}if(!last||token.kind==="word"&&isLineStart(text,token.start)){const command=delimiterCommand(
text,token);if(command!==void 0){if(rest&&command.end===text.length)return;if(last)throw new ScriptError("the statement before DELIMITER has no delimiter of its\
 own",first.start,"end it with its delimiter, on a line before DELIMITER");if(command.delimiter==="")throw new ScriptError("DELIMITER needs the new delimiter af\
ter it",token.start,"e.g. DELIMITER $$");delimiter=command.delimiter,delimiterAt=token.start,token.end=command.end,rest&&Object.assign(rest,{offset:command.end,
delimiter});continue}}first??=token,last=token,body.see(token)}if(!rest){if(versionedDepth>0)throw new ScriptError("an executable comment /*! is not closed",first.
start,"close it with */");if(!(!first||!last)){if(delimiter!==";"){const at=lines.place(delimiterAt);throw new ScriptError(`the statement does not end with ${delimiter}\
, the DELIMITER of line ${at.line}`,first.start,`write ${delimiter} behind it, and DELIMITER ; on a line of its own after that`)}if(body.isOpen())throw new ScriptError(
"the body that starts with BEGIN has no matching END",first.start,"write END behind its last statement");yield statement(text,first,last,lines)}}}function statement(text,first,last,lines){
return{text:text.slice(first.start,last.end),start:first.start,end:last.end,...lines.place(first.start)}}const delimiterLine=/delimiter(?:[ \t]+(\S*)[^\n]*|[ \t]*(?=\r?\n|$))/iy;
function delimiterCommand(text,token){if(token.kind!=="word"||token.end-token.start!==9||!isLineStart(text,token.start))return;delimiterLine.lastIndex=token.start;
const match=delimiterLine.exec(text);if(match)return{delimiter:match[1]??"",end:delimiterLine.lastIndex}}function isLineStart(text,offset){let at=offset-1;for(;at>=
0&&(text[at]===" "||text[at]==="	"||text[at]==="\uFEFF");)at--;return at<0||text[at]===`
`}class LineCounter{#text;#line=1;#lineStart=0;constructor(text){this.#text=text}place(offset){if(offset<this.#lineStart)return placeOf(this.#text,offset);for(;;){
const end=this.#text.indexOf(`
`,this.#lineStart);if(end<0||end>=offset)break;this.#line++,this.#lineStart=end+1}return{line:this.#line,column:offset-this.#lineStart+1}}}function placeOf(text,offset){
const before=text.slice(0,offset),lineStart=before.lastIndexOf(`
`)+1;return{line:before.split(`
`).length,column:offset-lineStart+1}}}),12478:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>TokenReader});var _lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83263);class TokenReader{text;#tokens;#at=0;constructor(text,tokens=(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
qr)(text)){this.text=text,this.#tokens=tokens}isDone(){return this.#at>=this.#tokens.length}peek(ahead=0){return this.#tokens[this.#at+ahead]}word(ahead=0){const token=this.
peek(ahead);return!token||token.kind==="quoted"||token.kind==="string"?"":this.text.slice(token.start,token.end).toUpperCase()}skip(count=1){this.#at+=count}take(...words){
for(let index=0;index<words.length;index++)if(this.word(index)!==words[index])return!1;return this.#at+=words.length,!0}takeOneOf(...words){const next=this.word();
if(words.includes(next))return this.#at++,next}name(){const first=this.#identifier();if(!first)return;if(this.word()!==".")return this.#named(first);this.#at++;
const second=this.#identifier();if(second)return{...this.#named(second),schema:(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(this.text,first)}}nameList(){if(this.
word()!=="(")return[];const names=[];for(const part of this.parenthesised()){const token=part[0];token&&token.kind!=="punctuation"&&names.push((0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
FK)(this.text,token))}return names}parenthesised(){const parts=[[]];let depth=0;for(;this.#at<this.#tokens.length;this.#at++){const token=this.#tokens[this.#at],
word=this.word();if(!(word==="("&&++depth===1)){if(word===")"&&--depth===0){this.#at++;break}word===","&&depth===1?parts.push([]):parts.at(-1).push(token)}}return parts.
filter(part=>part.length>0)}untilComma(){const taken=[];let depth=0;for(;this.#at<this.#tokens.length;this.#at++){const word=this.word();if(word==="(")depth++;else if(word===
")")depth--;else if(word===","&&depth===0)break;taken.push(this.#tokens[this.#at])}return taken}rest(){const taken=this.#tokens.slice(this.#at);return this.#at=
this.#tokens.length,taken}restText(){const first=this.peek();return first?this.text.slice(first.start,this.#tokens.at(-1).end):""}over(tokens){return new TokenReader(
this.text,tokens)}#identifier(){const token=this.peek();if(!(!token||token.kind==="punctuation"||token.kind==="delimiter"))return this.#at++,token}#named(token){
return{name:(0,_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(this.text,token),start:token.start,end:token.end}}}}),25130:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>whyNarrower});const integerBits={BOOL:8,BOOLEAN:8,TINYINT:8,SMALLINT:16,MEDIUMINT:24,INT:32,INTEGER:32,BIGINT:64,
SERIAL:64},ladders=[["TINYTEXT","TEXT","MEDIUMTEXT","LONGTEXT"],["TINYBLOB","BLOB","MEDIUMBLOB","LONGBLOB"],["FLOAT","DOUBLE"]],textBytes={TINYTEXT:255,TEXT:65535,
MEDIUMTEXT:16777215,LONGTEXT:4294967295};function whyNarrower(from,to){if(to.isNotNull&&!from.isNotNull)return"it no longer takes NULL";if(from.charset&&to.charset&&
from.charset!==to.charset)return`its character set changes from ${from.charset} to ${to.charset}`;const[oldBits,newBits]=[integerBits[from.type],integerBits[to.
type]];if(oldBits&&newBits)return narrowerInteger(from,to,oldBits,newBits);if(from.type===to.type)return narrowerArguments(from,to);const ladder=ladders.find(types=>types.
includes(from.type)&&types.includes(to.type));if(ladder)return ladder.indexOf(to.type)>ladder.indexOf(from.type)?void 0:changed(from,to);const length=Number(from.
arguments[0]);if(!((from.type==="VARCHAR"||from.type==="CHAR")&&(to.type==="VARCHAR"&&Number(to.arguments[0])>=length||(textBytes[to.type]??0)>=length*4)))return changed(
from,to)}const changed=(from,to)=>`its type changes from ${from.type} to ${to.type}`;function narrowerInteger(from,to,oldBits,newBits){if(from.isUnsigned===to.isUnsigned)
return newBits>=oldBits?void 0:changed(from,to);if(!(from.isUnsigned&&newBits>oldBits))return from.isUnsigned?"it becomes signed and takes fewer big numbers":"i\
t becomes unsigned and takes no negative numbers"}function narrowerArguments(from,to){if(from.type==="ENUM"||from.type==="SET")return from.arguments.every((member,index)=>to.
arguments[index]===member)?void 0:"a member is removed or moved";if(from.type==="DECIMAL"||from.type==="NUMERIC"){const[oldDigits=10,oldScale=0]=from.arguments.
map(Number),[newDigits=10,newScale=0]=to.arguments.map(Number);return from.isUnsigned!==to.isUnsigned?"its sign changes":newScale>=oldScale&&newDigits-newScale>=
oldDigits-oldScale?void 0:"it keeps fewer digits"}if(from.type==="BINARY")return from.arguments[0]===to.arguments[0]?void 0:"its values are padded to another le\
ngth";const oldLength=Number(from.arguments[0]??0),newLength=Number(to.arguments[0]??0);return newLength>=oldLength?void 0:`it takes ${newLength} instead of ${oldLength}`}}),
38817:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>planSteps});var _migration_statement_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
59822);const smallTableRows=1e4;function planSteps(pending,tables,sqlFor=({sql})=>({sql,isInstant:!1})){return pending.flatMap(({migration,sequence,done})=>{if(migration.
format==="stream")return[{migration,sequence,number:1,sql:"",mode:"batch",isSlow:!0}];if(migration.format==="script")return[{migration,sequence,number:1,sql:"",
mode:"opaque",isSlow:!0}];if(migration.statements.length===0)return[{migration,sequence,number:0,sql:"",mode:"session",isSlow:!1}];const temporary=new Set,steps=[];
let isOpen=!1;for(const[index,statement]of migration.statements.entries()){const isMark=isTransactionMark(statement.what)||statement.what.verb==="ROLLBACK"&&!isOpen;
isOpen=(0,_migration_statement_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(statement.what,isOpen);const mode=isMark?"session":isBatched(statement)?"batch":stepMode(statement.
what,temporary),isDone=index<done;if(isDone&&mode!=="session")continue;const{sql,isInstant}=mode==="ddl"?sqlFor(statement):{sql:statement.sql,isInstant:!1};steps.
push({migration,sequence,number:isDone?done:index+1,sql:isMark?nothing:sql,mode,isSlow:!isInstant&&isSlow(statement.what,tables),...isDone?{isRepeated:!0}:{},...statement.
commitsAlone?{commitsAlone:!0}:{}})}if(steps.length>0)return steps;const number=migration.statements.length;return[{migration,sequence,number,sql:nothing,mode:"\
session",isSlow:!1,isRepeated:!0}]})}const nothing="DO 0",isBatched=({batchSize,what})=>batchSize!==void 0&&(what.verb==="UPDATE"||what.verb==="DELETE");function stepMode(what,temporary){
const target=what.targets[0]?.name??"";if(what.verb==="CREATE TABLE"&&what.options.isTemporary&&temporary.add(target),temporary.has(target))return"session";switch(what.
nature){case"ddl":return what.verb==="TRUNCATE TABLE"?"again":"ddl";case"data":return"data";case"query":case"session":return"session";case"transaction":return"d\
ata";case"admin":return"again";case"account":return isRepeatableAccount(what)?"again":"opaque";case"opaque":case"unknown":return"opaque"}}function isTransactionMark(what){
return["BEGIN","START","COMMIT","LOCK","UNLOCK"].includes(what.verb)||what.verb==="SET"&&what.nature==="transaction"}const isRepeatableAccount=what=>["GRANT","R\
EVOKE","SET","ALTER USER"].includes(what.verb);function isSlow(what,tables){return what.nature!=="ddl"?!1:what.options.asSelect?!0:what.verb!=="ALTER TABLE"&&what.
verb!=="CREATE INDEX"&&what.verb!=="DROP INDEX"?!1:what.targets.some(({name})=>(tables.get(name)?.rows??0)>smallTableRows)}}),28259:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N$:()=>tablesIn,OE:()=>renameInQuery,n$:()=>tableNames,wP:()=>isWhole,wX:()=>namesIn});var _sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
83263);const callsWithFrom=new Set(["EXTRACT","TRIM","SUBSTRING","SUBSTR","MID","POSITION","OVERLAY"]),opensTables=new Set(["FROM","JOIN","STRAIGHT_JOIN","INTO",
"VIEW"]),modifiers=new Set(["LOW_PRIORITY","HIGH_PRIORITY","DELAYED","QUICK","IGNORE","LATERAL","INTO","FROM"]),closesTables=new Set("WHERE SET GROUP HAVING ORD\
ER LIMIT UNION EXCEPT INTERSECT SELECT VALUES VALUE PROCEDURE FOR WINDOW RETURNING LOCK".split(" "));function renameInQuery(sql,names,schema){const{tables,qualifiers,
aliases}=readPlaces(sql,schema),edits=[...tables,...qualifiers.filter(({name})=>!aliases.has(name.toLowerCase()))].flatMap(place=>{const copy=names.get(place.name.
toLowerCase());return copy===void 0?[]:[{...place,copy}]}).sort((a,b)=>a.start-b.start);let result="",from=0;for(const{start,end,copy}of edits)result+=sql.slice(
from,start)+(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(copy),from=end;return result+sql.slice(from)}function isWhole(sql){try{return(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
qr)(sql),!0}catch(error){if(error instanceof _sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.jO)return!1;throw error}}function namesIn(sql){return isWhole(sql)?new Set(
(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.qr)(sql).filter(({kind})=>kind==="word"||kind==="quoted").map(token=>(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
FK)(sql,token).toLowerCase())):new Set}function tablesIn(sql,schema){return new Set(tableNames(sql,schema).map(name=>name.toLowerCase()))}function tableNames(sql,schema){
return isWhole(sql)?readPlaces(sql,schema).tables.flatMap(({name})=>name===""?[]:[name]):[]}function readPlaces(sql,schema){const tokens=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.
qr)(sql),word=at=>tokens[at]?.kind==="quoted"?"":textOf(sql,tokens[at]).toUpperCase(),tables=[],qualifiers=[],aliases=new Set,levels=[{isInTables:!1,isTableNext:!1,
isCall:!1}];for(let at=0;at<tokens.length;at++){const level=levels.at(-1),current=word(at);if(current==="(")levels.push(enter(level,word(at+1),word(at-1)));else if(current===
")")levels.length>1&&levels.pop();else if(current===",")level.isTableNext=level.isInTables;else if(isOpening(current,at,word(at-1),level))level.isTableNext=!0,current!==
"INTO"&&current!=="VIEW"&&current!=="INSERT"&&current!=="REPLACE"&&(level.isInTables=!0);else{if(level.isTableNext&&modifiers.has(current))continue;if(isName(tokens[at])){
const place=readName(sql,tokens,at,schema);if(level.isTableNext&&place){tables.push(place.name);const alias=tokens[place.next+(word(place.next)==="AS"?1:0)];isName(
alias)&&aliases.add((0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,alias).toLowerCase()),level.isTableNext=!1,at=place.next-1}else closesTables.has(current)?
(level.isInTables=!1,level.isTableNext=!1):word(at+1)==="."&&word(at-1)!=="."&&place&&qualifiers.push(qualifierOf(sql,tokens,at,schema))}}}return{tables,qualifiers,
aliases}}function enter(level,next,previous){const isJoined=level.isTableNext&&!["SELECT","WITH","VALUES"].includes(next);return level.isTableNext=!1,{isInTables:isJoined,
isTableNext:isJoined,isCall:callsWithFrom.has(previous)}}function isOpening(current,at,previous,level){return at===0&&["INSERT","REPLACE","DELETE"].includes(current)?
!0:current==="UPDATE"?previous!=="KEY"&&previous!=="FOR":opensTables.has(current)&&!(level.isCall&&current==="FROM")}const textOf=(sql,token)=>token?sql.slice(token.
start,token.end):"",isName=token=>token?.kind==="word"||token?.kind==="quoted";function readName(sql,tokens,at,schema){const first=tokens[at],isQualified=textOf(
sql,tokens[at+1])==="."&&isName(tokens[at+2]),last=isQualified?tokens[at+2]:first,name=isQualified&&(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,first).
toLowerCase()!==schema.toLowerCase()?"":(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,last);return{name:{start:first.start,end:last.end,name},next:at+(isQualified?
3:1)}}function qualifierOf(sql,tokens,at,schema){const first=tokens[at];if(!(textOf(sql,tokens[at+3])==="."&&isName(tokens[at+2])))return{start:first.start,end:first.
end,name:(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,first)};const isOwn=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,first).toLowerCase()===
schema.toLowerCase(),table=tokens[at+2];return{start:first.start,end:table.end,name:isOwn?(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__.FK)(sql,table):""}}})};
