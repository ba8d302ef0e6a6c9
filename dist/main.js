"use strict";var __webpack_modules__={42613:(module=>{module.exports=require("assert")}),20181:(module=>{module.exports=require("buffer")}),35317:(module=>{module.exports=whenUsed(
"child_process")}),49140:(module=>{module.exports=require("constants")}),76982:(module=>{module.exports=require("crypto")}),72250:(module=>{module.exports=whenUsed(
"dns")}),24434:(module=>{module.exports=require("events")}),79896:(module=>{module.exports=require("fs")}),58611:(module=>{module.exports=whenUsed("http")}),65692:(module=>{
module.exports=whenUsed("https")}),69278:(module=>{module.exports=require("net")}),16698:(module=>{module.exports=require("async_hooks")}),31421:(module=>{module.
exports=whenUsed("child_process")}),77598:(module=>{module.exports=require("crypto")}),41314:(module=>{module.exports=whenUsed("dgram")}),53053:(module=>{module.
exports=require("diagnostics_channel")}),78474:(module=>{module.exports=require("events")}),73024:(module=>{module.exports=require("fs")}),51455:(module=>{module.
exports=whenUsed("fs/promises")}),37067:(module=>{module.exports=whenUsed("http")}),32467:(module=>{module.exports=whenUsed("http2")}),44708:(module=>{module.exports=
whenUsed("https")}),77030:(module=>{module.exports=require("net")}),48161:(module=>{module.exports=whenUsed("os")}),76760:(module=>{module.exports=require("path")}),
1708:(module=>{module.exports=require("process")}),80481:(module=>{module.exports=whenUsed("readline")}),26848:(module=>{module.exports=require("readline/promises")}),
57075:(module=>{module.exports=require("stream")}),46466:(module=>{module.exports=require("stream/promises")}),58500:(module=>{module.exports=require("timers/promises")}),
41692:(module=>{module.exports=whenUsed("tls")}),73136:(module=>{module.exports=require("url")}),57975:(module=>{module.exports=require("util")}),78877:(module=>{
module.exports=whenUsed("v8")}),38522:(module=>{module.exports=whenUsed("zlib")}),70857:(module=>{module.exports=whenUsed("os")}),16928:(module=>{module.exports=
require("path")}),932:(module=>{module.exports=require("process")}),83480:(module=>{module.exports=require("querystring")}),2203:(module=>{module.exports=require("stream")}),
13193:(module=>{module.exports=require("string_decoder")}),53557:(module=>{module.exports=require("timers")}),64756:(module=>{module.exports=whenUsed("tls")}),52018:(module=>{
module.exports=require("tty")}),87016:(module=>{module.exports=require("url")}),39023:(module=>{module.exports=require("util")}),43106:(module=>{module.exports=
whenUsed("zlib")}),58508:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{r:()=>version2});
const version2="0.1.0"})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(
module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.loaded=!0,module.exports}
__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",require("url").pathToFileURL(__filename).
href).pathname).slice(require("url").pathToFileURL(__filename).href.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(
obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&
value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||
[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))
Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.
d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,
{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.
f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.
call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.
defineProperty(exports,"__esModule",{value:!0})},__nccwpck_require__.nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={
8792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.
m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&
installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,
chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=Promise.resolve(loadChunk(
__nccwpck_require__.u(chunkId))).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(
resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};const bakeImageCommand={
name:"bake-image",summary:"golden ECS image from a source image and provisioning steps; leaves only the image behind",options:[{name:"release",kind:"string",description:"\
Name of the release that the image holds; default: the commit",setting:"release.version"},{name:"source",kind:"string",description:"Image to start from: id, nam\
e with *, or family:NAME",setting:"image.source"},{name:"image-name",kind:"string",description:"Name of the image; default APP-ENV-RELEASE",setting:"image.name"},
{name:"family",kind:"string",description:"Image family; default APP-ENV",setting:"image.family"},{name:"instance-type",kind:"string",description:"Type of the te\
mporary instance, or auto",setting:"image.instanceType"},{name:"keep",kind:"number",description:"Images of the family that stay, the new one included",setting:"\
image.keep"},{name:"rebuild",kind:"boolean",description:"Bake even when an image of the same source, steps and release is there"}],load:()=>Promise.all([__nccwpck_require__.
e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(4134)]).then(__nccwpck_require__.bind(__nccwpck_require__,24134))},probeOption={
name:"probe-rps",kind:"number",description:"Send this many requests a second through the load balancer meanwhile and count what fails",defaultText:"0",setting:"\
rollout.probe.requestsPerSecond"},deliveryOptions=[{name:"release",kind:"string",description:"Name of the release",defaultText:"the commit",setting:"release.ver\
sion"},{name:"artifact",kind:"string",description:"Directory, .tar.gz or oss://BUCKET/KEY to deploy",setting:"release.artifact"},{name:"sha256",kind:"string",description:"\
SHA-256 that the artifact must have",setting:"release.sha256"},{name:"update",kind:"string",choices:["artifact","image","replace","command"],description:"How an\
 instance gets the release",defaultText:"artifact",setting:"release.update"},{name:"migrations",kind:"string",description:"Folder with the migrations",setting:"\
migrations.directory"},{name:"no-migrate",kind:"boolean",description:"Leave the database as it is"},{name:"seq",kind:"number",description:"Order of CI runs: a l\
ower number than the last one deployed is refused"},{name:"during-freeze",kind:"string",description:"Deploy in spite of rollout.freeze; the reason goes into the\
 history"},{name:"baseline-alarms",kind:"list",description:"Alarms of rollout.alarms that may fire at the start; each counts again once it was quiet"},probeOption],
reportOption={name:"report",kind:"string",description:"Write a report to this file: .html with a drawing, .md for a summary, .xml for JUnit, else JSON",setting:"\
rollout.report"},surgeOption={name:"surge",kind:"string",description:"With --update replace: new instances beside the fleet at once, number or percent",defaultText:"\
1",setting:"rollout.surge"},attestOptions=[{name:"attest",kind:"string",description:"Write a signed attestation of the rollout to this file (needs --attest-key)"},
{name:"attest-key",kind:"string",description:"Ed25519 private key (PEM), or a file with it; better given as ALICLOUD_DEPLOY_ATTEST_KEY"}],rotationOptions=[{name:"\
batch",kind:"string",description:"Instances out of service at once, number or percent",setting:"rollout.batch"},{name:"batches",kind:"list",description:"Sizes o\
f the batches in order, e.g. 1,25%,100%, the last one again and again",setting:"rollout.batches"},{name:"min-healthy",kind:"string",description:"Instances that \
serve at every moment, number or percent",setting:"rollout.minHealthy"},{name:"min-capacity",kind:"string",description:"Part of the weight of each server group \
that serves at every moment, e.g. 60%",setting:"rollout.minCapacity"},{name:"min-healthy-per-zone",kind:"number",description:"The same within each zone (default\
: 1 where two or more serve)",setting:"rollout.minHealthyPerZone"},{name:"may-empty-zones",kind:"list",description:"Zones that --min-healthy-per-zone does not h\
old for, e.g. one with a single instance",setting:"rollout.mayEmptyZones"},{name:"first-batch",kind:"number",description:"Size of the first batch",setting:"roll\
out.firstBatch"},{name:"bake",kind:"duration",description:"Pause after the first batch, and how long all are watched after the last",setting:"rollout.bake"},{name:"\
pause-between",kind:"duration",description:"Pause between batches",setting:"rollout.pauseBetween"},{name:"drain-timeout",kind:"duration",description:"Longest wa\
it for the last request of a server",setting:"rollout.drainTimeout"},{name:"max-failures",kind:"string",description:"Failed instances that do not stop the rollo\
ut, number or percent",setting:"rollout.maxFailures"},{name:"on-failure",kind:"string",choices:["rollback","stop"],description:"What a failure leads to",setting:"\
rollout.onFailure"},{name:"health-path",kind:"string",description:"Path of the application's health check",setting:"rollout.health.path"},{name:"health-interval",
kind:"duration",description:"Time between two of its checks",setting:"rollout.health.interval"},{name:"health-deadline",kind:"duration",description:"Until an in\
stance counts as failed",setting:"rollout.health.deadline"},{name:"skip",kind:"list",description:"Instances (id or name) that stay as they are"},reportOption,...attestOptions],
rollingDeployCommand={name:"rolling-deploy",summary:"run the migrations, then bring a release to the instances behind the load balancer, batch by batch",options:[
...deliveryOptions,...rotationOptions,surgeOption,{name:"only",kind:"list",description:"Only instances with these tags, KEY=VALUE or KEY; the rest keeps its rel\
ease until a run without it",setting:"rollout.only"},{name:"resume",kind:"boolean",description:"Only continue an unfinished deployment; refuse when there is non\
e"},{name:"pause",kind:"boolean",description:"Stop after the first batch with exit 75; the same command again approves it and goes on"},{name:"only-failed",kind:"\
boolean",description:"Only instances that do not serve; the others stay as they are"}],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),
__nccwpck_require__.e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.
e(905),__nccwpck_require__.e(687),__nccwpck_require__.e(9296)]).then(__nccwpck_require__.bind(__nccwpck_require__,79296))},blueGreenCommand={name:"blue-green",summary:"\
start the release on new instances beside the old ones, move all traffic in one step, remove the old ones",options:[...deliveryOptions,{name:"ports",kind:"list",
description:"Start the release on the other of these two ports of the same instances, e.g. 8080,8081, instead of new instances",setting:"rollout.blueGreen.ports"},
{name:"switch",kind:"string",choices:["weights","listener"],description:"How all traffic moves to the new instances: see rollout.blueGreen.switch",setting:"roll\
out.blueGreen.switch"},{name:"bake",kind:"duration",description:"How long the new version must serve before the old one goes",setting:"rollout.bake"},{name:"dra\
in-timeout",kind:"duration",description:"Longest wait for the last request of the old version",setting:"rollout.drainTimeout"},{name:"keep-old",kind:"boolean",description:"\
Keep the old version running without traffic: `rollback` then switches back in one call"},{name:"keep-old-for",kind:"duration",description:"The same for so long\
; the first command after that ends it",setting:"rollout.keepOld"},reportOption,...attestOptions],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.
e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.
e(2067)]).then(__nccwpck_require__.bind(__nccwpck_require__,22067))},canaryOptions=[{name:"canary-instances",kind:"number",description:"Instances that get the n\
ew version first",setting:"canary.instances"},{name:"steps",kind:"list",description:"Steps in order, e.g. 5%,25%,50% or 5%,analyse,bake 2m,50%",setting:"canary.\
steps"},{name:"step-duration",kind:"duration",description:"Longest time of one step",setting:"canary.stepDuration"},{name:"interval",kind:"duration",description:"\
Time between two looks at the access log",setting:"canary.interval"},{name:"ok-error-rate",kind:"string",description:"Error rate that is fine whatever the basel\
ine does",setting:"canary.analysis.okErrorRate"},{name:"bad-error-rate",kind:"string",description:"Error rate that must not be promoted",setting:"canary.analysi\
s.badErrorRate"},{name:"judge",kind:"string",choices:["sequential","mann-whitney"],description:"Who judges a step",setting:"canary.analysis.judge"},{name:"on-in\
conclusive",kind:"string",choices:["rollback","promote","pause"],description:"What a step without enough evidence leads to",setting:"canary.onInconclusive"},{name:"\
promote",kind:"string",choices:["rolling","none"],description:"What happens after the last step passed",setting:"canary.promote"},{name:"window",kind:"duration",
description:"canary analyse: how far to look back",defaultText:"5m"},{name:"from",kind:"string",description:"canary analyse: judge a range of the past from here\
, e.g. 2026-11-21T08:00:00Z, or 90m for 90 minutes ago"},{name:"to",kind:"string",description:"canary analyse --from: until here",defaultText:"now"},{name:"cana\
ries",kind:"list",description:"canary analyse --from: who had the release (ids, names or private addresses); default: the canary that stands"},{name:"baselines",
kind:"list",description:"canary analyse --from: whom they are compared with; default: everybody else"}],canaryCommand={name:"canary",summary:"shift traffic to a\
 new release step by step, judge each step by its errors, promote or roll back",verbs:[{name:"promote",summary:"roll a paused canary out to every instance"},{name:"\
abort",summary:"take a canary out of traffic and bring the old release back"},{name:"analyse",summary:"judge the traffic of a running canary, or of the past (--\
from, --to); changes nothing"},{name:"replay",summary:"judge recorded canaries again, also by other --ok-error-rate, --bad-error-rate or --judge"}],options:[...deliveryOptions,
...rotationOptions,...canaryOptions],load:()=>Promise.all([__nccwpck_require__.e(5156),__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.
e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.e(905),__nccwpck_require__.
e(4833),__nccwpck_require__.e(6331)]).then(__nccwpck_require__.bind(__nccwpck_require__,56331))},demoCommand={name:"demo",summary:"the whole pipeline on the loc\
al cloud: real application, real database, real traffic; ends by itself",options:[{name:"rate",kind:"number",description:"Requests per second",defaultText:"400"},
{name:"time-scale",kind:"number",description:"Divides the durations of the local cloud",defaultText:"20"}],load:()=>__nccwpck_require__.e(2554).then(__nccwpck_require__.
bind(__nccwpck_require__,42554))},destroyCommand={name:"destroy",summary:"remove what provision made in one environment, and nothing else",options:[{name:"yes",
kind:"boolean",description:"Do not ask; needed where nobody can answer"},{name:"allow-destroy",kind:"list",description:"Protected kinds that may go with their d\
ata, e.g. database"}],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(2824),__nccwpck_require__.
e(2333)]).then(__nccwpck_require__.bind(__nccwpck_require__,92333))},doctorCommand={name:"doctor",summary:"check configuration, credentials, permissions, clock \
and reachability; every finding with its fix",options:[],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),
__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.e(687),__nccwpck_require__.e(
8685)]).then(__nccwpck_require__.bind(__nccwpck_require__,87144))},freezeCommand={name:"freeze",summary:"keep an environment as it is: no rollout begins, one th\
at is under way pauses; rollback and recover still work",verbs:[{name:"lift",summary:"end the freeze"},{name:"show",summary:"say whether the environment is froz\
en, why and until when"}],options:[{name:"reason",kind:"string",description:"freeze: why; shown to everybody who is refused"},{name:"for",kind:"duration",description:"\
freeze: how long",defaultText:"until it is lifted"}],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.
e(9916)]).then(__nccwpck_require__.bind(__nccwpck_require__,99916))},initCommand={name:"init",summary:"write deploy.yml, a pipeline file and a first migration",
options:[{name:"app",kind:"string",description:"Name of the application",defaultText:"name of this directory"},{name:"region",kind:"string",description:"Region",
defaultText:"cn-hangzhou"},{name:"template",kind:"string",choices:["github","gitlab","jenkins","none"],description:"Pipeline file to write",defaultText:"the CI \
that this repository uses, else github"},{name:"force",kind:"boolean",description:"Overwrite files that exist"}],load:()=>__nccwpck_require__.e(1354).then(__nccwpck_require__.
bind(__nccwpck_require__,1354))},localCommand={name:"local",summary:"the local cloud, in the foreground: the same API, answered by real processes on this machin\
e",options:[{name:"port",kind:"number",description:"Port of the API on 127.0.0.1; 0 picks a free one",defaultText:"4100"},{name:"oss-port",kind:"number",description:"\
Port of OSS; 0 picks a free one",defaultText:"the next one, or 0 with --port 0"},{name:"time-scale",kind:"number",description:"Divides all cloud durations",defaultText:"\
1"},{name:"data",kind:"string",description:"Directory that keeps the state between starts",defaultText:"a temporary one, removed at the end"},{name:"tls",kind:"\
boolean",description:"Answer HTTPS, with an own CA whose file is printed; plain HTTP stays on the same ports"},{name:"faults",kind:"string",description:"YAML or\
 JSON file with faults to inject"},{name:"seed",kind:"number",description:"Makes ids and chances the same in every run",defaultText:"unpredictable"},{name:"dura\
tions",kind:"string",description:"YAML or JSON file with durations of state changes, by product and name"},{name:"quotas",kind:"string",description:"YAML or JSO\
N file with quotas, by product and name"},{name:"read-delay",kind:"duration",description:"Reads show the state of so long ago, in real time",defaultText:"0s"},{
name:"machines",kind:"string",choices:["real","simulated"],description:"Real processes, or only books of them",defaultText:"real"},{name:"oidc-issuer",kind:"str\
ing",description:'Address of an OIDC issuer that AssumeRoleWithOIDC trusts, as provider "local"'},{name:"oidc-audience",kind:"list",description:"Audiences its t\
okens may be made for",defaultText:"sts.aliyuncs.com"},{name:"until-stdin-closes",kind:"boolean",description:"End when standard input does, for programs that st\
art a local cloud"}],load:()=>Promise.all([__nccwpck_require__.e(2830),__nccwpck_require__.e(6643),__nccwpck_require__.e(8815),__nccwpck_require__.e(3134),__nccwpck_require__.
e(8574),__nccwpck_require__.e(746)]).then(__nccwpck_require__.bind(__nccwpck_require__,72767))},migrateCommand={name:"migrate",summary:"bring the database's sch\
ema to what the migrations say, whatever was interrupted before",verbs:[{name:"up",summary:"run what is pending; the same as no verb"},{name:"status",summary:"w\
hat is applied, pending, half done or held; changes nothing"},{name:"pending",summary:"what a run would do or hold; changes nothing"},{name:"history",summary:"w\
hat was done, when, by whom and for which release; changes nothing"},{name:"validate",summary:"whether files, history and schema fit together; changes nothing, \
exit 4 when not"},{name:"lint",summary:"check migrations for what breaks the running version or blocks the table"},{name:"baseline",summary:"record migrations u\
p to --to as applied without running them"},{name:"down",summary:"revert the newest migration, or down to --to"},{name:"redo",summary:"revert the newest migrati\
on, or down to --to, and apply it again"},{name:"new",summary:"write a migration file to begin with, with the next number: migrate new NAME"},{name:"repair",summary:"\
accept an edited or deleted migration, or `schema` as others changed it, with a --reason"},{name:"resolve",summary:"say whether a statement of unknown outcome t\
ook effect: --mark done or pending"},{name:"adopt",summary:"take over the history of another tool: --from umzug, dbmate, flyway \u2026"},{name:"seed",summary:"f\
ill tables with the seeds that are new or changed: migrate seed [NAME\u2026]; in a production only by name"},{name:"fits",summary:"whether a release can live wi\
th the schema as it is now: migrate fits RELEASE"},{name:"dump",summary:"write the schema as SQL, without mysqldump: migrate dump [FILE]; --check-dump FILE comp\
ares"},{name:"load",summary:"make an empty database what a dump says: migrate load FILE"},{name:"sum",summary:"write acd.sum, which makes two branches that both\
 add migrations meet in a Git conflict"},{name:"split",summary:"write the expand, data and contract files for a breaking change"}],takesOperands:!0,options:[{name:"\
phase",kind:"string",choices:["expand","contract","all"],description:"Which migrations to run",defaultText:"expand"},{name:"to",kind:"string",description:"Stop \
after this migration"},{name:"step",kind:"number",description:"Run so many migrations at most; down and redo: revert so many"},{name:"pick",kind:"list",description:"\
Run only these migrations, by id; the others stay pending, and an earlier one does not count as late"},{name:"url",kind:"string",description:"Address of the dat\
abase, mysql://user:password@host:port/name; default: the environment's. It holds a password: better give it as ALICLOUD_DEPLOY_URL"},{name:"database",kind:"lis\
t",description:"Databases of the server that get the migrations, by name or pattern; default: migrations.databases; dump, load and lint --url: the one to work w\
ith"},{name:"migrations",kind:"string",description:"Folder with the migrations",setting:"migrations.directory"},{name:"lock-timeout",kind:"duration",description:"\
How long to wait for another run",setting:"migrations.lockTimeout"},{name:"out-of-order",kind:"string",choices:["refuse","allow"],description:"Late files with a\
 lower number",defaultText:"refuse"},{name:"allow-contract",kind:"boolean",description:"Run contract migrations with the others",setting:"migrations.allowContra\
ct"},{name:"soak",kind:"duration",description:"contract: how long the new release must have served",defaultText:"24h",setting:"migrations.soak"},{name:"forfeit-\
rollback",kind:"boolean",description:"contract: give up the way back to a release that does not know the new schema"},{name:"forfeit-rollback-to",kind:"string",
description:"contract: the same for this release only; where rollback would go to another one, it still counts"},{name:"traffic-window",kind:"duration",description:"\
contract and lint --url: queries that the application sent within this time must still work afterwards, where performance_schema tells them; 0s asks nobody",defaultText:"\
15m"},{name:"drained-counts-as-gone",kind:"boolean",description:"contract: servers with weight 0 do not count"},{name:"allow-copy",kind:"boolean",description:"L\
et the server copy a table, with writes blocked, when a change needs it"},{name:"fail-on-drift",kind:"boolean",description:"Refuse when something else than a mi\
gration changed the schema since the last run"},{name:"grace",kind:"duration",description:"After a stop request, end the statement under way when it takes longe\
r; a second stop request ends it at once",defaultText:"wait for it"},{name:"rehearse",kind:"boolean",description:"With --dry-run: execute what is pending on an \
empty MariaDB of this machine that gets the schema of the live database"},{name:"backup",kind:"boolean",description:"Make a backup of the RDS instance first"},{
name:"runner-address",kind:"string",description:"access public: address or CIDR block that this job comes from; default: what the database says"},{name:"cancel-\
orphan",kind:"boolean",description:"End the connection that holds the lock instead of waiting for it"},{name:"kill-blockers-older-than",kind:"duration",description:"\
End the connections that hold a table which is to be changed, when their transaction is older than this",defaultText:"nobody is ended"},{name:"placeholder",kind:"\
list",description:"NAME=VALUE for ${NAME} in SQL"},{name:"example",kind:"string",choices:["expand","backfill","contract"],description:"new: what the file is for\
; its phase and an example follow from it",defaultText:"an empty file, whose phase is found out from its statements"},{name:"language",kind:"string",choices:["s\
ql","js","ts"],description:"new: SQL, or a script with umzug's `up`",defaultText:"sql"},{name:"base",kind:"string",description:"lint: only files that this Git r\
evision does not have"},{name:"format",kind:"string",choices:["text","json","sarif","junit","github","gitlab"],description:"lint: form of the report",defaultText:"\
text"},{name:"target",kind:"string",description:"lint: the server, e.g. mysql8.0, mysql5.7 or mariadb10.11",defaultText:"the one behind --url, the environment's\
, or MySQL 8"},{name:"enable",kind:"list",description:"lint: rules that are off unless they are named, e.g. ST02"},{name:"report",kind:"string",description:"lin\
t: write the report to this file instead"},{name:"reason",kind:"string",description:"repair: why the change is right; kept in the history"},{name:"mark",kind:"s\
tring",choices:["done","pending"],description:"resolve: did the statement take effect?"},{name:"check-dump",kind:"string",description:"dump: fail unless this fi\
le says what the database is"},{name:"from",kind:"string",description:"adopt: the tool whose history to take over"}],load:()=>Promise.all([__nccwpck_require__.e(
7586),__nccwpck_require__.e(4993),__nccwpck_require__.e(1598)]).then(__nccwpck_require__.bind(__nccwpck_require__,11598))},provisionCommand={name:"provision",summary:"\
bring one environment's infrastructure to what deploy.yml says",verbs:[{name:"apply",summary:"apply a plan that --out saved, exactly; refuse it when the environ\
ment has changed"}],options:[{name:"detailed-exitcode",kind:"boolean",description:"With --dry-run: exit 2 when there are changes"},{name:"out",kind:"string",description:"\
With --dry-run: save the plan to this file, for `provision apply FILE`"},{name:"explain",kind:"string",description:"Say why one resource of the plan, e.g. insta\
nce-1, is created, changed or kept; change nothing"},{name:"cost",kind:"boolean",description:"Ask for prices before applying too; --dry-run always does"},{name:"\
plan-report",kind:"string",description:"Write GitLab's plan report (artifacts:reports:terraform) to this file"},{name:"adopt",kind:"list",description:"Existing \
resources to take over first, as KEY=ID, e.g. vpc=vpc-bp1\u2026,vswitch-1=vsw-bp1\u2026"},{name:"allow-replace",kind:"list",description:"Kinds or keys that may \
be replaced, e.g. instance, database"},{name:"allow-destroy",kind:"list",description:"Kinds that may be deleted with their data, e.g. database"}],load:()=>Promise.
all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(2824),__nccwpck_require__.e(4887)]).then(__nccwpck_require__.
bind(__nccwpck_require__,34887))},recoverCommand={name:"recover",summary:"finish or undo what a killed run left; safe to run at any time, any number of times",options:[
{name:"finish",kind:"boolean",description:"Go on to the release that the killed run wanted instead of back"},{name:"approval-timeout",kind:"duration",description:"\
How long a paused run is left alone; after that it is rolled back",defaultText:"24h",setting:"rollout.approvalTimeout"},reportOption],load:()=>Promise.all([__nccwpck_require__.
e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.
e(9613),__nccwpck_require__.e(905),__nccwpck_require__.e(687),__nccwpck_require__.e(1655)]).then(__nccwpck_require__.bind(__nccwpck_require__,41655))},rollbackCommand={
name:"rollback",summary:"go back to the last release that was verified on every instance, or to --to",options:[{name:"to",kind:"string",description:"Release to \
go back to",defaultText:"the one verified before"},{name:"no-migrate",kind:"boolean",description:"Do not ask the database whether that release can live with its\
 schema"},probeOption,...rotationOptions.filter(option=>option.name!=="on-failure"),surgeOption],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.
e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.
e(905),__nccwpck_require__.e(687),__nccwpck_require__.e(5255),__nccwpck_require__.e(3608)]).then(__nccwpck_require__.bind(__nccwpck_require__,45255))},leftOut=new Set(
[probeOption,reportOption,...attestOptions]),isOfRollout=option=>!leftOut.has(option),isOfCanary=option=>option.setting!==void 0;function distinct(options){return[
...new Map(options.toReversed().map(option=>[option.name,option])).values()].toReversed()}const rehearseCommand={name:"rehearse",summary:"play rolling-deploy (o\
r canary, blue-green, rollback) on a copy of the fleet in this process, with faults; the fleet itself is only read",takesOperands:!0,options:[...distinct([...deliveryOptions,
...rotationOptions,surgeOption,...canaryOptions.filter(isOfCanary),...blueGreenCommand.options,...rollbackCommand.options].filter(isOfRollout)),{name:"kills",kind:"\
number",description:"So many times the run is killed, each at another of its changing calls, and started again",defaultText:"5"},{name:"record",kind:"string",description:"\
Write what was read of the fleet to this file"},{name:"recording",kind:"string",description:"Rehearse on the fleet of this file instead of reading it"}],load:()=>Promise.
all([__nccwpck_require__.e(5156),__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.
e(4993),__nccwpck_require__.e(4542),__nccwpck_require__.e(9613),__nccwpck_require__.e(905),__nccwpck_require__.e(687),__nccwpck_require__.e(4833),__nccwpck_require__.
e(966),__nccwpck_require__.e(8574),__nccwpck_require__.e(6331),__nccwpck_require__.e(8496),__nccwpck_require__.e(5255),__nccwpck_require__.e(8521)]).then(__nccwpck_require__.
bind(__nccwpck_require__,78521))},replayLogCommand={name:"replay-log",summary:"send the GETs and HEADs of an access log again to a canary, green or preview host\
, and compare the answers",takesOperands:!0,options:[{name:"to",kind:"string",description:"Address of the host under test, e.g. http://10.0.1.7:8080"},{name:"ho\
st",kind:"string",description:"Host header, e.g. the preview host of a canary",defaultText:"that of --to"},{name:"baseline",kind:"string",description:"Address t\
hat gets the same requests at the same time, to compare with",defaultText:"what the log says"},{name:"baseline-host",kind:"string",description:"Host header for \
it",defaultText:"that of --baseline"},{name:"rate",kind:"number",description:"Requests a second, at most",defaultText:"10"},{name:"concurrency",kind:"number",description:"\
Requests under way at once, at most",defaultText:"4"},{name:"duration",kind:"duration",description:"Longest time to send",defaultText:"1m"},{name:"max-requests",
kind:"number",description:"Requests in all, at most",defaultText:"the whole log"},{name:"answer-timeout",kind:"duration",description:"Longest wait for one answe\
r",defaultText:"10s"},{name:"only",kind:"list",description:"Only paths that one of these regular expressions fits"},{name:"except",kind:"list",description:"No p\
ath that one of these fits, e.g. ^/logout"},{name:"forward-headers",kind:"list",description:"Header fields to take along where a JSON log has them; a cookie goe\
s along only when it is named here",defaultText:"none"},{name:"max-worse",kind:"string",description:"Share of requests that may fail where the reference did not\
, e.g. 0.5%",defaultText:"0%"}],load:()=>__nccwpck_require__.e(3741).then(__nccwpck_require__.bind(__nccwpck_require__,13741))},schemaCommand={name:"schema",summary:"\
JSON Schema of deploy.yml (for editors) and of the result document",verbs:[{name:"config",summary:"deploy.yml (default)"},{name:"result",summary:"the document t\
hat --output json prints"}],options:[],load:()=>Promise.all([__nccwpck_require__.e(5156),__nccwpck_require__.e(1033),__nccwpck_require__.e(4833),__nccwpck_require__.
e(5717),__nccwpck_require__.e(2609)]).then(__nccwpck_require__.bind(__nccwpck_require__,40952))},statusCommand={name:"status",summary:"what runs where, weights,\
 health, who holds the lock, what is half done; reads only the cloud",options:[],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.
e(7586),__nccwpck_require__.e(1344),__nccwpck_require__.e(4542),__nccwpck_require__.e(6857)]).then(__nccwpck_require__.bind(__nccwpck_require__,26857))},verifyCommand={
name:"verify",summary:"check signed attestations of rollouts (--attest) against a public key, and say what they state",takesOperands:!0,options:[{name:"public-k\
ey",kind:"string",description:"Ed25519 public key (PEM) of those who sign, or a file with it"}],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.
e(1344),__nccwpck_require__.e(966),__nccwpck_require__.e(4987)]).then(__nccwpck_require__.bind(__nccwpck_require__,1866))},watchCommand={name:"watch",summary:"f\
ollow a rollout from outside, by reading only, and say which invariants held; ends when the rollout does",options:[{name:"wait-for-start",kind:"duration",description:"\
How long to wait for a rollout to begin",defaultText:"5m"},{name:"min-healthy",kind:"string",description:"Instances that serve at every moment, number or percen\
t",setting:"rollout.minHealthy"},{name:"min-capacity",kind:"string",description:"Part of the weight of each server group that serves at every moment, e.g. 60%",
setting:"rollout.minCapacity"},{name:"min-healthy-per-zone",kind:"number",description:"The same within each zone (default: 1 where two or more serve)",setting:"\
rollout.minHealthyPerZone"},...attestOptions],load:()=>Promise.all([__nccwpck_require__.e(4152),__nccwpck_require__.e(1511),__nccwpck_require__.e(7586),__nccwpck_require__.
e(1344),__nccwpck_require__.e(966),__nccwpck_require__.e(4385)]).then(__nccwpck_require__.bind(__nccwpck_require__,83564))},commands=[provisionCommand,destroyCommand,
bakeImageCommand,migrateCommand,rehearseCommand,rollingDeployCommand,blueGreenCommand,canaryCommand,replayLogCommand,rollbackCommand,statusCommand,watchCommand,
recoverCommand,freezeCommand,doctorCommand,initCommand,localCommand,demoCommand,schemaCommand,verifyCommand];function programHelp(commands2){const width=Math.max(
...commands2.map(({name})=>name.length));return`Usage: alicloud-deploy COMMAND [options]

Deploys web applications on Alibaba Cloud (ECS, SLB, RDS) without a failed request.

Commands:
${commands2.map(({name,summary})=>`  ${name.padEnd(width)}  ${summary}`).join(`
`)}

\`alicloud-deploy COMMAND --help\` lists the options of a command.
Try it without an account: alicloud-deploy demo
`}var version=__nccwpck_require__(58508);async function main(){const words=process.argv.slice(2),asked=words.length===0?await actionWords():words,text=quickAnswer(
asked);if(text!==void 0)return process.stdout.write(text),0;try{const{parseArguments}=await Promise.all([__nccwpck_require__.e(8179),__nccwpck_require__.e(3986)]).
then(__nccwpck_require__.bind(__nccwpck_require__,33986)),parsed=parseArguments(asked,commands,version.r);if(parsed.kind==="print")return process.stdout.write(parsed.
text),0;const{runCommand}=await __nccwpck_require__.e(5432).then(__nccwpck_require__.bind(__nccwpck_require__,95432));return await runCommand(parsed.invocation)}catch(error){
return await report(error,asked)}}async function actionWords(){if(process.env.GITHUB_ACTIONS!=="true")return[];const{wordsOfAction}=await __nccwpck_require__.e(
1871).then(__nccwpck_require__.bind(__nccwpck_require__,41871));return wordsOfAction(process.env)}function quickAnswer(words){if(!(words.length>1))return words.
length===0||words[0]==="--help"||words[0]==="-h"||words[0]==="help"?programHelp(commands):words[0]==="--version"||words[0]==="-V"?`${version.r}
`:void 0}async function report(error,words){const{outcomeOf}=await __nccwpck_require__.e(395).then(__nccwpck_require__.bind(__nccwpck_require__,80395)),outcome=outcomeOf(
error);if(words.some((word,index)=>word==="--output=json"||word==="--output"&&words[index+1]==="json")||process.env.ALICLOUD_DEPLOY_OUTPUT==="json"){const apiCalls={
total:0,mutating:0,byAction:{}};process.stdout.write(`${JSON.stringify({schemaVersion:1,command:words[0]??"",environment:null,result:outcome.result,exitCode:outcome.
exitCode,release:null,apiCalls,durationMs:0,error:outcome.error})}
`)}else process.stderr.write(`${outcome.text}
`);return outcome.exitCode}main().then(exitCode=>{process.stdout.write("",()=>process.exit(exitCode))});function whenUsed(name){return new Proxy({},{get:(_,key)=>key===
"__esModule"?void 0:require(name)[key],set:(_,key,value)=>Reflect.set(require(name),key,value),has:(_,key)=>key in require(name),ownKeys:()=>Reflect.ownKeys(require(
name)),getOwnPropertyDescriptor:(_,key)=>{const found=Reflect.getOwnPropertyDescriptor(require(name),key);return found&&{...found,configurable:!0}}})}
