import { field } from './header-field.js';

const transport = 'with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.17';

/** The newest line of a mailbox: the server that delivered read it from the one that transported it. */
export function readByMailbox(story, from, by) {
  return received(`from ${from.name} (::1) by ${by.name} with HTTPS`, story);
}

/** From one server of Exchange Online to the next. */
export function handedOn(story, from, by) {
  return received(`from ${from.name} (${from.address}) by ${by.name} (${by.address}) ${transport}`, story);
}

/** The line above the intake: its frontend hands the message to the tenant's own part. */
export function handedIn(story, from, by) {
  const front = `${by.label}.outlook.office365.com (${by.address})`;
  return received(
    `from ${from.name} (${from.block}:cafe::${story.random.hex(2)}) by ${front} ${transport} via Frontend Transport`,
    story,
  );
}

/** Exchange Online takes a message over from outside; it writes what the peer said and its address, never a looked-up name. */
export function takenOver(story, peer, intake) {
  const by = `${intake.label}.mail.protection.outlook.com (10.167.${story.random.between(1, 254)}.${story.random.between(1, 254)})`;
  return received(`from ${peer.helo} (${peer.address}) by ${by} ${transport} via Frontend Transport`, story);
}

/** A client of Exchange Online submits. */
export function submitted(story, server) {
  const address = `fe80::${story.random.hex(4)}:${story.random.hex(4)}:${story.random.hex(4)}:${story.random.hex(4)}`;
  const by = `${server.name} ([${address}%${story.random.between(2, 9)}])`;
  return received(`from ${server.name} ([${address}]) by ${by} with mapi id 15.20.9343.017`, story);
}

export function takenByPostfix(story, peer, by) {
  const tls =
    '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)) (No client certificate requested)';
  const id = story.random.hex(11).toUpperCase();
  return received(
    `from ${peer.helo} (${peer.reverseName} [${peer.address}]) ${tls} by ${by} (Postfix) with ESMTPS id ${id} for <${story.reader.mailbox}>`,
    story,
  );
}

/** A content filter on the same machine gives the message back. */
export function filteredHere(story, by) {
  const id = story.random.hex(11).toUpperCase();
  return received(
    `from localhost (localhost [127.0.0.1]) by ${by} (Postfix) with ESMTP id ${id} for <${story.reader.mailbox}>`,
    story,
  );
}

export function takenByGmail(story, peer) {
  const id = `${story.random.hex(30)}si${story.random.digits(6)}lfr.6.2026.10.14.00.42.17`;
  const tls = '(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)';
  return received(
    `from ${peer.helo} (${peer.reverseName}. [${peer.address}]) by mx.google.com with ESMTPS id ${id} for <${story.reader.mailbox}> ${tls}`,
    story,
  );
}

export function handedOnByGmail(story) {
  const { hex, digits } = story.random;
  return received(
    `by 2002:a05:${hex(4)}:${hex(4)}:b0:${hex(3)}:${hex(4)}:${hex(4)} with SMTP id ${hex(20)}csp${digits(7)}lfv`,
    story,
  );
}

function received(line, story) {
  return field('Received', `${line}; ${story.tick()}`);
}
