const id=6391,ids=[6391],modules={86391:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var errors=__webpack_require__(52005),cloud_errors=__webpack_require__(70271);async function finding(findings,name,check){
try{const[message,value]=await check();return findings.push({name,status:"ok",message}),value}catch(error){const fix=error instanceof errors.sH?error.fix:void 0,
hint=(0,cloud_errors.E)(error,"permission")?`allow ${error.product.toLowerCase()}:${error.action} in the RAM policy of this identity`:fix;findings.push({name,status:"\
fail",message:(0,errors.bD)(error),...hint?{fix:hint}:{}});return}}var fleet=__webpack_require__(56490),scaling_group_plan=__webpack_require__(35849),scaling_group_view=__webpack_require__(
30411),rollout_context=__webpack_require__(97422);async function checkScalingGroup(findings,cloud,{name,settings}){const environmentTag=`${settings.app}/${name}`,
found=await finding(findings,"scaling group",async()=>{const group=await(0,scaling_group_view.WP)(cloud,{setting:settings.rollout.scalingGroup,environmentTag}),
view=await(0,scaling_group_view.KT)(cloud,group.id,await(0,scaling_group_view.aH)(cloud,group,environmentTag)),{instances}=await(0,fleet.k0)(cloud,environmentTag),
count=view.members.filter(scaling_group_plan.yY).length;return[`${group.name||group.id}: an instance refresh renews ${count} instances`,{view,instances}]});if(!found)
return;const{problems,notices}=(0,scaling_group_plan.kh)(found.view.members,found.instances,new Set),add=status=>problem=>findings.push({name:"scaling group",status,
message:problem.message,...problem.fix?{fix:problem.fix}:{}});(0,scaling_group_plan.gn)((0,rollout_context.rS)(settings),found.view.members).forEach(add("fail")),
problems.forEach(add("fail")),notices.map(message=>({message})).forEach(add("warn"))}var scaling_group_run=__webpack_require__(51738);async function run(context){
const findings=[nodeVersion(context)],environment=await finding(findings,"configuration",async()=>{const found=await context.environment();return[`environment ${found.
name} of ${found.settings.app} in ${found.settings.region}`,found]}),cloud=environment&&await finding(findings,"credentials",async()=>{const connected=await context.
cloud(),me=await connected.identity.whoAmI();return[`${me.kind} ${me.arn}`,connected]});if(cloud)for(const[name,read]of permissions(cloud))await finding(findings,
name,async()=>["may read",await read()]);cloud&&environment&&(0,scaling_group_run.dA)(environment.settings)&&await checkScalingGroup(findings,cloud,environment);
const failed=findings.filter(({status})=>status==="fail");return{result:failed.length===0?"succeeded":"failed",exitCode:failed.length===0?errors.hS.done:environment?
errors.hS.preflight:errors.hS.configuration,checks:findings,...failed[0]?{error:{code:"E_DOCTOR",message:`${failed[0].name}: ${failed[0].message}`,retryable:!1,
...failed[0].fix?{fix:failed[0].fix}:{}}}:{},text:[...findings.map(line),failed.length===0?"All is well.":`${failed.length} of ${findings.length} checks failed.`].
join(`
`)}}function nodeVersion({env:_env}){const[major=0,minor=0]=process.versions.node.split(".").map(Number);return major>20||major===20&&minor>=19?{name:"node",status:"\
ok",message:`Node.js ${process.versions.node}`}:{name:"node",status:"fail",message:`Node.js ${process.versions.node} is too old`,fix:"use Node.js 20.19 or newer"}}
function permissions(cloud){return[["vpc",()=>cloud.network.describeVpcs({tags:{"alicloud-deploy:env":"doctor"}})],["ecs",()=>cloud.compute.describeInstances({tags:{
"alicloud-deploy:env":"doctor"}})],["slb",()=>cloud.loadBalancing.describeLoadBalancers({tags:{"alicloud-deploy:env":"doctor"}})],["rds",()=>cloud.databases.describeDatabases(
{tags:{"alicloud-deploy:env":"doctor"}})]]}function line({name,status,message,fix}){return`${{ok:"ok  ",warn:"warn",fail:"FAIL",skipped:"-   "}[status]}  ${name.
padEnd(14)} ${message}${fix?`
      fix: ${fix}`:""}`}})};export{id,ids,modules};
