const id=2092,ids=[2092],modules={22092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>environmentSchema,m:()=>environmentsSchema});var schemas=__webpack_require__(46843),weekly_window=__webpack_require__(30534),core=__webpack_require__(88532),
duration=__webpack_require__(80290);core.$W({jitless:!0});const values_duration=schemas.KCZ([schemas.YjP(),schemas.aig()]).refine(value=>(0,duration.E9)(value)!==
void 0,{message:"expected a duration such as 30s, 5m or 1h30m"}).transform(value=>(0,duration.E9)(value)).describe("Duration: 250ms, 30s, 5m, 1h; a bare number \
is seconds"),countOrPercent=schemas.KCZ([schemas.aig().int().min(0),schemas.YjP().regex(/^\d+(\.\d+)?%?$/,"expected a number or a percentage such as 50%")]).transform(
value=>String(value)),percent=schemas.KCZ([schemas.aig(),schemas.YjP().regex(/^\d+(\.\d+)?%$/)]).transform(value=>typeof value=="number"?value:Number(value.slice(
0,-1))).refine(value=>value>=0&&value<=100,{message:"expected a percentage from 0% to 100%"}).describe("Percentage: 5%, 0.5%"),cidr=schemas.YjP().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/,
"expected a CIDR block such as 10.0.0.0/16"),port=schemas.aig().int().min(1).max(65535),portText=schemas.KCZ([schemas.aig(),schemas.YjP().regex(/^\d+$/)]).transform(
Number).refine(value=>port.safeParse(value).success,{message:"expected a port from 1 to 65535"}),webAddress=schemas.YjP().refine(text=>URL.canParse(text)&&/^https?:$/.
test(new URL(text).protocol),{message:"expected an http:// or https:// address"}),canary=schemas.rej({instances:schemas.aig().int().min(1).default(1).describe("\
Instances that get the new version first"),steps:schemas.KCZ([schemas.YOg(percent).min(1),schemas.rej({from:percent,to:percent,by:percent}).refine(({by})=>by>0,
{message:"by must be above 0%"}).transform(({from,to,by})=>Array.from({length:Math.floor((to-from)/by+1e-9)+1},(_,index)=>from+index*by)).refine(steps=>steps.length>
0,{message:"from must not be above to"})]).default([5,25,50]).describe("Shares of the traffic, in order: a list, or {from: 10%, to: 50%, by: 10%}"),approveBefore:schemas.
YOg(percent).default([]).describe("Steps before which the canary pauses (exit 75) until a person gives the same command again, e.g. [25%]"),stepDuration:values_duration.
default(3e5).describe("Longest time of one step"),interval:values_duration.default(15e3).describe("Between two looks at the access log"),initialDelay:values_duration.
default(0).describe("Time at the start of each step that does not count, e.g. while caches are cold"),onInconclusive:schemas.k5n(["rollback","promote","pause"]).
default("rollback"),promote:schemas.k5n(["rolling","none"]).default("rolling").describe("What happens after the last step passed"),preview:schemas.rej({host:schemas.
YjP().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,"expected a name such as preview.example.com").describe("Requests with this Host header go to the \
canaries, whatever their share; they do not count in the analysis")}).optional().describe("Lets people look at a canary"),headroom:percent.default(25).describe(
"How much more than its fair share a canary instance may be sent"),analysis:schemas.rej({judge:schemas.k5n(["sequential","mann-whitney"]).default("sequential").
describe("sequential looks at any time and ends a step as soon as the evidence decides; mann-whitney compares at the end of a step, as Kayenta does"),kayenta:schemas.
rej({file:schemas.YjP().min(1).describe("A Kayenta canary config (JSON)"),metrics:schemas.g1P(schemas.YjP(),schemas.k5n(["errors","slow","ignore"])).default({}).
describe("What of the access log stands for each of its metrics")}).optional().describe("Rules, groups and thresholds of a canary config, for the judge mann-whi\
tney"),okErrorRate:percent.default(1).describe("Error rate that is fine whatever the baseline does"),badErrorRate:percent.default(5).describe("Error rate that m\
ust not be promoted"),maxRatio:schemas.aig().min(1).default(1.2).describe("Canary errors relative to baseline that are still fine"),falseRollback:percent.default(
1).describe("Promised chance of rejecting a good version (alpha)"),falsePromote:percent.default(1).describe("Promised chance of promoting a bad version (beta)"),
minRequests:schemas.aig().int().min(0).default(50),latency:schemas.rej({slowerThan:values_duration.describe("Requests that take longer count as bad"),okRate:percent.
default(2),badRate:percent.default(5),shadow:schemas.zMY().default(!1).describe("Only report it: neither reject nor promote because of it")}).optional().describe(
"Judge the share of slow requests too")}).refine(({judge,kayenta})=>!kayenta||judge==="mann-whitney",{path:["kayenta"],message:"needs judge: mann-whitney"}).prefault(
{})}).refine(({steps,approveBefore})=>approveBefore.every(share=>steps.includes(share)),{path:["approveBefore"],message:"expected shares that are among the step\
s"}),alarms=schemas.YOg(schemas.YjP().min(1)).max(20).default([]).describe("Alert rules of CloudMonitor, by name or id: one that fires already refuses a rollout\
, one that fires during it sends it back"),gates=schemas.YOg(schemas.rej({at:schemas.k5n(["confirm-rollout","pre-rollout","rollout","confirm-traffic-increase","\
confirm-promotion","rollback","post-rollout"]).describe("When it is asked: docs/notifications-and-gates.md"),name:schemas.YjP().min(1).max(60).optional().describe(
"For messages; default: the host"),url:webAddress.describe("Gets a POST with JSON; 2xx is yes, any other answer is no. Never printed"),secret:schemas.YjP().min(
1).optional().describe("Signs what is sent: HMAC-SHA256 in x-alicloud-deploy-signature"),timeout:values_duration.default(1e4).describe("Of one request"),retries:schemas.
aig().int().min(0).max(10).default(2).describe("Repetitions before a failure counts"),interval:values_duration.default(1e4).describe("Between two questions"),wait:values_duration.
default(9e5).describe("confirm-\u2026: how long a closed gate is waited for; then the run is paused (exit 75)"),metadata:schemas.g1P(schemas.YjP(),schemas.YjP()).
default({}).describe("Passed through")})).max(20).default([]).describe("Programs of yours that are asked before and during a rollout"),jobHook=schemas.rej({run:schemas.
YjP().describe("Shell script, run in the job in the directory of deploy.yml"),timeout:values_duration.default(3e5),retries:schemas.aig().int().min(0).max(10).default(
0)}),hooks=schemas.rej({before:jobHook.optional().describe("Before the first change; when it fails nothing is touched (exit 4)"),after:jobHook.optional().describe(
"When the release serves everywhere"),onRollback:jobHook.optional().describe("When the old release serves everywhere again after a failure"),onFailure:jobHook.optional().
describe("When a rollout ended in any other way than well, paused or rolled back")}).prefault({}).describe("Scripts around a rollout, beside release.hooks of ea\
ch instance"),endings=["succeeded","rolled-back","failed","mixed","rejected","inconclusive","paused","cancelled"],channel=schemas.rej({kind:schemas.k5n(["dingta\
lk","feishu","wecom","slack","teams","webhook"]).describe("teams: a Workflows address; webhook: any program, which gets JSON"),url:webAddress.describe("Address \
of the robot or webhook; give it as ${VARIABLE}, it is never printed"),secret:schemas.YjP().min(1).optional().describe("Signing key of a DingTalk or Feishu robo\
t; of a webhook: HMAC-SHA256 in x-alicloud-deploy-signature"),on:schemas.YOg(schemas.k5n(["started","locked",...endings])).min(1).default([...endings]).describe(
'Which news it gets; default: every end but "nothing to do" and "locked"')}),notify=schemas.rej({channels:schemas.YOg(channel).max(20).default([]).describe("Cha\
t robots and programs that are told how a rollout ended"),github:schemas.rej({deployments:schemas.zMY().default(!1).describe("Show rollouts under the repository\
's environments; needs permissions: deployments: write"),commitStatus:schemas.zMY().default(!1).describe("Mark the commit with the result; needs permissions: st\
atuses: write"),token:schemas.YjP().min(1).optional().describe("Default: the variable GITHUB_TOKEN of the step")}).prefault({})}).describe("Who is told of a rol\
lout, canary, rollback, recovery or migration; what cannot be told is only a warning"),healthCheck=schemas.rej({path:schemas.YjP().startsWith("/").default("/hea\
lthz").describe("Path that the load balancer asks"),port:port.optional(),interval:values_duration.default(2e3),timeout:values_duration.default(5e3),healthy:schemas.
aig().int().min(2).max(10).default(3).describe("Successes in a row until a server gets traffic"),unhealthy:schemas.aig().int().min(2).max(10).default(3).describe(
"Failures in a row until a server gets none"),codes:schemas.YjP().default("http_2xx")}),listener=schemas.rej({port:port.describe("Port that clients connect to"),
protocol:schemas.k5n(["http","https","tcp"]).default("http"),backendPort:port.describe("Port that the application listens on"),requestTimeout:values_duration.default(
6e4).describe("How long one request may take before the balancer answers 504 (1s to 180s)"),idleTimeout:values_duration.default(15e3),certificate:schemas.KCZ([schemas.
YjP(),schemas.rej({cert:schemas.YjP().describe("File with the certificate and its chain (PEM), relative to deploy.yml"),key:schemas.YjP().optional().describe("F\
ile with the private key (PEM, not encrypted); never printed")})]).optional().describe("Needed for https: the id of an uploaded server certificate, or files tha\
t are uploaded and put in place whenever they change"),redirectTo:port.optional().describe("http only: redirect every request to this https port"),stickySession:values_duration.
optional().describe("Insert a cookie that keeps a client on one server for this long"),healthCheck:healthCheck.prefault({})}),infrastructure=schemas.rej({vpc:schemas.
rej({cidr:cidr.default("10.0.0.0/16")}).prefault({}),zones:schemas.KCZ([schemas.aig().int().min(1).max(8),schemas.YOg(schemas.YjP()).min(1).max(8)]).default(2).
describe("How many zones, or which"),securityGroup:schemas.rej({ingress:schemas.YOg(schemas.rej({protocol:schemas.k5n(["tcp","udp","icmp","all"]).default("tcp"),
ports:schemas.KCZ([schemas.aig(),schemas.YjP()]).transform(String).describe("80, 8000-8100 or all"),from:schemas.YjP().default("0.0.0.0/0"),description:schemas.
YjP().default("")})).default([])}).prefault({}),instances:schemas.rej({count:schemas.aig().int().min(1).max(1e3).default(2),instanceType:schemas.YjP().default("\
auto").describe("ECS instance type, or auto: the cheapest general type that all zones have in stock"),image:schemas.YjP().default("ubuntu*64*").describe("Image \
id, image name with *, or family:NAME"),disk:schemas.rej({category:schemas.YjP().default("cloud_essd"),size:schemas.aig().int().min(20).max(2048).default(40)}).
prefault({}),keyPair:schemas.KCZ([schemas.YjP(),schemas.rej({publicKey:schemas.YjP().describe("Public key of OpenSSH, or a file with it, relative to deploy.yml")})]).
optional().describe("Name of a key pair that exists, or a public key to import"),ramRole:schemas.KCZ([schemas.YjP(),schemas.rej({name:schemas.YjP().regex(/^[\w.-]{1,64}$/,
"expected 1 to 64 letters, digits, _ . and -").optional().describe("default APP-ENV-instances"),policies:schemas.YOg(schemas.YjP()).default([]).describe("Polici\
es that exist: the vendor's (AliyunOSSReadOnlyAccess) or the account's own")})]).optional().describe("Name of a RAM role that exists, or a role to make: program\
s on the instances get its credentials"),userData:schemas.YjP().optional()}).prefault({}),loadBalancer:schemas.rej({spec:schemas.YjP().default("slb.s2.small"),listeners:schemas.
YOg(listener).min(1).default([{port:80,protocol:"http",backendPort:8080,requestTimeout:6e4,idleTimeout:15e3,healthCheck:healthCheck.parse({})}])}).prefault({}),
eip:schemas.rej({bandwidth:schemas.aig().int().min(1).max(500).default(5).describe("Mbit/s")}).prefault({}),nat:schemas.rej({bandwidth:schemas.aig().int().min(1).
max(500).default(5).describe("Mbit/s of the address that traffic leaves with")}).optional().describe("NAT gateway: instances without an address of their own rea\
ch the internet through one fixed address"),domain:schemas.rej({name:schemas.YjP().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,"expected a name such\
 as dev.example.com").describe("Name that leads to the environment; an A record in Alibaba Cloud DNS"),zone:schemas.YjP().optional().describe("Domain of the acc\
ount that the name belongs to; default the last two parts, three below com.cn and the like"),ttl:schemas.aig().int().min(1).max(86400).default(600).describe("Se\
conds that resolvers keep the address")}).optional().describe("Domain record for the address of the environment"),database:schemas.rej({engineVersion:schemas.YjP().
default("8.0"),class:schemas.YjP().default("mysql.n2.medium.2c"),storage:schemas.aig().int().min(20).max(32e3).default(20).describe("GiB, in steps of 5"),storageType:schemas.
YjP().default("cloud_essd"),category:schemas.k5n(["Basic","HighAvailability","cluster"]).default("HighAvailability"),name:schemas.YjP().regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/,
"expected 2 to 64 of a-z 0-9 _ -, starting with a letter"),account:schemas.YjP().regex(/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,"expected 2 to 32 of a-z 0-9 _, starting\
 with a letter"),password:schemas.YjP().min(8).max(32).describe("Give it as ${VARIABLE}; never write it into the file"),protect:schemas.zMY().default(!0).describe(
"Refuse to delete or replace the database"),allow:schemas.YOg(schemas.YjP()).default([]).describe("Further addresses that may connect, beside the VPC")}).optional()}),
hook=schemas.rej({run:schemas.YjP().describe("Shell script"),on:schemas.k5n(["instance","job"]).default("instance"),timeout:values_duration.default(3e5),onError:schemas.
k5n(["fail","ignore"]).default("fail")}),release=schemas.rej({version:schemas.YjP().optional().describe("Name of this release; default: the commit"),artifact:schemas.
YjP().optional().describe("File (.tar.gz) or directory to deploy"),sha256:schemas.YjP().regex(/^[0-9a-f]{64}$/i,"expected 64 hexadecimal digits").optional().describe(
"SHA-256 that the artifact must have, hex; another one is refused before anything is touched"),update:schemas.k5n(["artifact","image","replace","command"]).default(
"artifact"),directory:schemas.YjP().startsWith("/").optional().describe("Where releases live on an instance; default /opt/APP"),service:schemas.YjP().optional().
describe("systemd unit to restart; default APP"),keep:schemas.aig().int().min(1).max(50).default(3).describe("Releases kept on each instance"),env:schemas.g1P(schemas.
YjP(),schemas.YjP()).default({}).describe("Environment of the service; {{database.host}} and the like are filled in"),hooks:schemas.jgl(schemas.k5n(["preDrain",
"postDrain","stop","install","start","validate","postAdd"]),hook).default({}),command:schemas.YjP().optional().describe("update: command \u2014 the script that updat\
es one instance")}),appHealth=schemas.rej({path:schemas.YjP().startsWith("/").default("/healthz"),port:port.optional().describe("default: the first listener's b\
ackendPort"),body:schemas.YjP().min(1).max(200).optional().describe('Text that a healthy answer contains, e.g. "database":"up"; default: any 2xx answer is healt\
hy'),versionPath:schemas.YjP().startsWith("/").optional().describe("Path that answers with the running version"),versionField:schemas.YjP().default("version").describe(
"Field of the JSON answer; a plain-text answer is taken whole"),consecutive:schemas.aig().int().min(1).max(20).default(3),interval:values_duration.default(1e3),
timeout:values_duration.default(5e3).describe("Of one check"),deadline:values_duration.default(12e4).describe("Until the instance counts as failed"),warmUp:values_duration.
default(0)}),instant=schemas.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,"expected a time such as 2026-12-24T18:00:00+08:00").refine(text=>!Number.
isNaN(Date.parse(text)),{message:"there is no such time"}),freezeWindow=schemas.KCZ([schemas.YjP().refine(text=>(0,weekly_window.t)(text)!==void 0,{message:"exp\
ected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai"}),schemas.rej({from:instant,to:instant}).refine(({from,to})=>Date.parse(from)<Date.parse(to),{message:"\
from must be before to"})]).describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shanghai" (UTC without a zone), or once: {from, to}'),rollout=schemas.rej({batch:countOrPercent.
default("1").describe("Instances out of service at once, number or percent"),surge:countOrPercent.default("1").describe("update: replace \u2014 new instances beside \
the fleet at once, number or percent (rounded up)"),batches:schemas.YOg(countOrPercent).min(1).optional().describe("rolling-deploy in place: sizes of the batche\
s in order, e.g. [1, 25%, 100%], the last one again and again; instead of batch and firstBatch"),minHealthy:countOrPercent.default("50%").describe("Instances th\
at serve at every moment, number or percent (rounded up)"),minHealthyPerZone:schemas.aig().int().min(0).default(0),firstBatch:schemas.aig().int().min(1).optional(),
bake:values_duration.default(0).describe("Pause after the first batch; blue-green and update: replace: how long new instances must serve before old ones go"),pauseBetween:values_duration.
default(0),approvalTimeout:values_duration.default(864e5).describe("How long a paused run waits for its approval; after that recover rolls it back"),drainTimeout:values_duration.
optional().describe("default: what the listener guarantees"),maxFailures:countOrPercent.default("0").describe("Failed instances that do not stop a rolling deplo\
yment, number or percent (rounded down)"),resetFailures:schemas.zMY().default(!1).describe("Count only failures in a row: an instance that ends well makes up fo\
r those before it"),onFailure:schemas.k5n(["rollback","stop"]).default("rollback"),keepOld:values_duration.default(0).describe("blue-green: how long old instanc\
es stay, without traffic, for a way back in one call; the first command after that deletes them"),deadMan:schemas.KCZ([schemas.euz("off").transform(()=>0),values_duration]).
default(6e5).describe("canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffic back, or off; without OOS there is on\
ly a notice"),blueGreen:schemas.rej({ports:schemas.YOg(portText).length(2).refine(ports=>ports[0]!==ports[1],{message:"expected two different ports"}).optional().
describe("blue-green: both versions on the same instances, on these two ports in turn, e.g. [8080, 8081]; the service reads PORT, and the security group must ad\
mit both")}).prefault({}),scalingGroup:schemas.YjP().regex(/^(asg-[\w-]+|auto|off)$/,"expected the id of a scaling group, auto or off").default("off").describe(
"rolling-deploy replaces the instances of this scaling group: its id, or auto for the one with the environment's tag"),freeze:schemas.YOg(freezeWindow).default(
[]).describe("Times in which nothing is deployed; rollback and recover always work"),probe:schemas.rej({requestsPerSecond:schemas.aig().min(0).max(1e3).default(
0).describe("0 sends nothing"),path:schemas.YjP().startsWith("/").optional().describe("default: the path of the health check")}).prefault({}).describe("Requests\
 through the load balancer during a rollout, to count what fails"),gates,alarms,hooks,health:appHealth.prefault({})}),migrations=schemas.rej({directory:schemas.
YjP().default("migrations"),access:schemas.k5n(["direct","public","instance"]).default("direct").describe("How the job reaches the database"),makePublicEndpoint:schemas.
zMY().default(!1).describe("access public: make a public endpoint for the time of a run when the database has none"),url:schemas.YjP().optional().describe("mysq\
l://user:password@host:port/name; default: the environment's database"),table:schemas.YjP().default("_acd_migrations"),lockTimeout:values_duration.default(6e4),
allowContract:schemas.zMY().default(!1),seeds:schemas.KCZ([schemas.euz("all"),schemas.YOg(schemas.YjP())]).default([]).describe("Seeds that run after the migrat\
ions by themselves: all, or their names; a production only takes names"),callbacks:schemas.rej({beforeAll:schemas.YjP().optional(),beforeEach:schemas.YjP().optional(),
afterEach:schemas.YjP().optional(),afterAll:schemas.YjP().optional(),onError:schemas.YjP().optional()}).prefault({}).describe("Shell commands around the migrati\
ons that a run executes"),replicas:schemas.YOg(schemas.YjP()).default([]).describe("Replicas that backfills wait for: mysql://host:port, with account and name w\
here they are not the same"),consumers:schemas.YOg(schemas.YjP()).default([]).describe("Ids of instances outside the fleet that use the database; contract migra\
tions wait for their tag alicloud-deploy:release"),maxReplicaLag:values_duration.default(2e3).describe("How far a replica may be behind while a backfill goes on"),
ssl:schemas.k5n(["disabled","preferred","required","verify-ca","verify-identity"]).default("preferred"),sslCa:schemas.YjP().optional()}),schema_image=schemas.rej(
{source:schemas.YjP().default("ubuntu*64*").describe("Image the golden image starts from"),name:schemas.YjP().optional().describe("default: APP-ENV-RELEASE"),family:schemas.
YjP().optional().describe("default: APP-ENV; instances with image: family:NAME follow it"),instanceType:schemas.YjP().default("auto"),steps:schemas.YOg(schemas.
KCZ([schemas.YjP(),schemas.rej({name:schemas.YjP(),run:schemas.YjP(),timeout:values_duration.default(6e5)})])).default([]),keep:schemas.aig().int().min(1).default(
3)}),sections={region:schemas.YjP().regex(/^[a-z]{2}-[a-z0-9-]+$/,"expected a region such as cn-hangzhou"),bucket:schemas.YjP().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/).
optional().describe("OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT"),infrastructure:infrastructure.prefault({}),release:release.prefault(
{}),rollout:rollout.prefault({}),canary:canary.prefault({}),migrations:migrations.prefault({}),image:schema_image.prefault({}),notify:notify.prefault({})},environmentSchema=schemas.
rej({app:schemas.YjP().regex(/^[a-z][a-z0-9-]{1,30}$/,"expected 2 to 31 of a-z 0-9 -, starting with a letter"),...sections}),environmentsSchema=schemas.g1P(schemas.
YjP().regex(/^[a-z][a-z0-9-]{0,19}$/,"expected an environment name of up to 20 of a-z 0-9 -"),schemas._H3({branch:schemas.KCZ([schemas.YjP(),schemas.YOg(schemas.
YjP())]).optional()}).nullable()).refine(environments=>Object.keys(environments).length>0,{message:"name at least one environment"})}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>endOfWeeklyWindow,t:()=>parseWeeklyWindow});const days=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],dayMinutes=1440,
weekMinutes=7*dayMinutes;function parseWeeklyWindow(text){const match=/^(\w{3}) (\d{1,2}):(\d{2}) ?- ?(\w{3}) (\d{1,2}):(\d{2})(?: ([\w+/-]+))?$/.exec(text.trim());
if(!match)return;const fromMinute=minuteOf(match[1],match[2],match[3]),toMinute=minuteOf(match[4],match[5],match[6]),timeZone=match[7]??"UTC";if(!(fromMinute===
void 0||toMinute===void 0||fromMinute===toMinute))return isTimeZone(timeZone)?{fromMinute,toMinute,timeZone}:void 0}function endOfWeeklyWindow(window,nowMs){const{
fromMinute,toMinute,timeZone}=window,now=weekMinuteAt(nowMs,timeZone);if(!(fromMinute<toMinute?now>=fromMinute&&now<toMinute:now>=fromMinute||now<toMinute))return;
const minuteMs=6e4,endMs=(Math.floor(nowMs/minuteMs)+(toMinute-now+weekMinutes)%weekMinutes)*minuteMs,offBy=toMinute-weekMinuteAt(endMs,timeZone),shift=offBy>weekMinutes/
2?offBy-weekMinutes:offBy<-weekMinutes/2?offBy+weekMinutes:offBy;return endMs+shift*minuteMs}function minuteOf(day,hour,minute){const index=days.findIndex(name=>name.
toLowerCase()===day.toLowerCase());if(!(index===-1||Number(minute)>59||Number(hour)*60+Number(minute)>dayMinutes))return(index*dayMinutes+Number(hour)*60+Number(
minute))%weekMinutes}function weekMinuteAt(ms,timeZone){const format=new Intl.DateTimeFormat("en-US",{timeZone,weekday:"short",hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"}),parts=Object.fromEntries(format.formatToParts(ms).map(({type,value})=>[type,value]));return minuteOf(parts.weekday,parts.hour,parts.minute)}function isTimeZone(name){
try{return new Intl.DateTimeFormat("en-US",{timeZone:name}).resolvedOptions().timeZone!==""}catch{return!1}}})};export{id,ids,modules};
