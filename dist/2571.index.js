"use strict";exports.id=2571,exports.ids=[2571],exports.modules={41297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{y:()=>refuseUnknownHealthPath});var _rollout_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44891),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_probe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76977),_serving_port_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(35527);const answerLimitMs=1e4;
async function refuseUnknownHealthPath({clock},{settings,outputs},servers){const{rollout,infrastructure}=settings,isOnePort=infrastructure.loadBalancer.listeners.
every(({backendPort})=>backendPort===(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_2__.v)(settings)),serving=servers.filter(server=>(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
PA)(server));if(serving.length===0||outputs.url===void 0||!isOnePort||rollout.onFailure==="stop")return;const{path}=rollout.health,url=new URL(path,outputs.url),
{status}=await(0,_probe_js__WEBPACK_IMPORTED_MODULE_1__.RV)({url,address:outputs.address,clock,limitMs:answerLimitMs});if(status!==404)return;const known=outputs.
listeners.flatMap(({healthCheck})=>healthCheck.path===void 0?[]:[healthCheck.path]);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`GET ${path} ans\
wers 404: none of the ${serving.length} instances that serve knows the health path, so none would count as healthy after its update, and none on the way back`,{
code:"E_HEALTH_PATH",fix:`give a path that the application answers: --health-path${known[0]&&known[0]!==path?` ${known[0]}, which the load balancer checks`:""};\
 when only the new release knows it, deploy that with --on-failure stop`})}}),3608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>skipped,y:()=>refuseUnknownSkip});var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27830),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function skipped(context){return new Set(context.options.skip??[])}function refuseUnknownSkip(context,servers){
const known=servers.flatMap(({instanceId,name})=>[name,instanceId]),unknown=[...skipped(context)].filter(asked=>!known.includes(asked));if(unknown.length===0)return;
const meant=(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(unknown[0],known);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`--skip names no\
 instance of the environment: ${unknown.join(", ")}`,{code:"E_NO_SUCH_INSTANCE",fix:`${meant===void 0?"":`did you mean ${meant}? `}there are ${servers.map(({name})=>name).
join(", ")}`})}}),45112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>refuseMixedFleet});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92683);function refuseMixedFleet(want,seen){
const{journal,history,skip}=seen;if(journal.open||(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.fN)(journal).size>0||history.at(-1)?.result==="mixed")return;const byRelease=new Map;
for(const{release,name,instanceId}of seen.servers)release!==void 0&&!skip.has(name)&&!skip.has(instanceId)&&byRelease.set(release,[...byRelease.get(release)??[],
name]);if(byRelease.size<2||byRelease.has(want.version))return;const sorted=[...byRelease].toSorted(([,a],[,b])=>b.length-a.length),counts=sorted.map(([release,
names])=>`${names.length} of ${release} (${names.join(", ")})`).join(" and ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`two versions are mixe\
d already: ${counts}; ${want.version} would be a third beside them`,{code:"E_MIXED_FLEET",fix:`bring all to one first: alicloud-deploy rolling-deploy --release ${sorted[0][0]}\
, or --skip the others`})}}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>nearest});
function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;for(const candidate of candidates){const distance=editDistance(
written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function editDistance(a,b){let row=Array.
from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:1+Math.min(row[j],
row[j-1],next[j-1]);row=next}return row[b.length]}})};
