"use strict";exports.id=3608,exports.ids=[3608],exports.modules={3608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{h:()=>skipped,y:()=>refuseUnknownSkip});var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27830),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);function skipped(context){return new Set(context.options.skip??[])}function refuseUnknownSkip(context,servers){const known=servers.flatMap(({instanceId,name})=>[
name,instanceId]),unknown=[...skipped(context)].filter(asked=>!known.includes(asked));if(unknown.length===0)return;const meant=(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__.
p)(unknown[0],known);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`--skip names no instance of the environment: ${unknown.join(", ")}`,{code:"E_N\
O_SUCH_INSTANCE",fix:`${meant===void 0?"":`did you mean ${meant}? `}there are ${servers.map(({name})=>name).join(", ")}`})}}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;
for(const candidate of candidates){const distance=editDistance(written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=
distance)}return best}function editDistance(a,b){let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=
b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.length]}})};
