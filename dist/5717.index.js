"use strict";exports.id=5717,exports.ids=[5717],exports.modules={71465:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{i:()=>canarySteps,n:()=>foreignWord});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_shape_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
81822),_values_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93017);const wordSteps={analyse:{kind:"analyse"},approve:{kind:"approve"},pause:{kind:"approv\
e"},promote:{kind:"promote"}};function stepOfText(text){if(_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.accepts(text))return{kind:"share",share:_values_js__WEBPACK_IMPORTED_MODULE_2__.
KN.parse(text)};if(typeof text=="number")return;if(Object.hasOwn(wordSteps,text))return{...wordSteps[text]};const[,word,length=""]=/^(pause|bake)\s+(\S+)$/.exec(
text)??[],ms=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(length);return word===void 0||ms===void 0?void 0:{kind:"wait",word,ms}}const shortStep=_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string()]).refine(value=>stepOfText(value)!==void 0,{message:"\
expected a share such as 5%, analyse, approve, pause, pause 5m, bake 2m, promote, or a map"}).transform(value=>[stepOfText(value)]),time=_values_js__WEBPACK_IMPORTED_MODULE_2__.
p0.refine(ms=>ms>0,{message:"must be longer than nothing"}),line={from:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.optional().describe("First share of a line of \
shares, e.g. {from: 10%, to: 50%, by: 10%, every: 5m}"),to:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.optional(),by:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.optional(),
step:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.optional().describe("The same as by"),every:time.optional().describe("How long each share of a line lasts at lea\
st")},lineProblem={message:"a line needs to, not below from, and by (or step) above 0%"},longestLine=100,tooLong={message:`a line has at most ${longestLine} sha\
res, so by (or step) has to be larger`},longStep=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({share:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN.optional().
describe("Share of the traffic; judged at once unless an analyse comes before the next one"),servers:_values_js__WEBPACK_IMPORTED_MODULE_2__.qJ.optional().describe(
"Servers with the new version, number or percent (rounded down). Without share they serve with their own weights; all of them at the end are the promotion"),analyse:_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.null(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({duration:time.optional().describe("default: cana\
ry.stepDuration"),interval:time.optional().describe("default: canary.interval"),initialDelay:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.optional().describe("def\
ault: canary.initialDelay")})]).optional().describe("Judges what the canary does from here on"),pause:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.null(),_values_js__WEBPACK_IMPORTED_MODULE_2__.p0,_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({duration:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.optional()})]).
optional().describe("Waits so long; without a time until a person gives the same command again (exit 75)"),bake:_values_js__WEBPACK_IMPORTED_MODULE_2__.p0.optional().
describe("Waits so long with an eye on the new servers, as pause does"),approve:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.null(),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().min(1).max(200)]).optional().describe("Ends the job (exit 75) until a person gives the same command a\
gain; says what for"),probe:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({requestsPerSecond:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.number().min(.1).max(
1e3),duration:time,path:_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.string().startsWith("/").optional().describe("default: rollout.probe.path")}).optional().describe(
"Sends requests through the load balancer; the analysis that follows counts them, too"),...line}).refine(map=>kindsOf(map)===1,{message:"expected one of share a\
nd servers, analyse, pause, bake, approve, probe, or from with to and by"}).refine(map=>map.from===void 0||countOfLine(map)>0,lineProblem).refine(map=>countOfLine(
map)<=longestLine,tooLong).refine(({from,to,by,step,every})=>from!==void 0||[to,by,step,every].every(one=>one===void 0),{message:"to, by, step and every go with\
 from"}).transform(stepsOfMap),isThere=value=>value!==void 0;function kindsOf({share,servers,analyse,pause,bake,approve,probe,from}){return[isThere(share)||isThere(
servers),...[analyse,pause,bake,approve,probe,from].map(isThere)].filter(Boolean).length}function countOfLine({from,to,by,step}){const each=by??step;return from===
void 0||to===void 0||each===void 0||each<=0||to<from||by!==void 0&&step!==void 0?0:Math.floor((to-from)/each+1e-9)+1}const sharesOf=line2=>Array.from({length:countOfLine(
line2)},(_,index)=>rounded(line2.from+index*(line2.by??line2.step))),rounded=share=>Math.round(share*1e9)/1e9,stepsOfLine=line2=>sharesOf(line2).flatMap(share=>[
{kind:"share",share},...line2.every===void 0?[]:[{kind:"wait",word:"every",ms:line2.every}]]);function stepsOfMap(map){const{share,servers,analyse,pause,bake,approve,
probe}=map;if(share!==void 0)return[{kind:"share",share,...servers===void 0?{}:{servers}}];if(servers!==void 0)return[{kind:"servers",servers}];if(analyse!==void 0){
const{duration:durationMs,interval:intervalMs,initialDelay:initialDelayMs}=analyse??{};return[{kind:"analyse",...durationMs===void 0?{}:{durationMs},...intervalMs===
void 0?{}:{intervalMs},...initialDelayMs===void 0?{}:{initialDelayMs}}]}if(pause!==void 0){const ms=typeof pause=="number"?pause:pause?.duration;return[ms===void 0?
{kind:"approve"}:{kind:"wait",word:"pause",ms}]}if(bake!==void 0)return[{kind:"wait",word:"bake",ms:bake}];if(approve!==void 0)return[{kind:"approve",...approve===
null?{}:{why:approve}}];if(probe!==void 0){const{requestsPerSecond,duration:ms,path}=probe;return[{kind:"probe",requestsPerSecond,ms,...path===void 0?{}:{path}}]}
return stepsOfLine(map)}const canarySteps=_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.union([_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.array(_shape_js__WEBPACK_IMPORTED_MODULE_1__.
z.union([shortStep,longStep])).min(1).transform(steps=>steps.flat()),_shape_js__WEBPACK_IMPORTED_MODULE_1__.z.strictObject({...line,from:_values_js__WEBPACK_IMPORTED_MODULE_2__.
KN,to:_values_js__WEBPACK_IMPORTED_MODULE_2__.KN}).refine(map=>countOfLine(map)>0,lineProblem).refine(map=>countOfLine(map)<=longestLine,tooLong).transform(stepsOfLine)]).
prefault([5,25,50]).describe("Steps in order: shares of the traffic, analyse, pause, bake, approve, servers, probe and promote (docs/canary.md), or a line {from\
: 10%, to: 50%, by: 10%, every: 5m}"),foreign={setWeight:"write the share alone, e.g. 20%",weight:"write the share alone, e.g. 20%",setCanaryScale:"write {share\
: 10%, servers: 2}, or {servers: 2}",replicas:"write {servers: 2}",analysis:"write analyse; its rules are in canary.analysis",setHeaderRoute:"there is no routin\
g by header on this load balancer; canary.preview.host routes by name",setMirrorRoute:"this load balancer cannot mirror; see the command replay-log",mirror:"thi\
s load balancer cannot mirror; see the command replay-log",match:"there is no routing by header on this load balancer; canary.preview.host routes by name",experiment:"\
there are no experiments; see blue-green and canary.preview.host",plugin:"there are no plugins; see rollout.gates and rollout.hooks",stepWeight:"write steps: {f\
rom: 10%, to: 50%, by: 10%}",maxWeight:"write steps: {from: 10%, to: 50%, by: 10%}",stepWeights:"write them as steps: [5%, 10%, 25%]",iterations:"write steps: a\
 share and as many analyse as you want",threshold:"see canary.analysis"},foreignWord=(path,key)=>path[0]==="canary"&&Object.hasOwn(foreign,key)?foreign[key]:void 0}),
