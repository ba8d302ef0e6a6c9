"use strict";exports.id=9960,exports.ids=[9960],exports.modules={62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text,{flag:isNew?
"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),47226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>lint_lint,X:()=>migrationsDirectory});var external_node_child_process_=__webpack_require__(31421),external_node_path_=__webpack_require__(
76760),external_node_util_=__webpack_require__(57975),files_directory=__webpack_require__(59806),files_files=__webpack_require__(53961),external_node_crypto_=__webpack_require__(
77598),rules=__webpack_require__(98293);function formatFindings(findings,format,directory){const placed=findings.map(finding=>({...finding,file:`${directory}/${finding.
file}`}));switch(format){case"text":return formatText(placed);case"json":return JSON.stringify(placed,null,2);case"sarif":return JSON.stringify(toSarif(placed),
null,2);case"junit":return toJunit(placed);case"github":return placed.map(toAnnotation).join(`
`);case"gitlab":return JSON.stringify(placed.map(toCodeQuality),null,2)}}function formatText(findings){const lines=findings.map(({file,line,column,severity,code,
message,rewrite})=>`${file}:${line}:${column} ${severity} ${code} ${message}
    ${rewrite}`),count=severity=>findings.filter(finding=>finding.severity===severity).length,summary=findings.length===0?"Nothing found.":`${count("error")} er\
rors, ${count("warning")} warnings, ${count("info")} notes.`;return[...lines,summary].join(`
`)}const sarifLevels={error:"error",warning:"warning",info:"note"};function toSarif(findings){return{$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"\
2.1.0",runs:[{tool:{driver:{name:"alicloud-deploy migrate lint",rules:[...new Set(findings.map(({code})=>code))].sort().map(code=>({id:code,shortDescription:{text:code===
"LINT"?"a suppression that is not valid":rules.aO[code].title},help:{text:code==="LINT"?"Give the code and a reason.":rules.aO[code].rewrite}}))}},results:findings.
map(finding=>({ruleId:finding.code,level:sarifLevels[finding.severity],message:{text:`${finding.message}. ${finding.rewrite}`},locations:[{physicalLocation:{artifactLocation:{
uri:finding.file},region:{startLine:finding.line,startColumn:finding.column}}}],partialFingerprints:{primaryLocationLineHash:fingerprint(finding)}}))}]}}function toJunit(findings){
const cases=findings.map(finding=>`  <testcase classname="${xml(finding.file)}" name="${xml(`${finding.code} line ${finding.line}`)}">
    <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(`${finding.file}:${finding.line}:${finding.column}
${finding.rewrite}`)}</failure>
  </testcase>`),body=cases.length>0?cases:['  <testcase classname="migrate lint" name="nothing found"/>'];return[`<testsuite name="migrate lint" tests="${body.length}\
" failures="${findings.length}">`,...body,"</testsuite>"].join(`
`)}const xmlEntities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\n":"&#10;"},xml=text=>text.replace(/[&<>"\n]/g,character=>xmlEntities[character]),annotationKinds={
error:"error",warning:"warning",info:"notice"};function toAnnotation(finding){const property=text2=>text2.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(
`
`,"%0A").replaceAll(":","%3A").replaceAll(",","%2C"),text=`${finding.message}. ${finding.rewrite}`.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");return`::${annotationKinds[finding.severity]} file=${property(finding.file)},line=${finding.line},col=${finding.column},title=${property(finding.code)}\
::${text}`}const gitlabSeverities={error:"critical",warning:"major",info:"info"};function toCodeQuality(finding){return{description:`${finding.code}: ${finding.
message}. ${finding.rewrite}`,check_name:finding.code,fingerprint:fingerprint(finding),severity:gitlabSeverities[finding.severity],location:{path:finding.file,lines:{
begin:finding.line}}}}const fingerprint=({code,file,message})=>(0,external_node_crypto_.createHash)("sha256").update(`${code}
${file}
${message}`).digest("hex").slice(0,32);var lint=__webpack_require__(90552);function lintSeeds(seeds2,isChecked){return seeds2.filter(isChecked).flatMap(seed=>(0,lint.
I)(seed,seed.statements.filter(({what,sql})=>what.verb==="INSERT"&&!isRepeatable(sql)).map(statement=>({statement,hit:{code:"SD01",detail:`INSERT into ${statement.
what.targets[0]?.name??"a table"}`}}))))}const isRepeatable=sql=>/^\s*INSERT\s+(\w+\s+)*IGNORE\b/i.test(sql)||/\bON\s+DUPLICATE\s+KEY\s+UPDATE\b|\bNOT\s+EXISTS\b/i.
test(sql);function parseTarget(text){const match=/^(?<kind>mysql|mariadb)?[ -]?(?<major>\d+)\.(?<minor>\d+)/i.exec(text.trim());if(match)return{isMariaDb:/mariadb/i.
test(text),major:Number(match.groups.major),minor:Number(match.groups.minor)}}var seeds=__webpack_require__(96176),sum_file=__webpack_require__(82256),shared_errors=__webpack_require__(
52005),asked_file=__webpack_require__(62382);const defaultWindowMs=15*6e4;async function lintDatabase(context,migrations,isChecked){if(context.options.url===void 0)
return[];const{withTarget}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,46496)),{connectMysql}=await Promise.all([__webpack_require__.
e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920)),{oneDatabase}=await Promise.resolve().then(__webpack_require__.bind(
__webpack_require__,21551));return withTarget(context,async target=>{const{connection,table}=await oneDatabase(context,target),pending=await findPending(connection,
table,migrations),reading=await connectMysql(connection),findings=[];try{const{lintData}=await __webpack_require__.e(8014).then(__webpack_require__.bind(__webpack_require__,
48014)),{lintDependents}=await __webpack_require__.e(9039).then(__webpack_require__.bind(__webpack_require__,99039)),rows=await lintData(reading,pending.filter(
isChecked));for(const what of rows.skipped)context.reporter.emit({type:"warning",code:"W_LINT_LATE",message:`not checked, it takes too long: ${what}`});findings.
push(...rows.findings,...await lintDependents(reading,pending))}finally{await reading.close()}context.isDryRun||findings.push(...await lintOnCopies(context,connection,
migrations,pending));const files=new Set(migrations.filter(isChecked).map(({file})=>file));return findings.filter(({file})=>files.has(file))})}async function serverTarget(context){
const{withTarget}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,46496)),{connectMysql}=await Promise.all([__webpack_require__.e(6643),
__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920));return withTarget(context,async({connection})=>{const session=await connectMysql(
connection);try{const[answer]=await session.query("SELECT VERSION() AS version");return parseTarget(String(answer.rows[0].version))}finally{await session.close()}})}
async function findPending(connection,table,migrations){const{connectMysql}=await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.
bind(__webpack_require__,23920)),{readJournal}=await Promise.resolve().then(__webpack_require__.bind(__webpack_require__,15930)),session=await connectMysql(connection);
try{const rows=await readJournal(session,{migrations:table})??[],settled=new Set(rows.filter(({state})=>["done","baseline","skipped"].includes(state)).map(({id})=>id));
return migrations.filter(({id})=>!settled.has(id))}finally{await session.close()}}async function lintOnCopies(context,connection,migrations,pending){const{connectMysql}=await Promise.
all([__webpack_require__.e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920)),{lintBlocking}=await Promise.all([__webpack_require__.
e(9544),__webpack_require__.e(7413)]).then(__webpack_require__.bind(__webpack_require__,87413)),session=await connectMysql(connection);try{const windowMs=context.
options["traffic-window"]??defaultWindowMs,{findings,notes}=await lintBlocking(session,{database:connection.database,pending,migrations,trafficWindowSeconds:Math.
ceil(windowMs/1e3)});for(const message of notes)context.reporter.emit({type:"notice",message});return findings}finally{await session.close()}}async function lint_lint(context){
const directory=await migrationsDirectory(context),files=await(0,files_directory.g)(directory),{migrations,problems}=(0,files_files.Y)(files),wrong=[...problems,
...(0,sum_file.IM)(directory,files)];if(wrong.length>0)throw new shared_errors.xL(wrong);const base=context.options.base,changed=base===void 0?void 0:await changedSince(
base,directory),isChecked=({file})=>changed===void 0||changed.has(file),settings={target:await targetOf(context),enabled:enabledRules(context),...changed===void 0?
{}:{isInRun:isChecked}},findings=[...(0,lint.J)(migrations,isChecked,settings),...lintSeeds(await(0,seeds.BY)(directory),({file})=>changed===void 0||changed.has(
file)),...await lintDatabase(context,migrations,isChecked)].filter(isFirst),errors=findings.filter(({severity})=>severity==="error"),format=context.options.format??
"text",shown=(0,external_node_path_.relative)(context.baseDirectory,directory)||".",report=context.options.report;return report!==void 0&&(0,asked_file.K)((0,external_node_path_.
resolve)(context.baseDirectory,report),`${formatFindings(findings,format,shown)}
`),{result:errors.length>0?"failed":"succeeded",exitCode:errors.length>0?shared_errors.hS.preflight:shared_errors.hS.done,checks:findings,text:formatFindings(findings,
report===void 0?format:"text",shown),...errors[0]?{error:{code:"E_MIGRATION_LINT",message:`${errors.length} of the findings are errors, first ${errors[0].code} \
in ${errors[0].file}:${errors[0].line}`,fix:errors[0].rewrite,retryable:!1}}:{}}}const isFirst=({code,file,line,column},index,all)=>code!=="BL07"||all.findIndex(
other=>other.code===code&&other.file===file&&other.line===line&&other.column===column)===index;async function targetOf(context){const given=context.options.target;
if(given!==void 0){const target=parseTarget(given);if(target)return target;throw new shared_errors.xL([{message:`--target ${given}: no server is called so`,fix:"\
e.g. mysql8.0, mysql5.7 or mariadb10.11"}])}if(context.options.url!==void 0)return serverTarget(context);if(typeof context.options.migrations=="string")return;const{
database}=(await context.environment()).settings.infrastructure;return database&&parseTarget(database.engineVersion)}function enabledRules(context){const codes=context.
options.enable??[],unknown=codes.filter(code=>!(0,rules._V)(code));if(unknown.length>0)throw new shared_errors.xL(unknown.map(code=>({message:`--enable ${code}:\
 there is no such rule`})));return codes}async function migrationsDirectory(context){const given=context.options.migrations;if(typeof given=="string")return(0,external_node_path_.
resolve)(context.baseDirectory,given);try{return(0,external_node_path_.resolve)(context.baseDirectory,(await context.environment()).settings.migrations.directory)}catch(error){
if(!(error instanceof shared_errors.xL))throw error;const fix=`name the folder, and migrate ${context.verb} needs neither an environment nor its secrets: --migr\
ations migrations`;throw new shared_errors.xL(error.problems,{fix,cause:error})}}async function changedSince(base,directory){try{const{stdout}=await(0,external_node_util_.
promisify)(external_node_child_process_.execFile)("git",["diff","--name-only","--diff-filter=ACMR","--relative","-z",base,"--","."],{cwd:directory}),untracked=await(0,external_node_util_.
promisify)(external_node_child_process_.execFile)("git",["ls-files","--others","--exclude-standard","-z","--","."],{cwd:directory});return new Set([...stdout.split(
"\0"),...untracked.stdout.split("\0")].filter(Boolean))}catch(cause){throw new shared_errors.xL([{message:`--base ${base}: Git cannot compare with it`,fix:"fetc\
h it first, e.g. git fetch origin main (checkout needs fetch-depth: 0)"}],{cause})}}}),89960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{runVerb:()=>runVerb});var external_node_path_=__webpack_require__(76760),files_directory=__webpack_require__(
59806),files_files=__webpack_require__(53961),lexer=__webpack_require__(83263),schema_model=__webpack_require__(781);class NotSplittable extends Error{}const nullable=definition=>`${definition.
replace(/\s+NOT\s+NULL\b/i,"")} NULL`.replace(/\bNULL\s+NULL$/i,"NULL"),changes=column=>`NOT (CAST(NEW.${column} AS BINARY) <=> CAST(OLD.${column} AS BINARY))`;
function rewriteColumns(statements,model){const change=readChange(statements);if(!change)return;const{table,added,dropped,assignments}=change,t=(0,lexer.Cm)(table),
fresh=added.map(({column})=>(0,lexer.Cm)(column)),isEmpty=prefix=>fresh.map(name=>`${prefix}${name} IS NULL`).join(" AND "),fill=assignments.map(({column,expression})=>`\
NEW.${(0,lexer.Cm)(column)} = ${ofNewRow(expression,table,dropped,model)}`).join(", "),isWritten=dropped.map(column=>changes((0,lexer.Cm)(column))).join(" OR "),
trigger=suffix=>(0,lexer.Cm)(`${table}_${added[0].column}_${suffix}`.slice(0,64));return{expand:[`${`-- What the new version writes into ${added.map(({column})=>column).
join(", ")} does not reach ${dropped.join(", ")}:
-- where the running version must read it, say in the triggers how.
`}ALTER TABLE ${t} ${added.map(({column,definition})=>`ADD COLUMN ${(0,lexer.Cm)(column)} ${nullable(definition.text)}`).join(", ")}`,...dropped.flatMap(column=>mayBeLeftOut(
table,column,model)),`CREATE TRIGGER ${trigger("insert")} BEFORE INSERT ON ${t} FOR EACH ROW
BEGIN
  IF ${isEmpty("NEW.")} THEN SET ${fill};
  END IF;
