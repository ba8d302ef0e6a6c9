"use strict";exports.id=9318,exports.ids=[9318],exports.modules={12095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{D:()=>identity});var _version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58508);function identity(context){const{actor,runId,jobUrl,
commit}=context.host.job();return{actor:actor??context.env.USER??"unknown",runId,toolVersion:_version_js__WEBPACK_IMPORTED_MODULE_0__.r,...jobUrl?{jobUrl}:{},...commit?
{commit}:{}}}}),36472:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{expandOnInstance:()=>expandOnInstance,whyReleaseDoesNotFitOnInstance:()=>whyReleaseDoesNotFitOnInstance});var _migrate_connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
46496),_migrate_on_instance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37799);async function expandOnInstance(context,migration){const document=await(0,_migrate_on_instance_js__WEBPACK_IMPORTED_MODULE_1__.
migrateOnInstance)(context,{...migration,words:[],options:{phase:"expand"}}),{migrations,error}=document;if(error&&!migrations)throw(0,_migrate_on_instance_js__WEBPACK_IMPORTED_MODULE_1__.
errorOf)(error,document);return{result:document.result,migrations:migrations?.entries??[],statements:migrations?.statements??[],schemaHead:migrations?.schemaHead??
void 0,durationMs:document.durationMs,...migrations?.failure?{failure:migrations.failure}:{}}}async function whyReleaseDoesNotFitOnInstance(context,{version,schemaHead}){
return(0,_migrate_connection_js__WEBPACK_IMPORTED_MODULE_0__.withTarget)({...context,verb:"fits"},async({connection,directory,label})=>{const delegated={label,...schemaHead===
void 0?{}:{schemaHead}},words=["fits",version],document=await(0,_migrate_on_instance_js__WEBPACK_IMPORTED_MODULE_1__.migrateOnInstance)(context,{connection,directory,
delegated,words,options:{}});if(document.error){if(document.error.code==="E_SCHEMA_TOO_NEW")return document.error.message;throw(0,_migrate_on_instance_js__WEBPACK_IMPORTED_MODULE_1__.
errorOf)(document.error,document)}})}})};
