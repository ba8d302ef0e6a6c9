const id=7096,ids=[7096],modules={57096:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>environmentSchema,m:()=>environmentsSchema});var zod__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(12311),_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_shared_weekly_window_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30534);const duration=zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.aig()]).refine(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)!==void 0,{message:"expected a durati\
on such as 30s, 5m or 1h30m"}).transform(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)).describe("Duration: 250ms, 30s, 5m, 1h; a bare n\
umber is seconds"),countOrPercent=zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0),zod__WEBPACK_IMPORTED_MODULE_2__.YjP().
regex(/^\d+(\.\d+)?%?$/,"expected a number or a percentage such as 50%")]).transform(value=>String(value)),percent=zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.
aig(),zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d+(\.\d+)?%$/)]).transform(value=>typeof value=="number"?value:Number(value.slice(0,-1))).refine(value=>value>=
0&&value<=100,{message:"expected a percentage from 0% to 100%"}).describe("Percentage: 5%, 0.5%"),cidr=zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/,
"expected a CIDR block such as 10.0.0.0/16"),port=zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(65535),portText=zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([
zod__WEBPACK_IMPORTED_MODULE_2__.aig(),zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^\d+$/)]).transform(Number).refine(value=>port.safeParse(value).success,{message:"\
expected a port from 1 to 65535"}),healthCheck=zod__WEBPACK_IMPORTED_MODULE_2__.rej({path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().startsWith("/").default("/healt\
hz").describe("Path that the load balancer asks"),port:port.optional(),interval:duration.default(2e3),timeout:duration.default(5e3),healthy:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(2).max(10).default(3).describe("Successes in a row until a server gets traffic"),unhealthy:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(2).max(
10).default(3).describe("Failures in a row until a server gets none"),codes:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("http_2xx")}),listener=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({port:port.describe("Port that clients connect to"),protocol:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["http","https","tcp"]).default("http"),backendPort:port.describe(
"Port that the application listens on"),requestTimeout:duration.default(6e4).describe("How long one request may take before the balancer answers 504 (1s to 180s\
)"),idleTimeout:duration.default(15e3),certificate:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.
rej({cert:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe("File with the certificate and its chain (PEM), relative to deploy.yml"),key:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional().describe("File with the private key (PEM, not encrypted); never printed")})]).optional().describe("Needed for https: the id of an uploaded serv\
er certificate, or files that are uploaded and put in place whenever they change"),redirectTo:port.optional().describe("http only: redirect every request to thi\
s https port"),stickySession:duration.optional().describe("Insert a cookie that keeps a client on one server for this long"),healthCheck:healthCheck.prefault({})}),
infrastructure=zod__WEBPACK_IMPORTED_MODULE_2__.rej({vpc:zod__WEBPACK_IMPORTED_MODULE_2__.rej({cidr:cidr.default("10.0.0.0/16")}).prefault({}),zones:zod__WEBPACK_IMPORTED_MODULE_2__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(8),zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).min(1).max(8)]).default(
2).describe("How many zones, or which"),securityGroup:zod__WEBPACK_IMPORTED_MODULE_2__.rej({ingress:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.
rej({protocol:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["tcp","udp","icmp","all"]).default("tcp"),ports:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.
aig(),zod__WEBPACK_IMPORTED_MODULE_2__.YjP()]).transform(String).describe("80, 8000-8100 or all"),from:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("0.0.0.0/0"),
description:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("")})).default([])}).prefault({}),instances:zod__WEBPACK_IMPORTED_MODULE_2__.rej({count:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(1).max(1e3).default(2),instanceType:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("auto").describe("ECS instance type, or auto: the cheapest ge\
neral type that all zones have in stock"),image:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("ubuntu*64*").describe("Image id, image name with *, or family:NA\
ME"),disk:zod__WEBPACK_IMPORTED_MODULE_2__.rej({category:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("cloud_essd"),size:zod__WEBPACK_IMPORTED_MODULE_2__.aig().
int().min(20).max(2048).default(40)}).prefault({}),keyPair:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.
rej({publicKey:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe("Public key of OpenSSH, or a file with it, relative to deploy.yml")})]).optional().describe("Name\
 of a key pair that exists, or a public key to import"),ramRole:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.
rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[\w.-]{1,64}$/,"expected 1 to 64 letters, digits, _ . and -").optional().describe("default APP-ENV-inst\
ances"),policies:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).default([]).describe("Policies that exist: the vendor's (AliyunOSS\
ReadOnlyAccess) or the account's own")})]).optional().describe("Name of a RAM role that exists, or a role to make: programs on the instances get its credentials"),
userData:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional()}).prefault({}),loadBalancer:zod__WEBPACK_IMPORTED_MODULE_2__.rej({spec:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().default("slb.s2.small"),listeners:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(listener).min(1).default([{port:80,protocol:"http",backendPort:8080,requestTimeout:6e4,
idleTimeout:15e3,healthCheck:healthCheck.parse({})}])}).prefault({}),eip:zod__WEBPACK_IMPORTED_MODULE_2__.rej({bandwidth:zod__WEBPACK_IMPORTED_MODULE_2__.aig().
int().min(1).max(500).default(5).describe("Mbit/s")}).prefault({}),nat:zod__WEBPACK_IMPORTED_MODULE_2__.rej({bandwidth:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().
min(1).max(500).default(5).describe("Mbit/s of the address that traffic leaves with")}).optional().describe("NAT gateway: instances without an address of their \
own reach the internet through one fixed address"),domain:zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as dev.example.com").describe("Name that leads to the environment; an A record in Alibaba Cloud DNS"),zone:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional().describe("Domain of the account that the name belongs to; default the last two parts, three below com.cn and the like"),ttl:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(1).max(86400).default(600).describe("Seconds that resolvers keep the address")}).optional().describe("Domain record for the address of the envir\
onment"),database:zod__WEBPACK_IMPORTED_MODULE_2__.rej({engineVersion:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("8.0"),class:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().default("mysql.n2.medium.2c"),storage:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(20).max(32e3).default(20).describe("GiB, in steps of 5"),storageType:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().default("cloud_essd"),category:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["Basic","HighAvailability","cluster"]).default("HighAvailability"),name:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/,"expected 2 to 64 of a-z 0-9 _ -, starting with a letter"),account:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,
"expected 2 to 32 of a-z 0-9 _, starting with a letter"),password:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(8).max(32).describe("Give it as ${VARIABLE}; never \
write it into the file"),protect:zod__WEBPACK_IMPORTED_MODULE_2__.zMY().default(!0).describe("Refuse to delete or replace the database"),allow:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).default([]).describe("Further addresses that may connect, beside the VPC")}).optional()}),hook=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({run:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().describe("Shell script"),on:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["instance","job"]).default("instance"),timeout:duration.
default(3e5),onError:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["fail","ignore"]).default("fail")}),release=zod__WEBPACK_IMPORTED_MODULE_2__.rej({version:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional().describe("Name of this release; default: the commit"),artifact:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe("File (.tar.gz) or di\
rectory to deploy"),update:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["artifact","image","replace","command"]).default("artifact"),directory:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().startsWith("/").optional().describe("Where releases live on an instance; default /opt/APP"),service:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe(
"systemd unit to restart; default APP"),keep:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(50).default(3).describe("Releases kept on each instance"),env:zod__WEBPACK_IMPORTED_MODULE_2__.
g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).default({}).describe("Environment of the service; {{database.host}} and the l\
ike are filled in"),hooks:zod__WEBPACK_IMPORTED_MODULE_2__.jgl(zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["preDrain","postDrain","stop","install","start","validate",
"postAdd"]),hook).default({}),command:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe("update: command \u2014 the script that updates one instance")}),
appHealth=zod__WEBPACK_IMPORTED_MODULE_2__.rej({path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().startsWith("/").default("/healthz"),port:port.optional().describe("d\
efault: the first listener's backendPort"),versionPath:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().startsWith("/").optional().describe("Path that answers with the ru\
nning version"),versionField:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("version").describe("Field of the JSON answer; a plain-text answer is taken whole"),
consecutive:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).max(20).default(3),interval:duration.default(1e3),timeout:duration.default(5e3).describe("Of one\
 check"),deadline:duration.default(12e4).describe("Until the instance counts as failed"),warmUp:duration.default(0)}),instant=zod__WEBPACK_IMPORTED_MODULE_2__.YjP().
regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,"expected a time such as 2026-12-24T18:00:00+08:00").refine(text=>!Number.isNaN(Date.parse(text)),{
message:"there is no such time"}),freezeWindow=zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(text=>(0,_shared_weekly_window_js__WEBPACK_IMPORTED_MODULE_1__.
t)(text)!==void 0,{message:"expected a window such as Fri 16:00-Mon 08:00 Asia/Shanghai"}),zod__WEBPACK_IMPORTED_MODULE_2__.rej({from:instant,to:instant}).refine(
({from,to})=>Date.parse(from)<Date.parse(to),{message:"from must be before to"})]).describe('Every week, e.g. "Fri 16:00-Mon 08:00 Asia/Shanghai" (UTC without a\
 zone), or once: {from, to}'),rollout=zod__WEBPACK_IMPORTED_MODULE_2__.rej({batch:countOrPercent.default("1").describe("Instances out of service at once, number\
 or percent"),minHealthy:countOrPercent.default("50%").describe("Instances that serve at every moment, number or percent (rounded up)"),minHealthyPerZone:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(0).default(0),firstBatch:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).optional(),bake:duration.default(0).describe("Pause after the first\
 batch"),pauseBetween:duration.default(0),approvalTimeout:duration.default(864e5).describe("How long a paused run waits for its approval; after that recover rol\
ls it back"),drainTimeout:duration.optional().describe("default: what the listener guarantees"),maxFailures:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(0).
default(0),onFailure:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["rollback","stop"]).default("rollback"),deadMan:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.
euz("off").transform(()=>0),duration]).default(6e5).describe("canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffi\
c back, or off; without OOS there is only a notice"),blueGreen:zod__WEBPACK_IMPORTED_MODULE_2__.rej({ports:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(portText).length(
2).refine(ports=>ports[0]!==ports[1],{message:"expected two different ports"}).optional().describe("blue-green: both versions on the same instances, on these tw\
o ports in turn, e.g. [8080, 8081]; the service reads PORT, and the security group must admit both")}).prefault({}),scalingGroup:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(/^(asg-[\w-]+|auto|off)$/,"expected the id of a scaling group, auto or off").default("off").describe("rolling-deploy replaces the instances of this \
scaling group: its id, or auto for the one with the environment's tag"),freeze:zod__WEBPACK_IMPORTED_MODULE_2__.YOg(freezeWindow).default([]).describe("Times in\
 which nothing is deployed; rollback and recover always work"),probe:zod__WEBPACK_IMPORTED_MODULE_2__.rej({requestsPerSecond:zod__WEBPACK_IMPORTED_MODULE_2__.aig().
min(0).max(1e3).default(0).describe("0 sends nothing"),path:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().startsWith("/").optional().describe("default: the path of the\
 health check")}).prefault({}).describe("Requests through the load balancer during a rollout, to count what fails"),health:appHealth.prefault({})}),canary=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({instances:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).default(1).describe("Instances that get the new version first"),steps:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(percent).min(1).default([5,25,50]).describe("Shares of the traffic, in order"),stepDuration:duration.default(3e5).describe("Longest time of one step"),interval:duration.
default(15e3).describe("Between two looks at the access log"),onInconclusive:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["rollback","promote","pause"]).default("rollb\
ack"),promote:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["rolling","none"]).default("rolling").describe("What happens after the last step passed"),headroom:percent.default(
25).describe("How much more than its fair share a canary instance may be sent"),analysis:zod__WEBPACK_IMPORTED_MODULE_2__.rej({okErrorRate:percent.default(1).describe(
"Error rate that is fine whatever the baseline does"),badErrorRate:percent.default(5).describe("Error rate that must not be promoted"),maxRatio:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().min(1).default(1.2).describe("Canary errors relative to baseline that are still fine"),falseRollback:percent.default(1).describe("Promised chance of rejec\
ting a good version (alpha)"),falsePromote:percent.default(1).describe("Promised chance of promoting a bad version (beta)"),minRequests:zod__WEBPACK_IMPORTED_MODULE_2__.
aig().int().min(0).default(50),latency:zod__WEBPACK_IMPORTED_MODULE_2__.rej({slowerThan:duration.describe("Requests that take longer count as bad"),okRate:percent.
default(2),badRate:percent.default(5)}).optional().describe("Judge the share of slow requests too")}).prefault({})}),migrations=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({directory:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("migrations"),access:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["direct","public","instance"]).default(
"direct").describe("How the job reaches the database"),url:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe("mysql://user:password@host:port/name; def\
ault: the environment's database"),table:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("_acd_migrations"),lockTimeout:duration.default(6e4),allowContract:zod__WEBPACK_IMPORTED_MODULE_2__.
zMY().default(!1),ssl:zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["disabled","preferred","required","verify-ca","verify-identity"]).default("preferred"),sslCa:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().optional()}),image=zod__WEBPACK_IMPORTED_MODULE_2__.rej({source:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("ubuntu*64*").describe("Image the golden im\
age starts from"),name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().describe("default: APP-ENV-RELEASE"),family:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().
describe("default: APP-ENV; instances with image: family:NAME follow it"),instanceType:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().default("auto"),steps:zod__WEBPACK_IMPORTED_MODULE_2__.
YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.rej({name:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
run:zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),timeout:duration.default(6e5)})])).default([]),keep:zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().min(1).default(3)}),
sections={region:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[a-z]{2}-[a-z0-9-]+$/,"expected a region such as cn-hangzhou"),bucket:zod__WEBPACK_IMPORTED_MODULE_2__.
YjP().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/).optional().describe("OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT"),infrastructure:infrastructure.
prefault({}),release:release.prefault({}),rollout:rollout.prefault({}),canary:canary.prefault({}),migrations:migrations.prefault({}),image:image.prefault({})},environmentSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
rej({app:zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[a-z][a-z0-9-]{1,30}$/,"expected 2 to 31 of a-z 0-9 -, starting with a letter"),...sections}),environmentsSchema=zod__WEBPACK_IMPORTED_MODULE_2__.
g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[a-z][a-z0-9-]{0,19}$/,"expected an environment name of up to 20 of a-z 0-9 -"),zod__WEBPACK_IMPORTED_MODULE_2__.
_H3({branch:zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP())]).
optional()}).nullable()).refine(environments=>Object.keys(environments).length>0,{message:"name at least one environment"})}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