END`,`CREATE TRIGGER ${trigger("update")} BEFORE UPDATE ON ${t} FOR EACH ROW
BEGIN
  IF ${isWritten} THEN SET ${fill};
  END IF;
END`],data:[`-- acd:batch 1000
${statements[1].sql} WHERE ${isEmpty("")}`],contract:[`DROP TRIGGER ${trigger("insert")}`,`DROP TRIGGER ${trigger("update")}`,...added.filter(({definition})=>definition.
isNotNull).map(({column,definition})=>`ALTER TABLE ${t} MODIFY COLUMN ${(0,lexer.Cm)(column)} ${definition.text}`),`ALTER TABLE ${t} ${dropped.map(column=>`DROP\
 COLUMN ${(0,lexer.Cm)(column)}`).join(", ")}`]}}function readChange(statements){const[add,update,drop]=statements.map(({what})=>what);if(statements.length!==3||
!add||update?.verb!=="UPDATE"||!drop)return;const table=add.targets[0]?.name,isOneTable=[add,update,drop].every(({targets})=>targets.length===1&&targets[0].name===
table),added=add.clauses.filter(clause=>clause.kind==="add-column"),dropped=drop.clauses.flatMap(clause=>clause.kind==="drop-column"?[clause.column]:[]),isOnly=added.
length===add.clauses.length&&dropped.length===drop.clauses.length;if(table===void 0||!isOneTable||!isOnly||added.length===0||dropped.length===0)return;if(update.
options.hasWhere||update.options.hasLimit)throw new NotSplittable("the UPDATE that fills the new columns must be for all rows: leave out WHERE and LIMIT");const assignments=readAssignments(
statements[1].sql),names=new Set(added.map(({column})=>column.toLowerCase()));if(!assignments.every(({column})=>names.has(column.toLowerCase())))throw new NotSplittable(
"the UPDATE must only fill the columns that the file adds");return{table,added,dropped,assignments}}function readAssignments(sql){const tokens=(0,lexer.qr)(sql),
text=at2=>tokens[at2]?sql.slice(tokens[at2].start,tokens[at2].end):"",assignments=[];let at=tokens.findIndex((_,index)=>text(index).toUpperCase()==="SET")+1;for(;at<
tokens.length;){text(at+1)==="."&&(at+=2);const column=(0,lexer.FK)(sql,tokens[at]),from=at+2;let depth=0;for(at=from;at<tokens.length&&!(depth===0&&text(at)===
",");at++)depth+=text(at)==="("?1:text(at)===")"?-1:0;assignments.push({column,expression:sql.slice(tokens[from].start,tokens[at-1].end)}),at++}return assignments}
function ofNewRow(expression,table,dropped,model){const tokens=(0,lexer.qr)(expression),text=at=>tokens[at]?expression.slice(tokens[at].start,tokens[at].end):"",
gone=new Set(dropped.map(column=>column.toLowerCase()));let result="",end=0;for(const[at,token]of tokens.entries()){if(token.kind!=="word"&&token.kind!=="quoted"||
text(at+1)==="("||text(at+1)===".")continue;const name=(0,lexer.FK)(expression,token);if(!gone.has(name.toLowerCase())&&!model.column(table,name))continue;const start=text(
at-1)==="."?tokens[at-2].start:token.start;result+=`${expression.slice(end,start)}NEW.${(0,lexer.Cm)(name)}`,end=token.end}return result+expression.slice(end)}function mayBeLeftOut(table,column,model){
const definition=model.column(table,column);if(!definition)throw new NotSplittable(`no earlier migration says what ${table}.${column} is, so it cannot be made o\
ptional`);return definition.isNotNull&&definition.default==="none"?[`ALTER TABLE ${(0,lexer.Cm)(table)} MODIFY COLUMN ${(0,lexer.Cm)(column)} ${nullable(definition.
text)}`]:[]}var type_change=__webpack_require__(25130);function splitChange(migration,before,after=[]){const statements=migration.statements,what=statements[0]?.
what,clauses=what?.clauses.filter(({kind})=>kind!=="algorithm"&&kind!=="lock")??[],isRename=what?.verb==="RENAME TABLE"&&what.targets.length===1,isAlter=what?.verb===
"ALTER TABLE"&&clauses.length===1,model=new schema_model.V;for(const earlier of before.flatMap(each=>each.statements))model.apply(earlier.what);const columns=rewriteColumns(
statements,model);if(columns)return toFiles(migration,columns,after);if(statements.length!==1||!isRename&&!isAlter)throw new NotSplittable("only a file with one\
 ALTER TABLE of one clause, one RENAME TABLE, or ADD COLUMN, UPDATE and DROP COLUMN of one table can be split");const table=what.targets[0].name,parts=isRename?
renameTable(table,what.renames[0].name):partsOf(table,clauses[0],what,model);return toFiles(migration,parts,after)}function partsOf(table,clause,what,model){switch(clause.
kind){case"rename-column":return renameColumn(table,clause.column,clause.newName,definitionOf(table,clause.column,model));case"change-column":if(clause.column.toLowerCase()===
clause.newName.toLowerCase())break;return renameColumn(table,clause.column,clause.newName,clause.definition.text);case"drop-column":return dropColumn(table,clause.
column,model);case"rename-table":return renameTable(table,what.renames[0].name);case"modify-column":return modifyColumn(table,clause.column,clause.definition,model);case"\
add-column":if(clause.definition.isNotNull&&clause.definition.default==="none")return addNotNull(table,clause.column,clause.definition.text);break;case"add-inde\
x":if(clause.indexKind==="unique")return addUnique(table,clause.index,clause.columns);break;default:break}throw new NotSplittable("the rewrite is known for: ren\
ame a table or a column, drop a column, narrow a column or change its type, make it NOT NULL, add a NOT NULL column, add a unique index")}function definitionOf(table,column,model){
const definition=model.column(table,column);if(definition)return definition.text;throw new NotSplittable(`no earlier migration says what ${table}.${column} is; \
write a rename as CHANGE ${column} \u2026 with its definition, anything else by hand`)}function renameColumn(table,from,to,definition,{before=definition,inTrigger="",
unlessFilling=""}={}){const[t,a,b]=[table,from,to].map(lexer.Cm),trigger=suffix=>(0,lexer.Cm)(`${table}_${to}_${suffix}`.slice(0,64));return{expand:[`ALTER TABL\
E ${t} ADD COLUMN ${b} ${nullable(definition)}`,`ALTER TABLE ${t} MODIFY COLUMN ${a} ${nullable(before)}`,`CREATE TRIGGER ${trigger("insert")} BEFORE INSERT ON ${t}\
 FOR EACH ROW
