"use strict";exports.id=5950,exports.ids=[5950],exports.modules={45950:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{planStatements:()=>planStatements});var classify=__webpack_require__(31430);function columnChange(from,to,table){if(from.generated!==to.generated||
from.isAutoIncrement!==to.isAutoIncrement||from.generated!=="no"||/CHAR|TEXT|ENUM|SET/.test(to.type)&&charsetOf(from,table)!==charsetOf(to,table))return"copy";const type=typeChange(
from,to,table);return type==="copy"?"copy":from.isNotNull===to.isNotNull?type:"rebuild"}function typeChange(from,to,table){const[oldType,newType]=[typeName(from),
typeName(to)];if(oldType!==newType||from.isUnsigned!==to.isUnsigned)return"copy";const[before,after]=[argumentsOf(from),argumentsOf(to)];if(before.join(",")===after.
join(","))return"none";if(newType==="ENUM"||newType==="SET")return isAppended(newType,before,after)?"metadata":"copy";if(newType!=="VARCHAR"&&newType!=="VARBINA\
RY")return"copy";const width=newType==="VARCHAR"?bytesPerCharacter[charsetOf(to,table)??""]:1,[oldBytes,newBytes]=[before,after].map(([length])=>Number(length)*
(width??Number.NaN));return newBytes>=oldBytes&&oldBytes>255==newBytes>255?"metadata":"copy"}const synonyms={INTEGER:"INT",BOOL:"TINYINT",BOOLEAN:"TINYINT",NUMERIC:"\
DECIMAL",DEC:"DECIMAL",FIXED:"DECIMAL",REAL:"DOUBLE"},typeName=({type})=>synonyms[type]??type;function argumentsOf(column){const type=typeName(column);return type.
endsWith("INT")?[]:type==="DECIMAL"?[column.arguments[0]??"10",column.arguments[1]??"0"]:(type==="CHAR"||type==="BINARY")&&column.arguments.length===0?["1"]:column.
arguments}function isAppended(type,before,after){const bytes=members=>type==="ENUM"?members>255?2:1:Math.ceil(members/8);return before.every((member,index)=>after[index]===
member)&&bytes(before.length)===bytes(after.length)}const charsetOf=({charset,collation},table)=>{const name=(charset??collation?.split("_")[0]??table.charset)?.
toLowerCase();return name==="utf8"?"utf8mb3":name},bytesPerCharacter={utf8mb4:4,utf8mb3:3,latin1:1,ascii:1,binary:1,gbk:2,gb18030:4,utf16:4,utf32:4};var prepare=__webpack_require__(
80285),probe_changes=__webpack_require__(61248),silent_copy=__webpack_require__(40251);function expectedAlgorithm(what,table,version){if((0,silent_copy.W)(what))
return probe_changes.Rz[3].label;const server=readServer(version);if(!(0,prepare.qn)(what)||table.engine!=="InnoDB"||!server)return;const ranks=what.verb==="CRE\
ATE INDEX"?[indexRank(what.index?.kind)]:clauseRanks(what,table,server);if(ranks.length===0||ranks.includes(void 0))return;const worst=Math.max(...ranks.map(Number));
return probe_changes.Rz[worst===0&&(0,probe_changes.AZ)(version)?1:worst].label}function readServer(version){const[major=0,minor=0,patch=0]=version.split(/[.-]/,
3).map(Number),number=major*1e4+minor*100+patch,isMariaDb=/mariadb/i.test(version);return number>=(isMariaDb?100400:50700)?{isMariaDb,number}:void 0}const clauseRanks=(what,table,server)=>what.
clauses.map(clause=>clause.kind==="drop-primary-key"?addsPrimaryKey(what)?rebuild(table):3:clause.kind==="engine"?clause.engine.toLowerCase()==="innodb"?rebuild(
table):3:clauseRank(clause,table,server)),addsPrimaryKey=({clauses})=>clauses.some(clause=>clause.kind==="add-index"&&clause.indexKind==="primary"),rebuild=({hasFulltext})=>hasFulltext?
2:1,indexRank=kind=>kind==="fulltext"||kind==="spatial"?2:1;function clauseRank(clause,table,server){const since=number=>server.isMariaDb||server.number>=number?
0:1;switch(clause.kind){case"add-column":return addedColumn(clause,table,server);case"drop-column":return server.isMariaDb&&table.hasVirtualAndCheck?3:table.hasFulltext||
!server.isMariaDb&&server.number<80029?rebuild(table):table.isIndexed(clause.column)||table.isCompressed?1:0;case"modify-column":case"change-column":return changedColumn(
clause,table,server);case"rename-column":return since(80028);case"set-default":case"drop-default":return since(80012);case"add-index":return indexRank(clause.indexKind);case"\
drop-index":return 1;case"force":case"row-format":return rebuild(table);case"rename-index":case"default-charset":case"comment":case"auto-increment":return server.
isMariaDb?0:1;case"add-foreign-key":return table.checksForeignKeys?3:server.isMariaDb?0:1;case"drop-foreign-key":return 1;case"add-check":return server.isMariaDb||
clause.isEnforced&&server.number>=80016?3:void 0;case"rename-table":return since(80012);case"convert-charset":case"system-versioning":return 3;default:return}}function addedColumn({
definition,position},table,server){return definition.default==="expression"||definition.generated==="stored"?3:definition.hasCheck&&!server.isMariaDb?server.number>=
80016?3:void 0:definition.hasReferences&&server.isMariaDb?3:definition.isAutoIncrement?2:definition.isUnique||definition.isPrimaryKey?1:server.isMariaDb&&position!==
"last"&&table.hasVirtualAndCheck?3:definition.generated==="virtual"?server.isMariaDb||server.number>=8e4?0:1:(server.isMariaDb||server.number>=(position==="last"?
80012:80029))&&!table.isCompressed&&!table.hasFulltext?0:rebuild(table)}function changedColumn(clause,table,{isMariaDb,number}){const before=table.column(clause.
column);if(!before)return;const change=columnChange(before,clause.definition,table);if(change==="copy")return 3;if(change==="rebuild"||clause.kind==="modify-col\
umn"&&clause.position!=="last"&&!isMariaDb)return rebuild(table);const isRenamed=clause.kind==="change-column"&&clause.column!==clause.newName;return isMariaDb?
0:change==="metadata"?/ENUM|SET/.test(clause.definition.type)&&number>=80012?0:1:number>=(isRenamed?80028:80012)?0:1}var schema_model=__webpack_require__(781),server_facts=__webpack_require__(
69242),steps=__webpack_require__(38817);async function planStatements(session,pending,version){const migrations=pending.map(({migration})=>migration),objects=(0,server_facts.
R7)(migrations).filter(({kind})=>kind==="table"),written=migrations.flatMap(({statements})=>statements).filter(({what})=>what.nature==="data"&&changing.has(what.
verb)).map(({what})=>what.targets[0]?.name??""),facts=await(0,server_facts.e5)(session,[...new Set([...objects.map(({name})=>name),...written])]),images=await(0,server_facts.
EV)(session,objects,new Set(facts.keys())),changes=expectedChanges(pending,facts,images,version);return(0,steps.D)(pending,facts).map(({migration,sql,mode,number})=>{
const change=mode==="session"?void 0:changes.get(migration.statements[number-1]);return{migration:migration.id,sql,...change?{change}:{}}})}const changing=new Set(
["ALTER TABLE","CREATE INDEX","DROP INDEX","RENAME TABLE","DROP TABLE","TRUNCATE TABLE","UPDATE","DELETE"]);function expectedChanges(pending,facts,images,version){
const changes=new Map,tables=new Map([...facts].map(([name,fact])=>[name,{facts:fact,image:images[`table:${name}`]??""}])),model=new schema_model.V;for(const{image}of tables.
values())image!==""&&model.apply((0,classify.L)(image));for(const{migration,done}of pending){let checksForeignKeys=!0;for(const[index,statement]of migration.statements.
entries()){const{what,sql}=statement;if(checksForeignKeys=foreignKeyChecks(sql,what)??checksForeignKeys,index<done||what.options.isTemporary)continue;const name=what.
targets[0]?.name??"",table=changing.has(what.verb)?tables.get(name):void 0;if(table){const expected=describeTable(table,column=>model.column(name,column),checksForeignKeys);
changes.set(statement,{table:name,...algorithmOf(what,expected,version),...sizeOf(table.facts)})}follow(what,tables),model.apply(what)}}return changes}const sizeOf=({
rows,bytes})=>({rows,bytes});function algorithmOf(what,table,version){const written=what.clauses.flatMap(clause=>clause.kind==="algorithm"||clause.kind==="lock"?
[`${clause.kind.toUpperCase()}=${clause.value}`]:[]);if(written.length>0)return{algorithm:written.join(" "),basis:"written"};const algorithm=expectedAlgorithm(what,
table,version);return algorithm===void 0?{}:{algorithm,basis:"expected"}}function describeTable({facts,image},column,checksForeignKeys){const indexLines=image.split(
`
`).filter(line=>/^\s+(?:\w+ )?KEY /.test(line));return{engine:facts.engine,charset:/DEFAULT CHARSET=(\w+)/.exec(image)?.[1],isCompressed:/ROW_FORMAT=COMPRESSED/i.
test(image),hasFulltext:/^\s+FULLTEXT KEY/m.test(image),hasVirtualAndCheck:/GENERATED ALWAYS AS .* VIRTUAL/.test(image)&&/\bCHECK \(/.test(image),isIndexed:name=>indexLines.
some(line=>line.toLowerCase().includes(`\`${name.toLowerCase()}\``)),column,checksForeignKeys}}function foreignKeyChecks(sql,{verb}){const value=verb==="SET"?/\bforeign_key_checks\s*:?=\s*(?<value>\w+)/i.
exec(sql)?.groups.value:void 0;return value===void 0?void 0:!/^(0|off|false)$/i.test(value)}function follow(what,tables){const isGone=what.verb==="DROP TABLE",isRenamed=what.
verb==="RENAME TABLE"||what.verb==="ALTER TABLE";for(const[index,{name}]of what.targets.entries()){const to=what.renames[index]?.name,table=tables.get(name);isGone?
tables.delete(name):isRenamed&&to!==void 0&&table&&(tables.delete(name),tables.set(to,table))}}})};
