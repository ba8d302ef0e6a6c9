const id=4248,ids=[4248],modules={13590:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BR:()=>delegatedTo,Hy:()=>isForInstance,_j:()=>delegatedVariable});const delegatedVariable="ALICLOUD_DEPLOY_DELEGATED";function delegatedTo({env}){const text=env[delegatedVariable];
return text===void 0?void 0:JSON.parse(text)}const offline=new Set(["lint","new","split"]);async function isForInstance(context){if(context.options.url!==void 0||
offline.has(context.verb??""))return!1;const{migrations}=(await context.environment()).settings;return migrations.access==="instance"&&migrations.url===void 0}}),
54137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>identity});function identity(context){
const{actor,runId,jobUrl,commit}=context.host.job();return{actor:actor??context.env.USER??"unknown",runId,...jobUrl?{jobUrl}:{},...commit?{commit}:{}}}})};export{id,ids,modules};