BEGIN
${inTrigger}  IF NEW.${b} IS NULL THEN SET NEW.${b} = NEW.${a};
  ELSEIF NEW.${a} IS NULL THEN SET NEW.${a} = NEW.${b};
  END IF;
END`,`CREATE TRIGGER ${trigger("update")} BEFORE UPDATE ON ${t} FOR EACH ROW
BEGIN
${inTrigger}  IF ${changes(a)} THEN SET NEW.${b} = NEW.${a};
  ELSEIF ${unlessFilling}${changes(b)} THEN SET NEW.${a} = NEW.${b};
  END IF;
END`],data:[`-- acd:batch 1000
UPDATE ${t} SET ${b} = ${a} WHERE ${b} IS NULL AND ${a} IS NOT NULL`],contract:[`DROP TRIGGER ${trigger("insert")}`,`DROP TRIGGER ${trigger("update")}`,...nullable(
definition)===definition?[]:[`ALTER TABLE ${t} MODIFY COLUMN ${b} ${definition}`],`ALTER TABLE ${t} DROP COLUMN ${a}`]}}function renameTable(from,to){const[a,b,
aside]=[from,to,`${to}_view`.slice(-64)].map(lexer.Cm);return{expand:[`CREATE VIEW ${b} AS SELECT * FROM ${a}`],data:[],contract:[`RENAME TABLE ${b} TO ${aside}\
, ${a} TO ${b}`,`DROP VIEW ${aside}`]}}function modifyColumn(table,column,to,model){const from=model.column(table,column),why=from&&(0,type_change.r)(from,{...to,
isNotNull:from.isNotNull});if(why===void 0&&to.isNotNull)return makeNotNull(table,column,to.text);if(from&&why===void 0)throw new NotSplittable(`${table}.${column}\
 takes everything that it took before: nothing to split`);return changeType(table,column,definitionOf(table,column,model),to.text)}function changeType(table,column,before,definition){
const fresh=`${column}_new`.slice(-64),renamed=renameColumn(table,column,fresh,definition,{before,inTrigger:`  DECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN E\
ND;
`,unlessFilling:"@acd_filling IS NULL AND "}),[first,...others]=renamed.expand;return{...renamed,expand:[`-- The release that follows reads and writes ${table}.${fresh}\
.
${first}`,...others],data:["SET @acd_filling = 1",...renamed.data,"SET @acd_filling = NULL"]}}function dropColumn(table,column,model){const[t,c]=[table,column].
map(lexer.Cm),definition=model.column(table,column);return{expand:definition?.isNotNull&&definition.default==="none"&&!definition.isAutoIncrement?[`ALTER TABLE ${t}\
 MODIFY COLUMN ${c} ${nullable(definition.text)}`]:[],data:[],contract:[`ALTER TABLE ${t} DROP COLUMN ${c}`]}}function makeNotNull(table,column,definition){const[
t,c]=[table,column].map(lexer.Cm);return{expand:[],data:[`-- Put the value for old rows here.
-- acd:batch 1000
UPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`],contract:[`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`]}}function addNotNull(table,column,definition){
const[t,c]=[table,column].map(lexer.Cm);return{expand:[`ALTER TABLE ${t} ADD COLUMN ${c} ${nullable(definition)}`],data:[`-- Put the value for old rows here.
-- acd:batch 1000
UPDATE ${t} SET ${c} = DEFAULT(${c}) WHERE ${c} IS NULL`],contract:[`ALTER TABLE ${t} MODIFY COLUMN ${c} ${definition}`]}}function addUnique(table,index,columns){
const t=(0,lexer.Cm)(table),list=columns.map(lexer.Cm).join(", ");return{expand:[],data:[],contract:[`-- Must answer nothing before this runs: SELECT ${list}, C\
OUNT(*) FROM ${t} GROUP BY ${list} HAVING COUNT(*) > 1
ALTER TABLE ${t} ADD UNIQUE INDEX ${index===""?"":`${(0,lexer.Cm)(index)} `}(${list})`]}}function toFiles(migration,parts,after){const[number,...slug]=migration.
id.split(/[_-]/),name=slug.join("_")||"change",own=BigInt(number),taken=after.flatMap(({version})=>version.slice(0,1)),first=taken.some(other=>other>own&&other<=
own+2n)?taken.reduce((a,b)=>b>a?b:a)+1n:own,next=offset=>String(first+BigInt(offset)).padStart(number.length,"0"),expandFile=`${next(0)}_${name}.expand.sql`,requires=`\
-- acd:requires-app ${next(0)}_${name}
`,file=(offset,suffix,statements,head="")=>statements.length===0?[]:[{file:`${next(offset)}_${name}${suffix}.sql`,text:`${head}${statements.map(sql=>`${sql};
`).join(`
`)}`}];return[...parts.expand.length>0?[{file:expandFile,text:parts.expand.map(sql=>`${sql};
`).join(`
`)}]:[],...file(1,"_fill.data",parts.data),...file(2,"_drop_old.contract",parts.contract,parts.expand.length>0?requires:"")]}var sum_file=__webpack_require__(82256),
errors=__webpack_require__(52005),asked_file=__webpack_require__(62382),connection=__webpack_require__(46496),databases=__webpack_require__(21551),lint=__webpack_require__(
47226),identity=__webpack_require__(12095);async function runVerb(context){switch(context.verb){case"lint":return(0,lint.u)(context);case"new":return(await __webpack_require__.
e(804).then(__webpack_require__.bind(__webpack_require__,70804))).newMigration(context,operand(context,"NAME"));case"split":return split(context);case"sum":return sum(
context);case"dump":return(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__,10367))).
dump(context);case"load":return(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__,10367))).
load(context);case"fits":return(await __webpack_require__.e(2480).then(__webpack_require__.bind(__webpack_require__,92480))).fits(context);case"baseline":return editing(
context,async(history,options)=>history.baseline(options,verbs_text(context,"to")));case"adopt":return editing(context,async(history,options)=>history.adopt(options,
verbs_text(context,"from")));case"repair":return editing(context,async(history,options)=>operand(context,"ID")==="schema"?history.acceptSchema(options,required(
context,"reason")):history.repair(options,operand(context,"ID"),required(context,"reason")));case"resolve":return editing(context,async(history,options)=>history.
resolve(options,operand(context,"ID"),markOf(context)));default:throw new errors.xL([{message:`migrate ${context.verb}: there is no such verb`}])}}async function editing(context,edit){
const{actor,runId,commit,toolVersion}=(0,identity.D)(context),history=await __webpack_require__.e(9425).then(__webpack_require__.bind(__webpack_require__,99425)),
inOne=target=>edit(history,{directory:target.directory,connection:target.connection,table:target.table,lockTimeoutMs:target.lockTimeoutMs,clock:context.clock,reporter:context.
reporter,signal:context.signal,actor,runId,toolVersion,...commit?{commit}:{},isDryRun:context.isDryRun}),edits=await(0,connection.withTarget)(context,async whole=>{
const found=[];for(const{name,target}of await(0,databases.oD)(context,whole))found.push((await inOne(target)).map(change=>name===void 0?change:`${name}: ${change}`));
return found.flat()}),isChanged=edits.length>0;return{result:isChanged?context.isDryRun?"planned":"succeeded":"no-change",exitCode:errors.hS.done,migrations:{edits},
text:isChanged?edits.join(`
`):"Nothing to change in the history."}}async function split(context){const directory=await(0,lint.X)(context),{migrations,problems}=(0,files_files.Y)(await(0,files_directory.
g)(directory));if(problems.length>0)throw new errors.xL(problems);const wanted=operand(context,"FILE"),index=migrations.findIndex(({id,file})=>id===wanted||file===
(0,external_node_path_.basename)(wanted));if(index<0)throw new errors.xL([{message:`there is no migration ${wanted} in ${(0,external_node_path_.relative)(context.
baseDirectory,directory)}`}]);const files=splitOrExplain(migrations,index);for(const{file,text:content}of context.isDryRun?[]:files)(0,asked_file.K)((0,external_node_path_.
join)(directory,file),content,{isNew:!0});const shown=files.map(({file,text:content})=>`-- ${file}
${content}`),last=context.isDryRun?"":`Wrote ${files.length} files. Delete ${migrations[index].file} now.`;return{result:context.isDryRun?"planned":"succeeded",
exitCode:errors.hS.done,migrations:{files},text:[...shown,last].filter(Boolean).join(`
`)}}async function sum(context){const directory=await(0,lint.X)(context),shown=(0,external_node_path_.relative)(context.baseDirectory,(0,external_node_path_.join)(
directory,sum_file.UA)),sums=await(0,sum_file.Er)(directory);if(sums!==void 0&&!context.isDryRun&&(0,asked_file.K)((0,external_node_path_.join)(directory,sum_file.
UA),sums),sums===void 0)return{result:"no-change",exitCode:errors.hS.done,text:`${shown} says what is there.`};const text=`${context.isDryRun?"Would write":"Wro\
te"} ${shown}`;return{result:context.isDryRun?"planned":"succeeded",exitCode:errors.hS.done,extra:{file:shown},text}}function splitOrExplain(migrations,index){const migration=migrations[index];
try{return splitChange(migration,migrations.slice(0,index),migrations.slice(index+1))}catch(error){throw error instanceof NotSplittable?new errors.xL([{message:error.
message,file:migration.file}],{cause:error}):error}}function operand(context,name){const value=context.operands[0];if(value===void 0)throw new errors.xL([{message:`\
migrate ${context.verb} ${name}: ${name} is missing`}]);return value}const verbs_text=(context,option)=>context.options[option];function required(context,option){
const value=verbs_text(context,option);if(!value)throw new errors.xL([{message:`migrate ${context.verb} needs --${option}`}]);return value}const markOf=context=>required(
context,"mark")==="done"?"done":"pending"}),90552:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>findingsFor,J:()=>lintMigrations});var schema_model=__webpack_require__(781),split=__webpack_require__(77232),token_reader=__webpack_require__(12478);class RoutineModel{#parameters=new Map;#dropped=new Set;apply({
what,sql},{phase,isPhaseGiven}){const isRoutine=what.objectKind==="procedure"||what.objectKind==="function",name=what.targets[0]?.name;if(!isRoutine||name===void 0)
return;const key=`${what.objectKind}:${name.toLowerCase()}`;if(what.verb.startsWith("DROP")&&this.#dropped.add(key),!what.verb.startsWith("CREATE"))return;this.#dropped.
delete(key);const before=this.#parameters.get(key),now=parametersOf(sql);if(this.#parameters.set(key,now),!(before===void 0||before===now||phase==="contract"&&isPhaseGiven))
return{code:"BC14",detail:`${what.objectKind} ${name} takes (${now}), it took (${before})`}}settle(){for(const key of this.#dropped)this.#parameters.delete(key);
this.#dropped.clear()}}function parametersOf(sql){const reader=new token_reader.v(sql);for(;!reader.isDone()&&reader.word()!=="(";)reader.skip();const parts=reader.
parenthesised().map(tokens=>tokens.map(({start,end})=>sql.slice(start,end).replaceAll("`","").toLowerCase()).filter((word,index)=>index>0||word!=="in").join(" ")),
returns=reader.take("RETURNS")?` returns ${reader.word().toLowerCase()}`:"";return parts.join(", ")+returns}var repeated_changes=__webpack_require__(61938),rules=__webpack_require__(
98293),compatibility=__webpack_require__(77996);function checkStatement(statement,migration,model){const{what,sql}=statement;return[...migration.phase==="contra\
ct"&&migration.isPhaseGiven?[]:statement_rules_compatibility(what,model),...blocking(statement,model),...replay(what),...style(what,sql)]}function statement_rules_compatibility(what,model){
return(0,compatibility.X)(what,model).map(({code,reason})=>({code:(0,rules._V)(code)?code:"XX01",detail:reason}))}function blocking({what,batchSize},model){const table=what.
targets[0]?.name??"",hits=[],isInUse=!model.isFresh(table),kinds=[what.index?.kind,...what.clauses.map(clause=>clause.kind==="add-index"?clause.indexKind:void 0)];
isInUse&&kinds.some(kind=>kind==="fulltext"||kind==="spatial")&&hits.push({code:"BL04",detail:`index on ${table}`});for(const clause of isInUse?what.clauses:[])
clause.kind==="add-foreign-key"&&hits.push({code:"BL05",detail:`foreign key of ${table} to ${clause.references}`}),clause.kind==="convert-charset"&&hits.push({code:"\
BL06",detail:`${table} to ${clause.charset}`}),clause.kind==="algorithm"&&clause.value==="COPY"&&hits.push({code:"BL12",detail:"ALGORITHM=COPY"}),clause.kind===
"lock"&&!["NONE","DEFAULT"].includes(clause.value)&&hits.push({code:"BL12",detail:`LOCK=${clause.value}`});return["UPDATE","DELETE"].includes(what.verb)&&!what.
options.hasWhere&&!what.options.hasLimit&&isInUse&&batchSize===void 0&&hits.push({code:"BL08",detail:`${what.verb} of ${table} has no WHERE`}),what.options.asSelect&&
what.verb!=="SELECT"&&hits.push({code:"BL09",detail:`${what.verb} \u2026 SELECT into ${table}`}),(what.verb==="LOCK"||what.verb==="UNLOCK")&&hits.push({code:"BL\
10",detail:`${what.verb} TABLES`}),["OPTIMIZE","ANALYZE","REPAIR"].includes(what.verb)&&hits.push({code:"BL11",detail:`${what.verb} TABLE`}),hits}const transactionalEngines=[
"innodb","rocksdb","xengine","ndb","ndbcluster"];function replay(what){const hits=[],{engine,ifExists,ifNotExists,isTemporary}=what.options;return engine&&!isTemporary&&
!transactionalEngines.includes(engine.toLowerCase())&&hits.push({code:"CR04",detail:`ENGINE=${engine}`}),what.nature==="ddl"&&(ifExists||ifNotExists)&&hits.push(
{code:"CR07",detail:`${what.verb} IF ${ifExists?"":"NOT "}EXISTS`}),what.nature==="session"&&what.verb==="SET"&&hits.push({code:"CR06",detail:"SET"}),(what.verb===
"XA"||what.verb.startsWith("ROLLBACK")&&what.nature==="transaction")&&hits.push({code:"CR08",detail:what.verb}),["CALL","PREPARE","EXECUTE"].includes(what.verb)&&
hits.push({code:"CR09",detail:what.verb}),hits}const oldUtf8=charset=>["utf8","utf8mb3"].includes(charset?.toLowerCase()??"");function style(what,sql){const hits=[],
table=what.targets[0]?.name??"",definitions=[...what.columns,...what.clauses.flatMap(clause=>"definition"in clause?[{name:clause.column,definition:clause.definition}]:
[])];what.verb==="CREATE TABLE"&&!what.options.isTemporary&&what.columns.length>0&&!what.options.hasPrimaryKey&&hits.push({code:"ST01",detail:table});const converts=what.
clauses.some(clause=>clause.kind==="convert-charset"&&oldUtf8(clause.charset));(oldUtf8(what.options.charset)||converts||definitions.some(({definition})=>oldUtf8(
definition.charset)))&&hits.push({code:"ST03",detail:table}),/\bDEFINER\s*=\s*(?!CURRENT_USER|CURRENT_ROLE)/i.test(sql)&&what.nature==="ddl"&&hits.push({code:"S\
T05",detail:`${what.verb} ${table}`});for(const{name,definition}of definitions)definition.hasReferences&&hits.push({code:"ST06",detail:`${table}.${name}`});/'0000-00-00/.
test(sql)&&hits.push({code:"ST08",detail:"'0000-00-00'"});for(const{name,definition}of definitions)isAutomaticTimestamp(definition)&&hits.push({code:"ST08",detail:`\
TIMESTAMP ${table}.${name} says neither NULL nor a default`}),isInexact(definition)&&moneyName.test(name)&&hits.push({code:"ST02",detail:`${table}.${name}`});const schemas=[
...what.targets,...what.references,...what.renames].flatMap(({schema})=>schema??[]);schemas[0]!==void 0&&hits.push({code:"ST10",detail:schemas[0]}),what.nature===
"account"&&hits.push({code:"ST11",detail:what.verb}),what.verb==="USE"&&hits.push({code:"ST12",detail:"USE"}),what.nature==="unknown"&&hits.push({code:"XX01",detail:what.
verb||"statement"});for(const clause of what.clauses)clause.kind==="unknown"&&hits.push({code:"XX01",detail:clause.text});return hits}const isAutomaticTimestamp=({
type,default:given,isNotNull,text})=>type==="TIMESTAMP"&&given==="none"&&(isNotNull||!/\bNULL\b/i.test(text)),isInexact=({type})=>type==="FLOAT"||type==="DOUBLE"||
type==="REAL",moneyName=/price|amount|cost|total|balance|salary|fee|tax|money|revenue/i,everywhere=new Set("ADD ALL ALTER ANALYZE AND AS ASC BEFORE BETWEEN BIGI\
NT BINARY BLOB BOTH BY CALL CASCADE CASE CHANGE CHAR CHARACTER CHECK COLLATE COLUMN CONDITION CONSTRAINT CONTINUE CONVERT CREATE CROSS CURSOR DATABASE DATABASES\
 DECIMAL DECLARE DEFAULT DELAYED DELETE DESC DESCRIBE DETERMINISTIC DISTINCT DIV DOUBLE DROP EACH ELSE ENCLOSED ESCAPED EXISTS EXIT EXPLAIN FALSE FETCH FLOAT FO\
R FORCE FOREIGN FROM FULLTEXT GRANT GROUP HAVING IF IGNORE IN INDEX INNER INOUT INSERT INT INTEGER INTERVAL INTO IS ITERATE JOIN KEY KEYS KILL LEADING LEAVE LEF\
T LIKE LIMIT LINEAR LINES LOAD LOCK LONG LOOP MATCH MOD NATURAL NOT NULL NUMERIC ON OPTIMIZE OPTION OR ORDER OUT OUTER OUTFILE PARTITION PRECISION PRIMARY PROCE\
DURE PURGE RANGE READ READS REAL REFERENCES REGEXP RELEASE RENAME REPEAT REPLACE REQUIRE RESIGNAL RESTRICT RETURN REVOKE RIGHT RLIKE SCHEMA SCHEMAS SELECT SENSI\
TIVE SEPARATOR SET SHOW SIGNAL SMALLINT SPATIAL SPECIFIC SQL SSL STARTING TABLE TERMINATED THEN TINYINT TO TRAILING TRIGGER TRUE UNDO UNION UNIQUE UNLOCK UNSIGN\
ED UPDATE USAGE USE USING VALUES VARBINARY VARCHAR VARYING WHEN WHERE WHILE WITH WRITE XOR ZEROFILL".split(" ")),mysql8="CUBE CUME_DIST DENSE_RANK EMPTY EXCEPT \
FIRST_VALUE FUNCTION GROUPING GROUPS INTERSECT JSON_TABLE LAG LAST_VALUE LATERAL LEAD NTH_VALUE NTILE OF OVER PERCENT_RANK RANK RECURSIVE ROW ROWS ROW_NUMBER SY\
STEM WINDOW".split(" "),mysql84="MANUAL PARALLEL QUALIFY TABLESAMPLE".split(" "),mariadb="EXCEPT INTERSECT OFFSET OVER RECURSIVE RETURNING ROWS ROW_NUMBER WINDO\
W".split(" "),sets={mysql5:everywhere,mysql8:new Set([...everywhere,...mysql8]),mysql84:new Set([...everywhere,...mysql8,...mysql84]),mariadb:new Set([...everywhere,
...mariadb])};function reservedWords(target){return target?target.isMariaDb?sets.mariadb:target.major<8?sets.mysql5:target.major>8||target.minor>=4?sets.mysql84:
sets.mysql8:sets.mysql8}function checkTarget({what,sql},target){const hits=reservedNames(what,target),isMariaDb=target?.isMariaDb===!0,isOld=target!==void 0&&!isMariaDb&&
target.major<8;return isOld&&what.clauses.filter(({kind})=>kind!=="algorithm"&&kind!=="lock").length>1&&hits.push({code:"CR05",detail:`${what.verb} ${what.targets[0]?.
name??""}`}),!isMariaDb&&usesMariaDbOnly(what)&&hits.push({code:"ST09",detail:`${what.verb}: MariaDB only`}),what.nature==="ddl"&&(what.objectKind==="table"||what.
objectKind==="index")&&(isMariaDb||isOld)&&hits.push(...newerSyntax(what,sql,isOld).map(detail=>({code:"ST09",detail}))),hits}function usesMariaDbOnly(what){return what.
options.orReplace&&(what.objectKind==="table"||what.objectKind==="index")||what.objectKind==="sequence"||what.options.ifExists&&what.verb==="ALTER TABLE"?!0:what.
clauses.some(clause=>clause.kind==="add-column"&&clause.ifNotExists||clause.kind==="drop-column"&&clause.ifExists||clause.kind==="system-versioning")}function newerSyntax(what,sql,isOld){
const server=isOld?"MySQL 5.7":"MariaDB",found=[];return/\b(INDEX|KEY|ON)\b[^(;]*\(\s*\(/i.test(sql)&&found.push(`an index of an expression: not in ${server}`),
/\bINVISIBLE\b/i.test(sql)&&!/\bCOLUMN\b[^,;]*\bINVISIBLE\b/i.test(sql)&&found.push(`an invisible index: not in ${server}`),!isOld&&/\bNOT\s+ENFORCED\b/i.test(sql)&&
found.push("NOT ENFORCED: not in MariaDB"),!isOld&&/\bSRID\s+\d/i.test(sql)&&found.push("SRID: not in MariaDB"),isOld&&what.clauses.some(({kind})=>kind==="renam\
e-column")&&found.push("RENAME COLUMN: not in MySQL 5.7"),isOld&&definitionsOf(what).some(({definition})=>definition.default==="expression")&&found.push("DEFAUL\
T (expression): not in MySQL 5.7"),isOld&&what.clauses.some(({kind})=>kind==="add-check")&&found.push("CHECK: MySQL 5.7 ignores it"),found}const definitionsOf=what=>[
...what.columns,...what.clauses.flatMap(clause=>"definition"in clause?[{name:clause.column,definition:clause.definition}]:[])];function reservedNames(what,target){
const table=what.targets[0]?.name??"";return[...what.verb==="CREATE TABLE"||what.verb==="CREATE VIEW"?[table]:what.renames.map(({name})=>name),...what.columns.map(
({name})=>name),...what.clauses.flatMap(clause=>clause.kind==="add-column"?[clause.column]:clause.kind==="rename-column"||clause.kind==="change-column"?[clause.
newName]:[])].filter(name=>reservedWords(target).has(name.toUpperCase())).map(name=>({code:"ST04",detail:`\`${name}\``}))}function lintMigrations(migrations,isChecked=()=>!0,{
target,enabled=[],isInRun}={}){const repeated=findRepeated(migrations,isChecked,isInRun),model=new schema_model.V,routines=new RoutineModel;return migrations.flatMap(
migration=>{model.settle();const isNew=isChecked(migration),{allowances,findings}=readAllowances(migration);for(const statement of migration.statements.filter(({
isImplied})=>!isImplied)){const routine=routines.apply(statement,migration),hits=[...isNew?checkStatement(statement,migration,model):[],...isNew?checkInFile(statement,
migration):[],...isNew?changesAgain(statement,repeated):[],...isNew?checkTarget(statement,target):[],...isNew&&routine?[routine]:[]].filter(({code})=>!(0,rules.
eS)(code,enabled));for(const hit of hits)isAllowed(hit,statement,allowances)||findings.push(toFinding(hit,statement,migration));model.apply(statement.what)}return routines.
settle(),isNew?findings:[]})}function findingsFor(migration,hits){const{allowances}=readAllowances(migration);return hits.filter(({hit,statement})=>!isAllowed(hit,
statement,allowances)).map(({hit,statement})=>toFinding(hit,statement,migration))}function toFinding({code,detail},statement,migration){const rule=rules.aO[code];
return{code,severity:rule.severity,file:migration.file,line:statement.line,column:statement.column,message:`${rule.title}: ${detail}`,rewrite:rule.rewrite}}function checkInFile(statement,{
statements}){const hits=[],index=statements.indexOf(statement),before=statements.slice(0,index),has=nature=>before.some(({what:what2})=>what2.nature===nature),{
what}=statement,isFirstData=what.nature==="data"&&has("ddl")&&!has("data"),isFirstDdl=what.nature==="ddl"&&has("data")&&!has("ddl");(isFirstData||isFirstDdl)&&hits.
push({code:"CR01",detail:`${what.verb} after ${before.at(-1).what.verb}`}),what.nature==="ddl"&&isInTransaction(before)&&hits.push({code:"CR02",detail:`${what.verb}\
 commits what is open`});const table=what.targets[0]?.name;return what.nature==="ddl"&&before.filter(other=>other.what.nature==="ddl").length===1&&hits.push({code:"\
CR03",detail:`${what.verb} ${table??""} and what follows`}),[...hits,...coveredIndexes(statement)]}function findRepeated(migrations,isChecked,isInRun=()=>!1){const alone=migrations.
filter(migration=>isChecked(migration)&&!isInRun(migration)),found=[migrations.filter(isInRun),...alone.map(migration=>[migration])].flatMap(run=>(0,repeated_changes.
C)(run));return new Map(found.map(change=>[change.statement,change]))}function changesAgain(statement,repeated){const again=repeated.get(statement);return again?
[{code:"BL07",detail:`${again.table}, which ${again.before} changes, too`}]:[]}function isInTransaction(before){const last=before.findLast(({what})=>what.nature===
"transaction");return last!==void 0&&["BEGIN","START"].includes(last.what.verb)}function coveredIndexes({what}){const indexes=what.clauses.flatMap(clause=>clause.
kind==="add-index"&&clause.indexKind==="index"?[clause]:[]);return indexes.filter(index=>indexes.some(other=>other!==index&&other.columns.length>index.columns.length&&
index.columns.every((column,at)=>other.columns[at]===column))).map(index=>({code:"ST07",detail:index.index||index.columns.join(", ")}))}const allowPattern=/^(?<code>[A-Z]{2}\d{2})\s+reason="(?<reason>[^"]+)"$/;
function readAllowances(migration){const allowances=[],findings=[],directives=migration.directives.filter(({name})=>name==="allow"),places=directives.length===0?
[]:placesOf(migration);for(const directive of directives){const code=allowPattern.exec(directive.value)?.groups.code;if(code===void 0||!(0,rules._V)(code)){findings.
push(badAllowance(directive,migration));continue}const next=places.findIndex(({offset})=>offset>directive.offset);next>=0&&allowances.push({code,statement:next===
0?"all":places[next].statement})}return{allowances,findings}}function placesOf({statements,text}){let line=1,lineStart=0;return statements.filter(({isImplied})=>!isImplied).
map(statement=>{for(;line<statement.line;line++)lineStart=text.indexOf(`
`,lineStart)+1;return{statement,offset:lineStart+statement.column-1}})}function badAllowance(directive,migration){return{code:"LINT",severity:"error",file:migration.
file,...(0,split.$t)(migration.text,directive.offset),message:`acd:allow "${directive.value}" silences nothing`,rewrite:'-- acd:allow BC02 reason="why it is rig\
ht"; the reason is mandatory'}}const isAllowed=(hit,statement,allowances)=>allowances.some(({code,statement:meant})=>code===hit.code&&(meant==="all"||meant===statement))}),
61938:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>repeatedChanges});function repeatedChanges(run,counts=()=>!0){
const isContract=({phase})=>phase==="contract";return[...repeatedIn(run.filter(migration=>!isContract(migration)),counts),...repeatedIn(run.filter(isContract),counts)]}
function repeatedIn(run,counts){const created=new Set,changed=new Map,found=[];for(const migration of run)for(const statement of migration.statements){const{verb,
targets}=statement.what,table=targets[0]?.name;if(table===void 0||(verb==="CREATE TABLE"&&created.add(table),verb!=="ALTER TABLE"||created.has(table)||!counts(statement)))
continue;const before=changed.get(table);before!==void 0&&found.push({migration,statement,table,before}),changed.set(table,`${migration.file}:${statement.line}`)}
return found}}),98293:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>isRuleCode,
aO:()=>rules,eS:()=>isSilent});const rules={BC01:{severity:"error",title:"drops something the running version may use",rewrite:"Deploy a release that no longer \
uses it first, then drop it in a file with the phase contract."},BC02:{severity:"error",title:"drops a column",rewrite:"Deploy a release that no longer reads or\
 writes it first, then drop it in a file with the phase contract."},BC03:{severity:"error",title:"renames a table",rewrite:"Create a view with the new name, dep\
loy the release that uses it, then rename in a contract file."},BC04:{severity:"error",title:"renames a column",rewrite:"Add the new column, keep both in step w\
ith triggers, fill it in batches, deploy, drop the old one in a contract file: `migrate split` writes the three files."},BC05:{severity:"error",title:"narrows a\
 column",rewrite:"Add a column of the new type, fill it, deploy the release that uses it, drop the old one in a contract file."},BC06:{severity:"error",title:"m\
akes a column NOT NULL",rewrite:"Deploy a release that always writes it, fill the rows that are NULL, then add NOT NULL in a contract file."},BC07:{severity:"er\
ror",title:"adds a NOT NULL column without a default",rewrite:"Give it a DEFAULT, or add it as NULL now and make it NOT NULL in a contract file."},BC08:{severity:"\
error",title:"drops a default",rewrite:"Deploy a release that writes the column in every INSERT first."},BC09:{severity:"error",title:"adds a constraint to a ta\
ble in use",rewrite:"Deploy a release that keeps it, clean the rows up, then add the constraint in a contract file."},BC10:{severity:"error",title:"removes or m\
oves a member of ENUM or SET",rewrite:"Only append members; remove one in a contract file when nobody writes it any more."},BC11:{severity:"error",title:"change\
s the number of columns under an INSERT without a list of columns",rewrite:"Deploy a release whose INSERT names its columns first."},BC12:{severity:"error",title:"\
drops an index that a query names in a hint",rewrite:"Deploy a release without that hint first."},BC13:{severity:"error",title:"takes a column from under a view\
, trigger or routine",rewrite:"Change or drop what reads the column in the same file, before the column goes."},BC14:{severity:"error",title:"changes the parame\
ters of a routine",rewrite:"Create it under a new name, deploy the release that calls that, then drop the old one in a contract file."},BL01:{severity:"error",title:"\
copies a big table while nobody can write to it",rewrite:"Write the change so that the server can do it in place, or accept the pause with -- acd:algorithm copy\
 in a quiet hour."},BL02:{severity:"warning",title:"rebuilds a very big table",rewrite:"Writers go on, but replicas lag for as long as it takes, and it needs th\
e space once more: run it in a quiet hour, or with an online schema change tool."},BL03:{severity:"warning",title:"locks the table against writers",rewrite:"Run\
 it in a quiet hour, or split the change so that each part goes with LOCK=NONE."},BL04:{severity:"warning",title:"builds a FULLTEXT or SPATIAL index: writers wa\
it",rewrite:"Run it when little is written, or build it on a copy of the table."},BL05:{severity:"warning",title:"adds a foreign key with checks on: the server \
copies the table",rewrite:"SET foreign_key_checks = 0 before it in the same file makes it an in-place change; check for orphans first."},BL06:{severity:"warning",
title:"converts the character set: the server copies the table",rewrite:"Convert column by column with the expand and contract steps, or accept the copy in a qu\
iet hour."},BL07:{severity:"info",title:"changes the same table several times",rewrite:"Clauses that need a rebuild are cheaper in one ALTER; keep instant ones \
apart, one other clause makes all of them slow."},BL08:{severity:"warning",title:"changes all rows in one transaction",rewrite:"Fill in batches: put -- acd:batc\
h 1000 before the statement, or give it a WHERE."},BL09:{severity:"warning",title:"copies rows in one transaction",rewrite:"Create the table first and fill it i\
n batches."},BL10:{severity:"warning",title:"LOCK TABLES is left out: it would lock the history out",rewrite:"Remove it; one run at a time holds the migration l\
ock anyway."},BL11:{severity:"warning",title:"maintenance of a table in a migration",rewrite:"Run it on its own, outside of deployments."},BL12:{severity:"warni\
ng",title:"asks for a copy or a lock",rewrite:"Leave ALGORITHM and LOCK out: the best that the server accepts is found and then enforced."},CR01:{severity:"info",
title:"changes structure and data in one file",rewrite:"Two files: the data file can be run again by itself and shows in the history on its own."},CR02:{severity:"\
warning",title:"a transaction around DDL",rewrite:"DDL commits by itself: leave BEGIN and COMMIT out, or put the data statements into a file of their own."},CR03:{
severity:"info",title:"several changes of structure in one file",rewrite:"Each is recorded by itself, so a run that is cut short goes on between them; one per f\
ile is easier to read."},CR04:{severity:"error",title:"an engine without atomic DDL and transactions",rewrite:"ENGINE=InnoDB."},CR05:{severity:"warning",title:"\
several changes in one ALTER on MySQL 5.7, whose DDL is not atomic",rewrite:"One change per ALTER: what a crash leaves behind is then one of two states that a r\
un can tell apart."},CR06:{severity:"info",title:"changes the session",rewrite:"It holds for this file only: the session is restored after it."},CR07:{severity:"\
info",title:"IF [NOT] EXISTS hides that the schema is not what the history says",rewrite:"Leave it out: a statement runs exactly once."},CR08:{severity:"error",
title:"a statement that no run can keep exactly once",rewrite:"Leave ROLLBACK and XA out: every data statement shares a transaction with its record."},CR09:{severity:"\
warning",title:"CALL or dynamic SQL: its outcome cannot be probed after a crash",rewrite:"Write the statements into the file."},DT01:{severity:"error",title:"de\
letes rows",rewrite:"Make a backup (--backup), and do it in a contract file."},DT02:{severity:"error",title:"the new type does not hold values that are there",rewrite:"\
Shorten or move those values in a data file first, or keep the wider type."},DT03:{severity:"error",title:"a unique index over rows that are equal",rewrite:"Mer\
ge or delete the duplicates in a data file that runs before it."},DT04:{severity:"error",title:"NOT NULL on a column with NULL in it",rewrite:"Fill those rows f\
irst: UPDATE \u2026 SET column = \u2026 WHERE column IS NULL in a data file, with -- acd:batch."},DT05:{severity:"error",title:"a foreign key that rows break",rewrite:"\
Delete the orphans, or set their column to NULL, in a data file that runs before it."},ST01:{severity:"warning",title:"a table without primary key",rewrite:"Row\
-based replication and RDS HA need one: add id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY."},ST02:{severity:"warning",title:"FLOAT or DOUBLE for money: sums are\
 not exact",rewrite:"DECIMAL(19, 4), or whole cents in a BIGINT.",isOptIn:!0},ST03:{severity:"warning",title:"utf8 means utf8mb3: no emoji, deprecated",rewrite:"\
utf8mb4."},ST04:{severity:"warning",title:"a reserved word as a name: every query must quote it",rewrite:"Pick another name."},ST05:{severity:"warning",title:"a\
 DEFINER that may not exist in every environment",rewrite:"Leave DEFINER out, or use CURRENT_USER with SQL SECURITY INVOKER."},ST06:{severity:"warning",title:"R\
EFERENCES behind a column is ignored before MySQL 9.0",rewrite:"FOREIGN KEY (column) REFERENCES \u2026"},ST07:{severity:"info",title:"an index that another one \
covers",rewrite:"Leave it out."},ST08:{severity:"warning",title:"a date that servers read differently",rewrite:"NULL or a real date in place of zeros, which str\
ict mode refuses; say NULL or DEFAULT of a TIMESTAMP, or use DATETIME."},ST09:{severity:"warning",title:"syntax that the server does not have",rewrite:"Write it\
 without: the next environment may run another server. Say which one with --target."},ST10:{severity:"warning",title:"names a schema",rewrite:"Leave it out: the\
 schema has another name in the next environment."},ST11:{severity:"warning",title:"accounts and privileges in a migration",rewrite:"Keep them where the infrast\
ructure is declared."},ST12:{severity:"error",title:"USE changes the schema under the history",rewrite:"Leave it out."},SD01:{severity:"warning",title:"a seed t\
hat fails or doubles rows when its text changes and it runs again",rewrite:"INSERT \u2026 ON DUPLICATE KEY UPDATE, INSERT IGNORE or REPLACE."},XX01:{severity:"w\
arning",title:"a clause or statement that is not known",rewrite:"It is sent as it is; look up whether it blocks."}},isSilent=(code,enabled)=>rules[code].isOptIn===
!0&&!enabled.includes(code),isRuleCode=code=>code in rules})};
