// mysql2 reads this list for the profile "Amazon RDS", which no database of Alibaba Cloud uses.
module.exports = { ca: [] }
