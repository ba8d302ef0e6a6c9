const id=6018,ids=[6018],modules={76018:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{loadEnvironment:()=>loadEnvironment});var dist=__webpack_require__(38815),errors=__webpack_require__(52005),nearest=__webpack_require__(27830),config_schema=__webpack_require__(
57096);const scriptKeys=new Set(["run","command","userData","steps"]);function interpolate(value,variables,missing,path=[]){return typeof value=="string"?value.
replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g,(_,name,fallback)=>{const found=variables[name]||fallback;return(found===void 0||found==="")&&missing(path,
name),found??""}):Array.isArray(value)?value.map((item,index)=>interpolate(item,variables,missing,[...path,index])):typeof value=="object"&&value!==null?Object.
fromEntries(Object.entries(value).map(([key,inner])=>[key,scriptKeys.has(key)?inner:interpolate(inner,variables,missing,[...path,key])])):value}const freeMaps=new Set(
["env","environments","metadata"]);function loadEnvironment(request){const source=readSource(request),name=chooseEnvironment(source,request),tree=merge(source.shared,
source.environments[name]??{}),problems=[],locate=locator(source,name),overridden=new Map;for(const{path,value,origin}of request.overrides)setPath(tree,path.split(
"."),value),overridden.set(path,origin);const missing=new Set,filled=interpolate(tree,request.variables,(path,variable)=>{missing.add(path.join(".")),problems.push(
{message:`the environment variable ${variable} is not set (needed by ${path.join(".")})`,...locate(path),fix:`export ${variable}, or add it to the secrets of th\
e CI job`})}),parsed=config_schema.V.safeParse(filled);if(!parsed.success){const issues=parsed.error.issues.filter(issue=>!missing.has(issue.path.join(".")));problems.
push(...describeIssues(issues,locate,overridden))}if(parsed.success&&problems.length===0){const locateSetting=path=>overridden.has(path)?{}:locate(path.split("."));
return{name,settings:parsed.data,locate:locateSetting}}throw new errors.xL(problems)}function readSource({file,text}){const lines=new dist.HN,document=(0,dist.Tp)(
text,{lineCounter:lines,prettyErrors:!1,uniqueKeys:!0});if(document.errors.length>0)throw new errors.xL(document.errors.map(error=>{const{line,col}=lines.linePos(
error.pos[0]);return{message:`not valid YAML: ${error.message}`,file,line,column:col}}));const root=toTree(document.toJS({maxAliasCount:100}));if(!root)throw new errors.
xL([{message:"expected a map with the keys app, region, environments",file,line:1,column:1}]);const{environments,$schema:_schema,...shared}=normalise(root,[]),checked=config_schema.
m.safeParse(environments??{}),source={file,document,lines,shared,environments:{},branches:{}};if(!checked.success){const locate=locator(source,"");throw new errors.
xL(describeIssues(checked.error.issues.map(issue=>({...issue,path:["environments",...issue.path]})),locate,new Map))}for(const[name,value]of Object.entries(checked.
data)){const{branch,...sections}=normalise(value??{},[]);source.environments[name]=sections,source.branches[name]=branch===void 0?defaultBranches[name]??[]:[branch].
flat().map(String)}return source}const defaultBranches={dev:["master","main"],"pre-prod":["pre-production"],prod:["production"]};function chooseEnvironment(source,request){
const names=Object.keys(source.environments),{environment,branch}=request;if(environment!==void 0){if(names.includes(environment))return environment;const suggestion=(0,nearest.
p)(environment,names);throw new errors.xL([{message:`there is no environment ${environment} in ${source.file}; it has ${names.join(", ")}`,...suggestion?{fix:`d\
id you mean --env ${suggestion}?`}:{}}])}const matching=branch===void 0?[]:names.filter(name=>source.branches[name].includes(branch));if(matching.length===1)return matching[0];
if(branch===void 0&&names.length===1)return names[0];const why=branch===void 0?`${source.file} has ${names.length} environments and no CI branch says which`:`${matching.
length===0?"no environment":"more than one environment"} of ${source.file} has branch: ${branch}`;throw new errors.xL([{message:why,fix:`give --env ${names.join(
"|")}`}])}function locator(source,environment){const position=path=>{let node=source.document.contents,range;for(const key of path)if((0,dist.jh)(node)){const pair=node.
items.find(item=>(0,dist.tO)(item)&&(0,dist.jn)(item.key)&&sameKey(String(item.key.value),String(key)));if(!pair)return;range=(0,dist.jn)(pair.key)?pair.key.range?.[0]:
void 0,node=pair.value}else if(typeof node=="object"&&node!==null&&"items"in node)node=node.items[Number(key)],range=node?.range?.[0]??range;else return;return range===
void 0?void 0:source.lines.linePos(range)};return path=>{for(let length=path.length;length>0;length--){const part=path.slice(0,length),found=position(["environm\
ents",environment,...part])??position(part);if(found)return{file:source.file,line:found.line,column:found.col}}return{file:source.file,line:1,column:1}}}function describeIssues(issues,locate,overridden){
return issues.flatMap(issue=>{const path=issue.path.map(part=>typeof part=="symbol"?String(part):part),name=path.join("."),origin=overridden.get(name);if(origin)
return[{message:`${origin}: ${lowerFirst(issue.message)}`,path:name}];if(issue.code==="unrecognized_keys")return issue.keys.map(key=>{const suggestion=(0,nearest.
p)(key,knownKeys(path));return{message:`unknown key ${[...path,key].join(".")}`,path:[...path,key].join("."),...locate([...path,key]),...suggestion?{fix:`did yo\
u mean ${suggestion}?`}:{}}});if(issue.code==="invalid_union"){const best=issue.errors.flat().find(inner=>inner.code!=="invalid_type")??issue.errors.flat()[0];return[
{message:`${name}: ${lowerFirst(best?.message??issue.message)}`,path:name,...locate(path)}]}return[{message:issue.code==="invalid_type"&&issue.message.includes(
"received undefined")?`missing key ${name}`:`${name}: ${lowerFirst(issue.message)}`,path:name,...locate(path)}]})}function knownKeys(path){let schema=config_schema.
V;for(const key of path)schema=unwrap(unwrap(schema)?.shape?.[String(key)]);const shape=unwrap(schema)?.shape;return shape?Object.keys(shape):[]}function unwrap(schema){
let inner=schema;for(;inner&&!inner.shape&&inner.def?.innerType;)inner=inner.def.innerType;return inner}const lowerFirst=text=>text.charAt(0).toLowerCase()+text.
slice(1),camel=key=>key.replace(/-([a-z0-9])/g,(_,letter)=>letter.toUpperCase()),sameKey=(written,wanted)=>written===wanted||camel(written)===wanted;function normalise(value,path){
if(Array.isArray(value))return value.map(item=>normalise(item,path));const tree=toTree(value);if(!tree)return value;const isFree=freeMaps.has(path.at(-1)??"");return Object.
fromEntries(Object.entries(tree).map(([key,inner])=>{const name=isFree?key:camel(key);return[name,path.at(-1)==="environments"?inner:normalise(inner,[...path,name])]}))}
function toTree(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?value:void 0}function merge(base,over){const merged={...base};for(const[
key,value]of Object.entries(over)){const inner=toTree(value),below=toTree(merged[key]);merged[key]=inner&&below?merge(below,inner):value}return merged}function setPath(tree,[
key,...rest],value){if(key===void 0)return;if(rest.length===0){tree[key]=value;return}const inner={...toTree(tree[key])};tree[key]=inner,setPath(inner,rest,value)}}),
57096:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>environmentSchema,m:()=>environmentsSchema});
var zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(12311),_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);const duration=zod__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.aig()]).refine(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)!==
void 0,{message:"expected a duration such as 30s, 5m or 1h30m"}).transform(value=>(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value)).describe("Dura\
tion: 250ms, 30s, 5m, 1h; a bare number is seconds"),countOrPercent=zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(0),zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().regex(/^\d+(\.\d+)?%?$/,"expected a number or a percentage such as 50%")]).transform(value=>String(value)),percent=zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.
aig(),zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\d+(\.\d+)?%$/)]).transform(value=>typeof value=="number"?value:Number(value.slice(0,-1))).refine(value=>value>=
0&&value<=100,{message:"expected a percentage from 0% to 100%"}).describe("Percentage: 5%, 0.5%"),cidr=zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/,
"expected a CIDR block such as 10.0.0.0/16"),port=zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(65535),healthCheck=zod__WEBPACK_IMPORTED_MODULE_1__.rej(
{path:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().startsWith("/").default("/healthz").describe("Path that the load balancer asks"),port:port.optional(),interval:duration.
default(2e3),timeout:duration.default(5e3),healthy:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(10).default(3).describe("Successes in a row until a s\
erver gets traffic"),unhealthy:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(10).default(3).describe("Failures in a row until a server gets none"),codes:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("http_2xx")}),listener=zod__WEBPACK_IMPORTED_MODULE_1__.rej({port:port.describe("Port that clients connect to"),protocol:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["http","https","tcp"]).default("http"),backendPort:port.describe("Port that the application listens on"),requestTimeout:duration.default(6e4).describe("How\
 long one request may take before the balancer answers 504 (1s to 180s)"),idleTimeout:duration.default(15e3),certificate:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.rej({cert:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("File with the certificate and its chain (PEM), relative to dep\
loy.yml"),key:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("File with the private key (PEM, not encrypted); never printed")})]).optional().describe(
"Needed for https: the id of an uploaded server certificate, or files that are uploaded and put in place whenever they change"),redirectTo:port.optional().describe(
"http only: redirect every request to this https port"),stickySession:duration.optional().describe("Insert a cookie that keeps a client on one server for this l\
ong"),healthCheck:healthCheck.prefault({})}),infrastructure=zod__WEBPACK_IMPORTED_MODULE_1__.rej({vpc:zod__WEBPACK_IMPORTED_MODULE_1__.rej({cidr:cidr.default("1\
0.0.0.0/16")}).prefault({}),zones:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(8),zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).min(1).max(8)]).default(2).describe("How many zones, or which"),securityGroup:zod__WEBPACK_IMPORTED_MODULE_1__.rej({
ingress:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({protocol:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["tcp","udp","icmp","all"]).default(
"tcp"),ports:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.aig(),zod__WEBPACK_IMPORTED_MODULE_1__.YjP()]).transform(String).describe("8\
0, 8000-8100 or all"),from:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("0.0.0.0/0"),description:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("")})).default(
[])}).prefault({}),instances:zod__WEBPACK_IMPORTED_MODULE_1__.rej({count:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(1e3).default(2),instanceType:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("auto").describe("ECS instance type, or auto: the cheapest general type that all zones have in stock"),image:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
default("ubuntu*64*").describe("Image id, image name with *, or family:NAME"),disk:zod__WEBPACK_IMPORTED_MODULE_1__.rej({category:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("cloud_essd"),size:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(20).max(2048).default(40)}).prefault({}),keyPair:zod__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.rej({publicKey:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Public key of OpenS\
SH, or a file with it, relative to deploy.yml")})]).optional().describe("Name of a key pair that exists, or a public key to import"),ramRole:zod__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[\w.-]{1,64}$/,"expected 1\
 to 64 letters, digits, _ . and -").optional().describe("default APP-ENV-instances"),policies:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.
YjP()).default([]).describe("Policies that exist: the vendor's (AliyunOSSReadOnlyAccess) or the account's own")})]).optional().describe("Name of a RAM role that\
 exists, or a role to make: programs on the instances get its credentials"),userData:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()}).prefault({}),loadBalancer:zod__WEBPACK_IMPORTED_MODULE_1__.
