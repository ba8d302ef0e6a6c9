"use strict";exports.id=2333,exports.ids=[2333],exports.modules={92333:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var promises_=__webpack_require__(26848),apply=__webpack_require__(83706),format_plan=__webpack_require__(
90792),infra_have=__webpack_require__(25609),have_bucket=__webpack_require__(13721),removal_mark=__webpack_require__(41762),marker=__webpack_require__(41083),names=__webpack_require__(
71517),plan=__webpack_require__(59772),plan_document=__webpack_require__(99970),read=__webpack_require__(80385),wait=__webpack_require__(32501),errors=__webpack_require__(
52005),read_extras=__webpack_require__(9597);async function refuseLeftovers(cloud,name,options){const{extras,clock,intervalMs,timeoutMs,signal}=options,deadline=clock.
monotonic()+timeoutMs,look2=async()=>{const tagged=await(0,read.hq)(cloud,name),question={wanted:[],remembered:extras,instanceIds:[],eips:tagged.eips},found={...tagged,
...await(0,read_extras.Q)(cloud,name,question)},left=(0,infra_have.I)({...found,marker:void 0,bucket:""});if(left.length===0)return!0;if(!(clock.monotonic()<deadline))
throw new errors.sH(`environment ${(0,names.ab)(name)}: still there after destroy: ${left.map(({key,id})=>`${key} ${id}`).join(", ")}`,errors.hS.mixed,"mixed",{
code:"E_LEFTOVERS",retryable:!0,fix:"run destroy again; look at these ids in the console if it stays so"})};await(0,wait.f)(look2,{clock,what:"nothing is left",
timeoutMs:timeoutMs+intervalMs,intervalMs,...signal&&{signal}})}var settle=__webpack_require__(80050),infra_work=__webpack_require__(6390),cleanup=__webpack_require__(
59338),environment_lock=__webpack_require__(55668),provision_failure=__webpack_require__(82057);async function run(context){const{name:env,settings}=await context.
environment(),cloud=await context.cloud(),name={app:settings.app,env},bucket=settings.bucket??(0,names.EL)(name,void 0,(await cloud.identity.whoAmI()).accountId),
job={context,cloud,name,bucket,isDefaultBucket:settings.bucket===void 0};if(context.options.yes===!0&&!context.isDryRun&&await(0,marker.t7)(cloud.objectStore(bucket),
name))return destroy(job);const{plan:plan2}=await look(job);return plan2.actions.length===0?nothingLeft(job,plan2):context.isDryRun?planned(job,plan2):((0,apply.
J)(plan2),await askFor(job,plan2),destroy(job))}async function look({context,cloud,name,bucket,isDefaultBucket}){const findings=await(0,read.IJ)(cloud,name,bucket),
allowed=new Set(context.options["allow-destroy"]??[]),have=(0,infra_have.I)(findings).filter(({kind})=>kind!=="bucket"),all=findings.marker?.ownsBucket??await isLeftBucket(
cloud.objectStore(bucket),name,isDefaultBucket)?[...have,(0,have_bucket.u)(bucket)]:have;return{plan:(0,plan.U)(all,{replace:new Set,destroy:allowed}),findings}}
async function isLeftBucket(store,name,isDefaultBucket){return isDefaultBucket?(await store.list("")).length>0:(0,removal_mark.Y)(store,name)}async function destroy(job){
const{context,cloud,bucket}=job,lease=await(0,environment_lock.p)(context,cloud.objectStore(bucket),"destroy");try{return await destroyLocked(job,AbortSignal.any(
[context.signal,lease.stop]))}finally{await(0,settle.Ou)(lease.release())}}async function destroyLocked(job,signal){const{context,cloud,name,bucket}=job,{clock,
reporter,pollIntervalMs:intervalMs}=context,{plan:plan2,findings}=await look(job);(0,apply.J)(plan2),await(0,cleanup.PE)(cloud,(0,names.ab)(name));const work=(0,infra_work.
I)({cloud,name,bucket,clock,reporter,intervalMs,signal,marker:findings.marker,isDefaultBucket:job.isDefaultBucket,zones:[],secrets:{},disk:{category:"",sizeGiB:0},
drainMs:0}),ends=await(0,apply.g)(plan2,work),document=(0,plan_document.N)(plan2,[]),failure=(0,provision_failure.c)(ends,signal);return failure?{...failure,plan:document}:
(await refuseLeftovers(cloud,name,{extras:findings.marker?.extras??[],clock,intervalMs,timeoutMs:3e4,signal}),{result:"succeeded",exitCode:errors.hS.done,plan:document,
text:`Environment ${(0,names.ab)(name)} is gone: ${plan2.actions.length} resources removed, none left.`})}function planned({name},plan2){return{result:"planned",
exitCode:errors.hS.done,plan:(0,plan_document.N)(plan2,[]),text:[`Would remove ${(0,names.ab)(name)}:`,(0,format_plan.nT)(plan2),"","Calls that would be made, i\
n order:",(0,format_plan.F9)(plan2)].join(`
`)}}async function nothingLeft({context,cloud,name,bucket,isDefaultBucket},plan2){return isDefaultBucket&&!context.isDryRun&&await cloud.objectStore(bucket).deleteBucket(),
{result:"no-change",exitCode:errors.hS.done,plan:(0,plan_document.N)(plan2,[]),text:`Nothing to remove: environment ${(0,names.ab)(name)} does not exist.`}}async function askFor({
context,name},plan2){if(context.options.yes===!0)return;const environment=(0,names.ab)(name);if(context.host.name!=="terminal")throw new errors.wG(`destroy of ${environment}\
 needs a yes, and nobody is here to say it`,{code:"E_NOT_CONFIRMED",fix:"pass --yes; look first with --dry-run"});const prompt=(0,promises_.createInterface)({input:process.
stdin,output:process.stderr}),answer=await prompt.question(`${(0,format_plan.nT)(plan2)}

Type ${environment} to remove all of this: `,{signal:context.signal});if(prompt.close(),answer.trim()!==environment)throw new errors.wG(`destroy of ${environment}\
 was not confirmed; nothing was touched`,{code:"E_NOT_CONFIRMED",fix:`answer ${environment}, or pass --yes`})}}),59338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PE:()=>cleanUpBakes,aY:()=>deleteBakes,uS:()=>findBakes});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_client_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26811);function findBakes(cloud,environmentTag){return cloud.compute.describeInstances(
{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.bake]:environmentTag}})}async function cleanUpBakes(cloud,environmentTag){const found=await findBakes(cloud,
environmentTag);return await deleteBakes(cloud,found),found}async function deleteBakes(cloud,instances){if(instances.length===0)return;const ids=instances.map(({
id})=>id).sort();await cloud.compute.deleteInstances(ids,(0,_client_token_js__WEBPACK_IMPORTED_MODULE_1__.$)("bake-cleanup",...ids))}}),26811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>clientToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function clientToken(...parts){
return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}})};
