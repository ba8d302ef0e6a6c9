"use strict";exports.id=4887,exports.ids=[4887],exports.modules={62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text,{flag:isNew?
"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),97588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>readJsonFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444);function readJsonFile(file,{what,outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
V)(textOf(file,fix),outline);if("value"in read)return read.value;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL([{file,message:`is no ${what}: ${read.
wrong}`,fix}])}function textOf(file,fix){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8")}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
xL([{file,message:`cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`,fix}],{cause:error})}}}),24035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>keepOutcome,w:()=>orWarn});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);async function orWarn(reporter,what,work){
try{return await work()}catch(error){reporter.emit({type:"warning",code:"W_NOT_WRITTEN",message:`${what} was not written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`});return}}async function keepOutcome({reporter},outcome,what,work){return await orWarn(reporter,what,()=>work(outcome))??outcome}}),34887:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var external_node_path_=__webpack_require__(76760),adopt=__webpack_require__(
65695),apply=__webpack_require__(83706),declarations=__webpack_require__(26508),format_plan=__webpack_require__(90792);const verdicts={create:"will be created: \
nothing carries its tags",update:"will be changed in place",replace:"will be replaced: deleted and created anew",delete:"will be deleted: deploy.yml does not as\
k for it any more","no-change":"is as deploy.yml says"};function explainAction(action,locate){const{type,kind,key,id,changes,calls,interrupts,blocked,after}=action;
return[`${key} (${kind}${id===void 0?"":` ${id}`}) ${verdicts[type]}.`,...changes.length>0?changes.flatMap(change=>[(0,format_plan.eD)(change),placeLine(change.
path,locate)]):settings(action,locate),...section("Users notice",interrupts===void 0?[]:[interrupts]),...section("Refused",blocked?[blocked.reason,`fix: ${blocked.
fix}`]:[]),...section("Not before",after.length>0?[after.join(", ")]:[]),...section("Calls",calls.map(call=>`${call.padEnd(36)} ${documentOf(call)}`))].join(`
`)}function settings({kind,type,want,have},locate){const props=(type==="delete"?have?.props:want?.props)??{};return Object.entries((0,declarations.M)(kind).rules).
flatMap(([property,{path}])=>{const value=props[property];return value===void 0?[]:[`        ${property}: ${(0,format_plan.vp)(value)}`,placeLine(path,locate)]})}
function placeLine(path,locate){const{file,line,column}=locate?.(path)??{},place=file===void 0?"":`  ${[file,line,column].filter(part=>part!==void 0).join(":")}`;
return`          from ${path}${place}`}const section=(title,lines)=>lines.length===0?[]:["",`${title}:`,...lines.map(line=>`  ${line}`)],products={ecs:"Ecs/2014\
-05-26",vpc:"Vpc/2016-04-28",slb:"Slb/2014-05-15",rds:"Rds/2014-08-15",oss:"Oss/2019-05-17",ram:"Ram/2015-05-01",alidns:"Alidns/2015-01-09"};function documentOf(call){
const[product="",action=""]=call.split(":");return`https://api.alibabacloud.com/document/${products[product]??product}/${action}`}var cost=__webpack_require__(35900),
errors=__webpack_require__(52005),nearest=__webpack_require__(27830),choose_instance_type=__webpack_require__(94275),places=__webpack_require__(17633),database_database=__webpack_require__(
11256),infra_zones=__webpack_require__(15666);function openQuestions(spec,pins){const pinnedZones=new Set(pins.zones.map(({zoneId})=>zoneId)),needsZone=typeof spec.
zones=="number"?pins.zones.length<spec.zones:spec.zones.some(zone=>!pinnedZones.has(zone)),needsInstance=pins.instances.length<spec.fleet.count,typeChanges=spec.
fleet.instanceType!=="auto"&&pins.instances.some(({type})=>type!==spec.fleet.instanceType);return{stock:needsZone||needsInstance||typeChanges,image:needsInstance,
offers:spec.database!==void 0&&!pins.hasDatabase}}function makeChoices(spec,pins,catalogue,locate){const questions=openQuestions(spec,pins),problems=[],notes=[],
typeFromFleet=pins.instances.at(-1)?.type,fixedType=spec.fleet.instanceType==="auto"?typeFromFleet:spec.fleet.instanceType,unsold=questions.offers?unsoldClass(spec,
catalogue):void 0,sellsDatabase=zoneId=>!questions.offers||unsold!==void 0||catalogue.offers.some(offer=>offer.zoneId===zoneId&&offer.instanceClasses.includes(spec.
database.instanceClass)),wanted=typeof spec.zones=="number"?spec.zones:spec.zones.length,kept=typeof spec.zones=="number"?pins.zones.slice(0,spec.zones).map(({zoneId})=>zoneId):
spec.zones,picked=questions.stock?pickZones({spec,catalogue,fixedType,kept,wanted,sellsDatabase}):{zoneIds:kept,type:fixedType,problems:[]};problems.push(...picked.
problems),unsold?problems.push(unsold):questions.offers&&problems.push(...unsoldDatabase(spec,picked.zoneIds,sellsDatabase)),problems.push(...quotaProblems(spec,
pins,catalogue,picked.type));const image=questions.image?pickImage(spec,pins,catalogue):void 0;if(questions.image&&image===void 0&&problems.push({path:"infrastr\
ucture.instances.image",message:`image ${spec.fleet.image}: no usable image of that name in ${spec.region}`}),problems.length>0)throw new errors.wG((0,errors.t4)(
problems,locate).map(errors.Vw).join(`
`),{code:"E_NOT_AVAILABLE",fix:"choose other zones, another instance type, image or database class under infrastructure in deploy.yml",context:{problems:(0,errors.
t4)(problems,locate)}});typeof spec.zones=="number"&&kept.length<wanted&&notes.push(`zones: ${picked.zoneIds.join(", ")}`),spec.fleet.instanceType==="auto"&&typeFromFleet===
void 0&&notes.push(`instance type auto: ${picked.type}`),image!==void 0&&image!==spec.fleet.image&&notes.push(`image ${spec.fleet.image}: ${image}`);const zones=(0,infra_zones.
r4)(spec.vpcCidr,picked.zoneIds,pins);return{zones,instances:(0,places.o)({count:spec.fleet.count,zones,existing:pins.instances,newType:picked.type??"",newImageId:image??
"",...spec.fleet.instanceType!=="auto"&&{wantedType:spec.fleet.instanceType}}),notes}}function pickZones(question){const{spec,catalogue,fixedType,kept,wanted,sellsDatabase}=question,
known=new Map(catalogue.stock.map(({zoneId,instanceTypes})=>[zoneId,instanceTypes])),missing=kept.filter(zoneId=>!known.has(zoneId));if(missing.length>0){const problems=missing.
map(zoneId=>({path:"infrastructure.zones",message:`zone ${zoneId}: not in ${spec.region} (there are ${[...known.keys()].toSorted().join(", ")})`}));return{zoneIds:kept,
type:fixedType,problems}}const candidates=[...known.keys()].toSorted().filter(zoneId=>!kept.includes(zoneId)&&sellsDatabase(zoneId)),zonesFor=type2=>{const sells=zoneId=>known.
get(zoneId)?.includes(type2)??!1,zoneIds2=[...kept,...candidates.filter(sells)].slice(0,wanted);return zoneIds2.length===wanted&&zoneIds2.every(sells)?zoneIds2:
void 0},type=fixedType??(0,choose_instance_type.v)(catalogue.types,name=>zonesFor(name)!==void 0),zoneIds=type===void 0?void 0:zonesFor(type);if(zoneIds)return{
zoneIds,type,problems:[]};const place=kept.length===wanted?`zones ${kept.join(", ")}`:`${wanted} zones of ${spec.region}`,database=spec.database?` that sell ${spec.
database.instanceClass}`:"";return{zoneIds:kept,type,problems:[{path:"infrastructure.instances.instanceType",message:`instance type ${type??"auto"}: not in stoc\
k in ${place}${database}`}]}}function unsoldClass({database,region},{offers}){const{instanceClass,engineVersion,category}=database,sold=[...new Set(offers.flatMap(
({instanceClasses})=>instanceClasses))].toSorted();if(sold.includes(instanceClass))return;const close=(0,nearest.p)(instanceClass,sold);return{path:"infrastruct\
ure.database.class",message:`database class ${instanceClass}: ${region} does not sell it for MySQL ${engineVersion}, ${category}`,...sold.length>0&&{fix:close?`\
did you mean ${close}?`:`there are ${sold.slice(0,8).join(", ")}`}}}function unsoldDatabase(spec,zoneIds,sells){const{category,instanceClass,engineVersion}=spec.
database;return zoneIds.slice(0,(0,database_database.LJ)(category)).filter(zoneId=>!sells(zoneId)).map(zoneId=>({path:"infrastructure.database.class",message:`d\
atabase class ${instanceClass} (MySQL ${engineVersion}, ${category}): not sold in zone ${zoneId}`}))}function quotaProblems({fleet,region},pins,{limits,types},type){
const cpus=types.find(candidate=>candidate.type===type)?.cpus;if(!limits?.vcpus||cpus===void 0)return[];const{most,used}=limits.vcpus,more=(fleet.count-pins.instances.
length)*cpus;return used+more<=most?[]:[{path:"infrastructure.instances.count",message:`${more} more vCPUs (${type}): the account has ${used} of at most ${most}\
 in ${region}`,fix:"ask for a higher quota in the console, or use fewer or smaller instances"}]}function pickImage(spec,pins,catalogue){const isPattern=spec.fleet.
image.includes("*")||spec.fleet.image.startsWith("family:"),fromFleet=pins.instances.at(-1)?.imageId;return isPattern&&fromFleet!==void 0?fromFleet:catalogue.images.
find(({isUsable})=>isUsable)?.id}async function readCatalogue(cloud,spec,pins){const questions=openQuestions(spec,pins),{instanceType}=spec.fleet,narrowed=instanceType===
"auto"?pins.instances.at(-1)?.type:instanceType,[stock,types,images,offers,limits]=await Promise.all([questions.stock?cloud.compute.describeStock(narrowed===void 0?
void 0:[narrowed]):[],questions.stock?cloud.compute.describeInstanceTypes(narrowed===void 0?void 0:[narrowed]):[],questions.image?cloud.images.describeImages(imageFilter(
spec.fleet.image)):[],questions.offers?cloud.databases.describeOffers(spec.database):[],questions.image?cloud.rehearsals.describeLimits():{}]);return{stock,types,
images,offers,limits}}function imageFilter(image){return image.startsWith("family:")?{family:image.slice(7)}:image.includes("*")?{name:image,owner:"system"}:{ids:[
image]}}var extras=__webpack_require__(12550),infra_have=__webpack_require__(25609),infra_plan=__webpack_require__(59772),read=__webpack_require__(80385),ram_role=__webpack_require__(
40132);async function refuseUnknownPolicies(cloud,{role},findings){if(!role)return;const attached=findings.roles.find(({name})=>name===role.name)?.policies??[],
missing=(0,ram_role.J)(role).props.policies.map(ram_role.US).filter(({name,kind})=>!attached.some(policy=>policy.name===name&&policy.kind===kind)),exist=await Promise.
all(missing.map(policy=>cloud.roles.hasPolicy(policy))),unknown=missing.filter((_,index)=>!exist[index]);if(unknown.length===0)return;const names2=unknown.map(({
name,kind})=>`${name} (${kind})`).join(", ");throw new errors.wG(`infrastructure.instances.ramRole.policies: there is no policy ${names2}`,{code:"E_NO_POLICY",fix:"\
create it in RAM first, or name one of the vendor, which begin with Aliyun"})}var bucket_bucket=__webpack_require__(26266),database_account=__webpack_require__(
65092),database_schema=__webpack_require__(69732),database_whitelist=__webpack_require__(76952),eip_binding=__webpack_require__(15380),eip=__webpack_require__(97480),
instance=__webpack_require__(4524),listener=__webpack_require__(26562),load_balancer=__webpack_require__(53240),security_group=__webpack_require__(3822),security_rules=__webpack_require__(
35346),server_group=__webpack_require__(38404),certificate_certificate=__webpack_require__(89924),domain_record=__webpack_require__(57228),key_pair=__webpack_require__(
96442),nat_eip_binding=__webpack_require__(3116),nat_eip=__webpack_require__(47032),nat_gateway=__webpack_require__(55904),snat_entry=__webpack_require__(67768),
vpc=__webpack_require__(64964),vswitch=__webpack_require__(50968);function wantResources(spec,choices,bucket){const{listeners}=spec.loadBalancer,instanceKeys=choices.
instances.map(({key})=>key),ports=[...new Set(listeners.map(({backendPort})=>backendPort))];return[(0,vpc.c)(spec),...choices.zones.map(zone=>(0,vswitch.J)(spec,
zone)),(0,security_group.u)(spec),(0,security_rules.i_)(spec),...spec.keyPair?[(0,key_pair.cO)(spec.keyPair)]:[],...spec.role?[(0,ram_role.J)(spec.role)]:[],...choices.
instances.map(place=>(0,instance.q2)(spec,place)),(0,load_balancer.R)(spec,choices.zones[0].key),...ports.map(port=>(0,server_group.Bp)(port,instanceKeys)),...(spec.
certificates??[]).map(certificate_certificate.Kz),...listeners.map(listener.PU),(0,eip.h)(spec),(0,eip_binding.y)(),...spec.domain?[(0,domain_record.GH)(spec,spec.
domain)]:[],...wantNatParts(spec,choices),...wantDatabaseParts(spec,choices),(0,bucket_bucket.h)(bucket)]}function wantNatParts(spec,{zones}){return spec.nat?[(0,nat_gateway.
y)(spec,zones[0].key),(0,nat_eip.Y9)(spec,spec.nat.bandwidthMbps),(0,nat_eip_binding.T)(),...zones.map(({key})=>(0,snat_entry.tc)(key))]:[]}function wantDatabaseParts(spec,choices){
const{database}=spec;if(!database)return[];const vswitches=choices.zones.slice(0,(0,database_database.LJ)(database.category)).map(({key})=>key);return[(0,database_database.
WL)(spec,database,vswitches),(0,database_schema.eQ)(database.schema),(0,database_account.Mu)(database.account,database.schema),(0,database_whitelist.MF)(spec,database.
allowedAddresses)]}async function planEnvironment(cloud,spec,options){const findings=await(0,read.Qo)(cloud,spec,{...options,isOwnName:spec.bucket!==void 0,extras:(0,extras.
$)(spec)});await refuseUnknownPolicies(cloud,spec,findings);const have=(0,infra_have.I)(findings),choices=options.choices??await choose(cloud,spec,findings,options.
locate);return{plan:(0,infra_plan.X)(wantResources(spec,choices,options.bucket),have,options.consent),choices,findings}}async function choose(cloud,spec,findings,locate){
const pins=(0,infra_have.c)(findings,[]);if(openQuestions(spec,pins).stock&&findings.vpcs[0]){const neighbours=await cloud.network.describeVSwitches({vpcId:findings.
vpcs[0].id});pins.foreignCidrs=neighbours.map(({cidr:cidr2})=>cidr2)}return makeChoices(spec,pins,await readCatalogue(cloud,spec,pins),locate)}var infra_marker=__webpack_require__(
41083),names=__webpack_require__(71517),infra_outputs=__webpack_require__(14323),plan_document=__webpack_require__(99970);async function rehearse(cloud,spec,plan,locate){
const refusals=await Promise.all([rehearseInstances(cloud,spec,plan),rehearseDatabase(cloud,spec,plan)]),problems=(0,errors.t4)(refusals.flatMap(problem=>problem??
[]),locate);if(problems.length!==0)throw new errors.wG(problems.map(errors.Vw).join(`
`),{code:"E_WOULD_BE_REFUSED",fix:"mend what the cloud names: a permission of the job, a quota of the account, or the setting itself",context:{problems}})}async function rehearseInstances(cloud,spec,plan){
const creations=creationsOf(plan,"instance"),groupId=readyId(plan,"security-group"),first=creations.find(({props})=>readyId(plan,props.vswitch)!==void 0);if(!first||
groupId===void 0)return;const{name,type,imageId,zoneId,vswitch:vswitch2,keyPair,ramRole}=first.props,isMade=kind=>plan.actions.some(action=>action.kind===kind&&
action.type==="create"),refusal=await cloud.rehearsals.runInstances({name,type,imageId,zoneId,vswitchId:readyId(plan,vswitch2),securityGroupIds:[groupId],systemDisk:spec.
fleet.disk,...spec.fleet.userData!==void 0&&{userData:spec.fleet.userData},...keyPair&&!isMade("key-pair")&&{keyPairName:keyPair},...ramRole&&!isMade("ram-role")&&
{ramRoleName:ramRole},tags:(0,names.iu)(spec,first.key),amount:Math.min(100,creations.filter(({props})=>props.vswitch===vswitch2&&props.type===type).length),clientToken:""});
return refusal&&problemOf(refusal,"infrastructure.instances")}async function rehearseDatabase(cloud,spec,plan){const[creation]=creationsOf(plan,"database"),vpcId=readyId(
plan,"vpc");if(!creation||vpcId===void 0)return;const{props}=creation,places2=props.vswitches.map(key=>({id:readyId(plan,key),zoneId:zoneOf(plan,key)}));if(places2.
some(({id,zoneId})=>id===void 0||zoneId===void 0))return;const refusal=await cloud.rehearsals.createDatabase({name:props.name,engine:"MySQL",engineVersion:props.
engineVersion,instanceClass:props.instanceClass,storageGiB:props.storageGiB,storageType:props.storageType,category:props.category,vpcId,zoneIds:places2.map(({zoneId})=>zoneId),
vswitchIds:places2.map(({id})=>id),allowedAddresses:[],tags:(0,names.iu)(spec,creation.key),clientToken:""});return refusal&&problemOf(refusal,"infrastructure.d\
atabase")}const problemOf=(refusal,path)=>({path,message:`${refusal.product} ${refusal.action} would be refused: ${refusal.message}`,...refusal.fix!==void 0&&{fix:refusal.
fix}}),creationsOf=({actions},kind)=>actions.flatMap(({type,want})=>type==="create"&&want?.kind===kind?[want]:[]);function readyId({actions},key){const action=actions.
find(candidate=>candidate.key===key);return action&&(action.type==="no-change"||action.type==="update")&&!action.have?.isSettling?action.id:void 0}function zoneOf({
actions},key){return actions.find(candidate=>candidate.key===key)?.want?.props?.zoneId}var cidr=__webpack_require__(1775);function specProblems(spec,databasePassword){
return[...nameProblems(spec),...vpcProblems(spec),...zoneProblems(spec),...listenerProblems(spec.loadBalancer.listeners),...ingressProblems(spec),...databaseProblems(
spec,databasePassword),...userDataProblems(spec),...domainProblems(spec)]}function domainProblems({domain}){return domain?.rr!==""?[]:[{path:"infrastructure.dom\
ain.zone",message:`the name is not in the zone ${domain.zone}`,fix:"name the zone that the name ends with"}]}const accountIdLength=16;function nameProblems({app,
env,bucket}){const length=`${app}-${env}-`.length+accountIdLength;return bucket!==void 0||length<=63?[]:[{path:"app",message:`the bucket ${app}-${env}-ACCOUNT w\
ould have a name of ${length} characters, and OSS takes 63`,fix:"name one with bucket:, or shorten app or environment"}]}const privateBlocks=["10.0.0.0/8","172.\
16.0.0/12","192.168.0.0/16"].flatMap(text=>(0,cidr.GN)(text)??[]);function vpcProblems({vpcCidr,zones}){const path="infrastructure.vpc.cidr",block=(0,cidr.GN)(vpcCidr);
if(!block)return[{path,message:`${vpcCidr} is no CIDR block`,fix:"use the first address of the block, e.g. 10.0.0.0/16"}];if(block.prefix<8||block.prefix>28||!privateBlocks.
some(outer=>(0,cidr.gR)(outer,block)))return[{path,message:`${vpcCidr} cannot be a VPC`,fix:"use /8 to /28 inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16"}];
const count=typeof zones=="number"?zones:zones.length,room=2**((0,infra_zones.h2)(block.prefix)-block.prefix);return room>=count?[]:[{path,message:`${vpcCidr} h\
as room for ${room} VSwitches, not for ${count}`,fix:"use a larger block"}]}function zoneProblems({zones,region,database}){const path="infrastructure.zones",isAlone=(typeof zones==
"number"?zones:new Set(zones).size)===1,message=`a ${database?.category} database has its standby in a second zone, and there is one`,standby=isAlone&&database&&
database.category!=="Basic"?[{path,message,fix:"give two zones, or infrastructure.database.category: Basic"}]:[];if(typeof zones=="number")return standby;const twice=zones.
filter((zone,index)=>zones.indexOf(zone)!==index),elsewhere=zones.filter(zone=>!zone.startsWith(`${region}`));return[...standby,...twice.map(zone=>({path,message:`\
zone ${zone} is named twice`})),...elsewhere.map(zone=>({path,message:`zone ${zone} is not in ${region}`}))]}function listenerProblems(listeners){const ports=listeners.
map(({port})=>port);return listeners.flatMap((listener2,index)=>{const path=`infrastructure.loadBalancer.listeners.${index}`,problems=[];return ports.indexOf(listener2.
port)!==index&&problems.push({path:`${path}.port`,message:`port ${listener2.port} has two listeners`}),listener2.protocol==="https"&&listener2.certificateId===void 0&&
problems.push({path:`${path}.certificate`,message:"https needs a certificate",fix:"give the id of one that is uploaded, or the files of one with cert: and key:"}),
listener2.redirectToPort!==void 0&&problems.push(...redirectProblems(listener2,listeners,path)),problems.push(...limitProblems(listener2,path)),problems})}function redirectProblems(listener2,listeners,path){
return listener2.protocol!=="http"?[{path:`${path}.redirectTo`,message:"only an http listener can redirect"}]:listeners.some(({port,protocol})=>port===listener2.
redirectToPort&&protocol==="https")?[]:[{path:`${path}.redirectTo`,message:`there is no https listener on port ${listener2.redirectToPort}`}]}function limitProblems(listener2,path){
const{healthCheck:check,requestTimeoutSeconds=60,idleTimeoutSeconds=15,stickySession}=listener2;return[["requestTimeout",requestTimeoutSeconds,1,180],["idleTime\
out",idleTimeoutSeconds,1,60],["healthCheck.interval",check.intervalSeconds,1,50],["healthCheck.timeout",check.timeoutSeconds,1,300],...stickySession?.kind==="i\
nsert"?[["stickySession",stickySession.timeoutSeconds,1,86400]]:[]].filter(([,value,least,most])=>value<least||value>most).map(([name,value,least,most])=>({path:`${path}\
.${name}`,message:`${value} s is not within ${least} s to ${most} s`}))}function ingressProblems({ingress}){return ingress.flatMap((rule,index)=>{const path=`in\
frastructure.securityGroup.ingress.${index}`,[first,last]=rule.portRange.split("/").map(Number),isPorts=rule.portRange==="-1/-1"||first>=1&&first<=last&&last<=65535,
isPeer=(0,cidr.GN)(rule.from)!==void 0||(0,cidr.GN)(`${rule.from}/32`)!==void 0||rule.from.startsWith("sg-");return[...isPorts?[]:[{path:`${path}.ports`,message:"\
expected a port, FIRST-LAST or all"}],...isPeer?[]:[{path:`${path}.from`,message:`${rule.from} is neither a CIDR block nor a security group`}]]})}const passwordClasses=[
/[a-z]/,/[A-Z]/,/\d/,/[!@#$%^&*()_+\-=]/];function databaseProblems({database,vpcCidr},password){if(!database)return[];const root="infrastructure.database",classes=passwordClasses.
filter(pattern=>pattern.test(password??"")).length,isWeak=password!==void 0&&(classes<3||/[^\w!@#$%^&*()+\-=]/.test(password)),blocks=database.allowedAddresses.
map(text=>[text,parseAddress(text)]),vpc2=(0,cidr.GN)(vpcCidr);return[...isWeak?[{path:`${root}.password`,message:"the password is too weak for RDS",fix:"use 8 \
to 32 characters of three of: a-z, A-Z, 0-9, !@#$%^&*()_+-="}]:[],...database.storageGiB%5===0?[]:[{path:`${root}.storage`,message:`${database.storageGiB} GiB i\
s not a multiple of 5`}],...blocks.flatMap(([text,block],index)=>block?[]:[{path:`${root}.allow.${index}`,message:`${text} is neither an address nor a CIDR bloc\
k`}]),...blocks.flatMap(([text,block],index)=>block&&vpc2&&block.prefix>vpc2.prefix&&(0,cidr.$f)(block,vpc2)?[{path:`${root}.allow.${index}`,message:`${text} is\
 inside the VPC, which may connect anyway`}]:[])]}const parseAddress=text=>(0,cidr.GN)(text)??(0,cidr.GN)(`${text}/32`);function userDataProblems({fleet}){const size=Buffer.
byteLength(fleet.userData??"");return size<=32*1024?[]:[{path:"infrastructure.instances.userData",message:`${size} bytes are more than the 32 KB that the cloud \
takes`}]}var duration=__webpack_require__(80290);const actionName=({type,kind})=>`${type} ${kind}`,takesTime=({type,calls})=>type!=="no-change"&&(type!=="delete"||
calls.length>0);class Progress{#actions;#past;#clock;#begun=new Map;#took=new Map;constructor(actions,past,clock){this.#actions=actions,this.#past=past,this.#clock=
clock}begin(key){this.#begun.set(key,this.#clock.monotonic())}end(key){this.#took.set(key,this.#clock.monotonic()-(this.#begun.get(key)??this.#clock.monotonic()))}leftMs(){
const now=this.#clock.monotonic(),open=this.#actions.filter(action=>takesTime(action)&&!this.#took.has(action.key));return open.some(action=>this.#past[actionName(
action)]===void 0)?void 0:longestChain(open,action=>{const past=this.#past[actionName(action)],begunAt=this.#begun.get(action.key);return begunAt===void 0?past:
Math.max(0,past-(now-begunAt))})}learned(){const next={...this.#past};for(const action of this.#actions){const took=this.#took.get(action.key);if(took===void 0||
!takesTime(action))continue;const known=this.#past[actionName(action)];(known===void 0||Math.abs(took-known)>known/4+1e3)&&(next[actionName(action)]=Math.round(
took))}return JSON.stringify(next)===JSON.stringify(this.#past)?void 0:next}}const withTimeLeft=(reporter,progress)=>({emit(event){const leftMs=event.type==="pr\
ogress"?progress.leftMs():void 0;if(event.type!=="progress"||!leftMs)return reporter.emit(event);const message=`${event.message}, about ${(0,duration.a3)(leftMs)}\
 left`;reporter.emit({...event,message,data:{...event.data,leftMs}})}});function longestChain(actions,durationOf){const byKey=new Map(actions.map(action=>[action.
key,action])),ends=new Map,endOf=action=>{const known=ends.get(action.key);if(known!==void 0)return known;const before=action.after.flatMap(key=>byKey.get(key)??
[]),end=Math.max(0,...before.map(endOf))+durationOf(action);return ends.set(action.key,end),end};return Math.max(0,...actions.map(endOf))}var infra_work=__webpack_require__(
6390),asked_file=__webpack_require__(62382),environment_lock=__webpack_require__(55668),external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024);const digestOf=text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0,12);function readEnvironmentFiles({infrastructure},baseDirectory,nowMs){
const problems=[],read2=(path,file)=>{try{return(0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(baseDirectory,file),"utf8")}catch(error){problems.
push({path,message:`${file} cannot be read: ${(0,errors.bD)(error)}`,fix:"paths start from deploy.yml"});return}},certificates=new Map;for(const[index,{certificate:setting}]of infrastructure.
loadBalancer.listeners.entries()){if(setting===void 0||typeof setting=="string")continue;const path=`infrastructure.loadBalancer.listeners.${index}.certificate`,
{cert:source,key:keyFile}=setting,certificate=read2(`${path}.cert`,source);if(certificates.set(index,{key:(0,certificate_certificate.jM)("unread"),source,certificate:"",
privateKey:""}),keyFile===void 0){problems.push({path,message:"the certificate has no key",fix:"give key: FILE beside cert: FILE"});continue}const privateKey=read2(
`${path}.key`,keyFile);if(certificate===void 0||privateKey===void 0)continue;const found=pairProblems(path,{source,keyFile,certificate,privateKey},nowMs);problems.
push(...found),certificates.set(index,{key:(0,certificate_certificate.jM)(digestOf(`${certificate}
${privateKey}`)),source,certificate,privateKey})}const publicKey=readPublicKey(infrastructure.instances.keyPair,read2,problems);return{certificates,problems,...publicKey!==
void 0&&{publicKey}}}function pairProblems(path,{source,keyFile,certificate,privateKey},nowMs){const parsed=parsedOr(()=>new external_node_crypto_.X509Certificate(
certificate)),key=parsedOr(()=>(0,external_node_crypto_.createPrivateKey)(privateKey));return parsed?key?parsed.checkPrivateKey(key)?Date.parse(parsed.validTo)>
nowMs?[]:[{path:`${path}.cert`,message:`${source} expired on ${parsed.validTo}`,fix:"renew the certificate"}]:[{path:`${path}.key`,message:`${keyFile} is not th\
e key of the certificate ${source}`}]:[{path:`${path}.key`,message:`${keyFile} is no private key in PEM form, or it is encrypted`,fix:"CLB takes PEM keys withou\
t a passphrase"}]:[{path:`${path}.cert`,message:`${source} is no certificate in PEM form`}]}function parsedOr(parse){try{return parse()}catch{return}}const openSshKey=/^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*( .*)?$/;
function readPublicKey(keyPair,read2,problems){if(keyPair===void 0||typeof keyPair=="string")return;const path="infrastructure.instances.keyPair.publicKey",text=(openSshKey.
test(keyPair.publicKey.trim())?keyPair.publicKey:read2(path,keyPair.publicKey))?.trim();if(text===void 0||openSshKey.test(text))return text;problems.push({path,
message:"it is no public key of OpenSSH",fix:"give the .pub file: ssh-ed25519 AAAA\u2026"})}function environmentSpec(env,settings2,files){const{app,region,bucket,
infrastructure}=settings2,{vpc:vpc2,zones,securityGroup,instances,loadBalancer,eip:eip2,database,nat,domain}=infrastructure,keyPair=keyPairName({app,env},instances.
keyPair,files),role=roleWish({app,env},instances.ramRole),certificates=certificateWishes(files);return{app,env,region,...bucket!==void 0&&{bucket},vpcCidr:vpc2.
cidr,zones,ingress:securityGroup.ingress.map(ingressWish),fleet:{count:instances.count,instanceType:instances.instanceType,image:instances.image,disk:{category:instances.
disk.category,sizeGiB:instances.disk.size},...keyPair!==void 0&&{keyPair},...instances.ramRole!==void 0&&{ramRole:role?.name??instances.ramRole},...instances.userData!==
void 0&&{userData:instances.userData}},loadBalancer:{spec:loadBalancer.spec,listeners:loadBalancer.listeners.map((listener2,index)=>listenerWish(listener2,files.
certificates.get(index)?.key))},eipBandwidthMbps:eip2.bandwidth,...database&&{database:databaseWish(database)},...nat&&{nat:{bandwidthMbps:nat.bandwidth}},...certificates.
length>0&&{certificates},...domain&&{domain:domainWish(domain)},...role&&{role},...files.publicKey!==void 0&&{keyPair:{name:keyPair}}}}function keyPairName(name,keyPair,{
publicKey}){return publicKey!==void 0?(0,names.Iy)(name,`key-${digestOf(publicKey)}`):typeof keyPair=="string"?keyPair:void 0}function roleWish(name,role){if(!(role===
void 0||typeof role=="string"))return{name:role.name??(0,names.Iy)(name,"instances"),policies:role.policies}}const certificateWishes=({certificates})=>[...new Map(
[...certificates.values()].map(({key,source})=>[key,{key,source}])).values()];function domainWish({name,zone,ttl}){const parts=name.split("."),hasSecondLevel=/^(com|net|org|gov|edu|co|ac)\.[a-z]{2}$/.
test(parts.slice(-2).join(".")),known=zone??parts.slice(hasSecondLevel?-3:-2).join(".");return{zone:known,rr:name===known?"@":name.endsWith(`.${known}`)?name.slice(
0,-known.length-1):"",ttlSeconds:ttl}}function databaseWish(database){return{engineVersion:database.engineVersion,instanceClass:database.class,storageGiB:database.
storage,storageType:database.storageType,category:database.category,schema:database.name,account:database.account,isProtected:database.protect,allowedAddresses:database.
allow}}function ingressWish(rule){const{protocol,ports,from,description}=rule,[first="",last=first]=ports.split(/[-/]/);return{protocol,portRange:ports==="all"||
protocol==="all"||protocol==="icmp"?"-1/-1":`${first}/${last}`,from,description}}function listenerWish(listener2,uploaded){const{healthCheck:check}=listener2,certificateId=uploaded??
(typeof listener2.certificate=="string"?listener2.certificate:void 0),isHttp=listener2.protocol!=="tcp";return{port:listener2.port,protocol:listener2.protocol,backendPort:listener2.
backendPort,healthCheck:{kind:"http",path:check.path,...check.port!==void 0&&{port:check.port},intervalSeconds:seconds(check.interval),timeoutSeconds:seconds(check.
timeout),healthyThreshold:check.healthy,unhealthyThreshold:check.unhealthy,passCodes:check.codes},...isHttp&&{requestTimeoutSeconds:seconds(listener2.requestTimeout),
idleTimeoutSeconds:seconds(listener2.idleTimeout)},...listener2.stickySession!==void 0&&{stickySession:{kind:"insert",timeoutSeconds:seconds(listener2.stickySession)}},
...certificateId!==void 0&&{certificateId},...listener2.redirectTo!==void 0&&{redirectToPort:listener2.redirectTo}}}const seconds=ms=>Math.max(1,Math.round(ms/1e3));
var cloud_tags=__webpack_require__(22633);function publicOutputs({vpcId,loadBalancerId,address,url,database,bucket,instanceIds}){return{...vpcId!==void 0&&{vpcId},
...loadBalancerId!==void 0&&{loadBalancerId},...address!==void 0&&{address},...url!==void 0&&{url},...database&&{database},bucket,instanceIds}}function releaseHint({
actions},release,env){const made=actions.flatMap(({kind,type,key})=>kind==="instance"&&type==="create"?[key]:[]),isDeployed=release.update!=="image"&&(release.artifact!==
void 0||release.command!==void 0);return made.length===0||!isDeployed?"":`${made.length>3?`${made.length} new instances have`:`${made.join(", ")} ${made.length===
1?"has":"have"}`} no release yet and get no traffic: alicloud-deploy rolling-deploy --env ${env}`}const domainOf=({domain})=>domain&&(0,domain_record.QI)(domain);
function outputsAfter(spec,{findings},work){const eip2=work.made.eip??findings.eips.find(({tags})=>tags[cloud_tags.b.key]==="eip"),database=work.made.database??
findings.databases.find(({tags})=>tags[cloud_tags.b.key]==="database"),instanceIds=[...work.ids].filter(([key])=>key.startsWith("instance-")).toSorted(([a],[b])=>(0,places.
V)(a)-(0,places.V)(b)),url=eip2&&(0,infra_outputs.rs)(domainOf(spec)??eip2.address,spec.loadBalancer.listeners),vpcId=work.ids.get("vpc"),loadBalancerId=work.ids.
get("load-balancer");return{...vpcId!==void 0&&{vpcId},...loadBalancerId!==void 0&&{loadBalancerId},...eip2&&{address:eip2.address},...url!==void 0&&{url},...spec.
database&&database&&{database:{id:database.id,host:database.connectionString,port:database.port,name:spec.database.schema}},bucket:work.bucket,instanceIds:instanceIds.
map(([,id])=>id)}}var keep_outcome=__webpack_require__(24035),json_file=__webpack_require__(97588);const schemaVersion=1,outline={schemaVersion:"number",environment:"\
string",digest:"string",choices:{zones:[{key:"string",zoneId:"string",cidr:"string"}],instances:[{key:"string",vswitch:"string",zoneId:"string",type:"string",imageId:"\
string"}],notes:["string"]}};function savePlan(file,spec,{plan,choices}){const content={schemaVersion,environment:(0,names.ab)(spec),digest:plan_file_digestOf(plan),
choices:plain(choices),plan:(0,plan_document.N)(plan,choices.notes)};return(0,asked_file.K)(file,`${JSON.stringify(content,void 0,2)}
`),`
Saved to ${file}. Apply exactly this: alicloud-deploy provision apply ${file} --env ${spec.env}`}function loadPlan(file,spec){const saved=readPlanFile(file);if(saved.
environment!==(0,names.ab)(spec))throw new errors.xL([{file,message:`the plan is for ${saved.environment}, not for ${(0,names.ab)(spec)}`,fix:"choose the enviro\
nment with --env"}]);return{choices:saved.choices,refuseStale(now){if(plan_file_digestOf(now.plan)!==saved.digest)throw new errors.wG(`the plan in ${file} is st\
ale: the environment or deploy.yml has changed since it was saved`,{code:"E_STALE_PLAN",fix:`look at the new plan with provision --dry-run --out ${file}, then a\
pply that`})}}}function readPlanFile(file){const fix="save one with provision --dry-run --out FILE",saved=(0,json_file.J)(file,{what:"plan of provision",outline,
fix});if(saved.schemaVersion===schemaVersion)return saved;throw new errors.xL([{file,message:"is a plan of another version of this program",fix}])}function plan_file_digestOf(plan){
const essence=plan.actions.map(({type,key,id,calls,changes,want})=>({type,key,id,calls,changes,props:want?.props}));return(0,external_node_crypto_.createHash)("\
sha256").update(JSON.stringify(essence)).digest("hex")}const plain=({zones,instances,notes})=>({zones:zones.map(({key,zoneId,cidr:cidr2})=>({key,zoneId,cidr:cidr2})),
instances:instances.map(({key,vswitch:vswitch2,zoneId,type,imageId})=>({key,vswitch:vswitch2,zoneId,type,imageId})),notes});var provision_failure=__webpack_require__(
82057);async function run(context){const{name,settings:settings2,locate}=await context.environment(),files=readEnvironmentFiles(settings2,context.baseDirectory,
context.clock.now());for(const{privateKey}of files.certificates.values())context.redactor.add(privateKey);const spec=environmentSpec(name,settings2,files),{adoptions,
problems}=(0,adopt.p2)(context.options.adopt??[]);adoptions.length>0&&context.options.out!==void 0&&problems.push(unsavedAdoption);const wrong=[...specProblems(
spec,settings2.infrastructure.database?.password),...files.problems,...problems];if(wrong.length>0)throw new errors.xL((0,errors.t4)(wrong,locate));const cloud=await context.
cloud(),bucket=spec.bucket??(0,names.EL)(spec,void 0,(await cloud.identity.whoAmI()).accountId),job={context,cloud,spec,settings:settings2,files,bucket,consent:consentOf(
context),adoptions,locate};return context.options.explain!==void 0?explain(job,String(context.options.explain)):context.isDryRun?dryRun(job):context.verb==="app\
ly"?applySaved(job):provision(job)}const unsavedAdoption={path:"--out",message:"--out saves a plan, and --adopt is no part of one",fix:"run provision --adopt fi\
rst, then save a plan of what is left"};async function dryRun(job){const adopted=await(0,adopt.sg)(job.cloud,job.spec,job.adoptions),planned=await planEnvironment(
job.cloud,job.spec,{...job,adoptions:adopted}),cost2=await costOf(job,planned);await report(job,planned,cost2),warnOfOpenDatabase(job.context,planned);const{options}=job.
context,out=options.out,saved=out===void 0?[]:[savePlan((0,external_node_path_.resolve)(job.context.baseDirectory,out),job.spec,planned)],isDifferent=(0,format_plan.
ik)(planned.plan)||adopted.length>0;return isBlocked(planned)||await rehearse(job.cloud,job.spec,planned.plan,job.locate),{result:isDifferent?"planned":"no-chan\
ge",exitCode:isDifferent&&options["detailed-exitcode"]===!0?errors.hS.changes:errors.hS.done,plan:{...(0,plan_document.N)(planned.plan,planned.choices.notes,cost2),
...adopted.length>0&&{adoptions:adopted.map(adoptionCall)}},text:[...adoptionText(adopted),planText(planned,cost2),...(0,format_plan.ik)(planned.plan)?["","Call\
s that would be made, in order:",(0,format_plan.F9)(planned.plan)]:[],...saved].join(`
`)}}async function explain(job,key){const adopted=await(0,adopt.sg)(job.cloud,job.spec,job.adoptions),planned=await planEnvironment(job.cloud,job.spec,{...job,adoptions:adopted}),
{actions}=planned.plan,action=actions.find(candidate=>candidate.key===key);if(!action){const keys=actions.map(candidate=>candidate.key),suggestion=(0,nearest.p)(
key,keys),fix=`${suggestion===void 0?"":`did you mean ${suggestion}? `}there are ${keys.join(", ")}`;throw new errors.xL([{path:"--explain",message:`the plan ha\
s no resource ${key}`,fix}])}return{result:(0,format_plan.ik)(planned.plan)?"planned":"no-change",exitCode:errors.hS.done,plan:(0,plan_document.N)({actions:[action]},
planned.choices.notes),text:explainAction(action,job.locate)}}async function provision(job){if(job.adoptions.length>0)return adoptThenProvision(job);const store=job.
cloud.objectStore(job.bucket),marker=await(0,infra_marker.t7)(store,job.spec),before=marker&&await planEnvironment(job.cloud,job.spec,{...job,marker});return before&&
!(0,format_plan.ik)(before.plan)?unchanged(job,before):(before&&(0,apply.J)(before.plan),underLock(job,()=>planEnvironment(job.cloud,job.spec,job)))}function adoptThenProvision(job){
const{cloud,spec,context}=job;return underLock(job,async()=>{const adopted=await(0,adopt.sg)(cloud,spec,job.adoptions);await(0,adopt.di)(cloud,spec,adopted);for(const{
key,id}of adopted)context.reporter.emit({type:"progress",subject:key,phase:"adopt",message:id});return planEnvironment(cloud,spec,job)})}const adoptionCall=({kind,
key,id})=>({call:adopt.UB[kind]??"ecs:TagResources",key,id});function adoptionText(adopted){return adopted.length===0?[]:["Would take over, by writing tags:",...adopted.
map(adoptionCall).map(({call,key,id})=>`  ${call.padEnd(20)} ${key}  ${id}`),"","And then:"]}async function applySaved(job){const file=(0,external_node_path_.resolve)(
job.context.baseDirectory,job.context.operands[0]??"plan.json"),saved=loadPlan(file,job.spec);return underLock(job,async()=>{const planned=await planEnvironment(
job.cloud,job.spec,{...job,choices:saved.choices});return saved.refuseStale(planned),planned})}async function underLock(job,plan){const{context,cloud,bucket}=job,
lease=await(0,environment_lock.p)(context,cloud.objectStore(bucket),"provision");try{const planned=await plan(),cost2=context.options.cost===!0?await costOf(job,
planned):void 0;return await report(job,planned,cost2),(0,format_plan.ik)(planned.plan)?(context.reporter.emit({type:"notice",message:planText(planned,cost2)}),
warnOfOpenDatabase(context,planned),(0,apply.J)(planned.plan),await rehearse(cloud,job.spec,planned.plan,job.locate),await carryOut(job,planned,AbortSignal.any(
[context.signal,lease.stop]))):unchanged(job,planned)}finally{await lease.release()}}async function carryOut(job,planned,signal){const{context,cloud,spec,settings:settings2,
files,bucket}=job,{plan,choices,findings}=planned,password=settings2.infrastructure.database?.password,progress=new Progress(plan.actions,findings.marker?.durations??
{},context.clock),work=(0,infra_work.I)({cloud,name:spec,bucket,marker:findings.marker,isDefaultBucket:spec.bucket===void 0,extras:(0,extras.$)(spec),zones:choices.
zones,disk:spec.fleet.disk,secrets:{...password!==void 0&&{databasePassword:password},...spec.fleet.userData!==void 0&&{userData:spec.fleet.userData},certificates:new Map(
[...files.certificates.values()].map(pem=>[pem.key,pem])),...files.publicKey!==void 0&&{publicKey:files.publicKey}},drainMs:Math.max(...settings2.infrastructure.
loadBalancer.listeners.map(({idleTimeout,requestTimeout})=>Math.max(idleTimeout,requestTimeout))),intervalMs:context.pollIntervalMs,clock:context.clock,reporter:withTimeLeft(
context.reporter,progress),progress,signal}),ends=await(0,apply.g)(plan,work),document=(0,plan_document.N)(plan,choices.notes),failure=(0,provision_failure.c)(ends,
signal);if(failure)return{...failure,plan:document};const learned=progress.learned();learned&&await work.tokens.keepDurations(learned);const outputs=outputsAfter(
spec,planned,work);return{result:"succeeded",exitCode:errors.hS.done,plan:document,extra:{outputs,...outputs.url!==void 0&&{url:outputs.url}},text:[`Environment\
 ${(0,names.ab)(spec)} is as deploy.yml says.`,releaseHint(plan,settings2.release,spec.env),outputs.url??""].filter(Boolean).join(`
`)}}function unchanged({context,spec},planned){warnOfOpenDatabase(context,planned);const{plan,choices,findings}=planned,outputs=publicOutputs((0,infra_outputs.Yz)(
{...findings,databaseName:spec.database?.schema,domain:domainOf(spec)}));return{result:"no-change",exitCode:errors.hS.done,plan:(0,plan_document.N)(plan,choices.
notes),extra:{outputs,...outputs.url!==void 0&&{url:outputs.url}},text:[(0,format_plan.nT)(plan),outputs.url??""].filter(Boolean).join(`
`)}}function warnOfOpenDatabase({reporter},{findings}){for(const group of findings.openGroups??[]){const message=`whitelist group "${group}" of the database let\
s every address in; it is not ours, so it stays: remove 0.0.0.0/0 from it unless that is meant`;reporter.emit({type:"warning",code:"W_DATABASE_OPEN",message})}}
async function costOf({cloud,spec},{plan}){return(0,format_plan.ik)(plan)?(0,cost.a3)(cloud,plan,spec.fleet.disk):void 0}const isBlocked=({plan})=>plan.actions.
some(({blocked})=>blocked!==void 0);async function report({context,spec},{plan},cost2){await(0,keep_outcome.w)(context.reporter,"the job's summary",()=>context.
host.addSummary(context.redactor.redact((0,format_plan.Xg)(plan,(0,names.ab)(spec),cost2))));const file=context.options["plan-report"];file!==void 0&&(0,asked_file.
K)((0,external_node_path_.resolve)(context.baseDirectory,file),`${JSON.stringify((0,format_plan.sH)(plan))}
`)}const planText=({plan,choices},cost2)=>[...choices.notes.map(note=>`  chosen: ${note}`),...choices.notes.length>0?[""]:[],(0,format_plan.nT)(plan,cost2)].join(
`
`);function consentOf({options}){const named=option=>new Set(options[option]??[]);return{replace:named("allow-replace"),destroy:named("allow-destroy")}}}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={
cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.
find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-
b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??
""))}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){
let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;for(const candidate of candidates){const distance=editDistance(written.toLowerCase(),candidate.
toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function editDistance(a,b){let row=Array.from({length:b.length+1},(_,index)=>index);
for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.
length]}})};
