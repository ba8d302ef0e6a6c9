"use strict";exports.id=2861,exports.ids=[2861],exports.modules={72861:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{askJob:()=>askJob,jobSignFile:()=>jobSignFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(98444),_job_question_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(97606);const lookMs=300,
silentJobMs=18e4,jobSignFile="job-looked";async function askJob(line,question){const{directory,clock,reporter,signal}=line,number=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(6).toString("hex"),askedAtMs=clock.now();for(reporter.emit({type:"progress",subject:"job",phase:_job_question_js__WEBPACK_IMPORTED_MODULE_4__.A9,message:question.
kind==="server"?"how is the server?":`callback ${question.event}`,data:{question:{...question,number}}});;){const answer=await readAnswer((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(directory,`answer-${number}`));if(answer)return resolved(answer);if(clock.now()-Math.max(askedAtMs,await lookedAtMs((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(directory,jobSignFile)))>silentJobMs)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.wG("the job that started these migrations does not answer an\
y more",{code:"E_JOB_GONE",retryable:!0,fix:"run the same command again: it continues where this one stopped"});await clock.sleep(lookMs,signal)}}function resolved(answer){
if("failed"in answer)throw new Error(answer.failed);if(!("refused"in answer))return answer.server;const{message,...details}=answer.refused;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
wG(message,details)}async function readAnswer(file){try{const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_5__.V)(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
readFile)(file,"utf8"),_job_question_js__WEBPACK_IMPORTED_MODULE_4__.ri);return"value"in read?read.value:{failed:`the answer of the job cannot be understood: ${read.
wrong}`}}catch(error){if(error.code==="ENOENT")return;throw error}}async function lookedAtMs(file){try{return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
stat)(file)).mtimeMs}catch(error){if(error.code==="ENOENT")return 0;throw error}}}),97606:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A9:()=>questionPhase,Pv:()=>questionOutline,ri:()=>answerOutline});const questionPhase="asks the job",answerOutline={
"server?":{},"failed?":"string","refused?":{code:"string",message:"string",retryable:"boolean","fix?":"string"}},questionOutline={number:"string",kind:"string",
"event?":"string","variables?":{"*":"string"}}})};
