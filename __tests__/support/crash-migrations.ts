import { numbersTo } from './numbers.ts'

/** Every kind of statement that a crash can hit; each data statement shows when it ran twice or not at all. */
export const everyKind = {
  '01_tables.sql': `
    CREATE TABLE counter (what VARCHAR(40), at_once INT DEFAULT 1);
    CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(50), age INT);
    INSERT INTO counter (what) VALUES ('first');
    INSERT INTO users VALUES (1, 'a', 1), (2, 'b', 2);`,
  '02_alter.sql': `
    ALTER TABLE users ADD COLUMN email VARCHAR(60) NULL;
    ALTER TABLE users MODIFY COLUMN age BIGINT, ADD INDEX age_ix (age);
    CREATE UNIQUE INDEX name_ux ON users (name);`,
  '03_add.sql': "UPDATE users SET age = age + 10; INSERT INTO counter (what) VALUES ('third')",
  '04_orders.sql': `
    CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id));
    ALTER TABLE orders ADD FOREIGN KEY (id) REFERENCES users (id);
    ALTER TABLE orders ADD COLUMN note TEXT;
    ALTER TABLE orders DROP COLUMN note;`,
  '05_routines.sql': `
    CREATE PROCEDURE add_one() BEGIN INSERT INTO counter (what) VALUES ('called'); END;
    CREATE TRIGGER users_bi BEFORE INSERT ON users FOR EACH ROW SET NEW.name = TRIM(NEW.name);
    CREATE VIEW adults AS SELECT id, name FROM users WHERE age > 11;
    CALL add_one();`,
  '06_rename.contract.sql': `
    SET @old = 5;
    RENAME TABLE counter TO counters;
    INSERT INTO counters (what) VALUES (CONCAT('user variable ', @old));
    ALTER TABLE users CHANGE COLUMN age years BIGINT NOT NULL DEFAULT 0;
    CREATE OR REPLACE VIEW adults AS SELECT id, name FROM users WHERE years > 11;`,
  '07_copy.sql': `
    BEGIN;
    INSERT INTO counters (what) VALUES ('in a transaction');
    UPDATE users SET years = years * 2;
    COMMIT;
    CREATE TABLE archive AS SELECT * FROM users;
    DROP TABLE IF EXISTS nothing_there;
    DROP TRIGGER users_bi;
    TRUNCATE TABLE archive;`,
  '071_one_by_one.sql': `
    -- acd:no-transaction
    INSERT INTO counters (what) VALUES ('alone');
    UPDATE users SET years = years + 3;
    BEGIN; INSERT INTO counters (what) VALUES ('with the next'); UPDATE users SET years = years * 2; COMMIT;
    INSERT INTO counters (what) VALUES ('alone again');`,
  '08_last.sql': "ALTER TABLE archive ADD COLUMN kept DATE; INSERT INTO counters (what) VALUES ('last')",
}

/** Tables with rows: changes travel alone, with the algorithm that the server was asked for. */
export const before = {
  '01_users.sql': `
    CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(50), age INT);
    CREATE TABLE counter (what VARCHAR(40));
    INSERT INTO users SELECT seq, seq, seq FROM ${numbersTo(12000)};
    ANALYZE TABLE users;`,
}
export const onBigTables = {
  ...before,
  '02_alter.sql': `
    ALTER TABLE users ADD COLUMN email VARCHAR(60) NULL;
    INSERT INTO counter VALUES ('one');
    ALTER TABLE users ADD COLUMN first_one INT FIRST, ADD INDEX age_ix (age);`,
  '03_alter.sql': `
    ALTER TABLE users MODIFY COLUMN age BIGINT;
    ALTER TABLE users DROP COLUMN first_one;
    CREATE INDEX email_ix ON users (email);
    UPDATE users SET age = age + 1 WHERE id < 100;`,
  '04_more.sql': "ALTER TABLE counter ADD COLUMN more INT; INSERT INTO counter (what) VALUES ('two');",
}
