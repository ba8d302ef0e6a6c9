"use strict";exports.id=8326,exports.ids=[8326],exports.modules={18326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{V:()=>environmentSchema,m:()=>environmentsSchema});var weekly_window=__webpack_require__(30534),shape_step=__webpack_require__(63877);const z={
string:()=>new shape_step.BI(value=>typeof value=="string"?value:shape_step.J5,z2=>z2.string()),number:()=>new shape_step.Vi(value=>Number.isFinite(value)?value:
shape_step.J5,z2=>z2.number()),boolean:()=>new shape_step.yp(value=>typeof value=="boolean"?value:shape_step.J5,z2=>z2.boolean()),literal:wanted=>new shape_step.
yp(value=>value===wanted?wanted:shape_step.J5,z2=>z2.literal(wanted)),null:()=>new shape_step.yp(value=>value===null?null:shape_step.J5,z2=>z2.null()),enum:words=>new shape_step.
yp(value=>words.includes(value)?value:shape_step.J5,z2=>z2.enum(words)),union:shapes=>new shape_step.yp(value=>{for(const shape of shapes){const taken=shape.accept(
value);if(taken!==shape_step.J5)return taken}return shape_step.J5},z2=>z2.union(shapes.map(shape=>shape.toZod(z2)))),array:item=>new shape_step.zi(value=>{if(!Array.
isArray(value))return shape_step.J5;const taken=[];for(const each of value){const accepted=item.accept(each);if(accepted===shape_step.J5)return shape_step.J5;taken.
push(accepted)}return taken},z2=>z2.array(item.toZod(z2))),strictObject:shapes=>new shape_step.yp(value=>{if(!isMap(value))return shape_step.J5;for(const key in value)
if(!Object.hasOwn(shapes,key))return shape_step.J5;return takeKeys(shapes,value)},z2=>z2.strictObject(inZod(shapes,z2))),looseObject:shapes=>new shape_step.yp(value=>{
const taken=isMap(value)?takeKeys(shapes,value):shape_step.J5;if(taken===shape_step.J5)return shape_step.J5;for(const[key,inner]of Object.entries(value))Object.
hasOwn(shapes,key)||(taken[key]=inner);return taken},z2=>z2.looseObject(inZod(shapes,z2))),record:(key,inner)=>new shape_step.yp(value=>takeEntries(key,inner,value),
z2=>z2.record(key.toZod(z2),inner.toZod(z2))),partialRecord:(key,inner)=>new shape_step.yp(value=>takeEntries(key,inner,value),z2=>z2.partialRecord(key.toZod(z2),
inner.toZod(z2)))},unsafeKey="__proto__",isMap=value=>typeof value=="object"&&value!==null&&Object.getPrototypeOf(value)===Object.prototype&&!Object.hasOwn(value,
unsafeKey);function takeKeys(shapes,value){const taken={};for(const key in shapes){const accepted=shapes[key].accept(value[key]);if(accepted===shape_step.J5)return shape_step.
J5;(accepted!==void 0||key in value)&&(taken[key]=accepted)}return taken}function takeEntries(key,inner,value){if(!isMap(value))return shape_step.J5;const taken={};
for(const[name,each]of Object.entries(value)){const accepted=inner.accept(each);if(accepted===shape_step.J5||!key.accepts(name))return shape_step.J5;taken[name]=
accepted}return taken}const inZod=(shapes,z2)=>Object.fromEntries(Object.entries(shapes).map(([key,shape])=>[key,shape.toZod(z2)]));var duration=__webpack_require__(
80290),json_path=__webpack_require__(20118);const values_duration=z.union([z.string(),z.number()]).refine(value=>(0,duration.E9)(value)!==void 0,{message:"expec\
ted a duration such as 30s, 5m or 1h30m"}).transform(value=>(0,duration.E9)(value)).describe("Duration: 250ms, 30s, 5m, 1h; a bare number is seconds"),countOrPercent=z.
union([z.number().int().min(0),z.string().regex(/^\d+(\.\d+)?%?$/,"expected a number or a percentage such as 50%")]).transform(value=>String(value)),percent=z.union(
[z.number(),z.string().regex(/^\d+(\.\d+)?%$/)]).transform(value=>typeof value=="number"?value:Number(value.slice(0,-1))).refine(value=>value>=0&&value<=100,{message:"\
expected a percentage from 0% to 100%"}).describe("Percentage: 5%, 0.5%"),cidr=z.string().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/,"expected a CIDR block such a\
s 10.0.0.0/16"),unitName=z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*$/,"expected the name of a systemd unit: letters, digits and : _ . @ -"),port=z.number().
int().min(1).max(65535),portText=z.union([z.number(),z.string().regex(/^\d+$/)]).transform(Number).refine(value=>port.accepts(value),{message:"expected a port f\
rom 1 to 65535"}),webAddress=z.string().refine(text=>URL.canParse(text)&&/^https?:$/.test(new URL(text).protocol),{message:"expected an http:// or https:// addr\
ess"}),pathProblem=text=>{const path=(0,json_path.H)(text);return path.ok?void 0:path.problem},jsonPath=z.string().superRefine((text,{addIssue})=>{const message=pathProblem(
text);message!==void 0&&addIssue({code:"custom",message})}),fieldOrJsonPath=z.string().min(1).superRefine((text,{addIssue})=>{const message=text.startsWith("$")?
pathProblem(text):void 0;message!==void 0&&addIssue({code:"custom",message})}),tagSelector=z.string().regex(/^[^=\s][^=]{0,127}(=.{0,128})?$/,"expected a tag su\
ch as role=edge, or only its key"),canary=z.strictObject({instances:z.number().int().min(1).default(1).describe("Instances that get the new version first"),steps:z.
union([z.array(percent).min(1),z.strictObject({from:percent,to:percent,by:percent}).refine(({by})=>by>0,{message:"by must be above 0%"}).transform(({from,to,by})=>Array.
from({length:Math.floor((to-from)/by+1e-9)+1},(_,index)=>from+index*by)).refine(steps=>steps.length>0,{message:"from must not be above to"})]).default([5,25,50]).
describe("Shares of the traffic, in order: a list, or {from: 10%, to: 50%, by: 10%}"),approveBefore:z.array(percent).default([]).describe("Steps before which th\
e canary pauses (exit 75) until a person gives the same command again, e.g. [25%]"),stepDuration:values_duration.default(3e5).describe("Longest time of one step"),
interval:values_duration.default(15e3).describe("Between two looks at the access log"),initialDelay:values_duration.default(0).describe("Time at the start of ea\
ch step that does not count, e.g. while caches are cold"),onInconclusive:z.enum(["rollback","promote","pause"]).default("rollback"),promote:z.enum(["rolling","n\
one"]).default("rolling").describe("What happens after the last step passed"),preview:z.strictObject({host:z.string().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as preview.example.com").describe("Requests with this Host header go to the canaries, whatever their share; they do not count in the analy\
sis")}).optional().describe("Lets people look at a canary"),headroom:percent.default(25).describe("How much more than its fair share a canary instance may be se\
nt"),analysis:z.strictObject({judge:z.enum(["sequential","mann-whitney"]).default("sequential").describe("sequential looks at any time and ends a step as soon a\
s the evidence decides; mann-whitney compares at the end of a step, as Kayenta does"),kayenta:z.strictObject({file:z.string().min(1).describe("A Kayenta canary \
config (JSON)"),metrics:z.record(z.string(),z.enum(["errors","slow","ignore"])).default({}).describe("What of the access log stands for each of its metrics")}).
optional().describe("Rules, groups and thresholds of a canary config, for the judge mann-whitney"),okErrorRate:percent.default(1).describe("Error rate that is f\
ine whatever the baseline does"),badErrorRate:percent.default(5).describe("Error rate that must not be promoted"),maxRatio:z.number().min(1).default(1.2).describe(
"Canary errors relative to baseline that are still fine"),falseRollback:percent.default(1).describe("Promised chance of rejecting a good version (alpha)"),falsePromote:percent.
default(1).describe("Promised chance of promoting a bad version (beta)"),minRequests:z.number().int().min(0).default(50),latency:z.strictObject({slowerThan:values_duration.
describe("Requests that take longer count as bad"),okRate:percent.default(2),badRate:percent.default(5),shadow:z.boolean().default(!1).describe("Only report it:\
 neither reject nor promote because of it")}).optional().describe("Judge the share of slow requests too")}).refine(({judge,kayenta})=>!kayenta||judge==="mann-wh\
itney",{path:["kayenta"],message:"needs judge: mann-whitney"}).prefault({})}).refine(({steps,approveBefore})=>approveBefore.every(share=>steps.includes(share)),
{path:["approveBefore"],message:"expected shares that are among the steps"}),gateMoments=["confirm-rollout","pre-rollout","rollout","confirm-traffic-increase","\
confirm-promotion","rollback","post-rollout"],channelKinds=["dingtalk","feishu","wecom","slack","teams","webhook"],alarms=z.array(z.string().min(1)).max(20).default(
[]).describe("Alert rules of CloudMonitor, by name or id: one that fires already refuses a rollout, one that fires during it sends it back"),gates=z.array(z.strictObject(
{at:z.enum([...gateMoments,"event"]).describe("When it is asked: docs/notifications-and-gates.md"),name:z.string().min(1).max(60).optional().describe("For messa\
ges; default: the host"),url:webAddress.describe("Gets a POST with JSON; 2xx is yes, any other answer is no. Never printed"),secret:z.string().min(1).optional().
describe("Signs what is sent: HMAC-SHA256 in x-alicloud-deploy-signature"),timeout:values_duration.default(1e4).describe("Of one request"),retries:z.number().int().
min(0).max(10).default(2).describe("Repetitions before a failure counts"),interval:values_duration.default(1e4).describe("Between two questions"),wait:values_duration.
default(9e5).describe("confirm-\u2026: how long a closed gate is waited for; then the run is paused (exit 75)"),metadata:z.record(z.string(),z.string()).default(
{}).describe("Passed through")})).max(20).default([]).describe("Programs of yours that are asked before and during a rollout"),jobHook=z.strictObject({run:z.string().
describe("Shell script, run in the job in the directory of deploy.yml"),timeout:values_duration.default(3e5),retries:z.number().int().min(0).max(10).default(0)}),
hooks=z.strictObject({before:jobHook.optional().describe("Before the first change; when it fails nothing is touched (exit 4)"),after:jobHook.optional().describe(
"When the release serves everywhere"),onRollback:jobHook.optional().describe("When the old release serves everywhere again after a failure"),onFailure:jobHook.optional().
describe("When a rollout ended in any other way than well, paused or rolled back")}).prefault({}).describe("Scripts around a rollout, beside release.hooks of ea\
ch instance");var errors=__webpack_require__(52005);const endings=errors.Xb.filter(word=>word!=="no-change"&&word!=="planned"&&word!=="locked"),channel=z.strictObject(
{kind:z.enum(channelKinds).describe("teams: a Workflows address; webhook: any program, which gets JSON"),url:webAddress.describe("Address of the robot or webhoo\
k; give it as ${VARIABLE}, it is never printed"),secret:z.string().min(1).optional().describe("Signing key of a DingTalk or Feishu robot; of a webhook: HMAC-SHA\
256 in x-alicloud-deploy-signature"),on:z.array(z.enum(["started","locked",...endings])).min(1).default([...endings]).describe('Which news it gets; default: eve\
ry end but "nothing to do" and "locked"')}),notify=z.strictObject({channels:z.array(channel).max(20).default([]).describe("Chat robots and programs that are tol\
d how a rollout ended"),github:z.strictObject({deployments:z.boolean().default(!1).describe("Show rollouts under the repository's environments; needs permission\
s: deployments: write"),commitStatus:z.boolean().default(!1).describe("Mark the commit with the result; needs permissions: statuses: write"),token:z.string().min(
1).optional().describe("Default: the variable GITHUB_TOKEN of the step")}).prefault({}),gitlab:z.strictObject({deployments:z.boolean().default(!1).describe("Sho\
w rollouts under the project's environments, for jobs without an environment: of their own"),commitStatus:z.boolean().default(!1).describe("Mark the commit with\
 the result; needs a token"),token:z.string().min(1).optional().describe("Access token of the project with scope api; default: the variable GITLAB_TOKEN, for de\
ployments also the CI_JOB_TOKEN of the job")}).prefault({})}).describe("Who is told of a rollout, canary, rollback, recovery or migration; what cannot be told i\
s only a warning"),healthCheck=z.strictObject({path:z.string().startsWith("/").default("/healthz").describe("Path that the load balancer asks"),port:port.optional(),
interval:values_duration.default(2e3),timeout:values_duration.default(5e3),healthy:z.number().int().min(2).max(10).default(3).describe("Successes in a row until\
 a server gets traffic"),unhealthy:z.number().int().min(2).max(10).default(3).describe("Failures in a row until a server gets none"),codes:z.string().default("h\
ttp_2xx")}),listener=z.strictObject({port:port.describe("Port that clients connect to"),protocol:z.enum(["http","https","tcp"]).default("http"),backendPort:port.
describe("Port that the application listens on"),requestTimeout:values_duration.default(6e4).describe("How long one request may take before the balancer answers\
 504 (1s to 180s)"),idleTimeout:values_duration.default(15e3),certificate:z.union([z.string(),z.strictObject({cert:z.string().describe("File with the certificat\
e and its chain (PEM), relative to deploy.yml"),key:z.string().optional().describe("File with the private key (PEM, not encrypted); never printed")})]).optional().
describe("Needed for https: the id of an uploaded server certificate, or files that are uploaded and put in place whenever they change"),redirectTo:port.optional().
describe("http only: redirect every request to this https port"),stickySession:values_duration.optional().describe("Insert a cookie that keeps a client on one s\
erver for this long"),healthCheck:healthCheck.prefault({})}),infrastructure=z.strictObject({vpc:z.strictObject({cidr:cidr.default("10.0.0.0/16")}).prefault({}),
zones:z.union([z.number().int().min(1).max(8),z.array(z.string()).min(1).max(8)]).default(2).describe("How many zones, or which"),securityGroup:z.strictObject({
ingress:z.array(z.strictObject({protocol:z.enum(["tcp","udp","icmp","all"]).default("tcp"),ports:z.union([z.number(),z.string()]).transform(String).describe("80\
, 8000-8100 or all"),from:z.string().default("0.0.0.0/0"),description:z.string().default("")})).default([])}).prefault({}),instances:z.strictObject({count:z.number().
int().min(1).max(1e3).default(2),instanceType:z.string().default("auto").describe("ECS instance type, or auto: the cheapest general type that all zones have in \
stock"),image:z.string().default("ubuntu*64*").describe("Image id, image name with *, or family:NAME"),disk:z.strictObject({category:z.string().default("cloud_e\
ssd"),size:z.number().int().min(20).max(2048).default(40)}).prefault({}),keyPair:z.union([z.string(),z.strictObject({publicKey:z.string().describe("Public key o\
f OpenSSH, or a file with it, relative to deploy.yml")})]).optional().describe("Name of a key pair that exists, or a public key to import"),ramRole:z.union([z.string(),
z.strictObject({name:z.string().regex(/^[\w.-]{1,64}$/,"expected 1 to 64 letters, digits, _ . and -").optional().describe("default APP-ENV-instances"),policies:z.
array(z.string()).default([]).describe("Policies that exist: the vendor's (AliyunOSSReadOnlyAccess) or the account's own")})]).optional().describe("Name of a RA\
M role that exists, or a role to make: programs on the instances get its credentials"),userData:z.string().optional()}).prefault({}),loadBalancer:z.strictObject(
{spec:z.string().default("slb.s2.small"),listeners:z.array(listener).min(1).default([{port:80,protocol:"http",backendPort:8080,requestTimeout:6e4,idleTimeout:15e3,
healthCheck:healthCheck.parse({})}])}).prefault({}),eip:z.strictObject({bandwidth:z.number().int().min(1).max(500).default(5).describe("Mbit/s")}).prefault({}),
nat:z.strictObject({bandwidth:z.number().int().min(1).max(500).default(5).describe("Mbit/s of the address that traffic leaves with")}).optional().describe("NAT \
gateway: instances without an address of their own reach the internet through one fixed address"),domain:z.strictObject({name:z.string().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as dev.example.com").describe("Name that leads to the environment; an A record in Alibaba Cloud DNS"),zone:z.string().optional().describe(
"Domain of the account that the name belongs to; default the last two parts, three below com.cn and the like"),ttl:z.number().int().min(1).max(86400).default(600).
describe("Seconds that resolvers keep the address")}).optional().describe("Domain record for the address of the environment"),database:z.strictObject({engineVersion:z.
string().default("8.0"),class:z.string().default("mysql.n2.medium.2c"),storage:z.number().int().min(20).max(32e3).default(20).describe("GiB, in steps of 5"),storageType:z.
string().default("cloud_essd"),category:z.enum(["Basic","HighAvailability","cluster"]).default("HighAvailability"),name:z.string().regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/,
"expected 2 to 64 of a-z 0-9 _ -, starting with a letter"),account:z.string().regex(/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,"expected 2 to 32 of a-z 0-9 _, starting wi\
th a letter"),password:z.string().min(8).max(32).describe("Give it as ${VARIABLE}; never write it into the file"),protect:z.boolean().default(!0).describe("Refu\
se to delete or replace the database"),allow:z.array(z.string()).default([]).describe("Further addresses that may connect, beside the VPC")}).optional()}),hook=z.
strictObject({run:z.string().describe("Shell script"),on:z.enum(["instance","job"]).default("instance"),timeout:values_duration.default(3e5).describe("Of one at\
tempt"),retries:z.number().int().min(0).max(10).default(0).describe("How often it is run again, a second later, before its failure counts"),onError:z.enum(["fai\
l","ignore"]).default("fail")}),release=z.strictObject({version:z.string().optional().describe("Name of this release; default: the commit"),artifact:z.string().
optional().describe("File (.tar.gz) or directory to deploy"),sha256:z.string().regex(/^[0-9a-f]{64}$/i,"expected 64 hexadecimal digits").optional().describe("SH\
A-256 that the artifact must have, hex; another one is refused before anything is touched"),update:z.enum(["artifact","image","replace","command"]).default("art\
ifact"),directory:z.string().startsWith("/").optional().describe("Where releases live on an instance; default /opt/APP"),service:unitName.optional().describe("s\
ystemd unit to restart; default APP"),keep:z.number().int().min(1).max(50).default(3).describe("Releases kept on each instance"),env:z.record(z.string(),z.string()).
default({}).describe("Environment of the service; {{database.host}} and the like are filled in"),hooks:z.partialRecord(z.enum(["preDrain","postDrain","stop","in\
stall","start","validate","postAdd"]),hook).default({}).describe("Scripts around the update of each instance; they get DEPLOY_ID, BATCH, INSTANCE_ID, VERSION, P\
REVIOUS_VERSION and FENCE. BATCH counts from 1 and is empty where instances do not go in batches"),command:z.string().optional().describe("update: command \u2014 the\
 script that updates one instance")}),jsonMatch=z.strictObject({json:jsonPath.describe("Way to one value of a JSON answer, e.g. $.checks[0].status"),equals:z.union(
[z.string().max(200),z.number(),z.boolean(),z.null()])}),appHealth=z.strictObject({path:z.string().startsWith("/").default("/healthz"),port:port.optional().describe(
"default: the first listener's backendPort"),body:z.union([z.string().min(1).max(200),jsonMatch,z.array(jsonMatch).min(1).max(10)]).optional().describe('What a \
healthy answer contains: a text, e.g. "database":"up", or values, e.g. {json: $.status, equals: ok}; default: any 2xx answer is healthy'),versionPath:z.string().
startsWith("/").optional().describe("Path that answers with the running version"),versionField:fieldOrJsonPath.default("version").describe("Field of the JSON an\
swer, or the way to it, e.g. $.build.version; a plain-text answer is taken whole"),consecutive:z.number().int().min(1).max(20).default(3),interval:values_duration.
default(1e3),timeout:values_duration.default(5e3).describe("Of one check"),deadline:values_duration.default(12e4).describe("Until the instance counts as failed"),
warmUp:values_duration.default(0)}),instant=z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,"expected a time such as 2026-12-24T18:00:00\
+08:00").refine(text=>!Number.isNaN(Date.parse(text)),{message:"there is no such time"}),freezeWindow=z.union([z.string().refine(text=>(0,weekly_window.t)(text)!==
void 0,{message:"expected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai"}),z.strictObject({from:instant,to:instant}).refine(({from,to})=>Date.parse(from)<Date.
parse(to),{message:"from must be before to"})]).describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shanghai" (UTC without a zone), or once: {from, to}'),rollout=z.
strictObject({batch:countOrPercent.default("1").describe("Instances out of service at once, number or percent"),surge:countOrPercent.default("1").describe("upda\
te: replace \u2014 new instances beside the fleet at once, number or percent (rounded up)"),batches:z.array(countOrPercent).min(1).optional().describe("rolling-\
deploy in place: sizes of the batches in order, e.g. [1, 25%, 100%], the last one again and again; instead of batch and firstBatch"),minHealthy:countOrPercent.default(
"50%").describe("Instances that serve at every moment, number or percent (rounded up)"),minHealthyPerZone:z.number().int().min(0).optional().describe("The same \
within each zone; default: 1 in every zone in which two or more serve"),mayEmptyZones:z.array(z.string().min(1)).default([]).describe("Zones, by id, that minHea\
lthyPerZone does not hold for, e.g. one with a single instance"),only:z.array(tagSelector).default([]).describe("rolling-deploy: only instances with these tags,\
 KEY=VALUE or KEY; the rest keeps its release, and the rollout is whole when a run without it has ended"),firstBatch:z.number().int().min(1).optional(),bake:values_duration.
default(0).describe("Pause after the first batch; blue-green and update: replace: how long new instances must serve before old ones go"),pauseBetween:values_duration.
default(0),approvalTimeout:values_duration.default(864e5).describe("How long a paused run waits for its approval; after that recover rolls it back"),drainTimeout:values_duration.
optional().describe("default: what the listener guarantees"),maxFailures:countOrPercent.default("0").describe("Failed instances that do not stop a rolling deplo\
yment, number or percent (rounded down)"),resetFailures:z.boolean().default(!1).describe("Count only failures in a row: an instance that ends well makes up for \
those before it"),onFailure:z.enum(["rollback","stop"]).default("rollback"),keepOld:values_duration.default(0).describe("blue-green: how long old instances, or \
the old version on its port, stay without traffic for a way back in one call; the first command after that ends them"),deadMan:z.union([z.literal("off").transform(
()=>0),values_duration]).default(6e5).describe("canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffic back, or off\
; without OOS there is only a notice"),blueGreen:z.strictObject({ports:z.array(portText).length(2).refine(ports=>ports[0]!==ports[1],{message:"expected two diff\
erent ports"}).optional().describe("blue-green: both versions on the same instances, on these two ports in turn, e.g. [8080, 8081]; the service reads PORT, and \
the security group must admit both")}).prefault({}),scalingGroup:z.string().regex(/^(asg-[\w-]+|auto|off)$/,"expected the id of a scaling group, auto or off").default(
"off").describe("rolling-deploy replaces the instances of this scaling group: its id, or auto for the one with the environment's tag"),freeze:z.array(freezeWindow).
default([]).describe("Times in which nothing is deployed; rollback and recover always work"),probe:z.strictObject({requestsPerSecond:z.number().min(0).max(1e3).
default(0).describe("0 sends nothing"),path:z.string().startsWith("/").optional().describe("default: the path of the health check")}).prefault({}).describe("Req\
uests through the load balancer during a rollout, to count what fails"),gates,alarms,hooks,health:appHealth.prefault({})}),migrations=z.strictObject({directory:z.
string().default("migrations"),access:z.enum(["direct","public","instance"]).default("direct").describe("How the job reaches the database"),makePublicEndpoint:z.
boolean().default(!1).describe("access public: make a public endpoint for the time of a run when the database has none"),url:z.string().optional().describe("mys\
ql://user:password@host:port/name; default: the environment's database"),table:z.string().default("_acd_migrations"),lockTimeout:values_duration.default(6e4),allowContract:z.
boolean().default(!1),seeds:z.union([z.literal("all"),z.array(z.string())]).default([]).describe("Seeds that run after the migrations by themselves: all, or the\
ir names; a production only takes names"),callbacks:z.strictObject({beforeAll:z.string().optional(),beforeEach:z.string().optional(),afterEach:z.string().optional(),
afterAll:z.string().optional(),onError:z.string().optional()}).prefault({}).describe("Shell commands around the migrations that a run executes"),replicas:z.array(
z.string()).default([]).describe("Replicas that backfills wait for: mysql://host:port, with account and name where they are not the same"),consumers:z.array(z.string()).
default([]).describe("Ids of instances outside the fleet that use the database; contract migrations wait for their tag alicloud-deploy:release"),databases:z.array(
z.string()).default([]).describe("Databases of the server that get the same migrations, by name or pattern (tenant_*); default the one"),concurrency:z.number().
int().min(1).max(64).default(4).describe("How many of `databases` are migrated at a time"),maxReplicaLag:values_duration.default(2e3).describe("How far a replic\
a may be behind while a backfill goes on"),maxCpu:z.number().min(1).max(100).default(80).describe("Percent of the CPU of the RDS instance above which a backfill\
 waits; 100 never"),ssl:z.enum(["disabled","preferred","required","verify-ca","verify-identity"]).default("preferred"),sslCa:z.string().optional().describe("CA \
of the database: a file, or the text (PEM or base64) from a variable")}),schema_image=z.strictObject({source:z.string().default("ubuntu*64*").describe("Image th\
e golden image starts from"),name:z.string().optional().describe("default: APP-ENV-RELEASE"),family:z.string().optional().describe("default: APP-ENV; instances \
with image: family:NAME follow it"),instanceType:z.string().default("auto"),steps:z.array(z.union([z.string(),z.strictObject({name:z.string(),run:z.string(),timeout:values_duration.
default(6e5)})])).default([]),keep:z.number().int().min(1).default(3)}),sections={region:z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/,"expected a region such as cn-\
hangzhou"),bucket:z.string().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,"expected 3 to 63 of a-z 0-9 -, with a letter or digit at both ends").optional().describe(
"OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT"),infrastructure:infrastructure.prefault({}),release:release.prefault({}),rollout:rollout.
prefault({}),canary:canary.prefault({}),migrations:migrations.prefault({}),image:schema_image.prefault({}),notify:notify.prefault({})},environmentSchema=z.strictObject(
{app:z.string().regex(/^[a-z][a-z0-9-]{1,30}$/,"expected 2 to 31 of a-z 0-9 -, starting with a letter"),...sections}),environmentsSchema=z.record(z.string().regex(
/^[a-z][a-z0-9-]{0,19}$/,"expected an environment name of up to 20 of a-z 0-9 -"),z.looseObject({branch:z.union([z.string(),z.array(z.string())]).optional()}).nullable()).
refine(environments=>Object.keys(environments).length>0,{message:"name at least one environment"})}),63877:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BI:()=>StringShape,J5:()=>refused,Vi:()=>NumberShape,yp:()=>Shape,zi:()=>ArrayShape});const refused=Symbol("refused");
class Shape{accept;toZod;constructor(accept,toZod){this.accept=accept,this.toZod=toZod}parse(value){const taken=this.accept(value);if(taken===refused)throw new Error(
`does not fit the shape: ${JSON.stringify(value)}`);return taken}accepts(value){return this.accept(value)!==refused}optional(){return new Shape(value=>value===void 0?
void 0:this.accept(value),z=>this.toZod(z).optional())}nullable(){return new Shape(value=>value===null?null:this.accept(value),z=>this.toZod(z).nullable())}default(fallback){
return new Shape(value=>{const taken=value===void 0?void 0:this.accept(value);return taken===void 0?copyOf(fallback):taken},z=>this.toZod(z).default(fallback))}prefault(fallback){
return new Shape(value=>this.accept(value===void 0?fallback:value),z=>this.toZod(z).prefault(fallback))}describe(text){return this.with(this.accept,z=>this.toZod(
z).describe(text))}refine(fits,words){return this.also(fits,z=>this.toZod(z).refine(value=>fits(value),words))}superRefine(look){const fits=value=>{let isFine=!0;
return look(value,{addIssue:()=>isFine=!1}),isFine};return this.also(fits,z=>this.toZod(z).superRefine((value,context)=>look(value,context)))}transform(change){
return new Shape(value=>{const taken=this.accept(value);return taken===refused?refused:change(taken)},z=>this.toZod(z).transform(value=>change(value)))}also(fits,toZod){
return this.with(value=>{const taken=this.accept(value);return taken===refused||!fits(taken)?refused:taken},toZod)}with(accept,toZod){return new this.constructor(
accept,toZod)}}class StringShape extends Shape{regex(pattern,message){return this.also(text=>pattern.test(text),z=>this.toZod(z).regex(pattern,message))}startsWith(start){
return this.also(text=>text.startsWith(start),z=>this.toZod(z).startsWith(start))}min(length){return this.also(text=>text.length>=length,z=>this.toZod(z).min(length))}max(length){
return this.also(text=>text.length<=length,z=>this.toZod(z).max(length))}}class NumberShape extends Shape{int(){return this.also(Number.isSafeInteger,z=>this.toZod(
z).int())}min(least){return this.also(value=>value>=least,z=>this.toZod(z).min(least))}max(most){return this.also(value=>value<=most,z=>this.toZod(z).max(most))}}
class ArrayShape extends Shape{min(length){return this.also(list=>list.length>=length,z=>this.toZod(z).min(length))}max(length){return this.also(list=>list.length<=
length,z=>this.toZod(z).max(length))}length(length){return this.also(list=>list.length===length,z=>this.toZod(z).length(length))}}function copyOf(value){return Array.
isArray(value)?[...value]:typeof value=="object"&&value!==null?{...value}:value}}),20118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