40926:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>environmentSchema,m:()=>environmentsSchema});
var analysis_schema=__webpack_require__(4833),canary_steps_schema=__webpack_require__(71465),shape=__webpack_require__(81822),values=__webpack_require__(93017);
const canary=shape.z.strictObject({instances:shape.z.number().int().min(1).default(1).describe("Instances that get the new version first"),steps:canary_steps_schema.
i,stepWeightPromotion:values.KN.refine(part=>part>0,{message:"must be above 0%"}).optional().describe("After the last step the release goes to so much more of t\
he fleet at a time, e.g. 25%; default: as a rolling deployment, by rollout.batch"),approveBefore:shape.z.array(values.KN).default([]).describe("Steps before whi\
ch the canary pauses (exit 75) until a person gives the same command again, e.g. [25%]"),stepDuration:values.p0.default(3e5).describe("Longest time of one step"),
interval:values.p0.default(15e3).describe("Between two looks at the access log"),initialDelay:values.p0.default(0).describe("Time at the start of each step that\
 does not count, e.g. while caches are cold"),onInconclusive:analysis_schema.oo,promote:shape.z.enum(["rolling","none"]).default("rolling").describe("What happe\
ns after the last step passed"),preview:shape.z.strictObject({host:shape.z.string().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,"expected a name suc\
h as preview.example.com").describe("Requests with this Host header go to the canaries, whatever their share; they do not count in the analysis")}).optional().describe(
"Lets people look at a canary"),headroom:values.KN.default(25).describe("How much more than its fair share a canary instance may be sent"),analysis:shape.z.strictObject(
{judge:shape.z.enum(["sequential","mann-whitney"]).default("sequential").describe("sequential looks at any time and ends a step as soon as the evidence decides;\
 mann-whitney compares at the end of a step, as Kayenta does"),kayenta:shape.z.strictObject({file:shape.z.string().min(1).describe("A Kayenta canary config (JSO\
N)"),metrics:shape.z.record(shape.z.string(),shape.z.enum(["errors","slow","ignore"])).default({}).describe("What of the access log stands for each of its metri\
cs")}).optional().describe("Rules, groups and thresholds of a canary config, for the judge mann-whitney"),okErrorRate:values.KN.default(1).describe("Error rate \
that is fine whatever the baseline does"),badErrorRate:values.KN.default(5).describe("Error rate that must not be promoted"),maxRatio:shape.z.number().min(1).default(
1.2).describe("Canary errors relative to baseline that are still fine"),falseRollback:values.KN.default(1).describe("Promised chance of rejecting a good version\
 (alpha)"),falsePromote:values.KN.default(1).describe("Promised chance of promoting a bad version (beta)"),minRequests:shape.z.number().int().min(0).default(50),
consecutiveErrorLimit:shape.z.number().int().min(0).default(4).describe("The access log may fail this often in a row before the step ends undecided"),metrics:analysis_schema.
kk,latency:shape.z.strictObject({slowerThan:values.p0.describe("Requests that take longer count as bad"),okRate:values.KN.default(2),badRate:values.KN.default(5),
shadow:shape.z.boolean().default(!1).describe("Only report it: neither reject nor promote because of it")}).optional().describe("Judge the share of slow request\
s too")}).refine(({judge,kayenta})=>!kayenta||judge==="mann-whitney",{path:["kayenta"],message:"needs judge: mann-whitney"}).refine(({latency,metrics})=>latency!==
void 0||Object.values(metrics).every(({source,metric})=>source!=="access-log"||metric!=="slow"),{path:["metrics"],message:"slow needs analysis.latency, which sa\
ys what slow is"}).prefault({})}).refine(({steps,approveBefore})=>approveBefore.every(share=>steps.some(step=>step.kind==="share"&&step.share===share)),{path:["\
approveBefore"],message:"expected shares that are among the steps"}).refine(({steps,promote})=>promote==="rolling"||steps.every(({kind})=>kind!=="promote"),{path:[
"promote"],message:"the steps end with promote; leave one of them out"}),healthCheck=shape.z.strictObject({path:shape.z.string().startsWith("/").default("/healt\
hz").describe("Path that the load balancer asks"),port:values.Oh.optional(),interval:values.p0.default(2e3),timeout:values.p0.default(5e3),healthy:shape.z.number().
int().min(2).max(10).default(3).describe("Successes in a row until a server gets traffic"),unhealthy:shape.z.number().int().min(2).max(10).default(3).describe("\
Failures in a row until a server gets none"),codes:shape.z.string().default("http_2xx")}),listener=shape.z.strictObject({port:values.Oh.describe("Port that clie\
nts connect to"),protocol:shape.z.enum(["http","https","tcp"]).default("http"),backendPort:values.Oh.describe("Port that the application listens on"),requestTimeout:values.
p0.default(6e4).describe("How long one request may take before the balancer answers 504 (1s to 180s)"),idleTimeout:values.p0.default(15e3),certificate:shape.z.union(
[shape.z.string(),shape.z.strictObject({cert:shape.z.string().describe("File with the certificate and its chain (PEM), relative to deploy.yml"),key:shape.z.string().
optional().describe("File with the private key (PEM, not encrypted); never printed")})]).optional().describe("Needed for https: the id of an uploaded server cer\
tificate, or files that are uploaded and put in place whenever they change"),redirectTo:values.Oh.optional().describe("http only: redirect every request to this\
 https port"),stickySession:values.p0.optional().describe("Insert a cookie that keeps a client on one server for this long"),healthCheck:healthCheck.prefault({})}),
