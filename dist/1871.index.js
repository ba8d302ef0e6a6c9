"use strict";exports.id=1871,exports.ids=[1871],exports.modules={41871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{wordsOfAction:()=>wordsOfAction});function wordsOfAction(env){const words=(env.INPUT_COMMAND??"").split(/\s+/).filter(Boolean);return env.STATE_started===
void 0?words:env.STATE_finished===void 0&&changesTraffic.has(words[0]??"")?["recover"]:["--version"]}const changesTraffic=new Set(["rolling-deploy","blue-green",
"canary","rollback","bake-image","migrate"])})};
