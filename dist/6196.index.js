"use strict";exports.id=6196,exports.ids=[6196],exports.modules={30096:((__unused_webpack_module,exports2)=>{class LeftOut{constructor(){throw new Error("the command line of\
 umzug is left out of this bundle: use `alicloud-deploy migrate`")}}exports2.CommandLineAction=LeftOut,exports2.CommandLineParser=LeftOut}),18246:(module2=>{function webpackEmptyAsyncContext(req){
return Promise.resolve().then(()=>{var e=new Error("Cannot find module '"+req+"'");throw e.code="MODULE_NOT_FOUND",e})}webpackEmptyAsyncContext.keys=()=>[],webpackEmptyAsyncContext.
resolve=webpackEmptyAsyncContext,webpackEmptyAsyncContext.id=18246,module2.exports=webpackEmptyAsyncContext}),9642:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createRunner:()=>createRunner,unwrapRunnerError:()=>unwrapRunnerError});var umzug__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
21252);function createRunner(runnables){return new umzug__WEBPACK_IMPORTED_MODULE_0__.Umzug({migrations:runnables.map(({name,file,up,down})=>({name,path:file,up,
...down?{down}:{}})),context:{},storage:{executed:async()=>runnables.flatMap(({name,isExecuted})=>isExecuted?[name]:[]),logMigration:async()=>{},unlogMigration:async({
name})=>runnables.find(runnable=>runnable.name===name)?.unlog?.()},logger:void 0})}function unwrapRunnerError(error){return error instanceof Error&&error.name===
"MigrationError"&&"migration"in error&&error.cause?error.cause:error}})};