infrastructure=shape.z.strictObject({vpc:shape.z.strictObject({cidr:values.BF.default("10.0.0.0/16")}).prefault({}),zones:shape.z.union([shape.z.number().int().
min(1).max(8),shape.z.array(shape.z.string()).min(1).max(8)]).default(2).describe("How many zones, or which"),securityGroup:shape.z.strictObject({ingress:shape.
z.array(shape.z.strictObject({protocol:shape.z.enum(["tcp","udp","icmp","all"]).default("tcp"),ports:shape.z.union([shape.z.number(),shape.z.string()]).transform(
String).describe("80, 8000-8100 or all"),from:shape.z.string().default("0.0.0.0/0"),description:shape.z.string().default("")})).default([])}).prefault({}),instances:shape.
z.strictObject({count:shape.z.number().int().min(1).max(1e3).default(2),instanceType:shape.z.string().default("auto").describe("ECS instance type, or auto: the \
cheapest general type that all zones have in stock"),image:shape.z.string().default("ubuntu*64*").describe("Image id, image name with *, or family:NAME"),disk:shape.
z.strictObject({category:shape.z.string().default("cloud_essd"),size:shape.z.number().int().min(20).max(2048).default(40)}).prefault({}),keyPair:shape.z.union([
shape.z.string(),shape.z.strictObject({publicKey:shape.z.string().describe("Public key of OpenSSH, or a file with it, relative to deploy.yml")})]).optional().describe(
"Name of a key pair that exists, or a public key to import"),ramRole:shape.z.union([shape.z.string(),shape.z.strictObject({name:shape.z.string().regex(/^[\w.-]{1,64}$/,
"expected 1 to 64 letters, digits, _ . and -").optional().describe("default APP-ENV-instances"),policies:shape.z.array(shape.z.string()).default([]).describe("P\
olicies that exist: the vendor's (AliyunOSSReadOnlyAccess) or the account's own")})]).optional().describe("Name of a RAM role that exists, or a role to make: pr\
ograms on the instances get its credentials"),userData:shape.z.string().optional()}).prefault({}),loadBalancer:shape.z.strictObject({spec:shape.z.string().default(
"slb.s2.small"),listeners:shape.z.array(listener).min(1).default([{port:80,protocol:"http",backendPort:8080,requestTimeout:6e4,idleTimeout:15e3,healthCheck:healthCheck.
parse({})}])}).prefault({}),eip:shape.z.strictObject({bandwidth:shape.z.number().int().min(1).max(500).default(5).describe("Mbit/s")}).prefault({}),nat:shape.z.
strictObject({bandwidth:shape.z.number().int().min(1).max(500).default(5).describe("Mbit/s of the address that traffic leaves with")}).optional().describe("NAT \
gateway: instances without an address of their own reach the internet through one fixed address"),domain:shape.z.strictObject({name:shape.z.string().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as dev.example.com").describe("Name that leads to the environment; an A record in Alibaba Cloud DNS"),zone:shape.z.string().optional().describe(
"Domain of the account that the name belongs to; default the last two parts, three below com.cn and the like"),ttl:shape.z.number().int().min(1).max(86400).default(
600).describe("Seconds that resolvers keep the address")}).optional().describe("Domain record for the address of the environment"),database:shape.z.strictObject(
{engineVersion:shape.z.string().default("8.0"),class:shape.z.string().default("mysql.n2.medium.2c"),storage:shape.z.number().int().min(20).max(32e3).default(20).
describe("GiB, in steps of 5"),storageType:shape.z.string().default("cloud_essd"),category:shape.z.enum(["Basic","HighAvailability","cluster"]).default("HighAva\
ilability"),name:shape.z.string().regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/,"expected 2 to 64 of a-z 0-9 _ -, starting with a letter"),account:shape.z.string().regex(
/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,"expected 2 to 32 of a-z 0-9 _, starting with a letter"),password:shape.z.string().min(8).max(32).describe("Give it as ${VARIAB\
LE}; never write it into the file"),protect:shape.z.boolean().default(!0).describe("Refuse to delete or replace the database"),allow:shape.z.array(shape.z.string()).
default([]).describe("Further addresses that may connect, beside the VPC")}).optional()}),migrations=shape.z.strictObject({directory:shape.z.string().default("m\
igrations"),access:shape.z.enum(["direct","public","instance"]).default("direct").describe("How the job reaches the database"),makePublicEndpoint:shape.z.boolean().
default(!1).describe("access public: make a public endpoint for the time of a run when the database has none"),url:shape.z.string().optional().describe("mysql:/\
/user:password@host:port/name; default: the environment's database"),table:shape.z.string().default("_acd_migrations"),lockTimeout:values.p0.default(6e4),allowContract:shape.
z.boolean().default(!1),soak:values.p0.default(864e5).describe("How long the new release must have served before contract migrations run"),seeds:shape.z.union([
shape.z.literal("all"),shape.z.array(shape.z.string())]).default([]).describe("Seeds that run after the migrations by themselves: all, or their names; a product\
ion only takes names"),callbacks:shape.z.strictObject({beforeAll:shape.z.string().optional(),beforeEach:shape.z.string().optional(),afterEach:shape.z.string().optional(),
afterAll:shape.z.string().optional(),onError:shape.z.string().optional()}).prefault({}).describe("Shell commands around the migrations that a run executes"),replicas:shape.
z.array(shape.z.string()).default([]).describe("Replicas that backfills wait for: mysql://host:port, with account and name where they are not the same"),consumers:shape.
z.array(shape.z.string()).default([]).describe("Ids of instances outside the fleet that use the database; contract migrations wait for their tag alicloud-deploy\
:release"),databases:shape.z.array(shape.z.string()).default([]).describe("Databases of the server that get the same migrations, by name or pattern (tenant_*); \
default the one"),concurrency:shape.z.number().int().min(1).max(64).default(4).describe("How many of `databases` are migrated at a time"),maxReplicaLag:values.p0.
default(2e3).describe("How far a replica may be behind while a backfill goes on"),maxCpu:shape.z.number().min(1).max(100).default(80).describe("Percent of the C\
PU of the RDS instance above which a backfill waits; 100 never"),ssl:shape.z.enum(["disabled","preferred","required","verify-ca","verify-identity"]).default("pr\
eferred"),sslCa:shape.z.string().optional().describe("CA of the database: a file, or the text (PEM or base64) from a variable")});var errors=__webpack_require__(
52005);const gateMoments=["confirm-rollout","pre-rollout","rollout","confirm-traffic-increase","confirm-promotion","rollback","post-rollout"],channelKinds=["din\
gtalk","feishu","wecom","slack","teams","webhook"],endings=errors.Xb.filter(word=>word!=="no-change"&&word!=="planned"&&word!=="locked"),channel=shape.z.strictObject(
{kind:shape.z.enum(channelKinds).describe("teams: a Workflows address; webhook: any program, which gets JSON"),url:values.Dy.describe("Address of the robot or w\
ebhook; give it as ${VARIABLE}, it is never printed"),secret:shape.z.string().min(1).optional().describe("Signing key of a DingTalk or Feishu robot; of a webhoo\
k: HMAC-SHA256 in x-alicloud-deploy-signature"),on:shape.z.array(shape.z.enum(["started","locked",...endings])).min(1).default([...endings]).describe('Which new\
s it gets; default: every end but "nothing to do" and "locked"')}),notify=shape.z.strictObject({channels:shape.z.array(channel).max(20).default([]).describe("Ch\
at robots and programs that are told how a rollout ended"),github:shape.z.strictObject({deployments:shape.z.boolean().default(!1).describe("Show rollouts under \
the repository's environments; needs permissions: deployments: write"),commitStatus:shape.z.boolean().default(!1).describe("Mark the commit with the result; nee\
ds permissions: statuses: write"),token:shape.z.string().min(1).optional().describe("Default: the variable GITHUB_TOKEN of the step")}).prefault({}),gitlab:shape.
z.strictObject({deployments:shape.z.boolean().default(!1).describe("Show rollouts under the project's environments, for jobs without an environment: of their ow\
n"),commitStatus:shape.z.boolean().default(!1).describe("Mark the commit with the result; needs a token"),token:shape.z.string().min(1).optional().describe("Acc\
ess token of the project with scope api; default: the variable GITLAB_TOKEN, for deployments also the CI_JOB_TOKEN of the job")}).prefault({})}).describe("Who i\
s told of a rollout, canary, rollback, recovery or migration; what cannot be told is only a warning"),hook=shape.z.strictObject({run:shape.z.string().describe("\
Shell script"),on:shape.z.enum(["instance","job"]).default("instance"),timeout:values.p0.default(3e5).describe("Of one attempt"),retries:shape.z.number().int().
min(0).max(10).default(0).describe("How often it is run again, a second later, before its failure counts"),onError:shape.z.enum(["fail","ignore"]).default("fail")}),
release=shape.z.strictObject({version:shape.z.string().optional().describe("Name of this release; default: the commit"),artifact:shape.z.string().optional().describe(
"File (.tar.gz) or directory to deploy, or oss://BUCKET/KEY of a .tar.gz in the same region"),sha256:shape.z.string().regex(/^[0-9a-f]{64}$/i,"expected 64 hexad\
ecimal digits").optional().describe("SHA-256 that the artifact must have, hex; another one is refused before anything is touched"),update:shape.z.enum(["artifac\
t","image","replace","command"]).default("artifact"),directory:shape.z.string().startsWith("/").optional().describe("Where releases live on an instance; default\
 /opt/APP"),service:values.Cq.optional().describe("systemd unit to restart; default APP"),keep:shape.z.number().int().min(1).max(50).default(3).describe("Releas\
es kept on each instance"),env:shape.z.record(shape.z.string(),shape.z.string()).default({}).describe("Environment of the service; {{database.host}} and the lik\
e are filled in"),hooks:shape.z.partialRecord(shape.z.enum(["preDrain","postDrain","stop","install","start","validate","preAdd","postAdd"]),hook).default({}).describe(
"Scripts around the update of each instance; they get DEPLOY_ID, BATCH, INSTANCE_ID, VERSION, PREVIOUS_VERSION and FENCE. BATCH counts from 1: the batch in plac\
e, the slice with update: replace, and 1 for all of a blue-green deployment"),command:shape.z.string().optional().describe("update: command \u2014 the script that up\
dates one instance")});var weekly_window=__webpack_require__(30534);const alarms=shape.z.array(shape.z.string().min(1)).max(20).default([]).describe("Alert rule\
s of CloudMonitor, by name or id: one that fires already refuses a rollout, one that fires during it sends it back"),gates=shape.z.array(shape.z.strictObject({at:shape.
z.enum([...gateMoments,"event"]).describe("When it is asked: docs/notifications-and-gates.md"),name:shape.z.string().min(1).max(60).optional().describe("For mes\
sages; default: the host"),url:values.Dy.describe("Gets a POST with JSON; 2xx is yes, any other answer is no. Never printed"),secret:shape.z.string().min(1).optional().
describe("Signs what is sent: HMAC-SHA256 in x-alicloud-deploy-signature"),timeout:values.p0.default(1e4).describe("Of one request"),retries:shape.z.number().int().
min(0).max(10).default(2).describe("Repetitions before a failure counts"),interval:values.p0.default(1e4).describe("Between two questions"),wait:values.p0.default(
9e5).describe("confirm-\u2026: how long a closed gate is waited for; then the run is paused (exit 75)"),metadata:shape.z.record(shape.z.string(),shape.z.string()).
default({}).describe("Passed through")})).max(20).default([]).describe("Programs of yours that are asked before and during a rollout"),jobHook=shape.z.strictObject(
{run:shape.z.string().describe("Shell script, run in the job in the directory of deploy.yml"),timeout:values.p0.default(3e5),retries:shape.z.number().int().min(
0).max(10).default(0)}),hooks=shape.z.strictObject({before:jobHook.optional().describe("Before the first change; when it fails nothing is touched (exit 4)"),after:jobHook.
optional().describe("When the release serves everywhere"),onRollback:jobHook.optional().describe("When the old release serves everywhere again after a failure"),
onFailure:jobHook.optional().describe("When a rollout ended in any other way than well, paused or rolled back")}).prefault({}).describe("Scripts around a rollou\
t, beside release.hooks of each instance"),jsonMatch=shape.z.strictObject({json:values.U1.describe("Way to one value of a JSON answer, e.g. $.checks[0].status"),
equals:shape.z.union([shape.z.string().max(200),shape.z.number(),shape.z.boolean(),shape.z.null()])}),appHealth=shape.z.strictObject({path:shape.z.string().startsWith(
"/").default("/healthz"),port:values.Oh.optional().describe("default: the first listener's backendPort"),body:shape.z.union([shape.z.string().min(1).max(200),jsonMatch,
shape.z.array(jsonMatch).min(1).max(10)]).optional().describe('What a healthy answer contains: a text, e.g. "database":"up", or values, e.g. {json: $.status, eq\
uals: ok}; default: any 2xx answer is healthy'),versionPath:shape.z.string().startsWith("/").optional().describe("Path that answers with the running version"),versionField:values.
D.default("version").describe("Field of the JSON answer, or the way to it, e.g. $.build.version; a plain-text answer is taken whole"),consecutive:shape.z.number().
int().min(1).max(20).default(3),interval:values.p0.default(1e3),timeout:values.p0.default(5e3).describe("Of one check"),deadline:values.p0.default(12e4).describe(
"Until the instance counts as failed"),warmUp:values.p0.default(0)}),instant=shape.z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,"expe\
cted a time such as 2026-12-24T18:00:00+08:00").refine(text=>!Number.isNaN(Date.parse(text)),{message:"there is no such time"}),freezeWindow=shape.z.union([shape.
z.string().refine(text=>(0,weekly_window.t)(text)!==void 0,{message:"expected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai"}),shape.z.strictObject({from:instant,
to:instant}).refine(({from,to})=>Date.parse(from)<Date.parse(to),{message:"from must be before to"})]).describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shan\
ghai" (UTC without a zone), or once: {from, to}'),rollout=shape.z.strictObject({batch:values.qJ.default("1").describe("Instances out of service at once, number \
or percent"),surge:values.qJ.default("1").describe("update: replace \u2014 new instances beside the fleet at once, number or percent (rounded up)"),batches:shape.
z.array(values.qJ).min(1).optional().describe("rolling-deploy in place: sizes of the batches in order, e.g. [1, 25%, 100%], the last one again and again; instea\
d of batch and firstBatch"),minHealthy:values.qJ.default("50%").describe("Instances that serve at every moment, number or percent (rounded up)"),minCapacity:values.
KN.default(0).describe("In place: part of the summed weight of each server group that serves at every moment (rounded up), e.g. 60%, beside minHealthy; for flee\
ts with uneven weights"),minHealthyPerZone:shape.z.number().int().min(0).optional().describe("The same within each zone; default: 1 in every zone in which two o\
r more serve"),mayEmptyZones:shape.z.array(shape.z.string().min(1)).default([]).describe("Zones, by id, that minHealthyPerZone does not hold for, e.g. one with \
a single instance"),only:shape.z.array(values.Y2).default([]).describe("rolling-deploy: only instances with these tags, KEY=VALUE or KEY; the rest keeps its rel\
ease, and the rollout is whole when a run without it has ended"),firstBatch:shape.z.number().int().min(1).optional(),bake:values.p0.default(0).describe("In plac\
e: pause after the first batch, and how long all are watched after the last before the release counts as verified; blue-green and update: replace: how long new \
instances must serve before old ones go"),pauseBetween:values.p0.default(0),approvalTimeout:values.p0.default(864e5).describe("How long a paused run waits for i\
ts approval; after that recover rolls it back"),drainTimeout:values.p0.optional().describe("Longest wait for the last request of an instance; default: what the \
listener guarantees, which with sticky sessions is as long as their cookie lives"),maxFailures:values.qJ.default("0").describe("Failed instances that do not sto\
p a rolling deployment, number or percent (rounded down)"),resetFailures:shape.z.boolean().default(!1).describe("Count only failures in a row: an instance that \
ends well makes up for those before it"),onFailure:shape.z.enum(["rollback","stop"]).default("rollback"),keepOld:values.p0.default(0).describe("blue-green: how \
long old instances, or the old version on its port, stay without traffic for a way back in one call; the first command after that ends them"),deadMan:shape.z.union(
[shape.z.literal("off").transform(()=>0),values.p0]).default(6e5).describe("canary and blue-green: how long after the death of the job the cloud itself (OOS) ta\
kes the traffic back, or off; without OOS there is only a notice"),deadManOnDrain:shape.z.boolean().default(!1).describe("rolling-deploy in place: servers that \
were drained and not updated yet when the job died get their weight back after deadMan, too; about six more calls per batch"),blueGreen:shape.z.strictObject({ports:shape.
z.array(values.ZY).length(2).refine(ports=>ports[0]!==ports[1],{message:"expected two different ports"}).optional().describe("blue-green: both versions on the s\
ame instances, on these two ports in turn, e.g. [8080, 8081]; the service reads PORT, and the security group must admit both"),switch:shape.z.enum(["weights","l\
istener"]).default("weights").describe("How all traffic moves to new instances: by weights within a server group, one call for up to ten pairs, or by pointing e\
ach HTTP listener at a second group, one call whatever the size"),preview:shape.z.strictObject({host:shape.z.string().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as green.example.com").describe("Requests with this Host header reach the new instances before everybody else does")}).optional().describe(
"Lets people and tests look at new instances before they get traffic")}).prefault({}),scalingGroup:shape.z.string().regex(/^(asg-[\w-]+|auto|off)$/,"expected th\
e id of a scaling group, auto or off").default("off").describe("rolling-deploy replaces the instances of this scaling group: its id, or auto for the one with th\
e environment's tag"),freeze:shape.z.array(freezeWindow).default([]).describe("Times in which nothing is deployed; rollback and recover always work"),probe:shape.
z.strictObject({requestsPerSecond:shape.z.number().min(0).max(1e3).default(0).describe("0 sends nothing"),path:shape.z.string().startsWith("/").optional().describe(
"default: the path of the health check")}).prefault({}).describe("Requests through the load balancer during a rollout, to count what fails"),report:shape.z.string().
min(1).optional().describe("File for a report of each rollout, relative to deploy.yml: .html, .md, .xml for JUnit, else JSON"),gates,alarms,hooks,health:appHealth.
prefault({})}),schema_image=shape.z.strictObject({source:shape.z.string().default("ubuntu*64*").describe("Image the golden image starts from"),name:shape.z.string().
optional().describe("default: APP-ENV-RELEASE"),family:shape.z.string().optional().describe("default: APP-ENV; instances with image: family:NAME follow it"),instanceType:shape.
z.string().default("auto"),steps:shape.z.array(shape.z.union([shape.z.string(),shape.z.strictObject({name:shape.z.string(),run:shape.z.string(),timeout:values.p0.
default(6e5)})])).default([]),keep:shape.z.number().int().min(1).default(3)}),sections={region:shape.z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/,"expected a region\
 such as cn-hangzhou"),bucket:shape.z.string().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,"expected 3 to 63 of a-z 0-9 -, with a letter or digit at both ends").optional().
