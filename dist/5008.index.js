"use strict";exports.id=5008,exports.ids=[5008],exports.modules={65008:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{showEdits:()=>showEdits});var external_node_child_process_=__webpack_require__(31421),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),external_node_util_=__webpack_require__(57975);const maxCompared=2e3;function lineDiff(before,after,maxLines=40){const lines=compare(before.split(`
`),after.split(`
`)),isNear=lines.map((_,index)=>lines.slice(Math.max(0,index-2),index+3).some(({mark})=>mark!==" ")),shown=[];for(const[index,{mark,text}]of lines.entries())isNear[index]&&
(shown.length>0&&!isNear[index-1]&&shown.push("@@"),shown.push(`${mark} ${text}`.trimEnd()));return shown.length<=maxLines?shown.join(`
`):[...shown.slice(0,maxLines),`\u2026 ${shown.length-maxLines} more lines`].join(`
`)}function compare(before,after){const shortest=Math.min(before.length,after.length);let head=0;for(;head<shortest&&before[head]===after[head];)head++;let tail=0;
for(;tail<shortest-head&&before.at(-1-tail)===after.at(-1-tail);)tail++;const same=texts=>texts.map(text=>({mark:" ",text}));return[...same(before.slice(0,head)),
...compareMiddle(before.slice(head,before.length-tail),after.slice(head,after.length-tail)),...same(before.slice(before.length-tail))]}function compareMiddle(before,after){
if(before.length>maxCompared||after.length>maxCompared)return replaced(before,after);const lengths=Array.from({length:before.length+1},()=>new Uint16Array(after.
length+1));for(let i2=before.length-1;i2>=0;i2--)for(let j2=after.length-1;j2>=0;j2--)lengths[i2][j2]=before[i2]===after[j2]?lengths[i2+1][j2+1]+1:Math.max(lengths[i2+
1][j2],lengths[i2][j2+1]);const lines=[];let[i,j]=[0,0];for(;i<before.length&&j<after.length;)before[i]===after[j]?(lines.push({mark:" ",text:before[i]}),i++,j++):
lengths[i+1][j]>=lengths[i][j+1]?lines.push({mark:"-",text:before[i++]}):lines.push({mark:"+",text:after[j++]});return[...lines,...replaced(before.slice(i),after.
slice(j))]}const replaced=(before,after)=>[...before.map(text=>({mark:"-",text})),...after.map(text=>({mark:"+",text}))];var source_file=__webpack_require__(33200),
errors=__webpack_require__(52005);async function showEdits(refusal,directory){const edited=refusal.context.problems.filter(isEdited),differences=await Promise.all(
edited.map(problem=>describeEdit(directory,problem)));return new errors.wG([refusal.message,...differences].join(`
`),{code:refusal.code,...refusal.fix===void 0?{}:{fix:refusal.fix},context:refusal.context,cause:refusal})}const isEdited=problem=>"recordedChecksum"in problem;
async function describeEdit(directory,{file,recordedChecksum}){const before=await committedText(directory,file,recordedChecksum);if(before===void 0)return`${file}\
: the text that was applied is in no commit that this checkout has`;const after=await(0,promises_.readFile)((0,external_node_path_.join)(directory,file),"utf8");
return`--- ${file} as applied
+++ ${file} now
${lineDiff(normal(before),normal(after))}`}const normal=text=>text.replace(/^\uFEFF/,"").replaceAll(`\r
`,`
`),maxCommits=100;async function committedText(directory,file,checksum){try{const log=await git(directory,"log","--all",`--max-count=${maxCommits}`,"--format=%H",
"--",file);for(const commit of log.toString().split(`
`).filter(Boolean)){const bytes=await git(directory,"show",`${commit}:./${file}`).catch(()=>{});if(bytes&&(0,source_file.l)(bytes)===checksum)return bytes.toString()}}catch{}}
async function git(cwd,...words){const{stdout}=await(0,external_node_util_.promisify)(external_node_child_process_.execFile)("git",words,{cwd,encoding:"buffer",
maxBuffer:67108864});return stdout}})};
