import { block } from '../../../support/header-lines.ts';
import { ruleTable } from '../../../support/rule-table.ts';

ruleTable('srs-return-path', {
  speaks: [
    {
      when: 'Exchange, short form',
      headers: block('Return-Path: bounces+SRS=GZEX9=T4@example.com'),
      claim: 'rewritten',
      cites: [0],
      vouched: false,
      values: { domain: 'example.com' },
    },
    {
      when: 'Exchange, long form',
      headers: block('Return-Path: <ann+SRS=aB=Q1=example.net=bob@example.com>'),
      claim: 'rewritten',
      cites: [0],
      vouched: false,
      values: { domain: 'example.com' },
    },
    {
      when: 'others',
      headers: block('Return-Path: <SRS0=aB=Q1=example.net=bob@example.com>'),
      claim: 'rewritten',
      cites: [0],
      vouched: false,
    },
  ],
  silent: [
    { when: 'an ordinary return path', headers: block('Return-Path: <ann@example.com>') },
    { when: 'an empty one', headers: block('Return-Path: <>') },
    { when: 'the letters in a quoted display name', headers: block('Return-Path: "SRS0=a+SRS=b@example.net" <ann@example.com>') },
    { when: 'the letters within a local part', headers: block('Return-Path: <ann.SRS0=a=b=example.net=c@example.com>') },
    { when: 'the letters in the domain', headers: block('Return-Path: <ann@srs0.example.com>') },
  ],
});
