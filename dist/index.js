"use strict";var import_node_path3=require("node:path");var import_node_fs2=require("node:fs"),import_node_path2=require("node:path"),import_node_vm=require("node:vm");var import_node_fs=require("node:fs"),import_node_path=require("node:path"),writableByOthers=18,sticky=512;function ownFolder(folder){return safePath(folder,0)}
function makeOwnFolder(folder){let above=folder;for(;!(0,import_node_fs.existsSync)(above)&&(0,import_node_path.dirname)(above)!==above;)above=(0,import_node_path.dirname)(
above);if(!(above!==folder&&safePath(above,sticky)===void 0))return(0,import_node_fs.mkdirSync)(folder,{recursive:!0,mode:448}),ownFolder(folder)}function removeOldBeside(folder,kept){
let above=(0,import_node_path.dirname)(folder),beside=(0,import_node_fs.readdirSync)(above,{withFileTypes:!0}).filter(entry=>entry.isDirectory()&&(0,import_node_path.join)(
above,entry.name)!==folder).map(({name})=>({path:(0,import_node_path.join)(above,name),changedMs:(0,import_node_fs.statSync)((0,import_node_path.join)(above,name)).
mtimeMs})).sort((a,b)=>b.changedMs-a.changedMs);for(let{path}of beside.slice(kept-1))(0,import_node_fs.rmSync)(path,{recursive:!0,force:!0})}function safePath(folder,allowed){
try{let path=import_node_fs.realpathSync.native(folder);for(let at=path;isSafe(at,at===path?allowed:sticky);at=(0,import_node_path.dirname)(at))if(at===(0,import_node_path.dirname)(
at))return path}catch{}}function isSafe(path,allowed){let user=process.getuid?.();if(user===void 0)return!0;let{uid,mode}=(0,import_node_fs.statSync)(path);return(uid===
user||uid===0)&&((mode&writableByOthers)===0||(mode&allowed)!==0)}var parameters="exports, require, __filename, __dirname, loadChunk",foldersKept=6,ChunkLoader=class{#directory;#cache;#trusted;#require;#fresh=[];#loaded=0;constructor(directory,cache,require2){
this.#directory=directory,this.#cache=cache,this.#trusted=cache===void 0?void 0:ownFolder(cache),this.#require=require2}load=name=>{this.#loaded++;let file=(0,import_node_path2.join)(
this.#directory,name),source=`(function (${parameters}) { ${(0,import_node_fs2.readFileSync)(file,"utf8")}
})`,kept=this.#trusted===void 0?void 0:readTwin((0,import_node_path2.join)(this.#trusted,name)),script=new import_node_vm.Script(source,{filename:file,...kept?{
cachedData:kept}:{},importModuleDynamically:import_node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER});(!kept||script.cachedDataRejected)&&this.#fresh.push({name,
script});let exports2={};return script.runInThisContext()(exports2,this.#require,file,this.#directory,this.load),exports2};keep(){if(!(this.#cache===void 0||this.#loaded<
2||this.#fresh.length===0))try{let folder=this.#trusted??makeOwnFolder(this.#cache);if(folder===void 0)return;for(let{name,script}of this.#fresh)writeTwin((0,import_node_path2.join)(
folder,name),script.createCachedData());this.#trusted===void 0&&removeOldBeside(folder,foldersKept)}catch{}}};function readTwin(path){let bytes;try{bytes=(0,import_node_fs2.readFileSync)(
path)}catch{return}let half=bytes.subarray(0,bytes.length>>1);return half.length>0&&half.equals(bytes.subarray(half.length))?half:void 0}function writeTwin(path,bytes){
let unfinished=`${path}.${process.pid}`;try{(0,import_node_fs2.writeFileSync)(unfinished,Buffer.concat([bytes,bytes])),(0,import_node_fs2.renameSync)(unfinished,
path)}catch(error){throw(0,import_node_fs2.rmSync)(unfinished,{force:!0}),error}}function cacheFolder({env,version,arch}){if(env.NODE_DISABLE_COMPILE_CACHE)return;let home=env.HOME||env.USERPROFILE,base=env.RUNNER_TEMP||env.XDG_CACHE_HOME||home&&
(0,import_node_path3.join)(home,".cache");return base&&(0,import_node_path3.isAbsolute)(base)?(0,import_node_path3.join)(base,"alicloud-deploy",`f60c85ba7eb1132\
9-${version}-${arch}`):void 0}var loader=new ChunkLoader(__dirname,cacheFolder(process),require);process.once("exit",()=>loader.keep());loader.load("main.js");
