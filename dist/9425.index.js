"use strict";exports.id=9425,exports.ids=[9425],exports.modules={99425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{acceptSchema:()=>acceptSchema,adopt:()=>adopt,baseline:()=>baseline,repair:()=>repair,resolve:()=>resolve});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_files_directory_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
59806),_files_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(53961),_foreign_history_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66267),_history_session_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
11280),_journal_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(1189),_plan_down_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(70372),_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
88763),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(83263);function baseline(options,to){return edit(options,async history=>{const last=to===void 0?
history.migrations.length-1:history.migrations.findIndex(({id,file})=>id===to||file===to);if(last<0&&to!==void 0)throw unknownMigration(to,history.migrations);const known=new Set(
(history.journal??[]).map(({id})=>id)),missing=history.migrations.slice(0,last+1).filter(({id,kind})=>!known.has(id)&&kind!=="repeatable");return recordApplied(
history,missing,"baseline")})}function adopt(options,from){return edit(options,async history=>{const found=await(0,_foreign_history_js__WEBPACK_IMPORTED_MODULE_4__.
M)(history.session),tool=from===void 0?found[0]:found.find(candidate=>candidate.tool===from);if(!tool)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(
`no history of ${from??"another tool"} in this schema`,{code:"E_MIGRATION_NO_HISTORY",fix:found.length>0?`there is one of ${found.map(other=>other.tool).join(",\
 ")}`:"record what is applied with migrate baseline --to ID"});const{applied,unknown}=await(0,_foreign_history_js__WEBPACK_IMPORTED_MODULE_4__.T)(history.session,
tool,history.migrations),known=new Set((history.journal??[]).map(({id})=>id));return[...await recordApplied(history,applied.filter(({id})=>!known.has(id)),`adop\
ted from ${tool.tool}`),...unknown.map(name=>`${tool.tool} applied ${name}, for which there is no file`)]},{mayBeForeign:!0})}function repair(options,id,reason){
return edit(options,async({session,tables,journal,migrations,isDryRun})=>{const row=journal?.find(candidate=>candidate.id===id);if(!row)throw unknownMigration(id,
migrations);const migration=[...migrations,...migrations.map(_plan_down_js__WEBPACK_IMPORTED_MODULE_7__.$N)].find(candidate=>candidate.id===id),change=migration?
`checksum = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Ov)(migration.checksum)}, stmt_total = ${(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.ZA)(migration)}\
, stmt_done = ${row.state==="done"||row.state==="baseline"?(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.ZA)(migration):row.statementsDone}, stmt_hashes = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.
Ov)(migration.statements.map(({hash})=>hash).join(""))}`:"state = 'reverted'",sql=`UPDATE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Cm)(tables.migrations)}\
 SET ${change}, note = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Ov)(`accepted: ${reason}`)} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Ov)(
id)}`;return isDryRun||await session.query(sql),[migration?`${id}: the file as it is now counts as what was applied`:`${id}: accepted that its file is gone`]})}
function acceptSchema(options,reason){return edit(options,async({session,opening,tables,journal,identity,isDryRun})=>{const drift=await(0,_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_8__.
kR)(session);if(!drift)return[];const statements=[...journal===void 0?(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.s9)(tables):[],(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.
vj)(identity,session.threadId,opening.server,JSON.stringify({accepted:reason})),(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.CD)(identity.runId,"accepted"),(0,_schema_schema_drift_js__WEBPACK_IMPORTED_MODULE_8__.
fi)(identity.runId)];return isDryRun||await session.query(statements.join(";")),drift.changes.map(change=>`accepted: ${change}`)})}function resolve(options,id,mark){
return edit(options,async({session,tables,journal,migrations,isDryRun})=>{const row=journal?.find(candidate=>candidate.id===id);if(!row||row.state!=="running"&&
row.state!=="failed")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`${id} is ${row?row.state:"not in the history"}: there is nothing to resolve`,{
code:"E_MIGRATION_NOT_OPEN",fix:`half done are: ${(journal??[]).flatMap(other=>other.state==="running"||other.state==="failed"?[other.id]:[]).join(", ")||"none"}`});
if(id.endsWith(_journal_js__WEBPACK_IMPORTED_MODULE_6__.WE)){const back=id.slice(0,-_journal_js__WEBPACK_IMPORTED_MODULE_6__.WE.length),file=migrations.find(candidate=>candidate.
id===back)?.file??back,forget=`DELETE FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Cm)(tables.migrations)} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.
Ov)(id)}`;return isDryRun||await session.query(mark==="done"?(0,_plan_down_js__WEBPACK_IMPORTED_MODULE_7__.PS)(tables,{id,file}):forget),[mark==="done"?`${back}\
 is reverted`:`${back} counts as applied; its way back is forgotten`]}const migration=migrations.find(candidate=>candidate.id===id),done=row.statementsDone+(mark===
"done"?1:0),total=migration?(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.ZA)(migration):row.statementsTotal,state=done>=total?"done":"failed",sql=`UPDATE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.
Cm)(tables.migrations)} SET state = '${state}', stmt_done = ${done}, stmt_started = 0, batch_cursor = NULL, error = NULL, finished_at = NOW(6), note = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.
Ov)(`statement ${row.statementsDone+1} marked ${mark} by hand`)} WHERE id = ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_9__.Ov)(id)}`;return isDryRun||await session.
query(sql),[state==="done"?`${id} is applied`:`${id} goes on with statement ${done+1} of ${total} in the next run`]})}async function recordApplied(history,migrations,note){
if(migrations.length===0)return[];const statements=[...history.journal===void 0?(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.s9)(history.tables):[],(0,_journal_js__WEBPACK_IMPORTED_MODULE_6__.
PV)(history.tables,migrations,"baseline",note,history.identity)];return history.isDryRun||await history.session.query(statements.join(";")),migrations.map(({id})=>`${id}\
 counts as applied (${note})`)}async function edit(options,change,{mayBeForeign=!1}={}){const{migrations,problems}=(0,_files_files_js__WEBPACK_IMPORTED_MODULE_3__.
Y)(await(0,_files_directory_js__WEBPACK_IMPORTED_MODULE_2__.g)(options.directory));if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
xL(problems);const session=await(options.connect??(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,
23920))).connectMysql)(options.connection),identity={runId:`${options.runId}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`,actor:options.
actor,...options.commit?{commit:options.commit}:{},...options.toolVersion?{toolVersion:options.toolVersion}:{}};try{const history=await(0,_history_session_js__WEBPACK_IMPORTED_MODULE_5__.
j)(session,{...options,timeoutMs:options.lockTimeoutMs??6e4,database:options.connection.database,tables:{migrations:options.table??_journal_js__WEBPACK_IMPORTED_MODULE_6__.
a5},migrations:()=>migrations,identity,mayBeForeign});try{return await change({...history,migrations,identity,isDryRun:options.isDryRun})}finally{await history.
release()}}finally{await session.close()}}function unknownMigration(id,migrations){const close=migrations.filter(migration=>migration.id.includes(id)).map(migration=>migration.
id);return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL([{message:`there is no migration ${id}`,...close.length>0?{fix:`did you mean ${close.join(", ")}\
?`}:{}}])}})};
