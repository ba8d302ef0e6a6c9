"use strict";exports.id=6463,exports.ids=[6463],exports.modules={76463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createIdentity:()=>createIdentity});function createIdentity(api){return{async whoAmI(){const body=await api.
call({product:"Sts",action:"GetCallerIdentity",query:{},effect:"read"});return{accountId:String(body.AccountId??""),arn:String(body.Arn??""),kind:kindOf(String(
body.IdentityType??""))}}}}function kindOf(identityType){return identityType==="Account"?"account":identityType==="AssumedRoleUser"?"role":"user"}})};
