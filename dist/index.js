"use strict";var import_node_path2=require("node:path");var import_node_fs=require("node:fs"),import_node_path=require("node:path"),import_node_vm=require("node:vm"),parameters="exports, require, __filename, __dirnam\
e, loadChunk",ChunkLoader=class{#directory;#cache;#require;#fresh=[];#loaded=0;constructor(directory,cache,require2){this.#directory=directory,this.#cache=cache,
this.#require=require2}load=name=>{this.#loaded++;let file=(0,import_node_path.join)(this.#directory,name),source=`(function (${parameters}) { ${(0,import_node_fs.readFileSync)(
file,"utf8")}
})`,kept=this.#cache===void 0?void 0:readTwin((0,import_node_path.join)(this.#cache,name)),script=new import_node_vm.Script(source,{filename:file,...kept?{cachedData:kept}:
{},importModuleDynamically:import_node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER});(!kept||script.cachedDataRejected)&&this.#fresh.push({name,script});let exports2={};
return script.runInThisContext()(exports2,this.#require,file,this.#directory,this.load),exports2};keep(){let folder=this.#cache;if(!(folder===void 0||this.#loaded<
2))try{(0,import_node_fs.mkdirSync)(folder,{recursive:!0,mode:448});for(let{name,script}of this.#fresh)writeTwin((0,import_node_path.join)(folder,name),script.createCachedData())}catch{}}};
function readTwin(path){let bytes;try{bytes=(0,import_node_fs.readFileSync)(path)}catch{return}let half=bytes.subarray(0,bytes.length>>1);return half.length>0&&
half.equals(bytes.subarray(half.length))?half:void 0}function writeTwin(path,bytes){let unfinished=`${path}.${process.pid}`;try{(0,import_node_fs.writeFileSync)(
unfinished,Buffer.concat([bytes,bytes])),(0,import_node_fs.renameSync)(unfinished,path)}catch(error){throw(0,import_node_fs.rmSync)(unfinished,{force:!0}),error}}function cacheFolder({env,version,arch}){if(env.NODE_DISABLE_COMPILE_CACHE)return;let home=env.HOME||env.USERPROFILE,base=env.RUNNER_TEMP||env.XDG_CACHE_HOME||home&&
(0,import_node_path2.join)(home,".cache");return base?(0,import_node_path2.join)(base,"alicloud-deploy",`530f35c67eac1d82-${version}-${arch}`):void 0}var loader=new ChunkLoader(
__dirname,cacheFolder(process),require);process.once("exit",()=>loader.keep());loader.load("main.js");
