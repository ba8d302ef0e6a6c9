"use strict";exports.id=1783,exports.ids=[1783],exports.modules={71783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{loadEnvironment:()=>loadEnvironment});var dist=__webpack_require__(38815),errors=__webpack_require__(52005),nearest=__webpack_require__(27830),
canary_steps_schema=__webpack_require__(71465),shape_step=__webpack_require__(63877);async function check(shape,value){const taken=shape.accept(value);if(taken!==
shape_step.J5)return{value:taken};const{inZod}=await Promise.all([__webpack_require__.e(5156),__webpack_require__.e(1033),__webpack_require__.e(132)]).then(__webpack_require__.
bind(__webpack_require__,90132)),schema2=inZod(shape),checked=schema2.safeParse(value);return checked.success?{value:checked.data}:{issues:checked.error.issues,
schema:schema2}}const scriptKeys=new Set(["run","command","userData","steps"]);function interpolate(value,variables,missing,path=[]){return typeof value=="strin\
g"?value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g,(_,name,fallback)=>{const found=variables[name]||fallback;return(found===void 0||found==="")&&missing(
path,name),found??""}):Array.isArray(value)?value.map((item,index)=>interpolate(item,variables,missing,[...path,index])):typeof value=="object"&&value!==null?Object.
fromEntries(Object.entries(value).map(([key,inner])=>[key,scriptKeys.has(key)?inner:interpolate(inner,variables,missing,[...path,key])])):value}function knownKeys(root,path){
let schema2=root;for(const key of path)schema2=unwrap(unwrap(schema2)?.shape?.[String(key)]);const shape=unwrap(schema2)?.shape;return shape?Object.keys(shape):
[]}function unwrap(schema2){let inner=schema2;for(;inner&&!inner.shape&&inner.def?.innerType;)inner=inner.def.innerType;return inner}var schema=__webpack_require__(
40926);const freeMaps=new Set(["env","environments","metadata","metrics"]);async function loadEnvironment(request){const source=await readSource(request),name=chooseEnvironment(
source,request),tree=merge(source.shared,source.environments[name]??{}),problems=[],locate=locator(source,name),overridden=new Map;for(const{path,value,origin}of request.
overrides)setPath(tree,path.split("."),value),overridden.set(path,origin);const missing=new Set,filled=interpolate(tree,request.variables,(path,variable)=>{missing.
add(path.join(".")),problems.push({message:`the environment variable ${variable} is not set (needed by ${path.join(".")})`,...locate(path),fix:`export ${variable}\
, or add it to the secrets of the CI job`})}),checked=await check(schema.V,filled);if("issues"in checked){const issues=checked.issues.filter(issue=>!missing.has(
issue.path.join(".")));problems.push(...describeIssues(issues,checked.schema,locate,overridden))}else if(problems.length===0){const locateSetting=path=>overridden.
has(path)?{}:locate(path.split("."));return{name,settings:checked.value,locate:locateSetting}}throw new errors.xL(problems)}async function readSource({file,text}){
const lines=new dist.HN,document=(0,dist.Tp)(text,{lineCounter:lines,prettyErrors:!1,uniqueKeys:!0});if(document.errors.length>0)throw new errors.xL(document.errors.
map(error=>{const{line,col}=lines.linePos(error.pos[0]);return{message:`not valid YAML: ${error.message}`,file,line,column:col}}));const root=toTree(plainOf(document,
{file,text,lines}));if(!root)throw new errors.xL([{message:"expected a map with the keys app, region, environments",file,line:1,column:1}]);const{environments,$schema:_schema,
...shared}=normalise(root,[]),checked=await check(schema.m,environments??{}),source={file,document,lines,shared,environments:{},branches:{}};if("issues"in checked){
const issues=checked.issues.map(issue=>({...issue,path:["environments",...issue.path]}));throw new errors.xL(describeIssues(issues,checked.schema,locator(source,
""),new Map))}for(const[name,value]of Object.entries(checked.value)){const{branch,...sections}=normalise(value??{},[]);source.environments[name]=sections,source.
branches[name]=branch===void 0?defaultBranches.get(name)??[]:[branch].flat().map(String)}return source}function plainOf(document,{file,text,lines}){try{return document.
toJS({maxAliasCount:100})}catch(error){const message=(0,errors.bD)(error),at=text.indexOf(`*${/: (\S+)$/.exec(message)?.[1]}`),{line,col}=lines.linePos(Math.max(
0,at));throw new errors.xL([{message:`not valid YAML: ${message}`,file,line,column:col}],{cause:error})}}const defaultBranches=new Map([["dev",["master","main"]],
["pre-prod",["pre-production"]],["prod",["production"]]]);function chooseEnvironment(source,request){const names=Object.keys(source.environments),{environment,branch}=request;
if(environment!==void 0){if(names.includes(environment))return environment;const suggestion=(0,nearest.p)(environment,names);throw new errors.xL([{message:`ther\
e is no environment ${environment} in ${source.file}; it has ${names.join(", ")}`,...suggestion?{fix:`did you mean --env ${suggestion}?`}:{}}])}const matching=branch===
void 0?[]:names.filter(name=>source.branches[name].includes(branch));if(matching.length===1)return matching[0];if(branch===void 0&&names.length===1)return names[0];
const why=branch===void 0?`${source.file} has ${names.length} environments and no CI branch says which`:`${matching.length===0?"no environment":"more than one e\
nvironment"} of ${source.file} has branch: ${branch}`;throw new errors.xL([{message:why,fix:`give --env ${names.join("|")}`}])}function locator(source,environment){
const position=path=>{let node=source.document.contents,range;for(const key of path)if((0,dist.jh)(node)){const pair=node.items.find(item=>(0,dist.tO)(item)&&(0,dist.
jn)(item.key)&&sameKey(String(item.key.value),String(key)));if(!pair)return;range=(0,dist.jn)(pair.key)?pair.key.range?.[0]:void 0,node=pair.value}else if(typeof node==
"object"&&node!==null&&"items"in node)node=node.items[Number(key)],range=node?.range?.[0]??range;else return;return range===void 0?void 0:source.lines.linePos(range)};
return path=>{for(let length=path.length;length>0;length--){const part=path.slice(0,length),found=position(["environments",environment,...part])??position(part);
if(found)return{file:source.file,line:found.line,column:found.col}}return{file:source.file,line:1,column:1}}}function describeIssues(issues,schema2,locate,overridden){
return issues.flatMap(issue=>{const path=issue.path.map(part=>typeof part=="symbol"?String(part):part),name=path.join("."),origin=overridden.get(name);if(origin)
return[{message:`${origin}: ${sentenceOf(issue)}`,path:name}];if(issue.code==="unrecognized_keys")return issue.keys.map(key=>{const suggestion=(0,nearest.p)(key,
knownKeys(schema2,path)),fix=(0,canary_steps_schema.n)(path,key)??(suggestion?`did you mean ${suggestion}?`:void 0);return{message:`unknown key ${[...path,key].
join(".")}`,path:[...path,key].join("."),...locate([...path,key]),...fix===void 0?{}:{fix}}});if(issue.code==="invalid_union"&&!isAbsent(issue)){const inside=issue.
errors.find(inner=>inner.some(({path:path2,code})=>path2.length>0||code==="unrecognized_keys"));if(inside){const moved=inside.map(inner=>({...inner,path:[...issue.
path,...inner.path]}));return describeIssues(moved,schema2,locate,overridden)}const all=issue.errors.flat(),best=all.find(({code})=>code==="custom")??all.find(({
code})=>code!=="invalid_type")??all[0];return[{message:`${name}: ${sentenceOf(best??issue)}`,path:name,...locate(path)}]}return[{message:isAbsent(issue)?`missin\
g key ${name}`:`${name}: ${sentenceOf(issue)}`,path:name,...locate(path)}]})}function isAbsent(issue){return issue.code==="invalid_union"?issue.errors.length>0&&
issue.errors.flat().every(isAbsentHere):isAbsentHere(issue)}const isAbsentHere=issue=>issue.code==="invalid_type"&&issue.message.includes("received undefined");
function sentenceOf(issue){if(issue.code==="invalid_key"&&issue.issues[0])return lowerFirst(issue.issues[0].message);if(issue.code!=="too_small"&&issue.code!=="\
too_big")return lowerFirst(issue.message.replace(/^Invalid (input|option): /,"").replace("expected int,","expected a whole number,"));const limit=String(issue.code===
"too_small"?issue.minimum:issue.maximum),units={string:" characters",array:" entries"};return`expected at ${issue.code==="too_small"?"least":"most"} ${limit}${units[issue.
origin]??""}`}const lowerFirst=text=>text.charAt(0).toLowerCase()+text.slice(1),camel=key=>key.replace(/-([a-z0-9])/g,(_,letter)=>letter.toUpperCase()),sameKey=(written,wanted)=>written===
wanted||camel(written)===wanted;function normalise(value,path){if(Array.isArray(value))return value.map(item=>normalise(item,path));const tree=toTree(value);if(!tree)
return value;const isFree=freeMaps.has(path.at(-1)??"");return Object.fromEntries(Object.entries(tree).map(([key,inner])=>{const name=isFree?key:camel(key);return[
name,path.at(-1)==="environments"?inner:normalise(inner,[...path,name])]}))}function toTree(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)?
value:void 0}function merge(base,over){const merged={...base};for(const[key,value]of Object.entries(over)){const inner=toTree(value),below=toTree(merged[key]);merged[key]=
inner&&below?merge(below,inner):value}return merged}function setPath(tree,[key,...rest],value){if(key===void 0)return;if(rest.length===0){tree[key]=value;return}
const inner={...toTree(tree[key])};tree[key]=inner,setPath(inner,rest,value)}}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;
for(const candidate of candidates){const distance=editDistance(written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=
distance)}return best}function editDistance(a,b){let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=
b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.length]}})};
