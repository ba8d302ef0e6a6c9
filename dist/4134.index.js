"use strict";exports.id=4134,exports.ids=[4134],exports.modules={24134:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var cloud_tags=__webpack_require__(22633),errors=__webpack_require__(70271),wait=__webpack_require__(
32501),duration=__webpack_require__(80290),shared_errors=__webpack_require__(52005);class BakeError extends shared_errors.sH{constructor({message,code,fix,output,
cause}){super(output?`${message}
${indented(output)}`:message,shared_errors.hS.rolledBack,"failed",{code,fix,...output===void 0?{}:{context:{output}},...cause===void 0?{}:{cause}})}}const shownLines=30;
function indented(output){const lines=output.trimEnd().split(`
`),shown=lines.slice(-shownLines).map(line=>`  | ${line}`);return lines.length>shownLines?[`  | \u2026 ${lines.length-shownLines} lines before`,...shown].join(`\

`):shown.join(`
`)}var cleanup=__webpack_require__(59338),client_token=__webpack_require__(26811);const deliveryMs=9e4;async function runStep(instanceId,step,clientToken,parts){
const{commands,clock,pollIntervalMs,signal}=parts,{name,script,timeoutSeconds}=step,invocation=await commands.start({instanceIds:[instanceId],script,timeoutSeconds,
clientToken,name:commandName(name)}),look=async()=>{const[result2]=await commands.results(invocation);return result2&&result2.status!=="pending"&&result2.status!==
"running"?result2:void 0};let result;try{result=await(0,wait.f)(look,{clock,what:`step ${name} ends`,timeoutMs:timeoutSeconds*1e3+deliveryMs,intervalMs:pollIntervalMs,
...signal?{signal}:{}})}catch(error){throw await commands.stop(invocation,[instanceId]).catch(()=>{}),error}if(result.status!=="succeeded")throw stepError(step,
result);return result}function stepError({name,timeoutSeconds},result){const why={failed:`ended with exit code ${result.exitCode??"unknown"}`,"timed-out":`did n\
ot end within ${timeoutSeconds} s`,"not-delivered":"never ran",cancelled:"was stopped",pending:"never ran",running:"did not end",succeeded:"ended"}[result.status],
reason=result.errorMessage&&result.status!=="failed"?` (${result.errorCode??""} ${result.errorMessage})`:"";return new BakeError({code:"E_BAKE_STEP",message:`im\
age step ${name} ${why}${reason}; no image was made`,fix:result.status==="timed-out"?"give the step a longer timeout under image.steps in deploy.yml":"correct t\
he step under image.steps in deploy.yml",output:result.droppedBytes>0?`${result.output}
(${result.droppedBytes} bytes more)`:result.output})}const commandName=name=>`bake ${name}`.slice(0,128),minute=6e4,bootTimeoutMs=15*minute,stopTimeoutMs=10*minute,
imageTimeoutMs=60*minute,deleteTimeoutMs=10*minute;async function runBake(plan,place,parts){await removeLeftovers(plan,parts);const instanceId=await startTemporary(
plan,place,parts);let baked;try{baked=await bakeOn(instanceId,plan,parts)}catch(error){throw await deleteTemporary(instanceId,parts,error),error}return await deleteTemporary(
instanceId,parts),await untilGone(instanceId,parts),{...baked,deleted:await deleteSurplus(plan,parts)}}async function removeLeftovers(plan,{cloud,reporter,assertHeld}){
for(const{id}of plan.leftovers)reporter.emit({type:"notice",message:`instance ${id} was left by a killed bake: deleted`});assertHeld(),await(0,cleanup.aY)(cloud,
plan.leftovers);for(const image of plan.broken)assertHeld(),await cloud.images.deleteImage(image)}async function startTemporary(plan,place,parts){const{cloud,clock,
runId,assertHeld}=parts,environment=plan.tags[cloud_tags.b.environment];assertHeld();const[instanceId]=await cloud.compute.runInstances({name:`${environment.replace(
"/","-")}-bake`,type:place.instanceType,imageId:plan.source.id,zoneId:place.zoneId,vswitchId:place.vswitchId,securityGroupIds:[place.securityGroupId],systemDisk:{
category:"cloud_essd",sizeGiB:Math.max(20,plan.source.sizeGiB)},tags:{[cloud_tags.b.bake]:environment},clientToken:(0,client_token.$)(environment,"bake",runId,clock.
now())});if(!instanceId)throw new BakeError({code:"E_BAKE_INSTANCE",message:"RunInstances answered without an instance",fix:"run the same command again"});return instanceId}
async function bakeOn(instanceId,plan,parts){await phase(parts,instanceId,"start","temporary instance runs and takes commands",()=>untilReachable(instanceId,parts));
const steps=[];for(const[index,step]of plan.steps.entries()){parts.assertHeld();const token=(0,client_token.$)(instanceId,"step",index),durationMs=await phase(parts,
instanceId,"step",step.name,()=>runStep(instanceId,step,token,{...parts,commands:parts.cloud.commands}));steps.push({name:step.name,durationMs})}await phase(parts,
instanceId,"stop","stopped, so that its disk is consistent",()=>stop(instanceId,parts));let image;return await phase(parts,instanceId,"image",plan.name,async()=>{
image=await createImage(instanceId,plan,parts)}),{image,steps}}async function phase({clock,reporter},subject,name,message,work){const started=clock.monotonic();
await work();const durationMs=Math.round(clock.monotonic()-started);return reporter.emit({type:"progress",subject,phase:name,message:`${message}  ${(0,duration.
a3)(durationMs)}`,data:{durationMs}}),durationMs}function bake_wait(parts,what,timeoutMs,look){const{clock,pollIntervalMs,signal}=parts;return(0,wait.f)(look,{clock,
what,timeoutMs,intervalMs:pollIntervalMs,...signal?{signal}:{}})}async function untilReachable(instanceId,parts){const{compute,commands}=parts.cloud;let wasSeen=!1;
await bake_wait(parts,`temporary instance ${instanceId} runs`,bootTimeoutMs,async()=>{const[instance]=await compute.describeInstances({ids:[instanceId]});return refuseVanished(
instanceId,instance,wasSeen),wasSeen||=instance!==void 0,instance?.status==="Running"?!0:void 0}),await bake_wait(parts,`Cloud Assistant answers on ${instanceId}`,
bootTimeoutMs,async()=>(await commands.reachable([instanceId])).length>0?!0:void 0)}function refuseVanished(instanceId,instance,wasSeen){if(!(instance||!wasSeen))
throw new BakeError({code:"E_BAKE_INSTANCE",message:`the temporary instance ${instanceId} vanished while it started: the zone has no stock of its type`,fix:"run\
 the same command again, or choose another type under image.instanceType in deploy.yml"})}async function stop(instanceId,parts){parts.assertHeld(),await parts.cloud.
compute.stopInstances([instanceId]),await bake_wait(parts,`temporary instance ${instanceId} is stopped`,stopTimeoutMs,async()=>{const[instance]=await parts.cloud.
compute.describeInstances({ids:[instanceId]});return instance?.status==="Stopped"?!0:void 0})}async function createImage(instanceId,plan,parts){const{images}=parts.
cloud;parts.assertHeld();const id=await images.createImage({instanceId,name:plan.name,family:plan.family,description:`${plan.tags[cloud_tags.b.environment]} ${plan.
tags[cloud_tags.b.release]} from ${plan.source.name||plan.source.id}`,tags:plan.tags,clientToken:(0,client_token.$)(instanceId,"image",plan.name)});return untilUsable(
id,parts)}async function untilUsable(id,parts){const{images}=parts.cloud;return bake_wait(parts,`image ${id} is usable`,imageTimeoutMs,async()=>{const[image]=await images.
describeImages({ids:[id]});if(image?.status!=="CreateFailed")return image?.isUsable?image:void 0;throw await images.deleteImage(image),new BakeError({code:"E_BA\
KE_IMAGE",message:`image ${id} could not be made`,fix:"run the same command again"})})}async function deleteTemporary(instanceId,{cloud},reason){try{await cloud.
compute.deleteInstances([instanceId],(0,client_token.$)(instanceId,"delete"))}catch(error){const before=reason===void 0?"":`${(0,shared_errors.bD)(reason)}; `;throw new shared_errors.
sH(`${before}the temporary instance ${instanceId} could not be deleted: ${(0,shared_errors.bD)(error)}`,shared_errors.hS.mixed,"mixed",{code:"E_BAKE_LEFTOVER",fix:"\
run bake-image or recover again: both delete it",cause:reason??error,retryable:!0})}}async function untilGone(instanceId,parts){await bake_wait(parts,`temporary\
 instance ${instanceId} is gone`,deleteTimeoutMs,async()=>(await parts.cloud.compute.describeInstances({ids:[instanceId]})).length===0?!0:void 0)}async function deleteSurplus(plan,{
cloud,reporter,assertHeld}){const deleted=[];for(const image of plan.surplus){assertHeld();try{await cloud.images.deleteImage(image),deleted.push(image)}catch(error){
if(!(0,errors.E)(error,"in-use"))throw error;reporter.emit({type:"notice",message:`image ${image.id} ${image.name} is in use and stays`})}}return deleted}function chooseBakePlace(question){
const{environment,vswitches,securityGroups,stock}=question,[securityGroup]=securityGroups;if(!securityGroup||vswitches.length===0)throw new shared_errors.wG(`en\
vironment ${environment} has no network to bake in`,{code:"E_NOT_PROVISIONED",fix:"run `alicloud-deploy provision` first"});const sold=new Map(stock.map(({zoneId,
instanceTypes})=>[zoneId,new Set(instanceTypes)])),sells=type=>vswitch=>sold.get(vswitch.zoneId)?.has(type)??!1,instanceType=question.instanceType==="auto"?question.
chooseType(type=>vswitches.some(sells(type))):question.instanceType,roomiest=vswitches.filter(vswitch=>instanceType!==void 0&&sells(instanceType)(vswitch)).toSorted(
(a,b)=>b.availableAddresses-a.availableAddresses||(a.id<b.id?-1:1))[0];if(!roomiest||instanceType===void 0)throw new shared_errors.wG(`instance type ${question.
instanceType}: not in stock in ${[...new Set(vswitches.map(({zoneId})=>zoneId))].join(", ")}`,{code:"E_NO_STOCK",fix:"choose another type under image.instanceTy\
pe in deploy.yml, or auto"});return{zoneId:roomiest.zoneId,vswitchId:roomiest.id,securityGroupId:securityGroup.id,instanceType}}var external_node_crypto_=__webpack_require__(
77598);const imageKey="image";function planBake(wish2,{images,leftovers}){const digest=settingsDigest(wish2),ours=images.filter(({tags,owner})=>owner==="self"&&
tags[cloud_tags.b.environment]===wish2.environmentTag&&tags[cloud_tags.b.key]===imageKey),broken=ours.filter(({status})=>status==="CreateFailed"),sound=ours.filter(
({status})=>status!=="CreateFailed"),same=sound.find(({tags})=>tags[cloud_tags.b.settings]===digest);if(same&&!wish2.isRebuild)return{kind:"exists",image:same};
const family=sound.filter(image=>image.family===wish2.family);return{kind:"bake",plan:{name:freeName(wish2.name,new Set(images.filter(image=>!broken.includes(image)).
map(({name})=>name))),family:wish2.family,source:wish2.source,steps:wish2.steps,tags:{[cloud_tags.b.environment]:wish2.environmentTag,[cloud_tags.b.key]:imageKey,
[cloud_tags.b.release]:wish2.release,[cloud_tags.b.settings]:digest},leftovers,broken,surplus:family.filter(({isUsable})=>isUsable).slice(wish2.keep-1)}}}function settingsDigest({
release,source,steps,family}){const parts=[release,family,source.id,...steps.flatMap(({name,script})=>[name,script])];return(0,external_node_crypto_.createHash)(
"sha256").update(JSON.stringify(parts)).digest("hex").slice(0,16)}function freeName(name,taken){for(let number=1;;number++){const suffix=number===1?"":`-${number}`,
candidate=`${name.slice(0,128-suffix.length)}${suffix}`;if(!taken.has(candidate))return candidate}}function plannedBakeCalls(plan,place){const ecs=(action,subject)=>({
service:"ecs",action,subject}),temporary="the temporary instance";return[{service:"oss",action:"PutObject",subject:"lock/ (take the lock)"},...plan.leftovers.map(
({id,name})=>ecs("DeleteInstances",`${id} ${name} (left by a killed bake)`)),...plan.broken.map(({id,name})=>ecs("DeleteImage",`${id} ${name} (never finished)`)),
ecs("RunInstances",`${temporary}: ${place.instanceType} in ${place.zoneId} from ${plan.source.id}`),...plan.steps.map(({name})=>ecs("RunCommand",name)),ecs("Sto\
pInstances",temporary),ecs("CreateImage",`${plan.name}, family ${plan.family}`),ecs("DeleteInstances",temporary),...plan.surplus.map(({id,name})=>ecs("DeleteIma\
ge",`${id} ${name} (more than are kept)`)),{service:"oss",action:"PutObject",subject:"lock/ (release the lock)"}]}function sourceFilters(source){return source.startsWith(
"family:")?[{family:source.slice(7)}]:source.includes("*")?[{name:source,owner:"system"},{name:source,owner:"self"}]:[{ids:[source]},{name:source}]}async function resolveSource(images,source){
for(const filter of sourceFilters(source)){const found=(await images.describeImages(filter)).find(({isUsable})=>isUsable);if(found)return found}throw new shared_errors.
wG(`image.source ${source}: no usable image of that id, name or family in the region`,{code:"E_NO_SOURCE_IMAGE",fix:"name an image id, a name with * such as ubu\
ntu*64*, or family:NAME under image.source in deploy.yml"})}var redact=__webpack_require__(38395);const defaultTimeoutSeconds=600,longestTimeoutSeconds=86400,longestScriptBytes=18*
1024;function bakeSteps({app,environment,release,steps}){const header=["set -e","export DEBIAN_FRONTEND=noninteractive",`export APP=${quote(app)} ENVIRONMENT=${quote(
environment)} RELEASE=${quote(release)}`].join(`
`);return steps.map((step,index)=>{const{name,run:run2,timeout}=typeof step=="string"?{name:nameOf(step,index),run:step,timeout:void 0}:step,timeoutSeconds=timeout===
void 0?defaultTimeoutSeconds:Math.min(longestTimeoutSeconds,Math.max(10,Math.ceil(timeout/1e3)));return{name,script:`${header}
${run2}
`,timeoutSeconds}})}function stepProblems(steps){return steps.flatMap(({name,script},index)=>{const bytes=Math.ceil(Buffer.byteLength(script,"utf8")/3)*4;return bytes<=
longestScriptBytes?[]:[{path:`image.steps.${index}`,message:`step ${name} has ${bytes} bytes in base64, Cloud Assistant takes ${longestScriptBytes}`,fix:"split \
it, or let it fetch a file"}]})}function nameOf(script,index){const first=script.split(`
`).find(line=>line.trim()!==""&&!line.startsWith("#"))??"",short=(0,redact.pC)(first.trim(),40);return short===""?`step ${index+1}`:`${index+1}: ${short}`}const quote=text=>`\
'${text.replaceAll("'","'\\''")}'`;var choose_instance_type=__webpack_require__(94275),names=__webpack_require__(71517),environment_lock=__webpack_require__(55668);
async function run(context){const started=context.clock.monotonic(),{name:env,settings}=await context.environment(),wanted=wish(context,env,settings),name={app:settings.
app,env},cloud=await context.cloud();if(context.isDryRun)return dryRun(await decide(cloud,wanted),wanted,await choosePlace(cloud,name,settings));const place=await choosePlace(
cloud,name,settings),{accountId}=await cloud.identity.whoAmI(),lease=await(0,environment_lock.p)(context,cloud.objectStore((0,names.EL)(name,settings.bucket,accountId)),
"bake-image");try{const parts={cloud,clock:context.clock,reporter:context.reporter,pollIntervalMs:context.pollIntervalMs,signal:AbortSignal.any([context.signal,
lease.stop]),assertHeld:()=>lease.assertHeld(),runId:context.host.job().runId},decision=await decide(cloud,wanted);if(decision.kind==="exists")return await alreadyThere(
decision,wanted,parts);const baked=await runBake(decision.plan,place,parts);return outcome(baked,wanted,context.clock.monotonic()-started)}finally{await lease.release()}}
function wish(context,env,settings){const{app,image}=settings,release=settings.release.version??context.host.job().commit?.slice(0,12)??timeStamp(context.clock.
now()),steps=bakeSteps({app,environment:env,release,steps:image.steps}),problems=stepProblems(steps);if(problems.length>0)throw new shared_errors.xL(problems);return{
environmentTag:`${app}/${env}`,release,name:image.name??imageName(`${app}-${env}-${release}`),family:image.family??`${app}-${env}`,source:image.source,steps,keep:image.
keep,isRebuild:context.options.rebuild===!0}}async function decide(cloud,wanted){const tags={[cloud_tags.b.environment]:wanted.environmentTag,[cloud_tags.b.key]:imageKey},
[source,ours,namesakes,leftovers]=await Promise.all([resolveSource(cloud.images,wanted.source),cloud.images.describeImages({owner:"self",tags}),cloud.images.describeImages(
{owner:"self",name:`${wanted.name}*`}),(0,cleanup.uS)(cloud,wanted.environmentTag)]),known=new Set(ours.map(({id})=>id));return planBake({...wanted,source},{images:[
...ours,...namesakes.filter(({id})=>!known.has(id))],leftovers})}async function choosePlace(cloud,name,{image}){const{instanceType}=image,isAuto=instanceType===
"auto",tags=(0,names.TA)(name),[vswitches,securityGroups,stock,types]=await Promise.all([cloud.network.describeVSwitches({tags}),cloud.network.describeSecurityGroups(
{tags:{...tags,[cloud_tags.b.key]:"security-group"}}),cloud.compute.describeStock(isAuto?void 0:[instanceType]),isAuto?cloud.compute.describeInstanceTypes():[]]);
return chooseBakePlace({environment:name.env,vswitches,securityGroups,stock,instanceType,chooseType:canBeHad=>(0,choose_instance_type.v)(types,canBeHad)})}function dryRun(decision,wanted,place){
const release={version:wanted.release};if(decision.kind==="exists"){const{id,name}=decision.image;return{result:"no-change",exitCode:shared_errors.hS.done,release,
extra:imageExtra(decision.image),text:`Nothing to bake: image ${name} (${id}) has the same source, steps and release.`}}const{plan}=decision,calls=plannedBakeCalls(
plan,place);return{result:"planned",exitCode:shared_errors.hS.done,release,plan:{image:{name:plan.name,family:plan.family,source:plan.source.id},place,steps:plan.
steps.map(({name,timeoutSeconds})=>({name,timeoutSeconds})),calls},text:[`Would bake ${plan.name} from ${plan.source.name||plan.source.id}:`,...calls.map(({service,
action,subject})=>`  ${service.padEnd(6)}${action.padEnd(18)}${subject}`)].join(`
`)}}async function alreadyThere(decision,wanted,parts){const image=await untilUsable(decision.image.id,parts);return parts.assertHeld(),await(0,cleanup.aY)(parts.
cloud,await(0,cleanup.uS)(parts.cloud,wanted.environmentTag)),{result:"no-change",exitCode:shared_errors.hS.done,release:{version:wanted.release},extra:imageExtra(
image),text:`Nothing to bake: image ${image.name} (${image.id}) has the same source, steps and release. --rebuild bakes it anew.`}}function outcome({image,deleted,
steps},wanted,durationMs){return{result:"succeeded",exitCode:shared_errors.hS.done,release:{version:wanted.release},extra:{...imageExtra(image),steps,deletedImages:deleted.
map(({id,name})=>({id,name}))},text:[`Baked image ${image.name} (${image.id}) in ${(0,duration.a3)(durationMs)}.`,`  family ${wanted.family}; instances with \`im\
age: family:${wanted.family}\` follow it`,...steps.map(step=>`  ${(0,duration.a3)(step.durationMs).padStart(8)}  ${step.name}`),...deleted.map(({id,name})=>`  d\
eleted ${name} (${id}): ${wanted.keep} are kept`)].join(`
`)}}const imageExtra=({id,name,family})=>({image:{id,name,...family?{family}:{}},"image-id":id}),imageName=text=>text.replaceAll(/[^\w:.-]+/g,"-").slice(0,128),
timeStamp=ms=>new Date(ms).toISOString().replaceAll(/\D/g,"").slice(0,14)}),55668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>lockEnvironment});var _rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28383),_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
53571),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21511),_this_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49515);async function lockEnvironment(context,store,command,isDead=_this_machine_js__WEBPACK_IMPORTED_MODULE_3__.
D){const{ifLocked,lockWaitMs}=(0,_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__.X)(context,(await context.environment()).settings);return await store.ensureBucket(),
(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)({store,clock:context.clock,reporter:context.reporter,holder:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.
Kd)(context,command),ifLocked,...lockWaitMs===void 0?{}:{waitMs:lockWaitMs},pollIntervalMs:context.pollIntervalMs,signal:context.signal,isDead})}}),59338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PE:()=>cleanUpBakes,aY:()=>deleteBakes,uS:()=>findBakes});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_client_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26811);function findBakes(cloud,environmentTag){return cloud.compute.describeInstances(
{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.bake]:environmentTag}})}async function cleanUpBakes(cloud,environmentTag){const found=await findBakes(cloud,
environmentTag);return await deleteBakes(cloud,found),found}async function deleteBakes(cloud,instances){if(instances.length===0)return;const ids=instances.map(({
id})=>id).sort();await cloud.compute.deleteInstances(ids,(0,_client_token_js__WEBPACK_IMPORTED_MODULE_1__.$)("bake-cleanup",...ids))}}),26811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>clientToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function clientToken(...parts){
return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={
cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.
find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-
b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??
""))}),28383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZZ:()=>acquireLease,un:()=>describeLease,
xp:()=>isFree,zR:()=>readLease});var errors=__webpack_require__(70271),duration=__webpack_require__(80290),shared_errors=__webpack_require__(52005),json=__webpack_require__(
98444);const prefix="lock/",keptGenerations=5,leaseKey=generation=>`${prefix}${String(generation).padStart(10,"0")}.json`,supersedeKey=generation=>`${prefix}${String(
generation).padStart(10,"0")}.supersede`,generationOf=key=>Number.parseInt(key.slice(prefix.length),10)||0;async function latestGeneration(store){const objects=await store.
list(prefix);return Math.max(0,...objects.filter(object=>object.key.endsWith(".json")).map(object=>generationOf(object.key)))}async function deleteOldGenerations(store,newest){
for(const object of await store.list(prefix))generationOf(object.key)<=newest-keptGenerations&&await store.delete(object.key)}const defaultTtlMs=6e4,clockSkewMs=1e4,
callTimeoutMs=15e3;function isFree(lease,seen){return!lease||lease.isReleased||seen.nowMs>lease.renewedAtMs+lease.ttlMs+clockSkewMs?!0:seen.unchangedForMs>lease.
ttlMs+clockSkewMs}async function acquireLease(request){const{store,clock,holder,signal,ttlMs=defaultTtlMs,waitMs=15*6e4,pollIntervalMs=2e3}=request,deadline=clock.
monotonic()+waitMs;let watched,isAnnounced=!1;for(;;){signal?.throwIfAborted();const look=momentOf(clock),current=await readLease(store),mark=`${current?.generation}\
/${current?.renewedAtMs}`;watched?.mark!==mark&&(watched={mark,since:clock.monotonic()});const seen={nowMs:look.wall,unchangedForMs:look.monotonic-watched.since};
if(isFree(current,seen)||request.isDead?.(current.holder)){const generation=(current?.generation??0)+1,startedAt=momentOf(clock),record={generation,holder,acquiredAtMs:clock.
now(),renewedAtMs:clock.now(),ttlMs,isReleased:!1};if(await store.put(leaseKey(generation),JSON.stringify(record),{ifAbsent:!0})&&await latestGeneration(store)===
generation)return holdLease(request,record,{startedAt,hasWaited:isAnnounced});continue}if(request.ifLocked==="fail"||clock.monotonic()>=deadline)throw lockedBy(
current,request.ifLocked);request.ifLocked==="supersede"&&(refuseNewer(current,holder),await store.put(supersedeKey(current.generation),JSON.stringify(holder),{
ifAbsent:!0})),isAnnounced||request.reporter.emit({type:"notice",message:`waiting for the lock: ${describeLease(current)}`}),isAnnounced=!0,await clock.sleep(pollIntervalMs,
signal)}}function holdLease(request,record,{startedAt,hasWaited}){const{store,clock,reporter}=request,{generation,ttlMs}=record,stop=new AbortController;let lost,
renewedAt=startedAt,isOver=!1,cancelTimer=()=>{},renewing=Promise.resolve();const lose=message=>(isOver=!0,cancelTimer(),lost??=stopped(message,"E_LOCK_LOST"),stop.
abort(lost),lost),renew=async()=>{const sentAt=momentOf(clock);await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now()}));const keys=(await store.
list(prefix)).map(object=>object.key);if(!isOver){if(Math.max(...keys.map(generationOf))>generation){lose("another run took over the lock");return}renewedAt=sentAt,
keys.includes(supersedeKey(generation))&&stop.abort(stopped("another run asked this one to stop","E_SUPERSEDED"))}},scheduleRenewal=()=>{const set=momentOf(clock);
cancelTimer=clock.schedule(ttlMs/3,()=>{const lateMs=sinceMs(clock,set)-ttlMs/3;if(ttlMs/3+lateMs>ttlMs-callTimeoutMs){lose(`this process stood still for ${(0,duration.
a3)(lateMs)}`);return}renewing=renew().catch(error=>reporter.emit({type:"warning",message:`the lock could not be renewed: ${(0,shared_errors.bD)(error)}`})).finally(
()=>{isOver||scheduleRenewal()})})};return scheduleRenewal(),{generation,hasWaited,stop:stop.signal,assertHeld(){if(lost)throw lost;if(isOver)throw stopped("thi\
s run has handed the lock on","E_LOCK_LOST");if(ttlMs-sinceMs(clock,renewedAt)<=callTimeoutMs)throw lose("the lock could not be renewed in time")},async release(){
if(!isOver){isOver=!0,cancelTimer(),await renewing;try{await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now(),isReleased:!0})),await deleteOldGenerations(
store,generation)}catch(error){if(!(0,errors.E)(error))throw error;const message=`the lock was not handed on, and ends by itself after ${(0,duration.a3)(ttlMs+clockSkewMs)}\
: ${(0,shared_errors.bD)(error)}`;reporter.emit({type:"warning",message})}}}}}const momentOf=clock=>({monotonic:clock.monotonic(),wall:clock.now()}),sinceMs=(clock,then)=>Math.
max(clock.monotonic()-then.monotonic,clock.now()-then.wall),outline={generation:"number",holder:{runId:"string",command:"string","actor?":"string","jobUrl?":"st\
ring","machine?":"string","seq?":"number"},renewedAtMs:"number",acquiredAtMs:"number",ttlMs:"number",isReleased:"boolean"};function recordOf(generation,{key,body,
lastModified}){const read=(0,json.V)(Buffer.from(body).toString(),outline);if("value"in read)return read.value;const writtenAtMs=Date.parse(lastModified);return{
generation,holder:{runId:`unknown (${key} cannot be understood: ${read.wrong})`,command:"something"},renewedAtMs:writtenAtMs,acquiredAtMs:writtenAtMs,ttlMs:defaultTtlMs,
isReleased:!1}}async function readLease(store){const generation=await latestGeneration(store);if(generation===0)return;const object=await store.get(leaseKey(generation));
return object&&recordOf(generation,object)}function describeLease(lease){const{holder}=lease,order=holder.seq===void 0?"":` (--seq ${holder.seq})`,who=[`${holder.
command} of run ${holder.runId}${order}`,holder.actor&&`by ${holder.actor}`,holder.jobUrl].filter(Boolean).join(" "),iso=ms=>new Date(ms).toISOString();return`${who}\
, since ${iso(lease.acquiredAtMs)}, until ${iso(lease.renewedAtMs+lease.ttlMs)} unless renewed`}function stopped(message,code){return new shared_errors.by(message,
{code,fix:"see who deploys with `alicloud-deploy status`, then run the same command again"})}function refuseNewer(lease,{seq}){const newer=lease.holder.seq;if(!(seq===
void 0||newer===void 0||seq>=newer))throw new shared_errors.wG(`run ${seq} is older than run ${newer}, which is at work: ${describeLease(lease)}`,{code:"E_OLDER\
_RUN",fix:"leave it to the newer run, or leave --seq out to deploy the older state on purpose"})}function lockedBy(lease,ifLocked){const waited=ifLocked==="fail"?
"":" and did not end in time";return new shared_errors.by(`the environment is locked by ${describeLease(lease)}${waited}`,{code:"E_LOCKED",fix:`wait for that ru\
n, or give --if-locked ${ifLocked==="wait"?"wait=1h or supersede":"wait"}; a lock of a dead run ends by itself after ${(0,duration.a3)(lease.ttlMs+clockSkewMs)}`,
context:{holder:lease.holder,generation:lease.generation}})}})};
