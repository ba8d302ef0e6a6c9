"use strict";exports.id=8014,exports.ids=[8014],exports.modules={48014:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{lintData:()=>lintData});var _database_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35201),_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83263),_lint_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90552);const maxSeconds=30;async function lintData(session,pending){const skipped=[],findings=[];
await session.query("SET SESSION TRANSACTION READ ONLY");const[answer]=await session.query("SELECT VERSION() AS version"),isMariaDb=String(answer.rows[0].version).
includes("MariaDB");await session.query(isMariaDb?`SET SESSION max_statement_time = ${maxSeconds}`:`SET SESSION max_execution_time = ${maxSeconds*1e3}`);for(const migration of pending){
const hits=[];for(const statement of migration.statements)for(const check of dataChecks(statement)){const found=await ask(session,check.sql);found==="late"&&skipped.
push(`${migration.file}:${statement.line} ${check.code}: ${check.detail}`),found==="yes"&&hits.push({hit:check,statement})}findings.push(...(0,_lint_js__WEBPACK_IMPORTED_MODULE_2__.
I)(migration,hits))}return{findings,skipped}}async function ask(session,sql){try{const[answer]=await session.query(sql);return answer.rows.length>0?"yes":"no"}catch(error){
if(!(error instanceof _database_js__WEBPACK_IMPORTED_MODULE_0__.a)||error.isConnectionLost)throw error;if(late.has(error.errno))return"late";if(notThere.has(error.
errno))return"no";throw error}}const late=new Set([1969,3024]),notThere=new Set([1146,1054]);function dataChecks({what,sql}){const table=what.targets[0]?.name;if(table===
void 0||what.nature!=="ddl")return[];if(what.verb==="DROP TABLE"&&!what.options.isTemporary)return what.targets.map(({name})=>rows(name));if(what.verb==="CREATE\
 INDEX")return what.index?.kind==="unique"?[duplicates(table,what.index.columns)]:[];if(what.verb!=="ALTER TABLE")return[];let foreignKeys=0;return what.clauses.
flatMap(clause=>{switch(clause.kind){case"add-index":return clause.indexKind==="unique"?[duplicates(table,clause.columns)]:clause.indexKind!=="primary"?[]:[duplicates(
table,clause.columns),...clause.columns.map(column=>nulls(table,column))];case"modify-column":case"change-column":return[...clause.definition.isNotNull?[nulls(table,
clause.column)]:[],...lossy(table,clause.column,clause.definition)];case"add-foreign-key":return orphans(table,clause.columns,clause.references,referencedColumns(
sql,foreignKeys++));default:return[]}})}const rows=table=>({code:"DT01",detail:`${table} is not empty`,sql:`SELECT 1 AS _acd_lint FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(table)} LIMIT 1`}),quoted=names=>names.map(_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm);function duplicates(table,columns){const names=quoted(columns),present=names.
map(name=>`${name} IS NOT NULL`).join(" AND ");return{code:"DT03",detail:`${table} (${columns.join(", ")})`,sql:`SELECT 1 AS _acd_lint FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(table)} WHERE ${present} GROUP BY ${names.join(", ")} HAVING COUNT(*) > 1 LIMIT 1`}}const nulls=(table,column)=>({code:"DT04",detail:`${table}.${column}`,sql:`\
SELECT 1 AS _acd_lint FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(table)} WHERE ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(column)} IS NUL\
L LIMIT 1`}),integerBits={TINYINT:8,SMALLINT:16,MEDIUMINT:24,INT:32,INTEGER:32,BIGINT:64};function lossy(table,column,{type,arguments:given,isUnsigned}){const name=(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(column),bits=integerBits[type],isText=(type==="VARCHAR"||type==="CHAR")&&given[0]!==void 0;if(!isText&&bits===void 0)return[];const condition=isText?`CHAR_L\
ENGTH(${name}) > ${Number(given[0])}`:outside(name,bits,isUnsigned);return[{code:"DT02",detail:`${table}.${column} to ${type}${given.length>0?`(${given.join(", ")}\
)`:""}`,sql:`SELECT 1 AS _acd_lint FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(table)} WHERE ${condition} LIMIT 1`}]}function outside(name,bits,isUnsigned){
const size=2n**BigInt(isUnsigned?bits:bits-1);return`${name} < ${isUnsigned?0n:-size} OR ${name} > ${size-1n}`}function orphans(table,columns,parent,keys){if(keys?.
length!==columns.length)return[];const[own,other]=[quoted(columns),quoted(keys)],matches=own.map((name,index)=>`child.${name} = parent.${other[index]}`).join(" \
AND "),present=own.map(name=>`child.${name} IS NOT NULL`).join(" AND ");return[{code:"DT05",detail:`${table} (${columns.join(", ")}) to ${parent}`,sql:`SELECT 1\
 AS _acd_lint FROM ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(table)} AS child LEFT JOIN ${(0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(parent)} A\
S parent ON ${matches} WHERE ${present} AND parent.${other[0]} IS NULL LIMIT 1`}]}function referencedColumns(sql,index){return[...sql.matchAll(/\bREFERENCES\s+[^\s(]+\s*\(([^)]*)\)/gi)][index]?.[1].
split(",").map(name=>name.trim().replace(/^`(.*)`$/,"$1"))}})};
