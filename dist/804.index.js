"use strict";exports.id=804,exports.ids=[804],exports.modules={70804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{newMigration:()=>newMigration});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760),files_directory=__webpack_require__(59806),file_name=__webpack_require__(70996);const suffixes={expand:".expand",backfill:".data",contract:".contract"},extensions={
sql:"sql",js:"mjs",ts:"ts"};function newFile(stem,{template,language}){return{file:`${stem}${template?suffixes[template]:""}.${extensions[language]}`,text:language===
"sql"?sqlText(template):scriptText(template,language)}}const reasons={plain:"Why this change, and which release needs it.",expand:"Why this change, and which re\
lease needs it. It runs before the rollout: the version still running must live with it.",backfill:"What is filled in, and from what. It runs before the rollout\
, while both versions write: rows that come later must be right, too.",contract:"What goes, and since which release nobody uses it. It runs with --phase contrac\
t, when no server and no rollback needs it."},examples={expand:["-- ALTER TABLE users ADD COLUMN email_lower VARCHAR(190) NULL;"],backfill:["-- acd:batch 1000",
"-- UPDATE users SET email_lower = LOWER(email) WHERE email_lower IS NULL;"],contract:["-- ALTER TABLE users DROP COLUMN email;"]};function sqlText(template){return[
`-- ${reasons[template??"plain"]}`,...template?["",...examples[template]]:[],""].join(`
`)}const context="{ query(sql: string): Promise<readonly Record<string, string | number | null>[]> }",scriptExamples={expand:["// await context.query('ALTER TAB\
LE users ADD COLUMN email_lower VARCHAR(190) NULL')"],backfill:["// A script that is cut off begins again with its first line, so write what can be said twice.",
"// await context.query('UPDATE users SET email_lower = LOWER(email) WHERE email_lower IS NULL LIMIT 1000')"],contract:["// await context.query('ALTER TABLE use\
rs DROP COLUMN email')"]};function scriptText(template,language){const head=language==="ts"?`({ context }: { context: ${context} }): Promise<void>`:"({ context \
})";return[`// ${reasons[template??"plain"]}`,...language==="js"?["",`/** @param {{ context: ${context} }} migration */`]:[""],`export const up = async ${head} \
=> {`,...(template?scriptExamples[template]:["// await context.query('\u2026')"]).map(line=>`  ${line}`),"}",""].join(`
`)}var errors=__webpack_require__(52005),asked_file=__webpack_require__(62382),lint=__webpack_require__(47226);async function newMigration(context2,name){const directory=await(0,lint.
X)(context2),slug=name.toLowerCase().replace(/[^a-z0-9]+/g,"_").replace(/^_+|_+$/g,"");if(slug==="")throw new errors.xL([{message:"migrate new NAME: the name ne\
eds a letter or a digit"}]);const stamp=await nextNumber(directory,context2.clock.now()),{file,text}=newFile(`${stamp}_${slug}`,{template:templateOf(context2),language:context2.
options.language??"sql"}),path=(0,external_node_path_.join)(directory,file),shown=(0,external_node_path_.relative)(context2.baseDirectory,path);return context2.
isDryRun||(0,asked_file.K)(path,text,{isNew:!0}),{result:context2.isDryRun?"planned":"succeeded",exitCode:errors.hS.done,extra:{file:shown},text:`${context2.isDryRun?
"Would write":"Wrote"} ${shown}`}}function templateOf({options}){const template=options.example,phase=options.phase;return template??(phase==="expand"||phase===
"contract"?phase:void 0)}async function nextNumber(directory,nowMs){const now=new Date(nowMs).toISOString().replace(/\D/g,"").slice(0,14),newest=((0,external_node_fs_.
existsSync)(directory)?await(0,files_directory.g)(directory):[]).flatMap(({file})=>(0,file_name.P)((0,external_node_path_.basename)(file))?.version.slice(0,1)??
[]).reduce((a,b)=>b>a?b:a,0n);return newest>=BigInt(now)?String(newest+1n):now}})};
