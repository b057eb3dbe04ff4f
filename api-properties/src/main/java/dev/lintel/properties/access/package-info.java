/**
 * In charge of: who calls (accounts, passwords, how a request names its account) and what the
 * account's subscriptions allow. Not in charge of: how often an account may call, which paths
 * exist, or how a refusal looks on the wire.
 */
package dev.lintel.properties.access;
