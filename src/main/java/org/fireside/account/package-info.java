/**
 * Who may come in and what they may do: accounts with their roles, sign-in, and the team of each convening.
 * Other rooms put {@link org.fireside.account.Guarded} on their doors and say who may with {@link org.fireside.account.AllowedTo}.
 */
package org.fireside.account;