describe("OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT"),ifLocked:values.sF.default("wait").describe("When another run holds the environ\
ment: wait (15m), wait=30m, fail or supersede"),infrastructure:infrastructure.prefault({}),release:release.prefault({}),rollout:rollout.prefault({}),canary:canary.
prefault({}),migrations:migrations.prefault({}),image:schema_image.prefault({}),notify:notify.prefault({})},environmentSchema=shape.z.strictObject({app:shape.z.
string().regex(/^[a-z][a-z0-9-]{1,30}$/,"expected 2 to 31 of a-z 0-9 -, starting with a letter"),...sections}),environmentsSchema=shape.z.record(shape.z.string().
regex(/^[a-z][a-z0-9-]{0,19}$/,"expected an environment name of up to 20 of a-z 0-9 -"),shape.z.looseObject({branch:shape.z.union([shape.z.string(),shape.z.array(
shape.z.string())]).optional()}).nullable()).refine(environments=>Object.keys(environments).length>0,{message:"name at least one environment"})}),20118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>parseJsonPath});const member=/^\.([\p{L}_][\p{L}\p{N}_-]*)/u,quoted=/^\[(?:'((?:[^'\\\p{Cc}]|\\.)*)'|"((?:[^"\\\p{Cc}]|\\.)*)")\]/u,
element=/^\[(0|[1-9]\d{0,5})\]/;function parseJsonPath(text){if(!text.startsWith("$"))return{ok:!1,problem:"a JSON path begins with $, e.g. $.status"};const parts=[];
let rest=text.slice(1);for(;rest!=="";){const name=member.exec(rest),name2=quoted.exec(rest),index=element.exec(rest),found=name??name2??index;if(!found)return{
ok:!1,problem:`${whyNot(rest)} (character ${text.length-rest.length+1} of ${text})`};name?parts.push(name[1]):name2?parts.push((name2[1]??name2[2]).replaceAll(/\\(.)/g,
"$1")):parts.push(Number(index[1])),rest=rest.slice(found[0].length)}return{ok:!0,parts}}function whyNot(rest){return rest.startsWith("..")?'".." finds any numb\
er of values; name the way to one, e.g. $.checks.database':/^(\.\*|\[\*\])/.test(rest)?'"*" finds any number of values; name the way to one, e.g. $.checks.datab\
ase':rest.startsWith("[?")?"filters find any number of values; name the way to one, e.g. $.checks[0]":/^\[-\d/.test(rest)?"elements are counted from 0, e.g. $.c\
hecks[0]":"expected .name, [0] or ['name']"}}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
