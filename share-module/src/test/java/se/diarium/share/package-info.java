/** Tests of the Share module: its files are well formed and name only what exists. */
package se.diarium.share;
