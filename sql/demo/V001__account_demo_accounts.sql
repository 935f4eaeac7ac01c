-- The accounts of the demo. Only the demo data has them; the password of each is the word printed by deploy/run.
insert into account (id, version, user_name, full_name, password_hash, password_is_temporary, disabled, failed_sign_ins) values
  (1, 1, 'administrator', 'Ada Administrator', 'PBKDF2WithHmacSHA512:210000:+2XLk5X+kb2g7nRTxpyfRD5I8I0e5TFTVLWwt8yr0PI=:Dgc/aqc9zzddkLISBTEu7hLOiXSVhtTEA9+5qimLFsc=', false, false, 0),
  (2, 1, 'organizer', 'Olive Organizer', 'PBKDF2WithHmacSHA512:210000:5IXk8rz1AJ3vGQPebWVzuGj7f5gT4u6aFVwtFq29sns=:l3SqreeDTAfFTmIm8GmLzNvBrqOw4kEqoa7V5+Sh6Mo=', false, false, 0),
  (3, 1, 'registrar', 'Ravi Registrar', 'PBKDF2WithHmacSHA512:210000:jtYTLcqsFUHvZYfxA4Pwg/qa/NUsA4xaBOI9sN2zjXM=:/HkIG3r+fDWUIKdgscPUv3okT4MDpUMFFSij8buHDHQ=', false, false, 0),
  (4, 1, 'moderator', 'Mona Moderator', 'PBKDF2WithHmacSHA512:210000:vD1bWXowWAyIXpgMaLQtFZCj9rmm7fCFRBFs9mCUka0=:YYFxZxTurxQ2h4FIdqLyGMVYRcE5DRCD7COzdaiVoMg=', false, false, 0),
  (5, 1, 'harbour', 'Hanna Harbour', 'PBKDF2WithHmacSHA512:210000:7jk+eDFgamsPeuLPZgnfYoLB6TXoXqBVEgGG4LNoSpc=:Hc/SGTcnICEKfHTglh1xV5AZXIKeGsEtGnXLbbj1erY=', false, false, 0);
insert into account_role (account_id, role) values
  (1, 'ADMINISTRATOR'),
  (2, 'ORGANIZER'),
  (3, 'REGISTRAR'),
  (4, 'MODERATOR'),
  (5, 'ORGANIZER'),
  (5, 'REGISTRAR'),
  (5, 'MODERATOR');
