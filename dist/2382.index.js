"use strict";exports.id=2382,exports.ids=[2382],exports.modules={52382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createIdentity:()=>createIdentity});function createIdentity(api){return{async whoAmI(){const body=await api.
call({product:"Sts",action:"GetCallerIdentity",query:{},effect:"read"});return{accountId:String(body.AccountId??""),arn:String(body.Arn??""),kind:kindOf(String(
body.IdentityType??""))}}}}function kindOf(identityType){return identityType==="Account"?"account":identityType==="AssumedRoleUser"?"role":"user"}})};
