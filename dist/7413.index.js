"use strict";exports.id=7413,exports.ids=[7413],exports.modules={87413:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{lintBlocking:()=>lintBlocking});var _shared_redact_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(38395),_database_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
35201),_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(12169),_opening_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(15930),_change_refusals_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
33504),_prepare_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(80285),_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(69242),_connect_session_settings_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
76033),_traffic_check_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(19544),_lint_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(90552),_repeated_changes_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
61938);const defaults={copyRows:_change_refusals_js__WEBPACK_IMPORTED_MODULE_7__.tI,copyBytes:_change_refusals_js__WEBPACK_IMPORTED_MODULE_7__.NN,rebuildBytes:2**
30,lockedRows:1e4,changedRows:1e4};async function lintBlocking(session,request){const reason=await whyNotProbed(session,request.database);if(reason!==void 0)return{
findings:[],notes:[`not tried on copies of the tables: ${reason}`]};const found=new Map(request.pending.map(migration=>[migration,[]])),limits={...defaults,...request.
limits};try{await findBlocking(session,request.pending,limits,found),await findBigChanges(session,request.pending,limits,found);const notes=await findTraffic(session,
request,found);return{findings:[...found].flatMap(([migration,hits])=>(0,_lint_js__WEBPACK_IMPORTED_MODULE_6__.I)(migration,hits)),notes}}finally{await session.
query(`DO RELEASE_LOCK('${(0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__.l)(request.database)}')`)}}async function whyNotProbed(session,database){try{await session.
query((0,_connect_session_settings_js__WEBPACK_IMPORTED_MODULE_8__.M)(_opening_js__WEBPACK_IMPORTED_MODULE_2__.j));const[answer]=await session.query(`SELECT GET\
_LOCK('${(0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__.l)(database)}', 0) AS taken`);if(answer.rows[0].taken!==1)return"migrations run there now";await session.
query("DROP TABLE IF EXISTS _acd_probe_0; CREATE TABLE _acd_probe_0 (id INT PRIMARY KEY); DROP TABLE _acd_probe_0");return}catch(error){if(!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.
a)||error.isConnectionLost)throw error;return await session.query(`DO RELEASE_LOCK('${(0,_lock_lock_js__WEBPACK_IMPORTED_MODULE_1__.l)(database)}')`),error.message}}
async function findBlocking(session,pending,limits,found){const objects=(0,_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_4__.R7)(pending),facts=await(0,_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_4__.
e5)(session,objects.filter(({kind})=>kind==="table").map(({name})=>name)),[answer]=await session.query("SELECT VERSION() AS version"),chosen=await(0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__.
fu)(session,{pending,facts,images:await(0,_connect_server_facts_js__WEBPACK_IMPORTED_MODULE_4__.EV)(session,objects,new Set(facts.keys())),version:String(answer.
rows[0].version),resetSession:(0,_connect_session_settings_js__WEBPACK_IMPORTED_MODULE_8__.M)(_opening_js__WEBPACK_IMPORTED_MODULE_2__.j)});findRepeated(pending,
chosen,found);for(const[migration,hits]of found)for(const statement of migration.statements){const algorithm=chosen.get(statement),known=facts.get(statement.what.
targets[0]?.name??""),table=known&&{...known,...algorithm?.size},code=algorithm&&table&&blockingRule(statement,algorithm,table,limits);!code||code==="BL01"&&acceptsCopy(
migration)||hits.push({hit:{code,detail:describe(statement,algorithm,table)},statement})}}function findRepeated(pending,chosen,found){const isWork=statement=>(chosen.
get(statement)?.rank??0)>0;for(const{migration,statement,table,before}of(0,_repeated_changes_js__WEBPACK_IMPORTED_MODULE_9__.C)(pending,isWork)){if(before.startsWith(
`${migration.file}:`))continue;const detail=`${table}, which ${before} changes, too; neither is instant`;found.get(migration).push({hit:{code:"BL07",detail},statement})}}
const acceptsCopy=({directives})=>directives.some(({name,value})=>name==="algorithm"&&value.toLowerCase()==="copy");function blockingRule({what},{rank},{rows,bytes},limits){
return rank===3&&(rows>limits.copyRows||bytes>limits.copyBytes)?"BL01":rank>=2&&rows>limits.lockedRows?"BL03":rank>0&&what.verb==="ALTER TABLE"&&!what.clauses.every(
({kind})=>withoutRebuild.has(kind))&&bytes>limits.rebuildBytes?"BL02":void 0}const withoutRebuild=new Set(["add-index","drop-index","rename-index","alter-index",
"add-foreign-key","drop-foreign-key","set-default","drop-default","comment"]),describe=({what},{label},{rows,bytes})=>`${what.verb} of ${what.targets[0].name} g\
oes with ${label} (about ${rows} rows, ${Math.round(bytes/1048576)} MB)`;async function findBigChanges(session,pending,limits,found){for(const migration of pending)
for(const statement of migration.statements){const{what,batchSize,sql}=statement,isWhole=!what.options.hasWhere&&!what.options.hasLimit;if(!["UPDATE","DELETE"].
includes(what.verb)||batchSize!==void 0||isWhole)continue;const rows=await estimate(session,sql);rows>limits.changedRows&&found.get(migration).push({hit:{code:"\
BL08",detail:`${what.verb} of ${what.targets[0]?.name} looks at about ${rows} rows`},statement})}}async function estimate(session,sql){try{const[answer]=await session.
query(`EXPLAIN ${sql}`);return Math.max(0,...answer.rows.map(row=>Number(row.rows??0)))}catch(error){if(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.
a&&!error.isConnectionLost)return 0;throw error}}async function findTraffic(session,request,found){if(request.trafficWindowSeconds<=0)return[];const report=await(0,_traffic_check_js__WEBPACK_IMPORTED_MODULE_5__.
A)(session,{...request,windowSeconds:request.trafficWindowSeconds});if(report.unavailable!==void 0)return[`queries of the application not checked: ${report.unavailable}`];
for(const broken of report.broken){const code=trafficRules[broken.errno];code&&found.get(broken.migration).push({hit:{code,detail:describeQuery(broken)},statement:broken.
statement})}return[]}const trafficRules={1136:"BC11",1176:"BC12"},describeQuery=({query})=>`${(0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_10__.pC)(query.text.
replace(/\s+/g," "),160)} (last seen ${query.lastSeen})`})};
