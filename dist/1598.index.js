"use strict";exports.id=1598,exports.ids=[1598],exports.modules={12095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>identity});var _version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58508);function identity(context){const{actor,runId,jobUrl,
commit}=context.host.job();return{actor:actor??context.env.USER??"unknown",runId,toolVersion:_version_js__WEBPACK_IMPORTED_MODULE_0__.r,...jobUrl?{jobUrl}:{},...commit?
{commit}:{}}}}),11598:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{run:()=>run_run});var external_node_path_=__webpack_require__(76760),rds_preflight=__webpack_require__(7819),duration=__webpack_require__(
80290),redact=__webpack_require__(38395);const words={"already-applied":"applied before",applied:"ok",recovered:"ok, had been executed by an interrupted run","p\
artly-applied":"half done",failed:"failed",pending:"pending",held:"held"};function renderMigrations(outcome,verb,where){const isStatus=verb==="status",lines=[`m\
igrate ${verb} \xB7 ${where}`],shown=outcome.migrations.filter(({state})=>isStatus||state!=="already-applied"),widths={file:Math.max(0,...shown.map(({file})=>file.
length)),algorithm:Math.max(0,...shown.map(({algorithm})=>algorithm?.length??0))};for(const[index,entry]of shown.entries())lines.push(renderEntry(entry,index+1,
widths));return lines.push(summary(outcome,verb)),outcome.failure&&lines.push(...renderFailure(outcome)),lines.join(`
`)}function renderEntry(entry,index,widths){const time=entry.durationMs===void 0?"":(0,duration.a3)(entry.durationMs),half=entry.state==="partly-applied"?` (${entry.
statements.done} of ${entry.statements.total} statements)`:"";return[String(index).padStart(3),entry.file.padEnd(widths.file),entry.phase.padEnd(8),...widths.algorithm>
0?[(entry.algorithm??"").padEnd(widths.algorithm)]:[],time.padStart(7),`${words[entry.state]}${half}${entry.reason?`: ${entry.reason}`:""}`].join("  ").trimEnd()}
function summary(outcome,verb){const isStatus=verb==="status",word={down:"revert",redo:"revert, and apply again,"}[verb]??"apply",past={down:"reverted",redo:"re\
verted and applied again"}[verb]??"applied",count=(...states)=>outcome.migrations.filter(({state})=>states.includes(state)).length,held=count("held"),done=outcome.
result==="planned"?`would ${word} ${count("pending","partly-applied")}`:`${past} ${count("applied","recovered")}`,line=`${[isStatus?`applied ${count("already-ap\
plied")}`:done,...outcome.result==="planned"&&!isStatus?[]:[`pending ${count("pending")}`],...held>0?[`held ${held}`]:[],...outcome.result==="failed"?[`half don\
e ${count("partly-applied")}`,`failed ${count("failed")}`]:[]].join(", ")}.`,fix=held>0&&outcome.result!=="failed"?"   Held ones run with --phase contract after\
 the rollout.":"";return`${line[0].toUpperCase()}${line.slice(1)}${fix}`}function renderFailure(outcome){const failure=outcome.failure,place=[failure.file,failure.
line,failure.column].filter(part2=>part2!==void 0).join(":");return["",`Failed: ${failure.message}`,...place&&failure.line?[`at ${place}`]:[],...failure.frame?[
failure.frame]:[],...failure.fix?[`Fix: ${failure.fix}`]:[]]}function renderStatements(outcome){const lines=[];let current="";for(const{migration,sql,change}of outcome.
statements)migration!==current&&lines.push(`-- ${migration}`),current=migration,change&&lines.push(`-- ${describeChange(change)}`),lines.push(`${sql};`);return lines.
join(`
`)}function describeChange({table,rows,bytes,algorithm,basis}){const size=`${table.replace(/\s+/g," ")}: about ${rows} rows, ${formatSize(bytes)}`;return algorithm===
void 0?size:`${size}; ${basis==="expected"?`expected ${algorithm}`:algorithm}`}const formatSize=bytes=>bytes<1048576?`${Math.ceil(bytes/1024)} KB`:`${Math.round(
bytes/1048576)} MB`;function planMarkdown(outcome,verb,where){const rows=outcome.statements.map(({migration,sql,change})=>{const size=change?[cell(change.table),
change.rows,formatSize(change.bytes)]:["","",""],how=change?.algorithm?`${change.basis==="expected"?"expected ":""}${change.algorithm}`:"",text=sql.replace(/\s+/g,
" ");return`| ${[cell(migration),code((0,redact.pC)(text,200)),...size,how].join(" | ")} |`});return[`### migrate ${verb} \xB7 ${where}`,"",summary(outcome,verb),
"","| migration | statement | table | rows, about | size | algorithm |","|---|---|---|---:|---:|---|",...rows,""].join(`
`)}const cell=text=>text.replaceAll("|","\\|").replaceAll(/\s+/g," ");function code(text){const longest=Math.max(0,...(text.match(/`+/g)??[]).map(({length})=>length)),
fence="`".repeat(longest+1);return`${fence} ${cell(text)} ${fence}`}var files_seeds=__webpack_require__(96176),run=__webpack_require__(80763),errors=__webpack_require__(
52005),migrate_delegated=__webpack_require__(5504),migrate_callbacks=__webpack_require__(33885),connection=__webpack_require__(46496),databases=__webpack_require__(
21551),identity=__webpack_require__(12095),stop=__webpack_require__(15327),seed=__webpack_require__(36336),throttle=__webpack_require__(29143);async function run_run(context){
if(context.options.rehearse===!0&&await refuseRehearsal(context),await(0,migrate_delegated.Hy)(context))return(await Promise.all([__webpack_require__.e(4152),__webpack_require__.
e(1511),__webpack_require__.e(7799),__webpack_require__.e(8065)]).then(__webpack_require__.bind(__webpack_require__,37799))).run(context);const outcome=await runHere(
context);return(0,migrate_delegated.BR)(context)?{...outcome,extra:{...outcome.extra,shown:outcome.text}}:outcome}async function runHere(context){switch(context.
verb){case void 0:case"up":return onTarget(context,up);case"down":return onTarget(context,(own,target)=>up(own,target,run.aH));case"redo":return onTarget(context,
(own,target)=>up(own,target,run.YV));case"seed":return onTarget(context,seeding);case"status":return onTarget(context,run_status);case"pending":return onTarget(
context,(own,target)=>run_status(own,target,({state})=>state!=="already-applied"));case"history":return onTarget(context,(await Promise.all([__webpack_require__.
e(6643),__webpack_require__.e(5623)]).then(__webpack_require__.bind(__webpack_require__,14696))).history);case"validate":{const{validate}=await Promise.all([__webpack_require__.
e(6643),__webpack_require__.e(5623)]).then(__webpack_require__.bind(__webpack_require__,14696));return onTarget(context,(own,target)=>validate(target,{...running(
own,target),phase:"all"}))}default:return(await __webpack_require__.e(9960).then(__webpack_require__.bind(__webpack_require__,89960))).runVerb(context)}}function onTarget(context,work){
const explained=async(own,target)=>{try{return await work(own,target)}catch(error){if(!(error instanceof errors.wG)||error.code!=="E_MIGRATION_DRIFT")throw error;
const{showEdits}=await __webpack_require__.e(5008).then(__webpack_require__.bind(__webpack_require__,65008));throw await showEdits(error,target.directory)}};return(0,connection.
withTarget)(context,target=>(0,databases.Og)(context,target,explained))}async function up(context,target,go=run.vI){const options=running(context,target),phase=phaseOf(
context,target);context.options["fail-on-drift"]===!0&&await(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(5829)]).then(__webpack_require__.
bind(__webpack_require__,5986))).refuseDrift(target);const more={phase,outOfOrder:context.options["out-of-order"]==="allow"?"allow":"refuse",allowCopy:context.options["\
allow-copy"]===!0,...typeof context.options["traffic-window"]=="number"?{trafficWindowMs:context.options["traffic-window"]}:{},...typeof context.options["kill-b\
lockers-older-than"]=="number"?{killBlockersOlderThanMs:context.options["kill-blockers-older-than"]}:{},...part(context),...await gate(context,target),...target.
preflight?{checkServer:async()=>(0,rds_preflight.z)(target.preflight)}:{},...delegatedOptions(context)},callbacks=await(0,migrate_callbacks.Y)(context,target),outcome=await(0,throttle.
U)(context,target,throttled=>(0,stop.C)(context,connect=>go({...options,...more,...throttled,...go===run.vI?callbacks:{},connect}))),seeds=go===run.vI&&phase!==
"contract"&&Object.keys(part(context)).length===0&&outcome.result!=="failed"?await(0,seed.Z)(context,options):void 0,verb=go===run.vI?"up":go===run.YV?"redo":"d\
own",shown=rendered((0,files_seeds.v1)(outcome,seeds),verb,target);if(context.options.rehearse!==!0||outcome.result!=="planned")return shown;const{rehearseMigrations}=await Promise.
all([__webpack_require__.e(6643),__webpack_require__.e(5679)]).then(__webpack_require__.bind(__webpack_require__,96906));return rehearseMigrations(shown,outcome,
{...options,...more})}async function refuseRehearsal(context){const{verb,isDryRun}=context;if(verb!==void 0&&verb!=="up"||!isDryRun)throw new errors.xL([{message:"\
--rehearse is for the dry run of `migrate`",fix:"migrate --dry-run --rehearse"}]);if(await(0,migrate_delegated.Hy)(context))throw new errors.wG("--rehearse need\
s the database from here, and migrations.access is instance",{code:"E_ACCESS_INSTANCE",fix:"run it in the VPC with migrations.access: direct, or give --url of a\
 database that this job reaches"})}async function seeding(context,target){return rendered(await(0,seed.c)(context,running(context,target)),"seed",target)}function rendered(outcome,verb,target){
const text=[renderMigrations(outcome,verb,target.label),...outcome.result==="planned"?[renderStatements(outcome)]:[]],shown=commandOutcome(outcome,text.filter(Boolean).
join(`
`));return outcome.result!=="planned"?shown:{...shown,extra:{...shown.extra,summary:planMarkdown(outcome,verb,target.label)}}}function part({options,verb}){const step=options.
step,to=options.to,pick=options.pick,problems=[...step!==void 0&&(!Number.isInteger(step)||step<1)?[{message:`--step ${step}: expected a whole number from 1 on`}]:
[],...step!==void 0&&to!==void 0?[{message:"--step and --to both say where to stop: give one"}]:[],...pick&&(verb==="down"||verb==="redo")?[{message:`--pick say\
s what to run; migrate ${verb} takes --step or --to`}]:[]];if(problems.length>0)throw new errors.xL(problems);return{...to===void 0?{}:{to},...step===void 0?{}:
{step},...pick?{pick:pick.map(id=>(0,external_node_path_.basename)(id).replace(/\.sql$/,""))}:{}}}const running=(context,target)=>({...shared(context,target),isDryRun:context.
isDryRun,...(0,identity.D)(context),lockTimeoutMs:target.lockTimeoutMs,cancelOrphan:context.options["cancel-orphan"]===!0,placeholders:placeholders(context)});async function run_status(context,target,isShown=()=>!0){
const all=await(0,run.vd)({...shared(context,target),phase:phaseOf(context,target)}),result={...{...all,migrations:all.migrations.filter(isShown)},result:"no-ch\
ange",statements:[]},shown=commandOutcome(result,renderMigrations(result,"status",target.label)),{lookForDrift}=await Promise.all([__webpack_require__.e(6643),__webpack_require__.
e(5829)]).then(__webpack_require__.bind(__webpack_require__,5986)),drift=await lookForDrift(target);return{...shown,result:"succeeded",...drift?{migrations:{...shown.
migrations,drift},text:`${shown.text}
${drift.text}`}:{}}}const shared=(context,target)=>({environment:target.environment,directory:target.directory,connection:target.connection,table:target.table,clock:context.
clock,random:context.random,reporter:context.reporter,signal:context.signal});function delegatedOptions(context){const delegated=(0,migrate_delegated.BR)(context);
if(!delegated)return{};const{server,release,waiting,asksAboutServer}=delegated,line={...context,directory:context.baseDirectory};return{...server===void 0?{}:{checkServer:async()=>server},
...asksAboutServer?{checkServer:async()=>await lookFromJob(line)??{}}:{},...release===void 0?{}:{release},...waiting===void 0?{}:{contractGate:({id})=>waiting[id]}}}
async function gate(context,target){if(!target.isEnvironments||context.options.phase!=="contract")return{};const{contractGate}=await __webpack_require__.e(8886).
then(__webpack_require__.bind(__webpack_require__,98886));return{contractGate:await contractGate(context,target.directory)}}function phaseOf(context,target){return context.
options.phase??(target.allowContract?"all":"expand")}function placeholders(context){const given=context.options.placeholder??[],problems=given.filter(pair=>!/^\w+=/.
test(pair)).map(pair=>({message:`--placeholder: expected NAME=VALUE, got ${JSON.stringify(pair)}`}));if(problems.length>0)throw new errors.xL(problems);return Object.
fromEntries(given.map(pair=>[pair.slice(0,pair.indexOf("=")),pair.slice(pair.indexOf("=")+1)]))}function commandOutcome(outcome,text){const{failure}=outcome;return{
result:outcome.result,exitCode:failure?errors.hS.migrationFailed:errors.hS.done,migrations:{entries:outcome.migrations,statements:outcome.statements,schemaHead:outcome.
schemaHead??null,...failure?{failure}:{}},...failure?{error:{code:failure.code,message:failure.message,retryable:failure.retryable,...failure.fix?{fix:failure.fix}:
{}}}:{},text}}const lookFromJob=async line=>(await __webpack_require__.e(2861).then(__webpack_require__.bind(__webpack_require__,72861))).askJob(line,{kind:"ser\
ver"})})};