rej({spec:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("slb.s2.small"),listeners:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(listener).min(1).default([{port:80,protocol:"\
http",backendPort:8080,requestTimeout:6e4,idleTimeout:15e3,healthCheck:healthCheck.parse({})}])}).prefault({}),eip:zod__WEBPACK_IMPORTED_MODULE_1__.rej({bandwidth:zod__WEBPACK_IMPORTED_MODULE_1__.
aig().int().min(1).max(500).default(5).describe("Mbit/s")}).prefault({}),nat:zod__WEBPACK_IMPORTED_MODULE_1__.rej({bandwidth:zod__WEBPACK_IMPORTED_MODULE_1__.aig().
int().min(1).max(500).default(5).describe("Mbit/s of the address that traffic leaves with")}).optional().describe("NAT gateway: instances without an address of \
their own reach the internet through one fixed address"),domain:zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z]{2,}$/,
"expected a name such as dev.example.com").describe("Name that leads to the environment; an A record in Alibaba Cloud DNS"),zone:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional().describe("Domain of the account that the name belongs to; default the last two parts, three below com.cn and the like"),ttl:zod__WEBPACK_IMPORTED_MODULE_1__.
aig().int().min(1).max(86400).default(600).describe("Seconds that resolvers keep the address")}).optional().describe("Domain record for the address of the envir\
onment"),database:zod__WEBPACK_IMPORTED_MODULE_1__.rej({engineVersion:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("8.0"),class:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("mysql.n2.medium.2c"),storage:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(20).max(32e3).default(20).describe("GiB, in steps of 5"),storageType:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("cloud_essd"),category:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["Basic","HighAvailability","cluster"]).default("HighAvailability"),name:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().regex(/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/,"expected 2 to 64 of a-z 0-9 _ -, starting with a letter"),account:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,
"expected 2 to 32 of a-z 0-9 _, starting with a letter"),password:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(8).max(32).describe("Give it as ${VARIABLE}; never \
write it into the file"),protect:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(!0).describe("Refuse to delete or replace the database"),allow:zod__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default([]).describe("Further addresses that may connect, beside the VPC")}).optional()}),hook=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({run:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("Shell script"),on:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["instance","job"]).default("instance"),timeout:duration.
default(3e5),onError:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["fail","ignore"]).default("fail")}),release=zod__WEBPACK_IMPORTED_MODULE_1__.rej({version:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().optional().describe("Name of this release; default: the commit"),artifact:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("File (.tar.gz) or di\
rectory to deploy"),update:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["artifact","image","replace","command"]).default("artifact"),directory:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().startsWith("/").optional().describe("Where releases live on an instance; default /opt/APP"),service:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe(
"systemd unit to restart; default APP"),keep:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(50).default(3).describe("Releases kept on each instance"),env:zod__WEBPACK_IMPORTED_MODULE_1__.
g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).default({}).describe("Environment of the service; {{database.host}} and the l\
ike are filled in"),hooks:zod__WEBPACK_IMPORTED_MODULE_1__.jgl(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["preDrain","postDrain","stop","install","start","validate",
"postAdd"]),hook).default({}),command:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("update: command \u2014 the script that updates one instance")}),
appHealth=zod__WEBPACK_IMPORTED_MODULE_1__.rej({path:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().startsWith("/").default("/healthz"),port:port.optional().describe("d\
efault: the first listener's backendPort"),versionPath:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().startsWith("/").optional().describe("Path that answers with the ru\
nning version"),versionField:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("version").describe("Field of the JSON answer; a plain-text answer is taken whole"),
consecutive:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(20).default(3),interval:duration.default(1e3),timeout:duration.default(5e3).describe("Of one\
 check"),deadline:duration.default(12e4).describe("Until the instance counts as failed"),warmUp:duration.default(0)}),rollout=zod__WEBPACK_IMPORTED_MODULE_1__.rej(
{batch:countOrPercent.default("1").describe("Instances out of service at once, number or percent"),minHealthy:countOrPercent.default("50%").describe("Instances \
that serve at every moment, number or percent (rounded up)"),minHealthyPerZone:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(0).default(0),firstBatch:zod__WEBPACK_IMPORTED_MODULE_1__.
aig().int().min(1).optional(),bake:duration.default(0).describe("Pause after the first batch"),pauseBetween:duration.default(0),approvalTimeout:duration.default(
864e5).describe("How long a paused run waits for its approval; after that recover rolls it back"),drainTimeout:duration.optional().describe("default: what the l\
istener guarantees"),maxFailures:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(0).default(0),onFailure:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["rollback","stop"]).
default("rollback"),deadMan:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.euz("off").transform(()=>0),duration]).default(6e5).describe(
"canary and blue-green: how long after the death of the job the cloud itself (OOS) takes the traffic back, or off; without OOS there is only a notice"),scalingGroup:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().regex(/^(asg-[\w-]+|auto|off)$/,"expected the id of a scaling group, auto or off").default("off").describe("rolling-deploy replaces the instances of this \
scaling group: its id, or auto for the one with the environment's tag"),health:appHealth.prefault({})}),canary=zod__WEBPACK_IMPORTED_MODULE_1__.rej({instances:zod__WEBPACK_IMPORTED_MODULE_1__.
aig().int().min(1).default(1).describe("Instances that get the new version first"),steps:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(percent).min(1).default([5,25,50]).
describe("Shares of the traffic, in order"),stepDuration:duration.default(3e5).describe("Longest time of one step"),interval:duration.default(15e3).describe("Be\
tween two looks at the access log"),onInconclusive:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["rollback","promote","pause"]).default("rollback"),promote:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["rolling","none"]).default("rolling").describe("What happens after the last step passed"),headroom:percent.default(25).describe("How much more than its fai\
r share a canary instance may be sent"),analysis:zod__WEBPACK_IMPORTED_MODULE_1__.rej({okErrorRate:percent.default(1).describe("Error rate that is fine whatever\
 the baseline does"),badErrorRate:percent.default(5).describe("Error rate that must not be promoted"),maxRatio:zod__WEBPACK_IMPORTED_MODULE_1__.aig().min(1).default(
1.2).describe("Canary errors relative to baseline that are still fine"),falseRollback:percent.default(1).describe("Promised chance of rejecting a good version (\
alpha)"),falsePromote:percent.default(1).describe("Promised chance of promoting a bad version (beta)"),minRequests:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().
min(0).default(50),latency:zod__WEBPACK_IMPORTED_MODULE_1__.rej({slowerThan:duration.describe("Requests that take longer count as bad"),okRate:percent.default(2),
badRate:percent.default(5)}).optional().describe("Judge the share of slow requests too")}).prefault({})}),migrations=zod__WEBPACK_IMPORTED_MODULE_1__.rej({directory:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("migrations"),access:zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["direct","public","instance"]).default("direct").describe("How the job reaches the data\
base"),url:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("mysql://user:password@host:port/name; default: the environment's database"),table:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().default("_acd_migrations"),lockTimeout:duration.default(6e4),allowContract:zod__WEBPACK_IMPORTED_MODULE_1__.zMY().default(!1),ssl:zod__WEBPACK_IMPORTED_MODULE_1__.
k5n(["disabled","preferred","required","verify-ca","verify-identity"]).default("preferred"),sslCa:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()}),image=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({source:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("ubuntu*64*").describe("Image the golden image starts from"),name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().
optional().describe("default: APP-ENV-RELEASE"),family:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().describe("default: APP-ENV; instances with image: famil\
y:NAME follow it"),instanceType:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("auto"),steps:zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.rej({name:zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),run:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP(),timeout:duration.default(6e5)})])).default([]),keep:zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).default(3)}),sections={region:zod__WEBPACK_IMPORTED_MODULE_1__.
YjP().regex(/^[a-z]{2}-[a-z0-9-]+$/,"expected a region such as cn-hangzhou"),bucket:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/).
optional().describe("OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT"),infrastructure:infrastructure.prefault({}),release:release.prefault(
{}),rollout:rollout.prefault({}),canary:canary.prefault({}),migrations:migrations.prefault({}),image:image.prefault({})},environmentSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
rej({app:zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z][a-z0-9-]{1,30}$/,"expected 2 to 31 of a-z 0-9 -, starting with a letter"),...sections}),environmentsSchema=zod__WEBPACK_IMPORTED_MODULE_1__.
g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[a-z][a-z0-9-]{0,19}$/,"expected an environment name of up to 20 of a-z 0-9 -"),zod__WEBPACK_IMPORTED_MODULE_1__.
_H3({branch:zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP())]).
optional()}).nullable()).refine(environments=>Object.keys(environments).length>0,{message:"name at least one environment"})}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;
for(const candidate of candidates){const distance=editDistance(written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=
distance)}return best}function editDistance(a,b){let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=
b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.length]}})};export{id,ids,modules};
